package xiezhi.wire.packet;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What checking packets showed, as one line of JSON: {@code {"file", "intact", "packets", "days", "roots", "rootedUntil", "broken": {"kind", "position", "message"}}}. */
public final class PacketReportJson {
    private PacketReportJson() {}

    /** One line, without line end; what is not known is left out. */
    public static String write(String file, PacketReport report) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("file", file);
        object.put("intact", report.isIntact());
        object.put("packets", report.packets());
        object.put("days", report.days());
        object.put("roots", report.roots());
        report.rootedUntil().ifPresent(day -> object.put("rootedUntil", day.toString()));
        report.broken().ifPresent(broken -> {
            var what = object.putObject("broken").put("kind", broken.kind().tag());
            if (broken.position() > 0) {
                what.put("position", broken.position());
            }
            what.put("message", broken.message());
        });
        return JsonMapper.shared().writeValueAsString(object);
    }
}
