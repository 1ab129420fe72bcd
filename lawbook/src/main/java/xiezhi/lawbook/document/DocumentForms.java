package xiezhi.lawbook.document;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.document.DocumentKind;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** All document forms of a law folder, by kind. */
public final class DocumentForms {
    private final NavigableMap<String, DocumentForm> byKind;
    private final LedgerHeaders ledgerHeaders;

    private DocumentForms(NavigableMap<String, DocumentForm> byKind, LedgerHeaders ledgerHeaders) {
        this.ledgerHeaders = ledgerHeaders;
        this.byKind = Collections.unmodifiableNavigableMap(byKind);
    }

    /** Reads {@code law/fields/} and {@code law/documents/}; mistakes go to {@code errors} and leave their form out. */
    public static DocumentForms load(LawFiles files, LawErrors errors) {
        var groups = new FieldGroups(files, errors);
        var byKind = new TreeMap<String, DocumentForm>();
        for (var file : files.under("documents")) {
            new DocumentFormFile(file, groups, errors)
                    .form()
                    .ifPresent(form -> byKind.put(form.kind().id(), form));
        }
        var forms = new DocumentForms(byKind, LedgerHeaders.load(files, errors));
        forms.checkNames(errors);
        return forms;
    }

    /**
     * Reads the law folder this program runs with.
     *
     * @throws IllegalStateException when a form has a mistake
     */
    public static DocumentForms find() {
        var errors = new LawErrors();
        var forms = load(LawFiles.find(), errors);
        errors.throwIfAny();
        return forms;
    }

    /** The form of a kind; empty for {@link DocumentKind#OTHER}, {@link DocumentKind#UNREADABLE} and unknown kinds. */
    public Optional<DocumentForm> form(DocumentKind kind) {
        return Optional.ofNullable(byKind.get(kind.id()));
    }

    /** How the columns of ledgers are headed. */
    public LedgerHeaders ledgerHeaders() {
        return ledgerHeaders;
    }

    /** All forms, by kind id. */
    public Collection<DocumentForm> all() {
        return byKind.values();
    }

    /** Kind ids in order. */
    public List<String> ids() {
        return List.copyOf(byKind.keySet());
    }

    private void checkNames(LawErrors errors) {
        var names = new TreeMap<String, String>();
        for (var form : byKind.values()) {
            for (var name : List.of(form.slot(), form.list())) {
                var other = names.putIfAbsent(name, form.kind().id());
                if (other != null) {
                    errors.add(path(form), "a slot and list of its own", "'" + name + "' of " + other, "rename one");
                }
            }
            for (var refined : form.recognition().refines()) {
                if (!byKind.containsKey(refined)) {
                    errors.add(path(form), "a kind of law/documents", "'" + refined + "'", "correct refines");
                }
            }
        }
    }

    private static String path(DocumentForm form) {
        return "law/documents/" + form.kind().id() + ".yaml";
    }
}
