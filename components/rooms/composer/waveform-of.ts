const bars = 64;

/** Loudness from 0 to 100 in even parts of a sound; undefined where the browser cannot read it. */
export async function waveformOf(blob: Blob): Promise<number[] | undefined> {
  const context = new AudioContext();
  try {
    const sound = await context.decodeAudioData(await blob.arrayBuffer());
    const samples = sound.getChannelData(0);
    const size = Math.max(1, Math.floor(samples.length / bars));
    const loud = Array.from({ length: bars }, (_, at) => {
      let most = 0;
      for (let i = at * size; i < Math.min((at + 1) * size, samples.length); i += 4)
        most = Math.max(most, Math.abs(samples[i] ?? 0));
      return most;
    });
    const top = Math.max(...loud, 0.01);
    return loud.map((level) => Math.round((level / top) * 100));
  } catch {
    return undefined;
  } finally {
    void context.close();
  }
}
