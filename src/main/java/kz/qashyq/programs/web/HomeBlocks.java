package kz.qashyq.programs.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.ProgrammeLearners;
import kz.qashyq.programs.approval.Waiting;
import kz.qashyq.programs.approval.WaitingRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits for somebody's decision, correction or acknowledgement. */
@Configuration(proxyBeanMethods = false)
class HomeBlocks {
    private record Block(int order, String id, Role[] roles, Function<Me, List<Waiting>> waiting) implements HomeBlock {
        @Override
        public Optional<View> blockFor(Me me) {
            if (!me.isAnyOf(roles)) return Optional.empty();
            var found = waiting.apply(me);
            if (found.isEmpty()) return Optional.empty();
            return Optional.of(new WaitingFragment(id, Message.of("programs.home." + id), found));
        }
    }

    @Bean
    static HomeBlock toDecide(WaitingRepository waiting) {
        return new Block(20, "toDecide", new Role[] {Role.DEPUTY_HEAD}, me -> waiting.submitted());
    }

    @Bean
    static HomeBlock returned(WaitingRepository waiting) {
        return new Block(15, "returned", new Role[] {Role.TEACHER, Role.METHODIST}, me -> waiting.returnedTo(me.id()));
    }

    @Bean
    static HomeBlock toAcknowledge(WaitingRepository waiting, ObjectProvider<ProgrammeLearners> learners) {
        return new Block(
                30,
                "toAcknowledge",
                new Role[] {Role.LEARNER, Role.TRAINEE},
                me -> learners.stream()
                        .flatMap(it -> it.programmeOf(me.id()).stream())
                        .findFirst()
                        .map(programme -> waiting.toAcknowledge(programme, me.id()))
                        .orElse(List.of()));
    }
}
