package footprint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Statements as a video player and a course leave them, of some 900 bytes, by two thousand learners, just now: each learner has a
 * registration for each of twenty-five courses.
 */
final class SampleStatements {
    private static final String[] VERBS = {
        "https://w3id.org/xapi/video/verbs/played",
        "https://w3id.org/xapi/video/verbs/paused",
        "http://adlnet.gov/expapi/verbs/completed",
        "http://adlnet.gov/expapi/verbs/answered"
    };

    private SampleStatements() {}

    static String one(RandomGenerator random) {
        var task = random.nextInt(500);
        var learner = random.nextInt(2000);
        return """
                {"id":"%s","actor":{"objectType":"Agent","name":"Әлия Серікқызы","account":{"homePage":"https://academy.example","name":"%d"}},\
                "verb":{"id":"%s","display":{"kk":"орындады","ru":"выполнил","en":"did"}},\
                "object":{"objectType":"Activity","id":"https://academy.example/courses/%d/items/%d","definition":{"type":"http://adlnet.gov/expapi/activities/media","name":{"kk":"Өрт қауіпсіздігі негіздері, %d-бөлім"}}},\
                "result":{"score":{"scaled":0.%d},"duration":"PT%dS","extensions":{"https://w3id.org/xapi/video/extensions/played-segments":"0[.]%d"}},\
                "context":{"registration":"%s","platform":"Qashyq","language":"kk","contextActivities":{"parent":[{"id":"https://academy.example/courses/%d"}],"grouping":[{"id":"https://academy.example/disciplines/%d"}]}},\
                "timestamp":"%s"}"""
                .formatted(
                        UUID.randomUUID(),
                        learner,
                        VERBS[random.nextInt(VERBS.length)],
                        task / 20,
                        task,
                        task,
                        10 + random.nextInt(89),
                        random.nextInt(900),
                        random.nextInt(900),
                        new UUID(learner * 0x9E3779B97F4A7C15L, (task / 20) * 0xC2B2AE3D27D4EB4FL),
                        task / 20,
                        task / 60,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    static String batch(RandomGenerator random, int howMany) {
        var json = new StringBuilder("[");
        for (int i = 0; i < howMany; i++) json.append(i == 0 ? "" : ",").append(one(random));
        return json.append(']').toString();
    }
}
