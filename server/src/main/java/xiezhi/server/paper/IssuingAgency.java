package xiezhi.server.paper;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.core.docket.DocketId;
import xiezhi.core.value.CreditCode;
import xiezhi.core.value.Reading;
import xiezhi.server.Statements;

/**
 * In whose name papers of a case go out: the unit that handles it or the nearest above that has letters for its document
 * numbers, or is a bureau of a city or the department of the province. Its name is the red head of a letter.
 */
@Component
class IssuingAgency {
    private static final String DEPARTMENT = "厅";
    private static final String BUREAU = "局";

    private final JdbcClient jdbc;

    IssuingAgency(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the organisation says of it on a day; nothing of a case no unit handles. */
    Values of(DocketId docket, LocalDate on) {
        return jdbc.sql(Statements.of("issuing-agency"))
                .param("docket", docket.value())
                .param("on", on)
                .query((row, number) -> values(row.getString("name"), row.getString("code")))
                .optional()
                .orElseGet(Values::none);
    }

    private static Values values(String name, String code) {
        var values = Values.none().with("agency.name", new Value.Words(name));
        if (name.endsWith(BUREAU) || name.endsWith(DEPARTMENT)) {
            values = values.with("agency.kind", new Value.Words(name.endsWith(BUREAU) ? "bureau" : "department"));
        }
        // A unit may be known by the code of its region, which no paper may give for its unified social credit code.
        return CreditCode.read(code) instanceof Reading.Valid<CreditCode>
                ? values.with("agency.code", new Value.Words(code))
                : values;
    }
}
