package xiezhi.lawbook.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;

/**
 * A path that elements ask about: a fact ({@code head.number}), a list ({@code law.basis}, at least one; {@code
 * scene.officers#2}, at least two), or a fact in the items of a list ({@code scene.officers.certificate}, {@code
 * outcome.approvals[role=leader].signedOn}).
 *
 * @param source as written
 */
public record FieldPath(String source) {
    private static final Pattern FORM =
            Pattern.compile("([a-z]+\\.[A-Za-z]+)(?:\\[role=([a-z-]+)])?(?:\\.([A-Za-z]+))?(?:#(\\d))?");

    public FieldPath {
        var parts = parts(source);
        requireKnown(parts);
    }

    /** The document states it, sure or not. */
    public boolean isStatedIn(Document document) {
        var parts = parts(source);
        var value = new RecordPath(parts.group(1)).in(document);
        return switch (value) {
            case Fact<?> fact -> fact.isStated();
            case List<?> items -> countIn(items, parts) >= atLeast(parts);
            default -> false;
        };
    }

    private static long countIn(List<?> items, Matcher parts) {
        return items.stream()
                .filter(item -> parts.group(2) == null || hasRole((Record) item, parts.group(2)))
                .filter(item -> parts.group(3) == null || isStated(new RecordPath(parts.group(3)).in((Record) item)))
                .count();
    }

    private static boolean hasRole(Record item, String role) {
        return new RecordPath("role").in(item) instanceof Fact<?> fact
                && fact.known().filter(role::equals).isPresent();
    }

    private static boolean isStated(Object value) {
        return value instanceof Fact<?> fact && fact.isStated();
    }

    private static int atLeast(Matcher parts) {
        return parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
    }

    private static Matcher parts(String source) {
        var parts = FORM.matcher(source);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a path such as head.number, found '" + source + "'");
        }
        return parts;
    }

    private static void requireKnown(Matcher parts) {
        var value = new RecordPath(parts.group(1)).in(Document.absent());
        if (!(value instanceof List) && (parts.group(2) != null || parts.group(3) != null || parts.group(4) != null)) {
            throw new IllegalArgumentException("expected a list at " + parts.group(1));
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
