package footprint;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The ceiling for single statements: the same Tomcat and the same pool, a servlet that reads the body, commits it as one row
 * and says so. A process of its own, as the product is.
 */
final class EmptyHandler {
    private EmptyHandler() {}

    /** Arguments: address of the database, user, password. Says its port on a line of its own. */
    public static void main(String[] args) throws IOException, LifecycleException {
        var config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setUsername(args[1]);
        config.setPassword(args[2]);
        config.setMaximumPoolSize(16);
        var pool = new HikariDataSource(config);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("qashyq-empty-").toString());
        tomcat.setPort(0);
        var connector = tomcat.getConnector();
        connector.setProperty("maxThreads", "64");
        connector.setProperty("maxKeepAliveRequests", "-1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "empty", new OneRow(pool));
        context.addServletMappingDecoded("/", "empty");
        tomcat.start();
        System.out.println(connector.getLocalPort());
        tomcat.getServer().await();
    }

    private static final class OneRow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient HikariDataSource pool;

        OneRow(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try (var db = pool.getConnection();
                    var sql = db.prepareStatement("INSERT INTO footprint.bare VALUES (?, now(), ?)")) {
                sql.setObject(1, UUID.randomUUID());
                sql.setString(2, body);
                sql.executeUpdate();
            } catch (SQLException e) {
                throw new IOException(e);
            }
            response.setContentLength(2);
            response.getOutputStream().write(new byte[] {'[', ']'});
        }
    }
}
