"use client";

import { useParams } from "next/navigation";
import { BrokenPage } from "@/components/layout/broken-page";
import { brokenWords } from "@/components/layout/broken-words";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

type ErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function PageError({ error, retry }: ErrorProps) {
  const { locale } = useParams<{ locale: string }>();
  return (
    <BrokenPage
      words={brokenWords[isLocale(locale) ? locale : defaultLocale]}
      digest={error.digest}
      retry={retry}
    />
  );
}
