"use client";

import { Button, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ROLE_DESCRIPTIONS, ROLE_NAMES } from "@/lib/messages/zh-people";
import { isRole, ROLES, type Role } from "@/lib/people/role";
import { Dialog } from "./dialog";

const MAX_NOTE_CHARS = 60;

type Props = {
  isPending: boolean;
  onClose: () => void;
  onInvite: (input: { role: Role; note: string }) => void;
};

/** What the new member will be, and whom the link is meant for. */
export function InviteDialog({ isPending, onClose, onInvite }: Props) {
  const [role, setRole] = useState<Role>("author");
  const [note, setNote] = useState("");
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onInvite({ role, note: note.trim() });
  };
  return (
    <Dialog title="邀请成员" onClose={onClose}>
      <form onSubmit={handleSubmit} className="space-y-4">
        <Radio.Group label="角色" value={role} onChange={(value) => isRole(value) && setRole(value)}>
          <div className="mt-2 space-y-2">
            {ROLES.map((each) => (
              <Radio key={each} value={each} label={ROLE_NAMES[each]} description={ROLE_DESCRIPTIONS[each]} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label="备注"
          description="只给管理员看，如：宣传科新来的同事"
          maxLength={MAX_NOTE_CHARS}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="flex justify-end gap-2">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button type="submit" loading={isPending}>
            生成邀请链接
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
