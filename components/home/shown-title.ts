/** What lists call a draft, which may have no title yet. */
export function shownTitle({ title }: { readonly title: string }): string {
  return title.trim() || "未命名文稿";
}
