package xiezhi.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.file.TextFile;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.paper.CaseRendering;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.CaseWish;
import xiezhi.sample.plan.Catalogue;

/** Writes invented case files. The same request gives the same bytes. */
public final class SampleWriter {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final WorkingDays calendar = WorkingDays.load();
    private final CasePlanner planner = new CasePlanner(Catalogue.load(), calendar);

    /** A writer with the built-in catalogue. */
    public SampleWriter() {}

    /**
     * Writes the cases.
     *
     * @param request what to write
     * @param progress told the number of cases finished
     * @throws IOException when a file cannot be written
     */
    public void write(SampleRequest request, IntConsumer progress) throws IOException {
        var rendering = new CaseRendering(request.seed(), calendar);
        for (int i = 1; i <= request.cases(); i++) {
            String id = "case-%04d".formatted(i);
            CaseModel model = planner.plan(request.seed(), id, CaseWish.ANY);
            write(
                    rendering.render(model, new CaseRendering.Hand() {}),
                    request,
                    request.target().resolve(id));
            progress.accept(i);
        }
    }

    private static void write(List<Paper> papers, SampleRequest request, Path folder) throws IOException {
        Files.createDirectories(folder);
        int index = 1;
        for (Paper paper : papers) {
            SampleRequest.Format format =
                    request.formats().get(index % request.formats().size());
            String name = "%02d %s".formatted(index++, paper.title());
            Charset charset = format == SampleRequest.Format.TXT_GB18030 ? GB18030 : StandardCharsets.UTF_8;
            Files.write(folder.resolve(name + ".txt"), TextFile.bytes(paper, charset));
        }
    }
}
