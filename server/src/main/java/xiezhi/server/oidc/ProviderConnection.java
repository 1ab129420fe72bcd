package xiezhi.server.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import xiezhi.server.OidcSetting;

/** Talks to the provider: its description, its keys, a code for an ID token. Waits a few seconds, not longer. */
final class ProviderConnection {
    /** What this platform's registration is called among others; there is one. */
    static final String REGISTRATION = "agency";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final List<String> SCOPES = List.of("openid", "profile");
    private static final String REDIRECT = "{baseUrl}/login/oidc";
    private static final List<SignatureAlgorithm> ALGORITHMS = List.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384);

    private final OidcSetting setting;
    private final ClientHttpRequestFactory requests;

    ProviderConnection(OidcSetting setting) {
        this.setting = setting;
        var client = HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(LONGEST_WAIT);
        this.requests = factory;
    }

    /**
     * What the provider says of itself.
     *
     * @throws org.springframework.web.client.RestClientException when it does not answer
     * @throws IllegalArgumentException when the answer is none, or another issuer's
     */
    ClientRegistration registration() {
        var issuer = setting.issuer();
        var address = (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + DESCRIPTION;
        var said = Optional.ofNullable(RestClient.builder()
                        .requestFactory(requests)
                        .build()
                        .get()
                        .uri(address)
                        .retrieve()
                        .body(new ParameterizedTypeReference<Map<String, Object>>() {}))
                .orElse(Map.of());
        if (!issuer.equals(said.get("issuer"))) {
            throw new IllegalArgumentException("expected issuer " + issuer + ", found " + said.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(REGISTRATION)
                .clientId(setting.clientId())
                .clientSecret(setting.clientSecret())
                .scope(SCOPES)
                .redirectUri(REDIRECT)
                .build();
    }

    /** Exchanges codes for ID tokens and checks state, signature, issuer, audience, validity and nonce. */
    OidcAuthorizationCodeAuthenticationProvider verification(ClientRegistration registration) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        // Who it is stands in the ID token; nothing else is asked of the provider.
        var verification = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, request -> new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken()));
        var decoder = decoder(registration);
        verification.setJwtDecoderFactory(each -> decoder);
        return verification;
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var keys = Optional.ofNullable(registration.getProviderDetails().getJwkSetUri())
                .orElseThrow(() -> new IllegalArgumentException("expected the address of the keys, found none"));
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(requests))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
        return decoder;
    }
}
