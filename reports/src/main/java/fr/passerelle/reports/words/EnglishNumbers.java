package fr.passerelle.reports.words;

/** Whole numbers in British English words, up to 999 999 999 999. */
final class EnglishNumbers {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private EnglishNumbers() {}

    static String of(long number) {
        if (number < 100) return belowHundred((int) number);
        if (number < 1000) return scaled(number, 100, "hundred");
        if (number < 1_000_000) return scaled(number, 1000, "thousand");
        if (number < 1_000_000_000) return scaled(number, 1_000_000, "million");
        return scaled(number, 1_000_000_000, "billion");
    }

    private static String scaled(long number, long scale, String name) {
        String head = of(number / scale) + " " + name;
        long rest = number % scale;
        if (rest == 0) return head;
        return head + (rest < 100 ? " and " : " ") + of(rest);
    }

    private static String belowHundred(int number) {
        if (number < 20) return UNITS[number];
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
    }
}
