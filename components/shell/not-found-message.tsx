import Link from "next/link";

/** An unknown address, and the way back. */
export function NotFoundMessage() {
  return (
    <div className="flex min-h-[60dvh] flex-col items-center justify-center gap-3 p-4">
      <h1 className="text-lg font-bold">没有这个页面</h1>
      <p className="text-ink-soft">可能文稿已被删除，或者地址有误。</p>
      <Link href="/" className="text-seal underline">
        回到工作台
      </Link>
    </div>
  );
}
