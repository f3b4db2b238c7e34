import { type ChinaTime, chinaTime } from "@/components/ui/china-time";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** 刚刚, 5 分钟前, 今天 14:05, 昨天 09:30, 3月2日, 2025年3月2日: the way a list of drafts says it. */
export function relativeTime(iso: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / MINUTE_MS);
  if (minutes < 1) return "刚刚";
  if (minutes < 60) return `${minutes} 分钟前`;
  const then = chinaTime(iso);
  const today = chinaTime(now);
  if (isSameDay(then, today)) return `今天 ${then.clock}`;
  if (isSameDay(then, chinaTime(new Date(now.getTime() - DAY_MS)))) return `昨天 ${then.clock}`;
  const date = `${then.month}月${then.day}日`;
  return then.year === today.year ? date : `${then.year}年${date}`;
}

function isSameDay(one: ChinaTime, other: ChinaTime): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
