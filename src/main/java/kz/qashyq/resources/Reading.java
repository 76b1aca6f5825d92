package kz.qashyq.resources;

import kz.qashyq.platform.i18n.Language;

/**
 * How somebody reads a resource inside another module's page.
 *
 * @param progressUrl where the page reports how far they have come (see {@code src/main/web/README.md}); empty for nobody
 *     in particular
 * @param position where they stopped: seconds of a video, the page of a document; empty for the beginning
 * @param language the one they want to read in; another one is shown, and named, when it is missing
 */
public record Reading(String progressUrl, String position, Language language) {
    public static Reading in(Language language) {
        return new Reading("", "", language);
    }
}
