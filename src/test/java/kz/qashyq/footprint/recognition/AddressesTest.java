package kz.qashyq.footprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by an address. */
class AddressesTest {
    private static final PersonId AIGERIM = PersonId.next();
    private static final PersonId BOLAT = PersonId.next();
    private static final Addresses KNOWN = new Addresses(Map.of(
            AIGERIM,
            "Aigerim.S@Academy.kz",
            BOLAT,
            "bolat@academy.kz",
            PersonId.next(),
            "office@academy.kz",
            PersonId.next(),
            "office@ACADEMY.kz",
            PersonId.next(),
            "office@academy.kz"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        as it was entered,                   mbox|mailto:Aigerim.S@Academy.kz,                                 Aigerim
        its host in another case,            mbox|mailto:Aigerim.S@ACADEMY.KZ,                                 Aigerim
        another person's,                    mbox|mailto:bolat@academy.kz,                                     Bolat
        a box in another case,               mbox|mailto:aigerim.s@academy.kz,
        nobody's,                            mbox|mailto:dana@academy.kz,
        shared by three,                     mbox|mailto:office@academy.kz,
        hashed as it was entered,            mbox_sha1sum|efed167026f2322582207f9c1727b678f2843e5a,            Aigerim
        hashed with its host in lower case,  mbox_sha1sum|5d01ba81585934ac723a2140886582cb78ef7760,            Aigerim
        hashed and shared,                   mbox_sha1sum|3ae184f47fdc73e4fd7cedccd9f213ef40823cf0,
        nobody's hash,                       mbox_sha1sum|0000000000000000000000000000000000000000,
        no address,                          openid|http://aigerim.example/,
        """)
    void an_address_means_the_one_person_who_has_it(String what, String ifi, @Nullable String whose) {
        var expected = whose == null ? null : whose.equals("Aigerim") ? AIGERIM : BOLAT;
        assertThat(KNOWN.owner(ifi)).as(what).isEqualTo(expected);
    }

    @Test
    void an_actor_may_be_called_by_the_address_or_its_hashes() {
        assertThat(Addresses.identifiers(java.util.List.of("Aigerim.S@Academy.kz")))
                .containsExactlyInAnyOrder(
                        "mbox|mailto:aigerim.s@academy.kz",
                        "mbox_sha1sum|efed167026f2322582207f9c1727b678f2843e5a",
                        "mbox_sha1sum|5d01ba81585934ac723a2140886582cb78ef7760");
    }
}
