"use client";

import { useParams } from "next/navigation";
import { BrokenPage } from "@/components/layout/broken-page";
import { brokenWords } from "@/components/layout/broken-words";

type ErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function PageError({ error, retry }: ErrorProps) {
  const { locale } = useParams<{ locale: string }>();
  return (
    <BrokenPage
      words={locale === "fa" ? brokenWords.fa : brokenWords.en}
      digest={error.digest}
      retry={retry}
    />
  );
}
