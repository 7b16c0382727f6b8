package fr.passerelle.wrong;

/** Calls a service where the container does not answer. */
class WrongCaller {
    boolean asks(WrongService service) {
        return service.owes();
    }
}
