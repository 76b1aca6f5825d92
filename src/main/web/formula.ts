/** Draws formulas: `[data-formula]` elements, and `\(…\)` in the text of `[data-formulas]` (question banks are typed by hand). */
import { enhanceEach } from "./behaviour/page";
import { drawFormula, drawFormulas } from "./formula/draw";
import "./formula/formula.css";

enhanceEach("[data-formula]:not(.editor-formula)", (place) => drawFormula(place, place.dataset["formula"] ?? ""));
enhanceEach("[data-formulas]", drawFormulas);
