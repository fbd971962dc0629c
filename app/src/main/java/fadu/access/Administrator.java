package fadu.access;

import fadu.Trouble;
import fadu.org.Post;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The three who keep the house, none of whom does another's work or works on matters. */
public enum Administrator {
    /** Keeps units, people and the posts of all who work on matters. */
    SYSTEM("system-administrator"),
    /** Keeps accounts and locks, and says who the administrators are. */
    SECURITY("security-administrator"),
    /** Reads what was done at the door, what was refused and who read what. */
    AUDIT("audit-administrator");

    private final String role;

    Administrator(String role) {
        this.role = role;
    }

    /** The id of the role, as posts name it. */
    public String role() {
        return role;
    }

    /** Whose role this is. */
    public static Optional<Administrator> of(String role) {
        return Arrays.stream(values()).filter(a -> a.role.equals(role)).findFirst();
    }

    /** What somebody with these posts keeps. */
    public static Set<Administrator> among(List<Post> posts) {
        return posts.stream().flatMap(p -> of(p.role()).stream()).collect(Collectors.toSet());
    }

    /**
     * Whether this administrator may give such a post.
     *
     * @param giver who gives it
     * @param held what the person holds already on its first day
     * @throws Trouble saying why not
     */
    public void gives(Post post, String giver, List<Post> held) {
        var given = of(post.role());
        if (post.person().equals(giver)) {
            throw new Trouble("不能给自己任职，请由他人办理", "nobody gives a post to himself; somebody else must");
        }
        if (this == AUDIT || given.isPresent() != (this == SECURITY)) {
            throw new Trouble(
                    "管理员由安全管理员任命，其他岗位由系统管理员任命",
                    "administrators are named by the security administrator, all other posts are given by the system"
                            + " administrator");
        }
        if (given.isPresent() ? !held.isEmpty() : !among(held).isEmpty()) {
            throw new Trouble(
                    "管理员不得兼任其他岗位：系统、安全、审计三员分开，也不办理事项",
                    "an administrator holds no other post: the three are kept apart and do not work on matters");
        }
    }
}
