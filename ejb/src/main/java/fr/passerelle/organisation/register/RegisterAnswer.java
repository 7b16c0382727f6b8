package fr.passerelle.organisation.register;

/** The three things that a look-up in the public register may bring. None of them stops anybody from going on. */
public sealed interface RegisterAnswer {
    /** It is there. */
    record Found(RegisteredCompany company) implements RegisterAnswer {}

    /** The register answered that it knows no such number. */
    record Unknown() implements RegisterAnswer {}

    /** The register is switched off, slow or out of order: type it by hand. */
    record Unavailable() implements RegisterAnswer {}
}
