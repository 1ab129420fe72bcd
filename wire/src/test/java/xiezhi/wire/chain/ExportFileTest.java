package xiezhi.wire.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.StoredEntry;
import xiezhi.core.event.CourtEnforcementAdmitted;
import xiezhi.core.fact.Fact;
import xiezhi.wire.WireError;

class ExportFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final DocketId ONE = new DocketId("case-1");
    private static final DocketId TWO = new DocketId("case-2");

    @Test
    void givesTheHashesOthersCompute() {
        assertThat(Link.of("abc").sm3()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Link.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void spellsAValueInOneWay() {
        var value = JsonMapper.shared().readTree("{ \"b\" : [1, true, null], \"a\" : \"第\\u0031条\\n\\u0001\\/\" }");
        assertThat(CanonicalJson.of(value)).isEqualTo("{\"a\":\"第1条\\n\\u0001/\",\"b\":[1,true,null]}");
    }

    @Test
    void findsNothingInAnUntouchedFile() throws Exception {
        var report = check(file(), List.of());
        assertThat(report).isEqualTo(new ChainReport(6, 2, 1, Optional.of(DAY), Optional.empty()));
    }

    /** A released form never changes. With {@code -Dgolden.write=true} the file is written when it is missing. */
    @Test
    void keepsItsReleasedForm() throws IOException {
        var golden = Path.of("src/test/golden/export.jsonl");
        var written = String.join("\n", file()) + "\n";
        if (Boolean.getBoolean("golden.write") && Files.notExists(golden)) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void namesTheLineThatWasEdited() throws Exception {
        assertThat(broken(lines -> changed(lines, 3, "第二院", "第九院"))).contains("edited case-1 2");
    }

    /** The forger computes the line's own hashes anew; the next line still holds the old ones. */
    @Test
    void namesTheLineThatWasForged() throws Exception {
        assertThat(broken(lines -> {
                    var body = between(lines.get(3)).replace("第二院", "第九院");
                    var link = Link.of(body);
                    var forged = "{\"entry\":" + body + ",\"sha256\":\"" + link.sha256() + "\",\"sm3\":\"" + link.sm3()
                            + "\"}";
                    lines.set(3, forged);
                    return lines;
                }))
                .contains("edited case-1 2");
    }

    @Test
    void namesTheLineThatWasRemoved() throws Exception {
        assertThat(broken(lines -> without(lines, 3))).contains("removed case-1 2");
        assertThat(broken(lines -> without(lines, 6))).contains("removed  0");
        assertThat(broken(lines -> without(lines, lines.size() - 1))).contains("removed  0");
    }

    @Test
    void namesTheLineThatStandsElsewhere() throws Exception {
        assertThat(broken(lines -> {
                    lines.add(4, lines.remove(3));
                    return lines;
                }))
                .contains("reordered case-1 2");
    }

    @Test
    void namesTheLineThatWasBackDated() throws Exception {
        assertThat(broken(lines -> changed(lines, 4, "2026-03-06T01:00:02Z", "2026-03-01T01:00:02Z")))
                .contains("back-dated case-1 3");
    }

    @Test
    void findsARootThatIsWrong() throws Exception {
        assertThat(broken(lines -> changed(lines, 7, "\"dockets\":2", "\"dockets\":1")))
                .contains("wrong-root  0");
        var other = DayRoot.of(DAY, 5, List.of(), Link.ORIGIN);
        assertThat(check(file(), List.of(other)).broken()).map(ChainBreak::kind).contains(ChainBreak.Kind.WRONG_ROOT);
    }

    @Test
    void readsNoDoubleFields() throws Exception {
        assertThat(broken(lines -> changed(lines, 3, "{\"entry\":", "{\"entry\":{},\"entry\":")))
                .contains("unreadable  0");
    }

    @Test
    void refusesAFileThatIsNoExport() {
        assertThatThrownBy(() -> check(List.of("{\"format\":\"other\"}"), List.of()))
                .isInstanceOf(WireError.class);
        assertThatThrownBy(() -> check(List.of("甲"), List.of())).isInstanceOf(WireError.class);
        assertThatThrownBy(() -> check(List.of(), List.of())).isInstanceOf(WireError.class);
    }

    @Test
    void provesThatADocketBelongsToARoot() throws Exception {
        for (int dockets = 1; dockets <= 9; dockets++) {
            List<DocketHead> heads = new ArrayList<>();
            for (int i = 0; i < dockets; i++) {
                heads.add(new DocketHead(new DocketId("case-" + i), i + 1, Link.of("line " + i)));
            }
            var root = DayRoot.of(DAY, dockets, heads, Link.ORIGIN);
            for (var head : heads) {
                var proof = InclusionProof.of(head.docket(), heads, root).orElseThrow();
                assertThat(InclusionProof.read(proof.write()).holds()).isTrue();
                var lie = new DocketHead(head.docket(), head.seq() + 1, head.link());
                assertThat(new InclusionProof(lie, proof.steps(), root).holds()).isFalse();
            }
        }
        assertThat(InclusionProof.of(ONE, List.of(), DayRoot.of(DAY, 0, List.of(), Link.ORIGIN)))
                .isEmpty();
    }

    @Test
    void readsItsAnchorFile() throws Exception {
        var root = DayRoot.of(DAY, 5, List.of(new DocketHead(ONE, 3, Link.of("line"))), Link.ORIGIN);
        assertThat(DayRoot.readAnchor(root.anchorFile())).isEqualTo(root);
        assertThatThrownBy(() -> DayRoot.readAnchor(root.anchorFile().replace("\"position\":5", "\"position\":4")))
                .isInstanceOf(WireError.class);
    }

    /** Header, three lines of the first docket, two of the second and one more of the first, root, end. */
    private static List<String> file() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(out, true);
        var first = entry(writer, 1, ONE, 1, "第一院", Link.ORIGIN);
        var second = entry(writer, 2, TWO, 1, "第一院", Link.ORIGIN);
        var third = entry(writer, 3, ONE, 2, "第二院", first);
        var fourth = entry(writer, 4, ONE, 3, "第三院", third);
        var fifth = entry(writer, 5, TWO, 2, "第二院", second);
        var sixth = entry(writer, 6, ONE, 4, "第四院", fourth);
        var root =
                DayRoot.of(DAY, 6, List.of(new DocketHead(ONE, 4, sixth), new DocketHead(TWO, 2, fifth)), Link.ORIGIN);
        writer.root(root.body(), root.link());
        writer.end();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Link entry(ExportWriter writer, long position, DocketId docket, int seq, String court, Link previous)
            throws IOException {
        var at = Instant.parse("2026-03-06T01:00:00Z").plusSeconds(seq - 1L);
        var entry = new DocketEntry(seq, Fact.of(DAY), at, "周明", new CourtEnforcementAdmitted(Fact.of(court)));
        var chained = ChainedEntry.of(new StoredEntry(position, docket, entry), previous);
        writer.entry(chained);
        return chained.link();
    }

    private static Optional<String> broken(UnaryOperator<List<String>> change) throws Exception {
        return check(change.apply(new ArrayList<>(file())), List.of())
                .broken()
                .map(found -> found.kind().tag() + " " + found.docket() + " " + found.seq());
    }

    private static ChainReport check(List<String> lines, List<DayRoot> anchors) throws IOException, WireError {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ExportFile.check(new ByteArrayInputStream(bytes), anchors);
    }

    private static List<String> changed(List<String> lines, int index, String from, String to) {
        assertThat(lines.get(index)).contains(from);
        lines.set(index, lines.get(index).replace(from, to));
        return lines;
    }

    private static List<String> without(List<String> lines, int index) {
        lines.remove(index);
        return lines;
    }

    private static String between(String line) {
        return line.substring("{\"entry\":".length(), line.indexOf(",\"sha256\":\"", line.indexOf("seq")));
    }
}
