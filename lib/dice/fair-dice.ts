/** How a die falls: 1 to `faces`, every face as likely. */
type FairDie = (faces: number) => number;

const wordsPerBlock = 8;
const wordSize = 2 ** 32;

/** What is signed with the server's seed for one block of eight words; `counter` counts the rolls of the seed from 1. */
export const blockMessage = (clientSeed: string, counter: number, block: number): string =>
  `${clientSeed}:${counter}:${block}`;

/** The eight words of a block, the first bytes first. */
function wordsOfBlock(block: Uint8Array): number[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  return Array.from({ length: wordsPerBlock }, (_, at) => view.getUint32(at * 4));
}

/**
 * Dice from blocks of HMAC-SHA-256, which are asked for in their order. Each die takes the next word; one past the last
 * whole multiple of `faces` is passed over, so that no face is favoured by the remainder.
 */
export function fairDice(blockOf: (block: number) => Uint8Array): FairDie {
  let block = 0;
  let words: number[] = [];
  const next = (): number => {
    const word = words.shift();
    if (word !== undefined) return word;
    words = wordsOfBlock(blockOf(block));
    block += 1;
    return next();
  };
  return (faces) => {
    const limit = wordSize - (wordSize % faces);
    let word = next();
    while (word >= limit) word = next();
    return 1 + (word % faces);
  };
}
