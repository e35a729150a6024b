export const id = 7390;
export const ids = [7390,1308];
export const modules = {

/***/ "check/examine-built.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ examineBuilt),
  joinStates: () => (/* binding */ joinStates)
});

;// CONCATENATED MODULE: ./lib/catalogue/built-rules.js
/** The rules that judge a built app: what it is signed with, what its lists say, and whose code is in it. What its code does
 *  and where its privacy policy stands, only a repository tells. */
const BUILT = new Set([
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
/** What sources can only warn of, a build decides. */
const IN_DEPENDENCY = 'clinical-api-in-dependency';
function rulesOfBuilt(rules) {
    return rules.flatMap((rule) => {
        if (rule.id === IN_DEPENDENCY)
            return [{ ...rule, severity: 'error' }];
        return BUILT.has(rule.id) ? [rule] : [];
    });
}

// EXTERNAL MODULE: ./lib/catalogue/catalogue.js + 87 modules
var catalogue = __webpack_require__("catalogue/catalogue.js");
// EXTERNAL MODULE: ./lib/code/facts/no-facts.js
var no_facts = __webpack_require__("code/facts/no-facts.js");
// EXTERNAL MODULE: ./lib/exceptions/marks.js
var marks = __webpack_require__("exceptions/marks.js");
// EXTERNAL MODULE: ./lib/findings/findings.js
var findings = __webpack_require__("findings/findings.js");
// EXTERNAL MODULE: ./lib/findings/repository.js
var repository = __webpack_require__("findings/repository.js");
// EXTERNAL MODULE: ./lib/check/check.js + 4 modules
var check = __webpack_require__("check/check.js");
// EXTERNAL MODULE: ./lib/check/judge-targets.js + 8 modules
var judge_targets = __webpack_require__("check/judge-targets.js");
// EXTERNAL MODULE: ./lib/check/tell-unseen.js
var tell_unseen = __webpack_require__("check/tell-unseen.js");
;// CONCATENATED MODULE: ./lib/check/examine-built.js









/** Everything that is found out about one built app. What could not be read of it is its own. */
async function examineBuilt(built, options) {
    const state = await judgeBuilt(built, options);
    const skipped = (0,check/* sortSkipped */.n2)(state.skipped);
    return { ...state, skipped, artifacts: [{ ...built.artifact, skipped }] };
}
async function judgeBuilt({ targets, facts, skipped, files, brought }, options) {
    const rules = rulesOfBuilt(options.rules ?? catalogue.RULES);
    const watched = (0,marks/* watchMarks */.GN)(files);
    const joined = (0,repository/* joinTargets */.r)(targets, (build) => facts.get(build) ?? no_facts/* NO_FACTS */.K);
    const isRead = !skipped.some(({ blocking }) => blocking);
    if (brought.length === 0 && joined.every(({ signs }) => signs.length === 0)) {
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
    const state = await (0,judge_targets/* judgeFacts */.H)({ ...found, clinicalDependencies: brought }, facts, watched, {
        ...options,
        rules,
        isBuilt: true,
        passedOver: skipped,
        judgeUrls: async () => judge_targets/* NO_METADATA */.K,
    });
    const withoutMends = (finding) => {
        const { mends: _, ...rest } = finding;
        return rest;
    };
    // nothing is written into what was built
    return { ...state, findings: state.findings.map(withoutMends), skipped: [...skipped, ...state.skipped] };
}
/** One state of all: the repository’s first, whose files and marks stay what they are. */
function joinStates(first, others) {
    if (others.length === 0)
        return first;
    const all = [first, ...others];
    const rules = new Map(all.flatMap((state) => state.rules.map((rule) => [rule.id, rule])));
    return {
        ...first,
        rules: first.rules.length > 0 ? first.rules : [...rules.values()],
        targets: all.flatMap(({ targets }) => targets),
        found: (0,findings/* sortFindings */.Tc)(all.flatMap(({ found }) => found)),
        findings: (0,findings/* sortFindings */.Tc)(all.flatMap(({ findings }) => findings)),
        privacyPolicy: first.privacyPolicy,
        skipped: all.flatMap(({ skipped }) => skipped),
        isSettled: (id) => all.every((state) => state.isSettled(id)),
        artifacts: all.flatMap(({ artifacts = [] }) => artifacts),
    };
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
/**
 * `.strings` files: the texts of one table in one language, in OpenStep form, or as an XML or binary property list.
 */





/** The entries of a `.strings` file. Throws {@link UnreadableFile}. */
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_FILES: () => (/* binding */ NO_FILES),
  emptyState: () => (/* binding */ emptyState),
  examineArtifacts: () => (/* binding */ examineArtifacts)
});

// EXTERNAL MODULE: ./lib/lists.js
var lib_lists = __webpack_require__("lists.js");
// EXTERNAL MODULE: ./lib/targets/property-list.js
var property_list = __webpack_require__("targets/property-list.js");
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__("types.js");
// EXTERNAL MODULE: ./lib/code/facts/no-facts.js
var no_facts = __webpack_require__("code/facts/no-facts.js");
;// CONCATENATED MODULE: ./lib/built/binary.js
/**
 * What is asked of a binary, and what its answers say in the words that rules know. Who reads the bytes is given.
 */

const CLASS = /^_OBJC_CLASS_\$_(HKClinicalRecord|HKClinicalType|HKFHIRResource|HKFHIRVersion)$/;
const TYPE = /^_?(HKClinicalTypeIdentifier(?:Allergy|ClinicalNote|Condition|Coverage|Immunization|LabResult|Medication|Procedure|VitalSign)Record)$/;
/** In a name that Swift's compiler made each part stands behind its length. */
const SWIFT = /^_?\$s.*\d(HKClinicalRecord|HKClinicalType|HKFHIRResource)/;
/** What a binary imports of clinical records, each once, sorted. */
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
/** What the binaries of one bundle show. To name a type is to ask for it; what is read cannot be told, so that nothing is
 *  said of what is asked for and not read. */
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
    return { ...no_facts/* NO_FACTS */.K, healthKit, clinical, requested: onceEach(requested), unresolved };
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

;// CONCATENATED MODULE: ./lib/built/brought.js

const ACCESS = 'com.apple.developer.healthkit.access';
/** Known to grant nothing: an unsigned build may. */
function isEntitledToNone(entitlements) {
    const access = entitlements.get(ACCESS);
    if (access.state !== 'known')
        return access.state === 'absent';
    const { value } = access.value;
    return value.kind === 'array' && value.value.length === 0;
}
/** The texts and lists that only an app with records has. */
function declaresRecords(info) {
    return [...info.keys()].some((key) => /^NSHealth(?:.*Clinical|Required)/i.test(key));
}
/** The app's code without what was brought into it. */
function withoutRecords({ healthKit, ...facts }) {
    return { ...facts, healthKit, clinical: [], requested: [], unresolved: [] };
}
/** A binary that names records, as what brings them. */
function bringsRecords(one, own, target) {
    const imports = clinicalImports(one.binary);
    // what rejections name is the class
    const first = imports.find(({ name }) => name === 'HKClinicalRecord') ?? imports[0];
    if (first === undefined)
        return [];
    const file = one.path.slice(one.path.lastIndexOf('/') + 1);
    const isOwn = one === own;
    return [
        {
            name: isOwn ? `What is linked into the executable ${file}` : file,
            at: one.at,
            targets: [target],
            found: { value: first.name, at: one.at },
            remedy: isOwn
                ? 'Find the static library that names it, and link it without its clinical part, or without -ObjC.'
                : `Ship ${file} without its clinical part, or leave it out.`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __webpack_require__("sentence.js");
// EXTERNAL MODULE: ./lib/built/limits.js
var limits = __webpack_require__("built/limits.js");
;// CONCATENATED MODULE: ./lib/built/bundles.js
/**
 * Which bundles an artifact holds, by its names alone: the app, and what it brings in the folders that iOS looks in.
 * https://developer.apple.com/documentation/bundleresources/placing-content-in-a-bundle
 */


/** Where nested bundles stand in one, and what they are. */
const NESTED = [
    { folder: 'PlugIns', ending: '.appex', kind: 'extension' },
    { folder: 'Extensions', ending: '.appex', kind: 'extension' },
    { folder: 'AppClips', ending: '.app', kind: 'app-clip' },
    { folder: 'Watch', ending: '.app', kind: 'watch-app' },
];
/** The outermost apps. What Finder and Xcode put beside them is none. */
const OUTERMOST = /^(?:(?!(?:__MACOSX|dSYMs|Symbols|SwiftSupport|WatchKitSupport2?)\/)[^/]+\/)*?[^/]+\.app(?=\/)/;
/** @param isApp the artifact is the folder of an app itself */
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
/** Every path, and every folder that one of them is in. */
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
/** What a bundle is called: its folder without the ending. */
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

// EXTERNAL MODULE: ./lib/built/container.js
var container = __webpack_require__("built/container.js");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
;// CONCATENATED MODULE: ./lib/built/digest.js


/** By what an artifact is known to those who made it. */
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 2 ** 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/built/info.js
/**
 * A built Info.plist: what it says of the bundle beside the keys that rules look at.
 */

/** The entries of an Info.plist in an artifact, each at its first line. Throws `UnreadableFile`. */
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
    // as binaries call them
    iOS: 'ios',
    watchOS: 'watchos',
    tvOS: 'tvos',
    visionOS: 'visionos',
    macOS: 'macos',
    'Mac Catalyst': 'macos',
};
/** What it was built for: the list says it, else the binary. */
function platformsOf(info, ofBinary) {
    const listed = info.get('CFBundleSupportedPlatforms')?.value;
    const names = listed?.kind === 'array' ? listed.value.flatMap((one) => (one.kind === 'string' ? [one.value] : [])) : [];
    const known = [...names, ...(names.length === 0 && ofBinary !== undefined ? [ofBinary] : [])];
    return [...new Set(known.flatMap((name) => (Object.hasOwn(PLATFORMS, name) ? (PLATFORMS[name] ?? []) : [])))].sort();
}

;// CONCATENATED MODULE: ./lib/built/clinical-names.js
/** How the names of all of it begin, after the six bytes of each that are looked for: longer ones take twice the time. */
const STEMS = [
    ['HKClin', 'HKClinical'],
    ['HKFHIR', 'HKFHIR'],
    ['HKVeri', 'HKVerifiableClinicalRecord'],
];
const LONGEST = 256;
const BYTES_A_STEP = 64;
/** `utf16le`: as .NET keeps the texts of its code. */
function* clinicalNames(bytes, encoding, fuel) {
    const width = encoding === 'latin1' ? 1 : 2;
    fuel.take(1 + bytes.length / BYTES_A_STEP);
    for (const [looked, stem] of STEMS) {
        const wanted = Buffer.from(looked, encoding);
        for (let start = bytes.indexOf(wanted); start >= 0; start = bytes.indexOf(wanted, start + wanted.length)) {
            fuel.take(1);
            const most = Math.min(bytes.length, start + LONGEST * width);
            let end = start + wanted.length;
            while (end + width <= most && isOfName(bytes[end] ?? 0) && (width === 1 || bytes[end + 1] === 0))
                end += width;
            const text = bytes.toString(encoding, start, end);
            if (text.startsWith(stem))
                yield { text, start, end };
        }
    }
}
function isOfName(byte) {
    return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;
}

;// CONCATENATED MODULE: ./lib/built/c-strings.js
/**
 * Texts of a binary that name something of clinical records: type identifiers that are written out, classes that are looked
 * up by name. Code is not searched: no text stands there.
 */

/** So many different ones are more than there are. */
const MOST = 10_000;
function readClinicalTexts(file, sections) {
    const found = new Map();
    for (const { segment, name, offset, size, holdsCode } of sections) {
        if (holdsCode)
            continue;
        const section = `${segment},${name}`;
        const { bytes } = file.part(offset, size, `the section ${section}`);
        for (const { text, start, end } of clinicalNames(bytes, 'latin1', file.fuel)) {
            const isWhole = (start === 0 || bytes[start - 1] === 0) && bytes[end] === 0;
            const key = `${text}\0${section}`;
            if (isWhole || !found.has(key))
                found.set(key, { text, section, isWhole });
            if (found.size > MOST)
                file.refuse('holds more names of clinical records than are read');
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/built/pointers.js
const bit = (value, index) => ((value >> index) & 1n) === 1n;
const low = (value, bits) => value & ((1n << bits) - 1n);
const plain = (fromHead) => ({
    isBind: (value) => bit(value, 63n),
    target: (value) => low(value, 36n),
    fromHead: () => fromHead,
});
/** Signed pointers of arm64e: those that are signed count from the head whatever the others do. */
const signed = (fromHead) => ({
    isBind: (value) => bit(value, 62n),
    target: (value) => low(value, bit(value, 63n) ? 32n : 43n),
    fromHead: (value) => fromHead || bit(value, 63n),
});
const pointers_short = {
    isBind: (value) => bit(value, 31n),
    target: (value) => low(value, 26n),
    fromHead: () => false,
};
/** `DYLD_CHAINED_PTR_*` of <mach-o/fixup-chains.h>, those of apps. */
const LINKS = new Map([
    [1, signed(false)],
    [2, plain(false)],
    [3, pointers_short],
    [6, plain(true)],
    [9, signed(true)],
    [12, signed(true)],
]);
function pointersIn(file, commands) {
    const { is64, segments } = commands;
    const size = is64 ? 8 : 4;
    const head = segments.find(({ name }) => name === '__TEXT')?.address ?? 0;
    const link = linkOf(file, commands);
    /** Where an address lies in the file, and how many bytes of its segment follow. */
    function placeOf(address, length) {
        file.fuel.take(segments.length);
        const segment = segments.find((it) => address >= it.address && address + length <= it.address + it.size);
        const place = segment && segment.offset + (address - segment.address);
        return place !== undefined && place + length <= file.size ? place : undefined;
    }
    return {
        size,
        follow(address) {
            const place = placeOf(address, size);
            if (place === undefined)
                return undefined;
            const value = is64 ? file.bytes.readBigUInt64LE(place) : BigInt(file.u32(place));
            if (!link)
                return value === 0n ? undefined : Number(value);
            if (value === 0n || link.isBind(value))
                return undefined;
            return Number(link.target(value)) + (link.fromHead(value) ? head : 0);
        },
        text(address) {
            const place = placeOf(address, 1);
            return place === undefined ? undefined : file.text(place, 'a name');
        },
        number(address) {
            const place = placeOf(address, 4);
            return place === undefined ? undefined : file.u32(place);
        },
    };
}
/** The form of the links, which is one for all segments; nothing where pointers are plain. */
function linkOf(file, { chainedFixups }) {
    if (!chainedFixups || chainedFixups.size === 0)
        return undefined;
    const fixups = file.part(chainedFixups.offset, chainedFixups.size, 'the chained fixups');
    const starts = fixups.u32(4);
    const count = fixups.u32(starts);
    file.fuel.take(count);
    for (let index = 0; index < count; index += 1) {
        const segment = fixups.u32(starts + 4 + index * 4);
        if (segment === 0)
            continue;
        const format = fixups.u16(starts + segment + 6);
        return LINKS.get(format) ?? fixups.refuse(`the pointers have the unknown format ${format}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/built/class-list.js

/** The place of `class_ro_t` in a class, and of the name in it, in pointers; before the name stand numbers, too. */
const DATA = 4;
/** Of those low bits of the place that say what Swift and the run time know of a class. */
const FLAGS = 7;
function readClassList(file, commands, sections) {
    const found = new Set();
    const listed = sections.filter(({ name }) => name === '__objc_classlist' || name === '__objc_catlist');
    if (listed.length === 0)
        return found;
    const pointers = pointersIn(file, commands);
    const { size: width } = pointers;
    for (const { name: list, address, size } of listed) {
        for (let at = address; at + width <= address + size; at += width) {
            file.fuel.take(1);
            const item = pointers.follow(at);
            const named = item === undefined ? undefined : list === '__objc_catlist' ? item : nameField(item);
            const text = named === undefined ? undefined : pointers.follow(named);
            const name = text === undefined ? undefined : pointers.text(text);
            if (name)
                found.add(name);
        }
    }
    return found;
    function nameField(item) {
        const data = pointers.follow(item + DATA * width);
        // flags, start and size, and on 64 bits a number in reserve; then the layout of the fields, then the name.
        return data === undefined ? undefined : data - (data % (FLAGS + 1)) + (width === 8 ? 16 : 12) + width;
    }
}

;// CONCATENATED MODULE: ./lib/built/code-signature.js
const SUPERBLOB = 0xfade0cc0;
/** A part of a signature: its place in the index, and the number that it begins with. */
const DIRECTORY = { slot: 0, magic: 0xfade0c02, what: 'the code directory' };
const XML = { slot: 5, magic: 0xfade7171, what: 'the signed entitlements (XML)' };
const DER = { slot: 7, magic: 0xfade7172, what: 'the signed entitlements (DER)' };
const AD_HOC = 0x2;
const BY_LINKER = 0x20000;
/** From this version on it may name a team. */
const WITH_TEAM = 0x20200;
/** Throws UnreadableFile for a damaged signature. Without a code directory there is none. */
function readCodeSignature(file, range) {
    const whole = file.part(range.offset, range.size, 'the code signature');
    if (whole.u32be(0) !== SUPERBLOB)
        whole.refuse('the code signature has an unknown form');
    const signature = whole.part(0, whole.u32be(4), 'the code signature');
    const count = signature.u32be(8);
    const index = signature.part(12, count * 8, 'the index of the code signature');
    file.fuel.take(count);
    /** The first of its kind: so the system looks for it too. */
    function find({ slot, magic, what }) {
        for (let at = 0; at < index.size; at += 8) {
            if (index.u32be(at) !== slot)
                continue;
            const start = index.u32be(at + 4);
            const blob = signature.part(start, signature.size - start, what);
            if (blob.u32be(0) !== magic)
                blob.refuse(`${what} has an unknown form`);
            return blob.part(0, blob.u32be(4), what);
        }
        return undefined;
    }
    const directory = find(DIRECTORY);
    const xml = find(XML);
    const der = find(DER);
    return {
        ...(directory && { signature: readDirectory(directory) }),
        ...(xml && { xml: contentOf(xml) }),
        ...(der && { der: contentOf(der) }),
    };
}
function contentOf(blob) {
    return blob.part(8, blob.size - 8, 'a part of the code signature');
}
function readDirectory(directory) {
    const flags = directory.u32be(12);
    const teamAt = directory.u32be(8) >= WITH_TEAM ? directory.u32be(48) : 0;
    return {
        identifier: directory.text(directory.u32be(20), 'the signed identifier'),
        ...(teamAt !== 0 && { team: directory.text(teamAt, 'the team that signed') }),
        isAdHoc: (flags & AD_HOC) !== 0,
        isLinkers: (flags & BY_LINKER) !== 0,
    };
}

// EXTERNAL MODULE: ./lib/read/plist.js
var plist = __webpack_require__("read/plist.js");
// EXTERNAL MODULE: ./lib/read/values.js
var values = __webpack_require__("read/values.js");
;// CONCATENATED MODULE: ./lib/built/der.js
/**
 * Entitlements in DER, as signatures have them since iOS 15: `[APPLICATION 16] { INTEGER 1, [16] { SEQUENCE { key, value }, … } }`.
 */


const BOOLEAN = 0x01;
const INTEGER = 0x02;
const OCTETS = 0x04;
const TEXT = 0x0c;
const SEQUENCE = 0x30;
/** A dictionary, in the first version of the form and in the one that followed. */
const SET = 0x31;
const DICTIONARY = 0xb0;
const ENTITLEMENTS = 0x70;
const VERSION = 1;
/** Throws UnreadableFile for what is not DER, and for kinds of values that entitlements have none of. */
function readDerEntitlements(bytes) {
    const root = only(bytes);
    if (root.tag !== ENTITLEMENTS)
        return valueIn(root, 0);
    const [version, entitlements, ...more] = der_elements(root.content);
    if (version?.tag !== INTEGER || !entitlements || more.length > 0)
        return refuse(bytes, 'has another form');
    if (integer(version.content) !== VERSION)
        return refuse(bytes, 'is of an unknown version');
    return valueIn(entitlements, 0);
}
function refuse(bytes, reason) {
    throw new types/* UnreadableFile */.i(`the DER of the entitlements ${reason}`, bytes.at);
}
function only(bytes) {
    const [element, ...more] = der_elements(bytes);
    return element && more.length === 0 ? element : refuse(bytes, 'is not one value');
}
function der_elements(bytes) {
    const found = [];
    for (let at = 0; at < bytes.size;) {
        bytes.fuel.take(1);
        const tag = bytes.u8(at);
        if ((tag & 0x1f) === 0x1f)
            refuse(bytes, 'has a tag of several bytes');
        const first = bytes.u8(at + 1);
        const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
        // DER has no length that is left open.
        if (first === 0x80 || lengthBytes > 4)
            refuse(bytes, 'has a length that it may not have');
        let length = lengthBytes === 0 ? first : 0;
        for (let index = 0; index < lengthBytes; index += 1)
            length = length * 256 + bytes.u8(at + 2 + index);
        const start = at + 2 + lengthBytes;
        found.push({ tag, content: bytes.part(start, length, 'a value in the DER of the entitlements') });
        at = start + length;
    }
    return found;
}
function valueIn({ tag, content }, depth) {
    if (depth > values/* MAX_DEPTH */.l)
        return refuse(content, `nests deeper than ${values/* MAX_DEPTH */.l} levels`);
    const { at } = content;
    switch (tag) {
        case BOOLEAN:
            if (content.size !== 1)
                refuse(content, 'has a boolean of another size');
            return { kind: 'boolean', value: content.u8(0) !== 0, at };
        case INTEGER:
            return { kind: 'number', value: integer(content), at };
        case OCTETS:
            content.fuel.keep(content.size);
            return { kind: 'data', value: content.bytes.toString('base64'), at };
        case TEXT:
            return { kind: 'string', value: textOf(content), at };
        case SEQUENCE:
            return { kind: 'array', value: der_elements(content).map((item) => valueIn(item, depth + 1)), at };
        case SET:
        case DICTIONARY:
            return dictionaryOf(content, depth);
        default:
            return refuse(content, 'has a value of an unknown kind');
    }
}
function dictionaryOf(content, depth) {
    const entries = new Map();
    for (const entry of der_elements(content)) {
        const [key, value, ...more] = entry.tag === SEQUENCE ? der_elements(entry.content) : [];
        if (key?.tag !== TEXT || !value || more.length > 0)
            return refuse(content, 'has an entry without key and value');
        (0,values/* addEntry */.A)(entries, textOf(key.content), content.at, valueIn(value, depth + 1));
    }
    return { kind: 'dictionary', value: entries, at: content.at };
}
function textOf(content) {
    content.fuel.keep(content.size);
    return content.bytes.toString('utf8');
}
function integer(content) {
    if (content.size < 1 || content.size > 8)
        return refuse(content, 'has an integer of another size');
    let value = content.u8(0) < 0x80 ? 0 : -1;
    for (let at = 0; at < content.size; at += 1)
        value = value * 256 + content.u8(at);
    return value;
}

;// CONCATENATED MODULE: ./lib/built/entitlements.js
/**
 * The entitlements of one architecture, which stand there twice: as XML and, since iOS 15, as DER. A device goes by the
 * DER, most tools by the XML; where the two say different things, that is told.
 */



/** More than an app has in all its files. */
const MOST_BYTES = 1024 * 1024;
function readEntitlements(written, from, attempt) {
    if (!written.xml && !written.der)
        return undefined;
    let xml;
    let der;
    attempt(() => {
        if (written.xml)
            xml = dictionary(written.xml, (0,plist/* readPlist */.p)(small(written.xml).bytes, written.xml.at.file));
    });
    attempt(() => {
        if (written.der)
            der = dictionary(written.der, readDerEntitlements(small(written.der)));
    });
    const contradiction = xml && der ? differing(xml, der) : [];
    return {
        ...(xml && { xml }),
        ...(der && { der }),
        ...(contradiction.length > 0 && { contradiction }),
        from,
    };
}
function small(part) {
    if (part.size > MOST_BYTES)
        part.refuse('the entitlements are larger than a megabyte');
    return part;
}
function dictionary(part, value) {
    if (value.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('the entitlements are no dictionary', part.at);
    return value;
}
function differing(left, right) {
    if (left.kind !== 'dictionary' || right.kind !== 'dictionary')
        return [];
    const keys = new Set([...left.value.keys(), ...right.value.keys()]);
    return [...keys].filter((key) => !isSame(left.value.get(key)?.value, right.value.get(key)?.value)).sort();
}
function isSame(left, right) {
    if (left?.kind === 'dictionary')
        return right?.kind === 'dictionary' && differing(left, right).length === 0;
    if (left?.kind === 'array') {
        if (right?.kind !== 'array' || left.value.length !== right.value.length)
            return false;
        return left.value.every((item, index) => isSame(item, right.value[index]));
    }
    if (left === undefined || right === undefined)
        return left === right;
    return left.kind !== 'unresolved' && left.kind === right.kind && left.value === right.value;
}

;// CONCATENATED MODULE: ./lib/built/fuel.js
/**
 * What reading one file may take, whatever its tables say: entries that are looked at, and text that is kept.
 */

/** Ten times the symbols of the largest apps that are built with all of theirs; a second of work. */
const STEPS = 20_000_000;
/** A text takes a step, and one more for so many bytes. */
const fuel_BYTES_A_STEP = 16;
const KEPT_BYTES = 64 * 1024 * 1024;
function createFuel(at) {
    let steps = STEPS;
    let kept = KEPT_BYTES;
    return {
        take(count) {
            steps -= count;
            if (steps < 0)
                throw new types/* UnreadableFile */.i('its tables have more entries than are read', at);
        },
        keep(bytes) {
            this.take(1 + bytes / fuel_BYTES_A_STEP);
            kept -= bytes;
            if (kept < 0)
                throw new types/* UnreadableFile */.i('its tables hold more text than is kept', at);
        },
    };
}

;// CONCATENATED MODULE: ./lib/built/chained-fixups.js
/** Bytes an import, by format: plain, with an addend, with an addend of 64 bits. */
const WIDTHS = new Map([
    [1, 4],
    [2, 8],
    [3, 16],
]);
function readChainedFixups(file, commands, found) {
    const range = commands.chainedFixups;
    // An object that is linked without any has the command all the same.
    if (!range || range.size === 0)
        return;
    const fixups = file.part(range.offset, range.size, 'the chained fixups');
    if (fixups.u32(0) !== 0)
        fixups.refuse('the chained fixups are of an unknown version');
    const count = fixups.u32(16);
    const format = fixups.u32(20);
    if (count === 0)
        return;
    const width = WIDTHS.get(format) ?? fixups.refuse(`the imports of the chained fixups have the unknown format ${format}`);
    if (fixups.u32(24) !== 0)
        fixups.refuse('the names of the chained fixups are compressed');
    const imports = fixups.part(fixups.u32(8), count * width, 'the imports of the chained fixups');
    const namesAt = fixups.u32(12);
    const names = fixups.part(namesAt, fixups.size - namesAt, 'the names of the chained fixups');
    file.fuel.take(count);
    for (let at = 0; at < imports.size; at += width) {
        const head = imports.u32(at);
        const wide = format === 3;
        const name = names.text(wide ? imports.u32(at + 4) : head >>> 9, "an import's name");
        const isWeak = (wide ? head >>> 16 : head >>> 8) & 1;
        const ordinal = wide ? chained_fixups_signed(head & 0xffff, 16) : chained_fixups_signed(head & 0xff, 8);
        if (name !== '')
            found({ name, ordinal, isWeak: isWeak === 1 });
    }
}
/** Fifteen numbers from the top are no library, but the app itself, whoever has it, and the like. */
function chained_fixups_signed(value, bits) {
    const top = 2 ** bits;
    return value > top - 16 ? value - top : value;
}

;// CONCATENATED MODULE: ./lib/built/dyld-info.js
function readDyldInfo(file, commands, found) {
    const { dyldInfo } = commands;
    if (!dyldInfo)
        return;
    const run = (range, what, numbersLibraries) => {
        runBindings(file.part(range.offset, range.size, `the list of what is bound ${what}`), (entry) => found(numbersLibraries ? entry : { ...entry, ordinal: undefined }));
    };
    run(dyldInfo.bind, 'at the start', true);
    run(dyldInfo.lazy, 'at the first call', true);
    // Whichever library has it first.
    run(dyldInfo.weak, 'weakly', false);
}
function runBindings(program, found) {
    let at = 0;
    let ordinal = 0;
    let name = '';
    let isWeak = false;
    /** The value of a number of any length; only a library's is looked at. */
    function number() {
        let value = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = program.u8(at);
            at += 1;
            value += (byte & 0x7f) * shift;
            if (byte < 0x80)
                return value;
            if (shift > 2 ** 63)
                program.refuse('a number in the list of what is bound does not end');
        }
    }
    function bind() {
        if (name !== '')
            found({ name, ordinal, isWeak });
    }
    while (at < program.size) {
        program.fuel.take(1);
        const byte = program.u8(at);
        const low = byte & 0x0f;
        at += 1;
        switch (byte >> 4) {
            case 0x0: // Done; what is called late has one such program after the other.
            case 0x5: // The kind of place.
                break;
            case 0x1:
                ordinal = low;
                break;
            case 0x2:
                ordinal = number();
                break;
            case 0x3:
                ordinal = low === 0 ? 0 : low - 16;
                break;
            case 0x4:
                name = program.text(at, 'the name of what is bound');
                at = program.bytes.indexOf(0, at) + 1;
                isWeak = (low & 1) !== 0;
                break;
            case 0x6:
            case 0x7:
            case 0x8:
                number();
                break;
            case 0x9:
            case 0xb:
                bind();
                break;
            case 0xa:
                bind();
                number();
                break;
            case 0xc:
                bind();
                number();
                number();
                break;
            case 0xd:
                // Threads through pointers: a table of so many binds follows, or the pointers that use it.
                if (low === 0)
                    number();
                break;
            default:
                program.refuse('the list of what is bound has an unknown operation');
        }
    }
}

;// CONCATENATED MODULE: ./lib/built/symbol-table.js
const DEBUGGING = 0xe0;
const KIND = 0x0e;
const UNDEFINED = 0x0;
/** Undefined, and prebound: of old. */
const PREBOUND = 0xc;
const EXTERNAL = 0x01;
const WEAK = 0x40;
const OBJECT_FILE = 1;
function readSymbolTable(file, commands, found) {
    const { symbolTable, is64, isTwoLevel, fileType } = commands;
    if (!symbolTable)
        return;
    const width = is64 ? 16 : 12;
    const table = file.part(symbolTable.offset, symbolTable.count * width, 'the symbol table');
    const names = file.part(symbolTable.names.offset, symbolTable.names.size, 'the table of names of symbols');
    file.fuel.take(symbolTable.count);
    for (let at = 0; at < table.size; at += width) {
        const type = table.u8(at + 4);
        const kind = type & KIND;
        if ((type & DEBUGGING) !== 0 || (type & EXTERNAL) === 0 || (kind !== UNDEFINED && kind !== PREBOUND))
            continue;
        // An undefined symbol with a value is a common one: the linker makes room for it.
        if (fileType === OBJECT_FILE && (is64 ? table.u64(at + 8) : table.u32(at + 8)) !== 0)
            continue;
        const name = names.text(table.u32(at), "a symbol's name");
        if (name === '')
            continue;
        const description = table.u16(at + 6);
        const hasOrdinal = isTwoLevel && fileType !== OBJECT_FILE;
        found({ name, ordinal: hasOrdinal ? description >> 8 : undefined, isWeak: (description & WEAK) !== 0 });
    }
}

;// CONCATENATED MODULE: ./lib/built/imports.js
/**
 * What a binary takes from others, by name. No table is complete: `strip` leaves the names of a chained binary in its
 * fixups alone, an object file has only symbols, and an older binary binds by a program. So all three are read.
 */



/** Steps that a new name takes: a million of them are more than there ever were. */
const KEPT = 10;
/** The imports by name. */
function readImports(file, commands, attempt) {
    const found = new Map();
    const into = (table) => ({ name, ordinal, isWeak }) => {
        const library = ordinal === undefined ? undefined : commands.libraries[ordinal - 1]?.name;
        const before = found.get(name);
        if (!before) {
            file.fuel.take(KEPT);
            found.set(name, { name, ...(library === undefined ? {} : { library }), isWeak, tables: [table] });
            return;
        }
        if (!before.tables.includes(table))
            before.tables.push(table);
        if (library !== undefined)
            before.library ??= library;
        before.isWeak &&= isWeak;
    };
    attempt(() => readSymbolTable(file, commands, into('symbols')));
    attempt(() => readChainedFixups(file, commands, into('chained-fixups')));
    attempt(() => readDyldInfo(file, commands, into('dyld-info')));
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/built/load-commands.js
const MAGIC_32 = 0xfeedface;
const MAGIC_64 = 0xfeedfacf;
const TWO_LEVEL = 0x80;
/** `LC_LOAD_WEAK_DYLIB`. */
const WEAK_LIBRARY = 0x80000018;
const LAYOUT_32 = { head: 28, segment: 56, section: 68 };
const LAYOUT_64 = { head: 32, segment: 72, section: 80 };
/** `S_ZEROFILL`, `S_GB_ZEROFILL`, `S_THREAD_LOCAL_ZEROFILL`. */
const ZEROS = new Set([0x1, 0xc, 0x12]);
/** `S_ATTR_PURE_INSTRUCTIONS`. */
const CODE = 0x80000000;
/** `LC_VERSION_MIN_*`, and the platform as `LC_BUILD_VERSION` has it. */
const OLD_MINIMUM = new Map([
    [0x24, 1],
    [0x25, 2],
    [0x2f, 3],
    [0x30, 4],
]);
/** Steps that something takes that is kept: what is kept is never more than a million. */
const load_commands_KEPT = 20;
/** Throws UnreadableFile where the head or a command is damaged: without them nothing is known. */
function readLoadCommands(file) {
    const magic = file.u32(0);
    if (magic !== MAGIC_32 && magic !== MAGIC_64)
        file.refuse('is no Mach-O file of an Apple device');
    const is64 = magic === MAGIC_64;
    const { head } = is64 ? LAYOUT_64 : LAYOUT_32;
    const commands = file.part(head, file.u32(20), 'the list of load commands');
    const found = {
        is64,
        cpu: file.u32(4),
        cpuKind: file.u32(8) & 0xffffff,
        fileType: file.u32(12),
        isTwoLevel: (file.u32(24) & TWO_LEVEL) !== 0,
        segments: [],
        sections: [],
        libraries: [],
    };
    let offset = 0;
    for (let left = file.u32(16); left > 0; left -= 1) {
        file.fuel.take(1);
        const size = commands.u32(offset + 4);
        // What is smaller than its own head would be read again for ever.
        if (size < 8)
            file.refuse('a load command has no size');
        readCommand(commands.u32(offset), commands.part(offset, size, 'a load command'), found);
        offset += size;
    }
    return found;
}
function readCommand(kind, command, found) {
    switch (kind) {
        case 0x1:
            if (!found.is64)
                readSegment(command, found);
            return;
        case 0x19:
            if (found.is64)
                readSegment(command, found);
            return;
        case 0x2:
            once('symbolTable', command, found, {
                offset: command.u32(8),
                count: command.u32(12),
                names: { offset: command.u32(16), size: command.u32(20) },
            });
            return;
        case 0xc:
        case 0x20:
        case WEAK_LIBRARY:
        case 0x8000001f:
        case 0x80000023:
            readLibrary(kind, command, found);
            return;
        case 0x1d:
            once('signature', command, found, rangeAt(command, 8));
            return;
        case 0x21:
        case 0x2c:
            if (command.u32(16) !== 0)
                once('encrypted', command, found, rangeAt(command, 8));
            return;
        case 0x22:
        case 0x80000022:
            once('dyldInfo', command, found, {
                bind: rangeAt(command, 16),
                weak: rangeAt(command, 24),
                lazy: rangeAt(command, 32),
            });
            return;
        case 0x80000034:
            once('chainedFixups', command, found, rangeAt(command, 8));
            return;
        case 0x32:
            found.build ??= {
                platform: command.u32(8),
                minimum: command.u32(12),
                sdk: command.u32(16),
                isOld: false,
            };
            return;
        default: {
            const platform = OLD_MINIMUM.get(kind);
            if (platform !== undefined) {
                found.build ??= { platform, minimum: command.u32(8), sdk: command.u32(12), isOld: true };
            }
        }
    }
}
/** Two of what there is one of: readers disagree which counts, so neither does. */
function once(key, command, found, value) {
    if (found[key] !== undefined)
        command.refuse('has a load command twice that there may be one of');
    found[key] = value;
}
function rangeAt(command, offset) {
    return { offset: command.u32(offset), size: command.u32(offset + 4) };
}
function readSegment(command, found) {
    const { is64 } = found;
    const { segment, section } = is64 ? LAYOUT_64 : LAYOUT_32;
    found.segments.push({
        name: command.name16(8),
        address: is64 ? command.u64(24) : command.u32(24),
        offset: is64 ? command.u64(40) : command.u32(32),
        size: is64 ? command.u64(48) : command.u32(36),
    });
    const count = command.u32(segment - 8);
    command.check(segment, count * section, 'a list of sections');
    command.fuel.take((1 + count) * load_commands_KEPT);
    for (let index = 0; index < count; index += 1) {
        const at = segment + index * section;
        const flags = command.u32(at + (is64 ? 64 : 56));
        found.sections.push({
            name: command.name16(at),
            segment: command.name16(at + 16),
            address: is64 ? command.u64(at + 32) : command.u32(at + 32),
            size: is64 ? command.u64(at + 40) : command.u32(at + 36),
            offset: command.u32(at + (is64 ? 48 : 40)),
            hasBytes: !ZEROS.has(flags & 0xff),
            holdsCode: (flags & CODE) !== 0,
        });
    }
}
/** `LC_LOAD_DYLIB` and those that are weak, exported again, loaded late or before all others. */
function readLibrary(kind, command, found) {
    command.fuel.take(load_commands_KEPT);
    found.libraries.push({
        name: command.text(command.u32(8), "a library's name"),
        isWeak: kind === WEAK_LIBRARY,
    });
}

;// CONCATENATED MODULE: ./lib/built/objc-names.js
/** Between the names of classes stand layouts of their fields, which are no text. */
const NAME = /^[\p{L}_$][\p{L}\p{N}_$.]*$/u;
function readMethodNames(file, sections) {
    return new Set(textsOf(file, sections, '__objc_methname'));
}
function readClassNames(file, sections) {
    return new Set([...textsOf(file, sections, '__objc_classname')].filter((text) => NAME.test(text)));
}
function* textsOf(file, sections, wanted) {
    for (const { segment, name, offset, size } of sections) {
        if (name !== wanted)
            continue;
        const { bytes } = file.part(offset, size, `the section ${segment},${name}`);
        for (let at = 0; at < size;) {
            const found = bytes.indexOf(0, at);
            const end = found < 0 ? size : found;
            file.fuel.keep(end - at);
            if (end > at)
                yield bytes.toString('utf8', at, end);
            at = end + 1;
        }
    }
}

// EXTERNAL MODULE: ./lib/bytes.js
var lib_bytes = __webpack_require__("bytes.js");
;// CONCATENATED MODULE: ./lib/built/part.js
/**
 * Bytes that nobody vouches for: what is asked for is there, or {@link UnreadableFile} is thrown.
 */


/** Mangled names of Swift are long; none of those that compilers write comes near this. */
const LONGEST_TEXT = 16_384;
class Part {
    bytes;
    size;
    at;
    fuel;
    view;
    constructor(bytes, at, fuel) {
        this.bytes = (0,lib_bytes/* bufferOf */.K)(bytes);
        this.size = bytes.length;
        this.at = at;
        this.fuel = fuel;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    refuse(reason) {
        throw new types/* UnreadableFile */.i(reason, this.at);
    }
    /** A part of this part. `what` begins the sentence that says that it is not there. */
    part(offset, size, what) {
        this.check(offset, size, what);
        return new Part(this.bytes.subarray(offset, offset + size), this.at, this.fuel);
    }
    check(offset, size, what) {
        if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(size) && offset >= 0 && size >= 0)) {
            this.refuse(`${what} would lie nowhere`);
        }
        if (offset + size > this.size)
            this.refuse(`${what} would reach behind the end`);
    }
    u8(offset) {
        this.check(offset, 1, 'a number');
        return this.view.getUint8(offset);
    }
    /** Little-endian, as all that follows: so are all processors that iOS ever ran on. */
    u16(offset) {
        this.check(offset, 2, 'a number');
        return this.view.getUint16(offset, true);
    }
    u32(offset) {
        this.check(offset, 4, 'a number');
        return this.view.getUint32(offset, true);
    }
    /** What is more than a whole number can be held exactly lies behind the end of every file. */
    u64(offset) {
        this.check(offset, 8, 'a number');
        return Number(this.view.getBigUint64(offset, true));
    }
    /** Big-endian: the head of a file of several architectures, and signatures. */
    u32be(offset) {
        this.check(offset, 4, 'a number');
        return this.view.getUint32(offset, false);
    }
    u64be(offset) {
        this.check(offset, 8, 'a number');
        return Number(this.view.getBigUint64(offset, false));
    }
    /** The text up to the zero that ends it. */
    text(offset, what) {
        this.check(offset, 1, what);
        const rest = this.bytes.subarray(offset, Math.min(this.size, offset + LONGEST_TEXT));
        const end = rest.indexOf(0);
        if (end < 0)
            this.refuse(`${what} does not end`);
        this.fuel.keep(end);
        return rest.toString('utf8', 0, end);
    }
    /** A name in a field of 16 bytes, with or without a zero behind it. */
    name16(offset) {
        this.check(offset, 16, 'a name');
        const field = this.bytes.subarray(offset, offset + 16);
        const end = field.indexOf(0);
        return field.toString('latin1', 0, end < 0 ? 16 : end);
    }
}

;// CONCATENATED MODULE: ./lib/built/platforms.js
const KINDS = new Map([
    [1, 'object'],
    [2, 'executable'],
    [6, 'library'],
    [8, 'bundle'],
]);
/** Of `LC_BUILD_VERSION`, as Xcode calls them. */
const platforms_PLATFORMS = new Map([
    [1, { name: 'macOS' }],
    [2, { name: 'iOS' }],
    [3, { name: 'tvOS' }],
    [4, { name: 'watchOS' }],
    [6, { name: 'Mac Catalyst' }],
    [7, { name: 'iOS', isSimulator: true }],
    [8, { name: 'tvOS', isSimulator: true }],
    [9, { name: 'watchOS', isSimulator: true }],
    [11, { name: 'visionOS' }],
    [12, { name: 'visionOS', isSimulator: true }],
]);
const MACOS = 1;
const INTEL = new Set([0x7, 0x01000007]);
function fileKind(fileType) {
    return KINDS.get(fileType) ?? 'other';
}
function architecture(cpu, kind) {
    switch (cpu) {
        case 0x0100000c:
            return kind === 2 ? 'arm64e' : 'arm64';
        case 0x0200000c:
            return 'arm64_32';
        case 0x0c:
            return kind === 9 ? 'armv7' : kind === 11 ? 'armv7s' : kind === 12 ? 'armv7k' : 'arm';
        case 0x01000007:
            return 'x86_64';
        case 0x07:
            return 'i386';
        default:
            return `processor ${cpu.toString(16)}`;
    }
}
function platformOf({ build, cpu }) {
    const known = build && platforms_PLATFORMS.get(build.platform);
    if (!build || !known)
        return undefined;
    // The commands of old do not say it, but no device that they stand for has Intel's processor.
    const isOldSimulator = build.isOld && build.platform !== MACOS && INTEL.has(cpu);
    return { name: known.name, isSimulator: known.isSimulator === true || isOldSimulator };
}
function versionOf(packed) {
    const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
    return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

;// CONCATENATED MODULE: ./lib/built/static-library.js
const START = '!<arch>\n';
const HEAD = 60;
/** The name stands before the content, and counts as its part. */
const LONG_NAME = /^#1\/(\d{1,5})$/;
/** The same as GNU's tools write it: the name's place among the names, which are a member too. */
const LISTED_NAME = /^\/(\d{1,10})$/;
const NAMES = '//';
/** A list of symbols: it repeats what the members say. */
const INDEX = /^(?:__\.SYMDEF.*|\/|\/SYM64\/)$/;
/** Steps a member takes: it is kept. */
const static_library_KEPT = 20;
function isStaticLibrary(file) {
    return file.bytes.toString('latin1', 0, START.length) === START;
}
/** Throws UnreadableFile where the list of members is damaged. */
function membersOf(file) {
    const found = [];
    let names;
    let at = START.length;
    while (at + HEAD <= file.size) {
        file.fuel.take(static_library_KEPT);
        const head = file.bytes.toString('latin1', at, at + HEAD);
        const size = head.slice(48, 58).trim();
        if (!head.endsWith('`\n') || !/^\d+$/.test(size))
            file.refuse('is a damaged static library');
        const whole = file.part(at + HEAD, Number(size), 'a member of the static library');
        const field = head.slice(0, 16).trimEnd();
        const nameSize = Number(LONG_NAME.exec(field)?.[1] ?? 0);
        const listed = LISTED_NAME.exec(field)?.[1];
        const name = nameSize > 0
            ? static_library_textOf(whole.part(0, nameSize, "a member's name"))
            : listed !== undefined && names
                ? listedName(names, Number(listed))
                : field.replace(/\/$/, '');
        const content = whole.part(nameSize, whole.size - nameSize, 'a member of the static library');
        if (field === NAMES)
            names = whole;
        else if (!INDEX.test(field) && !INDEX.test(name))
            found.push({ file: content, member: name });
        // Members begin at even places.
        at += HEAD + whole.size + (whole.size % 2);
    }
    return found;
}
function static_library_textOf(name) {
    name.fuel.keep(name.size);
    return name.bytes.toString('utf8').replace(/\0.*$/s, '');
}
function listedName(names, start) {
    names.check(start, 1, "a member's name");
    const line = names.bytes.indexOf('\n', start);
    return static_library_textOf(names.part(start, (line < 0 ? names.size : line) - start, "a member's name")).replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/built/slices.js

const SEVERAL = 0xcafebabe;
/** The same with 64 bits for offsets. */
const SEVERAL_64 = 0xcafebabf;
/** Classes of Java begin with the same bytes, and a version that is larger. */
const slices_MOST = 32;
function piecesOf(file) {
    return processorsOf(file).flatMap((part) => isStaticLibrary(part) ? membersOf(part) : [{ file: part }]);
}
function processorsOf(file) {
    if (file.size < 8)
        file.refuse('is no Mach-O file');
    const magic = file.u32be(0);
    if (magic !== SEVERAL && magic !== SEVERAL_64)
        return [file];
    const count = file.u32be(4);
    if (count === 0 || count > slices_MOST)
        file.refuse('is no Mach-O file of several processors');
    const width = magic === SEVERAL ? 20 : 32;
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * width;
        const offset = magic === SEVERAL ? file.u32be(at + 8) : file.u64be(at + 8);
        const size = magic === SEVERAL ? file.u32be(at + 12) : file.u64be(at + 16);
        return file.part(offset, size, "a processor's part of the file");
    });
}

;// CONCATENATED MODULE: ./lib/built/mach-o.js
/**
 * A Mach-O file: the executable of an app or extension, a library in a framework, or a static library of such. What it says of clinical
 * records, for each processor that it is built for. It comes from anywhere: every offset is checked, every table counted.
 */












/** Throws {@link UnreadableFile} for what is no Mach-O file, and for one whose head or load commands are damaged. */
function readMachO(bytes, file = 'the binary') {
    const at = { file, line: 1, column: 1 };
    const whole = new Part(bytes, at, createFuel(at));
    const unreadMembers = [];
    const slices = piecesOf(whole).flatMap(({ file: piece, member }) => {
        if (member === undefined)
            return [readSlice(piece)];
        try {
            return [{ member, ...readSlice(piece) }];
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unreadMembers.push({ member, reason: error.why });
            return [];
        }
    });
    return { slices, unreadMembers };
}
function readSlice(file) {
    const commands = readLoadCommands(file);
    const unread = [];
    const attempt = (what) => (read) => {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            unread.push({ what, reason: error.why });
        }
    };
    const platform = platformOf(commands);
    const sections = readableSections(commands);
    if (commands.encrypted) {
        for (const what of ['texts', 'names'])
            unread.push({ what, reason: 'its text is encrypted' });
    }
    const imports = readImports(file, commands, attempt('imports'));
    let clinicalTexts = [];
    attempt('texts')(() => {
        clinicalTexts = readClinicalTexts(file, sections);
    });
    const classNames = new Set();
    const methodNames = new Set(selectorStubs(imports));
    attempt('names')(() => {
        for (const name of readMethodNames(file, sections))
            methodNames.add(name);
    });
    attempt('names')(() => {
        // What is not linked yet has its classes in no list that could be followed.
        const read = fileKind(commands.fileType) === 'object'
            ? readClassNames(file, sections)
            : readClassList(file, commands, sections);
        for (const name of read)
            classNames.add(name);
    });
    let signed = {};
    attempt('signature')(() => {
        if (commands.signature)
            signed = readCodeSignature(file, commands.signature);
    });
    let simulated = {};
    attempt('entitlements')(() => {
        if (platform?.isSimulator)
            simulated = simulatorEntitlements(file, sections);
    });
    const entitlements = readEntitlements(simulated, 'simulator', attempt('entitlements')) ??
        readEntitlements(signed, 'signature', attempt('entitlements'));
    return {
        architecture: architecture(commands.cpu, commands.cpuKind),
        kind: fileKind(commands.fileType),
        ...(platform && { platform: platform.name }),
        ...(commands.build && { minimumOS: versionOf(commands.build.minimum), sdk: versionOf(commands.build.sdk) }),
        isSimulator: platform?.isSimulator === true,
        isEncrypted: commands.encrypted !== undefined,
        isSigned: signed.signature?.isLinkers === false,
        ...(signed.signature && { signature: signed.signature }),
        ...(entitlements && { entitlements }),
        ...{ libraries: commands.libraries, imports, clinicalTexts, classNames, methodNames, unread },
    };
}
function readableSections({ sections, encrypted }) {
    return sections.filter(({ hasBytes, offset, size }) => {
        const isEncrypted = encrypted && offset < encrypted.offset + encrypted.size && offset + size > encrypted.offset;
        return hasBytes && size > 0 && !isEncrypted;
    });
}
/** Newer compilers leave a method's name to the linker, and name it by a function of the name's own. */
const SELECTOR_STUB = '_objc_msgSend$';
function selectorStubs(imports) {
    return imports.flatMap(({ name }) => (name.startsWith(SELECTOR_STUB) ? [name.slice(SELECTOR_STUB.length)] : []));
}
/** Builds for the simulator are not signed with their entitlements: they have them in two sections. */
function simulatorEntitlements(file, sections) {
    const section = (name) => {
        const found = sections.find((it) => it.segment === '__TEXT' && it.name === name);
        return found && file.part(found.offset, found.size, `the section __TEXT,${name}`);
    };
    return { xml: section('__entitlements'), der: section('__ents_der') };
}

// EXTERNAL MODULE: ./lib/built/open.js
var built_open = __webpack_require__("built/open.js");
;// CONCATENATED MODULE: ./lib/built/hermes.js
/**
 * The texts of a bundle of React Native that is compiled for its engine Hermes: every name and every text of its code.
 * https://github.com/facebook/hermes/blob/main/include/hermes/BCGen/HBC/BytecodeFileFormat.h
 */



const MAGIC = Buffer.from('c61fbc03c103191f', 'hex');
const hermes_HEAD = 128;
/** Of a function's head: Hermes of React Native 0.70 to 0.82, and the one that followed. */
const FUNCTION_WIDTHS = [16, 12];
/** The length that says that place and length stand in the table of long texts. */
const LONG = 0xff;
function isHermes(bytes) {
    return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}
/** Throws {@link UnreadableFile} for a damaged bundle, and for a version whose tables lie elsewhere. */
function readHermesTexts(bytes, file) {
    const at = { file, line: 1, column: 1 };
    if (!isHermes(bytes))
        throw new types/* UnreadableFile */.i('is no bytecode of Hermes', at);
    const whole = new Part(bytes, at, createFuel(at));
    const counts = { functions: whole.u32(40), kinds: whole.u32(44), identifiers: whole.u32(48) };
    const [texts, longTexts, storageSize] = [whole.u32(52), whole.u32(56), whole.u32(60)];
    whole.fuel.take(counts.kinds + texts);
    const kindsAt = FUNCTION_WIDTHS.map((width) => hermes_HEAD + counts.functions * width).find((start) => {
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
/** How many texts the table of kinds stands for: with another width of functions it would be another number. */
function countKinds(whole, start, kinds) {
    if (start + kinds * 4 > whole.size)
        return undefined;
    let texts = 0;
    for (let index = 0; index < kinds; index += 1)
        texts += whole.u32(start + index * 4) & 0x7fffffff;
    return texts;
}

;// CONCATENATED MODULE: ./lib/built/raw-names.js



const raw_names_MOST = 10_000;
/** Each once, sorted. Throws UnreadableFile for a file with more of them than there are. */
function readRawNames(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const whole = new Part(bytes, at, createFuel(at));
    const found = new Set();
    for (const encoding of ['latin1', 'utf16le']) {
        for (const { text } of clinicalNames(whole.bytes, encoding, whole.fuel)) {
            found.add(text);
            if (found.size > raw_names_MOST)
                whole.refuse('holds more names of clinical records than are read');
        }
    }
    return [...found].sort();
}

;// CONCATENATED MODULE: ./lib/built/payload.js


const payload_NAME = /^HK(?:Clinical|FHIR)/;
/** The names as a binary that imports nothing. Throws `UnreadableFile` for what is damaged. */
function readPayload(bytes, file) {
    const names = isHermes(bytes)
        ? [...readHermesTexts(bytes, file)].filter((text) => payload_NAME.test(text))
        : readRawNames(bytes, file);
    const clinicalTexts = names.map((text) => ({ text, isWhole: true }));
    return { slices: [{ isSimulator: false, isSigned: false, imports: [], clinicalTexts, unread: [] }] };
}

;// CONCATENATED MODULE: ./lib/built/read-parts.js
/**
 * The bytes of a bundle that count: lists and texts are kept, a binary is read and let go.
 */


/** Reads files of an artifact within what one run may read of it. */
class PartReader {
    #opened;
    #left = limits/* MOST_READ */.Hi;
    /** Why a file that was asked for was not read. */
    faults = new Map();
    constructor(opened) {
        this.#opened = opened;
    }
    async lists(paths) {
        const lists = new Map();
        await this.#read(paths, limits/* LARGEST_LIST */.Cm, (path, bytes) => void lists.set(path, bytes));
        return lists;
    }
    /** The binaries among the files. What is no Mach-O file is a fault. */
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
        for await (const piece of this.#opened.container.read(paths, most)) {
            if ('fault' in piece)
                this.faults.set(piece.path, piece.fault);
            else if (piece.bytes.length > this.#left) {
                this.faults.set(piece.path, `is not read: ${Math.round(limits/* MOST_READ */.Hi / 1e6)} MB of the artifact were read before`);
            }
            else {
                this.#left -= piece.bytes.length;
                take(piece.path, piece.bytes);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/built/signed.js
/**
 * What a bundle is signed with: the signature of its executable says it, never a profile, which only allows.
 */

/** The entitlements of the slice that a device runs; of what nobody signed nothing is known. */
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
    // a signature without entitlements is one that grants nothing
    if (judged?.isSigned)
        return { list: (0,property_list/* makePropertyList */.qT)(at, new Map()), isSigned: true, told };
    const reason = 'It is not signed: its entitlements could not be checked';
    return { list: (0,property_list/* makeUnknownPropertyList */.mh)({ reason, at }), isSigned: false, told: [reason] };
}
/** A device goes by the DER where there is one. */
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
        .map(({ entitlements }) => JSON.stringify(signed_plain(entitlements && effective(entitlements)))));
    return texts.size > 1 ? ['Its slices are signed with different entitlements; those of the first one count'] : [];
}
function show(list, key) {
    const value = list?.kind === 'dictionary' ? list.value.get(key)?.value : undefined;
    return value === undefined ? 'nothing' : `\`${JSON.stringify(signed_plain(value)).slice(0, 200)}\``;
}
function signed_plain(value) {
    if (value === undefined)
        return null;
    if (value.kind === 'array')
        return value.value.map(signed_plain);
    if (value.kind === 'dictionary')
        return [...value.value].sort().map(([key, entry]) => [key, signed_plain(entry.value)]);
    return value.kind === 'unresolved' ? null : value.value;
}

// EXTERNAL MODULE: ./lib/read/strings.js
var strings = __webpack_require__("read/strings.js");
;// CONCATENATED MODULE: ./lib/built/texts.js
/**
 * The translations of a built Info.plist: a table for each language, or one of all of them (`InfoPlist.loctable`).
 */



/** The texts of one file in an artifact, by their language. Throws {@link UnreadableFile}. */
function readTexts(bytes, at) {
    const { file } = at;
    if (file.endsWith('.loctable'))
        return readTable(bytes, at);
    const locale = /(?:^|[/!])([^/!]+)\.lproj\/[^/]*$/.exec(file)?.[1] ?? 'Base';
    return [{ locale, at, texts: texts_textsOf((0,strings/* readStrings */.N)(bytes, file).value, at) }];
}
function readTable(bytes, at) {
    const table = (0,plist/* readPlist */.p)(bytes, at.file);
    if (table.kind !== 'dictionary')
        throw new types/* UnreadableFile */.i('holds no table of texts', at);
    // beside the languages stands where each text came from
    return [...table.value.values()].flatMap(({ key, value }) => value.kind === 'dictionary' && key !== 'LocProvenance'
        ? [{ locale: key, at, texts: texts_textsOf(value.value, at) }]
        : []);
}
function texts_textsOf(entries, at) {
    const texts = new Map();
    for (const { key, value } of entries.values())
        if (value.kind === 'string')
            texts.set(key, [{ value: value.value, at }]);
    return texts;
}
/** One entry a language, sorted. A text that stands in both forms is there with both. */
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

;// CONCATENATED MODULE: ./lib/built/read-artifact.js
/**
 * An artifact → its bundles as targets, in the words that every way of declaring apps uses: rules do not know where they
 * come from.
 */
















/**
 * @param disk where it stands
 * @param shown what it is called in the report
 */
async function readArtifact(disk, shown, readBinary = readMachO) {
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
        if (!(error instanceof container/* UnreadableArtifact */.k7))
            throw error;
        const skipped = [{ at: top, reason: `The built app cannot be read: it ${error.message}`, blocking: true }];
        return {
            targets: [],
            brought: [],
            facts: new Map(),
            skipped,
            files: filesOf(new Map()),
            artifact: { file: shown, bundles: [], skipped },
        };
    }
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
    const targets = read.flatMap((one) => {
        const made = makeTarget(one, { lists, binaries, payloads, reader, opened, shown, names });
        if (made === undefined)
            return [];
        facts.set(made.build, made.facts);
        described.push(made.described);
        (0,lib_lists/* addAll */.RZ)(brought, made.brought);
        return [made.target];
    });
    const manifests = new Map(parted.flatMap(({ parts }) => parts.manifests.flatMap((path) => {
        const bytes = lists.get(path);
        return bytes === undefined ? [] : [[place(path).file, bytes]];
    })));
    const artifact = { file: shown, bundles: described, skipped };
    return { targets, facts, skipped, files: filesOf(manifests), artifact, brought };
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
    const isBrought = isEntitledToNone(signed.list) && !declaresRecords(info);
    const code = isBrought ? withoutRecords(factsOf(all, unread)) : factsOf(all, unread);
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
        // what it is built of cannot be seen, and that there is code can
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
        clinicalImports: [own, ...libraries].flatMap(({ binary, path }) => clinicalImports(binary).map(({ symbol }) => ({ symbol, binary: path }))),
    };
    const brought = isBrought ? all.flatMap((one) => bringsRecords(one, own, { name, project: shown })) : [];
    return { target, build, facts: code, described, brought };
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
/** What bundles are called: an app and its watch app may have folders of one name. */
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

// EXTERNAL MODULE: ./lib/check/examine-built.js + 1 modules
var examine_built = __webpack_require__("check/examine-built.js");
// EXTERNAL MODULE: ./lib/exceptions/marks.js
var marks = __webpack_require__("exceptions/marks.js");
;// CONCATENATED MODULE: ./lib/run/built.js
/**
 * Built apps in a run: beside the repository, or alone.
 */



/** What is found out about each, in the order of their names; each once. */
async function examineArtifacts(named, options) {
    const once = new Map(named.map((one) => [one.shown, one]));
    const states = [];
    for (const shown of [...once.keys()].sort()) {
        const { disk = shown } = once.get(shown) ?? {};
        options.progress?.('Reading built apps');
        states.push(await (0,examine_built/* examineBuilt */.G)(await readArtifact(disk, shown), options));
    }
    return states;
}
/** Of a run without a repository. */
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


/***/ }),

/***/ "targets/property-list.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Nn: () => (/* binding */ mapEntries),
/* harmony export */   Wl: () => (/* binding */ readPropertyListFile),
/* harmony export */   _c: () => (/* binding */ readTopDictionary),
/* harmony export */   mh: () => (/* binding */ makeUnknownPropertyList),
/* harmony export */   qT: () => (/* binding */ makePropertyList),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* harmony import */ var _read_plist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/plist.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/**
 * Effective property lists: what is known to be in an Info.plist or in entitlements, what is known not to be, and what
 * cannot be known.
 */


/**
 * A property list of known entries. `at` is where to point when a key is missing. `unknown` says of a key that is not
 * among the entries why it may be there all the same; nothing where it is certain that it is not.
 */
function makePropertyList(at, entries, unknown = () => undefined) {
    return {
        at,
        entries,
        get(key) {
            const entry = entries.get(key);
            if (entry)
                return { state: 'known', value: entry, at: entry.value.at };
            const why = unknown(key);
            return why ? { state: 'unresolved', ...why } : { state: 'absent', at };
        },
    };
}
/** A property list of which nothing is known. */
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
/** The top dictionary of a property-list file. Throws {@link UnreadableFile}, also for a list without one. */
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
/** The same of bytes that are read already. */
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
/** The same value with every text in it, at any depth, replaced. Keys stay. */
function mapTexts(value, change) {
    switch (value.kind) {
        case 'string':
            return change(value.value, value.at);
        case 'array':
            return { ...value, value: value.value.map((item) => mapTexts(item, change)) };
        case 'dictionary':
            return { ...value, value: mapEntries(value.value, (entry) => mapTexts(entry.value, change)) };
        default:
            return value;
    }
}
/** The same entries with other values. */
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
/** The same value standing at one place: for a property list that is written inside a setting. */
function placeAt(value, at) {
    switch (value.kind) {
        case 'array':
            return { ...value, at, value: value.value.map((item) => placeAt(item, at)) };
        case 'dictionary': {
            const entries = [...value.value].map(([key, entry]) => [
                key,
                { key, keyAt: at, value: placeAt(entry.value, at) },
            ]);
            return { ...value, at, value: new Map(entries) };
        }
        default:
            return { ...value, at };
    }
}


/***/ })

};
