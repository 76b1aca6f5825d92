package kz.qashyq.footprint.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import kz.qashyq.footprint.verifier.Finding.Broken;
import kz.qashyq.footprint.verifier.Finding.Whole;

/**
 * {@code bin/verify-footprint FILE [PUBLIC-KEY]}: 0 when it is whole and signed with that key, 1 when it was altered, 2 when it
 * cannot be read, 3 when it is whole in itself but no key was given: anybody could have signed such a file with a key of their own.
 */
public final class VerifyFootprint {
    private static final int WHOLE = 0;
    private static final int ALTERED = 1;
    private static final int NOT_READ = 2;
    private static final int KEY_NOT_CHECKED = 3;

    private VerifyFootprint() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** @return the exit code */
    public static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("bin/verify-footprint FILE.json [PUBLIC-KEY.pem]");
            return NOT_READ;
        }
        try {
            var key = arguments.size() == 2
                    ? Optional.of(FootprintCheck.der(Files.readString(Path.of(arguments.get(1)))))
                    : Optional.<byte[]>empty();
            try (var file = Files.newBufferedReader(Path.of(arguments.get(0)), StandardCharsets.UTF_8)) {
                return switch (new FootprintCheck(key).check(file)) {
                    case Whole whole -> whole(whole, key.isPresent(), out);
                    case Broken broken -> broken(broken, out);
                };
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            out.println("ОҚЫЛМАДЫ. Файлды не кілтті оқу мүмкін болмады.");
            out.println("НЕ ПРОЧИТАНО. Файл или ключ не удалось прочитать.");
            out.println("NOT READ. The file or the key could not be read.");
            out.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return NOT_READ;
        }
    }

    private static int whole(Whole found, boolean keyGiven, PrintStream out) {
        out.println(found.learner() + " (" + found.learnerId() + ")");
        out.println("БҮТІН. Жазбалар: %d, мазмұны заңды түрде жойылғаны: %d. %s сәтінде қол қойылған, № %d."
                .formatted(found.statements(), found.erased(), found.signed(), found.number()));
        out.println("ЦЕЛ. Записей: %d, из них с законно удалённым содержанием: %d. Подписано %s, № %d."
                .formatted(found.statements(), found.erased(), found.signed(), found.number()));
        out.println("WHOLE. Statements: %d, of these with content lawfully erased: %d. Signed at %s, No. %d."
                .formatted(found.statements(), found.erased(), found.signed(), found.number()));
        if (keyGiven) {
            out.println("SHA-256: " + found.key());
            return WHOLE;
        }
        out.println();
        out.println(
                "КІЛТ ТЕКСЕРІЛМЕДІ. Кілт файлдың өзінен алынды: мұндай файлды кез келген адам өз кілтімен жасай алады.");
        out.println(
                "  Төмендегі таңбаны академия жариялаған немесе басып шығарылған қолтаңба парағындағы таңбамен салыстырыңыз.");
        out.println(
                "КЛЮЧ НЕ ПРОВЕРЕН. Он взят из самого файла: такой файл может изготовить кто угодно со своим ключом.");
        out.println(
                "  Сверьте отпечаток ниже с тем, что опубликован академией или напечатан с подписанными вершинами.");
        out.println(
                "WHOSE KEY THIS IS WAS NOT CHECKED. It is the file's own: anybody can make such a file with a key of theirs.");
        out.println(
                "  Compare the fingerprint below with the one the academy publishes, or with the printed signed head.");
        out.println("SHA-256: " + found.key());
        return KEY_NOT_CHECKED;
    }

    private static int broken(Broken found, PrintStream out) {
        var statement = found.statement().isEmpty() ? "—" : found.statement();
        var stored = found.stored().isEmpty() ? "—" : found.stored();
        out.println("ӨЗГЕРТІЛГЕН. Білім алушы: %s. Жазба: %s (тізбектегі орны: %d). Уақыты: %s."
                .formatted(found.learner(), statement, found.seq(), stored));
        out.println("  " + kazakh(found.kind()));
        out.println("ИЗМЕНЁН. Обучающийся: %s. Запись: %s (место в цепочке: %d). Время: %s."
                .formatted(found.learner(), statement, found.seq(), stored));
        out.println("  " + russian(found.kind()));
        out.println("ALTERED. Learner: %s. Statement: %s (place in the chain: %d). Time: %s."
                .formatted(found.learner(), statement, found.seq(), stored));
        out.println("  " + english(found.kind()));
        return ALTERED;
    }

    private static String kazakh(Finding.Kind kind) {
        return switch (kind) {
            case CONTENT -> "Мазмұны тізбекке енгізілген кездегідей емес.";
            case STATED -> "Мазмұнындағы нөмір, уақыт не адам тізбектегіге сәйкес келмейді.";
            case LINK -> "Буын алдыңғысынан шықпайды.";
            case MISSING -> "Тізбектегі бұл орында жазба жоқ.";
            case TAIL -> "Тізбек қол қойылған соңғы буынмен аяқталмайды.";
            case INCLUSION -> "Қол қойылған түбірде мұндай тізбек жоқ.";
            case SIGNATURE -> "Қолтаңба жарамсыз.";
            case KEY -> "Басқа кілтпен қол қойылған.";
        };
    }

    private static String russian(Finding.Kind kind) {
        return switch (kind) {
            case CONTENT -> "Содержание не то, что было внесено в цепочку.";
            case STATED -> "Номер, время или лицо в содержании не те, что в цепочке.";
            case LINK -> "Звено не следует из предыдущего.";
            case MISSING -> "На этом месте цепочки записи нет.";
            case TAIL -> "Цепочка не заканчивается подписанным звеном.";
            case INCLUSION -> "В подписанном корне такой цепочки нет.";
            case SIGNATURE -> "Подпись недействительна.";
            case KEY -> "Подписано другим ключом.";
        };
    }

    private static String english(Finding.Kind kind) {
        return switch (kind) {
            case CONTENT -> "Its content is not what was put into the chain.";
            case STATED -> "Its content says another id, time or person than the chain.";
            case LINK -> "The link does not follow from the one before.";
            case MISSING -> "There is no statement at this place of the chain.";
            case TAIL -> "The chain does not end with the signed head.";
            case INCLUSION -> "The signed root does not hold this chain.";
            case SIGNATURE -> "The signature is not valid.";
            case KEY -> "It was signed with another key.";
        };
    }
}
