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
 * @param own those in the case against the party, in the same order; found once, as every check asks for them
 */
record Bundle(List<Document> documents, MainParty party, List<Document> own) {

    static Bundle of(List<Document> documents) {
        List<Document> sure = documents.stream()
                .filter(document -> document.head().kind().sure().isPresent())
                .toList();
        MainParty party = MainParty.of(documents);
        return new Bundle(sure, party, sure.stream().filter(party::concerns).toList());
    }

    /** Documents of these kinds in the case against the main party. */
    List<Document> own(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return own.stream().filter(document -> wanted.contains(kind(document))).toList();
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
