export const id = "reporters-gitlab";
export const ids = ["reporters-gitlab"];
export const modules = {

/***/ "reporters/gitlab.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:crypto\"");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/wording.js");




const SEVERITY = { error: 'critical', warning: 'major', notice: 'info' };
const gitlab = (report, context) => {
    const isIncomplete = report.verdict === 'incomplete';
    const unchecked = report.skipped.filter(({ blocking, isManifest }) => blocking || (isIncomplete && isManifest));
    const issues = [
        ...unchecked.map((skip) => incompleteIssue(skip, context)),
        ...(isIncomplete && unchecked.length === 0 ? [incompleteIssue(NO_APP, context)] : []),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .activeFindings */ .zP)(report).flatMap((finding) => findingIssues(finding, context)),
    ];
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)(tellApart(issues));
};
const NO_APP = { at: { file: '.', line: 1, column: 1 }, reason: 'there is no iOS app here to check' };
function findingIssues(finding, context) {
    const { rule, severity, fix, places } = finding;
    const all = places ?? [
        { ...finding, at: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcePlace */ .$Y)(finding) },
    ];
    return all.map(({ at, message, fingerprint }) => ({
        description: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message))} Fix: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(fix)}`,
        check_name: rule.id,
        fingerprint,
        severity: SEVERITY[severity],
        location: locate(at, context),
    }));
}
function incompleteIssue({ at, reason }, context) {
    const description = `This could not be checked, and the verdict hangs on it: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(reason))}`;
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`incomplete\0${at.file}\0${reason}`).digest('hex').slice(0, 32);
    return {
        description,
        check_name: 'incomplete',
        fingerprint,
        severity: SEVERITY.error,
        location: locate(at, context),
    };
}
function tellApart(issues) {
    const seen = new Map();
    return issues.map((issue) => {
        const occurrence = (seen.get(issue.fingerprint) ?? 0) + 1;
        seen.set(issue.fingerprint, occurrence);
        return occurrence === 1 ? issue : { ...issue, fingerprint: `${issue.fingerprint}:${occurrence}` };
    });
}
function locate(at, context) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInFile */ .sH)(at) ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context)) : context.prefix || '.';
    return { path, lines: { begin: Math.max(1, at.line) } };
}


/***/ }),

/***/ "reporters/places.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
/* harmony export */   $k: () => (/* binding */ insideArtifact),
/* harmony export */   Lb: () => (/* binding */ placeInHead),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   sH: () => (/* binding */ isInFile)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");


function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(file).split('/')]
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
function insideArtifact(file, { artifacts = [] }) {
    const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
    return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}
function sourcePlace({ at, related = [] }) {
    if (!IN_BUILT.test(at.file))
        return at;
    return related.find((one) => !IN_BUILT.test(one.at.file))?.at ?? at;
}
function fileName(path) {
    const shown = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path);
    return shown.slice(shown.lastIndexOf('/') + 1);
}
function encodePath(path) {
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path)
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
function lineUrl(at, context) {
    if (!isLine(at) || IN_BUILT.test(at.file))
        return undefined;
    const inHead = placeInHead(at, context);
    const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
    if (blobUrl === undefined)
        return undefined;
    const { line, endLine } = inHead ?? at;
    const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
    const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}
function placeInHead(at, { placeInHead: find }) {
    return find ? find(at) : at;
}
function isLine({ file, line }) {
    return isInFile({ file }) && line > 0;
}
function isInFile({ file }) {
    return file !== '' && file !== '.';
}
const OF_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)(?:!|$)/i;
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0 || OF_BUILT.test(name))
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
function otherPlaces({ at, message, related = [], places = [] }, { most, ways = Number.POSITIVE_INFINITY } = {}) {
    const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at)).slice(0, most);
    return [
        ...related,
        ...others.flatMap((place, index) => [
            message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
            ...(index < ways ? (place.related ?? []) : []),
        ]),
    ];
}
function isSamePlace(a, b) {
    return isSameLine(a, b) && a.column === b.column;
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}


/***/ })

};
