import type { EditorView } from "prosemirror-view";
import { isInTable } from "prosemirror-tables";
import { actions } from "./actions";
import type { Insertions } from "./insertions";

/** The toolbar is written by the server (`<template id="editor-tools">`); here it gets its hands. One Tab stop, arrows within. */
export class Toolbar {
  private readonly buttons: HTMLButtonElement[];

  constructor(private readonly root: HTMLElement, private readonly view: () => EditorView, insertions: () => Insertions) {
    this.buttons = [...root.querySelectorAll<HTMLButtonElement>("button")];
    for (const stop of root.querySelectorAll<HTMLElement>("button, summary")) stop.tabIndex = -1;
    root.addEventListener("mousedown", (event) => {
      if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
    });
    root.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button && button.getAttribute("aria-disabled") !== "true") this.press(button, insertions());
    });
    root.addEventListener("keydown", (event) => this.walk(event));
  }

  focus(): void {
    this.stops().find((it) => it.tabIndex === 0)?.focus();
  }

  /** Marks what is on where the cursor stands, and hides the table's tools outside tables. */
  update(): void {
    const { state } = this.view();
    const inTable = isInTable(state);
    for (const part of this.root.querySelectorAll<HTMLElement>("[data-in-table]")) part.hidden = !inTable;
    for (const button of this.buttons) {
      const action = actions[button.dataset["do"] ?? ""];
      if (!action) continue;
      if (action.isOn) button.setAttribute("aria-pressed", String(action.isOn(state)));
      button.setAttribute("aria-disabled", String(!action.run(state, undefined)));
    }
    const stops = this.stops();
    if (!stops.some((it) => it.tabIndex === 0)) stops.forEach((it, at) => (it.tabIndex = at === 0 ? 0 : -1));
  }

  private press(button: HTMLButtonElement, insertions: Insertions): void {
    const view = this.view();
    const { letter, do: name } = button.dataset;
    if (letter) {
      view.dispatch(view.state.tr.insertText(letter).scrollIntoView());
      view.focus();
    } else if (name === "link") void insertions.link();
    else if (name === "picture") void insertions.picture();
    else if (name === "formula") void insertions.formula();
    else if (name) {
      actions[name]?.run(view.state, view.dispatch, view);
      view.focus();
    }
  }

  private stops(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("button, summary")].filter(
      (it) => it.offsetParent !== null && (it.tagName === "SUMMARY" || !it.closest("details:not([open])")),
    );
  }

  private walk(event: KeyboardEvent): void {
    const stops = this.stops();
    const now = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowRight: now + 1, ArrowLeft: now - 1 + stops.length, Home: 0, End: stops.length - 1 }[event.key];
    if (event.key === "Escape") this.view().focus();
    const next = step === undefined ? undefined : stops[step % stops.length];
    if (!next) return;
    event.preventDefault();
    for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1;
    next.focus();
  }
}
