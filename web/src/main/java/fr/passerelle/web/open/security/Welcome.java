package fr.passerelle.web.open.security;

/** What one has just done, when the next step is to sign in. */
public enum Welcome {
    ACCOUNT("activate.done"),
    PASSWORD("newPassword.saved");

    private final String key;

    Welcome(String key) {
        this.key = key;
    }

    /** Of {@code web_*.properties}. */
    public String getKey() {
        return key;
    }
}
