package xiezhi.lawbook.check;

import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

/** Finds the line of a law file that a mistake is about. */
final class Lines {
    private final LawFiles files;

    Lines(LawFiles files) {
        this.files = files;
    }

    /** The first line of the file at {@code path} that holds {@code word}, from 1; 1 when none does. */
    int of(String path, String word) {
        var lines = files.file(path).map(LawFile::text).orElse("").split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].contains(word)) {
                return i + 1;
            }
        }
        return 1;
    }
}
