package kz.qashyq.institution.web;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.institution.AcademicYear;
import kz.qashyq.platform.web.View;

public record YearsPage(List<AcademicYear> years, LocalDate today, boolean mayEdit) implements View {}
