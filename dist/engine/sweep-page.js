export const id = "sweep-page";
export const ids = ["sweep-page"];
export const modules = {

/***/ "findings/answers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asDeclared),
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");


function isAnswered(target, list, key) {
    const { unanswered } = target;
    return unanswered !== undefined && !isOpen(target[list].get(key)) && isOpen(unanswered[list].get(key));
}
function isOpen(entry) {
    return whyOpen(entry) !== undefined;
}
function asDeclared(target, list, key) {
    const { unanswered } = target;
    const ours = (unanswered ?? target)[list].get(key);
    const open = isAnswered(target, list, key) ? whyOpen(ours) : undefined;
    if (open === undefined)
        return ours;
    const answer = target[list].get(key);
    const words = answer.state === 'known' ? describe(answer.value.value) : 'nothing';
    const reason = `${open.reason.replace(/\.$/, '')}: unresolved in the sources; ${words} in the build`;
    return { state: 'unresolved', reason, at: open.at };
}
function whyOpen(entry) {
    if (entry.state === 'unresolved')
        return entry;
    return entry.state === 'known' ? openIn(entry.value.value) : undefined;
}
function openIn(value) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind !== 'array')
        return undefined;
    for (const item of value.value) {
        const open = openIn(item);
        if (open)
            return open;
    }
    return undefined;
}
const LONGEST = 80;
function describe(value) {
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(plain(value)).replaceAll(/\s+/g, ' '), LONGEST);
    return value.kind === 'string' ? `“${shown}”` : `\`${shown}\``;
}
function plain(value) {
    switch (value.kind) {
        case 'array':
            return value.value.length === 0 ? 'an empty list' : value.value.map(plain).join(', ');
        case 'dictionary':
            return 'a dictionary';
        case 'unresolved':
            return value.reason;
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ "reporters/declarations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ requiredTypes),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   aC: () => (/* binding */ unresolvedRequiredTypes),
/* harmony export */   xw: () => (/* binding */ compareDeclarations)
/* harmony export */ });
/* harmony import */ var _findings_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("findings/answers.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");



const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const DECLARATIONS = [
    { name: 'healthkit', key: 'com.apple.developer.healthkit', list: 'entitlements', label: 'HealthKit' },
    {
        name: 'access',
        key: 'com.apple.developer.healthkit.access',
        list: 'entitlements',
        label: 'Clinical records',
    },
    {
        name: 'backgroundDelivery',
        key: 'com.apple.developer.healthkit.background-delivery',
        list: 'entitlements',
        label: 'Background delivery',
        optional: true,
    },
    {
        key: 'NSHealthClinicalHealthRecordsShareUsageDescription',
        list: 'info',
        label: 'Records text',
    },
    { key: 'NSHealthShareUsageDescription', list: 'info', label: 'Share text' },
    { key: 'NSHealthUpdateUsageDescription', list: 'info', label: 'Update text' },
    { key: REQUIRED_TYPES, list: 'info', label: 'Required types', optional: true },
];
function compareDeclarations({ target, built = [] }, findings) {
    const shown = findings.flatMap(atEveryPlace);
    const columns = built.map((bundle) => readAll(bundle.target, shown));
    return readAll(target, findings).flatMap(({ isSilent, ...source }, row) => {
        const others = columns.flatMap((column) => column[row] ?? []);
        if (isSilent && others.every((one) => one.isSilent))
            return [];
        return [
            {
                ...source,
                built: others.map(({ isSilent: _, ...one }) => ({ ...one, isSame: isSame(source.value, one.value) })),
            },
        ];
    });
}
function atEveryPlace(finding) {
    const { rule, places = [], related = [] } = finding;
    const others = [...places, ...(rule.id === 'built-app-differs' ? related : [])];
    return [finding, ...others.map(({ at }) => ({ ...finding, at }))];
}
function isSame(a, b) {
    if (a.state !== 'known' || b.state !== 'known')
        return a.state === 'absent' && b.state === 'absent';
    return plain(a.value.value) === plain(b.value.value);
}
function plain(value) {
    if (value.kind === 'array')
        return JSON.stringify(value.value.map(plain).sort());
    if (value.kind === 'dictionary' || value.kind === 'unresolved')
        return value.kind;
    return String(value.value).replaceAll(/\s+/g, ' ').trim();
}
function readAll(target, findings) {
    const needed = DECLARATIONS.filter((one) => !('optional' in one));
    const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
    return DECLARATIONS.map((declaration) => {
        const { key, label, list } = declaration;
        const value = toTold((0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, list, key));
        const judgement = judge(value, key, target[list].at, findings);
        const isOpen = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
        const isSilent = 'optional' in declaration && isOpen && judgement === undefined;
        return { key, label, list, value, isSilent, ...(judgement && { judgement }) };
    });
}
function toTold(value) {
    if (value.state !== 'known')
        return value;
    const { value: declared } = value.value;
    const isList = declared.kind === 'array' && !declared.value.some(isTelling);
    const open = isList ? declared.value.find(({ kind }) => kind === 'unresolved') : declared;
    return open?.kind === 'unresolved' ? { state: 'unresolved', reason: open.reason, at: open.at } : value;
}
function isTelling(item) {
    return item.kind === 'string' && item.value !== 'verifiable-health-records';
}
function reasonOf(value) {
    return value.state === 'unresolved' ? value.reason : undefined;
}
function requiredTypes(target) {
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
    return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}
function unresolvedRequiredTypes(target) {
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
    if (entry.state === 'unresolved')
        return [{ reason: entry.reason, at: entry.at }];
    if (entry.state === 'absent')
        return [];
    const { value } = entry.value;
    const values = value.kind === 'array' ? value.value : [value];
    return values.flatMap((one) => (one.kind === 'unresolved' ? [{ reason: one.reason, at: one.at }] : []));
}
function stringsIn(value) {
    if (value.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [{ value: item.value, at: item.at }] : []));
}
function judge(value, key, listAt, findings) {
    if (value.state === 'known') {
        const isMeant = ({ message }) => names(message, key) || !DECLARATIONS.some((other) => names(message, other.key));
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementAt */ .FC)(placesOf(value.value), findings.filter(isMeant));
    }
    const missing = findings.filter(({ at, message, related = [] }) => names(message, key) &&
        [at, ...related.map((one) => one.at)].some((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, value.at) || (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, listAt)));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementOf */ .lG)(missing);
}
function placesOf({ keyAt, value }) {
    return [keyAt, value.at, ...(value.kind === 'array' ? value.value.map(({ at }) => at) : [])];
}
function names(message, key) {
    const [, ...after] = message.split(key);
    return after.some((rest) => !/^[\w-]|^\.\w/.test(rest));
}


/***/ }),

/***/ "reporters/html-style.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --soft: #57606a; --link: #0b57b8;
  --error: #b3261e; --warning: #7a4b00; --notice: #0b57b8; --good: #1a6b33; --mark: #fff1b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1419; --card: #171d24; --line: #39424c; --text: #e6e9ec; --soft: #a3adb8; --link: #7db8ff;
    --error: #ff8f86; --warning: #f2c14e; --notice: #7db8ff; --good: #7ddc93; --mark: #4d3f0a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px;
}
code, pre { font-family: ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; font-size: .875em; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem; }
.verdict { font-size: 1.125rem; font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); }
.notice { color: var(--notice); } .silenced { color: var(--soft); } .good { color: var(--good); }
.soft { color: var(--soft); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
form {
  display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 0 0 1rem;
  padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
}
form[hidden], [hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, form label.field { font-size: .875rem; color: var(--soft); padding: 0; }
fieldset label { display: inline-flex; align-items: center; gap: .375rem; margin-right: .875rem; min-height: 2rem; }
input[type=search], select, button {
  display: block; font: inherit; color: inherit; background: var(--page); width: 100%; min-height: 2.25rem;
  border: 1px solid var(--soft); border-radius: .375rem; padding: .25rem .5rem;
}
input[type=checkbox] { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--link); }
form .grow { flex: 1 1 12rem; }
article {
  border: 1px solid var(--line); border-left: .25rem solid currentColor; border-radius: .375rem;
  padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid;
}
article > * { color: var(--text); }
article h4 { margin: 0 0 .25rem; font-size: 1rem; }
article h4 .error { color: var(--error); } article h4 .warning { color: var(--warning); }
article h4 .notice { color: var(--notice); }
article .soft { color: var(--soft); }
article ul { margin: .5rem 0; padding-left: 1.25rem; }
pre {
  margin: .5rem 0; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; overflow-x: auto; overflow-wrap: normal;
}
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: .125rem solid var(--line); color: var(--soft); }
pre code { font-size: 1em; }
pre span { color: var(--soft); line-height: 1; }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; }
td.sign { min-width: 0; width: 2rem; }
small { font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.flows { display: block; width: 100%; max-width: 40rem; height: auto; margin: .5rem 0; font-size: 13px; }
.flows rect { fill: var(--card); stroke: var(--line); }
.flows text { fill: var(--text); text-anchor: middle; }
.flows .ways path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.flows .ways .head { fill: var(--soft); stroke: none; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { th, td { padding: .375rem; } tbody th { white-space: normal; } td { min-width: 0; } .file { display: none; } h1 { font-size: 1.3rem; } }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --card: #ffffff; --line: #999999; --text: #000000; --soft: #333333; --link: #000000;
    --error: #8c1d18; --warning: #5c3900; --notice: #08417f; --good: #0f4a22;
  }
  body { font-size: 10.5pt; }
  nav, form, .skip { display: none; }
  main, header, footer { max-width: none; padding: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;


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

/***/ "reporters/matrix.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ makeMatrix),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("lists.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");




const COLUMNS = ['asked', 'read', 'required', 'written'];
function columnName(column, { isBuilt }) {
    return column === 'asked' && isBuilt ? 'Named' : HEADING[column];
}
const HEADING = {
    asked: 'Asked',
    read: 'Read',
    required: 'Required',
    written: 'Written',
};
const TYPE_NAMES = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'Allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'Clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'Conditions'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'Coverage'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'Immunizations'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'Lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'Medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'Procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'Vital signs'],
]);
function makeMatrix(target, findings) {
    const { code } = target;
    const uses = {
        asked: code.requested,
        read: code.read,
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredTypes */ .D5)(target).map(({ value, at }) => ({ type: value, at })),
        written: code.shared,
    };
    const open = {
        asked: code.unresolved.filter(({ role }) => role === 'requested'),
        read: code.unresolved.filter(({ role }) => role === 'read'),
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedRequiredTypes */ .aC)(target),
        written: code.unresolved.filter(({ role }) => role === 'shared'),
    };
    const of = (column) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(uses[column], ({ type }) => type);
    const byType = { asked: of('asked'), read: of('read'), required: of('required'), written: of('written') };
    const findingsAt = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, ({ at }) => placeKey(at));
    const types = new Set(COLUMNS.flatMap((column) => [...byType[column].keys()]));
    return [...types].sort(compareTypes).map((type) => {
        const name = TYPE_NAMES.get(type);
        const cell = (column) => makeCell(byType[column].get(type) ?? [], open[column], (places) => {
            const here = places.flatMap((place) => findingsAt.get(placeKey(place)) ?? []);
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(here.filter((finding) => isAbout(finding, type, column)));
        });
        const [asked, read] = [cell('asked'), cell('read')];
        return {
            type,
            ...(name !== undefined && { name }),
            cells: {
                asked: isUse(read) ? orNever(asked) : asked,
                read: isUse(asked) ? orNever(read) : read,
                required: cell('required'),
                written: cell('written'),
            },
        };
    });
}
function placeKey({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function isAbout({ message }, type, column) {
    if (message.includes(type))
        return true;
    const named = (message.split(';')[0] ?? '').match(SHORT_NAMES) ?? [];
    if (named.length > 0)
        return named.some((name) => type.endsWith(name.slice(1)));
    return column !== 'required' || message.includes(_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z);
}
const SHORT_NAMES = new RegExp(`\\b(?:${[...TYPE_NAMES.keys()].map((type) => type.slice('HKClinicalTypeIdentifier'.length).replace(/^./, (first) => first.toLowerCase())).join('|')})\\b`, 'g');
function makeCell(uses, open, judge) {
    const sorted = uses.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(a.at, b.at));
    for (const [mark, holds] of STRENGTHS) {
        const places = distinct(sorted.filter(holds).map(({ at }) => at));
        if (places.length === 0 || (mark === 'conditional' && open.length > 0))
            continue;
        const judgement = judge(places);
        return { mark, places, ...(judgement && { judgement }) };
    }
    return open.length > 0
        ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig) }
        : { mark: 'no', places: [] };
}
function isUse({ mark }) {
    return mark === 'yes' || mark === 'perhaps';
}
function orNever(cell) {
    return cell.mark === 'no' ? { mark: 'never', places: [] } : cell;
}
const STRENGTHS = [
    ['yes', ({ upperBound, conditional }) => !upperBound && conditional === undefined],
    ['perhaps', ({ conditional }) => conditional === undefined],
    ['conditional', () => true],
];
function distinct(places) {
    return places.filter((place, index) => index === 0 || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(place, places[index - 1] ?? place) !== 0);
}
function compareTypes(a, b) {
    const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
    if (nameA === undefined || nameB === undefined)
        return Number(nameA === undefined) - Number(nameB === undefined) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a, b);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(nameA, nameB);
}
function typeName(type) {
    return TYPE_NAMES.get(type);
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


/***/ }),

/***/ "sweep/page.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  mergedPage: () => (/* binding */ mergedPage)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var order = __webpack_require__("order.js");
var html_style = __webpack_require__("reporters/html-style.js");
var markup = __webpack_require__("reporters/markup.js");
var matrix = __webpack_require__("reporters/matrix.js");
var sentence = __webpack_require__("sentence.js");
var tool = __webpack_require__("tool.js");
;
const SWEEP_STYLE = `
main, header, footer { max-width: 80rem; }
main details ul { margin: .5rem 0; padding-left: 1.25rem; }
main summary { cursor: pointer; }
form button { width: auto; }
td:last-child { min-width: 11rem; }
@media (max-width: 48rem) {
  form { gap: .5rem .75rem; padding: .75rem; }
  form .field { flex: 1 1 9rem; min-width: 0; }
  thead { display: none; }
  table, tbody, tr, th[scope=row], td { display: block; width: 100%; }
  tr { border: 1px solid var(--line); border-radius: .375rem; padding: .5rem; margin: .75rem 0; }
  tr[hidden] { display: none; }
  th[scope=row], td { border: 0; padding: .125rem 0; white-space: normal; }
  td:empty { display: none; }
  td[data-label]:not(:empty)::before { content: attr(data-label) ": "; color: var(--soft); }
}
`;
const SWEEP_SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const told = document.getElementById('told');
const rows = [...document.querySelectorAll('tbody tr')];
const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
const lists = new Map(rows.map((row) => [row, {
  type: JSON.parse(row.dataset.types), rule: JSON.parse(row.dataset.rules), goes: JSON.parse(row.dataset.goes),
  state: [row.dataset.state], owner: [row.dataset.owner], team: JSON.parse(row.dataset.teams),
}]));
function apply() {
  const data = new FormData(form);
  const words = String(data.get('words')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const known = lists.get(row);
    const fits = Object.keys(known).every((name) => !data.get(name) || known[name].includes(data.get(name)))
      && (!data.get('new') || row.dataset.new === 'new')
      && words.every((word) => texts.get(row).includes(word));
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  told.textContent = shown === rows.length ? 'All ' + shown + ' shown.' : shown + ' of ' + rows.length + ' shown.';
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
apply();
`;

var summary = __webpack_require__("sweep/summary.js");
var words = __webpack_require__("sweep/words.js");
;










const STATE_STYLE = {
    failed: 'error',
    incomplete: 'warning',
    error: 'warning',
    denied: 'warning',
    passed: 'good',
    'not-applicable': 'soft',
    empty: 'soft',
    skipped: 'soft',
};
function mergedPage(merged, fresh, serverUrl) {
    const isFresh = new Set(fresh.map(({ repository }) => repository));
    const style = html_style/* STYLE */.Y + SWEEP_STYLE;
    const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(SWEEP_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
    const rows = merged.repositories
        .toSorted((a, b) => words/* STATES */.xj.indexOf(a.state) - words/* STATES */.xj.indexOf(b.state) || (0,order/* compare */.UD)(a.repository, b.repository))
        .map((one) => row(one, isFresh.has(one.repository), serverUrl));
    const heads = ['Repository', 'State', 'Asks for', 'Records go to', 'Findings'];
    return (0,markup/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,sentence/* count */.U9)(merged.repositories.length, 'repository')}: Clinical Records Check</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>Clinical Records Check: ${(0,sentence/* count */.U9)(merged.repositories.length, 'repository')}</h1>
<p class="verdict">${(0,summary/* countStates */.c0)(merged)}</p>
<p class="soft">${(0,summary/* newsSentence */.n6)(merged, fresh)}</p></header>
<main id="main" tabindex="-1">
${filterForm(merged)}
<p id="told" role="status"></p>
<table><caption class="unseen">The repositories and what was found in each</caption><thead><tr>${heads.map((head) => (0,markup/* markup */.PT) `<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>
</main>
<footer><a href="${tool/* HOME */.yZ}" rel="noreferrer">Clinical Records Check</a> ${tool/* VERSION */.xv}</footer>
<script>${{ html: SWEEP_SCRIPT }}</script>
</body>
</html>
`.html;
}
function filterForm({ repositories, counts }) {
    const rules = repositories.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    const types = repositories.flatMap(typesOf);
    const goes = repositories.flatMap(({ targets }) => targets.flatMap(({ destinations }) => destinations));
    const owners = repositories.map(({ repository }) => repository.split('/')[0] ?? '');
    return (0,markup/* markup */.PT) `<form id="filter" hidden>
<label class="field grow">Words<input type="search" name="words" autocomplete="off"></label>
${choice('state', 'State', words/* STATES */.xj.filter((state) => counts[state] !== undefined))}
${choice('type', 'Asks for', types, nameOf)}
${choice('goes', 'Records go to', goes)}
${choice('rule', 'Rule', rules)}
${choice('team', 'Team', repositories.flatMap(({ teams }) => teams))}
${choice('owner', 'Owner', owners)}
<fieldset><legend class="unseen">Since the last sweep</legend><label><input type="checkbox" name="new" value="new"> New only</label></fieldset>
<button type="reset">Show all</button>
</form>`;
}
function choice(name, label, values, shown = String) {
    const known = [...new Set(values)];
    if (name !== 'state')
        known.sort((a, b) => (0,order/* compare */.UD)(shown(a), shown(b)));
    if (known.length === 0 || (known.length < 2 && name === 'owner'))
        return markup/* NOTHING */.K$;
    const options = known.map((value) => (0,markup/* markup */.PT) `<option value="${value}">${shown(value)}</option>`);
    return (0,markup/* markup */.PT) `<label class="field">${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}
function row(one, isFresh, serverUrl) {
    const { repository, state, reason, targets, findings, teams, codeScanning } = one;
    const types = typesOf(one);
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    const goes = [...new Set(targets.flatMap(({ destinations }) => destinations))].sort(order/* compare */.UD);
    const isOpen = targets.some((target) => target.isOpen);
    const [owner = ''] = repository.split('/');
    const list = (values) => JSON.stringify(values);
    const asks = [...types.map(nameOf), ...(isOpen ? ['? more than could be told'] : [])];
    return (0,markup/* markup */.PT) `<tr data-state="${state}" data-owner="${owner}" data-types="${list(types)}" data-rules="${list(rules)}" data-goes="${list(goes)}" data-teams="${list(teams)}"${isFresh ? (0,markup/* markup */.PT) ` data-new="new"` : markup/* NOTHING */.K$}>
<th scope="row"><a href="${serverUrl}/${repository}" rel="noreferrer">${repository}</a>${one.private ? (0,markup/* markup */.PT) ` <small>private</small>` : markup/* NOTHING */.K$}${teams.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<br><small>${(0,markup/* foreign */.V$)(teams.join(', '))}</small>`}</th>
<td><b class="${STATE_STYLE[state]}">${state}</b>${isFresh ? (0,markup/* markup */.PT) ` <b>new</b>` : markup/* NOTHING */.K$}${reason === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<br><small>${(0,markup/* prose */.CS)(reason)}</small>`}</td>
<td data-label="Asks for">${asks.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* foreign */.V$)(asks.join(', '))}</td>
<td data-label="Records go to">${goes.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* foreign */.V$)(goes.join(', '))}</td>
<td>${findings.length === 0 ? markup/* NOTHING */.K$ : findingList(one)}${scanned(codeScanning)}</td></tr>
`;
}
function scanned(codeScanning) {
    if (codeScanning === undefined || codeScanning.state === 'uploaded')
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<small>Not uploaded to code scanning: ${(0,markup/* prose */.CS)(codeScanning.reason ?? codeScanning.state)}</small>`;
}
const SHOWN = 50;
function findingList({ findings, counts, new: fresh }) {
    const words = ['error', 'warning', 'notice'].flatMap((severity) => counts[severity] > 0 ? [(0,sentence/* count */.U9)(counts[severity], severity)] : []);
    const items = findings.slice(0, SHOWN).map((finding) => findingItem(finding, fresh.includes(finding.fingerprint)));
    const more = findings.length > SHOWN ? (0,markup/* markup */.PT) `<li>${findings.length - SHOWN} more in the JSON</li>` : markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<details><summary>${words.join(', ')}</summary><ul>${items}${more}</ul></details>`;
}
function findingItem({ severity, ruleId, message, at }, isFresh) {
    const style = severity === 'error' || severity === 'warning' ? severity : 'notice';
    const place = at === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<br><small><code>${at.file}:${at.line}</code></small>`;
    return (0,markup/* markup */.PT) `<li><b class="${style}">${style}</b> <code>${ruleId}</code>${isFresh ? (0,markup/* markup */.PT) ` <b>new</b>` : markup/* NOTHING */.K$}<br>${(0,markup/* prose */.CS)(message)}${place}</li>`;
}
function typesOf({ targets }) {
    return [...new Set(targets.flatMap(({ requestedTypes }) => requestedTypes))].sort(order/* compare */.UD);
}
function nameOf(type) {
    return (0,matrix/* typeName */.go)(type) ?? type;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ })

};
