package xiezhi.lawbook.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.core.admission.EventFacts;
import xiezhi.core.admission.Gates;
import xiezhi.core.admission.History;
import xiezhi.core.admission.OverridableGate;
import xiezhi.core.admission.Refusal;
import xiezhi.core.admission.RefusalCode;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.expression.Limits;
import xiezhi.lawbook.expression.Reference;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.StepSchema;

/** All gates, compiled. Immutable, safe for several threads. */
public final class GateBook implements Gates {
    /** Name of the file whose gates stand before every event, {@code law/admission/every-event.yaml}. */
    public static final String EVERY_EVENT = "every-event";

    static final String FOLDER = "admission";

    private final StepSchema schema;
    private final ArticleTexts articles;
    private final Map<String, List<CompiledGate>> gates;
    private final List<OverridableGate> overridable;
    private final Set<String> stoppedByFindings;

    private GateBook(StepSchema schema, ArticleTexts articles, Map<String, List<CompiledGate>> gates) {
        this.schema = schema;
        this.articles = articles;
        this.gates = gates;
        this.overridable = all().stream()
                .filter(gate -> gate.head().mayBeOverridden())
                .map(gate -> new OverridableGate(
                        gate.code().value(), gate.event(), gate.head().zh()))
                .toList();
        this.stoppedByFindings = all().stream()
                .filter(gate -> gate.head().stopsOnFindings())
                .map(Gate::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads {@code law/admission/}. Mistakes go to {@code errors}; a gate that has any is left out. */
    public static GateBook load(LawFiles files, ArticleTexts articles, Reference reference, LawErrors errors) {
        var schema = new StepSchema();
        var compiler = new Compiler(reference);
        var reader = new GateReader(schema, errors);
        Map<String, List<CompiledGate>> gates = new LinkedHashMap<>();
        Map<RefusalCode, Gate> byCode = new LinkedHashMap<>();
        for (var file : files.under(FOLDER)) {
            for (var gate : reader.read(file)) {
                var other = byCode.putIfAbsent(gate.code(), gate);
                if (other == null) {
                    gates.computeIfAbsent(gate.event(), tag -> new ArrayList<>())
                            .add(new CompiledGate(gate, compiler));
                } else {
                    errors.add(
                            gate.path(),
                            "a code of its own",
                            gate.code() + " as in " + other.path(),
                            "give it another number");
                }
            }
        }
        return new GateBook(schema, articles, gates);
    }

    /** The same gates, telling articles by {@code other}. */
    public GateBook telling(ArticleTexts other) {
        return new GateBook(schema, other, gates);
    }

    /** All gates, by file. */
    public List<Gate> all() {
        return gates.values().stream()
                .flatMap(List::stream)
                .map(CompiledGate::gate)
                .toList();
    }

    @Override
    public Threshold before(History history) {
        return new Before(schema.row(history));
    }

    /** A history events are proposed to. Who asks what may come next asks of every kind of event, all else being the same. */
    private final class Before implements Threshold {
        private final Row history;
        private @Nullable Proposed last;

        private record Proposed(EventFacts event, Row row) {}

        private Before(Row history) {
            this.history = history;
        }

        @Override
        public List<Refusal> refusals(EventFacts event) {
            return GateBook.this.refusals(
                    history, row(event), event.tag().known().orElse(""), event.on());
        }

        private Row row(EventFacts event) {
            var before = last;
            var row = before != null && event.differsInKindOnly(before.event())
                    ? schema.row(event, before.row())
                    : schema.row(event);
            last = new Proposed(event, row);
            return row;
        }
    }

    @Override
    public List<OverridableGate> overridable() {
        return overridable;
    }

    @Override
    public Set<String> stoppedByFindings() {
        return stoppedByFindings;
    }

    /** Every refusal of an example. */
    public List<Refusal> refusals(GateExample example) {
        var on = example.event().fact("on").map(LocalDate.class::cast);
        var tag = example.event().fact("tag").known().map(Object::toString).orElse("");
        return refusals(example.history(), example.event(), tag, on);
    }

    /** What examples are written in. */
    public StepSchema schema() {
        return schema;
    }

    private List<Refusal> refusals(Row history, Row event, String tag, Fact<LocalDate> on) {
        var frame = new Row[Limits.FRAME_SIZE];
        Arrays.fill(frame, history);
        frame[1] = event;
        List<Refusal> refusals = new ArrayList<>();
        for (var key : List.of(EVERY_EVENT, tag)) {
            gates.getOrDefault(key, List.of())
                    .forEach(gate -> gate.refusal(frame, on, articles).ifPresent(refusals::add));
        }
        return refusals;
    }
}
