package fr.passerelle.base.job;

/**
 * Does one kind of job. It runs as {@link fr.passerelle.base.access.Actor#SYSTEM} in a transaction that also marks the job
 * done; it may run again after a crash, so what it does outside the database must bear being done twice.
 */
public interface JobHandler {
    /** The kind given to {@link Jobs#enqueue}. */
    String kind();

    void run(String key, String payload);

    /** False leaves the jobs of this kind waiting, as mails while no server is set. */
    default boolean isReady() {
        return true;
    }

    /** Every attempt failed. */
    default void abandoned(String key) {}
}
