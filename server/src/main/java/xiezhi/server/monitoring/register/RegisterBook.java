package xiezhi.server.monitoring.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.server.Statements;

/** All that was ever registered of an outlet, and what replaced what. */
@Component
class RegisterBook {
    /** Most marks, and most replaced rows, that are told: the newest. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    RegisterBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ObjectNode of(String outlet) {
        var answer = JsonMapper.shared().createObjectNode();
        var entries = answer.putArray("entries");
        jdbc.sql(Statements.of("monitoring/register/of-outlet"))
                .param("outlet", outlet)
                .param("most", MOST)
                .query((row, number) -> entry(entries, row))
                .list();
        var replaced = answer.putArray("replaced");
        jdbc.sql(Statements.of("monitoring/register/replaced"))
                .param("outlet", outlet)
                .param("most", MOST)
                .query((row, number) -> replaced(replaced, row))
                .list();
        return answer;
    }

    private static ObjectNode entry(ArrayNode entries, ResultSet row) throws SQLException {
        var table = row.getString("register");
        var kind = Arrays.stream(RegisterKind.values())
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
        var node = entries.addObject().put("kind", kind.id());
        var kept = JsonMapper.shared().readTree(row.getString("entry"));
        var values = node.putObject("values");
        kind.told().forEach(field -> text(kept.path(field.column())).ifPresent(text -> values.put(field.id(), text)));
        return node;
    }

    private static ObjectNode replaced(ArrayNode replaced, ResultSet row) throws SQLException {
        return entry(replaced, row)
                .put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString())
                .put("account", row.getString("account"))
                .put("reason", row.getString("reason"));
    }

    /** As the form writes it; nothing where it was not said. */
    private static Optional<String> text(JsonNode kept) {
        if (kept.isMissingNode() || kept.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                kept.isArray()
                        ? kept.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                        : kept.isFloatingPointNumber() ? kept.decimalValue().toPlainString() : kept.asString());
    }
}
