package fr.passerelle.testing;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Splits the tests of this module without a mark on any of them: those that run the {@link House}, and so a database,
 * and all others. {@code -Dpasserelle.test.part=house} or {@code domain} keeps one part; without it all run.
 */
public final class Part implements PostDiscoveryFilter {
    private final String wanted = System.getProperty("passerelle.test.part", "all");

    @Override
    public FilterResult apply(TestDescriptor test) {
        return switch (wanted) {
            case "house" -> FilterResult.includedIf(runsTheHouse(test));
            case "domain" -> FilterResult.includedIf(!runsTheHouse(test));
            case "all" -> FilterResult.included("no part was asked for");
            default -> throw new IllegalStateException("no part of the tests is called " + wanted);
        };
    }

    private static boolean runsTheHouse(TestDescriptor test) {
        Optional<TestDescriptor> asked = Optional.of(test);
        while (asked.isPresent()) {
            if (asked.get().getSource().orElse(null) instanceof ClassSource source
                    && usesHouse(source.getJavaClass())) {
                return true;
            }
            asked = asked.get().getParent();
        }
        return false;
    }

    private static boolean usesHouse(Class<?> type) {
        return AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream()
                .flatMap(extensions -> Arrays.stream(extensions.value()))
                .anyMatch(House.class::equals);
    }
}
