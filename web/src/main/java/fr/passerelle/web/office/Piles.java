package fr.passerelle.web.office;

import static fr.passerelle.application.ApplicationState.AWARDED;
import static fr.passerelle.application.ApplicationState.COMPLETE;
import static fr.passerelle.application.ApplicationState.INCOMPLETE;
import static fr.passerelle.application.ApplicationState.PRESENTED;
import static fr.passerelle.application.ApplicationState.PROPOSED;
import static fr.passerelle.application.ApplicationState.REFUSED;
import static fr.passerelle.application.ApplicationState.SUBMITTED;
import static fr.passerelle.web.office.application.ListQuery.ME;
import static fr.passerelle.web.office.application.ListQuery.NOBODY;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter.Order;
import fr.passerelle.application.reading.ApplicationFilter.Signal;
import fr.passerelle.base.access.Role;
import fr.passerelle.web.office.application.ListQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files each role can act on now, the most pressing first. */
final class Piles {
    /** What to look for, the key of its words, and its tone. */
    record Wanted(String key, String tone, ListQuery query) {}

    private static final Map<Role, List<Wanted>> BY_ROLE = new EnumMap<>(Map.of(
            Role.INSTRUCTOR,
            List.of(
                    new Wanted("late", "todo", ListQuery.inHand().by(ME).with(Signal.LATE)),
                    new Wanted("messages", "todo", ListQuery.ALL.by(ME).with(Signal.UNANSWERED)),
                    new Wanted("returned", "todo", in(COMPLETE).by(ME).with(Signal.RETURNED)),
                    new Wanted("corrected", "todo", in(SUBMITTED).by(ME).with(Signal.CORRECTED)),
                    new Wanted("check", "wait", in(SUBMITTED).by(ME)),
                    new Wanted("assess", "wait", in(COMPLETE).by(ME)),
                    new Wanted("waiting", "neutral", in(INCOMPLETE).by(ME)),
                    new Wanted("unassigned", "info", in(SUBMITTED).by(NOBODY))),
            Role.SECRETARY,
            List.of(
                    new Wanted("awardsToTell", "todo", in(AWARDED)),
                    new Wanted("refusalsToTell", "todo", in(REFUSED)),
                    new Wanted("present", "wait", in(PROPOSED)),
                    new Wanted("presented", "neutral", in(PRESENTED))),
            Role.DECIDER,
            List.of(new Wanted("decide", "todo", in(PRESENTED)), new Wanted("coming", "neutral", in(PROPOSED))),
            Role.CALL_MANAGER,
            List.of(
                    new Wanted("lateAll", "todo", ListQuery.inHand().with(Signal.LATE)),
                    new Wanted("newest", "neutral", in(SUBMITTED).orderedBy(Order.NEWEST))),
            Role.AUDITOR,
            List.of(new Wanted("lateAll", "todo", ListQuery.inHand().with(Signal.LATE)))));

    private Piles() {}

    static List<Wanted> of(Set<Role> roles) {
        List<Wanted> wanted = new ArrayList<>();
        BY_ROLE.forEach((role, piles) -> {
            if (roles.contains(role)) {
                piles.stream().filter(pile -> !wanted.contains(pile)).forEach(wanted::add);
            }
        });
        return wanted;
    }

    private static ListQuery in(ApplicationState state) {
        return ListQuery.in(state);
    }
}
