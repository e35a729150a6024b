export const id = "shared-read";
export const ids = ["shared-read"];
export const modules = {

/***/ "apart/apart.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   EJ: () => (/* binding */ followParent),
/* harmony export */   H1: () => (/* binding */ WAITING_STDERR),
/* harmony export */   XB: () => (/* binding */ sayTold),
/* harmony export */   md: () => (/* binding */ sayOver),
/* harmony export */   sw: () => (/* binding */ sayStep),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
const APART = 'CLINICAL_RECORDS_CHECK_APART';
const WAITING_STDERR = 3;
function isApart() {
    return process.env[APART] !== undefined && process.connected === true;
}
const sayStep = (step) => say({ step });
function sayTold() {
    say({ told: true });
}
function sayOver() {
    say({ over: true });
}
function say(message) {
    if (isApart())
        process.send?.(message);
}
const GRACE = 2000;
async function followParent() {
    if (!isApart() || isFollowing)
        return;
    isFollowing = true;
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, "external \"node:worker_threads\"", 19));
    const thread = new Worker(FOLLOW, {
        eval: true,
        workerData: { parent: Number(process.env[APART]), grace: GRACE },
        execArgv: [],
        env: {},
    });
    thread.unref();
}
let isFollowing = false;
const FOLLOW = `
const { workerData: { parent, grace } } = require('node:worker_threads');
const isThere = () => {
  if (process.platform !== 'win32') return process.ppid === parent;
  try { return process.kill(parent, 0); } catch { return false; }
};
const look = setInterval(() => {
  if (isThere()) return;
  clearInterval(look);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace);
}, 500);
`;


/***/ }),

/***/ "apart/exhaustion.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Zy: () => (/* binding */ faultReport),
/* harmony export */   dR: () => (/* binding */ LEAVE_OUT),
/* harmony export */   fA: () => (/* binding */ incompleteReport)
/* harmony export */ });
function incompleteReport(cause, step, remedy) {
    const during = step === undefined ? '' : ` while ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
    return {
        rules: [],
        verdict: 'incomplete',
        counts: { error: 0, warning: 0, notice: 0 },
        targets: [],
        findings: [],
        privacyPolicy: [],
        skipped: [
            {
                at: { file: '.', line: 1, column: 1 },
                reason: `${cause}${during}, so that there is no result. ${remedy}`,
                blocking: true,
            },
        ],
        quotes: new Map(),
    };
}
function faultReport(error, step) {
    const cause = `the check itself failed (${error instanceof Error ? error.message : error})`;
    return incompleteReport(cause, step, 'That is a fault of ours: please report it, with the stack in the log.');
}
const LEAVE_OUT = 'Leave out what is no part of an app with `exclude` in .clinical-records.yml, and please report it: a repository ' +
    'should not be able to do this.';
const STACK = /call stack/i;
const SIZE = /^Invalid (?:string|array|typed array|array buffer) length|maximum size exceeded|allocation failed/i;
function limitOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('code' in error && error.code === 'ERR_STRING_TOO_LONG')
        return 'a text grew too long';
    if (!(error instanceof RangeError))
        return undefined;
    if (STACK.test(error.message))
        return 'the stack gave out';
    return SIZE.test(error.message) ? 'a value grew too large' : undefined;
}


/***/ }),

/***/ "apart/guarded-run.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  R0: () => (/* binding */ endLike),
  ew: () => (/* binding */ runApart),
  sg: () => (/* binding */ runGuarded)
});

var verdict = __webpack_require__("findings/verdict.js");
var run = __webpack_require__("run/run.js");
var options = __webpack_require__("settings/options.js");
var apart = __webpack_require__("apart/apart.js");
var exhaustion = __webpack_require__("apart/exhaustion.js");
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var choose_depth = __webpack_require__("check/choose-depth.js");
var configuration = __webpack_require__("settings/configuration.js");
var targets = __webpack_require__("targets/index.js");
;





const MOST = { declarations: 16_000_000, yaml: 1_000_000 };
class NotLight extends Error {
}
function admitLight(root) {
    const sizeOf = (file) => sizeIfAny(external_node_path_.join(root, file));
    const sizeOfAll = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0);
    if (sizeOf(configuration/* CONFIGURATION_FILE */.oT) > MOST.yaml)
        throw new NotLight();
    return (files, depth) => {
        const ways = (0,targets/* declaringWays */.el)(files);
        if (ways === 'none')
            return;
        const isLight = ways === 'literal' &&
            depth === 'outline' &&
            sizeOfAll(files.paths.filter((file) => /\.ya?ml$/i.test(file))) <= MOST.yaml &&
            sizeOfAll(files.paths.filter(choose_depth/* isDeclaration */.HC)) <= MOST.declarations;
        if (!isLight)
            throw new NotLight();
    };
}
function sizeIfAny(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return 0;
    }
}

;






async function runGuarded(options, show = (work) => work(() => undefined)) {
    await (0,apart/* followParent */.EJ)();
    if ((0,apart/* isApart */.zB)())
        return runHere(options, show);
    try {
        if (!mayFetchBase(options) && !options.artifacts)
            return await runHere(options, show, admitLight);
    }
    catch (error) {
        if (!(error instanceof NotLight))
            throw error;
    }
    return (await runApart()) ?? runHere(options, show);
}
async function runApart() {
    await (0,apart/* followParent */.EJ)();
    if ((0,apart/* isApart */.zB)())
        return undefined;
    const { supervise } = await __webpack_require__.e("apart-supervise").then(__webpack_require__.bind(__webpack_require__, "apart/supervise.js"));
    const ended = await supervise();
    switch (ended?.kind) {
        case 'died':
            return { kind: 'report', report: (0,exhaustion/* incompleteReport */.fA)(ended.cause, ended.step, exhaustion/* LEAVE_OUT */.dR) };
        case 'interrupted': {
            const { signal, step, isTold } = ended;
            if (isTold)
                return { kind: 'finished', exitCode: verdict/* EXIT_CODE */.F3.incomplete, signal };
            const report = (0,exhaustion/* incompleteReport */.fA)(`the run was ended by ${signal}`, step, 'Run it again.');
            return { kind: 'interrupted', signal, report };
        }
        default:
            return ended;
    }
}
async function runHere(options, show, admit) {
    const tried = await attempt((say) => show((shown) => {
        const progress = (step) => {
            say(step);
            shown(step);
        };
        return (0,run/* run */.e)({ ...options, progress, ...(admit && { admit: admit(options.root) }) });
    }));
    return tried.kind === 'value' ? { kind: 'report', report: tried.value } : tried;
}
async function attempt(work) {
    let step;
    const progress = (next) => {
        step = next;
        (0,apart/* sayStep */.sw)(next);
    };
    try {
        return { kind: 'value', value: await work(progress) };
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb || error instanceof NotLight)
            throw error;
        const limit = (0,exhaustion/* limitOf */.LF)(error);
        if (limit !== undefined)
            return { kind: 'report', report: (0,exhaustion/* incompleteReport */.fA)(limit, step, exhaustion/* LEAVE_OUT */.dR) };
        return { kind: 'report', report: (0,exhaustion/* faultReport */.Zy)(error, step), failure: error };
    }
}
function endLike({ exitCode = verdict/* EXIT_CODE */.F3.incomplete, signal }) {
    if (signal !== undefined)
        process.kill(process.pid, signal);
    return exitCode;
}
function mayFetchBase({ values, base }) {
    const isAskedFor = values.flag('new-only') || values.text('configuration-from') === 'base';
    return isAskedFor || (base !== undefined && 'revision' in base);
}


/***/ }),

/***/ "built/container.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   k7: () => (/* binding */ UnreadableArtifact),
/* harmony export */   ll: () => (/* binding */ Listing)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("built/limits.js");

class UnreadableArtifact extends Error {
}
const LONGEST_NAME = 1024;
class Listing {
    files = new Map();
    refused = [];
    #seen = new Set();
    add(given, kind, entry) {
        const path = given.replace(/^(?:\.\/)+/, '');
        const fault = faultOf(path);
        if (kind === 'folder')
            return;
        if (fault !== undefined)
            this.#refuse(path, fault);
        else if (this.#seen.has(path)) {
            if (this.files.delete(path))
                this.#refuse(path, 'stands twice in it, and neither is read');
        }
        else {
            this.#seen.add(path);
            if (kind === 'file')
                this.files.set(path, entry);
            else
                this.#refuse(path, 'is a link or no plain file, and is not followed');
        }
    }
    #refuse(path, reason) {
        this.refused.push({ path, reason });
    }
}
function faultOf(path) {
    if (path.length > LONGEST_NAME)
        return `has a name of more than ${LONGEST_NAME} characters`;
    if (/[\p{Cc}\u2028\u2029]/u.test(path))
        return 'has a name with a control character';
    const parts = path.replace(/\/$/, '').split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\\'))
        return 'has a name that leads elsewhere';
    return undefined;
}
function tooLarge(size, most) {
    if (size <= Math.min(most, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_BINARY */ .xc))
        return undefined;
    return `is too large (${Math.round(size / 1e6)} MB; at most ${Math.round(most / 1e6)} MB are read)`;
}


/***/ }),

/***/ "built/limits.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ LARGEST_LIST),
/* harmony export */   Hi: () => (/* binding */ MOST_READ),
/* harmony export */   M3: () => (/* binding */ MOST_UNPACKED),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   af: () => (/* binding */ MOST_TOLD),
/* harmony export */   iE: () => (/* binding */ MOST_BUNDLES),
/* harmony export */   nN: () => (/* binding */ FREE_OF_RATIO),
/* harmony export */   uZ: () => (/* binding */ MOST_RATIO),
/* harmony export */   xc: () => (/* binding */ LARGEST_BINARY)
/* harmony export */ });
const MOST_ENTRIES = 100_000;
const LARGEST_LIST = 16 * 2 ** 20;
const LARGEST_BINARY = 512 * 2 ** 20;
const MOST_READ = 2 ** 30;
const MOST_UNPACKED = 4 * 2 ** 30;
const MOST_RATIO = 200;
const FREE_OF_RATIO = 4 * 2 ** 20;
const MOST_TOLD = 20;
const MOST_BUNDLES = 200;


/***/ }),

/***/ "built/open.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArtifact),
/* harmony export */   j: () => (/* binding */ artifactForm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("built/container.js");


function artifactForm(file, isNamed = false) {
    const status = statusOf(file);
    if (status === undefined)
        return undefined;
    if (status.isFile())
        return /\.(?:ipa|zip|tar\.gz|tgz)$/i.test(file) ? 'file' : undefined;
    if (!status.isDirectory())
        return undefined;
    if (/\.xcarchive\/?$/i.test(file))
        return 'folder';
    if (!/\.app\/?$/i.test(file))
        return undefined;
    const isBundle = isNamed || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${file}/Info.plist`) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${file}/.git`));
    return isBundle ? 'folder' : undefined;
}
function statusOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return undefined;
        throw error;
    }
}
async function openArtifact(file) {
    const form = artifactForm(file, true);
    if (form === 'folder')
        return (await __webpack_require__.e("built-folder").then(__webpack_require__.bind(__webpack_require__, "built/folder.js"))).openFolder(file);
    if (form === undefined)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableArtifact */ .k7('is no .ipa, .xcarchive or .app');
    return isGzip(file) ? (await __webpack_require__.e("built-tar").then(__webpack_require__.bind(__webpack_require__, "built/tar.js"))).openTar(file) : (await Promise.all(/* import() */[__webpack_require__.e("packages-yauzl"), __webpack_require__.e("built-zip")]).then(__webpack_require__.bind(__webpack_require__, "built/zip.js"))).openZip(file);
}
function isGzip(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const head = Buffer.alloc(2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, 2, 0);
        return head[0] === 0x1f && head[1] === 0x8b;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ "bytes.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ bufferOf),
/* harmony export */   LS: () => (/* binding */ mayClimb),
/* harmony export */   Ng: () => (/* binding */ holdsAny),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH)
/* harmony export */ });
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function lettersOf(bytes) {
    return bufferOf(bytes).toString('latin1');
}
function holdsAny(bytes, { words, parts, also }) {
    const found = parts.filter((part) => bytes.includes(part));
    const holds = words.some((word) => found.some((part) => word.includes(part)) && bytes.includes(word));
    return holds || also?.(bytes) === true;
}
const LONGEST_PATH = 4096;
function mayClimb(written) {
    return /(?:^|\/)\.{0,2}(?:\/|$)/.test(written);
}


/***/ }),

/***/ "check/check.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  sb: () => (/* binding */ examine),
  n2: () => (/* binding */ sortSkipped)
});


var marks = __webpack_require__("exceptions/marks.js");
var types = __webpack_require__("types.js");
var stand_ins = __webpack_require__("files/stand-ins.js");
;


const READING_LIMITS = {
    bytes: 96 * 1024 * 1024,
    valuesOfFile: 1_000_000,
    values: 2_500_000,
    repeated: 5_000_000,
};
const YAML = /\.ya?ml$|(?:Podfile|pubspec)\.lock$/i;
const COSTS = [
    [YAML, 6],
    [/\.(?:xml|\w+proj|props|targets|xcworkspacedata)$/i, 4],
    [/\.swift$/i, 4],
    [/\.xcconfig$|(?:^|\/)[A-Z]\w*file$|\.podspec$|\.rb$/, 2],
];
const SOURCE = /\.(?:swift|mm?|c|cc|cpp|cxx|h|hh|hpp|hxx|ipp|inl|pch|metal|[jt]sx?|[cm][jt]s|vue|svelte|dart|cs|fs|kt)$/i;
const DECLARING = /(?:^|\/)(?:Package(?:@swift-[\d.]+)?|Project|Workspace|Config)\.swift$|(?:^|\/)ProjectDescriptionHelpers\//;
function limitReading(files, most = READING_LIMITS) {
    const weights = new Map();
    const refused = new Map();
    const left = { ...most };
    function refuse(path, reason) {
        const error = new types/* UnreadableFile */.i(reason, { file: path, line: 1, column: 1 });
        refused.set(path, error);
        throw error;
    }
    function count(path, bytes) {
        const before = weights.get(path);
        if (before !== undefined) {
            left.repeated -= Math.max(before, bytes.length / BYTES_OF_VALUE);
            if (left.repeated < 0)
                refuse(path, `is not read again: ${AGAIN}`);
            return;
        }
        const values = (countValues(bytes) + (YAML.test(path) ? countCrowded(bytes) : 0)) * costOf(path);
        if (values > most.valuesOfFile)
            refuse(path, `is not read: it holds more values than one run reads. ${ADVICE}`);
        if (values > left.values || bytes.length > left.bytes)
            refuse(path, `is not read: ${BEFORE}. ${ADVICE}`);
        left.values -= values;
        left.bytes -= bytes.length;
        weights.set(path, values);
    }
    return {
        files: {
            ...files,
            search: (path) => files.search?.(path) ?? files.bytes(path),
            large(path) {
                const bytes = files.large?.(path) ?? files.bytes(path);
                (0,stand_ins/* refuseStandIn */.c)(bytes, path);
                return bytes;
            },
            bytes(path) {
                const known = refused.get(path);
                if (known)
                    throw known;
                const bytes = files.bytes(path);
                (0,stand_ins/* refuseStandIn */.c)(bytes, path);
                if (!SOURCE.test(path) || DECLARING.test(path))
                    count(path, bytes);
                return bytes;
            },
        },
        unread: () => [...refused].map(([path, { message, at }]) => ({ at, reason: `\`${path}\`: ${message}`, blocking: true })),
    };
}
const BYTES_OF_VALUE = 20;
const ADVICE = 'Exclude it, or what no app is built from, in .clinical-records.yml';
const BEFORE = 'the files read before it hold as much as one run reads';
const AGAIN = 'too many targets and configurations are made of large files';
function costOf(path) {
    return COSTS.find(([ending]) => ending.test(path))?.[1] ?? 1;
}
const MARKS = new Uint8Array(256);
for (const mark of ',;<([{')
    MARKS[mark.charCodeAt(0)] = 1;
const LINE_END = 10;
const SPACE = 32;
const OPENING = new Uint8Array(256);
for (const mark of '-?')
    OPENING[mark.charCodeAt(0)] = 1;
function countValues(bytes) {
    if (bytes[0] === 98 && bytes[1] === 112 && bytes[2] === 108)
        return bytes.length / 2;
    let count = 1;
    let before = LINE_END;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (MARKS[byte] === 1)
            count += 1;
        else if (byte === LINE_END)
            count += MARKS[before] === 1 || before === LINE_END ? 0 : 1;
        else if (byte === SPACE && OPENING[before] === 1)
            count += 1;
        before = byte;
    }
    return count;
}
const SIGNS = new Uint8Array(256);
for (const sign of `"'&*!:`)
    SIGNS[sign.charCodeAt(0)] = 1;
const USUAL = 8;
function countCrowded(bytes) {
    let count = 0;
    let inLine = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === LINE_END)
            inLine = 0;
        else if (SIGNS[byte] === 1) {
            inLine += 1;
            if (inLine > USUAL)
                count += 0.5;
        }
    }
    return count;
}

var lib_sentence = __webpack_require__("sentence.js");
var findings_findings = __webpack_require__("findings/findings.js");
;


function joinPlaces(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        if (key === undefined)
            continue;
        const known = groups.get(key);
        if (known)
            known.push(finding);
        else
            groups.set(key, [finding]);
    }
    const joined = [...groups.values()].filter((group) => group.length > 1);
    if (joined.length === 0)
        return findings;
    const taken = new Set(joined.flat());
    return (0,findings_findings/* sortFindings */.Tc)([...findings.filter((one) => !taken.has(one)), ...joined.map(join)]);
}
function keyOf({ habit, rule, severity, target, project, silenced }) {
    if (habit === undefined)
        return undefined;
    return JSON.stringify([rule.id, severity, target, project, habit, silenced?.by === 'ignore' && silenced.reason]);
}
function join(group) {
    const open = group.filter(({ silenced }) => silenced === undefined);
    const mends = group.flatMap((one) => one.mends ?? []);
    const isTold = group.some(({ isNew }) => isNew !== undefined);
    const added = open.filter(({ isNew }) => isNew === true);
    const shown = plainest([added, open, group].find((some) => some.length > 0) ?? group);
    if (!shown)
        throw new Error('a finding has a place');
    return {
        ...shown,
        message: `${shown.message} The same at ${(0,lib_sentence/* count */.U9)(group.length - 1, 'more place')}.`,
        configurations: [...new Set(group.flatMap(({ configurations }) => configurations))].sort(),
        places: group.map(placeOf),
        ...(mends.length > 0 && { mends }),
        ...(isTold && { isNew: group.some(({ isNew }) => isNew === true) }),
    };
}
function plainest(group) {
    const fewest = group.reduce((least, { steps = 0 }) => Math.min(least, steps), Number.POSITIVE_INFINITY);
    const near = group.filter(({ steps = 0 }) => steps === fewest);
    return near.find(({ at, related = [] }) => related[0]?.at.file === at.file) ?? near[0];
}
function placeOf({ at, message, fingerprint, related = [] }) {
    return { at, message, fingerprint, ...(related.length > 0 && { related }) };
}

var link_built = __webpack_require__("findings/link-built.js");
var credentials = __webpack_require__("credentials/credentials.js");
;


const LONGEST = 400;
function quoteLines(findings, files, targets = []) {
    const wholes = wholesOf(targets);
    const wanted = new Map();
    for (const { at, related = [], places = [] } of findings) {
        for (const place of [at, ...[...related, ...places].map((one) => one.at)]) {
            if (wholes.has(quotes_keyOf(place)))
                continue;
            wanted.set(place.file, (wanted.get(place.file) ?? new Set()).add(place.line));
        }
    }
    return new Map([...wanted].map(([file, lines]) => [file, quote(file, lines, files)]));
}
function wholesOf(targets) {
    return new Set(targets.flatMap((target) => [target, ...target.variants].flatMap(({ at, info, entitlements, project }) => {
        const lists = [info.at, entitlements.at].filter(({ file }) => !file.startsWith(`${project}/`) && isList(file));
        return [target.at, at, ...lists].map(quotes_keyOf);
    })));
}
function isList(file) {
    return /\.(?:plist|entitlements|json)$/.test(file);
}
function quotes_keyOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function quote(file, numbers, files) {
    const text = decode(file, files);
    if (text === undefined)
        return new Map();
    const lines = blankPrivateKeys(text).split(/\r\n|\r|\n/);
    return new Map([...numbers].map((number) => [number, quoteLine(lines[number - 1] ?? '', lines[number - 2] ?? '')]));
}
function quoteLine(line, before) {
    const text = line.slice(0, 10 * LONGEST);
    return (0,credentials/* hideCredentials */.RW)(withoutRest(text, before), '…').slice(0, LONGEST);
}
const LONGEST_PART = 300;
function withoutRest(line, before) {
    const begun = before.slice(-LONGEST_PART).split(/\s/).at(-1) ?? '';
    const [rest = ''] = begun === '' ? [] : line.slice(0, LONGEST_PART).split(/\s/, 1);
    const broken = (0,credentials/* findCredentials */.gD)(begun + rest).find(({ start, end }) => start < begun.length && end > begun.length);
    if (rest === '' || !broken)
        return line;
    const length = broken.end - begun.length;
    return `[${broken.kind}]`.padEnd(length, '…') + line.slice(length);
}
function blankPrivateKeys(text) {
    if (!text.includes('PRIVATE'))
        return text;
    let blanked = '';
    let at = 0;
    for (const { start, end } of (0,credentials/* findPrivateKeys */.$b)(text)) {
        blanked += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]+/g, '[a private key]');
        at = end;
    }
    return blanked + text.slice(at);
}
function decode(file, files) {
    try {
        const bytes = files.bytes(file);
        const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

var verdict = __webpack_require__("findings/verdict.js");
var order = __webpack_require__("order.js");
var lib_targets = __webpack_require__("targets/index.js");
var choose_depth = __webpack_require__("check/choose-depth.js");
var no_facts = __webpack_require__("code/facts/no-facts.js");
var may_be_clinical = __webpack_require__("code/scan/may-be-clinical.js");
var repository = __webpack_require__("findings/repository.js");
var tell_unseen = __webpack_require__("check/tell-unseen.js");
var was_all_seen = __webpack_require__("check/was-all-seen.js");
;







async function examineTargets(found, depth, watched, options) {
    if (found.hasGaps)
        return examineTargets(await (0,lib_targets/* findTargets */.q8)(watched.files), 'whole', watched, options);
    const { targets: linked, clinicalDependencies, unread } = await readDependencies(found.targets, depth, watched.files);
    const declared = options.beside === undefined ? linked : await answer(linked, options.beside);
    options.progress?.('Reading sources');
    const targets = (0,repository/* joinTargets */.r)(declared, () => no_facts/* NO_FACTS */.K);
    const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
    const sources = [...new Set(builds.flatMap((build) => build.sources))];
    const languages = new Map(builds.flatMap((build) => [...(build.languages ?? [])]));
    const unlooked = depth === 'outline' ? sources.filter((path) => !(0,may_be_clinical/* isNative */.ib)(path)) : sources;
    const isConcerned = found.drifts.length > 0 ||
        options.beside?.isClinical ||
        clinicalDependencies.length > 0 ||
        targets.some(({ variants }) => variants.some(({ signs }) => signs.length > 0)) ||
        builds.some(({ unseen }) => unseen?.some(({ isOpen }) => isOpen)) ||
        (0,may_be_clinical/* mayBeClinical */.cc)(unlooked, watched.files, new Set(languages.keys()), stand_ins/* STAND_IN_WORDS */.$) ||
        (await makesNames(unlooked, languages, declared, watched.files));
    if (!isConcerned) {
        const isSettled = (0,was_all_seen/* settle */.G)({ urls: [] }, [...options.passedOver, ...found.skipped], options);
        const isOutline = depth === 'outline';
        const skipped = [...found.skipped, ...unread, ...targets.flatMap(tell_unseen/* tellUnseen */.I)];
        const none = { rules: [], found: [], findings: [], privacyPolicy: [] };
        return { ...none, targets, watched, skipped, isSettled, isOutline };
    }
    if (depth === 'outline') {
        options.admit?.(watched.files, 'whole');
        return examineTargets(await (0,lib_targets/* findTargets */.q8)(watched.files), 'whole', watched, options);
    }
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("shared-policy"), __webpack_require__.e("shared-code-models"), __webpack_require__.e("check-judge-targets")]).then(__webpack_require__.bind(__webpack_require__, "check/judge-targets.js"));
    const state = await judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
    return { ...state, skipped: [...found.skipped, ...unread, ...state.skipped] };
}
async function answer(targets, { bundles }) {
    const { answerOpen } = await __webpack_require__.e("beside-answer").then(__webpack_require__.bind(__webpack_require__, "beside/answer.js"));
    return answerOpen(targets, bundles);
}
async function makesNames(sources, languages, targets, files) {
    const linksHealthKit = targets.some(({ dependencies }) => dependencies.some(({ name }) => name === 'HealthKit'));
    if (!(0,may_be_clinical/* mayMakeNames */.qE)(sources, files, { native: new Set(languages.keys()), linksHealthKit }))
        return false;
    const room = await Promise.all(/* import() */[__webpack_require__.e("shared-sdks"), __webpack_require__.e("shared-code-models"), __webpack_require__.e("shared-code-languages-objective-c"), __webpack_require__.e("code-scan-made-names-2")]).then(__webpack_require__.bind(__webpack_require__, "code/scan/made-names.js"));
    return room.makesNames(sources, files, linksHealthKit, languages);
}
async function readDependencies(targets, depth, files) {
    const isAsked = ({ kind }) => depth === 'whole' || (kind !== 'library' && kind !== 'test');
    if (targets.filter(isAsked).every(({ dependencies }) => dependencies.length === 0))
        return { targets, clinicalDependencies: [], unread: [] };
    const [{ completeDependencies }, { findClinicalDependencies }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("dependencies-complete-dependencies")]).then(__webpack_require__.bind(__webpack_require__, "dependencies/complete-dependencies.js")),
        Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("dependencies-clinical-dependencies")]).then(__webpack_require__.bind(__webpack_require__, "dependencies/clinical-dependencies.js")),
    ]);
    const complete = await completeDependencies(targets, files);
    const built = complete.filter(({ builds }) => builds.length > 0);
    const { found, unread } = await findClinicalDependencies(built, files);
    return { targets: complete, clinicalDependencies: found, unread };
}

;











async function check(files, options) {
    return conclude(await examine(files, options), files, options);
}
async function examine(unwatched, options) {
    const limited = limitReading(unwatched);
    const watched = (0,marks/* watchMarks */.GN)(limited.files);
    options.progress?.('Reading projects');
    const depth = options.depth ?? (0,choose_depth/* chooseDepth */.DB)(watched.files);
    options.admit?.(watched.files, depth);
    const found = await (0,lib_targets/* findTargets */.q8)(watched.files, depth);
    if (found.targets.length === 0) {
        const skipped = sortSkipped([...options.passedOver, ...limited.unread(), ...found.skipped]);
        const isSettled = () => !skipped.some(({ blocking }) => blocking);
        return { rules: [], targets: [], found: [], watched, findings: [], privacyPolicy: [], skipped, isSettled };
    }
    const state = await examineTargets(found, depth, watched, options);
    return { ...state, skipped: sortSkipped([...options.passedOver, ...limited.unread(), ...state.skipped]) };
}
function conclude({ targets, found: _, watched: __, isSettled, isOutline: ___, off = [], ...state }, files, { failOn, newOnly, failOnBefore, passesWithoutApp = false }) {
    const { skipped } = state;
    const findings = joinPlaces(state.findings);
    const evidence = {
        ...{ findings, skipped, targets, failOn, newOnly, passesWithoutApp },
        ...(failOnBefore && { failOnBefore }),
    };
    const blocked = { ...evidence, skipped: skipped.filter(({ blocking }) => blocking) };
    const ofTarget = new Map();
    for (const finding of findings) {
        const key = check_keyOf(finding.target, finding.project);
        const known = ofTarget.get(key);
        if (known)
            known.push(finding);
        else
            ofTarget.set(key, [finding]);
    }
    return {
        ...state,
        findings,
        verdict: (0,verdict/* decide */.LD)(evidence),
        failing: (0,verdict/* listFailing */.VH)(evidence),
        unjudged: new Map(state.rules.flatMap(({ id }) => {
            if (off.includes(id))
                return [[id, 'switched off by the configuration']];
            return isSettled(id) ? [] : [[id, 'not everything that it looks at was read or asked']];
        })),
        counts: (0,verdict/* countFindings */.Gt)(findings),
        targets: (0,link_built/* linkBuilt */.$)(targets.map((target) => ({
            target,
            configurations: target.configurations ?? target.variants.map(({ configuration }) => configuration),
            verdict: (0,verdict/* decideTarget */.SG)(target, { ...blocked, findings: ofTarget.get(check_keyOf(target.name, target.project)) ?? [] }),
        })), state.artifacts, findings),
        quotes: quoteLines(findings, files, targets),
    };
}
function check_keyOf(target, project) {
    return JSON.stringify([target, project]);
}
const LONGEST_REASON = 1000;
function sortSkipped(skipped) {
    const place = ({ at, target }) => JSON.stringify([at.file, at.line, at.column, target]);
    const sentence = (reason) => reason.replace(/\.$/, '');
    const blocked = new Set(skipped.filter(({ blocking }) => blocking).map(place));
    const told = new Set(skipped.flatMap((skip) => {
        const [, why] = /^[^:]{1,200}: (.+)$/s.exec(sentence(skip.reason)) ?? [];
        return why === undefined ? [] : [place(skip) + why];
    }));
    const seen = new Set();
    return skipped
        .map((skip) => ({ ...skip, reason: (0,lib_sentence/* clipMiddle */.e9)(skip.reason, LONGEST_REASON) }))
        .toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at))
        .filter((skip) => {
        if (!skip.blocking && blocked.has(place(skip)))
            return false;
        const key = place(skip) + sentence(skip.reason);
        return !told.has(key) && !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ "check/choose-depth.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ chooseDepth),
/* harmony export */   HC: () => (/* binding */ isDeclaration)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("bytes.js");
/* harmony import */ var _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/scan/may-be-clinical.js");
/* harmony import */ var _dependencies_binary_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/binary-search.js");
/* harmony import */ var _files_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("files/stand-ins.js");
/* harmony import */ var _targets_committed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/committed.js");
/* harmony import */ var _targets_include_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/include-line.js");






const PROJECT = /\.(?:pbxproj|xcproj|xcworkspacedata|xcconfig|plist|entitlements|podspec(?:\.json)?|resolved|lock)$/i;
const INPUT = /(?:^|\/)(?:Podfile|Cartfile|pubspec\.yaml|package\.json|plugin\.xml|(?:Package(?:@swift-[\d.]+)?|Project|ProjectDescriptionHelpers\/[^/]+)\.swift)$/i;
function isDeclaration(path) {
    return PROJECT.test(path) || INPUT.test(path);
}
const INCLUDED = /\.(?:ya?ml|json)$/i;
const wide = (text) => [...text].join('\0');
function inAnyEncoding({ words, parts }) {
    return {
        words: [...words, ...words.map(wide)],
        parts: [...parts, ...parts.map((part) => wide(part.slice(0, 3)))],
    };
}
const NATIVE = {
    words: [
        ...['NSHealth', 'NShealth', 'nshealth', 'NSHEALTH', 'ealthkit', 'ealthKit', 'EALTHKIT'],
        ...['esearchKit', 'esearchkit', 'peziFHIR', 'pezifhir', 'GroveStudy'],
        ...['HKClinical', 'HKFHIR', 'linicalTypeForIdentifier'],
    ],
    parts: ['HKClin', 'HKFHIR', 'linica', 'ealth', 'EALTH', 'esearc', 'peziFH', 'pezifh', 'oveStu'],
};
const SPECIFIED = inAnyEncoding(NATIVE);
const DECLARED = inAnyEncoding({
    words: [...NATIVE.words, '-ehr', '-health', 'health_', 'healthrecords'],
    parts: [...NATIVE.parts, '-ehr'],
});
function chooseDepth(files) {
    const { paths, links = new Map(), hasDependencies } = files;
    if (hasDependencies !== false || [...links].some(([link, target]) => mayHide(link, target, files)))
        return 'whole';
    const list = paths.join('\n');
    const hasSpec = _targets_committed_js__WEBPACK_IMPORTED_MODULE_3__/* .SPEC_LINE */ .r3.test(list);
    if ((0,_dependencies_binary_search_js__WEBPACK_IMPORTED_MODULE_1__/* .anyBinaryTells */ .g)(files))
        return 'whole';
    if (!hasSpec && !/\.xcodeproj\/project\.|(?:^|\/)Project\.swift$/m.test(list))
        return 'whole';
    const passed = namesPassedBy(files);
    const declared = { words: [...DECLARED.words, ...passed.words], parts: [...DECLARED.parts, ...passed.parts] };
    if ((0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)(paths.filter(isDeclaration), declared, files))
        return 'whole';
    const included = hasSpec ? paths.filter((path) => INCLUDED.test(path)) : [];
    const specified = { words: [...SPECIFIED.words, ...passed.words], parts: [...SPECIFIED.parts, ...passed.parts] };
    if ((0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)(included, specified, files))
        return 'whole';
    return showsRecords(paths.filter(_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib), files) ? 'whole' : 'outline';
}
function mayHide(link, target, files) {
    if (isDeclaration(link))
        return true;
    const name = link.slice(link.lastIndexOf('/') + 1);
    const mayBeCode = (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) || !name.includes('.', 1);
    if (target === undefined)
        return mayBeCode;
    if (HARMLESS.test(link))
        return false;
    if (files.has(link))
        return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) !== (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(target) || files.isBeyond?.(target) === true;
    return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(link) || (files.beyond?.(target) ?? []).length > 0;
}
const HARMLESS = /\.(?:mdc?|png|jpe?g|gif|svg|pdf|[ot]tf|sh|rb|py|toml)$/i;
function namesPassedBy({ passedFolders = [] }) {
    const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
    const words = [...names].filter((name) => !BUNDLE.test(name)).sort();
    return { words, parts: words.map((word) => word.slice(0, 6)) };
}
const BUNDLE = /\.(?:app|xcarchive|framework|xcframework|colorset|imageset|symbolset)$/;
function showsRecords(sources, files) {
    const also = (bytes) => includesOddly(bytes, files);
    const telling = (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_HINTS */ .lG, _files_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__/* .STAND_IN_WORDS */ .$);
    if (!(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherOf */ .BU)(telling, _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_SPELL */ .Nf), files, also))
        return false;
    return (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, telling, files, also) || (0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeHolds */ .cf)(sources, _code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_MAKERS */ .Kv, files);
}
const ODD_DIRECTIVE = /(?:^|[\n\0])[ \t]*(?:#(?![ \t]*(?:define|undef|if|ifdef|ifndef|elif|pragma|error|warning)\b)[^\n\0]*(?:\\|\?\?\/)[ \t]*\r?\n|(?:%:|\?\?=)[ \t]*(?:import|include|\\))/;
function includesOddly(bytes, { passedFolders = [], paths }) {
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .bufferOf */ .Kb)(bytes).toString('latin1');
    if (ODD_DIRECTIVE.test(text))
        return true;
    const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
    for (const [, quoted, angled, macro] of text.matchAll(_targets_include_line_js__WEBPACK_IMPORTED_MODULE_4__/* .INCLUDE_LINE */ .e)) {
        if (macro !== undefined)
            return true;
        const path = quoted ?? angled ?? '';
        if (path.endsWith('.h') && !path.includes('/'))
            continue;
        const parts = path.split('/');
        if (path.includes('.xcassets/'))
            return true;
        if (!(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(path) && path.includes('.'))
            return true;
        if (quoted !== undefined && !(0,_code_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(path) && paths.some((one) => one === path || one.endsWith(`/${path}`)))
            return true;
        if (parts.length > 1 && parts.some((part, index) => index < parts.length - 1 && names.has(part)))
            return true;
    }
    return false;
}


/***/ }),

/***/ "check/tell-unseen.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tellUnseen),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function tellUnseen({ name, kind, code, unseen = [], }) {
    if (!isJudged(kind))
        return [];
    const open = [...(code.made ?? []), ...unseen.filter(({ isOpen }) => isOpen)].map(({ reason, at }) => ({
        ...{ reason: `Whether ${name} uses clinical records is not known: ${reason}.`, at },
        ...{ target: name, blocking: true },
    }));
    const others = unseen
        .filter(({ isOpen }) => !isOpen)
        .map(({ reason, at }) => ({ reason: `Not looked at for clinical records: ${reason}.`, at, target: name }));
    const cut = new Map(code.unresolved
        .filter(({ isCut }) => isCut)
        .map(({ reason, at }) => [
        `${at.file}:${at.line}:${at.column} ${reason}`,
        { reason: `Not followed to the end for clinical records: ${reason}.`, at, target: name },
    ]));
    return [...open, ...others, ...cut.values(), ...code.skipped.map((skip) => ({ ...skip, target: name }))];
}
function isJudged(kind) {
    return kind !== 'library' && kind !== 'test';
}


/***/ }),

/***/ "check/was-all-seen.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   p: () => (/* binding */ NEEDS_BUILD)
/* harmony export */ });
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;
const NEEDS_BUILD = 'built-app-differs';
function settle({ urls }, passedOver, { checkUrls }) {
    const isWhole = !passedOver.some(({ blocking }) => blocking);
    return (id) => isWhole && id !== NEEDS_BUILD && (!NEEDS_NETWORK.test(id) || (checkUrls === true && haveAnswered(urls, id)));
}
function haveAnswered(urls, ruleId) {
    const asked = urls.filter(({ authoritative }) => authoritative);
    if (ruleId === 'privacy-url-unverified')
        return asked.length === 0;
    return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}


/***/ }),

/***/ "code/facts/blank.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ bareNames),
  W: () => (/* binding */ blankProse)
});

;
const TEXTS = {
    swift(text, at) {
        const [, hashes = '', quotes = ''] = /^(#*)("""|")/.exec(text.slice(at, at + LONGEST_OPENING)) ?? [];
        if (quotes === '')
            return undefined;
        const [isLong, length] = [quotes.length === 3 && !isClosedOnLine(text, at, hashes), hashes.length];
        const close = `${isLong ? '"""' : '"'}${hashes}`;
        return { length: length + (isLong ? 3 : 1), close, isLong, escapes: `\\${hashes}`, hole: `\\${hashes}(` };
    },
    'objective-c'(text, at) {
        const before = text.slice(Math.max(0, at - NEAR), at);
        if (text[at] === "'")
            return /(?<![\w$])\d[\w.']{0,38}$/.test(before) ? undefined : PLAIN(text, at);
        const [opening, delimiter = ''] = /^"([^\s()\\"]{0,16})\(/.exec(text.slice(at, at + NEAR)) ?? [];
        if (opening === undefined || !/(?<![\w$])(?:u8|[uUL])?R$/.test(before))
            return PLAIN(text, at);
        return { length: opening.length, close: `)${delimiter}"`, isLong: true };
    },
    'c-sharp'(text, at) {
        if (text[at] === "'")
            return PLAIN(text, at);
        const [signs = ''] = /[$@]{0,20}$/.exec(text.slice(Math.max(0, at - NEAR), at)) ?? [];
        const [quotes = ''] = /^"{1,99}/.exec(text.slice(at, at + 99)) ?? [];
        const dollars = signs.replaceAll('@', '').length;
        const hole = dollars > 0 && { hole: '{'.repeat(dollars) };
        if (quotes.length >= 3 && !signs.includes('@'))
            return { length: quotes.length, close: quotes, isLong: true, ...hole };
        if (signs.includes('@'))
            return { length: 1, close: '"', isLong: true, isDoubled: true, ...hole };
        return { length: 1, close: '"', isLong: false, escapes: '\\', ...hole };
    },
    kotlin(text, at) {
        if (text[at] === "'")
            return PLAIN(text, at);
        if (text.startsWith('"""', at))
            return { length: 3, close: '"""', isLong: true, isGreedy: true, hole: '${' };
        return { length: 1, close: '"', isLong: false, escapes: '\\', hole: '${' };
    },
    dart(text, at) {
        const quote = text.charAt(at);
        const isRaw = /(?<![\w$])r$/.test(text.slice(Math.max(0, at - 2), at));
        const isLong = text.startsWith(quote.repeat(3), at);
        const close = isLong ? quote.repeat(3) : quote;
        return { length: close.length, close, isLong, ...(!isRaw && { escapes: '\\', hole: '${' }) };
    },
    javascript: PLAIN,
};
const NEAR = 40;
const LONGEST_OPENING = 300;
function PLAIN(text, at) {
    return { length: 1, close: text.charAt(at), isLong: false, escapes: '\\' };
}
function isClosedOnLine(text, at, hashes) {
    if (hashes === '')
        return false;
    const from = at + hashes.length + 2;
    const close = text.indexOf(`"${hashes}`, from);
    return close >= 0 && !/[\r\n]/.test(text.slice(from, close));
}
const LONGEST = 300;
function endOfBareRegex(text, at) {
    if (at > 0 && !/[\s([{,;:!]/.test(text.charAt(at - 1)))
        return undefined;
    if (/[ \t]/.test(text.charAt(at + 1)))
        return undefined;
    let depth = 0;
    for (let index = at + 1; index < text.length && index < at + LONGEST; index += 1) {
        const character = text.charAt(index);
        if (character === '\n' || character === '\r')
            return undefined;
        if (character === '\\')
            index += 1;
        else if (character === '(')
            depth += 1;
        else if (character === ')') {
            depth -= 1;
            if (depth < 0)
                return undefined;
        }
        else if (character === '/')
            return /[ \t]/.test(text.charAt(index - 1)) ? undefined : index + 1;
    }
    return undefined;
}
function endOfHashedRegex(text, from, hashes) {
    const isLong = /^[ \t]*[\r\n]/.test(text.slice(from, from + LONGEST));
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 1;
        else if (character === '/' && text.startsWith(hashes, at + 1))
            return { end: at, looked: at };
        else if (!isLong && (character === '\n' || character === '\r'))
            return { looked: at };
    }
    return { looked: text.length };
}
function endOfQuotedName(text, at) {
    const [whole] = /^`[^`\r\n]{1,1000}`/.exec(text.slice(at, at + 1002)) ?? [];
    return whole === undefined ? undefined : at + whole.length;
}

;

const STOPS = {
    swift: [/\/[/*]?|#+["/]?|["`]/g, /\/[/*]?|#+["/]?|["`()]/g],
    'objective-c': [/\/[/*]|["']/g, /\/[/*]|["']/g],
    'c-sharp': [/\/[/*]|["'#]/g, /\/[/*]|["'#{}]/g],
    kotlin: [/\/[/*]|["'`]/g, /\/[/*]|["'`{}]/g],
    dart: [/\/[/*]|["']/g, /\/[/*]|["'{}]/g],
    javascript: [/\/[/*]|["']/g, /\/[/*]|["']/g],
};
const NESTED = new Set(['swift', 'kotlin', 'dart']);
function blankProse(text, language) {
    const findText = TEXTS[language];
    const parts = [];
    const around = [];
    const unclosed = new Map();
    let kept = 0;
    let at = 0;
    const blank = (from, to) => {
        parts.push(text.slice(kept, from), blankLines(text.slice(from, to)));
        kept = to;
        at = to;
    };
    const blankText = (from, begin, form) => {
        const { end, isHole } = endOfText(text, begin, form);
        if (isHole)
            around.push({ form, depth: 0 });
        blank(from, end);
    };
    if (text.startsWith('#!') || text.startsWith('\xef\xbb\xbf#!'))
        blank(0, endOfLine(text, 0));
    for (;;) {
        const inside = around.at(-1);
        const stops = STOPS[language][inside ? 1 : 0];
        stops.lastIndex = at;
        const stop = stops.exec(text);
        if (!stop)
            break;
        const { 0: mark, index } = stop;
        at = stops.lastIndex;
        if (mark === '//' || mark === '/*')
            blank(index, endOfComment(text, index, mark, language));
        else if (mark === '/')
            at = endOfBareRegex(text, index) ?? at;
        else if (mark.endsWith('/')) {
            if (at < (unclosed.get(mark) ?? 0))
                continue;
            const { end, looked } = endOfHashedRegex(text, at, mark.slice(0, -1));
            if (end === undefined)
                unclosed.set(mark, looked);
            else {
                blank(at, end);
                at += mark.length;
            }
        }
        else if (mark === '`') {
            const end = endOfQuotedName(text, index);
            if (end === undefined)
                continue;
            if (!PLAIN_NAME.test(text.slice(index + 1, end - 1)))
                blank(index + 1, end - 1);
            at = end;
        }
        else if (mark.endsWith('#')) {
            if (language === 'c-sharp' && isLineOfWords(text, index))
                at = endOfLine(text, index);
        }
        else if (inside && isClosing(text, index, inside.form)) {
            around.pop();
            blank(index, index + inside.form.close.length);
        }
        else if (inside && (mark === '(' || mark === '{'))
            inside.depth += 1;
        else if (inside && (mark === ')' || mark === '}')) {
            inside.depth -= 1;
            if (inside.depth >= 0)
                continue;
            around.pop();
            blankText(index, at, inside.form);
        }
        else {
            const form = findText(text, index);
            if (form)
                blankText(index, index + form.length, form);
        }
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
}
const PLAIN_NAME = /^[\w\u0080-\uffff]+$/;
function bareNames(code, language) {
    return language === 'swift' && code.includes('`') ? code.replaceAll('`', ' ') : code;
}
function blankLines(prose) {
    if (prose.includes('\r'))
        return prose.replace(/[^\r\n]/g, ' ');
    let blank = '';
    let from = 0;
    for (let at = prose.indexOf('\n'); at >= 0; at = prose.indexOf('\n', from)) {
        blank += `${' '.repeat(at - from)}\n`;
        from = at + 1;
    }
    return blank + ' '.repeat(prose.length - from);
}
function endOfComment(text, start, mark, language) {
    if (mark === '/*')
        return NESTED.has(language) ? endOfNested(text, start) : endOfBlock(text, start);
    let end = endOfLine(text, start);
    while (language === 'objective-c' && end < text.length && /\\[ \t]*$/.test(text.slice(Math.max(start, end - 9), end)))
        end = endOfLine(text, text.startsWith('\r\n', end) ? end + 2 : end + 1);
    return end;
}
function endOfBlock(text, start) {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
}
function endOfNested(text, start) {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = start;
    let depth = 0;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return text.length;
}
function endOfLine(text, from) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const back = text.slice(from, end).indexOf('\r');
    return back < 0 ? end : from + back;
}
function isLineOfWords(text, at) {
    if (!/^#[ \t]*(?:region|endregion|error|warning|pragma|line)\b/.test(text.slice(at, at + 40)))
        return false;
    return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 100), at));
}
function isClosing(text, index, { close, isLong, hole }) {
    if (!isLong || !hole?.endsWith('(') || !text.startsWith(close, index))
        return false;
    return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 300), index));
}
function endOfText(text, from, form) {
    const { close, isLong, escapes, isDoubled, isGreedy, hole } = form;
    const isBraces = hole?.startsWith('{');
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (hole !== undefined && character === hole[0] && text.startsWith(hole, at)) {
            if (!isBraces)
                return { end: at + hole.length, isHole: true };
            let count = 0;
            while (text[at + count] === '{')
                count += 1;
            if (count < 2 * hole.length)
                return { end: at + count, isHole: true };
            at += hole.length * 2 - 1;
        }
        else if (escapes !== undefined && character === '\\' && text.startsWith(escapes, at)) {
            at += escapes.length;
            if (text.startsWith('\r\n', at))
                at += 1;
        }
        else if ((character === '\n' || character === '\r') && !isLong)
            return { end: at };
        else if (character === close[0] && text.startsWith(close, at)) {
            if (!isDoubled && !isGreedy)
                return { end: at + close.length };
            if (isDoubled && text[at + 1] === '"')
                at += 1;
            else {
                let end = at + close.length;
                while (isGreedy && text[end] === '"')
                    end += 1;
                return { end };
            }
        }
    }
    return { end: text.length };
}


/***/ }),

/***/ "code/facts/no-facts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
const NO_FACTS = {
    healthKit: [],
    clinical: [],
    requested: [],
    read: [],
    shared: [],
    unresolved: [],
    unknownTypes: [],
    apis: [],
    flows: [],
    imports: new Map(),
    privacyLinks: [],
    skipped: [],
};


/***/ }),

/***/ "code/facts/source.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ siteKey),
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   z$: () => (/* binding */ endLines)
/* harmony export */ });
/* harmony import */ var _read_spliced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/spliced.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/facts/blank.js");



const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ...['h', 'pch', 'hh', 'hpp', 'hxx', 'ipp', 'inl'].map((it) => [it, 'objective-c']),
    ...['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'].map((it) => [it, 'javascript']),
    ['dart', 'dart'],
    ['cs', 'c-sharp'],
    ['kt', 'kotlin'],
]);
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
function readSource(path, language, files) {
    return decodeSource(path, language, files.bytes(path));
}
function decodeSource(path, language, bytes) {
    const text = withoutTraps(endLines(decode(bytes)), language);
    const spliced = language === 'objective-c' ? (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_2__/* .splice */ .V4)(text) : undefined;
    return { path, language, ...(spliced ?? { text, lines: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) }) };
}
function endLines(text) {
    return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
function withoutTraps(text, language) {
    const whole = text.includes('\0') ? text.replaceAll('\0', ' ') : text;
    const plain = whole.length > LONG && SKIPS_SLOWLY.has(language) ? withoutLinesOfComment(whole, language) : whole;
    if (language !== 'swift' || !HASHES.test(plain))
        return plain;
    const code = (0,_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .blankProse */ .W)(plain, language);
    return plain.replace(RUNS_OF_HASHES, (run, at) => code.slice(at, at + run.length).includes('#') ? run : '-'.repeat(run.length));
}
const LONG = 500_000;
const SKIPS_SLOWLY = new Set(['swift', 'objective-c']);
function withoutLinesOfComment(text, language) {
    const code = (0,_blank_js__WEBPACK_IMPORTED_MODULE_1__/* .blankProse */ .W)(text, language);
    return text.replace(/^[ \t]*\/\/[^\r\n]*/gm, (line, at) => code.slice(at, at + line.length).trim() === '' ? ' '.repeat(line.length) : line);
}
const HASHES = /#{300}/;
const RUNS_OF_HASHES = /#{300,}/g;
function decode(bytes) {
    const little = bytes[0] === 0xff && bytes[1] === 0xfe;
    const big = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
function locate({ path, lines }, start, end = start) {
    const line = lineOf(lines, start);
    const endLine = lineOf(lines, end);
    return {
        file: path,
        line: line + 1,
        column: start - (lines[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (lines[endLine] ?? 0) + 1,
    };
}
function lineOf(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function siteKey({ file, start, end }) {
    return `${file.path}:${start}:${end}`;
}


/***/ }),

/***/ "code/languages/index.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traitsOf)
/* harmony export */ });
const APPLES = {
    isNative: true,
    isReadWhole: false,
    isCalledFromOutside: false,
    leadsByName: false,
    passesTexts: false,
    hasKeyedObjects: false,
    qualifiesByModule: true,
    hasBindings: true,
    hasExtensions: true,
    hasOwnOperators: true,
    takesMethodsFromTypes: true,
    narrowsByTests: false,
    hidesPrivate: true,
    callsByType: true,
    copiesLists: true,
    namesPropertiesWhenMade: false,
    namesCasesByEnum: false,
    takesOutOne: false,
    namesByModule: false,
    hidesByLibrary: false,
    infersWhatIsGiven: false,
    hasReceivers: false,
    isMadeByCode: false,
    hasPromises: false,
    sharesArguments: false,
    keepsParameters: false,
    givesValuesFirst: false,
    givesPlaces: false,
    givesLast: false,
    givesAssigned: false,
};
const BRIDGED = {
    isNative: false,
    isReadWhole: true,
    isCalledFromOutside: true,
    leadsByName: true,
    passesTexts: true,
    hasKeyedObjects: true,
    qualifiesByModule: false,
    hasBindings: false,
    hasExtensions: false,
    hasOwnOperators: false,
    takesMethodsFromTypes: false,
    narrowsByTests: true,
    hidesPrivate: false,
    callsByType: false,
    copiesLists: false,
    namesPropertiesWhenMade: true,
    namesCasesByEnum: true,
    takesOutOne: true,
    namesByModule: false,
    hidesByLibrary: false,
    infersWhatIsGiven: false,
    hasReceivers: false,
    isMadeByCode: false,
    hasPromises: true,
    sharesArguments: true,
    keepsParameters: false,
    givesValuesFirst: false,
    givesPlaces: false,
    givesLast: false,
    givesAssigned: false,
};
const TRAITS = {
    swift: APPLES,
    'objective-c': { ...APPLES, callsByType: false, copiesLists: false, givesAssigned: true },
    javascript: { ...BRIDGED, givesValuesFirst: true, givesPlaces: true, namesByModule: true, givesAssigned: true },
    dart: { ...BRIDGED, hidesByLibrary: true, infersWhatIsGiven: true, givesAssigned: true },
    'c-sharp': { ...BRIDGED, callsByType: true, hasOwnOperators: true, givesPlaces: true, givesAssigned: true },
    kotlin: {
        ...BRIDGED,
        callsByType: true,
        hasOwnOperators: true,
        hasReceivers: true,
        isMadeByCode: true,
        keepsParameters: true,
        givesLast: true,
    },
};
function traitsOf(language) {
    return TRAITS[language];
}


/***/ }),

/***/ "code/scan/may-be-clinical.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ eitherOf),
/* harmony export */   Kv: () => (/* binding */ NAME_MAKERS),
/* harmony export */   Nf: () => (/* binding */ MAY_SPELL),
/* harmony export */   cc: () => (/* binding */ mayBeClinical),
/* harmony export */   cf: () => (/* binding */ nativeHolds),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   lG: () => (/* binding */ CLINICAL_HINTS),
/* harmony export */   mu: () => (/* binding */ HEALTHKIT_HINTS),
/* harmony export */   pf: () => (/* binding */ NAME_PARTS),
/* harmony export */   qC: () => (/* binding */ whichHolds),
/* harmony export */   qE: () => (/* binding */ mayMakeNames)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("bytes.js");
/* harmony import */ var _read_javascript_page_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/page-scripts.js");
/* harmony import */ var _read_numbered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("read/numbered.js");
/* harmony import */ var _read_spliced_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/spliced.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _facts_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/facts/source.js");
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/languages/index.js");







const CLINICAL_HINTS = {
    words: [
        ...['HKClinical', 'clinicalType', 'ClinicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
        'HKVerifiableClinicalRecordQuery',
        ...['SpeziHealthKit', 'HealthKitReporter'],
    ],
    parts: ['Clinic', 'clinic', 'HKFHIR', 'Health'],
};
const HEALTHKIT_HINTS = { words: ['HealthKit'], parts: ['Health'] };
const NAME_PARTS = ['HKCl', 'HKFH', 'linica', 'icalTy', 'icalRe', 'HealthRec'];
const MAY_SPELL = {
    words: [...HEALTHKIT_HINTS.words, '"HK', ...NAME_PARTS],
    parts: ['Health', '"HK', ...NAME_PARTS.filter((part) => part !== 'HealthRec')],
};
const NAME_MAKERS = {
    words: [
        ...['##', 'NSSelectorFromString', 'NSClassFromString', 'NSProtocolFromString', 'sel_registerName'],
        ...['(', ' ', '`', '/', '.', '\t', '\n', '\r'].map((next) => `Selector${next}`),
        ...['sel_getUid', 'objc_getClass', 'objc_lookUpClass', 'objc_getRequiredClass', 'objc_getMetaClass', 'dlsym'],
        'FunctionPointerForName',
        ...['"HKClin', '"HKCli"', '"HKCl"', '"HKC"', '"HKFH'],
    ],
    parts: ['##', 'FromSt', 'Select', 'sel_', 'objc_g', 'objc_l', 'dlsym', 'ForNam', '"HKC', '"HKF'],
};
const FOREIGN = { words: ['linical', 'ealth', '-ehr'], parts: ['linica', 'ealth', '-ehr'] };
function mayBeClinical(sources, files, native = new Set(), others = { words: [], parts: [] }) {
    const scripts = sources.filter((path) => SCRIPTS.has((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path)) || (0,_read_javascript_page_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .y)(path));
    return (nativeHolds(nativeAmong(sources, native), eitherOf(CLINICAL_HINTS, others), files) ||
        anyHolds(scripts, eitherOf(FOREIGN, others), files));
}
function eitherOf(one, other) {
    return { words: [...one.words, ...other.words], parts: [...new Set([...one.parts, ...other.parts])] };
}
function mayMakeNames(sources, files, { native = new Set(), linksHealthKit }) {
    const own = nativeAmong(sources, native);
    return (linksHealthKit || nativeHolds(own, MAY_SPELL, files)) && nativeHolds(own, NAME_MAKERS, files);
}
function nativeAmong(sources, native) {
    return sources.filter((path) => native.has(path) || ((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path) !== undefined && !SCRIPTS.has((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path))));
}
const SCRIPTS = new Set(['javascript', 'dart']);
function isNative(path) {
    const language = (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX)(path);
    return language !== undefined && (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(language).isNative;
}
function nativeHolds(paths, wanted, files, also) {
    const isSwift = (path) => path.endsWith('.swift');
    const isSharp = (path) => path.endsWith('.cs');
    const others = paths.filter((path) => !isSwift(path) && !isSharp(path));
    const inC = (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_4__/* .inSpliced */ .iZ)({ ...wanted, ...(also && { also }) });
    return (anyHolds(paths.filter(isSwift), wanted, files) ||
        anyHolds(paths.filter(isSharp), (0,_read_numbered_js__WEBPACK_IMPORTED_MODULE_5__/* .inNumbered */ .s)(wanted), files) ||
        anyHolds(others, inC, files));
}
function anyHolds(paths, wanted, files) {
    if (paths.length === 0)
        return false;
    return files.anyHolds?.(paths, wanted) ?? paths.some((path) => fileHolds(path, wanted, files));
}
function whichHolds(path, all, files) {
    try {
        const bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .bufferOf */ .Kb)(files.bytes(path));
        return all.map((wanted) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsAny */ .Ng)(bytes, path.endsWith('.swift') ? wanted : (0,_read_spliced_js__WEBPACK_IMPORTED_MODULE_4__/* .inSpliced */ .iZ)(wanted)));
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            return all.map(() => false);
        throw error;
    }
}
function fileHolds(path, wanted, files) {
    try {
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsAny */ .Ng)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .bufferOf */ .Kb)(files.bytes(path)), wanted);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            return false;
        throw error;
    }
}


/***/ }),

/***/ "credentials/credentials.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  gD: () => (/* binding */ findCredentials),
  $b: () => (/* binding */ findPrivateKeys),
  RW: () => (/* binding */ hideCredentials)
});

;
const CODED = /%(?:25)*([0-9a-f]{2})|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(amp|quot|lt|gt|apos|colon|sol|bsol|commat|num|quest);|\\{1,4}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([nrt"']))|\p{Default_Ignorable_Code_Point}+/giu;
const NAMED = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    apos: "'",
    colon: ':',
    sol: '/',
    bsol: '\\',
    commat: '@',
    num: '#',
    quest: '?',
};
const ESCAPED = { n: '\n', r: '\r', t: '\t' };
function decodeView(text) {
    const shifts = [];
    let view = '';
    let end = 0;
    for (const match of text.matchAll(CODED)) {
        view += text.slice(end, match.index);
        const [coded, percent, decimal, hex, name, unicode, byte, escaped] = match;
        const digits = percent ?? hex ?? unicode ?? byte;
        const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
        const sign = digits !== undefined || decimal !== undefined
            ? String.fromCharCode(Math.min(code, 0xffff))
            : name !== undefined
                ? (NAMED[name.toLowerCase()] ?? '')
                : escaped !== undefined
                    ? (ESCAPED[escaped.toLowerCase()] ?? escaped)
                    : '';
        const at = view.length;
        view += sign;
        end = match.index + coded.length;
        shifts.push({ at, ahead: end - view.length });
    }
    return shifts.length === 0 ? undefined : { text: view + text.slice(end), shifts };
}
function toSource({ shifts }, offset) {
    let [low, high] = [0, shifts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((shifts[middle]?.at ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + (shifts[low - 1]?.ahead ?? 0);
}

;

const KINDS = [
    {
        kind: 'a GitHub token',
        pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[\w-]{16,}(?:\.[\w-]{8,}){0,2}|github_pat_\w{20,})(?:[\r\n ]{1,4}(?=[A-Za-z0-9]{0,40}[0-9])(?=[A-Z0-9]{0,40}[a-z])(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{12,}(?!\w))?|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{70,}|(?<![A-Za-z0-9+/])eC1hY2Nlc3MtdG9rZW46[A-Za-z0-9+/=]*/g,
    },
    {
        kind: 'a GitLab token',
        pattern: /(?<![A-Za-z0-9])(?:gl(?:pat|ptt|dt|rtr|rt|cbt|ffct|ft|imt|agent|oas|soat)-[\w-]{16,}(?:\.[\w-]{2,}){0,3}|GR1348941[\w-]{20,})|glpat-[\w-]{20,}/g,
    },
    { kind: 'an AWS key id', pattern: /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g },
    {
        kind: 'an AWS secret',
        pattern: /(?<kept>(?:secret[_ -]?access[_ -]?key|aws[_ -]?secret(?:[_ -]?key)?|aws[_ -]?session[_ -]?token)(?:["'`\s:=>]|<\/?(?:key|string)>){1,20})(?![[\\${<%(])[A-Za-z0-9/+=]{16,}/gi,
    },
    { kind: 'a secret', pattern: /(?<![\w/+=.-])(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+]{64})(?![\w/+=-])/g, fits: isRandom },
    { kind: 'a token', pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
    {
        kind: 'a credential',
        pattern: /(?<kept>authorization["'`\s\\)\]]{0,8}[:=]["'`\s\\([]{0,8}(?:basic|bearer|digest|negotiate|token)[\s+:]{1,8})(?![[\\${<%(])[^\s"'`<>,;]+/gi,
        fits: (match) => !PROSE.test(match.split(/[\s+:]/).at(-1) ?? ''),
    },
    {
        kind: 'a token',
        pattern: /(?<kept>[?&#;](?:sig|[\w.-]{0,40}(?:token|secret|passw(?:or)?d|api[_-]?key|signature|credential))=)(?![[\\${<%(])[^\s&#"'`<>]+/gi,
    },
    {
        kind: 'a private key',
        pattern: /(?<![A-Za-z0-9+/])(?:MI[GH][A-Za-z0-9+/]AgE[AB]|MII[A-J][A-Za-z0-9+/]{2}IBA(?:AKC|AKB|DANB)|MHcCAQEE|MC4CAQAwBQYDK2Vw|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTiB(?:QUklW|SU0Eg|FQyBQ|FTkNS|PUEVO|EU0Eg))[A-Za-z0-9+/=]*(?:[\s"'+\\,]{1,12}[A-Za-z0-9+/=]{20,})*/g,
    },
];
const SIGNS = /[@＠﹫\\]|%[\dA-Fa-f]{2}|&(?:#|[A-Za-z]{2,6};)|gh[pousr]_|hub_pat_|gl[a-z]{2,5}-|GR134|A(?:KI|SI)A|MI[GHI]|MHcC|MC4C|b3Bl|LS0t|eyJ|eC1h|[\w/+]{40}|BEGIN|\p{Default_Ignorable_Code_Point}/u;
const PROSE = /^(?:[A-Z]?[a-z]{1,11}|[A-Z]{1,12})[.)\]]{0,3}$/;
const WORDS = /authorization|[?&#;][\w.-]{3,60}=|secret|session.?token/i;
const MOST_VIEWS = 3;
function hideCredentials(text, filler = '') {
    const found = findCredentials(text);
    let hidden = '';
    let at = 0;
    for (const { start, end, kind } of found) {
        hidden += text.slice(at, start) + `[${kind}]`.padEnd(end - start, filler);
        at = end;
    }
    return hidden + text.slice(at);
}
function findCredentials(text) {
    if (!SIGNS.test(text) && !WORDS.test(text))
        return [];
    const found = findPlain(text);
    let inSource = (offset) => offset;
    let view = decodeView(text);
    for (let depth = 0; view && depth < MOST_VIEWS; depth += 1) {
        const [outer, here] = [inSource, view];
        inSource = (offset) => outer(toSource(here, offset));
        for (const { start, end, kind } of findPlain(here.text))
            found.push({ start: inSource(start), end: inSource(end), kind });
        view = decodeView(here.text);
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = [];
    for (const one of found) {
        const last = apart.at(-1);
        if (!last || one.start >= last.end)
            apart.push(one);
        else if (one.end > last.end)
            apart[apart.length - 1] = { ...last, end: one.end };
    }
    return apart;
}
function findPlain(text) {
    const found = [...findPrivateKeys(text), ...findUserInfo(text)];
    for (const { kind, pattern, fits } of KINDS)
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match.groups?.kept?.length ?? 0);
            const end = match.index + match[0].length;
            if (fits?.(match[0]) ?? true)
                found.push({ start, end, kind });
        }
    return found;
}
const OF_WORDS = 0.45;
function isRandom(text) {
    const words = text.includes('/') ? (text.match(/[a-z]{4,}/g) ?? []).join('') : '';
    if (words.length >= OF_WORDS * text.length)
        return false;
    const runs = text.match(/[a-z]+|[A-Z]+|\d+|[+/]+/g) ?? [];
    const isMixed = runs.length > 18 || (runs.length > 13 && !/[a-z]{4}/.test(text));
    return isMixed && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
}
const KEY_BEGINS = /-{0,5} ?---BEGIN[^-\r\n]{1,60}PRIVATE[^-\r\n]{1,10}KEY[^-\r\n]{0,20}-----?/g;
const KEY_ENDS = /-----?END[^-\r\n]{1,80}-----?/g;
const KEY_BODY = /[^A-Za-z0-9+/=]{0,12}[A-Za-z0-9+/=]{20,}(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/=]{20,})*(?:[^A-Za-z0-9+/=]{1,12}[A-Za-z0-9+/]{1,19}={1,2})?/y;
function findPrivateKeys(text) {
    const found = [];
    let mayEnd = true;
    KEY_BEGINS.lastIndex = 0;
    for (let begin = KEY_BEGINS.exec(text); begin; begin = KEY_BEGINS.exec(text)) {
        const after = KEY_BEGINS.lastIndex;
        KEY_ENDS.lastIndex = after;
        mayEnd &&= KEY_ENDS.test(text);
        KEY_BODY.lastIndex = after;
        const last = mayEnd ? KEY_ENDS.lastIndex : KEY_BODY.test(text) ? KEY_BODY.lastIndex : undefined;
        if (last === undefined)
            continue;
        found.push({ start: begin.index, end: last, kind: 'a private key' });
        KEY_BEGINS.lastIndex = last;
    }
    return found;
}
const AUTHORITY = /(?<![a-z0-9])(?:https?|wss?|ftp):[/\\]*|[/\\]{2,}/gi;
const AUTHORITY_ENDS = /[\s/\\?#]/g;
function findUserInfo(text) {
    const found = [];
    let seen = 0;
    for (const match of text.matchAll(AUTHORITY)) {
        const start = match.index + match[0].length;
        if (start < seen)
            continue;
        AUTHORITY_ENDS.lastIndex = start;
        const stop = AUTHORITY_ENDS.exec(text)?.index ?? text.length;
        const isWeb = /[a-z]/i.test(match[0]);
        const sign = start + lastSign(text.slice(start, stop));
        seen = stop;
        const written = isWeb || text[match.index - 1] === ':' ? passwordBeyond(text, start, stop) : undefined;
        if (sign < start && written !== undefined) {
            found.push({ start, end: written, kind: 'a user name and password' });
            seen = written;
            continue;
        }
        if (sign <= start)
            continue;
        const kind = kindOfUser(text.slice(start, sign), isWeb || text[match.index - 1] === ':', isWeb);
        if (kind && !/^@sha\d+:/.test(text.slice(sign, sign + 8)))
            found.push({ start, end: sign, kind });
        seen = sign;
    }
    return found;
}
function lastSign(text) {
    return Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'));
}
const NAME_AND_MORE = /^[^\s:@[\]$<>{}()"'`,;]{1,100}:(?!\d*$)[^\s[\]$<>{}()"'`]{1,200}$/;
const LONGEST_PASSWORD = 200;
function passwordBeyond(text, start, stop) {
    if (!/[/\\?#\t]/.test(text[stop] ?? '') || stop - start > LONGEST_PASSWORD)
        return undefined;
    if (!NAME_AND_MORE.test(text.slice(start, stop)))
        return undefined;
    const [rest = ''] = text.slice(stop, stop + LONGEST_PASSWORD).split(/[^\S\t]|["'`<>]/, 1);
    const sign = lastSign(rest);
    return /^[\w[]/.test(rest.slice(sign + 1)) ? stop + sign : undefined;
}
function kindOfUser(written, hasScheme, isWeb) {
    const hasPassword = /:./s.test(written) || /%(?:25)*3a./i.test(written);
    const isPlain = !/["'`<>]/.test(written);
    if (hasPassword && (hasScheme || isPlain))
        return 'a user name and password';
    return isWeb && isPlain && written !== 'git' && !/[(),;]/.test(written) ? 'a user name' : undefined;
}


/***/ }),

/***/ "dependencies/binary-search.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ holdsTelling),
/* harmony export */   g: () => (/* binding */ anyBinaryTells)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const TELLING = {
    words: [
        'HKClinical',
        'HKFHIRResource',
        'clinicalTypeForIdentifier:',
        'predicateForClinicalRecords',
        'git-lfs.github',
    ],
    parts: ['HKClin', 'HKFHIR', 'clinicalTypeFor', 'predicateForClin', 'git-lf'],
};
function holdsTelling(path, files) {
    if (files.anyHolds)
        return files.anyHolds([path], TELLING);
    try {
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsAny */ .Ng)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .Kb)(files.search?.(path) ?? files.bytes(path)), TELLING);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return false;
    }
}
const FRAMEWORK = /^(?:.*\/)?([^/]+)\.framework(?=\/)/;
function anyBinaryTells(files) {
    const { paths, passedFolders = [] } = files;
    const bundles = passedFolders.filter((folder) => /\.(?:xc)?framework$/.test(folder));
    const found = new Set(paths.filter((path) => path.endsWith('.a')));
    for (const path of bundles.flatMap((bundle) => [`${bundle}/`, ...files.dependencyPaths(bundle)])) {
        const [framework, name] = FRAMEWORK.exec(path) ?? [];
        if (path.endsWith('.a'))
            found.add(path);
        else if (framework !== undefined)
            found.add(`${framework}/${name}`);
    }
    return [...found].some((path) => holdsTelling(path, files));
}


/***/ }),

/***/ "exceptions/baseline.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("settings/options.js");



const LONGEST_FILE = 16 * 1024 * 1024;
const LONGEST_MESSAGE = 160;
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
const NO_REASON = 'accepted in the baseline';
function readBaseline(bytes, name, file) {
    const wrong = (why) => new _settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${name}" is no baseline: ${why}. Write one with --write-baseline.`);
    if (bytes.length > LONGEST_FILE)
        throw wrong('it is too large');
    let content;
    try {
        content = JSON.parse(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw wrong('it is not JSON');
        throw error;
    }
    if (!isObject(content) || content.version !== 1 || !Array.isArray(content.findings)) {
        throw wrong('"version" is not 1, or "findings" is no list');
    }
    const places = file === undefined ? new Map() : placeEntries(bytes, file);
    return content.findings.map((entry, index) => {
        if (!isObject(entry))
            throw wrong(`entry ${index + 1} is no object`);
        const { fingerprint, rule, target, message, count = 1, built, reason } = entry;
        if (typeof fingerprint !== 'string' || typeof rule !== 'string') {
            throw wrong(`entry ${index + 1} lacks a "fingerprint" or a "rule"`);
        }
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
            throw wrong(`the "count" of entry ${index + 1} is no number of findings`);
        }
        const at = places.get(fingerprint) ?? (file === undefined ? undefined : { file, line: 1, column: 1 });
        return {
            fingerprint,
            rule,
            ...(at && { at }),
            message: typeof message === 'string' ? message : '',
            count,
            ...(typeof target === 'string' && { target }),
            ...(built === true && { isBuilt: true }),
            ...(typeof reason === 'string' && reason.trim() !== '' && { reason: reason.trim() }),
        };
    });
}
function placeEntries(bytes, file) {
    const places = new Map();
    for (const [index, text] of Buffer.from(bytes).toString('utf8').split('\n').entries()) {
        for (const { 1: fingerprint = '', index: column } of text.matchAll(/"fingerprint"\s*:\s*"([^"\\]*)"/g)) {
            if (!places.has(fingerprint))
                places.set(fingerprint, { file, line: index + 1, column: column + 1 });
        }
    }
    return places;
}
function applyBaseline(findings, accepted, isSeen) {
    const left = new Map();
    for (const { fingerprint, count } of accepted)
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
    const reasons = new Map(accepted.map(({ fingerprint, reason }) => [fingerprint, reason]));
    let used = 0;
    const judged = findings.map((finding) => {
        const rest = left.get(finding.fingerprint) ?? 0;
        if (rest === 0)
            return finding;
        left.set(finding.fingerprint, rest - 1);
        if (finding.silenced)
            return finding;
        used += 1;
        return { ...finding, silenced: { by: 'baseline', reason: reasons.get(finding.fingerprint) ?? NO_REASON } };
    });
    const stale = accepted.flatMap((entry) => {
        const { fingerprint, rule, target, message } = entry;
        const rest = left.get(fingerprint) ?? 0;
        left.delete(fingerprint);
        return rest > 0 && isSeen(entry) ? [{ rule, message, ...(target !== undefined && { target }) }] : [];
    });
    return { findings: judged, baseline: { accepted: used, stale } };
}
function writeBaseline(findings, earlier, isSeen) {
    const reasons = new Map(earlier.map(({ fingerprint, reason }) => [fingerprint, reason]));
    const entries = new Map();
    for (const { fingerprint, rule, target, message, at, silenced } of findings) {
        if (silenced?.by === 'ignore')
            continue;
        const reason = reasons.get(fingerprint);
        const count = (entries.get(fingerprint)?.count ?? 0) + 1;
        entries.set(fingerprint, {
            rule: rule.id,
            ...(target !== undefined && { target }),
            message: excerpt(message),
            fingerprint,
            count,
            ...(IN_BUILT.test(at.file) && { isBuilt: true }),
            ...(reason !== undefined && { reason }),
        });
    }
    for (const entry of earlier) {
        if (!isSeen(entry) && !entries.has(entry.fingerprint))
            entries.set(entry.fingerprint, entry);
    }
    const sorted = [...entries.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(keyOf(a), keyOf(b)));
    const plain = sorted.map(({ count, at: _, isBuilt, ...entry }) => ({
        ...entry,
        ...(count > 1 && { count }),
        ...(isBuilt && { built: true }),
    }));
    return `${JSON.stringify({ version: 1, findings: plain }, null, 2)}\n`;
}
function excerpt(message) {
    const line = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(message.replaceAll(/\s+/g, ' ').trim());
    return line.length <= LONGEST_MESSAGE
        ? line
        : `${line.slice(0, LONGEST_MESSAGE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function keyOf({ rule, target = '', message, fingerprint }) {
    return JSON.stringify([rule, target, message, fingerprint]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ "exceptions/marks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ watchMarks),
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   mS: () => (/* binding */ marksFor)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("bytes.js");

const NAME = 'clinical-records-ignore:';
const MARK = /clinical-records-ignore:[ \t]*([\w-]*)([\s\S]*)/;
const CLOSING = /(?<!\s)\s*(?:-->|\*\/|\*\)|--\}\})\s*$/;
const MOST = 1000;
const REACH = 12;
const LONGEST = 10_000;
function watchMarks(files) {
    const seen = new Set();
    const lines = new Map();
    const marks = new Map();
    const look = (file, bytes) => {
        if (seen.has(file))
            return bytes;
        seen.add(file);
        const found = readMarked(bytes, file);
        if (found === undefined)
            return bytes;
        lines.set(file, linesBelow(found.marks, found.lines));
        marks.set(file, found.marks);
        return bytes;
    };
    return {
        files: {
            ...files,
            search: (file) => look(file, files.search?.(file) ?? files.bytes(file)),
            bytes: (file) => look(file, files.bytes(file)),
        },
        marks: () => new Map([...marks].sort(([a], [b]) => (a < b ? -1 : 1))),
        line: (file, number) => lines.get(file)?.get(number) ?? '',
    };
}
function readMarked(bytes, file) {
    const lines = decodeIfMarked(bytes)?.split(/\r\n|\r|\n/);
    return lines && { lines, marks: readMarks(lines, file) };
}
function linesBelow(marks, lines) {
    const kept = new Map();
    for (const number of marks.keys())
        for (let line = number; line <= number + REACH; line += 1)
            kept.set(line, (lines[line - 1] ?? '').slice(0, LONGEST));
    return kept;
}
function decodeIfMarked(bytes) {
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .Kb)(bytes);
    const wide = buffer[0] === 0xff && buffer[1] === 0xfe
        ? 'utf-16le'
        : buffer[0] === 0xfe && buffer[1] === 0xff
            ? 'utf-16be'
            : undefined;
    if (wide === undefined && !buffer.includes(NAME))
        return undefined;
    const text = new TextDecoder(wide ?? 'utf-8').decode(buffer);
    return text.includes(NAME) ? text : undefined;
}
function readMarks(lines, file) {
    const marks = new Map();
    for (const [index, line] of lines.entries()) {
        if (!line.includes(NAME) || marks.size >= MOST)
            continue;
        const [whole = '', rule = '', rest = ''] = MARK.exec(line) ?? [];
        const reason = rest.replace(CLOSING, '').trim();
        const until = /\buntil (\d{4}-\d\d-\d\d)\b/.exec(reason)?.[1];
        const start = line.length - whole.length;
        marks.set(index + 1, {
            rule,
            reason,
            at: { file, line: index + 1, column: start + 1, endLine: index + 1, endColumn: start + NAME.length + 1 },
            alone: /^\s*(?:(?:\/\/+|\/\*+|<!--|#+|;|--|\*)\s*)?$/.test(line.slice(0, start)),
            ...(until !== undefined && { until }),
        });
    }
    return marks;
}
function marksFor(at, watched) {
    const marks = watched.marks().get(at.file);
    if (!marks)
        return [];
    const found = [];
    const here = marks.get(at.line);
    if (here)
        found.push(here);
    for (let line = at.line - 1; line > 0 && line >= at.line - REACH; line -= 1) {
        const mark = marks.get(line);
        if (mark)
            found.push(mark);
        const goesOn = mark?.alone === true || /^\s*<key>[^<]*<\/key>\s*$/.test(watched.line(at.file, line));
        if (!goesOn)
            break;
    }
    return found;
}


/***/ }),

/***/ "files/fault-words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyUnread),
/* harmony export */   l: () => (/* binding */ whyUnwritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("files/file-bytes.js");



const WORDS = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'nothing can be written there',
    ENAMETOOLONG: 'its name is too long',
};
function whyUnread(name, error) {
    if ((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
        return `There is no file "${name}".`;
    if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
        return `"${name}" ${error.message}.`;
    return `"${name}" cannot be read: ${wordsOf(error)}.`;
}
function whyUnwritten(name, error) {
    const why = (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' ? `there is no folder "${node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(name)}"` : wordsOf(error);
    return `"${name}" cannot be written: ${why}.`;
}
function wordsOf(error) {
    return WORDS[(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)] ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ "files/file-bytes.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   C8: () => (/* binding */ readBinary),
/* harmony export */   jd: () => (/* binding */ anyHolds),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   uz: () => (/* binding */ largeHolds),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");



const LARGEST = 24 * 1024 * 1024;
const USUAL = 64 * 1024;
const BLOCK = 2 * 1024 * 1024;
let block = Buffer.alloc(0);
let used = 0;
function readWhole(target, file) {
    if (block.length - used < USUAL) {
        block = Buffer.allocUnsafeSlow(BLOCK);
        used = 0;
    }
    const read = readInto(block, used, target, file);
    if (typeof read !== 'number')
        return read;
    used += read;
    return block.subarray(used - read, used);
}
const LARGEST_BINARY = 256 * 1024 * 1024;
function readBinary(target, file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        return readLarge(descriptor, file, LARGEST_BINARY);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            throw error;
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readNamedFile(name) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        return readLarge(descriptor, name);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function anyHolds(root, files, wanted) {
    const shared = Buffer.allocUnsafe(BLOCK);
    let end = 0;
    for (const file of files) {
        if (shared.length - end <= USUAL) {
            if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .Ng)(shared.subarray(0, end), wanted))
                return true;
            end = 0;
        }
        try {
            const read = readInto(shared, end, `${root}/${file}`, file);
            if (typeof read !== 'number') {
                if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .Ng)(read, wanted))
                    return true;
                continue;
            }
            shared[end + read] = 0;
            end += read + 1;
        }
        catch (error) {
            if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
                throw error;
            if (largeHolds(`${root}/${file}`, wanted))
                return true;
        }
    }
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .Ng)(shared.subarray(0, end), wanted);
}
const MOST_SEARCHED = 512 * 1024 * 1024;
const OVERLAP = 256;
function largeHolds(target, wanted) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile() || status.size <= LARGEST)
            return false;
        const part = Buffer.allocUnsafe(BLOCK);
        for (let at = 0; at < Math.min(status.size, MOST_SEARCHED); at += BLOCK - OVERLAP) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, BLOCK, at);
            if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAny */ .Ng)(part.subarray(0, length), wanted))
                return true;
        }
        return status.size > MOST_SEARCHED;
    }
    catch {
        return false;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInto(into, at, target, file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, USUAL, 0);
        return length > 0 && length < USUAL ? length : readLarge(descriptor, file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            throw error;
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`cannot be read (${codeOf(error)})`, { file, line: 1, column: 1 });
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readLarge(descriptor, file, most = LARGEST) {
    const at = { file, line: 1, column: 1 };
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (!status.isFile())
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('is not a file', at);
    if (status.size > most) {
        const size = Math.round(status.size / 1e6);
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is too large (${size} MB; at most ${most >> 20} MB are read)`, at);
    }
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    while (length < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}


/***/ }),

/***/ "files/files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ memoryFiles),
  h: () => (/* binding */ openRepository)
});

var external_node_fs_ = __webpack_require__("external \"node:fs\"");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var out = __webpack_require__("fast-glob/out/index.js");
var bytes = __webpack_require__("bytes.js");
var types = __webpack_require__("types.js");
var file_bytes = __webpack_require__("files/file-bytes.js");
var files_folders = __webpack_require__("files/folders.js");
var git_stores = __webpack_require__("files/git-stores.js");
var names_git = __webpack_require__("files/names-git.js");
var tool = __webpack_require__("tool.js");
;




const OWN_CLONE = 'it is a clone of this check, and no part of the app';
function isOwnClone(folder, entries) {
    const has = (name, is) => entries.some((one) => one.name === name && one[is]());
    if (!has('package.json', 'isFile') || !has('dist', 'isDirectory'))
        return false;
    if (!has('.git', 'isDirectory') && folder !== programFolder())
        return false;
    return isFile(external_node_path_.join(folder, 'dist', 'cli', 'index.js')) && nameIn(external_node_path_.join(folder, 'package.json')) === tool/* NAME */.o_;
}
function programFolder() {
    try {
        const [, folder] = /^(.+)[\\/]dist[\\/](?:cli[\\/])?index\.js$/.exec((0,external_node_fs_.realpathSync)(process.argv[1] ?? '')) ?? [];
        return folder;
    }
    catch {
        return undefined;
    }
}
function isFile(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}
function nameIn(file) {
    try {
        return JSON.parse(Buffer.from((0,file_bytes/* readWhole */.oD)(file, 'package.json')).toString('utf8'))
            ?.name;
    }
    catch {
        return undefined;
    }
}

var passed_by = __webpack_require__("files/passed-by.js");
;











function openRepository(root, exclude = []) {
    const realRoot = realRootOf(root);
    const passedOver = [];
    const isExcluded = (0,files_folders/* excluder */.HZ)(exclude);
    const links = new Map();
    const left = new Set();
    const folders = [];
    const place = { root: realRoot, stores: (0,git_stores/* findGitStores */.s)(realRoot) };
    const listed = (selection, met = {}) => list(place, selection, isExcluded, { passedOver, links: new Map(), left: new Set(), folders: [], ...met });
    const plain = listed(files_folders/* OWN_FILES */.z2, { links, left, folders });
    const known = new Set(plain);
    let dependencies;
    const inFolders = new Map();
    const elsewhere = new Map();
    const isElsewhere = (file) => {
        const found = elsewhere.get(file) ?? (isInside(file) && leadsToFile(place, file));
        elsewhere.set(file, found);
        return found;
    };
    const inPassed = new Map();
    const passed = {
        folders,
        links,
        isExcluded,
        own: (folder) => plain.filter((file) => file.startsWith(`${folder}/`)),
        list(folder) {
            const known = inPassed.get(folder);
            if (known)
                return known;
            const { leavesOut } = files_folders/* NAMED_FILES */.AI;
            const found = listed({ pattern: `${out.escapePath(folder)}/**`, leavesOut: (path) => leavesOut(path.slice(folder.length)) }, { links });
            inPassed.set(folder, found);
            return found;
        },
        isFile: isElsewhere,
    };
    const standIns = links.size === 0 ? [] : (0,passed_by/* listStandIns */.L$)(passed, known, files_folders/* OWN_FILES */.z2.leavesOut);
    const paths = standIns.length === 0 ? plain : [...new Set([...plain, ...standIns])].sort();
    return {
        root: realRoot.split(external_node_path_.sep).join('/'),
        paths,
        links,
        passedOver,
        beyond: (folder) => (0,passed_by/* listBeyond */.Eu)(folder, passed),
        spelled: (file) => (isInside(file) ? findSpelled(place, file, passed) : undefined),
        isBeyond: (file) => (0,passed_by/* isBeyond */._f)(file, passed),
        withoutLinks: (file) => (0,passed_by/* withoutLinks */.W_)(file, passed),
        passedFolders: folders,
        hasDependencies: files_folders/* DEPENDENCIES */.KY.some((name) => left.has(name)),
        dependencyPaths(folder) {
            if (folder === undefined)
                dependencies ??= listed((0,files_folders/* dependencyFiles */.DY)());
            if (folder === undefined || dependencies)
                return dependencies ?? [];
            const found = inFolders.get(folder) ?? listed((0,files_folders/* dependencyFiles */.DY)(out.escapePath(folder)));
            inFolders.set(folder, found);
            return found;
        },
        has: (file) => known.has(file) || isElsewhere(file),
        bytes: (file) => read(place, file, known.has(file)),
        large: (file) => read(place, file, known.has(file), file_bytes/* readBinary */.C8),
        anyHolds(files, words) {
            const [own, others] = [files.filter((file) => known.has(file)), files.filter((file) => !known.has(file))];
            return (0,file_bytes/* anyHolds */.jd)(realRoot, own, words) || others.some((file) => holds(place, file, words));
        },
    };
}
function realRootOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return external_node_path_.resolve(root);
    }
}
function memoryFiles(content) {
    const files = new Map(Object.entries(content).map(([file, data]) => [file, typeof data === 'string' ? Buffer.from(data) : data]));
    const isDependency = (file) => file.split('/').some((part) => files_folders/* DEPENDENCIES */.KY.includes(part));
    const paths = [...files.keys()].sort();
    return {
        paths: paths.filter((file) => !isDependency(file)),
        dependencyPaths: () => paths.filter(isDependency),
        hasDependencies: paths.some(isDependency),
        has: (file) => files.has(file),
        bytes(file) {
            const data = files.get(file);
            if (!data)
                throw new types/* UnreadableFile */.i('does not exist', files_top(file));
            return data;
        },
    };
}
function holds(place, file, words) {
    try {
        return (0,bytes/* holdsAny */.Ng)((0,bytes/* bufferOf */.Kb)(read(place, file, false)), words);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return leadsToFile(place, file) && (0,file_bytes/* largeHolds */.uz)(realPath(place.root, file) ?? '', words);
    }
}
function list(place, { pattern, leavesOut }, isExcluded, met) {
    const { root, stores } = place;
    const found = out.sync(pattern, {
        cwd: root,
        dot: true,
        unique: false,
        followSymbolicLinks: false,
        fs: { readdirSync: tolerantReaddir(place, (path) => leavesOut(path) || isExcluded(path), met) },
    });
    return found.filter((file) => !stores.holds(external_node_path_.join(root, file))).sort();
}
const MAY_COUNT = /\.(?:swift|mm?|h|plist|entitlements|strings|xcstrings|xcconfig|pbxproj|xcproj|json|ya?ml)$/;
function tolerantReaddir(place, isLeftOut, { passedOver, links, left, folders }) {
    const { root, stores } = place;
    const readFolder = (folder, options) => {
        const own = String(folder).slice(root.length).split(external_node_path_.sep).join('/').replace(/^\//, '');
        const prefix = own === '' ? '' : `${own}/`;
        const entries = entriesOf(folder, options, own);
        if (own !== '' && isOwnClone(String(folder), entries)) {
            passedOver.push({ at: files_top(own), reason: OWN_CLONE });
            return [];
        }
        return entries.filter((entry) => {
            const { name } = entry;
            const isHidden = /[\r\n\u2028\u2029]/.test(name);
            if (isHidden) {
                const blocking = entry.isDirectory() || MAY_COUNT.test(name);
                const reason = 'its name holds a line break';
                passedOver.push({ at: files_top(prefix + name), reason, ...(blocking && { blocking }) });
            }
            if (isHidden)
                return false;
            if ((0,names_git/* namesGit */.D)(name)) {
                if (name === '.git')
                    stores.meet(external_node_path_.join(root, prefix, name));
                else
                    passedOver.push({
                        at: files_top(prefix + name),
                        reason: types/* LEADS_OUT */.l,
                        ...(entry.isDirectory() && { blocking: true }),
                    });
                return false;
            }
            if (isLeftOut(prefix + name)) {
                left.add(name);
                if (entry.isDirectory() && (0,files_folders/* mayBeNamed */.W_)(prefix + name))
                    folders.push(prefix + name);
                return false;
            }
            if (entry.isSymbolicLink())
                meetLink(place, prefix + name, { passedOver, links });
            return true;
        });
    };
    const entriesOf = (folder, options, own) => {
        try {
            return (0,external_node_fs_.readdirSync)(folder, options);
        }
        catch (error) {
            if (!isSystemError(error))
                throw error;
            passedOver.push({ at: files_top(own || '.'), reason: `the folder cannot be listed (${(0,file_bytes/* codeOf */.$N)(error)})` });
            return [];
        }
    };
    return readFolder;
}
function meetLink(place, file, { passedOver, links }) {
    const end = endOf(place.root, file);
    const target = end !== undefined && contains(place, end) ? external_node_path_.relative(place.root, end).split(external_node_path_.sep).join('/') : undefined;
    links.set(file, target);
    if (target !== undefined)
        return;
    if (file.endsWith('.xcodeproj'))
        passedOver.push({ at: files_top(file), reason: `the project is a link that ${types/* LEADS_OUT */.l}`, blocking: true });
    else if (end !== undefined && isGits(place, end))
        passedOver.push({ at: files_top(file), reason: types/* LEADS_OUT */.l });
}
function endOf(root, link) {
    const file = external_node_path_.join(root, link);
    try {
        return realPath(root, link) ?? external_node_path_.resolve(external_node_path_.dirname(file), (0,external_node_fs_.readlinkSync)(file));
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i || isSystemError(error)))
            throw error;
        return undefined;
    }
}
function foldName(name) {
    return name.normalize('NFC').toLowerCase();
}
function findSpelled(place, file, { folders, isExcluded }) {
    const folded = foldName(file);
    if (!folders.some((folder) => folded.startsWith(`${foldName(folder)}/`)))
        return undefined;
    let found = '';
    for (const part of folded.split('/')) {
        try {
            const folder = realPath(place.root, found);
            if (folder === undefined || (found !== '' && !contains(place, folder)))
                return undefined;
            const [name, ...others] = (0,external_node_fs_.readdirSync)(folder).filter((one) => foldName(one) === part);
            if (name === undefined || others.length > 0)
                return undefined;
            found = found === '' ? name : `${found}/${name}`;
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i || isSystemError(error)))
                throw error;
            return undefined;
        }
    }
    return !isExcluded(found) && leadsToFile(place, found) ? found : undefined;
}
function isInside(file) {
    if (file.length > bytes/* LONGEST_PATH */.fN)
        return !(0,bytes/* mayClimb */.LS)(file);
    if (file === '' || external_node_path_.isAbsolute(file) || file.includes('\0') || (0,names_git/* namesGit */.D)(file))
        return false;
    return !/^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(file));
}
function leadsToFile(place, file) {
    try {
        if (!files_isFile(external_node_path_.join(place.root, file)))
            return false;
        const target = realPath(place.root, file);
        return target !== undefined && contains(place, target) && isPlainFile(target);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
function files_isFile(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return false;
    }
}
function isPlainFile(target) {
    try {
        return (0,external_node_fs_.lstatSync)(target).isFile();
    }
    catch (error) {
        if (!isSystemError(error))
            throw error;
        return false;
    }
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error;
}
function realPath(root, file) {
    try {
        return (0,external_node_fs_.realpathSync)(external_node_path_.join(root, file));
    }
    catch (error) {
        if ((0,file_bytes/* codeOf */.$N)(error) === 'ENOENT' || (0,file_bytes/* codeOf */.$N)(error) === 'ENOTDIR' || (0,file_bytes/* codeOf */.$N)(error) === 'ELOOP')
            return undefined;
        throw new types/* UnreadableFile */.i(`cannot be opened (${(0,file_bytes/* codeOf */.$N)(error)})`, files_top(file));
    }
}
function contains(place, target) {
    return isBelow(place.root, target) && !isGits(place, target);
}
function isGits({ root, stores }, target) {
    return (0,names_git/* namesGit */.D)(isBelow(root, target) ? target.slice(root.length) : target) || stores.holds(target);
}
function isBelow(root, target) {
    return target.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
function read(place, file, listed, readFrom = file_bytes/* readWhole */.oD) {
    const { root } = place;
    if (listed)
        return readFrom(`${root}/${file}`, file);
    if (!isInside(file))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    const real = realPath(root, file);
    if (real === undefined)
        throw new types/* UnreadableFile */.i('does not exist', files_top(file));
    if (!contains(place, real))
        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, files_top(file));
    if (!isPlainFile(real))
        throw new types/* UnreadableFile */.i('is not a file', files_top(file));
    return readFrom(real, file);
}
function files_top(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ "files/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ NAMED_FILES),
/* harmony export */   DY: () => (/* binding */ dependencyFiles),
/* harmony export */   HZ: () => (/* binding */ excluder),
/* harmony export */   KY: () => (/* binding */ DEPENDENCIES),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   W_: () => (/* binding */ mayBeNamed),
/* harmony export */   z2: () => (/* binding */ OWN_FILES)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/glob.js");

const DEPENDENCIES = ['node_modules', 'Pods', 'Carthage', '.build', 'SourcePackages'];
const PRODUCTS = [
    '.git',
    '.hg',
    '.svn',
    'DerivedData',
    '.dart_tool',
    '.gradle',
    '.expo',
    '.next',
    '.symlinks',
    '.yarn',
];
const BUNDLES = ['*.app', '*.xcarchive', '*.framework', '*.xcframework'];
const PICTURES = ['*.colorset', '*.imageset', '*.symbolset'];
const BUILDS = ['Build/Products', 'Build/Intermediates.noindex'];
const DEPENDENCY_FILES = '**/{*.{swift,m,mm,h,a,podspec,xcprivacy},package.json,Info.plist,Package.swift,Package.resolved,plugin.xml}';
const OWN_FILES = {
    pattern: '**',
    leavesOut: below([...DEPENDENCIES, ...PRODUCTS, ...BUNDLES, ...PICTURES, ...BUILDS]),
};
const NAMED_FILES = {
    pattern: '**',
    leavesOut: below(['.*', ...BUNDLES, ...PICTURES]),
};
function mayBeNamed(folder) {
    return !/\.xcassets\//.test(folder) && !OF_VERSIONS(folder);
}
const OF_VERSIONS = below(['.git']);
function dependencyFiles(folder = `**/{${DEPENDENCIES.join(',')}}`) {
    return { pattern: `${folder}/${DEPENDENCY_FILES}`, leavesOut: below(['.git', ...BUNDLES.slice(0, 2), ...PICTURES]) };
}
function select(paths, { pattern, leavesOut }, isExcluded) {
    const isMeant = (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(pattern);
    return paths.filter((file) => isMeant(file) && !leavesOut(file) && !isExcluded(file));
}
function excluder(globs) {
    const excludes = globs.map((glob) => (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)((0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEnd */ .Mx)(glob, '/'), { below: true, shell: true }));
    return (path) => excludes.some((fits) => fits(path));
}
function below(names) {
    const words = names.map((name) => name.replaceAll('.', '\\.').replace('*', '[^/]*'));
    const named = new RegExp(`(?:^|/)(?:${words.join('|')})(?:/|$)`);
    return (path) => named.test(path);
}


/***/ }),

/***/ "files/git-stores.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout),
/* harmony export */   s: () => (/* binding */ findGitStores)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("files/file-bytes.js");




function findGitStores(root) {
    const stores = new Set();
    function add(folder) {
        const status = look(folder);
        if (status?.isDirectory() && look(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'HEAD')))
            stores.add(identity(status));
    }
    function meet(gitFile) {
        const line = readLine(gitFile) ?? '';
        const named = line.startsWith('gitdir:') ? line.slice('gitdir:'.length).trim() : '';
        if (named === '')
            return;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(gitFile), named);
        add(folder);
        const shared = readLine(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'commondir'));
        if (shared !== undefined)
            add(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, shared));
    }
    const checkout = findCheckout(root);
    if (checkout !== undefined)
        meet(node_path__WEBPACK_IMPORTED_MODULE_1__.join(checkout, '.git'));
    return {
        meet,
        holds(real) {
            if (stores.size === 0)
                return false;
            for (let at = real; at.length > root.length; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
                const status = look(at);
                if (status && stores.has(identity(status)))
                    return true;
            }
            return false;
        },
    };
}
function findCheckout(folder) {
    if (look(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git'), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync))
        return folder;
    const around = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    return around === folder ? undefined : findCheckout(around);
}
function identity({ dev, ino }) {
    return `${dev}:${ino}`;
}
function look(file, see = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync) {
    try {
        return see(file, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return undefined;
        throw error;
    }
}
function readLine(file) {
    try {
        return Buffer.from((0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)(file, file)).toString('utf8').split(/\r?\n/, 1)[0];
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .i)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ "files/names-git.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesGit)
/* harmony export */ });
const NAMED = /(?:^|[/\\])(?:\.git|git~[1-9]\d{0,5})[. ]*(?:[:/\\]|$)/i;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
function namesGit(path) {
    if (NAMED.test(path))
        return true;
    if (!/\P{ASCII}/u.test(path))
        return false;
    return NAMED.test(path.replaceAll(IGNORED, '').normalize('NFKC').replaceAll(IGNORED, ''));
}


/***/ }),

/***/ "files/passed-by.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ listBeyond),
/* harmony export */   L$: () => (/* binding */ listStandIns),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   _f: () => (/* binding */ isBeyond)
/* harmony export */ });
const MOST_LINKS = 40;
function listBeyond(folder, passed) {
    const seen = new Set();
    const found = new Set();
    take(folder, folder, 0);
    return [...found].sort();
    function take(real, shown, depth) {
        if (seen.has(real) || depth > MOST_LINKS || passed.isExcluded(real))
            return;
        seen.add(real);
        const add = (path) => {
            if (!passed.isExcluded(path))
                found.add(shown + path.slice(real.length));
        };
        const behind = linkOnTheWay(real, passed);
        if (behind !== undefined) {
            take(behind, shown, depth + 1);
            return;
        }
        if (real !== shown)
            passed.own(real).forEach(add);
        if (isPassedBy(real, passed.folders))
            passed.list(real).forEach(add);
        else if (real !== '')
            for (const inner of passed.folders)
                if (isBelow(inner, real) && !isHidden(inner.slice(real.length)))
                    passed.list(inner).forEach(add);
        for (const [link, target] of passed.links) {
            if (target === undefined || !isBelow(link, real))
                continue;
            if (isBelow(link, target) || isBelow(target, real))
                continue;
            if (passed.isFile(link))
                add(link);
            else
                take(target, shown + link.slice(real.length), depth + 1);
        }
    }
}
function linkOnTheWay(path, { links }) {
    if (links.size === 0)
        return undefined;
    for (let end = path.indexOf('/');; end = path.indexOf('/', end + 1)) {
        const start = end < 0 ? path : path.slice(0, end);
        const target = links.get(start);
        if (target !== undefined)
            return target + path.slice(start.length);
        if (end < 0)
            return undefined;
    }
}
const IN_CATALOGUE = /\.xcassets\//;
function isBeyond(path, passed) {
    if (passed.isExcluded(path))
        return false;
    return isPassedBy(path, passed.folders) || IN_CATALOGUE.test(path) || linkOnTheWay(path, passed) !== undefined;
}
function withoutLinks(path, passed) {
    let real = path;
    for (let step = 0; step < MOST_LINKS; step += 1) {
        const next = linkOnTheWay(real, passed);
        if (next === undefined)
            return real;
        real = next;
    }
    return real;
}
function listStandIns(passed, known, leavesOut) {
    const found = [];
    for (const [link, target] of passed.links) {
        if (target === undefined || isBelow(link, target) || passed.isExcluded(target))
            continue;
        if (isManaged(target, known))
            continue;
        const isNamedAnew = endingOf(link) !== '' && endingOf(link) !== endingOf(target);
        if (passed.isFile(link)) {
            if (isNamedAnew || !known.has(target))
                found.push(link);
        }
        else if (isPassedBy(target, passed.folders))
            for (const file of passed.list(target)) {
                const inner = file.slice(target.length);
                if (!leavesOut(inner))
                    found.push(link + inner);
            }
        else if (isNamedAnew)
            for (const file of passed.own(target))
                found.push(link + file.slice(target.length));
    }
    return found;
}
const MANAGERS = [
    [/^(.*?)(?:^|\/)node_modules(?:\/|$)/, 'package.json'],
    [/^(.*?)(?:^|\/)Pods(?:\/|$)/, 'Podfile'],
    [/^(.*?)(?:^|\/)Carthage(?:\/|$)/, 'Cartfile'],
    [/^(.*?)(?:^|\/)\.build(?:\/|$)/, 'Package.swift'],
];
function isManaged(path, known) {
    return MANAGERS.some(([pattern, manifest]) => {
        const around = pattern.exec(path)?.[1];
        return around !== undefined && known.has(around === '' ? manifest : `${around}/${manifest}`);
    });
}
function isPassedBy(path, folders) {
    return folders.some((one) => path === one || isBelow(path, one));
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
function isHidden(path) {
    return /\/\./.test(path);
}
function endingOf(path) {
    return /\.[^./]+$/.exec(path)?.[0] ?? '';
}


/***/ }),

/***/ "files/stand-ins.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ STAND_IN_WORDS),
/* harmony export */   c: () => (/* binding */ refuseStandIn)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("lists.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const STAND_INS = [
    {
        start: 'version https://git-lfs.github.com/spec/',
        reason: 'is a pointer of Git LFS, whose file was not fetched; give actions/checkout `lfs: true`',
    },
    {
        start: '/annex/objects/',
        reason: 'is a pointer of git-annex, whose file was not fetched; fetch it before the check',
    },
    { start: '\0GITCRYPT\0', reason: 'is encrypted by git-crypt; unlock the repository before the check' },
    { start: 'U2FsdGVkX1', reason: 'is encrypted by transcrypt; unlock the repository before the check' },
];
const STAND_IN_WORDS = {
    words: STAND_INS.map(({ start }) => start),
    parts: ['git-lf', '/annex', 'GITCRY', 'U2FsdG'],
};
const LONGEST = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .greatest */ .Kf)(STAND_INS.map(({ start }) => start.length));
function refuseStandIn(bytes, file) {
    const first = bytes[0] ?? -1;
    for (const { start, reason } of STAND_INS) {
        if (first !== start.charCodeAt(0))
            continue;
        const head = Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1');
        if (head.startsWith(start))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(reason, top(file));
    }
}
function top(file) {
    return { file, line: 1, column: 1 };
}


/***/ }),

/***/ "files/write-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   LL: () => (/* binding */ rewriteFile),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   bu: () => (/* binding */ PlaceTaken),
/* harmony export */   hr: () => (/* binding */ requireRoom),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   xy: () => (/* binding */ clearPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("types.js");
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("files/file-bytes.js");
/* harmony import */ var _git_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("files/git-stores.js");
/* harmony import */ var _names_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("files/names-git.js");






function rewriteFile(root, { file, before, after }) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(file))
        throw new Error(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l);
    if (!target.startsWith(realRoot + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder || status?.isFile() !== true) {
        throw new Error('is reached through a link, or is no file any more');
    }
    if (status.nlink > 1)
        throw new Error('has a second name, which would keep the old text');
    if (Buffer.compare((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target), before) !== 0)
        throw new Error('was changed while it was checked');
    replaceFile(target, after, status.mode & 0o7777);
}
function createFiles(root, files) {
    requireRoom(root, files);
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    for (const { file, content } of files) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file)), { recursive: true });
        requireFolders(realRoot, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file), content, { flag: 'wx' });
    }
}
function requireRoom(root, files) {
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    for (const { file } of files) {
        if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(file))
            throw new Error(`${file} ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}.`);
        requireFolders(realRoot, file);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, file), { throwIfNoEntry: false }))
            throw new Error(`${file} is there already; nothing was written.`);
    }
}
class PlaceTaken extends Error {
}
function findPlace(named) {
    const place = followFolders(named);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (status && !status.isFile())
        throw new PlaceTaken(whatItIs(status));
    return place;
}
function writeNamedFile(named, content) {
    const place = findPlace(named);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place), { recursive: true });
    replaceFile(place, Buffer.from(content));
}
function clearPlace(named) {
    const place = followFolders(named);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (!status)
        return;
    try {
        if (!status.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place);
    }
    catch (error) {
        throw new PlaceTaken(`what stands there cannot be removed (${(0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)})`);
    }
    if (!status.isFile())
        throw new PlaceTaken(whatItIs(status));
}
function whatItIs(status) {
    if (status.isSymbolicLink())
        return 'it is a link';
    return status.isDirectory() ? 'it is a folder' : 'it is no plain file';
}
function followFolders({ name, from, checkouts }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(from, name);
    const existing = findFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing), node_path__WEBPACK_IMPORTED_MODULE_1__.relative(existing, target));
    if ((0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(name) || (0,_names_git_js__WEBPACK_IMPORTED_MODULE_5__/* .namesGit */ .D)(place))
        throw new PlaceTaken(`it ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}`);
    for (const checkout of checkouts) {
        const isOut = isBelow(checkout, target) && !isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout), place);
        if (isOut || (0,_git_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitStores */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout)).holds(place))
            throw new PlaceTaken(`it ${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LEADS_OUT */ .l}`);
    }
    return place;
}
function findFolder(folder) {
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined;
    if (!isThere && node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) !== folder)
        return findFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false });
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder);
    if (!status)
        throw new PlaceTaken(`${name} is a link that leads nowhere`);
    if (!status.isDirectory())
        throw new PlaceTaken(`${name} is no folder`);
    return folder;
}
function isBelow(folder, target) {
    return target.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function replaceFile(target, content, mode) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), `.${process.pid}.${Date.now().toString(36)}.written`);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, flags, mode === undefined ? 0o666 : 0o600);
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
            if (mode !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function requireFolders(realRoot, file) {
    const steps = file.split('/').slice(0, -1);
    const blocked = steps.find((_, index) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(realRoot, steps.slice(0, index + 1).join('/')), { throwIfNoEntry: false });
        return status && !status.isDirectory();
    });
    if (blocked !== undefined)
        throw new Error(`${file} cannot be written: ${blocked} is no folder.`);
}


/***/ }),

/***/ "findings/describe-loosened.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nG: () => (/* binding */ describeWithCount),
/* harmony export */   nh: () => (/* binding */ loosenedWords)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");

const MOST_NAMED = 3;
const LONGEST = 120;
function describeLoosened(loosened) {
    const { what } = loosened;
    const name = `"${shorten(loosened.subject)}"`;
    const [from, to] = [loosened.from, loosened.to].map((text) => (text === undefined ? undefined : shorten(text)));
    const later = from !== undefined && to !== undefined;
    switch (what) {
        case 'rule-off':
            return `switches off ${name}`;
        case 'severity-lowered':
            return `lowers ${name} from ${from} to ${to}`;
        case 'excluded':
            return `excludes ${name}`;
        case 'ignored':
            return later ? `ignores ${name} until ${to} instead of ${from}` : `ignores ${name}`;
        case 'marked':
            return later ? `marks ${name} as ignored until ${to} instead of ${from}` : `marks ${name} as ignored`;
        case 'baseline-grown':
            return `accepts ${name} in the baseline`;
        case 'url-allowed':
            return `vouches for ${name} in url-allow`;
        case 'fail-on-lowered':
            return `lowers fail-on from ${from} to ${to}`;
    }
}
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function describeWithCount(loosened) {
    const { findings } = loosened;
    return `${describeLoosened(loosened)}${findings === undefined ? '' : ` (${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`}`;
}
function countLoosened(list) {
    return list.reduce((sum, { findings = 0 }) => sum + findings, 0);
}
function loosenedWords({ list = [], judgedBy }) {
    if (list.length === 0)
        return undefined;
    const number = countLoosened(list);
    const named = list.filter(({ findings }) => findings === undefined).map(describeLoosened);
    const shown = named.length > MOST_NAMED ? named.slice(0, MOST_NAMED - 1) : named;
    const hidden = named.length - shown.length;
    const others = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)([...shown, ...(hidden > 0 ? [`does ${hidden} more things of the kind`] : [])]);
    const counted = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding');
    const also = number > 0 && named.length > 0 ? `; it also ${others}` : '';
    if (judgedBy === 'base') {
        const tried = number > 0 ? `would set aside ${counted}${also}` : others;
        return `judged by the exceptions of the base: this change itself ${tried}`;
    }
    if (number === 0)
        return `and this change itself ${others}`;
    return `with ${counted} that this change itself sets aside${also}`;
}


/***/ }),

/***/ "findings/findings.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ makeFinding),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ judgeTarget),
/* harmony export */   e2: () => (/* binding */ judgeRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");



const MOST_OF_A_RULE = 100;
const MOST_RELATED = 100;
const LONGEST = 2000;
function judgeRepository(rules, repository) {
    return rules.flatMap((rule) => 'checkRepository' in rule
        ? takeProblems(rule.checkRepository(repository)).map((problem) => makeFinding(rule, problem))
        : []);
}
function judgeTarget(rules, target, repository) {
    return rules.flatMap((rule) => 'checkRepository' in rule || !concerns(rule, target) ? [] : applyRule(rule, target, repository));
}
function concerns(rule, { kind, signs }) {
    if (kind === 'test' || kind === 'library')
        return false;
    return signs.length > 0 || 'withoutSign' in rule;
}
function applyRule(rule, target, repository) {
    const ours = takeProblems(rule.check(target, repository));
    const others = target.variants
        .filter(({ configuration }) => configuration !== target.configuration)
        .map((variant) => ({
        configuration: variant.configuration,
        sameAs: pairProblems(ours, takeProblems(rule.check(variant, repository))),
    }));
    return ours.map((problem) => {
        const configurations = [target.configuration];
        const related = [...(problem.related ?? [])];
        for (const { configuration, sameAs } of others) {
            const same = sameAs.get(problem);
            if (!same)
                continue;
            configurations.push(configuration);
            if (!isSamePlace(same.at, problem.at))
                related.push({ message: `The same in ${configuration}.`, at: same.at });
        }
        return { ...makeFinding(rule, { ...problem, related }, target), configurations: configurations.sort() };
    });
}
function pairProblems(ours, theirs) {
    const left = new Set(theirs);
    const pairs = new Map();
    for (const isSame of [(a, b) => isSamePlace(a.at, b.at), () => true]) {
        for (const problem of ours) {
            if (pairs.has(problem))
                continue;
            const same = [...left].find((other) => other.message === problem.message && isSame(problem, other));
            if (!same)
                continue;
            left.delete(same);
            pairs.set(problem, same);
        }
    }
    return pairs;
}
function takeProblems(problems) {
    const taken = [];
    for (const problem of problems) {
        const last = taken.at(-1);
        if (taken.length === MOST_OF_A_RULE && last) {
            const more = {
                message: `Here and further on is more of the kind: ${MOST_OF_A_RULE} are listed.`,
                at: problem.at,
            };
            return [...taken.slice(0, -1), { ...last, related: [...(last.related ?? []), more] }];
        }
        taken.push(problem);
    }
    return taken;
}
function makeFinding(rule, problem, target) {
    const { message, fix, related } = problem;
    return {
        ...problem,
        message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(message, LONGEST),
        fix: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(fix, LONGEST),
        ...(related && { related: takeRelated(related) }),
        rule,
        severity: problem.severity ?? rule.severity,
        configurations: [],
        fingerprint: fingerprint(rule.id, target?.name ?? '', problem),
        ...(target && { target: target.name, project: target.project }),
    };
}
function takeRelated(related) {
    const taken = related.slice(0, MOST_RELATED).map((one) => ({ ...one, message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clipMiddle */ .e9)(one.message, LONGEST) }));
    const last = taken.at(-1);
    if (related.length <= MOST_RELATED || last === undefined)
        return taken;
    const more = `Here and at ${related.length - MOST_RELATED} more places: ${last.message}`;
    return [...taken.slice(0, -1), { ...last, message: more }];
}
function fingerprint(ruleId, target, { message, habit, at }) {
    const withoutFolders = statementOf(message).replaceAll(/(?<![^\s"'`“”()])[^\s"'`“”()]*\//g, '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ruleId, target, withoutFolders, ...(habit === undefined ? [] : [fileName(at.file)])]))
        .digest('hex')
        .slice(0, 32);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function statementOf(message) {
    for (const { index } of message.matchAll(/; /g)) {
        const statement = message.slice(0, index);
        const isQuoting = statement.split('“').length !== statement.split('”').length || statement.split('"').length % 2 === 0;
        if (!isQuoting)
            return statement;
    }
    return message;
}
function isSamePlace(a, b) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}
function sortFindings(findings) {
    const sorted = findings.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(a.at, b.at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.rule.id, b.rule.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.target ?? '', b.target ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.message, b.message));
    return sorted.filter((one, index) => !isRepeated(one, sorted[index - 1]));
}
function isRepeated(a, b) {
    return b !== undefined && isSamePlace(a.at, b.at) && a.fingerprint === b.fingerprint && a.project === b.project;
}


/***/ }),

/***/ "findings/link-built.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linkBuilt)
/* harmony export */ });
function linkBuilt(targets, artifacts = [], findings = []) {
    const sourceOf = new Map(artifacts.flatMap(({ file, bundles }) => bundles.flatMap(({ target, source }) => source ? [[keyOf(file, target), { name: source.name, project: source.project }]] : [])));
    if (sourceOf.size === 0)
        return targets;
    const keys = targets.map(({ target }) => keyOf(target.project, target.name));
    const sources = new Set(keys.filter((key) => !sourceOf.has(key)));
    const bundlesOf = new Map();
    const linked = targets.map((report) => {
        const source = sourceOf.get(keyOf(report.target.project, report.target.name));
        if (source === undefined || !sources.has(keyOf(source.project, source.name)))
            return report;
        const bundle = { ...report, isOf: source, verdict: verdictOf(report, targets, source, findings) };
        const key = keyOf(source.project, source.name);
        const known = bundlesOf.get(key);
        if (known)
            known.push(bundle);
        else
            bundlesOf.set(key, [bundle]);
        return bundle;
    });
    return linked.map((report) => {
        const built = report.isOf ? undefined : bundlesOf.get(keyOf(report.target.project, report.target.name));
        return built ? { ...report, built } : report;
    });
}
function keyOf(project, name) {
    return JSON.stringify([project, name]);
}
function verdictOf({ target, verdict }, targets, source, findings) {
    const isShared = findings.some(({ target: of, project, silenced, severity, places = [] }) => silenced === undefined &&
        severity === 'error' &&
        of === source.name &&
        project === source.project &&
        places.some(({ at }) => at.file.startsWith(`${target.project}!`)));
    const sources = targets.find((one) => one.target.name === source.name && one.target.project === source.project);
    return isShared && sources?.verdict === 'failed' ? 'failed' : verdict;
}


/***/ }),

/***/ "findings/phones.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isShippedToPhones)
/* harmony export */ });
function isShippedToPhones({ kind, platforms }) {
    const isApp = kind === 'app' || kind === 'app-clip' || kind === 'watch-app';
    return isApp && platforms.some((platform) => platform !== 'macos' && platform !== 'tvos');
}


/***/ }),

/***/ "findings/repository.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declaredSigns),
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
function joinTargets(targets, factsOf) {
    const joined = targets.map((target) => joinTarget(target, factsOf));
    const named = new Map();
    for (const one of joined.flat().toReversed()) {
        named.set(keyOf(one.project, one.name, one.configuration), one);
        if (one.configuration === one.shipping)
            named.set(keyOf(one.project, one.name), one);
    }
    for (const [index, target] of targets.entries()) {
        for (const variant of joined[index] ?? []) {
            for (const { project, name } of target.hosts) {
                const host = named.get(keyOf(project, name, variant.configuration)) ??
                    (variant.configuration === target.shipping ? named.get(keyOf(project, name)) : undefined);
                if (!host)
                    continue;
                variant.hosts.push(host);
                host.embedded.push(variant);
            }
        }
    }
    return joined.flatMap((variants) => variants.find(({ configuration, shipping }) => configuration === shipping) ?? variants.slice(0, 1));
}
function keyOf(...names) {
    return JSON.stringify(names);
}
function joinTarget(target, factsOf) {
    const variants = [];
    const { builds, ...declared } = target;
    for (const build of builds) {
        const seen = withEntitled(factsOf(build), build);
        const unseen = [...(build.unseen ?? []), ...(seen.made ?? [])];
        const signs = findSigns(build, seen, unseen);
        const code = signs.length > 0 ? withUnseen(seen, unseen) : seen;
        variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs });
    }
    return variants;
}
function withUnseen(code, unseen) {
    const open = unseen.flatMap(({ reason, at }) => [
        { role: 'requested', reason, at },
        { role: 'read', reason, at },
    ]);
    return open.length === 0 ? code : { ...code, unresolved: [...open, ...code.unresolved] };
}
function withEntitled(code, { entitlements }) {
    const isSwiftData = ({ api }) => api.startsWith('ModelContext.');
    if (!code.flows.some(isSwiftData))
        return code;
    const services = entitlements.get('com.apple.developer.icloud-services');
    const value = services.state === 'known' ? services.value.value : undefined;
    const names = value?.kind === 'array' ? value.value : value ? [value] : [];
    const isSynced = names.some((name) => name.kind === 'string' && /^(?:CloudKit|\*$)/.test(name.value));
    return isSynced ? code : { ...code, flows: code.flows.filter((flow) => !isSwiftData(flow)) };
}
function findSigns(build, code, unseen) {
    const uses = [...code.requested, ...code.read, ...code.shared]
        .filter(({ conditional }) => conditional === undefined)
        .map(({ type, at }) => ({ value: type, at }));
    const offered = new Set(build.offered);
    const named = code.clinical.filter(({ at }) => !offered.has(at.file));
    const signs = [...declaredSigns(build), ...uses, ...named.filter(({ isQuestion }) => !isQuestion)];
    const isOpen = code.unresolved.length + code.skipped.length + unseen.length > 0;
    const isOfWatch = build.platforms.length > 0 && build.platforms.every((platform) => platform === 'watchos');
    const mayUse = signs.length > 0 || isOpen || isOfWatch;
    return mayUse ? [...signs, ...named.filter(({ isQuestion }) => isQuestion)] : signs;
}
function declaredSigns({ info, entitlements, inertSettings }) {
    const signs = [];
    const access = entitlements.entries.get('com.apple.developer.healthkit.access');
    if (access && mayGrant(access.value))
        signs.push({ value: access.key, at: access.keyAt });
    for (const [key, entry] of info.entries)
        if (isClinicalKey(key, entry))
            signs.push({ value: key, at: entry.keyAt });
    for (const setting of inertSettings ?? [])
        if (/Clinical/i.test(setting.value))
            signs.push(setting);
    return signs;
}
function isClinicalKey(key, { value }) {
    if (/^NSHealth.*Clinical/i.test(key) || key === 'NSHealthRequiredReadAuthorizationTypeIdentifiers')
        return true;
    return (/^NSHealthRequired/i.test(key) &&
        value.kind === 'array' &&
        value.value.some((item) => item.kind === 'string' && item.value.startsWith('HKClinical')));
}
function mayGrant(value) {
    if (value.kind === 'array')
        return value.value.some(mayGrant);
    return value.kind !== 'unresolved' || (value.mayHold?.some((text) => text.includes('health-records')) ?? true);
}


/***/ }),

/***/ "findings/verdict.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SG: () => (/* binding */ decideTarget),
/* harmony export */   VH: () => (/* binding */ listFailing),
/* harmony export */   Xh: () => (/* binding */ WEIGHT)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("tool.js");
/* harmony import */ var _phones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("findings/phones.js");


const WEIGHT = { notice: 1, warning: 2, error: 3, never: 4 };
const EXIT_CODE = { passed: 0, 'not-applicable': 0, failed: 1, incomplete: 3 };
function decide(evidence) {
    if (fails(evidence))
        return 'failed';
    if (evidence.skipped.some(({ blocking }) => blocking))
        return 'incomplete';
    if (!evidence.targets.some(_phones_js__WEBPACK_IMPORTED_MODULE_0__/* .isShippedToPhones */ .A)) {
        if (evidence.skipped.some(({ isManifest }) => isManifest))
            return 'incomplete';
        if (evidence.targets.length === 0 && !evidence.passesWithoutApp)
            return 'incomplete';
    }
    const isJudged = ({ kind }) => kind !== 'library' && kind !== 'test';
    return evidence.targets.some((target) => isJudged(target) && target.signs.length > 0) ||
        evidence.findings.some(({ rule }) => rule.id !== _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOSENED */ .En)
        ? 'passed'
        : 'not-applicable';
}
function countFindings(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, silenced } of findings)
        if (!silenced)
            counts[severity] += 1;
    return counts;
}
function decideTarget(target, evidence) {
    const isOurs = (finding) => finding.target === target.name && finding.project === target.project;
    if (fails({ ...evidence, findings: evidence.findings.filter(isOurs) }))
        return 'failed';
    if (evidence.skipped.some((skip) => skip.blocking && skip.target === target.name))
        return 'incomplete';
    return target.signs.length > 0 || evidence.findings.some(isOurs) ? 'passed' : 'not-applicable';
}
function fails(evidence) {
    return listFailing(evidence).length > 0;
}
function listFailing({ findings, failOn, newOnly, failOnBefore = failOn }) {
    const stricter = WEIGHT[failOnBefore] < WEIGHT[failOn] ? failOnBefore : failOn;
    const least = ({ rule }) => WEIGHT[rule.id === _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOSENED */ .En ? stricter : failOn];
    return findings.filter((finding) => !finding.silenced && WEIGHT[finding.severity] >= least(finding) && (!newOnly || finding.isNew !== false));
}


/***/ }),

/***/ "github/interruption.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ insteadOfInterruption),
/* harmony export */   NI: () => (/* binding */ beforeInterruption),
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   wX: () => (/* binding */ dieOf)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM'];
const waiting = new Set();
let signalled = false;
function beforeInterruption(act) {
    return wait({ act });
}
function insteadOfInterruption(end) {
    return wait({ act: end, isEnd: true });
}
function dieOf(signal) {
    process.kill(process.pid, signal);
}
function wasInterrupted() {
    return signalled;
}
function wait(one) {
    if (waiting.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, onSignal);
    waiting.add(one);
    return () => {
        if (waiting.delete(one) && waiting.size === 0)
            stopListening();
    };
}
function stopListening() {
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
}
function onSignal(signal) {
    const all = [...waiting].reverse();
    const end = all.find(({ isEnd }) => isEnd);
    waiting.clear();
    stopListening();
    signalled = true;
    const next = ([first, ...rest]) => {
        try {
            first?.act(signal);
        }
        finally {
            if (rest.length > 0)
                next(rest);
        }
    };
    try {
        next(all.filter((one) => one !== end));
    }
    finally {
        if (end)
            end.act(signal);
        else
            dieOf(signal);
    }
}


/***/ }),

/***/ "lists.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   YG: () => (/* binding */ least)
/* harmony export */ });
function addAll(list, items) {
    for (const item of items)
        list.push(item);
}
function greatest(numbers, atLeast = Number.NEGATIVE_INFINITY) {
    let found = atLeast;
    for (const number of numbers)
        found = Math.max(found, number);
    return found;
}
function least(numbers) {
    let found = Number.POSITIVE_INFINITY;
    for (const number of numbers)
        found = Math.min(found, number);
    return found;
}
function groupBy(items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameOf(item);
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return groups;
}


/***/ }),

/***/ "order.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ compareLocated),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   ig: () => (/* binding */ comparePlaces)
/* harmony export */ });
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function comparePlaces(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compareLocated(a, b) {
    return comparePlaces(a.at, b.at);
}


/***/ }),

/***/ "read/glob.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ UnreadableGlob),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("lists.js");

class UnreadableGlob extends Error {
}
const LONGEST = 1000;
const MOST_ALTERNATIVES = 1000;
const MOST_STARS = 20;
function readGlob(glob, options = {}) {
    if (options.shell && /^!|[@?!+*]\(|\{[^{}]*\.\./.test(glob))
        throw new UnreadableGlob('is more than *, **, ?, [a-z] and {a,b}, which is what can be written here');
    const patterns = alternativesOf(glob, options.shell === true).map((one) => readPattern(one, options));
    return (path) => patterns.some((pattern) => fits(pattern, path));
}
function alternativesOf(glob, shell) {
    if (glob.length > LONGEST)
        throw new UnreadableGlob(`is longer than ${LONGEST} characters`);
    const open = [glob];
    const done = [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const braces = findBraces(next, shell);
        if (braces === undefined)
            done.push(next);
        else
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(open, braces.reverse());
        if (open.length + done.length > MOST_ALTERNATIVES)
            throw new UnreadableGlob(`stands for more than ${MOST_ALTERNATIVES} patterns`);
    }
    return done;
}
function findBraces(glob, shell) {
    const opened = [];
    for (let at = 0; at < glob.length; at += 1) {
        const sign = glob[at];
        if (sign === '\\' && shell)
            at += 1;
        else if (sign === '{')
            opened.push({ at, commas: [] });
        else if (sign === ',')
            opened.at(-1)?.commas.push(at);
        else if (sign === '}') {
            const braces = opened.pop();
            if (braces === undefined || braces.commas.length === 0)
                continue;
            const ends = [braces.at, ...braces.commas, at];
            return ends
                .slice(1)
                .map((end, index) => glob.slice(0, braces.at) + glob.slice((ends[index] ?? 0) + 1, end) + glob.slice(at + 1));
        }
    }
    return undefined;
}
function withoutEnd(text, end, mayEnd = () => true) {
    let length = text.length;
    while (text.endsWith(end, length) && mayEnd(text[length - end.length - 1]))
        length -= end.length;
    return text.slice(0, length);
}
function readPattern(written, { below = false, shell = false }) {
    const whole = written.replace(/^\.\//, '');
    const glob = withoutEnd(whole, '/**', (before) => before !== undefined && before !== '/');
    const steps = [];
    for (let at = 0; at < glob.length;) {
        const [step, length] = readStep(glob, at, shell);
        if (typeof step !== 'string' || steps.at(-1) !== step)
            steps.push(step);
        at += length;
    }
    if (steps.filter((step) => typeof step === 'string').length > MOST_STARS)
        throw new UnreadableGlob(`holds more than ${MOST_STARS} stars`);
    const start = /^[^*?{}[\]\\]*/.exec(glob)?.[0] ?? '';
    return { start, part: longestPart(glob), steps, below: below || glob !== whole };
}
function longestPart(glob) {
    const parts = glob
        .replace(/\[.*/s, '')
        .replaceAll('**/', '*')
        .split(/[*?{}\\]/);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}
function readStep(glob, at, shell) {
    const isStart = at === 0 || glob[at - 1] === '/';
    if (glob.startsWith('**/', at) && (isStart || !shell))
        return ['folders', 3];
    if (glob.startsWith('**', at) && ((isStart && at + 2 === glob.length) || !shell))
        return ['any', 2];
    const sign = String.fromCodePoint(glob.codePointAt(at) ?? 0);
    if (sign === '*')
        return ['name', 1];
    if (sign === '?')
        return [isNoSlash, 1];
    const set = shell && sign === '[' ? readSet(glob, at) : undefined;
    if (set)
        return set;
    if (!shell || sign !== '\\' || at + 1 === glob.length)
        return [(character) => character === sign, sign.length];
    const escaped = String.fromCodePoint(glob.codePointAt(at + 1) ?? 0);
    return [(character) => character === escaped, 1 + escaped.length];
}
function readSet(glob, at) {
    const set = /\[([!^]?)(\]?[^\]/]*)\]/y;
    set.lastIndex = at;
    const found = set.exec(glob);
    if (!found?.[2])
        return undefined;
    const [whole, not, members] = found;
    const ranges = [...members.matchAll(/\\?(.)(?:-(.))?/gsu)].map(([, from = '', to = from]) => [from, to]);
    const isIn = (character) => ranges.some(([from, to]) => from <= character && character <= to);
    return [(character) => isNoSlash(character) && isIn(character) === (not === ''), whole.length];
}
function isNoSlash(character) {
    return character !== '/';
}
function fits({ start, part, steps, below }, path) {
    if (!path.startsWith(start) || !path.includes(part))
        return false;
    const end = steps.length * 2;
    const walk = { steps, states: [], next: [], entered: new Int32Array(end + 2), count: 1 };
    const isAtEnd = () => walk.entered[end] === walk.count;
    enter(walk, 0);
    for (const character of path) {
        if (below && character === '/' && isAtEnd())
            return true;
        [walk.states, walk.next] = [walk.next, walk.states];
        walk.next.length = 0;
        walk.count += 1;
        for (const state of walk.states)
            follow(walk, state, character);
        if (walk.next.length === 0)
            return false;
    }
    return isAtEnd();
}
function follow(walk, state, character) {
    const step = walk.steps[state >> 1];
    if (step === undefined)
        return;
    if (step === 'any' || (step === 'name' && isNoSlash(character)))
        enter(walk, state);
    else if (step === 'folders') {
        if (isNoSlash(character))
            add(walk, state | 1);
        else if (state & 1)
            enter(walk, state & ~1);
    }
    else if (typeof step === 'function' && step(character))
        enter(walk, state + 2);
}
function enter(walk, state) {
    for (let at = state;; at += 2) {
        add(walk, at);
        if (typeof walk.steps[at >> 1] !== 'string')
            return;
    }
}
function add({ next, entered, count }, state) {
    if (entered[state] === count)
        return;
    entered[state] = count;
    next.push(state);
}


/***/ }),

/***/ "read/javascript/page-scripts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scriptsOfPage),
/* harmony export */   y: () => (/* binding */ isPage)
/* harmony export */ });
const BEGINS = /<!--|<(script|style|template|noscript|textarea|title|iframe|xmp)\b([^<>]{0,2000})>/gi;
const CLOSES = new Map(['script', 'style', 'template', 'noscript', 'textarea', 'title', 'iframe', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
]));
const SOURCE = /\ssrc\s{0,9}=/i;
const TYPE = /\stype\s{0,9}=\s{0,9}["']?([\w/+.-]{0,60})/i;
const IS_CODE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:babel|jsx|typescript))$/i;
function isPage(path) {
    return /\.html?$/i.test(path);
}
function scriptsOfPage(text) {
    const parts = [];
    let kept = 0;
    BEGINS.lastIndex = 0;
    for (let tag = BEGINS.exec(text); tag; tag = BEGINS.exec(text)) {
        const start = BEGINS.lastIndex;
        const [, name, attributes = ''] = tag;
        const close = closeOf(name?.toLowerCase(), text, name === undefined ? tag.index : start);
        const end = close?.at ?? text.length;
        const isScript = name?.toLowerCase() === 'script' && !SOURCE.test(attributes);
        if (isScript && IS_CODE.test(TYPE.exec(attributes)?.[1] ?? '') && end > start) {
            parts.push(blank(text.slice(kept, start)), text.slice(start, end), close ? ';' : '');
            kept = close ? end + 1 : end;
        }
        if (!close)
            break;
        BEGINS.lastIndex = close.end;
    }
    if (kept === 0)
        return undefined;
    parts.push(blank(text.slice(kept)));
    return parts.join('');
}
function closeOf(name, text, from) {
    if (name === undefined) {
        const at = text.indexOf('-->', from);
        return at < 0 ? undefined : { at, end: at + 3 };
    }
    const pattern = CLOSES.get(name);
    if (!pattern)
        return undefined;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found ? { at: found.index, end: pattern.lastIndex } : undefined;
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}


/***/ }),

/***/ "read/numbered.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ spellNumbered),
/* harmony export */   s: () => (/* binding */ inNumbered)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("bytes.js");

const NAME = /(?<!\w)\w*(?:\\u00[\da-fA-F]{2}\w*)+/g;
function spellNumbered(bytes) {
    if (!bytes.includes('\\u00'))
        return bytes;
    const spelled = bytes.toString('latin1').replace(NAME, (name) => {
        const meant = name.replace(/\\u(....)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        return /^\w+$/.test(meant) ? meant.padEnd(name.length) : name;
    });
    return Buffer.from(spelled, 'latin1');
}
function inNumbered(wanted) {
    const also = (bytes) => {
        if (wanted.also?.(bytes) === true)
            return true;
        const spelled = spellNumbered((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .Kb)(bytes));
        return wanted.words.some((word) => spelled.includes(word));
    };
    return { ...wanted, also };
}


/***/ }),

/***/ "read/openstep-objects.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ PassedObject),
/* harmony export */   j2: () => (/* binding */ BETWEEN),
/* harmony export */   qv: () => (/* binding */ OBJECT)
/* harmony export */ });
class PassedObject {
    key;
    isa;
    #start;
    #open;
    #source;
    #value;
    constructor(key, isa, start, open, source) {
        this.key = key;
        this.isa = isa;
        this.#start = start;
        this.#open = open;
        this.#source = source;
    }
    get keyAt() {
        return this.#source.places(this.#start, this.#start + this.key.length);
    }
    get value() {
        this.#value ??= this.#source.read(this.#open);
        return this.#value;
    }
}
const GAP = String.raw `[ \t\r\n]*(?:/\*[^*\r\n]*\*/[ \t\r\n]*)?`;
const TEXT = String.raw `(?:(?!//)[\w./]+(?!\*)|"[^"\\\r\n]*")`;
const LIST = String.raw `\(${GAP}(?:${TEXT}${GAP},${GAP}){0,10000}\)`;
const ENTRY = `(?!"?isa\\b)${TEXT}${GAP}=${GAP}(?:${TEXT}|${LIST})${GAP};${GAP}`;
const OBJECT = new RegExp(String.raw `(\w+)(${GAP}=${GAP})\{${GAP}isa = (\w+);${GAP}(?:${ENTRY}){0,30}\}${GAP};`, 'y');
const BETWEEN = /[ \t\r\n]+(?:\/\*[^*\r\n]*\*\/[ \t\r\n]*){0,4}/y;


/***/ }),

/***/ "read/openstep.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readOpenStep)
});

var types = __webpack_require__("types.js");
;
const NEXTSTEP = '\u00a0ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞµ×÷©¡¢£⁄¥ƒ§¤’“«‹›ﬁﬂ®–†‡·¦¶•‚„”»…‰¬¿¹ˋ´ˆ˜¯˘˙¨²˚¸³˝˛ˇ—±¼½¾àáâãäåçèéêëìÆíªîïðñŁØŒºòóôõöæùúûıüýłøœßþÿ';
const ESCAPES = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
function decodeOpenStepEscape(text, offset) {
    const next = text.charAt(offset + 1);
    if (next === 'U') {
        const hex = /^[0-9A-Fa-f]{1,4}/.exec(text.slice(offset + 2, offset + 6))?.[0] ?? '';
        return { text: hex ? String.fromCharCode(Number.parseInt(hex, 16)) : 'U', length: 2 + hex.length };
    }
    if (next >= '0' && next <= '7') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(offset + 1, offset + 4))?.[0] ?? '0';
        const code = Number.parseInt(octal, 8) & 0xff;
        const decoded = code < 0x80 ? String.fromCharCode(code) : (NEXTSTEP[code - 0x80] ?? '\ufffd');
        return { text: decoded, length: 1 + octal.length };
    }
    if (next === '\r')
        return { text: '\n', length: text.charAt(offset + 2) === '\n' ? 3 : 2 };
    return { text: ESCAPES.get(next) ?? next, length: next === '' ? 1 : 2 };
}

var openstep_objects = __webpack_require__("read/openstep-objects.js");
;
const [TAB, LF, CR, SPACE, QUOTE, DOLLAR, APOSTROPHE] = [9, 10, 13, 32, 34, 36, 39];
const [OPEN_ROUND, CLOSE_ROUND, STAR, COMMA, SLASH, SEMICOLON] = [40, 41, 42, 44, 47, 59];
const [LESS, EQUALS, GREATER, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [60, 61, 62, 92, 123, 125];
function isLineEnd(code) {
    return code === LF || code === CR;
}
function endsBare(code) {
    return (code <= SPACE ||
        code === SEMICOLON ||
        code === EQUALS ||
        code === COMMA ||
        code === OPEN_ROUND ||
        code === CLOSE_ROUND ||
        code === OPEN_BRACE ||
        code === CLOSE_BRACE ||
        code === LESS ||
        code === GREATER ||
        code === QUOTE ||
        code === APOSTROPHE ||
        code === 0xa0 ||
        code === 0x2028 ||
        code === 0x2029);
}

var read_text = __webpack_require__("read/text.js");
var values = __webpack_require__("read/values.js");
;






const IN_LINE = /[^\r\n]*/y;
const MOST_TEXTS = 200_000;
function readOpenStep(marked, file, options = {}) {
    const text = marked.startsWith('\ufeff') ? marked.slice(1) : marked;
    const end = text.length;
    let offset = 0;
    let line = 1;
    let lineStart = 0;
    let lineEnd = -1;
    let texts = 0;
    const here = () => ({ file, line, column: offset - lineStart + 1 });
    const fail = (reason, at = here()) => new types/* UnreadableFile */.i(reason, at);
    function passLineEnd() {
        offset += text.charCodeAt(offset) === CR && text.charCodeAt(offset + 1) === LF ? 2 : 1;
        line += 1;
        lineStart = offset;
    }
    function skipBlanks() {
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === LF || code === CR)
                passLineEnd();
            else if (code === SPACE || code === TAB || code === 11 || code === 12 || code === 0x2028 || code === 0x2029) {
                offset += 1;
            }
            else if (code === SLASH && text.charCodeAt(offset + 1) === SLASH)
                skipLine();
            else if (code === SLASH && text.charCodeAt(offset + 1) === STAR)
                skipBlockComment();
            else
                return;
        }
    }
    function skipLine() {
        offset = findLineEnd();
    }
    function findLineEnd() {
        if (lineEnd < offset) {
            IN_LINE.lastIndex = offset;
            IN_LINE.test(text);
            lineEnd = IN_LINE.lastIndex;
        }
        return lineEnd;
    }
    function skipBlockComment() {
        const close = text.indexOf('*/', offset + 2);
        if (close < 0)
            throw fail('holds a comment that is not closed');
        passTo(close);
        offset = close + 2;
    }
    function passTo(to) {
        while (findLineEnd() < to) {
            offset = lineEnd;
            passLineEnd();
        }
        offset = to;
    }
    function readValue(depth) {
        if (depth > values/* MAX_DEPTH */.l)
            throw fail(`nests deeper than ${values/* MAX_DEPTH */.l} levels`);
        const code = text.charCodeAt(offset);
        if (code === OPEN_BRACE)
            return readDictionary(depth);
        if (code === OPEN_ROUND)
            return readArray(depth);
        if (code === LESS)
            return readData();
        return readText('a value');
    }
    function readDictionary(depth) {
        const at = here();
        offset += 1;
        return { kind: 'dictionary', value: readEntries(depth, at), at };
    }
    const source = {
        places: (0,read_text/* placesIn */.yN)(file, text),
        read(open) {
            standAt(open);
            return readDictionary(options.objects ?? 0);
        },
    };
    function standAt(to) {
        const { line: its, column } = source.places(to);
        offset = to;
        line = its;
        lineStart = to - column + 1;
        lineEnd = -1;
    }
    function passObjects(entries) {
        let behind = offset;
        for (;;) {
            openstep_objects/* OBJECT */.qv.lastIndex = behind;
            const [, key = '', between = '', isa = ''] = openstep_objects/* OBJECT */.qv.exec(text) ?? [];
            if (key === '' || entries.has(key))
                break;
            entries.set(key, new openstep_objects/* PassedObject */.Y(key, isa, behind, behind + key.length + between.length, source));
            openstep_objects/* BETWEEN */.j2.lastIndex = behind = openstep_objects/* OBJECT */.qv.lastIndex;
            if (openstep_objects/* BETWEEN */.j2.test(text))
                behind = openstep_objects/* BETWEEN */.j2.lastIndex;
        }
        if (behind > offset)
            standAt(behind);
    }
    function readEntries(depth, opened) {
        const entries = new Map();
        for (;;) {
            skipBlanks();
            if (depth + 1 === options.objects) {
                passObjects(entries);
                skipBlanks();
            }
            if (offset >= end) {
                if (opened)
                    throw fail(`is cut off inside the dictionary that begins in line ${opened.line}`);
                return entries;
            }
            if (opened && text.charCodeAt(offset) === CLOSE_BRACE) {
                offset += 1;
                return entries;
            }
            texts += 1;
            if (options.strings && texts > MOST_TEXTS)
                throw fail(`holds more than ${MOST_TEXTS} texts`);
            const { value: key, at: keyAt } = readText('a key');
            skipBlanks();
            const value = readAssigned(key, keyAt, depth);
            (0,values/* addEntry */.A)(entries, key, keyAt, value);
            skipBlanks();
            const code = text.charCodeAt(offset);
            if (code === SEMICOLON)
                offset += 1;
            else if (offset < end && code !== CLOSE_BRACE)
                throw fail(`lacks ";" after the value of ${show(key)}`);
        }
    }
    function readAssigned(key, keyAt, depth) {
        const code = text.charCodeAt(offset);
        if (code === SEMICOLON && options.strings)
            return { kind: 'string', value: key, at: keyAt };
        if (offset >= end)
            throw fail(`is cut off after ${show(key)}`);
        if (code !== EQUALS)
            throw fail(`lacks "=" after ${show(key)}`);
        offset += 1;
        skipBlanks();
        return readValue(depth + 1);
    }
    function readArray(depth) {
        const at = here();
        offset += 1;
        const value = [];
        for (;;) {
            skipBlanks();
            if (offset >= end)
                throw fail(`is cut off inside the list that begins in line ${at.line}`);
            if (text.charCodeAt(offset) === CLOSE_ROUND) {
                offset += 1;
                return { kind: 'array', value, at };
            }
            value.push(readValue(depth + 1));
            skipBlanks();
            const code = text.charCodeAt(offset);
            if (code === COMMA)
                offset += 1;
            else if (offset < end && code !== CLOSE_ROUND)
                throw fail('lacks "," or ")" in a list');
        }
    }
    function readData() {
        const at = here();
        const close = text.indexOf('>', offset);
        const hex = close < 0 ? '' : text.slice(offset + 1, close).replace(/\s+/g, '');
        if (close < 0 || hex.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(hex))
            throw fail('holds "<" that begins no hexadecimal data');
        passTo(close);
        offset = close + 1;
        return { kind: 'data', value: Buffer.from(hex, 'hex').toString('base64'), at };
    }
    function readText(what) {
        const code = text.charCodeAt(offset);
        const startLine = line;
        const column = offset - lineStart + 1;
        const value = code === QUOTE || code === APOSTROPHE ? readQuoted(code) : readBare(what);
        const at = { file, line: startLine, column, endLine: line, endColumn: offset - lineStart + 1 };
        return { kind: 'string', value, at };
    }
    function readQuoted(quote) {
        const start = here();
        offset += 1;
        let from = offset;
        let value = '';
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === quote) {
                value += text.slice(from, offset);
                offset += 1;
                return value;
            }
            if (code === BACKSLASH) {
                value += text.slice(from, offset) + readEscape();
                from = offset;
            }
            else if (code === LF || code === CR)
                passLineEnd();
            else
                offset += 1;
        }
        throw fail('holds a quoted text that is not closed', start);
    }
    function readEscape() {
        const { text: decoded, length } = decodeOpenStepEscape(text, offset);
        offset += 1;
        if (decoded === '\n' && isLineEnd(text.charCodeAt(offset)))
            passLineEnd();
        else
            offset += length - 1;
        return decoded;
    }
    function readBare(what) {
        const start = offset;
        while (offset < end) {
            const code = text.charCodeAt(offset);
            if (code === DOLLAR && text.charCodeAt(offset + 1) === OPEN_ROUND)
                passReference();
            else if (endsBare(code) || (code === SLASH && text.charCodeAt(offset + 1) === STAR))
                break;
            else
                offset += 1;
        }
        if (offset === start) {
            throw fail(offset >= end
                ? `is cut off where ${what} should stand`
                : `holds ${show(text.charAt(offset))} where ${what} should stand`);
        }
        return text.slice(start, offset);
    }
    function passReference() {
        let close = offset + 2;
        while (close < end && !/[\s()]/.test(text.charAt(close)))
            close += 1;
        offset = text.charCodeAt(close) === CLOSE_ROUND ? close + 1 : offset + 1;
    }
    skipBlanks();
    const braced = text.charCodeAt(offset) === OPEN_BRACE;
    const at = offset < end ? here() : { file, line: 1, column: 1 };
    const value = options.strings && !braced ? { kind: 'dictionary', value: readEntries(0, undefined), at } : readValue(0);
    skipBlanks();
    if (offset < end)
        throw fail(`holds ${show(text.charAt(offset))} after the end of the property list`);
    return value;
}
function show(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}


/***/ }),

/***/ "read/plist-binary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinaryPlist),
/* harmony export */   g: () => (/* binding */ isBinaryPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/values.js");


const MAX_VALUES = 1_000_000;
const TRAILER_LENGTH = 32;
const MILLISECONDS_FROM_1970_TO_2001 = 978_307_200_000;
function isBinaryPlist(bytes) {
    return Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';
}
function readBinaryPlist(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const refuse = (reason) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is a damaged binary property list: ${reason}`, at);
    };
    const trailer = bytes.length - TRAILER_LENGTH;
    if (trailer < 8)
        refuse('it is cut off');
    if (view.getUint16(6) !== 0x3030)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is a binary property list of an unknown version', at);
    function unsigned(offset, length) {
        if (offset < 8 || length < 1 || offset + length > bytes.length)
            refuse('it points outside itself');
        let value = 0;
        for (let index = offset; index < offset + length; index += 1)
            value = value * 256 + view.getUint8(index);
        return value;
    }
    const offsetLength = unsigned(trailer + 6, 1);
    const referenceLength = unsigned(trailer + 7, 1);
    if (offsetLength < 1 || referenceLength < 1)
        refuse('it has no offsets');
    const count = unsigned(trailer + 8, 8);
    const offsetTable = unsigned(trailer + 24, 8);
    const known = new Map();
    function read(reference, depth) {
        const before = known.get(reference);
        if (before === 'open')
            return refuse('a value holds itself');
        if (before)
            return before;
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels`, at);
        if (reference >= count)
            return refuse('it names an object that is not there');
        known.set(reference, 'open');
        const result = readObject(unsigned(offsetTable + reference * offsetLength, offsetLength), depth);
        if (result.size > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, at);
        known.set(reference, result);
        return result;
    }
    function readObject(offset, depth) {
        const marker = unsigned(offset, 1);
        const low = marker & 0x0f;
        switch (marker >> 4) {
            case 0x0:
                if (low !== 8 && low !== 9)
                    return refuse('it holds a value of no known kind');
                return one({ kind: 'boolean', value: low === 9, at });
            case 0x1:
                return one({ kind: 'number', value: integer(offset + 1, 1 << low), at });
            case 0x2:
                return one({ kind: 'number', value: real(offset + 1, 1 << low), at });
            case 0x3: {
                const date = new Date(real(offset + 1, 8) * 1000 + MILLISECONDS_FROM_1970_TO_2001);
                if (Number.isNaN(date.getTime()))
                    return refuse('it holds a date that no calendar has');
                return one({ kind: 'date', value: date.toISOString().replace('.000', ''), at });
            }
            case 0x4:
                return one({ kind: 'data', value: content(offset, 1).toString('base64'), at });
            case 0x5:
                return one({ kind: 'string', value: content(offset, 1).toString('latin1'), at });
            case 0x6:
                return one({ kind: 'string', value: content(offset, 2).swap16().toString('utf16le'), at });
            case 0x8:
                return one({ kind: 'number', value: unsigned(offset + 1, low + 1), at });
            case 0xa:
                return readArray(references(offset, 1), depth);
            case 0xd:
                return readDictionary(references(offset, 2), depth);
            default:
                return refuse('it holds a value of no known kind');
        }
    }
    function one(value) {
        return { value, size: 1 };
    }
    function integer(offset, length) {
        if (length > 16)
            return refuse('it holds a number of no known length');
        const value = unsigned(offset, length);
        if (length < 8)
            return value;
        const high = view.getBigInt64(offset);
        return Number(length === 8 ? high : high * 2n ** 64n + view.getBigUint64(offset + 8));
    }
    function real(offset, length) {
        unsigned(offset, length);
        if (length === 4)
            return view.getFloat32(offset);
        return length === 8 ? view.getFloat64(offset) : refuse('it holds a number of no known length');
    }
    function extent(offset, width) {
        const low = unsigned(offset, 1) & 0x0f;
        const lengthBytes = low === 0x0f ? 1 << (unsigned(offset + 1, 1) & 0x0f) : 0;
        const items = lengthBytes > 0 ? unsigned(offset + 2, lengthBytes) : low;
        const start = lengthBytes > 0 ? offset + 2 + lengthBytes : offset + 1;
        if (start + items * width > bytes.length)
            refuse('it points outside itself');
        return { start, items };
    }
    function content(offset, width) {
        const { start, items } = extent(offset, width);
        return Buffer.from(bytes.slice(start, start + items * width));
    }
    function references(offset, perItem) {
        const { start, items } = extent(offset, perItem * referenceLength);
        return Array.from({ length: perItem * items }, (_, index) => unsigned(start + index * referenceLength, referenceLength));
    }
    function readArray(items, depth) {
        const values = [];
        let size = 1;
        for (const reference of items) {
            const item = read(reference, depth + 1);
            values.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'array', value: values, at }, size };
    }
    function readDictionary(items, depth) {
        const entries = new Map();
        const half = items.length / 2;
        let size = 1;
        for (let index = 0; index < half; index += 1) {
            const key = read(items[index] ?? count, depth + 1).value;
            if (key.kind !== 'string')
                return refuse('it holds a key that is no text');
            const item = read(items[index + half] ?? count, depth + 1);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .addEntry */ .A)(entries, key.value, at, item.value);
            size += item.size;
        }
        return { value: { kind: 'dictionary', value: entries, at }, size };
    }
    return read(unsigned(trailer + 16, 8), 0).value;
}


/***/ }),

/***/ "read/plist-xml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readXmlPlist)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




const CONTAINERS = new Set(['plist', 'array', 'dict']);
const LEAVES = new Set(['key', 'string', 'integer', 'real', 'true', 'false', 'date', 'data']);
const MOST_VALUES = 200_000;
const PREPROCESSOR = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|include|import|define|undef|pragma)\b/m;
function readXmlPlist(text, file) {
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const lead = text.length - text.trimStart().length;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false });
    const open = [];
    let leaf;
    let tagStart = 0;
    let mark = lead;
    let root;
    let ended = false;
    let count = 0;
    const position = () => Math.min(lead + parser.position, text.length);
    function refuse(reason, start, end) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(reason, place(start, end));
    }
    function refuseDirective(between) {
        const directive = PREPROCESSOR.exec(between);
        if (directive)
            refuse('holds preprocessor lines', mark + directive.index + directive[0].search(/\S/));
    }
    function refuseBareAmpersand(start) {
        const bare = /&(?!#\d+;|#x[\da-f]+;|\w+;)/i.exec(text.slice(start, position()));
        if (bare)
            refuse('is not well-formed XML: a bare "&"', start + bare.index);
    }
    parser.on('error', ({ message }) => {
        if (!leaf)
            refuseDirective(text.slice(mark, text.indexOf('<', mark) + 1 || undefined));
        else
            refuseBareAmpersand(leaf.start);
        const what = message.replace(/\.$/, '');
        if (ended)
            refuse(`is cut off: ${what}`, text.length);
        const start = /clos(?:e|ing) tag/.test(what) ? text.lastIndexOf('<', position() - 1) : position() - 1;
        refuse(`is not well-formed XML: ${what}`, Math.max(start, 0));
    });
    parser.on('opentagstart', ({ name }) => {
        tagStart = text.lastIndexOf('<', position() - 1);
        if (leaf)
            refuse(`holds <${name}> inside <${leaf.name}>`, tagStart, position());
        count += 1;
        if (count > MOST_VALUES)
            refuse(`holds more than ${MOST_VALUES} values`, tagStart, position());
    });
    parser.on('opentag', ({ name }) => {
        mark = position();
        if (LEAVES.has(name)) {
            leaf = { name, start: tagStart, text: '' };
            return;
        }
        if (!CONTAINERS.has(name) || (name === 'plist' && open.length > 0)) {
            refuse(`holds <${name}>, which no property list has here`, tagStart, mark);
        }
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            refuse(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, tagStart, mark);
        open.push({ name, at: place(tagStart, mark), items: [], entries: new Map(), key: undefined });
    });
    parser.on('text', (piece) => {
        if (leaf) {
            leaf.text += piece;
            return;
        }
        if (piece.trim() === '')
            return;
        const raw = text.slice(mark, position());
        refuseDirective(raw);
        refuse('holds text outside any element', mark + raw.search(/\S/));
    });
    parser.on('cdata', (piece) => {
        if (leaf)
            leaf.text += piece;
        else
            refuse('holds text outside any element', mark);
        mark = position();
    });
    for (const event of ['comment', 'processinginstruction', 'doctype']) {
        parser.on(event, () => {
            mark = position();
        });
    }
    parser.on('closetag', () => {
        const end = position();
        mark = end;
        if (leaf) {
            const closed = leaf;
            leaf = undefined;
            if (closed.name === 'key')
                addKey(closed, end);
            else
                addValue(leafValue(closed, place(closed.start, end)), closed.start);
            return;
        }
        const container = open.pop();
        if (!container)
            return;
        const { name, at, items, entries, key } = container;
        const start = text.lastIndexOf('<', end - 1);
        if (key)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the key "${key.name}" without a value`, key.at);
        if (name === 'dict')
            addValue({ kind: 'dictionary', value: entries, at }, start);
        else if (name === 'array')
            addValue({ kind: 'array', value: items, at }, start);
        else if (root === undefined)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds an empty <plist>', at);
    });
    function addKey({ text: name, start }, end) {
        const parent = open.at(-1);
        if (parent?.name !== 'dict')
            refuse('holds a <key> outside any <dict>', start, end);
        if (parent.key)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the key "${parent.key.name}" without a value`, parent.key.at);
        parent.key = { name, at: place(start, end) };
    }
    function addValue(value, start) {
        const parent = open.at(-1);
        if (parent?.name === 'array') {
            parent.items.push(value);
        }
        else if (parent?.name === 'dict') {
            if (!parent.key)
                throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds a value without a key', value.at);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            parent.key = undefined;
        }
        else {
            if (root !== undefined)
                refuse('holds more than one value', start);
            root = value;
        }
    }
    parser.write(blankLooseComments(text).slice(lead));
    ended = true;
    parser.close();
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function leafValue({ name, text }, at) {
    const bare = text.trim();
    switch (name) {
        case 'string':
            return { kind: 'string', value: text, at };
        case 'integer':
            if (!/^[+-]?(?:0x[0-9a-f]+|\d+)$/i.test(bare))
                break;
            return {
                kind: 'number',
                value: bare.startsWith('-') ? -Number(bare.slice(1)) : Number(bare.replace('+', '')),
                at,
            };
        case 'real': {
            if (/^[+-]?nan$/i.test(bare))
                return { kind: 'number', value: Number.NaN, at };
            const infinity = /^([+-]?)inf(?:inity)?$/i.exec(bare);
            const value = infinity ? (infinity[1] === '-' ? -Infinity : Infinity) : bare === '' ? Number.NaN : Number(bare);
            if (Number.isNaN(value))
                break;
            return { kind: 'number', value, at };
        }
        case 'true':
        case 'false':
            if (bare !== '')
                break;
            return { kind: 'boolean', value: name === 'true', at };
        case 'date':
            return { kind: 'date', value: bare, at };
        case 'data':
            return { kind: 'data', value: text.replace(/\s+/g, ''), at };
    }
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds <${name}> with what is no such value`, at);
}
function blankLooseComments(text) {
    let result = '';
    let done = 0;
    let from = text.indexOf('<!');
    while (from >= 0) {
        const isComment = text.startsWith('<!--', from);
        if (!isComment && !text.startsWith('<![CDATA[', from)) {
            from = text.indexOf('<!', from + 2);
            continue;
        }
        const close = isComment ? text.indexOf('-->', from + 4) : text.indexOf(']]>', from);
        if (close < 0)
            break;
        const end = close + 3;
        if (isComment && text.slice(from + 4, close + 1).includes('--')) {
            result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
            done = end;
        }
        from = text.indexOf('<!', end);
    }
    return result + text.slice(done);
}


/***/ }),

/***/ "read/plist.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTextPlist),
/* harmony export */   p: () => (/* binding */ readPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/plist-binary.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/text.js");





function readPlist(bytes, file) {
    return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes) ? (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file) : readTextPlist((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file), file);
}
function readTextPlist(text, file) {
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(0));
    if (text[start] === '<' || text[start] === '#')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file);
    if (isJson(text, start)) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is JSON, which Xcode does not read as a property list', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(start));
    }
    return (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file);
}
function isJson(text, start) {
    const head = text.slice(start, start + 2000);
    return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(head) || head.startsWith('[');
}


/***/ }),

/***/ "read/spliced.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   iZ: () => (/* binding */ inSpliced),
/* harmony export */   wb: () => (/* binding */ spliceBytes)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("bytes.js");

const JOINT = /(?:\\|\?\?\/)[ \t]*\r?\n/g;
const HASHES = /^([ \t]*)(%:|\?\?=)|%:%:/gm;
function splice(text) {
    if (!isOdd(text))
        return undefined;
    const lines = [0];
    let spliced = '';
    let kept = 0;
    const keep = (to) => {
        for (let at = text.indexOf('\n', kept); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
            lines.push(spliced.length + at + 1 - kept);
        spliced += text.slice(kept, to);
    };
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
        keep(index);
        kept = index + joint.length;
        lines.push(spliced.length);
    }
    keep(text.length);
    return {
        text: spliced.replace(HASHES, (sign, blank = '') => sign === '%:%:' ? '##  ' : `${blank}#${' '.repeat(sign.length - blank.length - 1)}`),
        lines,
    };
}
function isOdd(text) {
    if (text.search(HASHES) >= 0)
        return true;
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
        if (joint.startsWith('?'))
            return true;
        const [before = '', after = ''] = [text[index - 1], text[index + joint.length]];
        if (/[^\s\\]/.test(before) && /[^\s\\]/.test(after))
            return true;
        if (/^[ \t]*#/.test(text.slice(index + joint.length, index + joint.length + 200)))
            return true;
        const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
        if (joint.includes('\r') && line.split('"').length % 2 === 0)
            return true;
        const hash = line.lastIndexOf('#');
        if (hash >= 0 && /^[ \t]*\w*$/.test(line.slice(hash + 1).trimEnd()))
            return true;
    }
    return false;
}
function mayBeSpliced(bytes) {
    if (bytes.includes('??') || bytes.includes('%:'))
        return true;
    for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1))
        if (bytes[endOfJoint(bytes, at)] === NEWLINE)
            return true;
    return false;
}
function endOfJoint(bytes, backslash) {
    let next = backslash + 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next += 1;
    return bytes[next] === 0x0d ? next + 1 : next;
}
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
function spliceBytes(bytes) {
    const spliced = mayBeSpliced(bytes) ? splice(bytes.toString('latin1')) : undefined;
    return spliced ? Buffer.from(spliced.text, 'latin1') : bytes;
}
function inSpliced(wanted) {
    return { ...wanted, also: (bytes) => wanted.also?.(bytes) === true || splicedHolds((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferOf */ .Kb)(bytes), wanted) };
}
function splicedHolds(bytes, { words }) {
    if (!isJoinedInWord(bytes) && !bytes.includes('??/') && !bytes.includes('%:%:'))
        return false;
    const { text } = splice(bytes.toString('latin1')) ?? {};
    return text !== undefined && words.some((word) => text.includes(word));
}
function isJoinedInWord(bytes) {
    for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
        const next = endOfJoint(bytes, at);
        if (bytes[next] === NEWLINE && isWord(bytes[at - 1]) && isWord(bytes[next + 1]))
            return true;
    }
    return false;
}
function isWord(byte) {
    return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}


/***/ }),

/***/ "read/text.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ findConflict),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

function decodeText(bytes, file) {
    const text = decode(bytes, file);
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is binary, not text', placesIn(file, text)(nul));
    const conflict = findConflict(text);
    if (conflict)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is in merge conflict', placesIn(file, text)(conflict.start, conflict.end));
    return text;
}
function decode(bytes, file) {
    const encoding = sniffEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        const text = encoding === 'utf-8' ? decodeAsDeclared(bytes) : undefined;
        if (text !== undefined)
            return text;
        const valid = validPrefix(bytes, encoding);
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is not ${encoding.toUpperCase()} text`, placesIn(file, valid)(valid.length));
    }
}
function sniffEncoding([a, b, c, d]) {
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a && b === 0 && (c || c === undefined) && !d)
        return 'utf-16le';
    if (a === 0 && b && !c && (d || d === undefined))
        return 'utf-16be';
    return 'utf-8';
}
function decodeAsDeclared(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
    if (label === undefined)
        return undefined;
    try {
        const decoder = new TextDecoder(label, { fatal: true });
        return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function validPrefix(bytes, encoding) {
    const prefix = (length) => {
        try {
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (prefix(middle) === undefined)
            bad = middle;
        else
            good = middle;
    }
    return prefix(good) ?? '';
}
function findConflict(text) {
    const ours = /^<{7}(?!<)[^\r\n]*/m.exec(text);
    if (!ours)
        return undefined;
    const between = /^={7}(?!=)/gm;
    between.lastIndex = ours.index;
    if (!between.test(text))
        return undefined;
    const theirs = /^>{7}(?!>)/gm;
    theirs.lastIndex = between.lastIndex;
    return theirs.test(text) ? { start: ours.index, end: ours.index + ours[0].length } : undefined;
}
function placesIn(file, text) {
    let starts;
    function lineAndColumn(offset) {
        starts ??= findLineStarts(text);
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    return (start, end) => {
        const from = lineAndColumn(start);
        if (end === undefined)
            return { file, ...from };
        const to = lineAndColumn(end);
        return { file, ...from, endLine: to.line, endColumn: to.column };
    };
}
function findLineStarts(text) {
    if (!text.includes('\r'))
        return lineStarts(text);
    const starts = [0];
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return starts;
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ "read/values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_DEPTH = 200;
const MOST_SHADOWS = 8;
function addEntry(entries, key, keyAt, value) {
    const before = entries.get(key);
    entries.delete(key);
    entries.set(key, before
        ? { key, keyAt, value, shadows: [before, ...(before.shadows ?? []).slice(0, MOST_SHADOWS - 1)] }
        : { key, keyAt, value });
}


/***/ }),

/***/ "reporters/changes-wording.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ hasNews),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   y6: () => (/* binding */ changeSentence),
/* harmony export */   yw: () => (/* binding */ listChangeRows)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



const RECORDS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);
function nameOf(subject) {
    return RECORDS.get(subject) ?? (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(subject);
}
function isKnown(changes) {
    return 'base' in changes;
}
function hasNews({ changes }) {
    return changes !== undefined && isKnown(changes) && changes.list.length > 0;
}
const PHRASES = [
    { kind: 'requested', added: 'newly asks people for their ', removed: 'no longer asks people for their ' },
    { kind: 'shared', added: 'newly asks to write people’s ', removed: 'no longer asks to write people’s ' },
    { kind: 'read', added: 'newly reads their ', removed: 'no longer reads their ' },
    { kind: 'required', added: 'newly requires people to share their ', removed: 'no longer requires people’s ' },
    { kind: 'destination', added: 'lets clinical records reach ', removed: 'no longer lets clinical records reach ' },
];
function changeSentence({ changes, targets }) {
    if (changes === undefined)
        return undefined;
    if (!isKnown(changes)) {
        return `What this ${changes.of} asks of people that was not asked before cannot be told: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(changes.unavailable))}`;
    }
    const phrases = listPhrases(changes.list);
    if (phrases.length > 0)
        return `This ${changes.of} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(phrases)}.`;
    const isClinical = targets.some((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(target) && target.target.signs.length > 0);
    return isClinical ? `This ${changes.of} asks nothing of people that was not asked before.` : undefined;
}
function listPhrases(list) {
    const certain = list.filter(({ uncertain }) => uncertain === undefined);
    const phrases = ['added', 'removed'].flatMap((change) => {
        const asked = subjectsOf(certain, 'requested', change);
        return PHRASES.flatMap((phrase) => {
            const subjects = subjectsOf(certain, phrase.kind, change);
            const told = phrase.kind === 'read' ? subjects.filter((subject) => !asked.includes(subject)) : subjects;
            return told.length === 0 ? [] : [`${phrase[change]}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(told.map(nameOf))}`];
        });
    });
    return [...phrases, ...otherPhrases(list)];
}
function otherPhrases(list) {
    const has = (kind) => list.some((change) => change.kind === kind);
    const altered = [
        ...(has('usage-description') ? ['what people are told'] : []),
        ...(has('entitlement') ? ['the entitlements'] : []),
        ...(has('privacy-policy') ? ['the privacy-policy URL'] : []),
    ];
    return [
        ...(list.some(({ uncertain }) => uncertain !== undefined) ? ['may change which records it asks for or reads'] : []),
        ...(altered.length > 0 ? [`alters ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(altered)}`] : []),
    ];
}
function subjectsOf(list, kind, change) {
    const subjects = list.filter((one) => one.kind === kind && one.change === change).map(({ subject }) => subject);
    return [...new Set(subjects)];
}
const SIGNS = { added: '+', removed: '-', changed: '~' };
function listChangeRows({ list }, report) {
    const readToo = new Map(list.flatMap((change) => pairOf(change, list) ?? []));
    const paired = new Set(readToo.values());
    return list.flatMap((change) => {
        if (paired.has(change))
            return [];
        const { before, after } = change;
        const isText = ['usage-description', 'entitlement', 'privacy-policy'].includes(change.kind);
        return {
            sign: SIGNS[change.change],
            words: readToo.has(change) ? wordsOf(change).replace(/asks for /, 'asks for and reads ') : wordsOf(change),
            facts: factsOf(change, report),
            ...(after && { at: after.at }),
            ...(isText && before && { before: before.value }),
            ...(isText && after && { after: after.value }),
        };
    });
}
function pairOf(change, list) {
    if (change.kind !== 'requested')
        return undefined;
    const told = ({ kind: _, ...rest }) => JSON.stringify(rest);
    const read = list.find((other) => other.kind === 'read' && told(other) === told(change));
    return read && [[change, read]];
}
function wordsOf({ kind, change, subject, before, after, uncertain }) {
    const name = `${nameOf(subject)}${RECORDS.has(subject) ? ` (${subject})` : ''}`;
    const may = uncertain === undefined ? '' : 'perhaps ';
    const now = change === 'added' ? may : `${may}no longer `;
    switch (kind) {
        case 'requested':
            return `${now}asks for ${name}`;
        case 'read':
            return `${now}reads ${name}`;
        case 'shared':
            return `${now}asks to write ${name}`;
        case 'required':
            return `${now}requires ${name}`;
        case 'destination':
            return `clinical records ${now}reach ${name}, by ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((after ?? before)?.value ?? '')}`;
        case 'usage-description':
            return `${VERBS[change]} the text ${name}`;
        case 'entitlement':
            return `${VERBS[change]} the entitlement ${name}`;
        case 'privacy-policy':
            return `${VERBS[change]} the privacy-policy URL`;
    }
}
const VERBS = { added: 'adds', removed: 'drops', changed: 'changes' };
function factsOf({ target, project, configurations, locale, uncertain }, { targets }) {
    const judged = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(one) && one.target.signs.length > 0);
    const owner = targets.find((one) => one.target.name === target && one.target.project === project);
    const isShared = targets.filter((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(one) && one.target.name === target).length > 1;
    const isPart = owner !== undefined && configurations.length < owner.configurations.length;
    const isUse = configurations.length === 1 && configurations[0] === owner?.target.configuration;
    return [
        ...(target !== undefined && (judged.length > 1 || !judged.some((one) => one === owner))
            ? [`in ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)}${project !== undefined && isShared ? ` of ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(project)}` : ''}`]
            : []),
        ...(isPart && !isUse ? [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(configurations.map(_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow))} only`] : []),
        ...(locale === undefined ? [] : [(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(locale)]),
        ...(uncertain === undefined ? [] : [`not for sure: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(uncertain)}`]),
    ];
}


/***/ }),

/***/ "reporters/clean.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* reexport safe */ _sentence_js__WEBPACK_IMPORTED_MODULE_1__.$Q),
/* harmony export */   IZ: () => (/* binding */ turnsText),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   ar: () => (/* binding */ cleanQuote)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");



const LONGEST_LINE = 5000;
const LONGEST_VALUE = 10_000;
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
function cleanLine(text) {
    return cutAfterCleaning(text, LONGEST_LINE, (part) => cleanQuote((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(part).replaceAll(/[\s\u0085]+/gu, ' ')).trim());
}
function cutAfterCleaning(text, most, clean) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(clean((0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, 2 * most)), most);
}
function cleanQuote(text, column = 0) {
    const hidden = text.includes('\t') ? (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(text) : text;
    const expanded = hidden.includes('\t') ? expandTabs(hidden, column) : hidden;
    const seen = expanded.replaceAll(UNSEEN, '').replaceAll(LONE_SURROGATE, '\ufffd');
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(seen).replaceAll('##[', '## [');
}
function turnsText(text) {
    return /\p{Bidi_Control}/u.test(text);
}
function printJson(value) {
    return `${protectLog(JSON.stringify(value, hideInside, 2))}\n`;
}
function hideInside(_, value) {
    if (typeof value === 'string')
        return cutAfterCleaning(value, LONGEST_VALUE, _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const isClean = Object.keys(value).every((key) => (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(key) === key);
    return isClean ? value : Object.fromEntries(Object.entries(value).map(([key, one]) => [(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(key), one]));
}
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function protectLog(text) {
    const escapeSign = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return text.replaceAll('##[', '##\\u005b').replaceAll(ACTING, escapeSign);
}
function expandTabs(text, column) {
    let at = column;
    let line = '';
    for (const character of text) {
        const shown = character === '\t' ? ' '.repeat(4 - (at % 4)) : character;
        line += shown;
        at += shown.length;
    }
    return line;
}


/***/ }),

/***/ "reporters/notices.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listNotices)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _findings_describe_loosened_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("findings/describe-loosened.js");
/* harmony import */ var _changes_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/changes-wording.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/stale.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("reporters/wording.js");






function listNotices(report) {
    const { changes } = report;
    const unavailable = changes && !(0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(changes) ? (0,_changes_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSentence */ .y6)(report) : undefined;
    const stale = (0,_stale_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStale */ .v)(report);
    const notices = [
        ...loosenedNotices(report),
        ...(report.storeNotices ?? []).map(_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow),
        ...(unavailable === undefined ? [] : [unavailable]),
        ...(stale.length === 0 ? [] : [stale.join('\n')]),
    ];
    return notices.map((notice) => (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(notice));
}
function loosenedNotices({ verdict, loosening }) {
    if (loosening === undefined)
        return [];
    const words = (0,_findings_describe_loosened_js__WEBPACK_IMPORTED_MODULE_5__/* .loosenedWords */ .nh)(loosening);
    return [
        ...(words === undefined ? [] : [`${verdict}, ${words}.`]),
        ...(loosening.missed === undefined ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(loosening.missed))]),
    ];
}


/***/ }),

/***/ "reporters/stale.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeStale)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");


const MOST = 20;
function describeStale({ baseline }) {
    const stale = baseline?.stale ?? [];
    const named = stale.slice(0, MOST).map(({ rule, target, message }) => {
        const whose = target === undefined ? '' : ` (${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)})`;
        return `The baseline accepts what is no longer found: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}${whose}: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message), 160)}`;
    });
    const hidden = stale.length - named.length;
    return hidden > 0 ? [...named, `The baseline accepts ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, 'more finding')} that no longer exist.`] : named;
}


/***/ }),

/***/ "reporters/unchecked.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ listUnchecked),
/* harmony export */   MW: () => (/* binding */ listAnswered),
/* harmony export */   XA: () => (/* binding */ isOfSkip),
/* harmony export */   uG: () => (/* binding */ nameTargets)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");

function listUnchecked(skipped) {
    return groupAlike(skipped.filter(({ isAnswered }) => !isAnswered));
}
function listAnswered(skipped) {
    return groupAlike(skipped.filter(({ isAnswered }) => isAnswered));
}
function groupAlike(skipped) {
    const known = new Map();
    for (const { at, reason, blocking = false, target } of skipped) {
        const key = JSON.stringify([at.file, at.line, at.column, reason, blocking]);
        const one = known.get(key) ?? { at, reason, blocking, targets: [] };
        known.set(key, one);
        if (target !== undefined)
            one.targets.push(target);
    }
    const all = [...known.values()];
    return [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
}
function isOfSkip({ at, reason, blocking }, skip) {
    return (at.file === skip.at.file &&
        at.line === skip.at.line &&
        reason === skip.reason &&
        blocking === (skip.blocking ?? false));
}
const MOST_TARGETS = 3;
function nameTargets(targets, write) {
    const more = targets.length - MOST_TARGETS;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)([...targets.slice(0, MOST_TARGETS).map(write), ...(more > 0 ? [`${more} more`] : [])]);
}


/***/ }),

/***/ "reporters/wording.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ saidInVerdict),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   En: () => (/* binding */ buildWords),
/* harmony export */   FC: () => (/* binding */ judgementAt),
/* harmony export */   H_: () => (/* binding */ endSentence),
/* harmony export */   JO: () => (/* binding */ configurationNote),
/* harmony export */   KL: () => (/* binding */ isBuiltAlone),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Q4: () => (/* binding */ isHouseSource),
/* harmony export */   QS: () => (/* binding */ VERDICT_SIGN),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YM: () => (/* binding */ silencedFindings),
/* harmony export */   ZG: () => (/* binding */ otherTargets),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   o3: () => (/* binding */ sentenceCase),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   o_: () => (/* binding */ newWords),
/* harmony export */   qV: () => (/* binding */ splitFix),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   ve: () => (/* binding */ KIND_NAME),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST),
/* harmony export */   yL: () => (/* binding */ SEVERITY_SIGN),
/* harmony export */   zP: () => (/* binding */ activeFindings)
/* harmony export */ });
/* harmony import */ var _findings_phones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("findings/phones.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/unchecked.js");




const SEVERITIES = ['error', 'warning', 'notice'];
const SEVERITY_SIGN = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
    silenced: '🔇',
};
const VERDICT_SIGN = {
    passed: '✅',
    failed: '❌',
    'not-applicable': '⚪',
    incomplete: '❗',
};
const KIND_NAME = {
    app: 'app',
    'app-clip': 'App Clip',
    extension: 'extension',
    'watch-app': 'watch app',
    library: 'library',
    test: 'tests',
};
function activeFindings({ findings }) {
    return findings.filter(({ silenced }) => silenced === undefined);
}
function silencedFindings({ findings }) {
    return findings.filter(({ silenced }) => silenced !== undefined);
}
function countWords(report) {
    const parts = SEVERITIES.flatMap((severity) => {
        const number = report.counts[severity];
        return number === 0 ? [] : [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, severity)];
    });
    const silenced = silencedFindings(report).length;
    return [
        parts.length === 0 ? 'no findings' : parts.join(', '),
        ...(silenced > 0 ? [`${silenced} silenced`] : []),
    ].join(', ');
}
function verdictSentence(report) {
    switch (report.verdict) {
        case 'failed': {
            const isPartial = report.skipped.some(({ blocking }) => blocking);
            return `${failedSentence(report)}${isPartial ? ` ${incompleteSentence(report)}` : ''}`;
        }
        case 'passed':
            return [passedSentence(report), asideSentence(report)].filter((sentence) => sentence !== '').join(' ');
        case 'not-applicable':
            if (!report.targets.some(isForPhones))
                return withoutAppSentence(report);
            return notApplicableSentence(report);
        case 'incomplete':
            return incompleteSentence(report);
    }
}
function notApplicableSentence({ targets, skipped }) {
    const what = targets.some(({ target }) => target.signs.length > 0) ? 'No app' : 'Nothing';
    const unchecked = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length;
    if (unchecked === 0)
        return `${what} here uses clinical records.`;
    return `${what} that could be read here uses clinical records; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unchecked, 'thing')} could not be checked.`;
}
const MOST_NAMED = 3;
function failedSentence(report) {
    const active = activeFindings(report);
    const worst = SEVERITIES.find((severity) => report.counts[severity] > 0);
    const { failing = active.filter(({ severity }) => severity === worst) } = report;
    const least = SEVERITIES.findLast((severity) => failing.some((finding) => finding.severity === severity));
    if (least === undefined || report.counts.error > 0)
        return 'Not ready for App Review.';
    return `No error stands in the way of App Review, but this check is set to fail on ${least}s: ${ruleNames(failing)}.`;
}
function ruleNames(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    const hidden = rules.length - MOST_NAMED;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)([...rules.slice(0, MOST_NAMED), ...(hidden > 0 ? [`${hidden} more`] : [])]);
}
function passedSentence(report) {
    const { skipped } = report;
    const told = findingsSentence(report);
    if (told === undefined)
        return fittingSentence(report);
    const open = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length;
    return [told, ...(open > 0 ? [`${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open, 'thing')} could not be checked.`] : [])].join(' ').trim();
}
function findingsSentence(report) {
    const { counts, findings, changes } = report;
    const { error, warning, notice } = counts;
    const isCompared = changes !== undefined && 'base' in changes;
    const isOld = isCompared && !activeFindings(report).some(({ severity, isNew }) => severity === 'error' && isNew);
    if (error > 0 && isOld)
        return `Nothing new stands in the way of App Review, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(error, 'error')} that ${error === 1 ? 'was' : 'were'} there before ${error === 1 ? 'does' : 'do'}.`;
    if (error > 0)
        return `This run is set not to fail, but ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(error, 'error')} ${error === 1 ? 'stands' : 'stand'} in the way of App Review.`;
    if (warning > 0)
        return `Nothing has to be fixed; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warning, 'warning')} ${warning === 1 ? 'is' : 'are'} worth a look before App Review: ${ruleNames(bySeverity(activeFindings(report)).filter(({ severity }) => severity === 'warning'))}.`;
    if (notice > 0)
        return `Nothing has to be fixed; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(notice, 'notice')} ${notice === 1 ? 'is' : 'are'} worth knowing.`;
    return findings.length > 0 ? '' : undefined;
}
function fittingSentence(report) {
    if (isBuiltAlone(report))
        return builtAloneSentence(report);
    const { skipped } = report;
    const open = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length;
    if (open > 0)
        return `What could be read of clinical records fits together; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open, 'thing')} could not be checked.`;
    return 'What is declared, asked for and read of clinical records fits together.';
}
function isBuiltAlone({ targets }) {
    return targets.length > 0 && targets.every(({ target }) => target.isBuilt);
}
function builtAloneSentence({ skipped }) {
    const open = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnchecked */ .DS)(skipped).length;
    const all = open === 0 ? 'What is declared, signed and named' : 'What could be read';
    const rest = open === 0 ? '' : `; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open, 'thing')} could not be checked`;
    return `${all} of clinical records in the built app fits together${rest}. Which types it asks for and which it reads, only its sources tell.`;
}
function asideSentence(report) {
    const aside = silencedFindings(report);
    if (aside.length === 0)
        return '';
    const errors = aside.filter(({ severity }) => severity === 'error').length;
    const what = errors === aside.length ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, 'error') : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(aside.length, 'finding');
    const of = errors > 0 && errors < aside.length
        ? `, ${errors === 1 ? 'one of them an error' : `${errors} of them errors`}`
        : '';
    return `What was set aside is still there: ${what}${of}.`;
}
function incompleteSentence(report) {
    const { targets, skipped } = report;
    const blocking = listBlocking(report);
    const [first, ...others] = blocking;
    if (first !== undefined) {
        return others.length > 0
            ? `The check is not complete: ${blocking.length} things that count could not be read.`
            : `The check is not complete: ${endSentence((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(first.reason))}`;
    }
    if (targets.length > 0)
        return `There is no iOS app here to check (only ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(kindCounts(targets))}).`;
    const signed = skipped.find(({ at }) => at.file.endsWith('.entitlements'))?.at;
    const looked = `Looked for: ${KINDS_OF_PROJECTS}.`;
    return signed
        ? `No project was found here, although ${signed.file}, line ${signed.line}, signs an app with health-records. ${looked} Commit the project, or check a folder that holds both.`
        : `There is no iOS app here to check: no project was found. ${looked} If it stands in another folder, give that as the path to check.`;
}
function listBlocking({ skipped, targets }) {
    const isRead = targets.some(isForPhones);
    const blocking = skipped.filter((skip) => skip.blocking || (skip.isManifest && !isRead));
    return [...new Map(blocking.map((skip) => [`${skip.at.file}:${skip.at.line} ${skip.reason}`, skip])).values()];
}
function saidInVerdict(report) {
    if (report.verdict !== 'incomplete' && report.verdict !== 'failed')
        return undefined;
    const [first, ...others] = listBlocking(report);
    return others.length === 0 ? first : undefined;
}
const KINDS_OF_PROJECTS = 'Xcode, Swift packages, XcodeGen, Tuist, Bazel, React Native and Expo, Flutter, .NET, Capacitor, Cordova, Meteor, NativeScript, an Info.plist';
function withoutAppSentence({ targets }) {
    if (targets.length === 0)
        return 'No project was found here, and this check is set to pass without one.';
    return `There is no iOS app here to check: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(kindCounts(targets))} ${targets.length === 1 ? 'was' : 'were'} read.`;
}
function isForPhones({ target }) {
    return (0,_findings_phones_js__WEBPACK_IMPORTED_MODULE_3__/* .isShippedToPhones */ .A)(target);
}
function kindCounts(targets) {
    const counts = new Map();
    for (const { target } of targets) {
        const noun = target.kind === 'app' ? 'app for other platforms' : KIND_NAME[target.kind];
        counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
    return [...counts].map(([noun, number]) => {
        if (noun === 'tests')
            return noun;
        return noun === 'app for other platforms' ? `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'app')} for other platforms` : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, noun);
    });
}
function findingsOf({ target, built = [] }, findings) {
    const owners = [target, ...built.map((one) => one.target)];
    return findings.filter((finding) => owners.some(({ name, project }) => finding.target === name && finding.project === project));
}
function outcomeOf({ verdict, built = [] }) {
    const all = [verdict, ...built.map((one) => one.verdict)];
    return WORST_FIRST.find((one) => all.includes(one)) ?? verdict;
}
const WORST_FIRST = ['failed', 'incomplete', 'passed', 'not-applicable'];
function buildWords({ target, built = [] }, write) {
    const files = built.map((one) => write(one.target.project));
    if (target.isBuilt)
        return 'as it was built';
    return [
        `as ${write(target.configuration)} builds it`,
        ...(files.length > 0 ? [`built: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(files)}`] : []),
    ].join(', ');
}
function isShown(report, findings) {
    if (report.isOf)
        return false;
    return ([report, ...(report.built ?? [])].some(({ target, verdict }) => target.signs.length > 0 || verdict === 'incomplete') || findingsOf(report, findings).length > 0);
}
function otherTargets({ targets, findings }) {
    return targets.filter((target) => !target.isOf && !isShown(target, findings));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function newWords(report) {
    const findings = activeFindings(report).filter(({ isNew }) => isNew !== undefined);
    const fresh = findings.filter(({ isNew }) => isNew === true).length;
    const gone = report.changes !== undefined && 'gone' in report.changes ? (report.changes.gone ?? 0) : 0;
    const parts = [
        ...(findings.length > 0 ? [newCount(fresh, findings.length)] : []),
        ...(gone > 0 ? [`${gone} gone${findings.length > 0 ? '' : ' with this change'}`] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
}
function newCount(fresh, all) {
    const many = fresh === all && all > 1 ? 'all' : fresh;
    return `${fresh === 0 ? 'none' : many} new with this change`;
}
function sentenceCase(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function endSentence(text) {
    return text === '' || /[.!?…。！？]["”»)]?$/u.test(text) ? text : `${text}.`;
}
function judgementAt(places, findings) {
    const here = findings.filter(({ at }) => places.some((place) => place.file === at.file && place.line === at.line && place.column === at.column));
    return judgementOf(here);
}
function judgementOf(findings) {
    const active = findings.filter(({ silenced }) => silenced === undefined);
    const worst = SEVERITIES.find((severity) => active.some((finding) => finding.severity === severity));
    return worst ?? (findings.length > 0 ? 'silenced' : undefined);
}
function configurationNote(finding, targets) {
    const [only] = finding.configurations;
    if (only === undefined || finding.configurations.length > 1)
        return undefined;
    const owner = targets.find((report) => !report.isOf && findingsOf(report, [finding]).length > 0);
    if (owner && owner.target.project !== finding.project)
        return 'in the built app only';
    return owner !== undefined && owner.configurations.length > 1 ? `${only} only` : undefined;
}
function isJudged({ target }) {
    return target.kind !== 'library' && target.kind !== 'test';
}
function splitMessage(message) {
    const end = findBreak(message, /[;:] |\. (?=[\p{Lu}`“])/gu, SHORTEST_CLAUSE);
    if (end === undefined)
        return { fact: message, rest: '' };
    const rest = message.slice(end + 2).trim();
    return { fact: `${message.slice(0, end)}.`, rest: sentenceCase(rest) };
}
function splitFix(fix) {
    const end = findBreak(fix, /\. (?=[A-Z])/g, SHORTEST_CLAUSE);
    return end === undefined
        ? { first: fix, rest: '' }
        : { first: fix.slice(0, end + 1), rest: fix.slice(end + 2).trim() };
}
function findBreak(text, pattern, from) {
    for (const { index } of text.matchAll(pattern)) {
        const before = text.slice(0, index);
        if (index >= from && !isOpen(before))
            return index;
    }
    return undefined;
}
function isOpen(text) {
    const times = (sign) => text.split(sign).length - 1;
    return times('“') !== times('”') || times('"') % 2 === 1 || times('`') % 2 === 1 || times('(') !== times(')');
}
const SHORTEST_CLAUSE = 25;
function isHouseSource({ url }) {
    return !url.startsWith('https://developer.apple.com/');
}
function sourceName(source) {
    return isHouseSource(source) ? 'Clinical Records Check' : 'Apple';
}


/***/ }),

/***/ "run/open-store.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  storeOfAction: () => (/* binding */ storeOfAction),
  storeOfCommand: () => (/* binding */ storeOfCommand),
  storeReader: () => (/* binding */ storeReader)
});

var options = __webpack_require__("settings/options.js");
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var store_fault = __webpack_require__("store/fault.js");
;


const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY_ID = /^[A-Z0-9]{6,20}$/i;
function readCredentials(parts) {
    const keyId = parts.keyId.value.trim();
    if (UUID.test(keyId))
        throw wrong(parts.keyId, 'holds an issuer id: the key id is the one beside the name of the key');
    if (!KEY_ID.test(keyId))
        throw wrong(parts.keyId, 'is no key id: that has letters and digits alone, usually ten');
    const issuerId = parts.issuerId?.value.trim();
    if (parts.issuerId && issuerId && !UUID.test(issuerId))
        throw wrong(parts.issuerId, 'is no issuer id: that is the UUID above the list of team keys; an individual key has none');
    return { keyId, ...(issuerId && { issuerId }), key: readKey(parts.key) };
}
function readKey(given) {
    const pem = toPem(given);
    const key = parse(pem);
    if (key === undefined)
        throw wrong(given, 'is no private key that can be read: the file was cut, or changed on the way');
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
        throw wrong(given, `is a key of another kind (${kindOf(key)}): App Store Connect gives elliptic-curve keys of P-256`);
    return key;
}
function kindOf({ asymmetricKeyType, asymmetricKeyDetails }) {
    return [asymmetricKeyType, asymmetricKeyDetails?.namedCurve].filter(Boolean).join(' ');
}
const BEGINS = /-----BEGIN ([A-Z ]+)-----/;
function toPem(given) {
    const written = given.value
        .trim()
        .replace(/^(["'])([\s\S]*)\1$/, '$2')
        .trim();
    const text = BEGINS.test(written) ? written : fromBase64(written);
    const [, label] = BEGINS.exec(text ?? '') ?? [];
    if (text === undefined || label === undefined)
        throw wrong(given, whyNoPem(written));
    if (label.startsWith('ENCRYPTED'))
        throw wrong(given, 'is a private key with a passphrase: give the .p8 file as Apple gave it');
    if (!label.endsWith('PRIVATE KEY'))
        throw wrong(given, `is no private key but a ${label.toLowerCase()}`);
    const plain = text.replaceAll(/\\[nr]/g, '');
    const [, body] = new RegExp(`-----BEGIN ${label}-----([\\s\\S]*?)-----END ${label}-----`).exec(plain) ?? [];
    if (body === undefined)
        throw wrong(given, `ends before its last line, "-----END ${label}-----"`);
    const lines = body.replaceAll(/\s+/g, '').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
function fromBase64(text) {
    const plain = text.replaceAll(/\\n|\s/g, '');
    return /^[\w+/-]+={0,2}$/.test(plain) ? Buffer.from(plain, 'base64').toString('utf8') : undefined;
}
function whyNoPem(text) {
    if (text === '')
        return 'is empty';
    if (/\.p8$/i.test(text))
        return 'is the name of a file and not its content';
    if (/^M[A-Za-z0-9+/\s\\]+=*$/.test(text))
        return 'lacks the lines "-----BEGIN PRIVATE KEY-----" and "-----END PRIVATE KEY-----" of the .p8 file';
    return 'is neither the text of a .p8 file nor base64 of it';
}
function parse(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}
function wrong({ name }, why) {
    return new store_fault/* WrongCredential */.NZ(`${name} ${why}.`);
}

;
function readErrors(body) {
    try {
        const { errors } = JSON.parse(body);
        if (!Array.isArray(errors))
            return [];
        return errors.flatMap((one) => {
            const code = typeof one === 'object' && one !== null && 'code' in one ? one.code : undefined;
            return typeof code === 'string' && /^[\w.]{1,100}$/.test(code) ? [{ code }] : [];
        });
    }
    catch {
        return [];
    }
}
function describeRefusal(status, errors, what) {
    const [code] = errors.map((one) => one.code);
    const answer = code === undefined ? `${status}` : `${status} ${code}`;
    switch (status) {
        case 401:
            return `the key is not taken (${answer}): the key id, the issuer id or the private key belongs to another key, or the key was revoked`;
        case 403:
            return code?.includes('AGREEMENT')
                ? `App Store Connect does not give ${what} (${answer}): the Account Holder has an agreement to accept in App Store Connect`
                : `the key may not read ${what} (${answer}): it needs a role that may see apps, such as Developer or App Manager, and access to this app`;
        case 404:
            return `${what} cannot be found (${answer})`;
        case 429:
            return `too many requests were made with the key (${answer}): its limit is counted by the hour, over all who use it`;
        default:
            return status >= 500
                ? `App Store Connect has a fault of its own (${answer})`
                : `App Store Connect refuses to give ${what} (${answer})`;
    }
}
const SKEW = 60;
function describeSkew(date) {
    const theirs = Date.parse(date ?? '');
    const seconds = Math.round((Date.now() - theirs) / 1000);
    if (Number.isNaN(theirs) || Math.abs(seconds) < SKEW)
        return undefined;
    const minutes = Math.round(Math.abs(seconds) / 60);
    const much = minutes >= 120 ? `${Math.round(minutes / 60)} hours` : minutes === 1 ? '1 minute' : `${minutes} minutes`;
    return `the key is not taken (401), and this machine's clock is ${much} ${seconds > 0 ? 'ahead of' : 'behind'} Apple's: set it right`;
}

;

const LIFETIME = 600;
const SLACK = 30;
function makeToken({ keyId, issuerId, key }, now) {
    const issued = Math.floor(now) - SLACK;
    const header = { alg: 'ES256', kid: keyId, typ: 'JWT' };
    const payload = {
        ...(issuerId === undefined ? { sub: 'user' } : { iss: issuerId }),
        ...{ iat: issued, exp: issued + LIFETIME, aud: 'appstoreconnect-v1' },
    };
    const input = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
    return `${input}.${signature.toString('base64url')}`;
}

;



const LIMITS = { run: 60_000, call: 20_000, tries: 3, calls: 10, second: 1000 };
const LARGEST = 16 * 1024 * 1024;
const MOST_REDIRECTS = 3;
function connect(credentials, origin, { limits = LIMITS, onToken, ...way } = {}) {
    const deadline = Date.now() + limits.run;
    const token = makeToken(credentials, Date.now() / 1000);
    onToken?.(token);
    let over;
    return {
        forApp() {
            let calls = 0;
            return async (path, what) => {
                if (over)
                    throw over;
                try {
                    return await ask(resolve(path, origin), what, () => {
                        calls += 1;
                        if (calls > limits.calls)
                            throw new store_fault/* StoreFault */.WX(`more than ${limits.calls} requests would be needed for one app`);
                    });
                }
                catch (error) {
                    const fault = error instanceof store_fault/* StoreFault */.WX
                        ? error
                        : new store_fault/* StoreFault */.WX(`App Store Connect could not be asked: ${(0,store_fault/* codeOf */.$N)(error)}`);
                    if (fault.isLast)
                        over = fault;
                    throw fault;
                }
            };
        },
    };
    async function ask(url, what, count) {
        for (let tries = 1;; tries += 1) {
            count();
            const answer = await once(url, what);
            if (answer.kind === 'document')
                return answer.document;
            if (answer.kind === 'final')
                throw answer.fault;
            const seconds = answer.retryAfter ?? 2 ** (tries - 1);
            const isLate = Date.now() + seconds * limits.second > deadline;
            if (tries === limits.tries || isLate)
                throw new store_fault/* StoreFault */.WX(answer.fault.message, answer.fault.isLast || isLate || answer.retryAfter !== undefined);
            await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
        }
    }
    async function once(url, what) {
        const time = Math.min(limits.call, deadline - Date.now());
        if (time <= 0)
            return client_final(`reading takes more than ${Math.round(limits.run / 1000)} s in all`, true);
        const hangUp = new AbortController();
        const timer = setTimeout(() => hangUp.abort(), time);
        const { describeFailure, request } = await Promise.all(/* import() */[__webpack_require__.e("packages-ipaddr"), __webpack_require__.e("store-request")]).then(__webpack_require__.bind(__webpack_require__, "store/request.js"));
        try {
            const response = await follow(url, token, (here, headers) => request(here, headers, way, hangUp.signal));
            if (response instanceof store_fault/* StoreFault */.WX)
                return { kind: 'final', fault: response };
            const body = await readBody(response);
            return judge(response, body, what);
        }
        catch (error) {
            if (error instanceof store_fault/* StoreFault */.WX)
                return { kind: 'final', fault: error };
            const inAll = time < limits.call ? `${Math.round(limits.run / 1000)} s in all` : undefined;
            const why = hangUp.signal.aborted
                ? `App Store Connect did not answer within ${inAll ?? `${Math.max(1, Math.round(time / 1000))} s`}`
                : describeFailure(error);
            return { kind: 'again', fault: new store_fault/* StoreFault */.WX(why) };
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function resolve(path, origin) {
    const url = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
    if (url?.origin !== origin)
        throw new store_fault/* StoreFault */.WX(`the next page is on another host, ${url?.host || 'which it does not name'}, and was not asked for`, true);
    return url;
}
function client_final(why, isLast) {
    return { kind: 'final', fault: new store_fault/* StoreFault */.WX(why, isLast) };
}
async function follow(url, token, request) {
    let here = url;
    for (let steps = 0;; steps += 1) {
        const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
        const response = await request(here, headers);
        const { statusCode = 0 } = response;
        if (statusCode < 300 || statusCode >= 400)
            return response;
        response.destroy();
        const { location } = response.headers;
        const next = location !== undefined && URL.canParse(location, here.href) ? new URL(location, here) : undefined;
        if (next === undefined)
            return new store_fault/* StoreFault */.WX('the answer sends us on, and does not say where');
        if (next.origin !== url.origin)
            return new store_fault/* StoreFault */.WX(`the answer sends us to another host, ${next.host || 'which it does not name'}, and was not followed`, true);
        if (steps === MOST_REDIRECTS)
            return new store_fault/* StoreFault */.WX('the answer sends us on without end');
        here = next;
    }
}
function judge({ statusCode: status = 0, headers }, body, what) {
    if (status === 429 || status >= 500) {
        const fault = new store_fault/* StoreFault */.WX(describeRefusal(status, readErrors(body), what), status === 429);
        return { kind: 'again', fault, retryAfter: readRetryAfter(headers['retry-after']) };
    }
    const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
    const isJson = /^application\/(?:[\w.-]+\+)?json$/i.test(type.trim());
    const document = isJson ? client_parse(body) : undefined;
    if (status < 200 || status >= 300) {
        const errors = readErrors(body);
        const skew = status === 401 ? describeSkew(headers.date ?? null) : undefined;
        if (errors.length === 0 && !isJson)
            return client_final(foreign(type, status), true);
        return client_final(skew ?? describeRefusal(status, errors, what), status === 401);
    }
    if (!isJson)
        return client_final(foreign(type, status), true);
    if (document === undefined)
        return { kind: 'again', fault: new store_fault/* StoreFault */.WX('the answer broke off, or is no JSON') };
    if (!('data' in document))
        return client_final('the answer is not one that App Store Connect gives', true);
    return { kind: 'document', document };
}
function foreign(type, status) {
    const shown = /^[\w.+/-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type';
    return `the answer (${status}) is ${shown} and not JSON: something between this machine and Apple gave it`;
}
function client_parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST)
            throw new store_fault/* StoreFault */.WX('the answer is longer than any that is asked for');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function readRetryAfter(value) {
    if (value === undefined)
        return undefined;
    const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

var lists = __webpack_require__("lists.js");
;
const RECORDS = /clinical|health[\s-]*records?|medical[\s-]+records?|patient[\s-]+records?|\bfhir\b|gesundheitsakte|patientenakte|krankenakte|klinisch|clinique|dossiers?\s+(?:médica|de\s+santé)|cl[ií]nic[oa]|historial?\s+m[ée]dic|registros?\s+(?:m[ée]dicos?|de\s+sa[lú]ud|de\s+saúde)|cartell[ae]\s+clinic|ヘルスレコード|ヘルスケア記録|健康記録|医療記録|診療記録|臨床|健康记录|健康紀錄|健康記錄|医疗记录|醫療記錄|病历|病歷|临床|건강\s*기록|의료\s*기록|임상/i;
function mentionsRecords(notes) {
    if (RECORDS.test(notes.normalize('NFC')))
        return true;
    const letters = notes.match(/\p{L}/gu) ?? [];
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
    return latin.length * 2 >= letters.length ? false : undefined;
}

;
function listOf(document, key = 'data') {
    const value = document[key];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => readResource(one) ?? []);
}
function readResource(value) {
    const { id, type, attributes, relationships } = fieldsOf(value);
    if (typeof id !== 'string' || !/^[\w.-]{1,200}$/.test(id) || /^\.+$/.test(id) || typeof type !== 'string')
        return undefined;
    return { id, type, attributes: fieldsOf(attributes), relationships: fieldsOf(relationships) };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
const LONGEST = 10_000;
function textOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.slice(0, LONGEST);
    return text.trim() === '' ? undefined : text;
}
function relatedId({ relationships }, name) {
    return textOf(fieldsOf(fieldsOf(relationships[name]).data).id);
}
function nextOf(document) {
    return textOf(fieldsOf(document.links).next);
}

;




const NO_TEXTS = { descriptions: [] };
async function readApp(bundleId, get) {
    const unread = [];
    const part = async (what, read) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof store_fault/* StoreFault */.WX))
                throw error;
            if (!unread.some((one) => one.what === what))
                unread.push({ what, reason: error.message });
            return undefined;
        }
    };
    const id = await part('app', () => findApp(bundleId, get));
    if (id === undefined)
        return { locales: [], categories: [], texts: NO_TEXTS, unread };
    const info = await part('info', () => readInfo(id, get, part));
    const version = await part('description', () => findVersion(id, get));
    const descriptions = version && (await part('description', () => readDescriptions(version, get)));
    const notes = version && (await part('review-notes', async () => ({ text: await readNotes(version, get) })));
    const [noVersion] = version ? [] : unread.filter(({ what }) => what === 'description');
    if (noVersion)
        unread.push({ what: 'review-notes', reason: noVersion.reason });
    const build = await part('build', () => readBuild(id, get));
    const text = notes?.text;
    return {
        ...(info ?? { locales: [], categories: [] }),
        ...(version && { versionState: stateOf(version, 'appVersionState') }),
        texts: { descriptions: descriptions ?? [], ...(text !== undefined && { notes: text }) },
        ...(notes && { reviewNotes: judgeNotes(text) }),
        ...(build && { build }),
        unread,
    };
}
async function findApp(bundleId, get) {
    const query = { 'filter[bundleId]': bundleId, 'fields[apps]': 'bundleId', limit: `${A_PAGE}` };
    const apps = await getAll('/v1/apps', query, 'the app', get);
    const found = apps.find(({ attributes }) => attributes.bundleId === bundleId);
    if (!found)
        throw new store_fault/* StoreFault */.WX('no app with this bundle identifier is there, or the key may not see it');
    return found.id;
}
async function readInfo(app, get, part) {
    const document = await get(pathOf(`/v1/apps/${app}/appInfos`, {
        'fields[appInfos]': 'state,ageRatingDeclaration,primaryCategory,secondaryCategory',
        'fields[ageRatingDeclarations]': 'medicalOrTreatmentInformation',
        'fields[appCategories]': 'platforms',
        include: 'ageRatingDeclaration,primaryCategory,secondaryCategory',
        limit: '50',
    }), 'the app information');
    const { judged, live } = chooseState(listOf(document), 'state');
    if (!judged)
        throw new store_fault/* StoreFault */.WX('no app information is there that is edited or on sale');
    const locales = await readLocales(judged, get);
    const other = live && live !== judged ? await part('info', () => readLocales(live, get)) : undefined;
    return {
        state: stateOf(judged, 'state'),
        locales,
        ...(live && other && { live: { state: stateOf(live, 'state'), locales: other } }),
        categories: readTraits(judged, listOf(document, 'included')),
    };
}
function readTraits(info, included) {
    const rating = included.find(({ type, id }) => type === 'ageRatingDeclarations' && id === relatedId(info, 'ageRatingDeclaration'));
    const traits = [
        ['primary', relatedId(info, 'primaryCategory')],
        ['secondary', relatedId(info, 'secondaryCategory')],
        ['medical-information', textOf(rating?.attributes.medicalOrTreatmentInformation)],
    ];
    return traits.flatMap(([trait, value]) => (value === undefined ? [] : [{ trait, value }]));
}
async function readLocales({ id }, get) {
    const query = { 'fields[appInfoLocalizations]': 'locale,privacyPolicyUrl', limit: `${A_PAGE}` };
    const all = await getAll(`/v1/appInfos/${id}/appInfoLocalizations`, query, 'the privacy-policy URLs', get);
    return all
        .flatMap(({ attributes }) => {
        const [locale, url] = [textOf(attributes.locale), textOf(attributes.privacyPolicyUrl)];
        return locale === undefined ? [] : [{ locale, ...(url !== undefined && { privacyPolicyUrl: url.trim() }) }];
    })
        .sort(byLocale);
}
async function findVersion(app, get) {
    const query = { 'filter[platform]': 'IOS', 'fields[appStoreVersions]': 'appVersionState,versionString', limit: '50' };
    const document = await get(pathOf(`/v1/apps/${app}/appStoreVersions`, query), 'the versions');
    const { judged } = chooseState(listOf(document), 'appVersionState');
    if (!judged)
        throw new store_fault/* StoreFault */.WX('no version for iOS is there that is edited or on sale');
    return judged;
}
async function readDescriptions({ id }, get) {
    const query = { 'fields[appStoreVersionLocalizations]': 'locale,description', limit: `${A_PAGE}` };
    const all = await getAll(`/v1/appStoreVersions/${id}/appStoreVersionLocalizations`, query, 'the descriptions', get);
    return all
        .flatMap(({ attributes }) => {
        const locale = textOf(attributes.locale);
        return locale === undefined ? [] : [{ locale, text: textOf(attributes.description) ?? '' }];
    })
        .sort(byLocale);
}
async function readNotes({ id }, get) {
    const query = { 'fields[appStoreReviewDetails]': 'notes' };
    const document = await get(pathOf(`/v1/appStoreVersions/${id}/appStoreReviewDetail`, query), 'the review notes');
    return textOf(listOf(document)[0]?.attributes.notes);
}
function judgeNotes(notes) {
    if (notes === undefined)
        return 'empty';
    return mentionsRecords(notes) === false ? 'silent-on-records' : 'present';
}
async function readBuild(app, get) {
    const query = {
        ...{ 'filter[app]': app, 'filter[preReleaseVersion.platform]': 'IOS', sort: '-uploadedDate', limit: '1' },
        ...{ include: 'buildBundles', 'fields[builds]': 'version,uploadedDate,buildBundles' },
        'fields[buildBundles]': 'bundleId,bundleType,entitlements',
    };
    const document = await get(pathOf('/v1/builds', query), 'the newest build');
    const [build] = listOf(document);
    if (!build)
        return undefined;
    const [version, uploadedDate] = [textOf(build.attributes.version), textOf(build.attributes.uploadedDate)];
    const bundles = listOf(document, 'included').flatMap(({ type, attributes }) => {
        const bundleId = textOf(attributes.bundleId);
        if (type !== 'buildBundles' || bundleId === undefined)
            return [];
        const entitlements = readEntitlements(attributes.entitlements);
        return [{ bundleId, type: textOf(attributes.bundleType) ?? 'unknown', ...(entitlements && { entitlements }) }];
    });
    return { ...(version !== undefined && { version }), ...(uploadedDate !== undefined && { uploadedDate }), bundles };
}
function readEntitlements(value) {
    const executables = Object.entries(fieldsOf(value)).map(([path, keys]) => {
        const texts = Object.entries(fieldsOf(keys)).map(([key, one]) => [key, textOfValue(one)]);
        return [path, Object.fromEntries(texts)];
    });
    return executables.length === 0 ? undefined : Object.fromEntries(executables);
}
function textOfValue(value) {
    const shallow = (one) => (typeof one === 'object' ? null : one);
    if (typeof value === 'string')
        return value.slice(0, 10_000);
    return JSON.stringify(Array.isArray(value) ? value.slice(0, A_PAGE).map(shallow) : shallow(value));
}
const ON_SALE = new Set(['READY_FOR_DISTRIBUTION', 'READY_FOR_SALE']);
const GONE = /^REPLACED_/;
function chooseState(all, field) {
    const present = all.filter((one) => !GONE.test(stateOf(one, field)));
    const live = present.find((one) => ON_SALE.has(stateOf(one, field)));
    const judged = present.find((one) => !ON_SALE.has(stateOf(one, field))) ?? live;
    return { ...(judged && { judged }), ...(live && { live }) };
}
function stateOf({ attributes }, field) {
    const state = textOf(attributes[field]) ?? '';
    return /^[A-Z][A-Z0-9_]{1,60}$/.test(state) ? state : 'UNKNOWN';
}
const A_PAGE = 200;
async function getAll(path, query, what, get) {
    const all = [];
    const seen = new Set();
    for (let next = pathOf(path, query); next !== undefined;) {
        seen.add(next);
        const document = await get(next, what);
        const page = listOf(document);
        if (page.length > A_PAGE)
            throw new store_fault/* StoreFault */.WX(`the answer has more of ${what} than were asked for`);
        (0,lists/* addAll */.RZ)(all, page);
        next = nextOf(document);
        if (next !== undefined && seen.has(next))
            throw new store_fault/* StoreFault */.WX(`the pages of ${what} lead in a circle`);
    }
    return all;
}
function pathOf(path, query) {
    return `${path}?${new URLSearchParams(query)}`;
}
function byLocale(a, b) {
    return a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0;
}

;


async function readStore(asked, access) {
    if (asked.length === 0)
        return [];
    const { credentials, origin, seen, ...rest } = access;
    const client = connect(credentials, origin, rest);
    const read = new Map();
    const apps = [];
    for (const one of asked) {
        const known = read.get(one.app) ?? seen?.get(one.app);
        const now = known ?? (await readApp(one.app, client.forApp()));
        if (known === undefined)
            seen?.set(one.app, now);
        read.set(one.app, now);
        apps.push({ ...one, ...now });
    }
    return apps.sort((a, b) => (a.app < b.app ? -1 : a.app > b.app ? 1 : 0));
}

;

const REAL = 'https://api.appstoreconnect.apple.com';
const ORIGIN_VARIABLE = 'APP_STORE_CONNECT_API_URL';
function originOf(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === REAL || text === `${REAL}/`)
        return REAL;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isHere = url?.protocol === 'http:' && /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/.test(url.hostname);
    const isBare = url !== undefined && url.href === `${url.origin}/` && !text.includes('@');
    if (url === undefined || !isHere || !isBare)
        throw new store_fault/* WrongCredential */.NZ(`${ORIGIN_VARIABLE} is for tests: an origin of http on this machine, such as http://127.0.0.1:8080.`);
    return url.origin;
}

var until_ended = __webpack_require__("run/until-ended.js");
;






const PREFIX = 'APP_STORE_CONNECT_API_KEY_';
const VARIABLES = {
    issuer: `${PREFIX}ISSUER_ID`,
    keyId: `${PREFIX}KEY_ID`,
    key: `${PREFIX}KEY`,
    file: `${PREFIX}KEY_FILEPATH`,
};
const INPUTS = { issuer: 'issuer-id', keyId: 'api-key-id', key: 'api-private-key' };
function storeOfCommand(values, environment, readNamed) {
    if (!values.flag('app-store-connect'))
        return undefined;
    const of = (name) => ({ name, value: environment[name]?.trim() ?? '' });
    const [issuer, keyId, given, file] = [VARIABLES.issuer, VARIABLES.keyId, VARIABLES.key, VARIABLES.file].map(of);
    if (!issuer || !keyId || !given || !file)
        return undefined;
    if (given.value === '' && file.value === '')
        return { closed: `App Store Connect was not read: neither ${VARIABLES.key} nor ${VARIABLES.file} is set.` };
    return asUsage(() => {
        if (keyId.value === '')
            throw new store_fault/* WrongCredential */.NZ(`${VARIABLES.keyId} is not set: a key is known by its id.`);
        const key = given.value === '' ? readKeyFile(file.value, readNamed) : given;
        return {
            access: {
                credentials: readCredentials({ keyId, issuerId: issuer, key }),
                origin: originOf(environment[ORIGIN_VARIABLE]),
                environment,
            },
        };
    });
}
function storeOfAction(values, environment, { mask, warn }) {
    const of = (name) => ({
        name: `Input ${name}`,
        value: values.text(name) ?? '',
    });
    const [issuerId, keyId, key] = [of(INPUTS.issuer), of(INPUTS.keyId), of(INPUTS.key)];
    for (const secret of secretsOf(key.value))
        mask(secret);
    const all = [issuerId, keyId, key];
    const empty = all.filter(({ value }) => value === '').map(({ name }) => name.replace('Input ', ''));
    if (empty.length === all.length)
        return undefined;
    if (empty.length > 0)
        return {
            closed: `App Store Connect was not read: ${empty.join(' and ')} ${empty.length === 1 ? 'is' : 'are'} empty, as secrets are for a fork.`,
        };
    try {
        return {
            access: {
                credentials: readCredentials({ keyId, issuerId, key }),
                origin: originOf(environment[ORIGIN_VARIABLE]),
                environment,
                onToken: mask,
            },
        };
    }
    catch (error) {
        if (!(error instanceof store_fault/* WrongCredential */.NZ))
            throw error;
        warn(`App Store Connect was not read: ${error.message}`);
        return undefined;
    }
}
function secretsOf(key) {
    const lines = key.split(/\\n|[\r\n]+/).map((line) => line.trim());
    return [...new Set([key, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))])].filter(Boolean);
}
function readKeyFile(name, readNamed) {
    try {
        return { name: VARIABLES.file, value: Buffer.from(readNamed(name)).toString('utf8') };
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            throw error;
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new store_fault/* WrongCredential */.NZ(`${VARIABLES.file} names a file that ${isAbsent ? 'is not there' : 'cannot be read'}.`);
    }
}
function asUsage(action) {
    try {
        return action();
    }
    catch (error) {
        throw error instanceof store_fault/* WrongCredential */.NZ ? new options/* UsageError */.eb(error.message) : error;
    }
}
function storeReader(request, ending) {
    if (request === undefined || 'closed' in request)
        return undefined;
    const known = new Map();
    return async (asked) => {
        const fresh = asked.filter(({ app }) => !known.has(app));
        const read = await (0,until_ended/* untilEnded */.r)(ending, () => readStore(fresh, request.access), () => []);
        for (const one of read)
            known.set(one.app, one);
        return asked
            .flatMap((one) => {
            const app = known.get(one.app);
            return app === undefined ? [] : [{ ...app, ...one }];
        })
            .sort((a, b) => (a.app < b.app ? -1 : a.app > b.app ? 1 : 0));
    };
}


/***/ }),

/***/ "run/run.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ examineToMend),
  e: () => (/* binding */ run)
});

var check = __webpack_require__("check/check.js");
var settings_configuration = __webpack_require__("settings/configuration.js");
;
const MOST_PLANNED = 100;
async function countFixes({ findings, targets }, files) {
    if (!findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced))
        return 0;
    const { mendable, planMends } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("fixes-plan")]).then(__webpack_require__.bind(__webpack_require__, "fixes/plan.js"));
    const checked = { findings, targets: targets.map(({ target }) => target), skipped: [] };
    const all = mendable(checked);
    if (all.length > MOST_PLANNED)
        return all.length;
    try {
        return planMends(all, checked, files).mended.length;
    }
    catch {
        return 0;
    }
}

var external_node_fs_ = __webpack_require__("external \"node:fs\"");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var baseline = __webpack_require__("exceptions/baseline.js");
var fault_words = __webpack_require__("files/fault-words.js");
var options = __webpack_require__("settings/options.js");
;





function readGiven(readNamed, name) {
    try {
        return readNamed(name);
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            throw error;
        throw new options/* UsageError */.eb((0,fault_words/* whyUnread */.M)(name, error));
    }
}
function belowRoot(root, named) {
    return external_node_path_.relative(root, external_node_path_.resolve(named)).split(external_node_path_.sep).join('/');
}
function placeBelow(root, named, configuration) {
    const file = belowRoot(root, named);
    const move = (one) => ({ ...one, at: { ...one.at, file } });
    return {
        ...(configuration.failOn && { failOn: move(configuration.failOn) }),
        exclude: configuration.exclude.map(move),
        privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
        urlAllow: configuration.urlAllow.map(move),
        severities: new Map([...configuration.severities].map(([id, severity]) => [id, move(severity)])),
        ignores: configuration.ignores.map(move),
    };
}
function readAccepted({ root, values, readNamed }) {
    const read = values.text('baseline');
    const written = values.text('write-baseline');
    if (read !== undefined)
        return (0,baseline/* readBaseline */.mF)(readGiven(readNamed, read), read, belowRoot(root, read));
    return written !== undefined && (0,external_node_fs_.existsSync)(written) ? (0,baseline/* readBaseline */.mF)(readGiven(readNamed, written), written) : [];
}
function accept({ findings, isSettled, artifacts = [] }, earlier, { values, writeNamed }) {
    const written = values.text('write-baseline');
    const isBuilt = (target) => artifacts.some(({ bundles }) => bundles.some((bundle) => target === undefined || bundle.target === target));
    const isSeen = (entry) => isSettled(entry.rule) && (!entry.isBuilt || isBuilt(entry.target));
    if (written !== undefined && writeNamed) {
        const content = (0,baseline/* writeBaseline */.B9)(findings, earlier, isSeen);
        writeNamed(written, content);
        return (0,baseline/* applyBaseline */.Qp)(findings, (0,baseline/* readBaseline */.mF)(Buffer.from(content), written), isSeen);
    }
    return values.text('baseline') === undefined ? {} : (0,baseline/* applyBaseline */.Qp)(findings, earlier, isSeen);
}

var files_files = __webpack_require__("files/files.js");
var git_stores = __webpack_require__("files/git-stores.js");
var names_git = __webpack_require__("files/names-git.js");
var types = __webpack_require__("types.js");
var open_store = __webpack_require__("run/open-store.js");
var until_ended = __webpack_require__("run/until-ended.js");
;











async function prepare(options) {
    const { root, values, readNamed, base } = options;
    requireFolder(root);
    const config = values.text('config');
    const baseline = values.text('baseline');
    const from = values.text('configuration-from') ?? 'auto';
    const isFork = base !== undefined && 'github' in base && base.github.event.pullRequest?.fork === true;
    const wantsBase = from === 'base' || (from === 'auto' && isFork);
    const whole = (0,files_files/* openRepository */.h)(root);
    const read = () => readConfigured(root, config, whole, readNamed);
    const configured = await readOrKeep(read, settings_configuration/* NO_CONFIGURATION */.hr, wantsBase);
    const baselined = await readOrKeep(async () => readAccepted(options), [], wantsBase);
    const readStore = (0,open_store.storeReader)(options.store, options.ending);
    const under = (one) => checkBy(one, whole, options, readStore);
    return {
        ...{ root, whole, wantsBase, isAskedFor: from === 'base', isFailOnGiven: values.text('fail-on') !== undefined },
        named: {
            configuration: config === undefined ? settings_configuration/* CONFIGURATION_FILE */.oT : belowRoot(root, config),
            ...(baseline !== undefined && { baseline: belowRoot(root, baseline) }),
        },
        ...(baselined.value.length > 0 && { accepted: baselined.value }),
        faults: {
            ...(configured.fault && { configuration: configured.fault }),
            ...(baselined.fault && { baseline: baselined.fault }),
        },
        under,
        ...under(configured.value),
    };
}
async function readOrKeep(read, instead, mayKeep) {
    try {
        return { value: await read() };
    }
    catch (error) {
        if (mayKeep && error instanceof options/* UsageError */.eb)
            return { value: instead, fault: error };
        throw error;
    }
}
async function readConfigured(root, named, whole, readNamed) {
    if (named)
        return placeBelow(root, named, await (0,settings_configuration/* parseConfiguration */.MA)(readGiven(readNamed, named), named));
    const configured = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, settings_configuration/* CONFIGURATION_FILE */.oT), { throwIfNoEntry: false }) !== undefined;
    if (configured && !whole.has(settings_configuration/* CONFIGURATION_FILE */.oT)) {
        const isOut = whole.links?.has(settings_configuration/* CONFIGURATION_FILE */.oT) && whole.links.get(settings_configuration/* CONFIGURATION_FILE */.oT) === undefined;
        throw new options/* UsageError */.eb(`${settings_configuration/* CONFIGURATION_FILE */.oT} ${isOut ? types/* LEADS_OUT */.l : 'is no file, or a link that leads to none'}.`);
    }
    const misnamed = settings_configuration/* CONFIGURATION_FILE */.oT.replace('.yml', '.yaml');
    const isMisnamed = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, misnamed), { throwIfNoEntry: false }) !== undefined;
    if (!configured && isMisnamed)
        throw new options/* UsageError */.eb(`${misnamed} is not read: name it ${settings_configuration/* CONFIGURATION_FILE */.oT}.`);
    return (0,settings_configuration/* findConfiguration */.oN)(whole);
}
function checkBy(configuration, whole, options, readStore) {
    const exclude = configuration.exclude.map(({ value }) => value);
    const files = exclude.length > 0 ? (0,files_files/* openRepository */.h)(options.root, exclude) : whole;
    const { unchecked = [] } = options;
    return { files, checkOptions: optionsBy(configuration, options, [...unchecked, ...files.passedOver], readStore) };
}
function optionsBy(configuration, { values, checkUrls, release, progress, admit, ending, observed }, passedOver, readStore) {
    return {
        configuration,
        failOn: values.text('fail-on') ?? configuration.failOn?.value ?? 'error',
        newOnly: values.flag('new-only'),
        passesWithoutApp: values.text('no-app') === 'pass',
        urls: givenUrls(values, configuration),
        judgeUrls: judgeWith(configuration, {
            check: checkUrls,
            allowPrivateNetwork: values.flag('allow-private-network'),
            release,
            ...(ending && { ending }),
            ...(observed && { observed }),
        }),
        checkUrls,
        ...(readStore && { readStore }),
        ...(release && { isRelease: true }),
        ...(progress && { progress }),
        ...(admit && { admit }),
        passedOver,
        today: new Date().toISOString().slice(0, 10),
    };
}
function requireFolder(root) {
    const found = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (!found)
        throw new options/* UsageError */.eb(`There is no folder "${root}".`);
    if (!found.isDirectory())
        throw new options/* UsageError */.eb(`"${root}" is a file: give the folder that holds the project.`);
    const real = (0,external_node_fs_.realpathSync)(root);
    if ((0,names_git/* namesGit */.D)(real) || (0,git_stores/* findGitStores */.s)((0,git_stores/* findCheckout */.I)(real) ?? real).holds(real))
        throw new options/* UsageError */.eb(`"${root}" ${types/* LEADS_OUT */.l}.`);
    if (/\.(?:xcodeproj|xcworkspace)$/.test(root))
        throw new options/* UsageError */.eb(`"${root}" is a project: give the folder that holds it.`);
}
function givenUrls(values, configuration) {
    const given = values.texts('privacy-policy-url').map((url) => ({
        url,
        at: { file: '', line: 0, column: 0 },
        source: 'option',
        authoritative: true,
    }));
    const configured = configuration.privacyPolicyUrls.map(({ value, at }) => ({
        url: value,
        at,
        source: 'configuration',
        authoritative: true,
    }));
    return [...given, ...configured];
}
function judgeWith(configuration, options) {
    return async (found) => {
        if (found.urls.length === 0)
            return { ...found, urls: [] };
        const { judgePolicy } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("packages-ipaddr"), __webpack_require__.e("shared-policy"), __webpack_require__.e("policy")]).then(__webpack_require__.bind(__webpack_require__, "policy/index.js"));
        const { ending, check, ...rest } = options;
        const judge = (isChecked) => judgePolicy(found, {
            ...{ ...rest, check: isChecked },
            allow: configuration.urlAllow,
            environment: process.env,
            budgetMs: 60_000,
        });
        return (0,until_ended/* untilEnded */.r)(ending, () => judge(check), () => judge(false));
    };
}

;






const ENDED = {
    at: { file: '.', line: 1, column: 1 },
    reason: 'the run was ended before everything was checked',
    blocking: true,
};
async function run(options) {
    const { artifacts = [], ending } = options;
    if (options.isAlone)
        return runAlone(options);
    const prepared = await prepare(options);
    const built = artifacts.length === 0 ? undefined : await readBeside(artifacts, prepared);
    const beside = built === undefined ? prepared : withBuilt(prepared, built.beside);
    const state = await (0,check/* examine */.sb)(prepared.files, beside.checkOptions);
    const compared = await (0,until_ended/* untilEnded */.r)(ending, () => compare(state, options.base, beside), () => ({ changes: { of: 'change', unavailable: ENDED.reason } }));
    const { accepted = prepared.accepted ?? [], failOn = prepared.checkOptions.failOn, failOnBefore, tell } = compared;
    const { changes, loosening } = compared;
    const judged = (await built?.join(compared.state ?? state)) ?? compared.state ?? state;
    const { writeNamed: _, ...reading } = options;
    const closed = options.store && 'closed' in options.store ? [options.store.closed] : [];
    const storeNotices = [...closed, ...(judged.storeNotices ?? [])];
    const report = {
        ...{ ...judged, ...accept(judged, accepted, ending?.aborted ? reading : options) },
        ...(ending?.aborted && { skipped: [...judged.skipped, ENDED] }),
        ...{ ...(changes && { changes }), ...(loosening && { loosening }) },
        ...(storeNotices.length > 0 && { storeNotices }),
    };
    const findings = tell ? tell(report.findings) : report.findings;
    const { newOnly, passesWithoutApp = false } = prepared.checkOptions;
    const failing = { failOn, newOnly, passesWithoutApp, ...(failOnBefore && { failOnBefore }) };
    const files = compared.files ?? prepared.files;
    const concluded = (0,check/* conclude */.Ep)({ ...report, findings }, files, failing);
    return options.countsFixes === true ? { ...concluded, fixable: await countFixes(concluded, files) } : concluded;
}
async function readBeside(artifacts, { checkOptions, wantsBase }) {
    const { beside, joinBuilt, readArtifacts } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("shared-policy"), __webpack_require__.e("shared-code-models"), __webpack_require__.e("check-judge-targets"), __webpack_require__.e("built-mach-o"), __webpack_require__.e("run-built")]).then(__webpack_require__.bind(__webpack_require__, "run/built.js"));
    const options = { ...checkOptions, ...(wantsBase && { configuration: settings_configuration/* NO_CONFIGURATION */.hr }) };
    const built = await readArtifacts(artifacts, checkOptions);
    return { beside: beside(built, options), join: (state) => joinBuilt(state, built, options) };
}
function withBuilt(prepared, beside) {
    const under = (configuration) => {
        const { files, checkOptions } = prepared.under(configuration);
        return { files, checkOptions: { ...checkOptions, beside } };
    };
    return { ...prepared, checkOptions: { ...prepared.checkOptions, beside }, under };
}
async function runAlone(options) {
    const { root, values, readNamed, artifacts = [], unchecked = [] } = options;
    const { emptyState, joinBuilt, NO_FILES, readArtifacts } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("shared-policy"), __webpack_require__.e("shared-code-models"), __webpack_require__.e("check-judge-targets"), __webpack_require__.e("built-mach-o"), __webpack_require__.e("run-built")]).then(__webpack_require__.bind(__webpack_require__, "run/built.js"));
    const named = values.text('config');
    const configuration = named === undefined
        ? settings_configuration/* NO_CONFIGURATION */.hr
        : placeBelow(root, named, await (0,settings_configuration/* parseConfiguration */.MA)(readGiven(readNamed, named), named));
    const checkOptions = optionsBy(configuration, options, unchecked);
    const built = await readArtifacts(artifacts, checkOptions);
    const state = await joinBuilt(emptyState(checkOptions), built, checkOptions, 'alone');
    const judged = { ...state, ...accept(state, readAccepted(options), options) };
    return (0,check/* conclude */.Ep)(judged, NO_FILES, checkOptions);
}
async function examineToMend(options) {
    const { store: _store, ...alone } = options;
    const { files, checkOptions, accepted = [] } = await prepare({ ...alone, checkUrls: false });
    const state = await (0,check/* examine */.sb)(files, checkOptions);
    const { writeNamed: _, ...reading } = options;
    const taken = accept(state, accepted, reading);
    return { files, state: { ...state, ...taken }, recheck: (changed) => (0,check/* examine */.sb)(changed, checkOptions) };
}
async function compare(state, base, prepared) {
    if (base === undefined && !prepared.checkOptions.newOnly && !prepared.wantsBase)
        return {};
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("run-compare-with-base")]).then(__webpack_require__.bind(__webpack_require__, "run/compare-with-base.js"));
    return compareWithBase(state, base, prepared);
}


/***/ }),

/***/ "run/until-ended.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ untilEnded)
/* harmony export */ });
async function untilEnded(ending, work, instead) {
    if (ending === undefined)
        return work();
    if (ending.aborted)
        return instead();
    let leave = () => undefined;
    const left = new Promise((resolve) => {
        leave = () => resolve('left');
        ending.addEventListener('abort', leave, { once: true });
    });
    const working = work();
    working.catch(() => undefined);
    try {
        const first = await Promise.race([working, left]);
        return first === 'left' ? await instead() : first;
    }
    finally {
        ending.removeEventListener('abort', leave);
    }
}


/***/ }),

/***/ "sentence.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
function count(number, noun) {
    if (number === 1)
        return `1 ${noun}`;
    return `${number} ${noun.endsWith('ry') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
function listWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
function clipMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = text.slice(-Math.floor(length / 4)).replace(/^[\uDC00-\uDFFF]/, '');
    return clip(text, length - tail.length) + tail;
}
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '');
    return `${head.trimEnd()}…`;
}


/***/ }),

/***/ "settings/configuration.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   hr: () => (/* binding */ NO_CONFIGURATION),
/* harmony export */   oN: () => (/* binding */ findConfiguration),
/* harmony export */   oT: () => (/* binding */ CONFIGURATION_FILE)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("settings/options.js");


const CONFIGURATION_FILE = '.clinical-records.yml';
const NO_CONFIGURATION = {
    exclude: [],
    privacyPolicyUrls: [],
    urlAllow: [],
    severities: new Map(),
    ignores: [],
};
async function findConfiguration(files) {
    if (!files.has(CONFIGURATION_FILE))
        return NO_CONFIGURATION;
    return parseConfiguration(bytesOf(files), CONFIGURATION_FILE);
}
function bytesOf(files) {
    try {
        return files.bytes(CONFIGURATION_FILE);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${CONFIGURATION_FILE} ${error.message}.`);
        throw error;
    }
}
async function parseConfiguration(bytes, file) {
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e("packages-yaml"), __webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("settings-read-configuration")]).then(__webpack_require__.bind(__webpack_require__, "settings/read-configuration.js"));
    return readConfiguration(bytes, file);
}


/***/ }),

/***/ "settings/options.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ listFlags),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   ZJ: () => (/* binding */ checkedValue),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   e3: () => (/* binding */ OptionValues),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github', 'html', 'xcode', 'gitlab', 'junit'];
const COLOR = ['auto', 'always', 'never'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
const COMMENT = ['always', 'on-findings', 'never'];
const CONFIGURATION_FROM = ['auto', 'head', 'base'];
const NO_APP = ['incomplete', 'pass'];
const MODES = ['check', 'comment-from-report'];
const OPTIONS = [
    {
        name: 'format',
        type: 'string',
        choices: FORMATS,
        value: 'FORM',
        flag: true,
        default: 'text',
        help: 'what goes to standard output',
    },
    { name: 'output', type: 'string', value: 'FILE', flag: true, help: 'write it there instead (- is standard output)' },
    {
        name: 'config',
        type: 'string',
        value: 'FILE',
        flag: true,
        input: true,
        help: 'configuration file (default: .clinical-records.yml, if there)',
    },
    {
        name: 'fail-on',
        type: 'string',
        choices: FAIL_ON,
        value: 'SEVERITY',
        flag: true,
        input: true,
        key: true,
        help: 'the least severity that fails (default: error)',
    },
    {
        name: 'privacy-policy-url',
        type: 'strings',
        value: 'URL',
        flag: true,
        input: true,
        key: true,
        help: 'the URL entered in App Store Connect (repeatable)',
    },
    { name: 'no-urls', type: 'boolean', flag: true, help: 'request no privacy-policy URL' },
    { name: 'check-urls', type: 'boolean', input: true, default: 'true', help: 'request privacy-policy URLs' },
    {
        name: 'allow-private-network',
        type: 'boolean',
        flag: true,
        input: true,
        default: 'false',
        help: 'let URL checks reach loopback and private addresses',
    },
    {
        name: 'baseline',
        type: 'string',
        value: 'FILE',
        flag: true,
        input: true,
        help: 'findings accepted before: counted, not failed',
    },
    { name: 'write-baseline', type: 'string', value: 'FILE', flag: true, help: 'accept the present findings' },
    { name: 'fix', type: 'boolean', flag: true, help: 'write the mechanical fixes' },
    {
        name: 'dry-run',
        type: 'boolean',
        flag: true,
        help: 'with --fix: print them as a diff instead; with init: print the files',
    },
    { name: 'base', type: 'string', value: 'REF', flag: true, help: 'compare with a git revision' },
    {
        name: 'new-only',
        type: 'boolean',
        flag: true,
        input: true,
        default: 'false',
        help: 'fail only on what the change brings',
    },
    {
        name: 'configuration-from',
        type: 'string',
        choices: CONFIGURATION_FROM,
        flag: true,
        input: true,
        default: 'auto',
        help: "whose configuration, baseline and marks count, with a base (auto: the base's for a fork, else the head's)",
    },
    {
        name: 'no-app',
        type: 'string',
        choices: NO_APP,
        value: 'VERDICT',
        flag: true,
        input: true,
        default: 'incomplete',
        help: 'what a repository without any project is',
    },
    {
        name: 'app-store-connect',
        type: 'boolean',
        flag: true,
        help: 'read the app in App Store Connect; the key comes from the environment',
    },
    { name: 'issuer-id', type: 'string', input: true, help: 'App Store Connect: the issuer of the key' },
    { name: 'api-key-id', type: 'string', input: true, help: 'App Store Connect: the id of the key' },
    { name: 'api-private-key', type: 'string', input: true, help: 'App Store Connect: the key' },
    { name: 'release', type: 'boolean', flag: true, help: 'judge as for a release: some findings weigh more' },
    {
        name: 'artifact',
        type: 'strings',
        value: 'FILE',
        flag: true,
        input: true,
        lines: true,
        help: 'a built .ipa, .xcarchive or .app to check as well (repeatable)',
    },
    {
        name: 'app-review-notes',
        type: 'boolean',
        flag: true,
        help: 'print the text for the "Notes" field of App Store Connect',
    },
    {
        name: 'color',
        type: 'string',
        choices: COLOR,
        value: 'WHEN',
        flag: true,
        default: 'auto',
        help: 'whether the text has colors (auto: on a terminal)',
    },
    { name: 'quiet', type: 'boolean', flag: true, help: 'of the text, findings and the verdict line alone' },
    { name: 'force', type: 'boolean', flag: true, help: 'with --app-review-notes: print them although an error is open' },
    { name: 'list-rules', type: 'boolean', flag: true, help: 'list the rules' },
    { name: 'explain', type: 'string', value: 'RULE', flag: true, help: 'explain a rule' },
    { name: 'version', short: 'v', type: 'boolean', flag: true, help: 'print the version' },
    { name: 'help', short: 'h', type: 'boolean', flag: true, help: 'print this text' },
    { name: 'path', type: 'string', input: true, default: '.', help: 'the folder to check, relative to the workspace' },
    {
        name: 'comment',
        type: 'string',
        choices: COMMENT,
        input: true,
        default: 'on-findings',
        help: 'when to comment on the pull request',
    },
    { name: 'annotations', type: 'boolean', input: true, default: 'true', help: 'annotate files' },
    { name: 'sarif-file', type: 'string', input: true, help: 'write a SARIF file there' },
    {
        name: 'report-file',
        type: 'string',
        input: true,
        help: 'write the JSON report there; with mode comment-from-report, read it',
    },
    { name: 'github-token', type: 'string', input: true, help: 'token for the comment' },
    {
        name: 'mode',
        type: 'string',
        choices: MODES,
        input: true,
        default: 'check',
        help: 'check, or comment from a report',
    },
    {
        name: 'release-branches',
        type: 'strings',
        input: true,
        default: 'release/**',
        help: 'globs of branches that are released from',
    },
];
class OptionValues {
    #values;
    constructor(values) {
        this.#values = values;
    }
    text(name) {
        return this.#values.get(name)?.at(-1);
    }
    texts(name) {
        return this.#values.get(name) ?? [];
    }
    flag(name) {
        return this.text(name) === 'true';
    }
}
function listFlags() {
    return OPTIONS.filter((option) => option.flag);
}
function parseInputs(input) {
    const values = new Map();
    for (const option of OPTIONS) {
        if (!option.input)
            continue;
        const text = input(option.name).trim();
        const given = text === '' ? option.default : text;
        if (given === undefined)
            continue;
        const parts = option.type === 'strings'
            ? given
                .split(option.lines ? /\n/ : /[\n,]/)
                .map((part) => part.trim())
                .filter(Boolean)
            : [given];
        values.set(option.name, parts.map((part) => checkedValue(option, part, `Input ${option.name}`)));
    }
    return new OptionValues(values);
}
function checkedValue({ type, choices, value: placeholder }, value, shown) {
    if (type === 'boolean') {
        if (value !== undefined && value !== 'true' && value !== 'false')
            throw new UsageError(`${shown} is true or false, not "${value}".`);
        return value ?? 'true';
    }
    if (value === undefined || value === '')
        throw new UsageError(`${shown} needs a value${placeholder ? `: ${placeholder}` : ''}.`);
    if (choices && !choices.includes(value))
        throw unknownName(value, choices, `value of ${shown}`);
    return value;
}
function unknownName(given, known, what, otherwise = `Known are ${known.join(', ')}.`, last = '') {
    const nearest = nearestName(given, known);
    const hint = nearest ? `Did you mean "${nearest}"?` : otherwise;
    return new UsageError([`Unknown ${what}: "${given}".`, hint, last].filter(Boolean).join(' '));
}
function nearestName(given, known) {
    let nearest;
    for (const name of known) {
        const edits = countEdits(given.toLowerCase().slice(0, 100), name.toLowerCase());
        if (edits <= Math.ceil(name.length / 3) && (!nearest || edits < nearest.edits))
            nearest = { name, edits };
    }
    const isBeginning = given.replace(/^-+/, '').length > 2;
    const begun = isBeginning ? known.find((name) => name.startsWith(given.toLowerCase())) : undefined;
    return begun ?? nearest?.name;
}
function countEdits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line += 1) {
        const next = [line];
        for (let column = 1; column <= b.length; column += 1) {
            const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
            next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ "store/fault.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   NZ: () => (/* binding */ WrongCredential),
/* harmony export */   WX: () => (/* binding */ StoreFault)
/* harmony export */ });
class StoreFault extends Error {
    isLast;
    constructor(reason, isLast = false) {
        super(reason);
        this.name = 'StoreFault';
        this.isLast = isLast;
    }
}
class WrongCredential extends Error {
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'an unknown reason';
}


/***/ }),

/***/ "targets/checkout.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   iW: () => (/* binding */ whyOutside),
/* harmony export */   l9: () => (/* binding */ surveyCheckout),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("bytes.js");
/* harmony import */ var _files_names_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("files/names-git.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");





const ROOT = '/(checkout)';
function absolutePath(folder) {
    return folder === '' ? ROOT : `${ROOT}/${folder}`;
}
function resolvePath(folder, written, root) {
    if (written.startsWith('~'))
        return undefined;
    if (written.length > _bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PATH */ .fN)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .mayClimb */ .LS)(written) ? undefined : written;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(absolutePath(folder), written);
    const found = belowRoot(whole, ROOT);
    if (found !== undefined || root === undefined || whole === ROOT)
        return found;
    const real = written.startsWith(ROOT) ? root + written.slice(ROOT.length) : written;
    return belowRoot(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(root, folder, real), root);
}
function belowRoot(whole, root) {
    if (whole === root)
        return '';
    return whole.startsWith(`${root}/`) && !(0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_4__/* .namesGit */ .D)(whole.slice(root.length)) ? whole.slice(root.length + 1) : undefined;
}
function whyOutside(written) {
    return (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_4__/* .namesGit */ .D)(written)
        ? `which ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_OUT */ .l}`
        : 'which is outside of the checked folder; check a folder that holds both';
}
const surveyed = new WeakMap();
function surveyCheckout(files) {
    const known = surveyed.get(files) ?? survey(files);
    surveyed.set(files, known);
    return known;
}
function survey(files) {
    const { paths } = files;
    const exact = new Set(paths);
    let folded;
    let foldedFolders;
    const listed = new Map();
    const asked = new Map();
    const fold = (file) => file.normalize('NFC').toLowerCase();
    function foldAll() {
        const all = new Map();
        for (const file of paths) {
            const key = fold(file);
            all.set(key, all.has(key) ? undefined : file);
        }
        return all;
    }
    function isThere(file) {
        const answer = asked.get(file) ?? files.has(file);
        asked.set(file, answer);
        return answer;
    }
    function search(key) {
        let [low, high] = [0, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    const checkout = {
        files,
        locate: (file) => checkout.locateOwn(file) ?? (isThere(file) ? file : files.spelled?.(file)),
        locateOwn(file) {
            if (exact.has(file))
                return file;
            folded ??= foldAll();
            return folded.get(fold(file));
        },
        locateFolder(folder) {
            if (checkout.below(folder).length > 0)
                return folder;
            foldedFolders ??= new Map([...foldersOf(paths)].map((own) => [fold(own), own]));
            return foldedFolders.get(fold(folder));
        },
        leadsOut(file) {
            const { links } = files;
            if (links && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(file).some((one) => links.has(one) && links.get(one) === undefined))
                return true;
            try {
                files.bytes(file);
                return false;
            }
            catch (error) {
                if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
                    throw error;
                return error.message === _types_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_OUT */ .l;
            }
        },
        below(folder) {
            if (folder === '')
                return paths;
            const known = listed.get(folder);
            if (known)
                return known;
            const own = paths.slice(search(`${folder}/`), search(`${folder}0`));
            const beyond = files.beyond?.(folder) ?? [];
            const found = beyond.length === 0 ? own : [...new Set([...own, ...beyond])].sort();
            listed.set(folder, found);
            return found;
        },
    };
    return checkout;
}
function foldersOf(paths) {
    const folders = new Set();
    for (const file of paths)
        for (let folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file); folder !== '' && !folders.has(folder); folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder))
            folders.add(folder);
    return folders;
}


/***/ }),

/***/ "targets/committed.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ withFilled),
/* harmony export */   TE: () => (/* binding */ committedSpecs),
/* harmony export */   TN: () => (/* binding */ committedTargets),
/* harmony export */   r3: () => (/* binding */ SPEC_LINE),
/* harmony export */   v_: () => (/* binding */ listSpecs),
/* harmony export */   wd: () => (/* binding */ fillMissing)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/property-list.js");




function committedTargets(folder, name, { targets }) {
    const made = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .inFolder */ ._z)(folder, `${name}.xcodeproj`);
    return targets.filter(({ project }) => project === made || project.startsWith(`${made}/`));
}
const SPEC = /(?:^|\/)(?:project|xcodegen|[\w-]+\.project|project[-_.][\w-]+)\.(?:ya?ml|json)$/i;
const SPEC_LINE = new RegExp(SPEC, 'im');
function listSpecs({ paths }) {
    return paths.filter((path) => /\.(?:ya?ml|json)$/i.test(path.slice(-5)) && SPEC.test(path));
}
function committedSpecs(specs, files, earlier) {
    const texts = new Map(specs.map((spec) => [spec, (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfPossible */ .e1)(files, spec)]));
    const found = new Set(specs.filter((spec) => makesCommitted(spec, texts.get(spec) ?? '', earlier)));
    for (const spec of found)
        for (const path of mentioned(texts.get(spec) ?? '')) {
            const included = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(spec), path);
            if (included !== undefined && texts.has(included))
                found.add(included);
        }
    return found;
}
function makesCommitted(spec, text, earlier) {
    const name = /^name:[ \t]*(["']?)([\w.-]{1,100})\1[ \t\r]*$/m.exec(text)?.[2];
    return name !== undefined && committedTargets((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(spec), name, earlier).length > 0;
}
function mentioned(text) {
    return text.split(/[\s"',[\]{}]+/).filter((word) => /\.(?:ya?ml|json)$/i.test(word));
}
function fillMissing(committed, writes, declared) {
    const shipping = declared.builds.find(({ configuration }) => configuration === declared.shipping);
    const builds = committed.builds.map((build) => {
        const same = declared.builds.find(({ configuration }) => configuration === build.configuration) ?? shipping;
        return same ? fillBuild(build, writes, same) : build;
    });
    return builds.some((build, index) => build !== committed.builds[index]) ? { ...committed, builds } : undefined;
}
function fillBuild(build, writes, from) {
    const { entitlementsFile } = from;
    const isOther = (path) => entitlementsFile.state === 'known' && entitlementsFile.value !== path;
    const filled = (build.missing ?? []).filter(({ list, path }) => writes[list] && !(list === 'entitlements' && isOther(path)));
    if (filled.length === 0)
        return build;
    const lists = filled.map(({ list }) => list);
    return {
        ...build,
        ...(lists.includes('info') && { info: fillList(build.info, from.info) }),
        ...(lists.includes('entitlements') && {
            entitlements: fillList(build.entitlements, from.entitlements),
            entitlementsFile,
        }),
        missing: filled,
    };
}
function fillList(own, written) {
    return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .makePropertyList */ .qT)(written.at, new Map([...written.entries, ...own.entries]), (key) => {
        const entry = written.get(key);
        return entry.state === 'unresolved' ? entry : undefined;
    });
}
function withFilled(found, filled) {
    const keyOf = ({ project, name }) => JSON.stringify([project, name]);
    const byName = new Map(filled.map((target) => [keyOf(target), target]));
    const places = new Set(filled.flatMap(({ name, builds }) => builds.flatMap(({ missing = [] }) => missing.map(({ at }) => JSON.stringify([name, at])))));
    return {
        ...found,
        targets: found.targets.map((target) => byName.get(keyOf(target)) ?? target),
        skipped: found.skipped.filter(({ target, at }) => !places.has(JSON.stringify([target, at]))),
    };
}


/***/ }),

/***/ "targets/include-line.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ INCLUDE_LINE),
/* harmony export */   v: () => (/* binding */ PATH_MACRO)
/* harmony export */ });
const BLANK = String.raw `(?:[ \t]|/\*(?:[^*\n]|\*(?!/)){0,200}\*/)*`;
const INCLUDE_LINE = new RegExp(`^${BLANK}(?:#|%:)${BLANK}(?:import|include(?:_next)?)(?![A-Za-z_])${BLANK}(?:"([^"\\n]{1,1000})"|<([^>\\n]{1,1000})>|([A-Za-z_]\\w{0,200}))`, 'gm');
const PATH_MACRO = /^[ \t]*(?:#|%:)[ \t]*define[ \t]+([A-Za-z_]\w{0,200})[ \t]+(?:"([^"\n]{1,1000})"|<([^>\n]{1,1000})>)/gm;


/***/ }),

/***/ "targets/index.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ mayDeclareApps),
/* harmony export */   el: () => (/* binding */ declaringWays),
/* harmony export */   q8: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/committed.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _target_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/target-budget.js");
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/way.js");





const WAYS = [
    {
        sign: /\.(?:xcodeproj|xcworkspace)\//m,
        isLiteral: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("shared-targets-packages-installed"), __webpack_require__.e("targets-xcode-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/xcode/find.js"))).findXcodeTargets,
    },
    {
        sign: /(?:^|\/)Package\.swift$/m,
        isLiteral: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("shared-targets-packages-installed"), __webpack_require__.e("targets-packages-swift-package")]).then(__webpack_require__.bind(__webpack_require__, "targets/packages/swift-package.js"))).findPackageTargets,
    },
    {
        sign: _committed_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_LINE */ .r3,
        isLiteral: true,
        isNeeded: isSpecNeeded,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("packages-yaml"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("shared-targets-packages-installed"), __webpack_require__.e("targets-xcode-find"), __webpack_require__.e("targets-xcodegen-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/xcodegen/find.js"))).findXcodeGenTargets,
    },
    { sign: /(?:^|\/)Project\.swift$/m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("shared-targets-packages-installed"), __webpack_require__.e("targets-xcode-find"), __webpack_require__.e("targets-tuist-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/tuist/find.js"))).findTuistTargets },
    {
        sign: /(?:^|\/)Package\.swift$/m,
        isLiteral: true,
        isNeeded: mayHavePlayground,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-read-swift"), __webpack_require__.e("shared-targets-packages-installed"), __webpack_require__.e("targets-playgrounds")]).then(__webpack_require__.bind(__webpack_require__, "targets/playgrounds.js"))).findPlaygroundTargets,
    },
    { sign: /(?:^|\/)BUILD(?:\.bazel)?$/m, load: async () => (await __webpack_require__.e("targets-bazel-find").then(__webpack_require__.bind(__webpack_require__, "targets/bazel/find.js"))).findBazelTargets },
    { sign: /(?:^|\/)app\.(?:json|config\.\w+)$/m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("shared-read-javascript"), __webpack_require__.e("targets-expo-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/expo/find.js"))).findExpoTargets },
    { sign: /\.(?:cs|fs)proj$/m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("targets-dotnet-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/dotnet/find.js"))).findDotnetTargets },
    { sign: /(?:^|\/)config\.xml$/m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("targets-cordova-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/cordova/find.js"))).findCordovaTargets },
    {
        sign: /(?:^|\/)capacitor\.config\.\w+$/m,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("shared-read-javascript"), __webpack_require__.e("targets-capacitor")]).then(__webpack_require__.bind(__webpack_require__, "targets/capacitor.js"))).findCapacitorTargets,
    },
    {
        sign: /(?:^|\/)(?:mobile-config\.js|\.meteor\/platforms)$/m,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-read-javascript"), __webpack_require__.e("targets-meteor")]).then(__webpack_require__.bind(__webpack_require__, "targets/meteor.js"))).findMeteorTargets,
    },
    { sign: /(?:^|\/)App_Resources\//m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("targets-nativescript")]).then(__webpack_require__.bind(__webpack_require__, "targets/nativescript.js"))).findNativeScriptTargets },
    { sign: /(?:^|\/)ProjectSettings\//m, load: async () => (await __webpack_require__.e("targets-unity").then(__webpack_require__.bind(__webpack_require__, "targets/unity.js"))).findUnityHints },
    {
        sign: /\.plist$/m,
        isLiteral: true,
        isNeeded: (_, earlier) => isProjectMissing(earlier),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("shared-targets-packages-foreign-sources"), __webpack_require__.e("targets-loose-find")]).then(__webpack_require__.bind(__webpack_require__, "targets/loose/find.js"))).findTargetsWithoutProject,
    },
    {
        sign: /^(?:plugin\.xml|(?:(?:ios|darwin)\/)?[^/\r\n]{1,200}\.podspec)$/m,
        isLiteral: true,
        isOfLibraries: true,
        isNeeded: (_, earlier) => isNothingFound(earlier),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("targets-libraries")]).then(__webpack_require__.bind(__webpack_require__, "targets/libraries.js"))).findLibraries,
    },
    {
        sign: /\.entitlements$/m,
        isLiteral: true,
        isNeeded: (_, earlier) => isNothingFound(earlier),
        load: async () => (await __webpack_require__.e("targets-loose-signed-alone").then(__webpack_require__.bind(__webpack_require__, "targets/loose/signed-alone.js"))).findSignedAlone,
    },
];
function declaringWays({ paths }) {
    const list = paths.join('\n');
    const shown = WAYS.filter(({ sign }) => sign.test(list));
    if (shown.length === 0)
        return 'none';
    return shown.every(({ isLiteral }) => isLiteral) ? 'literal' : 'other';
}
function mayDeclareApps({ paths }) {
    const list = paths.join('\n');
    return WAYS.some(({ sign, isOfLibraries }) => !isOfLibraries && sign.test(list));
}
async function findTargets(files, depth = 'whole') {
    const list = files.paths.join('\n');
    const hasFlutter = /(?:^|\/)pubspec\.yaml$/m.test(list);
    const budget = (0,_target_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTargetBudget */ .H)();
    const wanted = { depth, budget, ...(hasFlutter && { flutter: await Promise.all(/* import() */[__webpack_require__.e("packages-yaml"), __webpack_require__.e("targets-packages-pub-packages")]).then(__webpack_require__.bind(__webpack_require__, "targets/packages/pub-packages.js")) }) };
    let found = _way_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K;
    for (const { sign, isNeeded, load } of WAYS) {
        if (!sign.test(list) || isNeeded?.(files, found, depth) === false)
            continue;
        const way = await load();
        const before = budget.targets;
        const more = way(files, found, wanted);
        found = join(found, budget.targets === before ? takeWhatFits(more, budget) : more);
    }
    return found;
}
function isSpecNeeded(files, earlier, depth) {
    if (depth === 'whole')
        return true;
    const specs = (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .listSpecs */ .v_)(files);
    return specs.length > (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .committedSpecs */ .TE)(specs, files, earlier).size;
}
function mayHavePlayground(files) {
    return files.paths.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Yh)(path) && (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfPossible */ .e1)(files, path).includes('iOSApplication'));
}
function isProjectMissing({ targets, skipped }) {
    const isPackage = ({ project, kind }) => kind !== 'app' && /(?:^|\/)Package\.swift$/.test(project);
    return targets.every(isPackage) && !skipped.some(({ blocking }) => blocking);
}
function isNothingFound({ targets, skipped }) {
    return targets.length === 0 && !skipped.some(({ blocking }) => blocking);
}
function takeWhatFits(found, budget) {
    const { targets } = found;
    const [first] = targets;
    if (!first)
        return found;
    const skipped = [];
    const taken = (0,_target_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTargets */ .u)(targets, budget, first.at, skipped);
    return { ...found, targets: taken, skipped: [...found.skipped, ...skipped] };
}
function join(found, other) {
    const kept = other.unshipped?.length ? withoutFolders(found, other.unshipped) : found;
    const one = other.filled ? (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .withFilled */ .P5)(kept, other.filled) : kept;
    return {
        targets: [...one.targets, ...other.targets],
        skipped: [...one.skipped, ...other.skipped],
        drifts: [...one.drifts, ...other.drifts],
        ...((one.hasGaps || other.hasGaps) && { hasGaps: true }),
    };
}
function withoutFolders({ targets, skipped, drifts, ...more }, folders) {
    const isElsewhere = (path) => !folders.some((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, folder));
    return {
        ...more,
        targets: targets.filter(({ project }) => isElsewhere(project)),
        skipped: skipped.filter(({ at }) => isElsewhere(at.file)),
        drifts: drifts.filter(({ project }) => isElsewhere(project.at.file)),
    };
}


/***/ }),

/***/ "targets/paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");

function folderOf(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function relativeTo(path, folder) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
function foldersUp(folder) {
    const folders = [folder];
    for (let at = folder; at !== '';) {
        at = folderOf(at);
        folders.push(at);
    }
    return folders;
}
function sortPaths(paths) {
    return [...new Set(paths)].sort();
}
function isManifest(path) {
    if (!path.startsWith('Package', path.lastIndexOf('/') + 1))
        return false;
    return /(?:^|\/)Package(?:@swift-[\d.]{1,20})?\.swift$/.test(path);
}


/***/ }),

/***/ "targets/plist-paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dA: () => (/* binding */ readIfPossible),
/* harmony export */   e1: () => (/* binding */ readTextIfPossible),
/* harmony export */   o_: () => (/* binding */ tryRead)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");


function lookUp(value, ...keys) {
    return keys.reduce((inner, key) => entriesOf(inner).get(key)?.value, value);
}
function entriesOf(value) {
    return value?.kind === 'dictionary' ? value.value : new Map();
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'array' ? value.value : [value];
}
function textOf(value) {
    if (value?.kind === 'number')
        return String(value.value);
    return value?.kind === 'string' ? value.value : undefined;
}
function textsOf(value) {
    return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}
function tryRead(files, path, read) {
    try {
        return { value: read(files.bytes(path), path) };
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return { reason: `\`${path}\`: ${error.message}`, at: error.at };
    }
}
function readIfPossible(files, path, read) {
    const reading = tryRead(files, path, read);
    return 'value' in reading ? reading.value : undefined;
}
function readTextIfPossible(files, path) {
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(files.bytes(path), path);
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        return '';
    }
}


/***/ }),

/***/ "targets/property-list.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Nn: () => (/* binding */ mapEntries),
/* harmony export */   Wl: () => (/* binding */ readPropertyListFile),
/* harmony export */   _c: () => (/* binding */ readTopDictionary),
/* harmony export */   mh: () => (/* binding */ makeUnknownPropertyList),
/* harmony export */   qT: () => (/* binding */ makePropertyList),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/plist.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");


function makePropertyList(at, entries, unknown = () => undefined) {
    return {
        at,
        entries,
        get(key) {
            const entry = entries.get(key);
            if (entry)
                return { state: 'known', value: entry, at: entry.value.at };
            const why = unknown(key);
            return why ? { state: 'unresolved', ...why } : { state: 'absent', at };
        },
    };
}
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
function mapTexts(value, change) {
    switch (value.kind) {
        case 'string':
            return change(value.value, value.at);
        case 'array':
            return { ...value, value: value.value.map((item) => mapTexts(item, change)) };
        case 'dictionary':
            return { ...value, value: mapEntries(value.value, (entry) => mapTexts(entry.value, change)) };
        default:
            return value;
    }
}
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
function placeAt(value, at) {
    switch (value.kind) {
        case 'array':
            return { ...value, at, value: value.value.map((item) => placeAt(item, at)) };
        case 'dictionary': {
            const entries = [...value.value].map(([key, entry]) => [
                key,
                { key, keyAt: at, value: placeAt(entry.value, at) },
            ]);
            return { ...value, at, value: new Map(entries) };
        }
        default:
            return { ...value, at };
    }
}


/***/ }),

/***/ "targets/target-budget.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makeTargetBudget),
/* harmony export */   u: () => (/* binding */ takeTargets)
/* harmony export */ });
const MOST_TARGETS = 5000;
const MOST_BUILDS = 20_000;
function makeTargetBudget() {
    return { targets: MOST_TARGETS, builds: MOST_BUILDS };
}
function takeTargets(targets, budget, at, skipped) {
    const taken = targets.slice(0, Math.max(0, budget.targets));
    budget.targets -= taken.length;
    if (taken.length < targets.length) {
        const reason = `Of the ${targets.length} targets in \`${at.file}\` ${taken.length} are checked: one run tells of ${MOST_TARGETS} at most. Check parts of the repository by themselves, or exclude what builds no app.`;
        skipped.push({ at, reason, blocking: true });
    }
    return taken;
}


/***/ }),

/***/ "targets/way.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING)
/* harmony export */ });
const NOTHING = { targets: [], skipped: [], drifts: [] };


/***/ }),

/***/ "tool.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ LOOSENED),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const NAME = 'clinical-records-check';
const VERSION = '0.1.0';
const HOME = 'https://github.com/clinical-records-check/clinical-records-check';
const LOOSENED = 'check-loosened';
function rulePage(id) {
    return `${HOME}/blob/v${VERSION}/docs/rules/${id}.md`;
}


/***/ }),

/***/ "types.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  l: () => (/* reexport */ LEADS_OUT),
  i: () => (/* reexport */ UnreadableFile)
});

;
const LEADS_OUT = 'leads out of the checkout';
class UnreadableFile extends Error {
    at;
    constructor(reason, at) {
        super(reason);
        this.name = 'UnreadableFile';
        this.at = at;
    }
    get why() {
        return /^(?:is|holds|nests)\b/.test(this.message) ? `it ${this.message}` : this.message;
    }
}

;










/***/ })

};
