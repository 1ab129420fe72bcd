package xiezhi.server.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.store.Database;
import xiezhi.store.UnshownLine;

/** Lines of dockets some list cannot show, for the system administrator: which line, which list, what is the matter. */
@RestController
@RequestMapping("/api/unshown-lines")
class UnshownLineController {
    /** Most lines told at once; more are told when these are mended. */
    static final int MOST = 200;

    private final Database database;

    UnshownLineController(Database database) {
        this.database = database;
    }

    @GetMapping
    List<UnshownLine> lines() {
        return UnshownLine.first(database, MOST);
    }
}
