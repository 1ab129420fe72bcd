package xiezhi.lawbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.calendar.Term;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Extension;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.Figure;
import xiezhi.core.statute.InForce;
import xiezhi.core.value.ChineseNumber;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.TermEntry;
import xiezhi.lawbook.expression.ExprText;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.rule.Rule;
import xiezhi.lawbook.rule.RuleVersion;
import xiezhi.lawbook.text.ArticleText;
import xiezhi.lawbook.text.StatuteTexts;

/**
 * Looks for the length of every term and every number of a rule's conditions in the words of the articles they cite, and
 * for the places they cite. What rests on no text, or on a design of our own, is left out.
 */
public final class FigureCheck {
    /** Lesser numbers are no thresholds: nothing, one, some. */
    private static final long LEAST = 2;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");
    /** Numbers of articles are asked for as such. */
    private static final Pattern ARTICLE = Pattern.compile("article\\)? (==|!=) \\d+");

    private static final long FEN_IN_YUAN = 100;

    private final LawBook book;
    private final StatuteTexts texts;
    private final Lines lines;
    private final LawErrors errors = new LawErrors();
    private int found;

    private FigureCheck(LawBook book, StatuteTexts texts) {
        this.book = book;
        this.texts = texts;
        this.lines = new Lines(book.files());
    }

    /**
     * What was compared.
     *
     * @param differences what does not stand in the articles, by file and line
     * @param figures lengths and numbers found there
     */
    public record Result(List<LawError> differences, int figures) {
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /** Compares all terms and rules of which the cited texts are at hand. */
    public static Result compare(LawBook book, StatuteTexts texts) {
        var check = new FigureCheck(book, texts);
        book.deadlines().entries().forEach(check::term);
        book.rules().rules().forEach(compiled -> check.rule(compiled.rule()));
        return new Result(check.errors.sorted(), check.found);
    }

    private void term(TermEntry entry) {
        for (var version : entry.rule().versions()) {
            var cites = version.cites().stream()
                    .flatMap(cite -> Citation.parse(cite).stream())
                    .toList();
            if (cites.size() < version.cites().size() || !version.provenance().equals(Provenance.SEEN)) {
                continue;
            }
            words(entry.path(), version.inForce(), cites)
                    .ifPresent(words -> lengths(version)
                            .forEach(length -> number(entry.path(), cites, length.toString(), phrases(length), words)));
        }
    }

    private static Stream<Term> lengths(DeadlineVersion version) {
        return Stream.concat(
                version.lengths().stream()
                        .flatMap(length -> length.readings().stream().limit(1)),
                version.extensions().stream().map(Extension::longest));
    }

    private void rule(Rule rule) {
        if (rule.head().provenance() != Provenance.SEEN) {
            return;
        }
        for (var version : rule.versions()) {
            var numbers = numbers(version);
            if (!numbers.isEmpty()) {
                words(rule.path(), version.inForce(), version.cites())
                        .ifPresent(words -> numbers.forEach(
                                each -> number(rule.path(), version.cites(), each + "", phrases(each), words)));
            }
        }
    }

    private static Set<Long> numbers(RuleVersion version) {
        return Stream.of(version.when(), version.require())
                .map(ExprText::of)
                .map(text -> QUOTED.matcher(text).replaceAll("\"\""))
                .map(text -> ARTICLE.matcher(text).replaceAll(""))
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(match -> Long.valueOf(match.group()))
                .filter(number -> number >= LEAST)
                .collect(Collectors.toSet());
    }

    private void number(String path, List<Citation> cites, String number, List<String> phrases, String words) {
        if (phrases.stream().anyMatch(words::contains)) {
            found++;
            return;
        }
        var word = path.startsWith("law/rules/") ? number : cites.getFirst().text();
        errors.add(new LawError(
                path,
                lines.of(path, word),
                0,
                "one of " + phrases + " in " + cites,
                "none of them",
                "correct the number"));
    }

    /** The words of the cited places in all versions of those days; empty when the text of one of them is missing. */
    private Optional<String> words(String path, InForce days, List<Citation> cites) {
        List<String> words = new ArrayList<>();
        for (var cite : cites) {
            var versions = book.statutes().statute(cite.statute()).stream()
                    .flatMap(statute -> statute.versions().stream())
                    .filter(version -> version.inForce().overlaps(days))
                    .toList();
            for (var version : versions) {
                var text = texts.text(cite.statute(), version.adopted());
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                var article = text.get().article(cite.article(), cite.suffix());
                if (article.flatMap(each -> each.at(cite.paragraph(), cite.item()))
                        .isEmpty()) {
                    var line = lines.of(path, cite.text());
                    errors.add(new LawError(path, line, 0, "a place of the text", cite.text(), "correct it"));
                }
                article.map(ArticleText::whole).ifPresent(words::add);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", words));
    }

    private static List<String> phrases(Term term) {
        return switch (term) {
            case Term.WorkingDays(var count) ->
                Stream.concat(phrases(Figure.Unit.DAYS, count), phrases(Figure.Unit.WORKING_DAYS, count))
                        .toList();
            case Term.CalendarDays(var count) ->
                phrases(Figure.Unit.DAYS, count).toList();
            case Term.Months(var count) -> phrases(Figure.Unit.MONTHS, count).toList();
            case Term.Years(var count) -> phrases(Figure.Unit.YEARS, count).toList();
            case Term.Hours(var count) -> phrases(Figure.Unit.HOURS, count).toList();
        };
    }

    /** All ways a statute may write a number of a condition; fen are written in yuan. */
    private static List<String> phrases(long number) {
        List<String> phrases = new ArrayList<>();
        Stream.of(
                        Figure.Unit.DAYS,
                        Figure.Unit.WORKING_DAYS,
                        Figure.Unit.MONTHS,
                        Figure.Unit.YEARS,
                        Figure.Unit.HOURS,
                        Figure.Unit.PERSONS)
                .flatMap(unit -> phrases(unit, number))
                .forEach(phrases::add);
        phrases.add(ChineseNumber.small(number) + "周岁");
        if (number % FEN_IN_YUAN == 0) {
            phrases(Figure.Unit.YUAN, number / FEN_IN_YUAN).forEach(phrases::add);
        }
        return phrases;
    }

    private static Stream<String> phrases(Figure.Unit unit, long number) {
        return new Figure("", unit, number, number, 0).phrases().stream();
    }
}
