package kz.qashyq.testing;

import java.util.List;
import java.util.Optional;

/** A test and its bank as they stood when they were read. Pure: the same seed gives the same paper, and none asks the database. */
public interface PaperSource {
    List<PaperItem> draw(long seed);

    /** Which ticket the paper of this seed has (ASM-04); empty when the test has none. */
    Optional<Integer> ticket(long seed);
}
