package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningServer.class)
class CollectedFileTest {
    private static final int TOO_LARGE_BYTES = 100 * 1024 * 1024 + 1;

    private final Browser officer;
    private final Writer writer;

    CollectedFileTest(RunningServer.Address address) {
        this.officer = Browser.of(address, "case-officer");
        this.writer = Writer.inNewCase(officer);
    }

    private static byte[] photo() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }

    @Test
    void readsAPaperFromOutsideAndKeepsIt() {
        var content = InventedPapers.outside("business-licence");
        var view = writer.hand("执照.txt", content);
        assertThat(view.status()).as(view.body()).isEqualTo(200);
        assertThat(view.json()
                        .path("entries")
                        .get(1)
                        .path("event")
                        .path("document")
                        .path("kind")
                        .asString())
                .isEqualTo("business-licence");
        var file = "?file=" + URLEncoder.encode("执照.txt", StandardCharsets.UTF_8);
        assertThat(officer.get(writer.path() + "/text" + file).json().path("blocks"))
                .isNotEmpty();
        assertThat(officer.download(writer.path() + "/files" + file).body()).isEqualTo(content);
    }

    @Test
    void addsNothingTwiceAndNamesTwoFilesApart() {
        var fields = Map.of("id", UUID.randomUUID().toString(), "after", "0");
        var content = InventedPapers.outside("identity-card");
        var first = officer.upload(writer.path() + "/files", "a.txt", content, fields);
        var again = officer.upload(writer.path() + "/files", "a.txt", content, fields);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("sequence")).isEqualTo(first.json().path("sequence"));
        var second =
                writer.hand("a.txt", InventedPapers.outside("business-licence")).json();
        assertThat(second.path("entries")
                        .get(3)
                        .path("event")
                        .path("document")
                        .path("file")
                        .asString())
                .isEqualTo("a（2）.txt");
    }

    @Test
    void keepsAPhotographThatCannotBeRead() throws IOException {
        var view = writer.hand("现场.png", photo());
        assertThat(view.status()).as(view.body()).isEqualTo(200);
        assertThat(view.json().path("entries").get(1).path("event").path("type").asString())
                .isEqualTo("document-collected");
        assertThat(view.json().path("notes").get(0).asString()).contains("现场.png");
        var file =
                officer.download(writer.path() + "/files?file=" + URLEncoder.encode("现场.png", StandardCharsets.UTF_8));
        assertThat(file.body()).isEqualTo(photo());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("image/png");
    }

    @Test
    void refusesAProgramNamedLikeAPaper() {
        var program = ("MZ" + "\u0090\u0000\u0003\u0000\u0000".repeat(60)).getBytes(StandardCharsets.ISO_8859_1);
        var refused = writer.hand("检测报告.pdf", program);
        assertThat(refused.status()).as(refused.body()).isEqualTo(415);
        assertThat(refused.json().path("field").asString()).isEqualTo("file");
        assertThat(writer.hand("空.pdf", new byte[0]).status()).isEqualTo(422);
        assertThat(officer.get(writer.path()).status()).isEqualTo(404);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var refused = writer.hand("大.pdf", new byte[TOO_LARGE_BYTES]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("message").asString()).contains("100 MB");
    }

    @Test
    void refusesAStaleSequenceNumber() {
        var fields = Map.of("id", UUID.randomUUID().toString(), "after", "5");
        var refused =
                officer.upload(writer.path() + "/files", "a.txt", InventedPapers.outside("identity-card"), fields);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("sequence").asInt()).isZero();
    }

    @Test
    void takesNoFolderFromAName() {
        writer.hand("../../etc/身份证.txt", InventedPapers.outside("identity-card"));
        assertThat(officer.get(writer.path() + "/documents")
                        .json()
                        .get(0)
                        .path("file")
                        .asString())
                .isEqualTo("身份证.txt");
    }
}
