package xiezhi.core.casefile;

import java.time.LocalDate;
import java.util.List;
import xiezhi.core.fact.Fact;

/**
 * How a document was served; on a receipt, what it says; on a served document, what its receipt says.
 *
 * @param servedKind kind id of the document served
 * @param servedNumber number of the document served
 * @param recipient recipient named
 * @param means {@code in-person}, {@code left-in-place}, {@code by-post}, {@code by-agency}, {@code electronic}, {@code by-announcement}
 * @param servedOn day of service
 * @param place place of service
 * @param servers officers who served
 * @param signer who signed for it
 */
public record ServiceFacts(
        Fact<String> servedKind,
        Fact<String> servedNumber,
        Fact<String> recipient,
        Fact<String> means,
        Fact<LocalDate> servedOn,
        Fact<String> place,
        List<OfficerFacts> servers,
        Fact<String> signer) {
    public ServiceFacts {
        servers = List.copyOf(servers);
    }

    /** Nothing stated. */
    public static ServiceFacts absent() {
        return new ServiceFacts(
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                Fact.absent(),
                List.of(),
                Fact.absent());
    }
}
