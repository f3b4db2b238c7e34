"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { FLOW_WORDS, STEP_WORDS } from "@/lib/messages/zh-flow";
import { type DraftStep, needsRemark } from "@/lib/speech/draft-state";

type Props = {
  step: DraftStep;
  openComments: number;
  /** @returns whether it was done; the dialog stays when it was not. */
  onTake: (remark: string) => Promise<boolean>;
  onClose: () => void;
};

/** Says what a step does and takes the word that goes with it. */
export function StepDialog({ step, openComments, onTake, onClose }: Props) {
  const [remark, setRemark] = useState("");
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const words = STEP_WORDS[step];
  const isPending = openComments > 0 && (step === "approve" || step === "submit");

  const handleTake = async () => {
    if (needsRemark(step) && remark.trim() === "") return setMissing(true);
    setBusy(true);
    const done = await onTake(remark.trim());
    setBusy(false);
    if (done) onClose();
  };

  return (
    <Modal opened onClose={onClose} title={words.action} closeOnClickOutside={remark === ""}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void handleTake();
        }}
      >
        <p className="mb-3 leading-relaxed">
          {words.explanation}
          {isPending ? FLOW_WORDS.openComments(openComments) : ""}
        </p>
        <Textarea
          data-autofocus
          label={words.remarkLabel}
          required={needsRemark(step)}
          withAsterisk={false}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          value={remark}
          error={missing && remark.trim() === "" ? FLOW_WORDS.remarkMissing : undefined}
          onChange={(event) => setRemark(event.currentTarget.value)}
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button type="submit" loading={busy}>
            {words.action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
