export const id = 364;
export const ids = [364];
export const modules = {

/***/ 92364:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supervise: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/progress.js
/** Milliseconds before anything is said: most runs are over by then. */
const PATIENCE = 1000;
/** Takes the line away again. */
const CLEAR = '\r\u001b[2K';
/**
 * Runs something and says on a terminal's standard error what it is at, once it has taken a second. A thread of its own
 * says it: reading and parsing leave this one no time to. Elsewhere than on a terminal nothing is said.
 */
async function withProgress({ isTTY, descriptor, write }, action) {
    if (!isTTY)
        return action(() => undefined);
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const shown = new Int32Array(new SharedArrayBuffer(4));
    const thread = new Worker(THREAD, {
        eval: true,
        workerData: { shown, descriptor, patience: PATIENCE, clear: CLEAR },
    });
    thread.unref();
    try {
        return await action((step) => thread.postMessage(step));
    }
    finally {
        await thread.terminate();
        if (Atomics.load(shown, 0) > 0)
            write(CLEAR);
    }
}
/** The thread. A terminal that cannot be written to is no reason to stop. */
const THREAD = (/* unused pure expression or super */ null && (`
const { parentPort, workerData: { shown, descriptor, patience, clear } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const start = Date.now();
let step = 'Reading files';
let isBroken = false;
parentPort.on('message', (next) => { step = next; });
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience || isBroken) return;
  Atomics.store(shown, 0, 1);
  try { writeSync(descriptor, clear + step + '… ' + Math.round(passed / 1000) + ' s'); } catch { isBroken = true; }
}, 200);
`));

// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __webpack_require__(79574);
// EXTERNAL MODULE: ./lib/apart/apart.js
var apart = __webpack_require__(96868);
;// CONCATENATED MODULE: ./lib/apart/supervise.js






const BOUNDS = { heap: 2048, memory: 3072, time: 10 * 60_000 };
/** Milliseconds between two looks at the other process. */
const LOOK = 100;
/** Milliseconds that it is given to clean up; and to tell what it knows, when the run is cancelled: GitHub takes back
 *  the machine 10 s after that. */
const GRACE = 2000;
const LAST_WORDS = 6000;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Runs this program again in a process of its own, with the same arguments, and waits for its end. Standard output is
 * its own; what it says on standard error is passed on when it has ended, without what Node says of its death, and what
 * it shows of its progress goes there directly. Resolves to undefined where no process can be started.
 */
function supervise(bounds = BOUNDS, program = process.argv.slice(1)) {
    return new Promise((resolve) => {
        const own = ownHeapBound();
        const share = Math.floor(availableMemory() / 2 ** 20);
        const heap = own ?? Math.min(bounds.heap, Math.floor(share / 2));
        const memory = Math.min(Math.max(bounds.memory, heap + 1024), Math.floor(share * 0.9));
        const child = start([`--max-old-space-size=${heap}`, ...program]);
        if (child === undefined)
            return resolve(undefined);
        let said = '';
        let step;
        let isTold = false;
        let isOver = false;
        let cause;
        let interrupted;
        const end = (why, signal) => {
            if (isTold || cause !== undefined)
                return;
            cause = why;
            child.kill(signal);
            setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
        };
        const look = setInterval(() => {
            if (residentMemory(child.pid) > memory)
                end(`more than ${memory} MB of memory were taken`, 'SIGKILL');
        }, LOOK);
        const clock = setTimeout(() => end(`more than ${(0,sentence/* count */.U9)(Math.ceil(bounds.time / 60_000), 'minute')} went by`, 'SIGTERM'), bounds.time);
        const stopWatching = () => {
            clearInterval(look);
            clearTimeout(clock);
        };
        const onSignal = (signal) => {
            interrupted = signal;
            child.kill(signal);
            setTimeout(() => child.kill('SIGKILL'), LAST_WORDS).unref();
        };
        for (const signal of SIGNALS)
            process.on(signal, onSignal);
        child.stderr?.setEncoding('utf8').on('data', (part) => {
            said += part;
        });
        child.on('message', (message) => {
            if ('step' in message)
                step = message.step;
            if ('told' in message) {
                isTold = true;
                stopWatching();
            }
            if ('over' in message)
                isOver = true;
        });
        let isClosed = false;
        const close = (ended) => {
            if (isClosed)
                return;
            isClosed = true;
            stopWatching();
            for (const signal of SIGNALS)
                process.off(signal, onSignal);
            process.stderr.write(withoutDeath(said));
            child.stderr?.destroy();
            resolve(ended());
        };
        child.on('error', () => {
            if (child.pid === undefined)
                close(() => undefined);
        });
        child.on('exit', (exitCode, signal) => {
            const ended = () => {
                if (interrupted !== undefined && signal !== null)
                    return { kind: 'interrupted', signal: interrupted, step, isTold };
                if (isOver && exitCode !== null)
                    return { kind: 'finished', exitCode };
                // What it was at may still be shown.
                if (process.stderr.isTTY)
                    process.stderr.write(CLEAR);
                return { kind: 'died', cause: cause ?? causeOf(exitCode, signal, said), step };
            };
            child.on('close', () => close(ended));
            // A process that it started may keep its standard error open.
            setTimeout(() => close(ended), GRACE / 2).unref();
        });
    });
}
/** Undefined where the system refuses. */
function start(args) {
    try {
        return (0,external_node_child_process_.spawn)(process.execPath, args, {
            env: { ...process.env, [apart/* APART */.$5]: '1' },
            stdio: ['ignore', 'inherit', 'pipe', 2, 'ipc'],
            windowsHide: true,
        });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return undefined;
        throw error;
    }
}
/** What the bound of Node's own heap is by the caller's wish, in MB. */
function ownHeapBound() {
    const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
    const given = [...options.matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g)].at(0)?.[1];
    return given === undefined ? undefined : Number(given);
}
/** Bytes of memory that this machine or container has. */
function availableMemory() {
    const bound = process.constrainedMemory?.() ?? 0;
    return bound > 0 ? Math.min(bound, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}
/** MB that a process holds; 0 where the system does not tell. */
function residentMemory(pid) {
    try {
        return Number(/VmRSS:\s*(\d+)/.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    }
    catch {
        return 0;
    }
}
const MEMORY = /heap out of memory|Allocation failed|out of memory|invalid table size|Zone/i;
function causeOf(exitCode, signal, said) {
    // Linux ends the largest process when memory is short.
    if (signal === 'SIGKILL' || MEMORY.test(said))
        return 'memory ran out';
    return signal === null
        ? `the check ended without a word (exit code ${exitCode})`
        : `the check was ended by ${signal}`;
}
/** What V8 and Node print of their own end. */
const DEATH = /\n?(?:<--- Last few GCs --->|#\n# Fatal|FATAL ERROR:|\[\d+:0x[0-9a-f]+\])[\s\S]*$/;
function withoutDeath(said) {
    return said.replace(DEATH, '');
}


/***/ })

};
