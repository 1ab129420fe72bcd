package xiezhi.extract.archive;

import java.util.concurrent.atomic.AtomicLong;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;

/** How many bytes may still be unpacked from one archive. */
final class UnpackBudget {
    private final AtomicLong left;

    UnpackBudget(long bytes) {
        left = new AtomicLong(bytes);
    }

    void spend(long bytes) throws UnreadableFile {
        if (left.addAndGet(-bytes) < 0) {
            throw new UnreadableFile(Reason.UNSAFE, "解压后的总大小超过上限，疑似压缩炸弹，未读取；如属正常文件请拆分后提交");
        }
    }
}
