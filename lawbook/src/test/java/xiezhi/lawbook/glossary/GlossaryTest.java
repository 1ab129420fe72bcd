package xiezhi.lawbook.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.event.EventType;
import xiezhi.core.event.Stage;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

class GlossaryTest {
    private static final LawFiles FILES = LawFiles.packed();
    private static final StatuteBook STATUTES = StatuteBook.load(FILES, new LawErrors());
    private static final Glossary GLOSSARY = glossary();

    private static Glossary glossary() {
        var errors = new LawErrors();
        var glossary = Glossary.load(FILES, STATUTES, errors);
        errors.throwIfAny();
        return glossary;
    }

    @Test
    void explainsEveryTermOfTheField() {
        assertThat(GLOSSARY.section("terms"))
                .hasSizeGreaterThan(100)
                .allSatisfy(term -> assertThat(term.meaning()).as(term.id()).isNotEmpty());
        assertThat(GLOSSARY.term("prior-notice-served").orElseThrow().zh()).isEqualTo("事先告知书送达");
    }

    @Test
    void namesEveryEvent() {
        assertThat(EventType.all())
                .allSatisfy(type ->
                        assertThat(GLOSSARY.term(type.tag())).as(type.tag()).isPresent());
    }

    @Test
    void namesEveryStage() {
        assertThat(GLOSSARY.section("stages"))
                .extracting(Term::id)
                .containsExactlyElementsOf(
                        Arrays.stream(Stage.values()).map(Stage::id).toList());
    }

    @Test
    void namesEveryDocumentKind() {
        var kinds = FILES.under("documents").stream()
                .map(file -> file.id("documents"))
                .toList();
        assertThat(GLOSSARY.section("documents")).extracting(Term::id).containsAll(kinds);
    }

    @Test
    void findsAWord() {
        assertThat(GLOSSARY.find("法制审核")).extracting(Term::id).contains("legal-review", "legal-review-form");
        assertThat(GLOSSARY.find("fine")).isNotEmpty();
        assertThat(GLOSSARY.find("")).isEmpty();
        assertThat(GLOSSARY.find("没有这个词")).isEmpty();
    }

    @Test
    void refusesDoubleIdsAndUnknownSources() {
        var errors = new LawErrors();
        Glossary.load(LawFiles.of(Map.of("law/glossary.yaml", """
                        terms:
                          - {id: lead, zh: 线索, en: Lead}
                          - {id: lead, zh: 线索, en: Lead, source: eia-law/001}
                          - {id: Bad Id, zh: 坏, en: Bad}
                        """)), STATUTES, errors);
        assertThat(errors.sorted()).extracting(LawError::line).containsExactly(3, 3, 4);
        Glossary.load(LawFiles.of(Map.of()), STATUTES, errors);
        assertThat(errors.count()).isEqualTo(4);
    }
}
