package fr.passerelle.reports.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Amounts, dates and sizes as they are printed. Without state, hence safe on many threads. */
public record Formats(Language language) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** 12 345,67 € or €12,345.67; always two decimals. */
    public String euros(BigDecimal amount) {
        String figures = figures(amount);
        return language == Language.FR ? figures + Typography.FIXED + "€" : "€" + figures;
    }

    /** The same without the sign of the currency, for columns whose head names it. */
    public String figures(BigDecimal amount) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        if (language == Language.FR) {
            symbols.setGroupingSeparator(Typography.NARROW);
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat("#,##0.00", symbols).format(amount.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** 31,25 % or 31.25%, at most two decimals, rounded half up: the one rounding of a share in all documents. */
    public String share(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        String figures = percent.stripTrailingZeros().toPlainString();
        return language == Language.FR ? figures.replace('.', ',') + Typography.NARROW + "%" : figures + "%";
    }

    /** The same, and said to be rounded when it is: a cap is never the rounded figure. */
    public String about(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
        boolean exact = percent.multiply(whole).compareTo(part.multiply(BigDecimal.valueOf(100))) == 0;
        return exact ? share(part, whole) : Texts.in(language).get("share.about", share(part, whole));
    }

    /** 1er janvier 2027, 23 novembre 2026 or 23 November 2026. */
    public String date(LocalDate date) {
        if (language == Language.FR && date.getDayOfMonth() == 1) return "1er" + Typography.FIXED + after(date);
        return date.getDayOfMonth() + String.valueOf(Typography.FIXED) + after(date);
    }

    /** 23/11/2026, for columns. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(date);
    }

    public LocalDate dayInParis(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    /** 23 novembre 2026 à 14 h 02 min 07 s (heure de Paris). */
    public String instant(Instant instant) {
        ZonedDateTime paris = instant.atZone(PARIS);
        String pattern = language == Language.FR ? "HH'\u00A0h\u00A0'mm'\u00A0min\u00A0'ss'\u00A0s'" : "HH:mm:ss";
        String hour = DateTimeFormatter.ofPattern(pattern).format(paris);
        return Texts.in(language).get("instant", date(paris.toLocalDate()), hour);
    }

    /** 204 ko, 1,2 Mo: decimal units, rounded up to one decimal from one million on. */
    public String size(long bytes) {
        boolean french = language == Language.FR;
        if (bytes < 1_000_000) return Math.max(1, (bytes + 999) / 1000) + "\u00A0" + (french ? "ko" : "kB");
        BigDecimal megabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.UP);
        String figures = megabytes.toPlainString();
        return (french ? figures.replace('.', ',') + "\u00A0Mo" : figures + "\u00A0MB");
    }

    /** 200 093 201 00010, as printed on French documents. */
    public String siret(String siret) {
        if (!siret.matches("\\d{14}")) return siret;
        return siret.substring(0, 3)
                + Typography.NARROW
                + siret.substring(3, 6)
                + Typography.NARROW
                + siret.substring(6, 9)
                + Typography.NARROW
                + siret.substring(9);
    }

    /** The métropole with its article, for the middle of a sentence: la Métropole…, l'Eurométropole…; English needs none. */
    public String the(String authority) {
        if (language != Language.FR) return authority;
        return "AEÉÈIOUY".indexOf(Character.toUpperCase(authority.charAt(0))) >= 0
                ? "l’" + authority
                : "la " + authority;
    }

    private String after(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM'\u00A0'yyyy", language.locale())
                .format(date);
    }
}
