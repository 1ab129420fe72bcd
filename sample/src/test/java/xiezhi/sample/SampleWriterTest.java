package xiezhi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("生成案卷文件")
class SampleWriterTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("同一种子两次生成，字节相同")
    void sameSeedGivesSameBytes() throws IOException {
        assertThat(written("first", 7)).isEqualTo(written("second", 7)).isNotEqualTo(written("third", 8));
    }

    private Map<String, List<Byte>> written(String name, long seed) throws IOException {
        Path target = folder.resolve(name);
        var formats = List.of(
                SampleRequest.Format.TXT,
                SampleRequest.Format.TXT_GB18030,
                SampleRequest.Format.DOCX,
                SampleRequest.Format.PDF);
        new SampleWriter()
                .write(new SampleRequest(seed, 3, new SampleRequest.Defects.None(), formats, true, target), done -> {});
        var files = new TreeMap<String, List<Byte>>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString(), bytes(path));
            }
        }
        return files;
    }

    private static List<Byte> bytes(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        Byte[] boxed = new Byte[content.length];
        for (int i = 0; i < content.length; i++) {
            boxed[i] = content[i];
        }
        return List.of(boxed);
    }
}
