"use client";

import { Button, PasswordInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { fail, ok, type Result } from "@/lib/result";
import { FormProblem } from "./form-problem";
import { isRepeated, NewPasswordFields, NO_PASSWORD, VISIBILITY_TOGGLE } from "./new-password-fields";
import { useSubmit } from "./use-submit";

const EMPTY = { current: "", ...NO_PASSWORD };

/** Changes one's own password; everybody signed in with the old one is out. */
export function OwnPasswordForm() {
  const router = useRouter();
  const { isBusy, problem, submit } = useSubmit({ staysHere: true });
  const form = useForm({ initialValues: EMPTY, validate: { repeated: isRepeated } });
  const handleSubmit = form.onSubmit(({ current, password }) =>
    submit(
      () => changePassword(current, password),
      () => {
        form.reset();
        notifications.show({ message: "密码已修改，其他各处的登录已结束。" });
        router.refresh();
      },
    ),
  );
  return (
    <form onSubmit={handleSubmit} noValidate className="flex max-w-sm flex-col gap-4">
      <FormProblem problem={problem} />
      <PasswordInput
        label="现在的密码"
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={VISIBILITY_TOGGLE}
        {...form.getInputProps("current")}
      />
      <NewPasswordFields form={form} label="新密码" />
      <Button type="submit" loading={isBusy} className="self-start">
        修改密码
      </Button>
    </form>
  );
}

async function changePassword(currentPassword: string, newPassword: string): Promise<Result<null>> {
  const { authClient } = await import("./auth-client");
  const { error } = await authClient.changePassword({ currentPassword, newPassword });
  if (error === null) return ok(null);
  if (error.status === 429) return fail("password-limited");
  if (error.code === "PASSWORD_TOO_SHORT") return fail("password-short", { min: 8 });
  if (error.code === "PASSWORD_TOO_LONG") return fail("password-long", { max: 128 });
  if (error.status === 401) return fail("not-signed-in");
  return fail(error.status === 0 || error.status >= 500 ? "server-unreachable" : "password-wrong");
}
