package xiezhi.server.demo;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the sign-in page how far the demo has been loaded. */
@RestController
class DemoController {
    private final DemoProgress progress;

    DemoController(DemoProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/demo")
    DemoProgress.State state() {
        return progress.state();
    }
}
