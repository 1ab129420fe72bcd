package xiezhi.hj212.message;

import java.util.List;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;

/** What the receiver knows of devices before they speak. */
public interface DeviceRegister {
    /** Knows no device. */
    DeviceRegister NONE = new DeviceRegister() {
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
    };

    /** Whether it knows no device at all, so that nobody need ask. */
    default boolean isEmpty() {
        return false;
    }

    /** The edition a device follows; empty if not known. */
    Optional<Edition> edition(String mn);

    /** The keys of a device, the newest first: while keys change, both are tried. */
    List<Sm4Key> keys(String mn);
}
