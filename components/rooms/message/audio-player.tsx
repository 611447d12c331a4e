"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { playingTime } from "./clock";

const rates = [1, 1.5, 2] as const;
const flat = Array.from({ length: 48 }, (_, at) => 18 + ((at * 7) % 11));

/** A voice or a sound: its waveform is the place in it, moved by pointer and by arrows. */
export function AudioPlayer({
  src,
  label,
  seconds,
  waveform,
}: {
  src: string;
  label: string;
  seconds: number | undefined;
  waveform: readonly number[] | undefined;
}) {
  const t = useTranslations("chat.audio");
  const locale = useLocale();
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [rate, setRate] = useState<(typeof rates)[number]>(1);
  const [failed, setFailed] = useState(false);
  const length = seconds ?? 0;
  const bars = waveform && waveform.length > 1 ? waveform : flat;
  const toggle = () => {
    const element = audio.current;
    if (!element) return;
    if (playing) return element.pause();
    element.playbackRate = rate;
    void element.play().catch(() => setFailed(true));
  };
  const nextRate = () => {
    const next = rates[(rates.indexOf(rate) + 1) % rates.length] ?? 1;
    setRate(next);
    if (audio.current) audio.current.playbackRate = next;
  };
  return (
    <div className="flex w-full min-w-0 max-w-80 items-center gap-1">
      {/* biome-ignore lint/a11y/useMediaCaption: what members say has no captions */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
        onError={() => setFailed(true)}
      />
      <IconButton
        icon={playing ? "pause" : "play"}
        label={playing ? t("pause") : t("play", { name: label })}
        onClick={toggle}
        disabled={failed}
        className="rounded-full bg-oxblood text-on-oxblood hover:bg-oxblood-deep hover:text-on-oxblood"
      />
      <div
        className="relative h-11 min-w-0 flex-1 rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-focus"
        dir="ltr"
      >
        <div aria-hidden="true" className="flex h-full items-center gap-px">
          {bars.map((level, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: bars never change places
              key={index}
              className={clsx(
                "min-w-px flex-1 rounded-full",
                length > 0 && index / bars.length < at / length
                  ? "bg-oxblood-ink"
                  : "bg-rule-strong/55",
              )}
              style={{ height: `${Math.max(8, Math.min(100, level))}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          min={0}
          max={Math.max(length, 0.1)}
          step={0.1}
          value={Math.min(at, length)}
          aria-label={t("place")}
          aria-valuetext={playingTime(locale, at)}
          onChange={({ target }) => {
            setAt(Number(target.value));
            if (audio.current) audio.current.currentTime = Number(target.value);
          }}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
      </div>
      <span className="figures shrink-0 text-xs text-ink-soft">
        {failed ? t("failed") : playingTime(locale, playing || at > 0 ? at : length)}
      </span>
      <button
        type="button"
        onClick={nextRate}
        aria-label={t("rate", { rate })}
        className="min-h-11 min-w-11 shrink-0 rounded-md text-xs font-semibold text-ink-soft hover:bg-well"
      >
        <bdi>{t("times", { rate })}</bdi>
      </button>
    </div>
  );
}
