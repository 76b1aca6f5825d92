package kz.qashyq.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import kz.qashyq.platform.security.PermitAnyone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses (a forged form, a malformed request) gets our page too. */
@Controller
class ErrorRoute implements ErrorController {
    @RequestMapping("/error")
    @PermitAnyone
    View show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return new ErrorPage(status, Errors.reason(HttpStatusCode.valueOf(status)), null);
    }
}
