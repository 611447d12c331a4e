import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import { env } from "../env";
import { currentRequestId } from "../request-scope";
import { redact, redactText } from "./redact";

/** What a line may carry beside its message. Secrets and addresses in it are hidden before it is written. */
type LogFields = Readonly<Record<string, unknown>>;

type Write = {
  (fields: LogFields, message: string): void;
  (message: string): void;
};
export type Log = { debug: Write; info: Write; warn: Write; error: Write };

/** A log that writes one JSON object a line: `level`, `time`, `requestId` where there is one, the fields and `msg`. */
export function makeLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: undefined,
    serializers: { err: (seen: unknown) => seen },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const writer: Logger = destination ? pino(options, destination) : pino(options);
  const at =
    (name: keyof Log): Write =>
    (first: LogFields | string, second?: string) => {
      if (!writer.isLevelEnabled(name)) return;
      const [fields, message] = typeof first === "string" ? [{}, first] : [first, second ?? ""];
      const requestId = currentRequestId();
      writer[name](
        { ...(requestId && { requestId }), ...(redact(fields) as LogFields) },
        redactText(message),
      );
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

let own: Log | undefined;

/** The log of this process: `log().error({ err, portraitId }, "the portrait could not be drawn")`. */
export function log(): Log {
  own ??= makeLog(env().LOG_LEVEL);
  return own;
}
