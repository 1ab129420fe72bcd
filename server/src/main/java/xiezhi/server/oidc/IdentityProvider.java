package xiezhi.server.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import xiezhi.server.OidcSetting;
import xiezhi.server.Problem;
import xiezhi.server.ServerSetting;

/**
 * The provider named by the setting. It is asked for its description at the first sign-in, so that the platform starts
 * and accounts with passwords sign in while the provider is away.
 */
@Component
public class IdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    /** Name under which a session keeps what was asked of the provider. */
    private static final String ASKED = IdentityProvider.class.getName() + ".asked";

    private final Optional<OidcSetting> setting;
    private final Optional<ProviderConnection> connection;
    private volatile Optional<Known> known = Optional.empty();

    IdentityProvider(ServerSetting setting) {
        this.setting = setting.oidc();
        this.connection = this.setting.map(ProviderConnection::new);
    }

    /** What is known of the provider once it has answered. */
    private record Known(
            ClientRegistration registration,
            DefaultOAuth2AuthorizationRequestResolver requests,
            OidcAuthorizationCodeAuthenticationProvider verification) {}

    /** What the sign-in by this provider is called; empty when there is none. */
    public Optional<String> name() {
        return setting.map(OidcSetting::name);
    }

    /** Where the browser goes to sign in at the provider; the session keeps what the answer must fit. */
    public String begin(HttpServletRequest request) {
        var asked = Optional.ofNullable(known().requests().resolve(request, ProviderConnection.REGISTRATION))
                .orElseThrow();
        request.getSession().setAttribute(ASKED, asked);
        return asked.getAuthorizationRequestUri();
    }

    /**
     * Who signed in at the provider: the value of the claim the setting names. What was asked is good for one answer.
     *
     * @param code what the provider gave the browser; empty when it refused
     */
    public String identity(HttpServletRequest request, String code, String state) {
        var asked = taken(request)
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-021", "这次登录已经过期或者用过，请返回登录页重新登录"));
        if (code.isBlank()) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "ACCOUNT-022", name().orElse("") + "没有同意这次登录，请重新登录，或者用账号密码登录");
        }
        var answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Optional.ofNullable(asked.getRedirectUri()).orElseThrow())
                .state(state)
                .build();
        return claim(verified(new OAuth2AuthorizationExchange(asked, answered)));
    }

    private static Optional<OAuth2AuthorizationRequest> taken(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        var asked = session.map(each -> (OAuth2AuthorizationRequest) each.getAttribute(ASKED));
        session.ifPresent(each -> each.removeAttribute(ASKED));
        return asked;
    }

    private OidcUser verified(OAuth2AuthorizationExchange exchange) {
        var provider = known();
        try {
            var verified = provider.verification()
                    .authenticate(new OAuth2LoginAuthenticationToken(provider.registration(), exchange));
            if (verified != null && verified.getPrincipal() instanceof OidcUser user) {
                return user;
            }
        } catch (OAuth2AuthenticationException problem) {
            if (problem.getCause() instanceof ResourceAccessException) {
                throw away(problem);
            }
            LOG.warn("no sign-in by the provider: {}", String.valueOf(problem.getError()));
        }
        throw new Problem(
                HttpStatus.UNAUTHORIZED, "ACCOUNT-023", name().orElse("") + "给出的身份不能核实，请重新登录；仍不成功的，请联系系统管理员，或者用账号密码登录");
    }

    private String claim(OidcUser user) {
        var claim = setting.map(OidcSetting::claim).orElse("");
        return Optional.ofNullable(user.getClaim(claim))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "ACCOUNT-024",
                        name().orElse("") + "没有给出“" + claim + "”，不能对应账号，请联系系统管理员"));
    }

    private Known known() {
        var connected = connection.orElseThrow(() -> Problem.notFound("统一身份认证"));
        try {
            var found = known.isPresent() ? known.get() : ask(connected);
            known = Optional.of(found);
            return found;
        } catch (RestClientException | IllegalArgumentException problem) {
            throw away(problem);
        }
    }

    private static Known ask(ProviderConnection connection) {
        var registration = connection.registration();
        return new Known(
                registration,
                new DefaultOAuth2AuthorizationRequestResolver(new InMemoryClientRegistrationRepository(registration)),
                connection.verification(registration));
    }

    private Problem away(RuntimeException cause) {
        LOG.warn("the provider of identities cannot be used: {}", String.valueOf(cause.getMessage()));
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "ACCOUNT-025", name().orElse("") + "暂时不能使用，请稍后再试，或者用账号密码登录");
    }
}
