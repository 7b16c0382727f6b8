/** Comptes et rôles: who may sign in, and what they may do. */
package fr.passerelle.web.admin.security;
