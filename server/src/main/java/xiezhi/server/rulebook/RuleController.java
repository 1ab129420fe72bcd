package xiezhi.server.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.expression.ExprText;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Example;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.rule.RuleVersion;
import xiezhi.server.Problem;

/** The rule book: what is checked, on which article it rests, how it is asked. */
@RestController
class RuleController {
    private static final String PATH = "/api/rules/";

    private final LawBook book;

    RuleController(LawBook book) {
        this.book = book;
    }

    /** A rule in a list. */
    record Line(
            String id,
            String title,
            String stage,
            String category,
            String severity,
            List<String> checks,
            String provenance,
            Optional<String> r2024) {
        static Line of(Rule rule) {
            var head = rule.head();
            return new Line(
                    head.id(),
                    head.zh(),
                    head.id().substring(0, head.id().indexOf('/')),
                    head.category().name(),
                    head.severity().id(),
                    head.checks(),
                    head.provenance().id(),
                    head.r2024());
        }
    }

    /** Rules that match. */
    record Rules(List<Line> rules, int total) {}

    /** An article a version rests on. */
    record Cited(String statute, String name, String article, String gist, String provenance) {}

    /** A version of a rule. */
    record Version(
            LocalDate from,
            Optional<LocalDate> until,
            String when,
            String require,
            String message,
            String cure,
            List<Cited> citations) {}

    /** A case that shows the rule. */
    record Shown(String name, String expect) {}

    /** Everything of a rule. */
    record Whole(@JsonUnwrapped Line rule, List<Version> versions, List<Shown> examples) {}

    @GetMapping("/api/rules")
    Rules rules(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String stage) {
        var found = book.rules().rules().stream()
                .map(compiled -> Line.of(compiled.rule()))
                .filter(line -> category.isEmpty() || line.category().equals(category))
                .filter(line -> severity.isEmpty() || line.severity().equals(severity))
                .filter(line -> stage.isEmpty() || line.stage().equals(stage))
                .filter(line -> line.title().contains(words)
                        || line.id().contains(words)
                        || line.checks().contains(words))
                .toList();
        return new Rules(found, found.size());
    }

    @GetMapping(PATH + "**")
    Whole rule(HttpServletRequest request) {
        var id = request.getRequestURI().substring(PATH.length());
        var rule = book.rules().rule(id).map(CompiledRule::rule).orElseThrow(() -> Problem.notFound("规则"));
        return new Whole(
                Line.of(rule), rule.versions().stream().map(this::version).toList(), examples(rule));
    }

    private Version version(RuleVersion version) {
        return new Version(
                version.inForce().from(),
                until(version.inForce()),
                ExprText.of(version.when()),
                ExprText.of(version.require()),
                version.message().toString(),
                version.cure(),
                version.cites().stream()
                        .map(citation -> cited(citation, version.inForce()))
                        .toList());
    }

    static Optional<LocalDate> until(InForce inForce) {
        return inForce.isOpen() ? Optional.empty() : Optional.of(inForce.until());
    }

    private Cited cited(Citation citation, InForce inForce) {
        var article = book.statutes()
                .article(citation, inForce.from())
                .or(() -> book.statutes().articles().stream()
                        .filter(each -> each.citation().equals(citation.wholeArticle()))
                        .findFirst());
        return new Cited(
                citation.statute().value(),
                book.statutes()
                        .statute(citation.statute())
                        .map(statute -> statute.name())
                        .orElse(""),
                citation.zh(),
                article.map(each -> each.gist()).orElse(""),
                article.map(each -> each.provenance().id()).orElse(""));
    }

    private List<Shown> examples(Rule rule) {
        return book.files().file(rule.path()).flatMap(book.files()::examplesOf).stream()
                .flatMap(file -> Example.read(file, book.schema(), new LawErrors()).stream())
                .map(example -> new Shown(example.name(), example.expect().id()))
                .toList();
    }
}
