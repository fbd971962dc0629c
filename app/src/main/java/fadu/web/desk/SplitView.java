package fadu.web.desk;

import java.util.List;

/**
 * The form by which a second matter is split off one.
 *
 * @param number of the old matter
 * @param day the legal day that the new one takes over
 * @param files that it can take over, by hash
 * @param why as typed
 */
public record SplitView(
        String id,
        String number,
        String day,
        ActForm form,
        List<ActForm.Option> files,
        List<String> taken,
        String why) {}
