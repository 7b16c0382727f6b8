package fr.passerelle.web.portal.application;

/** One answer to read again: its question, its words (empty when there are none), where to change it (empty: nowhere). */
public record Fact(String label, String value, String href) {}
