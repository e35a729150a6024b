export const id = "reporters-annotations";
export const ids = ["reporters-annotations"];
export const modules = {

/***/ "reporters/annotations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationLines: () => (/* binding */ annotationLines),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   cleanStepLine: () => (/* binding */ cleanStepLine),
/* harmony export */   writeLine: () => (/* binding */ writeLine)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("lists.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("sentence.js");
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("tool.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/wording.js");







const ANNOTATIONS_OF_A_KIND = 10;
const LONGEST_MESSAGE = 990;
function annotations(report, context, step) {
    return annotationLines(report, context, step).map(writeLine).join('');
}
function annotationLines(report, context, step) {
    const listed = listAnnotations(report, context).map((annotation) => inHead(annotation, context));
    const all = listed.filter(({ lost }) => lost !== true);
    const shown = [];
    const unshown = listed.filter(({ lost }) => lost === true);
    for (const kind of _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC) {
        const ours = all.filter((annotation) => annotation.kind === kind);
        const own = { error: step?.errors ?? 0, warning: step?.warnings ?? 0, notice: 0 };
        const room = ANNOTATIONS_OF_A_KIND - own[kind];
        const fits = ours.length <= room ? ours.length : Math.max(0, room - 1);
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(shown, ours.slice(0, fits).map((annotation) => annotationLine(annotation, context)));
        if (fits === ours.length)
            continue;
        shown.push(annotationLine(rollUp(kind, ours.length - fits, { shown: fits, hasSummary: step !== undefined }), context));
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(unshown, ours.slice(fits));
    }
    return [...shown, ...logGroup(unshown, context)];
}
function listAnnotations(report, context) {
    const blocking = report.verdict === 'incomplete' ? incomplete(report) : [];
    const isChanged = ({ at }) => context.changedFiles?.has((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context)) === true;
    const findings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .activeFindings */ .zP)(report);
    const loosened = findings.filter(({ rule }) => rule.id === _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .LOOSENED */ .En);
    const others = findings.filter(({ rule }) => rule.id !== _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .LOOSENED */ .En);
    const ordered = [...loosened, ...others.filter(isChanged), ...others.filter((finding) => !isChanged(finding))];
    return [...blocking.map((one) => besideBuilt(one, report)), ...ordered.map((one) => besideFinding(one, report))];
}
function besideFinding(finding, report) {
    const described = describeFinding(finding);
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcePlace */ .$Y)(finding);
    if (at === finding.at)
        return besideBuilt(described, report);
    return { ...described, at, message: `${described.message}\n${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(finding.at)}` };
}
function besideBuilt({ at, ...annotation }, report) {
    if (at === undefined)
        return annotation;
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .insideArtifact */ .$k)(at.file, report) === undefined)
        return { ...annotation, at };
    return { ...annotation, message: `${annotation.message}\n${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at)}` };
}
function inHead(annotation, context) {
    if (annotation.at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isLine */ .PA)(annotation.at))
        return annotation;
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInHead */ .Lb)(annotation.at, context);
    return at ? { ...annotation, at } : { ...annotation, lost: true };
}
function incomplete(report) {
    const blocking = report.skipped.filter((skip) => skip.blocking);
    if (blocking.length === 0)
        return [{ kind: 'error', title: 'incomplete', message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(report) }];
    return blocking.map(({ reason, at, target }) => ({
        kind: 'error',
        title: target === undefined ? 'incomplete' : `incomplete: ${target}`,
        message: `This could not be checked, and the verdict hangs on it: ${reason}`,
        at,
    }));
}
function describeFinding({ severity, rule, target, message, fix, at }) {
    return {
        kind: severity,
        title: target === undefined ? rule.id : `${rule.id} (${target})`,
        message: `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message), 450)}\n${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(fix), 350)}\n${rule.source.url}`,
        at,
    };
}
function rollUp(kind, hidden, { shown, hasSummary }) {
    const others = shown === 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(hidden, kind) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(hidden, `more ${kind}`);
    const where = hasSummary ? 'The job summary and the log of this step have' : 'The log of this step has';
    return { kind, title: _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_, message: `${others}: GitHub shows no more here. ${where} all of them.` };
}
function annotationLine({ kind, title, message, at }, context) {
    const text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, LONGEST_MESSAGE);
    const named = { kind, message: text, title: (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(title), 200) };
    if (at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isLine */ .PA)(at))
        return cleanStepLine(named);
    const { line, column, endLine = line, endColumn } = at;
    const place = { ...named, file: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context), startLine: line };
    if (endLine > line)
        return cleanStepLine({ ...place, endLine });
    if (column === 0)
        return cleanStepLine(place);
    const ends = endColumn !== undefined && endColumn >= column;
    return cleanStepLine({ ...place, startColumn: column, ...(ends && { endColumn }) });
}
function cleanStepLine(line) {
    return {
        ...line,
        message: line.message
            .split(/\r\n|\r|\n/)
            .map(cleanIndented)
            .join('\n'),
        ...(line.title !== undefined && { title: (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(line.title) }),
        ...(line.file !== undefined && { file: (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(line.file) }),
    };
}
function writeLine({ kind, message, ...place }) {
    if (kind === 'text')
        return `${message}\n`;
    const list = PROPERTIES.flatMap(([key, name]) => {
        const value = place[key];
        return value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`];
    });
    return `::${kind}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}\n`;
}
const PROPERTIES = [
    ['file', 'file'],
    ['startLine', 'line'],
    ['endLine', 'endLine'],
    ['startColumn', 'col'],
    ['endColumn', 'endColumn'],
    ['title', 'title'],
];
function cleanIndented(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line)}`;
}
function logGroup(unshown, context) {
    if (unshown.length === 0)
        return [];
    const lines = unshown.map(({ kind, title, message, at }) => {
        const place = at === undefined ? '' : ` ${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)({ ...at, file: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context) }, 'column')}`;
        return { kind: 'text', message: `  ${kind}${place} ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(title)}: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message)}` };
    });
    const title = `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unshown.length, 'finding')} without an annotation`;
    return [cleanStepLine({ kind: 'group', message: title }), ...lines, { kind: 'endgroup', message: '' }];
}
function escapeData(value) {
    return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
