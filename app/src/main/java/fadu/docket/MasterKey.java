package fadu.docket;

import fadu.Trouble;
import fadu.Words;
import fadu.store.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The key, in a file outside the database, under which the keys of personal values are wrapped. */
final class MasterKey {
    private MasterKey() {}

    /** Reads the 32 bytes of {@code file}; makes them, readable by their owner alone, when there is no file. */
    static byte[] of(Path file) {
        try {
            synchronized (MasterKey.class) {
                if (!Files.exists(file)) {
                    var fresh = new byte[32];
                    new SecureRandom().nextBytes(fresh);
                    PrivateFile.write(file, fresh);
                }
                var key = Files.readAllBytes(file);
                if (key.length != 32) {
                    throw new Trouble(
                            "密钥文件 " + file + " 已损坏：请从备份恢复，不要删除（删除后个人信息无法解密）",
                            "The key file " + file + " is damaged: restore it from your backup, and do not delete it"
                                    + " (personal values could never be read again)");
                }
                return key;
            }
        } catch (IOException e) {
            throw new Trouble(
                    new Words(
                            "无法读写密钥文件 " + file + "：请检查权限",
                            "Cannot read or write the key file " + file + ": check its rights"),
                    e);
        }
    }
}
