export const id = "shared-rules-shared";
export const ids = ["shared-rules-shared"];
export const modules = {

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

/***/ "rules/shared/target.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ED: () => (/* binding */ shipped),
/* harmony export */   G0: () => (/* binding */ isWatch),
/* harmony export */   I_: () => (/* binding */ idleUse),
/* harmony export */   Nh: () => (/* binding */ asksOrReads),
/* harmony export */   O5: () => (/* binding */ hasUnseenCode),
/* harmony export */   VI: () => (/* binding */ neverRead),
/* harmony export */   Wh: () => (/* binding */ nameOfUse),
/* harmony export */   Xr: () => (/* binding */ firstOfEachType),
/* harmony export */   Z: () => (/* binding */ relatedCalls),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   ct: () => (/* binding */ isJudgedByCode),
/* harmony export */   mD: () => (/* binding */ requestedBy),
/* harmony export */   pN: () => (/* binding */ namesOfTypes),
/* harmony export */   pO: () => (/* binding */ isOfXcode),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");


function isWatch({ kind, platforms }) {
    return kind === 'watch-app' || (platforms.length > 0 && platforms.every((platform) => platform === 'watchos'));
}
function isJudged(target) {
    if (isWatch(target) || !hasRecords(target))
        return false;
    return target.kind !== 'extension' || asksOrReads(target.code);
}
function isOfXcode({ project }) {
    const file = project.slice(project.lastIndexOf('/') + 1);
    return file.endsWith('.xcodeproj') || !(file.includes('.') || file === 'BUILD');
}
function isJudgedByCode(target) {
    return !isWatch(target) && hasRecords(target);
}
function hasRecords({ platforms }) {
    return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}
function hasUnseenCode(target) {
    return familyOf(target).some(({ unseen = [] }) => unseen.length > 0);
}
function shipped(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function asksOrReads({ requested, read }) {
    return shipped(requested).length > 0 || shipped(read).length > 0;
}
function familyOf(target) {
    return [target, ...target.hosts, ...target.embedded];
}
function requestedBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.requested));
}
function readBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.read));
}
function neverRead(target) {
    const family = familyOf(target);
    if (family.some(hasUnknownReads))
        return [];
    const read = new Set(readBy(family).map(({ type }) => type));
    return shipped(target.code.requested).filter(({ type, upperBound }) => !upperBound && !read.has(type));
}
function idleUse(targets, role, { type }) {
    return targets.flatMap(({ code }) => shipped(code.unrun?.[role] ?? [])).find((use) => use.type === type);
}
function nameOfUse({ symbol, call }) {
    return symbol ? `\`${symbol}\`` : `the code at ${call.file}:${call.line}`;
}
function hasUnknownReads({ code }) {
    return code.unresolved.some(({ role }) => role === 'read') || code.skipped.length > 0;
}
function firstOfEachType(uses) {
    return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}
function namesOfTypes(uses) {
    return [...new Set(uses.map(({ type }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(type)))];
}
function relatedCalls(uses, participle) {
    const calls = new Map();
    for (const use of uses) {
        const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
        calls.set(key, [...(calls.get(key) ?? []), use]);
    }
    return [...calls.values()].flatMap((group) => {
        const names = namesOfTypes(group);
        const message = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(names)} ${names.length === 1 ? 'is' : 'are'} ${participle} here.`;
        return group[0] ? [{ message, at: group[0].call }] : [];
    });
}


/***/ })

};
