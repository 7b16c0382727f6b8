package fr.passerelle.form;

import fr.passerelle.base.shared.Money;

/** Another funder of the project, as the association declares it (S15). */
public record CoFunder(String name, Level level, Money amount, Status status) {
    /** Which public level or private body gives the money. */
    public enum Level {
        STATE,
        REGION,
        DEPARTMENT,
        COMMUNE,
        EU,
        SOCIAL_BODY,
        FOUNDATION,
        COMPANY,
        OTHER;

        public boolean isPublic() {
            return this != FOUNDATION && this != COMPANY && this != OTHER;
        }
    }

    /** How sure the money is: acquise, demandée, envisagée. */
    public enum Status {
        SECURED,
        ASKED,
        HOPED
    }
}
