package xiezhi.core.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.document.KnownKind;
import xiezhi.core.party.PartyName;

/**
 * Which document each receipt served. A receipt is matched by the number it names, then by the kind it names, then by party and day; words of receipt at the end of a document match that document itself. A receipt that fits two documents equally well is left unmatched.
 */
final class ServiceMatching {
    /** Kinds that reach the party with a receipt, for receipts that name neither number nor kind. */
    private static final Set<String> SERVED_KINDS = Set.of(
            KnownKind.TESTING_RESULT_NOTICE,
            KnownKind.CORRECTION_ORDER,
            KnownKind.SECOND_CORRECTION_ORDER,
            KnownKind.PRIOR_NOTICE,
            KnownKind.HEARING_NOTICE,
            KnownKind.PENALTY_DECISION,
            KnownKind.NO_PENALTY_DECISION,
            KnownKind.DAILY_PENALTY_DECISION,
            KnownKind.SEIZURE_DECISION,
            KnownKind.SEIZURE_EXTENSION,
            KnownKind.SEIZURE_RELEASE,
            KnownKind.PRODUCTION_RESTRICTION_DECISION,
            KnownKind.PAYMENT_DEFERRAL,
            KnownKind.DEMAND_NOTICE);

    /** Days within which a receipt that names nothing may follow a document. */
    private static final int NEAR_DAYS = 30;

    /** A document and the proof that it was served; both the same when its end carries the proof. */
    record Pair(Document served, Document receipt) {}

    private final List<Document> receipts;
    private final List<Document> others;
    private final List<Pair> pairs = new ArrayList<>();

    private ServiceMatching(List<Document> documents) {
        receipts = documents.stream().filter(ServiceMatching::isReceipt).toList();
        others = documents.stream().filter(document -> !isReceipt(document)).toList();
    }

    /** All matches among documents, which must stand in a fixed order. */
    static List<Pair> of(List<Document> documents) {
        ServiceMatching matching = new ServiceMatching(documents);
        matching.receipts.forEach(matching::matchByNumber);
        matching.receipts.forEach(matching::matchByKind);
        matching.receipts.forEach(matching::matchByDay);
        matching.matchEmbedded();
        return List.copyOf(matching.pairs);
    }

    static boolean isReceipt(Document document) {
        return kind(document).equals(KnownKind.SERVICE_RECEIPT);
    }

    private void matchByNumber(Document receipt) {
        Optional<String> named = receipt.service().servedNumber().known().map(ServiceMatching::level);
        if (named.isEmpty()) {
            return;
        }
        List<Document> numbered = others.stream()
                .filter(document -> number(document)
                        .filter(number -> named.get().contains(number))
                        .isPresent())
                .toList();
        List<Document> ofKind = numbered.stream()
                .filter(document -> isNamedKind(receipt, document))
                .toList();
        (ofKind.isEmpty() ? numbered : ofKind).forEach(document -> pairs.add(new Pair(document, receipt)));
    }

    private void matchByKind(Document receipt) {
        if (isMatched(receipt) || receipt.service().servedKind().known().isEmpty()) {
            return;
        }
        List<Document> ofKind = others.stream()
                .filter(document -> isNamedKind(receipt, document) && isRecipient(document, receipt))
                .filter(document -> !isServed(document) || !hasNumber(receipt))
                .toList();
        List<Document> open =
                ofKind.stream().filter(document -> !isServed(document)).toList();
        Optional<Document> fitting = Stream.of(open, ofKind)
                .flatMap(candidates -> Stream.of(madeBefore(receipt, candidates), candidates))
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .flatMap(ServiceMatching::latest);
        fitting.ifPresent(document -> pairs.add(new Pair(document, receipt)));
    }

    private void matchByDay(Document receipt) {
        boolean isNameless = receipt.service().servedKind().known().isEmpty() && !hasNumber(receipt);
        if (!isNameless || isMatched(receipt)) {
            return;
        }
        List<Document> near = others.stream()
                .filter(document -> SERVED_KINDS.contains(kind(document)) && !isServed(document))
                .filter(document -> isNear(document, receipt) && isRecipient(document, receipt))
                .toList();
        if (near.size() == 1) {
            pairs.add(new Pair(near.getFirst(), receipt));
        }
    }

    private void matchEmbedded() {
        others.stream()
                .filter(document -> document.service().servedOn().isStated())
                .filter(document -> !isServed(document))
                .forEach(document -> pairs.add(new Pair(document, document)));
    }

    /** The one made last; nothing when two were made on that day or one bears no day. */
    private static Optional<Document> latest(List<Document> documents) {
        if (documents.size() <= 1) {
            return documents.stream().findFirst();
        }
        boolean areDated =
                documents.stream().allMatch(document -> DocumentDay.of(document).isStated());
        if (!areDated) {
            return Optional.empty();
        }
        List<Document> latestFirst = documents.stream()
                .sorted(Comparator.comparing(ServiceMatching::madeOn).reversed())
                .toList();
        boolean isTied = madeOn(latestFirst.get(0)).equals(madeOn(latestFirst.get(1)));
        return isTied ? Optional.empty() : Optional.of(latestFirst.getFirst());
    }

    private boolean isMatched(Document receipt) {
        return pairs.stream().anyMatch(pair -> pair.receipt().equals(receipt));
    }

    private boolean isServed(Document document) {
        return pairs.stream().anyMatch(pair -> pair.served().equals(document));
    }

    private static boolean isNamedKind(Document receipt, Document document) {
        return receipt.service()
                .servedKind()
                .known()
                .filter(kind(document)::equals)
                .isPresent();
    }

    private static boolean hasNumber(Document receipt) {
        return receipt.service().servedNumber().isStated();
    }

    private static List<Document> madeBefore(Document receipt, List<Document> candidates) {
        LocalDate servedOn = receipt.service().servedOn().known().orElse(LocalDate.MAX);
        return candidates.stream()
                .filter(document -> !madeOn(document).isAfter(servedOn))
                .toList();
    }

    private static boolean isNear(Document document, Document receipt) {
        Optional<LocalDate> servedOn = receipt.service().servedOn().known();
        Optional<LocalDate> madeOn = document.head().madeOn().known();
        return servedOn.isPresent()
                && madeOn.isPresent()
                && !madeOn.get().isAfter(servedOn.get())
                && madeOn.get().plusDays(NEAR_DAYS).isAfter(servedOn.get());
    }

    /** The recipient is no other unit; a person may sign for a unit, so persons' names say nothing. */
    private static boolean isRecipient(Document document, Document receipt) {
        return Stream.of(receipt.service().recipient(), receipt.party().name())
                .flatMap(name -> name.known().stream())
                .map(PartyName::new)
                .filter(name -> name.isWhole() && name.text().length() > 4)
                .allMatch(name -> document.party()
                        .name()
                        .known()
                        .map(PartyName::new)
                        .map(party -> !party.isWhole() || party.isAlike(name) || party.isShortenedTo(name))
                        .orElse(true));
    }

    private static Optional<String> number(Document document) {
        return document.head().number().known().map(ServiceMatching::level).filter(number -> number.length() >= 6);
    }

    private static String level(String number) {
        return number.replaceAll("\\s", "").replaceAll("[\\[［(（【]", "〔").replaceAll("[\\]］)）】]", "〕");
    }

    private static LocalDate madeOn(Document document) {
        return DocumentDay.of(document).known().orElse(LocalDate.MIN);
    }

    private static String kind(Document document) {
        return document.head().kind().known().orElse("");
    }
}
