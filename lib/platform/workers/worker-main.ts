// Begins a worker process from source, in development and tests; a build has one file for each worker instead.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { serveTasks } from "./serve-tasks";

const [, , entry = ""] = process.argv;
serveTasks(await import(pathToFileURL(path.resolve(`${entry}.ts`)).href));
