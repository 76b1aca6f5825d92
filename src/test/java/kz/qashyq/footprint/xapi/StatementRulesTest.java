package kz.qashyq.footprint.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** One member of a good statement is replaced at a time. */
class StatementRulesTest {
    private static final String GOOD = """
            {"actor":{"mbox":"mailto:aigerim@a.example"},"verb":{"id":"http://v.example/did"},
             "object":{"id":"http://a.example/task"}}
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            actor   | {"account":{"homePage":"https://a.example","name":"7"},"name":"Айгерім"}
            actor   | {"objectType":"Group","member":[{"openid":"https://a.example/7"}]}
            actor   | {"objectType":"Group","mbox":"mailto:g@a.example"}
            verb    | {"id":"http://v.example/did","display":{"kk":"орындады","ru-KZ":"выполнил","zh-Hans-CN":"做"}}
            object  | {"objectType":"StatementRef","id":"01930000-0000-7000-8000-000000000000"}
            object  | {"objectType":"Agent","mbox":"mailto:b@a.example"}
            object  | {"objectType":"SubStatement","actor":{"mbox":"mailto:b@a.example"},"verb":{"id":"v:x"},"object":{"id":"a:x"}}
            object  | {"id":"a:x","definition":{"interactionType":"likert","scale":[{"id":"1","description":{"kk":"иә"}}]}}
            result  | {"score":{"scaled":-1,"raw":0,"min":0,"max":1.5},"success":true,"duration":"PT1H30.5S","response":""}
            result  | {"duration":"P3W","extensions":{"http://e.example/x":null}}
            context | {"registration":"01930000-0000-7000-8000-000000000000","language":"kk-KZ","platform":"Qashyq"}
            context | {"contextActivities":{"parent":{"id":"a:p"},"other":[{"id":"a:o"}]},"team":{"objectType":"Group","mbox":"mailto:t@a.example"}}
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:b@a.example"},"relevantTypes":["r:x"]}]}
            timestamp | "2026-11-22T08:00:00+05:00"
            timestamp | "2026-11-22T08:00:00.123456789Z"
            version | "1.0.3"
            version | "2.0.0"
            authority | {"objectType":"Group","member":[{"mbox":"mailto:a@a.example"},{"mbox":"mailto:b@a.example"}]}
            attachments | [{"usageType":"u:x","display":{"en":"x"},"contentType":"text/plain","length":0,"sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a","fileUrl":"http://f.example/x"}]
            """)
    void what_the_standard_allows_passes(String member, String value) {
        StatementRules.check(with(member, value), XapiVersion.V2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            actor   | {"name":"nobody"}                                                      | actor
            actor   | {"mbox":"mailto:a@a.example","openid":"https://a.example"}             | actor
            actor   | {"mbox":"a@a.example"}                                                 | actor.mbox
            actor   | {"mbox_sha1sum":"123"}                                                 | actor.mbox_sha1sum
            actor   | {"account":{"homePage":"a.example","name":"7"}}                        | actor.account.homePage
            actor   | {"account":{"homePage":"https://a.example"}}                           | actor.account.name
            actor   | {"objectType":"Group"}                                                 | actor.member
            actor   | {"objectType":"Group","member":[]}                                     | actor.member
            actor   | {"objectType":"Group","member":[{"objectType":"Group","mbox":"mailto:a@a.example"}]} | actor.member[0]
            actor   | {"objectType":"agent","mbox":"mailto:a@a.example"}                     | actor.objectType
            actor   | {"mbox":"mailto:a@a.example","age":7}                                  | actor.age
            verb    | {"id":"did"}                                                           | verb.id
            verb    | {"id":"http://v.example/did","display":{"in Kazakh":"x"}}              | verb.display
            verb    | {"id":"http://v.example/did","display":"did"}                          | verb.display
            verb    | {"id":"http://adlnet.gov/expapi/verbs/voided"}                         | object
            object  | {"objectType":"Activity"}                                              | object.id
            object  | {"objectType":"activity","id":"a:x"}                                   | object.objectType
            object  | {"objectType":"StatementRef","id":"7"}                                 | object.id
            object  | {"id":"a:x","definition":{"correctResponsesPattern":["1"]}}            | object.definition.interactionType
            object  | {"id":"a:x","definition":{"interactionType":"choice","choices":[{"id":"1"},{"id":"1"}]}} | object.definition.choices[1].id
            object  | {"id":"a:x","definition":{"extensions":{"x":1}}}                       | object.definition.extensions.x
            object  | {"objectType":"SubStatement","id":"01930000-0000-7000-8000-000000000000","actor":{"mbox":"mailto:b@a.example"},"verb":{"id":"v:x"},"object":{"id":"a:x"}} | object.id
            object  | {"objectType":"SubStatement","actor":{"mbox":"mailto:b@a.example"},"verb":{"id":"v:x"},"object":{"objectType":"SubStatement","actor":{"mbox":"mailto:b@a.example"},"verb":{"id":"v:x"},"object":{"id":"a:x"}}} | object.object
            result  | {"score":{"scaled":1.01}}                                              | result.score.scaled
            result  | {"score":{"raw":3,"max":2}}                                            | result.score.raw
            result  | {"score":{"min":2,"max":2}}                                            | result.score.min
            result  | {"score":{"raw":"3"}}                                                  | result.score.raw
            result  | {"duration":"1 hour"}                                                  | result.duration
            result  | {"duration":"P1H"}                                                     | result.duration
            result  | {"success":"true"}                                                     | result.success
            context | {"registration":"7"}                                                   | context.registration
            context | {"team":{"mbox":"mailto:a@a.example"}}                                 | context.team
            context | {"contextActivities":{"child":{"id":"a:x"}}}                           | context.contextActivities.child
            context | {"language":"in Kazakh"}                                               | context.language
            context | {"contextGroups":[{"objectType":"contextGroup"}]}                      | context.contextGroups[0].group
            timestamp | "2026-11-22T08:00:00-00:00"                                          | timestamp
            timestamp | "yesterday"                                                          | timestamp
            timestamp | "2026-02-30T08:00:00Z"                                               | timestamp
            timestamp | 1700000000                                                           | timestamp
            id      | "7"                                                                    | id
            id      | null                                                                   | id
            version | "0.9"                                                                  | version
            authority | {"objectType":"Group","member":[{"mbox":"mailto:a@a.example"}]}      | authority
            stored  | "now"                                                                  | stored
            attachments | [{"usageType":"u:x","display":{"en":"x"},"contentType":"text/plain","length":0,"sha2":"123"}] | attachments[0].sha2
            attachments | {}                                                                 | attachments
            happened | true                                                                  | happened
            """)
    void what_it_forbids_is_told_with_its_place(String member, String value, String place) {
        assertThatThrownBy(() -> StatementRules.check(with(member, value), XapiVersion.V2))
                .isInstanceOfSatisfying(XapiFault.class, fault -> {
                    assertThat(fault.status()).isEqualTo(400);
                    assertThat(fault.said()).startsWith(place);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            context | {"contextAgents":[]}
            version | "2.0.0"
            """)
    void version_1_knows_nothing_of_version_2(String member, String value) {
        assertThatThrownBy(() -> StatementRules.check(with(member, value), XapiVersion.V1))
                .isInstanceOf(XapiFault.class);
    }

    private static ObjectNode with(String member, String value) {
        var statement = (ObjectNode) JsonReader.read(GOOD);
        statement.set(member, JsonReader.read(value));
        return statement;
    }
}
