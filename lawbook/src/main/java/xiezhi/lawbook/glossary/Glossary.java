package xiezhi.lawbook.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.statute.StatuteBook;

/** The terms of {@code law/glossary.yaml}. Immutable. */
public final class Glossary {
    private static final String PATH = "law/glossary.yaml";
    private static final List<String> SECTIONS =
            List.of("terms", "events", "sanctions", "service_means", "documents", "stages", "roles", "qualifications");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<Term> terms;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** Reads the glossary; ids used twice in a section and sources without an article entry are mistakes. */
    public static Glossary load(LawFiles files, StatuteBook statutes, LawErrors errors) {
        List<Term> terms = new ArrayList<>();
        var file = files.file(PATH);
        if (file.isEmpty()) {
            errors.add(PATH, "the glossary", "no such file", "add it");
            return new Glossary(terms);
        }
        var top = YamlFile.read(file.get(), errors);
        for (var section : SECTIONS) {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (var node : top.each(section)) {
                var term = term(node, section, statutes);
                if (lines.putIfAbsent(term.id(), node.line()) != null) {
                    node.error("each id once", "'" + term.id() + "' again", "remove one");
                }
                terms.add(term);
            }
        }
        top.refuseOtherKeys();
        return new Glossary(terms);
    }

    private static Term term(YamlNode node, String section, StatuteBook statutes) {
        var id = node.text("id");
        if (!ID.matcher(id).matches()) {
            node.error("an id in kebab-case", "'" + id + "'", "correct it");
        }
        var source = node.textOr("source", "");
        if (!source.isEmpty()
                && Citation.parse(source).filter(statutes::hasArticle).isEmpty()) {
            node.error("a citation with an article entry", "'" + source + "'", "correct it or add the article");
        }
        var term = new Term(
                id,
                node.text("zh"),
                node.text("en"),
                section,
                node.textOr("stage", ""),
                node.textOr("meaning", ""),
                source);
        node.refuseOtherKeys();
        return term;
    }

    /** All terms in the order of the file. */
    public List<Term> terms() {
        return terms;
    }

    /** The terms of a section. */
    public List<Term> section(String section) {
        return terms.stream().filter(term -> term.section().equals(section)).toList();
    }

    /** The first term with that id. */
    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Terms whose id, Chinese or English holds {@code word}, in the order of the file. */
    public List<Term> find(String word) {
        return terms.stream()
                .filter(term -> !word.isBlank()
                        && (term.zh().contains(word)
                                || term.id().contains(word)
                                || term.en().contains(word)))
                .toList();
    }
}
