package xiezhi.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures what somebody who types waits for: writes an ordinary case up to its decision, then asks for the check of the
 * decision with another text each time, and prints the times. Arguments: how many checks, 2000 unless told otherwise.
 */
final class TypingLoad {
    private static final int CHECKS = 2_000;
    private static final int PARTS = 4;
    private static final int P95 = 95;
    private static final int PERCENT = 100;
    private static final double MILLION = 1e6;

    private TypingLoad() {}

    public static void main(String[] arguments) {
        var server = new RunningServer();
        server.start();
        var officer = Browser.of(server.address(), "case-officer");
        var writer = Writer.inNewCase(officer);
        var draft = decision(writer);
        System.out.println("case with " + writer.sequence() + " entries, page of the case "
                + officer.get(writer.path()).body().length() + " characters");
        var checks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CHECKS;
        for (var part = 1; part <= PARTS; part++) {
            System.out.println("checks " + part + "/" + PARTS + ": " + times(writer, draft, checks / PARTS));
        }
        System.exit(0);
    }

    /** A draft of the decision in a case that is ready for it. */
    private static JsonNode decision(Writer writer) {
        for (var paper : InventedPapers.ordinary()) {
            if (paper.template().equals("penalty-decision")) {
                var draft = writer.begin(paper.template()).json();
                return writer.save(draft, 1, InventedPapers.typed(draft, InventedPapers.ofCase(), paper.typed()))
                        .json();
            }
            writer.write(paper.template(), InventedPapers.ofCase(), paper.typed());
        }
        throw new IllegalStateException("expected a decision among the papers, found none");
    }

    private static String times(Writer writer, JsonNode draft, int count) {
        var millis = new double[count];
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var cpuBefore = machine.getProcessCpuTime();
        for (var index = 0; index < count; index++) {
            var values = ((ObjectNode) draft.path("values").deepCopy())
                    .put("fine.benchmark", "湖南省生态环境行政处罚裁量基准（第" + index + "次修改）");
            var before = System.nanoTime();
            var answer = writer.check(draft, values);
            millis[index] = (System.nanoTime() - before) / MILLION;
            if (answer.status() != 200) {
                throw new IllegalStateException("expected a check, found " + answer);
            }
        }
        var cpu = (machine.getProcessCpuTime() - cpuBefore) / MILLION / count;
        Arrays.sort(millis);
        return "p50 %.1f ms, p95 %.1f ms, most %.1f ms; processor time of one, browser and all, %.1f ms"
                .formatted(millis[count / 2], millis[count * P95 / PERCENT], millis[count - 1], cpu);
    }
}
