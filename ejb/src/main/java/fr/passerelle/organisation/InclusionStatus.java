package fr.passerelle.organisation;

/** Approval to include people through work: five by economic activity (code du travail L5132-4), two for disability. */
public enum InclusionStatus {
    /** Atelier ou chantier d'insertion. */
    ACI,
    /** Association intermédiaire. */
    AI,
    /** Entreprise d'insertion. */
    EI,
    /** Entreprise de travail temporaire d'insertion. */
    ETTI,
    /** Entreprise d'insertion par le travail indépendant. */
    EITI,
    /** Entreprise adaptée. */
    EA,
    /** Établissement ou service d'accompagnement par le travail. */
    ESAT;

    public boolean isByEconomicActivity() {
        return this != EA && this != ESAT;
    }
}
