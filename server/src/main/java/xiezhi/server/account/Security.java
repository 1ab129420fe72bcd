package xiezhi.server.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import xiezhi.server.PlainErrors;

/** Who may ask for what. Screens hide what a role may not do; here it is refused. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SecurityContextRepository contexts,
            AccountStore accounts,
            RateLimits limits,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        return http.csrf(CsrfConfigurer::spa)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new SessionCheck(accounts, limits, answers), AuthorizationFilter.class)
                .authorizeHttpRequests(Security::rights)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, why) -> answer(
                                response,
                                HttpServletResponse.SC_UNAUTHORIZED,
                                PlainErrors.line("ACCOUNT-401", "尚未登录或者登录已过期，请登录；本页未保存的内容仍在")))
                        .accessDeniedHandler((request, response, why) ->
                                answer(response, HttpServletResponse.SC_FORBIDDEN, denial(why))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rights) {
        rights.requestMatchers(HttpMethod.POST, "/api/session", "/api/session/oidc", "/api/session/oidc/answer")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/session/ways")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/demo")
                .permitAll()
                .requestMatchers("/api/session/**", "/api/words")
                .authenticated()
                .requestMatchers("/api/audit/**")
                .hasRole(Role.AUDIT_ADMINISTRATOR.id())
                .requestMatchers("/api/accounts/**")
                .hasRole(Role.SECURITY_ADMINISTRATOR.id())
                .requestMatchers(HttpMethod.GET, "/api/units/**", "/api/officers/**")
                .authenticated()
                .requestMatchers("/api/units/**", "/api/officers/**", "/api/unshown-lines")
                .hasRole(Role.SYSTEM_ADMINISTRATOR.id())
                .requestMatchers("/api/handovers/**")
                .hasAnyRole(Role.TEAM_LEAD.id(), Role.AGENCY_HEAD.id())
                .requestMatchers(HttpMethod.POST, "/api/cases/*/unit")
                .hasAnyRole(Role.TEAM_LEAD.id(), Role.AGENCY_HEAD.id());
        rights.requestMatchers(HttpMethod.POST, "/api/firms/**").hasRole(Role.SUPERVISOR.id());
        rights.requestMatchers(HttpMethod.GET, "/api/roots/**")
                .authenticated()
                .requestMatchers("/api/dockets")
                .hasAnyRole(Role.CHAIN_EXPORTERS);
        rights.requestMatchers(HttpMethod.GET, "/api/monitoring/register/**")
                .hasAnyRole(Role.MONITORING)
                .requestMatchers("/api/monitoring/register/**")
                .hasRole(Role.SUPERVISOR.id());
        rights.requestMatchers(HttpMethod.POST, "/api/monitoring/episodes/**")
                .hasAnyRole(Role.JUDGING_EPISODES)
                .requestMatchers("/api/monitoring/packets/**")
                .hasAnyRole(Role.CHAIN_EXPORTERS)
                .requestMatchers("/api/monitoring/**")
                .hasAnyRole(Role.MONITORING);
        caseRights(rights);
    }

    /** What is not named before: cases, desks, lists, and at the end everything else. */
    private static void caseRights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rights) {
        rights.requestMatchers(HttpMethod.POST, "/api/cases/**")
                .hasAnyRole(Role.WRITERS)
                .requestMatchers(HttpMethod.PUT, "/api/cases/**")
                .hasAnyRole(Role.WRITERS)
                .requestMatchers(HttpMethod.DELETE, "/api/cases/**")
                .hasAnyRole(Role.WRITERS)
                .requestMatchers("/api/reviews/**")
                .hasAnyRole(Role.REVIEWING)
                .requestMatchers("/api/deliberations/**")
                .hasAnyRole(Role.DELIBERATING)
                .requestMatchers("/api/disclosures/**")
                .hasAnyRole(Role.DISCLOSING)
                .requestMatchers("/api/imports/**")
                .hasAnyRole(Role.IMPORTERS)
                .requestMatchers("/api/rules/**", "/api/statutes/**")
                .authenticated()
                .requestMatchers("/api/**")
                .hasAnyRole(Role.STAFF)
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.SYSTEM_ADMINISTRATOR.id())
                .anyRequest()
                .permitAll();
    }

    /** A token that is missing or old says nothing about roles; the screens fetch another and ask once more. */
    private static String denial(AccessDeniedException why) {
        return why instanceof CsrfException
                ? PlainErrors.line("ACCOUNT-008", "页面已过期，请刷新后重试；草稿中填写的内容仍在")
                : PlainErrors.line("ACCOUNT-403", "您的角色无权进行这项操作，请联系安全管理员");
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json);
    }
}
