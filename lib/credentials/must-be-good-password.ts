import { Fault } from "@/lib/kernel/fault";
import { passwordFlaw } from "./weak-password";

/** @throws Fault invalid with a field code that says what is wrong with the password */
export function mustBeGoodPassword(
  password: string,
  about: readonly (string | null | undefined)[],
  field = "password",
): void {
  const flaw = passwordFlaw(password, about);
  if (flaw)
    throw new Fault("invalid", "request.invalid", {
      fields: [{ path: field, code: `accounts.${flaw}` }],
    });
}
