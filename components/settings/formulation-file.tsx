"use client";

import { Button, FileButton } from "@mantine/core";
import { Download, Upload } from "lucide-react";
import { saveFile } from "@/components/ui/download-file";
import { notifyFailure } from "@/components/ui/notify-failure";
import { ok } from "@/lib/result";
import { joinFormulations } from "@/lib/review/formulation-list";
import {
  readUnitFormulations,
  type UnitFormulations,
  writeUnitFormulations,
} from "@/lib/review/unit-formulations";
import type { SaveSettings } from "./use-review-settings";

type Props = { own: UnitFormulations; isSaving: boolean; save: SaveSettings; mayManage: boolean };

/** The unit's own list to a file and back; a file is put into the list, not in its place. */
export function FormulationFile({ own, isSaving, save, mayManage }: Props) {
  const handleImport = async (file: File | null) => {
    if (file === null) return;
    const read = readUnitFormulations(await file.text());
    if (!read.ok) return notifyFailure(read.error);
    const { formulations, off } = read.value;
    await save((now) => {
      const joined = joinFormulations(now.formulations, read.value);
      if (!joined.ok) return joined;
      return ok({
        formulations: { formulations: [...joined.value.formulations], off: [...joined.value.off] },
      });
    }, `已导入 ${formulations.length} 条提法，停用 ${off.length} 条；编号相同的以文件为准。`);
  };
  const isEmpty = own.formulations.length === 0 && own.off.length === 0;
  return (
    <>
      {mayManage ? (
        <FileButton accept="application/json,.json" onChange={(file) => void handleImport(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={isSaving}
              leftSection={<Upload size={14} aria-hidden />}
            >
              导入
            </Button>
          )}
        </FileButton>
      ) : null}
      <Button
        variant="default"
        disabled={isEmpty}
        title={isEmpty ? "本单位还没有自己的提法" : "导出本单位的提法和停用的条目"}
        leftSection={<Download size={14} aria-hidden />}
        onClick={() =>
          saveFile(new Blob([writeUnitFormulations(own)], { type: "application/json" }), "本单位提法表.json")
        }
      >
        导出
      </Button>
    </>
  );
}
