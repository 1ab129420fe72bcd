package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import xiezhi.extract.intake.CaseFolders;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.wire.ReviewJson;

@ExtendWith(RunningServer.class)
class ImportTest {
    private final Browser reviewer;

    @TempDir
    Path folder;

    ImportTest(RunningServer.Address address) {
        this.reviewer = Browser.of(address, "file-reviewer");
    }

    private byte[] cases() throws IOException {
        return Importing.cases(folder, 2);
    }

    private JsonNode ended(String id) {
        return Importing.ended(reviewer, id);
    }

    @Test
    void findsByteForByteWhatTheCommandLineFinds() throws Exception {
        var zip = cases();
        var added = reviewer.upload("/api/imports", "案卷.zip", zip);
        assertThat(added.status()).as(added.body()).isEqualTo(202);
        var id = added.json().path("id").asString();
        var job = ended(id);
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");

        var report = reviewer.get("/api/imports/" + id + "/report").body();
        assertThat(report).isEqualTo(reviewed(zip));
        assertThat(report.lines()).hasSize(2);
    }

    private String reviewed(byte[] zip) throws IOException {
        var file = Files.write(folder.resolve("案卷.zip"), zip);
        var offline = CaseReviewer.of(LawBook.load());
        try (var folders = new CaseFolders()) {
            return folders.in(List.of(file))
                    .flatMap(input -> offline.review(input).stream())
                    .map(ReviewJson::review)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @Test
    void makesADocketWithTheSameFindings() throws Exception {
        var id = reviewer.upload("/api/imports", "two.zip", cases())
                .json()
                .path("id")
                .asString();
        ended(id);
        var line = reviewer.get("/api/imports/" + id + "/cases").json().get(0);
        var review = reviewer.get("/api/imports/" + id + "/cases/1").json();
        var name = line.path("case").asString();
        var view = reviewer.get("/api/cases/" + name).json();
        assertThat(view.path("findings")).isEqualTo(review.path("findings"));
        assertThat(review.path("findings")).isNotEmpty();

        var document = reviewer.get("/api/cases/" + name + "/documents").json().get(0);
        var file = URLEncoder.encode(document.path("file").asString(), StandardCharsets.UTF_8);
        var text = reviewer.get("/api/cases/" + name + "/text?file=" + file).json();
        assertThat(text.path("blocks")).isNotEmpty();
        assertThat(reviewer.get("/api/cases/" + name + "/text?file=..%2F..%2Fetc%2Fpasswd")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoCase() throws Exception {
        assertThat(reviewer.upload("/api/imports", "empty.zip", new byte[0]).status())
                .isEqualTo(422);
        var broken = "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1);
        var id = reviewer.upload("/api/imports", "../../broken.zip", broken)
                .json()
                .path("id")
                .asString();
        var job = ended(id);
        assertThat(job.path("name").asString()).isEqualTo("broken.zip");
        assertThat(job.path("state").asString()).isEqualTo("done");
        assertThat(job.path("counts").path("unreadable").asInt()).isPositive();
    }
}
