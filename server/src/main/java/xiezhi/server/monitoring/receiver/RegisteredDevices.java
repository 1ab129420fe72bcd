package xiezhi.server.monitoring.receiver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.ReceiverRegister;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;

/**
 * The devices of the register as they are on a day, read whole from time to time, so that no packet waits for the database
 * to be admitted. While the database does not answer, the last reading holds. The register knows neither edition nor key:
 * a packet tells its edition, and an enciphered one is refused with its cause.
 */
final class RegisteredDevices implements ReceiverRegister {
    private static final int PAGE = 5_000;

    private final MonitoringRegister register;
    private volatile Map<String, String> passwords = Map.of();

    RegisteredDevices(MonitoringRegister register) {
        this.register = register;
    }

    /** Reads the devices of a day. */
    void refresh(LocalDate day) {
        var read = new HashMap<String, String>();
        var after = "";
        List<MonitoringDevice> page;
        do {
            page = register.devices(after, day, PAGE);
            page.forEach(device -> read.put(device.mn(), device.password()));
            after = page.isEmpty() ? after : page.getLast().mn();
        } while (page.size() == PAGE);
        passwords = Map.copyOf(read);
    }

    /** How many devices may speak. */
    int size() {
        return passwords.size();
    }

    @Override
    public Entry entry(String mn, String password) {
        var registered = passwords.get(mn);
        if (registered == null) {
            return Entry.UNKNOWN_MN;
        }
        // Takes as long for a wrong password as for a right one.
        var isRight = MessageDigest.isEqual(
                registered.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        return isRight ? Entry.KNOWN : Entry.WRONG_PASSWORD;
    }

    @Override
    public Optional<Edition> edition(String mn) {
        return Optional.empty();
    }

    @Override
    public List<Sm4Key> keys(String mn) {
        return List.of();
    }
}
