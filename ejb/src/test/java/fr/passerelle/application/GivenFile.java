package fr.passerelle.application;

import fr.passerelle.application.assessment.Score;
import fr.passerelle.application.reading.ApplicationFile;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** A request of 100 000 € on a budget of 320 000 €, filed on 10 November 2026, with the people at MEL who work on it. */
public final class GivenFile {
    public final Actor claire = GivenPeople.staff("Claire Instruit", Role.INSTRUCTOR);
    public final Actor karim = GivenPeople.staff("Karim Instruit", Role.INSTRUCTOR);
    public final Actor secretary = GivenPeople.staff("Sophie Note", Role.SECRETARY);
    public final Actor decider = GivenPeople.staff("Helene Decide", Role.DECIDER);
    public final UUID id = UUID.randomUUID();

    public GivenFile(ApplicationState state) {
        ProjectCall call =
                GivenCall.entreprendreAutrement().overYears(3).withoutCeiling().build();
        Organisation owner = GivenOrganisation.anAssociation().organisation();
        House.transact(() -> {
            House.get(EntityManager.class).persist(owner);
            House.get(EntityManager.class).persist(call);
        });
        TestDatabase.get()
                .execute("insert into application (id, version, reference, call_id, organisation_id, state, title,"
                        + " requested_amount, budget_total, search_text, created_at, submitted_at) values ('" + id
                        + "', 0, 'DEM-2026-00001', '" + call.getId() + "', '" + owner.getId() + "', '" + state
                        + "', 'Atelier', 100000, 320000, 'dem-2026-00001 atelier velo-ecole',"
                        + " timestamp with time zone '2026-11-10 10:00:00+00',"
                        + " timestamp with time zone '2026-11-10 10:00:00+00')");
    }

    /** Every criterion marked alike. */
    public static List<Score> marks(int mark) {
        return List.of(
                new Score("NEED", mark, "Établi"),
                new Score("SOLIDITY", mark, "Comptes sains"),
                new Score("IMPACT", mark, "Local"));
    }

    public ApplicationFile open() {
        return House.as(claire, () -> House.get(Applications.class).open(id));
    }
}
