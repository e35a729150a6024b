export const id = 133;
export const ids = [133,479];
export const modules = {

/***/ "catalogue/house-rules.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_LOOSENED: () => (/* binding */ CHECK_LOOSENED),
/* harmony export */   EXCEPTION_RULES: () => (/* binding */ EXCEPTION_RULES),
/* harmony export */   HOUSE_RULES: () => (/* binding */ HOUSE_RULES),
/* harmony export */   IGNORE_EXPIRED: () => (/* binding */ IGNORE_EXPIRED),
/* harmony export */   IGNORE_INVALID: () => (/* binding */ IGNORE_INVALID),
/* harmony export */   IGNORE_UNUSED: () => (/* binding */ IGNORE_UNUSED)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("tool.js");

const PAGE = `${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ}/blob/v${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv}/docs/silencing.md`;
const SOURCE = {
    url: PAGE,
    says: 'An ignore that silences nothing, whose day has passed, or that lacks a reason or names no rule is itself a warning',
};
const IGNORE_UNUSED = {
    id: 'ignore-unused',
    severity: 'warning',
    summary: 'Every exception silences a finding.',
    why: 'An exception that silences nothing is left over from something that was fixed, and would silence the next one unseen.',
    source: SOURCE,
    fix: 'Remove it.',
};
const IGNORE_EXPIRED = {
    id: 'ignore-expired',
    severity: 'warning',
    summary: 'No exception is past its end date.',
    why: 'Somebody wrote down until when the exception was to hold. Since that day its findings count again.',
    source: SOURCE,
    fix: 'Fix what it ignored, and remove it; or give it a later date.',
};
const IGNORE_INVALID = {
    id: 'ignore-invalid',
    severity: 'warning',
    summary: 'Every exception names a rule and gives a reason.',
    why: 'Without a reason nobody can tell later whether the exception still holds; without a known rule it silences nothing.',
    source: SOURCE,
    fix: 'Write the name of the rule and, after it, the reason.',
};
const CHECK_LOOSENED = {
    id: _tool_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOSENED */ .En,
    severity: 'warning',
    summary: 'No change sets its own check aside without a word.',
    why: 'Whoever may change the code may change what it is checked by. What a change sets aside in its own check is for somebody else to agree to.',
    source: {
        url: PAGE,
        says: 'What a change sets aside in its own check is told, whatever the checked files say',
    },
    fix: 'Take it back, or have somebody who answers for this check agree to each of these lines.',
};
const EXCEPTION_RULES = [IGNORE_EXPIRED, IGNORE_INVALID, IGNORE_UNUSED];
const HOUSE_RULES = [CHECK_LOOSENED, ...EXCEPTION_RULES];


/***/ }),

/***/ "companion/comment-from-report.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  commentFromReport: () => (/* binding */ commentFromReport)
});

var external_node_path_ = __webpack_require__("external \"node:path\"");
var catalogue = __webpack_require__("catalogue/catalogue.js");
var house_rules = __webpack_require__("catalogue/house-rules.js");
var external_node_fs_ = __webpack_require__("external \"node:fs\"");
;


function isBehindLink(workspace, file) {
    const base = [workspace, (0,external_node_fs_.realpathSync)(workspace)].find((folder) => isBelow(folder, file));
    if (base === undefined)
        return false;
    const steps = external_node_path_.relative(base, file).split(external_node_path_.sep);
    return steps.some((_, index) => isLink(external_node_path_.join(base, steps.slice(0, index + 1).join('/'))));
}
function isBelow(folder, file) {
    const way = external_node_path_.relative(folder, file);
    return way !== '' && way.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(way);
}
function isLink(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).isSymbolicLink();
    }
    catch (error) {
        if (error instanceof Error)
            return false;
        throw error;
    }
}
function readArtifact(path, most) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile())
            return { notice: 'There is no report to comment: it is no file.' };
        const bytes = Buffer.alloc(Math.min(status.size, most + 1));
        return { value: bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes)) };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        const why = code === 'ENOENT' ? 'the run that should have made it left none' : `it cannot be read (${code})`;
        return { notice: `There is no report to comment: ${why}.` };
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}

var answers = __webpack_require__("github/answers.js");
var outcome = __webpack_require__("github/outcome.js");
;


const ASKING = {
    failed: 'The pull request of the report could not be looked up, so nothing was written',
    permission: 'pull-requests: write',
};
async function findClaimedPullRequest(github, claim) {
    const { workflowRun: run, repository } = github.event;
    if (run === undefined || repository === undefined)
        return refuse('this run was not started by `workflow_run`, which alone tells whose report it is');
    if (run.event !== 'pull_request')
        return refuse(`the run that made it was not started by a pull request`);
    if (claim.headSha !== run.headSha)
        return refuse('it names another commit than the run that made it');
    if (run.pullRequests.length > 0 && !run.pullRequests.includes(claim.pullRequest))
        return refuse('it names another pull request than the run that made it');
    const { value, notice } = await (0,outcome/* attempt */.CD)(ASKING, github.event, async () => {
        const { rest } = await github.octokit();
        const request = { owner: repository.owner, repo: repository.name, pull_number: claim.pullRequest };
        return (0,answers/* readPull */.Es)((await rest.pulls.get(request)).data);
    });
    if (value === undefined)
        return { notice: notice ?? ASKING.failed };
    if (run.headRepository !== undefined && value.headRepository !== run.headRepository)
        return refuse(`pull request #${claim.pullRequest} comes from another repository`);
    if (value.headSha !== run.headSha)
        return refuse(`pull request #${claim.pullRequest} has another head by now, or never had this one`);
    return { value: { number: claim.pullRequest, closed: value.isClosed } };
}
function refuse(why) {
    return { notice: `The report was not commented: ${why}.` };
}

var github_comment = __webpack_require__("github/comment.js");
var github_event = __webpack_require__("github/event.js");
var step = __webpack_require__("github/step.js");
var summary = __webpack_require__("github/summary.js");
var changes_wording = __webpack_require__("reporters/changes-wording.js");
var markdown = __webpack_require__("reporters/markdown.js");
var step_log = __webpack_require__("reporters/step-log.js");
var options = __webpack_require__("settings/options.js");
;

const LARGEST_REPORT = 4 * 1024 * 1024;
const MOST = { findings: 2000, targets: 500, skipped: 5000, urls: 1000, changes: 1000, loosened: 2000 };
const SCHEMAS = ['../../schema/report.schema.json', '../schema/report.schema.json'];
async function readReport(bytes) {
    if (bytes.length > LARGEST_REPORT)
        return read_report_refuse(`it is longer than ${LARGEST_REPORT} bytes`);
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError)
            return read_report_refuse('it is not JSON');
        throw error;
    }
    const fault = await findFault(json);
    if (fault !== undefined)
        return read_report_refuse(`it is not of the form that this version writes (${fault})`);
    const report = json;
    const isLarge = report.findings.length > MOST.findings ||
        report.targets.length > MOST.targets ||
        countSkipped(report) > MOST.skipped ||
        report.privacyPolicy.length > MOST.urls ||
        (report.changes?.list?.length ?? 0) > MOST.changes ||
        (report.loosened?.length ?? 0) > MOST.loosened;
    return isLarge ? read_report_refuse('it says more than a comment could hold') : { report };
}
function read_report_refuse(why) {
    return { notice: `The report was not taken over: ${why}.` };
}
async function findFault(json) {
    const { default: ajv } = await __webpack_require__.e("packages-ajv").then(__webpack_require__.t.bind(__webpack_require__, "ajv/dist/ajv.js", 19));
    const schema = JSON.parse((0,external_node_fs_.readFileSync)(findSchema(), 'utf8'));
    const validate = new ajv.Ajv({ strict: false }).compile(schema);
    if (validate(json))
        return undefined;
    return validate.errors?.[0]?.schemaPath.replace(/#\/(?:definitions\/)?/, '') ?? 'unknown';
}
function findSchema() {
    const here = import.meta.url;
    const found = SCHEMAS.map((name) => new URL(name, here)).find(external_node_fs_.existsSync);
    if (found === undefined)
        throw new Error('schema/report.schema.json is not there: the installation is incomplete.');
    return found;
}
function countSkipped({ skipped, artifacts = [] }) {
    return artifacts.reduce((sum, artifact) => sum + artifact.skipped.length, skipped.length);
}

var link_built = __webpack_require__("findings/link-built.js");
var verdict = __webpack_require__("findings/verdict.js");
var sentence = __webpack_require__("sentence.js");
;
const LONGEST = 4000;
const LARGEST = 10_000_000;
function takeText(text) {
    return text.slice(0, LONGEST);
}
function takePlace({ file, line, column, endLine }) {
    const steps = takeText(file).split('/');
    const isInside = !steps.includes('..') && steps[0] !== '';
    return {
        file: isInside ? takeText(file) : '',
        line: isInside ? Math.min(line, LARGEST) : 0,
        column: Math.min(column, LARGEST),
        ...(endLine !== undefined && { endLine: Math.min(endLine, LARGEST) }),
    };
}

;

function comparisonFromJson(report) {
    const { changes, baseline } = report;
    return {
        ...readLoosening(report),
        ...(changes && { changes: readChanges(changes) }),
        ...(baseline && {
            baseline: {
                accepted: baseline.accepted,
                stale: baseline.stale.map(({ ruleId, target, message }) => ({
                    rule: takeText(ruleId),
                    ...(target !== undefined && { target: takeText(target) }),
                    message: takeText(message),
                })),
            },
        }),
    };
}
function readLoosening({ loosened, exceptions }) {
    if (exceptions === undefined)
        return {};
    const { from, missed } = exceptions;
    const list = loosened?.map((one) => ({
        what: one.what,
        subject: takeText(one.subject),
        at: takePlace(one.at),
        ...(one.findings !== undefined && { findings: one.findings }),
        ...(one.from !== undefined && { from: takeText(one.from) }),
        ...(one.to !== undefined && { to: takeText(one.to) }),
    }));
    return {
        loosening: {
            judgedBy: from,
            ...(list && { list }),
            ...(missed !== undefined && { missed: takeText(missed) }),
        },
    };
}
function readChanges({ of, base, list, gone, unavailable }) {
    if (base === undefined || list === undefined)
        return { of, unavailable: takeText(unavailable ?? '') };
    return { of, base, list: list.map(readChange), ...(gone !== undefined && { gone }) };
}
function readChange(json) {
    const { kind, change, subject, target, project, configurations, locale, before, after, uncertain } = json;
    return {
        kind,
        change,
        subject: takeText(subject),
        ...(target !== undefined && { target: takeText(target) }),
        ...(project !== undefined && { project: takeText(project) }),
        configurations: configurations.map(takeText),
        ...(locale !== undefined && { locale: takeText(locale) }),
        ...(before && { before: readValue(before) }),
        ...(after && { after: readValue(after) }),
        ...(uncertain !== undefined && { uncertain: takeText(uncertain) }),
    };
}
function readValue({ value, at }) {
    return { value: takeText(value), at: takePlace(at) };
}

;

function judgeAnew(evidence, claimed) {
    return stricter((0,verdict/* decide */.LD)(evidence), claimed, evidence);
}
function judgeTargetAnew(target, evidence, claimed) {
    const findings = evidence.findings.filter((one) => one.target === target.name && one.project === target.project);
    return stricter((0,verdict/* decideTarget */.SG)(target, evidence), claimed, { ...evidence, findings });
}
function stricter(found, claimed, evidence) {
    return claimed === 'failed' && canFail(evidence) ? claimed : found;
}
function canFail(evidence) {
    return (0,verdict/* decide */.LD)({ ...evidence, failOn: 'notice' }) === 'failed';
}

;

function storedFromJson(apps) {
    if (apps === undefined)
        return {};
    return { appStoreConnect: apps.map(readStored) };
}
function readStored({ app, target, state, locales, live, reviewNotes, build, unread }) {
    const { version, uploadedDate } = build ?? {};
    return {
        app: takeText(app),
        owner: { name: takeText(target), project: '' },
        at: { file: '', line: 0, column: 0 },
        ...(state !== undefined && { state: takeText(state) }),
        locales: locales.map(takeLocale),
        ...(live && { live: { state: takeText(live.state), locales: live.locales.map(takeLocale) } }),
        ...(reviewNotes && { reviewNotes }),
        ...(build && {
            build: {
                ...(version !== undefined && { version: takeText(version) }),
                ...(uploadedDate !== undefined && { uploadedDate: takeText(uploadedDate) }),
                bundles: [],
            },
        }),
        unread: unread.map(({ what, reason }) => ({ what, reason: takeText(reason) })),
        categories: [],
        texts: { descriptions: [] },
    };
}
function takeLocale({ locale, privacyPolicyUrl: url }) {
    return { locale: takeText(locale), ...(url !== undefined && { privacyPolicyUrl: takeText(url) }) };
}

var order = __webpack_require__("order.js");
var declarations = __webpack_require__("reporters/declarations.js");
;



const DEEPEST = 6;
const NOWHERE = { file: '', line: 0, column: 0 };
function targetFromJson(json) {
    const at = takePlace(json.at ?? NOWHERE);
    const absent = { state: 'absent', at };
    const configuration = takeText(json.shippingConfiguration ?? json.configurations[0] ?? '');
    const { deploymentTarget, lists } = json;
    return {
        verdict: json.verdict,
        configurations: json.configurations.map(takeText),
        target: {
            name: takeText(json.name),
            kind: json.kind,
            project: takeText(json.project),
            at,
            configuration,
            shipping: configuration,
            info: propertyList([...target_from_json_declarations(json, 'info'), ...requiredTypes(json)], takePlace(lists?.info ?? at)),
            entitlements: propertyList(target_from_json_declarations(json, 'entitlements'), takePlace(lists?.entitlements ?? at)),
            entitlementsFile: absent,
            localizations: [],
            platforms: json.platforms,
            deploymentTarget: deploymentTarget === undefined ? absent : { state: 'known', value: takeText(deploymentTarget), at },
            bundleIdentifier: absent,
            manualSigning: false,
            sources: [],
            flags: new Map(),
            dependencies: [],
            code: codeFacts(json),
            variants: [],
            hosts: [],
            embedded: [],
            signs: (json.signs ?? []).map((sign) => ({ value: takeText(sign.value), at: takePlace(sign.at) })),
        },
    };
}
function codeFacts({ clinicalTypes, destinations }) {
    const { requested, read, shared, unresolved } = clinicalTypes;
    return {
        healthKit: [],
        clinical: [],
        requested: requested.map(readUse),
        read: read.map(readUse),
        shared: shared.map(readUse),
        unresolved: unresolved.flatMap(({ role, reason, at }) => role === 'required' ? [] : [{ role, reason: takeText(reason), at: takePlace(at) }]),
        unknownTypes: [],
        apis: [],
        flows: (destinations ?? []).map(readFlow),
        imports: new Map(),
        privacyLinks: [],
        skipped: [],
    };
}
function readFlow({ kind, destination, api, at, strength, types, conditional }) {
    return {
        kind,
        destination: takeText(destination),
        api: takeText(api),
        at: takePlace(at),
        trace: [],
        strength,
        types,
        ...(conditional !== undefined && { conditional: takeText(conditional) }),
    };
}
function readUse({ type, at, call, api, upperBound, conditional }) {
    return {
        type,
        at: takePlace(at),
        call: takePlace(call ?? at),
        api: takeText(api ?? ''),
        spelling: 'case',
        ...(upperBound && { upperBound }),
        ...(conditional !== undefined && { conditional: takeText(conditional) }),
    };
}
function target_from_json_declarations(json, list) {
    const given = list === 'info' ? json.usageDescriptions : json.entitlements;
    return declarations/* DECLARATIONS */.UJ.flatMap((declaration) => {
        const name = 'name' in declaration ? declaration.name : declaration.key;
        if (declaration.list !== list || !Object.hasOwn(given, name))
            return [];
        const value = given[name];
        return value === undefined ? [] : [[declaration.key, readDeclaration(declaration.key, value)]];
    });
}
function readDeclaration(key, declaration) {
    const { value, unresolved, at, keyAt, itemsAt } = declaration;
    const where = takePlace(at);
    if (unresolved !== undefined)
        return { state: 'unresolved', reason: takeText(unresolved), at: where };
    const read = target_from_json_readValue(value, where, DEEPEST);
    const keyPlace = takePlace(keyAt ?? at);
    if (read.kind !== 'array')
        return known(key, read, keyPlace);
    const items = read.value.map((item, index) => ({ ...item, at: takePlace(itemsAt?.[index] ?? at) }));
    return known(key, { ...read, value: items }, keyPlace);
}
function requiredTypes({ clinicalTypes, lists }) {
    const open = clinicalTypes.unresolved
        .filter(({ role }) => role === 'required')
        .map(({ reason, at }) => ({ reason: takeText(reason), at: takePlace(at) }));
    const [first] = open;
    if (lists?.requiredTypes === undefined)
        return first === undefined ? [] : [[declarations/* REQUIRED_TYPES */._Z, { state: 'unresolved', ...first }]];
    const entries = clinicalTypes.required.map(({ type, at }) => ({ kind: 'string', value: takeText(type), at: takePlace(at) }));
    const value = [...entries, ...open.map((one) => ({ kind: 'unresolved', ...one }))].sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at));
    return [[declarations/* REQUIRED_TYPES */._Z, known(declarations/* REQUIRED_TYPES */._Z, { kind: 'array', value, at: takePlace(lists.requiredTypes) })]];
}
function known(key, value, keyAt = value.at) {
    return { state: 'known', value: { key, keyAt, value }, at: value.at };
}
function target_from_json_readValue(json, at, depth) {
    switch (typeof json) {
        case 'string':
            return { kind: 'string', value: takeText(json), at };
        case 'boolean':
            return { kind: 'boolean', value: json, at };
        case 'number':
            return { kind: 'number', value: json, at };
    }
    if (Array.isArray(json) && depth > 0)
        return { kind: 'array', value: json.map((item) => target_from_json_readValue(item, at, depth - 1)), at };
    const reason = unresolvedReason(json);
    return reason === undefined
        ? { kind: 'dictionary', value: new Map(), at }
        : { kind: 'unresolved', reason: takeText(reason), at };
}
function unresolvedReason(json) {
    const isObject = typeof json === 'object' && json !== null && 'unresolved' in json;
    return isObject && typeof json.unresolved === 'string' ? json.unresolved : undefined;
}
function propertyList(declared, at) {
    const values = new Map(declared);
    const entries = declared.flatMap(([key, value]) => (value.state === 'known' ? [[key, value.value]] : []));
    return { at, entries: new Map(entries), get: (key) => values.get(key) ?? { state: 'absent', at } };
}

;








function reportFromJson(json, rules, strictness) {
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    const findings = json.findings.flatMap((finding) => {
        const rule = ruleOf.get(finding.ruleId);
        return rule === undefined ? [] : [readFinding(finding, rule)];
    });
    const told = [...json.skipped, ...(json.artifacts ?? []).flatMap((artifact) => artifact.skipped)];
    const skipped = [...told.map(readSkipped), ...tellUnknown(json.findings.length - findings.length)];
    const artifacts = (json.artifacts ?? []).map(artifactFromJson);
    const files = new Set(artifacts.map(({ file }) => file));
    const targets = json.targets.map((one) => markBuilt(targetFromJson(one), files));
    const evidence = { findings, skipped, targets: targets.map(({ target }) => target), ...strictness };
    return {
        rules: [],
        verdict: judgeAnew(evidence, json.verdict),
        counts: (0,verdict/* countFindings */.Gt)(findings),
        targets: (0,link_built/* linkBuilt */.$)(targets.map((report) => ({
            ...report,
            verdict: judgeTargetAnew(report.target, evidence, report.verdict),
        })), artifacts, findings),
        ...(json.artifacts && { artifacts }),
        findings,
        privacyPolicy: json.privacyPolicy.map(({ url, locale, at, verdict, evidence, source, authoritative }) => ({
            url: takeText(url),
            ...(locale !== undefined && { locale: takeText(locale) }),
            at: takePlace(at),
            source: takeText(source ?? ''),
            authoritative: authoritative ?? true,
            verdict,
            evidence: takeText(evidence),
        })),
        skipped,
        ...storedFromJson(json.appStoreConnect),
        ...comparisonFromJson(json),
        quotes: new Map(),
    };
}
function artifactFromJson({ file, bundles, skipped }) {
    return {
        file: takeText(file),
        bundles: bundles.map(({ path, target, isSigned, clinicalImports, source, unmatched }) => ({
            path: takeText(path),
            target: takeText(target),
            isSigned,
            clinicalImports: clinicalImports.map(({ symbol, binary }) => ({
                symbol: takeText(symbol),
                binary: takeText(binary),
            })),
            ...(source && {
                source: {
                    name: takeText(source.target),
                    project: takeText(source.project),
                    configuration: takeText(source.configuration),
                    by: source.matchedBy,
                },
            }),
            ...(unmatched !== undefined && { unmatched: takeText(unmatched) }),
        })),
        skipped: skipped.map(readSkipped),
    };
}
function markBuilt(report, files) {
    return files.has(report.target.project) ? { ...report, target: { ...report.target, isBuilt: true } } : report;
}
function readSkipped({ at, reason, blocking, target, answered }) {
    return {
        at: takePlace(at),
        reason: takeText(reason),
        ...(blocking && { blocking }),
        ...(target !== undefined && { target: takeText(target) }),
        ...(answered && { isAnswered: answered }),
    };
}
function tellUnknown(unknown) {
    if (unknown === 0)
        return [];
    const reason = `the report has ${(0,sentence/* count */.U9)(unknown, 'finding')} of rules that this version does not know`;
    return [{ at: { file: '', line: 0, column: 0 }, reason, blocking: true }];
}
function takeRelated({ message, at }) {
    return { message: takeText(message), at: takePlace(at) };
}
function readFinding(json, rule) {
    const { severity, message, fix, target, project, configurations, at, related, fingerprint, silenced, isNew } = json;
    const places = json.places?.map((one) => ({
        at: takePlace(one.at),
        message: takeText(one.message),
        fingerprint: takeText(one.fingerprint),
        ...(one.related && { related: one.related.map(takeRelated) }),
    }));
    return {
        rule,
        severity,
        message: takeText(message),
        fix: takeText(fix),
        ...(target !== undefined && { target: takeText(target) }),
        ...(project !== undefined && { project: takeText(project) }),
        configurations: configurations.map(takeText),
        at: takePlace(at),
        related: related.map(takeRelated),
        fingerprint: takeText(fingerprint),
        ...(silenced && { silenced: { by: silenced.by, reason: takeText(silenced.reason) } }),
        ...(isNew !== undefined && { isNew }),
        ...(places && { places }),
    };
}

;















async function commentFromReport({ github, values, inWorkspace, warn }) {
    const name = values.text('report-file');
    if (name === undefined)
        throw new options/* UsageError */.eb('With mode comment-from-report, report-file says which report to read.');
    const file = findArtifact(name, github.event.workspace ?? process.cwd(), inWorkspace);
    const bytes = file.value === undefined ? file : readArtifact(file.value, LARGEST_REPORT);
    if (bytes.value === undefined)
        return stop(bytes.notice);
    const { report: json, notice } = await readReport(bytes.value);
    if (json === undefined)
        return stop(notice);
    if (json.github === undefined)
        return stop('The report was not commented: it is not about a pull request.');
    const pullRequest = await findClaimedPullRequest(github, json.github);
    if (pullRequest.value === undefined)
        return stop(pullRequest.notice);
    const report = reportFromJson(json, [...catalogue.RULES, ...house_rules.HOUSE_RULES], {
        failOn: values.text('fail-on') ?? 'error',
        newOnly: values.flag('new-only'),
        passesWithoutApp: values.text('no-app') === 'pass',
    });
    const blob = (0,github_event/* blobUrl */.b0)(github.event);
    const context = { colour: false, prefix: folderOf(json.github.path), ...(blob && { blobUrl: blob }) };
    warn((0,summary/* appendSummary */.f)(process.env.GITHUB_STEP_SUMMARY, (limit) => (0,markdown.markdown)(report, context, limit)));
    const comment = await (0,github_comment/* updateComment */.v)(github, {
        pullRequest: pullRequest.value,
        path: context.prefix,
        body: (limit) => (0,markdown.markdown)(report, context, { ...limit, rest: 'the job summary' }),
        mode: values.text('comment') ?? 'on-findings',
        hasFindings: report.findings.length > 0 || (0,changes_wording/* hasNews */.OS)(report) || report.verdict === 'incomplete',
    });
    warn(comment.notice);
    process.stdout.write((0,step_log/* stepLog */.t)(report, context, comment.url));
    warn((0,step/* setOutputs */.n0)({ ...listOutputs(report), 'comment-url': comment.url ?? '' }));
    return 0;
    function stop(why) {
        warn(why);
        return 0;
    }
}
function findArtifact(name, workspace, inWorkspace) {
    if (!isBehindLink(workspace, external_node_path_.resolve(workspace, name)))
        return { value: inWorkspace(name) };
    return {
        notice: 'There is no report to comment: a link stands in its place or on the way to it, and is not followed.',
    };
}
function listOutputs({ verdict, counts, loosening }) {
    const loosened = String((loosening?.list ?? []).length > 0);
    return { verdict, loosened, errors: counts.error, warnings: counts.warning, notices: counts.notice };
}
function folderOf(folder) {
    const steps = folder.slice(0, 500).split('/');
    return steps.filter((step) => step !== '..').join('/');
}


/***/ })

};
