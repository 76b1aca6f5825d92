package kz.qashyq.testing;

import java.util.List;

/** A test and its bank as they stood when they were read. Pure: the same seed gives the same paper, and none asks the database. */
@FunctionalInterface
public interface PaperSource {
    List<PaperItem> draw(long seed);
}
