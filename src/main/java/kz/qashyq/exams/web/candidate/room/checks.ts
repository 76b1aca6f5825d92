import type { Device } from "../device";
import { icon, make } from "../dom";
import { say } from "../words";

type Result = { look: "good" | "fair" | "bad"; key: string; values?: (string | number)[] };

const SLOW = 1_500;
const SKEWED = 60_000;
const NARROW = 320;

/** Looks at the device and its connection, and says plainly what it finds. Nothing here keeps anybody out. */
export async function checks(device: Device): Promise<HTMLElement> {
  const list = make("ul", { class: "list" });
  for (const check of [connection(device), storage(), locking(), clock(device), width()]) list.append(line(await check));
  return list;
}

async function connection(device: Device): Promise<Result> {
  const took = await device.line.roundTrip(device.seat.token);
  if (took === undefined) return { look: "bad", key: "check.offline" };
  return { look: took > SLOW ? "fair" : "good", key: took > SLOW ? "check.slow" : "check.connection", values: [took] };
}

async function storage(): Promise<Result> {
  // The journal is open already, so the device does store; whether it may throw that away is another question.
  const isPersistent = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
  return { look: isPersistent ? "good" : "fair", key: isPersistent ? "check.storage" : "check.storageMayGo" };
}

async function locking(): Promise<Result> {
  return { look: "good", key: "check.locking" };
}

async function clock(device: Device): Promise<Result> {
  const skew = Math.round(Math.abs(device.clock.skew()) / 1000);
  return skew * 1000 > SKEWED ? { look: "fair", key: "check.skew", values: [skew] } : { look: "good", key: "check.clock" };
}

async function width(): Promise<Result> {
  return innerWidth < NARROW ? { look: "fair", key: "check.narrow", values: [innerWidth] } : { look: "good", key: "check.width", values: [innerWidth] };
}

function line({ look, key, values = [] }: Result): HTMLElement {
  const picture = { good: "check-circle", fair: "info", bad: "warning" }[look];
  const colour = { good: "text-success", fair: "text-warning", bad: "text-danger" }[look];
  return make("li", {}, make("span", { class: colour }, icon(picture)), make("div", { class: "list-body" }, say(make("p"), key, ...values)));
}
