package xiezhi.hj212.receive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** The names of packet files in a folder: {@code packets-2026-09-15-0001.jsonl}; their order is that of their names. */
final class PacketFolder {
    private static final String PATTERN = "packets-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.jsonl";
    private static final int DAY = "packets-".length();
    private static final int DAY_LENGTH = "2026-09-15".length();

    private PacketFolder() {}

    static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(PATTERN))
                    .sorted()
                    .toList();
        }
    }

    static String name(String day, int number) {
        return String.format(Locale.ROOT, "packets-%s-%04d.jsonl", day, number);
    }

    static String day(Path file) {
        return file.getFileName().toString().substring(DAY, DAY + DAY_LENGTH);
    }

    static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name, DAY + DAY_LENGTH + 1, name.length() - ".jsonl".length(), 10);
    }

    /** Makes a new name in the folder durable. */
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
