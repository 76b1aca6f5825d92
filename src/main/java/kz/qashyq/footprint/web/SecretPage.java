package kz.qashyq.footprint.web;

import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.platform.web.View;

/** A new credential with its secret: the only page that ever shows it. */
public record SecretPage(String source, Sources.Issued issued) implements View {}
