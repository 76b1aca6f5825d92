/** Says something to those who listen to the page, once, without interrupting them. */
export function announce(text: string): void {
  const place = document.getElementById("exam-live");
  if (!place) return;
  // The same words again would not be heard as a change.
  place.textContent = "";
  window.setTimeout(() => (place.textContent = text), 50);
}
