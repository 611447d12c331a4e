/** What the API said, or that it could not be reached. `retryAfterS` where it says when to come back. */
export type Answer<Data> =
  | { ok: true; data: Data }
  | { ok: false; status: number; code: string; message: string; retryAfterS: number | null };

const patienceMs = 20_000;
const unreachable = {
  ok: false,
  status: 0,
  code: "offline",
  message: "",
  retryAfterS: null,
} as const;

type Problem = { code?: string; detail?: string; title?: string };

/** One request to the API as the reader. Never throws. */
export async function ask<Data>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
      headers: { ...(body ? { "content-type": "application/json" } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (response.ok)
      return { ok: true, data: (response.status === 204 ? null : await response.json()) as Data };
    const problem: Problem = await response.json().catch(() => ({}));
    return {
      ok: false,
      status: response.status,
      code: problem.code ?? "request.unexpected",
      message: problem.detail ?? problem.title ?? "",
      retryAfterS: Number(response.headers.get("retry-after")) || null,
    };
  } catch {
    return unreachable;
  }
}

/** True where trying again later can help: no network, a server that is busy or being replaced. */
export function isPassing({ status }: { status: number }): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}
