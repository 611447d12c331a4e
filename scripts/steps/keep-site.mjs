import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "./cli-error.mjs";
import { inData } from "./paths.mjs";
import { say, seconds } from "./say.mjs";

/** Waits before each start after a death; one that lived for a while begins again at the front. */
const pausesMs = [0, 1000, 2000, 4000, 8000, 15_000, 30_000];
const livedMs = 60_000;

/**
 * Starts the site again whenever it ends by itself, and says so. Gives up with the last failure when it dies more often
 * in a row than there are pauses.
 * @template {{ stop(): Promise<void>, onDeath(listener: (code: number) => void): void }} Site
 * @param {Site} first the site that runs
 * @param {{ start: () => Promise<Site>, isClosing: () => boolean, giveUp: (error: unknown) => Promise<void> }} options
 * @returns {{ stop(): Promise<void> }}
 */
export function keepSite(first, { start, isClosing, giveUp }) {
  let site = first;
  let deaths = 0;
  let bornAt = performance.now();

  async function again(code) {
    if (isClosing()) return;
    if (performance.now() - bornAt > livedMs) deaths = 0;
    const pauseMs = pausesMs[deaths];
    deaths += 1;
    const failure = new CliError(
      `The site ended unexpectedly (code ${code}).`,
      `Its last lines are in ${inData("logs/site.log")}.`,
    );
    if (pauseMs === undefined) return giveUp(failure);
    say(`${failure.message} Starting it again ${pauseMs > 0 ? `in ${pauseMs / 1000} s ` : ""}…`);
    await sleep(pauseMs);
    if (isClosing()) return;
    const begun = performance.now();
    try {
      site = await start();
    } catch (error) {
      if (isClosing()) return;
      say(`It did not start: ${error.message}`);
      return again(1);
    }
    // Whoever closed while it started has stopped the one before.
    if (isClosing()) return site.stop();
    bornAt = performance.now();
    say(`The site is back (${seconds(begun)}).`);
    site.onDeath(again);
  }

  first.onDeath(again);
  return { stop: () => site.stop() };
}
