package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.UsedFact;
import xiezhi.lawbook.schema.FactNames;

/** Says in Chinese why a rule could not be decided: which facts are missing or unsure. */
final class Undecided {
    private static final int MAX_NAMED = 4;

    private Undecided() {}

    static String message(List<UsedFact> facts, FactNames names) {
        List<String> reasons = new ArrayList<>();
        for (var fact : facts) {
            var name = names.zh(fact.path());
            switch (fact.value()) {
                case Fact.Stated<String> stated when stated.isSure() -> {}
                case Fact.Stated<String> stated -> reasons.add(name + "识别不确定（“" + stated.value() + "”）");
                case Fact.Absent<String> absent -> reasons.add(name + "未载明");
                case Fact.Unknown<String> unknown -> reasons.add(name + "：" + unknown.reason());
            }
        }
        if (reasons.isEmpty()) {
            return "无法判断：所需年份的放假安排未收录，或者数值超出可计算的范围";
        }
        var shown = reasons.stream().distinct().limit(MAX_NAMED).toList();
        var more = reasons.stream().distinct().count() > MAX_NAMED ? "等" : "";
        return "无法判断：" + String.join("；", shown) + more;
    }
}
