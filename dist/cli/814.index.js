export const id = 814;
export const ids = [814,405,433];
export const modules = {

/***/ 3842:
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

/***/ 433:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules),
/* harmony export */   plainWords: () => (/* binding */ plainWords)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1167);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);



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
    const widest = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.id, b.id))
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
    const texts = (0,_example_files_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingFiles */ .V)(rule, example).map(([name, text]) => {
        const lines = text.replace(/^\n/, '').trimEnd().replaceAll('↓', '').split('\n');
        return [`  ${name}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
    return [`${verdict}: ${example.title}`, ...texts].join('\n');
}


/***/ }),

/***/ 1405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  json: () => (/* binding */ json),
  protectLog: () => (/* binding */ protectLog)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__(1167);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/changes-wording.js
var changes_wording = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/reporters/changes-json.js

/** The comparison for programs. Absent where there was nothing to compare with. */
function changesJson({ changes }, locationJson) {
    if (changes === undefined)
        return {};
    if (!(0,changes_wording/* isKnown */.qE)(changes))
        return { changes: { of: changes.of, unavailable: changes.unavailable } };
    const located = ({ value, at }) => ({ value, at: locationJson(at) });
    const list = changes.list.map(({ kind, change, subject, target, project, configurations, locale, before, after, uncertain }) => ({
        kind,
        change,
        subject,
        ...(target !== undefined && { target }),
        ...(project !== undefined && { project }),
        configurations,
        ...(locale !== undefined && { locale }),
        ...(before && { before: located(before) }),
        ...(after && { after: located(after) }),
        ...(uncertain !== undefined && { uncertain }),
    }));
    const { of, base, gone } = changes;
    return { changes: { of, base, list, ...(gone !== undefined && { gone }) } };
}
/** What a baseline accepted, and what of it nothing matches any more. */
function baselineJson({ baseline }) {
    if (baseline === undefined)
        return {};
    const stale = baseline.stale.map(({ rule, target, message }) => ({
        ruleId: rule,
        ...(target !== undefined && { target }),
        message,
    }));
    return { baseline: { accepted: baseline.accepted, stale } };
}

// EXTERNAL MODULE: ./lib/reporters/declarations.js
var declarations = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/reporters/destinations.js
var destinations = __webpack_require__(1485);
;// CONCATENATED MODULE: ./lib/reporters/json.js





/** The report for programs: `schema/report.schema.json`. Sorted, so that two runs on one tree print the same bytes. */
const json = (report, { pullRequest, prefix }) => {
    const plain = {
        schemaVersion: 1,
        tool: { name: tool/* NAME */.o_, version: tool/* VERSION */.xv },
        ...(pullRequest && {
            github: { pullRequest: pullRequest.number, headSha: pullRequest.headSha, path: prefix || '.' },
        }),
        verdict: report.verdict,
        counts: { error: report.counts.error, warning: report.counts.warning, notice: report.counts.notice },
        targets: report.targets.map(targetJson).sort((a, b) => (0,order/* compare */.UD)(a.project, b.project) || (0,order/* compare */.UD)(a.name, b.name)),
        ...changesJson(report, locationJson),
        privacyPolicy: report.privacyPolicy.toSorted(compareUrls).map(urlJson),
        findings: report.findings.toSorted(compareFindings).map(findingJson),
        skipped: report.skipped.toSorted(compareSkipped).map(skippedJson),
        ...baselineJson(report),
    };
    return `${protectLog(JSON.stringify(plain, null, 2))}\n`;
};
/** What acts on a terminal or turns the direction of text: C1 controls, bidirectional marks, line separators. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The runner takes `##[error]` anywhere in a line of its log for a command. Inside a JSON string, and nowhere else can
 *  it stand in this text, an escaped sign is the same sign. */
function protectLog(text) {
    const escapeSign = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return text.replaceAll('##[', '##\\u005b').replaceAll(ACTING, escapeSign);
}
function targetJson({ target, verdict, configurations }) {
    const { name, kind, project, at, platforms, deploymentTarget, configuration, code, signs } = target;
    return {
        name,
        verdict,
        kind,
        project,
        at: locationJson(at),
        platforms,
        ...(deploymentTarget.state === 'known' && { deploymentTarget: deploymentTarget.value }),
        configurations: [...configurations].sort(order/* compare */.UD),
        shippingConfiguration: configuration,
        signs: signs.map(locatedJson),
        lists: listPlaces(target),
        entitlements: declarationsJson(target, 'entitlements'),
        usageDescriptions: declarationsJson(target, 'info'),
        clinicalTypes: {
            requested: usesJson(code.requested),
            read: usesJson(code.read),
            shared: usesJson(code.shared),
            required: (0,declarations/* requiredTypes */.D5)(target)
                .toSorted((a, b) => (0,order/* compare */.UD)(a.value, b.value) || (0,order/* compareLocated */.A8)(a, b))
                .map(({ value, at }) => ({ type: value, at: locationJson(at) })),
            unresolved: unresolvedJson(target),
        },
        destinations: (0,destinations/* destinationsJson */.k8)(target, locationJson),
    };
}
/** Where a declaration that is absent would stand, and the list of required types as a whole. */
function listPlaces({ entitlements, info }) {
    const required = info.get(declarations/* REQUIRED_TYPES */._Z);
    return {
        entitlements: locationJson(entitlements.at),
        info: locationJson(info.at),
        ...(required.state === 'known' && { requiredTypes: locationJson(required.value.value.at) }),
    };
}
/** Absent declarations have no entry. */
function declarationsJson(target, list) {
    const entries = declarations/* DECLARATIONS */.UJ.flatMap((declaration) => {
        if (declaration.list !== list || !isText(declaration))
            return [];
        const value = (0,declarations/* toTold */.Vy)(target[list].get(declaration.key));
        return value.state === 'absent'
            ? []
            : [['name' in declaration ? declaration.name : declaration.key, value]];
    });
    return Object.fromEntries(entries.map(([name, value]) => [name, resolvedJson(value)]));
}
function isText({ key, list }) {
    return list === 'entitlements' || key.endsWith('UsageDescription');
}
function resolvedJson(value) {
    if (value.state === 'unresolved')
        return { unresolved: value.reason, at: locationJson(value.at) };
    const { value: entry } = value.value;
    const items = entry.kind === 'array' ? { itemsAt: entry.value.map(({ at }) => locationJson(at)) } : {};
    return { value: valueJson(entry), at: locationJson(entry.at), keyAt: locationJson(value.value.keyAt), ...items };
}
/** A property-list value as JSON; what is unresolved inside of one is an object that says so. Dictionaries of any depth
 *  a reader lets through are those of the property list. */
function valueJson(value) {
    switch (value.kind) {
        case 'array':
            return value.value.map(valueJson);
        case 'dictionary':
            return Object.fromEntries([...value.value].map(([key, entry]) => [key, valueJson(entry.value)]));
        case 'unresolved':
            return { unresolved: value.reason, at: locationJson(value.at) };
        default:
            return value.value;
    }
}
function usesJson(uses) {
    return uses
        .toSorted((a, b) => (0,order/* compare */.UD)(a.type, b.type) || (0,order/* compareLocated */.A8)(located(a), located(b)))
        .map((use) => ({
        type: use.type,
        at: locationJson(use.at),
        call: locationJson(use.call),
        api: use.api,
        ...(use.symbol !== undefined && { symbol: use.symbol }),
        spelling: use.spelling,
        ...(use.upperBound && { upperBound: true }),
        ...(use.conditional !== undefined && { conditional: use.conditional }),
        ...(use.available !== undefined && { available: use.available }),
    }));
}
function located({ at, type }) {
    return { at, value: type };
}
function unresolvedJson(target) {
    const required = (0,declarations/* unresolvedRequiredTypes */.aC)(target).map((one) => ({ role: 'required', ...one }));
    return [...target.code.unresolved, ...required]
        .sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.role, b.role) || (0,order/* compare */.UD)(a.reason, b.reason))
        .map(({ role, reason, at }) => ({ role, reason, at: locationJson(at) }));
}
function urlJson(url) {
    return {
        url: url.url,
        ...(url.locale !== undefined && { locale: url.locale }),
        at: locationJson(url.at),
        source: url.source,
        authoritative: url.authoritative,
        verdict: url.verdict,
        evidence: url.evidence,
        ...(url.ruleId !== undefined && { ruleId: url.ruleId }),
        ...(url.mentionsHealth !== undefined && { mentionsHealth: url.mentionsHealth }),
    };
}
function findingJson(finding) {
    const { source } = finding.rule;
    return {
        ruleId: finding.rule.id,
        severity: finding.severity,
        message: finding.message,
        fix: finding.fix,
        ...(finding.target !== undefined && { target: finding.target }),
        ...(finding.project !== undefined && { project: finding.project }),
        configurations: finding.configurations,
        at: locationJson(finding.at),
        related: (finding.related ?? []).map(({ message, at }) => ({ message, at: locationJson(at) })),
        source: { url: source.url, says: source.says, ...(source.observed !== undefined && { observed: source.observed }) },
        fingerprint: finding.fingerprint,
        ...(finding.silenced && { silenced: { by: finding.silenced.by, reason: finding.silenced.reason } }),
        ...(finding.isNew !== undefined && { isNew: finding.isNew }),
    };
}
function skippedJson({ at, reason, blocking, target }) {
    return {
        at: locationJson(at),
        reason,
        ...(blocking && { blocking: true }),
        ...(target !== undefined && { target }),
    };
}
function locatedJson({ value, at }) {
    return { value, at: locationJson(at) };
}
/** The keys in the contract's order, and none but these. */
function locationJson({ file, line, column, endLine, endColumn }) {
    return {
        file,
        line,
        column,
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
    };
}
function compareFindings(a, b) {
    return ((0,order/* comparePlaces */.ig)(a.at, b.at) ||
        (0,order/* compare */.UD)(a.rule.id, b.rule.id) ||
        (0,order/* compare */.UD)(a.target ?? '', b.target ?? '') ||
        (0,order/* compare */.UD)(a.message, b.message));
}
function compareUrls(a, b) {
    return (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.locale ?? '', b.locale ?? '') || (0,order/* compare */.UD)(a.url, b.url);
}
function compareSkipped(a, b) {
    return (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.reason, b.reason) || (0,order/* compare */.UD)(a.target ?? '', b.target ?? '');
}


/***/ }),

/***/ 1814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__(1167);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __webpack_require__(6539);
// EXTERNAL MODULE: ./lib/reporters/explain.js
var explain = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/reporters/json.js + 1 modules
var json = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __webpack_require__(4964);
// EXTERNAL MODULE: ./lib/reporters/example-files.js
var example_files = __webpack_require__(3842);
;// CONCATENATED MODULE: ./lib/reporters/rule-page.js

/** What a rule has to say, in Markdown: for its page and for GitHub's code scanning, which shows it beside an alert. */
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
        const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        return `\`${name}\`\n${fence}${languageOf(name)}\n${code}\n${fence}`;
    });
    return [`### ${example.title}`, ...blocks].join('\n\n');
}
/** What GitHub colours the example as. */
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

;// CONCATENATED MODULE: ./lib/reporters/sarif.js







const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** What GitHub calls the severity of a rule that is not about security. */
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** GitHub's limit for the two descriptions of a rule. */
const LONGEST_DESCRIPTION = 1024;
/** SARIF 2.1.0, one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub's code scanning wants besides:
 *  https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
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
    return `${(0,json.protectLog)(JSON.stringify(log, null, 2))}\n`;
};
/** The catalogue, and of the rules about exceptions those that are broken. */
function listRules({ rules, findings }) {
    const others = new Map(findings.filter(({ rule }) => !rules.some(({ id }) => id === rule.id)).map(({ rule }) => [rule.id, rule]));
    return [...rules, ...[...others.values()].sort((a, b) => (0,order/* compare */.UD)(a.id, b.id))];
}
function describeRule(rule) {
    const { id, severity, summary, why } = rule;
    return {
        id,
        name: id.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,clean/* clip */.$Q)((0,explain.plainWords)(summary), LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clean/* clip */.$Q)((0,explain.plainWords)(why), LONGEST_DESCRIPTION) },
        help: { text: (0,explain.explain)(rule), markdown: 'examples' in rule ? ruleHelp(rule) : (0,explain.plainWords)(why) },
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
        const { rule, severity, message, fix, at, related = [], fingerprint, target, project, configurations } = finding;
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
            // GitHub tells alerts apart by this alone; equal findings of one run are counted, as its own tools do.
            partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
            // Either every result has suppressions or none has (SARIF 2.1.0, 3.27.23).
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
/** In SARIF's messages `[text](target)` is a link and `{0}` a placeholder: neither may come from a repository. */
function plainMessage(text) {
    return (0,clean/* cleanLine */.Ow)(text)
        .replaceAll('](', ']\u200b(')
        .replaceAll(/\{(?=\d)/g, '{\u200b');
}
function sarif_location(at, report, context) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,places/* encodePath */.O0)((0,places/* repositoryPath */.SH)(at.file, context)), uriBaseId: '%SRCROOT%' },
            region: region(at, report),
        },
    };
}
/** All four numbers: GitHub wants each. An end that is not known is the end of the line, as far as it is quoted. */
function region(at, { quotes }) {
    const startLine = Math.max(1, at.line);
    const startColumn = Math.max(1, at.column);
    const endLine = Math.max(startLine, at.endLine ?? startLine);
    const quoted = quotes.get(at.file)?.get(endLine)?.length ?? 0;
    const least = endLine === startLine ? startColumn + 1 : 1;
    return { startLine, startColumn, endLine, endColumn: Math.max(least, at.endColumn ?? quoted + 1) };
}
/** What could not be checked, as notifications of the run. */
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
