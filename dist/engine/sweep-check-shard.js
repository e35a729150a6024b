export const id = "sweep-check-shard";
export const ids = ["sweep-check-shard"];
export const modules = {

/***/ "base/scratch-folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:os\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("github/interruption.js");




/** A folder of our own that is gone when the run is, however it ends: in order, by a fault, or by a signal.
 *  @param parent the runner's folder for temporary files; the machine's where there is none */
function makeScratchFolder(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, 'clinical-records-git-'));
    // A git that was ended a moment ago may still have written: then removing needs a second look.
    const empty = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    const settled = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeInterruption */ .NI)(empty);
    process.on('exit', empty);
    return {
        folder,
        remove() {
            process.off('exit', empty);
            empty();
            settled();
        },
    };
}


/***/ }),

/***/ "sweep/check-shard.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkShard: () => (/* binding */ checkShard)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__("external \"node:path\"");
// EXTERNAL MODULE: ./lib/base/scratch-folder.js
var scratch_folder = __webpack_require__("base/scratch-folder.js");
// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __webpack_require__("reporters/clean.js");
// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __webpack_require__("sentence.js");
// EXTERNAL MODULE: ./lib/policy/index.js + 3 modules
var policy = __webpack_require__("policy/index.js");
;// CONCATENATED MODULE: ./lib/sweep/ask-urls-again.js

/** Whether the URLs of a report get the verdicts that they got then. Else the repository is checked anew: what they do to
 *  its findings is not for us to say. */
async function areUrlsUnchanged(report, { allowPrivateNetwork }) {
    const urls = Array.isArray(report?.privacyPolicy) ? report.privacyPolicy : [];
    const asked = urls.flatMap(({ url, verdict, ruleId, mentionsHealth }) => typeof url === 'string' && verdict !== 'not-checked' ? [{ url, verdict, ruleId, mentionsHealth }] : []);
    if (asked.length === 0)
        return true;
    const at = { file: '', line: 0, column: 0 };
    const { urls: judged } = await (0,policy.judgePolicy)({
        urls: asked.map(({ url }) => ({ url, at, source: 'option', authoritative: true })),
        ...{ missing: [], descriptions: [], traits: [], unresolved: [] },
    }, {
        ...{ check: true, allowPrivateNetwork, release: false, allow: [] },
        ...{ environment: process.env, budgetMs: 60_000 },
    });
    return asked.every(({ verdict, ruleId, mentionsHealth }, index) => {
        const now = judged[index];
        return now?.verdict === verdict && now?.ruleId === ruleId && now?.mentionsHealth === mentionsHealth;
    });
}

// EXTERNAL MODULE: ./lib/sweep/budget.js
var budget = __webpack_require__("sweep/budget.js");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
// EXTERNAL MODULE: ./lib/sweep/folders.js
var folders = __webpack_require__("sweep/folders.js");
// EXTERNAL MODULE: ./lib/sweep/results.js
var results = __webpack_require__("sweep/results.js");
// EXTERNAL MODULE: ./lib/sweep/words.js
var words = __webpack_require__("sweep/words.js");
;// CONCATENATED MODULE: ./lib/sweep/cache.js





/** What need not be found out again while commit, tool and settings stay. */
const FINISHED = ['passed', 'failed', 'incomplete', 'not-applicable', 'empty'];
function isFinished({ state }) {
    return FINISHED.includes(state);
}
function openCache(folder, settings) {
    const configuration = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([settings.failOn ?? '', settings.checkUrls, settings.allowPrivateNetwork]))
        .digest('hex');
    const fileOf = (repository) => external_node_path_.join(folder, 'results', `${repository}.json`);
    return {
        knows: (repository) => (0,folders/* readJsonFile */.JE)(fileOf(repository)) !== undefined,
        get({ repository, head }) {
            const file = (0,folders/* readJsonFile */.JE)(fileOf(repository));
            const result = (0,results/* readResult */.U)(file?.result);
            const isSame = file?.configuration === configuration &&
                result?.repository === repository &&
                result.head === head &&
                result.tool.version === words/* HEAD */.Vx.tool.version;
            if (!isSame || !isFinished(result))
                return undefined;
            return { result, askedAt: typeof file.askedAt === 'number' ? file.askedAt : 0 };
        },
        set({ result, askedAt }) {
            if (isFinished(result))
                (0,folders/* writeWhole */.f8)(fileOf(result.repository), JSON.stringify({ configuration, askedAt, result }));
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__("external \"node:child_process\"");
// EXTERNAL MODULE: ./lib/github/interruption.js
var interruption = __webpack_require__("github/interruption.js");
// EXTERNAL MODULE: ./lib/sweep/observed-urls.js
var observed_urls = __webpack_require__("sweep/observed-urls.js");
;// CONCATENATED MODULE: ./lib/sweep/check-folder.js




const LONGEST_CHECK = 5 * 60_000;
const GRACE = 15_000;
const LONGEST_REPORT = 128 * 1024 * 1024;
const LONGEST_WORDS = 4000;
/** What a check needs of our environment: no token of ours, and nothing that tells it of another checkout. */
const KEPT = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_ALL|SystemRoot|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i;
/**
 * Checks a folder by a command of its own: what it holds can end that, and nothing else. Its report is the one that
 * anybody gets who runs the command there.
 */
async function checkFolder(folder, settings, { program, observed, ms = LONGEST_CHECK, }) {
    const args = [program, '--format', 'json', '--no-app', 'pass', '--color', 'never'];
    if (settings.failOn !== undefined)
        args.push('--fail-on', settings.failOn);
    if (!settings.checkUrls)
        args.push('--no-urls');
    if (settings.allowPrivateNetwork)
        args.push('--allow-private-network');
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...args, folder], {
        cwd: external_node_path_.dirname(folder),
        env: { ...Object.fromEntries(kept), [observed_urls.OBSERVED_URLS]: observed },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const settled = (0,interruption/* beforeInterruption */.NI)(() => child.kill());
    let isLate = false;
    let size = 0;
    let words = '';
    const chunks = [];
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > LONGEST_REPORT)
            child.kill('SIGKILL');
        else
            chunks.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        words = (words + chunk.toString('utf8')).slice(0, LONGEST_WORDS);
    });
    const timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGTERM');
    }, ms);
    const killer = setTimeout(() => child.kill('SIGKILL'), ms + GRACE);
    const exit = await new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', (code) => resolve(code));
    });
    clearTimeout(timer);
    clearTimeout(killer);
    settled();
    const late = `the check takes more than ${Math.round(ms / 1000)} s`;
    const report = size > LONGEST_REPORT ? undefined : parse(Buffer.concat(chunks).toString('utf8'));
    const state = report === undefined ? undefined : stateOf(report.verdict);
    if (exit === 2 || report === undefined || state === undefined) {
        const said = words.split('\n').find((line) => line.trim() !== '');
        return {
            state: 'error',
            reason: isLate ? late : (said ?? 'the check ended without a report').replace(/^[\w-]+: /, ''),
        };
    }
    const reason = isLate ? late : state === 'incomplete' ? blockingReason(report) : undefined;
    return { state: exit === 4 ? 'error' : state, ...(reason !== undefined && { reason }), report };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function stateOf(verdict) {
    return ['passed', 'failed', 'incomplete', 'not-applicable'].find((state) => state === verdict);
}
function blockingReason({ skipped }) {
    const list = Array.isArray(skipped) ? skipped : [];
    const found = list.find(({ blocking }) => blocking === true) ?? list[0];
    return typeof found?.reason === 'string' ? found.reason : undefined;
}

// EXTERNAL MODULE: ./lib/sweep/github.js
var sweep_github = __webpack_require__("sweep/github.js");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__("external \"node:fs/promises\"");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__("external \"node:stream\"");
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__("external \"node:stream/promises\"");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__("external \"node:zlib\"");
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__("tar-stream/index.js");
// EXTERNAL MODULE: ./lib/files/names-git.js
var names_git = __webpack_require__("files/names-git.js");
;// CONCATENATED MODULE: ./lib/sweep/tarball.js








/** Why an archive is not a checkout. The message is for people. */
class Unpackable extends Error {
}
const ARCHIVE_LIMITS = {
    packed: 1024 ** 3,
    unpacked: 2 * 1024 ** 3,
    files: 200_000,
    ms: 5 * 60_000,
};
/** Nothing that is checked reads what these hold, only whether they are there: they are kept without their bytes. */
const MEDIA = /\.(?:png|jpe?g|gif|webp|heic|tiff?|bmp|ico|icns|mov|mp4|m4v|mp3|m4a|wav|aac|aiff|caf|ogg|ttf|otf|woff2?)$/i;
/** Where a link leads that would lead out: nowhere. That something stands there is seen. */
const NOWHERE = '.a-link-that-leads-out-of-the-repository';
/**
 * Unpacks a tar archive of a commit into a folder that is empty. Nothing is written outside of it, through a link, or into
 * what is git's: links are made last, and those that lead out lead nowhere.
 */
async function unpack(body, folder, limits = ARCHIVE_LIMITS) {
    const root = (0,external_node_fs_.realpathSync)(folder);
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new Unpackable(`its archive takes more than ${limits.ms / 1000} s`)), limits.ms);
    const entries = (0,tar_stream.extract)();
    try {
        const source = external_node_stream_.Readable.fromWeb(body);
        const flow = (0,external_node_stream_promises_.pipeline)(source, atMost(limits.packed, 'its archive is larger than'), (0,external_node_zlib_.createGunzip)(), 
        // media are passed over, and count all the same: a few bytes can stand for as many as one likes
        atMost(2 * limits.unpacked, 'unpacked it is larger than'), entries, { signal: ending.signal });
        const reading = writeEntries(entries, root, limits);
        reading.catch((error) => ending.abort(error));
        const ends = await Promise.allSettled([reading, flow]);
        const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        if (ending.signal.aborted)
            faults.push(ending.signal.reason);
        if (faults.length === 0)
            return;
        const [first] = faults;
        throw (faults.find((fault) => fault instanceof Unpackable) ??
            new Unpackable(`its archive cannot be unpacked: ${first instanceof Error ? first.message : String(first)}`));
    }
    finally {
        clearTimeout(timer);
    }
}
function atMost(most, words) {
    let size = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            size += chunk.length;
            if (size > most)
                done(new Unpackable(`${words} ${inMegabytes(most)}`));
            else
                done(null, chunk);
        },
    });
}
async function writeEntries(entries, root, limits) {
    const links = new Map();
    let files = 0;
    let size = 0;
    for await (const entry of entries) {
        const { name, type, linkname } = entry.header;
        const place = placeBelow(name);
        files += 1;
        if (files > limits.files)
            throw new Unpackable(`it holds more than ${limits.files} files`);
        if (place !== undefined && type === 'directory')
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(root, place), { recursive: true });
        if (place !== undefined && type === 'symlink')
            links.set(place, linkname ?? '');
        if (place === undefined || (type !== 'file' && type !== 'contiguous-file')) {
            entry.resume();
            continue;
        }
        const target = external_node_path_.join(root, place);
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
        const file = await (0,promises_.open)(target, 'wx');
        try {
            for await (const chunk of entry) {
                if (MEDIA.test(place))
                    continue;
                size += chunk.length;
                if (size > limits.unpacked)
                    throw new Unpackable(`unpacked it is larger than ${inMegabytes(limits.unpacked)}`);
                await file.write(chunk);
            }
        }
        finally {
            await file.close();
        }
    }
    makeLinks(links, root);
}
/** The path of an entry without the folder that GitHub puts around all; undefined for what is written nowhere. */
function placeBelow(name) {
    const [, ...steps] = name.split('/').filter((step) => step !== '');
    const isOut = steps.some((step) => step === '..' || step === '.' || step.includes('\0'));
    return steps.length === 0 || isOut || name.startsWith('/') || (0,names_git/* namesGit */.D)(steps.join('/')) ? undefined : steps.join('/');
}
function makeLinks(links, root) {
    const made = [];
    for (const [place, target] of links) {
        const link = external_node_path_.join(root, place);
        const folder = external_node_path_.dirname(link);
        mkdirIfPlain(folder, root);
        if (!isPlainFolder(folder, root) || (0,external_node_fs_.lstatSync)(link, { throwIfNoEntry: false }))
            continue;
        (0,external_node_fs_.symlinkSync)(leadsOut(target, folder, root) ? NOWHERE : target, link);
        made.push(link);
    }
    // a way through other links may lead out although its letters do not
    for (const link of made) {
        if ((0,external_node_fs_.existsSync)(link) ? isBelow((0,external_node_fs_.realpathSync)(link), root) : !goesBack((0,external_node_fs_.readlinkSync)(link)))
            continue;
        (0,external_node_fs_.rmSync)(link);
        (0,external_node_fs_.symlinkSync)(NOWHERE, link);
    }
}
function leadsOut(target, folder, root) {
    const place = external_node_path_.resolve(folder, target);
    return target === '' || external_node_path_.isAbsolute(target) || !isBelow(place, root) || (0,names_git/* namesGit */.D)(place.slice(root.length));
}
function mkdirIfPlain(folder, root) {
    const steps = external_node_path_.relative(root, folder).split(external_node_path_.sep);
    for (let count = 1; count <= steps.length; count += 1) {
        const status = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, steps.slice(0, count).join(external_node_path_.sep)), { throwIfNoEntry: false });
        if (status === undefined)
            return void (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if (!status.isDirectory())
            return;
    }
}
/** No link stands on the way to it. */
function isPlainFolder(folder, root) {
    return (0,external_node_fs_.existsSync)(folder) && isBelow(folder, root) && (0,external_node_fs_.realpathSync)(folder) === folder;
}
function isBelow(place, root) {
    return place === root || place.startsWith(root + external_node_path_.sep);
}
function inMegabytes(bytes) {
    return `${Math.round(bytes / 1024 ** 2)} MB`;
}
/** Whether a link's text goes into a folder and out of it again, which is not the same where that is a link too. */
function goesBack(target) {
    return target.split('/').some((part, index, parts) => part.startsWith('..') && /[^.]/.test(parts[index - 1] ?? ''));
}

;// CONCATENATED MODULE: ./lib/sweep/check-shard.js














/** Older than this the verdicts on URLs are not believed. */
const URLS_LAST = 7 * 24 * 3_600_000;
/** Checks the repositories of a shard, one after the other, the next one's archive coming meanwhile. Each gets its file
 *  whatever happens to it, and costs no other. */
async function checkShard(run) {
    const { shard, output, settings, program, tell } = run;
    const scratch = (0,scratch_folder/* makeScratchFolder */.D)();
    const observed = external_node_path_.join(scratch.folder, 'urls');
    const cache = run.cache === undefined ? undefined : openCache(run.cache, settings);
    const states = new Map();
    let over;
    const save = (planned, outcome) => {
        const { repository, head } = planned;
        const { state, reason, deferred, report } = outcome;
        const result = {
            ...{ ...words/* HEAD */.Vx, repository, head, state },
            ...(reason !== undefined && { reason }),
            ...(deferred && { deferred }),
            ...(report !== undefined && { report }),
        };
        (0,folders/* writeWhole */.f8)(fileOf(output, repository), (0,clean/* printJson */.Q2)(result));
        states.set(state, (states.get(state) ?? 0) + 1);
        return result;
    };
    const fetchNext = async (planned, number) => {
        if (planned === undefined)
            return undefined;
        if (over !== undefined)
            return { state: 'error', reason: over, deferred: true };
        const [, name = ''] = planned.repository.split('/');
        const folder = external_node_path_.join(scratch.folder, String(number), name);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const fault = await fetchInto(folder, planned, run.github);
        if (fault === undefined)
            return { folder };
        (0,external_node_fs_.rmSync)(external_node_path_.dirname(folder), { recursive: true, force: true });
        if (fault.deferred)
            over = fault.reason;
        return fault;
    };
    try {
        const left = [];
        for (const planned of inOrder(shard, cache)) {
            const before = (0,results/* readResult */.U)((0,folders/* readJsonFile */.JE)(fileOf(output, planned.repository)));
            const isDone = before?.head === planned.head && before.tool.version === words/* HEAD */.Vx.tool.version && isFinished(before);
            const kept = isDone ? before : await findKept(planned, cache, settings);
            if (kept !== undefined)
                save(planned, kept);
            else
                left.push(planned);
        }
        let next = fetchNext(left[0], 0);
        for (const [index, planned] of left.entries()) {
            const fetched = await next;
            next = fetchNext(left[index + 1], index + 1);
            if (fetched === undefined)
                continue;
            if (!('folder' in fetched)) {
                save(planned, fetched);
                continue;
            }
            const result = save(planned, await checkFolder(fetched.folder, settings, { program, observed }));
            cache?.set({ result, askedAt: Date.now() });
            (0,external_node_fs_.rmSync)(external_node_path_.dirname(fetched.folder), { recursive: true, force: true });
        }
    }
    finally {
        scratch.remove();
    }
    const told = words/* STATES */.xj.flatMap((state) => (states.has(state) ? `${states.get(state)} ${state}` : []));
    tell(`${(0,sentence/* count */.U9)(shard.length, 'repository')}: ${told.join(', ')}.`);
    if (over !== undefined)
        tell(`${over}: the rest is put off until the next run.`);
}
function fileOf(output, repository) {
    return external_node_path_.join(output, `${repository}.json`);
}
/** Those of which nothing is known come first: they may have been put off before. */
function inOrder(shard, cache) {
    if (cache === undefined)
        return shard;
    return [
        ...shard.filter((one) => !cache.knows(one.repository)),
        ...shard.filter((one) => cache.knows(one.repository)),
    ];
}
/** What an earlier run found out, where it still holds. */
async function findKept(planned, cache, settings) {
    const kept = cache?.get(planned);
    if (kept === undefined)
        return undefined;
    if (!settings.checkUrls || Date.now() - kept.askedAt < URLS_LAST)
        return kept.result;
    if (!(await areUrlsUnchanged(kept.result.report, settings)))
        return undefined;
    cache?.set({ result: kept.result, askedAt: Date.now() });
    return kept.result;
}
/** Undefined where the commit lies in the folder. */
async function fetchInto(folder, { repository, head }, github) {
    try {
        const { body } = await github.archive(`/repos/${repository}/tarball/${head}`);
        if (body === null)
            return { state: 'error', reason: 'its archive is empty' };
        await unpack(body, folder);
        return undefined;
    }
    catch (error) {
        if (error instanceof budget/* OutOfRequests */.o)
            return { state: 'error', reason: error.message, deferred: true };
        if (error instanceof Unpackable)
            return { state: 'error', reason: error.message };
        if (error instanceof sweep_github/* Refused */.L)
            return refusedOutcome(error);
        const { code, message } = error;
        return { state: 'error', reason: `its archive cannot be kept: ${code ?? message}` };
    }
}
function refusedOutcome({ status, message }) {
    switch (status) {
        // it lives for an hour
        case 401:
            return { state: 'error', reason: 'the token is no longer taken', deferred: true };
        case 403:
        case 451:
            return { state: 'denied', reason: message };
        case 404:
        case 410:
            return { state: 'error', reason: `${message} (it was there when the plan was made)` };
        default:
            return { state: 'error', reason: message };
    }
}


/***/ }),

/***/ "sweep/observed-urls.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OBSERVED_URLS: () => (/* binding */ OBSERVED_URLS),
/* harmony export */   observedUrls: () => (/* binding */ observedUrls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sweep/folders.js");



/** Set for the checks of a shard: where what was seen of each URL lies, so that none is asked twice. */
const OBSERVED_URLS = 'CLINICAL_RECORDS_OBSERVED_URLS';
/** What was seen of URLs, a file each. */
function observedUrls(folder) {
    const fileOf = (url) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(url).digest('hex')}.json`);
    return {
        get: (url) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .JE)(fileOf(url)),
        set: (url, observation) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fileOf(url), JSON.stringify(observation)),
    };
}


/***/ }),

/***/ "sweep/results.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sweep/words.js");

/** What a file of a result holds, believed only as far as it is one. */
function readResult(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { schemaVersion, tool, repository, head, state, reason, deferred, report } = value;
    const known = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.find((each) => each === state);
    const { name, version } = (typeof tool === 'object' && tool !== null ? tool : {});
    const isOne = schemaVersion === 1 && typeof repository === 'string' && typeof head === 'string';
    if (!isOne || known === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(repository))
        return undefined;
    return {
        schemaVersion: 1,
        tool: { name: String(name), version: String(version) },
        ...{ repository, head, state: known },
        ...(typeof reason === 'string' && { reason }),
        ...(deferred === true && { deferred }),
        ...(typeof report === 'object' && report !== null && { report: report }),
    };
}


/***/ }),

/***/ "sweep/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

/** What every file of a sweep begins with. */
const HEAD = { schemaVersion: 1, tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, version: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv } };
/** What a sweep says of a repository: each has one. */
const STATES = [
    'failed',
    'incomplete',
    'error',
    'denied',
    'passed',
    'not-applicable',
    'empty',
    'skipped',
];
/** Whether a text is `owner/name`, and can be the path of a file. */
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]*)\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
}


/***/ })

};
