package fr.passerelle.base.access;

import java.util.Locale;

/** The language in which a person reads screens and mails. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a browser: English when it says so, else French. */
    public static Language of(Locale wanted) {
        return wanted != null && "en".equals(wanted.getLanguage()) ? EN : FR;
    }
}
