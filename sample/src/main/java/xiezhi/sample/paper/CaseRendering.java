package xiezhi.sample.paper;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.plan.Codes;
import xiezhi.sample.text.Dice;
import xiezhi.sample.text.Printer;
import xiezhi.sample.text.Style;
import xiezhi.sample.text.Template;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/** Writes all documents of a case, the catalogue of the volume last. */
public final class CaseRendering {
    private final WorkingDays calendar;
    private final Dice corpus;

    /** Rendering under the seed of the whole corpus. */
    public CaseRendering(long seed, WorkingDays calendar) {
        this.calendar = calendar;
        this.corpus = Dice.of(seed);
    }

    /** What may be changed on the way: a planted defect, or nothing. */
    public interface Hand {
        /** Values of the whole case. */
        default void touch(Values values) {}

        /** The documents before they are written. */
        default List<PaperSpec> specs(List<PaperSpec> specs) {
            return specs;
        }

        /** A written document. */
        default Paper paper(Paper paper, UnaryOperator<String> print) {
            return paper;
        }
    }

    /** The documents of the case in the order they came about. */
    public List<Paper> render(CaseModel model, Hand hand) {
        Dice house = corpus.named("house/" + model.agency().region().city());
        Dice own = corpus.named(model.id()).named("paper");
        Values values = Values.empty();
        PartyValues.fill(values, model, house);
        worker(values, model, own);
        LawValues.fill(values, model);
        NumberValues.fill(values, model, house, own);
        StoryValues.fill(values, model, house, own, calendar);
        EvidenceValues.fill(values, model, own);
        hand.touch(values);
        var papers = new ArrayList<Paper>();
        for (PaperSpec spec : hand.specs(PaperPlan.of(values, model))) {
            papers.add(write(spec, model, house, own, hand));
        }
        volume(values, model, papers, house, own, hand);
        return papers;
    }

    /** A second witness from the workshop. */
    private static void worker(Values values, CaseModel model, Dice own) {
        int age = own.between("workerAge", 28, 55);
        int born = model.timeline().day("inspect").getYear() - age - 1;
        String id = Codes.identity(model.agency().region().code(), born, true, own.named("workerId"));
        values.put("worker.name", own.pick("workerName", List.of("汪铁柱", "丁小满", "俞阿福", "翟春来")))
                .put("worker.sex", "男")
                .count("worker.age", ageOn(model.timeline().day("inspect"), id))
                .put("worker.id", id)
                .put("worker.post", "操作工")
                .put("worker.phone", "1590000" + own.digits("workerPhone", 4))
                .put("worker.home", "{county}" + own.between("workerHouse", 1, 30) + "号")
                .put("worker.relation", "违法嫌疑单位工作人员")
                .put("worker.work", "{party}操作工");
    }

    private static int ageOn(LocalDate day, String id) {
        LocalDate born = LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return Period.between(born, day).getYears();
    }

    private static Paper write(PaperSpec spec, CaseModel model, Dice house, Dice own, Hand hand) {
        Style style = Style.of(house, spec.template(), own.named(spec.title()));
        var printer = new Printer(spec.own(), style, model.id() + " " + spec.title());
        List<Block> blocks = Rendering.of(Template.named(spec.template()), printer);
        String number = spec.number().isEmpty() ? "" : printer.print("{" + spec.number() + "}");
        var made = (Value.Day) spec.own().find("made").orElseThrow();
        return hand.paper(new Paper(spec.kind(), spec.title(), number, made.day(), blocks), printer::print);
    }

    private void volume(Values values, CaseModel model, List<Paper> papers, Dice house, Dice own, Hand hand) {
        int page = 1;
        int index = 1;
        for (Paper paper : papers) {
            values.add(
                    "catalogue",
                    Values.empty()
                            .count("i", index++)
                            .put("c.title", paper.title())
                            .put("c.number", paper.number())
                            .put("c.on", paper.madeOn())
                            .put(
                                    "c.page",
                                    index > papers.size()
                                            ? page + "-" + (page + paper.pages() - 1)
                                            : Integer.toString(page)));
            page += paper.pages();
        }
        values.count("papers", papers.size()).count("pages", page - 1L);
        List<PaperSpec> volume = new ArrayList<>();
        for (String kind : List.of("volume-cover", "volume-catalogue", "volume-note")) {
            Values layer = values.layer()
                    .put("who", "当事人")
                    .put("made", model.timeline().day("archived"))
                    .put("title", Template.named(kind).title());
            volume.add(new PaperSpec(kind, kind, Template.named(kind).title(), "", "archived", layer));
        }
        int at = 0;
        for (PaperSpec spec : hand.specs(volume)) {
            Paper written = write(spec, model, house, own, hand);
            papers.add(spec.kind().equals("volume-note") ? papers.size() : at++, written);
        }
    }
}
