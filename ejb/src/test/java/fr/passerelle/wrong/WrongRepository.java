package fr.passerelle.wrong;

/** Public: anybody could query. */
public class WrongRepository {}
