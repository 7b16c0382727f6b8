package fr.passerelle.base.account;

import java.time.Duration;

/** What a one-time link is for, how long it lives, and which page takes it. */
public enum TokenPurpose {
    PASSWORD_RESET(Duration.ofMinutes(30), "password"),
    ACTIVATION(Duration.ofDays(2), "activation"),
    INVITATION(Duration.ofDays(14), "invitation"),
    FIRST_ADMINISTRATOR(Duration.ofDays(2), "first-administrator");

    private final Duration life;
    private final String page;

    TokenPurpose(Duration life, String page) {
        this.life = life;
        this.page = page;
    }

    public Duration life() {
        return life;
    }

    /** From the public address on. The page shows what the link is for; only a confirmed form uses it. */
    public String path(String secret) {
        return "/open/security/" + page + ".xhtml?token=" + secret;
    }
}
