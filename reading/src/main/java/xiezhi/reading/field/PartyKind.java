package xiezhi.reading.field;

import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.PartyFacts;
import xiezhi.core.fact.Fact;

/** Says whether the party is a unit, a citizen or a sole trader, from its name and data; nothing when it cannot be told. */
final class PartyKind {
    private static final Pattern UNIT = Pattern.compile(
            ".*(?:公司|集团|合作社|厂|矿|学校|医院|研究院|事务所|委员会|局|政府|中心|基金会|协会|联合社|企业|银行|分公司|项目部|指挥部|站|所|园|农场|林场|酒店|饭店|宾馆|超市|商场)(?:（[^）]*）)?");
    private static final Pattern SHOP =
            Pattern.compile(".*(?:店|铺|坊|部|馆|行|屋|吧|档|摊|经营部|维修部|门市|养殖场|加工厂|洗车场|修理厂|作坊|个体)(?:（[^）]*）)?");
    private static final Pattern PERSON = Pattern.compile("[一-龥某*＊×]{2,4}|[一-龥]{1,5}·[一-龥]{1,8}");

    private PartyKind() {}

    static void set(DocumentText text, DocumentDraft draft) {
        var party = draft.document().party();
        if (party.kind().isStated()) {
            return;
        }
        kind(text, party).ifPresent(kind -> draft.set("party.kind", party.name().map(name -> kind)));
        if (party.operator().isAbsent()
                && kind(text, party).filter("sole-trader"::equals).isPresent()) {
            draft.set("party.operator", party.legalRepresentative());
        }
    }

    private static Optional<String> kind(DocumentText text, PartyFacts party) {
        return party.name().known().flatMap(name -> {
            if (party.operator().isStated() || text.plain().contains("个体工商户")) {
                return SHOP.matcher(name).matches() || (!PERSON.matcher(name).matches() && !name.contains("公司"))
                        ? Optional.of("sole-trader")
                        : unitOrCitizen(name, party);
            }
            return unitOrCitizen(name, party);
        });
    }

    private static Optional<String> unitOrCitizen(String name, PartyFacts party) {
        if (name.length() > 4 && UNIT.matcher(name).matches()) {
            return Optional.of("unit");
        }
        if (PERSON.matcher(name).matches() && party.creditCode() instanceof Fact.Absent) {
            return Optional.of("citizen");
        }
        return party.creditCode().isStated() && name.length() > 4 ? Optional.of("unit") : Optional.empty();
    }
}
