/** The invigilator's board: rows as they stand now, without a reload and without moving what one is about to click. */
import { wordsOf } from "../../../../../web/behaviour/page";
import { startDeeds } from "./board/deeds";
import { type Row, Rows } from "./board/rows";

interface News { now: number; rows: Row[] }

/** Server's events come every ten seconds at the latest; the sum of two and a half of them means that the line is cut. */
const SILENT_AFTER = 25_000;
const TRY_AGAIN_AFTER = 10_000;
/** A line that ended is taken up again within two seconds; one that is not is cut. */
const BACK_WITHIN = 5_000;

const table = document.querySelector<HTMLTableElement>("[data-board]");
const url = table?.dataset["board"];
if (table && url) {
  const rows = new Rows(table);
  startDeeds(rows);
  follow(url, rows);
  setInterval(() => rows.tick(), 1_000);
}

function follow(url: string, rows: Rows): void {
  let heard = Date.now();
  let source: EventSource | undefined;

  const connect = (): void => {
    source?.close();
    source = new EventSource(url);
    for (const kind of ["board", "rows", "beat"]) source.addEventListener(kind, (event) => take(kind, event as MessageEvent<string>));
    source.addEventListener("error", () => setTimeout(() => {
      if (Date.now() - heard >= BACK_WITHIN) tell(false);
    }, BACK_WITHIN));
  };
  const take = (kind: string, event: MessageEvent<string>): void => {
    const news = JSON.parse(event.data) as News;
    heard = Date.now();
    rows.setTime(news.now);
    if (kind === "board") rows.all(news.rows);
    else if (kind === "rows") rows.some(news.rows);
    tell(true);
  };
  const tell = (live: boolean): void => {
    const line = document.querySelector<HTMLElement>("[data-line]");
    const words = wordsOf(live ? "board-live" : "board-lost");
    if (!line || line.textContent === words) return;
    line.textContent = words;
    line.className = live ? "badge badge-success" : "badge badge-danger";
  };

  connect();
  setInterval(() => {
    if (Date.now() - heard < SILENT_AFTER) return;
    tell(false);
    // The browser tries by itself unless it was refused; a server that comes back is then found all the same.
    if (source?.readyState !== EventSource.CONNECTING) connect();
  }, TRY_AGAIN_AFTER);
}
