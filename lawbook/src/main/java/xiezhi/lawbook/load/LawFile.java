package xiezhi.lawbook.load;

/**
 * One file of the law folder.
 *
 * @param path path from the parent of the law folder, with {@code /}, for example {@code law/rules/notice/waiting-period.yaml}
 * @param text content, UTF-8 decoded
 */
public record LawFile(String path, String text) {
    /** Longest file read, in characters. */
    public static final int MAX_CHARACTERS = 2_000_000;

    /**
     * Path inside {@code folder} without its ending: the id a file of that folder must carry.
     *
     * @param folder for example {@code rules}, without {@code law/}
     */
    public String id(String folder) {
        var start = "law/" + folder + "/";
        if (!path.startsWith(start)) {
            throw new IllegalArgumentException("expected a file of " + start + ", found " + path);
        }
        var dot = path.indexOf('.', path.lastIndexOf('/'));
        return path.substring(start.length(), dot < 0 ? path.length() : dot);
    }
}
