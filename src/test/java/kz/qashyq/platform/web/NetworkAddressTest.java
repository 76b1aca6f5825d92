package kz.qashyq.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            this machine as Java says it,                0:0:0:0:0:0:0:1,             ::1
            no address at all,                           0:0:0:0:0:0:0:0,             ::
            leading zeros and capitals,                  2001:0DB8:0:0:1:0:0:1,       2001:db8::1:0:0:1
            the longest run is the one left out,         2001:0:0:1:0:0:0:1,          2001:0:0:1::1
            of two as long the first is left out,        2001:db8:0:0:1:0:0:1,        2001:db8::1:0:0:1
            a single zero is written,                    2001:db8:0:1:1:1:1:1,        2001:db8:0:1:1:1:1:1
            a single zero at the end as well,            2001:db8:1:1:1:1:1:0,        2001:db8:1:1:1:1:1:0
            zeros at the end,                            fd00:0:0:0:0:0:0:0,          fd00::
            already short,                               fe80::a:b,                   fe80::a:b
            with the interface it came by,               fe80:0:0:0:0:0:0:1%eth0,     fe80::1%eth0
            IPv4 within IPv6,                            0:0:0:0:0:ffff:192.0.2.7,    ::ffff:192.0.2.7
            IPv4,                                        10.20.1.7,                   10.20.1.7
            a word with a colon,                         proxy:8080,                  proxy:8080
            an address with a port,                      10.20.1.7:443,               10.20.1.7:443
            nothing,                                     '',                          ''
            """)
    void an_address_is_shown_by_the_rules_of_rfc_5952(String what, String written, String shown) {
        assertThat(NetworkAddress.shown(written)).as(what).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a customer's address,             2001:db8:1:2:3:4:5:6,      2001:db8:1:2::/64
            another of the same customer,     2001:db8:1:2:ffff::1,      2001:db8:1:2::/64
            the next customer,                2001:db8:1:3::1,           2001:db8:1:3::/64
            IPv4 within IPv6,                 0:0:0:0:0:ffff:192.0.2.7,  0:0:0:0:0:ffff:192.0.2.7
            IPv4,                             10.20.1.7,                 10.20.1.7
            a word with a colon,              proxy:8080,                proxy:8080
            """)
    void addresses_of_one_subscriber_are_one(String what, String address, String subscriber) {
        assertThat(NetworkAddress.subscriber(address)).as(what).isEqualTo(subscriber);
    }
}
