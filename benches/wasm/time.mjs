// Times the WebAssembly recompute: medians over batches, in the engine that Chromium uses too.
import { createRequire } from "node:module";

const { recompute, recompute_large } = createRequire(import.meta.url)(process.argv[2]);
const ROUNDS = 101;

const time = (what, run, batch, goal) => {
  const expected = run(1);
  const timed = () => {
    const start = performance.now();
    const npv = run(batch);
    if (!(Math.abs(npv / expected - 1) < 1e-12)) throw new Error(`${what} gives ${npv}`);
    return ((performance.now() - start) * 1000) / batch;
  };
  for (let round = 0; round < 20; round++) timed(); // until the engine has optimised it
  const times = Array.from({ length: ROUNDS }, timed).sort((a, b) => a - b);
  const at = share => times[Math.floor(share * (ROUNDS - 1))].toFixed(1);
  console.log(`recompute ${what}, wasm in Node ${process.version}: median ${at(0.5)} µs, p95 ${at(0.95)} µs (goal: under ${goal} µs)`);
};
time("five years", recompute, 100, 50);
time("8 services, 4 offers, 10 years", recompute_large, 10, 1000);
