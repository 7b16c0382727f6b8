package fr.passerelle.web.portal.application;

import java.time.LocalDate;

/** What happens to a filed request now, by when ({@code before}, null when nobody knows), and what its association has to do. */
public record Standing(String what, LocalDate before, String todo) {}
