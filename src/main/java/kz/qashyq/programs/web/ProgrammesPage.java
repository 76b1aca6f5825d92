package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programme;

public record ProgrammesPage(List<Programme> programmes, boolean mayEdit) implements View {}
