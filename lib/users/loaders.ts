import { loader } from "@/lib/transport/loader";
import { readMe } from "./verbs/read-me";

export const loadMe = loader(readMe);
