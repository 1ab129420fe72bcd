package xiezhi.lawbook.page;

import java.util.List;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.load.LawErrors;

/** The overview pages: what the law folder holds, one line each, with links. The same law gives the same bytes. */
public final class LawPages {
    private LawPages() {}

    /** All pages, by name. */
    public static List<Page> of(LawBook book) {
        var glossary = Glossary.load(book.files(), book.statutes(), new LawErrors());
        return List.of(
                new DeadlinesPage(book).page(),
                new EventsPage(book, glossary).page(),
                new GlossaryPage(book, glossary).page(),
                new RefusalsPage(book).page(),
                new RulesPage(book).page());
    }
}
