package xiezhi.core.casefile;

import java.time.LocalDate;
import xiezhi.core.fact.Fact;

/**
 * What stands at the top and the foot of a document.
 *
 * @param kind document kind id of {@code law/documents/}; unsure when two kinds fit
 * @param title title line as printed
 * @param number document number, normalised to 〔year〕 brackets
 * @param madeOn date of the document: closing date, or the day the record was made
 * @param agency issuing body in the heading
 * @param closingAgency body in the closing line above the date
 * @param sealAgency body named in the seal, where text shows it
 * @param file file the document was read from
 * @param pages pages it takes there
 * @param wrongWeekday a date with a day of the week that is not its own, as printed
 */
public record DocumentHead(
        Fact<String> kind,
        Fact<String> title,
        Fact<String> number,
        Fact<LocalDate> madeOn,
        Fact<String> agency,
        Fact<String> closingAgency,
        Fact<String> sealAgency,
        Fact<String> file,
        Fact<Long> pages,
        Fact<String> wrongWeekday) {

    /** Nothing stated. */
    public static DocumentHead absent() {
        return new DocumentHead(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent());
    }
}
