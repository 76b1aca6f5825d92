import htmx from "htmx.org";
import { csrfHeader, toast, wordsOf } from "./page";

/** Answers whose body belongs into the page: a form with its errors, a conflict, a rule's refusal. */
const SHOWN_IN_PLACE = "4(00|09|22)";

/** htmx under a strict content security policy, with the anti-forgery header and friendly failures. */
export function startHtmx(): void {
  htmx.config.allowEval = false;
  htmx.config.includeIndicatorStyles = false;
  htmx.config.selfRequestsOnly = true;
  htmx.config.historyCacheSize = 0;
  htmx.config.refreshOnHistoryMiss = true;
  htmx.config.scrollIntoViewOnBoost = false;
  htmx.config.responseHandling = [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: SHOWN_IN_PLACE, swap: true, error: false },
    { code: "...", swap: false, error: true },
  ];

  document.addEventListener("htmx:configRequest", (event) => {
    Object.assign((event as CustomEvent<{ headers: Record<string, string> }>).detail.headers, csrfHeader());
  });
  document.addEventListener("htmx:responseError", (event) => {
    const { status } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail.xhr;
    toast(wordsOf(status === 401 ? "toast-expired" : status === 403 ? "toast-refused" : "toast-failed"));
  });
  for (const silence of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(silence, () => toast(wordsOf("toast-offline")));
  }
}
