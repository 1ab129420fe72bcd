package xiezhi.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

class PlainTextReaderTest {
    private static final String WORDS = "行政处罚决定书\r\n某环罚〔2026〕3号\n\n罚款：¥20000元\u0000";
    private static final List<String> LINES = List.of("行政处罚决定书", "某环罚〔2026〕3号", "罚款：¥20000元");

    @Test
    void readsEveryEncodingInUse() throws IOException {
        assertReads(WORDS.getBytes(StandardCharsets.UTF_8));
        assertReads(marked(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8));
        assertReads(marked(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE));
        assertReads(marked(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE));
        assertReads(WORDS.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void takesBytesThatCouldBeBothForGbk() {
        // These GBK bytes are valid UTF-8 as well, of Cyrillic letters.
        byte[] bytes = "联".getBytes(Charset.forName("GBK"));
        assertThat(Read.lines(Read.text(bytes))).containsExactly("联");
    }

    @Test
    void keepsUtf8WithOneBrokenByte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("生态环境局立案审批表".repeat(30).getBytes(StandardCharsets.UTF_8));
        out.write(0xFF);
        ExtractedText text = Read.text(out.toByteArray());
        assertThat(text.text()).startsWith("生态环境局立案审批表").endsWith("\uFFFD");
        assertThat(text.isWhole()).isFalse();
    }

    @Test
    void aFormFeedStartsAPage() {
        ExtractedText text = Read.text("第一页\n\f第二页\n又一行".getBytes(StandardCharsets.UTF_8));
        assertThat(text.pages()).isEqualTo(2);
        assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 2, 2);
        assertThat(text.blocks()).extracting(Block::paragraph).containsExactly(1, 1, 2);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 % 251);
        }
        assertThat(Read.refusal(noise).reasonCode()).isEqualTo("unsupported");
        assertThat(Read.refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8)).reasonCode())
                .isEqualTo("no-text");
    }

    private static void assertReads(byte[] bytes) {
        ExtractedText text = Read.text(bytes);
        assertThat(text.type()).isEqualTo(FileType.TXT);
        assertThat(Read.lines(text)).isEqualTo(LINES);
    }

    private static byte[] marked(int[] mark, Charset charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.write(WORDS.getBytes(charset));
        return out.toByteArray();
    }
}
