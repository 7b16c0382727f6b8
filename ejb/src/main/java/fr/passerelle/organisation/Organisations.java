package fr.passerelle.organisation;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Organisations: written by their own people, read by them and by staff, confirmed by staff. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Organisations {
    @Inject
    private OrganisationRepository organisations;

    @Inject
    private CommuneRepository communes;

    @Inject
    private Mandates mandates;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<OrganisationRenamed> renamed;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Whether somebody already brought it here: one then asks its signatory for an invitation. */
    public boolean isKnown(Siret siret) {
        return organisations.find(siret).isPresent();
    }

    /** Creates an organisation; whoever does is its first signatory. */
    @Once
    public UUID create(Profile profile) {
        if (isKnown(profile.identity().siret())) {
            throw RuleViolation.onField("siret", "organisation.known");
        }
        Organisation organisation = new Organisation(profile, communes.of(profile.seat()), clock.instant());
        organisations.add(organisation);
        mandates.found(organisation.getId());
        audit.record(
                "organisation.created",
                new Subject(Organisation.class, organisation.getId()),
                profile.identity().siret().value());
        return organisation.getId();
    }

    @Once
    public void describe(UUID organisationId, long version, Profile profile) {
        Organisation organisation = writable(organisationId, version);
        Siret siret = profile.identity().siret();
        if (!siret.equals(organisation.getSiret()) && isKnown(siret)) {
            throw RuleViolation.onField("siret", "organisation.known");
        }
        String found = organisation.getSearchText();
        organisation.describe(profile, communes.of(profile.seat()));
        organisations.settle();
        if (!found.equals(organisation.getSearchText())) {
            renamed.fire(new OrganisationRenamed(organisation));
        }
    }

    @Once
    public UUID appoint(UUID organisationId, OfficerProfile profile) {
        return writable(organisationId).appoint(profile).getId();
    }

    @Once
    public void changeOfficer(UUID organisationId, UUID officerId, OfficerProfile profile) {
        writable(organisationId).change(officerId, profile);
    }

    @Once
    public void dismiss(UUID organisationId, UUID officerId) {
        writable(organisationId).dismiss(officerId);
    }

    /** Declares the figures of a closed year, or corrects them. */
    @Once
    public void declare(UUID organisationId, YearFigures figures) {
        writable(organisationId).declare(figures, Paris.today(clock));
    }

    /** Those of the person who asks, by name. */
    public List<OrganisationRow> listMine() {
        return organisations.list(currentActor.get().mandates().keySet());
    }

    /** The whole organisation, within reach of the actor: its officers and figures are loaded. */
    @PermitAll
    public Organisation get(UUID organisationId) {
        Organisation organisation = organisations.get(organisationId, currentActor.get());
        organisation.load();
        return organisation;
    }

    /** What the person who asks may do for it; null for staff, who belong to none. */
    @PermitAll
    public MandateRole mandateIn(UUID organisationId) {
        Actor actor = currentActor.get();
        actor.requireReach(organisationId);
        return actor.mandates().get(organisationId);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.FILE_READER})
    public List<OrganisationRow> list(OrganisationFilter filter, int first, int size) {
        return organisations.list(filter, first, size);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.FILE_READER})
    public long count(OrganisationFilter filter) {
        return organisations.count(filter);
    }

    /** Staff saw proof that the organisation is what it says, and that its people may speak for it. */
    @Once
    @RolesAllowed({Roles.INSTRUCTOR, Roles.CALL_MANAGER})
    public void confirm(UUID organisationId, long version) {
        Actor actor = currentActor.get();
        Organisation organisation = organisations.get(organisationId, actor);
        organisation.requireVersion(version);
        organisation.confirm(actor.name(), clock.instant());
        audit.record("organisation.confirmed", new Subject(Organisation.class, organisationId), "");
    }

    /** Whether {@link #confirm} is for the person who asks, and still to be done. */
    @PermitAll
    public boolean mayConfirm(UUID organisationId) {
        Actor actor = currentActor.get();
        boolean theirs = actor.has(Role.INSTRUCTOR) || actor.has(Role.CALL_MANAGER);
        return theirs && !organisations.get(organisationId, actor).isConfirmed();
    }

    private Organisation writable(UUID organisationId, long version) {
        Organisation organisation = writable(organisationId);
        organisation.requireVersion(version);
        return organisation;
    }

    private Organisation writable(UUID organisationId) {
        Actor actor = currentActor.get();
        Organisation organisation = organisations.get(organisationId, actor);
        if (!actor.mayWriteFor(organisationId)) {
            throw new NotFound();
        }
        return organisation;
    }
}
