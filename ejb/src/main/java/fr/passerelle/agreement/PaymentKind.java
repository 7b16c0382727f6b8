package fr.passerelle.agreement;

/** Avance (before the expense), acompte (on a part of it), solde (on the report). */
public enum PaymentKind {
    ADVANCE,
    INTERIM,
    BALANCE
}
