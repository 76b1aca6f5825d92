import { on } from "./page";

/** The choice stands in a cookie, so the server draws the next page in it at once and nothing flickers. */
export function startTheme(): void {
  const root = document.documentElement;
  const mark = () => {
    const now = root.dataset["theme"] ?? "auto";
    for (const choice of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
      choice.setAttribute("aria-pressed", String(choice.dataset["themeChoice"] === now));
    }
  };
  on("click", "[data-theme-choice]", (choice, event) => {
    event.preventDefault();
    const theme = choice.dataset["themeChoice"] ?? "auto";
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    const age = theme === "auto" ? 0 : 60 * 60 * 24 * 365;
    document.cookie = `theme=${theme}; path=/; max-age=${age}; samesite=lax`;
    choice.closest("details")?.removeAttribute("open");
    mark();
  });
  mark();
}
