package xiezhi.extract.intake;

import java.util.List;
import xiezhi.extract.Unreadable;

/** A folder as handed in, on disk or inside an archive; archives in it appear as folders. Reads no more than asked. */
interface Folder {
    /** Its own name. */
    String name();

    /** What lies directly in it, in natural order, ignorable files left out. */
    Listing listing();

    /**
     * Content of a folder.
     *
     * @param files files that are no archives; their paths are their names
     * @param folders sub-folders and archives
     * @param refused entries that cannot be read, and why
     */
    record Listing(List<InputFile> files, List<Folder> folders, List<Unreadable> refused) {
        public Listing {
            files = List.copyOf(files);
            folders = List.copyOf(folders);
            refused = List.copyOf(refused);
        }

        boolean isEmpty() {
            return files.isEmpty() && folders.isEmpty() && refused.isEmpty();
        }
    }
}
