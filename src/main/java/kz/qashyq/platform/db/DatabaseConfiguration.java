package kz.qashyq.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** The migrations run before the pool exists, so no bean can meet a half-migrated schema. */
    @Bean
    DataSource dataSource(DatabaseSettings settings) {
        new Migrations(settings).run();
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.app().user());
        config.setPassword(settings.app().password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setAutoCommit(true);
        config.setPoolName("qashyq");
        config.addDataSourceProperty("ApplicationName", "qashyq");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
