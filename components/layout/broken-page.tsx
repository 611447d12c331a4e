"use client";

import { SpiltInk } from "@/components/art/spilt-ink";
import { Button } from "@/components/ui/button";
import { StatePanel } from "@/components/ui/state-panel";

type BrokenPageProps = {
  words: {
    title: string;
    body: string;
    act: string;
    reference: string;
  } /** The digest that the log knows the error by. */;
  digest?: string;
  retry: () => void;
};

/** Takes its words as they are: when something is broken, there may be no catalogue to ask. */
export function BrokenPage({ words, digest, retry }: BrokenPageProps) {
  return (
    <StatePanel
      role="alert"
      level={1}
      className="my-auto"
      art={<SpiltInk />}
      title={words.title}
      body={
        <>
          <p>{words.body}</p>
          {digest && (
            <p className="mt-2 text-sm text-ink-faint">
              {words.reference} <bdi className="tabular-nums">{digest}</bdi>
            </p>
          )}
        </>
      }
      act={
        <Button kind="act" icon="refresh" onClick={retry}>
          {words.act}
        </Button>
      }
    />
  );
}
