package fr.passerelle.form;

/** What the project promises to measure: the indicator, the value aimed at, and how it will be counted. */
public record IndicatorTarget(String label, String target, String method) {}
