package kz.qashyq.journal.web;

/** What was typed. */
public record MarkForm(String points, String reason) {}
