package kz.qashyq.journal.web;

/** What was typed: for a mark, or why the one that stands is withdrawn. */
public record MarkForm(String points, String reason, String why) {}
