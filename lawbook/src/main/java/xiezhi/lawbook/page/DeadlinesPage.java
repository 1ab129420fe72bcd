package xiezhi.lawbook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xiezhi.core.deadline.Bounds;
import xiezhi.core.deadline.Condition;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.EventName;
import xiezhi.core.deadline.Length;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.TermEntry;

/** {@code docs/DEADLINES.md}: every term, by stage. */
final class DeadlinesPage {
    private static final long FEN_IN_YUAN = 100;

    private final LawBook book;
    private final Cited cited;

    DeadlinesPage(LawBook book) {
        this.book = book;
        this.cited = new Cited(book.statutes());
    }

    Page page() {
        List<TermEntry> entries = book.deadlines().entries();
        var page = new Markdown("期限", "共 " + entries.size() + " 个。长度列出各个版本；级别指案卷显示超期时的轻重，“—”表示案卷看不出来。");
        var byStage = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.rule().id().split("/", 2)[0], TreeMap::new, Collectors.toList()));
        byStage.forEach((stage, each) -> {
            page.heading(stage);
            page.columns("编号", "期限", "起算", "长度", "依据（现行版本）", "级别", "来源");
            each.forEach(entry -> row(page, entry));
        });
        return page.page("DEADLINES.md");
    }

    private void row(Markdown page, TermEntry entry) {
        var rule = entry.rule();
        var newest = rule.versions().getLast();
        page.row(
                Markdown.link(rule.id(), entry.path()),
                rule.zh(),
                starts(rule.bounds()),
                kind(entry)
                        + rule.versions().stream()
                                .map(version -> version(version, entry))
                                .collect(Collectors.joining("<br>")),
                cited.texts(newest.cites()),
                rule.breach().map(breach -> breach.severity().zh()).orElse("—"),
                newest.provenance().zh());
    }

    private static String starts(Bounds bounds) {
        return bounds.starts().stream().map(EventName::zh).collect(Collectors.joining("或者"));
    }

    private static String kind(TermEntry entry) {
        return switch (entry.rule().kind()) {
            case WITHIN -> "";
            case BEFORE -> "提前 ";
            case WAIT -> "满 ";
            case WINDOW -> "期满后 ";
        };
    }

    private static String version(DeadlineVersion version, TermEntry entry) {
        var lengths = version.lengths().stream().map(DeadlinesPage::length).collect(Collectors.joining("；"));
        if (entry.rule().versions().size() == 1) {
            return lengths;
        }
        return lengths + "（" + version.inForce().from() + " 起"
                + (version.inForce().isOpen() ? "" : "，" + version.inForce().until() + " 止") + "）";
    }

    private static String length(Length length) {
        var readings = length.readings().stream().map(Object::toString).collect(Collectors.joining(" 或 "));
        var condition = condition(length.when());
        return condition.isEmpty() ? readings : condition + "：" + readings;
    }

    private static String condition(Condition when) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(when.values())
                .forEach((name, values) ->
                        parts.add(name + "＝" + values.stream().sorted().collect(Collectors.joining("／"))));
        when.minFen().ifPresent(fen -> parts.add("≥" + fen / FEN_IN_YUAN + "元"));
        when.belowFen().ifPresent(fen -> parts.add("＜" + fen / FEN_IN_YUAN + "元"));
        return String.join("，", parts);
    }
}
