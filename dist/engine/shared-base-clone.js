export const id = "shared-base-clone";
export const ids = ["shared-base-clone"];
export const modules = {

/***/ "base/clone.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withIndex),
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("github/interruption.js");
/* harmony import */ var _fill_git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("base/fill-git-folder.js");
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("base/git.js");
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("base/git-folder.js");
/* harmony import */ var _read_small_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("base/read-small.js");
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("base/refs.js");
/* harmony import */ var _scratch_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("base/scratch-folder.js");









function openClone(root, { ceiling, scratch } = {}) {
    let git;
    let objects;
    let folder;
    const find = () => (git ??= (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .findGitFolder */ .K)(root, ceiling));
    const open = async () => {
        const { value, failed } = find();
        if (value === undefined)
            return { failed };
        if ((0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_2__/* .wasInterrupted */ .WE)())
            return { failed: 'the run was ended' };
        try {
            folder = (0,_scratch_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .makeScratchFolder */ .D)(scratch);
            return await openObjects(value, folder.folder);
        }
        catch (error) {
            if (error instanceof Error && 'code' in error)
                return { failed: `the clone cannot be opened (${error.code})` };
            throw error;
        }
    };
    return {
        root,
        scratch,
        ceiling,
        get git() {
            return find();
        },
        get head() {
            const { value } = find();
            return value && (0,_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .readRef */ .sg)(value, 'HEAD');
        },
        objects: () => (objects ??= open()),
        close() {
            folder?.remove();
            folder = undefined;
            objects = undefined;
        },
    };
}
const LONGEST_SETTINGS = 1024 * 1024;
const LONGEST_SHALLOW = 16 * 1024 * 1024;
async function openObjects(git, folder) {
    const { value: settings, failed } = await readSettings(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.common, 'config'), folder);
    if (failed !== undefined)
        return { failed };
    const form = settings.get('extensions.objectformat')?.at(-1) ?? 'sha1';
    const strange = judgeForm(settings, form);
    if (strange !== undefined)
        return { failed: strange };
    const shallow = (0,_read_small_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.common, 'shallow'), LONGEST_SHALLOW);
    if (shallow !== undefined && !/^(?:[0-9a-f]{40,64}\n)*$/.test(shallow))
        return { failed: 'its list of cut commits is broken' };
    (0,_fill_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .fillGitFolder */ ._)(folder, { format: form === 'sha256' ? 'sha256' : 'sha1', head: (0,_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .readRef */ .sg)(git, 'HEAD'), shallow });
    const linked = (0,_fill_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .linkObjects */ .P)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.common, 'objects'), folder);
    if (linked.failed !== undefined)
        return { failed: linked.failed };
    return { value: { call: { gitFolder: folder }, settings, lacks: tellLacks(git, settings) } };
}
async function readSettings(file, folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size > LONGEST_SETTINGS)
        return { failed: "the clone's settings are not read" };
    const args = ['config', '--file', file, '--no-includes', '--null', '--list'];
    const { output, failed } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(args, { gitFolder: folder });
    if (failed !== undefined)
        return { failed };
    const settings = new Map();
    for (const entry of output.toString('utf8').split('\0')) {
        const end = entry.indexOf('\n');
        const key = end < 0 ? entry : entry.slice(0, end);
        const value = end < 0 ? 'true' : entry.slice(end + 1);
        settings.set(key, [...(settings.get(key) ?? []), value]);
    }
    return { value: settings };
}
const KNOWN_EXTENSIONS = /^extensions\.(?:noop|noop-v1|preciousobjects|partialclone|objectformat|refstorage|worktreeconfig|relativeworktrees)$/;
function judgeForm(settings, format) {
    const refs = settings.get('extensions.refstorage')?.at(-1) ?? 'files';
    if (refs !== 'files')
        return `the clone keeps its branches in a form that is not read here (${shorten(refs)}): \`git refs migrate --ref-format=files\` changes that`;
    const version = settings.get('core.repositoryformatversion')?.at(-1) ?? '0';
    const unknown = [...settings.keys()].find((key) => key.startsWith('extensions.') && !KNOWN_EXTENSIONS.test(key));
    if (unknown !== undefined)
        return `the clone is of a form that is not known here (${shorten(unknown)})`;
    if (!/^[01]$/.test(version) || !/^sha(?:1|256)$/.test(format))
        return `the clone is of a form that is not known here (version ${shorten(version)}, ${shorten(format)})`;
    return undefined;
}
function shorten(text) {
    return text.replaceAll(/[^\w.-]+/g, ' ').slice(0, 40);
}
function tellLacks({ common }, settings) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, 'objects', 'info', 'alternates')))
        return ': the clone borrows objects of another one, which are not read (`git repack -a` copies them here)';
    const isPartial = [...settings.keys()].some((key) => /^extensions\.partialclone$|^remote\..*\.promisor$/s.test(key));
    return isPartial
        ? ': this is a partial clone, and what it left out is not fetched here (`git fetch --refetch --no-filter` gets it)'
        : '';
}
function withIndex({ call }, git) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(git.own).filter((one) => /^sharedindex\.[0-9a-f]{40,64}$/.test(one))) {
        const copy = node_path__WEBPACK_IMPORTED_MODULE_1__.join(call.gitFolder, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(copy) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.own, name)).isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.own, name), copy);
    }
    return { ...call, workTree: { top: git.top, index: node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.own, 'index') } };
}


/***/ }),

/***/ "base/fill-git-folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ linkObjects),
/* harmony export */   _: () => (/* binding */ fillGitFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");


function fillGitFolder(folder, { format, head, shallow, remote }) {
    for (const name of ['objects', 'refs'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'HEAD'), head === undefined ? 'ref: refs/heads/none\n' : `${head}\n`);
    if (shallow !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'shallow'), shallow);
    const settings = [
        '[core]',
        `\trepositoryformatversion = ${format === 'sha256' ? 1 : 0}`,
        '\tbare = true',
        ...(format === 'sha256' ? ['[extensions]', '\tobjectformat = sha256'] : []),
        ...(remote === undefined ? [] : ['[remote "origin"]', `\turl = "${remote.replaceAll(/["\\]/g, '\\$&')}"`]),
    ];
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'config'), `${settings.join('\n')}\n`);
}
function linkObjects(objects, folder) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(objects, { withFileTypes: true }).filter(({ name }) => IS_STORE.test(name));
    if (entries.some((entry) => !entry.isDirectory()) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(objects).isSymbolicLink())
        return LENT;
    for (const { name } of entries) {
        const store = node_path__WEBPACK_IMPORTED_MODULE_1__.join(objects, name);
        if (name === 'pack' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(store, { withFileTypes: true }).some((entry) => !entry.isFile()))
            return LENT;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(store, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'objects', name), 'junction');
    }
    return { value: true };
}
const IS_STORE = /^(?:pack|[0-9a-f]{2})$/;
const LENT = { failed: 'parts of its objects are links, which are not followed' };


/***/ }),

/***/ "base/git-folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findGitFolder),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _read_small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("base/read-small.js");



const LONGEST_PATH = 4096 + 'gitdir: \n'.length;
function findGitFolder(root, ceiling) {
    try {
        return lookUpwards(root, ceiling);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return { failed: `its git folder cannot be opened (${error.code})` };
        throw error;
    }
}
function lookUpwards(root, ceiling) {
    const below = realPath(root);
    const limit = ceiling === undefined ? undefined : realPath(ceiling);
    if (below === undefined || (limit !== undefined && !isWithin(below, limit)))
        return NONE;
    for (let top = below;; top = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(top)) {
        const found = openGitEntry(top);
        if (found?.failed !== undefined)
            return found;
        if (found !== undefined) {
            const { own, common } = found.value;
            if (limit !== undefined && !(isWithin(own, limit) && isWithin(common, limit)))
                return { failed: "the checkout's git folder lies outside the workspace" };
            const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(top, below).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            return { value: { top, prefix, own, common } };
        }
        if (top === limit || top === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(top))
            return NONE;
    }
}
const NONE = { failed: 'this folder is in no git repository' };
function openGitEntry(top) {
    const entry = node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, '.git');
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(entry, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    let own = entry;
    if (!found.isDirectory()) {
        const named = /^gitdir: (.+?)[\r\n]*$/.exec(utf8((0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(entry, LONGEST_PATH)))?.[1];
        if (named === undefined)
            return { failed: '.git is neither a folder nor a file that names one' };
        own = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(top, named);
    }
    const [shared = ''] = utf8((0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'commondir'), LONGEST_PATH)).split(/[\r\n]/, 1);
    const real = { own: realPath(own), common: realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(own, shared)) };
    const { own: realOwn, common } = real;
    if (realOwn !== undefined && common !== undefined && isGitFolder(realOwn, common))
        return { value: { own: realOwn, common } };
    return found.isDirectory() ? undefined : { failed: '.git names a folder that is no git folder' };
}
function isGitFolder(own, common) {
    const isFolder = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, name), { throwIfNoEntry: false })?.isDirectory();
    const hasHead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
    return hasHead && isFolder('objects') === true && isFolder('refs') === true;
}
function utf8(latin1) {
    return Buffer.from(latin1 ?? '', 'latin1').toString('utf8');
}
function realPath(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return undefined;
        throw error;
    }
}
function isWithin(folder, outer) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(outer, folder);
    return !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(way));
}


/***/ }),

/***/ "base/git.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ askGit),
  EO: () => (/* binding */ runGit)
});


var external_node_child_process_ = __webpack_require__("external \"node:child_process\"");
var external_node_os_ = __webpack_require__("external \"node:os\"");
var interruption = __webpack_require__("github/interruption.js");
;
const [MAJOR, MINOR] = [2, 38];
let refusal;
function refuseGit(askVersion) {
    refusal ??= askVersion().then(judgeVersion);
    return refusal;
}
function judgeVersion({ output, failed }) {
    if (failed !== undefined)
        return failed;
    const line = output.toString('utf8').split('\n')[0] ?? '';
    const [, version = '', major, minor] = /^git version ((\d{1,4})\.(\d{1,4})[\w.+-]{0,40})(?: \(|$)/.exec(line) ?? [];
    if (major === undefined || minor === undefined)
        return 'the program named git does not tell its version';
    if (Number(major) > MAJOR || (Number(major) === MAJOR && Number(minor) >= MINOR))
        return undefined;
    return `git ${version} is too old to be run safely on a repository that is checked: install ${MAJOR}.${MINOR} or later`;
}

;




const LONGEST_OUTPUT = 256 * 1024 * 1024;
const LONGEST_WORDS = 4096;
const PATIENCE = 20_000;
const HAS_GROUPS = process.platform !== 'win32';
const SAFE = [
    ['core.hooksPath', external_node_os_.devNull],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['core.attributesFile', external_node_os_.devNull],
    ['core.commitGraph', 'false'],
    ['diff.external', ''],
    ['safe.bareRepository', 'explicit'],
    ['http.followRedirects', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
async function runGit(args, call) {
    const refusal = await refuseGit(() => spawnGit(['version'], call));
    if (refusal !== undefined)
        return { failed: refusal };
    const { gitFolder, workTree } = call;
    const options = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const places = [`--git-dir=${gitFolder}`, ...(workTree ? [`--work-tree=${workTree.top}`] : [])];
    return spawnGit(['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...places, ...options, ...args], call);
}
async function askGit(args, call) {
    const { output } = await runGit(args, call);
    return output?.toString('utf8').split('\n')[0]?.trim() || undefined;
}
const CANNOT = 'git cannot be run';
function start(args, call) {
    try {
        return (0,external_node_child_process_.spawn)('git', args, {
            cwd: call.gitFolder,
            env: environment(call),
            windowsHide: true,
            detached: HAS_GROUPS,
        });
    }
    catch {
        return undefined;
    }
}
function spawnGit(args, call) {
    const { input, timeoutMs = PATIENCE, most = LONGEST_OUTPUT } = call;
    if ((0,interruption/* wasInterrupted */.WE)())
        return Promise.resolve({ failed: 'the run was ended' });
    return new Promise((resolve) => {
        const child = start(args, call);
        if (!child) {
            resolve({ failed: CANNOT });
            return;
        }
        const chunks = [];
        let words = Buffer.alloc(0);
        let size = 0;
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            end(child);
        };
        const timer = setTimeout(() => stop(`git took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
        const ended = (0,interruption/* beforeInterruption */.NI)(() => stop('the run was ended'));
        const settle = (answer) => {
            clearTimeout(timer);
            ended();
            resolve(answer);
        };
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > most)
                stop('git said more than is read');
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            words = Buffer.concat([words, chunk]).subarray(-LONGEST_WORDS);
        });
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => settle({ failed: 'code' in error && error.code === 'ENOENT' ? 'git is not installed' : CANNOT }));
        child.on('close', (exitCode) => {
            if (stopped !== undefined)
                settle({ failed: stopped });
            else if (exitCode === 0)
                settle({ output: Buffer.concat(chunks) });
            else
                settle({ failed: lastWords(words.toString('utf8')), ...(exitCode !== null && { exitCode }) });
        });
        child.stdin.end(input ?? '');
    });
}
function end(child) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
const KEPT = /^GIT_(?:EXEC_PATH$|SSL_|HTTP_|CURL_)/;
const MACHINE = /^GIT_CONFIG/;
const OURS_ALONE = /^(?:INPUT|APP_STORE_CONNECT)_/i;
function environment({ workTree, remote }) {
    const isKept = (name) => !OURS_ALONE.test(name) && (!/^GIT_/i.test(name) || KEPT.test(name) || (remote && MACHINE.test(name)));
    return {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => isKept(name))),
        ...(remote ? asEnvironment(remote.settings) : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: external_node_os_.devNull }),
        ...(workTree && { GIT_INDEX_FILE: workTree.index }),
        GIT_ALLOW_PROTOCOL: remote?.protocol ?? '',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        LC_ALL: 'C',
    };
}
function asEnvironment(settings = new Map()) {
    const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const pairs = [...settings].flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return settings.size === 0 ? {} : { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: `${first + settings.size}` };
}
function lastWords(text) {
    const line = text.trim().split('\n').at(-1) ?? '';
    const plain = line
        .replace(/^(?:fatal|error): /, '')
        .replaceAll(/\b\w+:\/\/[^\s']+/g, 'the remote')
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return plain === '' ? 'git failed without a word' : `git says: ${plain.slice(0, 160)}`;
}


/***/ }),

/***/ "base/read-small.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");

function readSmall(file, longest) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        return found?.isFile() && found.size <= longest ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : undefined;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ "base/refs.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Hx: () => (/* binding */ readRemoteHead),
/* harmony export */   jr: () => (/* binding */ listBranches),
/* harmony export */   sg: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _read_small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("base/read-small.js");
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("base/snapshot.js");




const LONGEST_REF = 1024;
const LONGEST_PACKED = 64 * 1024 * 1024;
const MOST_REFS = 20_000;
const IS_REF = /^(?!.*(?:\.\.|@\{|\/[/.]|\.lock(?:\/|$)|[/.]$))refs\/[^\0-\x20\x7f~^:?*[\\/.][^\0-\x20\x7f~^:?*[\\]*$/;
const IS_TOP_REF = /^[A-Z][A-Z_]{0,40}$/;
const IS_OWN = /^refs\/(?:bisect|worktree|rewritten)\//;
function readRef(git, name, steps = 5) {
    const isTop = IS_TOP_REF.test(name);
    if (!isTop && !IS_REF.test(name))
        return undefined;
    const folder = isTop || IS_OWN.test(name) ? git.own : git.common;
    const content = (0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), LONGEST_REF);
    if (content?.startsWith('ref:'))
        return steps > 0 ? readRef(git, utf8(content.slice('ref:'.length)).trim(), steps - 1) : undefined;
    const [oid = ''] = (content ?? '').split(/\s/, 1);
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectName */ .V2)(oid))
        return oid;
    return isTop ? undefined : readPacked(git, name);
}
function readPacked({ common }, name) {
    const packed = (0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, 'packed-refs'), LONGEST_PACKED) ?? '';
    const end = packed.indexOf(` ${latin1(name)}\n`);
    if (end < 0)
        return undefined;
    const oid = packed.slice(packed.lastIndexOf('\n', end) + 1, end);
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectName */ .V2)(oid) ? oid : undefined;
}
function listBranches({ common }, most = MOST_REFS) {
    const packed = (0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, 'packed-refs'), LONGEST_PACKED) ?? '';
    const names = [...packed.matchAll(/^[0-9a-f]{40,64} (refs\/(?:heads|remotes)\/.+)/gm)].map(([, name]) => utf8(name));
    const loose = [];
    const walk = (folder) => {
        for (const entry of listFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, folder))) {
            if (loose.length >= most)
                return;
            if (entry.isDirectory())
                walk(`${folder}/${entry.name}`);
            else if (entry.isFile())
                loose.push(`${folder}/${entry.name}`);
        }
    };
    walk('refs/heads');
    walk('refs/remotes');
    return [...new Set([...names, ...loose])].filter((name) => IS_REF.test(name));
}
function readRemoteHead({ common }, remote = 'origin') {
    const content = (0,_read_small_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(common, 'refs', 'remotes', remote, 'HEAD'), LONGEST_REF) ?? '';
    const start = `ref: refs/remotes/${remote}/`;
    const name = content.startsWith(start) ? utf8(content.slice(start.length)).trim() : '';
    return IS_REF.test(`refs/heads/${name}`) ? name : undefined;
}
function withoutNames(git, revision) {
    if (revision.includes('@{'))
        return {
            failed: `"${revision}" hangs on the log or the settings of this clone, which are not read: name a branch, a tag or a commit`,
        };
    const [name = ''] = revision.split(/[~^:]/, 1);
    const found = revision.includes(':') ? undefined : readName(git, name === '@' ? 'HEAD' : name);
    return { value: found === undefined ? revision : found + revision.slice(name.length) };
}
function readName(git, name) {
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectName */ .V2)(name))
        return name;
    const full = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((start) => start + name);
    for (const one of [...full, `refs/remotes/${name}/HEAD`]) {
        const oid = readRef(git, one);
        if (oid !== undefined)
            return oid;
    }
    return undefined;
}
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error)
            return [];
        throw error;
    }
}
function utf8(bytes = '') {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}


/***/ }),

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

/***/ "base/snapshot.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   rM: () => (/* binding */ LARGEST_BLOB)
/* harmony export */ });
const LARGEST_BLOB = 24 * 1024 * 1024;
const MOST_ENTRIES = 400_000;
function readEntry(path, mode, oid) {
    const kind = kindOf(mode);
    return kind && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path) ? { path, kind, oid } : undefined;
}
function kindOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode.startsWith('100') ? 'file' : undefined;
}
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ })

};
