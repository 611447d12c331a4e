/** Milliseconds a provider gets for one answer; the person waits for two or three of them. */
const providerTimeoutMs = 8000;
const answerBytesMax = 1024 * 1024;

/** The provider is away, slow, or in trouble of its own: nothing the person or this site did wrong. */
export class ProviderDown extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(why, options);
    this.name = "ProviderDown";
  }
}

/**
 * `fetch` for everything a sign-in provider is asked: one deadline for the whole answer, and one size.
 * @throws ProviderDown where there is no answer, or where it says that the provider itself has failed
 */
export const askProvider: typeof fetch = async (input, init) => {
  let answer: Response;
  let body: ArrayBuffer;
  try {
    answer = await fetch(input, { ...init, signal: AbortSignal.timeout(providerTimeoutMs) });
    body = await answer.arrayBuffer();
  } catch (cause) {
    throw new ProviderDown("the provider did not answer", { cause });
  }
  if (answer.status >= 500 || answer.status === 429)
    throw new ProviderDown(`the provider answered ${answer.status}`);
  if (body.byteLength > answerBytesMax) throw new ProviderDown("the provider's answer is too long");
  const isEmpty = answer.status === 204 || answer.status === 304;
  return new Response(isEmpty ? null : body, { status: answer.status, headers: answer.headers });
};

/** What the provider's own API says about whoever the access token stands for. */
export async function askAboutPerson(
  url: string | URL,
  accessToken: string | undefined,
): Promise<unknown> {
  const answer = await askProvider(url, {
    headers: {
      Authorization: `Bearer ${accessToken}`,
      Accept: "application/json",
      "User-Agent": "mythwright",
    },
  });
  if (!answer.ok)
    throw new Error(`the provider answered ${answer.status} when it was asked who this is`);
  return answer.json();
}
