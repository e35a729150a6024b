export const id = 2636;
export const ids = [2636];
export const modules = {

/***/ 2636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/files/names-git.js
var names_git = __webpack_require__(2606);
// EXTERNAL MODULE: ./lib/files/passed-by.js
var passed_by = __webpack_require__(3789);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(4170);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/base/blob-name.js

/** What git would call these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 *  @param digits how long names are: 40 by SHA-1, 64 by SHA-256 */
function blobName(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/base/passed-by-base.js

function passedByBase({ files, plain, links, isExcluded, foreign, has }) {
    const lists = new Map();
    return {
        folders: [...new Set([...foldersPassedBy(files), ...foreign.folders])],
        links,
        isExcluded,
        own: (folder) => plain.filter((file) => file.startsWith(`${folder}/`)),
        list(folder) {
            const found = lists.get(folder) ?? [...files.filter((file) => isListed(file, folder)), ...foreign.below(folder)];
            lists.set(folder, found);
            return found;
        },
        isFile: has,
    };
}
function isListed(file, folder) {
    return file.startsWith(`${folder}/`) && !folders/* NAMED_FILES */.AI.leavesOut(file.slice(folder.length));
}
/** The outermost folders that are left out of a listing, and that something may name. */
function foldersPassedBy(files) {
    const found = new Set();
    for (const file of files) {
        if (!folders/* OWN_FILES */.z2.leavesOut(file))
            continue;
        for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            const folder = file.slice(0, end);
            if (!folders/* OWN_FILES */.z2.leavesOut(folder))
                continue;
            if ((0,folders/* mayBeNamed */.W_)(folder))
                found.add(folder);
            break;
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/base/base-files.js







/** What a commit may differ in without a word about an app: never read, so never compared. */
const MEDIA = /\.(?:png|jpe?g|gif|webp|heic|svg|pdf|psd|ai|sketch|mp[34]|m4[av]|mov|wav|aac|caf|ttf|otf|woff2?|zip|gz|tgz|bz2|xz|7z|jar|aar|a|so|dylib|dll|exe|bin|dat|sqlite|realm|mlmodel|onnx|tflite|usdz|glb|fbx|blend|csv)$/i;
/**
 * The files of a commit as the checkout has those of its own: of the same folders, without what is excluded. What the
 * checkout has too is read there; only what differs is loaded. What stands in no commit (dependencies that were
 * installed, submodules that did not change) is taken from the checkout, so that it is never a difference.
 * @param checkout the checkout's files, relative to the checked folder
 */
async function makeBaseFiles(snapshot, checkout, { prefix, exclude, tracked, changed = [], unread = [], named = [], isBuilt = false }) {
    const entries = belowPrefix(snapshot.entries, prefix).filter((entry) => !(0,names_git/* namesGit */.D)(entry.path));
    const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.oid]));
    const links = entries.filter(({ kind }) => kind === 'link');
    const submodules = entries.filter(({ kind }) => kind === 'submodule').map((entry) => entry.path);
    const isExcluded = (0,folders/* excluder */.HZ)(exclude);
    const telling = new Set((0,folders/* select */.Lt)([...files.keys()], (0,folders/* dependencyFiles */.DY)(), () => false));
    const isRead = (file) => !MEDIA.test(file) && (!isDependency(file) || telling.has(file) || mayDeclare(file));
    const same = compareWithCheckout([...files].filter(([file]) => isRead(file)), checkout);
    const differing = [...files].filter(([file]) => isRead(file) && !same.has(file));
    const above = findAbove(snapshot.entries, prefix, named);
    const wanted = new Set([
        ...differing.map(([, oid]) => oid),
        ...links.map(({ oid }) => oid),
        ...[...above.values()].flatMap((oid) => oid ?? []),
    ]);
    const blobs = await snapshot.load([...wanted]);
    const missing = [...wanted].filter((oid) => !blobs.has(oid)).length;
    // What is compared in part would be told as a difference: also a link that leads nowhere, or a configuration.
    if (missing > 0)
        return { failed: `${missing} of its files could not be loaded${snapshot.lacks ?? ''}` };
    const targets = new Map(links.map(({ path: link, oid }) => [link, Buffer.from(blobs.get(oid) ?? []).toString()]));
    const isForeign = (file) => (folders/* OWN_FILES */.z2.leavesOut(file) && !files.has(file) && !tracked.has(file) && !isBelow(file, changed)) ||
        isBelow(file, submodules);
    const read = (file) => {
        const oid = files.get(file);
        const blob = oid === undefined ? undefined : blobs.get(oid);
        if (blob)
            return blob;
        if (same.has(file) || (oid !== undefined && nameOf(file, checkout, oid.length) === oid))
            return checkout.bytes(file);
        throw new types/* UnreadableFile */.i(oid === undefined ? 'does not exist' : 'is not read here', base_files_top(file));
    };
    const has = (file) => {
        if (isForeign(file))
            return checkout.has(file);
        const target = followLinks(file, targets);
        return target !== undefined && (files.has(target) || (isForeign(target) && checkout.has(target)));
    };
    const bytesOf = (file) => {
        const target = followLinks(file, targets);
        return target !== undefined && files.has(target) ? read(target) : undefined;
    };
    const untracked = isBuilt && tracked.size > 0 ? new Set([...tracked].map(foldCase)) : undefined;
    const isMade = (file) => untracked?.has(foldCase(file)) === false && !files.has(file);
    // What is under version control is the change's own, and so is what stands behind a link or submodule that is, where
    // the base had none that led there: the base then held what it had at the path itself, and nothing else.
    const isOwn = (file) => stepsOf(file).some((step) => {
        if (untracked?.has(foldCase(step)) === false || submodules.includes(step))
            return false;
        const end = targets.has(step) ? followLinks(step, targets) : undefined;
        return end === undefined || end !== checkout.links?.get(step);
    });
    const kept = new Map();
    for (const file of named) {
        const oid = above.get(file);
        if (above.has(file))
            kept.set(file, oid === undefined ? undefined : blobs.get(oid));
        else if (leadsUp(file))
            continue;
        else if (isOwn(file))
            kept.set(file, bytesOf(file));
        else {
            const real = checkout.withoutLinks?.(file) ?? file;
            if (!isMade(file) || !isMade(real))
                kept.set(file, bytesOf(file) ?? bytesOf(real));
        }
    }
    const all = [...new Set([...files.keys(), ...checkout.paths.filter(isForeign)])].sort();
    const plain = (0,folders/* select */.Lt)(all, folders/* OWN_FILES */.z2, isExcluded);
    const passed = passedByBase({
        ...{ files: [...files.keys()], plain, links: endsOf(targets, checkout.links, isForeign), isExcluded, has },
        foreign: {
            folders: checkout.passedFolders ?? [],
            below: (folder) => (checkout.beyond?.(folder) ?? []).filter(isForeign),
        },
    });
    const standIns = (0,passed_by/* listStandIns */.L$)(passed, new Set(plain), folders/* OWN_FILES */.z2.leavesOut);
    const paths = standIns.length === 0 ? plain : [...new Set([...plain, ...standIns])].sort();
    let dependencies;
    return {
        value: {
            tracked,
            unread: unread.filter((folder) => checkout.paths.some((file) => mayCount(file) && isBelow(file, [folder]))),
            named: kept,
            changed: differing.flatMap(([, oid]) => blobs.get(oid) ?? []),
            files: {
                ...(checkout.root !== undefined && { root: checkout.root }),
                paths,
                links: passed.links,
                passedFolders: passed.folders,
                beyond: (folder) => (0,passed_by/* listBeyond */.Eu)(folder, passed),
                isBeyond: (file) => (0,passed_by/* isBeyond */._f)(file, passed),
                withoutLinks: (file) => (0,passed_by/* withoutLinks */.W_)(file, passed),
                dependencyPaths() {
                    dependencies ??= [
                        ...new Set([
                            ...(0,folders/* select */.Lt)([...files.keys()], (0,folders/* dependencyFiles */.DY)(), isExcluded),
                            ...checkout.dependencyPaths().filter(isForeign),
                        ]),
                    ].sort();
                    return dependencies;
                },
                has,
                bytes(file) {
                    if (isForeign(file))
                        return checkout.bytes(file);
                    const target = followLinks(file, targets);
                    if (target === undefined)
                        throw new types/* UnreadableFile */.i(types/* LEADS_OUT */.l, base_files_top(file));
                    return isForeign(target) ? checkout.bytes(target) : read(target);
                },
            },
        },
    };
}
/** Named files above the checked folder, and in the repository all the same, with their blobs. */
function findAbove(entries, prefix, named) {
    const above = new Map();
    for (const file of named) {
        const whole = external_node_path_.posix.join(prefix, file);
        if (!file.startsWith('../') || leadsUp(whole))
            continue;
        above.set(file, entries.find((entry) => entry.kind === 'file' && entry.path === whole)?.oid);
    }
    return above;
}
function leadsUp(file) {
    return file.startsWith('../') || external_node_path_.posix.isAbsolute(file);
}
/** `a`, `a/b`, `a/b/c` of `a/b/c`. */
function stepsOf(file) {
    const parts = file.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Some disks take `A` for `a`: a file that is there by another spelling is under version control. */
function foldCase(file) {
    return file.normalize('NFC').toLowerCase();
}
function belowPrefix(entries, prefix) {
    if (prefix === '')
        return [...entries];
    const start = `${prefix}/`;
    return entries.flatMap((entry) => entry.path.startsWith(start) ? [{ ...entry, path: entry.path.slice(start.length) }] : []);
}
function isBelow(file, folders) {
    return folders.some((folder) => file.startsWith(`${folder}/`));
}
/** Not what a submodule with documents holds. */
function mayCount(file) {
    return !MEDIA.test(file) && !/\.(?:md|txt|rst|html?|css)$|\/(?:\.[^/]+|LICENSE)$/i.test(file);
}
function isDependency(file) {
    return file.split('/').some((part) => folders/* DEPENDENCIES */.KY.includes(part));
}
/** Whether a dependency's file may declare something, or be compiled by another name. Packages of npm hold thousands. */
function mayDeclare(file) {
    return DECLARING.test(file) && !file.split('/').includes('node_modules');
}
const DECLARING = /\.(?:plist|entitlements|xcstrings|strings|xcconfig|pbxproj|xcproj|xcworkspacedata|json|ya?ml|hpp|pch|inc|defs)$/;
/** Where each link of the base ends, and each of the checkout that stands in no commit. */
function endsOf(targets, links = new Map(), isForeign) {
    const ends = new Map([...links].filter(([link]) => isForeign(link)));
    for (const link of targets.keys()) {
        const end = followLinks(link, targets) ?? nextInCircle(link, targets);
        ends.set(link, end === '.' ? '' : end?.replace(/\/$/, ''));
    }
    return ends;
}
/** Of links that lead to one another the next, as the disk tells it. */
function nextInCircle(link, targets) {
    const seen = new Set();
    for (let here = link; here !== undefined; here = nextOf(here, targets)) {
        if (seen.has(here))
            return nextOf(link, targets);
        seen.add(here);
    }
    return undefined;
}
function nextOf(link, targets) {
    const target = targets.get(link);
    if (target === undefined || external_node_path_.posix.isAbsolute(target))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(link), target);
}
/** The paths at which the checkout holds the same bytes. */
function compareWithCheckout(files, checkout) {
    return new Set(files.flatMap(([file, oid]) => (nameOf(file, checkout, oid.length) === oid ? [file] : [])));
}
function nameOf(file, checkout, digits) {
    try {
        return blobName(checkout.bytes(file), digits);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
/** Where a path ends when every link on its way is followed; undefined for one that leads out, into what is git's, or in a circle. */
function followLinks(file, links) {
    let here = external_node_path_.posix.normalize(file);
    for (let step = 0; step < 40; step += 1) {
        if (here.startsWith('../') || here === '..' || external_node_path_.posix.isAbsolute(here) || (0,names_git/* namesGit */.D)(here))
            return undefined;
        const parts = here.split('/');
        const end = parts.findIndex((_, index) => links.has(parts.slice(0, index + 1).join('/')));
        if (end < 0)
            return here;
        const link = parts.slice(0, end + 1).join('/');
        const target = links.get(link) ?? '';
        if (external_node_path_.posix.isAbsolute(target))
            return undefined;
        here = external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, parts.slice(end + 1).join('/'));
    }
    return undefined;
}
function base_files_top(file) {
    return { file, line: 1, column: 1 };
}

// EXTERNAL MODULE: ./lib/base/clone.js
var base_clone = __webpack_require__(3720);
;// CONCATENATED MODULE: ./lib/github/outcome.js
/** GitHub took the connection and said nothing for so long that we hung up, or talking to it took too long in all. */
class Unanswered extends Error {
    constructor(message) {
        super(message);
        // Octokit takes this name for "given up on purpose" and does not try again.
        this.name = 'AbortError';
    }
}
/** An answer came, and it is not what was asked for: cut off, no JSON, of another form, longer than anything we ask for. */
class BrokenAnswer extends Error {
    constructor(why) {
        super(`GitHub's answer could not be read (${why})`);
        this.name = 'BrokenAnswer';
    }
}
/** The answer sends us elsewhere, where our token has no business. */
class SentElsewhere extends Error {
    constructor(where) {
        super(`GitHub's address sends us on to ${where}, which is not followed`);
        // As above: trying again would end in the same place.
        this.name = 'AbortError';
    }
}
/** There is nothing to sign requests with. */
class NoToken extends Error {
    constructor() {
        super('no usable token was given; leave `github-token` out to use the one of the job');
        this.name = 'NoToken';
    }
}
/** Runs what talks to GitHub and turns whatever goes wrong into a notice: a report never depends on it. */
async function attempt(what, event, action) {
    try {
        return { value: await action() };
    }
    catch (error) {
        return { notice: explain(error, what, event) };
    }
}
/** One plain sentence or two: what did not happen, why, and the permission that is missing if one is. */
function explain(error, what, event) {
    return `${what.failed}: ${reason(error, what, event)}`;
}
/** Notices without those that name a permission which a later one names too: to write is to read as well, and who gives
 *  the job what the last of them asks for needs to hear nothing of the others. */
function lastOfEachPermission(notices) {
    const told = notices.filter((notice) => notice !== undefined);
    const scopes = told.map((notice) => /`([a-z-]+): (?:read|write)`/.exec(notice)?.[1]);
    return told.filter((_, index) => scopes[index] === undefined || scopes.lastIndexOf(scopes[index]) === index);
}
/** The HTTP status of a failed request; undefined for what never got an answer. */
function statusOf(error) {
    // Octokit gives a status of 500 to what never got an answer, and then has no response.
    return responseOf(error)?.status;
}
/** GitHub may have done what was asked and we did not hear of it: a broken connection, a timeout, a fault of its own. */
function isAmbiguous(error) {
    const status = statusOf(error);
    const isUndone = error instanceof NoToken || error instanceof SentElsewhere;
    return !isUndone && (status === undefined || status >= 500);
}
/** What GitHub itself says, in one line without anything a terminal or a runner could take for a command. */
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
/** GitHub's API refuses in JSON; its own faults, which have no message of use either, and proxies answer with pages. */
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
/** GitHub's two limits: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rateLimited({ status, headers }, error) {
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0') {
        // Further than a date can be is no date.
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

;// CONCATENATED MODULE: ./lib/github/answers.js

/*
 * What the client gives as an answer is whatever JSON came, and its types are a promise. A proxy, a cache or a server that
 * is none of GitHub's breaks it; then each of these throws a BrokenAnswer that says what was expected.
 */
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
/** The login of the user that `GET /user` tells, or GraphQL as `viewer`. */
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
    return new BrokenAnswer(`it is not ${what}`);
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

// EXTERNAL MODULE: ./lib/base/git.js + 1 modules
var base_git = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/base/holds-base.js
/** What had to be checked is not there: this keeps the verdict on the base from being one on the pull request. */
const HOLDS_BASE = {
    at: { file: '.', line: 1, column: 1 },
    reason: 'the checkout holds the base, and not the pull request',
    blocking: true,
};
/** What to write in the workflow instead. */
const CHECK_PULL_REQUEST = (/* unused pure expression or super */ null && ('The checkout holds the base, and not the pull request: what follows is about the base, and is not commented on the ' +
    'pull request. Start the workflow with `on: pull_request` instead of `pull_request_target`, or give actions/checkout ' +
    `\`ref: refs/pull/\${{ github.event.number }}/merge\`.`));
/**
 * Whether a `pull_request_target` has the base checked out, as it has unless its workflow asks for something else.
 * Files without a clone do not tell.
 */
function holdsBase(event, clone) {
    const { name, sha, baseSha, headSha } = event;
    if (name !== 'pull_request_target' || headSha === undefined)
        return false;
    const checkedOut = clone.head;
    return checkedOut !== undefined && checkedOut !== headSha && (checkedOut === sha || checkedOut === baseSha);
}

// EXTERNAL MODULE: ./lib/base/refs.js
var refs = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/base/snapshot.js
var base_snapshot = __webpack_require__(6666);
;// CONCATENATED MODULE: ./lib/base/find-base.js






/** The commit that a revision of the command means: where the checked state left it, when both went on since. */
async function findRevision(clone, revision) {
    const git = clone.git;
    if (git.failed !== undefined)
        return { failed: git.failed };
    const { value: objects, failed } = await clone.objects();
    if (objects === undefined)
        return { failed };
    const nameless = (0,refs/* withoutNames */.Fw)(git.value, revision);
    if (nameless.failed !== undefined)
        return { failed: nameless.failed, isUnknown: true };
    const commit = await resolve(clone, revision);
    if (commit === undefined) {
        // A name of this clone, or of a commit, stands for something that is missing here; of a part of one that is not sure.
        const [name = ''] = revision.split(/[~^:]/, 1);
        const isShort = objects.lacks !== '' && /^[0-9a-f]{4,}$/.test(name);
        const isKnown = nameless.value !== revision || (0,base_snapshot/* isObjectName */.V2)(name) || isShort;
        return { failed: `git knows no commit "${revision}" here${objects.lacks}`, isUnknown: !isKnown };
    }
    const fork = await mergeBase(clone, commit);
    // Of two lines of history that cannot be followed, where they parted would be a guess.
    if (fork.failed !== undefined)
        return { failed: `git cannot tell where "${revision}" was left${objects.lacks}` };
    return { value: fork.value ?? commit };
}
/**
 * The commit that the change of an event starts from. Undefined for an event that is no change: a schedule, a release.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function findEventBase(asker) {
    const { event } = asker.github;
    const { name, baseSha, branch, defaultBranch } = event;
    if (name === 'pull_request' || name === 'pull_request_target')
        return findPullRequestBase(asker);
    if (name === 'merge_group')
        return { of: 'merge group', commits: [async () => baseSha] };
    if (name !== 'push' || branch === undefined)
        return undefined;
    const fork = async () => defaultBranch === undefined || defaultBranch === branch
        ? undefined
        : findFork(asker, `origin/${defaultBranch}`, defaultBranch);
    const isFirst = baseSha === undefined;
    return {
        of: 'push',
        // What a forced push replaced may be gone: then the change is what the branch adds to the default branch.
        commits: isFirst ? [fork] : [async () => baseSha, fork],
        ...(isFirst && branch === defaultBranch && { failed: 'this is the first push of the default branch' }),
    };
}
async function findPullRequestBase(asker) {
    const { clone, github } = asker;
    const { event } = github;
    const { baseSha, headSha } = event;
    const head = clone.head ?? event.sha;
    const of = 'pull request';
    if (head !== undefined && head !== headSha) {
        const [first, second] = await parentsOf(asker, head);
        // The base that the payload names may be older than the one that was merged.
        if (first !== undefined && second !== undefined && second === headSha)
            return { of, commits: [async () => first] };
        if (event.name === 'pull_request_target') {
            return { of, commits: [], failed: HOLDS_BASE.reason };
        }
    }
    const fork = async () => (baseSha === undefined ? undefined : findFork(asker, baseSha, baseSha));
    return { of, commits: [fork, async () => baseSha] };
}
/** Where HEAD left another line of history: told by git where the clone reaches that far, by GitHub elsewhere. */
async function findFork({ clone, github, mayAsk }, here, there) {
    const commit = await resolve(clone, here);
    const found = commit === undefined ? undefined : (await mergeBase(clone, commit)).value;
    if (found !== undefined || !mayAsk)
        return found;
    const { event } = github;
    const head = event.headSha ?? event.sha;
    const { owner, name: repo } = event.repository ?? {};
    if (owner === undefined || repo === undefined || head === undefined)
        return undefined;
    const { value } = await attempt(COMPARING, event, async () => {
        const { rest } = await github.octokit();
        const basehead = `${there}...${head}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return readSha(readObject(data, 'a comparison').merge_base_commit);
    });
    return value;
}
const COMPARING = { failed: 'GitHub did not compare the two commits', permission: 'contents: read' };
/** A shallow clone hides the parents of its last commit, and the commit itself still names them. */
async function parentsOf({ clone, github, mayAsk }, commit) {
    const objects = (await clone.objects()).value;
    const { output } = objects ? await (0,base_git/* runGit */.E)(['cat-file', 'commit', commit], objects.call) : {};
    if (output) {
        const [header = ''] = output.toString('utf8').split('\n\n', 1);
        return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7).trim()] : []));
    }
    const { owner, name: repo } = github.event.repository ?? {};
    if (owner === undefined || repo === undefined || !mayAsk)
        return [];
    const { value } = await attempt(COMPARING, github.event, async () => {
        const { rest } = await github.octokit();
        const { data } = await rest.git.getCommit({ owner, repo, commit_sha: commit });
        return readList(readObject(data, A_COMMIT).parents, A_COMMIT).map(readSha);
    });
    return value ?? [];
}
const A_COMMIT = 'a commit';
function readSha(commit) {
    const { sha } = readObject(commit, A_COMMIT);
    if (typeof sha !== 'string' || !(0,base_snapshot/* isObjectName */.V2)(sha))
        throw notOf(A_COMMIT);
    return sha;
}
async function resolve(clone, revision) {
    const git = clone.git.value;
    const objects = (await clone.objects()).value;
    const nameless = git && (0,refs/* withoutNames */.Fw)(git, revision).value;
    if (objects === undefined || nameless === undefined)
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${nameless}^{commit}`];
    const commit = await (0,base_git/* askGit */.g)(args, objects.call);
    return commit !== undefined && (0,base_snapshot/* isObjectName */.V2)(commit) ? commit : undefined;
}
/** Where two lines of history parted, as far as the clone reaches: without a value they never met there. */
async function mergeBase(clone, commit) {
    const { value: objects, failed } = await clone.objects();
    if (objects === undefined)
        return { failed };
    if (clone.head === undefined)
        return {};
    const answer = await (0,base_git/* runGit */.E)(['merge-base', commit, clone.head], objects.call);
    if (answer.failed !== undefined)
        return answer.exitCode === 1 ? {} : { failed: answer.failed };
    const found = answer.output.toString('latin1').split('\n')[0] ?? '';
    return (0,base_snapshot/* isObjectName */.V2)(found) ? { value: found } : {};
}

;// CONCATENATED MODULE: ./lib/base/git-snapshot.js


/** Opens a commit whose objects are in a repository of this machine. Nothing in there is changed. */
async function openGitSnapshot({ call, lacks }, commit, { from = 'git', close = () => undefined } = {}) {
    if (!(0,base_snapshot/* isObjectName */.V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { output, failed, exitCode } = await (0,base_git/* runGit */.E)(['ls-tree', '-r', '-z', '--full-tree', commit], call);
    if (!output)
        return { failed: exitCode === undefined ? failed : `the commit is not in this clone${lacks}` };
    const entries = readTree(output.toString('utf8'));
    if (entries.length > base_snapshot/* MOST_ENTRIES */.V0)
        return { failed: `the commit holds more than ${base_snapshot/* MOST_ENTRIES */.V0} files` };
    return { value: { commit, from, entries, lacks, load: (oids) => loadBlobs(oids, call), close } };
}
/** Lines of `ls-tree -z`: mode, kind, name, tab, path. */
function readTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
        const kind = (0,base_snapshot/* kindOf */.I)(mode);
        return kind ? [{ path, kind, oid }] : [];
    });
}
/** All blobs by two processes: one tells the sizes, one gives the contents. */
async function loadBlobs(oids, call) {
    const known = oids.filter(base_snapshot/* isObjectName */.V2);
    if (known.length === 0)
        return new Map();
    const sizes = await (0,base_git/* runGit */.E)(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        ...call,
        input: lines(known),
    });
    const blobs = new Map();
    const wanted = [];
    for (const line of (sizes.output?.toString('latin1') ?? '').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) <= base_snapshot/* LARGEST_BLOB */.rM)
            wanted.push(oid);
        else
            blobs.set(oid, undefined);
    }
    const { output } = await (0,base_git/* runGit */.E)(['cat-file', '--batch'], { ...call, input: lines(wanted) });
    for (const [oid, bytes] of output ? readBatch(output) : [])
        blobs.set(oid, bytes);
    return blobs;
}
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}
/** `<name> blob <size>`, a line break, the bytes, a line break; `<name> missing` for what is not there. */
function readBatch(output) {
    const blobs = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        blobs.set(oid, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/base/api-snapshot.js




/** A job's token has 1,000 requests an hour for all that runs in a repository. */
const MOST_BLOBS = 300;
/** Requests at a time. */
const ABREAST = 6;
const READING = { failed: 'GitHub did not give the files of the base', permission: 'contents: read' };
/** Opens a commit by GitHub's API: one request for the list of files, one for each file that is asked for. `prefix` is
 *  the checked folder, for repositories whose list is too long for one answer. */
async function openApiSnapshot(github, commit, prefix) {
    if (!(0,base_snapshot/* isObjectName */.V2)(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { repository } = github.event;
    if (repository === undefined)
        return { failed: 'the repository on GitHub is not known' };
    const place = { owner: repository.owner, repo: repository.name };
    const { value: entries, notice } = await attempt(READING, github.event, async () => listTree(await github.octokit(), place, commit, prefix));
    if (notice !== undefined)
        return { failed: notice };
    if (entries === undefined)
        return { failed: "GitHub's list of the base's files is cut short" };
    const load = (oids) => api_snapshot_loadBlobs(github, place, oids);
    return { value: { commit, from: "GitHub's API", entries, load, close: () => undefined } };
}
/** GitHub cuts a list after 100,000 entries or 7 MB; then only the checked folder is listed.
 *  https://docs.github.com/rest/git/trees#get-a-tree */
async function listTree({ rest }, place, commit, prefix) {
    const whole = api_snapshot_readTree((await rest.git.getTree({ ...place, tree_sha: commit, recursive: '1' })).data);
    if (!whole.isCut)
        return toEntries(whole.entries, '');
    if (prefix === '')
        return undefined;
    let tree = commit;
    for (const folder of prefix.split('/')) {
        const { entries } = api_snapshot_readTree((await rest.git.getTree({ ...place, tree_sha: tree })).data);
        const next = entries.find(({ path, mode }) => path === folder && Number(mode) === 40000)?.sha;
        if (next === undefined)
            return [];
        tree = next;
    }
    const { entries, isCut } = api_snapshot_readTree((await rest.git.getTree({ ...place, tree_sha: tree, recursive: '1' })).data);
    return isCut ? undefined : toEntries(entries, `${prefix}/`);
}
/** GitHub leaves nothing of an entry out. https://docs.github.com/rest/git/trees#get-a-tree */
function api_snapshot_readTree(data) {
    const { tree, truncated } = readObject(data, A_TREE);
    if (typeof truncated !== 'boolean')
        throw notOf(A_TREE);
    const entries = readList(tree, A_TREE).map((each) => {
        const { path, mode, sha } = readObject(each, A_TREE);
        if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string' || !(0,base_snapshot/* isObjectName */.V2)(sha))
            throw notOf(A_TREE);
        return { path, mode, sha };
    });
    return { entries, isCut: truncated };
}
function toEntries(tree, prefix) {
    return tree.flatMap(({ path, mode, sha }) => {
        const kind = (0,base_snapshot/* kindOf */.I)(mode);
        return kind ? [{ path: `${prefix}${path}`, kind, oid: sha }] : [];
    });
}
/** Undefined for one that is too large to be read. */
function readBlob(data, name) {
    const { content, size } = readObject(data, A_BLOB);
    if (typeof size === 'number' && size > base_snapshot/* LARGEST_BLOB */.rM)
        return undefined;
    if (typeof content !== 'string')
        throw notOf(A_BLOB);
    const bytes = Buffer.from(content, 'base64');
    if (blobName(bytes, name.length) !== name)
        throw notOf('the file that was asked for');
    return bytes;
}
const A_TREE = 'a list of the files of a commit';
const A_BLOB = 'a file';
async function api_snapshot_loadBlobs(github, place, oids) {
    const blobs = new Map();
    if (oids.length > MOST_BLOBS)
        return blobs;
    const { rest } = await github.octokit();
    const left = [...oids];
    let isWell = true;
    const work = async () => {
        for (let oid = left.shift(); oid !== undefined && isWell; oid = left.shift()) {
            const name = oid;
            const { notice } = await attempt(READING, github.event, async () => {
                const { data } = await rest.git.getBlob({ ...place, file_sha: name });
                blobs.set(name, readBlob(data, name));
            });
            // One that fails has been tried again already: the others would only take longer to fail.
            if (notice !== undefined)
                isWell = false;
        }
    };
    await Promise.all(Array.from({ length: ABREAST }, work));
    return blobs;
}

// EXTERNAL MODULE: ./lib/github/interruption.js
var interruption = __webpack_require__(3308);
// EXTERNAL MODULE: ./lib/base/fill-git-folder.js
var fill_git_folder = __webpack_require__(2774);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/base/git-folder.js
var git_folder = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/base/remote.js



/**
 * From where, and with which credentials. GitHub's own repository of the event is asked at its own address with the
 * job's token, whatever the clone's settings say of it. Any other is asked over HTTPS or as a folder, and with the header
 * that the settings hold for that server. No other setting of the clone counts: no other address in its place, no
 * helper, no program.
 * @param workspace a folder in there could come with the pull request, and is none to fetch from
 */
function findSource(settings, github, workspace) {
    // Git takes the first one too.
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
/** The address of the event's repository, where the remote is that, however it is spelt. */
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
/** An address as it is meant: without a way up, an option or a second meaning. */
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
/** What `actions/checkout` leaves for later steps, up to its fifth version: a header with the job's token. */
function headerOf(settings, url) {
    const { origin } = new URL(url);
    const header = settings.get(`http.${origin}/.extraheader`)?.at(-1);
    return header !== undefined && /^[\x20-\x7e]{1,4000}$/.test(header) ? header : undefined;
}

// EXTERNAL MODULE: ./lib/base/scratch-folder.js
var scratch_folder = __webpack_require__(7156);
;// CONCATENATED MODULE: ./lib/base/fetch-snapshot.js






/** All that is fetched, in milliseconds: with GitHub's own time a run stays below a minute, also where nobody answers. */
const PATIENCE = 15_000;
/**
 * Fetches one commit from where the checkout came from into a repository of its own that is removed afterwards: a
 * shallow fetch into the checkout would cut the history there. Folders first, and of the files only those that are
 * asked for.
 */
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
    const { value: remote, failed } = await findWay(source.ways, (way) => (0,base_git/* runGit */.E)([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall(way)));
    if (remote === undefined)
        return { failed };
    const opened = await openGitSnapshot({ call: { gitFolder: store }, lacks: '' }, commit, { from: 'git fetch', close });
    if (opened.failed !== undefined)
        return opened;
    const { value: snapshot } = opened;
    const load = async (oids) => {
        const here = await snapshot.load(oids);
        const away = oids.filter((oid) => !here.has(oid));
        if (away.length === 0)
            return here;
        await (0,base_git/* runGit */.E)([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
            ...nextCall(remote),
            input: `${away.join('\n')}\n`,
        });
        return new Map([...here, ...(await snapshot.load(away))]);
    };
    return { value: { ...snapshot, load } };
}
/** The first way in that is open, or why the last is not. */
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

;// CONCATENATED MODULE: ./lib/base/open-commit.js



/** Reads a commit by the way that costs least: the clone's own objects, one fetched commit, GitHub's API. The next way
 *  is gone when `use` fails too: a clone can have the commit without its files. */
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
    return value === undefined ? { failed } : openGitSnapshot(value, commit);
}
/** The checked folder from the repository's root. Without a clone, from the workspace. */
function findPrefix({ git, root, ceiling }) {
    if (git.value)
        return git.value.prefix;
    if (ceiling === undefined || !root.startsWith(`${ceiling}/`))
        return '';
    return root.slice(ceiling.length + 1);
}

// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__(4058);
;// CONCATENATED MODULE: ./lib/base/submodules.js




/** Submodules in submodules are read this deep. */
const DEEPEST = 5;
/**
 * Reads the submodules that a change moved to another commit from their own git folders. Of one that stands where it stood
 * the checkout has the files.
 */
async function unfoldSubmodules(snapshot, clone, index) {
    const changed = [];
    const unread = [];
    const stores = new Map();
    const opened = [];
    const unfold = async (entries, store, depth) => {
        const all = [];
        for (const entry of entries) {
            if (entry.kind !== 'submodule') {
                stores.set(entry.oid, store);
                all.push(entry);
                continue;
            }
            const own = openSubmodule(entry.path, clone);
            if (own)
                opened.push(own);
            if (isSame(entry, own?.head, depth === 0 ? index : undefined)) {
                all.push(entry);
                continue;
            }
            changed.push(entry.path);
            const objects = depth < DEEPEST ? (await own?.objects())?.value : undefined;
            const before = objects && (await openGitSnapshot(objects, entry.oid)).value;
            if (before === undefined)
                unread.push(entry.path);
            else {
                const within = before.entries.map((one) => ({ ...one, path: `${entry.path}/${one.path}` }));
                (0,lists/* addAll */.RZ)(all, await unfold(within, before, depth + 1));
            }
        }
        return all;
    };
    const entries = await unfold(snapshot.entries, snapshot, 0);
    const known = new Set(snapshot.entries.filter(({ kind }) => kind === 'submodule').map((entry) => entry.path));
    for (const folder of index.submodules.keys())
        if (!known.has(folder))
            changed.push(folder);
    const load = async (oids) => {
        const loaded = await Promise.all([...new Set(stores.values())].map((store) => {
            const here = oids.filter((oid) => stores.get(oid) === store);
            return here.length === 0 ? new Map() : store.load(here);
        }));
        return new Map(loaded.flatMap((blobs) => [...blobs]));
    };
    const close = () => {
        for (const one of opened)
            one.close();
    };
    return { snapshot: changed.length === 0 ? snapshot : { ...snapshot, entries, load }, changed, unread, close };
}
/** Whether a submodule stands for the same commit, by what the repository says and by what is checked out. */
function isSame({ path: folder, oid }, head, index) {
    const isListed = index !== undefined && index.files.size > 0;
    const commits = [...(isListed ? [index.submodules.get(folder)] : []), ...(head === undefined ? [] : [head])];
    return commits.length > 0 && commits.every((commit) => commit === oid);
}
/** The clone that a submodule is, where it is checked out. */
function openSubmodule(folder, { git, ceiling, scratch }) {
    if (git.value === undefined)
        return undefined;
    const clone = (0,base_clone/* openClone */.o)(external_node_path_.join(git.value.top, folder), { ceiling, scratch });
    // Elsewhere the nearest git folder is that of the repository around it.
    const isOwn = clone.git.value?.prefix === '' && clone.git.value.top !== git.value.top;
    return isOwn ? clone : undefined;
}

;// CONCATENATED MODULE: ./lib/base/open-base.js








/** Opens the state before a change for reading. The checkout stays as it is. Never throws for what git or GitHub do. */
async function openBase(request, options) {
    if ('github' in request)
        return openFrom(request.clone, request, options);
    const clone = (0,base_clone/* openClone */.o)(options.root);
    return openFrom(clone, request, options).finally(clone.close);
}
async function openFrom(clone, request, options) {
    const candidates = await findCandidates(clone, request, options.mayFetch);
    if (candidates === undefined)
        return undefined;
    const { of, isUnknown = false } = candidates;
    let failed = candidates.failed;
    for (const find of candidates.commits) {
        const commit = await find();
        if (commit === undefined)
            continue;
        if (!options.mayFetch && !(await mayMatter(clone, commit)))
            return undefined;
        const opened = await openCommit(clone, commit, request, options);
        if (opened.failed === undefined)
            return { of, commit, ...opened.value };
        failed = `the commit ${commit.slice(0, 10)} could not be read: ${opened.failed}`;
    }
    if (!options.mayFetch)
        return undefined;
    return { of, failed: failed ?? 'no commit to compare with was found', isUnknown };
}
async function findCandidates(clone, request, mayAsk) {
    if ('github' in request)
        return findEventBase({ clone, github: request.github, mayAsk });
    const { value, ...why } = await findRevision(clone, request.revision);
    return { of: 'change', ...(value === undefined ? { commits: [], ...why } : { commits: [async () => value] }) };
}
async function openCommit(clone, commit, request, { mayFetch, checkout, exclude, named }) {
    const prefix = findPrefix(clone);
    const index = await readIndex(clone);
    const github = 'github' in request && mayFetch ? request.github : undefined;
    return readCommit(commit, { clone, prefix, ...(github && { github }) }, async (whole) => {
        const { snapshot, changed, unread, close } = await unfoldSubmodules(whole, clone, index);
        return makeBaseFiles(snapshot, checkout, {
            prefix,
            exclude,
            tracked: below(index.files, prefix),
            changed: [...below(changed, prefix)],
            unread: [...below(unread, prefix)],
            isBuilt: 'github' in request,
            ...(named && { named }),
        }).finally(close);
    });
}
/** What is under version control, from the repository's root; nothing where that cannot be told. */
async function readIndex({ git, objects }) {
    const { value } = await objects();
    const { output } = git.value && value ? await (0,base_git/* runGit */.E)(['ls-files', '-z', '--stage'], (0,base_clone/* withIndex */.N)(value, git.value)) : {};
    const files = new Set();
    const submodules = new Map();
    // `<mode> <name> <stage>`, a tab, the path
    for (const line of (output?.toString('utf8') ?? '').split('\0')) {
        const [, mode = '', oid = '', file = ''] = /^(\d+) (\w+) \d\t([\s\S]+)$/.exec(line) ?? [];
        if (file !== '')
            files.add(file);
        if ((0,base_snapshot/* kindOf */.I)(mode) === 'submodule')
            submodules.set(file, oid);
    }
    return { files, submodules };
}
/** Of paths from the repository's root those below the checked folder, from there. */
function below(files, prefix) {
    const start = prefix === '' ? '' : `${prefix}/`;
    return new Set([...files].flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : [])));
}
/** What an app that has to do with clinical records cannot do without, in any language or file. */
const CLINICAL = /HKClinical|clinicalType|ClinicalHealthRecords|health-records|clinicalRecord|healthRecords/;
/** Where nothing is clinical now, the base matters only if what the change took away was. Asks this clone alone. */
async function mayMatter(clone, commit) {
    const { value: objects } = await clone.objects();
    if (objects === undefined || !(0,base_snapshot/* isObjectName */.V2)(commit))
        return false;
    const { output } = await (0,base_git/* runGit */.E)(['diff-tree', '-r', '-z', '--no-renames', '--raw', commit, 'HEAD'], objects.call);
    if (!output)
        return false;
    const gone = [...output.toString('latin1').matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [MDT]\0/g)];
    const oids = gone.map(([, oid = '']) => oid).filter((oid) => !/^0+$/.test(oid));
    if (oids.length === 0)
        return false;
    const snapshot = await openGitSnapshot(objects, commit);
    const blobs = await snapshot.value?.load(oids);
    return [...(blobs?.values() ?? [])].some((bytes) => bytes && CLINICAL.test(Buffer.from(bytes).toString('latin1')));
}


/***/ })

};
