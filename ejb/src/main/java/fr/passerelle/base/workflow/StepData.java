package fr.passerelle.base.workflow;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.Person;
import fr.passerelle.base.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody did with files. The history keeps who did it: it is the proof of the act. */
@ApplicationScoped
class StepData implements PersonalData {
    @Inject
    private StepRepository steps;

    @Override
    public List<Holding> heldOf(Person person) {
        return steps.heldOf(person.accountId());
    }
}
