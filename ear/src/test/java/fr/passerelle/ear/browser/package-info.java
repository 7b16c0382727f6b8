/** Tests that look at the pages as a person does, in the system's Chromium; pictures go to {@code target/screenshots}. */
package fr.passerelle.ear.browser;
