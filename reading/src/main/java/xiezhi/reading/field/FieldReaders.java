package xiezhi.reading.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.document.DocumentKind;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.lawbook.document.FieldForm;
import xiezhi.reading.kind.RecognisedKind;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.value.LabelSet;

/** Reads all fields of a paper as the form of its kind says. Safe for several threads. */
public final class FieldReaders {
    /** Readers that look at what others have read come last, in this order. */
    private static final List<String> LATE = List.of("record-date", "result", "approved-on");

    private final Map<String, List<Turn>> turns = new TreeMap<>();
    private final Map<String, LabelSet> labels = new TreeMap<>();
    private final Set<String> served = new TreeSet<>();
    private final Function<String, Optional<DocumentKind>> kindNamed;

    /** A field and who reads it. */
    private record Turn(FieldReader reader, FieldForm field) {}

    /**
     * Readers for these forms.
     *
     * @param kindNamed the kind that the name of a document stands for
     * @throws IllegalStateException when a form names a reader that does not exist
     */
    public FieldReaders(DocumentForms forms, Function<String, Optional<DocumentKind>> kindNamed) {
        this.kindNamed = kindNamed;
        var readers = readers();
        for (var form : forms.all()) {
            turns.put(form.kind().id(), turns(form, readers));
            labels.put(form.kind().id(), FormLabels.of(form));
            if (form.isServed()) {
                served.add(form.kind().id());
            }
        }
    }

    private static Map<String, FieldReader> readers() {
        Map<String, FieldReader> readers = new TreeMap<>(Scalars.all());
        readers.put("flag", new FlagReader(false));
        readers.put("own-flag", new FlagReader(true));
        readers.put("year", FormFields::readYear);
        readers.put("arithmetic", new ArithmeticReader());
        readers.put("party-name", new PartyNames());
        readers.put("head-number", new HeadNumberReader());
        readers.put("closing-date", ClosingReader::readDate);
        readers.put("closing-agency", ClosingReader::readAgency);
        readers.put("seal-agency", ClosingReader::readSeal);
        readers.put("citations", new CitationReader());
        readers.put("sanction", new SanctionReader());
        readers.put("evidence", new EvidenceReader());
        readers.put("officers", new OfficerReader());
        readers.put("approval", new ApprovalReader());
        readers.put("result", ApprovalReader::readResult);
        readers.put("approved-on", ApprovalReader::readEffectiveDay);
        readers.put("attendees", new AttendeeReader());
        readers.put("served", new ServedReader());
        readers.put("served-on", ServedReader::readServedOn);
        readers.put("ticked", FormFields::readTicked);
        readers.put("choice", FormFields::readChoice);
        readers.put("cause", FormFields::readCause);
        readers.put("passage", FormFields::readPassage);
        readers.put("count", FormFields::readCount);
        readers.put("record-date", FormFields::readRecordDate);
        readers.put("catalogue", FormFields::readCatalogue);
        readers.put("certificates", FormFields::readCertificates);
        return readers;
    }

    /** A paper with its values marked and its labels found, ready to be read. */
    public DocumentText open(NormalText text, RecognisedKind kind) {
        var set = labels.getOrDefault(kind.kind().id(), LabelSet.of(new LinkedHashMap<>()));
        return new DocumentText(text, kind, set, served.contains(kind.kind().id()), kindNamed);
    }

    /** The paper with every field its form knows; more than one document for a receipt that served several papers. */
    public List<Document> read(DocumentText text, DocumentForm form) {
        var draft = new DocumentDraft();
        HeadFields.set(text, draft);
        turns.getOrDefault(form.kind().id(), List.of())
                .forEach(turn -> turn.reader().read(text, turn.field(), draft));
        PartyKind.set(text, draft);
        AttendeeReader.settle(text, draft);
        EvidenceReader.settle(draft);
        List<Document> documents = new ArrayList<>(List.of(draft.document()));
        form.fields().stream()
                .filter(field -> field.path().equals("service.servedKind"))
                .forEach(field -> documents.addAll(ServedReader.further(text, field, draft.document())));
        return documents;
    }

    /** What every paper shows, for a paper of no known kind. */
    public Document readHead(DocumentText text) {
        var draft = new DocumentDraft();
        HeadFields.set(text, draft);
        return draft.document();
    }

    private static List<Turn> turns(DocumentForm form, Map<String, FieldReader> readers) {
        return form.fields().stream()
                .sorted(Comparator.comparingInt(FieldReaders::turn))
                .map(field -> new Turn(reader(form, field, readers), field))
                .toList();
    }

    private static FieldReader reader(DocumentForm form, FieldForm field, Map<String, FieldReader> readers) {
        var reader = readers.get(field.reader());
        if (reader == null) {
            throw new IllegalStateException("expected a reader of " + readers.keySet() + " in law/documents/"
                    + form.kind().id() + ".yaml, found '" + field.reader() + "'");
        }
        return reader;
    }

    /** Recorders come after the officers who act: one person may be both. */
    private static int turn(FieldForm field) {
        return field.role().equals("recorder") ? 0 : LATE.indexOf(field.reader()) * 2 + 1;
    }
}
