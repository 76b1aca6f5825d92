/**
 * A paper being answered: every answer goes to the server as it is given, "saved" is said only in the server's own words,
 * and the clock runs by the server's time. Without this script the page's buttons do the same.
 */
import { csrfHeader, wordsOf } from "../../../../../web/behaviour/page";

const TYPING_PAUSE = 700;
const LONGEST_WAIT = 20_000;
const FEW_SECONDS = 300;

interface Question {
  readonly position: string;
  readonly field: HTMLElement;
  /** Changed since the last answer that the server has confirmed. */
  dirty: boolean;
  sending: Promise<void> | null;
  pause: number | undefined;
  failures: number;
  /** Another tab has written a newer answer, or time is over: nothing more is sent from here. */
  stopped: boolean;
}

/** Ticks and dots, texts, and lists to choose from. */
type Answer = HTMLInputElement | HTMLSelectElement;

/** What stands in a place counts also when it is empty: it says which place is empty. */
const isGiven = (input: Answer) => !(input instanceof HTMLInputElement) || input.type === "text" || input.checked;

const paper = document.querySelector<HTMLFormElement>("form[data-attempt]");
if (paper) start(paper);

function start(form: HTMLFormElement): void {
  const path = form.dataset["attempt"] ?? "";
  const questions = new Map<string, Question>();
  const clock = startClock(form, path, () => void handInOverdue());
  let leaving = false;

  const questionOf = (target: EventTarget | null): Question | undefined => {
    const field = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
    const position = field?.dataset["question"];
    if (!field || !position) return undefined;
    const known = questions.get(position);
    if (known?.field === field) return known;
    const question: Question = { position, field, dirty: false, sending: null, pause: undefined, failures: 0, stopped: false };
    questions.set(position, question);
    return question;
  };

  const inputsOf = (question: Question) =>
    [...question.field.querySelectorAll<Answer>(`[name="a.${question.position}"], [name^="a.${question.position}."]`)];

  function changed(question: Question, wait: number): void {
    const sequence = question.field.querySelector<HTMLInputElement>("[data-sequence]");
    if (!sequence || question.stopped) return;
    sequence.value = String(Number(sequence.value) + 1);
    question.dirty = true;
    say(question, "attempt-saving");
    showOnMap(question);
    window.clearTimeout(question.pause);
    question.pause = window.setTimeout(() => void send(question), wait);
  }

  /** One request at a time for each question; what changes meanwhile goes with the next. */
  function send(question: Question): Promise<void> {
    window.clearTimeout(question.pause);
    question.sending ??= post(question).finally(() => {
      question.sending = null;
      if (question.dirty && !question.stopped) {
        const wait = question.failures === 0 ? 0 : Math.min(LONGEST_WAIT, 1000 * 2 ** question.failures);
        window.clearTimeout(question.pause);
        question.pause = window.setTimeout(() => void send(question), wait);
      }
      showTrouble();
    });
    return question.sending;
  }

  async function post(question: Question): Promise<void> {
    if (!question.dirty || question.stopped) return;
    question.dirty = false;
    const { position } = question;
    const body = new URLSearchParams();
    const sequence = question.field.querySelector<HTMLInputElement>("[data-sequence]");
    body.append(`s.${position}`, sequence?.value ?? "0");
    for (const input of inputsOf(question)) {
      if (isGiven(input)) body.append(input.name, input.value);
    }
    try {
      const answer = await fetch(`${path}/answers/${position}`, {
        method: "POST",
        body,
        headers: { ...csrfHeader(), "HX-Request": "true" },
        keepalive: true,
      });
      if (answer.status === 200 || answer.status === 409) received(question, await answer.text());
      else refused(question, answer.status === 401 || answer.status === 403 ? "attempt-expired" : "attempt-failed");
    } catch {
      refused(question, "attempt-offline");
    }
  }

  function received(question: Question, html: string): void {
    const place = question.field.querySelector("[data-saved]");
    const note = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("[data-state]");
    if (!place || !note) return refused(question, "attempt-failed");
    question.failures = 0;
    question.stopped = note.dataset["state"] !== "saved";
    if (!question.dirty) place.replaceChildren(note);
    if (note.dataset["remaining"]) clock.set(Number(note.dataset["remaining"]));
  }

  function refused(question: Question, words: string): void {
    question.dirty = true;
    question.failures += 1;
    say(question, words, true);
  }

  function say(question: Question, words: string, trouble = false): void {
    const place = question.field.querySelector("[data-saved]");
    if (!place) return;
    const note = document.createElement("p");
    note.className = trouble ? "saved saved-not" : "muted small";
    note.textContent = wordsOf(words);
    place.replaceChildren(note);
  }

  const unsaved = () => [...questions.values()].filter((question) => question.dirty || question.sending);
  const troubled = () => unsaved().some((question) => question.failures > 0);

  /** The state of saving in sight, wherever on the paper one is. */
  function showTrouble(): void {
    const place = form.querySelector<HTMLElement>("[data-trouble]");
    if (!place) return;
    place.hidden = !troubled();
    if (troubled()) place.textContent = wordsOf("attempt-offline");
  }

  function showOnMap(question: Question): void {
    const link = form.querySelector<HTMLElement>(`[data-map="${question.position}"]`);
    if (!link) return;
    const answered = inputsOf(question).some((input) => isGiven(input) && input.value.trim() !== "");
    link.classList.toggle("is-answered", answered);
    link.setAttribute("aria-label", (answered ? link.dataset["answeredLabel"] : link.dataset["openLabel"]) ?? "");
    const count = form.querySelector("[data-answered]");
    if (count) count.textContent = String(answeredCount());
    confirmBlanks();
  }

  const mapLinks = () => [...form.querySelectorAll<HTMLElement>("[data-map]")];
  const answeredCount = () => mapLinks().filter((link) => link.className.includes("is-")).length;

  /** The question before handing in says how many are left open. */
  function confirmBlanks(): void {
    const button = form.querySelector<HTMLElement>("[data-hand-in]");
    if (!button) return;
    const usual = (button.dataset["usual"] ??= button.dataset["confirm"] ?? "");
    const blank = mapLinks().length - answeredCount();
    button.dataset["confirm"] = blank === 0 ? usual : (button.dataset["confirmBlank"] ?? usual).replace("#", String(blank));
  }

  async function flush(): Promise<void> {
    await Promise.all(unsaved().map((question) => send(question)));
    await Promise.all(unsaved().filter((question) => question.failures === 0).map((question) => send(question)));
  }

  /** Time is over: what is still here is sent first; the form then takes the rest. */
  async function handInOverdue(): Promise<void> {
    if (leaving) return;
    const place = form.querySelector<HTMLElement>("[data-trouble]");
    if (place) {
      place.hidden = false;
      place.textContent = wordsOf("attempt-over");
    }
    await flush();
    if (troubled()) {
      window.setTimeout(() => void handInOverdue(), 2000);
      return;
    }
    leaving = true;
    form.submit();
  }

  form.addEventListener("input", (event) => {
    const question = questionOf(event.target);
    if (question && event.target instanceof HTMLInputElement && event.target.type === "text") changed(question, TYPING_PAUSE);
  });
  form.addEventListener("change", (event) => {
    const question = questionOf(event.target);
    if (!question || !(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
    if (event.target.type !== "text") changed(question, 0);
    else if (question.dirty) void send(question);
  });
  form.addEventListener("submit", () => {
    leaving = true;
  });
  // Leaving by the language switch or a link: what is typed goes first, so that the next page has it.
  document.addEventListener("submit", (event) => {
    const other = event.target;
    if (!(other instanceof HTMLFormElement) || other === form || unsaved().length === 0) return;
    event.preventDefault();
    const sender = event.submitter;
    void flush().then(() => other.requestSubmit(sender));
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const goes = link && !link.getAttribute("href")?.startsWith("#") && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!goes || unsaved().length === 0) return;
    event.preventDefault();
    void flush().then(() => location.assign(link.href));
  });
  window.addEventListener("online", () => void flush());
  window.addEventListener("pagehide", () => void flush());
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && troubled()) event.preventDefault();
  });
  // A self-check answer is marked by the server; what is typed meanwhile elsewhere is saved as usual.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const question = questionOf(event.target);
    if (!question) return;
    window.clearTimeout(question.pause);
    question.dirty = false;
  });
  document.addEventListener("htmx:afterSwap", () => {
    for (const marked of form.querySelectorAll<HTMLElement>("[data-marked]")) {
      const link = form.querySelector(`[data-map="${marked.id.slice(1)}"]`);
      link?.classList.add(marked.querySelector(".badge-success") ? "is-right" : "is-wrong");
    }
    confirmBlanks();
  });
  confirmBlanks();
}

/** Counts down by a clock that cannot be turned back, from what the server said last. */
function startClock(form: HTMLFormElement, path: string, over: () => void): { set(seconds: number): void } {
  const shown = form.querySelector<HTMLElement>("[data-clock]");
  const said = form.querySelector<HTMLElement>("[data-clock-said]");
  const limited = form.dataset["remaining"] !== undefined;
  let end = performance.now() + Number(form.dataset["remaining"] ?? 0) * 1000;
  let warned = false;
  let finished = false;

  function tick(): void {
    if (!shown || !limited) return;
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    shown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    shown.closest(".clock")?.classList.toggle("clock-short", left <= FEW_SECONDS);
    if (left <= FEW_SECONDS && !warned && said) {
      warned = true;
      said.textContent = wordsOf("attempt-minutes");
    }
    if (left === 0 && !finished) {
      finished = true;
      over();
    }
  }

  const set = (seconds: number) => {
    end = performance.now() + seconds * 1000;
    tick();
  };
  if (limited) {
    window.setInterval(tick, 500);
    // A device that slept has lost time: the server is asked again.
    document.addEventListener("visibilitychange", async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const answer = await fetch(`${path}/clock`, { headers: { "HX-Request": "true" } });
        const now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector<HTMLElement>("[data-remaining]");
        if (answer.ok && now) set(Number(now.dataset["remaining"]));
      } catch {
        // The clock goes on; saving says when the network is gone.
      }
    });
  }
  return { set };
}
