package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.base.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListPlaceTest {
    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(4).toList();
    private final List<ApplicationRow> window =
            ids.stream().map(ListPlaceTest::row).toList();

    @Test
    void goesToTheFileBeforeAndTheFileAfterInTheSameList() {
        ListPlace place = ListPlace.of(ids.get(1), ListQuery.inHand(), 10, window);
        assertThat(place.getPrevious())
                .isEqualTo("/office/application/file.xhtml?id=" + ids.get(0) + "&at=10&state=IN_HAND&order=LATE_FIRST");
        assertThat(place.getNext()).contains(ids.get(2).toString(), "&at=12&");
    }

    @Test
    void stopsAtBothEnds() {
        assertThat(ListPlace.of(ids.get(0), ListQuery.ALL, 0, window).getPrevious())
                .isNull();
        assertThat(ListPlace.of(ids.get(3), ListQuery.ALL, 0, window).getNext()).isNull();
    }

    @Test
    void showsNoNeighbourOnceTheListHasMovedAway() {
        ListPlace place = ListPlace.of(UUID.randomUUID(), ListQuery.ALL, 0, window);
        assertThat(place.neighbours()).isEmpty();
        assertThat(place.getNext()).isNull();
    }

    private static ApplicationRow row(UUID id) {
        return new ApplicationRow(id, "DEM", "A", "B", "C", ApplicationState.SUBMITTED, Money.ZERO, null, null, null);
    }
}
