package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file from an office program: UTF-8, with or without a byte order mark, else GB18030.
 *
 * @param encoding what it was read as
 */
public record ImportFile(String text, String encoding) {
    private static final long LARGEST = 64L << 20;
    private static final String MARK = "\uFEFF";

    /** Reads a file; a {@link Trouble} says why it cannot be. */
    public static ImportFile read(Path file) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                throw new Trouble("没有文件 " + file + "，请核对路径", "there is no file " + file + "; check the path");
            }
            if (Files.size(file) > LARGEST) {
                throw new Trouble(
                        "文件 " + file + " 超过 64 MB，请拆开后分次导入",
                        "the file " + file + " has more than 64 MB; split it and import the parts");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Trouble(
                    new Words("读不了 " + file + "，请检查权限", "cannot read " + file + "; check its permissions"), e);
        }
        return decode(bytes, file.toString());
    }

    static ImportFile decode(byte[] bytes, String name) {
        try {
            var text = strict(bytes, StandardCharsets.UTF_8);
            return text.startsWith(MARK)
                    ? new ImportFile(text.substring(1), "UTF-8 (BOM)")
                    : new ImportFile(text, "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            try {
                return new ImportFile(strict(bytes, Charset.forName("GB18030")), "GB18030");
            } catch (CharacterCodingException neither) {
                throw new Trouble(
                        new Words(
                                "文件 " + name + " 既不是 UTF-8 也不是 GB18030，请用表格软件另存为“CSV UTF-8”",
                                "the file " + name + " is neither UTF-8 nor GB18030; save it again as “CSV UTF-8”"),
                        neither);
            }
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
