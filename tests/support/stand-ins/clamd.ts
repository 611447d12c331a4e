import { type AddressInfo, createServer } from "node:net";

/** ClamAV's daemon as far as INSTREAM goes: finds whatever holds the given text. */
export async function startClamd(signature: string) {
  const sizes: number[] = [];
  const server = createServer((socket) => {
    let held = Buffer.alloc(0);
    let begun = false;
    const stream: Buffer[] = [];
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      held = Buffer.concat([held, chunk]);
      if (!begun) {
        const end = held.indexOf(0);
        if (end < 0) return;
        if (held.subarray(0, end).toString() !== "zINSTREAM") return void socket.end("UNKNOWN\0");
        begun = true;
        held = held.subarray(end + 1);
      }
      while (held.length >= 4) {
        const length = held.readUInt32BE(0);
        if (length === 0) {
          const all = Buffer.concat(stream);
          sizes.push(all.length);
          socket.end(all.includes(signature) ? "stream: Test-Signature FOUND\0" : "stream: OK\0");
          return;
        }
        if (held.length < 4 + length) return;
        stream.push(held.subarray(4, 4 + length));
        held = held.subarray(4 + length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Bytes of each file that was looked at. */
    sizes,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
