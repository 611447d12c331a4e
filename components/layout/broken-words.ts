import en from "@/messages/en/errors.json" with { type: "json" };
import fa from "@/messages/fa/errors.json" with { type: "json" };

/** Both languages in one small file, because an error boundary has no provider above it that could be trusted to work. */
export const brokenWords = { en: en.broken, fa: fa.broken };
