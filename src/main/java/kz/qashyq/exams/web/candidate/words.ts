import { drawFormula, drawFormulas } from "../../../../../../web/formula/draw";
import { csrfHeader } from "../../../../../../web/behaviour/page";
import type { Language, Localized } from "./protocol";

/**
 * Words in three languages, all of them in the page: switching needs no server. Elements remember what they say, so that a
 * switch changes their text and nothing else: focus, answers and places stay.
 */
const BOOK: Record<Language, Record<string, string>> = JSON.parse(document.querySelector<HTMLTemplateElement>("template#exam-words")?.content.textContent ?? "{}");
const FALLBACKS: Record<Language, Language[]> = { kk: ["kk", "ru", "en"], ru: ["ru", "kk", "en"], en: ["en", "ru", "kk"] };
const ZONE = document.documentElement.dataset["zone"] ?? "Asia/Almaty";

/** Plain text, or HTML that the server has cleaned. */
interface Told {
  text: Localized;
  isHtml: boolean;
}

const texts = new WeakMap<Element, Told>();
const relays = new WeakMap<Element, () => void>();

export let language = (document.documentElement.lang || "kk") as Language;

type Value = string | number;

export function word(key: string, ...values: Value[]): string {
  const pattern = BOOK[language]?.[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ""));
}

/** The element says this, in whatever language is chosen. */
export function say<T extends Element>(element: T, key: string, ...values: Value[]): T {
  element.setAttribute("data-say", key);
  if (values.length > 0) element.setAttribute("data-with", JSON.stringify(values));
  else element.removeAttribute("data-with");
  const text = word(key, ...values);
  if (element.textContent !== text) element.textContent = text;
  return element;
}

/** What assistive technology calls it. */
export function label<T extends Element>(element: T, key: string, ...values: Value[]): T {
  element.setAttribute("data-label-key", key);
  element.setAttribute("data-label-with", JSON.stringify(values));
  element.setAttribute("aria-label", word(key, ...values));
  return element;
}

/** The language in which the reader gets a text: their own, or the first there is. */
export function languageOf(text: Localized): Language {
  return FALLBACKS[language].find((one) => text[one]) ?? language;
}

export function plain(text: Localized): string {
  return text[languageOf(text)] ?? "";
}

/** A text of the institution; a missing language is marked, never passed off. */
export function show<T extends HTMLElement>(element: T, text: Localized): T {
  return tell(element, { text, isHtml: false });
}

/** A question's text: HTML that the server has cleaned and locked. */
export function showHtml<T extends HTMLElement>(element: T, text: Localized): T {
  return tell(element, { text, isHtml: true });
}

function tell<T extends HTMLElement>(element: T, told: Told): T {
  texts.set(element, told);
  element.setAttribute("data-show", "");
  const shown = languageOf(told.text);
  if (told.isHtml) element.replaceChildren(...nodesOf(plain(told.text)));
  else element.textContent = plain(told.text);
  draw(element);
  if (shown === language) element.removeAttribute("lang");
  else {
    element.lang = shown;
    const mark = document.createElement("span");
    mark.className = "badge";
    mark.textContent = shown.toUpperCase();
    element.append(" ", mark);
  }
  return element;
}

/** Parsed apart from the page, where nothing of it can run. */
export function nodesOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes];
}

/** Formulas of the editor and of those who type them. */
export function draw(element: HTMLElement): void {
  for (const place of element.querySelectorAll<HTMLElement>("[data-formula]")) drawFormula(place, place.dataset["formula"] ?? "");
  drawFormulas(element);
}

/** For what is laid out by the language: called at every switch for as long as the element is on the page. */
export function relay(element: Element, lay: () => void): void {
  element.setAttribute("data-relay", "");
  relays.set(element, lay);
  lay();
}

export function switchTo(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll("[data-say]")) {
    say(element, element.getAttribute("data-say") ?? "", ...valuesOf(element, "data-with"));
  }
  for (const element of document.querySelectorAll("[data-label-key]")) {
    label(element, element.getAttribute("data-label-key") ?? "", ...valuesOf(element, "data-label-with"));
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-show]")) {
    const told = texts.get(element);
    if (told) tell(element, told);
  }
  for (const element of document.querySelectorAll("[data-relay]")) relays.get(element)?.();
  document.title = document.querySelector("h1")?.textContent ?? document.title;
  for (const button of document.querySelectorAll<HTMLElement>("[data-language]")) {
    if (button.dataset["language"] === chosen) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

function valuesOf(element: Element, attribute: string): Value[] {
  return JSON.parse(element.getAttribute(attribute) ?? "[]") as Value[];
}

/** The switch in the bar. The server is told too, for the pages after the exam; if it does not hear, nothing is lost. */
export function startLanguages(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-localized]")) show(element, JSON.parse(element.dataset["localized"] ?? "{}") as Localized);
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-language]") : null;
    const chosen = button?.dataset["language"] as Language | undefined;
    if (!chosen) return;
    switchTo(chosen);
    const body = new URLSearchParams({ language: chosen, back: "/exams" });
    void fetch("/language", { method: "POST", body, headers: csrfHeader(), redirect: "manual" }).catch(() => undefined);
  });
}

/** 10:42:07, by the institution's zone. */
export function time(at: number): string {
  return new Intl.DateTimeFormat("ru", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at);
}

/** 05.03.2026 10:42:07. */
export function moment(at: number): string {
  return `${day(at)} ${time(at)}`;
}

/** 05.03.2026 10:42: nobody begins an exam by the second. */
export function minute(at: number): string {
  return `${day(at)} ${time(at).slice(0, 5)}`;
}

function day(at: number): string {
  return new Intl.DateTimeFormat("ru", { timeZone: ZONE, day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}

/** 1:05:09, or 5:09 below an hour. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60) % 60;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
