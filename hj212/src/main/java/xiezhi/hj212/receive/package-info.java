/**
 * The receiver: connections of devices, limits, storing before answering, and a file as store.
 *
 * <p>{@link xiezhi.hj212.receive.Receiver} takes connections and answers; a {@link xiezhi.hj212.receive.PacketSink} keeps;
 * {@link xiezhi.hj212.receive.PacketFile} is the sink that needs no database.
 */
@NullMarked
package xiezhi.hj212.receive;

import org.jspecify.annotations.NullMarked;
