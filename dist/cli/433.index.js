export const id = 433;
export const ids = [433];
export const modules = {

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tellingFiles)
/* harmony export */ });
const MARK = '↓';
/**
 * The files of an example that make the difference: those with a mark, and those that the rule's other examples have
 * otherwise. The rest is a working app around them, the same in each example.
 */
function tellingFiles({ examples }, example) {
    const all = [...examples.bad, ...examples.good];
    const files = Object.entries(example.files);
    const telling = files.filter(([path, text]) => text.includes(MARK) || isUncommon(path, text, all));
    if (telling.length > 0)
        return telling;
    const marked = new Set(all.flatMap((one) => pathsWithMark(one)));
    const alike = files.filter(([path]) => marked.has(path));
    return alike.length > 0 ? alike : files;
}
/** True when fewer than half of the examples that have the file have it like this. */
function isUncommon(path, text, all) {
    const texts = all.flatMap(({ files }) => (files[path] === undefined ? [] : [files[path].replaceAll(MARK, '')]));
    return texts.filter((other) => other === text.replaceAll(MARK, '')).length * 2 < texts.length;
}
function pathsWithMark({ files }) {
    return Object.entries(files).flatMap(([path, text]) => (text.includes(MARK) ? [path] : []));
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   plainWords: () => (/* binding */ plainWords)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4964);



/** The text of `--explain RULE`. */
function explain(rule) {
    const { id, severity, summary, why, source } = rule;
    const isHouse = !('examples' in rule);
    const parts = [
        `${id} (${severity})`,
        plainWords(summary),
        plainWords(why),
        `${isHouse ? 'This project' : 'Apple'} says: “${plainWords(source.says)}”\n${source.url}`,
        ...(source.observed === undefined ? [] : [`Observed: ${plainWords(source.observed)}`]),
        ...(isHouse
            ? []
            : [
                ...rule.examples.bad.map((example) => exampleText('Wrong', rule, example)),
                ...rule.examples.good.map((example) => exampleText('Right', rule, example)),
                (0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(id),
            ]),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The text of `--list-rules`: a line a rule, sorted by id. */
function listRules(rules) {
    const widest = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .toSorted((a, b) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.id, b.id))
        .map(({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${plainWords(summary)}\n`)
        .join('');
}
/** A rule's Markdown as a terminal shows it: on lines of its own, without the backticks. */
function plainWords(markdown) {
    return markdown
        .trim()
        .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
        .replaceAll('`', '');
}
/** The mark `↓` stands for the place of the finding and is no part of the file. */
function exampleText(verdict, rule, example) {
    const texts = (0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingFiles */ .V)(rule, example).map(([name, text]) => {
        const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
        return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
    return [`${verdict}: ${example.title}`, ...texts].join('\n');
}


/***/ }),

/***/ 4964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ compareLocated),
/* harmony export */   Lb: () => (/* binding */ placeInHead),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   r7: () => (/* binding */ isSameLine)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6539);

/** A file's path from the repository's root: the checked path may be a folder of it. */
function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...file.split('/')].filter((part) => part !== '' && part !== '.').join('/');
}
/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
function encodePath(path) {
    return path
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
function lineUrl(at, context) {
    if (!isLine(at))
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
/** False for what was given as an option, and stands in no file. */
function isLine({ file, line }) {
    return file !== '' && line > 0;
}
/** `App/Info.plist:12`, for people. */
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file);
    if (line <= 0)
        return name === '' ? 'given as an option' : name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}
/** By code unit, so that every machine sorts alike. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function comparePlaces(a, b) {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compareLocated(a, b) {
    return comparePlaces(a.at, b.at);
}


/***/ })

};
