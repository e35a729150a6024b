export const id = 677;
export const ids = [677];
export const modules = {

/***/ 52496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);

/** What a reader gives; undefined where the file cannot be read. What others wrote is a help, not what is judged. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 65677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeDependencies: () => (/* binding */ completeDependencies)
});

// EXTERNAL MODULE: ./lib/read/text.js
var read_text = __webpack_require__(757);
;// CONCATENATED MODULE: ./lib/read/cartfile-resolved.js

/** What is checked out, each called by the last part of its address. Throws UnreadableFile for what is not text. */
function readCartfileResolved(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    return [...text.matchAll(/^(?:github|git|binary) "([^"\n]+)" "([^"\n]*)"/gm)].map(({ 0: line, 1: address = '', 2: version = '', index }) => ({
        name: address.replace(/^.*\//, '').replace(/\.(?:git|json)$/, ''),
        version,
        at: place(index, index + line.length),
    }));
}

// EXTERNAL MODULE: ./lib/read/fields.js
var fields = __webpack_require__(80143);
// EXTERNAL MODULE: ./lib/read/json.js
var json = __webpack_require__(55876);
;// CONCATENATED MODULE: ./lib/read/nuget-lock.js
/**
 * `packages.lock.json`. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies
 */


/** The packages of the frameworks for iOS, or of all where none is for iOS. Throws UnreadableFile for what is not JSON. */
function readNugetLock(bytes, file) {
    const value = (0,json/* readJson */.V)(bytes, file);
    if (value.kind !== 'dictionary')
        return [];
    const frameworks = [...(0,fields/* dictionaryIn */.s8)(value.value, 'dependencies').values()];
    const forPhones = frameworks.filter(({ key }) => /ios/i.test(key));
    return (forPhones.length > 0 ? forPhones : frameworks).flatMap(({ value: packages }) => (packages.kind === 'dictionary' ? [...packages.value.values()] : []).flatMap(({ key, keyAt, value: one }) => {
        if (one.kind !== 'dictionary')
            return [];
        const version = (0,fields/* textIn */.r7)(one.value, 'resolved');
        const type = (0,fields/* textIn */.r7)(one.value, 'type')?.value;
        if (!version || type === 'Project')
            return [];
        return [{ name: key, version: version.value, at: keyAt, wantedBy: type === 'Direct' ? 'app' : 'package' }];
    }));
}

// EXTERNAL MODULE: ./lib/read/podfile.js
var podfile = __webpack_require__(2793);
// EXTERNAL MODULE: ./lib/dependencies/attempt.js
var attempt = __webpack_require__(52496);
// EXTERNAL MODULE: ./lib/dependencies/folders.js
var folders = __webpack_require__(55124);
;// CONCATENATED MODULE: ./lib/dependencies/complete-dependencies.js
/**
 * What lock files add to the dependencies that targets name themselves: what those need in turn, where all of it is
 * linked.
 */





/** The targets with everything that their lock files say is linked into them, in the order they are given. */
async function completeDependencies(targets, files) {
    const isFlutter = targets.some(({ dependencies }) => dependencies.some(({ manager }) => manager === 'pub'));
    // brings the reader of YAML, which is large
    const pub = isFlutter ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 50926)) : undefined;
    return targets.map((target) => {
        const added = [
            ...(pub ? fromLock(target, 'pub', 'pubspec.lock', pub.readPubspecLock, files) : []),
            ...fromLock(target, 'nuget', 'packages.lock.json', readNugetLock, files),
            ...fromCartfile(target, files),
            ...fromPods(target, targets, files),
        ];
        if (added.length === 0)
            return target;
        const known = new Map(added.map((one) => [keyOf(one), one]));
        for (const one of target.dependencies) {
            const locked = known.get(keyOf(one));
            known.set(keyOf(one), { ...one, ...(locked?.version !== undefined && { version: locked.version }) });
        }
        const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
        return { ...target, dependencies: sorted.map(([, one]) => one) };
    });
}
function keyOf({ manager, name }) {
    return `${manager}\0${name}`;
}
/** Flutter and .NET link what their packages need, and what those need. */
function fromLock({ dependencies }, manager, name, read, files) {
    const declared = dependencies.find((one) => one.manager === manager)?.at.file;
    const file = (0,folders/* foldersUp */.T)(declared ?? '')
        .map((folder) => (0,folders/* join */.f)(folder, name))
        .find((one) => files.has(one));
    if (declared === undefined || file === undefined)
        return [];
    return ((0,attempt/* attempt */.C)(() => read(files.bytes(file), file)) ?? [])
        .filter(({ wantedBy }) => wantedBy !== 'development')
        .map(({ name: other, version, at }) => ({ name: other, manager, version, at }));
}
/** The versions of the frameworks that Carthage makes. */
function fromCartfile({ dependencies, project }, files) {
    const frameworks = dependencies.filter(({ manager }) => manager === 'carthage');
    if (frameworks.length === 0)
        return [];
    const file = (0,folders/* foldersUp */.T)(project)
        .map((folder) => (0,folders/* join */.f)(folder, 'Cartfile.resolved'))
        .find((one) => files.has(one));
    const locked = file === undefined ? [] : ((0,attempt/* attempt */.C)(() => readCartfileResolved(files.bytes(file), file)) ?? []);
    return frameworks.flatMap((framework) => {
        const version = locked.find(({ name }) => name === framework.name)?.version;
        return version === undefined ? [] : [{ ...framework, version }];
    });
}
/** These put into a target whatever pods the packages of the app need: the Podfile does not name them. */
const AUTOLINKING = /\b(?:use_native_modules!|use_expo_modules!|flutter_install_all_ios_pods|flutter_install_ios_plugin_pods)/;
function fromPods(target, targets, files) {
    const hasForeign = target.dependencies.some(({ manager }) => manager === 'npm' || manager === 'pub');
    if (target.kind !== 'app' || !hasForeign || !target.project.endsWith('.xcodeproj'))
        return [];
    const folder = (0,folders/* foldersUp */.T)(target.project).find((one) => files.has((0,folders/* join */.f)(one, 'Podfile')));
    const lock = folder === undefined ? '' : (0,folders/* join */.f)(folder, 'Podfile.lock');
    if (folder === undefined || !files.has(lock))
        return [];
    if (!AUTOLINKING.test((0,attempt/* attempt */.C)(() => Buffer.from(files.bytes((0,folders/* join */.f)(folder, 'Podfile'))).toString('utf8')) ?? ''))
        return [];
    const elsewhere = new Set(targets
        .filter((other) => other !== target && other.project === target.project)
        .flatMap(({ dependencies }) => dependencies.filter(({ manager }) => manager === 'cocoapods').map((one) => one.name)));
    const locked = (0,attempt/* attempt */.C)(() => (0,podfile/* readPodfileLock */.d)(files.bytes(lock), lock)) ?? new Map();
    return [...locked]
        .filter(([name]) => !elsewhere.has(name))
        .map(([name, { version, at }]) => ({ name, manager: 'cocoapods', version, at }));
}


/***/ }),

/***/ 55124:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldersUp),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
/**
 * Folders around a file. Paths are `/`-separated and relative to the checkout, which is the empty path.
 */
/** The folder of a file and those around it, the nearest first. */
function foldersUp(file) {
    const folders = [];
    for (let at = file; at !== '';) {
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
        folders.push(at);
    }
    return folders;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 2793:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPodfile),
/* harmony export */   d: () => (/* binding */ readPodfileLock)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14058);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/**
 * `Podfile` and `Podfile.lock`. The Podfile is Ruby: only its plain lines are understood, nothing is executed.
 */



/** Helpers and targets hand on what they hold, so that a Podfile of a few lines could stand for more pods than memory
 *  holds. */
const MOST_PODS = 100_000;
const OPENS = /^(?:if|unless|case|begin|while|until|for|def|class|module)\b|(?:\bdo\b|\{)(?:\s*\|[^|]*\|)?\s*$/;
/** A pod within a line: `%w[A].each { |name| pod name, path: "../#{name}" }`. */
const INNER_POD = /(?:[{;|]|\b(?:then|do))\s*(pod\b[\s\S]*)$/;
const CONSTANT = /^[ \t]*(\w+)[ \t]*=[ \t]*(?:'([^'\r\n]*)'|"([^"\r\n#]*)")[ \t]*$/gm;
const QUOTED = /^['"]([^'"]+)['"]/;
/** No project has as many files of helpers. */
const MOST_REQUIRED = 100;
/** Reads which target of a project gets which pods. `requires` gives what `require_relative` names, where it is one of the
 *  repository's own. Throws UnreadableFile for what is not text. */
function readPodfile(bytes, file, requires = () => undefined) {
    const targets = new Map();
    const helpers = new Map();
    const read = new Set();
    let count = 0;
    /** Hands pods on, with an eye on how many there are in all. */
    function add(to, pods, at) {
        count += pods.length;
        if (count > MOST_PODS)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`names more than ${MOST_PODS} pods`, at);
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addAll */ .RZ)(to, pods);
    }
    readLines({ bytes, file }, { kind: 'other', name: '', pods: [] });
    return targets;
    /** Reads one file; what stands in no block of its own belongs to `top`. */
    function readLines(one, top) {
        if (read.has(one.file) || read.size > MOST_REQUIRED)
            return;
        read.add(one.file);
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(one.bytes, one.file);
        const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(one.file, text);
        const constants = readConstants(text);
        const open = [top];
        /** The nearest block around that pods belong to. */
        const owner = () => open.findLast(({ kind }) => kind !== 'other') ?? top;
        const pod = (value, statement, at) => {
            const options = readOptions(statement, constants);
            const isHere = one.file === file || options.path === undefined || statement.includes('__dir__');
            return { value, at, ...options, ...(!isHere && { from: folderOf(file) }) };
        };
        for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
            const indent = raw.search(/\S/);
            if (indent < 0 || raw[indent] === '#')
                continue;
            const line = raw
                .slice(indent)
                .replace(/\s#(?![{'"])[\s\S]*$/, '')
                .trimEnd();
            const [, word = '', rest = ''] = /^(\w+[!?]?)\s*\(?\s*([\s\S]*)$/.exec(line) ?? [];
            const name = QUOTED.exec(rest)?.[1] ?? /^:?(\w+)/.exec(rest)?.[1] ?? '';
            const at = place(index + indent, index + indent + line.length);
            const inner = word === 'pod' ? undefined : INNER_POD.exec(line)?.[1];
            if (word === 'pod')
                add(owner().pods, [pod(name, statementAt(text, index), at)], at);
            else if (word === 'require_relative') {
                const required = requires(name, one.file);
                if (required)
                    readLines(required, owner());
            }
            else if (word === 'end' || /^\}[)\s]*$/.test(line))
                close();
            else if (inner !== undefined && /\bpath\b/.test(inner)) {
                const value = QUOTED.exec(inner.replace(/^pod\s*\(?\s*/, ''))?.[1] ?? inner.replace(/^pod\s*\(?\s*(\w*)[\s\S]*$/, '$1');
                add(owner().pods, [pod(value, inner, at)], at);
            }
            else if ((word === 'target' || word === 'abstract_target') && OPENS.test(line)) {
                const pods = [];
                add(pods, owner().pods, at);
                open.push({ kind: 'target', name, pods });
            }
            else if (word === 'def')
                open.push({ kind: 'def', name, pods: [] });
            else if (word === 'inherit!' && !/complete/.test(rest))
                owner().pods.length = 0;
            else if (OPENS.test(line))
                open.push({ kind: 'other', name: '', pods: [] });
            else
                add(owner().pods, helpers.get(word) ?? [], at);
        }
        function close() {
            const block = open.length > 1 ? open.pop() : undefined;
            if (block?.kind === 'target')
                targets.set(block.name, [...(targets.get(block.name) ?? []), ...block.pods]);
            if (block?.kind === 'def')
                helpers.set(block.name, block.pods);
        }
    }
}
/** A line with those that it goes on in, behind a comma. */
function statementAt(text, start) {
    const found = /^(?:[^\r\n]*(?:,|\\|=>)[ \t]*(?:\r\n|\r|\n)){0,20}[^\r\n]*/.exec(text.slice(start, start + 4000));
    return found?.[0].replace(/\\[ \t]*(?:\r\n|\r|\n)/g, ' ') ?? '';
}
const ASSIGNED = /(?<![\w.])(\w{1,60})[ \t]{0,9}[-+*|&]{0,2}=(?![=~>])/g;
/** What names stand for that are set once, to a plain text. */
function readConstants(text) {
    const times = new Map();
    for (const [, name = ''] of text.matchAll(ASSIGNED))
        times.set(name, (times.get(name) ?? 0) + 1);
    const found = new Map();
    for (const [, name = '', single, double] of text.matchAll(CONSTANT))
        if (times.get(name) === 1)
            found.set(name, single ?? double ?? '');
    return found;
}
const PATH = /(?:\bpath:(?!:)|:path\s*=>|["']path["']\s*=>)\s*([\s\S]*)/;
const TEXT = `(?:'[^']*'|"[^"]*")`;
/** `File.join(__dir__, '..', 'Core')`: the Podfile's own folder is where its paths begin. */
const JOINED = new RegExp(`^File\\.(?:join|expand_path)\\(\\s*(?:__dir__\\s*,\\s*)?((?:${TEXT}\\s*,\\s*)*${TEXT})\\s*(?:,\\s*__dir__\\s*)?\\)`);
/** What package managers fetch is none of the repository's own. */
const ASKS_NODE = /node_modules|node --print|node -p|require\.resolve|config\[/;
/** Where a pod in development stands, and whether only code tells. */
function readPath(statement, constants) {
    const [, written] = PATH.exec(statement) ?? [];
    if (written === undefined)
        return {};
    const fill = (text) => text.replace(/#\{\s*(\w+)\s*\}/g, (all, name) => constants.get(name) ?? all);
    const [plain] = new RegExp(`^${TEXT}(?!\\s*\\+)`).exec(written) ?? [];
    const joined = JOINED.exec(written)?.[1];
    const name = /^(\w+)\s*(?=[,})]|$)/.exec(written)?.[1];
    const found = joined === undefined
        ? plain === undefined
            ? constants.get(name ?? '')
            : fill(plain.slice(1, -1))
        : [...joined.matchAll(/['"]([^'"]*)['"]/g)].map(([, part = '']) => fill(part)).join('/');
    if (found !== undefined && !found.includes('#{'))
        return { path: found };
    // of a path that goes on with code, what it begins with holds it
    const start = /^'([^']+)'\s*\+|^"([^"#]+)"\s*\+/.exec(written);
    if (start)
        return { path: start[1] ?? start[2] ?? '' };
    return ASKS_NODE.test(written) ? {} : { isPathMade: true };
}
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
/** What stands behind the name of a pod: `:path => '../Core'`, `subspecs: ['A', 'B']`. */
function readOptions(statement, constants) {
    const textsOf = (key) => {
        const value = new RegExp(`(?:\\b${key}:(?!:)|:${key}\\s*=>)\\s*(\\[[^\\]]*\\]|'[^']*'|"[^"]*")`).exec(statement)?.[1];
        return value === undefined || value.includes('#{')
            ? undefined
            : [...value.matchAll(/['"]([^'"]*)['"]/g)].map(([, one = '']) => one);
    };
    const [subspecs, configurations] = [textsOf('subspecs'), textsOf('configurations?')];
    return {
        ...readPath(statement, constants),
        ...(subspecs && { subspecs }),
        ...(configurations && { configurations }),
    };
}
/** Reads the `PODS` of a `Podfile.lock`, by name. Throws UnreadableFile for what is not text. */
function readPodfileLock(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(file, text);
    const pods = new Map();
    let inPods = false;
    let current;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (/^\S/.test(line))
            inPods = line.startsWith('PODS:');
        const [, indent = '', name, version] = /^( {2,4})- "?([^\s"(]+)(?: \(([^)]*)\))?/.exec(line) ?? [];
        if (!inPods || name === undefined)
            continue;
        if (indent.length > 2)
            current?.needs.push(name);
        else {
            const pod = { version: version ?? '', at: place(index, index + line.length), needs: [] };
            pods.set(name, pod);
            current = pod;
        }
    }
    return pods;
}


/***/ })

};
