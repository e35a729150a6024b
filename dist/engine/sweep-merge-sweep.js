export const id = 2528;
export const ids = [2528,1639];
export const modules = {

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

/***/ "sweep/merge-sweep.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  mergeSweep: () => (/* binding */ mergeSweep)
});

var external_node_path_ = __webpack_require__("external \"node:path\"");
var clean = __webpack_require__("reporters/clean.js");
var options = __webpack_require__("settings/options.js");
;

const COLUMNS = 'owner,name,state,reason,errors,warnings,notices,requested-types,url';
function mergedCsv({ repositories }, serverUrl) {
    return `${[COLUMNS, ...repositories.map((one) => row(one, serverUrl))].join('\r\n')}\r\n`;
}
function row({ repository, state, reason, counts, targets }, serverUrl) {
    const [owner = '', name = ''] = repository.split('/');
    const types = [...new Set(targets.flatMap(({ requestedTypes }) => requestedTypes))].sort();
    return [
        ...[owner, name, state, reason ?? ''],
        ...[counts.error, counts.warning, counts.notice].map(String),
        ...[types.join(' '), `${serverUrl}/${repository}`],
    ]
        .map(cell)
        .join(',');
}
function cell(text) {
    const line = (0,clean/* cleanLine */.Ow)(text);
    const guarded = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
    return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

var folders = __webpack_require__("sweep/folders.js");
var sweep_merged = __webpack_require__("sweep/merged.js");
var read_shard = __webpack_require__("sweep/read-shard.js");
var results = __webpack_require__("sweep/results.js");
var summary = __webpack_require__("sweep/summary.js");
;









async function mergeSweep({ values, folder, readGiven, tell }) {
    const planFile = values.get('plan') ?? '';
    const plan = (0,read_shard/* readPlan */.m)(readGiven(planFile), planFile);
    const results = readResults(folder, tell);
    const previous = values.get('previous');
    const issues = values.has('issue') ? await openOwnIssues() : undefined;
    const issue = await issues?.find();
    const before = previous === undefined ? issue?.before : readPrevious(readGiven(previous), previous);
    const merged = (0,sweep_merged/* mergeResults */.n0)(plan, results, before, issue === undefined ? 'none' : 'unknown');
    const fresh = (0,sweep_merged/* listNew */.v7)(merged, before);
    const serverUrl = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const write = (option, make) => {
        const file = values.get(option);
        if (file === undefined)
            return;
        (0,folders/* writeWhole */.f8)(external_node_path_.resolve(file), make());
        tell(`written: ${file}`);
    };
    write('json', () => (0,clean/* printJson */.Q2)(merged));
    write('csv', () => mergedCsv(merged, serverUrl));
    if (values.has('html')) {
        const { mergedPage } = await __webpack_require__.e("sweep-page").then(__webpack_require__.bind(__webpack_require__, "sweep/page.js"));
        write('html', () => mergedPage(merged, fresh, serverUrl));
    }
    process.stdout.write((0,summary/* summaryMarkdown */.eH)(merged, fresh, summary/* LONGEST_SUMMARY */.qv));
    if (issues) {
        const { tellIssue } = await __webpack_require__.e("sweep-issue").then(__webpack_require__.bind(__webpack_require__, "sweep/issue.js"));
        tell(await tellIssue(issues, issue, merged, fresh));
    }
    return values.get('fail-on') === 'new' && fresh.length > 0 ? 1 : 0;
}
function readResults(folder, tell) {
    const found = new Map();
    for (const file of (0,folders/* listJsonFiles */.cW)(folder)) {
        const value = (0,folders/* readJsonFile */.JE)(file);
        const result = (0,results/* readResult */.U)(value);
        if (result === undefined) {
            const isOther = value !== undefined && !('repository' in value);
            if (!isOther)
                tell(`${external_node_path_.relative(folder, file)} cannot be read as a result.`);
            continue;
        }
        if (!found.has(result.repository) || result.report !== undefined)
            found.set(result.repository, result);
    }
    return found;
}
function readPrevious(bytes, file) {
    try {
        const { schemaVersion, repositories } = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (schemaVersion === 1)
            return new Map(repositories.map(({ repository, state, known }) => [repository, { state, known: texts(known) }]));
    }
    catch {
    }
    throw new options/* UsageError */.eb(`"${file}" is not the JSON of a sweep.`);
}
function texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
async function openOwnIssues() {
    const { GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_TOKEN, GH_TOKEN } = process.env;
    const token = (GITHUB_TOKEN || GH_TOKEN || '').trim();
    if (!GITHUB_REPOSITORY?.includes('/'))
        throw new options/* UsageError */.eb('--issue needs GITHUB_REPOSITORY: owner/name.');
    if (token === '')
        throw new options/* UsageError */.eb('--issue needs GITHUB_TOKEN.');
    const { openIssues } = await __webpack_require__.e("sweep-issue").then(__webpack_require__.bind(__webpack_require__, "sweep/issue.js"));
    return openIssues(GITHUB_API_URL || 'https://api.github.com', token, GITHUB_REPOSITORY);
}


/***/ }),

/***/ "sweep/merged.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ ENOUGH),
/* harmony export */   n0: () => (/* binding */ mergeResults),
/* harmony export */   v7: () => (/* binding */ listNew)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("order.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sweep/words.js");


const ENOUGH = 12;
function mergeResults(plan, results, before, earlier = 'none') {
    const planned = plan.repositories.map(({ repository, head, private: isPrivate, teams }) => {
        const result = results.get(repository);
        const isOfPlan = result?.head === head;
        const told = isOfPlan
            ? result
            : { state: 'error', reason: 'there is no result of it: its shard did not come so far' };
        return describe({ repository, head, private: isPrivate }, { ...told, ...(teams && { teams }) }, before);
    });
    const others = plan.setAside.map(({ state, reason, teams = [], ...one }) => describe({ ...one, private: one.private ?? true }, { state, reason, teams }, before));
    const repositories = [...planned, ...others].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.repository, b.repository));
    const counts = Object.fromEntries(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.map((state) => [state, repositories.filter((one) => one.state === state).length]).filter(([, number]) => number > 0));
    return { ..._words_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx, counts, ...(before === undefined && { earlier }), repositories };
}
function describe(about, { state, reason, report, teams = [], codeScanning }, before) {
    const findings = listOf(report?.findings).flatMap(readFinding);
    const earlier = before?.get(about.repository)?.known ?? [];
    const isRead = report !== undefined || state === 'not-applicable' || state === 'empty';
    const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
    const was = new Set(earlier.map((one) => one.slice(0, ENOUGH)));
    const counts = (severity) => findings.filter((one) => one.severity === severity).length;
    return {
        ...about,
        state,
        ...(reason !== undefined && reason !== '' && { reason }),
        teams,
        ...(codeScanning !== undefined && { codeScanning }),
        counts: { error: counts('error'), warning: counts('warning'), notice: counts('notice') },
        findings,
        targets: listOf(report?.targets).flatMap(readTarget),
        new: before === undefined ? [] : fingerprints.filter((one) => !was.has(one.slice(0, ENOUGH))),
        known: isRead ? fingerprints : earlier,
    };
}
function readFinding(value) {
    const { ruleId, severity, message, target, at, fingerprint, silenced } = value;
    if (silenced !== undefined || typeof ruleId !== 'string' || typeof fingerprint !== 'string')
        return [];
    const { file, line } = (typeof at === 'object' && at !== null ? at : {});
    return [
        {
            ...{ ruleId, severity: textOf(severity), message: textOf(message) },
            ...(typeof target === 'string' && { target }),
            ...(typeof file === 'string' && typeof line === 'number' && { at: { file, line } }),
            fingerprint,
        },
    ];
}
function readTarget({ name, kind, project, verdict, clinicalTypes, destinations }) {
    const types = (typeof clinicalTypes === 'object' && clinicalTypes !== null ? clinicalTypes : {});
    const requested = listOf(types.requested).map(({ type }) => textOf(type));
    const isOpen = listOf(types.unresolved).some(({ role }) => role === 'requested');
    const goes = listOf(destinations).map(({ destination }) => textOf(destination));
    if (typeof name !== 'string' || (requested.length === 0 && !isOpen && goes.length === 0 && kind !== 'app'))
        return [];
    return [
        {
            ...{ name, kind: textOf(kind), project: textOf(project), verdict: textOf(verdict) },
            ...{ requestedTypes: [...new Set(requested)].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD), isOpen },
            destinations: [...new Set(goes)].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD),
        },
    ];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function listOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
function listNew({ repositories }, before) {
    if (before === undefined)
        return [];
    return repositories.filter(({ repository, state, findings, new: fresh }) => {
        const hasNewError = findings.some(({ severity, fingerprint }) => severity === 'error' && fresh.includes(fingerprint));
        const isNewly = (word) => state === word && before.get(repository)?.state !== word;
        return hasNewError || isNewly('failed') || isNewly('incomplete');
    });
}


/***/ }),

/***/ "sweep/read-shard.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   readShard: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("settings/options.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sweep/words.js");


function readShard(bytes, file) {
    const { repositories } = readTop(bytes, file);
    if (!Array.isArray(repositories))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no shard of a plan.`);
    return repositories.map((one) => readPlanned(one, file));
}
function readPlan(bytes, file) {
    const { setAside, ...rest } = readTop(bytes, file);
    if (!Array.isArray(setAside) || !Array.isArray(rest.repositories))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no plan.`);
    return {
        repositories: rest.repositories.map((one) => readPlanned(one, file)),
        setAside: setAside.map((one) => readSetAside(one, file)),
    };
}
function readTop(bytes, file) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (value?.schemaVersion === 1)
            return value;
    }
    catch {
    }
    throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is not of sweep plan.`);
}
function readPlanned(one, file) {
    const { repository, ref, named, head, tree, private: isPrivate, teams } = (one ?? {});
    if (typeof repository !== 'string' || !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepositoryName */ .en)(repository))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" holds no repository's name in one place.`);
    if (typeof head !== 'string' || !/^[0-9a-f]{40,64}$/.test(head))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" holds no commit for ${repository}.`);
    return {
        ...{ repository, ref: typeof ref === 'string' ? ref : '' },
        ...(named === true && { named }),
        head,
        ...(typeof tree === 'string' && /^[0-9a-f]{40,64}$/.test(tree) && { tree }),
        private: isPrivate !== false,
        ...readTeams(teams),
    };
}
function readSetAside(one, file) {
    const { repository, state, reason, head, private: isPrivate, teams } = (one ?? {});
    const known = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.find((each) => each === state);
    if (typeof repository !== 'string' || known === undefined)
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${file}" is no plan.`);
    return {
        repository,
        state: known,
        reason: typeof reason === 'string' ? reason : '',
        ...(typeof head === 'string' && { head }),
        private: isPrivate !== false,
        ...readTeams(teams),
    };
}
function readTeams(teams) {
    return Array.isArray(teams) ? { teams: teams.filter((team) => typeof team === 'string') } : {};
}


/***/ }),

/***/ "sweep/results.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sweep/words.js");

function readResult(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { schemaVersion, tool, repository, head, state, reason, deferred, report, ...more } = value;
    const codeScanning = readCodeScanning(more.codeScanning);
    const known = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.find((each) => each === state);
    const { name, version } = (typeof tool === 'object' && tool !== null ? tool : {});
    const isOne = schemaVersion === 1 && typeof repository === 'string' && typeof head === 'string';
    if (!isOne || known === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(repository))
        return undefined;
    return {
        schemaVersion: 1,
        tool: { name: typeof name === 'string' ? name : '', version: typeof version === 'string' ? version : '' },
        ...{ repository, head, state: known },
        ...(typeof reason === 'string' && { reason }),
        ...(deferred === true && { deferred }),
        ...(Array.isArray(more.teams) && { teams: more.teams.filter((team) => typeof team === 'string') }),
        ...(codeScanning !== undefined && { codeScanning }),
        ...(typeof report === 'object' && report !== null && { report: report }),
    };
}
function readCodeScanning(value) {
    const { state, reason } = (typeof value === 'object' && value !== null ? value : {});
    const known = ['uploaded', 'denied', 'error'].find((each) => each === state);
    return known && { state: known, ...(typeof reason === 'string' && { reason }) };
}


/***/ }),

/***/ "sweep/summary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   eH: () => (/* binding */ summaryMarkdown),
/* harmony export */   n6: () => (/* binding */ newsSentence),
/* harmony export */   qv: () => (/* binding */ LONGEST_SUMMARY)
/* harmony export */ });
/* harmony import */ var _reporters_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/escape-markdown.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("sentence.js");
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sweep/words.js");



const LONGEST_SUMMARY = 900_000;
const LONGEST_BODY = 40_000;
function countStates({ counts }) {
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.flatMap((state) => (counts[state] === undefined ? [] : [`${counts[state]} ${state}`])).join(', ');
}
function newsSentence({ earlier }, fresh) {
    if (earlier === 'none')
        return 'First sweep: no earlier one is known to compare with.';
    if (earlier === 'unknown')
        return 'What the sweep before found is not known: nothing is called new.';
    if (fresh.length === 0)
        return 'Nothing is new since the last sweep.';
    return `New since the last sweep: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fresh.length, 'repository')}.`;
}
function summaryMarkdown(merged, fresh, longest) {
    const isFresh = new Set(fresh.map(({ repository }) => repository));
    const rows = merged.repositories
        .filter(({ state }) => ['failed', 'incomplete', 'error', 'denied'].includes(state))
        .toSorted((a, b) => Number(isFresh.has(b.repository)) - Number(isFresh.has(a.repository)) ||
        _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.indexOf(a.state) - _words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.indexOf(b.state) ||
        b.counts.error - a.counts.error);
    const head = [
        `**${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(merged.repositories.length, 'repository')}**: ${countStates(merged) || 'none in the scope'}.`,
        ...(fresh.length > 0 || merged.earlier !== undefined ? [newsSentence(merged, fresh)] : []),
        ...countUploads(merged),
    ].join(' ');
    if (rows.length === 0)
        return `${head}\n`;
    const table = ['| repository | state | new | errors | what |', '| --- | --- | --- | --- | --- |'];
    let length = head.length + 300;
    let shown = 0;
    for (const one of rows) {
        const line = rowMarkdown(one, isFresh.has(one.repository));
        length += line.length + 1;
        if (length > longest)
            break;
        table.push(line);
        shown += 1;
    }
    const rest = rows.length - shown;
    const more = rest > 0 ? `\n\n${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'more repository')} in the page and the JSON of this sweep.` : '';
    return `${head}\n\n${table.join('\n')}${more}\n`;
}
function countUploads({ repositories }) {
    const asked = repositories.flatMap(({ codeScanning }) => codeScanning ?? []);
    const refused = asked.filter(({ state }) => state !== 'uploaded').length;
    if (asked.length === 0)
        return [];
    const taken = `Uploaded to code scanning: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(asked.length - refused, 'repository')}`;
    return [refused === 0 ? `${taken}.` : `${taken}; refused by ${refused}, with reasons in the page and the JSON.`];
}
function rowMarkdown({ repository, state, reason, counts, findings }, isFresh) {
    const errors = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ ruleId }) => (0,_reporters_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(ruleId, 'cell'));
    const rules = [...new Set(errors)].slice(0, 6);
    const what = reason ?? (rules.length === 0 ? '' : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(rules));
    return `| ${(0,_reporters_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .proseMarkdown */ .Rw)(repository, 'cell')} | ${state} | ${isFresh ? 'new' : ''} | ${counts.error || ''} | ${reason === undefined ? what : (0,_reporters_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .proseMarkdown */ .Rw)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(what, 300), 'cell')} |`;
}


/***/ }),

/***/ "sweep/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

const HEAD = { schemaVersion: 1, tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, version: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv } };
const STATES = [
    'failed',
    'incomplete',
    'error',
    'denied',
    'passed',
    'not-applicable',
    'empty',
    'skipped',
];
function isRepositoryName(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]*)\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
}


/***/ })

};
