package fadu.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import fadu.Trouble;
import fadu.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Making a passkey, and signing in with one, by WebAuthn; the device must have seen that it is the person (user verification). */
public final class PasskeyCeremony {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);
    private static final String SIGN_IN = "passkey to sign in";
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 10;
    private static final int TIMEOUT = 300_000;
    /** ES256, EdDSA, RS256. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Passkeys keys;
    private final Challenge challenge;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    public PasskeyCeremony(Passkeys keys, OneTimeCodes.Lock lock) {
        this.keys = keys;
        this.challenge = new Challenge(lock);
    }

    /**
     * Where the browser finds this house.
     *
     * @param origin {@code https://fadu.example.gov.cn}
     * @param host its host
     */
    public record Site(String origin, String host) {}

    /** Whose passkey it was. */
    public record Owner(String jurisdiction, String person) {}

    /** What the browser is told to make a passkey, as JSON. */
    public String making(Owner owner, Words name, Site site, Instant now) {
        var options = options(challenge.ask(purpose(owner), now));
        options.put("rp", Map.of("id", site.host(), "name", "法度 Fadu"));
        var user = Token.hash(owner.jurisdiction() + "\n" + owner.person());
        options.put("user", Map.of("id", text(user), "name", owner.person(), "displayName", name.zh()));
        options.put(
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(alg -> Map.of("type", "public-key", "alg", alg))
                        .toList());
        options.put("authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"));
        options.put("attestation", "none");
        options.put(
                "excludeCredentials",
                keys.credentials(owner.jurisdiction(), owner.person()).stream()
                        .map(id -> Map.of("type", "public-key", "id", id))
                        .toList());
        return JSON.writeValueAsString(options);
    }

    /** What the browser is told to sign in with any passkey of this site, as JSON. */
    public String signingIn(Site site, Instant now) {
        var options = options(challenge.ask(SIGN_IN, now));
        options.put("rpId", site.host());
        options.put("userVerification", "required");
        return JSON.writeValueAsString(options);
    }

    private static Map<String, Object> options(byte[] asked) {
        var options = new LinkedHashMap<String, Object>();
        options.put("challenge", text(asked));
        options.put("timeout", TIMEOUT);
        return options;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Keeps the passkey that a browser made.
     *
     * @throws Trouble when name or passkey are not good
     */
    public void make(Owner owner, String name, String answer, Site site, Instant now) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Trouble(
                    "请给通行密钥起个名字，最多 " + LONGEST_NAME + " 字",
                    "give the passkey a name of at most " + LONGEST_NAME + " characters");
        }
        if (keys.of(owner.jurisdiction(), owner.person()).size() >= MOST) {
            throw new Trouble("每人最多 " + MOST + " 个通行密钥", "a person has at most " + MOST + " passkeys");
        }
        try {
            var data = webauthn.parseRegistrationResponseJSON(answer);
            var asked = data.getCollectedClientData().getChallenge().getValue();
            if (!fresh(asked, purpose(owner), now)) {
                throw again();
            }
            webauthn.verify(data, new RegistrationParameters(server(site, asked), taken(), true));
            var made = data.getAttestationObject().getAuthenticatorData();
            var credential = made.getAttestedCredentialData();
            if (credential == null) {
                throw again();
            }
            var kept = new Passkeys.Kept(
                    owner.jurisdiction(),
                    owner.person(),
                    site.host(),
                    HexFormat.of().formatHex(credential.getCredentialId()),
                    HexFormat.of().formatHex(data.getAttestationObjectBytes()),
                    made.getSignCount());
            keys.add(kept, name.strip(), now);
        } catch (WebAuthnException | NullPointerException e) {
            LOG.warn("a passkey of {} was not taken: {}", owner.person(), e.getMessage());
            throw again();
        }
    }

    /** Whose passkey answered; nobody where it is unknown, was not asked here and now, or was copied. */
    public Optional<Owner> who(String answer, Site site, Instant now) {
        try {
            var data = webauthn.parseAuthenticationResponseJSON(answer);
            var asked = data.getCollectedClientData().getChallenge().getValue();
            var kept = keys.find(data.getCredentialId()).filter(k -> k.host().equals(site.host()));
            if (kept.isEmpty() || !fresh(asked, SIGN_IN, now)) {
                return Optional.empty();
            }
            var made = new AttestationObjectConverter(converter)
                    .convert(HexFormat.of().parseHex(kept.get().attestation()));
            var record = new CredentialRecordImpl(made, null, null, null);
            record.setCounter(kept.get().counter());
            webauthn.verify(data, new AuthenticationParameters(server(site, asked), record, null, true));
            return keys.use(kept.get(), data.getAuthenticatorData().getSignCount(), now)
                    ? kept.map(k -> new Owner(k.jurisdiction(), k.person()))
                    : Optional.empty();
        } catch (WebAuthnException | NullPointerException e) {
            // The second is what the library says of an answer that lacks a part.
            LOG.warn("a passkey was not taken: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private boolean fresh(byte[] asked, String purpose, Instant now) {
        var end = challenge.end(asked, purpose, now);
        return end.isPresent() && keys.first(Token.hash(text(asked)), end.get(), now);
    }

    private static List<PublicKeyCredentialParameters> taken() {
        return ALGORITHMS.stream()
                .map(alg -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(alg)))
                .toList();
    }

    private static ServerProperty server(Site site, byte[] asked) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(asked))
                .build();
    }

    private static String purpose(Owner owner) {
        return "passkey of " + owner.jurisdiction() + " " + owner.person();
    }

    private static Trouble again() {
        return new Trouble("通行密钥没有建成，请再试一次", "the passkey was not made; try again");
    }

    /** How many bytes an answer may have at most. */
    public static boolean tooLong(String answer) {
        return answer.getBytes(StandardCharsets.UTF_8).length > 20_000;
    }
}
