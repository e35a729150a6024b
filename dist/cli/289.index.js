export const id = 289;
export const ids = [289];
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

/***/ 5289:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeStartingFiles: () => (/* binding */ writeStartingFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/git.js
var git = __webpack_require__(5033);
// EXTERNAL MODULE: ./lib/configuration.js
var configuration = __webpack_require__(6805);
// EXTERNAL MODULE: ./lib/options.js + 1 modules
var lib_options = __webpack_require__(9329);
// EXTERNAL MODULE: ./lib/run.js + 3 modules
var run = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/write-files.js
var write_files = __webpack_require__(4218);
;// CONCATENATED MODULE: ./lib/init/starting-files.js

const ACTION = tool/* HOME */.yZ.slice('https://github.com/'.length);
/** The workflow that checks pull requests and what is released. */
function writeWorkflow(report, { prefix, branches, defaultBranch }) {
    const releases = findReleaseBranches(branches);
    const seen = releases.length > 0 ? releases : ['release/**'];
    const inputs = [
        ...(prefix === '' ? [] : [`path: ${quote(prefix)}`]),
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
    branches: [${[defaultBranch, ...seen].map(quote).join(', ')}]
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
      - uses: actions/checkout@v6
      - uses: ${ACTION}@v0
${inputs.length > 0 ? `        with:\n${inputs.map((line) => `          ${line}\n`).join('')}` : ''}`;
}
/** The configuration file, with what may be changed in it. */
function writeConfiguration(report) {
    return `# How ${tool/* NAME */.o_} judges this repository. Every key may be left out.
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
/** What the check made of the repository when the file was written. */
function describe({ targets }) {
    const apps = targets.map(({ target }) => target).filter(({ kind }) => kind === 'app' || kind === 'app-clip');
    if (apps.length === 0)
        return ['No iOS app was found here when this was written.'];
    return apps.map((app) => {
        const asked = new Set(app.code.requested.map(({ type }) => type)).size;
        const clinical = isClinicalApp(app)
            ? `has to do with clinical records${asked > 0 ? `, asks for ${asked} of their types` : ''}`
            : 'has nothing to do with clinical records yet';
        return oneLine(`${app.name} (${app.project}) ${clinical}.`);
    });
}
function isClinicalApp({ kind, signs }) {
    return kind !== 'test' && kind !== 'library' && signs.length > 0;
}
const RELEASE = /^(?:releases?|rel|hotfix|stable|production|appstore)(?=$|[/_-])/i;
/** Globs that cover the branches that are released from, sorted. */
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
/** As YAML; in quotes where it is more than a word. JSON's quotes are YAML's. */
function quote(text) {
    const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
/** Names come from the repository: in a comment nothing of them may begin a line. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/init/write-starting-files.js








const WORKFLOW = '.github/workflows/clinical-records.yml';
/**
 * Writes a workflow and a configuration file that fit the repository, after checking what it is. Overwrites nothing.
 * Returns what was written, in words. Throws {@link UsageError} where a file is there already or cannot be written.
 */
async function writeStartingFiles(options) {
    const report = await (0,run/* run */.e)({ ...options, checkUrls: false });
    const { top, ...surroundings } = await askGit(options.root);
    const inTop = (file) => (surroundings.prefix === '' ? file : `${surroundings.prefix}/${file}`);
    const files = [
        { file: WORKFLOW, content: writeWorkflow(report, surroundings) },
        { file: inTop(configuration/* CONFIGURATION_FILE */.oT), content: writeConfiguration(report) },
    ];
    try {
        (0,write_files/* createFiles */.qm)(top, files);
    }
    catch (error) {
        throw new lib_options/* UsageError */.eb(error instanceof Error ? error.message : String(error));
    }
    return [
        ...files.map(({ file }) => `Wrote ${file}.`),
        `The check says: ${report.verdict}. Run ${tool/* NAME */.o_}${options.root === process.cwd() ? '' : ` ${external_node_path_.relative(process.cwd(), options.root)}`} for the report.`,
    ];
}
/** What git tells of the checkout; a folder that is none is its own top. */
async function askGit(root) {
    const ask = async (...args) => (await (0,git/* runGit */.E)(args, { folder: root })).output?.toString('utf8').trimEnd().split('\n') ?? [];
    const [top = root] = await ask('rev-parse', '--show-toplevel');
    const [prefix = ''] = await ask('rev-parse', '--show-prefix');
    const refs = await ask('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes');
    const [head = ''] = await ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    const branches = [...new Set(refs.flatMap((ref) => /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? []))];
    const known = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
    return {
        top,
        prefix: prefix.replace(/\/$/, ''),
        branches,
        defaultBranch: head.replace(/^origin\//, '') || known || 'main',
    };
}


/***/ })

};
