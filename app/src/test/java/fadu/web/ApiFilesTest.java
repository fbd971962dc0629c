package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import fadu.docket.Hash;
import fadu.matter.SentFile;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files, papers and personal values through the API: what the desk gives, and to nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFilesTest {
    private static final String MATTER = "/api/v1/matters/ir-2019-0042";
    private static final String PAPER = "/api/v1/matters/ir-2019-0041/papers/1/receipt";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private String sent(String token, String name, String content) throws Exception {
        var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/octet-stream");
        var answer = calls.send("POST", "/api/v1/files?name=" + name, headers, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var hash = Hash.of(content.getBytes(StandardCharsets.UTF_8)).hex();
        assertThat(answer.body()).contains(hash);
        return hash;
    }

    private static String attach(String hash) {
        return "{\"values\": {}, \"on\": \"2019-10-22\", \"files\": {\"paper\": \"" + hash + "\"}}";
    }

    @Test
    void aFileIsSentCitedFoundAndGivenBack() throws Exception {
        var wang = calls.token("wang");
        var hash = sent(wang, "..%2F勘验笔录.txt", "锦绣花园地下车位");
        var made = calls.post(wang, MATTER + "/acts/attach", "attach-0001", attach(hash));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var entry = desk.house.docket().of(TestDesk.J, "ir-2019-0042").getLast();
        assertThat(entry.list("documents").toString()).contains("paper/勘验笔录.txt", hash);
        assertThat(calls.get(wang, MATTER + "/files").body()).contains("\"name\":\"勘验笔录.txt\"", hash);
        var file = calls.get(wang, MATTER + "/files/" + hash);
        assertThat(file.body()).isEqualTo("锦绣花园地下车位");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        assertThat(calls.get(wang, "/api/v1/matters?text=地下车位").body()).contains("ir-2019-0042");
        assertThat(calls.get(calls.token("chen"), MATTER + "/files/" + hash).statusCode())
                .isEqualTo(404);
        assertThat(calls.get(wang, "/api/v1/matters/ir-2019-0043/files/" + hash).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aHashThatSomebodyElseSentOpensNothing() throws Exception {
        var hash = sent(calls.token("wang"), "一页.txt", "只有发送的人可以引用");
        var li = calls.token("li");
        var forged = calls.post(li, MATTER + "/acts/attach", "attach-0002", attach(hash));
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(forged.body()).contains("files.paper", "/api/docs#malformed");
        var none = "{\"values\": {}, \"on\": \"2019-10-22\", \"files\": {\"nothing\": \"" + hash + "\"}}";
        assertThat(calls.post(calls.token("wang"), MATTER + "/acts/attach", "attach-0003", none)
                        .statusCode())
                .isEqualTo(400);
        var reads = calls.token("wang", EnumSet.of(Scope.READ));
        var headers = Map.of("Authorization", "Bearer " + reads, "Content-Type", "application/octet-stream");
        assertThat(calls.send("POST", "/api/v1/files?name=x", headers, "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFileThatIsTooBigIsRefusedAndNotKept() throws Exception {
        int kept = desk.house.blobs().names().size();
        var big = new byte[(int) SentFile.MOST + 1];
        // Without a length: how much is to come is not known at the door.
        var request = HttpRequest.newBuilder(URI.create(desk.address() + "/api/v1/files?name=big"))
                .header("Authorization", "Bearer " + calls.token("wang"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("50 MB");
        }
        assertThat(desk.house.blobs().names()).hasSize(kept);
    }

    @Test
    void aPaperIsGivenMaskedAndInClearToWhoeverSaysWhy() throws Exception {
        var wang = calls.token("wang");
        var whole = calls.get(wang, "/api/v1/matters/ir-2019-0041").body();
        assertThat(whole).contains(PAPER);
        var html = calls.get(wang, PAPER + "/html");
        assertThat(html.statusCode()).as(html.body()).isEqualTo(200);
        assertThat(html.body()).contains("演示数据", "张＊").doesNotContain("张三");
        // Emptied of names it is what was hashed.
        var emptied = html.body().replaceAll("(<span data-[^>]*>)[^<]*", "$1").replaceAll("<p class=\"demo\">.*\n", "");
        assertThat(whole)
                .contains(Hash.of(emptied.getBytes(StandardCharsets.UTF_8)).hex());
        assertThat(text(wang, "GET", "")).contains("张＊").doesNotContain("张三");

        var why = "{\"reason\": \"寄送申请人\"}";
        assertThat(text(wang, "POST", why)).contains("张三");
        var headers = Map.of("Authorization", "Bearer " + wang, "Content-Type", "application/json");
        assertThat(calls.send("POST", PAPER + "/html", headers, why).body()).contains("张三");
        assertThat(calls.send("POST", PAPER + "/html", headers, "{\"reason\": \" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(calls.send("POST", PAPER + "/html", headers, "{}").statusCode())
                .isEqualTo(400);
        assertThat(calls.get(wang, "/api/v1/matters/ir-2019-0041/papers/2/receipt/html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calls.get(calls.token("chen"), PAPER + "/html").statusCode()).isEqualTo(404);
    }

    private String text(String token, String method, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + PAPER + "/docx"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient();
                var docx = new XWPFDocument(
                        client.send(request, BodyHandlers.ofInputStream()).body())) {
            return docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void personalValuesAreOpenedWithAReasonThatTheAuditorReads() throws Exception {
        var path = "/api/v1/matters/ir-2019-0033";
        var why = "{\"reason\": \"核对申请人身份\"}";
        var clear = calls.post(calls.token("wang"), path + "/personal", "unused-0001", why);
        assertThat(clear.statusCode()).isEqualTo(200);
        assertThat(clear.body()).contains("张三", "13800000000");
        var narrow = calls.token("wang", EnumSet.of(Scope.READ, Scope.ACT));
        assertThat(calls.post(narrow, path + "/personal", "unused-0001", why).statusCode())
                .isEqualTo(403);
        assertThat(calls.post(calls.token("chen"), path + "/personal", "unused-0001", why)
                        .statusCode())
                .isEqualTo(404);

        var log = calls.get(calls.token("shen"), "/api/v1/reads?matter=ir-2019-0033");
        assertThat(log.statusCode()).as(log.body()).isEqualTo(200);
        assertThat(log.body())
                .contains("\"person\":\"wang\"", "\"what\":\"personal\"", "核对申请人身份")
                .doesNotContain("chen", "ir-2019-0041");
        for (var person : new String[] {"wang", "bai", "an"}) {
            assertThat(calls.get(calls.token(person), "/api/v1/reads").statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
    }
}
