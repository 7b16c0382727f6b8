package fr.passerelle.reports.part;

/**
 * By what right somebody signs for the authority: as its president, or by a delegation of signature or of function that
 * the president gave (CGCT, art. L5211-9).
 *
 * @param act as in "arrêté n° 26-A-0123 du 15 juillet 2026"; blank for the president, or as long as it is not known
 */
public record Power(boolean isDelegated, String act) {
    public static final Power PRESIDENT = new Power(false, "");

    public Power {
        act = act == null ? "" : act.strip();
        Checks.of().that(isDelegated || act.isBlank(), "power.president").orRefuse();
    }
}
