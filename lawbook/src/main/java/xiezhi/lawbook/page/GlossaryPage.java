package xiezhi.lawbook.page;

import java.util.List;
import java.util.Map;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;

/** {@code docs/GLOSSARY.md}: the words of the field and their one name. */
final class GlossaryPage {
    private static final Map<String, String> SECTIONS = Map.of(
            "terms", "术语",
            "events", "事件",
            "sanctions", "处罚种类",
            "service_means", "送达方式",
            "documents", "文书种类",
            "stages", "环节",
            "roles", "角色",
            "qualifications", "人员资格");

    private static final List<String> ORDER =
            List.of("terms", "stages", "roles", "qualifications", "sanctions", "service_means", "documents", "events");

    private final Glossary glossary;
    private final Cited cited;

    GlossaryPage(LawBook book, Glossary glossary) {
        this.glossary = glossary;
        this.cited = new Cited(book.statutes());
    }

    Page page() {
        var page = new Markdown(
                "术语表",
                "共 " + glossary.terms().size()
                        + " 个，来自 [law/glossary.yaml](../law/glossary.yaml)。一个词一个名称；`./xiezhi where 词语` 列出它在哪些文件。");
        for (var section : ORDER) {
            page.heading(SECTIONS.getOrDefault(section, section));
            if (section.equals("terms")) {
                page.columns("中文", "标识", "英文", "环节", "含义", "依据");
                glossary.section(section).forEach(term -> term(page, term));
            } else {
                page.columns("中文", "标识", "英文");
                glossary.section(section).forEach(term -> page.row(term.zh(), name(section, term), term.en()));
            }
        }
        return page.page("GLOSSARY.md");
    }

    private void term(Markdown page, Term term) {
        page.row(
                term.zh(),
                "`" + term.id() + "`",
                term.en(),
                term.stage(),
                term.meaning(),
                term.source().isEmpty() ? "" : cited.text(term.source()));
    }

    private static String name(String section, Term term) {
        return section.equals("documents")
                ? Markdown.link(term.id(), "law/documents/" + term.id() + ".yaml")
                : "`" + term.id() + "`";
    }
}
