import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { formats } from "./formats.ts";
import { type Namespace, pickMessages } from "./load-messages.ts";

/** Gives the client components below it exactly these namespaces; those of a provider above are named again. */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: readonly Namespace[];
  children: ReactNode;
}) {
  const locale = await getLocale();
  const messages = pickMessages(locale, namespaces);
  return (
    <NextIntlClientProvider locale={locale} messages={messages} formats={formats} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
