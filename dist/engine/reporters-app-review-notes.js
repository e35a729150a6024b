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
    return cutToField([...parts, ...limitPart(targets, report)]);
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
            : [`Which code asks for and reads each type:\n${typeLines(types, asked, read).join('\n')}`]),
        seePart(read),
        receiverPart(target, isLeftOut),
    ];
}
/** A line for all types that the same code asks for and reads. */
function typeLines(types, asked, read) {
    const groups = new Map();
    for (const { type, name } of types) {
        const [askedHere, readHere] = [asked, read].map((uses) => uses.filter((use) => use.type === type));
        const said = `${whereWords('asked for', askedHere ?? [])}; ${whereWords('read', readHere ?? [])}.`;
        groups.set(said, [...(groups.get(said) ?? []), name]);
    }
    return [...groups].map(([said, names]) => `- ${names.join(', ')}: ${said}`);
}
function whereWords(verb, uses) {
    return uses.length === 0 ? `${verb} nowhere that the code shows` : `${verb} in ${placeWords(uses)}`;
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
    const limit = (0,ships/* isWhollyRead */.A2)(target) ? '' : ' [Some of its sources could not be read: look at them before saying so.]';
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
    const open = [...skipped.filter(({ blocking }) => blocking), ...targets.flatMap(({ code }) => code.unresolved)];
    const reasons = open.map(({ reason, at }) => `- ${(0,places/* placeName */.fW)(at)}: ${(0,clean/* cleanLine */.Ow)(reason)}`);
    const lines = [...new Set(reasons)].slice(0, MOST_PLACES);
    return lines.length === 0
        ? []
        : [`[Not known from the code; complete or delete before sending:]\n${lines.join('\n')}`];
}


/***/ }),

/***/ "reporters/declarations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ requiredTypes),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   aC: () => (/* binding */ unresolvedRequiredTypes),
/* harmony export */   m2: () => (/* binding */ readDeclarations)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");


const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
/** The declarations people look for. The texts are those that Xcode's editor calls
 *  Health Records, Health Share and Health Update Usage Description. */
const DECLARATIONS = [
    { name: 'healthkit', key: 'com.apple.developer.healthkit', list: 'entitlements', label: 'HealthKit' },
    {
        name: 'access',
        key: 'com.apple.developer.healthkit.access',
        list: 'entitlements',
        label: 'Clinical records',
    },
    {
        name: 'backgroundDelivery',
        key: 'com.apple.developer.healthkit.background-delivery',
        list: 'entitlements',
        label: 'Background delivery',
        optional: true,
    },
    {
        key: 'NSHealthClinicalHealthRecordsShareUsageDescription',
        list: 'info',
        label: 'Records text',
    },
    { key: 'NSHealthShareUsageDescription', list: 'info', label: 'Share text' },
    { key: 'NSHealthUpdateUsageDescription', list: 'info', label: 'Update text' },
    { key: REQUIRED_TYPES, list: 'info', label: 'Required types', optional: true },
];
/** What the target declares, as far as `findings` (those of this target) tell right or wrong. Optional declarations
 *  are left out where they are not there, or where nothing of their list could be read. */
function readDeclarations(target, findings) {
    const needed = DECLARATIONS.filter((one) => !('optional' in one));
    const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
    return DECLARATIONS.flatMap((declaration) => {
        const { key, label, list } = declaration;
        const value = toTold(target[list].get(key));
        const judgement = judge(value, key, target[list].at, findings);
        const isSilent = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
        if ('optional' in declaration && isSilent && judgement === undefined)
            return [];
        return [{ key, label, list, value, ...(judgement && { judgement }) }];
    });
}
/** A key that is there with a value that cannot be known says no more than one that cannot be known at all. Nor does a
 *  list, unless an entry that is known says what the list is looked at for. */
function toTold(value) {
    if (value.state !== 'known')
        return value;
    const { value: declared } = value.value;
    const isList = declared.kind === 'array' && !declared.value.some(isTelling);
    const open = isList ? declared.value.find(({ kind }) => kind === 'unresolved') : declared;
    return open?.kind === 'unresolved' ? { state: 'unresolved', reason: open.reason, at: open.at } : value;
}
/** Access to verifiable records is beside the point. */
function isTelling(item) {
    return item.kind === 'string' && item.value !== 'verifiable-health-records';
}
function reasonOf(value) {
    return value.state === 'unresolved' ? value.reason : undefined;
}
/** The entries of the required-types list that are strings; undefined when there is no such list. */
function requiredTypes(target) {
    const entry = target.info.get(REQUIRED_TYPES);
    return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}
/** Why the required types cannot be known, where they cannot. */
function unresolvedRequiredTypes(target) {
    const entry = target.info.get(REQUIRED_TYPES);
    if (entry.state === 'unresolved')
        return [{ reason: entry.reason, at: entry.at }];
    if (entry.state === 'absent')
        return [];
    const { value } = entry.value;
    const values = value.kind === 'array' ? value.value : [value];
    return values.flatMap((one) => (one.kind === 'unresolved' ? [{ reason: one.reason, at: one.at }] : []));
}
function stringsIn(value) {
    if (value.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [{ value: item.value, at: item.at }] : []));
}
/** A finding is about a declaration when it points at it, or names its key at the place where it is missing. One place
 *  may declare several keys, as a plugin does: there the one that is named is meant. */
function judge(value, key, listAt, findings) {
    if (value.state === 'known') {
        const isMeant = ({ message }) => names(message, key) || !DECLARATIONS.some((other) => names(message, other.key));
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementAt */ .FC)(placesOf(value.value), findings.filter(isMeant));
    }
    const missing = findings.filter(({ at, message, related = [] }) => names(message, key) &&
        [at, ...related.map((one) => one.at)].some((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLine */ .r7)(place, value.at) || (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLine */ .r7)(place, listAt)));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(missing);
}
function placesOf({ keyAt, value }) {
    return [keyAt, value.at, ...(value.kind === 'array' ? value.value.map(({ at }) => at) : [])];
}
/** True where the key stands as a whole word: the key of the capability is the start of the key of its access list. */
function names(message, key) {
    const [, ...after] = message.split(key);
    return after.some((rest) => !/^[\w-]|^\.\w/.test(rest));
}


/***/ }),

/***/ "reporters/matrix.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ makeMatrix),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   go: () => (/* binding */ typeName)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



/** The columns, left to right: what the app asks for, reads, requires and writes. */
const COLUMNS = ['asked', 'read', 'required', 'written'];
/** Names as the Health app and Apple's pages use them, by raw identifier. */
const TYPE_NAMES = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'Allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'Clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'Conditions'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'Coverage'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'Immunizations'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'Lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'Medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'Procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'Vital signs'],
]);
/** Which clinical types the target asks for, reads, requires and writes: a row for each type that occurs, the nine
 *  first. `findings` are those of this target. */
function makeMatrix(target, findings) {
    const { code } = target;
    const uses = {
        asked: code.requested,
        read: code.read,
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredTypes */ .D5)(target).map(({ value, at }) => ({ type: value, at })),
        written: code.shared,
    };
    const open = {
        asked: code.unresolved.filter(({ role }) => role === 'requested'),
        read: code.unresolved.filter(({ role }) => role === 'read'),
        required: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedRequiredTypes */ .aC)(target),
        written: code.unresolved.filter(({ role }) => role === 'shared'),
    };
    const types = new Set(COLUMNS.flatMap((column) => uses[column].map(({ type }) => type)));
    return [...types].sort(compareTypes).map((type) => {
        const name = TYPE_NAMES.get(type);
        const cell = (column) => makeCell(uses[column].filter((use) => use.type === type), open[column], findings.filter((finding) => isAbout(finding, type, column)));
        const [asked, read] = [cell('asked'), cell('read')];
        return {
            type,
            ...(name !== undefined && { name }),
            cells: {
                asked: isUse(read) ? orNever(asked) : asked,
                read: isUse(asked) ? orNever(read) : read,
                required: cell('required'),
                written: cell('written'),
            },
        };
    });
}
/** Whether a finding at a place of a type is about that type: a binary list has one place for all that is in it, and so has
 *  an expression that makes several. What a message says first is what it is about. */
function isAbout({ message }, type, column) {
    if (message.includes(type))
        return true;
    const named = (message.split(';')[0] ?? '').match(SHORT_NAMES) ?? [];
    if (named.length > 0)
        return named.some((name) => type.endsWith(name.slice(1)));
    return column !== 'required' || message.includes(_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z);
}
/** `allergyRecord`, as messages and code write them. */
const SHORT_NAMES = new RegExp(`\\b(?:${[...TYPE_NAMES.keys()].map((type) => type.slice('HKClinicalTypeIdentifier'.length).replace(/^./, (first) => first.toLowerCase())).join('|')})\\b`, 'g');
function makeCell(uses, open, findings) {
    const sorted = uses.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(a.at, b.at));
    for (const [mark, holds] of STRENGTHS) {
        const places = distinct(sorted.filter(holds).map(({ at }) => at));
        if (places.length === 0 || (mark === 'conditional' && open.length > 0))
            continue;
        const judgement = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementAt */ .FC)(places, findings);
        return { mark, places, ...(judgement && { judgement }) };
    }
    return open.length > 0
        ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig) }
        : { mark: 'no', places: [] };
}
function isUse({ mark }) {
    return mark === 'yes' || mark === 'perhaps';
}
function orNever(cell) {
    return cell.mark === 'no' ? { mark: 'never', places: [] } : cell;
}
const STRENGTHS = [
    ['yes', ({ upperBound, conditional }) => !upperBound && conditional === undefined],
    ['perhaps', ({ conditional }) => conditional === undefined],
    ['conditional', () => true],
];
function distinct(places) {
    return places.filter((place, index) => index === 0 || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(place, places[index - 1] ?? place) !== 0);
}
/** By name for people; what is none of the nine comes last. */
function compareTypes(a, b) {
    const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
    if (nameA === undefined || nameB === undefined)
        return Number(nameA === undefined) - Number(nameB === undefined) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a, b);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(nameA, nameB);
}
/** Apple's name of a clinical type; undefined for what is none of the nine. */
function typeName(type) {
    return TYPE_NAMES.get(type);
}


/***/ }),

/***/ "reporters/places.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ insideArtifact),
/* harmony export */   Lb: () => (/* binding */ placeInHead),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   gV: () => (/* binding */ lineUrl),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   sH: () => (/* binding */ isInFile)
/* harmony export */ });
/* harmony import */ var _credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("credentials/credentials.js");
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/clean.js");


/** A file's path from the repository's root: the checked path may be a folder of it. */
function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(file).split('/')]
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** The two parts of a place in a built app, `build/App.ipa!Payload/App.app/Info.plist`; undefined for any other. */
function insideArtifact(file, { artifacts = [] }) {
    const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
    return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}
/** The last part of a path. A credential with slashes in it is seen in the whole alone. */
function fileName(path) {
    const shown = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path);
    return shown.slice(shown.lastIndexOf('/') + 1);
}
/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
function encodePath(path) {
    return (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path)
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
function lineUrl(at, context) {
    if (!isLine(at))
        return undefined;
    // A line that the head does not have is shown in the commit that was checked.
    const inHead = placeInHead(at, context);
    const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
    if (blobUrl === undefined)
        return undefined;
    const { line, endLine } = inHead ?? at;
    const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
    const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}
/** Where a line stands in the commit that people see; undefined when it is not in there. */
function placeInHead(at, { placeInHead: find }) {
    return find ? find(at) : at;
}
/** False for what was given as an option, or is about the checked folder, and stands in no file. */
function isLine({ file, line }) {
    return isInFile({ file }) && line > 0;
}
function isInFile({ file }) {
    return file !== '' && file !== '.';
}
/** `App/Info.plist:12`, for people. */
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0)
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
/** The other places of a finding: those it refers to, and those at which its cause shows too, with what leads there. */
function otherPlaces({ at, message, related = [], places = [] }) {
    const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at));
    return [
        ...related,
        ...others.flatMap((place) => [
            // what the finding says already is not said again
            message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
            ...(place.related ?? []),
        ]),
    ];
}
function isSamePlace(a, b) {
    return isSameLine(a, b) && a.column === b.column;
}
function isSameLine(a, b) {
    return a.file === b.file && a.line === b.line;
}


/***/ }),

/***/ "reporters/ships.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gy: () => (/* binding */ shippedTexts),
/* harmony export */   Nd: () => (/* binding */ DESTINATION_NAME),
/* harmony export */   gU: () => (/* binding */ clinicalTargets),
/* harmony export */   nF: () => (/* binding */ shippedFlows),
/* harmony export */   wb: () => (/* binding */ shippedUses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



/** What kind of receiver a destination is, for a sentence. */
const DESTINATION_NAME = {
    advertising: 'advertising',
    analytics: 'analytics',
    'crash-reporting': 'crash reporting',
    'remote-ai': 'a remote AI service',
    logging: 'logs',
    pasteboard: 'the pasteboard',
    'user-defaults': 'user defaults',
    icloud: 'iCloud',
    network: 'a server',
};
/** The apps, App Clips and extensions that have to do with clinical records. */
function clinicalTargets({ targets }) {
    return targets.filter((report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(report) && report.target.signs.length > 0);
}
/** What ships of the uses of types: not what only a debug build asks or reads. */
function shippedUses(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
/** Where values made from records go in what ships. */
function shippedFlows({ code }) {
    return code.flows.filter(({ conditional }) => conditional === undefined);
}
/** Whether everything was seen that a flow could hide in. */
function isWhollyRead({ code }) {
    return code.skipped.length === 0;
}
/** The usage texts of HealthKit as every language shows them: the Info.plist's own first, then by locale. */
function shippedTexts({ info, localizations }) {
    const sorted = localizations.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.locale, b.locale));
    return _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .DECLARATIONS */ .UJ.filter(({ key }) => key.endsWith('UsageDescription')).flatMap(({ key, label }) => {
        const entry = info.get(key);
        const own = entry.state === 'known' && entry.value.value.kind === 'string'
            ? [{ key, label, text: { value: entry.value.value.value, at: entry.value.value.at } }]
            : [];
        const translated = sorted.flatMap(({ locale, texts }) => (texts.get(key) ?? []).map((text) => ({ key, label, locale, text })));
        return [...own, ...translated];
    });
}


/***/ })

};
