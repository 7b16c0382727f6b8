package fr.passerelle.agreement;

import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Embeddable;

/** Who signs, and in what capacity: 'Awa Diop', 'présidente'. */
@Embeddable
public class Signatory {
    private String name;
    private String capacity;

    protected Signatory() {}

    public Signatory(String name, String capacity) {
        if (name == null || name.isBlank()) {
            throw RuleViolation.onField("signatoryName", "signatory.name");
        }
        if (capacity == null || capacity.isBlank()) {
            throw RuleViolation.onField("signatoryCapacity", "signatory.capacity");
        }
        this.name = name.strip();
        this.capacity = capacity.strip();
    }

    public String getName() {
        return name;
    }

    public String getCapacity() {
        return capacity;
    }

    @Override
    public String toString() {
        return name + ", " + capacity;
    }
}
