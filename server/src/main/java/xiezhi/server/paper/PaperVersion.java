package xiezhi.server.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import xiezhi.core.docket.DocketId;

/**
 * One issued version of a paper.
 *
 * @param version from 1
 * @param number its document number; empty when it bears none
 * @param file name findings and documents call it by
 * @param body values as JSON
 * @param blocks content as JSON, as it was issued
 * @param words content as text
 * @param files where its files lie
 * @param issue how it was issued
 */
record PaperVersion(
        UUID paper,
        int version,
        DocketId docket,
        String template,
        LocalDate lawOn,
        String title,
        String number,
        Optional<LocalDate> madeOn,
        String file,
        String body,
        String blocks,
        String words,
        Files files,
        Issue issue) {

    /**
     * @param digest SM3 of the words, as the docket keeps it
     * @param docx SHA-256 of the Word file
     * @param pdf SHA-256 of the PDF
     * @param ofd SHA-256 of the OFD file
     */
    record Files(String digest, String docx, String pdf, String ofd) {}

    /**
     * @param draft draft it came from
     * @param appendId id of the append that put it into the docket
     */
    record Issue(UUID draft, UUID appendId, String savedBy, Instant savedAt) {}

    /** Name of a version of a paper in its case: what it is, which paper, which version. */
    static String file(String zh, UUID paper, int version) {
        return zh + "-" + paper.toString().substring(0, 8) + "-" + version + ".docx";
    }
}
