/** Keeps the page and what it is made of on the device while the exam runs, so that a reload needs no connection. */

export async function keepPage(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/exams/worker.js", { scope: "/exams/" });
  const worker = (await navigator.serviceWorker.ready).active;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const assets = loaded.filter((url) => url.startsWith(`${location.origin}/assets/`));
  worker?.postMessage({ keep: location.href.split("#")[0], assets: [...new Set(assets)] });
}

export async function dropPage(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration("/exams/");
  registration?.active?.postMessage({ drop: location.href.split("#")[0] });
}
