export const id = 2845;
export const ids = [2845,7882,433];
export const modules = {

/***/ "reporters/artifacts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ artifactLines)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("sentence.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _unchecked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/unchecked.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");





const MOST = 10;
function artifactLines(report) {
    const { artifacts = [] } = report;
    const lines = artifacts.map(({ file, bundles }) => {
        const named = bundles.slice(0, MOST).map(bundleWords);
        const rest = bundles.length - named.length;
        const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
        return `Built app ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file)}: ${list === '' ? 'nothing in it was read' : list}.`;
    });
    if ((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltAlone */ .KL)(report))
        return [...lines, judgedWords(artifacts), ONLY_SOURCES];
    const answered = (0,_unchecked_js__WEBPACK_IMPORTED_MODULE_3__/* .listAnswered */ .MW)(report.skipped).map(({ at, reason }) => `Answered for ${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(at)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .endSentence */ .H_)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason))}`);
    return [...lines, ...answered];
}
const ONLY_SOURCES = 'Only the sources tell which of the types that it names it asks for and which it reads, where values of records go, and which privacy policy goes with it: check the repository, with this app as --artifact.';
function judgedWords(artifacts) {
    const isSigned = artifacts.some(({ bundles }) => bundles.some((bundle) => bundle.isSigned));
    const parts = [
        ...(isSigned ? ['what it is signed with'] : []),
        ...['its Info.plist with the texts of every language', 'its privacy manifests', 'what its binaries name'],
    ];
    return `Judged: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)(parts)}.${isSigned ? '' : ' It is not signed: its entitlements could not be judged.'}`;
}
function bundleWords({ target, isSigned, clinicalImports, source, unmatched }) {
    const symbols = new Set(clinicalImports.map(({ symbol }) => symbol.replace(/^_(?:OBJC_CLASS_\$_)?/, '')));
    const said = [
        isSigned ? 'signed' : 'not signed',
        symbols.size > 0 ? `names ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)([...symbols].sort()))}` : 'names no clinical API',
        ...(source
            ? [
                `held against ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.name)} in ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.project)} as ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(source.configuration)} builds it, found by its ${source.by}`,
            ]
            : []),
        ...(unmatched === undefined ? [] : [`held against no sources: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(unmatched)}`]),
    ];
    return `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(target)} (${said.join(', ')})`;
}


/***/ }),

/***/ "reporters/compared.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ declaredHeads),
/* harmony export */   z: () => (/* binding */ comparedTypes)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/matrix.js");
/* harmony import */ var _ships_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/ships.js");



function declaredHeads({ built = [] }, write) {
    if (built.length === 0)
        return ['Value'];
    const names = built.length === 1 ? ['The built app'] : built.map(({ target }) => write(target.project));
    return ['What the sources say', ...names];
}
function comparedTypes({ target, built = [], }) {
    if (built.length === 0)
        return undefined;
    const { requested, read, shared } = target.code;
    const ours = namesOf([...requested, ...read, ...shared]);
    const source = ours !== '' ? ours : target.code.unresolved.length > 0 ? 'cannot be known' : 'none';
    return { label: 'Record types', cells: [source, ...built.map((one) => namedIn(one.target))] };
}
function namedIn({ code, signs }) {
    const names = namesOf(code.requested);
    if (names !== '')
        return `names ${names}`;
    return signs.some(({ value }) => /^HK(?:Clinical|FHIR)/.test(value))
        ? 'names clinical API, and no type'
        : 'none of its own';
}
function namesOf(uses) {
    const names = (0,_ships_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedUses */ .wb)(uses).map(({ type }) => (0,_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(type) ?? type);
    return [...new Set(names)].sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD).join(', ');
}


/***/ }),

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


/***/ }),

/***/ "reporters/paint.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:util\"");

const STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    silenced: 'dim',
    good: 'green',
    strong: 'bold',
    faint: 'dim',
};
function painter(colour) {
    return (style, text) => (colour && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[style], text, { validateStream: false }) : text);
}


/***/ }),

/***/ "reporters/platforms.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ platformWords)
/* harmony export */ });
const PLATFORM_NAME = { ios: 'iOS', macos: 'macOS', watchos: 'watchOS', tvos: 'tvOS', visionos: 'visionOS' };
function platformWords({ platforms, deploymentTarget }) {
    const [first, ...others] = platforms.map((platform) => PLATFORM_NAME[platform]);
    if (first === undefined)
        return '';
    const least = deploymentTarget.state === 'known' ? `${first} ${deploymentTarget.value} or later` : first;
    return [least, ...others].join(', ');
}


/***/ }),

/***/ "reporters/quote.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quotePlace),
/* harmony export */   k: () => (/* binding */ WIDEST_QUOTE)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/width.js");



const WIDEST_QUOTE = 100;
function quotePlace({ file, line, column, endLine, endColumn }, { quotes }, width = WIDEST_QUOTE) {
    const quoted = quotes.get(file)?.get(line);
    const text = quoted && (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(quoted, '…');
    if (text === undefined || column < 1 || column > text.length + 1 || text.trim() === '')
        return undefined;
    const indent = /^\s*/.exec(text.slice(0, column - 1))?.[0].length ?? 0;
    const start = column - 1;
    const isOneLine = endLine === undefined || endLine === line;
    const end = isOneLine ? Math.max(start + 1, (endColumn ?? column + 1) - 1) : text.trimEnd().length;
    const head = shorten((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanQuote */ .ar)(text.slice(indent, start)), width);
    const at = (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(head);
    const marked = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanQuote */ .ar)(text.slice(start, end), at);
    const tail = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanQuote */ .ar)(text.slice(end), at + (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(marked));
    const source = (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .clipTo */ .Sj)(`${head}${marked}${tail}`.trimEnd(), width);
    const carets = Math.max(1, Math.min((0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(marked.trimEnd()), width - at));
    return { source, pointer: `${' '.repeat(at)}${'^'.repeat(carets)}` };
}
function shorten(head, width) {
    const before = Math.floor(width * 0.4);
    return (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(head) <= width - before ? head : (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .clipFront */ .Or)(head, before);
}


/***/ }),

/***/ "reporters/text.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text),
  verdictLine: () => (/* binding */ verdictLine)
});

var describe_loosened = __webpack_require__("findings/describe-loosened.js");
var sentence = __webpack_require__("sentence.js");
var artifacts = __webpack_require__("reporters/artifacts.js");
var changes_wording = __webpack_require__("reporters/changes-wording.js");
var clean = __webpack_require__("reporters/clean.js");
var reporters_places = __webpack_require__("reporters/places.js");
;



function changeLines(report, paint) {
    const { changes } = report;
    const sentence = (0,changes_wording/* changeSentence */.y6)(report);
    if (changes === undefined || sentence === undefined)
        return [];
    if (!(0,changes_wording/* isKnown */.qE)(changes))
        return [paint('warning', sentence)];
    const rows = (0,changes_wording/* listChangeRows */.yw)(changes, report).flatMap(({ sign, words, facts, at, before, after }) => [
        `  ${sign} ${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(words), 300)}${at === undefined ? '' : ` at ${(0,reporters_places/* placeName */.fW)(at, 'column')}`}${facts.length > 0 ? paint('faint', ` [${facts.join(', ')}]`) : ''}`,
        ...(before === undefined ? [] : [`      was “${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(before), 400)}”`]),
        ...(after === undefined ? [] : [`      now “${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(after), 400)}”`]),
    ]);
    return [paint('strong', sentence), ...rows];
}

var destinations = __webpack_require__("reporters/destinations.js");
var explain = __webpack_require__("reporters/explain.js");
var mark = __webpack_require__("reporters/mark.js");
var reporters_paint = __webpack_require__("reporters/paint.js");
var platforms = __webpack_require__("reporters/platforms.js");
var reporters_quote = __webpack_require__("reporters/quote.js");
var stale = __webpack_require__("reporters/stale.js");
var stored_apps = __webpack_require__("reporters/stored-apps.js");
var lists = __webpack_require__("lists.js");
var compared = __webpack_require__("reporters/compared.js");
var declarations = __webpack_require__("reporters/declarations.js");
var matrix = __webpack_require__("reporters/matrix.js");
var reporters_width = __webpack_require__("reporters/width.js");
;








const SIGN = { error: '✗', warning: '!', notice: 'i', silenced: '~' };
function declarationLines(report, findings, paint, width) {
    const rows = (0,declarations/* compareDeclarations */.xw)(report, findings);
    if (report.built)
        return comparedLines(report, rows, paint, width);
    const labels = rows.map((one) => [signOf(one), one.label]);
    const values = rows.map(describe);
    const taken = widest(labels.map(([sign, label]) => `${sign}  ${label}  `));
    const [places = []] = [reporters_places/* placeName */.fW, placeInFile]
        .map((name) => rows.map((one) => placeOf(one, name)))
        .filter((names, index) => index > 0 || taken + LEAST_VALUE + 2 + widest(names) <= width);
    const room = width - taken - 2;
    const shown = places.map((place) => (0,reporters_width/* clipFront */.Or)(place, Math.max(LEAST_VALUE, room - LEAST_VALUE)));
    const left = Math.max(LEAST_VALUE, room - widest(shown));
    const lines = (0,reporters_width/* alignColumns */.RM)(labels.map(([sign, label], index) => [sign, label, (0,reporters_width/* clipTo */.Sj)(values[index] ?? '', left), shown[index] ?? '']));
    return lines.map((line, index) => paintRow(line, rows[index]?.judgement, paint));
}
function comparedLines(report, rows, paint, width) {
    const heads = (0,compared/* declaredHeads */.Y)(report, clean/* cleanLine */.Ow);
    const types = (0,compared/* comparedTypes */.z)(report);
    const cells = [
        ...rows.map((row) => [signOf(row), row.label, describe(row), ...row.built.map(describeBuilt)]),
        ...(types ? [[' ', types.label, ...types.cells]] : []),
    ];
    const taken = widest(cells.map(([sign, label]) => `${sign}  ${label}  `));
    const each = Math.max(LEAST_VALUE, Math.floor((width - taken - 2 * (heads.length - 1)) / heads.length));
    const most = Number.isFinite(each) ? each : WIDEST_VALUE;
    const lines = (0,reporters_width/* alignColumns */.RM)([['', '', ...heads], ...cells].map((row) => row.map((cell, index) => (index < 2 ? cell : (0,reporters_width/* clipTo */.Sj)(cell, most)))));
    return lines.map((line, index) => {
        if (index === 0)
            return paint('faint', line);
        const row = rows[index - 1];
        const judgements = row ? [row, ...row.built].flatMap(({ judgement }) => judgement ?? []) : [];
        return paintRow(line, worst(judgements), paint);
    });
}
function describeBuilt(one) {
    if (one.isSame && one.judgement === undefined)
        return 'the same';
    return one.judgement === undefined ? describe(one) : `${signOf(one)} ${describe(one)}`;
}
const LEAST_VALUE = 14;
function widest(texts) {
    return (0,lists/* greatest */.Kf)(texts.map(reporters_width/* displayWidth */.F1), 0);
}
function placeInFile(at) {
    return (0,reporters_places/* fileName */.Md)((0,reporters_places/* placeName */.fW)(at));
}
function paintRow(line, judgement, paint) {
    return judgement === undefined ? line : paint(judgement, line);
}
function signOf({ value, judgement }) {
    if (judgement !== undefined)
        return SIGN[judgement];
    if (value.state === 'unresolved')
        return '?';
    const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
    return isOff ? '-' : '✓';
}
function describe({ value, judgement, list }) {
    switch (value.state) {
        case 'known':
            return describeValue(value.value.value);
        case 'absent': {
            const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
            return judgement === undefined ? where : `missing, ${where}`;
        }
        case 'unresolved':
            return (0,reporters_width/* clipTo */.Sj)(`cannot be known: ${(0,clean/* cleanLine */.Ow)(value.reason)}`, WIDEST_VALUE);
    }
}
const WIDEST_VALUE = 60;
function describeValue(value) {
    switch (value.kind) {
        case 'boolean':
            return value.value ? 'yes' : 'no';
        case 'string':
            if (value.value.trim() === '')
                return 'an empty text';
            return `"${(0,reporters_width/* clipTo */.Sj)((0,clean/* cleanLine */.Ow)(value.value), WIDEST_VALUE - 2)}"`;
        case 'array':
            return describeList(value.value);
        case 'dictionary':
            return 'a dictionary';
        case 'unresolved':
            return (0,reporters_width/* clipTo */.Sj)(`cannot be known: ${(0,clean/* cleanLine */.Ow)(value.reason)}`, WIDEST_VALUE);
        default:
            return (0,reporters_width/* clipTo */.Sj)((0,clean/* cleanLine */.Ow)(String(value.value)), WIDEST_VALUE);
    }
}
function describeList(items) {
    if (items.length === 0)
        return 'an empty list';
    const texts = items.flatMap((item) => (item.kind === 'string' ? [(0,clean/* cleanLine */.Ow)(item.value)] : []));
    const isShort = texts.length === items.length && items.length <= 2;
    return isShort ? (0,reporters_width/* clipTo */.Sj)(texts.join(', '), WIDEST_VALUE) : (0,sentence/* count */.U9)(items.length, 'entry');
}
function placeOf({ value }, name) {
    if (value.state === 'absent')
        return '';
    return name(value.state === 'known' ? value.value.value.at : value.at);
}
function matrixLines({ target }, findings, paint, width) {
    const rows = (0,matrix/* makeMatrix */.ES)(target, findings);
    if (rows.length === 0)
        return [];
    const columns = matrix/* COLUMNS */.cZ.filter((column) => rows.some((row) => row.cells[column].mark !== 'no'));
    const heading = ['Record type', ...columns.map((column) => (0,matrix/* columnName */.uS)(column, target))];
    const drawn = NAMES.map((name) => (0,reporters_width/* alignColumns */.RM)([heading, ...rows.map((row) => rowCells(row, columns, name))]));
    const [first = '', ...lines] = drawn.find((table) => widest(table) <= width) ?? drawn.at(-1) ?? [];
    return [
        paint('faint', first),
        ...lines.map((line, index) => paintRow(line, worstOf(rows[index]), paint)),
        ...legend(rows),
    ];
}
const NAMES = [28, 20, 14, 10, 7, 5, 0];
function worstOf(row) {
    return worst(matrix/* COLUMNS */.cZ.flatMap((column) => row?.cells[column].judgement ?? []));
}
function worst(found) {
    return ['error', 'warning', 'notice', 'silenced'].find((severity) => found.includes(severity));
}
function rowCells({ type, name, cells }, columns, width) {
    const label = name ?? `"${(0,reporters_width/* clipTo */.Sj)((0,clean/* cleanLine */.Ow)(type), width === 0 ? 16 : 40)}"`;
    return [label, ...columns.map((column) => cellText(cells[column], width))];
}
const MARK_SIGN = {
    yes: '●',
    perhaps: '◐',
    conditional: '○',
    unknown: '?',
    never: 'never',
    no: '-',
};
function cellText({ mark, places, judgement }, width) {
    const [first] = places;
    if (first === undefined || mark === 'unknown')
        return MARK_SIGN[mark];
    const file = (0,reporters_places/* fileName */.Md)(first.file);
    const place = `${width === 0 ? '' : (0,reporters_width/* clipTo */.Sj)((0,clean/* cleanLine */.Ow)(file), width)}:${first.line}`;
    const more = places.length > 1 ? ` +${places.length - 1}` : '';
    return `${judgement ? SIGN[judgement] : MARK_SIGN[mark]} ${place}${more}`;
}
function legend(rows) {
    const marks = new Set(rows.flatMap(({ cells }) => matrix/* COLUMNS */.cZ.map((column) => cells[column].mark)));
    const meanings = [
        ...(marks.has('perhaps') ? ['◐ perhaps, narrowed by a condition'] : []),
        ...(marks.has('conditional') ? ['○ only in builds that do not ship'] : []),
        ...(marks.has('unknown') ? ['? cannot be known'] : []),
    ];
    return meanings.length === 0 ? [] : [meanings.join(', ')];
}

var reporters_unchecked = __webpack_require__("reporters/unchecked.js");
var wording = __webpack_require__("reporters/wording.js");
var wrap = __webpack_require__("reporters/wrap.js");
;



















const VERDICT_STYLE = {
    passed: 'good',
    failed: 'error',
    'not-applicable': 'faint',
    incomplete: 'error',
};
function styleOf(verdict, findings) {
    return verdict === 'passed' && !(0,mark/* isAllWell */.Q)(verdict, findings) ? 'warning' : VERDICT_STYLE[verdict];
}
const text_text = (report, context) => {
    const paint = (0,reporters_paint/* painter */.C)(context.colour);
    const width = context.columns ?? Number.POSITIVE_INFINITY;
    const findings = (0,wording/* activeFindings */.zP)(report);
    const explained = new Set();
    const write = (ours) => (0,wording/* bySeverity */.Np)(ours).map((one) => findingLines(one, report, explained, paint, width));
    const shown = report.targets.filter((target) => (0,wording/* isShown */.aJ)(target, report.findings));
    const blocks = [
        [verdictLine(report, paint)],
        changeLines(report, paint),
        ...shown.flatMap((target) => targetBlocks(target, report.findings, paint, width, write)),
        ...repositoryBlocks(findings, report, write, paint),
        privacyLines(report.privacyPolicy, paint),
        storedLines(report, paint),
        (0,artifacts/* artifactLines */.s)(report),
        skippedLines(report, paint),
        silencedLines((0,wording/* silencedFindings */.YM)(report), paint),
        (0,stale/* describeStale */.v)(report),
        describeOthers((0,wording/* otherTargets */.ZG)(report)),
        endLines(findings, report.fixable ?? 0, paint),
    ];
    const page = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => (0,wrap/* wrapLine */.x)(line, width)));
    return `${page.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll('##[', '## [');
};
function verdictLine(report, paint) {
    const { verdict, loosening } = report;
    const fresh = (0,wording/* newWords */.o_)(report);
    const loosened = loosening && (0,describe_loosened/* loosenedWords */.nh)(loosening);
    const word = paint(styleOf(verdict, report.findings), paint('strong', verdict));
    const said = (0,wording/* saidInVerdict */.A7)(report);
    const parts = [
        loosened === undefined ? word : `${word}, ${paint('warning', (0,clean/* cleanLine */.Ow)(loosened))}`,
        ...(report.findings.length > 0 || verdict === 'passed' ? [(0,wording/* countWords */.rj)(report)] : []),
        ...(fresh === undefined ? [] : [fresh]),
        said === undefined ? (0,wording/* verdictSentence */.BT)(report) : `${(0,wording/* verdictSentence */.BT)(report)} At ${(0,reporters_places/* placeName */.fW)(said.at, 'column')}.`,
    ];
    return parts.join(' · ');
}
function targetBlocks(report, all, paint, width, write) {
    const { target, configurations } = report;
    const verdict = (0,wording/* outcomeOf */.sG)(report);
    const findings = (0,wording/* findingsOf */.WX)(report, all);
    const facts = [
        target.project,
        ...(target.platforms.length > 0 ? [(0,platforms/* platformWords */.v)(target)] : []),
        ...(configurations.length > 0 ? [(0,wording/* buildWords */.En)(report, (name) => name)] : []),
    ];
    const title = paint('strong', `${wording/* KIND_NAME */.ve[target.kind]} ${(0,clean/* cleanLine */.Ow)(target.name)}: `);
    const outcome = (0,wording/* isJudged */.sL)(report) ? paint(styleOf(verdict, findings), verdict) : 'described, not judged';
    const heading = `${title}${outcome} ${paint('faint', `(${facts.map(clean/* cleanLine */.Ow).join(', ')})`)}`;
    return [
        [heading, ...((0,wording/* isJudged */.sL)(report) ? indent(declarationLines(report, findings, paint, width - 2)) : [])],
        indent(matrixLines(report, findings, paint, width - 2)),
        indent((0,destinations/* destinationLines */.Sd)(target, findings, paint)),
        ...write(findings.filter(({ silenced }) => silenced === undefined)),
    ];
}
function repositoryBlocks(findings, { targets }, write, paint) {
    const owned = new Set(targets.flatMap((target) => (0,wording/* findingsOf */.WX)(target, findings)));
    const ours = findings.filter((finding) => !owned.has(finding));
    return ours.length === 0 ? [] : [[paint('strong', 'The whole repository')], ...write(ours)];
}
function findingLines(finding, report, explained, paint, width) {
    const { severity, rule, message, fix, at, isNew } = finding;
    const only = (0,wording/* configurationNote */.JO)(finding, report.targets);
    const gutter = ' '.repeat(String(at.line).length);
    const quote = (0,reporters_quote/* quotePlace */.g)(at, report, Math.max(20, Math.min(reporters_quote/* WIDEST_QUOTE */.k, width - gutter.length - 7)));
    const notes = [...(only === undefined ? [] : [only]), ...(isNew === true ? ['new with this change'] : [])];
    const lines = [
        `${paint(severity, severity)} ${paint('strong', (0,clean/* cleanLine */.Ow)(message))}`,
        `  at ${(0,reporters_places/* placeName */.fW)(at, 'column')} ${paint('faint', `[${[rule.id, ...notes.map(clean/* cleanLine */.Ow)].join(', ')}]`)}`,
        ...(quote === undefined
            ? []
            : [
                `  ${paint('faint', `${at.line} |`)} ${quote.source}`,
                `  ${paint('faint', `${gutter} |`)} ${paint(severity, quote.pointer)}`,
            ]),
        ...placeLines(finding),
        `  Fix: ${(0,clean/* cleanLine */.Ow)(fix)}`,
    ];
    if (!explained.has(rule.id)) {
        explained.add(rule.id);
        const observed = rule.source.observed === undefined ? '' : ` Observed: ${(0,explain.plainWords)(rule.source.observed)}`;
        lines.push(paint('faint', `  ${(0,wording/* sourceName */.VZ)(rule.source)}: “${(0,explain.plainWords)(rule.source.says)}”${observed}`), paint('faint', `  ${rule.source.url}`));
    }
    return indent(lines);
}
const SHOWN = { most: 10, ways: 2 };
function placeLines(finding) {
    const hidden = (finding.places?.length ?? 1) - 1 - SHOWN.most;
    return [
        ...(0,reporters_places/* otherPlaces */.RA)(finding, SHOWN).map((one) => `  see ${(0,reporters_places/* placeName */.fW)(one.at, 'column')} ${(0,clean/* cleanLine */.Ow)(one.message)}`),
        ...(hidden > 0 ? [`  and at ${(0,sentence/* count */.U9)(hidden, 'more place')}: --format json names them all.`] : []),
    ];
}
function privacyLines(urls, paint) {
    const judged = urls.filter(({ authoritative }) => authoritative);
    if (judged.length === 0)
        return [];
    const lines = judged.flatMap(({ url, locale, verdict, evidence, at, source }) => [
        `${verdict} ${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(url), 300)}${locale === undefined ? '' : ` (${(0,clean/* cleanLine */.Ow)(locale)})`}${source === stored_apps/* STORED */.SD ? ' in App Store Connect' : ''}`,
        `  at ${(0,reporters_places/* placeName */.fW)(at, 'column')} ${(0,wording/* endSentence */.H_)((0,clean/* cleanLine */.Ow)(evidence))}`,
    ]);
    return [paint('strong', 'Privacy policy'), ...indent(lines)];
}
function storedLines({ appStoreConnect = [] }, paint) {
    if (appStoreConnect.length === 0)
        return [];
    const lines = appStoreConnect.map((app) => `app ${(0,clean/* cleanLine */.Ow)((0,stored_apps/* storedLine */.O2)(app))}`);
    return [paint('strong', 'App Store Connect'), ...indent(lines)];
}
function skippedLines(report, paint) {
    const said = (0,wording/* saidInVerdict */.A7)(report);
    const unchecked = (0,reporters_unchecked/* listUnchecked */.DS)(report.skipped).filter((one) => said === undefined || !(0,reporters_unchecked/* isOfSkip */.XA)(one, said));
    if (unchecked.length === 0)
        return [];
    const lines = unchecked.map(({ at, reason, targets, blocking }) => {
        const owner = targets.length === 0 ? '' : ` (${(0,reporters_unchecked/* nameTargets */.uG)(targets, clean/* cleanLine */.Ow)})`;
        return `${blocking ? paint('warning', '!') : '-'} ${(0,reporters_places/* placeName */.fW)(at, 'column')} ${(0,wording/* endSentence */.H_)((0,clean/* cleanLine */.Ow)(reason))}${owner}`;
    });
    return [paint('strong', 'Could not be checked'), ...indent(lines)];
}
function silencedLines(findings, paint) {
    if (findings.length === 0)
        return [];
    const lines = findings.map(({ severity, rule, at, silenced }) => {
        const why = silenced === undefined ? '' : ` ${silenced.by}: ${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(silenced.reason), 200)}`;
        return `${severity} ${rule.id} at ${(0,reporters_places/* placeName */.fW)(at, 'column')}${why}`;
    });
    return [paint('strong', 'Found, and not counted'), ...indent(lines)];
}
function describeOthers(targets) {
    if (targets.length === 0)
        return [];
    const names = targets.map(({ target }) => `${(0,reporters_width/* clipTo */.Sj)((0,clean/* cleanLine */.Ow)(target.name), 60)} (${wording/* KIND_NAME */.ve[target.kind]})`);
    return [`Also seen, without clinical records: ${names.join(', ')}.`];
}
function endLines(findings, fixable, paint) {
    if (findings.length === 0)
        return [];
    return [paint('faint', `${fixable === 0 ? '' : `${fixable} may be fixed with --fix · `}--explain RULE`)];
}
function indent(lines) {
    return lines.map((line) => `  ${line}`);
}


/***/ }),

/***/ "reporters/width.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Or: () => (/* binding */ clipFront),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   Sj: () => (/* binding */ clipTo)
/* harmony export */ });
let segmenter;
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
const WIDE = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\p{Regional_Indicator}]|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const ZERO = /^\p{M}+$/u;
const NARROW = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u2500-\u257f\u25cf\u2713\u2717]*$/;
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemesOf(text))
        width += graphemeWidth(segment);
    return width;
}
function graphemeWidth(grapheme) {
    if (ZERO.test(grapheme))
        return 0;
    return WIDE.test(grapheme) ? 2 : 1;
}
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function clipFront(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = text;
    while (kept !== '' && displayWidth(kept) > width - 1)
        kept = kept.replace(/^./su, '');
    return `…${kept}`;
}
function clipTo(text, width) {
    if (displayWidth(text) <= width)
        return text;
    if (NARROW.test(text))
        return `${text.slice(0, width - 1).trimEnd()}…`;
    let kept = '';
    let used = 0;
    for (const { segment } of graphemesOf(text)) {
        const next = used + graphemeWidth(segment);
        if (next > width - 1)
            break;
        kept += segment;
        used = next;
    }
    return `${kept.trimEnd()}…`;
}
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    return rows.map((row) => row
        .map((cell, column) => padTo(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ "reporters/wrap.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrapLine)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/width.js");

const ESCAPE = '\u001b';
const STYLE = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');
const START = new RegExp(`^(?:${ESCAPE}\\[[\\d;]*m| )*`);
const END_OF_STYLE = `${ESCAPE}[0m`;
function wrapLine(line, width) {
    if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(line.replaceAll(STYLE, '')) <= width)
        return line;
    const start = START.exec(line)?.[0] ?? '';
    const indent = start.replaceAll(STYLE, '').length;
    const hanging = ' '.repeat(indent + 2);
    let out = start;
    let used = indent;
    let style = stylesIn(start, '');
    for (const [index, word] of line.slice(start.length).split(' ').entries()) {
        const length = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(word.replaceAll(STYLE, ''));
        const mayBegin = !/^(?:::|##)/.test(word.replaceAll(STYLE, ''));
        if (index > 0 && used + 1 + length > width && mayBegin) {
            out += `${style === '' ? '' : END_OF_STYLE}\n${hanging}${style}${word}`;
            used = hanging.length + length;
        }
        else {
            out += index > 0 ? ` ${word}` : word;
            used += (index > 0 ? 1 : 0) + length;
        }
        style = stylesIn(word, style);
    }
    return out;
}
function stylesIn(text, before) {
    let style = before;
    for (const [code] of text.matchAll(STYLE))
        style = code === END_OF_STYLE ? '' : style + code;
    return style;
}


/***/ })

};
