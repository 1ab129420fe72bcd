/**
 * What is kept: {@link xiezhi.store.Database} opens PostgreSQL, embedded or external.
 */
@NullMarked
package xiezhi.store;

import org.jspecify.annotations.NullMarked;
