import { Loader } from "@mantine/core";

type Props = { label: string; className?: string };

/** Something is on its way: a turning ring to see, the words for a screen reader. */
export function Waiting({ label, className = "h-32" }: Props) {
  return (
    <div className={`flex items-center justify-center ${className}`} role="status">
      <Loader size="sm" aria-hidden />
      <span className="sr-only">{label}</span>
    </div>
  );
}
