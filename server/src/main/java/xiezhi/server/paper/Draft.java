package xiezhi.server.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import xiezhi.core.docket.DocketId;

/**
 * A paper being written.
 *
 * @param paper the paper it will be a version of
 * @param version version it will be, from 1
 * @param template id of its template
 * @param lawOn day whose law it states
 * @param revision how often it was saved, from 1
 * @param body its values as JSON
 * @param missing required fields without a value
 * @param savedBy name of the person who saved it last
 */
record Draft(
        UUID id,
        DocketId docket,
        UUID paper,
        int version,
        String template,
        LocalDate lawOn,
        int revision,
        String body,
        int missing,
        String savedBy,
        Instant savedAt) {}
