import { hash as argonHash, verify as argonVerify, type Options } from "@node-rs/argon2";

export const hash = ({ password, cost }: { password: string; cost: Options }) =>
  argonHash(password, cost);

export const verify = ({ stored, password }: { stored: string; password: string }) =>
  argonVerify(stored, password);
