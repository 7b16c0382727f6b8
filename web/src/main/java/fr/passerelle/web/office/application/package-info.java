/**
 * Instruction: the list of requests with its filters in the address, the file in three zones, what is asked back, the
 * grid and the proposal. Nothing here decides what a person may do: the services answer, the pages draw it.
 */
package fr.passerelle.web.office.application;
