import type { DraftState } from "./draft-state";

/** What a tab learns of the others that have the draft open, and of what happened to it meanwhile. */
export type Presence = {
  readonly others: readonly {
    readonly name: string;
    /** Another tab of the person who asks. */
    readonly isSelf: boolean;
    /** Its words were changed there a moment ago. */
    readonly isWriting: boolean;
  }[];
  readonly revision: number;
  /** Who saved the words there are now; null when it was the person who asks, or nobody yet. */
  readonly savedBy: string | null;
  readonly state: DraftState;
  /** Differs whenever remarks have changed; to be compared, not read. */
  readonly commentsMark: string;
};
