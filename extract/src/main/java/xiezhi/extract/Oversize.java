package xiezhi.extract;

/** Words for what is too large. */
public final class Oversize {
    private static final long MEBIBYTE = 1024 * 1024;

    private Oversize() {}

    public static UnreadableFile of(long bytes, long limitBytes) {
        return new UnreadableFile(
                Reason.TOO_LARGE, "文件过大（" + mebibytes(bytes) + "，上限 " + mebibytes(limitBytes) + "），请拆分后再提交");
    }

    private static String mebibytes(long bytes) {
        return bytes < MEBIBYTE ? bytes + " 字节" : bytes / MEBIBYTE + " MB";
    }
}
