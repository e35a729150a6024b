export const id = 378;
export const ids = [378];
export const modules = {

/***/ 5033:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** More than any listing or any set of changed files that is compared. */
const LONGEST_OUTPUT = 256 * 1024 * 1024;
const PATIENCE = 20_000;
const HAS_GROUPS = process.platform !== 'win32';
/** Settings that name programs, and those that let a folder of the checked repository pass for a repository of its own.
 *  https://git-scm.com/docs/git-config */
const SAFE = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['core.attributesFile', '/dev/null'],
    ['diff.external', ''],
    ['safe.bareRepository', 'explicit'],
    // The owner of a checkout in a container is often somebody else. What that guards from cannot run here.
    ['safe.directory', '*'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** Variables by which a caller of ours, such as a hook, would send git to another repository or to a program. */
const FOREIGN = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|PAGER|EDITOR|TRACE.*|PREFIX|SHALLOW_FILE|ASKPASS)$/;
/**
 * Runs git for reading. Nothing that the checked repository holds decides what runs: no hook, pager, filter, monitor or
 * remote helper of it. Never throws, never asks anybody for a password, and ends in time.
 */
function runGit(args, call) {
    const { folder, input, settings = new Map(), network, timeoutMs = PATIENCE } = call;
    const safe = [...SAFE, ...(network ? [] : [['protocol.allow', 'never']])];
    const options = safe.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...options, ...args], {
            cwd: folder,
            env: { ...environment(), ...asEnvironment(settings) },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            detached: HAS_GROUPS,
        });
        const chunks = [];
        const words = [];
        let size = 0;
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            end(child);
        };
        const timer = setTimeout(() => stop(`git took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > LONGEST_OUTPUT)
                stop('git said more than is read');
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (words.length < 20)
                words.push(chunk);
        });
        // A git that ends early closes its end of the pipe: its exit code says why.
        child.stdin.on('error', () => child.stdin.destroy());
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ failed: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : 'git cannot be run' });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (stopped !== undefined)
                resolve({ failed: stopped });
            else if (code === 0)
                resolve({ output: Buffer.concat(chunks) });
            else
                resolve({ failed: lastWords(Buffer.concat(words).toString('utf8')) });
        });
        child.stdin.end(input ?? '');
    });
}
/** Ends git with the programs that it has started: one of them that waits for a remote keeps the pipes open for ever. */
function end(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // They have ended by themselves.
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** The first line of what git printed; undefined when it failed. */
async function askGit(args, call) {
    const { output } = await runGit(args, call);
    return output?.toString('utf8').split('\n')[0]?.trim() || undefined;
}
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        LC_ALL: 'C',
    };
}
/** Settings of git by environment, after those that are there: https://git-scm.com/docs/git-config#ENVIRONMENT */
function asEnvironment(settings) {
    const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const pairs = [...settings].flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return settings.size === 0 ? {} : { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${first + settings.size}` };
}
/** What git says last is why it gave up. Addresses may hold a password and are left out. */
function lastWords(text) {
    const line = text.trim().split('\n').at(-1) ?? '';
    const plain = line
        .replace(/^(?:fatal|error): /, '')
        .replaceAll(/\b\w+:\/\/[^\s']+/g, 'the remote')
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return plain === '' ? 'git failed without a word' : `git says: ${plain.slice(0, 160)}`;
}


/***/ }),

/***/ 378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/folders.js
var folders = __webpack_require__(2782);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(1789);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/base/blob-name.js

/** What git would call these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 *  @param digits how long names are: 40 by SHA-1, 64 by SHA-256 */
function blobName(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/base/base-files.js




/** What a commit may differ in without a word about an app: never read, so never compared. */
const MEDIA = /\.(?:png|jpe?g|gif|webp|heic|svg|pdf|psd|ai|sketch|mp[34]|m4[av]|mov|wav|aac|caf|ttf|otf|woff2?|zip|gz|tgz|bz2|xz|7z|jar|aar|a|so|dylib|dll|exe|bin|dat|sqlite|realm|mlmodel|onnx|tflite|usdz|glb|fbx|blend|csv)$/i;
/**
 * The files of a commit as the checkout has those of its own: of the same folders, without what is excluded. What the
 * checkout has too is read there; only what differs is loaded. What stands in no commit (dependencies that were
 * installed, submodules) is taken from the checkout, so that it is never a difference.
 * @param checkout the checkout's files, relative to the checked folder
 */
async function makeBaseFiles(snapshot, checkout, { prefix, exclude, tracked }) {
    const entries = belowPrefix(snapshot.entries, prefix);
    const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.oid]));
    const links = entries.filter(({ kind }) => kind === 'link');
    const submodules = entries.filter(({ kind }) => kind === 'submodule').map((entry) => entry.path);
    const isExcluded = (0,folders/* excluder */.HZ)(exclude);
    const telling = new Set((0,folders/* select */.Lt)([...files.keys()], (0,folders/* dependencyFiles */.DY)(), () => false));
    const isRead = (file) => !MEDIA.test(file) && (!isDependency(file) || telling.has(file));
    const same = compareWithCheckout([...files].filter(([file]) => isRead(file)), checkout);
    const differing = [...files].filter(([file]) => isRead(file) && !same.has(file));
    const wanted = new Set([...differing.map(([, oid]) => oid), ...links.map(({ oid }) => oid)]);
    const blobs = await snapshot.load([...wanted].sort());
    const missing = differing.filter(([, oid]) => !blobs.has(oid)).length;
    // What is compared in part would be told as a difference.
    if (missing > 0)
        return { failed: `${missing} of its files could not be loaded` };
    const targets = new Map(links.map(({ path: link, oid }) => [link, Buffer.from(blobs.get(oid) ?? []).toString()]));
    const isForeign = (file) => (isDependency(file) && !files.has(file) && !tracked.has(file)) ||
        submodules.some((folder) => file.startsWith(`${folder}/`));
    const read = (file) => {
        const oid = files.get(file);
        const blob = oid === undefined ? undefined : blobs.get(oid);
        if (blob)
            return blob;
        if (same.has(file))
            return checkout.bytes(file);
        throw new types/* UnreadableFile */.i(oid === undefined ? 'does not exist' : 'is not read here', base_files_top(file));
    };
    const all = [...new Set([...files.keys(), ...checkout.paths.filter(isForeign)])].sort();
    const paths = (0,folders/* select */.Lt)(all, folders/* OWN_FILES */.z2, isExcluded);
    let dependencies;
    return {
        value: {
            submodules,
            changed: differing.flatMap(([, oid]) => blobs.get(oid) ?? []),
            files: {
                paths,
                dependencyPaths() {
                    dependencies ??= [
                        ...new Set([
                            ...(0,folders/* select */.Lt)([...files.keys()], (0,folders/* dependencyFiles */.DY)(), isExcluded),
                            ...checkout.dependencyPaths().filter(isForeign),
                        ]),
                    ].sort();
                    return dependencies;
                },
                has(file) {
                    if (isForeign(file))
                        return checkout.has(file);
                    const target = followLinks(file, targets);
                    return target !== undefined && files.has(target);
                },
                bytes(file) {
                    if (isForeign(file))
                        return checkout.bytes(file);
                    const target = followLinks(file, targets);
                    if (target === undefined)
                        throw new types/* UnreadableFile */.i('leads out of the checkout', base_files_top(file));
                    return read(target);
                },
            },
        },
    };
}
function belowPrefix(entries, prefix) {
    if (prefix === '')
        return [...entries];
    const start = `${prefix}/`;
    return entries.flatMap((entry) => entry.path.startsWith(start) ? [{ ...entry, path: entry.path.slice(start.length) }] : []);
}
function isDependency(file) {
    return file.split('/').some((part) => folders/* DEPENDENCIES */.KY.includes(part));
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
/** Where a path ends when every link on its way is followed; undefined for one that leads out, or in a circle. */
function followLinks(file, links) {
    let here = external_node_path_.posix.normalize(file);
    for (let step = 0; step < 40; step += 1) {
        if (here.startsWith('../') || here === '..' || external_node_path_.posix.isAbsolute(here))
            return undefined;
        const parts = here.split('/');
        const end = parts.findIndex((_, index) => links.has(parts.slice(0, index + 1).join('/')));
        if (end < 0)
            return here;
        const link = parts.slice(0, end + 1).join('/');
        const target = links.get(link) ?? '';
        if (external_node_path_.posix.isAbsolute(target))
            return undefined;
        here = external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, ...parts.slice(end + 1));
    }
    return undefined;
}
function base_files_top(file) {
    return { file, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./lib/github/outcome.js
/** GitHub took the connection and said nothing for so long that we hung up. */
class Unanswered extends Error {
    constructor(seconds) {
        super(`GitHub did not answer within ${seconds} s`);
        // Octokit takes this name for "given up on purpose" and does not try again.
        this.name = 'AbortError';
    }
}
/** GitHub answered, and the answer is not what it says it is: cut off, or longer than anything we ask for. */
class BrokenAnswer extends Error {
    constructor(why) {
        super(`GitHub's answer could not be read (${why})`);
        this.name = 'BrokenAnswer';
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
    return !(error instanceof NoToken) && (status === undefined || status >= 500);
}
/** What GitHub itself says, in one line without anything a terminal or a runner could take for a command. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = message.replace(/ - https?:\/\/\S+$/, '').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return line.replaceAll('##[', '## [').replaceAll('::', ': :').trim().slice(0, 200);
}
function reason(error, what, event) {
    if (error instanceof Unanswered || error instanceof NoToken)
        return `${error.message}.`;
    const status = statusOf(error);
    if (status === undefined)
        return unreachable(error);
    if (status === 403 || status === 429)
        return rateLimited(error) ?? refused(error, status, what, event);
    if (status === 401)
        return 'GitHub does not accept the token (401). It may have expired or been revoked.';
    if (status === 404) {
        return `GitHub has no such thing for this token (404). In a private repository that means that the token lacks \`${what.permission}\`.`;
    }
    if (status >= 500)
        return `GitHub had a fault of its own (${status}). Run the job again later.`;
    return `GitHub did not accept it (${status}): ${messageOf(error)}.`;
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
function rateLimited(error) {
    const response = responseOf(error);
    const reset = Number(response?.headers?.['x-ratelimit-reset']);
    if (response?.headers?.['x-ratelimit-remaining'] === '0') {
        const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
        return `this token's requests to GitHub are used up${until} (${response.status}).`;
    }
    const asked = response?.headers?.['retry-after'] !== undefined || /\bsecondary rate\b/i.test(messageOf(error));
    if (response?.status !== 429 && !asked)
        return undefined;
    return `GitHub asks to slow down (${response?.status}). Run the job again later.`;
}
function refused(error, status, { permission }, event) {
    const said = messageOf(error);
    if (/\blocked\b/i.test(said))
        return `the conversation is locked (${status}).`;
    if (event.pullRequest?.fork === true && event.name === 'pull_request') {
        return `a pull request from a fork gets a token that may only read (${status}), and this needs \`${permission}\`.`;
    }
    if (event.pullRequest?.dependabot === true && event.name === 'pull_request') {
        return `a run that Dependabot starts gets a token that may only read (${status}); give the job \`permissions: ${permission}\`.`;
    }
    return `the token lacks \`${permission}\` (${status}); give it to the job under \`permissions\`. GitHub says: ${said}.`;
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { response } = error;
    const isResponse = typeof response === 'object' && response !== null && 'status' in response;
    return isResponse && typeof response.status === 'number' ? response : undefined;
}

// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(5033);
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
async function holdsBase(event, folder) {
    const { name, sha, baseSha, headSha } = event;
    if (name !== 'pull_request_target' || headSha === undefined)
        return false;
    const checkedOut = await askGit(['rev-parse', '--verify', '--quiet', 'HEAD'], { folder });
    return checkedOut !== undefined && checkedOut !== headSha && (checkedOut === sha || checkedOut === baseSha);
}

;// CONCATENATED MODULE: ./lib/base/snapshot.js
/** No file that says something about an app is larger: the limit of the files of the checkout. */
const LARGEST_BLOB = 24 * 1024 * 1024;
/** More entries than this are no app's repository that is compared in a minute. */
const MOST_ENTRIES = 400_000;
/** From git's mode of an entry. Undefined for a folder. */
function kindOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode.startsWith('100') ? 'file' : undefined;
}
/** The name of a commit or blob: SHA-1, or SHA-256 in a repository made so. */
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./lib/base/find-base.js




/** The commit that a revision of the command means: where the checked state left it, when both went on since. */
async function findRevision(folder, revision) {
    const commit = await resolve(folder, revision);
    if (commit === undefined) {
        const inside = await (0,git/* askGit */.g)(['rev-parse', '--git-dir'], { folder });
        return { failed: inside ? `git knows no commit "${revision}" here` : 'this folder is in no git repository' };
    }
    return { value: (await mergeBase(folder, commit)) ?? commit };
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
    const { folder, github } = asker;
    const { event } = github;
    const { baseSha, headSha } = event;
    const head = (await resolve(folder, 'HEAD')) ?? event.sha;
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
async function findFork({ folder, github, mayAsk }, here, there) {
    const commit = await resolve(folder, here);
    const found = commit === undefined ? undefined : await mergeBase(folder, commit);
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
        return data.merge_base_commit.sha;
    });
    return value;
}
const COMPARING = { failed: 'GitHub did not compare the two commits', permission: 'contents: read' };
/** A shallow clone hides the parents of its last commit, and the commit itself still names them. */
async function parentsOf({ folder, github, mayAsk }, commit) {
    const { output } = await (0,git/* runGit */.E)(['cat-file', 'commit', commit], { folder });
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
        return data.parents.map(({ sha }) => sha);
    });
    return value ?? [];
}
async function resolve(folder, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const commit = await (0,git/* askGit */.g)(args, { folder });
    return commit !== undefined && isObjectName(commit) ? commit : undefined;
}
async function mergeBase(folder, commit) {
    const found = await (0,git/* askGit */.g)(['merge-base', commit, 'HEAD'], { folder });
    return found !== undefined && isObjectName(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/base/git-snapshot.js


/** Opens a commit whose objects are in a repository of this machine. `folder` is the repository, or a folder of its
 *  checkout; nothing in there is changed. */
async function openGitSnapshot(folder, commit, { from = 'git', close = () => undefined } = {}) {
    if (!isObjectName(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const call = { folder };
    if (!(await (0,git/* askGit */.g)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`], call))) {
        return { failed: 'the commit is not in this clone' };
    }
    const { output, failed } = await (0,git/* runGit */.E)(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit], call);
    if (!output)
        return { failed };
    const entries = readTree(output.toString('utf8'));
    if (entries.length > MOST_ENTRIES)
        return { failed: `the commit holds more than ${MOST_ENTRIES} files` };
    return { value: { commit, from, entries, load: (oids) => loadBlobs(oids, call), close } };
}
/** Lines of `ls-tree -z`: mode, kind, name, tab, path. */
function readTree(listing) {
    return listing.split('\0').flatMap((line) => {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
        const kind = kindOf(mode);
        return kind ? [{ path, kind, oid }] : [];
    });
}
/** All blobs by two processes: one tells the sizes, one gives the contents. */
async function loadBlobs(oids, call) {
    const known = oids.filter(isObjectName);
    if (known.length === 0)
        return new Map();
    const sizes = await (0,git/* runGit */.E)(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        ...call,
        input: lines(known),
    });
    const blobs = new Map();
    const wanted = [];
    for (const line of (sizes.output?.toString('latin1') ?? '').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) <= LARGEST_BLOB)
            wanted.push(oid);
        else
            blobs.set(oid, undefined);
    }
    const { output } = await (0,git/* runGit */.E)(['cat-file', '--batch'], { ...call, input: lines(wanted) });
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
    if (!isObjectName(commit))
        return { failed: `"${commit}" is not the name of a commit` };
    const { owner, name: repo } = github.event.repository ?? {};
    if (owner === undefined || repo === undefined)
        return { failed: 'the repository on GitHub is not known' };
    const place = { owner, repo };
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
    const whole = await rest.git.getTree({ ...place, tree_sha: commit, recursive: '1' });
    if (!whole.data.truncated)
        return toEntries(whole.data.tree, '');
    if (prefix === '')
        return undefined;
    let tree = commit;
    for (const folder of prefix.split('/')) {
        const { data } = await rest.git.getTree({ ...place, tree_sha: tree });
        const next = data.tree.find(({ path, type }) => path === folder && type === 'tree')?.sha;
        if (next === undefined)
            return [];
        tree = next;
    }
    const { data } = await rest.git.getTree({ ...place, tree_sha: tree, recursive: '1' });
    return data.truncated ? undefined : toEntries(data.tree, `${prefix}/`);
}
function toEntries(tree, prefix) {
    return tree.flatMap(({ path, mode = '', sha = '' }) => {
        const kind = kindOf(mode);
        return kind && path !== undefined && isObjectName(sha) ? [{ path: `${prefix}${path}`, kind, oid: sha }] : [];
    });
}
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
            const { value } = await attempt(READING, github.event, () => rest.git.getBlob({ ...place, file_sha: name }));
            // One that fails has been tried again already: the others would only take longer to fail.
            if (!value)
                isWell = false;
            else {
                const isRead = (value.data.size ?? 0) <= LARGEST_BLOB;
                blobs.set(name, isRead ? Buffer.from(value.data.content, 'base64') : undefined);
            }
        }
    };
    await Promise.all(Array.from({ length: ABREAST }, work));
    return blobs;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/base/fetch-snapshot.js





/** All that is fetched, in milliseconds: with GitHub's own time a run stays below a minute, also where nobody answers. */
const PATIENCE = 15_000;
/**
 * Fetches one commit from where the checkout came from, with the checkout's credentials, into a repository of its own
 * that is removed afterwards: a shallow fetch into the checkout would cut the history there. Folders first, and of the
 * files only those that are asked for.
 * @param scratch where the repository may be made: the runner's folder for temporary files
 */
async function fetchSnapshot(folder, commit, scratch = (0,external_node_os_.tmpdir)()) {
    const remote = await (0,git/* askGit */.g)(['config', '--get', 'remote.origin.url'], { folder });
    if (remote === undefined)
        return { failed: 'the clone names no remote to fetch it from' };
    if (!isFetchable(remote))
        return { failed: 'the remote is not reached over HTTPS' };
    const store = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(scratch, 'clinical-records-base-'));
    const close = () => (0,external_node_fs_.rmSync)(store, { recursive: true, force: true });
    const opened = await fetchInto(store, remote, commit, await credentials(folder), close);
    if (opened.failed !== undefined)
        close();
    return opened;
}
async function fetchInto(store, remote, commit, settings, close) {
    const deadline = Date.now() + PATIENCE;
    const nextCall = () => ({
        ...{ folder: store, settings, network: true },
        timeoutMs: Math.max(1, deadline - Date.now()),
    });
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    const made = await (0,git/* runGit */.E)(['init', '--quiet', '--template=', `--object-format=${format}`], nextCall());
    if (made.failed !== undefined)
        return { failed: made.failed };
    await (0,git/* runGit */.E)(['config', 'remote.origin.url', remote], nextCall());
    const fetched = await (0,git/* runGit */.E)([...FETCH, '--depth=1', '--filter=blob:none', 'origin', commit], nextCall());
    if (fetched.failed !== undefined)
        return { failed: fetched.failed };
    const opened = await openGitSnapshot(store, commit, { from: 'git fetch', close });
    if (opened.failed !== undefined)
        return opened;
    const { value: snapshot } = opened;
    const load = async (oids) => {
        const here = await snapshot.load(oids);
        const away = oids.filter((oid) => !here.has(oid));
        if (away.length === 0)
            return here;
        await (0,git/* runGit */.E)([...FETCH, '--filter=blob:none', '--stdin', 'origin'], {
            ...nextCall(),
            input: `${away.join('\n')}\n`,
        });
        return new Map([...here, ...(await snapshot.load(away))]);
    };
    return { value: { ...snapshot, load } };
}
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
/** Nothing that runs a program of the remote's choosing: no `ext::`, no command behind SSH. A path is another clone. */
function isFetchable(remote) {
    return /^(?:https?|file):\/\//.test(remote) || external_node_path_.isAbsolute(remote);
}
/** What `actions/checkout` leaves for later steps: a header with the job's token. Of this clone alone: what the machine
 *  sets counts in our repository too, and GitHub refuses a header that is sent twice. */
async function credentials(folder) {
    const { output } = await (0,git/* runGit */.E)(['config', '--local', '--includes', '--null', '--get-regexp', '^http\\..*\\.extraheader$'], { folder });
    const pairs = (output?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end > 0 ? [[entry.slice(0, end), entry.slice(end + 1)]] : [];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./lib/base/open-commit.js




/** Reads a commit by the way that costs least: the clone's own objects, one fetched commit, GitHub's API. The next way
 *  is gone when `use` fails too: a clone can have the commit without its files. */
async function readCommit(commit, { root, prefix, github, scratch }, use) {
    const ways = [
        () => openGitSnapshot(root, commit),
        ...(github ? [() => fetchSnapshot(root, commit, scratch)] : []),
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
/** The checked folder from the repository's root. Without a clone, from the workspace. */
async function findPrefix(root, workspace) {
    const { output } = await (0,git/* runGit */.E)(['rev-parse', '--show-prefix'], { folder: root });
    if (output)
        return output.toString('utf8').trim().replace(/\/$/, '');
    if (workspace === undefined || !root.startsWith(`${workspace}/`))
        return '';
    return root.slice(workspace.length + 1);
}

;// CONCATENATED MODULE: ./lib/base/open-base.js






/** Opens the state before a change for reading. The checkout stays as it is. Never throws for what git or GitHub do. */
async function openBase(request, options) {
    const candidates = await findCandidates(request, options);
    if (candidates === undefined)
        return undefined;
    const { of } = candidates;
    let failed = candidates.failed;
    for (const find of candidates.commits) {
        const commit = await find();
        if (commit === undefined)
            continue;
        if (!options.mayFetch && !(await mayMatter(options.root, commit)))
            return undefined;
        const opened = await openCommit(commit, request, options);
        if (opened.failed === undefined)
            return { of, commit, ...opened.value };
        failed = `the commit ${commit.slice(0, 10)} could not be read: ${opened.failed}`;
    }
    if (!options.mayFetch)
        return undefined;
    return { of, failed: failed ?? 'no commit to compare with was found' };
}
async function findCandidates(request, { root, mayFetch }) {
    if ('github' in request)
        return findEventBase({ folder: root, github: request.github, mayAsk: mayFetch });
    const { value, failed } = await findRevision(root, request.revision);
    return failed === undefined ? { of: 'change', commits: [async () => value] } : { of: 'change', commits: [], failed };
}
async function openCommit(commit, request, options) {
    const { root, mayFetch, checkout, exclude } = options;
    const way = 'github' in request ? request : undefined;
    const prefix = await findPrefix(root, way?.github.event.workspace);
    const tracked = await listTracked(root);
    return readCommit(commit, { root, prefix, ...(mayFetch && way) }, (snapshot) => makeBaseFiles(snapshot, checkout, { prefix, exclude, tracked }));
}
async function listTracked(root) {
    const { output } = await (0,git/* runGit */.E)(['ls-files', '-z', '--cached'], { folder: root });
    return new Set((output?.toString('utf8') ?? '').split('\0').filter(Boolean));
}
/** What an app that has to do with clinical records cannot do without, in any language or file. */
const CLINICAL = /HKClinical|clinicalType|ClinicalHealthRecords|health-records|clinicalRecord|healthRecords/;
/** Where nothing is clinical now, the base matters only if what the change took away was. Asks this clone alone. */
async function mayMatter(root, commit) {
    if (!isObjectName(commit))
        return false;
    const { output } = await (0,git/* runGit */.E)(['diff-tree', '-r', '-z', '--no-renames', '--raw', commit, 'HEAD'], { folder: root });
    if (!output)
        return false;
    const gone = [...output.toString('latin1').matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [MD]\0/g)];
    const oids = gone.map(([, oid = '']) => oid).filter((oid) => !/^0+$/.test(oid));
    if (oids.length === 0)
        return false;
    const folder = await (0,git/* askGit */.g)(['rev-parse', '--show-toplevel'], { folder: root });
    const snapshot = await openGitSnapshot(folder ?? root, commit);
    const blobs = await snapshot.value?.load(oids);
    return [...(blobs?.values() ?? [])].some((bytes) => bytes && CLINICAL.test(Buffer.from(bytes).toString('latin1')));
}


/***/ })

};
