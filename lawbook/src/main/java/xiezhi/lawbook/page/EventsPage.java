package xiezhi.lawbook.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.event.EventType;
import xiezhi.core.event.Stage;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.EventEntry;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;

/** {@code docs/EVENTS.md}: what can happen in a case, and the events only terms know. */
final class EventsPage {
    private final LawBook book;
    private final Glossary glossary;

    EventsPage(LawBook book, Glossary glossary) {
        this.book = book;
        this.glossary = glossary;
    }

    Page page() {
        var page = new Markdown("事件", "案件日志的事件 " + EventType.all().size() + " 种，按环节列出；另有只用于计算期限的事件。标签一经发布不再改动。");
        Arrays.stream(Stage.values()).forEach(stage -> stage(page, stage));
        page.heading("只用于期限");
        page.columns("标签", "事件", "起算的期限");
        book.deadlines().events().stream()
                .filter(entry -> EventType.of(entry.name().tag()).isEmpty())
                .forEach(entry -> page.row(
                        "`" + entry.name().tag() + "`",
                        entry.name().zh(),
                        terms(entry.name().tag())));
        return page.page("EVENTS.md");
    }

    private void stage(Markdown page, Stage stage) {
        page.heading(stage.id());
        page.columns("标签", "事件", "起算的期限");
        EventType.all().stream()
                .filter(type -> type.stage() == stage)
                .forEach(type -> page.row(Markdown.link(type.tag(), file(type)), name(type.tag()), terms(type.tag())));
    }

    private static String file(EventType type) {
        return "core/src/main/java/" + type.type().getName().replace('.', '/') + ".java";
    }

    private String name(String tag) {
        Optional<String> inGlossary = glossary.terms().stream()
                .filter(term -> term.id().equals(tag))
                .map(Term::zh)
                .findFirst();
        return inGlossary
                .or(() -> book.deadlines().events().stream()
                        .map(EventEntry::name)
                        .filter(name -> name.tag().equals(tag))
                        .map(name -> name.zh())
                        .findFirst())
                .orElse("");
    }

    private String terms(String tag) {
        return book.deadlines().forStart(tag).stream().map(DeadlineRule::zh).collect(Collectors.joining("、"));
    }
}
