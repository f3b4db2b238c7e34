import gazetteer from "@/corpus/lexicon/place-gazetteer.json";

const provinces = new Map<string, ReadonlySet<string>>();
for (const name of gazetteer.provinces.split(" ")) add(name, name);
for (const table of [gazetteer.prefectures, gazetteer.counties])
  for (const [province, names] of Object.entries(table))
    for (const name of names.split(" ")) add(name, province);

function add(name: string, province: string): void {
  provinces.set(name, new Set([...(provinces.get(name) ?? []), province]));
}

const NONE: ReadonlySet<string> = new Set();

/** The provinces that have a place of this full name (朝阳区 is in two); a province lies in itself; none when unknown. */
export function provincesOf(name: string): ReadonlySet<string> {
  return provinces.get(name) ?? NONE;
}
