package xiezhi.server.firm;

import java.io.IOException;
import java.security.Principal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;
import xiezhi.server.scope.Scopes;

/** Enters firms into the register, for supervisors, within the area of their unit. */
@RestController
@RequestMapping("/api/firms")
class FirmEntryController {
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private final FirmEntries entries;
    private final Scopes scopes;
    private final AuditLog audit;

    FirmEntryController(FirmEntries entries, Scopes scopes, AuditLog audit) {
        this.entries = entries;
        this.scopes = scopes;
        this.audit = audit;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> add(@RequestBody Map<String, String> typed, Principal principal) {
        Map<FirmColumn, String> values = new EnumMap<>(FirmColumn.class);
        for (var column : FirmColumn.values()) {
            Optional.ofNullable(typed.get(column.id())).ifPresent(value -> values.put(column, value));
        }
        var id = entries.add(new FirmEntry(values), scopes.of(principal));
        audit.add(principal.getName(), "add-firm", id, "done");
        return Map.of("id", id);
    }

    /** Takes a list of firms: CSV in UTF-8 or GB18030, or a spreadsheet; all rows or none. */
    @PostMapping("/list")
    FirmEntries.Taken take(@RequestParam MultipartFile file, Principal principal) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw Problem.unprocessable("FIRM-012", "名单超过 10 MB，请分开导入");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("名单");
        var taken = entries.take(name, file.getBytes(), scopes.of(principal));
        audit.add(
                principal.getName(),
                "import-firms",
                Integer.toString(taken.added()),
                taken.problems().isEmpty() ? "done" : "refused");
        return taken;
    }
}
