package xiezhi.lawbook.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.core.fact.Fact;

class TracerTest {
    private static Trace trace(String condition, String yaml) {
        var frame = Conditions.frame(Conditions.row(yaml));
        return new Tracer(Conditions.COMPILER, frame, List.of("")).trace(Conditions.condition(condition));
    }

    private static List<String> paths(Trace trace) {
        return trace.facts().map(Trace::text).toList();
    }

    @Test
    void keepsOnlyTheSideThatDecided() {
        var yaml = "{timeline: {decidedOn: 2025-06-02, filedOn: 2025-06-01, paidOn: 2025-06-01}}";
        var trace =
                trace("c.timeline.decidedOn > c.timeline.filedOn && c.timeline.paidOn > c.timeline.decidedOn", yaml);
        assertThat(trace.value()).isEqualTo("否");
        assertThat(paths(trace)).containsExactly("timeline.paidOn", "timeline.decidedOn");
        assertThat(trace.children().getFirst().text()).isEqualTo("c.timeline.paidOn > c.timeline.decidedOn");
    }

    @Test
    void namesTheElementThatBrokeAll() {
        var yaml = "interviews: [{party: {name: 甲}}, {party: {name: 乙}}]";
        var trace = trace("c.interviews.all(d, d.party.name == \"甲\")", yaml);
        assertThat(paths(trace)).containsExactly("interviews[1].party.name");
        assertThat(trace.facts().findFirst().orElseThrow().fact()).isEqualTo(Fact.of("乙"));
    }

    @Test
    void namesWhatIsMissing() {
        var trace = trace(
                "c.timeline.decidedOn > addWorkdays(c.timeline.noticeServedOn, 5)",
                "timeline: {decidedOn: 2025-06-02}");
        assertThat(trace.value()).isEqualTo("未知");
        assertThat(trace.facts().filter(each -> each.fact().isAbsent()).map(Trace::text))
                .containsExactly("timeline.noticeServedOn");
        var slot = trace("has(c.legalReview)", "scope: {isComplete: false}");
        assertThat(slot.facts().map(Trace::fact)).containsExactly(Fact.unknown("未提交法制审核意见书"));
    }

    @Test
    void showsAnEmptyListAsFact() {
        var trace = trace("c.interviews.exists(d, has(d.party.name))", "{}");
        assertThat(paths(trace)).containsExactly("interviews");
    }
}
