import { createTranslator } from "use-intl/core";
import { formats } from "./formats.ts";
import { loadMessages, type Namespace } from "./load-messages.ts";
import type { Locale } from "./locales.ts";

/** Words outside a page render: mails, drawn images, jobs, route handlers, server actions. */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator({
    locale,
    messages: loadMessages(locale),
    namespace,
    formats,
    timeZone: "UTC",
  });
}
