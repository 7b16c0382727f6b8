package fr.passerelle.application;

/** What is told about a request, to staff only, without moving it. */
public enum ApplicationRemark {
    /** With the name of who had it before; who may is {@link Application#mayBeTakenBy}. */
    TAKE_CHARGE
}
