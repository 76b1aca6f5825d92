/** The exam on the candidate's device: from the waiting room to the receipt. */
import { startSizes } from "./candidate/sizes";
import { Visit } from "./candidate/visit";
import { startLanguages } from "./candidate/words";

const root = document.querySelector<HTMLElement>("[data-exam]");
if (root) {
  startLanguages();
  startSizes();
  void new Visit(root, root.dataset["exam"] ?? "").begin();
}
