package xiezhi.core.document;

import java.util.Objects;

/**
 * Kind of an enforcement document, by the id of its file in {@code law/documents/}, for example {@code penalty-decision}.
 * Kinds are content, not code: a kind exists when its file exists.
 */
public record DocumentKind(String id) {
    /** A readable document that is none of the known kinds. */
    public static final DocumentKind OTHER = new DocumentKind("other");
    /** A file whose text could not be read. */
    public static final DocumentKind UNREADABLE = new DocumentKind("unreadable");

    public DocumentKind {
        Objects.requireNonNull(id);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("expected a kebab-case document kind, found '" + id + "'");
        }
    }
}
