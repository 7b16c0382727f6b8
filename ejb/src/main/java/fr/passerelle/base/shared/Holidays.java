package fr.passerelle.base.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Jours fériés of metropolitan France (code du travail, L3133-1), without the two days of Alsace-Moselle: Good Friday
 * and 26 December are worked in the Nord.
 */
public final class Holidays {
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private Holidays() {}

    public static boolean isHoliday(LocalDate day) {
        return BY_YEAR.computeIfAbsent(day.getYear(), Holidays::compute).contains(day);
    }

    /** In the order of the calendar; Ascension may fall on 1 or 8 May, so a year has ten or eleven of them. */
    public static Set<LocalDate> of(int year) {
        return new TreeSet<>(BY_YEAR.computeIfAbsent(year, Holidays::compute));
    }

    private static Set<LocalDate> compute(int year) {
        LocalDate easter = easter(year);
        Set<LocalDate> days = new TreeSet<>(Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.MAY, 1),
                LocalDate.of(year, Month.MAY, 8),
                LocalDate.of(year, Month.JULY, 14),
                LocalDate.of(year, Month.AUGUST, 15),
                LocalDate.of(year, Month.NOVEMBER, 1),
                LocalDate.of(year, Month.NOVEMBER, 11),
                LocalDate.of(year, Month.DECEMBER, 25)));
        days.add(easter.plusDays(1));
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(50));
        return Set.copyOf(days);
    }

    /** Easter Sunday of the Gregorian calendar (computus of Meeus, Jones and Butcher; letters are theirs). */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
