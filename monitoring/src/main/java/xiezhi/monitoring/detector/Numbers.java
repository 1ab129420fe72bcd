package xiezhi.monitoring.detector;

import java.util.Arrays;

/** Arithmetic over plain numbers; NaN must have been left out before. */
final class Numbers {
    private Numbers() {}

    static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElse(Double.NaN);
    }

    static double deviation(double[] numbers) {
        var mean = mean(numbers);
        double sum = 0;
        for (var number : numbers) {
            sum += (number - mean) * (number - mean);
        }
        return Math.sqrt(sum / Math.max(1, numbers.length - 1));
    }

    static double median(double[] numbers) {
        if (numbers.length == 0) {
            return Double.NaN;
        }
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double spread(double[] numbers) {
        return Arrays.stream(numbers).max().orElse(0)
                - Arrays.stream(numbers).min().orElse(0);
    }

    /** Correlation after Pearson; 0 where one of them does not move. */
    static double correlation(double[] one, double[] other) {
        var meanOne = mean(one);
        var meanOther = mean(other);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += (one[i] - meanOne) * (one[i] - meanOne);
            second += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
    }

    /** Differences of neighbours. */
    static double[] differences(double[] numbers) {
        var differences = new double[Math.max(0, numbers.length - 1)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = numbers[i + 1] - numbers[i];
        }
        return differences;
    }

    /** How many standard deviations the ranks of {@code low} lie below chance (Mann-Whitney, normal approximation). */
    static double ranksBelow(double[] low, double[] high) {
        double wins = 0;
        for (var one : low) {
            for (var other : high) {
                wins += one < other ? 1 : one == other ? 0.5 : 0;
            }
        }
        double pairs = (double) low.length * high.length;
        return (wins - pairs / 2) / Math.sqrt(pairs * (low.length + high.length + 1) / 12);
    }
}
