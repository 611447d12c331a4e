import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { formatRelative } from "@/lib/i18n/format";
import { directionOf, type Locale } from "@/lib/i18n/locales";

export type OutboxEntry = {
  id: string;
  channel: "mail" | "sms";
  recipient: string;
  locale: Locale;
  subject: string | null;
  text: string;
  createdAt: string;
};

/** Addresses inside an e-mail as links, without believing the letter's own HTML. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) =>
    /^https?:\/\//.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <a key={at} href={part} className="prose-link break-all" dir="ltr">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

export function OutboxMessage({ message, now }: { message: OutboxEntry; now: Date }) {
  const t = useTranslations("outbox");
  const locale = useLocale();
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft">
        <Badge tone={message.channel === "mail" ? "plain" : "careful"}>{t(message.channel)}</Badge>
        <span>
          {t("to")}: <bdi dir="ltr">{message.recipient}</bdi>
        </span>
        <time dateTime={message.createdAt} className="ms-auto">
          {formatRelative(locale, message.createdAt, now)}
        </time>
      </div>
      {message.subject && (
        <h2 dir="auto" className="font-display text-xl font-semibold">
          {message.subject}
        </h2>
      )}
      <div
        dir={directionOf(message.locale)}
        lang={message.locale}
        className="whitespace-pre-line leading-relaxed"
      >
        {withLinks(message.text)}
      </div>
    </Card>
  );
}
