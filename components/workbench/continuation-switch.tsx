type Props = { enabled: boolean; onChange: (enabled: boolean) => void };

/** Whether grey text shows while writing. */
export function ContinuationSwitch({ enabled, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={enabled}
      onClick={() => onChange(!enabled)}
      className="whitespace-nowrap text-ink-soft hover:underline"
    >
      灰字续写<span aria-hidden="true">：{enabled ? "开" : "关"}</span>
    </button>
  );
}
