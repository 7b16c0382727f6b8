package fr.passerelle.base.account;

/** Whom a list of accounts shows. */
public enum AccountGroup {
    EVERYBODY(""),
    STAFF("and a.staffRoles is not empty"),
    ASSOCIATIONS("and a.staffRoles is empty");

    private final String condition;

    AccountGroup(String condition) {
        this.condition = condition;
    }

    /** On the account {@code a} of a query. */
    String condition() {
        return condition;
    }
}
