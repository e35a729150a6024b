export const id = 7166;
export const ids = [7166,7364,479];
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

/***/ "catalogue/one-cause.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEffects)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("order.js");
/* harmony import */ var _rules_shared_clinical_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("rules/shared/clinical-use.js");
/* harmony import */ var _rules_shared_entitlements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("rules/shared/entitlements.js");
/* harmony import */ var _rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("rules/shared/keys.js");
/* harmony import */ var _rules_shared_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("rules/shared/target.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("sentence.js");






const OF_CLINICAL_APPS = [
    ...['privacy-link-missing-in-app', 'privacy-policy-without-health', 'privacy-url-dead'],
    ...['privacy-url-inconsistent', 'privacy-url-insecure', 'privacy-url-invalid', 'privacy-url-missing'],
    ...['privacy-url-suspect', 'privacy-url-unknown', 'privacy-url-unverified', 'description-without-health'],
    ...['review-notes-without-clinical', 'medical-device-status-undeclared'],
];
const UNUSED_ENTITLEMENT = {
    rule: 'health-records-entitlement-unused',
    rules: [
        ...OF_CLINICAL_APPS,
        ...['clinical-usage-description-missing', 'clinical-declaration-unused', 'required-read-type-not-requested'],
        ...['required-read-type-too-new', 'required-read-type-unknown', 'required-read-types-too-few'],
        ...['advertising-sdk-linked', 'tracking-declared', 'icloud-entitlement-with-clinical-records'],
        'healthkit-entitlement-missing',
    ],
    keys: [_rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .CLINICAL_TEXT */ .EU, _rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIRED_TYPES */ ._Z, _rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCESS */ .Pe],
    keysWithout: [_rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARE_TEXT */ .mn, _rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .UPDATE_TEXT */ .Gr],
    isSure: () => true,
    hasOtherReason: (target) => target.code.healthKit.length > 0 || (0,_rules_shared_entitlements_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlag */ .fG)(target, _rules_shared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .HEALTHKIT */ .rd).state !== false,
};
const UNUSED_DECLARATION = {
    rule: 'clinical-declaration-unused',
    rules: OF_CLINICAL_APPS,
    keys: [],
    keysWithout: [],
    isSure: (target) => (0,_rules_shared_clinical_use_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeClinicalUse */ .kp)(target) === 'unused',
    hasOtherReason: () => true,
};
const CAUSES = [UNUSED_ENTITLEMENT, UNUSED_DECLARATION];
function withoutEffects(findings, targets) {
    const keyOf = (name, project) => JSON.stringify([name, project]);
    const targetOf = new Map(targets.map((target) => [keyOf(target.name, target.project), target]));
    const found = CAUSES.flatMap((cause) => findings.flatMap((finding) => {
        const target = targetOf.get(keyOf(finding.target, finding.project));
        const isMeant = finding.rule.id === cause.rule && !finding.silenced;
        return isMeant && target && cause.isSure(target) ? [{ cause, finding }] : [];
    }));
    if (found.length === 0)
        return [...findings];
    const clinical = targets.filter((target) => target.kind !== 'test' && target.kind !== 'library' && target.signs.length > 0 && (0,_rules_shared_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(target));
    const causeOf = new Map(found.toReversed().map((one) => [keyOf(one.finding.target, one.finding.project), one]));
    const everywhere = clinical.every(({ name, project }) => causeOf.has(keyOf(name, project))) ? found[0] : undefined;
    const effects = new Set();
    const namedBy = new Map();
    for (const finding of findings) {
        const { target, project } = finding;
        const of = target === undefined ? everywhere : causeOf.get(keyOf(target, project));
        if (!of || finding.silenced || !isEffect(finding, of.cause, targetOf.get(keyOf(target, project))))
            continue;
        if (WEIGHT[of.finding.severity] < WEIGHT[finding.severity])
            continue;
        effects.add(finding);
        const named = namedBy.get(of.finding);
        if (named)
            named.push(finding);
        else
            namedBy.set(of.finding, [finding]);
    }
    const kept = new Set(findings.flatMap((one) => (effects.has(one) ? [] : [keyOf(one.rule.id + one.target, one.project)])));
    const nameOf = ({ rule, key, target, project }) => key !== undefined && kept.has(keyOf(rule.id + target, project)) ? `${rule.id} for ${key}` : rule.id;
    return findings
        .filter((finding) => !effects.has(finding))
        .map((finding) => naming(finding, (namedBy.get(finding) ?? []).map(nameOf)));
}
const WEIGHT = { error: 2, warning: 1, notice: 0 };
function isEffect({ rule, key }, cause, target) {
    if (rule.id === cause.rule)
        return false;
    if (cause.rules.includes(rule.id) || (key !== undefined && cause.keys.includes(key)))
        return true;
    return key !== undefined && target !== undefined && cause.keysWithout.includes(key) && !cause.hasOtherReason(target);
}
function naming(finding, ids) {
    if (ids.length === 0)
        return finding;
    const names = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)([...new Set(ids)].sort(_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD));
    return { ...finding, message: `${finding.message.replace(/\.$/, '')}; ${names} would go with it.` };
}


/***/ }),

/***/ "check/judge-targets.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NO_METADATA),
  H: () => (/* binding */ judgeFacts),
  judgeTargets: () => (/* binding */ judgeTargets)
});

var catalogue = __webpack_require__("catalogue/catalogue.js");
var no_facts = __webpack_require__("code/facts/no-facts.js");
var kept_bytes = __webpack_require__("code/choose/kept-bytes.js");
var policy_screens = __webpack_require__("code/choose/policy-screens.js");
var privacy_links = __webpack_require__("code/choose/privacy-links.js");
var unread = __webpack_require__("code/choose/unread.js");
var languages = __webpack_require__("code/languages/index.js");
var bytes = __webpack_require__("bytes.js");
var types = __webpack_require__("types.js");
;


const COPIED = '@implementation ORKESerializer';
const NAME = 'ORKESerializer';
const MAKES = ['objectFromJSON', 'fromJSON'];
function withoutCopies(scans, files) {
    const copies = [...scans.values()].filter((scan) => scan && isCopy(scan, files));
    const own = new Set(copies.map(({ path }) => path));
    if (copies.length === 0 || [...scans.keys()].some((path) => !own.has(path) && makesByCopy(path, files)))
        return scans;
    const plain = new Map(scans);
    for (const { clinical: _, namesTypes: __, ...scan } of copies)
        plain.set(scan.path, { ...scan, isCopied: true });
    return plain;
}
function isCopy({ path, language, skipped }, files) {
    return language === 'objective-c' && !skipped && /\.mm?$/.test(path) && holds(path, files, COPIED);
}
function makesByCopy(path, files) {
    return /\.(?:swift|mm?)$/.test(path) && holds(path, files, NAME) && MAKES.some((word) => holds(path, files, word));
}
function holds(path, files, word) {
    try {
        return (0,bytes/* bufferOf */.Kb)(files.bytes(path)).includes(word);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return false;
        throw error;
    }
}

var foreign_scan = __webpack_require__("code/scan/foreign-scan.js");
var may_be_clinical = __webpack_require__("code/scan/may-be-clinical.js");
var scan = __webpack_require__("code/scan/scan.js");
;










async function readCode(inputs, unkept) {
    const files = (0,kept_bytes/* keepBytes */.j)(unkept);
    const scanned = new Map();
    for (const { sources, languages } of inputs)
        for (const path of sources)
            if (!scanned.has(path))
                scanned.set(path, (0,scan/* scanSource */.bX)(path, files, languages?.get(path)));
    const scans = withoutCopies(scanned, files);
    const scansOf = ({ sources }) => sources.flatMap((path) => scans.get(path) ?? []);
    const plain = (input) => ({
        ...plainFacts(scansOf(input), files),
        privacyLinks: input.isDeclared ? (0,privacy_links/* findPrivacyLinks */.V)(input.sources, files) : [],
        ...(input.isDeclared && { policyScreens: (0,policy_screens/* findPolicyScreens */.b)(input.sources, files) }),
    });
    const present = [...scans.values()].filter((scan) => scan !== undefined);
    const withMade = (facts) => withMadeNames(facts, inputs, scansOf, files);
    const isDeclared = inputs.some((input) => input.isDeclared);
    if (!present.some(({ clinical, isVerifiable }) => clinical || isVerifiable) &&
        !(0,foreign_scan/* isForeignClinical */._)(present, isDeclared))
        return withMade(await withApis(inputs.map(plain), inputs, scans, files));
    const { readClinicalCode } = await Promise.all(/* import() */[__webpack_require__.e("shared-code-languages-objective-c"), __webpack_require__.e("code-clinical-code")]).then(__webpack_require__.bind(__webpack_require__, "code/clinical-code.js"));
    const followed = inputs.filter((input) => input.kind !== 'library' || isWorthFollowing(input, scansOf(input), inputs));
    const read = await readClinicalCode(followed, scans, files);
    const facts = new Map(followed.map((input, index) => [input, read[index]]));
    return withMade(inputs.map((input) => facts.get(input) ?? plain(input)));
}
async function withApis(facts, inputs, scans, files) {
    const asked = inputs.filter(({ kind, isDeclared, sources }) => {
        const ships = isDeclared && kind !== 'library' && kind !== 'test';
        return ships && sources.some((path) => scans.get(path)?.healthKit);
    });
    if (asked.length === 0)
        return facts;
    const { readClinicalCode } = await Promise.all(/* import() */[__webpack_require__.e("shared-code-languages-objective-c"), __webpack_require__.e("code-clinical-code")]).then(__webpack_require__.bind(__webpack_require__, "code/clinical-code.js"));
    const own = new Map(asked.flatMap(({ sources }) => sources.map((path) => [path, scans.get(path)])));
    const read = await readClinicalCode(asked.map((input) => ({ ...input, isForApis: true })), own, files);
    const apis = new Map(asked.map((input, index) => [input, read[index]?.apis]));
    return facts.map((one, index) => {
        const input = inputs[index];
        const found = input && apis.get(input);
        return input && found ? { ...one, apis: [...found, ...namedChecks(input, found, scans, files)] } : one;
    });
}
const CHECK = 'isHealthDataAvailable';
function namedChecks({ sources }, found, scans, files) {
    if (found.some(({ name }) => name === CHECK))
        return [];
    const words = { words: [CHECK], parts: [CHECK] };
    const places = sources.flatMap((path) => scans.get(path)?.healthKit?.at ?? []);
    const named = places.filter(({ file }) => (0,may_be_clinical/* nativeHolds */.cf)([file], words, files));
    const plugins = named.length > 0 ? [] : files.paths.filter((path) => PLUGIN.test(path));
    const shown = (0,may_be_clinical/* anyHolds */.jd)(plugins, words, files) ? places.slice(0, 1) : named;
    return shown.map((at) => ({ name: CHECK, at, types: [] }));
}
const PLUGIN = /(?:^|\/)(?:plugins?\/[^\n]{0,400}|app\.plugin|with[A-Z]\w{0,80})\.[cm]?[jt]s$/;
async function withMadeNames(facts, inputs, scansOf, files) {
    const makes = new Map();
    const mayMake = ({ path, isCopied }) => {
        if (isCopied)
            return false;
        const known = makes.get(path) ?? (0,may_be_clinical/* nativeHolds */.cf)([path], may_be_clinical/* NAME_MAKERS */.Kv, files);
        makes.set(path, known);
        return known;
    };
    const isAsked = (input) => {
        if (input.kind === 'library' || input.kind === 'test')
            return false;
        const native = scansOf(input).filter(({ language, skipped }) => (0,languages/* traitsOf */.J)(language).isNative && !skipped);
        if (native.some(mayMake))
            return true;
        return native.some(({ healthKit }) => healthKit) && native.some(({ namesTypes }) => namesTypes);
    };
    const asked = inputs.map(isAsked);
    if (!asked.includes(true))
        return facts;
    const { lookForMadeNames } = await Promise.all(/* import() */[__webpack_require__.e("shared-code-languages-objective-c"), __webpack_require__.e("code-scan-made-names")]).then(__webpack_require__.bind(__webpack_require__, "code/scan/made-names.js"));
    const findMadeNames = lookForMadeNames(files);
    const known = new Map();
    return facts.map((one, index) => {
        const input = inputs[index];
        if (!input || !asked[index])
            return one;
        const linksHealthKit = input.linked?.includes('HealthKit') === true;
        const key = [linksHealthKit, ...input.sources].join('\0');
        const made = known.get(key) ??
            findMadeNames(scansOf(input).filter(({ isCopied }) => !isCopied), { isLinked: linksHealthKit, isNamed: false });
        known.set(key, made);
        return made.length > 0 ? { ...one, made } : one;
    });
}
function isWorthFollowing({ sources }, scans, inputs) {
    if (!scans.some(mayShowRecords))
        return false;
    if (scans.some(({ namesTypes, language }) => namesTypes || !(0,languages/* traitsOf */.J)(language).isNative))
        return true;
    return !inputs.some((other) => {
        if (other.kind === 'library' || other.sources.length < sources.length)
            return false;
        const compiled = new Set(other.sources);
        return sources.every((path) => compiled.has(path));
    });
}
function mayShowRecords({ language, clinical, namesTypes }) {
    return clinical !== undefined || namesTypes === true || !(0,languages/* traitsOf */.J)(language).isNative;
}
function plainFacts(scans, files) {
    const clinical = scans.flatMap((scan) => scan.clinical ?? []);
    const reason = 'it names no type: what others pass to it is told with the apps that compile it';
    const [first] = clinical;
    return {
        ...no_facts/* NO_FACTS */.K,
        healthKit: scans.flatMap(({ healthKit }) => healthKit ?? []),
        clinical,
        unresolved: first ? ['requested', 'read'].map((role) => ({ role, reason, at: first.at })) : [],
        imports: (0,scan/* importsOf */.c5)(scans),
        skipped: (0,unread/* judgeUnread */.H)(scans.flatMap(({ skipped }) => skipped ?? []), [], files),
    };
}

var silence = __webpack_require__("exceptions/silence.js");
var answers = __webpack_require__("findings/answers.js");
var findings_findings = __webpack_require__("findings/findings.js");
var findings_repository = __webpack_require__("findings/repository.js");
var find = __webpack_require__("policy/find.js");
var open_types = __webpack_require__("rules/shared/open-types.js");
var policy_urls = __webpack_require__("rules/shared/policy-urls.js");
;

const SOURCE = 'app-store-connect';
function addStored(found, apps) {
    if (apps.length === 0)
        return found;
    return {
        urls: [...found.urls, ...apps.flatMap(urlsOf)],
        missing: [...found.missing.filter((one) => !isHeld(one, apps)), ...apps.flatMap(missingOf)],
        descriptions: [...found.descriptions, ...apps.flatMap(descriptionsOf)],
        traits: [
            ...found.traits,
            ...apps.flatMap(({ categories, at, ...app }) => categories.map((one) => ({ ...one, at, stored: storedOf(app, app.state) }))),
        ],
        unresolved: found.unresolved,
    };
}
function storedOf({ owner }, state = 'UNKNOWN') {
    return { ...owner, state };
}
function urlsOf({ locales, at, ...app }) {
    return locales.flatMap(({ locale, privacyPolicyUrl: url }) => url === undefined
        ? []
        : [{ url, locale, at, source: SOURCE, authoritative: true, stored: storedOf(app, app.state) }]);
}
function missingOf({ locales, at, ...app }) {
    return locales
        .filter(({ privacyPolicyUrl: url }) => url === undefined)
        .map(({ locale }) => ({ locale, at, stored: storedOf(app, app.state) }));
}
function descriptionsOf({ texts, at, ...app }) {
    return texts.descriptions.map((one) => ({ ...one, at, stored: storedOf(app, app.versionState) }));
}
function isHeld({ locale, at }, apps) {
    const root = (0,policy_urls/* metadataRoot */.MR)(at.file);
    const beside = apps.filter(({ owner }) => `${owner.project}/`.startsWith(root));
    return (beside.length > 0 ? beside : apps).every(({ locales }) => {
        const ours = locale.toLowerCase() === 'default' ? locales : locales.filter((one) => isSame(one.locale, locale));
        return ours.length > 0 && ours.every(({ privacyPolicyUrl }) => privacyPolicyUrl !== undefined);
    });
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

var order = __webpack_require__("order.js");
var shared_target = __webpack_require__("rules/shared/target.js");
;


async function askStore(targets, options) {
    if (options.readStore === undefined)
        return undefined;
    const asked = [];
    const notices = [];
    for (const target of targets) {
        if (target.kind !== 'app' || target.signs.length === 0 || (0,shared_target/* isWatch */.G0)(target))
            continue;
        const { name, project, at, bundleIdentifier: id } = target;
        if (id.state === 'known')
            asked.push({ app: id.value, owner: { name, project }, at });
        else {
            const why = id.state === 'unresolved' ? id.reason : 'the project names none';
            notices.push(`App Store Connect was not asked for ${name}, whose bundle identifier is not known: ${why.replace(/\.$/, '')}.`);
        }
    }
    if (asked.length > 0)
        options.progress?.('Reading App Store Connect');
    const apps = asked.length === 0 ? [] : await options.readStore(asked);
    return { apps, notices: [...notices, ...describeUnread(apps)] };
}
function describeUnread(apps) {
    const reasons = [...new Set(apps.flatMap(({ unread }) => unread.map(({ reason }) => reason)))];
    const [reason] = reasons;
    if (reason === undefined)
        return [];
    if (reasons.length === 1 && apps.every(({ unread }) => unread.some(({ what }) => what === 'app')))
        return [`App Store Connect was not read: ${reason}.`];
    const lines = apps.flatMap(({ app, unread }) => {
        const words = [...new Set(unread.map((one) => one.reason))].sort(order/* compare */.UD).map((why) => {
            const parts = unread.filter((one) => one.reason === why).map(({ what }) => PART_NAME[what]);
            return `${parts.join(', ')}: ${why}`;
        });
        return words.length === 0 ? [] : [`App Store Connect was not wholly read for ${app}: ${words.join('; ')}.`];
    });
    return [...new Set(lines)];
}
const PART_NAME = {
    app: 'the app',
    info: 'the privacy-policy URLs',
    description: 'the description',
    'review-notes': 'the review notes',
    build: 'the newest build',
};

var lists = __webpack_require__("lists.js");
var sentence = __webpack_require__("sentence.js");
;


const MOST = 12_000_000;
const PLACE = 150;
const ENTRY = 600;
const MOST_NAMED = 3;
function tellTargets(targets, judge, room = MOST) {
    const said = new Map();
    let left = room;
    for (const target of [...targets.filter(ships), ...targets.filter((one) => !ships(one))]) {
        if (left <= 0)
            break;
        const one = judge(target);
        said.set(target, one);
        left -= weighTarget(target, one);
    }
    const told = targets.filter((target) => said.has(target));
    const findings = [];
    const unknown = [];
    for (const target of told) {
        (0,lists/* addAll */.RZ)(findings, said.get(target)?.findings ?? []);
        (0,lists/* addAll */.RZ)(unknown, said.get(target)?.unknown ?? []);
    }
    return { targets: told, findings, unknown, leftOut: describeRest(targets, said) };
}
function ships({ kind }) {
    return kind !== 'library' && kind !== 'test';
}
function weighTarget({ name, code, signs }, { findings, unknown }) {
    const places = signs.length * PLACE + weighTexts(unknown.map(({ reason }) => reason));
    return sum([ENTRY + name.length + places, weighFacts(code), ...findings.map(weighFinding)]);
}
function weighFinding({ message, fix, related = [] }) {
    return ENTRY + message.length + fix.length + weighTexts(related.map((one) => one.message));
}
function weighFacts({ requested, read, shared, unresolved, flows }) {
    const uses = 2 * PLACE * (requested.length + read.length + shared.length);
    const flow = (one) => PLACE + one.api.length + weighTexts(one.trace.map(({ what }) => what));
    return sum([uses, weighTexts(unresolved.map(({ reason }) => reason)), ...flows.map(flow)]);
}
function weighTexts(texts) {
    return sum(texts.map((text) => PLACE + text.length));
}
function sum(numbers) {
    return numbers.reduce((all, one) => all + one, 0);
}
function describeRest(targets, said) {
    const rest = targets.filter((target) => !said.has(target));
    const [first] = rest;
    if (first === undefined)
        return [];
    const shown = rest.slice(0, MOST_NAMED).map(({ name }) => `\`${name}\``);
    const hidden = rest.length - shown.length;
    const names = (0,sentence/* listWords */.yh)([...shown, ...(hidden > 0 ? [`${hidden} more`] : [])]);
    const reason = `The report has room for ${said.size} of ${(0,sentence/* count */.U9)(targets.length, 'target')}. Not judged: ${names}. Check parts of the repository by themselves, or exclude what builds no app.`;
    return [{ at: first.at, reason, blocking: true }];
}

var plist = __webpack_require__("read/plist.js");
var attempt = __webpack_require__("dependencies/attempt.js");
var dependency_folder = __webpack_require__("dependencies/dependency-folder.js");
var native_code = __webpack_require__("dependencies/native-code.js");
;




function findDependencyManifests(targets, files) {
    const folders = new Map();
    for (const { name, project, dependencies } of targets) {
        for (const dependency of dependencies) {
            const folder = (0,dependency_folder/* findDependencyFolder */.JD)(dependency, files);
            if (folder === undefined)
                continue;
            const one = folders.get(folder) ?? { name: dependency.name, targets: [] };
            folders.set(folder, one);
            if (!one.targets.some((other) => other.name === name && other.project === project)) {
                one.targets.push({ name, project });
            }
        }
    }
    return [...folders].flatMap(([folder, { name, targets: owners }]) => (0,native_code/* listFolder */.bt)(folder, files)
        .filter((path) => path.endsWith('.xcprivacy') && !/\/(?:node_modules|Examples?|Tests?)\//i.test(path.slice(folder.length)))
        .flatMap((path) => {
        const content = (0,attempt/* attempt */.C)(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
        if (content?.kind !== 'dictionary')
            return [];
        return [{ path, form: 'xcprivacy', content, dependency: name, targets: owners }];
    }));
}

var json = __webpack_require__("read/json.js");
var found = __webpack_require__("policy/found.js");
;


const NAMES = ['app_privacy_details.json', 'app_data_usages.json'];
function findAppPrivacyDetails(files) {
    const unresolved = [];
    const manifests = files.paths
        .filter((path) => NAMES.includes((0,found/* fileName */.Md)(path)))
        .flatMap((path) => {
        const content = (0,found/* tryRead */.o_)(() => (0,json/* readJson */.V)(files.bytes(path), path), unresolved);
        return content ? [{ path, form: 'app-privacy-details', content }] : [];
    });
    return { manifests, unresolved };
}

;





function findPrivacyManifests(files, targets) {
    const apps = targets.filter(({ kind }) => kind !== 'test' && kind !== 'library');
    const found = [
        ...ofApps(files, targets, apps),
        ...ofDeclarations(apps),
        ...ofAnswers(files, apps),
        ...findDependencyManifests(apps, files),
    ];
    return found
        .filter((manifest) => manifest.targets.length > 0)
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function ofApps(files, targets, apps) {
    return files.paths
        .filter((path) => path.endsWith('.xcprivacy'))
        .flatMap((path) => {
        const content = readManifest(path, files);
        return content ? [{ path, form: 'xcprivacy', content, targets: ownersOf(path, targets, apps) }] : [];
    });
}
function ownersOf(path, targets, apps) {
    const holders = targets.filter(({ variants }) => variants.some(({ privacyManifests }) => privacyManifests?.includes(path)));
    const members = holders.filter((holder) => apps.includes(holder));
    if (members.length > 0)
        return members.map(nameOf);
    if (holders.length > 0)
        return nearest(path, apps).map(nameOf);
    const silent = apps.filter(({ variants }) => variants.every(({ privacyManifests }) => privacyManifests === undefined));
    return nearest(path, silent).map(nameOf);
}
function ofDeclarations(apps) {
    return apps.flatMap((app) => {
        const content = app.declaredManifest;
        return content ? [{ path: content.at.file, form: 'xcprivacy', content, targets: [nameOf(app)] }] : [];
    });
}
function ofAnswers(files, apps) {
    const shipped = apps.filter(({ kind }) => kind === 'app');
    return findAppPrivacyDetails(files).manifests.map((manifest) => ({
        ...manifest,
        targets: nearest(manifest.path, shipped).slice(0, 1).map(nameOf),
    }));
}
function nearest(path, apps) {
    const shared = ({ project }) => {
        const [a, b] = [path.split('/').slice(0, -1), project.split('/').slice(0, -1)];
        const differs = b.findIndex((part, index) => part !== a[index]);
        return differs < 0 ? b.length : differs;
    };
    const most = (0,lists/* greatest */.Kf)(apps.map(shared), 0);
    return apps.filter((app) => shared(app) === most);
}
function nameOf({ name, project }) {
    return { name, project };
}
function readManifest(path, files) {
    const value = (0,attempt/* attempt */.C)(() => (0,plist/* readPlist */.p)(files.bytes(path), path));
    return value?.kind === 'dictionary' ? value : undefined;
}

;



function findSurroundings(files, targets, isClinical) {
    return {
        entitlementsFiles: isClinical ? findEntitlementsFiles(files, targets) : [],
        exportOptions: files.paths.filter((file) => /(^|\/)[^/]*ExportOptions[^/]*\.plist$/i.test(file)),
        manifests: isClinical ? findPrivacyManifests(files, targets) : [],
    };
}
function findEntitlementsFiles(files, targets) {
    const named = targets.flatMap(({ variants }) => variants).map(({ entitlementsFile }) => entitlementsFile);
    const used = new Set(named.flatMap((file) => (file.state === 'known' ? [file.value] : [])));
    return files.paths
        .filter((file) => file.endsWith('.entitlements'))
        .flatMap((file) => {
        const entries = readEntries(file, files);
        return entries ? [{ path: file, entries, used: used.has(file) }] : [];
    });
}
function readEntries(file, files) {
    try {
        const value = (0,plist/* readPlist */.p)(files.bytes(file), file);
        return value.kind === 'dictionary' ? value.value : undefined;
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

var tell_unseen = __webpack_require__("check/tell-unseen.js");
var was_all_seen = __webpack_require__("check/was-all-seen.js");
;















async function judgeTargets(declared, watched, options) {
    const { files } = watched;
    const coded = declared.targets.filter(({ kind }) => kind !== 'test');
    const builds = coded.flatMap((target) => target.builds);
    const facts = await readCode(coded.flatMap(({ kind, builds: own, dependencies, project }) => {
        const linked = [...new Set(dependencies.map(({ name }) => name))].sort();
        return own.map((build) => {
            const linksAll = TELLS_ALL.test(project) && (build.unseen ?? []).length === 0;
            return { ...build, kind, linked, linksAll, isDeclared: (0,findings_repository/* declaredSigns */.b)(build).length > 0 };
        });
    }), files);
    const factsOf = new Map(builds.map((build, index) => [build, facts[index] ?? no_facts/* NO_FACTS */.K]));
    return judgeFacts(declared, factsOf, watched, options);
}
const TELLS_ALL = /\.xcodeproj$|(?:^|\/)project\.ya?ml$/;
async function judgeFacts(declared, factsOf, watched, options) {
    const { files } = watched;
    const rules = options.rules ?? catalogue.RULES;
    const targets = (0,findings_repository/* joinTargets */.r)(declared.targets, (build) => factsOf.get(build) ?? no_facts/* NO_FACTS */.K);
    const isClinical = targets.some(({ signs }) => signs.length > 0);
    const store = isClinical ? await askStore(targets, options) : undefined;
    if (isClinical && options.checkUrls)
        options.progress?.('Looking at privacy-policy URLs');
    const judge = () => options.judgeUrls(addStored((0,find/* findPolicy */.i)(files, options.urls), store?.apps ?? []));
    const metadata = { ...(isClinical ? await judge() : NO_METADATA), ...(store && { apps: store.apps }) };
    options.progress?.('Applying rules');
    const surroundings = findSurroundings(files, targets, isClinical);
    const release = options.isRelease ? { isRelease: true } : {};
    const repository = { ...declared, targets, metadata, ...surroundings, ...release };
    const told = tellTargets(targets, (target) => ({
        findings: (0,findings_findings/* judgeTarget */.dM)(rules, target, repository),
        unknown: unknowns(target, new Set(declared.skipped.map(keyOfPlace))),
    }));
    const found = (0,findings_findings/* sortFindings */.Tc)([...(0,findings_findings/* judgeRepository */.e2)(rules, repository), ...told.findings]);
    const unknown = [...metadata.unresolved, ...told.leftOut, ...told.unknown];
    const isSettled = (0,was_all_seen/* settle */.G)(metadata, [...options.passedOver, ...declared.skipped, ...unknown], options);
    const beside = await options.beside?.find(targets);
    const findings = (0,silence/* silence */.ao)(found, watched, {
        configuration: options.configuration,
        today: options.today,
        ...(beside && { beside }),
        ruleIds: (options.isBuilt ? catalogue.RULES : rules).map(({ id }) => id),
        targets: told.targets,
        isSettled: (id) => isClinical && options.isBuilt !== true && isSettled(id),
    });
    return {
        rules,
        off: [...options.configuration.severities].flatMap(([id, { value }]) => (value === 'off' ? [id] : [])),
        targets: told.targets,
        found,
        watched,
        findings,
        privacyPolicy: metadata.urls,
        ...(store && { appStoreConnect: store.apps, storeNotices: store.notices }),
        skipped: unknown,
        isSettled,
    };
}
function unknowns(target, said) {
    const { name, kind, signs, code, unseen = [], entitlementsFile } = target;
    if (signs.length === 0)
        return (0,tell_unseen/* tellUnseen */.I)({ name, kind, code, unseen });
    const lists = [...KEYS_THAT_COUNT.map((key) => ['info', key]), ['entitlements', ACCESS]];
    const entries = lists.map(([list, key]) => {
        const entry = (0,answers/* asDeclared */.P)(target, list, key);
        if (entry.state !== 'unresolved' || !(0,answers/* isAnswered */.Q)(target, list, key))
            return entry;
        const isWhole = target.unanswered?.[list].get(key).state === 'unresolved';
        return { ...entry, reason: isWhole ? `${key}: ${entry.reason}` : entry.reason, isAnswered: true };
    });
    const values = entries.flatMap((entry) => (entry.state === 'known' ? whatIsUnknown(entry.value.value) : []));
    return [
        ...code.skipped.map(({ blocking, ...skip }) => blocking && (0,tell_unseen/* isJudged */.s)(kind) ? { ...skip, blocking, target: name } : skip),
        ...[...unseen, ...(code.made ?? [])].map(({ reason, at }) => ({
            reason: `Types requested and read: ${reason}.`,
            at,
            target: name,
        })),
        ...(0,open_types/* openTypes */.G)(code.unresolved.filter(({ reason }) => ![...unseen, ...(code.made ?? [])].some((one) => one.reason === reason))).map(({ message, at }) => ({ reason: message, at, target: name })),
        ...[entitlementsFile, ...entries].flatMap((value) => value.state === 'unresolved' && ('isAnswered' in value || !said.has(keyOfPlace({ at: value.at, target: name })))
            ? [
                {
                    ...{ reason: value.reason, at: value.at, target: name },
                    ...('isAnswered' in value ? { isAnswered: value.isAnswered } : target.isUnmade && { blocking: true }),
                },
            ]
            : []),
        ...values.map((why) => ({ ...why, target: name })),
    ];
}
function keyOfPlace({ target, at }) {
    return JSON.stringify([target, at.file, at.line, at.column]);
}
function whatIsUnknown(value) {
    if (value.kind === 'array')
        return value.value.flatMap(whatIsUnknown);
    return value.kind === 'unresolved' ? [{ reason: value.reason, at: value.at }] : [];
}
const ACCESS = 'com.apple.developer.healthkit.access';
const KEYS_THAT_COUNT = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
    'NSHealthRequiredReadAuthorizationTypeIdentifiers',
];
const NO_METADATA = { urls: [], missing: [], descriptions: [], traits: [], unresolved: [] };


/***/ }),

/***/ "code/choose/kept-bytes.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepBytes),
/* harmony export */   s: () => (/* binding */ readVanishing)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

const MOST_KEPT = 16_000_000;
function keepBytes(files) {
    const kept = new Map();
    let room = MOST_KEPT;
    const bytes = (path) => {
        const known = kept.get(path);
        if (known)
            return known;
        const read = files.bytes(path);
        if (read.length <= room) {
            room -= read.length;
            kept.set(path, read);
        }
        return read;
    };
    return { ...files, bytes };
}
function readVanishing(files) {
    const gone = new Map();
    const bytes = (path) => {
        try {
            return files.bytes(path);
        }
        catch (error) {
            if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
                throw error;
            gone.set(path, { at: error.at, reason: error.message });
            return new Uint8Array();
        }
    };
    return { files: { ...files, bytes }, gone };
}


/***/ }),

/***/ "code/choose/policy-screens.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findPolicyScreens)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const POLICY = [
    'privacy[-_ ]?(?:policy|notice|statement)',
    'data[-_ ]?protection[-_ ]?(?:policy|notice|statement|info)',
    'datenschutz[-_ ]?(?:erkl(?:ae|ä)rung|hinweise?|info|richtlinie|bestimmungen)?',
    '(?:politique|r[eè]gles)[-_ ]?de[-_ ]?confidentialit[eé]',
    'pol[ií]tica[-_ ]?de[-_ ]?privaci?dad[e]?',
    'informativa[-_ ]?(?:sulla[-_ ]?)?privacy',
    'privacy(?:verklaring|beleid)',
    'integritets?policy',
    'tietosuoja(?:seloste)?',
    'gizlilik[-_ ]?(?:politikas[ıi]|bildirimi)',
].join('|');
const SCREEN = '(?:view|screen|page|sheet|controller|viewcontroller|modal|dialog|widget|component|text|webview|link|button|row)s?';
const FORMS = [
    {
        because: 'a source file is called like the screen that it holds: `PrivacyPolicyView.swift`, `privacy-policy.tsx`',
        ofName: new RegExp(`(?:${POLICY})`, 'i'),
    },
    {
        because: 'a router shows a file by its path: `app/privacy.tsx`, `pages/privacy.dart`',
        ofName: /^privacy\.(?:[cm]?[jt]sx?|vue|svelte|dart|swift)$/i,
        below: ['app', 'screen', 'screens', 'page', 'pages', 'views', 'routes'],
    },
    {
        because: 'a screen is declared under that name: `struct PrivacyPolicyView`, `const DatenschutzScreen =`',
        ofText: new RegExp(`(?:\\b(?:struct|class|func|function|const|var|let)|@interface|@implementation)[ \\t]+\\w{0,40}(?:${POLICY}|privacyandterms|termsandprivacy)${SCREEN}\\b`, 'i'),
    },
    {
        because: 'a screen called Privacy speaks of data that is collected or shared',
        ofText: /\b(?:struct|class|function|const)[ \t]+(?:\w{0,20}Legal|Data)?Privacy(?:View|Screen|Page|Sheet|ViewController|Widget)\b/,
        besides: /\b(?:privacy policy|personal (?:data|information)|we (?:do not |don.t |never )?(?:collect|share|sell|store)|your data)\b/i,
    },
    {
        because: 'a link, a button or a row is labelled with it: `NavigationLink("Privacy Policy")`, `<Link href="/privacy">`',
        ofText: new RegExp(`(?:\\b(?:NavigationLink|Link|Button|Label|ListTile|navigate|push|replace|present)\\b|\\bhref=|\\btitle[:=]|\\blabel[:=])[ \\t({<$.\\w]{0,40}["'\`][^"'\`\\n]{0,60}(?:${POLICY}|/privacy\\b)`, 'i'),
    },
    {
        because: 'the app carries the policy as a document: `forResource: "privacy-policy"`, `assets/privacy.html`',
        ofText: new RegExp(`(?:forResource:[ \\t]{0,4}["'][^"'\\n]{0,60}(?:privacy|${POLICY})|["'\`][^"'\`\\n]{0,100}(?:privacy|${POLICY})[^"'\`/\\n]{0,40}\\.(?:html?|md|pdf|rtf|txt)["'\`])`, 'i'),
    },
];
const PARTS = [
    'rivacy',
    'atenschutz',
    'onfidentialit',
    'rivacidad',
    'ataprotection',
    'ata_protection',
    'ntegritet',
    'ietosuoja',
    'izlilik',
];
const LARGEST = 300_000;
const LONGEST_NAME = 255;
function findPolicyScreens(paths, files) {
    return paths.flatMap((path) => {
        const top = { file: path, line: 1, column: 1 };
        const folders = path.split('/');
        const name = (folders.pop() ?? '').slice(0, LONGEST_NAME);
        const named = FORMS.find(({ ofName, below }) => ofName?.test(name) && (below?.some((folder) => folders.includes(folder)) ?? true));
        if (named)
            return [{ value: named.because, at: top }];
        const text = readText(path, files);
        if (text === '')
            return [];
        for (const { because, ofText, besides } of FORMS) {
            const found = ofText?.exec(text);
            if (!found || (besides && !besides.test(text)))
                continue;
            const line = text.slice(0, found.index).split('\n').length;
            return [{ value: because, at: { ...top, line } }];
        }
        return [];
    });
}
function readText(path, files) {
    try {
        const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .Kb)(files.bytes(path));
        if (buffer.length > LARGEST || !PARTS.some((part) => buffer.includes(part)))
            return '';
        return buffer.toString('utf8').replaceAll(/^[ \t]*(?:\/\/|\*).*$/gm, '');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return '';
        throw error;
    }
}


/***/ }),

/***/ "code/choose/privacy-links.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findPrivacyLinks)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("bytes.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");


const ADDRESS = /(["'`])(https?:\/\/[^\s"'`<>\\]{4,300})\1/g;
const POLICY = /privacy|datenschutz|confidentialit|privacidad|privacidade|riservatezza|integritet|tietosuoja|gizlilik/i;
function findPrivacyLinks(paths, files) {
    return paths.flatMap((path) => linksIn(path, readText(path, files)));
}
function linksIn(file, text) {
    if (!POLICY.test(text))
        return [];
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        if (line.length > 4000 || !line.includes('http'))
            return [];
        const named = POLICY.test(line);
        return [...line.matchAll(ADDRESS)].flatMap(({ 2: url = '', index: start }) => {
            if (!named && !POLICY.test(url))
                return [];
            return [
                {
                    value: url,
                    at: { file, line: index + 1, column: start + 2, endLine: index + 1, endColumn: start + 2 + url.length },
                },
            ];
        });
    });
}
function readText(path, files) {
    try {
        const bytes = files.bytes(path);
        const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferOf */ .Kb)(bytes);
        return buffer.length > 1_000_000 || !buffer.includes('http') ? '' : buffer.toString('utf8');
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return '';
        throw error;
    }
}


/***/ }),

/***/ "code/choose/unread.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeUnread),
/* harmony export */   r: () => (/* binding */ TOO_MUCH)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");
/* harmony import */ var _scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/scan/may-be-clinical.js");


const WORDS = [
    ..._scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .CLINICAL_HINTS */ .lG.words,
    'HealthKit',
    'healthkit',
    'linicalRecord',
    'linicalType',
    'linical_record',
    '-ehr',
];
const SHORTEST = 5;
const TOO_MUCH = 'too much other code takes part';
function judgeUnread(skipped, clinical, files) {
    if (skipped.length === 0)
        return [];
    const declared = clinical.flatMap(({ types, functions }) => [...types, ...functions].map(({ name }) => plainName(name)));
    const words = inEitherEncoding([...new Set([...WORDS, ...declared.filter((name) => name.length >= SHORTEST)])]);
    const mayCount = (one) => (0,_scan_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_0__/* .anyHolds */ .jd)([one.at.file], words, files);
    const left = skipped.filter(({ reason }) => reason === TOO_MUCH);
    const others = skipped.filter(({ reason }) => reason !== TOO_MUCH);
    const counting = new Set(left.filter(mayCount));
    return [
        ...others.map((one) => (mayCount(one) ? tell(one) : one)),
        ...together(left.filter((one) => !counting.has(one))),
        ...together([...counting]).map(tell),
    ];
}
function together(left) {
    const [first, ...more] = left;
    if (!first)
        return [];
    return [
        more.length === 0 ? first : { ...first, reason: `${first.reason}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more.length, 'other file')} as well` },
    ];
}
function plainName(name) {
    return name.split('@', 1)[0] ?? '';
}
function tell({ at, reason }) {
    const why = /^(?:is|cannot|has)\b/.test(reason) ? `it ${reason}` : reason;
    return { at, reason: `${at.file} may say something of clinical records and is not read: ${why}.`, blocking: true };
}
function inEitherEncoding(plain) {
    const words = [...plain, ...plain.map((word) => [...word].join('\0'))];
    return { words, parts: [...new Set(words.map((word) => word.slice(0, 4)))] };
}


/***/ }),

/***/ "dependencies/attempt.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");

function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ "dependencies/dependency-folder.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ findCheckouts),
/* harmony export */   IM: () => (/* binding */ checkoutName),
/* harmony export */   JD: () => (/* binding */ findDependencyFolder)
/* harmony export */ });
/* harmony import */ var _targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("targets/packages/npm-folders.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/folders.js");


const CHECKOUTS = ['SourcePackages/checkouts', '.build/checkouts', 'build/SourcePackages/checkouts'];
function findDependencyFolder(dependency, files) {
    const { manager, name, url, version, folder, at } = dependency;
    if (manager === 'npm' || manager === 'cordova')
        return (0,_targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .findLinked */ .Z)(name, version, at.file, files) ?? (0,_targets_packages_npm_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .findInstalled */ .c)(name, at.file, files);
    if (manager === 'pub')
        return folder;
    if (manager === 'cocoapods')
        return findPod(name, at.file, files);
    if (manager === 'carthage')
        return findCarthage(name, at.file, files);
    if (manager !== 'swiftpm' || url === undefined)
        return undefined;
    const place = findCheckouts(url, at.file, files);
    return place === undefined ? undefined : `${place}/${checkoutName(url)}`;
}
function findPod(name, podfile, files) {
    const [around = ''] = (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(podfile);
    const pods = (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(around, 'Pods');
    const isInstalled = files.has(`${pods}/Manifest.lock`) || files.has(`${pods}/Pods.xcodeproj/project.pbxproj`);
    return isInstalled ? `${pods}/${name.split('/')[0]}` : undefined;
}
function findCarthage(name, from, files) {
    const inside = [`${name}.xcodeproj/project.pbxproj`, 'Package.swift', `${name}.podspec`];
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(from)
        .map((folder) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(folder, `Carthage/Checkouts/${name}`))
        .find((folder) => inside.some((file) => files.has(`${folder}/${file}`)));
}
function findCheckouts(url, from, files) {
    return (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .T)(from)
        .flatMap((folder) => CHECKOUTS.map((one) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(folder, one)))
        .find((folder) => files.has(`${folder}/${checkoutName(url)}/Package.swift`));
}
function checkoutName(url) {
    return url
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^.*[/:]/, '')
        .replace(/\.git$/, '');
}


/***/ }),

/***/ "dependencies/folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldersUp),
/* harmony export */   f: () => (/* binding */ join)
/* harmony export */ });
function foldersUp(file) {
    const folders = [];
    for (let at = file; at !== '';) {
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
        folders.push(at);
    }
    return folders;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ "dependencies/native-code.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ findClinicalCode),
/* harmony export */   Ww: () => (/* binding */ nativeSources),
/* harmony export */   bt: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("bytes.js");
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("dependencies/attempt.js");
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("dependencies/folders.js");




const CLINICAL = /\bHKClinical(?:Record|Type)\w*/;
const HINTS = ['HKClinicalRecord', 'HKClinicalType'];
const NATIVE = /\.(?:swift|mm?|h)$/;
const NO_SOURCE = /(?:^|\/)(?:node_modules|Examples?|Samples?|Demos?|__tests__|(?:\w+)?Tests?|Specs?|docs|android)\//i;
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?/g;
const OF_DEPENDENCIES = /(?:^|\/)(?:node_modules|Pods|Carthage|SourcePackages|\.build)(?:\/|$)/;
function listFolder(folder, files) {
    if (!OF_DEPENDENCIES.test(folder))
        return files.paths.filter((path) => path.startsWith((0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, '')));
    const sorted = files.dependencyPaths(folder);
    const first = indexOf(`${folder}/`, sorted);
    return sorted.slice(first, indexOf(`${folder}0`, sorted));
}
function indexOf(key, sorted) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function nativeSources(folder, paths) {
    return paths.filter((path) => NATIVE.test(path) && !NO_SOURCE.test(path.slice(folder.length)));
}
function findClinicalCode(sources, files) {
    let first;
    for (const path of sources) {
        const found = searchFile(path, files);
        if (found?.value === 'HKClinicalRecord')
            return found;
        first ??= found;
    }
    return first;
}
function searchFile(path, files) {
    const bytes = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => files.bytes(path));
    if (!bytes)
        return undefined;
    const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bufferOf */ .Kb)(bytes);
    if (!HINTS.some((hint) => buffer.includes(hint)))
        return undefined;
    const text = buffer.toString('utf8');
    const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')));
    const match = /\bHKClinicalRecord\b/.exec(code) ?? CLINICAL.exec(code);
    if (!match)
        return undefined;
    return { value: match[0], at: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placesIn */ .yN)(path, text)(match.index, match.index + match[0].length) };
}


/***/ }),

/***/ "exceptions/silence.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   s9: () => (/* binding */ findExceptions),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("catalogue/house-rules.js");
/* harmony import */ var _catalogue_one_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("catalogue/one-cause.js");
/* harmony import */ var _findings_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("findings/findings.js");
/* harmony import */ var _read_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("read/glob.js");
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("settings/options.js");
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("exceptions/marks.js");






function silence(findings, watched, options) {
    const { configuration } = options;
    const { judged, used } = applyExceptions(findings, { ...options, marked: watched });
    const others = applyExceptions(options.beside ?? [], { ...options, marked: watched }).used;
    const isClinical = options.targets.some(({ signs }) => signs.length > 0);
    if (!isClinical && judged.length === 0)
        return judged;
    const marks = [...watched.marks().values()].flatMap((lines) => [...lines.values()]);
    const strays = new Map();
    for (const finding of judged)
        if (!finding.silenced && !strays.has(finding.rule.id))
            strays.set(finding.rule.id, finding);
    const faults = [...configuration.ignores, ...marks].flatMap((exception) => {
        const stray = strays.get(exception.rule);
        const fault = findFault(exception, holds(exception, options.today), used.has(exception) || others.has(exception), stray, options);
        if (!fault)
            return [];
        const [rule, problem] = fault;
        const severity = configuration.severities.get(rule.id)?.value ?? rule.severity;
        return severity === 'off' ? [] : [{ ...(0,_findings_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFinding */ .MH)(rule, problem), severity }];
    });
    const said = (0,_catalogue_one_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEffects */ .L)(judged, options.targets);
    return faults.length === 0 ? said : (0,_findings_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .Tc)([...said, ...faults]);
}
function applyExceptions(findings, judging) {
    const { severities } = judging.configuration;
    const used = new Set();
    const exceptionsOf = findExceptions(judging);
    const judged = findings.flatMap((finding) => {
        const given = severities.get(finding.rule.id)?.value;
        if (given === 'off')
            return [];
        const isMilder = finding.severity === 'notice' && finding.rule.severity !== 'notice';
        const severity = isMilder ? finding.severity : (given ?? finding.severity);
        const exceptions = exceptionsOf(finding);
        for (const exception of exceptions)
            used.add(exception);
        const [first] = exceptions;
        return [{ ...finding, severity, ...(first && { silenced: { by: 'ignore', reason: first.reason } }) }];
    });
    return { judged, used };
}
function findExceptions(judging) {
    const { configuration, marked, today, nameBefore = (file) => file, brought } = judging;
    const ignores = configuration.ignores
        .filter((ignore) => holds(ignore, today))
        .map((ignore) => ({ ignore, covers: matcher(ignore) }));
    return (finding) => {
        if (brought?.has(finding))
            return [];
        return [
            ...ignores.filter(({ covers }) => covers(finding, nameBefore)).map(({ ignore }) => ignore),
            ...(0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .marksFor */ .mS)(finding.at, marked).filter((mark) => mark.rule === finding.rule.id && mark.reason && holds(mark, today)),
        ];
    };
}
function holds({ until }, today) {
    return until === undefined || until >= today;
}
function findFault(exception, isInTime, isUsed, stray, { isSettled, ruleIds }) {
    const { rule, reason, until, at } = exception;
    if (!ruleIds.includes(rule))
        return [_catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_INVALID, unknownRule(exception, ruleIds)];
    if (reason === '') {
        const message = `This ignore of "${rule}" gives no reason, and ignores nothing.`;
        return [
            _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_INVALID,
            { at, message, fix: `Write the reason after the rule: clinical-records-ignore: ${rule} why.` },
        ];
    }
    if (!isInTime) {
        const message = `This ignore of "${rule}" held until ${until}.`;
        return [_catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_EXPIRED, { at, message, fix: _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_EXPIRED.fix }];
    }
    if (isUsed || !isSettled(rule))
        return undefined;
    const message = `This ignore of "${rule}" ignores nothing.`;
    if (!stray)
        return [_catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_UNUSED, { at, message, fix: _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_UNUSED.fix }];
    const { file, line } = stray.at;
    const owner = stray.target === undefined ? '' : ` (${stray.target})`;
    const meant = 'alone' in exception
        ? `the finding at ${file}:${line} was meant, move it there`
        : `the finding in ${file}${owner} was meant, name that place`;
    const fix = `Remove it; or, if ${meant}.`;
    return [_catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.IGNORE_UNUSED, { at, message, fix }];
}
function unknownRule({ rule, at }, ruleIds) {
    if (rule === '') {
        return { at, message: 'This ignore names no rule.', fix: 'Write clinical-records-ignore: RULE and the reason.' };
    }
    if (rule === _catalogue_house_rules_js__WEBPACK_IMPORTED_MODULE_0__.CHECK_LOOSENED.id) {
        const message = `This ignore names "${rule}", which cannot be ignored: it tells what a change sets aside.`;
        return { at, message, fix: 'Remove it.' };
    }
    const nearest = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(rule, ruleIds);
    return {
        at,
        message: `This ignore names "${rule}", which is no rule.`,
        fix: nearest ? `Write "${nearest}", if that was meant.` : 'Remove it, or name the rule as the report does.',
    };
}
function matcher({ rule, path: glob, target }) {
    const matches = glob === undefined ? undefined : (0,_read_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .readGlob */ .pV)(glob, { shell: true });
    return (finding, nameBefore) => rule === finding.rule.id &&
        (target === undefined || target === finding.target) &&
        (matches === undefined || matches(finding.at.file) || matches(nameBefore(finding.at.file)));
}


/***/ }),

/***/ "findings/answers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asDeclared),
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("sentence.js");


function isAnswered(target, list, key) {
    const { unanswered } = target;
    return unanswered !== undefined && !isOpen(target[list].get(key)) && isOpen(unanswered[list].get(key));
}
function isOpen(entry) {
    return whyOpen(entry) !== undefined;
}
function asDeclared(target, list, key) {
    const { unanswered } = target;
    const ours = (unanswered ?? target)[list].get(key);
    const open = isAnswered(target, list, key) ? whyOpen(ours) : undefined;
    if (open === undefined)
        return ours;
    const answer = target[list].get(key);
    const words = answer.state === 'known' ? describe(answer.value.value) : 'nothing';
    const reason = `${open.reason.replace(/\.$/, '')}: unresolved in the sources; ${words} in the build`;
    return { state: 'unresolved', reason, at: open.at };
}
function whyOpen(entry) {
    if (entry.state === 'unresolved')
        return entry;
    return entry.state === 'known' ? openIn(entry.value.value) : undefined;
}
function openIn(value) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind !== 'array')
        return undefined;
    for (const item of value.value) {
        const open = openIn(item);
        if (open)
            return open;
    }
    return undefined;
}
const LONGEST = 80;
function describe(value) {
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(plain(value)).replaceAll(/\s+/g, ' '), LONGEST);
    return value.kind === 'string' ? `“${shown}”` : `\`${shown}\``;
}
function plain(value) {
    switch (value.kind) {
        case 'array':
            return value.value.length === 0 ? 'an empty list' : value.value.map(plain).join(', ');
        case 'dictionary':
            return 'a dictionary';
        case 'unresolved':
            return value.reason;
        default:
            return String(value.value);
    }
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

/***/ "targets/packages/npm-folders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findLinked),
/* harmony export */   c: () => (/* binding */ findInstalled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:path\"");
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("targets/paths.js");
/* harmony import */ var _plist_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("targets/plist-paths.js");




function findInstalled(name, from, files) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(from))
        .map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, `node_modules/${name}`))
        .find((folder) => files.has(`${folder}/package.json`));
}
const LINKED = /^(?:(?:file|link|portal):)?(\.{1,2}(?:\/[^\s]*)?)$|^(?:file|link|portal):([^\s/~][^\s]*)$/;
function findLinked(name, range, from, files) {
    if (range?.startsWith('workspace:'))
        return packagesOf(files).get(name);
    const [, dotted, plain] = LINKED.exec(range ?? '') ?? [];
    const path = dotted ?? plain;
    if (path === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path, 'x').replace(/\/?x$/, '');
    return files.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(folder, 'package.json')) ? folder : undefined;
}
const known = new WeakMap();
function packagesOf(files) {
    const found = known.get(files) ?? new Map(files.paths.flatMap((file) => packageIn(file, files)));
    known.set(files, found);
    return found;
}
function packageIn(file, files) {
    if (!/(?:^|\/)package\.json$/.test(file))
        return [];
    const name = (0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)((0,_plist_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfPossible */ .dA)(files, file, _read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V), 'name'));
    return name === undefined ? [] : [[name, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file)]];
}


/***/ })

};
