/** Overview pages of the law folder for {@code docs/}: {@link xiezhi.lawbook.page.LawPages}. */
@NullMarked
package xiezhi.lawbook.page;

import org.jspecify.annotations.NullMarked;
