package xiezhi.lawbook.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import xiezhi.core.event.EventType;
import xiezhi.core.event.Stage;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.admission.Gate;
import xiezhi.lawbook.admission.GateBook;

/** {@code docs/REFUSALS.md}: every reason why an event is not admitted, by stage. */
final class RefusalsPage {
    private final List<Gate> gates;
    private final Cited cited;

    RefusalsPage(LawBook book) {
        this.gates = book.gates().all().stream()
                .sorted(Comparator.comparing(Gate::code))
                .toList();
        this.cited = new Cited(book.statutes());
    }

    Page page() {
        var page = new Markdown(
                "不予登记的理由",
                "共 " + gates.size()
                        + " 条。登记一个事件前逐条核对，所有不符之处一次列出；无法判断的不拦。编号一经发布不再改作他用。"
                        + "“可放行”的，负责人写明理由并签名后，可以登记该环节一次。");
        table(
                page,
                "every-event 所有事件",
                gates.stream()
                        .filter(gate -> gate.event().equals(GateBook.EVERY_EVENT))
                        .toList());
        Arrays.stream(Stage.values())
                .forEach(stage -> table(
                        page,
                        stage.id(),
                        gates.stream().filter(gate -> isOf(gate, stage)).toList()));
        return page.page("REFUSALS.md");
    }

    private static boolean isOf(Gate gate, Stage stage) {
        return EventType.of(gate.event()).filter(type -> type.stage() == stage).isPresent();
    }

    private void table(Markdown page, String heading, List<Gate> some) {
        if (some.isEmpty()) {
            return;
        }
        page.heading(heading);
        page.columns("编号", "事件", "要求", "字段", "依据（现行版本）", "来源", "可放行");
        for (var gate : some) {
            page.row(
                    Markdown.link(gate.code().value(), gate.path()),
                    gate.event(),
                    gate.head().zh(),
                    "`" + gate.head().field() + "`",
                    cited.of(gate.versions().getLast().cites()),
                    gate.head().provenance().zh(),
                    gate.head().mayBeOverridden() ? "可" : "否");
        }
    }
}
