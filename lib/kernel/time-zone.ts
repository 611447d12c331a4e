// The cookie `mw_zone` is written by a script of ours on pages of an account, so that moments are told in the reader's own
// time. It names nobody.
const lengthMax = 60;

export function isTimeZone(value: string): boolean {
  if (value.length > lengthMax) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** The zone of the browser that sent this cookie header, where it says one that there is. */
export function timeZoneFrom(cookies: string | null): string | undefined {
  const given = /(?:^|; )mw_zone=([\w+-]{1,30}(?:\/[\w+-]{1,30}){0,2})(?:;|$)/.exec(
    cookies ?? "",
  )?.[1];
  return given !== undefined && isTimeZone(given) ? given : undefined;
}
