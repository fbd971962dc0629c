package fadu.docket;

import fadu.store.DatabaseRole;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Checks seals: each follows the one before, has its signature, and has the root of its stretch of the log. */
final class SealCheck {
    private final DatabaseRole worker;
    private final Optional<SealKey> key;

    SealCheck(DatabaseRole worker, Optional<SealKey> key) {
        this.worker = worker;
        this.key = key;
    }

    Optional<Finding> run(List<Seal> seals) {
        var before = Optional.<Seal>empty();
        for (var seal : seals) {
            var finding = check(seal, before);
            if (finding.isPresent()) {
                return finding;
            }
            before = Optional.of(seal);
        }
        return Optional.empty();
    }

    private Optional<Finding> check(Seal seal, Optional<Seal> before) {
        if (seal.number() != before.map(Seal::number).orElse(0) + 1) {
            return Optional.of(Finding.seal(seal, "number", "前一号封印缺失", "the seal before is missing"));
        }
        if (!seal.previous().equals(before.map(Seal::hash).orElse(Hash.NONE))) {
            return Optional.of(Finding.seal(seal, "previous", "与前一号封印不符", "does not follow the seal before"));
        }
        if (seal.first() != before.map(Seal::last).orElse(0L) + 1) {
            return Optional.of(Finding.seal(seal, "first_position", "不接续前一号封印", "does not begin where the last ended"));
        }
        if (!stored(seal)) {
            return Optional.of(Finding.seal(seal, "bytes", "各列与封印内容不符", "the columns do not say what its bytes say"));
        }
        if (key.isPresent()
                && key.get().id().equals(seal.keyId())
                && !key.get().signed(seal.bytes(), HexFormat.of().parseHex(seal.signature()))) {
            return Optional.of(Finding.seal(seal, "signature", "签名不成立", "the signature does not hold"));
        }
        var tree = new Seals(worker).tree(seal.jurisdiction(), seal.first() - 1, seal.last());
        if (tree.count() != seal.count()) {
            return Optional.of(Finding.seal(
                    seal,
                    "count",
                    "日志此段只剩 " + tree.count() + " 条",
                    "the log has only " + tree.count() + " entries here"));
        }
        if (!tree.root().equals(seal.root())) {
            return Optional.of(Finding.seal(seal, "root", "日志此段已被改动", "this stretch of the log was changed"));
        }
        return Optional.empty();
    }

    private boolean stored(Seal seal) {
        return worker.sql()
                .sql("select bytes from seal where jurisdiction = ? and number = ? and count = ?")
                .params(seal.jurisdiction(), seal.number(), seal.count())
                .query((row, n) -> Arrays.equals(row.getBytes(1), seal.bytes()))
                .optional()
                .orElse(false);
    }
}
