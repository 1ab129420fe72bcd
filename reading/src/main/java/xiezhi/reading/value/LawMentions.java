package xiezhi.reading.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.reading.text.NormalText;

/** The laws a text has named so far, and what its short names and 该法 stand for. */
final class LawMentions {
    private static final int MAX_NAME = 120;
    private static final Pattern ANAPHOR = Pattern.compile(
            "(?:该|同|上述|前述|上列|本|此)(?:部|项)?(?<kind>法律|法规|规章|法典|法|条例|办法|规定|细则|规则|解释)(?=[的中之]{0,1}第[0-9一二三四五六七八九十百]{1,7}条)");
    private static final Pattern ALIAS = Pattern.compile(
            "（以下(?:简称|称|统称)为?[：:]?(?:《(?<book>[^《》（）]{2,30})》|[“\"]?(?<bare>[^《》（）“”\"]{2,30})[”\"]?)）");

    private final NormalText text;
    private final String words;
    private final List<LawMention> named = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    LawMentions(NormalText text) {
        this.text = text;
        this.words = text.toString();
    }

    /** The title in 《》 that opens at {@code at}; a missing 》 ends it at the line or at 第…条. */
    Optional<LawMention> titleAt(int at) {
        int depth = 0;
        int limit = Math.min(words.length(), at + MAX_NAME);
        for (int i = at; i < limit; i++) {
            char c = words.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(title(at, i, i + 1, true));
            }
            if (c == '\n'
                    || c == '\t'
                    || c == '。'
                    || (c == '第' && ArticleUnit.at(words, i, limit, false).isPresent())) {
                return c == '第' ? Optional.of(title(at, i, i, false)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private LawMention title(int from, int nameUntil, int until, boolean isClosed) {
        String printed = words.substring(from + 1, nameUntil);
        String name = aliases.getOrDefault(printed, printed);
        LawMention mention = new LawMention(name, false, isClosed, from, until);
        if (LawNames.isLaw(name) || isCited(until)) {
            named.add(mention);
        }
        return mention;
    }

    private boolean isCited(int at) {
        return ArticleUnit.at(words, at, words.length(), false)
                .filter(unit -> unit.level() == ArticleUnit.Level.ARTICLE)
                .isPresent();
    }

    /** Reads （以下简称《大气法》） right after a law. */
    int aliasAfter(LawMention law) {
        Matcher alias = ALIAS.matcher(words).region(law.until(), words.length());
        if (!alias.lookingAt()) {
            return law.until();
        }
        String shortName = alias.start("book") >= 0 ? alias.group("book") : alias.group("bare");
        aliases.put(shortName, law.name());
        return alias.end();
    }

    /** 该法, 同法, 上述条例 at {@code at}, before an article. */
    Optional<LawMention> anaphorAt(int at) {
        Matcher anaphor = ANAPHOR.matcher(words)
                .region(at, Math.min(words.length(), at + 20))
                .useTransparentBounds(true);
        if (!anaphor.lookingAt()) {
            return Optional.empty();
        }
        return antecedent(at, anaphor.group("kind"))
                .map(law ->
                        new LawMention(law.name(), true, law.isSure() && words.charAt(at) != '本', at, anaphor.end()));
    }

    /** A name without 《》 right before {@code until}: a short name defined before, or a law name. */
    Optional<LawMention> bareEndingAt(int from, int until) {
        for (Map.Entry<String, String> alias : aliases.entrySet()) {
            if (words.startsWith(alias.getKey(), until - alias.getKey().length())) {
                return Optional.of(new LawMention(
                        alias.getValue(), false, true, until - alias.getKey().length(), until));
            }
        }
        Optional<LawMention> bare = LawNames.endingAt(words, from, until)
                .map(name -> new LawMention(name.value(), false, name.isSure(), name.from(), name.until()));
        bare.ifPresent(named::add);
        return bare;
    }

    /** The law an article without a law belongs to. */
    Optional<LawMention> antecedent(int at, String kind) {
        List<LawMention> fitting = named.stream()
                .filter(law -> law.from() < at && isOfKind(law.name(), kind))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int sentence = text.sentenceFrom(at);
        Set<String> near = names(fitting, sentence);
        Set<String> all = names(fitting, 0);
        LawMention last = fitting.getLast();
        boolean isOnly = near.size() == 1 || (near.isEmpty() && all.size() == 1);
        return Optional.of(new LawMention(last.name(), true, isOnly && last.isSure(), at, at));
    }

    private static Set<String> names(List<LawMention> laws, int from) {
        Set<String> names = new LinkedHashSet<>();
        laws.stream().filter(law -> law.from() >= from).forEach(law -> names.add(law.name()));
        return names;
    }

    private static boolean isOfKind(String name, String kind) {
        String plain = name.replaceAll("[（(〔].*$", "");
        return switch (kind) {
            case "", "法规", "规章" -> true;
            case "法律" -> plain.endsWith("法") || plain.endsWith("法典");
            default -> plain.endsWith(kind);
        };
    }
}
