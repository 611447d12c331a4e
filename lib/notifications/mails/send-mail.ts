import { outboxMessages } from "@/db/schema/outbox";
import { localePath } from "@/lib/i18n/paths";
import type { Ctx, Locale } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { env } from "@/lib/platform/env";
import { mail } from "@/lib/platform/mail/mail";
import type { OutboxMessage } from "@/lib/platform/queue/outbox";
import { sms } from "@/lib/platform/sms/sms";
import { composeMail, type MailParams } from "./compose-mail";

/** Where messages go that no real provider carries: the outbox page. */
function outbox(ctx: Ctx) {
  return async (message: OutboxMessage) => {
    await ctx.db
      .insert(outboxMessages)
      .values({ id: newId("outbox"), ...message, createdAt: ctx.now() });
  };
}

type Posting = {
  /** The same for an e-mail that a job sends twice. */
  id: string;
  to: string;
  locale: Locale;
  template: string;
  params?: MailParams;
  /** A path of ours for the link of the e-mail. */
  path?: string;
  /** Another one, for the few e-mails that leave a choice. */
  otherPath?: string;
};

/** Sends one letter; throws where another try may help, so that the queue tries again. */
export async function post(
  ctx: Ctx,
  { id, to, locale, template, params = {}, path, otherPath }: Posting,
): Promise<void> {
  const linkOf = (own?: string) => own && `${env().APP_URL}${localePath(locale, own)}`;
  const message = composeMail(locale, template, params, linkOf(path), linkOf(otherPath));
  const posted = await mail(outbox(ctx)).send({ id, to, locale, ...message });
  if (posted.ok) return;
  if (posted.tryAgain) throw new Error(`a message was not sent: ${posted.failed}`);
  ctx.runtime.log.warn({ failed: posted.failed, template }, "an e-mail cannot be delivered");
}

/** Sends one text message, in the same way. */
export async function text(
  ctx: Ctx,
  message: { to: string; locale: Locale; text: string },
): Promise<void> {
  const sent = await sms(outbox(ctx)).send(message);
  if (sent.ok) return;
  if (sent.tryAgain) throw new Error(`a text message was not sent: ${sent.failed}`);
  ctx.runtime.log.warn({ failed: sent.failed }, "a text message cannot be delivered");
}
