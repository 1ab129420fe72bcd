package xiezhi.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sign-in by an OpenID Connect provider of the agency, beside accounts with passwords.
 *
 * @param issuer address of the provider, as its tokens name it
 * @param clientId what the provider calls this platform
 * @param clientSecret password of this platform at the provider
 * @param claim claim of the ID token that says who it is; accounts are linked to its value
 * @param name what the button on the sign-in page is called
 */
public record OidcSetting(String issuer, String clientId, String clientSecret, String claim, String name) {
    static final String ISSUER = "XIEZHI_OIDC_ISSUER";
    static final String CLIENT_ID = "XIEZHI_OIDC_CLIENT_ID";
    static final String CLIENT_SECRET = "XIEZHI_OIDC_CLIENT_SECRET";
    static final String CLAIM = "XIEZHI_OIDC_CLAIM";
    static final String NAME = "XIEZHI_OIDC_NAME";

    private static final List<String> NEEDED = List.of(ISSUER, CLIENT_ID, CLIENT_SECRET);
    private static final List<String> OPTIONAL = List.of(CLAIM, NAME);
    private static final String DEFAULT_CLAIM = "sub";
    private static final String DEFAULT_NAME = "统一身份认证";
    private static final int LONGEST_CLAIM = 200;
    private static final int LONGEST_NAME = 20;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The setting of the environment; empty when nothing is said of it. */
    static Optional<OidcSetting> of(ServerSetting.Environment environment) throws ServerSetting.Wrong {
        var missing = NEEDED.stream()
                .filter(name -> environment.value(name).isBlank())
                .toList();
        if (missing.size() == NEEDED.size()
                && OPTIONAL.stream().allMatch(name -> environment.value(name).isBlank())) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new ServerSetting.Wrong(
                    "统一身份认证的设置不全，还缺 " + String.join("、", missing) + "；不用统一身份认证的，请把 XIEZHI_OIDC_ 开头的设置全部去掉");
        }
        return Optional.of(new OidcSetting(
                issuer(environment.value(ISSUER).strip()),
                environment.value(CLIENT_ID).strip(),
                environment.value(CLIENT_SECRET).strip(),
                claim(environment.value(CLAIM).strip()),
                name(environment.value(NAME).strip())));
    }

    private static String issuer(String typed) throws ServerSetting.Wrong {
        var wrong = new ServerSetting.Wrong(ISSUER + " 应为 https:// 开头、不带 ? 和 # 的地址（只有本机地址可用 http://），实为 " + typed);
        try {
            var address = new URI(typed);
            var host = Optional.ofNullable(address.getHost()).orElse("");
            var isSafe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && LOOPBACK.contains(host));
            if (host.isEmpty() || !isSafe || address.getRawQuery() != null || address.getRawFragment() != null) {
                throw wrong;
            }
        } catch (URISyntaxException problem) {
            wrong.initCause(problem);
            throw wrong;
        }
        return typed;
    }

    private static String claim(String typed) throws ServerSetting.Wrong {
        if (typed.length() > LONGEST_CLAIM || typed.chars().anyMatch(Character::isWhitespace)) {
            throw new ServerSetting.Wrong(
                    CLAIM + " 应为一个声明的名称，例如 sub 或者 employee_number，不超过 " + LONGEST_CLAIM + " 个字符、不含空格，实为 " + typed);
        }
        return typed.isEmpty() ? DEFAULT_CLAIM : typed;
    }

    private static String name(String typed) throws ServerSetting.Wrong {
        if (typed.length() > LONGEST_NAME) {
            throw new ServerSetting.Wrong(NAME + " 不应超过 " + LONGEST_NAME + " 个字，实为 " + typed);
        }
        return typed.isEmpty() ? DEFAULT_NAME : typed;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcSetting[" + issuer + ", " + clientId + ", " + claim + "]";
    }
}
