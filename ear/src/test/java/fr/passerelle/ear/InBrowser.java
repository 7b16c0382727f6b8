package fr.passerelle.ear;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that looks at the pages as a person does: ask for a {@link Browser} as a parameter of the test. Lives in
 * package {@code fr.passerelle.ear.browser}, its name ends in {@code IT}. For each database the server runs once, with
 * demonstration data, for all of them: classes on one database follow each other, those on the other run meanwhile. A
 * complaint of the browser (console error, refused by the Content-Security-Policy, request to another site) fails the
 * test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = BrowserExtension.OneAtATime.class)
public @interface InBrowser {
    /** What the server runs on for this class; {@code -Dpasserelle.test.database} overrules it. */
    TestDatabase value() default TestDatabase.H2;
}
