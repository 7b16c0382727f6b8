package fr.passerelle.organisation;

/** What an organisation is in law or by status. */
public enum OrganisationKind {
    ASSOCIATION,
    /** Fondation, of whatever kind: signs the republican contract as associations do. */
    FOUNDATION,
    /** Structure d'insertion par l'activité économique. */
    SIAE,
    /** Entreprise adaptée or ESAT. */
    ADAPTED_COMPANY,
    COOPERATIVE,
    LOCAL_BODY,
    OTHER;

    /** The status that goes with this kind: an association may hold any, or none. */
    public boolean accepts(InclusionStatus status) {
        return switch (this) {
            case SIAE -> status != null && status.isByEconomicActivity();
            case ADAPTED_COMPANY -> status != null && !status.isByEconomicActivity();
            case ASSOCIATION, FOUNDATION, COOPERATIVE, OTHER -> true;
            case LOCAL_BODY -> status == null;
        };
    }
}
