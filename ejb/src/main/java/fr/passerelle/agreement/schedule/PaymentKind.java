package fr.passerelle.agreement.schedule;

/** Avance (before the expense), acompte (on a part of it), solde (on the report). */
public enum PaymentKind {
    ADVANCE,
    INTERIM,
    BALANCE
}
