export const id = "run-built";
export const ids = ["run-built"];
export const modules = {

/***/ "beside/pair.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pairBundles)
/* harmony export */ });
/* harmony import */ var _rules_shared_built_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/built-values.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");


function pairBundles(bundles, sources) {
    const shipped = sources.filter(({ kind, builds }) => kind !== 'library' && kind !== 'test' && builds.length > 0);
    const pairs = new Map();
    const reasons = new Map();
    const taken = new Set();
    for (const [by, looksLike] of WAYS) {
        const likely = new Map(bundles
            .filter((bundle) => !pairs.has(bundle) && !reasons.has(bundle))
            .map((bundle) => [bundle, shipped.filter((one) => !taken.has(one) && looksLike(bundle, one))]));
        for (const [bundle, candidates] of likely) {
            const [only, ...others] = narrow(bundle, candidates);
            const build = bundle.builds[0];
            if (only === undefined || build === undefined)
                continue;
            if (others.length > 0)
                reasons.set(bundle, tooMany(by, [only, ...others]));
            else if (taken.has(only))
                reasons.set(bundle, `another bundle of it is taken for ${only.name}`);
            else {
                taken.add(only);
                const source = { name: only.name, project: only.project };
                pairs.set(bundle, { bundle, build, source, configuration: configurationOf(only, build, by), by });
            }
        }
    }
    return {
        pairs: bundles.flatMap((bundle) => pairs.get(bundle) ?? []),
        unmatched: bundles
            .filter((bundle) => !pairs.has(bundle))
            .map((bundle) => ({ bundle, reason: reasons.get(bundle) ?? noneLike(bundle, shipped) })),
    };
}
const WAYS = [
    ['bundle identifier', (bundle, source) => source.builds.some((build) => isSameIdentifier(build, bundle.builds[0]))],
    [
        'name',
        (bundle, source) => {
            if (bundle.kind !== source.kind)
                return false;
            const names = namesOf(bundle);
            return [...namesOf(source)].some((name) => names.has(name));
        },
    ],
];
function isSameIdentifier(one, other) {
    const [left, right] = [one.bundleIdentifier, other?.bundleIdentifier];
    return left.state === 'known' && right?.state === 'known' && left.value === right.value;
}
function namesOf(target) {
    const known = NAMES.get(target);
    if (known)
        return known;
    const names = readNames(target);
    NAMES.set(target, names);
    return names;
}
const NAMES = new WeakMap();
function readNames({ name, builds }) {
    const texts = builds.flatMap(({ info }) => ['CFBundleExecutable', 'CFBundleName'].flatMap((key) => {
        const entry = info.get(key);
        return entry.state === 'known' && entry.value.value.kind === 'string' ? [entry.value.value.value] : [];
    }));
    const [alone = name] = name.split(' (', 1);
    const plain = [name, alone, ...texts].map((text) => text
        .normalize('NFC')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase());
    return new Set(plain.filter((text) => text !== ''));
}
function narrow(bundle, candidates) {
    const names = namesOf(bundle);
    const tests = [
        ({ kind }) => kind === bundle.kind,
        (source) => [...namesOf(source)].some((name) => names.has(name)),
        ({ name }) => name === bundle.name,
    ];
    let left = candidates;
    for (const test of tests) {
        const passing = left.filter(test);
        if (left.length > 1 && passing.length > 0)
            left = passing;
    }
    return left;
}
function configurationOf({ builds, shipping }, built, by) {
    const likely = by === 'name' ? builds : builds.filter((build) => isSameIdentifier(build, built));
    const ordered = [
        ...likely.filter(({ configuration }) => configuration === shipping),
        ...likely.filter(({ configuration }) => configuration !== shipping),
    ];
    const agreeing = ordered.find((build) => (0,_rules_shared_built_values_js__WEBPACK_IMPORTED_MODULE_0__/* .findDifferences */ .cG)(build, built).length === 0);
    return (agreeing ?? ordered[0])?.configuration ?? shipping;
}
const MOST_NAMED = 3;
const LONGEST = 155;
function tooMany(by, sources) {
    const shown = sources.slice(0, MOST_NAMED).map(({ name, project }) => `${name} in ${project}`);
    const rest = sources.length - shown.length;
    return `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)([...shown, ...(rest > 0 ? [`${rest} more`] : [])])} have its ${by}`;
}
function noneLike({ builds, name }, sources) {
    if (sources.length === 0)
        return 'the sources declare no app';
    const id = builds[0]?.bundleIdentifier;
    const has = id?.state === 'known'
        ? `its bundle identifier ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(id.value, LONGEST)}, nor its name ${name}`
        : `its name ${name}`;
    const open = sources.filter((source) => source.builds.some((build) => build.bundleIdentifier.state === 'unresolved'));
    const [first] = open;
    const unknown = first === undefined ? '' : `; that of ${first.name} is not known`;
    return `no target of the sources has ${has}${unknown}`;
}


/***/ }),

/***/ "built/binary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ clinicalImports),
/* harmony export */   wS: () => (/* binding */ ONLY_SOURCES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _code_facts_no_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/no-facts.js");

const CLASS = /^_OBJC_CLASS_\$_(HKClinicalRecord|HKClinicalType|HKFHIRResource|HKFHIRVersion)$/;
const TYPE = /^_?(HKClinicalTypeIdentifier(?:Allergy|ClinicalNote|Condition|Coverage|Immunization|LabResult|Medication|Procedure|VitalSign)Record)$/;
const SWIFT = /^_?\$s.*\d(HKClinicalRecord|HKClinicalType|HKFHIRResource)/;
function clinicalImports({ slices }) {
    const names = new Set(slices.flatMap(({ imports }) => imports.map(({ name }) => name)));
    return [...names].sort().flatMap((symbol) => {
        const type = TYPE.exec(symbol)?.[1];
        if (type !== undefined)
            return [{ symbol, name: type, type }];
        const name = CLASS.exec(symbol)?.[1] ?? SWIFT.exec(symbol)?.[1];
        return name === undefined ? [] : [{ symbol, name }];
    });
}
const ONLY_SOURCES = 'which types are asked for and which are read, only sources tell: the binary names them';
function factsOf(binaries, open) {
    const clinical = [];
    const requested = [];
    const healthKit = [];
    const unread = [...open];
    for (const { at, binary } of binaries) {
        for (const { name, type } of clinicalImports(binary)) {
            clinical.push({ value: name, at });
            if (type !== undefined)
                requested.push(useOf(type, 'constant', at));
        }
        const texts = new Set(binary.slices.flatMap(({ clinicalTexts }) => clinicalTexts.map(({ text }) => text)));
        for (const text of [...texts].sort()) {
            const type = TYPE.exec(text)?.[1];
            if (type !== undefined) {
                clinical.push({ value: type, at });
                requested.push(useOf(type, 'string', at));
            }
            else if (/^HK(?:Clinical|FHIR)/.test(text)) {
                unread.push({ value: `\`${text}\` stands in it as a text, and may be looked up by that name`, at });
            }
        }
        if (binary.slices.some(({ imports }) => imports.some(isOfHealthKit)))
            healthKit.push({ value: 'HealthKit', at });
        for (const { what, reason } of binary.slices.flatMap((slice) => slice.unread))
            if (what !== 'signature' && what !== 'entitlements')
                unread.push({ value: `its ${what} are not read (${reason})`, at });
    }
    const reasons = clinical.length > 0 ? [{ value: ONLY_SOURCES, at: clinical[0]?.at }, ...unread] : unread;
    const unresolved = reasons.flatMap(({ value: reason, at }) => [
        { role: 'requested', reason, at },
        { role: 'read', reason, at },
    ]);
    return { ..._code_facts_no_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .K, healthKit, clinical, requested: onceEach(requested), unresolved };
}
function useOf(type, spelling, at) {
    return { type, at, call: at, api: 'named in the binary', spelling };
}
function onceEach(uses) {
    const seen = new Set();
    return uses.filter(({ type, at }) => !seen.has(`${type} ${at.file}`) && seen.add(`${type} ${at.file}`));
}
function isOfHealthKit({ name, library }) {
    return /^_OBJC_CLASS_\$_HK[A-Z]/.test(name) || /\/HealthKit\.framework\/HealthKit$/.test(library ?? '');
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

/***/ "run/built.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  NO_FILES: () => (/* binding */ NO_FILES),
  beside: () => (/* binding */ beside),
  emptyState: () => (/* binding */ emptyState),
  joinBuilt: () => (/* reexport */ joinBuilt),
  readArtifacts: () => (/* binding */ readArtifacts)
});

var lib_lists = __webpack_require__("lists.js");
var property_list = __webpack_require__("targets/property-list.js");
var types = __webpack_require__("types.js");
var built_binary = __webpack_require__("built/binary.js");
var sentence = __webpack_require__("sentence.js");
;

const MOST = 5;
const LONGEST = 80;
const TELLING = /health|clinical|fhir|records?(?![a-z])|^HK|HK[A-Z]/i;
function classesBeside({ slices }, own) {
    const names = new Set(slices.flatMap(({ classNames = [] }) => [...classNames].map(spelled)));
    const others = [...names].filter((name) => own === undefined || !name.startsWith(`${own}.`)).sort();
    const telling = others.filter((name) => TELLING.test(name));
    const ofModules = others.filter((name) => name.includes('.') && !telling.includes(name));
    const shown = telling.length + ofModules.length > 0 ? [...telling, ...ofModules] : others;
    return shown.slice(0, MOST).map((name) => (0,sentence/* clip */.$Q)(name, LONGEST));
}
function spelled(name) {
    const prefix = /^_Tt[A-Z]+(?=\d)/.exec(name)?.[0];
    if (prefix === undefined)
        return name;
    const parts = [];
    for (let at = prefix.length; at < name.length;) {
        const digits = /^\d{1,4}/.exec(name.slice(at, at + 4))?.[0];
        if (digits === undefined)
            return name;
        const start = at + digits.length;
        const part = name.slice(start, start + Number(digits));
        if (part.length < Number(digits) || part === '')
            return name;
        parts.push(part);
        at = start + Number(digits);
    }
    return parts.join('.');
}

;



const NAME = /^HKClinical(?:Record$|Type$|TypeIdentifier)/;
const ACCESS = 'com.apple.developer.healthkit.access';
function isEntitledToNone(entitlements) {
    const access = entitlements.get(ACCESS);
    if (access.state !== 'known')
        return access.state === 'absent';
    const { value } = access.value;
    return value.kind === 'array' && value.value.length === 0;
}
function declaresRecords(info) {
    return [...info.keys()].some((key) => /^NSHealth(?:.*Clinical|Required)/i.test(key));
}
function withoutRecords({ healthKit, ...facts }) {
    return { ...facts, healthKit, clinical: [], requested: [], unresolved: [] };
}
function namedAsTexts(binaries) {
    return binaries.flatMap(({ at, binary }) => {
        const texts = binary.slices.flatMap(({ clinicalTexts }) => clinicalTexts.map(({ text }) => text));
        const [first, ...others] = [...new Set(texts.filter((text) => NAME.test(text)))].sort();
        if (first === undefined)
            return [];
        const more = others.length === 0 ? '' : `, as do ${(0,sentence/* count */.U9)(others.length, 'other name')} of clinical records`;
        return [{ value: `\`${first}\` stands in it as a text${more}, and may be looked up by that name`, at }];
    });
}
function bringsRecords(one, own, target, folder) {
    const imports = (0,built_binary/* clinicalImports */.Uq)(one.binary);
    const first = imports.find(({ name }) => name === 'HKClinicalRecord') ?? imports[0];
    if (first === undefined)
        return [];
    const file = one.path.slice(one.path.lastIndexOf('/') + 1);
    const isLinked = one === own;
    return [
        {
            name: file,
            at: one.at,
            targets: [target],
            found: { value: first.name, at: one.at },
            remedy: isLinked
                ? 'Find the static library that names it, and link it without its clinical part, or without -ObjC.'
                : `Link ${file} without its clinical part, or leave it out.`,
            shown: {
                symbol: first.symbol,
                binary: folder === '' ? one.path : one.path.slice(folder.lastIndexOf('/') + 1),
                isLinked,
                classes: classesBeside(one.binary, isLinked ? file.replaceAll(/\W/g, '_') : undefined),
            },
        },
    ];
}

var limits = __webpack_require__("built/limits.js");
;


const NESTED = [
    { folder: 'PlugIns', ending: '.appex', kind: 'extension' },
    { folder: 'Extensions', ending: '.appex', kind: 'extension' },
    { folder: 'AppClips', ending: '.app', kind: 'app-clip' },
    { folder: 'Watch', ending: '.app', kind: 'watch-app' },
];
const OUTERMOST = /^(?:(?!(?:__MACOSX|dSYMs|Symbols|SwiftSupport|WatchKitSupport2?)\/)[^/]+\/)*?[^/]+\.app(?=\/)/;
function findBundles(paths, isApp) {
    const sorted = [...paths].sort();
    const apps = isApp ? [''] : [...new Set(sorted.flatMap((path) => path.match(OUTERMOST) ?? []))];
    const faults = [];
    const tree = foldersOf(sorted);
    const bundles = [];
    const waiting = apps.flatMap((path) => {
        if (!tree.has(join(path, 'Contents/Info.plist')))
            return [{ path, kind: 'app' }];
        faults.push(`${path === '' ? 'It' : `\`${path}\``} is an app for macOS, which is not looked at`);
        return [];
    });
    if (waiting.length === 0 && faults.length === 0)
        faults.push('No app is in it: no folder that ends with `.app`');
    const payload = waiting.filter(({ path }) => /^Payload\//.test(path));
    if (payload.length > 1)
        faults.push(`It has ${(0,sentence/* count */.U9)(payload.length, 'app')} in \`Payload\`; an .ipa has one`);
    const queue = [...waiting];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (bundles.length === limits/* MOST_BUNDLES */.iE) {
            faults.push(`It has more than ${(0,sentence/* count */.U9)(limits/* MOST_BUNDLES */.iE, 'bundle')}; the others are not looked at`);
            break;
        }
        const inner = nestedIn(next.path, tree);
        const own = below(next.path, sorted).filter((path) => !inner.some((one) => path.startsWith(`${one.path}/`)));
        const bundle = { ...next, files: own };
        bundles.push(bundle);
        for (const one of inner)
            queue.push({ ...one, host: bundle });
    }
    return { bundles, faults };
}
function nestedIn(path, tree) {
    return NESTED.flatMap(({ folder, ending, kind }) => {
        const parent = `${join(path, folder)}/`;
        return [...tree]
            .filter((one) => one.startsWith(parent) && one.endsWith(ending) && !one.slice(parent.length).includes('/'))
            .map((one) => ({ path: one, kind }));
    });
}
function foldersOf(paths) {
    const all = new Set(paths);
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (all.has(folder))
                break;
            all.add(folder);
        }
    }
    return all;
}
function below(folder, sorted) {
    return folder === '' ? sorted : sorted.filter((path) => path.startsWith(`${folder}/`));
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function nameOfBundle(path, artifact) {
    const folder = path === '' ? artifact : path;
    return folder.slice(folder.lastIndexOf('/') + 1).replace(/\.(?:app|appex)$/, '');
}
function partsOf({ path, files }) {
    const own = files.map((file) => ({ file, name: path === '' ? file : file.slice(path.length + 1) }));
    const matching = (pattern) => own.filter(({ name }) => pattern.test(name)).map(({ file }) => file);
    return {
        info: join(path, 'Info.plist'),
        texts: matching(/^(?:[^/]+\.lproj\/InfoPlist\.strings|InfoPlist\.(?:strings|loctable))$/),
        manifests: matching(/(?:^|\/)PrivacyInfo\.xcprivacy$/),
        libraries: matching(/^Frameworks\/(?:([^/]+)\.framework\/\1|(?!libswift)[^/]+\.dylib)$/),
        payloads: matching(/^(?:[^/]+\.jsbundle|(?:[^/]+\/)*[^/]+\.dll)$/),
    };
}

var container = __webpack_require__("built/container.js");
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
;


async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 2 ** 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}

;

function readInfo(bytes, at) {
    const { entries } = (0,property_list/* readTopDictionary */._c)(bytes, at.file);
    const placed = (0,property_list/* placeAt */.BW)({ kind: 'dictionary', value: entries, at }, at);
    return placed.kind === 'dictionary' ? placed.value : entries;
}
function textIn(info, key) {
    const value = info.get(key)?.value;
    return value?.kind === 'string' ? value.value : undefined;
}
const PLATFORMS = {
    iPhoneOS: 'ios',
    iPhoneSimulator: 'ios',
    WatchOS: 'watchos',
    WatchSimulator: 'watchos',
    AppleTVOS: 'tvos',
    AppleTVSimulator: 'tvos',
    XROS: 'visionos',
    XRSimulator: 'visionos',
    MacOSX: 'macos',
    iOS: 'ios',
    watchOS: 'watchos',
    tvOS: 'tvos',
    visionOS: 'visionos',
    macOS: 'macos',
    'Mac Catalyst': 'macos',
};
function platformsOf(info, ofBinary) {
    const listed = info.get('CFBundleSupportedPlatforms')?.value;
    const names = listed?.kind === 'array' ? listed.value.flatMap((one) => (one.kind === 'string' ? [one.value] : [])) : [];
    const known = [...names, ...(names.length === 0 && ofBinary !== undefined ? [ofBinary] : [])];
    return [...new Set(known.flatMap((name) => (Object.hasOwn(PLATFORMS, name) ? (PLATFORMS[name] ?? []) : [])))].sort();
}

var mach_o = __webpack_require__("built/mach-o.js");
var built_open = __webpack_require__("built/open.js");
var fuel = __webpack_require__("built/fuel.js");
var part = __webpack_require__("built/part.js");
;



const MAGIC = Buffer.from('c61fbc03c103191f', 'hex');
const HEAD = 128;
const FUNCTION_WIDTHS = [16, 12];
const LONG = 0xff;
function isHermes(bytes) {
    return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}
function readHermesTexts(bytes, file) {
    const at = { file, line: 1, column: 1 };
    if (!isHermes(bytes))
        throw new types/* UnreadableFile */.i('is no bytecode of Hermes', at);
    const whole = new part/* Part */.e(bytes, at, (0,fuel/* createFuel */.z)(at));
    const counts = { functions: whole.u32(40), kinds: whole.u32(44), identifiers: whole.u32(48) };
    const [texts, longTexts, storageSize] = [whole.u32(52), whole.u32(56), whole.u32(60)];
    whole.fuel.take(counts.kinds + texts);
    const kindsAt = FUNCTION_WIDTHS.map((width) => HEAD + counts.functions * width).find((start) => {
        return countKinds(whole, start, counts.kinds) === texts;
    }) ?? whole.refuse(`is bytecode of Hermes of the unknown version ${whole.u32(8)}`);
    const smallAt = kindsAt + (counts.kinds + counts.identifiers) * 4;
    const small = whole.part(smallAt, texts * 4, 'the table of texts');
    const long = whole.part(smallAt + small.size, longTexts * 8, 'the table of long texts');
    const storage = whole.part(smallAt + small.size + long.size, storageSize, 'the texts');
    const found = new Set();
    for (let entry = 0; entry < small.size; entry += 4) {
        const value = small.u32(entry);
        const isWide = (value & 1) === 1;
        const isLong = value >>> 24 === LONG;
        const place = (value >>> 1) & 0x7fffff;
        const start = isLong ? long.u32(place * 8) : place;
        const size = (isLong ? long.u32(place * 8 + 4) : value >>> 24) * (isWide ? 2 : 1);
        storage.check(start, size, 'a text');
        whole.fuel.keep(size);
        found.add(storage.bytes.toString(isWide ? 'utf16le' : 'latin1', start, start + size));
    }
    return found;
}
function countKinds(whole, start, kinds) {
    if (start + kinds * 4 > whole.size)
        return undefined;
    let texts = 0;
    for (let index = 0; index < kinds; index += 1)
        texts += whole.u32(start + index * 4) & 0x7fffffff;
    return texts;
}

var clinical_names = __webpack_require__("built/clinical-names.js");
;



const raw_names_MOST = 10_000;
function readRawNames(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const whole = new part/* Part */.e(bytes, at, (0,fuel/* createFuel */.z)(at));
    const found = new Set();
    for (const encoding of ['latin1', 'utf16le']) {
        for (const { text } of (0,clinical_names/* clinicalNames */.I)(whole.bytes, encoding, whole.fuel)) {
            found.add(text);
            if (found.size > raw_names_MOST)
                whole.refuse('holds more names of clinical records than are read');
        }
    }
    return [...found].sort();
}

;


const payload_NAME = /^HK(?:Clinical|FHIR)/;
function readPayload(bytes, file) {
    const names = isHermes(bytes)
        ? [...readHermesTexts(bytes, file)].filter((text) => payload_NAME.test(text))
        : readRawNames(bytes, file);
    const clinicalTexts = names.map((text) => ({ text, isWhole: true }));
    return { slices: [{ isSimulator: false, isSigned: false, imports: [], clinicalTexts, unread: [] }] };
}

;


const USED_UP = `is not read: ${Math.round(limits/* MOST_READ */.Hi / 1e6)} MB of the artifact were read before`;
class PartReader {
    #opened;
    #left = limits/* MOST_READ */.Hi;
    faults = new Map();
    constructor(opened) {
        this.#opened = opened;
    }
    async lists(paths) {
        const lists = new Map();
        await this.#read(paths, limits/* LARGEST_LIST */.Cm, (path, bytes) => void lists.set(path, bytes));
        return lists;
    }
    async binaries(paths, readBinary) {
        const binaries = new Map();
        await this.#read(paths, limits/* LARGEST_BINARY */.xc, (path, bytes) => {
            const at = this.#opened.place(path);
            try {
                binaries.set(path, { at, path, binary: readBinary(bytes, at.file) });
            }
            catch (error) {
                if (!(error instanceof types/* UnreadableFile */.i))
                    throw error;
                this.faults.set(path, error.message);
            }
        });
        return binaries;
    }
    async #read(paths, most, take) {
        for await (const piece of this.#opened.container.read(paths, () => Math.min(most, this.#left))) {
            if ('fault' in piece) {
                const isUsedUp = this.#left < most && piece.fault.startsWith('is too large');
                this.faults.set(piece.path, isUsedUp ? USED_UP : piece.fault);
            }
            else {
                this.#left -= piece.bytes.length;
                take(piece.path, piece.bytes);
            }
        }
    }
}

;

function readSigned({ at, binary: { slices } }) {
    const judged = slices.find(({ isSimulator, platform }) => !isSimulator && platform !== undefined) ?? slices[0];
    const unread = judged?.unread.find(({ what }) => what === 'signature' || what === 'entitlements');
    if (unread !== undefined) {
        const reason = `What it is signed with could not be checked: its ${unread.what} cannot be read (${unread.reason})`;
        return { list: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at }), isSigned: judged?.isSigned === true, told: [reason] };
    }
    const value = judged?.entitlements && effective(judged.entitlements);
    const told = [...contradictions(judged), ...differences(slices, judged)];
    if (value?.kind === 'dictionary') {
        const placed = (0,property_list/* placeAt */.BW)(value, at);
        const entries = placed.kind === 'dictionary' ? placed.value : new Map();
        return { list: (0,property_list/* makePropertyList */.qT)(at, entries), isSigned: true, told };
    }
    if (judged?.isSigned)
        return { list: (0,property_list/* makePropertyList */.qT)(at, new Map()), isSigned: true, told };
    const reason = 'It is not signed: its entitlements could not be checked';
    return { list: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at }), isSigned: false, told: [reason] };
}
function effective({ xml, der }) {
    return der ?? xml;
}
function contradictions(slice) {
    const { xml, der, contradiction = [] } = slice?.entitlements ?? {};
    return contradiction.map((key) => `Its signature contradicts itself in \`${key}\`: ${show(xml, key)} as XML, ${show(der, key)} as DER, which counts`);
}
function differences(slices, judged) {
    const texts = new Set(slices
        .filter(({ isSimulator }) => isSimulator === judged?.isSimulator)
        .map(({ entitlements }) => JSON.stringify(plain(entitlements && effective(entitlements)))));
    return texts.size > 1 ? ['Its slices are signed with different entitlements; those of the first one count'] : [];
}
function show(list, key) {
    const value = list?.kind === 'dictionary' ? list.value.get(key)?.value : undefined;
    return value === undefined ? 'nothing' : `\`${JSON.stringify(plain(value)).slice(0, 200)}\``;
}
function plain(value) {
    if (value === undefined)
        return null;
    if (value.kind === 'array')
        return value.value.map(plain);
    if (value.kind === 'dictionary')
        return [...value.value].sort().map(([key, entry]) => [key, plain(entry.value)]);
    return value.kind === 'unresolved' ? null : value.value;
}

var plist = __webpack_require__("read/plist.js");
var strings = __webpack_require__("read/strings.js");
;



function readTexts(bytes, at) {
    const { file } = at;
    if (file.endsWith('.loctable'))
        return readTable(bytes, at);
    const locale = /(?:^|[/!])([^/!]+)\.lproj\/[^/]*$/.exec(file)?.[1] ?? 'Base';
    return [{ locale, at, texts: textsOf((0,strings/* readStrings */.N)(bytes, file).value, at) }];
}
function readTable(bytes, at) {
    const table = (0,plist/* readPlist */.p)(bytes, at.file);
    if (table.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('holds no table of texts', at);
    return [...table.value.values()].flatMap(({ key, value }) => value.kind === 'dictionary' && key !== 'LocProvenance'
        ? [{ locale: key, at, texts: textsOf(value.value, at) }]
        : []);
}
function textsOf(entries, at) {
    const texts = new Map();
    for (const { key, value } of entries.values())
        if (value.kind === 'string')
            texts.set(key, [{ value: value.value, at }]);
    return texts;
}
function joinTexts(all) {
    const joined = new Map();
    for (const { locale, at, texts } of all) {
        const one = joined.get(locale) ?? { locale, at, texts: new Map() };
        for (const [key, more] of texts)
            one.texts.set(key, [...(one.texts.get(key) ?? []), ...more]);
        joined.set(locale, one);
    }
    return [...joined.keys()].sort().flatMap((locale) => joined.get(locale) ?? []);
}

;
















async function readArtifact(disk, shown, readBinary = mach_o.readMachO) {
    const top = { file: shown, line: 1, column: 1 };
    try {
        const container = await (0,built_open/* openArtifact */.H)(disk);
        const place = (path) => ({ file: `${shown}!${path}`, line: 1, column: 1 });
        const skipped = tellRefused(container.refused, place);
        try {
            const built = await readBundles({ container, place, skipped }, shown, readBinary);
            if ((0,built_open/* artifactForm */.j)(disk, true) === 'folder')
                return built;
            return { ...built, artifact: { ...built.artifact, sha256: await digestOf(disk) } };
        }
        finally {
            container.close();
        }
    }
    catch (error) {
        const fault = faultOf(error);
        if (fault === undefined)
            throw error;
        const skipped = [{ at: top, reason: `The built app cannot be read: it ${fault}`, blocking: true }];
        return {
            targets: [],
            brought: [],
            mayBeBrought: [],
            unsure: [],
            facts: new Map(),
            skipped,
            files: filesOf(new Map()),
            artifact: { file: shown, bundles: [], skipped },
        };
    }
}
function faultOf(error) {
    if (error instanceof container/* UnreadableArtifact */.k7)
        return error.message;
    return error instanceof Error && 'syscall' in error && 'code' in error
        ? `cannot be opened (${error.code})`
        : undefined;
}
async function readBundles(opened, shown, readBinary) {
    const { container, place, skipped } = opened;
    const isApp = container.paths.has('Info.plist') && /\.app\/?$/i.test(shown);
    const { bundles, faults } = findBundles(container.paths, isApp);
    const top = { file: shown, line: 1, column: 1 };
    for (const fault of faults)
        skipped.push({ at: top, reason: fault, blocking: true });
    const reader = new PartReader(opened);
    const parted = bundles.map((bundle) => ({ bundle, parts: partsOf(bundle) }));
    const lists = await reader.lists(parted.flatMap(({ parts: { info, texts, manifests } }) => [info, ...texts, ...manifests]));
    const read = parted.map(({ bundle, parts }) => {
        const info = readInfoOf(bundle, parts, lists, reader, opened, shown);
        const named = info && textIn(info, 'CFBundleExecutable');
        const executable = named !== undefined && /^[^/]+$/.test(named) ? join(bundle.path, named) : undefined;
        return { bundle, parts, info, executable };
    });
    const binaries = await reader.binaries(read.flatMap(({ executable, parts }) => [...(executable === undefined ? [] : [executable]), ...parts.libraries]), readBinary);
    const payloads = await reader.binaries(parted.flatMap(({ parts }) => parts.payloads), readPayload);
    const names = new Names(shown);
    const facts = new Map();
    const described = [];
    const brought = [];
    const mayBeBrought = [];
    const unsure = [];
    const targets = read.flatMap((one) => {
        const made = makeTarget(one, { lists, binaries, payloads, reader, opened, shown, names });
        if (made === undefined)
            return [];
        facts.set(made.build, made.facts);
        described.push(made.described);
        (0,lib_lists/* addAll */.RZ)(made.isEntitledToNone ? brought : mayBeBrought, made.brought);
        (0,lib_lists/* addAll */.RZ)(unsure, made.unsure);
        return [made.target];
    });
    const manifests = new Map(parted.flatMap(({ parts }) => parts.manifests.flatMap((path) => {
        const bytes = lists.get(path);
        return bytes === undefined ? [] : [[place(path).file, bytes]];
    })));
    const artifact = { file: shown, bundles: described, skipped };
    return { targets, facts, skipped, files: filesOf(manifests), artifact, brought, mayBeBrought, unsure };
}
function readInfoOf({ path }, { info }, lists, { faults }, { place, skipped, container }, shown) {
    const at = place(info);
    const name = nameOfBundle(path, shown);
    const tell = (reason) => void skipped.push({ at, reason: `The Info.plist of ${name} ${reason}`, blocking: true });
    const bytes = lists.get(info);
    if (bytes === undefined) {
        const refused = container.refused.find((one) => one.path === info)?.reason;
        tell(faults.get(info) ?? refused ?? 'is not there');
        return undefined;
    }
    try {
        return readInfo(bytes, at);
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        tell(`cannot be read: ${error.why}`);
        return undefined;
    }
}
function makeTarget({ bundle, parts, info, executable }, around) {
    if (info === undefined)
        return undefined;
    const { binaries, payloads, reader, opened, shown, names } = around;
    const { place, skipped } = opened;
    const name = names.of(bundle);
    const at = place(parts.info);
    const own = executable === undefined ? undefined : binaries.get(executable);
    if (own === undefined) {
        const fault = executable === undefined ? 'names no executable' : undefined;
        const why = fault ?? `has an executable that ${reader.faults.get(executable ?? '') ?? 'is not there'}`;
        skipped.push({
            at: executable === undefined ? at : place(executable),
            target: name,
            reason: `${name} ${why}`,
            blocking: true,
        });
        return undefined;
    }
    const libraries = parts.libraries.flatMap((path) => binaries.get(path) ?? []);
    for (const path of parts.libraries) {
        const fault = reader.faults.get(path);
        if (fault !== undefined)
            skipped.push({ at: place(path), target: name, reason: `A library of ${name} ${fault}` });
    }
    const signed = readSigned(own);
    for (const reason of signed.told)
        skipped.push({ at: own.at, target: name, reason });
    const unread = [
        ...[...parts.libraries, ...parts.payloads].flatMap((path) => {
            const fault = reader.faults.get(path);
            return fault === undefined ? [] : [{ value: `\`${nameOf(path)}\` beside it ${fault}`, at: place(path) }];
        }),
    ];
    const all = [own, ...libraries, ...parts.payloads.flatMap((path) => payloads.get(path) ?? [])];
    const grantsNone = isEntitledToNone(signed.list);
    const isBrought = (grantsNone || !signed.isSigned) && !declaresRecords(info);
    const brought = isBrought ? all.flatMap((one) => bringsRecords(one, own, { name, project: shown }, bundle.path)) : [];
    const shows = (0,built_binary/* factsOf */.xS)(all, unread);
    const code = isBrought && grantsNone && brought.length === 0 ? withoutRecords(shows) : shows;
    if (isBrought && grantsNone)
        for (const { value: reason, at: place } of namedAsTexts(all))
            skipped.push({ at: place, target: name, reason });
    const unsure = isBrought && !grantsNone ? tellUnsure(name, brought, all) : [];
    const slice = own.binary.slices[0];
    const minimum = textIn(info, 'MinimumOSVersion') ?? slice?.minimumOS;
    const identifier = textIn(info, 'CFBundleIdentifier');
    const build = {
        configuration: BUILT,
        at,
        info: (0,property_list/* makePropertyList */.qT)(at, info),
        entitlements: signed.list,
        entitlementsFile: { state: 'absent', at: own.at },
        localizations: readLocalizations(parts, around, name),
        platforms: platformsOf(info, slice?.platform),
        deploymentTarget: minimum === undefined ? { state: 'absent', at } : { state: 'known', value: minimum, at },
        bundleIdentifier: identifier === undefined ? { state: 'absent', at } : { state: 'known', value: identifier, at },
        manualSigning: false,
        isBuilt: true,
        sources: [own.at.file],
        flags: new Map(),
        privacyManifests: parts.manifests.map((path) => place(path).file),
    };
    const target = {
        ...{ name, kind: info.has('NSAppClip') && bundle.kind === 'app' ? 'app-clip' : bundle.kind },
        ...{ project: shown, at, builds: [build], shipping: BUILT, dependencies: [] },
        hosts: bundle.host ? [{ project: shown, name: names.of(bundle.host) }] : [],
    };
    const described = {
        path: bundle.path === '' ? '.' : bundle.path,
        target: name,
        ...(identifier !== undefined && { bundleIdentifier: identifier }),
        isSigned: signed.isSigned,
        clinicalImports: [own, ...libraries].flatMap(({ binary, path }) => (0,built_binary/* clinicalImports */.Uq)(binary).map(({ symbol }) => ({ symbol, binary: path }))),
    };
    return { target, build, facts: code, described, brought, unsure, isEntitledToNone: grantsNone };
}
function tellUnsure(target, brought, all) {
    const why = `whether ${target} is to use clinical records is not known: it is not signed, and its Info.plist has no text for them`;
    const imported = brought.flatMap(({ name, found }) => found === undefined ? [] : [{ value: `${name} names \`${found.value}\``, at: found.at }]);
    return [...imported, ...namedAsTexts(all)].map(({ value, at }) => ({ at, target, reason: `${value}; ${why}` }));
}
const BUILT = 'built';
function readLocalizations({ texts }, { lists, opened, reader }, target) {
    const { place, skipped } = opened;
    const tell = (at, why) => void skipped.push({ at, target, reason: `Translations cannot be read: ${why}` });
    const read = texts.flatMap((path) => {
        const bytes = lists.get(path);
        const at = place(path);
        try {
            if (bytes !== undefined)
                return readTexts(bytes, at);
            tell(at, `it ${reader.faults.get(path) ?? 'is not there'}`);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            tell(at, error.why);
        }
        return [];
    });
    return joinTexts(read);
}
function tellRefused(refused, place) {
    const told = refused.slice(0, limits/* MOST_TOLD */.af).map(({ path, reason }, index) => {
        const rest = index === limits/* MOST_TOLD */.af - 1 && refused.length > limits/* MOST_TOLD */.af ? `; so are ${refused.length - limits/* MOST_TOLD */.af} more` : '';
        return {
            at: place(path.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '�').slice(0, 200)),
            reason: `An entry of the built app ${reason}${rest}`,
        };
    });
    return told;
}
class Names {
    #shown;
    #names = new Map();
    constructor(shown) {
        this.#shown = shown;
    }
    of(bundle) {
        const known = this.#names.get(bundle);
        if (known !== undefined)
            return known;
        const plain = nameOfBundle(bundle.path, this.#shown);
        const taken = new Set(this.#names.values());
        const name = taken.has(plain) ? `${plain} (${bundle.path})` : plain;
        this.#names.set(bundle, name);
        return name;
    }
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function filesOf(content) {
    return {
        paths: [...content.keys()].sort(),
        dependencyPaths: () => [],
        has: (file) => content.has(file),
        bytes(file) {
            const bytes = content.get(file);
            if (bytes === undefined)
                throw new types/* UnreadableFile */.i('does not exist', { file, line: 1, column: 1 });
            return bytes;
        },
    };
}

var pair = __webpack_require__("beside/pair.js");
;
function nameBundles({ targets, artifact }, pairs) {
    const sourceOf = new Map(pairs.map(({ bundle, source }) => [bundle.name, source.name]));
    const pathOf = new Map(artifact.bundles.map(({ target, path }) => [target, path]));
    const names = new Map();
    const taken = new Set();
    const ordered = [
        ...targets.filter(({ name }) => sourceOf.has(name)),
        ...targets.filter(({ name }) => !sourceOf.has(name)),
    ];
    for (const { name } of ordered) {
        const wanted = sourceOf.get(name) ?? name;
        const given = taken.has(wanted) ? `${wanted} (${pathOf.get(name)})` : wanted;
        taken.add(given);
        names.set(name, given);
    }
    return names;
}
function renameBundles(built, names, { pairs, unmatched }) {
    const pairOf = new Map(pairs.map((pair) => [pair.bundle.name, pair]));
    const reasonOf = new Map(unmatched.map(({ bundle, reason }) => [bundle.name, reason]));
    const rename = (one) => ({
        ...one,
        name: names.get(one.name) ?? one.name,
    });
    const bundle = (one) => {
        const pair = pairOf.get(one.target);
        const reason = reasonOf.get(one.target);
        return {
            ...one,
            target: names.get(one.target) ?? one.target,
            ...(pair && { source: { ...pair.source, configuration: pair.configuration, by: pair.by } }),
            ...(reason !== undefined && { unmatched: reason }),
        };
    };
    const ofRenamed = (one) => ({ ...one, targets: one.targets.map(rename) });
    const skip = (one) => {
        const name = one.target === undefined ? undefined : names.get(one.target);
        return name === undefined ? one : { ...one, target: name };
    };
    return {
        ...built,
        targets: built.targets.map((target) => ({ ...rename(target), hosts: target.hosts.map(rename) })),
        skipped: built.skipped.map(skip),
        brought: built.brought.map(ofRenamed),
        mayBeBrought: built.mayBeBrought.map(ofRenamed),
        unsure: built.unsure.map(skip),
        artifact: { ...built.artifact, bundles: built.artifact.bundles.map(bundle) },
    };
}

;
const built_rules_BUILT = new Set([
    'health-records-entitlement-missing',
    'health-records-entitlement-unused',
    'healthkit-entitlement-missing',
    'healthkit-access-invalid',
    'verifiable-health-records-ungranted',
    'clinical-declaration-unused',
    'clinical-records-on-watch',
    'clinical-usage-description-missing',
    'share-usage-description-missing',
    'update-usage-description-missing',
    'usage-description-empty',
    'usage-description-placeholder',
    'usage-description-too-short',
    'usage-description-weak',
    'usage-description-localization-invalid',
    'usage-description-localization-missing',
    'usage-key-misspelled',
    'usage-description-in-wrong-target',
    'required-read-types-too-few',
    'required-read-type-unknown',
    'required-read-type-too-new',
    'privacy-manifest-contradicts',
    'privacy-manifest-value-unknown',
]);
const IN_DEPENDENCY = 'clinical-api-in-dependency';
function rulesOfBuilt(rules) {
    return rules.flatMap((rule) => {
        if (rule.id === IN_DEPENDENCY)
            return [{ ...rule, severity: 'error' }];
        return built_rules_BUILT.has(rule.id) ? [rule] : [];
    });
}

var catalogue = __webpack_require__("catalogue/catalogue.js");
var no_facts = __webpack_require__("code/facts/no-facts.js");
var marks = __webpack_require__("exceptions/marks.js");
var repository = __webpack_require__("findings/repository.js");
var entitlements = __webpack_require__("rules/shared/entitlements.js");
var target = __webpack_require__("rules/shared/target.js");
var check = __webpack_require__("check/check.js");
var judge_targets = __webpack_require__("check/judge-targets.js");
var tell_unseen = __webpack_require__("check/tell-unseen.js");
;














async function examineBuilt(read, options, sources) {
    const pairing = sources === undefined ? ALONE : (0,pair/* pairBundles */.u)(read.targets, sources.map(declared));
    const names = nameBundles(read, pairing.pairs);
    const built = renameBundles(read, names, pairing);
    const pairs = pairing.pairs.map(({ bundle: { name, project }, ...pair }) => ({
        ...pair,
        bundle: { name: names.get(name) ?? name, project },
    }));
    const sourceOf = ({ name }) => {
        const of = pairs.find(({ bundle }) => bundle.name === name)?.source;
        return of && sources?.find((one) => one.name === of.name && one.project === of.project);
    };
    const state = await judgeBuilt(built, options, sourceOf);
    const skipped = (0,check/* sortSkipped */.n2)(state.skipped.filter(({ reason }) => !reason.includes(built_binary/* ONLY_SOURCES */.wS)));
    return {
        state: { ...state, skipped, artifacts: [{ ...built.artifact, skipped }] },
        pairs,
        facts: built.facts,
    };
}
const ALONE = { pairs: [], unmatched: [] };
function showsRecords({ targets, facts }) {
    return (0,repository/* joinTargets */.r)(targets, (build) => facts.get(build) ?? no_facts/* NO_FACTS */.K).some(({ signs }) => signs.length > 0);
}
function declared({ name, kind, project, shipping, variants }) {
    return { name, kind, project, shipping, builds: variants };
}
function usesRecords(source) {
    const offered = new Set(source.offered);
    return ((0,entitlements/* readAccess */.zS)(source).state === 'granted' ||
        (0,target/* familyOf */.Ap)(source).some(({ code }) => (0,target/* asksOrReads */.Nh)(code) || code.clinical.some(({ at }) => !offered.has(at.file))));
}
function grantsNone(source) {
    return ['absent', 'withheld'].includes((0,entitlements/* readAccess */.zS)(source).state);
}
async function judgeBuilt({ targets, facts, skipped: unread, files, brought, mayBeBrought, unsure }, options, sourceOf) {
    const rules = rulesOfBuilt(options.rules ?? catalogue.RULES);
    const watched = (0,marks/* watchMarks */.GN)(files);
    const isAny = (one, is) => targets.some((target) => {
        const source = isOf(target, one.targets) ? sourceOf(target) : undefined;
        return source !== undefined && is(source);
    });
    const strange = [
        ...brought,
        ...mayBeBrought.filter((one) => isAny(one, grantsNone)),
    ].filter((one) => !isAny(one, usesRecords));
    const isStrange = (target) => strange.some((one) => isOf(target, one.targets));
    const open = targets.filter((target) => {
        const source = sourceOf(target);
        return unsure.some((one) => one.target === target.name) && !isStrange(target) && !(source && usesRecords(source));
    });
    const isOpen = ({ name, hosts }) => open.some((one) => one.name === name) && hosts.every((host) => open.some((one) => one.name === host.name));
    const untold = unsure.filter((one) => targets.some((target) => target.name === one.target && isOpen(target)));
    const skipped = [...unread, ...untold];
    const factsOf = new Map(targets.flatMap((target) => target.builds.map((build) => {
        const read = facts.get(build) ?? no_facts/* NO_FACTS */.K;
        return [build, isStrange(target) || isOpen(target) ? withoutRecords(read) : read];
    })));
    const joined = (0,repository/* joinTargets */.r)(targets, (build) => factsOf.get(build) ?? no_facts/* NO_FACTS */.K);
    const isRead = !skipped.some(({ blocking }) => blocking);
    if (strange.length === 0 && joined.every(({ signs }) => signs.length === 0)) {
        const none = { rules, found: [], findings: [], privacyPolicy: [] };
        return {
            ...none,
            targets: joined,
            watched,
            skipped: [...skipped, ...joined.flatMap(tell_unseen/* tellUnseen */.I)],
            isSettled: () => isRead,
        };
    }
    const found = { targets, skipped: [], drifts: [] };
    const { beside: _, ...alone } = options;
    const state = await (0,judge_targets/* judgeFacts */.H)({ ...found, clinicalDependencies: strange }, factsOf, watched, {
        ...alone,
        rules,
        isBuilt: true,
        passedOver: skipped,
        judgeUrls: async () => judge_targets/* NO_METADATA */.K,
    });
    const findings = state.findings.map(changedInSources);
    return { ...state, findings, skipped: [...skipped, ...state.skipped] };
}
function isOf({ name, project }, names) {
    return names.some((one) => one.name === name && one.project === project);
}
function changedInSources({ mends: _, fix, ...finding }) {
    if (/\b(?:project|sources)\b/.test(fix) || finding.target === undefined)
        return { ...finding, fix };
    return { ...finding, fix: `${fix} Do so in the sources of ${finding.target}, and build again.` };
}

var keys = __webpack_require__("rules/shared/keys.js");
var order = __webpack_require__("order.js");
;

function isOfBundle({ target, project }, { bundle }) {
    return target === bundle.name && project === bundle.project;
}
function isOfSource({ target, project }, { source }) {
    return target === source.name && project === source.project;
}
function isCounted({ silenced }) {
    return silenced === undefined;
}
function listOf(key, { info, entitlements }) {
    return key.startsWith('com.apple.') ? entitlements : info;
}
function placeIn(lists, key) {
    const entry = listOf(key, lists).get(key);
    return entry.state === 'known' ? entry.value.value.at : undefined;
}
function withPlace(finding, same) {
    const { at, message, fingerprint } = finding;
    const places = finding.places ?? [{ at, message, fingerprint }];
    const words = same.message === message ? 'And so it is in the built app.' : `In the built app: ${same.message}`;
    const added = { at: same.at, message: words, fingerprint: same.fingerprint };
    return { ...finding, places: [...places, added].sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)) };
}

;


const RULE = 'clinical-api-in-dependency';
function joinBrought({ sources, built }, pair) {
    const shown = built.filter((finding) => finding.rule.id === RULE && isOfBundle(finding, pair));
    const left = new Set(sources.filter((finding) => finding.rule.id === RULE && isOfSource(finding, pair) && isCounted(finding)));
    const joined = new Map();
    const told = new Set();
    const join = (finding, suspects) => {
        const [first, ...others] = suspects;
        if (first === undefined)
            return;
        const decided = withPlace({ ...first, message: finding.message }, finding);
        const also = others.map(({ at, message }) => ({ at, message: `This may bring it too: ${message}` }));
        const { rule, severity } = finding;
        joined.set(first, { ...decided, rule, severity, related: [...(first.related ?? []), ...also] });
        for (const one of others)
            joined.set(one, undefined);
        for (const one of suspects)
            left.delete(one);
        told.add(finding);
    };
    for (const finding of shown)
        join(finding, [...left].filter((one) => likeness(one, finding) > 0).sort((a, b) => likeness(b, finding) - likeness(a, finding)));
    for (const finding of shown)
        if (!told.has(finding))
            join(finding, [...left]);
    return {
        sources: sources.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : [finding])),
        built: built.filter((finding) => !told.has(finding)),
    };
}
function likeness(suspect, shown) {
    const [library = ''] = suspect.message.split(' ', 1);
    const said = brought_in_plain(shown.message);
    const names = [library, library.slice(library.lastIndexOf('/') + 1)].map(brought_in_plain);
    return (0,lib_lists/* greatest */.Kf)(names.map((name) => (name.length > SHORTEST && said.includes(name) ? name.length : 0)), 0);
}
const SHORTEST = 2;
function brought_in_plain(text) {
    return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
function withoutAbsent(sources, pair) {
    const { clinical, unresolved } = pair.facts;
    if (clinical.length > 0 || unresolved.length > 0)
        return sources;
    return sources.filter((finding) => finding.rule.id !== RULE || !isOfSource(finding, pair));
}

;



function joinFaults(both, pairs, isOfBuilds) {
    const all = pairs.reduce((found, pair) => joinPair(found, pair, isOfBuilds), both);
    return [...all.sources, ...all.built, ...all.differing];
}
function joinPair(both, pair, isOfBuilds) {
    const { sources, built } = joinSame(joinBrought(both, pair), pair);
    const differing = both.differing.filter((finding) => !isSaidMissing(finding, pair, both.built));
    const differs = (key) => differing.some((one) => isCounted(one) && isOfSource(one, pair) && one.key === key);
    return {
        built: built.flatMap((finding) => (isOfBundle(finding, pair) ? aloneInBuild(finding, pair, differs) : [finding])),
        sources: withoutAbsent(sources, pair).flatMap((finding) => {
            if (!isOfSource(finding, pair) || !isCounted(finding) || !isOfBuilds(finding.rule.id))
                return [finding];
            if (!finding.configurations.includes(pair.configuration))
                return [finding];
            const isFaulty = both.built.some(({ rule, key, ...one }) => isOfBundle(one, pair) && rule.id === finding.rule.id && key === finding.key);
            return isFaulty ? [finding] : aloneInSources(finding, pair, differs);
        }),
        differing,
    };
}
const SAME = [
    (a, b) => a.fingerprint === b.fingerprint,
    (a, b) => a.rule.id === b.rule.id && a.key === b.key,
    (a, b) => CAUSES[b.rule.id]?.includes(a.rule.id) === true,
];
const CAUSES = {
    'health-records-entitlement-missing': ['entitlements-file-unused', 'entitlements-file-absent'],
};
function joinSame({ sources, built }, pair) {
    const left = new Set(built.filter((finding) => isOfBundle(finding, pair)));
    const sameAs = new Map();
    for (const [index, isSame] of SAME.entries()) {
        for (const finding of sources) {
            if (!isOfSource(finding, pair) || sameAs.has(finding))
                continue;
            const alike = [...left].filter((one) => isSame(finding, one));
            const same = index > 0 && alike.length > 1 ? undefined : alike[0];
            if (same === undefined)
                continue;
            sameAs.set(finding, same);
            left.delete(same);
        }
    }
    const joined = new Set(sameAs.values());
    return {
        sources: sources.map((finding) => {
            const same = sameAs.get(finding);
            return same === undefined ? finding : withPlace(finding, same);
        }),
        built: built.filter((finding) => !joined.has(finding)),
    };
}
function keyOf({ rule, key }) {
    if (rule.id === 'health-records-entitlement-missing')
        return keys/* ACCESS */.Pe;
    return rule.id === 'healthkit-entitlement-missing' ? keys/* HEALTHKIT */.rd : key;
}
const OF_ACCESS = [
    ...['health-records-entitlement-unused', 'clinical-declaration-unused', 'healthkit-entitlement-missing'],
    'clinical-usage-description-missing',
];
function aloneInBuild(finding, { declared }, differs) {
    if (OF_ACCESS.includes(finding.rule.id) && differs(keys/* ACCESS */.Pe))
        return [];
    const key = keyOf(finding);
    const at = key === undefined ? undefined : placeIn(declared, key);
    if (at === undefined)
        return [finding];
    const message = 'The sources say it here: something takes it away or changes it when the app is built.';
    const fix = 'Find what takes it away or changes it when the app is built (a script, a setting of the build machine, another file); or build again, if the app was built from other sources.';
    return [{ ...finding, fix, related: [{ message, at }, ...(finding.related ?? [])] }];
}
function aloneInSources(finding, { build }, differs) {
    const key = keyOf(finding);
    const at = key === undefined ? undefined : placeIn(build, key);
    if (key === undefined || at === undefined)
        return [finding];
    if (differs(key))
        return [];
    const { rule, target, message, fix, related = [] } = finding;
    return [
        {
            ...finding,
            severity: 'notice',
            message: rule.id.endsWith('-missing')
                ? `The sources of ${target} have no ${key}, but the built app has it: something adds it when the app is built.`
                : `${message.replace(/\.$/, '')}; the built app is right about ${key} all the same.`,
            fix: `${fix} What ships is right: this keeps the next build so.`,
            related: [{ message: 'The built app has it here.', at }, ...related],
        },
    ];
}
function isSaidMissing(finding, pair, built) {
    const { key } = finding;
    if (!isOfSource(finding, pair) || (key !== keys/* ACCESS */.Pe && key !== keys/* HEALTHKIT */.rd) || placeIn(pair.build, key) !== undefined)
        return false;
    return built.some((one) => isOfBundle(one, pair) && isCounted(one) && one.rule.id.endsWith('entitlement-missing'));
}

var silence = __webpack_require__("exceptions/silence.js");
var findings = __webpack_require__("findings/findings.js");
var was_all_seen = __webpack_require__("check/was-all-seen.js");
;









async function joinBuilt(state, built, options, alone) {
    const examined = await examineAll(built, alone ? undefined : state.targets, options);
    const pairs = examined.flatMap((one) => one.pairs);
    const all = [state, ...examined.map((one) => one.state)];
    const rules = new Map(all.flatMap((one) => one.rules.map((rule) => [rule.id, rule])));
    const differing = (0,silence/* applyExceptions */.FW)(judgeDifferences(state.targets, pairs, options), {
        ...{ configuration: options.configuration, today: options.today, marked: state.watched },
    }).judged;
    const both = { sources: state.findings, built: examined.flatMap((one) => one.state.findings), differing };
    const ofBuilds = new Set(rulesOfBuilt(catalogue.RULES).map(({ id }) => id));
    return {
        ...state,
        rules: state.rules.length > 0 ? state.rules : [...rules.values()],
        targets: all.flatMap(({ targets }) => targets),
        found: (0,findings/* sortFindings */.Tc)(all.flatMap(({ found }) => found)),
        findings: (0,findings/* sortFindings */.Tc)(joinFaults(both, readPairs(examined, state.targets), (id) => ofBuilds.has(id))),
        skipped: all.flatMap(({ skipped }) => skipped),
        isSettled: (id) => id === was_all_seen/* NEEDS_BUILD */.p
            ? !all.some(({ skipped }) => skipped.some(({ blocking }) => blocking))
            : all.every((one) => one.isSettled(id)),
        artifacts: all.flatMap(({ artifacts = [] }) => artifacts),
    };
}
async function examineAll(built, sources, options) {
    const examined = [];
    for (const one of built)
        examined.push(await examineBuilt(one, options, sources));
    return examined;
}
function readPairs(examined, sources) {
    return examined.flatMap(({ pairs, facts }) => pairs.flatMap((pair) => {
        const { name, project } = pair.source;
        const source = sources.find((one) => one.name === name && one.project === project);
        const variant = source?.variants.find(({ configuration }) => configuration === pair.configuration) ?? source;
        if (variant === undefined)
            return [];
        return [{ ...pair, declared: variant.unanswered ?? variant, facts: facts.get(pair.build) ?? no_facts/* NO_FACTS */.K }];
    }));
}
function judgeDifferences(sources, pairs, options) {
    const rules = (options.rules ?? catalogue.RULES).filter(({ id }) => id === was_all_seen/* NEEDS_BUILD */.p);
    const repository = {
        ...{ targets: sources, metadata: judge_targets/* NO_METADATA */.K, builtApps: pairs },
        ...{ entitlementsFiles: [], exportOptions: [], manifests: [], clinicalDependencies: [], drifts: [] },
    };
    return sources.flatMap((target) => (0,findings/* judgeTarget */.dM)(rules, target, repository).map((finding) => ({ ...finding, configurations: [] })));
}

;





async function readArtifacts(named, { progress }) {
    const once = new Map(named.map((one) => [one.shown, one]));
    const read = [];
    for (const shown of [...once.keys()].sort()) {
        const { disk = shown } = once.get(shown) ?? {};
        progress?.('Reading built apps');
        read.push(await readArtifact(disk, shown));
    }
    return read;
}
function beside(built, options) {
    return {
        bundles: built.map(({ targets }) => targets),
        isClinical: built.some(showsRecords),
        find: async (sources) => (await examineAll(built, sources, options)).flatMap(({ state }) => state.found),
    };
}
const NO_FILES = {
    paths: [],
    dependencyPaths: () => [],
    has: () => false,
    bytes: () => new Uint8Array(),
};
function emptyState(options) {
    const none = { rules: [], targets: [], found: [], findings: [], privacyPolicy: [] };
    return { ...none, watched: (0,marks/* watchMarks */.GN)(NO_FILES), skipped: [...options.passedOver], isSettled: () => true };
}


/***/ })

};
