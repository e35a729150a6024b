export const id = 6516;
export const ids = [6516];
export const modules = {

/***/ 6516:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __webpack_require__(9574);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/changes-wording.js
var changes_wording = __webpack_require__(8678);
// EXTERNAL MODULE: ./lib/reporters/escape-markdown.js
var escape_markdown = __webpack_require__(1429);
// EXTERNAL MODULE: ./lib/reporters/markdown-pieces.js
var markdown_pieces = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/reporters/changes-markdown.js




/** More rows than these stand behind a line to click. */
const MOST_OPEN = 8;
/** The sentence at the top of the page, with a blank line after it. */
function changeHead(report) {
    const sentence = (0,changes_wording/* changeSentence */.y6)(report);
    if (sentence === undefined || report.changes === undefined)
        return '';
    const text = (0,escape_markdown/* proseMarkdown */.Rw)(sentence);
    const hasNews = (0,changes_wording/* isKnown */.qE)(report.changes) && report.changes.list.length > 0;
    return `${hasNews ? `**${text}**` : text}\n\n`;
}
/** Every change with its line, and both texts where one became the other. */
function changeSection(report, context, rest) {
    const { changes } = report;
    if (changes === undefined || !(0,changes_wording/* isKnown */.qE)(changes) || changes.list.length === 0)
        return [];
    const { of, base, list } = changes;
    const what = of === 'change' ? 'changes' : `this ${of} changes`;
    const title = `What ${what} for people, since <code>${base.slice(0, 10)}</code>`;
    const frame = list.length > MOST_OPEN
        ? (0,markdown_pieces/* details */.zH)(`${title}: ${(0,sentence/* count */.U9)(list.length, 'change')}`)
        : { open: `\n### ${title}\n\n`, close: '' };
    return [
        {
            ...frame,
            rows: (0,changes_wording/* listChangeRows */.yw)(changes, report).map((row) => changeRow(row, context)),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 1,
        },
    ];
}
const SIGNS = { '+': '➕', '-': '➖', '~': '✏️' };
function changeRow({ sign, words, facts, at, before, after }, context) {
    const said = [
        `${SIGNS[sign]} ${(0,escape_markdown/* proseMarkdown */.Rw)(words)}`,
        ...(at === undefined ? [] : [(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)]),
        ...facts.map((fact) => (0,escape_markdown/* proseMarkdown */.Rw)(fact)),
    ].join(' · ');
    const texts = [
        ...(before === undefined ? [] : [`Was: “${(0,escape_markdown/* proseMarkdown */.Rw)(before)}”`]),
        ...(after === undefined ? [] : [`Now: “${(0,escape_markdown/* proseMarkdown */.Rw)(after)}”`]),
    ];
    return `- ${said}${texts.map((text) => `<br>${text}`).join('')}\n`;
}

// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __webpack_require__(6539);
;// CONCATENATED MODULE: ./lib/reporters/fit-sections.js
/** The sections, one after the other, cut between rows so that they fit. A section of which nothing fits is left out. */
function fitSections(sections, room) {
    const left = { units: room.units, bytes: room.bytes };
    const ranked = sections.map((section, index) => ({ section, index })).sort((a, b) => a.section.rank - b.section.rank);
    const texts = new Map();
    let isCut = false;
    for (const { section, index } of ranked) {
        const kept = countRows(section, left);
        if (kept !== section.rows.length)
            isCut = true;
        if (kept === undefined)
            continue;
        const text = assemble(section, kept);
        texts.set(index, text);
        left.units -= text.length;
        left.bytes -= Buffer.byteLength(text);
    }
    return { text: sections.map((_, index) => texts.get(index) ?? '').join(''), isCut };
}
/** How many rows fit; undefined when not even the frame does. */
function countRows(section, left) {
    const whole = assemble(section, section.rows.length);
    if (fits(whole, left))
        return section.rows.length;
    const frame = assemble(section, 0);
    if (!fits(frame, left))
        return undefined;
    let units = frame.length;
    let bytes = Buffer.byteLength(frame);
    for (const [index, row] of section.rows.entries()) {
        units += row.length;
        bytes += Buffer.byteLength(row);
        if (units > left.units || bytes > left.bytes)
            return index;
    }
    return section.rows.length;
}
function assemble({ open, rows, close, more }, kept) {
    const rest = kept < rows.length ? more(rows.length - kept) : '';
    return `${open}${rows.slice(0, kept).join('')}${rest}${close}`;
}
function fits(text, { units, bytes }) {
    return text.length <= units && Buffer.byteLength(text) <= bytes;
}

// EXTERNAL MODULE: ./lib/findings/describe-loosened.js
var describe_loosened = __webpack_require__(3171);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/loosening-markdown.js





/** Lines named at the top; all stand beside the finding. */
const MOST_NAMED = 8;
/** What a change sets aside in its own check: beside the verdict, and line by line below it, whatever is cut. */
function looseningHead({ loosening }, context) {
    if (loosening === undefined)
        return { title: '', list: '' };
    const { list = [], missed } = loosening;
    const words = (0,describe_loosened/* loosenedWords */.nh)(loosening);
    const lines = list
        .slice(0, MOST_NAMED)
        .map((one) => `- ⚠️ This change ${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* cleanLine */.Ow)((0,describe_loosened/* describeWithCount */.nG)(one)))} ${(0,markdown_pieces/* signMarkdown */.vB)('→', one.at, context)}\n`);
    const hidden = list.length - lines.length;
    if (hidden > 0)
        lines.push(`- and ${hidden} more\n`);
    const why = missed === undefined ? '' : `${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* endSentence */.H_)((0,clean/* cleanLine */.Ow)(missed)))}\n\n`;
    return {
        title: words === undefined ? '' : `, ${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* cleanLine */.Ow)(words))}`,
        list: `${why}${lines.length > 0 ? `${lines.join('')}\n` : ''}`,
    };
}

// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __webpack_require__(4964);
;// CONCATENATED MODULE: ./lib/reporters/markdown-findings.js





/** Related places a finding shows; the others are counted. */
const MOST_RELATED = 7;
/** Findings by severity, the severest open and the others behind a line to click. */
function findingSections(report, context, rest) {
    const findings = (0,wording/* activeFindings */.zP)(report);
    const name = targetNamer(report);
    const worst = wording/* SEVERITIES */.oC.find((severity) => findings.some((finding) => finding.severity === severity));
    return wording/* SEVERITIES */.oC.flatMap((severity) => {
        const ours = findings.filter((finding) => finding.severity === severity);
        if (ours.length === 0)
            return [];
        const words = `${wording/* SEVERITY_SIGN */.yL[severity]} ${(0,sentence/* count */.U9)(ours.length, severity)}`;
        const news = ours.filter(({ isNew }) => isNew === true);
        const frame = severity === worst
            ? { open: `\n### ${words}\n\n`, close: '' }
            : (0,markdown_pieces/* details */.zH)(news.length > 0 ? `${words}, ${news.length} new` : words, news.length > 0);
        return [
            {
                ...frame,
                rows: groupByRule([...news, ...ours.filter((one) => !news.includes(one))]).flatMap((group) => groupRows(group, report.targets, name, context)),
                more: (hidden) => `\n${(0,sentence/* count */.U9)(hidden, 'more entry')}, see ${rest}.\n`,
                rank: RANK[severity],
            },
        ];
    });
}
/** Says whose a finding is, where a reader could doubt it: not for the only target, with its project for a namesake. */
function targetNamer({ targets, findings }) {
    const shown = targets.filter((target) => (0,wording/* isShown */.aJ)(target, findings));
    return ({ target, project }) => {
        if (target === undefined || shown.length < 2)
            return [];
        const namesakes = shown.filter((one) => one.target.name === target).length;
        const where = project !== undefined && namesakes > 1 ? ` of ${(0,escape_markdown/* codeMarkdown */.fl)(project)}` : '';
        return [`in ${(0,escape_markdown/* proseMarkdown */.Rw)(target)}${where}`];
    };
}
const RANK = { error: 1, warning: 3, notice: 4 };
/** Findings of one rule, in the order of the report. */
function groupByRule(findings) {
    const groups = new Map();
    for (const finding of findings)
        groups.set(finding.rule.id, [...(groups.get(finding.rule.id) ?? []), finding]);
    return [...groups.values()];
}
/** Each finding of the rule, then once why Apple cares. */
function groupRows(group, targets, name, context) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { rule } = first;
    const why = `> ${(0,escape_markdown/* ownMarkdown */.AQ)(rule.why)}<br>\n> ${(0,markdown_pieces/* appleMarkdown */.aH)(rule.source)} · ${(0,markdown_pieces/* ruleMarkdown */.ki)(rule)}\n\n`;
    return group.map((finding, index) => findingRow(finding, targets, name, context) + (index === group.length - 1 ? why : ''));
}
function findingRow(finding, targets, name, context) {
    const { message, fix, at, isNew } = finding;
    const related = (0,places/* otherPlaces */.RA)(finding);
    const only = (0,wording/* configurationNote */.JO)(finding, targets);
    const facts = [
        (0,markdown_pieces/* placeMarkdown */.Bo)(at, context),
        ...name(finding),
        ...(only === undefined ? [] : [(0,escape_markdown/* proseMarkdown */.Rw)(only)]),
        ...(isNew === true ? ['**new**'] : []),
    ];
    const others = related
        .slice(0, MOST_RELATED)
        .map((one) => `${(0,markdown_pieces/* placeMarkdown */.Bo)(one.at, context)} ${(0,escape_markdown/* proseMarkdown */.Rw)(one.message)}`);
    const hidden = related.length - others.length;
    if (hidden > 0)
        others.push(`${hidden} more`);
    return `- **${(0,escape_markdown/* proseMarkdown */.Rw)(message)}**<br>${facts.join(' · ')}${others.map((other) => `<br>${other}`).join('')}<br>**Fix:** ${(0,escape_markdown/* proseMarkdown */.Rw)(fix)}\n\n`;
}
/** What was found and does not count, with the reason why not. */
function silencedSection(findings, context, rest) {
    if (findings.length === 0)
        return [];
    const ways = (0,sentence/* listWords */.yh)([...new Set(findings.map(({ silenced }) => (silenced?.by === 'baseline' ? 'accepted before' : 'ignored')))].sort());
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`${(0,sentence/* count */.U9)(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not count: ${ways}`),
            rows: findings.map(({ message, at, rule, silenced }) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)(message)} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)} · ${(0,markdown_pieces/* ruleMarkdown */.ki)(rule)}${silenced ? `<br>Reason: ${(0,escape_markdown/* proseMarkdown */.Rw)(silenced.reason)}` : ''}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 7,
        },
    ];
}

// EXTERNAL MODULE: ./lib/reporters/declarations.js
var declarations = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/reporters/destinations.js
var reporters_destinations = __webpack_require__(1485);
// EXTERNAL MODULE: ./lib/reporters/matrix.js
var reporters_matrix = __webpack_require__(837);
// EXTERNAL MODULE: ./lib/reporters/platforms.js
var reporters_platforms = __webpack_require__(7026);
;// CONCATENATED MODULE: ./lib/reporters/markdown-targets.js










/** What one target declares, and which types it asks for, reads, requires and writes. `findings` are its own. */
function targetSections(report, findings, context, rest) {
    const { target, verdict } = report;
    const outcome = (0,wording/* isJudged */.sL)(report)
        ? `${wording/* VERDICT_SIGN */.QS[verdict]} ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: ${verdict}`
        : `▫️ ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: described, not judged`;
    const heading = {
        open: `\n### ${outcome}\n\n${describe(report)}\n`,
        rows: [],
        close: '',
        more: () => '',
        rank: 2,
    };
    const declared = {
        open: `\n| Declared | Value |\n|:--|:--|\n`,
        rows: (0,declarations/* readDeclarations */.m2)(target, findings).map((declaration) => declarationRow(declaration, context)),
        close: '',
        more: (hidden) => moreRow((0,sentence/* count */.U9)(hidden, 'more declaration'), 2, rest),
        rank: 2,
    };
    const rows = (0,reporters_matrix/* makeMatrix */.ES)(target, findings);
    const head = (0,wording/* isJudged */.sL)(report) ? [heading, declared] : [heading];
    const destinations = (0,reporters_destinations/* destinationSections */.f6)(target, context, rest);
    if (rows.length === 0)
        return [...head, ...destinations];
    const matrix = {
        open: '\n| Record type | Asked | Read | Required | Written |\n|:--|:-:|:-:|:-:|:-:|\n',
        rows: rows.map((row) => matrixRow(row, context)),
        close: legend(rows, context),
        more: (hidden) => moreRow((0,sentence/* count */.U9)(hidden, 'more type'), 5, rest),
        rank: 2,
    };
    return [...head, matrix, ...destinations];
}
/** `app in App.xcodeproj · iOS 16.4 or later · as Release builds it`. */
function describe({ target, configurations }) {
    const parts = [`${wording/* KIND_NAME */.ve[target.kind]} in ${(0,escape_markdown/* codeMarkdown */.fl)(target.project)}`];
    const platforms = (0,reporters_platforms/* platformWords */.v)(target);
    if (platforms !== '')
        parts.push((0,escape_markdown/* proseMarkdown */.Rw)(platforms));
    if (configurations.length > 0)
        parts.push(`as ${(0,escape_markdown/* codeMarkdown */.fl)(target.configuration)} builds it`);
    return parts.join(' · ');
}
function declarationRow(declaration, context) {
    const { value, judgement, list } = declaration;
    // A long value would squeeze the label into two lines.
    const label = declaration.label.replaceAll(' ', '&nbsp;');
    switch (value.state) {
        case 'known': {
            const { value: known } = value.value;
            const isOn = !(known.kind === 'boolean' && !known.value);
            const sign = judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : isOn ? '✅' : '▫️';
            return `| ${sign}&nbsp;${label} | ${describeValue(known, context)} |\n`;
        }
        case 'absent': {
            const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
            return `| ${judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : '▫️'}&nbsp;${label} | ${judgement ? `**missing**, ${where}` : where} |\n`;
        }
        case 'unresolved':
            return `| ❔&nbsp;${label} | cannot be known: ${(0,escape_markdown/* proseMarkdown */.Rw)(value.reason, 'cell')} ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')} |\n`;
    }
}
function describeValue(value, context) {
    switch (value.kind) {
        case 'boolean':
            return (0,markdown_pieces/* linkMarkdown */.k9)(value.value ? 'yes' : 'no', value.at, context);
        case 'string':
            if (value.value.trim() === '')
                return (0,markdown_pieces/* linkMarkdown */.k9)('an empty text', value.at, context);
            return `“${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* clip */.$Q)(value.value, 200), 'cell')}” ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')}`;
        case 'array':
            return value.value.length === 0
                ? (0,markdown_pieces/* linkMarkdown */.k9)('an empty list', value.at, context)
                : describeList(value.value, value, context);
        case 'unresolved':
            return `cannot be known: ${(0,escape_markdown/* proseMarkdown */.Rw)(value.reason, 'cell')} ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')}`;
        case 'dictionary':
            return (0,markdown_pieces/* linkMarkdown */.k9)('a dictionary', value.at, context);
        default:
            return (0,markdown_pieces/* linkMarkdown */.k9)((0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(String(value.value), 60), 'cell'), value.at, context);
    }
}
/** Up to three entries are shown, more are counted. */
function describeList(items, { at }, context) {
    if (items.length > 3)
        return (0,markdown_pieces/* linkMarkdown */.k9)((0,sentence/* count */.U9)(items.length, 'entry'), at, context);
    return items
        .map((item) => item.kind === 'string'
        ? (0,markdown_pieces/* linkMarkdown */.k9)(nameMarkdown(item.value), item.at, context)
        : describeValue(item.kind === 'array' ? { ...item, value: [] } : item, context))
        .join(', ');
}
/** Apple's name of a clinical type, or the text itself as code. */
function nameMarkdown(value) {
    return (0,reporters_matrix/* typeName */.go)(value) ?? (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(value, 120), 'cell');
}
const MARK_SIGN = {
    yes: '●',
    perhaps: '◐',
    conditional: '○',
    unknown: '?',
    never: '*never*',
    no: '',
};
/** The marks that do not explain themselves. */
const MEANINGS = [
    ['perhaps', '◐ perhaps, narrowed by a condition'],
    ['conditional', '○ only in builds that do not ship'],
    ['unknown', '? cannot be known'],
];
function matrixRow({ type, name, cells }, context) {
    const isFaulty = reporters_matrix/* COLUMNS */.cZ.some((column) => cells[column].judgement !== undefined);
    const plain = name ?? (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(type, 80), 'cell');
    const label = isFaulty ? `**${plain}**` : plain;
    return `| ${label} | ${reporters_matrix/* COLUMNS */.cZ.map((column) => cellMarkdown(cells[column], context)).join(' | ')} |\n`;
}
function cellMarkdown({ mark, places, judgement }, context) {
    const [first] = places;
    if (first === undefined)
        return MARK_SIGN[mark];
    const more = places.length > 1 && mark !== 'unknown' ? ` ×${places.length}` : '';
    return `${(0,markdown_pieces/* signMarkdown */.vB)(judgement ? wording/* SEVERITY_SIGN */.yL[judgement] : MARK_SIGN[mark], first, context, 'cell')}${more}`;
}
/** Explains the marks that occur. */
function legend(rows, context) {
    const cells = rows.flatMap((row) => reporters_matrix/* COLUMNS */.cZ.map((column) => row.cells[column]));
    const meanings = MEANINGS.filter(([mark]) => cells.some((cell) => cell.mark === mark)).map(([, meaning]) => meaning);
    const faults = [...wording/* SEVERITIES */.oC, 'silenced'].filter((one) => cells.some(({ judgement }) => judgement === one));
    const signs = faults.map((one) => wording/* SEVERITY_SIGN */.yL[one]).join(' ');
    const isLinked = cells.some(({ places: [first] }) => first && (0,places/* lineUrl */.gV)(first, context) !== undefined);
    const parts = [
        ...(isLinked ? ['Each mark leads to its line'] : []),
        ...(signs === '' ? [] : [`${signs} see below`]),
        ...meanings,
    ];
    return parts.length === 0 ? '' : `\n<sub>${parts.join(' · ')}</sub>\n`;
}
function moreRow(words, columns, rest) {
    return `| ${words}, see ${rest} |${' |'.repeat(columns - 1)}\n`;
}

// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__(1167);
// EXTERNAL MODULE: ./lib/reporters/ships.js
var ships = __webpack_require__(9037);
;// CONCATENATED MODULE: ./lib/reporters/release-markdown.js







/** What ships, for whoever decides about a release: nothing that the build for the device does not hold. */
function releaseSections(report, context, rest) {
    if (context.release !== true)
        return [];
    const targets = (0,ships/* clinicalTargets */.gU)(report);
    if (targets.length === 0)
        return [];
    return [
        { ...PLAIN, open: '\n### What ships\n', rank: 1 },
        ...targets.flatMap((target) => [
            ...factSection(target, context),
            ...textSection(target, context, rest),
            ...flowSection(target.target, context, rest),
        ]),
        policySection(report, context, rest),
    ];
}
const PLAIN = { rows: [], close: '', more: () => '' };
function factSection({ target }, context) {
    const asked = typeList((0,ships/* shippedUses */.wb)(target.code.requested), context);
    const read = typeList((0,ships/* shippedUses */.wb)(target.code.read), context);
    const open = target.code.unresolved.length;
    const rows = [
        `- Asks for: ${asked}\n`,
        `- Reads: ${read}\n`,
        ...(open > 0
            ? [`- Not known: ${(0,sentence/* count */.U9)(open, 'list')} of types that ${open === 1 ? 'is' : 'are'} made at run time\n`]
            : []),
    ];
    const title = `**${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}**, as ${(0,escape_markdown/* codeMarkdown */.fl)(target.configuration)} builds it`;
    return [{ ...PLAIN, open: `\n${title}\n\n`, rows, rank: 1 }];
}
/** Names of the types, each linked to its first place. */
function typeList(uses, context) {
    const first = new Map();
    for (const use of uses)
        if (!first.has(use.type))
            first.set(use.type, use);
    if (first.size === 0)
        return 'no clinical record';
    return [...first.values()]
        .map((use) => ({ name: (0,reporters_matrix/* typeName */.go)(use.type) ?? use.type, use }))
        .sort((a, b) => (0,order/* compare */.UD)(a.name, b.name))
        .map(({ name, use }) => (0,markdown_pieces/* linkMarkdown */.k9)(name, use.at, context))
        .join(', ');
}
function textSection({ target }, context, rest) {
    const texts = (0,ships/* shippedTexts */.Gy)(target);
    if (texts.length === 0)
        return [{ ...PLAIN, open: '\nPeople are shown no text.\n', rank: 1 }];
    return [
        {
            open: '\n| Text | Language | What people read |\n|:--|:--|:--|\n',
            rows: texts.map(({ label, locale, text }) => `| ${label.replaceAll(' ', '&nbsp;')} | ${locale === undefined ? '(untranslated)' : (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(locale, 40), 'cell')} | “${(0,escape_markdown/* proseMarkdown */.Rw)(text.value, 'cell')}” ${(0,markdown_pieces/* placeMarkdown */.Bo)(text.at, context, 'cell')} |\n`),
            close: '',
            more: (hidden) => `| ${(0,sentence/* count */.U9)(hidden, 'more text')}, see ${rest} | | |\n`,
            rank: 1,
        },
    ];
}
function flowSection(target, context, rest) {
    const flows = (0,ships/* shippedFlows */.nF)(target);
    if (flows.length === 0) {
        const limit = (0,ships/* isWhollyRead */.A2)(target) ? '' : ' Some of its sources could not be read.';
        const text = `Where records go: no call was found that hands a value of a record to anybody.${limit}`;
        return [{ ...PLAIN, open: `\n${text}\n`, rank: 1 }];
    }
    return [
        {
            open: '\nWhere records go:\n\n',
            rows: flows.map((flow) => flowRow(flow, context)),
            close: '',
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 1,
        },
    ];
}
function flowRow({ kind, destination, api, at, strength }, context) {
    const what = strength === 'derived' ? 'a count or yes/no made from records' : 'values of records';
    return `- ${ships/* DESTINATION_NAME */.Nd[kind]}: ${(0,escape_markdown/* proseMarkdown */.Rw)(destination)}, by ${(0,escape_markdown/* codeMarkdown */.fl)(api)}: ${what} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}\n`;
}
function policySection({ privacyPolicy }, context, rest) {
    const given = privacyPolicy.filter(({ authoritative }) => authoritative);
    if (given.length === 0)
        return {
            ...PLAIN,
            open: '\nPrivacy policy: the repository does not say which URL App Store Connect holds.\n',
            rank: 1,
        };
    return {
        open: '\nPrivacy policy:\n\n',
        rows: given.map(({ url, locale, verdict, evidence, at }) => `- ${(0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(url, 300))}${locale === undefined ? '' : ` ${(0,escape_markdown/* codeMarkdown */.fl)(locale)}`} **${verdict}**: ${(0,escape_markdown/* proseMarkdown */.Rw)(evidence)} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}\n`),
        close: '',
        more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
        rank: 1,
    };
}

// EXTERNAL MODULE: ./lib/reporters/stale.js
var stale = __webpack_require__(4039);
// EXTERNAL MODULE: ./lib/reporters/unchecked.js
var reporters_unchecked = __webpack_require__(2546);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js














/** The page for a pull request's comment, a job's summary and `--format markdown`. */
function markdown(report, context, limits = {}) {
    const { units = Number.MAX_SAFE_INTEGER, bytes = Number.MAX_SAFE_INTEGER, ending = '', mends = '', rest = 'the full report', } = limits;
    const head = headMarkdown(report, context);
    const foot = `${mends}\n<sub>[Clinical Records Check](${tool/* HOME */.yZ}) ${tool/* VERSION */.xv}</sub>\n${ending}`;
    const pointer = `\n**This is not all: see ${rest}.**\n`;
    const fixed = head + pointer + foot;
    const room = { units: units - fixed.length, bytes: bytes - Buffer.byteLength(fixed) };
    const { text, isCut } = fitSections(listSections(report, context, rest), room);
    return `${head}${text}${isCut ? pointer : ''}${foot}`;
}
/** Errors named in the head; the others are counted. */
const markdown_MOST_NAMED = 3;
/** The verdict, what it means, how much was found, and what is worst: what a release manager needs in ten seconds. */
function headMarkdown(report, context) {
    const fresh = (0,wording/* newWords */.o_)(report);
    const counts = `${(0,wording/* countWords */.rj)(report)}${fresh === undefined ? '' : `; ${fresh}`}`;
    const errors = (0,wording/* activeFindings */.zP)(report).filter(({ severity }) => severity === 'error');
    const named = errors
        .slice(0, markdown_MOST_NAMED)
        .map(({ message, at }) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* firstClause */.YJ)((0,clean/* cleanLine */.Ow)(message)))} ${(0,markdown_pieces/* signMarkdown */.vB)('→', at, context)}\n`);
    const hidden = errors.length - named.length;
    if (hidden > 0)
        named.push(`- and ${(0,sentence/* count */.U9)(hidden, 'more error')}\n`);
    const list = named.length > 0 ? `\n${named.join('')}` : '';
    const { title, list: loosened } = looseningHead(report, context);
    return `## ${wording/* VERDICT_SIGN */.QS[report.verdict]} Clinical Records Check: ${report.verdict}${title}\n\n${loosened}${changeHead(report)}**${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* verdictSentence */.BT)(report))}** (${counts})\n${list}`;
}
function listSections(report, context, rest) {
    const shown = report.targets.filter((target) => (0,wording/* isShown */.aJ)(target, report.findings));
    const others = report.targets.filter((target) => !(0,wording/* isShown */.aJ)(target, report.findings));
    return [
        ...changeSection(report, context, rest),
        ...releaseSections(report, context, rest),
        ...shown.flatMap((target) => targetSections(target, (0,wording/* findingsOf */.WX)(target, report.findings), context, rest)),
        ...findingSections(report, context, rest),
        ...skippedSection(report, context, rest),
        ...(context.release === true ? [] : privacySection(report.privacyPolicy, context, rest)),
        ...silencedSection((0,wording/* silencedFindings */.YM)(report), context, rest),
        ...staleSection(report, rest),
        ...otherTargets(others),
    ];
}
/** What could not be checked: what the verdict hangs on first. */
function skippedSection({ skipped, verdict }, context, rest) {
    if (skipped.length === 0)
        return [];
    const unchecked = (0,reporters_unchecked/* listUnchecked */.D)(skipped);
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`❔ ${(0,sentence/* count */.U9)(unchecked.length, 'thing')} that could not be checked`, verdict === 'incomplete'),
            rows: unchecked.map((one) => uncheckedRow(one, context)),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: verdict === 'incomplete' ? 0 : 5,
        },
    ];
}
function uncheckedRow({ at, reason, targets, blocking }, context) {
    const facts = `${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}${targets.length === 0 ? '' : ` · in ${(0,reporters_unchecked/* nameTargets */.u)(targets, (name) => (0,escape_markdown/* proseMarkdown */.Rw)(name))}`}`;
    return `- ${blocking ? `**${(0,escape_markdown/* proseMarkdown */.Rw)(reason)}**` : (0,escape_markdown/* proseMarkdown */.Rw)(reason)} ${facts}\n`;
}
/** Addresses are shown as code: a link in our comment would be a link that anyone who can open a pull request sets. */
function privacySection(urls, context, rest) {
    const judged = urls.filter(({ authoritative }) => authoritative);
    if (judged.length === 0)
        return [];
    return [
        {
            open: '\n| Privacy policy | Verdict | Seen |\n|:--|:--|:--|\n',
            rows: judged.map(({ url, locale, verdict, evidence, at }) => `| ${(0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(url, 300), 'cell')}${locale === undefined ? '' : ` ${(0,escape_markdown/* codeMarkdown */.fl)(locale, 'cell')}`}<br>${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context, 'cell')} | ${verdict} | ${(0,escape_markdown/* proseMarkdown */.Rw)(evidence, 'cell')} |\n`),
            close: '',
            more: (hidden) => `| ${hidden} more, see ${rest} | | |\n`,
            rank: 6,
        },
    ];
}
/** What a baseline accepts and nothing matches any more. */
function staleSection(report, rest) {
    const lines = (0,stale/* describeStale */.v)(report);
    if (lines.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`${(0,sentence/* count */.U9)(report.baseline?.stale.length ?? 0, 'entry')} of the baseline that nothing matches any more`),
            rows: lines.map((line) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)(line)}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 7,
        },
    ];
}
/** Targets that have nothing to do with clinical records, so that nobody wonders whether they were seen. */
function otherTargets(targets) {
    if (targets.length === 0)
        return [];
    const names = targets
        .slice(0, 12)
        .map(({ target }) => `${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* clip */.$Q)(target.name, 60))} (${wording/* KIND_NAME */.ve[target.kind]})`);
    const hidden = targets.length - names.length;
    const list = [...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
    return [{ open: `\nAlso seen, without clinical records: ${list}.\n`, rows: [], close: '', more: () => '', rank: 8 }];
}


/***/ }),

/***/ 7026:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ platformWords)
/* harmony export */ });
const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' };
/** `iOS 16.4 or later, visionOS`. The version is the repository's text. */
function platformWords({ platforms, deploymentTarget }) {
    const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
    if (first === undefined)
        return '';
    const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
    return [least, ...others].join(', ');
}


/***/ })

};
