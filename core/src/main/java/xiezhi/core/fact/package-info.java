/** What is known and from where: {@link xiezhi.core.fact.Fact} in its three states and {@link xiezhi.core.fact.Place}, the words it was read from. */
@NullMarked
package xiezhi.core.fact;

import org.jspecify.annotations.NullMarked;
