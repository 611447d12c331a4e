import { type DestinationStream, type Logger, pino } from "pino";
import { env } from "./env";
import { redact, redactText } from "./redact";
import { currentRequestId } from "./request-scope";

/** What a line may carry beside its message. Secrets and addresses in it are hidden before it is written. */
export type LogFields = Readonly<Record<string, unknown>>;

export type Log = {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
};

/** A log that writes one JSON object a line: `level`, `time`, `requestId` where there is one, `msg` and the fields. */
export function makeLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const writer: Logger = destination ? pino(options, destination) : pino(options);
  const at =
    (name: keyof Log) =>
    (message: string, fields: LogFields = {}) => {
      if (!writer.isLevelEnabled(name)) return;
      const requestId = currentRequestId();
      writer[name]({ ...(requestId && { requestId }), ...(redact(fields) as LogFields) }, redactText(message));
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

let own: Log | undefined;
const real = () => {
  own ??= makeLog(env().LOG_LEVEL);
  return own;
};

/** The log of this process: `log.error("the portrait could not be drawn", { error, portraitId })`. */
export const log: Log = {
  debug: (message, fields) => real().debug(message, fields),
  info: (message, fields) => real().info(message, fields),
  warn: (message, fields) => real().warn(message, fields),
  error: (message, fields) => real().error(message, fields),
};
