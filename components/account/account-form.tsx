"use client";

import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Result } from "@/lib/result";
import { FormProblem } from "./form-problem";
import { isRepeated, NewPasswordFields, NO_PASSWORD } from "./new-password-fields";
import { useSubmit } from "./use-submit";

type Account = { name: string; email: string; password: string };

type Props = {
  createAccount: (account: Account) => Promise<Result<null>>;
  /** What the button says. */
  action: string;
};

/** Makes an account and goes in: on the first visit, and by invitation. */
export function AccountForm({ createAccount, action }: Props) {
  const { isBusy, problem, submit } = useSubmit();
  const form = useForm({
    initialValues: { name: "", email: "", ...NO_PASSWORD },
    validate: { repeated: isRepeated },
  });
  const handleSubmit = form.onSubmit(({ name, email, password }) =>
    submit(
      () => createAccount({ name, email, password }),
      () => window.location.assign("/"),
    ),
  );
  return (
    <form onSubmit={handleSubmit} noValidate>
      <Stack gap="md">
        <FormProblem problem={problem} />
        <TextInput label="姓名" autoComplete="name" required {...form.getInputProps("name")} />
        <TextInput
          label="邮箱"
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps("email")}
        />
        <NewPasswordFields form={form} />
        <Button type="submit" loading={isBusy} fullWidth>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
