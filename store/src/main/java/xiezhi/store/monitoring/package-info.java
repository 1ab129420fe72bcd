/**
 * What automatic monitoring keeps. {@link xiezhi.store.monitoring.RawPackets} keeps packets and their values and binds them day by day, {@link xiezhi.store.monitoring.PacketRoots} closes a day, {@link xiezhi.store.monitoring.PacketVerification} checks and {@link xiezhi.store.monitoring.PacketExport} hands out. {@link xiezhi.store.monitoring.Readings} and {@link xiezhi.store.monitoring.Transfers} answer questions about values, {@link xiezhi.store.monitoring.OwnAverages} computes our own hours and days, {@link xiezhi.store.monitoring.MonitoringRegister} knows outlets and devices.
 */
@NullMarked
package xiezhi.store.monitoring;

import org.jspecify.annotations.NullMarked;
