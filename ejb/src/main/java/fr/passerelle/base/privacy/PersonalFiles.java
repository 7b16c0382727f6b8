package fr.passerelle.base.privacy;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Paris;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is held of a person, to be read and taken away by them (RGPD, art. 15 and 20). */
@Stateless
@PermitAll
public class PersonalFiles {
    private static final Set<HoldingKind> ACTS = Set.of(HoldingKind.STEP, HoldingKind.FILING);

    @Inject
    private PersonRepository persons;

    @Inject
    private AccountRepository accounts;

    @Inject
    @Any
    private Instance<PersonalData> capabilities;

    @Inject
    private RuleParameters rules;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public PersonalFile mine() {
        return of(actor.get().accountId());
    }

    /** The same as an archive: a page to read and JSON for another product. The journal tells that it was taken. */
    public byte[] takeAway(Locale locale) {
        UUID me = actor.get().accountId();
        events.fire(new SecurityEvent("personalData.taken", me, ""));
        return new PersonalArchive(of(me), locale).zip();
    }

    /** Until when the acts of this person keep their author; null when there is none. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public LocalDate keptUntil(UUID accountId) {
        return of(accountId).keptUntil();
    }

    private PersonalFile of(UUID accountId) {
        Person person = persons.person(accounts.get(accountId));
        List<Holding> holdings = capabilities.stream()
                .flatMap(capability -> capability.heldOf(person).stream())
                .sorted(Comparator.comparing(Holding::kind))
                .toList();
        String name = accounts.get(accountId).getName();
        return new PersonalFile(name, clock.instant(), holdings, keptUntil(holdings));
    }

    private LocalDate keptUntil(List<Holding> holdings) {
        int years = rules.on(Paris.today(clock)).count(RuleCode.ACTS_KEPT_YEARS);
        return holdings.stream()
                .filter(holding -> ACTS.contains(holding.kind()))
                .map(Holding::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(last -> Paris.localTime(last).toLocalDate().plusYears(years))
                .orElse(null);
    }
}
