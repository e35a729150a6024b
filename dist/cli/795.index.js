export const id = 795;
export const ids = [795];
export const modules = {

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

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineTargets: () => (/* binding */ examineTargets)
/* harmony export */ });
/* harmony import */ var _code_glance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _code_no_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4908);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _settled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9674);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9122);





/**
 * From declared targets to findings. Most apps have nothing to do with clinical records: what they declare, what they
 * link and one look at the bytes of their sources tell, and neither rules nor the readers of code are loaded.
 */
async function examineTargets(found, depth, watched, options) {
    const { targets: declared, clinicalDependencies } = await readDependencies(found.targets, depth, watched.files);
    options.progress?.('Reading sources');
    const targets = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTargets */ .r)(declared, () => _code_no_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .K);
    const builds = declared.filter(({ kind }) => kind !== 'test').flatMap((target) => target.builds);
    const sources = [...new Set(builds.flatMap((build) => build.sources))];
    const isConcerned = found.drifts.length > 0 ||
        clinicalDependencies.length > 0 ||
        targets.some(({ signs }) => signs.length > 0) ||
        // whoever chose an outline has looked at Apple's own languages
        (0,_code_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeClinical */ .cc)(depth === 'outline' ? sources.filter((path) => !(0,_code_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .isNative */ .ib)(path)) : sources, watched.files);
    if (!isConcerned) {
        const isSettled = (0,_settled_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)({ urls: [] }, [...options.passedOver, ...found.skipped], options);
        const isOutline = depth === 'outline';
        return { rules: [], targets, findings: [], privacyPolicy: [], skipped: found.skipped, isSettled, isOutline };
    }
    if (depth === 'outline')
        return examineTargets(await (0,_targets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findTargets */ .q)(watched.files), 'whole', watched, options);
    const { judgeTargets } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(547), __webpack_require__.e(508), __webpack_require__.e(481), __webpack_require__.e(141), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 8105));
    const state = await judgeTargets({ ...found, targets: declared, clinicalDependencies }, watched, options);
    return { ...state, skipped: [...found.skipped, ...state.skipped] };
}
/** What targets link, by lock files and by the code of packages. */
async function readDependencies(targets, depth, files) {
    // of an outline only what is linked into something that ships can count
    const isAsked = ({ kind }) => depth === 'whole' || (kind !== 'library' && kind !== 'test');
    if (targets.filter(isAsked).every(({ dependencies }) => dependencies.length === 0))
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
