/** What runs during the build only: the templates are compiled once, so that nothing compiles on the server. */
package fr.passerelle.reports.build;
