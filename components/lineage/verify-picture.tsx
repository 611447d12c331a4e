"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import { Notice } from "@/components/ui/notice";
import { verifiedBytesMax } from "@/lib/lineage/limits";
import type { VerificationView } from "@/lib/lineage/schema";
import { VerificationResult } from "./verification-result";

type State =
  | { step: "empty" | "asking" }
  | { step: "refused"; message: string }
  | { step: "answered"; name: string; answer: VerificationView };

const accepted = "image/png,image/jpeg,image/webp,image/avif";
const waitMs = 60_000;

/** A file is dropped or chosen, and the answer stands below it. Without script the form is answered by the API itself. */
export function VerifyPicture() {
  const t = useTranslations("lineage.verify");
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<State>({ step: "empty" });
  const [over, setOver] = useState(false);

  const ask = async (file: File) => {
    if (file.size > verifiedBytesMax) return setState({ step: "refused", message: t("tooLarge") });
    setState({ step: "asking" });
    const body = new FormData();
    body.set("file", file);
    try {
      const response = await fetch("/api/v1/verify", {
        method: "POST",
        body,
        headers: { "accept-language": document.documentElement.lang },
        signal: AbortSignal.timeout(waitMs),
      });
      const told = await response.json();
      if (response.ok) setState({ step: "answered", name: file.name, answer: told });
      else setState({ step: "refused", message: told.errors?.[0]?.message ?? told.title });
    } catch {
      setState({ step: "refused", message: t("unreachable") });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const file = form.current?.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
    if (file) void ask(file);
  };

  return (
    <div className="mt-8 grid gap-8">
      <form
        ref={form}
        method="post"
        action="/api/v1/verify"
        encType="multipart/form-data"
        onSubmit={submit}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) void ask(file);
        }}
        className={clsx(
          "grid justify-items-center gap-5 rounded-lg border-2 border-dashed p-8 text-center transition-colors",
          over ? "border-gold bg-gold-wash" : "border-rule bg-page",
        )}
      >
        <p id="verify-file" className="font-display text-xl font-semibold">
          {t("file")}
        </p>
        <FileInput
          name="file"
          required
          accept={accepted}
          aria-labelledby="verify-file"
          aria-describedby="verify-hint"
          className="justify-center"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void ask(file);
          }}
        />
        <p id="verify-hint" className="text-sm text-ink-soft">
          {t("hint")}
        </p>
        <Button type="submit" kind="act" pending={state.step === "asking"}>
          {t("act")}
        </Button>
      </form>
      <div aria-live="polite" aria-busy={state.step === "asking"} className="empty:hidden">
        {state.step === "refused" && <Notice tone="bad">{state.message}</Notice>}
        {state.step === "answered" && (
          <VerificationResult name={state.name} answer={state.answer} />
        )}
      </div>
    </div>
  );
}
