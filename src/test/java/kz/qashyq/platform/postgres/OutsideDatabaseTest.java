package kz.qashyq.platform.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qashyq.cast.TestPostgres;
import org.junit.jupiter.api.Test;

class OutsideDatabaseTest {
    @Test
    void a_database_that_has_everything_is_taken() {
        assertThatCode(() -> OutsideDatabase.prepare(TestPostgres.database())).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_said_without_repeating_it() {
        var right = TestPostgres.database();
        var wrong = new DatabaseAccess(right.url(), right.ownerUser(), "hunter2", right.appUser(), right.appPassword());
        assertThatThrownBy(() -> OutsideDatabase.prepare(wrong))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("QASHYQ_DB_PASSWORD")
                .hasMessageNotContaining("hunter2");
    }
}
