/** A year of days is one stop of the Tab key; the arrows go from day to day, a week up and down, Home and End to the ends. */
const heat = document.querySelector<HTMLElement>("[data-heat]");
const days = heat ? [...heat.querySelectorAll<HTMLAnchorElement>("a[data-day]")] : [];
if (heat && days.length > 0) {
  const choose = (day: HTMLAnchorElement): void => {
    for (const each of days) each.tabIndex = each === day ? 0 : -1;
  };
  const time = (day: HTMLAnchorElement): number => Date.parse(day.dataset["day"] ?? "");
  /** The nearest active day at least so many days off. */
  const from = (start: HTMLAnchorElement, by: number): HTMLAnchorElement | undefined => {
    const wanted = time(start) + by * 86_400_000;
    return by > 0 ? days.find((day) => time(day) >= wanted) : days.filter((day) => time(day) <= wanted).pop();
  };
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const last = days[days.length - 1];
  if (last) choose(last);
  document.querySelector<HTMLElement>("[data-heat-hint]")?.removeAttribute("hidden");
  heat.addEventListener("keydown", (event) => {
    const here = days.find((day) => day === document.activeElement);
    if (!here) return;
    const step = steps[event.key];
    const next = event.key === "Home" ? days[0] : event.key === "End" ? last : step === undefined ? undefined : from(here, step);
    if (!next) return;
    event.preventDefault();
    choose(next);
    next.focus();
  });
}
