package xiezhi.acceptance.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import xiezhi.sample.file.PortableFile;
import xiezhi.sample.file.WordFile;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.Paper;

/**
 * A case file kept as one text: {@code @@ expected} with the values as JSON, then {@code @@ name kind[+kind…]} before each
 * file. Names tell the form: {@code .txt} in UTF-8, {@code .gbk.txt} in GB18030, {@code .html} and {@code .docx} with a
 * table row for each line that has tabs. {@code @@ pack zip} packs the files, {@code @@ pack pdf} binds them into one PDF.
 *
 * @param name name of the case
 * @param expected what {@code read} prints, as JSON
 * @param pack {@code folder}, {@code zip} or {@code pdf}
 * @param files the files
 */
record HandMadeCase(String name, String expected, String pack, List<File> files) {
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** One file, the kinds of its papers, its words. */
    record File(String name, List<String> kinds, String text) {}

    static HandMadeCase read(Path path) throws IOException {
        var expected = "";
        var pack = "folder";
        List<File> files = new ArrayList<>();
        for (var section : ("\n" + Files.readString(path)).split("\n@@ ")) {
            var head = section.lines().findFirst().orElse("").split(" ");
            var body = section.substring(section.indexOf('\n') + 1);
            switch (head[0]) {
                case "" -> {}
                case "expected" -> expected = body;
                case "pack" -> pack = head[1];
                default -> files.add(new File(head[0], List.of(head[1].split("\\+")), body));
            }
        }
        return new HandMadeCase(path.getFileName().toString().replace(".case", ""), expected, pack, files);
    }

    /** Writes the case below {@code folder} and says where. */
    Path write(Path folder) throws IOException {
        return switch (pack) {
            case "pdf" ->
                Files.write(
                        folder.resolve(name + ".pdf"),
                        PortableFile.bytes(
                                files.stream().map(file -> paper(file.text())).toList()));
            case "zip" -> Files.write(folder.resolve(name + ".zip"), zip());
            default -> {
                for (var file : files) {
                    var target = folder.resolve(name).resolve(file.name());
                    Files.createDirectories(target.getParent());
                    Files.write(target, bytes(file));
                }
                yield folder.resolve(name);
            }
        };
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(name + "/" + file.name()));
                zip.write(bytes(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(File file) throws IOException {
        if (file.name().endsWith(".docx")) {
            return WordFile.bytes(paper(file.text()));
        }
        if (file.name().endsWith(".html")) {
            return html(file.text()).getBytes(StandardCharsets.UTF_8);
        }
        return file.text().getBytes(file.name().endsWith(".gbk.txt") ? CHINESE : StandardCharsets.UTF_8);
    }

    private static Paper paper(String text) {
        List<Block> blocks = text.lines().map(HandMadeCase::block).toList();
        return new Paper("other", "", "", LocalDate.EPOCH, blocks);
    }

    private static Block block(String line) {
        return line.indexOf('\t') < 0
                ? new Block.Line("", Block.Setting.LEFT, line)
                : new Block.Row("", Arrays.asList(line.split("\t", -1)));
    }

    private static String html(String text) {
        return text.lines()
                .map(line -> line.indexOf('\t') < 0
                        ? "<p>" + line + "</p>"
                        : "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("\n", "<html><body>", "</body></html>"))
                .replaceAll("(?s)(<tr>.*?</tr>)(?=\\n<p>|</body>)", "<table>$1</table>");
    }
}
