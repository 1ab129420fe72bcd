package xiezhi.cli;

import java.io.PrintWriter;
import xiezhi.core.report.ReviewedCase;
import xiezhi.wire.ReviewJson;

/** The report for programs: one object a line; see docs/JSON.md. */
final class JsonReport implements Report {
    private final PrintWriter out;

    JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(ReviewedCase reviewed) {
        out.print(ReviewJson.review(reviewed) + "\n");
    }

    @Override
    public void end(Tally tally, String interruptedAt) {
        if (!interruptedAt.isEmpty()) {
            out.print(ReviewJson.partial(tally.cases(), interruptedAt) + "\n");
        }
        out.flush();
    }
}
