package xiezhi.reading.text;

import java.util.Arrays;

/** Characters under way to their normal form, each with the offset in the file and the passage it came from. */
final class Draft {
    private char[] characters;
    private int[] origins;
    private int[] passages;
    private int length;

    Draft(int capacity) {
        characters = new char[capacity];
        origins = new int[capacity];
        passages = new int[capacity];
    }

    int length() {
        return length;
    }

    char at(int index) {
        return characters[index];
    }

    int origin(int index) {
        return origins[index];
    }

    int passage(int index) {
        return passages[index];
    }

    void set(int index, char character) {
        characters[index] = character;
    }

    void append(char character, int origin, int passage) {
        if (length == characters.length) {
            int capacity = length + (length >> 1) + 16;
            characters = Arrays.copyOf(characters, capacity);
            origins = Arrays.copyOf(origins, capacity);
            passages = Arrays.copyOf(passages, capacity);
        }
        characters[length] = character;
        origins[length] = origin;
        passages[length] = passage;
        length++;
    }

    void appendFrom(Draft other, int index) {
        append(other.characters[index], other.origins[index], other.passages[index]);
    }

    /** Index of the next line feed from {@code index} on, or the length. */
    int lineUntil(int index) {
        int end = index;
        while (end < length && characters[end] != '\n') {
            end++;
        }
        return end;
    }

    String text() {
        return new String(characters, 0, length);
    }

    String text(int from, int until) {
        return new String(characters, from, until - from);
    }

    int[] origins() {
        return Arrays.copyOf(origins, length);
    }

    int[] passages() {
        return Arrays.copyOf(passages, length);
    }
}
