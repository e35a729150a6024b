export const id = "apart-supervise";
export const ids = ["apart-supervise"];
export const modules = {

/***/ "apart/supervise.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   supervise: () => (/* binding */ supervise)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:child_process\"");
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("external \"node:os\"");
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("progress.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("sentence.js");
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("apart/apart.js");






const BOUNDS = { heap: 2048, memory: 3072, time: 10 * 60_000 };
const LOOK = 100;
const GRACE = 2000;
const LAST_WORDS = 6000;
const SIGNALS = ['SIGINT', 'SIGTERM'];
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
        const clock = setTimeout(() => end(`more than ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.ceil(bounds.time / 60_000), 'minute')} went by`, 'SIGTERM'), bounds.time);
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
                if (process.stderr.isTTY)
                    process.stderr.write(_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .CLEAR */ .u);
                return { kind: 'died', cause: cause ?? causeOf(exitCode, signal, said), step };
            };
            child.on('close', () => close(ended));
            setTimeout(() => close(ended), GRACE / 2).unref();
        });
    });
}
function start(args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, args, {
            env: { ...process.env, [_apart_js__WEBPACK_IMPORTED_MODULE_5__/* .APART */ .$5]: String(process.pid) },
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
function ownHeapBound() {
    const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
    const given = [...options.matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/g)].at(0)?.[1];
    return given === undefined ? undefined : Number(given);
}
function availableMemory() {
    const bound = process.constrainedMemory?.() ?? 0;
    return bound > 0 ? Math.min(bound, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)();
}
function residentMemory(pid) {
    try {
        return Number(/VmRSS:\s*(\d+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    }
    catch {
        return 0;
    }
}
const MEMORY = /heap out of memory|Allocation failed|out of memory|invalid table size|Zone/i;
function causeOf(exitCode, signal, said) {
    if (signal === 'SIGKILL' || MEMORY.test(said))
        return 'memory ran out';
    return signal === null
        ? `the check ended without a word (exit code ${exitCode})`
        : `the check was ended by ${signal}`;
}
const DEATH = /\n?(?:<--- Last few GCs --->|#\n# Fatal|FATAL ERROR:|\[\d+:0x[0-9a-f]+\])[\s\S]*$/;
function withoutDeath(said) {
    return said.replace(DEATH, '');
}


/***/ }),

/***/ "progress.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   u: () => (/* binding */ CLEAR)
/* harmony export */ });
const PATIENCE = 1000;
const CLEAR = '\r\u001b[2K';
async function withProgress({ isTTY, descriptor, write }, action) {
    if (!isTTY)
        return action(() => undefined);
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, "external \"node:worker_threads\"", 19));
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
const THREAD = `
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
`;


/***/ })

};
