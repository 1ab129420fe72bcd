package xiezhi.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.compose.form.CaseValues;
import xiezhi.compose.form.FormField;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.compose.form.ValuesFile;
import xiezhi.compose.template.FieldSpec;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.lawbook.load.LawErrors;

final class FormFillerTest {
    private static final InventedCase CASE = new InventedCase();
    private static final LocalDate UNDER_THE_CODE = LocalDate.of(2026, 8, 15);

    @Test
    void listsWhatIsMissingAndLeavesItVisiblyBlank() {
        var filled = CASE.composer.fill(CASE.template("penalty-decision"), CASE.base(), LocalDate.of(2026, 9, 21));
        assertThat(filled.missing()).extracting(FieldSpec::id).containsExactly("doc.number", "doc.madeOn");
        assertThat(filled.text()).contains("＿＿＿＿年＿＿月＿＿日");
    }

    @Test
    void inventsNothingWithoutValues() {
        for (var template : CASE.composer.templates().all()) {
            var filled = CASE.composer.fill(template, Values.none(), UNDER_THE_CODE);
            var required = CASE.composer.form(template).fields().stream()
                    .filter(FormField::isRequired)
                    .map(field -> field.spec().id())
                    .toList();
            assertThat(filled.missing()).extracting(FieldSpec::id).containsAll(required);
        }
    }

    @Test
    void basisOfDailyPenaltyChangesWithTheCode() {
        var template = CASE.template("daily-penalty-decision");
        var before = CASE.composer
                .fill(template, CASE.full(), UNDER_THE_CODE.minusDays(1))
                .text();
        var after = CASE.composer.fill(template, CASE.full(), UNDER_THE_CODE).text();
        assertThat(before).contains("依照《中华人民共和国环境保护法》第五十九条第一款").doesNotContain("生态环境法典》第一千零六十条");
        assertThat(after).contains("依照《中华人民共和国生态环境法典》第一千零六十条第一款").doesNotContain("环境保护法》第五十九条");
    }

    @Test
    void basisOfSeizureChangesWithTheCode() {
        var template = CASE.template("seizure-decision");
        var before = CASE.composer
                .fill(template, CASE.full(), UNDER_THE_CODE.minusDays(1))
                .text();
        var after = CASE.composer.fill(template, CASE.full(), UNDER_THE_CODE).text();
        assertThat(before).contains("依照《中华人民共和国环境保护法》第二十五条");
        assertThat(after).contains("依照《中华人民共和国生态环境法典》第五十二条");
    }

    @Test
    void everyNumberedKindHasAFieldForItsNumber() {
        for (var template : CASE.composer.templates().all()) {
            var own = CASE.composer.form(template).ownNumber().map(FieldSpec::id);
            if (template.mark().isEmpty()) {
                assertThat(own).as(template.id()).isEmpty();
            } else {
                assertThat(own)
                        .as(template.id())
                        .contains(template.id().equals("filing-form") ? "case.number" : "doc.number");
            }
        }
    }

    @Test
    void refusesADayOnWhichTheTemplateIsNotInForce() {
        assertThatThrownBy(
                        () -> CASE.composer.fill(CASE.template("filing-form"), CASE.base(), LocalDate.of(2023, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filing-form is in force");
    }

    @Test
    void tellsMisspelledFieldsAndWrongTypesByLine() {
        var errors = new LawErrors();
        ValuesFile.read(
                "v.yaml",
                "party:\n  nam: 甲\nfine:\n  amount: 很多\n",
                CASE.composer.templates().fields(),
                errors);
        assertThat(errors.sorted()).extracting(error -> error.line()).containsExactly(2, 4);
    }

    @Test
    void takesOnlySureFactsFromTheCase() {
        var read = new ReadBack(CASE.law);
        var documents = CASE.documents("ordinary.txt").stream()
                .flatMap(form -> read.documents(form, Composer.Format.DOCX).stream())
                .toList();
        var values = CaseValues.of(
                FoldedCase.of(documents), CASE.composer.templates().fields());
        assertThat(values.find("party.name")).contains(new Value.Words("衡岭晟桦家具有限公司"));
        assertThat(values.find("case.number")).contains(new Value.Words("衡环立〔2026〕41号"));
        assertThat(values.find("decision.madeOn")).contains(new Value.Day(LocalDate.of(2026, 9, 21)));
        assertThat(values.rowsOf("officers"))
                .extracting(row -> row.find("officers.certificate").orElseThrow())
                .containsExactly(new Value.Words("18040011023"), new Value.Words("18040011057"));
        var unsure = new RecordPath("party.name")
                .with(CaseFile.absent(), Fact.unsure("甲公司", new Place("a.pdf", 1, 1, 0, 2, "甲公司")));
        assertThat(CaseValues.of(unsure, CASE.composer.templates().fields()).find("party.name"))
                .isEmpty();
    }

    @Test
    void tellsTheTemplatesOfAProcedure() {
        assertThat(CASE.composer.forProcedure("summary", UNDER_THE_CODE))
                .extracting(template -> template.id())
                .contains("on-the-spot-decision", "service-receipt", "closing-form")
                .doesNotContain("penalty-decision");
        assertThat(CASE.composer.forProcedure("summary", LocalDate.of(2020, 1, 1)))
                .isEqualTo(List.of());
    }
}
