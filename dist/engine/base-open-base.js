export const id = "base-open-base";
export const ids = ["base-open-base"];
export const modules = {

/***/ "base/open-base.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

var external_node_path_ = __webpack_require__("external \"node:path\"");
var folders = __webpack_require__("files/folders.js");
var names_git = __webpack_require__("files/names-git.js");
var passed_by = __webpack_require__("files/passed-by.js");
var types = __webpack_require__("types.js");
var blob_name = __webpack_require__("base/blob-name.js");
;

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

;







const MEDIA = /\.(?:png|jpe?g|gif|webp|heic|svg|pdf|psd|ai|sketch|mp[34]|m4[av]|mov|wav|aac|caf|ttf|otf|woff2?|zip|gz|tgz|bz2|xz|7z|jar|aar|a|so|dylib|dll|exe|bin|dat|sqlite|realm|mlmodel|onnx|tflite|usdz|glb|fbx|blend|csv)$/i;
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
function stepsOf(file) {
    const parts = file.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
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
function mayCount(file) {
    return !MEDIA.test(file) && !/\.(?:md|txt|rst|html?|css)$|\/(?:\.[^/]+|LICENSE)$/i.test(file);
}
function isDependency(file) {
    return file.split('/').some((part) => folders/* DEPENDENCIES */.KY.includes(part));
}
function mayDeclare(file) {
    return DECLARING.test(file) && !file.split('/').includes('node_modules');
}
const DECLARING = /\.(?:plist|entitlements|xcstrings|strings|xcconfig|pbxproj|xcproj|xcworkspacedata|json|ya?ml|hpp|pch|inc|defs)$/;
function endsOf(targets, links = new Map(), isForeign) {
    const ends = new Map([...links].filter(([link]) => isForeign(link)));
    for (const link of targets.keys()) {
        const end = followLinks(link, targets) ?? nextInCircle(link, targets);
        ends.set(link, end === '.' ? '' : end?.replace(/\/$/, ''));
    }
    return ends;
}
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

var base_clone = __webpack_require__("base/clone.js");
var answers = __webpack_require__("github/answers.js");
var outcome = __webpack_require__("github/outcome.js");
var base_git = __webpack_require__("base/git.js");
var holds_base = __webpack_require__("base/holds-base.js");
var refs = __webpack_require__("base/refs.js");
var base_snapshot = __webpack_require__("base/snapshot.js");
;






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
        const [name = ''] = revision.split(/[~^:]/, 1);
        const isShort = objects.lacks !== '' && /^[0-9a-f]{4,}$/.test(name);
        const isKnown = nameless.value !== revision || (0,base_snapshot/* isObjectName */.V2)(name) || isShort;
        return { failed: `git knows no commit "${revision}" here${objects.lacks}`, isUnknown: !isKnown };
    }
    const fork = await mergeBase(clone, commit);
    if (fork.failed !== undefined)
        return { failed: `git cannot tell where "${revision}" was left${objects.lacks}` };
    return { value: fork.value ?? commit };
}
async function findEventBase(asker) {
    const { event } = asker.github;
    const { name, baseSha, branch, defaultBranch } = event;
    if (name === 'pull_request' || name === 'pull_request_target')
        return findPullRequestBase(asker);
    if (name === 'merge_group')
        return { of: 'merge group', commits: [named(baseSha)] };
    if (name !== 'push' || branch === undefined)
        return undefined;
    const fork = async () => defaultBranch === undefined || defaultBranch === branch
        ? {}
        : findFork(asker, `origin/${defaultBranch}`, defaultBranch);
    const isFirst = baseSha === undefined;
    return {
        of: 'push',
        commits: isFirst ? [fork] : [named(baseSha), fork],
        ...(isFirst && branch === defaultBranch && { failed: 'this is the first push of the default branch' }),
    };
}
async function findPullRequestBase(asker) {
    const { clone, github } = asker;
    const { event } = github;
    const { baseSha, headSha } = event;
    const head = clone.head ?? event.sha;
    const of = 'pull request';
    let failed;
    if (head !== undefined && head !== headSha) {
        const parents = await parentsOf(asker, head);
        const [first, second] = parents.value ?? [];
        if (first !== undefined && second !== undefined && second === headSha)
            return { of, commits: [named(first)] };
        if (event.name === 'pull_request_target') {
            return { of, commits: [], failed: holds_base/* HOLDS_BASE */.xT.reason };
        }
        failed = parents.failed;
    }
    const fork = async () => (baseSha === undefined ? {} : findFork(asker, baseSha, baseSha));
    return { of, commits: [fork, named(baseSha)], ...(failed !== undefined && { failed }) };
}
function named(commit) {
    return async () => (commit === undefined ? {} : { value: commit });
}
async function findFork(asker, here, there) {
    const { clone, github } = asker;
    const commit = await resolve(clone, here);
    const found = commit === undefined ? {} : await mergeBase(clone, commit);
    const { headSha, sha } = github.event;
    const head = headSha ?? sha;
    if (found.value !== undefined || head === undefined)
        return found;
    return askGitHub(asker, async ({ rest }, place) => {
        const basehead = `${there}...${head}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...place, basehead, per_page: 1 });
        return readSha((0,answers/* readObject */.Ag)(data, 'a comparison').merge_base_commit);
    });
}
async function parentsOf(asker, commit) {
    const objects = (await asker.clone.objects()).value;
    const { output } = objects ? await (0,base_git/* runGit */.EO)(['cat-file', 'commit', commit], objects.call) : {};
    if (output) {
        const [header = ''] = output.toString('utf8').split('\n\n', 1);
        return { value: header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])) };
    }
    return askGitHub(asker, async ({ rest }, place) => {
        const { data } = await rest.git.getCommit({ ...place, commit_sha: commit });
        return (0,answers/* readList */.LD)((0,answers/* readObject */.Ag)(data, A_COMMIT).parents, A_COMMIT).map(readSha);
    });
}
async function askGitHub({ github, mayAsk }, ask) {
    const { event } = github;
    if (event.repository === undefined || !mayAsk)
        return {};
    const { owner, name: repo } = event.repository;
    const { value, notice } = await (0,outcome/* attempt */.CD)(ASKING, event, async () => ask(await github.octokit(), { owner, repo }));
    return notice === undefined ? { value } : { failed: notice };
}
const ASKING = { failed: 'GitHub did not say where the change starts', permission: 'contents: read' };
const A_COMMIT = 'a commit';
function readSha(commit) {
    const { sha } = (0,answers/* readObject */.Ag)(commit, A_COMMIT);
    if (typeof sha !== 'string' || !(0,base_snapshot/* isObjectName */.V2)(sha))
        throw (0,answers/* notOf */.Rj)(A_COMMIT);
    return sha;
}
async function resolve(clone, revision) {
    const git = clone.git.value;
    const objects = (await clone.objects()).value;
    const nameless = git && (0,refs/* withoutNames */.Fw)(git, revision).value;
    if (objects === undefined || nameless === undefined)
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${nameless}^{commit}`];
    const commit = await (0,base_git/* askGit */.gG)(args, objects.call);
    return commit !== undefined && (0,base_snapshot/* isObjectName */.V2)(commit) ? commit : undefined;
}
async function mergeBase(clone, commit) {
    const { value: objects, failed } = await clone.objects();
    if (objects === undefined)
        return { failed };
    if (clone.head === undefined)
        return {};
    const answer = await (0,base_git/* runGit */.EO)(['merge-base', commit, clone.head], objects.call);
    if (answer.failed !== undefined)
        return answer.exitCode === 1 ? {} : { failed: answer.failed };
    const found = answer.output.toString('latin1').split('\n')[0] ?? '';
    return (0,base_snapshot/* isObjectName */.V2)(found) ? { value: found } : {};
}

var git_snapshot = __webpack_require__("base/git-snapshot.js");
var open_commit = __webpack_require__("base/open-commit.js");
var lists = __webpack_require__("lists.js");
;




const DEEPEST = 5;
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
            const before = objects && (await (0,git_snapshot/* openGitSnapshot */.j)(objects, entry.oid)).value;
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
function isSame({ path: folder, oid }, head, index) {
    const isListed = index !== undefined && index.files.size > 0;
    const commits = [...(isListed ? [index.submodules.get(folder)] : []), ...(head === undefined ? [] : [head])];
    return commits.length > 0 && commits.every((commit) => commit === oid);
}
function openSubmodule(folder, { git, ceiling, scratch }) {
    if (git.value === undefined)
        return undefined;
    const own = external_node_path_.join(git.value.top, folder);
    const clone = (0,base_clone/* openClone */.o)(own, { ceiling, scratch });
    return clone.git.value?.top === own ? clone : undefined;
}

;








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
        const found = await find();
        const commit = found.value;
        if (commit === undefined) {
            failed = found.failed ?? failed;
            continue;
        }
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
    return { of: 'change', ...(value === undefined ? { commits: [], ...why } : { commits: [async () => ({ value })] }) };
}
async function openCommit(clone, commit, request, { mayFetch, checkout, exclude, named }) {
    const prefix = (0,open_commit/* findPrefix */.C)(clone);
    const index = await readIndex(clone);
    const github = 'github' in request && mayFetch ? request.github : undefined;
    return (0,open_commit/* readCommit */.k)(commit, { clone, prefix, ...(github && { github }) }, async (whole) => {
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
async function readIndex({ git, objects }) {
    const { value } = await objects();
    const { output } = git.value && value ? await (0,base_git/* runGit */.EO)(['ls-files', '-z', '--stage'], (0,base_clone/* withIndex */.N)(value, git.value)) : {};
    const files = new Set();
    const submodules = new Map();
    for (const [, mode = '', oid = '', file = ''] of (output?.toString('utf8') ?? '').matchAll(LISTED)) {
        files.add(file);
        if ((0,base_snapshot/* kindOf */.I)(mode) === 'submodule')
            submodules.set(file, oid);
    }
    return { files, submodules };
}
const LISTED = /(\d+) (\w+) \d\t([^\0]+)\0/gy;
function below(files, prefix) {
    const start = prefix === '' ? '' : `${prefix}/`;
    return new Set([...files].flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : [])));
}
const CLINICAL = /HKClinical|clinicalType|ClinicalHealthRecords|health-records|clinicalRecord|healthRecords/;
async function mayMatter(clone, commit) {
    const { value: objects } = await clone.objects();
    if (objects === undefined || !(0,base_snapshot/* isObjectName */.V2)(commit))
        return false;
    const { output } = await (0,base_git/* runGit */.EO)(['diff-tree', '-r', '-z', '--no-renames', '--raw', commit, 'HEAD'], objects.call);
    if (!output)
        return false;
    const gone = [...output.toString('latin1').matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [MDT]\0/g)];
    const oids = gone.map(([, oid = '']) => oid);
    if (oids.length === 0)
        return false;
    const snapshot = await (0,git_snapshot/* openGitSnapshot */.j)(objects, commit);
    const blobs = await snapshot.value?.load(oids);
    return [...(blobs?.values() ?? [])].some((bytes) => bytes && CLINICAL.test(Buffer.from(bytes).toString('latin1')));
}


/***/ })

};
