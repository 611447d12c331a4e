import postgres from "postgres";
import { log } from "./log/log";

const connectTimeoutS = 5;

export type PostgresListener = { stop(): Promise<void> };

type Heard = {
  /** Every announcement on these channels. */
  channels: Readonly<Record<string, (payload: string) => void>>;
  /** After each connection, the first one included: what was announced before it was missed. */
  onConnect(): void;
};

/**
 * Hears announcements (`NOTIFY`) on a connection of its own, which the driver makes anew whenever it is lost.
 *
 * @throws what the driver throws when the database does not answer
 */
export async function listenToPostgres(
  databaseUrl: string,
  name: string,
  { channels, onConnect }: Heard,
): Promise<PostgresListener> {
  const sql = postgres(databaseUrl, {
    max: 1,
    connect_timeout: connectTimeoutS,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: name },
  });
  try {
    for (const [channel, hear] of Object.entries(channels))
      await sql.listen(
        channel,
        (payload) => {
          try {
            hear(payload);
          } catch (err) {
            log().error({ err, channel }, "an announcement could not be taken in");
          }
        },
        onConnect,
      );
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
  return { stop: () => sql.end({ timeout: 2 }) };
}
