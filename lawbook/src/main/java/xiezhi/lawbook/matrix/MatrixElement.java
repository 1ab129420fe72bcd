package xiezhi.lawbook.matrix;

import java.util.List;

/**
 * An element of every violation, as {@code law/matrix.yaml} describes it.
 *
 * @param id its name
 * @param zh name in Chinese
 * @param en name in English
 * @param alleged where papers of the agency allege it
 * @param evidence where papers show it; empty when the element asks for no evidence
 * @param norm which articles of the violation belong to it
 * @param rules ids of the rules that answer it
 */
record MatrixElement(
        String id, String zh, String en, List<FactPath> alleged, List<Source> evidence, Norm norm, List<String> rules) {
    MatrixElement {
        alleged = List.copyOf(alleged);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }

    /** Articles of a violation. */
    enum Norm {
        /** Duties it breaks. */
        CONDUCT,
        /** Articles that punish it. */
        PENALTY,
        /** None: the articles of the rules. */
        NONE
    }

    /**
     * Facts of documents of one kind.
     *
     * @param kind kind id
     * @param path where in them
     */
    record Source(String kind, FactPath path) {}
}
