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




function makeScratchFolder(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, 'clinical-records-git-'));
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

/***/ "github/answers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Rj: () => (/* binding */ notOf),
/* harmony export */   TK: () => (/* binding */ readComments),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   de: () => (/* binding */ readLineComments),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/outcome.js");

function readComments(data) {
    return readList(data, 'a list of comments').map(readComment);
}
function readComment(data) {
    const { id, html_url: url, body, user, updated_at: updated } = readObject(data, A_COMMENT);
    const hasBody = typeof body === 'string' || body === undefined || body === null;
    if (!isCount(id) || typeof url !== 'string' || !hasBody)
        throw notOf(A_COMMENT);
    const updatedAt = Date.parse(typeof updated === 'string' ? updated : '');
    return {
        ...{ id, url, body: body ?? '', user: readAuthor(user, A_COMMENT) },
        updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
    };
}
function readLineComments(data) {
    return readList(data, 'a list of comments on lines').map((each) => {
        const { body, user, line } = readObject(each, A_COMMENT);
        if (typeof body !== 'string')
            throw notOf(A_COMMENT);
        return { body, user: readAuthor(user, A_COMMENT), line: typeof line === 'number' ? line : undefined };
    });
}
function readPull(data) {
    const { state, head } = readObject(data, A_PULL);
    const { sha, repo } = readObject(head, A_PULL);
    const name = repo === null || repo === undefined ? undefined : readObject(repo, A_PULL).full_name;
    if (typeof state !== 'string' || typeof sha !== 'string')
        throw notOf(A_PULL);
    if (name !== undefined && typeof name !== 'string')
        throw notOf(A_PULL);
    return { isClosed: state === 'closed', headSha: sha, headRepository: name };
}
function readFiles(data) {
    return readList(data, 'a list of files').map((each) => {
        const { filename, status, patch, previous_filename: previous, sha } = readObject(each, A_FILE);
        if (typeof filename !== 'string' || typeof status !== 'string')
            throw notOf(A_FILE);
        return {
            ...{ filename, status },
            ...(typeof patch === 'string' && { patch }),
            ...(typeof previous === 'string' && { previousFilename: previous }),
            ...(typeof sha === 'string' && sha !== '' && { sha }),
        };
    });
}
function readLogin(data) {
    const { login } = readObject(data, A_USER);
    if (typeof login !== 'string' || login === '')
        throw notOf(A_USER);
    return login;
}
function readList(data, what) {
    if (!Array.isArray(data))
        throw notOf(what);
    return data;
}
function readObject(data, what) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw notOf(what);
    return data;
}
function notOf(what) {
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenAnswer */ .MC(`it is not ${what}`);
}
function readAuthor(user, of) {
    if (user === null || user === undefined)
        return null;
    const { login, type } = readObject(user, of);
    if (typeof login !== 'string')
        throw notOf(of);
    return { login, ...(typeof type === 'string' && { type }) };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
const A_COMMENT = 'a comment';
const A_PULL = 'a pull request';
const A_FILE = 'a file of a pull request';
const A_USER = 'a user';


/***/ }),

/***/ "github/outcome.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L8: () => (/* binding */ NoToken),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fx: () => (/* binding */ SentElsewhere),
/* harmony export */   oW: () => (/* binding */ lastOfEachPermission)
/* harmony export */ });
class Unanswered extends Error {
    constructor(message) {
        super(message);
        this.name = 'AbortError';
    }
}
class BrokenAnswer extends Error {
    constructor(why) {
        super(`GitHub's answer could not be read (${why})`);
        this.name = 'BrokenAnswer';
    }
}
class SentElsewhere extends Error {
    constructor(where) {
        super(`GitHub's address sends us on to ${where}, which is not followed`);
        this.name = 'AbortError';
    }
}
class NoToken extends Error {
    constructor() {
        super('no usable token was given; leave `github-token` out to use the one of the job');
        this.name = 'NoToken';
    }
}
async function attempt(what, event, action) {
    try {
        return { value: await action() };
    }
    catch (error) {
        return { notice: explain(error, what, event) };
    }
}
function explain(error, what, event) {
    return `${what.failed}: ${reason(error, what, event)}`;
}
function lastOfEachPermission(notices) {
    const told = notices.filter((notice) => notice !== undefined);
    const scopes = told.map((notice) => /`([a-z-]+): (?:read|write)`/.exec(notice)?.[1]);
    return told.filter((_, index) => scopes[index] === undefined || scopes.lastIndexOf(scopes[index]) === index);
}
function statusOf(error) {
    return responseOf(error)?.status;
}
function isAmbiguous(error) {
    const status = statusOf(error);
    const isUndone = error instanceof NoToken || error instanceof SentElsewhere;
    return !isUndone && (status === undefined || status >= 500);
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = message.replace(/ - https?:\/\/\S+$/, '').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return line.replaceAll('##[', '## [').replaceAll('::', ': :').trim().slice(0, 200);
}
function reason(error, what, event) {
    const isSaid = [Unanswered, SentElsewhere, NoToken, BrokenAnswer].some((kind) => error instanceof kind);
    if (isSaid)
        return `${messageOf(error)}.`;
    const response = responseOf(error);
    if (response === undefined)
        return unreachable(error);
    const { status } = response;
    const limited = status === 403 || status === 429 ? rateLimited(response, error) : undefined;
    if (limited !== undefined)
        return limited;
    if (status < 500 && isPage(response)) {
        return `what answers at GitHub's address is no API but a page (${status}). Is there a proxy in between?`;
    }
    if (status === 403)
        return refused(error, status, what, event);
    if (status === 401)
        return 'GitHub does not accept the token (401). It may have expired or been revoked.';
    if (status === 404) {
        return `GitHub has no such thing for this token (404). In a private repository that means that the token lacks \`${what.permission}\`.`;
    }
    if (status >= 500)
        return `GitHub had a fault of its own (${status}). Run the job again later.`;
    return `GitHub did not accept it (${status}): ${messageOf(error)}.`;
}
function isPage({ headers }) {
    return /^(?:text\/html|application\/xhtml)/.test(headers['content-type'] ?? '');
}
function unreachable(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof BrokenAnswer)
        return `${cause.message}.`;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : messageOf(inner);
    return `GitHub could not be reached (${code}).`;
}
function rateLimited({ status, headers }, error) {
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0') {
        const until = reset > 0 && reset < 1e12 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
        return `this token's requests to GitHub are used up${until} (${status}).`;
    }
    const asked = headers['retry-after'] !== undefined || /\bsecondary rate\b/i.test(messageOf(error));
    if (status !== 429 && !asked)
        return undefined;
    return `GitHub asks to slow down (${status}). Run the job again later.`;
}
function refused(error, status, { permission }, event) {
    const said = messageOf(error);
    if (/\blocked\b/i.test(said))
        return `the conversation is locked (${status}).`;
    if (event.pullRequest?.fork === true && event.name === 'pull_request') {
        return `a pull request from a fork gets a token that may only read (${status}), and this needs \`${permission}\`.`;
    }
    if (event.pullRequest?.dependabot === true && event.name === 'pull_request') {
        return `a run that Dependabot starts gets a token that may only read (${status}); give the job \`${permission}\` under \`permissions\`.`;
    }
    return `the token lacks \`${permission}\` (${status}); give it to the job under \`permissions\`. GitHub says: ${said}.`;
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { status, headers = {} } = (error.response ?? {});
    return typeof status === 'number' ? { status, headers } : undefined;
}


/***/ }),

/***/ "sweep/between-checks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALSO_AS_SARIF: () => (/* binding */ ALSO_AS_SARIF),
/* harmony export */   OBSERVED_URLS: () => (/* binding */ OBSERVED_URLS),
/* harmony export */   STORED_APPS: () => (/* binding */ STORED_APPS),
/* harmony export */   observedUrls: () => (/* binding */ observedUrls),
/* harmony export */   storedApps: () => (/* binding */ storedApps)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sweep/folders.js");



const OBSERVED_URLS = 'CLINICAL_RECORDS_OBSERVED_URLS';
const ALSO_AS_SARIF = 'CLINICAL_RECORDS_ALSO_AS_SARIF';
const STORED_APPS = 'CLINICAL_RECORDS_STORED_APPS';
function observedUrls(folder) {
    return filesOf(folder);
}
function storedApps(folder) {
    return filesOf(folder);
}
function filesOf(folder) {
    const fileOf = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex')}.json`);
    return {
        get: (name) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .JE)(fileOf(name)),
        set: (name, value) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(fileOf(name), JSON.stringify(value)),
    };
}


/***/ }),

/***/ "sweep/check-shard.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  checkShard: () => (/* binding */ checkShard)
});

var external_node_fs_ = __webpack_require__("external \"node:fs\"");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var scratch_folder = __webpack_require__("base/scratch-folder.js");
var clean = __webpack_require__("reporters/clean.js");
var sentence = __webpack_require__("sentence.js");
var policy = __webpack_require__("policy/index.js");
;

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

var budget = __webpack_require__("sweep/budget.js");
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var folders = __webpack_require__("sweep/folders.js");
var results = __webpack_require__("sweep/results.js");
var words = __webpack_require__("sweep/words.js");
;





const FINISHED = ['passed', 'failed', 'incomplete', 'not-applicable', 'empty'];
function isFinished({ state }) {
    return FINISHED.includes(state);
}
function openCache(folder, settings) {
    const { failOn, checkUrls, allowPrivateNetwork, readsStore } = settings;
    const configuration = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([failOn ?? '', checkUrls, allowPrivateNetwork, readsStore ?? false]))
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
            return {
                result,
                askedAt: typeof file.askedAt === 'number' ? file.askedAt : 0,
                ...(typeof file.sarif === 'string' && { sarif: file.sarif }),
            };
        },
        set({ result, ...kept }) {
            if (isFinished(result))
                (0,folders/* writeWhole */.f8)(fileOf(result.repository), JSON.stringify({ configuration, ...kept, result }));
        },
    };
}

var external_node_child_process_ = __webpack_require__("external \"node:child_process\"");
var interruption = __webpack_require__("github/interruption.js");
var between_checks = __webpack_require__("sweep/between-checks.js");
;




const LONGEST_CHECK = 5 * 60_000;
const GRACE = 15_000;
const LONGEST_REPORT = 128 * 1024 * 1024;
const LONGEST_WORDS = 4000;
const KEPT = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_ALL|SystemRoot|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i;
const OF_STORE = /^APP_STORE_CONNECT_API_/;
const KEY_FILE = 'APP_STORE_CONNECT_API_KEY_KEY_FILEPATH';
async function checkFolder(folder, settings, { program, observed, stored, sarif, ms = LONGEST_CHECK, }) {
    const args = [program, '--format', 'json', '--no-app', 'pass', '--color', 'never'];
    if (settings.failOn !== undefined)
        args.push('--fail-on', settings.failOn);
    if (!settings.checkUrls)
        args.push('--no-urls');
    if (settings.allowPrivateNetwork)
        args.push('--allow-private-network');
    if (settings.readsStore)
        args.push('--app-store-connect');
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name) || (settings.readsStore && OF_STORE.test(name)));
    const keyFile = process.env[KEY_FILE];
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...args, folder], {
        cwd: external_node_path_.dirname(folder),
        env: {
            ...Object.fromEntries(kept),
            ...(settings.readsStore && keyFile && { [KEY_FILE]: external_node_path_.resolve(keyFile) }),
            ...{ [between_checks.OBSERVED_URLS]: observed, [between_checks.STORED_APPS]: stored },
            ...(sarif !== undefined && { [between_checks.ALSO_AS_SARIF]: sarif }),
        },
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

var order = __webpack_require__("order.js");
var glob = __webpack_require__("read/glob.js");
;




const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const LONGEST = 3 * 1024 * 1024;
const MOST_LINES = 10_000;
function ownersOf(folder, files) {
    const lines = readLines(folder);
    if (lines.length === 0)
        return [];
    const owners = files.flatMap((file) => lines.findLast(({ fits }) => fits(file))?.owners ?? []);
    return [...new Set(owners)].sort(order/* compare */.UD);
}
function readLines(folder) {
    for (const place of PLACES) {
        const file = external_node_path_.join(folder, place);
        const status = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (status === undefined || !status.isFile() || status.size > LONGEST)
            continue;
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
        return text.split(/\r?\n/).slice(0, MOST_LINES).flatMap(readLine);
    }
    return [];
}
function readLine(line) {
    const [pattern = '', ...words] = line.trim().split(/\s+/);
    if (pattern === '' || pattern.startsWith('#'))
        return [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    const owners = (comment === -1 ? words : words.slice(0, comment)).filter((word) => word.includes('@'));
    const fits = fitting(pattern);
    return fits === undefined ? [] : [{ fits, owners }];
}
function fitting(pattern) {
    const plain = pattern.replace(/^\//, '').replace(/\/$/, '/**');
    const isAnchored = pattern.slice(0, -1).includes('/');
    try {
        const own = (0,glob/* readGlob */.pV)(isAnchored ? plain : `**/${plain}`);
        if (pattern.endsWith('/*') || pattern.endsWith('/'))
            return own;
        const below = (0,glob/* readGlob */.pV)(`${isAnchored ? plain : `**/${plain}`}/**`);
        return (file) => own(file) || below(file);
    }
    catch {
        return undefined;
    }
}

var external_node_zlib_ = __webpack_require__("external \"node:zlib\"");
var tool = __webpack_require__("tool.js");
var sweep_github = __webpack_require__("sweep/github.js");
;




const LARGEST = 10 * 1024 * 1024;
const FINAL = new Set([400, 403, 404, 410, 413, 422]);
async function uploadSarif(github, planned, sarif) {
    const { repository, head } = planned;
    const packed = (0,external_node_zlib_.gzipSync)(sarif);
    if (packed.length > LARGEST)
        return { state: 'denied', reason: 'its SARIF is larger than code scanning takes' };
    try {
        const ref = await fullRef(github, planned);
        const body = { commit_sha: head, ref, sarif: packed.toString('base64'), tool_name: tool/* NAME */.o_ };
        await github.post(`/repos/${repository}/code-scanning/sarifs`, body);
        return { state: 'uploaded' };
    }
    catch (error) {
        if (error instanceof budget/* OutOfRequests */.o)
            return { state: 'error', reason: error.message };
        if (!(error instanceof sweep_github/* Refused */.Lw))
            throw error;
        return { state: FINAL.has(error.status) ? 'denied' : 'error', reason: error.message };
    }
}
async function fullRef(github, { repository, ref, named }) {
    if (ref.startsWith('refs/'))
        return ref;
    if (named !== true)
        return `refs/heads/${ref}`;
    try {
        await github.get(`/repos/${repository}/git/ref/heads/${ref.split('/').map(encodeURIComponent).join('/')}`);
        return `refs/heads/${ref}`;
    }
    catch (error) {
        if (error instanceof sweep_github/* Refused */.Lw && error.status === 404)
            return `refs/tags/${ref}`;
        throw error;
    }
}

var external_node_v8_ = __webpack_require__("external \"node:v8\"");
var external_node_vm_ = __webpack_require__("external \"node:vm\"");
;


let collect;
function giveBack() {
    if (collect === undefined) {
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        const found = (0,external_node_vm_.runInNewContext)('typeof gc === "function" ? gc : undefined');
        collect = typeof found === 'function' ? () => void found() : () => undefined;
    }
    collect();
}

var promises_ = __webpack_require__("external \"node:fs/promises\"");
var external_node_stream_ = __webpack_require__("external \"node:stream\"");
var external_node_stream_promises_ = __webpack_require__("external \"node:stream/promises\"");
var tar_stream = __webpack_require__("tar-stream/index.js");
var names_git = __webpack_require__("files/names-git.js");
;

const BLOCK = 512;
const NAMING = 'xgLK';
function boundNames(most, fault) {
    let header = Buffer.alloc(0);
    let toSkip = 0;
    let names = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            let at = 0;
            for (;;) {
                const passed = Math.min(toSkip, chunk.length - at);
                toSkip -= passed;
                at += passed;
                const part = chunk.subarray(at, at + BLOCK - header.length);
                at += part.length;
                header = Buffer.concat([header, part]);
                if (header.length < BLOCK)
                    break;
                const size = sizeOf(header);
                if (NAMING.includes(String.fromCharCode(header[156] ?? 0)))
                    names += size;
                if (names > most)
                    return done(fault());
                toSkip = Math.ceil(size / BLOCK) * BLOCK;
                header = Buffer.alloc(0);
            }
            done(null, chunk);
        },
    });
}
function sizeOf(header) {
    if (((header[124] ?? 0) & 0x80) !== 0)
        return Number(header.readBigUInt64BE(128));
    return Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
}

;

function beginObject(kind, size, head) {
    return (0,external_node_crypto_.createHash)(head.length === 64 ? 'sha256' : 'sha1').update(`${kind} ${size}\0`);
}
function treeId(files, head) {
    const top = { files: new Map(), folders: new Map() };
    for (const [place, file] of files) {
        const steps = place.split('/');
        const name = steps.pop() ?? '';
        let here = top;
        for (const step of steps) {
            const next = here.folders.get(step) ?? { files: new Map(), folders: new Map() };
            here.folders.set(step, next);
            here = next;
        }
        here.files.set(name, file);
    }
    return idOf(top, head);
}
function idOf({ files, folders }, head) {
    const entries = [...files].map(([name, { mode, id }]) => ({ name, key: name, mode, id }));
    for (const [name, tree] of folders)
        entries.push({ name, key: `${name}/`, mode: '40000', id: idOf(tree, head) });
    const sorted = entries
        .map(({ key, ...one }) => ({ ...one, key: Buffer.from(key) }))
        .sort((a, b) => Buffer.compare(a.key, b.key));
    const body = Buffer.concat(sorted.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
    return beginObject('tree', body.length, head).update(body).digest('hex');
}

;










class Unpackable extends Error {
}
const ARCHIVE_LIMITS = {
    packed: 1024 ** 3,
    unpacked: 2 * 1024 ** 3,
    files: 200_000,
    names: 32 * 1024 ** 2,
    ms: 5 * 60_000,
};
const MEDIA = /\.(?:png|jpe?g|gif|webp|heic|tiff?|bmp|ico|icns|mov|mp4|m4v|mp3|m4a|wav|aac|aiff|caf|ogg|ttf|otf|woff2?)$/i;
const NOWHERE = '.a-link-that-leads-out-of-the-repository';
async function unpack(body, folder, head, limits = ARCHIVE_LIMITS) {
    const root = (0,external_node_fs_.realpathSync)(folder);
    const ending = new AbortController();
    const late = () => new Unpackable(`its archive takes more than ${limits.ms / 1000} s`);
    const timer = setTimeout(() => ending.abort(late()), limits.ms);
    const deadline = performance.now() + limits.ms;
    const keepTime = () => {
        if (performance.now() > deadline)
            throw late();
    };
    const entries = (0,tar_stream.extract)();
    try {
        const source = external_node_stream_.Readable.fromWeb(body);
        const flow = (0,external_node_stream_promises_.pipeline)(source, atMost(limits.packed, 'its archive is larger than'), (0,external_node_zlib_.createGunzip)(), atMost(2 * limits.unpacked, 'unpacked it is larger than'), boundNames(limits.names, () => new Unpackable(`it holds names of more than ${inMegabytes(limits.names)}`)), entries, { signal: ending.signal });
        const reading = writeEntries(entries, root, { head, limits, keepTime });
        reading.catch((error) => ending.abort(error));
        const ends = await Promise.allSettled([reading, flow]);
        const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
        if (ending.signal.aborted)
            faults.push(ending.signal.reason);
        const [first] = faults;
        if (faults.length === 0)
            return await reading;
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
async function writeEntries(entries, root, { head, limits, keepTime }) {
    const links = new Map();
    const folders = new Set();
    const seen = new Map();
    let files = 0;
    let size = 0;
    for await (const entry of entries) {
        const { name, type, linkname: leads, mode = 0, size: length = 0 } = entry.header;
        const linkname = leads ?? '';
        const own = name.split('/').slice(1).join('/');
        const place = placeBelow(name);
        files += 1;
        if (place !== undefined)
            noteFolders(place, folders);
        if (files + folders.size > limits.files)
            throw new Unpackable(`it holds more than ${limits.files} files and folders`);
        if (place !== undefined && type === 'directory')
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(root, place), { recursive: true });
        if (place !== undefined && type === 'symlink')
            links.set(place, linkname);
        if (type === 'symlink') {
            const bytes = Buffer.from(linkname);
            seen.set(own, { mode: '120000', id: beginObject('blob', bytes.length, head).update(bytes).digest('hex') });
        }
        if (type !== 'file' && type !== 'contiguous-file') {
            entry.resume();
            continue;
        }
        const object = beginObject('blob', length, head);
        const isKept = place !== undefined && !MEDIA.test(place);
        const file = place === undefined ? undefined : await openNew(external_node_path_.join(root, place));
        try {
            for await (const chunk of entry) {
                object.update(chunk);
                if (!isKept)
                    continue;
                size += chunk.length;
                if (size > limits.unpacked)
                    throw new Unpackable(`unpacked it is larger than ${inMegabytes(limits.unpacked)}`);
                await file?.write(chunk);
            }
        }
        finally {
            await file?.close();
        }
        seen.set(own, { mode: mode & 0o100 ? '100755' : '100644', id: object.digest('hex') });
    }
    makeLinks(links, root, keepTime);
    return seen;
}
function openNew(target) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
    return (0,promises_.open)(target, 'wx');
}
function noteFolders(place, folders) {
    for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1)) {
        const folder = place.slice(0, end);
        if (folders.has(folder))
            return;
        folders.add(folder);
    }
}
const LONGEST_PATH = 4096;
function placeBelow(name) {
    if (name.length > LONGEST_PATH)
        return undefined;
    const [, ...steps] = name.split('/').filter((step) => step !== '');
    return name.startsWith('/') ? undefined : safePlace(steps.join('/'));
}
function safePlace(place) {
    const isOut = place.split('/').some((step) => step === '' || step === '..' || step === '.' || step.includes('\0'));
    return isOut || (0,names_git/* namesGit */.D)(place) ? undefined : place;
}
function makeLinks(links, root, keepTime) {
    const made = [];
    for (const [place, target] of links) {
        keepTime();
        const link = external_node_path_.join(root, place);
        const folder = external_node_path_.dirname(link);
        mkdirIfPlain(folder, root);
        if (!isPlainFolder(folder) || (0,external_node_fs_.lstatSync)(link, { throwIfNoEntry: false }))
            continue;
        (0,external_node_fs_.symlinkSync)(leadsOut(target, folder, root) ? NOWHERE : target, link);
        made.push(link);
    }
    for (const link of made) {
        keepTime();
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
function isPlainFolder(folder) {
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.realpathSync)(folder) === folder;
}
function isBelow(place, root) {
    return place === root || place.startsWith(root + external_node_path_.sep);
}
function inMegabytes(bytes) {
    return `${Math.round(bytes / 1024 ** 2)} MB`;
}
function goesBack(target) {
    return target.split('/').some((part, index, parts) => part.startsWith('..') && /[^.]/.test(parts[index - 1] ?? ''));
}

var answers = __webpack_require__("github/answers.js");
;






const MOST_LACKING = 200;
const LARGEST_READ = 24 * 1024 * 1024;
async function fillIn(folder, { repository, head, tree }, unpacked, github) {
    if (tree === undefined || treeId(unpacked, head) === tree)
        return undefined;
    const { data } = await github.get(`/repos/${repository}/git/trees/${tree}?recursive=1`);
    const { tree: entries, truncated } = (0,answers/* readObject */.Ag)(data, 'a list of files');
    if (truncated === true)
        return 'its archive is not all of its commit, and its list of files is too long to tell what is left out';
    const lacking = (0,answers/* readList */.LD)(entries, 'a list of files').flatMap((each) => {
        const { path: place, type, mode, sha, size } = (0,answers/* readObject */.Ag)(each, 'a file');
        const isFile = type === 'blob' && mode !== '120000' && typeof place === 'string' && typeof sha === 'string';
        return isFile && !unpacked.has(place) && safePlace(place) !== undefined
            ? [{ place, sha, size: typeof size === 'number' ? size : 0 }]
            : [];
    });
    const read = lacking.filter(({ place, size }) => !MEDIA.test(place) && size <= LARGEST_READ);
    if (read.length > MOST_LACKING)
        throw new Unpackable(`its archive leaves out ${(0,sentence/* count */.U9)(read.length, 'file')} (export-ignore in .gitattributes), too many to fetch one by one`);
    const root = (0,external_node_fs_.realpathSync)(folder);
    for (const { place, sha, size } of lacking) {
        const isRead = !MEDIA.test(place) && size <= LARGEST_READ;
        writeNew(root, place, isRead ? await readBlob(github, repository, sha) : Buffer.alloc(0));
    }
    return undefined;
}
async function readBlob(github, repository, sha) {
    const { data } = await github.get(`/repos/${repository}/git/blobs/${sha}`);
    const { content, encoding } = (0,answers/* readObject */.Ag)(data, 'a file');
    if (typeof content !== 'string' || encoding !== 'base64')
        throw new Unpackable('GitHub gives a file in no known form');
    return Buffer.from(content, 'base64');
}
function writeNew(root, place, content) {
    const file = external_node_path_.join(root, place);
    let here = root;
    for (const step of external_node_path_.dirname(place).split('/')) {
        here = external_node_path_.join(here, step);
        const status = (0,external_node_fs_.lstatSync)(here, { throwIfNoEntry: false });
        if (status !== undefined && !status.isDirectory())
            return;
    }
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    if (!(0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
        (0,external_node_fs_.writeFileSync)(file, content, { flag: 'wx' });
}

;


















const URLS_LAST = 7 * 24 * 3_600_000;
async function checkShard(run) {
    const { shard, output, settings, program, tell } = run;
    const scratch = (0,scratch_folder/* makeScratchFolder */.D)();
    const [observed, stored] = [external_node_path_.join(scratch.folder, 'urls'), external_node_path_.join(scratch.folder, 'apps')];
    const cache = run.cache === undefined ? undefined : openCache(run.cache, settings);
    const states = new Map();
    let over;
    const save = (planned, outcome) => {
        const { repository, head } = planned;
        const { state, reason, deferred, teams, codeScanning, report } = outcome;
        const result = {
            ...{ ...words/* HEAD */.Vx, repository, head, state },
            ...(reason !== undefined && { reason }),
            ...(deferred && { deferred }),
            ...(teams !== undefined && teams.length > 0 && { teams }),
            ...(codeScanning !== undefined && { codeScanning }),
            ...(report !== undefined && { report }),
        };
        (0,folders/* writeWhole */.f8)(fileOf(output, repository), (0,clean/* printJson */.Q2)(result));
        states.set(state, (states.get(state) ?? 0) + 1);
        return result;
    };
    const check = async (planned, { folder, unsure }) => {
        const sarifFile = external_node_path_.join(external_node_path_.dirname(folder), 'findings.sarif');
        const checked = await checkFolder(folder, settings, {
            ...{ program, observed, stored },
            ...((run.sarif !== undefined || run.uploads) && { sarif: sarifFile }),
        });
        const sarif = (0,external_node_fs_.existsSync)(sarifFile) ? (0,external_node_fs_.readFileSync)(sarifFile, 'utf8') : undefined;
        if (run.sarif !== undefined && sarif !== undefined)
            (0,folders/* writeWhole */.f8)(sarifOf(run.sarif, planned.repository), sarif);
        const codeScanning = run.uploads && isForScanning(checked) && sarif !== undefined
            ? await uploadSarif(run.github, planned, sarif)
            : undefined;
        const reason = [checked.reason, unsure].filter((one) => one !== undefined).join('; ');
        const result = save(planned, {
            ...checked,
            ...(reason !== '' && { reason }),
            teams: ownersOf(folder, projectsOf(checked.report)),
            ...(codeScanning !== undefined && { codeScanning }),
        });
        cache?.set({ result, askedAt: Date.now(), ...(run.sarif !== undefined && sarif !== undefined && { sarif }) });
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
        if ('folder' in fault)
            return fault;
        (0,external_node_fs_.rmSync)(external_node_path_.dirname(folder), { recursive: true, force: true });
        if (fault.deferred)
            over = fault.reason;
        return fault;
    };
    try {
        const left = [];
        for (const planned of inOrder(shard, cache)) {
            const kept = readDone(planned, run) ?? (await findKept(planned, cache, run));
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
            await check(planned, fetched);
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
function sarifOf(folder, repository) {
    return external_node_path_.join(folder, `${repository}.sarif`);
}
function projectsOf(report) {
    const targets = Array.isArray(report?.targets) ? report.targets : [];
    return [...new Set(targets.flatMap(({ project }) => (typeof project === 'string' ? [project] : [])))];
}
function readDone(planned, { output, sarif, uploads }) {
    const { repository, head } = planned;
    const result = (0,results/* readResult */.U)((0,folders/* readJsonFile */.JE)(fileOf(output, repository)));
    const isDone = result?.head === head && result.tool.version === words/* HEAD */.Vx.tool.version && isFinished(result);
    if (!isDone || (uploads && !isUploaded(result)))
        return undefined;
    return sarif === undefined || (0,external_node_fs_.existsSync)(sarifOf(sarif, repository)) ? result : undefined;
}
function isForScanning(result) {
    return isFinished(result) && projectsOf(result.report).length > 0;
}
function isUploaded(result) {
    const { codeScanning } = result;
    return !isForScanning(result) || (codeScanning !== undefined && codeScanning.state !== 'error');
}
function inOrder(shard, cache) {
    if (cache === undefined)
        return shard;
    return [
        ...shard.filter((one) => !cache.knows(one.repository)),
        ...shard.filter((one) => cache.knows(one.repository)),
    ];
}
async function findKept(planned, cache, { settings, sarif, uploads }) {
    const kept = cache?.get(planned);
    if (kept === undefined || (uploads && !isUploaded(kept.result)))
        return undefined;
    if (sarif !== undefined && kept.sarif === undefined)
        return undefined;
    const isOld = (settings.checkUrls || settings.readsStore) && Date.now() - kept.askedAt >= URLS_LAST;
    if (isOld) {
        if (settings.readsStore || !(await areUrlsUnchanged(kept.result.report, settings)))
            return undefined;
        cache?.set({ ...kept, askedAt: Date.now() });
    }
    if (sarif !== undefined && kept.sarif !== undefined)
        (0,folders/* writeWhole */.f8)(sarifOf(sarif, planned.repository), kept.sarif);
    return kept.result;
}
async function fetchInto(folder, planned, github) {
    const { repository, head } = planned;
    try {
        const { body } = await github.archive(`/repos/${repository}/tarball/${head}`);
        if (body === null)
            return { state: 'error', reason: 'its archive is empty' };
        const unpacked = await unpack(body, folder, head);
        const unsure = await fillIn(folder, planned, unpacked, github);
        giveBack();
        return { folder, ...(unsure !== undefined && { unsure }) };
    }
    catch (error) {
        if (error instanceof budget/* OutOfRequests */.o)
            return { state: 'error', reason: error.message, deferred: true };
        if (error instanceof Unpackable)
            return { state: 'error', reason: error.message };
        if (error instanceof sweep_github/* Refused */.Lw)
            return refusedOutcome(error);
        const { code, message } = error;
        return { state: 'error', reason: `its archive cannot be kept: ${code ?? message}` };
    }
}
function refusedOutcome({ status, message }) {
    switch (status) {
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

/***/ "sweep/results.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sweep/words.js");

function readResult(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { schemaVersion, tool, repository, head, state, reason, deferred, report, ...more } = value;
    const codeScanning = readCodeScanning(more.codeScanning);
    const known = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.find((each) => each === state);
    const { name, version } = (typeof tool === 'object' && tool !== null ? tool : {});
    const isOne = schemaVersion === 1 && typeof repository === 'string' && typeof head === 'string';
    if (!isOne || known === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(repository))
        return undefined;
    return {
        schemaVersion: 1,
        tool: { name: typeof name === 'string' ? name : '', version: typeof version === 'string' ? version : '' },
        ...{ repository, head, state: known },
        ...(typeof reason === 'string' && { reason }),
        ...(deferred === true && { deferred }),
        ...(Array.isArray(more.teams) && { teams: more.teams.filter((team) => typeof team === 'string') }),
        ...(codeScanning !== undefined && { codeScanning }),
        ...(typeof report === 'object' && report !== null && { report: report }),
    };
}
function readCodeScanning(value) {
    const { state, reason } = (typeof value === 'object' && value !== null ? value : {});
    const known = ['uploaded', 'denied', 'error'].find((each) => each === state);
    return known && { state: known, ...(typeof reason === 'string' && { reason }) };
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

const HEAD = { schemaVersion: 1, tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, version: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv } };
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
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]*)\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
}


/***/ })

};
