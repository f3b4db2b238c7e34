import type { PALETTE_GROUP_NAMES } from "@/lib/messages/zh-palette";

export type PaletteGroup = keyof typeof PALETTE_GROUP_NAMES;

/** One thing the palette can do. */
export type PaletteCommand = {
  /** Stable over visits, so that what was used lately comes first. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly title: string;
  readonly detail?: string;
  /** Keys of the same thing, as the reader's keyboard has them. */
  readonly keys?: string;
  readonly run: () => void;
};

/** A part of the page that has commands to offer while it is shown. */
export type PaletteSource = {
  /** Read each time the palette opens. */
  readonly commands: () => readonly PaletteCommand[];
  /** Asked as the reader types, for what is not known by heart. */
  readonly search?: (query: string, signal: AbortSignal) => Promise<readonly PaletteCommand[]>;
};

/** Null while closed; the words it opens with otherwise. */
type Opened = { readonly query: string } | null;

const sources = new Set<PaletteSource>();
const listeners = new Set<() => void>();
let opened: Opened = null;

function set(next: Opened): void {
  opened = next;
  for (const listener of listeners) listener();
}

export const paletteStore = {
  opened: (): Opened => opened,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  open: (query = ""): void => set({ query }),
  close: (): void => set(null),
  /** Offers commands until the returned function is called. */
  register: (source: PaletteSource): (() => void) => {
    sources.add(source);
    return () => void sources.delete(source);
  },
  sources: (): readonly PaletteSource[] => [...sources],
};
