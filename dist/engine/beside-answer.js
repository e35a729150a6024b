export const id = "beside-answer";
export const ids = ["beside-answer"];
export const modules = {

/***/ "beside/answer.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerOpen: () => (/* binding */ answerOpen)
/* harmony export */ });
/* harmony import */ var _targets_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/property-list.js");
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("beside/pair.js");


function answerOpen(sources, artifacts) {
    const pairings = artifacts.map((bundles) => (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairBundles */ .u)(bundles, sources));
    if (pairings.every(({ pairs }) => pairs.length === 0))
        return sources;
    return sources.map((target) => ({
        ...target,
        builds: target.builds.map((build) => answersFor(target, build, pairings).reduce(answerBuild, build)),
    }));
}
function answersFor({ name, project }, { configuration }, pairings) {
    return pairings.flatMap(({ pairs }) => pairs.flatMap(({ source, configuration: of, build }) => source.name === name && source.project === project && of === configuration ? [build] : []));
}
function answerBuild(source, built) {
    const { deploymentTarget: minimum, info, entitlements } = source;
    return {
        ...source,
        info: answerList(info, built.info),
        entitlements: answerList(entitlements, built.entitlements),
        unanswered: source.unanswered ?? { info, entitlements },
        ...(minimum.state === 'unresolved' &&
            built.deploymentTarget.state === 'known' && { deploymentTarget: { ...built.deploymentTarget, at: minimum.at } }),
    };
}
function answerList(source, built) {
    const get = (key) => answer(source.get(key), built.get(key));
    const keys = new Set([...source.entries.keys(), ...built.entries.keys()]);
    const entries = [...keys].flatMap((key) => {
        const entry = get(key);
        return entry.state === 'known' ? [[key, entry.value]] : [];
    });
    return { at: source.at, entries: new Map(entries), get };
}
function answer(source, built) {
    const isOpen = source.state === 'unresolved' || (source.state === 'known' && leavesOpen(source.value.value));
    if (!isOpen || built.state === 'unresolved')
        return source;
    if (built.state === 'absent')
        return { state: 'absent', at: source.at };
    const [keyAt, at] = source.state === 'known' ? [source.value.keyAt, source.value.value.at] : [source.at, source.at];
    const { key, value } = built.value;
    return { state: 'known', at, value: { key, keyAt, value: (0,_targets_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(value, at) } };
}
function leavesOpen(value) {
    return value.kind === 'unresolved' || (value.kind === 'array' && value.value.some(leavesOpen));
}


/***/ }),

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

/***/ "read/plist-binary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBinaryPlist),
/* harmony export */   g: () => (/* binding */ isBinaryPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/values.js");


const MAX_VALUES = 1_000_000;
const TRAILER_LENGTH = 32;
const MILLISECONDS_FROM_1970_TO_2001 = 978_307_200_000;
function isBinaryPlist(bytes) {
    return Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';
}
function readBinaryPlist(bytes, file) {
    const at = { file, line: 1, column: 1 };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const refuse = (reason) => {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is a damaged binary property list: ${reason}`, at);
    };
    const trailer = bytes.length - TRAILER_LENGTH;
    if (trailer < 8)
        refuse('it is cut off');
    if (view.getUint16(6) !== 0x3030)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is a binary property list of an unknown version', at);
    function unsigned(offset, length) {
        if (offset < 8 || length < 1 || offset + length > bytes.length)
            refuse('it points outside itself');
        let value = 0;
        for (let index = offset; index < offset + length; index += 1)
            value = value * 256 + view.getUint8(index);
        return value;
    }
    const offsetLength = unsigned(trailer + 6, 1);
    const referenceLength = unsigned(trailer + 7, 1);
    if (offsetLength < 1 || referenceLength < 1)
        refuse('it has no offsets');
    const count = unsigned(trailer + 8, 8);
    const offsetTable = unsigned(trailer + 24, 8);
    const known = new Map();
    function read(reference, depth) {
        const before = known.get(reference);
        if (before === 'open')
            return refuse('a value holds itself');
        if (before)
            return before;
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l} levels`, at);
        if (reference >= count)
            return refuse('it names an object that is not there');
        known.set(reference, 'open');
        const result = readObject(unsigned(offsetTable + reference * offsetLength, offsetLength), depth);
        if (result.size > MAX_VALUES)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`holds more than ${MAX_VALUES} values`, at);
        known.set(reference, result);
        return result;
    }
    function readObject(offset, depth) {
        const marker = unsigned(offset, 1);
        const low = marker & 0x0f;
        switch (marker >> 4) {
            case 0x0:
                if (low !== 8 && low !== 9)
                    return refuse('it holds a value of no known kind');
                return one({ kind: 'boolean', value: low === 9, at });
            case 0x1:
                return one({ kind: 'number', value: integer(offset + 1, 1 << low), at });
            case 0x2:
                return one({ kind: 'number', value: real(offset + 1, 1 << low), at });
            case 0x3: {
                const date = new Date(real(offset + 1, 8) * 1000 + MILLISECONDS_FROM_1970_TO_2001);
                if (Number.isNaN(date.getTime()))
                    return refuse('it holds a date that no calendar has');
                return one({ kind: 'date', value: date.toISOString().replace('.000', ''), at });
            }
            case 0x4:
                return one({ kind: 'data', value: content(offset, 1).toString('base64'), at });
            case 0x5:
                return one({ kind: 'string', value: content(offset, 1).toString('latin1'), at });
            case 0x6:
                return one({ kind: 'string', value: content(offset, 2).swap16().toString('utf16le'), at });
            case 0x8:
                return one({ kind: 'number', value: unsigned(offset + 1, low + 1), at });
            case 0xa:
                return readArray(references(offset, 1), depth);
            case 0xd:
                return readDictionary(references(offset, 2), depth);
            default:
                return refuse('it holds a value of no known kind');
        }
    }
    function one(value) {
        return { value, size: 1 };
    }
    function integer(offset, length) {
        if (length > 16)
            return refuse('it holds a number of no known length');
        const value = unsigned(offset, length);
        if (length < 8)
            return value;
        const high = view.getBigInt64(offset);
        return Number(length === 8 ? high : high * 2n ** 64n + view.getBigUint64(offset + 8));
    }
    function real(offset, length) {
        unsigned(offset, length);
        if (length === 4)
            return view.getFloat32(offset);
        return length === 8 ? view.getFloat64(offset) : refuse('it holds a number of no known length');
    }
    function extent(offset, width) {
        const low = unsigned(offset, 1) & 0x0f;
        const lengthBytes = low === 0x0f ? 1 << (unsigned(offset + 1, 1) & 0x0f) : 0;
        const items = lengthBytes > 0 ? unsigned(offset + 2, lengthBytes) : low;
        const start = lengthBytes > 0 ? offset + 2 + lengthBytes : offset + 1;
        if (start + items * width > bytes.length)
            refuse('it points outside itself');
        return { start, items };
    }
    function content(offset, width) {
        const { start, items } = extent(offset, width);
        return Buffer.from(bytes.slice(start, start + items * width));
    }
    function references(offset, perItem) {
        const { start, items } = extent(offset, perItem * referenceLength);
        return Array.from({ length: perItem * items }, (_, index) => unsigned(start + index * referenceLength, referenceLength));
    }
    function readArray(items, depth) {
        const values = [];
        let size = 1;
        for (const reference of items) {
            const item = read(reference, depth + 1);
            values.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'array', value: values, at }, size };
    }
    function readDictionary(items, depth) {
        const entries = new Map();
        const half = items.length / 2;
        let size = 1;
        for (let index = 0; index < half; index += 1) {
            const key = read(items[index] ?? count, depth + 1).value;
            if (key.kind !== 'string')
                return refuse('it holds a key that is no text');
            const item = read(items[index + half] ?? count, depth + 1);
            (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .addEntry */ .A)(entries, key.value, at, item.value);
            size += item.size;
        }
        return { value: { kind: 'dictionary', value: entries, at }, size };
    }
    return read(unsigned(trailer + 16, 8), 0).value;
}


/***/ }),

/***/ "read/plist.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readTextPlist),
/* harmony export */   p: () => (/* binding */ readPlist)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _plist_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/plist-binary.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/text.js");





function readPlist(bytes, file) {
    return (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinaryPlist */ .g)(bytes) ? (0,_plist_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .readBinaryPlist */ .C)(bytes, file) : readTextPlist((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes, file), file);
}
function readTextPlist(text, file) {
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(0));
    if (text[start] === '<' || text[start] === '#')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .readXmlPlist */ .W)(text, file);
    if (isJson(text, start)) {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is JSON, which Xcode does not read as a property list', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .yN)(file, text)(start));
    }
    return (0,_openstep_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpenStep */ .R)(text, file);
}
function isJson(text, start) {
    const head = text.slice(start, start + 2000);
    return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(head) || head.startsWith('[');
}


/***/ }),

/***/ "rules/shared/built-values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
/* unused harmony exports COMPARED, readTold */
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/words.js");


const COMPARED = [
    ...[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS */ .Pe, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .HEALTHKIT */ .rd, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKGROUND_DELIVERY */ .oo].map((key) => ({ key, list: 'entitlements' })),
    ...[..._keys_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_TEXTS */ .nC, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z].map((key) => ({ key, list: 'info' })),
];
function findDifferences(source, built) {
    const declared = COMPARED.flatMap(({ key, list }) => {
        const [one, other] = [readTold(source[list], key), readTold(built[list], key)];
        if (one === 'open' || other === 'open' || one?.compared === other?.compared)
            return [];
        return [{ key, ...(one && { source: one }), ...(other && { built: other }) }];
    });
    return [...declared, ...findTranslations(source.localizations, built.localizations)];
}
function readTold(list, key) {
    const entry = list.get(key);
    if (entry.state !== 'known')
        return entry.state === 'absent' ? undefined : 'open';
    const { value } = entry.value;
    const words = wordsOf(value);
    return words === undefined ? 'open' : words === '' ? undefined : { ...told(value, words), at: value.at };
}
function told(value, words) {
    if (value.kind === 'string')
        return { value: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value.value), compared: plain(value.value) };
    return { value: words, compared: words };
}
function wordsOf(value) {
    switch (value.kind) {
        case 'unresolved':
        case 'dictionary':
            return undefined;
        case 'boolean':
            return value.value ? 'true' : '';
        case 'array': {
            const items = value.value.map(wordsOf);
            return items.includes(undefined) ? undefined : [...new Set(items)].sort().join(', ');
        }
        default:
            return String(value.value);
    }
}
function plain(text) {
    return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
function findTranslations(source, built) {
    const byLocale = new Map(source.map((one) => [nameOf(one.locale), one]));
    return built.flatMap(({ locale, texts }) => {
        const ours = byLocale.get(nameOf(locale));
        return _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_TEXTS */ .nC.flatMap((key) => {
            const [said = []] = [ours?.texts.get(key)];
            const [first] = said;
            const other = (texts.get(key) ?? []).find(({ value }) => !said.some((one) => plain(one.value) === plain(value)));
            if (first === undefined || other === undefined)
                return [];
            return [{ key, locale, source: quoted(first), built: quoted(other) }];
        });
    });
}
function quoted({ value, at }) {
    return { value: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value), compared: plain(value), at };
}
function nameOf(locale) {
    return locale.replaceAll('_', '-').toLowerCase();
}


/***/ }),

/***/ "rules/shared/keys.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ CLINICAL_TEXT),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
/* harmony export */   Gr: () => (/* binding */ UPDATE_TEXT),
/* harmony export */   Pe: () => (/* binding */ ACCESS),
/* harmony export */   R_: () => (/* binding */ MINIMUM_IOS),
/* harmony export */   WS: () => (/* binding */ isClinicalType),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   c8: () => (/* binding */ VERIFIABLE_HEALTH_RECORDS),
/* harmony export */   eZ: () => (/* binding */ HEALTH_RECORDS),
/* harmony export */   hp: () => (/* binding */ isOlderVersion),
/* harmony export */   mn: () => (/* binding */ SHARE_TEXT),
/* harmony export */   nC: () => (/* binding */ USAGE_TEXTS),
/* harmony export */   oo: () => (/* binding */ BACKGROUND_DELIVERY),
/* harmony export */   rd: () => (/* binding */ HEALTHKIT),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTH_RECORDS = 'health-records';
const VERIFIABLE_HEALTH_RECORDS = 'verifiable-health-records';
const BACKGROUND_DELIVERY = 'com.apple.developer.healthkit.background-delivery';
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
const USAGE_TEXTS = [CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT];
const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const MINIMUM_IOS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', '12.0'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', '16.4'],
    ['HKClinicalTypeIdentifierConditionRecord', '12.0'],
    ['HKClinicalTypeIdentifierCoverageRecord', '14.0'],
    ['HKClinicalTypeIdentifierImmunizationRecord', '12.0'],
    ['HKClinicalTypeIdentifierLabResultRecord', '12.0'],
    ['HKClinicalTypeIdentifierMedicationRecord', '12.0'],
    ['HKClinicalTypeIdentifierProcedureRecord', '12.0'],
    ['HKClinicalTypeIdentifierVitalSignRecord', '12.0'],
]);
const CLINICAL_TYPES = [...MINIMUM_IOS.keys()];
function isClinicalType(text) {
    return CLINICAL_TYPES.includes(text);
}
function nameOfType(type) {
    const name = type.slice('HKClinicalTypeIdentifier'.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function isOlderVersion(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
    for (let index = 0; index < 3; index += 1) {
        const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}


/***/ }),

/***/ "rules/shared/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
function kindWords({ kind }) {
    if (kind === 'data')
        return kind;
    return kind === 'array' ? `an ${kind}` : `a ${kind}`;
}
function quote(text) {
    const line = text.replace(/\s+/g, ' ');
    const letters = [...line];
    return `“${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line}”`;
}
function nearest(name, known, most = Number.POSITIVE_INFINITY) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const limit = Math.min(most, Math.ceil(Math.max(name.length, candidate.length) / 3));
        if (Math.abs(name.length - candidate.length) > limit)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), Math.min(limit, least));
        if (distance <= limit && distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
function editDistance(a, b, most = Number.POSITIVE_INFINITY) {
    if (a.length > 200 || b.length > 200)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
            least = Math.min(least, current[column] ?? 0);
        }
        if (least > most)
            return Number.POSITIVE_INFINITY;
        [before, above] = [above, current];
    }
    return above[b.length] ?? 0;
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
function makeUnknownPropertyList(unknown) {
    return makePropertyList(unknown.at, new Map(), () => unknown);
}
function readPropertyListFile(files, path) {
    return readTopDictionary(files.bytes(path), path);
}
function readTopDictionary(bytes, path) {
    const top = (0,_read_plist_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlist */ .p)(bytes, path);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no dictionary at its top', top.at);
    return { at: top.at, entries: top.value };
}
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
function mapEntries(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, { ...entry, value: change(entry) }]));
}
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
