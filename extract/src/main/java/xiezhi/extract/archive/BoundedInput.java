package xiezhi.extract.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import xiezhi.extract.Limits.ArchiveLimits;
import xiezhi.extract.Oversize;
import xiezhi.extract.Reason;
import xiezhi.extract.UnreadableFile;

/** Counts what comes out of a packed entry and stops at the first bound passed: size, ratio, budget of the archive. */
final class BoundedInput extends FilterInputStream {
    private final long packedBytes;
    private final long limitBytes;
    private final ArchiveLimits limits;
    private final UnpackBudget budget;
    private long count;

    BoundedInput(InputStream in, long packedBytes, long limitBytes, ArchiveLimits limits, UnpackBudget budget) {
        super(in);
        this.packedBytes = Math.max(1, packedBytes);
        this.limitBytes = limitBytes;
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            counted(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            counted(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) throws UnreadableFile {
        count += bytes;
        budget.spend(bytes);
        if (count > limitBytes) {
            throw Oversize.of(count, limitBytes);
        }
        if (count > limits.ratioFromBytes() && count / packedBytes > limits.ratio()) {
            throw new UnreadableFile(Reason.UNSAFE, "压缩比超过 " + limits.ratio() + " 倍，疑似压缩炸弹，未读取");
        }
    }
}
