export const id = "reporters-junit";
export const ids = ["reporters-junit"];
export const modules = {

/***/ "reporters/junit.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("tool.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/markup.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/wording.js");





const junit = (report) => {
    const judged = report.targets.filter((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(target) && (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(target, report.findings));
    const suites = [...judged.map((target) => targetSuite(target, report)), repositorySuite(report, judged)];
    const told = suites.filter(({ cases }) => cases.length > 0);
    const all = told.length > 0 ? told : [nothingSuite(report)];
    const page = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<testsuites name="${_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}" ${totals(all.flatMap(({ cases }) => cases))}>
${all.map(suiteMarkup)}</testsuites>
`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${page.html.replaceAll(/[\ufffe\uffff]/g, '\ufffd')}`;
};
function targetSuite(target, report) {
    const { name, kind, project } = target.target;
    const findings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(target, report.findings);
    const unchecked = report.skipped.filter((skip) => skip.blocking && skip.target === name);
    const rules = rulesOf(report, findings, (rule) => 'check' in rule);
    return {
        name: `${name} (${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_NAME */ .ve[kind]}, ${project})`,
        cases: [...unchecked.map(uncheckedCase), ...rules.map((rule) => ruleCase(rule, findings, report))],
    };
}
function repositorySuite(report, judged) {
    const owned = new Set(judged.flatMap((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(target, report.findings)));
    const findings = report.findings.filter((finding) => !owned.has(finding));
    const names = new Set(judged.map(({ target }) => target.name));
    const blocking = report.skipped.filter((skip) => skip.blocking && !names.has(skip.target ?? ''));
    const isUntold = report.verdict === 'incomplete' && !report.skipped.some((skip) => skip.blocking);
    const untold = isUntold
        ? [{ at: { file: '.', line: 1, column: 1 }, reason: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(report) }]
        : [];
    const rules = rulesOf(report, findings, (rule) => judged.length > 0 && 'checkRepository' in rule);
    return {
        name: 'The whole repository',
        cases: [...[...blocking, ...untold].map(uncheckedCase), ...rules.map((rule) => ruleCase(rule, findings, report))],
    };
}
function nothingSuite(report) {
    const body = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<skipped message="${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(report)}"/>\n`;
    return { name: 'The whole repository', cases: [{ rule: report.verdict, outcome: 'skipped', body }] };
}
function rulesOf({ rules }, findings, isAsked) {
    const found = new Map(findings.map(({ rule }) => [rule.id, rule]));
    const listed = rules.filter((rule) => isAsked(rule) || found.has(rule.id));
    for (const { id } of listed)
        found.delete(id);
    return [...listed, ...found.values()];
}
function ruleCase(rule, all, { failing = [], unjudged }) {
    const findings = all.filter((finding) => finding.rule.id === rule.id);
    const active = findings.filter(({ silenced }) => silenced === undefined);
    const failures = active.filter((finding) => failing.includes(finding));
    const others = active.filter((finding) => !failing.includes(finding));
    const aside = active.length === 0 ? findings[0]?.silenced : undefined;
    const skipped = aside ? `${aside.by}: ${aside.reason}` : findings.length === 0 ? unjudged?.get(rule.id) : undefined;
    const failed = (one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<failure type="${one.severity}" message="${one.message}">${tell(one)}</failure>\n`;
    return {
        rule: rule.id,
        outcome: failures.length > 0 ? 'failure' : skipped === undefined ? 'passed' : 'skipped',
        body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${failures.map(failed)}${skipped === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<skipped message="${skipped}"/>\n`}${others.length > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<system-out>${others.map(tell)}</system-out>\n` : _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$}`,
    };
}
function uncheckedCase({ at, reason }) {
    const message = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason));
    return {
        rule: 'could-be-checked',
        outcome: 'error',
        body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<error type="incomplete" message="${message}">${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at, 'column')} ${message}</error>\n`,
    };
}
function tell(finding) {
    const others = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .otherPlaces */ .RA)(finding).map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `see ${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(one.at, 'column')} ${one.message}\n`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${finding.severity} at ${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(finding.at, 'column')} ${finding.message}
${others}Fix: ${finding.fix}
${finding.rule.source.url}
`;
}
function suiteMarkup({ name, cases }) {
    const group = `${_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}.${name.replaceAll('.', '_')}`;
    const rows = cases.map(({ rule, outcome, body }) => outcome === 'passed' && body.html === ''
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<testcase classname="${group}" name="${rule}"/>\n`
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<testcase classname="${group}" name="${rule}">\n${body}</testcase>\n`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<testsuite name="${name}" ${totals(cases)} skipped="${count(cases, 'skipped')}">
${rows}</testsuite>
`;
}
function totals(cases) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}
function count(cases, outcome) {
    return cases.filter((one) => one.outcome === outcome).length;
}


/***/ }),

/***/ "reporters/markup.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   X2: () => (/* binding */ ownMarkup)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");

function markup(strings, ...parts) {
    let html = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        html += render(part) + (strings[index + 1] ?? '');
    return { html };
}
const NOTHING = { html: '' };
function quoted(text) {
    return { html: escapeHtml((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanQuote */ .ar)(text)) };
}
function ownMarkup(text) {
    const line = text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
    return { html: escapeHtml(line).replaceAll(/&#96;((?:(?!&#96;).)+)&#96;/g, '<code>$1</code>') };
}
function foreign(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text);
    return line === '' ? markup `<i>blank</i>` : markup `<bdi>${line}</bdi>`;
}
function prose(text) {
    const parts = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).split(/`([^`]+)`/);
    if (parts.length === 1)
        return foreign(text);
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : inBdi(part)))}`;
}
function inBdi(text) {
    return text.trim() === '' ? { html: escapeHtml(text) } : { html: `<bdi>${escapeHtml(text)}</bdi>` };
}
function render(part) {
    if (typeof part === 'string')
        return escapeHtml((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(part));
    if (typeof part === 'number')
        return String(part);
    if ('html' in part)
        return part.html;
    return part.map(({ html }) => html).join('');
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['`', '&#96;'],
]);
function escapeHtml(text) {
    return text.replaceAll(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? '');
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
