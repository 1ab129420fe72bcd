package xiezhi.lawbook.statute;

import xiezhi.core.statute.Statute;

/** What a printed name of a law stands for. */
public sealed interface NameMatch {

    /** The catalogue has it under that name or short name. */
    record Known(Statute statute) implements NameMatch {}

    /** A real instrument of which only the name is recorded. */
    record NameOnly(String name) implements NameMatch {}

    /** No such name, but one or two characters away from one: a misprint, or a name the catalogue lacks. */
    record Near(Statute statute) implements NameMatch {}

    /** An unexplained short form of a law's name: no law is called so. */
    record Shortened(Statute statute) implements NameMatch {}

    /** Nothing like it: the catalogue cannot tell. */
    record Unlisted() implements NameMatch {}
}
