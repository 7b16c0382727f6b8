package fr.passerelle.ear;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the pages as a person does: ask for a {@link Browser} as a parameter of the test. Lives in
 * package {@code fr.passerelle.ear.browser}, its name ends in {@code IT}. The server runs once, with demonstration data,
 * for all of them; a complaint of the browser (console error, refused by the Content-Security-Policy, request to
 * another site) fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
