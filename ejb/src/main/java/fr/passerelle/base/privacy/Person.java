package fr.passerelle.base.privacy;

import java.util.Set;
import java.util.UUID;

/** Somebody with an account. {@code names}: every one that it ever had. */
public record Person(UUID accountId, String login, Set<String> names) {}
