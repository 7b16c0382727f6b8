/**
 * Le formulaire: the questions of the Cerfa 12156*06 as a catalogue, the budget as associations know it (accounts 60 to
 * 79, 86 and 87), the answers as they were typed, and what is missing before a request can be filed. Pure calculation:
 * no table, no user, no clock, so that pages, filing and documents all say the same thing.
 */
package fr.passerelle.form;
