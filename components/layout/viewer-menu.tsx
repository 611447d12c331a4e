"use client";

import { useEffect, useState } from "react";

type ViewerMenuProps = {
  /** Ready paths and words, so that a public page needs no message catalogue in the browser. */
  words: { signIn: string; dashboard: string };
  paths: { signIn: string; dashboard: string };
  className?: string;
};

type Face = { sources: { url: string; format: string }[] } | null;
type Viewer = { kind: "guest" } | { kind: "member"; name: string | null; face?: string | undefined };

/** `guest` or `member`, or nothing: set at sign-in, readable, names nobody. */
function viewerHint(): string | undefined {
  return /(?:^|; )mw_viewer=(guest|member)/.exec(document.cookie)?.[1];
}

/** A cached page cannot know who reads it. This asks afterwards, and only when the hint says there is somebody. */
export function ViewerMenu({ words, paths, className }: ViewerMenuProps) {
  const [viewer, setViewer] = useState<Viewer>();

  useEffect(() => {
    const hint = viewerHint();
    if (hint === "guest") setViewer({ kind: "guest" });
    if (hint !== "member") return;
    setViewer({ kind: "member", name: null });
    const asking = new AbortController();
    fetch("/api/v1/auth/me", { signal: asking.signal, headers: { accept: "application/json" } })
      .then(async (answer) => {
        if (answer.status === 401) return setViewer(undefined);
        if (!answer.ok) return;
        const { name, avatar } = (await answer.json()) as { name: string | null; avatar: Face };
        setViewer({ kind: "member", name, face: avatar?.sources.find(({ format }) => format === "webp")?.url });
      })
      // Offline or overtaken by leaving the page: the link to the dashboard stands without a name.
      .catch(() => undefined);
    return () => asking.abort();
  }, []);

  if (!viewer) {
    return (
      <a href={paths.signIn} className={className}>
        {words.signIn}
      </a>
    );
  }
  return (
    <a href={paths.dashboard} className={className}>
      {viewer.kind === "member" && viewer.face && (
        <picture className="size-7 shrink-0 overflow-hidden rounded-full">
          <img src={viewer.face} alt="" width={28} height={28} className="size-full object-cover" />
        </picture>
      )}
      {viewer.kind === "member" && !viewer.face && viewer.name && (
        <span
          aria-hidden="true"
          className="grid size-7 shrink-0 place-items-center rounded-full bg-oxblood font-display text-sm font-semibold text-on-oxblood"
        >
          {Array.from(viewer.name.trim())[0]?.toLocaleUpperCase()}
        </span>
      )}
      {words.dashboard}
    </a>
  );
}
