package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One pass over the source of a valid {@link Pattern}. */
final class PatternSource {
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]*[isx]");

    private final String regex;
    private int at;

    private PatternSource(String regex) {
        this.regex = regex;
    }

    /** The shape of a pattern; {@link PatternShape#UNKNOWN} for what is not understood: flags, quotations, intersections. */
    static PatternShape shape(String regex) {
        if (regex.contains("\\Q")
                || regex.contains("&&")
                || FLAGS.matcher(regex).find()) {
            return PatternShape.UNKNOWN;
        }
        return new PatternSource(regex).alternation();
    }

    /** Up to the closing bracket or the end. */
    private PatternShape alternation() {
        List<PatternShape> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return PatternShape.either(branches);
    }

    private PatternShape sequence() {
        List<PatternShape> parts = new ArrayList<>();
        List<Boolean> isJoined = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            var isGroup = regex.charAt(at) == '(';
            var part = isGroup ? group() : character();
            var isLiteral = !isGroup && !part.clauses().isEmpty();
            var times = leastTimes();
            parts.add(times.orElse(1) == 0 ? part.optional() : part);
            isJoined.add(isLiteral && times.isEmpty());
        }
        return PatternShape.sequence(parts, isJoined);
    }

    /** A group, with what it requires; what stands ahead or behind is no part of the match. */
    private PatternShape group() {
        at++;
        var isLook = regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        if (regex.startsWith("?", at)) {
            at = groupHeadUntil(isLook);
        }
        var inner = alternation();
        at++;
        return isLook ? PatternShape.place() : inner;
    }

    /** Where the content of a group starts that begins with a question mark: a look, a name, or flags. */
    private int groupHeadUntil(boolean isLook) {
        if (regex.startsWith("?<", at)) {
            return isLook ? at + 3 : regex.indexOf('>', at) + 1;
        }
        var end = at + 1;
        while (Character.isLetter(regex.charAt(end)) || regex.charAt(end) == '-') {
            end++;
        }
        return regex.charAt(end) == ')' ? end : end + 1;
    }

    private PatternShape character() {
        var c = regex.charAt(at++);
        return switch (c) {
            case '[' -> characterClass();
            case '.' -> PatternShape.anyOfLine();
            case '^', '$' -> PatternShape.place();
            case '\\' -> escaped(regex.charAt(at++));
            default -> PatternShape.of(c);
        };
    }

    private PatternShape escaped(char c) {
        return switch (c) {
            case 'n' -> PatternShape.of('\n');
            case 't' -> PatternShape.of('\t');
            case 'd' -> PatternShape.oneOf(range('0', '9'));
            case 'b', 'B', 'A', 'z', 'Z', 'G' -> PatternShape.place();
            case 'p', 'P' -> {
                at = regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 : at + 1;
                yield PatternShape.any();
            }
            case 'S', 'w' -> PatternShape.anyOfLine();
            case 'u' -> {
                at += 4;
                yield PatternShape.of((char) Integer.parseInt(regex.substring(at - 4, at), 16));
            }
            default ->
                Character.isDigit(c)
                        ? PatternShape.UNKNOWN
                        : Character.isLetter(c) ? PatternShape.any() : PatternShape.of(c);
        };
    }

    private static BitSet range(char from, char to) {
        var bits = new BitSet();
        bits.set(from, to + 1);
        return bits;
    }

    /** A class of characters: which ones, unless it is nested or names a category; all but some where it is negated. */
    private PatternShape characterClass() {
        var isNegated = regex.startsWith("^", at);
        at += isNegated ? 1 : 0;
        var start = at;
        var isPlain = true;
        // A bracket in first place stands for itself.
        at += regex.startsWith("]", at) ? 1 : 0;
        var depth = 1;
        while (depth > 0) {
            switch (regex.charAt(at++)) {
                case '\\' -> isPlain &= isPlain(regex.charAt(at++));
                case '[' -> depth++;
                case ']' -> depth--;
                default -> {}
            }
            isPlain &= depth < 2;
        }
        if (!isPlain) {
            return PatternShape.any();
        }
        var members = members(regex.substring(start, at - 1));
        if (isNegated) {
            return members.get('\n') ? PatternShape.anyOfLine() : PatternShape.any();
        }
        return PatternShape.oneOf(members);
    }

    /** What stands behind a backslash is itself, or one of those {@link #members} knows. */
    private static boolean isPlain(char escaped) {
        return !Character.isLetterOrDigit(escaped) || "dnt".indexOf(escaped) >= 0;
    }

    /** The characters of a plain class: single ones, ranges, escaped ones, digits, line feeds and tabs. */
    private static BitSet members(String inside) {
        var bits = new BitSet();
        var index = 0;
        while (index < inside.length()) {
            var isEscaped = inside.charAt(index) == '\\';
            index += isEscaped ? 1 : 0;
            var c = inside.charAt(index++);
            if (isEscaped && c == 'd') {
                bits.or(range('0', '9'));
            } else if (isEscaped && Character.isLetter(c)) {
                bits.set(c == 'n' ? '\n' : '\t');
            } else if (index + 1 < inside.length() && inside.charAt(index) == '-') {
                var isEndEscaped = inside.charAt(index + 1) == '\\';
                var end = inside.charAt(isEndEscaped ? index + 2 : index + 1);
                bits.or(range(c, end));
                index += isEndEscaped ? 3 : 2;
            } else {
                bits.set(c);
            }
        }
        return bits;
    }

    /** How often at least the part before must occur, when a quantifier follows. */
    private Optional<Integer> leastTimes() {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return Optional.empty();
        }
        var least = regex.charAt(at) == '+' ? 1 : 0;
        if (regex.charAt(at) == '{') {
            var end = regex.indexOf('}', at);
            least = Integer.parseInt(regex.substring(at + 1, end).split(",")[0]);
            at = end;
        }
        at++;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        return Optional.of(least);
    }
}
