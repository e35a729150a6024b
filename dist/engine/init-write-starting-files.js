export const id = "init-write-starting-files";
export const ids = ["init-write-starting-files"];
export const modules = {

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


/***/ }),

/***/ "init/write-starting-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  writeStartingFiles: () => (/* binding */ writeStartingFiles)
});

var external_node_path_ = __webpack_require__("external \"node:path\"");
var git_folder = __webpack_require__("base/git-folder.js");
var base_refs = __webpack_require__("base/refs.js");
var write_files = __webpack_require__("files/write-files.js");
var run = __webpack_require__("run/run.js");
var configuration = __webpack_require__("settings/configuration.js");
var settings_options = __webpack_require__("settings/options.js");
var tool = __webpack_require__("tool.js");
;


function howCalled(script, environment, cwd) {
    const { dir, base } = external_node_path_.parse(script);
    if (base === tool/* NAME */.o_ && /[\\/]node_modules[\\/]\.bin$/.test(dir))
        return `npx ${tool/* NAME */.o_}`;
    const onPath = (environment.PATH ?? '').split(external_node_path_.delimiter).some((folder) => external_node_path_.resolve(cwd, folder) === dir);
    if (base === tool/* NAME */.o_ && onPath)
        return tool/* NAME */.o_;
    return base === tool/* NAME */.o_ ? shellWord(shorter(script, cwd)) : `node ${shellWord(shorter(script, cwd))}`;
}
function shorter(file, cwd) {
    const relative = external_node_path_.relative(cwd, file);
    const word = relative.startsWith('..') || external_node_path_.isAbsolute(relative) ? relative : `./${relative}`;
    return word.length < file.length ? word : file;
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

var credentials = __webpack_require__("credentials/credentials.js");
var sentence = __webpack_require__("sentence.js");
;



const MOST_APPS = 20;
const ACTION = tool/* HOME */.yZ.slice('https://github.com/'.length);
const SCHEMA = `${tool/* HOME */.yZ.replace('https://github.com', 'https://raw.githubusercontent.com')}/v${tool/* VERSION */.xv}/schema/configuration.schema.json`;
function writeWorkflow(report, { prefix, branches, defaultBranch }) {
    const releases = findReleaseBranches(branches);
    const seen = releases.length > 0 ? releases : ['release/**'];
    const inputs = [
        ...(prefix === '' ? [] : [`path: ${quote(withoutExpressions(prefix))}`]),
        ...(releases.length > 0 && releases.join() !== 'release/**'
            ? [`release-branches: ${quote(releases.join(', '))}`]
            : []),
    ];
    return `# Checks the use of HealthKit Clinical Health Records before App Review does.
${describe(report)
        .map((line) => `# ${line}\n`)
        .join('')}name: Clinical records

on:
  pull_request:
  push:
    # ${releases.length > 0 ? 'The release branches that this repository has.' : 'No release branch was seen; this is what they are often called.'} They are judged more strictly.
    branches: [${[asGlob(defaultBranch), ...seen].map(quote).join(', ')}]
  release:
    types: [published]

permissions: {}

jobs:
  check:
    # No Mac is needed: nothing is built.
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the one comment and for suggestions. Without it both are missing, and the check works all the same.
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: ${ACTION}@v0
${inputs.length > 0 ? `        with:\n${inputs.map((line) => `          ${line}\n`).join('')}` : ''}`;
}
function writeConfiguration(report) {
    return `# yaml-language-server: $schema=${SCHEMA}
# How ${tool/* NAME */.o_} judges this repository. Every key may be left out.
# Rules: ${tool/* HOME */.yZ}/blob/main/docs/rules/README.md

# The least severity that fails: error, warning, notice or never.
fail-on: error

# Folders that are not part of what is shipped.
# exclude: ["Examples/**"]

${describePolicy(report)}
# Severities that differ: off, notice, warning or error.
# rules:
#   usage-description-weak: error

# Exceptions. Each needs a reason, and may end on a day.
# ignore:
#   - rule: advertising-sdk-linked
#     path: App/**
#     reason: the ad SDK is in the free tier's target only
#     until: 2027-06-30
`;
}
function describePolicy({ privacyPolicy, targets }) {
    const found = privacyPolicy.find(({ authoritative }) => authoritative);
    if (found) {
        return `# The privacy policy stands in ${oneLine(found.at.file)} and is checked there:
# ${oneLine(found.url)}
# privacy-policy-url: https://example.org/privacy
`;
    }
    const why = targets.some(({ target }) => isClinicalApp(target))
        ? ' App Store Connect knows it; the check does not.'
        : '';
    return `# The privacy-policy URL that is entered in App Store Connect. None was found in this repository.${why}
# privacy-policy-url: https://example.org/privacy
`;
}
function describe({ targets }) {
    const apps = targets.map(({ target }) => target).filter(({ kind }) => kind === 'app' || kind === 'app-clip');
    if (apps.length === 0)
        return ['No iOS app was found here when this was written.'];
    const hidden = apps.length - MOST_APPS;
    const lines = apps.slice(0, MOST_APPS).map((app) => {
        const asked = new Set(app.code.requested.map(({ type }) => type)).size;
        const clinical = isClinicalApp(app)
            ? `uses clinical records${asked > 0 ? `, asks for ${asked} of their types` : ''}`
            : 'has nothing to do with clinical records yet';
        return oneLine(`${app.name} (${app.project}) ${clinical}.`);
    });
    return hidden > 0 ? [...lines, `And ${(0,sentence/* count */.U9)(hidden, 'more app')}.`] : lines;
}
function isClinicalApp({ kind, signs }) {
    return kind !== 'test' && kind !== 'library' && signs.length > 0;
}
const RELEASE = /^(?:releases?|rel|hotfix|stable|production|appstore)(?=$|[/_-])/i;
function findReleaseBranches(branches) {
    const globs = branches.flatMap((branch) => {
        const [name] = RELEASE.exec(branch) ?? [];
        if (name === undefined)
            return [];
        const sign = branch.charAt(name.length);
        return [sign === '' ? name : sign === '/' ? `${name}/**` : `${name}${sign}*`];
    });
    return [...new Set(globs)].sort();
}
function withoutExpressions(text) {
    return text.replaceAll(/\$\{\{/g, (open) => `${open} '${open}' }}`);
}
function asGlob(branch) {
    return branch.replaceAll(/[*?+![\]\\]/g, '\\$&');
}
function quote(text) {
    const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function oneLine(text) {
    return (0,credentials/* hideCredentials */.RW)(text)
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .slice(0, 200);
}

;









const WORKFLOW = '.github/workflows/clinical-records.yml';
async function writeStartingFiles(options) {
    const report = await (0,run/* run */.e)({ ...options, checkUrls: false });
    const { top, ...surroundings } = describeClone(options.root);
    const inTop = (file) => (surroundings.prefix === '' ? file : `${surroundings.prefix}/${file}`);
    const files = [
        { file: WORKFLOW, content: writeWorkflow(report, surroundings) },
        { file: inTop(configuration/* CONFIGURATION_FILE */.oT), content: writeConfiguration(report) },
    ];
    const isDry = options.values.flag('dry-run');
    try {
        if (isDry)
            (0,write_files/* requireRoom */.hr)(top, files);
        else
            (0,write_files/* createFiles */.qm)(top, files);
    }
    catch (error) {
        throw new settings_options/* UsageError */.eb(error instanceof Error ? error.message : String(error));
    }
    if (isDry)
        return files.flatMap(({ file, content }) => [file, content]);
    return [
        ...files.map(({ file }) => `Wrote ${file}.`),
        `The check says: ${report.verdict}. For the report, run: ${callAgain(options.root)}`,
    ];
}
function callAgain(root) {
    const cwd = process.cwd();
    const folder = root === cwd ? [] : [shellWord(external_node_path_.relative(cwd, root))];
    return [howCalled(process.argv[1] ?? '', process.env, cwd), ...folder].join(' ');
}
function describeClone(root) {
    const { value: git } = (0,git_folder/* findGitFolder */.K)(root);
    const refs = git ? (0,base_refs/* listBranches */.jr)(git) : [];
    const branches = [...new Set(refs.flatMap((ref) => /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? []))];
    const known = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
    return {
        top: git?.top ?? root,
        prefix: git?.prefix ?? '',
        branches,
        defaultBranch: (git && (0,base_refs/* readRemoteHead */.Hx)(git)) ?? known ?? 'main',
    };
}


/***/ })

};
