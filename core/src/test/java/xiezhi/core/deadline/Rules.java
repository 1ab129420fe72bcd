package xiezhi.core.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import xiezhi.core.calendar.Term;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.InForce;

/** Small terms for tests, and what happened, in few words. */
final class Rules {
    static final EventName START = new EventName("start", "起算");
    static final EventName END = new EventName("end", "办理");
    static final EventName PROOF = new EventName("proof", "后续步骤");
    static final EventName WAIVED = new EventName("waived", "放弃");

    private Rules() {}

    static DeadlineRule rule(DeadlineKind kind, RollOver rollOver, Term... readings) {
        return rule(kind, version(rollOver, List.of(new Length(Condition.ALWAYS, Arrays.asList(readings)))));
    }

    static DeadlineRule rule(DeadlineKind kind, DeadlineVersion... versions) {
        Bounds bounds = new Bounds(List.of(START), List.of(END), List.of(PROOF), List.of(WAIVED), List.of(), List.of());
        return new DeadlineRule("notice/test", "测试期限", kind, bounds, "party", "无", List.of(versions), Optional.empty());
    }

    static DeadlineVersion version(RollOver rollOver, List<Length> lengths, Extension... extensions) {
        return new DeadlineVersion(
                InForce.since(LocalDate.of(2000, 1, 1)),
                lengths,
                new CountingRules(
                        "test", rollOver, List.of("mee-order-30/090"), List.of(), List.of("mee-order-30/090")),
                List.of(extensions),
                Set.of(PauseKind.MONITORING, PauseKind.HEARING),
                List.of("mee-order-30/044"),
                Provenance.SEEN);
    }

    static Happenings happened(String... tagAndDay) {
        Map<String, Moment> events = new TreeMap<>();
        for (int i = 0; i < tagAndDay.length; i += 2) {
            events.put(tagAndDay[i], Moment.on(LocalDate.parse(tagAndDay[i + 1])));
        }
        return Happenings.of(events);
    }

    static Happenings with(Happenings base, List<Approval> extensions, List<Pause> pauses) {
        return new Happenings(base.events(), base.unknown(), extensions, pauses, base.circumstances());
    }
}
