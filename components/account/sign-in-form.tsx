"use client";

import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { failureMessage } from "@/lib/messages/zh";
import { authClient } from "./auth-client";

/** @param next - page to go on to, a path of our own site. */
export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm({ initialValues: { email: "", password: "" } });

  const handleSubmit = form.onSubmit(async ({ email, password }) => {
    setBusy(true);
    setProblem(null);
    const { error } = await authClient.signIn
      .email({ email: email.trim(), password })
      .catch(() => ({ error: { status: 0 } }));
    if (error === null) {
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setProblem(failureMessage({ code: codeOf(error.status) }));
  });

  return (
    <form onSubmit={handleSubmit} noValidate>
      <Stack gap="md">
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          label="邮箱"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label="密码"
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ "aria-label": "显示或隐藏密码" }}
          {...form.getInputProps("password")}
        />
        <Button type="submit" loading={busy} fullWidth>
          登录
        </Button>
      </Stack>
    </form>
  );
}

function codeOf(status: number): string {
  if (status === 0 || status >= 500) return "server-unreachable";
  return status === 429 ? "sign-in-limited" : "sign-in-failed";
}
