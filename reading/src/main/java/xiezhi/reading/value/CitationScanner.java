package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** One pass over a text that collects its citations, law by law and level by level. */
final class CitationScanner {
    /** May stand between a law and its article: a version, a remark, 的. */
    private static final Pattern AFTER_LAW = Pattern.compile("(?:（[^（）\\n]{1,40}）|[的中之]|、?等|有关|相关){0,3}\n?");

    private static final Pattern CONNECTOR = Pattern.compile("(?:、|，|；|以及|和|及|与|或者|或|至|到|-|—|~|并| )?");
    private static final Pattern GOVERNED =
            Pattern.compile("(?:依据|根据|依照|按照|违反|违反了|适用|参照|以及|和|及|与|按|其|的|[^\\p{IsHan}0-9A-Za-z])$");
    private static final String MENTION_STARTS = "该同上前本此";

    private final String words;
    private final int until;
    private final LawMentions laws;
    private final List<Found<Citation>> found = new ArrayList<>();
    private final List<LawMention> titles = new ArrayList<>();
    private boolean isQuoted;

    CitationScanner(NormalText text, int until) {
        this.words = text.toString();
        this.until = until;
        this.laws = new LawMentions(text);
    }

    List<Found<Citation>> citations() {
        return found;
    }

    /** Titles in 《》. */
    List<LawMention> titles() {
        return titles;
    }

    CitationScanner run() {
        int at = 0;
        int lastEnd = 0;
        while (at < until) {
            int end = step(at, lastEnd);
            lastEnd = end > at ? end : lastEnd;
            at = Math.max(at + 1, end);
        }
        return this;
    }

    /** Reads what starts at {@code at}; returns where it ends, or {@code at} when nothing does. */
    private int step(int at, int lastEnd) {
        char c = words.charAt(at);
        if (c == '《') {
            return laws.titleAt(at).map(this::title).orElse(at);
        }
        isQuoted = c == '“' || (isQuoted && c != '”' && c != '\n');
        if (isQuoted) {
            // 本法第五十一条 in the words of a law is no citation of the document's own
            return at;
        }
        if (c == '第') {
            return article(at, lastEnd);
        }
        if (MENTION_STARTS.indexOf(c) >= 0) {
            return laws.anaphorAt(at)
                    .map(law -> chain(law, skip(AFTER_LAW, law.until())))
                    .orElse(at);
        }
        return at;
    }

    private int title(LawMention law) {
        titles.add(law);
        int end = laws.aliasAfter(law);
        int unitAt = skip(AFTER_LAW, end);
        if (ArticleUnit.at(words, unitAt, until, false)
                .filter(CitationScanner::isArticle)
                .isPresent()) {
            return chain(law, unitAt);
        }
        if (ArticleUnit.at(words, end, until, true)
                .filter(CitationScanner::isArticle)
                .isPresent()) {
            // 第 is missing
            return chain(new LawMention(law.name(), law.isInferred(), false, law.from(), law.until()), end);
        }
        if (LawNames.isLaw(law.name()) && law.isSure()) {
            found.add(new Found<>(whole(law), true, law.from(), law.until()));
        }
        return end;
    }

    /** An article that no 《》 and no 该法 governs: a name without 《》 stands before it, or the law is inferred. */
    private int article(int at, int lastEnd) {
        Optional<ArticleUnit> unit = ArticleUnit.at(words, at, until, false).filter(CitationScanner::isArticle);
        if (unit.isEmpty()) {
            return at;
        }
        Optional<LawMention> law = laws.bareEndingAt(lastEnd, at).or(() -> inferred(at));
        return law.map(known -> chain(known, at)).orElse(unit.get().until());
    }

    /** 合同第三条 is no article of a law: only after a governing word or a mark is the law before it sure. */
    private Optional<LawMention> inferred(int at) {
        boolean isGoverned = at == 0
                || GOVERNED.matcher(words.substring(Math.max(0, at - 4), at)).find();
        return laws.antecedent(at, "")
                .map(law -> isGoverned ? law : new LawMention(law.name(), true, false, law.from(), law.until()));
    }

    private int chain(LawMention law, int unitAt) {
        CitationChain chain = new CitationChain(law);
        int at = unitAt;
        boolean isFirst = true;
        while (at < until) {
            int next = isFirst ? at : skip(CONNECTOR, at);
            Optional<ArticleUnit> unit = ArticleUnit.at(words, next, until, true);
            if (unit.isEmpty() || (!isFirst && !isContinued(unit.get(), at, next))) {
                break;
            }
            chain.add(unit.get(), next > at);
            at = unit.get().until();
            isFirst = false;
        }
        found.addAll(chain.citations());
        return Math.max(at, law.until());
    }

    /** After a comma only a whole new article goes on; without 第 a 条 needs the list mark 、. */
    private boolean isContinued(ArticleUnit unit, int end, int next) {
        boolean hasMark = words.charAt(next) == '第';
        if (!isArticle(unit) && !hasMark && words.charAt(next) != '（') {
            return next > end && words.charAt(end) == '、';
        }
        boolean isLoose = next > end && "，；并 ".indexOf(words.charAt(end)) >= 0;
        return hasMark ? !isLoose || isArticle(unit) : !isArticle(unit) || words.charAt(end) == '、';
    }

    private int skip(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(words).region(at, until);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static boolean isArticle(ArticleUnit unit) {
        return unit.level() == ArticleUnit.Level.ARTICLE;
    }

    private static Citation whole(LawMention law) {
        return new Citation(
                law.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                law.isInferred());
    }
}
