export const id = "dependencies-complete-dependencies";
export const ids = ["dependencies-complete-dependencies"];
export const modules = {

/***/ "dependencies/attempt.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

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

/***/ "dependencies/complete-dependencies.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  completeDependencies: () => (/* binding */ completeDependencies)
});

var read_text = __webpack_require__("read/text.js");
;

function readCartfileResolved(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    return [...text.matchAll(/^(?:github|git|binary) "([^"\n]+)" "([^"\n]*)"/gm)].map(({ 0: line, 1: address = '', 2: version = '', index }) => ({
        name: address.replace(/^.*\//, '').replace(/\.(?:git|json)$/, ''),
        version,
        at: place(index, index + line.length),
    }));
}

var fields = __webpack_require__("read/fields.js");
var json = __webpack_require__("read/json.js");
;


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

var podfile = __webpack_require__("read/podfile.js");
var attempt = __webpack_require__("dependencies/attempt.js");
var folders = __webpack_require__("dependencies/folders.js");
;





async function completeDependencies(targets, files) {
    const isFlutter = targets.some(({ dependencies }) => dependencies.some(({ manager }) => manager === 'pub'));
    const pub = isFlutter ? await Promise.all(/* import() */[__webpack_require__.e("packages-yaml"), __webpack_require__.e("read-pubspec-lock")]).then(__webpack_require__.bind(__webpack_require__, "read/pubspec-lock.js")) : undefined;
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
const AUTOLINKING = /\b(?:use_native_modules!|use_expo_modules!|flutter_install_all_ios_pods|flutter_install_ios_plugin_pods)|\.flutter-plugins\b/;
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

/***/ "dependencies/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldersUp),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
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

/***/ "read/fields.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s8: () => (/* binding */ dictionaryIn)
/* harmony export */ });
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
function dictionaryIn(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'dictionary' ? value.value : new Map();
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

/***/ "read/podfile.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readPodfile),
  d: () => (/* binding */ readPodfileLock)
});

var lists = __webpack_require__("lists.js");
var types = __webpack_require__("types.js");
;
const TEXT = `(?:'[^'\\r\\n]*'|"[^"\\r\\n]*")`;
const PART = `(?:${TEXT}|\\w+)`;
const JOINED = `File\\.(?:join|expand_path)\\(\\s*(?:${PART}\\s*,\\s*){0,20}${PART}\\s*\\)`;
const VALUE = new RegExp(`^(?:${TEXT}(?!\\s*\\+)|${JOINED}|\\w+(?=\\s*(?:[,})]|$)))`);
const ASSIGNED = /(?<![\w.])(\w{1,60})[ \t]{0,9}[-+*|&]{0,2}=(?![=~>])/g;
const CONSTANT = new RegExp(`^[ \\t]*(\\w+)[ \\t]*=[ \\t]*(${TEXT}|${JOINED})[ \\t]*$`, 'gm');
function readConstants(text) {
    const times = new Map();
    for (const [, name = ''] of text.matchAll(ASSIGNED))
        times.set(name, (times.get(name) ?? 0) + 1);
    const found = new Map();
    for (const [, name = '', written = ''] of text.matchAll(CONSTANT)) {
        const value = times.get(name) === 1 ? readWhole(written, found) : undefined;
        if (value !== undefined)
            found.set(name, value);
    }
    return found;
}
function readWhole(written, constants) {
    if (/^['"]/.test(written)) {
        const filled = written.slice(1, -1).replace(/#\{\s*(\w+)\s*\}/g, (all, name) => constants.get(name) ?? all);
        return written.startsWith('"') && filled.includes('#{') ? undefined : filled;
    }
    if (!written.startsWith('File.'))
        return constants.get(written);
    const parts = [...written.slice(written.indexOf('(')).matchAll(new RegExp(PART, 'g'))].map(([part]) => part);
    const values = parts.filter((part) => part !== '__dir__').map((part) => readWhole(part, constants));
    return values.includes(undefined) ? undefined : values.join('/');
}
const PATH = /(?:\bpath:(?!:)|:path\s*=>|["']path["']\s*=>)\s*([\s\S]*)/;
const ASKS_NODE = /node_modules|node --print|node -p|require\.resolve|config\[/;
function readPodPath(statement, constants) {
    const [, written] = PATH.exec(statement) ?? [];
    if (written === undefined)
        return {};
    const [value] = VALUE.exec(written) ?? [];
    const found = value === undefined ? undefined : readWhole(value, constants);
    if (found !== undefined)
        return { path: found };
    const start = /^'([^']+)'\s*\+|^"([^"#]+)"\s*\+/.exec(written);
    if (start)
        return { path: start[1] ?? start[2] ?? '' };
    return ASKS_NODE.test(written) ? {} : { isPathMade: true };
}

var ruby = __webpack_require__("read/ruby.js");
var read_text = __webpack_require__("read/text.js");
;





const MOST_PODS = 100_000;
const INNER_POD = /(?:[{;|]|\b(?:then|do))\s*(pod\b[\s\S]*)$/;
const QUOTED = /^['"]([^'"]+)['"]/;
const MOST_REQUIRED = 100;
function readPodfile(bytes, file, requires = () => undefined) {
    const targets = new Map();
    const helpers = new Map();
    const read = new Set();
    let count = 0;
    function add(to, pods, at) {
        count += pods.length;
        if (count > MOST_PODS)
            throw new types/* UnreadableFile */.i(`names more than ${MOST_PODS} pods`, at);
        (0,lists/* addAll */.RZ)(to, pods);
    }
    readLines({ bytes, file }, { kind: 'other', name: '', pods: [] });
    return targets;
    function readLines(one, top) {
        if (read.has(one.file) || read.size > MOST_REQUIRED)
            return;
        read.add(one.file);
        const text = (0,read_text/* decodeText */.g7)(one.bytes, one.file);
        const place = (0,read_text/* placesIn */.yN)(one.file, text);
        const constants = readConstants(text);
        const ofFlutter = pluginsOfFlutter(text);
        const open = [top];
        const owner = () => open.findLast(({ kind }) => kind !== 'other') ?? top;
        const pod = (value, statement, at) => {
            const { isPathMade, ...others } = readOptions(statement, constants);
            const options = isPathMade && !isEngine(value, text) ? { ...others, isPathMade } : others;
            const isHere = one.file === file || options.path === undefined || statement.includes('__dir__');
            return { value, at, ...options, ...(!isHere && { from: folderOf(file) }) };
        };
        for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
            const indent = raw.search(/\S/);
            if (indent < 0 || raw[indent] === '#')
                continue;
            const line = (0,ruby/* withoutComment */.sp)(raw.slice(indent)).trimEnd();
            const [, word = '', rest = ''] = /^(\w+[!?]?)\s*\(?\s*([\s\S]*)$/.exec(line) ?? [];
            const name = QUOTED.exec(rest)?.[1] ?? /^:?(\w+)/.exec(rest)?.[1] ?? '';
            const at = place(index + indent, index + indent + line.length);
            const inner = word === 'pod' ? undefined : INNER_POD.exec(line)?.[1];
            if (word === 'pod' && !QUOTED.test(rest) && open.some(({ isOfFlutter }) => isOfFlutter))
                continue;
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
            else if ((word === 'target' || word === 'abstract_target') && opens(line)) {
                const pods = [];
                add(pods, owner().pods, at);
                open.push({ kind: 'target', name, pods });
            }
            else if (word === 'def')
                open.push({ kind: 'def', name, pods: [] });
            else if (word === 'inherit!' && !/complete/.test(rest))
                owner().pods.length = 0;
            else if (opens(line))
                open.push({ kind: 'other', name: '', pods: [], isOfFlutter: ofFlutter.test(line) });
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
function pluginsOfFlutter(text) {
    const names = [...text.matchAll(/^[ \t]{0,99}(\w{1,60})[ \t]{0,9}=[^\r\n]{0,200}\.flutter-plugins\b/gm)].map(([, name]) => `\\b${name}\\b`);
    return new RegExp(['\\.flutter-plugins\\b', ...new Set(names)].join('|'));
}
function isEngine(name, text) {
    return /^Flutter(?:MacOS)?$/.test(name) && text.includes('FLUTTER_FRAMEWORK_DIR');
}
const opens = (line) => (0,ruby/* opensBlock */.$c)(line) || (0,ruby/* opensBrace */.$T)(line);
function statementAt(text, start) {
    const found = /^(?:[^\r\n]*(?:,|\\|=>)[ \t]*(?:\r\n|\r|\n)){0,20}[^\r\n]*/.exec(text.slice(start, start + 4000));
    return found?.[0].replace(/\\[ \t]*(?:\r\n|\r|\n)/g, ' ') ?? '';
}
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
function readOptions(statement, constants) {
    const textsOf = (key) => {
        const value = new RegExp(`(?:\\b${key}:(?!:)|:${key}\\s*=>)\\s*(\\[[^\\]]*\\]|'[^']*'|"[^"]*")`).exec(statement)?.[1];
        return value === undefined || value.includes('#{') ? undefined : (0,ruby/* quotedTexts */.dL)(value);
    };
    const [subspecs, configurations] = [textsOf('subspecs'), textsOf('configurations?')];
    return {
        ...readPodPath(statement, constants),
        ...(subspecs && { subspecs }),
        ...(configurations && { configurations }),
    };
}
function readPodfileLock(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
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


/***/ })

};
