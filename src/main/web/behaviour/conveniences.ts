import { on, toast, wordsOf } from "./page";

/** One-line behaviours named by attributes. */
export function startConveniences(): void {
  // On a phone tabs are wider than the screen: the one that is open must be among those in sight.
  for (const tab of document.querySelectorAll(".tabs-link[aria-current]")) {
    const tabs = tab.parentElement;
    if (tabs) tabs.scrollLeft += tab.getBoundingClientRect().right - tabs.getBoundingClientRect().right + 24;
  }
  on("change", "[data-submit-on-change]", (control) => {
    if ("form" in control) (control.form as HTMLFormElement | null)?.requestSubmit();
  });
  on("click", "[data-print]", () => window.print());
  on("click", "[data-dismiss]", (button) => button.closest(".alert")?.remove());
  on("click", "[data-reveal]", (button) => {
    const secret = button.parentElement?.querySelector("input");
    if (!secret) return;
    const shown = secret.type === "text";
    secret.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  on("click", "[data-copy]", async (button) => {
    const what = button.dataset["copy"] ?? "";
    const source = what.startsWith("#") ? document.querySelector<HTMLElement>(what) : null;
    const text = source instanceof HTMLInputElement ? source.value : (source?.textContent ?? what);
    if (await copied(text.trim())) toast(wordsOf("copied"), "toast-good");
  });
}

/** The clipboard exists only over HTTPS and on localhost; in a closed network over plain HTTP the old way still works. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
