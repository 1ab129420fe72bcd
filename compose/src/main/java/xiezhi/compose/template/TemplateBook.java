package xiezhi.compose.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.rule.Provenance;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;

/** All templates of {@code law/templates/}, with the fields and bases they use. Immutable. */
public final class TemplateBook {
    private static final String FOLDER = "templates";
    private static final String PARTS = "law/templates/parts/";
    private static final String FENCE = "---";

    private final Map<String, Template> byId;
    private final FieldBook fields;
    private final BasisBook bases;

    private TemplateBook(Map<String, Template> byId, FieldBook fields, BasisBook bases) {
        this.byId = byId;
        this.fields = fields;
        this.bases = bases;
    }

    /** Reads the folder; mistakes go to {@code errors} and leave their template out. */
    public static TemplateBook load(LawFiles files, LawErrors errors) {
        Map<String, Template> byId = new TreeMap<>();
        for (var file : files.all(FOLDER)) {
            boolean isTemplate = file.path().endsWith(".md")
                    && !file.path().startsWith(PARTS)
                    && !file.path().endsWith("/README.md");
            if (isTemplate) {
                template(file, files, errors).ifPresent(template -> {
                    if (byId.put(template.id(), template) != null) {
                        errors.add(file.path(), "a file name of its own", "'" + template.id() + "' twice", "rename it");
                    }
                });
            }
        }
        return new TemplateBook(byId, FieldBook.load(files, errors), BasisBook.load(files, errors));
    }

    private static Optional<Template> template(LawFile file, LawFiles files, LawErrors errors) {
        int before = errors.count();
        List<String> lines = file.text().lines().toList();
        int end = lines.size() > 1 ? lines.subList(1, lines.size()).indexOf(FENCE) + 1 : 0;
        if (end == 0 || !lines.getFirst().equals(FENCE)) {
            errors.add(file.path(), "front matter between two lines of ---", "none", "begin the file with it");
            return Optional.empty();
        }
        String front = String.join("\n", lines.subList(1, end));
        // The fence of the first line is kept as a blank line, so that mistakes name lines of the file.
        var head = YamlFile.read(new LawFile(file.path(), "\n" + front + "\n"), errors);
        String id = file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        String stage = file.path().split("/")[2];
        var provenance = Provenance.of(head.text("provenance"));
        if (provenance.isEmpty()) {
            head.error("provenance: seen, secondary, from-memory, derived or design", "another word", "correct it");
        }
        var parser = new BodyParser(
                name -> files.file(PARTS + name + ".md")
                        .map(part -> part.text().lines().toList())
                        .orElse(List.of()),
                (line, mistake) ->
                        errors.add(new LawError(file.path(), line, 0, "a line of a template", mistake, "correct it")));
        var template = new Template(
                id,
                file.path(),
                new DocumentKind(head.textOr("kind", id)),
                new Template.Title(head.text("zh"), head.text("en")),
                Style.valueOf(head.oneOf("style", Style.ids()).toUpperCase(java.util.Locale.ROOT)),
                head.textOr("mark", ""),
                InForceNode.read(head.map("in_force")),
                new Template.Use(stage, head.texts("procedures"), provenance.orElse(Provenance.DESIGN)),
                parser.parts(lines.subList(end + 1, lines.size()), end + 2));
        head.refuseOtherKeys();
        return errors.count() == before ? Optional.of(template) : Optional.empty();
    }

    /** The template called so. */
    public Optional<Template> template(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All templates, by id. */
    public List<Template> all() {
        return Collections.unmodifiableList(new ArrayList<>(byId.values()));
    }

    /** Fields they may print. */
    public FieldBook fields() {
        return fields;
    }

    /** What they rest on. */
    public BasisBook bases() {
        return bases;
    }
}
