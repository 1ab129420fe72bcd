/** Rules of the house and whole-case stories: what holds across all modules. */
@NullMarked
package xiezhi.acceptance;

import org.jspecify.annotations.NullMarked;
