package kz.qashyq.exams.web.setting;

/**
 * What somebody may do with an exam.
 *
 * @param reads may look at how it is set
 * @param teaches the discipline: sets what is asked, marks and releases
 * @param hosts it, as the support unit does: also owns windows, places, groups and networks
 */
public record Right(boolean reads, boolean teaches, boolean hosts) {
    public boolean maySet() {
        return teaches || hosts;
    }

    public boolean mayHost() {
        return hosts;
    }

    public boolean mayMark() {
        return teaches;
    }
}
