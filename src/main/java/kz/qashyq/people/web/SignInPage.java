package kz.qashyq.people.web;

import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;

/**
 * @param next where to go after signing in
 * @param login as it was typed
 * @param passkeys whether browsers offer passkeys at this address
 */
public record SignInPage(String next, String login, Trouble trouble, boolean passkeys) implements View {
    /** @param message null when there is none */
    public record Trouble(int status, @Nullable Message message) {
        static Trouble none() {
            return new Trouble(200, null);
        }

        /** The agreements were declined: the person is out, and told what that means. */
        static Trouble declined() {
            return new Trouble(200, Message.of("people.agreements.declined"));
        }

        static Trouble refused() {
            return new Trouble(422, Message.of("people.signIn.failed"));
        }
    }

    @Override
    public int status() {
        return trouble.status();
    }
}
