import { z } from "zod";
import { CHARS_PER_MINUTE_RANGE } from "@/lib/speech/speaking-time";

export const SIZE_RANGE_PX = { min: 24, max: 160, step: 8 } as const;

const memorySchema = z.object({
  /** Characters read so far. */
  chars: z.number().min(0).catch(0),
  /** Null: the unit's rate. */
  charsPerMinute: z
    .number()
    .min(CHARS_PER_MINUTE_RANGE.min)
    .max(CHARS_PER_MINUTE_RANGE.max)
    .nullable()
    .catch(null),
  /** Null: what suits the screen. */
  sizePx: z.number().min(SIZE_RANGE_PX.min).max(SIZE_RANGE_PX.max).nullable().catch(null),
  mirrored: z.boolean().catch(false),
});

/** Where a speech was left in the prompter of this browser, and how it was shown. */
export type PrompterMemory = z.infer<typeof memorySchema>;

export function parsePrompterMemory(stored: string | null): PrompterMemory {
  try {
    return memorySchema.parse(JSON.parse(stored ?? "{}"));
  } catch {
    return memorySchema.parse({});
  }
}

const KEY_PREFIX = "shubi:prompter:";

export function readPrompterMemory(draftId: string): PrompterMemory {
  try {
    return parsePrompterMemory(localStorage.getItem(KEY_PREFIX + draftId));
  } catch {
    // A browser that forbids storage begins at the beginning.
    return parsePrompterMemory(null);
  }
}

export function writePrompterMemory(draftId: string, memory: PrompterMemory): void {
  try {
    localStorage.setItem(KEY_PREFIX + draftId, JSON.stringify(memory));
  } catch {
    // The place then holds for this visit only.
  }
}
