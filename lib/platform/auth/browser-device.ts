import { cookies } from "next/headers";
import { randomSecret } from "../security/secrets";
import { deviceCookie, isDevice } from "./device-cookie";
import { servedOverHttps } from "./session-cookie";

/** Browsers keep no cookie longer than this. */
const lifeS = 400 * 86_400;

/** A secret of this browser, made at the first sign-in: tells a known device from a new one. It signs nobody in. */
export async function browserDevice(): Promise<string> {
  const jar = await cookies();
  const kept = jar.get(deviceCookie)?.value;
  const device = kept && isDevice(kept) ? kept : randomSecret();
  jar.set(deviceCookie, device, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: servedOverHttps(),
    maxAge: lifeS,
  });
  return device;
}
