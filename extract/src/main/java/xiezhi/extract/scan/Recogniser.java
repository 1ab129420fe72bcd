package xiezhi.extract.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import xiezhi.extract.layout.PageLayout;

/**
 * Optical recognition of page images by tesseract, several pages at a time, each within its time. Safe for several
 * threads; all of them share the same few processes.
 */
public final class Recogniser {
    private static final Logger LOG = System.getLogger(Recogniser.class.getName());
    private static final int PROCESSES = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private final Tesseract tesseract;
    private final ExecutorService pool = Executors.newFixedThreadPool(
            PROCESSES, Thread.ofPlatform().daemon().name("recognise-", 0).factory());
    /** Page images in memory: those being recognised and one that waits for each. */
    private final Semaphore room = new Semaphore(2 * PROCESSES);

    private Recogniser(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Found once: looking for the program costs a process. */
    private static final class Installed {
        static final Optional<Recogniser> RECOGNISER = Tesseract.installed().map(Recogniser::new);
    }

    /** The recogniser of this machine; empty when tesseract with {@code chi_sim} is not installed. */
    public static Optional<Recogniser> installed() {
        return Installed.RECOGNISER;
    }

    /**
     * What came of a page.
     *
     * @param layout its print, marked as recognised; empty when none was found
     * @param trouble why it could not be recognised, in Chinese; empty when it could
     */
    public record Recognised(Optional<PageLayout> layout, String trouble) {}

    /** A page under way. */
    public static final class Page {
        private final Future<Recognised> future;

        private Page(Future<Recognised> future) {
            this.future = future;
        }

        /** Waits for the page. */
        public Recognised result() throws IOException {
            try {
                return future.get();
            } catch (ExecutionException problem) {
                throw new IOException("expected a recognised page", problem.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for recognition", stopped);
            }
        }
    }

    /**
     * Hands a page over; waits while too many are in memory already.
     *
     * @param number of the page, from 1
     * @param limit time given to it once it is begun
     */
    public Page recognise(BufferedImage image, int dotsPerInch, int number, Duration limit) {
        room.acquireUninterruptibly();
        return new Page(pool.submit(() -> {
            try {
                return recognised(GreyPage.of(image, dotsPerInch), number, limit);
            } finally {
                room.release();
            }
        }));
    }

    private Recognised recognised(GreyPage page, int number, Duration limit) {
        try {
            return new Recognised(PageRecognition.of(tesseract, page, number, limit), "");
        } catch (Tesseract.TooSlow late) {
            return new Recognised(Optional.empty(), "识别超过 " + limit.toSeconds() + " 秒");
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.DEBUG, "page " + number, broken);
            return new Recognised(Optional.empty(), "识别程序出错");
        } catch (OutOfMemoryError tooMuch) {
            return new Recognised(Optional.empty(), "图像过大，内存不足");
        }
    }
}
