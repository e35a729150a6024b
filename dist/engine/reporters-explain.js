export const id = "reporters-explain";
export const ids = ["reporters-explain"];
export const modules = {

/***/ "reporters/example-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tellingFiles)
/* harmony export */ });
const MARK = '↓';
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
function isUncommon(path, text, all) {
    const texts = all.flatMap(({ files }) => (files[path] === undefined ? [] : [files[path].replaceAll(MARK, '')]));
    return texts.filter((other) => other === text.replaceAll(MARK, '')).length * 2 < texts.length;
}
function pathsWithMark({ files }) {
    return Object.entries(files).flatMap(([path, text]) => (text.includes(MARK) ? [path] : []));
}


/***/ }),

/***/ "reporters/explain.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   plainWords: () => (/* binding */ plainWords)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("lists.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("tool.js");
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("reporters/example-files.js");





const MARK = 'clinical-records-ignore:';
const WIDEST = 100;
const BESIDE = 120;
function explain(rule, fixes, columns) {
    const { id, severity, summary, why, source } = rule;
    const isHouse = !('examples' in rule);
    const prose = (text) => columns === undefined ? text : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(text, Math.min(columns, WIDEST)).join('\n');
    const parts = [
        `${id} (${severity})`,
        prose(plainWords(summary)),
        prose(`Why: ${plainWords(why)}`),
        `${prose(`${isHouse ? 'This project' : 'Apple'} says: “${plainWords(source.says)}”`)}\n${source.url}`,
        ...(source.observed === undefined ? [] : [prose(`Observed: ${plainWords(source.observed)}`)]),
        ...(fixes.length === 0 ? [] : [fixes.map((fix) => prose(`Fix: ${fix}`)).join('\n')]),
        ...(isHouse ? [] : exampleParts(rule, prose)),
        silencePart(rule, prose),
    ];
    return `${parts.join('\n\n')}\n`;
}
function exampleParts(rule, prose) {
    const { bad, good } = rule.examples;
    const hidden = Math.max(0, bad.length - 1) + Math.max(0, good.length - 1);
    const more = hidden === 0 ? 'On its page' : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden, 'more example');
    return [
        ...bad.slice(0, 1).map((example) => exampleText('Wrong', rule, example)),
        ...good.slice(0, 1).map((example) => exampleText('Right', rule, example)),
        prose(`${more}: ${(0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .gd)(rule.id)}`),
    ];
}
function silencePart(rule, prose) {
    const { id } = rule;
    if (id === _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOSENED */ .En)
        return prose('Silence: nothing in the checked files silences it.');
    const setting = ['rules:', `  ${id}: off # or notice, warning, error`];
    if (!('examples' in rule))
        return [prose('Silence: in .clinical-records.yml,'), ...setting.map((line) => `  ${line}`)].join('\n');
    const ignore = ['ignore:', `  - rule: ${id}`, '    path: App/**', '    reason: why this is right here'];
    return [
        prose('Silence: one place, on the line before it, in whatever the file has for comments:'),
        `  // ${MARK} ${id} why this is right here`,
        prose('or more, in .clinical-records.yml:'),
        ...[...ignore, ...setting].map((line) => `  ${line}`),
    ].join('\n');
}
function listRules(rules, columns) {
    const sorted = rules.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.id, b.id));
    const widest = (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .greatest */ .Kf)(rules.map(({ id }) => id.length), 0);
    const head = ({ id, severity }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  `;
    if (columns === undefined)
        return sorted.map((rule) => `${head(rule)}${plainWords(rule.summary)}\n`).join('');
    const lines = sorted.flatMap((rule) => {
        const isBeside = columns >= BESIDE;
        const indent = ' '.repeat(isBeside ? widest + 11 : 4);
        const [first = '', ...more] = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(plainWords(rule.summary), columns - indent.length);
        const start = isBeside ? [`${head(rule)}${first}`] : [`${rule.id} (${rule.severity})`, indent + first];
        return [...start, ...more.map((line) => indent + line)];
    });
    return lines.map((line) => `${line}\n`).join('');
}
function plainWords(markdown) {
    return markdown
        .trim()
        .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
        .replaceAll('`', '');
}
function exampleText(verdict, rule, example) {
    const texts = (0,_example_files_js__WEBPACK_IMPORTED_MODULE_4__/* .tellingFiles */ .V)(rule, example).map(([name, text]) => {
        const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
        return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
    return [`${verdict}: ${example.title}`, ...texts].join('\n');
}


/***/ })

};
