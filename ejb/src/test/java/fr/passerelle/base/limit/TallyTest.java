package fr.passerelle.base.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void ipv6AddressesOfOneHomeCountAsOne() {
        assertThat(Tally.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Tally.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Tally.network("2001:db8:1:3::1"));
        assertThat(Tally.network("evil.example")).isEqualTo("unknown");
    }

    @Test
    void namesNobodyAndComparesAddressesWithoutCase() {
        Tally lea = Tally.resetMailsTo(" LEA@asso.example.org ");
        assertThat(lea).isEqualTo(Tally.resetMailsTo("lea@asso.example.org"));
        assertThat(lea.text())
                .startsWith("reset_mails_to:")
                .doesNotContain("lea")
                .hasSizeLessThan(120);
    }
}
