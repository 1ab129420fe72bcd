package xiezhi.server.monitoring.register;

import java.io.IOException;
import java.security.Principal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/**
 * Enters what is known of outlets, for supervisors, within the area of their unit, and tells all versions of it. A change
 * from a later day ends the version before; one of the same day needs a reason in {@code correction}.
 */
@RestController
@RequestMapping("/api/monitoring/register")
final class RegisterEntryController {
    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final String CORRECTION = "correction";
    private static final int LONGEST_REASON = 300;

    private final RegisterEntries entries;
    private final RegisterList list;
    private final RegisterBook book;
    private final RegisterPlaces places;
    private final Scopes scopes;
    private final AuditLog audit;

    RegisterEntryController(
            RegisterEntries entries,
            RegisterList list,
            RegisterBook book,
            RegisterPlaces places,
            Scopes scopes,
            AuditLog audit) {
        this.entries = entries;
        this.list = list;
        this.book = book;
        this.places = places;
        this.scopes = scopes;
        this.audit = audit;
    }

    @GetMapping(path = "/outlets/{outlet}", produces = MediaType.APPLICATION_JSON_VALUE)
    String of(@PathVariable String outlet, Principal principal) {
        if (!places.isOwn(outlet, scopes.of(principal))) {
            throw Problem.notFound("排放口");
        }
        audit.add(principal.getName(), "read-register", outlet, "done");
        return book.of(outlet).toString();
    }

    @PutMapping("/outlets/{outlet}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outlet(@PathVariable String outlet, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.OUTLETS, Map.of(RegisterField.OUTLET_ID, outlet), typed, principal);
    }

    @PutMapping("/devices/{mn}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void device(@PathVariable String mn, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.DEVICES, Map.of(RegisterField.MN, mn), typed, principal);
    }

    @PutMapping("/outlets/{outlet}/limits/{factor}/{averaging}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void limit(
            @PathVariable String outlet,
            @PathVariable String factor,
            @PathVariable String averaging,
            @RequestBody JsonNode typed,
            Principal principal) {
        var named =
                Map.of(RegisterField.OUTLET, outlet, RegisterField.FACTOR, factor, RegisterField.AVERAGING, averaging);
        put(RegisterKind.LIMITS, named, typed, principal);
    }

    @PutMapping("/outlets/{outlet}/factors/{factor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void factor(
            @PathVariable String outlet,
            @PathVariable String factor,
            @RequestBody JsonNode typed,
            Principal principal) {
        var named = Map.of(RegisterField.OUTLET, outlet, RegisterField.FACTOR, factor);
        put(RegisterKind.FACTORS, named, typed, principal);
    }

    @PutMapping("/outlets/{outlet}/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void profile(@PathVariable String outlet, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.PROFILES, Map.of(RegisterField.OUTLET, outlet), typed, principal);
    }

    /** How a data logger speaks: edition, labels of periods, and the key, which nobody is told. */
    @PutMapping("/devices/{mn}/protocol")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void protocol(@PathVariable String mn, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.PROTOCOLS, Map.of(RegisterField.MN, mn), typed, principal);
    }

    @PutMapping("/equipment/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void equipment(@PathVariable String id, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.EQUIPMENT, Map.of(RegisterField.ID, id), typed, principal);
    }

    @PutMapping("/stops/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String id, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.STOPS, Map.of(RegisterField.ID, id), typed, principal);
    }

    @PutMapping("/marks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable String id, @RequestBody JsonNode typed, Principal principal) {
        put(RegisterKind.MARKS, Map.of(RegisterField.ID, id), typed, principal);
    }

    /** Takes a list of outlets, data loggers or limits: CSV in UTF-8 or GB18030, or a spreadsheet; all rows or none. */
    @PostMapping("/list")
    RegisterList.Taken take(@RequestParam MultipartFile file, Principal principal) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw Problem.unprocessable("MONITOR-REGISTER-012", "名单超过 10 MB，请分开导入");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("名单");
        var account = principal.getName();
        var taken = list.take(name, file.getBytes(), scopes.of(principal), account);
        audit.add(
                account,
                "import-register",
                Integer.toString(taken.added()),
                taken.problems().isEmpty() ? "done" : "refused");
        return taken;
    }

    /** What the address names is not taken from the body. */
    private void put(RegisterKind kind, Map<RegisterField, String> named, JsonNode typed, Principal principal) {
        Map<RegisterField, String> words = new EnumMap<>(RegisterField.class);
        kind.fields().forEach(field -> words.put(field, text(typed.path(field.id()))));
        words.putAll(named);
        var reason = text(typed.path(CORRECTION)).strip();
        if (reason.length() > LONGEST_REASON) {
            throw Problem.unprocessable("MONITOR-REGISTER-002", "更正理由超过 " + LONGEST_REASON + " 个字，请缩短", CORRECTION);
        }
        entries.put(new RegisterEntry(kind, words, reason), scopes.of(principal), principal.getName());
        var subject = named.getOrDefault(kind.needed().getFirst(), "");
        audit.add(principal.getName(), kind.action(), subject, "done");
    }

    /** Words of a value, those of a list with commas between; empty where there is none. */
    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
