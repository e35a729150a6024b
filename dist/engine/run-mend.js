export const id = "run-mend";
export const ids = ["run-mend"];
export const modules = {

/***/ "fixes/hunks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHunks),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("lists.js");
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("fixes/edits.js");


function findHunks(text, edits) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const hunks = [];
    let group = [];
    let last = -1;
    for (const edit of edits) {
        if (group.length > 0 && lineOf(starts, edit.start) > last + 1) {
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(hunks, hunkOf(text, starts, group));
            group = [];
        }
        group.push(edit);
        last = Math.max(last, lineOf(starts, edit.end));
    }
    if (group.length > 0)
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(hunks, hunkOf(text, starts, group));
    return hunks;
}
function hunkOf(text, starts, edits) {
    const first = lineOf(starts, edits[0]?.start ?? 0);
    const last = lineOf(starts, (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .greatest */ .Kf)(edits.map(({ end }) => end)));
    const start = starts[first] ?? 0;
    const end = starts[last + 1] ?? text.length;
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const before = splitLines(text.slice(start, end));
    const after = splitLines((0,_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(text.slice(start, end), moved));
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
        tail += 1;
    }
    const hunk = {
        line: first + 1 + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
        edits,
    };
    return hunk.before.length + hunk.after.length > 0 ? [hunk] : [];
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ "fixes/patch.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writePatch)
/* harmony export */ });
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("fixes/hunks.js");

const CONTEXT = 3;
function writePatch({ text, marked, encoding }, edits, path) {
    const whole = marked ? `\uFEFF${text}` : text;
    const moved = marked ? edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 })) : edits;
    const body = writeHunks(whole, (0,_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .findHunks */ .Z)(whole, moved));
    const head = `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n`;
    if (encoding === 'utf-8')
        return `diff --git ${quote(`a/${path}`, '')} ${quote(`b/${path}`, '')}\n${head}${body}`;
    return `# ${path} is written in ${encoding.toUpperCase()}, which no diff can carry:\n${(head + body).replace(/^(?=.)/gm, '# ')}`;
}
function writeHunks(text, hunks) {
    const lines = (0,_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
    let shift = 0;
    return groupHunks(hunks)
        .map((group) => {
        const [first] = group;
        const last = group.at(-1);
        if (!first || !last)
            return '';
        const from = Math.max(1, first.line - CONTEXT);
        const to = Math.min(lines.length, last.line + last.before.length - 1 + CONTEXT);
        const body = [];
        let line = from;
        const added = group.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
        const show = (sign, content) => body.push(content.endsWith('\n') ? sign + content : `${sign}${content}\n\\ No newline at end of file\n`);
        for (const hunk of group) {
            for (; line < hunk.line; line += 1)
                show(' ', lines[line - 1] ?? '');
            for (const content of hunk.before)
                show('-', content);
            for (const content of hunk.after)
                show('+', content);
            line += hunk.before.length;
        }
        for (; line <= to; line += 1)
            show(' ', lines[line - 1] ?? '');
        const count = to - from + 1;
        const header = `@@ -${range(from, count)} +${range(from + shift, count + added)} @@\n`;
        shift += added;
        return header + body.join('');
    })
        .join('');
}
function range(start, count) {
    return count === 0 ? `${start - 1},0` : `${start},${count}`;
}
function groupHunks(hunks) {
    const groups = [];
    for (const hunk of hunks) {
        const last = groups.at(-1)?.at(-1);
        if (last && hunk.line - (last.line + last.before.length) <= 2 * CONTEXT)
            groups.at(-1)?.push(hunk);
        else
            groups.push([hunk]);
    }
    return groups;
}
function quote(path, behindBlank = '\t') {
    if (!/["\\\p{Cc}]/u.test(path))
        return path.includes(' ') ? path + behindBlank : path;
    const escaped = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => {
        const short = new Map([
            ['\n', '\\n'],
            ['\t', '\\t'],
            ['\r', '\\r'],
        ]).get(control);
        return short ?? [...Buffer.from(control)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ "run/mend.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findMends),
  previewMends: () => (/* binding */ previewMends),
  writeMends: () => (/* binding */ writeMends)
});


var write_files = __webpack_require__("files/write-files.js");
;
function describeMended({ finding, edits }) {
    const done = unique((finding.mends ?? []).map(describeMend)).join(', ');
    const files = unique(edits.map(({ file }) => file));
    const elsewhere = files.filter((file) => file !== finding.at.file);
    const where = elsewhere.length > 0 ? ` in ${files.join(', ')}` : '';
    const text = (finding.mends ?? []).some(({ kind }) => kind === 'add-text');
    return `${placeOf(finding.at)}: ${done}${where}${text ? '; review its text' : ''}. [${finding.rule.id}]`;
}
function describeUnmended({ finding, reason }) {
    return `${placeOf(finding.at)}: not fixed, ${reason}. [${finding.rule.id}]`;
}
function describeMend(mend) {
    switch (mend.kind) {
        case 'add-text':
            return `added ${mend.key}`;
        case 'entitle':
            return mend.value === true ? `set ${mend.key} to true` : `put ${mend.value} into ${mend.key}`;
        case 'remove-entitlement':
            return `removed ${mend.key}`;
        case 'respell':
            return `wrote ${mend.to} for ${mend.was}`;
        case 'remove-element':
            return 'took the entry out of the list';
    }
}
function placeOf({ file, line }) {
    return `${file}:${line}`;
}
function unique(items) {
    return [...new Set(items)];
}

var patch = __webpack_require__("fixes/patch.js");
var fixes_edits = __webpack_require__("fixes/edits.js");
var fixes_plan = __webpack_require__("fixes/plan.js");
var plist = __webpack_require__("read/plist.js");
var read_text = __webpack_require__("read/text.js");
var types = __webpack_require__("types.js");
;



const LARGEST = 2 ** 20;
async function findDisagreement(files, changed) {
    for (const [file, bytes] of changed) {
        if (bytes.length > LARGEST || !(await isReadAlike(files.bytes(file), file)))
            continue;
        if (!(await isReadAlike(bytes, file)))
            return `another reader of property lists would not read ${file} as meant`;
    }
    return undefined;
}
async function isReadAlike(bytes, file) {
    try {
        const text = (0,read_text/* decodeText */.g7)(bytes, file).trimStart();
        if (!text.startsWith('<'))
            return false;
        const ours = (0,plist/* readPlist */.p)(bytes, file);
        const { parse } = await __webpack_require__.e("packages-xmlbuilder").then(__webpack_require__.bind(__webpack_require__, "plist/dist/index.js"));
        return isSame(ours, parse(text));
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i || error instanceof Error)
            return false;
        throw error;
    }
}
function isSame(ours, theirs) {
    switch (ours.kind) {
        case 'string':
        case 'boolean':
            return ours.value === theirs;
        case 'array':
            return (Array.isArray(theirs) &&
                theirs.length === ours.value.length &&
                ours.value.every((item, index) => isSame(item, theirs[index])));
        case 'dictionary': {
            const keys = typeof theirs === 'object' && theirs !== null ? Object.keys(theirs) : [];
            return (keys.length === ours.value.size &&
                keys.every((key) => {
                    const entry = ours.value.get(key);
                    return entry !== undefined && isSame(entry.value, theirs[key]);
                }));
        }
        default:
            return theirs !== undefined;
    }
}

var text_file = __webpack_require__("fixes/text-file.js");
;




const MOST_ATTEMPTS = 40;
const NONE = { mended: [], edits: [], unmended: [], files: new Map() };
const TOO_MANY = 'too many others failed before it was tried: see to those first';
async function proveMends(checked, files, recheck) {
    const whole = (0,fixes_plan.planMends)((0,fixes_plan.mendable)(checked), checked, files);
    const failed = [...whole.unmended];
    const waiting = [whole.mended];
    let good = NONE;
    let left = MOST_ATTEMPTS;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const outcome = await (left > 0 ? attempt([...good.mended, ...next], checked, files, recheck) : TOO_MANY);
        left -= 1;
        if (typeof outcome !== 'string')
            good = outcome;
        else if (next.length > 1 && left > 0)
            waiting.push(next.slice(next.length >> 1), next.slice(0, next.length >> 1));
        else
            for (const { finding } of next)
                failed.push({ finding, reason: next.length > 1 ? TOO_MANY : outcome });
    }
    return { ...good, unmended: failed };
}
async function attempt(mends, checked, files, recheck) {
    if (mends.length === 0)
        return NONE;
    const plan = (0,fixes_plan.planMends)(mends.map(({ finding }) => finding), checked, files);
    const [refused] = plan.unmended;
    if (refused)
        return refused.reason;
    const changed = applyTo(files, plan.edits);
    const after = await recheck(overlay(files, changed));
    const fault = compare(checked, after, plan) ?? (await findDisagreement(files, changed));
    return fault ?? { ...plan, files: changed };
}
function compare(before, after, { mended }) {
    const dropped = unlike(after, before).find(({ blocking }) => blocking);
    if (dropped)
        return `${dropped.at.file} could not be judged any more: ${dropped.reason.replace(/\.$/, '')}`;
    const gained = unlike(before, after).find(({ blocking }) => blocking);
    if (gained)
        return `${gained.at.file} could be judged only when it was tried: run it again`;
    const expected = count(before.findings);
    for (const { finding } of mended)
        expected.set(kindOf(finding), (expected.get(kindOf(finding)) ?? 0) - 1);
    const left = count(after.findings);
    for (const [kind, number] of left) {
        if (number <= (expected.get(kind) ?? 0))
            continue;
        const finding = after.findings.find((one) => kindOf(one) === kind);
        const isMended = mended.some((one) => kindOf(one.finding) === kind);
        return isMended
            ? 'what can be written for it does not fix it'
            : `it would bring ${finding?.rule.id ?? 'another finding'} in its place`;
    }
    const [unread] = unlike(after, before);
    return unread && `${unread.at.file} could not be judged any more`;
}
function unlike({ skipped }, other) {
    return skipped.filter(({ reason, at }) => !other.skipped.some((one) => one.reason === reason && one.at.file === at.file));
}
function count(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
    return counts;
}
function kindOf({ rule, target, project }) {
    return JSON.stringify([rule.id, target, project]);
}
function applyTo(files, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const source = (0,text_file/* openText */.Uq)(file, files);
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, (0,text_file/* encodeText */.wx)(source, (0,fixes_edits/* applyEdits */.c)(source.text, own)));
    }
    return changed;
}
function overlay(files, changed) {
    return {
        paths: files.paths,
        dependencyPaths: (folder) => files.dependencyPaths(folder),
        has: (file) => files.has(file),
        bytes: (file) => changed.get(file) ?? files.bytes(file),
    };
}

var run = __webpack_require__("run/run.js");
;






async function findMends(options) {
    const { files, state, recheck } = await (0,run/* examineToMend */.h)(options);
    return { mends: await proveMends(state, files, recheck), files };
}
async function writeMends(options) {
    const { mends, files } = await findMends(options);
    const failed = new Map();
    for (const [file, after] of mends.files) {
        try {
            (0,write_files/* rewriteFile */.LL)(options.root, { file, before: files.bytes(file), after });
        }
        catch (error) {
            failed.set(file, error instanceof Error ? error.message : String(error));
        }
    }
    const lines = mends.mended.map((mended) => {
        const file = mended.edits.map((edit) => edit.file).find((one) => failed.has(one));
        if (file === undefined)
            return describeMended(mended);
        return describeUnmended({ finding: mended.finding, reason: `${file} was not written: ${failed.get(file)}` });
    });
    return orNothing([...lines, ...mends.unmended.map(describeUnmended)]);
}
async function previewMends(options) {
    const found = await findMends(options);
    const lines = [...found.mends.mended.map(describeMended), ...found.mends.unmended.map(describeUnmended)];
    return { diff: diffOf(found, ''), lines: orNothing(lines).map((line) => `(dry run) ${line}`) };
}
function orNothing(lines) {
    return lines.length > 0 ? lines : ['Nothing here is for a program to fix.'];
}
function diffOf({ mends, files }, prefix) {
    return [...mends.files.keys()]
        .sort()
        .map((file) => {
        const own = mends.edits.filter((edit) => edit.file === file);
        return (0,patch/* writePatch */.C)((0,text_file/* openText */.Uq)(file, files), own, prefix === '' ? file : `${prefix}/${file}`);
    })
        .join('');
}


/***/ })

};
