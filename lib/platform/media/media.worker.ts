import { inspectFile } from "./inspect-file";

export const inspect = inspectFile;
