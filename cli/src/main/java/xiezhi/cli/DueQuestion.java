package xiezhi.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import xiezhi.core.deadline.Approval;
import xiezhi.core.deadline.Circumstances;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Moment;
import xiezhi.core.deadline.Pause;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.value.Yuan;

/** What the command line tells of a case when a due date is asked for. */
final class DueQuestion {
    private static final List<String> PARTIES = List.of("unit", "sole-trader", "citizen");
    /** Ways of service, as {@code service_means} of the glossary; none when a paper is not served at all. */
    private static final List<String> MEANS = List.of(
            "in-person",
            "left-in-place",
            "by-post",
            "by-agency",
            "electronic",
            "by-transfer",
            "by-announcement",
            "none");

    @Option(names = "--event", paramLabel = "事件=日期", description = "起算或者完成的事件，可重复；日期 yyyy-MM-dd 或 yyyy-MM-ddTHH:mm")
    List<String> events = new ArrayList<>();

    @Option(names = "--extension", paramLabel = "批准日=数", description = "批准延长，可重复；数的单位随该期限")
    List<String> extensions = new ArrayList<>();

    @Option(
            names = "--excluded",
            paramLabel = "[事由=]起日/止日",
            description = "不计入的期间，含首尾两日，可重复；事由如 appraisal、hearing、announcement，缺省为 appraisal")
    List<String> excluded = new ArrayList<>();

    @Option(names = "--suspended", paramLabel = "起日/止日", description = "中止的期间，含首尾两日，可重复")
    List<String> suspended = new ArrayList<>();

    @Option(names = "--party", paramLabel = "unit|citizen|sole-trader", description = "当事人类型")
    @Nullable
    String party;

    @Option(names = "--means", paramLabel = "送达方式", description = "如 in-person、by-post、electronic、by-announcement")
    @Nullable
    String means;

    @Option(names = "--region", paramLabel = "地区", description = "省级行政区名称")
    @Nullable
    String region;

    @Option(names = "--amount", paramLabel = "元", description = "罚款数额")
    @Nullable
    String amount;

    @Option(names = "--with", paramLabel = "名称=值", description = "期限所问的其他情形，可重复")
    List<String> others = new ArrayList<>();

    /** The question, or a refusal that says which option is wrong and how to write it. */
    Happenings happenings() throws UnusableCall {
        var moments = new HashMap<String, Moment>();
        for (var event : events) {
            var parts = split(event, "=", "--event 事件=日期");
            moments.put(parts[0], moment(parts[1]));
        }
        var approvals = new ArrayList<Approval>();
        for (var extension : extensions) {
            var parts = split(extension, "=", "--extension 批准日=数");
            approvals.add(Approval.of(day(parts[0]), number(parts[1])));
        }
        var pauses = new ArrayList<Pause>();
        for (var stretch : excluded) {
            int at = stretch.indexOf('=');
            pauses.add(pause(at < 0 ? "appraisal" : stretch.substring(0, at), stretch.substring(at + 1)));
        }
        for (var stretch : suspended) {
            pauses.add(pause(PauseKind.SUSPENSION.id(), stretch));
        }
        return new Happenings(moments, Map.of(), approvals, pauses, circumstances());
    }

    private Circumstances circumstances() throws UnusableCall {
        var known = new HashMap<String, String>();
        put(known, "party", oneOf("--party", PARTIES, party));
        put(known, "means", oneOf("--means", MEANS, means));
        put(known, "region", region);
        for (var other : others) {
            var parts = split(other, "=", "--with 名称=值");
            known.put(parts[0], parts[1]);
        }
        return new Circumstances(known, amountFen());
    }

    private static @Nullable String oneOf(String option, List<String> allowed, @Nullable String given)
            throws UnusableCall {
        if (given != null && !allowed.contains(given)) {
            throw new UnusableCall(option + " 应为 " + String.join("、", allowed) + " 之一，实为 " + given);
        }
        return given;
    }

    private OptionalLong amountFen() throws UnusableCall {
        if (amount == null) {
            return OptionalLong.empty();
        }
        var read = Yuan.read(amount + (amount.endsWith("元") ? "" : "元"));
        return OptionalLong.of(read.map(Yuan::fen)
                .orElseThrow(() -> new UnusableCall("--amount 应为金额（元），例如 200000 或 20万元，实为 " + amount)));
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(given -> known.put(name, given));
    }

    private static String[] split(String text, String at, String form) throws UnusableCall {
        var parts = text.split(at, 2);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new UnusableCall("应写成 " + form + "，实为 " + text);
        }
        return parts;
    }

    private static Pause pause(String kind, String stretch) throws UnusableCall {
        var parts = split(stretch, "/", "起日/止日");
        var found = PauseKind.of(kind)
                .orElseThrow(() -> new UnusableCall("没有这种不计入的事由：" + kind + "；可用 "
                        + String.join(
                                "、",
                                List.of(PauseKind.values()).stream()
                                        .map(PauseKind::id)
                                        .toList())));
        var from = day(parts[0]);
        var until = day(parts[1]);
        if (until.isBefore(from)) {
            throw new UnusableCall("期间的止日早于起日：" + stretch);
        }
        return Pause.of(found, from, until);
    }

    private static Moment moment(String text) throws UnusableCall {
        try {
            return text.contains("T") ? Moment.at(LocalDateTime.parse(text)) : Moment.on(LocalDate.parse(text));
        } catch (DateTimeParseException problem) {
            throw new UnusableCall("日期应为 yyyy-MM-dd 或 yyyy-MM-ddTHH:mm，且确有其日，实为 " + text);
        }
    }

    private static LocalDate day(String text) throws UnusableCall {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new UnusableCall("日期应为 yyyy-MM-dd，且确有其日，实为 " + text);
        }
    }

    private static int number(String text) throws UnusableCall {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException problem) {
            throw new UnusableCall("延长的数应为整数，实为 " + text);
        }
    }
}
