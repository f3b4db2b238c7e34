"use client";

import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Result } from "@/lib/result";
import { FormProblem } from "./form-problem";
import { isRepeated, NewPasswordFields, NO_PASSWORD } from "./new-password-fields";
import { useSubmit } from "./use-submit";

type Props = { email: string; setPassword: (password: string) => Promise<Result<null>> };

/** A new password for whoever has the owner's link. */
export function NewPasswordForm({ email, setPassword }: Props) {
  const { isBusy, problem, submit } = useSubmit();
  const form = useForm({ initialValues: NO_PASSWORD, validate: { repeated: isRepeated } });
  const handleSubmit = form.onSubmit(({ password }) =>
    submit(
      () => setPassword(password),
      () => window.location.assign("/sign-in"),
    ),
  );
  return (
    <form onSubmit={handleSubmit} noValidate>
      <Stack gap="md">
        <FormProblem problem={problem} />
        {/* Shown so that password managers know whose it is. */}
        <TextInput label="邮箱" autoComplete="username" readOnly value={email} />
        <NewPasswordFields form={form} label="新密码" />
        <Button type="submit" loading={isBusy} fullWidth>
          设定密码，去登录
        </Button>
      </Stack>
    </form>
  );
}
