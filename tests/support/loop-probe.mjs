// Loaded into a server under test with --import: says over the channel to its parent what a request has cost the process.
import { monitorEventLoopDelay } from "node:perf_hooks";

const sampleMs = 10;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let rssMax = 0;
let cpu = process.threadCpuUsage();
setInterval(() => {
  rssMax = Math.max(rssMax, process.memoryUsage.rss());
}, sampleMs).unref();

process.on("message", (message) => {
  if (message?.probe !== true) return;
  const spent = process.threadCpuUsage(cpu);
  rssMax = Math.max(rssMax, process.memoryUsage.rss());
  process.send({
    probe: { cpuMs: (spent.user + spent.system) / 1000, lagMs: delay.max / 1e6, rssMax },
  });
  delay.reset();
  rssMax = 0;
  cpu = process.threadCpuUsage();
});
