export const id = 495;
export const ids = [495];
export const modules = {

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ findConflict),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/**
 * From bytes to text, and from offsets in a text to places in a file. The reason of an {@link UnreadableFile} reads on
 * from the file's name: `is cut off`, `holds preprocessor lines`.
 */

/**
 * The text of a file, without its byte order mark. UTF-8 and UTF-16 in either byte order, marked or not; another
 * encoding only where an XML declaration names it and the bytes are not UTF-8.
 * Throws {@link UnreadableFile} for binary content, bytes that fit no encoding, and Git's merge-conflict markers.
 */
function decodeText(bytes, file) {
    const text = decode(bytes, file);
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is binary, not text', placesIn(file, text)(nul));
    const conflict = findConflict(text);
    if (conflict)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is in merge conflict', placesIn(file, text)(conflict.start, conflict.end));
    return text;
}
function decode(bytes, file) {
    const encoding = sniffEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        const text = encoding === 'utf-8' ? decodeAsDeclared(bytes) : undefined;
        if (text !== undefined)
            return text;
        const valid = validPrefix(bytes, encoding);
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is not ${encoding.toUpperCase()} text`, placesIn(file, valid)(valid.length));
    }
}
/** By byte order mark, else by where the zero bytes of the first two characters stand. */
function sniffEncoding([a, b, c, d]) {
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a && b === 0 && (c || c === undefined) && !d)
        return 'utf-16le';
    if (a === 0 && b && !c && (d || d === undefined))
        return 'utf-16be';
    return 'utf-8';
}
/** Old property lists say `encoding="ISO-8859-1"` or `"macintosh"`, and CoreFoundation believes them. */
function decodeAsDeclared(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
    if (label === undefined)
        return undefined;
    try {
        const decoder = new TextDecoder(label, { fatal: true });
        return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes);
    }
    catch {
        return undefined; // a label nobody knows, or bytes that it does not explain either
    }
}
/** What can be decoded before the first byte that cannot: the decoder itself does not tell where it failed. */
function validPrefix(bytes, encoding) {
    const prefix = (length) => {
        try {
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    let good = 0;
    let bad = bytes.length + 1; // the whole may fail only for being cut inside a character
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (prefix(middle) === undefined)
            bad = middle;
        else
            good = middle;
    }
    return prefix(good) ?? '';
}
/** The line of the first `<<<<<<<` that is followed by lines of `=======` and `>>>>>>>`. */
function findConflict(text) {
    const ours = /^<{7}(?!<)[^\r\n]*/m.exec(text);
    if (!ours)
        return undefined;
    const between = /^={7}(?!=)/gm;
    between.lastIndex = ours.index;
    if (!between.test(text))
        return undefined;
    const theirs = /^>{7}(?!>)/gm;
    theirs.lastIndex = between.lastIndex;
    return theirs.test(text) ? { start: ours.index, end: ours.index + ours[0].length } : undefined;
}
/** Places of a file whose decoded text this is. `\n`, `\r\n` and a lone `\r` end a line. */
function placesIn(file, text) {
    let starts;
    function lineAndColumn(offset) {
        starts ??= findLineStarts(text);
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    return (start, end) => {
        const from = lineAndColumn(start);
        if (end === undefined)
            return { file, ...from };
        const to = lineAndColumn(end);
        return { file, ...from, endLine: to.line, endColumn: to.column };
    };
}
function findLineStarts(text) {
    const starts = [0];
    for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return starts;
}


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Deeper than any real file, shallower than any stack. */
const MAX_DEPTH = 200;
/** A list of all in every entry would take as much memory as the square of their number. */
const MOST_SHADOWS = 8;
/** Puts an entry last in a dictionary. A duplicate key wins, as it does at Apple, and shadows those right before it. */
function addEntry(entries, key, keyAt, value) {
    const before = entries.get(key);
    entries.delete(key);
    entries.set(key, before
        ? { key, keyAt, value, shadows: [before, ...(before.shadows ?? []).slice(0, MOST_SHADOWS - 1)] }
        : { key, keyAt, value });
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
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
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

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFlutterPackage: () => (/* binding */ findFlutterPackage),
/* harmony export */   pubDependencies: () => (/* binding */ pubDependencies),
/* harmony export */   pubSources: () => (/* binding */ pubSources)
/* harmony export */ });
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(213);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1756);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9301);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2358);
/**
 * Flutter: the pub package of an app, and those of the repository that it is built from.
 */




const packagesOf = new WeakMap();
function findPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'pubspec.yaml')
        .flatMap((file) => {
        const yaml = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfPossible */ .dA)(files, file, _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g);
        return yaml?.kind === 'dictionary' ? [{ folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file), file, yaml }] : [];
    });
    packagesOf.set(files, packages);
    return packages;
}
/** The nearest package around a folder, where it is one of Flutter. */
function findFlutterPackage(folder, files) {
    for (const around of (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersUp */ .TS)(folder)) {
        const found = findPackages(files).find((candidate) => candidate.folder === around);
        if (found)
            return (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(found.yaml, 'dependencies', 'flutter') ? found : undefined;
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
            for (const { key, value } of (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(one.yaml, section)).values()) {
                const path = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(value, 'path'));
                const folder = path === undefined ? undefined : (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(one.folder, path);
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
        return NATIVE.test(path) && own.some((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) && isNative((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(path, folder)));
    });
}
const NATIVE = /\.(?:swift|mm?)$/;
function isNative(path) {
    return /^(?:ios|darwin)\//.test(path) && !/(?:^|\/)(?:Tests?|example|Pods)\//i.test(path);
}
/** Inside the app's folder or around it, as a plugin is around its example; or never published. Any other published plugin
 *  is a library, and its native code the library's. */
function isOwn({ folder, yaml }, app) {
    if (folder !== app.folder && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, app.folder) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(app.folder, folder)))
        return true;
    return (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(yaml, 'publish_to')) === 'none';
}
/** https://dart.dev/tools/pub/workspaces */
function isWorkspaceMember(yaml, name) {
    return (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(yaml, 'name')) === name && (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(yaml, 'resolution')) === 'workspace';
}
function isSource(path, folder) {
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder))
        return false;
    return /^lib\//.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(path, folder)) && !/\.(?:g|freezed|mocks|gr|config)\.dart$/.test(path);
}
function pubDependencies({ yaml }) {
    return [...(0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(yaml, 'dependencies')).values()]
        .filter(({ value }) => (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(value, 'sdk') === undefined)
        .map(({ key, keyAt, value }) => {
        const version = (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value) ?? (0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_look_up_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(value, 'version'));
        return { name: key, manager: 'pub', at: keyAt, ...(version !== undefined && { version }) };
    });
}


/***/ })

};
