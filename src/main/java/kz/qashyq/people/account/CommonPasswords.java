package kz.qashyq.people.account;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What people in Kazakhstan type when asked for a password, beside what everybody types. Russian and Kazakh words are met in
 * their own letters, in Latin ones, and typed with the keyboard left in English; all are brought to one form.
 */
final class CommonPasswords {
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    private static final Set<String> WORDS = Set.copyOf(Arrays.asList("""
            password passw0rd qwerty qwertyuiop qwerty123456 qwerty12345 qwertyqwerty q1w2e3r4t5 q1w2e3r4t5y6 1q2w3e4r5t
            1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsx zaq12wsxcde3 qazwsxedc qazwsxedcrfv asdfghjkl zxcvbnm letmein welcome iloveyou
            administrator administration superuser dragon monkey football baseball sunshine princess computer internet
            changeme trustno1 starwars whatever superman liverpool chelsea realmadrid barcelona
            parol parolparol moyparol password1 privet privetprivet lyublyu lubimaya solnyshko nastya natasha marina andrey
            sergey aleksandr vladimir dmitriy
            пароль парольпароль мойпароль привет любовь солнышко любимая наташа марина сергей александр владимир дмитрий
            йцукен йцукенг йцукенгшщз фывапролдж ячсмитьбю
            kazakhstan qazaqstan kazahstan almaty astana nursultan shymkent karaganda qaraghandy aktobe atyrau pavlodar
            kokshetau kostanay taraz semey oralsk
            қазақстан алматы астана шымкент қарағанды ақтөбе атырау павлодар көкшетау қостанай тараз семей казахстан
            құпиясөз құпия сәлем сәлеметсізбе рахмет махаббат отбасы анашым әкешім балапаным айналайын күнім қызыл
            qupiasoz qupiya salem salemetsizbe rakhmet mahabbat otbasy anashym akeshim balapan ainalaiyn aynalaiyn
            aigerim aizhan aidana nurlan yerlan erlan nursultan nurzhan dana madina aliya dinara
            айгерім айжан айдана нұрлан ерлан нұржан мадина әлия динара
            qashyq қашық academy akademia akademiya академия student cadet kadet курсант студент oqushy оқушы
            universitet университет kolledzh колледж
            """.split("\\s+")));

    private static final Map<Character, Character> TO_LATIN_KEY = new HashMap<>();

    static {
        for (int i = 0; i < RUSSIAN_KEYS.length(); i++)
            TO_LATIN_KEY.put(RUSSIAN_KEYS.charAt(i), ENGLISH_KEYS.charAt(i));
    }

    private CommonPasswords() {}

    static boolean contains(String plain) {
        return WORDS.contains(plain) || WORDS.contains(russian(plain));
    }

    /** The keys that were pressed, read as English ones: йцукен is qwerty. */
    static String latin(String plain) {
        var keys = new StringBuilder(plain.length());
        for (char letter : plain.toCharArray()) keys.append(TO_LATIN_KEY.getOrDefault(letter, letter));
        return keys.toString();
    }

    /** The keys that were pressed, read as Russian ones: gfhjkm is пароль. */
    private static String russian(String plain) {
        var letters = new StringBuilder(plain.length());
        for (char key : plain.toCharArray()) {
            int place = ENGLISH_KEYS.indexOf(key);
            letters.append(place < 0 ? key : RUSSIAN_KEYS.charAt(place));
        }
        return letters.toString();
    }
}
