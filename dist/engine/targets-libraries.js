export const id = "targets-libraries";
export const ids = ["targets-libraries"];
export const modules = {

/***/ "patterns.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
function anyOf(texts) {
    return texts.map(literal).join('|');
}


/***/ }),

/***/ "read/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("jsonc-parser/lib/umd/main.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
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
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ "read/ruby.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ opensBrace),
/* harmony export */   $c: () => (/* binding */ opensBlock),
/* harmony export */   X4: () => (/* binding */ readRubyTokens),
/* harmony export */   dL: () => (/* binding */ quotedTexts),
/* harmony export */   i9: () => (/* binding */ readRubyValue),
/* harmony export */   sp: () => (/* binding */ withoutComment)
/* harmony export */ });
const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
]);
function readRubyTokens(text) {
    const tokens = [];
    let at = 0;
    const add = (type, value, end, dynamic = false) => {
        tokens.push({ type, text: value, dynamic, start: at, end });
        at = end;
    };
    while (at < text.length) {
        const character = text[at] ?? '';
        if (/\s/.test(character))
            at += 1;
        else if (character === '#')
            at = endOfLine(text, at);
        else if (text.startsWith('=begin', at) && (at === 0 || text[at - 1] === '\n')) {
            const end = text.indexOf('\n=end', at);
            at = end < 0 ? text.length : endOfLine(text, end + 1);
        }
        else if (character === '"' || character === "'") {
            const string = readString(text, at + 1, character, character === '"');
            const isLabel = text[string.end] === ':' && text[string.end + 1] !== ':';
            add(isLabel ? 'label' : 'string', string.value, string.end + (isLabel ? 1 : 0), string.dynamic);
        }
        else if (/^%[qQ]?[({[<|!]/.test(text.slice(at, at + 3))) {
            const open = /[qQ]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
            const close = CLOSERS.get(text[open] ?? '') ?? text[open] ?? '';
            const string = readString(text, open + 1, close, text[at + 1] !== 'q');
            add('string', string.value, string.end, string.dynamic);
        }
        else if (character === ':' && /["'A-Za-z_]/.test(text[at + 1] ?? '') && text[at - 1] !== ':') {
            const quote = text[at + 1] ?? '';
            if (quote === '"' || quote === "'") {
                const string = readString(text, at + 2, quote, quote === '"');
                add('symbol', string.value, string.end, string.dynamic);
            }
            else {
                const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1, at + 200))?.[0] ?? '';
                add('symbol', name, at + 1 + name.length);
            }
        }
        else if (/[A-Za-z_]/.test(character)) {
            const name = /^[A-Za-z_][\w.]*[?!]?/.exec(text.slice(at, at + 200))?.[0] ?? character;
            const isLabel = text[at + name.length] === ':' && text[at + name.length + 1] !== ':';
            add(isLabel ? 'label' : 'word', name, at + name.length + (isLabel ? 1 : 0));
        }
        else if (text.startsWith('=>', at))
            add('mark', '=>', at + 2);
        else
            add('mark', character, at + 1);
    }
    return tokens;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function readString(text, from, close, interpolates) {
    let value = '';
    let dynamic = false;
    let at = from;
    for (; at < text.length && text[at] !== close; at += 1) {
        if (text[at] === '\\' && at + 1 < text.length) {
            at += 1;
            const escaped = text[at] ?? '';
            value += interpolates ? (ESCAPES.get(escaped) ?? escaped) : /[\\']/.test(escaped) ? escaped : `\\${escaped}`;
        }
        else {
            if (interpolates && text.startsWith('#{', at))
                dynamic = true;
            value += text[at];
        }
    }
    return { value, end: Math.min(text.length, at + 1), dynamic };
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
]);
function readRubyValue(text, tokens, index, depth = 0) {
    const token = tokens[index];
    if (!token)
        return undefined;
    if (token.type === 'mark' && token.text === '{' && depth < 10)
        return readHash(text, tokens, index, depth);
    if (depth === 0 && isKey(tokens, index))
        return readBareHash(text, tokens, index);
    const next = endOfExpression(text, tokens, index);
    if (next === index)
        return undefined;
    const last = tokens[next - 1] ?? token;
    const isLiteral = next === index + 1 && (token.type === 'string' || token.type === 'symbol') && !token.dynamic;
    const span = { start: token.start, end: last.end };
    return isLiteral
        ? { value: { kind: 'string', value: token.text, ...span }, next }
        : { value: { kind: 'expression', what: text.slice(span.start, span.end).slice(0, 120), ...span }, next };
}
function readHash(text, tokens, index, depth) {
    const entries = [];
    let at = index + 1;
    while (at < tokens.length && tokens[at]?.text !== '}') {
        const key = tokens[at];
        if (!key || !isKey(tokens, at)) {
            at += 1;
            continue;
        }
        const read = readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), depth + 1);
        if (!read)
            break;
        entries.push({ key: key.text, value: read.value });
        at = read.next;
    }
    const end = tokens[at]?.end ?? text.length;
    return { value: { kind: 'hash', entries, start: tokens[index]?.start ?? 0, end }, next: at + 1 };
}
function readBareHash(text, tokens, index) {
    const entries = [];
    let at = index;
    while (isKey(tokens, at)) {
        const key = tokens[at];
        const read = key && readRubyValue(text, tokens, at + (key.type === 'label' ? 1 : 2), 1);
        if (!key || !read)
            break;
        entries.push({ key: key.text, value: read.value });
        at = tokens[read.next]?.text === ',' ? read.next + 1 : read.next;
        if (at === read.next)
            break;
    }
    const [first, last] = [tokens[index], tokens[at - 1]];
    return { value: { kind: 'hash', entries, start: first?.start ?? 0, end: last?.end ?? text.length }, next: at };
}
function isKey(tokens, index) {
    const arrow = tokens[index + 1];
    return tokens[index]?.type === 'label' || (arrow?.type === 'mark' && arrow.text === '=>');
}
function endOfExpression(text, tokens, index) {
    let open = 0;
    for (let at = index; at < tokens.length; at += 1) {
        const token = tokens[at];
        const before = tokens[at - 1];
        if (!token)
            break;
        const isMark = token.type === 'mark';
        if (open === 0 && isMark && [',', ')', ']', '}'].includes(token.text))
            return at;
        if (at > index && open === 0 && before && /\n/.test(text.slice(before.end, token.start))) {
            const goesOn = before.type === 'mark' && /[|&+.?:]/.test(before.text);
            if (!goesOn)
                return at;
        }
        if (isMark && ['(', '[', '{'].includes(token.text))
            open += 1;
        if (isMark && [')', ']', '}'].includes(token.text))
            open -= 1;
    }
    return tokens.length;
}
function withoutComment(line) {
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at] ?? '';
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? '')))
            return line.slice(0, at);
    }
    return line;
}
function opensBlock(line) {
    return /^(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/.test(line);
}
function opensBrace(line) {
    return /\{(?:\s*\|[^|]*\|)?\s*$/.test(line);
}
function quotedTexts(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}


/***/ }),

/***/ "read/xml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("saxes/saxes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");



const DEEPEST = 200;
function readXml(bytes, file) {
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const lead = whole.length - whole.trimStart().length;
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, whole);
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: false });
    const open = [];
    let root;
    let tagStart = 0;
    let textStart = lead;
    const position = () => Math.min(lead + parser.position, whole.length);
    const local = (name) => name.slice(name.indexOf(':') + 1);
    parser.on('error', ({ message }) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not well-formed XML: ${message.replace(/\.$/, '')}`, place(Math.max(position() - 1, 0)));
    });
    parser.on('opentagstart', () => {
        tagStart = whole.lastIndexOf('<', position() - 1);
        if (open.length >= DEEPEST)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${DEEPEST} levels`, place(tagStart));
    });
    parser.on('opentag', ({ name, attributes }) => {
        const end = position();
        const at = place(tagStart, end);
        const tag = whole.slice(tagStart, end);
        const located = Object.entries(attributes).map(([key, value]) => {
            const found = new RegExp(`\\s${key.replace(/[^\w:.-]/g, '')}\\s*=\\s*["']`).exec(tag);
            const start = found ? tagStart + found.index + found[0].length : tagStart;
            return [key, { value: String(value), at: place(start, found ? start + String(value).length : end) }];
        });
        open.push({ name: local(name), at, attributes: new Map(located), children: [], text: '', textAt: undefined });
        textStart = end;
    });
    const addText = (text) => {
        const element = open.at(-1);
        if (!element)
            return;
        if (element.textAt === undefined && text.trim() !== '') {
            element.textAt = textStart + Math.max(whole.slice(textStart).search(/\S/), 0);
        }
        element.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const closed = open.pop();
        textStart = position();
        if (!closed)
            return;
        const { text, textAt, ...element } = closed;
        const value = text.trim();
        const at = textAt === undefined ? closed.at : place(textAt, textAt + value.length);
        const made = { ...element, text: { value, at } };
        const parent = open.at(-1);
        if (parent)
            parent.children.push(made);
        else
            root = made;
    });
    parser.write(whole.slice(lead)).close();
    if (!root)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no element', place(0));
    return root;
}
function childrenOf(element, name) {
    return element.children.filter((child) => child.name.toLowerCase() === name.toLowerCase());
}


/***/ }),

/***/ "targets/absent.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ explainSubmodule),
/* harmony export */   cg: () => (/* binding */ isFetched),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/plist-paths.js");


const FETCHED = /(?:^|\/)(?:node_modules|Pods|Carthage|\.build|SourcePackages|\.symlinks|Flutter\/ephemeral|capacitor-cordova-ios-plugins)(?:\/|$)/;
const known = new WeakMap();
function isFetched(path) {
    return FETCHED.test(path);
}
function explainAbsence(path, file, checkout) {
    if (isFetched(path) || checkout.below(path).length > 0 || checkout.locate((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, file)) !== undefined)
        return undefined;
    return explainSubmodule(path, checkout) ?? `${path}, which is not in the checkout; check that folder out too`;
}
function explainSubmodule(path, checkout) {
    const submodule = absentSubmodules(checkout).find((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, one));
    if (submodule === undefined || isFetched(submodule))
        return undefined;
    return `${submodule}, a submodule that is not checked out; give actions/checkout \`submodules: true\``;
}
function absentSubmodules(checkout) {
    const submodules = known.get(checkout) ?? readSubmodules(checkout).filter((path) => checkout.below(path).length === 0);
    known.set(checkout, submodules);
    return submodules;
}
function readSubmodules({ files }) {
    if (!files.has('.gitmodules'))
        return [];
    const lines = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, '.gitmodules').split(/\r\n|\r|\n/);
    return lines.flatMap((line) => {
        const [, path] = /^path\s*=(.{1,1000})$/.exec(line.trim()) ?? [];
        return path === undefined ? [] : [path.trim().replace(/^"|"$/g, '').replace(/\/$/, '')];
    });
}


/***/ }),

/***/ "targets/glob.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/glob.js");

function matchesGlob(pattern, path) {
    return globOf(pattern)(path);
}
const globs = new Map();
function globOf(pattern) {
    if (globs.size > 2000)
        globs.clear();
    const known = globs.get(pattern) ?? compile(pattern);
    globs.set(pattern, known);
    return known;
}
function compile(written) {
    const pattern = written.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
    try {
        return pattern === '' ? isNever : (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(pattern, { below: true });
    }
    catch (error) {
        if (error instanceof _read_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableGlob */ .CC)
            return isNever;
        throw error;
    }
}
function isNever() {
    return false;
}
function isGlob(path) {
    return /[*?{]/.test(path);
}


/***/ }),

/***/ "targets/libraries.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLibraries: () => (/* binding */ findLibraries)
/* harmony export */ });
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/xml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _packages_local_pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/packages/local-pods.js");
/* harmony import */ var _packages_native_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/packages/native-modules.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("targets/property-list.js");







const PLUGIN = 'plugin.xml';
const PODSPEC = '.podspec';
const CONFIGURATION = 'Release';
const POD_FOLDERS = new Set(['', 'ios', 'darwin']);
const findLibraries = (files) => {
    const plugin = files.paths.includes(PLUGIN) ? readPlugin(files) : { targets: [], skipped: [] };
    const pods = files.paths.filter((path) => path.endsWith(PODSPEC) && POD_FOLDERS.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path)));
    const targets = plugin.targets.length > 0 ? plugin.targets : pods.map((path) => toPod(path, files));
    return { targets, skipped: plugin.skipped, drifts: [] };
};
function readPlugin(files) {
    try {
        const plugin = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .readXml */ .k)(files.bytes(PLUGIN), PLUGIN);
        const isForIos = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(plugin, 'platform').some(({ attributes }) => attributes.get('name')?.value === 'ios');
        if (plugin.name !== 'plugin' || !isForIos)
            return { targets: [], skipped: [] };
        const [name] = (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(plugin, 'name');
        const called = plugin.attributes.get('id')?.value ?? name?.text.value ?? PLUGIN;
        return { targets: [toLibrary(called, PLUGIN, plugin.at, (0,_packages_native_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesOfPlugin */ .p)(plugin, '', files))], skipped: [] };
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i))
            throw error;
        const reason = `${PLUGIN} cannot be read: ${error.why}`;
        return { targets: [], skipped: [{ at: error.at, reason, blocking: true }] };
    }
}
function toPod(path, files) {
    const at = { file: path, line: 1, column: 1 };
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(path).slice(0, -PODSPEC.length);
    const { sources } = (0,_packages_local_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalPod */ .r)({ value: name, path: '.', at }, (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files));
    return toLibrary(name, path, at, sources);
}
function toLibrary(name, project, at, sources) {
    const nothing = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .makePropertyList */ .qT)(at, new Map());
    const absent = { state: 'absent', at };
    const build = {
        configuration: CONFIGURATION,
        ...{ at, info: nothing, entitlements: nothing, entitlementsFile: absent, localizations: [] },
        platforms: ['ios'],
        ...{ deploymentTarget: absent, bundleIdentifier: absent, manualSigning: false },
        sources: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sortPaths */ .fs)(sources),
        flags: new Map([['DEBUG', false]]),
    };
    const library = { name, kind: 'library', project, at, builds: [build], shipping: CONFIGURATION };
    return { ...library, hosts: [], dependencies: [] };
}


/***/ }),

/***/ "targets/packages/installed.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isInstalled)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("patterns.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _npm_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/packages/npm-packages.js");




const known = new WeakMap();
function isInstalled(path, files) {
    const [, before = '', folder = '', rest = ''] = FOLDER.exec(`${path}/`) ?? [];
    if (folder === '')
        return isMadeByFlutter(path, files);
    const name = nameIn(folder, rest);
    const base = before.replace(/\/$/, '');
    const key = `${base}\0${folder}\0${name}`;
    const answers = known.get(files) ?? new Map();
    known.set(files, answers);
    const answer = answers.get(key) ?? isNamed(name, folder, base, files);
    answers.set(key, answer);
    return answer;
}
const FOLDER = /^(.*?)(?<=^|\/)(node_modules|Pods|Carthage|\.build|SourcePackages)\/(.*)/;
function isMadeByFlutter(path, files) {
    const before = /^(.*?)(?<=^|\/)(?:\.symlinks|Flutter\/ephemeral)\//.exec(`${path}/`)?.[1];
    return (before !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(before.replace(/\/$/, '')).some((one) => files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(one, 'pubspec.yaml'))));
}
function nameIn(folder, rest) {
    const parts = rest.split('/').filter((part) => part !== '');
    if (folder === 'node_modules' && parts[0]?.startsWith('@'))
        return parts.slice(0, 2).join('/');
    if (folder === 'Pods' || folder === 'node_modules')
        return parts[0] ?? '';
    return parts.length > 1 ? (parts[1] ?? '') : '';
}
const OF_COCOAPODS = /^(?:Pods\.xcodeproj|Headers|Target Support Files|Local Podspecs|\w+\.xcodeproj)$/;
function isNamed(name, folder, base, files) {
    if (name === '')
        return false;
    const isIn = (file, pattern) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(base).some((around) => {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(around, file);
        return files.has(path) && pattern.test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, path));
    });
    const word = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .e)(name);
    switch (folder) {
        case 'node_modules':
            return ((0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .findPackages */ .tP)(files).some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(one.folder, base) && (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .fr)(one, name)) ||
                (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .findPackages */ .tP)(files).some((one) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(base).includes(one.folder) && (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOn */ .fr)(one, name)) ||
                LOCKS.some((lock) => isIn(lock, new RegExp(`(?:["'/ ]|^)${word}(?:["'@]|$)`, 'm'))));
        case 'Pods':
            if (OF_COCOAPODS.test(name))
                return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(base, 'Podfile'));
            return ['Podfile.lock', 'Podfile'].some((file) => isIn(file, new RegExp(`["' ]${word}(?:["'/ ]|$)`, 'm')));
        case 'Carthage':
            return ['Cartfile.resolved', 'Cartfile', 'Cartfile.private'].some((file) => isIn(file, new RegExp(`/${word}(?:\\.git)?["' ]`)));
        default:
            return files.paths.some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path) === 'Package.resolved' &&
                new RegExp(`/${word}(?:\\.git)?"`, 'i').test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfPossible */ .e1)(files, path)));
    }
}
const LOCKS = ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];


/***/ }),

/***/ "targets/packages/local-pods.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readLocalPod)
});

var lists = __webpack_require__("lists.js");
var ruby = __webpack_require__("read/ruby.js");
var read_text = __webpack_require__("read/text.js");
;



const SUBSPEC = /^\w+\.subspec\b\s*(?:\(\s*)?['"]([^'"]+)['"]/;
const ASSIGNMENT = /^\w+\.(?:ios\.)?(source_files|exclude_files|default_subspecs?)\s*(?:\+?=|<<)\s*([\s\S]*)$/;
const NEED = /^\w+\.(?:ios\.)?dependency\b\s*(?:\(\s*)?['"]([^'"]+)['"]/;
const NAMES_SOURCES = /\.(?:source_files|subspec)\b/;
const OF_OTHERS = /^\w+\.(?:osx|macos|watchos|tvos|visionos)\./;
function readPodspec(bytes, file) {
    const top = begin('');
    const open = [top];
    const specAround = () => {
        const around = open.findLast((one) => one !== 'inner');
        return around === 'tests' ? undefined : around;
    };
    for (const line of statementsOf((0,read_text/* decodeText */.g7)(bytes, file))) {
        const subspec = SUBSPEC.exec(line)?.[1];
        if (line === 'end' || /^end\b\W/.test(line))
            close();
        else if (subspec !== undefined && (0,ruby/* opensBlock */.$c)(line))
            open.push(specAround() ? begin(subspec) : 'tests');
        else if (subspec !== undefined)
            specAround()?.subspecs.push({ ...begin(subspec), complete: false });
        else if (/^\w+\.(?:test|app)_spec\b/.test(line) && (0,ruby/* opensBlock */.$c)(line))
            open.push('tests');
        else if ((0,ruby/* opensBlock */.$c)(line) && !/Spec(?:ification)?\.new\b/.test(line))
            open.push('inner');
        else if (!/Spec(?:ification)?\.new\b/.test(line))
            readLine(line, specAround());
    }
    while (open.length > 1)
        close();
    function close() {
        if (open.length < 2)
            return;
        const closed = open.pop();
        if (closed !== undefined && typeof closed !== 'string')
            specAround()?.subspecs.push(closed);
    }
    return top;
}
function begin(name) {
    return { name, sources: [], excluded: [], needs: [], subspecs: [], complete: true };
}
function readLine(line, spec) {
    if (!spec)
        return;
    const need = NEED.exec(line)?.[1];
    if (need !== undefined)
        spec.needs.push(need);
    const [, key, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (key === undefined && NAMES_SOURCES.test(line) && !OF_OTHERS.test(line))
        spec.complete = false;
    if (key === undefined)
        return;
    const texts = textsIn(value);
    if (key === 'exclude_files')
        (0,lists/* addAll */.RZ)(spec.excluded, texts ?? []);
    else if (key === 'source_files') {
        (0,lists/* addAll */.RZ)(spec.sources, texts ?? []);
        spec.complete &&= texts !== undefined;
    }
    else if (/^:none\b/.test(value))
        spec.defaults = [];
    else if (texts)
        spec.defaults = texts;
}
function textsIn(value) {
    const words = /^%w[[({]([^\])}]*)[\])}]$/.exec(value.trim())?.[1];
    if (words !== undefined)
        return words.split(/\s+/).filter((word) => word !== '');
    const texts = (0,ruby/* quotedTexts */.dL)(value);
    const rest = value.replace(/'[^']*'|"[^"]*"/g, '').replace(/\.freeze\b/g, '');
    return /^[\s,[\]]*$/.test(rest) && !value.includes('#{') && texts.length > 0 ? texts : undefined;
}
function statementsOf(text) {
    const statements = [];
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = (0,ruby/* withoutComment */.sp)(raw).trim();
        const last = statements.at(-1);
        if (last !== undefined && isOpen(last) && last.length < 20_000)
            statements[statements.length - 1] = `${last} ${line}`;
        else if (line !== '')
            statements.push(line);
    }
    return statements;
}
function isOpen(statement) {
    if (statement.endsWith(','))
        return true;
    if (!ASSIGNMENT.test(statement))
        return false;
    const bare = statement.replace(/'[^']*'|"[^"]*"/g, '');
    return bare.split('[').length > bare.split(']').length;
}

var types = __webpack_require__("types.js");
var absent = __webpack_require__("targets/absent.js");
var targets_checkout = __webpack_require__("targets/checkout.js");
var glob = __webpack_require__("targets/glob.js");
var paths = __webpack_require__("targets/paths.js");
var installed = __webpack_require__("targets/packages/installed.js");
;








const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const NO_SOURCE = /(?:^|\/)(?:\w*Tests?|\w*Specs?|Examples?|Samples?|Demos?|docs|android)\//i;
const NOTHING = { sources: [] };
function readLocalPod({ value, path, from, isPathMade, subspecs, at }, checkout) {
    if (isPathMade) {
        const reason = `${value} comes from a path that the Podfile makes by code; write it as a text`;
        return { sources: [], unseen: { reason, at } };
    }
    if (path === undefined)
        return NOTHING;
    const [name = '', ...inner] = value.split('/');
    const written = (/\.podspec(?:\.json)?$/.test(path) ? (0,paths/* folderOf */.yS)(path) : path) || '.';
    const folder = (0,targets_checkout/* resolvePath */.o1)(from ?? (0,paths/* folderOf */.yS)(at.file), written, checkout.files.root);
    const missing = (why) => ({ sources: [], unseen: { reason: `${name} comes from ${why}`, at } });
    if (folder === undefined && (0,absent/* isFetched */.cg)(path))
        return NOTHING;
    if (folder === undefined)
        return missing(`a pod at ${written}, ${(0,targets_checkout/* whyOutside */.iW)(written)}`);
    const isOfCocoaPods = /(?:^|\/)Pods\//.test(folder);
    if ((0,absent/* isFetched */.cg)(folder) && !isOfCocoaPods && (0,installed/* isInstalled */.j)(folder, checkout.files))
        return NOTHING;
    const absence = (0,absent/* explainAbsence */.nE)(folder, `${name}.podspec`, checkout);
    if (absence !== undefined)
        return missing(absence);
    const spec = readSpec(folder, name, checkout);
    const own = checkout.below(folder).filter((file) => SOURCE.test(file));
    const seenFrom = (file) => (0,paths/* relativeTo */.Mf)(file, folder);
    const chosen = spec && chooseSpecs(spec, inner.length > 0 ? [inner.join('/')] : subspecs);
    if (!chosen?.every(({ complete }) => complete))
        return { sources: own.filter((file) => !NO_SOURCE.test(seenFrom(file))) };
    const isMeant = (path) => (patterns) => patterns.some((one) => (0,glob/* matchesGlob */.k)(one, path));
    const sources = own.filter((file) => {
        const means = isMeant(seenFrom(file));
        return chosen.some((one) => means(one.sources) && !means(one.excluded));
    });
    return { sources };
}
function readSpec(folder, name, { files, locate }) {
    const file = locate((0,paths/* inFolder */._z)(folder, `${name}.podspec`));
    if (file === undefined)
        return undefined;
    try {
        return { ...readPodspec(files.bytes(file), file), name };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return undefined;
    }
}
function chooseSpecs(top, named) {
    const chosen = new Set([top]);
    const waiting = [];
    function takeAll(one, path) {
        const names = one.defaults ?? one.subspecs.map(({ name }) => name);
        for (const name of names)
            waiting.push(`${path}${name}`);
        takeNeeds(one);
    }
    function takeNeeds({ needs }) {
        for (const need of needs)
            if (need.startsWith(`${top.name}/`))
                waiting.push(need.slice(top.name.length + 1));
    }
    if (named)
        (0,lists/* addAll */.RZ)(waiting, named);
    else
        takeAll(top, '');
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        let at = top;
        for (const part of path.split('/')) {
            at = at.subspecs.find(({ name }) => name === part);
            if (!at)
                break;
            const isNew = !chosen.has(at);
            chosen.add(at);
            if (isNew)
                takeNeeds(at);
        }
        if (at && at.subspecs.length > 0 && !at.subspecs.some((one) => chosen.has(one)))
            takeAll(at, `${path}/`);
    }
    return [...chosen];
}


/***/ }),

/***/ "targets/packages/native-modules.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nativeModules),
/* harmony export */   p: () => (/* binding */ sourcesOfPlugin)
/* harmony export */ });
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/xml.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("targets/plist-paths.js");
/* harmony import */ var _npm_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("targets/packages/npm-packages.js");






const NATIVE = /\.(?:swift|mm?)$/;
function nativeModules(app, one, files) {
    const isOwn = one === app || ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(one.folder, app.folder) && one.folder !== app.folder) || isPrivate(one);
    if (!isOwn)
        return [];
    const sources = (one === app ? expoModules(one, files) : [one.folder]).flatMap((folder) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .filter((path) => NATIVE.test(path) && isNativeSource((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(path, folder))));
    return one !== app && (0,_npm_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .isCordovaPlugin */ .ig)(one, files) ? [...sources, ...pluginSources(one, files)] : sources;
}
function isPrivate({ json }) {
    const value = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(json, 'private');
    return value?.kind === 'boolean' && value.value;
}
function expoModules({ folder, json }, files) {
    const named = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(json, 'expo', 'autolinking', 'nativeModulesDir')) ?? 'modules';
    const modules = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, named);
    if (modules === undefined)
        return [];
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyCheckout */ .l9)(files)
        .below(modules)
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === 'expo-module.config.json')
        .map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS);
}
function isNativeSource(path) {
    return /^(?:ios|apple|src\/ios)\//.test(path) && !/(?:^|\/)(?:tests?|example|Pods)\//i.test(path);
}
function pluginSources({ folder }, files) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(folder, 'plugin.xml');
    try {
        return sourcesOfPlugin((0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .readXml */ .k)(files.bytes(file), file), folder, files);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            return [];
        throw error;
    }
}
function sourcesOfPlugin(plugin, folder, files) {
    return (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(plugin, 'platform')
        .filter(({ attributes }) => attributes.get('name')?.value === 'ios')
        .flatMap((platform) => [...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(platform, 'source-file'), ...(0,_read_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .L)(platform, 'header-file')])
        .flatMap(({ attributes }) => (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, attributes.get('src')?.value ?? '') ?? [])
        .filter((path) => files.has(path));
}


/***/ }),

/***/ "targets/packages/npm-packages.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ directPackages),
/* harmony export */   HB: () => (/* binding */ localPackages),
/* harmony export */   IR: () => (/* binding */ packagesInside),
/* harmony export */   Oc: () => (/* binding */ packageNamed),
/* harmony export */   QF: () => (/* binding */ versionRange),
/* harmony export */   VP: () => (/* binding */ findAppPackage),
/* harmony export */   bw: () => (/* binding */ npmDependencies),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   ig: () => (/* binding */ isCordovaPlugin),
/* harmony export */   sr: () => (/* binding */ packageIn),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/json.js");
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("targets/checkout.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/plist-paths.js");




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
const MOST_FOLLOWED = 200_000;
const packagesOf = new WeakMap();
function findPackages(files) {
    return indexPackages(files).all;
}
function packageIn(folder, files) {
    return indexPackages(files).byFolder.get(folder);
}
function packageNamed(name, files) {
    return indexPackages(files).byName.get(name);
}
function indexPackages(files) {
    const known = packagesOf.get(files);
    if (known)
        return known;
    const packages = files.paths
        .filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'package.json')
        .flatMap((file) => {
        const json = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V);
        return json?.kind === 'dictionary' ? [{ folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), file, json }] : [];
    });
    const byName = new Map();
    for (const one of packages) {
        const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(one.json, 'name'));
        if (name !== undefined && !byName.has(name))
            byName.set(name, one);
    }
    const byFolder = new Map(packages.map((one) => [one.folder, one]));
    const index = { all: packages, byFolder, byName, needs: new Map(), left: MOST_FOLLOWED };
    packagesOf.set(files, index);
    return index;
}
function findAppPackage(folder, files) {
    for (const around of (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(folder)) {
        const found = packageIn(around, files);
        if (found && FRAMEWORKS.some((name) => dependsOn(found, name)))
            return found;
        if (found && isSeparate(found) && around !== '')
            return undefined;
    }
    return undefined;
}
function dependsOn({ json }, name) {
    return SECTIONS.some((section) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, section, name) !== undefined);
}
function versionRange({ json }, name) {
    return SECTIONS.map((section) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, section, name))).find((range) => range !== undefined);
}
function isSeparate({ json }) {
    return [...SECTIONS, 'scripts', 'main', 'exports', 'workspaces'].some((key) => (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(json).has(key));
}
function localPackages(app, files) {
    const index = indexPackages(files);
    const found = new Set([app]);
    for (const one of found) {
        const needs = index.needs.get(one) ?? directPackages(one, files);
        index.needs.set(one, needs);
        index.left -= 1 + needs.length;
        if (index.left < 0)
            return { packages: [...found], cutAt: one };
        for (const next of needs)
            found.add(next);
    }
    return { packages: [...found] };
}
function directPackages(one, files) {
    const listed = (section) => [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(one.json, section)).values()].flatMap(({ key, value }) => findLocal(files, one, key, (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? '') ?? []);
    const plugins = listed('devDependencies').filter((local) => isCordovaPlugin(local, files));
    return [...listed('dependencies'), ...listed('optionalDependencies'), ...plugins];
}
function isCordovaPlugin({ folder }, files) {
    return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'plugin.xml'));
}
function findLocal(files, from, name, range) {
    const path = /^(?:(?:file|link|portal):|(?=\.{1,2}(?:\/|$)))(.*)$/.exec(range)?.[1];
    if (path !== undefined) {
        const folder = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(from.folder, path);
        return folder === undefined ? undefined : packageIn(folder, files);
    }
    if (/^(?:git|https?|github|npm):/.test(range))
        return undefined;
    return packageNamed(name, files);
}
function npmDependencies({ json }) {
    return [...(0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(json, 'dependencies')).values()].map(({ key, keyAt, value }) => {
        const range = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
        const [, real, ofReal] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range ?? '') ?? [];
        const version = real === undefined ? range : ofReal;
        return { name: real ?? key, manager: 'npm', at: keyAt, ...(version !== undefined && { version }) };
    });
}
function packagesInside({ folder }, files) {
    return (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyCheckout */ .l9)(files)
        .below(folder)
        .flatMap((path) => ((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'package.json' ? (packageIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), files) ?? []) : []))
        .filter((inner) => inner.folder !== folder && isSeparate(inner));
}


/***/ })

};
