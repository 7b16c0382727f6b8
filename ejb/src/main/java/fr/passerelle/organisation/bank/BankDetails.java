package fr.passerelle.organisation.bank;

import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.organisation.Text;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is printed on a bank identity statement (RIB). */
public record BankDetails(Iban iban, Bic bic, String holder) implements Serializable {
    private static final Set<String> WORDS_OF_ALL = Set.of("association", "asso", "les", "des", "une", "pour", "the");

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

    /** True when hardly a word of this name is in the holder: a sign to look again, a bank may shorten a name. */
    public boolean isOfAnotherThan(String name) {
        Set<String> held = words(holder);
        Set<String> named = words(name);
        long shared = named.stream().filter(held::contains).count();
        return 2 * shared < Math.min(held.size(), named.size());
    }

    private static Set<String> words(String name) {
        return Stream.of(SearchText.of(name).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 2 && !WORDS_OF_ALL.contains(word))
                .collect(Collectors.toSet());
    }

    /** Monaco's and the overseas collectivities' accounts are kept by French banks. */
    private static boolean sharesItsBanksWith(String one, String other) {
        return one.equals("FR") || other.equals("FR");
    }
}
