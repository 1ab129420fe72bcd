package xiezhi.server.monitoring.receiver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.ReceiverRegister;
import xiezhi.store.monitoring.DeviceProtocol;
import xiezhi.store.monitoring.DeviceProtocols;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;

/**
 * The devices of the register as they are on a day, read whole from time to time, so that no packet waits for the database
 * to be admitted. While the database does not answer, the last reading holds. Where the register does not say, a packet
 * tells its edition, and an enciphered one is refused with its cause.
 */
final class RegisteredDevices implements ReceiverRegister, PeriodLabels {
    private static final int PAGE = 5_000;

    /** Keys tried while a key changes: the one that holds and the one before. */
    private static final int KEYS = 2;

    /** How a logger speaks. */
    private record Speech(Optional<Edition> edition, List<Sm4Key> keys, Optional<Boolean> isEnd, int partMinutes) {}

    private final MonitoringRegister register;
    private final DeviceProtocols protocols;
    private volatile Map<String, String> passwords = Map.of();
    private volatile Map<String, Speech> speeches = Map.of();

    RegisteredDevices(MonitoringRegister register, DeviceProtocols protocols) {
        this.register = register;
        this.protocols = protocols;
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
        speeches = speeches(protocols.until(day));
        passwords = Map.copyOf(read);
    }

    private static Map<String, Speech> speeches(List<DeviceProtocol> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        DeviceProtocol::mn,
                        Collectors.collectingAndThen(Collectors.toList(), RegisteredDevices::speech)));
    }

    /** Of what held of a logger, the newest first. */
    private static Speech speech(List<DeviceProtocol> versions) {
        var newest = versions.getFirst();
        var keys = newest.sm4Key().isEmpty()
                ? List.<Sm4Key>of()
                : versions.stream()
                        .flatMap(each -> each.sm4Key().stream())
                        .distinct()
                        .limit(KEYS)
                        .map(Sm4Key::parse)
                        .toList();
        var edition = newest.edition().map(year -> Edition.valueOf("OF_" + year));
        return new Speech(edition, keys, newest.isLabelledByEnd(), newest.partMinutes());
    }

    private Optional<Speech> speech(String mn) {
        return Optional.ofNullable(speeches.get(mn));
    }

    @Override
    public Label of(String mn, Edition edition) {
        var usual = USUAL.of(mn, edition);
        return speech(mn)
                .map(each -> new Label(each.isEnd().orElse(usual.isEnd()), each.partMinutes()))
                .orElse(usual);
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
        return speech(mn).flatMap(Speech::edition);
    }

    @Override
    public List<Sm4Key> keys(String mn) {
        return speech(mn).map(Speech::keys).orElse(List.of());
    }
}
