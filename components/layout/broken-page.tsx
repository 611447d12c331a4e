"use client";

import { useSyncExternalStore } from "react";
import { SpiltInk } from "@/components/art/spilt-ink";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { Button } from "@/components/ui/button";
import { StatePanel } from "@/components/ui/state-panel";
import type { BrokenWords } from "./broken-words";

type BrokenPageProps = {
  words: BrokenWords;
  /** What the log knows the error by. */
  digest?: string;
  retry: () => void;
};

function onConnection(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}

/** Takes its words as they are: when something is broken, there may be no catalogue to ask. */
export function BrokenPage({ words, digest, retry }: BrokenPageProps) {
  const offline = useSyncExternalStore(
    onConnection,
    () => !navigator.onLine,
    () => false,
  );
  const { title, body, act } = offline ? words.offline : words.broken;
  return (
    <StatePanel
      role="alert"
      level={1}
      className="my-auto"
      art={offline ? <WaitingQuill /> : <SpiltInk />}
      title={title}
      body={
        <>
          <p>{body}</p>
          {digest && !offline && (
            <p className="mt-2 text-sm text-ink-faint">
              {words.broken.reference} <bdi className="tabular-nums">{digest}</bdi>
            </p>
          )}
        </>
      }
      act={
        <Button kind="act" icon="refresh" onClick={retry}>
          {act}
        </Button>
      }
    />
  );
}
