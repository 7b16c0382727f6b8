package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private final UUID me = UUID.randomUUID();

    @Test
    void comesBackTheSameFromItsAddress() {
        ListQuery query = ListQuery.inHand().by(ListQuery.ME).with(ApplicationFilter.Signal.LATE);
        assertThat(query.query()).isEqualTo("state=IN_HAND&instructor=me&signal=LATE&order=LATE_FIRST");
        assertThat(ListQuery.of(Map.of(
                        "state", new String[] {"IN_HAND"},
                        "instructor", new String[] {"me"},
                        "signal", new String[] {"LATE"},
                        "order", new String[] {"LATE_FIRST"})))
                .isEqualTo(query);
    }

    @Test
    void readsMeAsTheReaderAndNobodyAsNobody() {
        assertThat(ListQuery.inHand().by(ListQuery.ME).filter(me).assigneeId()).isEqualTo(me);
        ApplicationFilter unassigned =
                ListQuery.in(ApplicationState.SUBMITTED).by(ListQuery.NOBODY).filter(me);
        assertThat(unassigned.unassigned()).isTrue();
        assertThat(unassigned.assigneeId()).isNull();
    }

    @Test
    void leavesOutWhatAnAddressSaysWrong() {
        ApplicationFilter filter = ListQuery.of(Map.of(
                        "state", new String[] {"LOST"},
                        "call", new String[] {"1 or 1=1"},
                        "order", new String[] {"drop table"}))
                .filter(me);
        assertThat(filter.states()).isEmpty();
        assertThat(filter.callId()).isNull();
        assertThat(filter.order()).isEqualTo(ApplicationFilter.Order.NEWEST);
    }

    @Test
    void keepsWhatWasTypedSafeInTheAddress() {
        assertThat(new ListQuery("école & cie", "", "", "", "", "").query()).isEqualTo("text=%C3%A9cole+%26+cie");
    }
}
