/** Tests that hold the server as a process, from outside: what happens when its neighbours fail or lie. */
package fr.passerelle.ear.process;
