package fr.passerelle.base.access;

/** The person signed in to this request, as {@code base.account} reads it from the database. */
public interface SignedInActor {
    /**
     * @return {@link Actor#ANONYMOUS} for a visitor
     * @throws SessionEnded when the account was disabled or changed since the sign-in
     */
    Actor get();
}
