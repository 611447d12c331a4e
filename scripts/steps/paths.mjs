import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** Everything the running product keeps on this machine. */
export const dataDir = process.env.MYTHWRIGHT_DATA_DIR ?? path.join(root, ".data");
export const inData = (...parts) => path.join(dataDir, ...parts);
export const inRoot = (...parts) => path.join(root, ...parts);
export const node24 = path.join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);
