import "server-only";
import type { PageProfile } from "@/lib/export/page-profile";
import { choosePdfFaces, type PdfFace, wantedFamilies } from "@/lib/export/pdf-faces";
import { availableFamilies } from "./pdf-compiler";

/** The families of the machine by those asked for; asking takes one compilation. */
const known = new Map<string, ReadonlySet<string>>();

/** What this machine sets each face of a profile in, and which families it has. */
export function machineFaces(profile: PageProfile): {
  readonly available: ReadonlySet<string>;
  readonly faces: ReadonlyMap<string, PdfFace>;
} {
  const wanted = wantedFamilies(profile);
  const key = wanted.join();
  const available = known.get(key) ?? availableFamilies(wanted);
  known.set(key, available);
  return { available, faces: choosePdfFaces(profile, available) };
}
