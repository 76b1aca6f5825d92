package kz.qashyq;

import java.util.List;
import kz.qashyq.platform.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where everything begins; what a start does is told in {@link Launch}. */
@SpringBootApplication
public class Qashyq {
    public static void main(String[] args) {
        Launch.run(Qashyq.class, List.of(args), System.getenv());
    }
}
