package xiezhi.lawbook.document;

import java.util.List;

/**
 * A condition on one document. It holds when one of the fields is stated, one of the words occurs, or words are named
 * that must not occur and none does.
 *
 * @param fields field paths; {@code outcome.approvals[role=leader].signedOn} looks into a list, {@code
 *     scene.officers#2} asks for at least two items
 * @param words wordings of the text
 * @param absentWords wordings that must not occur in the text
 */
public record Need(List<FieldPath> fields, List<Wording> words, List<Wording> absentWords) {
    public Need {
        fields = List.copyOf(fields);
        words = List.copyOf(words);
        absentWords = List.copyOf(absentWords);
    }
}
