package xiezhi.lawbook;

import java.util.HashMap;
import java.util.Map;
import xiezhi.core.calendar.WorkingDayCalendar;
import xiezhi.lawbook.expression.Reference;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.rule.ArticleTexts;
import xiezhi.lawbook.rule.RuleBook;
import xiezhi.lawbook.schema.KindNames;
import xiezhi.lawbook.schema.Schema;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * The law folder as one object. Immutable, safe for several threads.
 *
 * @param files the files it was read from
 * @param schema what conditions can ask
 * @param calendar working days
 * @param statutes catalogue of statutes
 * @param rules rules, compiled
 */
public record LawBook(
        LawFiles files, Schema schema, WorkingDayCalendar calendar, StatuteBook statutes, RuleBook rules) {

    /** The law folder this program runs with; an {@link IllegalStateException} lists every mistake in it. */
    public static LawBook load() {
        var errors = new LawErrors();
        var book = load(LawFiles.find(), errors);
        errors.throwIfAny();
        return book;
    }

    /** Reads {@code files}. Mistakes go to {@code errors}; what they touch is left out. */
    public static LawBook load(LawFiles files, LawErrors errors) {
        var kinds = KindNames.read(files, errors);
        var schema = new Schema(kinds);
        var calendar = Calendars.load(files, errors);
        var statutes = StatuteBook.load(files, errors);
        Map<String, String> words = new HashMap<>();
        kinds.forEach(kind -> words.put(kind.kind(), kind.zh()));
        var rules = RuleBook.load(files, schema, new ArticleTexts(statutes), new Reference(calendar, words), errors);
        return new LawBook(files, schema, calendar, statutes, rules);
    }
}
