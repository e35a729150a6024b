export const id = "reporters-xcode";
export const ids = ["reporters-xcode"];
export const modules = {

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


/***/ }),

/***/ "reporters/xcode.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xcode: () => (/* binding */ xcode)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");



const KIND = { error: 'error', warning: 'warning', notice: 'note' };
const xcode = (report, context) => {
    const lines = [
        ...incompleteLines(report, context),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .activeFindings */ .zP)(report)).flatMap((finding) => findingLines(finding, report, context)),
    ];
    return lines.map((line) => `${line}\n`).join('');
};
function findingLines(finding, report, context) {
    const { rule, severity, message, fix } = finding;
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePlace */ .$Y)(finding);
    const kind = severity === 'error' && report.verdict !== 'failed' ? 'warning' : KIND[severity];
    const text = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message))} Fix: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix)} [${rule.id}]`;
    return [
        line(at, kind, text, context),
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .otherPlaces */ .RA)(finding).map((one) => line(one.at, 'note', one.message, context)),
    ];
}
function incompleteLines(report, context) {
    const blocking = report.skipped.filter((skip) => skip.blocking);
    if (report.verdict !== 'incomplete')
        return blocking.map((skip) => uncheckedLine(skip, 'warning', context));
    const at = [...blocking.map((skip) => skip.at), ...report.targets.map(({ target }) => target.at)].find(_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFile */ .sH);
    return [line(at, 'error', (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSentence */ .BT)(report), context)];
}
function uncheckedLine({ at, reason }, kind, context) {
    return line(at, kind, `This could not be checked: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason))}`, context);
}
function line(at, kind, text, { root = '' }) {
    const message = `${kind}: ${unlikePlace((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text))}`;
    if (at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFile */ .sH)(at))
        return message;
    const file = unlikePlace((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${root}/${at.file}`));
    return `${file}:${Math.max(1, at.line)}:${Math.max(1, at.column)}: ${message}`;
}
function unlikePlace(text) {
    return text.replaceAll(/[\d: ]+/g, (run, at) => {
        const after = at + run.length;
        return SEVERITY_WORD.test(text.slice(after, after + LONGEST_WORD)) ? run.replaceAll(':', '\u2236') : run;
    });
}
const SEVERITY_WORD = /^(?:fatal error|error|warning|note):/i;
const LONGEST_WORD = 'fatal error:'.length;


/***/ })

};
