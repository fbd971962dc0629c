package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretMarksTest {
    @Test
    void marksOfStateSecretsAreDoubtedAndOtherSecretsAreNot() {
        assertThat(List.of("绝密★", "机密★10年", "秘密 3年.docx", "【机密】会议纪要", "机密级文件", "秘密", "★长期"))
                .allSatisfy(t -> assertThat(SecretMarks.doubt(t)).as(t).isPresent());
        assertThat(List.of("涉及商业秘密3年", "保守秘密", "个人秘密", "商业秘密★", "秘密举报人的信息须保护", ""))
                .allSatisfy(t -> assertThat(SecretMarks.doubt(t)).as(t).isEmpty());
    }
}
