import { walkComments } from "@/components/editor/commands/comments";
import { goToMatch } from "@/components/editor/commands/find";
import { fixCurrentFinding, walkFindings } from "@/components/editor/commands/findings";
import { findStateOf } from "@/components/editor/extensions/find-plugin";
import type { ShortcutHandlers } from "./use-shortcuts";
import type { WorkbenchActions } from "./workbench-actions";

/** What the keys of the page do in the workbench; the palette offers the same by name. */
export function workbenchShortcuts(actions: WorkbenchActions): ShortcutHandlers {
  const go = (direction: "next" | "previous") => {
    const editor = actions.editor();
    if (editor === null) return;
    if (findStateOf(editor.getState()) === null) actions.openFind("find");
    else editor.runFromPanel(goToMatch(direction));
  };
  const walk = (direction: "next" | "previous") => {
    actions.editor()?.run(walkFindings(direction));
    // The list beside the paper says what is wrong with the words gone to, or that nothing is.
    actions.showTab("review");
  };
  const walkRemarks = (direction: "next" | "previous") => {
    actions.editor()?.run(walkComments(direction));
    actions.showTab("comments");
  };
  return {
    save: actions.save,
    exportDocx: actions.exportDocx,
    saveVersion: () => actions.showTab("versions"),
    find: () => actions.openFind("find"),
    replace: () => actions.openFind("replace"),
    switchPhrases: actions.switchPhrases,
    reword: actions.reword,
    findNext: () => go("next"),
    findPrevious: () => go("previous"),
    toggleOutline: actions.toggleOutline,
    toggleAssistant: actions.toggleAssistant,
    togglePreview: actions.togglePreview,
    showPhrases: () => actions.showTab("phrases"),
    showSections: () => actions.showTab("sections"),
    showFacts: () => actions.showTab("facts"),
    showReview: () => actions.showTab("review"),
    showComments: () => actions.showTab("comments"),
    showVersions: () => actions.showTab("versions"),
    nextFinding: () => walk("next"),
    previousFinding: () => walk("previous"),
    nextComment: () => walkRemarks("next"),
    previousComment: () => walkRemarks("previous"),
    ...(actions.comment === null ? {} : { addComment: actions.comment }),
    fixFinding: () => void actions.editor()?.run(fixCurrentFinding),
  };
}
