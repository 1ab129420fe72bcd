package xiezhi.core.report;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;

/**
 * Elements, evidence and articles of one violation a case alleges.
 *
 * @param violation id in {@code law/violations/}; empty when none of the catalogue fits
 * @param zh name of the violation, else the cause of the case as its papers say
 * @param day day of the conduct, which chooses the articles
 * @param rows one an element, in the order of {@code law/matrix.yaml}
 */
public record ElementMatrix(String violation, String zh, Fact<LocalDate> day, List<Row> rows) {
    public ElementMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * Words of a document that allege or show an element.
     *
     * @param kind kind of the document
     * @param isSure the words were read for sure
     * @param place where they stand
     */
    public record Words(String kind, boolean isSure, Place place) {}

    /**
     * One element.
     *
     * @param id id in {@code law/matrix.yaml}
     * @param zh name in Chinese
     * @param en name in English
     * @param isProved the element asks for evidence in this case: a row without any has a gap
     * @param isCited the element asks for articles of the violation: a row without any has a gap
     * @param alleged what the agency says of it
     * @param evidence what shows it, one a document
     * @param articles articles as of their day
     * @param outcome the answer
     * @param findings what its rules say, those that do not apply left out
     */
    public record Row(
            String id,
            String zh,
            String en,
            boolean isProved,
            boolean isCited,
            List<Words> alleged,
            List<Words> evidence,
            List<CitedArticle> articles,
            Outcome outcome,
            List<Finding> findings) {
        public Row {
            alleged = List.copyOf(alleged);
            evidence = List.copyOf(evidence);
            articles = List.copyOf(articles);
            findings = List.copyOf(findings);
        }
    }
}
