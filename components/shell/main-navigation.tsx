"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const PLACES = [
  { href: "/", label: "工作台", isHere: (path: string) => path === "/" || path.startsWith("/drafts") },
  {
    href: "/library",
    label: "语料库",
    isHere: (path: string) => path === "/library" || /^\/library\/[^p]/.test(path),
  },
  { href: "/library/phrases", label: "表述", isHere: (path: string) => path.startsWith("/library/phrases") },
] as const;

/** Name of the product and the places of the main menu. */
export function MainNavigation() {
  const path = usePathname();
  return (
    <nav aria-label="主菜单" className="flex items-center gap-1">
      <Link href="/" className="mr-4 flex items-center gap-2 text-lg font-bold text-seal no-underline">
        述笔
      </Link>
      {PLACES.map(({ href, label, isHere }) => {
        const here = isHere(path);
        return (
          <Link
            key={href}
            href={href}
            aria-current={here ? "page" : undefined}
            className={`rounded px-3 py-1.5 no-underline ${here ? "bg-seal-soft font-bold text-seal" : "text-ink-soft hover:bg-desk"}`}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
