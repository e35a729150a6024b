export const id = 310;
export const ids = [310];
export const modules = {

/***/ 81310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/folders.js
var folders = __webpack_require__(92782);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
// EXTERNAL MODULE: ./lib/base/blob-name.js
var blob_name = __webpack_require__(16696);
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
        return (0,blob_name/* blobName */.P)(checkout.bytes(file), digits);
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

// EXTERNAL MODULE: ./lib/github/outcome.js
var outcome = __webpack_require__(10035);
// EXTERNAL MODULE: ./lib/base/git.js + 1 modules
var git = __webpack_require__(41525);
// EXTERNAL MODULE: ./lib/base/holds-base.js
var holds_base = __webpack_require__(57993);
// EXTERNAL MODULE: ./lib/base/snapshot.js
var base_snapshot = __webpack_require__(84285);
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
            return { of, commits: [], failed: holds_base/* HOLDS_BASE */.xT.reason };
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
    const { value } = await (0,outcome/* attempt */.CD)(COMPARING, event, async () => {
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
    const { value } = await (0,outcome/* attempt */.CD)(COMPARING, github.event, async () => {
        const { rest } = await github.octokit();
        const { data } = await rest.git.getCommit({ owner, repo, commit_sha: commit });
        return data.parents.map(({ sha }) => sha);
    });
    return value ?? [];
}
async function resolve(folder, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const commit = await (0,git/* askGit */.g)(args, { folder });
    return commit !== undefined && (0,base_snapshot/* isObjectName */.V2)(commit) ? commit : undefined;
}
async function mergeBase(folder, commit) {
    const found = await (0,git/* askGit */.g)(['merge-base', commit, 'HEAD'], { folder });
    return found !== undefined && (0,base_snapshot/* isObjectName */.V2)(found) ? found : undefined;
}

// EXTERNAL MODULE: ./lib/base/git-snapshot.js
var git_snapshot = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/base/open-commit.js + 3 modules
var open_commit = __webpack_require__(26919);
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
    const prefix = await (0,open_commit/* findPrefix */.C)(root, way?.github.event.workspace);
    const tracked = await listTracked(root);
    return (0,open_commit/* readCommit */.k)(commit, { root, prefix, ...(mayFetch && way) }, (snapshot) => makeBaseFiles(snapshot, checkout, { prefix, exclude, tracked }));
}
async function listTracked(root) {
    const { output } = await (0,git/* runGit */.E)(['ls-files', '-z', '--cached'], { folder: root });
    return new Set((output?.toString('utf8') ?? '').split('\0').filter(Boolean));
}
/** What an app that has to do with clinical records cannot do without, in any language or file. */
const CLINICAL = /HKClinical|clinicalType|ClinicalHealthRecords|health-records|clinicalRecord|healthRecords/;
/** Where nothing is clinical now, the base matters only if what the change took away was. Asks this clone alone. */
async function mayMatter(root, commit) {
    if (!(0,base_snapshot/* isObjectName */.V2)(commit))
        return false;
    const { output } = await (0,git/* runGit */.E)(['diff-tree', '-r', '-z', '--no-renames', '--raw', commit, 'HEAD'], { folder: root });
    if (!output)
        return false;
    const gone = [...output.toString('latin1').matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [MD]\0/g)];
    const oids = gone.map(([, oid = '']) => oid).filter((oid) => !/^0+$/.test(oid));
    if (oids.length === 0)
        return false;
    const folder = await (0,git/* askGit */.g)(['rev-parse', '--show-toplevel'], { folder: root });
    const snapshot = await (0,git_snapshot/* openGitSnapshot */.j)(folder ?? root, commit);
    const blobs = await snapshot.value?.load(oids);
    return [...(blobs?.values() ?? [])].some((bytes) => bytes && CLINICAL.test(Buffer.from(bytes).toString('latin1')));
}


/***/ })

};
