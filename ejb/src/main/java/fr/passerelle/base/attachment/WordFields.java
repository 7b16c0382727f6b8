package fr.passerelle.base.attachment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * The codes of the fields of a Word text, put together from the pieces in which they are written: the word that says
 * what a field does may be cut in any place, or be the result of a field inside.
 */
final class WordFields {
    private static final Pattern REACHING = Pattern.compile(
            "(?is)\\s*(DDE|DDEAUTO|LINK|IMPORT|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|DATABASE|RD)\\b.*|.*\\bQUOTE\\s+\\d.*");

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean reach;

    /** A field begins, gives way to its last result, or ends. */
    void mark(String type) {
        switch (type) {
            case "begin" -> {
                // the name of the outer field would be what the inner one answers
                reach |= !open.isEmpty()
                        && open.peek() != null
                        && open.peek().toString().isBlank();
                open.push(new StringBuilder());
            }
            case "separate" -> finish(false);
            case "end" -> finish(true);
            default -> {}
        }
    }

    void add(String code) {
        if (open.isEmpty()) {
            whole(code);
        } else {
            open.peek().append(code);
        }
    }

    void whole(String code) {
        reach |= REACHING.matcher(code).matches();
    }

    /** Whether one of them, or what is left of one, fetches from elsewhere. */
    boolean reach() {
        open.forEach(code -> whole(code.toString()));
        return reach;
    }

    private void finish(boolean ended) {
        if (!open.isEmpty()) {
            whole(open.peek().toString());
            if (ended) {
                open.pop();
            } else {
                // What follows is a result: fields in it are fields of their own.
                open.peek().setLength(0);
                open.peek().append('=');
            }
        }
    }
}
