package fadu.api;

import fadu.access.Scope;
import fadu.notice.Notices;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the person was told, and the urging letters that he sent or got. Letters are sent and answered by acts. */
@RestController
final class NoticeRoutes {
    private static final int SIZE = 50;

    private final Notices notices;

    NoticeRoutes(Notices notices) {
        this.notices = notices;
    }

    /** A page; {@code next} is {@code before} of the page after. */
    record NoticeList(List<Notices.Notice> notices, Optional<Long> next) {}

    /** Letters, the newest first. */
    record LetterList(List<Notices.Notice> letters) {}

    @GetMapping("/api/v1/notices")
    @Endpoint(zh = "本人的通知，未读的在前", en = "The person's notices, unread ones first", scopes = Scope.READ)
    NoticeList notices(Caller caller, @RequestParam(defaultValue = "0") long before) {
        var some = notices.of(caller.jurisdiction(), caller.person(), before, SIZE + 1);
        var page = some.stream().limit(SIZE).toList();
        return new NoticeList(
                page, some.size() > SIZE ? Optional.of(page.getLast().place()) : Optional.empty());
    }

    @PostMapping("/api/v1/notices/{id}/read")
    @Endpoint(
            zh = "打开一条通知：自此为已读，即其回执",
            en = "Opens a notice; from now on it is read, which is its receipt",
            scopes = Scope.ACT)
    Notices.Notice open(Caller caller, @PathVariable long id) {
        return notices.open(caller.jurisdiction(), caller.person(), id, caller.now())
                .orElseThrow(Declined::unknown);
    }

    @PostMapping("/api/v1/notices/read")
    @Endpoint(
            zh = "全部通知标为已读；催办、督办须逐件打开",
            en = "Marks all notices as read; urging letters are opened one by one",
            scopes = Scope.ACT)
    NoticeList readAll(Caller caller) {
        notices.readAll(caller.jurisdiction(), caller.person(), caller.now());
        return notices(caller, 0);
    }

    @GetMapping("/api/v1/letters")
    @Endpoint(
            zh = "收到的（或 sent=true：发出的）催办、督办及其回执、答复",
            en = "The urging letters that the person got (or, with sent=true, sent), with receipts and answers",
            scopes = Scope.READ)
    LetterList letters(Caller caller, @RequestParam(defaultValue = "false") boolean sent) {
        return new LetterList(notices.letters(caller.jurisdiction(), caller.person(), sent, SIZE));
    }
}
