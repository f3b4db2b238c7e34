/**
 * Gives each element that the server sent its style, which comes as `data-style` (`scripts/lib/style-attributes.mjs`):
 * the policy of a page forbids style attributes but not a script of our own that sets them. An observer hears of elements
 * while the page is still being read, before any of it is painted; React later takes the styles for its own.
 */
const APPLY = `(() => {
  const apply = (element) => {
    element.style.cssText = element.dataset.style;
    element.removeAttribute("data-style");
  };
  const applyWithin = (node) => {
    if (node.nodeType !== 1) return;
    if (node.dataset && "style" in node.dataset) apply(node);
    node.querySelectorAll("[data-style]").forEach(apply);
  };
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ addedNodes }) => addedNodes.forEach(applyWithin)));
  observer.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    applyWithin(document.documentElement);
    observer.disconnect();
  });
})()`;

export function AttributeStyles({ nonce }: { readonly nonce: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, and it has to run before the page is painted.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: APPLY }} />;
}
