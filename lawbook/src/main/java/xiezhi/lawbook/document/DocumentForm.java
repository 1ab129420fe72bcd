package xiezhi.lawbook.document;

import java.util.List;
import xiezhi.core.document.DocumentKind;

/**
 * The official form of one document kind.
 *
 * @param kind kind
 * @param zh official title
 * @param slot name of the first document of the kind in rule conditions
 * @param list name of all documents of the kind in rule conditions
 * @param stage stage of the case it belongs to
 * @param isServed it takes effect by service on the party
 * @param recognition how it is recognised
 * @param fields fields it shows, those of field groups first
 * @param elements elements it must carry
 * @param cites statutes and forms the elements rest on, {@code id/article}
 */
public record DocumentForm(
        DocumentKind kind,
        String zh,
        String slot,
        String list,
        String stage,
        boolean isServed,
        Recognition recognition,
        List<FieldForm> fields,
        List<ElementForm> elements,
        List<String> cites) {
    public DocumentForm {
        fields = List.copyOf(fields);
        elements = List.copyOf(elements);
        cites = List.copyOf(cites);
    }
}
