package xiezhi.core.review;

import java.util.List;

/**
 * The score of a file.
 *
 * @param sheet sheet it was scored by
 * @param total the score
 * @param legality points of the legality half: all or nothing
 * @param earned normative points earned on items that apply and could be judged
 * @param standard standard points of those items
 * @param basicDeduction what basic elements cost
 * @param bonus bonus points
 * @param lines what was lost, earned and left out, in the order of the rubric
 */
public record ReviewScore(
        Sheet sheet,
        Points total,
        Points legality,
        Points earned,
        Points standard,
        Points basicDeduction,
        Points bonus,
        List<ScoreLine> lines) {
    public ReviewScore {
        lines = List.copyOf(lines);
    }

    /** Lines of one part. */
    public List<ScoreLine> lines(ScoreLine.Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** Whether something could not be judged, so that a person must finish the score. */
    public boolean isProvisional() {
        return lines.stream().anyMatch(line -> line.part() == ScoreLine.Part.UNDECIDED);
    }
}
