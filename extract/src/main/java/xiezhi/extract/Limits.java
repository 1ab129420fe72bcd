package xiezhi.extract;

import java.time.Duration;

/**
 * How much is read of what is handed in. Files come from outside, so nothing is read without a bound; what lies beyond
 * one is refused or left out with a note, never silently.
 *
 * @param fileBytes largest file read into memory
 * @param textBytes largest plain text, web page or CSV: decoded, it takes four times its size
 * @param pagedFileBytes largest PDF on disk, of which only single pages are held in memory
 * @param pages most pages read of one file; the rest is noted
 * @param characters most characters read of one file; the rest is noted
 * @param rows most rows read of one spreadsheet; the rest is noted
 * @param archive bounds of zip files, including DOCX, XLSX and OFD, which are zip files
 * @param recognition bounds of optical recognition
 */
public record Limits(
        long fileBytes,
        long textBytes,
        long pagedFileBytes,
        int pages,
        int characters,
        int rows,
        ArchiveLimits archive,
        RecognitionLimits recognition) {

    private static final long MEBIBYTE = 1024 * 1024;

    /** Fit for a heap of 1 GiB. */
    public static final Limits STANDARD = new Limits(
            200 * MEBIBYTE,
            48 * MEBIBYTE,
            2048 * MEBIBYTE,
            6_000,
            10_000_000,
            200_000,
            ArchiveLimits.STANDARD,
            RecognitionLimits.STANDARD);

    /**
     * Bounds of a zip file.
     *
     * @param entries most entries of one archive
     * @param partBytes largest unpacked XML part of a document
     * @param entryBytes largest unpacked file of a case archive
     * @param totalBytes most bytes unpacked from one document, all parts together
     * @param archiveBytes most bytes unpacked from one case archive, all files together
     * @param ratio largest unpacked : packed ratio, tested beyond {@code ratioFromBytes}
     * @param ratioFromBytes unpacked bytes from which the ratio counts; small files of blanks pack well innocently
     * @param depth most archives inside one another
     */
    public record ArchiveLimits(
            int entries,
            long partBytes,
            long entryBytes,
            long totalBytes,
            long archiveBytes,
            int ratio,
            long ratioFromBytes,
            int depth) {
        public static final ArchiveLimits STANDARD = new ArchiveLimits(
                200_000, 100 * MEBIBYTE, 200 * MEBIBYTE, 512 * MEBIBYTE, 65_536 * MEBIBYTE, 200, 2 * MEBIBYTE, 3);
    }

    /**
     * Bounds of optical recognition.
     *
     * @param pages most pages recognised of one file
     * @param perPage time given to one page
     * @param dotsPerInch resolution at which PDF pages are rendered
     * @param pixels most pixels of one page image, larger ones are scaled down or refused
     */
    public record RecognitionLimits(int pages, Duration perPage, int dotsPerInch, long pixels) {
        public static final RecognitionLimits STANDARD =
                new RecognitionLimits(100, Duration.ofSeconds(60), 200, 40_000_000);
    }
}
