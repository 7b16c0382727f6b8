package fr.passerelle.organisation.bank;

import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import java.util.Map;

/** The banks on which French associations are mostly paid: the first five digits of their account numbers, and their BIC. */
final class FrenchBank {
    /** From the banks' own identity statements; a bank that is not here says nothing. */
    private static final Map<String, String> BIC_OF = Map.ofEntries(
            Map.entry("10071", "TRPU"),
            Map.entry("10278", "CMCI"),
            Map.entry("13507", "CCBP"),
            Map.entry("16275", "CEPA"),
            Map.entry("16706", "AGRI"),
            Map.entry("20041", "PSST"),
            Map.entry("30002", "CRLY"),
            Map.entry("30003", "SOGE"),
            Map.entry("30004", "BNPA"),
            Map.entry("30006", "AGRI"),
            Map.entry("42559", "CCOP"));

    private FrenchBank() {}

    /** True when the bank of the account number is known and the BIC is another one's. */
    static boolean disagree(Iban iban, Bic bic) {
        String known = iban.country().equals("FR") ? BIC_OF.get(iban.value().substring(4, 9)) : null;
        return known != null && !bic.value().startsWith(known);
    }
}
