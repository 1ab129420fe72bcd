package xiezhi.sample.model;

import java.util.List;

/**
 * The fine and the discretion worksheet it comes from.
 *
 * @param fen the fine
 * @param minFen least fine under the law applied
 * @param maxFen greatest fine under the law applied
 * @param baseFen amount the range is a multiple or percentage of; zero when the range is fixed
 * @param rows one row a factor
 * @param startPercent starting percentage; negative when the worksheet adds to the least fine instead
 * @param sumPercent sum of the factors
 */
public record Fine(long fen, long minFen, long maxFen, long baseFen, List<Row> rows, int startPercent, int sumPercent) {
    /** One factor with the level chosen. */
    public record Row(String factor, String level, int percent) {}

    /** Copies the rows. */
    public Fine {
        rows = List.copyOf(rows);
    }
}
