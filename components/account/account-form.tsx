"use client";

import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { failureMessage } from "@/lib/messages/zh";
import type { Result } from "@/lib/result";

type Owner = { name: string; email: string; password: string };

type Props = { createOwner: (owner: Owner) => Promise<Result<null>> };

/** The first visit: who owns this installation. */
export function OwnerForm({ createOwner }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({
    initialValues: { name: "", email: "", password: "", repeated: "" },
    validate: { repeated: (value, values) => (value === values.password ? null : "两次输入的密码不一致") },
  });

  const handleSubmit = form.onSubmit(async ({ name, email, password }) => {
    setBusy(true);
    setProblem(null);
    const created = await createOwner({ name, email, password }).catch(() => ({
      ok: false as const,
      error: { code: "server-unreachable" },
    }));
    if (created.ok) {
      window.location.assign("/");
      return;
    }
    setBusy(false);
    setProblem(failureMessage(created.error));
  });

  const toggle = { "aria-label": "显示或隐藏密码" };
  return (
    <form onSubmit={handleSubmit} noValidate>
      <Stack gap="md">
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput label="姓名" autoComplete="name" required {...form.getInputProps("name")} />
        <TextInput
          label="邮箱"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label="密码"
          description="至少 8 位"
          autoComplete="new-password"
          required
          visibilityToggleButtonProps={toggle}
          {...form.getInputProps("password")}
        />
        <PasswordInput
          label="再输一次密码"
          autoComplete="new-password"
          required
          visibilityToggleButtonProps={toggle}
          {...form.getInputProps("repeated")}
        />
        <Button type="submit" loading={busy} fullWidth>
          创建管理员并进入
        </Button>
      </Stack>
    </form>
  );
}
