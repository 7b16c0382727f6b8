package fr.passerelle.base.job;

/** Where a job is. A job that runs is WAITING under a lease. */
public enum JobState {
    WAITING,
    DONE,
    FAILED
}
