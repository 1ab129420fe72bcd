package xiezhi.lawbook.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xiezhi.core.rule.Outcome;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.Schema;

/**
 * A case and the answer a rule must give, from {@code <rule>.examples.yaml}.
 *
 * @param name what it shows, in Chinese
 * @param expect the answer
 * @param file the case
 * @param path file it stands in
 * @param line line it begins at
 */
public record Example(String name, Outcome expect, Row file, String path, int line) {
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::id).toList();

    /** The examples of a file; mistakes go to {@code errors}. */
    public static List<Example> read(LawFile file, Schema schema, LawErrors errors) {
        List<Example> examples = new ArrayList<>();
        for (var node : YamlFile.read(file, errors).items()) {
            var name = node.text("name");
            var expect = outcome(node.oneOf("expect", OUTCOMES));
            var given = node.map("given");
            node.optionalText("why");
            node.refuseOtherKeys();
            examples.add(new Example(name, expect, schema.row(given), node.path(), node.line()));
        }
        return List.copyOf(examples);
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElse(Outcome.CANNOT_TELL);
    }
}
