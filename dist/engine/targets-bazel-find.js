export const id = "targets-bazel-find";
export const ids = ["targets-bazel-find"];
export const modules = {

/***/ "targets/bazel/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findBazelTargets: () => (/* binding */ findBazelTargets)
});

var read_text = __webpack_require__("read/text.js");
;

const TOKEN = /#[^\n]*|\s+|[rb]?("""|''')[\s\S]*?(?:\1|$)|[rb]?"(?:[^"\\\n]|\\.)*"?|[rb]?'(?:[^'\\\n]|\\.)*'?|[A-Za-z_]\w*|\d[\w.]*|./gs;
const DEEPEST = 60;
const MOST = 100_000;
const MOST_ADDED = 200_000;
function readStarlark(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    const places = (0,read_text/* placesIn */.yN)(file, text);
    const tokens = tokenize(text);
    const constants = new Map();
    const calls = [];
    const reader = { tokens, places, constants, at: 0, left: MOST_ADDED };
    while (peek(reader).type !== 'end') {
        const [name, sign] = [peek(reader), peek(reader, 1)];
        if (name.type === 'name' && name.startsStatement && sign.text === '=' && sign.type === 'sign') {
            reader.at += 2;
            constants.set(name.text, readValue(reader, 0));
        }
        else if (name.type === 'name' && name.startsStatement && sign.text === '(') {
            if (calls.length >= MOST)
                return { calls, restAt: places(name.start, name.end) };
            reader.at += 2;
            const values = readArguments(reader, 0);
            calls.push({ name: name.text, at: places(name.start, name.end), arguments: values });
        }
        else {
            reader.at += 1;
        }
    }
    return { calls };
}
function tokenize(text) {
    const tokens = [];
    for (const { 0: piece, index } of text.matchAll(TOKEN)) {
        if (/^[\s#]/.test(piece))
            continue;
        const startsStatement = index === 0 || text.charAt(index - 1) === '\n';
        tokens.push({ type: typeOf(piece), text: piece, start: index, end: index + piece.length, startsStatement });
    }
    return [...tokens, { type: 'end', text: '', start: text.length, end: text.length, startsStatement: true }];
}
function typeOf(piece) {
    if (/^[rb]?["']/.test(piece))
        return 'string';
    if (/^[A-Za-z_]/.test(piece))
        return 'name';
    return /^\d/.test(piece) ? 'number' : 'sign';
}
function peek(reader, ahead = 0) {
    const token = reader.tokens[Math.min(reader.at + ahead, reader.tokens.length - 1)];
    if (!token)
        throw new RangeError('A token list ends with an end token.');
    return token;
}
function isSign(reader, text, ahead = 0) {
    const token = peek(reader, ahead);
    return token.type === 'sign' && token.text === text;
}
function readArguments(reader, depth) {
    const values = new Map();
    while (peek(reader).type !== 'end' && !isSign(reader, ')')) {
        const named = peek(reader).type === 'name' && isSign(reader, '=', 1) && !isSign(reader, '=', 2) ? peek(reader).text : undefined;
        if (named !== undefined)
            reader.at += 2;
        const value = readValue(reader, depth + 1);
        values.set(named ?? String(values.size), value);
        if (isSign(reader, ','))
            reader.at += 1;
        else if (!isSign(reader, ')'))
            break;
    }
    skipTo(reader, [')']);
    reader.at += 1;
    return values;
}
function readValue(reader, depth) {
    const { start } = peek(reader);
    const value = readOne(reader, depth);
    if (isSign(reader, ',') || isSign(reader, ')') || isSign(reader, ']') || isSign(reader, '}') || isSign(reader, ':'))
        return value;
    if (peek(reader).startsStatement)
        return value;
    if (isSign(reader, '+')) {
        reader.at += 1;
        const more = readValue(reader, depth + 1);
        reader.left -= weightOf(value) + weightOf(more);
        if (reader.left < 0) {
            const at = reader.places(start, peek(reader).start);
            return { kind: 'unresolved', reason: 'The value grows too long to be read', at };
        }
        if (value.kind === 'string' && more.kind === 'string')
            return { ...value, value: value.value + more.value };
        if (value.kind === 'array' && more.kind === 'array')
            return { ...value, value: [...value.value, ...more.value] };
        if (value.kind === 'array')
            return { ...value, value: [...value.value, more] };
        if (value.kind === 'dictionary' || (value.kind === 'unresolved' && more.kind === 'array'))
            return { kind: 'array', value: [value, ...(more.kind === 'array' ? more.value : [more])], at: value.at };
    }
    skipTo(reader, [',', ')', ']', '}']);
    return { kind: 'unresolved', reason: 'An expression is not evaluated', at: reader.places(start, peek(reader).start) };
}
function weightOf(value) {
    if (value.kind === 'array')
        return value.value.length + 1;
    return value.kind === 'string' ? value.value.length / 64 + 1 : 1;
}
function readOne(reader, depth) {
    const token = peek(reader);
    const at = reader.places(token.start, token.end);
    reader.at += 1;
    if (depth > DEEPEST)
        return { kind: 'unresolved', reason: 'The value nests too deeply', at };
    switch (token.type) {
        case 'string':
            return { kind: 'string', value: unquote(token.text), at };
        case 'number':
            return { kind: 'number', value: Number(token.text), at };
        case 'name':
            return readName(reader, token, at, depth);
        default:
            if (token.text === '[')
                return readList(reader, at, depth);
            if (token.text === '{')
                return readDictionary(reader, at, depth);
            if ([')', ']', '}', ','].includes(token.text))
                reader.at -= 1;
            return { kind: 'unresolved', reason: 'An expression is not evaluated', at };
    }
}
function unquote(text) {
    const inner = text.replace(/^[rb]?("""|'''|"|')/, '').replace(/("""|'''|"|')$/, '');
    return inner.replace(/\\(["'\\])/g, '$1').replace(/\\n/g, '\n');
}
function readName(reader, { text }, at, depth) {
    if (text === 'True' || text === 'False')
        return { kind: 'boolean', value: text === 'True', at };
    if (isSign(reader, '(')) {
        reader.at += 1;
        const values = readArguments(reader, depth + 1);
        if (text !== 'glob')
            return { kind: 'unresolved', reason: `\`${text}\` is not evaluated`, at };
        const entries = [...values].map(([key, value]) => [
            key === '0' ? 'include' : key,
            { key: key === '0' ? 'include' : key, keyAt: at, value },
        ]);
        return { kind: 'dictionary', value: new Map(entries), at };
    }
    return reader.constants.get(text) ?? { kind: 'unresolved', reason: `\`${text}\` is not a constant of the file`, at };
}
function readList(reader, at, depth) {
    const items = [];
    while (peek(reader).type !== 'end' && !isSign(reader, ']')) {
        items.push(readValue(reader, depth + 1));
        if (!isSign(reader, ','))
            break;
        reader.at += 1;
    }
    skipTo(reader, [']']);
    reader.at += 1;
    return { kind: 'array', value: items, at };
}
function readDictionary(reader, at, depth) {
    const entries = new Map();
    while (peek(reader).type !== 'end' && !isSign(reader, '}')) {
        const key = readValue(reader, depth + 1);
        if (!isSign(reader, ':'))
            break;
        reader.at += 1;
        const value = readValue(reader, depth + 1);
        if (key.kind === 'string')
            entries.set(key.value, { key: key.value, keyAt: key.at, value });
        if (!isSign(reader, ','))
            break;
        reader.at += 1;
    }
    skipTo(reader, ['}']);
    reader.at += 1;
    return { kind: 'dictionary', value: entries, at };
}
function skipTo(reader, stops) {
    let open = 0;
    for (; peek(reader).type !== 'end'; reader.at += 1) {
        const { type, text } = peek(reader);
        if (type !== 'sign')
            continue;
        if (open === 0 && stops.includes(text))
            return;
        if ('([{'.includes(text))
            open += 1;
        if (')]}'.includes(text))
            open = Math.max(0, open - 1);
    }
}

var types = __webpack_require__("types.js");
var paths = __webpack_require__("targets/paths.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
var checkout = __webpack_require__("targets/checkout.js");
;





function absolute(label, folder, files) {
    const [, module, way] = /^@@?([\w.~+-]*)(?:\/\/(.*))?$/.exec(label) ?? [];
    const written = module === undefined ? label : `//${way ?? `:${module}`}`;
    if (!written.startsWith('//'))
        return `//${folder}:${written.replace(/^:/, '')}`;
    const modules = localModules(files);
    const isAround = (path) => folder === path || folder.startsWith(`${path}/`);
    const root = module === undefined ? [...modules.values()].find(isAround) : modules.get(module);
    const [path = '', name = (0,paths/* nameOf */.Vb)(path)] = written.slice(2).split(':');
    return `//${[root ?? '', path].filter(Boolean).join('/')}:${name}`;
}
const modulesOf = new WeakMap();
function localModules(files) {
    const known = modulesOf.get(files);
    if (known)
        return known;
    const modules = new Map();
    const called = new Map();
    for (const file of ['MODULE.bazel', 'WORKSPACE.bazel', 'WORKSPACE'])
        for (const { name, arguments: given } of callsIn(file, files)) {
            const [module, path] = [given.get('module_name') ?? given.get('name'), given.get('path')].map(plist_paths/* textOf */.b6);
            const alias = (0,plist_paths/* textOf */.b6)(given.get('repo_name'));
            if (name === 'bazel_dep' && module !== undefined && alias !== undefined)
                called.set(module, alias);
            if (!/^(?:local_path_override|local_repository)$/.test(name) || module === undefined)
                continue;
            const folder = path === undefined ? undefined : (0,checkout/* resolvePath */.o1)('', path);
            if (folder)
                modules.set(module, folder);
        }
    for (const [module, alias] of called) {
        const folder = modules.get(module);
        if (folder !== undefined)
            modules.set(alias, folder);
    }
    modulesOf.set(files, modules);
    return modules;
}
function callsIn(file, files) {
    try {
        return files.has(file) ? readStarlark(files.bytes(file), file).calls : [];
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return [];
    }
}
function fileOf(label, folder, files) {
    const [path = '', name = ''] = absolute(label, folder, files).slice(2).split(':');
    const file = (0,paths/* inFolder */._z)(path, name);
    return files.has(file) ? file : undefined;
}

var lists = __webpack_require__("lists.js");
var sentence = __webpack_require__("sentence.js");
var glob = __webpack_require__("targets/glob.js");
;







const SOURCE = /\.(?:swift|mm?|[ch]|hpp|cc|cpp)$/;
const MOST_FOLLOWED = 1_000_000;
function gatherSources(root, graph, say) {
    const found = new Set();
    const languages = new Map();
    const unseen = [];
    const waiting = [root];
    const seen = new Set(waiting);
    for (const rule of waiting) {
        const own = lookAt(rule, graph);
        graph.left -= 1 + own.sources.length + own.needs.length;
        if (graph.left < 0) {
            say({
                reason: 'What it compiles is not known: too many rules depend on one another to be followed',
                at: root.call.at,
            });
            break;
        }
        (0,lists/* addAll */.RZ)(unseen, own.unseen);
        for (const file of own.sources)
            found.add(file);
        for (const file of own.included)
            languages.set(file, 'objective-c');
        for (const next of own.needs) {
            if (!seen.has(next))
                waiting.push(next);
            seen.add(next);
        }
    }
    return { sources: (0,paths/* sortPaths */.fs)(found), languages, unseen };
}
const INCLUDED = ['hdrs', 'textual_hdrs'];
const SOURCES = ['srcs', 'non_arc_srcs', ...INCLUDED];
const NEEDS = ['deps', 'frameworks', 'private_deps', 'implementation_deps', 'actual'];
function lookAt(rule, { rules, files, own }) {
    const argument = (key) => rule.call.arguments.get(key);
    const name = (0,plist_paths/* textOf */.b6)(argument('name')) ?? (0,paths/* nameOf */.Vb)(rule.folder);
    const ruleOf = (label) => rules.get(absolute(label, rule.folder, files));
    const labels = NEEDS.flatMap((key) => (0,plist_paths/* textsOf */.CB)(argument(key)));
    const groups = SOURCES.flatMap((key) => (0,plist_paths/* textsOf */.CB)(argument(key))).flatMap((label) => ruleOf(label) ?? []);
    const made = [...SOURCES, ...NEEDS].flatMap((key) => madeIn(argument(key)).map((at) => ({ reason: `what \`${key}\` of ${name} holds is made by code`, at })));
    const given = (keys) => keys.flatMap((key) => filesOf(argument(key), rule, files));
    const included = given(INCLUDED).filter((file) => !SOURCE.test(file));
    const found = own.get(rule) ?? {
        sources: [...given(SOURCES).filter((file) => SOURCE.test(file)), ...included],
        included,
        needs: [
            ...labels.flatMap((label) => ruleOf(label) ?? []),
            ...groups.filter(({ call }) => call.name === 'filegroup' || call.name === 'alias'),
        ],
        unseen: [...made, ...unseenRules(rule, labels, ruleOf)],
    };
    own.set(rule, found);
    return found;
}
function unseenRules({ call, folder }, labels, ruleOf) {
    const at = call.at;
    const name = (0,plist_paths/* textOf */.b6)(call.arguments.get('name')) ?? (0,paths/* nameOf */.Vb)(folder);
    if (!KNOWN_RULE.test(call.name) && [...SOURCES, ...NEEDS].every((key) => !call.arguments.has(key)))
        return [{ reason: `what ${name} is made of is decided by the macro ${call.name}, which is not run`, at }];
    const [first, ...more] = labels.filter((label) => !label.startsWith('@') && ruleOf(label) === undefined);
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` and ${(0,sentence/* count */.U9)(more.length, 'other')}`;
    return [
        { reason: `${name} is built with ${first}${others}, which no file of the repository declares by a rule`, at },
    ];
}
const KNOWN_RULE = /^(?:(?:ios|watchos|tvos|macos|visionos|swift|objc|cc|apple|proto|java|kt|py|sh|native|xcode|local|http|git|config|pkg)(?:_|$)|alias$|filegroup$|genrule$|package|test_suite$|export|bool_|string_|label_|platform|toolchain|constraint)/;
function madeIn(value) {
    if (value?.kind === 'array')
        return value.value.flatMap(madeIn);
    return value?.kind === 'unresolved' ? [value.at] : [];
}
function filesOf(value, rule, files) {
    if (!value)
        return [];
    if (value.kind === 'array')
        return value.value.flatMap((item) => filesOf(item, rule, files));
    if (value.kind === 'string')
        return [fileOf(value.value, rule.folder, files) ?? []].flat();
    if (value.kind !== 'dictionary')
        return [];
    const include = (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(value, 'include'));
    const exclude = (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(value, 'exclude'));
    return (0,checkout/* surveyCheckout */.l9)(files)
        .below(rule.folder)
        .filter((file) => {
        const path = (0,paths/* relativeTo */.Mf)(file, rule.folder);
        return include.some((one) => (0,glob/* matchesGlob */.k)(one, path)) && !exclude.some((one) => (0,glob/* matchesGlob */.k)(one, path));
    });
}

var bytes = __webpack_require__("bytes.js");
var property_list = __webpack_require__("targets/property-list.js");
;







const CONFIGURATION = 'Release';
const KINDS = new Map([
    ['ios_application', 'app'],
    ['ios_app_clip', 'app-clip'],
    ['ios_extension', 'extension'],
    ['watchos_application', 'watch-app'],
]);
function toTarget(rule, graph, skipped) {
    const { call, folder, file } = rule;
    const { files } = graph;
    const name = (0,plist_paths/* textOf */.b6)(call.arguments.get('name')) ?? (0,paths/* nameOf */.Vb)(folder);
    const kind = KINDS.get(call.name) ?? 'app';
    const say = ({ reason, at }) => {
        skipped.push({ at, reason, target: name, ...(kind === 'app' && { blocking: true }) });
    };
    const entitlementsFile = findEntitlements(rule, files);
    const bundleId = call.arguments.get('bundle_id');
    const { sources, languages, unseen } = gatherSources(rule, graph, say);
    if (kind === 'app' &&
        entitlementsFile.state === 'unresolved' &&
        sources.some((path) => names('HealthKit', path, files)))
        skipped.push({ at: entitlementsFile.at, reason: entitlementsFile.reason, target: name });
    const build = {
        configuration: CONFIGURATION,
        at: call.at,
        info: mergeInfo(rule, name, files, say),
        entitlements: readEntitlements(entitlementsFile, call.at, files, say),
        entitlementsFile,
        localizations: [],
        platforms: [kind === 'watch-app' ? 'watchos' : 'ios'],
        deploymentTarget: resolve(call.arguments.get('minimum_os_version'), call.at),
        bundleIdentifier: resolve(bundleId, call.at),
        manualSigning: call.arguments.has('provisioning_profile'),
        sources,
        ...(languages.size > 0 && { languages }),
        ...(unseen.length > 0 && { unseen }),
        flags: new Map([['DEBUG', false]]),
    };
    return {
        name,
        kind,
        project: file,
        at: call.at,
        builds: [build],
        shipping: CONFIGURATION,
        hosts: [],
        dependencies: [],
    };
}
function resolve(value, at) {
    const text = (0,plist_paths/* textOf */.b6)(value);
    if (value && text !== undefined)
        return { state: 'known', value: text, at: value.at };
    if (!value)
        return { state: 'absent', at };
    return { state: 'unresolved', reason: value.kind === 'unresolved' ? value.reason : 'It is no text', at: value.at };
}
function mergeInfo({ call, folder }, name, files, say) {
    const entries = new Map();
    let top = call.at;
    let unknown;
    for (const item of (0,plist_paths/* itemsOf */.S3)(call.arguments.get('infoplists'))) {
        const label = (0,plist_paths/* textOf */.b6)(item);
        const file = label === undefined ? undefined : fileOf(label, folder, files);
        try {
            if (file === undefined)
                throw new types/* UnreadableFile */.i('is made by a rule, or not in the repository', item.at);
            const read = (0,property_list/* readPropertyListFile */.Wl)(files, file);
            top = top === call.at ? read.at : top;
            for (const [key, entry] of read.entries)
                entries.set(key, entry);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unknown = { reason: `The Info.plist ${label ?? ''} ${error.message}`, at: error.at };
            if (file !== undefined)
                say(unknown);
        }
    }
    const expanded = (0,property_list/* mapEntries */.Nn)(entries, ({ value }) => (0,property_list/* mapTexts */.zO)(value, (text, at) => ({
        kind: 'string',
        value: text.replace(/\$[({](?:PRODUCT_NAME|TARGET_NAME|BUNDLE_NAME|EXECUTABLE_NAME)[)}]/g, () => name),
        at,
    })));
    const why = unknown;
    return (0,property_list/* makePropertyList */.qT)(top, expanded, () => why);
}
function findEntitlements({ call, folder }, files) {
    const value = call.arguments.get('entitlements');
    if (!value) {
        const at = call.arguments.get('provisioning_profile')?.at ?? call.at;
        return { state: 'unresolved', reason: 'Without `entitlements`, those of the provisioning profile are signed', at };
    }
    const label = (0,plist_paths/* textOf */.b6)(value);
    const file = label === undefined ? undefined : fileOf(label, folder, files);
    if (file !== undefined)
        return { state: 'known', value: file, at: value.at };
    const reason = value.kind === 'unresolved'
        ? value.reason
        : `The entitlements ${label ?? ''} are made by a rule, or not in the repository`;
    return { state: 'unresolved', reason, at: value.at };
}
function names(word, path, files) {
    try {
        return (0,bytes/* bufferOf */.Kb)(files.search?.(path) ?? files.bytes(path)).includes(word);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return false;
    }
}
function readEntitlements(file, at, files, say) {
    if (file.state === 'unresolved')
        return (0,property_list/* makeUnknownPropertyList */.mh)({ reason: file.reason, at: file.at });
    if (file.state === 'absent')
        return (0,property_list/* makePropertyList */.qT)(at, new Map());
    try {
        const read = (0,property_list/* readPropertyListFile */.Wl)(files, file.value);
        return (0,property_list/* makePropertyList */.qT)(read.at, read.entries);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        const unknown = { reason: `The entitlements file ${file.value} cannot be read: ${error.why}`, at: error.at };
        say(unknown);
        return (0,property_list/* makeUnknownPropertyList */.mh)(unknown);
    }
}

;







const findBazelTargets = (files) => {
    const skipped = [];
    const rules = new Map();
    for (const file of files.paths.filter((path) => /^BUILD(?:\.bazel)?$/.test((0,paths/* nameOf */.Vb)(path)))) {
        try {
            const { calls, restAt } = readStarlark(files.bytes(file), file);
            if (restAt) {
                const reason = `The rules from here on are not read: of one file ${calls.length.toLocaleString('en')} are`;
                skipped.push({ at: restAt, reason, blocking: true });
            }
            for (const call of calls) {
                const name = (0,plist_paths/* textOf */.b6)(call.arguments.get('name'));
                if (name !== undefined)
                    rules.set(`//${(0,paths/* folderOf */.yS)(file)}:${name}`, { call, folder: (0,paths/* folderOf */.yS)(file), file });
            }
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            skipped.push({ at: error.at, reason: `${file} cannot be read: ${error.why}` });
        }
    }
    const apps = [...rules.values()].filter(({ call }) => KINDS.has(call.name));
    const graph = { rules, files, own: new Map(), left: MOST_FOLLOWED };
    const targets = apps.map((rule) => toTarget(rule, graph, skipped));
    return { targets: withHosts(targets, apps, graph), skipped, drifts: [] };
};
function withHosts(targets, apps, { rules, files }) {
    const hostsOf = new Map();
    for (const app of apps)
        for (const key of ['extensions', 'app_clips', 'watch_application'])
            for (const label of (0,plist_paths/* textsOf */.CB)(app.call.arguments.get(key))) {
                const listed = rules.get(absolute(label, app.folder, files));
                if (listed)
                    hostsOf.set(listed, (hostsOf.get(listed) ?? new Set()).add(app));
            }
    return targets.map((target, index) => {
        const own = apps[index];
        const hosts = own ? [...(hostsOf.get(own) ?? [])] : [];
        const [host] = hosts;
        if (!host)
            return target;
        const named = hosts.map(({ call, file }) => ({ project: file, name: (0,plist_paths/* textOf */.b6)(call.arguments.get('name')) ?? '' }));
        return { ...target, project: host.file, hosts: named };
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


/***/ })

};
