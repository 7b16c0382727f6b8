/** Pages open to everyone, with their texts: they ask for nothing before they are read, and keep nothing of who reads them. */
package fr.passerelle.web.open;
