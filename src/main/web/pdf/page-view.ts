import { getDocument, GlobalWorkerOptions, TextLayer, type PDFDocumentProxy, type RenderTask } from "pdfjs-dist";

declare const PDF_WORKER: string;
declare const PDF_DATA: string;

GlobalWorkerOptions.workerSrc = PDF_WORKER;

export function openDocument(url: string): Promise<PDFDocumentProxy> {
  return getDocument({
    url,
    cMapUrl: `${PDF_DATA}cmaps/`,
    standardFontDataUrl: `${PDF_DATA}standard_fonts/`,
    wasmUrl: `${PDF_DATA}wasm/`,
    iccUrl: `${PDF_DATA}iccs/`,
    // WebAssembly would need a wider content security policy; the pictures that need it have a slower plain way.
    useWasm: false,
    enableXfa: false,
  }).promise;
}

/** One page on a canvas with its text laid over it for selection and screen readers. */
export class PageView {
  private turn = 0;
  private task: RenderTask | undefined;
  private drawn = "";

  constructor(private readonly document: PDFDocumentProxy, readonly place: HTMLElement) {}

  async show(number: number, zoom: number): Promise<void> {
    const width = this.place.clientWidth;
    const wanted = `${number} ${zoom} ${width}`;
    if (width === 0 || wanted === this.drawn) return;
    this.drawn = wanted;
    const mine = ++this.turn;
    this.task?.cancel();

    const page = await this.document.getPage(number);
    if (mine !== this.turn) return;
    const scale = (width / page.getViewport({ scale: 1 }).width) * zoom;
    const viewport = page.getViewport({ scale });
    const density = Math.min(2, window.devicePixelRatio || 1);

    const canvas = window.document.createElement("canvas");
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    canvas.setAttribute("aria-hidden", "true");
    const text = window.document.createElement("div");
    text.className = "pdf-text";
    const sheet = window.document.createElement("div");
    sheet.className = "pdf-sheet";
    sheet.style.width = `${Math.floor(viewport.width)}px`;
    sheet.style.height = `${Math.floor(viewport.height)}px`;
    sheet.style.setProperty("--total-scale-factor", String(scale));
    sheet.append(canvas, text);

    this.task = page.render({ canvas, viewport, transform: density === 1 ? undefined : [density, 0, 0, density, 0, 0] });
    try {
      await this.task.promise;
    } catch {
      return; // a newer page or zoom has taken its place
    }
    if (mine !== this.turn) return;
    this.place.replaceChildren(sheet);
    await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
  }
}
