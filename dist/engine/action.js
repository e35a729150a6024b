export const id = 2909;
export const ids = [2909,1405,4915,7364];
export const modules = {

/***/ "action.js":
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__("picomatch/index.js");
/* harmony import */ var _apart_apart_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__("apart/apart.js");
/* harmony import */ var _apart_exhaustion_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__("apart/exhaustion.js");
/* harmony import */ var _apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("apart/guarded-run.js");
/* harmony import */ var _apart_output_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("apart/output-files.js");
/* harmony import */ var _base_clone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("base/clone.js");
/* harmony import */ var _base_holds_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("base/holds-base.js");
/* harmony import */ var _built_match_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("built/match-artifacts.js");
/* harmony import */ var _built_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("built/open.js");
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _files_file_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("files/file-bytes.js");
/* harmony import */ var _files_git_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("files/git-stores.js");
/* harmony import */ var _files_names_git_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__("files/names-git.js");
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("findings/verdict.js");
/* harmony import */ var _github_base_client_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("github/base-client.js");
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("github/client.js");
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("github/comment.js");
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("github/event.js");
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("github/interruption.js");
/* harmony import */ var _github_outcome_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__("github/outcome.js");
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__("github/step.js");
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__("github/summary.js");
/* harmony import */ var _reporters_annotations_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__("reporters/annotations.js");
/* harmony import */ var _reporters_changes_wording_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__("reporters/changes-wording.js");
/* harmony import */ var _reporters_clean_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__("reporters/json.js");
/* harmony import */ var _reporters_markdown_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__("reporters/markdown.js");
/* harmony import */ var _reporters_notices_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__("reporters/notices.js");
/* harmony import */ var _reporters_sarif_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__("reporters/sarif.js");
/* harmony import */ var _reporters_step_log_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__("reporters/step-log.js");
/* harmony import */ var _run_describe_context_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__("run/describe-context.js");
/* harmony import */ var _run_list_outputs_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__("run/list-outputs.js");
/* harmony import */ var _run_offer_mends_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__("run/offer-mends.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__("settings/options.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__("types.js");





































async function main() {
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_15__/* .readEvent */ .j_)(process.env);
    const given = event.workspace ?? process.cwd();
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(given);
    const isCheck = (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .readInput */ .R5)('mode') !== 'comment-from-report';
    const outputs = (0,_apart_output_files_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutputPlaces */ .c)({ given, real: workspace }, (input) => (isCheck ? (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .readInput */ .R5)(input) : ''), warn);
    if (!(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .isApart */ .zB)())
        for (const message of outputs.refusals)
            (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .say */ .cv)((0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_20__.cleanStepLine)({ kind: 'error', message }));
    const values = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_31__/* .parseInputs */ .TL)(_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .readInput */ .R5);
    const store = await readStoreRequest(values);
    const inWorkspace = (name) => resolveInside(workspace, name);
    const github = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_13__/* .connectGitHub */ .U)(event, values.text('github-token'));
    if (!(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .isApart */ .zB)())
        (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .mask */ .dK)(github.token);
    if (values.text('mode') === 'comment-from-report') {
        event.notices.forEach(warn);
        const { commentFromReport } = await Promise.all(/* import() */[__webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("companion-comment-from-report")]).then(__webpack_require__.bind(__webpack_require__, "companion/comment-from-report.js"));
        return commentFromReport({ github, values, inWorkspace, warn });
    }
    const checked = inWorkspace(values.text('path') ?? '.');
    const isAlone = (0,_built_open_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactForm */ .j)(checked) !== undefined;
    const root = isAlone ? node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(checked) : checked;
    const built = findArtifacts(values.texts('artifact'), { workspace, root, inWorkspace, ...(isAlone && { checked }) });
    const reporters = { 'report-file': _reporters_json_js__WEBPACK_IMPORTED_MODULE_23__.json, 'sarif-file': _reporters_sarif_js__WEBPACK_IMPORTED_MODULE_26__.sarif };
    for (const name of outputs.outside)
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`"${name}" is outside the workspace.`);
    const clone = (0,_base_clone_js__WEBPACK_IMPORTED_MODULE_4__/* .openClone */ .o)(root, { ceiling: workspace, scratch: process.env.RUNNER_TEMP || undefined });
    const isBase = (0,_base_holds_base_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsBase */ .Ub)(event, clone);
    const base = { github: (0,_github_base_client_js__WEBPACK_IMPORTED_MODULE_12__/* .connectForCommits */ .K)(event, github.token), clone };
    const release = isRelease(event, values.texts('release-branches'));
    const options = {
        root,
        values,
        readNamed: (name) => (0,_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .readNamedFile */ .wh)(inWorkspace(name)),
        checkUrls: values.flag('check-urls'),
        release,
        ...(store && { store }),
        ...(built.artifacts.length > 0 && { artifacts: built.artifacts, isAlone }),
        ...(!isAlone && { base }),
        unchecked: [...(isBase ? [_base_holds_base_js__WEBPACK_IMPORTED_MODULE_5__/* .HOLDS_BASE */ .xT] : []), ...built.missing],
    };
    if (!(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .isApart */ .zB)())
        built.warnings.forEach(warn);
    const ending = new AbortController();
    const ended = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_16__/* .insteadOfInterruption */ .Jj)((signal) => ending.abort(signal));
    const outcome = await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGuarded */ .sg)({ ...options, ending: ending.signal }).catch((error) => {
        warnOfEvent(event, isBase);
        throw error;
    });
    (0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .sayTold */ .XB)();
    ended();
    if (outcome.kind === 'finished') {
        clone.close();
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .endLike */ .R0)(outcome);
    }
    const { report } = outcome;
    warnOfEvent(event, isBase);
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const annotate = values.flag('annotations');
    const held = [];
    const hold = (notice) => void held.push(notice);
    let context = { colour: false, prefix };
    let commentUrl;
    const publish = () => {
        isPublished = true;
        for (const notice of (0,_reporters_notices_js__WEBPACK_IMPORTED_MODULE_25__/* .listNotices */ .S)(report))
            (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .say */ .cv)({ kind: 'text', message: `Note: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_22__/* .cleanLine */ .Ow)(notice)}` });
        warn((0,_github_summary_js__WEBPACK_IMPORTED_MODULE_19__/* .appendSummary */ .f)(process.env.GITHUB_STEP_SUMMARY, (limit) => (0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_24__.markdown)(report, context, limit)));
        const files = _apart_output_files_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_FILES */ .Y.flatMap((input) => {
            const isWritten = outputs.write(input, () => reporters[input](report, context));
            return isWritten ? [[input, values.text(input) ?? '']] : [];
        });
        warn((0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .setOutputs */ .n0)({ ...(0,_run_list_outputs_js__WEBPACK_IMPORTED_MODULE_29__/* .listOutputs */ .P)(report), ...Object.fromEntries(files) }));
    };
    if (outcome.kind === 'interrupted') {
        publish();
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .endLike */ .R0)({ signal: outcome.signal });
    }
    const annotateFindings = () => {
        process.stdout.write((0,_reporters_step_log_js__WEBPACK_IMPORTED_MODULE_27__/* .stepLog */ .t)(report, context, commentUrl));
        if (annotate)
            (0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_20__.annotationLines)(report, context, { warnings, errors: outputs.refusals.length }).forEach(_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .say */ .cv);
    };
    const publishAll = () => {
        publish();
        annotateFindings();
    };
    if (ending.signal.aborted) {
        publishAll();
        (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_16__/* .dieOf */ .wX)(ending.signal.reason);
    }
    const published = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_16__/* .beforeInterruption */ .NI)(publishAll);
    context = await (0,_run_describe_context_js__WEBPACK_IMPORTED_MODULE_28__/* .describeContext */ .R)(report, { github, base, root, prefix, annotate, release, isBase, warn: hold });
    clone.close();
    const wanted = values.text('comment') ?? 'on-findings';
    const mode = isBase ? 'never' : wanted;
    const mends = await (0,_run_offer_mends_js__WEBPACK_IMPORTED_MODULE_30__/* .offerMends */ .q)({ github, report, options, prefix, mayComment: mode !== 'never', warn: hold });
    const page = (limit) => (0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_24__.markdown)(report, context, { ...limit, rest: 'the job summary', mends: mends(limit.units / 3) });
    published();
    publish();
    const annotated = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_16__/* .beforeInterruption */ .NI)(annotateFindings);
    const comment = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_14__/* .updateComment */ .v)(github, {
        pullRequest: event.pullRequest,
        path: prefix,
        body: page,
        mode,
        hasFindings: report.findings.length > 0 || (0,_reporters_changes_wording_js__WEBPACK_IMPORTED_MODULE_21__/* .hasNews */ .OS)(report) || report.verdict === 'incomplete',
    });
    (0,_github_outcome_js__WEBPACK_IMPORTED_MODULE_17__/* .lastOfEachPermission */ .oW)([...held, comment.notice]).forEach(warn);
    commentUrl = comment.url;
    if (comment.url)
        warn((0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .setOutputs */ .n0)({ 'comment-url': comment.url }));
    annotated();
    annotateFindings();
    if (outcome.failure !== undefined)
        throw outcome.failure;
    return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT_CODE */ .F3[report.verdict] || (outputs.refusals.length > 0 ? REFUSED : 0);
}
async function readStoreRequest(values) {
    if (!['issuer-id', 'api-key-id', 'api-private-key'].some((name) => values.text(name)))
        return undefined;
    const { storeOfAction } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, "run/open-store.js"));
    const warnOnce = (message) => {
        if ((0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .isApart */ .zB)())
            warnings += 1;
        else
            warn(message);
    };
    return storeOfAction(values, process.env, { mask: _github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .maskSecret */ .$l, warn: warnOnce });
}
function findArtifacts(lines, at) {
    const warnings = [];
    const found = new Set(at.checked === undefined ? [] : [at.checked]);
    for (const line of lines) {
        const names = (0,_built_match_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .matchArtifacts */ .F)(line, at.workspace, at.inWorkspace);
        if (names.length === 0)
            warnings.push(`Nothing built matches the artifact "${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_22__/* .cleanLine */ .Ow)(line)}".`);
        for (const name of names)
            found.add(at.inWorkspace(name));
    }
    const reason = 'No line of the input `artifact` matches anything built';
    const isMissing = lines.length > 0 && warnings.length === lines.length;
    const artifacts = [...found].map((disk) => ({
        disk,
        shown: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(at.root, disk).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
    }));
    return {
        artifacts,
        missing: isMissing ? [{ at: { file: '.', line: 1, column: 1 }, reason, blocking: true }] : [],
        warnings,
    };
}
const REFUSED = 2;
function warnOfEvent({ notices }, isBase) {
    notices.forEach(warn);
    if (isBase)
        warn(_base_holds_base_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_PULL_REQUEST */ .zl);
}
function isRelease({ name, branch, tag }, branches) {
    if (name === 'release' || tag !== undefined)
        return true;
    return branch !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_34__.isMatch(branch, [...branches]);
}
function resolveInside(workspace, name) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, name);
    let existing = target;
    while (existing !== node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing) && realPathOf(existing) === undefined)
        existing = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing);
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPathOf(existing) ?? existing, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(existing, target));
    if (real !== workspace && !real.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`"${name}" is outside the workspace.`);
    }
    const isGits = (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_35__/* .namesGit */ .D)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, target)) || (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_35__/* .namesGit */ .D)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, real));
    if (isGits || (0,_files_git_stores_js__WEBPACK_IMPORTED_MODULE_10__/* .findGitStores */ .s)(workspace).holds(real))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb(`"${name}" ${_types_js__WEBPACK_IMPORTED_MODULE_32__/* .LEADS_OUT */ .l}.`);
    return real;
}
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(error.code)))
            return undefined;
        throw error;
    }
}
let isPublished = false;
function publishFault(error) {
    const report = (0,_apart_exhaustion_js__WEBPACK_IMPORTED_MODULE_36__/* .faultReport */ .Zy)(error, undefined);
    try {
        warn((0,_github_summary_js__WEBPACK_IMPORTED_MODULE_19__/* .appendSummary */ .f)(process.env.GITHUB_STEP_SUMMARY, (limit) => (0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_24__.markdown)(report, { colour: false, prefix: '' }, limit)));
        warn((0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .setOutputs */ .n0)((0,_run_list_outputs_js__WEBPACK_IMPORTED_MODULE_29__/* .listOutputs */ .P)(report)));
    }
    catch (another) {
        warn(`Nor were summary and outputs written: ${another instanceof Error ? another.message : another}.`);
    }
}
let warnings = 0;
function warn(message) {
    if (!message)
        return;
    warnings += 1;
    (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .say */ .cv)((0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_20__.cleanStepLine)({ kind: 'warning', message }));
}
try {
    process.exitCode = await main();
}
catch (error) {
    const isUsage = error instanceof _settings_options_js__WEBPACK_IMPORTED_MODULE_31__/* .UsageError */ .eb;
    const message = isUsage ? (0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_22__/* .cleanLine */ .Ow)(error.message) : (error instanceof Error && error.stack) || String(error);
    (0,_github_step_js__WEBPACK_IMPORTED_MODULE_18__/* .fail */ .fJ)((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_8__/* .hideCredentials */ .RW)(message).replaceAll('##[', '## ['));
    process.exitCode = isUsage ? 2 : 4;
    if (!isUsage && !isPublished)
        publishFault(error);
}
(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_33__/* .sayOver */ .md)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ "apart/output-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ OUTPUT_FILES),
/* harmony export */   c: () => (/* binding */ claimOutputPlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _files_write_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("files/write-files.js");
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("apart/apart.js");



const OUTPUT_FILES = ['report-file', 'sarif-file'];
const REFUSED = 'CLINICAL_RECORDS_CHECK_REFUSED';
function refusedBefore() {
    return (0,_apart_js__WEBPACK_IMPORTED_MODULE_2__/* .isApart */ .zB)() ? JSON.parse(process.env[REFUSED] ?? '[]') : [];
}
function claimOutputPlaces(workspace, nameOf, warn) {
    const refused = new Map(refusedBefore());
    const outside = new Set();
    const { given, real } = workspace;
    const place = (input) => {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(given, nameOf(input));
        return { name: node_path__WEBPACK_IMPORTED_MODULE_0__.relative(given, target), from: real, checkouts: [real] };
    };
    const say = (input, why) => `"${nameOf(input)}" is not written: ${why}.`;
    for (const input of OUTPUT_FILES) {
        if (nameOf(input) === '' || refused.has(input))
            continue;
        const { name } = place(input);
        if (name.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(name))
            outside.add(input);
        else
            try {
                (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_1__/* .clearPlace */ .xy)(place(input));
            }
            catch (error) {
                if (!(error instanceof _files_write_files_js__WEBPACK_IMPORTED_MODULE_1__/* .PlaceTaken */ .bu))
                    throw error;
                refused.set(input, say(input, error.message));
            }
    }
    process.env[REFUSED] = JSON.stringify([...refused]);
    return {
        refusals: [...refused.values()],
        outside: [...outside].map(nameOf),
        write(input, content) {
            if (nameOf(input) === '' || refused.has(input) || outside.has(input))
                return false;
            try {
                (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNamedFile */ .Bl)(place(input), content());
                return true;
            }
            catch (error) {
                warn(say(input, error instanceof Error ? error.message : String(error)));
                return false;
            }
        },
    };
}


/***/ }),

/***/ "base/map-lines.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mapLines)
/* harmony export */ });
const MOST_EDITS = 600;
function mapLines(from, to) {
    let start = 0;
    while (start < to.length && from[start] === to[start])
        start += 1;
    let end = 0;
    const most = Math.min(from.length, to.length) - start;
    while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end])
        end += 1;
    const middle = alignMiddle(from.slice(start, from.length - end), to.slice(start, to.length - end));
    return (line) => {
        const index = line - 1;
        if (index < 0 || index >= from.length)
            return undefined;
        if (index < start)
            return line;
        if (index >= from.length - end)
            return line - from.length + to.length;
        const found = middle.get(index - start);
        return found === undefined ? undefined : found + start + 1;
    };
}
function alignMiddle(a, b) {
    const most = Math.min(a.length + b.length, MOST_EDITS);
    const reach = new Map([[1, 0]]);
    const rounds = [];
    for (let edits = 0; edits <= most; edits += 1) {
        rounds.push(new Map(window(reach, edits)));
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            let x = isDown(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
            while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal])
                x += 1;
            reach.set(diagonal, x);
            if (x >= a.length && x - diagonal >= b.length)
                return walkBack(rounds, a.length, b.length);
        }
    }
    return new Map();
}
function* window(reach, edits) {
    for (let diagonal = -edits - 1; diagonal <= edits + 1; diagonal += 1) {
        const x = reach.get(diagonal);
        if (x !== undefined)
            yield [diagonal, x];
    }
}
function at(reach, diagonal) {
    return reach.get(diagonal) ?? -1;
}
function isDown(reach, diagonal, edits) {
    return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));
}
function walkBack(rounds, length, otherLength) {
    const pairs = new Map();
    let [x, y] = [length, otherLength];
    for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
        const reach = rounds[edits] ?? new Map();
        const diagonal = x - y;
        const before = isDown(reach, diagonal, edits) ? diagonal + 1 : diagonal - 1;
        const beforeX = edits === 0 ? 0 : at(reach, before);
        const beforeY = edits === 0 ? 0 : beforeX - before;
        while (x > beforeX && y > beforeY) {
            x -= 1;
            y -= 1;
            pairs.set(x, y);
        }
        [x, y] = [beforeX, beforeY];
    }
    return pairs;
}


/***/ }),

/***/ "built/match-artifacts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("fast-glob/out/index.js");
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("built/open.js");



const LONGEST = 4096;
function matchArtifacts(line, folder, admit) {
    if (line.length > LONGEST)
        return [];
    if ((0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactForm */ .j)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, line), true) !== undefined)
        return [line];
    const glob = line.replace(/^\.\//, '');
    for (const { base } of fast_glob__WEBPACK_IMPORTED_MODULE_1__.generateTasks(glob))
        admit(base);
    const found = fast_glob__WEBPACK_IMPORTED_MODULE_1__.sync(glob, {
        ...{ cwd: folder, onlyFiles: false, followSymbolicLinks: false, dot: true, suppressErrors: true, objectMode: true },
        ignore: ['**/.git/**', '**/node_modules/**'],
    });
    return found
        .filter(({ dirent }) => !dirent.isSymbolicLink())
        .map((entry) => entry.path)
        .filter((name) => (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactForm */ .j)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name), true) !== undefined)
        .sort();
}


/***/ }),

/***/ "fixes/hunks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHunks),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("lists.js");
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("fixes/edits.js");


function findHunks(text, edits) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const hunks = [];
    let group = [];
    let last = -1;
    for (const edit of edits) {
        if (group.length > 0 && lineOf(starts, edit.start) > last + 1) {
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(hunks, hunkOf(text, starts, group));
            group = [];
        }
        group.push(edit);
        last = Math.max(last, lineOf(starts, edit.end));
    }
    if (group.length > 0)
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(hunks, hunkOf(text, starts, group));
    return hunks;
}
function hunkOf(text, starts, edits) {
    const first = lineOf(starts, edits[0]?.start ?? 0);
    const last = lineOf(starts, (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .greatest */ .Kf)(edits.map(({ end }) => end)));
    const start = starts[first] ?? 0;
    const end = starts[last + 1] ?? text.length;
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const before = splitLines(text.slice(start, end));
    const after = splitLines((0,_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(text.slice(start, end), moved));
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail += 1;
    }
    const hunk = {
        line: first + 1 + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
        edits,
    };
    return hunk.before.length + hunk.after.length > 0 ? [hunk] : [];
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ "fixes/patch.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writePatch)
/* harmony export */ });
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("fixes/hunks.js");

const CONTEXT = 3;
function writePatch({ text, marked, encoding }, edits, path) {
    const whole = marked ? `\uFEFF${text}` : text;
    const moved = marked ? edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 })) : edits;
    const body = writeHunks(whole, (0,_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .findHunks */ .Z)(whole, moved));
    const head = `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n`;
    if (encoding === 'utf-8')
        return `diff --git ${quote(`a/${path}`, '')} ${quote(`b/${path}`, '')}\n${head}${body}`;
    return `# ${path} is written in ${encoding.toUpperCase()}, which no diff can carry:\n${(head + body).replace(/^(?=.)/gm, '# ')}`;
}
function writeHunks(text, hunks) {
    const lines = (0,_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
    let shift = 0;
    return groupHunks(hunks)
        .map((group) => {
        const [first] = group;
        const last = group.at(-1);
        if (!first || !last)
            return '';
        const from = Math.max(1, first.line - CONTEXT);
        const to = Math.min(lines.length, last.line + last.before.length - 1 + CONTEXT);
        const body = [];
        let line = from;
        const added = group.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
        const show = (sign, content) => body.push(content.endsWith('\n') ? sign + content : `${sign}${content}\n\\ No newline at end of file\n`);
        for (const hunk of group) {
            for (; line < hunk.line; line += 1)
                show(' ', lines[line - 1] ?? '');
            for (const content of hunk.before)
                show('-', content);
            for (const content of hunk.after)
                show('+', content);
            line += hunk.before.length;
        }
        for (; line <= to; line += 1)
            show(' ', lines[line - 1] ?? '');
        const count = to - from + 1;
        const header = `@@ -${range(from, count)} +${range(from + shift, count + added)} @@\n`;
        shift += added;
        return header + body.join('');
    })
        .join('');
}
function range(start, count) {
    return count === 0 ? `${start - 1},0` : `${start},${count}`;
}
function groupHunks(hunks) {
    const groups = [];
    for (const hunk of hunks) {
        const last = groups.at(-1)?.at(-1);
        if (last && hunk.line - (last.line + last.before.length) <= 2 * CONTEXT)
            groups.at(-1)?.push(hunk);
        else
            groups.push([hunk]);
    }
    return groups;
}
function quote(path, behindBlank = '\t') {
    if (!/["\\\p{Cc}]/u.test(path))
        return path.includes(' ') ? path + behindBlank : path;
    const escaped = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => {
        const short = new Map([
            ['\n', '\\n'],
            ['\t', '\\t'],
            ['\r', '\\r'],
        ]).get(control);
        return short ?? [...Buffer.from(control)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ "github/author.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ authorship)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/answers.js");
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("github/outcome.js");


const JOB_USER = 'github-actions[bot]';
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;
function authorship(octokit, token) {
    let person;
    let app;
    return async (author) => {
        if (author === null || author === undefined)
            return false;
        person ??= token.startsWith('ghs_') ? Promise.resolve(undefined) : askUser(octokit, PERSONAL.test(token));
        const login = await person;
        if (login !== undefined)
            return login === author.login;
        if (author.login === JOB_USER)
            return true;
        if (author.type !== 'Bot')
            return false;
        app ??= askViewer(octokit);
        return (await app) === author.login;
    };
}
async function askUser(octokit, personal) {
    try {
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogin */ .mN)((await octokit.rest.users.getAuthenticated()).data);
    }
    catch (error) {
        const closed = [401, 403, 404].includes((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0);
        if (personal || !closed)
            throw error;
        return undefined;
    }
}
async function askViewer(octokit) {
    try {
        return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogin */ .mN)((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(await octokit.graphql('{ viewer { login } }'), 'an answer of GraphQL').viewer);
    }
    catch (error) {
        if (error instanceof Error)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ "github/base-client.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectForCommits)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/client.js");

function connectForCommits(event, token) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)(event, token, { run: 12_000, request: 6_000 });
}


/***/ }),

/***/ "github/changed-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listChangedFiles)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/answers.js");
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("github/outcome.js");


const MOST_FILES = 3000;
const PER_PAGE = 100;
const LISTING = {
    failed: 'Which files the pull request changes is not known',
    permission: 'pull-requests: read',
};
function listChangedFiles(github, pullRequest) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(LISTING, github.event, async () => {
        const { rest } = await github.octokit();
        const { owner = '', name: repo = '' } = github.event.repository ?? {};
        const files = new Map();
        let listed = 0;
        for (let page = 1; page <= MOST_FILES / PER_PAGE; page++) {
            const request = { owner, repo, pull_number: pullRequest.number, per_page: PER_PAGE, page };
            const { data, headers } = await rest.pulls.listFiles(request);
            const entries = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)(data);
            listed += entries.length;
            for (const { filename, status, patch, previousFilename: previousPath, sha } of entries) {
                if (status === 'removed')
                    continue;
                const ranges = readPatch(patch ?? '');
                const before = previousPath === undefined ? {} : { previousPath };
                const blob = sha === undefined ? {} : { blob: sha };
                files.set(filename, { path: filename, ...before, ...ranges, patched: patch !== undefined, ...blob });
            }
            if (headers.link?.includes('rel="next"') !== true)
                break;
        }
        const complete = listed < MOST_FILES && listed >= (pullRequest.changedFiles ?? 0);
        return { paths: new Set(files.keys()), files, complete };
    });
}
function readPatch(patch) {
    const added = [];
    const shown = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const [, start, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
        if (start !== undefined) {
            line = Number(start);
            if (Number(count) > 0)
                shown.push({ start: line, end: line + Number(count) - 1 });
        }
        else if (line === 0) {
        }
        else if (text.startsWith('+')) {
            const last = added.at(-1);
            if (last?.end === line - 1)
                added[added.length - 1] = { start: last.start, end: line };
            else
                added.push({ start: line, end: line });
            line++;
        }
        else if (text.startsWith(' '))
            line++;
    }
    return { added, shown };
}


/***/ }),

/***/ "github/client.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var tool = __webpack_require__("tool.js");
var outcome = __webpack_require__("github/outcome.js");
;

const LARGEST_ANSWER = 64 * 1024 * 1024;
const CROWDED = { from: 8 * 1024 * 1024, values: 2_000_000 };
const TOO_MANY = 'it holds more values than anything that is asked for';
const MOST_REDIRECTS = 3;
function boundedFetch(fetch, patience, fits, limits) {
    return async (url, init) => {
        const answer = await fetchOnce(fetch, url, init, patience, limits);
        const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
        const asked = (answer.status === 429 || answer.status === 403) && Number.isFinite(seconds) && seconds >= 0;
        const handled = answer.headers.get('x-ratelimit-remaining') === '0' || /\bsecondary rate\b/i.test(answer.body);
        if (!asked || handled || !fits(seconds))
            return toResponse(answer);
        await new Promise((resolve) => setTimeout(resolve, seconds * limits.second));
        return toResponse(await fetchOnce(fetch, url, init, patience, limits));
    };
}
function inSeconds(milliseconds) {
    return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}
async function fetchOnce(fetch, url, init, { left }, limits) {
    const time = Math.min(limits.request, left());
    if (time <= 0)
        throw new outcome/* Unanswered */.XX(`all requests of a run to GitHub take more than ${inSeconds(limits.run)}`);
    const unanswered = new outcome/* Unanswered */.XX(`GitHub did not answer within ${inSeconds(time)}`);
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(unanswered), time);
    try {
        const response = await follow(fetch, url, { ...init, redirect: 'manual', signal: hangUp.signal });
        const body = await readText(response);
        const fault = isCrowded(body) ? TOO_MANY : response.ok ? faultOf(body, response) : undefined;
        if (fault !== undefined)
            throw new outcome/* BrokenAnswer */.MC(fault);
        return { status: response.status, headers: response.headers, body };
    }
    catch (error) {
        throw hangUp.signal.aborted ? unanswered : error;
    }
    finally {
        clearTimeout(timer);
    }
}
async function follow(fetch, url, init) {
    let here = url;
    for (let steps = 0;; steps += 1) {
        const response = await fetch(here, init);
        if (response.status < 300 || response.status >= 400 || response.status === 304)
            return response;
        await response.body?.cancel();
        const location = response.headers.get('location');
        const next = location !== null && URL.canParse(location, here) ? new URL(location, here) : undefined;
        if (next === undefined)
            throw new outcome/* BrokenAnswer */.MC('it sends us on, and does not say where');
        if (next.origin !== new URL(url).origin)
            throw new outcome/* SentElsewhere */.fx(next.host || 'another address');
        if (response.status === 303 || response.status === 300)
            throw new outcome/* BrokenAnswer */.MC('it is not the one that was asked for');
        if (steps === MOST_REDIRECTS)
            throw new outcome/* BrokenAnswer */.MC('it sends us on without end');
        here = next.href;
    }
}
function faultOf(body, { status, headers }) {
    if (status === 204 || status === 205)
        return undefined;
    const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
    if (!/^application\/(?:[\w.-]+\+)?json$/i.test(type.trim())) {
        return `it is ${/^[\w.+/-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type'}, and not JSON`;
    }
    try {
        JSON.parse(body);
        return undefined;
    }
    catch {
        return /^\s*[[{]/.test(body) ? 'it breaks off' : 'it is not JSON, though it says so';
    }
}
function isCrowded(body, { from, values: most } = CROWDED) {
    if (body.length < from)
        return false;
    let values = 0;
    let isText = false;
    for (let at = 0; at < body.length; at += 1) {
        const sign = body.charCodeAt(at);
        if (isText && sign === BACKSLASH)
            at += 1;
        else if (sign === QUOTE)
            isText = !isText;
        else if (!isText && (sign === COMMA || sign === BRACKET || sign === BRACE))
            values += 1;
        if (values > most)
            return true;
    }
    return false;
}
const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = [34, 92, 44, 91, 123];
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new outcome/* BrokenAnswer */.MC(`it is longer than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function toResponse({ status, headers, body }) {
    const kept = new Headers([...headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'));
    if (!/^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/.test(kept.get('content-type') ?? ''))
        kept.delete('content-type');
    return new Response(status === 204 || status === 205 || status === 304 ? null : body, { status, headers: kept });
}

;
function createPatience(most) {
    let taken = 0;
    let talks = 0;
    let since = 0;
    const left = () => most - taken - (talks > 0 ? Date.now() - since : 0);
    return {
        left,
        async during(talk) {
            if (talks === 0)
                since = Date.now();
            talks += 1;
            try {
                return await talk();
            }
            finally {
                talks -= 1;
                if (talks === 0)
                    taken += Date.now() - since;
            }
        },
    };
}

;





const LIMITS = { run: 45_000, request: 10_000, second: 1000 };
function connectGitHub(event, token, limits = {}) {
    const usable = /^[\x21-\x7e]+$/.test(token?.trim() ?? '') ? token?.trim() : undefined;
    let octokit;
    return {
        event,
        token: usable,
        octokit: () => {
            if (usable === undefined)
                return Promise.reject(new outcome/* NoToken */.L8());
            octokit ??= makeOctokit(event, usable, { ...LIMITS, ...limits });
            return octokit;
        },
    };
}
async function makeOctokit(event, token, limits) {
    const { GitHub, getOctokitOptions, defaults, retry, throttling } = await loadOctokit();
    const patience = createPatience(limits.run);
    const fits = (seconds) => (seconds + 1) * limits.second < patience.left();
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = new (GitHub.plugin(throttling, retry))(getOctokitOptions(token, {
        baseUrl: event.apiUrl,
        userAgent: `${tool/* NAME */.o_}/${tool/* VERSION */.xv}`,
        log,
        request: { log, fetch: boundedFetch(defaults.request?.fetch, patience, fits, limits) },
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: limits.second,
            onRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
            onSecondaryRateLimit: (seconds, _options, _octokit, tries) => tries < 1 && fits(seconds),
        },
        retry: { retries: 2, retryAfterBaseValue: limits.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    }));
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request };
    });
    octokit.hook.wrap('request', (request, options) => patience.during(async () => request(options)));
    return octokit;
}
async function loadOctokit() {
    const payload = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        const [utils, { retry }, { throttling }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e("packages-undici"), __webpack_require__.e("packages-actions-github")]).then(__webpack_require__.bind(__webpack_require__, "@actions/github/lib/utils.js")),
            Promise.all(/* import() */[__webpack_require__.e("packages-bottleneck"), __webpack_require__.e("packages-octokit-plugin-retry")]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
            Promise.all(/* import() */[__webpack_require__.e("packages-bottleneck"), __webpack_require__.e("packages-octokit-plugin-throttling")]).then(__webpack_require__.bind(__webpack_require__, "@octokit/plugin-throttling/dist-bundle/index.js")),
        ]);
        return { ...utils, retry, throttling };
    }
    finally {
        if (payload !== undefined)
            process.env.GITHUB_EVENT_PATH = payload;
    }
}
function ignore() {
    return undefined;
}


/***/ }),

/***/ "github/comment.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ updateComment)
});

var tool = __webpack_require__("tool.js");
;

const LINE = new RegExp(`^<!-- ${tool/* NAME */.o_} path=(\\S+?)(?: head=([0-9a-f]+))?(?: run=(\\d+)(?: attempt=(\\d+))?)? -->$`);
const FURTHEST = 1_000_000_000;
const MOST_ATTEMPTS = 1000;
function markerLine({ path, headSha, run }) {
    const head = headSha === undefined ? '' : ` head=${headSha}`;
    const attempt = run === undefined || run.attempt === 1 ? '' : ` attempt=${run.attempt}`;
    const number = run === undefined ? '' : ` run=${run.id}${attempt}`;
    return `<!-- ${tool/* NAME */.o_} path=${encodePath(path)}${head}${number} -->`;
}
function splitMarker(body) {
    const whole = body.replaceAll('\r\n', '\n').trimEnd();
    const start = whole.lastIndexOf('\n') + 1;
    const [, path, headSha, id, attempt = '1'] = LINE.exec(whole.slice(start)) ?? [];
    if (path === undefined)
        return { text: whole };
    const run = { id: Number(id), attempt: Number(attempt) };
    return {
        text: whole.slice(0, start).trimEnd(),
        marker: {
            path,
            ...(headSha === undefined ? {} : { headSha }),
            ...(isNumbered(run) ? { run } : {}),
        },
    };
}
function isMarkerOf(marker, path) {
    return marker?.path === encodePath(path);
}
function compareRuns(one, other) {
    return (one?.id ?? 0) - (other?.id ?? 0) || (one?.attempt ?? 0) - (other?.attempt ?? 0);
}
function isPossible(claimed, own) {
    return claimed === undefined || own === undefined || claimed.id <= own.id + FURTHEST;
}
function isNumbered({ id, attempt }) {
    return Number.isSafeInteger(id) && id > 0 && attempt > 0 && attempt <= MOST_ATTEMPTS;
}
function encodePath(path) {
    const plain = path.split('/').filter((step) => step !== '' && step !== '.');
    return plain.map((step) => encodeURIComponent(Buffer.from(step).toString('utf8'))).join('/') || '.';
}

var cut_markdown = __webpack_require__("github/cut-markdown.js");
var github_event = __webpack_require__("github/event.js");
var github_outcome = __webpack_require__("github/outcome.js");
var answers = __webpack_require__("github/answers.js");
var author = __webpack_require__("github/author.js");
;




const PAGES = 30;
function runOf({ event }) {
    const { id, attempt: number = 1 } = event.workflowRun ?? { id: event.runId, attempt: event.runAttempt };
    return id === undefined ? undefined : { id, attempt: number };
}
function isLater({ run }, github) {
    const own = runOf(github);
    return own !== undefined && compareRuns(run, own) > 0;
}
function openComments(github, octokit, { number, path }) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const { issues } = octokit.rest;
    const isOurs = (0,author/* authorship */.w)(octokit, github.token ?? '');
    return {
        async findOwn() {
            const own = [];
            for (let page = 1; page <= PAGES; page++) {
                const answer = await issues.listComments({ owner, repo, issue_number: number, per_page: 100, page });
                for (const { id, url, body, user, updatedAt } of (0,answers/* readComments */.TK)(answer.data)) {
                    const { text, marker } = splitMarker(body);
                    if (marker === undefined || !isMarkerOf(marker, path) || !(await isOurs(user)))
                        continue;
                    const { headSha, run } = marker;
                    own.push({ id, url, text, headSha, run: isClaimable(run, updatedAt, github) ? run : undefined });
                }
                if (answer.headers.link?.includes('rel="next"') !== true)
                    break;
            }
            return own.sort((one, other) => compareRuns(other.run, one.run) || one.id - other.id);
        },
        async create(body) {
            const request = { retries: 0 };
            return (0,answers/* readComment */.W3)((await issues.createComment({ owner, repo, issue_number: number, body, request })).data).url;
        },
        async edit(id, body) {
            return (0,answers/* readComment */.W3)((await issues.updateComment({ owner, repo, comment_id: id, body })).data).url;
        },
        async remove(id) {
            try {
                await issues.deleteComment({ owner, repo, comment_id: id });
            }
            catch (error) {
                if ((0,github_outcome/* statusOf */.c2)(error) !== 404)
                    throw error;
            }
        },
    };
}
function isClaimable(run, updatedAt, github) {
    const own = runOf(github);
    const { happenedAt } = github.event;
    const isTooEarly = (updatedAt ?? Number.POSITIVE_INFINITY) < (happenedAt ?? 0);
    return isPossible(run, own) && !(isTooEarly && compareRuns(run, own) > 0);
}

;





const LIMIT = { units: 60_000, bytes: 239_000 };
const SMALLER_LIMIT = { units: 15_000, bytes: 60_000 };
const WRITING = {
    failed: 'The comment on the pull request was not written',
    permission: 'pull-requests: write',
};
const LATER = 'A later run has written the comment already.';
const SETTLING = {
    failed: 'Whether another run has commented at the same time is not known',
    permission: 'pull-requests: write',
};
const REMOVING = {
    failed: 'A second copy of the comment was not removed',
    permission: 'pull-requests: write',
};
async function updateComment(github, request) {
    const { pullRequest, mode, hasFindings } = request;
    if (pullRequest === undefined || pullRequest.closed || mode === 'never')
        return { did: 'nothing' };
    if (github.token === undefined && mode === 'on-findings' && !hasFindings)
        return { did: 'nothing' };
    const text = compose(github, request, LIMIT);
    const outcome = await (0,github_outcome/* attempt */.CD)(WRITING, github.event, async () => {
        const octokit = await github.octokit();
        const comments = openComments(github, octokit, { number: pullRequest.number, path: request.path });
        return bringUpToDate(comments, github, { ...request, text });
    });
    return outcome.value ?? { did: 'nothing', notice: outcome.notice };
}
async function bringUpToDate(comments, github, request) {
    const [latest, ...copies] = await comments.findOwn();
    if (latest === undefined)
        return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
    if (isLater(latest, github))
        return { did: 'left-alone', url: latest.url, notice: LATER };
    const result = await edit(comments, latest, github, request);
    return { ...result, ...(await removeCopies(comments, copies, github)) };
}
async function edit(comments, own, github, request) {
    const isSame = own.text === splitMarker(request.text).text && own.headSha === github.event.headSha;
    if (isSame && compareRuns(own.run, runOf(github)) === 0)
        return { did: 'left-alone', url: own.url };
    try {
        const url = await shorterIfRefused(github, request, (text) => comments.edit(own.id, text));
        return settle(comments, github, request, { did: 'edited', url });
    }
    catch (error) {
        if ((0,github_outcome/* statusOf */.c2)(error) !== 404)
            throw error;
        return isWanted(request) ? create(comments, github, request) : { did: 'nothing' };
    }
}
async function create(comments, github, request) {
    const write = () => shorterIfRefused(github, request, (text) => comments.create(text));
    let url;
    try {
        url = await write();
    }
    catch (error) {
        if (!(0,github_outcome/* isAmbiguous */.X2)(error))
            throw error;
        const made = (await comments.findOwn()).find(({ run }) => compareRuns(run, runOf(github)) === 0);
        url = made?.url ?? (await write());
    }
    return settle(comments, github, request, { did: 'created', url });
}
async function settle(comments, github, request, result) {
    const outcome = await (0,github_outcome/* attempt */.CD)(SETTLING, github.event, async () => {
        const [latest, ...copies] = await comments.findOwn();
        if (latest === undefined)
            return result;
        const removed = await removeCopies(comments, copies, github);
        if (isLater(latest, github))
            return { did: 'left-alone', url: latest.url, notice: LATER, ...removed };
        if (compareRuns(latest.run, runOf(github)) === 0)
            return { ...result, url: latest.url, ...removed };
        return { ...result, url: await comments.edit(latest.id, request.text), ...removed };
    });
    return outcome.value ?? { ...result, notice: outcome.notice };
}
async function removeCopies(comments, copies, github) {
    if (copies.length === 0)
        return {};
    const { notice } = await (0,github_outcome/* attempt */.CD)(REMOVING, github.event, async () => {
        for (const { id } of copies)
            await comments.remove(id);
    });
    return notice === undefined ? {} : { notice };
}
function isWanted({ mode, hasFindings }) {
    return mode === 'always' || hasFindings;
}
async function shorterIfRefused(github, request, write) {
    try {
        return await write(request.text);
    }
    catch (error) {
        if ((0,github_outcome/* statusOf */.c2)(error) !== 422 || !/too long|too large/i.test((0,github_outcome/* messageOf */.bD)(error)))
            throw error;
        return write(compose(github, request, SMALLER_LIMIT));
    }
}
function compose(github, { body, path }, limit) {
    const { headSha } = github.event;
    const run = runOf(github);
    const page = (0,github_event/* runUrl */.Vp)(github.event);
    const summary = page === undefined ? 'job summary' : `[job summary](${page})`;
    const marker = markerLine({
        path,
        ...(headSha === undefined ? {} : { headSha }),
        ...(run === undefined ? {} : { run }),
    });
    const room = { units: limit.units - marker.length - 2, bytes: limit.bytes - marker.length - 2 };
    const pointer = (lines) => `**This comment is cut off here:** it is too long for GitHub. Lines left out: ${lines}. The ${summary} has them.`;
    const text = typeof body === 'string' ? body : body(room);
    return `${(0,cut_markdown/* cutMarkdown */.G)(text.trimEnd(), room, pointer)}\n\n${marker}`;
}


/***/ }),

/***/ "github/cut-markdown.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutMarkdown)
/* harmony export */ });
const CLOSERS = 300;
function cutMarkdown(markdown, limit, pointer) {
    if (markdown.length <= limit.units && Buffer.byteLength(markdown) <= limit.bytes)
        return markdown;
    const lines = markdown.split('\n');
    const reserve = CLOSERS + Buffer.byteLength(pointer(lines.length));
    const room = { units: limit.units - reserve, bytes: limit.bytes - reserve };
    const kept = [];
    let units = 0;
    let bytes = 0;
    for (const line of lines) {
        const lineBytes = Buffer.byteLength(line) + 1;
        if (units + line.length + 1 > room.units || bytes + lineBytes > room.bytes)
            break;
        kept.push(line);
        units += line.length + 1;
        bytes += lineBytes;
    }
    const left = lines.length - kept.length;
    if (kept.length === 0)
        kept.push(cutLine(lines[0] ?? '', room));
    return [...kept, ...closers(kept), '', pointer(left)].join('\n');
}
function cutLine(line, room) {
    let units = 0;
    let bytes = 0;
    for (const character of line) {
        const next = bytes + Buffer.byteLength(character);
        if (units + character.length > room.units || next > room.bytes)
            break;
        units += character.length;
        bytes = next;
    }
    return line.slice(0, units).replace(/<[^>]{0,200}$/, '');
}
function closers(lines) {
    const tags = [];
    let fence;
    for (const line of lines) {
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true && line.trim() === mark)
                fence = undefined;
        }
        else if (mark !== undefined)
            fence = mark;
        else
            readTags(line, tags);
    }
    const tail = tags.toReversed().map((tag) => `</${tag}>`);
    return [...(fence === undefined ? [] : [fence]), ...(tail.length === 0 ? [] : ['', tail.join('')])];
}
function readTags(line, open) {
    for (const [, slash, tag] of line.matchAll(/<(\/?)(details|summary|table|thead|tbody|tr|td|th|ul|ol|li)\b[^<>]*>/g)) {
        if (tag === undefined)
            continue;
        if (slash === '')
            open.push(tag);
        else if (open.includes(tag))
            open.length = open.lastIndexOf(tag);
    }
}


/***/ }),

/***/ "github/event.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ checkedBlobUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");

const NAMES = new Set([
    'pull_request',
    'pull_request_target',
    'push',
    'release',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
]);
const LARGEST_PAYLOAD = 26 * 1024 * 1024;
function readEvent(environment) {
    const name = eventName(environment.GITHUB_EVENT_NAME);
    const { payload, notice } = readPayload(environment.GITHUB_EVENT_PATH);
    const ref = text(environment.GITHUB_REF);
    return compact({
        name,
        repository: repositoryOf(environment.GITHUB_REPOSITORY),
        sha: commit(environment.GITHUB_SHA),
        ref,
        branch: ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined,
        serverUrl: webAddress(environment.GITHUB_SERVER_URL) ?? 'https://github.com',
        apiUrl: webAddress(environment.GITHUB_API_URL) ?? 'https://api.github.com',
        workspace: text(environment.GITHUB_WORKSPACE),
        runId: count(Number(environment.GITHUB_RUN_ID)),
        runAttempt: count(Number(environment.GITHUB_RUN_ATTEMPT)),
        defaultBranch: text(at(payload, 'repository', 'default_branch')),
        notices: notice === undefined ? [] : [notice],
        ...particulars(name, payload, environment),
    });
}
function blobUrl(event) {
    const sha = event.headSha ?? event.sha;
    if (event.repository === undefined || sha === undefined)
        return undefined;
    return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/blob/${sha}/`;
}
function checkedBlobUrl({ repository, serverUrl, sha }) {
    return repository && sha && `${serverUrl}/${repository.owner}/${repository.name}/blob/${sha}/`;
}
function runUrl(event) {
    if (event.repository === undefined || event.runId === undefined)
        return undefined;
    return `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
}
function particulars(name, payload, environment) {
    const sha = commit(environment.GITHUB_SHA);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestParticulars(payload, environment);
        case 'push':
            return compact({ baseSha: commit(at(payload, 'before')), headSha: commit(at(payload, 'after')) ?? sha });
        case 'merge_group':
            return compact({
                baseSha: commit(at(payload, 'merge_group', 'base_sha')),
                headSha: commit(at(payload, 'merge_group', 'head_sha')) ?? sha,
                branch: text(at(payload, 'merge_group', 'base_ref'))?.replace(/^refs\/heads\//, ''),
            });
        case 'release':
            return compact({
                headSha: sha,
                tag: text(at(payload, 'release', 'tag_name')) ?? environment.GITHUB_REF?.replace(/^refs\/tags\//, ''),
            });
        case 'workflow_run':
            return workflowRunParticulars(payload);
        default:
            return compact({ headSha: sha });
    }
}
function pullRequestParticulars(payload, environment) {
    const pull = at(payload, 'pull_request');
    const number = count(at(pull, 'number')) ?? count(Number(/^refs\/pull\/(\d+)\//.exec(environment.GITHUB_REF ?? '')?.[1]));
    const headRepository = at(pull, 'head', 'repo');
    const fork = pull !== undefined &&
        at(headRepository, 'id') !== (at(pull, 'base', 'repo', 'id') ?? at(payload, 'repository', 'id'));
    return compact({
        baseSha: commit(at(pull, 'base', 'sha')),
        headSha: commit(at(pull, 'head', 'sha')),
        branch: text(at(pull, 'base', 'ref')) ?? text(environment.GITHUB_BASE_REF),
        happenedAt: moment(at(pull, 'updated_at')),
        pullRequest: number === undefined
            ? undefined
            : compact({
                number,
                closed: at(pull, 'state') === 'closed' || at(payload, 'action') === 'closed',
                fork,
                dependabot: environment.GITHUB_ACTOR === 'dependabot[bot]',
                changedFiles: count(at(pull, 'changed_files')),
            }),
    });
}
function workflowRunParticulars(payload) {
    const run = at(payload, 'workflow_run');
    const id = count(at(run, 'id'));
    const headSha = commit(at(run, 'head_sha'));
    if (id === undefined || headSha === undefined)
        return {};
    const pulls = at(run, 'pull_requests');
    return compact({
        headSha,
        happenedAt: moment(at(run, 'created_at')),
        workflowRun: compact({
            id,
            attempt: count(at(run, 'run_attempt')),
            headSha,
            event: text(at(run, 'event')),
            headRepository: text(at(run, 'head_repository', 'full_name')),
            pullRequests: (Array.isArray(pulls) ? pulls : []).flatMap((pull) => count(at(pull, 'number')) ?? []),
        }),
    });
}
function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > LARGEST_PAYLOAD)
            return { notice: `The event payload is ${size} bytes long and was not read.` };
        return { payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) };
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is not JSON' : 'the file cannot be opened';
        return { notice: `The event payload was not read: ${reason}.` };
    }
}
function eventName(value) {
    return value !== undefined && NAMES.has(value) ? value : 'other';
}
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function moment(value) {
    const milliseconds = Date.parse(text(value) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
function commit(value) {
    const name = text(value);
    return name !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) && !/^0+$/.test(name) ? name : undefined;
}
function repositoryOf(value) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function webAddress(value) {
    return value !== undefined && /^https?:\/\/[^\s/]/.test(value) ? value.replace(/(?<!\/)\/+$/, '') : undefined;
}
function compact(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}


/***/ }),

/***/ "github/step.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("@actions/core/lib/core.js");

function readInput(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
}
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function say({ kind, message, ...place }) {
    if (kind === 'group')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(message);
    else if (kind === 'endgroup')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
    else if (kind === 'text')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(message);
    else
        ANNOTATE[kind](message, place);
}
function setOutputs(outputs) {
    if (!process.env.GITHUB_OUTPUT)
        return undefined;
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
        return undefined;
    }
    catch (fault) {
        return `The outputs of the step were not written: ${reasonOf(fault)}.`;
    }
}
const SHORTEST_TOKEN = 20;
function mask(token) {
    if (process.env.GITHUB_ACTIONS === 'true' && token !== undefined && token.length >= SHORTEST_TOKEN)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(token);
}
function maskSecret(secret) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
}
function fail(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(message);
}
function reasonOf(fault) {
    if (!(fault instanceof Error && 'code' in fault))
        return 'their file is not there';
    return fault.code === 'ENOSPC' ? 'the disk is full' : String(fault.code);
}


/***/ }),

/***/ "github/summary.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("github/cut-markdown.js");


const LARGEST = 1024 * 1024 - 4096;
const SMALLEST = 1024;
function appendSummary(path, markdown) {
    if (path === undefined || path === '')
        return undefined;
    const taken = sizeOf(path);
    const room = LARGEST - taken;
    if (room < SMALLEST)
        return 'The job summary was not written: earlier output of the step fills it.';
    const limit = { units: room, bytes: room };
    const text = typeof markdown === 'string' ? markdown : markdown(limit);
    const cut = (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMarkdown */ .G)(text, limit, (lines) => `${CUT} ${lines}. ${WHOLE}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${taken === 0 ? '' : '\n\n'}${cut.trimEnd()}\n`);
        return cut === text ? undefined : `The job summary was cut to 1 MiB. ${WHOLE}`;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return `The job summary was not written: ${code === 'ENOSPC' ? 'the disk is full' : code}.`;
    }
}
function sizeOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    }
    catch (error) {
        if (error instanceof Error)
            return 0;
        throw error;
    }
}
const CUT = '**This summary is cut off here:** GitHub takes no more than 1 MiB. Lines left out:';
const WHOLE = 'The JSON report (`report-file`) is whole.';


/***/ }),

/***/ "reporters/annotations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationLines: () => (/* binding */ annotationLines),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   cleanStepLine: () => (/* binding */ cleanStepLine),
/* harmony export */   writeLine: () => (/* binding */ writeLine)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("lists.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("sentence.js");
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("tool.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/wording.js");







const ANNOTATIONS_OF_A_KIND = 10;
const LONGEST_MESSAGE = 990;
function annotations(report, context, step) {
    return annotationLines(report, context, step).map(writeLine).join('');
}
function annotationLines(report, context, step) {
    const listed = listAnnotations(report, context).map((annotation) => inHead(annotation, context));
    const all = listed.filter(({ lost }) => lost !== true);
    const shown = [];
    const unshown = listed.filter(({ lost }) => lost === true);
    for (const kind of _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC) {
        const ours = all.filter((annotation) => annotation.kind === kind);
        const own = { error: step?.errors ?? 0, warning: step?.warnings ?? 0, notice: 0 };
        const room = ANNOTATIONS_OF_A_KIND - own[kind];
        const fits = ours.length <= room ? ours.length : Math.max(0, room - 1);
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(shown, ours.slice(0, fits).map((annotation) => annotationLine(annotation, context)));
        if (fits === ours.length)
            continue;
        shown.push(annotationLine(rollUp(kind, ours.length - fits, { shown: fits, hasSummary: step !== undefined }), context));
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addAll */ .RZ)(unshown, ours.slice(fits));
    }
    return [...shown, ...logGroup(unshown, context)];
}
function listAnnotations(report, context) {
    const blocking = report.verdict === 'incomplete' ? incomplete(report) : [];
    const isChanged = ({ at }) => context.changedFiles?.has((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context)) === true;
    const findings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .activeFindings */ .zP)(report);
    const loosened = findings.filter(({ rule }) => rule.id === _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .LOOSENED */ .En);
    const others = findings.filter(({ rule }) => rule.id !== _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .LOOSENED */ .En);
    const ordered = [...loosened, ...others.filter(isChanged), ...others.filter((finding) => !isChanged(finding))];
    return [...blocking.map((one) => besideBuilt(one, report)), ...ordered.map((one) => besideFinding(one, report))];
}
function besideFinding(finding, report) {
    const described = describeFinding(finding);
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcePlace */ .$Y)(finding);
    if (at === finding.at)
        return besideBuilt(described, report);
    return { ...described, at, message: `${described.message}\n${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(finding.at)}` };
}
function besideBuilt({ at, ...annotation }, report) {
    if (at === undefined)
        return annotation;
    if ((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .insideArtifact */ .$k)(at.file, report) === undefined)
        return { ...annotation, at };
    return { ...annotation, message: `${annotation.message}\n${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(at)}` };
}
function inHead(annotation, context) {
    if (annotation.at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isLine */ .PA)(annotation.at))
        return annotation;
    const at = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInHead */ .Lb)(annotation.at, context);
    return at ? { ...annotation, at } : { ...annotation, lost: true };
}
function incomplete(report) {
    const blocking = report.skipped.filter((skip) => skip.blocking);
    if (blocking.length === 0)
        return [{ kind: 'error', title: 'incomplete', message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(report) }];
    return blocking.map(({ reason, at, target }) => ({
        kind: 'error',
        title: target === undefined ? 'incomplete' : `incomplete: ${target}`,
        message: `This could not be checked, and the verdict hangs on it: ${reason}`,
        at,
    }));
}
function describeFinding({ severity, rule, target, message, fix, at }) {
    return {
        kind: severity,
        title: target === undefined ? rule.id : `${rule.id} (${target})`,
        message: `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message), 450)}\n${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(fix), 350)}\n${rule.source.url}`,
        at,
    };
}
function rollUp(kind, hidden, { shown, hasSummary }) {
    const others = shown === 0 ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(hidden, kind) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(hidden, `more ${kind}`);
    const where = hasSummary ? 'The job summary and the log of this step have' : 'The log of this step has';
    return { kind, title: _tool_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_, message: `${others}: GitHub shows no more here. ${where} all of them.` };
}
function annotationLine({ kind, title, message, at }, context) {
    const text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, LONGEST_MESSAGE);
    const named = { kind, message: text, title: (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(title), 200) };
    if (at === undefined || !(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isLine */ .PA)(at))
        return cleanStepLine(named);
    const { line, column, endLine = line, endColumn } = at;
    const place = { ...named, file: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context), startLine: line };
    if (endLine > line)
        return cleanStepLine({ ...place, endLine });
    if (column === 0)
        return cleanStepLine(place);
    const ends = endColumn !== undefined && endColumn >= column;
    return cleanStepLine({ ...place, startColumn: column, ...(ends && { endColumn }) });
}
function cleanStepLine(line) {
    return {
        ...line,
        message: line.message
            .split(/\r\n|\r|\n/)
            .map(cleanIndented)
            .join('\n'),
        ...(line.title !== undefined && { title: (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(line.title) }),
        ...(line.file !== undefined && { file: (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(line.file) }),
    };
}
function writeLine({ kind, message, ...place }) {
    if (kind === 'text')
        return `${message}\n`;
    const list = PROPERTIES.flatMap(([key, name]) => {
        const value = place[key];
        return value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`];
    });
    return `::${kind}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}\n`;
}
const PROPERTIES = [
    ['file', 'file'],
    ['startLine', 'line'],
    ['endLine', 'endLine'],
    ['startColumn', 'col'],
    ['endColumn', 'endColumn'],
    ['title', 'title'],
];
function cleanIndented(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line)}`;
}
function logGroup(unshown, context) {
    if (unshown.length === 0)
        return [];
    const lines = unshown.map(({ kind, title, message, at }) => {
        const place = at === undefined ? '' : ` ${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)({ ...at, file: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH)(at.file, context) }, 'column')}`;
        return { kind: 'text', message: `  ${kind}${place} ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(title)}: ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message)}` };
    });
    const title = `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(unshown.length, 'finding')} without an annotation`;
    return [cleanStepLine({ kind: 'group', message: title }), ...lines, { kind: 'endgroup', message: '' }];
}
function escapeData(value) {
    return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ "reporters/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  json: () => (/* binding */ json)
});

var answers = __webpack_require__("findings/answers.js");
var order = __webpack_require__("order.js");
var tool = __webpack_require__("tool.js");
var changes_wording = __webpack_require__("reporters/changes-wording.js");
;

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
function looseningJson({ loosening }, locationJson) {
    if (loosening === undefined)
        return {};
    const { judgedBy, list, missed } = loosening;
    const loosened = list?.map(({ what, subject, at, findings, from, to }) => ({
        what,
        subject,
        at: locationJson(at),
        ...(findings !== undefined && { findings }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
    }));
    return {
        ...(loosened && { loosened }),
        exceptions: { from: judgedBy, ...(missed !== undefined && { missed }) },
    };
}

var clean = __webpack_require__("reporters/clean.js");
var declarations = __webpack_require__("reporters/declarations.js");
var destinations = __webpack_require__("reporters/destinations.js");
var stored_apps = __webpack_require__("reporters/stored-apps.js");
;








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
        ...(0,stored_apps/* storedJson */.sb)(report),
        findings: report.findings.toSorted(compareFindings).map(findingJson),
        skipped: ownSkipped(report).toSorted(compareSkipped).map(skippedJson),
        ...artifactsJson(report),
        ...baselineJson(report),
        ...looseningJson(report, locationJson),
    };
    return (0,clean/* printJson */.Q2)(plain);
};
function ownSkipped({ skipped, artifacts = [] }) {
    const others = new Set(artifacts.flatMap((artifact) => artifact.skipped));
    return skipped.filter((skip) => !others.has(skip));
}
function artifactsJson({ artifacts }) {
    if (artifacts === undefined)
        return {};
    return {
        artifacts: artifacts.map(({ file, sha256, bundles, skipped }) => ({
            file,
            ...(sha256 !== undefined && { sha256 }),
            bundles: bundles.map(({ path, target, bundleIdentifier, isSigned, clinicalImports, source, unmatched }) => ({
                path,
                target,
                ...(bundleIdentifier !== undefined && { bundleIdentifier }),
                isSigned,
                clinicalImports: clinicalImports.map(({ symbol, binary }) => ({ symbol, binary })),
                ...(source && {
                    source: {
                        target: source.name,
                        project: source.project,
                        configuration: source.configuration,
                        matchedBy: source.by,
                    },
                }),
                ...(unmatched !== undefined && { unmatched }),
            })),
            skipped: skipped.toSorted(compareSkipped).map(skippedJson),
        })),
    };
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
function listPlaces(target) {
    const { entitlements, info } = target;
    const required = (0,answers/* asDeclared */.P)(target, 'info', declarations/* REQUIRED_TYPES */._Z);
    return {
        entitlements: locationJson(entitlements.at),
        info: locationJson(info.at),
        ...(required.state === 'known' && { requiredTypes: locationJson(required.value.value.at) }),
    };
}
function declarationsJson(target, list) {
    const entries = declarations/* DECLARATIONS */.UJ.flatMap((declaration) => {
        if (declaration.list !== list || !isText(declaration))
            return [];
        const value = (0,declarations/* toTold */.Vy)((0,answers/* asDeclared */.P)(target, list, declaration.key));
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
        ...(finding.places && {
            places: finding.places.map(({ at, message, fingerprint, related }) => ({
                at: locationJson(at),
                message,
                fingerprint,
                ...(related && { related: related.map((one) => ({ message: one.message, at: locationJson(one.at) })) }),
            })),
        }),
        ...(finding.silenced && { silenced: { by: finding.silenced.by, reason: finding.silenced.reason } }),
        ...(finding.isNew !== undefined && { isNew: finding.isNew }),
    };
}
function skippedJson({ at, reason, blocking, target, isAnswered }) {
    return {
        at: locationJson(at),
        reason,
        ...(blocking && { blocking: true }),
        ...(target !== undefined && { target }),
        ...(isAnswered && { answered: true }),
    };
}
function locatedJson({ value, at }) {
    return { value, at: locationJson(at) };
}
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


/***/ }),

/***/ "reporters/step-log.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stepLog)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/paint.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("reporters/text.js");




function stepLog(report, context, commentUrl) {
    const shown = { ...context, colour: true };
    const comment = commentUrl === undefined ? '' : `Comment: ${(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(commentUrl))}\n`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.verdictLine)(report, (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(true))}\n${comment}::group::The whole report\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.text)(report, shown)}::endgroup::\n`;
}


/***/ }),

/***/ "rules/shared/keys.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ CLINICAL_TEXT),
/* harmony export */   Gb: () => (/* binding */ CLINICAL_TYPES),
/* harmony export */   Gr: () => (/* binding */ UPDATE_TEXT),
/* harmony export */   Pe: () => (/* binding */ ACCESS),
/* harmony export */   R_: () => (/* binding */ MINIMUM_IOS),
/* harmony export */   WS: () => (/* binding */ isClinicalType),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   c8: () => (/* binding */ VERIFIABLE_HEALTH_RECORDS),
/* harmony export */   eZ: () => (/* binding */ HEALTH_RECORDS),
/* harmony export */   hp: () => (/* binding */ isOlderVersion),
/* harmony export */   mn: () => (/* binding */ SHARE_TEXT),
/* harmony export */   nC: () => (/* binding */ USAGE_TEXTS),
/* harmony export */   oo: () => (/* binding */ BACKGROUND_DELIVERY),
/* harmony export */   rd: () => (/* binding */ HEALTHKIT),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
const HEALTHKIT = 'com.apple.developer.healthkit';
const ACCESS = 'com.apple.developer.healthkit.access';
const HEALTH_RECORDS = 'health-records';
const VERIFIABLE_HEALTH_RECORDS = 'verifiable-health-records';
const BACKGROUND_DELIVERY = 'com.apple.developer.healthkit.background-delivery';
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
const USAGE_TEXTS = [CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT];
const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const MINIMUM_IOS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', '12.0'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', '16.4'],
    ['HKClinicalTypeIdentifierConditionRecord', '12.0'],
    ['HKClinicalTypeIdentifierCoverageRecord', '14.0'],
    ['HKClinicalTypeIdentifierImmunizationRecord', '12.0'],
    ['HKClinicalTypeIdentifierLabResultRecord', '12.0'],
    ['HKClinicalTypeIdentifierMedicationRecord', '12.0'],
    ['HKClinicalTypeIdentifierProcedureRecord', '12.0'],
    ['HKClinicalTypeIdentifierVitalSignRecord', '12.0'],
]);
const CLINICAL_TYPES = [...MINIMUM_IOS.keys()];
function isClinicalType(text) {
    return CLINICAL_TYPES.includes(text);
}
function nameOfType(type) {
    const name = type.slice('HKClinicalTypeIdentifier'.length);
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function isOlderVersion(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
    for (let index = 0; index < 3; index += 1) {
        const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}


/***/ }),

/***/ "rules/shared/target.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ED: () => (/* binding */ shipped),
/* harmony export */   G0: () => (/* binding */ isWatch),
/* harmony export */   I_: () => (/* binding */ idleUse),
/* harmony export */   Nh: () => (/* binding */ asksOrReads),
/* harmony export */   O5: () => (/* binding */ hasUnseenCode),
/* harmony export */   VI: () => (/* binding */ neverRead),
/* harmony export */   Wh: () => (/* binding */ nameOfUse),
/* harmony export */   Xr: () => (/* binding */ firstOfEachType),
/* harmony export */   Z: () => (/* binding */ relatedCalls),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   ct: () => (/* binding */ isJudgedByCode),
/* harmony export */   mD: () => (/* binding */ requestedBy),
/* harmony export */   pN: () => (/* binding */ namesOfTypes),
/* harmony export */   pO: () => (/* binding */ isOfXcode),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/keys.js");


function isWatch({ kind, platforms }) {
    return kind === 'watch-app' || (platforms.length > 0 && platforms.every((platform) => platform === 'watchos'));
}
function isJudged(target) {
    if (isWatch(target) || !hasRecords(target))
        return false;
    return target.kind !== 'extension' || asksOrReads(target.code);
}
function isOfXcode({ project }) {
    const file = project.slice(project.lastIndexOf('/') + 1);
    return file.endsWith('.xcodeproj') || !(file.includes('.') || file === 'BUILD');
}
function isJudgedByCode(target) {
    return !isWatch(target) && hasRecords(target);
}
function hasRecords({ platforms }) {
    return platforms.length === 0 || platforms.some((platform) => platform === 'ios' || platform === 'visionos');
}
function hasUnseenCode(target) {
    return familyOf(target).some(({ unseen = [] }) => unseen.length > 0);
}
function shipped(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function asksOrReads({ requested, read }) {
    return shipped(requested).length > 0 || shipped(read).length > 0;
}
function familyOf(target) {
    return [target, ...target.hosts, ...target.embedded];
}
function requestedBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.requested));
}
function readBy(targets) {
    return targets.flatMap(({ code }) => shipped(code.read));
}
function neverRead(target) {
    const family = familyOf(target);
    if (family.some(hasUnknownReads))
        return [];
    const read = new Set(readBy(family).map(({ type }) => type));
    return shipped(target.code.requested).filter(({ type, upperBound }) => !upperBound && !read.has(type));
}
function idleUse(targets, role, { type }) {
    return targets.flatMap(({ code }) => shipped(code.unrun?.[role] ?? [])).find((use) => use.type === type);
}
function nameOfUse({ symbol, call }) {
    return symbol ? `\`${symbol}\`` : `the code at ${call.file}:${call.line}`;
}
function hasUnknownReads({ code }) {
    return code.unresolved.some(({ role }) => role === 'read') || code.skipped.length > 0;
}
function firstOfEachType(uses) {
    return [...new Map(uses.toReversed().map((use) => [use.type, use])).values()].toReversed();
}
function namesOfTypes(uses) {
    return [...new Set(uses.map(({ type }) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(type)))];
}
function relatedCalls(uses, participle) {
    const calls = new Map();
    for (const use of uses) {
        const key = `${use.call.file}:${use.call.line}:${use.call.column}`;
        calls.set(key, [...(calls.get(key) ?? []), use]);
    }
    return [...calls.values()].flatMap((group) => {
        const names = namesOfTypes(group);
        const message = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(names)} ${names.length === 1 ? 'is' : 'are'} ${participle} here.`;
        return group[0] ? [{ message, at: group[0].call }] : [];
    });
}


/***/ }),

/***/ "run/describe-context.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ describeContext)
});

var types = __webpack_require__("types.js");
var blob_name = __webpack_require__("base/blob-name.js");
var map_lines = __webpack_require__("base/map-lines.js");
var open_commit = __webpack_require__("base/open-commit.js");
;




async function findPlacesInHead(options) {
    const { clone, github, files } = options;
    const { headSha, pullRequest, sha } = github.event;
    if (pullRequest === undefined || headSha === undefined || files.length === 0)
        return undefined;
    const checkedOut = clone.head ?? sha;
    if (checkedOut === undefined || checkedOut === headSha)
        return undefined;
    const prefix = (0,open_commit/* findPrefix */.C)(clone);
    const place = { clone, prefix, github };
    const { value } = await (0,open_commit/* readCommit */.k)(headSha, place, (snapshot) => compareFiles(snapshot, prefix, options));
    if (value === undefined)
        return undefined;
    return (at) => {
        const toHead = value.get(at.file);
        return toHead === undefined ? at : moveLocation(at, toHead);
    };
}
async function compareFiles(snapshot, prefix, { checkout, files }) {
    const entries = new Map(snapshot.entries.map((entry) => [entry.path, entry]));
    const moved = new Map();
    const differing = [];
    for (const file of files) {
        const bytes = readIfThere(checkout, file);
        const entry = entries.get(prefix === '' ? file : `${prefix}/${file}`);
        if (bytes === undefined)
            continue;
        if (entry === undefined)
            moved.set(file, () => undefined);
        else if ((0,blob_name/* blobName */.P)(bytes, entry.oid.length) !== entry.oid)
            differing.push({ file, bytes, entry });
    }
    const blobs = await snapshot.load([...new Set(differing.map(({ entry }) => entry.oid))]);
    if (differing.some(({ entry }) => !blobs.has(entry.oid)))
        return { failed: 'a file of the head could not be loaded' };
    for (const { file, bytes, entry } of differing) {
        const shown = blobs.get(entry.oid);
        moved.set(file, shown === undefined ? () => undefined : (0,map_lines/* mapLines */.Y)(toLines(bytes), toLines(shown)));
    }
    return { value: moved };
}
function readIfThere(files, file) {
    try {
        return files.bytes(file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
function toLines(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .split(/\r\n|\r|\n/);
}
function moveLocation(at, toHead) {
    const line = toHead(at.line);
    if (line === undefined)
        return undefined;
    const { file, column, endLine, endColumn } = at;
    const end = endLine === undefined ? undefined : toHead(endLine);
    const hasEnd = end !== undefined && end >= line;
    return { file, line, column, ...(hasEnd && { endLine: end, ...(endColumn !== undefined && { endColumn }) }) };
}

var files_files = __webpack_require__("files/files.js");
var changed_files = __webpack_require__("github/changed-files.js");
var github_event = __webpack_require__("github/event.js");
var json = __webpack_require__("reporters/json.js");
;

function listShownFiles(report, context) {
    const files = new Set();
    const left = [JSON.parse((0,json.json)(report, context))];
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        const { file } = value;
        if (typeof file === 'string' && file !== '')
            files.add(file);
        for (const inner of Object.values(value))
            if (inner !== undefined)
                left.push(inner);
    }
    return [...files].sort();
}

;





async function describeContext(report, surroundings) {
    const { github, prefix, annotate, release, isBase, warn } = surroundings;
    const { event } = github;
    const blob = (0,github_event/* blobUrl */.b0)(event);
    const { pullRequest, headSha } = event;
    const context = {
        colour: false,
        prefix,
        release,
        ...(blob && { blobUrl: blob }),
        ...(pullRequest && headSha && !isBase && { pullRequest: { number: pullRequest.number, headSha } }),
    };
    if (!pullRequest)
        return context;
    const { value, notice } = annotate && github.token ? await (0,changed_files/* listChangedFiles */.A)(github, pullRequest) : {};
    warn(notice);
    return {
        ...context,
        ...(value && { changedFiles: value.paths }),
        ...(await findHead(context, report, surroundings)),
    };
}
async function findHead(context, report, { base, root }) {
    const { event } = base.github;
    if (event.pullRequest === undefined || event.pullRequest.closed)
        return {};
    const files = listShownFiles(report, context);
    const placeInHead = await findPlacesInHead({ ...base, checkout: (0,files_files/* openRepository */.h)(root), files });
    const checked = (0,github_event/* checkedBlobUrl */.Sb)(event);
    return placeInHead ? { placeInHead, ...(checked && { checkedBlobUrl: checked }) } : {};
}


/***/ }),

/***/ "run/list-outputs.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listOutputs)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _rules_shared_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/target.js");


function listOutputs({ verdict, counts, targets, loosening }) {
    const apps = targets
        .filter(({ isOf }) => isOf === undefined)
        .map(({ target }) => target)
        .filter(({ kind }) => kind !== 'test' && kind !== 'library');
    return {
        verdict,
        loosened: String((loosening?.list ?? []).length > 0),
        errors: counts.error,
        warnings: counts.warning,
        notices: counts.notice,
        'requested-types': listTypes(apps, ({ code }) => code.requested),
        'unused-types': listTypes(apps, _rules_shared_target_js__WEBPACK_IMPORTED_MODULE_1__/* .neverRead */ .VI),
    };
}
function listTypes(apps, usesOf) {
    const types = new Set(apps.flatMap(usesOf).map(({ type }) => type));
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(JSON.stringify([...types].sort()));
}


/***/ }),

/***/ "run/mend.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findMends),
  previewMends: () => (/* binding */ previewMends),
  writeMends: () => (/* binding */ writeMends)
});


var write_files = __webpack_require__("files/write-files.js");
;
function describeMended({ finding, edits }) {
    const done = unique((finding.mends ?? []).map(describeMend)).join(', ');
    const files = unique(edits.map(({ file }) => file));
    const elsewhere = files.filter((file) => file !== finding.at.file);
    const where = elsewhere.length > 0 ? ` in ${files.join(', ')}` : '';
    const text = (finding.mends ?? []).some(({ kind }) => kind === 'add-text');
    return `${placeOf(finding.at)}: ${done}${where}${text ? '; review its text' : ''}. [${finding.rule.id}]`;
}
function describeUnmended({ finding, reason }) {
    return `${placeOf(finding.at)}: not fixed, ${reason}. [${finding.rule.id}]`;
}
function describeMend(mend) {
    switch (mend.kind) {
        case 'add-text':
            return `added ${mend.key}`;
        case 'entitle':
            return mend.value === true ? `set ${mend.key} to true` : `put ${mend.value} into ${mend.key}`;
        case 'remove-entitlement':
            return `removed ${mend.key}`;
        case 'respell':
            return `wrote ${mend.to} for ${mend.was}`;
        case 'remove-element':
            return 'took the entry out of the list';
    }
}
function placeOf({ file, line }) {
    return `${file}:${line}`;
}
function unique(items) {
    return [...new Set(items)];
}

var patch = __webpack_require__("fixes/patch.js");
var fixes_edits = __webpack_require__("fixes/edits.js");
var fixes_plan = __webpack_require__("fixes/plan.js");
var plist = __webpack_require__("read/plist.js");
var read_text = __webpack_require__("read/text.js");
var types = __webpack_require__("types.js");
;



const LARGEST = 2 ** 20;
async function findDisagreement(files, changed) {
    for (const [file, bytes] of changed) {
        if (bytes.length > LARGEST || !(await isReadAlike(files.bytes(file), file)))
            continue;
        if (!(await isReadAlike(bytes, file)))
            return `another reader of property lists would not read ${file} as meant`;
    }
    return undefined;
}
async function isReadAlike(bytes, file) {
    try {
        const text = (0,read_text/* decodeText */.g7)(bytes, file).trimStart();
        if (!text.startsWith('<'))
            return false;
        const ours = (0,plist/* readPlist */.p)(bytes, file);
        const { parse } = await __webpack_require__.e("packages-xmlbuilder").then(__webpack_require__.bind(__webpack_require__, "plist/dist/index.js"));
        return isSame(ours, parse(text));
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i || error instanceof Error)
            return false;
        throw error;
    }
}
function isSame(ours, theirs) {
    switch (ours.kind) {
        case 'string':
        case 'boolean':
            return ours.value === theirs;
        case 'array':
            return (Array.isArray(theirs) &&
                theirs.length === ours.value.length &&
                ours.value.every((item, index) => isSame(item, theirs[index])));
        case 'dictionary': {
            const keys = typeof theirs === 'object' && theirs !== null ? Object.keys(theirs) : [];
            return (keys.length === ours.value.size &&
                keys.every((key) => {
                    const entry = ours.value.get(key);
                    return entry !== undefined && isSame(entry.value, theirs[key]);
                }));
        }
        default:
            return theirs !== undefined;
    }
}

var text_file = __webpack_require__("fixes/text-file.js");
;




const MOST_ATTEMPTS = 40;
const NONE = { mended: [], edits: [], unmended: [], files: new Map() };
const TOO_MANY = 'too many others failed before it was tried: see to those first';
async function proveMends(checked, files, recheck) {
    const whole = (0,fixes_plan.planMends)((0,fixes_plan.mendable)(checked), checked, files);
    const failed = [...whole.unmended];
    const waiting = [whole.mended];
    let good = NONE;
    let left = MOST_ATTEMPTS;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const outcome = await (left > 0 ? attempt([...good.mended, ...next], checked, files, recheck) : TOO_MANY);
        left -= 1;
        if (typeof outcome !== 'string')
            good = outcome;
        else if (next.length > 1 && left > 0)
            waiting.push(next.slice(next.length >> 1), next.slice(0, next.length >> 1));
        else
            for (const { finding } of next)
                failed.push({ finding, reason: next.length > 1 ? TOO_MANY : outcome });
    }
    return { ...good, unmended: failed };
}
async function attempt(mends, checked, files, recheck) {
    if (mends.length === 0)
        return NONE;
    const plan = (0,fixes_plan.planMends)(mends.map(({ finding }) => finding), checked, files);
    const [refused] = plan.unmended;
    if (refused)
        return refused.reason;
    const changed = applyTo(files, plan.edits);
    const after = await recheck(overlay(files, changed));
    const fault = compare(checked, after, plan) ?? (await findDisagreement(files, changed));
    return fault ?? { ...plan, files: changed };
}
function compare(before, after, { mended }) {
    const dropped = unlike(after, before).find(({ blocking }) => blocking);
    if (dropped)
        return `${dropped.at.file} could not be judged any more: ${dropped.reason.replace(/\.$/, '')}`;
    const gained = unlike(before, after).find(({ blocking }) => blocking);
    if (gained)
        return `${gained.at.file} could be judged only when it was tried: run it again`;
    const expected = count(before.findings);
    for (const { finding } of mended)
        expected.set(kindOf(finding), (expected.get(kindOf(finding)) ?? 0) - 1);
    const left = count(after.findings);
    for (const [kind, number] of left) {
        if (number <= (expected.get(kind) ?? 0))
            continue;
        const finding = after.findings.find((one) => kindOf(one) === kind);
        const isMended = mended.some((one) => kindOf(one.finding) === kind);
        return isMended
            ? 'what can be written for it does not fix it'
            : `it would bring ${finding?.rule.id ?? 'another finding'} in its place`;
    }
    const [unread] = unlike(after, before);
    return unread && `${unread.at.file} could not be judged any more`;
}
function unlike({ skipped }, other) {
    return skipped.filter(({ reason, at }) => !other.skipped.some((one) => one.reason === reason && one.at.file === at.file));
}
function count(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
    return counts;
}
function kindOf({ rule, target, project }) {
    return JSON.stringify([rule.id, target, project]);
}
function applyTo(files, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const source = (0,text_file/* openText */.Uq)(file, files);
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, (0,text_file/* encodeText */.wx)(source, (0,fixes_edits/* applyEdits */.c)(source.text, own)));
    }
    return changed;
}
function overlay(files, changed) {
    return {
        paths: files.paths,
        dependencyPaths: (folder) => files.dependencyPaths(folder),
        has: (file) => files.has(file),
        bytes: (file) => changed.get(file) ?? files.bytes(file),
    };
}

var run = __webpack_require__("run/run.js");
;






async function findMends(options) {
    const { files, state, recheck } = await (0,run/* examineToMend */.h)(options);
    return { mends: await proveMends(state, files, recheck), files };
}
async function writeMends(options) {
    const { mends, files } = await findMends(options);
    const failed = new Map();
    for (const [file, after] of mends.files) {
        try {
            (0,write_files/* rewriteFile */.LL)(options.root, { file, before: files.bytes(file), after });
        }
        catch (error) {
            failed.set(file, error instanceof Error ? error.message : String(error));
        }
    }
    const lines = mends.mended.map((mended) => {
        const file = mended.edits.map((edit) => edit.file).find((one) => failed.has(one));
        if (file === undefined)
            return describeMended(mended);
        return describeUnmended({ finding: mended.finding, reason: `${file} was not written: ${failed.get(file)}` });
    });
    return orNothing([...lines, ...mends.unmended.map(describeUnmended)]);
}
async function previewMends(options) {
    const found = await findMends(options);
    const lines = [...found.mends.mended.map(describeMended), ...found.mends.unmended.map(describeUnmended)];
    return { diff: diffOf(found, ''), lines: orNothing(lines).map((line) => `(dry run) ${line}`) };
}
function orNothing(lines) {
    return lines.length > 0 ? lines : ['Nothing here is for a program to fix.'];
}
function diffOf({ mends, files }, prefix) {
    return [...mends.files.keys()]
        .sort()
        .map((file) => {
        const own = mends.edits.filter((edit) => edit.file === file);
        return (0,patch/* writePatch */.C)((0,text_file/* openText */.Uq)(file, files), own, prefix === '' ? file : `${prefix}/${file}`);
    })
        .join('');
}


/***/ }),

/***/ "run/offer-mends.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ offerMends)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var credentials = __webpack_require__("credentials/credentials.js");
var hunks = __webpack_require__("fixes/hunks.js");
var patch = __webpack_require__("fixes/patch.js");
var text_file = __webpack_require__("fixes/text-file.js");
var changed_files = __webpack_require__("github/changed-files.js");
var tool = __webpack_require__("tool.js");
var answers = __webpack_require__("github/answers.js");
var author = __webpack_require__("github/author.js");
var outcome = __webpack_require__("github/outcome.js");
;





const MOST = 30;
const PAGES = 30;
const OFFERING = {
    failed: 'Fixes were not offered as suggestions',
    permission: 'pull-requests: write',
};
async function offerSuggestions(github, pullRequest, suggestions) {
    if (suggestions.length === 0)
        return { standing: new Set() };
    const { value, notice } = await (0,outcome/* attempt */.CD)(OFFERING, github.event, async () => {
        const octokit = await github.octokit();
        const earlier = await findEarlier(github, octokit, pullRequest.number);
        const known = new Map(earlier.map(({ key, applies }) => [key, applies]));
        const standing = suggestions.filter((one) => known.get(keyOf(one)) === true);
        const fresh = suggestions.filter((one) => !known.has(keyOf(one))).slice(0, MOST);
        if (fresh.length > 0)
            await createReview(github, octokit, pullRequest.number, fresh);
        return new Set([...standing, ...fresh]);
    });
    return value === undefined ? { standing: new Set(), notice } : { standing: value };
}
async function createReview(github, octokit, number, suggestions) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const { headSha } = github.event;
    const comments = suggestions.map(({ path, from, to, body, ...one }) => ({
        path,
        body: `${body.trimEnd()}\n\n${markerLine(keyOf({ path, ...one }))}`,
        line: to,
        side: 'RIGHT',
        ...(from < to && { start_line: from, start_side: 'RIGHT' }),
    }));
    const review = {
        ...{ owner, repo, pull_number: number, event: 'COMMENT' },
        body: 'Fixes of what Clinical Records Check found. Each was tried: its finding goes, and no other comes.',
        ...(headSha !== undefined && { commit_id: headSha }),
        comments,
        request: { retries: 0 },
    };
    try {
        await octokit.rest.pulls.createReview(review);
    }
    catch (error) {
        if (!(0,outcome/* isAmbiguous */.X2)(error))
            throw error;
        const made = new Set((await findEarlier(github, octokit, number)).map(({ key }) => key));
        if (!suggestions.some((one) => made.has(keyOf(one))))
            await octokit.rest.pulls.createReview(review);
    }
}
async function findEarlier(github, octokit, number) {
    const { owner = '', name: repo = '' } = github.event.repository ?? {};
    const isOurs = (0,author/* authorship */.w)(octokit, github.token ?? '');
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const request = { owner, repo, pull_number: number, per_page: 100, page };
        const { data, headers } = await octokit.rest.pulls.listReviewComments(request);
        for (const { body, user, line } of (0,answers/* readLineComments */.de)(data)) {
            const key = readMarker(body);
            if (key !== undefined && (await isOurs(user)))
                found.push({ key, applies: line !== undefined });
        }
        if (headers.link?.includes('rel="next"') !== true)
            break;
    }
    return found;
}
const MARKER = new RegExp(`<!-- ${tool/* NAME */.o_} mend=([0-9a-f]{32}) -->\\s*$`);
function markerLine(key) {
    return `<!-- ${tool/* NAME */.o_} mend=${key} -->`;
}
function readMarker(body) {
    return MARKER.exec(body.slice(-200))?.[1];
}
function keyOf({ path, identity }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, identity]))
        .digest('hex')
        .slice(0, 32);
}

var clean = __webpack_require__("reporters/clean.js");
var lists = __webpack_require__("lists.js");
var escape_markdown = __webpack_require__("reporters/escape-markdown.js");
;





function suggestionMarkdown(findings, lines) {
    const why = findings.map(({ rule, fix, mends = [] }) => {
        const isText = mends.some(({ kind }) => kind === 'add-text');
        const review = isText ? ' **The text is a draft: say what the app does with the data, and why.**' : '';
        return `${(0,escape_markdown/* codeMarkdown */.fl)(rule.id)}: ${(0,escape_markdown/* proseMarkdown */.Rw)(fix)}${review}`;
    });
    const content = lines.map((line) => `${line}\n`).join('');
    const fence = fenceFor(content);
    return `${[...new Set(why)].join('\n\n')}\n\n${fence}suggestion\n${content}${fence}\n`;
}
function mendsSection(diff, findings, path, longest) {
    if (diff === '')
        return '';
    const command = (0,escape_markdown/* codeMarkdown */.fl)(`${tool/* NAME */.o_} --fix${path === '' ? '' : ` ${path}`}`);
    const title = `🩹 ${findings === 1 ? 'A finding' : `${findings} findings`} that a program can fix`;
    const fence = fenceFor(diff);
    const shown = `${fence}diff\n${diff}${fence}\n`;
    const isLong = shown.length + 400 > longest || Buffer.byteLength(shown) > 3 * longest;
    const why = (0,clean/* turnsText */.IZ)(diff)
        ? 'holds signs that turn the direction of text, and is not shown here'
        : (0,credentials/* hideCredentials */.RW)(diff) !== diff
            ? 'holds what looks like a credential, and is not shown here'
            : isLong
                ? 'is too long to be shown here'
                : undefined;
    const body = why !== undefined
        ? `Run ${command}: the diff ${why}.\n`
        : `Run ${command}, or save this and run ${(0,escape_markdown/* codeMarkdown */.fl)('git apply')}. Texts in it are drafts to be reviewed.\n\n${shown}`;
    return `\n<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}
function fenceFor(content) {
    const longest = (0,lists/* greatest */.Kf)([...content.matchAll(/`+/g)].map(([run]) => run.length), 2);
    return '`'.repeat(longest + 1);
}

var mend = __webpack_require__("run/mend.js");
;










async function offerMends(request) {
    const { github, report, options, prefix, mayComment, warn } = request;
    const { pullRequest, name } = github.event;
    const hasMends = report.findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced);
    if (!mayComment || !pullRequest || pullRequest.closed || !hasMends)
        return () => '';
    const found = await tryToFind(options, warn);
    if (!found || found.mends.mended.length === 0)
        return () => '';
    const mayOffer = github.token !== undefined && !(pullRequest.fork && name === 'pull_request');
    const listed = mayOffer ? await (0,changed_files/* listChangedFiles */.A)(github, pullRequest) : undefined;
    const changes = listChanges(found, prefix, listed?.value?.files ?? new Map());
    const offered = withoutPartial(changes);
    const { standing, notice } = await offerSuggestions(github, pullRequest, offered.flatMap(({ suggestion }) => suggestion ?? []));
    warn(notice);
    const rest = changes.filter((change) => !offered.includes(change) || !isStanding(change, standing));
    const diff = diffOfChanges(rest, found, prefix);
    const left = new Set(rest.flatMap(({ findings }) => findings)).size;
    return (longest) => mendsSection(diff, left, prefix, longest);
}
async function tryToFind(options, warn) {
    try {
        return await (0,mend/* findMends */.v)(options);
    }
    catch (error) {
        warn(`Fixes were not worked out: ${error instanceof Error ? error.message : error}.`);
        return undefined;
    }
}
function isStanding({ suggestion }, standing) {
    return suggestion !== undefined && standing.has(suggestion);
}
function listChanges({ mends, files }, prefix, changed) {
    return [...mends.files.keys()].sort().flatMap((file) => {
        const source = (0,text_file/* openText */.Uq)(file, files);
        const path = prefix === '' ? file : `${prefix}/${file}`;
        const shown = changed.get(path);
        const isShown = shown !== undefined && isBlob(files.bytes(file), shown.blob) && !source.text.includes('\r');
        const own = mends.edits.filter((edit) => edit.file === file);
        return (0,hunks/* findHunks */.Z)(source.text, own).map((hunk) => {
            const findings = mends.mended.filter(({ edits }) => edits.some((edit) => belongsTo(edit, hunk, file)));
            const about = findings.map(({ finding }) => finding);
            const lines = source.text.split('\n');
            const isText = source.encoding === 'utf-8' && !(source.marked && hunk.line <= 2);
            const suggestion = isShown && isText ? suggest(path, hunk, lines, shown, about) : undefined;
            return { file, hunk, findings: about, suggestion };
        });
    });
}
function belongsTo({ file, start, end }, { edits }, own) {
    return file === own && edits.some((edit) => edit.start <= start && edit.end >= end);
}
function suggest(path, { line, before, after }, lines, { shown }, findings) {
    const anchor = before.length > 0 ? undefined : lines[line - 2];
    if (before.length === 0 && anchor === undefined)
        return undefined;
    const from = anchor === undefined ? line : line - 1;
    const to = anchor === undefined ? line + before.length - 1 : line - 1;
    if (!shown.some(({ start, end }) => start <= from && end >= to))
        return undefined;
    if ([...before, ...after].some((one) => !one.endsWith('\n')))
        return undefined;
    const shownLines = [...before, ...after, anchor ?? ''];
    if (shownLines.some((one) => (0,clean/* turnsText */.IZ)(one) || (0,credentials/* hideCredentials */.RW)(one) !== one))
        return undefined;
    const content = [...(anchor === undefined ? [] : [anchor]), ...after.map((one) => one.slice(0, -1))];
    const identity = JSON.stringify([before, anchor, after]);
    return { path, from, to, body: suggestionMarkdown(findings, content), identity };
}
function withoutPartial(changes) {
    let kept = changes.filter(({ suggestion }) => suggestion !== undefined);
    for (let size = -1; size !== kept.length;) {
        size = kept.length;
        const partial = new Set(changes.filter((change) => !kept.includes(change)).flatMap(({ findings }) => findings));
        kept = kept.filter(({ findings }) => !findings.some((finding) => partial.has(finding)));
    }
    return kept;
}
function isBlob(bytes, name) {
    if (name === undefined)
        return false;
    const hash = (0,external_node_crypto_.createHash)(name.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name;
}
function diffOfChanges(changes, { files }, prefix) {
    return [...new Set(changes.map(({ file }) => file))]
        .map((file) => {
        const edits = changes.filter((change) => change.file === file).flatMap(({ hunk }) => hunk.edits);
        return (0,patch/* writePatch */.C)((0,text_file/* openText */.Uq)(file, files), edits, prefix === '' ? file : `${prefix}/${file}`);
    })
        .join('');
}


/***/ })

};
