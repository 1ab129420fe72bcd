package xiezhi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What a trial is told: whole numbers in order, each with a value for when it is left out; and its folders. */
final class TrialSetting {
    private static final int UNUSABLE = 2;

    private TrialSetting() {}

    /** The number at a place; one clear line and the end of the program when it is none. */
    static int number(String[] arguments, int index, String name, int otherwise) {
        if (arguments.length <= index) {
            return otherwise;
        }
        if (!arguments[index].matches("\\d{1,9}")) {
            System.err.println("xiezhi: expected a whole number for " + name + ", found " + arguments[index]);
            System.exit(UNUSABLE);
        }
        return Integer.parseInt(arguments[index]);
    }

    /** Words that start the launcher. */
    static List<String> launcher() {
        var home = Path.of(System.getProperty("xiezhi.home", "")).toAbsolutePath();
        return List.of(home.resolve("xiezhi").toString());
    }

    /** Says what is wrong and ends the program: with 0 and without the data when nothing is, else with 1. */
    static void end(List<String> wrong, Path data) throws IOException {
        wrong.forEach(System.out::println);
        if (wrong.isEmpty()) {
            delete(data);
        } else {
            System.out.println("the data of the trial lie in " + data);
        }
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Removes the data of a trial that needs no looking at. */
    static void delete(Path data) throws IOException {
        List<Path> all;
        try (var files = Files.walk(data)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var each : all) {
            Files.delete(each);
        }
    }
}
