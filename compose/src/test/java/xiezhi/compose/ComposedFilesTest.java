package xiezhi.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import xiezhi.compose.form.Value;

final class ComposedFilesTest {
    private static final InventedCase CASE = new InventedCase();

    @Test
    void equalInputGivesEqualBytes() {
        var form = CASE.fill(CASE.template("penalty-decision"), CASE.full());
        for (var format : Composer.Format.values()) {
            assertThat(Composer.bytes(form, format)).as(format.name()).isEqualTo(Composer.bytes(form, format));
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() {
        var form = CASE.fill(CASE.template("service-receipt"), CASE.full());
        byte[] pdf = Composer.bytes(form, Composer.Format.PDF);
        assertThat(pdf.length).isLessThan(200_000);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains("XIEZHI+NotoSerifSC")
                .contains("/FontFile2");
        assertThat(Composer.bytes(form, Composer.Format.OFD).length).isBetween(10_000, 200_000);
    }

    @Test
    void previewMarksFixedWordingFieldsAndBlanks() {
        var values = CASE.full().without("fine.amount").without("meeting.held");
        String html = html("demand-notice", values);
        assertThat(html)
                .contains("<span data-fixed>当事人：</span><span data-field=\"party.name\">衡岭晟桦家具有限公司</span>")
                .contains("data-field=\"fine.amount\" data-missing>")
                .contains("class=\"paper letter\"");
    }

    @Test
    void scriptInAValueIsOnlyText() {
        var values = CASE.full().with("party.name", new Value.Words("<script>alert(1)</script>&\"公司"));
        assertThat(html("demand-notice", values))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;公司");
        var form = CASE.fill(CASE.template("demand-notice"), values);
        var read = new ReadBack(CASE.law).documents(form, Composer.Format.OFD).getFirst();
        assertThat(read.head().kind().known()).contains("demand-notice");
    }

    @Test
    void rareCharactersOfNamesArePrinted() {
        var values = CASE.full().with("contact.name", new Value.Words("璟堃"));
        var form = CASE.fill(CASE.template("service-receipt"), values.with("service.signer", new Value.Words("赵璟堃")));
        var read = new ReadBack(CASE.law).documents(form, Composer.Format.PDF).getFirst();
        assertThat(read.service().recipient().known()).isPresent();
        assertThat(form.text()).contains("赵璟堃");
    }

    private static String html(String template, xiezhi.compose.form.Values values) {
        var form = CASE.fill(CASE.template(template), values);
        return new String(Composer.bytes(form, Composer.Format.HTML), StandardCharsets.UTF_8);
    }
}
