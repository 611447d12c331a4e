import fc from "fast-check";

// A run of the tests says the same of the same code. FC_SEED looks elsewhere: a number, or `random`.
const asked = process.env.FC_SEED ?? "20261121";
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
