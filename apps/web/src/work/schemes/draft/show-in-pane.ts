/** Room kept above and below, for the heading that stays at the top. */
const MARGIN = 48;

/** Scrolls the pane in which something stands, and nothing around it: the page keeps its head. */
export function showInPane(target: Element, where: 'center' | 'nearest'): void {
  const pane = target.closest('.draft-pane');
  if (!pane) return;
  const [inner, outer] = [target.getBoundingClientRect(), pane.getBoundingClientRect()];
  const above = inner.top - outer.top;
  const below = inner.bottom - outer.bottom;
  if (where === 'center') pane.scrollTop += above - Math.max(MARGIN, (outer.height - inner.height) / 2);
  else if (above < MARGIN) pane.scrollTop += above - MARGIN;
  else if (below > -MARGIN) pane.scrollTop += below + MARGIN;
}
