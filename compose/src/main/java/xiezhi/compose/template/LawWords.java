package xiezhi.compose.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.LawBook;

/** The law in words, as of a day: articles with the name of their statute, lengths of terms. */
public final class LawWords {
    private final LawBook law;
    private final BasisBook bases;

    /** Words from this law. */
    public LawWords(LawBook law, BasisBook bases) {
        this.law = law;
        this.bases = bases;
    }

    /** Whether the law of that day has this basis. */
    public boolean hasBasis(String id, LocalDate day) {
        return bases.basis(id).flatMap(basis -> basis.on(day)).isPresent();
    }

    /** The articles of a basis in words, or one of its figures; empty when the law of that day has none. */
    public Optional<String> basis(String id, String figure, LocalDate day) {
        var version = bases.basis(id).flatMap(basis -> basis.on(day));
        return figure.isEmpty()
                ? version.map(each -> citations(each.cites()))
                : version.map(each -> each.figures().get(figure));
    }

    /** The length of a term that starts on that day: 五个工作日; empty when the law of that day sets none. */
    public Optional<String> term(String id, LocalDate day) {
        return law.deadlines()
                .of(id)
                .flatMap(rule -> rule.on(day))
                .map(version -> length(version.lengths().getFirst().readings().getFirst()));
    }

    private static String length(Term term) {
        String number =
                term.count() == 2 && !(term instanceof Term.CalendarDays) ? "两" : ChineseNumber.small(term.count());
        return switch (term) {
            case Term.WorkingDays days -> number + "个工作日";
            case Term.CalendarDays days -> number + "日";
            case Term.Months months -> number + "个月";
            case Term.Years years -> number + "年";
            case Term.Hours hours -> number + "小时";
        };
    }

    /** Articles in words, those of one statute together: 《…法》第一条、第二条和《…条例》第三条. */
    public String citations(List<Citation> cites) {
        Map<StatuteId, List<String>> byStatute = new LinkedHashMap<>();
        for (var cite : cites) {
            byStatute.computeIfAbsent(cite.statute(), id -> new ArrayList<>()).add(cite.zh());
        }
        List<String> groups = new ArrayList<>();
        byStatute.forEach((id, articles) -> groups.add("《" + name(id) + "》" + String.join("、", articles)));
        if (groups.size() < 2) {
            return String.join("", groups);
        }
        return String.join("、", groups.subList(0, groups.size() - 1)) + "和" + groups.getLast();
    }

    /** Whether the law folder knows the article. */
    public boolean knows(Citation cite) {
        return law.statutes().statute(cite.statute()).isPresent();
    }

    private String name(StatuteId id) {
        return law.statutes()
                .statute(id)
                .orElseThrow(() -> new IllegalArgumentException("expected a statute of law/statutes, found " + id))
                .name();
    }
}
