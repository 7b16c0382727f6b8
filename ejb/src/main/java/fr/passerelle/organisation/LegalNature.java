package fr.passerelle.organisation;

/** What the law of grants asks to know of a beneficiary: some of its articles bind associations, others any private body. */
public enum LegalNature {
    ASSOCIATION,
    FOUNDATION,
    /** Company, cooperative or any other body of private law. */
    PRIVATE_BODY,
    /** Commune, public establishment: loi 2000-321, art. 9-1 to 10-1, does not speak of it. */
    PUBLIC_BODY;

    public boolean isPrivate() {
        return this != PUBLIC_BODY;
    }

    /** Loi 2000-321, art. 10-1: associations and foundations sign the contrat d'engagement républicain. */
    public boolean signsRepublicanContract() {
        return this == ASSOCIATION || this == FOUNDATION;
    }
}
