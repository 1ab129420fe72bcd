package xiezhi.lawbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final LawErrors errors = new LawErrors();

    private YamlNode read(String text) {
        return YamlFile.read(new LawFile("law/x.yaml", text), errors);
    }

    private List<String> mistakes() {
        return errors.sorted().stream().map(LawError::text).toList();
    }

    @Test
    void readsTypedValues() {
        var node = read(
                "id: a/b\nchecks: [A001, A002]\none: B1\nfrom: 2021-07-15\nfen: 200_000\nflag: true\nm: {k: 044}\n");
        assertThat(node.text("id")).isEqualTo("a/b");
        assertThat(node.texts("checks")).containsExactly("A001", "A002");
        assertThat(node.texts("one")).containsExactly("B1");
        assertThat(node.texts("none")).isEmpty();
        assertThat(node.date("from")).isEqualTo(LocalDate.of(2021, 7, 15));
        assertThat(node.longOr("fen", 0)).isEqualTo(200_000);
        assertThat(node.flagOr("flag", false)).isTrue();
        assertThat(node.map("m").text("k")).isEqualTo("044");
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void showsTagsAndPositions() {
        var node = read("a: !unknown\nb: !unsure 3\nc: 'x'\n");
        assertThat(node.optional("a").orElseThrow().tag()).contains("unknown");
        assertThat(node.optional("b").orElseThrow().tag()).contains("unsure");
        assertThat(node.optional("b").orElseThrow().asLong()).isEqualTo(3);
        assertThat(node.optional("c").orElseThrow().line()).isEqualTo(3);
        assertThat(node.optional("c").orElseThrow().column()).isEqualTo(5);
    }

    @Test
    void reportsEveryMistakeWithFileAndLine() {
        var node = read("id: [x]\nfrom: 2021-13-01\nother: 1\n");
        assertThat(node.text("id")).isEmpty();
        assertThat(node.date("from")).isEqualTo(YamlNode.NO_DAY);
        assertThat(node.text("zh")).isEmpty();
        node.refuseOtherKeys();
        assertThat(mistakes())
                .containsExactly(
                        "law/x.yaml:1: expected 'zh' with text, found none, add zh:",
                        "law/x.yaml:1: expected text, found a list of 1, write text",
                        "law/x.yaml:2: expected a day yyyy-MM-dd, found '2021-13-01', write a day yyyy-MM-dd",
                        "law/x.yaml:3: expected one of [id, from, zh], found the key 'other', correct the key or remove it");
    }

    @Test
    void refusesDoubleKeysAnchorsBrokenAndDeepFiles() {
        read("a: 1\na: 2\n");
        read("a: &x 1\nb: *x\n");
        read("a: [1\n");
        read("");
        read("[".repeat(100) + "]".repeat(100));
        assertThat(mistakes())
                .anyMatch(text -> text.contains("x.yaml:2: expected each key once"))
                .anyMatch(text -> text.contains("anchor or alias"))
                .anyMatch(text -> text.contains("expected YAML 1.2"))
                .anyMatch(text -> text.contains("an empty file"))
                .anyMatch(text -> text.contains("nesting of at most 24"));
    }

    @Test
    void findsTheLawFolderOnTheClassPathInOrder() {
        assertThat(LawFiles.packed().file("law/README.md")).isPresent();
        var files =
                LawFiles.of(Map.of("law/rules/b.yaml", "", "law/rules/a.yaml", "", "law/rules/a.examples.yaml", ""));
        assertThat(files.under("rules"))
                .extracting(LawFile::path)
                .containsExactly("law/rules/a.yaml", "law/rules/b.yaml");
        assertThat(files.under("rules").getFirst().id("rules")).isEqualTo("a");
        assertThat(files.examplesOf(files.under("rules").getFirst())).isPresent();
    }
}
