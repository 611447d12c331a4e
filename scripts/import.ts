// `npm run import -- FILE [--report FILE] [--for mira@example.org] [--which N]`: says what becomes of every part of a character's
// file, with the same reader as the page and the API. With `--for` the character is made for that member.
import { readFile as readBytes, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { labelOf } from "@/lib/imports/number-labels";
import { losesNothing, type ReadFile, readFile } from "@/lib/imports/read-file";
import { readImport } from "@/lib/imports/read-import";
import { takeImport } from "@/lib/imports/verbs/take-import";
import { writeReport } from "@/lib/imports/write-report";
import { isFault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { phraseFault } from "@/lib/transport/phrase-fault";
import { accountOfAddress } from "@/lib/users/find-user";
import { closeDown } from "@/lib/wiring/close-down";
import { runtime } from "@/lib/wiring/runtime";

const usage =
  "Which file? npm run import -- actor.json [--report report.md] [--for mira@example.org] [--which 0]";
const linesMax = 40;

function summaryOf(file: ReadFile): string {
  const { counts, leaves, entries, differences, more } = file.account;
  const told = entries.filter(({ status }) => status !== "carried").slice(0, linesMax);
  return [
    `${file.name || "Unnamed character"} (${file.kind}${file.names.length > 1 ? `, ${file.which + 1} of ${file.names.length}` : ""})`,
    `${leaves} values: ${counts.carried} carried over, ${counts.changed} changed, ${counts.lost} lost, ${counts.read} needed nothing.`,
    ...(losesNothing(file.account) ? ["Nothing is lost."] : []),
    ...differences.map(
      (one) => `differs  ${labelOf(one, "en")}: ${one.file} in the file, ${one.here} here`,
    ),
    ...told.map(
      ({ status, reason, path: at, name, value }) =>
        `${status.padEnd(8)} ${at}: ${name ?? value} (${reason})`,
    ),
    ...(more > 0 || entries.length > told.length
      ? ["The report has every value: --report report.md"]
      : []),
  ].join("\n");
}

async function makeFor(email: string, base64: string, which: number): Promise<string> {
  const origin = {
    door: "script",
    requestId: newId("event"),
    locale: "en",
    address: null,
    userAgent: null,
  } as const;
  const system = makeCtx(runtime(), { kind: "system", job: "import" }, origin);
  const person = await accountOfAddress(system, email);
  if (!person) return `Nobody here has the address ${email}.`;
  const { id: userId, kind: userKind, role } = person;
  const member = makeCtx(
    runtime(),
    { kind: "user", sessionId: newId("session"), userId, userKind, role },
    origin,
  );
  const { data } = await perform(takeImport, member, { base64, which });
  return `Made ${data.id} for ${email}.`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      report: { type: "string" },
      for: { type: "string" },
      which: { type: "string", default: "0" },
    },
  });
  const [name] = positionals;
  if (!name) {
    console.error(usage);
    return 64;
  }
  const which = Number(values.which);
  try {
    const bytes = await readBytes(name);
    const base64 = bytes.toString("base64");
    console.log(summaryOf(readFile({ base64, which })));
    if (values.report) {
      const format = path.extname(values.report) === ".json" ? "json" : "md";
      await writeFile(
        values.report,
        writeReport(readImport(bytes, which).imported, format, "en").text,
      );
      console.log(`Wrote ${values.report}.`);
    }
    if (values.for) console.log(await makeFor(values.for, base64, which));
    return 0;
  } catch (error) {
    if (!isFault(error)) throw error;
    console.error(`${name}: ${phraseFault("en", error)}`);
    return 1;
  }
}

const code = await main();
await closeDown();
process.exit(code);
