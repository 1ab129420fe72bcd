package xiezhi.core.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xiezhi.core.fact.Fact;

/**
 * A {@link Document} while it is being read: filled part by part, by path, in any order. What is never set stays absent.
 *
 * <p>Example: {@code new DocumentDraft().set("sanction.fineFen", Fact.of(20_000_000L)).document()}. A path that the records do not have, or a value of another type, is an {@link IllegalArgumentException}.
 */
public final class DocumentDraft {
    private Document document;
    /** Parts of the document that were set since it was last whole, by name. */
    private final Map<String, Object> changed = new HashMap<>();

    /** A draft with nothing stated. */
    public DocumentDraft() {
        this(Document.absent());
    }

    /** A draft that starts from what was already read. */
    public DocumentDraft(Document document) {
        this.document = document;
    }

    /** Sets one fact, for example at {@code head.number}; the last one set wins. */
    public DocumentDraft set(String path, Fact<?> fact) {
        return change(path, fact);
    }

    /** Adds to the end of a list: a record to {@code scene.officers} or {@code law.basis}, a fact to {@code sanction.kinds}. */
    public DocumentDraft add(String path, Object each) {
        if (!(new RecordPath(path).in(document()) instanceof List<?> present)) {
            throw new IllegalArgumentException("expected a list at " + path);
        }
        List<Object> longer = new ArrayList<>(present);
        longer.add(each);
        return change(path, longer);
    }

    /** Replaces a list, for example {@code meeting.attendees} when more is known of its items. */
    public DocumentDraft replace(String path, List<?> items) {
        return change(path, List.copyOf(items));
    }

    /** Says whether an element that the kind requires is there; {@code id} as in {@code law/documents/<kind>.yaml}. */
    public DocumentDraft element(String id, Fact<Boolean> isPresent) {
        return add("elements", new ElementFacts(Fact.of(id), isPresent));
    }

    /** What was read so far. */
    public Document document() {
        if (!changed.isEmpty()) {
            document = RecordShape.copy(document, changed);
            changed.clear();
        }
        return document;
    }

    /** A document has many parts, so it is not made anew for every fact. */
    private DocumentDraft change(String path, Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            document = new RecordPath(path).with(document(), value);
            return this;
        }
        var name = path.substring(0, dot);
        var part = changed.containsKey(name) ? changed.get(name) : new RecordPath(name).in(document);
        changed.put(name, new RecordPath(path).withinPart(part, value));
        return this;
    }
}
