package xiezhi.extract.intake;

import java.util.List;
import java.util.function.Function;
import xiezhi.extract.FileForm;
import xiezhi.extract.intake.Folder.Listing;

/** Decides whether a folder is one case or holds several; the rules are told at {@link CaseFolders}. */
final class Grouping {
    private Grouping() {}

    /** @param formOf looks into a file; asked only where names leave the matter open */
    static boolean isOneCase(Listing listing, Function<InputFile, FileForm> formOf) {
        List<Folder> folders = listing.folders();
        List<InputFile> files = listing.files();
        if (folders.isEmpty()) {
            return files.isEmpty() || !(areLedgers(files, formOf) || areCases(files, formOf));
        }
        long parts = folders.stream()
                .filter(folder -> FileNames.isPart(folder.name()))
                .count();
        long others = folders.size() - parts;
        if (files.isEmpty()) {
            return parts * 2 >= folders.size();
        }
        if (others <= parts) {
            return true;
        }
        boolean areManyFolders = others >= 2 && files.size() <= others;
        return !areManyFolders && !areLedgers(files, formOf);
    }

    private static boolean areLedgers(List<InputFile> files, Function<InputFile, FileForm> formOf) {
        return files.stream().allMatch(file -> formOf.apply(file) == FileForm.SPREADSHEET);
    }

    private static boolean areCases(List<InputFile> files, Function<InputFile, FileForm> formOf) {
        return FileNames.areCases(files.stream().map(InputFile::path).toList())
                && files.stream().noneMatch(file -> formOf.apply(file) == FileForm.PICTURE);
    }
}
