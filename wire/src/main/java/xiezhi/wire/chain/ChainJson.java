package xiezhi.wire.chain;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What checking a chain showed, as one line of JSON: {@code {"file", "intact", "entries", "dockets", "roots", "rootedUntil", "broken": {"kind", "docket", "seq", "message"}}}. */
public final class ChainJson {
    private ChainJson() {}

    /** One line, without line end; what is not known is left out. */
    public static String write(String file, ChainReport report) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("file", file);
        object.put("intact", report.isIntact());
        object.put("entries", report.entries());
        object.put("dockets", report.dockets());
        object.put("roots", report.roots());
        report.rootedUntil().ifPresent(day -> object.put("rootedUntil", day.toString()));
        report.broken().ifPresent(broken -> {
            var what = object.putObject("broken").put("kind", broken.kind().tag());
            if (broken.seq() > 0) {
                what.put("docket", broken.docket()).put("seq", broken.seq());
            }
            what.put("message", broken.message());
        });
        return JsonMapper.shared().writeValueAsString(object);
    }
}
