package xiezhi.extract.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.Unreadable;
import xiezhi.extract.UnreadableFile;

/**
 * A folder inside an archive; the archive itself is the folder with an empty prefix.
 *
 * @param prefix path of the folder inside the archive, with its final slash; empty for the root
 * @param known what lies in it if that is known already; the archive itself is opened when it is asked for
 */
record ArchiveFolder(
        OpenArchives.Place place, String prefix, String name, OpenArchives archives, Optional<Content> known)
        implements Folder {
    /** Most unsafe names listed, and characters shown of each. */
    private static final int LISTED = 20;

    private static final int SHOWN = 100;

    /** Folders inside one another. Deeper ones hide nothing but trouble. */
    private static final int MAX_DEPTH = 64;

    /** Files and folders directly in a folder, by name. */
    private record Content(TreeMap<String, Source> files, TreeMap<String, Content> folders) {
        static Content empty() {
            return new Content(new TreeMap<>(NaturalOrder.INSTANCE), new TreeMap<>(NaturalOrder.INSTANCE));
        }

        void add(String path, Source source) {
            String[] steps = path.split("/");
            if (steps.length > MAX_DEPTH || Arrays.stream(steps).anyMatch(FileNames::isIgnored)) {
                return;
            }
            Content folder = this;
            for (int i = 0; i < steps.length - 1; i++) {
                if (!steps[i].isEmpty()) {
                    folder = folder.folders.computeIfAbsent(steps[i], name -> empty());
                }
            }
            if (steps.length > 0) {
                folder.files.put(steps[steps.length - 1], source);
            }
        }
    }

    static ArchiveFolder of(OpenArchives.Place place, String name, OpenArchives archives) {
        return new ArchiveFolder(place, "", name, archives, Optional.empty());
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
        Content content = known.orElseGet(Content::empty);
        if (known.isEmpty()) {
            archives.files(place).forEach(content::add);
        }
        Map<String, Folder> folders = new TreeMap<>(NaturalOrder.INSTANCE);
        content.folders()
                .forEach((child, inside) -> folders.put(
                        child, new ArchiveFolder(place, prefix + child + "/", child, archives, Optional.of(inside))));
        List<InputFile> plain = new ArrayList<>();
        content.files().forEach((file, source) -> {
            if (archives.isArchive(source)) {
                OpenArchives.Place inside = new OpenArchives.Inside(place, prefix + file);
                folders.put(file, of(inside, FileNames.stem(file), archives));
            } else {
                plain.add(new InputFile(file, source));
            }
        });
        return new Listing(plain, List.copyOf(folders.values()), prefix.isEmpty() ? unsafe() : List.of());
    }

    private List<Unreadable> unsafe() throws IOException {
        List<Unreadable> unsafe = new ArrayList<>();
        archives.unsafeNames(place).forEach(path -> unsafe.add(unsafe("压缩包内有指向外部的路径“" + shown(path) + "”，该文件未读取")));
        archives.links(place).forEach(path -> unsafe.add(unsafe("压缩包内的“" + shown(path) + "”是指向别处的链接，未读取；请换成文件本身")));
        if (unsafe.size() > LISTED) {
            int more = unsafe.size() - LISTED;
            unsafe.subList(LISTED, unsafe.size()).clear();
            unsafe.add(unsafe("压缩包内还有 " + more + " 个这样的路径或链接，均未读取"));
        }
        return unsafe;
    }

    private Unreadable unsafe(String words) {
        return new Unreadable(name, Reason.UNSAFE.code(), name + "：" + words);
    }

    /** A name from outside on one line and of bearable length. */
    private static String shown(String path) {
        String plain = path.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
