"use client";

import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { fail, ok, type Result } from "@/lib/result";
import { authClient } from "./auth-client";
import { FormProblem } from "./form-problem";
import { VISIBILITY_TOGGLE } from "./new-password-fields";
import { useSubmit } from "./use-submit";

/** @param next - page to go on to, a path of our own site. */
export function SignInForm({ next }: { next: string }) {
  const { isBusy, problem, submit } = useSubmit();
  const form = useForm({ initialValues: { email: "", password: "" } });
  const handleSubmit = form.onSubmit(({ email, password }) =>
    submit(
      () => signIn(email.trim(), password),
      () => window.location.assign(next),
    ),
  );
  return (
    <form onSubmit={handleSubmit} noValidate>
      <Stack gap="md">
        <FormProblem problem={problem} />
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
          visibilityToggleButtonProps={VISIBILITY_TOGGLE}
          {...form.getInputProps("password")}
        />
        <Button type="submit" loading={isBusy} fullWidth>
          登录
        </Button>
      </Stack>
    </form>
  );
}

async function signIn(email: string, password: string): Promise<Result<null>> {
  const { error } = await authClient.signIn.email({ email, password });
  return error === null ? ok(null) : fail(codeOf(error.status));
}

function codeOf(status: number): string {
  if (status === 0 || status >= 500) return "server-unreachable";
  if (status === 403) return "account-shut";
  return status === 429 ? "sign-in-limited" : "sign-in-failed";
}
