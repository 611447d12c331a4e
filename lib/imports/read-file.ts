import type { AccountCounts, AccountEntry, NumberDifference } from "./account";
import type { ImportKind, Reading } from "./imported";
import { accountLinesMax } from "./limits";
import { readImport } from "./read-import";

/** The account in the size of a page: what was carried, changed and lost, and where the numbers differ. */
export type AccountSummary = {
  leaves: number;
  counts: AccountCounts;
  entries: AccountEntry[];
  /** Entries that are in the report only. */
  more: number;
  differences: NumberDifference[];
  /** Files of the same archive that nothing was read of. */
  beside: readonly string[];
};

/** One character of a file, as plain data that can travel between processes. */
export type ReadFile = Omit<Reading, "picture"> & {
  kind: ImportKind;
  /** Of every character in the file, in its order. */
  names: string[];
  which: number;
  pictureBase64?: string;
  /** Whether a model drew it, as far as the file tells; most character cards' pictures are of that kind. */
  pictureIsAi?: boolean;
  account: AccountSummary;
};

export type FileGiven = { base64: string; which?: number };

const telling = { lost: 0, changed: 1, carried: 2, read: 3 } as const;

/** @throws Fault with a code under `imports` */
export function readFile({ base64, which }: FileGiven): ReadFile {
  const { imported, names, which: read } = readImport(Buffer.from(base64, "base64"), which);
  const { account, picture, pictureIsAi, ...reading } = imported;
  const { counts, entries } = account.close();
  const told = entries
    .filter(({ status }) => status !== "read")
    .sort((a, b) => telling[a.status] - telling[b.status]);
  return {
    ...reading,
    names,
    which: read,
    ...(picture
      ? {
          pictureBase64: Buffer.from(picture).toString("base64"),
          pictureIsAi: pictureIsAi ?? imported.kind === "card",
        }
      : {}),
    account: {
      leaves: counts.read + counts.carried + counts.changed + counts.lost,
      counts,
      entries: told.slice(0, accountLinesMax),
      more: Math.max(0, told.length - accountLinesMax),
      differences: account.differences,
      beside: account.beside,
    },
  };
}

/** "Nothing is lost" follows from this and from nothing else. */
export const losesNothing = ({ counts, differences, beside }: AccountSummary): boolean =>
  counts.lost === 0 && differences.length === 0 && beside.length === 0;
