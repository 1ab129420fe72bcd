package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import xiezhi.sample.plan.Yaml;
import xiezhi.sample.text.Dice;

/** Invents what sets a matter going: complaints of the public, and leads from inspections and other bodies. */
final class Leads {
    private static final int DECISION_DAYS = 15;
    private static final int LATE_DAYS = 5;
    private static final int YEAR_DAYS = 365;
    private static final String REASON = "经核查，未发现反映的环境违法行为，不予立案，已答复反映人";

    private final Map<String, Object> sources;
    private final List<String> complaints;

    /** How many leads of which firms, and who looks into those of a firm. */
    record Wanted(int waiting, int declined, List<Firm> firms, Function<Firm, String> handler) {}

    Leads(Map<String, Object> resource) {
        this.sources = Yaml.map(resource.get("sources"));
        this.complaints = Yaml.texts(resource.get("complaints"));
    }

    /** The lead of a case that has those flags. */
    ProvinceCase.Lead of(LocalDate day, Set<String> flags, String party, Dice own) {
        String kind =
                sources.keySet().stream().filter(flags::contains).findFirst().orElse("routine");
        String content = "complaint".equals(kind) ? complaint(party, own) : source(kind) + "发现" + party + "涉嫌环境违法";
        return new ProvinceCase.Lead(day, source(kind), content);
    }

    /** Complaints of late that nobody has decided on, one on each day up to some days too late, and around them complaints that became no case. */
    List<OpenLead> open(Wanted wanted, LocalDate start, Dice dice) {
        List<OpenLead> open = new ArrayList<>();
        for (int i = 0; i < wanted.waiting() + wanted.declined(); i++) {
            String docket = "demo-lead-%04d".formatted(i + 1);
            Dice own = dice.named(docket);
            Firm firm = own.pick("firm", wanted.firms());
            boolean isWaiting = i < wanted.waiting();
            LocalDate on = isWaiting
                    ? start.minusDays(i % (DECISION_DAYS + LATE_DAYS))
                    : start.minusDays(own.between("day", DECISION_DAYS + 1, YEAR_DAYS));
            var decided = new ProvinceCase.Lead(on.plusDays(own.between("took", 3, DECISION_DAYS - 2)), "", REASON);
            open.add(new OpenLead(
                    docket,
                    new ProvinceCase.Lead(
                            on, source("complaint"), complaint(firm.party().name(), own)),
                    new ProvinceCase.Seat(firm.city(), Optional.of(firm.county())),
                    isWaiting ? Optional.empty() : Optional.of(decided),
                    firm.id(),
                    wanted.handler().apply(firm)));
        }
        return open;
    }

    private String source(String kind) {
        return Yaml.text(sources.get(kind));
    }

    private String complaint(String party, Dice own) {
        return own.pick("complaint", complaints).replace("{party}", party);
    }
}
