"use client";

import { useEffect, useRef, useState } from "react";
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
  const input = useRef<HTMLInputElement>(null);
  // A form that was answered is emptied, and what was typed before must not leave its ticks behind.
  useEffect(() => {
    const form = input.current?.form;
    const forget = () => setPassword("");
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, []);
  return (
    <Field label={label} error={error} required>
      {(control) => (
        <PasswordInput
          {...control}
          ref={input}
          name={name}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.target.value)}
          rules={<PasswordRules password={password} />}
        />
      )}
    </Field>
  );
}
