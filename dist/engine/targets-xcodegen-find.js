export const id = "targets-xcodegen-find";
export const ids = ["targets-xcodegen-find"];
export const modules = {

/***/ "read/yaml.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("yaml/dist/index.js");
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("lists.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");





const MAX_VALUES = 200_000;
const MAX_TOKENS = 1_000_000;
const TOO_DEEP = `nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`;
const YES = /^(?:yes|Yes|YES|on|On|ON)$/;
const NO = /^(?:no|No|NO|off|Off|OFF)$/;
function readYaml(bytes, file, options = {}) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    if (text.length > MAX_TOKENS)
        countTokens(text, place);
    const document = parse(text, place);
    const [mistake] = document.errors;
    if (mistake) {
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
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    for (const token of tokens(text, place)) {
        for (const document of composer.next(token))
            return document;
        if (token.type === 'error')
            break;
    }
    for (const document of composer.end(true, text.length))
        return document;
    throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
}
function* tokens(text, place) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > 2 * _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, place(parser.offset));
    }
    yield* parser.end();
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
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(TOO_DEEP, start(node));
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
                (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(merged, value?.kind === 'array' ? value.value : value ? [value] : []);
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

/***/ "targets/xcodegen/find.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findXcodeGenTargets: () => (/* binding */ findXcodeGenTargets)
});

var targets_checkout = __webpack_require__("targets/checkout.js");
var targets_committed = __webpack_require__("targets/committed.js");
var drift = __webpack_require__("targets/drift.js");
var targets_paths = __webpack_require__("targets/paths.js");
var plist_paths = __webpack_require__("targets/plist-paths.js");
var target_budget = __webpack_require__("targets/target-budget.js");
var way = __webpack_require__("targets/way.js");
var find = __webpack_require__("targets/xcode/find.js");
var once = __webpack_require__("targets/once.js");
;

const DEEPEST = 20;
function makeGroupFuel() {
    return { left: 5_000_000 };
}
function mergeSettings(settings, config, configs, groups, fuel) {
    return new Map(collect(settings, config, configs, groups, 0, fuel).map((entry) => [entry.key, entry]));
}
function collect(settings, config, configs, groups, depth, fuel) {
    const fields = (0,plist_paths/* entriesOf */.Mc)(settings);
    fuel.left -= depth * (fields.size + 1);
    if (depth > DEEPEST || fuel.left < 0)
        return [];
    if (!['base', 'configs', 'groups', 'presets'].some((key) => fields.has(key)))
        return [...fields.values()];
    const fromGroups = (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(settings, 'groups')).flatMap((name) => collect(groups.get(name)?.value, config, configs, groups, depth + 1, fuel));
    const ofConfigs = [...(0,plist_paths/* entriesOf */.Mc)((0,plist_paths/* lookUp */.TE)(settings, 'configs')).values()].filter(({ key }) => isMeant(key, config, configs));
    return [
        ...fromGroups,
        ...(0,plist_paths/* entriesOf */.Mc)((0,plist_paths/* lookUp */.TE)(settings, 'base')).values(),
        ...ofConfigs.flatMap(({ value }) => [...(0,plist_paths/* entriesOf */.Mc)(value).values()]),
    ];
}
function isMeant(key, config, configs) {
    const lower = key.toLowerCase();
    if (config.toLowerCase() === lower)
        return true;
    return !configs.some((one) => one.toLowerCase() === lower) && config.toLowerCase().includes(lower);
}

var glob = __webpack_require__("targets/glob.js");
;




const COUNTS = /\.(?:swift|mm?|[ch]|hh|hpp|cc|cpp|cxx|strings|xcstrings|xcprivacy)$/i;
const WRAPPER = /\.(?:docc|xcassets|bundle|framework|xcframework|playground|xcodeproj|xcworkspace|app|appex|swiftpm)\//;
function findSpecSources(target, root, checkout) {
    const sources = listSources(target, root, checkout);
    return {
        members: sources.flatMap((source) => filesOf(source, checkout, (file) => COUNTS.test(file)).map((path) => ({ path, at: source.at, platforms: [] }))),
        folders: sources
            .filter(({ isSynced }) => isSynced)
            .map(({ path, excludes }) => ({ path, owned: true, listed: excludes, opaque: [], platforms: new Map() })),
    };
}
function findInfoPlist(target, root, checkout) {
    for (const source of listSources(target, root, checkout)) {
        const [found] = filesOf(source, checkout, (file) => (0,targets_paths/* nameOf */.Vb)(file) === 'Info.plist');
        if (found !== undefined)
            return (0,targets_paths/* relativeTo */.Mf)(found, root);
    }
    return undefined;
}
function sourcesByVariable(target) {
    return (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(target, 'sources')).flatMap((source) => {
        const written = (0,plist_paths/* textOf */.b6)(source) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(source, 'path'));
        if (written === undefined || !/\$\{\w{1,99}\}/.test(written))
            return [];
        return [{ written, at: source.at, platforms: [] }];
    });
}
function listSources(target, root, checkout) {
    return (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(target, 'sources')).flatMap((source) => {
        const written = (0,plist_paths/* textOf */.b6)(source) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(source, 'path'));
        if (written === undefined || (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(source, 'buildPhase')) === 'none')
            return [];
        const paths = (0,glob/* isGlob */.f)(written) ? expand(written, root, checkout) : [(0,targets_checkout/* resolvePath */.o1)(root, written)];
        const rest = {
            at: source.at,
            excludes: (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(source, 'excludes')),
            includes: (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(source, 'includes')),
            isSynced: (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(source, 'type')) === 'syncedFolder',
        };
        return paths.flatMap((path) => (path === undefined ? [] : [{ path, ...rest }]));
    });
}
function filesOf({ path, excludes, includes }, checkout, isAsked) {
    const file = checkout.locate(path);
    if (file !== undefined)
        return [file].filter(isAsked);
    return checkout.below(path).filter((inner) => {
        const own = (0,targets_paths/* relativeTo */.Mf)(inner, path);
        if (!isAsked(inner) || WRAPPER.test(own) || excludes.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, own)))
            return false;
        return includes.length === 0 || includes.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, own));
    });
}
function expand(pattern, root, checkout) {
    return checkout.below(root).filter((file) => (0,glob/* matchesGlob */.k)(pattern, (0,targets_paths/* relativeTo */.Mf)(file, root)));
}

var lists = __webpack_require__("lists.js");
var json = __webpack_require__("read/json.js");
var yaml = __webpack_require__("read/yaml.js");
var types = __webpack_require__("types.js");
var property_list = __webpack_require__("targets/property-list.js");
;








const MOST_INCLUDES = 100;
const MOST_TEMPLATES = 50;
const read = (bytes, file) => file.endsWith('.json') ? (0,json/* readJson */.V)(bytes, file) : (0,yaml/* readYaml */.g)(bytes, file, { yesIsTrue: true });
function readSpec(file, files) {
    const reading = (0,plist_paths/* tryRead */.o_)(files, file, read);
    if (!('value' in reading))
        return { at: reading.at, reason: reading.reason };
    const { value } = reading;
    if (value.kind !== 'dictionary' || !isSpec(value))
        return undefined;
    const gaps = [];
    const included = [];
    const whole = include(value, { file, files, gaps, included, open: [file] });
    return { file, folder: (0,targets_paths/* folderOf */.yS)(file), at: value.at, fields: (0,plist_paths/* entriesOf */.Mc)(whole), gaps, included };
}
function isSpec(value) {
    return ((0,plist_paths/* lookUp */.TE)(value, 'targets')?.kind === 'dictionary' ||
        ((0,plist_paths/* lookUp */.TE)(value, 'name') !== undefined && (0,plist_paths/* lookUp */.TE)(value, 'include') !== undefined));
}
function include(value, including) {
    const { file, files, gaps, included, open } = including;
    let below;
    for (const item of (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(value, 'include'))) {
        const written = (0,plist_paths/* textOf */.b6)(item) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(item, 'path'));
        if (written === undefined)
            continue;
        const enabled = (0,plist_paths/* lookUp */.TE)(item, 'enable');
        if (enabled?.kind === 'boolean' && !enabled.value)
            continue;
        const path = (0,targets_checkout/* resolvePath */.o1)((0,targets_paths/* folderOf */.yS)(file), written);
        if (path !== undefined && open.includes(path))
            continue;
        const reading = path === undefined || included.length > MOST_INCLUDES ? undefined : (0,plist_paths/* tryRead */.o_)(files, path, read);
        if (path === undefined || !reading || !('value' in reading)) {
            const why = path === undefined ? `: it ${types/* LEADS_OUT */.l}` : '';
            gaps.push({ at: item.at, reason: `What \`${written}\` adds cannot be read${why}` });
            continue;
        }
        const relative = (0,plist_paths/* lookUp */.TE)(item, 'relativePaths');
        const folder = relative?.kind === 'boolean' && !relative.value ? '' : relativeFolder((0,targets_paths/* folderOf */.yS)(path), (0,targets_paths/* folderOf */.yS)(file));
        included.push(path);
        const inner = rebase(include(reading.value, { ...including, file: path, open: [...open, path] }), folder);
        below = below ? merge(below, inner) : inner;
    }
    return below ? merge(below, value) : value;
}
function relativeFolder(folder, from) {
    const [to, base] = [folder.split('/').filter(Boolean), from.split('/').filter(Boolean)];
    let common = 0;
    while (common < to.length && to[common] === base[common])
        common += 1;
    return [...base.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
function merge(below, over) {
    if (below.kind === 'array' && over.kind === 'array')
        return { ...over, value: [...below.value, ...over.value] };
    if (below.kind !== 'dictionary' || over.kind !== 'dictionary')
        return over;
    const merged = new Map(below.value);
    for (const entry of over.value.values()) {
        const key = entry.key.replace(/:REPLACE$/, '');
        const before = key === entry.key ? merged.get(key) : undefined;
        merged.set(key, { ...entry, key, value: before ? merge(before.value, entry.value) : entry.value });
    }
    return { ...over, value: merged };
}
function rebase(value, folder) {
    if (folder === '')
        return value;
    const move = (text, at) => ({ kind: 'string', value: `${folder}/${text}`, at });
    const target = (one) => change(one, {
        sources: (sources) => moveSources(sources, move),
        configFiles: (configured) => (0,property_list/* mapTexts */.zO)(configured, move),
        info: (info) => change(info, { path: (path) => (0,property_list/* mapTexts */.zO)(path, move) }),
        entitlements: (list) => change(list, { path: (path) => (0,property_list/* mapTexts */.zO)(path, move) }),
    });
    const each = (group) => changeAll(group, target);
    return change(value, {
        targets: each,
        targetTemplates: each,
        configFiles: (configured) => (0,property_list/* mapTexts */.zO)(configured, move),
        packages: (packages) => changeAll(packages, (one) => change(one, { path: (path) => (0,property_list/* mapTexts */.zO)(path, move) })),
    });
}
function moveSources(sources, move) {
    if (sources.kind === 'array')
        return { ...sources, value: sources.value.map((one) => moveSources(one, move)) };
    return sources.kind === 'dictionary'
        ? change(sources, { path: (path) => (0,property_list/* mapTexts */.zO)(path, move) })
        : (0,property_list/* mapTexts */.zO)(sources, move);
}
function change(value, changes) {
    if (value.kind !== 'dictionary')
        return value;
    const entries = [...value.value].map(([key, entry]) => {
        const changed = Object.hasOwn(changes, key) ? changes[key] : undefined;
        return [key, changed ? { ...entry, value: changed(entry.value) } : entry];
    });
    return { ...value, value: new Map(entries) };
}
function changeAll(value, changed) {
    if (value.kind !== 'dictionary')
        return value;
    return {
        ...value,
        value: new Map([...value.value].map(([key, entry]) => [key, { ...entry, value: changed(entry.value) }])),
    };
}
function readSpecTargets({ fields, gaps }) {
    return [...(0,plist_paths/* entriesOf */.Mc)(fields.get('targets')?.value).values()].flatMap(({ key, keyAt, value: own }) => {
        const templated = applyTemplates(own, fields, gaps);
        const platforms = (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(templated, 'platform'));
        const isList = (0,plist_paths/* lookUp */.TE)(templated, 'platform')?.kind === 'array';
        return (platforms.length > 0 ? platforms : ['auto']).map((platform) => {
            const suffix = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(templated, 'platformSuffix')) ?? `_${platform}`;
            const name = isList ? `${(0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(templated, 'platformPrefix')) ?? ''}${key}${suffix}` : key;
            const attributes = new Map([
                ...[...(0,plist_paths/* entriesOf */.Mc)((0,plist_paths/* lookUp */.TE)(templated, 'templateAttributes')).values()].map((entry) => [entry.key, (0,plist_paths/* textOf */.b6)(entry.value) ?? '']),
                ['target_name', key],
                ['platform', platform],
            ]);
            return { name, productName: key, platform, keyAt, value: fill(templated, attributes) };
        });
    });
}
function applyTemplates(own, fields, gaps) {
    const templates = (0,plist_paths/* entriesOf */.Mc)(fields.get('targetTemplates')?.value);
    let below;
    const names = [...(0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(own, 'templates'))];
    const seen = new Set();
    for (const name of names) {
        const template = templates.get(name)?.value;
        if (!template || seen.has(name))
            continue;
        if (seen.size === MOST_TEMPLATES) {
            gaps.push({ at: own.at, reason: `Of the templates of this target ${MOST_TEMPLATES} are read` });
            break;
        }
        seen.add(name);
        (0,lists/* addAll */.RZ)(names, (0,plist_paths/* textsOf */.CB)((0,plist_paths/* lookUp */.TE)(template, 'templates')));
        below = below ? merge(template, below) : template;
    }
    return below ? merge(below, own) : own;
}
function fill(value, attributes) {
    return (0,property_list/* mapTexts */.zO)(value, (text, at) => ({
        kind: 'string',
        value: text.replace(/\$\{(\w+)\}/g, (written, name) => attributes.get(name) ?? written),
        at,
    }));
}

;







function toProject(spec, checkout) {
    const { fields, folder, file, at } = spec;
    const name = (0,plist_paths/* textOf */.b6)(fields.get('name')?.value) ?? ((0,targets_paths/* nameOf */.Vb)(folder) || 'Project');
    const options = fields.get('options')?.value;
    const configured = [...(0,plist_paths/* entriesOf */.Mc)(fields.get('configs')?.value).values()];
    const configs = configured.length > 0
        ? configured.map(({ key, keyAt }) => ({ name: key, at: keyAt }))
        : DEFAULT_CONFIGS.map((config) => ({ name: config, at }));
    const names = configs.map((config) => config.name);
    const groups = (0,plist_paths/* entriesOf */.Mc)(fields.get('settingGroups')?.value);
    const packages = readPackages(spec);
    const fuel = makeGroupFuel();
    const targets = readSpecTargets(spec);
    const preferred = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(options, 'defaultConfig'));
    const configurations = configs.map((config) => ({
        ...config,
        settings: mergeSettings(fields.get('settings')?.value, config.name, names, groups, fuel),
        ...baseOf(fields.get('configFiles')?.value, config.name, folder),
    }));
    const project = {
        path: file,
        name,
        root: folder,
        at,
        developmentLanguage: (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(options, 'developmentLanguage')) ?? 'en',
        configurations,
        ...(preferred !== undefined && { defaultConfiguration: preferred }),
        targets: targets.map((target) => {
            const sources = (0,once/* once */.O)(() => findSpecSources(target.value, folder, checkout));
            const infoPlist = (0,once/* once */.O)(() => findInfoPlist(target.value, folder, checkout));
            const own = configs.map((config) => {
                const set = mergeSettings((0,plist_paths/* lookUp */.TE)(target.value, 'settings'), config.name, names, groups, fuel);
                const outer = configurations.find((one) => one.name === config.name)?.settings ?? new Map();
                return {
                    name: config.name,
                    at: target.keyAt,
                    settings: new Map([...defaultsOf(target, options, infoPlist, outer, set), ...set, ...forcedOf(target)]),
                    ...baseOf((0,plist_paths/* lookUp */.TE)(target.value, 'configFiles'), config.name, folder),
                };
            });
            return toTarget(target, own, sources, targets, packages, folder);
        }),
        packages: [...packages.values()],
        projects: [],
    };
    if (fuel.left < 0)
        spec.gaps.push({ at, reason: 'The setting groups name one another too often to be read', blocking: true });
    return project;
}
const DEFAULT_CONFIGS = ['Debug', 'Release'];
function baseOf(configFiles, config, folder) {
    const value = (0,plist_paths/* entriesOf */.Mc)(configFiles).get(config)?.value;
    const written = (0,plist_paths/* textOf */.b6)(value);
    if (!value || written === undefined)
        return {};
    const path = (0,targets_checkout/* resolvePath */.o1)(folder, written);
    return { base: { written, at: value.at, ...(path !== undefined && { path }) } };
}
function readPackages({ fields, folder }) {
    return new Map([...(0,plist_paths/* entriesOf */.Mc)(fields.get('packages')?.value).values()].map(({ key, keyAt, value }) => {
        const path = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(value, 'path'));
        const local = path === undefined ? undefined : (0,targets_checkout/* resolvePath */.o1)(folder, path);
        const url = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(value, 'url')) ?? githubUrl((0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(value, 'github')));
        return [key, { at: keyAt, ...(local !== undefined && { folder: local }), ...(url !== undefined && { url }) }];
    }));
}
function githubUrl(name) {
    return name === undefined ? undefined : `https://github.com/${name}`;
}
const SDKS = new Map([
    ['iOS', 'iphoneos'],
    ['macOS', 'macosx'],
    ['tvOS', 'appletvos'],
    ['watchOS', 'watchos'],
    ['visionOS', 'xros'],
]);
const DEPLOYMENT = new Map([
    ['iOS', 'IPHONEOS_DEPLOYMENT_TARGET'],
    ['macOS', 'MACOSX_DEPLOYMENT_TARGET'],
    ['tvOS', 'TVOS_DEPLOYMENT_TARGET'],
    ['watchOS', 'WATCHOS_DEPLOYMENT_TARGET'],
    ['visionOS', 'XROS_DEPLOYMENT_TARGET'],
]);
function defaultsOf({ value, name, productName, platform, keyAt }, options, infoPlist, outer, own) {
    const settings = new Map();
    const set = (key, text, at) => settings.set(key, { key, keyAt: at, value: { kind: 'string', value: text, at } });
    const destinations = (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(value, 'supportedDestinations')).flatMap((item) => (0,plist_paths/* textOf */.b6)(item) ?? []);
    const main = platform === 'auto' ? (destinations.find((one) => SDKS.has(one)) ?? 'iOS') : platform;
    const sdk = SDKS.get(main);
    if (sdk !== undefined)
        set('SDKROOT', sdk, keyAt);
    const supported = destinations.flatMap((one) => SDKS.get(one) ?? []);
    if (supported.length > 0)
        set('SUPPORTED_PLATFORMS', supported.join(' '), keyAt);
    if (productName !== name)
        set('PRODUCT_NAME', productName, keyAt);
    for (const [one, key] of DEPLOYMENT) {
        const declared = (0,plist_paths/* lookUp */.TE)(value, 'deploymentTarget');
        const version = declared?.kind === 'dictionary' ? (0,plist_paths/* lookUp */.TE)(declared, one) : one === main ? declared : undefined;
        const general = (0,plist_paths/* lookUp */.TE)(options, 'deploymentTarget', one);
        const text = (0,plist_paths/* textOf */.b6)(version) ?? (0,plist_paths/* textOf */.b6)(general);
        if (text !== undefined)
            set(key, /\./.test(text) ? text : `${text}.0`, (version ?? general)?.at ?? keyAt);
    }
    const prefix = (0,plist_paths/* lookUp */.TE)(options, 'bundleIdPrefix');
    const prefixText = (0,plist_paths/* textOf */.b6)(prefix);
    if (prefixText !== undefined)
        set('PRODUCT_BUNDLE_IDENTIFIER', `${prefixText}.${name.replace(/[^\w-]/g, '-')}`, prefix?.at ?? keyAt);
    if (own.has('INFOPLIST_FILE') || outer.has('INFOPLIST_FILE'))
        return settings;
    const info = (0,plist_paths/* lookUp */.TE)(value, 'info', 'path');
    const file = (0,plist_paths/* textOf */.b6)(info) ?? infoPlist();
    if (file !== undefined)
        set('INFOPLIST_FILE', file, info?.at ?? keyAt);
    return settings;
}
function forcedOf({ value }) {
    const path = (0,plist_paths/* lookUp */.TE)(value, 'entitlements', 'path');
    const key = 'CODE_SIGN_ENTITLEMENTS';
    return path?.kind === 'string' ? new Map([[key, { key, keyAt: path.at, value: path }]]) : new Map();
}
function toTarget(target, configurations, sources, all, packages, folder) {
    const { value, name } = target;
    const dependencies = (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(value, 'dependencies'));
    const references = dependencies.flatMap((one) => toReference(one, target, all, folder));
    const type = productType(value);
    const scripts = ['preBuildScripts', 'postBuildScripts', 'postCompileScripts', 'prebuildScripts', 'postbuildScripts'];
    const written = {
        ...toWritten((0,plist_paths/* lookUp */.TE)(value, 'info'), 'info'),
        ...toWritten((0,plist_paths/* lookUp */.TE)(value, 'entitlements'), 'entitlements'),
    };
    return {
        id: name,
        name,
        productType: type,
        at: target.keyAt,
        configurations,
        productName: productFile(target.productName, type),
        get compiled() {
            return sources().members;
        },
        resources: [],
        bySetting: sourcesByVariable(value),
        get folders() {
            return sources().folders;
        },
        links: references,
        embeds: references.filter(({ isSystem }) => !isSystem),
        dependsOn: references.filter(({ target: own }) => own !== undefined),
        packageProducts: dependencies.flatMap((one) => toPackageProducts(one, packages)),
        scripts: scripts
            .flatMap((key) => (0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(value, key)).flatMap((one) => (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'script')) ?? []))
            .join('\n'),
        written,
    };
}
function toWritten(value, key) {
    if (value?.kind !== 'dictionary' || (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(value, 'path')) === undefined)
        return {};
    const properties = value.value.get('properties');
    return { [key]: { at: properties?.value.at ?? value.at, entries: (0,plist_paths/* entriesOf */.Mc)(properties?.value) } };
}
const TYPES = new Map([
    ['application.watchapp', 'application.watchapp2'],
    ['watchkit2-extension', 'watchkit2-extension'],
]);
function productType(value) {
    const type = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(value, 'type')) ?? '';
    return TYPES.get(type) ?? type.replace(/^com\.apple\.product-type\./, '');
}
function productFile(name, type) {
    if (type.startsWith('application'))
        return `${name}.app`;
    if (/extension/.test(type))
        return `${name}.appex`;
    if (type.startsWith('framework'))
        return `${name}.framework`;
    if (type.startsWith('bundle'))
        return `${name}.xctest`;
    return type === 'library.static' ? `lib${name}.a` : name;
}
function toReference(one, { platform }, all, folder) {
    const platforms = [];
    const { at } = one;
    const named = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'target'));
    if (named !== undefined) {
        const found = all.find(({ name }) => name === named) ??
            all.find(({ productName, platform: other }) => productName === named && other === platform);
        return found
            ? [{ name: productFile(found.productName, productType(found.value)), at, platforms, target: found.name }]
            : [];
    }
    const sdk = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'sdk'));
    if (sdk !== undefined)
        return [{ name: (0,targets_paths/* nameOf */.Vb)(sdk), at, platforms, isSystem: true }];
    const framework = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'framework')) ?? (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'carthage'));
    if (framework === undefined)
        return [];
    const path = framework.includes('/') ? (0,targets_checkout/* resolvePath */.o1)(folder, framework) : undefined;
    const name = (0,targets_paths/* nameOf */.Vb)(framework).includes('.') ? (0,targets_paths/* nameOf */.Vb)(framework) : `${(0,targets_paths/* nameOf */.Vb)(framework)}.framework`;
    return [{ name, at, platforms, ...(path !== undefined && { path }) }];
}
function toPackageProducts(one, packages) {
    const name = (0,plist_paths/* textOf */.b6)((0,plist_paths/* lookUp */.TE)(one, 'package'));
    if (name === undefined)
        return [];
    const from = packages.get(name);
    const products = [(0,plist_paths/* lookUp */.TE)(one, 'product'), ...(0,plist_paths/* itemsOf */.S3)((0,plist_paths/* lookUp */.TE)(one, 'products'))].flatMap((product) => (0,plist_paths/* textOf */.b6)(product) ?? []);
    return (products.length > 0 ? products : [name]).map((product) => ({
        name: product,
        at: one.at,
        ...(from && { package: from }),
    }));
}

;










const findXcodeGenTargets = (files, earlier, wanted) => {
    const checkout = (0,targets_checkout/* surveyCheckout */.l9)(files);
    const skipped = [];
    const specs = [];
    const folders = projectFolders(files);
    const paths = (0,targets_committed/* listSpecs */.v_)(files);
    const told = wanted?.depth === 'outline' ? (0,targets_committed/* committedSpecs */.TE)(paths, files, earlier) : new Set();
    for (const path of paths) {
        if (told.has(path))
            continue;
        const spec = readSpec(path, files);
        if (spec && 'fields' in spec)
            specs.push(spec);
        else if (spec && /\.ya?ml$/.test(path) && (0,targets_paths/* nameOf */.Vb)(path).startsWith('project.'))
            skipped.push({ ...spec, blocking: !folders.has((0,targets_paths/* folderOf */.yS)(path)) });
    }
    const included = new Set(specs.flatMap((spec) => spec.included));
    const own = specs.filter(({ file }) => !included.has(file));
    const found = own.map((spec) => describeSpec(spec, checkout, earlier, wanted));
    const filled = found.flatMap((one) => one.filled ?? []);
    return {
        targets: found.flatMap(({ targets }) => targets),
        skipped: [...skipped, ...found.flatMap((one) => one.skipped)],
        drifts: found.flatMap(({ drifts }) => drifts),
        ...(filled.length > 0 && { filled }),
    };
};
function projectFolders({ paths }) {
    const projects = paths.filter((path) => /\.xcodeproj\/project\.\w+$/.test(path));
    return new Set(projects.map((path) => (0,targets_paths/* folderOf */.yS)((0,targets_paths/* folderOf */.yS)(path))));
}
function describeSpec(spec, checkout, earlier, wanted) {
    if (wanted?.budget && wanted.budget.targets <= 0)
        return { ...way/* NOTHING */.K, skipped: noRoom(spec) };
    const project = toProject(spec, checkout);
    const skipped = [...spec.gaps];
    const made = (0,find.describeProjects)([project], checkout, skipped, wanted);
    const committed = (0,targets_committed/* committedTargets */.TN)(spec.folder, project.name, earlier);
    if (committed.length === 0)
        return { targets: made.targets, skipped: made.skipped, drifts: [] };
    return {
        ...way/* NOTHING */.K,
        drifts: made.targets.flatMap((target) => [
            ...driftsOf(target, project, committed),
            ...(target.kind === 'app' ? (0,drift/* findStale */.TS)('XcodeGen', target, committed, checkout.files) : []),
        ]),
        filled: made.targets.flatMap((target) => {
            const other = committed.find(({ name }) => name === target.name);
            const written = project.targets.find(({ name }) => name === target.name)?.written;
            return (other && written && (0,targets_committed/* fillMissing */.wd)(other, written, target)) ?? [];
        }),
    };
}
function noRoom({ fields, at }) {
    const skipped = [];
    (0,target_budget/* takeTargets */.u)([...(0,plist_paths/* entriesOf */.Mc)(fields.get('targets')?.value).keys()], { targets: 0, builds: 0 }, at, skipped);
    return skipped;
}
function driftsOf(target, project, committed) {
    const other = committed.find(({ name, kind }) => name === target.name && kind !== 'library' && kind !== 'test');
    const build = target.builds.find(({ configuration }) => configuration === target.shipping);
    const written = project.targets.find(({ name }) => name === target.name)?.written;
    if (!other || !build)
        return [];
    const declared = {
        ...(written?.info && written.info.entries.size > 0 && { info: build.info }),
        ...(written?.entitlements && { entitlements: build.entitlements }),
    };
    return (0,drift/* findDrifts */.Q0)({ ...declared, by: 'XcodeGen', replaces: true }, other);
}


/***/ })

};
