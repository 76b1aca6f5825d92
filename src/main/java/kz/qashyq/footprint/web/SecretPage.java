package kz.qashyq.footprint.web;

import kz.qashyq.footprint.sources.Sources;
import kz.qashyq.platform.web.View;

/**
 * A new credential with its secret: the only page that ever shows it.
 *
 * @param address at which the other platform reaches our statements
 */
public record SecretPage(String source, String address, Sources.Issued issued) implements View {}
