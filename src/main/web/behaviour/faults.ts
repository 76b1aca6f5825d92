import { enhanceEach } from "./page";

/** Two fields left empty are told of in the same words: the summary of a refused form says which is which. */
export function startFaults(): void {
  enhanceEach(".summary a[href^='#field-']", (line) => {
    const name = nameOf((line as HTMLAnchorElement).hash.slice(1));
    if (name) line.prepend(`${name}: `);
  });
}

/** Of a field, or of the group it belongs to; without what stands beside the name, such as "optional". */
function nameOf(id: string): string {
  const field = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? field?.closest("fieldset")?.querySelector("legend");
  return label?.firstChild?.textContent?.trim() ?? "";
}
