package kz.qashyq.people.account;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords and checks them, never more at once than there are cores. */
@Component
public class Passwords {
    /** A hash that no password has, costing as much to compare as any of ours. Written out: making one delays each start. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=16384,t=2,p=1$UWFzaHlxIG5vYm9keSBoZQ$SGVyZSBpcyBub2JvZHkncyBwYXNzd29yZCwgbm9uZSE";

    private final PasswordEncoder encoder;
    /** Each hash takes 16 MB and a core: more at once than cores would only make everyone wait longer. */
    private final Semaphore cores =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    public String hash(String password) {
        cores.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            cores.release();
        }
    }

    boolean matches(String password, String hash) {
        cores.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            cores.release();
        }
    }

    /** What is compared when there is no such login, so that its absence takes as long as a wrong password. */
    String nobodysHash() {
        return NOBODYS_HASH;
    }
}
