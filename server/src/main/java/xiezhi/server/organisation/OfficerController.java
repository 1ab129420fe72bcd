package xiezhi.server.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
import xiezhi.server.Problem;
import xiezhi.server.audit.AuditLog;

/** Officers with certificates and qualifications: everybody reads them, the system administrator changes them. */
@RestController
@RequestMapping("/api/officers")
class OfficerController {
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private final UnitStore units;
    private final OfficerStore officers;
    private final OfficerChanges changes;
    private final OfficerList list;
    private final AuditLog audit;
    private final Clock clock;

    OfficerController(
            UnitStore units,
            OfficerStore officers,
            OfficerChanges changes,
            OfficerList list,
            AuditLog audit,
            Clock clock) {
        this.list = list;
        this.units = units;
        this.officers = officers;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** An officer and whether the certificate is good on the day asked for. */
    record Line(@JsonUnwrapped Officer officer, String light) {}

    /** All that is known of an officer. */
    record History(List<Officer> versions, List<Qualification> qualifications) {}

    /** Officers of a unit and of those below it. */
    @GetMapping
    List<Line> officers(@RequestParam String unit, @RequestParam Optional<LocalDate> on, Principal principal) {
        var day = on.orElseGet(this::today);
        audit.add(principal.getName(), "list-officers", unit, "done");
        return officers.on(day, units.below(unit, day), OfficerStore.MOST).stream()
                .map(officer -> new Line(officer, officer.certificate().light(day)))
                .toList();
    }

    @GetMapping("/{id}")
    History history(@PathVariable String id, Principal principal) {
        var versions = officers.versions(id);
        if (versions.isEmpty()) {
            throw Problem.notFound("人员");
        }
        audit.add(principal.getName(), "read-officer", id, "done");
        return new History(versions, officers.qualifications(id));
    }

    /** Takes officers from a spreadsheet, row by row. */
    @PostMapping("/list")
    OfficerList.Taken take(@RequestParam MultipartFile file, Principal principal) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw Problem.unprocessable("OFFICER-012", "名册超过 20 MB，请分开导入");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("名册");
        var taken = list.take(name, file.getBytes(), today());
        audit.add(principal.getName(), "import-officers", taken.added() + "+" + taken.changed(), "done");
        return taken;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> begin(@RequestBody OfficerChanges.Wanted wanted, Principal principal) {
        var id = changes.begin(wanted, today());
        audit.add(principal.getName(), "add-officer", id, "done");
        return Map.of("id", id);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody OfficerChanges.Wanted wanted, Principal principal) {
        changes.change(id, wanted, today());
        audit.add(principal.getName(), "change-officer", id, "done");
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody UnitController.Ending ending, Principal principal) {
        changes.end(id, ending.on().orElseGet(this::today));
        audit.add(principal.getName(), "end-officer", id, "done");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
