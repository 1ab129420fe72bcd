package xiezhi.lawbook.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawFiles;

/**
 * Checks a law folder from the command line: {@code LawCheckMain LAW_FOLDER DAY [PART_OF_PATH]}. Exits with 1 when
 * there are mistakes.
 */
public final class LawCheckMain {
    private LawCheckMain() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2) {
            out.println("usage: LawCheckMain LAW_FOLDER DAY [PART_OF_PATH]");
            System.exit(2);
        }
        var part = args.length > 2 ? args[2] : "";
        var report = LawCheck.run(LawFiles.of(Path.of(args[0])), LocalDate.parse(args[1]));
        print(out, "error", report.errors(), part);
        print(out, "weak", report.weaknesses(), part);
        print(out, "warning", report.warnings(), part);
        out.println(report.rules() + " rules, " + report.examples() + " examples, "
                + report.errors().size() + " errors, " + report.weaknesses().size() + " weak, "
                + report.warnings().size() + " warnings");
        System.exit(report.errors().isEmpty() ? 0 : 1);
    }

    private static void print(PrintStream out, String weight, Iterable<LawError> errors, String part) {
        for (var error : errors) {
            if (error.path().contains(part)) {
                out.println(weight + " " + error.text());
            }
        }
    }
}
