/**
 * Stands between the exam and the network: the page of a running attempt and what it is made of are kept here, so that a
 * reload without a connection goes on. Nothing else of the site is touched, and after handing in nothing stays.
 */
export {};

interface KeptEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends KeptEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface ToldEvent extends KeptEvent {
  readonly data: { keep?: string; assets?: string[]; drop?: string };
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ url: string } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", heard: (event: KeptEvent) => void): void;
  addEventListener(type: "fetch", heard: (event: AskedEvent) => void): void;
  addEventListener(type: "message", heard: (event: ToldEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const CACHE = "qashyq-exam";
const ATTEMPT = /^\/exams\/attempts\/[0-9a-f-]{36}$/;
/** A network that swallows requests is as good as none. */
const PATIENCE = 6_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const { keep, assets, drop } = event.data;
  if (keep && isAttempt(keep)) event.waitUntil(keepAll(keep, assets ?? []));
  if (drop) event.waitUntil(dropPage(drop));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate" && ATTEMPT.test(url.pathname)) event.respondWith(page(request));
  else if (url.pathname.startsWith("/assets/") || isPicture(request, url)) event.respondWith(asset(request, event.clientId));
});

/** A question's picture; recordings are asked for piece by piece and come from the network. */
function isPicture(request: Request, url: URL): boolean {
  return request.destination === "image" && url.pathname.startsWith("/files/");
}

function isAttempt(address: string): boolean {
  const url = new URL(address);
  return url.origin === worker.location.origin && ATTEMPT.test(url.pathname);
}

/** The network first: a page that the server has just written knows more. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  try {
    const answer = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (answer.status >= 500 && kept) return kept;
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone());
    return answer;
  } catch (offline) {
    if (kept) return kept;
    throw offline;
  }
}

/** Their names carry a hash of their content, and a file never changes, so what is kept is never stale. */
async function asset(request: Request, client: string): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  const asker = client ? await worker.clients.get(client) : undefined;
  if (answer.ok && asker && isAttempt(asker.url)) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

async function keepAll(address: string, assets: string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = [address, ...assets];
  const have = await Promise.all(wanted.map((one) => cache.match(one)));
  // One that fails must not keep the others away.
  await Promise.all(wanted.filter((_, at) => !have[at]).map((one) => cache.add(one).catch(() => undefined)));
}

/** With the last attempt's page everything goes. */
async function dropPage(address: string): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.delete(address, { ignoreSearch: true });
  const left = (await cache.keys()).some((request) => isAttempt(request.url));
  if (!left) await caches.delete(CACHE);
}
