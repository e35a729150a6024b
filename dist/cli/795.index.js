export const id = 795;
export const ids = [795];
export const modules = {

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mayBeClinical),
/* harmony export */   l: () => (/* binding */ CLINICAL_HINTS)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4170);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);
/**
 * Whether sources may have to do with clinical records at all: one look at their bytes, before anything else of this
 * room is loaded. Most apps have nothing to do with them, and of those it is all that is read.
 */


/** Without one of these no source names an API of clinical records. */
const CLINICAL_HINTS = [
    ...['HKClinical', 'linicalType', 'HKFHIR', 'ForClinicalRecords', 'supportsHealthRecords'],
    // packages with names of their own
    ...['SpeziHealthKit', 'HealthKitReporter'],
];
/** Nor, without one of these, a type by its raw identifier or a package that gives words a meaning (`foreign-scan.ts`). */
const FOREIGN = ['linical', 'ealth', '-ehr'];
/** Whether one of these sources may name a clinical API. A file that cannot be read names nothing. */
function mayBeClinical(sources, files) {
    const native = [];
    const foreign = [];
    for (const path of sources) {
        const language = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path);
        if (language)
            (language === 'javascript' || language === 'dart' ? foreign : native).push(path);
    }
    return anyHolds(native, CLINICAL_HINTS, files) || anyHolds(foreign, FOREIGN, files);
}
function anyHolds(paths, words, files) {
    return files.anyHolds?.(paths, words) ?? paths.some((path) => holdsAny(path, words, files));
}
function holdsAny(path, words, files) {
    try {
        const bytes = Buffer.from(files.bytes(path));
        return words.some((word) => bytes.includes(word));
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
/** Of code that says nothing. */
const NO_FACTS = {
    healthKit: [],
    clinical: [],
    requested: [],
    read: [],
    shared: [],
    unresolved: [],
    unknownTypes: [],
    apis: [],
    flows: [],
    imports: new Map(),
    privacyLinks: [],
    skipped: [],
};


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Whether it reaches HealthKit through a bridge or a package, and not by Apple's own names. */
function isForeign(language) {
    return language !== 'swift' && language !== 'objective-c';
}
const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['h', 'objective-c'],
    ...['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'].map((it) => [it, 'javascript']),
    ['dart', 'dart'],
    ['cs', 'c-sharp'],
    ['kt', 'kotlin'],
]);
/** The language that a file's name promises; undefined for what this room does not read. */
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
/** Decodes a source file; bytes that are no UTF-8 become replacement characters, as compilers accept them in comments.
 *  Throws UnreadableFile. */
function readSource(path, language, files) {
    return decodeSource(path, language, files.bytes(path));
}
/** The same of bytes that were read before: a file may be gone by now. */
function decodeSource(path, language, bytes) {
    const text = decode(bytes);
    return { path, language, text, lines: lineStarts(text) };
}
function decode(bytes) {
    const little = bytes[0] === 0xff && bytes[1] === 0xfe;
    const big = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
/** Offset of the first character of each line. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A place from offsets in UTF-16 units, `end` exclusive. */
function locate({ path, lines }, start, end = start) {
    const line = lineOf(lines, start);
    const endLine = lineOf(lines, end);
    return {
        file: path,
        line: line + 1,
        column: start - (lines[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (lines[endLine] ?? 0) + 1,
    };
}
function lineOf(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineTargets: () => (/* binding */ examineTargets)
/* harmony export */ });
/* harmony import */ var _code_glance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _code_no_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4908);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);
/* harmony import */ var _settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9674);




/**
 * From declared targets to findings. Most apps have nothing to do with clinical records: what they declare, what they
 * link and one look at the bytes of their sources tell, and neither rules nor the readers of code are loaded.
 */
async function examineTargets(found, watched, options) {
    const { targets: declared, clinicalDependencies } = await readDependencies(found.targets, watched.files);
    options.progress?.('Reading sources');
    const targets = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTargets */ .r)(declared, () => _code_no_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .K);
    const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
    const isConcerned = found.drifts.length > 0 ||
        clinicalDependencies.length > 0 ||
        targets.some(({ signs }) => signs.length > 0) ||
        (0,_code_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeClinical */ .c)([...new Set(builds.flatMap(({ sources }) => sources))], watched.files);
    if (!isConcerned) {
        const isSettled = (0,_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ urls: [] }, [...options.passedOver, ...found.skipped], options);
        return { rules: [], targets, findings: [], privacyPolicy: [], skipped: [], isSettled };
    }
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(547), __webpack_require__.e(508), __webpack_require__.e(481), __webpack_require__.e(141), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 8105));
    return judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
}
/** What targets link, by lock files and by the code of packages. */
async function readDependencies(targets, files) {
    if (targets.every(({ dependencies }) => dependencies.length === 0))
        return { targets, clinicalDependencies: [] };
    const [{ completeDependencies }, { findClinicalDependencies }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(815), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 6202)),
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(913), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 4834)),
    ]);
    const complete = completeDependencies(targets, files);
    const built = complete.filter(({ builds }) => builds.length > 0);
    return { targets: complete, clinicalDependencies: findClinicalDependencies(built, files) };
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declaredSigns),
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
/** Joins what targets declare with what their code does, and ties each target to those around it. `factsOf` gives the
 *  facts of one build. The result is what rules see. */
function joinTargets(targets, factsOf) {
    const joined = targets.map((target) => joinTarget(target, factsOf));
    const named = new Map();
    for (const one of joined.flat().toReversed()) {
        named.set(keyOf(one.project, one.name, one.configuration), one);
        if (one.configuration === one.shipping)
            named.set(keyOf(one.project, one.name), one);
    }
    for (const [index, target] of targets.entries()) {
        for (const variant of joined[index] ?? []) {
            for (const { project, name } of target.hosts) {
                // another project may call its configurations otherwise
                const host = named.get(keyOf(project, name, variant.configuration)) ??
                    (variant.configuration === target.shipping ? named.get(keyOf(project, name)) : undefined);
                if (!host)
                    continue;
                variant.hosts.push(host);
                host.embedded.push(variant);
            }
        }
    }
    return joined.flatMap((variants) => variants.find(({ configuration, shipping }) => configuration === shipping) ?? variants.slice(0, 1));
}
function keyOf(...names) {
    return JSON.stringify(names);
}
function joinTarget(target, factsOf) {
    const variants = [];
    const { builds, ...declared } = target;
    for (const build of builds) {
        const seen = withEntitled(factsOf(build), build);
        const signs = findSigns(build, seen);
        const code = signs.length > 0 ? withUnseen(seen, build) : seen;
        variants.push({ ...declared, ...build, code, variants, hosts: [], embedded: [], signs });
    }
    return variants;
}
/** Code that is not seen may ask for records and read them: where nothing else shows that it has to do with them, it is
 *  as good as any library. */
function withUnseen(code, { unseen = [] }) {
    const open = unseen.flatMap((one) => [
        { role: 'requested', ...one },
        { role: 'read', ...one },
    ]);
    return open.length === 0 ? code : { ...code, unresolved: [...open, ...code.unresolved] };
}
/** SwiftData left to itself synchronises where the target is entitled to CloudKit, and keeps to the device elsewhere.
 *  https://developer.apple.com/documentation/swiftdata/modelconfiguration/cloudkitdatabase-swift.struct/automatic */
function withEntitled(code, { entitlements }) {
    const isSwiftData = ({ api }) => api.startsWith('ModelContext.');
    if (!code.flows.some(isSwiftData))
        return code;
    const services = entitlements.get('com.apple.developer.icloud-services');
    const value = services.state === 'known' ? services.value.value : undefined;
    const names = value?.kind === 'array' ? value.value : value ? [value] : [];
    const isSynced = names.some((name) => name.kind === 'string' && /^(?:CloudKit|\*$)/.test(name.value));
    return isSynced ? code : { ...code, flows: code.flows.filter((flow) => !isSwiftData(flow)) };
}
/** What shows that a build has to do with clinical records. An app that only counts steps has no sign, and no rule
 *  about clinical records may speak to it. */
function findSigns(build, code) {
    // what ships under a condition shows in its words
    const uses = [...code.requested, ...code.read, ...code.shared]
        .filter(({ conditional }) => conditional === undefined)
        .map(({ type, at }) => ({ value: type, at }));
    // what a package of the repository offers is a sign where it is used, which the uses tell
    const offered = new Set(build.offered);
    return [...declaredSigns(build), ...uses, ...code.clinical.filter(({ at }) => !offered.has(at.file))];
}
/** The same, of what a build declares alone. */
function declaredSigns({ info, entitlements, inertSettings }) {
    const signs = [];
    const access = entitlements.entries.get('com.apple.developer.healthkit.access');
    if (access && !isEmptyArray(access))
        signs.push({ value: access.key, at: access.keyAt });
    for (const [key, entry] of info.entries)
        if (isClinicalKey(key, entry))
            signs.push({ value: key, at: entry.keyAt });
    for (const setting of inertSettings ?? [])
        if (/Clinical/i.test(setting.value))
            signs.push(setting);
    return signs;
}
function isClinicalKey(key, { value }) {
    if (/^NSHealth.*Clinical/i.test(key) || key === 'NSHealthRequiredReadAuthorizationTypeIdentifiers')
        return true;
    // An invented name for the required-types list is a sign only by what it lists.
    return (/^NSHealthRequired/i.test(key) &&
        value.kind === 'array' &&
        value.value.some((item) => item.kind === 'string' && item.value.startsWith('HKClinical')));
}
function isEmptyArray({ value }) {
    return value.kind === 'array' && value.value.length === 0;
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/** Rules that say nothing where no URL is requested. */
const NEEDS_NETWORK = /^privacy-(?:url-(?:dead|suspect|unverified|insecure)|policy-without-health)$/;
/** Tells of a rule whether everything was seen that it may speak about: nothing was passed over, and every site was asked
 *  that it is about. */
function settle({ urls }, passedOver, { checkUrls }) {
    const isWhole = !passedOver.some(({ blocking }) => blocking);
    return (id) => isWhole && (!NEEDS_NETWORK.test(id) || (checkUrls === true && haveAnswered(urls, id)));
}
/** Whether every site was asked and let itself be read. A site that turns this runner away today may not tomorrow: that
 *  its URL was verified for once settles nothing. */
function haveAnswered(urls, ruleId) {
    const asked = urls.filter(({ authoritative }) => authoritative);
    if (ruleId === 'privacy-url-unverified')
        return asked.length === 0;
    return asked.every(({ verdict }) => verdict !== 'unverified' && verdict !== 'not-checked');
}


/***/ })

};
