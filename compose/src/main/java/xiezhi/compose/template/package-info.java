/** Templates of {@code law/templates/}: fixed wording with named fields, and the law words they use. */
@NullMarked
package xiezhi.compose.template;

import org.jspecify.annotations.NullMarked;
