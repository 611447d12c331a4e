"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { dayOf } from "./clock";
import type { ListRow } from "./list-rows";

type MessageListProps = {
  rows: readonly ListRow[];
  renderRow: (row: Extract<ListRow, { kind: "message" | "pending" }>) => ReactElement;
  /** True while there are older, or newer, messages than these. */
  hasOlder: boolean;
  hasNewer: boolean;
  onOlder: () => Promise<unknown>;
  onNewer: () => Promise<unknown>;
  onLatest: () => void;
  /** Told whether the newest message is in sight. */
  onBottom: (isThere: boolean) => void;
  /** The row to be shown: a new object each time. */
  target: { key: string } | null;
  unreadBelow: number;
};

const nearPx = 400;
const bottomPx = 60;

/** Messages, of which only those in sight are in the page. It keeps its place when older ones come above. */
export function MessageList(props: MessageListProps) {
  const { rows, renderRow, hasOlder, hasNewer, onOlder, onNewer, target } = props;
  const t = useTranslations("chat.list");
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const atBottom = useRef(true);
  const busy = useRef(false);
  const firstMessage = rows.find(({ kind }) => kind === "message")?.key;
  const before = useRef(firstMessage);
  const [isAway, setIsAway] = useState(false);
  // Rows that came above: the place is kept from the end of the list.
  const shift = before.current !== firstMessage && rows.some(({ key }) => key === before.current);

  const toEnd = () => list.current?.scrollToIndex(rows.length - 1, { align: "end" });

  useLayoutEffect(() => {
    before.current = firstMessage;
  }, [firstMessage]);

  const last = rows.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the last row is another one
  useLayoutEffect(() => {
    if (atBottom.current && !hasNewer) toEnd();
  }, [last]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once for each target
  useEffect(() => {
    const index = target ? rows.findIndex(({ key }) => key === target.key) : -1;
    if (index < 0) return;
    atBottom.current = false;
    props.onBottom(false);
    list.current?.scrollToIndex(index, { align: "center" });
  }, [target]);

  const fetchMore = (more: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    void more().finally(() => {
      busy.current = false;
    });
  };

  const look = () => {
    const handle = list.current;
    if (!handle) return;
    const below = handle.scrollSize - handle.scrollOffset - handle.viewportSize;
    const isThere = below < bottomPx && !hasNewer;
    if (isThere !== atBottom.current) props.onBottom(isThere);
    atBottom.current = isThere;
    setIsAway(below > nearPx || hasNewer);
    if (hasOlder && handle.scrollOffset < nearPx) fetchMore(onOlder);
    if (hasNewer && below < nearPx) fetchMore(onNewer);
  };

  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={t("label")}
        className="flex h-full flex-col overflow-y-auto overscroll-contain pb-2 outline-offset-[-3px] [overflow-anchor:none]"
      >
        <div className="flex-1" />
        <p role="status" className="grid min-h-10 place-items-center text-xs text-ink-soft">
          {hasOlder ? <Spinner /> : t("beginning")}
          {hasOlder && <span className="heard-only">{t("loading")}</span>}
        </p>
        <Virtualizer
          ref={list}
          scrollRef={box}
          shift={shift}
          data={rows}
          startMargin={40}
          onScroll={look}
          onResize={() => {
            if (atBottom.current && !hasNewer) toEnd();
            else look();
          }}
        >
          {(row) => (
            <div key={row.key}>
              {row.kind === "day" ? (
                <p className="flex items-center gap-3 px-5 pt-5 pb-1 text-xs font-semibold text-ink-soft">
                  <span className="h-px flex-1 bg-rule" />
                  {dayOf(locale, row.at)}
                  <span className="h-px flex-1 bg-rule" />
                </p>
              ) : row.kind === "unread" ? (
                <p className="flex items-center gap-3 px-5 pt-3 text-xs font-semibold text-oxblood-ink">
                  <span className="h-px flex-1 bg-oxblood-ink/40" />
                  {t("unread")}
                  <span className="h-px flex-1 bg-oxblood-ink/40" />
                </p>
              ) : (
                renderRow(row)
              )}
            </div>
          )}
        </Virtualizer>
      </section>
      {isAway && (
        <Button
          size="sm"
          icon="chevron-down"
          className="absolute! bottom-3 end-4 rounded-full! shadow-lift"
          onClick={() => {
            atBottom.current = true;
            props.onLatest();
            toEnd();
          }}
        >
          {props.unreadBelow > 0 ? t("latestUnread", { count: props.unreadBelow }) : t("latest")}
        </Button>
      )}
    </div>
  );
}
