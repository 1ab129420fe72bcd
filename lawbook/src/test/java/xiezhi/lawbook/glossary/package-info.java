/** Tests of the glossary. */
@NullMarked
package xiezhi.lawbook.glossary;

import org.jspecify.annotations.NullMarked;
