export const id = "sweep-issue";
export const ids = ["sweep-issue"];
export const modules = {

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

/***/ "github/author.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ authorship)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/answers.js");
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("github/outcome.js");


const JOB_USER = 'github-actions[bot]';
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;
function authorship(octokit, token) {
    let person;
    let app;
    return async (author) => {
        if (author === null || author === undefined)
            return false;
        person ??= token.startsWith('ghs_') ? Promise.resolve(undefined) : askUser(octokit, PERSONAL.test(token));
        const login = await person;
        if (login !== undefined)
            return login === author.login;
        if (author.login === JOB_USER)
            return true;
        if (author.type !== 'Bot')
            return false;
        app ??= askViewer(octokit);
        return (await app) === author.login;
    };
}
async function askUser(octokit, personal) {
    try {
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogin */ .mN)((await octokit.rest.users.getAuthenticated()).data);
    }
    catch (error) {
        const closed = [401, 403, 404].includes((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0);
        if (personal || !closed)
            throw error;
        return undefined;
    }
}
async function askViewer(octokit) {
    try {
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogin */ .mN)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(await octokit.graphql('{ viewer { login } }'), 'an answer of GraphQL').viewer);
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ "github/client.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var tool = __webpack_require__("tool.js");
var outcome = __webpack_require__("github/outcome.js");
;

const LARGEST_ANSWER = 64 * 1024 * 1024;
const CROWDED = { from: 8 * 1024 * 1024, values: 2_000_000 };
const TOO_MANY = 'it holds more values than anything that is asked for';
const MOST_REDIRECTS = 3;
function boundedFetch(fetch, patience, fits, limits) {
    return async (url, init) => {
        const answer = await fetchOnce(fetch, url, init, patience, limits);
        const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
        const asked = (answer.status === 429 || answer.status === 403) && Number.isFinite(seconds) && seconds >= 0;
        const handled = answer.headers.get('x-ratelimit-remaining') === '0' || /\bsecondary rate\b/i.test(answer.body);
        if (!asked || handled || !fits(seconds))
            return toResponse(answer);
        await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
        return toResponse(await fetchOnce(fetch, url, init, patience, limits));
    };
}
function inSeconds(milliseconds) {
    return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}
async function fetchOnce(fetch, url, init, { left }, limits) {
    const time = Math.min(limits.request, left());
    if (time <= 0)
        throw new outcome/* Unanswered */.XX(`all requests of a run to GitHub take more than ${inSeconds(limits.run)}`);
    const unanswered = new outcome/* Unanswered */.XX(`GitHub did not answer within ${inSeconds(time)}`);
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(unanswered), time);
    try {
        const response = await follow(fetch, url, { ...init, redirect: 'manual', signal: hangUp.signal });
        const body = await readText(response);
        const fault = isCrowded(body) ? TOO_MANY : response.ok ? faultOf(body, response) : undefined;
        if (fault !== undefined)
            throw new outcome/* BrokenAnswer */.MC(fault);
        return { status: response.status, headers: response.headers, body };
    }
    catch (error) {
        throw hangUp.signal.aborted ? unanswered : error;
    }
    finally {
        clearTimeout(timer);
    }
}
async function follow(fetch, url, init) {
    let here = url;
    for (let steps = 0;; steps += 1) {
        const response = await fetch(here, init);
        if (response.status < 300 || response.status >= 400 || response.status === 304)
            return response;
        await response.body?.cancel();
        const location = response.headers.get('location');
        const next = location !== null && URL.canParse(location, here) ? new URL(location, here) : undefined;
        if (next === undefined)
            throw new outcome/* BrokenAnswer */.MC('it sends us on, and does not say where');
        if (next.origin !== new URL(url).origin)
            throw new outcome/* SentElsewhere */.fx(next.host || 'another address');
        if (response.status === 303 || response.status === 300)
            throw new outcome/* BrokenAnswer */.MC('it is not the one that was asked for');
        if (steps === MOST_REDIRECTS)
            throw new outcome/* BrokenAnswer */.MC('it sends us on without end');
        here = next.href;
    }
}
function faultOf(body, { status, headers }) {
    if (status === 204 || status === 205)
        return undefined;
    const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
    if (!/^application\/(?:[\w.-]+\+)?json$/i.test(type.trim())) {
        return `it is ${/^[\w.+/-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type'}, and not JSON`;
    }
    try {
        JSON.parse(body);
        return undefined;
    }
    catch {
        return /^\s*[[{]/.test(body) ? 'it breaks off' : 'it is not JSON, though it says so';
    }
}
function isCrowded(body, { from, values: most } = CROWDED) {
    if (body.length < from)
        return false;
    let values = 0;
    let isText = false;
    for (let at = 0; at < body.length; at += 1) {
        const sign = body.charCodeAt(at);
        if (isText && sign === BACKSLASH)
            at += 1;
        else if (sign === QUOTE)
            isText = !isText;
        else if (!isText && (sign === COMMA || sign === BRACKET || sign === BRACE))
            values += 1;
        if (values > most)
            return true;
    }
    return false;
}
const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [34, 92, 44, 91, 123];
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new outcome/* BrokenAnswer */.MC(`it is longer than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function toResponse({ status, headers, body }) {
    const kept = new Headers([...headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'));
    if (!/^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/.test(kept.get('content-type') ?? ''))
        kept.delete('content-type');
    return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers: kept });
}

;
function createPatience(most) {
    let taken = 0;
    let talks = 0;
    let since = 0;
    const left = () => most - taken - (talks > 0 ? Date.now() - since : 0);
    return {
        left,
        async during(talk) {
            if (talks === 0)
                since = Date.now();
            talks += 1;
            try {
                return await talk();
            }
            finally {
                talks -= 1;
                if (talks === 0)
                    taken += Date.now() - since;
            }
        },
    };
}

;





const LIMITS = { run: 45_000, request: 10_000, second: 1000 };
function connectGitHub(event, token, limits = {}) {
    const usable = /^[\x21-\x7e]+$/.test(token?.trim() ?? '') ? token?.trim() : undefined;
    let octokit;
    return {
        event,
        token: usable,
        octokit: () => {
            if (usable === undefined)
                return Promise.reject(new outcome/* NoToken */.L8());
            octokit ??= makeOctokit(event, usable, { ...LIMITS, ...limits });
            return octokit;
        },
    };
}
async function makeOctokit(event, token, limits) {
    const { GitHub, getOctokitOptions, defaults, retry, throttling } = await loadOctokit();
    const patience = createPatience(limits.run);
    const fits = (seconds) => (seconds + 1) * limits.second < patience.left();
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = new (GitHub.plugin(throttling, retry))(getOctokitOptions(token, {
        baseUrl: event.apiUrl,
        userAgent: `${tool/* NAME */.o_}/${tool/* VERSION */.xv}`,
        log,
        request: { log, fetch: boundedFetch(defaults.request?.fetch, patience, fits, limits) },
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: limits.second,
            onRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
            onSecondaryRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
        },
        retry: { retries: 2, retryAfterBaseValue: limits.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    }));
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request };
    });
    octokit.hook.wrap('request', (request, options) => patience.during(async () => request(options)));
    return octokit;
}
async function loadOctokit() {
    const payload = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        const [utils, { retry }, { throttling }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e("packages-undici"), __webpack_require__.e("packages-actions-github")]).then(__webpack_require__.bind(__webpack_require__, "@actions/github/lib/utils.js")),
            Promise.all(/* import() */[__webpack_require__.e("packages-bottleneck"), __webpack_require__.e("packages-octokit-plugin-retry")]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
            Promise.all(/* import() */[__webpack_require__.e("packages-bottleneck"), __webpack_require__.e("packages-octokit-plugin-throttling")]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-throttling/dist-bundle/index.js")),
        ]);
        return { ...utils, retry, throttling };
    }
    finally {
        if (payload !== undefined)
            process.env.GITHUB_EVENT_PATH = payload;
    }
}
function ignore() {
    return undefined;
}


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

/***/ "sweep/issue.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  openIssues: () => (/* binding */ openIssues),
  tellIssue: () => (/* binding */ tellIssue)
});

var external_node_zlib_ = __webpack_require__("external \"node:zlib\"");
var answers = __webpack_require__("github/answers.js");
var author = __webpack_require__("github/author.js");
var github_client = __webpack_require__("github/client.js");
;



const PAGES = 10;
function openOwnIssues({ apiUrl, token, repository }, { title, marker }) {
    const [owner = '', repo = ''] = repository.split('/');
    const client = (0,github_client/* connectGitHub */.U)({ name: 'other', apiUrl, serverUrl: '' }, token).octokit();
    return {
        async find() {
            const octokit = await client;
            const isOurs = (0,author/* authorship */.w)(octokit, token);
            for (let page = 1; page <= PAGES; page += 1) {
                const answer = await octokit.rest.issues.listForRepo({ owner, repo, state: 'all', per_page: 100, page });
                for (const each of (0,answers/* readList */.LD)(answer.data, 'a list of issues')) {
                    const { number, state, body, user, pull_request: pull } = (0,answers/* readObject */.Ag)(each, 'an issue');
                    const found = typeof body === 'string' ? marker.exec(body.replaceAll('\r\n', '\n')) : null;
                    if (found === null || pull !== undefined || typeof number !== 'number')
                        continue;
                    if (!(await isOurs(user)))
                        continue;
                    return { number, isOpen: state === 'open', mark: found[1] };
                }
                if (answer.headers.link?.includes('rel="next"') !== true)
                    break;
            }
            return undefined;
        },
        async write(issue, change) {
            const { rest } = await client;
            if (issue === undefined)
                await rest.issues.create({ owner, repo, title, ...change });
            else
                await rest.issues.update({ owner, repo, issue_number: issue.number, ...change });
        },
    };
}

var tool = __webpack_require__("tool.js");
var merged = __webpack_require__("sweep/merged.js");
var sweep_summary = __webpack_require__("sweep/summary.js");
;





const TITLE = 'Clinical Records Check: what the sweep found';
const MARKER = new RegExp(`\\n<!-- ${tool/* NAME */.o_} sweep(?: ([A-Za-z0-9+/=]+))? -->\\s*$`);
const LONGEST_MARKER = 20_000;
const LONGEST_UNPACKED = 4 * 1024 * 1024;
function openIssues(apiUrl, token, repository) {
    const own = openOwnIssues({ apiUrl, token, repository }, { title: TITLE, marker: MARKER });
    return {
        async find() {
            const issue = await own.find();
            return issue && { number: issue.number, isOpen: issue.isOpen, before: unpackBefore(issue.mark) };
        },
        write: own.write,
    };
}
async function tellIssue(issues, issue, merged, fresh) {
    const isFailed = merged.repositories.some(({ state }) => state === 'failed');
    const isBad = isFailed || fresh.length > 0;
    if (issue === undefined) {
        if (!isBad)
            return 'No issue: nothing failed.';
        await issues.write(undefined, { body: bodyOf(merged, fresh) });
        return 'Opened an issue.';
    }
    if (isBad && fresh.length === 0 && issue.isOpen && merged.earlier === undefined)
        return 'The issue stays as it is: nothing is new.';
    if (!isBad && !issue.isOpen)
        return 'The issue stays closed.';
    const state = isBad ? 'open' : 'closed';
    await issues.write(issue, { body: bodyOf(merged, fresh), state });
    return isBad ? (issue.isOpen ? 'Edited the issue.' : 'Reopened the issue.') : 'Closed the issue.';
}
function bodyOf(merged, fresh) {
    const summary = (0,sweep_summary/* summaryMarkdown */.eH)(merged, fresh, sweep_summary/* LONGEST_BODY */._l);
    const packed = packBefore(merged);
    return `${summary}\n<!-- ${tool/* NAME */.o_} sweep${packed.length > LONGEST_MARKER ? '' : ` ${packed}`} -->`;
}
function packBefore({ repositories }) {
    const known = repositories.flatMap(({ repository, state, known: prints }) => state === 'skipped' || (prints.length === 0 && state === 'not-applicable')
        ? []
        : [[repository, state, prints.map((print) => print.slice(0, merged/* ENOUGH */.Pl))]]);
    return (0,external_node_zlib_.gzipSync)(JSON.stringify(known), { level: 9 }).toString('base64');
}
function unpackBefore(packed) {
    if (packed === undefined)
        return undefined;
    try {
        const text = (0,external_node_zlib_.gunzipSync)(Buffer.from(packed, 'base64'), { maxOutputLength: LONGEST_UNPACKED }).toString('utf8');
        const entries = JSON.parse(text).map(([repository, state, known]) => [String(repository), { state: String(state), known: known.map(String) }]);
        return new Map(entries);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
