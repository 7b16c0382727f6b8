package fr.passerelle.application;

import fr.passerelle.organisation.OrganisationRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Requests are found by what their organisation is called now, not by what it was called when they were written. */
@ApplicationScoped
class Findable {
    private ApplicationRepository applications;

    protected Findable() {}

    @Inject
    Findable(ApplicationRepository applications) {
        this.applications = applications;
    }

    void keep(@Observes OrganisationRenamed renamed) {
        applications.writeSearchTexts(renamed.organisation());
    }
}
