package xiezhi.sample;

import java.util.List;
import java.util.Map;
import xiezhi.sample.defect.Planted;
import xiezhi.sample.model.Shape;

/** The guide to the published samples, written from the truth. */
final class SampleGuide {
    private static final Map<String, String> SEVERITIES = Map.of("fatal", "重大", "major", "一般", "minor", "轻微");

    private SampleGuide() {}

    /**
     * One published case.
     *
     * @param written the case
     * @param note what it shows
     * @param planted its defects
     */
    record Entry(WrittenCase written, String note, List<Planted> planted) {
        Entry {
            planted = List.copyOf(planted);
        }
    }

    static String text(List<Entry> entries) {
        var text = new StringBuilder("""
                # 样例案卷

                这里的案卷全部是生成的，当事人、人员、城市、证号、账号均为虚构，与任何真实单位和个人无关。
                `cases/` 下一个文件夹是一个案卷；`ledger.xlsx` 是这些案件的台账；`truth.jsonl` 每行记一处有意种下的缺陷，供测试核对，不属于案卷。
                `hj212/packets.bin` 是几个自动监测数据包，完好的、有毛病的、损坏的都有，供 `./xiezhi hj212 decode` 试用。
                试用：`./xiezhi review samples/cases/03-exhaust-rights`。

                | 案卷 | 案由 | 适用法律 | 文书 | 缺陷 | 说明 |
                |---|---|---|---|---|---|
                """);
        entries.forEach(entry -> text.append(row(entry)));
        text.append("\n## 种下的缺陷\n");
        for (Entry entry : entries) {
            if (!entry.planted().isEmpty()) {
                text.append("\n### ").append(entry.written().model().id()).append("\n\n");
                text.append("| 缺陷 | 程度 | 文书 | 文字 | 检查项 |\n|---|---|---|---|---|\n");
                entry.planted().forEach(planted -> text.append(row(planted)));
            }
        }
        text.append("\n本文件和样例由 `sample` 模块生成；改动生成器后用 `-Dxiezhi.samples.write=true` 运行 `PublishedSamplesTest` 重写。\n");
        return text.toString();
    }

    private static String row(Entry entry) {
        var model = entry.written().model();
        return "| `%s` | %s | %s | %d 件 | %s | %s |\n"
                .formatted(
                        model.id(),
                        model.violation().cause(),
                        regime(model.shape().regime()),
                        entry.written().papers().size(),
                        entry.planted().isEmpty() ? "无" : entry.planted().size() + " 处",
                        entry.note());
    }

    private static String row(Planted planted) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        planted.title(),
                        SEVERITIES.getOrDefault(planted.severity(), planted.severity()),
                        planted.file().isEmpty() ? "（缺）" : planted.file(),
                        planted.words().isEmpty() ? "（缺）" : planted.words(),
                        String.join("、", planted.checks()));
    }

    private static String regime(Shape.Regime regime) {
        return switch (regime) {
            case OLD -> "法典施行前";
            case CROSSING -> "跨越施行日";
            case CODE -> "法典";
        };
    }
}
