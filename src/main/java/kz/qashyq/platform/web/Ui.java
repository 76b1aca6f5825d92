package kz.qashyq.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.i18n.Words;
import kz.qashyq.platform.security.Me;
import org.jspecify.annotations.Nullable;

/** What every template may ask of the request it is rendered for. */
public final class Ui {
    private final Words words;
    private final Optional<Me> me;
    private @Nullable List<NavigationEntry> navigation;
    private final Shell shell;
    private final Chrome chrome;

    /**
     * @param path of the request, without the query
     * @param theme light, dark, contrast, or empty to follow the device
     * @param csrfToken to be sent with every form
     * @param flash what the deed before this page said
     */
    record Chrome(String path, String query, String theme, String csrfToken, Optional<Flash> flash) {}

    Ui(Words words, Optional<Me> me, Shell shell, Chrome chrome) {
        this.words = words;
        this.me = me;
        this.shell = shell;
        this.chrome = chrome;
    }

    public String text(String key, @Nullable Object... arguments) {
        return words.text(key, arguments);
    }

    public String text(Message message) {
        return words.text(message);
    }

    /** A text of the institution in the reader's language, or the first there is; see {@code Text.jte} for the mark. */
    public String text(Localized localized) {
        return words.text(localized);
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String moment(Instant at) {
        return words.moment(at);
    }

    public Words words() {
        return words;
    }

    public Language language() {
        return words.language();
    }

    public Optional<Me> me() {
        return me;
    }

    /** The first letters of the signed-in person's names, for the avatar. */
    public String initials() {
        var name = me.map(Me::name).orElse("");
        return Arrays.stream(name.split(" "))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The hashed address of a built script or style: {@code asset("app.css")}. */
    public String asset(String name) {
        return shell.assets().address(name);
    }

    public List<NavigationEntry> navigation() {
        if (navigation == null) navigation = me.map(shell::navigationFor).orElse(List.of());
        return navigation;
    }

    /** Where entries lie one within the other, as /journal and /journal/groups, only the inner one is where we are. */
    public boolean isCurrent(NavigationEntry entry) {
        return isAround(entry)
                && navigation().stream()
                        .noneMatch(other -> isAround(other)
                                && other.path().length() > entry.path().length());
    }

    private boolean isAround(NavigationEntry entry) {
        return entry.path().equals("/") ? path().equals("/") : (path() + "/").startsWith(entry.path() + "/");
    }

    public String institution() {
        return words.text(shell.institutionName());
    }

    public String path() {
        return chrome.path();
    }

    /** The page itself, with its query: where a language switch comes back to. */
    public String here() {
        return chrome.query().isEmpty() ? chrome.path() : chrome.path() + "?" + chrome.query();
    }

    public String theme() {
        return chrome.theme();
    }

    public String csrfToken() {
        return chrome.csrfToken();
    }

    public Optional<Flash> flash() {
        return chrome.flash();
    }
}
