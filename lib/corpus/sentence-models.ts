import moves from "@/corpus/models/moves.json";
import themes from "@/corpus/models/themes.json";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { type Features, LinearModel, type StoredModel } from "./linear-model";

/** Moves and themes by the words of a sentence; trained by scripts/train-classifiers.ts. */
const moveModel = new LinearModel(moves as StoredModel<Move>);
const themeModel = new LinearModel(themes as StoredModel<Theme>);

/** Evidence for each move, in the order of `MOVES`. */
export const moveScores = (features: Features): number[] => moveModel.scores(features);

/** Evidence for each theme, in the order of `THEMES`. */
export const themeScores = (features: Features): number[] => themeModel.scores(features);
