package xiezhi.lawbook.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;

/**
 * A path that elements ask about: a fact ({@code head.number}), a list ({@code law.basis}, at least one; {@code
 * scene.officers#2}, at least two), or a fact in the items of a list ({@code scene.officers.certificate}, {@code
 * outcome.approvals[role=leader].signedOn}).
 */
public final class FieldPath {
    private static final Pattern FORM =
            Pattern.compile("([a-z]+\\.[A-Za-z]+)(?:\\[role=([a-z-]+)])?(?:\\.([A-Za-z]+))?(?:#(\\d))?");
    private static final RecordPath ROLE = new RecordPath("role");

    private final String source;
    private final RecordPath head;
    private final Optional<String> role;
    private final Optional<RecordPath> part;
    private final int atLeast;

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when it has another form or a document has no such part
     */
    public FieldPath(String source) {
        var parts = FORM.matcher(source);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a path such as head.number, found '" + source + "'");
        }
        this.source = source;
        this.head = new RecordPath(parts.group(1));
        this.role = Optional.ofNullable(parts.group(2));
        this.part = Optional.ofNullable(parts.group(3)).map(RecordPath::new);
        this.atLeast = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
        var isBare = parts.end(1) == source.length();
        if (!(head.in(Document.absent()) instanceof List) && !isBare) {
            throw new IllegalArgumentException("expected a list at " + head.text());
        }
    }

    /** As written. */
    public String source() {
        return source;
    }

    /** The document states it, sure or not. */
    public boolean isStatedIn(Document document) {
        return switch (head.in(document)) {
            case Fact<?> fact -> fact.isStated();
            case List<?> items -> countIn(items) >= atLeast;
            default -> false;
        };
    }

    private long countIn(List<?> items) {
        return items.stream()
                .filter(item -> role.isEmpty() || hasRole((Record) item, role.get()))
                .filter(item -> part.isEmpty() || isStated(part.get().in((Record) item)))
                .count();
    }

    private static boolean hasRole(Record item, String role) {
        return ROLE.in(item) instanceof Fact<?> fact
                && fact.known().filter(role::equals).isPresent();
    }

    private static boolean isStated(Object value) {
        return value instanceof Fact<?> fact && fact.isStated();
    }

    @Override
    public String toString() {
        return source;
    }
}
