package kz.qashyq.testing.web;

import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.attempt.Previews;
import kz.qashyq.testing.bank.BankWriting;
import kz.qashyq.testing.bank.TopicRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Questions of a bank: looked at, written, changed, copied. */
@Controller
class QuestionController {
    private final BankAccess access;
    private final BankWriting bank;
    private final TopicRepository topics;
    private final Files files;

    QuestionController(BankAccess access, BankWriting bank, TopicRepository topics, Files files) {
        this.access = access;
        this.bank = bank;
        this.topics = topics;
        this.files = files;
    }

    @GetMapping("/testing/questions/{question}")
    @Permit({Role.TEACHER, Role.METHODIST})
    View show(@PathVariable QuestionId question, Me me) {
        var open = access.toRead(me, question);
        return new QuestionPage(
                open.it(), open.discipline(), open.mayWrite(), Previews.asked(open.it()), Previews.marked(open.it()));
    }

    /** @param from a question to copy */
    @GetMapping("/testing/disciplines/{discipline}/questions/new")
    @Permit(Role.TEACHER)
    View blank(
            @PathVariable DisciplineId discipline,
            @RequestParam(defaultValue = "SINGLE") String kind,
            @RequestParam Optional<QuestionId> from,
            Me me) {
        var it = access.toWrite(me, discipline);
        var form = from.map(id -> QuestionForm.of(access.toWrite(me, id).it()))
                .orElseGet(() -> QuestionForm.blank(kindOf(kind)));
        return page(it, null, form, FormErrors.none(), false);
    }

    @PostMapping("/testing/disciplines/{discipline}/questions")
    @Permit(Role.TEACHER)
    View create(
            @PathVariable DisciplineId discipline,
            @RequestParam(defaultValue = "SINGLE") String kind,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> audio,
            Me me) {
        var it = access.toWrite(me, discipline);
        var form = QuestionForm.typed(kindOf(kind), fields).with(recording(me, audio));
        if (fields.containsKey("more")) return page(it, null, form.withAnotherRow(), FormErrors.none(), true);
        var errors = FormErrors.none();
        var question = form.read(topics.of(discipline), errors);
        if (errors.any()) return page(it, null, form, errors, false);
        var id = bank.add(question, me.id());
        return Redirect.to("/testing/questions/" + id).saying("testing.question.added");
    }

    @GetMapping("/testing/questions/{question}/edit")
    @Permit(Role.TEACHER)
    View edit(@PathVariable QuestionId question, Me me) {
        var open = access.toWrite(me, question);
        return page(open.discipline(), question, QuestionForm.of(open.it()), FormErrors.none(), false);
    }

    @PostMapping("/testing/questions/{question}")
    @Permit(Role.TEACHER)
    View update(
            @PathVariable QuestionId question,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> audio,
            Me me) {
        var open = access.toWrite(me, question);
        var form = QuestionForm.typed(open.it().kind(), fields).with(recording(me, audio));
        if (fields.containsKey("more"))
            return page(open.discipline(), question, form.withAnotherRow(), FormErrors.none(), true);
        var errors = FormErrors.none();
        var changed = form.read(topics.of(open.it().discipline()), errors);
        if (errors.any()) return page(open.discipline(), question, form, errors, false);
        bank.revise(question, changed, me.id());
        return Redirect.to("/testing/questions/" + question).saying("testing.question.revised");
    }

    @PostMapping("/testing/questions/{question}/retirement")
    @Permit(Role.TEACHER)
    View retire(@PathVariable QuestionId question, @RequestParam(defaultValue = "false") boolean undo, Me me) {
        access.toWrite(me, question);
        if (undo) bank.bringBack(question, me.id());
        else bank.retire(question, me.id());
        return Redirect.to("/testing/questions/" + question)
                .saying(undo ? "testing.question.broughtBack" : "testing.question.retired");
    }

    private QuestionFormPage page(
            Discipline discipline, @Nullable QuestionId id, QuestionForm form, FormErrors errors, boolean grown) {
        return new QuestionFormPage(discipline, id, form, topics.of(discipline.id()), errors, grown);
    }

    private Optional<StoredFile> recording(Me me, @Nullable List<MultipartFile> audio) {
        var received = files.received(me.id(), List.of(), audio);
        if (received.stream().anyMatch(file -> !file.isAudio())) throw Refusal.invalid("testing.fault.audio");
        return received.stream().findFirst();
    }

    private static QuestionKind kindOf(String name) {
        return QuestionListController.kind(name).orElseThrow(Refusal::notFound);
    }
}
