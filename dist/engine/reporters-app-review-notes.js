export const id = "reporters-app-review-notes";
export const ids = ["reporters-app-review-notes"];
export const modules = {

/***/ "reporters/app-review-notes.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appReviewNotes: () => (/* binding */ appReviewNotes),
  leftOutOfNotes: () => (/* binding */ leftOutOfNotes),
  openErrors: () => (/* binding */ openErrors)
});

// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__("order.js");
// EXTERNAL MODULE: ./lib/sentence.js
var sentence = __webpack_require__("sentence.js");
// EXTERNAL MODULE: ./lib/reporters/clean.js
var clean = __webpack_require__("reporters/clean.js");
// EXTERNAL MODULE: ./lib/reporters/matrix.js
var matrix = __webpack_require__("reporters/matrix.js");
;// CONCATENATED MODULE: ./lib/reporters/missing-notes.js
/** What the notes in App Store Connect hold that concerns a target: its own, or those of the app that embeds it. Undefined
 *  where they were not read. */
function notesOf(target, { appStoreConnect = [] }) {
    const family = [target, ...target.hosts];
    const isOurs = ({ owner }) => family.some(({ name, project }) => owner.name === name && owner.project === project);
    const app = appStoreConnect.find((one) => isOurs(one) && one.reviewNotes !== undefined);
    return app && (app.texts.notes ?? '');
}
/** The lines of paragraphs that notes lack. What stands in brackets is for a person to write: any words may be there. A
 *  line that ends in a colon goes with those behind it. */
function missingFrom(notes, paragraphs) {
    const there = plain(notes);
    return paragraphs.flatMap((paragraph) => {
        const lines = paragraph.split('\n');
        const isHeading = (line) => lines.length > 1 && line.endsWith(':');
        const missing = lines.filter((line) => isHeading(line) || !isIn(line, there));
        return missing.every(isHeading) ? [] : [missing.join('\n')];
    });
}
function isIn(line, notes) {
    let from = 0;
    for (const piece of line.split(/\[[^[\]]*\]/).map(plain)) {
        const words = piece.replace(/^[\s.,;:-]{1,40}|[\s.,;-]{1,40}$/g, '');
        if (words === '')
            continue;
        const at = notes.indexOf(words, from);
        if (at < 0)
            return false;
        from = at + words.length;
    }
    return true;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./lib/reporters/places.js
var places = __webpack_require__("reporters/places.js");
// EXTERNAL MODULE: ./lib/reporters/ships.js
var ships = __webpack_require__("reporters/ships.js");
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__("reporters/wording.js");
;// CONCATENATED MODULE: ./lib/reporters/app-review-notes.js








/** What the field "Notes" takes: https://developer.apple.com/help/app-store-connect/reference/platform-version-information */
const LONGEST = 4000;
/** Places shown for one type; the others are counted. */
const MOST_PLACES = 3;
/**
 * Text for App Store Connect's field "Notes": which clinical records the app asks for and why it reads them, where a
 * reviewer sees it, and who gets them. It says what the code shows, and what it cannot show stands in brackets for a
 * person to fill in.
 */
const appReviewNotes = (report) => {
    const targets = usingTargets(report);
    const isLeftOut = findLeftOut(report);
    if (targets.length === 0 && report.skipped.some(({ blocking }) => blocking))
        return `${(0,wording/* verdictSentence */.BT)(report)}\n`;
    if (targets.length === 0)
        return 'Nothing here uses clinical records: there is nothing to say about them in the notes.\n';
    const isOne = targets.length === 1;
    const held = targets.map((target) => notesOf(target, report));
    const all = held.every((notes) => notes !== undefined) ? held.join('\n') : undefined;
    const lacking = (notes, parts) => notes === undefined ? parts : missingFrom(notes, parts);
    const parts = [
        ...targets.flatMap((target, index) => {
            const own = lacking(held[index], targetParts(target, isLeftOut));
            return isOne || own.length === 0 ? own : [`== ${(0,clean/* cleanLine */.Ow)(target.name)} ==`, ...own];
        }),
        ...lacking(all, policyPart(report.privacyPolicy)),
    ];
    if (parts.length === 0)
        return 'The notes in App Store Connect say all of this already: there is nothing to add.\n';
    // what a person has to complete comes first, and what weakens a sentence stands before it
    return cutToField([...limitPart(targets, report), ...parts]);
};
/** Rules that say that a target does not use what it declares: to App Review the notes say nothing else. */
const NOT_USED = ['health-records-entitlement-unused', 'clinical-declaration-unused', 'clinical-records-on-watch'];
/** The targets with clinical records of which the report does not say that nothing uses them. */
function usingTargets(report) {
    const unused = report.findings.filter(({ rule }) => NOT_USED.includes(rule.id));
    return (0,ships/* clinicalTargets */.gU)(report)
        .map(({ target }) => target)
        .filter(({ name, project }) => !unused.some((one) => one.target === name && one.project === project));
}
/** Whether a way of records has a finding: what is wrong is not put before a reviewer as what the app does. */
function findLeftOut(report) {
    const places = new Set(findingsOfWays(report).flatMap(({ at, places = [] }) => [at, ...places.map((one) => one.at)].map(keyOf)));
    return ({ at }) => places.has(keyOf(at));
}
function findingsOfWays({ findings }) {
    return findings.filter(({ rule, silenced }) => rule.id.startsWith('clinical-data-') && silenced === undefined);
}
function keyOf({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** The errors that are open, a line each: with one of them the notes would speak against the app. */
function openErrors({ findings }) {
    return findings
        .filter(({ severity, silenced }) => severity === 'error' && silenced === undefined)
        .map((finding) => `error: ${toldLine(finding)}`);
}
/** The ways of records that the notes leave out, a line each. */
function leftOutOfNotes(report) {
    return findingsOfWays(report).map((finding) => `not in the notes: ${toldLine(finding)}`);
}
function toldLine({ message, at, rule }) {
    return `${(0,clean/* cleanLine */.Ow)(message)} (${(0,places/* placeName */.fW)(at)}) [${rule.id}]`;
}
/** Whole paragraphs, as many as the field takes. */
function cutToField(parts) {
    const whole = `${parts.join('\n\n')}\n`.replaceAll('##[', '## [');
    if (whole.length <= LONGEST)
        return whole;
    const cut = '\n\n[Cut here: the field takes 4,000 characters.]\n';
    return `${(0,clean/* clip */.$Q)(whole, LONGEST - cut.length)}${cut}`;
}
function targetParts(target, isLeftOut) {
    const asked = (0,ships/* shippedUses */.wb)(target.code.requested);
    const read = (0,ships/* shippedUses */.wb)(target.code.read);
    const types = [...new Set([...asked, ...read].map(({ type }) => type))]
        .map((type) => ({ type, name: (0,matrix/* typeName */.go)(type) ?? type }))
        .sort((a, b) => (0,order/* compare */.UD)(a.name, b.name));
    const told = (0,ships/* shippedTexts */.Gy)(target).find(({ key }) => key.includes('Clinical'));
    // No line starts with text of the repository.
    const name = `The ${wording/* KIND_NAME */.ve[target.kind]} ${(0,clean/* cleanLine */.Ow)(target.name)}`;
    if (target.isBuilt)
        return builtParts(name, types, told?.text.value);
    const isAsked = asked.length > 0;
    const named = types.filter(({ type }) => !isAsked || asked.some((use) => use.type === type));
    const names = named.map((one) => one.name.toLowerCase());
    const opening = types.length === 0
        ? `${name} is set up to read clinical records from Apple Health; which types cannot be read off its code: [name them here].`
        : `${name} ${isAsked ? 'asks for' : 'reads'} these clinical records from Apple Health: ${(0,sentence/* listWords */.yh)(names)}.`;
    return [
        opening,
        ...(told === undefined ? [] : [`People are told: “${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(told.text.value), 500)}”`]),
        ...(types.length === 0
            ? []
            : [
                `Which code asks for and reads each type:\n${typeLines(types, asked, read, target.code.unresolved).join('\n')}`,
            ]),
        seePart(read),
        receiverPart(target, isLeftOut),
    ];
}
/** Of an app without its sources: a binary names types, and tells neither what it does with them nor who gets them. */
function builtParts(name, types, told) {
    const names = (0,sentence/* listWords */.yh)(types.map((one) => one.name.toLowerCase()));
    const opening = types.length === 0
        ? `${name} is set up to read clinical records from Apple Health; which types cannot be read off the built app: [name them here].`
        : `${name} names these clinical records of Apple Health: ${names} [the built app does not tell which of them it asks for and which it reads: say so here].`;
    return [
        opening,
        ...(told === undefined ? [] : [`People are told: “${(0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(told), 500)}”`]),
        'Where to see it: [the screen: how to get there, and a test account with sample records if one is needed].',
        '[Who gets values read from records, only the sources tell: say so here.]',
    ];
}
/** A line for all types that the same code asks for and reads. */
function typeLines(types, asked, read, unresolved) {
    const isOpen = (of) => unresolved.some(({ role }) => role === of);
    const groups = new Map();
    for (const { type, name } of types) {
        const [askedHere, readHere] = [asked, read].map((uses) => uses.filter((use) => use.type === type));
        const said = `${whereWords('asked for', askedHere ?? [], isOpen('requested'))}; ${whereWords('read', readHere ?? [], isOpen('read'))}.`;
        groups.set(said, [...(groups.get(said) ?? []), name]);
    }
    return [...groups].map(([said, names]) => `- ${names.join(', ')}: ${said}`);
}
/** `isOpen`: not everything is known of what is asked for, or read. Then nothing is said of what was not found. */
function whereWords(verb, uses, isOpen) {
    if (uses.length > 0)
        return `${verb} in ${placeWords(uses)}`;
    return isOpen ? `${verb} in [the code does not tell: name the screen]` : `${verb} nowhere that the code shows`;
}
/** `RecordStore.load() (App/RecordStore.swift:30)`. The line is the call's: that is where the feature is. */
function placeWords(uses) {
    const words = [
        ...new Set(uses.map(({ symbol, call }) => symbol === undefined ? (0,places/* placeName */.fW)(call) : `${(0,clean/* cleanLine */.Ow)(symbol)} (${(0,places/* placeName */.fW)(call)})`)),
    ];
    const shown = words.slice(0, MOST_PLACES);
    const hidden = words.length - shown.length;
    return (0,sentence/* listWords */.yh)([...shown, ...(hidden > 0 ? [(0,sentence/* count */.U9)(hidden, 'more place')] : [])]);
}
/** The code names the feature; only a person knows the way to it. */
function seePart(read) {
    const symbols = [...new Set(read.flatMap(({ symbol }) => (symbol === undefined ? [] : [(0,clean/* cleanLine */.Ow)(symbol)])))].slice(0, MOST_PLACES);
    const leads = symbols.length === 0 ? '' : ` that leads to ${(0,sentence/* listWords */.yh)(symbols)}`;
    return `Where to see it: [the screen${leads}: how to get there, and a test account with sample records if one is needed].`;
}
function receiverPart(target, isLeftOut) {
    const flows = (0,ships/* shippedFlows */.nF)(target);
    const isTold = !target.code.unresolved.some(({ role }) => role === 'read');
    const limit = !(0,ships/* isWhollyRead */.A2)(target)
        ? ' [Some of its sources could not be read: look at them before saying so.]'
        : isTold
            ? ''
            : ' [Which records it reads is not known from the code: look before saying so.]';
    const lines = [...new Set(flows.filter((flow) => !isLeftOut(flow)).map(flowLine))];
    const isAdvertising = flows.some(({ kind }) => kind === 'advertising');
    const calm = isAdvertising
        ? []
        : [`No value read from a clinical record is handed to advertising, attribution or data brokers.${limit}`];
    if (lines.length === 0)
        return calm.join('\n');
    return [...calm, 'Values read from records also reach:', ...lines].join('\n');
}
function flowLine({ kind, destination, strength }) {
    const what = strength === 'derived' ? ' (a count or yes/no only)' : '';
    return `- ${ships/* DESTINATION_NAME */.Nd[kind]}: ${(0,clean/* cleanLine */.Ow)(destination)}${what} [why, and that people agreed to it]`;
}
function policyPart(urls) {
    const given = [
        ...new Set(urls.filter(({ authoritative }) => authoritative).map(({ url }) => (0,clean/* clip */.$Q)((0,clean/* cleanLine */.Ow)(url), 300))),
    ];
    return given.length === 0 ? [] : [`Privacy policy: ${given.join(', ')}`];
}
/** What a person must look at before the text is sent. */
function limitPart(targets, { skipped }) {
    const open = [
        ...skipped.filter(({ blocking }) => blocking),
        ...targets.flatMap(({ code, isBuilt }) => (isBuilt ? [] : code.unresolved)),
    ];
    const reasons = open.map(({ reason, at }) => `- ${(0,places/* placeName */.fW)(at)}: ${(0,clean/* cleanLine */.Ow)(reason)}`);
    const lines = [...new Set(reasons)].slice(0, MOST_PLACES);
    return lines.length === 0
        ? []
        : [`[Not known from the code; complete or delete before sending:]\n${lines.join('\n')}`];
}


/***/ })

};
