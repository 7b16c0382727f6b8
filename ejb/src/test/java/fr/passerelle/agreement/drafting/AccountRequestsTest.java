package fr.passerelle.agreement.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Terms;
import fr.passerelle.application.Correspondence;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class AccountRequestsTest {
    private final AccountRequests requests = House.get(AccountRequests.class);
    private Actor preparer;
    private UUID request;
    private UUID agreement;

    @BeforeEach
    void anAgreementLacksItsAccount() {
        GivenAwards awards = new GivenAwards();
        preparer = awards.preparer;
        request = awards.radio;
        agreement = House.as(
                preparer, () -> House.get(Agreements.class).prepare(request, Terms.of(Period.ofCalendarYear(2028))));
    }

    @Test
    void anAccountIsAskedForOnce() {
        assertThat(askedAt()).isEmpty();
        House.run(preparer, () -> requests.ask(agreement));
        assertThat(askedAt()).isPresent();
        assertThatThrownBy(() -> House.run(preparer, () -> requests.ask(agreement)))
                .hasMessage("agreement.accountAsked");
    }

    /** The words are for people: finance writing them by hand has not asked, and asking in other words has. */
    @Test
    void aRequestIsNotKnownByItsWords() {
        String reference =
                TestDatabase.get().query("select reference from agreement").get(0);
        String words = Texts.of(Locale.FRENCH, "agreement.accountRequest", reference);
        House.run(preparer, () -> House.get(Correspondence.class).send(request, words));
        assertThat(askedAt()).isEmpty();
        House.run(preparer, () -> requests.ask(agreement));
        TestDatabase.get().execute("update message set body = 'Il manque un compte.'");
        assertThat(askedAt()).isPresent();
    }

    private Optional<Instant> askedAt() {
        return House.as(preparer, () -> requests.askedAt(agreement));
    }
}
