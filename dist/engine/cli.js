export const id = "cli";
export const ids = ["cli"];
export const modules = {

/***/ "cli.js":
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("external \"node:tty\"");
/* harmony import */ var _apart_apart_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__("apart/apart.js");
/* harmony import */ var _apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("apart/guarded-run.js");
/* harmony import */ var _built_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("built/open.js");
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _files_fault_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("files/fault-words.js");
/* harmony import */ var _files_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("files/file-bytes.js");
/* harmony import */ var _files_git_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("files/git-stores.js");
/* harmony import */ var _files_names_git_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__("files/names-git.js");
/* harmony import */ var _files_write_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("files/write-files.js");
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("findings/verdict.js");
/* harmony import */ var _github_interruption_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("github/interruption.js");
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__("progress.js");
/* harmony import */ var _reporters_clean_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("reporters/clean.js");
/* harmony import */ var _reporters_notices_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("reporters/notices.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__("sentence.js");
/* harmony import */ var _settings_colour_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__("settings/colour.js");
/* harmony import */ var _settings_columns_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__("settings/columns.js");
/* harmony import */ var _settings_command_line_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("settings/command-line.js");
/* harmony import */ var _settings_help_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("settings/help.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("settings/options.js");
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__("tool.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__("types.js");

























const REPORTERS = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-reporters-declarations"), __webpack_require__.e("reporters-text")]).then(__webpack_require__.bind(__webpack_require__, "reporters/text.js"))).text,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-reporters-declarations"), __webpack_require__.e("reporters-json")]).then(__webpack_require__.bind(__webpack_require__, "reporters/json.js"))).json,
    sarif: async () => (await __webpack_require__.e("reporters-sarif").then(__webpack_require__.bind(__webpack_require__, "reporters/sarif.js"))).sarif,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-reporters-declarations"), __webpack_require__.e("reporters-markdown"), __webpack_require__.e("shared-reporters-artifacts")]).then(__webpack_require__.bind(__webpack_require__, "reporters/markdown.js"))).markdown,
    github: async () => (await __webpack_require__.e("reporters-annotations").then(__webpack_require__.bind(__webpack_require__, "reporters/annotations.js"))).annotations,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-reporters-declarations"), __webpack_require__.e("reporters-html")]).then(__webpack_require__.bind(__webpack_require__, "reporters/html.js"))).html,
    xcode: async () => (await __webpack_require__.e("reporters-xcode").then(__webpack_require__.bind(__webpack_require__, "reporters/xcode.js"))).xcode,
    gitlab: async () => (await __webpack_require__.e("reporters-gitlab").then(__webpack_require__.bind(__webpack_require__, "reporters/gitlab.js"))).gitlab,
    junit: async () => (await __webpack_require__.e("reporters-junit").then(__webpack_require__.bind(__webpack_require__, "reporters/junit.js"))).junit,
    quiet: async () => (await Promise.all(/* import() */[__webpack_require__.e("shared-reporters-declarations"), __webpack_require__.e("reporters-text"), __webpack_require__.e("reporters-quiet")]).then(__webpack_require__.bind(__webpack_require__, "reporters/quiet.js"))).quiet,
    'app-review-notes': async () => (await __webpack_require__.e("reporters-app-review-notes").then(__webpack_require__.bind(__webpack_require__, "reporters/app-review-notes.js"))).appReviewNotes,
};
async function main(args) {
    if ((0,_settings_command_line_js__WEBPACK_IMPORTED_MODULE_14__/* .isSweep */ .Rv)(args, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync))
        return (await __webpack_require__.e("sweep-sweep").then(__webpack_require__.bind(__webpack_require__, "sweep/sweep.js"))).sweep(args.slice(1));
    const { values, path: folder, isInit } = (0,_settings_command_line_js__WEBPACK_IMPORTED_MODULE_14__/* .parseCommandLine */ .Du)(args, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
    const answer = await answerOnly(values);
    if (answer !== undefined)
        return print(answer, values, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    const base = values.text('base');
    const checked = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(checked) && node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder) === folder)
        throw (0,_settings_command_line_js__WEBPACK_IMPORTED_MODULE_14__/* .unknownWord */ .$5)(folder);
    const isAlone = !isInit && (0,_built_open_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactForm */ .j)(checked) !== undefined;
    if (isAlone)
        refuseWithoutSources(values);
    if (values.flag('force') && !values.flag('app-review-notes'))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb('--force goes with --app-review-notes.');
    if (values.flag('app-review-notes') && (values.text('format') ?? 'text') !== 'text')
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb('--app-review-notes prints text to be copied: leave out --format.');
    const root = isAlone ? node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(checked) : checked;
    const artifacts = namedArtifacts(isAlone ? [folder] : [], values, root);
    for (const option of ['output', 'write-baseline']) {
        const name = values.text(option);
        if (name !== undefined && !isStandardOutput(option, name))
            asUsage(name, () => (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .findPlace */ .Pj)(placeOf(name, root)));
    }
    const options = {
        root,
        values,
        readNamed,
        writeNamed: (name, content) => writeNamed(name, content, root, values),
        checkUrls: !values.flag('no-urls'),
        release: values.flag('release'),
        countsFixes: formOf(values) === 'text',
        ...(await readStoreRequest(values)),
        ...(artifacts.length > 0 && { artifacts, isAlone }),
        ...(base !== undefined && { base: { revision: base } }),
        ...(await ofSweep()),
    };
    const apart = isInit || values.flag('fix') ? await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runApart */ .ew)() : undefined;
    if (isInit && apart === undefined) {
        const { writeStartingFiles } = await __webpack_require__.e("init-write-starting-files").then(__webpack_require__.bind(__webpack_require__, "init/write-starting-files.js"));
        return print(`${(await writeStartingFiles(options)).join('\n')}\n`, values, root);
    }
    const mended = apart ?? (await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(() => mend(options)));
    const diff = mended.kind === 'value' ? mended.value : undefined;
    const ending = new AbortController();
    const ended = (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_11__/* .insteadOfInterruption */ .Jj)((signal) => ending.abort(signal));
    const outcome = mended.kind === 'value'
        ? await (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGuarded */ .sg)({ ...options, ending: ending.signal }, (work) => (0,_progress_js__WEBPACK_IMPORTED_MODULE_18__/* .withProgress */ .E)(terminal(values), work))
        : mended;
    (0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_19__/* .sayTold */ .XB)();
    ended();
    if (outcome.kind === 'finished')
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endLike */ .R0)(outcome);
    if (outcome.kind === 'interrupted')
        return (0,_apart_guarded_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endLike */ .R0)({ signal: outcome.signal });
    if (outcome.failure !== undefined)
        throw outcome.failure;
    const { report } = outcome;
    if (diff !== undefined) {
        print(diff, values, root);
        if (ending.signal.aborted)
            (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_11__/* .dieOf */ .wX)(ending.signal.reason);
        return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODE */ .F3[report.verdict];
    }
    for (const notice of (0,_reporters_notices_js__WEBPACK_IMPORTED_MODULE_13__/* .listNotices */ .S)(report))
        process.stderr.write(`${notice.replaceAll(/^/gm, `${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_}: `)}\n`);
    if (values.flag('app-review-notes') && !(await mayWriteNotes(report, values)))
        return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODE */ .F3.failed;
    const form = formOf(values);
    const reporter = await REPORTERS[form]?.();
    const isFile = isToFile(values);
    const colour = (0,_settings_colour_js__WEBPACK_IMPORTED_MODULE_21__/* .wantsColour */ .M)({
        option: values.text('color'),
        environment: process.env,
        isTerminal: process.stdout.isTTY === true,
        isFile,
    });
    const columns = columnsFor(values);
    const width = columns === undefined ? {} : { columns };
    const commit = form === 'html' ? await (await Promise.all(/* import() */[__webpack_require__.e("shared-base-clone"), __webpack_require__.e("base-head-commit")]).then(__webpack_require__.bind(__webpack_require__, "base/head-commit.js"))).describeHead(root) : undefined;
    const context = { colour, ...width, ...(commit && { commit }), prefix: prefixOf(root), root };
    if (reporter)
        print(reporter(report, context), values, root);
    await alsoAsSarif(report, context);
    if (ending.signal.aborted)
        (0,_github_interruption_js__WEBPACK_IMPORTED_MODULE_11__/* .dieOf */ .wX)(ending.signal.reason);
    return _findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODE */ .F3[report.verdict];
}
async function readStoreRequest(values) {
    if (!values.flag('app-store-connect'))
        return {};
    const store = (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, "run/open-store.js"))).storeOfCommand(values, process.env, readNamed);
    const folder = process.env.CLINICAL_RECORDS_STORED_APPS;
    if (store === undefined || !folder || 'closed' in store)
        return store === undefined ? {} : { store };
    const seen = (await __webpack_require__.e("sweep-between-checks").then(__webpack_require__.bind(__webpack_require__, "sweep/between-checks.js"))).storedApps(folder);
    return { store: { access: { ...store.access, seen } } };
}
async function ofSweep() {
    const folder = process.env.CLINICAL_RECORDS_OBSERVED_URLS;
    return folder ? { observed: (await __webpack_require__.e("sweep-between-checks").then(__webpack_require__.bind(__webpack_require__, "sweep/between-checks.js"))).observedUrls(folder) } : {};
}
async function alsoAsSarif(report, context) {
    const file = process.env.CLINICAL_RECORDS_ALSO_AS_SARIF;
    if (!file)
        return;
    const { sarif } = await __webpack_require__.e("reporters-sarif").then(__webpack_require__.bind(__webpack_require__, "reporters/sarif.js"));
    (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeNamedFile */ .Bl)({ name: file, from: process.cwd(), checkouts: [] }, sarif(report, context));
}
function namedArtifacts(alone, values, root) {
    return [...alone, ...values.texts('artifact')].map((name) => {
        const disk = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(disk))
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb(`There is no "${name}" to check as a built app.`);
        if ((0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_22__/* .namesGit */ .D)(disk) || (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_22__/* .namesGit */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(disk)))
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb(`"${name}" ${_types_js__WEBPACK_IMPORTED_MODULE_17__/* .LEADS_OUT */ .l}.`);
        if ((0,_built_open_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactForm */ .j)(disk, true) === undefined)
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb(`"${name}" is no .ipa, .xcarchive or .app, nor one that is zipped.`);
        const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, disk);
        const isBelow = below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(below);
        const shown = isBelow ? below : node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.cwd(), disk);
        return { disk, shown: shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    });
}
function refuseWithoutSources(values) {
    for (const option of ['fix', 'base', 'new-only', 'app-review-notes'])
        if (values.text(option) !== undefined && values.text(option) !== 'false')
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb(`--${option} needs a repository: give its folder as the path, and this with --artifact.`);
}
function columnsFor(values) {
    return isToFile(values) ? undefined : (0,_settings_columns_js__WEBPACK_IMPORTED_MODULE_23__/* .columnsOf */ .P)(process.stdout.columns, process.env);
}
function isToFile(values) {
    const output = values.text('output');
    return output !== undefined && !isStandardOutput('output', output);
}
function formOf(values) {
    if (values.flag('app-review-notes'))
        return 'app-review-notes';
    const form = values.text('format') ?? 'text';
    return form === 'text' && values.flag('quiet') ? 'quiet' : form;
}
async function mayWriteNotes(report, values) {
    const { leftOutOfNotes, openErrors } = await __webpack_require__.e("reporters-app-review-notes").then(__webpack_require__.bind(__webpack_require__, "reporters/app-review-notes.js"));
    const errors = openErrors(report);
    const isRefused = errors.length > 0 && !values.flag('force');
    const end = `No notes were written: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(errors.length, 'error')} ${errors.length === 1 ? 'is' : 'are'} open. Fix what is said above, or add --force.`;
    for (const line of isRefused ? [...errors, end] : leftOutOfNotes(report))
        process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_}: ${line}\n`);
    return !isRefused;
}
function prefixOf(root) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(process.env.GITHUB_WORKSPACE || process.env.CI_PROJECT_DIR || root, root)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    return below === '..' || below.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(below) ? '' : below;
}
async function mend(options) {
    const isDry = options.values.flag('dry-run');
    if (!options.values.flag('fix')) {
        if (isDry)
            throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb('--dry-run goes with --fix, or with init.');
        return undefined;
    }
    const { previewMends, writeMends } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("fixes-plan"), __webpack_require__.e("run-mend")]).then(__webpack_require__.bind(__webpack_require__, "run/mend.js"));
    const { diff, lines } = isDry ? await previewMends(options) : { diff: undefined, lines: await writeMends(options) };
    for (const line of lines)
        process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_}: ${(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .hideCredentials */ .RW)(line)}\n`);
    return diff === undefined ? undefined : (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .hideCredentials */ .RW)(diff);
}
function terminal(values) {
    const descriptor = (0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_19__/* .isApart */ .zB)() ? _apart_apart_js__WEBPACK_IMPORTED_MODULE_19__/* .WAITING_STDERR */ .H1 : 2;
    const isTTY = !values.flag('quiet') && ((0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_19__/* .isApart */ .zB)() ? (0,node_tty__WEBPACK_IMPORTED_MODULE_2__.isatty)(descriptor) : process.stderr.isTTY === true);
    return { isTTY, descriptor, write: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text) };
}
async function answerOnly(values) {
    const columns = columnsFor(values);
    if (values.flag('help'))
        return (0,_settings_help_js__WEBPACK_IMPORTED_MODULE_15__/* .helpText */ .B)((0,_settings_columns_js__WEBPACK_IMPORTED_MODULE_23__/* .helpColumns */ .p)(columns));
    if (values.flag('version'))
        return `${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_} ${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .VERSION */ .xv}\n`;
    const id = values.text('explain');
    if (id === undefined && !values.flag('list-rules'))
        return undefined;
    const [{ RULES }, { HOUSE_RULES }, { HOW_TO_FIX }, { explain, listRules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e("shared-sdks"), __webpack_require__.e("catalogue-catalogue"), __webpack_require__.e("shared-rules-shared")]).then(__webpack_require__.bind(__webpack_require__, "catalogue/catalogue.js")),
        __webpack_require__.e("catalogue-house-rules").then(__webpack_require__.bind(__webpack_require__, "catalogue/house-rules.js")),
        __webpack_require__.e("catalogue-how-to-fix").then(__webpack_require__.bind(__webpack_require__, "catalogue/how-to-fix.js")),
        __webpack_require__.e("reporters-explain").then(__webpack_require__.bind(__webpack_require__, "reporters/explain.js")),
    ]);
    const rules = [...RULES, ...HOUSE_RULES];
    if (id === undefined)
        return listRules(rules, columns);
    const rule = rules.find((one) => one.id === id);
    const known = rules.map((one) => one.id);
    if (!rule)
        throw (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .unknownName */ .U0)(id, known, 'rule', 'See --list-rules.');
    return explain(rule, 'fix' in rule ? [rule.fix] : (HOW_TO_FIX.get(rule.id) ?? []), columns);
}
function print(output, values, root) {
    const file = values.text('output');
    if (file === undefined || isStandardOutput('output', file))
        process.stdout.write(output);
    else
        writeNamed(file, output, root, values);
    return 0;
}
function isStandardOutput(option, name) {
    return option === 'output' && name === '-';
}
function writeNamed(name, content, root, values) {
    asUsage(name, () => (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeNamedFile */ .Bl)(placeOf(name, root), content));
    if (!values.flag('quiet'))
        process.stderr.write(`written: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_12__/* .cleanLine */ .Ow)(name)}\n`);
}
function placeOf(name, root) {
    const checkouts = [root, (0,_files_git_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .findCheckout */ .I)(root), (0,_files_git_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .findCheckout */ .I)(process.cwd())];
    return {
        name,
        from: process.cwd(),
        checkouts: checkouts.flatMap((one) => (one !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one) ? [one] : [])),
    };
}
function readNamed(name) {
    if ((0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_22__/* .namesGit */ .D)(name) || (0,_files_names_git_js__WEBPACK_IMPORTED_MODULE_22__/* .namesGit */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(name)))
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb(`"${name}" ${_types_js__WEBPACK_IMPORTED_MODULE_17__/* .LEADS_OUT */ .l}.`);
    return (0,_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamedFile */ .wh)(name);
}
function asUsage(name, action) {
    try {
        return action();
    }
    catch (error) {
        throw new _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb((0,_files_fault_words_js__WEBPACK_IMPORTED_MODULE_6__/* .whyUnwritten */ .l)(name, error));
    }
}
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    process.exitCode = 4;
    process.stderr.write(`${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_}: the report could not be written: ${error.message}.\n`);
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = error instanceof _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb ? 2 : 4;
    const message = error instanceof _settings_options_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .eb
        ? `${_tool_js__WEBPACK_IMPORTED_MODULE_20__/* .NAME */ .o_}: ${(0,_reporters_clean_js__WEBPACK_IMPORTED_MODULE_12__/* .cleanLine */ .Ow)(error.message)}`
        : (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .hideCredentials */ .RW)((error instanceof Error && error.stack) || String(error));
    process.stderr.write(`${message}\n`);
}
(0,_apart_apart_js__WEBPACK_IMPORTED_MODULE_19__/* .sayOver */ .md)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ "progress.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   u: () => (/* binding */ CLEAR)
/* harmony export */ });
const PATIENCE = 1000;
const CLEAR = '\r\u001b[2K';
async function withProgress({ isTTY, descriptor, write }, action) {
    if (!isTTY)
        return action(() => undefined);
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, "external \"node:worker_threads\"", 19));
    const shown = new Int32Array(new SharedArrayBuffer(4));
    const thread = new Worker(THREAD, {
        eval: true,
        workerData: { shown, descriptor, patience: PATIENCE, clear: CLEAR },
    });
    thread.unref();
    try {
        return await action((step) => thread.postMessage(step));
    }
    finally {
        await thread.terminate();
        if (Atomics.load(shown, 0) > 0)
            write(CLEAR);
    }
}
const THREAD = `
const { parentPort, workerData: { shown, descriptor, patience, clear } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const start = Date.now();
let step = 'Reading files';
let isBroken = false;
parentPort.on('message', (next) => { step = next; });
setInterval(() => {
  const passed = Date.now() - start;
  if (passed < patience || isBroken) return;
  Atomics.store(shown, 0, 1);
  try { writeSync(descriptor, clear + step + '… ' + Math.round(passed / 1000) + ' s'); } catch { isBroken = true; }
}, 200);
`;


/***/ }),

/***/ "settings/colour.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
function wantsColour({ option, environment, isTerminal, isFile, }) {
    if (option === 'always' || option === 'never')
        return option === 'always';
    if (isFile || environment.NO_COLOR)
        return false;
    const forced = environment.FORCE_COLOR;
    if (forced)
        return forced !== '0' && forced !== 'false';
    return isTerminal;
}


/***/ }),

/***/ "settings/columns.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   p: () => (/* binding */ helpColumns)
/* harmony export */ });
const NARROWEST = 40;
const WIDEST_HELP = 100;
function columnsOf(terminal, environment) {
    const columns = terminal || Number(environment.COLUMNS) || 0;
    return columns >= NARROWEST ? columns : undefined;
}
function helpColumns(columns) {
    return columns === undefined ? undefined : Math.min(columns, WIDEST_HELP);
}


/***/ }),

/***/ "settings/command-line.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   Rv: () => (/* binding */ isSweep)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:util\"");
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("settings/options.js");


const INIT = 'init';
const HELP = 'help';
const SWEEP = 'sweep';
const WORDS = [INIT, HELP];
const TRY_HELP = 'Try --help.';
function parseCommandLine(args, exists = () => false) {
    const known = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .listFlags */ .E3)();
    const options = Object.fromEntries(known.map(({ name, type, short }) => [
        name,
        {
            type: type === 'boolean' ? 'boolean' : 'string',
            multiple: true,
            ...(short !== undefined && { short }),
        },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    const values = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.find(({ name }) => name === token.name);
        const flags = known.map(({ name }) => `--${name}`);
        if (!option)
            throw (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U0)(token.rawName, flags, 'option', '', TRY_HELP);
        if (option.type !== 'boolean' && flags.includes(token.value ?? ''))
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${token.rawName} needs a value, and ${token.value} is an option.`);
        values.set(option.name, [...(values.get(option.name) ?? []), (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedValue */ .ZJ)(option, token.value, token.rawName)]);
    }
    const [first = ''] = paths;
    const isWord = WORDS.includes(first) && (paths.length > 1 || !exists(first));
    if (isWord)
        paths.shift();
    if (isWord && first === HELP)
        return { values: new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionValues */ .e3(new Map([['help', ['true']]])), path: '.', isInit: false };
    if (paths.length > 1) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`One path is checked at a time; given are ${paths.map((one) => `"${one}"`).join(' and ')}.${meantWord(first)} ${TRY_HELP}`);
    }
    return { values: new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionValues */ .e3(values), path: paths[0] ?? '.', isInit: isWord };
}
function isSweep([first, second = ''], exists) {
    return first === SWEEP && (!exists(SWEEP) || /^[a-z]/.test(second));
}
function unknownWord(given) {
    return new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`There is no folder "${given}".${meantWord(given)} ${TRY_HELP}`);
}
function meantWord(given) {
    const flags = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .listFlags */ .E3)().map(({ name }) => name);
    const words = [...WORDS, SWEEP];
    const meant = words.includes(given) ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .qb)(given, [...words, ...flags]);
    if (meant === undefined)
        return '';
    return ` Did you mean "${words.includes(meant) ? meant : `--${meant}`}"?`;
}


/***/ }),

/***/ "settings/help.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   r: () => (/* binding */ optionLines)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("settings/options.js");


const WIDTH = 80;
const RIGHT = 32;
const NARROW = 72;
const BELOW = 8;
const CALLS = [
    'clinical-records-check [options] [path]',
    'clinical-records-check init [path]',
    'clinical-records-check sweep plan|check|merge',
];
const WHAT = [
    'Says, before App Review does, what is wrong with an iOS app\'s use of Apple\'s HealthKit Clinical Health Records. The path is a folder, "." by default.',
    'With init it writes a workflow and a configuration file that fit the repository.',
    'With sweep it checks whole organisations on GitHub: sweep --help.',
];
const EXITS = 'Exit codes: 0 passed or not applicable, 1 failed, 2 called or configured wrongly, 3 incomplete: what had to be checked could not be, 4 the program itself failed.';
function helpText(width = WIDTH) {
    const rows = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlags */ .E3)().map(({ name, short, value, choices, help }) => {
        const values = choices ? ` ${choices.join('|')}` : value ? ` ${value}` : '';
        return [`${short === undefined ? '' : `-${short}, `}--${name}${values}`, help];
    });
    return [CALLS, WHAT.flatMap((part) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(part, width)), optionLines(rows, width), (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(EXITS, width)]
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function optionLines(rows, width) {
    const right = width < NARROW ? BELOW : RIGHT;
    return rows.flatMap(([option, help]) => {
        const [first = '', ...more] = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .EO)(help, width - right);
        const indented = more.map((line) => ' '.repeat(right) + line);
        const isBeside = right !== BELOW && option.length <= right - 4;
        if (isBeside)
            return [`  ${option.padEnd(right - 4)}  ${first}`, ...indented];
        return [...wrapChoices(option, width), ' '.repeat(right) + first, ...indented];
    });
}
function wrapChoices(option, width) {
    const lines = [];
    for (const part of option.split(/(?<=\|)/)) {
        const last = lines.at(-1);
        if (last === undefined || last.length + part.length > width)
            lines.push(last === undefined ? `  ${part}` : `      ${part}`);
        else
            lines[lines.length - 1] = last + part;
    }
    return lines;
}


/***/ })

};
