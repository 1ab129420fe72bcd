package xiezhi.lawbook.document;

import java.util.List;

/**
 * How a document kind is recognised by its content.
 *
 * @param titles wordings of the title, without agency and blanks
 * @param excludes wordings of a heading that rule the kind out
 * @param signs wordings of the body that count one each when the title is missing or damaged
 * @param needs how many signs are needed, 1 or more
 * @param refines kinds whose titles this kind shares; it takes their place when a refining sign is there
 * @param refiningSigns wordings of the body that tell it from the kinds it refines
 */
public record Recognition(
        List<Wording> titles,
        List<Wording> excludes,
        List<Wording> signs,
        int needs,
        List<String> refines,
        List<Wording> refiningSigns) {
    /** Signs needed where the form says nothing else. */
    public static final int DEFAULT_NEEDS = 3;

    public Recognition {
        titles = List.copyOf(titles);
        excludes = List.copyOf(excludes);
        signs = List.copyOf(signs);
        refines = List.copyOf(refines);
        refiningSigns = List.copyOf(refiningSigns);
        if (needs < 1) {
            throw new IllegalArgumentException("expected needs >= 1, found " + needs);
        }
    }
}
