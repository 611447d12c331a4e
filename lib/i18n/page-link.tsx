import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { localePath } from "./paths.ts";

/** A plain link for public pages: no script at all, and a cached page answers faster than a router could fetch it. */
export function PageLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <a href={localePath(useLocale(), href)} {...rest} />;
}
