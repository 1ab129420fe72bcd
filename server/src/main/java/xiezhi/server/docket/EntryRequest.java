package xiezhi.server.docket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.event.NumberVoided;
import xiezhi.core.fact.Fact;
import xiezhi.server.PlainDays;
import xiezhi.server.Problem;
import xiezhi.server.Storable;
import xiezhi.wire.EventJson;
import xiezhi.wire.WireError;

/**
 * What a browser sends to add to a case.
 *
 * @param id chosen by the browser; sent again it adds nothing twice
 * @param after number of the last entry the person saw
 * @param events what happened
 */
public record EntryRequest(UUID id, int after, List<DatedEvent> events) {
    public EntryRequest {
        events = List.copyOf(events);
    }

    /** Reads a body; one clear line when it cannot be understood. */
    static EntryRequest read(String body) {
        try {
            var node = JsonMapper.shared().readTree(body);
            if (!Storable.is(node)) {
                throw Problem.badRequest("内容里有不能保存的控制字符或者残缺字符，请删去后再提交");
            }
            List<DatedEvent> events = new ArrayList<>();
            for (var each : node.path("events")) {
                events.add(new DatedEvent(
                        day(each.path("happenedOn")),
                        EventJson.read(each.path("event").toString())));
            }
            if (events.isEmpty() || events.size() > Append.MOST_EVENTS) {
                throw Problem.badRequest("应有 1 到 " + Append.MOST_EVENTS + " 个事件，实有 " + events.size() + " 个");
            }
            if (events.stream().anyMatch(each -> each.event() instanceof NumberVoided)) {
                throw Problem.unprocessable("NUMBER-004", "作废文号请在案件的文书上办理，以便文号登记簿一并更新");
            }
            return new EntryRequest(UUID.fromString(node.path("id").asString("")), after(node), events);
        } catch (JacksonException | IllegalArgumentException problem) {
            throw Problem.badRequest("请求不是可以读取的 JSON，或者编号 id 不是 UUID，请刷新页面后重试");
        } catch (WireError problem) {
            throw Problem.badRequest("事件有误：" + problem.getMessage());
        }
    }

    private static int after(JsonNode node) {
        var after = node.path("after").isInt() ? node.path("after").asInt() : -1;
        if (after < 0) {
            throw Problem.badRequest("缺少 after：应为您看到的最后一条的序号，没有则为 0");
        }
        return after;
    }

    private static Fact<LocalDate> day(JsonNode node) {
        try {
            return Fact.of(PlainDays.day(node.asString("")));
        } catch (DateTimeParseException problem) {
            throw Problem.badRequest("发生日期应为 2026-09-18 这样的日期，实为 " + (node.isMissingNode() ? "没有填写" : node));
        }
    }
}
