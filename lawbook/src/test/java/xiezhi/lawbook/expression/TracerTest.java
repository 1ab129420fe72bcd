package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.UsedFact;

class TracerTest {
    private static List<UsedFact> facts(String condition, String yaml) {
        var frame = Conditions.frame(Conditions.row(yaml));
        return new Tracer(Conditions.COMPILER, frame, List.of("")).facts(Conditions.condition(condition));
    }

    private static List<String> paths(List<UsedFact> facts) {
        return facts.stream().map(UsedFact::path).toList();
    }

    @Test
    void keepsOnlyTheSideThatDecided() {
        var yaml = "{timeline: {decidedOn: 2025-06-02, filedOn: 2025-06-01, paidOn: 2025-06-01}}";
        var facts =
                facts("c.timeline.decidedOn > c.timeline.filedOn && c.timeline.paidOn > c.timeline.decidedOn", yaml);
        assertThat(paths(facts)).containsExactly("timeline.paidOn", "timeline.decidedOn");
    }

    @Test
    void namesTheElementThatBrokeAll() {
        var yaml = "interviews: [{party: {name: 甲}}, {party: {name: 乙}}]";
        assertThat(facts("c.interviews.all(d, d.party.name == \"甲\")", yaml))
                .containsExactly(new UsedFact("interviews[1].party.name", Fact.of("乙")));
    }

    @Test
    void namesWhatIsMissing() {
        var facts = facts(
                "c.timeline.decidedOn > addWorkdays(c.timeline.noticeServedOn, 5)",
                "timeline: {decidedOn: 2025-06-02}");
        assertThat(facts.stream().filter(each -> each.value().isAbsent()).map(UsedFact::path))
                .containsExactly("timeline.noticeServedOn");
        assertThat(facts("has(c.legalReview)", "scope: {isComplete: false}"))
                .extracting(UsedFact::value)
                .containsExactly(Fact.unknown("未提交法制审核意见书"));
    }

    @Test
    void showsAnEmptyListAsFact() {
        assertThat(paths(facts("c.interviews.exists(d, has(d.party.name))", "{}")))
                .containsExactly("interviews");
    }
}
