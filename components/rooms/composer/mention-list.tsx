import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { Mentioned } from "./mentions";

/** Who can be named: moved through by the arrows of the field below, which keeps the focus. */
export function MentionList({
  id,
  offered,
  chosen,
  onTake,
}: {
  id: string;
  offered: readonly Mentioned[];
  chosen: number;
  onTake: (member: Mentioned) => void;
}) {
  const t = useTranslations("chat.composer");
  if (offered.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("mention")}
      tabIndex={-1}
      className="absolute inset-x-2 bottom-full z-20 mb-1 max-w-sm rounded-lg border border-rule bg-page p-1.5 shadow-lift sm:inset-x-4"
    >
      {offered.map((member, index) => (
        <div
          key={`${member.userId} ${member.name}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(member);
          }}
          className={clsx(
            "flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-3 text-sm",
            index === chosen && "bg-well",
          )}
        >
          <bdi className="font-semibold">{member.name}</bdi>
          {member.hint && <bdi className="text-ink-soft">{member.hint}</bdi>}
        </div>
      ))}
    </div>
  );
}
