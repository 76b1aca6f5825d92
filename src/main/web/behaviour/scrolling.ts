/** What is wider than the screen scrolls by itself instead of moving the whole page: then the keyboard has to reach it as well. */
export function reachableWhileScrolling(place: HTMLElement): void {
  const look = () => {
    if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
    else place.removeAttribute("tabindex");
  };
  new ResizeObserver(look).observe(place);
  // Fonts that come later widen what is inside, which no observer of the place notices.
  void document.fonts.ready.then(look);
}
