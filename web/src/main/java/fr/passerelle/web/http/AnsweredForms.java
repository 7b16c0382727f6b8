package fr.passerelle.web.http;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The last forms that one session has sent, and where each led. */
final class AnsweredForms implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;
    private static final int PATIENCE_SECONDS = 20;

    private final LinkedHashMap<String, Turn> turns = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turn> eldest) {
            return size() > KEPT;
        }
    };

    /** The one turn of all the copies of this form. */
    synchronized Turn turn(String form) {
        return turns.computeIfAbsent(form, first -> new Turn());
    }

    /** Held by the copy that is at work; the others wait for it. */
    static final class Turn implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ReentrantLock work = new ReentrantLock(true);
        private String target;

        /** False when the copy before takes too long: better told than kept waiting on a thread of the server. */
        boolean begin() {
            try {
                return work.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        void end() {
            work.unlock();
        }

        /** @param location where the work led; null when its page was shown again */
        void answered(String location) {
            target = location;
        }

        /** Where the first copy led; null while none has led anywhere. */
        String target() {
            return target;
        }
    }
}
