package kz.qashyq.exams.web;

import java.util.Locale;
import kz.qashyq.exams.attempt.Finishing;
import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Anyone checks a receipt: that answers with this hash were taken at this time. Whose they are is not told. */
@Controller
class ReceiptController {
    private static final int LONGEST_SHOWN = 30;

    private final Finishing finishing;

    ReceiptController(Finishing finishing) {
        this.finishing = finishing;
    }

    @GetMapping("/exams/receipts")
    @PermitAnyone
    View form(@RequestParam(defaultValue = "") String number) {
        var plain = plain(number);
        return plain.isEmpty() ? new ReceiptSearchPage("", 200) : Redirect.to("/exams/receipts/" + plain);
    }

    @GetMapping("/exams/receipts/{number}")
    @PermitAnyone
    View show(@PathVariable String number) {
        var plain = plain(number);
        return finishing
                .byReceipt(plain)
                .flatMap(attempt -> attempt.finished())
                .<View>map(ReceiptPage::new)
                .orElseGet(() ->
                        new ReceiptSearchPage(plain.substring(0, Math.min(LONGEST_SHOWN, plain.length())), 404));
    }

    /** As numbers are read aloud and typed: small letters, hyphens, O for zero, I and L for one. */
    static String plain(String number) {
        return number.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
