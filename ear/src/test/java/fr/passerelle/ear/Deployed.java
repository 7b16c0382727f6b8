package fr.passerelle.ear;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * A test that runs inside the server, in the delivered archive: {@code @Inject} any service, open a
 * {@code UserTransaction}, play a person with {@code CurrentActor.run(actor, work)}. The demonstration is there; each
 * test takes what no other touches, for the order is not promised. Lives in package
 * {@code fr.passerelle.ear.container}, its name ends in {@code IT}; all of them share one deployment and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArquillianTest
public @interface Deployed {}
