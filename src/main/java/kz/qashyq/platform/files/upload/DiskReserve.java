package kz.qashyq.platform.files.upload;

/**
 * How much of the disk uploads leave free. The database lives on the same one, and a full disk stops everything, exams
 * first: so there is room for it to grow until somebody comes.
 */
final class DiskReserve {
    static final long MOST = 5L * 1024 * 1024 * 1024;

    private static final long PART_OF_DISK = 10;

    private DiskReserve() {}

    /**
     * @param size of the new upload
     * @param room bytes that are free
     * @param disk bytes that it has in all
     * @param announced bytes that begun uploads have yet to send
     */
    static boolean holds(long size, long room, long disk, long announced) {
        return room - announced - size >= Math.min(MOST, disk / PART_OF_DISK);
    }
}
