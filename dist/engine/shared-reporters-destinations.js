export const id = "shared-reporters-destinations";
export const ids = ["shared-reporters-destinations"];
export const modules = {

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











/** The worst first. */
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
/** What ships; a count or a boolean made from records is not shown. */
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
/** A diagram from types to destinations, and where the calls stand. Nothing where nothing is to be shown. */
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
    // the page of a release tells each call by itself
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
/** One box for all types that go the same ways. https://mermaid.js.org/syntax/flowchart.html */
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
/** Where the types are not known, records as such. */
function sourcesOf({ types }) {
    return types.length === 0 ? ['Clinical records'] : types;
}
function nodeName(kind, name) {
    const role = _ships_js__WEBPACK_IMPORTED_MODULE_7__/* .DESTINATION_NAME */ .Nd[kind];
    const bare = (text) => text.toLowerCase().replaceAll(' ', '');
    return bare(name).includes(bare(role)) ? name : `${name}, ${role}`;
}
/** Letters, digits and what stands in a sentence: nothing that could end a label, a line or the diagram. */
function label(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).replace(/[^\p{L}\p{N} .,’-]+/gu, ' '), 60).trim();
}
/** The same as a table. */
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
/** The same as a tree for a terminal. */
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
/** Every flow, with its way: what does not ship and what is only derived too. `place` writes a location. */
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


/*
 * Repository text in GitHub's Markdown. Two readers must be kept from taking it for more than text: the Markdown parser,
 * for which punctuation is escaped, and GitHub's filters, which run over the finished text and turn @names, #1, addresses,
 * commit ids and :emoji: into links and pictures. An escape is gone by then; a zero-width space in the middle is not.
 */
const BREAK = '\u200b';
/** Longer texts are cut: a comment is for reading, and the line itself is a click away. */
const LONGEST = 500;
/** What GitHub's filters look for. Each is broken after its first part. */
const REFERENCES = [
    [/@/g, `@${BREAK}`], // @name, @org/team, name@example.org, owner/repo@commit
    [/#/g, `#${BREAK}`], // #1, owner/repo#1
    [/(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
    [/:(?=\/\/)/g, `:${BREAK}`], // any scheme://
    [/(www)\./gi, `$1${BREAK}.`],
    [/:(?=[\w+-]+(?::|$))/g, `:${BREAK}`], // :octocat: becomes an image
];
/** Commit ids: seven hexadecimal digits or more. */
const COMMIT = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
/** What the Markdown parser takes for more than text inside a line, a link or a table cell. A dollar sign starts a
 *  formula unless it stands in a span: https://docs.github.com/get-started/writing-on-github */
const PUNCTUATION = new Map([
    ...[...'\\`*_[]~!'].map((character) => [character, `\\${character}`]),
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
/** What reads better as code: what stands between a pair of backticks, Apple's keys, constants and types, build settings,
 *  and calls with their labels. Nothing else of a text is formatted. */
const CODE = new RegExp([
    '`([^`]+)`',
    '\\b(?:[A-Za-z]\\w{0,99}\\.){0,3}[a-z]\\w*\\((?:\\w+:)*\\)',
    '\\b(?:NS(?:Health|Privacy)|HK)[A-Z]\\w+',
    '\\b[A-Z]+_[A-Z0-9_]+\\w*',
    '\\b(?:allergy|clinicalNote|condition|coverage|immunization|labResult|medication|procedure|vitalSign)Record\\b',
    '\\b(?:verifiable-)?health-records\\b',
    '\\bcom\\.apple\\.developer(?:\\.[\\w-]+)+',
].join('|'), 'g');
/** Text in a sentence, at the start of a list item or in a table cell. */
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
        // Two runs of backticks side by side would be one.
        out += `${out.endsWith('`') ? BREAK : ''}${codeMarkdown(quoted, setting)}`;
        end = match.index + match[0].length;
    }
    return escapeStart(out + plainMarkdown(line.slice(end)));
}
/** At the start of a line these make a list, a rule or a heading. */
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
/** Text in HTML of ours, such as the line of a fold, where nothing is Markdown and GitHub's filters run all the same. */
function foldMarkdown(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    const escaped = line.replaceAll(/[<>&]/g, (character) => PUNCTUATION.get(character) ?? character);
    return breakReferences(escaped)
        .replaceAll(/[`*_[\]~|\\]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('$', '<span>$$</span>');
}
/** Text as code. GitHub's filters leave code alone. */
function codeMarkdown(text, setting = 'line') {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), LONGEST);
    if (line === '')
        return '`\u00a0`';
    const longest = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .greatest */ .Kf)([...line.matchAll(/`+/g)].map(([run]) => run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${setting === 'cell' ? escapePipes(line) : line}${pad}${fence}`;
}
/** A backslash before a pipe would escape the escape. */
function escapePipes(code) {
    return code.replaceAll(/(\\?)\|/g, (_, backslash) => `${backslash === '' ? '' : `\\${BREAK}`}\\|`);
}
/** Our own words in Markdown, as rules write them: kept as they are, on one line. */
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





/** A word and a sign beside the colour: neither paper nor every eye has colours. */
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
/** The class of a verdict on what has these findings. */
function verdictStyle(verdict, findings) {
    return verdict === 'passed' && !(0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllWell */ .Q)(verdict, findings) ? 'warning' : VERDICT_STYLE[verdict];
}
/** A place, linked to its line where there is a page to link to. */
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
/** Apple's sentence, its page, and ours about the rule. */
function sourceMarkup({ id, source, why }) {
    const page = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isHouseSource */ .Q4)(source) ? source.url : (0,_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .gd)(id);
    const observed = source.observed === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) ` Observed: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(source.observed)}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<blockquote>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(why)}<br><a href="${source.url}" rel="noreferrer">${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .VZ)(source)}</a>: “${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMarkup */ .X2)(source.says)}”${observed} · <a href="${page}" rel="noreferrer"><code>${id}</code></a></blockquote>`;
}
/** A table that may be wider than the screen scrolls by itself, by keyboard too. */
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

/** Passed, and nothing to look at before App Review. */
function isAllWell(verdict, findings) {
    return verdict === 'passed' && !findings.some(({ severity, silenced }) => severity !== 'notice' && !silenced);
}
/** The sign of a verdict on what has these findings. Who sees a green mark reads no further: what passed with something
 *  to look at has none. */
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




/** A place as code, linked to its line where there is a page to link to. */
function placeMarkdown(at, context, setting = 'line') {
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFile */ .sH)(at))
        return (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at);
    return linkMarkdown((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at), setting), at, context);
}
/** Links Markdown of our own making to a line. */
function linkMarkdown(markdown, at, context) {
    const url = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .gV)(at, context);
    return url === undefined ? markdown : `[${markdown}](${url})`;
}
/** A sign that leads to a line; where there is nothing to link to, the place stands beside it. */
function signMarkdown(sign, at, context, setting = 'line') {
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .gV)(at, context) !== undefined)
        return linkMarkdown(sign, at, context);
    const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at);
    return `${sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(setting === 'cell' ? (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(name) : name, setting)}`;
}
/** A rule's name, linked to its page. */
function ruleMarkdown({ id, source }) {
    return `[\`${id}\`](${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .isHouseSource */ .Q4)(source) ? source.url : (0,_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(id)})`;
}
/** Apple's sentence, linked to Apple's page. It is ours to quote: rules hold it. */
function appleMarkdown(source) {
    const observed = source.observed === undefined ? '' : ` Observed: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.observed)}`;
    return `[${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceName */ .VZ)(source)}](${source.url}): “${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMarkdown */ .AQ)(source.says)}”${observed}`;
}
/** A section behind a summary line. Blank lines let Markdown begin inside. */
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

/** ``markup`<p>${anything}</p>` ``: strings become text, cleaned and escaped; markup and lists of it stay markup. */
function markup(strings, ...parts) {
    let html = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        html += render(part) + (strings[index + 1] ?? '');
    return { html };
}
/** Nothing, for a part of the page that is not there. */
const NOTHING = { html: '' };
/** A line of source, whose spaces matter. */
function quoted(text) {
    return { html: escapeHtml((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanQuote */ .ar)(text)) };
}
/** Text of ours with pairs of backticks, as rules write it: what stands between them is code. */
function ownMarkup(text) {
    const line = text.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
    return { html: escapeHtml(line).replaceAll(/&#96;((?:(?!&#96;).)+)&#96;/g, '<code>$1</code>') };
}
/** Text of the repository. It may run from right to left, and must not turn what stands beside it. */
function foreign(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text);
    return line === '' ? markup `<i>blank</i>` : markup `<bdi>${line}</bdi>`;
}
/** Text of a finding, which may hold some of the repository's: what stands between a pair of backticks is code. */
function prose(text) {
    const parts = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).split(/`([^`]+)`/);
    if (parts.length === 1)
        return foreign(text);
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : inBdi(part)))}`;
}
/** A blank at its edge stays: it parts the text from the code beside it. */
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


/** The source of a URL that was read there. */
const STORED = 'app-store-connect';
/** What is known of the notes for App Review, whose text is in no report. */
const NOTES = { present: 'present', empty: 'empty', 'silent-on-records': 'silent on records' };
/** The parts of an app, as people call them. */
const PARTS = {
    app: 'the app',
    info: 'the privacy-policy URLs',
    description: 'the description',
    'review-notes': 'the review notes',
    build: 'the newest build',
};
/** What App Store Connect holds of an app, in a line: no text of its own but states, numbers and addresses. */
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
/** For programs. Descriptions, notes and contacts are not in it. */
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
