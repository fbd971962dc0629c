package fadu.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fadu.Words;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the code under test lies: the compiled classes, and the repository that they were compiled from. */
final class House {
    /** The root package of Fadu. */
    static final String ROOT = "fadu";

    private House() {}

    /** The classes that go out of the house: never those of the tests. */
    static JavaClasses classes() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Words.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes of the house that breaks every rule; with it each rule is shown able to fail. */
    static JavaClasses badClasses() {
        return new ClassFileImporter().importPackages("badhouse");
    }

    /** The repository's folder. */
    static Path folder() {
        return Path.of(System.getProperty("fadu.home", "..")).toAbsolutePath().normalize();
    }

    /** The package right under the root, such as {@code law} for {@code fadu.law.yaml.Place}; empty for the root. */
    static String part(JavaClass type, String root) {
        var name = type.getPackageName();
        if (name.length() <= root.length()) {
            return "";
        }
        var rest = name.substring(root.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** Whether the class belongs to the house with that root package. */
    static boolean inside(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }
}
