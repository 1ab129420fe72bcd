package xiezhi.lawbook.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.rule.CompiledRule;
import xiezhi.lawbook.rule.Rule;

/** {@code docs/RULES.md}: every rule, by folder. */
final class RulesPage {
    private final LawBook book;
    private final Cited cited;

    RulesPage(LawBook book) {
        this.book = book;
        this.cited = new Cited(book.statutes());
    }

    Page page() {
        List<Rule> rules = book.rules().rules().stream().map(CompiledRule::rule).toList();
        var page = new Markdown(
                "规则",
                "共 " + rules.size() + " 条，其中文书要素 "
                        + rules.stream().filter(RulesPage::isElement).count()
                        + " 条。级别：阻断、警示、提示；来源：见过原文、见过转述、凭记忆、由条文推导、设计约定。");
        Map<String, List<Rule>> byFolder = rules.stream()
                .filter(rule -> !isElement(rule))
                .collect(Collectors.groupingBy(rule -> folder(rule.id()), TreeMap::new, Collectors.toList()));
        byFolder.forEach((folder, each) -> rules(page, folder, each));
        page.heading("文书要素 documents");
        page.columns("编号", "要求", "核查项", "级别", "依据");
        rules.stream().filter(RulesPage::isElement).forEach(rule -> element(page, rule));
        return page.page("RULES.md");
    }

    private void rules(Markdown page, String folder, List<Rule> rules) {
        page.heading(folder);
        page.columns("编号", "要求", "核查项", "级别", "依据（现行版本）", "来源");
        for (var rule : rules) {
            page.row(
                    Markdown.link(rule.id(), rule.path()),
                    rule.head().zh(),
                    String.join(" ", rule.head().checks()),
                    rule.head().severity().zh(),
                    cited.of(rule.versions().getLast().cites()),
                    rule.head().provenance().zh());
        }
    }

    private void element(Markdown page, Rule rule) {
        page.row(
                Markdown.link(rule.id(), rule.path()),
                rule.head().zh(),
                String.join(" ", rule.head().checks()),
                rule.head().severity().zh(),
                cited.of(rule.versions().getLast().cites()));
    }

    private static boolean isElement(Rule rule) {
        return folder(rule.id()).equals("documents");
    }

    private static String folder(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
