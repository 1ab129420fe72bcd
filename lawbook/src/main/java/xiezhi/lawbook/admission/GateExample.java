package xiezhi.lawbook.admission;

import java.util.ArrayList;
import java.util.List;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.schema.Row;
import xiezhi.lawbook.schema.StepSchema;

/**
 * A history and an event, and whether a gate must let the event pass; from {@code <event>.examples.yaml}.
 *
 * @param gate code of the gate
 * @param name what it shows, in Chinese
 * @param isRefused the gate must refuse
 * @param history the case so far
 * @param event the event
 * @param path file it stands in
 * @param line line it begins at
 */
public record GateExample(String gate, String name, boolean isRefused, Row history, Row event, String path, int line) {
    private static final List<String> ANSWERS = List.of("admit", "refuse");

    /** The examples of a file beside the gates of the event {@code tag}; mistakes go to {@code errors}. */
    public static List<GateExample> read(LawFile file, String tag, StepSchema schema, LawErrors errors) {
        List<GateExample> examples = new ArrayList<>();
        for (var node : YamlFile.read(file, errors).items()) {
            var gate = node.text("gate");
            var name = node.text("name");
            var expect = node.oneOf("expect", ANSWERS);
            var given = node.map("given");
            node.optionalText("why");
            node.refuseOtherKeys();
            var history = schema.history(given.map("c"));
            var event = schema.event(given.map("e"), tag);
            given.refuseOtherKeys();
            examples.add(
                    new GateExample(gate, name, expect.equals("refuse"), history, event, node.path(), node.line()));
        }
        return List.copyOf(examples);
    }
}
