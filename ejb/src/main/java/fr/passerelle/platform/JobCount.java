package fr.passerelle.platform;

/** How many jobs of a kind wait, are done, and were given up. */
public record JobCount(String kind, long waiting, long done, long failed) {}
