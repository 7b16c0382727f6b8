/** Rules of the law by date, who signs documents, mails, background tasks and the journal. */
package fr.passerelle.web.admin.platform;
