package xiezhi.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import xiezhi.extract.TextExtractor;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.CaseReader;
import xiezhi.reading.ReadCase;
import xiezhi.sample.SampleRequest;

/**
 * Documents a second on one core, from bytes to fields: {@code bytes} only unpacks and decodes them (the floor),
 * {@code text} extracts text with positions, {@code fields} also recognises the kind and reads every field. One operation
 * is one document.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 6, time = 3)
public class DocumentReading {
    private static final int CASES = 20;
    private static final String NAME = "文书";

    /** Format of the documents. */
    @Param({"TXT", "DOCX"})
    public SampleRequest.Format format = SampleRequest.Format.TXT;

    private final TextExtractor extractor = new TextExtractor();
    private final List<byte[]> papers = new ArrayList<>();
    private final CaseReader reader = new CaseReader(LawBook.load().forms());
    private int turn;

    /** Reads the files into memory: the disk is not measured. */
    @Setup
    public void load() throws IOException {
        try (var cases = InventedCases.write(CASES, format)) {
            for (var folder : cases.folders()) {
                for (var file : InventedCases.documents(folder)) {
                    papers.add(Files.readAllBytes(file));
                }
            }
        }
    }

    private byte[] next() {
        turn = turn + 1 == papers.size() ? 0 : turn + 1;
        return papers.get(turn);
    }

    /** The floor: bytes unpacked and decoded, nothing understood. */
    @Benchmark
    public long bytes() {
        var content = next();
        if (format == SampleRequest.Format.TXT) {
            return new String(content, StandardCharsets.UTF_8).length();
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long length = 0;
            while (zip.getNextEntry() != null) {
                length += new String(zip.readAllBytes(), StandardCharsets.UTF_8).length();
            }
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text with positions. */
    @Benchmark
    public Object text() {
        return extractor.extract(NAME, next());
    }

    /** Kind and fields. */
    @Benchmark
    public ReadCase fields() {
        return reader.read(NAME, List.of(extractor.extract(NAME, next())));
    }
}
