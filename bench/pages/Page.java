package pages;

import java.util.List;

/**
 * Something people ask of the server, by many of them.
 *
 * @param requests one a person; connections take them in turn
 * @param status of every answer, or the measurement is void
 * @param moodle requests per second of Moodle's like page on such a machine; 0 where there is none to compare with
 */
record Page(String name, List<byte[]> requests, int status, double moodle) {
    byte[] request(int n) {
        return requests.get(n % requests.size());
    }

    @Override
    public String toString() {
        return name;
    }
}
