package xiezhi.sample.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.model.Party;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.PeopleMaker;
import xiezhi.sample.plan.Yaml;
import xiezhi.sample.text.Dice;

/** Invents firms: as many of every trade that the violations know, spread over the counties. */
final class FirmRegister {
    private static final int YEARS = 5;
    private static final int OLDEST_DAYS = 1900;

    private final Catalogue catalogue;
    private final Map<String, Object> resource;
    private final List<Territory.Seat> seats;
    private final LocalDate start;
    private final Dice dice;
    private final Set<String> names = new HashSet<>();

    FirmRegister(Catalogue catalogue, Map<String, Object> resource, Territory territory, LocalDate start, Dice dice) {
        this.catalogue = catalogue;
        this.resource = resource;
        this.seats = territory.seats();
        this.start = start;
        this.dice = dice;
    }

    List<Firm> firms(int count) {
        List<Map<String, String>> trades = new ArrayList<>(trades().values());
        List<Firm> firms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            firms.add(firm(i + 1, trades.get(i % trades.size())));
        }
        return firms;
    }

    /** Every trade once for each name its firms bear; a field worker or a trader without a plant needs no permit. */
    private Map<String, Map<String, String>> trades() {
        Map<String, Map<String, String>> trades = new LinkedHashMap<>();
        catalogue.violations().values().stream()
                .filter(violation -> violation.trait("citizen").isEmpty())
                .flatMap(violation -> violation.data().trades().stream())
                .forEach(trade -> trades.putIfAbsent(trade.getOrDefault("name", "") + trade.get("firm"), trade));
        return trades;
    }

    private Firm firm(int number, Map<String, String> trade) {
        Dice own = dice.named("firm" + number);
        Territory.Seat seat = own.pick("seat", seats);
        Party party = party(seat, trade, own);
        String name = trade.getOrDefault("name", "");
        return new Firm(
                "firm-%04d".formatted(number), seat.city(), seat.county(), name, party, permit(party, name, own));
    }

    /** No two firms bear the same name. */
    private Party party(Territory.Seat seat, Map<String, String> trade, Dice own) {
        var people = new PeopleMaker(catalogue);
        for (int attempt = 0; ; attempt++) {
            Party party = people.party(Party.Kind.UNIT, seat.city(), seat.place(), trade, own.named("party" + attempt));
            if (names.add(party.name())) {
                return party;
            }
        }
    }

    private Permit permit(Party party, String trade, Dice own) {
        String type = Yaml.texts(resource.get("full")).contains(trade)
                ? "full"
                : Yaml.texts(resource.get("simple")).contains(trade) ? "simple" : "registered";
        // Days since it was given: of five years, one in twenty has run out lately.
        LocalDate from = start.minusDays(own.between("age", 20, OLDEST_DAYS));
        boolean isRegistered = "registered".equals(type);
        List<Permit.Outlet> outlets = new ArrayList<>();
        if (!isRegistered) {
            outlets(outlets, "water", "DW", own.between("water", 0, 1) + ("full".equals(type) ? 1 : 0), own);
            outlets(outlets, "air", "DA", own.between("air", 1, "full".equals(type) ? 4 : 2), own);
        }
        return new Permit(
                party.creditCode() + (isRegistered ? "001X" : "001P"),
                type,
                from,
                from.plusYears(YEARS).minusDays(1),
                outlets);
    }

    private void outlets(List<Permit.Outlet> outlets, String medium, String letters, int count, Dice own) {
        Map<String, Object> kind = Yaml.map(resource.get(medium));
        List<Object> factors = Yaml.list(kind.get("factors"));
        for (int number = 1; number <= count; number++) {
            List<Permit.Limit> limits = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                Map<String, Object> factor = Yaml.map(factors.get(i));
                String throwing = medium + number + "/" + i;
                if (i == 0 || own.chance(throwing, 60)) {
                    limits.add(new Permit.Limit(
                            Yaml.text(factor.get("name")),
                            own.pick(throwing + "/limit", Yaml.texts(factor.get("limits"))),
                            Yaml.text(factor.get("unit"))));
                }
            }
            String suffix = count > 1 ? number + "号" : "";
            outlets.add(new Permit.Outlet(
                    "%s%03d".formatted(letters, number), suffix + Yaml.text(kind.get("name")), medium, limits));
        }
    }
}
