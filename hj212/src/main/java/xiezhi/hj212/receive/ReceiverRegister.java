package xiezhi.hj212.receive;

import java.util.List;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;

/** Which devices may speak, and with which password. Asked for every packet, by many threads. */
public interface ReceiverRegister extends DeviceRegister {
    /** What the register says of a packet. */
    enum Entry {
        /** The device and its password are right. */
        KNOWN,
        /** There is no such device. */
        UNKNOWN_MN,
        /** There is such a device, with another password. */
        WRONG_PASSWORD
    }

    /** Admits everybody. */
    ReceiverRegister OPEN = new ReceiverRegister() {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public Optional<Edition> edition(String mn) {
            return Optional.empty();
        }

        @Override
        public List<Sm4Key> keys(String mn) {
            return List.of();
        }

        @Override
        public Entry entry(String mn, String password) {
            return Entry.KNOWN;
        }
    };

    /** What it says of a packet with this MN and PW; empty texts where the packet has none. */
    Entry entry(String mn, String password);
}
