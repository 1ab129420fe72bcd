package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void keepsContentUnderItsHash() throws IOException {
        var store = new BlobStore(folder);
        assertThat(store.keep(content("abc"), "text/plain")).contains(new Blob(ABC, 3, "text/plain"));
        assertThat(read(store, ABC)).isEqualTo("abc");
        assertThat(store.has(ABC)).isTrue();
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var store = new BlobStore(folder);
        store.keep(content("abc"), "text/plain");
        store.keep(content("abc"), "text/plain");
        assertThat(store.names()).containsExactly(ABC);
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void keepsNothingThatIsTooLarge() throws IOException {
        var store = new BlobStore(folder, 3);
        assertThat(store.keep(content("abcd"), "text/plain")).isEmpty();
        assertThat(store.keep(content("abc"), "text/plain")).isPresent();
        assertThat(store.names()).containsExactly(ABC);
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void noticesContentThatWasChanged() throws IOException {
        var store = new BlobStore(folder);
        store.keep(content("abc"), "text/plain");
        Files.writeString(folder.resolve("ba").resolve(ABC), "abd");
        assertThatThrownBy(() -> read(store, ABC))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(ABC);
    }

    @Test
    void leavesNothingBehindWhenTheStreamBreaks() throws IOException {
        var store = new BlobStore(folder);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> store.keep(broken, "text/plain")).hasMessage("connection lost");
        assertThat(store.names()).isEmpty();
        assertThat(folder.resolve("arriving")).isEmptyDirectory();
    }

    @Test
    void takesNoNameThatLeadsElsewhere() throws IOException {
        var store = new BlobStore(folder);
        assertThatIllegalArgumentException().isThrownBy(() -> store.has("../../etc/passwd"));
        assertThatThrownBy(() -> read(store, "0".repeat(64))).isInstanceOf(NoSuchFileException.class);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(BlobStore store, String sha256) throws IOException {
        var out = new ByteArrayOutputStream();
        store.read(sha256, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
