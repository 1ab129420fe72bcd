package xiezhi.sample.paper;

import java.util.List;
import java.util.stream.Collectors;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Fine;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Violation;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/** Values of the violation, the law on it and the fine. */
final class LawValues {
    private static final long YUAN = 100;

    private final Values values;
    private final CaseModel model;

    private LawValues(Values values, CaseModel model) {
        this.values = values;
        this.model = model;
    }

    static void fill(Values values, CaseModel model) {
        var filling = new LawValues(values, model);
        filling.violation();
        filling.laws();
        if (model.shape().has("fined")) {
            filling.fine(model.fine());
        }
    }

    private void violation() {
        Violation violation = model.violation();
        model.slots().forEach((name, text) -> values.put(name, text));
        values.put("cause", violation.cause())
                .put("act", violation.shortName())
                .put("case", "{party}涉嫌" + violation.cause() + "案")
                .put("case.closed", "{party}" + violation.cause() + "案")
                .put("fact", violation.text("fact"))
                .put("order", violation.text("order"))
                .put("done", violation.text("done"));
    }

    private void laws() {
        Violation.Law old = model.violation().laws().get("old");
        Violation.Law code = model.violation().laws().get("code");
        boolean isCode = model.shape().regime() == Shape.Regime.CODE;
        Violation.Law then = isCode || old == null ? code : old;
        Violation.Law basis = "code".equals(model.slots().get("law")) ? code : old;
        if (then == null || basis == null) {
            throw new IllegalStateException("no law for " + model.id());
        }
        if (old != null) {
            cited("old", old);
        }
        if (code != null) {
            cited("code", code);
        }
        cited("then", then);
        cited("law", then);
        values.put("law.basis", new Value.Cited(basis.basis()))
                .put("law.basis.law", basis.basis().replaceFirst("》.*", "》"))
                .put("law.penalty", basis.penalty());
        if (model.shape().regime() == Shape.Regime.CROSSING && old != null && code != null) {
            values.flag("compared", true).put("compare", comparison());
        }
        detention(isCode);
    }

    private void cited(String prefix, Violation.Law law) {
        values.put(prefix + ".violated", new Value.Cited(law.violated()))
                .put(prefix + ".rule", law.rule())
                .put(prefix + ".basis", new Value.Cited(law.basis()))
                .put(prefix + ".penalty", law.penalty());
    }

    private String comparison() {
        String start = "本案违法行为发生于《中华人民共和国生态环境法典》施行之日（2026年8月15日）前。依照《中华人民共和国行政处罚法》第三十七条和"
                + "《中华人民共和国生态环境法典》第一千零五十七条的规定，经对新旧规定进行比较，违法行为发生时的规定为{old.basis}（{old.penalty}），"
                + "新的规定为{code.basis}（{code.penalty}），";
        if (model.shape().has("crossing-new-lighter")) {
            return start + "新的规定处罚较轻，故适用新的规定，该行为现由{code.violated}规范。";
        }
        return model.shape().has("crossing-equal")
                ? start + "两者罚款幅度相同，新的规定并未较轻，故适用违法行为发生时的规定。"
                : start + "违法行为发生时的规定处罚较轻，故适用违法行为发生时的规定。";
    }

    private void detention(boolean isCode) {
        values.put("detention.law", new Value.Cited(isCode ? "《中华人民共和国生态环境法典》第一千一百零八条" : "《中华人民共和国环境保护法》第六十三条第三项"))
                .put("daily.law", new Value.Cited("《中华人民共和国环境保护法》第五十九条第一款、《环境保护主管部门实施按日连续处罚办法》第十七条和第十九条"));
        String seizure = "《中华人民共和国环境保护法》第二十五条、《环境保护主管部门实施查封、扣押办法》第四条第一款第一项";
        if (isCode) {
            seizure = "《中华人民共和国生态环境法典》第五十二条";
        } else if ("V17".equals(model.violation().id())) {
            seizure = "《中华人民共和国固体废物污染环境防治法》第二十七条第二项";
        }
        values.put("seizure.law", new Value.Cited(seizure))
                .put("seizure.thing", model.violation().trait("thing").orElse("涉案设备"));
    }

    private void fine(Fine fine) {
        values.money("fine", fine.fen())
                .money("fine.min", fine.minFen())
                .money("fine.max", fine.maxFen())
                .money("half1", fine.fen() / YUAN / 2 * YUAN)
                .money("half2", fine.fen() - fine.fen() / YUAN / 2 * YUAN)
                .count("percent", fine.sumPercent())
                .put("levels", fine.rows().stream().map(LawValues::level).collect(Collectors.joining("、")))
                .put("benchmark", benchmark())
                .put("base.note", baseNote(fine));
        int index = 1;
        for (Fine.Row row : fine.rows()) {
            values.add(
                    "level",
                    Values.empty()
                            .count("i", index++)
                            .put("l.factor", row.factor())
                            .put("l.level", row.level())
                            .count("l.percent", row.percent()));
        }
        if (fine.startPercent() >= 0) {
            values.put("formula", "罚款金额＝（起点百分值" + fine.startPercent() + "%＋各因素百分值之和）×法定最高罚款额")
                    .put("fine.formula", "（" + fine.startPercent() + "%＋{percent}%）×{fine.max|plain}元＝{fine|plain}元");
        } else {
            values.put("formula", "罚款金额＝法定最低罚款额＋（法定最高罚款额－法定最低罚款额）×各因素百分值之和")
                    .put(
                            "fine.formula",
                            "{fine.min|plain}元＋（{fine.max|plain}元－{fine.min|plain}元）×{percent}%＝{fine|plain}元");
        }
    }

    private static String level(Fine.Row row) {
        return row.factor() + "：" + row.level() + "（" + row.percent() + "%）";
    }

    private String benchmark() {
        String province = model.agency().region().province();
        if (model.shape().regime() == Shape.Regime.OLD) {
            return province.startsWith("湖南") ? "湖南省生态环境保护行政处罚裁量权基准规定（2021版）" : province + "生态环境行政处罚裁量基准规定";
        }
        return province + "生态环境行政处罚裁量基准（2026年版）";
    }

    private String baseNote(Fine fine) {
        Violation.Law law = model.violation().laws().get(model.slots().getOrDefault("law", "old"));
        if (law == null || !law.isRelative()) {
            return "";
        }
        boolean isPercent =
                List.of("investment").contains(model.violation().trait("base").orElse(""));
        return isPercent
                ? "（项目总投资额" + fine.baseFen() / YUAN + "元的百分之" + law.min() + "至百分之" + law.max() + "）"
                : "（所需处置费用" + fine.baseFen() / YUAN + "元，按法律规定的计算基数的" + law.min() + "倍至" + law.max() + "倍）";
    }
}
