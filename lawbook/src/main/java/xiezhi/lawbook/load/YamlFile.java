package xiezhi.lawbook.load;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 files of the law folder. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * Reads {@code file}. Mistakes of form go to {@code errors} and give an empty map, so that reading can go on with
     * the next file.
     */
    public static YamlNode read(LawFile file, LawErrors errors) {
        return new YamlNode(file.path(), tree(file, errors), errors);
    }

    private static YamlTree tree(LawFile file, LawErrors errors) {
        if (file.text().length() > LawFile.MAX_CHARACTERS) {
            errors.add(
                    file.path(),
                    "at most " + LawFile.MAX_CHARACTERS + " characters",
                    file.text().length() + "",
                    "split the file");
            return nothing();
        }
        try {
            var document = new YamlEvents(file, errors).document();
            if (document.isEmpty()) {
                errors.add(file.path(), "a YAML document", "an empty file", "write it or delete the file");
            }
            return document.orElseGet(YamlFile::nothing);
        } catch (YamlEvents.TooDeep e) {
            errors.add(new LawError(
                    file.path(),
                    e.line,
                    0,
                    "nesting of at most " + YamlEvents.MAX_DEPTH,
                    "deeper nesting",
                    "flatten the value"));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            errors.add(new LawError(
                    file.path(),
                    mark.map(Mark::getLine).orElse(-1) + 1,
                    mark.map(Mark::getColumn).orElse(-1) + 1,
                    "YAML 1.2",
                    String.valueOf(e.getProblem()),
                    "correct the indentation, quotes or colon here"));
        } catch (YamlEngineException e) {
            errors.add(file.path(), "YAML 1.2", String.valueOf(e.getMessage()), "correct the file");
        }
        return nothing();
    }

    private static YamlTree nothing() {
        return new YamlTree.Mapping(Map.of(), Map.of(), 0, 0, Optional.empty());
    }
}
