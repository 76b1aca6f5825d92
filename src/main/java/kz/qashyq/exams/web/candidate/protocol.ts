/** What the server says to a device, word for word as `SeatAnswers` writes it. Moments are milliseconds of the server's clock. */

export type Language = "kk" | "ru" | "en";
export type Localized = Record<Language, string>;

export type State = "PREPARED" | "RUNNING" | "HELD" | "FINISHED" | "ABSENT";
export type WriteKind = "ANSWER" | "FLAG" | "NOTE";

export interface Now {
  now: number;
  state: State;
  /** Greater than the device's own: another one has sat down since. */
  epoch: number;
  ends: number | null;
  reached: number;
  /** Grows with every notice and change of time. */
  revision: number;
}

export interface Write {
  seq: number;
  kind: WriteKind;
  position: number;
  answer: string[];
  written: number;
}

export interface Receipt {
  seq: number;
  received: number;
  hash: string;
  counts: boolean;
}

export interface Saved {
  now: Now;
  receipts: Receipt[];
}

export interface Seated {
  token: string;
  epoch: number;
  journalKey: string;
  now: number;
  starts: number;
}

export interface Locked {
  position: number;
  points: number;
  question: string;
}

export interface Paper {
  title: Localized;
  tools: Localized;
  minutes: number;
  starts: number;
  closes: number;
  oneWay: boolean;
  onePerPage: boolean;
  ticket: number | null;
  questions: Locked[];
}

export interface Opened {
  now: Now;
  keys: Record<string, string>;
}

export interface TooEarly {
  now: number;
  starts: number;
}

export interface Reached {
  reached: number;
  key: string;
}

export interface HandedIn {
  receipt: string;
  at: number;
  hash: string;
}

export interface Written extends Write {
  epoch: number;
  counts: boolean;
}

export interface Notice {
  at: number;
  kind: string;
  detail: string;
}

export type Kind = "SINGLE" | "MULTIPLE" | "NUMERIC" | "SHORT_TEXT" | "MATCHING" | "ORDERING" | "GAP_TEXT" | "ESSAY" | "FILE";

export interface Choice {
  number: number;
  text: Localized;
}

export interface Question {
  kind: Kind;
  text: Localized;
  choices: Choice[];
  targets: Choice[];
  unit: Localized;
}

/** What a locked question holds. */
export interface Shown {
  position: number;
  points: number;
  question: Question;
}
