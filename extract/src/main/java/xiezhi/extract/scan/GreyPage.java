package xiezhi.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A page image in grey, one byte a pixel, row by row from the top left; 0 is black, 255 white.
 *
 * @param dotsPerInch resolution, from which its size in points follows
 * @param darkBelow grey below which a pixel belongs to print
 * @param faintBelow grey below which it may belong to a thin line, which scanning blurs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GreyPage(int width, int height, byte[] pixels, int dotsPerInch, int darkBelow, int faintBelow) {
    private static final int WHITE = 255;
    private static final float POINTS_PER_INCH = 72f;

    /** A page of any picture, on white where the picture is transparent. */
    static GreyPage of(BufferedImage image, int dotsPerInch) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = blank(image.getWidth(), image.getHeight());
            Graphics2D canvas = grey.createGraphics();
            canvas.drawImage(image, 0, 0, Color.WHITE, null);
            canvas.dispose();
        }
        return ofGrey(grey, dotsPerInch);
    }

    private static GreyPage ofGrey(BufferedImage grey, int dotsPerInch) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        long[] counts = new long[WHITE + 1];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        int darkBelow = threshold(counts, pixels.length);
        return new GreyPage(
                grey.getWidth(), grey.getHeight(), pixels, dotsPerInch, darkBelow, (darkBelow + paper(counts)) / 2);
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) WHITE);
        return grey;
    }

    /** The commonest grey of the lighter half. */
    private static int paper(long[] counts) {
        int paper = WHITE;
        for (int grey = WHITE; grey > WHITE / 2; grey--) {
            paper = counts[grey] > counts[paper] ? grey : paper;
        }
        return paper;
    }

    /** Otsu's threshold: the grey that parts print from paper with the least spread on either side. */
    private static int threshold(long[] counts, int pixels) {
        double sum = 0;
        for (int grey = 0; grey <= WHITE; grey++) {
            sum += (double) grey * counts[grey];
        }
        double dark = 0;
        double darkSum = 0;
        double best = -1;
        int threshold = WHITE / 2;
        for (int grey = 0; grey < WHITE; grey++) {
            dark += counts[grey];
            darkSum += (double) grey * counts[grey];
            double light = pixels - dark;
            if (dark > 0 && light > 0) {
                double apart = darkSum / dark - (sum - darkSum) / light;
                double between = dark * light * apart * apart;
                if (between > best) {
                    best = between;
                    threshold = grey + 1;
                }
            }
        }
        return threshold;
    }

    boolean isDark(int x, int y) {
        return (pixels[y * width + x] & 0xFF) < darkBelow;
    }

    boolean isFaint(int x, int y) {
        return (pixels[y * width + x] & 0xFF) < faintBelow;
    }

    float points(double pixelCount) {
        return (float) (pixelCount * POINTS_PER_INCH / dotsPerInch);
    }

    int pixels(double points) {
        return (int) Math.round(points * dotsPerInch / POINTS_PER_INCH);
    }

    GreyPage copy() {
        return new GreyPage(width, height, pixels.clone(), dotsPerInch, darkBelow, faintBelow);
    }

    /** The page turned clockwise about its middle, with white corners; its size stays. */
    GreyPage turned(double degrees) {
        BufferedImage turned = blank(width, height);
        Graphics2D canvas = turned.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        canvas.drawImage(image(), 0, 0, null);
        canvas.dispose();
        return ofGrey(turned, dotsPerInch);
    }

    /** The page turned clockwise by that many quarters. */
    GreyPage quarters(int count) {
        GreyPage page = this;
        for (int i = 0; i < count; i++) {
            page = page.quarter();
        }
        return page;
    }

    private GreyPage quarter() {
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + (height - 1 - y)] = pixels[y * width + x];
            }
        }
        return new GreyPage(/* width= */ height, /* height= */ width, turned, dotsPerInch, darkBelow, faintBelow);
    }

    private BufferedImage image() {
        BufferedImage image = blank(width, height);
        System.arraycopy(pixels, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }

    /** Paints a rectangle white; what of it lies outside the page does not matter. */
    void erase(int left, int top, int right, int bottom) {
        int from = Math.clamp(left, 0, width);
        int until = Math.clamp(right, from, width);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            Arrays.fill(pixels, y * width + from, y * width + until, (byte) WHITE);
        }
    }
}
