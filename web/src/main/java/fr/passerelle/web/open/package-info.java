/** Pages open to everyone, with their texts; and the guide, which shows each piece that pages are made of. */
package fr.passerelle.web.open;
