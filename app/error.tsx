"use client";

import { Button } from "@mantine/core";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="flex min-h-[60dvh] flex-col items-center justify-center gap-3 p-4">
      <h1 className="text-lg font-bold">页面出错了</h1>
      <p className="text-ink-soft">
        已保存的内容不受影响。请重试；若仍不行，请把编号 {error.digest ?? "（无）"} 告诉管理员。
      </p>
      <Button onClick={reset}>重试</Button>
    </main>
  );
}
