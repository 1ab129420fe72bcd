package xiezhi.lawbook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.admission.Gate;
import xiezhi.lawbook.admission.GateExample;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;

/** Runs the examples of every gate: each needs one it admits and one it refuses. */
final class GateCheck {
    private final LawBook book;
    private final LawErrors errors;

    GateCheck(LawBook book, LawErrors errors) {
        this.book = book;
        this.errors = errors;
    }

    /** Checks all gates; answers how many examples ran. */
    int run() {
        Map<String, List<Gate>> byFile = book.gates().all().stream()
                .collect(Collectors.groupingBy(Gate::path, LinkedHashMap::new, Collectors.toList()));
        var count = 0;
        for (var entry : byFile.entrySet()) {
            count += check(entry.getKey(), entry.getValue());
        }
        return count;
    }

    private int check(String path, List<Gate> gates) {
        var file = book.files().file(path).flatMap(book.files()::examplesOf);
        if (file.isEmpty()) {
            errors.add(path, "examples in " + path.replace(".yaml", ".examples.yaml"), "no such file", "write it");
            return 0;
        }
        var examples = GateExample.read(
                file.get(), gates.getFirst().event(), book.gates().schema(), errors);
        examples.forEach(example -> check(example, gates));
        gates.forEach(gate -> checkEnough(gate, examples));
        return examples.size();
    }

    private void check(GateExample example, List<Gate> gates) {
        if (gates.stream().noneMatch(gate -> gate.code().value().equals(example.gate()))) {
            var codes = gates.stream().map(gate -> gate.code().value()).toList();
            error(example, "a code of " + codes, "'" + example.gate() + "'", "correct it");
            return;
        }
        var refused = book.gates().refusals(example).stream()
                .map(refusal -> refusal.code().value())
                .toList();
        if (refused.contains(example.gate()) != example.isRefused()) {
            error(
                    example,
                    "'" + example.name() + "' to be " + word(example.isRefused()) + " by " + example.gate(),
                    word(!example.isRefused()),
                    "correct the gate or the example");
        }
    }

    private void checkEnough(Gate gate, List<GateExample> examples) {
        for (var isRefused : List.of(true, false)) {
            var isShown = examples.stream()
                    .anyMatch(
                            example -> example.gate().equals(gate.code().value()) && example.isRefused() == isRefused);
            if (!isShown) {
                errors.add(new LawError(
                        gate.path(),
                        gate.line(),
                        0,
                        "an example that " + gate.code() + (isRefused ? " refuses" : " admits"),
                        "none",
                        "add one"));
            }
        }
    }

    private void error(GateExample example, String expected, String found, String remedy) {
        errors.add(new LawError(example.path(), example.line(), 0, expected, found, remedy));
    }

    private static String word(boolean isRefused) {
        return isRefused ? "refused" : "admitted";
    }
}
