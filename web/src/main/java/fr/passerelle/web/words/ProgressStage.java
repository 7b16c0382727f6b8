package fr.passerelle.web.words;

/** One stage of the progress of a file: its words, when or why, its tone (done, wait, neutral), whether it is now. */
public record ProgressStage(String label, String note, String tone, boolean current) {}
