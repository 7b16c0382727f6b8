package fr.passerelle.ear.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test that asks for the {@link Installation}, as a parameter: one for all of them, started by the first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Installed.Extension.class)
@interface Installed {

    /** Keeps the installation until the end of the run. */
    final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Installation.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Installed.class))
                    .getOrComputeIfAbsent("installation", key -> new Kept(), Kept.class)
                    .installation;
        }
    }

    /** Closed by the framework when the run ends. */
    final class Kept implements AutoCloseable {
        private final Installation installation;

        Kept() {
            try {
                installation = new Installation();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        @Override
        public void close() throws IOException {
            installation.close();
        }
    }
}
