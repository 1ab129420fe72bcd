package xiezhi.hj212.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Edition;

/**
 * A register read from a text file: one device a line, columns parted by tabs: MN, PW, and where known the edition (2005,
 * 2017 or 2025) and the SM4 key. Empty lines and lines that begin with {@code #} say nothing.
 */
public final class DeviceFile implements ReceiverRegister {
    private static final int PASSWORD = 1;
    private static final int EDITION = 2;
    private static final int KEY = 3;
    private static final int MOST_COLUMNS = 4;

    private final Map<String, Device> devices;

    private record Device(String password, Optional<Edition> edition, List<Sm4Key> keys) {}

    private DeviceFile(Map<String, Device> devices) {
        this.devices = devices;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException a line is none of a device; the message names it
     */
    public static DeviceFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var devices = new HashMap<String, Device>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (devices.put(columns[0], device(columns, i + 1)) != null) {
                throw new IllegalArgumentException("第 " + (i + 1) + " 行：MN 重复 " + columns[0]);
            }
        }
        return new DeviceFile(devices);
    }

    private static Device device(String[] columns, int line) {
        if (columns.length <= PASSWORD || columns.length > MOST_COLUMNS || columns[0].isBlank()) {
            throw new IllegalArgumentException("第 " + line + " 行：应为 MN、PW、版本、密钥，用制表符分开，后两列可以没有");
        }
        Optional<Edition> edition = Optional.empty();
        if (columns.length > EDITION && !columns[EDITION].isBlank()) {
            edition = Optional.of(edition(columns[EDITION], line));
        }
        List<Sm4Key> keys = List.of();
        if (columns.length > KEY && !columns[KEY].isBlank()) {
            keys = List.of(key(columns[KEY], line));
        }
        return new Device(columns[PASSWORD], edition, keys);
    }

    private static Edition edition(String year, int line) {
        for (Edition each : Edition.values()) {
            if (each.year().equals(year)) {
                return each;
            }
        }
        throw new IllegalArgumentException("第 " + line + " 行：版本应为 2005、2017 或者 2025，实为 " + year);
    }

    private static Sm4Key key(String text, int line) {
        try {
            return Sm4Key.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("第 " + line + " 行：密钥应为 32 位十六进制或者 16 个字符", wrong);
        }
    }

    /** How many devices it knows. */
    public int size() {
        return devices.size();
    }

    @Override
    public Entry entry(String mn, String password) {
        Device device = devices.get(mn);
        if (device == null) {
            return Entry.UNKNOWN_MN;
        }
        // Takes as long for a wrong password as for a right one.
        boolean isRight = MessageDigest.isEqual(
                device.password.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        return isRight ? Entry.KNOWN : Entry.WRONG_PASSWORD;
    }

    @Override
    public Optional<Edition> edition(String mn) {
        Device device = devices.get(mn);
        return device == null ? Optional.empty() : device.edition;
    }

    @Override
    public List<Sm4Key> keys(String mn) {
        Device device = devices.get(mn);
        return device == null ? List.of() : device.keys;
    }
}
