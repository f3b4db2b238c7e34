type Props = { readonly chars: number; readonly target: number };

/** A tenth over still counts as met. */
const OVER = 1.15;

/** How far a section has come towards its target, as a thin bar; the figures stand beside it. */
export function LengthBar({ chars, target }: Props) {
  const share = target === 0 ? 0 : chars / target;
  const colour = share > OVER ? "bg-[#b07a1e]" : "bg-ink-soft";
  return (
    <span aria-hidden className="block h-0.5 overflow-hidden rounded-full bg-line">
      <span className={`block h-full ${colour}`} style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  );
}
