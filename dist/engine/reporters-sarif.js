export const id = 1814;
export const ids = [1814,433];
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

/***/ "reporters/sarif.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

var order = __webpack_require__("order.js");
var tool = __webpack_require__("tool.js");
var clean = __webpack_require__("reporters/clean.js");
var explain = __webpack_require__("reporters/explain.js");
var places = __webpack_require__("reporters/places.js");
var lists = __webpack_require__("lists.js");
var example_files = __webpack_require__("reporters/example-files.js");
;


function ruleHelp(rule) {
    const { why, source, examples } = rule;
    const observed = source.observed === undefined ? [] : [`**Observed:** ${trimLines(source.observed)}`];
    const parts = [
        trimLines(why),
        `> ${source.says.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ')}\n>\n> [${source.url}](${source.url})`,
        ...observed,
        ...section('Wrong', rule, examples.bad),
        ...section('Right', rule, examples.good),
    ];
    return `${parts.join('\n\n')}\n`;
}
function section(heading, rule, examples) {
    return examples.length === 0 ? [] : [`## ${heading}`, ...examples.map((example) => exampleMarkdown(rule, example))];
}
function exampleMarkdown(rule, example) {
    const blocks = (0,example_files/* tellingFiles */.V)(rule, example).map(([name, text]) => {
        const code = text.replace(/^\n/, '').trimEnd();
        const fence = '`'.repeat((0,lists/* greatest */.Kf)([...code.matchAll(/`+/g)].map(([run]) => run.length + 1), 3));
        return `\`${name}\`\n${fence}${languageOf(name)}\n${code}\n${fence}`;
    });
    return [`### ${example.title}`, ...blocks, ...builtBlock(example)].join('\n\n');
}
function builtBlock({ built }) {
    if (!built)
        return [];
    const lines = Object.entries({ ...built.info, ...built.entitlements }).map(([key, value]) => `${key} = ${typeof value === 'object' ? value.join(', ') : value}`);
    return [`In the built app\n\`\`\`text\n${lines.join('\n')}\n\`\`\``];
}
function languageOf(name) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return LANGUAGES.get(extension) ?? '';
}
const LANGUAGES = new Map([
    ['plist', 'xml'],
    ['entitlements', 'xml'],
    ['xcprivacy', 'xml'],
    ['swift', 'swift'],
    ['m', 'objc'],
    ['h', 'objc'],
    ['js', 'js'],
    ['ts', 'ts'],
    ['tsx', 'tsx'],
    ['dart', 'dart'],
    ['cs', 'csharp'],
    ['json', 'json'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
]);
function trimLines(text) {
    return text.trim().replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n');
}

;






const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
const LONGEST_DESCRIPTION = 1024;
const sarif = (report, context) => {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool/* NAME */.o_,
                        version: tool/* VERSION */.xv,
                        semanticVersion: tool/* VERSION */.xv,
                        informationUri: tool/* HOME */.yZ,
                        rules: listRules(report).map(describeRule),
                    },
                },
                automationDetails: { id: `${[tool/* NAME */.o_, context.prefix].filter((part) => part !== '').join('/')}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(report, context)],
                results: listResults(report, context),
            },
        ],
    };
    return (0,clean/* printJson */.Q2)(log);
};
function listRules({ findings }) {
    const spoken = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...spoken.values()].sort((a, b) => (0,order/* compare */.UD)(a.id, b.id));
}
function describeRule(rule) {
    const { id, severity, summary, why } = rule;
    return {
        id,
        name: id.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,clean/* clip */.$Q)((0,explain.plainWords)(summary), LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clean/* clip */.$Q)((0,explain.plainWords)(why), LONGEST_DESCRIPTION) },
        help: {
            text: (0,explain.explain)(rule, 'fix' in rule ? [rule.fix] : []),
            markdown: 'examples' in rule ? ruleHelp(rule) : (0,explain.plainWords)(why),
        },
        helpUri: 'examples' in rule ? (0,tool/* rulePage */.gd)(id) : rule.source.url,
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: ['healthkit', 'clinical-records', 'app-review'],
            precision: severity === 'error' ? 'very-high' : 'high',
            'problem.severity': PROBLEM_SEVERITY[severity],
        },
    };
}
function listResults(report, context) {
    const indexOf = new Map(listRules(report).map(({ id }, index) => [id, index]));
    const hasSilenced = report.findings.some(({ silenced }) => silenced !== undefined);
    const seen = new Map();
    return report.findings.map((finding) => {
        const { rule, severity, message, fix, at, fingerprint, target, project, configurations } = finding;
        const related = (0,places/* otherPlaces */.RA)(finding);
        const occurrence = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, occurrence);
        const ruleIndex = indexOf.get(rule.id);
        return {
            ruleId: rule.id,
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: LEVEL[severity],
            message: { text: `${plainMessage(message)} ${plainMessage(fix)}` },
            locations: [sarif_location(at, report, context)],
            ...(related.length > 0 && {
                relatedLocations: related.map((one, id) => ({
                    id: id + 1,
                    ...sarif_location(one.at, report, context),
                    message: { text: plainMessage(one.message) },
                })),
            }),
            partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
            ...(hasSilenced && { suppressions: suppressions(finding) }),
            properties: {
                configurations,
                ...(target !== undefined && { target }),
                ...(project !== undefined && { project }),
                ...(finding.isNew !== undefined && { isNew: finding.isNew }),
            },
        };
    });
}
function suppressions({ silenced }) {
    if (silenced === undefined)
        return [];
    const kind = silenced.by === 'ignore' ? 'inSource' : 'external';
    return [{ kind, status: 'accepted', justification: (0,clean/* cleanLine */.Ow)(silenced.reason) }];
}
function plainMessage(text) {
    return (0,clean/* cleanLine */.Ow)(text)
        .replaceAll('](', ']\u200b(')
        .replaceAll(/\{(?=\d)/g, '{\u200b');
}
function sarif_location(at, report, context) {
    const inside = (0,places/* insideArtifact */.$k)(at.file, report);
    const file = inside?.artifact ?? at.file;
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,places/* encodePath */.O0)((0,places/* repositoryPath */.SH)(file, context)), uriBaseId: '%SRCROOT%' },
            region: region(at, report),
        },
        ...(inside && { logicalLocations: [{ fullyQualifiedName: (0,clean/* cleanLine */.Ow)(inside.inner), kind: 'resource' }] }),
    };
}
function region(at, { quotes }) {
    const startLine = Math.max(1, at.line);
    const startColumn = Math.max(1, at.column);
    const endLine = Math.max(startLine, at.endLine ?? startLine);
    const quoted = quotes.get(at.file)?.get(endLine)?.length ?? 0;
    const least = endLine === startLine ? startColumn + 1 : 1;
    return { startLine, startColumn, endLine, endColumn: Math.max(least, at.endColumn ?? quoted + 1) };
}
function invocation({ verdict, skipped }, context) {
    return {
        executionSuccessful: verdict !== 'incomplete',
        ...(skipped.length > 0 && { toolExecutionNotifications: skipped.map((skip) => notification(skip, context)) }),
    };
}
function notification({ at, reason, blocking }, context) {
    const artifactLocation = { uri: (0,places/* encodePath */.O0)((0,places/* repositoryPath */.SH)(at.file, context)), uriBaseId: '%SRCROOT%' };
    const startLine = Math.max(1, at.line);
    return {
        level: blocking ? 'error' : 'note',
        message: { text: plainMessage(reason) },
        ...((0,places/* isLine */.PA)(at) && { locations: [{ physicalLocation: { artifactLocation, region: { startLine } } }] }),
    };
}


/***/ })

};
