package xiezhi.sample.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A violation with its wording and both laws, read from {@code violations/<id>.yaml}.
 *
 * @param id id
 * @param cause cause 案由 without 涉嫌 and 案
 * @param shortName the act in a few words
 * @param traits simple settings: {@code test}, {@code permit}, {@code crime}, {@code base} and the like
 * @param wording texts by name: {@code fact}, {@code order}, {@code done}, {@code limitName}
 * @param lists texts by name: {@code scene}, and alternatives of slots
 * @param laws law before and after the Code, by {@code old} and {@code code}
 * @param data trades, factors, levels and questions
 */
public record Violation(
        String id,
        String cause,
        String shortName,
        Map<String, String> traits,
        Map<String, String> wording,
        Map<String, List<String>> lists,
        Map<String, Law> laws,
        Details data) {

    /**
     * Details in rows.
     *
     * @param trades trades a party of this violation follows
     * @param factors pollutants with limits
     * @param levels discretion factors
     * @param questions first interview, question and answer
     * @param recall second interview, after the result
     */
    public record Details(
            List<Map<String, String>> trades,
            List<Map<String, String>> factors,
            List<Level> levels,
            List<List<String>> questions,
            List<List<String>> recall) {}

    /** A discretion factor with the levels it may take. */
    public record Level(String factor, List<Option> options) {}

    /** One level: its words, its percentage and the slots it fixes. */
    public record Option(String text, int percent, Map<String, Object> slots) {}

    /**
     * One law.
     *
     * @param violated conduct article
     * @param rule what it demands, in our own words
     * @param basis penalty article
     * @param penalty what it threatens, in our own words
     * @param min least fine, yuan; or least percentage or multiple when the trait {@code base} is set
     * @param max greatest fine, in the same unit
     * @param isRelative whether min and max are relative to a base
     */
    public record Law(
            String violated, String rule, String basis, String penalty, long min, long max, boolean isRelative) {}

    /** A trait, when set. */
    public Optional<String> trait(String name) {
        return Optional.ofNullable(traits.get(name));
    }

    /** A text; it must be there. */
    public String text(String name) {
        String text = wording.get(name);
        if (text == null) {
            throw new IllegalStateException("violation " + id + " has no text " + name);
        }
        return text;
    }
}
