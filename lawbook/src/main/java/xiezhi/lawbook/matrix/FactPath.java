package xiezhi.lawbook.matrix;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;

/**
 * A path to facts of a document that goes through its lists, too: {@code scene.officers.certificate}.
 *
 * @param text component names joined by dots
 */
record FactPath(String text) {

    /** Whether documents have facts there. */
    boolean leadsToFacts() {
        Optional<Type> type = Optional.of(Document.class);
        for (var name : text.split("\\.")) {
            type = type.flatMap(holder -> part(holder, name));
        }
        return type.filter(found -> found instanceof ParameterizedType generic && generic.getRawType() == Fact.class)
                .isPresent();
    }

    /** What the document says there, in order; of a list every item. */
    List<Fact<?>> of(Document document) {
        Stream<Object> parts = Stream.of(document);
        for (var name : text.split("\\.")) {
            var path = new RecordPath(name);
            parts = parts.map(part -> path.in((Record) part))
                    .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part));
        }
        return parts.<Fact<?>>map(part -> (Fact<?>) part).toList();
    }

    private static Optional<Type> part(Type holder, String name) {
        if (!(holder instanceof Class<?> type) || !type.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .map(FactPath::item)
                .findFirst();
    }

    /** Of a list the type of its items. */
    private static Type item(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
