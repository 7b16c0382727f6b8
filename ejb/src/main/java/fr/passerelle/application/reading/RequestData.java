package fr.passerelle.application.reading;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.privacy.NamedColumn;
import fr.passerelle.base.privacy.Person;
import fr.passerelle.base.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What somebody wrote in requests. Filings are frozen with who filed them; what goes on afterwards loses their name. */
@ApplicationScoped
class RequestData implements PersonalData {
    @Inject
    private WritingRepository writings;

    @Override
    public List<Holding> heldOf(Person person) {
        return Stream.of(
                        writings.list(HoldingKind.FILING, person),
                        writings.list(HoldingKind.ANSWER, person),
                        writings.list(HoldingKind.MESSAGE, person),
                        writings.list(HoldingKind.NOTE, person),
                        writings.listContacts(person))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<NamedColumn> named() {
        return List.of(
                new NamedColumn("answer", "saved_by"),
                new NamedColumn("message", "author"),
                new NamedColumn("note", "author"),
                new NamedColumn("correction", "asked_by"),
                new NamedColumn("application", "assignee_name"),
                new NamedColumn("application", "handed_over_by"));
    }

    @Override
    public void forget(Person person) {
        writings.emptyContactsOfDrafts(person);
    }
}
