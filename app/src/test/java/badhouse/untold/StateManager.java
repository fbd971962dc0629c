package badhouse.untold;

/** In a package that the table does not name. */
public final class StateManager {
    private String state = "";

    /** Changes what should stay. */
    public void setState(String state) {
        this.state = state;
    }

    @Override
    public String toString() {
        return state;
    }
}
