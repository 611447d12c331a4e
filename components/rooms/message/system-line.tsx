import { useTranslations } from "next-intl";
import type { MessageView } from "@/lib/rooms/message-schema";
import { type SystemNews, systemNews } from "@/lib/rooms/terms";
import { nameOf } from "../name-of";

const isNews = (what: unknown): what is SystemNews => systemNews.includes(what as SystemNews);

/** A line of the room itself: who came, went or changed something. */
export function SystemLine({ message }: { message: MessageView }) {
  const t = useTranslations("chat");
  const facts = message.meta ?? {};
  const what = isNews(facts.what) ? facts.what : "error";
  const actor = nameOf(message.sender, t("somebody"));
  const subject = typeof facts.name === "string" && facts.name ? facts.name : actor;
  const role = typeof facts.role === "string" ? facts.role : "player";
  return (
    <p className="mx-auto max-w-md px-4 py-1 text-center text-xs text-ink-soft">
      {t.rich(`system.${what}`, {
        actor: () => <bdi className="font-semibold">{actor}</bdi>,
        subject: () => <bdi className="font-semibold">{subject}</bdi>,
        role,
      })}
    </p>
  );
}
