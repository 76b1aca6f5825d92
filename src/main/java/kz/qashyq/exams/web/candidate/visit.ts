import { announce } from "./announce";
import { ServerClock } from "./clock";
import { Device, NoSeat } from "./device";
import { Journal } from "./journal";
import { Line } from "./line";
import { dropPage, keepPage } from "./offline";
import { backoff, pause } from "./patience";
import type { HandedIn, Now } from "./protocol";
import { flushTyping } from "./question/typing";
import { Bar } from "./room/bar";
import { ExamRoom } from "./room/exam-room";
import { openHandingIn } from "./room/handing-in";
import { Notices } from "./room/notices";
import { receipt } from "./room/receipt";
import { screen, showOn, type Action, type ScreenWords } from "./room/screen";
import { WaitingRoom } from "./room/waiting-room";
import { Tab } from "./tab";
import { word } from "./words";

/** After the end: how often one asks whether the server has closed the attempt. */
const CLOSING = 10_000;

/**
 * A device at an attempt, from sitting down to the receipt. It begins afresh on the same page when a seat is taken anew or
 * a tab takes over; what was written is in the journal and comes back from there.
 */
export class Visit {
  private turn = 0;
  private holdsTab = false;
  private device: Device | undefined;
  private bar: Bar | undefined;
  private notices: Notices | undefined;
  private waiting: WaitingRoom | undefined;
  private room: ExamRoom | undefined;
  private hold: HTMLElement | undefined;
  private isOver = false;
  private isClosing = false;

  constructor(private readonly root: HTMLElement, private readonly attempt: string) {
    window.addEventListener("online", () => this.device?.sender.hurry());
    document.addEventListener("visibilitychange", () => {
      // A device that slept has lost time: the server is asked at once.
      if (document.visibilityState === "visible") this.device?.sender.hurry();
    });
    window.addEventListener("beforeunload", (event) => {
      flushTyping();
      if (this.device && !this.device.journal.hasRoom) event.preventDefault();
    });
  }

  /** @param steal takes the exam from another tab; @param anew takes it from another device */
  async begin({ steal = false, anew = false } = {}): Promise<void> {
    const turn = ++this.turn;
    this.end();
    if (!("subtle" in (globalThis.crypto ?? {})) || !("locks" in navigator) || !("indexedDB" in window))
      return this.show({ picture: "warning", title: "unfit.title", text: "unfit.text", look: "alert-danger" });
    if (!this.holdsTab || steal) {
      this.holdsTab = await new Tab(this.attempt).claim(steal, () => this.tabLost());
      if (!this.holdsTab) return this.show({ picture: "info", title: "tab.title", text: "tab.text" }, { key: "tab.take", then: () => void this.begin({ steal: true }) });
    }
    const clock = new ServerClock();
    try {
      const journal = await Journal.open(this.attempt);
      const device = await Device.sitDown(this.attempt, journal, new Line(this.attempt, clock), clock, anew);
      if (turn === this.turn) await this.sit(device);
    } catch (fault) {
      this.cannotSit(fault);
    }
  }

  private end(): void {
    this.bar?.close();
    this.waiting?.close();
    this.device?.stop();
    this.device?.journal.close();
    this.device = this.bar = this.waiting = this.room = this.hold = undefined;
    this.isOver = this.isClosing = false;
  }

  private show(words: ScreenWords, ...actions: Action[]): void {
    showOn(this.root, screen(words, ...actions));
  }

  private tabLost(): void {
    if (!this.holdsTab) return;
    this.holdsTab = false;
    flushTyping();
    this.turn++;
    this.end();
    this.show({ picture: "info", title: "tab.lostTitle", text: "tab.lostText" }, { key: "tab.take", then: () => void this.begin({ steal: true }) });
  }

  private cannotSit(fault: unknown): void {
    const again = { key: "again", then: () => void this.begin() };
    if (!(fault instanceof NoSeat)) {
      this.show({ picture: "warning", title: "broken.title", text: "broken.text", reason: String(fault) }, again);
    } else if (fault.kind === "refused") {
      const { receipt: number, finished, hash, finish } = this.root.dataset;
      if (number && finished && hash) return showOn(this.root, receipt({ receipt: number, at: Number(finished), hash }, finish ?? "HANDED_IN", 0));
      this.show({ picture: "info", title: "refused.title", text: "refused.text", reason: fault.reason }, again, { key: "receipt.toExams", then: () => location.assign("/exams") });
    } else {
      this.show({ picture: "warning", title: "noSeat.title", text: "noSeat.text" }, again);
      void pause(backoff(3)).then(() => {
        if (!this.device) void this.begin();
      });
    }
  }

  private async sit(device: Device): Promise<void> {
    this.device = device;
    this.bar = new Bar(device);
    this.bar.over.on(() => this.timeIsOver());
    this.notices = new Notices(device);
    await this.notices.restore();
    // The reason of a hold may come after the hold itself.
    device.notices.on(() => {
      if (this.hold) this.holdOn();
    });
    device.standing.on((now) => this.follow(now));
    device.sender.unseated.on(() => this.elsewhere("unseated"));
    device.start();
    if (device.isHeldElsewhere && device.now.state !== "FINISHED") return this.elsewhere("device");
    void keepPage().catch(() => undefined);
    switch (device.now.state) {
      case "PREPARED":
        return this.wait(device);
      case "FINISHED":
        return this.close(device);
      case "ABSENT":
        return this.absent();
      default:
        return this.enter(device);
    }
  }

  private wait(device: Device): void {
    const waiting = new WaitingRoom(device);
    this.waiting = waiting;
    waiting.opened.on(() => void this.enter(device));
    waiting.closed.on(() => (device.now.state === "FINISHED" ? void this.close(device) : this.absent()));
    waiting.elsewhere.on((reason) => this.notHere(reason));
    showOn(this.root, this.notices!.element, waiting.element);
  }

  /** The exam is sat in another browser or from another network. */
  private notHere(reason: string): void {
    this.waiting?.close();
    this.cannotSit(new NoSeat("refused", reason));
  }

  private absent(): void {
    this.show({ picture: "clock", title: "absent.title", text: "absent.text" }, { key: "receipt.toExams", then: () => location.assign("/exams") });
  }

  /** The paper is open: reads it, from the journal or from the server, and shows the questions. */
  private async enter(device: Device): Promise<void> {
    this.waiting?.close();
    for (let failures = 1; !device.canRead || device.paper === undefined; failures++) {
      const opening = await device.enter();
      if (this.device !== device) return;
      if (opening.kind === "open") break;
      if (opening.kind === "elsewhere") return this.notHere(opening.reason);
      this.show({ picture: "clock", title: "entering.title", text: "entering.text" });
      await pause(backoff(failures));
    }
    const questions = await device.questions();
    const room = new ExamRoom(device, questions, this.notices!.element, () => openHandingIn(device, room, (handedIn) => void this.finish(device, handedIn, "HANDED_IN")));
    if (this.device !== device) return;
    this.room = room;
    showOn(this.root, room.element);
    this.follow(device.now);
  }

  private follow(now: Now): void {
    const { device } = this;
    if (!device || this.isClosing) return;
    if (now.state === "FINISHED") return void this.close(device);
    if (device.isHeldElsewhere) return this.elsewhere("device");
    if (now.state === "ABSENT" && this.waiting) return this.absent();
    if (!this.room) return;
    if (now.state === "HELD") return this.holdOn();
    if (this.hold) this.goOn();
    const isInTime = now.ends === null || now.ends > device.clock.now();
    if (this.isOver && isInTime) {
      this.isOver = false;
      document.getElementById("exam-over")?.remove();
      this.room.lock(false);
    }
  }

  /** An invigilator has paused or suspended it: nothing is shown, nothing can be written, the time stands still. */
  private holdOn(): void {
    const reason = this.notices?.last("PAUSED", "SUSPENDED");
    const kind = reason?.kind === "SUSPENDED" ? "suspended" : "paused";
    const hold = screen({ picture: kind === "paused" ? "pause" : "warning", title: `held.${kind}`, text: "held.text", reason: reason?.detail ?? "" });
    if (this.hold) this.hold.replaceWith(hold);
    else {
      this.room?.lock(true);
      this.root.append(hold);
      hold.querySelector("h2")?.focus();
    }
    this.hold = hold;
    if (this.room) this.room.element.hidden = true;
  }

  private goOn(): void {
    this.hold?.remove();
    this.hold = undefined;
    if (!this.room) return;
    this.room.element.hidden = false;
    this.room.lock(false);
    announce(word("held.over"));
  }

  /** The seat is another device's. What was written here still goes to the server, with the token it was written under. */
  private elsewhere(kind: "device" | "unseated"): void {
    if (!this.bar) return;
    flushTyping();
    this.bar.close();
    this.bar = this.room = this.hold = undefined;
    this.waiting?.close();
    this.waiting = undefined;
    this.show({ picture: "info", title: `${kind}.title`, text: `${kind}.text` }, { key: "device.take", then: () => void this.begin({ anew: true }) });
  }

  private timeIsOver(): void {
    const { device, room } = this;
    if (!device || !room || this.isOver || device.now.state !== "RUNNING") return;
    this.isOver = true;
    room.lock(true);
    const panel = screen({ picture: "clock", title: "over.title", text: "over.text" });
    panel.id = "exam-over";
    this.root.prepend(panel);
    panel.querySelector("h2")?.focus();
    void this.awaitClosing(device);
  }

  /** The server closes the attempt after the grace; until then everything that is here goes to it. */
  private async awaitClosing(device: Device): Promise<void> {
    while (this.device === device && this.isOver && !this.isClosing) {
      device.sender.hurry();
      await pause(CLOSING * (0.5 + Math.random()));
    }
  }

  /** Closed by the clock, by staff, or handed in elsewhere: what is still here is sent, then the receipt is asked for. */
  private async close(device: Device): Promise<void> {
    if (this.isClosing) return;
    this.isClosing = true;
    this.room?.lock(true);
    flushTyping();
    if (device.waiting > 0) this.show({ picture: "upload", title: "closing.title", text: "closing.text" });
    const handedIn = await device.handIn(() => this.device === device);
    if (typeof handedIn !== "object") return;
    await device.refreshNotices();
    const isByClock = device.now.ends !== null && handedIn.at >= device.now.ends;
    await this.finish(device, handedIn, this.notices?.last("ENDED") ? "BY_STAFF" : isByClock ? "BY_CLOCK" : "HANDED_IN");
  }

  /** Nothing of the exam stays on the device. */
  private async finish(device: Device, handedIn: HandedIn, how: string): Promise<void> {
    this.isClosing = true;
    document.querySelector("dialog[open]")?.remove();
    device.stop();
    this.bar?.close();
    showOn(this.root, receipt(handedIn, how, device.apart));
    this.device = this.bar = this.room = undefined;
    await dropPage().catch(() => undefined);
    await device.journal.destroy();
  }
}
