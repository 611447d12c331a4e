import { cookies } from "next/headers";
import { randomSecret } from "../security/secrets";
import { servedOverHttps } from "./session-cookie";

const name = "mw_device";
/** Browsers keep no cookie longer than this. */
const lifeS = 400 * 86_400;

/** A secret of this browser, made at the first sign-in: tells a known device from a new one. It signs nobody in. */
export async function browserDevice(): Promise<string> {
  const jar = await cookies();
  const kept = jar.get(name)?.value;
  const device = kept && /^[\w-]{43}$/.test(kept) ? kept : randomSecret();
  jar.set(name, device, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: servedOverHttps(),
    maxAge: lifeS,
  });
  return device;
}
