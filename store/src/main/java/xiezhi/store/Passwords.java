package xiezhi.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/**
 * Passwords of the embedded database, made at its first start and kept in its data directory, readable by its owner only.
 *
 * @param superuser of the login {@code postgres}, used by the launcher only
 * @param owner of the login {@code xiezhi_owner}, who owns the tables
 * @param app of the login {@code xiezhi_app}, which the program uses
 */
record Passwords(String superuser, String owner, String app) {
    private static final int RANDOM_BYTES = 24;
    private static final String FILE = "xiezhi.passwords";

    static Passwords random() {
        return new Passwords(word(), word(), word());
    }

    static Passwords read(Path cluster) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(cluster.resolve(FILE))));
        return new Passwords(word(words, "superuser"), word(words, "owner"), word(words, "app"));
    }

    void write(Path cluster) throws IOException {
        writePrivately(cluster.resolve(FILE), "superuser=" + superuser + "\nowner=" + owner + "\napp=" + app + "\n");
    }

    static void writePrivately(Path file, String text) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner);
                var out = Channels.newOutputStream(channel)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String word() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String word(Properties words, String name) throws IOException {
        String word = words.getProperty(name);
        if (word == null) {
            throw new IOException("expected a password " + name + " in " + FILE + ", found none");
        }
        return word;
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
