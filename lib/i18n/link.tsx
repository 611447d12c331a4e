import NextLink from "next/link";
import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { localePath } from "./paths.ts";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/**
 * A link inside the signed-in part: takes the bare path and keeps the reader's language. Prefetches only when asked,
 * because a dashboard of forty cards would otherwise ask for forty pages. Public pages use `PageLink`.
 */
export function Link({ href, prefetch = false, ...rest }: LinkProps) {
  return <NextLink href={localePath(useLocale(), href)} prefetch={prefetch} {...rest} />;
}
