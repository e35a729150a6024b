export const id = "fixes-plan";
export const ids = ["fixes-plan"];
export const modules = {

/***/ "fixes/edits.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   w: () => (/* binding */ joinEdits)
/* harmony export */ });
function joinEdits(edits) {
    const joined = [];
    for (const edit of edits.toSorted(byPlace)) {
        const last = joined.at(-1);
        if (!last || last.file !== edit.file || edit.start > last.end)
            joined.push(edit);
        else if (isSame(last, edit))
            continue;
        else if (isDeletion(last) && isDeletion(edit)) {
            joined[joined.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
        }
        else if (edit.start < last.end)
            return undefined;
        else
            joined.push(edit);
    }
    return joined;
}
function applyEdits(text, edits) {
    let result = '';
    let done = 0;
    for (const { start, end, replacement } of edits) {
        result += text.slice(done, start) + replacement;
        done = end;
    }
    return result + text.slice(done);
}
function isDeletion({ start, end, replacement }) {
    return replacement === '' && end > start;
}
function isSame(a, b) {
    return a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}


/***/ }),

/***/ "fixes/plan.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  mendable: () => (/* binding */ mendable),
  planMends: () => (/* binding */ planMends)
});

var types = __webpack_require__("types.js");
var pbxproj = __webpack_require__("read/pbxproj.js");
var text_file = __webpack_require__("fixes/text-file.js");
;



function addToConfiguration(source, at, name, value, remark) {
    const { file, text } = source;
    const { start, end } = (0,text_file/* rangeOf */.be)(source, at);
    const settings = readSettings(source, text.slice(start, end));
    const line = `${name} = "${value.replace(/["\\]/g, '\\$&')}"; /* ${remark} */`;
    const sorted = [...settings.values()];
    const before = sorted.findLast(({ key }) => key < name) ?? sorted[0];
    if (!before)
        throw new text_file/* Unmendable */.aF(`the configuration in ${file}:${at.line} has no settings to put it beside`);
    const entry = (0,text_file/* rangeOf */.be)(source, before.keyAt).start;
    const newline = (0,text_file/* lineBreakAt */.pn)(text, entry);
    const indent = (0,text_file/* indentOf */._j)(text, entry);
    if (before.key > name)
        return { file, start: entry, end: entry, replacement: line + newline + indent };
    const after = endOfSetting(source, before);
    return { file, start: after, end: after, replacement: newline + indent + line };
}
function readSettings(source, id) {
    try {
        const bytes = (0,text_file/* encodeText */.wx)(source, source.text);
        const configuration = (0,pbxproj/* readPbxproj */.y)(bytes, source.file).objects.get(id.replace(/^"|"$/g, ''));
        const held = configuration?.fields.get('buildSettings')?.value;
        if (configuration?.isa === 'XCBuildConfiguration' && held?.kind === 'dictionary' && /^[^<{]*\{/.test(source.text)) {
            return held.value;
        }
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
    }
    throw new text_file/* Unmendable */.aF(`${source.file} has no build configuration in Xcode's own form there`);
}
function endOfSetting(source, { value }) {
    const { text, file } = source;
    const { start, end } = (0,text_file/* rangeOf */.be)(source, value.at);
    let offset = end;
    if (value.kind !== 'string') {
        const last = value.kind === 'array' ? value.value.at(-1) : undefined;
        offset = text.indexOf(')', last ? (0,text_file/* rangeOf */.be)(source, last.at).end : start);
    }
    const semicolon = text.indexOf(';', offset);
    if (offset < 0 || semicolon < 0)
        throw new text_file/* Unmendable */.aF(`${file} could not be followed to the end of a setting`);
    const rest = text.slice(semicolon + 1, (0,text_file/* lineEnd */.kd)(text, semicolon));
    return semicolon + 1 + (/^[ \t]*\/\*[^*]*\*\/(?=[ \t]*$)/.exec(rest)?.[0].length ?? 0);
}
function addToXcconfig(source, beside, name, value, remark) {
    const { file, text } = source;
    if (value.includes('//') || /[\p{Cc}\u2028\u2029]|[;\\]\s*$/u.test(value)) {
        throw new text_file/* Unmendable */.aF(`the text holds what would be cut off in ${file}`);
    }
    let end = (0,text_file/* lineEnd */.kd)(text, (0,text_file/* rangeOf */.be)(source, beside).end);
    while (/\\[ \t]*(?:\/\/[\s\S]*)?$/.test(text.slice((0,text_file/* lineStart */.PT)(text, end), end)) && end < text.length) {
        end = (0,text_file/* lineEnd */.kd)(text, text.indexOf('\n', end) + 1);
    }
    const newline = (0,text_file/* lineBreakAt */.pn)(text, end);
    const indent = (0,text_file/* indentOf */._j)(text, (0,text_file/* rangeOf */.be)(source, beside).start);
    return { file, start: end, end, replacement: `${newline}${indent}// ${remark}${newline}${indent}${name} = ${value}` };
}

;

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[A-Za-z][^<>]*?(\/?)>/g;
function elementAt({ file, text }, start) {
    let depth = 0;
    let contentStart = start;
    const markup = new RegExp(MARKUP);
    markup.lastIndex = start;
    for (let found = markup.exec(text); found; found = markup.exec(text)) {
        const [tag, closing, empty] = found;
        if (closing === undefined)
            continue;
        const end = found.index + tag.length;
        if (found.index === start)
            contentStart = end;
        if (closing === '/')
            depth -= 1;
        else if (empty === '')
            depth += 1;
        if (depth > 0)
            continue;
        return empty === '/' && found.index === start
            ? { start, end }
            : { start, end, content: { start: contentStart, end: found.index } };
    }
    throw new text_file/* Unmendable */.aF(`${file} could not be followed to the end of an element`);
}
function insertAfter({ file, text }, element, lines) {
    const ownEnd = (0,text_file/* lineEnd */.kd)(text, element.end);
    const rest = text.slice(element.end, ownEnd);
    const at = /^[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)?$/.test(rest) ? ownEnd : element.end;
    const indent = (0,text_file/* indentOf */._j)(text, lineOfKey(text, element));
    const newline = (0,text_file/* lineBreakAt */.pn)(text, element.end);
    return { file, start: at, end: at, replacement: lines.map((line) => newline + indent + line).join('') };
}
function lineOfKey(text, { start }) {
    const from = (0,text_file/* lineStart */.PT)(text, start);
    return from + (/^[ \t]*/.exec(text.slice(from, start))?.[0].length ?? 0);
}
function insertLast(file, container, lines) {
    const { text } = file;
    const newline = (0,text_file/* lineBreakAt */.pn)(text, container.start);
    const outer = (0,text_file/* indentOf */._j)(text, lineOfKey(text, container));
    const inner = outer + indentUnit(text);
    const body = lines.map((line) => inner + line + newline).join('');
    if (!container.content) {
        const tag = text.slice(container.start, container.end);
        const name = /^<([A-Za-z]+)/.exec(tag)?.[1] ?? '';
        return edit(file, container.start, container.end, `<${name}>${newline}${body}${outer}</${name}>`);
    }
    const { start, end } = container.content;
    const from = (0,text_file/* lineStart */.PT)(text, end);
    if (from > start && text.slice(from, end).trim() === '')
        return edit(file, from, from, body);
    return edit(file, end, end, newline + body + outer);
}
function removeStretch(file, start, end) {
    const { text } = file;
    if (/<!--/.test(text.slice(start, end)))
        throw new text_file/* Unmendable */.aF(`a comment in ${file.file} would go with it`);
    const from = (0,text_file/* lineStart */.PT)(text, start);
    const to = (0,text_file/* lineEnd */.kd)(text, end);
    const isAlone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
    if (!isAlone)
        return edit(file, start, end, '');
    const next = text.indexOf('\n', to);
    return edit(file, from, next < 0 ? text.length : next + 1, '');
}
function escapeXml(text) {
    if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) {
        throw new text_file/* Unmendable */.aF('the text holds signs that a property list in XML cannot');
    }
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function indentUnit(text) {
    return /\n([ \t]+)<key>/.exec(text)?.[1] ?? '\t';
}
function edit({ file }, start, end, replacement) {
    return { file, start, end, replacement };
}

;


function openList(list, what, mending) {
    const source = mending.open(list.at.file);
    if (!/^\s*<(?:\?xml|!DOCTYPE|!--|plist|dict)/.test(source.text)) {
        throw new text_file/* Unmendable */.aF(`there is no ${what} in XML to write it into; ${list.at.file} decides what is in it`);
    }
    const { start } = (0,text_file/* rangeOf */.be)(source, list.at);
    if (!source.text.startsWith('<dict', start))
        throw new text_file/* Unmendable */.aF(`${source.file} has no dictionary at its top`);
    const entries = [...list.entries.values()]
        .flatMap((entry) => [entry, ...(entry.shadows ?? [])])
        .filter(({ keyAt }) => keyAt.file === source.file);
    return { source, top: elementAt(source, start), entries };
}
function valueElement({ source }, { value }) {
    return elementAt(source, (0,text_file/* rangeOf */.be)(source, value.at).start);
}

;
const CLINICAL_TEXT = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE_TEXT = 'NSHealthShareUsageDescription';
const UPDATE_TEXT = 'NSHealthUpdateUsageDescription';
const WORDS = new Map([
    ['HKClinicalTypeIdentifierAllergyRecord', 'allergies'],
    ['HKClinicalTypeIdentifierClinicalNoteRecord', 'clinical notes'],
    ['HKClinicalTypeIdentifierConditionRecord', 'conditions'],
    ['HKClinicalTypeIdentifierImmunizationRecord', 'immunizations'],
    ['HKClinicalTypeIdentifierCoverageRecord', 'insurance coverage'],
    ['HKClinicalTypeIdentifierLabResultRecord', 'lab results'],
    ['HKClinicalTypeIdentifierMedicationRecord', 'medications'],
    ['HKClinicalTypeIdentifierProcedureRecord', 'procedures'],
    ['HKClinicalTypeIdentifierVitalSignRecord', 'vital signs'],
]);
function writeUsageText(key, target) {
    const app = nameOfApp(target);
    switch (key) {
        case CLINICAL_TEXT: {
            const types = listTypes(target);
            const what = types === '' ? 'your health records' : `the ${types} in your health records`;
            return `${app} reads ${what} to show them to you in the app.`;
        }
        case SHARE_TEXT:
            return `${app} reads the health data that you choose to share, to show it to you in the app.`;
        case UPDATE_TEXT:
            return writes(target)
                ? `${app} saves the health data that you enter in the app to Apple Health.`
                : `${app} only reads health data and writes nothing to Apple Health.`;
        default:
            return undefined;
    }
}
function reviewRemark(key, target) {
    const app = nameOfApp(target)
        .replace(/[^\p{L}\p{M}\p{N}.,&']+/gu, ' ')
        .trim();
    if (key === UPDATE_TEXT && !writes(target))
        return `Review this text: is it true that ${app} writes no health data?`;
    const data = key === CLINICAL_TEXT ? 'these records' : 'this data';
    return `Review this text: does it say what ${app} does with ${data}, and why?`;
}
function nameOfApp({ name, info }) {
    const names = [knownText(info, 'CFBundleDisplayName'), knownText(info, 'CFBundleName'), name];
    return names.map((one) => one?.trim() ?? '').find(isName) ?? 'This app';
}
function isName(text) {
    return /^[^$\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,80}$/u.test(text);
}
function knownText(info, key) {
    const entry = info.get(key);
    return entry.state === 'known' && entry.value.value.kind === 'string' ? entry.value.value.value : undefined;
}
function listTypes({ code }) {
    const used = new Set([...code.requested, ...code.read].filter(({ conditional }) => conditional === undefined).map(({ type }) => type));
    const words = [...WORDS].filter(([type]) => used.has(type)).map(([, word]) => word);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function writes({ code }) {
    return code.apis.some(({ name, conditional }) => name === 'shareNonClinical' && conditional === undefined);
}

;





function addText(mend, mending) {
    return mending.variants.map((variant) => {
        const value = mend.text ?? writeUsageText(mend.key, variant);
        if (value === undefined)
            throw new text_file/* Unmendable */.aF(`no text can be made for ${mend.key}`);
        const text = { key: mend.key, value, remark: reviewRemark(mend.key, variant) };
        return writeText(text, variant, mending);
    });
}
function writeText(text, target, mending) {
    const { info } = target;
    if (!info.at.file.endsWith('.pbxproj'))
        return writeIntoList(text, target, mending);
    const setting = `INFOPLIST_KEY_${text.key}`;
    const beside = findXcconfigText(target);
    if (beside)
        return addToXcconfig(mending.open(beside.file), beside, setting, text.value, text.remark);
    return addToConfiguration(mending.open(info.at.file), info.at, setting, text.value, text.remark);
}
function findXcconfigText({ info }) {
    const texts = [...info.entries.values()].filter(({ key }) => key.endsWith('UsageDescription'));
    if (texts.some(({ keyAt }) => keyAt.file === info.at.file))
        return undefined;
    return texts.findLast(({ keyAt }) => keyAt.file.endsWith('.xcconfig'))?.value.at;
}
function writeIntoList({ key, value, remark }, { info }, mending) {
    const list = openList(info, 'Info.plist', mending);
    const lines = [`<!-- ${remark} -->`, `<key>${key}</key>`, `<string>${escapeXml(value)}</string>`];
    const kin = list.entries.findLast((entry) => /^NSHealth.*UsageDescription$/.test(entry.key)) ??
        list.entries.findLast((entry) => entry.key.endsWith('UsageDescription'));
    return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}

var fixes_edits = __webpack_require__("fixes/edits.js");
;



function entitle(mend, mending) {
    return mending.variants.flatMap((variant) => entitleOne(mend, variant, mending));
}
function entitleOne({ key, value }, { entitlements }, mending) {
    const list = openList(entitlements, 'entitlements file', mending);
    const entry = list.entries.find((one) => one.key === key);
    if (!entry)
        return [addEntry(list, key, valueLines(value, indentUnit(list.source.text)))];
    if (value === true)
        return isTrue(entry) ? [] : [replaceValue(list, entry, ['<true/>'])];
    if (entry.value.kind !== 'array')
        return [replaceValue(list, entry, valueLines(value, indentUnit(list.source.text)))];
    if (entry.value.value.some((item) => item.kind === 'string' && item.value === value))
        return [];
    return [insertLast(list.source, valueElement(list, entry), [`<string>${escapeXml(value)}</string>`])];
}
function isTrue({ value }) {
    return value.kind === 'boolean' && value.value;
}
function valueLines(value, unit) {
    return value === true ? ['<true/>'] : ['<array>', `${unit}<string>${escapeXml(value)}</string>`, '</array>'];
}
function addEntry(list, key, value) {
    const lines = [`<key>${key}</key>`, ...value];
    const kin = list.entries.findLast((one) => key.startsWith(one.key)) ?? list.entries.findLast(isHealthKit);
    return kin ? insertAfter(list.source, valueElement(list, kin), lines) : insertLast(list.source, list.top, lines);
}
function isHealthKit({ key }) {
    return key.startsWith('com.apple.developer.healthkit');
}
function replaceValue(list, entry, lines) {
    const { source } = list;
    const { start, end } = valueElement(list, entry);
    const indent = (0,text_file/* indentOf */._j)(source.text, start);
    const replacement = lines.join((0,text_file/* lineBreakAt */.pn)(source.text, start) + indent);
    return { file: source.file, start, end, replacement };
}

var lists = __webpack_require__("lists.js");
;
const LANGUAGES = new Map([
    ['swift', 'swift'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['js', 'javascript'],
    ['jsx', 'javascript'],
    ['mjs', 'javascript'],
    ['ts', 'javascript'],
    ['tsx', 'javascript'],
]);
function languageOf(path) {
    return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
const DEEPEST = 1000;
const read = new WeakMap();
function groupAround(source, { start, end }) {
    if (!read.has(source))
        read.set(source, readGroups(source.text));
    const groups = read.get(source) ?? [];
    let group = groups[countBefore(groups, start) - 1];
    while (group && group.end < end)
        group = group.parent;
    return group?.end === Number.POSITIVE_INFINITY ? undefined : group;
}
function countBefore(stretches, offset) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function readGroups(text) {
    const root = opened('{', -1, undefined);
    const groups = [root];
    const passedOver = readerOfPassedOver(text);
    let group = root;
    let depth = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
        const character = text[offset] ?? '';
        if (/\s/.test(character))
            continue;
        const passed = passedOver(offset);
        if (passed !== undefined) {
            if (character !== '/')
                cover(group, offset, passed);
            offset = passed - 1;
        }
        else if (character === '[' || character === '(' || character === '{') {
            cover(group, offset, offset + 1);
            group = opened(character, offset, group);
            groups.push(group);
            depth += 1;
            if (depth > DEEPEST)
                return undefined;
        }
        else if (character === ']' || character === ')' || character === '}') {
            if (!group.parent || CLOSING[group.open] !== character)
                return undefined;
            endElement(group);
            group.end = offset + 1;
            group = group.parent;
            depth -= 1;
            cover(group, offset, offset + 1);
        }
        else if (character === ',') {
            endElement(group);
            group.commas.push(offset);
        }
        else
            cover(group, offset, offset + 1);
    }
    return group === root ? groups : undefined;
}
const CLOSING = { '[': ']', '(': ')', '{': '}' };
function isComment(text, offset) {
    return text[offset] === '/' ? readerOfPassedOver(text)(offset) : undefined;
}
function readerOfPassedOver(text) {
    const endlessUntil = new Map();
    const endOf = (mark, offset, find) => {
        if (offset < (endlessUntil.get(mark) ?? 0))
            return undefined;
        const { end, seen } = find();
        if (end === undefined)
            endlessUntil.set(mark, seen);
        return end;
    };
    return (offset) => {
        const character = text[offset];
        if (character === '/') {
            if (text[offset + 1] === '/')
                return endOfLine(text, offset);
            return text[offset + 1] === '*' ? endOf('*', offset, () => findClose(text, offset + 2, '*/')) : undefined;
        }
        if (character !== '"' && character !== "'" && character !== '`')
            return undefined;
        const isLong = text.startsWith('"""', offset);
        const whole = isLong ? endOf('"""', offset, () => findClose(text, offset + 3, '"""')) : undefined;
        return whole ?? endOf(character, offset, () => findQuote(text, offset, character));
    };
}
function endOfLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}
function findClose(text, from, close) {
    const found = text.indexOf(close, from);
    return found < 0 ? { seen: text.length } : { end: found + close.length, seen: found };
}
function findQuote(text, start, quote) {
    for (let offset = start + 1; offset < text.length; offset += 1) {
        const character = text[offset];
        if (character === quote)
            return { end: offset + 1, seen: offset };
        if (character === '\n' && quote !== '`')
            return { seen: offset };
        if (character === '\\')
            offset += 1;
    }
    return { seen: text.length };
}
function opened(open, start, parent) {
    return { open, start, elements: [], commas: [], parent, end: Number.POSITIVE_INFINITY, first: -1, last: -1 };
}
function cover(group, start, end) {
    if (group.first < 0)
        group.first = start;
    group.last = end;
}
function endElement(group) {
    if (group.first >= 0)
        group.elements.push({ start: group.first, end: group.last });
    group.first = -1;
}

;



const MOST_NAMES = 4;
const A_PLACE = 1000;
function requireAskingOnly(at, list, source, language, mending) {
    const uses = mending.variants.flatMap(({ code }) => [
        { isAsking: true, list: usesAt(code.requested, at) },
        { isAsking: true, list: usesAt(code.shared, at) },
        { isAsking: false, list: usesAt(code.read, at) },
    ]);
    const asking = uses.filter((use) => use.isAsking && use.list.length > 0);
    if (uses.some((use) => !use.isAsking && use.list.length > 0)) {
        throw new text_file/* Unmendable */.aF(`what stands in ${at.file}:${at.line} is read with, too`);
    }
    const calls = [
        ...asking.flatMap((use) => use.list.map(({ call }) => call)),
        ...mending.variants.flatMap(({ code }) => statusCalls(code)),
    ];
    const asks = callRanges(calls);
    if (asks(source).some(({ start, end }) => start <= list.start && end >= list.end))
        return;
    const holder = findHolder(source, list, language);
    if (!holder)
        throw new text_file/* Unmendable */.aF(`what else the list in ${at.file}:${at.line} is for cannot be told`);
    requireHolderAsks(holder, source, asks, language, mending, MOST_NAMES);
}
const asked = new WeakMap();
function statusCalls(code) {
    const calls = asked.get(code) ?? code.apis.flatMap((api) => (api.name === 'requestStatus' ? [api.at] : []));
    asked.set(code, calls);
    return calls;
}
const byPlace = new WeakMap();
function usesAt(uses, at) {
    let places = byPlace.get(uses);
    if (!places) {
        places = (0,lists/* groupBy */.$z)(uses, (use) => placeOf(use.at));
        byPlace.set(uses, places);
    }
    return places.get(placeOf(at)) ?? [];
}
function placeOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function callRanges(calls) {
    const byFile = new Map();
    for (const call of calls) {
        const own = byFile.get(call.file) ?? [];
        own.push(call);
        byFile.set(call.file, own);
    }
    const known = new Map();
    return (source) => {
        const ranges = known.get(source.file) ?? (byFile.get(source.file) ?? []).map((call) => (0,text_file/* rangeOf */.be)(source, call));
        known.set(source.file, ranges);
        return ranges;
    };
}
function requireHolderAsks(holder, source, asks, language, mending, left) {
    for (const { file, offset } of occurrences(holder, source, mending)) {
        const { text } = file;
        if (file.file === source.file && offset === holder.offset)
            continue;
        if (isLabel(text, offset, holder.name))
            continue;
        const calls = asks(file);
        mending.pay(A_PLACE + calls.length);
        if (calls.some(({ start, end }) => start <= offset && end > offset))
            continue;
        const next = left > 0 ? findHolder(file, { start: offset, end: offset + holder.name.length }, language) : undefined;
        if (!next || next.name === holder.name) {
            throw new text_file/* Unmendable */.aF(`${holder.name} is used for more than asking, perhaps: ${file.file}:${lineOf(text, offset)}`);
        }
        requireHolderAsks(next, file, asks, language, mending, left - 1);
    }
}
function isLabel(text, offset, name) {
    return (/^\s*:(?!:)/.test(text.slice(offset + name.length, offset + name.length + 20)) &&
        /[(,{]\s*$/.test(text.slice(Math.max(0, offset - 80), offset)));
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function* occurrences({ name, reach, block }, source, { variants, open, pay }) {
    const files = reach === 'everywhere' ? sourcesOf(variants, source.file, open) : [source];
    for (const file of files) {
        const [from, to] = reach === 'block' ? [Math.max(0, block.start), block.end] : [0, file.text.length];
        pay(A_PLACE + to - from);
        const bare = bareText(file);
        for (let at = bare.indexOf(name, from); at >= 0 && at < to; at = bare.indexOf(name, at + name.length)) {
            if (!isPartOfName(bare[at - 1]) && !isPartOfName(bare[at + name.length]))
                yield { file, offset: at };
        }
    }
}
function isPartOfName(character) {
    return character !== undefined && /[\w$]/.test(character);
}
function sourcesOf(variants, first, open) {
    return [...new Set([first, ...variants.flatMap(({ sources }) => sources)])].map(open);
}
const bareTexts = new WeakMap();
function bareText(source) {
    const bare = bareTexts.get(source) ?? blankComments(source.text);
    bareTexts.set(source, bare);
    return bare;
}
function blankComments(text) {
    return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '));
}
const ASSIGNED = /(?:\b(?:let|var|const)\s+|\*\s*)([A-Za-z_$][\w$]*)\s*(?::[^=\n;]*)?=[\w.<>@:\s([]*$/;
const RETURNED = /\b(?:var|func|function)\s+([A-Za-z_$][\w$]*)[^{}]*$/;
const TYPE_HEAD = /\b(?:class|struct|enum|extension|actor|protocol|interface)\s[^{};]*$|@(?:implementation|interface)[^{};]*$/;
function findHolder(source, stretch, language) {
    const { text } = source;
    const before = text.slice(Math.max(0, stretch.start - 400), stretch.start);
    const assigned = ASSIGNED.exec(before);
    if (assigned?.[1] !== undefined) {
        const offset = stretch.start - before.length + assigned.index + assigned[0].indexOf(assigned[1]);
        return describe(source, assigned[1], offset, language);
    }
    const block = blockAround(source, stretch);
    if (block &&
        language === 'javascript' &&
        /[=(,:[{]\s*$/.test(text.slice(Math.max(0, block.start - 40), block.start))) {
        return findHolder(source, block, language);
    }
    if (!block || !/^\{\s*(?:return\s+)?(?:[\w.<>]*[([]\s*)*$/.test(text.slice(block.start, stretch.start)))
        return undefined;
    const head = text.slice(Math.max(0, block.start - 400), block.start);
    const returned = RETURNED.exec(head);
    if (returned?.[1] === undefined)
        return undefined;
    const offset = block.start - head.length + returned.index + returned[0].indexOf(returned[1]);
    return describe(source, returned[1], offset, language);
}
function describe(source, name, offset, language) {
    const { text } = source;
    const block = blockAround(source, { start: offset, end: offset + name.length });
    const whole = { start: 0, end: text.length };
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    const isOwn = /\b(?:private|fileprivate|static)\b/.test(line) && (language === 'objective-c' || /private/.test(line));
    const isMember = !block || TYPE_HEAD.test(text.slice(Math.max(0, block.start - 400), block.start));
    if (!isMember)
        return { name, offset, reach: 'block', block: block ?? whole };
    return { name, offset, reach: isOwn ? 'file' : 'everywhere', block: whole };
}
function blockAround(source, stretch) {
    let group = groupAround(source, stretch);
    while (group && group.open !== '{')
        group = group.parent;
    return group && Number.isFinite(group.end) && group.start >= 0 ? group : undefined;
}

;



function removeFromSource(at, mending) {
    const source = mending.open(at.file);
    const language = languageOf(at.file) ?? 'swift';
    const { list, index } = findElement(source, (0,text_file/* rangeOf */.be)(source, at), language);
    const stays = findStaying(list.elements, source, mending);
    const isEmptied = list.elements.every((element, other) => !stays[other] || isNil(source.text, element));
    if (isEmptied && !isShareArgument(at, list, source, mending)) {
        throw new text_file/* Unmendable */.aF(`nothing would be left of the list in ${at.file}:${at.line}`);
    }
    requireAskingOnly(at, list, source, language, mending);
    return [...cutElement(source, list, index, stays), ...carryPrefix(source, list, stays, language)];
}
function isShareArgument(at, list, source, { variants }) {
    const uses = variants.flatMap(({ code }) => usesAt(code.shared, at));
    return uses.some(({ call }) => {
        const { start, end } = (0,text_file/* rangeOf */.be)(source, call);
        return call.file === source.file && start <= list.start && end >= list.end;
    });
}
function findElement(source, stretch, language) {
    const { text, file } = source;
    let group = groupAround(source, stretch);
    for (; group; group = group.parent) {
        const list = asList(text, group, language);
        const index = list?.elements.findIndex(({ start, end }) => start <= stretch.start && end >= stretch.end) ?? -1;
        const element = list?.elements[index];
        if (list && element && isSingle(text, element))
            return { list, index };
        const isCall = group.open === '(' || (group.open === '[' && language === 'objective-c');
        if (list || !isCall || group.elements.length !== 1)
            break;
    }
    throw new text_file/* Unmendable */.aF(`it is no element of a list literal in ${file}`);
}
function asList(text, group, language) {
    if (group.open !== '[')
        return undefined;
    const before = text[group.start - 1] ?? '';
    if (language !== 'objective-c')
        return /[\w)\]?!]/.test(before) ? undefined : group;
    if (before === '@')
        return group;
    const [head] = /^\[\s*\w+\s+\w*[wW]ithObjects:\s*/.exec(text.slice(group.start, group.start + 200)) ?? [];
    const [first, ...others] = group.elements;
    if (head === undefined || !first || others.length === 0)
        return undefined;
    return { ...group, elements: [{ start: group.start + head.length, end: first.end }, ...others] };
}
function isSingle(text, { start, end }) {
    let bare = text.slice(start, end);
    for (let before = ''; before !== bare;) {
        before = bare;
        bare = bare.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '');
    }
    return !/[:{}]/.test(bare);
}
function isNil(text, { start, end }) {
    return text.slice(start, end) === 'nil';
}
function findStaying(elements, source, { removed }) {
    const stays = elements.map(() => true);
    const [first, last] = [elements[0], elements.at(-1)];
    for (const one of rangesIn(source, removed)) {
        if (!first || !last || one.start < first.start || one.start > last.end)
            continue;
        const index = countBefore(elements, one.start + 1) - 1;
        const element = elements[index];
        if (element && one.end <= element.end)
            stays[index] = false;
    }
    return stays;
}
const ranges = new WeakMap();
function rangesIn(source, places) {
    const known = ranges.get(places) ?? new Map();
    ranges.set(places, known);
    const found = known.get(source) ?? places.filter(({ file }) => file === source.file).map((at) => (0,text_file/* rangeOf */.be)(source, at));
    known.set(source, found);
    return found;
}
function cutElement({ file, text }, { elements, commas, end: listEnd }, index, stays) {
    const element = elements[index];
    if (!element)
        return [];
    const comma = commas[index];
    const afterComma = comma === undefined ? element.end : comma + 1;
    const own = passRemark(text, afterComma);
    const isLast = !stays.slice(index + 1).some(Boolean);
    const danglingComma = commas[index - 1];
    const cutComma = isLast && danglingComma !== undefined && commas.length < elements.length && stays.slice(0, index).some(Boolean)
        ? [{ file, start: danglingComma, end: danglingComma + 1, replacement: '' }]
        : [];
    const from = (0,text_file/* lineStart */.PT)(text, element.start);
    const isAlone = text.slice(from, element.start).trim() === '' && own === (0,text_file/* lineEnd */.kd)(text, own) && own < text.length;
    if (isAlone)
        return [...cutComma, { file, start: from, end: text.indexOf('\n', own) + 1, replacement: '' }];
    if (!isLast)
        return [{ file, start: element.start, end: passBlanks(text, own), replacement: '' }];
    const previous = elements[index - 1];
    const start = danglingComma === undefined || !previous ? element.start : passRemarkBack(text, danglingComma, element);
    const end = comma === undefined ? element.end : Math.min(passBlanks(text, afterComma), listEnd - 1);
    return [...cutComma, { file, start, end: comma === undefined ? end : afterComma, replacement: '' }];
}
function passRemark(text, offset) {
    const blanks = /^[ \t]*/.exec(text.slice(offset, (0,text_file/* lineEnd */.kd)(text, offset)))?.[0].length ?? 0;
    const comment = isComment(text, offset + blanks);
    if (comment === undefined || text.slice(offset, comment).includes('\n'))
        return blankLineEnd(text, offset);
    return blankLineEnd(text, Math.min(comment, (0,text_file/* lineEnd */.kd)(text, offset)));
}
function blankLineEnd(text, offset) {
    const end = (0,text_file/* lineEnd */.kd)(text, offset);
    return text.slice(offset, end).trim() === '' ? end : offset;
}
function passBlanks(text, offset) {
    return offset + (/^\s*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}
function passRemarkBack(text, comma, { start }) {
    const between = text.slice(comma + 1, start);
    return start - (/(?<!\s)\s*$/.exec(between)?.[0].length ?? 0);
}
function carryPrefix({ file, text }, { elements }, stays, language) {
    if (language !== 'swift' || stays[0] === true)
        return [];
    const first = elements[0];
    const [, prefix] = first ? (/^([A-Za-z_][\w.]*)\.\w+$/.exec(text.slice(first.start, first.end)) ?? []) : [];
    const kept = elements.filter((_, index) => stays[index]);
    if (prefix === undefined || !kept[0] || !kept.every(({ start }) => text[start] === '.'))
        return [];
    return [{ file, start: kept[0].start, end: kept[0].start, replacement: prefix }];
}

;




function removeElement({ at }, mending) {
    if (languageOf(at.file))
        return removeFromSource(at, mending);
    const source = mending.open(at.file);
    if (!source.text.trimStart().startsWith('<')) {
        throw new text_file/* Unmendable */.aF(`elements are not taken out of files like ${at.file}`);
    }
    const { start } = (0,text_file/* rangeOf */.be)(source, at);
    return [removeStretch(source, start, elementAt(source, start).end)];
}

;



function removeEntitlement({ key }, mending) {
    return mending.variants.flatMap(({ entitlements }) => {
        const list = openList(entitlements, 'entitlements file', mending);
        const entry = list.entries.find((one) => one.key === key);
        if (!entry)
            return [];
        return [removeStretch(list.source, (0,text_file/* rangeOf */.be)(list.source, entry.keyAt).start, valueElement(list, entry).end)];
    });
}

;

function respell({ at, was, to }, { open }) {
    const source = open(at.file);
    const { start, end } = (0,text_file/* rangeOf */.be)(source, at);
    const written = source.text.slice(start, end);
    const first = written.indexOf(was);
    if (was === '' || first < 0 || written.indexOf(was, first + 1) >= 0) {
        throw new text_file/* Unmendable */.aF(`"${was}" is spelt with escapes or made of parts in ${at.file}:${at.line}`);
    }
    return [{ file: source.file, start: start + first, end: start + first + was.length, replacement: to }];
}

;








function mendable({ findings }) {
    return findings.filter(({ mends = [], silenced }) => mends.length > 0 && silenced === undefined);
}
const MOST_LOOKED_OVER = 200_000_000;
function planMends(findings, checked, files) {
    const open = (file) => (0,text_file/* openText */.Uq)(file, files);
    const pay = budgetOf(MOST_LOOKED_OVER);
    const mended = [];
    const unmended = [];
    let edits = [];
    const removed = placesToRemove(findings);
    for (const finding of findings) {
        const variants = variantsOf(finding, checked);
        try {
            const own = editsOf(finding, { finding, variants, removed, paths: files.paths, open, pay });
            const joined = (0,fixes_edits/* joinEdits */.w)([...edits, ...own]);
            if (!joined)
                throw new text_file/* Unmendable */.aF('another fix changes the same place; run it again afterwards');
            edits = joined;
            mended.push({ finding, edits: own });
        }
        catch (error) {
            if (!(error instanceof text_file/* Unmendable */.aF) && !(error instanceof types/* UnreadableFile */.i))
                throw error;
            const reason = error instanceof types/* UnreadableFile */.i ? `${error.at.file} ${error.message}` : error.message;
            unmended.push({ finding, reason });
        }
    }
    return { mended, edits, unmended };
}
function editsOf({ mends = [] }, mending) {
    const edits = mends.flatMap((mend) => write(mend, mending));
    if (edits.length === 0)
        throw new text_file/* Unmendable */.aF('what is missing stands there already');
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const generator = findGenerator(file, mending);
        if (generator)
            throw new text_file/* Unmendable */.aF(`${generator} makes ${file} anew: fix it there`);
    }
    return edits;
}
function write(mend, mending) {
    switch (mend.kind) {
        case 'add-text':
            return addText(mend, mending);
        case 'entitle':
            return entitle(mend, mending);
        case 'remove-entitlement':
            return removeEntitlement(mend, mending);
        case 'respell':
            return respell(mend, mending);
        case 'remove-element':
            return removeElement(mend, mending);
    }
}
function placesToRemove(findings) {
    return findings.flatMap(({ mends = [] }) => mends.flatMap((mend) => (mend.kind === 'remove-element' ? [mend.at] : [])));
}
function variantsOf({ target, project, configurations }, { targets }) {
    const found = targets.find((one) => one.name === target && one.project === project);
    return (found?.variants ?? []).filter(({ configuration }) => configurations.includes(configuration));
}
function budgetOf(amount) {
    let left = amount;
    return (characters) => {
        left -= characters;
        if (left < 0)
            throw new text_file/* Unmendable */.aF('what else its list is for would take too long to see');
    };
}
const GENERATED = /\.(?:pbxproj|plist|entitlements|xcconfig)$/;
const INPUT = /^(?:project\.(?:ya?ml|json)|Project\.swift)$/;
function findGenerator(file, { paths, open }) {
    if (!GENERATED.test(file))
        return undefined;
    return paths.find((path) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (!INPUT.test(path.slice(folder.length)) || !file.startsWith(folder) || path === file)
            return false;
        const inFolder = file.slice(folder.length);
        if (file.endsWith('.pbxproj'))
            return inFolder.split('/').length === 2;
        if (path.endsWith('.swift'))
            return inFolder.startsWith('Derived/');
        return writesList(textOf(path, open), inFolder);
    });
}
function writesList(text, file) {
    const lines = text.split('\n');
    return lines.some((line, index) => {
        if (!/^\s*"?(?:info|entitlements)"?\s*:/.test(line))
            return false;
        return lines.slice(index, index + 4).some((one) => /\bpath"?\s*:/.test(one) && one.includes(file));
    });
}
function textOf(path, open) {
    try {
        return open(path).text;
    }
    catch (error) {
        if (error instanceof text_file/* Unmendable */.aF || error instanceof types/* UnreadableFile */.i)
            return '';
        throw error;
    }
}


/***/ }),

/***/ "fixes/text-file.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   aF: () => (/* binding */ Unmendable),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   pn: () => (/* binding */ lineBreakAt),
/* harmony export */   wx: () => (/* binding */ encodeText)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/text.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");


class Unmendable extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'Unmendable';
    }
}
function openText(file, files) {
    const known = opened.get(files) ?? new Map();
    opened.set(files, known);
    const source = known.get(file) ?? openAnew(file, files);
    known.set(file, source);
    return source;
}
const opened = new WeakMap();
function openAnew(file, files) {
    if (!files.paths.includes(file))
        throw new Unmendable(`${file} is reached through a link, or is not the app's own`);
    const bytes = files.bytes(file);
    if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist') {
        throw new Unmendable(`${file} is a binary property list`);
    }
    const text = decode(bytes, file);
    if (/\r(?!\n)/.test(text))
        throw new Unmendable(`${file} has line ends of old Macs`);
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
        for (const marked of [false, true]) {
            const source = { file, text, encoding, marked };
            if (Buffer.compare(encodeText(source, text), bytes) === 0)
                return source;
        }
    }
    throw new Unmendable(`${file} is in an encoding that is not written`);
}
function decode(bytes, file) {
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i)
            throw new Unmendable(`${file} ${error.message}`);
        throw error;
    }
}
function encodeText({ encoding, marked }, text) {
    const whole = marked ? `\uFEFF${text}` : text;
    if (encoding === 'utf-8')
        return Buffer.from(whole, 'utf8');
    const bytes = Buffer.from(whole, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
function rangeOf(source, at) {
    const start = offsetOf(source, at.line, at.column);
    const end = at.endLine === undefined ? start : offsetOf(source, at.endLine, at.endColumn ?? 1);
    return { start, end: Math.max(start, end) };
}
const starts = new WeakMap();
function lineStarts(source) {
    const known = starts.get(source) ?? [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    starts.set(source, known);
    return known;
}
function offsetOf(source, line, column) {
    const lines = lineStarts(source);
    const start = lines[Math.min(line, lines.length) - 1] ?? 0;
    return Math.min(start + column - 1, source.text.length);
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
function lineEnd(text, offset) {
    const next = text.indexOf('\n', offset);
    const end = next < 0 ? text.length : next;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
function indentOf(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
function lineBreakAt(text, offset) {
    const end = lineEnd(text, offset);
    const near = /^\r?\n/.exec(text.slice(end, end + 2))?.[0];
    return near ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}


/***/ }),

/***/ "read/fields.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s8: () => (/* binding */ dictionaryIn)
/* harmony export */ });
function textIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return value;
    if (value?.kind === 'number' || value?.kind === 'boolean')
        return { value: String(value.value), at: value.at };
    return undefined;
}
function textsIn(fields, key) {
    const value = fields.get(key)?.value;
    if (value?.kind === 'string')
        return [value];
    if (value?.kind !== 'array')
        return [];
    return value.value.flatMap((item) => (item.kind === 'string' ? [item] : []));
}
function dictionaryIn(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'dictionary' ? value.value : new Map();
}


/***/ }),

/***/ "read/json.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("jsonc-parser/lib/umd/main.js");
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/values.js");




function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(file, text);
    const open = [];
    let root;
    function begin(offset, content) {
        const at = place(offset, offset + 1);
        if (open.length >= _values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l} levels`, at);
        open.push({ at, ...content, key: undefined });
    }
    function end() {
        const closed = open.pop();
        if (closed?.entries)
            add({ kind: 'dictionary', value: closed.entries, at: closed.at });
        else if (closed?.items)
            add({ kind: 'array', value: closed.items, at: closed.at });
    }
    function add(value) {
        const parent = open.at(-1);
        if (!parent) {
            root = value;
        }
        else if (parent.items) {
            if (value)
                parent.items.push(value);
        }
        else if (parent.entries && parent.key) {
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .A)(parent.entries, parent.key.name, parent.key.at, value);
            else
                parent.entries.delete(parent.key.name);
            parent.key = undefined;
        }
    }
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => begin(offset, { entries: new Map() }),
        onArrayBegin: (offset) => begin(offset, { items: [] }),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (name, offset, length) => {
            const parent = open.at(-1);
            if (parent)
                parent.key = { name, at: place(offset, offset + length) };
        },
        onLiteralValue: (value, offset, length) => add(literal(value, place(offset, offset + length))),
        onError: (code, offset, length) => {
            const at = offset >= text.length ? place(text.length) : place(offset, offset + length);
            throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i(`is not valid JSON: ${inWords(code)}`, at);
        },
    }, { allowTrailingComma: true });
    if (root === undefined)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .i('holds no value', place(0));
    return root;
}
function literal(value, at) {
    if (typeof value === 'string')
        return { kind: 'string', value, at };
    if (typeof value === 'number')
        return { kind: 'number', value, at };
    return typeof value === 'boolean' ? { kind: 'boolean', value, at } : undefined;
}
function inWords(code) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
        .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
        .toLowerCase();
}


/***/ }),

/***/ "read/pbxproj.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPbxproj)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("read/fields.js");
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json.js");
/* harmony import */ var _openstep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/openstep.js");
/* harmony import */ var _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("read/openstep-objects.js");
/* harmony import */ var _plist_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("read/plist-xml.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("read/text.js");







class PbxObject {
    isa;
    #entry;
    constructor(entry) {
        this.isa = (entry instanceof _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .PassedObject */ .Y ? entry.isa : (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(fieldsOf(entry), 'isa')?.value) ?? '';
        this.#entry = entry;
    }
    get id() {
        return this.#entry.key;
    }
    get at() {
        return this.#entry.keyAt;
    }
    get fields() {
        return fieldsOf(this.#entry);
    }
}
function fieldsOf({ value }) {
    return value.kind === 'dictionary' ? value.value : new Map();
}
function readPbxproj(bytes, file) {
    const top = readForm(bytes, file);
    if (top.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no dictionary', top.at);
    const held = top.value.get('objects')?.value;
    if (held?.kind !== 'dictionary')
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: it holds no `objects`', top.at);
    const objects = new Map();
    for (const [id, entry] of held.value) {
        if (entry instanceof _openstep_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .PassedObject */ .Y || entry.value.kind === 'dictionary')
            objects.set(id, new PbxObject(entry));
    }
    const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(top.value, 'rootObject');
    const project = objects.get(root?.value ?? '');
    if (project?.isa !== 'PBXProject') {
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is no Xcode project: its `rootObject` is no PBXProject', root?.at ?? top.at);
    }
    return { project, objects };
}
function readForm(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(bytes, file);
    const start = text.search(/\S/);
    if (start < 0)
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i('is empty', (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .placesIn */ .yN)(file, text)(0));
    if (text[start] === '<')
        return (0,_plist_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .readXmlPlist */ .W)(text, file);
    return /^\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/.test(text.slice(start, start + 400))
        ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(bytes, file)
        : (0,_openstep_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpenStep */ .R)(text, file, { objects: 2 });
}


/***/ })

};
