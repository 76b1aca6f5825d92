package kz.qashyq.platform.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskReserveTest {
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            much room,                                      4, 200, 500,   0, true
            five gigabytes stay of a large disk,            4,   9, 500,   0, true
            one gigabyte less,                              4,   8, 500,   0, false
            a tenth stays of a small disk,                  1,   3,  20,   0, true
            one gigabyte less of a small disk,              2,   3,  20,   0, false
            what others have begun needs its place,         4, 100, 500,  91, true
            and has it,                                     4, 100, 500,  92, false
            nothing at all on a full disk,                  0,   4, 500,   0, false
            """)
    void an_upload_leaves_room_for_the_database(
            String which, long size, long room, long disk, long announced, boolean holds) {
        assertThat(DiskReserve.holds(size * GIGABYTE, room * GIGABYTE, disk * GIGABYTE, announced * GIGABYTE))
                .isEqualTo(holds);
    }
}
