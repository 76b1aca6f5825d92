package kz.qashyq.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;

/** Reads {@link Proves} from compiled tests. Classes are parsed, not loaded: to load a test may start what it needs. */
final class JavaProofs {

    private static final Path SOURCES = Path.of("src/test/java");

    private JavaProofs() {}

    static List<Proof> in(Path testClasses, Path repository) throws IOException {
        try (var files = Files.walk(testClasses)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(JavaProofs::parse)
                    // A class whose source was deleted may still lie among the compiled ones.
                    .filter(test -> Files.exists(repository.resolve(source(test))))
                    .flatMap(JavaProofs::proofs)
                    .toList();
        }
    }

    static Stream<Proof> proofs(ClassModel test) {
        if (isDisabled(test)) return Stream.empty();
        var file = source(test);
        var ofType = proven(test).map(id -> new Proof(id, name(test), file));
        var ofMethods = test.methods().stream()
                .filter(method -> !isDisabled(method))
                .flatMap(method -> proven(method)
                        .map(id -> new Proof(id, words(method.methodName().stringValue()), file)));
        return Stream.concat(ofType, ofMethods);
    }

    static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> proven(AttributedElement element) {
        return annotations(element, Proves.class)
                .flatMap(annotation -> annotation.elements().stream())
                .flatMap(value -> ((AnnotationValue.OfArray) value.value()).values().stream())
                .map(id -> ((AnnotationValue.OfString) id).stringValue());
    }

    /** A test that never runs proves nothing. */
    private static boolean isDisabled(AttributedElement element) {
        return annotations(element, Disabled.class).findAny().isPresent();
    }

    private static Stream<Annotation> annotations(AttributedElement element, Class<?> type) {
        var wanted = ClassDesc.of(type.getName());
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .map(RuntimeVisibleAnnotationsAttribute::annotations)
                .flatMap(List::stream)
                .filter(annotation -> annotation.classSymbol().equals(wanted));
    }

    private static Path source(ClassModel test) {
        var folder = test.thisClass().asSymbol().packageName().replace('.', '/');
        var file = test.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .orElseThrow();
        return SOURCES.resolve(folder).resolve(file.stringValue());
    }

    private static String name(ClassModel test) {
        return test.thisClass().asSymbol().displayName().replace('$', '.');
    }

    private static String words(String methodName) {
        return methodName.replace('_', ' ');
    }
}
