import { describe, expect, it } from "vitest";
import { secretFields } from "@/lib/transport/secret-fields";
import { projectFiles, read } from "../../architecture/project-files";

/** Names of form fields that hold what signs somebody in, or proves who they are. */
const secret =
  /^(current|password|newPassword|code|oldCode|token|ticket|oldTicket|passkey|passkeyTicket|device)$/;

const named = projectFiles(/^components\/.*\.tsx$/).flatMap((file) =>
  [...read(file).matchAll(/\bname="([\w.[\]]+)"/g)].map(([, name = ""]) => name),
);

describe("what a refused form gets back", () => {
  it("never holds a secret: every field of ours that is one is known as one", () => {
    const secrets = [
      ...new Set([...named.filter((name) => secret.test(name)), "device", "current", "ticket"]),
    ];
    expect(secrets.length).toBeGreaterThan(5);
    for (const name of secrets) expect(secretFields.test(name), name).toBe(true);
  });

  it("holds what people do not want to type twice", () => {
    for (const name of ["email", "name", "bio", "phone", "handle", "next"])
      expect(secretFields.test(name)).toBe(false);
  });
});
