package fr.passerelle.testing;

import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.LinkIssued;
import fr.passerelle.base.workflow.Remarked;
import fr.passerelle.base.workflow.Transitioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The events fired since the test began, for tests that ask what the business told. */
@ApplicationScoped
public class Heard {
    private static final List<Object> EVENTS = new CopyOnWriteArrayList<>();

    static void reset() {
        EVENTS.clear();
    }

    /** Those of one type, in order. */
    public static <T> List<T> all(Class<T> type) {
        return EVENTS.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The latest of one type. */
    public static <T> T last(Class<T> type) {
        List<T> heard = all(type);
        return heard.get(heard.size() - 1);
    }

    void hear(@Observes LinkIssued event) {
        EVENTS.add(event);
    }

    void hear(@Observes AccountNotice event) {
        EVENTS.add(event);
    }

    void hear(@Observes SecurityEvent event) {
        EVENTS.add(event);
    }

    void hear(@Observes Transitioned event) {
        EVENTS.add(event);
    }

    void hear(@Observes Remarked event) {
        EVENTS.add(event);
    }
}
