export const id = "reporters-markdown";
export const ids = ["reporters-markdown"];
export const modules = {

/***/ "reporters/apps.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ listApps)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/wording.js");

function listApps(report, active) {
    const shown = report.targets.filter((target) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(target, report.findings));
    const groups = new Map();
    for (const target of shown) {
        const key = keyOf(target, shown);
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    return [...groups.values()].flatMap((targets) => {
        const [first] = targets;
        if (first === undefined)
            return [];
        const { target } = targets.find((one) => one.target.kind === 'app') ?? first;
        const findings = targets.flatMap((one) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(one, active));
        return [{ name: target.name, project: target.project, targets, findings }];
    });
}
function keyOf({ target }, shown) {
    const owner = target.kind === 'app' ? target : (target.hosts.find(isApp) ?? onlyApp(target.project, shown) ?? target);
    return `${owner.project}\n${owner.name}`;
}
function onlyApp(project, shown) {
    const [first, ...others] = shown.filter(({ target }) => target.project === project && isApp(target));
    return others.length === 0 ? first?.target : undefined;
}
function isApp({ kind }) {
    return kind === 'app';
}


/***/ }),

/***/ "reporters/markdown.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

var sentence = __webpack_require__("sentence.js");
var tool = __webpack_require__("tool.js");
var reporters_apps = __webpack_require__("reporters/apps.js");
var reporters_artifacts = __webpack_require__("reporters/artifacts.js");
var changes_wording = __webpack_require__("reporters/changes-wording.js");
var escape_markdown = __webpack_require__("reporters/escape-markdown.js");
var markdown_pieces = __webpack_require__("reporters/markdown-pieces.js");
;




function changeHead(report) {
    const sentence = (0,changes_wording/* changeSentence */.y6)(report);
    if (sentence === undefined || report.changes === undefined)
        return '';
    const text = (0,escape_markdown/* proseMarkdown */.Rw)(sentence);
    const hasNews = (0,changes_wording/* isKnown */.qE)(report.changes) && report.changes.list.length > 0;
    return `${hasNews ? `**${text}**` : text}\n\n`;
}
function changeSection(report, context, rest) {
    const { changes } = report;
    if (changes === undefined || !(0,changes_wording/* isKnown */.qE)(changes) || changes.list.length === 0)
        return [];
    const { of, base, list } = changes;
    const what = of === 'change' ? 'changes' : `this ${of} changes`;
    const title = `What ${what} for people, since <code>${base.slice(0, 10)}</code>`;
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`${title}: ${(0,sentence/* count */.U9)(list.length, 'change')}`),
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

var clean = __webpack_require__("reporters/clean.js");
;
function fitSections(sections, room) {
    const left = { units: room.units, bytes: room.bytes };
    const ranked = sections.map((section, index) => ({ section, index })).sort((a, b) => a.section.rank - b.section.rank);
    const texts = new Map();
    let isCut = false;
    for (const { section, index } of ranked) {
        const fitted = fitSection(section, left);
        if (fitted?.isCut !== false)
            isCut = true;
        if (fitted === undefined)
            continue;
        texts.set(index, fitted.text);
        left.units -= fitted.text.length;
        left.bytes -= Buffer.byteLength(fitted.text);
    }
    return { text: sections.map((_, index) => texts.get(index) ?? '').join(''), isCut };
}
function fitSection(section, left) {
    const kept = countRows(section, left);
    if (kept === undefined)
        return undefined;
    const { inside = [] } = section;
    const isCut = kept !== section.rows.length;
    if (inside.length === 0)
        return { text: assemble(section, kept), isCut };
    const frame = assemble(section, kept);
    const room = { units: left.units - frame.length, bytes: left.bytes - Buffer.byteLength(frame) };
    const fitted = fitSections(inside, room);
    if (fitted.text === '' && section.rows.length === 0)
        return undefined;
    return { text: assemble(section, kept, fitted.text), isCut: isCut || fitted.isCut };
}
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
function assemble({ open, rows, close, more }, kept, inside = '') {
    const rest = kept < rows.length ? more(rows.length - kept) : '';
    return `${open}${rows.slice(0, kept).join('')}${rest}${inside}${close}`;
}
function fits(text, { units, bytes }) {
    return text.length <= units && Buffer.byteLength(text) <= bytes;
}

var describe_loosened = __webpack_require__("findings/describe-loosened.js");
var wording = __webpack_require__("reporters/wording.js");
;





const MOST_NAMED = 8;
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

var mark = __webpack_require__("reporters/mark.js");
var compared = __webpack_require__("reporters/compared.js");
var declarations = __webpack_require__("reporters/declarations.js");
var reporters_destinations = __webpack_require__("reporters/destinations.js");
var reporters_matrix = __webpack_require__("reporters/matrix.js");
var reporters_places = __webpack_require__("reporters/places.js");
var reporters_platforms = __webpack_require__("reporters/platforms.js");
;












function targetSections(report, findings, context, rest) {
    const { target } = report;
    const verdict = (0,wording/* outcomeOf */.sG)(report);
    const outcome = (0,wording/* isJudged */.sL)(report)
        ? `${(0,mark/* markOf */.F)(verdict, findings)} ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: ${verdict}`
        : `▫️ ${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}: described, not judged`;
    const heading = {
        open: `\n### ${outcome}\n\n${describe(report)}\n`,
        rows: [],
        close: '',
        more: () => '',
        rank: 2,
    };
    const declared = declaredSection(report, findings, context, rest);
    const rows = (0,reporters_matrix/* makeMatrix */.ES)(target, findings);
    const head = (0,wording/* isJudged */.sL)(report) ? [heading, declared] : [heading];
    const destinations = (0,reporters_destinations/* destinationSections */.f6)(target, context, rest);
    if (rows.length === 0)
        return [...head, ...destinations];
    const matrix = {
        open: `\n| Record type | ${reporters_matrix/* COLUMNS */.cZ.map((column) => (0,reporters_matrix/* columnName */.uS)(column, target)).join(' | ')} |\n|:--|:-:|:-:|:-:|:-:|\n`,
        rows: rows.map((row) => matrixRow(row, context)),
        close: legend(rows, context),
        more: (hidden) => moreRow((0,sentence/* count */.U9)(hidden, 'more type'), 5, rest),
        rank: 2,
    };
    return [...head, matrix, ...destinations];
}
function describe(report) {
    const { target, configurations } = report;
    const parts = [`${wording/* KIND_NAME */.ve[target.kind]} in ${(0,escape_markdown/* codeMarkdown */.fl)(target.project)}`];
    const platforms = (0,reporters_platforms/* platformWords */.v)(target);
    if (platforms !== '')
        parts.push((0,escape_markdown/* proseMarkdown */.Rw)(platforms));
    if (configurations.length > 0)
        parts.push((0,wording/* buildWords */.En)(report, (name) => (0,escape_markdown/* codeMarkdown */.fl)(name)));
    return parts.join(' · ');
}
function declaredSection(report, findings, context, rest) {
    const heads = (0,compared/* declaredHeads */.Y)(report, (name) => (0,escape_markdown/* codeMarkdown */.fl)(name, 'cell'));
    const rows = (0,declarations/* compareDeclarations */.xw)(report, findings);
    const types = (0,compared/* comparedTypes */.z)(report);
    return {
        open: `\n| Declared | ${heads.join(' | ')} |\n|:--|${':--|'.repeat(heads.length)}\n`,
        rows: [
            ...rows.map((row) => declarationRow(row, context)),
            ...(types ? [`| ▫️&nbsp;${types.label.replaceAll(' ', '&nbsp;')} | ${types.cells.join(' | ')} |\n`] : []),
        ],
        close: '',
        more: (hidden) => moreRow((0,sentence/* count */.U9)(hidden, 'more declaration'), heads.length + 1, rest),
        rank: 2,
    };
}
function declarationRow(declaration, context) {
    const label = declaration.label.replaceAll(' ', '&nbsp;');
    const built = declaration.built.map((one) => one.isSame && !one.judgement ? 'the same' : `${signOf(one)}&nbsp;${valueCell(one, context)}`);
    return `| ${[`${signOf(declaration)}&nbsp;${label}`, valueCell(declaration, context), ...built].join(' | ')} |\n`;
}
function signOf({ value, judgement }) {
    if (value.state === 'unresolved')
        return '❔';
    if (judgement)
        return wording/* SEVERITY_SIGN */.yL[judgement];
    const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
    return isOff ? '▫️' : '✅';
}
function valueCell({ value, judgement, list }, context) {
    switch (value.state) {
        case 'known':
            return describeValue(value.value.value, context);
        case 'absent': {
            const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
            return judgement ? `**missing**, ${where}` : where;
        }
        case 'unresolved':
            return `cannot be known: ${(0,escape_markdown/* proseMarkdown */.Rw)(value.reason, 'cell')} ${(0,markdown_pieces/* placeMarkdown */.Bo)(value.at, context, 'cell')}`;
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
function describeList(items, { at }, context) {
    if (items.length > 3)
        return (0,markdown_pieces/* linkMarkdown */.k9)((0,sentence/* count */.U9)(items.length, 'entry'), at, context);
    return items
        .map((item) => item.kind === 'string'
        ? (0,markdown_pieces/* linkMarkdown */.k9)(nameMarkdown(item.value), item.at, context)
        : describeValue(item.kind === 'array' ? { ...item, value: [] } : item, context))
        .join(', ');
}
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
function legend(rows, context) {
    const cells = rows.flatMap((row) => reporters_matrix/* COLUMNS */.cZ.map((column) => row.cells[column]));
    const meanings = MEANINGS.filter(([mark]) => cells.some((cell) => cell.mark === mark)).map(([, meaning]) => meaning);
    const faults = [...wording/* SEVERITIES */.oC, 'silenced'].filter((one) => cells.some(({ judgement }) => judgement === one));
    const signs = faults.map((one) => wording/* SEVERITY_SIGN */.yL[one]).join(' ');
    const isLinked = cells.some(({ places: [first] }) => first && (0,reporters_places/* lineUrl */.gV)(first, context) !== undefined);
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

;





const COUNTED = ['error', 'warning'];
const MOST_APPS = 10;
function appTable(apps) {
    if (apps.length < 2)
        return [];
    const shown = apps.length > MOST_APPS ? apps.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_APPS) : apps;
    const hidden = apps.length - shown.length;
    const more = hidden > 0 ? `| and ${hidden} more, below | | |\n` : '';
    return [
        {
            open: `\n| App | ${COUNTED.map((one) => wording/* SEVERITY_SIGN */.yL[one]).join(' | ')} |\n|:--|--:|--:|\n`,
            rows: [...shown.map((app) => appRow(app, apps)), ...(more === '' ? [] : [more])],
            close: '',
            more: (left) => `| and ${left} more | | |\n`,
            rank: 0,
        },
    ];
}
function appRow(app, apps) {
    const isShared = apps.some((other) => other !== app && other.project === app.project);
    const name = isShared ? `${(0,escape_markdown/* proseMarkdown */.Rw)(app.name, 'cell')} ` : '';
    const counts = COUNTED.map((severity) => countOf(app, severity)).map((number) => (number === 0 ? '' : number));
    return `| ${name}${(0,escape_markdown/* codeMarkdown */.fl)(app.project, 'cell')} | ${counts.join(' | ')} |\n`;
}
function countOf({ findings }, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function weigh(app) {
    const [errors = 0, warnings = 0, notices = 0] = wording/* SEVERITIES */.oC.map((severity) => countOf(app, severity));
    return errors * 1e8 + warnings * 1e4 + notices;
}
function appFolds(apps, report, context, rest) {
    return apps.map((app) => ({
        ...(0,markdown_pieces/* details */.zH)(titleOf(app)),
        rows: [],
        inside: app.targets.flatMap((target) => targetSections(target, (0,wording/* findingsOf */.WX)(target, report.findings), context, rest)),
        more: () => '',
        rank: 2,
    }));
}
function titleOf({ name, project, targets, findings }) {
    const [worst] = targets
        .filter(wording/* isJudged */.sL)
        .map(wording/* outcomeOf */.sG)
        .toSorted((a, b) => wording/* WORST_FIRST */.vh.indexOf(a) - wording/* WORST_FIRST */.vh.indexOf(b));
    const sign = worst === undefined ? '▫️' : (0,mark/* markOf */.F)(worst, findings);
    return `${sign} ${(0,escape_markdown/* foldMarkdown */.hb)(name)} in ${(0,escape_markdown/* foldMarkdown */.hb)(project)}: declared, asked for and read`;
}

;


function listFindingLines(report) {
    const findings = (0,wording/* activeFindings */.zP)(report);
    const apps = (0,reporters_apps/* listApps */.t)(report, findings);
    const sorted = wording/* SEVERITIES */.oC.flatMap((severity) => {
        const ours = findings.filter((finding) => finding.severity === severity);
        return [...ours.filter(({ isNew }) => isNew === true), ...ours.filter(({ isNew }) => isNew !== true)];
    });
    return apps.length < 2 ? sorted.map((finding) => ({ finding, alike: [] })) : joinRules(sorted, apps);
}
function joinRules(findings, apps) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.rule.id} ${finding.severity}`;
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap((group) => {
        const owners = apps.filter((app) => group.some((finding) => app.findings.includes(finding)));
        const [finding, ...alike] = group;
        if (finding === undefined)
            return [];
        return owners.length < 2 ? group.map((one) => ({ finding: one, alike: [] })) : [{ finding, alike }];
    });
}

;
function visibleWords(markdown) {
    const open = withoutFolds(markdown)
        .replaceAll(/\]\([^()\s]*\)/g, ' ')
        .replaceAll(/^[-:| \t]+$/gm, ' ')
        .replaceAll(/<[^<>]*>|&nbsp;|[|#*>]/g, ' ');
    return open.split(/\s+/).filter((word) => word !== '').length;
}
function withoutFolds(markdown) {
    let depth = 0;
    return markdown
        .split(/(<\/?details>)/)
        .filter((part) => {
        if (part === '<details>')
            depth += 1;
        if (part === '</details>')
            depth -= 1;
        return depth === 0;
    })
        .join(' ');
}
function roomFor(findings) {
    if (findings <= 4)
        return 240;
    return findings <= 11 ? 340 : 440;
}

;








const FIX = '**Fix:**';
const MOST_PLACES = 7;
const MOST_ALIKE = 3;
function findingSections(report, context, rest, room) {
    const write = lineWriter(report, context);
    const lines = listFindingLines(report).map((line) => ({ line, text: write(line) }));
    const open = takeLines(lines, room);
    const folded = lines.slice(open.length);
    const section = (rows) => ({
        rows: rows.map(({ text }) => text),
        more: (hidden) => `\n${(0,sentence/* count */.U9)(hidden, 'more finding')}, see ${rest}.\n`,
        rank: 1,
    });
    return [
        ...(open.length === 0 ? [] : [{ ...section(open), open: '\n', close: '' }]),
        ...(folded.length === 0 ? [] : [{ ...section(folded), ...(0,markdown_pieces/* details */.zH)(moreWords(folded.map(({ line }) => line))) }]),
    ];
}
function takeLines(lines, room) {
    let left = room;
    const end = lines.findIndex(({ text }, index) => {
        left -= visibleWords(text);
        return left < 0 && index > 0;
    });
    return end < 0 ? lines : lines.slice(0, end);
}
function moreWords(lines) {
    const findings = lines.flatMap(({ finding, alike }) => [finding, ...alike]);
    const parts = wording/* SEVERITIES */.oC.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [`${wording/* SEVERITY_SIGN */.yL[severity]} ${(0,sentence/* count */.U9)(number, severity)}`];
    });
    return `${findings.length} more: ${parts.join(', ')}`;
}
function lineWriter(report, context) {
    const explained = new Set();
    const owner = ownerNamer(report);
    const isAllNew = (0,wording/* activeFindings */.zP)(report).every(({ isNew }) => isNew === true);
    function head({ finding, alike }) {
        const { severity, message, fix, at, isNew } = finding;
        const only = (0,wording/* configurationNote */.JO)(finding, report.targets);
        const facts = [
            (0,markdown_pieces/* placeMarkdown */.Bo)(at, context),
            ...(alike.length > 0 ? [] : owner(finding, message)),
            ...(only === undefined ? [] : [(0,escape_markdown/* proseMarkdown */.Rw)(only)]),
            ...(isNew === true && !isAllNew ? ['**new**'] : []),
        ];
        const doing = (0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* splitFix */.qV)((0,clean/* cleanLine */.Ow)(fix)).first);
        return `- ${wording/* SEVERITY_SIGN */.yL[severity]} **${(0,escape_markdown/* proseMarkdown */.Rw)((0,wording/* splitMessage */.kw)((0,clean/* cleanLine */.Ow)(message)).fact)}** ${facts.join(' · ')}<br>${FIX} ${doing}${likewise(finding, alike)}\n`;
    }
    function likewise({ at }, alike) {
        const files = new Map(alike.filter((one) => one.at.file !== at.file).map((one) => [one.at.file, one.at]));
        const shown = [...files.values()].slice(0, MOST_ALIKE);
        if (shown.length === 0)
            return '';
        const hidden = alike.length - shown.length;
        const more = hidden > 0 ? [`${hidden} more`] : [];
        return `<br>Likewise: ${[...shown.map((place) => (0,markdown_pieces/* placeMarkdown */.Bo)(place, context)), ...more].join(', ')}`;
    }
    function fold({ finding, alike }) {
        const { rule, message, fix } = finding;
        const places = (0,reporters_places/* otherPlaces */.RA)(finding).map(({ at, message: says }) => ({ at, says }));
        const others = alike.flatMap((one) => [
            { at: one.at, says: one.message },
            ...(0,reporters_places/* otherPlaces */.RA)(one).map(({ at, message: says }) => ({ at, says })),
        ]);
        const all = [...places, ...others];
        const kept = all.slice(0, alike.length > 0 ? MOST_IN_ALL : MOST_PLACES);
        const listed = kept.map(({ at, says }) => `- ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)} ${(0,escape_markdown/* proseMarkdown */.Rw)(says)}`);
        if (all.length > kept.length)
            listed.push(`- and ${all.length - kept.length} more`);
        const said = [(0,wording/* splitMessage */.kw)((0,clean/* cleanLine */.Ow)(message)).rest, (0,wording/* splitFix */.qV)((0,clean/* cleanLine */.Ow)(fix)).rest].filter((text) => text !== '');
        const isFirst = !explained.has(rule.id);
        explained.add(rule.id);
        const why = [...said.map((text) => (0,escape_markdown/* proseMarkdown */.Rw)(text)), isFirst ? (0,escape_markdown/* ownMarkdown */.AQ)(rule.why) : (0,markdown_pieces/* ruleMarkdown */.ki)(rule)];
        const source = isFirst ? [`> ${(0,markdown_pieces/* appleMarkdown */.aH)(rule.source)} · ${(0,markdown_pieces/* ruleMarkdown */.ki)(rule)}`] : [];
        const parts = [why.join(' '), ...(listed.length > 0 ? [listed.join('\n')] : []), ...source];
        const title = all.length === 0 ? 'Why' : `Why, and ${(0,sentence/* count */.U9)(all.length, 'place')}`;
        return inItem(`<details><summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`);
    }
    return (line) => `${head(line)}${fold(line)}\n`;
}
const MOST_IN_ALL = 40;
function inItem(markdown) {
    return markdown.replaceAll(/^(?=.)/gm, '  ');
}
function ownerNamer({ targets, findings }) {
    const shown = targets.filter((target) => (0,wording/* isShown */.aJ)(target, findings));
    return ({ target, project, at }, message) => {
        if (target === undefined || shown.length < 2)
            return [];
        const isSaid = message.includes(target);
        const namesakes = shown.filter((one) => one.target.name === target).length;
        const isBeside = project !== undefined && at.file.startsWith(project.slice(0, project.lastIndexOf('/') + 1));
        if (namesakes > 1 && project !== undefined && !(isSaid && isBeside && project.includes('/')))
            return [`in ${(0,escape_markdown/* proseMarkdown */.Rw)(target)} of ${(0,escape_markdown/* codeMarkdown */.fl)(project)}`];
        return isSaid ? [] : [`in ${(0,escape_markdown/* proseMarkdown */.Rw)(target)}`];
    };
}
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

var order = __webpack_require__("order.js");
var ships = __webpack_require__("reporters/ships.js");
;








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
            ...flowSection(target.target, report.findings, context, rest),
        ]),
        policySection(report, context, rest),
    ];
}
const PLAIN = { rows: [], close: '', more: () => '' };
function factSection(report, context) {
    const { target } = report;
    const title = `**${(0,escape_markdown/* proseMarkdown */.Rw)(target.name)}**, ${(0,ships/* seenIn */.vV)(report, (name) => (0,escape_markdown/* codeMarkdown */.fl)(name))}`;
    const rows = [...useRows(target, context), ...signedRows(report)];
    return [{ ...PLAIN, open: `\n${title}\n\n`, rows, rank: 1 }];
}
function useRows({ code, isBuilt }, context) {
    const asked = typeList((0,ships/* shippedUses */.wb)(code.requested), context);
    if (isBuilt)
        return [`- Names: ${asked}\n`, '- Which of them it asks for and which it reads, only its sources tell\n'];
    const open = code.unresolved.length;
    return [
        `- Asks for: ${asked}\n`,
        `- Reads: ${typeList((0,ships/* shippedUses */.wb)(code.read), context)}\n`,
        ...(open > 0
            ? [`- Not known: ${(0,sentence/* count */.U9)(open, 'list')} of types that ${open === 1 ? 'is' : 'are'} made at run time\n`]
            : []),
    ];
}
function signedRows({ target, built }) {
    if (!built && !target.isBuilt)
        return [];
    const access = target.entitlements.get(ACCESS);
    if (access.state === 'unresolved')
        return [`- Signed with: not known. ${(0,escape_markdown/* proseMarkdown */.Rw)(access.reason)}\n`];
    const value = access.state === 'known' ? access.value.value : undefined;
    const names = value?.kind === 'array' ? value.value.flatMap((one) => (one.kind === 'string' ? [one.value] : [])) : [];
    const words = names.length === 0 ? 'no access to clinical records' : names.map((one) => (0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(one, 60)));
    return [`- Signed with: ${typeof words === 'string' ? words : words.join(', ')}\n`];
}
const ACCESS = 'com.apple.developer.healthkit.access';
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
function flowSection(target, findings, context, rest) {
    const flows = (0,ships/* shippedFlows */.nF)(target);
    if (flows.length === 0) {
        if (target.isBuilt)
            return [{ ...PLAIN, open: '\nWhere records go, only its sources tell.\n', rank: 1 }];
        const limit = (0,ships/* isWhollyRead */.A2)(target) ? '' : ' Some of its sources could not be read.';
        const text = `Where records go: no call was found that hands a value of a record to anybody.${limit}`;
        return [{ ...PLAIN, open: `\n${text}\n`, rank: 1 }];
    }
    return [
        {
            open: '\nWhere records go:\n\n',
            rows: flows.map((flow) => flowRow(flow, (0,wording/* judgementAt */.FC)([flow.at], findings), context)),
            close: '',
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 1,
        },
    ];
}
function flowRow({ kind, destination, api, at, strength }, judgement, context) {
    const sign = judgement === undefined ? '' : `${wording/* SEVERITY_SIGN */.yL[judgement]} `;
    const what = strength === 'derived' ? 'a count or yes/no made from records' : 'values of records';
    return `- ${sign}${ships/* DESTINATION_NAME */.Nd[kind]}: ${(0,escape_markdown/* proseMarkdown */.Rw)(destination)}, by ${(0,escape_markdown/* codeMarkdown */.fl)(api)}: ${what} ${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}\n`;
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

var stale = __webpack_require__("reporters/stale.js");
var stored_apps = __webpack_require__("reporters/stored-apps.js");
var unchecked = __webpack_require__("reporters/unchecked.js");
;



















function markdown(report, context, limits = {}) {
    const { units = Number.MAX_SAFE_INTEGER, bytes = Number.MAX_SAFE_INTEGER, ending = '', mends = '', rest = 'the full report', } = limits;
    const head = headMarkdown(report, context);
    const foot = `${mends}\n<sub>[Clinical Records Check](${tool/* HOME */.yZ}) ${tool/* VERSION */.xv}</sub>\n${ending}`;
    const pointer = `\n**This is not all: see ${rest}.**\n`;
    const fixed = head + pointer + foot;
    const room = { units: units - fixed.length, bytes: bytes - Buffer.byteLength(fixed) };
    const { text, isCut } = fitSections(listSections(report, context, rest, { head, foot }), room);
    return `${head}${text}${isCut ? pointer : ''}${foot}`;
}
function headMarkdown(report, context) {
    const { title, list: loosened } = looseningHead(report, context);
    const fresh = (0,wording/* newWords */.o_)(report);
    const counts = `${(0,wording/* countWords */.rj)(report)}${fresh === undefined ? '' : `; ${fresh}`}`;
    const said = (0,wording/* saidInVerdict */.A7)(report);
    const place = said === undefined ? '' : ` ${(0,markdown_pieces/* placeMarkdown */.Bo)(said.at, context)}`;
    const sentence = (0,wording/* verdictSentence */.BT)(report);
    return `## ${(0,mark/* markOf */.F)(report.verdict, report.findings)} Clinical Records Check: ${report.verdict}${title}\n\n${loosened}${changeHead(report)}**${(0,escape_markdown/* proseMarkdown */.Rw)(sentence)}**${place} ${(0,wording/* endSentence */.H_)((0,wording/* sentenceCase */.o3)(counts))}\n`;
}
function listSections(report, context, rest, { head, foot }) {
    const active = (0,wording/* activeFindings */.zP)(report);
    const apps = (0,reporters_apps/* listApps */.t)(report, active);
    const table = appTable(apps);
    const blocking = blockingSection(report, context, rest);
    const above = blocking.map(wholeSection).join('');
    const room = roomFor(active.length) - visibleWords(head + foot + above + table.map(wholeSection).join(''));
    return [
        ...blocking,
        ...aroundTable(table, findingSections(report, context, rest, room), head + above),
        ...changeSection(report, context, rest),
        ...releaseSections(report, context, rest),
        ...appFolds(apps, report, context, rest),
        ...(context.release === true ? [] : privacySection(report.privacyPolicy, context, rest)),
        ...storedSection(report, rest),
        ...builtSection(report, rest),
        ...uncheckedSection(report, context, rest),
        ...silencedSection((0,wording/* silencedFindings */.YM)(report), context, rest),
        ...staleSection(report, rest),
        ...otherSections((0,wording/* otherTargets */.ZG)(report)),
    ];
}
const MOST_BEFORE_FIX = 60;
function aroundTable(table, findings, above) {
    const [open, ...folds] = findings;
    const [first, ...others] = open?.rows ?? [];
    if (table.length === 0 || open === undefined || first === undefined)
        return [...table, ...findings];
    const before = above + table.map(wholeSection).join('') + first.slice(0, first.indexOf(FIX));
    if (visibleWords(before) <= MOST_BEFORE_FIX)
        return [...table, ...findings];
    return [{ ...open, rows: [first] }, ...table, ...(others.length > 0 ? [{ ...open, rows: others }] : []), ...folds];
}
function wholeSection({ open, rows, close }) {
    return open + rows.join('') + close;
}
const MOST_BLOCKING = 3;
function blockingSection(report, context, rest) {
    const blocking = restOfUnchecked(report).filter((one) => one.blocking);
    if (report.verdict !== 'incomplete' || blocking.length === 0)
        return [];
    const hidden = blocking.length - MOST_BLOCKING;
    return [
        {
            open: '\n',
            rows: [
                ...blocking.slice(0, MOST_BLOCKING).map((one) => uncheckedRow(one, context)),
                ...(hidden > 0 ? [`- and ${hidden} more, below\n`] : []),
            ],
            close: '',
            more: (left) => `\n${left} more, see ${rest}.\n`,
            rank: 0,
        },
    ];
}
function uncheckedSection(report, context, rest) {
    const all = restOfUnchecked(report);
    const open = report.verdict === 'incomplete' ? all.filter((one) => one.blocking).slice(0, MOST_BLOCKING) : [];
    const folded = all.filter((one) => !open.includes(one));
    if (folded.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`❔ ${(0,sentence/* count */.U9)(folded.length, 'thing')} that could not be checked`),
            rows: folded.map((one) => uncheckedRow(one, context)),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 5,
        },
    ];
}
function restOfUnchecked(report) {
    const said = (0,wording/* saidInVerdict */.A7)(report);
    return (0,unchecked/* listUnchecked */.DS)(report.skipped).filter((one) => said === undefined || !(0,unchecked/* isOfSkip */.XA)(one, said));
}
function uncheckedRow({ at, reason, targets, blocking }, context) {
    const facts = `${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context)}${targets.length === 0 ? '' : ` · in ${(0,unchecked/* nameTargets */.uG)(targets, (name) => (0,escape_markdown/* proseMarkdown */.Rw)(name))}`}`;
    return `- ${blocking ? `**${(0,escape_markdown/* proseMarkdown */.Rw)(reason)}**` : (0,escape_markdown/* proseMarkdown */.Rw)(reason)} ${facts}\n`;
}
function privacySection(urls, context, rest) {
    const judged = urls.filter(({ authoritative }) => authoritative);
    if (judged.length === 0)
        return [];
    const verdicts = [...new Set(judged.map(({ verdict }) => verdict))].sort();
    const { open, close } = (0,markdown_pieces/* details */.zH)(`Privacy policy: ${verdicts.join(', ')}`);
    return [
        {
            open: `${open}| Privacy policy | Verdict | Seen |\n|:--|:--|:--|\n`,
            rows: judged.map(({ url, locale, verdict, evidence, at, source }) => `| ${(0,escape_markdown/* codeMarkdown */.fl)((0,clean/* clip */.$Q)(url, 300), 'cell')}${locale === undefined ? '' : ` ${(0,escape_markdown/* codeMarkdown */.fl)(locale, 'cell')}`}${source === stored_apps/* STORED */.SD ? ' in App Store Connect' : ''}<br>${(0,markdown_pieces/* placeMarkdown */.Bo)(at, context, 'cell')} | ${verdict} | ${(0,escape_markdown/* proseMarkdown */.Rw)(evidence, 'cell')} |\n`),
            close,
            more: (hidden) => `| ${hidden} more, see ${rest} | | |\n`,
            rank: 6,
        },
    ];
}
function storedSection({ appStoreConnect = [] }, rest) {
    if (appStoreConnect.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`App Store Connect: ${(0,sentence/* count */.U9)(appStoreConnect.length, 'app')} read`),
            rows: appStoreConnect.map((app) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)((0,stored_apps/* storedLine */.O2)(app))}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 6,
        },
    ];
}
function builtSection(report, rest) {
    const { artifacts = [] } = report;
    if (artifacts.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`Built: ${(0,sentence/* count */.U9)(artifacts.length, 'app')} read`),
            rows: (0,reporters_artifacts/* artifactLines */.s)(report).map((line) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)(line)}\n`),
            more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
            rank: 6,
        },
    ];
}
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
function otherSections(targets) {
    if (targets.length === 0)
        return [];
    return [
        {
            ...(0,markdown_pieces/* details */.zH)(`Also seen: ${(0,sentence/* count */.U9)(targets.length, 'target')} without clinical records`),
            rows: targets.map(({ target }) => `- ${(0,escape_markdown/* proseMarkdown */.Rw)((0,clean/* clip */.$Q)(target.name, 60))} (${wording/* KIND_NAME */.ve[target.kind]}) in ${(0,escape_markdown/* codeMarkdown */.fl)(target.project)}\n`),
            more: (hidden) => `- and ${hidden} more\n`,
            rank: 8,
        },
    ];
}


/***/ })

};
