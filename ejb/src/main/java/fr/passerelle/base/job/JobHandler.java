package fr.passerelle.base.job;

import fr.passerelle.base.access.Act;

/**
 * Does one kind of job. It runs as its own {@link Act} in a transaction that also marks the job done; it may run again after a crash, so what it does outside the database must bear being done twice.
 */
public interface JobHandler {
    /** The kind given to {@link Jobs#enqueue}. */
    String kind();

    /** As what the product does it: what the act may not do is refused to the job, too. */
    Act act();

    void run(String key, String payload);

    /** False leaves the jobs of this kind waiting, as mails while no server is set. */
    default boolean isReady() {
        return true;
    }

    /** Every attempt failed. */
    default void abandoned(String key) {}
}
