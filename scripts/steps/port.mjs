import net from "node:net";
import { CliError } from "./cli-error.mjs";

/** @returns {Promise<number>} a port of this machine nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function listens(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.on("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve("free")));
  });
}

/** Refuses with a sentence when the port cannot be had. */
export async function mustBeFree(port, command) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new CliError(
      `PORT must be a number from 1 to 65535, and it is "${process.env.PORT}".`,
      "Set it right or leave it out.",
    );
  }
  for (const host of ["0.0.0.0", "::"]) {
    const state = await listens(port, host);
    if (state === "EADDRINUSE") {
      throw new CliError(
        `Port ${port} is taken by another program.`,
        `Stop that program, or choose another port: PORT=${port + 1} ${command}`,
      );
    }
    if (state === "EACCES") {
      throw new CliError(
        `Port ${port} may only be opened by root.`,
        `Choose one above 1023: PORT=3000 ${command}`,
      );
    }
  }
}
