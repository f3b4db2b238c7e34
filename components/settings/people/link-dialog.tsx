"use client";

import { Button, TextInput } from "@mantine/core";
import { Copy } from "lucide-react";
import { chinaDateTime } from "@/components/ui/china-time";
import { copyText } from "@/components/ui/copy-text";
import type { MadeLink } from "@/lib/people/one-time-link";
import { Dialog } from "./dialog";
import { say } from "./use-act";

type Props = {
  title: string;
  /** `/invitation` or `/new-password`: the page the token opens. */
  path: string;
  link: MadeLink;
  /** What it is for and who should get it. */
  hint: string;
  onClose: () => void;
};

/** A link just made, to be handed on: it is not shown a second time. */
export function LinkDialog({ title, path, link, hint, onClose }: Props) {
  // The address the owner reached the server by is the one that is known to work in the office.
  const address = `${window.location.origin}${path}/${link.token}`;
  const handleCopy = async () => {
    say((await copyText(address)) ? "链接已复制。" : "浏览器不让复制，请选中链接后按 Ctrl+C。");
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="text-sm text-ink-soft">
        {hint}只能用一次，{chinaDateTime(link.expiresAt)} 前有效。关闭后不再显示。
      </p>
      <TextInput
        label="链接"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        classNames={{ input: "font-mono text-xs" }}
      />
      <div className="flex justify-end gap-2">
        <Button variant="default" onClick={onClose}>
          关闭
        </Button>
        <Button data-autofocus leftSection={<Copy size={14} aria-hidden />} onClick={() => void handleCopy()}>
          复制链接
        </Button>
      </div>
    </Dialog>
  );
}
