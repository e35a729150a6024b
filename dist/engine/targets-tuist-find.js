export const id = "targets-tuist-find";
export const ids = ["targets-tuist-find"];
export const modules = {

/***/ "targets/drift.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ findDrifts),
/* harmony export */   TS: () => (/* binding */ findStale)
/* harmony export */ });
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/plist-paths.js");

const INFO_KEYS = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthRequiredReadAuthorizationTypeIdentifiers',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
];
const ENTITLEMENT_KEYS = [
    'com.apple.developer.healthkit',
    'com.apple.developer.healthkit.access',
    'com.apple.developer.healthkit.background-delivery',
];
function findDrifts({ by, info, entitlements, replaces }, committed) {
    const build = shippingBuild(committed);
    if (!build)
        return [];
    return [
        ...(info ? compare(info, build.info, INFO_KEYS, replaces) : []),
        ...(entitlements ? compare(entitlements, build.entitlements, ENTITLEMENT_KEYS, replaces) : []),
    ].map((drift) => ({ by, target: committed.name, ...drift }));
}
function shippingBuild({ builds, shipping }) {
    return builds.find(({ configuration }) => configuration === shipping) ?? builds[0];
}
const SOURCES = 'sources';
function findStale(by, declared, committed, files) {
    const [own, other] = [declared, committed.find(({ name }) => name === declared.name)].map((it) => it && shippingBuild(it));
    const compiled = new Set(committed.flatMap(({ builds }) => builds.flatMap(({ sources }) => sources)));
    if (!own || !other?.sources.some((path) => own.sources.includes(path)))
        return [];
    const stale = own.sources.find((path) => !compiled.has(path) && CLINICAL.test((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfPossible */ .e1)(files, path)));
    if (stale === undefined)
        return [];
    const project = { value: ABSENT, at: other.at };
    return [{ by, target: declared.name, key: SOURCES, generator: { value: stale, at: declared.at }, project }];
}
const CLINICAL = /HKClinicalType|clinicalType|HKClinicalRecord|HKFHIRResource/;
function compare(generator, project, keys, replaces) {
    return keys.flatMap((key) => {
        const one = describe(generator.get(key));
        const other = describe(project.get(key));
        if (!one || !other || one.value === other.value)
            return [];
        if (one.value === ABSENT && (!replaces || isEmpty(project.get(key))))
            return [];
        if (other.value === ABSENT && isEmpty(generator.get(key)))
            return [];
        const entry = generator.get(key);
        const isSpare = entry.state === 'known' && entry.value.isSpare === true;
        return [{ key, generator: one, project: other, ...(isSpare && { isSpare }) }];
    });
}
const ABSENT = '(absent)';
function isEmpty(entry) {
    return entry.state === 'known' && entry.value.value.kind === 'array' && entry.value.value.value.length === 0;
}
function describe(entry) {
    if (entry.state === 'absent')
        return { value: ABSENT, at: entry.at };
    if (entry.state === 'unresolved')
        return undefined;
    const text = toText(entry.value.value);
    return text === undefined ? undefined : { value: text, at: placeOf(entry.value) };
}
function placeOf({ value }) {
    return value.at;
}
function toText(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'dictionary':
            return undefined;
        case 'array': {
            const items = value.value.map(toText);
            return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
        }
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ "targets/tuist/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findTuistTargets: () => (/* binding */ findTuistTargets)
});

var read_text = __webpack_require__("read/text.js");
var types = __webpack_require__("types.js");
var targets_checkout = __webpack_require__("targets/checkout.js");
var committed = __webpack_require__("targets/committed.js");
var drift = __webpack_require__("targets/drift.js");
var paths = __webpack_require__("targets/paths.js");
var find = __webpack_require__("targets/xcode/find.js");
var declarations = __webpack_require__("read/swift/declarations.js");
var literals = __webpack_require__("read/swift/literals.js");
var swift_tokens = __webpack_require__("read/swift/tokens.js");
;



const MOST = 300;
const LARGEST = 200_000;
function readSwiftFunctions(text, file) {
    if (text.length > LARGEST)
        return [];
    const tokens = (0,swift_tokens/* tokenizeSwift */.X)(text);
    const code = { tokens, closings: findClosings(tokens), text, file };
    const functions = [];
    const open = [];
    let type;
    for (const [index, token] of tokens.entries()) {
        if (functions.length >= MOST)
            break;
        if ((0,declarations/* isOpener */.oK)(token)) {
            open.push(token.text === '{' ? (type ?? open.at(-1)) : open.at(-1));
            if (token.text === '{')
                type = undefined;
        }
        else if ((0,declarations/* isCloser */.L_)(token))
            open.pop();
        const name = tokens[index + 1];
        if (token.kind !== 'name' || name?.kind !== 'name')
            continue;
        if (TYPES.has(token.text))
            type = typeName(tokens, index + 1);
        const owner = open.at(-1);
        const read = token.text === 'func' ? readFunction(code, index + 1) : readComputed(code, index);
        if (read)
            functions.push(owner === undefined ? read : { ...read, owner });
    }
    return functions;
}
const TYPES = new Set(['extension', 'struct', 'enum', 'class', 'actor']);
function typeName(tokens, at) {
    let index = at;
    while (tokens[index + 1]?.text === '.' && tokens[index + 2]?.kind === 'name')
        index += 2;
    return tokens[index]?.text;
}
function readComputed(code, at) {
    const name = code.tokens[at + 1]?.text ?? '';
    const body = code.tokens[at]?.text === 'var' ? findComputed(code, at + 2) : undefined;
    if (body === undefined)
        return undefined;
    return { name, parameters: [], isProperty: true, result: () => readBody(code, body) };
}
function readFunction(code, at) {
    const { tokens } = code;
    const most = Math.min(at + 13, tokens.length);
    const open = findFrom(at + 1, most, (index) => tokens[index]?.text === '(');
    if (open < 0)
        return undefined;
    const close = closingOf(code, open);
    const isEnd = (index) => tokens[index]?.text === '{' || tokens[index]?.text === 'func';
    const body = findFrom(close + 1, tokens.length, isEnd);
    if (tokens[body]?.text !== '{')
        return undefined;
    return {
        name: tokens[at]?.text ?? '',
        parameters: splitParameters(code, open, close).map((range) => readParameter(code, range)),
        isProperty: false,
        result: () => readBody(code, body),
    };
}
function findComputed(code, from) {
    const { tokens } = code;
    for (let index = from; index < Math.min(from + 20, tokens.length); index += 1) {
        const token = tokens[index];
        if (!token || token.text === '=' || token.startsLine)
            return undefined;
        if (token.text === '{')
            return index;
        if ((0,declarations/* isOpener */.oK)(token))
            index = closingOf(code, index);
    }
    return undefined;
}
function findFrom(start, end, isIt) {
    for (let index = start; index < end; index += 1)
        if (isIt(index))
            return index;
    return -1;
}
function findClosings(tokens) {
    const closings = new Map();
    const open = [];
    for (const [index, token] of tokens.entries()) {
        if ((0,declarations/* isOpener */.oK)(token))
            open.push(index);
        const opener = (0,declarations/* isCloser */.L_)(token) ? open.pop() : undefined;
        if (opener !== undefined)
            closings.set(opener, index);
    }
    return closings;
}
function closingOf({ tokens, closings }, open) {
    return closings.get(open) ?? tokens.length - 1;
}
function splitParameters(code, open, close) {
    const ranges = [];
    let from = open + 1;
    for (let index = open + 1; index < close; index += 1) {
        const token = code.tokens[index];
        if (token && (0,declarations/* isOpener */.oK)(token))
            index = closingOf(code, index);
        else if (token?.text === ',' && token.kind === 'punctuation') {
            ranges.push([from, index]);
            from = index + 1;
        }
    }
    return from < close ? [...ranges, [from, close]] : ranges;
}
function readParameter({ tokens, text, file }, [from, to]) {
    const [first, second] = [tokens[from], tokens[from + 1]];
    const name = second?.kind === 'name' ? second.text : (first?.text ?? '');
    const equals = findFrom(from, to, (index) => tokens[index]?.text === '=');
    const [start, end] = [tokens[equals + 1]?.start, tokens[to - 1]?.end];
    return {
        ...(first && first.text !== '_' && { label: first.text }),
        name,
        fallback: () => equals < 0 || start === undefined || end === undefined ? undefined : readPart(text, start, end, file),
    };
}
function readBody(code, open) {
    const { tokens, text, file } = code;
    const close = closingOf(code, open);
    const [start, end] = [tokens[open]?.end ?? 0, tokens[close]?.start ?? text.length];
    const returns = tokens.slice(open, close).filter(({ kind, text: word }) => kind === 'name' && word === 'return');
    const [only, ...others] = returns;
    if (others.length > 0)
        return undefined;
    if (!only)
        return readPart(text, start, end, file);
    const renamed = `${blank(text.slice(0, start))}${text.slice(start, only.start)}let r=${text.slice(only.end, end)}`;
    return (0,literals/* readSwiftLiterals */.A)(renamed, file).constants.get('r');
}
function readPart(text, start, end, file) {
    const before = blank(text.slice(0, start)).slice(0, Math.max(0, start - DECLARED.length));
    return (0,literals/* readSwiftLiterals */.A)(`${before}${DECLARED}${text.slice(start, end)})`, file).constants.get('r');
}
const DECLARED = 'let r=(';
function blank(text) {
    return text.replace(/[^\n]/g, ' ');
}

var swift_open = __webpack_require__("read/swift/open.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
;






const MOST_STEPS = 4000;
const DEEPEST = 24;
const LONGEST = 20_000;
function openTuistValues(file, helpers, files) {
    const text = (0,read_text/* decodeText */.g7)(files.bytes(file), file);
    const own = (0,literals/* readSwiftLiterals */.A)(text, file).constants;
    const constants = new Map(own);
    const functions = new Map();
    let steps = 0;
    function addFunctions(read) {
        for (const one of read)
            functions.set(one.name, [...(functions.get(one.name) ?? []), one]);
    }
    const rawValues = new Map();
    function addRawValues(source, path) {
        const places = (0,read_text/* placesIn */.yN)(path, source);
        for (const { 1: name = '', 2: value = '', index } of source.matchAll(/\bcase\s+(\w+)\s*=\s*"([^"\\\n]*)"/g)) {
            rawValues.set(`.${name}`, { kind: 'string', value, at: places(index) });
        }
    }
    addFunctions(readSwiftFunctions(text, file));
    addRawValues(text, file);
    for (const helper of helpers) {
        const source = (0,plist_paths/* readTextIfPossible */.e1)(files, helper);
        for (const [name, value] of (0,literals/* readSwiftLiterals */.A)(source, helper).constants)
            if (!constants.has(name))
                constants.set(name, value);
        addFunctions(readSwiftFunctions(source, helper));
        addRawValues(source, helper);
    }
    const byMember = new Map();
    for (const [name, value] of constants) {
        const member = name.slice(name.lastIndexOf('.'));
        if (member.startsWith('.') && !byMember.has(member))
            byMember.set(member, value);
    }
    function resolve(value, type, open) {
        steps += 1;
        if (!value || steps > MOST_STEPS || open.length > DEEPEST)
            return value;
        if (value.kind === 'member') {
            const known = constants.get(value.name) ?? byMember.get(value.name) ?? rawValue(value.name);
            if (known && known !== value)
                return resolve(known, type, open);
            const property = choose(named(value.name).filter(({ isProperty }) => isProperty), type, open);
            const made = property?.result();
            return property && made ? resolve(made, type, [...open, property]) : value;
        }
        if (value.kind !== 'call')
            return value;
        if (value.name === swift_open/* JOINED_TEXT */.wc)
            return join(value, open);
        const called = value;
        const wanted = /^\w+\.\w+$/.test(called.name) ? called.name.replace(/\.\w+$/, '') : type;
        const fitting = named(called.name).filter((one) => !one.isProperty && accepts(one, called));
        const isBare = !called.name.includes('.');
        const helper = choose(fitting, wanted, open) ?? (isBare ? choose(fitting, undefined, open) : undefined);
        const result = helper?.result();
        return helper && result
            ? resolve(substitute(result, argumentsOf(helper, called), 0), type, [...open, helper])
            : value;
    }
    function join({ arguments: parts, at }, open) {
        const texts = parts.map((part) => resolve(part.value, undefined, open));
        const known = texts.flatMap((text) => (text?.kind === 'string' ? [text.value] : []));
        return known.length === texts.length
            ? { kind: 'string', value: known.join('').slice(0, LONGEST), at }
            : { kind: 'unresolved', reason: 'A text holds a value that is not known', at };
    }
    function rawValue(name) {
        const match = /(\.\w+)\.rawValue$/.exec(name);
        return match?.[1] === undefined ? undefined : rawValues.get(match[1]);
    }
    function named(name) {
        return functions.get(name.slice(name.lastIndexOf('.') + 1)) ?? [];
    }
    function argumentsOf(helper, call) {
        const given = new Map();
        for (const [index, parameter] of helper.parameters.entries()) {
            const argument = parameter.label === undefined ? call.arguments[index]?.value : values_find(call, parameter.label);
            const value = argument ?? parameter.fallback();
            if (!value)
                continue;
            given.set(parameter.name, value);
            const raw = value.kind === 'member' ? rawValues.get(value.name.replace(/^.*(?=\.)/, '')) : undefined;
            if (raw)
                given.set(`${parameter.name}.rawValue`, raw);
        }
        return given;
    }
    function substitute(value, given, depth) {
        steps += 1;
        if (steps > MOST_STEPS || depth > DEEPEST)
            return value;
        const inner = (part) => substitute(part, given, depth + 1);
        switch (value.kind) {
            case 'member':
                return given.get(value.name) ?? value;
            case 'array':
                return { ...value, value: value.value.map(inner) };
            case 'dictionary':
                return { ...value, value: value.value.map((pair) => ({ key: inner(pair.key), value: inner(pair.value) })) };
            case 'call':
                return {
                    ...value,
                    arguments: value.arguments.map((one) => ({ ...one, value: inner(one.value) })),
                };
            default:
                return value;
        }
    }
    return {
        constants: own,
        resolve: (value, type) => resolve(value, type, []),
        argument: (call, ...labels) => resolve(labels.map((label) => values_find(call, label)).find((value) => value !== undefined), undefined, []),
    };
}
function values_find(call, label) {
    return call.arguments.find((argument) => argument.label === label)?.value;
}
function choose(helpers, type, open) {
    const free = helpers.filter((one) => !open.includes(one));
    return (free.find(({ owner }) => owner === type) ??
        (type === undefined ? free[0] : free.find(({ owner }) => owner === undefined || !BUILT_IN.has(owner))));
}
const BUILT_IN = new Set([
    'Target',
    'TargetDependency',
    'Project',
    'InfoPlist',
    'Entitlements',
    'Settings',
    'Plist',
]);
function accepts({ parameters }, call) {
    const labels = parameters.map(({ label }) => label);
    const isKnown = call.arguments.every((argument) => labels.includes(argument.label));
    return isKnown && parameters.every((parameter) => isGiven(parameter, call) || parameter.fallback() !== undefined);
}
function isGiven({ label }, call) {
    return call.arguments.some((argument) => argument.label === label);
}
function toPlistValue(value, values, depth = 0) {
    const known = values.resolve(value);
    if (!known || known.kind === 'nil')
        return undefined;
    const unresolved = (reason, at) => ({ kind: 'unresolved', reason, at });
    if (depth > DEEPEST)
        return unresolved('The value nests too deeply', known.at);
    switch (known.kind) {
        case 'string':
        case 'number':
        case 'boolean':
            return known;
        case 'array': {
            if (!known.complete)
                return unresolved('Code adds to the list', known.at);
            const items = known.value.map((item) => toPlistValue(item, values, depth + 1) ?? unresolved('An item of the list is nil', known.at));
            return { kind: 'array', value: items, at: known.at };
        }
        case 'dictionary':
            return { kind: 'dictionary', value: toEntries(known, values, depth + 1), at: known.at };
        case 'call': {
            const [only] = known.arguments;
            const isWrapper = /^\.(?:string|array|boolean|integer|real|dictionary)$/.test(known.name);
            return isWrapper && only
                ? toPlistValue(only.value, values, depth + 1)
                : unresolved(`\`${known.name}\` is not evaluated`, known.at);
        }
        case 'member':
            return unresolved(`\`${known.name}\` is not known before the manifest runs`, known.at);
        default:
            return unresolved(known.reason, known.at);
    }
}
function toEntries(dictionary, values, depth = 0) {
    const entries = new Map();
    for (const { key, value } of dictionary.value) {
        const name = values.resolve(key);
        const plist = toPlistValue(value, values, depth + 1);
        if (name?.kind === 'string' && plist)
            entries.set(name.value, { key: name.value, keyAt: name.at, value: plist });
    }
    return entries;
}

;



function readList(value, manifest) {
    const { values } = manifest;
    if (!value || value.kind === 'nil')
        return {};
    const dictionary = (inner) => {
        const known = values.resolve(inner);
        if (known?.kind === 'dictionary')
            return { written: { at: known.at, entries: toEntries(known, values) } };
        const why = toPlistValue(known, values);
        const unknown = {
            reason: why?.kind === 'unresolved' ? why.reason : 'It is made by code that is not evaluated',
            at: known?.at ?? value.at,
        };
        return { written: { at: value.at, entries: new Map(), unknown } };
    };
    const path = value.kind === 'string' || (value.kind === 'call' && value.name === '.file')
        ? readPath(value, manifest)
        : undefined;
    if (path)
        return { file: { written: path.path === undefined ? path.written : `/(checkout)/${path.path}`, at: path.at } };
    if (value.kind === 'dictionary')
        return dictionary(value);
    if (value.kind === 'member' && value.name === '.default')
        return { written: { at: value.at, entries: new Map() } };
    if (value.kind === 'call' && /^\.(?:dictionary|extendingDefault)$/.test(value.name))
        return dictionary(value.arguments[0]?.value);
    return dictionary(value);
}
function readPath(value, { values, file, root }) {
    const known = values.resolve(value);
    const inner = known?.kind === 'call' && /^\.?(?:file|path|Path|relativeTo\w+)$/.test(known.name)
        ? values.resolve(known.arguments[0]?.value)
        : known;
    const wraps = inner?.kind === 'call' ? inner : known?.kind === 'call' ? known : undefined;
    const text = inner?.kind === 'call' ? values.resolve(inner.arguments[0]?.value) : inner;
    if (text?.kind !== 'string')
        return undefined;
    const from = wraps?.name === '.relativeToRoot' ? root : (0,paths/* folderOf */.yS)(file);
    const path = (0,targets_checkout/* resolvePath */.o1)(from, text.value);
    return { written: text.value, at: text.at, ...(path !== undefined && { path }) };
}

;


const VAGUE = '?';
function toReference(one, manifest) {
    const { values } = manifest;
    const platforms = [];
    const { at } = one;
    const vague = [{ name: VAGUE, at, platforms, target: VAGUE }];
    if (one.kind !== 'call')
        return vague;
    const name = textIn(values.argument(one, 'name', 'target'));
    switch (one.name.replace(/^.*\./, '')) {
        case 'target':
            return name === undefined ? vague : [{ name, at, platforms, target: name }];
        case 'project': {
            const path = readPath(values.argument(one, 'path'), manifest)?.path;
            if (name === undefined || path === undefined)
                return vague;
            return [
                {
                    name,
                    at,
                    platforms,
                    remote: { project: path === '' ? 'Project.swift' : `${path}/Project.swift`, id: name, name },
                },
            ];
        }
        case 'framework':
        case 'xcframework': {
            const path = readPath(values.argument(one, 'path'), manifest);
            return path
                ? [{ name: (0,paths/* nameOf */.Vb)(path.written), at, platforms, ...(path.path !== undefined && { path: path.path }) }]
                : [];
        }
        case 'sdk':
            return name === undefined ? [] : [{ name: `${name}.framework`, at, platforms, isSystem: true }];
        case 'external':
        case 'package':
        case 'xctest':
            return [];
        default:
            return vague;
    }
}
function toPackageProduct(one, values) {
    if (one.kind !== 'call' || !/(?:^|\.)(?:external|package)$/.test(one.name))
        return [];
    const name = textIn(values.argument(one, 'name', 'product'));
    return name === undefined ? [] : [{ name, at: one.at }];
}
function textIn(value) {
    return value?.kind === 'string' ? value.value : undefined;
}

var glob = __webpack_require__("targets/glob.js");
;



const COUNTS = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx|strings|xcstrings|xcprivacy)$/i;
function findTuistSources(list, root, values, checkout) {
    const known = values.resolve(list);
    return known ? globsOf(known, values).flatMap((glob) => expand(glob, root, checkout)) : [];
}
function globsOf(value, values, depth = 0) {
    if (depth > 6)
        return [];
    if (value.kind === 'string')
        return [{ pattern: value.value, excluding: [], at: value.at }];
    if (value.kind === 'array') {
        const listed = value.value.flatMap((item) => globsOf(values.resolve(item) ?? item, values, depth + 1));
        return value.complete ? listed : [...listed, everything(value.at)];
    }
    if (value.kind === 'member' || value.kind === 'unresolved')
        return [everything(value.at)];
    if (value.kind !== 'call')
        return [];
    if (!value.name.startsWith('.'))
        return [everything(value.at)];
    const first = value.arguments[0]?.value;
    const inner = first ? globsOf(values.resolve(first) ?? first, values, depth + 1) : [];
    const excluded = values.argument(value, 'excluding');
    const excluding = (excluded ? globsOf(excluded, values, depth + 1) : []).flatMap(({ pattern }) => pattern === EVERYTHING ? [] : [pattern]);
    return inner.map((glob) => ({ ...glob, excluding: [...glob.excluding, ...excluding] }));
}
const EVERYTHING = '**';
const NO_SOURCES = [
    ...['*Tests/**', '**/*Tests/**', '**/*Tests.swift'],
    ...[
        'Project.swift',
        '**/Project.swift',
        'Workspace.swift',
        'Tuist.swift',
        'Tuist/**',
        '**/Package.swift',
        'Derived/**',
    ],
];
function everything(at) {
    return { pattern: EVERYTHING, excluding: NO_SOURCES, at };
}
function expand({ pattern, excluding, at }, root, checkout) {
    const fixed = pattern.split('/').findIndex(glob/* isGlob */.f);
    const folder = (0,targets_checkout/* resolvePath */.o1)(root, fixed < 0 ? pattern : pattern.split('/').slice(0, fixed).join('/'));
    if (folder === undefined)
        return [];
    const rest = fixed < 0 ? '**' : pattern.split('/').slice(fixed).join('/');
    const single = fixed < 0 ? checkout.locate(folder) : undefined;
    const files = single === undefined
        ? checkout.below(folder).filter((file) => (0,glob/* matchesGlob */.k)(rest, (0,paths/* relativeTo */.Mf)(file, folder)))
        : [single];
    return files
        .filter((file) => COUNTS.test(file) && !excluding.some((one) => (0,glob/* matchesGlob */.k)(one, (0,paths/* relativeTo */.Mf)(file, root))))
        .map((file) => ({ path: file, at, platforms: [] }));
}

;





function toProject(project, manifest) {
    const { file, values, skipped } = manifest;
    const folder = (0,paths/* folderOf */.yS)(file);
    const settings = values.argument(project, 'settings');
    const configurations = readConfigurations(settings, undefined, project.at, manifest);
    const list = values.argument(project, 'targets');
    const targets = list?.kind === 'array' ? list.value : [];
    if (list?.kind !== 'array' || !list.complete) {
        skipped.push({
            at: list?.at ?? project.at,
            reason: 'Targets are made by code that is not evaluated',
            blocking: targets.length === 0,
        });
    }
    return {
        path: file,
        name: nameIn(values.argument(project, 'name'), values) ?? ((0,paths/* nameOf */.Vb)(folder) || 'Project'),
        root: folder,
        at: project.at,
        developmentLanguage: 'en',
        configurations,
        targets: targets.flatMap((target) => toTarget(values.resolve(target, 'Target'), configurations, manifest) ?? []),
        packages: [],
        projects: [],
    };
}
function textOf(value) {
    return value?.kind === 'string' ? value.value : undefined;
}
function nameIn(value, values) {
    const isGiven = value?.kind === 'call' && /\.getString$/.test(value.name);
    return textOf(isGiven ? values.argument(value, 'default') : value);
}
function readConfigurations(settings, outer, at, manifest) {
    const { values, file } = manifest;
    const call = settings?.kind === 'call' ? settings : undefined;
    const base = call ? readSettings(values.argument(call, 'base'), values) : new Map();
    const listed = call ? values.argument(call, 'configurations') : undefined;
    const made = (listed?.kind === 'array' ? listed.value : []).flatMap((item) => {
        const one = values.resolve(item);
        if (one?.kind !== 'call')
            return [];
        const name = values.argument(one, 'name');
        const text = textOf(name) ?? (name?.kind === 'member' ? name.name.replace(/^.*\./, '') : undefined);
        if (text === undefined)
            return [];
        const xcconfig = readPath(values.argument(one, 'xcconfig'), manifest);
        return [
            {
                name: /^(?:debug|release)$/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
                at: one.at,
                settings: new Map([...base, ...readSettings(values.argument(one, 'settings'), values)]),
                ...(xcconfig && {
                    base: {
                        written: xcconfig.written,
                        at: xcconfig.at,
                        ...(xcconfig.path !== undefined && { path: xcconfig.path }),
                    },
                }),
            },
        ];
    });
    if (made.length > 0 && !outer)
        return made;
    const names = outer?.map(({ name }) => name) ?? ['Debug', 'Release'];
    return names.map((name) => {
        const own = made.find((one) => one.name === name);
        const variant = call ? readSettings(values.argument(call, name.toLowerCase()), values) : new Map();
        return own ?? { name, at: call?.at ?? { ...at, file }, settings: new Map([...base, ...variant]) };
    });
}
function readSettings(value, values) {
    const known = values.resolve(value);
    if (!known || known.kind === 'nil')
        return new Map();
    if (known.kind === 'dictionary')
        return toEntries(known, values);
    const merged = known.kind === 'call' ? /^(.+)\.merging$/.exec(known.name)?.[1] : undefined;
    if (known.kind === 'call' && merged !== undefined) {
        const base = readSettings({ kind: 'member', name: merged, at: known.at }, values);
        return new Map([...base, ...readSettings(known.arguments[0]?.value, values)]);
    }
    const reason = 'The settings are made by code that is not evaluated';
    return new Map([[SIGNED, { key: SIGNED, keyAt: known.at, value: { kind: 'unresolved', reason, at: known.at } }]]);
}
const SIGNED = 'CODE_SIGN_ENTITLEMENTS';
function told(settings) {
    return [...settings].filter(([, { value }]) => value.kind !== 'unresolved');
}
function whyOpen(configurations) {
    const named = configurations.flatMap(({ settings }) => settings.get(SIGNED)?.value ?? []);
    const [open] = named.flatMap((value) => (value.kind === 'unresolved' ? [value] : []));
    if (!open || named.some(({ kind }) => kind !== 'unresolved'))
        return undefined;
    return { at: open.at, entries: new Map(), unknown: { reason: open.reason, at: open.at } };
}
const PRODUCTS = new Map([
    ['app', 'application'],
    ['appClip', 'application.on-demand-install-capable'],
    ['appExtension', 'app-extension'],
    ['extensionKitExtension', 'extensionkit-extension'],
    ['messagesExtension', 'app-extension.messages'],
    ['stickerPackExtension', 'app-extension.messages-sticker-pack'],
    ['watch2App', 'application.watchapp2'],
    ['watch2Extension', 'watchkit2-extension'],
    ['tvTopShelfExtension', 'tv-app-extension'],
    ['framework', 'framework'],
    ['staticFramework', 'framework.static'],
    ['dynamicLibrary', 'library.dynamic'],
    ['staticLibrary', 'library.static'],
    ['unitTests', 'bundle.unit-test'],
    ['uiTests', 'bundle.ui-testing'],
    ['bundle', 'bundle'],
    ['commandLineTool', 'tool'],
]);
const PLATFORMS = [
    [/iphone|ipad|ios/i, 'iphoneos', 'IPHONEOS_DEPLOYMENT_TARGET'],
    [/watch/i, 'watchos', 'WATCHOS_DEPLOYMENT_TARGET'],
    [/tv/i, 'appletvos', 'TVOS_DEPLOYMENT_TARGET'],
    [/vision/i, 'xros', 'XROS_DEPLOYMENT_TARGET'],
    [/mac/i, 'macosx', 'MACOSX_DEPLOYMENT_TARGET'],
];
function toTarget(value, outer, manifest) {
    const { values, skipped, checkout, file } = manifest;
    const name = value?.kind === 'call' ? nameIn(values.argument(value, 'name'), values) : undefined;
    const product = value?.kind === 'call' ? values.argument(value, 'product') : undefined;
    const type = product?.kind === 'member' ? PRODUCTS.get(product.name.replace(/^.*\./, '')) : undefined;
    if (value?.kind !== 'call' || name === undefined || !product) {
        const blocking = type === undefined || type.startsWith('application');
        if (value)
            skipped.push({
                at: value.at,
                reason: 'A target is made by code that is not evaluated',
                ...(blocking && { blocking }),
            });
        return undefined;
    }
    const call = value;
    const lists = {
        info: readList(values.argument(call, 'infoPlist'), manifest),
        entitlements: readList(values.argument(call, 'entitlements'), manifest),
    };
    const defaults = defaultsOf(call, name, lists, values);
    const folder = (0,paths/* folderOf */.yS)(file);
    const listed = (argument) => findTuistSources(values.argument(call, argument), folder, values, checkout);
    const compiled = listed('sources').filter(({ path }) => !path.endsWith('.xcprivacy'));
    const sources = [...compiled, ...listed('resources'), ...listed('buildableFolders')];
    const dependencies = listOf(values.argument(call, 'dependencies'), values);
    const references = dependencies.flatMap((one) => toReference(one, manifest));
    const configurations = readConfigurations(values.argument(call, 'settings'), outer, call.at, manifest);
    const signed = lists.entitlements.written ?? (lists.entitlements.file ? undefined : whyOpen([...configurations, ...outer]));
    return {
        id: name,
        name,
        productType: type ?? 'framework',
        at: call.at,
        configurations: configurations.map((one) => ({ ...one, settings: new Map([...defaults, ...told(one.settings)]) })),
        productName: name,
        compiled: sources,
        resources: [],
        folders: [],
        links: references.filter(({ name: other }) => other !== VAGUE),
        embeds: references.filter(({ isSystem, name: other }) => !isSystem && other !== VAGUE),
        dependsOn: references.filter(({ target, remote }) => target !== undefined || remote !== undefined),
        packageProducts: dependencies.flatMap((one) => toPackageProduct(one, values)),
        scripts: '',
        written: {
            ...(lists.info.written && { info: lists.info.written }),
            ...(signed && { entitlements: signed }),
        },
    };
}
function listOf(value, values) {
    return value?.kind === 'array' ? value.value.flatMap((item) => values.resolve(item, 'TargetDependency') ?? []) : [];
}
function defaultsOf(call, name, lists, values) {
    const settings = new Map();
    const set = (key, value, at) => settings.set(key, { key, keyAt: at, value: { kind: 'string', value, at } });
    const bundleId = values.argument(call, 'bundleId');
    if (bundleId?.kind === 'string')
        set('PRODUCT_BUNDLE_IDENTIFIER', bundleId.value, bundleId.at);
    const productName = values.argument(call, 'productName');
    if (productName?.kind === 'string')
        set('PRODUCT_NAME', productName.value, productName.at);
    const destinations = values.argument(call, 'destinations', 'platform');
    const named = destinations ? describe(destinations) : '';
    const platforms = PLATFORMS.filter(([pattern]) => pattern.test(named));
    const chosen = platforms.length > 0 ? platforms : PLATFORMS.slice(0, 1);
    set('SUPPORTED_PLATFORMS', chosen.map(([, sdk]) => sdk).join(' '), destinations?.at ?? call.at);
    const deployment = values.argument(call, 'deploymentTargets', 'deploymentTarget');
    if (deployment?.kind === 'call') {
        for (const [pattern, , setting] of PLATFORMS) {
            const argument = pattern.test(deployment.name)
                ? deployment.arguments[0]
                : deployment.arguments.find(({ label }) => label !== undefined && pattern.test(label));
            const version = values.resolve(argument?.value);
            if (version?.kind === 'string')
                set(setting, version.value, version.at);
        }
    }
    for (const [key, list, file] of [
        ['INFOPLIST_FILE', lists.info, `Derived/InfoPlists/${name}-Info.plist`],
        [SIGNED, lists.entitlements, `Derived/Entitlements/${name}.entitlements`],
    ]) {
        if (list.file)
            set(key, list.file.written, list.file.at);
        else if (list.written)
            set(key, file, list.written.at);
    }
    return settings;
}
function describe(value) {
    if (value.kind === 'member' || value.kind === 'call')
        return value.name;
    return value.kind === 'array' ? value.value.map(describe).join(' ') : '';
}

;










const findTuistTargets = (files, earlier, wanted) => {
    const checkout = (0,targets_checkout/* surveyCheckout */.l9)(files);
    const skipped = [];
    const manifests = files.paths.filter((path) => (0,paths/* nameOf */.Vb)(path) === 'Project.swift');
    const read = manifests.flatMap((file) => readManifest(file, checkout, skipped) ?? []);
    const projects = read.map((project) => ({
        ...project,
        targets: project.targets.map((target) => linkVague(target, project, read)),
    }));
    if (projects.length === 0)
        return { targets: [], skipped, drifts: [] };
    const made = (0,find.describeProjects)(projects, checkout, skipped, wanted);
    const committedOf = ({ root, name }) => (0,committed/* committedTargets */.TN)(root, name, earlier);
    const isCommitted = new Set(projects.filter((project) => committedOf(project).length > 0).map(({ path }) => path));
    const drifts = made.targets.flatMap((target) => {
        const project = projects.find(({ path }) => path === target.project);
        const other = project && committedOf(project).find(({ name, kind }) => name === target.name && kind !== 'library');
        const build = target.builds.find(({ configuration }) => configuration === target.shipping);
        const written = project?.targets.find(({ name }) => name === target.name)?.written;
        if (!other || !build || !written)
            return [];
        const { info, entitlements } = written;
        return (0,drift/* findDrifts */.Q0)({
            ...(info && { info: build.info }),
            ...(entitlements && { entitlements: build.entitlements }),
            by: 'Tuist',
            replaces: true,
        }, other);
    });
    const filled = made.targets.flatMap((target) => {
        const project = projects.find(({ path }) => path === target.project);
        const other = project && committedOf(project).find(({ name }) => name === target.name);
        const written = project?.targets.find(({ name }) => name === target.name)?.written;
        return (other && written && (0,committed/* fillMissing */.wd)(other, written, target)) ?? [];
    });
    return {
        targets: made.targets.filter(({ project }) => !isCommitted.has(project)),
        skipped: made.skipped.filter(({ at }) => !isCommitted.has(at.file)),
        drifts,
        ...(filled.length > 0 && { filled }),
    };
};
function linkVague(target, own, all) {
    if (!target.dependsOn.some(({ name }) => name === VAGUE))
        return target;
    const libraries = all.flatMap((project) => project.targets
        .filter((one) => /^(?:framework|library)/.test(one.productType) && !(project === own && one.id === target.id))
        .map(({ id, name }) => ({
        name,
        at: target.at,
        platforms: [],
        remote: { project: project.path, id, name },
    })));
    return { ...target, dependsOn: [...target.dependsOn.filter(({ name }) => name !== VAGUE), ...libraries] };
}
function readManifest(file, checkout, skipped) {
    const { files } = checkout;
    try {
        if (!/\bimport\s+ProjectDescription\b/.test((0,read_text/* decodeText */.g7)(files.bytes(file), file)))
            return undefined;
        const root = findRoot((0,paths/* folderOf */.yS)(file), files);
        const values = openTuistValues(file, findHelpers(root, files), files);
        const project = findProject(values);
        if (project)
            return toProject(project, { file, root, values, checkout, skipped });
        const at = { file, line: 1, column: 1 };
        skipped.push({ at, reason: 'The project is made by code that is not evaluated', blocking: true });
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        skipped.push({ at: error.at, reason: `The manifest cannot be read: ${error.why}`, blocking: true });
    }
    return undefined;
}
function findRoot(folder, files) {
    const marks = ['Tuist/', 'Tuist.swift', 'Workspace.swift'];
    return ((0,paths/* foldersUp */.TS)(folder).find((one) => marks.some((mark) => files.paths.some((path) => path === (0,paths/* inFolder */._z)(one, mark) || (mark.endsWith('/') && path.startsWith((0,paths/* inFolder */._z)(one, mark)))))) ?? folder);
}
function findHelpers(root, files) {
    const folder = root === '' ? '' : `${root}/`;
    return files.paths
        .filter((path) => path.endsWith('.swift') &&
        /^(?:Tuist|Plugins\/[^/]+)\/ProjectDescriptionHelpers\//.test(path.slice(folder.length)) &&
        path.startsWith(folder))
        .slice(0, 200);
}
function findProject(values) {
    for (const value of values.constants.values()) {
        const known = values.resolve(value, 'Project');
        if (known?.kind === 'call' && /^(?:ProjectDescription\.)?Project(?:\.init)?$/.test(known.name))
            return known;
    }
    return undefined;
}


/***/ })

};
