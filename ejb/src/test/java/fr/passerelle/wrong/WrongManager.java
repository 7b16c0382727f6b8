package fr.passerelle.wrong;

/** A name that says nothing, and a call that a session bean does not answer. */
class WrongManager {
    boolean owes(WrongService service) {
        return service.owes();
    }
}
