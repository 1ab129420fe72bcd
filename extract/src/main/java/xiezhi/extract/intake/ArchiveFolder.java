package xiezhi.extract.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.Unreadable;
import xiezhi.extract.UnreadableFile;

/**
 * A folder inside an archive; the archive itself is the folder with an empty prefix.
 *
 * @param prefix path of the folder inside the archive, with its final slash; empty for the root
 */
record ArchiveFolder(OpenArchives.Place place, String prefix, String name, OpenArchives archives) implements Folder {
    static ArchiveFolder of(OpenArchives.Place place, String name, OpenArchives archives) {
        return new ArchiveFolder(place, "", name, archives);
    }

    @Override
    public Listing listing() {
        try {
            return listed();
        } catch (UnreadableFile why) {
            return refused(why);
        } catch (IOException | RuntimeException broken) {
            return refused(new UnreadableFile(Reason.DAMAGED, "压缩包无法打开，已损坏或不完整，请重新压缩后提交"));
        }
    }

    private Listing refused(UnreadableFile why) {
        return new Listing(List.of(), List.of(), List.of(why.of(name)));
    }

    private Listing listed() throws IOException {
        if (place.depth() > archives.limits().archive().depth()) {
            throw new UnreadableFile(
                    Reason.UNSAFE, "压缩包嵌套超过 " + archives.limits().archive().depth() + " 层，未读取");
        }
        Map<String, Source> files = new TreeMap<>(NaturalOrder.INSTANCE);
        Map<String, Folder> folders = new TreeMap<>(NaturalOrder.INSTANCE);
        archives.files(place).forEach((path, source) -> add(path, source, files, folders));
        List<InputFile> plain = new ArrayList<>();
        files.forEach((path, source) -> {
            if (archives.isArchive(source)) {
                OpenArchives.Place inside = new OpenArchives.Inside(place, prefix + path);
                folders.put(path, of(inside, FileNames.stem(path), archives));
            } else {
                plain.add(new InputFile(path, source));
            }
        });
        return new Listing(plain, List.copyOf(folders.values()), prefix.isEmpty() ? unsafe() : List.of());
    }

    private void add(String path, Source source, Map<String, Source> files, Map<String, Folder> folders) {
        if (!path.startsWith(prefix)) {
            return;
        }
        String inside = path.substring(prefix.length());
        if (Arrays.stream(inside.split("/")).anyMatch(FileNames::isIgnored)) {
            return;
        }
        int slash = inside.indexOf('/');
        if (slash < 0) {
            files.put(inside, source);
        } else if (slash > 0) {
            String folder = inside.substring(0, slash);
            folders.computeIfAbsent(folder, child -> new ArchiveFolder(place, prefix + child + "/", child, archives));
        }
    }

    private List<Unreadable> unsafe() throws IOException {
        return archives.unsafeNames(place).stream()
                .map(path -> new Unreadable(name, Reason.UNSAFE.code(), name + "：压缩包内有指向外部的路径“" + path + "”，该文件未读取"))
                .toList();
    }
}
