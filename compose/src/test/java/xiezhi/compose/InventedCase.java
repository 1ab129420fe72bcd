package xiezhi.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.compose.form.ValuesFile;
import xiezhi.compose.template.Template;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;

/** The invented case of the test resources: values once for the case, and what single documents add. */
final class InventedCase {
    private static final Pattern WITHOUT = Pattern.compile("(?m)^without: \\[(.*)]\\R?");

    final LawBook law = LawBook.load();
    final Composer composer = Composer.of(law);

    /** Values of the whole case. */
    Values base() {
        return values("base.yaml", resource("base.yaml"));
    }

    /** Values for every template. */
    Values full() {
        return base().with(values("extra.yaml", resource("extra.yaml")));
    }

    /** The documents that a script lists, in its order: sections headed by {@code === template}. */
    List<FilledForm> documents(String script) {
        var documents = new ArrayList<FilledForm>();
        Values base = base();
        for (String section : resource(script).split("(?m)^=== ")) {
            if (section.isBlank()) {
                continue;
            }
            String head = section.lines().findFirst().orElseThrow();
            String yaml = section.substring(head.length());
            if (head.equals("base")) {
                base = base.with(values(script, WITHOUT.matcher(yaml).replaceAll("")));
                var without = WITHOUT.matcher(yaml);
                while (without.find()) {
                    for (String field : without.group(1).split(", ")) {
                        base = base.without(field);
                    }
                }
            } else {
                var all = base.with(values(script + " " + head, yaml));
                documents.add(fill(template(head), all));
            }
        }
        return documents;
    }

    FilledForm fill(Template template, Values values) {
        return composer.fill(template, values, madeOn(values));
    }

    Template template(String id) {
        return composer.templates().template(id).orElseThrow();
    }

    static LocalDate madeOn(Values values) {
        return ((Value.Day) values.find("doc.madeOn").orElseThrow()).day();
    }

    Values values(String name, String yaml) {
        var errors = new LawErrors();
        var values = ValuesFile.read(name, yaml, composer.templates().fields(), errors);
        errors.throwIfAny();
        return values;
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(InventedCase.class.getResourceAsStream("/xiezhi/compose/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
