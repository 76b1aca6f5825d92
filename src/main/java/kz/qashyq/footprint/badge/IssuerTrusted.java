package kz.qashyq.footprint.badge;

/** An issuer's key was entered: what waited for it may be checked again. Published within the deed's transaction. */
public record IssuerTrusted(String identifier) {}
