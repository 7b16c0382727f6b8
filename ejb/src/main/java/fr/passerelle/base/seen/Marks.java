package fr.passerelle.base.seen;

import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things that a page showed, each in its version then; written in a hidden field as {@code Kind.id.version ...}. */
public record Marks(List<Mark> all) {
    public static final Marks NONE = new Marks(List.of());

    /** One thing as it was shown: the simple name of its class, its identifier and its version. */
    public record Mark(String kind, UUID id, long version) {
        private static Mark of(Persistent shown) {
            return new Mark(Subject.of(shown).typeName(), shown.getId(), shown.getVersion());
        }

        private static Mark parse(String text) {
            String[] parts = text.split("\\.");
            if (parts.length != 3) {
                throw new IllegalArgumentException("no mark: " + text);
            }
            return new Mark(parts[0], UUID.fromString(parts[1]), Long.parseLong(parts[2]));
        }

        @Override
        public String toString() {
            return kind + "." + id + "." + version;
        }
    }

    public Marks {
        all = List.copyOf(all);
    }

    /** What is null is left out. */
    public static Marks of(Persistent... shown) {
        return of(Arrays.asList(shown));
    }

    /** One thing of which the page kept no more than that. */
    public static Marks of(Class<? extends Persistent> kind, UUID id, long version) {
        return new Marks(List.of(new Mark(kind.getSimpleName(), id, version)));
    }

    public static Marks of(Collection<? extends Persistent> shown) {
        return new Marks(
                shown.stream().filter(Objects::nonNull).map(Mark::of).distinct().toList());
    }

    public Marks and(Marks others) {
        return new Marks(
                Stream.concat(all.stream(), others.all.stream()).distinct().toList());
    }

    /** @throws IllegalArgumentException when no page of ours wrote this */
    public static Marks parse(String text) {
        return text.isBlank()
                ? NONE
                : new Marks(
                        Arrays.stream(text.strip().split(" ")).map(Mark::parse).toList());
    }

    @Override
    public String toString() {
        return all.stream().map(Mark::toString).collect(Collectors.joining(" "));
    }
}
