package kz.qashyq.exams.web;

import kz.qashyq.platform.web.View;

/** @param number that was looked for and is not there; empty before the first look */
public record ReceiptSearchPage(String number, int status) implements View {}
