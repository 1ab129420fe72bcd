package xiezhi.extract.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.Unreadable;

/**
 * A folder on disk.
 *
 * @param ancestors real paths of the folders it was reached through, so that a link cannot lead round in circles
 */
record DiskFolder(Path path, String name, Set<Path> ancestors, OpenArchives archives) implements Folder {
    static DiskFolder of(Path path, OpenArchives archives) {
        Path named = path.toAbsolutePath().normalize();
        Path last = named.getFileName();
        return new DiskFolder(path, last == null ? named.toString() : last.toString(), Set.of(), archives);
    }

    @Override
    public Listing listing() {
        List<InputFile> files = new ArrayList<>();
        List<Folder> folders = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        Set<Path> chain = new TreeSet<>(ancestors);
        try {
            chain.add(path.toRealPath());
            for (Path child : children()) {
                add(child, chain, files, folders);
            }
        } catch (IOException broken) {
            refused.add(new Unreadable(name, Reason.MISSING.code(), name + "：文件夹无法读取，请检查路径和权限"));
        }
        return new Listing(files, folders, refused);
    }

    private List<Path> children() throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(child -> !FileNames.isIgnored(nameOf(child)))
                    .sorted(Comparator.comparing(DiskFolder::nameOf, NaturalOrder.INSTANCE))
                    .toList();
        }
    }

    private void add(Path child, Set<Path> chain, List<InputFile> files, List<Folder> folders) throws IOException {
        String childName = nameOf(child);
        if (Files.isDirectory(child)) {
            if (chain.size() <= CaseFolders.MAX_DEPTH && !chain.contains(child.toRealPath())) {
                folders.add(new DiskFolder(child, childName, chain, archives));
            }
        } else if (Files.isRegularFile(child) || !Files.exists(child)) {
            Source source = Source.of(child);
            if (archives.isArchive(source)) {
                folders.add(ArchiveFolder.of(new OpenArchives.OnDisk(child), FileNames.stem(childName), archives));
            } else {
                files.add(new InputFile(childName, source));
            }
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
