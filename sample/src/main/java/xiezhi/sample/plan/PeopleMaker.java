package xiezhi.sample.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.Officer;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Person;
import xiezhi.sample.model.Region;
import xiezhi.sample.text.Dice;

/** Invents officials, firms and persons. */
public final class PeopleMaker {
    private static final List<String> POSTS =
            List.of("执法人员", "执法人员", "执法人员", "执法大队大队长", "案件审查员", "法制审核人员", "法规科科员", "局长", "副局长", "副局长", "总工程师");
    private static final int STAFF_FROM = 3;
    private static final int LEADERS_FROM = 7;

    private final Catalogue catalogue;

    /** People with names of that catalogue. */
    public PeopleMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The bureau of a region; the same house dice give the same people, case after case. */
    public Agency agency(Region region, Region.County county, boolean actsAsBranch, Dice house) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; names.size() < POSTS.size(); i++) {
            names.add(name(house.named("official" + i)));
        }
        int digits = house.between("digits", 8, 12);
        List<Officer> all = new ArrayList<>();
        int index = 0;
        for (String name : names) {
            Dice own = house.named("officer" + index);
            String certificate = region.code().substring(0, 4) + own.digits("certificate", digits - 4);
            all.add(new Officer(
                    name, POSTS.get(index++), certificate, LocalDate.of(own.between("year", 2027, 2029), 12, 31)));
        }
        return new Agency(
                region,
                county,
                actsAsBranch,
                all.subList(0, 2),
                all.get(2),
                all.subList(STAFF_FROM, LEADERS_FROM),
                all.subList(LEADERS_FROM, all.size()));
    }

    /** The party of a case. */
    public Party party(Party.Kind kind, Region region, Region.County county, Map<String, String> trade, Dice dice) {
        Person head = person(region, kind == Party.Kind.UNIT ? "法定代表人" : "经营者", dice.named("head"));
        String place = region.province() + region.city() + county.name();
        if (kind == Party.Kind.CITIZEN) {
            String village = place
                    + dice.pick("town", catalogue.names("towns"))
                    + dice.pick("village", catalogue.names("villages"));
            String home = village + dice.between("house", 2, 15) + "组";
            Person self = new Person(head.name(), head.sex(), head.idNumber(), "本人", head.phone(), home);
            return new Party(kind, head.name(), "", self, village, home, self);
        }
        String word = dice.pick("word", catalogue.names("words"));
        String firm = trade.getOrDefault("firm", "");
        String name = kind == Party.Kind.UNIT
                ? region.city().replace("市", "")
                        + word
                        + firm
                        + dice.pick("form", List.of("有限公司", "有限公司", "有限责任公司", "科技有限公司"))
                : county.name() + word + firm + dice.pick("shop", List.of("加工部", "经营部", "加工厂"));
        String address = dice.chance("park", 55)
                ? place + dice.pick("park", catalogue.names("parks")) + dice.pick("road", catalogue.names("roads"))
                        + dice.between("number", 3, 188) + "号"
                : place
                        + dice.pick("town", catalogue.names("towns"))
                        + dice.pick("village", catalogue.names("villages"));
        Person contact = kind == Party.Kind.SOLE_TRADER
                ? head
                : person(region, dice.pick("post", List.of("厂长", "生产经理", "环保负责人", "安环部经理")), dice.named("contact"));
        String code = Codes.credit(kind == Party.Kind.UNIT ? "91" : "92", region.code(), dice.named("code"));
        return new Party(kind, name, code, head, address, address, contact);
    }

    /** A person with consistent age, sex and identity number. */
    public Person person(Region region, String post, Dice dice) {
        boolean isMale = dice.chance("male", 75);
        int year = dice.between("year", 1966, 1995);
        return new Person(
                name(dice.named("name")),
                isMale ? "男" : "女",
                Codes.identity(region.code(), year, isMale, dice.named("id")),
                post,
                "1" + dice.pick("net", List.of("38", "39", "58", "77", "86")) + "0000" + dice.digits("phone", 4),
                region.province() + region.city() + dice.pick("town", catalogue.names("towns"))
                        + dice.pick("village", catalogue.names("villages")) + dice.between("house", 2, 99) + "号");
    }

    private String name(Dice dice) {
        return dice.pick("surname", catalogue.names("surnames")) + dice.pick("given", catalogue.names("given"));
    }
}
