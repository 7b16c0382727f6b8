package fr.passerelle.document;

import java.security.SecureRandom;
import java.util.Locale;

/** The code printed on a document: 16 letters and digits that cannot be taken for one another, in groups of four. */
record CheckCode(String value) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    static CheckCode draw(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CheckCode(code.toString());
    }

    /** As people copy it: in small letters, with spaces, hyphens or dots. */
    static CheckCode typed(String typed) {
        return new CheckCode(typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** Easy to read and to copy. */
    String inGroups() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
