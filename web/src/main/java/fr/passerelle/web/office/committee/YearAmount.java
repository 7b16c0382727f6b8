package fr.passerelle.web.office.committee;

import fr.passerelle.base.shared.Money;
import java.util.List;
import java.util.stream.IntStream;

/** What one calendar year receives. */
public record YearAmount(String year, Money amount) {
    static List<YearAmount> listOf(int firstYear, List<Money> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(index -> new YearAmount(String.valueOf(firstYear + index), amounts.get(index)))
                .toList();
    }
}
