/** A lecture is read when its end has come into view: tells the server so, once, after a while on the page. */
import { csrfHeader } from "../../../../../web/behaviour/page";

const AT_LEAST = 15_000;

const form = document.querySelector<HTMLFormElement>("[data-read-to]");
const url = form?.dataset["readTo"];
if (form && url) {
  const opened = Date.now();
  let told = false;
  const tell = (): void => {
    if (told) return;
    told = true;
    const body = JSON.stringify({ position: 1, length: 1, seen: [[0, 1]] });
    fetch(url, { method: "POST", body, headers: { "Content-Type": "application/json", ...csrfHeader() } })
      .then((answer) => {
        if (!answer.ok) return;
        form.hidden = true;
        document.querySelector<HTMLElement>("[data-read]")?.removeAttribute("hidden");
      })
      .catch(() => { told = false; });
  };
  let timer = 0;
  new IntersectionObserver((seen) => {
    window.clearTimeout(timer);
    if (seen.some((entry) => entry.isIntersecting)) timer = window.setTimeout(tell, Math.max(1_000, AT_LEAST - (Date.now() - opened)));
  }).observe(form);
}
