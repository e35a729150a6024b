export const id = "shared-reporters-declarations";
export const ids = ["shared-reporters-declarations"];
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

/***/ "reporters/destinations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listDestinations),
/* harmony export */   Sd: () => (/* binding */ destinationLines),
/* harmony export */   f6: () => (/* binding */ destinationSections),
/* harmony export */   k8: () => (/* binding */ destinationsJson),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   zA: () => (/* binding */ destinationMarkup)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("order.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/escape-markdown.js");
/* harmony import */ var _html_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/html-pieces.js");
/* harmony import */ var _markdown_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/markdown-pieces.js");
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("reporters/markup.js");
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("reporters/matrix.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _ships_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("reporters/ships.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("reporters/wording.js");











const KINDS = [
    'advertising',
    'analytics',
    'crash-reporting',
    'remote-ai',
    'icloud',
    'network',
    'logging',
    'pasteboard',
    'user-defaults',
];
function listDestinations(target) {
    const groups = new Map();
    for (const flow of (0,_ships_js__WEBPACK_IMPORTED_MODULE_7__/* .shippedFlows */ .nF)(target)) {
        if (flow.strength !== 'value')
            continue;
        const key = `${KINDS.indexOf(flow.kind)} ${flow.destination}`;
        groups.set(key, [...(groups.get(key) ?? []), flow]);
    }
    return [...groups]
        .sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .UD)(a, b))
        .flatMap(([, flows]) => {
        const [first] = flows;
        if (!first)
            return [];
        const types = new Set(flows.flatMap((flow) => flow.types.flatMap((type) => (0,_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .typeName */ .go)(type) ?? [])));
        return [
            {
                kind: first.kind,
                name: first.destination,
                types: [...types].sort(_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .UD),
                places: flows.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePlaces */ .ig),
            },
        ];
    });
}
function destinationSections(target, context, rest) {
    const destinations = listDestinations(target);
    if (destinations.length === 0)
        return [];
    const diagram = {
        open: `\n**Where the records go**\n\n\`\`\`mermaid\n${mermaid(destinations)}\`\`\`\n`,
        rows: [],
        close: '',
        more: () => '',
        rank: 3,
    };
    if (context.release === true)
        return [diagram];
    return [
        diagram,
        {
            open: '\n',
            rows: destinations.map((one) => destinationRow(one, context)),
            close: '',
            more: (hidden) => `\n${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(hidden, 'more destination')}, see ${rest}.\n`,
            rank: 3,
        },
    ];
}
function destinationRow({ kind, name, types, places }, context) {
    const links = places.slice(0, MOST_PLACES).map((at) => (0,_markdown_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .placeMarkdown */ .Bo)(at, context));
    const hidden = places.length - links.length;
    const more = hidden > 0 ? ` and ${hidden} more` : '';
    return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .proseMarkdown */ .Rw)(nodeName(kind, name))}: ${whatOf(types)} ${links.join(' ')}${more}\n`;
}
const MOST_PLACES = 3;
function whatOf(types) {
    return types.length === 0 ? 'values of records' : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .listWords */ .yh)(types.map((type) => type.toLowerCase()));
}
function mermaid(destinations) {
    const sources = [...new Map(destinations.map((one) => [keyOf(one), sourcesOf(one)]))];
    const nodes = [
        ...sources.map(([, names], index) => `  t${index}["${names.map(label).join('<br/>')}"]\n`),
        ...destinations.map(({ kind, name }, index) => `  d${index}(["${label(nodeName(kind, name))}"])\n`),
    ];
    const edges = destinations.map((destination, index) => `  t${sources.findIndex(([key]) => key === keyOf(destination))} --> d${index}\n`);
    return `flowchart LR\n${nodes.join('')}${edges.join('')}`;
}
function keyOf(destination) {
    return sourcesOf(destination).join('|');
}
function sourcesOf({ types }) {
    return types.length === 0 ? ['Clinical records'] : types;
}
function nodeName(kind, name) {
    const role = _ships_js__WEBPACK_IMPORTED_MODULE_7__/* .DESTINATION_NAME */ .Nd[kind];
    const bare = (text) => text.toLowerCase().replaceAll(' ', '');
    return bare(name).includes(bare(role)) ? name : `${name}, ${role}`;
}
function label(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).replace(/[^\p{L}\p{N} .,’-]+/gu, ' '), 60).trim();
}
function destinationMarkup(target, context) {
    const rows = listDestinations(target).map(({ kind, name, types, places }) => {
        const links = places
            .slice(0, MOST_PLACES)
            .map((at) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .markup */ .PT) `<div><small>${(0,_html_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .placeMarkup */ .us)(at, context)}</small></div>`);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .markup */ .PT) `<tr><th scope="row">${nodeName(kind, name)}</th><td>${whatOf(types)}${links}</td></tr>`;
    });
    if (rows.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    return (0,_html_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .wideTable */ .Im)(`Where the records of ${target.name} go`, (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .markup */ .PT) `Where the records go`, ['Receiver', 'Gets'], rows);
}
function destinationLines(target, findings, paint) {
    const destinations = listDestinations(target);
    if (destinations.length === 0)
        return [];
    return [
        paint('faint', 'Where the records go'),
        ...destinations.flatMap(({ kind, name, types, places }, index) => {
            const isLast = index === destinations.length - 1;
            const judgement = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .judgementAt */ .FC)(places, findings);
            const line = `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(nodeName(kind, name))}: ${whatOf(types)}`;
            const branch = `${isLast ? '└' : '├'}─ ${judgement ? paint(judgement, line) : line}`;
            const stem = isLast ? ' ' : '│';
            return [branch, ...places.map((at) => `${stem}    ${(0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placeName */ .fW)(at, 'column')}`)];
        }),
    ];
}
function destinationsJson({ code }, place) {
    return code.flows
        .toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_9__/* .comparePlaces */ .ig)(a.at, b.at) || (0,_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .UD)(a.destination, b.destination))
        .map(({ kind, destination, api, at, strength, types, conditional, unsure, trace }) => ({
        kind,
        destination,
        api,
        at: place(at),
        strength,
        types,
        ...(conditional !== undefined && { conditional }),
        ...(unsure !== undefined && { unsure }),
        trace: trace.map((hop) => ({ what: hop.what, at: place(hop.at) })),
    }));
}


/***/ }),

/***/ "reporters/escape-markdown.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ ownMarkdown),
/* harmony export */   Rw: () => (/* binding */ proseMarkdown),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   hb: () => (/* binding */ foldMarkdown)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("lists.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");


const BREAK = '\u200b';
const LONGEST = 500;
const REFERENCES = [
    [/@/g, `@${BREAK}`],
    [/#/g, `#${BREAK}`],
    [/(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
    [/:(?=\/\/)/g, `:${BREAK}`],
    [/(www)\./gi, `$1${BREAK}.`],
    [/:(?=[\w+-]+(?::|$))/g, `:${BREAK}`],
];
const COMMIT = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
const PUNCTUATION = new Map([
    ...[...'\\`*_[]~!'].map((character) => [character, `\\${character}`]),
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
const CODE = new RegExp([
    '`([^`]+)`',
    '\\b(?:[A-Za-z]\\w{0,99}\\.){0,3}[a-z]\\w*\\((?:\\w+:)*\\)',
    '\\b(?:NS(?:Health|Privacy)|HK)[A-Z]\\w+',
    '\\b[A-Z]+_[A-Z0-9_]+\\w*',
    '\\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\\b',
    '\\b(?:verifiable-)?health-records\\b',
    '\\bcom\\.apple\\.developer(?:\\.[\\w-]+)+',
].join('|'), 'g');
function proseMarkdown(text, setting = 'line') {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    if (line === '')
        return '(blank)';
    let out = '';
    let end = 0;
    for (const match of line.matchAll(CODE)) {
        const quoted = match[1] ?? match[0];
        if (quoted.trim() === '')
            continue;
        const before = plainMarkdown(line.slice(end, match.index));
        out += before;
        out += `${out.endsWith('`') ? BREAK : ''}${codeMarkdown(quoted, setting)}`;
        end = match.index + match[0].length;
    }
    return escapeStart(out + plainMarkdown(line.slice(end)));
}
function escapeStart(markdown) {
    return markdown.replace(/^(?=[-+=])|^(\d{1,9})(?=[.)])/, '$1\\');
}
function breakReferences(text) {
    const broken = text.replaceAll(COMMIT, (digits) => digits.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`));
    return REFERENCES.reduce((line, [pattern, replacement]) => line.replaceAll(pattern, replacement), broken);
}
function plainMarkdown(text) {
    return breakReferences(text).replaceAll(/[\\`*_[\]~!<>&|$]/g, (character) => PUNCTUATION.get(character) ?? character);
}
function foldMarkdown(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    const escaped = line.replaceAll(/[<>&]/g, (character) => PUNCTUATION.get(character) ?? character);
    return breakReferences(escaped)
        .replaceAll(/[`*_[\]~|\\]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('$', '<span>$$</span>');
}
function codeMarkdown(text, setting = 'line') {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    if (line === '')
        return '`\u00a0`';
    const longest = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .greatest */ .Kf)([...line.matchAll(/`+/g)].map(([run]) => run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${setting === 'cell' ? escapePipes(line) : line}${pad}${fence}`;
}
function escapePipes(code) {
    return code.replaceAll(/(\\?)\|/g, (_, backslash) => `${backslash === '' ? '' : `\\${BREAK}`}\\|`);
}
function ownMarkdown(text) {
    return text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
}


/***/ }),

/***/ "reporters/html-pieces.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ linkMarkup),
/* harmony export */   Im: () => (/* binding */ wideTable),
/* harmony export */   J1: () => (/* binding */ verdictStyle),
/* harmony export */   Qx: () => (/* binding */ sourceMarkup),
/* harmony export */   us: () => (/* binding */ placeMarkup),
/* harmony export */   yD: () => (/* binding */ SEVERITY_MARK)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("tool.js");
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/mark.js");
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/markup.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/wording.js");





const SEVERITY_MARK = {
    error: '✗',
    warning: '!',
    notice: 'i',
    silenced: '~',
};
const VERDICT_STYLE = {
    passed: 'good',
    failed: 'error',
    'not-applicable': 'soft',
    incomplete: 'warning',
};
function verdictStyle(verdict, findings) {
    return verdict === 'passed' && !(0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllWell */ .Q)(verdict, findings) ? 'warning' : VERDICT_STYLE[verdict];
}
function placeMarkup(at, context) {
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInFile */ .sH)(at))
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at)}`;
    return linkMarkup((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<code>${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at)}</code>`, at, context);
}
function linkMarkup(inner, at, context) {
    const url = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .lineUrl */ .gV)(at, context);
    return url === undefined || !/^https?:\/\//.test(url)
        ? inner
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<a href="${url}" rel="noreferrer">${inner}</a>`;
}
function sourceMarkup({ id, source, why }) {
    const page = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isHouseSource */ .Q4)(source) ? source.url : (0,_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .gd)(id);
    const observed = source.observed === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) ` Observed: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(source.observed)}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<blockquote>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(why)}<br><a href="${source.url}" rel="noreferrer">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .VZ)(source)}</a>: “${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(source.says)}”${observed} · <a href="${page}" rel="noreferrer"><code>${id}</code></a></blockquote>`;
}
function wideTable(name, caption, heads, rows) {
    const cells = heads.map((head) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<th scope="col">${head}</th>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<div class="wide" role="group" aria-label="${name}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}


/***/ }),

/***/ "reporters/mark.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   Q: () => (/* binding */ isAllWell)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/wording.js");

function isAllWell(verdict, findings) {
    return verdict === 'passed' && !findings.some(({ severity, silenced }) => severity !== 'notice' && !silenced);
}
function markOf(verdict, findings) {
    return verdict === 'passed' && !isAllWell(verdict, findings) ? _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_SIGN */ .yL.warning : _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_SIGN */ .QS[verdict];
}


/***/ }),

/***/ "reporters/markdown-pieces.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ placeMarkdown),
/* harmony export */   aH: () => (/* binding */ appleMarkdown),
/* harmony export */   k9: () => (/* binding */ linkMarkdown),
/* harmony export */   ki: () => (/* binding */ ruleMarkdown),
/* harmony export */   vB: () => (/* binding */ signMarkdown),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("tool.js");
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/escape-markdown.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");




function placeMarkdown(at, context, setting = 'line') {
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFile */ .sH)(at))
        return (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at);
    return linkMarkdown((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at), setting), at, context);
}
function linkMarkdown(markdown, at, context) {
    const url = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .gV)(at, context);
    return url === undefined ? markdown : `[${markdown}](${url})`;
}
function signMarkdown(sign, at, context, setting = 'line') {
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .gV)(at, context) !== undefined)
        return linkMarkdown(sign, at, context);
    const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at);
    return `${sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(setting === 'cell' ? (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(name) : name, setting)}`;
}
function ruleMarkdown({ id, source }) {
    return `[\`${id}\`](${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .isHouseSource */ .Q4)(source) ? source.url : (0,_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(id)})`;
}
function appleMarkdown(source) {
    const observed = source.observed === undefined ? '' : ` Observed: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.observed)}`;
    return `[${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceName */ .VZ)(source)}](${source.url}): “${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.says)}”${observed}`;
}
function details(summary, isOpen = false) {
    return { open: `\n<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n`, close: '\n</details>\n' };
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

/***/ "reporters/ships.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gy: () => (/* binding */ shippedTexts),
/* harmony export */   Nd: () => (/* binding */ DESTINATION_NAME),
/* harmony export */   gU: () => (/* binding */ clinicalTargets),
/* harmony export */   nF: () => (/* binding */ shippedFlows),
/* harmony export */   vV: () => (/* binding */ seenIn),
/* harmony export */   wb: () => (/* binding */ shippedUses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



const DESTINATION_NAME = {
    advertising: 'advertising',
    analytics: 'analytics',
    'crash-reporting': 'crash reporting',
    'remote-ai': 'a remote AI service',
    logging: 'logs',
    pasteboard: 'the pasteboard',
    'user-defaults': 'user defaults',
    icloud: 'iCloud',
    network: 'a server',
};
function clinicalTargets({ targets }) {
    const isClinical = (report) => report.target.signs.length > 0;
    return targets
        .filter((report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(report) && !report.isOf && [report, ...(report.built ?? [])].some(isClinical))
        .map(asShipped);
}
function asShipped(report) {
    const build = report.built?.[0]?.target;
    if (build === undefined)
        return report;
    const { info, entitlements, localizations, deploymentTarget } = build;
    const { unanswered: _, ...target } = report.target;
    return { ...report, target: { ...target, info, entitlements, localizations, deploymentTarget } };
}
function seenIn({ target, built = [] }, write) {
    const [first] = built;
    if (first !== undefined)
        return `as it was built into ${write(first.target.project)}`;
    return target.isBuilt
        ? `as it was built into ${write(target.project)}`
        : `as ${write(target.configuration)} builds it`;
}
function shippedUses(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function shippedFlows({ code }) {
    return code.flows.filter(({ conditional }) => conditional === undefined);
}
function isWhollyRead({ code }) {
    return code.skipped.length === 0;
}
function shippedTexts({ info, localizations }) {
    const sorted = localizations.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.locale, b.locale));
    return _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .DECLARATIONS */ .UJ.filter(({ key }) => key.endsWith('UsageDescription')).flatMap(({ key, label }) => {
        const entry = info.get(key);
        const own = entry.state === 'known' && entry.value.value.kind === 'string'
            ? [{ key, label, text: { value: entry.value.value.value, at: entry.value.value.at } }]
            : [];
        const translated = sorted.flatMap(({ locale, texts }) => (texts.get(key) ?? []).map((text) => ({ key, label, locale, text })));
        return [...own, ...translated];
    });
}


/***/ }),

/***/ "reporters/stored-apps.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ storedLine),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   sb: () => (/* binding */ storedJson)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("order.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sentence.js");


const STORED = 'app-store-connect';
const NOTES = { present: 'present', empty: 'empty', 'silent-on-records': 'silent on records' };
const PARTS = {
    app: 'the app',
    info: 'the privacy-policy URLs',
    description: 'the description',
    'review-notes': 'the review notes',
    build: 'the newest build',
};
function storedLine({ app, owner, state, locales, live, reviewNotes, build, unread }) {
    const without = locales.filter(({ privacyPolicyUrl: url }) => url === undefined).length;
    const urls = `policy URL in ${locales.length - without} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(locales.length, 'locale')}`;
    const { version, uploadedDate } = build ?? {};
    const parts = [
        ...(state === undefined ? [] : [state, urls]),
        ...(live ? [`on sale: ${live.state}`] : []),
        ...(reviewNotes === undefined ? [] : [`review notes ${NOTES[reviewNotes]}`]),
        ...(build
            ? [
                `build${version === undefined ? '' : ` ${version}`}${uploadedDate === undefined ? '' : ` of ${uploadedDate.slice(0, 10)}`}`,
            ]
            : []),
        ...unread.map(({ what, reason }) => `${what} not read: ${reason}`),
    ];
    return `${app} (${owner.name}): ${parts.join('; ')}`;
}
function storedJson({ appStoreConnect }) {
    if (appStoreConnect === undefined)
        return {};
    const locales = (list) => list.map(({ locale, privacyPolicyUrl: url }) => ({ locale, ...(url !== undefined && { privacyPolicyUrl: url }) }));
    const apps = appStoreConnect.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.app, b.app) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.owner.name, b.owner.name));
    return {
        appStoreConnect: apps.map((one) => ({
            app: one.app,
            target: one.owner.name,
            ...(one.state !== undefined && { state: one.state }),
            locales: locales(one.locales),
            ...(one.live && { live: { state: one.live.state, locales: locales(one.live.locales) } }),
            ...(one.reviewNotes && { reviewNotes: one.reviewNotes }),
            ...(one.build && { build: one.build }),
            unread: one.unread,
        })),
    };
}


/***/ })

};
