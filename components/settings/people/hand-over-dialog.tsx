"use client";

import { Button, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { roleName } from "@/lib/messages/zh-people";
import type { Member } from "@/lib/people/member";
import { Dialog } from "./dialog";

type Props = {
  from: Member;
  /** Those who can take them. */
  heirs: readonly Member[];
  isPending: boolean;
  onClose: () => void;
  onHandOver: (toId: string) => void;
};

/** Who takes somebody's drafts. */
export function HandOverDialog({ from, heirs, isPending, onClose, onHandOver }: Props) {
  const [to, setTo] = useState<string | null>(null);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (to !== null) onHandOver(to);
  };
  return (
    <Dialog title={`移交${from.name}的文稿`} onClose={onClose}>
      <form onSubmit={handleSubmit} className="space-y-4">
        <p className="text-sm text-ink-soft">
          {from.draftCount} 份文稿连同回收站里的都归到接手人名下；内容、版本和修改记录不变。
        </p>
        {heirs.length === 0 ? (
          <p>没有别的成员可以接手。请先邀请一位起草人，或启用、调整一位成员。</p>
        ) : (
          <Select
            label="接手人"
            placeholder="选一位"
            data-autofocus
            value={to}
            onChange={setTo}
            data={heirs.map(({ userId, name, role }) => ({
              value: userId,
              label: `${name}（${roleName(role)}）`,
            }))}
          />
        )}
        <div className="flex justify-end gap-2">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button type="submit" loading={isPending} disabled={to === null}>
            移交
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
