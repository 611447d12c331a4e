export const deviceCookie = "mw_device";

const form = /^[\w-]{43}$/;

export const isDevice = (text: string) => form.test(text);

/** The secret of `browserDevice`, read from a whole `Cookie` header. */
export function deviceFrom(cookieHeader: string | null): string | undefined {
  const pair = cookieHeader?.split(/;\s*/).find((part) => part.startsWith(`${deviceCookie}=`));
  const value = pair?.slice(deviceCookie.length + 1) ?? "";
  return isDevice(value) ? value : undefined;
}
