"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import { publishCharacterAction } from "@/lib/characters/actions";
import type { CharacterFullView } from "@/lib/characters/schema";
import { localePath } from "@/lib/i18n/paths";

type Published = Pick<CharacterFullView, "id" | "visibility" | "url">;
const choices = ["private", "unlisted", "public"] as const;
const signUpCode = "characters.sign_up_to_publish";
const wishKey = "mw_wish_to_show";

/** Who may see the character, and the address to hand out once somebody may. */
export function PublishPanel({ character, ready }: { character: Published; ready: boolean }) {
  const t = useTranslations("wizard.review");
  const router = useRouter();
  const [shown, setShown] = useState<Published>(character);
  const [known, setKnown] = useState<Published>(character);
  const [pending, setPending] = useState(false);
  // What came of the choice stands below it, on a phone below the bar that stays: it is brought into sight.
  const outcome = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<{ code: string; message: string }>();

  // What came anew from the server is believed over what was shown before.
  if (known.visibility !== character.visibility || known.url !== character.url) {
    setKnown(character);
    setShown(character);
  }

  const publish = async (visibility: (typeof choices)[number]) => {
    setPending(true);
    setRefusal(undefined);
    const before = shown;
    setShown({ ...shown, visibility });
    const result = await publishCharacterAction({ id: character.id, visibility }).catch(() => null);
    setPending(false);
    requestAnimationFrame(() => outcome.current?.scrollIntoView({ block: "nearest" }));
    if (result?.ok) {
      setShown(result.data);
      router.refresh();
    } else {
      setShown(before);
      setRefusal(result ?? { code: "", message: "" });
      if (result?.code === signUpCode)
        sessionStorage.setItem(wishKey, `${character.id} ${visibility}`);
    }
  };

  // A guest who chose, and went to sign up for it, has chosen: nobody is asked the same twice.
  const publishWish = useEffectEvent((wish: string) => {
    const visibility = choices.find((choice) => wish === `${character.id} ${choice}`);
    if (visibility && ready && shown.visibility === "private") void publish(visibility);
  });
  useEffect(() => {
    const wish = sessionStorage.getItem(wishKey);
    if (!wish) return;
    sessionStorage.removeItem(wishKey);
    publishWish(wish);
  }, []);

  return (
    <section className="grid gap-4" aria-busy={pending}>
      <RadioCards
        legend={t("publish")}
        name="visibility"
        value={shown.visibility}
        onChange={(value) => void publish(value as (typeof choices)[number])}
        columns="md:grid-cols-3"
        cards={choices.map((choice) => ({
          value: choice,
          title: t(choice),
          body: t(`${choice}Hint`),
          disabled: !ready && choice !== "private",
        }))}
      />
      {!ready && <p className="text-sm text-ink-soft">{t("notReady")}</p>}
      <div ref={outcome} className="grid scroll-mb-28 gap-4 empty:hidden">
        {refusal?.code === signUpCode ? (
          <Notice tone="precious" live>
            <p className="mb-3">{t("publicGuest")}</p>
            <LinkButton
              kind="act"
              href={`/sign-up?next=${encodeURIComponent(`/create/${character.id}/review`)}`}
            >
              {t("signUp")}
            </LinkButton>
          </Notice>
        ) : (
          refusal && (
            <Notice tone="bad" live>
              {t("failed", { message: refusal.message })}
            </Notice>
          )
        )}
        {shown.visibility !== "private" && !pending && <ShareLink path={shown.url} />}
      </div>
    </section>
  );
}

function ShareLink({ path }: { path: string }) {
  const t = useTranslations("wizard.review");
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const address = () => new URL(localePath(locale, path), window.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address());
    setCopied(true);
  };
  return (
    <div className="ruled grid gap-3 rounded-lg bg-page p-5">
      <p className="font-display text-lg font-semibold">{t("link")}</p>
      <TextInput
        readOnly
        dir="ltr"
        aria-label={t("link")}
        value={typeof window === "undefined" ? localePath(locale, path) : address()}
        suppressHydrationWarning
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap gap-2">
        <Button icon="copy" onClick={() => void copy()}>
          <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
        </Button>
        {typeof navigator !== "undefined" && "share" in navigator && (
          <Button icon="share" onClick={() => void navigator.share({ url: address() })}>
            {t("share")}
          </Button>
        )}
        <LinkButton kind="act" href={path}>
          {t("open")}
        </LinkButton>
      </div>
    </div>
  );
}
