"use client";

import {
  useElementSize,
  useFullscreenDocument,
  useIdle,
  useMergedRef,
  useReducedMotion,
} from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { charsAt, prompterScript, rowAt, sectionFrom } from "@/lib/export/reading-copy/prompter-script";
import type { ReadingBlock } from "@/lib/export/reading-copy/reading-block";
import { PrompterControls } from "./prompter-controls";
import { PrompterHelp } from "./prompter-help";
import { type PrompterAct, prompterAct } from "./prompter-keys";
import { PrompterLines, ROW_EM } from "./prompter-lines";
import { SIZE_RANGE_PX } from "./prompter-memory";
import { PrompterProgress } from "./prompter-progress";
import { usePrompterPlace } from "./use-prompter-place";
import { usePrompterPointer } from "./use-prompter-pointer";
import { useKeptPrompter, usePrompterState } from "./use-prompter-state";
import { useReadingClock } from "./use-reading-clock";
import { useWakeLock } from "./use-wake-lock";

type Props = {
  draftId: string;
  title: string;
  blocks: readonly ReadingBlock[];
  /** The unit's rate. */
  charsPerMinute: number;
};

const RATE_STEP = 5;
const IDLE_MS = 3000;
/** Left free at the right: faces differ in the width of digits, and nothing wraps. */
const SPARE_CHARS = 0.75;

/** Sixteen characters a line read well from three metres; a telephone holds eleven. */
function sizeFor(widthPx: number): number {
  return Math.min(88, Math.max(30, Math.round(widthPx / 17)));
}

/** The speech on a dark screen, scrolling at the speaker's rate. */
export function Prompter({ draftId, title, blocks, charsPerMinute: unitRate }: Props) {
  const state = usePrompterState(draftId, unitRate);
  const { charsPerMinute, mirrored, startChars } = state;
  const [playing, setPlaying] = useState(false);
  const [help, setHelp] = useState(false);
  const { ref: measured, width } = useElementSize<HTMLElement>();
  const stage = useRef<HTMLElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const { toggle: toggleFullScreen } = useFullscreenDocument();
  const idle = useIdle(IDLE_MS, { initialState: false });

  const sizePx = state.sizePx ?? sizeFor(width);
  const charsPerLine = Math.max(4, Math.floor(width / sizePx - SPARE_CHARS));
  const script = useMemo(() => prompterScript(blocks, charsPerLine), [blocks, charsPerLine]);
  const { totalChars } = script;
  const rowPx = sizePx * ROW_EM;

  const handleEnd = useCallback(() => setPlaying(false), []);
  const chars = useReadingClock(playing, charsPerMinute, totalChars, handleEnd);
  const refused = useWakeLock(playing);
  const bySentence = useReducedMotion();
  usePrompterPlace(lines, chars, script, rowPx, bySentence);
  useKeptPrompter(draftId, chars, state, unitRate, startChars !== null);
  useEffect(() => {
    if (startChars !== null) chars.set(Math.min(startChars, totalChars));
  }, [startChars, totalChars, chars]);

  const act = (name: PrompterAct) => {
    const acts: Readonly<Record<PrompterAct, () => void>> = {
      toggle: () => {
        if (!playing && chars.get() >= totalChars) chars.set(0);
        setPlaying(!playing);
      },
      faster: () => state.setRate(charsPerMinute + RATE_STEP),
      slower: () => state.setRate(charsPerMinute - RATE_STEP),
      nextSection: () => chars.set(sectionFrom(script, chars.get(), "next")),
      previousSection: () => chars.set(sectionFrom(script, chars.get(), "previous")),
      start: () => chars.set(0),
      larger: () => state.setSizePx(sizePx + SIZE_RANGE_PX.step),
      smaller: () => state.setSizePx(sizePx - SIZE_RANGE_PX.step),
      mirror: state.toggleMirror,
      fullScreen: () => void toggleFullScreen().catch(() => undefined),
      help: () => setHelp(!help),
    };
    acts[name]();
  };
  usePrompterPointer(stage, {
    onTap: () => act("toggle"),
    onDrag: (px) => chars.set(charsAt(script, rowAt(script, chars.get()) - px / rowPx)),
    onPinch: (scale) => state.setSizePx(sizePx * scale),
  });

  const handleKey = (event: KeyboardEvent) => {
    const pressed = prompterAct(event);
    const isOnButton = event.target instanceof Element && event.target.closest("button, a") !== null;
    if (pressed === null || help || (pressed === "toggle" && isOnButton)) return;
    event.preventDefault();
    act(pressed);
  };
  const latestKey = useRef(handleKey);
  useEffect(() => {
    latestKey.current = handleKey;
  });
  useEffect(() => {
    const handle = (event: KeyboardEvent) => latestKey.current(event);
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);

  return (
    <main className="fixed inset-0 flex flex-col overflow-hidden bg-black text-white">
      <h1 className="sr-only">提词：{title}</h1>
      <div className="relative min-h-0 flex-1">
        <section
          ref={useMergedRef(stage, measured)}
          aria-label="讲稿"
          className="absolute inset-x-[4vw] inset-y-0 touch-none select-none overflow-hidden"
          style={{ fontFamily: "var(--font-heiti)", fontSize: `${sizePx}px` }}
        >
          <div className="absolute inset-0" style={mirrored ? { transform: "scaleX(-1)" } : undefined}>
            <div ref={lines} className="absolute inset-x-0 top-[38%] will-change-transform">
              {width === 0 ? null : <PrompterLines lines={script.lines} />}
            </div>
          </div>
        </section>
        <div
          aria-hidden
          className="pointer-events-none absolute top-[38%] left-[0.6vw] h-0 w-0 -translate-y-1/2 border-y-[max(0.9vw,7px)] border-l-[max(1.5vw,11px)] border-y-transparent border-l-[#e2574c]"
        />
      </div>
      <div
        className={`flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-[#333] bg-black px-4 py-2 transition-opacity ${playing && idle ? "opacity-0 focus-within:opacity-100" : ""}`}
      >
        <PrompterControls
          draftId={draftId}
          playing={playing}
          mirrored={mirrored}
          charsPerMinute={charsPerMinute}
          onAct={act}
        >
          <PrompterProgress chars={chars} totalChars={totalChars} charsPerMinute={charsPerMinute} />
        </PrompterControls>
        {refused && playing ? (
          <p role="status" className="text-sm text-[#ffd98a]">
            浏览器不能让屏幕常亮（需用 HTTPS 或在本机打开），请在系统设置里把自动锁屏的时间调长。
          </p>
        ) : null}
      </div>
      <PrompterHelp opened={help} onClose={() => setHelp(false)} />
    </main>
  );
}
