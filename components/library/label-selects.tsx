import { Select } from "@mantine/core";
import type { Anchor } from "@/lib/corpus/anchor";
import type { Correction, LabelScope } from "@/lib/corpus/correction";
import { isMove, MOVE_NAMES, MOVES, type Move } from "@/lib/speech/move";
import { isTheme, THEME_NAMES, THEMES, type Theme } from "@/lib/speech/theme";

type Props = {
  /** What the labels are of, in front of 语步 and 主题: 本节, 本段, 本句. */
  name: string;
  scope: LabelScope;
  at: Anchor;
  /** Null where the stretch has several. */
  move: Move | null;
  theme: Theme | null;
  onSet: (correction: Correction) => void;
};

const MOVE_OPTIONS = MOVES.map((value) => ({ value, label: MOVE_NAMES[value] }));
const THEME_OPTIONS = THEMES.map((value) => ({ value, label: THEME_NAMES[value] }));

/** Move and theme of a stretch. */
export function LabelSelects({ name, scope, at, move, theme, onSet }: Props) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        size="xs"
        aria-label={`${name}语步`}
        leftSection={<span className="text-xs text-ink-soft">语步</span>}
        leftSectionWidth={38}
        placeholder="不一"
        data={MOVE_OPTIONS}
        value={move}
        allowDeselect={false}
        onChange={(value) => {
          if (isMove(value)) onSet({ what: "move", scope, at, value });
        }}
      />
      <Select
        size="xs"
        aria-label={`${name}主题`}
        leftSection={<span className="text-xs text-ink-soft">主题</span>}
        leftSectionWidth={38}
        placeholder="不一"
        data={THEME_OPTIONS}
        value={theme}
        allowDeselect={false}
        onChange={(value) => {
          if (isTheme(value)) onSet({ what: "theme", scope, at, value });
        }}
      />
    </div>
  );
}
