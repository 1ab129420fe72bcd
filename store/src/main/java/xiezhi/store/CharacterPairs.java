package xiezhi.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Neighbouring characters of a text, two by two; blanks count as borders. Finds words in Chinese, where nothing separates them. */
final class CharacterPairs {
    private CharacterPairs() {}

    /** Each pair once. */
    static String[] of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .flatMap(CharacterPairs::pairs)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static Stream<String> pairs(String word) {
        int[] characters = word.codePoints().toArray();
        return IntStream.range(0, Math.max(0, characters.length - 1))
                .mapToObj(start -> new String(characters, start, 2));
    }
}
