/** The keys of a menu entry, at its right. */
export function MenuKeys({ children }: { children: string }) {
  return <kbd className="font-sans text-xs text-ink-soft">{children}</kbd>;
}
