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

    /** Marks written for 《 and 》. */
    private static final String WRONG_OPENING = "〈<「『[【“\"";

    private static final String WRONG_CLOSING = "〉>」』]】”\"";

    private final NormalText text;
    private final String words;
    private final List<LawMention> named = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
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
            add(mention);
        }
        return mention;
    }

    private void add(LawMention law) {
        named.add(law);
        names.add(law.name());
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
        int nameUntil = until > from && WRONG_CLOSING.indexOf(words.charAt(until - 1)) >= 0 ? until - 1 : until;
        Optional<LawMention> bare = LawNames.endingAt(words, from, nameUntil)
                .map(name -> new LawMention(
                        name.value(),
                        false,
                        name.isSure() || (nameUntil < until && isOpened(name.from())),
                        name.from(),
                        until));
        bare.ifPresent(this::add);
        return bare;
    }

    /** A mark that stands for 《 opens the name at {@code from}. */
    private boolean isOpened(int from) {
        return from > 0 && WRONG_OPENING.indexOf(words.charAt(from - 1)) >= 0;
    }

    /** The law an article without a law belongs to. */
    Optional<LawMention> antecedent(int at, String kind) {
        int sentence = text.sentenceFrom(at);
        Set<String> near = new LinkedHashSet<>();
        Optional<LawMention> last = Optional.empty();
        for (int i = named.size() - 1; i >= 0 && (last.isEmpty() || named.get(i).from() >= sentence); i--) {
            LawMention law = named.get(i);
            if (isOfKind(law.name(), kind)) {
                last = last.or(() -> Optional.of(law));
                if (law.from() >= sentence) {
                    near.add(law.name());
                }
            }
        }
        boolean isOnly = near.size() == 1
                || (near.isEmpty()
                        && names.stream().filter(name -> isOfKind(name, kind)).count() == 1);
        return last.map(law -> new LawMention(law.name(), true, isOnly && law.isSure(), at, at));
    }

    private static boolean isOfKind(String name, String kind) {
        int remark = name.indexOf('（');
        String plain = remark < 0 ? name : name.substring(0, remark);
        return switch (kind) {
            case "", "法规", "规章" -> true;
            case "法律" -> plain.endsWith("法") || plain.endsWith("法典");
            default -> plain.endsWith(kind);
        };
    }
}
