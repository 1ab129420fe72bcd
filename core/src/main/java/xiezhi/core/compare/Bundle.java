package xiezhi.core.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentHead;
import xiezhi.core.party.MainParty;

/**
 * The documents of one file, ready to be compared: only those whose kind is sure, for what a document says depends on what it is.
 *
 * @param documents all of them, in a fixed order
 * @param party the party the file is about
 */
record Bundle(List<Document> documents, MainParty party) {

    static Bundle of(List<Document> documents) {
        return new Bundle(
                documents.stream()
                        .filter(document -> document.head().kind().sure().isPresent())
                        .toList(),
                MainParty.of(documents));
    }

    /** Documents of these kinds in the case against the main party. */
    List<Document> own(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return documents.stream()
                .filter(document -> wanted.contains(kind(document)) && party.concerns(document))
                .toList();
    }

    /** The first document of these kinds, kinds in order of preference. */
    Stream<Document> firstOwn(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> own(kind).stream()).limit(1);
    }

    static String kind(Document document) {
        DocumentHead head = document.head();
        return head.kind().known().orElse("");
    }
}
