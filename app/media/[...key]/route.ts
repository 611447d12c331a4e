import { storedFile } from "@/lib/transport/stored-file";

export const GET = storedFile;
