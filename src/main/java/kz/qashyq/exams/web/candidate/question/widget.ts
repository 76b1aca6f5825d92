/** What one answers with. It tells every change, and shows an answer that comes from elsewhere. */
export interface Widget {
  readonly element: HTMLElement;
  show(answer: string[]): void;
}

/** @param typed letters are still coming: it may wait a moment */
export type Answered = (answer: string[], typed?: boolean) => void;
