package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;

class TemplateTest {
    private static final String CASE =
            "{timeline: {decidedOn: 2025-06-02, filedOn: !unknown , paidOn: !unsure 2025-07-01}, decision: {sanction: {fineFen: 20050000, kinds: [fine, warning]}}, interview: {scene: {startAt: 2025-06-01 09:05}}}";

    private static String render(String text) {
        var template = Template.read(new Source("law/rule.yaml", 3, 10, text), Conditions.SCOPE, new LawErrors());
        return template.orElseThrow().render(Conditions.COMPILER, Conditions.frame(Conditions.row(CASE)));
    }

    private static List<String> mistakes(String text) {
        var errors = new LawErrors();
        Template.read(new Source("law/rule.yaml", 3, 10, text), Conditions.SCOPE, errors);
        return errors.sorted().stream().map(LawError::text).toList();
    }

    @Test
    void printsValuesForChineseReaders() {
        assertThat(render("{c.timeline.decidedOn} 罚款{yuan(c.decision.sanction.fineFen)}"))
                .isEqualTo("2025-06-02 罚款200500元");
        assertThat(render("{c.interview.scene.startAt}")).isEqualTo("2025-06-01 09:05");
        assertThat(render("{c.decision.sanction.kinds}")).isEqualTo("fine、warning");
        assertThat(render("{zh(\"fine\")}{has(c.decision)}")).isEqualTo("罚款是");
        assertThat(render("{days(c.timeline.decidedOn, date(\"2025-06-12\"))}日"))
                .isEqualTo("10日");
        assertThat(render("{has(c.decision) ? \"}\" : \"无\"}")).isEqualTo("}");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(render("{c.timeline.filedOn}")).isEqualTo("（无法确定）");
        assertThat(render("{c.timeline.closedOn}")).isEqualTo("（未载明）");
        assertThat(render("{c.timeline.paidOn}")).isEqualTo("2025-07-01（存疑）");
        assertThat(render("{days(c.timeline.filedOn, c.timeline.decidedOn)}日")).isEqualTo("（无法确定）日");
    }

    @Test
    void refusesWhatCannotBePrinted() {
        assertThat(mistakes("甲{c.timeline.decidedon}"))
                .singleElement()
                .asString()
                .startsWith("law/rule.yaml:3:23: ");
        assertThat(mistakes("{c.decision}")).singleElement().asString().contains("expected a value");
        assertThat(mistakes("{c.timeline.decidedOn")).singleElement().asString().contains("closing brace");
        assertThat(mistakes("{yuan(c.decision.sanction.fineFen)} 元"))
                .singleElement()
                .asString()
                .contains("元 again");
    }
}
