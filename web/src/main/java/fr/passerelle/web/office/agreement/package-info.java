/**
 * Conventions, seen by finance: what is to prepare, one agreement with what it lacks and what comes next, and one short
 * page for each thing that is done with it. The services decide who may do it; the pages only draw what is allowed.
 */
package fr.passerelle.web.office.agreement;
