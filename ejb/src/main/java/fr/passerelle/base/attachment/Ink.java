package fr.passerelle.base.attachment;

import java.awt.image.BufferedImage;

/** What stands on the picture of a page: marks that are darker or lighter than what is around them. */
final class Ink {
    /** Of 255: a grey that the eye takes for another one, whatever the scanner. */
    private static final int CONTRAST = 64;

    /** Points of a page of 72 dots an inch: less than a full stop drawn by hand. */
    private static final int FEWEST = 12;

    private Ink() {}

    static boolean isOn(BufferedImage page) {
        int darkest = 255;
        int lightest = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = grey(page.getRGB(x, y));
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
            if (lightest - darkest > CONTRAST) {
                return true;
            }
        }
        return false;
    }

    static boolean differs(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        int points = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y))) > CONTRAST) {
                    points++;
                }
            }
        }
        return points >= FEWEST;
    }

    private static int grey(int point) {
        return ((point >> 16 & 0xff) + (point >> 8 & 0xff) + (point & 0xff)) / 3;
    }
}
