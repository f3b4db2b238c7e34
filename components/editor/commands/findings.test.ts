import { TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { currentFinding, findingsPlugin, type PlacedFinding } from "../extensions/findings-plugin";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { fixCurrentFinding, showFindings, walkFindings } from "./findings";

const finding = (id: string, fromPos: number, toPos: number, fix: string): PlacedFinding => ({
  ...{ id, fromPos, toPos, fix },
  ...{ severity: "must", message: "", isUnderlined: true },
});

/** 讲 is the title; the paragraph begins at 4. */
function shown() {
  const plain = stateOf(["title 讲", "p |台帐要清，布署要细。"]);
  const state = plain.reconfigure({ plugins: [...plain.plugins, findingsPlugin()] });
  return run(state, showFindings([finding("a", 4, 6, "台账"), finding("b", 9, 11, "部署")]));
}

describe("walking the findings", () => {
  it("stands at one after the other and sets right the one stood at", () => {
    const second = run(run(shown(), walkFindings("next")), walkFindings("next"));
    expect(currentFinding(second)?.id).toBe("b");
    expect(linesOf(run(second, fixCurrentFinding))[1]).toContain("台帐要清，部署");
  });

  it("stands no longer where the cursor has left", () => {
    const first = run(shown(), walkFindings("next"));
    expect(currentFinding(first)?.id).toBe("a");
    const move = (pos: number) =>
      run(first, (state, dispatch) => {
        dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos)));
        return true;
      });
    expect(currentFinding(move(13))).toBeNull();
    expect(fixCurrentFinding(move(13))).toBe(false);
    expect(currentFinding(move(10))?.id).toBe("b");
    expect(linesOf(run(move(10), fixCurrentFinding))[1]).toContain("台帐要清，部署");
  });
});
