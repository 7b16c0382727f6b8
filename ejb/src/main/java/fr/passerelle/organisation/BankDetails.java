package fr.passerelle.organisation;

import fr.passerelle.shared.Bic;
import fr.passerelle.shared.Iban;
import fr.passerelle.shared.RuleViolation;
import java.io.Serializable;

/** What is printed on a bank identity statement (RIB). */
public record BankDetails(Iban iban, Bic bic, String holder) implements Serializable {
    public BankDetails {
        holder = Text.required("holder", holder, 140);
        if (iban == null) {
            throw RuleViolation.onField("iban", "iban.missing");
        }
        if (bic == null) {
            throw RuleViolation.onField("bic", "bic.missing");
        }
        if (!bic.country().equals(iban.country()) && !sharesItsBanksWith(iban.country(), bic.country())) {
            throw RuleViolation.onField("bic", "bankAccount.bicCountry", bic.country(), iban.country());
        }
    }

    /** Monaco's and the overseas collectivities' accounts are kept by French banks. */
    private static boolean sharesItsBanksWith(String one, String other) {
        return one.equals("FR") || other.equals("FR");
    }
}
