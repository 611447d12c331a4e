import { loader } from "@/lib/transport/loader";
import { getPlay } from "./verbs/get-play";

export const loadPlay = loader(getPlay);
