const FORMAT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Shanghai",
  ...{ year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" },
});

/** A moment as clocks in China show it. */
export type ChinaTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 09:05 */
  readonly clock: string;
};

/**
 * Reads a moment in the one time zone of the country, whatever zone the machine is set to: servers often run in UTC, and
 * server and browser must write the same words.
 */
export function chinaTime(moment: string | Date): ChinaTime {
  const parts = new Map(FORMAT.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return {
    year: Number(parts.get("year")),
    month: Number(parts.get("month")),
    day: Number(parts.get("day")),
    clock: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

/** 2026年1月15日 09:05 */
export function chinaDateTime(moment: string | Date): string {
  const { year, month, day, clock } = chinaTime(moment);
  return `${year}年${month}月${day}日 ${clock}`;
}

/** 2026-01-05, the day it is in China. */
export function chinaDate(moment: string | Date): string {
  const { year, month, day } = chinaTime(moment);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
