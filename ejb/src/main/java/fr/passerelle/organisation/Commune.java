package fr.passerelle.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One of the 95 communes of the métropole; reference data, known by its INSEE code. */
@Entity
@Immutable
public class Commune {
    @Id
    private String code;

    private String name;
    private String postalCodes;
    private int population;
    private String siren;

    protected Commune() {}

    /** @param postalCodes separated by spaces: large communes have several */
    Commune(String code, String name, String postalCodes, int population, String siren) {
        this.code = code;
        this.name = name;
        this.postalCodes = postalCodes;
        this.population = population;
        this.siren = siren;
    }

    public boolean hasPostalCode(String postalCode) {
        return getPostalCodes().contains(postalCode);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public List<String> getPostalCodes() {
        return List.of(postalCodes.split(" "));
    }

    public int getPopulation() {
        return population;
    }

    public String getSiren() {
        return siren;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commune that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
