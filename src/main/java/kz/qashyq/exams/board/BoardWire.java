package kz.qashyq.exams.board;

import java.io.IOException;

/** The line to one watcher's page. */
public interface BoardWire {
    /** Returns when it is written; throws when nobody is there any more. */
    void send(String event, String data) throws IOException;

    void close();
}
