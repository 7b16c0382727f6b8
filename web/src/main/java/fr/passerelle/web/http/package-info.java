/**
 * What every web answer goes through, pages or not: security headers, same-origin check, choice of language, the
 * client's operation id, the error pages that stand even when the database is away, and the doors of the session.
 */
package fr.passerelle.web.http;
