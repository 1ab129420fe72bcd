package xiezhi.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.template.Template;
import xiezhi.core.casefile.Document;
import xiezhi.core.rule.Severity;

/** Documents from templates are read back as what they are, with everything they must carry, and break no rule. */
final class ComposedDocumentsTest {
    private static final InventedCase CASE = new InventedCase();
    private static final ReadBack READ = new ReadBack(CASE.law);

    @TestFactory
    Stream<DynamicTest> everyTemplateIsReadBackInEveryFormat() {
        return CASE.composer.templates().all().stream()
                .map(template -> dynamicTest(template.id(), () -> readBack(template)));
    }

    private static void readBack(Template template) {
        var filled = CASE.fill(template, CASE.full());
        assertThat(filled.missing()).isEmpty();
        for (var format : List.of(Composer.Format.DOCX, Composer.Format.PDF, Composer.Format.OFD)) {
            var documents = READ.documents(filled, format);
            String where = template.id() + " as " + format;
            assertThat(documents).as(where).isNotEmpty();
            var document = documents.getFirst();
            assertThat(document.head().kind().known())
                    .as(where)
                    .contains(template.kind().id());
            assertThat(missing(document)).as(where).isEmpty();
            fieldsAreRead(template, document, where);
        }
    }

    private static List<String> missing(Document document) {
        return document.elements().stream()
                .filter(element ->
                        element.isPresent().known().filter(isThere -> !isThere).isPresent())
                .map(element -> element.id().known().orElse(""))
                .toList();
    }

    /** What the template prints of number, day and party is read exactly. */
    private static void fieldsAreRead(Template template, Document document, String where) {
        var fields = CASE.composer.form(template).fields().stream()
                .map(field -> field.spec().id())
                .toList();
        boolean isSent = fields.contains("doc.number");
        if (isSent) {
            assertThat(document.head().number().known()).as(where).contains("衡环文〔2026〕9号");
        }
        if (isSent && fields.contains("doc.madeOn")) {
            assertThat(document.head().madeOn().known()).as(where).contains(java.time.LocalDate.of(2026, 9, 21));
        }
        if (fields.contains("party.address") && document.party().creditCode().isStated()) {
            assertThat(document.party().name().known()).as(where).contains("衡岭晟桦家具有限公司");
            assertThat(document.party().creditCode().known()).as(where).contains("91430491MA7X2K4N9L");
        }
    }

    @Test
    void amountsDaysAndCitationsOfADecisionAreReadExactly() {
        var decision = CASE.documents("ordinary.txt").stream()
                .filter(form -> form.template().id().equals("penalty-decision"))
                .findFirst()
                .orElseThrow();
        for (var format : List.of(Composer.Format.DOCX, Composer.Format.PDF, Composer.Format.OFD)) {
            var read = READ.documents(decision, format).getFirst();
            assertThat(read.head().number().known()).contains("衡环罚〔2026〕33号");
            assertThat(read.sanction().fineFen().known()).contains(7_400_000L);
            assertThat(read.sanction().fineCapitalsFen().known()).contains(7_400_000L);
            assertThat(read.remedy().reconsiderationDays().known()).contains(60L);
            assertThat(read.remedy().litigationMonths().known()).contains(6L);
            assertThat(read.remedy().payWithinDays().known()).contains(15L);
            assertThat(read.remedy().court().known()).contains("衡岭市青坪区人民法院");
            assertThat(read.remedy().reconsiderationBody().known()).contains("衡岭市人民政府");
            assertThat(read.law().violated().getFirst().lawName().known()).contains("中华人民共和国生态环境法典");
            assertThat(read.law().violated().getFirst().article().known()).contains(214L);
            assertThat(read.law().basis().getFirst().article().known()).contains(1120L);
        }
    }

    @TestFactory
    Stream<DynamicTest> wholeCasesBreakNoRule() {
        return Stream.of("ordinary", "summary", "no-penalty")
                .flatMap(procedure -> Stream.of(Composer.Format.DOCX, Composer.Format.PDF, Composer.Format.OFD)
                        .map(format -> dynamicTest(procedure + " as " + format, () -> {
                            var forms = CASE.documents(procedure + ".txt");
                            assertThat(forms).allMatch(FilledForm::isComplete);
                            assertThat(READ.open(forms, papers(procedure), format).stream()
                                            .filter(finding -> finding.severity() != Severity.MINOR)
                                            .map(finding -> finding.severity() + " " + finding.rule() + " "
                                                    + finding.message()))
                                    .isEmpty();
                        })));
    }

    /** Papers that no agency writes. */
    private static Map<String, byte[]> papers(String procedure) {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        var names = procedure.equals("no-penalty")
                ? List.of("business-licence", "officer-certificate", "identity-card", "authorisation-letter")
                : List.of(
                        "business-licence",
                        "officer-certificate",
                        "identity-card",
                        "authorisation-letter",
                        "payment-receipt");
        for (String name : names) {
            String text = InventedCase.resource("papers/" + name + ".txt");
            if (procedure.equals("summary")) {
                text = text.replace("2026年8月24日", "2026年9月16日")
                        .replace("柒万肆仟元整", "贰仟元整")
                        .replace("74000.00", "2000.00")
                        .replace("衡环罚〔2026〕33号", "衡环当罚〔2026〕6号")
                        .replace("2026年9月28日", "2026年9月18日");
            }
            papers.put(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
        }
        return papers;
    }
}
