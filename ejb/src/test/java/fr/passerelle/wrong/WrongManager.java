package fr.passerelle.wrong;

/** A name that says nothing. */
class WrongManager {}
