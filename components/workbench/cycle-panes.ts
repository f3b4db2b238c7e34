const FIRST_CHOICE =
  '.draft, [role="tab"][aria-selected="true"], [aria-current="true"], button:not([disabled]), a[href], input';

/**
 * Puts the focus into the next pane that can be seen, round the end: F6, as on any desktop.
 *
 * @param root - holds the panes, elements with `data-pane`, in the order to go through.
 */
export function cyclePanes(root: HTMLElement, direction: 1 | -1): void {
  const panes = [...root.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = here < 0 && direction < 0 ? 0 : here;
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(start + direction * step + panes.length * 2) % panes.length];
    const target = pane && focusTarget(pane);
    if (target) {
      target.focus();
      return;
    }
  }
}

/** Where somebody was about to go on: the text, the tab or heading of the moment, or else the first control. */
function focusTarget(pane: HTMLElement): HTMLElement | null {
  for (const selector of FIRST_CHOICE.split(", ")) {
    const found = pane.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}
