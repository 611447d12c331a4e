import { cookies } from "next/headers";
import { randomSecret } from "../security/secrets";
import { servedOverHttps } from "./session-cookie";

const name = "mw_device";
/** Browsers keep no cookie longer than this. */
const lifeS = 400 * 86_400;

const form = /^[\w-]{43}$/;

/** The same secret, read from a whole `Cookie` header. */
export function deviceFrom(cookieHeader: string | null): string | undefined {
  const pair = cookieHeader?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1) ?? "";
  return form.test(value) ? value : undefined;
}

/** A secret of this browser, made at the first sign-in: tells a known device from a new one. It signs nobody in. */
export async function browserDevice(): Promise<string> {
  const jar = await cookies();
  const kept = jar.get(name)?.value;
  const device = kept && form.test(kept) ? kept : randomSecret();
  jar.set(name, device, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: servedOverHttps(),
    maxAge: lifeS,
  });
  return device;
}
