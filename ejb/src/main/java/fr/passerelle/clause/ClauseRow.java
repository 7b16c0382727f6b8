package fr.passerelle.clause;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the clause library: the clause and the day its words took effect. */
public record ClauseRow(
        UUID id, String code, ClauseFamily family, int article, String title, String titleEn, LocalDate validFrom) {}
