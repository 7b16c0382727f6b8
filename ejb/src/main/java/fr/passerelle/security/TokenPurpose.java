package fr.passerelle.security;

import java.time.Duration;

/** What a one-time link is for, and how long it lives. */
public enum TokenPurpose {
    PASSWORD_RESET(Duration.ofMinutes(30)),
    ACTIVATION(Duration.ofDays(2)),
    INVITATION(Duration.ofDays(14)),
    FIRST_ADMINISTRATOR(Duration.ofDays(2));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
