package kz.qashyq.platform.db;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is, and the two roles in it.
 *
 * @param url JDBC address
 * @param owner owns the schemas and runs the migrations
 * @param app reads and writes at run time; it can neither alter tables nor rewrite the audit log
 * @param schemas the modules that have tables, each after those it refers to
 * @param poolSize connections at most
 */
@ConfigurationProperties("qashyq.db")
public record DatabaseSettings(String url, Credentials owner, Credentials app, List<String> schemas, int poolSize) {
    public record Credentials(String user, String password) {}
}
