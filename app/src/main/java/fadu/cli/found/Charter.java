package fadu.cli.found;

import fadu.access.Administrator;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import java.util.List;
import java.util.Optional;

/** What a place begins with, as its file says it. */
record Charter(Jurisdiction jurisdiction, List<Unit> units, List<Person> people, List<Post> posts) {
    Charter {
        units = List.copyOf(units);
        people = List.copyOf(people);
        posts = List.copyOf(posts);
    }

    /** The three, or more, who keep the house. */
    List<Person> administrators() {
        return people.stream().filter(p -> administrator(p).isPresent()).toList();
    }

    /** What somebody keeps. */
    Optional<Administrator> administrator(Person person) {
        return posts.stream()
                .filter(p -> p.person().equals(person.id()))
                .flatMap(p -> Administrator.of(p.role()).stream())
                .findFirst();
    }
}
