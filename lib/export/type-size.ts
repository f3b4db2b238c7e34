/** Word's named sizes (字号) in points, largest first. */
export const TYPE_SIZES: readonly { readonly name: string; readonly pt: number }[] = [
  { name: "初号", pt: 42 },
  { name: "小初", pt: 36 },
  { name: "一号", pt: 26 },
  { name: "小一", pt: 24 },
  { name: "二号", pt: 22 },
  { name: "小二", pt: 18 },
  { name: "三号", pt: 16 },
  { name: "小三", pt: 15 },
  { name: "四号", pt: 14 },
  { name: "小四", pt: 12 },
  { name: "五号", pt: 10.5 },
  { name: "小五", pt: 9 },
];

/** 16 → 三号; a size without a name in points. */
export function typeSizeName(pt: number): string {
  return TYPE_SIZES.find((size) => size.pt === pt)?.name ?? `${pt} 磅`;
}
