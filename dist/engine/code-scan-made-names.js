export const id = 592;
export const ids = [592,8211];
export const modules = {

/***/ "code/scan/made-names.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookForMadeNames: () => (/* binding */ lookForMadeNames),
/* harmony export */   makesNames: () => (/* binding */ makesNames)
/* harmony export */ });
/* harmony import */ var _facts_blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/blank.js");
/* harmony import */ var _facts_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/facts/source.js");
/* harmony import */ var _languages_directives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/languages/directives.js");
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/languages/index.js");
/* harmony import */ var _languages_objective_c_defines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("code/languages/objective-c/defines.js");
/* harmony import */ var _languages_objective_c_expansion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("code/languages/objective-c/expansion.js");
/* harmony import */ var _languages_objective_c_headers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("code/languages/objective-c/headers.js");
/* harmony import */ var _models_healthkit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("code/models/healthkit.js");
/* harmony import */ var _may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("code/scan/may-be-clinical.js");
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("code/scan/scan.js");










const PASTING = { words: ['##'], parts: ['##'] };
const MAKERS = {
    words: [..._may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_MAKERS */ .Kv.words.filter((word) => word !== '##'), ..._may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_PARTS */ .pf],
    parts: [..._may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_MAKERS */ .Kv.parts.filter((part) => part !== '##'), ..._may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_PARTS */ .pf],
};
const MAKERS_OF_ALL = (0,_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .eitherOf */ .BU)(MAKERS, PASTING);
const CLINICAL = /HKClinical(?:Record|Type)|HKFHIR|clinicalType(?:ForIdentifier|\b)|supportsHealthRecords|ForClinicalRecords/;
const PART = new RegExp(_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME_PARTS */ .pf.join('|'));
const MAKER = /\b(NS(?:Selector|Class|Protocol)FromString|sel_(?:registerName|getUid)|objc_(?:getClass|lookUpClass|getRequiredClass|getMetaClass)|dlsym|CFBundleGetFunctionPointerForName|Selector(?:\s*\.\s*init)?)\s*\(/g;
const NO_PART = /\b(?:NSString|String|stringWithFormat|format|UTF8String|utf8|cString|RTLD_\w+|NULL|nil|handle|CFSTR|stringByAppendingString|stringByAppendingFormat|joined|separator)\b/g;
const GOES_ON = /"HKClinical\w{0,60}"\s{0,99}(?:\+|stringByAppending)|"HKClinical\w{0,60}(?:\\\(|%@)|\+\s{0,99}"\w{0,60}linicalType\w{0,60}"/;
function lookForMadeNames(files) {
    const pastes = once((path) => (0,_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .nativeHolds */ .cf)([path], PASTING, files));
    const mayMake = once((path) => (0,_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .nativeHolds */ .cf)([path], MAKERS, files));
    const around = (0,_languages_objective_c_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .createHeaders */ .B)(files);
    const pasted = once((path) => {
        const source = (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(path, 'objective-c', files);
        return findPasted(source, around.definitions(source));
    });
    const look = (doubt) => once((path, language) => findIn((0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(path, language, files), doubt));
    const looked = { none: look('none'), part: look('part'), any: look('any') };
    return (scans, { isLinked, isNamed }) => {
        const native = scans.filter(({ language, skipped }) => (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(language).isNative && !skipped);
        const namesHealthKit = isNamed || native.some(({ healthKit }) => healthKit);
        const showsRecords = native.some(({ clinical }) => clinical);
        const isPasting = (namesHealthKit || isLinked) && native.some(({ path, language }) => language === 'objective-c' && pastes(path));
        return native.flatMap(({ path, language, healthKit }) => {
            const isNear = healthKit !== undefined || (isLinked && !namesHealthKit);
            const doubt = !namesHealthKit && !isLinked ? 'none' : isNear && !showsRecords ? 'any' : 'part';
            const made = mayMake(path) ? looked[doubt](path, language) : undefined;
            return made ?? (isPasting && language === 'objective-c' ? pasted(path) : undefined) ?? [];
        });
    };
}
function makesNames(sources, files, isLinked, languages) {
    const native = sources.filter((path) => {
        const language = languages.get(path) ?? (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(path);
        return language !== undefined && (0,_languages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(language).isNative;
    });
    let isNamed = false;
    const scans = native.flatMap((path) => {
        const [makes, names] = (0,_may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .whichHolds */ .qC)(path, isNamed ? [MAKERS_OF_ALL] : [MAKERS_OF_ALL, _may_be_clinical_js__WEBPACK_IMPORTED_MODULE_7__/* .HEALTHKIT_HINTS */ .mu], files);
        isNamed ||= names === true;
        return makes ? ((0,_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scanSource */ .bX)(path, files, languages.get(path)) ?? []) : [];
    });
    if (scans.some(({ skipped }) => skipped))
        return true;
    const pastes = scans.some(({ path, language }) => language === 'objective-c' && definesPaste(path, files));
    return (pastes && (isNamed || isLinked)) || lookForMadeNames(files)(scans, { isLinked, isNamed }).length > 0;
}
function definesPaste(path, files) {
    const source = (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(path, 'objective-c', files);
    return (0,_languages_objective_c_defines_js__WEBPACK_IMPORTED_MODULE_9__/* .findDefinitions */ .Cc)(source, (0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blankProse */ .W)(source.text, 'objective-c')).some(({ macro }) => macro && mayPaste(macro));
}
function once(find) {
    const known = new Map();
    return (path, language = 'objective-c') => {
        const found = known.get(path) ?? { found: find(path, language) };
        known.set(path, found);
        return found.found;
    };
}
function findIn(source, doubt) {
    const { text } = source;
    const mayCall = text.includes('FromString') || /sel_|objc_|dlsym|ForName|Selector\b/.test(text);
    const mayJoin = PART.test(text);
    if (!mayCall && !mayJoin)
        return undefined;
    const code = (0,_languages_directives_js__WEBPACK_IMPORTED_MODULE_2__/* .blankNever */ .Vu)((0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .bareNames */ .j)((0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blankProse */ .W)(text, source.language), source.language));
    for (const { 0: whole, 1: api = '', index } of mayCall ? code.matchAll(MAKER) : []) {
        if (code[index - 1] === '@' || code[index - 1] === '#')
            continue;
        const start = index + whole.length;
        const end = endOfArguments(code, start);
        if (isOpen(text.slice(start, end), code.slice(start, end), text, doubt))
            return { reason: `\`${api}\` ${MAKES}`, at: (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, index, index + api.length) };
    }
    if (!mayJoin)
        return undefined;
    for (const together of putTogether(text)) {
        const parts = together.map(({ says }) => says);
        const [start, end] = [together[0]?.start ?? 0, together.at(-1)?.end ?? 0];
        if (!isCode(code, start) || parts.some((part) => CLINICAL.test(part)) || !CLINICAL.test(parts.join('')))
            continue;
        return { reason: `texts that are put together here make ${A_NAME}`, at: (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, start, end) };
    }
    const open = GOES_ON.exec(text);
    if (!open || !isCode(code, open.index))
        return undefined;
    return {
        reason: `a text that is put together here may make ${A_NAME}`,
        at: (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, open.index, open.index + open[0].length),
    };
}
const A_NAME = 'a name of clinical records, which is not followed';
const MAKES = `is given a text that may make ${A_NAME}`;
function isCode(code, index) {
    const start = code.lastIndexOf('\n', index) + 1;
    return /\S/.test(code.slice(start, index)) || /\S/.test(code.slice(index, index + 400).split('\n')[0] ?? '');
}
function isOpen(argument, blank, text, doubt) {
    const parts = textsIn(argument);
    if (CLINICAL.test(parts.join('')))
        return true;
    const words = blank.replace(NO_PART, ' ').match(/[A-Za-z_]\w*/g) ?? [];
    if (words.length === 0)
        return false;
    const values = words.map((word) => textBehind(word, text));
    const known = values.flatMap((value) => value ?? []);
    if (CLINICAL.test([...known, ...parts].join('')) || CLINICAL.test([...parts, ...known].join('')))
        return true;
    if (doubt === 'none' || values.every((value) => value !== undefined))
        return false;
    return doubt === 'any' || textsIn(text).some((part) => /^[\w:]{3,60}$/.test(part) && PART.test(part));
}
function textBehind(word, text) {
    const assigned = new RegExp(`\\b${word}\\b(?:\\s*:\\s*[\\w.]+[?!]?)?\\s*=\\s*@?("[^\\n;]*)|#\\s*define\\s+${word}\\s+@?("[^\\n]*)`, 'g');
    const values = [...text.matchAll(assigned)].map(([, first, second]) => first ?? second ?? '');
    const all = [...text.matchAll(new RegExp(`\\b${word}\\b(?:\\s*:\\s*[\\w.]+[?!]?)?\\s*\\+?=(?!=)`, 'g'))].length;
    const isDefined = new RegExp(`#\\s*define\\s+${word}\\b`).test(text);
    if (values.length === 0 || (all !== values.length && !isDefined))
        return undefined;
    if (values.some((value) => /[A-Za-z_(\\]/.test(besideTexts(value))))
        return undefined;
    return values.flatMap(textsIn).join('');
}
function quotedIn(text) {
    const found = [];
    for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
        let end = start + 1;
        while (end < text.length && text[end] !== '"' && text[end] !== '\n')
            end += text[end] === '\\' ? 2 : 1;
        if (text[end] === '"')
            found.push({ says: withoutEscapes(text.slice(start + 1, end)), start, end: end + 1 });
        start = end + 1;
    }
    return found;
}
function textsIn(text) {
    return quotedIn(text).map(({ says }) => says);
}
function putTogether(text) {
    const all = quotedIn(text);
    const groups = [];
    for (const [index, one] of all.entries()) {
        const before = all[index - 1];
        const between = before && one.start - before.end < LONGEST_JOINT ? text.slice(before.end, one.start) : undefined;
        const group = groups.at(-1);
        if (group && between !== undefined && JOINS.test(between))
            group.push(one);
        else
            groups.push([one]);
    }
    return groups.filter(({ length }) => length > 1);
}
const LONGEST_JOINT = 400;
const JOINS = /^\s{0,400}(?:\+|stringByAppendingString:)?\s{0,400}@?$/;
function besideTexts(line) {
    let beside = '';
    let from = 0;
    for (const { start, end } of quotedIn(line)) {
        beside += line.slice(from, start);
        from = end;
    }
    return (beside + line.slice(from)).split('//', 1)[0] ?? '';
}
function withoutEscapes(part) {
    if (!part.includes('\\'))
        return part;
    return part.replace(NUMBERED, (whole, braced, hex, octal) => {
        const code = octal === undefined ? Number.parseInt(braced ?? hex ?? '', 16) : Number.parseInt(octal, 8);
        return code > 0 && code < 0x80 ? String.fromCharCode(code) : whole;
    });
}
const NUMBERED = /\\u\{([\da-fA-F]{1,8})\}|\\(?:x|u00)([\da-fA-F]{2})|\\([0-7]{1,3})/g;
function endOfArguments(code, start) {
    let depth = 1;
    for (let at = start; at < Math.min(code.length, start + 2_000); at += 1) {
        if (code[at] === '(')
            depth += 1;
        else if (code[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return Math.min(code.length, start + 2_000);
}
const NAMES = [
    ..._models_healthkit_js__WEBPACK_IMPORTED_MODULE_6__/* .CLINICAL_TYPES */ .Gb,
    ...['HKClinicalRecord', 'HKFHIRResourceType', 'HKFHIRResource', 'HKFHIRVersion', 'HKFHIRRelease'],
    ...['clinicalTypeForIdentifier', 'supportsHealthRecords', 'predicateForClinicalRecordsFromSource'],
    ...['predicateForClinicalRecordsWithFHIRResourceType'],
].join(' ');
const pasting = new WeakMap();
function mayPaste(macro) {
    let may = pasting.get(macro);
    if (may === undefined) {
        const words = macro.body.filter(({ text }) => text.trim() !== '');
        const isPart = (token) => token !== undefined &&
            (macro.parameters?.includes(token.text) || NAMES.includes(token.text) || /^__VA_/.test(token.text));
        may = words.some(({ text }, index) => text === '##' && isPart(words[index - 1]) && isPart(words[index + 1]));
        pasting.set(macro, may);
    }
    return may;
}
function findPasted(source, around) {
    const { text, path, lines } = source;
    const code = (0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blankProse */ .W)(text, 'objective-c');
    const own = (0,_languages_objective_c_defines_js__WEBPACK_IMPORTED_MODULE_9__/* .findDefinitions */ .Cc)(source, code);
    const pastes = (definitions) => definitions.some(({ macro }) => macro && mayPaste(macro));
    if (!pastes(own) && !pastes(around))
        return undefined;
    const expanded = (0,_languages_objective_c_expansion_js__WEBPACK_IMPORTED_MODULE_4__/* .expandMacros */ .Q)(text, code, { path, lines }, own, around);
    if (!expanded)
        return undefined;
    const isNew = CLINICAL.test((0,_facts_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blankProse */ .W)(expanded.text, 'objective-c')) && !CLINICAL.test(code);
    const use = isNew
        ? (expanded.uses.find(({ mentions }) => [...mentions].some((word) => PART.test(word))) ?? expanded.uses[0])
        : expanded.unexpanded.find(({ mentions }) => [...mentions].some((word) => PART.test(word)));
    if (!use)
        return undefined;
    const reason = `the macro ${use.name} pastes words together and may make ${A_NAME}`;
    return { reason, at: (0,_facts_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, use.site.start, use.site.end) };
}


/***/ })

};
