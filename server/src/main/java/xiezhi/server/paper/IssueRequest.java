package xiezhi.server.paper;

import java.util.UUID;

/**
 * The wish to issue a draft.
 *
 * @param id chosen by the browser; sent again it issues nothing twice
 * @param after number of the last entry the person saw
 * @param revision revision of the draft the person saw
 */
record IssueRequest(UUID id, int after, int revision) {}
