"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { messageUnitsMax } from "@/lib/rooms/limits";
import type { MessageView } from "@/lib/rooms/message-schema";
import type { MemberView } from "@/lib/rooms/schema";
import type { OutgoingFile } from "../live/kept";
import { offerRolls, useKindWords, useRollOptions } from "../table/roll-offers";
import { AnsweredBar } from "./answered-bar";
import { ChosenFiles } from "./chosen-files";
import { acceptedTypes, fileKind, isTooLarge } from "./file-kind";
import { MentionList } from "./mention-list";
import { type Mentioned, mentionAt, mentionedIn, offerMentions } from "./mentions";
import { useDraft } from "./use-draft";
import { useRecorder } from "./use-recorder";
import { VoiceBar } from "./voice-bar";
import { waveformOf } from "./waveform-of";

export type Written = { text: string; mentions: string[]; files: OutgoingFile[] };

type ComposerProps = {
  room: string;
  userId: string;
  members: readonly MemberView[];
  mayUpload: boolean;
  replyTo: MessageView | null;
  editing: MessageView | null;
  onStop: () => void;
  onSend: (written: Written) => void;
  onEdit: (text: string) => void;
  onEditLast: () => void;
  onTyping: () => void;
};

const typingEveryMs = 3000;
const filesMost = 10;

/** Where one writes: text, files by picker, drop or paste, and a voice. */
export function Composer(props: ComposerProps) {
  const { room, userId, members, mayUpload, replyTo, editing, onStop } = props;
  const t = useTranslations("chat.composer");
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [draft, setDraft] = useDraft(userId, room);
  const [edited, setEdited] = useState("");
  const [files, setFiles] = useState<OutgoingFile[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const typedAt = useRef(0);
  const voice = useRecorder((blob) => void addVoice(blob));

  const text = editing ? edited : draft;
  const setText = editing ? setEdited : setDraft;
  const naming = closed ? null : mentionAt(text, caret);
  const kindWords = useKindWords();
  const options = useRollOptions(room, editing ? "" : text);
  const rolls = closed || editing ? [] : offerRolls(text, options, kindWords);
  const offered = rolls.length > 0 ? rolls : naming ? offerMentions(members, naming.query) : [];

  const editingId = editing?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins with what the message says, once
  useEffect(() => {
    if (editing) setEdited(editing.text);
    if (editing || replyTo) field.current?.focus();
  }, [editingId, replyTo?.id]);

  async function addVoice(blob: Blob) {
    const waveform = await waveformOf(blob);
    const name = `${t("voiceName")}.${blob.type.includes("mp4") ? "m4a" : "webm"}`;
    props.onSend({
      text: "",
      mentions: [],
      files: [{ blob, name, kind: "audio", ...(waveform ? { waveform } : {}) }],
    });
  }

  async function addFiles(list: Iterable<File>) {
    const given = [...list];
    const large = given.find(isTooLarge);
    setProblem(large ? t("tooLarge", { name: large.name }) : null);
    const taken = given.filter((file) => !isTooLarge(file));
    const made = await Promise.all(
      taken.map(async (file) => {
        const kind = fileKind(file);
        const waveform = kind === "audio" ? await waveformOf(file) : undefined;
        const name = file.name || `${t("pasted")}.${file.type.split("/")[1] ?? "bin"}`;
        return { blob: file, name, kind, ...(waveform ? { waveform } : {}) };
      }),
    );
    setFiles((before) => [...before, ...made].slice(0, filesMost));
    field.current?.focus();
  }

  function submit() {
    const said = text.trim();
    if (editing) {
      if (said !== "") props.onEdit(said);
      return;
    }
    if (said === "" && files.length === 0) return;
    props.onSend({ text: said, mentions: mentionedIn(said, members), files });
    setDraft("");
    setFiles([]);
    setProblem(null);
    field.current?.focus();
  }

  function take({ name, userId: key }: Mentioned) {
    const roll = rolls.find((offer) => offer.userId === key);
    if (roll) return setText(roll.text);
    if (!naming) return;
    const next = `${text.slice(0, naming.from)}@${name} ${text.slice(caret)}`;
    const at = naming.from + name.length + 2;
    setText(next);
    setCaret(at);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at, at);
    });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (offered.length > 0) {
      const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        return setChosen((at) => (at + step + offered.length) % offered.length);
      }
      const named = offered[chosen] ?? offered[0];
      if ((key === "Enter" || key === "Tab") && named) {
        event.preventDefault();
        return take(named);
      }
      if (key === "Escape") return setClosed(true);
    }
    if (key === "Escape" && (editing || replyTo)) return onStop();
    if (key === "ArrowUp" && text === "" && !editing) {
      event.preventDefault();
      return props.onEditLast();
    }
    // On a screen keyboard Enter is a new line, and the button sends.
    const isTouch = window.matchMedia("(pointer: coarse)").matches;
    if (key === "Enter" && !event.shiftKey && !isTouch) {
      event.preventDefault();
      submit();
    }
  }

  function onType(next: string, at: number) {
    setText(next);
    setCaret(at);
    setClosed(false);
    setChosen(0);
    if (editing || Date.now() - typedAt.current < typingEveryMs) return;
    typedAt.current = Date.now();
    props.onTyping();
  }

  if (voice.seconds !== null)
    return <VoiceBar seconds={voice.seconds} onDrop={voice.drop} onKeep={voice.keep} />;

  return (
    <form
      aria-label={t("label")}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onDragOver={(event) => mayUpload && event.preventDefault()}
      onDrop={(event) => {
        if (!mayUpload || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void addFiles(event.dataTransfer.files);
      }}
      className="relative border-t border-rule bg-page px-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] pt-2 sm:px-4"
    >
      <AnsweredBar editing={editing} replyTo={replyTo} onStop={onStop} />
      <ChosenFiles
        files={files}
        onRemove={(index) => setFiles((before) => before.filter((_, at) => at !== index))}
      />
      {(problem || voice.denied) && (
        <Notice tone="bad" live className="mb-2">
          {problem ?? t("noMicrophone")}
        </Notice>
      )}
      <MentionList id={listId} offered={offered} chosen={chosen} onTake={take} />
      <div className="flex items-end gap-1">
        {mayUpload && !editing && (
          <>
            <input
              ref={picker}
              type="file"
              multiple
              accept={acceptedTypes}
              tabIndex={-1}
              aria-hidden="true"
              className="hidden"
              onChange={({ target }) => {
                void addFiles(target.files ?? []);
                target.value = "";
              }}
            />
            <IconButton icon="clip" label={t("attach")} onClick={() => picker.current?.click()} />
          </>
        )}
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: while names are offered it is a combobox */}
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          value={text}
          maxLength={messageUnitsMax}
          placeholder={t("placeholder")}
          aria-label={t("field")}
          role={offered.length > 0 ? "combobox" : undefined}
          aria-expanded={offered.length > 0 ? true : undefined}
          aria-controls={offered.length > 0 ? listId : undefined}
          aria-activedescendant={offered.length > 0 ? `${listId}-${chosen}` : undefined}
          enterKeyHint="enter"
          onChange={({ target }) => onType(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            if (!mayUpload || event.clipboardData.files.length === 0) return;
            event.preventDefault();
            void addFiles(event.clipboardData.files);
          }}
          className="field-sizing-content max-h-48 min-h-11 w-full min-w-0 flex-1 resize-none rounded-lg border border-rule-strong/75 bg-paper px-3.5 py-2 text-base leading-relaxed text-ink placeholder:text-ink-faint focus:border-focus focus:outline-2 focus:-outline-offset-1 focus:outline-focus"
        />
        {text.trim() === "" && files.length === 0 && mayUpload && !editing ? (
          <IconButton icon="mic" label={t("record")} onClick={() => void voice.begin()} />
        ) : (
          <IconButton
            type="submit"
            icon={editing ? "check" : "send"}
            label={editing ? t("save") : t("send")}
            disabled={text.trim() === "" && files.length === 0}
            className="bg-oxblood text-on-oxblood hover:bg-oxblood-deep hover:text-on-oxblood"
          />
        )}
      </div>
    </form>
  );
}
