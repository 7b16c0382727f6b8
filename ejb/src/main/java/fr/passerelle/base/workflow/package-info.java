/**
 * Circuit: the life of a file as a table. A {@link fr.passerelle.base.workflow.Workflow} says, for each state, which action
 * leads where, for which role, under which guard, with which refusal, and whether the applicant is told. From that one
 * table come the checks of the services, the buttons of the pages, the history shown to people
 * ({@link fr.passerelle.base.workflow.Step}, étape), the event that others react to
 * ({@link fr.passerelle.base.workflow.Transitioned}), {@code docs/workflow.md} and its tests. Only a
 * {@link fr.passerelle.base.workflow.Mover} takes a line, and it writes what it does. What is told about a file without
 * moving it is a {@link fr.passerelle.base.workflow.Remark}, not a step.
 */
package fr.passerelle.base.workflow;
