"use client";

import { Button } from "@mantine/core";
import { MonitorSmartphone } from "lucide-react";
import { say, useAct } from "@/components/settings/people/use-act";
import { chinaDateTime } from "@/components/ui/china-time";
import type { Result } from "@/lib/result";

/** A place the person is signed in at, in words. */
export type SignedInPlace = {
  readonly id: string;
  readonly browser: string;
  readonly address: string | null;
  readonly signedInAt: string;
  readonly isHere: boolean;
};

type Props = {
  places: readonly SignedInPlace[];
  endSession: (id: string) => Promise<Result<null>>;
  endOtherSessions: () => Promise<Result<number>>;
};

/** Where one is signed in, with the ways out of all places but this. */
export function SessionList({ places, endSession, endOtherSessions }: Props) {
  const { isPending, act } = useAct();
  const others = places.filter(({ isHere }) => !isHere).length;
  return (
    <section aria-labelledby="sessions-heading" className="rounded-md border border-line bg-sheet">
      <div className="flex min-h-11 items-center gap-3 border-b border-line px-4 py-2">
        <h2 id="sessions-heading" className="font-bold">
          正在登录的设备
        </h2>
        <span className="text-xs text-ink-soft">{places.length} 处</span>
        {others === 0 ? null : (
          <Button
            size="xs"
            variant="default"
            className="ml-auto"
            disabled={isPending}
            onClick={() => act(endOtherSessions, (count) => say(`已退出其他 ${count} 处登录。`))}
          >
            退出其他各处
          </Button>
        )}
      </div>
      <ul>
        {places.map(({ id, browser, address, signedInAt, isHere }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line px-4 py-2 last:border-b-0">
            <MonitorSmartphone size={18} className="shrink-0 text-ink-soft" aria-hidden />
            <span className="min-w-0 flex-1">
              {browser}
              {isHere ? (
                <span className="ml-2 rounded-xs border border-seal px-1 text-xs text-seal">当前这处</span>
              ) : null}
              <span className="block text-xs text-ink-soft">
                {chinaDateTime(signedInAt)} 登录{address === null ? "" : `，地址 ${address}`}
              </span>
            </span>
            {isHere ? null : (
              <Button
                size="compact-sm"
                variant="default"
                disabled={isPending}
                aria-label={`退出${browser}，${chinaDateTime(signedInAt)} 登录的一处`}
                onClick={() =>
                  act(
                    () => endSession(id),
                    () => say("这处登录已退出。"),
                  )
                }
              >
                退出
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others === 0 ? (
        <p className="border-t border-line px-4 py-2 text-xs text-ink-soft">只在这里登录，没有别处。</p>
      ) : null}
    </section>
  );
}
