/**
 * What automatic monitoring keeps. {@link xiezhi.store.monitoring.RawPackets} keeps packets and their values and binds them day by day, {@link xiezhi.store.monitoring.PacketRoots} closes a day, {@link xiezhi.store.monitoring.PacketVerification} checks and {@link xiezhi.store.monitoring.PacketExport} hands out.
 */
@NullMarked
package xiezhi.store.monitoring;

import org.jspecify.annotations.NullMarked;
