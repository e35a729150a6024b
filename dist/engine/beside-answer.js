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

/***/ "rules/shared/built-values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
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


/***/ })

};
