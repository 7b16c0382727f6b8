package fr.passerelle.form;

/** The four blocks of an association's budget: charges and produits, and the same for voluntary contributions in kind. */
public enum AccountSide {
    CHARGE,
    INCOME,
    IN_KIND_USE,
    IN_KIND_RESOURCE
}
