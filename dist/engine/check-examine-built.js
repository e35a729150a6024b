export const id = "check-examine-built";
export const ids = ["check-examine-built"];
export const modules = {

/***/ "check/examine-built.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ examineBuilt),
  joinStates: () => (/* binding */ joinStates)
});

;// CONCATENATED MODULE: ./lib/catalogue/built-rules.js
/** The rules that judge a built app: what it is signed with, what its lists say, and whose code is in it. What its code does
 *  and where its privacy policy stands, only a repository tells. */
const BUILT = new Set([
    'health-records-entitlement-missing',
    'health-records-entitlement-unused',
    'healthkit-entitlement-missing',
    'healthkit-access-invalid',
    'verifiable-health-records-ungranted',
    'clinical-declaration-unused',
    'clinical-records-on-watch',
    'clinical-usage-description-missing',
    'share-usage-description-missing',
    'update-usage-description-missing',
    'usage-description-empty',
    'usage-description-placeholder',
    'usage-description-too-short',
    'usage-description-weak',
    'usage-description-localization-invalid',
    'usage-description-localization-missing',
    'usage-key-misspelled',
    'usage-description-in-wrong-target',
    'required-read-types-too-few',
    'required-read-type-unknown',
    'required-read-type-too-new',
    'privacy-manifest-contradicts',
    'privacy-manifest-value-unknown',
]);
/** What sources can only warn of, a build decides. */
const IN_DEPENDENCY = 'clinical-api-in-dependency';
function rulesOfBuilt(rules) {
    return rules.flatMap((rule) => {
        if (rule.id === IN_DEPENDENCY)
            return [{ ...rule, severity: 'error' }];
        return BUILT.has(rule.id) ? [rule] : [];
    });
}

// EXTERNAL MODULE: ./lib/catalogue/catalogue.js + 87 modules
var catalogue = __webpack_require__("catalogue/catalogue.js");
// EXTERNAL MODULE: ./lib/code/facts/no-facts.js
var no_facts = __webpack_require__("code/facts/no-facts.js");
// EXTERNAL MODULE: ./lib/exceptions/marks.js
var marks = __webpack_require__("exceptions/marks.js");
// EXTERNAL MODULE: ./lib/findings/findings.js
var findings = __webpack_require__("findings/findings.js");
// EXTERNAL MODULE: ./lib/findings/repository.js
var repository = __webpack_require__("findings/repository.js");
// EXTERNAL MODULE: ./lib/check/check.js + 4 modules
var check = __webpack_require__("check/check.js");
// EXTERNAL MODULE: ./lib/check/judge-targets.js + 8 modules
var judge_targets = __webpack_require__("check/judge-targets.js");
// EXTERNAL MODULE: ./lib/check/tell-unseen.js
var tell_unseen = __webpack_require__("check/tell-unseen.js");
;// CONCATENATED MODULE: ./lib/check/examine-built.js









/** Everything that is found out about one built app. What could not be read of it is its own. */
async function examineBuilt(built, options) {
    const state = await judgeBuilt(built, options);
    const skipped = (0,check/* sortSkipped */.n2)(state.skipped);
    return { ...state, skipped, artifacts: [{ ...built.artifact, skipped }] };
}
async function judgeBuilt({ targets, facts, skipped, files, brought }, options) {
    const rules = rulesOfBuilt(options.rules ?? catalogue.RULES);
    const watched = (0,marks/* watchMarks */.GN)(files);
    const joined = (0,repository/* joinTargets */.r)(targets, (build) => facts.get(build) ?? no_facts/* NO_FACTS */.K);
    const isRead = !skipped.some(({ blocking }) => blocking);
    if (brought.length === 0 && joined.every(({ signs }) => signs.length === 0)) {
        const none = { rules, found: [], findings: [], privacyPolicy: [] };
        return {
            ...none,
            targets: joined,
            watched,
            skipped: [...skipped, ...joined.flatMap(tell_unseen/* tellUnseen */.I)],
            isSettled: () => isRead,
        };
    }
    const found = { targets, skipped: [], drifts: [] };
    const state = await (0,judge_targets/* judgeFacts */.H)({ ...found, clinicalDependencies: brought }, facts, watched, {
        ...options,
        rules,
        isBuilt: true,
        passedOver: skipped,
        judgeUrls: async () => judge_targets/* NO_METADATA */.K,
    });
    const withoutMends = (finding) => {
        const { mends: _, ...rest } = finding;
        return rest;
    };
    // nothing is written into what was built
    return { ...state, findings: state.findings.map(withoutMends), skipped: [...skipped, ...state.skipped] };
}
/** One state of all: the repository’s first, whose files and marks stay what they are. */
function joinStates(first, others) {
    if (others.length === 0)
        return first;
    const all = [first, ...others];
    const rules = new Map(all.flatMap((state) => state.rules.map((rule) => [rule.id, rule])));
    return {
        ...first,
        rules: first.rules.length > 0 ? first.rules : [...rules.values()],
        targets: all.flatMap(({ targets }) => targets),
        found: (0,findings/* sortFindings */.Tc)(all.flatMap(({ found }) => found)),
        findings: (0,findings/* sortFindings */.Tc)(all.flatMap(({ findings }) => findings)),
        privacyPolicy: first.privacyPolicy,
        skipped: all.flatMap(({ skipped }) => skipped),
        isSettled: (id) => all.every((state) => state.isSettled(id)),
        artifacts: all.flatMap(({ artifacts = [] }) => artifacts),
    };
}


/***/ })

};
