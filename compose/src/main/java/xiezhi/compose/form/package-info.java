/** Forms and how they are filled: which fields a template asks for, from where in the case, and the filled document. */
@NullMarked
package xiezhi.compose.form;

import org.jspecify.annotations.NullMarked;
