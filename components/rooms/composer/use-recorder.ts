import { useEffect, useRef, useState } from "react";

type Recording = { recorder: MediaRecorder; parts: Blob[]; since: number };

const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const secondsMost = 900;

/** A voice from the microphone. `denied` where the browser or the person does not allow it. */
export function useRecorder(onDone: (voice: Blob) => void) {
  const recording = useRef<Recording | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [denied, setDenied] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;

  const end = (isKept: boolean) => {
    const now = recording.current;
    if (!now) return;
    recording.current = null;
    setSeconds(null);
    now.recorder.onstop = () => {
      for (const track of now.recorder.stream.getTracks()) track.stop();
      const type = now.recorder.mimeType.split(";")[0] ?? "audio/webm";
      if (isKept && now.parts.length > 0) done.current(new Blob(now.parts, { type }));
    };
    now.recorder.stop();
  };

  const isOn = seconds !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `end` only looks at refs
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => {
      const since = recording.current?.since ?? Date.now();
      const passed = Math.floor((Date.now() - since) / 1000);
      setSeconds(passed);
      if (passed >= secondsMost) end(true);
    }, 250);
    return () => clearInterval(timer);
  }, [isOn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page goes
  useEffect(() => () => end(false), []);

  async function begin() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, {
        ...(mimeType ? { mimeType } : {}),
        audioBitsPerSecond: 32_000,
      });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => data.size > 0 && parts.push(data);
      recorder.start(1000);
      recording.current = { recorder, parts, since: Date.now() };
      setDenied(false);
      setSeconds(0);
    } catch {
      setDenied(true);
    }
  }

  return { seconds, denied, begin, keep: () => end(true), drop: () => end(false) };
}
