package fr.passerelle.base.job;

/** How many jobs of a kind wait, are done, and were given up. */
public record JobCount(String kind, long waiting, long done, long failed) {}
