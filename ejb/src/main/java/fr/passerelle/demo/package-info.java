/**
 * Données de démonstration: people, associations, calls and files at every stage, made through the public services by
 * the people whom the roles allow, so that the demonstration obeys every rule. Loaded once, into an empty database, and
 * only when {@code PASSERELLE_DEMO_PASSWORD} is set. All of it is invented; names end in {@code example.org}.
 */
package fr.passerelle.demo;
