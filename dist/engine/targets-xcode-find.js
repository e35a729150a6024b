export const id = "targets-xcode-find";
export const ids = ["targets-xcode-find"];
export const modules = {

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

/***/ "read/ignore-file.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/glob.js");

const MOST_LINES = 5000;
function readIgnoreFile(text) {
    const rules = text.split(/\r?\n/, MOST_LINES).flatMap((line) => readLine(line) ?? []);
    const isOut = (path, isFolder) => rules.findLast(({ fits, ofFolders }) => (isFolder || !ofFolders) && fits(path))?.leavesOut ?? false;
    return (path) => {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            if (isOut(path.slice(0, end), true))
                return true;
        return isOut(path, false);
    };
}
function readLine(line) {
    const written = line.startsWith('#') ? '' : line.trimEnd();
    const leavesOut = !written.startsWith('!');
    const pattern = leavesOut ? written : written.slice(1);
    const plain = pattern.replace(/^\//, '').replace(/\/$/, '');
    if (plain === '')
        return undefined;
    const isAnchored = pattern.slice(0, -1).includes('/');
    try {
        const fits = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(`${isAnchored ? '' : '**/'}${plain.replaceAll(/[{}]/g, '\\$&')}`, { shell: true });
        return { fits, ofFolders: pattern.endsWith('/'), leavesOut };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ "read/pbxproj.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPbxproj)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("read/fields.js");
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/openstep-objects.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("read/text.js");







class PbxObject {
    isa;
    #entry;
    constructor(entry) {
        this.isa = (entry instanceof _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .PassedObject */ .Y ? entry.isa : (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(fieldsOf(entry), 'isa')?.value) ?? '';
        this.#entry = entry;
    }
    get id() {
        return this.#entry.key;
    }
    get at() {
        return this.#entry.keyAt;
    }
    get fields() {
        return fieldsOf(this.#entry);
    }
}
function fieldsOf({ value }) {
    return value.kind === 'dictionary' ? value.value : new Map();
}
function readPbxproj(bytes, file) {
    const top = readForm(bytes, file);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no dictionary', top.at);
    const held = top.value.get('objects')?.value;
    if (held?.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no `objects`', top.at);
    const objects = new Map();
    for (const [id, entry] of held.value) {
        if (entry instanceof _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .PassedObject */ .Y || entry.value.kind === 'dictionary')
            objects.set(id, new PbxObject(entry));
    }
    const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(top.value, 'rootObject');
    const project = objects.get(root?.value ?? '');
    if (project?.isa !== 'PBXProject') {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: its `rootObject` is no PBXProject', root?.at ?? top.at);
    }
    return { project, objects };
}
function readForm(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(bytes, file);
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .placesIn */ .yN)(file, text)(0));
    if (text[start] === '<')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .readXmlPlist */ .W)(text, file);
    return /^\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/.test(text.slice(start, start + 400))
        ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(bytes, file)
        : (0,_openstep_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpenStep */ .R)(text, file, { objects: 2 });
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


/***/ }),

/***/ "read/setting-key.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readConditions),
/* harmony export */   k: () => (/* binding */ readSettingKey)
/* harmony export */ });
function readSettingKey(text) {
    const open = text.indexOf('[');
    const name = (open < 0 ? text : text.slice(0, open)).trim();
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const conditions = open < 0 ? [] : readConditions(text.slice(open));
    return conditions ? { name, conditions } : { name, malformed: text.trim() };
}
function readConditions(text) {
    const conditions = [];
    let rest = text.trim();
    while (rest !== '') {
        const close = rest.indexOf(']');
        if (!rest.startsWith('[') || close < 0)
            return undefined;
        for (const part of rest.slice(1, close).split(',')) {
            const equals = part.indexOf('=');
            if (equals < 1)
                return undefined;
            conditions.push({ parameter: part.slice(0, equals).trim(), pattern: part.slice(equals + 1).trim() });
        }
        rest = rest.slice(close + 1).trim();
    }
    return conditions;
}


/***/ }),

/***/ "read/strings.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readStrings)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/plist-binary.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/text.js");





function readStrings(bytes, file) {
    const table = readTable(bytes, file);
    if (table.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('holds no table of texts', table.at);
    return table;
}
function readTable(bytes, file) {
    if ((0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes))
        return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file);
    return /^\s*</.test(text) ? (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file) : (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file, { strings: true });
}


/***/ }),

/***/ "read/xcconfig.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readXcconfig)
/* harmony export */ });
/* harmony import */ var _setting_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/setting-key.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");


const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const INCLUDE = /^#[ \t]*include(\??)[ \t]+"([^"]+)"[ \t]*(?:\/\/.*)?$/;
const KEY = /^([A-Za-z_]\w*)[ \t]*((?:\[[^\]]*\][ \t]*)*)=/;
function readXcconfig(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(file, text);
    const lines = splitLines(text);
    const found = [];
    for (let index = 0; index < lines.length; index += 1) {
        const { start, content } = lines[index] ?? { start: 0, content: '' };
        const indent = content.search(/\S/);
        if (indent < 0)
            continue;
        const line = content.slice(indent);
        const from = start + indent;
        if (line.startsWith('#')) {
            const [, optional, path] = INCLUDE.exec(line.trimEnd()) ?? [];
            if (path)
                found.push({ kind: 'include', path, optional: optional === '?', at: place(from, from + line.length) });
            continue;
        }
        const [head, name, brackets] = KEY.exec(line) ?? [];
        const conditions = (0,_setting_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readConditions */ .Z)(brackets ?? '');
        if (!head || !name || !conditions) {
            const key = line.slice(0, line.search(/\][ \t]{0,9}=/) + 1);
            const of = /^[A-Za-z_]\w*(?=[ \t]{0,9}\[)/.exec(key)?.[0];
            if (of !== undefined)
                found.push({ kind: 'malformed', name: of, key, at: place(from, from + key.length) });
            continue;
        }
        const keyAt = place(from, from + name.length + (brackets ?? '').trimEnd().length);
        const pieces = [];
        let piece = readPiece(line.slice(head.length), from + head.length);
        while (piece?.continues) {
            if (piece.text)
                pieces.push(piece);
            index += 1;
            const next = lines[index];
            piece = next && readPiece(next.content, next.start);
        }
        if (piece)
            pieces.push(piece);
        const first = pieces[0];
        const last = pieces.at(-1);
        const at = first && last?.text ? place(first.start, last.start + last.text.length) : keyAt;
        const value = pieces.map((part) => part.text).join(' ');
        found.push({ kind: 'assignment', name, conditions, value, keyAt, at });
    }
    return found;
}
function readPiece(content, start) {
    const comment = content.indexOf('//');
    const code = (comment < 0 ? content : content.slice(0, comment)).trimEnd();
    const indent = code.search(/\S/);
    if (indent < 0)
        return undefined;
    const text = code.slice(indent).replace(/;$/, '').trimEnd();
    const continues = text.endsWith('\\');
    return { text: continues ? text.slice(0, -1).trimEnd() : text, start: start + indent, continues };
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const { 0: end, index } of text.matchAll(LINE_END)) {
        lines.push({ start, content: text.slice(start, index) });
        start = index + end.length;
    }
    lines.push({ start, content: text.slice(start) });
    return lines;
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

/***/ "targets/localizations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ infoPlistTables),
  t: () => (/* binding */ readLocalizations)
});

var strings = __webpack_require__("read/strings.js");
var types = __webpack_require__("types.js");
var json = __webpack_require__("read/json.js");
;


function readStringCatalog(bytes, file) {
    const top = (0,json/* readJson */.V)(bytes, file);
    const entries = dictionary(top);
    const strings = dictionary(entries?.get('strings')?.value);
    const sourceLanguage = xcstrings_text(entries?.get('sourceLanguage')?.value);
    if (!strings || sourceLanguage === undefined)
        throw new types/* UnreadableFile */.i('is not a string catalogue', top.at);
    return {
        at: top.at,
        sourceLanguage,
        keys: new Map([...strings.values()].map((entry) => [entry.key, readKey(entry)])),
    };
}
function readKey({ key, keyAt, value }) {
    const entries = dictionary(value);
    const stale = xcstrings_text(entries?.get('extractionState')?.value) === 'stale';
    const locales = [...(dictionary(entries?.get('localizations')?.value)?.values() ?? [])].map((entry) => ({
        locale: entry.key,
        at: entry.keyAt,
        texts: [...readTexts(entry.value, stale)],
    }));
    return { key, keyAt, stale, locales: new Map(locales.map((locale) => [locale.locale, locale])) };
}
function* readTexts(localization, stale) {
    const entries = dictionary(localization);
    const unit = dictionary(entries?.get('stringUnit')?.value);
    const value = unit?.get('value')?.value;
    if (unit && value?.kind === 'string') {
        const state = xcstrings_text(unit.get('state')?.value) ?? 'translated';
        yield { value: value.value, at: value.at, state, counts: !stale && state !== 'new' && state !== 'stale' };
    }
    for (const { value: cases } of dictionary(entries?.get('variations')?.value)?.values() ?? []) {
        for (const { value: variation } of dictionary(cases)?.values() ?? [])
            yield* readTexts(variation, stale);
    }
}
function dictionary(value) {
    return value?.kind === 'dictionary' ? value.value : undefined;
}
function xcstrings_text(value) {
    return value?.kind === 'string' ? value.value : undefined;
}

;



function infoPlistTables(target) {
    const tables = new Set(['InfoPlist']);
    const base = target.infoPlistFile?.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
    if (base)
        tables.add(`${base}Plist`).add(`${base}-InfoPlist`);
    if (target.generated)
        tables.add(`${target.name}-InfoPlist`);
    return tables;
}
function readLocalizations(paths, files, tables, locales) {
    const found = new Map();
    const skipped = [];
    for (const path of [...new Set(paths)].sort()) {
        if (!isInfoPlistTable(path, tables))
            continue;
        try {
            for (const table of readTables(path, files.bytes(path), locales?.get(path)))
                add(table);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `Translations cannot be read: ${error.why}` });
        }
    }
    function add({ locale, at, texts }) {
        const one = found.get(locale) ?? { at, texts: new Map() };
        for (const [key, more] of texts)
            one.texts.set(key, [...(one.texts.get(key) ?? []), ...more]);
        found.set(locale, one);
    }
    const localizations = [...found.keys()].sort().flatMap((locale) => {
        const one = found.get(locale);
        return one ? [{ locale, ...one }] : [];
    });
    return { localizations, skipped };
}
function isInfoPlistTable(path, tables) {
    const name = /(?:^|\/)([^/]*)\.(?:strings|xcstrings)$/.exec(path)?.[1];
    return name !== undefined && (tables ? tables.has(name) : /(?:^|-)InfoPlist$/.test(name));
}
function readTables(path, bytes, locale) {
    return path.endsWith('.xcstrings') ? readCatalogTables(path, bytes) : [readStringsTable(path, bytes, locale)];
}
function readStringsTable(path, bytes, copiedTo) {
    const { value, at } = (0,strings/* readStrings */.N)(bytes, path);
    const texts = new Map();
    for (const entry of value.values())
        if (entry.value.kind === 'string')
            texts.set(entry.key, [entry.value]);
    const locale = copiedTo ?? /(?:^|\/)([^/]+)\.lproj\/[^/]*$/.exec(path)?.[1] ?? 'Base';
    return { locale, at, texts };
}
function readCatalogTables(path, bytes) {
    const { keys } = readStringCatalog(bytes, path);
    return [...keys.values()].flatMap(({ key, locales }) => [...locales.values()].map(({ locale, at, texts }) => ({
        locale,
        at,
        texts: new Map([[key, texts.filter(({ counts }) => counts).map(({ value, at }) => ({ value, at }))]]),
    })));
}


/***/ }),

/***/ "targets/once.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


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

/***/ "targets/xcode/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  describeProjects: () => (/* binding */ describeProjects),
  findXcodeTargets: () => (/* binding */ findXcodeTargets)
});

var lists = __webpack_require__("lists.js");
var read_pbxproj = __webpack_require__("read/pbxproj.js");
var types = __webpack_require__("types.js");
var json5 = __webpack_require__("read/json5.js");
;


function readXcproj(bytes, file) {
    const top = (0,json5/* readJson5 */._)(bytes, file);
    if (top.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('is no Xcode project: it holds no object', top.at);
    const targets = top.value.get('targets')?.value;
    if (targets && targets.kind !== 'array') {
        throw new types/* UnreadableFile */.i('is no Xcode project: its `targets` are no list', targets.at);
    }
    return { at: top.at, fields: top.value };
}

var targets_checkout = __webpack_require__("targets/checkout.js");
var foreign_sources = __webpack_require__("targets/packages/foreign-sources.js");
var packages_packages = __webpack_require__("targets/packages/packages.js");
var targets_paths = __webpack_require__("targets/paths.js");
var target_budget = __webpack_require__("targets/target-budget.js");
var localizations = __webpack_require__("targets/localizations.js");
var property_list = __webpack_require__("targets/property-list.js");
var plist = __webpack_require__("read/plist.js");
var read_text = __webpack_require__("read/text.js");
;
function splitList(text) {
    const words = [];
    let word;
    let quote = '';
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text.charAt(offset);
        if (character === '\\' && quote !== "'") {
            offset += 1;
            word = (word ?? '') + text.charAt(offset);
        }
        else if (quote !== '' ? character === quote : character === '"' || character === "'") {
            quote = quote === '' ? character : '';
            word ??= '';
        }
        else if (quote === '' && /\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + character;
    }
    return word === undefined ? words : [...words, word];
}

;

const PREFIX = 'INFOPLIST_KEY_';
const HEALTH_KEYS = new Set([
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
]);
const LISTS = new Set([
    'UIRequiredDeviceCapabilities',
    'UISupportedInterfaceOrientations',
    'UISupportedInterfaceOrientations~ipad',
    'UISupportedInterfaceOrientations~iphone',
]);
function keyOfSetting(name) {
    const key = name.slice(PREFIX.length).replace(/^(UISupportedInterfaceOrientations)_i(Pad|Phone)$/, toDevice);
    return isIgnored(key) ? undefined : key;
}
function settingOfKey(key) {
    return isIgnored(key) ? undefined : PREFIX + key.replace(/~i(p)/, (_, letter) => `_i${letter.toUpperCase()}`);
}
function inertNames(settings, all) {
    return settings.names(`${PREFIX}NSHealth`).flatMap((name) => {
        const found = settings.find(name);
        const isInert = all || isIgnored(name.slice(PREFIX.length));
        return isInert && found.state === 'known' ? [{ value: name, at: found.value.keyAt }] : [];
    });
}
function generatedEntry(name, key, settings) {
    const found = settings.find(name);
    if (found.state === 'absent')
        return undefined;
    if (found.state === 'unresolved') {
        return { key, keyAt: found.at, value: { kind: 'unresolved', reason: found.reason, at: found.at } };
    }
    const shadows = found.value.shadows.map((shadowed) => shadowedEntry(key, shadowed));
    const value = LISTS.has(key) ? listValue(name, found.value, settings) : textValue(name, key, found.value, settings);
    return { key, keyAt: found.value.keyAt, value, ...(shadows.length > 0 && { shadows }) };
}
function mergeEntry(below, above) {
    if (!below)
        return above;
    const [old, added] = [below.value, above.value];
    if (added.kind === 'array' && old.kind === 'array') {
        const known = new Set(old.value.flatMap((item) => (item.kind === 'string' ? [item.value] : [])));
        const more = added.value.filter((item) => item.kind !== 'string' || !known.has(item.value));
        return { ...below, value: { ...old, value: [...old.value, ...more] } };
    }
    if (added.kind === 'array' && old.kind === 'dictionary') {
        const flags = added.value.flatMap((item) => item.kind === 'string'
            ? [[item.value, { key: item.value, keyAt: item.at, value: { kind: 'boolean', value: true, at: item.at } }]]
            : []);
        return { ...below, value: { ...old, value: new Map([...old.value, ...flags]) } };
    }
    if (added.kind === 'dictionary' && old.kind === 'dictionary') {
        return { ...below, value: { ...old, value: new Map([...old.value, ...added.value]) } };
    }
    return { ...above, shadows: [...(above.shadows ?? []), below] };
}
function isIgnored(key) {
    return key.startsWith('NSHealth') && !HEALTH_KEYS.has(key);
}
function toDevice(_, base, device) {
    return `${base}~i${device.toLowerCase()}`;
}
function textValue(name, key, { at }, settings) {
    const text = settings.text(name);
    if (text.state === 'unresolved')
        return { kind: 'unresolved', reason: text.reason, at };
    const value = text.state === 'known' ? text.value : '';
    const isSwitch = (value === 'YES' || value === 'NO') && !key.endsWith('UsageDescription');
    return isSwitch ? { kind: 'boolean', value: value === 'YES', at } : { kind: 'string', value, at };
}
function listValue(name, { at }, settings) {
    const list = settings.list(name);
    if (list.state === 'unresolved')
        return { kind: 'unresolved', reason: list.reason, at };
    const words = list.state === 'known' ? list.value.flatMap(splitList) : [];
    return { kind: 'array', at, value: words.map((value) => ({ kind: 'string', value, at })) };
}
function shadowedEntry(key, { value, keyAt, at }) {
    return { key, keyAt, value: { kind: 'string', value: typeof value === 'string' ? value : value.join(' '), at } };
}

;

function findNamedFile(name, settings, root, checkout) {
    const written = settings.text(name);
    if (written.state === 'absent')
        return { state: 'none' };
    if (written.state === 'unresolved')
        return { ...written, isHidden: !settings.names(name).includes(name) };
    const { value, at } = written;
    if (value.trim() === '')
        return { state: 'none' };
    const variable = /\$[({][^)}]{0,200}[)}]/.exec(value)?.[0];
    if (variable !== undefined) {
        return { state: 'unresolved', reason: `${name} depends on \`${variable}\`, which only a build knows`, at };
    }
    const path = (0,targets_checkout/* resolvePath */.o1)(root, value, checkout.files.root);
    if (path === undefined)
        return { state: 'outside', written: value, at };
    const found = checkout.locate(path);
    if (found !== undefined)
        return { state: 'there', path: found, at };
    return checkout.leadsOut(path) ? { state: 'outside', written: value, at } : { state: 'missing', path, at };
}
function asWritten(file) {
    return file.state === 'missing' ? { ...file, state: 'there' } : file;
}

;






function assembleInfo(settings, root, checkout, configurationAt, written) {
    const named = findNamedFile('INFOPLIST_FILE', settings, root, checkout);
    const file = written ? asWritten(named) : named;
    const base = written
        ? { state: 'known', at: written.at, entries: written.entries }
        : readBase(file, settings, checkout, configurationAt);
    const generate = settings.isOn('GENERATE_INFOPLIST_FILE');
    const generated = generate.state === 'known' && generate.value;
    const entries = new Map(base.state === 'known' ? expandEntries(base.entries, settings) : []);
    const contents = readContents(settings);
    for (const [key, entry] of contents.entries) {
        const below = entries.get(key);
        entries.set(key, below ? { ...entry, shadows: [below] } : entry);
    }
    if (generate.state === 'unresolved' || generate.value) {
        for (const name of settings.names('INFOPLIST_KEY_')) {
            const key = keyOfSetting(name);
            if (key === undefined)
                continue;
            const entry = generatedEntry(name, key, settings);
            if (!entry)
                continue;
            const held = generate.state === 'known' ? entry : { ...entry, value: unresolvedValue(generate.reason, entry) };
            entries.set(key, mergeEntry(entries.get(key), held));
        }
    }
    function unknown(key) {
        if (base.state === 'unknown')
            return base.unknown;
        if (written?.unknown)
            return written.unknown;
        if (contents.unknown)
            return contents.unknown;
        if (generate.state === 'known' && !generate.value)
            return undefined;
        const setting = settingOfKey(key);
        const found = setting === undefined ? undefined : settings.find(setting);
        return found?.state === 'unresolved' ? { reason: found.reason, at: found.at } : undefined;
    }
    const at = base.state === 'known' ? base.at : base.unknown.at;
    return {
        info: (0,property_list/* makePropertyList */.qT)(at, new Map(entries), unknown),
        file,
        generated,
        inert: inertNames(settings, generate.state === 'known' && !generate.value),
        ...(base.state === 'unknown' && base.isFault && { unreadable: base.unknown }),
    };
}
function readBase(file, settings, checkout, configurationAt) {
    const unknown = (reason, at, isFault = false) => ({
        state: 'unknown',
        unknown: { reason, at },
        isFault,
    });
    switch (file.state) {
        case 'none':
            return { state: 'known', at: configurationAt, entries: new Map() };
        case 'unresolved':
            return unknown(file.reason, file.at);
        case 'outside':
            return unknown(`The Info.plist ${file.written} ${types/* LEADS_OUT */.l}`, file.at);
        case 'missing':
            return unknown(`The Info.plist ${file.path} is not in the repository`, file.at);
    }
    try {
        const bytes = checkout.files.bytes(file.path);
        const preprocess = settings.isOn('INFOPLIST_PREPROCESS');
        const mayBe = preprocess.state === 'known' ? preprocess.value : isAssigned('INFOPLIST_PREPROCESS', settings);
        const directive = mayBe ? findPreprocessed(bytes, file.path, settings) : undefined;
        if (directive !== undefined) {
            return unknown(`${file.path} goes through the C preprocessor: ${directive}`, preprocess.at);
        }
        return { state: 'known', ...(0,property_list/* readTopDictionary */._c)(bytes, file.path) };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return unknown(`The Info.plist ${file.path} cannot be read: ${error.why}`, error.at, true);
    }
}
const QUOTED = /"[^"\r\n]*"/g;
function findPreprocessed(bytes, file, settings) {
    const header = settings.text('INFOPLIST_PREFIX_HEADER');
    const isSet = header.state === 'known' ? header.value !== '' : isAssigned('INFOPLIST_PREFIX_HEADER', settings);
    if (isSet)
        return 'with a prefix header';
    const flags = settings.list('INFOPLIST_OTHER_PREPROCESSOR_FLAGS');
    if (flags.state === 'unresolved' && isAssigned('INFOPLIST_OTHER_PREPROCESSOR_FLAGS', settings))
        return flags.reason;
    const given = flags.state === 'known' ? flags.value : [];
    const other = given.find((flag) => !/^-(?:traditional(?:-cpp)?$|C$|P$|w$|W)/.test(flag));
    if (other !== undefined)
        return `with ${other}`;
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const directive = /^[ \t]*#[ \t]*\w+/m.exec(text)?.[0].trim();
    if (directive !== undefined)
        return `it holds ${directive}`;
    const isPlain = given.some((flag) => flag.startsWith('-traditional'));
    const comment = isPlain ? undefined : /\/[/*]/.exec(text.replace(QUOTED, ''))?.[0];
    if (comment !== undefined)
        return `it holds ${comment}, which begins a comment`;
    const defined = settings.list('INFOPLIST_PREPROCESSOR_DEFINITIONS');
    if (defined.state === 'unresolved' && isAssigned('INFOPLIST_PREPROCESSOR_DEFINITIONS', settings))
        return defined.reason;
    const names = defined.state === 'known' ? defined.value.map((one) => one.replace(/=.*$/s, '')) : [];
    const name = names.find((one) => one !== '' && new Set(text.split(/\W+/)).has(one));
    return name === undefined ? undefined : `it holds ${name}, which a setting defines`;
}
function readContents(settings) {
    const text = settings.text('INFOPLIST_FILE_CONTENTS');
    if (text.state === 'unresolved') {
        const unknown = isAssigned('INFOPLIST_FILE_CONTENTS', settings) ? { reason: text.reason, at: text.at } : undefined;
        return { entries: new Map(), ...(unknown && { unknown }) };
    }
    if (text.state === 'absent' || text.value.trim() === '')
        return { entries: new Map() };
    try {
        const value = (0,property_list/* placeAt */.BW)((0,plist/* readTextPlist */.Y)(text.value, text.at.file), text.at);
        return { entries: value.kind === 'dictionary' ? value.value : new Map() };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const reason = `INFOPLIST_FILE_CONTENTS cannot be read: ${error.why}`;
        return { entries: new Map(), unknown: { reason, at: text.at } };
    }
}
function isAssigned(name, settings) {
    return settings.names(name).includes(name);
}
function expandEntries(entries, settings) {
    const expands = settings.text('INFOPLIST_EXPAND_BUILD_SETTINGS');
    if (expands.state === 'known' && !/^[yYtT1-9]/.test(expands.value))
        return entries;
    return (0,property_list/* mapEntries */.Nn)(entries, ({ value }) => expandValue(value, settings));
}
function expandValue(value, settings) {
    return (0,property_list/* mapTexts */.zO)(value, (text, at) => {
        const { text: expanded, missing } = settings.expand(text);
        return missing ? { kind: 'unresolved', reason: missing.reason, at } : { kind: 'string', value: expanded, at };
    });
}
function unresolvedValue(reason, { value: { at } }) {
    return { kind: 'unresolved', reason, at };
}

;





function assembleEntitlements(settings, root, checkout, configurationAt, written) {
    const named = findNamedFile('CODE_SIGN_ENTITLEMENTS', settings, root, checkout);
    const file = written ? asWritten(named) : named;
    const base = written ?? entitlements_readBase(file, checkout, configurationAt);
    const contents = entitlements_readContents(settings);
    const entries = new Map();
    for (const entry of [...entitlements_expandEntries(base.entries, settings), ...entitlements_expandEntries(contents.entries, settings)]) {
        const below = entries.get(entry.key);
        entries.set(entry.key, below ? { ...entry, shadows: [below] } : entry);
    }
    const unknown = base.unknown ?? contents.unknown;
    return {
        entitlements: (0,property_list/* makePropertyList */.qT)(base.at, entries, () => unknown),
        file,
        entitlementsFile: describe(file, configurationAt),
        ...(base.unknown && !written && file.state === 'there' && { unreadable: base.unknown }),
    };
}
function entitlements_readBase(file, { files }, configurationAt) {
    const nothing = new Map();
    if (file.state === 'none')
        return { at: configurationAt, entries: nothing };
    if (file.state !== 'there') {
        return { at: file.at, entries: nothing, unknown: { reason: whyUnknown(file), at: file.at } };
    }
    try {
        return (0,property_list/* readPropertyListFile */.Wl)(files, file.path);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const reason = `The entitlements file ${file.path} cannot be read: ${error.why}`;
        return { at: error.at, entries: nothing, unknown: { reason, at: error.at } };
    }
}
function whyUnknown(file) {
    if (file.state === 'unresolved')
        return file.reason;
    if (file.state === 'outside')
        return `The entitlements file ${file.written} ${types/* LEADS_OUT */.l}`;
    return `The entitlements file ${file.path} is not in the repository`;
}
function describe(file, configurationAt) {
    switch (file.state) {
        case 'none':
            return { state: 'absent', at: configurationAt };
        case 'there':
        case 'missing':
            return { state: 'known', value: file.path, at: file.at };
        default:
            return { state: 'unresolved', reason: whyUnknown(file), at: file.at };
    }
}
function entitlements_readContents(settings) {
    const text = settings.text('CODE_SIGN_ENTITLEMENTS_CONTENTS');
    if (text.state === 'known' && text.value.trim() !== '') {
        try {
            const value = (0,property_list/* placeAt */.BW)((0,plist/* readTextPlist */.Y)(text.value, text.at.file), text.at);
            return { entries: value.kind === 'dictionary' ? value.value : new Map() };
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            const reason = `CODE_SIGN_ENTITLEMENTS_CONTENTS cannot be read: ${error.why}`;
            return { entries: new Map(), unknown: { reason, at: text.at } };
        }
    }
    const isAssigned = settings.names('CODE_SIGN_ENTITLEMENTS_CONTENTS').length > 0;
    const unknown = text.state === 'unresolved' && isAssigned ? { reason: text.reason, at: text.at } : undefined;
    return unknown ? { entries: new Map(), unknown } : { entries: new Map() };
}
function entitlements_expandEntries(entries, settings) {
    return [...entries.values()].map((entry) => {
        const key = settings.expand(entry.key);
        return { ...entry, key: key.missing ? entry.key : key.text, value: expandValue(entry.value, settings) };
    });
}

;
const PLATFORM_OF_SDK = [
    [/^iphone/, 'ios'],
    [/^watch/, 'watchos'],
    [/^appletv/, 'tvos'],
    [/^xr/, 'visionos'],
    [/^macosx/, 'macos'],
];
const VERSIONS = ['26.0', '26.4', '27.0', '27.2', '28.0', '29.1', '30.0'];
function sdksOf(platform) {
    return VERSIONS.map((version) => [`${SDK_NAMES[platform]}${version}`, ...(platform === 'macos' ? [] : ['embedded'])]);
}
const DEPLOYMENT_TARGETS = [
    ['IPHONEOS_DEPLOYMENT_TARGET', 'ios'],
    ['WATCHOS_DEPLOYMENT_TARGET', 'watchos'],
    ['TVOS_DEPLOYMENT_TARGET', 'tvos'],
    ['XROS_DEPLOYMENT_TARGET', 'visionos'],
    ['MACOSX_DEPLOYMENT_TARGET', 'macos'],
];
const SDK_NAMES = {
    ios: 'iphoneos',
    watchos: 'watchos',
    tvos: 'appletvos',
    visionos: 'xros',
    macos: 'macosx',
};
const SDKS = {
    ios: sdksOf('ios'),
    watchos: sdksOf('watchos'),
    tvos: sdksOf('tvos'),
    visionos: sdksOf('visionos'),
    macos: sdksOf('macos'),
};
const FILTER_NAMES = {
    ios: 'ios',
    watchos: 'watchos',
    tvos: 'tvos',
    visionos: 'xros',
    macos: 'macos',
};
function surroundingsOf(platform, configuration, target) {
    return new Map([
        ['sdk', SDKS[platform]],
        ['arch', [['arm64']]],
        ['variant', [['normal']]],
        ['config', [[configuration]]],
        ['target', [[target]]],
    ]);
}
function platformsOf(productType, settings) {
    if (isWatchType(productType))
        return ['watchos'];
    const supported = platformsIn(settings.list('SUPPORTED_PLATFORMS'));
    if (supported.length > 0)
        return supported;
    const root = settings.text('SDKROOT');
    const single = platformsIn(root.state === 'known' ? { ...root, value: [root.value] } : root);
    if (single.length > 0)
        return single;
    const told = DEPLOYMENT_TARGETS.find(([name]) => settings.find(name).state === 'known');
    return [told?.[1] ?? 'ios'];
}
function platformsIn(names) {
    if (names.state !== 'known')
        return [];
    return PLATFORM_OF_SDK.flatMap(([pattern, platform]) => names.value.some((name) => pattern.test(name)) ? [platform] : []);
}
function mainPlatform(platforms) {
    return platforms.includes('ios') ? 'ios' : (platforms[0] ?? 'ios');
}
function kindOf(productType, platforms) {
    if (/^bundle\.(?:unit-test|ui-testing|ocunit-test|external-test)/.test(productType))
        return 'test';
    const isApp = productType.startsWith('application');
    const isExtension = /extension/.test(productType);
    if (!isApp && !isExtension)
        return 'library';
    if (isWatchType(productType) || (platforms.length === 1 && platforms[0] === 'watchos'))
        return 'watch-app';
    if (isExtension)
        return 'extension';
    return productType === 'application.on-demand-install-capable' ? 'app-clip' : 'app';
}
function isWatchType(productType) {
    return /watch(?:kit|app)/.test(productType);
}

var plist_paths = __webpack_require__("targets/plist-paths.js");
;


const GENERATOR = /(?:^|\/)(?:project\.(?:ya?ml|json)|xcodegen[^/]*\.ya?ml|Project\.swift|swiftgen\.ya?ml|\.?sourcery\.ya?ml)$/;
const OF_SOURCES = /(?:swiftgen|sourcery)\.ya?ml$/;
function findMaker(path, scripts, checkout) {
    const tail = path.split('/').slice(-2).join('/');
    const name = (0,targets_paths/* nameOf */.Vb)(path);
    if (scripts.includes(tail) || (name !== 'Info.plist' && scripts.includes(name)))
        return 'a script phase';
    return generatorsOf(checkout).find(({ file, text }) => {
        if (!(0,targets_paths/* isInside */.FK)(path, (0,targets_paths/* folderOf */.yS)(file)))
            return false;
        if (OF_SOURCES.test(file))
            return text.includes(name);
        const inFolder = (0,targets_paths/* relativeTo */.Mf)(path, (0,targets_paths/* folderOf */.yS)(file));
        return (file.endsWith('Project.swift') && inFolder.startsWith('Derived/')) || isSaid(text, inFolder);
    })?.file;
}
function isSaid(text, path) {
    if (RUNS.test(text))
        return text.includes(path);
    const others = text.replace(USES, '');
    return others.includes(path) || (text.includes(path) && PUT_TOGETHER.test(others));
}
const RUNS = /\b(?:pre|post)GenCommand\b/;
const USES = /["']?\b(?:INFOPLIST_FILE|CODE_SIGN_ENTITLEMENTS)\b[^\n:=]{0,80}[:=][^\n,}]{0,300}|\b(?:infoPlist|entitlements):\s{0,9}(?:\.file\(\s{0,9}path:\s{0,9})?"[^"\n]{0,300}"/g;
const PUT_TOGETHER = /\bpath["']?\s{0,9}:[^\n]{0,200}\$\{/;
const known = new WeakMap();
function generatorsOf(checkout) {
    const found = known.get(checkout) ??
        checkout.files.paths
            .filter((file) => GENERATOR.test(file))
            .map((file) => ({ file, text: (0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file) }));
    known.set(checkout, found);
    return found;
}

var installed = __webpack_require__("targets/packages/installed.js");
;
function conditionsHold(conditions, around) {
    const all = conditions.map(({ parameter, pattern }) => {
        const builds = around.get(parameter) ?? [['']];
        const held = builds.filter((values) => values.some((value) => matchesPattern(pattern, value)));
        return held.length === builds.length ? true : held.length === 0 ? false : undefined;
    });
    return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}
function matchesPattern(pattern, text) {
    let [at, from] = [0, 0];
    let [starAt, starFrom] = [-1, 0];
    while (from < text.length) {
        const sign = pattern[at];
        if (sign === '*') {
            starAt = at;
            starFrom = from;
            at += 1;
            continue;
        }
        const length = matchOne(pattern, at, text.charAt(from));
        if (length > 0) {
            at += length;
            from += 1;
        }
        else if (starAt >= 0) {
            at = starAt + 1;
            starFrom += 1;
            from = starFrom;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at >= pattern.length;
}
function matchOne(pattern, at, character) {
    const sign = pattern[at];
    if (sign === undefined)
        return 0;
    if (sign === '?')
        return 1;
    if (sign === '\\' && at + 1 < pattern.length)
        return pattern[at + 1] === character ? 2 : 0;
    if (sign !== '[')
        return sign === character ? 1 : 0;
    const close = pattern.indexOf(']', at + 2);
    if (close < 0)
        return sign === character ? 1 : 0;
    const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
    const set = pattern.slice(at + (negated ? 2 : 1), close);
    let found = false;
    for (let index = 0; index < set.length; index += 1) {
        const low = set.charAt(index);
        const isRange = set[index + 1] === '-' && index + 2 < set.length;
        const high = isRange ? set.charAt(index + 2) : low;
        if (low <= character && character <= high)
            found = true;
        if (isRange)
            index += 2;
    }
    return found !== negated ? close - at + 1 : 0;
}

;





const NO_MEMBERS = {
    sources: [],
    languages: new Map(),
    tables: [],
    locales: new Map(),
    manifests: [],
};
const SOURCE = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx)$/i;
const TABLE = /\.(?:strings|xcstrings)$/;
const MANIFEST = /\.xcprivacy$/;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj|xcworkspace|xcdatamodeld?|scnassets|app|appex|swiftpm)\//;
function findMembers(target, platform, checkout, packages) {
    const files = [...target.compiled, ...target.resources].flatMap((member) => takeMember(member, platform, checkout));
    for (const folder of target.folders)
        (0,lists/* addAll */.RZ)(files, takeFolder(folder, platform, checkout, packages));
    const all = [...new Set(files)].sort();
    const languages = new Map();
    for (const member of target.compiled)
        for (const file of member.language ? takeMember(member, platform, checkout) : [])
            if (member.language)
                languages.set(file, member.language);
    for (const folder of target.folders)
        for (const [path, language] of folder.languages ?? []) {
            const file = checkout.locate((0,targets_paths/* inFolder */._z)(folder.path, path));
            if (file !== undefined && all.includes(file))
                languages.set(file, language);
        }
    const locales = new Map();
    for (const member of target.resources)
        for (const file of member.locale === undefined ? [] : takeMember(member, platform, checkout))
            locales.set(file, member.locale ?? '');
    const compiled = all.filter((file) => SOURCE.test(file) || languages.has(file));
    return {
        languages,
        sources: [...new Set([...compiled, ...compiled.flatMap((file) => headerOf(file, checkout))])].sort(),
        tables: all.filter((file) => TABLE.test(file)),
        locales,
        manifests: all.filter((file) => MANIFEST.test(file)),
    };
}
function withoutExcluded(files, settings) {
    const patterns = (name) => {
        const list = settings.list(name);
        return list.state === 'known' ? list.value : [];
    };
    const excluded = patterns('EXCLUDED_SOURCE_FILE_NAMES');
    if (excluded.length === 0)
        return files;
    const included = patterns('INCLUDED_SOURCE_FILE_NAMES');
    if (!settings.afford(files.length * (excluded.length + included.length)))
        return files;
    return files.filter((file) => !isNamed(file, excluded) || isNamed(file, included));
}
function isNamed(file, patterns) {
    const parts = file.split('/');
    return patterns.some((pattern) => {
        const written = pattern.replace(/^\/\(checkout\)\//, '').replace(/^\.?\//, '');
        const tail = parts.slice(-written.split('/').length).join('/');
        return matchesPattern(written, tail) || (pattern.endsWith('/*') && matchesPattern(`*${written}`, file));
    });
}
function isFor(platform, filters) {
    return filters.length === 0 || filters.includes(FILTER_NAMES[platform]);
}
function takeMember({ path, platforms }, platform, checkout) {
    if (!isFor(platform, platforms))
        return [];
    if (path.endsWith('.lproj'))
        return checkout.below(checkout.locateFolder(path) ?? path).filter((one) => TABLE.test(one));
    const file = checkout.locate(path);
    return file === undefined ? [] : [file];
}
function takeFolder(folder, platform, checkout, packages) {
    const path = checkout.locateFolder(folder.path) ?? folder.path;
    const base = path === '' ? '' : `${path}/`;
    const listed = new Set(folder.listed.map((entry) => entry.replace(/(?<!\/)\/+$/, '')));
    const opaque = new Set(folder.opaque.map((entry) => entry.replace(/(?<!\/)\/+$/, '')));
    const inner = packages.filter((one) => one.startsWith(base) && one !== path).map((one) => `${one}/`);
    const all = [...checkout.below(path), ...builtByHand(base, checkout)];
    return all.filter((file) => {
        const own = file.slice(base.length);
        const isTyped = folder.languages?.has(own) === true;
        if (!isTyped && !SOURCE.test(file) && !TABLE.test(file) && !MANIFEST.test(file))
            return false;
        if (WRAPPER.test(own) || inner.some((one) => file.startsWith(one)))
            return false;
        if (isIn(own, opaque))
            return folder.owned && TABLE.test(own) && /^[^/]+\.lproj\/[^/]+$/.test(own);
        if (isListed(own, listed) === folder.owned)
            return false;
        return isFor(platform, folder.platforms.get(own) ?? []);
    });
}
function builtByHand(base, checkout) {
    const { passedFolders = [] } = checkout.files;
    const folders = passedFolders.filter((one) => one.startsWith(base) && one.endsWith('/.build'));
    return folders.flatMap((folder) => checkout.below(folder).filter((file) => !MADE_BY_SWIFTPM.test(file) && !(0,installed/* isInstalled */.j)(file, checkout.files)));
}
const MADE_BY_SWIFTPM = /\/\.build\/(?:checkouts|repositories|artifacts|plugins|debug|release|index-build|[^/]{1,60}-apple-[^/]{1,80})\//;
function isListed(file, listed) {
    if (listed.size === 0)
        return false;
    const localized = /^(?:(.*)\/)?[^/]+\.lproj\/([^/]+)$/.exec(file);
    if (!localized)
        return listed.has(file) || isIn(file, listed);
    const [, folder, name = ''] = localized;
    return listed.has(`/Localized: ${folder === undefined ? '' : `${folder}/`}${name}`) || isIn(file, listed);
}
function isIn(file, folders) {
    if (folders.size === 0)
        return false;
    for (let at = (0,targets_paths/* folderOf */.yS)(file); at !== ''; at = (0,targets_paths/* folderOf */.yS)(at))
        if (folders.has(at))
            return true;
    return false;
}
function headerOf(file, checkout) {
    const base = /^(.*)\.(?:mm?|c|cc|cpp|cxx)$/.exec(file)?.[1];
    const header = base === undefined ? undefined : checkout.locate(`${base}.h`);
    return header === undefined ? [] : [header];
}

;
const DECISIVE = [
    'INFOPLIST_FILE',
    'CODE_SIGN_ENTITLEMENTS',
    'INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription',
    'INFOPLIST_KEY_NSHealthShareUsageDescription',
    'INFOPLIST_KEY_NSHealthUpdateUsageDescription',
];
function oddSettings(settings, target) {
    const dead = DECISIVE.flatMap((name) => settings.dead(name).map(({ dead: key, at }) => ({
        reason: `\`${key}\` of ${target} sets nothing: Xcode cannot read the condition, which ends at its first \`]\``,
        at,
    })));
    const flags = settings.list('OTHER_CODE_SIGN_FLAGS');
    const isNamed = flags.state === 'known' && flags.value.some((flag) => flag.startsWith('--entitlements'));
    const named = `OTHER_CODE_SIGN_FLAGS of ${target} names entitlements besides CODE_SIGN_ENTITLEMENTS, which counts`;
    return isNamed ? [...dead, { reason: named, at: flags.at }] : dead;
}

var lib_bytes = __webpack_require__("bytes.js");
var local_pods = __webpack_require__("targets/packages/local-pods.js");
var package_content = __webpack_require__("targets/packages/package-content.js");
var swift_imports = __webpack_require__("targets/packages/swift-imports.js");
var read_fields = __webpack_require__("read/fields.js");
;

const LANGUAGES = [
    [/^sourcecode\.swift/, 'swift'],
    [/^sourcecode\.(?:c|cpp)\.objc/, 'objective-c'],
];
const BY_ENDING = [
    [/\.swift$/i, 'swift'],
    [/\.(?:mm?|h|pch|hh|hpp|hxx|ipp|inl)$/i, 'objective-c'],
];
function compiledAs(fields, path) {
    const type = ((0,read_fields/* textIn */.r7)(fields, 'explicitFileType') ?? (0,read_fields/* textIn */.r7)(fields, 'lastKnownFileType'))?.value ?? '';
    const language = languageOfType(type);
    return language === languageByEnding(path) ? undefined : language;
}
function languageOfType(type) {
    return LANGUAGES.find(([pattern]) => pattern.test(type))?.[1];
}
function languageByEnding(path) {
    return BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
}

;


const C_FLAGS = [
    ...['OTHER_CFLAGS', 'OTHER_CPLUSPLUSFLAGS', 'WARNING_CFLAGS', 'OPTIMIZATION_CFLAGS'],
    ...['OTHER_CFLAGS_normal', 'PER_VARIANT_CFLAGS', 'PER_ARCH_CFLAGS', 'PER_ARCH_CFLAGS_arm64'],
];
const MOST_RESPONSES = 100;
function compilerFlags({ project, target }, settings, checkout) {
    const flags = C_FLAGS.flatMap((setting) => {
        const list = settings.list(setting);
        return list.state === 'known' ? list.value : [];
    });
    const single = [...target.compiled, ...target.folders].flatMap(({ flags: own = '' }) => own === '' ? [] : wordsOf(settings.expand(own).text));
    const asked = new Set();
    return plainFlags(withResponses([...flags, ...single]));
    function withResponses(words) {
        return words.flatMap((word, index) => {
            const [, response = word === '--config' ? words[index + 1] : undefined] = /^(?:@|--config=)(.+)$/.exec(word) ?? [];
            if (response === undefined)
                return [word];
            const path = (0,targets_checkout/* resolvePath */.o1)(project.root, response);
            const file = path === undefined ? undefined : checkout.locate(path);
            if (file === undefined || asked.has(file) || asked.size >= MOST_RESPONSES)
                return [];
            asked.add(file);
            return withResponses(wordsOf((0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file)));
        });
    }
}
function plainFlags(flags) {
    const split = flags.flatMap((flag) => (flag.startsWith('-Wp,') ? flag.slice(4).split(',') : [flag]));
    const bare = split.filter((flag) => !/^-X(?:clang|preprocessor)$/.test(flag));
    return bare.flatMap((flag, index) => {
        const [, word = '', , value] = /^--?(include|imacros)(=?)(.*)$/.exec(flag) ?? [];
        if (word !== '' && !/^-(?:pch|with)/.test(value ?? ''))
            return value === '' ? [`-${word}`] : [`-${word}`, value ?? ''];
        const [, name] = /^(?:-D|--define-macro(?:=|$))(.*)$/.exec(flag) ?? [];
        return name === undefined ? [flag] : [`-D${name === '' ? (bare[index + 1] ?? '') : name}`];
    });
}
function wordsOf(text) {
    return [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, plain) => double === undefined ? (single ?? plain) : double.replace(/\\(["\\])/g, '$1')));
}

;



function headersBefore(owned, settings, checkout) {
    const { project } = owned;
    const named = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'].flatMap((setting) => {
        const text = settings.text(setting);
        return text.state === 'known' && text.value !== '' ? [text.value] : [];
    });
    const included = includedBy(compilerFlags(owned, settings, checkout));
    return [...named, ...included].flatMap((written) => locateOwn(project.root, written, checkout));
}
function locateOwn(folder, written, checkout) {
    const path = (0,targets_checkout/* resolvePath */.o1)(folder, written, checkout.files.root);
    const file = path === undefined ? undefined : checkout.locate(path);
    return file === undefined || (0,installed/* isInstalled */.j)(file, checkout.files) ? [] : [file];
}
function includedBy(flags) {
    return flags.flatMap((flag, index) => (/^-(?:include|imacros)$/.test(flag) ? (flags[index + 1] ?? []) : []));
}
function searchedBy(flags) {
    return flags.flatMap((flag, index) => {
        const [, joined] = /^-(?:I|iquote|isystem|idirafter)(.*)$/.exec(flag) ?? [];
        return joined === undefined ? [] : joined === '' ? (flags[index + 1] ?? []) : [joined];
    });
}
function definedMacros(owned, settings, checkout) {
    const list = settings.list('GCC_PREPROCESSOR_DEFINITIONS');
    const flags = definedBy(compilerFlags(owned, settings, checkout));
    return readMacros([...(list.state === 'known' ? list.value : []), ...flags]);
}
function definedBy(flags) {
    return flags.flatMap((flag) => /^-D(.+)$/.exec(flag)?.[1] ?? []);
}
function readMacros(definitions) {
    return new Map(definitions.flatMap((one) => {
        const [, name, value] = /^(\w+)(?:\([^)]*\))?=(.*)$/s.exec(one) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
    }));
}
function compilesAsObjectiveC({ target, project }, settings, checkout) {
    const type = settings.text('GCC_INPUT_FILETYPE');
    if (type.state === 'known' && /^sourcecode\.(?:c|cpp)\.objc/.test(type.value))
        return true;
    const ofAll = { project, target: { ...target, compiled: [], folders: [] } };
    return isObjectiveC(compilerFlags(ofAll, settings, checkout).join(' '));
}
function isObjectiveC(flags) {
    return /(?:^|\s)(?:-x\s*|--language[=\s])objective-c/.test(flags);
}
const SEARCHED = ['USER_HEADER_SEARCH_PATHS', 'HEADER_SEARCH_PATHS', 'SYSTEM_HEADER_SEARCH_PATHS'];
function includePlaces(owned, settings, checkout) {
    const { project } = owned;
    const searched = SEARCHED.flatMap((setting) => {
        const list = settings.list(setting);
        return list.state === 'known' ? list.value : [];
    });
    return [
        { path: project.root, isDeep: false },
        ...[...searched, ...searchedBy(compilerFlags(owned, settings, checkout))].flatMap((written) => placeOf(project.root, written, checkout)),
    ];
}
function placeOf(folder, written, checkout) {
    const isDeep = /\/\*\*$/.test(written);
    const plain = written.replace(/^"|"$/g, '').replace(/\/\*\*$/, '');
    const path = (0,targets_checkout/* resolvePath */.o1)(folder, plain, checkout.files.root);
    return path === undefined || path === '' || (0,installed/* isInstalled */.j)(path, checkout.files) ? [] : [{ path, isDeep }];
}
function compiledWith({ folders, flags, from }, checkout) {
    const plain = plainFlags(flags);
    return {
        headers: includedBy(plain).flatMap((written) => locateOwn(from, written, checkout)),
        macros: readMacros(definedBy(plain)),
        places: [
            ...folders.map((path) => ({ path, isDeep: false })),
            ...searchedBy(plain).flatMap((written) => placeOf(from, written, checkout)),
        ],
    };
}

var names_git = __webpack_require__("files/names-git.js");
var spliced = __webpack_require__("read/spliced.js");
var include_line = __webpack_require__("targets/include-line.js");
;









const NO_LINES = { includes: [], byMacro: [], macros: [] };
const MOST_INCLUDED = 20_000;
const includesOf = new WeakMap();
const namesOf = new WeakMap();
function followIncludes(sources, { folders, macros = new Map() }, checkout) {
    const taken = new Set(sources);
    const found = new Set();
    const waiting = [...sources];
    const asked = new Set();
    const defined = new Map();
    const byMacro = [];
    for (const [name, value] of macros)
        define(name, value);
    follow();
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const { macro, at } of [...byMacro])
            for (const include of defined.get(macro) ?? [])
                take(include, at.file);
        follow();
    }
    const cutAt = waiting.at(-1);
    return { found, open: byMacro.filter(({ macro }) => !defined.has(macro)), ...(cutAt !== undefined && { cutAt }) };
    function define(name, value) {
        const [, quoted, angled] = /^\\?"([^"\\]+)\\?"$|^<([^>]+)>$/.exec(value) ?? [];
        const path = quoted ?? angled;
        if (path !== undefined && !path.startsWith('/'))
            defined.set(name, [{ path, isQuoted: quoted !== undefined }]);
    }
    function follow() {
        while (found.size < MOST_INCLUDED) {
            const from = waiting.pop();
            if (from === undefined)
                return;
            const lines = readIncludes(from, checkout.files);
            for (const [name, include] of lines.macros)
                defined.set(name, [...(defined.get(name) ?? []), include]);
            (0,lists/* addAll */.RZ)(byMacro, lines.byMacro);
            for (const include of lines.includes)
                take(include, from);
        }
    }
    function take({ path, isQuoted }, from) {
        const folder = (0,targets_paths/* folderOf */.yS)(from);
        const key = isQuoted ? `${folder}\0${path}` : path;
        if (asked.has(key))
            return;
        asked.add(key);
        const one = (isQuoted ? beside(path, folder, checkout) : undefined) ?? inPlaces(path, folders, checkout);
        const file = one ?? (isQuoted ? byName(path, from, checkout) : undefined);
        if (file === undefined || taken.has(file))
            return;
        if ((0,installed/* isInstalled */.j)(checkout.files.withoutLinks?.(file) ?? file, checkout.files))
            return;
        taken.add(file);
        found.add(file);
        waiting.push(file);
    }
}
function readIncludes(file, files) {
    const known = includesOf.get(files) ?? new Map();
    includesOf.set(files, known);
    const earlier = known.get(file);
    if (earlier)
        return earlier;
    const found = findIncludes(file, files);
    known.set(file, found);
    return found;
}
function findIncludes(file, files) {
    try {
        const buffer = (0,spliced/* spliceBytes */.wb)((0,lib_bytes/* bufferOf */.Kb)(files.bytes(file)));
        const last = Math.max(buffer.lastIndexOf('import'), buffer.lastIndexOf('include'));
        if (last < 0 || !(buffer.includes('#') || buffer.includes('%:')))
            return NO_LINES;
        const end = buffer.indexOf(10, last);
        const text = buffer.toString('latin1', 0, end < 0 ? buffer.length : end);
        const includes = [];
        const byMacro = [];
        for (const { 0: whole, 1: quoted, 2: angled, 3: macro, index } of text.matchAll(include_line/* INCLUDE_LINE */.e)) {
            const include = includeOf(quoted, angled);
            if (macro === undefined)
                (0,lists/* addAll */.RZ)(includes, include);
            else if (!isAsked(macro, text)) {
                const line = text.slice(0, index + whole.length).split('\n').length;
                byMacro.push({ macro, at: { file, line, column: 1 } });
            }
        }
        const macros = buffer.includes('define')
            ? [...buffer.toString('latin1').matchAll(include_line/* PATH_MACRO */.v)].flatMap(([, name = '', quoted, angled]) => includeOf(quoted, angled).map((include) => [name, include]))
            : [];
        return { includes, byMacro, macros };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return NO_LINES;
    }
}
function includeOf(quoted, angled) {
    const path = Buffer.from(quoted ?? angled ?? '', 'latin1').toString();
    return path === '' || path.startsWith('/') ? [] : [{ path, isQuoted: quoted !== undefined }];
}
function isAsked(macro, text) {
    return new RegExp(`(?:ifdef[ \\t]+|defined[ \\t]*\\(?[ \\t]*)${macro}\\b`).test(text);
}
function beside(path, folder, checkout) {
    const there = isPlain(path)
        ? folder === ''
            ? path
            : `${folder}/${path}`
        : (0,targets_checkout/* resolvePath */.o1)(folder, path, checkout.files.root);
    if (there === undefined)
        return undefined;
    const own = checkout.locateOwn(there);
    return own ?? (checkout.files.isBeyond?.(there) === false ? undefined : checkout.locate(there));
}
function isPlain(path) {
    return /^[\w-][\w+ -]*(?:[./][\w+ -]+)*$/.test(path) && !(0,names_git/* namesGit */.D)(path);
}
function inPlaces(path, folders, checkout) {
    for (const { path: folder, isDeep } of folders) {
        const found = beside(path, folder, checkout);
        if (found !== undefined)
            return found;
        const deep = isDeep ? checkout.below(folder).find((file) => file.endsWith(`/${path}`)) : undefined;
        if (deep !== undefined)
            return deep;
    }
    return undefined;
}
function byName(path, from, checkout) {
    let names = namesOf.get(checkout);
    if (!names) {
        const all = new Map();
        for (const file of checkout.files.paths) {
            const name = (0,targets_paths/* nameOf */.Vb)(file);
            const known = all.get(name);
            if (known)
                known.push(file);
            else
                all.set(name, [file]);
        }
        names = all;
        namesOf.set(checkout, names);
    }
    const meant = (names.get((0,targets_paths/* nameOf */.Vb)(path)) ?? []).filter((file) => file === path || file.endsWith(`/${path}`));
    const [first, ...others] = meant;
    if (first === undefined || others.length === 0)
        return first;
    return meant.toSorted((a, b) => sharedLength(b, from) - sharedLength(a, from))[0];
}
function sharedLength(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}

;




const module_maps_SEARCHED = [
    'SWIFT_INCLUDE_PATHS',
    'HEADER_SEARCH_PATHS',
    'USER_HEADER_SEARCH_PATHS',
    'SYSTEM_HEADER_SEARCH_PATHS',
];
const FLAGS = ['OTHER_SWIFT_FLAGS', 'OTHER_CFLAGS'];
const MAPS = ['module.modulemap', 'module.map'];
function headersOfModules({ project }, settings, checkout) {
    const listOf = (setting) => {
        const list = settings.list(setting);
        return list.state === 'known' ? list.value : [];
    };
    const inside = (written) => {
        const path = (0,targets_checkout/* resolvePath */.o1)(project.root, written.replace(/^["']|["']$/g, ''), checkout.files.root);
        return path === undefined || (0,installed/* isInstalled */.j)(path, checkout.files) ? [] : [path];
    };
    const flags = FLAGS.flatMap(listOf).filter((flag) => flag !== '-Xcc');
    const after = (pattern) => flags.flatMap((flag, index) => (pattern.test(flag) ? (flags[index + 1] ?? []) : []));
    const joined = (pattern) => flags.flatMap((flag) => pattern.exec(flag)?.[1] ?? []);
    const folders = [...module_maps_SEARCHED.flatMap(listOf), ...after(/^-I$/), ...joined(/^-I(.+)$/)].map((one) => one.replace(/\/\*\*$/, ''));
    const maps = [
        ...joined(/^-fmodule-map-file=(.+)$/).flatMap(inside),
        ...folders.flatMap(inside).flatMap((folder) => MAPS.map((name) => (0,targets_paths/* inFolder */._z)(folder, name))),
    ];
    const named = after(/^-(?:import-objc-header|include|imacros)$/).flatMap(inside);
    const found = [...named, ...[...new Set(maps)].flatMap((map) => headersIn(map, checkout))];
    return found.flatMap((path) => checkout.locate(path) ?? []);
}
function headersIn(map, checkout) {
    const file = checkout.locate(map);
    if (file === undefined)
        return [];
    const text = (0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file);
    const path = (written) => (0,targets_checkout/* resolvePath */.o1)((0,targets_paths/* folderOf */.yS)(file), written) ?? [];
    const headers = [...text.matchAll(/\bheader\s{1,9}"([^"\n]{1,999})"/g)].flatMap(([, written = '']) => path(written));
    const umbrellas = [...text.matchAll(/\bumbrella\s{1,9}"([^"\n]{1,999})"/g)].flatMap(([, written = '']) => path(written));
    return [...headers, ...umbrellas.flatMap((one) => checkout.below(one).filter((inner) => inner.endsWith('.h')))];
}

var targets_absent = __webpack_require__("targets/absent.js");
;







const named_by_settings_MOST_RESPONSES = 100;
function namedBySettings(owned, settings, platform, checkout) {
    const { target, project } = owned;
    const sources = new Map();
    const unseen = [];
    const miss = (written, why, at) => {
        unseen.push({ reason: `code of ${target.name} comes from ${written}, ${why}`, at, isOpen: true });
    };
    for (const { written, language, platforms, at } of target.bySetting ?? []) {
        if (platforms.length > 0 && !platforms.includes(FILTER_NAMES[platform]))
            continue;
        const isFolder = !/\.\w+$/.test(written);
        const compiled = language ?? languageByEnding(written);
        if ((!isFolder && !compiled) || /^\$[({]PODS_/.test(written))
            continue;
        const { text, missing, opaque } = settings.expand(written);
        const path = missing || opaque !== undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(project.root, text, checkout.files.root);
        const file = path === undefined ? undefined : checkout.locate(path);
        if (file !== undefined && compiled)
            sources.set(file, compiled);
        else if (missing || opaque !== undefined)
            miss(written, 'a path that only a build knows', at);
        else if (path === undefined)
            miss(written, 'which is outside of the checked folder', at);
        else if (isFolder)
            miss(written, 'a folder that a setting names; name it by its path', at);
        else if (!(0,targets_absent/* isFetched */.cg)(path))
            miss(written, 'which is not in the repository', at);
    }
    const asked = new Set();
    for (const setting of ['OTHER_SWIFT_FLAGS', ...C_FLAGS]) {
        const list = settings.list(setting);
        if (list.state === 'known')
            takeFlags(list.value, setting, list.at);
    }
    return { sources, unseen };
    function takeFlags(flags, setting, at) {
        for (const [index, flag] of flags.entries()) {
            if (flag.startsWith('-') || TAKES_A_FILE.test(flags[index - 1] ?? ''))
                continue;
            const written = flag.replace(/^@/, '');
            const language = languageByEnding(written);
            if (!flag.startsWith('@') && (language === undefined || /\.(?:h|pch|hh|hpp|hxx|ipp|inl)$/i.test(written)))
                continue;
            const path = (0,targets_checkout/* resolvePath */.o1)(project.root, written, checkout.files.root);
            const file = path === undefined ? undefined : checkout.locate(path);
            if (flag.startsWith('@') && /^@(?:executable_path|loader_path|rpath)\b/.test(flag))
                continue;
            if (file === undefined) {
                if (path === undefined || !(0,targets_absent/* isFetched */.cg)(path))
                    miss(shown(written), `which ${setting} names and which cannot be read`, at);
            }
            else if ((0,installed/* isInstalled */.j)(file, checkout.files))
                continue;
            else if (!flag.startsWith('@'))
                sources.set(file, language ?? 'swift');
            else if (!asked.has(file) && asked.size >= named_by_settings_MOST_RESPONSES)
                miss(shown(written), `which is one of more than ${named_by_settings_MOST_RESPONSES} such files`, at);
            else if (!asked.has(file)) {
                asked.add(file);
                takeFlags(named_by_settings_wordsOf((0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file)), setting, at);
            }
        }
    }
}
const TAKES_A_FILE = /^-(?:include|imacros|o|Xcc|Xfrontend|Xclang|import-objc-header|D|I|F|L|isystem|iquote|vfsoverlay|\w+-path)$/;
function shown(written) {
    return written.replace(/^\/\(checkout\)\//, '');
}
function named_by_settings_wordsOf(text) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|((?:[^\s"'\\]|\\.)+)/g)].map(([, double, single, plain]) => (double ?? single ?? plain ?? '').replace(/\\(.)/g, '$1'));
}

var sentence = __webpack_require__("sentence.js");
var json = __webpack_require__("read/json.js");
var read_podfile = __webpack_require__("read/podfile.js");
;








function listDependencies(target, { remote, foreign }, versions, pods) {
    const all = [
        ...remote.map((product) => fromPackage(product, versions)),
        ...foreign.flatMap((reference) => fromReference(reference)),
        ...pods,
    ];
    const unique = new Map();
    for (const dependency of all) {
        const key = `${dependency.manager}\0${dependency.name}`;
        if (!unique.has(key) && dependency.name !== target)
            unique.set(key, dependency);
    }
    return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => dependency);
}
function fromPackage({ name, url, version, at }, versions) {
    const resolved = (url === undefined ? undefined : versions.get((0,package_content/* identityOf */.cu)(url))) ?? version;
    return {
        ...{ name, manager: 'swiftpm', at },
        ...(resolved !== undefined && { version: resolved }),
        ...(url !== undefined && { url }),
    };
}
function fromReference({ name, path, at }) {
    if (/^(?:lib)?Pods[-_]/.test(name))
        return [];
    const bare = name.replace(/\.(?:framework|xcframework|a|dylib|tbd)$/, '');
    if (bare === name)
        return [];
    const isCarthage = path !== undefined && /(?:^|\/)Carthage\//.test(path);
    const manager = isCarthage ? 'carthage' : name.endsWith('.xcframework') ? 'xcframework' : 'framework';
    const built = path !== undefined && { path };
    return [{ name: bare.replace(/^lib(?=[A-Z])/, ''), manager, ...built, at }];
}
function readPackageVersions(project, workspaces, checkout) {
    const shared = 'xcshareddata/swiftpm/Package.resolved';
    const candidates = [
        ...workspaces.map((workspace) => `${workspace}/${shared}`),
        `${project.path}/project.xcworkspace/${shared}`,
        (0,targets_paths/* inFolder */._z)(project.root, 'Package.resolved'),
    ];
    const versions = new Map();
    for (const file of candidates.reverse())
        for (const [name, version] of readPins(file, checkout))
            versions.set(name, version);
    return versions;
}
function readPins(file, { files, locate }) {
    if (locate(file) === undefined)
        return [];
    const value = (0,plist_paths/* readIfPossible */.dA)(files, file, json/* readJson */.V);
    const pins = (0,plist_paths/* lookUp */.TE)(value, 'pins') ?? (0,plist_paths/* lookUp */.TE)(value, 'object', 'pins');
    return (pins?.kind === 'array' ? pins.value : []).flatMap((pin) => {
        const address = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(pin, 'location')) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(pin, 'repositoryURL')) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(pin, 'identity'));
        const state = (0,plist_paths/* lookUp */.TE)(pin, 'state');
        const version = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(state, 'version')) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(state, 'branch')) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(state, 'revision'));
        return address !== undefined && version !== undefined ? [[(0,package_content/* identityOf */.cu)(address), version]] : [];
    });
}
function readPods(root, checkout) {
    const { files, locate } = checkout;
    const folder = (0,targets_paths/* foldersUp */.TS)(root).find((one) => locate((0,targets_paths/* inFolder */._z)(one, 'Podfile')) !== undefined);
    if (folder === undefined)
        return undefined;
    const podfile = tryText(files, (0,targets_paths/* inFolder */._z)(folder, 'Podfile'), (bytes, file) => (0,read_podfile/* readPodfile */.S)(bytes, file, (written, from) => requiredFile(written, from, checkout)));
    const locked = tryText(files, (0,targets_paths/* inFolder */._z)(folder, 'Podfile.lock'), read_podfile/* readPodfileLock */.d);
    return podfile && { podfile, locked: locked ?? new Map() };
}
function requiredFile(written, from, { files, locate }) {
    const path = (0,targets_checkout/* resolvePath */.o1)((0,targets_paths/* folderOf */.yS)(from), written.endsWith('.rb') ? written : `${written}.rb`, files.root);
    const file = path === undefined ? undefined : locate(path);
    if (file === undefined || (0,installed/* isInstalled */.j)(file, files))
        return undefined;
    return tryText(files, file, (bytes) => ({ bytes, file }));
}
function hasPod(pods, name) {
    const named = [...(pods?.podfile.values() ?? [])].flat().map(({ value }) => value);
    return [...named, ...(pods?.locked.keys() ?? [])].some((one) => one === name || one.startsWith(`${name}/`));
}
function podsOf(target, { podfile, locked }) {
    const found = new Map();
    const waiting = (podfile.get(target) ?? []).map(({ value, at }) => ({ name: value, at }));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { name, at } = next;
        if (found.has(name))
            continue;
        const pod = locked.get(name);
        found.set(name, { name, manager: 'cocoapods', at, ...(pod && { version: pod.version }) });
        for (const need of pod?.needs ?? [])
            waiting.push({ name: need, at: locked.get(need)?.at ?? at });
    }
    return [...found.values()];
}
function tryText(files, file, read) {
    try {
        return read(files.bytes(file), file);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return undefined;
    }
}

var patterns = __webpack_require__("patterns.js");
var ignore_file = __webpack_require__("read/ignore-file.js");
;




function holdsValues(path, checkout) {
    if (isNamedForValues(path))
        return true;
    const template = findTemplate(path, checkout);
    if (template !== undefined)
        return !OF_HEALTH.test((0,plist_paths/* readTextIfPossible */.e1)(checkout.files, template));
    return !OF_HEALTH.test((0,targets_paths/* nameOf */.Vb)(path)) && values_alone_isIgnored(path, checkout) && !isSaidBesideHealth(path, checkout);
}
function isSaidBesideHealth(path, { files }) {
    const said = new RegExp(`\\b${(0,patterns/* literal */.e)((0,targets_paths/* nameOf */.Vb)(path).replace(/\.\w+$/, ''))}\\b`);
    return files.paths.some((one) => {
        if (!/\.(?:swift|mm?)$/.test(one))
            return false;
        const text = (0,plist_paths/* readTextIfPossible */.e1)(files, one);
        return text.includes('HealthKit') && said.test(text);
    });
}
function isNamedForValues(path) {
    if (/(?:^|\/)generated\/|\.(?:pb|grpc|generated)\.swift$/i.test(path) || /^Generated[A-Z]/.test((0,targets_paths/* nameOf */.Vb)(path)))
        return true;
    const words = (0,targets_paths/* nameOf */.Vb)(path)
        .replace(/\.\w+$/, '')
        .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/);
    return VALUES.test(words.findLast((word) => !OF_WHOM.test(word)) ?? '');
}
const VALUES = /^(?:\w{0,20}api|keys?|secrets?|credentials?|config(?:uration)?|environment|env|constants?|tokens?|version|strings|l10n|assets|generated|info)$/i;
const OF_WHOM = /^(?:private|local|debug|release|development|dev|staging|production|prod)$/i;
const OF_HEALTH = /health|HK[A-Z]|clinical|records?(?![a-z])|fhir|medical/i;
const TEMPLATE = /[-_.]?(?:template|example|sample|dist)(?=\.|$)/i;
function findTemplate(path, checkout) {
    return templatesIn(checkout).get(path);
}
const templates = new WeakMap();
function templatesIn(checkout) {
    const known = templates.get(checkout);
    if (known)
        return known;
    const found = new Map(checkout.files.paths.flatMap((file) => {
        const name = (0,targets_paths/* nameOf */.Vb)(file);
        return TEMPLATE.test(name) ? [[(0,targets_paths/* inFolder */._z)((0,targets_paths/* folderOf */.yS)(file), name.replace(TEMPLATE, '')), file]] : [];
    }));
    templates.set(checkout, found);
    return found;
}
const ignored = new WeakMap();
function values_alone_isIgnored(path, checkout) {
    const known = ignored.get(checkout) ?? new Map();
    ignored.set(checkout, known);
    return (0,targets_paths/* foldersUp */.TS)((0,targets_paths/* folderOf */.yS)(path)).some((up) => {
        const file = (0,targets_paths/* inFolder */._z)(up, '.gitignore');
        if (!checkout.files.has(file))
            return false;
        const leavesOut = known.get(file) ?? (0,ignore_file/* readIgnoreFile */.r)(linesForSources((0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file)));
        known.set(file, leavesOut);
        return leavesOut((0,targets_paths/* relativeTo */.Mf)(path, up));
    });
}
function linesForSources(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => /\w\.(?:swift|mm?)\s*$/.test(line))
        .join('\n');
}

;








function unseenLibrary(world, { project }, reference) {
    const { name, at, path, target, remote, outside, isSystem } = reference;
    if (isSystem || target !== undefined)
        return undefined;
    if (outside !== undefined)
        return { reason: `${name} comes from ${outside}, ${(0,targets_checkout/* whyOutside */.iW)(outside)}`, at };
    const from = path !== undefined
        ? (0,targets_absent/* explainSubmodule */.Oz)(path, world.checkout)
        : remote
            ? explainProject(world, remote.project)
            : explainBeside(world, project, name);
    return from === undefined ? undefined : { reason: `${name} comes from ${from}`, at };
}
function explainBeside(world, project, name) {
    if (!/\.(?:framework|a)$/.test(name) || /^(?:lib)?Pods[-_]/.test(name))
        return undefined;
    const bare = name.replace(/^lib|\.\w+$/g, '');
    const absent = world
        .beside(project)
        .flatMap((path) => (path.endsWith('.xcodeproj') ? { path, why: explainProject(world, path) } : []))
        .filter(({ why }) => why !== undefined);
    const namesake = absent.find(({ path }) => (0,targets_paths/* nameOf */.Vb)(path) === `${bare}.xcodeproj`);
    if (namesake)
        return namesake.why;
    const elsewhere = project.projectsElsewhere?.find((path) => (0,targets_paths/* nameOf */.Vb)(path) === `${bare}.xcodeproj` && !(0,targets_absent/* isFetched */.cg)(path));
    if (elsewhere !== undefined)
        return `${(0,targets_paths/* nameOf */.Vb)(elsewhere)}, ${(0,targets_checkout/* whyOutside */.iW)(elsewhere)}`;
    if (hasPod(world.pods(project), bare))
        return undefined;
    const unread = world.unreadWorkspaces.find((path) => (0,targets_paths/* isInside */.FK)(project.root, (0,targets_paths/* folderOf */.yS)(path)));
    return (absent[0]?.why ?? (unread === undefined ? undefined : `a project that ${unread} may name, which cannot be read`));
}
function explainProject({ checkout, projects }, path) {
    const absence = (0,targets_absent/* explainAbsence */.nE)(path, 'project.pbxproj', checkout);
    const file = checkout.locate(`${path}/project.pbxproj`) ?? checkout.locate(`${path}/project.xcproj`);
    if (absence !== undefined || file === undefined || (0,targets_absent/* isFetched */.cg)(path))
        return absence;
    if (projects.some((one) => one.path === (0,targets_paths/* folderOf */.yS)(file) || one.path === file))
        return undefined;
    return `${path}, which ${checkout.files.paths.includes(file) ? 'cannot be read' : 'is excluded from the check'}`;
}
function unseenPackage(world, { project }, product) {
    const { name, at, package: from } = product;
    const why = from
        ? explainPackage(world, from)
        :
            (nearestFirst(project.packages, name)
                .map((one) => explainPackage(world, one))
                .find((one) => one !== undefined) ?? explainFolder(world, project, name));
    return why === undefined ? undefined : { reason: `${name} comes from ${why}`, at };
}
function nearestFirst(packages, name) {
    const isNamesake = ({ folder = '' }) => isCalled(folder, name);
    return [...packages.filter(isNamesake), ...packages.filter((one) => !isNamesake(one))];
}
function isCalled(folder, name) {
    return (0,targets_paths/* nameOf */.Vb)(folder).toLowerCase() === name.toLowerCase();
}
function explainPackage({ checkout, packages }, { url, folder }) {
    if (url !== undefined)
        return undefined;
    if (folder === undefined)
        return 'a package outside of the checked folder; check a folder that holds both';
    const isUnread = packages.at(folder) === undefined && !(0,targets_absent/* isFetched */.cg)(folder);
    return ((0,targets_absent/* explainAbsence */.nE)(folder, 'Package.swift', checkout) ??
        (isUnread ? `${folder}, whose Package.swift cannot be read` : undefined));
}
function explainFolder({ checkout }, { folders = [] }, name) {
    const own = folders.find((folder) => isCalled(folder, name));
    const why = own === undefined ? undefined : (0,targets_absent/* explainAbsence */.nE)(own, 'Package.swift', checkout);
    return why ?? folders.map((folder) => (0,targets_absent/* explainSubmodule */.Oz)(folder, checkout)).find((one) => one !== undefined);
}
function unseenFiles({ checkout }, { target }) {
    const { name, scripts, at } = target;
    const found = new Map();
    const miss = (why, path, where) => {
        const known = found.get(why) ?? { at: where, paths: [] };
        known.paths.push(path);
        found.set(why, known);
    };
    for (const { written, at: where } of target.elsewhere ?? [])
        if ((isCode(written) || (0,names_git/* namesGit */.D)(written)) && !(0,targets_absent/* isFetched */.cg)(written))
            miss((0,targets_checkout/* whyOutside */.iW)(written).replace('which is ', ''), written, where);
    const folders = target.folders.map(({ path }) => ({ path, at }));
    for (const { path, at: where } of [...target.compiled, ...folders]) {
        if (!isCode(path) || (0,targets_absent/* isFetched */.cg)(path))
            continue;
        if (checkout.locate(path) !== undefined || checkout.locateFolder(path) !== undefined)
            continue;
        const submodule = (0,targets_absent/* explainSubmodule */.Oz)(path, checkout);
        if (submodule !== undefined)
            found.set(submodule, { at: where, paths: [] });
        else if (checkout.leadsOut(path))
            miss('a link that leads out of the checkout', path, where);
        else if (!holdsValues(path, checkout) && findMaker(path, scripts, checkout) === undefined)
            miss('missing from the repository', path, where);
    }
    for (const [link, leadsTo] of checkout.files.links ?? []) {
        if (!target.folders.some(({ path }) => (0,targets_paths/* isInside */.FK)(link, path)))
            continue;
        if (!isCode(link))
            continue;
        if (leadsTo === undefined)
            miss('a link that leads out of the checkout', link, at);
        else if (isSource(link) && checkout.locate(link) === undefined && checkout.below(leadsTo).length === 0)
            miss('a link that leads to nothing in the repository', link, at);
    }
    return [...found].map(([why, one]) => {
        const [first, ...more] = one.paths;
        const others = more.length === 0 ? '' : ` and ${(0,sentence/* count */.U9)(more.length, 'other')}`;
        const from = first === undefined ? why : `${first}${others}, ${why}`;
        return { reason: `code of ${name} comes from ${from}`, at: one.at };
    });
}
function isMissing(path, checkout) {
    if (!isCode(path) || (0,targets_absent/* isFetched */.cg)(path))
        return false;
    if (checkout.locate(path) !== undefined || checkout.locateFolder(path) !== undefined)
        return false;
    return !holdsValues(path, checkout);
}
function isCode(path) {
    return isSource(path) || !(0,targets_paths/* nameOf */.Vb)(path).includes('.');
}
function isSource(path) {
    return /\.(?:swift|mm?)$/.test(path);
}

;














const HEALTH_KIT = 'HealthKit.framework';
const NO_CODE = { sources: [], languages: new Map(), remote: [], foreign: [], offered: [], unseen: [] };
const NAMES_RECORDS = /HKClinical|HKFHIR|linicalType|ForClinicalRecords/;
function gatherCode(world, root, configuration, platform) {
    const sources = new Set();
    const remote = new Map();
    const foreign = new Map();
    const unseen = new Map();
    const offered = new Set();
    const languages = new Map();
    const places = [];
    const macros = new Map();
    const open = new Set();
    const waiting = [root];
    const seen = new Set([root.target]);
    function take(owned) {
        const { settings } = world.configure(owned, configuration);
        const members = world.members(owned, platform);
        for (const file of withoutExcluded(members.sources, settings)) {
            sources.add(file);
            offered.delete(file);
            const language = members.languages.get(file);
            if (language)
                languages.set(file, language);
        }
        if (compilesAsObjectiveC(owned, settings, world.checkout))
            for (const file of members.sources)
                if (/\.(?:c|cc|cpp|cxx)$/i.test(file))
                    languages.set(file, 'objective-c');
        takeMacros(definedMacros(owned, settings, world.checkout), owned.target);
        const headers = [headersBefore, headersOfModules].flatMap((find) => find(owned, settings, world.checkout));
        for (const file of headers) {
            sources.add(file);
            languages.set(file, 'objective-c');
        }
        takeNamed(owned, settings);
        (0,lists/* addAll */.RZ)(places, includePlaces(owned, settings, world.checkout));
        unseenFiles(world, owned).forEach(miss);
        for (const product of owned.target.packageProducts)
            takePackage(owned, product);
        for (const reference of [...owned.target.links, ...owned.target.embeds]) {
            const found = takeLibrary(owned, reference);
            if (!found && own_code_isFor(reference, platform))
                foreign.set(reference.name, foreign.get(reference.name) ?? reference);
        }
        for (const reference of owned.target.dependsOn)
            takeLibrary(owned, reference);
        takeFlagged(owned, settings);
        for (const pod of world.pods(owned.project)?.podfile.get(owned.target.name) ?? [])
            takePod(pod);
    }
    function takeMacros(defined, { name: target, at }) {
        for (const [name, value] of defined) {
            macros.set(name, value);
            if (NAMES_RECORDS.test(value))
                miss({
                    reason: `code of ${target} is compiled with \`${name}\` for \`${value}\`, which its settings define`,
                    at,
                    isOpen: true,
                });
        }
    }
    function takeNamed(owned, settings) {
        const named = namedBySettings(owned, settings, platform, world.checkout);
        named.unseen.forEach(miss);
        for (const [file, language] of named.sources) {
            sources.add(file);
            offered.delete(file);
            if (language !== languageByEnding(file))
                languages.set(file, language);
        }
    }
    function takeFlagged(owned, settings) {
        const flags = settings.list('OTHER_LDFLAGS');
        if (flags.state !== 'known')
            return;
        for (const [index, flag] of flags.value.entries()) {
            if (!/^-(?:weak_|needed_|lazy_|reexport_)?framework$/.test(flag))
                continue;
            const reference = { name: `${flags.value[index + 1]}.framework`, at: flags.at, platforms: [] };
            if (world.find(owned.project, reference))
                takeLibrary(owned, reference);
            else if (reference.name === HEALTH_KIT)
                foreign.set(HEALTH_KIT, foreign.get(HEALTH_KIT) ?? reference);
        }
    }
    function takeLibrary(owned, reference) {
        const found = world.find(owned.project, reference);
        if (!found) {
            if (own_code_isFor(reference, platform))
                miss(unseenLibrary(world, owned, reference));
            return false;
        }
        const { platforms } = world.configure(found, configuration);
        const isLibrary = kindOf(found.target.productType, platforms) === 'library';
        if (isLibrary && own_code_isFor(reference, platform) && !seen.has(found.target)) {
            seen.add(found.target);
            waiting.push(found);
        }
        return true;
    }
    function miss(one) {
        if (one && !unseen.has(one.reason))
            unseen.set(one.reason, one);
    }
    function takePackage(owned, product) {
        const { project } = owned;
        const { name, package: from, at } = product;
        if (from?.url !== undefined) {
            const own = overriding(owned, (0,package_content/* identityOf */.cu)(from.url));
            if (own)
                takeContent(world.packages.contentOf(own, name, platform));
            else
                remote.set(name, { name, url: from.url, at });
            return;
        }
        const owner = world.packages.withProduct(name, from?.folder, world.packageFolders(project), project.root);
        if (!owner) {
            const absent = unseenPackage(world, owned, product);
            if (absent)
                miss(absent);
            else if (!from)
                remote.set(name, { name, at });
            return;
        }
        takeContent(world.packages.contentOf(owner, name, platform));
    }
    function overriding({ project }, identity) {
        const folder = world.packageFolders(project).find((one) => (0,package_content/* identityOf */.cu)(one) === identity);
        return folder === undefined ? undefined : world.packages.at(folder);
    }
    function takePod(pod) {
        if (pod.configurations && !pod.configurations.includes(configuration))
            return;
        const content = (0,local_pods/* readLocalPod */.r)(pod, world.checkout);
        takeOffered(content.sources);
        miss(content.unseen);
    }
    function takeOffered(files) {
        for (const file of files) {
            if (!sources.has(file))
                offered.add(file);
            sources.add(file);
        }
    }
    function takeContent(content) {
        takeOffered(content.sources);
        for (const product of content.remote)
            if (!remote.has(product.name))
                remote.set(product.name, product);
        for (const one of content.built)
            if (!foreign.has(one.name))
                foreign.set(one.name, { ...one, platforms: [] });
        for (const one of content.open)
            open.add(one);
        for (const one of content.compiledWith) {
            const { headers, macros: defined, places: searched } = compiledWith(one, world.checkout);
            takeOffered(headers);
            for (const file of headers)
                languages.set(file, 'objective-c');
            takeMacros(defined, { name: one.target, at: one.at });
            (0,lists/* addAll */.RZ)(places, searched);
        }
        content.unseen.forEach(miss);
    }
    function takeImported() {
        const asked = new Set();
        for (let before = -1; open.size > 0 && before !== sources.size;) {
            before = sources.size;
            for (const module of (0,swift_imports/* modulesIn */.D)([...sources], world.checkout.files)) {
                if (asked.has(module))
                    continue;
                asked.add(module);
                for (const one of open) {
                    const found = world.packages.withModule(one, module);
                    if (found)
                        takeContent(world.packages.targetContent(found.owner, found.target, platform));
                }
            }
        }
    }
    function takeIncluded() {
        const isIncluding = (file) => (languages.get(file) ?? languageByEnding(file)) === 'objective-c';
        const own = [...sources].filter((file) => isIncluding(file) && !offered.has(file)).sort();
        const others = [...sources].filter((file) => isIncluding(file) && offered.has(file)).sort();
        for (const group of [own, others]) {
            const { found, open: openIncludes, cutAt } = followIncludes(group, { folders: places, macros }, world.checkout);
            for (const file of found) {
                if (sources.has(file))
                    continue;
                sources.add(file);
                if (group === others)
                    offered.add(file);
                if (languageByEnding(file) !== 'objective-c')
                    languages.set(file, 'objective-c');
            }
            if (cutAt !== undefined) {
                const reason = `its sources include more than ${MOST_INCLUDED} files, of which those after this one are not read`;
                miss({ reason, at: { file: cutAt, line: 1, column: 1 }, isOpen: true });
            }
            if (openIncludes.length > 0 && usesHealthKit(sources, world.checkout))
                for (const { macro, at } of openIncludes)
                    miss({
                        reason: `${macro} names what is included here, and is defined nowhere in the sources`,
                        at,
                        isOpen: true,
                    });
        }
    }
    for (let next = waiting.shift(); next; next = waiting.shift())
        take(next);
    takeImported();
    takeIncluded();
    return {
        sources: eachOnce([...sources].sort(), world.checkout),
        languages,
        remote: [...remote.values()],
        foreign: [...foreign.values()],
        offered: [...offered].sort(),
        unseen: [...unseen.values()],
    };
}
function usesHealthKit(sources, { files }) {
    return [...sources].some((file) => {
        try {
            return (0,lib_bytes/* bufferOf */.Kb)(files.bytes(file)).includes('HealthKit');
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            return false;
        }
    });
}
function eachOnce(sources, { files: { withoutLinks, links } }) {
    if (!withoutLinks || !links || links.size === 0)
        return sources;
    const seen = new Set(sources.filter((file) => withoutLinks(file) === file));
    return sources.filter((file) => {
        const real = withoutLinks(file);
        return real === file || (!seen.has(real) && seen.add(real));
    });
}
function own_code_isFor({ platforms }, platform) {
    return platforms.length === 0 || platforms.includes(FILTER_NAMES[platform]);
}

;




function writtenByScripts(list, { scripts, at }) {
    return withUnknown(list, (key) => writes(scripts, key) ? { reason: `A script phase writes ${key}`, at } : undefined);
}
function writtenByLanes(list, root, checkout) {
    return withUnknown(list, (key) => {
        const lane = lanesOf(checkout).find(({ text, around }) => (0,targets_paths/* isInside */.FK)(root, around) && sets(text, key));
        return lane && { reason: `${lane.at.file} writes ${key}`, at: lane.at };
    });
}
function withUnknown(list, why) {
    return (0,property_list/* makePropertyList */.qT)(list.at, list.entries, (key) => {
        const own = list.get(key);
        return own.state === 'unresolved' ? own : why(key);
    });
}
function writes(scripts, key) {
    if (!scripts.includes(key.replace(/^.*\./, '')))
        return false;
    const command = new RegExp(`(?:\\b(?:Add|Set) {1,9}:|\\bplutil {1,9}-(?:insert|replace) {1,9}|\\bdefaults {1,9}write {1,9}\\S{1,200} {1,9})['"]?${(0,patterns/* literal */.e)(key)}(?![\\w.-])`);
    return linesOf(scripts).some((line) => command.test(line.replaceAll('\\.', '.')));
}
function sets(lane, key) {
    const name = `["':]${(0,patterns/* literal */.e)(key)}["']?`;
    const set = new RegExp(`set_info_plist_value\\b[^)]{0,400}\\bkey: {0,9}${name}|\\[ {0,9}${name} {0,9}\\] {0,9}=(?!=)`);
    return set.test(linesOf(lane).join('\n')) || writes(lane, key);
}
function linesOf(text) {
    return text.split('\n').filter((line) => !/^\s*#/.test(line));
}
const LANES = /(?:^|\/)fastlane\/(?:.{0,200}\/)?(?:Fastfile|[^/]{1,100}\.rb)$/;
const writers_known = new WeakMap();
function lanesOf(checkout) {
    const found = writers_known.get(checkout) ??
        checkout.files.paths.filter((path) => LANES.test(path)).map((path) => laneOf(path, checkout));
    writers_known.set(checkout, found);
    return found;
}
function laneOf(file, checkout) {
    const around = (0,targets_paths/* folderOf */.yS)(file.slice(0, file.lastIndexOf('fastlane/') + 'fastlane'.length));
    return { text: (0,plist_paths/* readTextIfPossible */.e1)(checkout.files, file), at: { file, line: 1, column: 1 }, around };
}

;












function makeBuild(plan, configuration, { settings, platforms, at }, flags, skipped) {
    const { world, owned, kind, foreignSources } = plan;
    const { project, target } = owned;
    const { checkout } = world;
    const platform = mainPlatform(platforms);
    const info = assembleInfo(settings, project.root, checkout, at, target.written?.info);
    const signed = assembleEntitlements(settings, project.root, checkout, at, target.written?.entitlements);
    const isWhole = plan.depth === 'whole';
    const code = isWhole ? gatherCode(world, owned, configuration, platform) : NO_CODE;
    const members = isWhole ? world.members(owned, platform) : NO_MEMBERS;
    const localized = localize(plan, members, settings, info);
    const mayOffer = kind !== 'library' && kind !== 'test' && foreignSources.length === 0 && code.offered.length > 0;
    const isBlocking = (kind === 'app' || kind === 'app-clip') && platforms.includes('ios') && configuration === plan.shipping;
    const say = (reason, where, blocking) => {
        if (kind === 'library' || kind === 'test')
            return;
        skipped.push({ at: where, reason: `${reason}.`, target: target.name, ...(blocking && { blocking }) });
    };
    for (const skip of localized.skipped)
        say(skip.reason, skip.at, false);
    for (const { reason, at: where } of oddSettings(settings, target.name))
        say(reason, where, false);
    for (const [setting, { file, unreadable }] of [
        ['INFOPLIST_FILE', info],
        ['CODE_SIGN_ENTITLEMENTS', signed],
    ]) {
        if (unreadable)
            say(unreadable.reason, unreadable.at, isBlocking);
        else
            sayAbsent(setting, file, plan, (reason, where, isFault) => say(reason, where, isFault && isBlocking));
    }
    const missing = [
        ['info', info],
        ['entitlements', signed],
    ].flatMap(([list, { file }]) => file.state === 'missing' ? [{ list, path: file.path, at: file.at }] : []);
    return {
        build: {
            configuration,
            at,
            info: writtenByLanes(writtenByScripts(withMaker(info.info, info.file, plan), target), project.root, checkout),
            entitlements: writtenByScripts(withMaker(signed.entitlements, signed.file, plan), target),
            entitlementsFile: whyMade(signed.file, plan) ?? signed.entitlementsFile,
            ...(missing.length > 0 && { missing }),
            localizations: localized.localizations,
            platforms,
            deploymentTarget: platforms.includes('ios')
                ? whole('IPHONEOS_DEPLOYMENT_TARGET', settings.text('IPHONEOS_DEPLOYMENT_TARGET'))
                : { state: 'absent', at },
            bundleIdentifier: findBundleIdentifier(settings, info.info),
            manualSigning: isSignedByHand(settings),
            sources: foreignSources.length === 0 ? code.sources : (0,targets_paths/* sortPaths */.fs)([...code.sources, ...foreignSources]),
            ...(code.languages.size > 0 && { languages: code.languages }),
            ...(mayOffer && { offered: code.offered }),
            ...(code.unseen.length > 0 && { unseen: code.unseen }),
            flags,
            privacyManifests: withoutExcluded(members.manifests, settings),
            ...(info.inert.length > 0 && { inertSettings: info.inert }),
        },
        code,
    };
}
function localize({ world, owned }, members, settings, info) {
    const renamed = settings.text('STRINGS_FILE_INFOPLIST_RENAME');
    const isRenamed = renamed.state !== 'known' || /^[yYtT1-9]/.test(renamed.value);
    const infoPlistFile = info.file.state === 'there' || info.file.state === 'missing' ? info.file.path : undefined;
    return (0,localizations/* readLocalizations */.t)(withoutExcluded(members.tables, settings), world.checkout.files, (0,localizations/* infoPlistTables */._)({
        name: owned.target.name,
        generated: isRenamed && info.generated,
        ...(isRenamed && infoPlistFile !== undefined && { infoPlistFile }),
    }), members.locales);
}
function sayAbsent(setting, file, { world, owned }, say) {
    const { name, scripts } = owned.target;
    if (file.state === 'unresolved' && !file.isHidden)
        say(`${setting} of ${name}: ${file.reason}`, file.at, false);
    if (file.state === 'outside')
        say(`${setting} of ${name} ${types/* LEADS_OUT */.l}: ${file.written}`, file.at, true);
    if (file.state !== 'missing')
        return;
    const maker = findMaker(file.path, scripts, world.checkout);
    const what = `${setting} of ${name} names ${file.path}, which`;
    if (maker === undefined)
        say(`${what} is not in the repository`, file.at, true);
    else
        say(`${what} ${maker} makes`, file.at, false);
}
function withMaker(list, file, plan) {
    const made = whyMade(file, plan);
    return made ? (0,property_list/* makePropertyList */.qT)(list.at, list.entries, () => made) : list;
}
function whyMade(file, { world, owned }) {
    if (file.state !== 'missing')
        return undefined;
    const maker = findMaker(file.path, owned.target.scripts, world.checkout);
    return maker === undefined
        ? undefined
        : { state: 'unresolved', reason: `${file.path} is made by ${maker}`, at: file.at };
}
function whole(name, text) {
    if (text.state !== 'known')
        return text;
    const variable = /\$[({][^)}]{0,200}[)}]/.exec(text.value)?.[0];
    if (variable === undefined)
        return text.value === '' ? { state: 'absent', at: text.at } : text;
    return { state: 'unresolved', reason: `${name} depends on \`${variable}\`, which only a build knows`, at: text.at };
}
function findBundleIdentifier(settings, info) {
    const setting = whole('PRODUCT_BUNDLE_IDENTIFIER', settings.text('PRODUCT_BUNDLE_IDENTIFIER'));
    if (setting.state !== 'absent')
        return setting;
    const entry = info.get('CFBundleIdentifier');
    const value = entry.state === 'known' ? entry.value.value : undefined;
    return value?.kind === 'string'
        ? whole('CFBundleIdentifier', { state: 'known', value: value.value, at: value.at })
        : setting;
}
function isSignedByHand(settings) {
    const textOf = (name) => {
        const text = settings.text(name);
        return text.state === 'known' ? text.value.trim() : '';
    };
    return (textOf('CODE_SIGN_STYLE') === 'Manual' ||
        textOf('PROVISIONING_PROFILE_SPECIFIER') !== '' ||
        textOf('PROVISIONING_PROFILE') !== '');
}

;
function readFlags(configurations) {
    const all = configurations.map(readOwnFlags);
    const names = new Set(all.flatMap(({ values }) => [...values.keys()]));
    return all.map(({ values, complete }) => {
        const flags = new Map(values);
        if (complete)
            for (const name of names)
                if (!flags.has(name))
                    flags.set(name, false);
        return new Map([...flags].sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
function readOwnFlags(settings) {
    const values = new Map();
    let complete = true;
    const words = (name) => {
        const list = settings.list(name);
        if (list.state === 'unresolved')
            complete = false;
        return list.state === 'known' ? list.value : [];
    };
    for (const definition of words('GCC_PREPROCESSOR_DEFINITIONS')) {
        const [name = '', value] = definition.split('=', 2);
        values.set(name, value !== '0');
    }
    for (const name of words('SWIFT_ACTIVE_COMPILATION_CONDITIONS'))
        values.set(name, true);
    const swift = words('OTHER_SWIFT_FLAGS');
    for (const [index, word] of swift.entries()) {
        const name = word === '-D' ? swift[index + 1] : /^-D(.+)$/.exec(word)?.[1];
        if (name !== undefined)
            values.set(name, true);
    }
    for (const word of words('OTHER_CFLAGS')) {
        const [, name, value] = /^-D(\w+)(?:=(.*))?$/.exec(word) ?? [];
        if (name !== undefined)
            values.set(name, value !== '0');
    }
    values.delete('');
    return { values, complete };
}

var once = __webpack_require__("targets/once.js");
var external_node_path_ = __webpack_require__("external \"node:path\"");
;





const MADE_BY_BUILDS = /^(?:BUILT_PRODUCTS_DIR|DERIVED_(?:FILE|SOURCES)_DIR|CONFIGURATION_(?:BUILD|TEMP)_DIR|TARGET_(?:BUILD|TEMP)_DIR)$/;
const FROM_ROOT = /^\$[({](?:SRCROOT|SOURCE_ROOT|PROJECT_DIR)[)}](?:\/|$)/;
const VARIABLE = /^\$[({](\w+)[)}]/;
function findParents(objects) {
    const parents = new Map();
    for (const object of objects.values()) {
        if (!object.isa.endsWith('Group'))
            continue;
        for (const child of (0,read_fields/* textsIn */.Ej)(object.fields, 'children')) {
            if (!parents.has(child.value))
                parents.set(child.value, object);
        }
    }
    return parents;
}
function resolvePbxPaths({ objects }, root, standing) {
    const parents = (0,once/* once */.O)(() => findParents(objects));
    const known = new Map();
    function place(object) {
        const found = known.get(object.id) ?? findPlace(object);
        known.set(object.id, found);
        return found;
    }
    function findPlace(object) {
        const parts = [];
        const seen = new Set();
        let at = object;
        while (at && !seen.has(at.id)) {
            seen.add(at.id);
            const part = (0,read_fields/* textIn */.r7)(at.fields, 'path')?.value;
            const isFromRoot = part !== undefined && FROM_ROOT.test(part);
            if (part)
                parts.unshift(part.replace(FROM_ROOT, ''));
            if (isFromRoot)
                break;
            const variable = VARIABLE.exec(part ?? '')?.[1];
            if (variable !== undefined) {
                if (MADE_BY_BUILDS.test(variable))
                    return { kind: 'product' };
                return { kind: 'setting', written: parts.join('/') };
            }
            const tree = (0,read_fields/* textIn */.r7)(at.fields, 'sourceTree')?.value ?? '<group>';
            if (MADE_BY_BUILDS.test(tree))
                return { kind: 'product' };
            if (tree === 'SDKROOT' || tree === 'DEVELOPER_DIR')
                return { kind: 'system' };
            if (tree !== '<group>' && tree !== 'SOURCE_ROOT' && tree !== '<absolute>')
                return { kind: 'setting', written: [`$(${tree})`, ...parts].join('/') };
            if (tree !== '<group>')
                break;
            at = parents().get(at.id);
        }
        const [first = '', ...others] = parts;
        if (parts.some((part) => /\$[({]/.test(part)))
            return { kind: 'setting', written: parts.join('/') };
        const isEndless = parts.join('/').length > lib_bytes/* LONGEST_PATH */.fN;
        if (isEndless)
            return { kind: 'outside', written: parts.join('/') };
        const found = (0,targets_checkout/* resolvePath */.o1)(root, others.reduce((whole, part) => external_node_path_.posix.join(whole, part), first), standing);
        return found === undefined ? { kind: 'outside', written: parts.join('/') } : { kind: 'file', path: found };
    }
    return {
        place,
        path(object) {
            const found = place(object);
            return found.kind === 'file' ? found.path : undefined;
        },
        name: ({ fields, id }) => (0,read_fields/* textIn */.r7)(fields, 'name')?.value ?? (0,read_fields/* textIn */.r7)(fields, 'path')?.value?.replace(/^.*\//, '') ?? id,
    };
}

;






function readPbxPhases(target, context) {
    const phases = context.list(target.fields, 'buildPhases');
    const filesOf = (...kinds) => phases.filter(({ isa }) => kinds.includes(isa)).flatMap((phase) => readPhaseFiles(phase, context));
    const sources = filesOf('PBXSourcesBuildPhase');
    const members = (files) => files.flatMap((file) => readMembers(file, context));
    const products = (...kinds) => filesOf(...kinds).flatMap((file) => readProduct(file, context) ?? []);
    const outside = (object, at) => {
        const place = context.paths.place(object);
        return place.kind === 'outside' ? [{ written: place.written, at }] : [];
    };
    const bySetting = ({ entry, file, platforms }) => {
        const place = context.paths.place(file);
        if (place.kind !== 'setting')
            return [];
        const language = compiledAs(file.fields, place.written);
        return [{ written: place.written, at: entry.at, platforms, ...(language && { language }) }];
    };
    const taken = context.index().folders.flatMap((folder) => readFolder(folder, target, context) ?? []);
    return {
        compiled: [...members(sources), ...members(filesOf('PBXHeadersBuildPhase'))],
        resources: [...members(filesOf('PBXResourcesBuildPhase')), ...phases.flatMap((one) => readCopied(one, context))],
        folders: taken.flatMap(({ folder, path, ...rest }) => (path === undefined ? [] : [{ ...rest, path }])),
        elsewhere: [
            ...sources.flatMap(({ entry, file }) => outside(file, entry.at)),
            ...taken.flatMap(({ folder }) => outside(folder, folder.at)),
        ],
        bySetting: [
            ...sources.flatMap(bySetting),
            ...taken.flatMap(({ folder }) => bySetting({ entry: folder, file: folder, platforms: [] })),
        ],
        links: products('PBXFrameworksBuildPhase'),
        embeds: products('PBXCopyFilesBuildPhase'),
        dependsOn: context.list(target.fields, 'dependencies').flatMap((one) => readDependency(one, context) ?? []),
        packageProducts: readPackageProducts(target, phases, context),
    };
}
function readCopied(phase, context) {
    if (phase.isa !== 'PBXCopyFilesBuildPhase')
        return [];
    if (!/^[17]$/.test((0,read_fields/* textIn */.r7)(phase.fields, 'dstSubfolderSpec')?.value ?? ''))
        return [];
    const parts = ((0,read_fields/* textIn */.r7)(phase.fields, 'dstPath')?.value ?? '').split('/');
    const folder = parts.filter((part) => part !== '' && part !== '.').join('/');
    const [, locale] = /^([^/]+)\.lproj$/.exec(folder) ?? [];
    if (folder !== '' && locale === undefined)
        return [];
    return readPhaseFiles(phase, context)
        .flatMap((file) => readMembers(file, context))
        .filter(({ path }) => /\.(?:strings|xcstrings|xcprivacy|lproj)$/.test(path))
        .map((member) => (locale === undefined ? member : { ...member, locale }));
}
function readScripts(target, context) {
    const phases = context.list(target.fields, 'buildPhases');
    return phases
        .filter(({ isa }) => isa === 'PBXShellScriptBuildPhase')
        .map(readScript)
        .join('\n');
}
function readPhaseFiles(phase, context) {
    return context.list(phase.fields, 'files').flatMap((entry) => {
        const file = context.object((0,read_fields/* textIn */.r7)(entry.fields, 'fileRef'));
        return file ? [{ entry, file, platforms: readPlatforms(entry) }] : [];
    });
}
function readPlatforms({ fields }) {
    return [...(0,read_fields/* textsIn */.Ej)(fields, 'platformFilters'), ...(0,read_fields/* textsIn */.Ej)(fields, 'platformFilter')].map(({ value }) => value);
}
function readMembers({ entry, file, platforms }, context) {
    const isGroup = file.isa === 'PBXVariantGroup' || file.isa === 'XCVersionGroup';
    return (isGroup ? context.list(file.fields, 'children') : [file]).flatMap((one) => {
        const path = context.paths.path(one);
        if (path === undefined)
            return [];
        const flags = (0,read_fields/* textIn */.r7)((0,read_fields/* dictionaryIn */.s8)(entry.fields, 'settings'), 'COMPILER_FLAGS')?.value ?? '';
        const language = isObjectiveC(flags) ? 'objective-c' : compiledAs(one.fields, path);
        return [{ path, at: entry.at, platforms, ...(language && { language }), ...(flags !== '' && { flags }) }];
    });
}
function readProduct({ entry, file, platforms }, context) {
    const name = context.paths.name(file);
    const base = { name, at: entry.at, platforms };
    const target = context.index().products.get(file.id);
    if (target !== undefined)
        return { ...base, target };
    if (file.isa === 'PBXReferenceProxy') {
        const remote = readProxy(context.object((0,read_fields/* textIn */.r7)(file.fields, 'remoteRef')), context);
        return remote ? { ...base, ...remote } : base;
    }
    const place = context.paths.place(file);
    if (place.kind === 'file')
        return { ...base, path: place.path };
    return place.kind === 'system' ? { ...base, isSystem: true } : base;
}
function readProxy(proxy, { objects, paths }) {
    if (proxy?.isa !== 'PBXContainerItemProxy')
        return undefined;
    const portal = objects.get((0,read_fields/* textIn */.r7)(proxy.fields, 'containerPortal')?.value ?? '');
    const id = (0,read_fields/* textIn */.r7)(proxy.fields, 'remoteGlobalIDString')?.value;
    const name = (0,read_fields/* textIn */.r7)(proxy.fields, 'remoteInfo')?.value;
    if (portal?.isa === 'PBXProject')
        return id === undefined ? undefined : { target: id };
    const place = portal && paths.place(portal);
    if ((place?.kind === 'outside' || place?.kind === 'setting') && !(0,targets_absent/* isFetched */.cg)(place.written))
        return { outside: (0,targets_paths/* nameOf */.Vb)(place.written) };
    if (place?.kind !== 'file')
        return undefined;
    return { remote: { project: place.path, ...(id !== undefined && { id }), ...(name !== undefined && { name }) } };
}
function readDependency(dependency, context) {
    if (dependency.isa !== 'PBXTargetDependency')
        return undefined;
    const direct = (0,read_fields/* textIn */.r7)(dependency.fields, 'target');
    const proxy = context.object((0,read_fields/* textIn */.r7)(dependency.fields, 'targetProxy'));
    const reference = direct ? { target: direct.value } : readProxy(proxy, context);
    if (!reference)
        return undefined;
    const remote = proxy && (0,read_fields/* textIn */.r7)(proxy.fields, 'remoteInfo');
    const name = ((0,read_fields/* textIn */.r7)(dependency.fields, 'name') ?? remote)?.value ?? reference.outside ?? '';
    return { name, at: dependency.at, platforms: readPlatforms(dependency), ...reference };
}
function readPackageProducts(target, phases, context) {
    const linked = [
        ...context.list(target.fields, 'packageProductDependencies'),
        ...phases.flatMap(({ fields }) => context.list(fields, 'files')).map((file) => productOf(file, context)),
        ...context.list(target.fields, 'dependencies').map((one) => productOf(one, context)),
    ];
    const products = new Map();
    for (const product of linked) {
        const name = product && (0,read_fields/* textIn */.r7)(product.fields, 'productName');
        if (!name || products.has(name.value))
            continue;
        const reference = context.index().packages.get((0,read_fields/* textIn */.r7)(product.fields, 'package')?.value ?? '');
        if (name.value.startsWith('plugin:'))
            continue;
        products.set(name.value, { name: name.value, at: name.at, ...(reference && { package: reference }) });
    }
    return [...products.values()];
}
function productOf({ fields }, context) {
    return context.object((0,read_fields/* textIn */.r7)(fields, 'productRef'));
}
function readFolder(folder, target, context) {
    const owned = context.index().owners.get(folder.id)?.has(target.id) === true;
    const phases = new Map(context.list(target.fields, 'buildPhases').map((phase) => [phase.id, phase.isa]));
    const listed = [];
    const platforms = new Map();
    const languages = new Map();
    const takeTypes = (fields) => {
        const types = (0,read_fields/* dictionaryIn */.s8)(fields, 'explicitFileTypes');
        for (const key of types.keys()) {
            const language = languageOfType((0,read_fields/* textIn */.r7)(types, key)?.value ?? '');
            if (language)
                languages.set(key, language);
        }
    };
    const flags = [];
    takeTypes(folder.fields);
    let takes = owned;
    for (const exceptions of context.list(folder.fields, 'exceptions')) {
        const { fields, isa } = exceptions;
        takeTypes(fields);
        const members = (0,read_fields/* textsIn */.Ej)(fields, 'membershipExceptions').map(({ value }) => value);
        if (isa === 'PBXFileSystemSynchronizedBuildFileExceptionSet') {
            if ((0,read_fields/* textIn */.r7)(fields, 'target')?.value !== target.id)
                continue;
            (0,lists/* addAll */.RZ)(listed, members);
            takes ||= members.length > 0;
            const own = (0,read_fields/* dictionaryIn */.s8)(fields, 'additionalCompilerFlagsByRelativePath');
            for (const key of own.keys())
                flags.push((0,read_fields/* textIn */.r7)(own, key)?.value ?? '');
            for (const { key } of (0,read_fields/* dictionaryIn */.s8)(fields, 'platformFiltersByRelativePath').values()) {
                const filters = (0,read_fields/* textsIn */.Ej)((0,read_fields/* dictionaryIn */.s8)(fields, 'platformFiltersByRelativePath'), key);
                platforms.set(key, filters.map(({ value }) => value));
            }
        }
        else if (!owned && phases.get((0,read_fields/* textIn */.r7)(fields, 'buildPhase')?.value ?? '') === 'PBXSourcesBuildPhase') {
            (0,lists/* addAll */.RZ)(listed, members);
            takes ||= members.length > 0;
        }
    }
    if (!takes)
        return undefined;
    return {
        folder,
        path: context.paths.path(folder),
        owned,
        listed,
        opaque: (0,read_fields/* textsIn */.Ej)(folder.fields, 'explicitFolders').map(({ value }) => value),
        ...(languages.size > 0 && { languages }),
        ...(flags.length > 0 && { flags: flags.join(' ') }),
        platforms,
    };
}
function readScript({ fields }) {
    const at = (key) => (0,read_fields/* textsIn */.Ej)(fields, key).map(({ value }) => value);
    return [...at('shellScript'), ...at('outputPaths')].join('\n');
}

;






function projectFromPbxproj(pbxproj, path, standing) {
    const { project, objects } = pbxproj;
    const inFolder = (0,read_fields/* textIn */.r7)(project.fields, 'projectDirPath')?.value ?? '';
    const root = (0,targets_checkout/* resolvePath */.o1)((0,targets_paths/* folderOf */.yS)(path), inFolder) ?? (0,targets_paths/* folderOf */.yS)(path);
    const context = makeContext(pbxproj, path, root, standing);
    const rest = (0,once/* once */.O)(() => ({
        packages: [...context.index().packages.values()],
        folders: [...objects.values()].flatMap((object) => from_pbxproj_readFolder(object, context.paths)),
        ...readProjectReferences(pbxproj, context.paths),
    }));
    return {
        path,
        name: path.replace(/^.*\//, '').replace(/\.xcodeproj$/, ''),
        root,
        at: project.at,
        developmentLanguage: (0,read_fields/* textIn */.r7)(project.fields, 'developmentRegion')?.value ?? 'en',
        ...readConfigurations(project, context),
        targets: context
            .list(project.fields, 'targets')
            .flatMap((target) => (target.isa === 'PBXNativeTarget' ? [readTarget(target, context)] : [])),
        get packages() {
            return rest().packages;
        },
        get folders() {
            return rest().folders;
        },
        get projects() {
            return rest().projects;
        },
        get projectsElsewhere() {
            return rest().projectsElsewhere;
        },
    };
}
function makeContext(pbxproj, project, root, standing) {
    const { objects } = pbxproj;
    const index = (0,once/* once */.O)(() => indexObjects(objects, root, standing));
    const object = (reference) => objects.get(reference?.value ?? '');
    return {
        objects,
        paths: resolvePbxPaths(pbxproj, root, standing),
        project,
        root,
        index,
        object,
        list: (fields, key) => (0,read_fields/* textsIn */.Ej)(fields, key).flatMap((reference) => object(reference) ?? []),
    };
}
function indexObjects(objects, root, standing) {
    const owners = new Map();
    const products = new Map();
    const packages = new Map();
    const folders = [];
    for (const object of objects.values()) {
        const { id, isa } = object;
        if (isa === 'PBXFileSystemSynchronizedRootGroup')
            folders.push(object);
        else if (isa.endsWith('SwiftPackageReference')) {
            const reference = readPackage(object, root, standing);
            if (reference)
                packages.set(id, reference);
        }
        else if (isa.endsWith('Target')) {
            for (const folder of (0,read_fields/* textsIn */.Ej)(object.fields, 'fileSystemSynchronizedGroups'))
                owners.set(folder.value, (owners.get(folder.value) ?? new Set()).add(id));
            const product = (0,read_fields/* textIn */.r7)(object.fields, 'productReference')?.value;
            if (product !== undefined)
                products.set(product, id);
        }
    }
    return { owners, products, packages, folders };
}
function readTarget(target, context) {
    const { fields, id, at } = target;
    const product = context.object((0,read_fields/* textIn */.r7)(fields, 'productReference'));
    const phases = (0,once/* once */.O)(() => readPbxPhases(target, context));
    const scripts = (0,once/* once */.O)(() => readScripts(target, context));
    return {
        id,
        name: (0,read_fields/* textIn */.r7)(fields, 'name')?.value ?? id,
        productType: ((0,read_fields/* textIn */.r7)(fields, 'productType')?.value ?? '').replace(/^com\.apple\.product-type\./, ''),
        at,
        ...readConfigurations(target, context),
        ...(product && { productName: context.paths.name(product), productId: product.id }),
        get compiled() {
            return phases().compiled;
        },
        get resources() {
            return phases().resources;
        },
        get folders() {
            return phases().folders;
        },
        get elsewhere() {
            return phases().elsewhere;
        },
        get bySetting() {
            return phases().bySetting;
        },
        get links() {
            return phases().links;
        },
        get embeds() {
            return phases().embeds;
        },
        get dependsOn() {
            return phases().dependsOn;
        },
        get packageProducts() {
            return phases().packageProducts;
        },
        get scripts() {
            return scripts();
        },
    };
}
function readConfigurations({ fields }, context) {
    const list = context.object((0,read_fields/* textIn */.r7)(fields, 'buildConfigurationList'));
    if (!list)
        return { configurations: [] };
    const preferred = (0,read_fields/* textIn */.r7)(list.fields, 'defaultConfigurationName')?.value;
    return {
        configurations: context.list(list.fields, 'buildConfigurations').map((one) => readConfiguration(one, context)),
        ...(preferred !== undefined && { defaultConfiguration: preferred }),
    };
}
function readConfiguration({ id, fields, at }, context) {
    const base = from_pbxproj_readBase(fields, context);
    return {
        name: (0,read_fields/* textIn */.r7)(fields, 'name')?.value ?? id,
        at,
        settings: (0,read_fields/* dictionaryIn */.s8)(fields, 'buildSettings'),
        ...(base && { base }),
    };
}
function from_pbxproj_readBase(fields, { object, paths }) {
    const direct = (0,read_fields/* textIn */.r7)(fields, 'baseConfigurationReference');
    const anchor = (0,read_fields/* textIn */.r7)(fields, 'baseConfigurationReferenceAnchor');
    const inFolder = (0,read_fields/* textIn */.r7)(fields, 'baseConfigurationReferenceRelativePath');
    const target = object(direct ?? anchor);
    if (!target)
        return undefined;
    const folder = paths.path(target);
    if (direct)
        return folder === undefined
            ? { written: paths.name(target), at: direct.at }
            : { written: paths.name(target), path: folder, at: direct.at };
    const at = inFolder?.at ?? target.at;
    const written = inFolder?.value ?? paths.name(target);
    const path = folder === undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(folder, inFolder?.value ?? '');
    return path === undefined ? { written, at } : { written, path, at };
}
function readPackage({ isa, fields, at }, root, standing) {
    const url = (0,read_fields/* textIn */.r7)(fields, 'repositoryURL');
    if (isa === 'XCRemoteSwiftPackageReference' && url)
        return { at: url.at, url: url.value };
    const local = (0,read_fields/* textIn */.r7)(fields, 'relativePath');
    if (isa !== 'XCLocalSwiftPackageReference' || !local)
        return undefined;
    const folder = (0,targets_checkout/* resolvePath */.o1)(root, local.value, standing);
    return folder === undefined ? { at } : { at: local.at, folder };
}
function from_pbxproj_readFolder(object, paths) {
    if (object.isa !== 'PBXFileReference' && object.isa !== 'PBXFileSystemSynchronizedRootGroup')
        return [];
    const path = paths.path(object);
    return path === undefined || /(?:^|\/)[^/.]*\.[^/]*$/.test(path) ? [] : [path];
}
function readProjectReferences({ objects }, paths) {
    const projects = [];
    const projectsElsewhere = [];
    for (const object of objects.values()) {
        const written = object.isa === 'PBXFileReference' ? (0,read_fields/* textIn */.r7)(object.fields, 'path') : undefined;
        if (!written?.value.endsWith('.xcodeproj'))
            continue;
        const place = paths.place(object);
        if (place.kind === 'file')
            projects.push({ value: place.path, at: written.at });
        else if (place.kind === 'outside' || place.kind === 'setting')
            projectsElsewhere.push(place.written);
    }
    return { projects, projectsElsewhere };
}

;



const MAX_DEPTH = 100;
function itemsIn(fields, key) {
    const list = fields.get(key)?.value;
    if (list?.kind !== 'array')
        return [];
    return list.value.flatMap((item) => (item.kind === 'dictionary' ? [item.value] : []));
}
function readComponents(value) {
    if (value?.kind === 'string')
        return value.value.startsWith('id:') ? [value.value] : value.value.split('/');
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => {
        if (item.kind === 'string')
            return [item.value];
        const name = item.kind === 'dictionary' ? (0,read_fields/* textIn */.r7)(item.value, 'name') : undefined;
        return name ? [name.value] : [];
    });
}
function readXcprojFiles(project, root) {
    const references = readChildren(project, 'files', root, root, [], 0);
    const byName = new Map();
    for (const reference of references) {
        const key = reference.names.join('\0');
        if (!byName.has(key))
            byName.set(key, reference);
        if (reference.id !== undefined)
            byName.set(`id:${reference.id}`, reference);
    }
    return { references, find: (value) => byName.get(readComponents(value).join('\0')) };
}
function readChildren(owner, key, folder, root, above, depth) {
    const list = owner.get(key)?.value;
    if (list?.kind !== 'array' || depth > MAX_DEPTH)
        return [];
    return list.value.flatMap((item) => item.kind === 'dictionary' ? readReference(item.value, item.at, folder, root, above, depth) : []);
}
function readReference(fields, at, folder, root, above, depth) {
    const written = (0,read_fields/* textIn */.r7)(fields, 'path')?.value ?? '';
    const { base, path } = readPath(written, folder, root);
    const name = (0,read_fields/* textIn */.r7)(fields, 'name')?.value ?? written.replace(/^.*\//, '');
    const names = [...above, name];
    const kind = (0,read_fields/* textIn */.r7)(fields, 'kind')?.value ?? 'file-reference';
    const isNamedByPath = kind === 'variant-group' && /\.\w+$/.test(written);
    const children = readChildren(fields, 'children', isNamedByPath ? folder : path, root, names, depth + 1);
    const isFolder = kind === 'folder';
    const isGroup = kind === 'variant-group' || kind === 'version-group';
    const own = {
        id: (0,read_fields/* textIn */.r7)(fields, 'id')?.value,
        name,
        names,
        base,
        written,
        ...(path !== undefined && { path }),
        files: isGroup ? children.flatMap(({ files }) => files) : path === undefined ? [] : [path],
        at,
        memberships: isFolder ? [] : readMemberships(fields),
        ...(isFolder && { folderFor: (target, of) => xcproj_files_readFolder(fields, target, of) }),
    };
    return [own, ...children];
}
function readPath(written, folder, root) {
    const [, variable, rest = ''] = /^<([A-Z]+(?::[^>]*)?)>\/(.*)$/s.exec(written) ?? [];
    if (variable === 'PRODUCTS')
        return { base: 'product' };
    if (variable === 'SDK' || variable === 'DEVELOPER')
        return { base: 'sdk' };
    if (variable !== undefined && variable !== 'PROJECT')
        return { base: 'outside' };
    const from = variable === 'PROJECT' ? root : folder;
    const path = from === undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(from, variable ? rest : written.replace(/\\([<\\])/g, '$1'));
    return path === undefined ? { base: 'outside' } : { base: 'file', path };
}
function readMemberships(fields) {
    const list = fields.get('target-membership')?.value;
    if (list?.kind !== 'array')
        return [];
    return list.value.map((item) => {
        const isObject = item.kind === 'dictionary';
        const phase = readComponents(isObject ? item.value.get('build-phase')?.value : item);
        return { phase, platforms: isObject ? textsOf(item.value, 'platforms') : [], at: item.at };
    });
}
function xcproj_files_readFolder(fields, target, phaseOf) {
    const owned = textsOf(fields, 'target-membership').includes(target);
    const listed = [];
    const platforms = new Map();
    for (const exceptions of itemsIn(fields, 'membership-exceptions')) {
        const isPhase = phaseOf(readComponents(exceptions.get('build-phase')?.value)) === 'compile-sources';
        if ((0,read_fields/* textIn */.r7)(exceptions, 'target')?.value !== target && !(isPhase && !owned))
            continue;
        (0,lists/* addAll */.RZ)(listed, textsOf(exceptions, owned ? 'exclusions' : 'inclusions'));
        const filters = (0,read_fields/* dictionaryIn */.s8)(exceptions, 'platforms');
        for (const key of filters.keys())
            platforms.set(key, textsOf(filters, key));
    }
    if (!owned && listed.length === 0)
        return undefined;
    return { owned, listed, opaque: textsOf(fields, 'opaque-folders'), platforms };
}
function textsOf(fields, key) {
    return (0,read_fields/* textsIn */.Ej)(fields, key).map(({ value }) => value);
}

;





function projectFromXcproj({ fields, at }, path) {
    const root = (0,targets_paths/* folderOf */.yS)(path);
    const files = readXcprojFiles(fields, root);
    const packages = itemsIn(fields, 'packages').map((item) => from_xcproj_readPackage(item, root));
    const targets = itemsIn(fields, 'targets');
    const names = new Map(targets.map((target) => [(0,read_fields/* textIn */.r7)(target, 'name')?.value ?? '', target]));
    const language = (0,read_fields/* textIn */.r7)((0,read_fields/* dictionaryIn */.s8)(fields, 'localizations'), 'development')?.value;
    const preferred = (0,read_fields/* textIn */.r7)(fields, 'default-configuration')?.value;
    return {
        path,
        name: path.replace(/^.*\//, '').replace(/\.xcodeproj$/, ''),
        root,
        at,
        developmentLanguage: language ?? 'en',
        configurations: from_xcproj_readConfigurations(fields, 'configurations', at, files),
        ...(preferred !== undefined && { defaultConfiguration: preferred }),
        targets: targets.flatMap((target) => from_xcproj_readTarget(target, fields, files, packages, names)),
        packages: packages.map(({ reference }) => reference),
        folders: files.references.flatMap(({ path: folder }) => folder && !/(?:^|\/)[^/.]*\.[^/]*$/.test(folder) ? [folder] : []),
        projects: files.references.flatMap(({ path: file, at: place }) => file?.endsWith('.xcodeproj') ? [{ value: file, at: place }] : []),
    };
}
function from_xcproj_readTarget(target, project, files, packages, names) {
    const name = (0,read_fields/* textIn */.r7)(target, 'name');
    if (!name || ((0,read_fields/* textIn */.r7)(target, 'kind')?.value ?? 'native') !== 'native')
        return [];
    const phases = new Map();
    for (const phase of itemsIn(target, 'build-phases')) {
        phases.set(`id:${(0,read_fields/* textIn */.r7)(phase, 'id')?.value ?? ''}`, (0,read_fields/* textIn */.r7)(phase, 'kind')?.value ?? '');
    }
    const phaseOf = (components) => {
        const [first = '', kind] = components;
        return components.length === 1 ? phases.get(first) : first === name.value ? kind : undefined;
    };
    const inPhase = (...kinds) => files.references.flatMap((reference) => reference.memberships.flatMap(({ phase, platforms, at }) => kinds.includes(phaseOf(phase) ?? '') ? [{ reference, platforms, at }] : []));
    const members = (...kinds) => inPhase(...kinds).flatMap(({ reference, platforms, at }) => reference.files.map((path) => ({ path, platforms, at })));
    const elsewhere = ({ base, written }, at) => (base === 'outside' ? [{ written, at }] : []);
    const taken = files.references.flatMap((reference) => {
        const membership = reference.folderFor?.(name.value, phaseOf);
        return membership ? [{ ...reference, membership }] : [];
    });
    const products = (...kinds) => [
        ...inPhase(...kinds).map(({ reference, platforms, at }) => ({
            name: reference.name,
            at,
            platforms,
            ...from_xcproj_productOf(reference, names, files),
        })),
        ...itemsIn(project, 'imported-products').flatMap((item) => readImported(item, kinds, phaseOf, files)),
    ];
    const product = files.find(target.get('product')?.value);
    const configurations = from_xcproj_readConfigurations(project, 'configurations', name.at, files);
    const special = from_xcproj_readConfigurations(target, 'specialized-configurations', name.at, files);
    const settings = target.get('build-settings');
    return [
        {
            id: (0,read_fields/* textIn */.r7)(target, 'id')?.value ?? name.value,
            name: name.value,
            productType: (0,read_fields/* textIn */.r7)(target, 'product-type')?.value ??
                (0,read_fields/* textIn */.r7)(target, 'full-product-type')?.value.replace(/^com\.apple\.product-type\./, '') ??
                '',
            at: name.at,
            configurations: configurations.map((one) => {
                const base = special.find(({ name: specialized }) => specialized === one.name)?.base;
                const at = settings?.keyAt ?? name.at;
                return { name: one.name, at, settings: (0,read_fields/* dictionaryIn */.s8)(target, 'build-settings'), ...(base && { base }) };
            }),
            ...(product && { productName: product.name }),
            ...(product?.id !== undefined && { productId: product.id }),
            compiled: members('compile-sources', 'headers'),
            resources: members('resources'),
            folders: taken.flatMap(({ path, membership }) => (path === undefined ? [] : [{ path, ...membership }])),
            elsewhere: [
                ...inPhase('compile-sources').flatMap(({ reference, at }) => elsewhere(reference, at)),
                ...taken.flatMap((reference) => elsewhere(reference, reference.at)),
            ],
            links: products('frameworks'),
            embeds: products('copy'),
            dependsOn: readDependencies(target, names, files),
            packageProducts: from_xcproj_readPackageProducts(target, packages),
            scripts: itemsIn(target, 'build-phases').map(from_xcproj_readScript).join('\n'),
        },
    ];
}
function from_xcproj_readConfigurations(owner, key, at, files) {
    const list = owner.get(key)?.value;
    if (list?.kind !== 'array')
        return [];
    const settings = (0,read_fields/* dictionaryIn */.s8)(owner, 'build-settings');
    return list.value.flatMap((item) => {
        if (item.kind === 'string')
            return [{ name: item.value, at: item.at, settings }];
        if (item.kind !== 'dictionary')
            return [];
        const name = (0,read_fields/* textIn */.r7)(item.value, 'name')?.value ?? '';
        const file = item.value.get('file')?.value;
        const base = file && from_xcproj_readBase(file, files);
        return [{ name, at: item.at ?? at, settings, ...(base && { base }) }];
    });
}
function from_xcproj_readBase(file, files) {
    const isAnchored = file.kind === 'dictionary';
    const anchor = isAnchored ? file.value.get('anchor')?.value : file;
    const inFolder = isAnchored ? readComponents(file.value.get('relative-path')?.value).join('/') : '';
    const written = [readComponents(anchor).join('/'), inFolder].filter((part) => part !== '').join('/');
    const folder = files.find(anchor)?.path;
    const path = folder === undefined || inFolder === '' ? folder : (0,targets_checkout/* resolvePath */.o1)(folder, inFolder);
    return path === undefined ? { written, at: file.at } : { written, path, at: file.at };
}
function from_xcproj_productOf(reference, names, files) {
    if (reference.base === 'sdk')
        return { isSystem: true };
    for (const [name, target] of names) {
        if (files.find(target.get('product')?.value) === reference) {
            return { target: (0,read_fields/* textIn */.r7)(target, 'id')?.value ?? name };
        }
    }
    return reference.path === undefined ? {} : { path: reference.path };
}
function readImported(item, kinds, phaseOf, files) {
    const name = (0,read_fields/* textIn */.r7)(item, 'name') ?? (0,read_fields/* textIn */.r7)(item, 'path');
    const project = projectOf(item, files);
    const members = item.get('target-membership')?.value;
    if (!name || members?.kind !== 'array')
        return [];
    return members.value.flatMap((member) => {
        const phase = member.kind === 'dictionary' ? member.value.get('build-phase')?.value : member;
        if (!kinds.includes(phaseOf(readComponents(phase)) ?? ''))
            return [];
        const platforms = member.kind === 'dictionary' ? (0,read_fields/* textsIn */.Ej)(member.value, 'platforms').map(({ value }) => value) : [];
        const base = { name: name.value, at: member.at, platforms };
        if (project?.path === undefined)
            return [{ ...base, ...(project && { outside: project.name }) }];
        return [{ ...base, remote: remoteOf(project.path, item, 'product-id') }];
    });
}
function projectOf(item, files) {
    const found = files.find(item.get('project')?.value);
    const isOutside = found?.base === 'outside' && !(0,targets_absent/* isFetched */.cg)(found.written);
    return found && (found.path !== undefined || isOutside) ? found : undefined;
}
function remoteOf(project, item, key) {
    const id = (0,read_fields/* textIn */.r7)(item, key)?.value;
    const name = (0,read_fields/* textIn */.r7)(item, 'target')?.value;
    return { project, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}
function readDependencies(target, names, files) {
    const list = target.get('dependencies')?.value;
    if (list?.kind !== 'array')
        return [];
    return list.value.flatMap((item) => {
        const fields = item.kind === 'dictionary' ? item.value : new Map();
        const name = item.kind === 'string' ? item : (0,read_fields/* textIn */.r7)(fields, 'target');
        if (!name)
            return [];
        const base = { name: name.value, at: item.at, platforms: (0,read_fields/* textsIn */.Ej)(fields, 'platforms').map(({ value }) => value) };
        const project = projectOf(fields, files);
        if (project?.path !== undefined)
            return [{ ...base, remote: remoteOf(project.path, fields, 'target-id') }];
        if (project)
            return [{ ...base, outside: project.name }];
        const local = names.get(name.value);
        return local ? [{ ...base, target: (0,read_fields/* textIn */.r7)(local, 'id')?.value ?? name.value }] : [];
    });
}
function from_xcproj_readPackage(item, root) {
    const url = (0,read_fields/* textIn */.r7)(item, 'repository');
    const local = (0,read_fields/* textIn */.r7)(item, 'path');
    const written = url ?? local;
    const at = written?.at ?? item.values().next().value?.keyAt ?? { file: '', line: 1, column: 1 };
    const name = (written?.value ?? '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*\//, '')
        .replace(/\.git$/, '');
    if (url)
        return { name, reference: { at, url: url.value } };
    const folder = local && (0,targets_checkout/* resolvePath */.o1)(root, local.value);
    return { name, reference: folder === undefined ? { at } : { at, folder } };
}
function from_xcproj_readPackageProducts(target, packages) {
    return [...itemsIn(target, 'package-product-members'), ...itemsIn(target, 'dependencies')].flatMap((item) => {
        const name = (0,read_fields/* textIn */.r7)(item, 'product-name');
        if (!name || (0,read_fields/* textIn */.r7)(item, 'product-type')?.value === 'plugin')
            return [];
        const wanted = (0,read_fields/* textIn */.r7)(item, 'package')?.value.toLowerCase();
        const found = packages.find((one) => one.name.toLowerCase() === wanted)?.reference;
        return [{ name: name.value, at: name.at, ...(found && { package: found }) }];
    });
}
function from_xcproj_readScript(phase) {
    const at = (key) => (0,read_fields/* textsIn */.Ej)(phase, key).map(({ value }) => value);
    return [...at('script'), ...at('output-paths')].join('\n');
}

var saxes = __webpack_require__("saxes/saxes.js");
var values = __webpack_require__("read/values.js");
;






function readWorkspace(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const place = (0,read_text/* placesIn */.yN)(file, text);
    const workspace = external_node_path_.posix.dirname(file);
    const container = external_node_path_.posix.dirname(workspace);
    const groups = [];
    const references = [];
    let tagStart = 0;
    function resolve(location) {
        const colon = location.indexOf(':');
        const target = location.slice(colon + 1);
        switch (location.slice(0, Math.max(colon, 0))) {
            case '':
            case 'group':
                return external_node_path_.posix.join(groups.at(-1) ?? container, target);
            case 'container':
                return external_node_path_.posix.join(container, target);
            case 'self':
                return container.endsWith('.xcodeproj') ? container : container.replace(/(?:^|\/)\.swiftpm\/xcode$/, '') || '.';
            case 'absolute':
                return external_node_path_.posix.normalize(target);
            default:
                return undefined;
        }
    }
    const parser = new saxes/* SaxesParser */.wT({ position: false });
    parser.on('error', ({ message }) => {
        throw new types/* UnreadableFile */.i(`is not well-formed XML: ${message.replace(/\.$/, '')}`, place(end()));
    });
    const end = () => Math.min(parser.position, text.length);
    parser.on('opentagstart', () => {
        tagStart = text.lastIndexOf('<', end() - 1);
    });
    parser.on('opentag', ({ name, attributes }) => {
        const location = typeof attributes.location === 'string' ? attributes.location : undefined;
        if ((location?.length ?? 0) > lib_bytes/* LONGEST_PATH */.fN)
            throw new types/* UnreadableFile */.i(`refers to a path of more than ${lib_bytes/* LONGEST_PATH */.fN} characters`, place(tagStart));
        if (name === 'Group') {
            if (groups.length >= values/* MAX_DEPTH */.l)
                throw new types/* UnreadableFile */.i(`nests deeper than ${values/* MAX_DEPTH */.l} levels`, place(tagStart));
            groups.push((location === undefined ? undefined : resolve(location)) ?? groups.at(-1) ?? container);
        }
        else if (name === 'FileRef' && location !== undefined) {
            const value = resolve(location);
            if (value !== undefined)
                references.push({ value, at: place(tagStart, end()) });
        }
    });
    parser.on('closetag', ({ name }) => {
        if (name === 'Group')
            groups.pop();
    });
    parser.write(text).close();
    return references;
}

;







function listProjectFiles({ files }) {
    return files.paths.filter((path) => /\.xcodeproj\/project\.(?:pbxproj|xcproj)$/.test(path));
}
function beyondFiles(project, { files }) {
    if (!project.endsWith('.xcodeproj') || files.isBeyond?.(project) !== true)
        return [];
    const there = [`${project}/project.pbxproj`, `${project}/project.xcproj`].filter((file) => files.has(file));
    return there.length === 0 || (0,installed/* isInstalled */.j)(files.withoutLinks?.(project) ?? project, files) ? [] : there;
}
const read = new WeakMap();
function readWorkspaces(checkout, skipped) {
    const known = read.get(checkout) ?? readAll(checkout);
    read.set(checkout, known);
    (0,lists/* addAll */.RZ)(skipped, known.skipped);
    return known.workspaces;
}
function readAll(checkout) {
    const skipped = [];
    const found = checkout.files.paths.filter((file) => file.endsWith('.xcworkspace/contents.xcworkspacedata') && !(0,targets_paths/* folderOf */.yS)((0,targets_paths/* folderOf */.yS)(file)).endsWith('.xcodeproj'));
    const workspaces = found.flatMap((file) => {
        try {
            const references = readWorkspace(checkout.files.bytes(file), file);
            for (const { value, at } of references)
                if ((0,names_git/* namesGit */.D)(value))
                    skipped.push({ at, reason: `${value} ${types/* LEADS_OUT */.l}.` });
            return [
                {
                    path: (0,targets_paths/* folderOf */.yS)(file),
                    members: references.flatMap(({ value }) => (0,targets_checkout/* resolvePath */.o1)('', value, checkout.files.root) ?? []),
                },
            ];
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `The workspace ${file} cannot be read: ${error.why}.` });
            return [{ path: (0,targets_paths/* folderOf */.yS)(file), members: [], isUnread: true }];
        }
    });
    return { workspaces, skipped };
}

;








const BUNDLE = /\.(?:app|xcarchive|framework|xcframework|colorset|imageset|symbolset)$/;
const HEADERS = ['GCC_PREFIX_HEADER', 'SWIFT_OBJC_BRIDGING_HEADER'];
const outline_gaps_FLAGS = ['OTHER_SWIFT_FLAGS', ...C_FLAGS];
const ODD_FLAGS = /-(?:include|imacros|x)|--(?:language|config)|(?:^|\s)@/;
const NAMES_SOURCE = /\.(?:swift|mm?)\b|(?:^|\s)@/;
const IN_CATALOGUE = /\.xcassets\//;
const PLAIN_TREE = /^(?:<group>|SOURCE_ROOT|<absolute>|SDKROOT|DEVELOPER_DIR|BUILT_PRODUCTS_DIR)?$/;
function hasGaps({ objects }, { passedFolders = [] }) {
    const names = new Set(passedFolders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
    for (const object of objects.values()) {
        if (object.isa === 'XCBuildConfiguration' ? hasOddHeader(object, names) : namesGap(object, names))
            return true;
    }
    return false;
}
function leadsNowhere(pbxproj, root, checkout) {
    const standing = checkout.files.root;
    const paths = resolvePbxPaths(pbxproj, root, standing);
    for (const object of pbxproj.objects.values()) {
        const { isa, fields } = object;
        if (isa === 'XCLocalSwiftPackageReference') {
            const folder = (0,targets_checkout/* resolvePath */.o1)(root, (0,read_fields/* textIn */.r7)(fields, 'relativePath')?.value ?? '', standing);
            if (folder === undefined || (0,targets_absent/* explainAbsence */.nE)(folder, 'Package.swift', checkout) !== undefined)
                return true;
        }
        if (isa !== 'PBXFileReference' && isa !== 'PBXFileSystemSynchronizedRootGroup')
            continue;
        const path = (0,read_fields/* textIn */.r7)(fields, 'path')?.value ?? '';
        const isProject = path.endsWith('.xcodeproj');
        if (!isProject && !isCode(path) && !(0,names_git/* namesGit */.D)(path))
            continue;
        const place = paths.place(object);
        if (place.kind === 'outside' && !(0,targets_absent/* isFetched */.cg)(place.written))
            return true;
        if (place.kind !== 'file')
            continue;
        if (isProject ? (0,targets_absent/* explainAbsence */.nE)(place.path, 'project.pbxproj', checkout) : isMissing(place.path, checkout))
            return true;
    }
    return false;
}
function lacksCode({ targets }, checkout) {
    return targets.some(({ elsewhere = [], compiled, folders }) => elsewhere.length > 0 || [...compiled, ...folders].some(({ path }) => isMissing(path, checkout)));
}
function namesGap({ isa, fields }, names) {
    if (isa === 'PBXBuildFile')
        return ODD_FLAGS.test((0,read_fields/* textIn */.r7)((0,read_fields/* dictionaryIn */.s8)(fields, 'settings'), 'COMPILER_FLAGS')?.value ?? '');
    if ((0,read_fields/* dictionaryIn */.s8)(fields, 'explicitFileTypes').size > 0)
        return true;
    if ((0,read_fields/* dictionaryIn */.s8)(fields, 'additionalCompilerFlagsByRelativePath').size > 0)
        return true;
    const path = (0,read_fields/* textIn */.r7)(fields, 'path')?.value ?? (0,read_fields/* textIn */.r7)(fields, 'relativePath')?.value;
    if (path === undefined)
        return false;
    if (isa === 'PBXFileReference') {
        if (compiledAs(fields, path) !== undefined)
            return true;
        const isOdd = path.includes('$') || IN_CATALOGUE.test(path) || !PLAIN_TREE.test((0,read_fields/* textIn */.r7)(fields, 'sourceTree')?.value ?? '');
        if (isOdd && languageByEnding(path) !== undefined)
            return true;
    }
    if (names.size === 0)
        return false;
    const parts = path.split('/');
    const isBundle = isa === 'PBXFileReference' && BUNDLE.test(path);
    return (isBundle ? parts.slice(0, -1) : parts).some((part) => names.has(part));
}
function hasOddHeader({ fields }, names) {
    const settings = (0,read_fields/* dictionaryIn */.s8)(fields, 'buildSettings');
    const isOdd = (file) => (file !== '' && languageByEnding(file) === undefined) || file.split('/').some((part) => names.has(part));
    if (HEADERS.some((name) => (0,read_fields/* textsIn */.Ej)(settings, name).some(({ value }) => isOdd(value))))
        return true;
    const flags = (name, pattern) => (0,read_fields/* textsIn */.Ej)(settings, name).some(({ value }) => pattern.test(value));
    return (C_FLAGS.some((name) => flags(name, ODD_FLAGS)) ||
        flags('GCC_INPUT_FILETYPE', /objc/) ||
        outline_gaps_FLAGS.some((name) => flags(name, NAMES_SOURCE)));
}

var setting_key = __webpack_require__("read/setting-key.js");
var xcconfig = __webpack_require__("read/xcconfig.js");
;






const WRITTEN_BY_TOOLS = /(?:^|\/)(?:Pods-[^/]*|Pods|(?:Flutter-)?Generated|flutter_export_environment)\.xcconfig$/i;
const MAX_FILES = 200;
function readDictionaryLayer(settings) {
    return [...settings.values()]
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .flatMap(({ key, keyAt, value }) => {
        const read = (0,setting_key/* readSettingKey */.k)(key);
        const text = readSettingValue(value);
        if (!read || text === undefined)
            return [];
        if ('malformed' in read)
            return [{ dead: read.malformed, name: read.name, at: keyAt }];
        return [{ ...read, value: text, keyAt, at: value.at }];
    });
}
function readSettingValue(value) {
    switch (value.kind) {
        case 'string':
            return value.value;
        case 'number':
            return String(value.value);
        case 'boolean':
            return value.value ? 'YES' : 'NO';
        case 'array':
            return value.value.flatMap((item) => item.kind === 'string' || item.kind === 'number' ? String(item.value) : []);
        default:
            return undefined;
    }
}
function readFileLayer(reference, root, checkout, skipped) {
    let count = 0;
    function read(written, path, at, open) {
        if (WRITTEN_BY_TOOLS.test(written) && (path === undefined || checkout.locate(path) === undefined))
            return [];
        if (written.startsWith('<DEVELOPER_DIR>'))
            return [];
        const file = path === undefined ? undefined : checkout.locate(path);
        if (leadsOut(path))
            return missing(`${written}, which ${types/* LEADS_OUT */.l}`, at);
        if (path === undefined || file === undefined)
            return missing(`${path}, which is not in the repository`, at);
        if (open.includes(file))
            return [];
        count += 1;
        if (count > MAX_FILES)
            return missing(`${written}, behind more than ${MAX_FILES} included files`, at);
        try {
            return (0,xcconfig/* readXcconfig */.I)(checkout.files.bytes(file), file).flatMap((line) => {
                if (line.kind === 'assignment')
                    return [line];
                if (line.kind === 'malformed')
                    return [{ dead: line.key, name: line.name, at: line.at }];
                const included = findIncluded(line.path, file);
                if (line.optional && !included.found && !(0,names_git/* namesGit */.D)(line.path) && !isLinkedOut(included.path))
                    return [];
                return read(line.path, included.path, line.at, [...open, file]);
            });
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `The settings in ${file} cannot be read: ${error.why}.` });
            return [{ gap: `${file}, which cannot be read`, at }];
        }
    }
    function leadsOut(path) {
        return path === undefined || isLinkedOut(path);
    }
    function isLinkedOut(path) {
        return path !== undefined && checkout.locate(path) === undefined && checkout.leadsOut(path);
    }
    function missing(gap, at) {
        skipped.push({ at, reason: `Settings may stand in ${gap}.` });
        return [{ gap, at }];
    }
    function findIncluded(written, from) {
        const candidates = [(0,targets_paths/* folderOf */.yS)(from), root]
            .map((folder) => (0,targets_checkout/* resolvePath */.o1)(folder, written, checkout.files.root))
            .flatMap((path) => (path === undefined ? [] : [path, `${path}.xcconfig`]));
        const path = candidates.find((candidate) => checkout.locate(candidate) !== undefined);
        return path === undefined ? { path: candidates[0], found: false } : { path, found: true };
    }
    return read(reference.written, reference.path, reference.at, []);
}

;


const yesNo = (is) => (is ? 'YES' : 'NO');
const OPERATORS = new Map([
    ['quote', (value) => value.replace(/[^\w@%+=:,./-]/g, '\\$&')],
    ['upper', (value) => value.toUpperCase()],
    ['lower', (value) => value.toLowerCase()],
    ['identifier', (value) => toIdentifier(value, /[A-Za-z0-9_]/, '_')],
    ['rfc1034identifier', (value) => toIdentifier(value, /[A-Za-z0-9-]/, '-')],
    ['c99extidentifier', (value) => toIdentifier(value.normalize('NFC'), /[\p{L}\p{N}_·]/u, '_')],
    ['dir', (value) => folderOf(value)],
    ['file', (value) => external_node_path_.posix.basename(value)],
    ['base', (value) => external_node_path_.posix.parse(value).name],
    ['suffix', (value) => external_node_path_.posix.extname(value)],
    ['standardizepath', (value) => (value === '' ? '' : external_node_path_.posix.normalize(value))],
    ['not', (value) => yesNo(value !== 'YES')],
    ['truncatedversion', (value) => value.split('.').slice(0, 2).join('.')],
]);
const REPLACING = new Map([
    ['default', (value, operand) => (value === '' ? operand : value)],
    ['dir', (value, operand) => external_node_path_.posix.join(operand, external_node_path_.posix.basename(value))],
    ['file', (value, operand) => external_node_path_.posix.join(external_node_path_.posix.dirname(value), operand)],
    ['base', (value, operand) => external_node_path_.posix.join(external_node_path_.posix.dirname(value), operand) + external_node_path_.posix.extname(value)],
    ['suffix', (value, operand) => `${value.slice(0, value.length - external_node_path_.posix.extname(value).length)}.${bare(operand)}`],
    ['relativeto', (value, operand) => (isAbsolute(value, operand) ? external_node_path_.posix.relative(value, operand) : value)],
    ['isancestor', (value, operand) => yesNo(isAbsolute(value, operand) && `${value}/`.startsWith(`${operand}/`))],
]);
const MAKES_PATHS = new Set(['standardizepath', 'dir', 'file', 'base', 'relativeto']);
function applyOperator(name, value, operand) {
    if (MAKES_PATHS.has(name) && value.length + (operand?.length ?? 0) > lib_bytes/* LONGEST_PATH */.fN)
        return value;
    if (operand === undefined)
        return OPERATORS.get(name)?.(value) ?? value;
    return REPLACING.get(name)?.(value, operand) ?? value;
}
function toIdentifier(value, legal, filler) {
    return [...value]
        .map((character, index) => (legal.test(character) && !(index === 0 && /\d/.test(character)) ? character : filler))
        .join('');
}
function folderOf(value) {
    const folder = external_node_path_.posix.dirname(value);
    return value.includes('/') ? (folder.endsWith('/') ? folder : `${folder}/`) : './';
}
function bare(suffix) {
    return suffix.includes('.') ? external_node_path_.posix.extname(suffix).slice(1) || suffix.slice(1) : suffix;
}
function isAbsolute(...paths) {
    return paths.every((one) => one.startsWith('/'));
}

;

const CLOSING = new Map([
    ['(', ')'],
    ['{', '}'],
    ['[', ']'],
]);
const MAX_NESTING = 50;
const MAX_LENGTH = 200_000;
function expand(text, lookup) {
    if (!text.includes('$'))
        return { text };
    return readUntil({ text, offset: 0 }, '', lookup, 0);
}
function readUntil(cursor, stops, lookup, depth) {
    let text = '';
    let missing;
    let opaque;
    while (cursor.offset < cursor.text.length) {
        const character = cursor.text.charAt(cursor.offset);
        if (stops.includes(character))
            break;
        if (character !== '$') {
            text += character;
            cursor.offset += 1;
            continue;
        }
        const part = expand_readReference(cursor, lookup, depth);
        missing ??= part.missing;
        opaque ??= part.opaque;
        text += part.text;
        if (text.length > MAX_LENGTH) {
            cursor.offset = cursor.text.length;
            return { text: '', missing: { reason: `a text grows longer than ${MAX_LENGTH} characters` } };
        }
    }
    return { text, ...(missing && { missing }), ...(opaque !== undefined && { opaque }) };
}
function expand_readReference(cursor, lookup, depth) {
    const start = cursor.offset;
    const next = cursor.text.charAt(start + 1);
    cursor.offset += 1;
    if (next === '$') {
        cursor.offset += 1;
        return { text: '$' };
    }
    const close = CLOSING.get(next);
    if (close === undefined)
        return readBareReference(cursor, lookup);
    if (depth >= MAX_NESTING)
        return { text: '$' };
    cursor.offset += 1;
    const name = readUntil(cursor, `:${close}`, lookup, depth + 1);
    let value = lookUp(name, lookup);
    const isChanged = cursor.text[cursor.offset] === ':';
    while (cursor.text[cursor.offset] === ':')
        value = readOperator(cursor, close, value, lookup, depth);
    const isClosed = cursor.text[cursor.offset] === close;
    if (isClosed)
        cursor.offset += 1;
    if (value.missing)
        return { ...value, text: '' };
    return isChanged && value.opaque !== undefined ? { ...value, text: cursor.text.slice(start, cursor.offset) } : value;
}
function readBareReference(cursor, lookup) {
    const name = /^[A-Za-z_]\w*/.exec(cursor.text.slice(cursor.offset, cursor.offset + 200))?.[0];
    if (name === undefined)
        return { text: '$' };
    cursor.offset += name.length;
    const value = lookup(name);
    return value && !value.missing?.nowhere ? value : { text: `$${name}` };
}
function lookUp(name, lookup) {
    if (name.missing)
        return name;
    const value = lookup(name.text);
    if (value)
        return value;
    return { text: '', missing: { reason: `\`$(${name.text})\` is set nowhere in the repository`, nowhere: true } };
}
function readOperator(cursor, close, value, lookup, depth) {
    cursor.offset += 1;
    const name = /^\w*/.exec(cursor.text.slice(cursor.offset, cursor.offset + 40))?.[0] ?? '';
    cursor.offset += name.length;
    if (cursor.text[cursor.offset] !== '=') {
        while (cursor.offset < cursor.text.length && !`:${close}`.includes(cursor.text.charAt(cursor.offset))) {
            cursor.offset += 1;
        }
        return { ...value, text: applyOperator(name, value.text, undefined) };
    }
    cursor.offset += 1;
    const operand = readUntil(cursor, `:${close}`, lookup, depth + 1);
    if (name === 'default' && value.missing?.nowhere)
        return operand;
    if (name === 'default' && value.text !== '')
        return value;
    return {
        ...value,
        text: applyOperator(name, value.text, operand.text),
        ...(operand.missing && { missing: operand.missing }),
    };
}

;




const MOST_CHARACTERS = 60_000_000;
const ONE = 30;
const COMPARISON = 15;
const SETTINGS_USED_UP = 'the settings of all targets together are more than one run reads';
const UNREAD = `what is not read: ${SETTINGS_USED_UP}`;
const fuels = new WeakMap();
function settingsFuelOf(files) {
    const fuel = fuels.get(files) ?? { left: MOST_CHARACTERS };
    fuels.set(files, fuel);
    return fuel;
}
const settings_MAX_DEPTH = 60;
const MAX_STEPS = 20_000;
function resolveSettings(layers, around, always, at, fuel = { left: MOST_CHARACTERS }) {
    const items = layers.flat();
    fuel.left -= items.length * ONE;
    const assignments = new Map();
    const gaps = [];
    const doubtful = new Map();
    const dead = [];
    for (const [rank, item] of (fuel.left < 0 ? [{ gap: UNREAD, at }] : items).entries()) {
        if ('gap' in item)
            gaps.push({ reasonFor: (name) => `${name} may be set in ${item.gap}`, at: item.at, rank });
        else if ('dead' in item)
            dead.push(item);
        else {
            const holds = conditionsHold(item.conditions, around);
            if (holds)
                push(assignments, item.name, { ...item, rank });
            else if (holds === undefined)
                push(doubtful, item.name, { reasonFor: () => whyInDoubt(item), at: item.at, rank });
        }
    }
    const strongest = (name, below) => assignments.get(name)?.findLast(({ rank }) => rank < below);
    function winner(name, below) {
        const assigned = strongest(name, below);
        const rank = assigned?.rank ?? -1;
        const isAbove = (gap) => gap.rank < below && gap.rank > rank;
        return doubtful.get(name)?.findLast(isAbove) ?? gaps.findLast(isAbove) ?? assigned;
    }
    function evaluate({ value, name, rank, at: place }, trail, budget) {
        const inner = new Map(trail).set(name, rank);
        const text = typeof value === 'string' ? value : value.map(quote).join(' ');
        fuel.left -= text.length;
        if (fuel.left < 0)
            return { text: '', missing: { reason: SETTINGS_USED_UP, at: place } };
        const result = expand(text, (variable) => lookup(variable, name, inner, budget));
        return result.missing && !result.missing.at ? { ...result, missing: { ...result.missing, at: place } } : result;
    }
    function lookup(variable, current, trail, budget) {
        budget.left -= 1;
        if (trail.size > settings_MAX_DEPTH || budget.left < 0) {
            return { text: '', missing: { reason: `\`$(${variable})\` refers to itself without end` } };
        }
        const isInherited = variable === 'inherited' || variable === 'value';
        if (isInherited && current === undefined)
            return { text: '' };
        const name = isInherited && current !== undefined ? current : variable;
        const below = trail.get(name) ?? Number.POSITIVE_INFINITY;
        const found = always.has(name) ? strongest(name, below) : winner(name, below);
        if (!found) {
            if (trail.has(name))
                return { text: '' };
            return always.has(name) ? settings_asWritten(name) : undefined;
        }
        if ('reasonFor' in found)
            return { text: '', missing: { reason: found.reasonFor(name), at: found.at } };
        const value = evaluate(found, trail, budget);
        return value.missing && always.has(name) ? settings_asWritten(name) : value;
    }
    function listOf(assignment, trail, budget) {
        const inner = new Map(trail).set(assignment.name, assignment.rank);
        const { value } = assignment;
        const words = [];
        let missing;
        fuel.left -= typeof value === 'string' ? value.length : value.reduce((sum, { length }) => sum + length, 0);
        if (fuel.left < 0)
            return { words, missing: { reason: SETTINGS_USED_UP, at: assignment.at } };
        for (const item of typeof value === 'string' ? splitList(value) : value) {
            const variable = /^\$[({](\w+)[)}]$/.exec(item)?.[1];
            const name = variable === 'inherited' || variable === 'value' ? assignment.name : variable;
            const found = name === undefined ? undefined : winner(name, inner.get(name) ?? Number.POSITIVE_INFINITY);
            budget.left -= 1;
            fuel.left -= ONE;
            if (found && !('reasonFor' in found) && trail.size < settings_MAX_DEPTH && budget.left > 0) {
                const nested = listOf(found, inner, budget);
                (0,lists/* addAll */.RZ)(words, nested.words);
                missing ??= nested.missing;
            }
            else {
                const part = expand(item, (one) => lookup(one, assignment.name, inner, budget));
                if (part.text !== '')
                    words.push(part.text);
                missing ??= part.missing && { at: assignment.at, ...part.missing };
            }
        }
        return missing ? { words, missing } : { words };
    }
    function resolve(name, read) {
        const found = winner(name, Number.POSITIVE_INFINITY);
        if (!found)
            return { state: 'absent', at };
        if ('reasonFor' in found)
            return { state: 'unresolved', reason: found.reasonFor(name), at: found.at };
        const { value, missing } = read(found);
        if (missing)
            return { state: 'unresolved', reason: missing.reason, at: missing.at ?? found.at };
        return { state: 'known', value, at: found.at };
    }
    const text = (name) => resolve(name, (found) => {
        const result = evaluate(found, new Map(), { left: MAX_STEPS });
        return { value: result.text, ...(result.missing && { missing: result.missing }) };
    });
    return {
        text,
        find: (name) => resolve(name, (found) => ({
            value: {
                ...found,
                shadows: (assignments.get(name) ?? []).filter(({ rank }) => rank < found.rank).toReversed(),
            },
        })),
        list: (name) => resolve(name, (found) => {
            const result = listOf(found, new Map(), { left: MAX_STEPS });
            return { value: result.words, ...(result.missing && { missing: result.missing }) };
        }),
        isOn(name) {
            const value = text(name);
            if (value.state === 'absent')
                return { state: 'known', value: false, at };
            return value.state === 'known' ? { ...value, value: /^[yYtT1-9]/.test(value.value) } : value;
        },
        expand: (written) => expand(written, (name) => lookup(name, undefined, new Map(), { left: MAX_STEPS })),
        names: (prefix) => [...new Set([...assignments.keys(), ...doubtful.keys()])].filter((name) => name.startsWith(prefix)).sort(),
        afford(comparisons) {
            fuel.left -= comparisons * COMPARISON;
            return fuel.left >= 0;
        },
        dead: (name) => dead.filter((one) => one.name === name),
    };
}
function whyInDoubt({ name, conditions }) {
    const written = conditions.map(({ parameter, pattern }) => `[${parameter}=${pattern}]`).join('');
    return `${name}${written} holds for some versions of the SDK`;
}
function push(lists, name, item) {
    const list = lists.get(name);
    if (list)
        list.push(item);
    else
        lists.set(name, [item]);
}
function settings_asWritten(name) {
    return { text: `$(${name})`, opaque: name };
}
function quote(word) {
    return /\s/.test(word) && !/^\$[({]/.test(word) ? `"${word}"` : word;
}

;

function defaultSettings(project, configuration, sdk, root) {
    return xcode_settings_assign(project.at, {
        SRCROOT: root,
        SOURCE_ROOT: root,
        PROJECT_DIR: root,
        PROJECT: project.name,
        PROJECT_NAME: project.name,
        PROJECT_FILE_PATH: `${root}/${project.name}.xcodeproj`,
        CONFIGURATION: configuration,
        PLATFORM_NAME: sdk,
        EFFECTIVE_PLATFORM_NAME: sdk === 'macosx' ? '' : `-${sdk}`,
        DEVELOPMENT_LANGUAGE: project.developmentLanguage,
        PRODUCT_NAME: '$(TARGET_NAME)',
        PRODUCT_MODULE_NAME: '$(PRODUCT_NAME:c99extidentifier)',
        EXECUTABLE_NAME: '$(EXECUTABLE_PREFIX)$(PRODUCT_NAME)$(EXECUTABLE_SUFFIX)',
        EXECUTABLE_PREFIX: '',
        EXECUTABLE_SUFFIX: '',
        CFBundleIdentifier: '$(PRODUCT_BUNDLE_IDENTIFIER)',
        INFOPLIST_EXPAND_BUILD_SETTINGS: 'YES',
    });
}
function targetSettings(target) {
    return xcode_settings_assign(target.at, { TARGET_NAME: target.name, TARGETNAME: target.name });
}
function xcode_settings_assign(at, values) {
    return Object.entries(values).flatMap(([key, value]) => {
        const read = (0,setting_key/* readSettingKey */.k)(key);
        return read && 'conditions' in read ? [{ ...read, value, keyAt: at, at }] : [];
    });
}
const ALWAYS_SET = new Set(`
  SRCROOT SOURCE_ROOT PROJECT_DIR PROJECT PROJECT_NAME PROJECT_FILE_PATH CONFIGURATION PLATFORM_NAME
  EFFECTIVE_PLATFORM_NAME DEVELOPMENT_LANGUAGE TARGET_NAME TARGETNAME PRODUCT_NAME PRODUCT_MODULE_NAME EXECUTABLE_NAME
  AppIdentifierPrefix TeamIdentifierPrefix DEVELOPMENT_TEAM PRODUCT_BUNDLE_IDENTIFIER CFBundleIdentifier
  PRODUCT_BUNDLE_PACKAGE_TYPE PRODUCT_TYPE WRAPPER_NAME WRAPPER_EXTENSION FULL_PRODUCT_NAME CONTENTS_FOLDER_PATH
  MARKETING_VERSION CURRENT_PROJECT_VERSION VERSIONING_SYSTEM SDKROOT SDK_NAME SDK_VERSION SDK_DIR PLATFORM_DIR
  PLATFORM_PREFERRED_ARCH ARCHS CURRENT_ARCH NATIVE_ARCH VALID_ARCHS XCODE_VERSION_ACTUAL XCODE_VERSION_MAJOR
  XCODE_VERSION_MINOR XCODE_PRODUCT_BUILD_VERSION DEVELOPER_DIR TOOLCHAIN_DIR BUILD_DIR BUILD_ROOT BUILT_PRODUCTS_DIR
  CONFIGURATION_BUILD_DIR CONFIGURATION_TEMP_DIR TARGET_BUILD_DIR TARGET_TEMP_DIR DERIVED_FILE_DIR DERIVED_DATA_DIR
  DERIVED_SOURCES_DIR OBJROOT SYMROOT DSTROOT TEMP_DIR TEMP_ROOT PROJECT_TEMP_DIR PROJECT_DERIVED_FILE_DIR CACHE_ROOT
  INSTALL_DIR INSTALL_PATH INFOPLIST_PATH UNLOCALIZED_RESOURCES_FOLDER_PATH FRAMEWORKS_FOLDER_PATH HOME USER USERNAME
  LOCAL_LIBRARY_DIR USER_LIBRARY_DIR ACTION BUILD_STYLE LOCALIZED_STRING
  IPHONEOS_DEPLOYMENT_TARGET MACOSX_DEPLOYMENT_TARGET WATCHOS_DEPLOYMENT_TARGET TVOS_DEPLOYMENT_TARGET
  `
    .split(/\s+/)
    .filter((name) => name !== ''));

;









function joinProjects(projects, checkout, packages, skipped) {
    const byPath = new Map(projects.map((project) => [project.path, project]));
    const workspaces = readWorkspaces(checkout, skipped);
    const around = ({ path }) => workspaces.filter(({ members: inside }) => inside.includes(path));
    const configured = new Map();
    const members = new Map();
    const fuel = settingsFuelOf(checkout.files);
    const ownLayers = new Map();
    const fileLayers = new Map();
    const folders = new Map();
    const pods = new Map();
    function beside(project) {
        return [...project.projects.map(({ value }) => value), ...around(project).flatMap(({ members: inside }) => inside)];
    }
    function podsAround(project) {
        if (!pods.has(project))
            pods.set(project, readPods(project.root, checkout));
        return pods.get(project);
    }
    function find(from, reference) {
        if (reference.isSystem || reference.path !== undefined || reference.outside !== undefined)
            return undefined;
        if (reference.target !== undefined) {
            const target = from.targets.find(({ id }) => id === reference.target);
            return target && { project: from, target };
        }
        if (reference.remote) {
            const { project: path, id, name } = reference.remote;
            const project = byPath.get(path);
            const target = project?.targets.find((one) => one.productId === id || one.id === id) ??
                project?.targets.find((one) => one.name === name || one.productName === reference.name);
            return project && target && { project, target };
        }
        for (const project of [from, ...beside(from).flatMap((path) => byPath.get(path) ?? [])]) {
            const target = project.targets.find(({ productName }) => productName === reference.name);
            if (target)
                return { project, target };
        }
        return undefined;
    }
    function configure({ project, target }, name) {
        const known = configured.get(target)?.get(name);
        if (known)
            return known;
        const own = pickConfiguration(target, name);
        const outer = pickConfiguration(project, name);
        const at = own?.at ?? outer?.at ?? target.at;
        const layers = (platform) => [
            defaultSettings(project, name, SDK_NAMES[platform], (0,targets_checkout/* absolutePath */.Hi)(project.root)),
            baseLayer(outer, project),
            outer ? ownLayer(outer) : [],
            targetSettings(target),
            baseLayer(own, project),
            own ? ownLayer(own) : [],
        ];
        const resolve = (platform) => resolveSettings(layers(platform), surroundingsOf(platform, name, target.name), ALWAYS_SET, at, fuel);
        const first = resolve('ios');
        const platforms = platformsOf(target.productType, first);
        const platform = mainPlatform(platforms);
        const result = { settings: platform === 'ios' ? first : resolve(platform), platforms, at };
        const all = configured.get(target) ?? new Map();
        configured.set(target, all.set(name, result));
        return result;
    }
    function packageFolders(project) {
        const known = folders.get(project);
        if (known)
            return known;
        const shown = new Set(project.folders);
        const found = [
            ...project.packages.flatMap(({ folder }) => folder ?? []),
            ...packages.all.flatMap(({ folder }) => ((0,targets_paths/* foldersUp */.TS)(folder).some((one) => shown.has(one)) ? [folder] : [])),
            ...around(project).flatMap(({ members: inside }) => inside),
        ];
        folders.set(project, found);
        return found;
    }
    function ownLayer(configuration) {
        const layer = ownLayers.get(configuration) ?? readDictionaryLayer(configuration.settings);
        ownLayers.set(configuration, layer);
        return layer;
    }
    function baseLayer(configuration, project) {
        const base = configuration?.base;
        if (!base)
            return [];
        const key = `${base.path ?? base.written}\0${base.at.file}:${base.at.line}`;
        const layer = fileLayers.get(key) ?? readFileLayer(base, project.root, checkout, skipped);
        fileLayers.set(key, layer);
        return layer;
    }
    return {
        checkout,
        packages,
        projects,
        find,
        configure,
        members({ target }, platform) {
            const known = members.get(target)?.get(platform) ??
                findMembers(target, platform, checkout, packages.all.map(({ folder }) => folder));
            members.set(target, (members.get(target) ?? new Map()).set(platform, known));
            return known;
        },
        packageFolders,
        beside,
        pods: podsAround,
        unreadWorkspaces: workspaces.flatMap(({ path, isUnread }) => (isUnread ? [path] : [])),
        workspaces: (project) => around(project).map(({ path }) => path),
    };
}
function pickConfiguration({ configurations, defaultConfiguration }, name) {
    return (configurations.find((one) => one.name === name) ??
        configurations.find((one) => one.name === defaultConfiguration) ??
        configurations[0]);
}

var xml = __webpack_require__("read/xml.js");
;



const SHARED = /\/xcshareddata\/xcschemes\/[^/]+\.xcscheme$/;
const MOST = 1_000;
const archivedOf = new WeakMap();
function archivedWith({ project, target }, files) {
    const all = archivedOf.get(files) ??
        files.paths
            .filter((path) => SHARED.test(path))
            .slice(0, MOST)
            .flatMap(read);
    archivedOf.set(files, all);
    const own = all.filter((one) => one.project === (0,targets_paths/* nameOf */.Vb)(project.path) && (one.id === target.id || one.name === target.name));
    return [...new Set(own.map(({ configuration }) => configuration))];
    function read(path) {
        try {
            return archivedBy((0,xml/* readXml */.k)(files.bytes(path), path));
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            return [];
        }
    }
}
function archivedBy(scheme) {
    const configuration = textOf((0,xml/* childrenOf */.L)(scheme, 'ArchiveAction')[0], 'buildConfiguration');
    if (configuration === '')
        return [];
    const entries = (0,xml/* childrenOf */.L)(scheme, 'BuildAction').flatMap((action) => (0,xml/* childrenOf */.L)(action, 'BuildActionEntries').flatMap((list) => (0,xml/* childrenOf */.L)(list, 'BuildActionEntry')));
    return entries
        .filter((entry) => textOf(entry, 'buildForArchiving') === 'YES')
        .flatMap((entry) => (0,xml/* childrenOf */.L)(entry, 'BuildableReference'))
        .map((reference) => ({
        project: (0,targets_paths/* nameOf */.Vb)(textOf(reference, 'ReferencedContainer').replace(/^container:/, '')),
        id: textOf(reference, 'BlueprintIdentifier'),
        name: textOf(reference, 'BlueprintName'),
        configuration,
    }));
}
function textOf(element, attribute) {
    return element?.attributes.get(attribute)?.value ?? '';
}

;





















const PBXPROJ = '/project.pbxproj';
const XCPROJ = '/project.xcproj';
function findXcodeTargets(files, _earlier, wanted) {
    const checkout = (0,targets_checkout/* surveyCheckout */.l9)(files);
    const skipped = [];
    const { projects, hasGaps } = readProjects(checkout, skipped, wanted ?? {});
    if (projects.length === 0)
        return { targets: [], skipped, drifts: [] };
    return { ...describeProjects(projects, checkout, skipped, wanted), drifts: [], ...(hasGaps && { hasGaps }) };
}
function describeProjects(declared, checkout, skipped, wanted = {}) {
    const budget = wanted.budget ?? (0,target_budget/* makeTargetBudget */.H)();
    const projects = declared.map((project) => {
        const targets = (0,target_budget/* takeTargets */.u)(project.targets, budget, project.at, skipped);
        return targets.length < project.targets.length ? { ...project, targets } : project;
    });
    const world = joinProjects(projects, checkout, (0,packages_packages/* readPackages */.q)(checkout), skipped);
    const all = projects.flatMap((project) => project.targets.map((target) => ({ project, target })));
    const kinds = new Map(all.map((owned) => [owned.target, kindIn(world, owned)]));
    const hosting = { kinds, hosts: wanted.depth === 'outline' ? new Map() : findHosts(all, kinds, world) };
    const targets = projects.flatMap((project) => describeProject(project, world, hosting, skipped, { ...wanted, budget }));
    const [first] = declared;
    if (first && settingsFuelOf(checkout.files).left < 0) {
        const reason = `Not every target is read: ${SETTINGS_USED_UP}. Check parts of the repository by themselves, or exclude what builds no app.`;
        skipped.push({ at: first.at, reason, blocking: true });
    }
    return { targets, skipped: withoutRepeats(skipped) };
}
function readProjects(checkout, skipped, { depth }) {
    let isOpen = false;
    const files = [...listProjectFiles(checkout)];
    const projects = [];
    const name = (project) => {
        for (const file of beyondFiles(project, checkout))
            if (!files.includes(file))
                files.push(file);
    };
    for (const { members } of readWorkspaces(checkout, []))
        members.forEach(name);
    for (const file of files) {
        const look = depth === 'outline'
            ? (project, pbxproj) => (isOpen ||= isMoreThanOutlined(project, checkout, pbxproj))
            : undefined;
        const project = readProject(file, files, checkout, skipped, look);
        if (project)
            projects.push(project);
        if (depth === 'outline' || !checkout.files.isBeyond)
            continue;
        for (const { value } of project?.projects ?? [])
            name(value);
    }
    return { projects, hasGaps: isOpen };
}
function isMoreThanOutlined(project, checkout, pbxproj) {
    if (pbxproj === undefined)
        return lacksCode(project, checkout);
    return hasGaps(pbxproj, checkout.files) || leadsNowhere(pbxproj, project.root, checkout);
}
function readProject(file, found, { files }, skipped, look) {
    const folder = (0,targets_paths/* folderOf */.yS)(file);
    const isPbxproj = file.endsWith(PBXPROJ);
    const other = `${folder}${isPbxproj ? XCPROJ : PBXPROJ}`;
    const hasBoth = found.includes(other);
    if (hasBoth && !isPbxproj) {
        const reason = `${folder} holds both project.pbxproj and project.xcproj, and Xcode opens neither; both are checked.`;
        skipped.push({ at: { file, line: 1, column: 1 }, reason });
    }
    try {
        const bytes = files.bytes(file);
        const pbxproj = isPbxproj ? (0,read_pbxproj/* readPbxproj */.y)(bytes, file) : undefined;
        const project = pbxproj
            ? projectFromPbxproj(pbxproj, folder, files.root)
            : projectFromXcproj(readXcproj(bytes, file), folder);
        look?.(project, pbxproj);
        return hasBoth ? { ...project, path: file } : project;
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        skipped.push({
            at: error.at,
            reason: `The project file ${file} cannot be read: ${error.why}.`,
            blocking: true,
        });
        return undefined;
    }
}
function describeProject(project, world, { kinds, hosts }, skipped, { flutter, depth = 'whole', budget = (0,target_budget/* makeTargetBudget */.H)() }) {
    const { checkout } = world;
    const isWhole = depth === 'whole';
    const versions = isWhole ? readPackageVersions(project, world.workspaces(project), checkout) : new Map();
    const pods = isWhole ? world.pods(project) : undefined;
    const foreign = [...(0,foreign_sources/* foreignDependencies */.k)(project.root, checkout.files, flutter)];
    const described = project.targets.map((target) => {
        const owned = { project, target };
        const all = configurationNames(owned, checkout.files);
        const shipping = chooseShipping(all, owned, checkout.files);
        const names = isWhole ? chooseChecked(all, shipping, project, budget) : [shipping];
        if (isWhole && names.length < all.length) {
            const reason = `Of the ${all.length} configurations only ${names.length} are checked, ${shipping} among them.`;
            skipped.push({ at: target.at, reason, target: target.name, blocking: true });
        }
        const kind = kinds.get(target) ?? 'library';
        const configured = names.map((name) => world.configure(owned, name));
        const flags = readFlags(configured.map(({ settings }) => settings));
        const plan = {
            world,
            owned,
            kind,
            shipping,
            foreignSources: kind === 'app' ? (0,foreign_sources/* foreignSources */.J)(project.root, checkout.files, skipped, flutter) : [],
            depth,
        };
        const made = names.flatMap((name, index) => {
            const one = configured[index];
            const faults = [];
            return one ? [{ ...makeBuild(plan, name, one, flags[index] ?? new Map(), faults), faults }] : [];
        });
        const isShipped = ({ build }) => build.configuration === shipping;
        for (const { faults } of [...made.filter(isShipped), ...made])
            (0,lists/* addAll */.RZ)(skipped, faults);
        const code = made.find(isShipped)?.code;
        return {
            name: target.name,
            kind,
            project: project.path,
            at: target.at,
            builds: made.map(({ build }) => build),
            configurations: all,
            shipping,
            hosts: hosts.get(target) ?? [],
            dependencies: listDependencies(target.name, code ?? NO_CODE, versions, [
                ...(pods ? podsOf(target.name, pods) : []),
                ...(kind === 'app' ? foreign : []),
            ]),
        };
    });
    for (const { builds } of described)
        budget.builds -= builds.length;
    return described;
}
function configurationNames({ project, target }, files) {
    const own = target.configurations.map(({ name }) => name);
    const names = project.configurations.length > 0 ? project.configurations.map(({ name }) => name) : own;
    const more = own.filter((name) => !names.includes(name));
    const archived = more.length > 0 ? archivedWith({ project, target }, files) : [];
    const all = [...new Set([...names, ...more.filter((name) => archived.includes(name))])];
    return all.length > 0 ? all : ['Release'];
}
const MOST_CONFIGURATIONS = 100;
function chooseChecked(names, shipping, { targets }, budget) {
    const most = Math.max(1, Math.min(MOST_CONFIGURATIONS, Math.floor(budget.builds / targets.length)));
    if (names.length <= most)
        return names;
    const others = names.filter((name) => name !== shipping).slice(0, most - 1);
    return names.filter((name) => name === shipping || others.includes(name));
}
function chooseShipping(names, { project, target }, files) {
    const preferred = target.defaultConfiguration ?? project.defaultConfiguration;
    const usual = names.find((name) => name === 'Release') ??
        (names.length === 1 ? names[0] : undefined) ??
        names.find((name) => name === preferred) ??
        names.find((name) => /release/i.test(name)) ??
        names.at(-1) ??
        'Release';
    const others = names.filter((name) => name !== usual && !/debug/i.test(name));
    if (others.length === 0)
        return usual;
    const archived = archivedWith({ project, target }, files);
    return archived.includes(usual) ? usual : (archived.find((name) => others.includes(name)) ?? usual);
}
function kindIn(world, owned) {
    const { platforms } = world.configure(owned, chooseShipping(configurationNames(owned, world.checkout.files), owned, world.checkout.files));
    return kindOf(owned.target.productType, platforms);
}
function findHosts(all, kinds, world) {
    const isOf = (target, ...those) => those.includes(kinds.get(target) ?? 'library');
    const hosts = new Map();
    for (const { project, target } of all) {
        if (!isOf(target, 'app', 'app-clip', 'watch-app', 'extension'))
            continue;
        const host = { project: project.path, name: target.name };
        for (const reference of [...target.embeds, ...target.dependsOn]) {
            const found = world.find(project, reference)?.target;
            if (!found || found === target || !isOf(found, 'extension', 'watch-app', 'app-clip'))
                continue;
            const known = hosts.get(found) ?? [];
            if (!known.some(({ project: path, name }) => path === host.project && name === host.name))
                hosts.set(found, [...known, host]);
        }
    }
    return hosts;
}
function withoutRepeats(skipped) {
    const unique = new Map();
    for (const skip of skipped) {
        const key = JSON.stringify([skip.at.file, skip.reason, skip.target]);
        if (!unique.has(key))
            unique.set(key, skip);
    }
    return [...unique.values()];
}


/***/ })

};
