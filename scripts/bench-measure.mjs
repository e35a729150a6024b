// How scripts/bench.mjs measures: whole processes, in turn, so that what else the machine does meets all of them alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Median milliseconds of each command, `runs` times in turn after one turn to warm up. */
export function timeInTurn(commands, runs) {
  const times = commands.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, command] of commands.entries()) {
      const milliseconds = timeOnce(command);
      if (run > 0) times[index].push(milliseconds);
    }
  }
  return times.map(median);
}

function timeOnce({ program = process.execPath, args, env = process.env }) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(program, args, { stdio: 'ignore', env });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** On Linux a child's `maxRSS` starts at what its parent held, here the benchmark; `VmHWM` starts anew with the program.
 *  A run may have a process of its own: each adds a line. */
const tellMemory = (file) => `import { appendFileSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const linux = process.platform === 'linux';
  const peak = linux ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] : process.resourceUsage().maxRSS;
  appendFileSync(${JSON.stringify(file)}, peak + '\\n');
});`;

/** The most memory that one process of a Node command ever held, in MB. */
export function peakMemory({ args, env = process.env }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'peak-'));
  const file = path.join(folder, 'peak');
  try {
    const preload = `--import data:text/javascript,${encodeURIComponent(tellMemory(file))}`;
    spawnSync(process.execPath, args, { stdio: 'ignore', env: { ...env, NODE_OPTIONS: preload } });
    return Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number)) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
