package xiezhi.lawbook.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.monitoring.detector.Basis;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.LegalUse;

class DetectorBookTest {
    private static final String PATH = "law/detectors/D06-constant-value.yaml";
    private static final LawFiles FILES = LawFiles.packed();
    private static final StatuteBook STATUTES = StatuteBook.load(FILES, new LawErrors());

    private static List<String> mistakes(String words, String instead) {
        var text = FILES.file(PATH).orElseThrow().text();
        assertThat(text).contains(words);
        var errors = new LawErrors();
        DetectorBook.load(FILES.with(new LawFile(PATH, text.replace(words, instead))), STATUTES, errors);
        return errors.sorted().stream().map(LawError::text).toList();
    }

    @Test
    void everyDetectorHasAFileThatHoldsToday() {
        var errors = new LawErrors();
        var book = DetectorBook.load(FILES, STATUTES, errors);

        errors.throwIfAny();
        assertThat(book.on(LocalDate.of(2026, 8, 15)))
                .extracting(DetectorRule::id)
                .containsExactlyElementsOf(Detectors.ids());
        assertThat(book.on(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void aFigureOfOurOwnSupportsNoMoreThanALead() {
        var book = DetectorBook.load(FILES, STATUTES, new LawErrors());

        assertThat(book.on(LocalDate.of(2026, 8, 15)))
                .filteredOn(rule -> rule.words().legalUse() == LegalUse.BASIS)
                .allSatisfy(rule -> assertThat(rule.parameters().values())
                        .allMatch(parameter -> parameter.basis() == Basis.STANDARD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: 6,              | value: 600,            | value within 3..144
            legal_use: lead        | legal_use: basis       | only figures of standards beside legal_use: basis
            id: samples            | id: sample             | the parameters
            strength: soft         | strength: weak         | one of [hard, soft, notice]
            guard:                 | guards:                | with text, found none
            provenance: design     | provenance: seen       | provenance: design beside basis: own
            basis: own             | basis: standard        | source: with the number of the standard
            id: D06                | id: D99                | the id of a detector there is
            """)
    void aMistakeIsToldWithFileAndLine(String words, String instead, String told) {
        assertThat(mistakes(words, instead))
                .anySatisfy(
                        mistake -> assertThat(mistake).startsWith(PATH + ":").contains(told));
    }
}
