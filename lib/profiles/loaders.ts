import { loader } from "@/lib/transport/loader";
import { getMemberProfile } from "./verbs/get-member-profile";
import { readProfile } from "./verbs/read-profile";

export const loadProfile = loader(readProfile);
export const loadMemberProfile = loader(getMemberProfile);
