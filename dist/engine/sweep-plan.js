export const id = "sweep-plan";
export const ids = ["sweep-plan"];
export const modules = {

/***/ "github/answers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Rj: () => (/* binding */ notOf),
/* harmony export */   TK: () => (/* binding */ readComments),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   de: () => (/* binding */ readLineComments),
/* harmony export */   mN: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("github/outcome.js");

function readComments(data) {
    return readList(data, 'a list of comments').map(readComment);
}
function readComment(data) {
    const { id, html_url: url, body, user, updated_at: updated } = readObject(data, A_COMMENT);
    const hasBody = typeof body === 'string' || body === undefined || body === null;
    if (!isCount(id) || typeof url !== 'string' || !hasBody)
        throw notOf(A_COMMENT);
    const updatedAt = Date.parse(typeof updated === 'string' ? updated : '');
    return {
        ...{ id, url, body: body ?? '', user: readAuthor(user, A_COMMENT) },
        updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
    };
}
function readLineComments(data) {
    return readList(data, 'a list of comments on lines').map((each) => {
        const { body, user, line } = readObject(each, A_COMMENT);
        if (typeof body !== 'string')
            throw notOf(A_COMMENT);
        return { body, user: readAuthor(user, A_COMMENT), line: typeof line === 'number' ? line : undefined };
    });
}
function readPull(data) {
    const { state, head } = readObject(data, A_PULL);
    const { sha, repo } = readObject(head, A_PULL);
    const name = repo === null || repo === undefined ? undefined : readObject(repo, A_PULL).full_name;
    if (typeof state !== 'string' || typeof sha !== 'string')
        throw notOf(A_PULL);
    if (name !== undefined && typeof name !== 'string')
        throw notOf(A_PULL);
    return { isClosed: state === 'closed', headSha: sha, headRepository: name };
}
function readFiles(data) {
    return readList(data, 'a list of files').map((each) => {
        const { filename, status, patch, previous_filename: previous, sha } = readObject(each, A_FILE);
        if (typeof filename !== 'string' || typeof status !== 'string')
            throw notOf(A_FILE);
        return {
            ...{ filename, status },
            ...(typeof patch === 'string' && { patch }),
            ...(typeof previous === 'string' && { previousFilename: previous }),
            ...(typeof sha === 'string' && sha !== '' && { sha }),
        };
    });
}
function readLogin(data) {
    const { login } = readObject(data, A_USER);
    if (typeof login !== 'string' || login === '')
        throw notOf(A_USER);
    return login;
}
function readList(data, what) {
    if (!Array.isArray(data))
        throw notOf(what);
    return data;
}
function readObject(data, what) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw notOf(what);
    return data;
}
function notOf(what) {
    return new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenAnswer */ .MC(`it is not ${what}`);
}
function readAuthor(user, of) {
    if (user === null || user === undefined)
        return null;
    const { login, type } = readObject(user, of);
    if (typeof login !== 'string')
        throw notOf(of);
    return { login, ...(typeof type === 'string' && { type }) };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
const A_COMMENT = 'a comment';
const A_PULL = 'a pull request';
const A_FILE = 'a file of a pull request';
const A_USER = 'a user';


/***/ }),

/***/ "github/outcome.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L8: () => (/* binding */ NoToken),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fx: () => (/* binding */ SentElsewhere),
/* harmony export */   oW: () => (/* binding */ lastOfEachPermission)
/* harmony export */ });
class Unanswered extends Error {
    constructor(message) {
        super(message);
        this.name = 'AbortError';
    }
}
class BrokenAnswer extends Error {
    constructor(why) {
        super(`GitHub's answer could not be read (${why})`);
        this.name = 'BrokenAnswer';
    }
}
class SentElsewhere extends Error {
    constructor(where) {
        super(`GitHub's address sends us on to ${where}, which is not followed`);
        this.name = 'AbortError';
    }
}
class NoToken extends Error {
    constructor() {
        super('no usable token was given; leave `github-token` out to use the one of the job');
        this.name = 'NoToken';
    }
}
async function attempt(what, event, action) {
    try {
        return { value: await action() };
    }
    catch (error) {
        return { notice: explain(error, what, event) };
    }
}
function explain(error, what, event) {
    return `${what.failed}: ${reason(error, what, event)}`;
}
function lastOfEachPermission(notices) {
    const told = notices.filter((notice) => notice !== undefined);
    const scopes = told.map((notice) => /`([a-z-]+): (?:read|write)`/.exec(notice)?.[1]);
    return told.filter((_, index) => scopes[index] === undefined || scopes.lastIndexOf(scopes[index]) === index);
}
function statusOf(error) {
    return responseOf(error)?.status;
}
function isAmbiguous(error) {
    const status = statusOf(error);
    const isUndone = error instanceof NoToken || error instanceof SentElsewhere;
    return !isUndone && (status === undefined || status >= 500);
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = message.replace(/ - https?:\/\/\S+$/, '').replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]+/gu, ' ');
    return line.replaceAll('##[', '## [').replaceAll('::', ': :').trim().slice(0, 200);
}
function reason(error, what, event) {
    const isSaid = [Unanswered, SentElsewhere, NoToken, BrokenAnswer].some((kind) => error instanceof kind);
    if (isSaid)
        return `${messageOf(error)}.`;
    const response = responseOf(error);
    if (response === undefined)
        return unreachable(error);
    const { status } = response;
    const limited = status === 403 || status === 429 ? rateLimited(response, error) : undefined;
    if (limited !== undefined)
        return limited;
    if (status < 500 && isPage(response)) {
        return `what answers at GitHub's address is no API but a page (${status}). Is there a proxy in between?`;
    }
    if (status === 403)
        return refused(error, status, what, event);
    if (status === 401)
        return 'GitHub does not accept the token (401). It may have expired or been revoked.';
    if (status === 404) {
        return `GitHub has no such thing for this token (404). In a private repository that means that the token lacks \`${what.permission}\`.`;
    }
    if (status >= 500)
        return `GitHub had a fault of its own (${status}). Run the job again later.`;
    return `GitHub did not accept it (${status}): ${messageOf(error)}.`;
}
function isPage({ headers }) {
    return /^(?:text\/html|application\/xhtml)/.test(headers['content-type'] ?? '');
}
function unreachable(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof BrokenAnswer)
        return `${cause.message}.`;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : messageOf(inner);
    return `GitHub could not be reached (${code}).`;
}
function rateLimited({ status, headers }, error) {
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0') {
        const until = reset > 0 && reset < 1e12 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
        return `this token's requests to GitHub are used up${until} (${status}).`;
    }
    const asked = headers['retry-after'] !== undefined || /\bsecondary rate\b/i.test(messageOf(error));
    if (status !== 429 && !asked)
        return undefined;
    return `GitHub asks to slow down (${status}). Run the job again later.`;
}
function refused(error, status, { permission }, event) {
    const said = messageOf(error);
    if (/\blocked\b/i.test(said))
        return `the conversation is locked (${status}).`;
    if (event.pullRequest?.fork === true && event.name === 'pull_request') {
        return `a pull request from a fork gets a token that may only read (${status}), and this needs \`${permission}\`.`;
    }
    if (event.pullRequest?.dependabot === true && event.name === 'pull_request') {
        return `a run that Dependabot starts gets a token that may only read (${status}); give the job \`${permission}\` under \`permissions\`.`;
    }
    return `the token lacks \`${permission}\` (${status}); give it to the job under \`permissions\`. GitHub says: ${said}.`;
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { status, headers = {} } = (error.response ?? {});
    return typeof status === 'number' ? { status, headers } : undefined;
}


/***/ }),

/***/ "sweep/plan.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  makePlan: () => (/* binding */ makePlan)
});

var answers = __webpack_require__("github/answers.js");
var order = __webpack_require__("order.js");
var budget = __webpack_require__("sweep/budget.js");
var sweep_github = __webpack_require__("sweep/github.js");
var options = __webpack_require__("settings/options.js");
;


const LISTING = `query ($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id nameWithOwner visibility isArchived isFork isDisabled isEmpty diskUsage
        defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }
        languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { totalCount nodes { name } }
        repositoryTopics(first: 20) { nodes { topic { name } } }
      }
    }
  }
}`;
const MOST_PAGES = 1000;
async function listRepositories(github, login) {
    const found = new Map();
    let hidden = 0;
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const owner = await askPage(github, login, after);
        const { nodes, pageInfo } = (0,answers/* readObject */.Ag)(owner.repositories, 'a page of repositories');
        for (const node of (0,answers/* readList */.LD)(nodes, 'a list of repositories')) {
            if (node === null)
                hidden += 1;
            else {
                const one = readRepository(node);
                found.set(one.id, one);
            }
        }
        const { hasNextPage, endCursor } = (0,answers/* readObject */.Ag)(pageInfo, 'a page of repositories');
        if (hasNextPage !== true || typeof endCursor !== 'string' || endCursor === after)
            break;
        after = endCursor;
    }
    return { repositories: [...found.values()], hidden };
}
async function askPage(github, login, after) {
    const answer = (0,answers/* readObject */.Ag)(await github.graphql(LISTING, { login, after }), 'an answer of GraphQL');
    const { data, errors } = answer;
    const owner = typeof data === 'object' && data !== null ? data.repositoryOwner : null;
    if (typeof owner === 'object' && owner !== null)
        return (0,answers/* readObject */.Ag)(owner, 'an owner');
    const [first] = Array.isArray(errors) ? errors : [];
    const { type, message } = (first ?? {});
    if (first !== undefined && type !== 'NOT_FOUND')
        throw new Error(`GitHub does not list the repositories of ${login}: ${String(message ?? 'it does not say why')}`);
    throw new options/* UsageError */.eb(`There is no owner "${login}", or the token may not see it.`);
}
function readRepository(node) {
    const what = 'a repository';
    const { id, nameWithOwner, visibility, diskUsage, defaultBranchRef, languages, repositoryTopics, ...flags } = (0,answers/* readObject */.Ag)(node, what);
    if (typeof id !== 'string' || typeof nameWithOwner !== 'string')
        throw new Error('GitHub lists a repository without a name.');
    const branch = defaultBranchRef === null ? undefined : (0,answers/* readObject */.Ag)(defaultBranchRef, 'a branch');
    const { oid, tree } = branch === undefined ? {} : (0,answers/* readObject */.Ag)(branch.target, 'a commit');
    const { totalCount, nodes } = (0,answers/* readObject */.Ag)(languages ?? { nodes: [] }, 'languages');
    const names = (0,answers/* readList */.LD)(nodes ?? [], 'languages').flatMap((each) => textOf((0,answers/* readObject */.Ag)(each, 'a language').name));
    const topics = (0,answers/* readList */.LD)((0,answers/* readObject */.Ag)(repositoryTopics ?? { nodes: [] }, 'topics').nodes ?? [], 'topics');
    return {
        id,
        repository: nameWithOwner,
        visibility: typeof visibility === 'string' ? visibility.toLowerCase() : 'private',
        isArchived: flags.isArchived === true,
        isFork: flags.isFork === true,
        isDisabled: flags.isDisabled === true,
        isEmpty: flags.isEmpty === true || typeof oid !== 'string',
        size: typeof diskUsage === 'number' ? diskUsage : 0,
        branch: typeof branch?.name === 'string' ? branch.name : undefined,
        head: readId(oid),
        tree: tree === undefined || tree === null ? undefined : readId((0,answers/* readObject */.Ag)(tree, 'a tree').oid),
        languages: names,
        hasMoreLanguages: typeof totalCount === 'number' && totalCount > names.length,
        topics: topics.flatMap((each) => textOf((0,answers/* readObject */.Ag)((0,answers/* readObject */.Ag)(each, 'a topic').topic, 'a topic').name)),
    };
}
function readId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? [value] : [];
}
async function listProperties(github, owner) {
    const found = new Map();
    for (let page = 1; page < MOST_PAGES; page += 1) {
        const { data, hasNext } = await github.get(`/orgs/${owner}/properties/values?per_page=100&page=${page}`);
        for (const each of (0,answers/* readList */.LD)(data, 'a list of custom properties')) {
            const { repository_full_name: name, properties } = (0,answers/* readObject */.Ag)(each, 'custom properties');
            if (typeof name === 'string')
                found.set(name.toLowerCase(), readProperties(properties ?? []));
        }
        if (!hasNext)
            break;
    }
    return found;
}
async function propertiesOf(github, repository) {
    return readProperties((await github.get(`/repos/${repository}/properties/values`)).data);
}
function readProperties(data) {
    const values = (0,answers/* readList */.LD)(data, 'custom properties').map((one) => {
        const { property_name: key, value } = (0,answers/* readObject */.Ag)(one, 'a custom property');
        const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
        return [String(key), texts];
    });
    return new Map(values);
}

var files = __webpack_require__("files/files.js");
var targets = __webpack_require__("targets/index.js");
;



const APPLE = ['Swift', 'Objective-C', 'Objective-C++'];
const OTHERS = [
    ...[
        'Dart',
        'JavaScript',
        'TypeScript',
        'C#',
        'F#',
        'Kotlin',
        'C++',
        'Java',
        'Vue',
        'Svelte',
        'CoffeeScript',
        'Starlark',
    ],
];
function byLanguages({ languages, hasMoreLanguages }, isDefaultBranch) {
    if (!isDefaultBranch || languages.length === 0)
        return 'look';
    if (languages.some((name) => APPLE.includes(name)))
        return 'yes';
    return hasMoreLanguages || languages.some((name) => OTHERS.includes(name)) ? 'look' : 'no';
}
async function listHoldsApp(github, repository, head) {
    const { data } = await github.get(`/repos/${repository}/git/trees/${head}?recursive=1`);
    const { tree, truncated } = (0,answers/* readObject */.Ag)(data, 'a list of files');
    if (truncated === true)
        return true;
    const paths = (0,answers/* readList */.LD)(tree, 'a list of files').flatMap((each) => {
        const { path, type } = (0,answers/* readObject */.Ag)(each, 'a file');
        return typeof path === 'string' && type === 'blob' ? [path] : [];
    });
    return (0,targets/* mayDeclareApps */.Ex)((0,files/* memoryFiles */.X)(Object.fromEntries(paths.map((path) => [path, '']))));
}

var shards = __webpack_require__("sweep/shards.js");
var words = __webpack_require__("sweep/words.js");
;








const ABREAST = 8;
async function makePlan(scope, most, github, seen) {
    const notices = [];
    const listed = new Map();
    const properties = new Map();
    const asksProperties = scope.properties.size > 0 || (scope.team !== undefined && 'property' in scope.team);
    for (const owner of scope.owners) {
        const { repositories, hidden } = await listRepositories(github, owner);
        for (const one of repositories)
            listed.set(one.repository.toLowerCase(), one);
        if (hidden > 0)
            notices.push(`${owner}: GitHub lists ${hidden} more, which the token may not see.`);
        if (repositories.length === 0)
            notices.push(`${owner}: the token sees no repository.`);
        if (!asksProperties)
            continue;
        for (const [name, values] of await listProperties(github, owner))
            properties.set(name, values);
    }
    const all = [...listed.values()].sort((a, b) => (0,order/* compare */.UD)(a.repository, b.repository));
    const fates = await inTurns(all, async (one) => {
        const known = properties.get(one.repository.toLowerCase());
        const own = known ?? (asksProperties ? await askProperties(github, one) : undefined);
        if (own instanceof Error)
            return setAside(one, stateOf(own), own.message);
        const teams = teamsOf(one, scope, own);
        const reason = whyLeftOut(one, scope, own);
        const fate = reason === undefined ? await decide(one, scope, github, seen) : setAside(one, 'skipped', reason);
        if (teams === undefined)
            return fate;
        return 'planned' in fate ? { ...fate, planned: { ...fate.planned, teams } } : { ...fate, teams };
    });
    const weighed = fates.filter((fate) => 'planned' in fate);
    const plan = {
        ...words/* HEAD */.Vx,
        repositories: weighed.map(({ planned }) => planned),
        setAside: fates.filter((fate) => !('planned' in fate)),
    };
    return { plan, shards: (0,shards/* divide */.Q)(weighed, most), notices };
}
async function askProperties(github, { repository }) {
    try {
        return await propertiesOf(github, repository);
    }
    catch (error) {
        if (error instanceof sweep_github/* Refused */.Lw || error instanceof budget/* OutOfRequests */.o)
            return error;
        throw error;
    }
}
function teamsOf({ topics }, { team }, properties) {
    if (team === undefined)
        return undefined;
    return 'property' in team ? (properties?.get(team.property) ?? []) : topics.filter(team.topics);
}
function whyLeftOut(one, scope, properties) {
    const { repository, visibility, topics } = one;
    if (!(0,words/* isRepositoryName */.en)(repository))
        return 'its name cannot be that of a file';
    if (!scope.isIncluded(repository))
        return 'not in "include" of the scope';
    if (scope.isExcluded(repository))
        return 'in "exclude" of the scope';
    if (scope.visibility.length > 0 && !scope.visibility.includes(visibility))
        return `${visibility}, which the scope leaves out`;
    if (scope.topics.length > 0 && !topics.some((topic) => scope.topics.includes(topic)))
        return 'has none of the topics of the scope';
    for (const [name, values] of scope.properties) {
        if (!properties?.get(name)?.some((value) => values.includes(value)))
            return `its custom property "${name}" is none of the scope's`;
    }
    if (one.isDisabled)
        return 'disabled';
    if (one.isArchived && !scope.archived)
        return 'archived';
    if (one.isFork && !scope.forks)
        return 'a fork';
    return undefined;
}
async function decide(one, scope, github, seen) {
    const { repository, size } = one;
    if (one.isEmpty || one.head === undefined || one.branch === undefined)
        return setAside(one, 'empty', 'holds no commit');
    const named = scope.refs.find(({ match }) => match(repository))?.ref;
    const isDefault = named === undefined || named === one.branch;
    const ref = isDefault ? one.branch : named;
    try {
        const { head, tree } = isDefault ? one : await findHead(github, repository, ref);
        if (head === undefined)
            return setAside(one, 'error', `there is no branch or tag "${ref}"`);
        const planned = {
            ...{ repository, ref },
            ...(!isDefault && { named: true }),
            head,
            ...(tree !== undefined && { tree }),
            private: one.visibility !== 'public',
        };
        const said = byLanguages(one, isDefault);
        if (said === 'no')
            return { ...setAside(one, 'not-applicable', 'none of its languages is one of iOS apps'), head };
        if (said === 'look' && !(await holdsApp(github, repository, head, seen)))
            return { ...setAside(one, 'not-applicable', 'no file in it declares an app'), head };
        return { planned, size };
    }
    catch (error) {
        if (!(error instanceof sweep_github/* Refused */.Lw || error instanceof budget/* OutOfRequests */.o))
            throw error;
        if (!isDefault)
            return setAside(one, stateOf(error), error.message);
        const { head, tree } = one;
        return {
            planned: { repository, ref, head, ...(tree !== undefined && { tree }), private: one.visibility !== 'public' },
            size,
        };
    }
}
function stateOf(error) {
    return error instanceof sweep_github/* Refused */.Lw && error.status === 403 ? 'denied' : 'error';
}
async function holdsApp(github, repository, head, seen) {
    const known = seen?.get(repository, head);
    if (known !== undefined)
        return known;
    const found = await listHoldsApp(github, repository, head);
    seen?.set(repository, head, found);
    return found;
}
async function findHead(github, repository, ref) {
    try {
        const { data } = await github.get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`);
        const { sha, commit } = (0,answers/* readObject */.Ag)(data, 'a commit');
        const { tree } = (0,answers/* readObject */.Ag)(commit ?? {}, 'a commit');
        return { head: readId(sha), tree: readId((0,answers/* readObject */.Ag)(tree ?? {}, 'a tree').sha) };
    }
    catch (error) {
        if (error instanceof sweep_github/* Refused */.Lw && (error.status === 404 || error.status === 422 || error.status === 409))
            return {};
        throw error;
    }
}
function setAside({ repository, head, visibility }, state, reason) {
    return { repository, ...(head !== undefined && { head }), state, reason, private: visibility !== 'public' };
}
async function inTurns(items, work) {
    const results = [];
    const left = [...items.entries()];
    const worker = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
            results[next[0]] = await work(next[1]);
    };
    await Promise.all(Array.from({ length: ABREAST }, worker));
    return results;
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
