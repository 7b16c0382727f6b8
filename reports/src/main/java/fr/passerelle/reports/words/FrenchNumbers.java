package fr.passerelle.reports.words;

/** Whole numbers in French words, up to 999 999 999 999. */
final class FrenchNumbers {
    private static final String[] UNITS = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] TENS = {
        "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"
    };

    private FrenchNumbers() {}

    static String of(long number) {
        if (number < 1000) return belowThousand((int) number, true);
        if (number < 1_000_000) return thousands((int) number);
        if (number < 1_000_000_000) return large(number, 1_000_000, "million");
        return large(number, 1_000_000_000, "milliard");
    }

    private static String large(long number, long scale, String name) {
        long count = number / scale;
        String head = belowThousand((int) count, true) + " " + name + (count > 1 ? "s" : "");
        return number % scale == 0 ? head : head + " " + of(number % scale);
    }

    private static String thousands(int number) {
        int count = number / 1000;
        String head = count == 1 ? "mille" : belowThousand(count, false) + " mille";
        return number % 1000 == 0 ? head : head + " " + belowThousand(number % 1000, true);
    }

    /** @param plural whether a final "cents" or "quatre-vingts" takes its s: not before "mille" */
    private static String belowThousand(int number, boolean plural) {
        if (number < 100) return belowHundred(number, plural);
        int count = number / 100;
        int rest = number % 100;
        String head = count == 1 ? "cent" : UNITS[count] + " cent" + (rest == 0 && plural ? "s" : "");
        return rest == 0 ? head : head + " " + belowHundred(rest, plural);
    }

    private static String belowHundred(int number, boolean plural) {
        if (number < 20) return UNITS[number];
        if (number == 80) return plural ? "quatre-vingts" : "quatre-vingt";
        int tens = number / 10;
        boolean long20 = tens == 7 || tens == 9;
        int rest = long20 ? number - (tens - 1) * 10 : number % 10;
        if (rest == 0) return TENS[tens];
        boolean and = tens < 8 && (rest == 1 || rest == 11);
        return TENS[tens] + (and ? " et " : "-") + UNITS[rest];
    }
}
