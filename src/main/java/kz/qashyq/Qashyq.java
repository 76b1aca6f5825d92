package kz.qashyq;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Qashyq {
    public static void main(String[] args) {
        SpringApplication.run(Qashyq.class, args);
    }
}
