package fadu.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Pure packages, names that say something, no setters, and null only where it is said. */
final class StyleRules {
    private static final Set<String> PURE = Set.of("calendar", "law", "rule");
    private static final List<String> IMPURE = List.of("org.springframework.", "java.sql.", "javax.sql.");
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Common|Misc)");
    private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

    private StyleRules() {}

    /** Calendar, law and rule know neither Spring nor a database. */
    static List<String> impure(JavaClasses classes, String root) {
        return classes.stream()
                .filter(type -> PURE.contains(House.part(type, root)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        IMPURE.stream().anyMatch(dependency.getTargetClass().getName()::startsWith))
                .map(dependency -> dependency.getDescription())
                .sorted()
                .toList();
    }

    /** Names that fit every class say nothing about this one. */
    static List<String> emptyNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    /** What is made stays as it was made. */
    static List<String> setters(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(StyleRules::isSetter)
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isSetter(JavaMethod method) {
        return SETTER.matcher(method.getName()).matches()
                && method.getRawParameterTypes().size() == 1
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    /** Packages without a {@code package-info} that says {@code @NullMarked}. */
    static Set<String> notNullMarked(JavaClasses classes, String root) {
        var found = new TreeSet<String>();
        var marked = new TreeSet<String>();
        classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .forEach(type -> marked.add(type.getPackageName()));
        Stream<JavaClass> types = classes.stream().filter(type -> House.inside(type, root));
        types.map(JavaClass::getPackageName)
                .filter(name -> !marked.contains(name))
                .forEach(found::add);
        return found;
    }
}
