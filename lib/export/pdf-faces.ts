import type { PageProfile } from "./page-profile";

/** A typeface as a PDF is set in it. */
export type PdfFace = {
  readonly family: string;
  readonly weight: 400 | 700;
  /** Stands in for the face asked for, which the machine does not have. */
  readonly substitute: boolean;
};

type Chain = {
  readonly genuine: readonly string[];
  readonly free: readonly string[];
  readonly weight: 400 | 700;
};

const SERIF = ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"];
const LATIN = [
  "Liberation Serif",
  "Nimbus Roman",
  "TeX Gyre Termes",
  "Libertinus Serif",
  "New Computer Modern",
];
const SANS = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"];

/**
 * Families under which a face may be installed, Office's names first, then free faces near to it. No free 小标宋 exists:
 * a bold 宋体 comes nearest. `weight` is that of the free face.
 */
const CHAINS: Readonly<Record<string, Chain>> = {
  方正小标宋简体: {
    genuine: [
      ...["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "小标宋体"],
      ...["华文中宋", "STZhongsong"],
    ],
    free: SERIF,
    weight: 700,
  },
  黑体: {
    genuine: ["黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "STHeiti", "Heiti SC", "FandolHei"],
    free: SANS,
    weight: 400,
  },
  楷体_GB2312: {
    genuine: [
      "楷体_GB2312",
      "KaiTi_GB2312",
      "楷体",
      "KaiTi",
      "方正楷体_GBK",
      "STKaiti",
      "Kaiti SC",
      "FandolKai",
    ],
    free: ["LXGW WenKai", "AR PL UKai CN", "AR PL KaitiM GB", ...SERIF],
    weight: 400,
  },
  仿宋_GB2312: {
    genuine: [
      "仿宋_GB2312",
      "FangSong_GB2312",
      "仿宋",
      "FangSong",
      "方正仿宋_GBK",
      "STFangsong",
      "FandolFang R",
    ],
    free: ["Zhuque Fangsong (technical preview)", ...SERIF],
    weight: 400,
  },
  宋体: {
    genuine: ["宋体", "SimSun", "NSimSun", "STSong", "Songti SC", "FandolSong"],
    free: SERIF,
    weight: 400,
  },
};

/** Faces of official documents by Office's names, to choose from. */
export const OFFICE_FACES: readonly string[] = Object.keys(CHAINS);

/** Every family that some face of the profile could be set in, to ask the machine for. */
export function wantedFamilies(profile: PageProfile): string[] {
  const families = profileFaces(profile).flatMap((face) => {
    const { genuine, free } = chainOf(face, profile);
    return [...genuine, ...free];
  });
  return [...new Set([...families, ...SERIF])];
}

/**
 * Chooses a family for each face of the profile, by the face's name.
 *
 * @param available - those of `wantedFamilies` that the machine has.
 */
export function choosePdfFaces(
  profile: PageProfile,
  available: ReadonlySet<string>,
): ReadonlyMap<string, PdfFace> {
  return new Map(profileFaces(profile).map((face) => [face, chooseFace(chainOf(face, profile), available)]));
}

/** The family that characters missing from a face come from; Office's 仿宋_GB2312 has no 喆. */
export function lastResort(available: ReadonlySet<string>): string | null {
  return SERIF.find((family) => available.has(family)) ?? null;
}

function chooseFace({ genuine, free, weight }: Chain, available: ReadonlySet<string>): PdfFace {
  const own = genuine.find((family) => available.has(family));
  if (own !== undefined) return { family: own, weight: 400, substitute: false };
  const family = free.find((name) => available.has(name)) ?? SERIF[0] ?? "serif";
  return { family, weight, substitute: true };
}

/**
 * A face known by another name has that name first; a unit's own is taken by its name, and 宋体 stands in for it, or a
 * free Times for a face of Latin letters.
 */
function chainOf(face: string, profile: PageProfile): Chain {
  const chain = CHAINS[faceKind(face)];
  if (chain === undefined) {
    const isLatin = face === profile.latinFace && /^[ -~]+$/u.test(face);
    return { genuine: [face], free: isLatin ? [...LATIN, ...SERIF] : SERIF, weight: 400 };
  }
  return { ...chain, genuine: [...new Set([face, ...chain.genuine])] };
}

/** Office's name of the kind of face: 仿宋, FangSong and 方正仿宋_GBK are all 仿宋_GB2312. An unknown face is its own kind. */
export function faceKind(face: string): string {
  return Object.keys(CHAINS).find((kind) => kind === face || CHAINS[kind]?.genuine.includes(face)) ?? face;
}

function profileFaces(profile: PageProfile): string[] {
  const { title, subtitle, subLine, body, headings, pageNumber, latinFace, runInLead } = profile;
  const faces = [title, subtitle, subLine, body, ...headings, pageNumber].map(({ face }) => face);
  const lead = runInLead === null ? [] : [runInLead.face];
  return [...new Set([...faces, profile.directionFace, ...lead, ...(latinFace === null ? [] : [latinFace])])];
}
