package kz.qashyq.institution.acts;

import static kz.qashyq.platform.i18n.Localized.of;

import java.time.LocalDate;
import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.rules.Act;

/** The five acts, from the heads of their texts. */
public final class Acts {
    private static final Localized NONE = Localized.empty();

    private Acts() {}

    public static ActCard card(Act act) {
        return switch (act) {
            case MES_391 ->
                new ActCard(
                        act,
                        of(
                                "Қазақстан Республикасы Төтенше жағдайлар министрлігінің арнаулы оқу орнында қашықтан оқыту бойынша оқу процесін ұйымдастыру қағидалары",
                                "Правила организации учебного процесса по дистанционному обучению в специальном учебном заведении Министерства по чрезвычайным ситуациям Республики Казахстан",
                                "Rules for organising the learning process by distance learning in the special educational institution of the Ministry of Emergency Situations"),
                        "391",
                        LocalDate.of(2021, 8, 10),
                        of(
                                "Қазақстан Республикасының Төтенше жағдайлар министрлігі",
                                "Министерство по чрезвычайным ситуациям Республики Казахстан",
                                "Ministry of Emergency Situations of the Republic of Kazakhstan"),
                        "Ю. Ильин",
                        "23996",
                        LocalDate.of(2021, 8, 16),
                        NONE,
                        NONE,
                        List.of(new Amendment(
                                "184", LocalDate.of(2024, 5, 10), List.of("¶2", "¶3", "¶7", "¶9", "¶13"))));
            case TVET_225 ->
                new ActCard(
                        act,
                        of(
                                "Техникалық және кәсіптік, орта білімнен кейінгі білімнің жалпы білім беретін оқу бағдарламаларын іске асыратын білім беру ұйымдарында онлайн-оқыту нысанында оқу процесін ұйымдастыру қағидалары",
                                "Правила организации учебного процесса в форме онлайн-обучения в организациях технического и профессионального, послесреднего образования",
                                "Rules for organising the learning process in the form of online learning in organisations of technical and vocational, post-secondary education"),
                        "225",
                        LocalDate.of(2023, 7, 25),
                        of(
                                "Қазақстан Республикасының Оқу-ағарту министрлігі",
                                "Министерство просвещения Республики Казахстан",
                                "Ministry of Education of the Republic of Kazakhstan"),
                        "Г. Бейсембаев",
                        "33170",
                        LocalDate.of(2023, 7, 28),
                        of(
                                "Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі",
                                "Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан",
                                "Ministry of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan"),
                        NONE,
                        List.of());
            case MOD_273 ->
                new ActCard(
                        act,
                        of(
                                "Орта білім беру ұйымдарын қоспағанда, Қазақстан Республикасының Қорғаныс министрлігіне ведомстволық бағынысты әскери оқу орындарында қашықтықтан оқыту бойынша оқу процесін ұйымдастыру қағидалары",
                                "Правила организации учебного процесса по дистанционному обучению в военных учебных заведениях, подведомственных Министерству обороны Республики Казахстан, за исключением организаций среднего образования",
                                "Rules for distance learning in military institutions subordinate to the Ministry of Defence, except bodies of secondary education"),
                        "273",
                        LocalDate.of(2021, 4, 30),
                        of(
                                "Қазақстан Республикасының Қорғаныс министрлігі",
                                "Министерство обороны Республики Казахстан",
                                "Ministry of Defence of the Republic of Kazakhstan"),
                        "Н. Ермекбаев",
                        "22723",
                        LocalDate.of(2021, 5, 11),
                        NONE,
                        NONE,
                        List.of(new Amendment("64", LocalDate.of(2024, 1, 29), List.of("¶5"))));
            case HE_345 ->
                new ActCard(
                        act,
                        of(
                                "Коронавирустық инфекцияның таралуына жол бермеуге байланысты шектеу шаралары кезеңінде жоғары және жоғары оқу орнынан кейінгі білім беру ұйымдарының оқу процесін ұйымдастыру жөніндегі әдістемелік ұсынымдар",
                                "Методические рекомендации по организации учебного процесса в организациях высшего и послевузовского образования в период ограничительных мер",
                                "Methodical recommendations on organising the learning process in higher and postgraduate education during restrictive measures"),
                        "345",
                        LocalDate.of(2020, 8, 13),
                        of(
                                "Қазақстан Республикасының Білім және ғылым министрлігі",
                                "Министерство образования и науки Республики Казахстан",
                                "Ministry of Education and Science of the Republic of Kazakhstan"),
                        "",
                        null,
                        null,
                        NONE,
                        of(
                                "2020 жылғы 3 қыркүйектегі № 381 бұйрықпен жаңартылған (345-бұйрықтың 4-қосымшасы)",
                                "в редакции приказа № 381 от 3 сентября 2020 года (приложение 4 к приказу № 345)",
                                "in the wording of order 381 of 3 September 2020 (annex 4 to order 345)"),
                        List.of());
            case MIA_244 ->
                new ActCard(
                        act,
                        of(
                                "Қазақстан Республикасы Ішкі істер министрлігінің әскери, арнаулы оқу орындарында білім беру технологияларын қолдана отырып оқу процесін ұйымдастыру қағидалары",
                                "Правила организации учебного процесса с применением образовательных технологий в военных, специальных учебных заведениях Министерства внутренних дел Республики Казахстан",
                                "Rules for organising the learning process with educational technologies in military and special institutions of the Ministry of Internal Affairs"),
                        "244",
                        LocalDate.of(2021, 4, 28),
                        of(
                                "Қазақстан Республикасының Ішкі істер министрлігі",
                                "Министерство внутренних дел Республики Казахстан",
                                "Ministry of Internal Affairs of the Republic of Kazakhstan"),
                        "Е. Тургумбаев",
                        "22652",
                        LocalDate.of(2021, 4, 29),
                        NONE,
                        of(
                                "2016 жылғы 16 қаңтардағы № 32 бұйрықты (тіркеу № 13142) жаңа редакцияда жазды",
                                "изложил в новой редакции приказ № 32 от 16 января 2016 года (регистрация № 13142)",
                                "put order 32 of 16 January 2016 (registration 13142) into a new wording"),
                        List.of());
        };
    }
}
