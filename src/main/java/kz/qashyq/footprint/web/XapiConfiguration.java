package kz.qashyq.footprint.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class XapiConfiguration {
    @Bean
    FilterRegistrationBean<XapiFilter> xapi(
            XapiDoor door, @Value("${qashyq.footprint.largest-request:25MB}") DataSize largest) {
        var filter = new FilterRegistrationBean<>(new XapiFilter(door, Math.toIntExact(largest.toBytes())));
        filter.addUrlPatterns("/xapi/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
