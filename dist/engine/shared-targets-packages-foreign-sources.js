export const id = "shared-targets-packages-foreign-sources";
export const ids = ["shared-targets-packages-foreign-sources"];
export const modules = {

/***/ "read/javascript/aliases.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createAliases)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _json5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json5.js");
/* harmony import */ var _module_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/javascript/module-paths.js");



const NAMES = ['tsconfig.json', 'jsconfig.json'];
const MOST_EXTENDED = 10;
function createAliases(files) {
    const byFolder = new Map();
    const aliasesOf = (folder) => {
        const known = byFolder.get(folder);
        if (known)
            return known;
        const file = NAMES.map((name) => (folder === '' ? name : `${folder}/${name}`)).find((path) => files.has(path));
        const up = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
        const found = file ? readAliases(file, files, MOST_EXTENDED) : folder === '' ? [] : aliasesOf(up);
        byFolder.set(folder, found);
        return found;
    };
    const meanings = new Map();
    const find = (from, module) => {
        const aliases = aliasesOf((0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from));
        if (aliases.length === 0)
            return [];
        const known = meanings.get(aliases) ?? new Map();
        meanings.set(aliases, known);
        const found = known.get(module) ?? placesOf(module, aliases);
        known.set(module, found);
        return found;
    };
    return Object.assign(find, { has: (from) => aliasesOf((0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from)).length > 0 });
}
function placesOf(module, aliases) {
    return aliases.flatMap(({ before, after, places }) => {
        if (after === undefined)
            return module === before ? places : [];
        const fits = module.startsWith(before) && module.endsWith(after) && module.length >= before.length + after.length;
        if (!fits)
            return [];
        const between = module.slice(before.length, module.length - after.length);
        return places.map((place) => place.replace('*', () => between)).filter((place) => !place.startsWith('..'));
    });
}
function readAliases(file, files, left) {
    const config = readConfig(file, files);
    const folder = (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const options = entry(config, 'compilerOptions');
    const paths = entry(options, 'paths');
    if (paths?.kind !== 'dictionary') {
        const bases = texts(entry(config, 'extends')).filter((base) => base.startsWith('.'));
        const next = bases
            .map((base) => (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, base))
            .flatMap((path) => (path === undefined ? [] : ([path, `${path}.json`].find((it) => files.has(it)) ?? [])))
            .at(-1);
        return next && left > 0 ? readAliases(next, files, left - 1) : [];
    }
    const base = (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, texts(entry(options, 'baseUrl'))[0] ?? '.');
    if (base === undefined)
        return [];
    return [...paths.value].map(([pattern, { value }]) => {
        const [before = '', after] = pattern.split('*');
        const places = texts(value).flatMap((place) => (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(base, place.replace(/\.[cm]?[jt]sx?$/, '')) ?? []);
        return { before, after, places };
    });
}
function readConfig(file, files) {
    try {
        return (0,_json5_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson5 */ ._)(files.bytes(file), file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return undefined;
        throw error;
    }
}
function entry(value, key) {
    return value?.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}
function texts(value) {
    if (value?.kind === 'array')
        return value.value.flatMap(texts);
    return value?.kind === 'string' ? [value.value] : [];
}


/***/ }),

/***/ "read/javascript/module-paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ "read/javascript/specifiers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unescapeText),
/* harmony export */   b: () => (/* binding */ specifiersIn)
/* harmony export */ });
const KEYWORD = /\b(?:from|import|export|require|part)\b/g;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|u\{0{0,10}([\dA-Fa-f]{1,6})\}|([^xu\d]))/g;
const FARTHEST = 400;
const LONGEST_NAME = 300;
function* specifiersIn(text) {
    const words = new RegExp(KEYWORD);
    for (let word = words.exec(text); word; word = words.exec(text)) {
        const start = skipBetween(text, words.lastIndex);
        const quote = text[start] ?? '';
        if (quote !== "'" && quote !== '"' && quote !== '`')
            continue;
        const end = text.indexOf(quote, start + 1);
        const name = end < 0 || end - start > LONGEST_NAME ? '' : text.slice(start + 1, end);
        if (name === '' || name.includes('\n') || name.includes('${'))
            continue;
        yield { module: unescapeText(name), index: word.index, end: end + 1 };
    }
}
function unescapeText(written) {
    if (!written.includes('\\'))
        return written;
    return written.replace(ESCAPE, (_, two, four, braced, sign) => {
        const code = two ?? four ?? braced;
        if (code === undefined)
            return CONTROLS.get(sign ?? '') ?? sign ?? '';
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
    });
}
const CONTROLS = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['\n', ''],
]);
function skipBetween(text, from) {
    let at = from;
    while (at - from < FARTHEST) {
        if (/[\s(]/.test(text[at] ?? ''))
            at += 1;
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            if (end < 0 || end - from > FARTHEST)
                return text.length;
            at = end + 2;
        }
        else if (text.startsWith('//', at)) {
            const end = text.indexOf('\n', at);
            if (end < 0)
                return text.length;
            at = end + 1;
        }
        else
            return at;
    }
    return text.length;
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

/***/ "read/json5.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readJson5)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/values.js");



const NAME = /(?:[\p{ID_Start}$_]|\\u[\da-fA-F]{4})(?:[\p{ID_Continue}$\u200C\u200D]|\\u[\da-fA-F]{4})*/uy;
const NUMBER = /[+-]?(?:0[xX][\da-fA-F]+|(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Infinity|NaN)/y;
const WORD = /[\p{ID_Continue}$.]/u;
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
const BLANKS = /\s+/y;
const STRING_PART = /[^'"\\\n\r]+/y;
const CODE_ESCAPE = /x[\da-fA-F]{2}|u[\da-fA-F]{4}/y;
const CONTINUED_LINE = /\r\n|[\n\r\u2028\u2029]/y;
const WRONG_ESCAPE = /[xu1-9]|0\d/y;
const ESCAPES = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['0', '\0'],
]);
function readJson5(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(file, text);
    let offset = 0;
    function refuse(reason, start = offset) {
        const what = start >= text.length ? 'it is cut off' : reason;
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is not valid JSON5: ${what}`, place(Math.min(start, text.length)));
    }
    function take(pattern) {
        pattern.lastIndex = offset;
        const found = pattern.exec(text)?.[0] ?? '';
        offset += found.length;
        return found;
    }
    function skipBlanks() {
        for (;;) {
            if (text.startsWith('/*', offset)) {
                const close = text.indexOf('*/', offset + 2);
                if (close < 0)
                    refuse('a comment is not closed');
                offset = close + 2;
            }
            else if (take(BLANKS) === '' && take(LINE_COMMENT) === '') {
                return;
            }
        }
    }
    function takeNext(character) {
        skipBlanks();
        if (text[offset] !== character)
            return false;
        offset += 1;
        return true;
    }
    function readValue(depth) {
        skipBlanks();
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} levels`, place(offset));
        const start = offset;
        switch (text[offset]) {
            case '{':
                return { kind: 'dictionary', value: readEntries(depth), at: place(start, start + 1) };
            case '[':
                return { kind: 'array', value: readItems(depth), at: place(start, start + 1) };
            case '"':
            case "'":
                return { kind: 'string', value: readString().value, at: place(start, offset) };
            default:
                return readWord(start);
        }
    }
    function readWord(start) {
        const number = take(NUMBER);
        const word = number === '' ? take(NAME) : number;
        if (WORD.test(text[offset] ?? ''))
            refuse('a value was expected', start);
        const at = place(start, offset);
        if (number !== '')
            return { kind: 'number', value: toNumber(number), at };
        if (word === 'true' || word === 'false')
            return { kind: 'boolean', value: word === 'true', at };
        return word === 'null' ? undefined : refuse('a value was expected', start);
    }
    function readItems(depth) {
        const items = [];
        offset += 1;
        while (!takeNext(']')) {
            const item = readValue(depth + 1);
            if (item)
                items.push(item);
            if (!takeNext(',') && text[offset] !== ']')
                refuse('"," or "]" was expected');
        }
        return items;
    }
    function readEntries(depth) {
        const entries = new Map();
        offset += 1;
        while (!takeNext('}')) {
            const key = readKey();
            if (!takeNext(':'))
                refuse('":" was expected');
            const value = readValue(depth + 1);
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addEntry */ .A)(entries, key.value, place(key.start, key.end), value);
            else
                entries.delete(key.value);
            if (!takeNext(',') && text[offset] !== '}')
                refuse('"," or "}" was expected');
        }
        return entries;
    }
    function readKey() {
        if (text[offset] === '"' || text[offset] === "'")
            return readString();
        const start = offset;
        const name = take(NAME);
        if (name === '')
            refuse('a key was expected');
        const value = name.replace(/\\u(.{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        return { value, start, end: offset };
    }
    function readString() {
        const start = offset;
        const quote = text[offset];
        let value = '';
        offset += 1;
        for (;;) {
            value += take(STRING_PART);
            const next = text[offset];
            if (next === undefined || next === '\n' || next === '\r')
                refuse('a text is not closed');
            offset += 1;
            if (next === quote)
                return { value, start, end: offset };
            value += next === '\\' ? readEscape() : next;
        }
    }
    function readEscape() {
        const code = take(CODE_ESCAPE);
        if (code)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (take(CONTINUED_LINE))
            return '';
        const next = text[offset];
        if (next === undefined || take(WRONG_ESCAPE))
            refuse('an escape says nothing', offset);
        offset += 1;
        return ESCAPES.get(next) ?? next;
    }
    const value = readValue(0);
    skipBlanks();
    if (offset < text.length)
        refuse('the text goes on after its value');
    return value ?? refuse('it holds no value', 0);
}
function toNumber(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    return sign * Number(text.replace(/^[+-]/, ''));
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

/***/ "targets/packages/foreign-sources.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ foreignDependencies),
  J: () => (/* binding */ foreignSources)
});

var checkout = __webpack_require__("targets/checkout.js");
var paths = __webpack_require__("targets/paths.js");
var external_node_path_ = __webpack_require__("external \"node:path\"");
var read_text = __webpack_require__("read/text.js");
var types = __webpack_require__("types.js");
;




const SOURCE_SET = /(?:^|\/)src\/(\w{1,60})Main\//;
const REACHES_IOS = /^(?:common|native|apple|ios\w*|mobile)$/;
const ELSEWHERE = /android|jvm|desktop|^(?:js|wasm\w*|web|linux\w*|mingw\w*|windows|macos\w*|tvos\w*|watchos\w*|server)$/i;
const SCRIPT = /^build\.gradle(?:\.kts)?$/;
const BUILDS_IOS = /\bios(?:Arm64|X64|SimulatorArm64)?\s*(?:\(|\{)/;
const MADE = /\bval\s+(\w+)Main\s+by\s+\w*creating\b|\b(?:create|register|maybeCreate)\(\s*["'](\w+)Main["']/g;
const FOLDER = /\bsrcDirs?\s{0,9}\(?\s{0,40}["']([^"'$\n]{1,300})["']/g;
function kotlinSources(projectFolder, files) {
    const build = (0,paths/* foldersUp */.TS)(projectFolder).find((folder) => ['settings.gradle.kts', 'settings.gradle'].some((name) => files.has((0,paths/* inFolder */._z)(folder, name))));
    if (build === undefined)
        return [];
    const known = found.get(files) ?? new Map();
    found.set(files, known);
    const sources = known.get(build) ?? sourcesOf(build, files);
    known.set(build, sources);
    return sources;
}
const found = new WeakMap();
function sourcesOf(build, files) {
    const kotlin = files.paths.filter((file) => file.endsWith('.kt') && (0,paths/* isInside */.FK)(file, build));
    if (kotlin.length === 0)
        return [];
    const scripts = files.paths
        .filter((file) => SCRIPT.test((0,paths/* nameOf */.Vb)(file)) && (0,paths/* isInside */.FK)(file, build))
        .map((file) => ({ folder: (0,paths/* folderOf */.yS)(file), text: readScript(file, files) }));
    const isOfIos = kotlin.some((file) => /\/(?:ios\w*|apple)Main\//.test(file));
    if (!isOfIos && !scripts.some(({ text }) => BUILDS_IOS.test(text)))
        return [];
    const made = new Set(scripts.flatMap(({ text }) => [...text.matchAll(MADE)].map(([, value, named]) => value ?? named ?? '')));
    const folders = scripts
        .filter(({ text }) => BUILDS_IOS.test(text))
        .flatMap(({ folder, text }) => [...text.matchAll(FOLDER)].map(([, named = '']) => external_node_path_.posix.normalize((0,paths/* inFolder */._z)(folder, named))));
    return kotlin.filter((file) => {
        const set = SOURCE_SET.exec(file)?.[1];
        if (set !== undefined && (REACHES_IOS.test(set) || (made.has(set) && !ELSEWHERE.test(set))))
            return true;
        return set === undefined && folders.some((folder) => (0,paths/* isInside */.FK)(file, folder));
    });
}
function readScript(file, files) {
    try {
        return (0,read_text/* decodeText */.g7)(files.bytes(file), file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return '';
        throw error;
    }
}

var native_modules = __webpack_require__("targets/packages/native-modules.js");
var npm_packages = __webpack_require__("targets/packages/npm-packages.js");
var bytes = __webpack_require__("bytes.js");
var javascript_aliases = __webpack_require__("read/javascript/aliases.js");
var specifiers = __webpack_require__("read/javascript/specifiers.js");
;






const ENDINGS = ['', ...['.ios', '.native', ''].flatMap((platform) => endingsOf(platform))];
const MOST = 500;
const MOST_UNLISTED = 5000;
function endingsOf(platform) {
    return ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'].map((ending) => platform + ending);
}
function importedOutside(scripts, files) {
    const own = new Set(scripts);
    const listed = new Set(files.paths);
    const found = new Set();
    const aliases = (0,javascript_aliases/* createAliases */.X)(files);
    const targets = new Map();
    let unlisted = 0;
    let cutAt;
    const targetOf = (stem, from) => {
        if (targets.has(stem))
            return targets.get(stem);
        const places = placesOf(stem);
        let target = places.find((path) => listed.has(path));
        if (target === undefined) {
            unlisted += 1;
            if (unlisted > MOST_UNLISTED)
                cutAt ??= from;
            else
                target = places.find((path) => /\.\w+$/.test(path) && files.has(path));
        }
        targets.set(stem, target);
        return target;
    };
    const look = (path) => {
        for (const module of importsOf(path, files)) {
            const stems = /^\.\.?\//.test(module)
                ? [(0,checkout/* resolvePath */.o1)((0,paths/* folderOf */.yS)(path), module) ?? []].flat()
                : aliases(path, module);
            const target = stems.flatMap((stem) => targetOf(stem, path) ?? [])[0];
            if (target && found.size < MOST && !own.has(target) && !/(?:^|\/)node_modules\//.test(target))
                found.add(target);
        }
    };
    for (const path of scripts)
        look(path);
    for (const path of found)
        look(path);
    return { sources: [...found], ...(cutAt !== undefined && { cutAt }) };
}
function importsOf(path, files) {
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path))
        return [];
    try {
        return [...(0,specifiers/* specifiersIn */.b)((0,bytes/* bufferOf */.Kb)(files.bytes(path)).toString('latin1'))].map(({ module }) => module);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return [];
        throw error;
    }
}
function placesOf(stem) {
    return [stem, `${stem}/index`, `${stem}/src/index`].flatMap((one) => ENDINGS.map((ending) => one + ending));
}

var plist_paths = __webpack_require__("targets/plist-paths.js");
;





function bundledPackages(app, packages, scriptsOf, files) {
    if (packages.length < 2)
        return packages;
    const bundled = new Set([app]);
    const forTypes = new Set();
    const named = packages.flatMap((one) => {
        const name = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one.json, 'name'));
        return name === undefined ? [] : [[name, one]];
    });
    const take = () => {
        for (const one of bundled)
            for (const path of scriptsOf(one))
                for (const { module, isType } of type_imports_importsOf(path, files)) {
                    const [, imported] = named.find(([name]) => module === name || module.startsWith(`${name}/`)) ?? [];
                    if (imported)
                        (isType ? forTypes : bundled).add(imported);
                }
    };
    for (let before = 0; before < bundled.size;) {
        before = bundled.size;
        take();
        for (const one of bundled)
            for (const needed of (0,npm_packages/* directPackages */.F4)(one, files))
                if (!forTypes.has(needed))
                    bundled.add(needed);
    }
    return packages.filter((one) => bundled.has(one));
}
function type_imports_importsOf(path, files) {
    try {
        const text = (0,bytes/* bufferOf */.Kb)(files.bytes(path)).toString('latin1');
        return [...(0,specifiers/* specifiersIn */.b)(text)].map(({ module, index }) => ({ module, isType: isOfTypes(text, index) }));
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return [];
        throw error;
    }
}
const FARTHEST = 4000;
function isOfTypes(text, from) {
    if (!text.startsWith('from', from))
        return false;
    const before = text.slice(Math.max(0, from - FARTHEST), from);
    const start = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
    const [, isType, list] = /^(?:im|ex)port\s{1,9}(type\s[^'";]*)?(?:\{([^{}'";]*)\}\s*)?$/.exec(before.slice(start)) ?? [];
    if (isType !== undefined)
        return true;
    const each = list
        ?.split(',')
        .map((it) => it.trim())
        .filter((it) => it !== '') ?? [];
    return each.length > 0 && each.every((it) => it.startsWith('type '));
}

;







function foreignSources(projectFolder, files, skipped, flutter) {
    const pub = flutter?.findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return (0,paths/* sortPaths */.fs)([
        ...(flutter && pub ? flutter.pubSources(pub, files) : []),
        ...(npm ? packageSources(npm, files, skipped) : webSources(projectFolder, files)),
        ...kotlinSources(projectFolder, files),
    ]);
}
function foreignDependencies(projectFolder, files, flutter) {
    const pub = flutter?.findFlutterPackage(projectFolder, files);
    const npm = (0,npm_packages/* findAppPackage */.VP)(projectFolder, files);
    return [...(flutter && pub ? flutter.pubDependencies(pub, files) : []), ...(npm ? (0,npm_packages/* npmDependencies */.bw)(npm) : [])];
}
function webSources(projectFolder, files) {
    const root = /^(.*?)\/?platforms\/ios$/.exec(projectFolder)?.[1];
    if (root === undefined)
        return [];
    const www = (0,paths/* inFolder */._z)(root, 'www');
    return files.paths.filter((path) => (0,paths/* isInside */.FK)(path, www) && foreign_sources_SCRIPT.test(path) && !NO_SOURCE.test((0,paths/* relativeTo */.Mf)(path, www)));
}
const foreign_sources_SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|html)$/;
const NO_SOURCE = /^(?:tests?|specs?|e2e|cypress|coverage|dist|build|web-build|docs|website)\/|(?:^|\/)(?:__\w+__|\.\w[^/]*|node_modules|Pods)\/|[.-](?:tests?|spec|stories|e2e|min|bundle|chunk)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|\.jsbundle$/;
const NO_APP = /^(?:[^/]*\.config\.[cm]?[jt]s|\.?[^/]*rc\.[cm]?js|(?:android|ios|macos|windows|platforms|plugins|scripts)\/)/;
const OF_CORDOVA = /^hooks\//;
function packageSources(app, files, skipped) {
    const { sources, cuts } = sourcesOfApp(app, files);
    for (const { file, reason } of cuts)
        skipped.push({ at: { file, line: 1, column: 1 }, reason, blocking: true });
    return sources;
}
const ofApps = new WeakMap();
function sourcesOfApp(app, files) {
    const known = ofApps.get(app);
    if (known)
        return known;
    const { packages, cutAt } = (0,npm_packages/* localPackages */.HB)(app, files);
    const bundled = bundledPackages(app, packages, (one) => scriptsOf(one, files), files);
    const own = bundled.flatMap((one) => scriptsOf(one, files));
    const natives = packages.flatMap((one) => (0,native_modules/* nativeModules */.L)(app, one, files));
    const outside = importedOutside(own, files);
    const unknown = `${app.file} is built from is not known: too many`;
    const cuts = [
        ...(cutAt ? [{ file: cutAt.file, reason: `Which packages ${unknown} need one another to be followed.` }] : []),
        ...(outside.cutAt === undefined
            ? []
            : [{ file: outside.cutAt, reason: `Which files ${unknown} imports lead to none.` }]),
    ];
    const found = { sources: [...own, ...outside.sources, ...natives], cuts };
    ofApps.set(app, found);
    return found;
}
const scripts = new WeakMap();
function scriptsOf(one, files) {
    const known = scripts.get(one);
    if (known)
        return known;
    const inner = new Set((0,npm_packages/* packagesInside */.IR)(one, files).map(({ folder }) => folder));
    const isCordova = hasFile(files, one.folder, 'config.xml');
    const found = (0,checkout/* surveyCheckout */.l9)(files)
        .below(one.folder)
        .filter((path) => isScript((0,paths/* relativeTo */.Mf)(path, one.folder), isCordova) && !(0,paths/* foldersUp */.TS)((0,paths/* folderOf */.yS)(path)).some((up) => inner.has(up)));
    scripts.set(one, found);
    return found;
}
function isScript(path, isCordova) {
    return foreign_sources_SCRIPT.test(path) && !NO_SOURCE.test(path) && !NO_APP.test(path) && !(isCordova && OF_CORDOVA.test(path));
}
function hasFile(files, folder, name) {
    return files.has((0,paths/* inFolder */._z)(folder, name));
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
