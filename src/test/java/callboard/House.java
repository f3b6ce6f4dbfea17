package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A source tree as the guards read it: our own, or a small one made up to prove that a guard bites. */
final class House {

    private static final House OURS = new House(Path.of("").toAbsolutePath());

    private final Path root;
    private Optional<JavaClasses> classes = Optional.empty();

    private House(Path root) {
        this.root = root;
    }

    static House ours() {
        return OURS;
    }

    static House sample(Path root) {
        return new House(root);
    }

    /** Fails with one fault a line, so that the whole bill is seen at once. */
    static void assertNone(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }

    House with(String path, String text) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a main class given its package and the text after the package clause. */
    House withClass(String packageName, String name, String text) {
        String path = "src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java";
        return with(path, "package " + packageName + ";\n" + text + "\n");
    }

    /** Compiles the main classes of a made-up tree against our own class path. */
    House compiled() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-d", Files.createDirectories(classFolder()).toString());
            var units = files.getJavaFileObjectsFromPaths(files("src/main/java", ".java"));
            boolean done = compiler.getTask(messages, files, null, options, null, units)
                    .call();
            assertTrue(done, messages::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Read once; every guard of classes asks for them. */
    synchronized JavaClasses classes() {
        if (classes.isEmpty()) {
            classes = Optional.of(new ClassFileImporter().importPath(classFolder()));
        }
        return classes.get();
    }

    /** The classes somebody wrote; what hibernate-processor generates follows Hibernate's rules, not ours. */
    List<JavaClass> writtenClasses() {
        return classes().stream()
                .filter(type -> type.getPackageName().startsWith("callboard"))
                .filter(this::isWritten)
                .toList();
    }

    private boolean isWritten(JavaClass type) {
        String source = type.getSource().flatMap(from -> from.getFileName()).orElse("");
        String folder = type.getPackageName().replace('.', '/');
        return Files.exists(
                root.resolve("src/main/java").resolve(folder).resolve(source.isEmpty() ? "unknown" : source));
    }

    /** The sources of one tree: {@code main}, {@code test} or {@code bench}. */
    List<Source> sources(String tree) {
        return Source.parse(root, files("src/" + tree + "/java", ".java"));
    }

    /** Files below a folder whose names end so, in order; none where the folder does not exist. */
    List<Path> files(String folder, String ending) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file, none where it does not exist. */
    List<String> lines(String path) {
        Path file = root.resolve(path);
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    /** A file's path as a reader of this project writes it. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path classFolder() {
        return root.resolve("target/classes");
    }
}
