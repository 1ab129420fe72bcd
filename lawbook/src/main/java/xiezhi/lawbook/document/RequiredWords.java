package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words without which a pattern cannot match, read off its source. Looking for them first spares most texts the search
 * for the pattern itself: of the thousands of wordings in the law folder few occur in any one paper.
 *
 * <p>The answer errs on one side only: {@link #mayOccur} is never false for a text in which the pattern is found. What
 * this class does not understand (flags, quotations, back references) requires nothing.
 *
 * @param clauses of each clause at least one word must occur
 */
public record RequiredWords(List<Set<String>> clauses) {
    private static final int MAX_CLAUSES = 3;
    private static final int MAX_ALTERNATIVES = 64;
    private static final RequiredWords NOTHING = new RequiredWords(List.of());

    public RequiredWords {
        clauses = List.copyOf(clauses);
    }

    /** What a regular expression (in the spelling of {@link java.util.regex.Pattern}, valid) requires. */
    public static RequiredWords of(String regex) {
        if (regex.contains("\\Q") || regex.contains("(?i") || regex.contains("(?x") || regex.contains("&&")) {
            return NOTHING;
        }
        var best = new Reading(regex).alternation().stream()
                .sorted(Comparator.comparingInt(RequiredWords::shortest)
                        .reversed()
                        .thenComparingInt(Set::size))
                .limit(MAX_CLAUSES)
                .toList();
        return new RequiredWords(best);
    }

    /** The pattern may be found in the text; false only when it cannot. */
    public boolean mayOccur(String text) {
        return mayOccur(text, 0, text.length());
    }

    /** The pattern may be found inside {@code from..until} of the text; false only when it cannot. */
    public boolean mayOccur(String text, int from, int until) {
        for (var clause : clauses) {
            var hasOne = false;
            for (var word : clause) {
                if (text.indexOf(word, from, until) >= 0) {
                    hasOne = true;
                    break;
                }
            }
            if (!hasOne) {
                return false;
            }
        }
        return true;
    }

    private static int shortest(Set<String> clause) {
        return clause.stream().mapToInt(String::length).min().orElse(0);
    }

    /** One pass over the source of a pattern. */
    private static final class Reading {
        private final String regex;
        private int at;

        Reading(String regex) {
            this.regex = regex;
        }

        /** Up to the closing bracket or the end. */
        List<Set<String>> alternation() {
            List<List<Set<String>>> branches = new ArrayList<>();
            branches.add(sequence());
            while (at < regex.length() && regex.charAt(at) == '|') {
                at++;
                branches.add(sequence());
            }
            return branches.size() == 1 ? branches.getFirst() : either(branches);
        }

        /** One clause out of the best clause of every branch; nothing when a branch requires nothing. */
        private static List<Set<String>> either(List<List<Set<String>>> branches) {
            Set<String> union = new LinkedHashSet<>();
            for (var branch : branches) {
                var best = branch.stream()
                        .max(Comparator.comparingInt(RequiredWords::shortest)
                                .thenComparing(Comparator.<Set<String>>comparingInt(Set::size)
                                        .reversed()));
                if (best.isEmpty()) {
                    return List.of();
                }
                union.addAll(best.get());
            }
            return union.size() > MAX_ALTERNATIVES ? List.of() : List.of(union);
        }

        private List<Set<String>> sequence() {
            List<Set<String>> clauses = new ArrayList<>();
            var run = new StringBuilder();
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                if (regex.charAt(at) == '(') {
                    flush(run, clauses);
                    var group = group();
                    if (leastTimes().orElse(1) > 0) {
                        clauses.addAll(group);
                    }
                } else {
                    character(run, clauses);
                }
            }
            flush(run, clauses);
            return clauses;
        }

        private void character(StringBuilder run, List<Set<String>> clauses) {
            var literal = literal();
            var times = leastTimes();
            if (literal.isEmpty() || times.orElse(1) == 0) {
                flush(run, clauses);
                return;
            }
            run.append(literal.get().charValue());
            if (times.isPresent()) {
                flush(run, clauses);
            }
        }

        private static void flush(StringBuilder run, List<Set<String>> clauses) {
            if (!run.isEmpty()) {
                clauses.add(Set.of(run.toString()));
                run.setLength(0);
            }
        }

        /** A group, with what it requires; what stands ahead or behind is no part of the match. */
        private List<Set<String>> group() {
            at++;
            var isLook = false;
            if (regex.startsWith("?", at)) {
                isLook = regex.startsWith("?=", at)
                        || regex.startsWith("?!", at)
                        || regex.startsWith("?<=", at)
                        || regex.startsWith("?<!", at);
                at = groupHeadUntil(isLook);
            }
            var inner = alternation();
            at++;
            return isLook ? List.of() : inner;
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

        /** The character read, when it stands for itself only. */
        private Optional<Character> literal() {
            var c = regex.charAt(at++);
            return switch (c) {
                case '[' -> {
                    skipClass();
                    yield Optional.empty();
                }
                case '.', '^', '$' -> Optional.empty();
                case '\\' -> escaped(regex.charAt(at++));
                default -> Optional.of(c);
            };
        }

        private Optional<Character> escaped(char c) {
            if (c == 'n') {
                return Optional.of('\n');
            }
            if (c == 't') {
                return Optional.of('\t');
            }
            if ((c == 'p' || c == 'P') && regex.startsWith("{", at)) {
                at = regex.indexOf('}', at) + 1;
            } else if (c == 'u') {
                var code = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
                at += 4;
                return Optional.of(code);
            }
            return Character.isLetterOrDigit(c) ? Optional.empty() : Optional.of(c);
        }

        /** Past the closing bracket; {@code at} stands behind the opening one. */
        private void skipClass() {
            at += regex.startsWith("^", at) ? 1 : 0;
            // A bracket in first place stands for itself.
            at += regex.startsWith("]", at) ? 1 : 0;
            var depth = 1;
            while (depth > 0) {
                switch (regex.charAt(at++)) {
                    case '\\' -> at++;
                    case '[' -> depth++;
                    case ']' -> depth--;
                    default -> {}
                }
            }
        }

        /** How often at least the part before must occur, when a quantifier follows. */
        private Optional<Integer> leastTimes() {
            if (at >= regex.length()) {
                return Optional.empty();
            }
            int least;
            switch (regex.charAt(at)) {
                case '?', '*' -> {
                    least = 0;
                    at++;
                }
                case '+' -> {
                    least = 1;
                    at++;
                }
                case '{' -> {
                    var end = regex.indexOf('}', at);
                    least = Integer.parseInt(regex.substring(at + 1, end).split(",")[0]);
                    at = end + 1;
                }
                default -> {
                    return Optional.empty();
                }
            }
            if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
                at++;
            }
            return Optional.of(least);
        }
    }
}
