package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change of what plugins see is a deliberate edit. */
class ApiSignatureTest {
    private static final String UPDATE = "assay.updateSignatures";
    private static final Path FILE = Path.of("src/test/resources/api-signatures.txt");
    private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;

    @Test
    void theSignaturesAreTheCommittedOnes() throws Exception {
        String now = String.join("\n", signatures()) + "\n";
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now);
        }
        assertThat(now)
                .as(
                        "The API is a contract with compiled plugins. If this change is meant, run the tests of harness-api with"
                                + " -D%s=true, read the difference of %s, and raise ApiVersion: the minor version for additions,"
                                + " the major one when old plugins break.",
                        UPDATE, FILE)
                .isEqualTo(Files.readString(FILE));
    }

    @Test
    void theModuleNeedsTheJdkOnly() throws Exception {
        try (var in = Files.newInputStream(classes().resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder("java.base", "java.management", "jdk.management");
            assertThat(module.exports())
                    .as("exported to all")
                    .allMatch(exports -> !exports.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrderElementsOf(packages());
        }
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(
                Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> packages() throws Exception {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .map(file -> relative(file.getParent()))
                    .distinct()
                    .toList();
        }
    }

    private static String relative(Path path) {
        try {
            return classes().relativize(path).toString().replace('/', '.').replace('\\', '.');
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> signatures() throws Exception {
        List<String> names;
        try (Stream<Path> files = Files.walk(classes())) {
            names = files.filter(file -> file.toString().endsWith(".class"))
                    .map(ApiSignatureTest::relative)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.equals("module-info") && !name.endsWith("package-info"))
                    .filter(name -> !name.startsWith("dev.assay.api.engine."))
                    .sorted()
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, Plugin.class.getClassLoader());
            if (seen(type)) {
                lines.add(header(type));
                lines.addAll(members(type));
            }
        }
        return lines;
    }

    private static boolean seen(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if ((at.getModifiers() & SEEN) == 0 || at.isSynthetic()) {
                return false;
            }
        }
        return true;
    }

    private static String header(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(java.lang.reflect.Type::getTypeName)
                .filter(name -> !name.equals("java.lang.Object"))
                .collect(Collectors.joining(", "));
        return experimental(type.getPackage())
                + experimental(type)
                + type.toGenericString()
                + (parents.isEmpty() ? "" : " : " + parents);
    }

    private static TreeSet<String> members(Class<?> type) {
        TreeSet<String> lines = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if ((field.getModifiers() & SEEN) != 0 && !field.isSynthetic()) {
                lines.add("    " + experimental(field) + field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if ((constructor.getModifiers() & SEEN) != 0 && !constructor.isSynthetic()) {
                lines.add("    " + experimental(constructor) + constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if ((method.getModifiers() & SEEN) != 0 && !method.isSynthetic()) {
                lines.add("    " + experimental(method) + method.toGenericString());
            }
        }
        return lines;
    }

    private static String experimental(AnnotatedElement element) {
        Experimental mark = element.getAnnotation(Experimental.class);
        return mark == null ? "" : "@Experimental(" + mark.until() + ") ";
    }

    @Test
    void everyPublicTypeIsDocumented() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).matches("\\s*(public|protected) .*\\b(class|interface|record|enum) \\w+.*")
                            && !lines.get(i).contains("(\"")
                            && !documented(lines, i)) {
                        bare.add(file.getFileName() + ":" + (i + 1) + " "
                                + lines.get(i).trim());
                    }
                }
            }
        }
        assertThat(bare).as("public types without Javadoc").isEmpty();
    }

    private static boolean documented(List<String> lines, int at) {
        int i = at - 1;
        while (i >= 0
                && (lines.get(i).trim().startsWith("@") || lines.get(i).trim().endsWith("})"))) {
            i--;
        }
        return i >= 0 && lines.get(i).trim().endsWith("*/");
    }

    @Test
    void everyPackageOpensWithASentence() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dev/assay/api"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .startsWith("/**");
            }
        }
    }
}
