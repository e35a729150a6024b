export const id = "reporters-app-review-notes";
export const ids = ["reporters-app-review-notes"];
export const modules = {

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

/***/ "reporters/app-review-notes.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  appReviewNotes: () => (/* binding */ appReviewNotes),
  leftOutOfNotes: () => (/* binding */ leftOutOfNotes),
  openErrors: () => (/* binding */ openErrors)
});

var order = __webpack_require__("order.js");
var sentence = __webpack_require__("sentence.js");
var clean = __webpack_require__("reporters/clean.js");
var matrix = __webpack_require__("reporters/matrix.js");
;
function notesOf(target, { appStoreConnect = [] }) {
    const family = [target, ...target.hosts];
    const isOurs = ({ owner }) => family.some(({ name, project }) => owner.name === name && owner.project === project);
    const app = appStoreConnect.find((one) => isOurs(one) && one.reviewNotes !== undefined);
    return app && (app.texts.notes ?? '');
}
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

var places = __webpack_require__("reporters/places.js");
var ships = __webpack_require__("reporters/ships.js");
var wording = __webpack_require__("reporters/wording.js");
;








const LONGEST = 4000;
const MOST_PLACES = 3;
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
    return cutToField([...limitPart(targets, report), ...parts]);
};
const NOT_USED = ['health-records-entitlement-unused', 'clinical-declaration-unused', 'clinical-records-on-watch'];
function usingTargets(report) {
    const unused = report.findings.filter(({ rule }) => NOT_USED.includes(rule.id));
    return (0,ships/* clinicalTargets */.gU)(report)
        .map(({ target }) => target)
        .filter(({ name, project }) => !unused.some((one) => one.target === name && one.project === project));
}
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
function openErrors({ findings }) {
    return findings
        .filter(({ severity, silenced }) => severity === 'error' && silenced === undefined)
        .map((finding) => `error: ${toldLine(finding)}`);
}
function leftOutOfNotes(report) {
    return findingsOfWays(report).map((finding) => `not in the notes: ${toldLine(finding)}`);
}
function toldLine({ message, at, rule }) {
    return `${(0,clean/* cleanLine */.Ow)(message)} (${(0,places/* placeName */.fW)(at)}) [${rule.id}]`;
}
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
function whereWords(verb, uses, isOpen) {
    if (uses.length > 0)
        return `${verb} in ${placeWords(uses)}`;
    return isOpen ? `${verb} in [the code does not tell: name the screen]` : `${verb} nowhere that the code shows`;
}
function placeWords(uses) {
    const words = [
        ...new Set(uses.map(({ symbol, call }) => symbol === undefined ? (0,places/* placeName */.fW)(call) : `${(0,clean/* cleanLine */.Ow)(symbol)} (${(0,places/* placeName */.fW)(call)})`)),
    ];
    const shown = words.slice(0, MOST_PLACES);
    const hidden = words.length - shown.length;
    return (0,sentence/* listWords */.yh)([...shown, ...(hidden > 0 ? [(0,sentence/* count */.U9)(hidden, 'more place')] : [])]);
}
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


/***/ }),

/***/ "reporters/declarations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ requiredTypes),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   _Z: () => (/* binding */ REQUIRED_TYPES),
/* harmony export */   aC: () => (/* binding */ unresolvedRequiredTypes),
/* harmony export */   xw: () => (/* binding */ compareDeclarations)
/* harmony export */ });
/* harmony import */ var _findings_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("findings/answers.js");
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/places.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("reporters/wording.js");



const REQUIRED_TYPES = 'NSHealthRequiredReadAuthorizationTypeIdentifiers';
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
function compareDeclarations({ target, built = [] }, findings) {
    const shown = findings.flatMap(atEveryPlace);
    const columns = built.map((bundle) => readAll(bundle.target, shown));
    return readAll(target, findings).flatMap(({ isSilent, ...source }, row) => {
        const others = columns.flatMap((column) => column[row] ?? []);
        if (isSilent && others.every((one) => one.isSilent))
            return [];
        return [
            {
                ...source,
                built: others.map(({ isSilent: _, ...one }) => ({ ...one, isSame: isSame(source.value, one.value) })),
            },
        ];
    });
}
function atEveryPlace(finding) {
    const { rule, places = [], related = [] } = finding;
    const others = [...places, ...(rule.id === 'built-app-differs' ? related : [])];
    return [finding, ...others.map(({ at }) => ({ ...finding, at }))];
}
function isSame(a, b) {
    if (a.state !== 'known' || b.state !== 'known')
        return a.state === 'absent' && b.state === 'absent';
    return plain(a.value.value) === plain(b.value.value);
}
function plain(value) {
    if (value.kind === 'array')
        return JSON.stringify(value.value.map(plain).sort());
    if (value.kind === 'dictionary' || value.kind === 'unresolved')
        return value.kind;
    return String(value.value).replaceAll(/\s+/g, ' ').trim();
}
function readAll(target, findings) {
    const needed = DECLARATIONS.filter((one) => !('optional' in one));
    const unread = new Set(needed.map(({ key, list }) => reasonOf(target[list].get(key))));
    return DECLARATIONS.map((declaration) => {
        const { key, label, list } = declaration;
        const value = toTold((0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, list, key));
        const judgement = judge(value, key, target[list].at, findings);
        const isOpen = value.state === 'absent' || (value.state === 'unresolved' && unread.has(value.reason));
        const isSilent = 'optional' in declaration && isOpen && judgement === undefined;
        return { key, label, list, value, isSilent, ...(judgement && { judgement }) };
    });
}
function toTold(value) {
    if (value.state !== 'known')
        return value;
    const { value: declared } = value.value;
    const isList = declared.kind === 'array' && !declared.value.some(isTelling);
    const open = isList ? declared.value.find(({ kind }) => kind === 'unresolved') : declared;
    return open?.kind === 'unresolved' ? { state: 'unresolved', reason: open.reason, at: open.at } : value;
}
function isTelling(item) {
    return item.kind === 'string' && item.value !== 'verifiable-health-records';
}
function reasonOf(value) {
    return value.state === 'unresolved' ? value.reason : undefined;
}
function requiredTypes(target) {
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
    return entry.state === 'known' ? stringsIn(entry.value.value) : [];
}
function unresolvedRequiredTypes(target) {
    const entry = (0,_findings_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .asDeclared */ .P)(target, 'info', REQUIRED_TYPES);
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
function judge(value, key, listAt, findings) {
    if (value.state === 'known') {
        const isMeant = ({ message }) => names(message, key) || !DECLARATIONS.some((other) => names(message, other.key));
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementAt */ .FC)(placesOf(value.value), findings.filter(isMeant));
    }
    const missing = findings.filter(({ at, message, related = [] }) => names(message, key) &&
        [at, ...related.map((one) => one.at)].some((place) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, value.at) || (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(place, listAt)));
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .judgementOf */ .lG)(missing);
}
function placesOf({ keyAt, value }) {
    return [keyAt, value.at, ...(value.kind === 'array' ? value.value.map(({ at }) => at) : [])];
}
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
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("lists.js");
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");




const COLUMNS = ['asked', 'read', 'required', 'written'];
function columnName(column, { isBuilt }) {
    return column === 'asked' && isBuilt ? 'Named' : HEADING[column];
}
const HEADING = {
    asked: 'Asked',
    read: 'Read',
    required: 'Required',
    written: 'Written',
};
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
    const of = (column) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(uses[column], ({ type }) => type);
    const byType = { asked: of('asked'), read: of('read'), required: of('required'), written: of('written') };
    const findingsAt = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, ({ at }) => placeKey(at));
    const types = new Set(COLUMNS.flatMap((column) => [...byType[column].keys()]));
    return [...types].sort(compareTypes).map((type) => {
        const name = TYPE_NAMES.get(type);
        const cell = (column) => makeCell(byType[column].get(type) ?? [], open[column], (places) => {
            const here = places.flatMap((place) => findingsAt.get(placeKey(place)) ?? []);
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgementOf */ .lG)(here.filter((finding) => isAbout(finding, type, column)));
        });
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
function placeKey({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function isAbout({ message }, type, column) {
    if (message.includes(type))
        return true;
    const named = (message.split(';')[0] ?? '').match(SHORT_NAMES) ?? [];
    if (named.length > 0)
        return named.some((name) => type.endsWith(name.slice(1)));
    return column !== 'required' || message.includes(_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED_TYPES */ ._Z);
}
const SHORT_NAMES = new RegExp(`\\b(?:${[...TYPE_NAMES.keys()].map((type) => type.slice('HKClinicalTypeIdentifier'.length).replace(/^./, (first) => first.toLowerCase())).join('|')})\\b`, 'g');
function makeCell(uses, open, judge) {
    const sorted = uses.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(a.at, b.at));
    for (const [mark, holds] of STRENGTHS) {
        const places = distinct(sorted.filter(holds).map(({ at }) => at));
        if (places.length === 0 || (mark === 'conditional' && open.length > 0))
            continue;
        const judgement = judge(places);
        return { mark, places, ...(judgement && { judgement }) };
    }
    return open.length > 0
        ? { mark: 'unknown', places: open.map(({ at }) => at).toSorted(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig) }
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
    return places.filter((place, index) => index === 0 || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePlaces */ .ig)(place, places[index - 1] ?? place) !== 0);
}
function compareTypes(a, b) {
    const [nameA, nameB] = [TYPE_NAMES.get(a), TYPE_NAMES.get(b)];
    if (nameA === undefined || nameB === undefined)
        return Number(nameA === undefined) - Number(nameB === undefined) || (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a, b);
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(nameA, nameB);
}
function typeName(type) {
    return TYPE_NAMES.get(type);
}


/***/ }),

/***/ "reporters/places.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ sourcePlace),
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


function repositoryPath(file, { prefix }) {
    return [...prefix.split('/'), ...(0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(file).split('/')]
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
function insideArtifact(file, { artifacts = [] }) {
    const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
    return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}
function sourcePlace({ at, related = [] }) {
    if (!IN_BUILT.test(at.file))
        return at;
    return related.find((one) => !IN_BUILT.test(one.at.file))?.at ?? at;
}
function fileName(path) {
    const shown = (0,_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .hideCredentials */ .RW)(path);
    return shown.slice(shown.lastIndexOf('/') + 1);
}
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
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;
function lineUrl(at, context) {
    if (!isLine(at) || IN_BUILT.test(at.file))
        return undefined;
    const inHead = placeInHead(at, context);
    const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
    if (blobUrl === undefined)
        return undefined;
    const { line, endLine } = inHead ?? at;
    const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
    const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}
function placeInHead(at, { placeInHead: find }) {
    return find ? find(at) : at;
}
function isLine({ file, line }) {
    return isInFile({ file }) && line > 0;
}
function isInFile({ file }) {
    return file !== '' && file !== '.';
}
const OF_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)(?:!|$)/i;
function placeName({ file, line, column }, form = 'line') {
    const name = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file);
    if (!isInFile({ file: name }))
        return line <= 0 ? 'given as an option' : 'the checked folder';
    if (line <= 0 || OF_BUILT.test(name))
        return name;
    return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}
function otherPlaces({ at, message, related = [], places = [] }, { most, ways = Number.POSITIVE_INFINITY } = {}) {
    const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at)).slice(0, most);
    return [
        ...related,
        ...others.flatMap((place, index) => [
            message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
            ...(index < ways ? (place.related ?? []) : []),
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
/* harmony export */   vV: () => (/* binding */ seenIn),
/* harmony export */   wb: () => (/* binding */ shippedUses)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("order.js");
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("reporters/declarations.js");
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("reporters/wording.js");



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
function clinicalTargets({ targets }) {
    const isClinical = (report) => report.target.signs.length > 0;
    return targets
        .filter((report) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(report) && !report.isOf && [report, ...(report.built ?? [])].some(isClinical))
        .map(asShipped);
}
function asShipped(report) {
    const build = report.built?.[0]?.target;
    if (build === undefined)
        return report;
    const { info, entitlements, localizations, deploymentTarget } = build;
    const { unanswered: _, ...target } = report.target;
    return { ...report, target: { ...target, info, entitlements, localizations, deploymentTarget } };
}
function seenIn({ target, built = [] }, write) {
    const [first] = built;
    if (first !== undefined)
        return `as it was built into ${write(first.target.project)}`;
    return target.isBuilt
        ? `as it was built into ${write(target.project)}`
        : `as ${write(target.configuration)} builds it`;
}
function shippedUses(uses) {
    return uses.filter(({ conditional }) => conditional === undefined);
}
function shippedFlows({ code }) {
    return code.flows.filter(({ conditional }) => conditional === undefined);
}
function isWhollyRead({ code }) {
    return code.skipped.length === 0;
}
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
