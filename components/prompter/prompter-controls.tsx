import {
  ChevronsDown,
  ChevronsUp,
  CircleHelp,
  FlipHorizontal2,
  Maximize,
  Minus,
  Pause,
  Play,
  Plus,
  SkipBack,
  SkipForward,
  X,
} from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { PrompterAct } from "./prompter-keys";

type Props = {
  draftId: string;
  playing: boolean;
  mirrored: boolean;
  charsPerMinute: number;
  onAct: (act: PrompterAct) => void;
  children: ReactNode;
};

const BUTTON =
  "flex size-10 shrink-0 items-center justify-center rounded border border-[#6b6b6b] bg-[#1c1c1c] text-white hover:bg-[#333] focus-visible:outline-white";

/** Everything the keys do, for fingers and mice. */
export function PrompterControls({ draftId, playing, mirrored, charsPerMinute, onAct, children }: Props) {
  const button = (act: PrompterAct, label: string, icon: ReactNode, pressed?: boolean) => (
    <button
      type="button"
      className={BUTTON}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={() => onAct(act)}
    >
      {icon}
    </button>
  );
  return (
    <div role="toolbar" aria-label="提词" className="flex flex-wrap items-center gap-2">
      <Link href={`/drafts/${draftId}`} className={BUTTON} aria-label="退出提词" title="退出提词">
        <X size={20} aria-hidden />
      </Link>
      {button(
        "toggle",
        playing ? "暂停" : "开始",
        playing ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />,
      )}
      {button("previousSection", "上一节", <SkipBack size={20} aria-hidden />)}
      {button("nextSection", "下一节", <SkipForward size={20} aria-hidden />)}
      {button("slower", "放慢", <ChevronsDown size={20} aria-hidden />)}
      {button("faster", "加快", <ChevronsUp size={20} aria-hidden />)}
      <p className="whitespace-nowrap text-base text-white tabular-nums">{charsPerMinute} 字/分</p>
      {button("smaller", "减小字号", <Minus size={20} aria-hidden />)}
      {button("larger", "加大字号", <Plus size={20} aria-hidden />)}
      {button("mirror", "左右反转", <FlipHorizontal2 size={20} aria-hidden />, mirrored)}
      {button("fullScreen", "全屏", <Maximize size={20} aria-hidden />)}
      {button("help", "按键说明", <CircleHelp size={20} aria-hidden />)}
      {children}
    </div>
  );
}
