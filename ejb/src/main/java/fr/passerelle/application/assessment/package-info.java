/**
 * Instruction: the scores of one instructor against the criteria of the call, the opinion and the amount that they
 * propose. Values only: who may write them, and when, is the business of the file.
 */
package fr.passerelle.application.assessment;
