export const id = "sweep-sweep";
export const ids = ["sweep-sweep"];
export const modules = {

/***/ "sweep/budget.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ makeBudget),
/* harmony export */   o: () => (/* binding */ OutOfRequests)
/* harmony export */ });
class OutOfRequests extends Error {
}
const SCARCE = 0.1;
const LONGEST_PAUSE = 2000;
const UNSAID = 60_000;
const LAST_DAY = 8.64e15;
function makeBudget(clock) {
    const known = new Map();
    let waited = 0;
    let isOver = false;
    async function wait(ms) {
        if (isOver || waited + ms > clock.patienceMs) {
            isOver = true;
            const until = new Date(Math.min(clock.now() + ms, LAST_DAY)).toISOString();
            throw new OutOfRequests(`GitHub's rate limit is used up until ${until}`);
        }
        waited += ms;
        await clock.sleep(ms);
    }
    return {
        async before(kind) {
            const left = known.get(kind);
            const rest = (left?.reset ?? 0) - clock.now();
            if (left === undefined || rest <= 0)
                return;
            if (left.remaining <= 0)
                return wait(rest + 1000);
            if (left.remaining < left.limit * SCARCE)
                await wait(Math.min(rest / left.remaining, LONGEST_PAUSE));
        },
        async after(kind, { status, headers }) {
            const number = (name) => Number(headers.get(name) ?? Number.NaN);
            const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((name) => number(`x-ratelimit-${name}`));
            if (Number.isFinite(remaining) && Number.isFinite(limit) && Number.isFinite(reset))
                known.set(kind, { remaining: remaining ?? 0, limit: limit ?? 0, reset: (reset ?? 0) * 1000 });
            if (status !== 403 && status !== 429)
                return false;
            const seconds = number('retry-after');
            if (Number.isFinite(seconds))
                await wait(Math.max(1, seconds) * 1000);
            else if (remaining === 0)
                await wait(Math.max(0, (reset ?? 0) * 1000 - clock.now()) + 1000);
            else if (status === 429)
                await wait(UNSAID);
            else
                return false;
            return true;
        },
    };
}


/***/ }),

/***/ "sweep/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   cW: () => (/* binding */ listJsonFiles),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:path\"");


function writeWhole(file, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}.written`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    }
}
function readJsonFile(file) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readNamed(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
}
function isFolder(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
function listJsonFiles(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file))
        .filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile())
        .sort();
}


/***/ }),

/***/ "sweep/github.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ NO_ANSWER),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   Ng: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("tool.js");
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("sweep/budget.js");


const NO_ANSWER = 'GitHub does not answer';
class Refused extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const TRIES = 3;
const MOST_REDIRECTS = 3;
const REQUEST_MS = 60_000;
const LONGEST = 64 * 1024 * 1024;
function connect({ apiUrl, token, clock }) {
    const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBudget */ .e)(clock);
    const api = apiUrl.replace(/\/{1,20}$/, '');
    const signed = {
        accept: 'application/vnd.github+json',
        'user-agent': `${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}/${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}`,
        'x-github-api-version': '2022-11-28',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    async function ask(url, init, kind) {
        for (let tries = 1;; tries += 1) {
            await budget.before(kind);
            const response = await attempt(url, init);
            if (response !== undefined && (await budget.after(kind, response))) {
                await response.body?.cancel();
                continue;
            }
            if (response !== undefined && response.status < 500)
                return response;
            if (tries === TRIES)
                throw new Refused(response?.status ?? 0, saidNothing(response?.status));
            await response?.body?.cancel();
            await clock.sleep(1000 * 4 ** (tries - 1));
        }
    }
    return {
        async get(path) {
            let url = `${api}${path}`;
            for (let steps = 0;; steps += 1) {
                const response = await ask(url, { headers: signed, redirect: 'manual' }, 'core');
                const next = response.status >= 300 && response.status < 400 ? placeOf(response, url) : undefined;
                if (next !== undefined && steps < MOST_REDIRECTS && next.origin === new URL(api).origin) {
                    await response.body?.cancel();
                    url = next.href;
                    continue;
                }
                const data = await readJson(response);
                if (!response.ok)
                    throw new Refused(response.status, messageOf(data, response.status));
                return { data, hasNext: response.headers.get('link')?.includes('rel="next"') === true };
            }
        },
        post: (path, body) => send(`${api}${path}`, body, 'core'),
        graphql(query, variables) {
            const url = api.endsWith('/api/v3') ? `${api.slice(0, -3)}/graphql` : `${api}/graphql`;
            return send(url, { query, variables }, 'graphql');
        },
        async archive(path) {
            const response = await ask(`${api}${path}`, { headers: signed, redirect: 'manual' }, 'core');
            if (response.ok)
                return response;
            if (response.status < 300 || response.status >= 400)
                throw new Refused(response.status, messageOf(await readJson(response), response.status));
            await response.body?.cancel();
            return follow(placeOf(response, `${api}${path}`));
        },
    };
    async function send(url, body, kind) {
        const headers = { ...signed, 'content-type': 'application/json' };
        const response = await ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, kind);
        const data = await readJson(response);
        if (!response.ok)
            throw new Refused(response.status, messageOf(data, response.status));
        return data;
    }
    async function follow(place) {
        const isSafe = (url) => url.protocol === 'https:' || url.protocol === new URL(api).protocol;
        let here = place;
        for (let steps = 0; here !== undefined && isSafe(here) && steps < MOST_REDIRECTS; steps += 1) {
            const response = await attempt(here.href, {
                headers: { 'user-agent': signed['user-agent'] },
                redirect: 'manual',
            });
            if (response === undefined)
                throw new Refused(0, saidNothing(undefined));
            if (response.ok)
                return response;
            await response.body?.cancel();
            if (response.status < 300 || response.status >= 400)
                throw new Refused(response.status, `the archive's host says ${response.status}`);
            here = placeOf(response, here.href);
        }
        throw new Refused(0, 'GitHub sends us on to no archive');
    }
}
async function attempt(url, init) {
    const hangUp = new AbortController();
    const timer = setTimeout(() => hangUp.abort(), REQUEST_MS);
    try {
        return await fetch(url, { ...init, signal: hangUp.signal });
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}
function placeOf(response, from) {
    const location = response.headers.get('location');
    return location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined;
}
async function readJson(response) {
    const chunks = [];
    let size = 0;
    const timer = setTimeout(() => void response.body?.cancel().catch(() => undefined), REQUEST_MS);
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > LONGEST)
                throw new Refused(response.status, 'GitHub answers with more than anybody reads');
            chunks.push(chunk);
        }
        return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        if (error instanceof Refused)
            throw error;
        if (!response.ok)
            return undefined;
        throw new Refused(0, 'GitHub answers with something else than JSON');
    }
    finally {
        clearTimeout(timer);
    }
}
function messageOf(data, status) {
    const { message } = (typeof data === 'object' && data !== null ? data : {});
    return typeof message === 'string' && message !== '' ? `GitHub says ${status}: ${message}` : `GitHub says ${status}`;
}
function saidNothing(status) {
    return status === undefined ? NO_ANSWER : `GitHub says ${status}, however often it is asked`;
}


/***/ }),

/***/ "sweep/shards.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ divide),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("order.js");

const MOST_SHARDS = 256;
const CHECK = 20_000;
function divide(repositories, most) {
    const shards = Array.from({ length: Math.min(most, repositories.length) }, () => ({
        weight: 0,
        repositories: [],
    }));
    const heaviestFirst = repositories.toSorted((a, b) => b.size - a.size || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.planned.repository, b.planned.repository));
    for (const { planned, size } of heaviestFirst) {
        const lightest = shards.reduce((least, shard) => (shard.weight < least.weight ? shard : least));
        lightest.weight += CHECK + size;
        lightest.repositories.push(planned);
    }
    return shards.map((shard) => shard.repositories.sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.repository, b.repository)));
}


/***/ }),

/***/ "sweep/sweep.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

var external_node_path_ = __webpack_require__("external \"node:path\"");
var promises_ = __webpack_require__("external \"node:timers/promises\"");
var credentials = __webpack_require__("credentials/credentials.js");
var fault_words = __webpack_require__("files/fault-words.js");
var clean = __webpack_require__("reporters/clean.js");
var columns = __webpack_require__("settings/columns.js");
var settings_options = __webpack_require__("settings/options.js");
var tool = __webpack_require__("tool.js");
var budget = __webpack_require__("sweep/budget.js");
var folders = __webpack_require__("sweep/folders.js");
var github = __webpack_require__("sweep/github.js");
var external_node_util_ = __webpack_require__("external \"node:util\"");
var sentence = __webpack_require__("sentence.js");
var help = __webpack_require__("settings/help.js");
;




const NEW = ['new', 'never'];
const WORDS = {
    plan: {
        scope: { value: 'FILE', help: 'which repositories: owners, globs, topics, …', required: true },
        shards: { value: 'N', help: 'at most so many jobs (default: 10)' },
        output: { value: 'DIR', help: 'where the shards are written (default: shards)' },
        cache: { value: 'DIR', help: 'remember which commits hold no app' },
    },
    check: {
        shard: { value: 'FILE', help: 'a shard of the plan', required: true },
        output: { value: 'DIR', help: 'where OWNER/NAME.json is written', required: true },
        cache: { value: 'DIR', help: 'skip what has the same commit and tool version' },
        'fail-on': { value: 'SEVERITY', help: 'the least severity that fails', choices: settings_options/* FAIL_ON */.d$ },
        'no-urls': { flag: true, help: 'request no privacy-policy URL' },
        'allow-private-network': { flag: true, help: 'let URL checks reach private addresses' },
        'app-store-connect': { flag: true, help: 'read each app there, with the key of the environment' },
        sarif: { value: 'DIR', help: 'write OWNER/NAME.sarif there too' },
        'upload-sarif': { flag: true, help: 'upload findings to code scanning of their repository' },
    },
    merge: {
        plan: { value: 'FILE', help: 'plan.json', required: true },
        previous: { value: 'FILE', help: 'the JSON of the sweep before' },
        html: { value: 'FILE', help: 'write a page there' },
        json: { value: 'FILE', help: 'write JSON there' },
        csv: { value: 'FILE', help: 'write a table there' },
        issue: { flag: true, help: 'keep one issue in GITHUB_REPOSITORY' },
        'fail-on': { value: 'new|never', help: 'exit 1 where a finding is new', choices: NEW },
    },
};
function parseSweep(args) {
    const [word = '', ...rest] = args;
    if (args.some((arg) => arg === '--help' || arg === '-h') || word === 'help')
        return { word: 'help', values: new Map(), folder: undefined };
    if (!isWord(word)) {
        const nearest = (0,settings_options/* nearestName */.qb)(word, Object.keys(WORDS));
        const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        const given = word === '' || word.startsWith('-') ? 'sweep needs a word' : `Unknown word after sweep: "${word}"`;
        throw new settings_options/* UsageError */.eb(`${given}: plan, check or merge.${hint} Try sweep --help.`);
    }
    const known = WORDS[word];
    const options = Object.fromEntries(Object.entries(known).map(([name, { flag }]) => [
        name,
        { type: flag ? 'boolean' : 'string' },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...rest], options, allowPositionals: true, strict: false, tokens: true });
    const values = new Map();
    const folders = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            folders.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known[token.name];
        if (option === undefined)
            throw (0,settings_options/* unknownName */.U0)(token.rawName, Object.keys(known).map((name) => `--${name}`), 'option', '', 'Try sweep --help.');
        values.set(token.name, givenValue(option, token.value, token.rawName));
    }
    for (const [name, { required, value }] of Object.entries(known))
        if (required && !values.has(name))
            throw new settings_options/* UsageError */.eb(`sweep ${word} needs --${name} ${value}.`);
    if (word === 'merge' ? folders.length !== 1 : folders.length > 0)
        throw new settings_options/* UsageError */.eb(word === 'merge' ? 'sweep merge needs one folder of results.' : `sweep ${word} takes no path.`);
    return { word, values, folder: folders[0] };
}
function isWord(word) {
    return Object.hasOwn(WORDS, word);
}
function givenValue(option, value, shown) {
    if (option.flag) {
        if (value !== undefined)
            throw new settings_options/* UsageError */.eb(`${shown} takes no value.`);
        return 'true';
    }
    if (value === undefined || value === '')
        throw new settings_options/* UsageError */.eb(`${shown} needs a value: ${option.value}.`);
    if (option.choices && !option.choices.includes(value))
        throw (0,settings_options/* unknownName */.U0)(value, option.choices, `value of ${shown}`);
    return value;
}
function sweepHelp(width = 80) {
    const words = Object.entries(WORDS).map(([word, options]) => {
        const rows = Object.entries(options).map(([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]);
        return [`clinical-records-check sweep ${word}${word === 'merge' ? ' DIR' : ''}`, ...(0,help/* optionLines */.r)(rows, width)];
    });
    const end = [
        'GitHub is asked at GITHUB_API_URL, with GITHUB_TOKEN or GH_TOKEN.',
        'Exit codes: 0; 1 something is new and --fail-on new is given; 2 called wrongly.',
    ];
    const first = (0,sentence/* wrapWords */.EO)('Checks the repositories of whole organisations, in shards.', width);
    return [first, ...words, end.flatMap((part) => (0,sentence/* wrapWords */.EO)(part, width))]
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}

var sweep_shards = __webpack_require__("sweep/shards.js");
;













const PATIENCE = 10 * 60_000;
async function sweep(args) {
    const call = parseSweep(args);
    switch (call.word) {
        case 'help':
            process.stdout.write(sweepHelp((0,columns/* helpColumns */.p)((0,columns/* columnsOf */.P)(process.stdout.columns, process.env))));
            return 0;
        case 'plan':
            return orTold('No plan was made', () => plan(call));
        case 'check':
            return check(call);
        case 'merge':
            return merge(call);
    }
}
async function orTold(lost, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof github/* Refused */.Lw || error instanceof budget/* OutOfRequests */.o))
            throw error;
        const isSilent = error instanceof github/* Refused */.Lw && error.message === github/* NO_ANSWER */.Dn;
        const where = isSilent ? ` at ${apiUrlOf()}: is there a network?` : '.';
        tell(`${error.message.replace(/\.$/, '')}${where} ${lost}.`);
        return 4;
    }
}
async function plan({ values }) {
    const shards = Number(values.get('shards') ?? 10);
    if (!Number.isInteger(shards) || shards < 1 || shards > sweep_shards/* MOST_SHARDS */.Y)
        throw new settings_options/* UsageError */.eb(`--shards is a number from 1 to ${sweep_shards/* MOST_SHARDS */.Y}, not "${values.get('shards')}".`);
    const [{ readScope }, { makePlan }, { writePlan, seenLists }, { holdPrivate }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e("packages-yaml"), __webpack_require__.e("sweep-scope")]).then(__webpack_require__.bind(__webpack_require__, "sweep/scope.js")),
        __webpack_require__.e("sweep-plan").then(__webpack_require__.bind(__webpack_require__, "sweep/plan.js")),
        __webpack_require__.e("sweep-write-plan").then(__webpack_require__.bind(__webpack_require__, "sweep/write-plan.js")),
        __webpack_require__.e("sweep-controller").then(__webpack_require__.bind(__webpack_require__, "sweep/controller.js")),
    ]);
    const file = values.get('scope') ?? '';
    const scope = readScope(readGiven(file), file);
    const cache = values.get('cache');
    const planning = await makePlan(scope, shards, openGitHub(), cache === undefined ? undefined : seenLists(cache));
    const warning = holdPrivate(planning.plan, process.env);
    for (const notice of [...planning.notices, ...(warning === undefined ? [] : [warning])])
        tell(notice);
    const matrix = writePlan(planning, values.get('output') ?? 'shards');
    const { repositories, setAside } = planning.plan;
    tell(`${repositories.length} to check, ${setAside.length} set aside.`);
    process.stdout.write(`${matrix}\n`);
    return 0;
}
async function check({ values }) {
    if (values.has('app-store-connect'))
        await requireKey();
    const { checkShard } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("packages-ipaddr"), __webpack_require__.e("packages-tar-stream"), __webpack_require__.e("shared-policy"), __webpack_require__.e("policy"), __webpack_require__.e("sweep-check-shard")]).then(__webpack_require__.bind(__webpack_require__, "sweep/check-shard.js"));
    const { readShard } = await __webpack_require__.e("sweep-read-shard").then(__webpack_require__.bind(__webpack_require__, "sweep/read-shard.js"));
    const file = values.get('shard') ?? '';
    const [cache, sarif] = [values.get('cache'), values.get('sarif')];
    await checkShard({
        shard: readShard(readGiven(file), file),
        output: external_node_path_.resolve(values.get('output') ?? ''),
        ...(cache !== undefined && { cache: external_node_path_.resolve(cache) }),
        ...(sarif !== undefined && { sarif: external_node_path_.resolve(sarif) }),
        uploads: values.has('upload-sarif'),
        github: openGitHub(),
        settings: {
            ...(values.has('fail-on') && { failOn: values.get('fail-on') ?? '' }),
            checkUrls: !values.has('no-urls'),
            allowPrivateNetwork: values.has('allow-private-network'),
            readsStore: values.has('app-store-connect'),
        },
        program: external_node_path_.resolve(process.argv[1] ?? ''),
        tell,
    });
    return 0;
}
async function requireKey() {
    const { storeOfCommand } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, "run/open-store.js"));
    const asked = new settings_options/* OptionValues */.e3(new Map([['app-store-connect', ['true']]]));
    const request = storeOfCommand(asked, process.env, readGiven);
    if (request !== undefined && 'closed' in request)
        tell(request.closed);
}
async function merge({ values, folder = '' }) {
    if (!(0,folders/* isFolder */.lQ)(folder))
        throw new settings_options/* UsageError */.eb(`There is no folder "${folder}".`);
    const { mergeSweep } = await __webpack_require__.e("sweep-merge-sweep").then(__webpack_require__.bind(__webpack_require__, "sweep/merge-sweep.js"));
    return mergeSweep({ values, folder, readGiven, tell });
}
function apiUrlOf() {
    return process.env.GITHUB_API_URL || 'https://api.github.com';
}
function openGitHub() {
    const { GITHUB_TOKEN, GH_TOKEN } = process.env;
    const apiUrl = apiUrlOf();
    if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol))
        throw new settings_options/* UsageError */.eb('GITHUB_API_URL is no address of the web.');
    const token = (GITHUB_TOKEN || GH_TOKEN || '').trim();
    if (!/^[\x21-\x7e]*$/.test(token))
        throw new settings_options/* UsageError */.eb('The token in GITHUB_TOKEN is none: it holds more than signs.');
    return (0,github/* connect */.Ng)({
        apiUrl,
        token: token === '' ? undefined : token,
        clock: { now: Date.now, sleep: promises_.setTimeout, patienceMs: PATIENCE },
    });
}
function readGiven(file) {
    try {
        return (0,folders/* readNamed */.Mk)(file);
    }
    catch (error) {
        throw new settings_options/* UsageError */.eb((0,fault_words/* whyUnread */.M)(file, error));
    }
}
function tell(line) {
    process.stderr.write(`${tool/* NAME */.o_}: ${(0,credentials/* hideCredentials */.RW)((0,clean/* cleanLine */.Ow)(line))}\n`);
}


/***/ })

};
