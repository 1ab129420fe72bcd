package xiezhi.server.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.statute.Article;
import xiezhi.core.statute.Statute;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.server.Problem;

/** The catalogue of statutes with the gist of articles in our own words. */
@RestController
@RequestMapping("/api/statutes")
class StatuteController {
    private final LawBook book;

    StatuteController(LawBook book) {
        this.book = book;
    }

    /** A statute in a list. */
    record Line(
            String id,
            String name,
            String rank,
            @JsonProperty("versionCount") int versions,
            LocalDate newestFrom,
            boolean isRepealed) {
        static Line of(Statute statute) {
            return new Line(
                    statute.id().value(),
                    statute.name(),
                    statute.rank().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    statute.versions().size(),
                    statute.newest().inForce().from(),
                    !statute.newest().inForce().isOpen());
        }
    }

    /** A version of a statute. */
    record Version(LocalDate from, Optional<LocalDate> until, int articles, String provenance) {}

    /** An article with the rules that rest on it. */
    record ArticleLine(String number, String gist, String nature, String provenance, List<String> rules) {}

    /** Everything of a statute. */
    record Whole(
            @JsonUnwrapped Line statute,
            @JsonProperty("short") List<String> shortNames,
            List<Version> versions,
            List<ArticleLine> articles) {}

    @GetMapping
    List<Line> statutes() {
        return book.statutes().statutes().stream().map(Line::of).toList();
    }

    @GetMapping("/{id}")
    Whole statute(@PathVariable String id) {
        var statute = book.statutes().statutes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("法规"));
        return new Whole(
                Line.of(statute),
                statute.shortNames(),
                statute.versions().stream()
                        .map(version -> new Version(
                                version.inForce().from(),
                                RuleController.until(version.inForce()),
                                version.articles(),
                                version.provenance().id()))
                        .toList(),
                book.statutes().articles().stream()
                        .filter(article -> article.citation().statute().equals(statute.id()))
                        .map(this::article)
                        .toList());
    }

    private ArticleLine article(Article article) {
        return new ArticleLine(
                article.citation().zh(),
                article.gist(),
                article.nature().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                article.provenance().id(),
                book.rules().rules().stream()
                        .map(CompiledRule::rule)
                        .filter(rule -> rule.versions().stream()
                                .flatMap(version -> version.cites().stream())
                                .anyMatch(cited -> cited.wholeArticle()
                                        .equals(article.citation().wholeArticle())))
                        .map(rule -> rule.id())
                        .toList());
    }
}
