package xiezhi.extract.scan;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program {@code tesseract} with simplified Chinese, one process a page image, on one processor each. */
final class Tesseract {
    private static final String LANGUAGE = "chi_sim";
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    /** One block of text of one column: the strips are that, or a page without tables. */
    private static final String ONE_BLOCK = "6";

    private static final String ORIENTATION_ONLY = "0";

    /** Below it the orientation is a guess. */
    private static final float MIN_ORIENTATION_CONFIDENCE = 2;

    private static final Pattern TURN = Pattern.compile("(?m)^Rotate: (\\d+)");
    private static final Pattern TURN_CONFIDENCE = Pattern.compile("(?m)^Orientation confidence: ([\\d.]+)");

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** The program found on the path, if it knows simplified Chinese. */
    static Optional<Tesseract> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Path program = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isExecutable(program) && Files.isRegularFile(program)) {
                    Tesseract found = new Tesseract(program);
                    return found.knowsChinese() ? Optional.of(found) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private boolean knowsChinese() {
        try {
            String languages = answer(new byte[0], TO_ANSWER, List.of("--list-langs"));
            return languages.lines().anyMatch(line -> line.strip().equals(LANGUAGE));
        } catch (IOException broken) {
            return false;
        }
    }

    /** Words of an image, each with its place. */
    List<RecognisedWord> words(byte[] image, int dotsPerInch, Duration limit) throws IOException {
        String table = answer(
                image,
                limit,
                List.of("stdin", "stdout", "-l", LANGUAGE, "--psm", ONE_BLOCK, "--dpi", "" + dotsPerInch, "tsv"));
        List<RecognisedWord> words = new ArrayList<>();
        table.lines().map(line -> line.split("\t", -1)).forEach(columns -> {
            if (columns.length == 12 && columns[0].equals("5") && !columns[11].isBlank()) {
                words.add(word(columns));
            }
        });
        return words;
    }

    private static RecognisedWord word(String[] columns) {
        return new RecognisedWord(
                String.join("-", columns[2], columns[3], columns[4]),
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]),
                Float.parseFloat(columns[10]),
                columns[11]);
    }

    /** Quarters by which to turn the page clockwise so that it stands upright; 0 when that is not clear. */
    int quartersToUpright(byte[] image, int dotsPerInch, Duration limit) {
        try {
            String answer = answer(
                    image,
                    limit,
                    List.of("stdin", "stdout", "-l", "osd", "--psm", ORIENTATION_ONLY, "--dpi", "" + dotsPerInch));
            Matcher turn = TURN.matcher(answer);
            Matcher confidence = TURN_CONFIDENCE.matcher(answer);
            boolean isClear = turn.find()
                    && confidence.find()
                    && Float.parseFloat(confidence.group(1)) >= MIN_ORIENTATION_CONFIDENCE;
            return isClear ? Integer.parseInt(turn.group(1)) / 90 % 4 : 0;
        } catch (IOException noOrientation) {
            // Too little print to tell by, or its data is not installed: the page stays as it is.
            return 0;
        }
    }

    private String answer(byte[] input, Duration limit, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        AtomicBoolean isLate = new AtomicBoolean();
        Thread.ofVirtual().start(() -> endWhenLate(process, limit, isLate));
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException deaf) {
            // It ended before it read all; its exit code says the rest.
        }
        byte[] answer = process.getInputStream().readAllBytes();
        int exit = exit(process);
        if (isLate.get()) {
            throw new TooSlow("expected an answer within " + limit);
        }
        if (exit != 0) {
            throw new IOException("expected " + command + " to end with 0, found " + exit);
        }
        return new String(answer, StandardCharsets.UTF_8);
    }

    private static void endWhenLate(Process process, Duration limit, AtomicBoolean isLate) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                isLate.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for recognition", stopped);
        }
    }

    /** The page took longer than it is given. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlow(String message) {
            super(message);
        }
    }
}
