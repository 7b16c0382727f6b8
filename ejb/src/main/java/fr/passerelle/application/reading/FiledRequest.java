package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.application.Submission;

/** A request and its last filing: what its receipt says. */
public record FiledRequest(Application application, Submission filing) {}
