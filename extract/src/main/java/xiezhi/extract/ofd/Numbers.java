package xiezhi.extract.ofd;

import java.util.ArrayList;
import java.util.List;

/** Number lists as OFD writes them. */
final class Numbers {
    /** Longest list read. */
    private static final int MAX = 20_000;

    private Numbers() {}

    /** The numbers in a text; what is no number is passed over. */
    static List<Float> of(String text) {
        List<Float> numbers = new ArrayList<>();
        for (String word : text.strip().split("[\\s,]+")) {
            float number = first(word, Float.NaN);
            if (!Float.isNaN(number) && numbers.size() < MAX) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    static float first(String text, float otherwise) {
        try {
            return text.isBlank() ? otherwise : Float.parseFloat(text.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** Steps between characters, where {@code g 3 4.2} stands for three steps of 4.2. */
    static List<Float> steps(String text) {
        List<Float> steps = new ArrayList<>();
        String[] words = text.strip().split("[\\s,]+");
        for (int i = 0; i < words.length && steps.size() < MAX; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(first(words[i + 1], 0), MAX - steps.size());
                float step = first(words[i + 2], 0);
                for (int t = 0; t < times; t++) {
                    steps.add(step);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                steps.add(first(words[i], 0));
            }
        }
        return steps;
    }

    /** Straight lines of a path: {@code M x y L x y … C}. Curves end where they end and draw nothing straight. */
    static List<float[]> lines(String data) {
        List<float[]> lines = new ArrayList<>();
        String[] words = data.strip().split("[\\s,]+");
        float[] start = {0, 0};
        float[] current = {0, 0};
        for (int i = 0; i < words.length && lines.size() < MAX; i++) {
            switch (words[i]) {
                case "S", "M" -> {
                    current = point(words, i + 1);
                    start = current;
                }
                case "L" -> {
                    float[] next = point(words, i + 1);
                    lines.add(new float[] {current[0], current[1], next[0], next[1]});
                    current = next;
                }
                case "C" -> {
                    lines.add(new float[] {current[0], current[1], start[0], start[1]});
                    current = start;
                }
                case "Q" -> current = point(words, i + 3);
                case "B" -> current = point(words, i + 5);
                case "A" -> current = point(words, i + 6);
                default -> {
                    // a coordinate of the operator before
                }
            }
        }
        return lines;
    }

    private static float[] point(String[] words, int index) {
        return index + 1 < words.length
                ? new float[] {first(words[index], 0), first(words[index + 1], 0)}
                : new float[] {0, 0};
    }
}
