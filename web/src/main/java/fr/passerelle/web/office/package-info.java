/** Pages of the staff: the inbox, then one package per capability. A page shows what a service gave and asks it to act. */
package fr.passerelle.web.office;
