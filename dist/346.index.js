export const id = 346;
export const ids = [346];
export const modules = {

/***/ 60346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./lib/base/map-lines.js
var map_lines = __webpack_require__(21341);
;// CONCATENATED MODULE: ./lib/changes/compare-declarations.js
const TEXTS = [
    'NSHealthClinicalHealthRecordsShareUsageDescription',
    'NSHealthShareUsageDescription',
    'NSHealthUpdateUsageDescription',
];
const REQUIRED = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
const ENTITLEMENTS = [
    'com.apple.developer.healthkit',
    'com.apple.developer.healthkit.access',
    'com.apple.developer.healthkit.background-delivery',
];
/** Texts, their translations, required types and entitlements, configuration by configuration. The same difference in
 *  several configurations is one. */
function compareDeclarations({ before, after }) {
    const owner = after ?? before;
    if (owner === undefined)
        return [];
    const merged = new Map();
    for (const [was, is, configuration] of pairVariants(before, after)) {
        for (const one of compareVariant(was, is)) {
            const key = JSON.stringify([one.kind, one.change, one.subject, one.locale, one.before?.value, one.after?.value]);
            const known = merged.get(key);
            const configurations = [...(known?.configurations ?? []), configuration].sort();
            merged.set(key, { ...(known ?? { ...one, target: owner.name, project: owner.project }), configurations });
        }
    }
    return [...merged.values()];
}
/** The configuration that ships first: its places are the ones to point at. */
function pairVariants(before, after) {
    const names = [...(after?.variants ?? []), ...(before?.variants ?? [])].map(({ configuration }) => configuration);
    const ships = [after?.configuration, before?.configuration].filter((name) => name !== undefined);
    return [...new Set([...ships, ...names])].flatMap((name) => {
        const was = before?.variants.find(({ configuration }) => configuration === name);
        const is = after?.variants.find(({ configuration }) => configuration === name);
        // A configuration that came or went changes nothing for people, unless its target came or went with it.
        return (was && is) || !before || !after ? [[was, is, name]] : [];
    });
}
function compareVariant(was, is) {
    return [
        ...TEXTS.flatMap((key) => compareValues(key, getValue(was, 'info', key), getValue(is, 'info', key)).map((one) => ({
            kind: 'usage-description',
            ...one,
        }))),
        ...compareTranslations(was, is).map((one) => ({ kind: 'usage-description', ...one })),
        ...compareRequired(was, is).map((one) => ({ kind: 'required', ...one })),
        ...ENTITLEMENTS.flatMap((key) => compareValues(key, getValue(was, 'entitlements', key), getValue(is, 'entitlements', key)).map((one) => ({
            kind: 'entitlement',
            ...one,
        }))),
    ];
}
function getValue(target, list, key) {
    const entry = target?.[list].get(key);
    if (entry === undefined || entry.state === 'absent')
        return undefined;
    if (entry.state === 'unresolved')
        return 'unknown';
    const { value } = entry.value;
    const shown = show(value);
    return shown === undefined ? 'unknown' : { value: shown, at: value.at };
}
function compareValues(subject, was, is) {
    if (was === 'unknown' || is === 'unknown' || was?.value === is?.value)
        return [];
    return [
        {
            subject,
            change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
            ...(was && { before: was }),
            ...(is && { after: is }),
        },
    ];
}
/** A value as one line, for reading and for comparing; undefined when a part of it cannot be told. */
function show(value) {
    switch (value.kind) {
        case 'unresolved':
            return undefined;
        case 'array': {
            const items = value.value.map(show);
            return items.includes(undefined) ? undefined : items.length === 0 ? '(empty)' : items.join(', ');
        }
        case 'dictionary':
            return value.value.size === 0 ? '(empty)' : `(${[...value.value.keys()].join(', ')})`;
        default:
            return String(value.value);
    }
}
function compareTranslations(was, is) {
    const [old, now] = [translations(was), translations(is)];
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
        const [locale = '', key = ''] = name.split('\0');
        return compareValues(key, old.get(name), now.get(name)).map((one) => ({ ...one, locale }));
    });
}
function translations(target) {
    const found = new Map();
    for (const { locale, texts } of target?.localizations ?? []) {
        for (const key of TEXTS) {
            const [first, ...others] = texts.get(key) ?? [];
            if (first === undefined)
                continue;
            found.set(`${locale}\0${key}`, { value: [first, ...others].map(({ value }) => value).join(' / '), at: first.at });
        }
    }
    return found;
}
function compareRequired(was, is) {
    const [old, now] = [requiredOf(was), requiredOf(is)];
    if (old === 'unknown' || now === 'unknown')
        return [];
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((type) => {
        const [before, after] = [old.get(type), now.get(type)];
        return before && after ? [] : compareValues(type, before, after);
    });
}
function requiredOf(target) {
    const entry = target?.info.get(REQUIRED);
    if (entry?.state === 'unresolved')
        return 'unknown';
    const value = entry?.state === 'known' ? entry.value.value : undefined;
    const items = value?.kind === 'array' ? value.value : [];
    return new Map(items.flatMap((item) => (item.kind === 'string' ? [[item.value, { value: item.value, at: item.at }]] : [])));
}

;// CONCATENATED MODULE: ./lib/changes/compare-uses.js
const ROLES = ['requested', 'read', 'shared'];
/** Types asked for, read and written, and receivers of records, in what ships. What only other builds do is left out. */
function compareUses({ before, after }) {
    const owner = after ?? before;
    if (owner === undefined)
        return [];
    const about = { target: owner.name, project: owner.project, configurations: [owner.configuration] };
    const types = ROLES.flatMap((role) => {
        const unknown = whyUnknown(role, before, after);
        return compareSets(typesOf(before, role), typesOf(after, role)).map((change) => ({ ...about, kind: role, ...change, ...whenUncertain(change, unknown) }));
    });
    const receivers = compareSets(receiversOf(before), receiversOf(after)).map((change) => ({ ...about, kind: 'destination', ...change }));
    return [...types, ...receivers];
}
function typesOf(target, role) {
    const uses = new Map();
    for (const { type, at, conditional, upperBound = false } of target?.code[role] ?? []) {
        if (conditional !== undefined)
            continue;
        const known = uses.get(type);
        if (known === undefined || (known.perhaps && !upperBound))
            uses.set(type, { value: type, at, perhaps: upperBound });
    }
    return uses;
}
function receiversOf(target) {
    const uses = new Map();
    for (const { destination, api, at, conditional } of target?.code.flows ?? []) {
        if (conditional === undefined && !uses.has(destination))
            uses.set(destination, { value: api, at });
    }
    return uses;
}
function compareSets(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((subject) => {
        const [was, is] = [before.get(subject), after.get(subject)];
        if ((was && is) || (!was && !is))
            return [];
        const perhaps = (was ?? is)?.perhaps === true && { perhaps: true };
        if (is)
            return [{ change: 'added', subject, after: { value: is.value, at: is.at }, ...perhaps }];
        return was ? [{ change: 'removed', subject, before: { value: was.value, at: was.at }, ...perhaps }] : [];
    });
}
/** What the other side may hold besides what is known of it: a type that seems new may have been in there. */
function whyUnknown(role, before, after) {
    const reasonOf = (target) => target?.code.unresolved.find((one) => one.role === role)?.reason;
    const [was, is] = [reasonOf(before), reasonOf(after)];
    return { ...(was !== undefined && { added: was }), ...(is !== undefined && { removed: is }) };
}
function whenUncertain({ change, perhaps }, unknown) {
    const reason = change === 'changed' ? undefined : unknown[change];
    if (reason !== undefined)
        return { uncertain: reason };
    return perhaps ? { uncertain: 'a condition decides that only the running app can tell' } : {};
}

;// CONCATENATED MODULE: ./lib/changes/match-targets.js
/** Ways to know a target again, the surest first: a project may be moved, generated anew or renamed. */
const IDENTITIES = [
    ({ name, project }) => JSON.stringify([project, name]),
    ({ bundleIdentifier, kind }) => bundleIdentifier.state === 'known' ? JSON.stringify([kind, bundleIdentifier.value]) : undefined,
    ({ name, kind }) => JSON.stringify([kind, name]),
];
/** Finds each target again. An identity counts only where it is one target's alone on both sides. */
function matchTargets(before, after) {
    const old = new Set(before);
    const found = new Map();
    for (const identify of IDENTITIES) {
        const left = groupBy([...old], identify);
        const right = groupBy(after.filter((target) => !found.has(target)), identify);
        for (const [identity, [target, ...others]] of right) {
            const [match, ...rivals] = left.get(identity) ?? [];
            if (target === undefined || match === undefined || others.length > 0 || rivals.length > 0)
                continue;
            found.set(target, match);
            old.delete(match);
        }
    }
    const kept = after.map((target) => {
        const match = found.get(target);
        return match ? { before: match, after: target } : { after: target };
    });
    return [...kept, ...[...old].map((target) => ({ before: target }))];
}
function groupBy(targets, identify) {
    const groups = new Map();
    for (const target of targets) {
        const identity = identify(target);
        if (identity !== undefined)
            groups.set(identity, [...(groups.get(identity) ?? []), target]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/changes/compare-states.js



/** What one state asks of people, and does with their records, that another did not; and the reverse. Only of targets
 *  that have to do with clinical records on either side, and only what is known on both. */
function compareStates(before, after) {
    const pairs = matchTargets(before.targets.filter(isJudged), after.targets.filter(isJudged)).filter((pair) => [pair.before, pair.after].some((target) => target !== undefined && target.signs.length > 0));
    const changes = pairs.flatMap((pair) => [...compareUses(pair), ...compareDeclarations(pair)]);
    return [...changes, ...comparePolicies(before.privacyPolicy, after.privacyPolicy)];
}
/** What a library or a test holds is told of the app that links it. */
function isJudged({ kind }) {
    return kind !== 'library' && kind !== 'test';
}
/** URLs locale by locale. One that came by option is the same for both and stands in no file. */
function comparePolicies(before, after) {
    const old = groupUrls(before);
    const now = groupUrls(after);
    const locales = [...new Set([...old.keys(), ...now.keys()])].sort();
    return locales.flatMap((locale) => {
        const [gone, fresh] = withoutCommon(old.get(locale) ?? [], now.get(locale) ?? []);
        const about = { kind: 'privacy-policy', subject: 'Privacy policy', configurations: [] };
        const named = locale === '' ? about : { ...about, locale };
        return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
            const [was, is] = [gone[index], fresh[index]];
            return {
                ...named,
                change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
                ...(was && { before: was }),
                ...(is && { after: is }),
            };
        });
    });
}
function groupUrls(urls) {
    const groups = new Map();
    for (const { url, at, locale = '', authoritative } of urls) {
        if (!authoritative || at.file === '')
            continue;
        groups.set(locale, [...(groups.get(locale) ?? []), { value: url, at }]);
    }
    return groups;
}
function withoutCommon(before, after) {
    const old = new Set(before.map(({ value }) => value));
    const now = new Set(after.map(({ value }) => value));
    return [before.filter(({ value }) => !now.has(value)), after.filter(({ value }) => !old.has(value))];
}

// EXTERNAL MODULE: ./lib/check.js + 4 modules
var check = __webpack_require__(24170);
// EXTERNAL MODULE: ./lib/configuration.js
var configuration = __webpack_require__(6805);
;// CONCATENATED MODULE: ./lib/new-findings.js
/**
 * Tells what a change brings from what was there: by fingerprint, which moved lines and folders leave as it is. Where
 * the same is said of several places, as many are old as the base had: those whose line was there before, then those of
 * the same file first. `gone` are those of the base that nothing is left of.
 */
function markNew(findings, base, isSamePlace) {
    const old = new Map();
    for (const finding of base)
        old.set(finding.fingerprint, [...(old.get(finding.fingerprint) ?? []), finding]);
    const known = new Set();
    const take = (finding, isSame) => {
        const rest = old.get(finding.fingerprint) ?? [];
        const index = known.has(finding) ? -1 : rest.findIndex(isSame);
        if (index < 0)
            return;
        old.set(finding.fingerprint, rest.toSpliced(index, 1));
        known.add(finding);
    };
    for (const finding of findings)
        take(finding, (one) => isSamePlace(one, finding));
    for (const finding of findings)
        take(finding, ({ at }) => at.file === finding.at.file);
    for (const finding of findings)
        take(finding, () => true);
    return {
        findings: findings.map((finding) => ({ ...finding, isNew: !known.has(finding) })),
        gone: [...old.values()].flat(),
    };
}

// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(51097);
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
;// CONCATENATED MODULE: ./lib/compare-with-base.js







/** Examines the state before the change by the rules, the configuration and the verdicts on URLs of this one, and tells
 *  what the change brings. What stands in the way is said in `changes`, and everything else goes on. */
async function compareWithBase(state, request, options) {
    const { root, files: checkout, checkOptions } = options;
    const { configuration, newOnly } = checkOptions;
    const isClinical = state.targets.some(({ signs }) => signs.length > 0);
    const isAskedFor = newOnly || (request !== undefined && 'revision' in request);
    const mayFetch = isClinical || isAskedFor || state.findings.length > 0;
    const base = request && (await openBaseOf(request, { root, checkout, exclude: configuration.exclude, mayFetch }));
    if (base === undefined) {
        return newOnly ? { changes: { of: 'change', unavailable: 'nothing tells which state came before this one' } } : {};
    }
    const { of } = base;
    if (base.failed !== undefined)
        return { changes: { of, unavailable: base.failed } };
    const before = await (0,check/* examine */.sb)(base.files, {
        ...checkOptions,
        urls: [...checkOptions.urls.filter(isGiven), ...(await configuredUrls(base.files, options))],
        judgeUrls: judgeAsBefore(state, checkOptions),
        passedOver: [],
    });
    const unread = before.skipped.find(({ blocking }) => blocking);
    if (unread) {
        const unavailable = `${unread.at.file} of the commit ${base.commit.slice(0, 10)} cannot be read: ${unread.reason}`;
        return { changes: { of, unavailable } };
    }
    // The base is looked at as a whole: only the whole of this state can be held against it.
    const whole = state.isOutline ? await (0,check/* examine */.sb)(checkout, { ...checkOptions, depth: 'whole' }) : state;
    const { findings, gone: left } = markNew(state.findings, before.findings, sameLines(base.files, checkout));
    // What this state does not show may be there all the same.
    const gone = left.filter(({ rule, silenced }) => !silenced && state.isSettled(rule.id)).length;
    return {
        changes: {
            of,
            base: base.commit,
            list: compareStates(before, whole),
            ...(gone > 0 && { gone }),
        },
        findings,
    };
}
/** Lines of both states that are the same, file by file; each file is compared once, when first asked for. */
function sameLines(before, now) {
    const maps = new Map();
    return ({ at: old }, { at }) => {
        if (old.file !== at.file)
            return false;
        const map = maps.get(at.file) ?? (0,map_lines/* mapLines */.Y)(linesOf(before, at.file), linesOf(now, at.file));
        maps.set(at.file, map);
        return map(old.line) === at.line;
    };
}
function linesOf(files, path) {
    try {
        return Buffer.from(files.bytes(path))
            .toString('utf8')
            .split(/\r\n|\r|\n/);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return [];
        throw error;
    }
}
/** Loaded only when there is something to compare with. */
async function openBaseOf(...args) {
    const { openBase } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 81310));
    return openBase(...args);
}
function isGiven({ source }) {
    return source !== 'configuration';
}
/** The URLs that the configuration file gave in the base. One that was wrong then is mended now, and no matter. */
async function configuredUrls(files, { named, checkOptions }) {
    if (named !== undefined)
        return checkOptions.urls.filter((url) => !isGiven(url));
    try {
        const { privacyPolicyUrls } = await (0,configuration/* findConfiguration */.oN)(files);
        return privacyPolicyUrls.map(({ value, at }) => ({
            ...{ url: value, at },
            source: 'configuration',
            authoritative: true,
        }));
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            return [];
        throw error;
    }
}
/** No URL is requested twice: one that both states name has one verdict, so that a page that just went down is no news
 *  of this change. What the base alone names is judged by its text. */
function judgeAsBefore({ privacyPolicy }, { configuration }) {
    const verdicts = new Map(privacyPolicy.map((url) => [url.url, url]));
    return async (found) => {
        const { judgePolicy } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(141), __webpack_require__.e(559)]).then(__webpack_require__.bind(__webpack_require__, 89559));
        const judged = await judgePolicy(found, {
            ...{ check: false, allowPrivateNetwork: false, release: false },
            ...{ allow: configuration.urlAllow, environment: process.env, budgetMs: 0 },
        });
        const urls = judged.urls.map((url) => {
            const known = verdicts.get(url.url);
            if (!known)
                return url;
            const { verdict, evidence, ruleId, mentionsHealth } = known;
            const rest = { ...(ruleId !== undefined && { ruleId }), ...(mentionsHealth !== undefined && { mentionsHealth }) };
            const { url: text, at, source, authoritative, locale } = url;
            return {
                url: text,
                at,
                source,
                authoritative,
                ...(locale !== undefined && { locale }),
                verdict,
                evidence,
                ...rest,
            };
        });
        return { ...judged, urls };
    };
}


/***/ })

};
