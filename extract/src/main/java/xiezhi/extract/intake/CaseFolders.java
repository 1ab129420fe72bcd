package xiezhi.extract.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xiezhi.extract.FileForm;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.Unreadable;
import xiezhi.extract.intake.CaseInput.Form;
import xiezhi.extract.intake.Folder.Listing;

/**
 * Finds the cases in what was handed in, lazily and in natural order of names.
 *
 * <p>A file is one case: a spreadsheet is a ledger, an archive counts as a folder, anything else is a single document. A
 * folder is decided by what lies directly in it:
 *
 * <ul>
 *   <li>documents: one case with everything below it, unless each of them is named as a case of its own (案卷01, 某某案),
 *       or it has at least two sub-folders, most of them no parts of a case and as many as documents: then the
 *       sub-folders are the cases and the documents stand alone;
 *   <li>only sub-folders or archives, half or more of them named as parts of a case (正卷, 副卷, 证据, 02-询问笔录): one case;
 *   <li>only sub-folders or archives otherwise: each is looked at in the same way;
 *   <li>only spreadsheets, or spreadsheets beside folders of cases: ledgers.
 * </ul>
 *
 * Hidden files, lock files, read-me files and lists of expected results are passed over.
 */
public final class CaseFolders implements AutoCloseable {
    /** Folders inside one another. */
    static final int MAX_DEPTH = 16;

    /** Files of one case. */
    private static final int MAX_FILES = 20_000;

    private final Limits limits;
    private final OpenArchives archives;

    public CaseFolders() {
        this(Limits.STANDARD);
    }

    public CaseFolders(Limits limits) {
        this.limits = limits;
        this.archives = new OpenArchives(limits);
    }

    /** All cases in the paths given. The files of a case can be read until this object is closed. */
    public Stream<CaseInput> in(List<Path> paths) {
        return paths.stream().flatMap(this::in);
    }

    /** All cases in one path. */
    public Stream<CaseInput> in(Path path) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(path)) {
            return cases(DiskFolder.of(path, archives), "", 0);
        }
        if (!Files.exists(path)) {
            Unreadable missing = new Unreadable(path.toString(), Reason.MISSING.code(), path + "：文件不存在，请检查路径");
            return Stream.of(new CaseInput(name, Form.DOCUMENT, List.of(), List.of(missing)));
        }
        Source source = Source.of(path);
        if (archives.isArchive(source)) {
            Folder folder = ArchiveFolder.of(new OpenArchives.OnDisk(path), FileNames.stem(name), archives);
            return cases(folder, "", 0);
        }
        return Stream.of(single(new InputFile(name, source), name));
    }

    private CaseInput single(InputFile file, String name) {
        boolean isLedger = FileForm.of(file.source(), limits) == FileForm.SPREADSHEET;
        return new CaseInput(name, isLedger ? Form.LEDGER : Form.DOCUMENT, List.of(file), List.of());
    }

    /** Cases in a folder; {@code relative} is its path from the one given, empty for that itself. */
    private Stream<CaseInput> cases(Folder folder, String relative, int depth) {
        Listing listing = folder.listing();
        String name = relative.isEmpty() ? folder.name() : relative;
        if (depth >= MAX_DEPTH || Grouping.isOneCase(listing, this::formOf)) {
            return Stream.of(oneCase(name, listing));
        }
        String below = relative.isEmpty() ? "" : relative + "/";
        Stream<CaseInput> refused = listing.refused().isEmpty()
                ? Stream.empty()
                : Stream.of(new CaseInput(name, Form.FOLDER, List.of(), listing.refused()));
        Stream<CaseInput> inFolders =
                listing.folders().stream().flatMap(child -> cases(child, below + child.name(), depth + 1));
        Stream<CaseInput> alone = listing.files().stream().map(file -> single(file, below + file.path()));
        return Stream.of(refused, inFolders, alone).flatMap(all -> all);
    }

    private FileForm formOf(InputFile file) {
        return FileForm.of(file.source(), limits);
    }

    private static CaseInput oneCase(String name, Listing listing) {
        List<InputFile> files = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        collect(listing, "", files, refused, 0);
        if (files.size() > MAX_FILES) {
            files.subList(MAX_FILES, files.size()).clear();
            refused.add(
                    new Unreadable(name, Reason.TOO_LARGE.code(), name + "：文件超过 " + MAX_FILES + " 个，其后的未读取，请拆分后提交"));
        }
        if (files.isEmpty() && refused.isEmpty()) {
            refused.add(new Unreadable(name, Reason.EMPTY.code(), name + "：文件夹里没有可读的文件，请检查路径"));
        }
        return new CaseInput(name, Form.FOLDER, files, refused);
    }

    private static void collect(
            Listing listing, String prefix, List<InputFile> files, List<Unreadable> refused, int depth) {
        refused.addAll(listing.refused());
        for (InputFile file : listing.files()) {
            files.add(new InputFile(prefix + file.path(), file.source()));
        }
        for (Folder folder : listing.folders()) {
            if (files.size() > MAX_FILES || depth >= MAX_DEPTH) {
                return;
            }
            collect(folder.listing(), prefix + folder.name() + "/", files, refused, depth + 1);
        }
    }

    @Override
    public void close() throws IOException {
        archives.close();
    }
}
