"use client";

import { Button, CloseButton, Drawer } from "@mantine/core";
import { sourceHref } from "@/components/phrases/source-href";
import { MarkedText } from "@/components/ui/marked-text";
import type { Passage, ShownMatch } from "@/lib/overlap/originality-report";
import { sharedSpans } from "@/lib/overlap/shared-spans";
import type { TextSpan } from "@/lib/text/find-terms";
import { MatchSource } from "./match-source";

type Props = {
  match: ShownMatch;
  /** False when the words were changed since the comparison. */
  isOnPaper: boolean;
  onClose: () => void;
};

/** The draft's words beside the source's, under the paper, which stays in view. */
export function MatchDrawer({ match, isOnPaper, onClose }: Props) {
  const { draftPassage, sourcePassage, documentId, paragraphIndex } = match;
  const shared = sharedSpans(draftPassage.words, sourcePassage.words);
  const { words } = sourcePassage;
  return (
    // Put together by hand: the ready-made head is a banner landmark, and a page has one of these.
    <Drawer.Root opened onClose={onClose} position="bottom" size="42%" lockScroll={false}>
      <Drawer.Content aria-label="与出处对照" className="border-t border-line">
        <Drawer.Body className="pt-3">
          <div className="flex items-center gap-3">
            <p className="min-w-0 flex-1">
              <MatchSource match={match} />
            </p>
            {isOnPaper ? null : <span className="text-xs text-warn">稿中这几句已改动</span>}
            <Button
              size="xs"
              variant="default"
              component="a"
              href={sourceHref({ documentId, paragraphIndex }, words.split("\n")[0] ?? "")}
              target="_blank"
            >
              在语料库中打开
            </Button>
            <CloseButton aria-label="关闭对照" onClick={onClose} />
          </div>
          <div className="mt-3 grid grid-cols-2 gap-6">
            <Side name="本稿" passage={draftPassage} shared={shared.first} />
            <Side name="出处" passage={sourcePassage} shared={shared.second} />
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

type SideProps = { name: string; passage: Passage; shared: readonly TextSpan[] };

function Side({ name, passage, shared }: SideProps) {
  return (
    <section aria-label={name}>
      <p className="mb-1 text-xs font-bold text-ink-soft">{name}</p>
      <p className="leading-relaxed whitespace-pre-line">
        <span className="text-ink-soft">{passage.before}</span>
        <MarkedText text={passage.words} marks={shared} />
        <span className="text-ink-soft">{passage.after}</span>
      </p>
    </section>
  );
}
