package xiezhi.compose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

final class TemplateCheckTest {
    private static final LawFiles FILES = LawFiles.find();
    private static final String DEMAND = "law/templates/enforcement/demand-notice.md";

    @Test
    void templatesOfTheProjectAreClean() {
        assertThat(TemplateCheck.run(LawBook.load())).isEmpty();
    }

    @Test
    void tellsAFieldThatIsNone() {
        assertThat(mistakes(DEMAND, "{{unpaid.amount|capitals}}", "{{unpaid.sum|capitals}}"))
                .anyMatch(each -> each.contains("'unpaid.sum', which is no field"));
    }

    @Test
    void tellsAWayOfPrintingTheFieldDoesNotHave() {
        assertThat(mistakes(DEMAND, "{{unpaid.amount|capitals}}", "{{unpaid.amount|clock}}"))
                .anyMatch(each -> each.contains("'unpaid.amount' printed as 'clock'"));
    }

    @Test
    void tellsAMissingRequiredElement() {
        assertThat(mistakes(DEMAND, "有权进行陈述和申辩", "应当签字"))
                .anyMatch(each -> each.contains("the element defence of law/documents"));
    }

    @Test
    void tellsAKindThatDoesNotExist() {
        assertThat(mistakes(DEMAND, "zh: ", "kind: no-such-kind\nzh: "))
                .anyMatch(each -> each.contains("'no-such-kind'"));
    }

    @Test
    void tellsAnUnclosedSection() {
        assertThat(mistakes(DEMAND, "@closing", "{{#if paid.on}}")).anyMatch(each -> each.contains("an open one"));
    }

    @Test
    void tellsASourceTheCaseDoesNotHave() {
        assertThat(mistakes("law/templates/fields.yaml", "'timeline.paidOn'", "'timeline.paidAt'"))
                .anyMatch(each -> each.contains("the field paid.on"));
    }

    @Test
    void tellsAnArticleThatIsNotInForceOnItsDays() {
        assertThat(mistakes(
                        "law/templates/basis.yaml",
                        "until: 2026-08-15}, cites: [environmental-protection-law/059#1]",
                        "until: 2026-09-15}, cites: [environmental-protection-law/059#1]"))
                .anyMatch(each -> each.contains("daily-warning"));
    }

    private static List<String> mistakes(String path, String words, String others) {
        var file = FILES.file(path).orElseThrow();
        var changed = FILES.with(new LawFile(path, file.text().replace(words, others)));
        return TemplateCheck.run(LawBook.load(changed, new LawErrors())).stream()
                .map(each -> each.text())
                .toList();
    }
}
