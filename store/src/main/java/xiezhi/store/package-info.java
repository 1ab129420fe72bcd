/**
 * What is kept. {@link xiezhi.store.Database} opens PostgreSQL, embedded or external; {@link xiezhi.store.PostgresDocketStore} keeps dockets, {@link xiezhi.store.DailyRoots} binds them day by day, {@link xiezhi.store.DocketVerification} checks them and {@link xiezhi.store.DocketExport} hands them out; {@link xiezhi.store.Projections} fills read tables such as that of {@link xiezhi.store.CaseList}; {@link xiezhi.store.BlobStore} keeps files; {@link xiezhi.store.Backup} and {@link xiezhi.store.Restore} move all of it.
 */
@NullMarked
package xiezhi.store;

import org.jspecify.annotations.NullMarked;
