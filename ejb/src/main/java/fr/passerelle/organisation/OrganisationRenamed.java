package fr.passerelle.organisation;

/** What it is found by has changed: its name, acronym, SIRET or RNA. Whoever repeats them in a list of its own writes them again. */
public record OrganisationRenamed(Organisation organisation) {}
