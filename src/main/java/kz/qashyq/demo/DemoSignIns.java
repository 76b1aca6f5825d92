package kz.qashyq.demo;

import java.util.List;

/** Who a newcomer may sign in as; printed below the address. */
final class DemoSignIns {
    private DemoSignIns() {}

    static List<String> lines() {
        return List.of(
                "Демо · құпиясөз бәріне ортақ, пароль общий, one password for all: " + DemoPeople.PASSWORD,
                "  dauren.a     әкімші · администратор · administrator",
                "  bekbolat.q   басшы · руководитель · head",
                "  raushan.sh   басшының орынбасары · заместитель · deputy head",
                "  qanat.o      декан · dean",
                "  gulnar.b     әдіскер · методист · methodist",
                "  irina.v      тіркеуші · регистратор · registrar",
                "  asel.m       оқытушы · преподаватель · teacher",
                "  aigerim.s    білім алушы · обучающаяся · learner",
                "  zhanat.s     ата-ана · родитель · parent");
    }
}
