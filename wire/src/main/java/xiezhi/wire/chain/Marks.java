package xiezhi.wire.chain;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import xiezhi.wire.WireError;

/**
 * What binds a line to others, read without knowing its event, so that lines of a newer program can be checked too.
 *
 * @param docket docket the line belongs to
 * @param seq number in the docket
 * @param position number among all lines
 * @param recordedAt moment of writing
 * @param previous hashes of the docket's line before
 */
record Marks(String docket, int seq, long position, Instant recordedAt, Link previous) {

    static Marks of(JsonNode body) throws WireError {
        try {
            return new Marks(
                    body.path("docket").asString(""),
                    body.path("seq").asInt(0),
                    body.path("position").asLong(0),
                    Instant.parse(body.path("recordedAt").asString("")),
                    Link.read(body.path("previous")));
        } catch (DateTimeException problem) {
            throw new WireError(
                    "entry.recordedAt", "时刻", body.path("recordedAt").toString());
        }
    }
}
