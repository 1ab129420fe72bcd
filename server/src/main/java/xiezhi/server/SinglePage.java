package xiezhi.server;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses of screens all lead to the one page that draws them. */
@Controller
class SinglePage {
    @GetMapping({"/login", "/desk", "/cases/**", "/imports/**", "/rules/**", "/statutes/**", "/audit"})
    String page() {
        return "forward:/index.html";
    }
}
