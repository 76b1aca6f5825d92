package kz.qashyq.people.account.agreement;

import java.util.List;

/**
 * One person in the register of consents.
 *
 * @param acceptances all editions they ever accepted, the latest first
 * @param complete whether they accepted every current one
 */
public record AcceptanceLine(String listName, String login, List<Acceptance> acceptances, boolean complete) {}
