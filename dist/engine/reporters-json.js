export const id = "reporters-json";
export const ids = ["reporters-json"];
export const modules = {

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


/***/ })

};
