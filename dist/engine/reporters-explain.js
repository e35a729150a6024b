export const id = "reporters-explain";
export const ids = ["reporters-explain"];
export const modules = {

/***/ "reporters/example-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ "reporters/explain.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   plainWords: () => (/* binding */ plainWords)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("lists.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/example-files.js");




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
    const widest = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .greatest */ .Kf)(rules.map(({ id }) => id.length), 0);
    return rules
        .toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.id, b.id))
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
    const texts = (0,_example_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingFiles */ .V)(rule, example).map(([name, text]) => {
        const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
        return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
    return [`${verdict}: ${example.title}`, ...texts].join('\n');
}


/***/ })

};
