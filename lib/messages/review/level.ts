/** What the checks of level words say. */
export const LEVEL_MESSAGES = {
  self: (word: string, unit: string) => `“${word}”与本稿的单位（${unit}）不符，疑是旧稿未改，请核对。`,
  mixed: (word: string, usual: string) => `全文多说“${usual}”，此处却是“${word}”，请统一。`,
  whole: (word: string, unit: string) => `“${word}”不是本级（${unit}）的说法；如指上级范围，可忽略此条。`,
  body: (word: string, unit: string) => `此处以“${word}”自称，与本稿的单位（${unit}）不符，请核对。`,
  address: (word: string, unit: string) => `“${word}”不是本级（${unit}）会议的对象，疑是旧稿未改，请核对。`,
  superior: (word: string, superior: string) =>
    `本稿的上级是“${superior}”，此处却是“${word}”，疑是旧稿未改，请核对。`,
} as const;
