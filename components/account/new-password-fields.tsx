import { PasswordInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

export type NewPassword = { password: string; repeated: string };

export const NO_PASSWORD: NewPassword = { password: "", repeated: "" };

export const VISIBILITY_TOGGLE = { "aria-label": "显示或隐藏密码" };

/** For a form's `validate`. */
export const isRepeated = (value: string, { password }: NewPassword) =>
  value === password ? null : "两次输入的密码不一致";

/** A new password, twice. `label` names it where the form asks for another password too. */
export function NewPasswordFields<Values extends NewPassword>({
  form,
  label = "密码",
}: {
  form: Pick<UseFormReturnType<Values>, "getInputProps">;
  label?: string;
}) {
  return (
    <>
      <PasswordInput
        label={label}
        description="至少 8 位"
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={VISIBILITY_TOGGLE}
        {...form.getInputProps("password")}
      />
      <PasswordInput
        label={`再输一次${label}`}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={VISIBILITY_TOGGLE}
        {...form.getInputProps("repeated")}
      />
    </>
  );
}
