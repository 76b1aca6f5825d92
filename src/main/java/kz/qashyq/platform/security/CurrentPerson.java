package kz.qashyq.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the person behind a request, once per request. */
@Component
public class CurrentPerson {
    private static final String ATTRIBUTE = CurrentPerson.class.getName();

    private final SignedInPeople people;

    CurrentPerson(SignedInPeople people) {
        this.people = people;
    }

    @SuppressWarnings("unchecked")
    public Optional<Me> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Optional<?> known) return (Optional<Me>) known;
        var found = sessionOwner().flatMap(people::find);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    /** After a person changed something about themselves, the rest of the request must see it. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    private static Optional<PersonId> sessionOwner() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) return Optional.empty();
        return authentication.getPrincipal() instanceof SessionOwner owner ? Optional.of(owner.id()) : Optional.empty();
    }
}
