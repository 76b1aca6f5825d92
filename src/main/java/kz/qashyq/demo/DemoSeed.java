package kz.qashyq.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.qashyq.institution.AcademicYears;
import kz.qashyq.institution.Institution;
import kz.qashyq.institution.InstitutionCard;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.learners.NewGroup;
import kz.qashyq.platform.hooks.StartNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation with the invented academy, all or nothing; a filled one is left alone. */
@Component
class DemoSeed implements ApplicationRunner, StartNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);
    /** The demonstration is always in the middle of its term: a month of marks behind it, deadlines before it. */
    private static final int DAYS_INTO_TERM = 48;

    private static final String FILLED_GROUP = "ӨҚ-24-1";

    private final boolean wanted;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Institution institution;
    private final AcademicYears years;
    private final DemoPeople people;
    private final DemoProgrammes programmes;
    private final Learners learners;
    private final DemoQuestions questions;
    private final DemoMaterials materials;
    private final DemoTests tests;
    private final DemoCourse course;
    private final DemoExams exams;

    DemoSeed(
            @Value("${qashyq.demo:false}") boolean wanted,
            JdbcClient db,
            TransactionTemplate transaction,
            Institution institution,
            AcademicYears years,
            DemoPeople people,
            DemoProgrammes programmes,
            Learners learners,
            DemoQuestions questions,
            DemoMaterials materials,
            DemoTests tests,
            DemoCourse course,
            DemoExams exams) {
        this.wanted = wanted;
        this.db = db;
        this.transaction = transaction;
        this.institution = institution;
        this.years = years;
        this.people = people;
        this.programmes = programmes;
        this.learners = learners;
        this.questions = questions;
        this.materials = materials;
        this.tests = tests;
        this.course = course;
        this.exams = exams;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted || !isEmpty()) return;
        LOG.info("An empty database: making the demonstration academy");
        transaction.executeWithoutResult(status -> make());
    }

    private boolean isEmpty() {
        return db.sql("SELECT count(*) FROM people.person").query(Long.class).single() == 0;
    }

    void make() {
        institution.become(new InstitutionCard(
                Node.read("units.yaml").nodes("units").getFirst().localized("title"),
                institution.profile(),
                institution.zone()));
        var termStart = institution.today().minusDays(DAYS_INTO_TERM);
        year(termStart);
        var cast = people.make();
        var made = programmes.make(cast);
        var groups = groups(made, cast);
        var discipline = made.discipline("FS-2024", DemoProgrammes.FILLED_DISCIPLINE);
        programmes.approveSyllabus(discipline, termStart, cast);
        questions.make(discipline, cast.leadTeacher());
        course.make(new DemoCourse.Parts(
                discipline,
                Objects.requireNonNull(groups.get(FILLED_GROUP)),
                cast.leadTeacher(),
                cast.newcomers(),
                termStart,
                materials.make(discipline, cast.leadTeacher()),
                tests.make(discipline, cast.leadTeacher())));
        exams.make(
                discipline,
                cast.leadTeacher(),
                questions.practice(discipline, cast.leadTeacher()),
                groups.values(),
                Objects.requireNonNull(groups.get(FILLED_GROUP)));
        LOG.info("The demonstration has {} people in {} groups", cast.byLogin().size(), groups.size());
    }

    private void year(LocalDate termStart) {
        var year = years.open(termStart.minusDays(7), termStart.plusMonths(10), null);
        years.addTerm(year, 1, termStart, termStart.plusDays(112), null);
    }

    private Map<String, GroupId> groups(DemoProgrammes.Made made, DemoPeople.Cast cast) {
        var groups = new TreeMap<String, GroupId>();
        cast.groups().forEach((name, members) -> {
            var programme = made.byGroup().get(name);
            if (programme == null) throw new IllegalStateException("The demonstration has no programme for " + name);
            var admission = institution.today().getYear() - 2;
            var group = learners.createGroup(
                    new NewGroup(name, programme, admission, cast.teachers().get(groups.size())), cast.registrar());
            members.forEach(person -> learners.enrol(person, group.id(), cast.registrar()));
            groups.put(name, group.id());
        });
        return groups;
    }

    @Override
    public List<String> lines() {
        if (!wanted) return List.of();
        return DemoSignIns.lines();
    }
}
