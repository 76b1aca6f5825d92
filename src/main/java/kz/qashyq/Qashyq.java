package kz.qashyq;

import java.util.List;
import kz.qashyq.platform.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Where everything begins; what a start does is told in {@link Launch}. Beans carry their full names, because two modules may
 * each have a controller for their own kind of group.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Qashyq {
    public static void main(String[] args) {
        Launch.run(Qashyq.class, List.of(args), System.getenv());
    }
}
