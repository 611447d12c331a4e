"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { PasswordRules } from "./password-rules";

/** A password that is being chosen, with its rules under it. */
export function NewPasswordField({
  label,
  error,
  name = "password",
}: {
  label: string;
  error?: string | undefined;
  name?: string;
}) {
  const [password, setPassword] = useState("");
  return (
    <Field label={label} error={error} required>
      {(control) => (
        <PasswordInput
          {...control}
          name={name}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.target.value)}
          rules={<PasswordRules password={password} />}
        />
      )}
    </Field>
  );
}
