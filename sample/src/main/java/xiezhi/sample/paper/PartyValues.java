package xiezhi.sample.paper;

import java.time.LocalDate;
import java.time.Period;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Officer;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Person;
import xiezhi.sample.text.Dice;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/** Values of the people of a case: bureau, officers, party and persons. */
final class PartyValues {
    private final Values values;
    private final LocalDate inspected;

    private PartyValues(Values values, LocalDate inspected) {
        this.values = values;
        this.inspected = inspected;
    }

    static void fill(Values values, CaseModel model, Dice house) {
        var filling = new PartyValues(values, model.timeline().day("inspect"));
        filling.office(model.agency(), house);
        filling.staff(model.agency(), house);
        filling.party(model.party());
    }

    private void office(Agency agency, Dice house) {
        var region = agency.region();
        String branch = region.branchOf(agency.county());
        values.put("agency", agency.name())
                .put("bureau", region.bureau())
                .put("branch.full", branch)
                .put("province", region.province())
                .put("city", region.city())
                .put("county", region.city() + agency.county().name())
                .put("gov", region.city() + "人民政府")
                .put("court", region.court())
                .put("unit", branch + "执法大队")
                .put("unit.legal", region.bureau() + "法规科")
                .put("bank", region.bank())
                .put("account", "80" + house.digits("account", 14))
                .put("account.name", region.city() + "财政局非税收入财政专户")
                .put("office", region.city() + agency.county().name() + "行政中心" + house.between("building", 2, 9) + "号楼")
                .put("office.phone", "0" + house.digits("area", 3) + "-" + house.digits("phone", 7))
                .put("office.zip", region.code().substring(0, 2) + house.digits("zip", 4))
                .put("agency.codeLine", "")
                .put("police", region.city() + "公安局" + agency.county().name() + "分局")
                .put("police.officer", "严" + house.pick("police", java.util.List.of("明", "辉", "峻")))
                .put("police.number", house.digits("policeNumber", 6));
    }

    private void staff(Agency agency, Dice house) {
        officer("o1", agency.handlers().get(0));
        officer("o2", agency.handlers().get(1));
        officer("o3", agency.recorder());
        String[] staff = {"unit", "reviewer", "legal", "clerk"};
        for (int i = 0; i < staff.length; i++) {
            officer(staff[i], agency.staff().get(i));
        }
        String[] leaders = {"chief", "leader", "deputy", "engineer"};
        for (int i = 0; i < leaders.length; i++) {
            officer(leaders[i], agency.leaders().get(i));
        }
        officer("chair", agency.staff().get(1));
        values.put("chair.name", house.pick("chair", java.util.List.of("顾清和", "柳文渊", "韦正平")))
                .put("chair.post", "科长")
                .put("legalhead.name", house.pick("legalhead", java.util.List.of("孟书言", "卞一鸣", "萧若谷")))
                .put("legal.cert", "A" + house.digits("qualification", 14));
        officer("s1", agency.handlers().get(house.chance("server", 50) ? 0 : 1));
        officer("s2", agency.recorder());
        for (Officer handler : agency.handlers()) {
            values.add(
                    "officer",
                    Values.empty()
                            .put("f.name", handler.name())
                            .put("f.cert", handler.certificate())
                            .put("f.until", handler.validUntil()));
        }
    }

    private void officer(String prefix, Officer officer) {
        values.put(prefix + ".name", officer.name())
                .put(prefix + ".post", officer.post())
                .put(prefix + ".cert", officer.certificate())
                .put(prefix + ".until", officer.validUntil());
    }

    private void party(Party party) {
        boolean isUnit = party.kind() == Party.Kind.UNIT;
        String title = isUnit ? "法定代表人" : party.kind() == Party.Kind.SOLE_TRADER ? "经营者" : "本人";
        values.put("party", party.name())
                .put("name", party.name())
                .put("party.code", party.creditCode())
                .put("party.address", party.address())
                .put("site", party.site())
                .put("headTitle", title)
                .put("headTitle.sign", isUnit ? "法定代表人（签字）" : "签字")
                .put("pronoun", party.pronoun())
                .put("who.head", isUnit ? "你单位法定代表人" : "你");
        person("head", party.head());
        person("contact", party.contact());
        boolean isSelf = party.contact().idNumber().equals(party.head().idNumber());
        values.put("contact.relation", isSelf ? "当事人本人" : "违法嫌疑单位工作人员")
                .put("contact.relation2", isSelf ? "本人" : "受送达人工作人员")
                .put(
                        "contact.work",
                        isSelf
                                ? party.name() + "负责人"
                                : party.name() + party.contact().post());
        String line = party.kind() == Party.Kind.CITIZEN
                ? "姓名：{party}，性别：{head.sex}，身份证件号码：{head.id}，住址：{party.address}。"
                : "名称：{party}，统一社会信用代码：{party.code}，{headTitle}：{head.name}，地址：{party.address}，主要从事{product}生产经营。";
        values.put("party.line", line);
    }

    private void person(String prefix, Person person) {
        String id = person.idNumber();
        LocalDate born = LocalDate.of(
                Integer.parseInt(id.substring(6, 10)),
                Integer.parseInt(id.substring(10, 12)),
                Integer.parseInt(id.substring(12, 14)));
        values.put(prefix + ".name", person.name())
                .put(prefix + ".sex", person.sex())
                .put(prefix + ".id", id)
                .put(prefix + ".post", person.post())
                .put(prefix + ".phone", person.phone())
                .put(prefix + ".home", person.address())
                .put(prefix + ".born", new Value.Day(born))
                .count(prefix + ".age", Period.between(born, inspected).getYears());
    }
}
