package fr.passerelle.budget;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each year of a project is asked, proposed, advised or given, the first year first. A year may receive nothing: it
 * keeps its place, so that the years after it keep theirs. Calendar years are told by {@link #from}.
 */
public record YearSplit(List<Money> amounts) implements Serializable {
    public static final YearSplit NOTHING = single(Money.ZERO);

    public YearSplit {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty()) {
            throw RuleViolation.onField("amount", "required");
        }
        if (amounts.stream().anyMatch(Money::isNegative)) {
            throw RuleViolation.onField("amount", "money.negative", total(amounts));
        }
    }

    public static YearSplit single(Money amount) {
        return new YearSplit(List.of(amount));
    }

    public Money total() {
        return total(amounts);
    }

    /** The same proportions with another total, to the cent: a year of zero stays so, the last of the others takes the remainder. */
    public YearSplit scaledTo(Money other) {
        return new YearSplit(other.splitLike(amounts));
    }

    public boolean isMultiYear() {
        return amounts.size() > 1;
    }

    /** Year by year, the first amount being that of {@code firstYear}. */
    public List<YearAmount> from(int firstYear) {
        return IntStream.range(0, amounts.size())
                .mapToObj(index -> new YearAmount(firstYear + index, amounts.get(index)))
                .toList();
    }

    private static Money total(List<Money> amounts) {
        return Money.sum(amounts);
    }

    /** '12000.00/10000.00/7000.00': as it is stored. */
    @Override
    public String toString() {
        return amounts.stream().map(Money::toString).collect(Collectors.joining("/"));
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<YearSplit, String> {
        @Override
        public String convertToDatabaseColumn(YearSplit split) {
            return split == null ? null : split.toString();
        }

        @Override
        public YearSplit convertToEntityAttribute(String stored) {
            return stored == null
                    ? null
                    : new YearSplit(Stream.of(stored.split("/")).map(Money::of).toList());
        }
    }
}
