export const id = 5155;
export const ids = [5155,7364,479];
export const modules = {

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

/***/ "run/compare-with-base.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

;
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
function pairVariants(before, after) {
    const names = [...(after?.variants ?? []), ...(before?.variants ?? [])].map(({ configuration }) => configuration);
    const ships = [after?.configuration, before?.configuration].filter((name) => name !== undefined);
    return [...new Set([...ships, ...names])].flatMap((name) => {
        const was = before?.variants.find(({ configuration }) => configuration === name);
        const is = after?.variants.find(({ configuration }) => configuration === name);
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
    const entry = (target?.unanswered ?? target)?.[list].get(key);
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
    const entry = (target?.unanswered ?? target)?.info.get(REQUIRED);
    if (entry?.state === 'unresolved')
        return 'unknown';
    const value = entry?.state === 'known' ? entry.value.value : undefined;
    const items = value?.kind === 'array' ? value.value : [];
    return new Map(items.flatMap((item) => (item.kind === 'string' ? [[item.value, { value: item.value, at: item.at }]] : [])));
}

;
function hidesCode(target) {
    return target.kind !== 'library' && target.kind !== 'test' && hiddenIn(target).length > 0;
}
function lostFromSight({ before, after }) {
    const known = new Set(hiddenIn(before).map(({ value }) => value));
    return hiddenIn(after).filter(({ value }) => !known.has(value));
}
function tellLost(pairs) {
    return pairs.flatMap((pair) => {
        const { before, after } = pair;
        if (!before || !after || before.signs.length === 0 || after.signs.length > 0)
            return [];
        const { name } = after;
        return lostFromSight(pair).map(({ value, at }) => ({
            reason: `Whether ${name} still uses clinical records, as it did before this change, is not known: ${value}.`,
            ...{ at, target: name, blocking: true },
        }));
    });
}
function hiddenIn(target) {
    const skipped = (target?.code.skipped ?? []).map(({ reason, at }) => ({ value: `${at.file} ${reason}`, at }));
    return [...(target?.unseen ?? []).map(({ reason, at }) => ({ value: reason, at })), ...skipped];
}

;

const ROLES = ['requested', 'read', 'shared'];
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
function whyUnknown(role, before, after) {
    const reasonOf = (target) => target?.code.unresolved.find((one) => one.role === role)?.reason ?? hiddenIn(target)[0]?.value;
    const [was, is] = [reasonOf(before), reasonOf(after)];
    return { ...(was !== undefined && { added: was }), ...(is !== undefined && { removed: is }) };
}
function whenUncertain({ change, perhaps }, unknown) {
    const reason = change === 'changed' ? undefined : unknown[change];
    if (reason !== undefined)
        return { uncertain: reason };
    return perhaps ? { uncertain: 'a condition decides that only the running app can tell' } : {};
}

;
const IDENTITIES = [
    ({ name, project }) => JSON.stringify([project, name]),
    ({ bundleIdentifier, kind }) => bundleIdentifier.state === 'known' ? JSON.stringify([kind, bundleIdentifier.value]) : undefined,
    ({ name, kind }) => JSON.stringify([kind, name]),
];
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

;




function compareStates(before, after) {
    const pairs = pairTargets(before, after).filter((pair) => [pair.before, pair.after].some((target) => target !== undefined && target.signs.length > 0));
    const changes = pairs.flatMap((pair) => [...compareUses(pair), ...compareDeclarations(pair)]);
    return [...changes, ...comparePolicies(before.privacyPolicy, after.privacyPolicy)];
}
function findLost(before, after) {
    return tellLost(pairTargets(before, after));
}
function pairTargets(before, after) {
    return matchTargets(before.targets.filter(isJudged), after.targets.filter(isJudged));
}
function isJudged({ kind }) {
    return kind !== 'library' && kind !== 'test';
}
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
    for (const { url, at, locale = '', authoritative, stored } of urls) {
        if (!authoritative || stored || at.file === '')
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

var check = __webpack_require__("check/check.js");
var findings_findings = __webpack_require__("findings/findings.js");
var house_rules = __webpack_require__("catalogue/house-rules.js");
var describe_loosened = __webpack_require__("findings/describe-loosened.js");
var sentence = __webpack_require__("sentence.js");
;




const MOST_NAMED = 6;
function findLoosened(list) {
    const [first] = list;
    if (first === undefined)
        return [];
    const phrases = list.map(describe_loosened/* describeWithCount */.nG);
    const shown = phrases.length > MOST_NAMED ? phrases.slice(0, MOST_NAMED - 1) : phrases;
    const hidden = phrases.length - shown.length;
    const what = (0,sentence/* listWords */.yh)([...shown, ...(hidden > 0 ? [`does ${hidden} more things of the kind`] : [])]);
    const finding = (0,findings_findings/* makeFinding */.MH)(house_rules.CHECK_LOOSENED, {
        at: first.at,
        message: `This change sets aside a part of its own check: it ${what}.`,
        fix: house_rules.CHECK_LOOSENED.fix,
    });
    return [{ ...finding, places: list.map(placeOf), isNew: true }];
}
function placeOf(loosened) {
    const message = `This change ${(0,describe_loosened/* describeWithCount */.nG)(loosened)}.`;
    return {
        at: loosened.at,
        message,
        fingerprint: (0,findings_findings/* makeFinding */.MH)(house_rules.CHECK_LOOSENED, { at: loosened.at, message, fix: '' }).fingerprint,
    };
}

var baseline = __webpack_require__("exceptions/baseline.js");
var configuration = __webpack_require__("settings/configuration.js");
var options = __webpack_require__("settings/options.js");
;



async function readBefore({ named }, files, now) {
    const configuration = named.has(files.configuration)
        ? await readConfigurationOf(named.get(files.configuration), files.configuration)
        : now.configuration;
    if (files.baseline === undefined)
        return { configuration };
    const accepted = named.has(files.baseline) ? readAcceptedOf(named.get(files.baseline), files.baseline) : now.accepted;
    return { configuration, ...(accepted && { accepted }) };
}
async function readConfigurationOf(bytes, file) {
    try {
        return bytes === undefined ? configuration/* NO_CONFIGURATION */.hr : await (0,configuration/* parseConfiguration */.MA)(bytes, file);
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            return configuration/* NO_CONFIGURATION */.hr;
        throw error;
    }
}
function readAcceptedOf(bytes, file) {
    try {
        return bytes === undefined ? [] : (0,baseline/* readBaseline */.mF)(bytes, file);
    }
    catch (error) {
        if (error instanceof options/* UsageError */.eb)
            return [];
        throw error;
    }
}

var folders = __webpack_require__("files/folders.js");
var external_node_crypto_ = __webpack_require__("external \"node:crypto\"");
var order = __webpack_require__("order.js");
var types = __webpack_require__("types.js");
;



const MOST_ALIKE = 200;
const MOST_COMPARED = 5000;
const MOST_GONE = 20_000;
function findRenames(before, now) {
    const found = new Map();
    const budget = { left: MOST_COMPARED };
    let gone;
    return (file) => {
        if (before.has(file))
            return file;
        const known = found.get(file);
        if (known !== undefined)
            return known;
        gone ??= groupByContent(before, now);
        const name = nameBefore(file, { before, now, gone, budget }) ?? file;
        found.set(file, name);
        return name;
    };
}
function nameBefore(file, { before, now, gone, budget }) {
    const bytes = read(now, file);
    if (bytes === undefined)
        return undefined;
    const same = gone.get(hashOf(bytes)) ?? [];
    const [exact] = same.filter((one) => nameOf(one) === nameOf(file)).concat(same);
    if (exact !== undefined)
        return exact;
    const lines = linesOf(bytes);
    const ending = endingOf(file);
    const alike = [...gone.values()]
        .flat()
        .filter((one) => endingOf(one) === ending)
        .sort((a, b) => Number(nameOf(b) === nameOf(file)) - Number(nameOf(a) === nameOf(file)) || (0,order/* compare */.UD)(a, b))
        .slice(0, Math.min(MOST_ALIKE, budget.left));
    budget.left -= alike.length;
    let best;
    for (const name of alike) {
        const share = shareOf(lines, linesOf(read(before, name) ?? new Uint8Array()));
        if (share >= 0.5 && share > (best?.share ?? 0))
            best = { name, share };
    }
    return best?.name;
}
function isAlike(before, file, now, other) {
    const [was, is] = [read(before, file), now.has(other) ? read(now, other) : undefined];
    if (was === undefined || is === undefined)
        return false;
    return Buffer.compare(was, is) === 0 || shareOf(linesOf(was), linesOf(is)) >= 0.5;
}
function groupByContent(before, now) {
    const groups = new Map();
    for (const file of before.paths.filter((one) => !now.has(one)).slice(0, MOST_GONE)) {
        const bytes = read(before, file);
        if (bytes === undefined)
            continue;
        const group = groups.get(hashOf(bytes));
        if (group)
            group.push(file);
        else
            groups.set(hashOf(bytes), [file]);
    }
    return groups;
}
function shareOf(a, b) {
    const counts = new Map();
    for (const line of a)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    let common = 0;
    for (const line of b) {
        const left = counts.get(line) ?? 0;
        if (left === 0)
            continue;
        counts.set(line, left - 1);
        common += 1;
    }
    return common / Math.max(a.length, b.length, 1);
}
function linesOf(bytes) {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
}
function read(files, file) {
    try {
        return files.bytes(file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
function endingOf(file) {
    return /\.[^./]*$/.exec(file)?.[0] ?? '';
}

;


const MOST_READ = { files: 20_000, bytes: 64_000_000 };
const MOST_WITH_LINE = 20;
const same_content_MOST_COMPARED = 5;
function findByContent(gone, base, candidates, whole, most = MOST_READ) {
    const holders = holdersOfLines(gone, base);
    const shared = new Map();
    let [bytesLeft, filesLeft] = [most.bytes, most.files];
    let unread;
    const endings = new Set(gone.map(endingOf));
    const isOfKind = (file) => endings.has(endingOf(file));
    for (const file of [...candidates.filter(isOfKind), ...candidates.filter((one) => !isOfKind(one))]) {
        if (filesLeft <= 0 || bytesLeft <= 0) {
            if (isOfKind(file))
                unread = file;
            break;
        }
        filesLeft -= 1;
        const bytes = search(whole, file);
        if (bytes === undefined)
            continue;
        bytesLeft -= bytes.length;
        for (const [one, lines] of countShared(linesOf(bytes), holders)) {
            const list = shared.get(one) ?? [];
            shared.set(one, list);
            list.push({ file, lines });
        }
    }
    const found = new Map();
    for (const file of gone) {
        const nearest = (shared.get(file) ?? []).sort((a, b) => b.lines - a.lines).slice(0, same_content_MOST_COMPARED);
        const now = nearest.find((one) => isAlike(base, file, whole, one.file))?.file ?? unread;
        if (now !== undefined)
            found.set(file, now);
    }
    return found;
}
function holdersOfLines(files, base) {
    const holders = new Map();
    for (const file of files) {
        for (const line of new Set(linesOf(read(base, file) ?? new Uint8Array()))) {
            const list = holders.get(line);
            if (list)
                list.push(file);
            else
                holders.set(line, [file]);
        }
    }
    return new Map([...holders].filter(([, list]) => list.length <= MOST_WITH_LINE));
}
function countShared(lines, holders) {
    const counts = new Map();
    for (const line of new Set(lines))
        for (const file of holders.get(line) ?? [])
            counts.set(file, (counts.get(file) ?? 0) + 1);
    return counts;
}
function search(files, file) {
    try {
        return files.search?.(file) ?? files.bytes(file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

;



const swallowed_MOST_ALIKE = 200;
function findSwallowed({ past, state, base, whole, tracked, ...config }) {
    const files = new Set();
    const by = new Set();
    const wasOut = (0,folders/* excluder */.HZ)(config.wasExcluded.map(({ value }) => value));
    const globs = config.isExcluded.map(({ value }) => value);
    const excludes = globs.map((glob) => ({ glob, fits: (0,folders/* excluder */.HZ)([glob]) }));
    let hidden;
    const lost = [];
    for (const target of past.targets) {
        const isApp = target.kind !== 'library' && target.kind !== 'test';
        for (const file of new Set([...(isApp ? [target.at.file] : []), ...clinicalFiles(target)])) {
            if (files.has(file) || wasOut(file) || !base.has(file) || isAlike(base, file, whole, file))
                continue;
            hidden ??= listHidden();
            const taken = isApp && file === target.at.file ? [target.project, ...target.sources] : [];
            const alike = hidden.get(swallowed_nameOf(file)) ?? [];
            const now = alike.slice(0, swallowed_MOST_ALIKE).find((one) => isAlike(base, file, whole, one)) ?? alike[swallowed_MOST_ALIKE];
            if (now === undefined)
                lost.push({ file, taken });
            else
                swallow(file, now, taken);
        }
    }
    for (const { file, taken, now } of findRenamed())
        swallow(file, now, taken);
    return { files, by: [...by] };
    function swallow(file, now, taken) {
        by.add(leftOutBy(now));
        for (const one of [file, ...taken])
            files.add(one);
    }
    function findRenamed() {
        const unseen = [...(hidden ?? new Map()).values()].flat();
        if (unseen.length === 0)
            return [];
        const inSight = { ...whole, paths: whole.paths.filter((one) => !excludes.some(({ fits }) => fits(one))) };
        const nameNow = findRenames(inSight, base);
        const away = lost.filter(({ file }) => !files.has(file) && (whole.has(file) || nameNow(file) === file));
        const found = findByContent([...new Set(away.map(({ file }) => file))], base, unseen, whole);
        return away.flatMap((one) => {
            const now = found.get(one.file);
            return now === undefined ? [] : [{ ...one, now }];
        });
    }
    function listHidden() {
        const listed = new Set(whole.paths);
        const named = new Set(state.targets.flatMap(({ sources }) => sources));
        const passed = tracked.size > 0
            ? [...tracked].filter((file) => !listed.has(file))
            : (whole.passedFolders ?? []).flatMap((folder) => whole.beyond?.(folder) ?? []);
        const byName = new Map();
        for (const file of [...whole.paths.filter((one) => excludes.some(({ fits }) => fits(one))), ...passed]) {
            if (named.has(file) || base.has(file))
                continue;
            const group = byName.get(swallowed_nameOf(file));
            if (group)
                group.push(file);
            else
                byName.set(swallowed_nameOf(file), [file]);
        }
        return byName;
    }
    function leftOutBy(file) {
        const glob = excludes.find(({ fits }) => fits(file))?.glob;
        if (glob !== undefined)
            return glob;
        const folder = (whole.passedFolders ?? []).filter((one) => file.startsWith(`${one}/`)).sort()[0];
        return folder ?? file;
    }
}
function clinicalFiles({ signs, code }) {
    const { clinical, requested, read, shared, apis } = code;
    return [...signs, ...clinical, ...requested, ...read, ...shared, ...apis].map(({ at }) => at.file);
}
function swallowed_nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

var catalogue = __webpack_require__("catalogue/catalogue.js");
var one_cause = __webpack_require__("catalogue/one-cause.js");
var silence = __webpack_require__("exceptions/silence.js");
;

const FOREVER = '~';
function coverageOf(exceptions, found, today) {
    const { severities } = exceptions.configuration;
    const isOff = ({ rule }) => severities.get(rule.id)?.value === 'off';
    const accepted = acceptFindings(found.filter((finding) => !isOff(finding)), exceptions.accepted ?? []);
    const exceptionsOf = (0,silence/* findExceptions */.s9)({ ...exceptions, today });
    return (finding) => {
        const entry = accepted.get(finding);
        return [
            ...(isOff(finding) ? [{ by: 'off', until: FOREVER }] : []),
            ...exceptionsOf(finding).map((by) => ({ by, until: by.until ?? FOREVER })),
            ...(entry === undefined ? [] : [{ by: entry, until: FOREVER }]),
        ];
    };
}
function acceptFindings(found, accepted) {
    const left = new Map();
    for (const entry of accepted) {
        const known = left.get(entry.fingerprint);
        if (known)
            known.count += entry.count;
        else
            left.set(entry.fingerprint, { count: entry.count, entry });
    }
    const covered = new Map();
    for (const finding of found) {
        const rest = left.get(finding.fingerprint);
        if (rest === undefined || rest.count === 0)
            continue;
        rest.count -= 1;
        covered.set(finding, rest.entry);
    }
    return covered;
}

var verdict = __webpack_require__("findings/verdict.js");
var read_glob = __webpack_require__("read/glob.js");
;


function findNewExcludes(before, now, paths, nameBefore) {
    const old = before.map(({ value }) => value);
    const fresh = now.filter(({ value }) => !old.includes(value));
    const wasExcluded = (0,folders/* excluder */.HZ)(old);
    return fresh.filter(({ value }) => {
        const fits = (0,folders/* excluder */.HZ)([value]);
        const meant = paths.filter(fits);
        if (meant.length === 0)
            return examplesOf(value).some((file) => !wasExcluded(file));
        return meant.some((file) => !wasExcluded(file) && !wasExcluded(nameBefore(file)));
    });
}
function examplesOf(glob) {
    return (0,read_glob/* alternativesOf */.c3)((0,read_glob/* withoutEnd */.Mx)(glob, '/'), true).map((one) => one.replace(/^\.\//, '').replaceAll(SIGNS, (sign, escaped, not, member) => {
        if (sign === '**')
            return 'a/a';
        return escaped ?? (not ? '~' : (member ?? 'a'));
    }));
}
const SIGNS = /\\(.)|\[([!^]?)\\?(.)[^\]]{0,60}\]|\*\*|[*?]/gsu;

;




function compareExceptions(before, now, matter) {
    const settings = compareSettings(before, now, matter);
    const silenced = compareCoverage(before, now, matter);
    const list = settings.map((one) => {
        const findings = one.what === 'rule-off' ? silenced.off.get(one.subject) : undefined;
        return findings === undefined ? one : { ...one, findings };
    });
    return sortLoosened([...list, ...silenced.list]);
}
function sortLoosened(list) {
    return list.toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.what, b.what) || (0,order/* compare */.UD)(a.subject, b.subject));
}
function compareSettings(before, now, matter) {
    const { fallback, isFailOnGiven, rules, paths } = matter;
    const [old, fresh] = [before.configuration, now.configuration];
    const [was, is] = [failOnOf(old), failOnOf(fresh)];
    const isLower = !isFailOnGiven && verdict/* WEIGHT */.Xh[is] > verdict/* WEIGHT */.Xh[was];
    const nameOf = before.nameBefore ?? ((file) => file);
    const newExcludes = findNewExcludes(old.exclude, fresh.exclude, paths, nameOf);
    const excludes = [
        ...newExcludes,
        ...(matter.swallowed ?? [])
            .filter(({ value }) => !newExcludes.some((one) => one.value === value))
            .map((one) => fresh.exclude.find(({ value }) => value === one.value) ?? one),
    ];
    return [
        ...rules.flatMap(({ id, severity }) => compareSeverity(id, severity, old, fresh, fallback)),
        ...excludes.map(({ value, at }) => ({ what: 'excluded', subject: value, at })),
        ...fresh.urlAllow
            .filter(({ url }) => !isVouchedFor(url, old))
            .map(({ url, at }) => ({ what: 'url-allowed', subject: url.trim(), at })),
        ...(isLower
            ? [
                {
                    ...{ what: 'fail-on-lowered', subject: 'fail-on', at: fresh.failOn?.at ?? fallback },
                    ...{ from: was, to: is },
                },
            ]
            : []),
    ];
}
function failOnOf({ failOn }) {
    return failOn?.value ?? 'error';
}
function compareSeverity(id, severity, { severities: old }, { severities: fresh }, fallback) {
    const was = old.get(id)?.value ?? severity;
    const is = fresh.get(id)?.value ?? severity;
    const at = fresh.get(id)?.at ?? fallback;
    if (was === 'off')
        return [];
    if (is === 'off')
        return [{ what: 'rule-off', subject: id, at }];
    return verdict/* WEIGHT */.Xh[is] < verdict/* WEIGHT */.Xh[was] ? [{ what: 'severity-lowered', subject: id, at, from: was, to: is }] : [];
}
function isVouchedFor(url, { urlAllow }) {
    const given = url.trim();
    const host = URL.canParse(given) ? new URL(given).hostname : undefined;
    return urlAllow.some((one) => one.url.trim() === given || one.url.trim().toLowerCase() === host);
}
function compareCoverage(before, now, { found, today, fallback }) {
    const coverBefore = coverageOf(before, found, today);
    const coverNow = coverageOf(now, found, today);
    const off = new Map();
    const list = new Map();
    for (const finding of found) {
        const old = lastDay(coverBefore(finding));
        const fresh = coverNow(finding).filter(({ until }) => old === undefined || until > old);
        let left = old === undefined ? 1 : 0;
        for (const { by, until } of fresh) {
            if (by === 'off')
                off.set(finding.rule.id, (off.get(finding.rule.id) ?? 0) + left);
            else {
                const isEntry = 'fingerprint' in by;
                const key = isEntry ? finding.rule.id : by;
                const known = list.get(key);
                const at = by.at ?? fallback;
                const findings = (known?.findings ?? 0) + left;
                list.set(key, {
                    what: kindOf(by),
                    subject: finding.rule.id,
                    at: known && (0,order/* comparePlaces */.ig)(known.at, at) < 0 ? known.at : at,
                    ...(findings > 0 && { findings }),
                    ...(old !== undefined && !isEntry && findings === 0 && { from: old, to: until === FOREVER ? NO_END : until }),
                });
            }
            left = 0;
        }
    }
    return { list: [...list.values()], off };
}
const NO_END = 'no end';
function kindOf(by) {
    if ('fingerprint' in by)
        return 'baseline-grown';
    return 'alone' in by ? 'marked' : 'ignored';
}
function lastDay(covers) {
    return covers.reduce((last, { until }) => (last === undefined || until > last ? until : last), undefined);
}

;
function findCountedBefore(found, isCovered, { found: before, counted, isSamePlace, nameBefore }) {
    const covered = found.filter(isCovered);
    if (covered.length === 0)
        return new Set();
    const twins = new Map();
    const left = new Set(before);
    const pair = (findings, candidates) => {
        for (const finding of findings) {
            const twin = twins.has(finding) ? undefined : candidates(finding).find((one) => left.has(one));
            if (twin === undefined)
                continue;
            twins.set(finding, twin);
            left.delete(twin);
        }
    };
    const ordered = [...before].sort((a, b) => Number(counted(a)) - Number(counted(b)));
    const same = counted_before_groupBy(ordered, ({ fingerprint }) => fingerprint);
    const near = counted_before_groupBy(ordered, ({ rule, at }) => JSON.stringify([rule.id, at.file]));
    const sayTheSame = ({ fingerprint, at }) => (same.get(fingerprint) ?? []).filter((one) => one.at.file === nameBefore(at.file));
    pair(found, (finding) => (same.get(finding.fingerprint) ?? []).filter((one) => isSamePlace(one, finding)));
    pair(covered, sayTheSame);
    pair(found, sayTheSame);
    pair(covered, ({ rule, at }) => near.get(JSON.stringify([rule.id, nameBefore(at.file)])) ?? []);
    return new Set(covered.filter((finding) => {
        const twin = twins.get(finding);
        return twin !== undefined && counted(twin);
    }));
}
function counted_before_groupBy(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(keyOf(finding));
        if (group)
            group.push(finding);
        else
            groups.set(keyOf(finding), [finding]);
    }
    return groups;
}

;

function findIdle({ before, now, used, faults, ruleIds, today }) {
    const isSaid = ({ at }) => faults.some((one) => one.at.file === at.file && one.at.line === at.line);
    const isIdle = (one) => one.reason !== '' && ruleIds.has(one.rule) && (0,silence/* holds */.v9)(one, today) && !used.has(one) && !isSaid(one);
    const known = before.configuration.ignores;
    const ignores = now.configuration.ignores.filter((one) => isIdle(one) &&
        !known.some(({ rule, path, target, until }) => rule === one.rule && path === one.path && target === one.target && isAsLong(until, one.until)));
    const marksBefore = before.marked.marks();
    const marks = [...now.marked.marks()].flatMap(([file, lines]) => [...lines].flatMap(([line, mark]) => isIdle(mark) && marksBefore.get(file)?.get(line)?.reason === '' ? [mark] : []));
    return [
        ...ignores.map(({ rule, at }) => ({ what: 'ignored', subject: rule, at })),
        ...marks.map(({ rule, at }) => ({ what: 'marked', subject: rule, at })),
    ];
}
function isAsLong(before, now) {
    return before === undefined || (now !== undefined && before >= now);
}

var map_lines = __webpack_require__("base/map-lines.js");
var marks = __webpack_require__("exceptions/marks.js");
;



function marksAsBefore(now, before, nameBefore, isUsed) {
    const marks = new Map([...now.marks()].map(([file, lines]) => [file, inFile(file, lines)]));
    return { marks: () => marks, line: (file, number) => now.line(file, number) };
    function inFile(file, lines) {
        const known = readAgain(before, nameBefore(file));
        const text = readAgain(now.files, file)?.lines ?? [];
        const twins = known ? pairMarks(lines, text, known, isUsed) : new Map();
        return new Map([...lines].map(([line, mark]) => {
            const { until: _, ...rest } = mark;
            const twin = twins.get(mark);
            return [line, { ...rest, reason: twin?.reason ?? '', ...(twin?.until !== undefined && { until: twin.until }) }];
        }));
    }
}
function pairMarks(lines, text, before, isUsed) {
    const twins = new Map();
    const toNow = (0,map_lines/* mapLines */.Y)(before.lines, text);
    const left = new Set(before.marks.values());
    for (const [line, old] of before.marks) {
        const mark = lines.get(toNow(line) ?? 0);
        if (mark?.rule !== old.rule)
            continue;
        twins.set(mark, old);
        left.delete(old);
    }
    for (const isSame of [(a, b) => a.reason === b.reason, () => true]) {
        const rest = [...lines.values()].filter((mark) => !twins.has(mark));
        for (const mark of [...rest.filter(isUsed), ...rest.filter((one) => !isUsed(one))]) {
            const old = [...left].find((one) => one.rule === mark.rule && isSame(one, mark));
            if (old === undefined)
                continue;
            twins.set(mark, old);
            left.delete(old);
        }
    }
    return twins;
}
function readAgain(files, file) {
    if (!files.has(file))
        return undefined;
    try {
        return (0,marks/* readMarked */.HZ)(files.bytes(file), file);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}

;











function weighChange({ before, now, base, whole, state, past, today, ...more }) {
    const { found, watched } = state;
    const nameBefore = findRenames(base.files, whole);
    const current = { ...now, marked: watched };
    const { used } = (0,silence/* applyExceptions */.FW)(found, { ...current, today });
    const marked = marksAsBefore(watched, base.files, nameBefore, (mark) => used.has(mark));
    const standing = { ...before, marked, nameBefore };
    const brought = findBrought(standing, { past, state, today, isSamePlace: more.isSamePlace });
    const asBefore = { ...standing, brought };
    const list = compareExceptions(asBefore, current, {
        ...{ found, today, isFailOnGiven: more.isFailOnGiven, paths: whole.paths },
        swallowed: more.swallowed.by.map((value) => ({ value, at: somePlace(state, whole) })),
        rules: [...catalogue.RULES, ...house_rules.EXCEPTION_RULES],
        fallback: whole.has(more.file) || more.file.startsWith('../') ? topOf(more.file) : somePlace(state, whole),
    });
    const idle = findIdle({
        ...{ before: asBefore, now: current, used, today },
        faults: state.findings.filter(isAboutExceptions),
        ruleIds: new Set(catalogue.RULES.map(({ id }) => id)),
    });
    return { loosened: sortLoosened([...list, ...idle]), asBefore };
}
function findBrought(standing, { past, state, today, isSamePlace }) {
    const { ignores } = standing.configuration;
    const isAnywhere = ignores.every(({ path, target }) => path === undefined && target === undefined);
    if (isAnywhere || past.skipped.some(({ blocking }) => blocking))
        return new Set();
    const exceptionsOf = (0,silence/* findExceptions */.s9)({ ...standing, today });
    const { nameBefore, ...own } = standing;
    const coverOf = coverageOf({ ...own, marked: past.watched }, past.found, today);
    return findCountedBefore(state.found, (finding) => exceptionsOf(finding).length > 0, {
        found: past.found,
        counted: (finding) => coverOf(finding).length === 0,
        ...{ isSamePlace, nameBefore },
    });
}
function judgeByBase({ found, findings, targets }, asBefore, today) {
    const { judged } = (0,silence/* applyExceptions */.FW)(found, { ...asBefore, today });
    return (0,findings_findings/* sortFindings */.Tc)([...(0,one_cause/* withoutEffects */.L)(judged, targets), ...findings.filter(isAboutExceptions)]);
}
function judgeFaults(state, now, before, today) {
    const { found, watched, targets, rules, isSettled } = state;
    const isClinical = targets.some(({ signs }) => signs.length > 0);
    const findings = (0,silence/* silence */.ao)(found, watched, {
        configuration: { ...now, severities: before.severities },
        ...{ today, targets, ruleIds: rules.map(({ id }) => id) },
        isSettled: (id) => isClinical && isSettled(id),
    });
    return { ...state, findings };
}
function isAboutExceptions({ rule }) {
    return house_rules.EXCEPTION_RULES.some(({ id }) => id === rule.id);
}
function stillAccepted(before = [], now = [], found) {
    const known = new Set([...now, ...found].map(({ fingerprint }) => fingerprint));
    return before.filter(({ fingerprint }) => known.has(fingerprint));
}
function somePlace({ targets }, whole) {
    const app = targets.find(({ kind }) => kind === 'app') ?? targets[0];
    return app?.at ?? topOf(whole.paths[0] ?? '.');
}
function topOf(file) {
    return { file, line: 1, column: 1 };
}

;


async function examineBase(base, before, judging, state, checkOptions) {
    const [wasOut, isOut] = [before, judging].map(({ exclude }) => (0,folders/* excluder */.HZ)(exclude.map(({ value }) => value)));
    const isLeftOut = (file) => wasOut?.(file) === true && isOut?.(file) === true;
    const files = {
        ...base.files,
        paths: base.files.paths.filter((file) => !isLeftOut(file)),
        dependencyPaths: (folder) => base.files.dependencyPaths(folder).filter((file) => !isLeftOut(file)),
    };
    return (0,check/* examine */.sb)(files, {
        ...checkOptions,
        configuration: before,
        urls: [...checkOptions.urls.filter(isGiven), ...before.privacyPolicyUrls.map(configuredUrl)],
        judgeUrls: judgeAsBefore(state, before),
        passedOver: [],
    });
}
function isGiven({ source }) {
    return source !== 'configuration';
}
function configuredUrl({ value, at }) {
    return { url: value, at, source: 'configuration', authoritative: true };
}
function judgeAsBefore({ privacyPolicy }, { urlAllow }) {
    const asked = privacyPolicy.filter(({ verdict }) => verdict !== 'not-checked');
    const verdicts = new Map(asked.map((url) => [url.url, url]));
    return async (found) => {
        const { judgePolicy } = await Promise.all(/* import() */[__webpack_require__.e("packages-jsonc-parser"), __webpack_require__.e("packages-ipaddr"), __webpack_require__.e("shared-policy"), __webpack_require__.e("policy")]).then(__webpack_require__.bind(__webpack_require__, "policy/index.js"));
        const judged = await judgePolicy(found, {
            ...{ check: false, allowPrivateNetwork: false, release: false },
            ...{ allow: urlAllow, environment: process.env, budgetMs: 0 },
        });
        const urls = judged.urls.map((url) => {
            const known = verdicts.get(url.url);
            if (!known)
                return url;
            const { verdict, evidence, ruleId, mentionsHealth } = known;
            const rest = { ...(ruleId !== undefined && { ruleId }), ...(mentionsHealth !== undefined && { mentionsHealth }) };
            const { url: text, at, source, authoritative, locale, stored } = url;
            return {
                url: text,
                at,
                source,
                authoritative,
                ...(locale !== undefined && { locale }),
                ...(stored && { stored }),
                verdict,
                evidence,
                ...rest,
            };
        });
        return { ...judged, urls };
    };
}

;
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

;








function hiddenBy({ whole, judging, swallowed }) {
    const isOut = (0,folders/* excluder */.HZ)(judging.exclude.map(({ value }) => value));
    return (file) => swallowed.has(file) || (isOut(file) && whole.has(file));
}
function markChange(past, before, state, territory, today) {
    if (past.skipped.some(({ blocking }) => blocking))
        return { state, gone: 0 };
    const isSamePlace = sameLines(territory.base, territory.whole);
    const rules = markNew(state.found, past.found, isSamePlace);
    const faults = markNew(state.findings.filter(isAboutExceptions), past.findings.filter(isAboutExceptions), isSamePlace);
    const coverOf = coverageOf({ ...before, marked: past.watched }, past.found, today);
    const isHidden = hiddenBy(territory);
    const gone = [...rules.gone.filter((finding) => coverOf(finding).length === 0), ...faults.gone].filter(({ rule, at, project }) => state.isSettled(rule.id) && !isHidden(at.file) && (project === undefined || !isHidden(project)));
    const judging = { configuration: territory.judging, marked: state.watched, today };
    const found = forgetWhatHangsOn(territory.unread, state, rules.findings);
    const { judged } = (0,silence/* applyExceptions */.FW)(found, judging);
    const findings = (0,findings_findings/* sortFindings */.Tc)([...judged, ...faults.findings]);
    return { state: { ...state, found, findings }, gone: gone.length };
}
function forgetWhatHangsOn(unread, { targets }, findings) {
    const isUnread = (file) => unread.some((folder) => file.startsWith(`${folder}/`));
    const hanging = targets.filter(({ project, sources }) => isUnread(project) || sources.some(isUnread));
    const hangs = ({ at, target, project }) => isUnread(at.file) || target === undefined || hanging.some((one) => one.name === target && one.project === project);
    return findings.map((finding) => {
        if (unread.length === 0 || finding.isNew !== false || !hangs(finding))
            return finding;
        const { isNew: _, ...rest } = finding;
        return rest;
    });
}
function sameLines(before, now) {
    const maps = new Map();
    return ({ at: old }, { at }) => {
        if (old.file !== at.file)
            return false;
        const map = maps.get(at.file) ?? (0,map_lines/* mapLines */.Y)(mark_change_linesOf(before, at.file), mark_change_linesOf(now, at.file));
        maps.set(at.file, map);
        return map(old.line) === at.line;
    };
}
function mark_change_linesOf(files, path) {
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

;











async function compareWithBase(state, request, prepared) {
    const { root, whole, named, checkOptions } = prepared;
    const { newOnly } = checkOptions;
    const isClinical = state.targets.some(({ signs }) => signs.length > 0);
    const isAskedFor = newOnly || prepared.isAskedFor || (request !== undefined && 'revision' in request);
    const hangsOnBase = isClinical || isAskedFor || state.findings.length > 0 || hasExceptions(prepared, state);
    const mayFetch = hangsOnBase || state.targets.some(hidesCode);
    const files = [named.configuration, ...(named.baseline === undefined ? [] : [named.baseline])];
    const base = request && (await openBaseOf(request, { root, checkout: whole, exclude: [], mayFetch, named: files }));
    if (base === undefined) {
        const unavailable = 'nothing tells which state came before this one';
        const isMissed = prepared.isAskedFor || (request !== undefined && hangsOnBase);
        const missed = isMissed && prepared.wantsBase ? missBase(prepared, unavailable) : {};
        return { ...missed, ...(newOnly && { changes: { of: 'change', unavailable } }) };
    }
    const { of } = base;
    if (base.failed !== undefined) {
        if (base.isUnknown)
            throw new options/* UsageError */.eb(`There is nothing to compare with: ${base.failed}.`);
        if (!hangsOnBase)
            return {};
        const isMissed = prepared.wantsBase || hasExceptions(prepared, state);
        return { changes: { of, unavailable: base.failed }, ...(isMissed && missBase(prepared, base.failed)) };
    }
    return compareWith(base, state, prepared);
}
async function compareWith(base, first, prepared) {
    const { named, whole, wantsBase, faults, isFailOnGiven, checkOptions } = prepared;
    const { today } = checkOptions;
    const own = { configuration: checkOptions.configuration, ...(prepared.accepted && { accepted: prepared.accepted }) };
    const before = await readBefore(base, named, own);
    const now = {
        ...own,
        ...(faults.configuration && { configuration: before.configuration }),
        ...(faults.baseline && before.accepted && { accepted: before.accepted }),
    };
    const judging = wantsBase ? before.configuration : now.configuration;
    const checked = lookBy(placeInHead(judging, now.configuration, named.configuration), prepared);
    const seen = checked === prepared ? first : await (0,check/* examine */.sb)(checked.files, checked.checkOptions);
    const weighed = wantsBase ? judgeFaults(seen, now.configuration, before.configuration, today) : seen;
    const past = await examineBase(base, before.configuration, judging, weighed, checkOptions);
    const swallowed = findSwallowed({
        ...{ past, state: weighed, base: base.files, whole, tracked: base.tracked },
        ...{ wasExcluded: before.configuration.exclude, isExcluded: judging.exclude },
    });
    const territory = { base: base.files, whole, judging, swallowed: swallowed.files, unread: base.unread };
    const { state, gone } = markChange(past, before, weighed, territory, today);
    const isSamePlace = sameLines(base.files, whole);
    const change = { before, now, base, whole, state, past, isSamePlace, today, isFailOnGiven, swallowed };
    const { loosened, asBefore } = weighChange({ ...change, file: named.configuration });
    const findings = wantsBase ? judgeByBase(state, asBefore, today) : state.findings;
    const failOnBefore = isFailOnGiven ? checkOptions.failOn : (before.configuration.failOn?.value ?? 'error');
    const options = { ...checked.checkOptions, depth: 'whole' };
    const entire = state.isOutline && past.targets.length > 0 ? await (0,check/* examine */.sb)(checked.files, options) : state;
    const lost = findLost(past, entire);
    return {
        state: { ...state, findings, skipped: [...state.skipped, ...lost, ...describeFaults(prepared)] },
        ...{ files: checked.files, failOnBefore },
        ...(wantsBase && {
            accepted: stillAccepted(before.accepted, now.accepted, state.found),
            failOn: failOnBefore,
        }),
        loosening: { judgedBy: wantsBase ? 'base' : 'head', list: loosened },
        tell: (judged) => (0,findings_findings/* sortFindings */.Tc)([...judged, ...findLoosened(loosened)]),
        changes: describeChanges(base, past, entire, territory, gone),
    };
}
function describeChanges({ of, commit }, past, state, territory, gone) {
    const unread = past.skipped.find(({ blocking }) => blocking);
    if (unread) {
        const unavailable = `${unread.at.file} of the commit ${commit.slice(0, 10)} cannot be read: ${unread.reason}`;
        return { of, unavailable };
    }
    const [submodule] = territory.unread;
    if (submodule !== undefined) {
        const unavailable = `the submodule \`${submodule}\` changed, and its earlier state cannot be read`;
        return { of, unavailable };
    }
    const isHidden = hiddenBy(territory);
    const isWhole = !state.skipped.some(({ blocking }) => blocking);
    const list = compareStates(past, state).filter(({ change, before }) => change !== 'removed' || (isWhole && (before === undefined || !isHidden(before.at.file))));
    return { of, base: commit, list, ...(gone > 0 && { gone }) };
}
function lookBy(configuration, prepared) {
    return isAskedAlike(configuration, prepared.checkOptions.configuration) ? prepared : prepared.under(configuration);
}
function isAskedAlike(a, b) {
    const asked = ({ exclude, urlAllow, privacyPolicyUrls }) => JSON.stringify([
        exclude.map(({ value }) => value),
        urlAllow.map(({ url }) => url),
        privacyPolicyUrls.map(({ value }) => value),
    ]);
    return asked(a) === asked(b);
}
function placeInHead(judging, now, file) {
    const at = ({ value }) => now.privacyPolicyUrls.find((one) => one.value === value)?.at ?? { file, line: 1, column: 1 };
    return { ...judging, privacyPolicyUrls: judging.privacyPolicyUrls.map((url) => ({ ...url, at: at(url) })) };
}
function hasExceptions({ checkOptions, accepted, faults }, { watched }) {
    const { exclude, severities, ignores, urlAllow, failOn } = checkOptions.configuration;
    const isSet = exclude.length + ignores.length + urlAllow.length + severities.size > 0;
    return (isSet ||
        (failOn?.value ?? 'error') !== 'error' ||
        accepted !== undefined ||
        faultsOf(faults).length > 0 ||
        watched.marks().size > 0);
}
function missBase({ wantsBase, faults }, why) {
    const [fault] = faultsOf(faults);
    if (fault)
        throw fault;
    const missed = wantsBase
        ? `The exceptions of the base were to count, and the base cannot be had: ${why}. Those of the checked files count.`
        : `Whether this change sets aside anything of its own check cannot be told: ${why}.`;
    return { loosening: { judgedBy: 'head', missed } };
}
function faultsOf({ configuration, baseline }) {
    return [configuration, baseline].filter((fault) => fault !== undefined);
}
function describeFaults({ faults, named, whole }) {
    const describe = (fault, file, what) => {
        const reason = `the ${what} of the checked files cannot be read, and that of the base counts: ${fault?.message}`;
        const at = { file: whole.has(file) || file.startsWith('../') ? file : '.', line: 1, column: 1 };
        return fault === undefined ? [] : [{ at, reason }];
    };
    return [
        ...describe(faults.configuration, named.configuration, 'configuration'),
        ...describe(faults.baseline, named.baseline ?? '.', 'baseline'),
    ];
}
async function openBaseOf(...args) {
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e("shared-base-clone"), __webpack_require__.e("shared-base-api-snapshot"), __webpack_require__.e("base-open-base")]).then(__webpack_require__.bind(__webpack_require__, "base/open-base.js"));
    return openBase(...args);
}


/***/ })

};
