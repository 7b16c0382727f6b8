package fr.passerelle.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Names, amounts, dates and sentences by chance, as people of the North type them. */
final class VariedWords {
    private static final List<String> WORDS = List.of(
                    "à la de du des les un une pour dans avec sans sur chaque notre l'accueil d'îlot qu'elles s'engage œuvre cœur",
                    "métropole bénéficiaire subvention intermédiaires honoraires rémunérations développement communication",
                    "anticonstitutionnellement mutualisation porte-à-porte Hauts-de-France arc-en-ciel Villeneuve-d'Ascq",
                    "aujourd'hui 1er 3ᵉ 12 1 200 m² 95 % 7,5 ? oui ! ; : « ensemble » (voir l'annexe) et/ou TVA n° 5 art. L. 112-3",
                    "insertion emploi économie sociale solidaire recyclerie jardin écluse conserverie atelier vélo radio théâtre")
            .stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();
    private static final List<String> FIRST = List.of(
            "Anne-Cécile",
            "Ó",
            "Maximilienne-Joséphine",
            "Mehdi",
            "Zoë",
            "Łukasz",
            "Ngọc Ánh",
            "Aïssatou",
            "Đorđe",
            "İpek");
    private static final List<String> LAST = List.of(
            "Vandenbœuf",
            "de la Bruyère-Vanœstenberghe",
            "Caron",
            "N'Diaye",
            "Nguyễn",
            "O'Brien",
            "Szczęsny",
            "d'Hondt");
    private static final List<String> TOWNS = List.of(
            "Lille",
            "Hallennes-lez-Haubourdin",
            "Sainghin-en-Mélantois",
            "Wervicq-Sud",
            "Lezennes",
            "Fretin",
            "Ennetières");
    private static final List<String> NAMES = List.of(
            "Association",
            "Fédération",
            "Les Jardins",
            "Régie de quartier",
            "La Manivelle",
            "Maison",
            "Collectif Œillet");

    private final Random random;
    private int drawn;

    VariedWords(long seed) {
        random = new Random(seed);
    }

    int drawn() {
        return drawn;
    }

    int number(int below) {
        return random.nextInt(below);
    }

    String name() {
        return any(NAMES) + " " + sentence(1 + number(14));
    }

    String person() {
        drawn++;
        return any(FIRST) + " " + any(LAST) + (number(3) == 0 ? "-" + any(LAST) : "");
    }

    String town() {
        drawn++;
        return any(TOWNS);
    }

    String address() {
        return (1 + number(1500)) + ", " + sentence(5) + ", 59" + (100 + number(900)) + " " + any(TOWNS);
    }

    String reference() {
        drawn++;
        return "CV-2026-" + (10_000 + number(90_000));
    }

    String code() {
        return Long.toString(Math.abs(random.nextLong()) + 1, 36).toUpperCase(java.util.Locale.ROOT);
    }

    String fileName() {
        drawn++;
        return any(WORDS) + "_" + code().repeat(1 + number(6)) + ".pdf";
    }

    BigDecimal amount() {
        drawn++;
        return BigDecimal.valueOf(1 + random.nextLong(1L << (4 + number(36))), 2);
    }

    LocalDate date() {
        drawn++;
        return LocalDate.of(2026, 1, 1).plusDays(number(3000));
    }

    /** As the article on payments words it. */
    String instalment() {
        drawn++;
        LocalDate day = date();
        return "- avance %d : %,d,%02d €, après %s, au plus tard le %d\u00A0%s\u00A0%d ;"
                .formatted(
                        day.getYear(),
                        number(3_000_000),
                        number(100),
                        sentence(7),
                        day.getDayOfMonth(),
                        List.of("mars", "septembre", "février").get(number(3)),
                        day.getYear());
    }

    /** Up to that many words. */
    String sentence(int most) {
        drawn++;
        StringBuilder text = new StringBuilder(any(WORDS));
        for (int i = number(most); i > 0; i--) text.append(' ').append(any(WORDS));
        return text.toString();
    }

    /** As many as told. */
    <T> List<T> some(int count, Supplier<T> each) {
        return Stream.generate(each).limit(count).toList();
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
