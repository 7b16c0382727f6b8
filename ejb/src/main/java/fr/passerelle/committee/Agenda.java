package fr.passerelle.committee;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ordre du jour: the requests that wait for the committee, for the decision or for the letter, call by call. */
@Stateless
@RolesAllowed({Roles.INSTRUCTOR, Roles.SECRETARY, Roles.DECIDER, Roles.CALL_MANAGER, Roles.AUDITOR})
public class Agenda {
    private CommitteeRepository committee;
    private Clock clock;

    protected Agenda() {}

    @Inject
    Agenda(CommitteeRepository committee, Clock clock) {
        this.committee = committee;
        this.clock = clock;
    }

    /** The envelopes whose years are not all past, by name. */
    @RolesAllowed(Roles.CALL_MANAGER)
    public List<EnvelopeLeft> listEnvelopes() {
        return committee.listEnvelopes(Paris.year(clock).getValue());
    }

    /** The best marks first within each call, so that an envelope that runs out does so at the end. */
    public List<AgendaCall> list(Set<ApplicationState> states) {
        Map<UUID, List<AgendaItem>> byCall = committee.listAgenda(states).stream()
                .sorted(Comparator.comparing(AgendaItem::score).reversed())
                .collect(Collectors.groupingBy(
                        item -> item.application().getCall().getId(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Money> awarded = committee.sumAwards(byCall.keySet());
        return byCall.values().stream()
                .map(items -> new AgendaCall(
                        items.get(0).application().getCall(),
                        awarded.getOrDefault(
                                items.get(0).application().getCall().getId(), Money.ZERO),
                        items))
                .sorted(Comparator.comparing(group -> group.call().getTitle()))
                .toList();
    }
}
