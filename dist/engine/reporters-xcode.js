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


/** A file's path from the repository's root: the checked path may be a folder of it. */
function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(file).split('/')]
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** The two parts of a place in a built app, `build/App.ipa!Payload/App.app/Info.plist`; undefined for any other. */
function insideArtifact(file, { artifacts = [] }) {
    const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
    return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}
/** Where a finding is shown that needs a line of the repository: of one in a built app, the place in the sources that it has
 *  to do with; its own where there is none. */
function sourcePlace({ at, related = [] }) {
    if (!IN_BUILT.test(at.file))
        return at;
    return related.find((one) => !IN_BUILT.test(one.at.file))?.at ?? at;
}
/** The last part of a path. A credential with slashes in it is seen in the whole alone. */
function fileName(path) {
    const shown = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path);
    return shown.slice(shown.lastIndexOf('/') + 1);
}
/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
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
/** What was built is in no commit. */
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
function lineUrl(at, context) {
    if (!isLine(at) || IN_BUILT.test(at.file))
        return undefined;
    // A line that the head does not have is shown in the commit that was checked.
    const inHead = placeInHead(at, context);
    const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
    if (blobUrl === undefined)
        return undefined;
    const { line, endLine } = inHead ?? at;
    const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
    const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}
/** Where a line stands in the commit that people see; undefined when it is not in there. */
function placeInHead(at, { placeInHead: find }) {
    return find ? find(at) : at;
}
/** False for what was given as an option, or is about the checked folder, and stands in no file. */
function isLine({ file, line }) {
    return isInFile({ file }) && line > 0;
}
function isInFile({ file }) {
    return file !== '' && file !== '.';
}
/** A built app, or a file in one: nobody looks for a line there. */
const OF_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)(?:!|$)/i;
/** `App/Info.plist:12`, for people. */
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0 || OF_BUILT.test(name))
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
/** The other places of a finding: those it refers to, and those at which its cause shows too, with what leads there. */
function otherPlaces({ at, message, related = [], places = [] }) {
    const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at));
    return [
        ...related,
        ...others.flatMap((place) => [
            // what the finding says already is not said again
            message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
            ...(place.related ?? []),
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



/** Xcode's own words. A note is shown under what stands before it. */
const KIND = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * Lines that Xcode shows at their place when a build phase or Xcode Cloud prints them:
 * `/absolute/path:line:column: error: text`. Xcode fails a build for an `error:`, whatever the exit code: a run that is
 * set not to fail shows its errors as warnings. Nothing is printed of a run that found nothing.
 * https://developer.apple.com/documentation/xcode/running-custom-scripts-during-a-build
 */
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
/** One `error:` at the project says that the run is incomplete; a run that failed has errors enough. */
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
/** What stands in no file has no place; Xcode lists it all the same. */
function line(at, kind, text, { root = '' }) {
    const message = `${kind}: ${unlikePlace((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text))}`;
    if (at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFile */ .sH)(at))
        return message;
    const file = unlikePlace((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${root}/${at.file}`));
    return `${file}:${Math.max(1, at.line)}:${Math.max(1, at.column)}: ${message}`;
}
/** A name or text of the repository in which Xcode would see a place and `error:` of its own, and fail the build. */
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
