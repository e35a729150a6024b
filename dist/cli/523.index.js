export const id = 523;
export const ids = [523];
export const modules = {

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7852);
/**
 * JSON with the place of every key and value.
 */




/**
 * Reads JSON. Comments and trailing commas are allowed; `null` stands for an entry that is not there. A container's place
 * is its opening bracket. Throws {@link UnreadableFile} at the first mistake.
 */
function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .y)(file, text);
    const open = [];
    let root;
    function begin(offset, content) {
        const at = place(offset, offset + 1);
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, at);
        open.push({ at, ...content, key: undefined });
    }
    function end() {
        const closed = open.pop();
        if (closed?.entries)
            add({ kind: 'dictionary', value: closed.entries, at: closed.at });
        else if (closed?.items)
            add({ kind: 'array', value: closed.items, at: closed.at });
    }
    function add(value) {
        const parent = open.at(-1);
        if (!parent) {
            root = value;
        }
        else if (parent.items) {
            if (value)
                parent.items.push(value);
        }
        else if (parent.entries && parent.key) {
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            else
                parent.entries.delete(parent.key.name);
            parent.key = undefined;
        }
    }
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => begin(offset, { entries: new Map() }),
        onArrayBegin: (offset) => begin(offset, { items: [] }),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (name, offset, length) => {
            const parent = open.at(-1);
            if (parent)
                parent.key = { name, at: place(offset, offset + length) };
        },
        onLiteralValue: (value, offset, length) => add(literal(value, place(offset, offset + length))),
        onError: (code, offset, length) => {
            const at = offset >= text.length ? place(text.length) : place(offset, offset + length);
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid JSON: ${inWords(code)}`, at);
        },
    }, { allowTrailingComma: true });
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function literal(value, at) {
    if (typeof value === 'string')
        return { kind: 'string', value, at };
    if (typeof value === 'number')
        return { kind: 'number', value, at };
    return typeof value === 'boolean' ? { kind: 'boolean', value, at } : undefined;
}
/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7852);
/**
 * YAML with the place of every key and value, anchors and merge keys followed.
 */




/** Aliases may stand for one another, so a file of a few lines could stand for more values than memory holds. */
const MAX_VALUES = 200_000;
/** Words, marks and spaces between them. The parser takes seconds for more. */
const MAX_TOKENS = 1_000_000;
const TOO_DEEP = 'nests too deep to be read';
const YES = /^(?:yes|Yes|YES|on|On|ON)$/;
const NO = /^(?:no|No|NO|off|Off|OFF)$/;
/**
 * Reads the first document of a YAML file. What an alias stands for keeps the place it was written at; `null` stands for
 * an entry that is not there; keys that are no text are taken as they are spelled. Throws {@link UnreadableFile}.
 */
function readYaml(bytes, file, options = {}) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .y)(file, text);
    if (text.length > MAX_TOKENS)
        countTokens(text, place);
    const document = parse(text, place);
    const [mistake] = document.errors;
    if (mistake) {
        if (mistake.code === 'RESOURCE_EXHAUSTION')
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(...mistake.pos));
        const reason = mistake.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid YAML: ${reason}`, place(...mistake.pos));
    }
    const value = document.contents && toValue(document.contents, place, options);
    if (!value)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return value;
}
function countTokens(text, place) {
    let count = 0;
    let length = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += 1;
        length += token.length;
        if (count > MAX_TOKENS)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, place(Math.min(length, text.length)));
    }
}
function parse(text, place) {
    try {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
        const [first] = 'is empty' in documents ? [] : documents;
        if (first)
            return first;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error; // the library's parser calls itself for every level
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(0));
    }
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
}
function toValue(top, place, { yesIsTrue = false }) {
    const anchors = new Map();
    const open = new Set();
    let count = 0;
    const at = ({ range }) => (range ? place(range[0], Math.max(range[0], range[1])) : place(0));
    const start = ({ range }) => place(range?.[0] ?? 0);
    function convert(node, depth) {
        count += 1;
        if (count > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, start(node));
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, start(node));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return convert(resolve(node), depth + 1);
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalar(node);
        if (open.has(node))
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds an alias that stands for itself', start(node));
        open.add(node);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? dictionary(node, depth)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
                ? list(node.items, start(node), depth)
                : undefined;
        open.delete(node);
        return value;
    }
    function resolve(alias) {
        const node = anchors.get(alias.source);
        if (!node)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`holds the alias "${alias.source}" of nothing`, at(alias));
        return node;
    }
    function scalar(node) {
        const { value } = node;
        if (value === null || value === undefined)
            return undefined;
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, at: at(node) };
        if (typeof value === 'number')
            return { kind: 'number', value, at: at(node) };
        if (yesIsTrue && node.type === 'PLAIN' && typeof value === 'string' && (YES.test(value) || NO.test(value))) {
            return { kind: 'boolean', value: YES.test(value), at: at(node) };
        }
        return { kind: 'string', value: String(value), at: at(node) };
    }
    function list(items, place, depth) {
        const value = [];
        for (const item of items) {
            const converted = item ? convert(item, depth + 1) : undefined;
            if (converted)
                value.push(converted);
        }
        return { kind: 'array', value, at: place };
    }
    function dictionary(node, depth) {
        const entries = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? resolve(pair.key) : pair.key;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds a key that is no text', key ? start(key) : start(node));
            if (key.anchor !== undefined)
                anchors.set(key.anchor, key);
            const value = pair.value ? convert(pair.value, depth + 1) : undefined;
            const name = key.type === 'PLAIN' ? (key.source ?? String(key.value)) : String(key.value ?? '');
            if (name === '<<' && key.type === 'PLAIN')
                merged.push(...(value?.kind === 'array' ? value.value : value ? [value] : []));
            else if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, name, at(pair.key), value);
            else
                entries.delete(name);
        }
        for (const { key, keyAt, value } of merged.flatMap((one) => one.kind === 'dictionary' ? [...one.value.values()] : [])) {
            if (!entries.has(key))
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(entries, key, keyAt, value);
        }
        return { kind: 'dictionary', value: entries, at: start(node) };
    }
    return convert(top, 0);
}


/***/ }),

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   l9: () => (/* binding */ surveyCheckout),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/**
 * The checkout as a build sees it: paths relative to folders, and files by the name that a case-insensitive disk accepts.
 */

/** Stands for the absolute path of the checkout, so that `$(SRCROOT)/..` can be told from a path that leaves it. */
const ROOT = '/(checkout)';
/** The folder as an absolute path, for variables such as `SRCROOT`. */
function absolutePath(folder) {
    return folder === '' ? ROOT : `${ROOT}/${folder}`;
}
/** A path as it is written, relative to a folder of the checkout. Nothing where it leads out of the checkout. The
 *  checkout itself is the empty path. */
function resolvePath(folder, written) {
    if (written.startsWith('~'))
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(absolutePath(folder), written);
    if (whole === ROOT)
        return '';
    return whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length + 1) : undefined;
}
/** The folder that a path stands in, the empty path at the top. */
function folderOf(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
const surveyed = new WeakMap();
/** Prepares a checkout for many questions, once for all who ask. */
function surveyCheckout(files) {
    const known = surveyed.get(files) ?? survey(files);
    surveyed.set(files, known);
    return known;
}
function survey(files) {
    const { paths } = files;
    const exact = new Set(paths);
    let folded;
    const listed = new Map();
    /** What macOS takes for the same name: case and composition of characters do not count. */
    const fold = (file) => file.normalize('NFC').toLowerCase();
    function foldAll() {
        const all = new Map();
        for (const file of paths) {
            const key = fold(file);
            all.set(key, all.has(key) ? undefined : file); // two files that differ in case alone: neither is meant
        }
        return all;
    }
    /** The first index whose path is not before `key`. */
    function search(key) {
        let [low, high] = [0, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        files,
        locate(file) {
            if (exact.has(file))
                return file;
            folded ??= foldAll();
            return folded.get(fold(file)) ?? (files.has(file) ? file : undefined);
        },
        below(folder) {
            if (folder === '')
                return paths;
            const known = listed.get(folder);
            if (known)
                return known;
            const found = paths.slice(search(`${folder}/`), search(`${folder}0`)); // `0` follows `/`
            listed.set(folder, found);
            return found;
        },
    };
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ foreignDependencies),
  J: () => (/* binding */ foreignSources)
});

// EXTERNAL MODULE: ./lib/targets/checkout.js
var checkout = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/targets/look-up.js
var look_up = __webpack_require__(9301);
// EXTERNAL MODULE: ./lib/targets/npm-packages.js
var npm_packages = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/targets/paths.js
var paths = __webpack_require__(2358);
// EXTERNAL MODULE: ./lib/read/yaml.js
var read_yaml = __webpack_require__(213);
;// CONCATENATED MODULE: ./lib/targets/pub-packages.js
/**
 * Flutter: the pub package of an app, and those of the repository that it is built from.
 */




const packagesOf = new WeakMap();
function findPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,paths/* nameOf */.Vb)(path) === 'pubspec.yaml')
        .flatMap((file) => {
        const yaml = (0,look_up/* readIfPossible */.dA)(files, file, read_yaml/* readYaml */.g);
        return yaml?.kind === 'dictionary' ? [{ folder: (0,checkout/* folderOf */.yS)(file), file, yaml }] : [];
    });
    packagesOf.set(files, packages);
    return packages;
}
/** The nearest package around a folder, where it is one of Flutter. */
function findFlutterPackage(folder, files) {
    for (const around of (0,paths/* foldersUp */.TS)(folder)) {
        const found = findPackages(files).find((candidate) => candidate.folder === around);
        if (found)
            return (0,look_up/* lookUp */.TE)(found.yaml, 'dependencies', 'flutter') ? found : undefined;
    }
    return undefined;
}
/** The Dart files of a package and of the packages of this repository that it depends on, by path or workspace; with
 *  the native code of those that are nobody else's. */
function pubSources(app, files) {
    const packages = findPackages(files);
    const found = [app];
    for (const one of found) {
        // An old plugin's example has the plugin among the dev_dependencies.
        for (const section of ['dependencies', 'dev_dependencies', 'dependency_overrides']) {
            for (const { key, value } of (0,look_up/* entriesOf */.Mc)((0,look_up/* lookUp */.TE)(one.yaml, section)).values()) {
                const path = (0,look_up/* textOf */.b6)((0,look_up/* lookUp */.TE)(value, 'path'));
                const folder = path === undefined ? undefined : (0,checkout/* resolvePath */.o1)(one.folder, path);
                const local = packages.find(({ folder: other, yaml }) => path === undefined ? section === 'dependencies' && isWorkspaceMember(yaml, key) : other === folder);
                if (local && !found.includes(local))
                    found.push(local);
            }
        }
    }
    const own = found.filter((one) => one !== app && isOwn(one, app)).map(({ folder }) => folder);
    return files.paths.filter((path) => {
        if (path.endsWith('.dart'))
            return found.some(({ folder }) => isSource(path, folder));
        return NATIVE.test(path) && own.some((folder) => (0,paths/* isInside */.FK)(path, folder) && isNative((0,paths/* relativeTo */.Mf)(path, folder)));
    });
}
const NATIVE = /\.(?:swift|mm?)$/;
function isNative(path) {
    return /^(?:ios|darwin)\//.test(path) && !/(?:^|\/)(?:Tests?|example|Pods)\//i.test(path);
}
/** Inside the app's folder or around it, as a plugin is around its example; or never published. Any other published plugin
 *  is a library, and its native code the library's. */
function isOwn({ folder, yaml }, app) {
    if (folder !== app.folder && ((0,paths/* isInside */.FK)(folder, app.folder) || (0,paths/* isInside */.FK)(app.folder, folder)))
        return true;
    return (0,look_up/* textOf */.b6)((0,look_up/* lookUp */.TE)(yaml, 'publish_to')) === 'none';
}
/** https://dart.dev/tools/pub/workspaces */
function isWorkspaceMember(yaml, name) {
    return (0,look_up/* textOf */.b6)((0,look_up/* lookUp */.TE)(yaml, 'name')) === name && (0,look_up/* textOf */.b6)((0,look_up/* lookUp */.TE)(yaml, 'resolution')) === 'workspace';
}
function isSource(path, folder) {
    if (!(0,paths/* isInside */.FK)(path, folder))
        return false;
    return /^lib\//.test((0,paths/* relativeTo */.Mf)(path, folder)) && !/\.(?:g|freezed|mocks|gr|config)\.dart$/.test(path);
}
function pubDependencies({ yaml }) {
    return [...(0,look_up/* entriesOf */.Mc)((0,look_up/* lookUp */.TE)(yaml, 'dependencies')).values()]
        .filter(({ value }) => (0,look_up/* lookUp */.TE)(value, 'sdk') === undefined)
        .map(({ key, keyAt, value }) => {
        const version = (0,look_up/* textOf */.b6)(value) ?? (0,look_up/* textOf */.b6)((0,look_up/* lookUp */.TE)(value, 'version'));
        return { name: key, manager: 'pub', at: keyAt, ...(version !== undefined && { version }) };
    });
}

;// CONCATENATED MODULE: ./lib/targets/foreign-sources.js





/** The files outside the Xcode project in `projectFolder` that are compiled or bundled into its apps, sorted. */
function foreignSources(projectFolder, files) {
    const flutter = findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return (0,paths/* sortPaths */.fs)([
        ...(flutter ? pubSources(flutter, files) : []),
        ...(npm ? packageSources(npm, files) : webSources(projectFolder, files)),
        ...kotlinSources(projectFolder, files),
    ]);
}
/** What the packages around the Xcode project in `projectFolder` bring into its apps. */
function foreignDependencies(projectFolder, files) {
    const flutter = findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return [...(flutter ? pubDependencies(flutter) : []), ...(npm ? (0,npm_packages/* npmDependencies */.bw)(npm) : [])];
}
/** Of a Cordova app without packages: what stands in `www/`. https://cordova.apache.org/docs/en/latest/guide/cli/ */
function webSources(projectFolder, files) {
    const root = /^(.*?)\/?platforms\/ios$/.exec(projectFolder)?.[1];
    if (root === undefined)
        return [];
    const www = root === '' ? 'www' : `${root}/www`;
    return files.paths.filter((path) => (0,paths/* isInside */.FK)(path, www) && SCRIPT.test(path) && !NO_SOURCE.test((0,paths/* relativeTo */.Mf)(path, www)));
}
/** Pages too: they show no types, but the link to the privacy policy. */
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html)$/;
const foreign_sources_NATIVE = /\.(?:swift|mm?)$/;
/** Tests, stories, typings, and what tools have made of sources. Deep in an app, `tests/` may be about lab tests. */
const NO_SOURCE = /^(?:tests?|specs?|e2e|cypress|coverage|dist|build|web-build|docs|website)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*|node_modules|Pods)\/|[.-](?:tests?|spec|stories|e2e|min|bundle|chunk)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.jsbundle$/;
/** Configuration of tools, scripts of developers, what runs elsewhere. Relative to the package. */
const NO_APP = /^(?:[^/]*\.config\.[cm]?[jt]s|\.?[^/]*rc\.[cm]?js|(?:android|ios|macos|windows|platforms|plugins|scripts|hooks)\/)/;
function packageSources(app, files) {
    return (0,npm_packages/* localPackages */.HB)(app, files).flatMap((one) => {
        const inner = (0,npm_packages/* packagesInside */.IR)(one, files);
        const own = files.paths.filter((path) => (0,paths/* isInside */.FK)(path, one.folder) && !inner.some(({ folder }) => (0,paths/* isInside */.FK)(path, folder)));
        const scripts = own.filter((path) => isScript((0,paths/* relativeTo */.Mf)(path, one.folder)));
        return [...scripts, ...nativeModules(app, one, files)];
    });
}
function isScript(path) {
    return SCRIPT.test(path) && !NO_SOURCE.test(path) && !NO_APP.test(path);
}
/** Native code that is linked without standing in the Xcode project: Expo's `modules/`, and private packages. A package
 *  that is published is a library, and its native code is the library's. */
function nativeModules(app, one, files) {
    const isOwn = one === app || ((0,paths/* isInside */.FK)(one.folder, app.folder) && one.folder !== app.folder) || isPrivate(one);
    if (!isOwn)
        return [];
    const modules = one === app ? expoModules(one, files) : [one.folder];
    return files.paths.filter((path) => foreign_sources_NATIVE.test(path) && modules.some((folder) => (0,paths/* isInside */.FK)(path, folder) && isNativeSource((0,paths/* relativeTo */.Mf)(path, folder))));
}
function isPrivate({ json }) {
    const value = (0,look_up/* lookUp */.TE)(json, 'private');
    return value?.kind === 'boolean' && value.value;
}
/** https://docs.expo.dev/modules/get-started/ */
function expoModules({ folder }, files) {
    return files.paths
        .filter((path) => (0,paths/* nameOf */.Vb)(path) === 'expo-module.config.json' && (0,paths/* isInside */.FK)(path, folder))
        .map(checkout/* folderOf */.yS)
        .filter((module) => (0,paths/* relativeTo */.Mf)(module, folder).startsWith('modules/'));
}
function isNativeSource(path) {
    return /^(?:ios|apple|src\/ios)\//.test(path) && !/(?:^|\/)(?:tests?|example|Pods)\//i.test(path);
}
/** Source sets that reach an iOS framework. https://kotlinlang.org/docs/multiplatform/multiplatform-hierarchy.html */
const KOTLIN = /(?:^|\/)src\/(?:common|native|apple|ios|iosArm64|iosX64|iosSimulatorArm64|mobile)Main\/.*\.kt$/;
/** The Kotlin of the Gradle build around an Xcode project, where it is built for iOS at all. */
function kotlinSources(projectFolder, files) {
    const build = (0,paths/* foldersUp */.TS)(projectFolder).find((folder) => hasFile(files, folder, 'settings.gradle.kts') || hasFile(files, folder, 'settings.gradle'));
    if (build === undefined)
        return [];
    const sources = files.paths.filter((path) => (0,paths/* isInside */.FK)(path, build) && KOTLIN.test(path));
    return sources.some((path) => /\/(?:ios\w*|apple)Main\//.test(path)) ? sources : [];
}
function hasFile(files, folder, name) {
    return files.has(folder === '' ? name : `${folder}/${name}`);
}


/***/ }),

/***/ 9301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dA: () => (/* binding */ readIfPossible),
/* harmony export */   o_: () => (/* binding */ tryRead)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/**
 * Ways through values that were read: JSON, YAML, property lists.
 */

/** The value under keys, one in another; undefined where one is missing. */
function lookUp(value, ...keys) {
    return keys.reduce((inner, key) => entriesOf(inner).get(key)?.value, value);
}
/** The entries of a dictionary; none of anything else. */
function entriesOf(value) {
    return value?.kind === 'dictionary' ? value.value : new Map();
}
/** The items of a list; of anything else the value alone. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'array' ? value.value : [value];
}
function textOf(value) {
    if (value?.kind === 'number')
        return String(value.value);
    return value?.kind === 'string' ? value.value : undefined;
}
/** The texts of a list, or of a single text. */
function textsOf(value) {
    return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}
/** Reads a file with one of the readers. A file that is not there, or cannot be read, is a reason. */
function tryRead(files, path, read) {
    try {
        return { value: read(files.bytes(path), path) };
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return { reason: `\`${path}\`: ${error.message}`, at: error.at };
    }
}
/** What a file holds; undefined when it cannot be read, for files whose absence changes nothing that is reported. */
function readIfPossible(files, path, read) {
    const reading = tryRead(files, path, read);
    return 'value' in reading ? reading.value : undefined;
}


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ localPackages),
/* harmony export */   IR: () => (/* binding */ packagesInside),
/* harmony export */   QF: () => (/* binding */ versionRange),
/* harmony export */   VP: () => (/* binding */ findAppPackage),
/* harmony export */   bw: () => (/* binding */ npmDependencies),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* unused harmony exports isSeparate, isCordovaPlugin */
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5876);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9301);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2358);
/**
 * The npm packages of a repository: which one an app belongs to, and which others of the repository it is built from.
 */




/** An app whose package depends on one of these runs its JavaScript. */
const FRAMEWORKS = [
    ...['react-native', 'expo', 'react-native-macos', '@react-native/core'],
    ...['@capacitor/core', '@capacitor/ios', 'cordova', 'cordova-ios', 'cordova-android'],
    ...[
        'ionic-angular',
        '@ionic/angular',
        '@ionic/react',
        '@ionic/vue',
        '@ionic-native/core',
        '@awesome-cordova-plugins/core',
    ],
    ...['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'],
];
const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const packagesOf = new WeakMap();
/** Every package of the repository's own, in path order. */
function findPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'package.json')
        .flatMap((file) => {
        const json = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V);
        return json?.kind === 'dictionary' ? [{ folder: (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), file, json }] : [];
    });
    packagesOf.set(files, packages);
    return packages;
}
/** The package around a folder that makes an app of JavaScript; undefined for a native app, whatever its tooling. */
function findAppPackage(folder, files) {
    const packages = findPackages(files);
    for (const around of (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersUp */ .TS)(folder)) {
        const found = packages.find((candidate) => candidate.folder === around);
        if (found && FRAMEWORKS.some((name) => dependsOn(found, name)))
            return found;
        // A package with dependencies of its own and no framework is something else: a server, a site.
        if (found && isSeparate(found) && around !== '')
            return undefined;
    }
    return undefined;
}
function dependsOn({ json }, name) {
    return SECTIONS.some((section) => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(json, section, name) !== undefined);
}
/** The version range of a dependency as `package.json` has it. */
function versionRange({ json }, name) {
    return SECTIONS.map((section) => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(json, section, name))).find((range) => range !== undefined);
}
/** A `package.json` that only names a folder for imports does not make it another package. */
function isSeparate({ json }) {
    return [...SECTIONS, 'scripts', 'main', 'exports', 'workspaces'].some((key) => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(json).has(key));
}
/** The packages of this repository that a package is built from, itself first: by workspace name, or by path. */
function localPackages(app, files) {
    const packages = findPackages(files);
    const found = [app];
    for (const one of found) {
        for (const section of ['dependencies', 'optionalDependencies']) {
            for (const { key, value } of (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(one.json, section)).values()) {
                const local = findLocal(packages, one, key, (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? '');
                if (local && !found.includes(local))
                    found.push(local);
            }
        }
        // Cordova keeps plugins among the devDependencies.
        for (const { key, value } of (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(one.json, 'devDependencies')).values()) {
            const local = findLocal(packages, one, key, (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? '');
            if (local && isCordovaPlugin(local, files) && !found.includes(local))
                found.push(local);
        }
    }
    return found;
}
function isCordovaPlugin({ folder }, files) {
    return files.has(folder === '' ? 'plugin.xml' : `${folder}/plugin.xml`);
}
function findLocal(packages, from, name, range) {
    const path = /^(?:(?:file|link|portal):|(?=\.{1,2}(?:\/|$)))(.*)$/.exec(range)?.[1];
    if (path !== undefined) {
        const folder = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(from.folder, path);
        return packages.find((candidate) => candidate.folder === folder);
    }
    if (/^(?:git|https?|github|npm):/.test(range))
        return undefined;
    return packages.find(({ json }) => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(json, 'name')) === name);
}
/** What a package depends on at run time, as a target's dependencies. */
function npmDependencies({ json }) {
    return [...(0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(json, 'dependencies')).values()].map(({ key, keyAt, value }) => {
        const version = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
        return { name: key, manager: 'npm', at: keyAt, ...(version !== undefined && { version }) };
    });
}
/** The packages that lie inside another one and are none of it. */
function packagesInside({ folder }, files) {
    return findPackages(files).filter((inner) => inner.folder !== folder && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(inner.folder, folder) && isSeparate(inner));
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fs: () => (/* binding */ sortPaths)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/**
 * Paths of the checked repository: `/`-separated, relative to its root, which is the empty path.
 */

function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** A path as seen from a folder that it is in. */
function relativeTo(path, folder) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
/** The folder and those around it, the nearest first, the root last. */
function foldersUp(folder) {
    const folders = [folder];
    for (let at = folder; at !== '';) {
        at = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at);
        folders.push(at);
    }
    return folders;
}
/** Code-unit order, the same on every machine. */
function sortPaths(paths) {
    return [...new Set(paths)].sort();
}


/***/ }),

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Nn: () => (/* binding */ mapEntries),
/* harmony export */   Wl: () => (/* binding */ readPropertyListFile),
/* harmony export */   _c: () => (/* binding */ readTopDictionary),
/* harmony export */   mh: () => (/* binding */ makeUnknownPropertyList),
/* harmony export */   qT: () => (/* binding */ makePropertyList),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);
/**
 * Effective property lists: what is known to be in an Info.plist or in entitlements, what is known not to be, and what
 * cannot be known.
 */


/**
 * A property list of known entries. `at` is where to point when a key is missing. `unknown` says of a key that is not
 * among the entries why it may be there all the same; nothing where it is certain that it is not.
 */
function makePropertyList(at, entries, unknown = () => undefined) {
    return {
        at,
        entries,
        get(key) {
            const entry = entries.get(key);
            if (entry)
                return { state: 'known', value: entry, at: entry.value.at };
            const why = unknown(key);
            return why ? { state: 'unresolved', ...why } : { state: 'absent', at };
        },
    };
}
/** A property list of which nothing is known. */
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
/** The top dictionary of a property-list file. Throws {@link UnreadableFile}, also for a list without one. */
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
/** The same of bytes that are read already. */
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
/** The same value with every text in it, at any depth, replaced. Keys stay. */
function mapTexts(value, change) {
    switch (value.kind) {
        case 'string':
            return change(value.value, value.at);
        case 'array':
            return { ...value, value: value.value.map((item) => mapTexts(item, change)) };
        case 'dictionary':
            return { ...value, value: mapEntries(value.value, (entry) => mapTexts(entry.value, change)) };
        default:
            return value;
    }
}
/** The same entries with other values. */
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
/** The same value standing at one place: for a property list that is written inside a setting. */
function placeAt(value, at) {
    switch (value.kind) {
        case 'array':
            return { ...value, at, value: value.value.map((item) => placeAt(item, at)) };
        case 'dictionary': {
            const entries = [...value.value].map(([key, entry]) => [
                key,
                { key, keyAt: at, value: placeAt(entry.value, at) },
            ]);
            return { ...value, at, value: new Map(entries) };
        }
        default:
            return { ...value, at };
    }
}


/***/ })

};
