package fadu.calendar;

/**
 * The paper that fixes days off and make-up working days.
 *
 * @param title its title
 * @param number its number, {@code 国办发明电〔2018〕15号}; empty where the paper was not read
 * @param url where it was published; empty where unknown
 * @param read whether its text was read, not only a table made from it
 */
public record Notice(String title, String number, String url, boolean read) {
    @Override
    public String toString() {
        return number.isEmpty() ? title : title + "（" + number + "）";
    }
}
