export const id = 5958;
export const ids = [5958,7882];
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

/***/ "reporters/html-style.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --soft: #57606a; --link: #0b57b8;
  --error: #b3261e; --warning: #7a4b00; --notice: #0b57b8; --good: #1a6b33; --mark: #fff1b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1419; --card: #171d24; --line: #39424c; --text: #e6e9ec; --soft: #a3adb8; --link: #7db8ff;
    --error: #ff8f86; --warning: #f2c14e; --notice: #7db8ff; --good: #7ddc93; --mark: #4d3f0a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px;
}
code, pre { font-family: ui-monospace, "SF Mono", Menlo, "Liberation Mono", monospace; font-size: .875em; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem; }
.verdict { font-size: 1.125rem; font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); }
.notice { color: var(--notice); } .silenced { color: var(--soft); } .good { color: var(--good); }
.soft { color: var(--soft); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
form {
  display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 0 0 1rem;
  padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
}
form[hidden], [hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend, form label.field { font-size: .875rem; color: var(--soft); padding: 0; }
fieldset label { display: inline-flex; align-items: center; gap: .375rem; margin-right: .875rem; min-height: 2rem; }
input[type=search], select, button {
  display: block; font: inherit; color: inherit; background: var(--page); width: 100%; min-height: 2.25rem;
  border: 1px solid var(--soft); border-radius: .375rem; padding: .25rem .5rem;
}
input[type=checkbox] { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--link); }
form .grow { flex: 1 1 12rem; }
article {
  border: 1px solid var(--line); border-left: .25rem solid currentColor; border-radius: .375rem;
  padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid;
}
article > * { color: var(--text); }
article h4 { margin: 0 0 .25rem; font-size: 1rem; }
article h4 .error { color: var(--error); } article h4 .warning { color: var(--warning); }
article h4 .notice { color: var(--notice); }
article .soft { color: var(--soft); }
article ul { margin: .5rem 0; padding-left: 1.25rem; }
pre {
  margin: .5rem 0; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .375rem; overflow-x: auto; overflow-wrap: normal;
}
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: .125rem solid var(--line); color: var(--soft); }
pre code { font-size: 1em; }
pre span { color: var(--soft); line-height: 1; }
.wide { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; }
td.sign { min-width: 0; width: 2rem; }
small { font-size: .8125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.flows { display: block; width: 100%; max-width: 40rem; height: auto; margin: .5rem 0; font-size: 13px; }
.flows rect { fill: var(--card); stroke: var(--line); }
.flows text { fill: var(--text); text-anchor: middle; }
.flows .ways path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.flows .ways .head { fill: var(--soft); stroke: none; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) { th, td { padding: .375rem; } tbody th { white-space: normal; } td { min-width: 0; } .file { display: none; } h1 { font-size: 1.3rem; } }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --card: #ffffff; --line: #999999; --text: #000000; --soft: #333333; --link: #000000;
    --error: #8c1d18; --warning: #5c3900; --notice: #08417f; --good: #0f4a22;
  }
  body { font-size: 10.5pt; }
  nav, form, .skip { display: none; }
  main, header, footer { max-width: none; padding: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
`;


/***/ }),

/***/ "reporters/html.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var describe_loosened = __webpack_require__("findings/describe-loosened.js");
var sentence = __webpack_require__("sentence.js");
var tool = __webpack_require__("tool.js");
var reporters_apps = __webpack_require__("reporters/apps.js");
var artifacts = __webpack_require__("reporters/artifacts.js");
var changes_wording = __webpack_require__("reporters/changes-wording.js");
var html_pieces = __webpack_require__("reporters/html-pieces.js");
var markup = __webpack_require__("reporters/markup.js");
var reporters_places = __webpack_require__("reporters/places.js");
var reporters_quote = __webpack_require__("reporters/quote.js");
var wording = __webpack_require__("reporters/wording.js");
;






function findingsMarkup(report, context) {
    const findings = (0,wording/* activeFindings */.zP)(report);
    if (findings.length === 0)
        return (0,markup/* markup */.PT) `<p>Nothing was found.</p>`;
    const groups = wording/* SEVERITIES */.oC.flatMap((severity) => {
        const ours = findings.filter((finding) => finding.severity === severity);
        return ours.length === 0 ? [] : [groupMarkup(severity, ours, report, context)];
    });
    return (0,markup/* markup */.PT) `${findings.length > 1 ? filterMarkup(findings) : markup/* NOTHING */.K$}${groups}`;
}
function filterMarkup(findings) {
    const targets = [...new Set(findings.flatMap(({ target }) => (target === undefined ? [] : [target])))].sort();
    const severities = wording/* SEVERITIES */.oC.filter((severity) => findings.some((finding) => finding.severity === severity));
    const boxes = severities.map((severity) => (0,markup/* markup */.PT) `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}s</label>`);
    const choices = targets.map((target) => (0,markup/* markup */.PT) `<option value="${target}">${target}</option>`);
    const choice = (0,markup/* markup */.PT) `<div><label class="field" for="target">Target</label><select id="target" name="target"><option value="">all</option>${choices}</select></div>`;
    return (0,markup/* markup */.PT) `<form id="filter" hidden><div class="grow"><label class="field" for="words">Words</label><input type="search" id="words" name="words" autocomplete="off"></div><fieldset><legend>Severity</legend>${boxes}</fieldset>${targets.length > 1 ? choice : markup/* NOTHING */.K$}<div><button type="reset">Show all</button></div><p id="told" class="soft" role="status"></p></form>`;
}
function groupMarkup(severity, findings, report, context) {
    const explained = new Set();
    const articles = findings.map((finding) => {
        const isFirst = !explained.has(finding.rule.id);
        explained.add(finding.rule.id);
        return findingMarkup(finding, isFirst, report, context);
    });
    return (0,markup/* markup */.PT) `<section data-group><h3 class="${severity}">${(0,sentence/* count */.U9)(findings.length, severity)}</h3>${articles}</section>`;
}
function findingMarkup(finding, isFirst, report, context) {
    const { severity, rule, message, fix, at, target, isNew } = finding;
    const only = (0,wording/* configurationNote */.JO)(finding, report.targets);
    const facts = [
        (0,html_pieces/* placeMarkup */.us)(at, context),
        ...(target === undefined ? [] : [(0,markup/* markup */.PT) ` · in ${(0,markup/* foreign */.V$)(target)}`]),
        ...(only === undefined ? [] : [(0,markup/* markup */.PT) ` · ${(0,markup/* foreign */.V$)(only)}`]),
        ...(isNew === true ? [(0,markup/* markup */.PT) ` · <b>new with this change</b>`] : []),
        ...(isFirst ? [] : [(0,markup/* markup */.PT) ` · <code>${rule.id}</code>`]),
    ];
    const others = (0,reporters_places/* otherPlaces */.RA)(finding).map((one) => (0,markup/* markup */.PT) `<li>${(0,html_pieces/* placeMarkup */.us)(one.at, context)} ${(0,markup/* prose */.CS)(one.message)}</li>`);
    return (0,markup/* markup */.PT) `<article class="${severity}" data-severity="${severity}" data-target="${target ?? ''}"><h4><span class="${severity}"><span aria-hidden="true">${html_pieces/* SEVERITY_MARK */.yD[severity]}</span><span class="unseen">${severity}:</span></span> ${(0,markup/* prose */.CS)(message)}</h4><p class="soft">${facts}</p>${quoteMarkup(finding, report)}${others.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${others}</ul>`}<p><b>Fix:</b> ${(0,markup/* prose */.CS)(fix)}</p>${isFirst ? (0,html_pieces/* sourceMarkup */.Qx)(rule) : markup/* NOTHING */.K$}</article>`;
}
function quoteMarkup({ at }, report) {
    const quote = (0,reporters_quote/* quotePlace */.g)(at, report);
    if (quote === undefined)
        return markup/* NOTHING */.K$;
    return (0,markup/* markup */.PT) `<pre tabindex="0" role="group" aria-label="Line ${at.line}"><code>${(0,markup/* quoted */.TL)(quote.source)}</code><span aria-hidden="true">${{ html: '\n' }}${(0,markup/* quoted */.TL)(quote.pointer)}</span></pre>`;
}
function silencedMarkup(report, context) {
    const items = (0,wording/* silencedFindings */.YM)(report).map(({ message, at, rule, silenced }) => (0,markup/* markup */.PT) `<li>${(0,markup/* prose */.CS)(message)} ${(0,html_pieces/* placeMarkup */.us)(at, context)} · <code>${rule.id}</code><br><span class="soft">${silenced?.by === 'baseline' ? 'Accepted before' : 'Ignored'}: ${(0,markup/* foreign */.V$)(silenced?.reason ?? '')}</span></li>`);
    return (0,markup/* markup */.PT) `<ul>${items}</ul>`;
}

;
const SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const told = document.getElementById('told');
const articles = [...document.querySelectorAll('article[data-severity]')];
const texts = new Map(articles.map((article) => [article, article.textContent.toLowerCase()]));
function apply() {
  const data = new FormData(form);
  const severities = data.getAll('severity');
  const target = data.get('target');
  const words = String(data.get('words')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const fits = severities.includes(article.dataset.severity)
      && (!target || article.dataset.target === target)
      && words.every((word) => texts.get(article).includes(word));
    article.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of document.querySelectorAll('section[data-group]'))
    group.hidden = !group.querySelector('article:not([hidden])');
  told.textContent = shown === articles.length
    ? 'All ' + shown + ' shown.' : shown + ' of ' + articles.length + ' shown.';
}
function reach() {
  for (const box of document.querySelectorAll('pre, .wide')) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
}
addEventListener('resize', reach);
reach();
if (form) {
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
`;

var order = __webpack_require__("order.js");
var stored_apps = __webpack_require__("reporters/stored-apps.js");
;




function storedMarkup(apps) {
    const sorted = apps.toSorted((a, b) => (0,order/* compare */.UD)(a.app, b.app) || (0,order/* compare */.UD)(a.owner.name, b.owner.name));
    return (0,markup/* markup */.PT) `${sorted.map(appMarkup)}`;
}
function appMarkup(app) {
    const { state, live, reviewNotes, build, unread } = app;
    const facts = [
        ...(state === undefined
            ? []
            : [
                (0,markup/* markup */.PT) `App information: <code>${state}</code>${live ? (0,markup/* markup */.PT) `, on sale <code>${live.state}</code>` : markup/* NOTHING */.K$}`,
            ]),
        ...(reviewNotes === undefined ? [] : [(0,markup/* markup */.PT) `Notes for App Review: ${stored_apps/* NOTES */.Y6[reviewNotes]}`]),
        ...(build ? [buildMarkup(build)] : []),
        ...unread.map(({ what, reason }) => (0,markup/* markup */.PT) `<b>Not read</b>, ${stored_apps/* PARTS */.dI[what]}: ${(0,markup/* foreign */.V$)(reason)}`),
    ];
    const list = facts.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${facts.map((fact) => (0,markup/* markup */.PT) `<li>${fact}</li>`)}</ul>`;
    return (0,markup/* markup */.PT) `<h3><code>${app.app}</code> ${(0,markup/* foreign */.V$)(app.owner.name)}</h3>${list}${addressesMarkup(app)}`;
}
function buildMarkup({ version, uploadedDate, bundles }) {
    const named = (0,markup/* markup */.PT) `Newest build${version === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` ${(0,markup/* foreign */.V$)(version)}`}${uploadedDate === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` of ${uploadedDate.slice(0, 10)}`}`;
    const read = bundles.map(({ bundleId, entitlements }) => {
        if (entitlements === undefined)
            return (0,markup/* markup */.PT) `<li><code>${bundleId}</code>: Apple tells no entitlements</li>`;
        const keys = Object.values(entitlements).flatMap((all) => Object.keys(all).filter(isOfHealth));
        const shown = [...new Set(keys)]
            .sort(order/* compare */.UD)
            .map((key, index) => (0,markup/* markup */.PT) `${index === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `, `}<code>${key}</code>`);
        return (0,markup/* markup */.PT) `<li><code>${bundleId}</code>: ${shown.length === 0 ? 'no entitlement of HealthKit' : shown}</li>`;
    });
    return (0,markup/* markup */.PT) `${named}${read.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${read}</ul>`}`;
}
function isOfHealth(key) {
    return key.startsWith('com.apple.developer.healthkit');
}
function addressesMarkup({ app, state, locales, live }) {
    const names = new Set([...locales, ...(live?.locales ?? [])].map(({ locale }) => locale));
    if (names.size === 0)
        return markup/* NOTHING */.K$;
    const columns = [locales, ...(live ? [live.locales] : [])];
    const rows = [...names].sort(order/* compare */.UD).map((locale) => {
        const cells = columns.map((list) => {
            const one = list.find((each) => each.locale === locale);
            if (one === undefined)
                return (0,markup/* markup */.PT) `<td>not in this locale</td>`;
            return one.privacyPolicyUrl === undefined
                ? (0,markup/* markup */.PT) `<td><b>none</b></td>`
                : (0,markup/* markup */.PT) `<td><code>${one.privacyPolicyUrl}</code></td>`;
        });
        return (0,markup/* markup */.PT) `<tr><td>${(0,markup/* foreign */.V$)(locale)}</td>${cells}</tr>`;
    });
    const heads = ['Locale', state ?? 'Address', ...(live ? [live.state] : [])];
    return (0,html_pieces/* wideTable */.Im)(`Privacy policy of ${app}`, (0,markup/* markup */.PT) `The privacy-policy URL of each locale`, heads, rows);
}

var html_style = __webpack_require__("reporters/html-style.js");
var compared = __webpack_require__("reporters/compared.js");
var declarations = __webpack_require__("reporters/declarations.js");
var reporters_destinations = __webpack_require__("reporters/destinations.js");
var clean = __webpack_require__("reporters/clean.js");
;



const ROW = 44;
const BOX = { width: 200, height: 30 };
const WIDTH = 640;
const LONGEST_LABEL = 26;
function flowPicture(target) {
    const destinations = (0,reporters_destinations/* listDestinations */.KE)(target);
    if (destinations.length === 0)
        return markup/* NOTHING */.K$;
    const sources = place([...new Set(destinations.flatMap(reporters_destinations/* sourcesOf */.u0))]);
    const receivers = place(destinations.map(({ kind, name }) => (0,reporters_destinations/* nodeName */.qp)(kind, name)));
    const height = ROW * Math.max(sources.length, receivers.length);
    const lines = destinations.flatMap((destination, index) => (0,reporters_destinations/* sourcesOf */.u0)(destination).map((name) => {
        const from = sources.find(({ label }) => label === name)?.y ?? 0;
        const to = receivers[index]?.y ?? 0;
        const half = WIDTH / 2;
        return (0,markup/* markup */.PT) `<path d="M${BOX.width} ${from}C${half} ${from} ${half} ${to} ${WIDTH - BOX.width - 8} ${to}"/>`;
    }));
    const heads = receivers.map(({ y }) => (0,markup/* markup */.PT) `<path class="head" d="M${WIDTH - BOX.width} ${y}l-9 -5v10z"/>`);
    return (0,markup/* markup */.PT) `<svg class="flows" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Where the records of ${target.name} go, as the table below says"><g class="ways">${lines}${heads}</g>${sources.map((box) => boxMarkup(box, 0))}${receivers.map((box) => boxMarkup(box, WIDTH - BOX.width))}</svg>`;
}
function place(labels) {
    return labels.map((label, index) => ({ label, y: index * ROW + ROW / 2 }));
}
function boxMarkup({ label, y }, x) {
    return (0,markup/* markup */.PT) `<g><rect x="${x}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + BOX.width / 2}" y="${y + 5}">${(0,clean/* clip */.$Q)(label, LONGEST_LABEL)}</text></g>`;
}

var matrix = __webpack_require__("reporters/matrix.js");
var reporters_platforms = __webpack_require__("reporters/platforms.js");
;











function targetMarkup(report, findings, context) {
    const { target, configurations } = report;
    const verdict = (0,wording/* outcomeOf */.sG)(report);
    const judged = (0,wording/* isJudged */.sL)(report);
    const outcome = judged
        ? (0,markup/* markup */.PT) `<span class="${(0,html_pieces/* verdictStyle */.J1)(verdict, findings)}">${verdict}</span>`
        : (0,markup/* markup */.PT) `described, not judged`;
    const platforms = (0,reporters_platforms/* platformWords */.v)(target);
    const facts = [
        (0,markup/* markup */.PT) `${wording/* KIND_NAME */.ve[target.kind]} in <code>${target.project}</code>`,
        ...(platforms === '' ? [] : [(0,markup/* markup */.PT) ` · ${platforms}`]),
        ...(configurations.length > 0 ? [(0,markup/* markup */.PT) ` · ${html_targets_buildMarkup(report)}`] : []),
    ];
    return (0,markup/* markup */.PT) `<section><h3>${(0,markup/* foreign */.V$)(target.name)}: ${outcome}</h3><p class="soft">${facts}</p>${judged ? declared(report, findings, context) : markup/* NOTHING */.K$}${html_targets_matrix(report, findings, context)}${flowPicture(target)}${(0,reporters_destinations/* destinationMarkup */.zA)(target, context)}</section>`;
}
function html_targets_buildMarkup({ target, built = [] }) {
    if (target.isBuilt)
        return (0,markup/* markup */.PT) `as it was built`;
    const files = built.map((one, index) => (0,markup/* markup */.PT) `${index === 0 ? (0,markup/* markup */.PT) `, built: ` : (0,markup/* markup */.PT) `, `}<code>${one.target.project}</code>`);
    return (0,markup/* markup */.PT) `as <code>${target.configuration}</code> builds it${files}`;
}
function declared(report, findings, context) {
    const rows = (0,declarations/* compareDeclarations */.xw)(report, findings).map((one) => declarationRow(one, context));
    const types = (0,compared/* comparedTypes */.z)(report);
    const last = types
        ? [
            (0,markup/* markup */.PT) `<tr><td></td><th scope="row">${types.label}</th>${types.cells.map((cell) => (0,markup/* markup */.PT) `<td>${cell}</td>`)}</tr>`,
        ]
        : [];
    const heads = ['State', 'Key', ...(0,compared/* declaredHeads */.Y)(report, (name) => name)];
    return (0,html_pieces/* wideTable */.Im)(`Declarations of ${report.target.name}`, (0,markup/* markup */.PT) `Declared`, heads, [...rows, ...last]);
}
function declarationRow(declaration, context) {
    const built = declaration.built.map((one) => one.isSame && !one.judgement
        ? (0,markup/* markup */.PT) `<td class="soft">the same</td>`
        : valueCell(one, context, (0,markup/* markup */.PT) `${statusMark(one)} `));
    return (0,markup/* markup */.PT) `<tr><td class="sign">${statusMark(declaration)}</td><th scope="row">${declaration.label}</th>${valueCell(declaration, context)}${built}</tr>`;
}
function valueCell({ value, judgement, list }, context, mark = markup/* NOTHING */.K$) {
    const style = judgement ?? '';
    switch (value.state) {
        case 'known':
            return (0,markup/* markup */.PT) `<td class="${style}">${mark}${valueMarkup(value.value.value)} <small>${(0,html_pieces/* placeMarkup */.us)(value.value.value.at, context)}</small></td>`;
        case 'absent': {
            const where = list === 'entitlements' ? 'not in the entitlements' : 'not in the Info.plist';
            return (0,markup/* markup */.PT) `<td class="${style || 'soft'}">${mark}${judgement ? `missing, ${where}` : where}</td>`;
        }
        case 'unresolved':
            return (0,markup/* markup */.PT) `<td>${mark}cannot be known: ${(0,markup/* prose */.CS)(value.reason)} <small>${(0,html_pieces/* placeMarkup */.us)(value.at, context)}</small></td>`;
    }
}
function statusMark({ value, judgement }) {
    if (judgement !== undefined)
        return sign(html_pieces/* SEVERITY_MARK */.yD[judgement], judgement, judgement);
    if (value.state === 'unresolved')
        return sign('?', 'soft', 'not known');
    const isOff = value.state === 'absent' || (value.value.value.kind === 'boolean' && !value.value.value.value);
    return isOff ? sign('–', 'soft', 'not there') : sign('✓', 'good', 'there');
}
function sign(character, style, word) {
    return (0,markup/* markup */.PT) `<span class="${style}" aria-hidden="true">${character}</span><span class="unseen">${word}</span>`;
}
function valueMarkup(value) {
    switch (value.kind) {
        case 'boolean':
            return (0,markup/* markup */.PT) `${value.value ? 'yes' : 'no'}`;
        case 'string':
            return value.value.trim() === '' ? (0,markup/* markup */.PT) `an empty text` : (0,markup/* markup */.PT) `“${(0,markup/* foreign */.V$)(value.value)}”`;
        case 'array':
            return value.value.length === 0 ? (0,markup/* markup */.PT) `an empty list` : listMarkup(value.value);
        case 'unresolved':
            return (0,markup/* markup */.PT) `cannot be known: ${(0,markup/* prose */.CS)(value.reason)}`;
        case 'dictionary':
            return (0,markup/* markup */.PT) `a dictionary`;
        default:
            return (0,markup/* foreign */.V$)(String(value.value));
    }
}
function listMarkup(items) {
    const parts = items.map((item, index) => {
        const shown = item.kind === 'string'
            ? (0,markup/* markup */.PT) `<code>${(0,matrix/* typeName */.go)(item.value) ?? item.value}</code>`
            : item.kind === 'array'
                ? (0,markup/* markup */.PT) `${(0,sentence/* count */.U9)(item.value.length, 'entry')}`
                : valueMarkup(item);
        return (0,markup/* markup */.PT) `${index === 0 ? '' : ','} ${shown}`;
    });
    return (0,markup/* markup */.PT) `${parts}`;
}
const MARK_WORD = {
    yes: ['●', 'yes'],
    perhaps: ['◐', 'perhaps'],
    conditional: ['○', 'only in builds that do not ship'],
    unknown: ['?', 'cannot be known'],
    never: ['never', 'never'],
    no: ['', ''],
};
function html_targets_matrix(report, findings, context) {
    const rows = (0,matrix/* makeMatrix */.ES)(report.target, findings);
    if (rows.length === 0)
        return markup/* NOTHING */.K$;
    const heads = ['Record type', ...matrix/* COLUMNS */.cZ.map((column) => (0,matrix/* columnName */.uS)(column, report.target))];
    const used = new Set(rows.flatMap(({ cells }) => matrix/* COLUMNS */.cZ.map((column) => cells[column].mark)));
    const meanings = ['perhaps', 'conditional', 'unknown']
        .filter((mark) => used.has(mark))
        .map((mark) => (0,markup/* markup */.PT) ` ${MARK_WORD[mark].join(' ')}.`);
    const table = (0,html_pieces/* wideTable */.Im)(`Record types of ${report.target.name}`, (0,markup/* markup */.PT) `Record types`, heads, rows.map((row) => matrixRow(row, context)));
    return meanings.length === 0 ? table : (0,markup/* markup */.PT) `${table}<p class="soft"><small>${meanings}</small></p>`;
}
function matrixRow({ type, name, cells }, context) {
    const label = name === undefined ? (0,markup/* markup */.PT) `<code>${type}</code>` : (0,markup/* markup */.PT) `${name}`;
    const marks = matrix/* COLUMNS */.cZ.map((column) => (0,markup/* markup */.PT) `<td>${cellMarkup(cells[column], context)}</td>`);
    return (0,markup/* markup */.PT) `<tr><th scope="row">${label}</th>${marks}</tr>`;
}
function cellMarkup({ mark, places, judgement }, context) {
    const [character, word] = MARK_WORD[mark];
    if (mark === 'no')
        return (0,markup/* markup */.PT) `<span class="unseen">no</span>`;
    if (mark === 'never')
        return (0,markup/* markup */.PT) `<span class="error">${word}</span>`;
    const shown = judgement === undefined
        ? sign(character, '', word)
        : sign(html_pieces/* SEVERITY_MARK */.yD[judgement], judgement, `${word}, ${judgement}`);
    const [first] = places;
    if (first === undefined)
        return shown;
    const more = places.length > 1 ? (0,markup/* markup */.PT) ` and ${places.length - 1} more` : markup/* NOTHING */.K$;
    const name = (0,markup/* markup */.PT) `<code><span class="file">${(0,reporters_places/* fileName */.Md)(first.file)}:</span>${first.line}</code>`;
    return (0,markup/* markup */.PT) `${shown} <small>${(0,html_pieces/* linkMarkup */.BC)(name, first, context)}${more}</small>`;
}

var reporters_stale = __webpack_require__("reporters/stale.js");
var unchecked = __webpack_require__("reporters/unchecked.js");
;

















const html = (report, context) => {
    const parts = listParts(report, context);
    const links = parts.map(({ id, title }) => (0,markup/* markup */.PT) `<li><a href="#${id}">${title}</a></li>`);
    const sections = parts.map(({ id, title, body }) => (0,markup/* markup */.PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`);
    const policy = `default-src 'none'; style-src '${hashOf(html_style/* STYLE */.Y)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
    const page = (0,markup/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.verdict}${appNames(report)}: Clinical Records Check</title>
<style>${{ html: html_style/* STYLE */.Y }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>Clinical Records Check: <span class="${(0,html_pieces/* verdictStyle */.J1)(report.verdict, report.findings)}">${report.verdict}</span>${looseningTitle(report)}</h1>
<p class="soft">${aboutMarkup(report, context)}</p>
<p class="verdict">${(0,markup/* prose */.CS)((0,wording/* verdictSentence */.BT)(report))}</p><p class="soft">${[(0,wording/* countWords */.rj)(report), (0,wording/* newWords */.o_)(report)].filter((words) => words !== undefined).join('; ')}</p>
${parts.length > 1 ? (0,markup/* markup */.PT) `<nav aria-label="Parts of the report"><ul>${links}</ul></nav>` : markup/* NOTHING */.K$}</header>
<main id="main" tabindex="-1">
${sections}
${othersMarkup(report)}
</main>
<footer><a href="${tool/* HOME */.yZ}" rel="noreferrer">Clinical Records Check</a> ${tool/* VERSION */.xv}</footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
    return page.html;
};
function aboutMarkup(report, { commit }) {
    const apps = (0,reporters_apps/* listApps */.t)(report, []);
    const names = apps.map(({ name, project }, index) => (0,markup/* markup */.PT) `${index === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `, `}${(0,markup/* foreign */.V$)(name)} (<code>${project}</code>)`);
    if (commit === undefined)
        return (0,markup/* markup */.PT) `${names}`;
    const day = commit.date === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` of <time datetime="${commit.date}">${commit.date}</time>`;
    return (0,markup/* markup */.PT) `${names}${names.length > 0 ? (0,markup/* markup */.PT) ` at` : (0,markup/* markup */.PT) `At`} commit <code>${commit.id.slice(0, 12)}</code>${day}`;
}
function appNames(report) {
    const names = (0,reporters_apps/* listApps */.t)(report, []).map(({ name }) => name);
    if (names.length === 0)
        return '';
    return `, ${names.length > 3 ? `${names.length} apps` : (0,sentence/* listWords */.yh)(names)}`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function listParts(report, context) {
    const findings = (0,wording/* activeFindings */.zP)(report);
    const shown = report.targets.filter((target) => (0,wording/* isShown */.aJ)(target, report.findings));
    const judged = report.privacyPolicy.filter(({ authoritative }) => authoritative);
    const stale = (0,reporters_stale/* describeStale */.v)(report);
    const { appStoreConnect = [] } = report;
    const parts = [
        looseningPart(report, context),
        changesPart(report, context),
        shown.length > 0 || findings.length > 0
            ? { id: 'findings', title: 'Findings', body: findingsMarkup(report, context) }
            : undefined,
        shown.length > 0
            ? {
                id: 'targets',
                title: 'Targets',
                body: (0,markup/* markup */.PT) `${shown.map((target) => targetMarkup(target, (0,wording/* findingsOf */.WX)(target, report.findings), context))}`,
            }
            : undefined,
        judged.length > 0 ? { id: 'policy', title: 'Privacy policy', body: policyMarkup(judged, context) } : undefined,
        report.artifacts !== undefined && report.artifacts.length > 0
            ? {
                id: 'built',
                title: 'Built apps',
                body: (0,markup/* markup */.PT) `<ul>${(0,artifacts/* artifactLines */.s)(report).map((line) => (0,markup/* markup */.PT) `<li>${(0,markup/* prose */.CS)(line)}</li>`)}</ul>`,
            }
            : undefined,
        appStoreConnect.length > 0
            ? { id: 'store', title: 'App Store Connect', body: storedMarkup(appStoreConnect) }
            : undefined,
        (0,unchecked/* listUnchecked */.DS)(report.skipped).length > 0
            ? { id: 'unchecked', title: 'Could not be checked', body: skippedMarkup(report, context) }
            : undefined,
        (0,wording/* silencedFindings */.YM)(report).length > 0
            ? { id: 'silenced', title: 'Found, and not counted', body: silencedMarkup(report, context) }
            : undefined,
        stale.length > 0
            ? {
                id: 'stale',
                title: 'Accepted, and no longer found',
                body: (0,markup/* markup */.PT) `<ul>${stale.map((line) => (0,markup/* markup */.PT) `<li>${(0,markup/* foreign */.V$)(line)}</li>`)}</ul>`,
            }
            : undefined,
    ];
    return parts.flatMap((part) => part ?? []);
}
function looseningTitle({ loosening }) {
    const words = loosening && (0,describe_loosened/* loosenedWords */.nh)(loosening);
    return words === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `, ${(0,markup/* foreign */.V$)(words)}`;
}
function looseningPart({ loosening }, context) {
    const { list = [], missed } = loosening ?? {};
    if (list.length === 0 && missed === undefined)
        return undefined;
    const items = list.map((one) => (0,markup/* markup */.PT) `<li>This change ${(0,markup/* foreign */.V$)((0,describe_loosened/* describeWithCount */.nG)(one))} · ${(0,html_pieces/* placeMarkup */.us)(one.at, context)}</li>`);
    const why = missed === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<p>${(0,markup/* foreign */.V$)(missed)}</p>`;
    const body = (0,markup/* markup */.PT) `${why}${items.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${items}</ul>`}`;
    return { id: 'loosened', title: 'What this change sets aside in its own check', body };
}
function changesPart(report, context) {
    const sentence = (0,changes_wording/* changeSentence */.y6)(report);
    if (sentence === undefined || report.changes === undefined)
        return undefined;
    const rows = (0,changes_wording/* isKnown */.qE)(report.changes) ? (0,changes_wording/* listChangeRows */.yw)(report.changes, report) : [];
    const list = rows.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) `<ul>${rows.map((row) => changeItem(row, context))}</ul>`;
    return { id: 'changes', title: 'What changes for people', body: (0,markup/* markup */.PT) `<p>${(0,markup/* prose */.CS)(sentence)}</p>${list}` };
}
function changeItem({ sign, words, facts, at, before, after }, context) {
    const said = [
        (0,markup/* markup */.PT) `<code>${sign}</code> ${(0,markup/* foreign */.V$)(words)}`,
        ...(at === undefined ? [] : [(0,markup/* markup */.PT) ` · ${(0,html_pieces/* placeMarkup */.us)(at, context)}`]),
        ...facts.map((fact) => (0,markup/* markup */.PT) ` · ${(0,markup/* foreign */.V$)(fact)}`),
        ...(before === undefined ? [] : [(0,markup/* markup */.PT) `<br>Was: “${(0,markup/* foreign */.V$)(before)}”`]),
        ...(after === undefined ? [] : [(0,markup/* markup */.PT) `<br>Now: “${(0,markup/* foreign */.V$)(after)}”`]),
    ];
    return (0,markup/* markup */.PT) `<li>${said}</li>`;
}
function policyMarkup(urls, context) {
    const rows = urls.map(({ url, locale, verdict, evidence, at }) => (0,markup/* markup */.PT) `<tr><td><code>${url}</code>${locale === undefined ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` ${(0,markup/* foreign */.V$)(locale)}`}<br><small>${(0,html_pieces/* placeMarkup */.us)(at, context)}</small></td><td>${verdict}</td><td>${(0,markup/* prose */.CS)(evidence)}</td></tr>`);
    return (0,html_pieces/* wideTable */.Im)('Privacy policy', (0,markup/* markup */.PT) `What was seen of each URL`, ['URL', 'Verdict', 'Seen'], rows);
}
function skippedMarkup({ skipped }, context) {
    const items = (0,unchecked/* listUnchecked */.DS)(skipped).map(({ at, reason, targets, blocking }) => {
        const said = blocking ? (0,markup/* markup */.PT) `<b>${(0,markup/* prose */.CS)(reason)}</b>` : (0,markup/* prose */.CS)(reason);
        return (0,markup/* markup */.PT) `<li>${said} ${(0,html_pieces/* placeMarkup */.us)(at, context)}${targets.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* markup */.PT) ` · in ${(0,markup/* foreign */.V$)((0,unchecked/* nameTargets */.uG)(targets, String))}`}</li>`;
    });
    return (0,markup/* markup */.PT) `<ul>${items}</ul>`;
}
function othersMarkup(report) {
    const others = (0,wording/* otherTargets */.ZG)(report);
    if (others.length === 0)
        return markup/* NOTHING */.K$;
    const names = others.map(({ target }, index) => (0,markup/* markup */.PT) `${index === 0 ? '' : ','} ${(0,markup/* foreign */.V$)(target.name)} (${wording/* KIND_NAME */.ve[target.kind]})`);
    return (0,markup/* markup */.PT) `<p class="soft">Also seen, without clinical records:${names}.</p>`;
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


/***/ })

};
