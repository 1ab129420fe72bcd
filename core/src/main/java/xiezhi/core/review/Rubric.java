package xiezhi.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review rubric: {@code total = legality + normative × earned ÷ standard − basic deductions}, and nothing at all when one legality problem is found.
 *
 * @param zh name, in Chinese
 * @param legality problems of which one costs the whole score
 * @param basicElements elements of every paper, deducted from the total
 * @param sheets normative sheets by procedure
 * @param legalityPoints points of the legality half
 * @param normativePoints points of the normative half
 * @param basicAtMost most that basic elements can cost
 * @param statedPoints points the rubric states for a single check, by check id; negative when it is deducted from the total as a basic element
 */
public record Rubric(
        String zh,
        List<RubricItem> legality,
        List<RubricItem> basicElements,
        List<Sheet> sheets,
        Points legalityPoints,
        Points normativePoints,
        Points basicAtMost,
        Map<String, Points> statedPoints) {
    /** Item id of a check on basic elements that does not say which element. */
    public static final String ANY_BASIC_ELEMENT = "basic-elements";

    public Rubric {
        legality = List.copyOf(legality);
        basicElements = List.copyOf(basicElements);
        sheets = List.copyOf(sheets);
        statedPoints = Map.copyOf(statedPoints);
    }

    /** The sheet of a procedure; empty when the rubric has none, as for decisions on the spot. */
    public Optional<Sheet> sheet(String procedure) {
        return sheets.stream().filter(sheet -> sheet.id().equals(procedure)).findFirst();
    }

    /** The legality problem of this id. */
    public Optional<RubricItem> legality(String id) {
        return legality.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The basic element of this id. */
    public Optional<RubricItem> basicElement(String id) {
        return basicElements.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
