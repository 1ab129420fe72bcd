package xiezhi.server.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.core.event.EventType;
import xiezhi.core.rule.Category;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.deadline.EventEntry;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;

/** The field's words for what is named by id elsewhere, so that no screen keeps a list of its own. */
@RestController
class WordsController {
    private final LawBook book;
    private final Glossary glossary;

    WordsController(LawBook book, Glossary glossary) {
        this.book = book;
        this.glossary = glossary;
    }

    /** Chinese words by id. */
    record Words(
            Map<String, String> kinds,
            Map<String, String> events,
            Map<String, String> stages,
            Map<String, String> categories,
            Map<String, String> roles,
            Map<String, String> qualifications) {}

    @GetMapping("/api/words")
    Words words() {
        Map<String, String> kinds = new LinkedHashMap<>();
        book.forms().all().forEach(form -> kinds.put(form.kind().id(), form.zh()));
        Map<String, String> events = new LinkedHashMap<>();
        EventType.all().forEach(type -> events.put(type.tag(), event(type.tag())));
        Map<String, String> categories = new LinkedHashMap<>();
        Arrays.stream(Category.values()).forEach(category -> categories.put(category.name(), category.zh()));
        return new Words(kinds, events, section("stages"), categories, section("roles"), section("qualifications"));
    }

    private Map<String, String> section(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        glossary.section(name).forEach(term -> words.put(term.id(), term.zh()));
        return words;
    }

    private String event(String tag) {
        return glossary.term(tag)
                .map(Term::zh)
                .orElseGet(() -> book.deadlines().events().stream()
                        .map(EventEntry::name)
                        .filter(name -> name.tag().equals(tag))
                        .map(name -> name.zh())
                        .findFirst()
                        .orElse(tag));
    }
}
