package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told of a pattern's matches from its source alone.
 *
 * @param clauses of each clause at least one word occurs in every match
 * @param first characters a match can begin with; empty when it may begin with any
 * @param canBeEmpty a match may have no characters
 * @param isOfOneLine no match holds a line feed
 */
record PatternShape(List<Set<String>> clauses, Optional<BitSet> first, boolean canBeEmpty, boolean isOfOneLine) {
    private static final int MAX_ALTERNATIVES = 64;

    /** Nothing is told. */
    static final PatternShape UNKNOWN = new PatternShape(List.of(), Optional.empty(), true, false);

    private static final PatternShape NO_WIDTH = new PatternShape(List.of(), Optional.of(new BitSet()), true, true);
    private static final PatternShape ANY_CHARACTER = new PatternShape(List.of(), Optional.empty(), false, false);
    private static final PatternShape ANY_OF_LINE = new PatternShape(List.of(), Optional.empty(), false, true);

    /** A character that stands for itself. */
    static PatternShape of(char character) {
        return new PatternShape(
                List.of(Set.of(String.valueOf(character))), Optional.of(bits(character)), false, character != '\n');
    }

    /** One of these characters. */
    static PatternShape oneOf(BitSet characters) {
        return new PatternShape(List.of(), Optional.of(characters), false, !characters.get('\n'));
    }

    /** A character, nobody knows which. */
    static PatternShape any() {
        return ANY_CHARACTER;
    }

    /** Any character but a line feed. */
    static PatternShape anyOfLine() {
        return ANY_OF_LINE;
    }

    /** A place without characters: a line start, a look ahead or behind. */
    static PatternShape place() {
        return NO_WIDTH;
    }

    private static BitSet bits(char character) {
        var bits = new BitSet();
        bits.set(character);
        return bits;
    }

    /** The same, possibly left out. */
    PatternShape optional() {
        return new PatternShape(List.of(), first, true, isOfOneLine);
    }

    /** One after the other. Words that stand side by side are one word. */
    static PatternShape sequence(List<PatternShape> parts, List<Boolean> isJoined) {
        List<Set<String>> clauses = new ArrayList<>();
        var first = Optional.of(new BitSet());
        var isOpen = true;
        var run = new StringBuilder();
        for (var index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            if (isJoined.get(index)) {
                run.append(part.clauses.getFirst().iterator().next());
            } else {
                flush(run, clauses);
                clauses.addAll(part.clauses);
            }
            if (isOpen) {
                first = union(first, part.first);
                isOpen = part.canBeEmpty;
            }
        }
        flush(run, clauses);
        return new PatternShape(clauses, first, isOpen, parts.stream().allMatch(PatternShape::isOfOneLine));
    }

    private static void flush(StringBuilder run, List<Set<String>> clauses) {
        if (!run.isEmpty()) {
            clauses.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    private static Optional<BitSet> union(Optional<BitSet> left, Optional<BitSet> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var both = (BitSet) left.get().clone();
        both.or(right.get());
        return Optional.of(both);
    }

    /** One of several: one clause out of the best of every branch, none when a branch requires nothing. */
    static PatternShape either(List<PatternShape> branches) {
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        var first = Optional.of(new BitSet());
        var canBeEmpty = false;
        Set<String> words = new LinkedHashSet<>();
        var isBound = true;
        for (var branch : branches) {
            first = union(first, branch.first);
            canBeEmpty |= branch.canBeEmpty;
            var best = branch.bestClause();
            isBound &= best.isPresent();
            best.ifPresent(words::addAll);
        }
        var clauses = isBound && words.size() <= MAX_ALTERNATIVES ? List.of(words) : List.<Set<String>>of();
        return new PatternShape(clauses, first, canBeEmpty, branches.stream().allMatch(PatternShape::isOfOneLine));
    }

    private Optional<Set<String>> bestClause() {
        return clauses.stream().min(BEST_FIRST);
    }

    /** Long words first, then few alternatives. */
    static final Comparator<Set<String>> BEST_FIRST = Comparator.<Set<String>>comparingInt(
                    clause -> -clause.stream().mapToInt(String::length).min().orElse(0))
            .thenComparingInt(Set::size);
}
