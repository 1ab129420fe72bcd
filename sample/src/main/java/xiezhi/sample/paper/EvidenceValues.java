package xiezhi.sample.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Dice;
import xiezhi.sample.text.Values;

/** Lists of a case: evidence, scene findings, questions and answers, photographs. */
final class EvidenceValues {
    private final Values values;
    private final CaseModel model;
    private final Timeline days;
    private final List<Values> evidence = new ArrayList<>();

    private EvidenceValues(Values values, CaseModel model) {
        this.values = values;
        this.model = model;
        this.days = model.timeline();
    }

    static void fill(Values values, CaseModel model, Dice own) {
        var filling = new EvidenceValues(values, model);
        filling.evidence();
        filling.scene(own);
        values.list("evidence", filling.evidence);
        if (filling.days.has("order.made")) {
            LocalDate made = filling.days.day("order.made");
            values.list(
                    "early",
                    filling.evidence.stream()
                            .filter(row -> !dayOf(row).isAfter(made))
                            .toList());
        }
    }

    private static LocalDate dayOf(Values row) {
        return row.find("e.on")
                .map(value -> ((xiezhi.sample.text.Value.Day) value).day())
                .orElseThrow();
    }

    private void evidence() {
        String identity = model.party().kind() == Party.Kind.CITIZEN ? "身份证复印件1份" : "营业执照、{headTitle}身份证复印件各1份";
        add(identity, "inspect", "{who}", "{who}的基本信息和主体资格");
        add("《现场检查（勘察）笔录》1份", "inspect", "{agency}", "现场检查时发现的违法事实");
        add("现场照片3张", "inspect", "{agency}", "违法行为现场情况");
        add("《调查询问笔录》（{contact.name}）1份", "interview", "{agency}", "违法行为发生的时间、经过和原因");
        if (model.shape().has("sampled")) {
            add("《采样记录》1份", "sample", "{lab}", "采样过程符合监测技术规范");
            add("《监测报告》（{n.report}）1份", "report", "{lab}", "{outlet}{factor}监测结果超过限值");
        }
        if (model.shape().has("permit")) {
            add("排污许可证副本复印件1份", "inspect", "{who}", "排污许可管理要求");
        }
        List<String> proof = model.violation().lists().getOrDefault("proof", List.of());
        if (proof.size() > 1) {
            add(proof.get(0) + "1份", "interview", "{who}", proof.get(1).replaceFirst("^证明", ""));
        }
        if (days.has("interview2")) {
            String name = model.shape().has("recall") ? "{contact.name}" : "{worker.name}";
            add("《调查询问笔录》（" + name + "，第二次询问）1份", "interview2", "{agency}", "违法事实和当事人对事实的确认");
        }
    }

    private void add(String name, String day, String by, String proves) {
        evidence.add(Values.empty()
                .count("i", evidence.size() + 1L)
                .put("e.name", model.shape().has("recall") ? name : name.replace("，第二次询问", ""))
                .put("e.on", days.day(day))
                .put("e.by", by)
                .put("e.proves", proves));
    }

    private void scene(Dice own) {
        List<String> scene = model.violation().lists().getOrDefault("scene", List.of());
        int index = 1;
        for (String text : scene) {
            values.add("scene", Values.empty().count("i", index++).put("s", text));
        }
        values.count("i.photo", index).count("photos", 3);
        String[] objects = {"{name}厂区（场所）外观", "违法行为现场情况", "有关设施、物品近景"};
        for (int i = 0; i < objects.length; i++) {
            values.add(
                    "photo",
                    Values.empty()
                            .put("p.object", objects[i])
                            .put(
                                    "p.at",
                                    days.moment("inspect.start")
                                            .plusMinutes(8L + 13L * i + own.between("photo" + i, 0, 5)))
                            .put("p.place", "{site}"));
        }
    }

    /** Questions and answers as lines of an interview. */
    static List<Values> lines(List<List<String>> questions) {
        List<Values> lines = new ArrayList<>();
        for (List<String> pair : questions) {
            lines.add(Values.empty().put("line", "问：" + pair.get(0)));
            lines.add(Values.empty().put("line", "答：" + pair.get(1)));
        }
        return lines;
    }
}
