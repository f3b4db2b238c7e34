import { type RefObject, useEffect } from "react";
import type { ValueStore } from "@/components/ui/value-store";
import { lineAt, type PrompterScript, rowAt, sentenceStart } from "@/lib/export/reading-copy/prompter-script";

/**
 * Keeps the line that is being read at the reading mark. Set on the element itself: sixty times a second is too often
 * for React.
 *
 * @param bySentence - moves a sentence at a time, for readers whom scrolling makes dizzy.
 */
export function usePrompterPlace(
  lines: RefObject<HTMLElement | null>,
  chars: ValueStore<number>,
  script: PrompterScript,
  rowPx: number,
  bySentence: boolean,
): void {
  useEffect(() => {
    let current: Element | undefined;
    const move = () => {
      const element = lines.current;
      if (element === null) return;
      const read = bySentence ? sentenceStart(script, chars.get()) : chars.get();
      const index = lineAt(script, read);
      const row = bySentence ? (script.lines[index]?.topRows ?? 0) + 0.5 : rowAt(script, read);
      element.style.transform = `translate3d(0, ${(-row * rowPx).toFixed(2)}px, 0)`;
      const line = element.children[lineAt(script, chars.get())];
      if (line === current) return;
      current?.removeAttribute("data-current");
      line?.setAttribute("data-current", "");
      current = line;
    };
    move();
    const unsubscribe = chars.subscribe(move);
    return () => {
      unsubscribe();
      current?.removeAttribute("data-current");
    };
  }, [lines, chars, script, rowPx, bySentence]);
}
