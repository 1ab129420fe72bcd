package xiezhi.lawbook.rule;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.finding.Finding;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.lawbook.expression.Compiler;
import xiezhi.lawbook.expression.Reference;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.schema.FactNames;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.Schema;
import xiezhi.lawbook.statute.StatuteBook;

/** All rules, compiled. Immutable, safe for several threads. */
public final class RuleBook {
    private static final String FOLDER = "rules";

    private final Schema schema;
    private final FactNames names;
    private final ArticleTexts articles;
    private final Map<String, CompiledRule> rules;
    /** In the order of findings, so that only those of one rule need sorting. */
    private final List<CompiledRule> inOrder;

    private RuleBook(Schema schema, FactNames names, ArticleTexts articles, Map<String, CompiledRule> rules) {
        this.schema = schema;
        this.names = names;
        this.articles = articles;
        this.rules = rules;
        this.inOrder = rules.values().stream()
                .sorted(comparing((CompiledRule rule) -> rule.rule().head().severity())
                        .thenComparing(rule -> rule.rule().head().category())
                        .thenComparing(rule -> rule.rule().id()))
                .toList();
    }

    /**
     * Reads {@code law/rules/} and adds the element rules of the document forms. Mistakes go to {@code errors}; a rule
     * that has any is left out.
     */
    public static RuleBook load(
            LawFiles files,
            Schema schema,
            DocumentForms forms,
            StatuteBook statutes,
            Reference reference,
            LawErrors errors) {
        var compiler = new Compiler(reference);
        var reader = new RuleReader(schema, errors);
        Map<String, CompiledRule> rules = new LinkedHashMap<>();
        for (var file : files.under(FOLDER)) {
            read(reader, file, errors).ifPresent(rule -> rules.put(rule.id(), new CompiledRule(rule, compiler)));
        }
        var elements = new ElementRules(schema, statutes, errors);
        forms.all().stream()
                .flatMap(form -> elements.of(form).stream())
                .forEach(rule -> rules.put(rule.id(), new CompiledRule(rule, compiler)));
        var names = FactNames.read(files, schema, errors);
        return new RuleBook(schema, names, new ArticleTexts(statutes), rules);
    }

    private static Optional<Rule> read(RuleReader reader, LawFile file, LawErrors errors) {
        var node = YamlFile.read(file, errors);
        var rule = reader.read(node);
        var id = file.id(FOLDER);
        if (rule.isPresent() && !rule.get().id().equals(id)) {
            node.error("id: " + id + ", as its path", "'" + rule.get().id() + "'", "use the same id");
            return Optional.empty();
        }
        return rule;
    }

    /** The same rules, telling articles by {@code other}. */
    public RuleBook telling(ArticleTexts other) {
        return new RuleBook(schema, names, other, rules);
    }

    /** How findings tell the articles they rest on. */
    public ArticleTexts articles() {
        return articles;
    }

    /** All rules, by path. */
    public List<CompiledRule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<CompiledRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Rules with a version for steps of {@code day}. */
    public List<CompiledRule> on(LocalDate day) {
        return rules().stream().filter(each -> each.rule().on(day).isPresent()).toList();
    }

    public Schema schema() {
        return schema;
    }

    /** What all rules find in a case, in the order of {@link Finding#ORDER}. */
    public List<Finding> review(CaseFile file) {
        return review(schema.row(file));
    }

    List<Finding> review(Row file) {
        var examination = new Examination(file, names, articles);
        List<Finding> findings = new ArrayList<>();
        for (var rule : inOrder) {
            findings.addAll(examination.findings(rule));
        }
        return List.copyOf(findings);
    }

    /** An examination of a case given as a row. */
    public Examination examine(Row file) {
        return new Examination(file, names, articles);
    }
}
