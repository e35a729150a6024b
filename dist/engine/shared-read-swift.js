export const id = "shared-read-swift";
export const ids = ["shared-read-swift"];
export const modules = {

/***/ "read/swift/declarations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ isCloser),
/* harmony export */   jS: () => (/* binding */ findDeclarations),
/* harmony export */   oK: () => (/* binding */ isOpener)
/* harmony export */ });
const OPENERS = new Set(['(', '[', '{']);
const CLOSERS = new Set([')', ']', '}']);
const TYPES = new Set(['enum', 'struct', 'class', 'extension', 'actor']);
const BEGINNINGS = new Set('let var func static public private fileprivate internal package final if for while switch import enum struct class extension actor return guard'.split(' '));
const isOpener = ({ kind, text }) => kind === 'punctuation' && OPENERS.has(text);
const isCloser = ({ kind, text }) => kind === 'punctuation' && CLOSERS.has(text);
function findDeclarations(tokens) {
    const constants = new Map();
    const statements = [];
    const open = [];
    let type;
    let started;
    function endAt(index) {
        if (started)
            started.end(tokens.slice(started.from, index));
        started = undefined;
    }
    for (const [index, token] of tokens.entries()) {
        if (isOpener(token)) {
            open.push(token.text === '{' ? type : undefined);
            type = undefined;
        }
        else if (isCloser(token)) {
            open.pop();
            if (started && open.length < started.depth)
                endAt(index);
        }
        else if (token.kind === 'name' && tokens[index - 1]?.text !== '.' && !open.includes(undefined)) {
            const next = tokens[index + 1];
            const begins = BEGINNINGS.has(token.text) && next?.text !== '.' && next?.text !== '(' && next?.text !== ':';
            if (begins && token.startsLine)
                endAt(index);
            if (TYPES.has(token.text) && next?.kind === 'name')
                type = next.text;
            else if ((token.text === 'let' || token.text === 'var') && next?.kind === 'name') {
                const from = findValue(tokens, index + 2);
                const name = [...open, next.text].join('.');
                if (from === undefined || constants.has(name))
                    continue;
                endAt(index);
                started = { from, depth: open.length, end: (value) => constants.set(name, value) };
            }
            else if (open.length === 0 && token.startsLine && isStatement(tokens, index)) {
                endAt(index);
                started = { from: index, depth: 0, end: (value) => statements.push(value) };
            }
        }
    }
    endAt(tokens.length);
    return { constants, statements };
}
function findValue(tokens, from) {
    const isAssign = (token) => token?.kind === 'operator' && token.text === '=';
    if (isAssign(tokens[from]))
        return from + 1;
    if (tokens[from]?.text !== ':')
        return undefined;
    let depth = 0;
    for (let index = from + 1; index < Math.min(tokens.length, from + 60); index += 1) {
        const token = tokens[index];
        if (!token || token.text === '{' || token.text === '}')
            return undefined;
        if (depth === 0 && isAssign(token))
            return index + 1;
        if (isOpener(token))
            depth += 1;
        else if (isCloser(token))
            depth -= 1;
    }
    return undefined;
}
function isStatement(tokens, index) {
    let at = index;
    while (tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'name')
        at += 2;
    const next = tokens[at + 1];
    return (next?.text === '(' && next.start === tokens[at]?.end) || next?.text === '+=';
}


/***/ }),

/***/ "read/swift/literals.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readSwiftLiterals)
});

var read_text = __webpack_require__("read/text.js");
var declarations = __webpack_require__("read/swift/declarations.js");
;

function passGroup(cursor) {
    for (let depth = 1; cursor.index < cursor.tokens.length && depth > 0; cursor.index += 1) {
        const token = cursor.tokens[cursor.index];
        if (token && (0,declarations/* isOpener */.oK)(token))
            depth += 1;
        else if (token && (0,declarations/* isCloser */.L_)(token))
            depth -= 1;
    }
}
function passExpression(cursor) {
    for (let token = cursor.tokens[cursor.index]; token; token = cursor.tokens[cursor.index]) {
        if ((0,declarations/* isCloser */.L_)(token) || (token.kind === 'punctuation' && token.text === ','))
            return;
        cursor.index += 1;
        if ((0,declarations/* isOpener */.oK)(token))
            passGroup(cursor);
    }
}
function passComma(cursor) {
    const token = cursor.tokens[cursor.index];
    if (token?.kind === 'punctuation' && token.text === ',')
        cursor.index += 1;
}
function passEnd(cursor, close) {
    const token = cursor.tokens[cursor.index];
    if (token?.kind === 'punctuation' && token.text === close) {
        cursor.index += 1;
        return true;
    }
    return token === undefined;
}

var swift_open = __webpack_require__("read/swift/open.js");
var tokens = __webpack_require__("read/swift/tokens.js");
;





const MAX_DEPTH = 100;
const MAX_LENGTH = 20_000;
const ENDS_ELEMENT = new Set([',', ')', ']', ':']);
function readSwiftLiterals(text, file) {
    const places = (0,read_text/* placesIn */.yN)(file, text);
    const declared = (0,declarations/* findDeclarations */.jS)((0,tokens/* tokenizeSwift */.X)(text));
    const constants = new Map();
    const pending = new Set();
    const changed = (0,swift_open/* findChanged */.yR)(text);
    const extended = (0,swift_open/* findExtended */.jc)(text);
    const place = (token, last = token) => token ? places(token.start, last?.end ?? token.end) : places(0);
    const unresolved = (reason, at) => ({ kind: 'unresolved', reason, at });
    function readConstant(name, depth) {
        const known = constants.get(name);
        if (known)
            return known;
        const tokens = declared.constants.get(name);
        if (!tokens)
            return undefined;
        if (pending.has(name))
            return unresolved(`\`${name}\` is made from itself`, place(tokens[0]));
        pending.add(name);
        const read = readExpression({ tokens, index: 0, scope: scopeOf(name) }, depth);
        const bare = name.slice(name.lastIndexOf('.') + 1);
        const isChanged = read.kind === 'dictionary' && changed.has(bare);
        const isExtended = read.kind === 'array' && extended.has(bare);
        const seen = isExtended ? { ...read, complete: false } : read;
        const value = isChanged ? unresolved(`\`${name}\` is changed by code`, read.at) : seen;
        pending.delete(name);
        constants.set(name, value);
        return value;
    }
    function resolveName(name, scope, depth) {
        if (name.startsWith('.'))
            return undefined;
        const bare = /^[Ss]elf\./.test(name) ? name.slice(5) : name;
        for (let outer = scope; outer !== ''; outer = scopeOf(outer)) {
            const value = readConstant(`${outer}.${bare}`, depth + 1);
            if (value)
                return value;
        }
        return readConstant(bare, depth + 1);
    }
    function readExpression(cursor, depth) {
        const first = cursor.tokens[cursor.index];
        if (depth > MAX_DEPTH) {
            cursor.index = cursor.tokens.length;
            return unresolved(`the expression nests deeper than ${MAX_DEPTH} levels`, place(first));
        }
        let value = readOperand(cursor, depth);
        for (let token = cursor.tokens[cursor.index]; token?.kind === 'operator'; token = cursor.tokens[cursor.index]) {
            cursor.index += 1;
            if (token.text === '+')
                value = add(value, readOperand(cursor, depth));
            else if (token.text === '...' || token.text === '..<') {
                const list = [{ value }, { value: readOperand(cursor, depth) }];
                value = { kind: 'call', name: token.text, arguments: list, at: place(first, cursor.tokens[cursor.index - 1]) };
            }
            else {
                passExpression(cursor);
                return unresolved(`\`${token.text}\` is not evaluated`, place(first, cursor.tokens[cursor.index - 1]));
            }
        }
        return value;
    }
    function add(left, right) {
        if (left.kind === 'string' && right.kind === 'string' && left.value.length + right.value.length < MAX_LENGTH) {
            return { ...left, value: left.value + right.value };
        }
        if (left.kind === 'array' && right.kind === 'array' && left.value.length + right.value.length < MAX_LENGTH) {
            return { ...left, value: [...left.value, ...right.value], complete: left.complete && right.complete };
        }
        if (left.kind === 'array')
            return { ...left, complete: false };
        if (right.kind === 'array')
            return { ...right, complete: false };
        if ([left, right].every(swift_open/* isPartOfText */.ww))
            return (0,swift_open/* joinParts */.nn)([left, right], left.at);
        return unresolved('`+` of what is not a literal', left.at);
    }
    function readOperand(cursor, depth) {
        const first = cursor.tokens[cursor.index];
        if (!first)
            return unresolved('an expression is cut off', place(cursor.tokens.at(-1)));
        let value = readPrimary(cursor, first, depth);
        for (;;) {
            const token = cursor.tokens[cursor.index];
            const glued = cursor.tokens[cursor.index - 1]?.end === token?.start;
            if (token?.kind !== 'punctuation')
                break;
            if (token.text === '.') {
                const name = cursor.tokens[cursor.index + 1];
                cursor.index += name?.kind === 'name' ? 2 : 1;
                const member = value.kind === 'member' && name?.kind === 'name';
                value = member
                    ? {
                        kind: 'member',
                        name: `${value.kind === 'member' ? value.name : ''}.${name.text}`,
                        at: place(first, name),
                    }
                    : loseSight(value, 'a member of a value is not evaluated', place(first, name));
            }
            else if (token.text === '(' && glued) {
                cursor.index += 1;
                const list = readArguments(cursor, depth);
                const at = place(first, cursor.tokens[cursor.index - 1]);
                value =
                    value.kind === 'member'
                        ? { kind: 'call', name: value.name, arguments: list, at }
                        : loseSight(value, 'a call is not evaluated', at);
            }
            else if ((token.text === '[' && glued) || (token.text === '{' && !token.startsLine)) {
                cursor.index += 1;
                passGroup(cursor);
                value = loseSight(value, 'code is not evaluated', place(first, cursor.tokens[cursor.index - 1]));
            }
            else if ((token.text === '!' || token.text === '?') && glued)
                cursor.index += 1;
            else
                break;
        }
        return value.kind === 'member' ? (resolveName(value.name, cursor.scope, depth) ?? value) : value;
    }
    function loseSight(value, reason, at) {
        return value.kind === 'array' ? { ...value, complete: false } : unresolved(reason, at);
    }
    function readPrimary(cursor, token, depth) {
        cursor.index += 1;
        const next = cursor.tokens[cursor.index];
        if (token.kind === 'string')
            return readString(token.parts, place(token), cursor.scope, depth);
        if (token.kind === 'number')
            return { kind: 'number', value: token.number, at: place(token) };
        if (token.kind === 'name') {
            if (token.text === 'nil')
                return { kind: 'nil', at: place(token) };
            if (token.text === 'true' || token.text === 'false') {
                return { kind: 'boolean', value: token.text === 'true', at: place(token) };
            }
            if (token.text === 'try' || token.text === 'await')
                return readExpression(cursor, depth + 1);
            return { kind: 'member', name: token.text, at: place(token) };
        }
        if (token.kind === 'operator') {
            if (token.text === '-' && next?.kind === 'number') {
                cursor.index += 1;
                return { kind: 'number', value: -next.number, at: place(token, next) };
            }
            passExpression(cursor);
            return unresolved(`\`${token.text}\` is not evaluated`, place(token));
        }
        if (token.text === '[')
            return readCollection(cursor, token, depth);
        if (token.text === '(') {
            const [only, ...others] = readArguments(cursor, depth);
            if (only && others.length === 0)
                return only.value;
            return unresolved('a tuple is not evaluated', place(token, cursor.tokens[cursor.index - 1]));
        }
        if (token.text === '.' && next?.kind === 'name') {
            cursor.index += 1;
            return { kind: 'member', name: `.${next.text}`, at: place(token, next) };
        }
        if (token.text === '{') {
            passGroup(cursor);
            return unresolved('code is not evaluated', place(token));
        }
        if (token.text === ',' || (0,declarations/* isCloser */.L_)(token))
            cursor.index -= 1;
        return unresolved(`\`${token.text}\` begins no value`, place(token));
    }
    function readString(parts, at, scope, depth) {
        let value = '';
        const joined = [];
        for (const part of parts) {
            if (typeof part === 'string')
                value += part;
            else {
                const inner = readExpression({ tokens: part, index: 0, scope }, depth + 1);
                if (inner.kind === 'member') {
                    joined.push({ kind: 'string', value, at }, inner);
                    value = '';
                    continue;
                }
                if (inner.kind !== 'string' && inner.kind !== 'number' && inner.kind !== 'boolean') {
                    return unresolved('a text holds a value that is not a literal', at);
                }
                value += String(inner.value);
                if (value.length > MAX_LENGTH)
                    return unresolved('a text is too long', at);
            }
        }
        const last = { kind: 'string', value, at };
        return joined.length === 0 ? last : (0,swift_open/* joinParts */.nn)([...joined, last], at);
    }
    function readCollection(cursor, open, depth) {
        const elements = [];
        const pairs = [];
        const isEmptyDictionary = cursor.tokens[cursor.index]?.text === ':';
        if (isEmptyDictionary)
            cursor.index += 1;
        while (!passEnd(cursor, ']')) {
            const key = readElement(cursor, depth);
            if (cursor.tokens[cursor.index]?.text === ':') {
                cursor.index += 1;
                pairs.push({ key, value: readElement(cursor, depth) });
            }
            else
                elements.push(key);
            passComma(cursor);
        }
        const at = place(open, cursor.tokens[cursor.index - 1]);
        if (pairs.length > 0 || isEmptyDictionary)
            return { kind: 'dictionary', value: pairs, at };
        return { kind: 'array', value: elements, complete: true, at };
    }
    function readArguments(cursor, depth) {
        const list = [];
        while (!passEnd(cursor, ')')) {
            const token = cursor.tokens[cursor.index];
            const label = token?.kind === 'name' && cursor.tokens[cursor.index + 1]?.text === ':' ? token.text : undefined;
            if (label !== undefined)
                cursor.index += 2;
            const start = cursor.index;
            const value = readElement(cursor, depth);
            const words = (0,swift_open/* isWhole */.wP)(value) ? undefined : cursor.tokens.slice(start, cursor.index);
            list.push({ value, ...(label !== undefined && { label }), ...(words && { words }) });
            passComma(cursor);
        }
        return list;
    }
    function readElement(cursor, depth) {
        const start = cursor.index;
        const value = readExpression(cursor, depth + 1);
        const next = cursor.tokens[cursor.index];
        const isRead = !next || (next.kind === 'punctuation' && ENDS_ELEMENT.has(next.text));
        if (!isRead)
            passExpression(cursor);
        if (cursor.index === start)
            cursor.index += 1;
        return isRead ? value : unresolved('an expression is not a literal', value.at);
    }
    function readStatement(tokens) {
        const assign = tokens.findIndex(({ text: sign }) => sign === '+=' || sign === '(');
        if (tokens[assign]?.text === '+=') {
            const name = `${tokens
                .slice(0, assign)
                .map((token) => token.text)
                .join('')}.append`;
            const value = readExpression({ tokens, index: assign + 1, scope: '' }, 0);
            return { kind: 'call', name, arguments: [{ label: 'contentsOf', value }], at: value.at };
        }
        const value = readExpression({ tokens, index: 0, scope: '' }, 0);
        return value.kind === 'call' ? value : undefined;
    }
    for (const name of declared.constants.keys())
        readConstant(name, 0);
    return { constants, calls: declared.statements.flatMap((tokens) => readStatement(tokens) ?? []) };
}
function scopeOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(0, dot);
}


/***/ }),

/***/ "read/swift/manifest.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  Z2: () => (/* binding */ isSwiftManifest),
  Nq: () => (/* binding */ readSwiftManifest),
  wp: () => (/* binding */ toolsVersion)
});

var lib_bytes = __webpack_require__("bytes.js");
var read_text = __webpack_require__("read/text.js");
var swift_literals = __webpack_require__("read/swift/literals.js");
;
const TEXT = /"((?:[^"\\\n]|\\[^\n]){1,300})"/g;
const PART = /\b(?:hasPrefix|hasSuffix|contains|range\(of:)\s{0,9}\(?\s{0,9}"((?:[^"\\\n]|\\[^\n]){1,300})"/g;
const PATTERN = /NSRegularExpression|\bRegex\b|\.wholeMatch|\.firstMatch|#\/|regularExpression|fnmatch|NSPredicate/;
function readMadeExcludes(manifest) {
    if (PATTERN.test(manifest))
        return () => true;
    const textsOf = (all) => [...manifest.matchAll(all)].flatMap(([, text = '']) => withoutMade(text));
    const whole = new Set(textsOf(TEXT));
    const parts = [...new Set(textsOf(PART))];
    if (parts.length > MOST_PARTS)
        return () => true;
    return (path) => {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            if (whole.has(path.slice(0, end)))
                return true;
        return (whole.has(path) || path.split('/').some((name) => whole.has(name)) || parts.some((one) => path.includes(one)));
    };
}
const MOST_PARTS = 100;
function withoutMade(text) {
    return text.split(/\\\([^)]{0,200}\)/).flatMap((part) => part.replace(/^\/|\/$/g, '') || []);
}

;




const LARGEST = 1_000_000;
function isSwiftManifest(bytes) {
    return (0,lib_bytes/* bufferOf */.Kb)(bytes).includes('PackageDescription');
}
const CHANGES_DEPENDENCIES = /(\w{1,60}|[\])!?])\.dependencies\s{0,9}(?:\.append(?!\(\s{0,99}\.product\(\s{0,99}name: {0,9}"[^"\n]{1,99}",\s{0,99}package:)|\.insert|\+=|=(?!=))/g;
const CHANGES_TARGETS = /(\w{1,60})\.(?:targets\s{0,9}(?:=(?!=)|\.(?:insert|remove\w{0,9})\b)|(?:path|sources|exclude)\s{0,9}(?:=(?!=)|\+=|\.(?:append|insert|remove\w{0,9})\b))/g;
function toolsVersion(bytes) {
    const start = (0,lib_bytes/* bufferOf */.Kb)(bytes).toString('latin1', 0, 200);
    const [, version = '0'] = /swift-tools-version:?[ \t]{0,9}(\d{1,4}(?:\.\d{1,4}){0,2})/.exec(start) ?? [];
    return version.split('.').map(Number);
}
function readSwiftManifest(bytes, file) {
    if (bytes.length > LARGEST)
        return undefined;
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const literals = (0,swift_literals/* readSwiftLiterals */.A)(text, file);
    const found = [...literals.constants].find(([, value]) => isCall(value, 'Package'));
    if (!found)
        return undefined;
    const [variable, call] = found;
    if (call.kind !== 'call')
        return undefined;
    const part = (label) => listOf(call, label, variable, literals);
    const [products, targets, dependencies] = [part('products'), part('targets'), part('dependencies')];
    const isChanged = [...text.matchAll(CHANGES_DEPENDENCIES)].some(([, owner]) => owner !== variable);
    const isMoved = [...text.matchAll(CHANGES_TARGETS)].some(([statement, owner]) => owner === variable || !/\.targets/.test(statement));
    let left;
    const mayLeaveOut = (path) => {
        left ??= readMadeExcludes(text);
        return left(path);
    };
    return {
        name: textOf(argument(call, 'name')) ?? '',
        at: call.at ?? (0,read_text/* placesIn */.yN)(file, text)(0),
        platforms: readPlatforms(argument(call, 'platforms')),
        products: products.calls.flatMap(readProduct),
        targets: targets.calls
            .flatMap((one) => readTarget(one, mayLeaveOut))
            .map((one) => ({
            ...one,
            ...(isChanged && { complete: false }),
            ...(isMoved && { isPlaceMade: true }),
        })),
        dependencies: dependencies.calls.flatMap(readDependency),
        complete: products.complete && targets.complete && dependencies.complete,
    };
}
function listOf(call, label, variable, { calls }) {
    const added = calls
        .filter(({ name }) => name === `${variable}.${label}.append`)
        .flatMap((statement) => statement.arguments.map(({ value }) => value));
    const values = [argument(call, label), ...added].flatMap((value) => value ?? []);
    const items = values.flatMap((value) => (value.kind === 'array' ? value.value : [value]));
    const found = items.flatMap((item) => (item.kind === 'call' ? [item] : []));
    const complete = found.length === items.length && values.every((value) => value.kind !== 'array' || value.complete);
    return { calls: found, complete };
}
function readProduct(call) {
    const name = textOf(argument(call, 'name'));
    if (name === undefined)
        return [];
    const targets = argument(call, 'targets');
    const names = textsOf(targets);
    const complete = targets?.kind === 'array' && targets.complete && names.length === targets.value.length;
    return [{ name, kind: lastName(call), targets: names, at: call.at, complete: complete || targets === undefined }];
}
function readTarget(call, mayLeaveOut) {
    const name = textOf(argument(call, 'name'));
    if (name === undefined)
        return [];
    const where = argument(call, 'path');
    const path = textOf(where);
    const sources = argument(call, 'sources');
    const exclude = argument(call, 'exclude');
    const isMade = (where !== undefined && path === undefined) || !isListOfTexts(sources);
    const given = call.arguments.find(({ label }) => label === 'dependencies');
    const dependencies = given?.value;
    const items = dependencies?.kind === 'array' ? dependencies.value : [];
    const read = items.map(readTargetDependency);
    const isWhole = dependencies === undefined || (dependencies.kind === 'array' && dependencies.complete);
    return [
        {
            name,
            kind: lastName(call),
            at: call.at,
            ...(path !== undefined && { path }),
            exclude: textsOf(exclude),
            ...(sources?.kind === 'array' && { sources: textsOf(sources) }),
            ...(isMade && { isPlaceMade: true }),
            ...(!isListOfTexts(exclude) && { mayLeaveOut }),
            dependencies: read.flat(),
            complete: isWhole && read.every((one) => one.length > 0),
            mentioned: given ? namesInCode(given) : [],
            ...settingsOf(call),
        },
    ];
}
function settingsOf(call) {
    const lists = ['cSettings', 'cxxSettings'].flatMap((label) => argument(call, label) ?? []);
    const settings = lists.flatMap((list) => (list.kind === 'array' ? list.value.flatMap(readSetting) : []));
    return settings.length > 0 ? { settings } : {};
}
function readSetting(value) {
    if (value.kind !== 'call')
        return [];
    const [first, ...more] = value.arguments;
    const text = textOf(first?.value);
    const condition = more.find((one) => isCall(one.value, '.when'))?.value;
    const platforms = condition?.kind === 'call' ? platformsOf(condition) : [];
    switch (lastName(value)) {
        case 'headerSearchPath':
            return text === undefined ? [] : [{ folder: text, flags: [], platforms }];
        case 'define': {
            const to = argument(value, 'to');
            const content = to === undefined ? '1' : textOf(to);
            return text === undefined || content === undefined ? [] : [{ flags: [`-D${text}=${content}`], platforms }];
        }
        case 'unsafeFlags':
            return [{ flags: textsOf(first?.value), platforms }];
        default:
            return [];
    }
}
function platformsOf(condition) {
    const platforms = argument(condition, 'platforms');
    const names = platforms?.kind === 'array' ? platforms.value : [];
    return names.flatMap((one) => (one.kind === 'member' ? [one.name.replace(/^.*\./, '')] : []));
}
function namesInCode({ words = [], value: { at } }) {
    const found = new Map();
    for (const [index, token] of words.entries()) {
        const name = wordOf(token);
        const isLabelled = words[index - 1]?.text === ':' && /^[(,]$/.test(words[index - 3]?.text ?? '');
        const label = isLabelled ? words[index - 2]?.text : undefined;
        if (name === undefined || (label !== undefined && label !== 'name'))
            continue;
        const inPackage = words[index + 2]?.text === 'package' ? wordOf(words[index + 4]) : undefined;
        found.set(name, { name, at, platforms: [], ...(inPackage !== undefined && { package: inPackage }) });
    }
    return [...found.values()];
}
function wordOf(token) {
    if (token?.kind !== 'string' || token.parts.length !== 1)
        return undefined;
    return typeof token.parts[0] === 'string' ? token.parts[0] : undefined;
}
function readTargetDependency(value) {
    if (value.kind === 'string')
        return [{ name: value.value, at: value.at, platforms: [] }];
    if (value.kind !== 'call')
        return [];
    const name = textOf(argument(value, 'name'));
    if (name === undefined)
        return [];
    const inPackage = textOf(argument(value, 'package'));
    const condition = argument(value, 'condition');
    return [
        {
            name,
            at: value.at,
            ...(inPackage !== undefined && { package: inPackage }),
            platforms: condition?.kind === 'call' ? platformsOf(condition) : [],
        },
    ];
}
function readDependency(call) {
    if (lastName(call) !== 'package')
        return [];
    const [name, path] = [textOf(argument(call, 'name')), textOf(argument(call, 'path'))];
    const url = textOf(argument(call, 'url')) ?? textOf(argument(call, 'id'));
    const exact = call.arguments.find(({ value }) => isCall(value, '.exact'))?.value;
    const version = textOf(argument(call, 'exact')) ?? (exact?.kind === 'call' ? textOf(exact.arguments[0]?.value) : undefined);
    if (url === undefined && path === undefined)
        return [];
    return [
        {
            at: call.at,
            ...(name !== undefined && { name }),
            ...(url !== undefined && { url }),
            ...(path !== undefined && { path }),
            ...(version !== undefined && { version }),
        },
    ];
}
function readPlatforms(value) {
    const platforms = new Map();
    for (const item of value?.kind === 'array' ? value.value : []) {
        if (item.kind !== 'call')
            continue;
        const version = item.arguments[0]?.value;
        const named = version?.kind === 'member' ? /\.v(\d+(?:_\d+)*)$/.exec(version.name)?.[1] : undefined;
        const text = named?.replaceAll('_', '.') ?? textOf(version);
        if (text === undefined || !/^\d/.test(text))
            continue;
        platforms.set(lastName(item), { value: text.includes('.') ? text : `${text}.0`, at: item.at });
    }
    return platforms;
}
function argument(call, label) {
    return call.arguments.find((one) => one.label === label)?.value;
}
function isCall(value, name) {
    return value.kind === 'call' && (value.name === name || value.name.endsWith(`.${name.replace(/^\./, '')}`));
}
function lastName({ name }) {
    return name.replace(/^.*\./, '');
}
function textOf(value) {
    return value?.kind === 'string' ? value.value : undefined;
}
function isListOfTexts(value) {
    if (value === undefined)
        return true;
    return value.kind === 'array' && value.complete && value.value.every(({ kind }) => kind === 'string');
}
function textsOf(value) {
    return value?.kind === 'array' ? value.value.flatMap((item) => textOf(item) ?? []) : [];
}


/***/ }),

/***/ "read/swift/open.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ findExtended),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   wc: () => (/* binding */ JOINED_TEXT),
/* harmony export */   ww: () => (/* binding */ isPartOfText),
/* harmony export */   yR: () => (/* binding */ findChanged)
/* harmony export */ });
const JOINED_TEXT = '\\(';
function isPartOfText(value) {
    return value.kind === 'string' || value.kind === 'member' || (value.kind === 'call' && value.name === JOINED_TEXT);
}
function joinParts(parts, at) {
    return { kind: 'call', name: JOINED_TEXT, arguments: parts.map((value) => ({ value })), at };
}
function isWhole(value) {
    if (value.kind === 'array')
        return value.complete && value.value.every(({ kind }) => kind !== 'unresolved');
    return value.kind !== 'unresolved';
}
function findExtended(text) {
    const changes = /(?<![.\w])(\w{1,80})(?:\s{0,4}\+=|\.(?:append|insert)\()/g;
    return new Set([...text.matchAll(changes)].map(([, name = '']) => name));
}
function findChanged(text) {
    const changes = /\b(\w{1,80})(?:\[[^\]\n]{1,200}\]\s{0,4}=(?!=)|\.(?:merge|updateValue|removeValue|removeAll)\()/g;
    return new Set([...text.matchAll(changes)].map(([, name = '']) => name));
}


/***/ }),

/***/ "read/swift/tokens.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tokenizeSwift)
/* harmony export */ });
const NAME = /[\p{L}_][\p{L}\p{N}_]*|`[^`\n]*`|[#@$][\p{L}\p{N}_]+/uy;
const NUMBER = /0[xX][0-9A-Fa-f_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y;
const OPERATOR = /(?:[-+*=<>!&|^~%?]|\/(?![/*]))+|\.\.[.<]/y;
const BLANK = /\s+/y;
const STRING_OPEN = /(#*)("""|")/y;
const PUNCTUATION = '()[]{},:;.!?\\';
const MAX_NESTING = 40;
const JOIN = '\uffff\n';
const ESCAPES = new Map([
    ['0', '\0'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
function tokenizeSwift(text) {
    return tokenize(text, 0, text.length, 0).tokens;
}
function tokenize(text, from, end, nesting) {
    const tokens = [];
    let offset = from;
    let startsLine = true;
    let depth = 0;
    const match = (pattern) => {
        pattern.lastIndex = offset;
        return pattern.exec(text);
    };
    while (offset < end) {
        const blank = match(BLANK);
        if (blank) {
            if (/[\r\n]/.test(blank[0]))
                startsLine = true;
            offset += blank[0].length;
            continue;
        }
        const behind = startsLine && nesting === 0 ? passDirective(text, offset) : passComment(text, offset);
        if (behind > offset) {
            offset = behind;
            continue;
        }
        if (nesting > 0 && depth === 0 && text[offset] === ')')
            break;
        const start = offset;
        const span = (length) => {
            offset = start + length;
            return { start, end: offset, text: text.slice(start, offset), startsLine };
        };
        const opening = start > 0 && text.startsWith('##', start - 1) ? null : match(STRING_OPEN);
        const word = opening ? null : match(NAME);
        const number = opening || word ? null : match(NUMBER);
        if (opening) {
            const { parts, offset: after } = readString(text, start, opening, end, nesting);
            tokens.push({ kind: 'string', parts, ...span(after - start) });
        }
        else if (word) {
            const named = span(word[0].length);
            tokens.push({ kind: 'name', ...named, text: named.text.replaceAll('`', '') });
        }
        else if (number) {
            tokens.push({ kind: 'number', number: Number(number[0].replaceAll('_', '')), ...span(number[0].length) });
        }
        else
            tokens.push(readSign(text, start, match(OPERATOR)?.[0], span));
        const last = tokens.at(-1);
        if (last?.kind === 'punctuation' && last.text === '(')
            depth += 1;
        if (last?.kind === 'punctuation' && last.text === ')')
            depth -= 1;
        startsLine = false;
    }
    return { tokens, offset };
}
function readSign(text, start, operator, span) {
    const sign = text.charAt(start);
    const isPostfix = (sign === '!' || sign === '?') && operator?.length === 1 && /\S/.test(text.charAt(start - 1));
    if (operator && !isPostfix)
        return { kind: 'operator', ...span(operator.length) };
    if (PUNCTUATION.includes(sign))
        return { kind: 'punctuation', ...span(1) };
    return { kind: 'operator', ...span(1) };
}
function passDirective(text, offset) {
    if (!/^#(?:if|elseif|else|endif)\b/.test(text.slice(offset, offset + 8)))
        return passComment(text, offset);
    return findLineEnd(text, offset);
}
function findLineEnd(text, offset) {
    const end = /[\r\n]/g;
    end.lastIndex = offset;
    return end.exec(text)?.index ?? text.length;
}
function passComment(text, offset) {
    if (text.startsWith('//', offset))
        return findLineEnd(text, offset);
    if (!text.startsWith('/*', offset))
        return offset;
    const mark = /\/\*|\*\//g;
    mark.lastIndex = offset;
    for (let depth = 0, found = mark.exec(text); found; found = mark.exec(text)) {
        depth += found[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return mark.lastIndex;
    }
    return text.length;
}
function readString(text, start, opening, end, nesting) {
    const hashes = opening[1] ?? '';
    const quotes = opening[2] ?? '"';
    const close = quotes + hashes;
    const backslash = `\\${hashes}`;
    const parts = [];
    let piece = '';
    let offset = start + opening[0].length;
    while (offset < end && !text.startsWith(close, offset)) {
        if (quotes === '"' && (text[offset] === '\n' || text[offset] === '\r'))
            break;
        if (!text.startsWith(backslash, offset)) {
            piece += text.charAt(offset);
            offset += 1;
            continue;
        }
        offset += backslash.length;
        if (text[offset] === '(' && nesting < MAX_NESTING) {
            const inner = tokenize(text, offset + 1, end, nesting + 1);
            parts.push(piece, inner.tokens);
            piece = '';
            offset = inner.offset + 1;
        }
        else {
            const [decoded, length] = decodeEscape(text, offset);
            piece += decoded;
            offset += length;
        }
    }
    parts.push(piece);
    const offsetBehind = Math.min(offset + (text.startsWith(close, offset) ? close.length : 0), end);
    return { parts: quotes === '"""' ? trimLines(parts) : parts, offset: offsetBehind };
}
function decodeEscape(text, offset) {
    const unicode = /^u\{([0-9A-Fa-f]{1,8})\}/.exec(text.slice(offset, offset + 12));
    if (unicode) {
        const code = Number.parseInt(unicode[1] ?? '', 16);
        return [code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', unicode[0].length];
    }
    const line = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(offset, offset + 200));
    if (line)
        return [JOIN, line[0].length];
    const sign = text.charAt(offset);
    return [ESCAPES.get(sign) ?? sign, 1];
}
function trimLines(parts) {
    const last = parts.at(-1);
    const indent = typeof last === 'string' ? (/(?:^|[\r\n])([ \t]*)$/.exec(last)?.[1] ?? '') : '';
    return parts.map((part, index) => {
        if (typeof part !== 'string')
            return part;
        let piece = part.replaceAll('\r\n', '\n');
        if (index === 0)
            piece = piece.replace(/^[ \t]*\n/, '\n');
        if (indent)
            piece = piece.replaceAll(`\n${indent}`, '\n');
        if (index === 0 && piece.startsWith('\n'))
            piece = piece.slice(1);
        if (index === parts.length - 1)
            piece = piece.slice(0, piece.endsWith('\n') ? -1 : undefined);
        return piece.replaceAll(JOIN, '');
    });
}


/***/ })

};
