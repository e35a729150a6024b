export const id = "shared-base-api-snapshot";
export const ids = ["shared-base-api-snapshot"];
export const modules = {

/***/ "base/blob-name.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");

function blobName(bytes, digits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ "base/git-snapshot.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openGitSnapshot)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("base/git.js");
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("base/snapshot.js");


async function openGitSnapshot({ call, lacks }, commit, { from = 'git', close = () => undefined } = {}) {
    if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectName */ .V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { output, failed, exitCode } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(['ls-tree', '-r', '-z', '--full-tree', commit], call);
    if (!output)
        return { failed: exitCode === undefined ? failed : `the commit is not in this clone${lacks}` };
    const entries = readTree(output.toString('utf8'));
    if (entries.length > _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0)
        return { failed: `the commit holds more than ${_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V0} files` };
    return { value: { commit, from, entries, lacks, load: (oids) => loadBlobs(oids, call), close } };
}
function readTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)/.exec(line) ?? [];
        return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(path, mode, oid) ?? [];
    });
}
async function loadBlobs(oids, call) {
    const known = oids.filter(_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectName */ .V2);
    if (known.length === 0)
        return new Map();
    const sizes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        ...call,
        input: lines(known),
    });
    const blobs = new Map();
    const wanted = [];
    for (const line of (sizes.output?.toString('latin1') ?? '').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) <= _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_BLOB */ .rM)
            wanted.push(oid);
        else
            blobs.set(oid, undefined);
    }
    const { output } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(['cat-file', '--batch'], { ...call, input: lines(wanted) });
    for (const [oid, bytes] of output ? readBatch(output) : [])
        blobs.set(oid, bytes);
    return blobs;
}
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}
function readBatch(output) {
    const blobs = new Map();
    let at = 0;
    for (let end = output.indexOf(10); end >= 0; end = output.indexOf(10, at)) {
        const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}


/***/ }),

/***/ "base/holds-base.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ holdsBase),
/* harmony export */   xT: () => (/* binding */ HOLDS_BASE),
/* harmony export */   zl: () => (/* binding */ CHECK_PULL_REQUEST)
/* harmony export */ });
const HOLDS_BASE = {
    at: { file: '.', line: 1, column: 1 },
    reason: 'the checkout holds the base, and not the pull request',
    blocking: true,
};
const CHECK_PULL_REQUEST = 'The checkout holds the base, and not the pull request: what follows is about the base, and is not commented on the ' +
    'pull request. Start the workflow with `on: pull_request` instead of `pull_request_target`, or give actions/checkout ' +
    `\`ref: refs/pull/\${{ github.event.number }}/merge\`.`;
function holdsBase(event, clone) {
    const { name, sha, baseSha, headSha } = event;
    if (name !== 'pull_request_target' || headSha === undefined)
        return false;
    const checkedOut = clone.head;
    return checkedOut !== undefined && checkedOut !== headSha && (checkedOut === sha || checkedOut === baseSha);
}


/***/ }),

/***/ "base/open-commit.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPrefix),
  k: () => (/* binding */ readCommit)
});

var answers = __webpack_require__("github/answers.js");
var outcome = __webpack_require__("github/outcome.js");
var blob_name = __webpack_require__("base/blob-name.js");
var snapshot = __webpack_require__("base/snapshot.js");
;




const MOST_BLOBS = 300;
const ABREAST = 6;
const READING = { failed: 'GitHub did not give the files of the base', permission: 'contents: read' };
async function openApiSnapshot(github, commit, prefix) {
    if (!(0,snapshot/* isObjectName */.V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { repository } = github.event;
    if (repository === undefined)
        return { failed: 'the repository on GitHub is not known' };
    const place = { owner: repository.owner, repo: repository.name };
    const { value: entries, notice } = await (0,outcome/* attempt */.CD)(READING, github.event, async () => listTree(await github.octokit(), place, commit, prefix));
    if (notice !== undefined)
        return { failed: notice };
    if (entries === undefined)
        return { failed: "GitHub's list of the base's files is cut short" };
    const load = (oids) => loadBlobs(github, place, oids);
    return { value: { commit, from: "GitHub's API", entries, load, close: () => undefined } };
}
async function listTree({ rest }, place, commit, prefix) {
    const whole = readTree((await rest.git.getTree({ ...place, tree_sha: commit, recursive: '1' })).data);
    if (!whole.isCut)
        return toEntries(whole.entries, '');
    if (prefix === '')
        return undefined;
    let tree = commit;
    for (const folder of prefix.split('/')) {
        const { entries } = readTree((await rest.git.getTree({ ...place, tree_sha: tree })).data);
        const next = entries.find(({ path, mode }) => path === folder && Number(mode) === 40000)?.sha;
        if (next === undefined)
            return [];
        tree = next;
    }
    const { entries, isCut } = readTree((await rest.git.getTree({ ...place, tree_sha: tree, recursive: '1' })).data);
    return isCut ? undefined : toEntries(entries, `${prefix}/`);
}
function readTree(data) {
    const { tree, truncated } = (0,answers/* readObject */.Ag)(data, A_TREE);
    if (typeof truncated !== 'boolean')
        throw (0,answers/* notOf */.Rj)(A_TREE);
    const entries = (0,answers/* readList */.LD)(tree, A_TREE).map((each) => {
        const { path, mode, sha } = (0,answers/* readObject */.Ag)(each, A_TREE);
        if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string' || !(0,snapshot/* isObjectName */.V2)(sha))
            throw (0,answers/* notOf */.Rj)(A_TREE);
        return { path, mode, sha };
    });
    return { entries, isCut: truncated };
}
function toEntries(tree, prefix) {
    return tree.flatMap(({ path, mode, sha }) => (0,snapshot/* readEntry */.hB)(`${prefix}${path}`, mode, sha) ?? []);
}
function readBlob(data, name) {
    const { content, size } = (0,answers/* readObject */.Ag)(data, A_BLOB);
    if (typeof size === 'number' && size > snapshot/* LARGEST_BLOB */.rM)
        return undefined;
    if (typeof content !== 'string')
        throw (0,answers/* notOf */.Rj)(A_BLOB);
    const bytes = Buffer.from(content, 'base64');
    if ((0,blob_name/* blobName */.P)(bytes, name.length) !== name)
        throw (0,answers/* notOf */.Rj)('the file that was asked for');
    return bytes;
}
const A_TREE = 'a list of the files of a commit';
const A_BLOB = 'a file';
async function loadBlobs(github, place, oids) {
    const blobs = new Map();
    if (oids.length > MOST_BLOBS)
        return blobs;
    const { rest } = await github.octokit();
    const left = [...oids];
    let isWell = true;
    const work = async () => {
        for (let oid = left.shift(); oid !== undefined && isWell; oid = left.shift()) {
            const name = oid;
            const { notice } = await (0,outcome/* attempt */.CD)(READING, github.event, async () => {
                const { data } = await rest.git.getBlob({ ...place, file_sha: name });
                blobs.set(name, readBlob(data, name));
            });
            if (notice !== undefined)
                isWell = false;
        }
    };
    await Promise.all(Array.from({ length: ABREAST }, work));
    return blobs;
}

var interruption = __webpack_require__("github/interruption.js");
var fill_git_folder = __webpack_require__("base/fill-git-folder.js");
var git = __webpack_require__("base/git.js");
var git_snapshot = __webpack_require__("base/git-snapshot.js");
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var git_folder = __webpack_require__("base/git-folder.js");
;



function findSource(settings, github, workspace) {
    const [remote] = settings.get('remote.origin.url') ?? [];
    if (remote === undefined)
        return { failed: 'the clone names no remote to fetch it from' };
    const folder = folderOf(remote);
    if (folder !== undefined)
        return openFolder(folder, workspace);
    const own = ownAddress(remote, github);
    const url = own ?? webAddress(remote);
    if (url === undefined)
        return { failed: 'the remote is not reached over HTTPS' };
    const headers = [own && tokenHeader(github.token), headerOf(settings, url)].filter((header) => header !== undefined);
    const ways = (headers.length > 0 ? headers : [undefined]).map((header) => {
        const scope = `http.${new URL(url).origin}/.extraheader`;
        return { protocol: 'https', ...(header !== undefined && { settings: new Map([[scope, header]]) }) };
    });
    return { value: { url, ways } };
}
function ownAddress(remote, { event }) {
    const { repository, serverUrl } = event;
    if (repository === undefined || !serverUrl.startsWith('https://'))
        return undefined;
    const { host, hostname } = new URL(serverUrl);
    const [, scpHost, scpPath] = /^(?:[\w-]+@)?([\w.-]+):(?!\/)([\w./-]+)$/.exec(remote) ?? [];
    const parsed = scpHost === undefined ? parse(remote) : undefined;
    const isThere = parsed === undefined
        ? scpHost === hostname
        : parsed.protocol === 'https:'
            ? parsed.host === host
            : parsed.protocol === 'ssh:' && parsed.hostname === hostname;
    const place = (scpPath ?? parsed?.pathname.slice(1) ?? '').replace(/\/$/, '').replace(/\.git$/, '');
    const name = `${repository.owner}/${repository.name}`;
    return isThere && place.toLowerCase() === name.toLowerCase() ? `${serverUrl}/${name}` : undefined;
}
function webAddress(remote) {
    const url = parse(remote);
    if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
        return undefined;
    const end = remote.replace(/^https:\/\/[^/]*/i, '');
    return /^\/[\w.~%+@/-]*$/.test(end) && url.pathname === end ? url.href : undefined;
}
function parse(remote) {
    return /^[\x21-\x7e]{1,2000}$/.test(remote) && URL.canParse(remote) ? new URL(remote) : undefined;
}
function folderOf(remote) {
    const named = /^file:\/\/(\/.*)$/.exec(remote)?.[1] ?? remote;
    return external_node_path_.isAbsolute(named) ? named : undefined;
}
function openFolder(named, workspace) {
    if (!(0,external_node_fs_.lstatSync)(named, { throwIfNoEntry: false })?.isDirectory())
        return { failed: 'the remote is a folder that is not there' };
    const folder = (0,external_node_fs_.realpathSync)(named);
    if (workspace !== undefined && (0,git_folder/* isWithin */.U)(folder, (0,external_node_fs_.realpathSync)(workspace)))
        return { failed: 'the remote is a folder of the checkout itself' };
    return { value: { url: folder, ways: [{ protocol: 'file' }] } };
}
function tokenHeader(token) {
    return token && `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
function headerOf(settings, url) {
    const { origin } = new URL(url);
    const header = settings.get(`http.${origin}/.extraheader`)?.at(-1);
    return header !== undefined && /^[\x20-\x7e]{1,4000}$/.test(header) ? header : undefined;
}

var scratch_folder = __webpack_require__("base/scratch-folder.js");
;






const PATIENCE = 15_000;
async function fetchSnapshot(clone, commit, github) {
    const { value: objects, failed } = await clone.objects();
    if (objects === undefined)
        return { failed };
    if ((0,interruption/* wasInterrupted */.WE)())
        return { failed: 'the run was ended' };
    const source = findSource(objects.settings, github, clone.ceiling);
    if (source.failed !== undefined)
        return { failed: source.failed };
    const store = (0,scratch_folder/* makeScratchFolder */.D)(clone.scratch);
    const opened = await fetchInto(store.folder, source.value, commit, store.remove);
    if (opened.failed !== undefined)
        store.remove();
    return opened;
}
async function fetchInto(store, source, commit, close) {
    const deadline = Date.now() + PATIENCE;
    const nextCall = (remote) => ({
        ...{ gitFolder: store, remote },
        timeoutMs: Math.max(1, deadline - Date.now()),
    });
    (0,fill_git_folder/* fillGitFolder */._)(store, { format: commit.length === 64 ? 'sha256' : 'sha1', remote: source.url });
    const { value: remote, failed } = await findWay(source.ways, (way) => (0,git/* runGit */.EO)([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall(way)));
    if (remote === undefined)
        return { failed };
    const opened = await (0,git_snapshot/* openGitSnapshot */.j)({ call: { gitFolder: store }, lacks: '' }, commit, { from: 'git fetch', close });
    if (opened.failed !== undefined)
        return opened;
    const { value: snapshot } = opened;
    const load = async (oids) => {
        const here = await snapshot.load(oids);
        const away = oids.filter((oid) => !here.has(oid));
        if (away.length === 0)
            return here;
        await (0,git/* runGit */.EO)([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
            ...nextCall(remote),
            input: `${away.join('\n')}\n`,
        });
        return new Map([...here, ...(await snapshot.load(away))]);
    };
    return { value: { ...snapshot, load } };
}
async function findWay(ways, enter) {
    let failed = '';
    for (const way of ways) {
        const answer = await enter(way);
        if (answer.failed === undefined)
            return { value: way };
        failed = answer.failed;
    }
    return { failed };
}
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];

;



async function readCommit(commit, { clone, prefix, github }, use) {
    const ways = [
        () => openCloneSnapshot(clone, commit),
        ...(github ? [() => fetchSnapshot(clone, commit, github)] : []),
        ...(github?.token === undefined ? [] : [() => openApiSnapshot(github, commit, prefix)]),
    ];
    let failed = '';
    for (const open of ways) {
        const opened = await open();
        if (opened.failed !== undefined) {
            failed = opened.failed;
            continue;
        }
        const used = await use(opened.value).finally(() => opened.value.close());
        if (used.failed === undefined)
            return used;
        failed = used.failed;
    }
    return { failed };
}
async function openCloneSnapshot(clone, commit) {
    const { value, failed } = await clone.objects();
    return value === undefined ? { failed } : (0,git_snapshot/* openGitSnapshot */.j)(value, commit);
}
function findPrefix({ git, root, ceiling }) {
    if (git.value)
        return git.value.prefix;
    if (ceiling === undefined || !root.startsWith(`${ceiling}/`))
        return '';
    return root.slice(ceiling.length + 1);
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


/***/ })

};
