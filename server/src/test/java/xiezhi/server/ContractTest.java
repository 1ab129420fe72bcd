package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the server maps is what the contract says, and the other way round. */
@ExtendWith(RunningServer.class)
class ContractTest {
    private final Map<String, Mapped> mapped = new TreeMap<>();
    private final Map<String, Contract.Operation> written = Contract.read().operations();

    private record Mapped(RequestMappingInfo info, HandlerMethod handler) {}

    ContractTest(ApplicationContext context) {
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.put(
                                        method + " " + Contract.nameless(path), new Mapped(info, handler)))));
    }

    @Test
    void everyMappedRequestIsWrittenDownAndEveryWrittenOneMapped() {
        assertThat(mapped.keySet()).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(written.keySet());
    }

    @Test
    void parametersHaveTheWrittenNamesAndNeed() {
        mapped.forEach((request, found) -> assertThat(parameters(found.handler()))
                .as(request)
                .isEqualTo(written.getOrDefault(request, new Contract.Operation(Map.of(), Set.of()))
                        .parameters()));
    }

    @Test
    void declaredMediaTypesAreTheWrittenOnes() {
        mapped.forEach((request, found) -> {
            var declared = found.info().getProducesCondition().getProducibleMediaTypes().stream()
                    .map(MediaType::toString)
                    .collect(Collectors.toSet());
            if (!declared.isEmpty() && written.containsKey(request)) {
                assertThat(declared).as(request).isEqualTo(written.get(request).success());
            }
        });
    }

    private static Map<String, Boolean> parameters(HandlerMethod handler) {
        var parameters = new TreeMap<String, Boolean>();
        for (var parameter : handler.getMethodParameters()) {
            Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                    .ifPresent(asked -> parameters.put(name(parameter, asked), isNeeded(parameter, asked)));
        }
        return parameters;
    }

    private static String name(MethodParameter parameter, RequestParam asked) {
        return asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name();
    }

    private static boolean isNeeded(MethodParameter parameter, RequestParam asked) {
        Type type = parameter.getParameterType();
        return asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE) && type != Optional.class;
    }
}
