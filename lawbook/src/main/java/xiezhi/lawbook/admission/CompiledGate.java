package xiezhi.lawbook.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.admission.Refusal;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.expression.Code;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.schema.Row;

/** A gate ready to be asked. Safe for several threads, each with its own frame. */
final class CompiledGate {
    private final Gate gate;
    private final Compiler compiler;
    private final List<Version> versions = new ArrayList<>();

    /** A version with its conditions as closures. */
    private record Version(GateVersion text, Code.OfFlag when, Code.OfFlag require) {
        /** Only a condition that surely arises and surely fails closes the way. */
        boolean isClosed(Row[] frame) {
            return when.eval(frame) == Code.TRUE && require.eval(frame) == Code.FALSE;
        }
    }

    CompiledGate(Gate gate, Compiler compiler) {
        this.gate = gate;
        this.compiler = compiler;
        gate.versions()
                .forEach(version -> versions.add(
                        new Version(version, compiler.flag(version.when()), compiler.flag(version.require()))));
    }

    Gate gate() {
        return gate;
    }

    /** The refusal, as of a day; without a known day the newest version is asked. */
    Optional<Refusal> refusal(Row[] frame, Fact<LocalDate> on, ArticleTexts articles) {
        Optional<LocalDate> day = on.sure();
        var version = day.isEmpty()
                ? Optional.of(versions.getLast())
                : versions.stream()
                        .filter(each -> each.text().inForce().contains(day.get()))
                        .findFirst();
        return version.filter(each -> each.isClosed(frame)).map(each -> refusal(frame, each.text(), on, articles));
    }

    private Refusal refusal(Row[] frame, GateVersion version, Fact<LocalDate> on, ArticleTexts articles) {
        var cited = version.cites().stream()
                .filter(citation -> articles.isLaw(citation, on))
                .map(citation -> articles.cited(citation, on))
                .toList();
        return new Refusal(
                gate.code(),
                version.message().render(compiler, frame),
                version.english().render(compiler, frame),
                cited,
                gate.head().field(),
                version.remedy(),
                gate.head().mayBeOverridden());
    }
}
