package fr.passerelle.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: at spaces, after hyphens and dashes within words, inside a word only when it fills a line alone. */
record Lines(Face face, float size, float width) {
    /**
     * One line of a text.
     *
     * @param start its first character
     * @param next the first character of the next line, after the spaces or the line feed that end this one
     * @param width without the spaces that end it, in points
     */
    record Line(int start, int next, float width) {}

    List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            Line line = line(text, start);
            lines.add(line);
            start = line.next();
        }
        return lines;
    }

    /** How far down the last of so many lines reaches. */
    float height(int count, float spacing) {
        return count == 0 ? 0 : baseline(count - 1, spacing) + face.descent(size);
    }

    /** From the top to the line on which the letters stand. */
    float baseline(int index, float spacing) {
        float step = face.leading(size) + spacing * face.ascent(size) + face.descent(size);
        return face.leading(size) + face.ascent(size) + index * step;
    }

    private Line line(String text, int start) {
        float room = width * 1000 / size;
        int place = start;
        int drawn = 0;
        int broken = start;
        int drawnAtBreak = 0;
        int spaces = 0;
        for (; place < text.length(); place++) {
            char c = text.charAt(place);
            if (c == '\n') return new Line(start, place + 1, points(drawn));
            int letter = face.width(isSpace(c) ? ' ' : c);
            if (isSpace(c)) {
                spaces += letter;
            } else {
                if (drawn + spaces + letter > room && place > start) break;
                drawn += spaces + letter;
                spaces = 0;
            }
            if (mayEndAfter(text, place)) {
                broken = place + 1;
                drawnAtBreak = drawn;
            }
        }
        if (place == text.length()) return new Line(start, place, points(drawn));
        return broken > start
                ? new Line(start, broken, points(drawnAtBreak))
                : new Line(start, whole(text, start, place), points(drawn));
    }

    private float points(int thousandths) {
        return thousandths * size / 1000;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private static boolean mayEndAfter(String text, int place) {
        char c = text.charAt(place);
        if (isSpace(c) || c == '\u200B') return true;
        boolean dash = c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014';
        return dash && place > 0 && Character.isLetterOrDigit(text.charAt(place - 1));
    }

    /** Not between the halves of a character, nor between a letter and its accents. */
    private static int whole(String text, int start, int place) {
        int end = place;
        while (end > start + 1 && leans(text.charAt(end))) end--;
        return end;
    }

    private static boolean leans(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
