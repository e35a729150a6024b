export const id = "code-choose-foreign-files";
export const ids = ["code-choose-foreign-files"];
export const modules = {

/***/ "code/choose/foreign-files.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readForeignFiles: () => (/* binding */ readForeignFiles)
});

var read_source = __webpack_require__("code/facts/read-source.js");
var facts_source = __webpack_require__("code/facts/source.js");
var lib_bytes = __webpack_require__("bytes.js");
var types = __webpack_require__("types.js");
;


const NOTHING_BOUND = {
    properties: new Set(),
    classes: new Set(),
    decoded: new Set(),
    usedEverywhere: [],
};
const MOST_BYTES = 8_000_000;
const TOLD_OF = /^(?:INotifyPropertyChanged|Observable(?:Object|Recipient|Validator)|BindableObject|ReactiveObject|\w{0,80}ViewModel\w{0,80}|(?!UI|NS|WK|MTK|SCN)\w{0,80}(?:Page|View|Shell|Window|Popup))$/;
const CLASS = /\b(?:class|record)\s{1,9}(\w{1,99})(?:<[^<>{}]{0,99}>)?\s{0,9}(?:\([^(){}]{0,999}\))?\s{0,99}:([^{;]{1,500})/g;
const ATTRIBUTED = /\[(?:ObservableObject|INotifyPropertyChanged|AddINotifyPropertyChangedInterface)\][^{};]{0,300}?\bclass\s{1,9}(\w{1,99})/g;
const DECODES = /\b(?:(?:Deserialize|ReadFromJson|GetFromJson|FromJson|ReadAs)\w{0,40}|GetSection\("[^"\n]{0,99}"\)\.Get)<(?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})/g;
const ANSWERED = /\[(?:Get|Post|Put)\("[^"\n]{0,200}"\)\]\s{1,99}(?:public )?Task<(?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})|\bJsonSerializable\(typeof\((?:[\w.]{1,60}<)?(?:\w{1,60}\.){0,6}(\w{1,99})/g;
const BINDS = /\.(?:SetBinding|Bind)\(([^;]{0,300})/g;
const NAMED = /"(\w{1,99})"|nameof\(\s{0,9}(?:\w{1,99}\.){0,6}(\w{1,99})\s{0,9}\)|=>\s{0,9}\w{1,99}!?\.(\w{1,99})/g;
const USED = /\bglobal[ \t]{1,9}using[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200});|<Using[ \t]{1,9}Include="([\w.]{1,200})"/g;
const MARKUP = /\{(?:x:Bind|Binding)\s{1,99}(?:Path\s{0,9}=\s{0,9})?([\w.]{1,200})|@bind(?:-[\w:]{1,60})?\s{0,9}=\s{0,9}"@?([\w.]{1,200})"/g;
function findBoundNames(sources, files) {
    const properties = new Set();
    const decoded = new Set();
    const heirs = new Map();
    const classes = new Set();
    const usedEverywhere = [];
    const markup = files.paths.filter((path) => /\.(?:xaml|razor|csproj|props)$/i.test(path));
    let left = MOST_BYTES;
    for (const path of [...markup, ...sources]) {
        const text = textOf(path, files, left);
        left -= text.length;
        for (const [, xaml, razor] of text.matchAll(MARKUP))
            for (const name of (xaml ?? razor ?? '').split('.'))
                properties.add(name);
        for (const [, given = ''] of text.matchAll(BINDS))
            for (const [, literal, named, shown] of given.matchAll(NAMED))
                properties.add(literal ?? named ?? shown ?? '');
        for (const [, used, listed] of text.matchAll(USED))
            usedEverywhere.push(used ?? listed ?? '');
        for (const [, name = ''] of text.matchAll(DECODES))
            decoded.add(name);
        for (const [, answer, listed] of text.matchAll(ANSWERED))
            decoded.add(answer ?? listed ?? '');
        for (const [, name = ''] of text.matchAll(ATTRIBUTED))
            classes.add(name);
        for (const [, name = '', bases = ''] of text.matchAll(CLASS))
            for (const base of bases.split(',')) {
                const plain = /^\s{0,99}(?:\w{1,99}\.){0,6}(\w{1,99})/.exec(base)?.[1] ?? '';
                if (TOLD_OF.test(plain))
                    classes.add(name);
                else
                    heirs.set(plain, [...(heirs.get(plain) ?? []), name]);
            }
    }
    for (const name of classes)
        for (const heir of heirs.get(name) ?? [])
            classes.add(heir);
    return { properties, classes, decoded, usedEverywhere };
}
function textOf(path, files, most) {
    try {
        const bytes = files.bytes(path);
        return bytes.length > most ? '' : (0,lib_bytes/* lettersOf */.bi)(bytes);
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return '';
        throw error;
    }
}

var lists = __webpack_require__("lists.js");
var blank = __webpack_require__("code/facts/blank.js");
var debug_only = __webpack_require__("code/languages/debug-only.js");
var directives = __webpack_require__("code/languages/directives.js");
var faults = __webpack_require__("code/languages/faults.js");
var languages = __webpack_require__("code/languages/index.js");
var read = __webpack_require__("code/languages/swift/read.js");
var syntax = __webpack_require__("code/languages/syntax.js");
var facts = __webpack_require__("code/facts/facts.js");
var lowering = __webpack_require__("code/languages/lowering.js");
var languages_words = __webpack_require__("code/languages/words.js");
var containers = __webpack_require__("code/models/containers.js");
var healthkit = __webpack_require__("code/models/healthkit.js");
var storage_calls = __webpack_require__("code/models/storage-calls.js");
var depth = __webpack_require__("code/languages/depth.js");
var running = __webpack_require__("code/languages/running.js");
;

function dictionary(label, of, site, by) {
    return {
        kind: 'call',
        callee: { kind: 'type', type: { name: 'Dictionary', args: [] }, site },
        args: [{ label, value: of }, ...(by ? [{ label: 'by', value: by }] : [])],
        site,
    };
}
function tableOfPairs(pairs, site) {
    return dictionary('uniqueKeysWithValues', pairs, site);
}
function tableBy(of, by, site, make) {
    if (!make)
        return dictionary('grouping', of, site, by);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const each = words.name(EACH);
    const pair = words.tuple(words.call(by, [each]), words.call(make, [each]));
    return tableOfPairs(words.call(words.member(of, 'map'), [words.closure([EACH], [words.give(pair)])]), site);
}
const EACH = '\0each';
function pairsIn(list) {
    if (list.kind !== 'call' || list.callee.kind !== 'member' || !/^(?:map|flatMap)$/.test(list.callee.name))
        return undefined;
    const [make, ...more] = list.args;
    const last = make?.value.kind === 'closure' ? make.value.body.body.at(-1) : undefined;
    const paired = last && more.length === 0 ? pairGiven(last) : undefined;
    if (!paired || make?.value.kind !== 'closure')
        return undefined;
    const { body } = make.value;
    const value = { ...make.value, body: { ...body, body: [...body.body.slice(0, -1), paired] } };
    return { ...list, args: [{ ...make, value }] };
}
function pairGiven(statement) {
    if (statement.kind !== 'return' && statement.kind !== 'evaluate')
        return undefined;
    const { value } = statement;
    if (value.kind !== 'list' || value.items.length !== 2)
        return undefined;
    return {
        ...statement,
        value: { kind: 'tuple', items: value.items.map((item) => ({ value: item })), site: value.site },
    };
}

var taken_methods = __webpack_require__("code/languages/taken-methods.js");
;

const OF_ELEMENTS = /^(?:empty|mutable|list|set|map|array|hash|linked|sequence|flow|channel|cast|oftype|tolist|toset|toarray|makensobject|from)/i;
const OF_ONE = /^(?:array|cast|OfType|Cast)$/;
function givesType(call, type) {
    if (call.kind !== 'call' || !type || OF_SYSTEM.test(type.name))
        return call;
    const { callee, args, site } = call;
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    if (callee.kind === 'member' && args.length === 0 && OF_ONE.test(name))
        return { kind: 'cast', value: call, to: { name: 'Array', args: [type] }, site };
    if (OF_ELEMENTS.test(name) || args.some(({ value }) => value.kind === 'closure' || value.kind === 'list'))
        return call;
    return { kind: 'cast', value: call, to: BOXES.test(name) ? { name: 'Box', args: [type] } : type, site };
}
function takenFor(call, type) {
    const name = call.kind === 'call' && 'name' in call.callee ? call.callee.name : '';
    return call.kind === 'call' && type && (0,containers/* takesForContainer */.vX)(name) ? { ...call, types: [type] } : call;
}
function listOf(items, type, site) {
    const list = { kind: 'list', items, site };
    return type && !OF_SYSTEM.test(type.name)
        ? { kind: 'cast', value: list, to: { name: 'Array', args: [type] }, site }
        : list;
}
const OF_SYSTEM = /^(?:HK|NS)[A-Z]/;
const BOXES = /^(?:box|lazyBox|openBox|openLazyBox|GetCollection)$/;

;

const WHEN_CHANGED = 'propertyChanged';
const telling = new WeakMap();
function tells({ file, text }) {
    const known = telling.get(file) ?? text.includes(`${WHEN_CHANGED}:`);
    telling.set(file, known);
    return known;
}
function bindableProperty(callee, args, site) {
    if (callee.kind !== 'member' || callee.of?.kind !== 'name' || callee.of.name !== 'BindableProperty')
        return undefined;
    const told = args.find(({ label }) => label === WHEN_CHANGED);
    return told && (0,languages_words/* wordsAt */.n4)(site).object({ [WHEN_CHANGED]: told.value });
}
function toldOfChange(name, site, unit) {
    if (!tells(unit))
        return [];
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [self, next] = [words.name('self'), words.name('value')];
    return [words.does(words.call(words.member(words.name(`${name}Property`), WHEN_CHANGED), [self, next, next]))];
}

;

function calledWithPlaces(of, name, does, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const method = WITH_PLACES.get(name);
    if (method === undefined)
        return undefined;
    const numbered = words.call(words.member(of, 'enumerated'), []);
    const made = words.call(words.member(numbered, method), [ofPair(does, site)]);
    return method === 'filter' ? words.call(words.member(made, 'map'), [partOf(1, site)]) : made;
}
const WITH_PLACES = new Map([
    ['mapIndexed', 'map'],
    ['mapIndexedNotNull', 'compactMap'],
    ['flatMapIndexed', 'flatMap'],
    ['expandIndexed', 'flatMap'],
    ['forEachIndexed', 'forEach'],
    ['filterIndexed', 'filter'],
    ['whereIndexed', 'filter'],
]);
function ofPair(of, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const names = ['\0first', '\0second'];
    return words.closure(['\0whole'], [
        takenApart(names.map((name) => ({ kind: 'name', name, site })), site),
        words.give(words.call(of, names.map(words.name))),
    ]);
}
function partOf(place, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const parts = Array.from({ length: place + 1 }, (_, index) => (index === place ? { kind: 'name', name: '\0part', site } : { kind: 'any' }));
    return words.closure(['\0whole'], [takenApart(parts, site), words.give(words.name('\0part'))]);
}
function takenApart(parts, site) {
    const items = parts.map((pattern) => ({ pattern }));
    return { kind: 'declare', pattern: { kind: 'tuple', items }, value: (0,languages_words/* wordsAt */.n4)(site).name('\0whole') };
}

var entries = __webpack_require__("code/languages/entries.js");
;



const PUTS = new Map([
    ['update', ([make, absent], _, old, words) => [made(make, [old], words), made(absent, [], words)].flat()],
    ['set', ([value]) => (value ? [value] : [])],
    ['merge', ([value, make], _, old, words) => (value ? [value, ...made(make, [old, value], words)] : [])],
    ['compute', ([make], key, old, words) => made(make, [key, old], words)],
    ['computeIfPresent', ([make], key, old, words) => made(make, [key, old], words)],
    ['computeIfAbsent', ([make], key, _, words) => made(make, [key], words)],
    [
        'AddOrUpdate',
        ([first, make], key, old, words) => [made(first, [key], words), made(make, [key, old], words)].flat(),
    ],
    ['GetOrAdd', ([first], key, _, words) => made(first, [key], words)],
    ['TryUpdate', ([value]) => (value ? [value] : [])],
]);
function made(given, of, words) {
    if (!given)
        return [];
    if (given.kind === 'closure' || given.kind === 'reference')
        return [words.call(given, of)];
    return given.kind === 'name' || given.kind === 'member' ? [given, words.call(given, of)] : [given];
}
function updatesEntry(of, name, args, site) {
    const [key, ...given] = args.map(({ value }) => value);
    const put = PUTS.get(name);
    if (!put || !key || given.length === 0 || given.length > 2 || !(0,entries/* isPath */.uf)(of))
        return undefined;
    if (args.some(({ value }) => (0,depth/* isHeavy */.s)(value)))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const old = { kind: 'index', of, index: key, isOfTable: true, site };
    const values = put(given, key, old, words);
    if (values.length === 0)
        return undefined;
    return (0,entries/* putsEntry */.JG)({ of, name, key, value: { kind: 'either', of: values, site }, gives: 'value' }, words);
}
const ALL = /^(?:updateAll|replaceAll)$/;
const [KEY, OLD] = ['\0key', '\0old'];
function updatesAll(of, name, args, site) {
    const [only, ...more] = args.map(({ value }) => value);
    if (!ALL.test(name) || only?.kind !== 'closure' || more.length > 0 || !(0,entries/* isPath */.uf)(of))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (only.body.parameters.length < 2)
        return words.call(words.member(of, 'formUnion'), [words.call(words.member(of, 'map'), [only])]);
    const items = [KEY, OLD].map((each) => ({ pattern: { kind: 'name', name: each, site } }));
    const entry = { kind: 'index', of, index: words.name(KEY), isOfTable: true, site };
    const put = words.assign(entry, words.call(only, [words.name(KEY), words.name(OLD)]));
    const all = { kind: 'for', pattern: { kind: 'tuple', items }, collection: of, body: [put], site };
    return words.run([all]);
}

;



function ofCollection({ of, name }, args, site) {
    if (!of)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const updated = updatesEntry(of, name, args, site);
    if (updated)
        return updated;
    const [first, second, ...more] = args.map(({ value }) => value);
    const made = first && more[1] && joined(of, name, first, more[1], site);
    if (made)
        return made;
    if (more.length > 0)
        return undefined;
    if (name === 'Zip' && first && second)
        return words.call(words.member(words.call(words.member(of, 'zip'), [first]), 'map'), [ofPair(second, site)]);
    const owner = of.kind === 'name' ? of.name : '';
    if (owner === 'Array') {
        const method = OF_ARRAYS.get(name);
        return method !== undefined && first && second ? words.call(words.member(first, method), [second]) : undefined;
    }
    const labels = name === 'Create' ? TUPLES.get(owner) : undefined;
    if (labels)
        return { kind: 'tuple', items: args.map(({ value }, index) => ({ label: labels[index] ?? '', value })), site };
    if (owner === 'Enumerable')
        return name === 'Repeat' && first ? { kind: 'list', items: [first], site } : undefined;
    if (name === 'CreateRange' && /^(?:Immutable|Frozen)/.test(owner) && first && !second)
        return first;
    if (name === 'GetValueOrDefault' && first) {
        const entry = { kind: 'index', of, index: first, site };
        return second ? words.either(entry, second) : entry;
    }
    if (name !== 'GetRange' || !first || !second)
        return undefined;
    const end = { kind: 'operation', operator: '+', operands: [first, second], site };
    return words.call(words.member(of, 'prefix'), [{ kind: 'operation', operator: '..<', operands: [first, end], site }]);
}
function joined(of, name, others, make, site) {
    if (make.kind !== 'closure' || !/^(?:Group|Left|Right)?Join$/.test(name))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (name !== 'GroupJoin')
        return words.call(words.member(words.call(words.member(of, 'zip'), [others]), 'map'), [ofPair(make, site)]);
    const whole = words.call(make, [words.name('\0each'), others]);
    return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(whole)])]);
}
const TUPLES = new Map([
    ['Tuple', ['Item1', 'Item2']],
    ['ValueTuple', ['Item1', 'Item2']],
    ['KeyValuePair', ['Key', 'Value']],
]);
const OF_ARRAYS = new Map([
    ['ConvertAll', 'map'],
    ['ForEach', 'forEach'],
    ['FindAll', 'filter'],
    ['Find', 'first'],
    ['FindLast', 'last'],
    ['Exists', 'contains'],
    ['TrueForAll', 'allSatisfy'],
]);

;

const COMPLETION = 'TaskCompletionSource';
function completionSource(site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = words.name('\0kept');
    const set = words.name('\0set');
    return words.run([
        words.declare('\0kept'),
        words.declare('\0set', words.open(['\0next'], [words.assign(kept, words.name('\0next'))])),
        words.give(words.object({ Task: kept, SetResult: set, TrySetResult: set })),
    ]);
}
function reportsTo(type, [told, ...more], site) {
    return type === 'Progress' && told && more.length === 0 ? (0,languages_words/* wordsAt */.n4)(site).object({ Report: told }) : undefined;
}
function makeChannel(type, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = words.name('\0kept');
    const write = words.name('\0write');
    const given = type ? { kind: 'cast', value: kept, to: type, site } : kept;
    const read = words.closure([], [words.give(given)]);
    return words.run([
        words.declare('\0kept'),
        words.declare('\0write', words.open(['\0next'], [words.assign(kept, words.name('\0next'))])),
        words.declare('\0read', read),
        words.give(words.object({
            Writer: words.object({ WriteAsync: write, TryWrite: write }),
            Reader: words.object({ ReadAllAsync: words.name('\0read'), ReadAsync: words.name('\0read') }),
        })),
    ]);
}

;


function caseOfText(callee, args, [told], written, site) {
    const isOfEnums = callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'Enum';
    if (!isOfEnums || !/^(?:Try)?Parse$/.test(callee.name))
        return undefined;
    const [first] = args;
    const isTyped = first?.value.kind === 'type';
    const declared = OUT.exec(written)?.[1];
    const own = told?.name ?? (first?.value.kind === 'type' ? first.value.type.name : declared);
    const text = args[isTyped ? 1 : 0]?.value;
    if (own === undefined || !text)
        return undefined;
    const value = {
        kind: 'call',
        callee: (0,languages_words/* wordsAt */.n4)(site).name(own),
        args: [{ label: 'rawValue', value: text }],
        site,
    };
    if (callee.name === 'Parse')
        return value;
    const filled = args.at(-1)?.value;
    const target = filled?.kind === 'operation' && filled.operator === '&' ? filled.operands[0] : undefined;
    return target && (0,lowering/* nothing */.s6)(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}
const OUT = /\bout\s{1,9}(?!var\b)([A-Z]\w{0,99})\??\s{1,9}\w/;

;



const CAUGHT = '\0caught';
function throwing(value, site) {
    const target = { kind: 'name', name: facts/* THROWN */.dX, site };
    return { kind: 'assign', target, operator: '=', value: value ?? { kind: 'name', name: CAUGHT, site }, site };
}
function catching(tried, { name, type, body, site }) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const named = name === undefined
        ? []
        : [
            { kind: 'declare', pattern: { kind: 'name', name, ...(type && { type }), site }, value: words.name(CAUGHT) },
            words.declare(CAUGHT, words.name(name)),
        ];
    return words.catches(CAUGHT, tried, [...named, ...body]);
}
function saysThrowing({ start, end }, { text }) {
    return (0,lowering/* throwsOn */.HX)(text.slice(start, end)) ? { isThrowing: true } : {};
}

;

const COMMAND = /^(?:Async)?(?:Relay|Delegate)?Command$/;
function commandOf(type, [run], site) {
    if (!type || !run || !COMMAND.test(type.name))
        return undefined;
    if (run.value.kind !== 'closure' && run.value.kind !== 'name')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const given = words.name('\0given');
    const [of] = type.args;
    const parameter = of ? { kind: 'cast', value: given, to: of, site } : given;
    return words.run([
        words.declare('\0run', run.value),
        ...executing(words.open(['\0given'], [words.give(words.call(words.name('\0run'), [parameter]))]), words),
    ]);
}
function executing(run, words) {
    const execute = words.name('\0execute');
    return [words.declare('\0execute', run), words.give(words.object({ Execute: execute, ExecuteAsync: execute }))];
}
const MAKES_COMMANDS = ['RelayCommand', 'ReactiveCommand'];
function commandMade({ name, parameters }, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const given = parameters.slice(0, 1).map(() => words.name('\0given'));
    const run = words.open(['\0given'], [words.give(words.call(words.member(words.name('self'), name), given))]);
    const getter = { name: 'get', parameters: [], body: executing(run, words), modifiers: new Set(), site };
    const bare = name.replace(/^On(?=[A-Z])/, '').replace(/Async$/, '');
    return { name: `${bare}Command`, getter, modifiers: new Set(['public']), site };
}

;



function nameOf({ start, end }, { text }) {
    const written = text.slice(start, end);
    const plain = written.startsWith('@') ? written.slice(1) : written;
    return plain.includes('\\') ? spelled(plain) : plain;
}
function spelled(written) {
    return written.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, four, eight) => {
        const code = Number.parseInt(four ?? eight ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function bind(name, unit, type) {
    const site = (0,lowering/* siteOf */.zU)(name, unit);
    const text = nameOf(name, unit);
    unit.bound?.set(text, { site, ...(type && { type }) });
    return { kind: 'name', name: text, site };
}
function withBound(unit, lower) {
    const around = unit.bound;
    const bound = new Map();
    unit.bound = bound;
    const statements = lower();
    if (around)
        unit.bound = around;
    else
        delete unit.bound;
    const declared = [...bound].map(([name, { site, type }]) => ({
        kind: 'declare',
        pattern: { kind: 'name', name, ...(type && { type }), site },
    }));
    return [...declared, ...statements];
}
function assignedIn(root, unit) {
    const assigned = new Set();
    const put = (target) => {
        if (!target)
            return;
        if (target.type === 'identifier')
            assigned.add(nameOf(target, unit));
        else if (target.type === 'member_access_expression')
            put((0,syntax/* childOf */.GG)(target, 'name'));
        else if (target.type === 'tuple_expression')
            for (const part of (0,syntax/* namedChildren */.TP)(target))
                put((0,syntax/* namedChildren */.TP)(part).at(-1));
    };
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        (0,lists/* addAll */.RZ)(open, node.children);
        if (node.type === 'assignment_expression')
            put((0,syntax/* childOf */.GG)(node, 'left'));
        else if (/^p(?:ost|re)fix_unary_expression$/.test(node.type) && (0,syntax/* findType */.up)(node, '++', '--'))
            put((0,syntax/* namedChildren */.TP)(node)[0]);
        else if (node.type === 'argument' && (0,syntax/* findType */.up)(node, 'ref', 'out'))
            put((0,syntax/* namedChildren */.TP)(node).at(-1));
    }
    return assigned;
}
const MADE = /^(?:TaskCompletionSource|Lazy|Progress|(?:I?(?:ReadOnly)?|Concurrent|Sorted)Dictionary)\b/;
function madeLaterIn(root, unit) {
    const types = new Map();
    const others = new Set();
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'block')
            continue;
        (0,lists/* addAll */.RZ)(open, node.children);
        const isProperty = node.type === 'property_declaration';
        if (!isProperty && node.type !== 'field_declaration')
            continue;
        const declaration = isProperty ? node : (0,syntax/* findType */.up)(node, 'variable_declaration');
        const type = declaration && (0,syntax/* childOf */.GG)(declaration, 'type');
        if (!declaration || !type)
            continue;
        for (const each of isProperty ? [node] : (0,syntax/* namedChildren */.TP)(declaration)) {
            const name = (0,syntax/* childOf */.GG)(each, 'name');
            if (!name || (!isProperty && each.type !== 'variable_declarator'))
                continue;
            if (MADE.test(unit.text.slice(type.start, type.end)))
                types.set(nameOf(name, unit), type);
            else
                others.add(nameOf(name, unit));
        }
    }
    for (const name of others)
        types.delete(name);
    return types;
}

;


const METHODS = new Map([
    ['GetClinicalType', 'clinicalType'],
    ['GetQuantityType', 'quantityType'],
    ['GetCategoryType', 'categoryType'],
    ['GetCharacteristicType', 'characteristicType'],
    ['GetCorrelationType', 'correlationType'],
    ['GetWorkoutType', 'workoutType'],
    ['Select', 'map'],
    ['SelectMany', 'flatMap'],
    ['Where', 'filter'],
    ['OfType', 'array'],
    ['Cast', 'array'],
    ['ToArray', 'array'],
    ['ToList', 'array'],
    ['ToHashSet', 'array'],
    ['AsParallel', 'array'],
    ['AsSequential', 'array'],
    ['AsQueryable', 'array'],
    ['AsSpan', 'array'],
    ['AsMemory', 'array'],
    ['ToBlockingEnumerable', 'array'],
    ['Clone', 'array'],
    ['Shuffle', 'array'],
    ['Zip', 'zip'],
    ['ConvertAll', 'map'],
    ['ElementAt', 'objectAtIndex'],
    ['ElementAtOrDefault', 'objectAtIndex'],
    ['AsEnumerable', 'array'],
    ['AsReadOnly', 'array'],
    ['ToFrozenSet', 'array'],
    ['ToFrozenDictionary', 'array'],
    ['ToImmutableArray', 'array'],
    ['ToImmutableList', 'array'],
    ['ToImmutableHashSet', 'array'],
    ['ToImmutableDictionary', 'array'],
    ['Distinct', 'array'],
    ['ConfigureAwait', 'array'],
    ['DistinctBy', 'array'],
    ['DefaultIfEmpty', 'array'],
    ['Chunk', 'chunked'],
    ['Order', 'sorted'],
    ['OrderBy', 'sorted'],
    ['OrderByDescending', 'sorted'],
    ['OrderDescending', 'sorted'],
    ['ThenBy', 'sorted'],
    ['ThenByDescending', 'sorted'],
    ['Reverse', 'reversed'],
    ['First', 'first'],
    ['FirstOrDefault', 'first'],
    ['Last', 'last'],
    ['LastOrDefault', 'last'],
    ['Single', 'first'],
    ['SingleOrDefault', 'first'],
    ['Sum', 'sumOf'],
    ['Average', 'sumOf'],
    ['Min', 'sumOf'],
    ['MinBy', 'min'],
    ['Max', 'sumOf'],
    ['MaxBy', 'max'],
    ['Any', 'contains'],
    ['All', 'allSatisfy'],
    ['Contains', 'contains'],
    ['Add', 'append'],
    ['TryAdd', 'append'],
    ['AddRange', 'formUnion'],
    ['UnionWith', 'formUnion'],
    ['Concat', 'union'],
    ['Union', 'union'],
    ['Append', 'union'],
    ['AppendLine', 'append'],
    ['AppendFormat', 'append'],
    ['AppendJoin', 'append'],
    ['Insert', 'insert'],
    ['InsertRange', 'insert'],
    ['Prepend', 'union'],
    ['Except', 'subtracting'],
    ['Intersect', 'intersection'],
    ['ExceptWith', 'subtract'],
    ['IntersectWith', 'formIntersection'],
    ['Take', 'prefix'],
    ['Skip', 'dropFirst'],
    ['TakeWhile', 'prefix'],
    ['SkipWhile', 'drop'],
    ['TakeLast', 'suffix'],
    ['SkipLast', 'dropLast'],
    ['ForEach', 'forEach'],
    ['Aggregate', 'reduce'],
    ['ContinueWith', 'then'],
    ['Enqueue', 'append'],
    ['Push', 'append'],
    ['AddFirst', 'append'],
    ['AddLast', 'append'],
    ['Dequeue', 'popFirst'],
    ['Pop', 'popLast'],
    ['Peek', 'first'],
    ['OnNext', 'append'],
    ['AsObservable', 'array'],
    ['ToObservable', 'array'],
    ['WithCancellation', 'array'],
    ['WaitAsync', 'array'],
    ['AsNoTracking', 'array'],
    ['AsTracking', 'array'],
    ['AsSplitQuery', 'array'],
    ['IgnoreQueryFilters', 'array'],
    ['Include', 'array'],
    ['ThenInclude', 'array'],
    ['AsAsyncEnumerable', 'array'],
    ['ToAsyncEnumerable', 'array'],
    ['ToListAsync', 'array'],
    ['ToArrayAsync', 'array'],
    ['ToHashSetAsync', 'array'],
    ['FirstAsync', 'first'],
    ['FirstOrDefaultAsync', 'first'],
    ['SingleOrDefaultAsync', 'first'],
    ['LastOrDefaultAsync', 'last'],
    ['AnyAsync', 'contains'],
    ['CountAsync', 'count'],
    ['Remove', 'remove'],
    ['RemoveAll', 'removeAll'],
    ['RemoveWhere', 'removeAll'],
    ['Invoke', 'callAsFunction'],
]);
function methodName(name) {
    return METHODS.get(name) ?? name;
}
const UNKNOWN = { name: '', args: [] };
function lowerType(node, unit) {
    switch (node.type) {
        case 'identifier':
        case 'predefined_type':
            return nameType(nameOf(node, unit), []);
        case 'implicit_type':
            return { name: 'var', args: [] };
        case 'generic_name': {
            const name = (0,syntax/* findType */.up)(node, 'identifier');
            return name && nameType(nameOf(name, unit), lowerTypeArguments(node, unit));
        }
        case 'qualified_name':
        case 'alias_qualified_name':
        case 'member_access_expression': {
            const inner = lowerPart((0,syntax/* childOf */.GG)(node, 'name'), unit);
            const of = lowerPart((0,syntax/* childOf */.GG)(node, 'qualifier') ?? (0,syntax/* childOf */.GG)(node, 'expression'), unit);
            return inner && of && /^[A-Z]/.test(of.name) ? { ...inner, of } : inner;
        }
        case 'array_type': {
            const element = lowerPart((0,syntax/* childOf */.GG)(node, 'type'), unit);
            return element && { name: 'Array', args: [element] };
        }
        case 'nullable_type': {
            const inner = lowerPart((0,syntax/* childOf */.GG)(node, 'type'), unit);
            return inner && { ...inner, mayBeNil: true };
        }
        case 'ref_type':
        case 'scoped_type':
        case 'pointer_type':
            return lowerPart((0,syntax/* childOf */.GG)(node, 'type'), unit);
        case 'tuple_type':
            return lowerTupleType(node, unit);
        default:
            return undefined;
    }
}
function lowerPart(node, unit) {
    return node && lowerType(node, unit);
}
function lowerTypeArguments(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'type_argument_list');
    return list ? (0,syntax/* namedChildren */.TP)(list).map((each) => lowerType(each, unit) ?? UNKNOWN) : [];
}
function lowerTupleType(node, unit) {
    const parts = (0,syntax/* namedChildren */.TP)(node).map((part, index) => {
        const label = (0,syntax/* childOf */.GG)(part, 'name');
        return {
            type: lowerPart((0,syntax/* childOf */.GG)(part, 'type'), unit) ?? UNKNOWN,
            label: label ? nameOf(label, unit) : `Item${index + 1}`,
        };
    });
    return { name: '()', args: parts.map(({ type }) => type), labels: parts.map(({ label }) => label) };
}
function takenBy(name, args) {
    if (args.length === 0 || args.some((arg) => arg.name === ''))
        return undefined;
    const of = (parameters, ...result) => ({
        name: '->',
        args: [{ name: '()', args: parameters }, ...result],
    });
    if (name === 'Action' || name === 'Predicate')
        return of(args);
    if (name === 'EventHandler')
        return of([{ name: 'object', args: [] }, ...args]);
    const result = args.at(-1);
    return name === 'Func' && result ? of(args.slice(0, -1), result) : undefined;
}
function lowerDelegate(node, parameters, unit) {
    const result = (0,syntax/* childOf */.GG)(node, 'type') ?? (0,syntax/* childOf */.GG)(node, 'returns');
    return {
        name: '->',
        args: [
            { name: '()', args: parameters.map(({ type }) => type ?? UNKNOWN) },
            (result && lowerType(result, unit)) ?? UNKNOWN,
        ],
    };
}
const LISTS = new Set(`List IList Set ISet Collection ICollection Enumerable IEnumerable ReadOnlyList IReadOnlyList ReadOnlyCollection
  IReadOnlyCollection IReadOnlySet HashSet SortedSet FrozenSet NSSet NSMutableSet LinkedList Queue Stack
  ObservableCollection ReadOnlyObservableCollection BindingList BlockingCollection
  ConcurrentBag ConcurrentQueue ConcurrentStack
  ImmutableArray ImmutableList ImmutableHashSet ImmutableSortedSet ImmutableQueue ImmutableStack IImmutableList IImmutableSet
  IOrderedEnumerable IQueryable Span ReadOnlySpan Memory ReadOnlyMemory
  DbSet TableQuery AsyncTableQuery
  IAsyncEnumerable ConfiguredCancelableAsyncEnumerable IObservable IObserver Subject ReplaySubject BehaviorSubject`.split(/\s+/));
const LAZY = new WeakSet();
function lazyOf(type) {
    const lazy = { ...type };
    LAZY.add(lazy);
    return lazy;
}
function isLazy(type) {
    return LAZY.has(type);
}
function nameType(name, args) {
    const known = args.flatMap((arg) => arg ?? []);
    if (name === 'Lazy')
        return lazyOf(known[0] ?? UNKNOWN);
    if (/^(?:Task|ValueTask|Nullable|IOptions(?:Monitor|Snapshot)?)$/.test(name))
        return known[0] ?? { name: '', args: [] };
    const taken = takenBy(name, known);
    if (taken)
        return taken;
    if (LISTS.has(name))
        return { name: 'Array', args: known };
    if (name === 'IGrouping')
        return { name: 'Array', args: known.slice(-1) };
    if (/^(?:I?(?:ReadOnly|Immutable)?|Concurrent|Frozen|Sorted)Dictionary$/.test(name))
        return { name: 'Dictionary', args: known };
    if (name === 'string' || name === 'String')
        return { name: 'String', args: [] };
    return { name, args: known };
}
function kept(type) {
    if (!type || type.name === '' || /^(?:var|object|dynamic|void|bool|int|long|double|float)$/.test(type.name))
        return undefined;
    if ((type.name === 'Array' || type.name === 'Dictionary') && type.args.some((arg) => !kept(arg)))
        return undefined;
    return type;
}

;



function genericsOf(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'type_parameter_list');
    const generics = (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((part) => {
        const name = (0,syntax/* childOf */.GG)(part, 'name');
        return name ? [nameOf(name, unit)] : [];
    });
    if (generics.length === 0)
        return {};
    const bounds = node.children.flatMap((part) => {
        const [name, ...asked] = part.type === 'type_parameter_constraints_clause' ? (0,syntax/* namedChildren */.TP)(part) : [];
        const type = asked.map((each) => boundOf(each, unit)).find((it) => it !== undefined);
        return name && type ? [[nameOf(name, unit), type]] : [];
    });
    return { generics, ...(bounds.length > 0 && { bounds: new Map(bounds) }) };
}
function boundOf(constraint, unit) {
    const type = constraint.type === 'type_parameter_constraint' ? (0,syntax/* namedChildren */.TP)(constraint)[0] : undefined;
    const found = type && type.type !== 'constructor_constraint' ? lowerType(type, unit) : undefined;
    return found && /^[A-Z]/.test(found.name) ? found : undefined;
}

;
const FIELD = 'field';
const SET_BY_CODE = new Set(['@SetByCode']);
function setterOf(body, parameter, type, isComputed, site) {
    const told = body.filter((it) => !fillsField(it));
    if (told.length === 0)
        return {};
    const fact = {
        name: 'set',
        parameters: [{ name: parameter, ...(type && { type }), site }],
        body: told,
        modifiers: SET_BY_CODE,
        site,
    };
    return isComputed && told.length === body.length ? { setter: fact } : { observers: [fact] };
}
function fillsField(statement) {
    const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    return does?.kind === 'assign' && isField(does.target);
}
function isField(of) {
    return of.kind === 'name' && of.name === FIELD;
}

var leaving = __webpack_require__("code/languages/leaving.js");
;

const SHOWN = 'ItemsSource';
const PICKED = 'SelectedItem';
const TELLS = new Set([
    'SelectionChanged',
    'ItemSelected',
    'ItemTapped',
    'SelectedIndexChanged',
    'CurrentItemChanged',
]);
function setInList(target, operator, value, site) {
    if (target.kind !== 'member' || !target.of)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (target.name === SHOWN && operator === '=')
        return showIn(target.of, value, words);
    if (target.name === GIVEN_TO_COMMAND && operator === '=')
        return words.run([words.assign(target, value), executed(target.of, value, words)]);
    if (operator !== '+=')
        return undefined;
    if (target.name === 'CollectionChanged')
        return changesOf(target, target.of, value, words);
    if (TELLS.has(target.name))
        return tellOf(target, target.of, value, words);
    return SENDS.test(target.name) ? hear(target, value, [target.of, words.unknown('event')], words) : undefined;
}
const GIVEN_TO_COMMAND = 'CommandParameter';
function executed(button, parameter, words) {
    return words.does(words.call(words.member(words.member(button, 'Command'), 'Execute'), [parameter]));
}
const SENDS = /^(?:Clicked|Tapped|Toggled|CheckedChanged|Pressed|Released|ValueChanged|TouchUpInside|TouchDown|PrimaryActionTriggered)$/;
function pickedInSheet(callee, args, site) {
    const isSheet = callee.kind === 'member' || callee.kind === 'name';
    if (!isSheet || !/^DisplayActionSheet(?:Async)?$/.test(callee.name) || args.length < 3)
        return undefined;
    const shown = args.slice(1).map(({ value }) => value);
    const of = shown.map((each) => each.kind === 'literal' ? each : { kind: 'index', of: each, index: counted(site), site });
    return { kind: 'either', of, site };
}
function showIn(list, items, words) {
    return words.run([
        words.assign(words.member(list, SHOWN), items),
        words.assign(words.member(list, PICKED), oneShown(list, words.site)),
    ]);
}
function counted(site) {
    return { kind: 'operation', operator: '-', operands: [], site };
}
function oneShown(list, site) {
    return { kind: 'index', of: (0,languages_words/* wordsAt */.n4)(site).member(list, SHOWN), index: counted(site), site };
}
function tellOf(target, list, listener, words) {
    const { site } = words;
    const items = words.member(list, SHOWN);
    const one = oneShown(list, site);
    const event = words.object({
        CurrentSelection: items,
        PreviousSelection: items,
        CurrentItem: one,
        [PICKED]: one,
        Item: one,
    });
    return hear(target, listener, [list, event], words);
}
function changesOf(target, list, listener, words) {
    return hear(target, listener, [list, words.object({ NewItems: list, OldItems: list })], words);
}
function hear(target, listener, given, words) {
    const heard = words.name('\0heard');
    return words.run([
        words.declare('\0heard', listener),
        words.does({ kind: 'assign', target, operator: '+=', value: heard, site: words.site }),
        words.does(words.call(heard, given)),
    ]);
}
function bindList(list, [what, by], written, call, site) {
    const bound = what?.value.kind === 'member' ? what.value.name : '';
    const isPicked = bound === `${PICKED}Property`;
    if (!(isPicked || bound === `${SHOWN}Property`) || !by)
        return undefined;
    const path = pathIn(by.value, written);
    if (!path)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const model = {
        kind: 'cast',
        value: words.member(words.name('self'), 'BindingContext'),
        to: path.type,
        site,
    };
    const property = words.member(model, path.name);
    const does = isPicked ? words.assign(property, oneShown(list, site)) : words.does(showIn(list, property, words));
    return words.run([does, words.give(call)]);
}
function pathIn(by, written) {
    if (by.kind === 'closure') {
        const [parameter] = by.body.parameters;
        const [only] = by.body.body;
        const value = only?.kind === 'return' || only?.kind === 'evaluate' ? only.value : undefined;
        return parameter?.type && value?.kind === 'member' ? { type: parameter.type, name: value.name } : undefined;
    }
    const [, model, name] = /\bnameof\(\s{0,9}(?:\w{1,99}\.){0,6}?(\w{1,99})\.(\w{1,99})\s{0,9}\)/.exec(written) ?? [];
    return model !== undefined && name !== undefined ? { type: { name: model, args: [] }, name } : undefined;
}

;












const SETS = /^NS(?:Mutable)?(?:Set|Array)$/;
function lowerNew(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* childOf */.GG)(node, 'type');
    const list = (0,syntax/* findType */.up)(node, 'argument_list');
    const filled = (0,syntax/* findType */.up)(node, 'initializer_expression');
    const args = list ? lowerArguments(list, unit) : [];
    const made = filled && readInitializer(filled, unit);
    const isList = /array_creation|stackalloc/.test(node.type);
    const type = written && lowerType(written, unit);
    if (type && isLazy(type))
        return madeLazily(args, type, site);
    const items = [...args.map(({ value }) => value), ...(made?.items ?? [])];
    const isCollection = isList || type?.name === 'Array' || (type && SETS.test(type.name));
    const isFilledByKey = made?.pairs.some(([, , by]) => by) ?? false;
    if (type?.name === 'Dictionary' || (made && !isCollection && isDictionary(made))) {
        const [copied] = isFilledByKey ? [] : args.filter(({ value }) => isTable(value));
        const table = { ...tableOf(made?.pairs ?? [], site), ...(copied && { spreads: [copied.value] }) };
        return type && isFilledByKey
            ? { ...table, own: withFields(objectOf(type, args, site), made?.pairs ?? [], site, type) }
            : table;
    }
    if (isCollection)
        return typed({ kind: 'list', items, site }, type);
    if (type?.name === COMPLETION)
        return completionSource(site);
    const reporting = type && reportsTo(type.name, items, site);
    if (reporting)
        return reporting;
    const command = commandOf(type, args, site);
    if (command)
        return command;
    if (!type && made && !made.isObject)
        return { kind: 'list', items, site };
    const object = objectOf(type, args, site);
    if (made && !made.isObject && made.items.length > 0)
        return withItems(object, made.items, site);
    return made?.isObject ? withFields(object, made.pairs, site, type) : object;
}
function isTable(value) {
    if (value.kind !== 'name' && value.kind !== 'member')
        return value.kind === 'call';
    const of = value.kind === 'member' ? value.of : undefined;
    return ![value, of].some((each) => each && 'name' in each && /(?:comparer|capacity|count|length)$/i.test(`${each.name}`));
}
function withItems(object, items, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const made = words.name(new_MADE);
    const add = words.member(made, methodName('Add'));
    return words.run([
        words.declare(new_MADE, object),
        ...items.map((item) => words.does(words.call(add, [item]))),
        words.give(made),
    ]);
}
function isDictionary({ pairs, items, isObject }) {
    return pairs.length > 0 && items.length === 0 && !isObject;
}
function madeLazily([first], type, site) {
    const made = first?.value;
    const isMode = made?.kind === 'literal' || (made?.kind === 'member' && saysMode(made.of));
    if (!made || isMode)
        return objectOf(type, [], site);
    if (made.kind === 'closure')
        return { kind: 'call', callee: made, args: [], site };
    const isFunction = (made.kind === 'name' || made.kind === 'member') && /^[A-Z]/.test(made.name);
    const called = { kind: 'call', callee: made, args: [], site };
    return isFunction ? called : { kind: 'either', of: [called, made], site };
}
function saysMode(of) {
    return (of?.kind === 'name' || of?.kind === 'member') && of.name === 'LazyThreadSafetyMode';
}
function objectOf(type, args, site) {
    const callee = type ? { kind: 'name', name: type.name, site } : { kind: 'member', name: 'init', site };
    return withTypes({ kind: 'call', callee, args, site }, type?.args ?? []);
}
function tableOf(pairs, site) {
    return { kind: 'dictionary', pairs: pairs.map(([key, value]) => [key, value]), isTable: true, site };
}
function withFields(object, pairs, site, type) {
    const made = { kind: 'name', name: new_MADE, site };
    const stores = pairs.flatMap(([key, value, by]) => {
        const entry = { kind: 'index', of: made, index: key, args: [{ value: key }], site: key.site };
        if (by)
            return [(0,languages_words/* wordsAt */.n4)(key.site).assign(entry, value)];
        const name = key.kind === 'literal' ? `${key.value}` : '';
        const target = { kind: 'member', of: made, name, site: key.site };
        const words = (0,languages_words/* wordsAt */.n4)(key.site);
        const store = words.assign(target, value);
        if (name === GIVEN_TO_COMMAND)
            return [store, executed(made, value, words)];
        return name === SHOWN ? [store, words.assign(words.member(made, PICKED), oneShown(made, key.site))] : [store];
    });
    const body = [...stores, { kind: 'return', value: made, site }];
    const fills = closure([{ name: new_MADE, ...(type && { type }), site }], body, site, type);
    return { kind: 'call', callee: fills, args: [{ value: object }], site };
}
const new_MADE = '\0made';
function lowerWith(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [of, ...stores] = node.children;
    const pairs = stores.flatMap((store) => {
        const [name, value] = (0,syntax/* namedChildren */.TP)(store);
        return name && value ? [[keyOf(name, unit), lowerExpression(value, unit)]] : [];
    });
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const copy = words.name(facts/* COPY */.sF);
    return words.run([
        words.declare(facts/* COPY */.sF, of ? lowerExpression(of, unit) : (0,lowering/* nothing */.s6)(site)),
        ...pairs.map(([key, value]) => words.assign(words.member(copy, key.kind === 'literal' ? `${key.value}` : ''), value)),
        words.give(copy),
    ]);
}
function lowerAnonymous(node, unit) {
    const pairs = [];
    for (const [index, part] of node.children.entries()) {
        if (!part.isNamed || node.children[index + 1]?.type === '=')
            continue;
        const isNamed = node.children[index - 1]?.type === '=';
        const name = isNamed ? node.children[index - 2] : ((0,syntax/* childOf */.GG)(part, 'name') ?? part);
        if (name?.type === 'identifier')
            pairs.push([keyOf(name, unit), lowerExpression(part, unit)]);
    }
    return { kind: 'dictionary', pairs, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function keyOf(name, unit) {
    return { kind: 'literal', value: nameOf(name, unit), site: (0,lowering/* siteOf */.zU)(name, unit) };
}
function readInitializer(node, unit) {
    const items = [];
    const pairs = [];
    let isObject = false;
    for (const part of valuesIn(node)) {
        const left = part.type === 'assignment_expression' ? (0,syntax/* childOf */.GG)(part, 'left') : undefined;
        const right = left && (0,syntax/* childOf */.GG)(part, 'right');
        if (right && left.type === 'identifier') {
            isObject = true;
            pairs.push([keyOf(left, unit), lowerExpression(right, unit)]);
        }
        else if (right && left.type === 'element_binding_expression') {
            const [key] = lowerItems(left, unit);
            if (key)
                pairs.push([key, lowerExpression(right, unit), 'entry']);
        }
        else if (part.type === 'initializer_expression') {
            const inner = valuesIn(part).map((each) => lowerExpression(each, unit));
            const [key, value] = inner;
            if (key && value)
                pairs.push([key, value]);
            else
                items.push({ kind: 'list', items: inner, site: (0,lowering/* siteOf */.zU)(part, unit) });
        }
        else
            items.push(lowerExpression(part, unit));
    }
    return { items, pairs, isObject };
}
function lowerInitializer(node, unit) {
    const made = readInitializer(node, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    return made.items.length === 0 && made.pairs.length > 0
        ? tableOf(made.pairs, site)
        : { kind: 'list', items: made.items, site };
}
function lowerItems(node, unit) {
    return valuesIn(node).map((part) => lowerExpression(part, unit));
}
function typed(value, type) {
    if (!type)
        return value;
    const [element] = type.name === 'Array' ? type.args : [];
    if (value.kind === 'list' && element)
        return { ...value, items: value.items.map((item) => typed(item, element)) };
    if (value.kind === 'either')
        return { ...value, of: value.of.map((each) => typed(each, type)) };
    if (value.kind !== 'call')
        return value;
    const [first] = value.args;
    if (first && value.callee.kind === 'closure' && value.callee.body.parameters[0]?.name === new_MADE)
        return { ...value, callee: filling(value.callee, type), args: [{ value: typed(first.value, type) }] };
    return value.callee.kind === 'member' && !value.callee.of ? typedNew(value.args, type, value.site) : value;
}
function filling(callee, type) {
    const result = callee.body.result ?? type;
    const parameters = callee.body.parameters.map((it) => ({ ...it, type: it.type ?? type }));
    return { ...callee, body: { ...callee.body, result, parameters } };
}
function typedNew(args, type, site) {
    if (isLazy(type))
        return madeLazily(args, type, site);
    if (type.name === COMPLETION)
        return completionSource(site);
    const reporting = reportsTo(type.name, args.map(({ value }) => value), site);
    if (reporting)
        return reporting;
    if (type.name === 'Dictionary')
        return { kind: 'dictionary', pairs: [], isTable: true, site };
    if (type.name === 'Array')
        return typed({ kind: 'list', items: args.map((arg) => arg.value), site }, type);
    return withTypes({ kind: 'call', callee: { kind: 'name', name: type.name, site }, args, site }, type.args);
}

var running_on = __webpack_require__("code/languages/running-on.js");
;





function lowerIs(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'expression') ?? (0,syntax/* childOf */.GG)(node, 'left');
    const pattern = (0,syntax/* childOf */.GG)(node, 'pattern');
    const value = subject ? lowerExpression(subject, unit) : (0,lowering/* nothing */.s6)(site);
    const stores = pattern ? storesOf(pattern, value, unit) : [];
    return (0,lowering/* nothing */.s6)(site, stores.length > 0 ? stores : [value]);
}
function asPattern(node) {
    const type = node.type === 'invocation_expression' ? (0,syntax/* childOf */.GG)(node, 'function') : undefined;
    const list = type && (0,syntax/* findType */.up)(node, 'argument_list');
    if (!type || !list)
        return node;
    const parts = (0,syntax/* namedChildren */.TP)(list).map((argument) => {
        const [value] = (0,syntax/* namedChildren */.TP)(argument);
        const part = value?.type === 'declaration_expression' ? { ...value, type: 'declaration_pattern' } : value;
        return { ...argument, type: 'subpattern', children: part ? [part] : [] };
    });
    const clause = { ...list, type: 'positional_pattern_clause', children: parts };
    return { ...node, type: 'recursive_pattern', children: [{ ...type, field: 'type' }, clause] };
}
function asTest(node) {
    const test = (0,syntax/* childOf */.GG)(node, 'function');
    const pattern = test?.type === 'is_pattern_expression' ? (0,syntax/* childOf */.GG)(test, 'pattern') : undefined;
    const [type] = pattern?.type === 'constant_pattern' ? (0,syntax/* namedChildren */.TP)(pattern) : [pattern];
    if (!test || !pattern || !type)
        return undefined;
    const whole = {
        ...node,
        field: 'pattern',
        children: node.children.map((it) => (it === test ? { ...type, field: 'function' } : it)),
    };
    return { ...test, end: node.end, children: test.children.map((it) => (it === pattern ? asPattern(whole) : it)) };
}
function storesOf(pattern, value, unit) {
    if (/^(?:negated|parenthesized)_pattern$/.test(pattern.type))
        return (0,syntax/* namedChildren */.TP)(pattern).flatMap((part) => storesOf(part, value, unit));
    const fields = fieldsOf(pattern);
    const name = (0,syntax/* childOf */.GG)(pattern, 'name');
    const site = (0,lowering/* siteOf */.zU)(pattern, unit);
    if (!name && fields.length === 0)
        return [];
    const type = typeOf(pattern, unit);
    const whole = name ? bind(name, unit, type) : { kind: 'name', name: wholeOf(pattern), site };
    if (!name)
        unit.bound?.set(wholeOf(pattern), { site, ...(type && { type }) });
    const given = type ? { kind: 'cast', value, to: type, site } : value;
    return [
        { kind: 'assign', target: whole, operator: '=', value: given, site },
        ...fields.flatMap((field) => storesOfPart(whole, field, unit)),
    ];
}
function storesOfPart(whole, field, unit) {
    const { path, isInList, pattern } = field;
    if (typeof path !== 'number' || isInList)
        return storesOf(pattern, patterns_partOf(whole, field, unit), unit);
    const { site } = whole;
    const part = { kind: 'name', name: `${wholeOf(pattern)} part`, site };
    unit.bound?.set(part.name, { site });
    const left = Array.from({ length: path }, () => ({ kind: 'name', name: '_', site }));
    const target = { kind: 'tuple', items: [...left, part].map((value) => ({ value })), site };
    return [{ kind: 'assign', target, operator: '=', value: whole, site }, ...storesOf(pattern, part, unit)];
}
function typeOf(pattern, unit) {
    const written = (0,syntax/* childOf */.GG)(pattern, 'type');
    return written && kept(lowerType(written, unit));
}
function wholeOf({ start }) {
    return `\0${start}`;
}
function fieldsOf(pattern) {
    switch (pattern.type) {
        case 'recursive_pattern':
        case 'declaration_pattern':
        case 'var_pattern':
        case 'list_pattern':
            return (0,syntax/* namedChildren */.TP)(pattern).flatMap((part, index) => {
                if (part.type === 'property_pattern_clause')
                    return (0,syntax/* namedChildren */.TP)(part).flatMap(subpattern);
                if (part.type === 'positional_pattern_clause')
                    return (0,syntax/* namedChildren */.TP)(part).flatMap((each, place) => subpattern(each, place));
                if (part.type === 'parenthesized_variable_designation')
                    return (0,syntax/* childrenOf */.LU)(part, 'name').map((name, place) => ({
                        path: place,
                        pattern: { ...part, children: [name] },
                    }));
                const isElement = pattern.type === 'list_pattern' && part.field !== 'name' && binds(part);
                return isElement ? [{ path: index, pattern: part, isInList: true }] : [];
            });
        case 'negated_pattern':
        case 'parenthesized_pattern':
        case 'and_pattern':
        case 'or_pattern':
            return (0,syntax/* namedChildren */.TP)(pattern)
                .filter(binds)
                .map((part) => ({ path: [], pattern: part }));
        default:
            return [];
    }
}
function subpattern(node, place) {
    const [first, last] = (0,syntax/* namedChildren */.TP)(node);
    const pattern = last ?? first;
    if (!first || !pattern || !binds(pattern))
        return [];
    return [{ path: last ? pathOf(first) : place, pattern }];
}
function pathOf(node) {
    const of = (0,syntax/* childOf */.GG)(node, 'expression');
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    return of && name ? [...pathOf(of), name] : [node];
}
function binds(pattern) {
    return (0,syntax/* childOf */.GG)(pattern, 'name') !== undefined || fieldsOf(pattern).length > 0;
}
function patterns_partOf(whole, { path }, unit) {
    const { site } = whole;
    if (typeof path !== 'number')
        return path.reduce((of, name) => ({ kind: 'member', of, name: nameOf(name, unit), site }), whole);
    return { kind: 'index', of: whole, index: { kind: 'literal', value: path, site }, site };
}
function lowerSwitchExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [first] = node.children;
    const subject = first ? lowerExpression(first, unit) : (0,lowering/* nothing */.s6)(site);
    const cases = node.children
        .filter(({ type }) => type === 'switch_expression_arm')
        .map((arm) => {
        const pattern = (0,syntax/* namedChildren */.TP)(arm).slice(0, 1).map(asPattern)[0];
        const given = arm.children.at(-1);
        const bound = pattern ? boundBy(pattern, unit) : [];
        const where = lowerWhen(arm, unit);
        const value = given ? lowerExpression(given, unit) : (0,lowering/* nothing */.s6)(site);
        return {
            patterns: pattern ? lowerPatterns(pattern, unit) : [],
            ...(where && { where }),
            body: yielding(bound, value),
        };
    });
    return { kind: 'switch', subject, cases, site };
}
function yielding(bound, value) {
    if (bound.length === 0)
        return [{ kind: 'evaluate', value }];
    const { site } = value;
    const body = [...bound, { kind: 'return', value, site }];
    const fact = { name: '', parameters: [], body, modifiers: new Set(), isPositional: true, site };
    return [{ kind: 'evaluate', value: { kind: 'call', callee: { kind: 'closure', body: fact, site }, args: [], site } }];
}
function boundBy(pattern, unit) {
    if (pattern.type === 'or_pattern')
        return (0,syntax/* namedChildren */.TP)(pattern).flatMap((part) => boundBy(part, unit));
    const fields = fieldsOf(pattern);
    if (fields.length === 0)
        return [];
    const name = (0,syntax/* childOf */.GG)(pattern, 'name');
    const whole = {
        kind: 'name',
        name: name ? nameOf(name, unit) : wholeOf(pattern),
        site: (0,lowering/* siteOf */.zU)(pattern, unit),
    };
    const stores = () => fields.flatMap((field) => storesOfPart(whole, field, unit)).map((value) => ({ kind: 'evaluate', value }));
    return withBound(unit, stores);
}
function lowerPatterns(node, unit) {
    const found = patternsOf(node, unit);
    return found.some(({ kind }) => kind === 'any') ? [] : found;
}
function patternsOf(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    switch (node.type) {
        case 'or_pattern':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((part) => patternsOf(part, unit));
        case 'parenthesized_pattern':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((part) => patternsOf(part, unit));
        case 'declaration_pattern':
        case 'recursive_pattern':
        case 'var_pattern': {
            const written = (0,syntax/* childOf */.GG)(node, 'type');
            const type = written && lowerType(written, unit);
            const to = type?.name === 'var' ? undefined : type;
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            const text = name ? nameOf(name, unit) : fieldsOf(node).length > 0 ? wholeOf(node) : undefined;
            const pattern = text === undefined ? { kind: 'any' } : { kind: 'name', name: text, site };
            const asks = asksOf(node, unit);
            return [to ? { kind: 'cast', pattern, to, ...(asks.length > 0 && { asks }) } : pattern];
        }
        case 'relational_pattern':
        case 'list_pattern':
            if (fieldsOf(node).length > 0)
                return [{ kind: 'name', name: wholeOf(node), site }];
            return [{ kind: 'value', value: (0,lowering/* nothing */.s6)(site) }];
        case 'negated_pattern':
        case 'and_pattern':
            return [{ kind: 'value', value: (0,lowering/* nothing */.s6)(site) }];
        case 'discard':
            return [{ kind: 'any' }];
        default: {
            const value = lowerExpression(node, unit);
            if (value.kind === 'tuple' || (value.kind === 'name' && value.name === '_'))
                return [{ kind: 'any' }];
            const isCase = value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
            return [isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value }];
        }
    }
}
function asksOf(node, unit) {
    const clause = (0,syntax/* findType */.up)(node, 'property_pattern_clause');
    return (clause ? (0,syntax/* namedChildren */.TP)(clause) : []).flatMap((part) => {
        const [first, last] = (0,syntax/* namedChildren */.TP)(part);
        const [pattern, ...others] = first && last ? patternsOf(last, unit) : [];
        if (!first || !pattern || pattern.kind === 'any' || pattern.kind === 'name')
            return [];
        const path = pathOf(first);
        const [name] = path;
        const isTold = path.length === 1 && others.length === 0;
        return name
            ? [
                {
                    name: nameOf(name, unit),
                    pattern: isTold ? pattern : { kind: 'value', value: (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit)) },
                },
            ]
            : [];
    });
}
function lowerWhen(node, unit) {
    const test = (0,syntax/* findType */.up)(node, 'when_clause');
    const value = test && innerOf(test);
    if (value)
        return lowerExpression(value, unit);
    const list = (0,syntax/* findType */.up)(node, 'list_pattern');
    return list && fieldsOf(list).length > 0 ? (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(list, unit)) : undefined;
}

;







function lowerSwitch(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'value');
    const block = (0,syntax/* childOf */.GG)(node, 'body');
    return {
        kind: 'switch',
        subject: subject ? lowerExpression(subject, unit) : (0,lowering/* nothing */.s6)(site),
        cases: block ? lowerSections(block, unit) : [],
        site,
    };
}
function lowerSections(block, unit) {
    const cases = [];
    const labels = new Map();
    const goesTo = [];
    let waiting = [];
    let first = [];
    let tests = [];
    let isAlone = true;
    let isOpen = false;
    const sections = (0,syntax/* namedChildren */.TP)(block).filter(({ type }) => type === 'switch_section');
    for (const [index, section] of sections.entries()) {
        const colon = section.children.findIndex(({ type }) => type === ':');
        const written = (0,syntax/* findType */.up)(section, 'default') ? undefined : section.children[1];
        const pattern = written && asPattern(written);
        const patterns = pattern ? lowerPatterns(pattern, unit) : [];
        isOpen ||= patterns.length === 0;
        (0,lists/* addAll */.RZ)(waiting, patterns);
        if (pattern)
            (0,lists/* addAll */.RZ)(first, boundBy(pattern, unit));
        const test = lowerWhen(section, unit);
        if (test)
            tests.push(test);
        labels.set(pattern ? (0,lowering/* textOf */.b6)(pattern, unit) : DEFAULT, cases.length);
        const statements = section.children.slice(colon + 1);
        if (statements.length === 0 && index < sections.length - 1) {
            isAlone = false;
            continue;
        }
        const [where] = isAlone && tests.length > 0 ? tests : [];
        const asked = where ? [] : tests.map((value) => ({ kind: 'evaluate', value }));
        const body = [...first, ...asked, ...lowerStatements(statements, unit)];
        cases.push({ patterns: isOpen ? [] : waiting, ...(where && { where }), body });
        goesTo.push(labelGoneTo(statements, unit));
        waiting = [];
        first = [];
        tests = [];
        isAlone = true;
        isOpen = false;
    }
    return (0,running_on/* runOn */.l)(cases, (index) => labels.get(goesTo[index] ?? ''));
}
const DEFAULT = 'default';
function labelGoneTo(statements, unit) {
    const last = statements.findLast(({ isNamed }) => isNamed);
    if (last?.type === 'block')
        return labelGoneTo(last.children, unit);
    if (last?.type !== 'goto_statement')
        return undefined;
    const [label] = (0,syntax/* namedChildren */.TP)(last);
    return label ? (0,lowering/* textOf */.b6)(label, unit) : DEFAULT;
}

;











function lowerBlock(block, unit) {
    return lowerStatements((0,syntax/* namedChildren */.TP)(block), unit);
}
function lowerStatements(nodes, unit) {
    const isFunction = ({ type }) => type === 'local_function_statement';
    let known = unit;
    return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => {
        known = withPlace(node, known);
        return withBound(known, () => lowerStatement(node, known));
    });
}
function withPlace(node, unit) {
    const declaration = node.type === 'local_declaration_statement' ? (0,syntax/* findType */.up)(node, 'variable_declaration') : undefined;
    const declarator = declaration && (0,syntax/* findType */.up)(declaration, 'variable_declarator');
    const name = declarator && (0,syntax/* childOf */.GG)(declarator, 'name');
    const value = declarator && (0,syntax/* findType */.up)(declarator, 'ref_expression');
    const place = value && innerOf(value);
    if (!name || (!place && !unit.places?.has(nameOf(name, unit))))
        return unit;
    const places = new Map(unit.places);
    if (place)
        places.set(nameOf(name, unit), place);
    else
        places.delete(nameOf(name, unit));
    return { ...unit, places };
}
function lowerBody(node, unit) {
    if (!node)
        return [];
    return node.type === 'block' ? lowerBlock(node, unit) : lowerStatements([node], unit);
}
function lowerFunctionBody(node, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* findType */.up)(node, 'block', 'arrow_expression_clause');
    if (!body)
        return [];
    return body.type === 'arrow_expression_clause' ? lowerArrow(body, unit) : lowerBlock(body, unit);
}
function lowerArrow(node, unit) {
    const value = innerOf(node);
    const gives = (given) => [
        { kind: 'return', value: lowerExpression(given, unit), site: (0,lowering/* siteOf */.zU)(node, unit) },
    ];
    return value ? withBound(unit, () => gives(value)) : [];
}
function lowerStatement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const evaluate = (parts) => parts.map((part) => ({ kind: 'evaluate', value: lowerExpression(part, unit) }));
    const block = (body) => [{ kind: 'block', conditions: [], body }];
    switch (node.type) {
        case 'global_statement':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((part) => lowerStatement(part, unit));
        case 'labeled_statement':
            return (0,syntax/* namedChildren */.TP)(node)
                .slice(1)
                .flatMap((part) => lowerStatement(part, unit));
        case 'block':
            return block(lowerBlock(node, unit));
        case 'local_declaration_statement':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((part) => (part.type === 'modifier' ? [] : lowerStatement(part, unit)));
        case 'variable_declaration':
            return lowerVariables(node, unit);
        case 'local_function_statement':
            return lowerLocalFunction(node, unit);
        case 'return_statement':
        case 'yield_statement': {
            const value = innerOf(node);
            return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
        }
        case 'if_statement': {
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const conditions = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
            const body = lowerBody((0,syntax/* childOf */.GG)(node, 'consequence'), unit);
            const otherwise = lowerBody((0,syntax/* childOf */.GG)(node, 'alternative'), unit);
            const left = (0,leaving/* leaving */.d)((0,syntax/* childOf */.GG)(node, 'consequence'), (0,syntax/* childOf */.GG)(node, 'alternative'));
            return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise, ...left }, site } }];
        }
        case 'foreach_statement':
            return [lowerForEach(node, unit)];
        case 'for_statement': {
            const first = (0,syntax/* childrenOf */.LU)(node, 'initializer').filter(({ isNamed }) => isNamed);
            const rest = [...(0,syntax/* childrenOf */.LU)(node, 'condition'), ...(0,syntax/* childrenOf */.LU)(node, 'update')].filter(({ isNamed }) => isNamed);
            const body = lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit);
            const begun = first.flatMap((part) => lowerStatement(part, unit));
            const updates = (0,syntax/* childrenOf */.LU)(node, 'update');
            const [test] = (0,syntax/* childrenOf */.LU)(node, 'condition').filter(({ isNamed }) => isNamed);
            const [update, ...more] = updates;
            const range = test && more.length === 0
                ? (0,lowering/* loopOverRange */.A8)(begun, lowerExpression(test, unit), update, (0,syntax/* childOf */.GG)(node, 'body'), body, unit)
                : undefined;
            if (range)
                return block(range);
            const counted = updates.flatMap((each) => (0,lowering/* countedIn */.se)(begun, each, unit));
            return block([...begun, ...counted, ...evaluate(rest), ...body]);
        }
        case 'while_statement':
        case 'do_statement': {
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const asked = evaluate(test ? [test] : []);
            const body = lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit);
            return node.type === 'while_statement' ? block([...asked, ...body]) : (0,lowering/* runsFirst */.Lm)(body, asked);
        }
        case 'using_statement':
        case 'lock_statement':
        case 'fixed_statement': {
            const parts = valuesIn(node);
            const body = parts.at(-1);
            const before = parts.slice(0, -1).flatMap((part) => lowerStatement(part, unit));
            return block([...before, ...lowerBody(body, unit)]);
        }
        case 'checked_statement':
        case 'unsafe_statement':
            return block(lowerBody((0,syntax/* findType */.up)(node, 'block'), unit));
        case 'switch_statement':
            return [{ kind: 'evaluate', value: lowerSwitch(node, unit) }];
        case 'try_statement':
            return lowerTry(node, unit);
        case 'break_statement':
        case 'continue_statement':
        case 'goto_statement':
        case 'empty_statement':
            return [];
        case 'expression_statement':
            return evaluate(valuesIn(node));
        case 'ERROR':
            return lowerStatements((0,syntax/* namedChildren */.TP)(node), unit);
        default:
            return evaluate([node]);
    }
}
function lowerTry(node, unit) {
    const block = (0,syntax/* childOf */.GG)(node, 'body');
    const tried = lowerBody(block, unit);
    const parts = [{ kind: 'block', conditions: [], body: tried }];
    for (const part of node.children) {
        if (part.type === 'finally_clause') {
            parts.push({ kind: 'block', conditions: [], body: lowerBody((0,syntax/* findType */.up)(part, 'block'), unit) });
        }
        else if (part.type === 'catch_clause') {
            const body = [...lowerFilter(part, unit), ...lowerBody((0,syntax/* childOf */.GG)(part, 'body'), unit)];
            parts.push(catching(tried, { ...lowerCaught(part, unit), body, site: (0,lowering/* siteOf */.zU)(part, unit) }));
        }
    }
    return parts;
}
function lowerCaught(node, unit) {
    const caught = (0,syntax/* findType */.up)(node, 'catch_declaration');
    const written = caught && (0,syntax/* childOf */.GG)(caught, 'type');
    const type = written && kept(lowerType(written, unit));
    const name = caught && (0,syntax/* childOf */.GG)(caught, 'name');
    return { ...(type && { type }), ...(name && { name: nameOf(name, unit) }) };
}
function lowerFilter(node, unit) {
    const filter = (0,syntax/* findType */.up)(node, 'catch_filter_clause');
    const test = filter && innerOf(filter);
    return test ? withBound(unit, () => [{ kind: 'evaluate', value: lowerExpression(test, unit) }]) : [];
}
function lowerVariables(node, unit) {
    const written = (0,syntax/* childOf */.GG)(node, 'type');
    const said = written && kept(lowerType(written, unit));
    return node.children
        .filter(({ type: each }) => each === 'variable_declarator')
        .map((each) => {
        const type = said ?? listOfTuples(each, unit);
        const value = initialValue(each, type, unit);
        const name = (0,syntax/* childOf */.GG)(each, 'name');
        const pattern = lowerNames(name ?? (0,syntax/* findType */.up)(each, 'tuple_pattern') ?? each, unit);
        return {
            kind: 'declare',
            pattern: type && pattern.kind === 'name' ? { ...pattern, type } : pattern,
            ...(value && { value }),
            ...(pattern.kind === 'name' && !unit.assigned.has(pattern.name) && { isConstant: true }),
        };
    });
}
function listOfTuples(node, unit) {
    const made = (0,syntax/* findType */.up)(node, 'object_creation_expression');
    const written = made && (0,syntax/* childOf */.GG)(made, 'type');
    const type = written?.type === 'generic_name' ? lowerType(written, unit) : undefined;
    return type?.args.at(-1)?.name === '()' ? kept(type) : undefined;
}
function initialValue(node, type, unit) {
    const at = node.children.findIndex((part) => part.type === '=');
    const given = at < 0 ? undefined : node.children[at + 1];
    return given && typed(asFunction(lowerExpression(given, unit)), type);
}
function lowerNames(node, unit) {
    if (node.type === 'tuple_pattern')
        return { kind: 'tuple', items: (0,syntax/* namedChildren */.TP)(node).map((part) => ({ pattern: lowerNames(part, unit) })) };
    if (node.type === 'discard')
        return { kind: 'any' };
    return { kind: 'name', name: nameOf(node, unit), site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function lowerLocalFunction(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    if (!name)
        return [];
    const fact = {
        name: nameOf(name, unit),
        parameters: parametersOf(node, unit),
        body: lowerFunctionBody(node, unit),
        modifiers: new Set(),
        isPositional: true,
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
    return [{ kind: 'function', fact }];
}
function lowerForEach(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* childOf */.GG)(node, 'type');
    const type = written && kept(lowerType(written, unit));
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const right = (0,syntax/* childOf */.GG)(node, 'right');
    const name = left ? lowerTarget(left, unit) : { kind: 'any' };
    const pattern = type && name.kind === 'name' ? { ...name, type } : name;
    const collection = right ? lowerExpression(right, unit) : (0,lowering/* nothing */.s6)(site);
    return { kind: 'for', pattern, collection, body: lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit), site };
}
function lowerTarget(node, unit) {
    if (node.type !== 'tuple_expression')
        return lowerNames(node, unit);
    const items = (0,syntax/* namedChildren */.TP)(node).map((part) => {
        const value = innerOf(part);
        const name = value?.type === 'declaration_expression' ? (0,syntax/* childOf */.GG)(value, 'name') : value;
        return { pattern: name ? lowerTarget(name, unit) : { kind: 'any' } };
    });
    return { kind: 'tuple', items };
}

;









function lowerOperator(node, unit) {
    const sign = (0,syntax/* childOf */.GG)(node, 'operator')?.type;
    const parameters = parametersOf(node, unit);
    if (sign === undefined || (parameters.length < 2 && !/^[!~]$/.test(sign)))
        return [];
    return [{ ...headOf(node, unit), name: sign, parameters, body: lowerFunctionBody(node, unit) }];
}
function lowerIndexer(node, unit) {
    const head = headOf(node, unit);
    const list = (0,syntax/* childOf */.GG)(node, 'parameters');
    const parameters = list ? lowerParameters(list, unit).map((each, index) => typedKey(each, list, index, unit)) : [];
    const arrow = (0,syntax/* childOf */.GG)(node, 'value') ?? (0,syntax/* findType */.up)(node, 'arrow_expression_clause');
    const fact = { ...head, name: '[]', parameters, body: arrow ? lowerArrow(arrow, unit) : [] };
    const accessors = (0,syntax/* childOf */.GG)(node, 'accessors');
    const bodyOf = (word) => {
        const accessor = (0,syntax/* namedChildren */.TP)(accessors ?? node).find((it) => (0,syntax/* childOf */.GG)(it, 'name')?.type === word);
        return accessor && lowerFunctionBody(accessor, unit);
    };
    const set = bodyOf('set');
    const { result: type, site } = head;
    const given = { name: 'value', ...(type && { type }), site };
    return {
        ...fact,
        body: bodyOf('get') ?? fact.body,
        ...(set && {
            setter: { ...head, name: 'set', parameters: [...parameters, given], body: set, modifiers: SET_BY_CODE },
        }),
    };
}
function setterOfPlace(parameters, body, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const put = own_operators_filling(body, (place) => words.assign(place, words.name('value')));
    const all = [...parameters, { name: 'value', site }];
    return { name: 'set', parameters: all, body: put, modifiers: SET_BY_CODE, isPositional: true, site };
}
function own_operators_filling(body, put) {
    return body.map((statement) => {
        if (statement.kind === 'return')
            return put(statement.value);
        if (statement.kind === 'block' || statement.kind === 'for')
            return { ...statement, body: own_operators_filling(statement.body, put) };
        if (statement.kind !== 'evaluate')
            return statement;
        const { value } = statement;
        if (value.kind === 'if') {
            const { branch } = value;
            const parts = { body: own_operators_filling(branch.body, put), otherwise: own_operators_filling(branch.otherwise, put) };
            return { kind: 'evaluate', value: { ...value, branch: { ...branch, ...parts } } };
        }
        if (value.kind !== 'switch')
            return statement;
        const cases = value.cases.map((each) => ({ ...each, body: own_operators_filling(each.body, put) }));
        return { kind: 'evaluate', value: { ...value, cases } };
    });
}
function typedKey(parameter, list, index, unit) {
    const part = list.children.filter(({ type }) => type === 'parameter')[index];
    const written = part && (0,syntax/* childOf */.GG)(part, 'type');
    const type = parameter.type ?? (written && lowerType(written, unit));
    return type ? { ...parameter, type } : parameter;
}
function headOf(node, unit) {
    const written = (0,syntax/* childOf */.GG)(node, 'type');
    const result = written && kept(lowerType(written, unit));
    return {
        ...(result && { result }),
        modifiers: wordsOf(node, unit),
        isPositional: true,
        ...saysThrowing(node, unit),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}

;











function lowerFields(node, unit, to) {
    const declaration = (0,syntax/* findType */.up)(node, 'variable_declaration');
    if (!declaration)
        return;
    const modifiers = wordsOf(node, unit);
    const type = variables_typeOf(declaration, unit);
    for (const each of (0,syntax/* namedChildren */.TP)(declaration)) {
        const name = each.type === 'variable_declarator' ? (0,syntax/* childOf */.GG)(each, 'name') : undefined;
        if (!name)
            continue;
        const site = { ...(0,lowering/* siteOf */.zU)(node, unit), end: each.end };
        const declared = { ...(type && { type }), modifiers, site };
        const value = initialValue(each, type, unit);
        if (modifiers.has('@ObservableProperty'))
            addObservable(nameOf(name, unit), value, declared, to);
        else
            add(nameOf(name, unit), value ? { value } : {}, declared, to);
    }
}
function lowerProperty(node, unit, to) {
    const written = (0,syntax/* childOf */.GG)(node, 'name');
    if (!written)
        return;
    const name = nameOf(written, unit);
    const modifiers = wordsOf(node, unit);
    const type = variables_typeOf(node, unit);
    const declared = { ...(type && { type }), modifiers, site: (0,lowering/* siteOf */.zU)(node, unit) };
    const getterOf = (body) => ({
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body,
        modifiers: new Set(),
        isPositional: true,
        ...saysThrowing(node, unit),
        site: declared.site,
    });
    const arrow = (0,syntax/* childOf */.GG)(node, 'value');
    if (arrow?.type === 'arrow_expression_clause') {
        add(name, { getter: getterOf(lowerArrow(arrow, unit)) }, declared, to);
        return;
    }
    const accessors = (0,syntax/* childOf */.GG)(node, 'accessors');
    let getter;
    let set = [];
    for (const accessor of accessors ? (0,syntax/* namedChildren */.TP)(accessors) : []) {
        const word = (0,syntax/* childOf */.GG)(accessor, 'name')?.type;
        const isHidden = (0,syntax/* findType */.up)(accessor, 'modifier') !== undefined;
        const body = lowerFunctionBody(accessor, unit);
        if (word === 'get' && body.length > 0 && !isOwnField(body))
            getter = getterOf(body);
        if (word === 'set' || word === 'init')
            set = body.flatMap(variables_filling);
        if (word === 'set' && modifiers.has('public') && !isHidden)
            for (const set of [name, ...body.flatMap(setIn)])
                to.settable.add(set);
    }
    const value = injected(node, type, unit) ?? initialValue(node, type, unit);
    if (getter && isCallOf('GetValue', getter.body) && isCallOf('SetValue', set)) {
        add(name, setterOf(toldOfChange(name, declared.site, unit), 'value', type, false, declared.site), declared, to);
        return;
    }
    const setter = setterOf(set, 'value', type, getter !== undefined, declared.site);
    add(name, { ...(getter && { getter }), ...(value && { value }), ...setter }, declared, to);
}
function injected(node, type, unit) {
    if (!type || !hasAttribute(node, 'Inject', unit))
        return undefined;
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const services = { kind: 'name', name: 'services', site };
    const callee = { kind: 'member', of: services, name: 'GetRequiredService', site };
    return { kind: 'call', callee, args: [], types: [type], site };
}
function variables_typeOf(node, unit) {
    const written = (0,syntax/* childOf */.GG)(node, 'type');
    return written && kept(lowerType(written, unit));
}
function add(name, more, { type, modifiers, site }, to) {
    const isFixed = modifiers.has('readonly') || modifiers.has('const');
    const words = type && isLazy(type) ? new Set([...modifiers, facts/* WAITS */.rp]) : modifiers;
    to.variables.push({ name, ...(type && { type }), ...more, ...(isFixed && { isFixed }), modifiers: words, site });
}
function isOwnField([first, ...rest]) {
    return rest.length === 0 && first?.kind === 'return' && first.value.kind === 'name' && first.value.name === 'field';
}
function setIn(statement) {
    const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    const target = does?.kind === 'assign' ? does.target : does?.kind === 'call' ? does.args[0]?.value : undefined;
    const filled = target?.kind === 'operation' ? target.operands[0] : target;
    return filled?.kind === 'name' || filled?.kind === 'member' ? [filled.name] : [];
}
function isCallOf(name, [only, ...more]) {
    const does = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
    const call = does?.kind === 'cast' ? does.value : does;
    if (more.length > 0 || call?.kind !== 'call')
        return false;
    const { callee } = call;
    return (callee.kind === 'name' || callee.kind === 'member') && callee.name === name;
}
function variables_filling(statement) {
    const does = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    const [to, value] = does?.kind === 'call' ? does.args.map((it) => it.value) : [];
    const [target] = to?.kind === 'operation' ? to.operands : [];
    if (!target || !value)
        return [statement];
    const { site } = statement.kind === 'evaluate' ? statement.value : target;
    return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }, statement];
}
function addObservable(field, value, declared, to) {
    const plain = field.replace(/^(?:m_|_)/, '');
    const property = plain.charAt(0).toUpperCase() + plain.slice(1);
    const words = (0,languages_words/* wordsAt */.n4)(declared.site);
    const other = words.member(words.name('self'), property);
    to.settable.add(field);
    add(field, { value: value ? words.either(value, other) : other }, declared, to);
    add(property, { value: words.member(words.name('self'), field) }, declared, to);
}

;
















function noMembers() {
    return { types: [], functions: [], variables: [], settable: new Set(), aliases: new Map() };
}
function wordsOf(node, unit) {
    const words = new Set();
    for (const part of node.children) {
        if (part.type === 'modifier')
            words.add(nameOf(part, unit));
        else if (part.type === 'event')
            words.add('event');
        else if (part.type === 'attribute_list' && namesAttribute(part, 'ObservableProperty', unit))
            words.add('@ObservableProperty');
        else if (part.type === 'attribute_list' && isIgnored(part, unit))
            words.add(facts/* UNENCODED */.OA);
    }
    if (words.has('const'))
        words.add('static');
    return words;
}
function isIgnored({ start, end }, { text }) {
    const written = text.slice(start, end);
    return /\b(?:JsonIgnore|IgnoreDataMember)\b/.test(written) && !/\bCondition\s*=(?!\s*[\w.]*\bAlways\b)/.test(written);
}
function isBinding(node, unit) {
    return hasAttribute(node, 'BaseType', unit);
}
function hasAttribute({ children }, name, unit) {
    return children.some((part) => part.type === 'attribute_list' && namesAttribute(part, name, unit));
}
function namesAttribute(list, name, unit) {
    return (0,syntax/* namedChildren */.TP)(list).some((attribute) => {
        const written = (0,syntax/* childOf */.GG)(attribute, 'name');
        return written !== undefined && lowerType(written, unit)?.name === name;
    });
}
function lowerMember(node, unit, to) {
    if (isTypeDeclaration(node)) {
        if (!isBinding(node, unit))
            lowerTypeDeclaration(node, unit, to);
    }
    else if (node.type === 'constructor_declaration')
        lowerConstructor(node, unit, to);
    else if (node.type === 'method_declaration')
        lowerMethod(node, unit, to);
    else if (node.type === 'field_declaration' || node.type === 'event_field_declaration')
        lowerFields(node, unit, to);
    else if (node.type === 'property_declaration' || node.type === 'event_declaration')
        lowerProperty(node, unit, to);
    else if (node.type === 'indexer_declaration')
        to.functions.push(lowerIndexer(node, unit));
    else if (node.type === 'operator_declaration')
        (0,lists/* addAll */.RZ)(to.functions, lowerOperator(node, unit));
    else if (node.type === 'delegate_declaration') {
        const name = (0,syntax/* childOf */.GG)(node, 'name');
        if (name)
            to.aliases.set(nameOf(name, unit), lowerDelegate(node, parametersOf(node, unit), unit));
    }
    else if (node.type === 'ERROR')
        for (const part of (0,syntax/* namedChildren */.TP)(node))
            lowerMember(part, unit, to);
}
function lowerConstructor(node, unit, to) {
    const modifiers = wordsOf(node, unit);
    if (modifiers.has('static'))
        return;
    const parameters = parametersOf(node, unit);
    const body = [...lowerChained(node, unit), ...lowerFunctionBody(node, unit)];
    const rest = { ...saysThrowing(node, unit), site: (0,lowering/* siteOf */.zU)(node, unit) };
    to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, ...rest });
}
function lowerChained(node, unit) {
    const chained = (0,syntax/* findType */.up)(node, 'constructor_initializer');
    if (!chained)
        return [];
    const list = (0,syntax/* findType */.up)(chained, 'argument_list');
    const args = list ? lowerArguments(list, unit) : [];
    const site = (0,lowering/* siteOf */.zU)(chained, unit);
    if ((0,syntax/* findType */.up)(chained, 'base'))
        return (0,languages_words/* callSuper */.qW)(undefined, args, site);
    const callee = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: 'init', site };
    return [{ kind: 'evaluate', value: { kind: 'call', callee, args, site } }];
}
function lowerMethod(node, unit, to) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const returns = (0,syntax/* childOf */.GG)(node, 'returns');
    if (!name)
        return;
    const result = returns && kept(lowerType(returns, unit));
    const parameters = parametersOf(node, unit);
    const body = lowerFunctionBody(node, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const setter = returns?.type === 'ref_type' ? setterOfPlace(parameters, body, site) : undefined;
    const fact = {
        ...(0,lowering/* namedAs */.yT)(nameOf(name, unit), methodName),
        parameters,
        ...genericsOf(node, unit),
        ...(result && { result }),
        body,
        ...(setter && { setter }),
        modifiers: isTold(node, unit) ? new Set([...wordsOf(node, unit), '@Told']) : wordsOf(node, unit),
        isPositional: true,
        ...saysThrowing(node, unit),
        site,
    };
    to.functions.push(fact);
    if (MAKES_COMMANDS.some((attribute) => hasAttribute(node, attribute, unit)))
        to.variables.push(commandMade(fact, (0,lowering/* siteOf */.zU)(name, unit)));
}
function isTold({ children }, unit) {
    return children.some((part) => part.type === 'attribute_list' &&
        (0,syntax/* namedChildren */.TP)(part).some((it) => !FOR_READERS.test(nameOf((0,syntax/* childOf */.GG)(it, 'name') ?? it, unit))));
}
const FOR_READERS = /(?:^|\.)(?:MethodImpl|Obsolete|Conditional|Pure|MustUseReturnValue|(?:Unconditional)?SuppressMessage|(?:MemberNotNull|NotNull|MaybeNull|NotNullIf)\w{0,40}|(?:Allow|Disallow)Null|Requires\w{1,60}|(?:Uns|S)upportedOSPlatform|Debugger\w{1,60}|ExcludeFromCodeCoverage|DynamicDependency|AsyncStateMachine|EditorBrowsable)(?:Attribute)?$/;

;








function closure(parameters, body, site, result) {
    const fact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
    return { kind: 'closure', body: result ? { ...fact, result } : fact, site };
}
function lowerLambda(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const given = (0,syntax/* childOf */.GG)(node, 'parameters');
    const parameters = given?.type === 'implicit_parameter'
        ? [{ name: nameOf(given, unit), site: (0,lowering/* siteOf */.zU)(given, unit) }]
        : given
            ? lowerParameters(given, unit)
            : [];
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    if (!body)
        return closure(parameters, [], site);
    if (body.type === 'block')
        return closure(parameters, lowerBlock(body, unit), site);
    const gives = () => [
        { kind: 'return', value: withNames(lowerExpression(body, unit)), site: (0,lowering/* siteOf */.zU)(body, unit) },
    ];
    return closure(parameters, withBound(unit, gives), site);
}
function withNames(value) {
    if (value.kind !== 'tuple')
        return value;
    const items = value.items.map((item) => {
        const of = item.value;
        const isNamed = item.label === undefined && (of.kind === 'member' || of.kind === 'name') && of.name !== 'self';
        return isNamed ? { ...item, label: of.name } : item;
    });
    return { ...value, items };
}
function lambdas_lowerDelegate(node, unit) {
    const given = (0,syntax/* childOf */.GG)(node, 'parameters');
    const block = (0,syntax/* findType */.up)(node, 'block');
    return closure(given ? lowerParameters(given, unit) : [], block ? lowerBlock(block, unit) : [], (0,lowering/* siteOf */.zU)(node, unit));
}
const RECEIVERS = new WeakSet();
function isReceiver(parameter) {
    return RECEIVERS.has(parameter);
}
function lowerParameters(list, unit) {
    const parameters = [];
    const variadic = list.children.findIndex(({ type }) => type === 'params');
    for (const node of list.children) {
        const found = node.type === 'parameter' ? lowerParameter(node, node.children, unit) : undefined;
        if (found)
            parameters.push(found);
    }
    const rest = variadic < 0 ? undefined : lowerParameter(list, list.children.slice(variadic), unit);
    if (rest)
        parameters.push({ ...rest, isVariadic: true });
    return parameters;
}
function lowerParameter(node, parts, unit) {
    const name = parts.find(({ field }) => field === 'name');
    if (!name)
        return undefined;
    const written = parts.find(({ field }) => field === 'type');
    const type = written && kept(lowerType(written, unit));
    const given = parts[parts.findIndex((part) => part.type === '=') + 1];
    const isGiven = parts.some((part) => part.type === '=') && given?.isNamed;
    const words = parts.filter((part) => part.type === 'modifier').map((word) => nameOf(word, unit));
    const isShared = words.includes('out') || words.includes('ref');
    const last = isGiven ? given : name;
    const key = lambdas_keyOf(node, unit);
    const attributes = [
        ...(wordsOf(node, unit).has(facts/* UNENCODED */.OA) ? [facts/* UNENCODED */.OA] : []),
        ...(key === undefined ? [] : [facts/* KEYED */.z9 + key]),
    ];
    const parameter = {
        name: nameOf(name, unit),
        ...(type && { type }),
        ...(isGiven && { default: lowerExpression(given, unit) }),
        ...(isShared && { isShared: true }),
        ...(attributes.length > 0 && { attributes }),
        site: { file: unit.file, start: (parts[0] ?? node).start, end: last.end },
    };
    if (words.includes('this'))
        RECEIVERS.add(parameter);
    return parameter;
}
const lambdas_KEY = /\bFromKeyedServices\(\s*(?:"([^"\\]*)"|(\w+\.\w+))\s*\)/;
function lambdas_keyOf(node, { text }) {
    const list = (0,syntax/* findType */.up)(node, 'attribute_list');
    const [, written, constant] = (list && lambdas_KEY.exec(text.slice(list.start, list.end))) ?? [];
    return written ?? constant;
}
function parametersOf(node, unit) {
    const list = (0,syntax/* childOf */.GG)(node, 'parameters') ?? (0,syntax/* findType */.up)(node, 'parameter_list');
    return list ? lowerParameters(list, unit) : [];
}

;









function lowerAssignment(node, unit) {
    const [named, operator, written] = partsOf(node, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const value = typed(asFunction(written), typeMade(left, (0,syntax/* childOf */.GG)(node, 'right'), unit));
    const place = left?.type === 'identifier' ? unit.places?.get(nameOf(left, unit)) : undefined;
    if (place)
        return bothSet(named, operator, value, lowerExpression(place, unit));
    const target = isCalled(node, unit) ? (0,languages_words/* wordsAt */.n4)(named.site).call(named, []) : named;
    if (/^[|&]=$/.test(operator)) {
        const flags = { kind: 'operation', operator: operator.charAt(0), operands: [target, value], site };
        return { kind: 'assign', target, operator: '=', value: flags, site };
    }
    const inList = setInList(target, operator, value, site);
    if (inList)
        return inList;
    if (operator === '??=')
        return { kind: 'assign', target, operator: '=', value: { kind: 'either', of: [target, value], site }, site };
    return { kind: 'assign', target, operator, value, site };
}
function typeMade(left, right, unit) {
    const name = left?.type === 'member_access_expression' ? (0,syntax/* childOf */.GG)(left, 'name') : left;
    if (right?.type !== 'implicit_object_creation_expression' || name?.type !== 'identifier')
        return undefined;
    const type = unit.madeLater.get(nameOf(name, unit));
    return type && lowerType(type, unit);
}
function bothSet(named, operator, value, place) {
    const { site } = named;
    const put = (target, given) => ({
        kind: 'assign',
        target,
        operator,
        value: given,
        site,
    });
    return (0,lowering/* nothing */.s6)(site, [put(named, value), put(place, named)]);
}
function isCalled(assignment, { text }) {
    const left = (0,syntax/* childOf */.GG)(assignment, 'left');
    return left !== undefined && /\s*\(/y.test(text.slice(left.end, (0,syntax/* childOf */.GG)(assignment, 'operator')?.start));
}
function lowerBinary(node, unit) {
    const [left, operator, right] = partsOf(node, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (/^[!=]=$/.test(operator) && startsWithIs(node, unit)) {
        const written = operator === '==' ? (0,syntax/* childOf */.GG)(node, 'right') : undefined;
        const asked = written && lowerType(written, unit);
        return { ...(0,lowering/* nothing */.s6)(site, [left]), ...(asked && { asks: asked }) };
    }
    if (operator === '??')
        return { kind: 'either', of: [left, right], isInstead: true, site };
    return { kind: 'operation', operator, operands: [left, right], site };
}
function startsWithIs(node, { text }) {
    const operator = (0,syntax/* childOf */.GG)(node, 'operator');
    return operator !== undefined && text.startsWith('is', operator.start);
}
function partsOf(node, unit) {
    const lower = (field) => {
        const part = (0,syntax/* childOf */.GG)(node, field);
        return part ? lowerExpression(part, unit) : (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit));
    };
    const left = lower('left');
    return [left, (0,syntax/* childOf */.GG)(node, 'operator')?.type ?? '', lower('right')];
}
function lowerUnary(node, unit) {
    const part = innerOf(node);
    const value = part ? lowerExpression(part, unit) : (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit));
    const operator = node.children[0]?.type ?? '';
    return /^[!~]$/.test(operator) ? { kind: 'operation', operator, operands: [value], site: (0,lowering/* siteOf */.zU)(node, unit) } : value;
}
const BETWEEN = /^[-+*&^]$/;
function lowerCast(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const type = (0,syntax/* childOf */.GG)(node, 'type');
    const part = (0,syntax/* childOf */.GG)(node, 'value');
    const value = part ? lowerExpression(part, unit) : (0,lowering/* nothing */.s6)(site);
    const operator = part?.type === 'prefix_unary_expression' ? part.children[0]?.type : undefined;
    if (operator !== undefined && type?.type === 'identifier' && BETWEEN.test(operator))
        return { kind: 'operation', operator, operands: [lowerExpression(type, unit), value], site };
    const to = type && kept(lowerType(type, unit));
    return to ? { kind: 'cast', value, to, site } : value;
}

;






function lowerQuery(node, unit) {
    const [first, ...rest] = (0,syntax/* namedChildren */.TP)(node);
    return first?.type === 'from_clause' ? lowerFrom(first, rest, unit) : (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit));
}
function lowerFrom(from, clauses, unit) {
    const name = (0,syntax/* childOf */.GG)(from, 'name');
    const list = (0,syntax/* namedChildren */.TP)(from).at(-1);
    if (!name || !list)
        return (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(from, unit));
    return lowerEach(name, lowerExpression(list, unit), clauses, (0,lowering/* siteOf */.zU)(from, unit), unit);
}
function lowerEach(name, list, clauses, site, unit) {
    const each = { name: nameOf(name, unit), site: (0,lowering/* siteOf */.zU)(name, unit) };
    const body = [];
    let method = 'map';
    let grouped;
    let selected = [];
    for (const [index, clause] of clauses.entries()) {
        const parts = (0,syntax/* namedChildren */.TP)(clause);
        const value = parts.at(-1);
        if (!value)
            continue;
        const at = (0,lowering/* siteOf */.zU)(clause, unit);
        if (clause.type === 'from_clause') {
            method = 'flatMap';
            body.push({ kind: 'return', value: lowerFrom(clause, clauses.slice(index + 1), unit), site: at });
            break;
        }
        if (clause.type === 'select_clause') {
            body.push({ kind: 'return', value: lowerExpression(value, unit), site: at });
            selected = clauses.slice(index + 1);
            break;
        }
        const [declared, joined] = parts;
        const group = (0,syntax/* findType */.up)(clause, 'join_into_clause');
        const named = group && (0,syntax/* namedChildren */.TP)(group)[0];
        if (clause.type === 'join_clause' && named && joined) {
            const pattern = { kind: 'name', name: nameOf(named, unit), site: (0,lowering/* siteOf */.zU)(named, unit) };
            body.push({ kind: 'declare', pattern, value: lowerExpression(joined, unit) });
            continue;
        }
        if (clause.type === 'join_clause' && declared?.type === 'identifier' && joined) {
            method = 'flatMap';
            const list = lowerExpression(joined, unit);
            body.push({ kind: 'return', value: lowerEach(declared, list, clauses.slice(index + 1), at, unit), site: at });
            break;
        }
        if (clause.type === 'group_clause' && declared) {
            const pair = { [queries_KEY]: lowerExpression(value, unit), [queries_MADE]: lowerExpression(declared, unit) };
            body.push((0,languages_words/* wordsAt */.n4)(at).give((0,languages_words/* wordsAt */.n4)(at).object(pair)));
            grouped = clauses.slice(index + 1);
            break;
        }
        if (clause.type === 'let_clause' && declared && declared !== value) {
            const pattern = { kind: 'name', name: nameOf(declared, unit), site: (0,lowering/* siteOf */.zU)(declared, unit) };
            body.push({ kind: 'declare', pattern, value: lowerExpression(value, unit) });
        }
        else if (clause.type === 'where_clause') {
            const conditions = [{ kind: 'test', value: lowerExpression(value, unit) }];
            const branch = { conditions, body: [], otherwise: [], leaves: 'otherwise' };
            body.push({ kind: 'evaluate', value: { kind: 'if', branch, site: at } });
        }
        else
            for (const part of parts)
                body.push({ kind: 'evaluate', value: lowerExpression(part, unit) });
    }
    const callee = { kind: 'member', of: list, name: method, site };
    const all = { kind: 'call', callee, args: [{ value: closure([each], body, site) }], site };
    const [into, ...rest] = selected;
    if (into?.type === 'identifier' && method === 'map')
        return lowerEach(into, all, rest, site, unit);
    return grouped ? groupsOf(all, grouped, site, unit) : all;
}
const queries_KEY = 'Key';
const queries_MADE = '\0made';
function groupsOf(pairs, [into, ...rest], site, unit) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [all, one] = [words.name('\0pairs'), words.name('\0pair')];
    const members = words.call(words.member(all, 'map'), [
        words.closure(['\0pair'], [words.give(words.member(one, queries_MADE))]),
    ]);
    const key = words.member(words.call(words.member(all, 'first'), []), queries_KEY);
    const groups = words.run([
        words.declare('\0pairs', pairs),
        words.give(words.either(members, words.object({ [queries_KEY]: key }))),
    ]);
    return into?.type === 'identifier' ? lowerEach(into, groups, rest, site, unit) : groups;
}

;



function numberOf(written) {
    const plain = written.replaceAll('_', '');
    return Number(/^0[xXbB]/.test(plain) ? plain.replace(/[uUlL]{1,2}$/, '') : plain.replace(/[a-zA-Z]{1,2}$/, ''));
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['e', '\x1b'],
    ['f', '\f'],
    ['v', '\v'],
]);
function unescaped(written) {
    const letter = written.charAt(1);
    if (!/[xuU]/.test(letter))
        return ESCAPES.get(letter) ?? letter;
    const code = Number.parseInt(written.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
function lowerText(node, unit) {
    const { text } = unit;
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (node.type === 'verbatim_string_literal') {
        const inside = text.slice(node.start + 2, node.end).replace(/"(?:[uU]8)?$/, '');
        return { kind: 'literal', value: inside.replaceAll('""', '"'), site };
    }
    return {
        kind: 'literal',
        value: (0,syntax/* namedChildren */.TP)(node)
            .map((part) => texts_wordsOf(part, unit))
            .join(''),
        site,
    };
}
function texts_wordsOf(node, { text }) {
    const written = text.slice(node.start, node.end);
    if (node.type === 'escape_sequence')
        return unescaped(written);
    return node.type.endsWith('_content') ? written : '';
}
function lowerInterpolation(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = [];
    let words = '';
    const end = () => {
        if (words !== '')
            parts.push({ kind: 'literal', value: words, site });
        words = '';
    };
    const isPlain = !unit.text.slice(node.start, node.start + 3).includes('$$');
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        if (part.type === 'interpolation') {
            end();
            const value = part.children.find(({ type, isNamed }) => isNamed && type !== 'interpolation_brace');
            const own = part.children.find(({ type }) => type === 'this' || type === 'base');
            if (own ?? value)
                parts.push(lowerExpression((own ?? value), unit));
        }
        else {
            const each = texts_wordsOf(part, unit);
            words += isPlain ? each.replaceAll('{{', '{').replaceAll('}}', '}') : each;
        }
    }
    if (parts.length === 0)
        return { kind: 'literal', value: words, site };
    end();
    return { kind: 'text', parts, site };
}

;












function lowerExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (part) => (part ? lowerExpression(part, unit) : (0,lowering/* nothing */.s6)(site));
    switch (node.type) {
        case 'identifier':
        case 'predefined_type':
        case 'implicit_parameter':
        case 'discard':
            return { kind: 'name', name: nameOf(node, unit), site };
        case 'this':
        case 'base':
            return { kind: 'name', name: node.type === 'base' ? 'super' : 'self', site };
        case 'generic_name':
            return lower((0,syntax/* namedChildren */.TP)(node)[0]);
        case 'integer_literal':
        case 'real_literal':
            return { kind: 'literal', value: numberOf(nameOf(node, unit)), site };
        case 'boolean_literal':
            return { kind: 'literal', value: nameOf(node, unit) === 'true', site };
        case 'null_literal':
        case 'default_expression':
            return { kind: 'literal', value: null, site };
        case 'string_literal':
        case 'verbatim_string_literal':
        case 'raw_string_literal':
        case 'character_literal':
            return lowerText(node, unit);
        case 'interpolated_string_expression':
            return lowerInterpolation(node, unit);
        case 'member_access_expression':
        case 'qualified_name':
        case 'alias_qualified_name':
            return calls_lowerMember(node, unit);
        case 'invocation_expression': {
            const test = asTest(node);
            return test ? lowerIs(test, unit) : lowerCall(node, unit);
        }
        case 'element_access_expression':
            return lowerIndex(node, unit);
        case 'object_creation_expression':
        case 'implicit_object_creation_expression':
        case 'array_creation_expression':
        case 'implicit_array_creation_expression':
        case 'stackalloc_expression':
        case 'implicit_stackalloc_expression':
            return lowerNew(node, unit);
        case 'anonymous_object_creation_expression':
            return lowerAnonymous(node, unit);
        case 'initializer_expression':
            return lowerInitializer(node, unit);
        case 'with_expression':
            return lowerWith(node, unit);
        case 'collection_expression':
        case 'element_binding_expression':
        case 'bracketed_argument_list':
            return { kind: 'list', items: lowerItems(node, unit), site };
        case 'tuple_expression':
            return { kind: 'tuple', items: (0,syntax/* namedChildren */.TP)(node).map((part) => lowerTuplePart(part, unit)), site };
        case 'lambda_expression':
            return lowerLambda(node, unit);
        case 'anonymous_method_expression':
            return lambdas_lowerDelegate(node, unit);
        case 'assignment_expression':
            return lowerAssignment(node, unit);
        case 'binary_expression':
            return lowerBinary(node, unit);
        case 'prefix_unary_expression':
            return lowerUnary(node, unit);
        case 'conditional_expression':
            return {
                kind: 'either',
                test: lower((0,syntax/* childOf */.GG)(node, 'condition')),
                of: [lower((0,syntax/* childOf */.GG)(node, 'consequence')), lower((0,syntax/* childOf */.GG)(node, 'alternative'))],
                site,
            };
        case 'cast_expression':
            return lowerCast(node, unit);
        case 'as_expression': {
            const right = (0,syntax/* childOf */.GG)(node, 'right');
            const to = right && kept(lowerType(right, unit));
            const value = lower((0,syntax/* childOf */.GG)(node, 'left'));
            return to ? { kind: 'cast', value, to, site } : value;
        }
        case 'is_expression':
        case 'is_pattern_expression':
            return lowerIs(node, unit);
        case 'switch_expression':
            return lowerSwitchExpression(node, unit);
        case 'query_expression':
            return lowerQuery(node, unit);
        case 'typeof_expression': {
            const written = (0,syntax/* childOf */.GG)(node, 'type');
            const type = written && lowerType(written, unit);
            return type ? { kind: 'type', type, site } : (0,lowering/* nothing */.s6)(site);
        }
        case 'declaration_expression': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            return name ? bind(name, unit) : (0,lowering/* nothing */.s6)(site);
        }
        case 'throw_expression':
        case 'throw_statement': {
            const value = innerOf(node);
            return throwing(value && lowerExpression(value, unit), site);
        }
        case 'parenthesized_expression':
        case 'postfix_unary_expression':
        case 'await_expression':
        case 'checked_expression':
        case 'ref_expression':
        case 'argument':
        case 'expression_element':
        case 'spread_element':
        case 'collection_element':
        case 'constant_pattern':
        case 'type_pattern':
            return lower(innerOf(node));
        default:
            return (0,lowering/* nothing */.s6)(site, (0,syntax/* namedChildren */.TP)(node).map(lower));
    }
}
function innerOf(node) {
    return valuesIn(node)[0];
}
function valuesIn(node) {
    return node.children.filter(({ isNamed, field, type }) => (isNamed && field !== 'name') || type === 'this' || type === 'base');
}
function lowerTuplePart(node, unit) {
    const label = (0,syntax/* childOf */.GG)(node, 'name');
    return { ...(label && { label: nameOf(label, unit) }), value: lowerExpression(node, unit) };
}

;

function typedClient(of, made, args, site) {
    const filled = args.flatMap(({ value }) => filledIn(value, site));
    return registered(of, made.name, filled, site);
}
function configured(of, args, site) {
    const known = of.kind === 'call' && of.callee.kind === 'member' && of.callee.name === REGISTERS ? of : undefined;
    const make = known?.args.at(-1)?.value;
    const inner = known?.callee.kind === 'member' ? known.callee.of : undefined;
    const last = make?.kind === 'closure' ? make.body.body.at(-1) : undefined;
    const made = last?.kind === 'return' && last.value.kind === 'call' ? last.value : undefined;
    if (!inner || make?.kind !== 'closure' || made?.callee.kind !== 'name' || !made.callee.name)
        return undefined;
    const [client] = made.args;
    if (client?.value.kind !== 'either')
        return undefined;
    const before = make.body.body.slice(0, -1).filter((it) => it.kind !== 'declare' || !isPlain(it));
    const names = client.value.of.filter((it) => it.kind === 'name' && it.name !== PLAIN);
    const more = args.flatMap(({ value }) => filledIn(value, site));
    return registered(inner, made.callee.name, [{ names, body: before }, ...more], site);
}
const REGISTERS = 'AddTransient';
const PLAIN = '\0client';
function isPlain({ pattern }) {
    return pattern.kind === 'name' && pattern.name === PLAIN;
}
function filledIn(fill, site) {
    const client = fill.kind === 'closure' ? fill.body.parameters.at(-1) : undefined;
    if (fill.kind !== 'closure' || !client)
        return [];
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return [
        {
            names: [words.name(client.name)],
            body: [words.declare(client.name, words.call(words.name('HttpClient'), [])), ...fill.body.body],
        },
    ];
}
function registered(of, made, filled, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const body = filled.flatMap((each) => each.body);
    const names = filled.flatMap((each) => each.names);
    const client = { kind: 'either', of: [words.name(PLAIN)].concat(names), site };
    const plain = words.declare(PLAIN, words.call(words.name('HttpClient'), []));
    const make = words.closure([], [plain, ...body, words.give(words.call(words.name(made), [client]))]);
    return words.call(words.member(of, REGISTERS), [words.name(made), make]);
}

;

const PARENT = 'ValueChangedMessage';
const ASKS = /^(?:Async)?RequestMessage$/;
const ANSWER = 'Response';
function keepValue(supertypes, { variables, functions }) {
    const parent = supertypes.find(({ name }) => name === PARENT);
    const [first] = functions;
    if (!parent || !first)
        return;
    const [type] = parent.args ?? [];
    variables.push({ name: 'Value', ...(type && { type }), modifiers: new Set(['public']), site: first.site });
    for (const [index, fact] of functions.entries())
        functions[index] = { ...fact, body: fact.body.flatMap(withStore) };
}
function keepAnswer(supertypes, site, { variables, functions }) {
    const parent = supertypes.find(({ name }) => ASKS.test(name));
    if (!parent)
        return;
    const [type] = parent.args ?? [];
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const body = [words.assign(words.member(words.name('self'), ANSWER), words.name('answer'))];
    const parameters = [{ name: 'answer', site }];
    const reply = {
        name: 'Reply',
        parameters,
        body,
        modifiers: new Set(['public']),
        isPositional: true,
        site,
    };
    variables.push({ name: ANSWER, ...(type && { type }), modifiers: new Set(['public']), site });
    functions.push(reply);
}
function answered(callee, [message], types, call, site) {
    if (callee.kind !== 'member' || callee.name !== 'Send' || call.kind !== 'call')
        return undefined;
    const { of } = callee;
    if (!of || !('name' in of) || !/[mM]essenger$|^Default$/.test(of.name))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [type] = types;
    const made = message?.value ?? (type && words.call(words.name(type.name), []));
    if (made?.kind !== 'call')
        return undefined;
    const sent = words.name('\0sent');
    return words.run([
        words.declare('\0sent', made),
        words.does({ ...call, args: [{ value: sent }, ...call.args.slice(1)] }),
        words.give(words.either(sent, words.member(sent, ANSWER))),
    ]);
}
function withStore(statement) {
    const call = statement.kind === 'evaluate' && statement.value.kind === 'call' ? statement.value : undefined;
    const callee = call?.callee;
    const given = call?.args[0]?.value;
    const isSuper = callee?.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name';
    if (!isSuper || callee.of?.name !== 'super' || !given)
        return [statement];
    const words = (0,languages_words/* wordsAt */.n4)(call.site);
    return [statement, words.assign(words.member(words.name('self'), 'Value'), given)];
}

;


const observables_METHODS = new Map([
    ...'Throttle Sample Delay DistinctUntilChanged ObserveOn SubscribeOn Publish RefCount Replay Timeout Retry WhereNotNull Switch'
        .split(' ')
        .map((name) => [name, 'array']),
    ['Do', 'sink'],
    ['StartWith', 'union'],
    ['Merge', 'union'],
    ['Scan', 'reduce'],
]);
const PAIRS = new Set(['CombineLatest', 'Zip', 'WithLatestFrom']);
const RUNS = new Set(['FromAsync', 'Defer', 'Start']);
const importing = new WeakMap();
function isMeant({ file, text }) {
    const known = importing.get(file) ?? /\b(?:System\.Reactive|ReactiveUI)\b/.test(text);
    importing.set(file, known);
    return known;
}
function callObservable(callee, args, site, unit) {
    if (callee.kind !== 'member' || !callee.of)
        return undefined;
    const { of, name } = callee;
    const isStatic = of.kind === 'name' && of.name === 'Observable';
    if (!isStatic && !observables_METHODS.has(name) && !PAIRS.has(name) && name !== 'ToProperty')
        return undefined;
    if (!isMeant(unit))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const values = args.map(({ value }) => value);
    if (!isStatic) {
        if (name === 'ToProperty')
            return helper(of, values, site);
        const method = observables_METHODS.get(name);
        if (method === undefined)
            return paired(of, values, site);
        return { kind: 'call', callee: { ...callee, name: method }, args: method === 'array' ? [] : args, site };
    }
    const [first, ...more] = values;
    if (!first)
        return undefined;
    if (PAIRS.has(name))
        return paired(first, more, site);
    if (name === 'Return')
        return { kind: 'list', items: [first], site };
    if (RUNS.has(name))
        return words.call(first, []);
    if (name === 'Merge')
        return more.reduce((all, each) => words.call(words.member(all, 'union'), [each]), first);
    return name === 'FromEventPattern' && more.length > 0 ? heard(first, site) : undefined;
}
function paired(of, [other, make, ...more], site) {
    if (!other || more.length > 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const pairs = words.call(words.member(of, 'zip'), [other]);
    return make ? words.call(words.member(pairs, 'map'), [ofPair(make, site)]) : pairs;
}
function helper(of, values, site) {
    const filled = values.find((value) => value.kind === 'operation' && value.operator === '&');
    const [target] = filled?.kind === 'operation' ? filled.operands : [];
    return target ? { kind: 'assign', target, operator: '=', value: of, site } : of;
}
function heard(add, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const all = words.name('\0heard');
    const told = words.object({ Sender: words.name('\0sender'), EventArgs: words.name('\0args') });
    const hear = words.closure(['\0sender', '\0args'], [words.does(words.call(words.member(all, 'append'), [told]))]);
    return words.run([
        words.declare('\0heard', { kind: 'list', items: [], site }),
        words.does(words.call(add, [hear])),
        words.give(all),
    ]);
}

;


function callReactive(of, name, args, site, given) {
    const [first, second] = args.map(({ value }) => value);
    if (!first)
        return undefined;
    const isCommand = of.kind === 'name' && of.name === 'ReactiveCommand' && /^Create(?:FromTask|FromObservable)?$/.test(name);
    if (isCommand)
        return reactive_commandOf(first, site, given);
    if (name === 'WhenAnyValue' && (0,entries/* isPath */.uf)(of))
        return watched(of, args, site);
    if (name !== 'InvokeCommand')
        return undefined;
    const command = second ? selected(first, second) : first;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const run = (value) => words.call(words.member(of, 'sink'), [
        words.closure(['\0each'], [words.does(words.call(words.member(value, 'Execute'), [words.name('\0each')]))]),
    ]);
    return command && (0,entries/* isPath */.uf)(command) ? run(command) : undefined;
}
function reactive_commandOf(run, site, type) {
    if (run.kind !== 'closure' && run.kind !== 'name')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [made, given, execute] = [words.name('\0made'), words.name('\0given'), words.name('\0execute')];
    const parameter = type ? { kind: 'cast', value: given, to: type, site } : given;
    const does = [words.assign(made, words.call(words.name('\0run'), [parameter])), words.give(made)];
    return words.run([
        words.declare('\0run', run),
        words.declare('\0made'),
        words.declare('\0execute', words.open(['\0given'], does)),
        words.give(words.either(words.object({ Execute: execute }), made)),
    ]);
}
function watched(of, args, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const last = args.at(-1)?.value;
    const isMade = args.length > 1 && last?.kind === 'closure' && last.body.parameters.length === args.length - 1;
    const values = args.slice(0, isMade ? -1 : undefined).map(({ value }) => selected(of, value));
    const known = values.flatMap((value) => value ?? []);
    if (known.length < values.length)
        return undefined;
    if (isMade && last)
        return words.call(last, known);
    const [only] = known;
    return known.length === 1 ? only : { kind: 'tuple', items: known.map((value) => ({ value })), site };
}
function selected(of, by) {
    const [parameter, ...others] = by.kind === 'closure' ? by.body.parameters : [];
    const [only, ...more] = by.kind === 'closure' ? by.body.body : [];
    if (!parameter || others.length > 0 || more.length > 0)
        return undefined;
    const replaced = (value) => {
        if (value.kind === 'name')
            return value.name === parameter.name ? of : undefined;
        const inner = value.kind === 'member' && value.of ? replaced(value.of) : undefined;
        return inner && value.kind === 'member' ? { ...value, of: inner } : undefined;
    };
    return only?.kind === 'return' || only?.kind === 'evaluate' ? replaced(only.value) : undefined;
}

var shell = __webpack_require__("code/models/shell.js");
;





function opensPage(callee, [route, ...more], site, unit, call) {
    if (callee.kind !== 'member' || callee.name !== shell/* OPENS_PAGES */.NY || !route)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.shared.set(name, sharedAt(name, site)));
    const written = writtenIn(route.value);
    const given = [
        ...more.flatMap(({ value }) => (value.kind === 'literal' ? [] : [value])),
        ...(Object.keys(written).length > 0 ? [words.object(written)] : []),
        ...(more.length === 0 && mayHold(route.value) ? [words.unknown('query')] : []),
    ];
    if (given.length === 0)
        return undefined;
    return words.run([...given.map((value) => words.assign(words.shared(shell/* SHELL_QUERY */.MQ), value)), words.give(call())]);
}
function sharedAt(name, site, value) {
    const modifiers = new Set(value ? ['static', '@Opened'] : ['static']);
    return { name, modifiers, site: value ? site : { ...site, start: 0, end: 0 }, ...(value && { value }) };
}
function writtenIn(route) {
    const written = {};
    let open = '';
    for (const part of shell_partsOf(route)) {
        if (part.kind !== 'literal') {
            if (open !== '')
                written[open] = bare(part);
            open = '';
            continue;
        }
        const text = `${part.value}`;
        for (const [, name = '', value = ''] of text.matchAll(/[?&](\w{1,99})=([^&?]{0,200})/g)) {
            open = value === '' ? name : '';
            if (value !== '')
                written[name] = { ...part, value };
        }
    }
    return written;
}
function mayHold(route) {
    return route.kind === 'call' || ((route.kind === 'name' || route.kind === 'member') && /^[a-z_]/.test(route.name));
}
function shell_partsOf(value) {
    if (value.kind === 'text')
        return value.parts;
    if (value.kind === 'operation' && value.operator === '+')
        return value.operands.flatMap(shell_partsOf);
    return [value];
}
function bare(value) {
    const isEscaped = value.kind === 'call' && value.callee.kind === 'member' && /^(?:Escape|Url)\w{0,20}$/.test(value.callee.name);
    return (isEscaped && value.args[0]?.value) || value;
}
function openedByRoute(node, { functions }, unit) {
    for (const [index, fact] of functions.entries())
        if (fact.name === shell/* TOLD_OF_QUERY */.lp)
            functions[index] = told(fact, unit);
    for (const { name, key, site } of queried(node, unit)) {
        const words = (0,languages_words/* wordsAt */.n4)(site);
        const query = { kind: 'index', of: shownAt(site, unit), index: key, site };
        functions.push({
            name: `\0shown ${name}`,
            parameters: [],
            body: [words.assign(words.member(words.name('self'), name), query)],
            modifiers: new Set(),
            isPositional: true,
            site,
        });
    }
}
function told(fact, unit) {
    const [query, ...more] = fact.parameters;
    if (!query || more.length > 0)
        return fact;
    const words = (0,languages_words/* wordsAt */.n4)(query.site);
    const opened = words.declare(query.name, shownAt(query.site, unit));
    return { ...fact, parameters: [{ name: '\0query', site: query.site }], body: [opened, ...fact.body] };
}
function shownAt(site, unit) {
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.shared.set(name, sharedAt(name, site)));
    const shown = `${shell/* SHELL_QUERY */.MQ} ${site.start} ${unit.path}`;
    const opened = words.shared(shell/* SHELL_QUERY */.MQ);
    unit.shared.set(shown, sharedAt(shown, site, words.either(opened)));
    return words.run([words.does({ kind: 'other', parts: [opened], site }), words.give(words.name(shown))]);
}
function queried(node, unit) {
    const lists = node.children.filter(({ type }) => type === 'attribute_list');
    return lists.flatMap(syntax/* namedChildren */.TP).flatMap((attribute) => {
        const written = (0,syntax/* childOf */.GG)(attribute, 'name');
        const list = attribute.children.find(({ type }) => type === 'attribute_argument_list');
        if (!written || !list || lowerType(written, unit)?.name !== shell/* TAKES_OF_QUERY */.ad)
            return [];
        const [property, key] = (0,syntax/* namedChildren */.TP)(list).map((argument) => {
            const value = (0,syntax/* namedChildren */.TP)(argument).at(-1);
            return value && lowerExpression(value, unit);
        });
        return property?.kind === 'literal' && key ? [{ name: `${property.value}`, key, site: key.site }] : [];
    });
}

;

























function calls_lowerMember(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const of = (0,syntax/* childOf */.GG)(node, 'expression') ?? (0,syntax/* childOf */.GG)(node, 'qualifier') ?? (0,syntax/* childOf */.GG)(node, 'alias');
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    if (!of || !name)
        return (0,lowering/* nothing */.s6)(site);
    return memberOf(lowerExpression(of, unit), simpleName(name, unit), site);
}
function simpleName(node, unit) {
    return nameOf((node.type === 'generic_name' && (0,syntax/* findType */.up)(node, 'identifier')) || node, unit);
}
function memberOf(of, name, site) {
    const owner = of.kind === 'name' || of.kind === 'member' ? of.name : '';
    if (owner === 'HKClinicalTypeIdentifier' || owner === 'HKFhirResourceType' || owner === 'HKFHIRResourceType') {
        const plain = name.charAt(0).toLowerCase() + name.slice(1);
        const type = owner === 'HKClinicalTypeIdentifier' ? owner : 'HKFHIRResourceType';
        return {
            kind: 'member',
            of: { kind: 'name', name: type, site: of.site },
            name: (0,healthkit/* typeOfCase */.ao)(plain) || type !== owner ? plain : name,
            site,
        };
    }
    if (name === 'SupportsHealthRecords' || name === 'IsHealthDataAvailable') {
        return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [], site };
    }
    if (name === 'Empty' && /^(?:Immutable|Frozen)/.test(of.kind === 'type' ? of.type.name : owner))
        return { kind: 'list', items: [], site };
    if (name === 'Values' || name === 'Keys')
        return { kind: 'member', of, name: name.toLowerCase(), site };
    if (name === 'Result')
        return of;
    return { kind: 'member', of, name, site };
}
function lowerIndex(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'expression');
    const list = (0,syntax/* childOf */.GG)(node, 'subscript');
    const [first] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    const of = subject ? lowerExpression(subject, unit) : (0,lowering/* nothing */.s6)(site);
    if (list && (0,lowering/* textOf */.b6)(list, unit).startsWith('('))
        return { kind: 'call', callee: of, args: lowerArguments(list, unit), site };
    const index = first ? lowerExpression(first, unit) : (0,lowering/* nothing */.s6)(site);
    const isRange = first && innerOf(first)?.type === 'range_expression';
    const bounds = isRange ? boundsOf(first, of, unit) : undefined;
    if (isRange)
        return {
            kind: 'call',
            callee: { kind: 'member', of, name: 'prefix', site },
            args: [{ value: bounds ?? index }],
            site,
        };
    return { kind: 'index', of, index, ...(list && { args: lowerArguments(list, unit) }), site };
}
function boundsOf(node, of, unit) {
    const range = innerOf(node);
    if (!range)
        return undefined;
    const site = (0,lowering/* siteOf */.zU)(range, unit);
    const count = { kind: 'member', of, name: 'count', site };
    const at = range.children.findIndex(({ type }) => type === '..');
    const side = (parts, open) => {
        const [part] = parts.filter(({ isNamed }) => isNamed);
        if (!part)
            return open;
        const [counted] = (0,syntax/* namedChildren */.TP)(part);
        if (part.type !== 'prefix_unary_expression')
            return lowerExpression(part, unit);
        const isFromEnd = (0,lowering/* textOf */.b6)(part, unit).startsWith('^') && counted;
        return isFromEnd
            ? { kind: 'operation', operator: '-', operands: [count, lowerExpression(counted, unit)], site }
            : undefined;
    };
    const [low, high] = [
        side(range.children.slice(0, at), { kind: 'literal', value: 0, site }),
        side(range.children.slice(at + 1), count),
    ];
    return at >= 0 && low && high ? { kind: 'operation', operator: '..<', operands: [low, high], site } : undefined;
}
function typesOf(callee, unit) {
    const named = callee.type === 'generic_name' ? callee : (0,syntax/* childOf */.GG)(callee, 'name');
    return named?.type === 'generic_name' ? lowerTypeArguments(named, unit) : [];
}
function lowerCall(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    if (!written)
        return (0,lowering/* nothing */.s6)(site);
    const callee = lowerExpression(written, unit);
    const args = list ? lowerArguments(list, unit) : [];
    if (callee.kind === 'name' && callee.name === 'nameof')
        return nameOfWhat(args, site);
    const run = (0,running/* callOfGiven */.F)('c-sharp', callee, args, site);
    if (run)
        return run;
    const picked = pickedInSheet(callee, args, site);
    if (picked)
        return picked;
    const opened = opensPage(callee, args, site, unit, () => ({ kind: 'call', callee, args, site }));
    if (opened)
        return opened;
    const observed = bindableProperty(callee, args, site) ?? callObservable(callee, args, site, unit);
    if (observed)
        return observed;
    const told = typesOf(written, unit);
    const parsed = caseOfText(callee, args, told, list ? (0,lowering/* textOf */.b6)(list, unit) : '', site);
    if (parsed)
        return parsed;
    const registered = told.at(-1);
    if (callee.kind === 'member' && callee.of) {
        if (callee.name === 'AddHttpClient' && registered)
            return typedClient(callee.of, registered, args, site);
        const client = callee.name === 'ConfigureHttpClient' ? configured(callee.of, args, site) : undefined;
        if (client)
            return client;
        const bound = callee.name === 'SetBinding' && list
            ? bindList(callee.of, args, (0,lowering/* textOf */.b6)(list, unit), { kind: 'call', callee, args, site }, site)
            : undefined;
        if (bound)
            return bound;
    }
    const taken = callee.kind === 'member' && (0,containers/* takesForContainer */.vX)(callee.name) ? callee.name : undefined;
    const isRegistered = registered && taken !== undefined && args.length === (taken.includes('Keyed') ? 1 : 0);
    const made = isRegistered ? [{ kind: 'name', name: registered.name, site }] : [];
    const heard = callee.kind === 'member' && HEARS.has(callee.name) ? toldMessage(args, told) : args;
    const given = told.length === 1 ? kept(told[0]) : undefined;
    const reactive = callee.kind === 'member' && callee.of
        ? callReactive(callee.of, callee.name, args, site, parameterOf(told))
        : undefined;
    if (reactive)
        return reactive;
    const call = withTypes(callOf(callee, [...heard, ...made.map((each) => ({ value: each }))], site, given), told);
    const asks = answered(callee, args, told, call, site);
    if (asks)
        return asks;
    const isAsked = given === undefined && registered && callee.kind === 'member' && (0,storage_calls/* storesByType */.Ee)(callee.name);
    return givesType(call, isAsked ? registered : given);
}
function withTypes(call, types) {
    return call.kind === 'call' && types.some(kept) ? { ...call, types } : call;
}
function parameterOf([first, ...more]) {
    return more.length > 0 ? kept(first) : undefined;
}
function throughStream(callee, [stream, ...more], site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [row] = more;
    const call = (name, args) => ({
        kind: 'call',
        callee: { ...callee, name },
        args,
        site,
    });
    if (callee.name === 'SerializeAsync' && stream && row)
        return words.call(words.member(stream.value, 'Write'), [call('Serialize', more)]);
    if (callee.name !== 'DeserializeAsync' || !stream)
        return undefined;
    return call('Deserialize', [{ value: words.call(words.member(stream.value, 'ReadToEnd'), []) }, ...more]);
}
function nameOfWhat([first], site) {
    const of = first?.value;
    const name = of?.kind === 'name' || of?.kind === 'member' ? of.name : undefined;
    return name === undefined ? (0,lowering/* nothing */.s6)(site) : { kind: 'literal', value: name, site };
}
function toldType(args, type) {
    return args.map(({ value, ...arg }) => {
        const [parameter, ...more] = value.kind === 'closure' ? value.body.parameters : [];
        if (value.kind !== 'closure' || !parameter || parameter.type || more.length > 0)
            return { ...arg, value };
        return { ...arg, value: { ...value, body: { ...value.body, parameters: [{ ...parameter, type }] } } };
    });
}
const HEARS = new Set(['Register', 'Subscribe']);
function toldMessage(args, types) {
    return args.map(({ value, ...arg }) => {
        if (value.kind !== 'closure' || types.length === 0)
            return { ...arg, value };
        const { parameters } = value.body;
        const typed = parameters.map((parameter, index) => {
            const type = parameter.type ?? types[types.length - parameters.length + index];
            return type ? { ...parameter, type } : parameter;
        });
        return { ...arg, value: { ...value, body: { ...value.body, parameters: typed } } };
    });
}
function callOf(callee, args, site, given) {
    if (callee.kind === 'call' && args.length === 0)
        return callee;
    if (callee.kind === 'member' && callee.name === 'Configure' && given)
        return { kind: 'call', callee, args: toldType(args, given), site };
    const first = args[0]?.value;
    if (callee.kind === 'member' && callee.name === 'Invoke' && callee.of && !args.some(isFunction))
        return { kind: 'call', callee: callee.of, args, site };
    if (callee.kind === 'member') {
        const found = callee.name === 'TryGetValue' ? lookUp(callee.of, args, site) : undefined;
        if (found)
            return found;
        if (callee.name === 'Subscribe' && first && isFunction({ value: first }))
            return { kind: 'call', callee: { ...callee, name: 'sink' }, args, site };
        const taken = takeOut(callee.of, callee.name, args, site);
        if (taken)
            return taken;
        const table = (callee.of && calls_tableOf(callee.of, callee.name, args, site)) ?? ofCollection(callee, args, site);
        if (table)
            return table;
        const owner = callee.of?.kind === 'name' ? callee.of.name : '';
        const streamed = owner === 'JsonSerializer' ? throughStream(callee, args, site) : undefined;
        if (streamed)
            return streamed;
        if (owner === 'Channel' && /^Create(?:Unb|B)ounded/.test(callee.name))
            return makeChannel(given, site);
        const isMaker = SETS.test(owner) && /^(?:MakeNSObjectSet|FromObjects|FromNSObjects|From)/.test(callee.name);
        if (isMaker || owner === 'ImmutableArray' || owner === 'ImmutableHashSet')
            return { kind: 'list', items: args.map(({ value }) => value), site };
        const values = first ?? (given && { kind: 'type', type: given, site });
        if (owner === 'Enum' && callee.name === 'GetValues' && values)
            return { kind: 'member', of: values, name: 'allCases', site };
        if (first && /^(?:FromException|(?:Try)?SetException)$/.test(callee.name))
            return (0,languages_words/* wordsAt */.n4)(site).run([(0,languages_words/* wordsAt */.n4)(site).throws(first)]);
        if ((owner === 'Task' || owner === 'Enumerable') && first && /^(?:WhenAll|FromResult|Run)$/.test(callee.name))
            return first;
        return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args, site };
    }
    return { kind: 'call', callee, args, site };
}
function calls_tableOf(of, name, args, site) {
    const [by, make, whole] = args;
    if (name === 'Index' && !by)
        return indexed(of, site);
    if (!by || !isFunction(by) || (make && !isFunction(make)))
        return undefined;
    if (/^To(?:Frozen|Immutable)?Dictionary$/.test(name))
        return tableBy(of, by.value, site, make?.value);
    if (name === 'CountBy')
        return countedBy(of, by.value, site);
    if (name === 'ToLookup')
        return lookUpBy(of, by.value, make?.value, site);
    if (name !== 'GroupBy' || (0,depth/* isHeavy */.s)(of))
        return undefined;
    const ofGroup = whole ?? (make && takesTwo(make) ? make : undefined);
    return ofGroup && isFunction(ofGroup)
        ? madeOfGroups(of, by.value, ofGroup === make ? undefined : make?.value, ofGroup.value, site)
        : groupsBy(of, by.value, make?.value, site);
}
function takesTwo({ value }) {
    return value.kind === 'closure' && value.body.parameters.length === 2;
}
function madeOfGroups(of, by, make, whole, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const each = make ? words.call(words.member(of, 'map'), [make]) : of;
    const key = words.call(by, [words.call(words.member(of, 'first'), [])]);
    return { kind: 'list', items: [words.call(whole, [key, each])], site };
}
function lookUpBy(of, by, make, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const rows = words.name('\0rows');
    return words.run([
        words.declare('\0rows', of),
        words.give(words.either(tableBy(rows, by, site, make), groupsBy(rows, by, make, site))),
    ]);
}
function groupsBy(of, by, make, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const each = make ? words.call(words.member(of, 'map'), [make]) : of;
    const key = words.call(by, [words.call(words.member(of, 'first'), [])]);
    return words.either(each, words.object({ Key: key }));
}
function countedBy(of, by, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const items = [
        { label: 'Key', value: words.call(by, [words.name('\0each')]) },
        { label: 'Value', value: (0,lowering/* nothing */.s6)(site) },
    ];
    const pair = { kind: 'tuple', items, site };
    return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(pair)])]);
}
function indexed(of, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const each = words.name('\0each');
    const items = [
        { label: 'Index', value: (0,lowering/* nothing */.s6)(site) },
        { label: 'Item', value: each },
    ];
    const pair = { kind: 'tuple', items, site };
    return words.call(words.member(of, 'map'), [words.closure(['\0each'], [words.give(pair)])]);
}
function isFunction({ value }) {
    return value.kind === 'closure' || value.kind === 'reference';
}
function lookUp(of, [key, filled], site) {
    const target = filled?.value.kind === 'operation' ? filled.value.operands[0] : undefined;
    if (!of || !key || !target)
        return undefined;
    const value = { kind: 'index', of, index: key.value, site };
    return (0,lowering/* nothing */.s6)(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}
const TAKES_OUT = new Map([
    ['TryDequeue', 'popFirst'],
    ['TryPop', 'popLast'],
    ['TryTake', 'popFirst'],
    ['TryPeek', 'first'],
    ['TryRead', 'ReadAsync'],
]);
function takeOut(of, name, [filled, ...more], site) {
    const method = TAKES_OUT.get(name);
    const target = filled?.value.kind === 'operation' ? filled.value.operands[0] : undefined;
    if (!of || method === undefined || !target || more.length > 0)
        return undefined;
    const value = (0,languages_words/* wordsAt */.n4)(site).call((0,languages_words/* wordsAt */.n4)(site).member(of, method), []);
    return (0,lowering/* nothing */.s6)(site, [{ kind: 'assign', target, operator: '=', value, site }]);
}
function lowerArguments(list, unit) {
    return (0,syntax/* namedChildren */.TP)(list).map((node) => {
        const label = (0,syntax/* childOf */.GG)(node, 'name');
        const value = lowerExpression(node, unit);
        const isFilled = (0,syntax/* findType */.up)(node, 'out', 'ref') !== undefined;
        const filled = { kind: 'operation', operator: '&', operands: [value], site: (0,lowering/* siteOf */.zU)(node, unit) };
        return { ...(label && { label: nameOf(label, unit) }), value: isFilled ? filled : asFunction(value) };
    });
}
function asFunction(value) {
    if (value.kind !== 'member')
        return value;
    const given = (0,languages_words/* wordsAt */.n4)(value.site).name('\0given');
    if (value.name === 'GetClinicalType')
        return (0,taken_methods/* functionTaken */.i)(value, callOf(value, [{ value: given }], value.site), given);
    return (0,taken_methods/* addsGiven */.G)(value, methodName(value.name));
}

;





function lowerEnum(node, owner, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const members = body ? membersOf(body, unit) : [];
    const caseOf = ({ name, site }) => ({ name, parameters: [], site });
    const isOfFlags = hasAttribute(node, 'Flags', unit) || members.some(({ isMade }) => isMade);
    if (!isOfFlags)
        return { cases: members.map(caseOf), variables: [], isOfFlags };
    const single = members.filter(({ bits }) => bits !== undefined && isOne(bits));
    const partsOf = ({ bits }) => bits === undefined || bits === 0n || isOne(bits) ? [] : single.filter((one) => (bits & (one.bits ?? 0n)) !== 0n);
    return {
        isOfFlags: members.every(({ bits }) => bits !== undefined),
        cases: members.filter((member) => partsOf(member).length === 0).map(caseOf),
        variables: members.flatMap((member) => {
            const parts = partsOf(member);
            return parts.length > 0 ? [enums_joined(member, parts, owner)] : [];
        }),
    };
}
function enums_joined({ name, site }, parts, owner) {
    const value = parts
        .map((part) => ({ kind: 'member', of: { kind: 'name', name: owner, site }, name: part.name, site }))
        .reduce((left, right) => ({ kind: 'operation', operator: '|', operands: [left, right], site }));
    return { name, type: { name: owner, args: [] }, value, isFixed: true, modifiers: new Set(['static']), site };
}
function membersOf(body, unit) {
    const known = new Map();
    let next = 0n;
    return (0,syntax/* namedChildren */.TP)(body).flatMap((part) => {
        const name = part.type === 'enum_member_declaration' ? (0,syntax/* childOf */.GG)(part, 'name') : undefined;
        if (!name)
            return [];
        const value = (0,syntax/* childOf */.GG)(part, 'value');
        const given = value && lowerExpression(value, unit);
        const bits = given ? bitsOf(given, known) : next;
        const isMade = given?.kind === 'operation' && /^(?:\||<<)$/.test(given.operator);
        next = bits === undefined ? undefined : bits + 1n;
        const own = nameOf(name, unit);
        if (bits !== undefined)
            known.set(own, bits);
        return [{ name: own, site: (0,lowering/* siteOf */.zU)(name, unit), bits, isMade }];
    });
}
function isOne(bits) {
    return bits > 0n && (bits & (bits - 1n)) === 0n;
}
const MOST_BITS = 64n;
function bitsOf(value, known) {
    if (value.kind === 'literal')
        return Number.isSafeInteger(value.value) ? BigInt(value.value) : undefined;
    if (value.kind === 'name' || value.kind === 'member')
        return known.get(value.name);
    if (value.kind !== 'operation')
        return undefined;
    const [left, right] = value.operands.map((operand) => bitsOf(operand, known));
    if (left === undefined)
        return undefined;
    if (value.operator === '~')
        return ~left;
    if (right === undefined)
        return undefined;
    if (value.operator === '|')
        return left | right;
    if (value.operator === '&')
        return left & right;
    if (value.operator === '^')
        return left ^ right;
    return value.operator === '<<' && right >= 0n && right < MOST_BITS ? left << right : undefined;
}

;


function extensionsOf(owner, functions) {
    return functions.flatMap((fact) => {
        const [receiver, ...rest] = fact.parameters;
        if (!receiver?.type || !isReceiver(receiver))
            return [];
        const { site } = fact;
        const name = (text) => ({ kind: 'name', name: text, site });
        const callee = { kind: 'member', of: name(owner), name: fact.name, site };
        const args = [name('self'), ...rest.map((parameter) => name(parameter.name))].map((value) => ({ value }));
        const value = { kind: 'call', callee, args, site };
        const modifiers = new Set(['@Forwards']);
        const method = { ...fact, parameters: rest, body: [{ kind: 'return', value, site }], modifiers };
        return [{ ...extensionOf(receiver.type.name, site), functions: [method] }];
    });
}
function extensionOf(name, site) {
    return {
        name,
        kind: 'extension',
        supertypes: [],
        cases: [],
        variables: [],
        functions: [],
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site,
    };
}
function isExtension(node, { text }) {
    const word = (0,syntax/* findType */.up)(node, 'class');
    return word !== undefined && text.startsWith('extension', word.start);
}
function blockFor([receiver], { variables, functions }) {
    if (!receiver?.type)
        return [];
    const { name, type, site } = receiver;
    const given = {
        kind: 'declare',
        pattern: { kind: 'name', name, type, site },
        value: { kind: 'name', name: 'self', site },
        isConstant: true,
    };
    const knowing = (fact) => fact.modifiers.has('static') ? fact : { ...fact, body: [given, ...fact.body] };
    return [
        {
            ...extensionOf(type.name, site),
            functions: functions.map(knowing),
            variables: variables.map(({ getter, setter, ...it }) => ({
                ...it,
                ...(getter && { getter: knowing(getter) }),
                ...(setter && { setter: knowing(setter) }),
            })),
        },
    ];
}

;


function toldOfChanges(variables, functions) {
    const byView = new Set(variables.flatMap((it) => (it.modifiers.has('@SetByView') ? it.name : [])));
    return variables.map((variable) => {
        const { name, type, site, modifiers } = variable;
        if (!modifiers.has('@ObservableProperty'))
            return variable;
        const told = functions.filter((it) => it.name === `On${name}Changed` || it.name === `On${name}Changing`);
        if (told.length === 0)
            return variable;
        const words = (0,languages_words/* wordsAt */.n4)(site);
        const value = words.name('value');
        const calls = told.map((it) => words.does(words.call(words.member(words.name('self'), it.name), it.parameters.length > 1 ? [value, value] : [value])));
        const observer = {
            name: 'set',
            parameters: [{ name: 'value', ...(type && { type }), site }],
            body: calls,
            modifiers: isSetByView(name, byView) ? new Set(['@SetByView']) : SET_BY_CODE,
            site,
        };
        return { ...variable, observers: [observer] };
    });
}
function isSetByView(name, byView) {
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    return [name, field, `_${field}`, `m_${field}`].some((it) => byView.has(it));
}

;
















const KINDS = new Map([
    ['class_declaration', 'class'],
    ['struct_declaration', 'class'],
    ['record_declaration', 'class'],
    ['interface_declaration', 'protocol'],
    ['enum_declaration', 'enum'],
]);
function isTypeDeclaration({ type }) {
    return KINDS.has(type);
}
function lowerTypeDeclaration(node, unit, to) {
    const name = nameIn(node, unit);
    const parameters = parametersOf(node, unit);
    const members = noMembers();
    const isBlock = isExtension(node, unit);
    if (!isBlock)
        for (const { name: each, type, attributes, site } of parameters)
            members.variables.push({ name: each, ...(type && { type }), modifiers: new Set(attributes), site });
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const [own, told] = partition(body ? (0,syntax/* namedChildren */.TP)(body) : []);
    for (const part of own)
        lowerMember(part, unit, members);
    const known = new Set(members.variables.map((it) => it.name));
    for (const part of told)
        if (!known.has(nameIn(part, unit)))
            lowerMember(part, unit, members);
    if (isBlock) {
        (0,lists/* addAll */.RZ)(to.types, blockFor(parameters, members));
        return;
    }
    const { supertypes, chained } = lowerBases(node, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (parameters.length > 0 || chained.length > 0)
        members.functions.push({
            name: 'init',
            parameters,
            body: [...declarations_storesOf(parameters, site), ...chained],
            modifiers: new Set(isValue(node, parameters) ? [facts/* VALUE */.Qg] : []),
            isPositional: true,
            site,
        });
    keepValue(supertypes, members);
    keepAnswer(supertypes, site, members);
    openedByRoute(node, members, unit);
    const listed = node.type === 'enum_declaration' ? lowerEnum(node, name, unit) : undefined;
    to.types.push({
        name,
        kind: KINDS.get(node.type) ?? 'class',
        supertypes: listed?.isOfFlags ? [...supertypes, { name: facts/* FLAGS */.Wg, args: [] }] : supertypes,
        ...genericsOf(node, unit),
        cases: listed?.cases ?? [],
        variables: listed?.variables ?? toldOfChanges(setByOthers(name, members, parameters, unit.setElsewhere), members.functions),
        functions: members.functions,
        types: members.types,
        aliases: members.aliases,
        modifiers: wordsOf(node, unit),
        ...((node.type === 'struct_declaration' || (0,syntax/* findType */.up)(node, 'struct')) && { isCopied: true }),
        site,
    });
    (0,lists/* addAll */.RZ)(to.types, extensionsOf(name, members.functions));
}
function isValue(node, parameters) {
    if (node.type !== 'record_declaration' || parameters.length === 0)
        return false;
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    return !(body ? (0,syntax/* namedChildren */.TP)(body) : []).some((part) => part.type === 'field_declaration' || (part.type === 'property_declaration' && !(0,syntax/* childOf */.GG)(part, 'value')));
}
function partition(parts) {
    const isTold = (part) => part.type === 'property_declaration' && (0,syntax/* findType */.up)(part, 'explicit_interface_specifier') !== undefined;
    return [parts.filter((part) => !isTold(part)), parts.filter(isTold)];
}
function nameIn(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    return name ? nameOf(name, unit) : '';
}
function lowerBases(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'base_list');
    const supertypes = [];
    const chained = [];
    const parts = (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((part) => part.type === 'primary_constructor_base_type' ? (0,syntax/* namedChildren */.TP)(part) : [part]);
    for (const part of parts) {
        const type = lowerType(part, unit);
        if (type)
            supertypes.push(type);
        else if (part.type === 'argument_list')
            (0,lists/* addAll */.RZ)(chained, (0,languages_words/* callSuper */.qW)(supertypes.at(-1)?.name, lowerArguments(part, unit), (0,lowering/* siteOf */.zU)(part, unit)));
    }
    return { supertypes, chained };
}
function declarations_storesOf(parameters, site) {
    return parameters.map(({ name }) => {
        const target = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
        return {
            kind: 'evaluate',
            value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
        };
    });
}
function setByOthers(name, { variables, settable }, parameters, bound) {
    const isDecoded = bound.decoded.has(name);
    const isSeen = bound.classes.has(name) || isDecoded;
    const given = new Set(parameters.map((it) => it.name));
    const isRead = ({ name: own, modifiers, isFixed }) => isDecoded && (given.has(own) || (modifiers.has('public') && !modifiers.has('static') && !isFixed));
    return variables.map((it) => {
        const isList = it.type?.name === 'Array' || it.type?.name === 'Dictionary';
        const isBound = isSeen || bound.properties.has(it.name);
        const isSettable = settable.has(it.name) || isRead(it);
        if (!isSettable || isList || !isBound)
            return it;
        const open = openSetters(it);
        if (it.getter)
            return open;
        return { ...open, modifiers: new Set([...it.modifiers, '@SetByView', ...(isDecoded ? ['@Decoded'] : [])]) };
    });
}
function openSetters({ setter, observers, ...variable }) {
    const open = (it) => ({ ...it, modifiers: new Set(['@SetByView']) });
    return { ...variable, ...(setter && { setter: open(setter) }), ...(observers && { observers: observers.map(open) }) };
}

;
const SILENT = [
    /^[ \t]*#[^\r\n]*/gm,
    /\?(?=\s{0,200}\.[^\d.])/g,
    /\?(?=\[)(?<=[\w)\]>!]\?)/g,
    /\.\.(?=\s{0,20}var\b)(?<=[[,]\s{0,20}\.\.)/g,
];
const EXTENSION = /\bextension(?=[ \t]{0,9}(?:<[^<>(){};]{1,99}>)?\([^(){};]{1,200}\)\s{0,99}(?:\{|where\b))(?<=[{};]\s{0,400}extension)/g;
const AS_CLASS = 'class ext';
const NAME = '@?[A-Za-z_]\\w{0,200}';
const OPERAND = `(?:-?\\d[\\w.]{0,40}|"(?:[^"\\\\\\n]|\\\\.){0,200}"|'[^'\\n]{1,12}'|${NAME}(?:(?:\\.|::)${NAME}){0,20})`;
const PLAIN_PATTERN = new RegExp(`\\s{1,40}(not\\s{1,40})?([<>]=?\\s{0,40})?(${OPERAND})((?:\\s{1,40}(?:or|and)\\s{1,40}(?:not\\s{1,40})?(?:[<>]=?\\s{0,40})?${OPERAND}){0,40})` +
    `(?=\\s{0,200}(?:&&|\\|\\||\\?|[;),:}\\]]|[!=]=|=>))`, 'y');
const BUILT_IN = /^(?:bool|byte|char|decimal|double|float|int|long|object|sbyte|short|string|uint|ulong|ushort|nint|nuint)$/;
function compared(text, code) {
    return replaced(text, code, /\bis\b/g, (_, index) => {
        PLAIN_PATTERN.lastIndex = index + 2;
        const [whole, not = '', relation, first = '', others = ''] = PLAIN_PATTERN.exec(text) ?? [];
        if (whole === undefined)
            return undefined;
        const isBuiltIn = BUILT_IN.test(first);
        const word = relation === undefined ? (isBuiltIn ? 'is' : not === '' ? '==' : '!=') : '  ';
        const kept = isBuiltIn || relation !== undefined ? whole.slice(0, whole.length - others.length) : undefined;
        const operand = kept ?? whole.slice(0, whole.length - others.length).replace(not, newer_blank);
        return word + operand + newer_blank(others);
    });
}
function newer_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
const REF_STRUCT = /\ballows[ \t]{1,9}ref[ \t]{1,9}struct\b/g;
const NO_KEYWORD = /(?<=\[\s{0,40})(?:assembly|field|method|module|param|property|type|typevar)(?=\s{0,40}[^\s:\w])|\b(?:required|partial)(?=\s{0,9}(?:\.|=[^=>]))/g;
const SET_CALL = /\)(?=\s{0,40}(?:[-+*/%&|^]|<<|>>|\?\?)?=[^=>])/g;
const LONGEST_ARGUMENTS = 400;
const LONGEST_NAME = 40;
function indexedPlaces(text, code) {
    const spelled = new Map();
    for (const { index: end } of code.matchAll(SET_CALL)) {
        const start = openingOf(code, end);
        const before = code.slice(Math.max(0, (start ?? 0) - LONGEST_NAME), start);
        if (start === undefined || !/[\w>]$/.test(before) || /\b(?:var|is|in|operator)$/.test(before))
            continue;
        const isEmpty = code.slice(start + 1, end).trim() === '';
        spelled.set(start, isEmpty ? ' ' : '[').set(end, isEmpty ? ' ' : ']');
    }
    return spelled.size === 0 ? text : replaced(text, code, /[()]/g, (_, index) => spelled.get(index));
}
function openingOf(code, end) {
    let depth = 0;
    for (let at = end; at >= Math.max(0, end - LONGEST_ARGUMENTS); at -= 1) {
        if (code[at] === ')')
            depth += 1;
        else if (code[at] === '(')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
function olderSpelling(text, code) {
    let result = indexedPlaces(text, code);
    for (const pattern of SILENT)
        result = replaced(result, code, pattern, newer_blank);
    result = replaced(result, code, EXTENSION, () => AS_CLASS);
    result = replaced(result, code, REF_STRUCT, (found) => 'class'.padEnd(found.length));
    result = replaced(result, code, NO_KEYWORD, (found) => found.toUpperCase());
    result = replaced(result, code, FILLED_PAIRS, withArguments);
    return compared(result, code);
}
const FILLED_PAIRS = /\bnew\s{1,9}[A-Z]\w{0,60}<(?:\w{1,60}\??,\s{0,9})?\([^()<>{};]{3,300}\)>\s{0,300}(?=\{)/g;
function withArguments(found) {
    const whole = found.trimEnd();
    let room = found.length - whole.length - 2;
    let made = whole;
    while (room < 0) {
        const at = made.search(/(?<=,)[ \t](?!\()/);
        if (at < 0)
            return undefined;
        made = made.slice(0, at) + made.slice(at + 1);
        room += 1;
    }
    return `${made}()${' '.repeat(room)}`;
}
function replaced(text, code, pattern, make) {
    const parts = [];
    let kept = 0;
    for (const { 0: found, index } of code.matchAll(pattern)) {
        const made = index < kept ? undefined : make(found, index);
        if (made === undefined)
            continue;
        parts.push(text.slice(kept, index), made);
        kept = index + made.length;
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
}

;














function readCSharp({ path, lines, text: whole }, parse, setElsewhere = NOTHING_BOUND) {
    const code = (0,blank/* blankProse */.W)(whole, 'c-sharp');
    const { text, regions: written } = (0,directives/* blankDirectives */.b6)(whole, code);
    const regions = written.map(ofPlatform);
    const parsed = parseRegions(text, code, regions, parse);
    if ('failure' in parsed)
        return parsed;
    const file = { path, lines };
    const shared = new Map();
    const assigned = assignedIn(parsed.root, { text });
    const madeLater = madeLaterIn(parsed.root, { text });
    const unit = { path, lines, text, file, assigned, madeLater, setElsewhere, shared };
    const members = noMembers();
    const statements = [];
    sortTopLevel(parsed.root, unit, members, statements);
    const body = lowerStatements(statements, unit);
    return {
        path,
        lines,
        types: members.types,
        functions: members.functions,
        variables: [...members.variables, ...shared.values()],
        aliases: members.aliases,
        body,
        regions: byStart([...regions, ...(0,debug_only/* conditionalRegions */.Yz)(parsed.root, text)]),
        faults: parsed.hasError ? (0,faults/* findTellingFaults */.Y)(parsed.root, file, text) : [],
        ...(0,read/* cutOf */.E)(parsed, file),
        opens: [...code.matchAll(USING_STATIC)].flatMap(([, name]) => name ?? []),
        traits: (0,languages/* traitsOf */.J)('c-sharp'),
    };
}
function byStart(regions) {
    return regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
function parseRegions(text, code, regions, parse) {
    const parsed = parse(olderSpelling(text, code));
    if ('failure' in parsed || !parsed.hasError)
        return parsed;
    const others = regions.filter(({ condition }) => (0,directives/* evaluateCondition */.F9)(condition, IPHONE) === false);
    if (others.length === 0)
        return parsed;
    const again = parse(olderSpelling(without(others, text), without(others, code)));
    return 'failure' in again || again.hasError ? parsed : again;
}
const IPHONE = { flags: new Map(), platforms: ['ios'] };
function without(regions, text) {
    const parts = [];
    let kept = 0;
    for (const { start, end } of regions) {
        if (start < kept)
            continue;
        parts.push(text.slice(kept, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
        kept = end;
    }
    return parts.join('') + text.slice(kept);
}
function ofPlatform(region) {
    const condition = region.condition
        .replace(/\b(?:__IOS__|IOS|__MOBILE__)\b/g, 'os(iOS)')
        .replace(/\b(?:__ANDROID__|ANDROID)\b/g, 'os(Android)')
        .replace(/\b(?:WINDOWS|TIZEN|NETFX_CORE|WINDOWS_UWP)\b/g, 'os(Windows)');
    return { ...region, condition };
}
const USING_STATIC = /^[ \t]*(?:global[ \t]+)?using[ \t]+static[ \t]+(?:[\w.]+\.)?(\w+)[ \t]*;/gm;
const read_SILENT = /^(?:using_directive|extern_alias_directive|global_attribute|file_scoped_namespace_declaration)$/;
const STRAY = /_declaration$/;
function sortTopLevel(node, unit, to, statements) {
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        if (read_SILENT.test(part.type))
            continue;
        if (isTypeDeclaration(part))
            lowerMember(part, unit, to);
        else if (part.type === 'namespace_declaration') {
            const body = (0,syntax/* childOf */.GG)(part, 'body');
            if (body)
                sortTopLevel(body, unit, to, statements);
        }
        else if (part.type === 'ERROR')
            sortTopLevel(part, unit, to, statements);
        else if (STRAY.test(part.type) && part.type !== 'variable_declaration')
            lowerMember(part, unit, to);
        else
            (0,lists/* addAll */.RZ)(statements, part.type === 'global_statement' ? (0,syntax/* namedChildren */.TP)(part) : [part]);
    }
}

var lists_by_name = __webpack_require__("code/facts/lists-by-name.js");
var destinations = __webpack_require__("code/models/destinations.js");
var foreign_paths = __webpack_require__("code/models/foreign-paths.js");
;


function lettersIn(root, unit) {
    const letters = new Set();
    if (!/\b[A-Z]\b/.test(unit.text))
        return letters;
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (node.type !== 'type_parameter') {
            (0,lists/* addAll */.RZ)(waiting, node.children);
            continue;
        }
        const name = node.children.find(({ type }) => /(?:^|_)identifier$/.test(type));
        if (name && name.end - name.start === 1)
            letters.add((0,lowering/* textOf */.b6)(name, unit));
    }
    return letters;
}

var type_names = __webpack_require__("code/facts/type-names.js");
;

function callBuilder(callee, written, args, site) {
    const name = callee.kind === 'name' ? callee.name : callee.kind === 'member' ? nameOfMaker(callee) : '';
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (name === 'Completer')
        return completer(words);
    if (name === 'ValueListenableBuilder')
        return buildValue(args, words);
    if (name === 'FutureBuilder' || name === 'StreamBuilder')
        return buildLater(args, words);
    if (/^(?:Bloc)?Selector[2-6]?$/.test(name))
        return buildSelected(args, words);
    const cubit = BLOC_WIDGETS.has(name) ? /^\s*(\w+Cubit)\s*,/.exec(written ?? '')?.[1] : undefined;
    return cubit === undefined ? undefined : buildState(cubit, args, words);
}
function nameOfMaker({ of, name }) {
    return of?.kind === 'name' && name === 'sync' ? of.name : '';
}
function completer(words) {
    const kept = words.name('\0kept');
    return words.run([
        words.declare('\0kept'),
        words.give(words.object({
            future: kept,
            complete: words.open(['\0next'], [words.assign(kept, words.name('\0next'))]),
            completeError: words.closure(['\0error'], [words.throws(words.name('\0error'))]),
        })),
    ]);
}
function labelled(args, ...labels) {
    return args.find(({ label }) => label !== undefined && labels.includes(label))?.value;
}
function buildLater(args, words) {
    const given = labelled(args, 'future', 'stream');
    const builder = labelled(args, 'builder');
    if (!given || !builder)
        return undefined;
    const data = words.name('\0data');
    const initial = labelled(args, 'initialData');
    const snapshot = words.object({ data, requireData: data });
    const build = words.call(builder, [words.unknown('context'), snapshot]);
    return words.call(words.closure(['\0data'], [words.give(build)]), [initial ? words.either(given, initial) : given]);
}
function buildValue(args, words) {
    const [given, builder] = [labelled(args, 'valueListenable'), labelled(args, 'builder')];
    if (!given || !builder)
        return undefined;
    const child = labelled(args, 'child') ?? words.unknown('child');
    return words.call(builder, [words.unknown('context'), boxOf(given) ?? words.member(given, 'value'), child]);
}
function boxOf(given) {
    const callee = given.kind === 'call' ? given.callee : undefined;
    return callee?.kind === 'member' && callee.name === 'listenable' ? callee.of : undefined;
}
function buildSelected(args, words) {
    const [selector, builder] = [labelled(args, 'selector'), labelled(args, 'builder')];
    if (!builder || selector?.kind !== 'closure')
        return undefined;
    const child = labelled(args, 'child') ?? words.unknown('child');
    return words.call(builder, [words.unknown('context'), callOnAny(selector, words), child]);
}
function callOnAny(closure, words) {
    const any = closure.body.parameters.map(({ type }) => (type ? anyOf(type, words) : words.unknown('given')));
    return words.call(closure, any);
}
function anyOf(to, { site }) {
    return { kind: 'cast', value: { kind: 'other', parts: [], site }, to, site };
}
const BLOC_WIDGETS = new Set(['BlocBuilder', 'BlocListener', 'BlocConsumer']);
function buildState(cubit, args, words) {
    const { site } = words;
    const given = labelled(args, 'bloc', 'cubit');
    const state = words.member(given ?? anyOf({ name: cubit, args: [] }, words), 'state');
    const run = args.map(({ label, value }) => label === 'builder' || label === 'listener' ? words.call(value, [words.unknown('context'), state]) : value);
    return { kind: 'other', parts: run, site };
}

;



const ROUTE = '\0route';
const routes_MADE = `${ROUTE} made`;
const WRITTEN = `${ROUTE} written`;
const CONSTANT = `${ROUTE} constant`;
const routes_NAMED = `${ROUTE} of `;
function noteRoute(routes, name, site, value) {
    const modifiers = new Set(value ? ['static', '@Opened'] : ['static']);
    if (!routes.has(name))
        routes.set(name, { name, modifiers, site, ...(value && { value }) });
}
function noteShared(routes, name, site) {
    noteRoute(routes, name, { ...site, start: 0, end: 0 });
}
const OPENS = new Map([
    ['arguments', /Named$|^RouteSettings$|^(?:to|off|offAll|offUntil)$/],
    ['extra', /^(?:go|push|pushReplacement|replace)(?:Named)?$/],
]);
const CALLED = `${ROUTE} name`;
const PLACE = `${ROUTE} place`;
const CALLS = /Named$|^RouteSettings$/;
const GOES = /^(?:go|push|pushReplacement|replace)$/;
function calledBy(name, { value }, unit) {
    const text = textAt(value.site, unit);
    if (CALLS.test(name))
        return routes_keyOf(text) === undefined ? CALLED : undefined;
    return GOES.test(name) && value.kind === 'text' ? PLACE : undefined;
}
function openRoute(name, args, site, unit, call) {
    const given = args.find(({ label }) => label !== undefined && OPENS.get(label)?.test(name));
    const route = args.find(({ label, value }) => (label === undefined && isText(value)) || label === 'name');
    const called = route && calledBy(name, route, unit);
    if (!given && called === undefined)
        return undefined;
    const words = routes_sharedAt(site, unit);
    const opened = words.name('\0opened');
    const text = route && textAt(route.value.site, unit);
    const key = text === undefined ? undefined : routes_keyOf(text);
    const kept = key === undefined ? [routes_MADE] : [routes_NAMED + key, key.startsWith('.') ? CONSTANT : WRITTEN];
    const calling = words.name('\0called');
    const replaced = new Map([
        [given, opened],
        [called === undefined ? undefined : route, calling],
    ]);
    return words.run([
        ...(given
            ? [
                words.declare('\0opened', given.value),
                ...[ROUTE, ...kept].map((variable) => words.assign(words.shared(variable), opened)),
            ]
            : []),
        ...(route && called !== undefined
            ? [words.declare('\0called', route.value), words.assign(words.shared(called), calling)]
            : []),
        words.give(call(args.map((arg) => {
            const value = replaced.get(arg);
            return value ? { ...arg, value } : arg;
        }))),
    ]);
}
function isText(value) {
    return !(value.kind === 'name' && value.name === 'context');
}
function textAt({ start, end }, { text }) {
    return text.slice(start, end).trim();
}
function routes_keyOf(text) {
    if (/^[A-Za-z_]\w*(?:\.\w+)*$/.test(text)) {
        const [owner = '', ...rest] = text.split('.');
        if (rest.length > 1 && /^(?:name|path)$/.test(rest.at(-1) ?? ''))
            rest.pop();
        return rest.length > 0 && /^_?[A-Z]/.test(owner) ? `.${[owner, ...rest].join('.')}` : undefined;
    }
    const written = /^(['"])([^'"$\\]*)\1$/.exec(text)?.[2];
    if (written === undefined)
        return undefined;
    const [path = ''] = written.split('?', 1);
    return path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
}
function routesOf(part, unit) {
    const list = part.type === 'arguments' ? part : (0,syntax/* findType */.up)(part, 'arguments');
    const keys = (0,syntax/* namedChildren */.TP)(list ?? part).flatMap((node) => {
        const label = node.type === 'named_argument' ? (0,syntax/* findType */.up)(node, 'label') : undefined;
        if (!label || !/^(?:path|name)\b/.test((0,lowering/* textOf */.b6)(label, unit)))
            return [];
        return [routes_keyOf(unit.text.slice(label.end, node.end).trim())];
    });
    return keys.every((key) => key !== undefined) ? keys : [];
}
function routes_sharedAt(site, unit) {
    return (0,languages_words/* wordsAt */.n4)(site, (variable) => noteRoute(unit.seen.routes, variable, { ...site, start: 0, end: 0 }));
}
const OF_PLACE = /^(?:uri|location|matchedLocation)$/;
function isState(of) {
    if (of?.kind === 'call')
        return of.callee.kind === 'member' && of.callee.name === 'of' && isState(of.callee.of);
    return (of?.kind === 'name' || of?.kind === 'member') && /^state$|State$/.test(of.name);
}
const OBSERVERS = new Set([
    'FirebaseAnalyticsObserver',
    'SentryNavigatorObserver',
    'PosthogObserver',
    'DatadogNavigationObserver',
    'NewRelicNavigationObserver',
]);
const TOLD = /xtractor$|^viewInfo|^routeFilter$/;
function observedRoutes(name, args, site, unit) {
    if (!OBSERVERS.has(name) || args.some(({ label }) => label !== undefined && TOLD.test(label)))
        return args;
    return [...args, { value: routes_sharedAt(site, unit).shared(CALLED) }];
}
function routeMember(member, unit) {
    const of = member.of?.kind === 'name' || member.of?.kind === 'member' ? member.of.name : '';
    if (member.name === 'name' && of === 'settings') {
        const words = routes_sharedAt(member.site, unit);
        return words.either(words.unknown('name'), words.shared(CALLED));
    }
    if (OF_PLACE.test(member.name) && isState(member.of)) {
        const words = routes_sharedAt(member.site, unit);
        return words.either(member, words.shared(PLACE));
    }
    const isExtra = member.name === 'extra' && /^state$|State$/.test(of);
    if (!isExtra && !(member.name === 'arguments' && /^(?:settings|Get)$/.test(of)))
        return member;
    const { site } = member;
    const words = routes_sharedAt(site, unit);
    const routes = isExtra ? (unit.routes ?? []) : [];
    const isConstant = routes.some((key) => key.startsWith('.'));
    const others = [
        routes_MADE,
        ...(isConstant ? [WRITTEN] : []),
        ...(routes.every((key) => key.startsWith('.')) ? [] : [CONSTANT]),
    ];
    const names = routes.length === 0 ? [ROUTE] : [...routes.map((key) => routes_NAMED + key), ...others];
    const opened = names.map(words.shared);
    const shown = `${ROUTE} shown ${site.start} ${unit.path}`;
    noteRoute(unit.seen.routes, shown, site, { kind: 'either', of: opened, site });
    return words.run([words.does({ kind: 'other', parts: opened, site }), words.give(words.name(shown))]);
}

;


const TABLE = '\0table ';
function callDrift(callee, args, site, unit) {
    if (!unit.text.includes('package:drift/'))
        return undefined;
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const [first, ...more] = args.map(({ value }) => value);
    if (callee.kind === 'name' && name === 'Value' && first && more.length === 0)
        return first;
    const made = callee.kind === 'member' && name === 'insert' && callee.of?.kind === 'name' ? callee.of.name : name;
    if (/^[A-Z]\w*Companion$/.test(made)) {
        const entries = args.flatMap(({ label, value }) => (label === undefined ? [] : [[label, value]]));
        return (0,languages_words/* wordsAt */.n4)(site).object(Object.fromEntries(entries));
    }
    const table = first?.kind === 'name' || first?.kind === 'member' ? first.name : undefined;
    if (/^(?:into|select|update)$/.test(name) && table !== undefined && more.length === 0)
        return (0,languages_words/* wordsAt */.n4)(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + table);
    if (callee.kind !== 'member' || !callee.of)
        return undefined;
    const [rows] = more;
    if (name === 'copyWith' && callee.of.kind === 'dictionary') {
        const copied = callee.of;
        return { ...copied, pairs: [...copied.pairs, ...pairsOf(args, site)] };
    }
    if (IN_BATCH.test(name) && table !== undefined && rows && callee.of.kind === 'name' && !databases_tableOf(callee.of)) {
        const of = (0,languages_words/* wordsAt */.n4)(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + table);
        const told = name.includes('All') ? 'formUnion' : 'append';
        return { kind: 'call', callee: { ...callee, of, name: told }, args: [{ value: rowOf(rows) }], site };
    }
    const managed = managedTable(callee.of);
    const of = managed === undefined
        ? databases_tableOf(callee.of)
        : (0,languages_words/* wordsAt */.n4)(site, (variable) => noteShared(unit.seen.routes, variable, site)).shared(TABLE + managed);
    if (!of)
        return undefined;
    const told = databases_METHODS.get(name) ?? (managed === undefined ? undefined : OF_MANAGER.get(name));
    if (told === undefined)
        return managed === undefined ? undefined : of;
    const puts = told === 'append' || told === 'formUnion';
    const given = puts ? args.map((arg) => ({ ...arg, value: rowOf(arg.value) })) : args;
    return { kind: 'call', callee: { ...callee, ...((puts || managed) && { of }), name: told }, args: given, site };
}
function managedTable(of) {
    const isManaged = of.kind === 'member' && of.of?.kind === 'member' && of.of.name === 'managers';
    return isManaged ? of.name : undefined;
}
const OF_MANAGER = new Map([
    ['create', 'append'],
    ['update', 'append'],
    ['bulkCreate', 'formUnion'],
    ['get', 'array'],
]);
function rowOf(value) {
    if (value.kind === 'closure') {
        const [only, more] = value.body.body;
        const back = only?.kind === 'return' && !more ? only.value : undefined;
        if (back?.kind === 'list')
            return { ...back, items: back.items.map(rowMade) };
        return back ? rowMade(back) : value;
    }
    return value.kind === 'call' && value.callee.kind === 'name' && /^[A-Z]/.test(value.callee.name)
        ? rowMade(value)
        : value;
}
function rowMade(value) {
    const isOfParts = value.kind === 'call' && value.args.length > 0 && value.args.every(({ label }) => label !== undefined);
    return isOfParts ? { kind: 'dictionary', pairs: pairsOf(value.args, value.site), site: value.site } : value;
}
function pairsOf(args, site) {
    return args.map(({ label, value }) => [{ kind: 'literal', value: label ?? '', site }, value]);
}
const IN_BATCH = /^(?:insert|insertAll|insertAllOnConflictUpdate|update|replace|replaceAll)$/;
const databases_METHODS = new Map([
    ['insert', 'append'],
    ['insertOnConflictUpdate', 'append'],
    ['insertReturning', 'append'],
    ['replace', 'append'],
    ['write', 'append'],
    ['watch', 'array'],
    ['limit', 'array'],
    ['orderBy', 'array'],
    ['getSingle', 'first'],
    ['getSingleOrNull', 'first'],
    ['watchSingle', 'array'],
    ['watchSingleOrNull', 'array'],
]);
function databases_tableOf(of) {
    if (of.kind === 'either')
        return of.of.map(databases_tableOf).find((it) => it !== undefined);
    return of.kind === 'name' && of.name.startsWith(TABLE) ? of : undefined;
}
function collectionOfIsar(of, name, site, unit) {
    const root = of.kind === 'name' || of.kind === 'member' ? of.name : '';
    if (!/^_?isar$/i.test(root) || !/^[a-z]\w*s$/.test(name) || !unit.text.includes('package:isar'))
        return undefined;
    const model = `${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`;
    const member = { kind: 'member', of, name, site };
    return { kind: 'cast', value: member, to: { name: 'Array', args: [{ name: model, args: [] }] }, site };
}
function callIsar(callee, args, site, unit) {
    if (callee.kind !== 'member' || !callee.of || !unit.text.includes('package:isar'))
        return undefined;
    if (!NARROWS.test(callee.name) || !isOfIsar(callee.of))
        return undefined;
    return { kind: 'call', callee: { ...callee, name: 'array' }, args, site };
}
const NARROWS = /^(?:getAll(?:By\w{1,60})?(?:Sync)?|watch|build|offset|limit|not|and|or|group|optional|anyOf|allOf|(?:sort|then|distinct)By\w{1,60}|\w{1,60}(?:Empty|Null|EqualTo|Contains|StartsWith|EndsWith|GreaterThan|LessThan|Between|Matches))$/;
function isOfIsar(of) {
    if (of.kind === 'cast')
        return of.value.kind === 'member' && of.to.name === 'Array';
    const { callee } = of.kind === 'call' ? of : { callee: undefined };
    return callee?.kind === 'member' && callee.of !== undefined && isOfIsar(callee.of);
}
function callObjectBox(callee, args, site, unit) {
    if (callee.kind !== 'member' || !callee.of || args.length > 0 || !unit.text.includes('package:objectbox'))
        return undefined;
    const name = OF_QUERY.get(callee.name);
    const isOther = callee.of.kind === 'name' && /^[A-Z]/.test(callee.of.name);
    return name === undefined || isOther ? undefined : { kind: 'call', callee: { ...callee, name }, args, site };
}
const OF_QUERY = new Map([
    ['build', 'array'],
    ['find', 'array'],
    ['findAsync', 'array'],
    ['findUnique', 'first'],
    ['findUniqueAsync', 'first'],
]);
const OF_RECORD = new Map([
    ...['put', 'add', 'update'].map((name) => [name, 'putRecord']),
    ...['get', 'getSync', 'getSnapshot', 'onSnapshot'].map((name) => [name, 'getRecord']),
]);
const STORE = 'StoreRef';
const MAKES_STORE = /^(?:int|string)MapStoreFactory$/;
const OWN_STORE = '_main';
function callSembast(callee, given, site, unit) {
    if (callee.kind !== 'member' || !unit.text.includes('package:sembast'))
        return undefined;
    const of = callee.of?.kind === 'name' ? callee.of.name : undefined;
    const isOwn = of === STORE && callee.name === 'main';
    if (isOwn || (of !== undefined && callee.name === 'store' && MAKES_STORE.test(of))) {
        const name = { value: { kind: 'literal', value: OWN_STORE, site } };
        return { kind: 'call', callee: { kind: 'name', name: STORE, site }, args: given.length > 0 ? given : [name], site };
    }
    const [, row] = given;
    if (callee.of?.kind !== 'call')
        return undefined;
    const { callee: by, args } = callee.of;
    const does = OF_RECORD.get(callee.name);
    if (does === undefined || by.kind !== 'member' || by.name !== 'record' || !by.of)
        return undefined;
    const isPut = does === 'putRecord';
    return { kind: 'call', callee: { ...by, name: does }, args: isPut && row ? [...args, row] : args, site };
}

;
const LONGEST = 20_000;
const DEEPEST = 40;
function writtenJson(text, site, isTable = false) {
    if (text.length > LONGEST)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return expressionOf(value, site, isTable, DEEPEST);
}
function expressionOf(value, site, isTable, deepest) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'literal', value, site };
    if (typeof value !== 'object' || deepest === 0)
        return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item) => expressionOf(item, site, isTable, deepest - 1));
        return items.every((item) => item !== undefined) ? { kind: 'list', items, site } : undefined;
    }
    const pairs = Object.entries(value).map(([key, entry]) => [key, expressionOf(entry, site, isTable, deepest - 1)]);
    const known = pairs.flatMap(([key, entry]) => entry ? [[{ kind: 'literal', value: key, site }, entry]] : []);
    return known.length === pairs.length
        ? { kind: 'dictionary', pairs: known, ...(isTable && { isTable }), site }
        : undefined;
}

;

function decoded(callee, text) {
    if (!readsJson(callee) || text.kind !== 'literal' || typeof text.value !== 'string')
        return undefined;
    return writtenJson(text.value, text.site, true);
}
function readsJson(callee) {
    if (callee.kind === 'name')
        return callee.name === 'jsonDecode';
    return (callee.kind === 'member' && callee.name === 'decode' && callee.of?.kind === 'name' && callee.of.name === 'json');
}

;

function types_injected(nodes, unit) {
    const name = nodes.find(({ type }) => type === 'type_identifier');
    const path = name && unit.injected.get((0,lowering/* textOf */.b6)(name, unit));
    return name && path !== undefined ? { kind: 'foreign', path, site: (0,lowering/* siteOf */.zU)(name, unit) } : undefined;
}
function withInjected(value, declared, unit) {
    const own = types_injected(declared, unit);
    return own && value ? { kind: 'either', of: [own, value], site: value.site } : (own ?? value);
}
const COLLECTIONS = new Set(['List', 'Set', 'Iterable']);
function types_lowerType(nodes, unit) {
    const index = nodes.findIndex(({ type }) => type === 'type_identifier');
    const name = nodes[index];
    if (!name)
        return undefined;
    const next = nodes[index + 1];
    const text = (0,lowering/* textOf */.b6)(name, unit);
    if ((text === 'Either' || text === 'Map') && next?.type === 'type_arguments') {
        const unknown = text === 'Map' ? '' : 'Object';
        const args = argumentsIn(next).map((run) => types_lowerType(run, unit) ?? { name: unknown, args: [] });
        return { name: text === 'Map' ? 'Dictionary' : text, args };
    }
    const args = next?.type === 'type_arguments' ? argumentsIn(next).flatMap((run) => types_lowerType(run, unit) ?? []) : [];
    const type = types_nameType(text, args, unit);
    const after = nodes[index + (next?.type === 'type_arguments' ? 2 : 1)];
    return type && after?.type === 'nullable_type' ? { ...type, mayBeNil: true } : type;
}
function argumentsIn(node) {
    const runs = [[]];
    for (const child of node.children) {
        if (child.type === ',')
            runs.push([]);
        else if (child.isNamed)
            runs.at(-1)?.push(child);
    }
    return runs.filter((run) => run.length > 0);
}
function types_nameType(text, args, unit) {
    if (unit.foreign.has(text))
        return undefined;
    if (/^(?:Future|FutureOr|Stream)$/.test(text))
        return args[0];
    if (COLLECTIONS.has(text))
        return args[0] && { name: 'Array', args };
    if (text === 'Map')
        return args.length === 2 ? { name: 'Dictionary', args } : undefined;
    if (text === 'String' || text === 'int')
        return { name: text, args: [] };
    return /^_?[A-Z]/.test(text) &&
        !/^(?:Object|Function|Iterable|Widget|BuildContext)$/.test(text) &&
        !unit.letters.has(text)
        ? { name: text, args: text === 'Box' ? args : [] }
        : undefined;
}

;





function isPattern({ type }) {
    return type.endsWith('_pattern');
}
function lowerPattern(node, unit, fit = 'tried') {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lowerAll = (nodes) => nodes.flatMap((it) => lowerPattern(it, unit, fit));
    switch (node.type) {
        case 'logical_or_pattern':
        case 'null_check_pattern':
        case 'null_assert_pattern':
        case 'cast_pattern':
            return lowerAll((0,syntax/* namedChildren */.TP)(node).filter(isPattern));
        case 'variable_pattern':
        case 'object_pattern':
            return lowerTyped(node, unit);
        case 'map_pattern':
            return [{ kind: 'name', name: patterns_wholeOf(node), site }];
        case 'record_pattern':
        case 'list_pattern': {
            const parts = patterns_partsOf(node);
            if (!isByPlace(parts))
                return [{ kind: 'name', name: patterns_wholeOf(node), site }];
            return [
                { kind: 'tuple', items: parts.map(({ patterns }) => ({ pattern: lowerAll(patterns)[0] ?? { kind: 'any' } })) },
            ];
        }
    }
    const [inner] = (0,syntax/* namedChildren */.TP)(node);
    if (!inner)
        return [{ kind: 'any' }];
    if (inner.type === 'identifier') {
        const name = (0,lowering/* textOf */.b6)(inner, unit);
        if (name === '_')
            return [{ kind: 'any' }];
        if (fit === 'tried' && unit.constants?.has(name))
            return [{ kind: 'case', name, parts: [], labels: [] }];
        return [fit === 'bound' ? { kind: 'name', name, site } : { kind: 'value', value: { kind: 'name', name, site } }];
    }
    if (inner.type === 'qualified') {
        const name = (0,syntax/* namedChildren */.TP)(inner).at(-1);
        return name ? [{ kind: 'case', name: (0,lowering/* textOf */.b6)(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
    }
    return [{ kind: 'value', value: lowerRun((0,syntax/* namedChildren */.TP)(node), unit) }];
}
function lowerTyped(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const to = types_lowerType(node.children, unit);
    const name = node.type === 'object_pattern' ? undefined : (0,syntax/* findType */.up)(node, 'identifier');
    const text = node.type === 'object_pattern' ? patterns_wholeOf(node) : name && (0,lowering/* textOf */.b6)(name, unit);
    const pattern = text === undefined || text === '_' ? { kind: 'any' } : { kind: 'name', name: text, site };
    const asks = node.type === 'object_pattern' ? patterns_asksOf(node, unit) : [];
    return [to ? { kind: 'cast', pattern, to, ...(asks.length > 0 && { asks }) } : pattern];
}
function patterns_asksOf(node, unit) {
    return patterns_partsOf(node).flatMap((part) => {
        const name = fieldOf(part, unit);
        const [first, ...others] = part.patterns.flatMap((it) => lowerPattern(it, unit));
        if (name === undefined || !first || first.kind === 'any' || first.kind === 'name')
            return [];
        const isOne = others.length === 0;
        return [{ name, pattern: isOne ? first : { kind: 'value', value: nothing((0,lowering/* siteOf */.zU)(node, unit)) } }];
    });
}
function patterns_wholeOf({ start }) {
    return `\0${start}`;
}
function patterns_partsOf(node) {
    const from = node.children.findIndex(({ type }) => /^[([{]$/.test(type));
    const runs = [[]];
    for (const child of node.children.slice(from + 1)) {
        if (child.type === ',')
            runs.push([]);
        else
            runs.at(-1)?.push(child);
    }
    return runs.flatMap((run) => {
        const colon = run.findIndex(({ type }) => type === ':');
        const patterns = run.slice(colon + 1).filter(isPattern);
        if (patterns.length === 0)
            return [];
        return [{ ...(colon >= 0 && { key: run.slice(0, colon) }), patterns }];
    });
}
function isByPlace(parts) {
    return parts.every(({ key, patterns }) => !key && patterns.every(({ type }) => type !== 'rest_pattern'));
}
function patterns_lowerFields(nodes, unit, fit = 'tried') {
    return nodes.flatMap((node) => {
        const parts = patterns_partsOf(node);
        const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(node, unit));
        const whole = words.name(patterns_wholeOf(node));
        const bindAll = (placeOf) => parts.flatMap((part, index) => bindPart(part, placeOf(part, index), unit, fit));
        switch (node.type) {
            case 'object_pattern':
                return bindAll((part) => words.member(whole, fieldOf(part, unit) ?? ''));
            case 'map_pattern':
                return bindAll(({ key = [] }) => ({ kind: 'index', of: whole, index: lowerRun(key, unit), site: words.site }));
            case 'record_pattern':
                if (isByPlace(parts))
                    return patterns_lowerFields(parts.flatMap(({ patterns }) => patterns), unit, fit);
                return bindAll((part, index) => {
                    const place = parts.slice(0, index).filter(({ key }) => !key).length;
                    return words.member(whole, fieldOf(part, unit) ?? `${place}`);
                });
            case 'list_pattern': {
                if (isByPlace(parts))
                    return patterns_lowerFields(parts.flatMap(({ patterns }) => patterns), unit, fit);
                const rest = parts.findIndex(({ patterns }) => patterns.some(({ type }) => type === 'rest_pattern'));
                return bindAll((_, index) => {
                    if (index === rest)
                        return whole;
                    if (index > rest)
                        return words.member(whole, 'last');
                    return {
                        kind: 'index',
                        of: whole,
                        index: { kind: 'literal', value: index, site: words.site },
                        site: words.site,
                    };
                });
            }
            default:
                return patterns_lowerFields((0,syntax/* namedChildren */.TP)(node).filter(isPattern), unit, fit);
        }
    });
}
function bindPart({ patterns }, value, unit, fit) {
    const given = patterns.flatMap((it) => (it.type === 'rest_pattern' ? (0,syntax/* namedChildren */.TP)(it).filter(isPattern) : [it]));
    const bound = given
        .flatMap((it) => lowerPattern(it, unit, fit))
        .filter(({ kind }) => kind !== 'any' && kind !== 'value');
    return [
        ...bound.map((pattern) => ({ kind: 'declare', pattern, value })),
        ...patterns_lowerFields(given, unit, fit),
    ];
}
function fieldOf({ key, patterns }, unit) {
    if (!key)
        return undefined;
    const [said] = key;
    if (said)
        return (0,lowering/* textOf */.b6)(said, unit);
    let [node] = patterns;
    while (node && node.type !== 'identifier')
        node = (0,syntax/* findType */.up)(node, 'identifier') ?? (0,syntax/* namedChildren */.TP)(node).find(isPattern);
    return node && (0,lowering/* textOf */.b6)(node, unit);
}
function lowerPatternAssignment(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const pattern = node.children.find(isPattern);
    const run = (0,syntax/* namedChildren */.TP)(node).filter((it) => it !== pattern);
    if (!pattern)
        return lowerRun(run, unit);
    return { kind: 'assign', target: targetOf(pattern, unit), operator: '=', value: lowerRun(run, unit), site };
}
function targetOf(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const name = node.type === 'constant_pattern' ? (0,syntax/* findType */.up)(node, 'identifier') : undefined;
    if (name)
        return { kind: 'name', name: (0,lowering/* textOf */.b6)(name, unit), site };
    if (node.type !== 'record_pattern' && node.type !== 'list_pattern')
        return nothing(site);
    const items = patterns_partsOf(node).map((part) => {
        const label = fieldOf(part, unit);
        const [inner] = part.patterns;
        return { ...(label !== undefined && { label }), value: inner ? targetOf(inner, unit) : nothing(site) };
    });
    return { kind: 'tuple', items, site };
}

;









function statements_lowerFunctionBody(node, unit) {
    const block = (0,syntax/* findType */.up)(node, 'block');
    if (block)
        return statements_lowerStatements((0,syntax/* namedChildren */.TP)(block), unit);
    const run = (0,syntax/* namedChildren */.TP)(node);
    return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site: (0,lowering/* siteOf */.zU)(node, unit) }] : [];
}
function statements_lowerStatements(nodes, unit) {
    const isFunction = ({ type }) => type === 'local_function_declaration';
    return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => statements_lowerStatement(node, unit));
}
function statements_lowerBody(nodes, unit) {
    return nodes.flatMap((node) => node.type === 'block' ? statements_lowerStatements((0,syntax/* namedChildren */.TP)(node), unit) : statements_lowerStatement(node, unit));
}
function statements_lowerStatement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const evaluate = (value) => [{ kind: 'evaluate', value }];
    switch (node.type) {
        case 'local_variable_declaration':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((each) => statements_lowerVariables(each, unit));
        case 'local_function_declaration': {
            const lambda = (0,syntax/* findType */.up)(node, 'lambda_expression');
            const signature = lambda && (0,syntax/* childOf */.GG)(lambda, 'parameters');
            const name = signature && (0,syntax/* childOf */.GG)(signature, 'name');
            return lambda && name
                ? [{ kind: 'function', fact: { ...lowerClosure(lambda, unit), name: (0,lowering/* textOf */.b6)(name, unit) } }]
                : [];
        }
        case 'return_statement':
        case 'yield_statement':
        case 'yield_each_statement': {
            const run = (0,syntax/* namedChildren */.TP)(node);
            return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site }] : [];
        }
        case 'if_statement': {
            const [inner, otherwise] = [
                statements_lowerBody((0,syntax/* childrenOf */.LU)(node, 'consequence'), unit),
                statements_lowerBody((0,syntax/* childrenOf */.LU)(node, 'alternative'), unit),
            ];
            const isGuarded = testOf(node).guard.length > 0;
            const left = isGuarded ? {} : (0,leaving/* leaving */.d)((0,syntax/* childOf */.GG)(node, 'consequence'), (0,syntax/* childOf */.GG)(node, 'alternative'));
            return evaluate({ kind: 'if', branch: { ...branchOf(node, inner, unit), otherwise, ...left }, site });
        }
        case 'for_statement':
            return [lowerFor(node, unit)];
        case 'while_statement':
            return [
                { kind: 'block', conditions: [], body: [...asked(node, unit), ...statements_lowerBody((0,syntax/* childrenOf */.LU)(node, 'body'), unit)] },
            ];
        case 'do_statement':
            return (0,lowering/* runsFirst */.Lm)(statements_lowerBody((0,syntax/* childrenOf */.LU)(node, 'body'), unit), asked(node, unit));
        case 'switch_statement':
            return evaluate(statements_lowerSwitch(node, unit));
        case 'block':
            return [{ kind: 'block', conditions: [], body: statements_lowerStatements((0,syntax/* namedChildren */.TP)(node), unit) }];
        case 'try_statement':
            return statements_lowerTry(node, unit);
        case 'break_statement':
        case 'continue_statement':
            return [];
        default:
            return evaluate(lowerRun(node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [node], unit));
    }
}
function branchOf(node, inner, unit) {
    const { value, matched, guard } = testOf(node);
    const [pattern] = matched.flatMap((it) => lowerPattern(it, unit));
    const asked = lowerRun(value, unit);
    return {
        conditions: [pattern ? { kind: 'bind', pattern, value: asked } : { kind: 'test', value: asked }],
        body: [...patterns_lowerFields(matched, unit), ...guarded(guard, inner, unit)],
    };
}
function matchedElement(node, unit) {
    if (testOf(node).matched.length === 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(node, unit));
    const given = (field) => {
        const element = (0,syntax/* childrenOf */.LU)(node, field);
        return element.length > 0 ? [words.give(lowerRun(element, unit))] : [];
    };
    const branch = { ...branchOf(node, given('consequence'), unit), otherwise: given('alternative') };
    return words.run([words.does({ kind: 'if', branch, site: words.site })]);
}
function testOf(node) {
    const { children } = node;
    const test = children.slice(0, children.findIndex(({ field }) => field === 'consequence'));
    const at = (word) => {
        const found = test.findIndex(({ type }) => type === word);
        return found < 0 ? test.length : found;
    };
    const [asked, more] = [at('case'), at('when')];
    const named = (from, to) => test.slice(from, to).filter(({ isNamed }) => isNamed);
    return { value: named(0, asked), matched: named(asked, more).filter(isPattern), guard: named(more) };
}
function guardOf({ children }, end) {
    const from = children.findIndex(({ type }) => type === 'when');
    const to = children.findIndex(({ type }, index) => index > from && type === end);
    return from < 0 ? [] : children.slice(from + 1, to < 0 ? children.length : to).filter(({ isNamed }) => isNamed);
}
function mayNotHold(guard, unit) {
    return guard.length === 0 ? {} : { where: nothing(spanOf(guard, unit)) };
}
function guarded(guard, body, unit) {
    if (guard.length === 0)
        return body;
    const conditions = [{ kind: 'test', value: lowerRun(guard, unit) }];
    const site = spanOf(guard, unit);
    return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise: [] }, site } }];
}
function statements_lowerTry(node, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const tried = body ? statements_lowerBody([body], unit) : [];
    const parts = [...tried];
    let name = expressions_CAUGHT;
    let written = [];
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        if (part === body)
            continue;
        if (part.type === 'catch_clause') {
            const caught = (0,syntax/* findType */.up)(part, 'catch_parameters');
            const [first] = caught ? (0,syntax/* namedChildren */.TP)(caught) : [];
            name = first ? (0,lowering/* textOf */.b6)(first, unit) : expressions_CAUGHT;
        }
        else if (part.type === 'block') {
            const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(part, unit));
            const type = types_lowerType(written, unit);
            const { site } = words;
            const pattern = { kind: 'name', name, ...(type && { type }), site };
            const given = name === expressions_CAUGHT ? [] : [{ kind: 'declare', pattern, value: words.name(expressions_CAUGHT) }];
            parts.push(words.catches(expressions_CAUGHT, tried, [...given, ...statements_lowerBody([part], unit)]));
            name = expressions_CAUGHT;
            written = [];
        }
        else if (part.type === 'finally_clause')
            (0,lists/* addAll */.RZ)(parts, statements_lowerBody((0,syntax/* namedChildren */.TP)(part), unit));
        else
            written.push(part);
    }
    return parts;
}
function statements_lowerVariables(node, unit) {
    if (node.type === 'pattern_variable_declaration')
        return lowerDestructuring(node, unit);
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    if (!name)
        return [];
    const value = (0,syntax/* childrenOf */.LU)(node, 'value');
    const first = declaration(name, node.children, value, unit);
    const others = node.children.filter(({ type: each }) => each === 'initialized_identifier');
    return [first, ...others.map((other) => initialized(other, node.children, unit))];
}
function declaration(name, declared, run, unit) {
    const type = types_lowerType(declared, unit);
    const value = withInjected(run.length > 0 ? calls_asFunction(lowerRun(run, unit)) : undefined, declared, unit);
    const pattern = { kind: 'name', name: (0,lowering/* textOf */.b6)(name, unit), ...(type && { type }), site: (0,lowering/* siteOf */.zU)(name, unit) };
    const isConstant = declared.some(({ type: each }) => /^(?:final|const)_builtin$/.test(each));
    return { kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) };
}
function initialized(node, declared, unit) {
    const [name, ...value] = (0,syntax/* namedChildren */.TP)(node);
    return declaration(name ?? node, declared, value, unit);
}
function lowerDestructuring(node, unit) {
    const taken = node.children.filter(isPattern);
    const run = (0,syntax/* namedChildren */.TP)(node).filter((it) => !isPattern(it) && !it.type.endsWith('_builtin'));
    const value = lowerRun(run, unit);
    const [pattern] = taken.flatMap((it) => lowerPattern(it, unit, 'bound'));
    if (!pattern)
        return [{ kind: 'evaluate', value }];
    const told = (0,lowering/* toldByPlace */.cT)(value, pattern, (0,lowering/* textOf */.b6)(node, unit));
    return [{ kind: 'declare', pattern, value: told }, ...patterns_lowerFields(taken, unit, 'bound')];
}
function asked(node, unit) {
    const test = (0,syntax/* childrenOf */.LU)(node, 'condition').filter(({ isNamed }) => isNamed);
    return test.length > 0 ? [{ kind: 'evaluate', value: lowerRun(test, unit) }] : [];
}
function lowerFor(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const loop = (0,syntax/* findType */.up)(node, 'for_loop_parts');
    const each = loop && loopedOver(loop, unit);
    const body = statements_lowerBody((0,syntax/* childrenOf */.LU)(node, 'body'), unit);
    if (!each)
        return { kind: 'block', conditions: [], body: counting(node, body, unit) };
    const isTrying = node.children.some(({ type }) => type === 'await');
    return {
        kind: 'for',
        pattern: each.pattern,
        collection: each.collection,
        ...(isTrying && { isTrying }),
        body: [...each.bound, ...body],
        site,
    };
}
function counting(node, body, unit) {
    const loop = (0,syntax/* findType */.up)(node, 'for_loop_parts');
    const first = loop && (0,syntax/* childOf */.GG)(loop, 'init');
    const begun = first ? statements_lowerStatement(first, unit) : [];
    const updates = loop ? (0,syntax/* childrenOf */.LU)(loop, 'update') : [];
    const tests = loop ? (0,syntax/* childrenOf */.LU)(loop, 'condition').filter(({ isNamed }) => isNamed) : [];
    const test = tests.length > 0 ? lowerRun(tests, unit) : undefined;
    const [written] = (0,syntax/* childrenOf */.LU)(node, 'body');
    const range = updates.length === 1 ? (0,lowering/* loopOverRange */.A8)(begun, test, updates[0], written, body, unit) : undefined;
    if (range)
        return range;
    const counted = updates.flatMap((each) => (0,lowering/* countedIn */.se)(begun, each, unit));
    return [
        ...begun,
        ...counted,
        ...(0,lowering/* eachRound */.SU)(test, body, updates.map((each) => lowerRun([each], unit))),
    ];
}
function loopedOver(loop, unit) {
    const name = (0,syntax/* childOf */.GG)(loop, 'name');
    const taken = loop.children.filter(isPattern);
    const collection = lowerRun((0,syntax/* childrenOf */.LU)(loop, 'value'), unit);
    const type = types_lowerType(loop.children, unit);
    if (name)
        return {
            pattern: { kind: 'name', name: (0,lowering/* textOf */.b6)(name, unit), ...(type && { type }), site: (0,lowering/* siteOf */.zU)(name, unit) },
            bound: [],
            collection,
        };
    const [pattern] = taken.flatMap((it) => lowerPattern(it, unit, 'bound'));
    return pattern && { pattern, bound: patterns_lowerFields(taken, unit, 'bound'), collection };
}
function statements_lowerSwitch(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const block = (0,syntax/* childOf */.GG)(node, 'body');
    const cases = [];
    let waiting = [];
    let isDefault = false;
    for (const entry of block ? (0,syntax/* namedChildren */.TP)(block) : []) {
        if (entry.type === 'switch_statement_default')
            isDefault = true;
        const when = guardOf(entry, ':');
        const parts = (0,syntax/* namedChildren */.TP)(entry).filter((it) => !when.includes(it));
        const matched = parts.filter(({ type }) => type.endsWith('_pattern'));
        (0,lists/* addAll */.RZ)(waiting, matched.flatMap((it) => lowerPattern(it, unit)));
        const statements = parts.filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
        if (statements.length === 0)
            continue;
        const isOpen = isDefault || waiting.some(({ kind }) => kind === 'any');
        const bound = patterns_lowerFields(matched, unit);
        const body = [...bound, ...guarded(when, statements_lowerStatements(statements, unit), unit)];
        cases.push({ patterns: isOpen ? [] : waiting, ...mayNotHold(when, unit), body });
        waiting = [];
        isDefault = false;
    }
    return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}

;









function functions_lowerParameters(list, unit) {
    const parameters = [];
    const stores = [];
    const holds = [];
    const handed = [];
    const add = (nodes, isNamed) => {
        for (const [index, node] of nodes.entries()) {
            if (node.type === 'optional_formal_parameters') {
                add(node.children, unit.text.charAt(node.start) === '{');
                continue;
            }
            if (node.type !== 'formal_parameter')
                continue;
            const stored = (0,syntax/* findType */.up)(node, 'constructor_param', 'super_formal_parameter');
            const name = (0,syntax/* childOf */.GG)(node, 'name') ?? (0,syntax/* findType */.up)(stored ?? node, 'identifier');
            if (!name)
                continue;
            const text = (0,lowering/* textOf */.b6)(name, unit);
            if (stored?.type === 'constructor_param')
                stores.push(text);
            if (stored?.type === 'super_formal_parameter')
                handed.push({ ...(isNamed && { label: text }), value: { kind: 'name', name: text, site: (0,lowering/* siteOf */.zU)(node, unit) } });
            const type = types_lowerType((stored ?? node).children, unit);
            const given = types_injected((stored ?? node).children, unit);
            if (given) {
                const { site } = given;
                const target = { kind: 'name', name: text, site };
                holds.push({ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value: given, site } });
            }
            parameters.push({
                name: text,
                ...(isNamed && { label: text }),
                ...(type && { type }),
                default: defaultAfter(nodes, index, unit) ?? { kind: 'literal', value: null, site: (0,lowering/* siteOf */.zU)(node, unit) },
                site: (0,lowering/* siteOf */.zU)(node, unit),
            });
        }
    };
    add(list?.children ?? [], false);
    return { parameters, stores, holds, handed };
}
function defaultAfter(nodes, index, unit) {
    if (nodes[index + 1]?.type !== '=')
        return undefined;
    const run = [];
    for (const node of nodes.slice(index + 2)) {
        if (node.type === ',' || node.type === '}' || node.type === ']')
            break;
        run.push(node);
    }
    return lowerRun(run, unit);
}
function lowerFunction(signature, body, unit, modifiers) {
    const name = (0,syntax/* childOf */.GG)(signature, 'name');
    const result = types_lowerType(signature.children, unit);
    const { parameters, holds } = functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
    return {
        name: name ? (0,lowering/* textOf */.b6)(name, unit) : '',
        parameters,
        ...(result && { result }),
        body: body ? [...holds, ...statements_lowerFunctionBody(body, unit)] : [],
        modifiers: new Set(modifiers),
        isPositional: true,
        ...(body && (0,lowering/* throwsOn */.HX)((0,lowering/* textOf */.b6)(body, unit)) && { isThrowing: true }),
        site: { file: unit.file, start: signature.start, end: (body ?? signature).end },
    };
}
function lowerInitializers(node, unit) {
    return (node ? (0,syntax/* namedChildren */.TP)(node) : []).flatMap((entry) => {
        const site = (0,lowering/* siteOf */.zU)(entry, unit);
        const field = (0,syntax/* findType */.up)(entry, 'field_initializer');
        if (field) {
            const [name, ...value] = (0,syntax/* namedChildren */.TP)(field).filter(({ type }) => type !== 'this');
            if (!name)
                return [];
            const target = {
                kind: 'member',
                of: { kind: 'name', name: 'self', site },
                name: (0,lowering/* textOf */.b6)(name, unit),
                site,
            };
            return [
                { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value: lowerRun(value, unit), site } },
            ];
        }
        const args = (0,syntax/* findType */.up)(entry, 'arguments');
        const given = args ? calls_lowerArguments(args, unit) : [];
        const [first] = given;
        if (entry.children.some(({ type }) => type === 'super')) {
            const kept = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: GIVEN_TO_SUPER, site };
            const called = (0,languages_words/* callSuper */.qW)(undefined, given, site);
            if (!first || first.label !== undefined || (0,depth/* isHeavy */.s)(first.value))
                return [...called];
            return [
                { kind: 'evaluate', value: { kind: 'assign', target: kept, operator: '=', value: first.value, site } },
                ...called,
            ];
        }
        return [
            {
                kind: 'evaluate',
                value: nothing(site, given.map(({ value }) => value)),
            },
        ];
    });
}

;


const REPORTED = '\0flutter error';
function reported_errors_wordsOf(site, unit) {
    return (0,languages_words/* wordsAt */.n4)(site, (variable) => noteShared(unit.seen.routes, variable, site));
}
function isOfFlutter(of) {
    return of?.kind === 'name' && of.name === 'FlutterError';
}
function callReporting(callee, args, site, unit) {
    const words = reported_errors_wordsOf(site, unit);
    if (callee.kind === 'name' && callee.name === 'FlutterErrorDetails') {
        const parts = args.flatMap(({ label, value }) => (label === undefined ? [] : [[label, value]]));
        return words.object(Object.fromEntries(parts));
    }
    if (callee.kind !== 'member' || !callee.of)
        return undefined;
    if (callee.name === 'exceptionAsString')
        return words.member(callee.of, 'exception');
    const [details] = args;
    const isReport = callee.name === 'reportError' && isOfFlutter(callee.of);
    return isReport && details ? words.run([words.assign(words.shared(REPORTED), details.value)]) : undefined;
}
function hearReported(target, operator, listener, site, unit) {
    if (target.kind !== 'member' || target.name !== 'onError' || !isOfFlutter(target.of))
        return undefined;
    const words = reported_errors_wordsOf(site, unit);
    const isNamed = listener.kind === 'name' || listener.kind === 'member';
    const heard = isNamed ? listener : words.name('\0heard');
    return words.run([
        ...(isNamed ? [] : [words.declare('\0heard', listener)]),
        words.does({ kind: 'assign', target, operator, value: heard, site }),
        words.does(words.call(heard, [words.shared(REPORTED)])),
    ]);
}

;

function mended(run) {
    const [first, ...rest] = run;
    if (!first || rest.length === 0)
        return run;
    const body = first.type === 'function_expression' ? (0,syntax/* findType */.up)(first, 'function_expression_body') : undefined;
    if (body && (0,syntax/* findType */.up)(body, '=>'))
        return [withTail(first, body, rest)];
    return tails_withArguments(run);
}
function withTail(whole, body, tail) {
    const end = tail.at(-1)?.end ?? whole.end;
    const longer = { ...body, end, children: [...body.children, ...tail] };
    return { ...whole, end, children: whole.children.map((each) => (each === body ? longer : each)) };
}
function tails_withArguments(run) {
    const parts = [];
    for (const node of run) {
        const section = parts.at(-1);
        const given = node.type === 'selector' ? (0,syntax/* findType */.up)(node, 'argument_part') : undefined;
        const isCut = section?.type === 'cascade_section' && (0,syntax/* namedChildren */.TP)(section).length === 1;
        if (section && given && isCut)
            parts[parts.length - 1] = { ...section, end: node.end, children: [...section.children, given] };
        else
            parts.push(node);
    }
    return parts;
}

;












function nothing(site, parts = []) {
    return { kind: 'other', parts, site };
}
function spanOf(nodes, unit) {
    const first = nodes[0];
    const last = nodes.at(-1);
    return { file: unit.file, start: first?.start ?? 0, end: last?.end ?? 0 };
}
function lowerRun(nodes, unit) {
    const run = mended(nodes.filter(({ isNamed, type }) => (isNamed && !SKIPPED.has(type)) || type === 'this' || type === 'super'));
    const [first, ...rest] = run;
    if (!first)
        return nothing(spanOf(nodes, unit));
    let value = lowerPrimary(first, unit);
    const sections = [];
    for (const [index, node] of rest.entries()) {
        const site = spanOf(run.slice(0, index + 2), unit);
        if (node.type === 'cascade_section')
            sections.push(lowerCascade(calls_targetOf(value, site), node, unit));
        else
            value = calls_select(value, node, site, unit);
    }
    return sections.length > 0 ? cascaded(value, sections, spanOf(run, unit)) : value;
}
const SKIPPED = new Set(['const_builtin', 'type_arguments', 'label', 'inferred_type']);
function lowerPrimary(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (nodes) => lowerRun(nodes, unit);
    switch (node.type) {
        case 'identifier':
        case 'type_identifier':
        case 'identifier_dollar_escaped':
            return lowerName((0,lowering/* textOf */.b6)(node, unit), site, unit);
        case 'this':
        case 'super':
            if (unit.package && (node.type === 'super' || unit.package.isExtended))
                return { kind: 'foreign', path: unit.package.path, site };
            return { kind: 'name', name: node.type === 'super' ? 'super' : 'self', site };
        case 'record_literal':
            return { kind: 'tuple', items: (0,syntax/* namedChildren */.TP)(node).map((part) => expressions_lowerPart(part, unit)), site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'null_literal':
            return { kind: 'literal', value: null, site };
        case 'symbol_literal':
            return { kind: 'literal', value: (0,lowering/* textOf */.b6)(node, unit), site };
        case 'decimal_integer_literal':
        case 'decimal_floating_point_literal':
            return { kind: 'literal', value: Number((0,lowering/* textOf */.b6)(node, unit)), site };
        case 'throw_expression':
            return expressions_throwing(lower((0,syntax/* namedChildren */.TP)(node)), site);
        case 'rethrow_expression':
            return expressions_throwing({ kind: 'name', name: expressions_CAUGHT, site }, site);
        case 'string_literal':
            return lowerString(node, unit);
        case 'list_literal':
            return lowerList(node, unit);
        case 'set_or_map_literal':
            return isMap(node) ? lowerMap(node, unit) : lowerList(node, unit);
        case 'pair':
            return {
                kind: 'dictionary',
                pairs: [[lower((0,syntax/* childrenOf */.LU)(node, 'key')), lower((0,syntax/* childrenOf */.LU)(node, 'value'))]],
                site,
            };
        case 'pattern_assignment':
            return lowerPatternAssignment(node, unit);
        case 'parenthesized_expression':
        case 'unary_expression':
        case 'await_expression':
        case 'assignable_expression':
        case 'expression_statement':
        case 'spread_element': {
            const operator = (0,syntax/* findType */.up)(node, 'prefix_operator');
            const inner = lower((0,syntax/* namedChildren */.TP)(node).filter((child) => child !== operator));
            return operator && (0,lowering/* textOf */.b6)(operator, unit) === '!'
                ? { kind: 'operation', operator: '!', operands: [inner], site }
                : inner;
        }
        case 'if_element': {
            const matching = matchedElement(node, unit);
            if (matching)
                return matching;
            const parts = ['consequence', 'alternative']
                .map((field) => (0,syntax/* childrenOf */.LU)(node, field))
                .filter(({ length }) => length > 0);
            return { kind: 'either', test: lower(untilField(node)), of: parts.map(lower), site };
        }
        case 'for_element':
            return lowerForElement(node, unit);
        case 'function_expression':
            return { kind: 'closure', body: lowerClosure(node, unit), site };
        case 'conditional_expression':
            return {
                kind: 'either',
                test: lower(untilField(node)),
                of: [lower((0,syntax/* childrenOf */.LU)(node, 'consequence')), lower((0,syntax/* childrenOf */.LU)(node, 'alternative'))],
                site,
            };
        case 'if_null_expression':
            return {
                kind: 'either',
                of: [lower((0,syntax/* childrenOf */.LU)(node, 'first')), lower((0,syntax/* childrenOf */.LU)(node, 'second'))],
                isInstead: true,
                site,
            };
        case 'assignment_expression': {
            const written = (0,syntax/* childOf */.GG)(node, 'operator');
            const operator = written ? (0,lowering/* textOf */.b6)(written, unit) : '=';
            const target = lower((0,syntax/* childrenOf */.LU)(node, 'left'));
            const value = lower((0,syntax/* childrenOf */.LU)(node, 'right'));
            return hearReported(target, operator, value, site, unit) ?? { kind: 'assign', target, operator, value, site };
        }
        case 'type_cast_expression': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            if (!value)
                return nothing(site);
            const inner = lower((0,syntax/* namedChildren */.TP)(node).filter(({ type }) => type !== 'type_cast'));
            const written = (0,syntax/* findType */.up)(node, 'type_cast');
            const to = written && types_lowerType((0,syntax/* namedChildren */.TP)(written), unit);
            return to && !/^(?:Array|Dictionary|String)$/.test(to.name) ? { kind: 'cast', value: inner, to, site } : inner;
        }
        case 'constructor_invocation':
        case 'new_expression':
        case 'const_object_expression': {
            const type = (0,syntax/* findType */.up)(node, 'type_identifier', 'identifier');
            const args = (0,syntax/* findType */.up)(node, 'arguments');
            const named = node.children.filter(({ type: each }) => each === 'identifier');
            if (!type)
                return nothing(site);
            const whole = lowerName((0,lowering/* textOf */.b6)(type, unit), (0,lowering/* siteOf */.zU)(type, unit), unit);
            const maker = named.find((each) => each !== type);
            const callee = maker ? dart_calls_lowerMember(whole, (0,lowering/* textOf */.b6)(maker, unit), site, unit) : whole;
            return calls_lowerCall(callee, args, site, unit);
        }
        case 'switch_expression':
            return expressions_lowerSwitchExpression(node, unit);
        default:
            return /_expression$/.test(node.type) ? lowerOperation(node, unit) : nothing(site);
    }
}
function expressions_lowerPart(node, unit) {
    const label = (0,syntax/* findType */.up)(node, 'label');
    const name = label && (0,syntax/* findType */.up)(label, 'identifier');
    const value = lowerRun((0,syntax/* namedChildren */.TP)(node).filter((child) => child !== label), unit);
    return { ...(name && { label: (0,lowering/* textOf */.b6)(name, unit) }), value };
}
function untilField(node) {
    const end = node.children.findIndex(({ field }) => field === 'consequence');
    return node.children.slice(0, end < 0 ? undefined : end).filter(({ isNamed }) => isNamed);
}
const expressions_CAUGHT = '\0caught';
function expressions_throwing(value, site) {
    return { kind: 'assign', target: { kind: 'name', name: facts/* THROWN */.dX, site }, operator: '=', value, site };
}
function lowerName(name, site, unit) {
    const path = unit.foreign.get(name);
    if (path !== undefined)
        return { kind: 'foreign', path, site };
    if (unit.package?.calls.has(name))
        return { kind: 'member', of: { kind: 'foreign', path: unit.package.path, site }, name, site };
    if (name === 'MethodChannel')
        return { kind: 'foreign', path: foreign_paths/* CHANNEL */.s$, site };
    if (name === 'BasicMessageChannel')
        return { kind: 'foreign', path: foreign_paths/* MESSAGE_CHANNEL */.mQ, site };
    return { kind: 'name', name, site };
}
function lowerOperation(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const runs = [[]];
    let operator = '';
    for (const child of node.children) {
        if (/operator$/.test(child.type)) {
            operator = (0,lowering/* textOf */.b6)(child, unit);
            runs.push([]);
        }
        else if (child.isNamed)
            runs.at(-1)?.push(child);
    }
    const operands = runs.filter(({ length }) => length > 0).map((run) => lowerRun(run, unit));
    const test = (0,syntax/* findType */.up)(node, 'type_test');
    const [only, ...more] = operands;
    if (operator === '' && only && more.length === 0 && !test)
        return only;
    const asked = test && types_lowerType(test.children, unit);
    const operation = { kind: 'operation', operator, operands, ...(asked && { asks: asked }), site };
    const isNegated = test && (0,lowering/* textOf */.b6)((0,syntax/* findType */.up)(test, 'is_operator') ?? test, unit) !== 'is';
    return isNegated ? { kind: 'operation', operator: '!', operands: [operation], site } : operation;
}
function lowerClosure(node, unit) {
    const list = (0,syntax/* childOf */.GG)(node, 'parameters');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const formal = list?.type === 'function_signature' ? (0,syntax/* findType */.up)(list, 'formal_parameter_list') : list;
    const { parameters, holds } = functions_lowerParameters(formal, unit);
    return {
        name: '',
        parameters,
        body: body ? [...holds, ...statements_lowerFunctionBody(body, unit)] : [],
        modifiers: new Set(),
        isPositional: true,
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
function expressions_yielding(bound, value, site) {
    if (bound.length === 0)
        return [{ kind: 'evaluate', value }];
    const body = [...bound, { kind: 'return', value, site }];
    const fact = { name: '', parameters: [], body, modifiers: new Set(), isPositional: true, site };
    return [{ kind: 'evaluate', value: { kind: 'call', callee: { kind: 'closure', body: fact, site }, args: [], site } }];
}
function expressions_lowerSwitchExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const cases = node.children
        .filter(({ type }) => type === 'switch_expression_case')
        .map((each) => {
        const arrow = each.children.findIndex(({ type }) => type === '=>');
        const matched = each.children.slice(0, arrow).filter(isPattern);
        const patterns = matched.flatMap((it) => lowerPattern(it, unit));
        const value = lowerRun(each.children.slice(arrow + 1), unit);
        const bound = patterns_lowerFields(matched, unit);
        const when = guardOf(each, '=>');
        const asked = when.length > 0 ? [{ kind: 'evaluate', value: lowerRun(when, unit) }] : [];
        return {
            patterns: patterns.some(({ kind }) => kind === 'any') ? [] : patterns,
            ...mayNotHold(when, unit),
            body: expressions_yielding([...bound, ...asked], value, site),
        };
    });
    return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : nothing(site), cases, site };
}

;

const GIVEN_BACK = '\0given back';
const SHOWS = /^show(?:Adaptive|Cupertino|General)?Dialog$|^showSearch$|^show\w{0,20}(?:BottomSheet|ModalPopup|ModalSheet)$/;
const PUSHES = /^push(?:Named|Route)?$/;
const OF_GET = /^(?:to|toNamed|dialog|bottomSheet)$/;
const GIVES_BACK = /^(?:pop|maybePop|back|close)$/;
function isNamed(of, name) {
    return of?.kind === 'name' && of.name === name;
}
function shows(callee) {
    if (callee.kind === 'name')
        return SHOWS.test(callee.name);
    if (callee.kind !== 'member')
        return false;
    return PUSHES.test(callee.name) || (OF_GET.test(callee.name) && isNamed(callee.of, 'Get'));
}
function keptBy(callee, site, unit) {
    return shows(callee) ? `${GIVEN_BACK} ${site.start} ${unit.path}` : undefined;
}
function givenTo(callee, args) {
    const [context, found] = args;
    if (callee.kind === 'name')
        return callee.name === 'close' && context && isNamed(context.value, 'context') ? found?.value : undefined;
    if (callee.kind !== 'member' || !GIVES_BACK.test(callee.name))
        return undefined;
    if (callee.name === 'back' && !isNamed(callee.of, 'Get'))
        return undefined;
    const result = args.find(({ label }) => label === 'result');
    const plain = args.filter(({ label }) => label === undefined);
    const isAfterContext = isNamed(callee.of, 'Navigator') || callee.name === 'close';
    return (result ?? plain[isAfterContext ? 1 : 0])?.value;
}
function giveBack(callee, args, call, unit) {
    const given = givenTo(callee, args);
    if (!given)
        return undefined;
    const words = routes_sharedAt(call.site, unit);
    return words.run([words.assign(words.shared(unit.shown ?? GIVEN_BACK), given), words.does(call)]);
}
function cameBack(kept, call, unit) {
    const { site } = call;
    const words = routes_sharedAt(site, unit);
    const of = [kept, GIVEN_BACK].map(words.shared);
    const back = `${kept} came`;
    noteRoute(unit.seen.routes, back, site, { kind: 'either', of, site });
    return words.run([words.does(call), words.does({ kind: 'other', parts: of, site }), words.give(words.name(back))]);
}

;



function listMade(path, given, site) {
    if (/^(?:List|Iterable)\.generate$/.test(path)) {
        const words = (0,languages_words/* wordsAt */.n4)(site);
        const indices = { kind: 'list', items: [words.unknown('index')], site };
        return words.call(words.member(indices, 'map'), [given]);
    }
    return path === 'List.filled' ? { kind: 'list', items: [given], site } : undefined;
}
function mapMade([of, ...more], site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [key, value] = ['key', 'value'].map((name) => more.find(({ label }) => label === name)?.value);
    if (of && key && value)
        return tableBy(of.value, key, site, value);
    if (!of || !value)
        return undefined;
    const made = words.call(value, [words.member(of.value, 'first')]);
    return { kind: 'dictionary', pairs: [[words.unknown('key'), made]], isTable: true, site };
}
function tableMade(callee, [first, second], site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (!first && callee.kind === 'member' && callee.of && callee.name === 'asMap')
        return tableOfPairs(words.call(words.member(callee.of, 'enumerated'), []), site);
    if (!first)
        return undefined;
    if (callee.kind === 'name' && second) {
        const isTable = callee.name === 'groupBy' && second.value.kind === 'closure';
        return isTable ? tableBy(first.value, second.value, site) : undefined;
    }
    if (callee.kind !== 'member' || !callee.of)
        return undefined;
    const path = callee.of.kind === 'name' ? `${callee.of.name}.${callee.name}` : '';
    if (callee.name === 'addEntries')
        return words.call(words.member(callee.of, 'formUnion'), [tableOfPairs(first.value, site)]);
    if (path === 'Map.fromEntries')
        return tableOfPairs(first.value, site);
    if (path === 'Map.fromIterables' && second)
        return tableOfPairs(words.call(words.member(first.value, 'zip'), [second.value]), site);
    const { value } = first;
    if (value.kind !== 'closure')
        return undefined;
    if (/^group(?:Lists|Sets)By$/.test(callee.name))
        return tableBy(callee.of, value, site);
    if (callee.name !== 'map' || value.body.parameters.length !== 2)
        return undefined;
    const pair = words.name('\0pair');
    const made = words.call(value, [words.member(pair, 'key'), words.member(pair, 'value')]);
    return tableOfPairs(words.call(words.member(callee.of, 'map'), [words.closure(['\0pair'], [words.give(made)])]), site);
}
function entryMade(callee, [key, value, ...more], site) {
    if (callee.kind !== 'name' || callee.name !== 'MapEntry' || !key || !value || more.length > 0)
        return undefined;
    const items = [
        { label: 'key', value: key.value },
        { label: 'value', value: value.value },
    ];
    return { kind: 'tuple', items, site };
}
function caseByName(callee, [first], site) {
    const all = callee.kind === 'member' && callee.name === 'byName' ? callee.of : undefined;
    const name = first?.value.kind === 'literal' ? first.value.value : undefined;
    if (all?.kind !== 'member' || all.name !== 'allCases' || !all.of || typeof name !== 'string')
        return undefined;
    return { kind: 'member', of: all.of, name, site };
}
function made_collections_isNamed(of, name) {
    return of?.kind === 'name' && of.name === name;
}
function putIfAbsent(of, key, make, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const value = words.call(make.value, []);
    return (0,entries/* putsEntry */.JG)({ of, name: 'putIfAbsent', key: key.value, value, gives: 'value' }, words);
}
function copyMade(path, of, site) {
    const [, type] = OTHERS.exec(path) ?? [];
    if (type === undefined)
        return undefined;
    if (type.endsWith('Map'))
        return { kind: 'dictionary', pairs: [], spreads: [of], isTable: true, site };
    return { kind: 'list', items: [of], site };
}
const OTHERS = /^(List|(?:(?:Linked)?Hash|SplayTree)?(?:Set|Map)|(?:List)?Queue)\.(?:from|of)$/;
const COPIES = /^(?:List|(?:Linked)?Hash(?:Set|Map)|SplayTree(?:Set|Map)|Set|(?:List)?Queue|Iterable|Map|Future|Stream|UnmodifiableListView)\.(?:from|of|castFrom|unmodifiable|value|wait|fromIterable|fromFuture|sync)$/;
function copiedWithin({ of: copy, name }, args, site) {
    if (copy?.kind !== 'member' || copy.name !== 'copyWith' || !copy.of || args.length === 0)
        return undefined;
    if (!(0,entries/* isPath */.uf)(copy.of))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const part = words.member(words.member(copy.of, name), 'copyWith');
    return {
        kind: 'call',
        callee: copy,
        args: [{ label: name, value: { kind: 'call', callee: part, args, site } }],
        site,
    };
}

;


function observed(of, site) {
    if (isCollection(of))
        return of;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return of.kind === 'literal' || of.kind === 'call'
        ? words.object({ value: of })
        : words.either(of, words.object({ value: of }));
}
function isCollection(of) {
    return of.kind === 'list' || of.kind === 'dictionary' || (of.kind === 'cast' && isCollection(of.value));
}
const VALUES = /^Rxn?(?:String|Int|Double|Num|Bool)?$/;
const observables_LISTS = /^Rx(?:List|Set)$/;
const observables_HEARS = new Set(['ever', 'once', 'debounce', 'interval']);
const REACTS = 'reaction';
function observables_callObservable(callee, args, site) {
    if (callee.kind === 'member')
        return observables_paired(callee, args, site) ?? observables_registered(callee, args, site);
    if (callee.kind !== 'name')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [first, second] = args;
    if (VALUES.test(callee.name))
        return words.object(first ? { value: first.value } : {});
    if (observables_LISTS.test(callee.name))
        return first?.value ?? { kind: 'list', items: [], site };
    if (callee.name === REACTS && first?.value.kind === 'closure' && second?.label === undefined && second)
        return words.call(second.value, [words.call(first.value, [words.name('_')])]);
    const isFunction = second && /^(?:closure|name|member)$/.test(second.value.kind);
    if (!observables_HEARS.has(callee.name) || first?.label !== undefined || !second || !isFunction || !first)
        return undefined;
    return words.call(second.value, [words.member(first.value, 'value')]);
}
const observables_PAIRS = /^(?:Rx\.(?:combineLatest2|zip2)|CombineLatestStream\.combine2|ZipStream\.zip2)$/;
function observables_paired({ of, name }, args, site) {
    const [first, second, make, ...more] = args.map(({ value }) => value);
    if (of?.kind !== 'name' || !observables_PAIRS.test(`${of.name}.${name}`) || !first || !second || !make || more.length > 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const pairs = words.call(words.member(first, 'zip'), [second]);
    return words.call(words.member(pairs, 'map'), [ofPair(make, site)]);
}
function observables_registered(callee, args, site) {
    const [first, ...more] = args;
    const made = first?.label === undefined ? first?.value : undefined;
    if (callee.of?.kind !== 'name' || callee.of.name !== 'Get' || callee.name !== 'put' || made?.kind !== 'call')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = words.name('\0put');
    const type = made.callee.kind === 'name' && /^_?[A-Z]/.test(made.callee.name) ? made.callee.name : undefined;
    const pattern = {
        kind: 'name',
        name: '\0put',
        ...(type !== undefined && { type: { name: type, args: [] } }),
        site,
    };
    return words.run([
        { kind: 'declare', pattern, value: made },
        words.does({ kind: 'call', callee, args: [{ value: kept }, ...more], site }),
        words.give(kept),
    ]);
}

;
const OFFERED = '\0offered';
function withPicked(view, handlers, words, given = (offered) => offered) {
    const offered = words.name(OFFERED);
    return words.run([
        words.declare(OFFERED, { kind: 'list', items: [], isFilled: true, site: words.site }),
        ...handlers.map((handler) => words.does(words.call(handler, [given(offered)]))),
        words.give(view),
    ]);
}
function offer(value, offers, words) {
    offers.hasValue = true;
    return { kind: 'assign', target: words.name(OFFERED), operator: '=', value, site: words.site };
}

;



const HOLDERS = new Map([
    ['DropdownButton', ['onChanged']],
    ['DropdownButtonFormField', ['onChanged', 'onSaved']],
    ['DropdownMenu', ['onSelected']],
    ['DropdownMenuFormField', ['onSelected', 'onSaved']],
    ['PopupMenuButton', ['onSelected']],
    ['SegmentedButton', ['onSelectionChanged']],
    ['RadioGroup', ['onChanged']],
    ['MenuAnchor', ['onSelected']],
]);
const ITEMS = new Set([
    ...['DropdownMenuItem', 'DropdownMenuEntry', 'PopupMenuItem', 'CheckedPopupMenuItem', 'ButtonSegment'],
    ...['Radio', 'RadioListTile', 'CupertinoRadio'],
]);
const TOGGLES = new Map([
    ...['Switch', 'SwitchListTile', 'CupertinoSwitch', 'Checkbox', 'CheckboxListTile', 'CupertinoCheckbox'].map((name) => [name, 'onChanged']),
    ...['FilterChip', 'ChoiceChip', 'InputChip'].map((name) => [name, 'onSelected']),
]);
const BY_KEY = /^Cupertino(?:Sliding)?Segmented/;
function offersOf(name) {
    return HOLDERS.has(name) ? { hasValue: false } : undefined;
}
function picksOf(name, args, site, own, around) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const given = (label) => {
        const value = args.find((it) => it.label === label)?.value;
        return value && !(0,depth/* isHeavy */.s)(value) ? value : undefined;
    };
    const without = (labels) => args.filter((it) => it.label === undefined || !labels.includes(it.label));
    const heard = (HOLDERS.get(name) ?? []).filter((label) => given(label));
    const handlers = heard.flatMap((label) => given(label) ?? []);
    if (own?.hasValue && handlers.length > 0)
        return { args: without(heard), with: (made) => withPicked(made, handlers, words) };
    const does = (all) => {
        return (made) => words.run([...all.map(words.does), words.give(made)]);
    };
    const toggle = TOGGLES.get(name) ?? '';
    const toggled = given(toggle);
    if (toggled?.kind === 'closure') {
        return {
            args: without([toggle]),
            with: does([
                words.call(toggled, [
                    { kind: 'either', of: [true, false].map((value) => ({ kind: 'literal', value, site })), site },
                ]),
            ]),
        };
    }
    const children = BY_KEY.test(name) ? given('children') : undefined;
    const hears = given('onValueChanged');
    if (children && hears)
        return { args: without(['onValueChanged']), with: does([words.call(hears, [words.member(children, 'keys')])]) };
    const value = ITEMS.has(name) ? given('value') : undefined;
    const changed = given('onChanged');
    if (!value || !(changed || around))
        return undefined;
    const enabled = given('enabled');
    if (around && enabled?.kind === 'literal' && enabled.value === false) {
        around.hasValue = true;
        return undefined;
    }
    const called = changed ? [words.call(changed, [value])] : [];
    return {
        args: without(['onChanged']),
        with: does([...called, ...(around ? [offer(value, around, words)] : [])]),
    };
}

;



const providers_KINDS = /^(?:AutoDispose)?(Future|Stream|State|StateNotifier|ChangeNotifier|Notifier|AsyncNotifier|StreamNotifier)?Provider$/;
const NOTIFIERS = new Set(['StateNotifier', 'Notifier', 'AsyncNotifier', 'StreamNotifier']);
const LISTENS = new Set(['listen', 'listenManual']);
const WATCHES = new Set(['watch', 'read', ...LISTENS, 'refresh', 'exists']);
const BUILD = '\0build';
const STATE = '\0state';
const NOTIFIER = '\0notifier';
const FORMS = new Set(['future', 'stream', 'state']);
function callProvider(callee, args, site) {
    return (providers_define(callee, args, site) ??
        heardOfItself(callee, args, site) ??
        (callee.kind === 'member' ? (overridden(callee, args, site) ?? watch(callee, args, site)) : undefined));
}
function heardOfItself(callee, [hear], site) {
    if (!hear || !('name' in callee) || callee.name !== 'listenSelf')
        return undefined;
    const words = makeWords(site);
    const state = words.member(words.name('self'), 'state');
    return words.call(hear.value, [state, state]);
}
function overridden({ of, name }, [first], site) {
    if (!of || !first || !/^overrideWith(?:Value)?$/.test(name) || !/Provider$/.test(rootName(of)))
        return undefined;
    const words = makeWords(site);
    const isOfRef = first.value.kind === 'closure' && first.value.body.parameters.length > 0;
    if (name === 'overrideWith' && !isOfRef)
        return undefined;
    const value = isOfRef ? words.call(first.value, [words.name('\0ref')]) : first.value;
    return { kind: 'assign', target: words.member(of, STATE), operator: '=', value: words.ofRef(value), site };
}
function keptOfFamily(functions, parent) {
    const build = functions.find(({ name, parameters }) => name === BUILD && parameters.length > 0);
    if (!build)
        return { functions, variables: [] };
    const isGenerated = parent.startsWith('_$');
    const kept = build.parameters.slice(0, isGenerated ? undefined : 1).map((parameter) => {
        return { parameter, field: isGenerated ? parameter.name : 'arg' };
    });
    const words = makeWords(build.site);
    const keeps = kept.map(({ parameter, field }) => {
        const target = words.member(words.name('self'), field);
        const value = words.name(parameter.name);
        return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: words.site } };
    });
    return {
        functions: functions.map((it) => (it === build ? { ...it, body: [...keeps, ...it.body] } : it)),
        variables: kept.map(({ parameter: { type, site }, field }) => {
            return { name: field, ...(type && { type }), modifiers: new Set(), site };
        }),
    };
}
function providers_define(callee, args, site) {
    let root = callee;
    let isFamily = false;
    while (root.kind === 'member' && root.of && /^(?:autoDispose|family)$/.test(root.name)) {
        isFamily ||= root.name === 'family';
        root = root.of;
    }
    const found = root.kind === 'name' ? providers_KINDS.exec(root.name) : null;
    const first = args[0]?.label === undefined ? args[0]?.value : undefined;
    if (!found || !first || first.kind === 'literal')
        return undefined;
    const [, kind = ''] = found;
    const words = makeWords(site);
    const given = isFamily ? [words.name('\0arg')] : [];
    const isBare = NOTIFIERS.has(kind) && kind !== 'StateNotifier';
    const made = words.call(first, isBare ? given : [words.name('\0ref'), ...given]);
    if (kind === 'State')
        return stateOf(made, isFamily, words);
    const provider = providerOf(kind, made, given, words, providers_typeMade(first));
    return isFamily ? words.closure([{ name: '\0arg', site }], [words.give(provider)]) : provider;
}
function providerOf(kind, made, given, words, type) {
    const { site } = words;
    const make = words.name('\0make');
    const isKept = kind === 'ChangeNotifier' || NOTIFIERS.has(kind);
    const ref = { kind: 'call', callee: { kind: 'foreign', path: 'library#ref', site }, args: [], site };
    const object = isKept ? words.name('\0object') : words.call(make, [words.name('\0ref')]);
    const kept = {
        kind: 'declare',
        pattern: { kind: 'name', name: '\0object', ...(type && { type }), site },
        value: words.call(make, [ref]),
    };
    const built = kind === 'StateNotifier' ? [] : [words.call(words.member(object, BUILD), given)];
    const state = { kind: 'either', of: [...built, words.member(object, 'state')], site };
    const body = [
        { kind: 'declare', pattern: { kind: 'name', name: '\0make', site }, value: words.ofRef(made) },
        ...(isKept ? [kept] : []),
        words.give(words.object({
            [STATE]: NOTIFIERS.has(kind) ? words.ofRef(state) : isKept ? words.ofRef(object) : make,
            [NOTIFIER]: isKept ? words.ofRef(object) : make,
        })),
    ];
    return words.call(words.closure([], body), []);
}
function providers_typeMade(made) {
    if (made.kind === 'reference')
        return made.to.kind === 'name' ? { name: made.to.name, args: [] } : undefined;
    const [only, more] = made.kind === 'closure' ? made.body.body : [];
    const value = only?.kind === 'return' && !more ? only.value : undefined;
    const name = value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : '';
    return /^_?[A-Z]/.test(name) ? { name, args: [] } : undefined;
}
function stateOf(first, isFamily, words) {
    const { site } = words;
    const kept = words.name('\0kept');
    const state = words.member(kept, 'state');
    const set = (value) => {
        return { kind: 'evaluate', value: { kind: 'assign', target: state, operator: '=', value, site } };
    };
    const changed = set(words.call(words.name('\0change'), [state]));
    const update = words.changing([{ name: '\0change', site }], [changed]);
    const given = words.give(words.object({ [STATE]: words.ofRef(state), [NOTIFIER]: words.ofRef(kept) }));
    const body = [
        {
            kind: 'declare',
            pattern: { kind: 'name', name: '\0kept', site },
            value: words.object({ ...(!isFamily && { state: first }), update }),
        },
        isFamily ? words.give(words.closure([{ name: '\0arg', site }], [set(first), given])) : given,
    ];
    return words.call(words.closure([], body), []);
}
function watch({ of, name }, [first, then], site) {
    if (!of || !WATCHES.has(name) || !first || first.label !== undefined)
        return undefined;
    const isRef = (of.kind === 'name' || of.kind === 'member') && /^_?ref$/.test(of.name);
    if (!isRef && !/Provider$/.test(rootName(first.value)))
        return undefined;
    const words = makeWords(site);
    let provider = first.value;
    let select;
    if (provider.kind === 'call' && provider.callee.kind === 'member' && /^select/.test(provider.callee.name)) {
        select = provider.args[0]?.value;
        provider = provider.callee.of ?? provider;
    }
    let part = STATE;
    if (provider.kind === 'member' && provider.of && provider.name === 'notifier')
        part = NOTIFIER;
    if (provider.kind === 'member' && provider.of && (part === NOTIFIER || FORMS.has(provider.name)))
        provider = provider.of;
    const whole = words.call(words.member(provider, part), [of]);
    const value = select ? words.call(select, [whole]) : whole;
    if (!LISTENS.has(name) || !then)
        return value;
    const both = words.call(then.value, [words.name('\0value'), words.name('\0value')]);
    return words.call(words.closure([{ name: '\0value', site }], [words.give(both)]), [value]);
}
function rootName(value) {
    if (value.kind === 'call')
        return rootName(value.callee);
    if (value.kind === 'member' && value.of && (value.name === 'notifier' || FORMS.has(value.name)))
        return rootName(value.of);
    return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}
function generatedProviders(nodes, unit) {
    return nodes.flatMap((node, index) => {
        const own = node.type === 'class_definition' ? (0,syntax/* findType */.up)(node, 'annotation') : annotationBefore(nodes, index);
        const nameNode = (0,syntax/* childOf */.GG)(node, 'name');
        const said = own && (0,syntax/* childOf */.GG)(own, 'name');
        if (!nameNode || !said || !/^[rR]iverpod$/.test((0,lowering/* textOf */.b6)(said, unit)))
            return [];
        const site = (0,lowering/* siteOf */.zU)(node, unit);
        const words = makeWords(site);
        const name = (0,lowering/* textOf */.b6)(nameNode, unit);
        const isClass = node.type === 'class_definition';
        const all = isClass
            ? buildParameters(node, unit)
            : functions_lowerParameters((0,syntax/* findType */.up)(node, 'formal_parameter_list'), unit).parameters.slice(1);
        const given = all.map((one) => ({ ...(one.label !== undefined && { label: one.label }), value: words.name(one.name) }));
        const values = given.map(({ value }) => value);
        const made = isClass
            ? words.call(words.name(name), [])
            : callWith(words.name(name), [{ value: words.name('\0ref') }, ...given], site);
        const type = isClass ? { name, args: [] } : undefined;
        const provider = providerOf(isClass ? 'Notifier' : '', made, values, words, type);
        const value = all.length > 0 ? words.closure(all, [words.give(provider)]) : provider;
        return [
            { name: `${name.charAt(0).toLowerCase()}${name.slice(1)}Provider`, value, modifiers: new Set(['static']), site },
        ];
    });
}
function annotationBefore(nodes, index) {
    if (nodes[index]?.type !== 'function_signature')
        return undefined;
    for (let at = index - 1; at >= 0 && nodes[at]?.type === 'annotation'; at -= 1) {
        const found = nodes[at];
        if (found)
            return found;
    }
    return undefined;
}
function buildParameters(node, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    for (const member of body?.children ?? []) {
        const signature = member.type === 'method_signature' ? (0,syntax/* findType */.up)(member, 'function_signature') : undefined;
        const name = signature && (0,syntax/* childOf */.GG)(signature, 'name');
        if (signature && name && (0,lowering/* textOf */.b6)(name, unit) === 'build')
            return functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit).parameters;
    }
    return [];
}
function callWith(callee, args, site) {
    return { kind: 'call', callee, args, site };
}
function makeWords(site) {
    const give = (value) => ({ kind: 'return', value, site });
    const closure = (parameters, body) => {
        const fact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
        return { kind: 'closure', body: fact, site };
    };
    return {
        site,
        give,
        closure,
        changing: (parameters, body) => ({
            kind: 'closure',
            body: { name: '', parameters, body, modifiers: new Set(), site },
            site,
        }),
        name: (text) => ({ kind: 'name', name: text, site }),
        member: (of, name) => ({ kind: 'member', of, name, site }),
        call: (callee, args) => ({ kind: 'call', callee, args: args.map((value) => ({ value })), site }),
        ofRef: (value) => closure([{ name: '\0ref', site }], [give(value)]),
        object: (entries) => ({
            kind: 'dictionary',
            pairs: Object.entries(entries).map(([key, value]) => [{ kind: 'literal', value: key, site }, value]),
            site,
        }),
    };
}

;



const type_arguments_WRITTEN = /(?<=\w)<([A-Za-z_][\w\s,.?<>[\]]{0,120})>(?=\()/g;
const OF_CLASS = /(?<=\b[A-Z]\w{0,99})<[A-Za-z_][\w\s,.?<>]{0,120}>(?=\.[a-z]\w{0,99}\()/g;
function takeTypeArguments(text) {
    const typeArguments = new Map();
    const rest = text.replace(type_arguments_WRITTEN, (whole, inner, at) => {
        const start = lastOpened(whole);
        typeArguments.set(at + whole.length, start === 0 ? inner : whole.slice(start + 1, -1));
        return whole.slice(0, start) + ' '.repeat(whole.length - start);
    });
    return { text: rest.replace(OF_CLASS, (whole) => ' '.repeat(whole.length)), typeArguments };
}
function lastOpened(text) {
    let depth = 0;
    for (let at = text.length - 1; at > 0; at -= 1) {
        const letter = text.charAt(at);
        if (letter === '>')
            depth += 1;
        else if (letter === '<')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return 0;
}
const TYPE = /^([\w.]{1,200})\s{0,20}(?:<(.{0,2000})>)?\s{0,20}\??$/s;
function readTypes(text, deepest = 5) {
    const types = [];
    let depth = 0;
    let from = 0;
    const add = (end) => {
        const [, name, args] = TYPE.exec(text.slice(from, end).trim()) ?? [];
        if (name !== undefined)
            types.push({ name, args: args && deepest > 0 ? readTypes(args, deepest - 1) : [] });
        from = end + 1;
    };
    for (let at = 0; at < text.length; at += 1) {
        const letter = text.charAt(at);
        if (letter === '<')
            depth += 1;
        else if (letter === '>')
            depth -= 1;
        else if (letter === ',' && depth === 0)
            add(at);
    }
    add(text.length);
    return types;
}
function lower({ name, args }, unit) {
    const plain = name.slice(name.lastIndexOf('.') + 1);
    return types_nameType(plain, args.flatMap((arg) => lower(arg, unit) ?? []), unit);
}
const OF_CLOSURES = new Map([
    ['select', { type: 0, parameter: 0 }],
    ['Consumer', { type: 0, parameter: 1 }],
    ['Selector', { type: 0, parameter: 1, label: 'selector' }],
    ['BlocSelector', { type: 1, parameter: 0, label: 'selector' }],
    ['GetBuilder', { type: 0, parameter: 0 }],
    ['GetX', { type: 0, parameter: 0 }],
    ['BlocBuilder', { type: 1, parameter: 1 }],
    ['BlocListener', { type: 1, parameter: 1 }],
    ['BlocConsumer', { type: 1, parameter: 1 }],
    ['NotificationListener', { type: 0, parameter: 0, label: 'onNotification' }],
]);
function typedArguments(name, written, args, unit) {
    const rows = written === undefined ? [] : rowsOf(name);
    const types = rows.length > 0 && written !== undefined ? readTypes(written) : [];
    return rows.reduce((all, { type: index, parameter, label }) => {
        const found = types[index];
        const type = found && lower(found, unit);
        return type
            ? all.map((arg) => (label === undefined || arg.label === label ? type_arguments_typed(arg, parameter, type) : arg))
            : all;
    }, args);
}
function rowsOf(name) {
    const row = OF_CLOSURES.get(name);
    if (row)
        return [row];
    const [, of = '', count] = /^(Consumer|Selector)([2-6])$/.exec(name) ?? [];
    const first = OF_CLOSURES.get(of);
    return first ? Array.from({ length: Number(count) }, (_, at) => ({ ...first, type: at, parameter: at + 1 })) : [];
}
function type_arguments_typed(arg, parameter, type) {
    if (arg.value.kind !== 'closure')
        return arg;
    return { ...arg, value: { ...arg.value, body: withParameter(arg.value.body, parameter, type) } };
}
function withParameter(fact, index, type) {
    const parameters = fact.parameters.map((it, at) => (at === index && !it.type ? { ...it, type } : it));
    return { ...fact, parameters };
}
function askedByName(call) {
    if (call.kind !== 'call' || !call.args.some(({ label }) => label === 'instanceName'))
        return call;
    const { callee, site } = call;
    const isMethod = callee.kind === 'member' && /^(?:get|register)/.test(callee.name);
    return isMethod ? call : { ...call, callee: { kind: 'member', of: callee, name: 'get', site } };
}
function givesWritten(call, written, site, unit, isHolder) {
    const types = written === undefined ? [] : readTypes(written);
    const [only] = types;
    const isMaker = call.kind === 'call' && call.callee.kind === 'name' && /^_?[A-Z]/.test(call.callee.name);
    if (!only && !isMaker)
        return askedByName(call);
    if (!only || types.length > 1 || isMaker)
        return call;
    const path = unit.injected.get(only.name);
    const type = lower(only, unit);
    if (path === undefined)
        return givesType(takenFor(askedByName(call), type), type);
    if (isHolder)
        return call;
    return { kind: 'either', of: [{ kind: 'foreign', path, site }, nothing(site, [call])], site };
}

;























const calls_METHODS = new Map([
    ['call', 'callAsFunction'],
    ['toList', 'array'],
    ['toSet', 'array'],
    ['cast', 'array'],
    ['whereType', 'array'],
    ['asBroadcastStream', 'array'],
    ['where', 'filter'],
    ['expand', 'flatMap'],
    ['asyncMap', 'map'],
    ['addAll', 'formUnion'],
    ['insertAll', 'formUnion'],
    ['setAll', 'formUnion'],
    ['setRange', 'formUnion'],
    ['replaceRange', 'formUnion'],
    ['fillRange', 'formUnion'],
    ['addFirst', 'append'],
    ['addLast', 'append'],
    ['assignAll', 'formUnion'],
    ['any', 'contains'],
    ['every', 'allSatisfy'],
    ['firstWhere', 'first'],
    ['lastWhere', 'last'],
    ['singleWhere', 'first'],
    ['firstWhereOrNull', 'first'],
    ['lastWhereOrNull', 'last'],
    ['singleWhereOrNull', 'first'],
    ['whereNotNull', 'array'],
    ['elementAt', 'objectAtIndex'],
    ['elementAtOrNull', 'objectAtIndex'],
    ['followedBy', 'union'],
    ['union', 'union'],
    ['skip', 'dropFirst'],
    ['skipWhile', 'drop'],
    ['take', 'prefix'],
    ['sublist', 'slice'],
    ['getRange', 'slice'],
    ['slices', 'chunked'],
    ['removeWhere', 'removeAll'],
    ['retainWhere', 'removeAll'],
    ['whenComplete', 'handleEvents'],
    ['listen', 'sink'],
    ['findAll', 'array'],
    ['findAllSync', 'array'],
    ['findFirst', 'first'],
    ['findFirstSync', 'first'],
]);
function calls_methodName(name) {
    return calls_METHODS.get(name) ?? name;
}
function calls_targetOf(value, site) {
    return (0,entries/* isPath */.uf)(value) ? value : { kind: 'name', name: facts/* CASCADED */.T6, site };
}
function cascaded(value, sections, site) {
    if ((0,entries/* isPath */.uf)(value))
        return { kind: 'either', of: [value, nothing(site, sections)], site };
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const made = value.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : '';
    const type = value.kind === 'cast' ? value.to : /^_?[A-Z]/.test(made) ? { name: made, args: [] } : undefined;
    const it = { name: facts/* CASCADED */.T6, ...(type && { type }), site };
    const does = words.closure([it], [...sections.map(words.does), words.give(words.name(facts/* CASCADED */.T6))]);
    const typed = type && does.kind === 'closure' ? { ...does, body: { ...does.body, result: type } } : does;
    return words.call(typed, [value]);
}
function lowerCascade(target, node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [selector, ...parts] = node.children.filter(({ type }) => type !== '..' && type !== '?..');
    const name = selector && (0,syntax/* findType */.up)(selector, 'identifier');
    if (!selector)
        return nothing(site);
    let of = name
        ? { kind: 'member', of: target, name: (0,lowering/* textOf */.b6)(name, unit), site }
        : calls_lowerIndex(target, (0,syntax/* findType */.up)(selector, 'index_selector') ?? selector, site, unit);
    for (const [index, part] of parts.entries()) {
        if (!part.isNamed) {
            const value = lowerRun(parts.slice(index + 1).filter((each) => each.isNamed), unit);
            return { kind: 'assign', target: of, operator: '=', value, site };
        }
        of = calls_select(of, part, site, unit);
    }
    return of;
}
function calls_select(value, node, site, unit) {
    const inner = node.type === 'selector' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    if (!inner)
        return value;
    if (inner.type === 'argument_part')
        return calls_lowerCall(value, inner, site, unit);
    if (inner.type === 'index_selector')
        return calls_lowerIndex(value, inner, site, unit);
    const index = (0,syntax/* findType */.up)(inner, 'index_selector');
    if (index)
        return calls_lowerIndex(value, index, site, unit);
    const name = (0,syntax/* findType */.up)(inner, 'identifier');
    return name ? dart_calls_lowerMember(value, (0,lowering/* textOf */.b6)(name, unit), site, unit) : value;
}
function calls_lowerIndex(of, node, site, unit) {
    return { kind: 'index', of, index: lowerRun((0,syntax/* namedChildren */.TP)(node), unit), site };
}
function dart_calls_lowerMember(of, name, site, unit) {
    const prefix = of.kind === 'name' ? unit.prefixes.get(of.name) : undefined;
    if (prefix !== undefined)
        return { kind: 'foreign', path: (0,foreign_paths/* foreignMember */.fL)(prefix, name), site };
    const from = of.kind === 'name' ? unit.plain.get(of.name) : undefined;
    if (from)
        return { kind: 'name', name, from, site };
    const part = /^\$([1-9])$/.exec(name)?.[1];
    if (part !== undefined)
        return { kind: 'member', of, name: `${Number(part) - 1}`, site };
    if (name === 'wait' && areFutures(of))
        return of;
    if (name === 'flattened')
        return { kind: 'member', of, name: 'array', site };
    if (name === 'indexed')
        return (0,languages_words/* wordsAt */.n4)(site).call({ kind: 'member', of, name: 'enumerated', site }, []);
    const isType = of.kind === 'name' && /^_?[A-Z]/.test(of.name);
    const collection = collectionOfIsar(of, name, site, unit);
    if (collection)
        return collection;
    if (name === 'obs')
        return observed(of, site);
    if (name === 'new' && isType)
        return { kind: 'reference', to: of, labels: [], site };
    return routeMember({ kind: 'member', of, name: name === 'values' && isType ? 'allCases' : name, site }, unit);
}
function areFutures(of) {
    if (of.kind === 'call')
        return of.callee.kind === 'member' && of.callee.name === 'map';
    return of.kind === 'tuple' || of.kind === 'list';
}
function calls_lowerCall(callee, part, site, unit) {
    const written = part && unit.typeArguments.get(part.start);
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const offers = offersOf(name);
    const around = offers ? { ...unit, offers } : unit;
    const kept = keptBy(callee, site, unit);
    const opening = kept === undefined ? around : { ...around, shown: kept };
    const inner = name === 'GoRoute' ? { ...opening, routes: part ? routesOf(part, unit) : [] } : opening;
    const given = observedRoutes(name, part ? calls_lowerArguments(part, inner) : [], site, unit);
    const view = name === 'adaptive' && callee.kind === 'member' ? (ownerOf(callee.of) ?? name) : name;
    const picks = picksOf(view, given, site, offers, unit.offers);
    const args = typedArguments(name, written, picks?.args ?? given, unit);
    const holder = callProvider(callee, args, site) ??
        callHandler(callee, written, args, site, unit) ??
        emitsEach(callee, args, site) ??
        callBuilder(callee, written, args, site) ??
        callHolder(callee, args, site) ??
        observables_callObservable(callee, args, site) ??
        callDrift(callee, args, site, unit) ??
        callSembast(callee, args, site, unit) ??
        callObjectBox(callee, args, site, unit) ??
        callIsar(callee, args, site, unit) ??
        callReporting(callee, args, site, unit) ??
        (0,running/* callOfGiven */.F)('dart', callee, args, site);
    const call = holder ?? openRoute(name, args, site, unit, (all) => callPlain(callee, all, site)) ?? callPlain(callee, args, site);
    const answered = kept === undefined ? (giveBack(callee, args, call, unit) ?? call) : cameBack(kept, call, unit);
    const made = givesWritten(answered, written, site, unit, holder !== undefined);
    return picks?.with(made) ?? made;
}
function callHolder(callee, args, site) {
    const [first] = args;
    const root = callee.kind === 'member' && callee.of ? callee.of : callee;
    const name = root.kind === 'name' ? root.name : '';
    if (/^(?:StreamController|(?:Publish|Behavior|Replay)Subject)$/.test(name))
        return { kind: 'list', items: first && first.label === undefined ? [first.value] : [], isFilled: true, site };
    if (/^Async(?:Loading|Error)$/.test(name))
        return nothing(site, args.map(({ value }) => value));
    if (name === 'ValueNotifier' && first)
        return { kind: 'dictionary', pairs: [[{ kind: 'literal', value: 'value', site }, first.value]], site };
    const isSelection = callee.kind === 'member' && callee.name === 'select' && /context$/i.test(name) && args.length === 1;
    return isSelection && first?.value.kind === 'closure' ? callOnAny(first.value, (0,languages_words/* wordsAt */.n4)(site)) : undefined;
}
function callFailing(callee, args, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [first, second] = args;
    if (callee.kind === 'name')
        return callee.name === 'runZonedGuarded' && first && second
            ? words.rescued(inZone(first, args, site) ?? words.call(first.value, []), second.value)
            : undefined;
    if (callee.kind !== 'member' || !callee.of || !first)
        return undefined;
    const { of, name } = callee;
    const path = of.kind === 'name' ? `${of.name}.${name}` : '';
    if (/^(?:Future\.error|Stream\.error|Error\.throwWithStackTrace)$/.test(path))
        return words.run([words.throws(first.value)]);
    if (/^(?:catchError|handleError|onError)$/.test(name))
        return words.rescued(of, first.value);
    const onError = name === 'then' ? args.find(({ label }) => label === 'onError') : undefined;
    return onError && words.rescued(words.call(words.member(of, name), [first.value]), onError.value);
}
function inZone(body, args, site) {
    const values = args.find(({ label }) => label === 'zoneValues');
    const callee = { kind: 'name', name: 'runZoned', site };
    return values && { kind: 'call', callee, args: [body, values], site };
}
function ownerOf(of) {
    return of?.kind === 'name' ? of.name : of?.kind === 'type' ? of.type.name : undefined;
}
function callPlain(callee, args, site) {
    const [list, run] = args;
    if (callee.kind === 'member' && callee.name === 'forEach' && made_collections_isNamed(callee.of, 'Future') && list && run)
        return (0,languages_words/* wordsAt */.n4)(site).call((0,languages_words/* wordsAt */.n4)(site).member(list.value, 'forEach'), [run.value]);
    const failing = callFailing(callee, args, site);
    const known = failing ?? entryMade(callee, args, site) ?? tableMade(callee, args, site) ?? caseByName(callee, args, site);
    if (known)
        return known;
    const [first, second] = args;
    const read = first && !second && decoded(callee, first.value);
    if (read)
        return read;
    if (callee.kind === 'name' &&
        first &&
        !second &&
        /^(?:Unmodifiable(?:List|Map|Set)View|CombinedIterableView)$/.test(callee.name))
        return first.value;
    const owner = callee.kind === 'member' ? ownerOf(callee.of) : undefined;
    if (callee.kind === 'member' && owner !== undefined) {
        const path = `${owner}.${callee.name}`;
        const made = path === 'Map.fromIterable' ? mapMade(args, site) : second && listMade(path, second.value, site);
        if (made)
            return made;
        if (first && COPIES.test(path))
            return copyMade(path, first.value, site) ?? first.value;
    }
    const counted = callee.kind === 'member' && callee.of && first && !second
        ? calledWithPlaces(callee.of, callee.name, first.value, site)
        : undefined;
    if (counted)
        return counted;
    if (callee.kind === 'member' && callee.name === 'toString' && callee.of)
        return callee.of;
    if (callee.kind !== 'member')
        return { kind: 'call', callee, args, site };
    const deep = copiedWithin(callee, args, site);
    if (deep)
        return deep;
    const add = (of) => ({ kind: 'call', callee: asMethod(of), args, site });
    const filled = (0,entries/* fillsEntry */.D4)(callee, add, (0,languages_words/* wordsAt */.n4)(site));
    if (filled)
        return filled;
    const put = callee.name === 'putIfAbsent' && callee.of && first && second
        ? putIfAbsent(callee.of, first, second, site)
        : undefined;
    const updated = put ??
        (callee.of && (updatesEntry(callee.of, callee.name, args, site) ?? updatesAll(callee.of, callee.name, args, site)));
    if (updated)
        return updated;
    const isOfSides = first?.value.kind === 'closure' && first.label === undefined;
    const name = callee.name === 'fold' && !isOfSides ? 'reduce' : calls_methodName(callee.name);
    return { kind: 'call', callee: { ...callee, name }, args, site };
}
function calls_lowerArguments(part, unit) {
    const list = part.type === 'arguments' ? part : (0,syntax/* findType */.up)(part, 'arguments');
    return (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((node) => {
        if (node.type === 'named_argument') {
            const label = (0,syntax/* findType */.up)(node, 'label');
            const name = label && (0,syntax/* findType */.up)(label, 'identifier');
            const rest = (0,syntax/* namedChildren */.TP)(node).filter((child) => child !== label);
            return [{ ...(name && { label: (0,lowering/* textOf */.b6)(name, unit) }), value: calls_asFunction(lowerRun(rest, unit)) }];
        }
        const inner = (0,syntax/* namedChildren */.TP)(node);
        const [only] = inner;
        if (only && inner.length === 1)
            noteRaw(only, unit);
        return [{ value: calls_asFunction(lowerRun(inner, unit)) }];
    });
}
function asMethod(callee) {
    return callee.kind === 'member' ? { ...callee, name: calls_methodName(callee.name) } : callee;
}
function calls_asFunction(value) {
    return value.kind === 'member' ? (0,taken_methods/* addsGiven */.G)(value, calls_methodName(value.name)) : value;
}
function noteRaw(node, unit) {
    if (unit.seen.clinical || node.type !== 'string_literal')
        return;
    const text = (0,lowering/* textOf */.b6)(node, unit).slice(1, -1);
    if (/^HKClinicalTypeIdentifier\w+$/.test(text))
        unit.seen.clinical = { text, site: (0,lowering/* siteOf */.zU)(node, unit) };
}

;








function splitRuns(node) {
    const runs = [[]];
    for (const child of node.children) {
        if (child.type === ',')
            runs.push([]);
        else if (child.isNamed && !SKIPPED.has(child.type))
            runs.at(-1)?.push(child);
    }
    return runs.filter((run) => run.length > 0);
}
function lowerString(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = [];
    let from = node.start;
    const addText = (end) => {
        const text = unit.text.slice(from, end).replace(/^r?(?:'''|"""|['"])|(?:'''|"""|['"])$/g, '');
        if (text !== '')
            parts.push({ kind: 'literal', value: text.replace(/['"]\s*['"]/g, ''), site });
    };
    for (const child of node.children) {
        if (child.type !== 'template_substitution')
            continue;
        addText(child.start);
        parts.push(lowerRun((0,syntax/* namedChildren */.TP)(child), unit));
        from = child.end;
    }
    addText(node.end);
    const [only] = parts;
    if (parts.length === 0)
        return { kind: 'literal', value: '', site };
    return parts.length === 1 && only?.kind === 'literal' ? only : { kind: 'text', parts, site };
}
function lowerList(node, unit) {
    const runs = splitRuns(node);
    for (const run of runs)
        if (run[0] && run.length === 1)
            noteRaw(run[0], unit);
    const written = (0,syntax/* findType */.up)(node, 'type_arguments');
    const items = runs.map((run) => lowerRun(run, unit));
    return listOf(items, written && types_lowerType(written.children, unit), (0,lowering/* siteOf */.zU)(node, unit));
}
function lowerMap(node, unit) {
    const pairs = [];
    const spreads = [];
    const add = (element) => {
        if (element.type === 'pair') {
            pairs.push([lowerRun((0,syntax/* childrenOf */.LU)(element, 'key'), unit), lowerRun((0,syntax/* childrenOf */.LU)(element, 'value'), unit)]);
        }
        else if (element.type === 'if_element' && !(0,syntax/* findType */.up)(element, 'case')) {
            for (const part of [...(0,syntax/* childrenOf */.LU)(element, 'consequence'), ...(0,syntax/* childrenOf */.LU)(element, 'alternative')])
                add(part);
        }
        else
            spreads.push(lowerRun([element], unit));
    };
    for (const [first] of splitRuns(node))
        if (first)
            add(first);
    return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), isTable: true, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function isMap(node) {
    const types = (0,syntax/* findType */.up)(node, 'type_arguments');
    const isTyped = types?.children.some(({ type }) => type === ',');
    return isTyped || splitRuns(node).some(([first]) => isEntry(first));
}
function isEntry(node) {
    if (!node)
        return false;
    if (node.type === 'pair')
        return true;
    if (node.type !== 'if_element' && node.type !== 'for_element')
        return false;
    return node.children.some((child) => (child.field === 'body' || child.field === 'consequence') && isEntry(child));
}
function lowerForElement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const loop = (0,syntax/* findType */.up)(node, 'for_loop_parts');
    const each = loop && loopedOver(loop, unit);
    const body = lowerRun((0,syntax/* childrenOf */.LU)(node, 'body'), unit);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (!each) {
        const all = {
            name: '',
            parameters: [],
            body: [...counting(node, [words.give(body)], unit)],
            modifiers: new Set(),
            site,
        };
        return words.call({ kind: 'closure', body: all, site }, []);
    }
    const { pattern, bound, collection } = each;
    const name = pattern.kind === 'name' ? pattern.name : collections_EACH;
    const taken = pattern.kind === 'name' ? [] : [{ kind: 'declare', pattern, value: words.name(collections_EACH) }];
    const fact = {
        name: '',
        parameters: [{ name, site: pattern.kind === 'name' ? pattern.site : site }],
        body: [...taken, ...bound, words.give(body)],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    return words.call(words.member(collection, 'map'), [{ kind: 'closure', body: fact, site }]);
}
const collections_EACH = '\0each';

;








const GIVEN_TO_SUPER = '\0super';
const HANDLERS = '\0handlers';
const blocs_self = (name, site) => ({
    kind: 'member',
    of: { kind: 'name', name: 'self', site },
    name,
    site,
});
function callHandler(callee, written, args, site, unit) {
    const [handler] = args;
    if (callee.kind !== 'name' || callee.name !== 'on' || written === undefined || !handler)
        return undefined;
    return {
        kind: 'assign',
        target: blocs_self(HANDLERS, site),
        operator: '=',
        value: hearing(handler.value, written, unit),
        site,
    };
}
function emitsEach(callee, args, site) {
    if (callee.kind !== 'member' || callee.of?.kind !== 'name' || !/^(?:forEach|onEach)$/.test(callee.name))
        return undefined;
    const [rows, ...more] = args;
    const { of: emit } = callee;
    const [onData, onError] = ['onData', 'onError'].map((name) => more.find(({ label }) => label === name)?.value);
    if (!rows || rows.label !== undefined || !onData)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const told = (handle) => {
        const made = words.call(handle, [words.name('\0each')]);
        const does = callee.name === 'forEach' ? words.call(emit, [made]) : made;
        return words.closure(['\0each'], [words.does(does)]);
    };
    const heard = words.call(words.member(rows.value, 'sink'), [told(onData)]);
    return onError ? words.rescued(heard, told(onError)) : heard;
}
function hearing(handler, written, { text }) {
    const [event, ...others] = handler.kind === 'closure' ? handler.body.parameters : [];
    const name = /^\s*(\w+)\s*$/.exec(written)?.[1];
    if (handler.kind !== 'closure' || !event || event.type || name === undefined)
        return handler;
    const code = text.slice(handler.site.start, handler.site.end);
    if (/\bswitch\s*\(|\bis\s+[A-Z]|\.(?:maybe)?(?:[mM]ap|[wW]hen)\(/.test(code))
        return handler;
    const to = { name, args: [] };
    const typed = { ...handler, body: { ...handler.body, parameters: [{ ...event, type: to }, ...others] } };
    return ofType(typed, to);
}
function ofType(handler, to) {
    const { site } = handler;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const own = { kind: 'cast', pattern: { kind: 'name', name: '\0own', site }, to };
    const called = words.call(handler, [words.name('\0own'), words.name('\0emit')]);
    const cases = [
        { patterns: [own], body: [words.does(called)] },
        { patterns: [], body: [] },
    ];
    const asked = { kind: 'switch', subject: words.name('\0event'), cases, site };
    return words.closure(['\0event', '\0emit'], [words.does(asked)]);
}
const KEPT = /^ValueNotifier$|(Bloc|Cubit|Notifier|StateController)$|^_\$/;
function inheritedMembers(node, { functions, variables }, unit) {
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const name = superclass && (0,syntax/* findType */.up)(superclass, 'type_identifier');
    const [parent, kind] = name ? (KEPT.exec((0,lowering/* textOf */.b6)(name, unit)) ?? []) : [];
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const isDeclared = (member) => [...functions, ...variables].some((it) => it.name === member);
    if (parent === undefined)
        return { variables: [], functions: [] };
    const kept = parent === 'ValueNotifier' ? 'value' : 'state';
    const made = makeKept(kept, isDeclared(BUILD), site, stateType(superclass, unit));
    const isBloc = kind === 'Bloc' || kind === 'Cubit';
    const own = (0,syntax/* childOf */.GG)(node, 'name');
    const isStored = name !== undefined && (0,lowering/* textOf */.b6)(name, unit).startsWith('Hydrated') && isDeclared('toJson');
    const key = isDeclared('storagePrefix') ? undefined : own && (0,lowering/* textOf */.b6)(own, unit);
    return {
        variables: [
            ...(isDeclared(kept)
                ? []
                : [
                    {
                        ...made,
                        observers: [
                            ...(isStored ? [storing(key, site)] : []),
                            ...(isBloc ? [tellingStates(isDeclared, site, unit)] : []),
                        ],
                    },
                ]),
            ...(isDeclared(BUILD) ? [] : [{ name: GIVEN_TO_SUPER, modifiers: new Set(), site }]),
            ...(isBloc && !isDeclared('stream') ? [makeStream(site, stateType(superclass, unit))] : []),
            ...(kind === 'Bloc' ? [{ name: HANDLERS, modifiers: new Set(), site }] : []),
        ],
        functions: [
            ...(kind === 'Bloc' && !isDeclared('add') ? [makeAdd(functions, site, unit)] : []),
            ...(kind === 'Cubit' && !isDeclared('emit') ? [makeEmit(site)] : []),
            ...(isDeclared(BUILD) && !isDeclared('update') ? [makeUpdate(site)] : []),
        ],
    };
}
function makeKept(name, isBuilt, site, type) {
    const value = isBuilt
        ? { kind: 'call', callee: blocs_self(BUILD, site), args: [], site }
        : blocs_self(GIVEN_TO_SUPER, site);
    return { name, ...(type && { type }), value, modifiers: new Set(['@Rendered']), site };
}
function storing(key, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const storage = words.member(words.name('HydratedBloc'), 'storage');
    const place = key === undefined ? blocs_self('storagePrefix', site) : { kind: 'literal', value: key, site };
    const kept = words.call(blocs_self('toJson', site), [words.name('next')]);
    const body = [words.does(words.call(words.member(storage, 'write'), [place, kept]))];
    const parameters = [{ name: 'next', site }];
    return { name: 'set', parameters, body, modifiers: SET_BY_CODE, isPositional: true, site };
}
function stateType(superclass, unit) {
    const list = superclass && (0,syntax/* findType */.up)(superclass, 'type_arguments');
    const last = list && splitRuns(list).at(-1);
    return last && types_lowerType(last, unit);
}
const STATES = '\0bloc states';
const EVENTS = '\0bloc events';
function changeOf(words) {
    const [state, event] = [words.shared(STATES), words.shared(EVENTS)];
    return words.object({ currentState: state, nextState: state, event });
}
function wordsFor(site, unit) {
    return (0,languages_words/* wordsAt */.n4)(site, (variable) => noteShared(unit.seen.routes, variable, site));
}
function tellingStates(isDeclared, site, unit) {
    const words = wordsFor(site, unit);
    const next = words.name('next');
    const change = words.object({ currentState: next, nextState: next });
    const own = ['onChange', 'onTransition'].filter(isDeclared);
    const body = [
        words.assign(words.shared(STATES), next),
        ...own.map((name) => words.does(words.call(blocs_self(name, site), [change]))),
    ];
    const parameters = [{ name: 'next', site }];
    return { name: 'set', parameters, body, modifiers: SET_BY_CODE, isPositional: true, site };
}
function observing(fact, unit) {
    const words = wordsFor(fact.site, unit);
    const told = fact.name === 'onChange' || fact.name === 'onTransition'
        ? changeOf(words)
        : fact.name === 'onEvent'
            ? words.shared(EVENTS)
            : undefined;
    const parameters = fact.parameters.map((it, at) => (at === 1 && told ? { ...it, default: told } : it));
    return { ...fact, parameters };
}
function makeStream(site, type) {
    const body = [{ kind: 'return', value: blocs_self('state', site), site }];
    const getter = { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true, site };
    return { name: 'stream', ...(type && { type }), getter, modifiers: new Set(), site };
}
function makeEmit(site) {
    const value = { kind: 'name', name: 'next', site };
    const set = { kind: 'assign', target: blocs_self('state', site), operator: '=', value, site };
    return {
        name: 'emit',
        parameters: [{ name: 'next', site }],
        body: [{ kind: 'evaluate', value: set }],
        modifiers: new Set(['@Forwards']),
        isPositional: true,
        site,
    };
}
function makeUpdate(site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const state = blocs_self('state', site);
    const made = words.call(words.name('change'), [state]);
    const body = [words.assign(state, made), words.give(state)];
    const parameters = [{ name: 'change', site }];
    return { name: 'update', parameters, body, modifiers: new Set(['@Forwards']), isPositional: true, site };
}
function makeAdd(functions, site, unit) {
    const words = wordsFor(site, unit);
    const event = words.name('event');
    const emit = words.closure(['\0next'], [words.assign(blocs_self('state', site), words.name('\0next'))]);
    const own = ['mapEventToState', 'onEvent'].filter((name) => functions.some((it) => it.name === name));
    const body = [
        words.assign(words.shared(EVENTS), event),
        words.does(words.call(blocs_self(HANDLERS, site), [event, emit])),
        ...own.map((name) => words.does(words.call(blocs_self(name, site), [event]))),
    ];
    const parameters = [{ name: 'event', site }];
    return { name: 'add', parameters, body, modifiers: new Set(['@Forwards']), isPositional: true, site };
}

;



const EXTENSION_TYPE = 'extension_type_declaration';
function representationOf(node, unit) {
    const head = node.type === EXTENSION_TYPE ? (0,syntax/* childOf */.GG)(node, 'representation') : undefined;
    const owner = (0,syntax/* childOf */.GG)(node, 'name') ?? (0,syntax/* findType */.up)(node, 'identifier');
    const open = head?.children.findIndex(({ type }) => type === '(') ?? -1;
    const before = head?.children.slice(0, Math.max(open, 0)) ?? [];
    const inside = head?.children.slice(open + 1) ?? [];
    const name = inside.findLast(({ type }) => type === 'identifier');
    if (!head || !owner || open < 0 || !name)
        return undefined;
    const type = types_lowerType(inside, unit);
    const wrap = (kind, children) => ({
        ...head,
        type: kind,
        field: '',
        isNamed: true,
        children,
    });
    const own = { ...name, type: 'this', field: '', children: [] };
    const list = wrap('formal_parameter_list', [
        wrap('formal_parameter', [wrap('constructor_param', [own, { ...name, field: '' }])]),
    ]);
    return {
        field: {
            name: (0,lowering/* textOf */.b6)(name, unit),
            ...(type && { type }),
            modifiers: new Set(),
            site: (0,lowering/* siteOf */.zU)(name, unit),
        },
        constructed: wrap('declaration', [wrap('constructor_signature', [owner, ...before, list])]),
    };
}

;





function freezedFrom(node, members, owner, unit) {
    const mixins = node.children.find(({ field }) => field === 'superclass');
    if (!mixins || !/\b_\$/.test((0,lowering/* textOf */.b6)(mixins, unit)))
        return undefined;
    const kinds = members.flatMap((member) => {
        const signature = (0,syntax/* findType */.up)(member, 'redirecting_factory_constructor_signature');
        const made = signature?.children.findLast(({ type }) => type === 'type_identifier');
        if (!signature || !made)
            return [];
        const names = signature.children.filter(({ type }) => type === 'identifier').map((each) => (0,lowering/* textOf */.b6)(each, unit));
        const { parameters } = functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
        const name = names.find((each) => each !== owner) ?? '';
        return [{ name, made: (0,lowering/* textOf */.b6)(made, unit), parameters, site: (0,lowering/* siteOf */.zU)(signature, unit) }];
    });
    if (kinds.length === 0)
        return undefined;
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const functions = [
        ...kinds.map((kind) => makerOf(kind, owner)),
        copyWith(kinds, owner, site),
        ...branches(kinds, site),
    ];
    return { types: kinds.map((kind) => classOf(kind, owner)), functions };
}
function classOf({ made, parameters, site }, owner) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const body = parameters.map(({ name }) => words.assign(words.member(words.name('self'), name), words.name(name)));
    const init = { name: 'init', parameters, body, modifiers: new Set([facts/* VALUE */.Qg]), isPositional: true, site };
    return {
        name: made,
        kind: 'class',
        supertypes: [{ name: owner, args: [] }],
        cases: [],
        variables: parameters.map(({ name, type, site: at }) => ({
            name,
            ...(type && { type }),
            isFixed: true,
            modifiers: new Set(),
            site: at,
        })),
        functions: [init],
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site,
    };
}
function freezed_made({ made, parameters, site }, partOf) {
    const args = parameters.map(({ label, name }) => {
        return { ...(label !== undefined && { label }), value: partOf(name) };
    });
    return { kind: 'call', callee: { kind: 'name', name: made, site }, args, site };
}
const FACTORY = '\0factory';
function makerOf(kind, owner) {
    const { name, parameters, site } = kind;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return {
        name: name === '' ? FACTORY : name,
        parameters,
        result: { name: owner, args: [] },
        body: [words.give(freezed_made(kind, words.name))],
        modifiers: new Set(['static']),
        isPositional: true,
        site,
    };
}
function copyWith(kinds, owner, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const names = [...new Set(kinds.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
    const copies = kinds.map((kind) => freezed_made(kind, (name) => words.either(words.name(name), words.member(words.name('self'), name))));
    return {
        name: 'copyWith',
        parameters: names.map((name) => ({ name, label: name, default: { kind: 'literal', value: null, site }, site })),
        result: { name: owner, args: [] },
        body: [words.give({ kind: 'either', of: copies, site })],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
}
function branches(kinds, site) {
    const named = kinds.filter(({ name }) => name !== '');
    if (named.length < 2)
        return [];
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const branch = (name, argsOf) => {
        const of = named.map((kind) => words.call(words.name(kind.name), argsOf(kind)));
        return {
            name,
            parameters: [...named.map((kind) => kind.name), 'orElse'].map((each) => ({ name: each, label: each, site })),
            body: [words.give({ kind: 'either', of: [...of, words.call(words.name('orElse'), [])], site })],
            modifiers: new Set(),
            isPositional: true,
            site,
        };
    };
    const parts = (kind) => kind.parameters.map(({ name }) => words.member(words.name('self'), name));
    const whole = () => [words.name('self')];
    return [
        ...['when', 'maybeWhen', 'whenOrNull'].map((name) => branch(name, parts)),
        ...['map', 'maybeMap', 'mapOrNull'].map((name) => branch(name, whole)),
    ];
}

;













function lowerMembers(nodes, unit, owner) {
    const functions = [];
    const variables = [];
    const setters = [];
    for (const [index, node] of nodes.entries()) {
        const next = nodes[index + 1];
        const body = next?.type === 'function_body' ? next : undefined;
        switch (node.type) {
            case 'method_signature':
            case 'declaration':
                members_lowerMember(node, body, unit, owner, { functions, variables, setters }, wordsBefore(nodes, index, unit));
                break;
            case 'function_signature':
                functions.push(renamed(lowerFunction(node, body, unit, [])));
                break;
            case 'getter_signature':
                variables.push(lowerGetter(node, body, unit, owner === '' ? ['static'] : []));
                break;
            case 'static_final_declaration_list':
            case 'initialized_identifier_list':
                (0,lists/* addAll */.RZ)(variables, members_lowerList(node, typeBefore(nodes, index), unit, ['static']));
                break;
        }
    }
    const kept = variables.filter(({ getter, modifiers }) => !getter && !modifiers.has('static'));
    const given = new Set(functions.filter(isMaker).flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    const isMade = ({ name, isFixed, value }) => isFixed === true || (!value && given.has(name));
    const isValue = owner !== '' && kept.length > 0 && kept.every(isMade);
    return {
        functions: isValue ? functions.map(madeOf) : functions,
        variables: withSetters(variables, setters),
    };
}
function isMaker({ name, modifiers }) {
    return name === 'init' || (name.startsWith('\0') && modifiers.has('@Forwards'));
}
function madeOf(fact) {
    return isMaker(fact) ? { ...fact, modifiers: new Set([...fact.modifiers, facts/* VALUE */.Qg]) } : fact;
}
function typeBefore(nodes, index) {
    const before = [];
    for (let at = index - 1; at >= 0; at -= 1) {
        const node = nodes[at];
        if (!node || !/^(?:type_identifier|type_arguments|nullable_type)$/.test(node.type))
            break;
        before.unshift(node);
    }
    return before;
}
function renamed(fact) {
    return { ...fact, ...(0,lowering/* namedAs */.yT)(fact.name, calls_methodName) };
}
function wordsBefore(nodes, index, unit) {
    const before = nodes[index - 1];
    if (before?.type !== 'annotation')
        return [];
    const isIgnored = /^@JsonKey\b.*\b(?:includeToJson:\s*false|ignore:\s*true)/.test((0,lowering/* textOf */.b6)(before, unit));
    return isIgnored ? [facts/* UNENCODED */.OA] : wordsBefore(nodes, index - 1, unit);
}
function members_lowerMember(node, body, unit, owner, to, said) {
    const isStatic = node.children.some(({ type }) => type === 'static');
    const words = isStatic ? ['static'] : [];
    const inner = (0,syntax/* namedChildren */.TP)(node);
    const signature = inner.find(({ type }) => type.endsWith('_signature'));
    if (!signature) {
        const list = inner.find(({ type }) => type.endsWith('_list') && type !== 'formal_parameter_list');
        const isConstant = isStatic || inner.some(({ type }) => type === 'const_builtin');
        const isLate = inner.some(({ type }) => type === 'late_builtin') || node.children.some(({ type }) => type === 'late');
        const own = isLate ? [...said, 'lazy'] : said;
        if (list)
            (0,lists/* addAll */.RZ)(to.variables, members_lowerList(list, node.children, unit, isConstant ? ['static'] : own));
        return;
    }
    if (signature.type === 'function_signature')
        to.functions.push(renamed(lowerFunction(signature, body, unit, words)));
    else if (signature.type === 'getter_signature')
        to.variables.push(lowerGetter(signature, body, unit, words));
    else if (signature.type === 'setter_signature')
        to.setters.push(lowerSetter(signature, body, unit, words));
    else if (/constructor_signature$/.test(signature.type)) {
        (0,lists/* addAll */.RZ)(to.functions, members_lowerConstructor(node, signature, body, unit, owner));
    }
}
function lowerGetter(signature, body, unit, words) {
    const name = (0,syntax/* childOf */.GG)(signature, 'name');
    const type = types_lowerType(signature.children, unit);
    const site = (0,lowering/* siteOf */.zU)(signature, unit);
    const getter = {
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body: body ? statements_lowerFunctionBody(body, unit).map(handingOn) : [],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    return { name: name ? (0,lowering/* textOf */.b6)(name, unit) : '', ...(type && { type }), getter, modifiers: new Set(words), site };
}
function handingOn(statement) {
    return statement.kind === 'return' && statement.value
        ? { ...statement, value: calls_asFunction(statement.value) }
        : statement;
}
function lowerSetter(signature, body, unit, words) {
    const { parameters } = functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
    const name = (0,syntax/* childOf */.GG)(signature, 'name');
    const site = (0,lowering/* siteOf */.zU)(signature, unit);
    const run = body ? statements_lowerFunctionBody(body, unit) : [];
    const setter = { name: 'set', parameters, body: run, modifiers: SET_BY_CODE, site };
    return { name: name ? (0,lowering/* textOf */.b6)(name, unit) : '', setter, modifiers: new Set(words), site };
}
function withSetters(variables, setters) {
    const named = new Map(setters.map((one) => [one.name, one]));
    const both = variables.map((it) => {
        const one = it.getter && named.get(it.name);
        if (one)
            named.delete(it.name);
        return one ? { ...it, setter: one.setter } : it;
    });
    return [...both, ...named.values()];
}
function members_lowerList(list, before, unit, words) {
    const type = types_lowerType(before, unit);
    const isFixed = list.type === 'static_final_declaration_list' ||
        before.some(({ type: each }) => each === 'final_builtin' || each === 'const_builtin');
    return (0,syntax/* namedChildren */.TP)(list).flatMap((one) => {
        const [name, ...run] = one.type === 'identifier' ? [one] : (0,syntax/* namedChildren */.TP)(one);
        if (!name)
            return [];
        const value = withInjected(run.length > 0 ? lowerRun(run, unit) : undefined, before, unit);
        return [
            {
                name: (0,lowering/* textOf */.b6)(name, unit),
                ...(type && { type }),
                ...(value && { value }),
                ...(isFixed && { isFixed }),
                modifiers: new Set(words),
                site: (0,lowering/* siteOf */.zU)(one, unit),
            },
        ];
    });
}
function members_lowerConstructor(node, signature, body, unit, owner) {
    const names = signature.children.filter(({ type }) => type === 'identifier').map((name) => (0,lowering/* textOf */.b6)(name, unit));
    const named = names.find((name) => name !== owner);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const { parameters, stores, handed } = functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
    const statements = body ? statements_lowerFunctionBody(body, unit) : [];
    const result = { name: owner, args: [] };
    const base = { parameters, result, isPositional: true, site };
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (signature.type === 'redirecting_factory_constructor_signature')
        return [redirectedTo(signature, { ...base, name: named ?? FACTORY }, unit)];
    if (signature.type.includes('factory'))
        return [{ ...base, name: named ?? FACTORY, body: statements, modifiers: new Set(['static']) }];
    const redirection = (0,syntax/* findType */.up)(node, 'redirection');
    const initializers = redirection
        ? [lowerRedirection(redirection, unit)]
        : lowerInitializers((0,syntax/* findType */.up)(signature, 'initializers') ?? (0,syntax/* findType */.up)(node, 'initializers'), unit);
    const store = stores.map((name) => words.assign(words.member(words.name('self'), name), words.name(name)));
    const run = [
        ...store,
        ...keptBySuper(handed, words),
        ...(handed.length > 0 ? (0,languages_words/* callSuper */.qW)(undefined, handed, site) : []),
        ...initializers,
        ...statements,
    ];
    const { result: _, ...plain } = base;
    if (named === undefined)
        return [{ ...plain, name: 'init', body: run, modifiers: new Set() }];
    const made = '\0made';
    const alloc = {
        kind: 'call',
        callee: words.member(words.name(owner), 'alloc'),
        args: [],
        isMessage: true,
        site,
    };
    const callee = words.member(words.name(made), `\0${named}`);
    const filled = { kind: 'call', callee, args: handedOn(parameters, words), site };
    return [
        { ...plain, name: `\0${named}`, body: run, modifiers: new Set(['@Forwards']) },
        {
            ...base,
            name: named,
            body: [words.declare(made, alloc), words.does(filled), words.give(words.name(made))],
            modifiers: new Set(['static']),
        },
    ];
}
const REDIRECTED = '@redirected';
function redirectedTo(signature, fact, unit) {
    const text = (0,lowering/* textOf */.b6)(signature, unit);
    const [, made, named] = /=\s{0,20}(\w{1,100})[^.=]{0,200}(?:\.(\w{1,100}))?\s{0,20}$/.exec(text.slice(text.lastIndexOf(')'))) ?? [];
    const words = (0,languages_words/* wordsAt */.n4)(fact.site);
    const maker = made === undefined ? undefined : words.name(made);
    const callee = maker && named !== undefined ? words.member(maker, named) : maker;
    const args = handedOn(fact.parameters, words);
    const value = callee && { kind: 'call', callee, args, site: fact.site };
    return { ...fact, body: value ? [words.give(value)] : [], modifiers: new Set(['static', REDIRECTED]) };
}
function lowerRedirection(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const named = (0,syntax/* findType */.up)(node, 'identifier');
    const list = (0,syntax/* findType */.up)(node, 'arguments');
    const callee = words.member(words.name('self'), named ? `\0${(0,lowering/* textOf */.b6)(named, unit)}` : 'init');
    return words.does({ kind: 'call', callee, args: list ? calls_lowerArguments(list, unit) : [], site });
}
function keptBySuper([first], words) {
    if (!first || first.label !== undefined)
        return [];
    return [words.assign(words.member(words.name('self'), GIVEN_TO_SUPER), first.value)];
}
function handedOn(parameters, words) {
    return parameters.map(({ label, name }) => ({ ...(label !== undefined && { label }), value: words.name(name) }));
}
function factoriesOf({ name, functions }) {
    return functions
        .filter((it) => it.name === FACTORY)
        .map((it) => {
        const words = (0,languages_words/* wordsAt */.n4)(it.site);
        const args = handedOn(it.parameters, words);
        const value = { kind: 'call', callee: words.member(words.name(name), FACTORY), args, site: it.site };
        return { ...it, name, body: [words.give(value)], modifiers: new Set() };
    });
}

;













const classes_TOLD = '@told';
function classes_lowerTypeDeclaration(node, unit) {
    const kind = classes_KINDS.get(node.type);
    if (!kind)
        return [];
    const named = (0,syntax/* childOf */.GG)(node, 'name') ?? (0,syntax/* findType */.up)(node, 'identifier');
    const extended = (0,syntax/* childOf */.GG)(node, 'class');
    const nameNode = kind === 'extension' ? extended : named;
    const body = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* findType */.up)(node, 'class_body');
    if (!nameNode)
        return [];
    const added = kind === 'extension' ? types_lowerType(node.children.slice(node.children.indexOf(nameNode)), unit) : undefined;
    const ofElements = added && type_names/* COLLECTIONS */.I.has(added.name) ? added : undefined;
    const name = ofElements?.name ?? (0,lowering/* textOf */.b6)(nameNode, unit);
    const nodes = body ? body.children.filter(({ isNamed }) => isNamed) : [];
    const held = representationOf(node, unit);
    const constants = nodes
        .filter(({ type }) => type === 'enum_constant')
        .flatMap((one) => (0,syntax/* findType */.up)(one, 'identifier') ?? []);
    const inner = {
        ...unit,
        ...packageAround(node, kind === 'extension' ? (0,lowering/* textOf */.b6)(nameNode, unit) : undefined, nodes, unit),
        constants: new Set(constants.map((one) => (0,lowering/* textOf */.b6)(one, unit))),
    };
    const members = lowerMembers(held ? [held.constructed, ...nodes] : nodes, inner, name);
    const variables = [...(held ? [held.field] : []), ...members.variables];
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const parent = (superclass && typesIn(superclass, unit)[0]?.name) ?? supertypesOf(node, unit)[0]?.name ?? '';
    const isNotifier = /Notifier$|^_\$/.test(parent);
    const frozen = freezedFrom(node, nodes, name, unit);
    const isMade = new Set(frozen?.functions.map((it) => it.name));
    const own = members.functions
        .filter((it) => !isMade.has(it.name) || (it.body.length > 0 && !it.modifiers.has(REDIRECTED)))
        .concat(frozen?.functions ?? [])
        .map((it) => (isNotifier && it.name === 'build' ? { ...it, name: BUILD } : it));
    const family = keptOfFamily(own, parent);
    const functions = family.functions
        .map((it) => withFieldTypes(it, variables))
        .map((it) => (parent === 'BlocObserver' ? observing(it, unit) : it))
        .map(givingState);
    const { cases, getters } = lowerCases(nodes, functions, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const widget = widgetOf(node, unit, site);
    const inherited = inheritedMembers(node, { functions, variables }, unit);
    return [
        {
            name,
            kind,
            ...(ofElements && { requires: elementsOf(ofElements) }),
            supertypes: supertypesOf(node, unit),
            ...(held && { handsOn: new Map(supertypesOf(node, unit).map((type) => [type.name, held.field.name])) }),
            cases,
            variables: [
                ...variables.filter((it) => !getters.some((getter) => getter.name === it.name)),
                ...getters,
                ...widget,
                ...family.variables.filter((it) => !variables.some((declared) => declared.name === it.name)),
                ...inherited.variables,
            ],
            functions: [...functions, ...inherited.functions],
            types: [],
            aliases: new Map(),
            modifiers: new Set((0,syntax/* findType */.up)(node, 'annotation') ? [classes_TOLD] : []),
            ...(node.type === 'mixin_declaration' && { isMixin: true }),
            site,
        },
        ...(frozen?.types ?? []),
    ];
}
function packageAround(node, extended, members, unit) {
    const names = extended === undefined ? supertypesOf(node, unit).map(({ name }) => name) : [extended];
    const path = names.flatMap((name) => unit.injected.get(name) ?? [])[0];
    const known = path === undefined ? undefined : (0,foreign_paths/* packageOf */.wg)(path);
    if (path === undefined || !known)
        return {};
    const signatures = members.filter(({ type }) => type !== 'function_body');
    const declared = new Set(signatures.flatMap((one) => /\b(\w+)\s*\(/.exec((0,lowering/* textOf */.b6)(one, unit))?.[1] ?? []));
    const calls = new Set(known.calls.flatMap(({ name }) => (declared.has(name) ? [] : name)));
    return { package: { path, calls, isExtended: extended !== undefined } };
}
function elementsOf({ args }) {
    return args.slice(-1).map((type) => ({ path: ['Element'], type, isSame: true }));
}
function withFieldTypes(fact, variables) {
    if (fact.name !== 'init' && !fact.modifiers.has('static'))
        return fact;
    const parameters = fact.parameters.map((parameter) => {
        const type = parameter.type ?? variables.find(({ name }) => name === parameter.name)?.type;
        return type ? { ...parameter, type } : parameter;
    });
    return { ...fact, parameters };
}
const classes_KINDS = new Map([
    ['class_definition', 'class'],
    ['mixin_declaration', 'class'],
    ['enum_declaration', 'enum'],
    ['extension_declaration', 'extension'],
    [EXTENSION_TYPE, 'class'],
]);
function supertypesOf(node, unit) {
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const mixins = (0,syntax/* findType */.up)(superclass ?? node, 'mixins');
    const parts = [
        superclass,
        (0,syntax/* childOf */.GG)(node, 'interfaces') ?? (0,syntax/* findType */.up)(node, 'interfaces'),
        ...(node.type === 'mixin_declaration' ? [node] : []),
    ].flatMap((part) => (part ? [part] : []));
    const mixed = mixins ? typesIn(mixins, unit).toReversed() : [];
    return [
        ...mixed,
        ...parts.flatMap((part) => typesIn(part, unit)).filter(({ name }) => !mixed.some((it) => it.name === name)),
    ];
}
function typesIn(part, unit) {
    const all = [
        ...part.children,
        ...(0,syntax/* childrenOf */.LU)(part, '').flatMap(({ type, children }) => (type === 'type_arguments' ? [] : children)),
    ];
    return all.filter(({ type }) => type === 'type_identifier').map((type) => ({ name: (0,lowering/* textOf */.b6)(type, unit), args: [] }));
}
function widgetOf(node, unit, site) {
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const name = superclass && (0,syntax/* findType */.up)(superclass, 'type_identifier');
    const list = superclass && (0,syntax/* findType */.up)(superclass, 'type_arguments');
    const type = list && types_lowerType((0,syntax/* namedChildren */.TP)(list), unit);
    if (!name || !type)
        return [];
    const held = /State$/.test((0,lowering/* textOf */.b6)(name, unit))
        ? 'widget'
        : /^Get(?:View|Widget)$/.test((0,lowering/* textOf */.b6)(name, unit))
            ? 'controller'
            : undefined;
    return held === undefined ? [] : [{ name: held, type, modifiers: new Set(), site }];
}
function givingState(fact) {
    const last = fact.body.at(-1);
    if (fact.name !== 'createState' || last?.kind !== 'return' || last.value?.kind !== 'call')
        return fact;
    const words = (0,languages_words/* wordsAt */.n4)(last.site);
    const state = words.name('\0state');
    const body = [
        ...fact.body.slice(0, -1),
        words.declare('\0state', last.value),
        words.assign(words.member(state, 'widget'), words.name('self')),
        words.give(state),
    ];
    return { ...fact, body };
}
function lowerCases(nodes, functions, unit) {
    const constants = nodes.filter(({ type }) => type === 'enum_constant');
    if (constants.length === 0)
        return { cases: [], getters: [] };
    const parameters = functions.find(({ name }) => name === 'init')?.parameters ?? enumParameters(nodes, unit);
    const cases = constants.flatMap((node) => {
        const name = (0,syntax/* childOf */.GG)(node, 'name');
        const part = (0,syntax/* findType */.up)(node, 'argument_part', 'arguments');
        if (!name)
            return [];
        const args = part ? calls_lowerArguments(part, unit) : [];
        return [{ name: (0,lowering/* textOf */.b6)(name, unit), parameters: [], site: (0,lowering/* siteOf */.zU)(node, unit), args }];
    });
    const site = (0,lowering/* siteOf */.zU)(constants[0] ?? nodes[0] ?? { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] }, unit);
    const getters = parameters.map((parameter, index) => {
        const position = parameters.slice(0, index).filter(({ label }) => label === undefined).length;
        return makeGetter(parameter.name, site, cases, ({ args }) => {
            const unlabelled = args.filter(({ label }) => label === undefined);
            return parameter.label === undefined
                ? unlabelled[position]?.value
                : args.find(({ label }) => label === parameter.label)?.value;
        });
    });
    const named = makeGetter('name', site, cases, ({ name, site: at }) => ({ kind: 'literal', value: name, site: at }));
    return { cases: cases.map(({ args: _, ...fact }) => fact), getters: [...getters, named] };
}
function enumParameters(nodes, unit) {
    for (const node of nodes) {
        const signature = (0,syntax/* findType */.up)(node, 'constant_constructor_signature', 'constructor_signature');
        if (signature)
            return functions_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit).parameters;
    }
    return [];
}
function makeGetter(name, site, cases, giveOf) {
    const branches = cases.flatMap((one) => {
        const value = giveOf(one);
        if (!value)
            return [];
        return [
            {
                patterns: [{ kind: 'case', name: one.name, parts: [], labels: [] }],
                body: [{ kind: 'return', value, site: one.site }],
            },
        ];
    });
    const subject = { kind: 'name', name: 'self', site };
    const body = [{ kind: 'evaluate', value: { kind: 'switch', subject, cases: branches, site } }];
    return {
        name,
        getter: { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true, site },
        modifiers: new Set(),
        site,
    };
}

;













const STRANGE = /[^\t-~]|`/g;
const MOST_STRANGE = 2000;
function readDart({ path, lines, text }, parse, given, isOwn) {
    const strange = (0,blank/* blankProse */.W)(text, 'dart').match(STRANGE)?.length ?? 0;
    if (strange > MOST_STRANGE)
        return { failure: `it has ${strange} characters that no Dart code has` };
    const { text: plain, typeArguments } = takeTypeArguments(text);
    const parsed = parse(plain);
    if ('failure' in parsed)
        return parsed;
    const file = { path, lines };
    const nodes = parsed.root.children.filter(({ isNamed }) => isNamed);
    const seen = { routes: new Map() };
    const letters = lettersIn(parsed.root, { path, lines, text, file });
    const unit = {
        path,
        lines,
        text,
        file,
        seen,
        letters,
        typeArguments,
        ...readImports(nodes, text, given, parse, isOwn),
    };
    const members = lowerMembers(nodes, unit, '');
    const annotated = new Set(nodes.flatMap(({ type, end }, index) => (type === 'annotation' ? (nodes[index + 1]?.start ?? end) : [])));
    const types = nodes.flatMap((node) => classes_lowerTypeDeclaration(node, unit));
    return {
        path,
        lines,
        types,
        functions: [
            ...members.functions.map((fact) => ({
                ...fact,
                modifiers: new Set(annotated.has(fact.site.start) ? [classes_TOLD] : []),
            })),
            ...types.flatMap(factoriesOf),
        ],
        variables: [
            ...members.variables.filter(({ name }) => !(path.endsWith('.g.dart') && name.endsWith('Provider'))),
            ...generatedProviders(nodes, unit),
            ...seen.routes.values(),
        ],
        aliases: new Map(),
        body: [],
        regions: (0,debug_only/* debugRegions */.v7)(parsed.root, text),
        faults: parsed.hasError ? (0,faults/* findTellingFaults */.Y)(parsed.root, file, text) : [],
        ...(0,read/* cutOf */.E)(parsed, file),
        traits: (0,languages/* traitsOf */.J)('dart'),
        ...(seen.clinical && { clinical: seen.clinical }),
    };
}
function readImports(nodes, text, given, parse, isOwn) {
    const library = given === '' ? undefined : parse(given);
    if (library && 'root' in library)
        return readImports(library.root.children, given, '', parse, isOwn);
    const foreign = new Map();
    const injected = new Map();
    const prefixes = new Map();
    const plain = new Map();
    for (const node of nodes) {
        if (node.type !== 'import_or_export')
            continue;
        const whole = text.slice(node.start, node.end);
        const [, module = '', name] = /['"](package:([^/'"]+)\/[^'"]{0,300})['"]/.exec(whole) ?? [];
        const [, written = module] = /['"]([^'"\n]{1,300})['"]/.exec(whole) ?? [];
        const isForeign = name !== undefined && !isOwn(module);
        const found = isForeign ? (0,foreign_paths/* packageOf */.wg)((0,foreign_paths/* foreignRoot */.rQ)(name)) : undefined;
        const isDestination = isForeign && (0,destinations/* isDestinationPackage */.$3)(name);
        const prefix = /\bas\s+(\w+)/.exec(whole)?.[1];
        const isPlain = name !== undefined ? !found && !isDestination : !/['"]dart:(?!developer)/.test(whole);
        if (prefix !== undefined && isPlain)
            (0,lists_by_name/* push */.V)(plain, prefix, written);
        if (name === undefined || !(found || isDestination))
            continue;
        if (prefix !== undefined)
            prefixes.set(prefix, (0,foreign_paths/* foreignRoot */.rQ)(name));
        for (const each of found?.exports ?? []) {
            const path = (0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignRoot */.rQ)(name), each);
            if (prefix === undefined)
                foreign.set(each, path);
            if (!found?.enums?.includes(each))
                injected.set(prefix === undefined ? each : `${prefix}.${each}`, path);
        }
    }
    return { foreign, injected, prefixes, plain };
}

var script_paths = __webpack_require__("code/languages/javascript/script-paths.js");
;
const COMBINES = new Set(['combine', 'zip']);
function combined(callee, args, site) {
    if (!('name' in callee) || !COMBINES.has(callee.name))
        return undefined;
    const own = callee.kind === 'member' && callee.of ? [callee.of] : [];
    const flows = [...own, ...args.slice(0, -1).map(({ value }) => value)];
    const made = args.at(-1)?.value;
    if (made?.kind !== 'closure' || flows.length < 2 || made.body.parameters.length !== flows.length)
        return undefined;
    return nested(flows, made.body, site);
}
function nested(flows, { parameters, ...body }, site) {
    const [flow, ...more] = flows;
    const [parameter, ...rest] = parameters;
    const isLast = more.length === 0;
    const inner = isLast
        ? { ...body, parameters }
        : {
            ...body,
            parameters: parameter ? [parameter] : [],
            body: [{ kind: 'return', value: nested(more, { ...body, parameters: rest }, site), site }],
        };
    const callee = { kind: 'member', ...(flow && { of: flow }), name: isLast ? 'map' : 'flatMap', site };
    return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: inner, site }, isTrailing: true }], site };
}

;


function compose_rowsOf(callee, args, text, site) {
    const name = callee.kind === 'name' ? callee.name : '';
    const [rows] = args;
    const row = args.at(-1)?.value;
    if (!/^items(?:Indexed)?$/.test(name) || !rows || row?.kind !== 'closure' || rows.value === row)
        return undefined;
    const isList = (rows.label ?? 'items') === 'items' && rows.value.kind !== 'literal';
    if (!isList ||
        !new RegExp(`^import androidx\\.compose\\.foundation\\.lazy\\.(?:\\w+\\.)*(?:${name}|\\*)$`, 'm').test(text))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return name === 'items'
        ? words.call(words.member(rows.value, 'forEach'), [row])
        : calledWithPlaces(rows.value, 'forEachIndexed', row, site);
}
function keptByCompose(callee, args, site) {
    const block = args.at(-1)?.value;
    if (callee.kind !== 'name' || block?.kind !== 'closure')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const held = (value) => words.call(words.name('CurrentValueSubject'), [value]);
    if (/^(?:static)?[cC]ompositionLocalOf$/.test(callee.name))
        return held(words.call(block, []));
    if (callee.name !== 'produceState')
        return undefined;
    const [first] = args;
    return words.run([
        words.declare('value', first && first.value !== block ? first.value : undefined),
        words.does(words.call(block, [])),
        words.give(held(words.name('value'))),
    ]);
}
function currentOf({ of, name }) {
    return name === 'current' && (of.kind === 'name' || of.kind === 'member') && /^Local[A-Z]/.test(of.name);
}
const GIVES_NOTHING = /^(?:(?:Elevated|Outlined|FilledTonal|Filled|Text|Icon|Radio|Segmented|(?:Small|Large|Extended)?FloatingAction)?Button|(?:Elevated|Outlined)?Card|Surface|(?:Elevated)?(?:Filter|Assist|Input|Suggestion)Chip|DropdownMenu(?:Item)?|ExposedDropdownMenu|Tab|LeadingIconTab|Navigation(?:Bar|Rail|Drawer)Item|ListItem|AlertDialog|Dialog|ModalBottomSheet|Row|Column|Box|FlowRow|FlowColumn|LazyColumn|LazyRow|clickable|combinedClickable|selectable)$/;
const RUNS_A_BLOCK = /^(?:runCatching|lazy|launch|async|runBlocking|with(?:Context|Lock|Permit|Timeout|TimeoutOrNull)|(?:coroutine|supervisor)Scope|synchronized|measureTime(?:Millis|dValue)?|thread|require|check|(?:require|check)NotNull|if(?:Empty|Blank)|getOrPut|LaunchedEffect|SideEffect|remember|rememberSaveable|derivedStateOf)$/;
const RUNS_ON_OBJECT = /(?:^|\.)(run|apply|with|build(?:List|Set|Map|String)|flow|channelFlow|callbackFlow|sequence)$/;
function isRunOnObject(callee, text) {
    const [, name] = RUNS_ON_OBJECT.exec(callee) ?? [];
    return name !== undefined && !text.includes(`fun ${name}(`);
}
function withoutGiven(callee, args, text) {
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const isKnown = RUNS_A_BLOCK.test(name) || (GIVES_NOTHING.test(name) && text.includes('androidx.compose'));
    if (!isKnown || text.includes(`fun ${name}(`))
        return args;
    return args.map((arg) => (arg.value.kind === 'closure' ? { ...arg, value: givenNothing(arg.value) } : arg));
}
function givenNothing(closure) {
    const { body } = closure;
    const isImplied = body.parameters.length === 1 && body.parameters[0]?.site === closure.site;
    return isImplied ? { ...closure, body: { ...body, parameters: [] } } : closure;
}

;


const WORD = /\bcontext(?=[ \t]{0,9}\()/g;
const contexts_LONGEST = 600;
const STARTS = /(?:^|[{};])[ \t]*(?:@[\w.]{1,80}(?:\([^()]{0,80}\))?[ \t]*){0,4}$/;
const DECLARES = /\s{0,200}(?:@|\/\/|(?:fun|val|var|public|private|internal|protected|override|suspend|inline|operator|infix|tailrec|open|abstract|final|external|actual|expect|class|interface|object|context)\b)/y;
const TYPES = /:\s{0,20}$/;
const FUNCTION_TYPE = /\s{0,20}(?:\(|[A-Z]\w{0,80}\.\()/y;
function withoutContexts(text) {
    const contexts = [];
    let plain = text;
    for (const { index } of text.matchAll(WORD)) {
        const open = text.indexOf('(', index);
        const close = closing(text, open);
        if (close === undefined)
            continue;
        const before = text.slice(Math.max(0, index - 200, text.lastIndexOf('\n', index - 1) + 1), index);
        DECLARES.lastIndex = close + 1;
        FUNCTION_TYPE.lastIndex = close + 1;
        const isDeclaration = STARTS.test(before) && DECLARES.test(text);
        if (!isDeclaration && !(TYPES.test(before) && FUNCTION_TYPE.test(text)))
            continue;
        const blank = text.slice(index, close + 1).replace(/[^\r\n]/g, ' ');
        plain = plain.slice(0, index) + blank + plain.slice(close + 1);
        if (isDeclaration)
            contexts.push({ before: close + 1, parameters: parametersIn(text, open + 1, close) });
    }
    const next = (at) => plain.slice(at, at + contexts_LONGEST).search(/\S/) + at;
    return { text: plain, contexts: contexts.map(({ before, parameters }) => ({ before: next(before), parameters })) };
}
function closing(text, open) {
    let depth = 0;
    for (let at = open; at < text.length && at < open + contexts_LONGEST; at += 1) {
        if (text[at] === '(')
            depth += 1;
        if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
function parametersIn(text, start, end) {
    const found = [];
    let depth = 0;
    let from = start;
    for (let at = start; at <= end; at += 1) {
        if (text[at] === '<' || text[at] === '(')
            depth += 1;
        if (text[at] === '>' || (text[at] === ')' && at < end))
            depth -= 1;
        if (at < end && (text[at] !== ',' || depth > 0))
            continue;
        const [, name, type] = /^\s*(?:(\w+)\s*:\s*)?(?:\w+\.)*(\w+)/.exec(text.slice(from, at)) ?? [];
        if (type !== undefined)
            found.push({ name: name ?? '', type, start: from });
        from = at + 1;
    }
    return found;
}
function contextsAt({ start }, name, unit) {
    return unit.contexts
        .filter(({ before }) => start <= before && before <= name)
        .flatMap(({ parameters }) => parameters.map(({ name: said, type, start: at }) => {
        const site = { file: unit.file, start: at, end: at + type.length };
        return takes({ name: type, args: [] }, said === '' ? facts/* GIVEN */.WJ : said, site);
    }));
}
function takes(type, said, site) {
    const name = `${facts/* CONTEXT */.SK}${site.start}`;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return { parameter: { label: name, name, type, site }, named: words.declare(said, words.name(name)) };
}
function inContext(callee, given, site) {
    const block = given.at(-1);
    if (callee.kind !== 'name' || callee.name !== 'context' || block?.value.kind !== 'closure')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = given
        .slice(0, -1)
        .map(({ value }, index) => words.declare(`${facts/* CONTEXT */.SK}${value.site.start} ${index}`, value));
    return words.run([...kept, words.give(words.call(block.value, []))]);
}

;

const decompose_OPENS = new Set('push pushNew pushToFront bringToFront replaceCurrent replaceAll activate'.split(' '));
const decompose_SHOWS = /^child(?:Stack|Slot|Pages|Panels)$/;
function navigated(callee, args, site, isMeant) {
    if (callee.kind === 'member' && callee.of && decompose_OPENS.has(callee.name) && isMeant())
        return opened(callee.of, args, site);
    return callee.kind === 'name' && decompose_SHOWS.test(callee.name) && isMeant() ? shown(args, site) : undefined;
}
function opened(of, args, site) {
    const given = args.filter(({ label, value }) => label !== 'onComplete' && value.kind !== 'closure');
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const append = ({ value }) => words.call(words.member(of, 'append'), [value]);
    const [only, ...more] = given;
    if (!only)
        return undefined;
    return more.length === 0 ? append(only) : words.run(given.map((one) => words.does(append(one))));
}
function shown(args, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const named = (...labels) => args.find(({ label }) => label !== undefined && labels.includes(label))?.value;
    const source = named('source');
    const factory = named('childFactory') ?? args.find(({ isTrailing }) => isTrailing)?.value;
    if (!factory || (source?.kind !== 'name' && source?.kind !== 'member'))
        return undefined;
    const first = named('initialConfiguration', 'initialStack', 'initialPages');
    const begun = first?.kind === 'closure' ? words.call(first, []) : first;
    const given = words.name('\0configuration');
    const made = words.call(factory, [given, words.unknown('context')]);
    return words.run([
        ...(begun ? [words.does(words.call(words.member(source, 'formUnion'), [begun]))] : []),
        words.give(words.call(words.member(source, 'map'), [words.closure(['\0configuration'], [words.give(made)])])),
    ]);
}

;


const TESTS = new WeakMap();
function noteTest(test, subject, type, isNegated) {
    if (type && subject.kind === 'name')
        TESTS.set(test, { name: subject.name, type, isNegated, site: test.site });
}
function conditionsOf(test, body, unit) {
    const parts = conjunctsOf(test);
    const isCast = (part) => {
        const found = TESTS.get(part);
        return found !== undefined && !found.isNegated && !(body && isAssigned(body, found.name, unit));
    };
    if (!parts.some(isCast))
        return [{ kind: 'test', value: test }];
    return parts.flatMap((part) => {
        const plain = { kind: 'test', value: part };
        const found = isCast(part) ? TESTS.get(part) : undefined;
        return found ? [plain, { kind: 'bind', ...narrowed(found) }] : [plain];
    });
}
function conjunctsOf(test) {
    const parts = [];
    let rest = test;
    while (rest.kind === 'operation' && rest.operator === '&&' && rest.operands.length === 2) {
        const [left, right] = rest.operands;
        if (!left || !right)
            break;
        parts.unshift(right);
        rest = left;
    }
    return [rest, ...parts];
}
const LEAVES = /\b(?:return|throw|continue|break)\b/;
function castBehind(statement, node, { text }) {
    const branch = statement.kind === 'evaluate' && statement.value.kind === 'if' ? statement.value.branch : undefined;
    const [only, ...more] = branch?.conditions ?? [];
    const found = only?.kind === 'test' && more.length === 0 ? TESTS.get(only.value) : undefined;
    if (!found?.isNegated || branch?.otherwise.length !== 0)
        return [];
    return LEAVES.test(text.slice(node.start, node.end)) ? [{ kind: 'declare', ...narrowed(found) }] : [];
}
function narrowed({ name, type, site }) {
    const value = { kind: 'cast', value: { kind: 'name', name, site }, to: type, site };
    return { pattern: { kind: 'name', name, type, site }, value };
}
function isAssigned(node, name, unit) {
    if (node.type === 'assignment') {
        const target = (0,syntax/* childOf */.GG)(node, 'left');
        if (target?.type === 'identifier' && (0,lowering/* textOf */.b6)(target, unit) === name)
            return true;
    }
    return node.children.some((child) => isAssigned(child, name, unit));
}

;


const BUILDER = 'HttpRequestBuilder';
const REQUESTS = /^(?:post|put|patch|get|delete|request|prepare(?:Post|Put|Patch|Get|Delete|Request))$/;
function requested(callee, args, text, site) {
    const block = args.at(-1);
    const isRequest = callee.kind === 'member' && REQUESTS.test(callee.name) && block?.value.kind === 'closure';
    if (!isRequest || !block || !text.includes('io.ktor.client'))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [sent, does] = [words.name('\0sent'), words.name('\0block')];
    const given = [...args.slice(0, -1), { label: 'setBody', value: sent }, { ...block, value: does }];
    return words.run([
        words.declare('\0sent', { kind: 'list', items: [(0,lowering/* nothing */.s6)(site)], site }),
        ...sending(sent, words),
        words.declare('\0block', block.value),
        words.does(words.call(does, [sent])),
        words.give({ kind: 'call', callee, args: given, site }),
    ]);
}
function sending(into, words) {
    const next = words.name('\0next');
    const put = [words.does(words.call(words.member(into, 'append'), [next]))];
    return [
        words.declare('setBody', words.closure(['\0next'], put)),
        ...['parameter', 'header'].map((each) => words.declare(each, words.closure(['\0key', '\0next'], put))),
    ];
}

;


const types_METHODS = new Map([
    ['toList', 'array'],
    ['toSet', 'array'],
    ['toMutableList', 'array'],
    ['toMutableSet', 'array'],
    ['filterNotNull', 'array'],
    ['filterIsInstance', 'array'],
    ['asSequence', 'array'],
    ['distinct', 'array'],
    ['orEmpty', 'array'],
    ['await', 'array'],
    ['awaitAll', 'array'],
    ['mapNotNull', 'compactMap'],
    ['mapTo', 'map'],
    ['map', 'map'],
    ['let', 'then'],
    ['run', 'then'],
    ['also', 'sink'],
    ['apply', 'sink'],
    ['onEach', 'sink'],
    ['firstOrNull', 'first'],
    ['lastOrNull', 'last'],
    ['find', 'first'],
    ['single', 'first'],
    ['any', 'contains'],
    ['all', 'allSatisfy'],
    ['none', 'allSatisfy'],
    ['addAll', 'formUnion'],
    ['putAll', 'formUnion'],
    ['addFirst', 'append'],
    ['addLast', 'append'],
    ['offer', 'append'],
    ['plus', 'union'],
    ['plusAssign', 'append'],
    ['union', 'union'],
    ['take', 'prefix'],
    ['drop', 'dropFirst'],
    ['takeLast', 'suffix'],
    ['subList', 'slice'],
    ['elementAt', 'objectAtIndex'],
    ['fold', 'reduce'],
    ['runningFold', 'reduce'],
    ['scan', 'reduce'],
    ['reduceOrNull', 'reduce'],
    ['firstNotNullOf', 'sumOf'],
    ['firstNotNullOfOrNull', 'sumOf'],
    ['maxOf', 'sumOf'],
    ['maxOfOrNull', 'sumOf'],
    ['minOf', 'sumOf'],
    ['minOfOrNull', 'sumOf'],
    ['maxBy', 'max'],
    ['maxByOrNull', 'max'],
    ['minBy', 'min'],
    ['minByOrNull', 'min'],
    ['get', 'objectForKey'],
    ['getOrNull', 'objectAtIndex'],
    ['invoke', 'callAsFunction'],
    ['collect', 'forEach'],
    ['collectLatest', 'forEach'],
    ['observe', 'forEach'],
    ['flatMapLatest', 'flatMap'],
    ['mapLatest', 'map'],
    ['onStart', 'handleEvents'],
    ['onCompletion', 'handleEvents'],
    ['asStateFlow', 'array'],
    ['asSharedFlow', 'array'],
    ['asLiveData', 'array'],
    ['stateIn', 'array'],
    ['shareIn', 'array'],
    ['flowOn', 'array'],
    ['distinctUntilChanged', 'array'],
    ['debounce', 'array'],
    ['conflate', 'array'],
    ['consumeEach', 'forEach'],
    ['receiveAsFlow', 'array'],
    ['consumeAsFlow', 'array'],
    ['collectAsState', 'array'],
    ['collectAsStateWithLifecycle', 'array'],
    ['emit', 'send'],
    ['tryEmit', 'send'],
    ['trySend', 'send'],
    ['postValue', 'send'],
    ['provides', 'send'],
    ['subscribeAsState', 'array'],
]);
function types_methodName(name) {
    return types_METHODS.get(name) ?? name;
}
const types_TYPES = new Set([
    'user_type',
    'nullable_type',
    'function_type',
    'non_nullable_type',
    'parenthesized_type',
]);
function isType({ type }) {
    return types_TYPES.has(type);
}
function typeIn(node, unit) {
    const written = node.children.find(isType);
    return written && kotlin_types_lowerType(written, unit);
}
function kotlin_types_lowerType(node, unit) {
    if (node.type === 'function_type')
        return lowerFunctionType(node, unit);
    if (node.type === 'nullable_type') {
        const inner = typeIn(node, unit);
        return inner && { ...inner, mayBeNil: true };
    }
    if (node.type !== 'user_type')
        return typeIn(node, unit);
    const name = lastName(node, unit);
    const other = name === 'Either' ? { name: 'Any', args: [] } : undefined;
    const type = kotlin_types_nameType(name, projections(node).map((each) => typeIn(each, unit) ?? other), unit);
    const of = outerOf(node, unit);
    return type && of ? { ...type, of } : type;
}
function lowerFunctionType({ children }, unit) {
    const at = children.findIndex(({ type }) => type === 'function_type_parameters');
    const list = children[at];
    const given = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    const taken = given.length > 0 ? given : children.slice(0, at).filter(isType);
    const types = taken.map((each) => (each.type === 'parameter' ? typeIn(each, unit) : kotlin_types_lowerType(each, unit)) ?? types_UNKNOWN);
    const written = children.slice(at).find(isType);
    const isNothing = written !== undefined && /^Unit\b/.test((0,lowering/* textOf */.b6)(written, unit));
    const result = (written && kotlin_types_lowerType(written, unit)) ?? (isNothing ? NOTHING : types_UNKNOWN);
    return { name: '->', args: [{ name: '()', args: types }, result] };
}
const types_UNKNOWN = { name: '', args: [] };
const NOTHING = { name: 'Void', args: [] };
function aliasesIn(root, unit) {
    const aliases = new Map();
    for (const node of root.children) {
        const name = node.type === 'type_alias' ? (0,syntax/* childOf */.GG)(node, 'type') : undefined;
        const type = typeIn(node, unit);
        if (name && type)
            aliases.set((0,lowering/* textOf */.b6)(name, unit), type);
    }
    return aliases;
}
function outerOf({ children }, unit) {
    const names = children.flatMap((each) => (each.type === 'identifier' ? (0,lowering/* textOf */.b6)(each, unit) : []));
    return names
        .slice(0, -1)
        .filter((name) => /^[A-Z]/.test(name))
        .reduce((of, name) => ({ name, args: [], ...(of && { of }) }), undefined);
}
function lastName({ children }, unit) {
    const last = children.findLast(({ type }) => type === 'identifier');
    return last ? (0,lowering/* textOf */.b6)(last, unit) : '';
}
function projections(node) {
    const list = node.children.findLast(({ type }) => type === 'type_arguments');
    return list ? (0,syntax/* namedChildren */.TP)(list) : [];
}
function onlyArgument(list, unit) {
    const [only, ...more] = (0,syntax/* namedChildren */.TP)(list);
    return only && more.length === 0 ? typeIn(only, unit) : undefined;
}
function tableSaid(list, unit) {
    const [key, entry, ...more] = (0,syntax/* namedChildren */.TP)(list).map((each) => typeIn(each, unit));
    return key?.name === 'KClass' && entry && more.length === 0 ? { name: 'Dictionary', args: [key, entry] } : undefined;
}
function lowerReceiver(node, unit) {
    if (node.type !== 'user_type') {
        const inner = node.children.find(isType);
        return inner && lowerReceiver(inner, unit);
    }
    const names = node.children.filter(({ type }) => type === 'identifier').map((each) => (0,lowering/* textOf */.b6)(each, unit));
    const isCompanion = names.length > 1 && names.at(-1) === 'Companion';
    const written = names.at(isCompanion ? -2 : -1) ?? '';
    const name = receiverName(written);
    const args = name === written ? [] : projections(node).map((each) => typeIn(each, unit));
    const held = args.flatMap((arg) => arg ?? []);
    return { name, held: held.length === args.length ? held : [], isCompanion };
}
function receiverName(name) {
    if (types_LISTS.test(name))
        return 'Array';
    return MAPS.test(name) ? 'Dictionary' : name;
}
const types_LISTS = /^(?:Mutable)?(?:List|Set|Collection|StateFlow|SharedFlow|LiveData)$|^(?:Array|Iterable|Sequence|Flow|Result|(?:Receive|Send)?Channel)$/;
const MAPS = /^(?:Mutable)?Map$/;
function kotlin_types_nameType(name, args, { letters }) {
    const known = args.flatMap((arg) => arg ?? []);
    if (types_LISTS.test(name))
        return known.length > 0 ? { name: 'Array', args: known } : undefined;
    if (MAPS.test(name))
        return known.length === 2 ? { name: 'Dictionary', args: known } : undefined;
    if (name === 'String')
        return { name, args: [] };
    if (name === 'Either')
        return { name, args: known };
    if (/^(?:Any|Unit|Nothing|\*|Int|Long|Boolean|Double|Float|ULong|UInt)$/.test(name) || letters.has(name))
        return undefined;
    return { name, args: [] };
}

;










function functions_wordsOf(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'modifiers', 'parameter_modifiers');
    return new Set((list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((word) => {
        if (word.type !== 'annotation')
            return (0,lowering/* textOf */.b6)(word, unit);
        return /^@(?:[a-z]\w*:)?(?:[a-z]\w*\.)*Transient$/.test((0,lowering/* textOf */.b6)(word, unit)) ? facts/* UNENCODED */.OA : [];
    }));
}
const functions_RECEIVERS = new WeakMap();
function functions_lowerFunction(node, unit, words, within = '') {
    const name = node.children.find(({ field }) => field === 'name');
    const at = node.children.findIndex(({ type }) => type === 'function_value_parameters');
    const list = node.children[at];
    const written = node.children.slice(0, Math.max(0, at)).find(isType);
    const receiver = written && name ? lowerReceiver(written, unit) : undefined;
    const returned = at < 0 ? undefined : node.children.slice(at).find(isType);
    const body = lowerExtended(node, receiver, unit);
    const result = returned ? kotlin_types_lowerType(returned, unit) : functions_typeMade(node, body);
    const around = receiver && within !== '' ? [takes({ name: within, args: [] }, facts/* GIVEN */.WJ, (0,lowering/* siteOf */.zU)(node, unit))] : [];
    const taken = [...contextsAt(node, name?.start ?? node.start, unit), ...around];
    const fact = {
        ...(0,lowering/* namedAs */.yT)(name ? (0,lowering/* textOf */.b6)(name, unit) : '', types_methodName),
        parameters: [...(list ? kotlin_functions_lowerParameters(list, unit) : []), ...taken.map(({ parameter }) => parameter)],
        ...(result && { result }),
        body: [...taken.map(({ named }) => named), ...sentBy(receiver, (0,lowering/* siteOf */.zU)(node, unit)), ...body],
        modifiers: words,
        isPositional: true,
        ...saysThrowing(node, unit),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
    if (receiver)
        functions_RECEIVERS.set(fact, receiver);
    return fact;
}
function sentBy(receiver, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return receiver?.name === BUILDER ? sending(words.name('self'), words) : [];
}
function functions_typeMade(node, [only, more]) {
    const isWritten = (0,syntax/* findType */.up)((0,syntax/* findType */.up)(node, 'function_body') ?? node, '=') !== undefined;
    const made = isWritten && only?.kind === 'return' && !more ? only.value : undefined;
    const name = made?.kind === 'call' && made.callee.kind === 'name' ? made.callee.name : '';
    return /^[A-Z]\w*[a-z]/.test(name) ? { name, args: [] } : undefined;
}
function functions_lowerFunctionBody(node, unit) {
    const body = (0,syntax/* findType */.up)(node, 'function_body');
    if (!body)
        return [];
    const block = (0,syntax/* findType */.up)(body, 'block');
    if (block)
        return statements_lowerBlock(block, unit);
    const [value] = (0,syntax/* namedChildren */.TP)(body);
    return value ? [{ kind: 'return', value: expressions_lowerExpression(value, unit), site: (0,lowering/* siteOf */.zU)(body, unit) }] : [];
}
function lowerExtended(node, receiver, unit) {
    const inner = { ...unit };
    if (receiver?.held.length)
        inner.receiver = { name: receiver.name, args: receiver.held };
    else
        delete inner.receiver;
    delete inner.isInBlock;
    return functions_lowerFunctionBody(node, inner);
}
const HOLDER = /^Mutable(?:State|StateFlow|SharedFlow|LiveData)$/;
function functions_lowerParameter(node, words, given, unit) {
    const name = (0,syntax/* findType */.up)(node, 'identifier');
    const written = node.children.find(isType);
    const type = written && kotlin_types_lowerType(written, unit);
    const head = written && (0,syntax/* findType */.up)(written, 'identifier');
    const isHolder = head !== undefined && HOLDER.test((0,lowering/* textOf */.b6)(head, unit));
    return {
        name: name ? (0,lowering/* textOf */.b6)(name, unit) : '',
        ...(type && { type }),
        ...(given && { default: expressions_lowerExpression(given, unit) }),
        ...(words.has('vararg') && { isVariadic: true }),
        ...(isHolder && { isShared: true }),
        site: { file: unit.file, start: node.start, end: (given ?? node).end },
    };
}
function kotlin_functions_lowerParameters(list, unit) {
    const parts = list.children;
    return parts.flatMap((node, index) => {
        if (node.type !== 'parameter')
            return [];
        const before = parts[index - 1];
        const words = before?.type === 'parameter_modifiers' ? (0,syntax/* namedChildren */.TP)(before) : [];
        const given = parts[index + 1]?.type === '=' ? parts[index + 2] : undefined;
        return [functions_lowerParameter(node, new Set(words.map((word) => (0,lowering/* textOf */.b6)(word, unit))), given, unit)];
    });
}
function lowerClassParameters(node, unit) {
    const head = (0,syntax/* findType */.up)(node, 'primary_constructor');
    const list = head && (0,syntax/* findType */.up)(head, 'class_parameters');
    return (list ? (0,syntax/* namedChildren */.TP)(list) : []).map((part) => {
        const words = functions_wordsOf(part, unit);
        const isProperty = (0,syntax/* findType */.up)(part, 'val', 'var') !== undefined;
        const isFixed = (0,syntax/* findType */.up)(part, 'val') !== undefined;
        return { isProperty, isFixed, words, parameter: functions_lowerParameter(part, words, valueBehind(part), unit) };
    });
}
function valueBehind({ children }) {
    const at = children.findIndex(({ type }) => type === '=');
    return at < 0 ? undefined : children[at + 1];
}

;





const NO_FUNCTION = { name: '', parameters: [], modifiers: new Set(), isPositional: true };
function lambdas_yielding(statements) {
    const last = statements.at(-1);
    if (last?.kind !== 'evaluate')
        return [...statements];
    return [...statements.slice(0, -1), { kind: 'return', value: last.value, site: last.value.site }];
}
function lambdas_lowerLambda(node, unit, isOnObject = false) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const list = (0,syntax/* findType */.up)(node, 'lambda_parameters');
    const apart = [];
    const named = (list ? (0,syntax/* namedChildren */.TP)(list) : []).map((each, index) => {
        const at = (0,lowering/* siteOf */.zU)(each, unit);
        if (each.type !== 'multi_variable_declaration')
            return lowerVariable(each, unit);
        const items = (0,syntax/* namedChildren */.TP)(each).map((part) => {
            const { name, site: place } = lowerVariable(part, unit);
            return { pattern: { kind: 'name', name, site: place } };
        });
        const name = `\0part ${index}`;
        apart.push({ kind: 'declare', pattern: { kind: 'tuple', items }, value: { kind: 'name', name, site: at } });
        return { name, site: at };
    });
    const text = (0,lowering/* textOf */.b6)(node, unit);
    const isImplied = !(0,syntax/* findType */.up)(node, '->');
    const it = { name: 'it', site, ...(unit.it && { default: { kind: 'name', name: unit.it, site } }) };
    const parameters = isImplied ? [it] : named;
    const statements = (0,syntax/* namedChildren */.TP)(node).filter((part) => part !== list);
    const hasIt = isImplied && !isOnObject;
    const own = hasIt && text.indexOf('{', 1) > 0 && /\bit\b/.test(text) ? `\0it ${node.start}` : undefined;
    if (own)
        apart.push((0,languages_words/* wordsAt */.n4)(site).declare(own, (0,languages_words/* wordsAt */.n4)(site).name('it')));
    const inside = { ...unit, isInBlock: true, ...(own && { it: own }) };
    if (hasIt)
        delete inside.meansIt;
    else if (isOnObject && unit.it)
        inside.meansIt = unit.it;
    const body = [...apart, ...kotlin_statements_lowerStatements(statements, inside)];
    const made = { kind: 'closure', body: { ...NO_FUNCTION, parameters, body: lambdas_yielding(body), site }, site };
    if (/\bthis\b/.test(text))
        SAYS_THIS.add(made);
    return made;
}
const SAYS_THIS = new WeakSet();
function lowerVariable(node, unit) {
    const name = (0,syntax/* findType */.up)(node, 'identifier');
    const type = typeIn(node, unit);
    return { name: name ? (0,lowering/* textOf */.b6)(name, unit) : '', ...(type && { type }), site: (0,lowering/* siteOf */.zU)(name ?? node, unit) };
}

;




function lowerLoopCall(node, unit) {
    const [head, ...rest] = (0,syntax/* namedChildren */.TP)(node);
    const word = head?.type === 'call_expression' ? (0,syntax/* namedChildren */.TP)(head)[0] : undefined;
    const name = word?.type === 'identifier' ? unit.text.slice(word.start, word.end) : '';
    const given = head && (0,syntax/* findType */.up)(head, 'value_arguments');
    const [argument] = given ? (0,syntax/* namedChildren */.TP)(given) : [];
    const asked = argument && (0,syntax/* namedChildren */.TP)(argument).at(-1);
    if (!/^(?:for|while)$/.test(name) || !asked)
        return undefined;
    const body = lowerBehind(rest, unit);
    if (name === 'while')
        return [
            { kind: 'block', conditions: [], body: [{ kind: 'evaluate', value: expressions_lowerExpression(asked, unit) }, ...body] },
        ];
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [one, many] = [(0,syntax/* childOf */.GG)(asked, 'left'), (0,syntax/* childOf */.GG)(asked, 'right')];
    const pattern = one?.type === 'identifier' ? { kind: 'name', name: (0,lowering/* textOf */.b6)(one, unit), site: (0,lowering/* siteOf */.zU)(one, unit) } : { kind: 'any' };
    const collection = many ? expressions_lowerExpression(many, unit) : (0,lowering/* nothing */.s6)(site);
    return [{ kind: 'for', pattern, collection, body, site }];
}
function lowerBehind([first, second], unit) {
    const block = first && (0,syntax/* findType */.up)(first, 'lambda_literal');
    if (block)
        return kotlin_statements_lowerStatements((0,syntax/* namedChildren */.TP)(block), unit);
    if (!first || !second)
        return [];
    const site = { file: unit.file, start: first.start, end: second.end };
    const callee = expressions_lowerExpression(first, unit);
    const call = { kind: 'call', callee, args: [{ value: expressions_lowerExpression(second, unit) }], site };
    return [{ kind: 'evaluate', value: call }];
}

;


const OF_LIBRARIES = /^(?:lazy|lazyOf|notNull|observable|vetoable|remember\w*|mutable\w*StateOf|derivedStateOf|produceState|collectAsState\w*|observeAsState|animate\w*AsState|\w*[vV]iewModels?|\w*[iI]nject)$/;
const OBSERVED = /^(?:observable|vetoable)$/;
function delegated(of, property, site) {
    const [first] = of.kind === 'call' && isObserved(of) ? of.args : [];
    if (first)
        return first.value;
    return isOwn(of) ? delegates_asked(of, 'getValue', property, (0,languages_words/* wordsAt */.n4)(site)) : of;
}
function setDelegated(of, property, type, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const value = words.name(SET_TO);
    const observed = (does) => setterOf([words.does(does)], SET_TO, type, false, site);
    const [, listener] = of.kind === 'call' && isObserved(of) ? of.args : [];
    if (listener) {
        const before = words.member(words.name('self'), property);
        const does = words.call(listener.value, [named(property, words), before, value]);
        return { told: { value: delegated(of, property, site), ...observed(does) } };
    }
    if (!isOwn(of) || of.kind !== 'call')
        return { told: { value: delegated(of, property, site) } };
    const keeper = words.name(`\0by ${property}`);
    return {
        told: {
            value: delegates_asked(keeper, 'getValue', property, words),
            ...observed(delegates_asked(keeper, 'setValue', property, words, [value])),
        },
        kept: { name: `\0by ${property}`, value: of, isFixed: true, modifiers: new Set(['private']), site },
    };
}
function keptInSettings(of, property, site) {
    if (of?.kind !== 'call' || of.callee.kind !== 'member' || !KEEPS.test(of.callee.name))
        return undefined;
    const bare = of.args.filter(({ label }) => label === undefined);
    const own = { kind: 'literal', value: property, site };
    const key = (of.args.find(({ label }) => label === 'key') ?? bare[/erialized/.test(of.callee.name) ? 1 : 0])?.value;
    const value = { ...of, args: [{ value: key ?? own }] };
    const making = {
        name: 'make',
        parameters: [],
        body: [{ kind: 'evaluate', value }],
        modifiers: new Set(),
        site,
    };
    return { word: SETTINGS, making };
}
const KEEPS = /^(?:int|long|string|float|double|boolean|serializedValue|nullable(?:Int|Long|String|Float|Double|Boolean|SerializedValue))$/;
const SETTINGS = '@Settings';
const SETTINGS_PACKAGE = 'com.russhwolf.settings';
const SET_TO = '\0set';
function named(property, words) {
    return words.object({ name: { kind: 'literal', value: property, site: words.site } });
}
function delegates_asked(of, name, property, words, given = []) {
    return words.call(words.member(of, name), [words.name('self'), named(property, words), ...given]);
}
function isObserved(of) {
    const name = delegates_nameOf(of);
    return name !== undefined && OBSERVED.test(name);
}
function isOwn(of) {
    const name = delegates_nameOf(of);
    return of.kind === 'name' || of.kind === 'member' || (name !== undefined && !OF_LIBRARIES.test(name));
}
function delegates_nameOf(of) {
    const callee = of.kind === 'call' ? of.callee : of;
    return callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
}

;


const SIGNS = new Map([
    ['plus', '+'],
    ['times', '*'],
    ['div', '/'],
    ['rem', '%'],
]);
function bySigns(functions, owner) {
    const named = (fact) => fact.writtenName ?? fact.name;
    const own = functions.filter(({ modifiers }) => modifiers.has('operator'));
    const setters = own.filter((fact) => named(fact) === 'set');
    const getters = own.filter((fact) => named(fact) === 'get');
    const onlySet = setters.filter((set) => !getters.some((get) => isBeside(get, set)));
    return [
        ...own.flatMap((fact) => operator(fact, SIGNS.get(named(fact)), owner)),
        ...getters.map((get) => {
            const set = setters.find((it) => isBeside(get, it));
            return { ...get, name: '[]', body: calling(get), ...(set && { setter: own_operators_setterOf(set) }) };
        }),
        ...onlySet.map((set) => ({
            ...set,
            name: '[]',
            parameters: set.parameters.slice(0, -1),
            body: [],
            setter: own_operators_setterOf(set),
        })),
    ].map(({ writtenName: _, ...fact }) => fact);
}
function isBeside(get, set) {
    return get.parameters.length === set.parameters.length - 1;
}
function own_operators_setterOf(set) {
    return { ...set, name: 'set', body: calling(set), modifiers: SET_BY_CODE };
}
function calling({ name, parameters, site }, of = 'self') {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const args = parameters.map((parameter) => words.name(parameter.name));
    return [words.give(words.call(words.member(words.name(of), name), args))];
}
function operator(fact, sign, owner) {
    const [right, ...more] = fact.parameters;
    if (sign === undefined || !right || more.length > 0)
        return [];
    const left = { name: LEFT, type: { name: owner, args: [] }, site: fact.site };
    const modifiers = new Set([...fact.modifiers, 'static']);
    return [{ ...fact, name: sign, parameters: [left, right], body: calling(fact, LEFT), modifiers }];
}
const LEFT = '\0left';

;













function members_noMembers() {
    return { types: [], functions: [], variables: [], body: [] };
}
function members_isTypeDeclaration({ type }) {
    return type === 'class_declaration' || type === 'object_declaration' || type === 'companion_object';
}
function kotlin_members_lowerMember(node, unit, to, owner) {
    if (members_isTypeDeclaration(node))
        kotlin_classes_lowerTypeDeclaration(node, unit, to, owner);
    else if (node.type === 'function_declaration') {
        const words = functions_wordsOf(node, unit);
        const fact = functions_lowerFunction(node, unit, words, owner);
        if (words.has('expect')) {
            to.functions.push({ ...fact, name: `${fact.name}${facts/* PROMISED */.Y_}` });
            return;
        }
        const receiver = functions_RECEIVERS.get(fact);
        if (receiver)
            to.types.push(extension(receiver.name, { functions: [receiver.isCompanion ? asStatic(fact) : fact, ...bySigns([fact], receiver.name)] }, fact));
        else
            to.functions.push(fact);
    }
    else if (node.type === 'property_declaration')
        members_lowerProperty(node, unit, to);
    else if (node.type === 'anonymous_initializer')
        (0,lists/* addAll */.RZ)(to.body, kotlin_statements_lowerBody((0,syntax/* findType */.up)(node, 'block'), unit));
    else if (node.type === 'secondary_constructor')
        kotlin_members_lowerConstructor(node, unit, to);
    else if (node.type === 'ERROR')
        for (const part of (0,syntax/* namedChildren */.TP)(node))
            kotlin_members_lowerMember(part, unit, to, owner);
}
function kotlin_members_lowerConstructor(node, unit, to) {
    const list = (0,syntax/* findType */.up)(node, 'function_value_parameters');
    const parameters = list ? kotlin_functions_lowerParameters(list, unit) : [];
    const body = kotlin_statements_lowerBody((0,syntax/* findType */.up)(node, 'block'), unit);
    const modifiers = new Set();
    to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, site: (0,lowering/* siteOf */.zU)(node, unit) });
}
function asStatic(fact) {
    return { ...fact, modifiers: new Set([...fact.modifiers, 'static']) };
}
function extension(name, members, { site }) {
    return {
        name,
        kind: 'extension',
        supertypes: [],
        cases: [],
        variables: members.variables ?? [],
        functions: members.functions ?? [],
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site,
    };
}
function delegateOf(node) {
    const delegate = (0,syntax/* findType */.up)(node, 'property_delegate');
    return delegate && (0,syntax/* namedChildren */.TP)(delegate)[0];
}
function members_initialValue(node, name, unit) {
    const does = delegateOf(node);
    if (does)
        return delegated(expressions_lowerExpression(does, unit), name, (0,lowering/* siteOf */.zU)(does, unit));
    const value = valueBehind(node);
    return value && expressions_lowerExpression(value, unit);
}
function members_lowerProperty(node, unit, to) {
    const declared = (0,syntax/* findType */.up)(node, 'variable_declaration');
    if (!declared)
        return;
    const written = node.children.find(isType);
    const receiver = written && lowerReceiver(written, unit);
    const { name, type } = lowerVariable(declared, unit);
    const delegate = delegateOf(node);
    const by = delegate && expressions_lowerExpression(delegate, unit);
    const kept = unit.text.includes(SETTINGS_PACKAGE) ? keptInSettings(by, name, (0,lowering/* siteOf */.zU)(node, unit)) : undefined;
    const made = by && !(0,syntax/* findType */.up)(node, 'val') ? setDelegated(by, name, type, by.site) : undefined;
    if (made?.kept)
        to.variables.push(made.kept);
    const value = made ? made.told.value : members_initialValue(node, name, unit);
    const getter = (0,syntax/* findType */.up)(node, 'getter');
    const body = getter && (0,syntax/* findType */.up)(getter, 'function_body') && lowerExtended(getter, receiver, unit);
    const setter = (0,syntax/* findType */.up)(node, 'setter');
    const set = setter && (0,syntax/* findType */.up)(setter, 'function_body') ? lowerExtended(setter, receiver, unit) : [];
    const isComputed = body !== undefined && !members_isOwnField(body);
    const variable = {
        name,
        ...(type && { type }),
        ...(setter && setterOf(set, members_parameterOf(setter, unit), type, isComputed, (0,lowering/* siteOf */.zU)(setter, unit))),
        ...((made?.told.observers || kept) && {
            observers: [...(made?.told.observers ?? []), ...(kept ? [kept.making] : [])],
        }),
        ...(value && { value }),
        ...(getter &&
            body &&
            !members_isOwnField(body) && {
            getter: {
                name: 'get',
                parameters: [],
                ...(type && { result: type }),
                body,
                modifiers: new Set(),
                isPositional: true,
                site: (0,lowering/* siteOf */.zU)(getter, unit),
            },
        }),
        ...((0,syntax/* findType */.up)(node, 'val') && { isFixed: true }),
        modifiers: new Set([
            ...functions_wordsOf(node, unit),
            ...(kept ? [kept.word] : []),
            ...(delegate && /^lazy\b/.test((0,lowering/* textOf */.b6)(delegate, unit)) ? [facts/* WAITS */.rp] : []),
        ]),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
    if (receiver)
        to.types.push(extension(receiver.name, { variables: [receiver.isCompanion ? asStatic(variable) : variable] }, variable));
    else
        to.variables.push(variable);
}
function members_parameterOf(setter, unit) {
    const name = (0,syntax/* findType */.up)(setter, 'identifier');
    return name ? (0,lowering/* textOf */.b6)(name, unit) : 'value';
}
function members_isOwnField([first, ...rest]) {
    return rest.length === 0 && first?.kind === 'return' && first.value.kind === 'name' && first.value.name === 'field';
}

;




function collections_ofCollection(callee, given, site) {
    if (callee.kind === 'name')
        return madeOfList(callee.name, given, site);
    if (callee.kind !== 'member' || !callee.of)
        return undefined;
    const { of, name } = callee;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [only, ...more] = given;
    if (!only)
        return withoutArguments(of, name, site);
    if (more.length > 0)
        return undefined;
    const pairs = only.value.kind === 'cast' ? only.value.value : only.value;
    if (name === 'putAll' && pairs.kind === 'list')
        return words.call(words.member(of, 'formUnion'), [tableOfPairs(pairs, site)]);
    const counted = calledWithPlaces(of, name, only.value, site);
    if (counted)
        return counted;
    if (only.value.kind !== 'closure' || (0,depth/* isHeavy */.s)(of))
        return undefined;
    const each = name === 'onEachIndexed' ? calledWithPlaces(of, 'forEachIndexed', only.value, site) : undefined;
    if (each)
        return words.run([words.does(each), words.give(of)]);
    if (name === 'zipWithNext')
        return words.call(words.member(words.call(words.member(of, 'zip'), [of]), 'map'), [ofPair(only.value, site)]);
    if (name !== 'partition')
        return undefined;
    const sides = ['filter', 'filterNot'].map((each) => words.call(words.member(of, each), [only.value]));
    return pairOf(sides, site);
}
function withoutArguments(of, name, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [, place] = /^component(\d)$/.exec(name) ?? [];
    if (place !== undefined)
        return words.call(partOf(Number(place) - 1, site), [of]);
    const isOfPairs = of.kind === 'call' && of.callee.kind === 'member' && /^(?:map|zip)/.test(of.callee.name);
    if (name === 'toMap' && isOfPairs)
        return tableOfPairs(of, site);
    if (name !== 'zipWithNext' || (0,depth/* isHeavy */.s)(of))
        return undefined;
    return words.call(words.member(of, 'zip'), [of]);
}
function pairOf([first, second], site) {
    if (!first || !second)
        return undefined;
    const items = [
        { label: 'first', value: first },
        { label: 'second', value: second },
    ];
    return { kind: 'tuple', items: [...items], site };
}
const collections_COPIES = new Set([
    'ArrayList',
    'ArrayDeque',
    'LinkedList',
    'HashSet',
    'LinkedHashSet',
    'TreeSet',
]);
function madeOfList(name, given, site) {
    const [first, make, ...more] = given;
    if (!first || more.length > 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (name === 'Array' && make?.value.kind === 'closure')
        return { kind: 'call', callee: words.name('List'), args: [...given], site };
    if (!collections_COPIES.has(name) || make || first.value.kind === 'literal')
        return undefined;
    return words.call(words.name('Array'), [first.value]);
}

;












const library_LISTS = new Set([
    'listOf',
    'setOf',
    'listOfNotNull',
    'setOfNotNull',
    'mutableListOf',
    'mutableSetOf',
    'mutableStateListOf',
    'arrayOf',
    'arrayListOf',
    'hashSetOf',
    'linkedSetOf',
    'sequenceOf',
    'flowOf',
    'emptyList',
    'emptySet',
    'emptyArray',
    'emptySequence',
    'emptyFlow',
]);
const BUILDS = new Set(['buildList', 'buildSet', 'buildMap']);
const EMPTY_MAPS = /^(?:(?:Linked)?Hash|Tree|ConcurrentHash)Map$/;
const library_MAPS = new Set(['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf', 'mutableStateMapOf', 'emptyMap']);
function allOf(callee, args, given, site) {
    if (args.length > 0)
        return undefined;
    if (callee.kind === 'member' && callee.name === 'allCases')
        return callee;
    const isNamed = callee.kind === 'name' && /^enum(?:Values|Entries)$/.test(callee.name);
    return isNamed && given
        ? { kind: 'member', of: { kind: 'type', type: given, site }, name: 'allCases', site }
        : undefined;
}
function caseOfName(callee, [name, ...more], given, site) {
    const isTold = callee.kind === 'name' && callee.name === 'enumValueOf';
    const of = callee.kind === 'member' && callee.name === 'valueOf' ? callee.of : undefined;
    const own = isTold ? given?.name : of?.kind === 'name' && /^[A-Z]/.test(of.name) ? of.name : undefined;
    if (own === undefined || !name || more.length > 0)
        return undefined;
    const args = [{ label: 'rawValue', value: name.value }];
    return { kind: 'call', callee: (0,languages_words/* wordsAt */.n4)(site).name(own), args, site };
}
const FIRST_LABELS = new Set(['typesToShare', 'identifier', 'type', 'withFHIRResourceType']);
function madeBy(callee, given, site, type) {
    const name = callee.kind === 'name' ? callee.name : undefined;
    if (name !== undefined && library_LISTS.has(name))
        return listOf(given.map(({ value }) => value), type, site);
    if (name !== undefined && (library_MAPS.has(name) || (given.length === 0 && EMPTY_MAPS.test(name)))) {
        const pairs = given.flatMap(({ value }) => {
            const [key, entry] = value.kind === 'tuple' ? value.items : [];
            return key && entry ? [[key.value, entry.value]] : [];
        });
        return { kind: 'dictionary', pairs, isTable: true, site };
    }
    const [first] = given;
    const last = given.at(-1)?.value;
    if (last?.kind === 'closure' && (name === 'lazy' || name === 'remember' || name === 'run'))
        return { kind: 'call', callee: last, args: [], site };
    if (first && last?.kind === 'closure' && name === 'with' && given.length === 2)
        return (0,languages_words/* wordsAt */.n4)(site).call((0,languages_words/* wordsAt */.n4)(site).member(first.value, types_methodName('run')), [withReceiver(last)]);
    if (last?.kind === 'closure' && (name === 'ReadOnlyProperty' || name === 'PropertyDelegateProvider'))
        return last;
    const made = name === 'buildString'
        ? textBuilt(given, site)
        : BUILDS.has(name ?? '')
            ? built(name ?? '', given, site)
            : undefined;
    if (made)
        return made;
    if (first && (name === 'requireNotNull' || name === 'checkNotNull'))
        return first.value;
    const ofSeveral = collections_ofCollection(callee, given, site);
    if (ofSeveral)
        return ofSeveral;
    const emitting = name === undefined ? undefined : emitted(name, given, site, type);
    if (emitting)
        return emitting;
    if (name === 'Pair' || name === 'Triple') {
        const labels = ['first', 'second', 'third'];
        const items = given.map(({ value }, index) => ({ label: labels[index] ?? `${index}`, value }));
        return { kind: 'tuple', items, site };
    }
    if (callee.kind !== 'member')
        return { kind: 'call', callee, args: given, site };
    const filled = (0,entries/* fillsEntry */.D4)(callee, (entry) => madeBy(entry, given, site, type), (0,languages_words/* wordsAt */.n4)(site));
    if (filled)
        return filled;
    const text = callee.of && callee.name === 'joinToString' ? joinOf(callee.of, given, site) : undefined;
    if (text)
        return text;
    const table = callee.of && library_tableOf(callee.of, callee.name, given, site);
    if (table)
        return table;
    const entry = callee.of &&
        (entryOf(callee.of, callee.name, given, site) ??
            entryPut(callee.of, callee.name, given, site) ??
            updatesEntry(callee.of, callee.name, given, site) ??
            updatesAll(callee.of, callee.name, given, site));
    if (entry)
        return entry;
    const appended = callee.of && callee.name === 'joinTo' ? joinInto(callee.of, given, site) : undefined;
    if (appended)
        return appended;
    const put = callee.of && FILLS.test(callee.name) ? fill(callee.of, callee.name, given, site) : undefined;
    if (put)
        return put;
    const applied = callee.name === 'apply' && callee.of ? applyTo(callee.of, given, site) : undefined;
    if (applied)
        return applied;
    const copied = callee.name === 'copy' && callee.of ? copyOf(callee.of, given, site) : undefined;
    if (copied)
        return copied;
    const updated = UPDATES.has(callee.name) && given.length === 1 ? update(callee.of, given, site) : undefined;
    if (updated)
        return updated;
    const args = given.map((arg, index) => {
        if (callee.name === 'run' && arg.isTrailing)
            return { ...arg, value: withReceiver(arg.value) };
        if (index > 0 || arg.label === undefined || !FIRST_LABELS.has(arg.label))
            return arg;
        return { value: arg.value };
    });
    if (/^plus(?:Assign)?$/.test(callee.name)) {
        const added = args.map((arg) => ({ ...arg, value: pairOrEntry(arg.value) }));
        return { kind: 'call', callee: { ...callee, name: types_methodName(callee.name) }, args: added, site };
    }
    const failing = library_callFailing(callee.of, callee.name, args, site);
    if (failing)
        return failing;
    const isOfSides = callee.name === 'fold' ? first?.value.kind === 'closure' : callee.name === 'getOrNull' && !first;
    const told = isOfSides ? callee.name : types_methodName(callee.name);
    return { kind: 'call', callee: { ...callee, name: told }, args, site };
}
function library_callFailing(of, name, [first], site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (!first || !of)
        return undefined;
    if (/^(?:resumeWithException|completeExceptionally)$/.test(name))
        return words.run([words.throws(first.value)]);
    return name === 'catch' ? words.rescued(of, emitting(first.value, site)) : undefined;
}
function emitting(block, site) {
    if (block.kind !== 'closure')
        return block;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const run = words.closure([], [words.does(words.call(block, [words.name('\0failure')]))]);
    const all = emitted('flow', [{ value: run, isTrailing: true }], site);
    return all ? words.closure(['\0failure'], [words.give(all)]) : block;
}
function library_tableOf(of, name, given, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const grouped = name === 'eachCount' && of.kind === 'call' && of.callee.kind === 'member' ? of.callee : undefined;
    if (grouped?.name === 'groupingBy' && grouped.of && of.kind === 'call')
        return { ...of, callee: { ...grouped, name: 'map' } };
    const [make, other, ...more] = given.map(({ value }) => value);
    if (!make || more.length > 0)
        return undefined;
    if (name === 'groupBy' || name === 'associateBy')
        return tableBy(of, make, site, other);
    if (other)
        return undefined;
    if (name === 'associate')
        return tableOfPairs(words.call(words.member(of, 'map'), [make]), site);
    const each = words.name('\0each');
    return name === 'associateWith' ? tableBy(of, words.closure(['\0each'], [words.give(each)]), site, make) : undefined;
}
const FILLS = /^(?:map|mapNotNull|flatMap|filter|filterNot|filterNotNull)To$|^toCollection$/;
function fill(of, name, [into, make], site) {
    if (!into || (0,depth/* isHeavy */.s)(into.value))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const made = make ? words.call(words.member(of, types_methodName(name.slice(0, -'To'.length))), [make.value]) : of;
    const list = words.name('\0into');
    const [begun, filled] = (0,entries/* isPath */.uf)(into.value) ? [[], into.value] : [[words.declare('\0into', into.value)], list];
    return words.run([...begun, words.does(words.call(words.member(filled, 'formUnion'), [made])), words.give(filled)]);
}
function isThis(of) {
    return of.kind === 'name' && of.name === 'self';
}
function entryOf(of, name, given, site) {
    const [key, other, ...more] = given;
    if (!key || more.length > 0)
        return undefined;
    const entry = { kind: 'index', of, index: key.value, site };
    if (name === 'getValue' && !other)
        return entry;
    if (!other || !/^(?:getOr(?:Default|Else)|elementAtOrElse)$/.test(name))
        return undefined;
    const { value } = other;
    const else_ = value.kind === 'closure' ? { kind: 'call', callee: value, args: [], site } : value;
    return { kind: 'either', of: [entry, else_], site };
}
function entryPut(of, name, given, site) {
    const [key, value, ...more] = given;
    if (!key || !value || more.length > 0 || !/^(?:put|putIfAbsent|getOrPut|computeIfAbsent)$/.test(name))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const made = value.value.kind === 'closure' && /^(?:getOrPut|computeIfAbsent)$/.test(name)
        ? words.call(value.value, [])
        : value.value;
    return (0,entries/* putsEntry */.JG)({ of, name, key: key.value, value: made, gives: 'value' }, words);
}
function built(name, given, site, start) {
    const block = given.at(-1)?.value;
    if (block?.kind !== 'closure')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = words.name('\0built');
    const [one, other] = [words.name('\0one'), words.name('\0other')];
    const put = (parameters, does) => words.closure(parameters, [words.does(does)]);
    const on = (method) => put(['\0one'], words.call(words.member(kept, method), [one]));
    const entry = { kind: 'index', of: kept, index: one, site };
    const isMap = name === 'buildMap';
    const empty = isMap
        ? { kind: 'dictionary', pairs: [], isTable: true, site }
        : { kind: 'list', items: [], site };
    return words.run([
        words.declare('\0built', start ?? empty),
        words.declare('self', kept),
        ...(isMap
            ? [
                words.declare('put', words.closure(['\0one', '\0other'], [words.assign(entry, other)])),
                words.declare('putAll', on('merge')),
            ]
            : [words.declare('add', on('append')), words.declare('addAll', on('formUnion'))]),
        words.does(words.call(block, [kept])),
        words.give(kept),
    ]);
}
function textBuilt(given, site) {
    const block = given.at(-1)?.value;
    if (block?.kind !== 'closure')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const built = words.name('\0text');
    const put = words.closure(['\0next'], [words.does(words.call(words.member(built, 'append'), [words.name('\0next')]))]);
    return words.run([
        words.declare('\0text', { kind: 'list', items: [(0,lowering/* nothing */.s6)(site)], site }),
        ...['append', 'appendLine'].map((each) => words.declare(each, put)),
        words.does(words.call(block, [])),
        words.give(words.call(words.member(built, 'joined'), [])),
    ]);
}
function joinOf(of, given, site) {
    const make = given.at(-1);
    if (!make || (!make.isTrailing && make.label !== 'transform'))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const each = words.call(words.member(of, 'map'), [make.value]);
    const rest = given.filter((it) => it !== make).map(({ value }) => value);
    return words.call(words.member(each, 'joined'), rest);
}
function joinInto(of, [into, ...given], site) {
    if (!into || (0,depth/* isHeavy */.s)(into.value))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const text = joinOf(of, given, site) ?? words.call(words.member(of, 'joined'), []);
    const append = words.does(words.call(words.member(into.value, 'append'), [text]));
    const own = isThis(into.value) ? [words.does(words.call(words.name('append'), [text]))] : [];
    return words.run([append, ...own, words.give(into.value)]);
}
function copyOf(of, given, site) {
    if (given.length === 0 || given.some(({ label }) => label === undefined))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const copy = words.name(facts/* COPY */.sF);
    return words.run([
        words.declare(facts/* COPY */.sF, of),
        ...given.map(({ label = '', value }) => words.assign(words.member(copy, label), value)),
        words.give(copy),
    ]);
}
const FLOWS = new Set(['flow', 'channelFlow', 'callbackFlow', 'produce', 'sequence', 'iterator']);
const library_HOLDERS = /^(?:Mutable(?:State|Shared)Flow|MutableLiveData|MutableValue|mutableStateOf|rememberUpdatedState|Channel|ConflatedBroadcastChannel|(?:Stack|Slot|Pages)Navigation)$/;
const HOLD_ONE = new Set([
    'MutableStateFlow',
    'MutableLiveData',
    'MutableValue',
    'mutableStateOf',
    'rememberUpdatedState',
]);
const UPDATES = new Set(['update', 'getAndUpdate', 'updateAndGet']);
function update(of, [make], site) {
    if (make?.value.kind !== 'closure' || (of?.kind !== 'name' && of?.kind !== 'member') || (0,depth/* isHeavy */.s)(of))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return words.call(words.member(of, 'append'), [words.call(words.member(of, 'map'), [make.value])]);
}
function emitted(name, given, site, type) {
    const first = given.at(-1)?.value;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (library_HOLDERS.test(name)) {
        const isValue = HOLD_ONE.has(name);
        const initial = isValue ? given[0]?.value : undefined;
        const items = [{ value: initial && initial.kind !== 'literal' ? initial : (0,lowering/* nothing */.s6)(site) }];
        const made = { kind: 'call', callee: words.name('CurrentValueSubject'), args: items, site };
        return type ? { kind: 'cast', value: made, to: { name: 'Array', args: [type] }, site } : made;
    }
    if (!FLOWS.has(name) || first?.kind !== 'closure')
        return undefined;
    const built = words.name('\0emitted');
    const put = words.closure(['\0next'], [words.does(words.call(words.member(built, 'append'), [words.name('\0next')]))]);
    const putAll = words.closure(['\0all'], [words.does(words.call(words.member(built, 'formUnion'), [words.name('\0all')]))]);
    return words.run([
        words.declare('\0emitted', { kind: 'list', items: [(0,lowering/* nothing */.s6)(site)], site }),
        ...['emit', 'send', 'trySend', 'trySendBlocking', 'yield'].map((each) => words.declare(each, put)),
        ...['emitAll', 'yieldAll'].map((each) => words.declare(each, putAll)),
        words.does(words.call(first, [])),
        words.give(built),
    ]);
}
function applyTo(of, [only], site) {
    if (only?.value.kind !== 'closure')
        return undefined;
    if (of.kind === 'list')
        return built('buildList', [only], site, of);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const { body } = only.value;
    const put = (statement) => {
        const value = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
        const entry = of.kind === 'dictionary' && value ? putInBlock(value, words) : undefined;
        return entry ? [words.does(entry)] : setInBlock(statement);
    };
    const fact = {
        ...body,
        parameters: [{ name: 'it', site }],
        body: [words.declare(facts/* RECEIVER */.iu, words.name('it')), ...body.body.flatMap(put), words.give(words.name('it'))],
    };
    const callee = meaningThis(only.value, { kind: 'closure', body: fact, site });
    return { kind: 'call', callee, args: [{ value: of }], site };
}
function setInBlock(statement) {
    const value = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    if (value?.kind !== 'assign' || value.target.kind !== 'name' || (0,depth/* isHeavy */.s)(value.value))
        return [statement];
    const words = (0,languages_words/* wordsAt */.n4)(value.site);
    return [words.assign(words.member(words.name('it'), value.target.name), value.value), words.does(value)];
}
function withReceiver(block) {
    if (block.kind !== 'closure')
        return block;
    const words = (0,languages_words/* wordsAt */.n4)(block.site);
    const does = block.body.body.flatMap(setInBlock);
    const body = [words.declare(facts/* RECEIVER */.iu, words.name('it')), ...does];
    return meaningThis(block, { ...block, body: { ...block.body, body } });
}
function meaningThis(block, does = block) {
    if (!SAYS_THIS.has(block))
        return does;
    const words = (0,languages_words/* wordsAt */.n4)(block.site);
    const inner = words.closure(['self'], [words.give(words.call(does, [words.name('self')]))]);
    return words.closure(['it'], [words.give(words.call(inner, [words.name('it')]))]);
}
function putInBlock(value, words) {
    if (value.kind !== 'call' || value.callee.kind !== 'name')
        return undefined;
    return entryPut(words.name('it'), value.callee.name, value.args, value.site);
}

;







function operators_lowerBinary(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [left, right] = sidesOf(node, unit);
    const operator = (0,syntax/* childOf */.GG)(node, 'operator')?.type ?? '';
    if (operator === '?:')
        return { kind: 'either', of: [left, right], isInstead: true, site };
    if (operator === '-' && left.kind !== 'literal' && right.kind !== 'literal')
        return callOn(left, 'subtracting', right, site);
    if (operator === '+')
        return { kind: 'operation', operator, operands: [left, pairOrEntry(right)], site };
    const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
    return { kind: 'operation', operator: plain, operands: [left, right], site };
}
function pairOrEntry(added) {
    const [first, second] = added.kind === 'tuple' && added.items.length === 2 ? added.items : [];
    if (first?.label !== 'first' || !second)
        return added;
    const words = (0,languages_words/* wordsAt */.n4)(added.site);
    const [key, value] = [words.name('\0key'), words.name('\0value')];
    const items = [
        { label: 'first', value: key },
        { label: 'second', value },
    ];
    return words.run([
        words.declare('\0key', first.value),
        words.declare('\0value', second.value),
        words.give(words.either({ kind: 'tuple', items, site: added.site }, { kind: 'dictionary', pairs: [[key, value]], isTable: true, site: added.site })),
    ]);
}
function sidesOf(node, unit) {
    const lower = (part) => part ? expressions_lowerExpression(part, unit) : (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit));
    return [lower((0,syntax/* childOf */.GG)(node, 'left')), lower((0,syntax/* childOf */.GG)(node, 'right'))];
}
function callOn(of, name, arg, site) {
    return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [{ value: arg }], site };
}
function lowerIn(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [left, right] = sidesOf(node, unit);
    const holds = callOn(right, 'contains', left, site);
    return (0,syntax/* findType */.up)(node, '!in') ? { kind: 'operation', operator: '!', operands: [holds], site } : holds;
}
function operators_lowerIs(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [left] = sidesOf(node, unit);
    const type = node.children.find(isType);
    const asked = type && kotlin_types_lowerType(type, unit);
    const isNegated = (0,syntax/* findType */.up)(node, '!is') !== undefined;
    const is = { ...(0,lowering/* nothing */.s6)(site, [left]), ...(asked && { asks: asked }) };
    const test = isNegated ? { kind: 'operation', operator: '!', operands: [is], site } : is;
    noteTest(test, left, asked, isNegated);
    return test;
}
function lowerAs(node, unit) {
    const [value] = sidesOf(node, unit);
    const type = node.children.find(isType);
    const to = type && kotlin_types_lowerType(type, unit);
    return to ? { kind: 'cast', value, to, site: (0,lowering/* siteOf */.zU)(node, unit) } : value;
}
const operators_SIGNS = new Map([
    ['+', 'unaryPlus'],
    ['-', 'unaryMinus'],
]);
function operators_lowerUnary(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* childOf */.GG)(node, 'argument');
    const value = written ? expressions_lowerExpression(written, unit) : (0,lowering/* nothing */.s6)(site);
    const operator = (0,syntax/* childOf */.GG)(node, 'operator')?.type ?? '';
    if (operator === '!')
        return { kind: 'operation', operator, operands: [value], site };
    const name = value.kind === 'literal' ? undefined : operators_SIGNS.get(operator);
    return name === undefined ? value : (0,languages_words/* wordsAt */.n4)(site).call((0,languages_words/* wordsAt */.n4)(site).member(value, name), []);
}
const RANGES = new Set(['until', 'downTo', 'step']);
function lowerInfix(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [first, named, second] = (0,syntax/* namedChildren */.TP)(node);
    const left = first ? expressions_lowerExpression(first, unit) : (0,lowering/* nothing */.s6)(site);
    const right = second ? expressions_lowerExpression(second, unit) : (0,lowering/* nothing */.s6)(site);
    const name = named ? (0,lowering/* textOf */.b6)(named, unit) : '';
    if (name === 'to') {
        const items = [
            { label: 'first', value: left },
            { label: 'second', value: right },
        ];
        return { kind: 'tuple', items, site };
    }
    if (RANGES.has(name))
        return { kind: 'operation', operator: name === 'until' ? '..<' : name, operands: [left, right], site };
    return madeBy({ kind: 'member', of: left, name, site }, [{ value: right }], site);
}
function lowerRange(node, unit) {
    const operands = (0,syntax/* namedChildren */.TP)(node).map((part) => expressions_lowerExpression(part, unit));
    const operator = (0,syntax/* findType */.up)(node, '..<') ? '..<' : '...';
    return { kind: 'operation', operator, operands, site: (0,lowering/* siteOf */.zU)(node, unit) };
}

;














function statements_lowerBlock(block, unit) {
    return kotlin_statements_lowerStatements((0,syntax/* namedChildren */.TP)(block), unit);
}
function kotlin_statements_lowerStatements(nodes, unit) {
    return nodes.flatMap((node) => kotlin_statements_lowerStatement(node, unit));
}
function kotlin_statements_lowerBody(node, unit) {
    if (!node)
        return [];
    return node.type === 'block' ? statements_lowerBlock(node, unit) : kotlin_statements_lowerStatement(node, unit);
}
function kotlin_statements_lowerStatement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (part) => ({ kind: 'evaluate', value: expressions_lowerExpression(part, unit) });
    const block = (body) => [{ kind: 'block', conditions: [], body }];
    switch (node.type) {
        case 'property_declaration':
            return lowerLocal(node, unit);
        case 'function_declaration':
            return [{ kind: 'function', fact: functions_lowerFunction(node, unit, new Set()) }];
        case 'assignment':
            return statements_lowerAssignment(node, unit);
        case 'return_expression': {
            const value = returnedBy(node);
            return value ? [{ kind: 'return', value: expressions_lowerExpression(value, unit), site }] : [];
        }
        case 'if_expression': {
            const chosen = lower(node);
            return [chosen, ...castBehind(chosen, node, unit)];
        }
        case 'when_expression': {
            const value = expressions_lowerExpression(node, unit);
            const named = value.kind === 'call' && value.callee.kind === 'closure' ? whenNamed(value.callee.body) : undefined;
            return named ?? [{ kind: 'evaluate', value }];
        }
        case 'try_expression': {
            if (!/\breturn\b/.test(unit.text.slice(node.start, node.end)))
                return [lower(node)];
            const tried = lowerTried(node, unit);
            return [...block(tried), ...lowerCatches(node, tried, unit)];
        }
        case 'call_expression':
        case 'infix_expression':
            return lowerLoopCall(node, unit) ?? [lower(node)];
        case 'for_statement':
            return [statements_lowerFor(node, unit)];
        case 'while_statement':
        case 'do_while_statement': {
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const asked = test ? [lower(test)] : [];
            const body = kotlin_statements_lowerBody((0,syntax/* namedChildren */.TP)(node).find((part) => part !== test && part.type !== 'label'), unit);
            return node.type === 'while_statement' ? block([...asked, ...body]) : (0,lowering/* runsFirst */.Lm)(body, asked);
        }
        case 'block':
        case 'anonymous_initializer':
            return block(statements_lowerBlock((0,syntax/* findType */.up)(node, 'block') ?? node, unit));
        case 'labeled_expression':
        case 'annotated_expression':
        case 'annotated_loop': {
            const inner = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return inner ? kotlin_statements_lowerStatement(inner, unit) : [];
        }
        case 'type_alias':
            return [];
        case 'ERROR':
            return kotlin_statements_lowerStatements((0,syntax/* namedChildren */.TP)(node), unit);
        default:
            if (!members_isTypeDeclaration(node))
                return [lower(node)];
            lowerLocalType(node, unit);
            return [];
    }
}
function lowerLocalType(node, unit) {
    const members = members_noMembers();
    kotlin_members_lowerMember(node, unit, members, '');
    (0,lists/* addAll */.RZ)(unit.local, members.types);
}
function lowerTried(node, unit) {
    return kotlin_statements_lowerBody((0,syntax/* findType */.up)(node, 'block'), unit);
}
function lowerCatches(node, tried, unit) {
    return node.children.flatMap((part) => {
        const body = kotlin_statements_lowerBody((0,syntax/* findType */.up)(part, 'block'), unit);
        if (part.type === 'finally_block')
            return [{ kind: 'block', conditions: [], body }];
        if (part.type !== 'catch_block')
            return [];
        const { name, type } = lowerVariable(part, unit);
        return [catching(tried, { name, ...(type && { type }), body, site: (0,lowering/* siteOf */.zU)(part, unit) })];
    });
}
function statements_lowerAssignment(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (part) => (part ? expressions_lowerExpression(part, unit) : (0,lowering/* nothing */.s6)(site));
    const target = lower((0,syntax/* childOf */.GG)(node, 'left'));
    const value = lower((0,syntax/* childOf */.GG)(node, 'right'));
    const operator = (0,syntax/* childOf */.GG)(node, 'operator')?.type ?? '=';
    if (operator === '+=') {
        const callee = { kind: 'member', of: target, name: 'append', site };
        const entry = (of) => (0,languages_words/* wordsAt */.n4)(site).call(of, [pairOrEntry(value)]);
        const filled = (0,entries/* fillsEntry */.D4)(callee, entry, (0,languages_words/* wordsAt */.n4)(site));
        if (filled)
            return [{ kind: 'evaluate', value: filled }];
        const grown = { kind: 'assign', target, operator: facts/* GROWS */.Hq, value, site };
        const appended = { kind: 'call', callee, args: [{ value: pairOrEntry(value) }], site };
        return [appended, grown].map((each) => ({ kind: 'evaluate', value: each }));
    }
    if (operator === '=' && target.kind === 'member' && target.of && target.name === 'value')
        return putIntoHolder(target, target.of, value, site);
    return [{ kind: 'evaluate', value: { kind: 'assign', target, operator, value, site } }];
}
function whenNamed({ body }) {
    const [named, chosen, ...more] = body;
    if (named?.kind !== 'declare' || chosen?.kind !== 'return' || chosen.value.kind !== 'switch' || more.length > 0)
        return undefined;
    return [named, { kind: 'evaluate', value: chosen.value }];
}
function putIntoHolder(target, of, given, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const put = words.name('\0put');
    const body = [
        words.declare('\0put', given),
        words.assign(target, put),
        words.does(words.call(words.member(of, 'append'), [put])),
    ];
    return [{ kind: 'block', conditions: [], body }];
}
function lowerLocal(node, unit) {
    const pattern = statements_lowerNames(node, unit);
    const initial = lowerInitial(node, pattern.kind === 'name' ? pattern.name : '', unit);
    const value = initial && (0,lowering/* toldByPlace */.cT)(initial, pattern, (0,lowering/* textOf */.b6)(node, unit));
    const state = value && statements_stateOf(pattern, value, (0,lowering/* siteOf */.zU)(node, unit));
    if (state)
        return state;
    const isConstant = (0,syntax/* findType */.up)(node, 'val') !== undefined;
    return [{ kind: 'declare', pattern, ...(value && { value }), ...(isConstant && { isConstant }) }];
}
function lowerInitial(node, name, unit) {
    const value = members_initialValue(node, name, unit);
    if (value)
        return value;
    const getter = (0,syntax/* findType */.up)(node, 'getter');
    const body = getter && functions_lowerFunctionBody(getter, unit);
    return body?.length ? (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(node, unit)).run(body) : undefined;
}
function statements_lowerNames(node, unit) {
    const names = (0,syntax/* findType */.up)(node, 'multi_variable_declaration');
    if (names)
        return { kind: 'tuple', items: (0,syntax/* namedChildren */.TP)(names).map((part) => ({ pattern: namePattern(part, unit, false) })) };
    const one = (0,syntax/* findType */.up)(node, 'variable_declaration');
    return one ? namePattern(one, unit, true) : { kind: 'any' };
}
function namePattern(node, unit, isTyped) {
    const { name, type, site } = lowerVariable(node, unit);
    return { kind: 'name', name, ...(isTyped && type && { type }), site };
}
function statements_stateOf(pattern, value, site) {
    const [state, setter] = pattern.kind === 'tuple' ? pattern.items.map((item) => item.pattern) : [];
    if (state?.kind !== 'name' ||
        setter?.kind !== 'name' ||
        !/^(?:set|on|update|change|pick|select)[A-Z]/.test(setter.name))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [kept, next] = [words.name(state.name), words.name('\0next')];
    return [
        words.declare(state.name, value),
        words.declare(setter.name, words.open(['\0next'], [words.assign(kept, next)])),
    ];
}
function statements_lowerFor(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const pattern = statements_lowerNames(node, unit);
    const at = node.children.findIndex(({ type }) => type === 'in');
    const end = node.children.findIndex(({ type }) => type === ')');
    const over = node.children[at + 1];
    const collection = over ? expressions_lowerExpression(over, unit) : (0,lowering/* nothing */.s6)(site);
    const body = kotlin_statements_lowerBody(node.children.slice(end + 1).find(({ isNamed }) => isNamed), unit);
    return { kind: 'for', pattern, collection, body, site };
}

;






function lowerObject(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const body = (0,syntax/* findType */.up)(node, 'class_body');
    if (!body)
        return (0,lowering/* nothing */.s6)(site);
    const statements = kotlin_statements_lowerStatements((0,syntax/* namedChildren */.TP)(body), unit);
    const [only, ...others] = statements;
    if (only?.kind === 'function' &&
        others.length === 0 &&
        /^object\s*:\s*Read(?:Only|Write)Property\b/.test((0,lowering/* textOf */.b6)(node, unit)))
        return { kind: 'closure', body: { ...only.fact, name: '' }, site };
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const doers = statements.flatMap((statement, index) => doerOf(statement, `${facts/* DOES */.SE} ${index}`, words) ?? []);
    const { supertypes, chained } = lowerSupertypes(node, unit);
    const name = `${supertypes[0]?.name ?? 'Object'}@${unit.path}:${node.start}`;
    const own = (it) => words.member(words.name('self'), it);
    const made = {
        name: 'init',
        parameters: doers.map((it) => ({ name: it.name, type: FUNCTION, site })),
        body: [...chained, ...doers.map((it) => words.assign(own(it.name), words.name(it.name)))],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    const fact = {
        name,
        kind: 'class',
        supertypes,
        cases: [],
        variables: [
            ...doers.map((it) => ({ name: it.name, type: FUNCTION, modifiers: new Set(), site })),
            ...doers.flatMap(({ member }) => ('getter' in member ? [member] : [])),
        ],
        functions: [...doers.flatMap(({ member }) => ('parameters' in member ? [member] : [])), made],
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site,
    };
    unit.local.push(fact);
    const callee = { kind: 'type', type: { name, args: [] }, site };
    const does = doers.map((it) => it.does);
    return words.run([...statements, words.give(words.call(callee, does))]);
}
const FUNCTION = { name: '->', args: [] };
function doerOf(statement, name, words) {
    const own = words.member(words.name('self'), name);
    if (statement.kind === 'function') {
        const { fact } = statement;
        const given = fact.parameters.map((it) => words.name(it.name));
        const member = { ...fact, body: [words.give(words.call(own, given))] };
        return { name, does: words.name(fact.name), member };
    }
    const { pattern, variable } = statement.kind === 'declare' ? statement : {};
    if (pattern?.kind !== 'name')
        return undefined;
    const type = pattern.type ?? variable?.type;
    const getter = {
        name: 'get',
        parameters: [],
        body: [words.give(words.call(own, []))],
        modifiers: new Set(),
        isPositional: true,
        site: words.site,
    };
    const member = {
        name: pattern.name,
        ...(type && { type }),
        getter,
        modifiers: new Set(),
        site: words.site,
    };
    return { name, does: words.closure([], [words.give(words.name(pattern.name))]), member };
}

;








function lowerIf(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* childOf */.GG)(node, 'condition');
    const at = node.children.findIndex(({ type }) => type === ')');
    const end = node.children.findIndex(({ type }) => type === 'else');
    const behind = end < 0 ? node.children.length : end;
    const chosen = node.children.slice(at + 1, behind).find(({ isNamed }) => isNamed);
    const other = node.children.slice(behind).find(({ isNamed }) => isNamed);
    const test = written && expressions_lowerExpression(written, unit);
    const conditions = test ? conditionsOf(test, chosen, unit) : [];
    const branch = {
        conditions,
        body: kotlin_statements_lowerBody(chosen, unit),
        otherwise: kotlin_statements_lowerBody(other, unit),
        ...(0,leaving/* leaving */.d)(chosen, other, (node) => /^(?:break|continue)(?:@\w+)?$/.test((0,lowering/* textOf */.b6)(node, unit))),
    };
    return { kind: 'if', branch, site };
}
function entriesOf(node) {
    return node.children
        .filter(({ type }) => type === 'when_entry')
        .map((entry) => {
        const arrow = entry.children.findIndex(({ type }) => type === '->');
        const tests = (0,syntax/* childrenOf */.LU)(entry, 'condition').filter(({ isNamed }) => isNamed);
        const guard = (0,syntax/* childOf */.GG)(entry, 'guard');
        const body = entry.children.slice(arrow + 1).find(({ isNamed }) => isNamed);
        return { tests, ...(guard && { guard }), body };
    });
}
function branches_lowerWhen(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = (0,syntax/* findType */.up)(node, 'when_subject');
    const entries = entriesOf(node);
    const asked = written && (0,syntax/* namedChildren */.TP)(written).at(-1);
    if (!written || !asked)
        return chainOf(entries, node, unit);
    const value = expressions_lowerExpression(asked, unit);
    const declared = (0,syntax/* findType */.up)(written, 'variable_declaration');
    const name = declared && lowerVariable(declared, unit);
    const subject = name ? { kind: 'name', name: name.name, site: name.site } : value;
    const cases = entries.map(({ tests, guard, body }) => {
        const where = guard && expressions_lowerExpression(guard, unit);
        const patterns = tests.map((test) => lowerTest(test, unit));
        const any = where && patterns.length === 0 ? [{ kind: 'any' }] : patterns;
        return { patterns: any, ...(where && { where }), body: kotlin_statements_lowerBody(body, unit) };
    });
    const choice = { kind: 'switch', subject, cases, site };
    if (!name)
        return choice;
    const named = { kind: 'declare', pattern: { kind: 'name', name: name.name, site: name.site }, value };
    const whole = { ...NO_FUNCTION, body: [named, { kind: 'return', value: choice, site }], site };
    return { kind: 'call', callee: { kind: 'closure', body: whole, site }, args: [], site };
}
function chainOf(entries, node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const chain = entries.reduceRight((otherwise, { tests: [test], body }) => {
        const statements = kotlin_statements_lowerBody(body, unit);
        if (!test || isPatternOnly(test))
            return statements;
        const conditions = conditionsOf(expressions_lowerExpression(test, unit), body, unit);
        return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body: statements, otherwise }, site } }];
    }, []);
    const [only] = chain;
    return only?.kind === 'evaluate' ? only.value : (0,lowering/* nothing */.s6)(site);
}
function isPatternOnly({ type }) {
    return type === 'range_test' || type === 'type_test';
}
function lowerTest(node, unit) {
    if (node.type === 'range_test')
        return { kind: 'any' };
    if (node.type === 'type_test') {
        const type = typeIn(node, unit);
        return type ? { kind: 'case', name: type.name, type, parts: [], labels: [] } : { kind: 'any' };
    }
    const value = expressions_lowerExpression(node, unit);
    const isCase = value.kind === 'member' && /^[A-Z]/.test(value.name);
    return isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value };
}

;
const BEHIND = new Set(['call_expression', 'navigation_expression', 'index_expression']);
const OPERATIONS = new Set([
    'binary_expression',
    'infix_expression',
    'range_expression',
    'in_expression',
    'unary_expression',
]);
const known = new WeakMap();
function operandsApart(node) {
    const isPostfix = node.type === 'unary_expression' && node.children[1]?.type === '!!';
    if (!isPostfix && !BEHIND.has(node.type))
        return node;
    const found = known.get(node) ?? apart(node);
    known.set(node, found);
    return found;
}
function apart(node) {
    const [written, ...behind] = node.children;
    if (!written)
        return node;
    const first = operandsApart(written);
    const operand = first.children.at(-1);
    if (!OPERATIONS.has(first.type) || !operand?.isNamed)
        return first === written ? node : { ...node, children: [first, ...behind] };
    const called = operandsApart({ ...node, field: operand.field, start: operand.start, children: [operand, ...behind] });
    return { ...first, field: node.field, end: node.end, children: [...first.children.slice(0, -1), called] };
}

;




function texts_numberOf(written) {
    const plain = written.replaceAll('_', '').replace(/[uUlL]{1,2}$/, '');
    return /^0[xXbB]/.test(plain) ? Number(plain) : Number.parseFloat(plain);
}
function texts_lowerText(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = [];
    let words = '';
    const end = () => {
        if (words !== '')
            parts.push({ kind: 'literal', value: words, site });
        words = '';
    };
    let hasHoles = false;
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        if (part.type === 'many_dollars')
            return lowerManyDollars(part, unit);
        if (part.type !== 'interpolation') {
            words += part.type === 'escape_sequence' ? escaped(part, unit) : unit.text.slice(part.start, part.end);
            continue;
        }
        hasHoles = true;
        end();
        const [inside] = (0,syntax/* namedChildren */.TP)(part);
        if (inside)
            parts.push(inside.type === 'interpolated_name' ? texts_named(inside, unit) : expressions_lowerExpression(inside, unit));
    }
    if (node.type === 'character_literal' && words === '')
        words = unit.text.slice(node.start + 1, node.end - 1);
    if (!hasHoles)
        return { kind: 'literal', value: words, site };
    end();
    return { kind: 'text', parts, site };
}
function texts_named({ start, end }, unit) {
    const site = { file: unit.file, start: start + 1, end };
    const name = unit.text.slice(start + 1, end).replaceAll('`', '');
    return name === 'this' ? receiverOf(unit, site) : { kind: 'name', name, site };
}
function escaped({ start, end }, { text }) {
    const numbered = /^\\u([\da-fA-F]{4})$/.exec(text.slice(start, end))?.[1];
    return numbered === undefined ? '\uFFFD' : String.fromCharCode(Number.parseInt(numbered, 16));
}
function lowerManyDollars(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const written = unit.text.slice(node.start, node.end);
    const dollars = written.slice(0, written.indexOf('"'));
    const quotes = written.startsWith('"""', dollars.length) ? 3 : 1;
    const parts = written.slice(dollars.length + quotes, -quotes).split(dollars);
    const lowered = parts.flatMap((part, index) => {
        const [whole = '', path] = (index > 0 && /^\{?([\w.]+)\}?/.exec(part)) || [];
        const words = part.slice(whole.length);
        const [first, ...rest] = path?.split('.') ?? [];
        const start = first === undefined ? [] : [{ kind: 'name', name: first, site }];
        const hole = start.map((of) => rest.reduce((it, name) => ({ kind: 'member', of: it, name, site }), of));
        return words === '' ? hole : [...hole, { kind: 'literal', value: words, site }];
    });
    return { kind: 'text', parts: lowered, site };
}

;













function expressions_lowerExpression(written, unit) {
    const node = operandsApart(written);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (part) => (part ? expressions_lowerExpression(part, unit) : (0,lowering/* nothing */.s6)(site));
    switch (node.type) {
        case 'identifier':
            return expressions_lowerName(node, unit);
        case 'this_expression':
            return receiverOf(unit, site);
        case 'super_expression':
            return lowerSuper(node, unit);
        case 'number_literal':
        case 'float_literal':
            return { kind: 'literal', value: texts_numberOf(unit.text.slice(node.start, node.end)), site };
        case 'string_literal':
        case 'multiline_string_literal':
        case 'character_literal':
            return texts_lowerText(node, unit);
        case 'collection_literal':
            return { kind: 'list', items: (0,syntax/* namedChildren */.TP)(node).map(lower), site };
        case 'navigation_expression':
            return kotlin_calls_lowerMember(node, unit);
        case 'callable_reference':
            return lowerReference(node, unit);
        case 'call_expression':
            return kotlin_calls_lowerCall(node, unit);
        case 'index_expression':
            return kotlin_calls_lowerIndex(node, unit);
        case 'binary_expression':
            return operators_lowerBinary(node, unit);
        case 'unary_expression':
            return operators_lowerUnary(node, unit);
        case 'infix_expression':
            return lowerInfix(node, unit);
        case 'range_expression':
            return lowerRange(node, unit);
        case 'in_expression':
            return lowerIn(node, unit);
        case 'is_expression':
            return operators_lowerIs(node, unit);
        case 'as_expression':
            return lowerAs(node, unit);
        case 'if_expression':
            return lowerIf(node, unit);
        case 'when_expression':
            return branches_lowerWhen(node, unit);
        case 'try_expression': {
            const tried = lowerTried(node, unit);
            const body = [...lambdas_yielding(tried), ...lowerCatches(node, tried, unit)];
            const whole = { ...NO_FUNCTION, body, site };
            return { kind: 'call', callee: { kind: 'closure', body: whole, site }, args: [], site };
        }
        case 'throw_expression':
            return throwing(lower((0,syntax/* namedChildren */.TP)(node)[0]), site);
        case 'return_expression': {
            const value = returnedBy(node);
            return (0,lowering/* nothing */.s6)(site, value ? [lower(value)] : []);
        }
        case 'lambda_literal':
            return lambdas_lowerLambda(node, unit);
        case 'anonymous_function':
            return { kind: 'closure', body: { ...functions_lowerFunction(node, unit, new Set()), name: '' }, site };
        case 'object_literal':
            return lowerObject(node, unit);
        case 'parenthesized_expression':
        case 'annotated_expression':
        case 'labeled_expression':
        case 'spread_expression':
            return lower((0,syntax/* namedChildren */.TP)(node).findLast(({ type }) => type !== 'annotation' && type !== 'label'));
        case 'annotated_lambda':
            return lower((0,syntax/* findType */.up)(node, 'lambda_literal'));
        default:
            return (0,lowering/* nothing */.s6)(site, (0,syntax/* namedChildren */.TP)(node).map(lower));
    }
}
function expressions_lowerName(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    switch (unit.text.slice(node.start, node.end)) {
        case 'true':
            return { kind: 'literal', value: true, site };
        case 'false':
            return { kind: 'literal', value: false, site };
        case 'null':
            return { kind: 'literal', value: null, site };
        case 'it':
            return { kind: 'name', name: unit.meansIt ?? 'it', site };
        case 'break':
        case 'continue':
            return (0,lowering/* nothing */.s6)(site);
        default:
            return { kind: 'name', name: (0,lowering/* textOf */.b6)(node, unit), site };
    }
}
function returnedBy(node) {
    return (0,syntax/* namedChildren */.TP)(node).find(({ field }) => field !== 'label');
}
function lowerSuper(node, unit) {
    const written = node.children.find(isType);
    const above = written && kotlin_types_lowerType(written, unit);
    return { kind: 'name', name: 'super', ...(above && { above }), site: (0,lowering/* siteOf */.zU)(node, unit) };
}

;


function ofFlows(callee, args, { text }, site) {
    if (!('name' in callee) || !/^(?:merge|transform(?:Latest|While)?)$/.test(callee.name))
        return undefined;
    if (!text.includes('kotlinx.coroutines.flow'))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [first, ...more] = args.map(({ value }) => value);
    if (callee.kind === 'name' && callee.name === 'merge' && first && more.length > 0)
        return more.reduce((all, flow) => words.call(words.member(all, 'union'), [flow]), first);
    if (callee.kind !== 'member' || !callee.of || first?.kind !== 'closure' || more.length > 0)
        return undefined;
    const { start, end } = first.site;
    if (!/\bemit(?:All)?\s?\(/.test(text.slice(start, end)))
        return undefined;
    const each = words.call(words.member(callee.of, 'forEach'), [first]);
    return madeBy(words.name('flow'), [{ value: words.closure([], [words.does(each)]), isTrailing: true }], site);
}

;

const okio_OPENS = new Map([
    ['write', 'sink'],
    ['read', 'source'],
]);
const FILE = '\0file';
const OF_FILE = /^(?:write|read)[A-Z]?\w{0,30}$/;
function callFile(callee, [path], { text }, site, lowerBlock) {
    const opens = callee.kind === 'member' && callee.of && path ? okio_OPENS.get(callee.name) : undefined;
    if (opens === undefined || callee.kind !== 'member' || !callee.of || !path || !text.includes('okio.'))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return words.run([
        words.declare(FILE, words.call(words.member(callee.of, opens), [path.value])),
        words.give(words.call(lowerBlock(FILE), [words.name(FILE)])),
    ]);
}
function onFile(callee, { opened }) {
    if (opened === undefined || callee.kind !== 'name' || !OF_FILE.test(callee.name))
        return callee;
    return (0,languages_words/* wordsAt */.n4)(callee.site).member((0,languages_words/* wordsAt */.n4)(callee.site).name(opened), callee.name);
}

;

function inRealm(callee, unit) {
    const isWriting = callee.kind === 'member' && callee.of && /^write(?:Blocking)?$/.test(callee.name);
    return isWriting && unit.text.includes(PACKAGE) ? { ...unit, realm: callee.of } : unit;
}
function onRealm(callee, { realm }) {
    const isOwn = realm && callee.kind === 'name' && /^(?:copyToRealm|query)$/.test(callee.name);
    return isOwn ? { kind: 'member', of: realm, name: callee.name, site: callee.site } : callee;
}
const PACKAGE = 'io.realm.kotlin';
function found(callee, args, site, { text }) {
    if (callee.kind !== 'member' || !callee.of || !text.includes(PACKAGE))
        return undefined;
    const { of, name } = callee;
    const asked = args[0]?.value;
    if (name === 'query' && asked?.kind === 'name')
        return givesType({ kind: 'call', callee, args: args.slice(1), site }, { name: asked.name, args: [] });
    if (args.length > 0)
        return undefined;
    if (name === 'find')
        return of;
    return name === 'asFlow' ? changes(of, site) : undefined;
}
function changes(of, site) {
    const labels = ['list', 'obj'];
    const change = { kind: 'tuple', items: labels.map((label) => ({ label, value: of })), site };
    const type = realm_typeOf(of);
    const to = type && { name: 'Array', args: [{ name: '()', args: [{ name: 'Array', args: [type] }, type], labels }] };
    const flow = { kind: 'list', items: [change], site };
    return to ? { kind: 'cast', value: flow, to, site } : flow;
}
function realm_typeOf(of) {
    if (of.kind === 'cast')
        return of.to;
    return of.kind === 'call' && of.callee.kind === 'member' && of.callee.of ? realm_typeOf(of.callee.of) : undefined;
}

;


const MEASURES = new Map([
    ['measureTimedValue', 'kotlin.time.'],
    ['measureTime', 'kotlin.time.'],
    ['measureTimeMillis', 'kotlin.system.'],
    ['measureNanoTime', 'kotlin.system.'],
]);
function timed(callee, args, text, site) {
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const from = MEASURES.get(name);
    const run = args.length === 1 ? args[0]?.value : undefined;
    if (from === undefined || run?.kind !== 'closure' || !text.includes(`import ${from}`))
        return undefined;
    const ran = { kind: 'call', callee: run, args: [], site };
    if (name === 'measureTimedValue') {
        const items = [
            { label: 'value', value: ran },
            { label: 'duration', value: (0,lowering/* nothing */.s6)(site) },
        ];
        return { kind: 'tuple', items, site };
    }
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return words.run([words.declare('\0ran', ran), words.give((0,lowering/* nothing */.s6)(site))]);
}

;



















function receiverOf({ receiver }, site) {
    const self = { kind: 'name', name: 'self', site };
    return receiver ? { kind: 'cast', value: self, to: receiver, site } : self;
}
const calls_OF_ELEMENTS = new Set([
    'map',
    'compactMap',
    'flatMap',
    'filter',
    'forEach',
    'first',
    'last',
]);
function onReceiver(callee, unit) {
    if (!unit.receiver || callee.kind !== 'name')
        return callee;
    const { name, site } = callee;
    const isOwn = name === 'joinToString' || (name !== 'run' && calls_OF_ELEMENTS.has(types_methodName(name)));
    return isOwn ? { kind: 'member', of: receiverOf(unit, site), name, site } : callee;
}
function calls_partsOf(node) {
    const [callee] = (0,syntax/* namedChildren */.TP)(node);
    if (!callee)
        return undefined;
    const types = (0,syntax/* findType */.up)(node, 'type_arguments');
    const args = (0,syntax/* findType */.up)(node, 'value_arguments');
    const block = (0,syntax/* findType */.up)(node, 'annotated_lambda');
    const own = { callee, ...(types && { types }), ...(args && { args }), ...(block && { block }) };
    const inner = callee.type === 'call_expression' && !types && !args ? calls_partsOf(callee) : undefined;
    return inner && !inner.block && block ? { ...inner, block } : own;
}
function kotlin_calls_lowerCall(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = calls_partsOf(node);
    if (!parts)
        return (0,lowering/* nothing */.s6)(site);
    const { callee: written, types, args: list, block } = parts;
    const isMember = written.type === 'navigation_expression';
    const value = isMember ? kotlin_calls_lowerMember(written, unit, list !== undefined) : expressions_lowerExpression(written, unit);
    const callee = onRealm(onFile(onReceiver(value, unit), unit), unit);
    const given = types && onlyArgument(types, unit);
    const own = list ? kotlin_calls_lowerArguments(list, unit) : [];
    const literal = block && (0,syntax/* findType */.up)(block, 'lambda_literal');
    if (callee.kind === 'member' && callee.of && SAME_PREFERENCES.has(callee.name))
        return callee.of;
    const opened = literal && callFile(callee, own, unit, site, (file) => lambdas_lowerLambda(literal, { ...unit, opened: file }));
    if (opened)
        return opened;
    if (literal) {
        const lambda = lambdas_lowerLambda(literal, inRealm(callee, unit), isRunOnObject(lastOf(written, unit), unit.text));
        own.push({ value: lambda, isTrailing: true });
    }
    const args = withoutGiven(callee, own, unit.text);
    const isOfDecompose = () => unit.text.includes('com.arkivanov.decompose');
    const call = (0,running/* callOfGiven */.F)('kotlin', callee, args, site) ??
        timed(callee, args, unit.text, site) ??
        compose_rowsOf(callee, args, unit.text, site) ??
        keptByCompose(callee, args, site) ??
        caseOfName(callee, args, given, site) ??
        allOf(callee, args, given, site) ??
        navigated(callee, args, site, isOfDecompose) ??
        neverBack(callee, args, unit, site) ??
        found(callee, args, site, unit) ??
        combined(callee, args, site) ??
        ofFlows(callee, args, unit, site) ??
        requested(callee, args, unit.text, site) ??
        copyOfThis(callee, args, unit, site) ??
        inContext(callee, args, site) ??
        madeBy(callee, args, site, given);
    const table = types && call.kind === 'dictionary' ? tableSaid(types, unit) : undefined;
    if (table)
        return { kind: 'cast', value: call, to: table, site };
    const isMaker = value.kind === 'name' && /^[A-Z]/.test(value.name);
    return givesType(takenFor(call, given), isMaker ? undefined : given);
}
function lastOf({ start, end }, { text }) {
    return text.slice(Math.max(start, end - 20), end);
}
function copyOfThis(callee, args, unit, site) {
    const isOwn = callee.kind === 'name' && callee.name === 'copy' && !unit.isInBlock && !unit.text.includes('fun copy(');
    return isOwn ? copyOf({ kind: 'name', name: 'self', site }, args, site) : undefined;
}
const SAME_PREFERENCES = new Set(['toMutablePreferences', 'toPreferences']);
function neverBack(callee, [text, ...more], unit, site) {
    const isError = callee.kind === 'name' && callee.name === 'error' && more.length === 0;
    return isError && text && !unit.text.includes('fun error(') ? throwing(text.value, site) : undefined;
}
function kotlin_calls_lowerArguments(list, unit) {
    return list.children.filter(({ type }) => type === 'value_argument').map((node) => lowerArgument(node, unit));
}
function lowerArgument(node, unit) {
    const parts = (0,syntax/* namedChildren */.TP)(node);
    const written = parts.at(-1);
    const value = written ? expressions_lowerExpression(written, unit) : (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(node, unit));
    const [label] = (0,syntax/* findType */.up)(node, '=') ? parts : [];
    return { ...(label && { label: (0,lowering/* textOf */.b6)(label, unit) }), value, isLoose: true };
}
function kotlin_calls_lowerMember(node, unit, isCalled = false) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [written, named] = (0,syntax/* namedChildren */.TP)(node).filter(({ type }) => type !== '?.');
    if (!written)
        return (0,lowering/* nothing */.s6)(site);
    const of = expressions_lowerExpression(written, unit);
    const name = named ? (0,lowering/* textOf */.b6)(named, unit) : '';
    if ((0,syntax/* findType */.up)(node, '::', '?::'))
        return referenceTo(of, name, site);
    if (name === COMPANION)
        return of;
    const isEnum = of.kind === 'name' && /^[A-Z]\w*[a-z]/.test(of.name);
    const isAll = isEnum && name === (isCalled ? 'values' : 'entries');
    const member = isAll ? 'allCases' : currentOf({ of, name }) ? 'value' : name;
    return { kind: 'member', of, name: member, site };
}
const COMPANION = 'Companion';
function referenceTo(of, name, site) {
    if (name === 'class')
        return of.kind === 'name' && /^[A-Z]/.test(of.name) ? of : (0,lowering/* nothing */.s6)(site);
    const isUnbound = of.kind === 'name' && /^[A-Z]/.test(of.name);
    if (!isUnbound && OF_LISTS.has(name))
        return calls_calling({ kind: 'member', of, name, site }, site);
    const to = { kind: 'member', of, name, site };
    return { kind: 'reference', to, labels: ['_'], ...(isUnbound && { isUnbound }), site };
}
const OF_LISTS = new Set([
    'add',
    'addAll',
    'plusAssign',
    'emit',
    'tryEmit',
    'send',
    'trySend',
    'get',
    'getValue',
    'getOrNull',
    'contains',
]);
function calls_calling(callee, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return words.closure(['\0given'], [words.give(madeBy(callee, [{ value: words.name('\0given') }], site))]);
}
function lowerReference(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const owner = node.children.find(isType);
    const last = node.children.at(-1);
    const name = last ? (0,lowering/* textOf */.b6)(last, unit) : '';
    if (!owner && OF_LISTS.has(name))
        return calls_calling({ kind: 'name', name, site }, site);
    if (!owner)
        return { kind: 'reference', to: { kind: 'name', name, site }, labels: ['_'], site };
    return referenceTo(lowerTypePath(owner, unit), name, site);
}
function lowerTypePath(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (node.type !== 'user_type') {
        const inner = node.children.find(isType);
        return inner ? lowerTypePath(inner, unit) : (0,lowering/* nothing */.s6)(site);
    }
    const [first, ...rest] = node.children.filter((each) => each.type === 'identifier' && (0,lowering/* textOf */.b6)(each, unit) !== COMPANION);
    if (!first)
        return (0,lowering/* nothing */.s6)(site);
    const start = { kind: 'name', name: (0,lowering/* textOf */.b6)(first, unit), site: (0,lowering/* siteOf */.zU)(first, unit) };
    return rest.reduce((of, each) => ({ kind: 'member', of, name: (0,lowering/* textOf */.b6)(each, unit), site }), start);
}
function kotlin_calls_lowerIndex(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [of, ...keys] = (0,syntax/* namedChildren */.TP)(node).map((part) => expressions_lowerExpression(part, unit));
    const args = keys.map((value) => ({ value }));
    return { kind: 'index', of: of ?? (0,lowering/* nothing */.s6)(site), index: keys[0] ?? (0,lowering/* nothing */.s6)(site), args, site };
}

;
function isOfData(words, given, { variables, functions }) {
    if (saysParts(words))
        return true;
    const isShown = given.every((it) => it.isProperty && it.isFixed && !it.words.has('private'));
    const isPlain = [...words].every((word) => SEEN.test(word));
    return (given.length > 0 && isPlain && isShown && variables.every(({ getter }) => getter) && functions.every(isNoMaker));
}
function saysParts(words) {
    return words.has('data') || words.has('value');
}
const SEEN = /^(?:public|internal|private|final)$/;
function isNoMaker({ name }) {
    return name !== 'init';
}

;

const ONLY_ONE = 'object';
function isOnlyCase({ functions, supertypes, handsOn, variables }) {
    const inits = functions.filter(({ name }) => name === 'init');
    if (!inits.every(({ body }) => body.every(isStore)))
        return false;
    if (inits.length === functions.length)
        return true;
    const carried = new Set(inits.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    const isFixed = variables.every((it) => it.isFixed || it.getter || carried.has(it.name));
    return inits.length < 2 && supertypes.length === 1 && !handsOn && isFixed;
}
function isStore(statement) {
    if (statement.kind !== 'evaluate')
        return false;
    const { value } = statement;
    if (value.kind === 'call')
        return isSuper(value.callee);
    return value.kind === 'other' || (value.kind === 'assign' && value.value.kind === 'name');
}
function isSuper(callee) {
    return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'super';
}
function membersOfCases(own, sealed, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const names = new Set(sealed.flatMap((type) => namesOf(own, type)));
    const variables = [...names].map((name) => variableOf(own, sealed, name, words));
    const only = sealed.filter(isOnlyCase);
    const shapes = new Set(only.flatMap(({ functions }) => functions.filter((it) => it.name !== 'init').map(shapeOf)));
    const functions = [...shapes].flatMap((shape) => functionOf(own, only, shape, words));
    return {
        variables: [...own.variables.filter(({ name }) => !names.has(name)), ...variables],
        functions: [...own.functions.filter((it) => !shapes.has(shapeOf(it))), ...functions],
    };
}
function shapeOf({ name, parameters }) {
    return `${name} ${parameters.length}`;
}
function initOf({ functions }) {
    return functions.find(({ name }) => name === 'init');
}
function namesOf({ taken, variables }, type) {
    const carried = initOf(type)?.parameters.map(({ name }) => name) ?? [];
    const kept = new Set(taken.map(({ name }) => name));
    const changing = new Set(variables.filter((it) => !it.isFixed && !it.getter && !kept.has(it.name)).map(({ name }) => name));
    const valued = type.variables.filter((it) => (it.value && it.isFixed) || it.getter).map(({ name }) => name);
    return [...carried, ...[...valued, ...handed(taken, type).keys()].filter((name) => !changing.has(name))];
}
function handed(taken, type) {
    const found = new Map();
    for (const statement of initOf(type)?.body ?? []) {
        if (statement.kind !== 'evaluate' || statement.value.kind !== 'call' || !isSuper(statement.value.callee))
            continue;
        for (const [index, { label, value }] of statement.value.args.entries()) {
            const name = label ?? taken[index]?.name;
            if (name !== undefined && taken.some((it) => it.name === name))
                found.set(name, value);
        }
    }
    return found;
}
function bodyOf({ taken }, type, name, words) {
    const parameters = initOf(type)?.parameters ?? [];
    const at = parameters.findIndex((it) => it.name === name);
    if (at >= 0) {
        const carried = { kind: 'name', name: '\0carried', site: words.site };
        const parts = parameters.map((_, index) => (index === at ? carried : { kind: 'any' }));
        return {
            patterns: [{ kind: 'case', name: type.name, parts, labels: [] }],
            body: [words.give(words.name('\0carried'))],
        };
    }
    const patterns = [patternOf(type)];
    const own = type.variables.find((it) => it.name === name);
    if (own?.getter)
        return { patterns, body: own.getter.body };
    const value = own?.value ?? handed(taken, type).get(name);
    return value && { patterns, body: [words.give(value)] };
}
function patternOf(type) {
    const parts = (initOf(type)?.parameters ?? []).map((it) => ({ kind: 'name', name: it.name, site: it.site }));
    return { kind: 'case', name: type.name, parts, labels: [] };
}
function variableOf(own, sealed, name, words) {
    const { site } = words;
    const first = own.variables.find((it) => it.name === name);
    const cases = sealed.flatMap((type) => bodyOf(own, type, name, words) ?? []);
    const otherwise = first?.getter?.body ?? (first?.value && [words.give(first.value)]);
    const body = [switched([...cases, ...(otherwise ? [{ patterns: [], body: otherwise }] : [])], words)];
    const type = first?.type ?? typeOfAll(sealed, name);
    const getter = { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true, site };
    return { name, ...(type && { type }), getter, modifiers: new Set(), site };
}
function switched(cases, words) {
    return words.does({ kind: 'switch', subject: words.name('self'), cases, site: words.site });
}
function typeOfAll(sealed, name) {
    const types = sealed.flatMap((type) => {
        const parameters = initOf(type)?.parameters ?? [];
        return [...parameters, ...type.variables].filter((it) => it.name === name).map((it) => it.type);
    });
    const [type, ...others] = types;
    const isOne = type && others.every((it) => it && JSON.stringify(it) === JSON.stringify(type));
    return isOne ? type : undefined;
}
function functionOf(own, sealed, shape, words) {
    const done = sealed.flatMap((type) => type.functions.filter((it) => shapeOf(it) === shape).map((fact) => ({ type, fact })));
    const declared = own.functions.find((it) => shapeOf(it) === shape);
    const head = declared ?? done[0]?.fact;
    if (!head)
        return [];
    const cases = done.map(({ type, fact }) => {
        const renamed = fact.parameters.flatMap((it, index) => {
            const given = head.parameters[index]?.name ?? it.name;
            return given === it.name ? [] : [words.declare(it.name, words.name(given))];
        });
        return { patterns: [patternOf(type)], body: [...renamed, ...fact.body] };
    });
    const otherwise = declared && declared.body.length > 0 ? [{ patterns: [], body: declared.body }] : [];
    const modifiers = new Set([...head.modifiers].filter((word) => word !== 'override' && word !== 'abstract'));
    return [{ ...head, modifiers, body: [switched([...cases, ...otherwise], words)] }];
}

;













function kotlin_classes_lowerTypeDeclaration(node, unit, to, owner) {
    const words = functions_wordsOf(node, unit);
    const isCompanion = node.type === 'companion_object';
    const isInterface = (0,syntax/* findType */.up)(node, 'interface') !== undefined;
    const named = (0,syntax/* childOf */.GG)(node, 'name');
    const name = named ? (0,lowering/* textOf */.b6)(named, unit) : owner;
    const declared = lowerClassParameters(node, unit);
    const { supertypes, chained, doers } = lowerSupertypes(node, unit);
    const members = members_noMembers();
    const cases = [];
    const values = new Map();
    const entries = [];
    const body = (0,syntax/* findType */.up)(node, 'class_body', 'enum_class_body');
    for (const part of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        if (part.type === 'enum_entry')
            (0,lists/* addAll */.RZ)(entries, lowerCase(part, unit, cases, values, name));
        else
            kotlin_members_lowerMember(part, unit, members, name);
    }
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    (0,lists/* addAll */.RZ)(members.functions, bySigns(members.functions, isCompanion ? owner : name));
    if (words.has('expect')) {
        to.types.push({ ...extension(`${name}${facts/* PROMISED */.Y_}`, { functions: members.functions }, { site }), kind: 'protocol' });
        return;
    }
    if (isCompanion || (node.type === 'object_declaration' && supertypes.length === 0)) {
        const holder = isCompanion ? owner : name;
        if (members.body.length > 0)
            members.variables.push(madeFirst(members.body, site));
        to.types.push({
            ...extension(holder, { functions: members.functions.map(asStatic), variables: members.variables.map(asStatic) }, { site }),
            kind: isCompanion ? 'extension' : 'class',
            types: members.types,
        });
        return;
    }
    const sealed = members.types.filter((type) => type.supertypes.some((parent) => parent.name === name));
    const kept = members.types.flatMap((type) => (sealed.includes(type) && isOnlyCase(type) ? type.types : [type]));
    for (const type of sealed) {
        const parameters = type.functions.find((it) => it.name === 'init')?.parameters ?? [];
        const ownType = type.modifiers.has(ONLY_ONE) ? 'object' : 'class';
        cases.push({ name: type.name, parameters, ownType, site: type.site });
    }
    const isEnum = cases.length > 0;
    const given = isEnum ? keptByCases(unit, declared, members.variables) : declared;
    const initialised = isEnum ? [] : initialise(unit, declared, members.variables);
    const properties = given
        .filter(({ isProperty }) => isProperty)
        .map(({ parameter, isFixed, words: own }) => ({
        name: parameter.name,
        ...(isFixed && { isFixed }),
        ...(parameter.type && { type: parameter.type }),
        ...(words.has('enum') && { getter: caseGetter(parameter, given, values, parameter.name) }),
        modifiers: new Set(own.has(facts/* UNENCODED */.OA) ? [facts/* UNENCODED */.OA] : []),
        site: parameter.site,
    }));
    const taken = given.flatMap(({ parameter, isProperty }) => (isProperty ? [parameter] : []));
    const isOfFunction = isInterface && (0,syntax/* findType */.up)(node, 'fun') !== undefined;
    const only = isOfFunction ? madeOfFunction(members.functions, site) : undefined;
    const own = {
        name,
        taken,
        variables: [...properties, ...doers, ...members.variables, ...(only?.variables ?? [])],
        functions: only?.functions ?? members.functions,
    };
    const withOwn = [...sealed, ...entries];
    const { variables, functions } = withOwn.length > 0 ? membersOfCases(own, withOwn, site) : own;
    to.types.push({
        name,
        kind: isEnum ? 'enum' : isInterface ? 'protocol' : 'class',
        supertypes,
        ...(doers.length > 0 && { handsOn: new Map(doers.map((doer) => [doer.type?.name ?? '', doer.name])) }),
        cases,
        variables,
        functions: isEnum
            ? functions
            : [
                ...own.functions,
                ...makeConstructor(given, [...chained, ...initialised, ...members.body], site, isOfData(words, declared, members), !saysParts(words)),
            ],
        types: isEnum ? kept : members.types,
        aliases: new Map(sealed.filter(isOnlyCase).map((type) => [type.name, { name, args: [] }])),
        modifiers: node.type === 'object_declaration' ? new Set([...words, ONLY_ONE]) : words,
        site,
    });
    if (node.type === 'object_declaration' && classes_isOwn(node, supertypes, owner, unit))
        to.variables.push(asStatic(onlyOne(name, site)));
}
function madeFirst(body, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return { name: '\0init', value: words.run([...body, words.give((0,lowering/* nothing */.s6)(site))]), modifiers: new Set(), site };
}
function madeOfFunction(functions, site) {
    const [open, ...others] = functions.filter(({ body }) => body.length === 0);
    if (!open || others.length > 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const kept = words.member(words.name('self'), facts/* DOES */.SE);
    const type = {
        name: '->',
        args: [{ name: '()', args: open.parameters.map((it) => it.type ?? types_UNKNOWN) }, open.result ?? types_UNKNOWN],
    };
    const does = words.call(kept, open.parameters.map(({ name }) => words.name(name)));
    const made = {
        name: 'init',
        parameters: [{ name: facts/* DOES */.SE, type, site }],
        body: [words.assign(kept, words.name(facts/* DOES */.SE))],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    return {
        variables: [{ name: facts/* DOES */.SE, type, modifiers: new Set(), site }],
        functions: [...functions.map((it) => (it === open ? { ...it, body: [words.give(does)] } : it)), made],
    };
}
function classes_isOwn(node, supertypes, owner, unit) {
    const sealed = supertypes.filter(({ name }) => unit.sealed.has(name));
    if (sealed.some(({ name }) => name === owner))
        return false;
    const list = (0,syntax/* findType */.up)(node, 'delegation_specifiers');
    const isGiving = (list ? (0,syntax/* namedChildren */.TP)(list) : []).some((specifier) => {
        const args = (0,syntax/* findType */.up)((0,syntax/* findType */.up)(specifier, 'constructor_invocation') ?? specifier, 'value_arguments');
        return args !== undefined && (sealed.length === 0 || (0,syntax/* namedChildren */.TP)(args).length > 0);
    });
    return isGiving || (0,syntax/* findType */.up)(node, 'class_body') !== undefined;
}
function sealedIn(node, unit) {
    const found = new Set();
    const open = [node];
    for (let one = open.pop(); one; one = open.pop()) {
        if (one.type === 'class_declaration' && functions_wordsOf(one, unit).has('sealed')) {
            const name = (0,syntax/* childOf */.GG)(one, 'name');
            if (name)
                found.add((0,lowering/* textOf */.b6)(name, unit));
        }
        for (const part of one.children)
            if (part.type === 'class_body' || members_isTypeDeclaration(part))
                open.push(part);
    }
    return found;
}
function onlyOne(name, site) {
    const callee = { kind: 'type', type: { name, args: [] }, site };
    return { name, value: { kind: 'call', callee, args: [], site }, modifiers: new Set(), isFixed: true, site };
}
function initialise(unit, given, variables) {
    const seen = new Set(given.map(({ parameter }) => parameter.name));
    const statements = [];
    for (const [index, { value, ...variable }] of variables.entries()) {
        if (!value || !namesIn(unit, value.site).some((name) => seen.has(name)))
            continue;
        seen.add(variable.name);
        variables[index] = { ...variable, setFirst: value };
        const words = (0,languages_words/* wordsAt */.n4)(value.site);
        statements.push(words.assign(words.member(words.name('self'), variable.name), value));
    }
    return statements;
}
function keptByCases(unit, given, variables) {
    const mentioned = new Set(variables.flatMap(({ value }) => (value ? namesIn(unit, value.site) : [])));
    const own = new Set(variables.map(({ name }) => name));
    return given.map((one) => {
        const { name } = one.parameter;
        return { ...one, isProperty: one.isProperty || (mentioned.has(name) && !own.has(name)) };
    });
}
function namesIn({ text }, { start, end }) {
    return text.slice(start, end).match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
function makeConstructor(given, body, site, isValue, isMute) {
    if (given.length === 0 && body.length === 0)
        return [];
    const stores = given
        .filter(({ isProperty }) => isProperty)
        .map(({ parameter: { name } }) => {
        const target = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
        return {
            kind: 'evaluate',
            value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
        };
    });
    const parameters = given.map(({ parameter }) => parameter);
    const modifiers = new Set(isValue ? [facts/* VALUE */.Qg, ...(isMute ? [facts/* MUTE */.oD] : [])] : []);
    return [{ name: 'init', parameters, body: [...stores, ...body], modifiers, isPositional: true, site }];
}
function caseGetter(parameter, given, values, name) {
    const index = given.findIndex((each) => each.parameter.name === name);
    const { site } = parameter;
    const cases = [...values].flatMap(([each, args]) => {
        const value = args[index] ?? parameter.default;
        if (!value)
            return [];
        const pattern = { kind: 'case', name: each, parts: [], labels: [] };
        return [{ patterns: [pattern], body: [{ kind: 'return', value, site }] }];
    });
    const subject = { kind: 'name', name: 'self', site };
    return {
        name: 'get',
        parameters: [],
        body: [{ kind: 'evaluate', value: { kind: 'switch', subject, cases, site } }],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
}
function lowerSupertypes(node, unit) {
    const supertypes = [];
    const chained = [];
    const doers = [];
    const list = (0,syntax/* findType */.up)(node, 'delegation_specifiers');
    for (const specifier of list ? (0,syntax/* namedChildren */.TP)(list) : []) {
        const part = (0,syntax/* findType */.up)(specifier, 'constructor_invocation', 'explicit_delegation') ?? specifier;
        const written = part.children.find(isType);
        const type = written && kotlin_types_lowerType(written, unit);
        if (type)
            supertypes.push(type);
        const args = (0,syntax/* findType */.up)(part, 'value_arguments');
        if (args)
            (0,lists/* addAll */.RZ)(chained, (0,languages_words/* callSuper */.qW)(type?.name, kotlin_calls_lowerArguments(args, unit), (0,lowering/* siteOf */.zU)(args, unit)));
        const by = part.children.findIndex((each) => each.type === 'by');
        const doer = by < 0 ? undefined : part.children[by + 1];
        if (!doer || !type)
            continue;
        const site = (0,lowering/* siteOf */.zU)(part, unit);
        const words = (0,languages_words/* wordsAt */.n4)(site);
        const name = `by ${type.name}`;
        doers.push({ name, type, modifiers: new Set(), site });
        chained.push(words.assign(words.member(words.name('self'), name), expressions_lowerExpression(doer, unit)));
    }
    return { supertypes, chained, doers };
}
function lowerCase(node, unit, cases, values, owner) {
    const named = (0,syntax/* findType */.up)(node, 'identifier');
    if (!named)
        return [];
    const name = (0,lowering/* textOf */.b6)(named, unit);
    const args = (0,syntax/* findType */.up)(node, 'value_arguments');
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    cases.push({ name, parameters: [], site });
    values.set(name, args ? kotlin_calls_lowerArguments(args, unit).map(({ value }) => value) : []);
    const body = (0,syntax/* findType */.up)(node, 'class_body');
    if (!body)
        return [];
    const own = members_noMembers();
    for (const part of (0,syntax/* namedChildren */.TP)(body))
        kotlin_members_lowerMember(part, unit, own, name);
    const { variables, functions } = own;
    const fact = extension(name, { variables, functions }, { site });
    return [{ ...fact, kind: 'class', supertypes: [{ name: owner, args: [] }], modifiers: new Set([ONLY_ONE]) }];
}

;









function readKotlin({ path, lines, text }, parse) {
    const { text: plain, contexts } = withoutContexts(text);
    const parsed = parse(plain);
    if ('failure' in parsed)
        return parsed;
    const file = { path, lines };
    const unit = {
        path,
        lines,
        text,
        file,
        contexts,
        local: [],
        sealed: sealedIn(parsed.root, { path, lines, text, file }),
        letters: lettersIn(parsed.root, { path, lines, text, file }),
    };
    const members = members_noMembers();
    for (const part of (0,syntax/* namedChildren */.TP)(parsed.root))
        kotlin_members_lowerMember(part, unit, members, '');
    const { types, functions, variables } = members;
    return {
        path,
        lines,
        types: [...types, ...unit.local],
        functions,
        variables: variables.map(asStatic),
        aliases: aliasesIn(parsed.root, unit),
        body: [],
        regions: [],
        faults: parsed.hasError ? (0,faults/* findTellingFaults */.Y)(parsed.root, file, text) : [],
        ...(0,read/* cutOf */.E)(parsed, file),
        opens: [...text.matchAll(IMPORTS_MEMBER)].flatMap(([, name]) => name ?? []),
        traits: (0,languages/* traitsOf */.J)('kotlin'),
    };
}
const IMPORTS_MEMBER = /^import[ \t]{1,9}(?:[\w.]{1,400}\.)?([A-Z]\w{0,200})\.(?:\w{1,200}|\*)[ \t]{0,9};?[ \t]{0,9}$/gm;

var parser = __webpack_require__("code/languages/parser.js");
var neighbours = __webpack_require__("code/program/neighbours.js");
var specifiers = __webpack_require__("read/javascript/specifiers.js");
var page_scripts = __webpack_require__("read/javascript/page-scripts.js");
;
const markup_offers_LONGEST = 8000;
const markup_offers_OPENS = /<select\b[^<>]{0,2000}$/;
const TAG = /<(\/?)([A-Za-z][\w.-]{0,99})((?:"[^"]{0,1000}"|'[^']{0,1000}'|[^"'<>]){0,2000})>/g;
const markup_offers_EACH = /\{#each\s{1,9}([\w$.]{1,200})\s{1,9}as\s{1,9}([^(}]{1,200})(?:\([^)}]{0,200}\)\s{0,9})?\}/g;
const FOR = /\sv-for=(?:"([^"]{1,300})"|'([^']{1,300})')/;
const GIVEN = /\s(?::value|v-bind:value)=(?:"([^"]{1,200})"|'([^']{1,200})')|\svalue=\{([^{}]{1,200})\}/;
const FIXED = /\svalue=(?:"([^"{}]{0,200})"|'([^'{}]{0,200})')/;
function offeredAt(markup, at) {
    if (!markup_offers_OPENS.test(markup.slice(Math.max(0, at - 2000), at)))
        return undefined;
    const behind = markup.slice(at, at + markup_offers_LONGEST);
    const end = behind.indexOf('</select');
    const from = behind.indexOf('>') + 1;
    if (end < from || from === 0 || /\{[@:]|\{#(?!each\b)/.test(behind.slice(from, end)))
        return undefined;
    const inside = behind.slice(from, end);
    const offered = [];
    for (const { index, 1: closes, 2: tag = '', 3: rest = '' } of inside.matchAll(TAG)) {
        if (tag === 'optgroup' || closes === '/')
            continue;
        const one = tag === 'option' ? offeredBy(rest, inside.slice(0, index)) : undefined;
        if (!one)
            return undefined;
        offered.push(one);
    }
    return offered.length > 0 ? offered : undefined;
}
function offeredBy(attributes, before) {
    const given = GIVEN.exec(attributes);
    const fixed = given ? undefined : FIXED.exec(attributes);
    if (fixed)
        return { text: fixed[1] ?? fixed[2] ?? '' };
    const code = (given?.[1] ?? given?.[2] ?? given?.[3] ?? '').trim();
    if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,5}$/.test(code))
        return undefined;
    const loop = loopAround(attributes, before);
    const [name = '', ...rest] = code.split('.');
    const part = loop && partNamed(loop.bound, name);
    return loop && part && { list: loop.list.split('.'), path: [...part, ...rest] };
}
function loopAround(attributes, before) {
    const own = FOR.exec(attributes);
    if (own)
        return loopOf(own[1] ?? own[2] ?? '');
    const last = [...before.matchAll(markup_offers_EACH)].at(-1);
    if (!last || before.indexOf('{/each', last.index) >= 0)
        return undefined;
    return { list: last[1] ?? '', bound: (last[2] ?? '').trim() };
}
function loopOf(code) {
    const { index, 0: word } = /\s(?:in|of)\s/.exec(code) ?? { index: -1, 0: '' };
    const list = code.slice(index + word.length).trim();
    const bound = code.slice(0, Math.max(0, index)).trim().replace(/^\(/, '').replace(/\)$/, '').trim();
    return index > 0 && /^[\w$.]{1,200}$/.test(list) ? { list, bound } : undefined;
}
function partNamed(bound, name) {
    const list = /^\[([^[\]{}]{1,200})\]$/.exec(bound)?.[1];
    if (list !== undefined) {
        const at = list.split(',').findIndex((one) => one.trim() === name);
        return at < 0 ? undefined : [at];
    }
    const parts = /^\{([^[\]{}]{1,200})\}$/.exec(bound)?.[1];
    if (parts !== undefined)
        return parts.split(',').some((one) => one.trim() === name) ? [name] : undefined;
    const [first = ''] = bound.split(',');
    return first.trim() === name ? [] : undefined;
}

;


function readMarkup(markup, isInBraces) {
    const writes = isInBraces ? [...inBraces(markup)] : [];
    for (const { index, 0: whole, 1: name = '', 2: quoted, 3: brace } of markup.matchAll(ATTRIBUTE)) {
        const start = index + whole.length;
        if (brace !== undefined) {
            if (!markup_BINDS.test(name))
                continue;
            const end = markup.indexOf('}', start);
            (0,lists/* addAll */.RZ)(writes, pickedAt(markup, index, markup_pathIn(markup.slice(start, end < 0 ? start : end), start)));
        }
        else if (quoted !== undefined) {
            const from = start - quoted.length + 1;
            const code = quoted.slice(1, -1);
            if (markup_BINDS.test(name))
                (0,lists/* addAll */.RZ)(writes, pickedAt(markup, index, markup_pathIn(code, from)));
            else if (HANDLES.test(name) && !isInBraces)
                (0,lists/* addAll */.RZ)(writes, assignmentsIn(code, from));
        }
    }
    for (const { index, 1: name = '' } of isInBraces ? markup.matchAll(SHORT) : [])
        writes.push({ path: [name], start: index, end: index + name.length + 5 });
    return { writes, words: new Set(markup.match(/[A-Za-z_$][\w$]*/g)) };
}
const ATTRIBUTE = /(?<=[\s(,])([\w@:.()[\]#$-]{1,100})\s{0,9}=\s{0,9}(?:("[^"]{0,4000}"|'[^']{0,4000}')|(\{))/g;
const markup_BINDS = /^(?:\[\(|bindon-|v-model(?:$|[.:])|(?:v-bind)?:[\w-]{1,80}\.sync$|bind:)/;
const HANDLES = /^(?:\(|on-|@|v-on:)/;
const SHORT = /(?<=\s)bind:(\w{1,100})(?=[\s/>])/g;
const NAMES = '[A-Za-z_$][\\w$]{0,99}(?:[?!]?\\.[A-Za-z_$][\\w$]{0,99}){0,8}';
const PATH = new RegExp(`^["'{(\\s]{0,9}(${NAMES})`);
const ASSIGNMENT = new RegExp(`(?<![\\w$.])(${NAMES})\\s{0,9}(?:(?:[?|&+*/-]{0,2}=(?![=>])|\\+\\+|--)\\s{0,9}(?:'([^'\\n]{0,200})'|"([^"\\n]{0,200})")?|\\()`, 'g');
const markup_PUTS = /^(?:set|update|next|setValue|patchValue|mutate|reset|emit|add|push)$/;
function pickedAt(markup, at, writes) {
    const offered = offeredAt(markup, at);
    return offered ? writes.map((write) => ({ ...write, offered })) : writes;
}
function markup_pathIn(code, offset) {
    const name = PATH.exec(code)?.[1];
    return name === undefined ? [] : [{ path: markup_partsOf(name), start: offset, end: offset + code.length }];
}
function assignmentsIn(code, offset) {
    return [...code.matchAll(ASSIGNMENT)].flatMap(({ index, 0: whole, 1: name = '', 2: single, 3: double }) => {
        const parts = markup_partsOf(name);
        const isCall = whole.endsWith('(');
        if (isCall && !(parts.length > 1 && markup_PUTS.test(parts.at(-1) ?? '')))
            return [];
        const text = single ?? double;
        const path = isCall ? parts.slice(0, -1) : parts;
        return [{ path, ...(text !== undefined && { text }), start: offset + index, end: offset + index + whole.length }];
    });
}
function markup_partsOf(name) {
    const parts = name.split(/[?!]?\./);
    return parts[0] === 'this' ? parts.slice(1) : parts;
}
function* inBraces(markup) {
    let depth = 0;
    let from = 0;
    for (const { index, 0: brace } of markup.matchAll(/[{}]/g)) {
        if (brace === '{' && depth === 0)
            from = index + 1;
        depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
        if (brace === '}' && depth === 0)
            yield* assignmentsIn(markup.slice(from, index), from);
    }
}

;

const FURTHEST = 8;
function programName(name, { path, isModule }) {
    return `${name}@${isModule ? path : ''}`;
}
function createModules(factsOf, resolve) {
    const follow = (from, { module, name }, hops) => {
        const path = resolve(from, module);
        if (path === undefined || (0,foreign_paths/* packageOf */.wg)((0,foreign_paths/* foreignRoot */.rQ)(module))) {
            const root = (0,foreign_paths/* foreignRoot */.rQ)(module);
            return { kind: 'foreign', path: name === '*' ? root : (0,foreign_paths/* foreignMember */.fL)(root, name) };
        }
        return name === '*' ? { kind: 'module', path } : exported(path, name, hops + 1);
    };
    const known = new Map();
    const exported = (path, name, hops) => {
        const key = `${path}\0${name}`;
        if (known.has(key))
            return known.get(key);
        known.set(key, undefined);
        const found = findExport(path, name, hops);
        known.set(key, found);
        return found;
    };
    const findExport = (path, name, hops) => {
        const facts = factsOf(path);
        if (!facts || hops > FURTHEST)
            return undefined;
        const found = facts.exports.get(name);
        if (found)
            return 'local' in found ? find(path, found.local, hops) : follow(path, found, hops);
        for (const module of facts.stars) {
            const target = resolve(path, module);
            const meaning = target === undefined
                ? (0,foreign_paths/* packageOf */.wg)((0,foreign_paths/* foreignRoot */.rQ)(module)) && follow(path, { module, name }, hops)
                : exported(target, name, hops + 1);
            if (meaning)
                return meaning;
        }
        return undefined;
    };
    const find = (path, name, hops) => {
        const facts = factsOf(path);
        if (!facts)
            return undefined;
        const members = facts.enums.get(name);
        if (members)
            return { kind: 'enum', members };
        if (facts.declared.has(name))
            return { kind: 'own', name: programName(name, facts) };
        const origin = facts.imports.get(name);
        return origin && follow(path, origin, hops);
    };
    return {
        find: (path, name) => find(path, name, 0),
        exported: (path, name) => exported(path, name, 0),
        importedFrom: (path, name) => {
            const origin = factsOf(path)?.imports.get(name);
            return origin && resolve(path, origin.module);
        },
        all: (path) => {
            const found = new Map();
            for (const name of factsOf(path)?.exports.keys() ?? []) {
                const meaning = exported(path, name, 0);
                if (meaning)
                    found.set(name, meaning);
            }
            return found;
        },
        whole: (from, module) => follow(from, { module, name: '*' }, 0) ?? { kind: 'foreign', path: (0,foreign_paths/* foreignRoot */.rQ)(module) },
    };
}

;
const angular_templates_ATTRIBUTE = /(?<=\s)([([*\w][\w@:.()[\]-]{0,100})=(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
const angular_templates_TAG = /<([A-Za-z][\w.-]{0,99})(?=[\s/>])/g;
const TEXT = /\{\{([^{}]{1,1000})\}\}/g;
const BLOCK = /@(for|if|let|switch)\b[ \t]{0,9}(?:\(|(?=[A-Za-z_$]))/g;
const angular_templates_FOR = /^\s{0,9}([\w$]{1,100})\s{1,9}of\s/;
const LET = /^\s{0,9}([\w$]{1,100})\s{0,9}=(?!=)/;
const LOOP = /^\s{0,99}let\s{1,9}([\w$]{1,100})\s{1,9}of\s/;
const AS = /\sas\s{1,9}([\w$]{1,100})\s{0,9}$/;
const PIPE = /(?<!\|)\|(?!\|)/;
const MOST_CODES = 500;
const angular_templates_LONGEST = 1000;
function readAngular(markup, base, methods) {
    const codes = [];
    const tags = [...markup.matchAll(angular_templates_TAG)];
    let at = 0;
    const add = (kind, name, from, text, tag) => {
        const pipe = PIPE.exec(text)?.index ?? text.length;
        const start = base + from;
        if (text.slice(0, pipe).trim() !== '')
            codes.push({
                kind,
                name,
                ...(tag !== undefined && { tag }),
                isAwaited: /\|\s{0,9}async\b/.test(text.slice(pipe)),
                ...(/\|\s{0,9}(?!async\b)[a-zA-Z]/.test(text.slice(pipe)) && { isPiped: true }),
                start,
                end: start + pipe,
            });
    };
    for (const { index, 0: whole, 1: written = '', 2: double, 3: single } of markup.matchAll(angular_templates_ATTRIBUTE)) {
        while (at + 1 < tags.length && (tags[at + 1]?.index ?? 0) < index)
            at += 1;
        const [, element = ''] = tags[at] ?? [];
        const tag = element.includes('-') ? element : undefined;
        const code = double ?? single ?? '';
        const from = index + whole.length - 1 - code.length;
        const loop = written.startsWith('*') ? LOOP.exec(code) : null;
        const [head = ''] = code.split(';', 1);
        if (/^(?:\((?!\()|\[\(|on-)/.test(written)) {
            if (!written.startsWith('['))
                codes.push({
                    kind: 'on',
                    name: written.slice(1, -1),
                    ...(tag !== undefined && { tag }),
                    isAwaited: false,
                    start: base + from,
                    end: base + from + code.length,
                });
        }
        else if (loop)
            add('each', loop[1] ?? '', from + loop[0].length, head.slice(loop[0].length));
        else if (written.startsWith('*')) {
            const named = AS.exec(head);
            add(named ? 'as' : 'text', named?.[1] ?? '', from, named ? head.slice(0, named.index) : head);
        }
        else if (tag !== undefined && /^\w/.test(written) && !/\{\{|\n/.test(code)) {
            const start = base + from - 1;
            codes.push({ kind: 'prop', name: written, tag, isAwaited: false, start, end: start + code.length + 2 });
        }
        else if (written.startsWith('['))
            add(tag === undefined ? 'text' : 'prop', written.slice(1, -1), from, code, tag);
    }
    for (const { index, 1: code = '' } of markup.matchAll(TEXT))
        add('text', '', index + 2, code);
    for (const { index, 0: whole, 1: word = '' } of markup.matchAll(BLOCK)) {
        const from = index + whole.length;
        const [first = '', ...more] = angular_templates_partsOf(markup.slice(from, from + angular_templates_LONGEST), word === 'let');
        const named = (word === 'for' ? angular_templates_FOR : word === 'let' ? LET : undefined)?.exec(first);
        if (word === 'for' || word === 'let') {
            if (named)
                add(word === 'for' ? 'each' : 'as', named[1] ?? '', from + named[0].length, first.slice(named[0].length));
            continue;
        }
        const name = more.map((part) => AS.exec(` ${part} `)?.[1]).find((it) => it !== undefined);
        add(name === undefined ? 'text' : 'as', name ?? '', from, first);
    }
    codes.sort((one, other) => one.start - other.start);
    const isText = ({ kind, start }) => kind === 'prop' && /["']/.test(markup.charAt(start - base));
    const isWhole = codes.filter((code) => !isText(code)).length <= MOST_CODES &&
        [...methods].every((name) => isCounted(name, markup, codes, base));
    return isWhole ? { codes, script: scriptOf(markup, codes, base) } : undefined;
}
function angular_templates_partsOf(text, isBare) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const { index, 0: sign } of text.matchAll(/[();[\]]/g)) {
        if (sign === '(' || sign === '[')
            depth += 1;
        else if (sign === ')' || sign === ']')
            depth -= 1;
        if (sign !== ';' && depth >= 0)
            continue;
        if (sign === ';' && depth > 0)
            continue;
        parts.push(text.slice(from, index));
        from = index + 1;
        if (depth < 0 || isBare)
            return parts;
    }
    return parts;
}
function isCounted(name, markup, codes, base) {
    const calls = `${name}(`;
    const count = (text) => text.split(calls).length - 1;
    return (count(markup) === codes.reduce((sum, { start, end }) => sum + count(markup.slice(start - base, end - base)), 0));
}
function scriptOf(markup, codes, base) {
    const blank = (text) => text.replace(/[^\r\n]/g, ' ');
    let script = ' '.repeat(base);
    for (const { kind, start, end } of codes) {
        if (start - 2 < script.length)
            continue;
        const [open, close] = kind === 'on' ? '{}' : '()';
        script += `${blank(markup.slice(script.length - base, start - 2 - base))};${open}${markup.slice(start - base, end - base)}${close}`;
    }
    return script;
}

;

const dismissedBy = (component, words) => words.shared(`\0dismissed ${component}`);
function callModal(callee, args, words, { text, ofTemplate, component = '' }) {
    const [given] = args;
    if (callee.kind !== 'member' || !given || !(ofTemplate || text.includes('@ionic/angular')))
        return undefined;
    if (callee.name === 'dismiss' && component !== '') {
        const data = words.name('\0data');
        return words.run([
            words.declare('\0data', given),
            words.assign(dismissedBy(component, words), data),
            words.give(words.call(callee, [data])),
        ]);
    }
    if (callee.name !== 'create' || given.kind !== 'dictionary')
        return undefined;
    const entry = (name) => given.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const [shown, props] = [entry('component'), entry('componentProps')];
    if (shown?.kind !== 'name' || !/^[A-Z]\w*@/.test(shown.name))
        return undefined;
    const opened = angular_modals_classOf(shown.name);
    const data = words.either(dismissedBy(opened, words), dismissedBy(component, words));
    const dismissed = words.closure([], [words.give(words.object({ data, role: words.unknown('role') }))]);
    return words.run([
        ...(props ? [words.assign(inputsOf(opened, words), props)] : []),
        words.declare('\0dismissed', dismissed),
        words.give(words.object({
            present: words.closure([], []),
            onDidDismiss: words.name('\0dismissed'),
            onWillDismiss: words.name('\0dismissed'),
        })),
    ]);
}
function angular_modals_classOf(name) {
    return name.split('@', 1)[0] ?? name;
}

;
const redux_store_STATE = '\0redux state';
const REDUCE = '\0redux reduce';
const MIDDLEWARE = '\0redux middleware';
function dispatch(words) {
    const told = words.name('\0told');
    return words.closure(['\0told'], [
        words.does(words.call(words.shared(REDUCE), [told])),
        words.does(words.call(words.shared(MIDDLEWARE), [told])),
        words.give(words.either(told, words.call(told, [words.unknown('dispatch'), getState(words)]))),
    ]);
}
function getState(words) {
    return words.closure([], [words.give(words.shared(redux_store_STATE))]);
}
function storeOf(reducers, words) {
    const [state, told, given] = [words.shared(redux_store_STATE), words.name('\0told'), words.name('\0reducers')];
    const parts = reducers.kind === 'dictionary'
        ? reducers.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : []))
        : [];
    const reduced = (of) => parts.length === 0
        ? words.call(given, of ? [state, of] : [])
        : words.object(Object.fromEntries(parts.map((part) => [
            part,
            words.call(words.member(given, part), of ? [words.member(state, part), of] : []),
        ])));
    return words.run([
        words.declare('\0reducers', reducers),
        words.assign(state, reduced(undefined)),
        words.assign(words.shared(REDUCE), words.closure(['\0told'], [words.assign(state, reduced(told))])),
        words.give(words.object({ dispatch: dispatch(words), getState: getState(words) })),
    ]);
}
function redux_store_tells(middleware, words) {
    const api = words.object({ dispatch: dispatch(words), getState: getState(words) });
    const next = words.closure(['\0same'], [words.give(words.name('\0same'))]);
    const told = words.call(words.call(words.call(middleware, [api]), [next]), [words.name('\0told')]);
    return words.assign(words.shared(MIDDLEWARE), words.closure(['\0told'], [words.give(told)]));
}
function addsMiddleware(given, words) {
    const [all, added, builder] = [words.name('\0all'), words.name('\0added'), words.name('\0chain')];
    const add = words.closure(['\0added'], [redux_store_tells(added, words), words.give(builder)]);
    const getDefault = words.closure([], [words.give(builder)]);
    return [
        words.declare('\0chain'),
        words.declare('\0add', add),
        words.assign(builder, words.object({ concat: words.name('\0add'), prepend: words.name('\0add') })),
        words.declare('\0all', given.kind === 'list' ? given : words.call(given, [getDefault])),
        redux_store_tells(all, words),
    ];
}
const applyMiddleware = (given, words) => words.run(given.map((each) => redux_store_tells(each, words)));
const configureStore = ([options], words) => {
    if (options?.kind !== 'dictionary')
        return undefined;
    const entry = (name) => options.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const [reducer, middleware] = [entry('reducer'), entry('middleware')];
    const others = options.pairs.flatMap(([, value]) => (value === reducer || value === middleware ? [] : [value]));
    if (!reducer)
        return undefined;
    return words.run([
        ...others.map((value) => words.does(value)),
        ...(middleware ? addsMiddleware(middleware, words) : []),
        words.give(storeOf(reducer, words)),
    ]);
};
const createStore = ([reducer, ...others], words) => reducer && words.run([...others.map(words.does), words.give(storeOf(reducer, words))]);
const combineReducers = ([reducers], words) => {
    if (reducers?.kind !== 'dictionary')
        return undefined;
    const [state, action, given] = [words.name('\0state'), words.name('\0action'), words.name('\0reducers')];
    const parts = reducers.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : []));
    const reduced = parts.map((part) => [part, words.call(words.member(given, part), [words.member(state, part), action])]);
    return words.run([
        words.declare('\0reducers', reducers),
        words.give(words.closure(['\0state', '\0action'], [words.give(words.object(Object.fromEntries(reduced)))])),
    ]);
};
const useSelector = ([select], words) => select && words.call(select, [words.shared(redux_store_STATE)]);
function storeValue(path, words) {
    if (path === 'react-redux#useSelector')
        return words.closure(['\0select'], [words.give(words.call(words.name('\0select'), [words.shared(redux_store_STATE)]))]);
    return path === 'react-redux#useDispatch' ? words.closure([], [words.give(dispatch(words))]) : undefined;
}
const REDUX_STORE = {
    '@reduxjs/toolkit#configureStore': configureStore,
    '@reduxjs/toolkit/react#configureStore': configureStore,
    '@reduxjs/toolkit#combineReducers': combineReducers,
    'redux#combineReducers': combineReducers,
    'redux#applyMiddleware': applyMiddleware,
    '@reduxjs/toolkit#applyMiddleware': applyMiddleware,
    'redux#createStore': createStore,
    'redux#legacy_createStore': createStore,
    'react-redux#useSelector': useSelector,
    'react-redux#useSelector.withTypes': (_, words) => storeValue('react-redux#useSelector', words),
    'react-redux#useDispatch': (_, words) => dispatch(words),
    'react-redux#useDispatch.withTypes': (_, words) => storeValue('react-redux#useDispatch', words),
    'react-redux#useStore': (_, words) => words.object({ dispatch: dispatch(words), getState: getState(words) }),
};

;


const ACTION = '\0redux action ';
function actionOf(type, words) {
    return type === undefined ? undefined : words.shared(ACTION + type);
}
function redux_heard_textOf(of) {
    return of?.kind === 'literal' && typeof of.value === 'string' ? of.value : undefined;
}
function heardBy(pattern, words) {
    if (pattern.kind === 'list')
        return pattern.items.flatMap((each) => heardBy(each, words));
    const named = actionOf(redux_heard_textOf(pattern), words);
    return [named ?? words.member(pattern, facts/* MADE */.E3)];
}
function patternsIn(test) {
    switch (test.kind) {
        case 'closure':
            return test.body.body.flatMap(redux_heard_patternsOf);
        case 'call':
            return test.callee.kind === 'member' && /^(?:match|fold)$/.test(test.callee.name) && test.callee.of
                ? [test.callee.of]
                : [];
        case 'operation': {
            if (!/^={2,3}$/.test(test.operator))
                return test.operands.flatMap(patternsIn);
            const isType = (it) => it.kind === 'member' && it.name === 'type' && it.of?.kind === 'name';
            const [left, right] = test.operands;
            return left && right && isType(left) ? [right] : left && right && isType(right) ? [left] : [];
        }
        default:
            return [];
    }
}
function redux_heard_patternsOf(statement) {
    return statement.kind === 'return' || statement.kind === 'evaluate' ? patternsIn(statement.value) : [];
}
function heardIn(options, words) {
    if (options.kind !== 'dictionary')
        return [];
    return options.pairs.flatMap(([key, value]) => {
        if (key.kind !== 'literal')
            return [];
        if (key.value === 'predicate')
            return patternsIn(value).flatMap((each) => heardBy(each, words));
        return /^(?:type|actionCreator|matcher)$/.test(`${key.value}`) ? heardBy(value, words) : [];
    });
}
function heardAs(patterns, words) {
    return { kind: 'either', of: patterns.flatMap((each) => heardBy(each, words)), site: words.site };
}
const take = ([pattern, worker, ...args], words) => pattern && worker && words.call(worker, [...args, heardAs([pattern], words)]);
const combineEpics = (epics, words) => {
    const given = [words.name('\0actions'), words.name('\0states')];
    return words.closure(['\0actions', '\0states'], epics.map((epic) => words.does(words.call(epic, given))));
};
const createEpicMiddleware = (_, words) => {
    const state = words.object({ value: words.shared(redux_store_STATE) });
    const run = words.call(words.name('\0epic'), [words.unknown('actions'), state]);
    return words.object({ run: words.closure(['\0epic'], [words.does(run)]) });
};
const SAGAS = Object.fromEntries([
    ['redux-observable#combineEpics', combineEpics],
    ['redux-observable#createEpicMiddleware', createEpicMiddleware],
    [
        'redux-saga/effects#select',
        (([select], words) => select && words.call(select, [words.shared(redux_store_STATE)])),
    ],
    ...['takeEvery', 'takeLatest', 'takeLeading', 'throttle', 'debounce'].map((name) => [
        `redux-saga/effects#${name}`,
        /^(?:throttle|debounce)$/.test(name) ? ([, ...rest], words) => take(rest, words) : take,
    ]),
]);

;



function thunkOf(creator, words) {
    const same = words.closure(['\0same'], [words.give(words.name('\0same'))]);
    const [refused, arg] = [words.name('\0refused'), words.name('\0arg')];
    const api = words.object({
        dispatch: dispatch(words),
        getState: getState(words),
        extra: words.unknown('extra'),
        rejectWithValue: words.closure(['\0same'], [words.assign(refused, words.name('\0same'))]),
        fulfillWithValue: same,
    });
    const done = words.name('\0done');
    const run = [
        words.assign(arg, words.name('\0given')),
        words.assign(done, words.call(words.name('\0creator'), [words.name('\0given'), api])),
    ];
    const action = (of) => {
        const made = { ...of, meta: words.object({ arg }) };
        return words.object({ ...made, [facts/* MADE */.E3]: words.object(made) });
    };
    return words.run([
        words.declare('\0creator', creator),
        words.declare('\0done'),
        words.declare('\0refused'),
        words.declare('\0arg'),
        words.declare('\0thunk', words.open(['\0given'], [...run, words.give(done)])),
        words.give(words.either(words.name('\0thunk'), words.object({
            pending: action({}),
            fulfilled: action({ payload: done }),
            rejected: action({ payload: refused, error: words.unknown('error') }),
        }))),
    ]);
}
const createAsyncThunk = ([, creator], words) => creator && thunkOf(creator, words);
const redux_withTypes = (_, words) => words.closure(['\0type', '\0creator'], [words.give(thunkOf(words.name('\0creator'), words))]);
function redux_entryOf(of, name) {
    if (of?.kind !== 'dictionary')
        return undefined;
    return of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}
function creatorOf(action, words, type, reduce = []) {
    const [made, creator] = [words.name(facts/* MADE */.E3), words.name('\0create')];
    const noted = actionOf(type, words);
    const create = words.open(redux_GIVEN, [
        words.declare('\0action', action),
        words.assign(made, words.name('\0action')),
        ...(noted ? [words.assign(noted, words.name('\0action'))] : []),
        ...reduce,
        words.give(words.name('\0action')),
    ]);
    return words.run([
        words.declare(facts/* MADE */.E3),
        words.declare('\0create', create),
        words.give(words.either(creator, words.object({ [facts/* MADE */.E3]: made, type: words.object({ [facts/* MADE */.E3]: made }) }))),
    ]);
}
const redux_GIVEN = ['\0payload', '\0second', '\0third'];
function prepared(prepare, words) {
    return words.call(prepare, redux_GIVEN.map(words.name));
}
const createAction = ([type, prepare], words) => {
    const payload = words.name('\0payload');
    return creatorOf(prepare ? prepared(prepare, words) : words.object({ payload }), words, redux_heard_textOf(type));
};
const isAnyOf = (creators, words) => words.object({
    [facts/* MADE */.E3]: { kind: 'either', of: creators.map((creator) => words.member(creator, facts/* MADE */.E3)), site: words.site },
});
function listens(words, heard = []) {
    const options = words.name('\0options');
    const of = (name) => words.member(words.member(options, name), facts/* MADE */.E3);
    const api = words.object({
        dispatch: dispatch(words),
        getState: getState(words),
        getOriginalState: getState(words),
    });
    const asked = heard.length > 0 ? heard : [of('actionCreator'), of('matcher'), of('type')];
    const action = { kind: 'either', of: asked, site: words.site };
    return words.closure(['\0options'], [words.does(words.call(words.member(options, 'effect'), [action, api]))]);
}
const createListenerMiddleware = (_, words) => {
    const listen = words.name('\0listen');
    const typed = words.object({ withTypes: words.closure([], [words.give(listen)]) });
    return words.run([
        words.declare('\0listen', listens(words)),
        words.give(words.object({ startListening: words.either(listen, typed) })),
    ]);
};
const addListener = ([options], words) => options && listenTo(options, words);
function listenTo(options, words) {
    return words.call(listens(words, heardIn(options, words)), [options]);
}
function reduces(state, run, action, words) {
    return words.assign(state, words.call(run, [words.writable(state), action]));
}
function hearsOthers(state, options, words) {
    const [heard, run, builder] = [words.name('\0heard'), words.name('\0run'), words.name('\0builder')];
    const add = words.closure(['\0heard', '\0run'], [reduces(state, run, words.either(heard, words.member(heard, facts/* MADE */.E3)), words), words.give(builder)]);
    return words.does(words.run([
        words.declare('\0builder'),
        words.declare('\0add', add),
        words.assign(builder, words.object({ addCase: words.name('\0add'), addMatcher: words.name('\0add') })),
        words.does(words.call(words.member(options, 'extraReducers'), [builder])),
    ]));
}
function selectorsOf(options, state, words) {
    const selectors = redux_entryOf(options, 'selectors');
    const own = words.member(words.name('\0options'), 'selectors');
    const asked = ['\0root', '\0asked', '\0more'];
    const pairs = (selectors?.kind === 'dictionary' ? selectors.pairs : []).flatMap(([key]) => key.kind === 'literal' ? [`${key.value}`] : []);
    const select = (name) => words.closure(asked, [words.give(words.call(words.member(own, name), [state, ...asked.slice(1).map(words.name)]))]);
    return words.object(Object.fromEntries(pairs.map((name) => [name, select(name)])));
}
const createSlice = ([options], words) => {
    const reducers = redux_entryOf(options, 'reducers');
    if (!options || reducers?.kind !== 'dictionary')
        return undefined;
    const [state, payload, given] = [words.name('\0state'), words.name('\0payload'), words.name('\0options')];
    const slice = redux_heard_textOf(redux_entryOf(options, 'name'));
    const actions = reducers.pairs.flatMap(([key, value]) => {
        if (key.kind !== 'literal')
            return [];
        const reducer = words.member(words.member(given, 'reducers'), `${key.value}`);
        const isPrepared = value.kind === 'dictionary';
        const run = isPrepared ? (redux_entryOf(value, 'reducer') ?? words.member(reducer, 'reducer')) : reducer;
        const prepare = isPrepared ? (redux_entryOf(value, 'prepare') ?? words.member(reducer, 'prepare')) : undefined;
        const action = prepare ? prepared(prepare, words) : words.object({ payload });
        const reduced = reduces(state, run, words.name('\0action'), words);
        const type = slice === undefined ? undefined : `${slice}/${key.value}`;
        return [[`${key.value}`, creatorOf(action, words, type, [reduced])]];
    });
    const extra = redux_entryOf(options, 'extraReducers') ? [hearsOthers(state, given, words)] : [];
    return words.run([
        words.declare('\0options', options),
        words.declare('\0state', words.member(given, 'initialState')),
        words.declare('\0selectors', selectorsOf(options, state, words)),
        ...extra,
        words.give(words.object({
            actions: words.object(Object.fromEntries(actions)),
            reducer: words.closure([], [words.give(state)]),
            getInitialState: words.closure([], [words.give(state)]),
            selectSlice: words.closure([], [words.give(state)]),
            selectors: words.name('\0selectors'),
            getSelectors: words.closure([], [words.give(words.name('\0selectors'))]),
        })),
    ]);
};
const createReducer = ([initial, extraReducers], words) => extraReducers &&
    words.run([
        words.declare('\0options', words.object({ extraReducers })),
        words.declare('\0state', initial),
        hearsOthers(words.name('\0state'), words.name('\0options'), words),
        words.give(words.closure([], [words.give(words.name('\0state'))])),
    ]);
const connect = ([mapState, mapDispatch], words) => {
    const props = words.name('\0props');
    const state = mapState && mapState.kind !== 'literal' ? [words.call(mapState, [words.shared(redux_store_STATE), props])] : [];
    const map = words.name('\0map');
    const all = words.object({}, [
        props,
        ...state,
        ...(mapDispatch ? [map, words.call(map, [dispatch(words), props])] : []),
    ]);
    const connected = words.closure(['\0props'], [words.give(words.call(words.name('\0component'), [all]))]);
    return words.run([
        words.declare('\0map', mapDispatch),
        words.give(words.closure(['\0component'], [words.give(connected)])),
    ]);
};
function answerOf(settings, options, given, words) {
    const own = redux_entryOf(settings, 'queryFn');
    if (own)
        return words.member(words.call(own, [given]), 'data');
    const [query, base, make] = [
        redux_entryOf(settings, 'query'),
        redux_entryOf(options, 'baseQuery'),
        redux_entryOf(settings, 'transformResponse'),
    ];
    const isOwn = base !== undefined && base.kind !== 'call';
    const asked = query ? words.call(query, [given]) : given;
    const answer = isOwn ? words.member(words.call(base, [asked]), 'data') : words.unknown('queryFn');
    const made = make ? words.call(make, [answer]) : answer;
    return isOwn || !query ? made : words.run([words.does(asked), words.give(made)]);
}
function hooksOf(options, words) {
    const endpoints = redux_entryOf(options, 'endpoints');
    const last = endpoints?.kind === 'closure' ? endpoints.body.body.at(-1) : undefined;
    const made = last?.kind === 'return' ? last.value : undefined;
    if (made?.kind !== 'dictionary')
        return undefined;
    const given = words.name('\0given');
    const hooks = made.pairs.flatMap(([key, value]) => {
        const of = value.kind === 'call' && value.callee.kind === 'member' ? value : undefined;
        const settings = of?.args[0]?.value;
        if (key.kind !== 'literal' || !settings)
            return [];
        const name = `${`${key.value}`.charAt(0).toUpperCase()}${`${key.value}`.slice(1)}`;
        const [answer, answered] = [words.name('\0answer'), words.object({ data: words.name('\0answer') })];
        const asked = [
            words.declare('\0answer', answerOf(settings, options, given, words)),
            words.give(words.either(answer, words.object({ unwrap: words.closure([], [words.give(answer)]) }, [answered]))),
        ];
        const ask = words.open(['\0given'], asked);
        const gives = words.object({ data: words.call(words.name('\0ask'), [given]) });
        const query = words.closure(['\0given'], [words.give(gives)]);
        const kept = words.object({ data: words.call(words.name('\0ask'), []) });
        const later = words.closure([], [words.give(words.tuple(words.name('\0ask'), kept))]);
        const isMutation = of?.callee.kind === 'member' && of.callee.name === 'mutation';
        const entries = isMutation
            ? { [`use${name}Mutation`]: later }
            : { [`use${name}Query`]: query, [`useLazy${name}Query`]: later };
        return [words.run([words.declare('\0ask', ask), words.give(words.object(entries))])];
    });
    return words.object({}, hooks);
}
const createApi = ([options], words) => hooksOf(options, words);
const TOOLKITS = ['@reduxjs/toolkit', '@reduxjs/toolkit/react'];
const QUERIES = ['@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react'];
const REDUX = {
    ...Object.fromEntries(TOOLKITS.flatMap((name) => [
        [`${name}#createAsyncThunk`, createAsyncThunk],
        [`${name}#createAsyncThunk.withTypes`, redux_withTypes],
        [`${name}#createSlice`, createSlice],
        [`${name}#createAction`, createAction],
        [`${name}#createReducer`, createReducer],
        [`${name}#isAnyOf`, isAnyOf],
        [`${name}#createListenerMiddleware`, createListenerMiddleware],
        [`${name}#addListener`, addListener],
    ])),
    ...Object.fromEntries(QUERIES.map((name) => [`${name}#createApi`, createApi])),
    'react-redux#connect': connect,
    'redux-saga/effects#call': ([run, ...args], words) => run && words.call(run, args),
    ...SAGAS,
    'redux-saga/effects#fork': ([run, ...args], words) => run && words.call(run, args),
};

;

const says = (options, name) => redux_entryOf(options, name) !== undefined;
const mutations_TOLD = [
    ['onSuccess', ['data', 'variables', 'context']],
    ['onError', ['error', 'variables', 'context']],
    ['onSettled', ['data', 'error', 'variables', 'context']],
];
const mutations_ALL = '\0mutation all';
function mutation(run, options, words) {
    const [data, variables, context, own] = ['\0data', '\0variables', '\0context', '\0options'].map(words.name);
    const given = {
        data: words.name('\0made'),
        variables: words.name('\0arg'),
        context,
    };
    const tells = (of, names) => names.map(([name, args]) => words.does(words.call(words.member(of, name), args.map((each) => given[each] ?? words.unknown('error')))));
    const isBefore = says(options, 'onMutate');
    const mutate = words.open(['\0arg', '\0more'], [
        words.assign(variables, words.name('\0arg')),
        ...(isBefore ? [words.assign(context, words.call(words.member(own, 'onMutate'), [words.name('\0arg')]))] : []),
        words.declare('\0made', words.call(run, [words.name('\0arg')])),
        words.assign(data, words.name('\0made')),
        words.assign(words.shared(mutations_ALL), words.object({ data, variables })),
        ...tells(own, mutations_TOLD.filter(([name]) => says(options, name))),
        ...tells(words.name('\0more'), mutations_TOLD),
        words.give(words.name('\0made')),
    ]);
    return words.run([
        words.declare('\0data'),
        words.declare('\0variables'),
        words.declare('\0context'),
        words.declare('\0mutate', mutate),
        words.give(words.object({ mutate: words.name('\0mutate'), mutateAsync: words.name('\0mutate'), data, variables })),
    ]);
}
const useMutation = ([first, second], words) => {
    if (!first)
        return undefined;
    const own = words.name('\0options');
    const isFunction = first.kind === 'closure' || second?.kind === 'dictionary';
    const run = first.kind === 'dictionary'
        ? words.member(own, 'mutationFn')
        : isFunction
            ? own
            : words.either(words.member(own, 'mutationFn'), own);
    return words.run([words.declare('\0options', first), words.give(mutation(run, first, words))]);
};
const mutationCache = ([options], words) => {
    const [own, all] = [words.name('\0options'), words.name('\0all')];
    const told = mutations_TOLD.filter(([name]) => says(options, name)).map(([name, args]) => words.does(words.call(words.member(own, name), args.map((each) => (/^(?:data|variables)$/.test(each) ? words.member(all, each) : words.unknown(each))))));
    const start = [words.declare('\0all', words.shared(mutations_ALL)), words.declare('\0options', options)];
    return words.run([...start, ...told, words.give(words.object({}))]);
};

;



const gives = (data, words) => words.run([
    words.declare('\0data', data),
    words.give(words.object({
        data: words.name('\0data'),
        refetch: words.closure([], [words.give(words.object({ data: words.name('\0data') }))]),
    })),
]);
function cached(kind, key, words) {
    return words.shared(`\0${kind} ${query_partsOf(key).join('/')}`);
}
function query_partsOf(key) {
    switch (key.kind) {
        case 'list':
            return key.items.flatMap(query_partsOf);
        case 'literal':
            return [`${key.value}`];
        case 'name':
            return [key.name.includes('@') ? key.name : '*'];
        case 'member':
            return [...(key.of ? query_partsOf(key.of) : []), key.name];
        case 'call':
            return query_partsOf(key.callee);
        case 'cast':
            return query_partsOf(key.value);
        default:
            return ['*'];
    }
}
function keeping(options, words) {
    const pairs = options.kind === 'dictionary' ? options.pairs : [];
    const key = redux_entryOf(options, 'queryKey');
    if (options.kind !== 'dictionary' || !key)
        return options;
    const kept = cached('query', key, words);
    const ask = redux_entryOf(options, 'queryFn');
    const run = ask
        ? words.closure(['\0given'], [words.assign(kept, words.call(ask, [words.name('\0given')])), words.give(kept)])
        : words.closure([], [words.give(kept)]);
    const others = pairs
        .filter(([, value]) => value !== ask)
        .map(([name, value]) => [name, value === key ? query_apart(key, words) : value]);
    return { ...options, pairs: [...others, [{ kind: 'literal', value: 'queryFn', site: words.site }, run]] };
}
const query_apart = (key, words) => key.kind === 'list' && key.items.length > 0 ? words.tuple(...key.items) : key;
const query_ALL = '\0query all';
const noted = (own, data, words) => {
    const state = words.object({ data, error: words.unknown('error') });
    const queryKey = words.member(own, 'queryKey');
    const queryHash = { kind: 'text', parts: [queryKey], site: words.site };
    const told = { queryKey, queryHash, meta: words.member(own, 'meta'), state, options: own };
    return words.assign(words.shared(query_ALL), words.object(told));
};
const CACHE_TELLS = [
    ['onError', ['error', 'query']],
    ['onSuccess', ['data', 'query']],
    ['onSettled', ['data', 'error', 'query']],
];
const queryCache = ([options], words) => {
    const [own, query] = [words.name('\0options'), words.name('\0query')];
    const given = {
        query,
        data: words.member(words.member(query, 'state'), 'data'),
        error: words.unknown('error'),
    };
    const told = CACHE_TELLS.filter(([name]) => says(options, name)).map(([name, args]) => words.does(words.call(words.member(own, name), args.map((each) => given[each] ?? query))));
    const start = [words.declare('\0query', words.shared(query_ALL)), words.declare('\0options', options)];
    return words.run([...start, ...told, words.give(cacheOf(query, words))]);
};
const cacheOf = (query, words) => {
    const all = { kind: 'list', items: [query], site: words.site };
    const listened = words.does(words.call(words.name('\0listener'), [words.object({ query })]));
    return words.object({
        getAll: words.closure([], [words.give(all)]),
        findAll: words.closure([], [words.give(all)]),
        find: words.closure([], [words.give(query)]),
        subscribe: words.closure(['\0listener'], [listened]),
    });
};
const getQueryCache = (_, words) => cacheOf(words.shared(query_ALL), words);
function before(options, words) {
    return ['initialData', 'placeholderData'].flatMap((name) => {
        const given = redux_entryOf(options, name);
        if (!given || given.kind === 'foreign')
            return [];
        const of = words.member(words.name('\0options'), name);
        return given.kind === 'closure' ? [words.call(of, [])] : isFixed(given) ? [of] : [of, words.call(of, [])];
    });
}
const isFixed = ({ kind }) => kind === 'literal' || kind === 'dictionary' || kind === 'list';
const asking = (whole) => ([first, second], words) => {
    if (!first)
        return undefined;
    const isApart = second !== undefined && second.kind !== 'dictionary' && first.kind !== 'dictionary';
    const options = isApart ? words.object({ queryKey: first, queryFn: second }) : first;
    const own = words.name('\0options');
    const asked = words.call(words.member(own, 'queryFn'), [
        words.object({
            queryKey: words.member(own, 'queryKey'),
            meta: words.member(own, 'meta'),
            pageParam: words.unknown('pageParam'),
        }),
    ]);
    const answers = [whole(asked, words), ...before(options, words)];
    const [only] = answers;
    const all = only && answers.length === 1 ? only : { kind: 'either', of: answers, site: words.site };
    const data = says(options, 'select') ? words.call(words.member(own, 'select'), [all]) : all;
    const note = says(options, 'queryKey') ? [noted(own, words.name('\0kept'), words)] : [];
    return words.run([
        words.declare('\0options', keeping(options, words)),
        words.declare('\0kept', data),
        ...note,
        words.give(gives(words.name('\0kept'), words)),
    ]);
};
const useQuery = asking((answer) => answer);
const pagesOf = (answer, words) => {
    const list = (of) => ({ kind: 'list', items: [of], site: words.site });
    return words.object({ pages: list(answer), pageParams: list(words.unknown('pageParam')) });
};
const useInfiniteQuery = asking(pagesOf);
const useQueries = ([first], words) => {
    if (!first)
        return undefined;
    const [own, one] = [words.name('\0options'), words.name('\0one')];
    const asked = words.call(words.member(one, 'queryFn'), [words.object({ queryKey: words.member(one, 'queryKey') })]);
    const each = words.closure(['\0one'], [words.give(gives(asked, words))]);
    const all = words.call(words.member(words.member(own, 'queries'), 'map'), [each]);
    const told = says(first, 'combine') ? words.call(words.member(own, 'combine'), [all]) : all;
    return words.run([words.declare('\0options', first), words.give(told)]);
};
const fetchQuery = (args, words) => {
    const query = useQuery(args, words);
    return query && words.member(query, 'data');
};
const fetchInfiniteQuery = (args, words) => {
    const query = useInfiniteQuery(args, words);
    return query && words.member(query, 'data');
};
const options = ([first], words) => first && keeping(first, words);
const setCached = (kind) => ([key, data], words) => key && data && words.call((0,languages_words/* setter */.qB)(cached(kind, key, words), words), [data]);
const getCached = ([key], words) => key && cached('query', key, words);
const useSwr = ([key, fetcher], words) => {
    if (!key)
        return undefined;
    const kept = cached('swr', key, words);
    const isAsked = fetcher !== undefined && fetcher.kind !== 'dictionary' && fetcher.kind !== 'literal';
    const asked = isAsked ? [words.call(fetcher, [key.kind === 'closure' ? words.call(key, []) : key])] : [];
    const mutate = (0,languages_words/* setter */.qB)(kept, words);
    return words.run([
        ...asked.map((each) => words.assign(kept, each)),
        words.give(words.object({ mutate }, [gives(kept, words)])),
    ]);
};
const useSwrInfinite = ([key, fetcher], words) => {
    if (!key || !fetcher)
        return undefined;
    const page = words.call(fetcher, [words.call(key, [words.unknown('page'), words.unknown('page before')])]);
    return gives({ kind: 'list', items: [page], site: words.site }, words);
};
const useSwrMutation = ([key, fetcher], words) => key &&
    fetcher &&
    words.object({
        trigger: words.open(['\0arg'], [words.give(words.call(fetcher, [key, words.object({ arg: words.name('\0arg') })]))]),
    });
const PACKAGES = [
    '@tanstack/react-query',
    'react-query',
    '@tanstack/vue-query',
    '@tanstack/svelte-query',
    '@tanstack/solid-query',
];
const query_QUERIES = ['useQuery', 'useSuspenseQuery', 'createQuery', 'usePrefetchQuery'];
const OF_PAGES = ['useInfiniteQuery', 'useSuspenseInfiniteQuery', 'createInfiniteQuery', 'usePrefetchInfiniteQuery'];
const QUERY = {
    ...Object.fromEntries(PACKAGES.flatMap((name) => [
        ...query_QUERIES.map((hook) => [`${name}#${hook}`, useQuery]),
        ...OF_PAGES.map((hook) => [`${name}#${hook}`, useInfiniteQuery]),
        [`${name}#QueryCache`, queryCache],
        [`${name}#MutationCache`, mutationCache],
        [`${name}#useQueries`, useQueries],
        [`${name}#useSuspenseQueries`, useQueries],
        [`${name}#useMutation`, useMutation],
        [`${name}#createMutation`, useMutation],
        [`${name}#queryOptions`, options],
        [`${name}#infiniteQueryOptions`, options],
        [`${name}#mutationOptions`, options],
    ])),
    'swr#': useSwr,
    'swr#mutate': setCached('swr'),
    'swr/immutable#': useSwr,
    'swr/mutation#': useSwrMutation,
    'swr/infinite#': useSwrInfinite,
};
const OF_CLIENT = {
    fetchQuery,
    fetchInfiniteQuery,
    ensureQueryData: fetchQuery,
    ensureInfiniteQueryData: fetchInfiniteQuery,
    prefetchQuery: fetchQuery,
    setQueryData: setCached('query'),
    getQueryData: getCached,
    getQueryCache,
};

;




const atoms_kept = (given, words) => words.member(given, 'value');
const reader = (words) => words.each(['\0atom'], [words.give(atoms_kept(words.name('\0atom'), words))]);
const writer = (words) => {
    const [atom, next] = [words.name('\0atom'), words.name('\0next')];
    return words.each(['\0atom', '\0next'], [words.does(words.call((0,languages_words/* setter */.qB)(atoms_kept(atom, words), words), [next]))]);
};
const atom = ([init, write], words) => {
    const value = init?.kind === 'closure' ? words.call(init, [reader(words)]) : init;
    return words.filled({ ...(value && { value }), ...(write && { write }) });
};
function setAtom(given, words) {
    const written = words.call(words.member(given, 'write'), [reader(words), writer(words), words.name('\0next')]);
    return words.closure(['\0next'], [words.does(words.call((0,languages_words/* setter */.qB)(atoms_kept(given, words), words), [words.name('\0next')])), words.give(written)]);
}
const withAtom = (make) => ([given], words) => given?.kind === 'name'
    ? make(given, words)
    : given && words.call(words.closure(['\0given'], [words.give(make(words.name('\0given'), words))]), [given]);
const useValue = withAtom(atoms_kept);
const useSetter = withAtom(setAtom);
const useBoth = withAtom((given, words) => words.tuple(atoms_kept(given, words), setAtom(given, words)));
const loaded = (given, words) => words.object({ data: atoms_kept(given, words), contents: atoms_kept(given, words) });
const same = ([given]) => given;
const selectAtom = ([of, select], words) => of && select && words.object({ value: words.call(select, [atoms_kept(of, words)]) });
const jotaiStore = (_, words) => {
    const [given, next] = [words.name('\0given'), words.name('\0next')];
    return words.object({
        get: reader(words),
        set: words.each(['\0given', '\0next'], [words.give(words.call(setAtom(given, words), [next]))]),
    });
};
function mounts(target, value, words) {
    if (target.kind !== 'member' || target.name !== 'onMount' || !target.of)
        return undefined;
    return words.call(value, [(0,languages_words/* setter */.qB)(atoms_kept(target.of, words), words)]);
}
const atomOf = (ask) => ([make, ...more], words) => {
    const value = make && ask([words.call(make, [reader(words)])], words);
    return value && more.length === 0 ? words.object({ value }) : undefined;
};
const JOTAI = {
    'jotai#atom': atom,
    'jotai#useAtomValue': useValue,
    'jotai#useSetAtom': useSetter,
    'jotai#useAtom': useBoth,
    'jotai#createStore': jotaiStore,
    'jotai#getDefaultStore': jotaiStore,
    'jotai-family#atomFamily': same,
    'jotai/utils#atomFamily': same,
    'jotai/utils#unwrap': same,
    'jotai/utils#selectAtom': selectAtom,
    'jotai/utils#loadable': ([of], words) => of && words.object({ value: loaded(of, words) }),
    'jotai/utils#atomWithDefault': atom,
    'jotai/utils#atomWithReset': atom,
    'jotai/utils#atomWithLazy': atom,
    'jotai-tanstack-query#atomWithQuery': atomOf(useQuery),
    'jotai-tanstack-query#atomWithSuspenseQuery': atomOf(useQuery),
    'jotai-tanstack-query#atomWithMutation': atomOf(useMutation),
    'jotai/utils#atomWithStorage': ([, init], words) => words.filled({ ...(init && { value: words.either(init, words.unknown('storage')) }) }),
};
const recoilApi = (words) => words.object({ get: reader(words), set: writer(words) });
function recoilAtom(options, words, param) {
    const own = words.name('\0options');
    const [initial, get, set] = ['default', 'get', 'set'].map((name) => words.member(own, name));
    const made = (of) => (param ? words.call(of, [param]) : of);
    const first = param ? words.either(initial, made(initial)) : initial;
    const write = words.closure(['\0read', '\0put', '\0next'], [words.give(words.call(made(set), [recoilApi(words), words.name('\0next')]))]);
    return words.run([
        words.declare('\0options', options),
        words.give(words.filled({ value: words.either(first, words.call(made(get), [recoilApi(words)])), write })),
    ]);
}
const recoil = ([options], words) => options && recoilAtom(options, words);
const recoilFamily = ([options], words) => options &&
    words.run([
        words.declare('\0family', options),
        words.give(words.closure(['\0param'], [words.give(recoilAtom(words.name('\0family'), words, words.name('\0param')))])),
    ]);
const useRecoilCallback = ([make], words) => {
    const load = words.each(['\0atom'], [words.give(loaded(words.name('\0atom'), words))]);
    const snapshot = words.object({ getPromise: reader(words), getLoadable: load });
    return make && words.call(make, [words.object({ set: writer(words), snapshot })]);
};
const RECOIL = {
    'recoil#atom': recoil,
    'recoil#selector': recoil,
    'recoil#atomFamily': recoilFamily,
    'recoil#selectorFamily': recoilFamily,
    'recoil#useRecoilValue': useValue,
    'recoil#useSetRecoilState': useSetter,
    'recoil#useRecoilState': useBoth,
    'recoil#useRecoilCallback': useRecoilCallback,
    'recoil#useRecoilValueLoadable': withAtom(loaded),
};
const atoms_STORE = '\0store';
function nanoStore(value, words, more = {}) {
    const own = words.name(atoms_STORE);
    const read = atoms_kept(own, words);
    const listen = words.closure(['\0listener'], [words.does(words.call(words.name('\0listener'), [read])), words.give(words.closure([], []))]);
    return words.run([
        words.declare(atoms_STORE, words.object({
            ...(value && { value }),
            get: words.closure([], [words.give(read)]),
            set: words.closure(['\0next'], [words.assign(read, words.name('\0next'))]),
            update: (0,languages_words/* setter */.qB)(read, words),
            subscribe: listen,
            listen,
            ...more,
        })),
        words.give(own),
    ]);
}
const setKey = (of, key, value, words) => {
    const path = key.kind === 'literal' ? `${key.value}`.split('.') : [];
    const next = words.name('\0part');
    const part = path.length > 0
        ? path.reduceRight((inner, name) => words.object({ [name]: inner }), next)
        : { kind: 'dictionary', pairs: [[key, next]], site: words.site };
    return words.run([
        words.declare('\0part', value),
        words.give(words.call(words.member(of, 'setKey'), [key, next, part])),
    ]);
};
const OF_MAP = {
    setKey: ([key, value, ...more], words, of) => of && key && value && (0,entries/* isPath */.uf)(of) && (key.kind === 'literal' || (0,entries/* isPath */.uf)(key)) && more.length === 0
        ? setKey(of, key, value, words)
        : undefined,
};
const map = ([init], words) => {
    const own = atoms_kept(words.name(atoms_STORE), words);
    const puts = words.closure(['\0key', '\0next', '\0part'], [words.assign(own, words.name('\0part'))]);
    return nanoStore(init, words, { setKey: puts });
};
const listenKeys = ([of, , listener], words) => of && listener && words.run([words.does(words.call(listener, [atoms_kept(of, words)])), words.give(words.closure([], []))]);
const computedStore = ([of, make], words) => {
    if (!of || !make)
        return undefined;
    const all = of.kind === 'list' ? of.items : [of];
    return nanoStore(words.call(make, all.map((each) => atoms_kept(each, words))), words);
};
const nanoEffect = ([of, run], words) => {
    const all = of?.kind === 'list' ? of.items : of ? [of] : [];
    return run && all.length > 0
        ? words.call(run, all.map((each) => atoms_kept(each, words)))
        : undefined;
};
const setPart = ([of, key, value], words) => of && key && value && (0,entries/* isPath */.uf)(of) ? setKey(of, key, value, words) : undefined;
const NANO = {
    'nanostores#atom': ([init], words) => nanoStore(init, words),
    'nanostores#map': map,
    'nanostores#deepMap': map,
    '@nanostores/deepmap#deepMap': map,
    'nanostores#listenKeys': listenKeys,
    'nanostores#subscribeKeys': listenKeys,
    'nanostores#setKey': setPart,
    'nanostores#setPath': setPart,
    '@nanostores/deepmap#setPath': setPart,
    '@nanostores/persistent#persistentAtom': ([, init], words) => nanoStore(init, words),
    '@nanostores/persistent#persistentMap': ([, init], words) => map(init ? [init] : [], words),
    'nanostores#computed': computedStore,
    'nanostores#batched': computedStore,
    'nanostores#effect': nanoEffect,
    ...Object.fromEntries(['react', 'preact', 'vue', 'solid'].map((name) => [`@nanostores/${name}#useStore`, useValue])),
};
function atoms_told(store, words) {
    const [next, kept] = [words.name('\0next'), words.name('\0told')];
    return words.run([
        words.declare('\0told'),
        words.does(words.call(words.member(store, 'subscribe'), [words.closure(['\0next'], [words.assign(kept, next)])])),
        words.give(kept),
    ]);
}
const derived = ([of, make], words) => {
    if (!of || !make)
        return undefined;
    const value = of.kind === 'list' ? words.tuple(...of.items.map((each) => atoms_told(each, words))) : atoms_told(of, words);
    return nanoStore(words.call(make, [value]), words);
};
const SVELTE = {
    'svelte/store#writable': ([init], words) => nanoStore(init, words),
    'svelte/store#readable': ([init], words) => nanoStore(init, words),
    'svelte/store#derived': derived,
    'svelte/store#get': ([store], words) => store && atoms_told(store, words),
};
const VALTIO = {
    ...Object.fromEntries(['valtio', 'valtio/vanilla', 'valtio/react'].flatMap((name) => ['proxy', 'useSnapshot', 'snapshot', 'ref', 'useProxy'].map((each) => [`${name}#${each}`, same]))),
    'valtio/utils#subscribeKey': ([of, key, heard], words) => of && heard && key?.kind === 'literal' ? words.call(heard, [words.member(of, `${key.value}`)]) : undefined,
};
const makeVar = ([init], words) => {
    const [value, next] = [words.name('\0value'), words.name('\0next')];
    return words.run([
        words.declare('\0value', init),
        words.give(words.closure(['\0next'], [words.assign(value, next), words.give(value)])),
    ]);
};
const APOLLO = {
    '@apollo/client#makeVar': makeVar,
    '@apollo/client#useReactiveVar': ([given], words) => given && words.call(given, []),
};
const ATOMS = {
    ...APOLLO,
    ...JOTAI,
    ...RECOIL,
    ...NANO,
    ...SVELTE,
    ...VALTIO,
};

;

function isPlainText({ type, children }) {
    return (type === 'string' || (type === 'template_string' && !children.some((it) => it.type === 'template_substitution')));
}
function stringOf(node, textOf) {
    return node.children
        .map((child) => child.type === 'string_fragment'
        ? textOf(child)
        : child.type === 'escape_sequence'
            ? (0,specifiers/* unescapeText */.U)(textOf(child))
            : '')
        .join('');
}

;


function readModule(root, { path, lines }, text) {
    const imports = new Map();
    const exports = new Map();
    const stars = [];
    const declared = new Set();
    const enums = new Map();
    let isModule = false;
    const textOf = (node) => text.slice(node.start, node.end);
    const declare = (node) => {
        const names = read_module_namesOf(node, textOf);
        for (const name of names)
            declared.add(name);
        for (const [name, origin] of read_module_renamed(node, textOf, imports)) {
            imports.set(name, origin);
            declared.delete(name);
        }
        if (node.type === 'enum_declaration' && names[0])
            enums.set(names[0], enumMembers(node, textOf, { path, lines }));
        return names;
    };
    for (const node of (0,syntax/* namedChildren */.TP)(root)) {
        switch (node.type) {
            case 'import_statement':
                isModule = true;
                readImport(node, textOf, imports);
                break;
            case 'export_statement': {
                isModule = true;
                const source = (0,syntax/* childOf */.GG)(node, 'source');
                const declaration = (0,syntax/* childOf */.GG)(node, 'declaration');
                const isDefault = node.children.some(({ type }) => type === 'default');
                const value = (0,syntax/* childOf */.GG)(node, 'value');
                const clause = (0,syntax/* findType */.up)(node, 'export_clause');
                if (declaration) {
                    const names = declare(declaration);
                    if (isDefault)
                        exports.set('default', { local: names[0] ?? 'default' });
                    else
                        for (const name of names)
                            exports.set(name, { local: name });
                    if (isDefault && names.length === 0)
                        declared.add('default');
                }
                else if (isDefault && value?.type === 'identifier')
                    exports.set('default', { local: textOf(value) });
                else if (isDefault) {
                    declared.add('default');
                    exports.set('default', { local: 'default' });
                }
                else if (source && !clause) {
                    const namespace = (0,syntax/* findType */.up)(node, 'namespace_export');
                    const module = stringOf(source, textOf);
                    const name = namespace && (0,syntax/* namedChildren */.TP)(namespace)[0];
                    if (name)
                        exports.set(textOf(name), { module, name: '*' });
                    else
                        stars.push(module);
                }
                for (const one of clause ? (0,syntax/* namedChildren */.TP)(clause) : []) {
                    const name = (0,syntax/* childOf */.GG)(one, 'name');
                    if (!name)
                        continue;
                    const alias = textOf((0,syntax/* childOf */.GG)(one, 'alias') ?? name);
                    exports.set(alias, source ? { module: stringOf(source, textOf), name: textOf(name) } : { local: textOf(name) });
                }
                break;
            }
            case 'expression_statement':
                if (readCommonExport(node, textOf, exports, declared))
                    isModule = true;
                break;
            case 'labeled_statement': {
                const name = reactiveName(node, path, textOf);
                if (name !== undefined)
                    declared.add(name);
                break;
            }
            default: {
                const names = declare(node);
                for (const [name, origin] of requires(node, textOf)) {
                    isModule = true;
                    imports.set(name, origin);
                    declared.delete(name);
                }
                if (names.length > 0)
                    break;
            }
        }
    }
    return { path, isModule, imports, exports, stars, declared, enums };
}
function reactiveName(node, path, textOf) {
    const label = (0,syntax/* childOf */.GG)(node, 'label');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    if (!label || !body || textOf(label) !== '$' || !path.endsWith('.svelte'))
        return undefined;
    const [assignment] = (0,syntax/* namedChildren */.TP)(body);
    const left = assignment?.type === 'assignment_expression' ? (0,syntax/* childOf */.GG)(assignment, 'left') : undefined;
    return left?.type === 'identifier' && !textOf(left).startsWith('$') ? textOf(left) : undefined;
}
function readImport(node, textOf, imports) {
    const required = (0,syntax/* findType */.up)(node, 'import_require_clause');
    const source = (0,syntax/* childOf */.GG)(node, 'source') ?? (required && (0,syntax/* childOf */.GG)(required, 'source'));
    if (!source)
        return;
    const module = stringOf(source, textOf);
    const local = required && (0,syntax/* findType */.up)(required, 'identifier');
    if (local)
        imports.set(textOf(local), { module, name: '*' });
    for (const part of (0,syntax/* namedChildren */.TP)((0,syntax/* findType */.up)(node, 'import_clause') ?? { ...node, children: [] })) {
        if (part.type === 'identifier')
            imports.set(textOf(part), { module, name: 'default' });
        else if (part.type === 'namespace_import') {
            const [name] = (0,syntax/* namedChildren */.TP)(part);
            if (name)
                imports.set(textOf(name), { module, name: '*' });
        }
        else {
            for (const one of (0,syntax/* namedChildren */.TP)(part)) {
                const name = (0,syntax/* childOf */.GG)(one, 'name');
                if (name)
                    imports.set(textOf((0,syntax/* childOf */.GG)(one, 'alias') ?? name), { module, name: textOf(name) });
            }
        }
    }
}
function readCommonExport(node, textOf, exports, declared) {
    const [assignment] = (0,syntax/* namedChildren */.TP)(node);
    if (assignment?.type !== 'assignment_expression')
        return false;
    const left = (0,syntax/* childOf */.GG)(assignment, 'left');
    const right = (0,syntax/* childOf */.GG)(assignment, 'right');
    const match = left && /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(textOf(left));
    if (!match || !right || (match[1] === undefined && !textOf(left).startsWith('module.')))
        return false;
    const name = match[1] ?? 'default';
    if (right.type === 'identifier')
        exports.set(name, { local: textOf(right) });
    else {
        declared.add(commonName(name));
        exports.set(name, { local: commonName(name) });
    }
    if (name !== 'default' || right.type !== 'object')
        return true;
    for (const part of (0,syntax/* namedChildren */.TP)(right)) {
        const key = (0,syntax/* childOf */.GG)(part, 'key');
        const value = (0,syntax/* childOf */.GG)(part, 'value');
        if (part.type === 'shorthand_property_identifier')
            exports.set(textOf(part), { local: textOf(part) });
        else if (key && value?.type === 'identifier')
            exports.set(textOf(key), { local: textOf(value) });
    }
    for (const key of functionsIn(right, textOf).keys()) {
        declared.add(commonName(key));
        exports.set(key, { local: commonName(key) });
    }
    return true;
}
function functionsIn(object, textOf) {
    const found = new Map();
    if (object.type !== 'object' || /\bthis\b/.test(textOf(object)))
        return found;
    for (const part of (0,syntax/* namedChildren */.TP)(object)) {
        const key = (0,syntax/* childOf */.GG)(part, 'key') ?? (0,syntax/* childOf */.GG)(part, 'name');
        const value = (0,syntax/* childOf */.GG)(part, 'value') ?? part;
        if (key && /^(?:arrow_function|(?:function|generator)_\w+|method_definition)$/.test(value.type))
            found.set(textOf(key), value);
    }
    return found;
}
function commonName(name) {
    return name === 'default' ? name : `exports.${name}`;
}
function requires(node, textOf) {
    if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration')
        return [];
    return (0,syntax/* namedChildren */.TP)(node).flatMap((one) => {
        const name = (0,syntax/* childOf */.GG)(one, 'name');
        let value = (0,syntax/* childOf */.GG)(one, 'value');
        let member;
        if (value?.type === 'member_expression') {
            const property = (0,syntax/* childOf */.GG)(value, 'property');
            member = property && textOf(property);
            value = (0,syntax/* childOf */.GG)(value, 'object');
        }
        const module = value && requiredModule(value, textOf);
        if (!name || module === undefined)
            return [];
        if (name.type === 'identifier')
            return [[textOf(name), { module, name: member ?? '*' }]];
        if (name.type !== 'object_pattern' || (member !== undefined && member !== 'default'))
            return [];
        return (0,syntax/* namedChildren */.TP)(name).flatMap((part) => {
            if (part.type === 'shorthand_property_identifier_pattern')
                return [[textOf(part), { module, name: textOf(part) }]];
            const key = (0,syntax/* childOf */.GG)(part, 'key');
            const target = (0,syntax/* childOf */.GG)(part, 'value');
            return key && target?.type === 'identifier' ? [[textOf(target), { module, name: textOf(key) }]] : [];
        });
    });
}
function read_module_renamed(node, textOf, imports) {
    if (node.type !== 'lexical_declaration')
        return [];
    return (0,syntax/* namedChildren */.TP)(node).flatMap((one) => {
        const [name, value] = ['name', 'value'].map((it) => (0,syntax/* childOf */.GG)(one, it));
        const callee = value?.type === 'call_expression' ? (0,syntax/* childOf */.GG)(value, 'function') : undefined;
        if (name?.type !== 'identifier' || !callee)
            return [];
        const typed = /^(\w+)\.withTypes$/.exec(textOf(callee))?.[1];
        const origin = imports.get(typed ?? textOf(callee));
        const made = typed === undefined ? origin && /^(create\w*Selector)Creator$/.exec(origin.name)?.[1] : origin?.name;
        return origin && made !== undefined ? [[textOf(name), { ...origin, name: made }]] : [];
    });
}
function requiredModule(node, textOf) {
    if (node.type !== 'call_expression')
        return undefined;
    const callee = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    const [argument] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    if (!callee || !argument || !isPlainText(argument))
        return undefined;
    return callee.type === 'import' || textOf(callee) === 'require' ? stringOf(argument, textOf) : undefined;
}
function read_module_namesOf(node, textOf) {
    switch (node.type) {
        case 'lexical_declaration':
        case 'variable_declaration':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((one) => {
                const name = (0,syntax/* childOf */.GG)(one, 'name');
                return name ? patternNames(name, textOf) : [];
            });
        case 'function_declaration':
        case 'generator_function_declaration':
        case 'class_declaration':
        case 'abstract_class_declaration':
        case 'enum_declaration': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            return name ? [textOf(name)] : [];
        }
        case 'ambient_declaration':
            return [];
        default:
            return [];
    }
}
function patternNames(node, textOf) {
    if (node.type === 'identifier' || node.type === 'shorthand_property_identifier_pattern')
        return [textOf(node)];
    if (node.type === 'pair_pattern') {
        const value = (0,syntax/* childOf */.GG)(node, 'value');
        return value ? patternNames(value, textOf) : [];
    }
    if (node.type === 'assignment_pattern' || node.type === 'object_assignment_pattern') {
        const left = (0,syntax/* childOf */.GG)(node, 'left');
        return left ? patternNames(left, textOf) : [];
    }
    if (/pattern$/.test(node.type))
        return (0,syntax/* namedChildren */.TP)(node).flatMap((child) => patternNames(child, textOf));
    return [];
}
function enumMembers(node, textOf, file) {
    const members = new Map();
    let next = 0;
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    for (const member of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        const name = member.type === 'enum_assignment' ? (0,syntax/* childOf */.GG)(member, 'name') : member;
        const given = member.type === 'enum_assignment' ? (0,syntax/* childOf */.GG)(member, 'value') : undefined;
        if (!name)
            continue;
        const isText = given?.type === 'string' || given?.type === 'template_string';
        if (given?.type === 'number')
            next = Number(textOf(given));
        const value = isText
            ? stringOf(given, textOf)
            : !given || given.type === 'number'
                ? next
                : undefined;
        const key = name.type === 'string' ? stringOf(name, textOf) : textOf(name);
        const { start, end } = given ?? name;
        if (value !== undefined)
            members.set(key, { value, site: { file, start, end } });
        next = next === undefined || value === undefined ? undefined : next + 1;
    }
    return members;
}

;






function inScope(unit, names, rest) {
    const set = new Set(names);
    const more = { ...(rest && { rest }), ...(unit.scope && { outer: unit.scope }) };
    return set.size === 0 ? unit : { ...unit, scope: { names: set, ...more } };
}
function partsOfRest(name, { scope }) {
    for (let at = scope; at; at = at.outer)
        if (at.names.has(name))
            return at.rest?.name === name ? at.rest.parts : undefined;
    return undefined;
}
function isLocal(name, { scope }) {
    for (let at = scope; at; at = at.outer)
        if (at.names.has(name))
            return true;
    return false;
}
function meaningOf(name, unit) {
    return isLocal(name, unit) ? undefined : unit.modules.find(unit.path, name);
}
const names_KEPT = /^(?:HK|NS)[A-Z]\w*$|^(?:Set|Array|Map|Promise|Object|String|Number|Boolean|Symbol|JSON|Math|Date|undefined)$/;
function storeMeant(name, site, unit) {
    const own = name.startsWith('$') && unit.path.endsWith('.svelte') ? name.slice(1) : '';
    return own !== '' && (isLocal(own, unit) || unit.modules.find(unit.path, own))
        ? names_lowerName(own, site, unit)
        : undefined;
}
function names_lowerName(name, site, unit) {
    if (isLocal(name, unit))
        return { kind: 'name', name, site };
    if (name === 'undefined')
        return { kind: 'literal', value: null, isLeftOut: true, site };
    const store = storeMeant(name, site, unit);
    if (store)
        return atoms_told(store, (0,languages_words/* wordsAt */.n4)(site));
    const meaning = unit.modules.find(unit.path, name);
    if (unit.declared && !unit.declared.has(name) && !names_KEPT.test(name))
        return (0,languages_words/* wordsAt */.n4)(site).unknown(name);
    if (unit.ofTemplate && !names_KEPT.test(name) && (!meaning || meaning.kind === 'own'))
        return nameInTemplate(meaning?.name, name, site, unit.ofTemplate);
    if (meaning)
        return lowerMeaning(meaning, site, unit);
    if (name === 'NaN')
        return { kind: 'literal', value: null, site };
    if (names_KEPT.test(name)) {
        if (name.startsWith('HKClinical'))
            unit.seen.clinical ??= { text: name, site };
        return { kind: 'name', name, site };
    }
    if (GLOBALS.has(name))
        return { kind: 'foreign', path: (0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignRoot */.rQ)('global'), name), site };
    return { kind: 'name', name: `${name}@`, site };
}
const GLOBALS = new Set(['window', 'globalThis', 'cordova', 'Capacitor', 'NativeModules', 'plugins', 'navigator']);
function nameInTemplate(own, name, site, of) {
    if (own === undefined)
        return { kind: 'member', of, name, site };
    const known = { kind: 'name', name: own, site };
    return { kind: 'either', of: [known, { kind: 'member', of: known, name: 'value', site }], site };
}
function lowerMeaning(meaning, site, unit) {
    switch (meaning.kind) {
        case 'own':
            return { kind: 'name', name: meaning.name, site };
        case 'foreign':
            if (meaning.path === 'rxjs#EMPTY' || meaning.path === 'rxjs#NEVER')
                return { kind: 'list', items: [], site };
            return { kind: 'foreign', path: meaning.path, site };
        case 'module': {
            const whole = unit.modules.exported(meaning.path, 'default');
            return whole && whole.kind !== 'module'
                ? lowerMeaning(whole, site, unit)
                : { kind: 'name', name: `*@${meaning.path}`, site };
        }
        case 'enum':
            return {
                kind: 'dictionary',
                pairs: [...meaning.members].map(([name, { value, site: at }]) => [
                    { kind: 'literal', value: name, site },
                    { kind: 'literal', value, site: at },
                ]),
                site,
            };
    }
}
function lowerPath(object, property, site, unit) {
    const meaning = pathMeaning(object, unit);
    if (meaning?.kind === 'enum') {
        const member = meaning.members.get(property);
        return member && { kind: 'literal', value: member.value, site };
    }
    if (meaning?.kind !== 'module')
        return undefined;
    const found = unit.modules.exported(meaning.path, property);
    return found && lowerMeaning(found, site, unit);
}
function pathMeaning(node, unit) {
    if (node.type === 'identifier') {
        const name = (0,lowering/* textOf */.b6)(node, unit);
        const meaning = meaningOf(name, unit);
        return meaning ?? (name === 'exports' ? { kind: 'module', path: unit.path } : undefined);
    }
    if (node.type === 'call_expression') {
        const module = requiredModule(node, (child) => (0,lowering/* textOf */.b6)(child, unit));
        const whole = module === undefined ? undefined : unit.modules.whole(unit.path, module);
        return whole?.kind === 'module' ? whole : undefined;
    }
    if (node.type !== 'member_expression')
        return undefined;
    const object = (0,syntax/* childOf */.GG)(node, 'object');
    const property = (0,syntax/* childOf */.GG)(node, 'property');
    const outer = object && property && pathMeaning(object, unit);
    return outer?.kind === 'module' && property ? unit.modules.exported(outer.path, (0,lowering/* textOf */.b6)(property, unit)) : undefined;
}
function lowerAnnotation(node, unit, depth = 0) {
    if (!node || depth > 6)
        return undefined;
    switch (node.type) {
        case 'type_annotation':
        case 'readonly_type':
        case 'parenthesized_type':
            return lowerAnnotation((0,syntax/* namedChildren */.TP)(node)[0], unit, depth + 1);
        case 'array_type': {
            const element = lowerAnnotation((0,syntax/* namedChildren */.TP)(node)[0], unit, depth + 1);
            return element && { name: 'Array', args: [element] };
        }
        case 'type_identifier': {
            const meaning = meaningOf((0,lowering/* textOf */.b6)(node, unit), unit);
            return meaning?.kind === 'own' ? { name: meaning.name, args: [] } : undefined;
        }
        case 'generic_type': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            const list = (0,syntax/* findType */.up)(node, 'type_arguments');
            const text = name && (0,lowering/* textOf */.b6)(name, unit);
            const inner = list && lowerAnnotation((0,syntax/* namedChildren */.TP)(list)[0], unit, depth + 1);
            if (text === 'Promise')
                return inner;
            return inner && /^(?:Readonly)?(?:Array|Set)$/.test(text ?? '') ? { name: 'Array', args: [inner] } : undefined;
        }
        default:
            return undefined;
    }
}
function names_injected(node, unit) {
    const type = node && (0,syntax/* findType */.up)(node, 'type_identifier');
    const meaning = type && meaningOf((0,lowering/* textOf */.b6)(type, unit), unit);
    return type && meaning?.kind === 'foreign'
        ? { kind: 'foreign', path: meaning.path, site: (0,lowering/* siteOf */.zU)(type, unit) }
        : undefined;
}
function names_tableOf(name, node, unit) {
    return node &&
        /^:\s{0,9}(?:Dexie\.)?(?:Entity)?Table\s{0,9}</.test((0,lowering/* textOf */.b6)(node, unit)) &&
        /['"]dexie['"]/.test(unit.text)
        ? { kind: 'foreign', path: (0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignRoot */.rQ)('dexie'), name), site: (0,lowering/* siteOf */.zU)(node, unit) }
        : undefined;
}
function declaredNames(statements, unit) {
    const read = (node) => (0,lowering/* textOf */.b6)(node, unit);
    return statements.flatMap((node) => {
        switch (node.type) {
            case 'lexical_declaration':
            case 'variable_declaration':
                return (0,syntax/* namedChildren */.TP)(node).flatMap((one) => {
                    const name = (0,syntax/* childOf */.GG)(one, 'name');
                    return name ? patternNames(name, read) : [];
                });
            case 'function_declaration':
            case 'generator_function_declaration':
            case 'class_declaration': {
                const name = (0,syntax/* childOf */.GG)(node, 'name');
                return name ? [(0,lowering/* textOf */.b6)(name, unit)] : [];
            }
            default:
                return [];
        }
    });
}

;




function arguments_lowerArguments(callee, given, unit, site) {
    return given.flatMap((arg, index) => {
        const parts = spreadArguments(arg, unit, site);
        if (parts)
            return parts;
        return [{ value: listApplied(callee, arg, index, unit, site) ?? javascript_expressions_lowerExpression(arg, unit) }];
    });
}
function partsGiven(template, unit) {
    const given = (0,syntax/* namedChildren */.TP)(template).flatMap((child) => {
        const [inner] = child.type === 'template_substitution' ? (0,syntax/* namedChildren */.TP)(child) : [];
        return inner ? [{ value: javascript_expressions_lowerExpression(inner, unit) }] : [];
    });
    return [{ value: (0,lowering/* nothing */.s6)((0,lowering/* siteOf */.zU)(template, unit)) }, ...given];
}
function spreadArguments(node, unit, site) {
    const [inner] = node.type === 'spread_element' ? (0,syntax/* namedChildren */.TP)(node) : [];
    return inner && partsNamed(inner, unit, site)?.map((value) => ({ value }));
}
function listApplied(callee, node, index, unit, site) {
    const method = callee.type === 'member_expression' ? (0,syntax/* childOf */.GG)(callee, 'property') : undefined;
    if (index !== 1 || !method || (0,lowering/* textOf */.b6)(method, unit) !== 'apply')
        return undefined;
    const items = partsNamed(node, unit, site);
    return items && { kind: 'list', items, site };
}
function partAt(object, index, unit, site) {
    const parts = index.type === 'number' ? partsNamed(object, unit, site) : undefined;
    return parts?.slice(0, -1)[Number((0,lowering/* textOf */.b6)(index, unit))];
}
function partsNamed(node, unit, site) {
    const parts = node.type === 'identifier' ? partsOfRest((0,lowering/* textOf */.b6)(node, unit), unit) : undefined;
    return parts?.map((name) => ({ kind: 'name', name, site }));
}

;
const method_names_METHODS = new Map([
    ['concat', 'union'],
    ['flat', 'flatten'],
    ['find', 'first'],
    ['findLast', 'last'],
    ['at', 'first'],
    ['some', 'contains'],
    ['every', 'allSatisfy'],
    ['includes', 'contains'],
    ['has', 'contains'],
    ['push', 'append'],
    ['unshift', 'append'],
    ['pop', 'popLast'],
    ['shift', 'popFirst'],
    ['take', 'prefix'],
    ['drop', 'dropFirst'],
    ['toSorted', 'sorted'],
    ['sort', 'sorted'],
    ['reverse', 'reversed'],
    ['toReversed', 'reversed'],
    ['get', 'objectForKey'],
    ['catch', 'handleEvents'],
    ['finally', 'handleEvents'],
    ['delete', 'removeObject'],
    ['subscribe', 'sink'],
    ['andThen', 'map'],
    ['asyncAndThen', 'map'],
    ['asyncMap', 'map'],
    ['andTee', 'sink'],
    ['andThrough', 'sink'],
]);
function method_names_methodName(name) {
    return method_names_METHODS.get(name) ?? name;
}
function method_names_asMethod(callee) {
    const name = callee.kind === 'member' ? method_names_methodName(callee.name) : '';
    return callee.kind === 'member' && name !== callee.name ? { ...callee, name, written: callee.name } : callee;
}

;



function callFunction(name, of, args, site) {
    const [self, ...rest] = args.map(({ value }) => value);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    if (name === 'bind') {
        const next = words.name('\0next');
        if (rest.length === 0)
            return of.kind === 'member' ? (0,taken_methods/* addsGiven */.G)(of, method_names_methodName(of.name)) : of;
        return words.open(['\0next'], [words.give(words.call(of, [...rest, next]))]);
    }
    const [list, ...more] = rest;
    const isApplied = name === 'apply' && list?.kind === 'list' && more.length === 0;
    if (!self)
        return undefined;
    const run = words.call(of, isApplied ? list.items : rest);
    if (isApplied || function_methods_isThis(self, of))
        return run;
    const isEither = name === 'call' && of.kind === 'name' && rest.length > 0;
    return isEither ? words.either(run, words.call(words.member(of, name), [self, ...rest])) : undefined;
}
function function_methods_isThis(self, of) {
    if (self.kind === 'literal')
        return self.value === null;
    if (self.kind !== 'name')
        return false;
    const from = of.kind === 'member' ? of.of : undefined;
    return /^(?:self|\0this)/.test(self.name) || (from?.kind === 'name' && from.name === self.name);
}

;



function own_entries_entriesOf(of, site) {
    if ((0,depth/* isHeavy */.s)(of))
        return { kind: 'call', callee: { kind: 'member', of, name: 'entries', site }, args: [], site };
    const part = (name) => ({ value: { kind: 'member', of, name, isOfAll: true, site } });
    const whole = (0,entries/* isPath */.uf)(of) ? [{ label: facts/* ENTRIES */.lf, value: of }] : [];
    return { kind: 'tuple', items: [part('keys'), part('values'), ...whole], site };
}

;

function putsAll([target, ...sources], words) {
    const named = sources.map((source, index) => (source.kind === 'dictionary' ? words.name(`\0put${index}`) : source));
    const isPut = target !== undefined && (0,entries/* isPath */.uf)(target);
    const all = words.object({}, target ? [target, ...(isPut ? named : sources)] : []);
    if (!isPut)
        return all;
    return words.run([
        ...sources.flatMap((source, index) => source.kind === 'dictionary' ? [words.declare(`\0put${index}`, source)] : []),
        words.declare('\0all', all),
        words.merge(target, words.name('\0all')),
        ...sources.flatMap((source, index) => partsPut(target, source, words.name(`\0put${index}`), words)),
        words.give(words.name('\0all')),
    ]);
}
function partsPut(target, source, named, words) {
    if (source.kind !== 'dictionary')
        return [];
    return source.pairs.flatMap(([key]) => key.kind === 'literal'
        ? [words.assign(words.member(target, `${key.value}`), words.member(named, `${key.value}`))]
        : []);
}

;






const pick = (name) => ([of], site) => of && { kind: 'member', of, name, isOfAll: true, site };
const globals_same = ([of]) => of;
const runLater = ([run, , ...given], site) => run && given.length > 0 ? expressions_nothing(site, [(0,languages_words/* wordsAt */.n4)(site).call(run, given)]) : undefined;
const settle = ([of], site) => {
    if (!of)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const word = (value) => ({ kind: 'literal', value, site });
    const fulfilled = (value) => words.object({ status: word('fulfilled'), value });
    const rejected = words.object({ status: word('rejected'), reason: words.name('\0reason') });
    const caught = (tried, give) => words.catches('\0reason', [words.does(tried)], [words.give(give)]);
    const list = (items) => ({ kind: 'list', items, site });
    if (of.kind === 'list')
        return list(of.items.map((it) => words.run([caught(it, rejected), words.give(fulfilled(it))])));
    const each = words.closure(['\0each'], [words.give(fulfilled(words.name('\0each')))]);
    return words.run([caught(of, list([rejected])), words.give(words.call(words.member(of, 'map'), [each]))]);
};
const globals_GLOBALS = new Map([
    ['Object.values', pick('values')],
    ['Object.keys', pick('keys')],
    ['Object.entries', ([of], site) => of && own_entries_entriesOf(of, site)],
    ['Object.fromEntries', ([of], site) => of && globals_objectOf(of, site)],
    ['Object.groupBy', ([of, by], site) => of && by && tableBy(of, by, site)],
    ['Map.groupBy', ([of, by], site) => of && by && tableBy(of, by, site)],
    ['structuredClone', globals_same],
    ['JSON.parse', ([of, reviver]) => of && ((reviver ? undefined : written(of)) ?? copiedAsText(of))],
    ['Iterator.from', globals_same],
    ['Object.freeze', globals_same],
    ['Object.seal', globals_same],
    ['Object.assign', (args, site) => putsAll(args, (0,languages_words/* wordsAt */.n4)(site))],
    ['Promise.all', globals_same],
    ['Promise.allSettled', settle],
    ['Promise.race', globals_same],
    ['Promise.any', globals_same],
    ['setTimeout', runLater],
    ['setInterval', runLater],
    ['Promise.resolve', globals_same],
    ['Promise.reject', ([error], site) => error && thrown(error, site)],
    ['Array.of', (args, site) => ({ kind: 'list', items: args, site })],
    [
        'Array.from',
        ([of, closure], site) => of && closure
            ? { kind: 'call', callee: { kind: 'member', of, name: 'map', site }, args: [{ value: closure }], site }
            : of,
    ],
]);
function written(of) {
    return of.kind === 'literal' && typeof of.value === 'string' ? writtenJson(of.value, of.site) : undefined;
}
function copiedAsText(of) {
    const callee = of.kind === 'call' && of.callee.kind === 'member' ? of.callee : undefined;
    const isText = callee?.name === 'stringify' && callee.of?.kind === 'name' && callee.of.name.replace(/@$/, '') === 'JSON';
    return isText && of.kind === 'call' && of.args.length === 1 ? of.args[0]?.value : undefined;
}
function thrown(error, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    return words.run([words.throws(error)]);
}
function makePromise(executor, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [kept, next] = [words.name('\0kept'), words.name('\0next')];
    const isKept = executor.kind !== 'closure' || /^[^_]/.test(executor.body.parameters[0]?.name ?? '_');
    const make = isKept ? words.open : words.closure;
    const resolve = make(['\0next'], [words.assign(kept, next)]);
    return words.run([
        words.declare('\0kept'),
        words.does(words.call(executor, [resolve, words.open(['\0next'], [words.throws(next)])])),
        words.give(kept),
    ]);
}
function globals_objectOf(of, site) {
    if (of.kind !== 'list')
        return tableOfPairs(pairsIn(of) ?? of, site);
    const made = makeMap(of, site);
    if (made.kind !== 'dictionary')
        return made;
    const { isTable: _, ...object } = made;
    return object;
}
const globals_isTable = ({ kind }) => kind === 'name' || kind === 'member';
function makeMap(entries, site) {
    const items = entries?.kind === 'list' ? entries.items : [];
    const pairs = items.flatMap((item) => {
        const [key, value] = item.kind === 'list' ? item.items : [];
        return key && value ? [[key, value]] : [];
    });
    const made = entries && pairsIn(entries);
    if (made)
        return tableOfPairs(made, site);
    const spread = items.filter(({ kind }) => kind !== 'list');
    const tables = spread.map((each) => (globals_isTable(each) ? each : tableOfPairs(pairsIn(each) ?? each, site)));
    const spreads = entries && entries.kind !== 'list' ? [entries] : tables;
    return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), isTable: true, site };
}
function makeResolvers(site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [kept, next] = [words.name('\0kept'), words.name('\0next')];
    return words.run([
        words.declare('\0kept'),
        words.give(words.object({
            promise: kept,
            resolve: words.open(['\0next'], [words.assign(kept, next)]),
            reject: words.open(['\0next'], [words.throws(next)]),
        })),
    ]);
}

;
const either_same = ([of]) => of;
const failed = ([of], words) => of && words.call(words.name('left'), [of]);
const fold = ([left, right], words) => left &&
    right &&
    words.closure(['\0side'], [words.give(words.call(words.member(words.name('\0side'), 'fold'), [left, right]))]);
const pipe = ([first, ...functions], words) => first && functions.reduce((of, each) => words.call(each, [of]), first);
const SELECTED = '\0selected';
const match = ([of], words) => {
    if (!of)
        return undefined;
    const [chain, made, given] = [words.name('\0chain'), words.name('\0made'), words.name('\0matched')];
    const by = (name, of = given) => words.assign(made, words.call(words.name(name), [of]));
    const told = (of) => words.closure(['\0pattern', '\0first', '\0second'], [by('\0first', of), by('\0second', of), words.give(chain)]);
    const selected = words.call({ kind: 'foreign', path: 'library#match', site: words.site }, [given]);
    const on = told(given);
    const done = words.closure([], [words.give(made)]);
    return words.run([
        words.declare('\0matched', of),
        words.declare('\0made'),
        words.declare('\0chain'),
        words.assign(chain, words.object({
            with: on,
            when: on,
            [SELECTED]: told(selected),
            otherwise: words.closure(['\0last'], [by('\0last'), words.give(made)]),
            exhaustive: done,
            run: done,
        })),
        words.give(chain),
    ]);
};
const EITHER = {
    'ts-pattern#match': match,
    'neverthrow#err': failed,
    'neverthrow#errAsync': failed,
    'neverthrow#ok': either_same,
    'neverthrow#okAsync': either_same,
    'fp-ts/Either#left': failed,
    'fp-ts/Either#right': either_same,
    'fp-ts/Either#match': fold,
    'fp-ts/Either#fold': fold,
    'fp-ts/function#pipe': pipe,
};

;

const react_KEPT = '\0kept';
const READ_CONTEXT = '\0read';
const createContext = ([initial], words) => {
    const kept = words.member(words.name('\0context'), 'current');
    const props = words.name('\0props');
    const children = words.member(props, 'children');
    return words.run([
        words.declare('\0context', words.object(initial ? { current: initial } : {})),
        words.declare('\0Provider', words.open(['\0props'], [words.assign(kept, words.member(props, 'value')), words.give(children)])),
        words.give(words.either(words.name('\0Provider'), words.object({
            Provider: words.name('\0Provider'),
            Consumer: words.closure(['\0props'], [words.give(words.call(children, [kept]))]),
            [react_KEPT]: kept,
            [READ_CONTEXT]: words.closure([], [words.give(kept)]),
        }))),
    ]);
};
function readContext(context, words) {
    return words.call(words.member(context, READ_CONTEXT), []);
}
const useContext = ([context], words) => context && readContext(context, words);
const use = ([given], words) => given && words.either(words.member(given, react_KEPT), given);
const useReducer = ([reducer, initial, init], words) => {
    if (!reducer)
        return undefined;
    const state = words.name('\0state');
    const first = initial && init ? words.call(init, [initial]) : initial;
    return words.run([
        words.declare('\0reducer', reducer),
        words.declare('\0state', first),
        words.declare('\0dispatch', words.open(['\0action'], [words.assign(state, words.call(words.name('\0reducer'), [state, words.name('\0action')]))])),
        words.give(words.tuple(state, words.name('\0dispatch'))),
    ]);
};
const useActionState = ([action, initial], words) => action && useReducer([action, initial ?? words.object({})], words);
const useOptimistic = ([value, update], words) => {
    if (!value)
        return undefined;
    const state = words.name('\0state');
    return words.run([
        words.declare('\0update', update),
        words.declare('\0state', value),
        words.declare('\0show', update
            ? words.open(['\0shown'], [words.assign(state, words.call(words.name('\0update'), [state, words.name('\0shown')]))])
            : (0,languages_words/* setter */.qB)(state, words)),
        words.give(words.tuple(state, words.name('\0show'))),
    ]);
};
const react_same = ([given]) => given;
const lazy = ([load], words) => load && words.member(words.call(load, []), 'default');
const createElement = ([component, props, ...children], words) => {
    if (!component || component.kind === 'literal')
        return undefined;
    const inner = { kind: 'list', items: children, site: words.site };
    const given = words.object(children.length > 0 ? { children: inner } : {}, props ? [props] : []);
    return words.call(component, [given]);
};
const createRef = (_, words) => words.filled({ current: words.object({}) });
const useImperativeHandle = ([ref, make], words) => ref && make && words.run([words.assign(words.member(ref, 'current'), words.call(make, []))]);
const useEffect = ([effect], words) => effect && words.call(effect, []);
const useContextSelector = ([context, select], words) => context && select && words.call(select, [readContext(context, words)]);
const react_SELECTED = ['use-context-selector', '@fluentui/react-context-selector'];
const REACT = Object.fromEntries([
    ...react_SELECTED.flatMap((name) => [
        [`${name}#createContext`, createContext],
        [`${name}#useContext`, useContext],
        [`${name}#useContextSelector`, useContextSelector],
    ]),
    ...['react', 'preact/compat', 'preact/hooks', 'preact'].flatMap((name) => [
        [`${name}#createContext`, createContext],
        [`${name}#useContext`, useContext],
        [`${name}#use`, use],
        [`${name}#useReducer`, useReducer],
        [`${name}#useActionState`, useActionState],
        [`${name}-dom#useFormState`, useActionState],
        [`${name}#useOptimistic`, useOptimistic],
        [`${name}#useDeferredValue`, react_same],
        [`${name}#useEffectEvent`, react_same],
        [`${name}#lazy`, lazy],
        [`${name}#createElement`, createElement],
        [`${name}#createRef`, createRef],
        [`${name}#useImperativeHandle`, useImperativeHandle],
        [`${name}#useEffect`, useEffect],
        [`${name}#useLayoutEffect`, useEffect],
        [`${name}#useInsertionEffect`, useEffect],
    ]),
]);

;

const PROVIDE = '\0provide';
const PROVIDED = '\0provided ';
function makeKey(words, first) {
    const kept = words.member(words.name('\0key'), 'current');
    return words.run([
        words.declare('\0key', words.object(first ? { current: first } : {})),
        words.give(words.object({
            [PROVIDE]: first
                ? words.closure(['\0value'], [words.assign(kept, words.name('\0value'))])
                : words.open(['\0value'], [words.assign(kept, words.name('\0value'))]),
            [READ_CONTEXT]: words.closure([], [words.give(kept)]),
        })),
    ]);
}
function isKey(expression) {
    if (expression?.kind === 'literal')
        return typeof expression.value === 'string';
    if (expression?.kind !== 'name' && expression?.kind !== 'member')
        return false;
    const [name = ''] = expression.name.split('@', 1);
    return /^(?:[a-z$_]|[A-Z][A-Z0-9_]*$)/.test(name);
}
function keys_keptBy(key, words) {
    return key.kind === 'literal' ? words.shared(`${PROVIDED}${key.value}`) : undefined;
}
function provideKey(key, value, words) {
    const kept = keys_keptBy(key, words);
    if (kept)
        return words.run([words.assign(kept, value)]);
    return words.call(words.member(key, PROVIDE), [value]);
}
function readKey(key, words) {
    return keys_keptBy(key, words) ?? words.call(words.member(key, READ_CONTEXT), []);
}
const provide = ([key, value], words) => (isKey(key) && value ? provideKey(key, value, words) : undefined);
const inject = ([key, otherwise], words) => {
    if (!isKey(key))
        return undefined;
    return otherwise ? words.either(readKey(key, words), otherwise) : readKey(key, words);
};
const injectToken = ([of], words) => {
    const [name, site] = of?.kind === 'name' ? [of.name, of.site] : ['', words.site];
    if (of?.kind === 'foreign')
        return of;
    if (isKey(of))
        return readKey(of, words);
    if (!/Store@/.test(name))
        return undefined;
    return words.either(storeBy(name, words), {
        kind: 'cast',
        value: words.unknown('inject'),
        to: { name, args: [] },
        site,
    });
};
function storeBy(name, words) {
    return words.shared(`\0store ${name}`);
}
const token = ([, options], words) => makeKey(words, options?.kind === 'dictionary' ? words.call(words.member(options, 'factory'), []) : undefined);
function providedBy(pairs, words) {
    const entry = (name) => pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const [key, value, made, other] = ['provide', 'useValue', 'useFactory', 'useExisting'].map(entry);
    if (!isKey(key))
        return undefined;
    const own = entry('useClass');
    const given = value ??
        (own ? words.call(own, []) : undefined) ??
        (made ? words.call(made, []) : isKey(other) ? readKey(other, words) : undefined);
    if (!given)
        return undefined;
    const isOne = entry('multi');
    return provideKey(key, isOne ? { kind: 'list', items: [given], site: words.site } : given, words);
}
const KEYS = {
    'vue#provide': provide,
    'vue#inject': inject,
    '@angular/core#inject': injectToken,
    '@angular/core#InjectionToken': token,
};

;
const routes_ROUTE = '\0route';
const ROUTE_OF = `${routes_ROUTE} of `;
const OF_ANY = '\0routes';
const routes_OPENS = new Set(['navigate', 'push', 'replace', 'setParams', 'popTo', 'jumpTo', 'reset']);
const NAVIGATION = /(?:^|\.)(?:\w{0,40}[nN]avigation|nav|\w{0,40}[rR]outer|history|navigationRef|(?:Common|Stack|Tab|Drawer)Actions)(?:\.current)?[?!]?$/;
function openedWith(object, method, args, text) {
    const isNavigating = method === 'navigate' && text.includes('avigation');
    if (!routes_OPENS.has(method) || !(isNavigating || (object !== undefined && NAVIGATION.test(object))))
        return undefined;
    const at = args.findIndex(({ value }) => value.kind !== 'literal');
    if (at < 0)
        return undefined;
    return at === 0 && args.length > 1 && args[0]?.value.kind !== 'dictionary' ? 1 : at;
}
function ofAny(given, words) {
    return words.either(given, words.unknown('params'));
}
function opensRoute(call, name, params, words) {
    const given = words.name('\0params');
    return words.run([
        words.declare('\0params', params),
        words.assign(words.shared(routes_ROUTE), given),
        words.assign(words.shared(routes_ROUTE), words.member(given, 'params')),
        ...keptFor(name, params, given, words).map(([route, value]) => words.assign(words.shared(route), value)),
        words.give(call(given)),
    ]);
}
function keptFor(name, params, given, words) {
    const own = name ? [keptAs(name, given, words)] : namedIn(params, 'name', given, words);
    const all = [...own, ...namedIn(params, 'screen', given, words)];
    return all.length > 0 ? all : [[OF_ANY, ofAny(words.either(given, words.member(given, 'params')), words)]];
}
function keptAs(name, given, words) {
    return name.kind === 'literal' ? [`${ROUTE_OF}${name.value}`, given] : [OF_ANY, ofAny(given, words)];
}
function namedIn(params, key, given, words, depth = 0) {
    const entry = (name) => params.kind === 'dictionary'
        ? params.pairs.find(([it]) => it.kind === 'literal' && it.value === name)?.[1]
        : undefined;
    const [named, inner] = [entry(key), entry('params')];
    if (!named || !inner || depth > 5)
        return [];
    const value = words.member(given, 'params');
    return [keptAs(named, value, words), ...namedIn(inner, 'screen', value, words, depth + 1)];
}
function paramsOf(own, words) {
    return words.either(own, { kind: 'other', parts: [words.shared(routes_ROUTE)], site: words.site });
}
function openedAs(name, words) {
    return words.either(words.shared(`${ROUTE_OF}${name}`), words.shared(OF_ANY), words.shared(LINKED));
}
const LINKED = '\0linked';
function isRoute(object) {
    return /(?:^|\.)route[?!]?$/.test(object);
}
const OPTIONS = '\0options of screens';
const OF_CONTAINER = {
    getCurrentOptions: (_, words) => words.either(words.shared(OPTIONS), words.unknown('options')),
};
const params = (_, words) => paramsOf(words.unknown('params'), words);
const route = (_, words) => words.object({ params: paramsOf(words.unknown('params'), words) });
const ROUTES = {
    '@react-navigation/native#useRoute': route,
    '@react-navigation/core#useRoute': route,
    'expo-router#useLocalSearchParams': params,
    'expo-router#useGlobalSearchParams': params,
};

;



const events_LISTENS = new Set(['on', 'once', 'addListener', 'addEventListener']);
const events_nameOf = (event) => `\0event ${event}`;
function callEvent(method, args, site, seen, callee) {
    const [event, ...given] = args.map(({ value }) => value);
    if (event?.kind !== 'literal' || typeof event.value !== 'string')
        return undefined;
    if (event.value === MESSAGE && method === events_HEARS)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const listeners = words.name(events_nameOf(event.value));
    const [listener] = given;
    if (events_LISTENS.has(method) && listener && listener.kind !== 'literal') {
        seen(events_nameOf(event.value));
        return { kind: 'assign', target: listeners, operator: '=', value: listener, site };
    }
    if (method !== 'emit')
        return undefined;
    seen(events_nameOf(event.value));
    return words.run([
        ...given.map((value, index) => words.declare(`\0given${index}`, value)),
        words.does(words.call(listeners, given.map((_, index) => words.name(`\0given${index}`)))),
        words.give(words.call(callee(), [event, ...given.map((_, index) => words.name(`\0given${index}`))])),
    ]);
}
function hearMessages(target, listener, words) {
    if (target.kind !== 'member' || !target.of || target.name !== `on${MESSAGE}`)
        return undefined;
    const heard = words.name('\0heard');
    return words.run([
        words.declare('\0heard', listener),
        words.assign(target, heard),
        words.does(words.call(words.member(target.of, events_HEARS), [{ kind: 'literal', value: MESSAGE, site: words.site }, heard])),
    ]);
}
function hearRequest(target, listener, words) {
    if (target.kind !== 'member' || !target.of || target.name !== 'onsuccess')
        return undefined;
    const heard = words.name('\0heard');
    return words.run([
        words.declare('\0heard', listener),
        words.assign(target, heard),
        words.does(words.call(heard, [words.object({ target: target.of })])),
    ]);
}
const MESSAGE = 'message';
const events_HEARS = 'addEventListener';
const useEventListener = ([, event, listener], words) => event?.kind === 'literal' && listener
    ? words.run([words.assign(words.shared(events_nameOf(`${event.value}`)), listener)])
    : undefined;
const useEvent = ([, event, initial], words) => {
    if (event?.kind !== 'literal')
        return undefined;
    const heard = words.name('\0heard');
    const hear = words.closure(['\0next'], [words.assign(heard, words.name('\0next'))]);
    return words.run([
        words.declare('\0heard', initial),
        words.assign(words.shared(events_nameOf(`${event.value}`)), hear),
        words.give(heard),
    ]);
};
const EXPO_EVENTS = {
    'expo#useEvent': useEvent,
    'expo#useEventListener': useEventListener,
};
function sharedVariables(names, site) {
    return [...names].map((name) => ({
        name,
        modifiers: new Set(isFilledElsewhere(name) ? ['static', '@Filled'] : ['static']),
        site,
    }));
}
function isFilledElsewhere(name) {
    return name.startsWith(PROVIDED) || name.startsWith(ROUTE_OF);
}

;


const emitters_MADE = /\b(\w{1,60})(?:\s?:\s?[\w<>]{1,60})?\s?=\s?(?=(?:new\s(?:EventEmitter3?|TinyEmitter)|mitt)\b(?:<[^<>(]{0,200}>)?\(\))/g;
const MAKES_EMITTER = /^(?:EventEmitter3?|TinyEmitter|mitt)$/;
const USES = String.raw `(?:\?\.|\.)(?:(?:on|once|emit|addListener|off|removeListener)\(\s?['"]|removeAllListeners\()`;
let last = { text: '', names: new Set() };
function ownEmitters(text) {
    if (last.text !== text) {
        const names = new Set([...text.matchAll(emitters_MADE)].map(([, name = '']) => name));
        last = { text, names: [...names].every((name) => emitters_isOwn(text, name)) ? names : new Set() };
    }
    return last.names;
}
function emitters_isOwn(text, name) {
    const count = (pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].length;
    const isPrivate = count(String.raw `(?:private\s(?:readonly\s)?|#)${name}\b`) > 0 || name.startsWith('_');
    const isConstant = count(String.raw `(?<!export\s)\b(?:const|let)\s${name}\b`) === 1;
    if (!isPrivate && !isConstant)
        return false;
    const declared = count(String.raw `\b${name}(?:!?\s?:\s?[\w<>]{1,60})?\s?[=;]`);
    return count(String.raw `\b${name}\b`) === declared + count(String.raw `\b${name}${USES}`);
}
function callEmitter(method, [event, ...given], of, site) {
    if (event?.value.kind !== 'literal' || typeof event.value.value !== 'string')
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const listeners = words.member(of(), events_nameOf(event.value.value));
    const [listener] = given;
    if (events_LISTENS.has(method) && listener)
        return words.run([words.does({ kind: 'assign', target: listeners, operator: '=', value: listener.value, site })]);
    return method === 'emit'
        ? words.call(listeners, given.map(({ value }) => value))
        : undefined;
}

;




const list = (take) => (args, { site }) => ({ kind: 'list', items: take(args), site });
const subject = (_, { site }) => ({ kind: 'list', items: [{ kind: 'other', parts: [], site }], site });
const rxjs_same = ([of]) => of;
const rxjs_all = list((args) => args);
const tupleOf = (items, site) => ({
    kind: 'tuple',
    items: items.map((value) => ({ value })),
    site,
});
const together = ([first, ...more], words) => {
    const last = more.at(-1);
    const made = last?.kind === 'closure' ? last : undefined;
    const given = made ? more.slice(0, -1) : more;
    const items = first?.kind === 'list' ? first.items : given.length > 0 && first ? [first, ...given] : undefined;
    const all = items ? tupleOf(items, words.site) : first;
    return all && made ? words.call(made, items ?? [all]) : all;
};
const observable = ([run], words) => {
    if (!run)
        return undefined;
    const [told, next] = [words.name('\0told'), words.name('\0next')];
    const observer = words.object({
        next: words.open(['\0next'], [words.assign(told, next)]),
        error: words.open(['\0next'], [words.throws(next)]),
        complete: words.closure([], []),
    });
    const all = { kind: 'list', items: [told], site: words.site };
    return words.run([words.declare('\0told'), words.does(words.call(run, [observer])), words.give(all)]);
};
const MAKERS = {
    Observable: observable,
    Subject: subject,
    AsyncSubject: subject,
    ReplaySubject: subject,
    BehaviorSubject: list((args) => args.slice(0, 1)),
    of: rxjs_all,
    from: rxjs_same,
    merge: rxjs_all,
    concat: rxjs_all,
    race: rxjs_all,
    forkJoin: together,
    combineLatest: together,
    zip: together,
    iif: ([, ...of], { site }) => ({ kind: 'either', of, site }),
    defer: ([make], words) => make && words.call(make, []),
    throwError: ([error], words) => error && words.run([words.throws(error.kind === 'closure' ? words.call(error, []) : error)]),
    timer: list(() => []),
    interval: list(() => []),
    pipe: (args, words) => words.closure(['\0source'], [words.give(args.reduce((before, each) => operate(before, each, words), words.name('\0source')))]),
    firstValueFrom: rxjs_same,
    lastValueFrom: rxjs_same,
};
const RXJS = Object.fromEntries(Object.entries(MAKERS).map(([name, library]) => [`rxjs#${name}`, library]));
const OPERATORS = new Map([
    ['map', 'map'],
    ['switchMap', 'flatMap'],
    ['mergeMap', 'flatMap'],
    ['concatMap', 'flatMap'],
    ['exhaustMap', 'flatMap'],
    ['filter', 'filter'],
    ['first', 'first'],
    ['last', 'last'],
    ['single', 'first'],
    ['find', 'first'],
    ['tap', 'sink'],
    ['finalize', 'handleEvents'],
    ['startWith', 'union'],
    ['endWith', 'union'],
    ['concatWith', 'union'],
    ['mergeWith', 'union'],
    ['raceWith', 'union'],
    ['defaultIfEmpty', 'union'],
]);
const SAME = new Set([
    ...['take', 'takeLast', 'takeUntil', 'takeWhile', 'skip', 'skipUntil', 'skipWhile', 'debounceTime', 'throttleTime'],
    ...['auditTime', 'sampleTime', 'delay', 'distinctUntilChanged', 'distinctUntilKeyChanged', 'share', 'shareReplay'],
    ...['distinct', 'debounce', 'throttle', 'audit', 'sample', 'delayWhen', 'skipLast', 'elementAt', 'max', 'min'],
    ...['mergeAll', 'concatAll', 'switchAll', 'exhaustAll', 'buffer', 'bufferCount', 'bufferTime', 'bufferWhen'],
    ...['window', 'windowCount', 'windowTime', 'groupBy', 'retryWhen', 'repeatWhen', 'publish', 'refCount'],
    ...['retry', 'repeat', 'timeout', 'observeOn', 'subscribeOn', 'toArray', 'takeUntilDestroyed'],
]);
function rxjs_pipe(of, args, site, seen, text) {
    const words = (0,languages_words/* wordsAt */.n4)(site, seen);
    const isOfStreams = args.length > 0 && /\bfrom ['"]rxjs['"/]/.test(text);
    if (!isOfStreams && !args.some(({ value }) => operatorNamed(value) !== undefined))
        return undefined;
    return args.reduce((before, { value }) => operate(before, value, words), of);
}
function operatorNamed(operator) {
    const path = operator.kind === 'call' ? rxjs_pathOf(operator.callee) : undefined;
    const isOurs = path !== undefined &&
        /^(?:rxjs|rxjs\/operators|@angular\/core\/rxjs-interop|@ngrx\/(?:effects|operators|store)|redux-observable)#/.test(path);
    return isOurs ? (0,foreign_paths/* lastPart */.S_)(path) : undefined;
}
function operate(of, operator, words) {
    const name = operatorNamed(operator);
    if (name === undefined || operator.kind !== 'call')
        return words.call(operator, [of]);
    if (SAME.has(name))
        return of;
    const args = operator.args.map(({ value }) => value);
    const [make, first] = args;
    const one = words.name(ONE);
    const each = (made) => words.call(words.member(of, 'map'), [words.closure([ONE], [words.give(made)])]);
    if (/^(?:scan|reduce|mergeScan|switchScan)$/.test(name) && make)
        return words.call(words.member(of, 'reduce'), first ? [first, make] : [make]);
    if (name === 'expand' && make) {
        const from = words.name('\0from');
        const more = words.call(words.member(from, 'flatMap'), [make]);
        return words.run([words.declare('\0from', of), words.give(words.call(words.member(from, 'union'), [more]))]);
    }
    if (name === 'catchError' && make)
        return words.rescued(of, make);
    if (name === 'tap' && make?.kind === 'dictionary')
        return words.call(words.member(of, 'sink'), [words.member(make, 'next')]);
    if (/^(?:withLatestFrom|combineLatestWith|zipWith)$/.test(name))
        return each(tupleOf([one, ...args], words.site));
    if (name === 'pairwise')
        return each(words.tuple(one, one));
    if (name === 'pluck')
        return each(args.reduce((part, key) => (rxjs_isText(key) ? words.member(part, key.value) : part), one));
    if (name === 'mapTo' && make)
        return each(make);
    if (name === 'ofType')
        return { kind: 'list', items: [heardAs(args, words)], site: words.site };
    if (name === 'select' && make)
        return each(words.call(make, [words.shared(redux_store_STATE)]));
    if (name === 'concatLatestFrom' && make)
        return each(tupleOf([one, words.call(make, [one])], words.site));
    if (/^(?:tapResponse|mapResponse)$/.test(name) && make)
        return words.call(words.member(of, name === 'tapResponse' ? 'sink' : 'map'), [
            make.kind === 'dictionary' ? words.member(make, 'next') : make,
        ]);
    const method = OPERATORS.get(name);
    if (name === 'ignoreElements')
        return words.run([words.does(of), words.give({ kind: 'list', items: [], site: words.site })]);
    return method ? words.call(words.member(of, method), args) : words.either(of, words.unknown(name));
}
const ONE = '\0one';
function rxjs_isText(of) {
    return of.kind === 'literal' && typeof of.value === 'string';
}
function rxjs_pathOf(callee) {
    if (callee.kind === 'foreign')
        return callee.path;
    const of = callee.kind === 'member' && callee.of ? rxjs_pathOf(callee.of) : undefined;
    return of === undefined || callee.kind !== 'member' ? undefined : (0,foreign_paths/* foreignMember */.fL)(of, callee.name);
}
function isObserver(given, node, text) {
    if (node?.type === 'new_expression')
        return /['"]rxjs['"]/.test(text);
    const name = given.kind === 'member' ? given.name : given.kind === 'name' ? given.name.split('@', 1)[0] : undefined;
    return name !== undefined && subjectsIn(text).has(name);
}
function isValueOf(of, name, text) {
    return name === 'value' && isObserver(of, undefined, text);
}
function hearBy(observer, subscribe, words) {
    const isMade = observer.kind !== 'name' && observer.kind !== 'member';
    const told = words.member(isMade ? words.name('\0observer') : observer, 'next');
    const hears = words.open(['\0value'], [words.does(words.call(told, [words.name('\0value')]))]);
    const heard = words.call(subscribe, [hears]);
    return isMade ? words.run([words.declare('\0observer', observer), words.give(heard)]) : heard;
}
const SUBJECT = /([#\w$]{1,60})[?!]?(?::[^\n;={}]{0,80})?\s{0,9}=\s{0,9}new\s{1,9}(?:Behavior|Replay|Async)?Subject\b/g;
let lately;
function subjectsIn(text) {
    if (lately?.text === text)
        return lately.names;
    const found = text.includes('Subject') ? [...text.matchAll(SUBJECT)].flatMap(([, name]) => name ?? []) : [];
    lately = { text, names: new Set(found) };
    return lately.names;
}

;

function selectedByPlatform(of, site) {
    const given = (name) => of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const [meant] = TAKEN_BY_IOS.flatMap((name) => given(name) ?? []);
    const isWhole = !of.spreads?.length && !of.own && of.pairs.every(([key]) => key.kind === 'literal');
    if (meant && isWhole && of.pairs.every(([, value]) => value === meant || standsThere(value)))
        return meant;
    if ((0,depth/* isHeavy */.s)(of))
        return undefined;
    return { kind: 'either', of: TAKEN_BY_IOS.map((name) => ({ kind: 'member', of, name, site })), site };
}
const TAKEN_BY_IOS = ['ios', 'native', 'default'];
function standsThere(value) {
    return value.kind === 'list' ? value.items.every(platforms_isPlain) : platforms_isPlain(value);
}
function platforms_isPlain({ kind }) {
    return kind === 'name' || kind === 'member' || kind === 'literal' || kind === 'closure';
}

;

const HOLDS = /^\$(?:state(?:\.raw|\.snapshot)?|derived)$/;
function callRune(text, first, { path }, site) {
    if (!text.startsWith('$') || !/\.svelte(?:\.[jt]s)?$/.test(path))
        return undefined;
    if (text === '$derived.by')
        return first && (0,languages_words/* wordsAt */.n4)(site).call(first, []);
    return HOLDS.test(text) ? (first ?? { kind: 'literal', value: null, site }) : undefined;
}

var module_paths = __webpack_require__("read/javascript/module-paths.js");
;





function chosenFor(name, target, site) {
    return (0,languages_words/* wordsAt */.n4)(site).assign(target, { kind: 'foreign', path: `${foreign_paths/* CHOSEN */.x7}${name}`, site });
}
function putInto(root, { path: [first = '', ...rest], text }, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const given = text === undefined
        ? { kind: 'foreign', path: `${foreign_paths/* CHOSEN */.x7}${rest.at(-1) ?? first}`, site }
        : { kind: 'literal', value: text, site };
    const into = (of) => rest.reduce((inner, name) => words.member(inner, name), of);
    return [words.assign(into(root), given), words.assign(into(words.member(root, 'value')), given)];
}
function writtenByMarkup(name, root, { markup, file }, find = () => undefined) {
    return (markup?.writes ?? [])
        .filter(({ path }) => path[0] === name)
        .flatMap((write) => {
        const site = { file, start: write.start, end: write.end };
        return picked(root, write, site, find) ?? putInto(root, write, site);
    });
}
function picked(root, { path: [, ...rest], offered, ...write }, site, find) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const put = (value) => [root, words.member(root, 'value')].map((of) => words.assign(rest.reduce((inner, name) => words.member(inner, name), of), value));
    const statements = offered?.map((one) => {
        if ('text' in one)
            return putInto(root, { ...write, path: ['', ...rest], text: one.text }, site);
        const [first = '', ...parts] = one.list;
        const list = find(first);
        if (!list)
            return undefined;
        const each = parts.reduce((of, name) => words.member(of, name), list);
        const part = one.path.reduce((of, name) => typeof name === 'string'
            ? words.member(of, name)
            : { kind: 'index', of, index: { kind: 'literal', value: name, site }, site }, words.name(ITEM));
        return [words.does(words.call(words.member(each, 'forEach'), [words.open([ITEM], put(part))]))];
    });
    return statements?.every((one) => one !== undefined) ? statements.flat() : undefined;
}
const ITEM = '\0item';
function writtenToSelf(self, { markup, file }) {
    return (markup?.writes ?? []).flatMap((write) => {
        const site = { file, start: write.start, end: write.end };
        return putInto((0,languages_words/* wordsAt */.n4)(site).member(self, write.path[0] ?? ''), write, site);
    });
}
const TEMPLATE = /\btemplate\s{0,9}:\s{0,9}(?:`([^`]*)`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s{0,99}(?=[,})])/;
const TEMPLATE_URL = /\btemplateUrl\s{0,9}:\s{0,9}(?:require\(\s{0,9})?['"`]([^'"`\n]{1,300})['"`]\)?\s{0,99}(?=[,})])/;
function templatesIn(path, text) {
    if (!text.includes('@Component'))
        return { inline: [], urls: [] };
    const inline = [...text.matchAll(new RegExp(TEMPLATE, 'g'))];
    const urls = [...text.matchAll(new RegExp(TEMPLATE_URL, 'g'))];
    return {
        inline: inline.map(([, one, two, three]) => one ?? two ?? three ?? ''),
        urls: urls.map(([, url = '']) => (0,module_paths/* join */.f)((0,module_paths/* folderOf */.y)(path), url) ?? url),
    };
}
function templateOf(decorators, { path, template, text: whole }) {
    if (!/^@Component\b/m.test(decorators) || !/\btemplate(?:Url)?\b/.test(decorators))
        return undefined;
    const inline = TEMPLATE.exec(decorators);
    const given = inline?.[1] ?? inline?.[2] ?? inline?.[3];
    if (given !== undefined)
        return { markup: given, start: whole.indexOf(given) };
    const url = TEMPLATE_URL.exec(decorators)?.[1];
    const text = url === undefined ? undefined : template((0,module_paths/* join */.f)((0,module_paths/* folderOf */.y)(path), url) ?? url);
    return text === undefined ? 'unknown' : { markup: text };
}
function methodsOfTemplate(decorators, variables, functions, unit, site) {
    const found = templateOf(decorators, unit);
    if (found === undefined)
        return [];
    const markup = found === 'unknown' ? found : readMarkup(found.markup, false);
    const methods = new Set(functions.map(({ name }) => name));
    const done = found === 'unknown'
        ? undefined
        : doneByAngular(found.markup, found.start, methods, new Set(variables.map(({ name }) => name)), unit);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const known = new Map(variables.map((one) => [one.name, one.site]));
    const isSet = ({ modifiers, getter }) => !getter && !['private', 'readonly', 'static'].some((word) => modifiers.has(word));
    const writes = markup === 'unknown'
        ? variables.filter(isSet).map(({ name }) => ({ path: [name], start: 0, end: 0 }))
        : markup.writes;
    const body = writes.flatMap((write) => {
        const [name = ''] = write.path;
        return putInto(words.member(words.name('self'), name), write, known.get(name) ?? site);
    });
    const put = {
        name: '\0template',
        parameters: [],
        body,
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    return [...(body.length > 0 ? [put] : []), ...(done ? [done] : [])];
}

;
const ROUTER = '@angular/router';
const DATA = '\0route data';
const IS_ROUTE = new Set(['component', 'loadComponent', 'children', 'loadChildren', 'title', 'canActivate']);
const angular_routes_ROUTE = /(?:^|\.)(?:_?route|_?activatedRoute|_?activeRoute|snapshot|next)[?!]?$/;
function entry(pairs, name) {
    return pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}
function routeOf(pairs, made, text, words) {
    const [data, resolve] = [entry(pairs, 'data'), entry(pairs, 'resolve')];
    const isRoute = entry(pairs, 'path') && pairs.some(([key]) => key.kind === 'literal' && IS_ROUTE.has(`${key.value}`));
    if (!isRoute || !(data || resolve) || !text.includes(ROUTER))
        return undefined;
    const resolvers = resolve?.kind === 'dictionary' ? resolve.pairs : [];
    const resolved = resolvers.flatMap(([key, resolver]) => key.kind === 'literal' && resolver.kind !== 'literal'
        ? words.merge(words.shared(DATA), words.object({ [`${key.value}`]: resolvedBy(resolver, words) }))
        : []);
    return words.run([...(data ? [words.assign(words.shared(DATA), data)] : []), ...resolved, words.give(made)]);
}
function resolvedBy(resolver, words) {
    const isClass = resolver.kind === 'name' && /^[A-Z]/.test(resolver.name);
    const does = isClass ? words.member(words.call(resolver, []), 'resolve') : resolver;
    return words.call(does, [words.unknown('route'), words.unknown('state')]);
}
function routeData(object, name, text, words) {
    return name === 'data' && angular_routes_ROUTE.test(object) && text.includes(ROUTER) ? words.shared(DATA) : undefined;
}

;




function each(given, words) {
    if (given.kind !== 'literal' || typeof given.value !== 'string')
        return given;
    const one = words.name('\0one');
    return words.closure(['\0one'], [words.give(words.member(one, given.value))]);
}
const calls = (method) => ([of, given, ...more], words) => of && given && more.length === 0 ? words.call(words.member(of, method), [each(given, words)]) : undefined;
const reduce = ([of, make, first], words) => of && make && words.call(words.member(of, 'reduce'), first ? [first, make] : [make]);
function lodash_namesIn([first, ...more]) {
    const named = first?.kind === 'list' ? first.items : first ? [first, ...more] : [];
    const names = named.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? it.value : []));
    return names.length > 0 && names.length === named.length ? names : undefined;
}
const isWay = (name) => /[.[]/.test(name);
const lodash_pick = ([of, ...keys], words) => {
    const names = lodash_namesIn(keys);
    const [only, ...more] = keys;
    if (of && !names && only && (0,entries/* isPath */.uf)(only) && more.length === 0)
        return { kind: 'dictionary', pairs: [], spreads: [of], only, site: words.site };
    if (!of || !names || names.some(isWay))
        return undefined;
    const from = words.name('\0from');
    const parts = words.object(Object.fromEntries(names.map((name) => [name, words.member(from, name)])));
    return words.run([words.declare('\0from', of), words.give(parts)]);
};
const omit = ([of, ...keys], words) => {
    const names = lodash_namesIn(keys);
    if (!of || !names)
        return undefined;
    const { site } = words;
    const from = { kind: 'name', name: '\0from', site: { ...site, end: site.start } };
    const at = { ...site, start: site.end };
    const left = {
        kind: 'dictionary',
        pairs: names.map((value) => [
            { kind: 'literal', value, site: at },
            { kind: 'literal', value: null, site: at },
        ]),
        spreads: [from],
        site,
    };
    return words.run([words.declare('\0from', of), words.give(left)]);
};
function along(of, path, words) {
    const names = path?.kind === 'literal' && typeof path.value === 'string' ? path.value.split('.') : lodash_namesIn(path ? [path] : []);
    return names?.reduce((part, name) => words.member(part, name), of);
}
const get = ([of, path, otherwise], words) => {
    const found = of && along(of, path, words);
    return found && otherwise ? words.either(found, otherwise) : found;
};
const set = ([of, path, value], words) => {
    const target = of && (0,entries/* isPath */.uf)(of) ? along(of, path, words) : undefined;
    return target && value && of ? words.run([words.assign(target, value), words.give(of)]) : undefined;
};
const merge = putsAll;
const groupBy = ([of, by], words) => of && by && tableBy(of, each(by, words), words.site);
const mapValues = ([of, make], words) => {
    if (!of || !make)
        return undefined;
    const { site } = words;
    const [from, pair] = [words.name('\0from'), words.name('\0pair')];
    const entry = words.tuple(words.member(pair, '0'), words.call(each(make, words), [words.member(pair, '1')]));
    const entries = own_entries_entriesOf(from, site);
    const made = words.call(words.member(entries, 'map'), [words.closure(['\0pair'], [words.give(entry)])]);
    return words.run([words.declare('\0from', of), words.give(tableOfPairs(made, site))]);
};
const values = ([of], words) => of && { kind: 'member', of, name: 'values', isOfAll: true, site: words.site };
const lodash_all = (args, words) => ({ kind: 'list', items: args, site: words.site });
const lodash_gives = (method) => ([of], words) => of && words.call(words.member(of, method), []);
const lodash_same = ([of]) => of;
const flow = (given, words) => {
    const [first] = given;
    const functions = first?.kind === 'list' ? first.items : given;
    const run = functions.reduce((of, each) => words.call(each, [of]), words.name('\0through'));
    return words.closure(['\0through'], [words.give(run)]);
};
const some = ([of], words) => of && words.call(words.member(of, 'filter'), [words.closure(['\0one'], [words.give(words.unknown('some'))])]);
const SOME = [
    ...['take', 'takeRight', 'takeWhile', 'drop', 'dropRight', 'dropWhile', 'tail', 'initial', 'sampleSize'],
    ...['difference', 'differenceBy', 'without', 'intersection', 'intersectionBy'],
];
const tap = ([of, hear], words) => of &&
    hear &&
    words.run([
        words.declare('\0through', of),
        words.does(words.call(hear, [words.name('\0through')])),
        words.give(words.name('\0through')),
    ]);
const thru = ([of, make], words) => of && make && words.call(make, [of]);
const lodash_METHODS = {
    map: 'map',
    flatMap: 'flatMap',
    filter: 'filter',
    find: 'first',
    findLast: 'last',
    forEach: 'forEach',
    each: 'forEach',
    sumBy: 'sumOf',
    meanBy: 'sumOf',
    countBy: 'sumOf',
};
const FUNCTIONS = {
    ...Object.fromEntries(Object.entries(lodash_METHODS).map(([name, method]) => [name, calls(method)])),
    reduce,
    pick: lodash_pick,
    omit,
    get,
    groupBy,
    keyBy: groupBy,
    indexBy: groupBy,
    mapValues,
    values,
    uniq: lodash_same,
    uniqBy: lodash_same,
    unique: lodash_same,
    uniqueBy: lodash_same,
    compact: lodash_same,
    sortBy: lodash_same,
    orderBy: lodash_same,
    reverse: lodash_same,
    shuffle: lodash_same,
    flatten: lodash_same,
    flattenDeep: lodash_same,
    castArray: lodash_same,
    union: lodash_all,
    concat: lodash_all,
    head: lodash_gives('first'),
    first: lodash_gives('first'),
    last: lodash_gives('last'),
    ...Object.fromEntries(['nth', 'sample', 'maxBy', 'minBy', 'max', 'min'].map((name) => [name, lodash_gives('first')])),
    ...Object.fromEntries(SOME.map((name) => [name, some])),
    identity: lodash_same,
    uniqWith: lodash_same,
    partition: ([of], words) => {
        const half = () => some([words.name('\0from')], words) ?? words.name('\0from');
        return of && words.run([words.declare('\0from', of), words.give(words.tuple(half(), half()))]);
    },
    defaultTo: ([of, otherwise], words) => of && otherwise && words.either(of, otherwise),
    flow,
    tap,
    thru,
    clone: lodash_same,
    cloneDeep: lodash_same,
};
const lodash_BEHIND = ['ramda', 'lodash/fp'];
const PUTTING = { set, merge, assign: merge, extend: merge, defaults: merge };
const lodash_PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat'];
const PURE = ['remeda'];
function pathsOf(functions, packages) {
    return Object.entries(functions).flatMap(([name, library]) => packages.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`].map((path) => [path, library])));
}
const behind = (library) => ([what, of, ...more], words) => what && of && more.length === 0 ? library([of, what], words) : undefined;
const LODASH = Object.fromEntries([
    ...pathsOf(FUNCTIONS, [...lodash_PACKAGES, ...PURE]),
    ...pathsOf(PUTTING, lodash_PACKAGES),
    ...Object.entries({ ...FUNCTIONS, ...PUTTING }).map(([name, library]) => [`lodash.${name}#`, library]),
    ...pathsOf({ pick: behind(lodash_pick), omit: behind(omit) }, lodash_BEHIND),
]);

;
const pinia_actions_TOLD = '\0told';
const OF_ALL = '\0pinia';
function notingActions(made, store, words) {
    const first = (fact) => {
        if (fact.parameters.length === 0)
            return fact;
        const items = fact.parameters.map(({ name }) => words.name(name));
        const told = words.object({ args: { kind: 'list', items, site: words.site } });
        const notes = [words.member(store, pinia_actions_TOLD), words.shared(OF_ALL)].map((to) => words.assign(to, told));
        return { ...fact, body: [...notes, ...fact.body] };
    };
    const noting = (action) => action.kind === 'closure' ? { ...action, body: first(action.body) } : action;
    const notingOwn = (statement) => {
        if (statement.kind === 'function')
            return { ...statement, fact: first(statement.fact) };
        if (statement.kind !== 'declare' || !statement.value)
            return statement;
        return { ...statement, value: noting(statement.value) };
    };
    if (made.kind === 'closure')
        return { ...made, body: { ...made.body, body: made.body.body.map(notingOwn) } };
    if (made.kind !== 'dictionary')
        return made;
    const pairs = made.pairs.map(([key, value]) => {
        if (key.kind !== 'literal' || key.value !== 'actions' || value.kind !== 'dictionary')
            return [key, value];
        return [key, { ...value, pairs: value.pairs.map(([name, action]) => [name, noting(action)]) }];
    });
    return { ...made, pairs };
}
const onAction = ([heard], words, of) => {
    if (!heard || !of)
        return undefined;
    const isAny = (of.kind === 'name' || of.kind === 'member') && of.name === 'store';
    const told = isAny ? words.shared(OF_ALL) : words.member(of, pinia_actions_TOLD);
    const action = words.object({
        args: words.member(told, 'args'),
        store: of,
        ...Object.fromEntries(['name', 'after', 'onError'].map((part) => [part, words.unknown(part)])),
    });
    return words.run([words.does(words.call(heard, [action])), words.give(words.closure([], []))]);
};
const subscribe = ([heard], words, of) => heard &&
    of &&
    words.run([
        words.declare('\0state', of),
        words.does(words.call(heard, [words.object({ payload: words.name('\0state') }), words.name('\0state')])),
        words.give(words.closure([], [])),
    ]);

;





const ref = ([value], words) => words.filled(value ? { value } : {});
const vue_same = ([value]) => value;
const computed = ([read], words) => read &&
    (read.kind === 'dictionary'
        ? words.run([
            words.declare('\0computed', read),
            words.give(words.object({
                value: words.call(words.member(words.name('\0computed'), 'get'), []),
                [vue_SETS]: words.member(words.name('\0computed'), 'set'),
            })),
        ])
        : words.object({ value: words.call(read, []) }));
const vue_SETS = '\0sets';
const unref = ([of], words) => of && words.either(of, words.member(of, 'value'));
const toValue = ([of], words) => of &&
    (of.kind === 'dictionary' ? unref([of], words) : words.either(of, words.member(of, 'value'), words.call(of, [])));
const toRef = ([of, key], words) => {
    const part = of && key?.kind === 'literal' ? words.member(of, `${key.value}`) : undefined;
    return part
        ? words.object({ value: words.either(part, words.member(part, 'value')) })
        : of?.kind === 'closure'
            ? words.object({ value: words.call(of, []) })
            : of;
};
function vue_watched(source, words) {
    if (source.kind === 'closure')
        return words.call(source, []);
    return words.either(words.member(source, 'value'), words.call(source, []), source);
}
const vue_watch = ([source, heard], words) => {
    if (!source || !heard)
        return undefined;
    const value = source.kind === 'list' ? words.tuple(...source.items.map((each) => vue_watched(each, words))) : vue_watched(source, words);
    return words.run([
        words.declare('\0seen', value),
        words.does(words.call(heard, [words.name('\0seen'), words.name('\0seen')])),
        words.give(words.closure([], [])),
    ]);
};
const effect = ([run], words) => run && words.call(run, []);
function unwrapping(made, words) {
    const last = made.body.body.at(-1);
    const given = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
    if (!last || !given || given.kind !== 'dictionary')
        return made;
    const pairs = given.pairs.map(([key, value]) => [key, value.kind === 'name' ? words.either(value, words.member(value, 'value')) : value]);
    const body = [...made.body.body.slice(0, -1), words.give({ ...given, pairs })];
    return { ...made, body: { ...made.body, body } };
}
const defineStore = ([first, second], words) => {
    const made = second && first?.kind !== 'dictionary' ? second : first;
    if (!made)
        return undefined;
    const kept = words.name('\0store');
    const store = made.kind === 'closure'
        ? words.call(unwrapping(notingActions(made, kept, words), words), [])
        : made.kind === 'dictionary'
            ? runOptions(made, '\0this', words)
            : made;
    return words.run([
        words.declare('\0store', store),
        words.assign(words.member(kept, facts/* KEEPS */.J), words.closure(['\0part'], [words.merge(kept, words.name('\0part'))])),
        words.give(words.closure([], [words.give(kept)])),
    ]);
};
const vue_STATE = ['data', 'state', 'setup'];
const vue_FUNCTIONS = ['methods', 'actions'];
const COMPUTED = ['computed', 'getters'];
const OUTSIDE = ['$route', '$router', '$store', '$props', '$attrs', '$parent', '$root', '$refs', '$emit', '$inject'];
function vue_entryOf(of, name) {
    if (of.kind !== 'dictionary')
        return undefined;
    return of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}
function isOptions(names) {
    const has = (some) => some.some((name) => names.has(name));
    const isComponent = has(['mounted', 'created', 'beforeMount', 'template', 'props', 'components', 'watch']);
    return has([...vue_FUNCTIONS, ...COMPUTED]) || (has([...vue_STATE, 'provide', 'inject']) && isComponent);
}
function runOptions(options, self, words, written = [], props) {
    const part = (name) => words.member(words.name('\0options'), name);
    const present = (names) => names.flatMap((name) => (vue_entryOf(options, name) ? [part(name)] : []));
    const made = vue_STATE.flatMap((name) => {
        const entry = vue_entryOf(options, name);
        return entry ? [entry.kind === 'closure' ? words.call(part(name), [words.name(self)]) : part(name)] : [];
    });
    const read = COMPUTED.flatMap((name) => {
        const entry = vue_entryOf(options, name);
        if (entry?.kind !== 'dictionary')
            return [];
        const values = entry.pairs.flatMap(([key]) => {
            if (key.kind !== 'literal')
                return [];
            return [[`${key.value}`, words.call(words.member(part(name), `${key.value}`), [words.name(self)])]];
        });
        return [words.object(Object.fromEntries(values))];
    });
    const watched = vue_entryOf(options, 'watch');
    const heard = (watched?.kind === 'dictionary' ? watched.pairs : []).flatMap(([key]) => {
        if (key.kind !== 'literal')
            return [];
        const listener = words.member(part('watch'), `${key.value}`);
        const of = `${key.value}`.split('.').reduce((outer, name) => words.member(outer, name), words.name(self));
        return [words.does(words.call(listener, [of, of]))];
    });
    const own = propsOf(options).map((name) => [
        name,
        props ? words.either(words.member(props, name), words.unknown(name)) : words.unknown(name),
    ]);
    const given = Object.fromEntries([
        ...own,
        ...injectedIn(options, words),
        ...OUTSIDE.map((name) => [name, words.unknown(name)]),
    ]);
    return words.run([
        words.declare('\0parts'),
        words.declare(self, words.object(given, [words.name('\0parts')])),
        words.declare('\0options', withListeners(notingActions(options, words.name(self), words))),
        words.assign(words.name('\0parts'), words.object({}, [...made, ...present(vue_FUNCTIONS), ...read])),
        ...written,
        ...heard,
        ...provideOptions(options, self, words),
        words.give(words.either(words.name(self), words.name('\0options'))),
    ]);
}
function withListeners(options) {
    const watched = vue_entryOf(options, 'watch');
    if (options.kind !== 'dictionary' || watched?.kind !== 'dictionary')
        return options;
    const listeners = watched.pairs.map(([key, value]) => [key, vue_entryOf(value, 'handler') ?? value]);
    const pairs = options.pairs.map(([key, value]) => [key, value === watched ? { ...watched, pairs: listeners } : value]);
    return { ...options, pairs };
}
function propsOf(options) {
    const props = vue_entryOf(options, 'props');
    const names = props?.kind === 'list' ? props.items : props?.kind === 'dictionary' ? props.pairs.map(([key]) => key) : [];
    return names.flatMap((name) => (name.kind === 'literal' && typeof name.value === 'string' ? [name.value] : []));
}
const render = ([component, props], words) => component && component.kind !== 'literal'
    ? words.call(words.member(component, 'setup'), [props ?? words.object({})])
    : undefined;
const createApp = ([component], words) => component && words.run([words.does(component), words.give(words.unknown('createApp'))]);
function provideOptions(options, self, words) {
    const given = vue_entryOf(options, 'provide');
    if (!given)
        return [];
    const of = words.member(words.name('\0options'), 'provide');
    const last = given.kind === 'closure' ? given.body.body.at(-1) : undefined;
    const parts = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : given;
    const names = parts.kind === 'dictionary' ? parts.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : [])) : [];
    return [
        words.declare('\0given', given.kind === 'closure' ? words.call(of, [words.name(self)]) : of),
        ...names.map((name) => words.assign(provided(name, words), words.member(words.name('\0given'), name))),
    ];
}
function provided(key, words) {
    return words.shared(`${PROVIDED}${key}`);
}
function injectedIn(options, words) {
    const wanted = vue_entryOf(options, 'inject');
    const asked = (name, key) => {
        const from = vue_entryOf(key, 'from') ?? key;
        return [name, words.either(provided(from.kind === 'literal' ? `${from.value}` : name, words), words.unknown(name))];
    };
    if (wanted?.kind === 'list')
        return wanted.items.flatMap((it) => (it.kind === 'literal' ? [asked(`${it.value}`, it)] : []));
    const pairs = wanted?.kind === 'dictionary' ? wanted.pairs : [];
    return pairs.flatMap(([key, value]) => (key.kind === 'literal' ? [asked(`${key.value}`, value)] : []));
}
const toRefs = ([of], words) => {
    const part = words.name('\0part');
    const made = words.closure(['\0part'], [words.give(words.object({ value: words.either(part, words.member(part, 'value')) }))]);
    return (of &&
        words.run([
            words.declare('\0state', of),
            words.give(words.either(mapValues([words.name('\0state'), made], words) ?? of, words.name('\0state'))),
        ]));
};
const OF_VUEUSE = Object.fromEntries([
    ...['watchDebounced', 'watchThrottled', 'watchImmediate', 'watchOnce', 'watchDeep', 'watchPausable', 'whenever'].map((name) => [`@vueuse/core#${name}`, vue_watch]),
    ...['createSharedComposable', 'createGlobalState'].map((name) => [`@vueuse/core#${name}`, vue_same]),
    ...['useDebounceFn', 'useThrottleFn'].map((name) => [`@vueuse/core#${name}`, vue_same]),
    ['@vueuse/core#computedAsync', computed],
    [
        '@vueuse/core#useAsyncState',
        (([load], words) => {
            if (!load)
                return undefined;
            const [made, given] = [words.name('\0load'), words.name('\0loaded')];
            return words.run([
                words.declare('\0load', load),
                words.declare('\0loaded', load.kind === 'closure' ? words.call(made, []) : words.either(made, words.call(made, []))),
                words.give(words.object({ state: words.filled({ value: given }) })),
            ]);
        }),
    ],
]);
const VUES = ['vue', '@vue/composition-api', 'nativescript-vue'];
const VUE = {
    ...Object.fromEntries(VUES.flatMap((name) => [
        [`${name}#ref`, ref],
        [`${name}#shallowRef`, ref],
        [`${name}#reactive`, vue_same],
        [`${name}#readonly`, vue_same],
        [`${name}#toRaw`, vue_same],
        [`${name}#markRaw`, vue_same],
        [`${name}#unref`, unref],
        [`${name}#toValue`, toValue],
        [`${name}#toRef`, toRef],
        [`${name}#toRefs`, toRefs],
        [`${name}#computed`, computed],
        [`${name}#defineComponent`, vue_same],
        [`${name}#h`, render],
        [`${name}#createApp`, createApp],
        [`${name}#watch`, vue_watch],
        [`${name}#watchEffect`, effect],
        [`${name}#watchPostEffect`, effect],
        [`${name}#watchSyncEffect`, effect],
    ])),
    'pinia#defineStore': defineStore,
    'pinia#storeToRefs': toRefs,
    ...OF_VUEUSE,
};
const patch = ([given], words, of) => {
    if (!given || !of)
        return undefined;
    if (given.kind !== 'dictionary')
        return words.call(given, [of]);
    const [store, part] = [words.name('\0patched'), words.name('\0part')];
    return words.run([
        words.declare('\0patched', of),
        words.declare('\0part', given),
        words.merge(store, part),
        ...partsPut(store, given, part, words),
        words.does(words.call(words.member(store, facts/* KEEPS */.J), [part])),
    ]);
};
const OF_STORE = {
    $patch: patch,
    $onAction: onAction,
    $subscribe: subscribe,
};

;










function objects_lowerObject(node, unit) {
    if (unit.isInOptions || !hasFunctions(node))
        return lowerParts(node, unit);
    const names = new Set((0,syntax/* namedChildren */.TP)(node).flatMap((part) => nameOfPart(part, unit) ?? []));
    const isOwn = /\bthis\b/.test((0,lowering/* textOf */.b6)(node, unit)) || (unit.path.endsWith('.vue') && isOptions(names));
    if (!isOwn)
        return lowerParts(node, unit);
    const self = `\0this${unit.fresh()}`;
    const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(node, unit));
    if (isOptions(names)) {
        const options = lowerParts(node, { ...unit, self, isInOptions: true });
        const sharing = (0,languages_words/* wordsAt */.n4)(words.site, (name) => unit.seen.shared.add(name));
        const done = unit.vue ? doneByTemplate(unit.vue, { ...unit, self }, words.name(self)) : [];
        if (unit.vue)
            unit.seen.hasTemplate = true;
        const props = unit.vue && vue_components_propsOf(unit.path, sharing);
        return runOptions(options, self, sharing, [...writtenToSelf(words.name(self), unit), ...done], props);
    }
    if (!(0,syntax/* namedChildren */.TP)(node).some(hasOwnThis))
        return lowerParts(node, unit);
    return words.run([words.declare(self, lowerParts(node, unit, { ...unit, self })), words.give(words.name(self))]);
}
function hasOwnThis(part) {
    return part.type === 'method_definition' || (0,syntax/* childOf */.GG)(part, 'value')?.type === 'function_expression';
}
function hasFunctions(node) {
    return (0,syntax/* namedChildren */.TP)(node).some((part) => {
        return hasOwnThis(part) || (0,syntax/* childOf */.GG)(part, 'value')?.type === 'object';
    });
}
function nameOfPart(part, unit) {
    const key = part.type === 'method_definition' ? (0,syntax/* childOf */.GG)(part, 'name') : (0,syntax/* childOf */.GG)(part, 'key');
    return key && (0,lowering/* textOf */.b6)(key, unit);
}
function lowerParts(node, unit, own = unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const pairs = [];
    const spreads = [];
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        const at = (0,lowering/* siteOf */.zU)(part, unit);
        if (part.type === 'spread_element')
            spreads.push(javascript_expressions_lowerExpression(part, unit));
        else if (part.type === 'shorthand_property_identifier')
            pairs.push([{ kind: 'literal', value: (0,lowering/* textOf */.b6)(part, unit), site: at }, javascript_expressions_lowerExpression(part, unit)]);
        else if (part.type === 'method_definition') {
            const method = functions_lowerMethod(part, own);
            const body = { kind: 'closure', body: method, site: at };
            const isGetter = part.children.some(({ type }) => type === 'get');
            pairs.push([
                { kind: 'literal', value: nameOfPart(part, unit) ?? method.name, site: at },
                isGetter ? { kind: 'call', callee: body, args: [], site: at } : body,
            ]);
        }
        else {
            const key = (0,syntax/* childOf */.GG)(part, 'key');
            const value = (0,syntax/* childOf */.GG)(part, 'value');
            if (key && value)
                pairs.push([lowerKey(key, unit), javascript_expressions_lowerExpression(value, hasOwnThis(part) ? own : unit)]);
        }
    }
    const made = { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site };
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const route = routeOf(pairs, made, unit.text, sharing(site, unit));
    if (route)
        return route;
    const provided = providedBy(pairs, sharing(site, unit));
    return provided ? words.run([words.does(provided), words.give(made)]) : made;
}
function lowerKey(key, unit) {
    if (key.type === 'computed_property_name') {
        const [inner] = (0,syntax/* namedChildren */.TP)(key);
        return inner ? javascript_expressions_lowerExpression(inner, unit) : expressions_nothing((0,lowering/* siteOf */.zU)(key, unit));
    }
    if (key.type === 'string' || key.type === 'number')
        return javascript_expressions_lowerExpression(key, unit);
    return { kind: 'literal', value: (0,lowering/* textOf */.b6)(key, unit), site: (0,lowering/* siteOf */.zU)(key, unit) };
}

;









function lowerDeclarators(node, unit) {
    const statements = (0,syntax/* namedChildren */.TP)(node).flatMap((one) => [...lowerDeclarator(one, unit), ...writtenTo(one, unit)]);
    if (!isConstant(node))
        return statements;
    const states = new Set(statements.flatMap(stateSet));
    return statements.map((one) => {
        const isState = one.kind === 'declare' && one.pattern.kind === 'name' && states.has(one.pattern.name);
        return one.kind === 'declare' && !isState ? { ...one, isConstant: true } : one;
    });
}
function stateSet(statement) {
    const [first] = statement.kind === 'declare' && statement.value?.kind === 'closure' ? statement.value.body.body : [];
    const target = first?.kind === 'evaluate' && first.value.kind === 'assign' ? first.value.target : undefined;
    return target?.kind === 'name' ? [target.name] : [];
}
function writtenTo(node, unit) {
    const pattern = unit.markup && (0,syntax/* childOf */.GG)(node, 'name');
    const names = pattern ? patternNames(pattern, (one) => (0,lowering/* textOf */.b6)(one, unit)) : [];
    return names.flatMap((name) => writtenByMarkup(name, { kind: 'name', name, site: (0,lowering/* siteOf */.zU)(node, unit) }, unit));
}
function isConstant(declaration) {
    return declaration.children.some(({ type }) => type === 'const');
}
function lowerDeclarator(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name)
        return [];
    if (name.type === 'array_pattern' && value?.type === 'call_expression') {
        const callee = (0,syntax/* childOf */.GG)(value, 'function');
        const isPlain = !/^\[\s{0,9},/.test((0,lowering/* textOf */.b6)(name, unit)) && (0,syntax/* namedChildren */.TP)(name).every((it) => it.type === 'identifier');
        if (callee && isPlain && hookName(callee, unit) === 'useState')
            return lowerState(name, value, unit);
    }
    const type = lowerAnnotation((0,syntax/* childOf */.GG)(node, 'type'), unit);
    const awaited = value?.type === 'await_expression' ? (0,syntax/* namedChildren */.TP)(value)[0] : value;
    const names = namesTaken(name, unit);
    const taken = names && awaited?.type === 'call_expression' ? lowerTaken(awaited, names, unit) : undefined;
    return declare(name, taken ?? (value && javascript_expressions_lowerExpression(value, unit)), unit, type);
}
function namesTaken(pattern, unit) {
    if (pattern.type !== 'object_pattern')
        return undefined;
    const names = (0,syntax/* namedChildren */.TP)(pattern).map((part) => {
        const left = part.type === 'object_assignment_pattern' ? (0,syntax/* childOf */.GG)(part, 'left') : part;
        if (left?.type === 'shorthand_property_identifier_pattern')
            return (0,lowering/* textOf */.b6)(left, unit);
        const key = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'key') : undefined;
        return key?.type === 'property_identifier' ? (0,lowering/* textOf */.b6)(key, unit) : undefined;
    });
    return names.every((name) => name !== undefined) ? names : undefined;
}
function lowerState(name, value, unit) {
    const site = (0,lowering/* siteOf */.zU)(value, unit);
    const [state, setter] = (0,syntax/* namedChildren */.TP)(name);
    const [first] = argumentsOf(value);
    const initial = firstState(first && javascript_expressions_lowerExpression(first, unit));
    const statements = state ? declare(state, initial, unit) : [];
    if (!state || !setter || isSaidOnce(setter, unit))
        return statements;
    const body = makeSetter((0,lowering/* textOf */.b6)(state, unit), site);
    return [...statements, ...declare(setter, { kind: 'closure', body, site }, unit)];
}
function isSaidOnce(name, unit) {
    const counts = wordsBy.get(unit.seen) ?? countWords(unit.text);
    wordsBy.set(unit.seen, counts);
    return counts.get((0,lowering/* textOf */.b6)(name, unit)) === 1;
}
const wordsBy = new WeakMap();
function countWords(text) {
    const counts = new Map();
    for (const [word] of text.matchAll(/[\w$]+/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function declare(pattern, value, unit, type = undefined, parts = new Map()) {
    const site = (0,lowering/* siteOf */.zU)(pattern, unit);
    switch (pattern.type) {
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
            return [
                {
                    kind: 'declare',
                    pattern: { kind: 'name', name: (0,lowering/* textOf */.b6)(pattern, unit), ...(type && { type }), site },
                    ...(value && { value }),
                },
            ];
        case 'assignment_pattern':
        case 'object_assignment_pattern': {
            const left = (0,syntax/* childOf */.GG)(pattern, 'left');
            const right = (0,syntax/* childOf */.GG)(pattern, 'right');
            if (!left)
                return [];
            const other = right && javascript_expressions_lowerExpression(right, unit);
            const of = [...(value ? [value] : []), ...(other ? [other] : [])];
            return declare(left, { kind: 'either', of, isInstead: true, site }, unit, type);
        }
        case 'rest_pattern': {
            const [inner] = (0,syntax/* namedChildren */.TP)(pattern);
            return inner ? declare(inner, value, unit) : [];
        }
        case 'object_pattern': {
            const whole = `\0${unit.fresh()}`;
            const taken = (key) => {
                const of = { kind: 'name', name: whole, site };
                return key.kind === 'literal' && typeof key.value === 'string'
                    ? { kind: 'member', of, name: key.value, site: key.site }
                    : { kind: 'index', of, index: key, site };
            };
            return [
                {
                    kind: 'declare',
                    pattern: { kind: 'name', name: whole, ...(type && { type }), site },
                    ...(value && { value }),
                },
                ...(0,syntax/* namedChildren */.TP)(pattern).flatMap((part, _, all) => {
                    if (part.type === 'rest_pattern')
                        return declare(part, restOf(whole, part, all, unit), unit);
                    const key = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'key') : ((0,syntax/* childOf */.GG)(part, 'left') ?? part);
                    const target = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'value') : part;
                    const said = key && parts.get((0,lowering/* textOf */.b6)(key, unit));
                    return key && target ? declare(target, taken(lowerKey(key, unit)), unit, said) : [];
                }),
            ];
        }
        case 'array_pattern': {
            const parts = javascript_patterns_partsOf(pattern);
            const elements = patterns_elementsOf(value, unit);
            if (elements && !parts.some((part) => part?.type === 'rest_pattern')) {
                const unnamed = elements.filter((_, index) => !parts[index]);
                return [
                    ...parts.flatMap((part, index) => (part ? declare(part, elements[index], unit) : [])),
                    ...unnamed.map((each) => ({ kind: 'evaluate', value: each })),
                ];
            }
            const later = [];
            const items = parts.map((part) => {
                if (!part)
                    return { pattern: { kind: 'any' } };
                if (part.type === 'identifier')
                    return { pattern: { kind: 'name', name: (0,lowering/* textOf */.b6)(part, unit), site: (0,lowering/* siteOf */.zU)(part, unit) } };
                const name = `\0${unit.fresh()}`;
                (0,lists/* addAll */.RZ)(later, declare(part, { kind: 'name', name, site }, unit));
                return { pattern: { kind: 'name', name, site } };
            });
            return [{ kind: 'declare', pattern: { kind: 'tuple', items }, ...(value && { value }) }, ...later];
        }
        case 'member_expression':
        case 'subscript_expression':
            return value ? [put(javascript_expressions_lowerExpression(pattern, unit), value)] : [];
        default:
            return value ? [{ kind: 'evaluate', value }] : [];
    }
}
function put(target, value) {
    return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: target.site } };
}
function putParts(pattern, value, unit) {
    const isOwn = (name) => name.startsWith('\0');
    return declare(pattern, value, unit).flatMap((one) => {
        if (one.kind !== 'declare')
            return [one];
        const { pattern: taken, value: part } = one;
        if (taken.kind === 'name') {
            if (isOwn(taken.name))
                return [one];
            return part ? [put({ kind: 'name', name: taken.name, site: taken.site }, part)] : [];
        }
        if (taken.kind !== 'tuple')
            return [one];
        const later = [];
        const items = taken.items.map((item) => {
            const { pattern: inner } = item;
            if (inner.kind !== 'name' || isOwn(inner.name))
                return item;
            const { site } = inner;
            const name = `\0${unit.fresh()}`;
            later.push(put({ kind: 'name', name: inner.name, site }, { kind: 'name', name, site }));
            return { pattern: { ...inner, name } };
        });
        return [{ ...one, pattern: { kind: 'tuple', items } }, ...later];
    });
}
function patterns_elementsOf(value, { text }) {
    if (value?.kind !== 'list')
        return undefined;
    const isSpread = ({ site: { start } }) => text.slice(start - 3, start) === '...';
    return value.items.some(isSpread) ? undefined : value.items;
}
function javascript_patterns_partsOf(pattern) {
    const parts = [];
    let part;
    for (const child of pattern.children) {
        if (child.type === ',') {
            parts.push(part);
            part = undefined;
        }
        else if (child.isNamed)
            part = child;
    }
    return part ? [...parts, part] : parts;
}
function restOf(whole, rest, parts, unit) {
    const site = (0,lowering/* siteOf */.zU)(rest, unit);
    const of = { kind: 'name', name: whole, site: { ...site, end: site.start } };
    const at = { ...site, start: site.end };
    const pairs = parts.flatMap((part) => {
        const key = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'key') : ((0,syntax/* childOf */.GG)(part, 'left') ?? part);
        const name = part === rest || !key ? undefined : lowerKey(key, unit);
        if (name?.kind !== 'literal')
            return [];
        return [
            [
                { ...name, site: at },
                { kind: 'literal', value: null, site: at },
            ],
        ];
    });
    return { kind: 'dictionary', pairs, spreads: [of], site };
}

;




const TOLD_APART = 4;
function restHandedOn(parameters, body, unit) {
    const last = parameters.at(-1);
    const pattern = last && ((0,syntax/* childOf */.GG)(last, 'pattern') ?? last);
    const [inner] = pattern?.type === 'rest_pattern' ? (0,syntax/* namedChildren */.TP)(pattern) : [];
    if (inner?.type !== 'identifier' || !body)
        return undefined;
    const name = (0,lowering/* textOf */.b6)(inner, unit);
    const written = (0,lowering/* textOf */.b6)(body, unit);
    if (!written.includes(`...${name}`) && !written.includes('.apply('))
        return undefined;
    const own = unit.fresh();
    return { name, parts: Array.from({ length: TOLD_APART + 1 }, (_, index) => `${facts/* REST */.pX}${own} ${index}`) };
}
function takeRest({ name, parts }, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const parameters = parts.map((part, index) => ({ name: part, ...(index === TOLD_APART && { isVariadic: true }), site }));
    return [parameters, words.declare(name, { kind: 'list', items: parts.map(words.name), site })];
}

;



function said_parts_typesIn(root, read) {
    const found = new Map();
    for (const node of root) {
        const one = node.type === 'export_statement' ? (0,syntax/* childOf */.GG)(node, 'declaration') : node;
        const parts = one && /^(?:interface|type_alias)_declaration$/.test(one.type) ? said_parts_membersOf(one) : undefined;
        const name = one && (0,syntax/* childOf */.GG)(one, 'name');
        if (parts && name)
            found.set(read(name), parts);
    }
    return found;
}
function said_parts_membersOf(declaration) {
    const members = (0,syntax/* childOf */.GG)(declaration, 'body') ?? (0,syntax/* childOf */.GG)(declaration, 'value');
    return members && /^(?:object_type|interface_body)$/.test(members.type) ? members : undefined;
}
function saidParts(annotation, unit) {
    const said = new Map();
    let written = annotation;
    while (written && /^(?:type_annotation|readonly_type|parenthesized_type)$/.test(written.type))
        [written] = (0,syntax/* namedChildren */.TP)(written);
    const members = written?.type === 'type_identifier' ? unit.seen.types?.get((0,lowering/* textOf */.b6)(written, unit)) : written;
    if (!members || !/^(?:object_type|interface_body)$/.test(members.type))
        return said;
    for (const part of (0,syntax/* namedChildren */.TP)(members)) {
        const name = part.type === 'property_signature' ? (0,syntax/* childOf */.GG)(part, 'name') : undefined;
        const type = name && lowerAnnotation((0,syntax/* childOf */.GG)(part, 'type'), unit);
        if (name && type)
            said.set((0,lowering/* textOf */.b6)(name, unit), type);
    }
    return said;
}

;











function javascript_functions_lowerFunction(node, outer, name) {
    const site = (0,lowering/* siteOf */.zU)(node, outer);
    const own = (0,syntax/* childOf */.GG)(node, 'name');
    const read = (child) => (0,lowering/* textOf */.b6)(child, outer);
    const single = (0,syntax/* childOf */.GG)(node, 'parameter');
    const list = (0,syntax/* childOf */.GG)(node, 'parameters');
    const isParameter = (one) => (0,syntax/* childOf */.GG)(one, 'pattern')?.type !== 'this';
    const nodes = single ? [single] : list ? (0,syntax/* namedChildren */.TP)(list).filter(isParameter) : [];
    const names = nodes.flatMap((one) => patternNames((0,syntax/* childOf */.GG)(one, 'pattern') ?? one, read));
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const hoisted = body ? hoistedNames(body, outer) : [];
    const { isInOptions: _, ...around } = outer;
    const rest = restHandedOn(nodes, body, outer);
    const unit = inScope(around, [...names, ...hoisted], rest);
    const parameters = [];
    const taken = [];
    for (const one of nodes) {
        const pattern = (0,syntax/* childOf */.GG)(one, 'pattern') ?? one;
        const at = (0,lowering/* siteOf */.zU)(one, unit);
        if (rest && pattern.type === 'rest_pattern') {
            const [parts, list] = takeRest(rest, at);
            (0,lists/* addAll */.RZ)(parameters, parts);
            taken.push(list);
            continue;
        }
        const inner = pattern.type === 'rest_pattern' ? ((0,syntax/* namedChildren */.TP)(pattern)[0] ?? pattern) : pattern;
        const isPlain = inner.type === 'identifier';
        const parameter = isPlain ? (0,lowering/* textOf */.b6)(inner, unit) : `\0${unit.fresh()}`;
        const annotation = (0,syntax/* childOf */.GG)(one, 'type');
        const type = lowerAnnotation(annotation, unit);
        const value = (0,syntax/* childOf */.GG)(one, 'value');
        const given = value ? javascript_expressions_lowerExpression(value, unit) : names_injected(annotation, unit);
        parameters.push({
            name: parameter,
            ...(type && { type }),
            ...(given && { default: given }),
            ...(pattern.type === 'rest_pattern' && { isVariadic: true }),
            site: at,
        });
        if (!isPlain)
            (0,lists/* addAll */.RZ)(taken, declare(inner, { kind: 'name', name: parameter, site: at }, unit, undefined, saidParts(annotation, unit)));
    }
    const result = lowerAnnotation((0,syntax/* childOf */.GG)(node, 'return_type'), unit);
    return {
        name: name ?? (own && node.type !== 'function_expression' ? (0,lowering/* textOf */.b6)(own, outer) : ''),
        parameters,
        ...(result && { result }),
        body: [...taken, ...javascript_functions_lowerFunctionBody(body, unit)],
        modifiers: new Set(node.children.filter(({ isNamed }) => !isNamed).map(read)),
        isPositional: true,
        ...((0,lowering/* throwsOn */.HX)(read(node)) && { isThrowing: true }),
        site,
    };
}
function javascript_functions_lowerFunctionBody(body, unit) {
    if (!body)
        return [];
    if (body.type === 'statement_block')
        return javascript_statements_lowerBlock((0,syntax/* namedChildren */.TP)(body), unit);
    return [{ kind: 'return', value: lowerGiven(body, unit), site: (0,lowering/* siteOf */.zU)(body, unit) }];
}
function hoistedNames(body, unit) {
    const found = [];
    const visit = (node, depth) => {
        if (depth > 60 || /function|class/.test(node.type))
            return;
        if (node.type === 'variable_declaration')
            (0,lists/* addAll */.RZ)(found, declaredNames([node], unit));
        for (const child of node.children)
            visit(child, depth + 1);
    };
    for (const child of body.children)
        visit(child, 0);
    return found;
}
function functions_lowerMethod(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const text = name ? (0,lowering/* textOf */.b6)(name, unit) : '';
    return javascript_functions_lowerFunction(node, unit, text === 'constructor' ? 'init' : method_names_methodName(text));
}

;










function javascript_statements_lowerBlock(nodes, outer) {
    const unit = inScope(outer, declaredNames(nodes, outer));
    const isFunction = ({ type }) => /function_declaration$/.test(type);
    return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => javascript_statements_lowerStatement(node, unit));
}
function javascript_statements_lowerBody(node, unit) {
    if (!node)
        return [];
    return javascript_statements_lowerBlock(node.type === 'statement_block' ? (0,syntax/* namedChildren */.TP)(node) : [node], unit);
}
function javascript_statements_lowerStatement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const evaluate = (value) => [{ kind: 'evaluate', value }];
    switch (node.type) {
        case 'lexical_declaration':
        case 'variable_declaration':
            return lowerDeclarators(node, unit);
        case 'function_declaration':
        case 'generator_function_declaration':
            return [{ kind: 'function', fact: javascript_functions_lowerFunction(node, unit) }];
        case 'return_statement': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? [{ kind: 'return', value: lowerGiven(value, unit), site }] : [];
        }
        case 'if_statement':
            return evaluate({ kind: 'if', branch: statements_lowerIf(node, unit), site });
        case 'for_in_statement':
            return [lowerForOf(node, unit)];
        case 'for_statement': {
            const first = (0,syntax/* childOf */.GG)(node, 'initializer');
            const inner = first ? inScope(unit, declaredNames([first], unit)) : unit;
            const begun = first ? javascript_statements_lowerStatement(first, inner) : [];
            const [update, bodyNode] = [(0,syntax/* childOf */.GG)(node, 'increment'), (0,syntax/* childOf */.GG)(node, 'body')];
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const body = javascript_statements_lowerBody(bodyNode, inner);
            const [asked, next] = [test, update].map((it) => it && javascript_expressions_lowerExpression(it, inner));
            const range = (0,lowering/* loopOverRange */.A8)(begun, asked, update, bodyNode, body, inner);
            const counted = (0,lowering/* countedIn */.se)(begun, update, inner);
            return [
                { kind: 'block', conditions: [], body: range ?? [...begun, ...counted, ...(0,lowering/* eachRound */.SU)(asked, body, [next])] },
            ];
        }
        case 'while_statement':
            return [
                { kind: 'block', conditions: [], body: [...statements_asked(node, unit), ...javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit)] },
            ];
        case 'do_statement':
            return (0,lowering/* runsFirst */.Lm)(javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit), statements_asked(node, unit));
        case 'switch_statement':
            return evaluate(javascript_statements_lowerSwitch(node, unit));
        case 'statement_block':
            return [{ kind: 'block', conditions: [], body: javascript_statements_lowerBody(node, unit) }];
        case 'throw_statement': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? [(0,languages_words/* wordsAt */.n4)(site).throws(javascript_expressions_lowerExpression(value, unit))] : [];
        }
        case 'try_statement':
            return javascript_statements_lowerTry(node, unit);
        case 'labeled_statement':
            return javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit);
        case 'break_statement':
        case 'continue_statement':
        case 'empty_statement':
        case 'interface_declaration':
        case 'type_alias_declaration':
        case 'import_statement':
            return [];
        default: {
            const several = inTurn(node);
            if (several)
                return several.flatMap((each) => evaluate(javascript_expressions_lowerExpression(each, unit)));
            const value = javascript_expressions_lowerExpression(node, unit);
            const [only] = node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [];
            const isYield = only?.type === 'yield_expression';
            return isYield ? [{ kind: 'return', value, site }] : evaluate(value);
        }
    }
}
function inTurn(node) {
    const [only] = node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [];
    return only?.type === 'sequence_expression' ? (0,syntax/* namedChildren */.TP)(only) : undefined;
}
function javascript_statements_lowerTry(node, unit) {
    const tried = javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit);
    const handler = (0,syntax/* childOf */.GG)(node, 'handler');
    const caught = handler && (0,syntax/* childOf */.GG)(handler, 'parameter');
    const last = (0,syntax/* childOf */.GG)(node, 'finalizer');
    const parts = [{ kind: 'block', conditions: [], body: tried }];
    if (handler) {
        const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(handler, unit));
        const inner = inScope(unit, caught ? patternNames(caught, (child) => (0,lowering/* textOf */.b6)(child, unit)) : []);
        const name = caught?.type === 'identifier' ? (0,lowering/* textOf */.b6)(caught, unit) : '\0caught';
        const taken = caught && caught.type !== 'identifier' ? declare(caught, words.name(name), inner) : [];
        parts.push(words.catches(name, tried, [...taken, ...javascript_statements_lowerBody((0,syntax/* childOf */.GG)(handler, 'body'), inner)]));
    }
    if (last)
        parts.push({ kind: 'block', conditions: [], body: javascript_statements_lowerBody((0,syntax/* childOf */.GG)(last, 'body'), unit) });
    return parts;
}
function statements_lowerIf(node, unit) {
    const test = (0,syntax/* childOf */.GG)(node, 'condition');
    const alternative = (0,syntax/* childOf */.GG)(node, 'alternative');
    const other = alternative?.type === 'else_clause' ? (0,syntax/* namedChildren */.TP)(alternative)[0] : alternative;
    const conditions = test ? [{ kind: 'test', value: javascript_expressions_lowerExpression(test, unit) }] : [];
    const body = (0,syntax/* childOf */.GG)(node, 'consequence');
    return { conditions, body: javascript_statements_lowerBody(body, unit), otherwise: javascript_statements_lowerBody(other, unit), ...(0,leaving/* leaving */.d)(body, other) };
}
function statements_asked(node, unit) {
    const test = (0,syntax/* childOf */.GG)(node, 'condition');
    return test ? [{ kind: 'evaluate', value: javascript_expressions_lowerExpression(test, unit) }] : [];
}
function lowerForOf(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const right = (0,syntax/* childOf */.GG)(node, 'right');
    const isIn = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit) === 'in';
    const over = right ? javascript_expressions_lowerExpression(right, unit) : expressions_nothing(site);
    const collection = isIn ? { kind: 'member', of: over, name: 'keys', isOfAll: true, site } : over;
    const names = left ? patternNames(left, (child) => (0,lowering/* textOf */.b6)(child, unit)) : [];
    const inner = inScope(unit, names);
    const bound = left ? declare(left, { kind: 'name', name: '\0each', site }, inner) : [];
    const does = javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), inner);
    const [only, ...more] = bound;
    if (only?.kind === 'declare' && only.pattern.kind === 'name' && more.length === 0)
        return { kind: 'for', pattern: only.pattern, collection, body: does, site };
    return { kind: 'for', pattern: { kind: 'name', name: '\0each', site }, collection, body: [...bound, ...does], site };
}
function javascript_statements_lowerSwitch(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'value');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const cases = [];
    const ends = [];
    let waiting = [];
    let isDefault = false;
    for (const entry of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        const value = (0,syntax/* childOf */.GG)(entry, 'value');
        if (value)
            waiting.push({ kind: 'value', value: javascript_expressions_lowerExpression(value, unit) });
        else
            isDefault = true;
        const statements = (0,syntax/* childrenOf */.LU)(entry, 'body');
        if (statements.length === 0)
            continue;
        cases.push({ patterns: isDefault ? [] : waiting, body: javascript_statements_lowerBlock(statements, unit) });
        ends.push((0,leaving/* isLeftBy */.D)(statements));
        waiting = [];
        isDefault = false;
    }
    const asked = subject ? javascript_expressions_lowerExpression(subject, unit) : expressions_nothing(site);
    const whole = (0,running_on/* runOn */.l)(cases, (index) => (ends[index] ? undefined : index + 1));
    return { kind: 'switch', subject: asked, cases: whole, site };
}

;
const vue_templates_TAG = /<([A-Za-z][\w.-]{0,99})(?=[\s/>])/g;
const vue_templates_ATTRIBUTE = /(?<=\s)([\w@:.#-]{1,100})=(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
const vue_templates_TEXT = /\{\{([^{}]{1,1000})\}\}/g;
const vue_templates_LOOP = /^\s{0,99}(?:\(([^()]{1,200})\)|([\w$]{1,100}))\s{1,99}(?:in|of)\s/;
const vue_templates_MOST_CODES = 2000;
function readTemplate(markup) {
    const codes = [];
    const tags = [...markup.matchAll(vue_templates_TAG)];
    let at = 0;
    for (const { index, 0: whole, 1: written = '', 2: double, 3: single } of markup.matchAll(vue_templates_ATTRIBUTE)) {
        while (at + 1 < tags.length && (tags[at + 1]?.index ?? 0) < index)
            at += 1;
        const tag = tags[at]?.[1] ?? '';
        const slot = SLOT.exec(written);
        if (slot) {
            const own = tag === 'template' ? componentAround(tags, at) : tag;
            const names = (double ?? single ?? '').replace(/[{}\s]/g, '').split(',');
            const bound = names.flatMap((it) => /^(?:\w+:)?[\w$]+/.exec(it)?.[0] ?? []);
            const isWhole = !/\{/.test(double ?? single ?? '');
            const end = index + whole.length - 1;
            if (bound.length > 0)
                codes.push({
                    kind: 'slot',
                    name: slot[1] ?? slot[2] ?? 'default',
                    tag: own,
                    names: isWhole ? [`:${bound[0]}`] : bound,
                    start: end,
                    end,
                });
            continue;
        }
        const code = double ?? single ?? '';
        const end = index + whole.length - 1;
        const loop = written === 'v-for' ? vue_templates_LOOP.exec(code) : null;
        const kind = loop ? 'each' : kindOf(written);
        if (!kind || code.trim() === '')
            continue;
        const start = end - code.length + (loop?.[0].length ?? 0);
        const looped = (loop?.[1] ?? loop?.[2] ?? '').split(',').map((it) => it.trim());
        const names = kind === 'fixed' ? [code] : looped.filter((it) => /^[\w$]+$/.test(it));
        const isOfSlot = tag === 'slot';
        codes.push({
            kind,
            name: vue_templates_nameOf(written),
            tag,
            names,
            start,
            end,
            ...(isOfSlot && { slot: slotAt(markup, tags[at]?.index ?? 0) }),
        });
    }
    for (const { index, 0: whole } of markup.matchAll(vue_templates_TEXT))
        codes.push({ kind: 'text', name: '', tag: '', names: [], start: index + 2, end: index + whole.length - 2 });
    codes.sort((one, other) => one.start - other.start);
    const few = codes.slice(0, vue_templates_MOST_CODES);
    return { codes: few, script: vue_templates_scriptOf(markup, few) };
}
const SLOT = /^(?:v-slot(?::([\w-]{1,100}))?|#([\w-]{1,100}))$/;
const CLOSED = 4000;
function slotAt(markup, start) {
    const [tag = ''] = markup.slice(start, start + CLOSED).split('>', 1);
    return /\sname="([\w-]{1,100})"/.exec(tag)?.[1] ?? 'default';
}
function componentAround(tags, at) {
    for (let index = at - 1; index >= 0; index -= 1) {
        const tag = tags[index]?.[1] ?? '';
        if (/[A-Z-]/.test(tag))
            return tag;
    }
    return '';
}
function kindOf(written) {
    if (/^(?:@|v-on:)[\w:]/.test(written))
        return 'on';
    if (/^v-model(?:$|[.:])/.test(written))
        return 'model';
    if (/^(?:(?::|v-bind:)\w|v-bind$)/.test(written))
        return 'prop';
    return /^[a-z][\w-]*$/.test(written) && !/^(?:v-|class$|style$|id$)/.test(written) ? 'fixed' : undefined;
}
function vue_templates_nameOf(written) {
    if (written.startsWith('v-model'))
        return `update:${camel(/^v-model:([\w-]+)/.exec(written)?.[1] ?? 'modelValue')}`;
    return camel(written.replace(/^(?:@|:|v-on:|v-bind:?)/, '').split('.', 1)[0] ?? '');
}
function camel(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function vue_templates_scriptOf(markup, codes) {
    const blank = (text) => text.replace(/[^\r\n]/g, ' ');
    let script = '';
    for (const { kind, start, end } of codes) {
        if (start - 2 < script.length || kind === 'fixed' || kind === 'slot')
            continue;
        const [open, close] = kind === 'on' ? '{}' : '()';
        script += `${blank(markup.slice(script.length, start - 2))};${open}${markup.slice(start, end)}${close}`;
    }
    return script + blank(markup.slice(script.length));
}

;








function vue_components_propsOf(path, words) {
    return words.shared(`\0props ${path}`);
}
function vue_components_emitted(path, event, words) {
    return [0, 1].map((index) => words.shared(`\0emits ${path} ${event} ${index}`));
}
function callEmit(callee, args, words, unit) {
    const [event, ...given] = args;
    if (!unit.path.endsWith('.vue') || event?.kind !== 'literal' || !EMITS.test(callee))
        return undefined;
    const into = vue_components_emitted(unit.path, camel(`${event.value}`), words);
    return words.run(given.slice(0, into.length).flatMap((value, index) => {
        const target = into[index];
        return target ? [words.assign(target, value)] : [];
    }));
}
const EMITS = /^(?:emits?|\$emit|(?:this|vm|self|ctx|context)\.\$?emit)$/;
function callDefine(callee, args, words, unit) {
    if (!unit.path.endsWith('.vue'))
        return undefined;
    if (callee === 'defineModel') {
        const given = words.either(words.member(vue_components_propsOf(unit.path, words), modelIn(args)), words.unknown('model'));
        return words.object({ value: given });
    }
    const [first] = args;
    if (callee === 'defineExpose' && first)
        return words.run([words.assign(exposedBy(unit.path, words), first)]);
    if (callee === 'useTemplateRef' && first?.kind === 'literal')
        return words.object({ value: refOf(unit.path, `${first.value}`, words) });
    if (callee === 'defineProps')
        return words.either(vue_components_propsOf(unit.path, words), words.unknown('props'));
    return callee === 'withDefaults' ? { kind: 'either', of: args, site: words.site } : undefined;
}
function modelIn([first]) {
    return first?.kind === 'literal' && typeof first.value === 'string' ? first.value : 'modelValue';
}
function noteModel(declarator, unit) {
    const [name, value] = [(0,syntax/* childOf */.GG)(declarator, 'name'), (0,syntax/* childOf */.GG)(declarator, 'value')];
    const called = value?.type === 'call_expression' ? (0,syntax/* childOf */.GG)(value, 'function') : undefined;
    const list = value && (0,syntax/* childOf */.GG)(value, 'arguments');
    if (!unit.path.endsWith('.vue') || !name || !called || (0,lowering/* textOf */.b6)(called, unit) !== 'defineModel')
        return;
    unit.seen.models ??= new Map();
    const given = (list ? (0,syntax/* namedChildren */.TP)(list) : []).map((each) => javascript_expressions_lowerExpression(each, unit));
    unit.seen.models.set((0,lowering/* textOf */.b6)(name, unit), modelIn(given));
}
function putInModel(target, value, words, unit) {
    const variable = target.kind === 'member' && target.name === 'value' && target.of?.kind === 'name' ? target.of.name : '';
    const model = unit.seen.models?.get(plainOf(variable));
    const [next] = model === undefined ? [] : vue_components_emitted(unit.path, `update:${model}`, words);
    if (!next)
        return undefined;
    const put = words.name('\0put');
    return words.run([
        words.declare('\0put', value),
        words.assign(target, put),
        words.assign(next, put),
        words.give(put),
    ]);
}
function plainOf(name) {
    return name.split('@', 1)[0] ?? name;
}
function doneByTemplate({ codes, root, script }, unit, of) {
    return statementsOf(codes, (0,syntax/* namedChildren */.TP)(root), { ...unit, text: script, ofTemplate: of }, 0);
}
function statementsOf(codes, nodes, unit, depth) {
    const statements = [];
    for (const [index, code] of codes.entries()) {
        if (code.kind === 'fixed') {
            (0,lists/* addAll */.RZ)(statements, fixed(code, unit));
            continue;
        }
        if (code.kind === 'slot') {
            const names = code.names.map((it) => it.replace(/^.*:/, ''));
            const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, names), depth + 1);
            const body = depth < vue_components_DEEPEST ? [...broughtBy(code, unit), ...rest] : [];
            return [...statements, { kind: 'block', conditions: [], body }];
        }
        const node = nodes.find(({ start, end }) => start <= code.end && end > code.start);
        if (!node)
            continue;
        const site = { file: unit.file, start: code.start, end: code.end };
        const [name] = code.names;
        const collection = code.kind === 'each' && name && depth < vue_components_DEEPEST ? vue_components_written(node, unit) : undefined;
        if (!collection || !name) {
            (0,lists/* addAll */.RZ)(statements, done(code, node, unit, site));
            continue;
        }
        const others = code.names.slice(1).map((each) => (0,languages_words/* wordsAt */.n4)(site).declare(each));
        const rest = statementsOf(codes.slice(index + 1), nodes, inScope(unit, code.names), depth + 1);
        const pattern = { kind: 'name', name, site };
        return [...statements, { kind: 'for', pattern, collection, body: [...others, ...rest], site }];
    }
    return statements;
}
function slotOf(path, slot, words) {
    return words.shared(`\0slot ${path} ${slot}`);
}
function broughtBy({ tag, name, names, start, end }, unit) {
    const site = { file: unit.file, start, end };
    const words = (0,languages_words/* wordsAt */.n4)(site, (each) => unit.seen.shared.add(each));
    const child = componentOf(tag, unit);
    const slot = child === undefined ? words.unknown('slot') : slotOf(child, name, words);
    return names.map((it) => {
        const [part = '', called = part] = it.split(':');
        return words.declare(called, part === '' ? slot : words.member(slot, camel(part)));
    });
}
const exposedBy = (path, words) => words.shared(`\0exposed ${path}`);
const refOf = (path, name, words) => words.shared(`\0ref ${path} ${name}`);
function refByName(name, value, unit, words) {
    const isEmpty = /^(?:shallowRef|ref)\b[^()]{0,200}\((?:null|undefined)?\)$/.test((0,lowering/* textOf */.b6)(value, unit));
    const isCalled = unit.vue?.codes.some((code) => code.kind === 'fixed' && code.name === 'ref' && code.names[0] === name);
    return isEmpty && isCalled ? words.object({ value: refOf(unit.path, name, words) }) : undefined;
}
function fixed({ tag, name, names: [value = ''], start, end }, unit) {
    const site = { file: unit.file, start, end };
    const words = (0,languages_words/* wordsAt */.n4)(site, (each) => unit.seen.shared.add(each));
    const child = componentOf(tag, unit);
    if (child !== undefined && name === 'ref')
        return [words.assign(refOf(unit.path, value, words), exposedBy(child, words))];
    return child === undefined
        ? []
        : [words.assign(words.member(vue_components_propsOf(child, words), name), { kind: 'literal', value, site })];
}
const vue_components_DEEPEST = 40;
function done(code, node, unit, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
    const child = componentOf(code.tag, unit);
    if (code.kind === 'on')
        return vue_components_heard(code, node, unit, words, child);
    const value = vue_components_written(node, unit);
    if (!value)
        return [];
    if (code.kind === 'text')
        return [words.does(value)];
    if (code.slot !== undefined && code.kind === 'prop')
        return [words.assign(words.member(slotOf(unit.path, code.slot, words), code.name), value)];
    if (child === undefined || code.kind === 'each')
        return [];
    if (code.kind === 'prop' && code.name === '')
        return [words.declare('\0bound', value), words.merge(vue_components_propsOf(child, words), words.name('\0bound'))];
    if (code.kind === 'prop')
        return [words.assign(words.member(vue_components_propsOf(child, words), code.name), value)];
    const [next] = vue_components_emitted(child, code.name, words);
    const plain = value.kind === 'either' ? value.of : [value];
    const prop = words.member(vue_components_propsOf(child, words), code.name.replace(/^update:/, ''));
    return next ? [words.assign(prop, value), ...plain.map((target) => words.assign(target, next))] : [];
}
function vue_components_heard(code, node, unit, words, child) {
    const inside = inScope(unit, ['$event']);
    const [statement, ...more] = node.type === 'statement_block' ? (0,syntax/* namedChildren */.TP)(node) : [];
    const [only] = statement?.type === 'expression_statement' && more.length === 0 ? (0,syntax/* namedChildren */.TP)(statement) : [];
    const given = child === undefined ? [words.unknown('$event')] : vue_components_emitted(child, code.name, words);
    if (only && vue_components_FUNCTIONS.has(only.type))
        return [words.does(words.call(javascript_expressions_lowerExpression(only, unit), given))];
    return [
        { kind: 'block', conditions: [], body: [words.declare('$event', given[0]), ...javascript_statements_lowerStatement(node, inside)] },
    ];
}
const vue_components_FUNCTIONS = new Set([
    'identifier',
    'member_expression',
    'arrow_function',
    'function_expression',
]);
function vue_components_written(node, unit) {
    const [inner] = node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [];
    return inner && javascript_expressions_lowerExpression(inner, unit);
}
function componentOf(tag, { modules, path }) {
    const name = camel(tag);
    const names = [tag, name, name.charAt(0).toUpperCase() + name.slice(1)];
    for (const each of names) {
        const file = modules.importedFrom(path, each);
        if (file?.endsWith('.vue'))
            return file;
    }
    return undefined;
}

;




















function callSpecial(callee, args, node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const text = (0,lowering/* textOf */.b6)(callee, unit);
    const first = args[0]?.value;
    const emitters = MAKES_EMITTER.test(text) && !first ? ownEmitters(unit.text) : undefined;
    if (emitters && emitters.size > 0)
        return (0,languages_words/* wordsAt */.n4)(site).filled({});
    if (node.type === 'new_expression')
        return text === 'Map' ? makeMap(first, site) : text === 'Promise' && first ? makePromise(first, site) : undefined;
    if (text === 'Symbol' && /\bInjectionKey\b/.test(unit.text))
        return makeKey((0,languages_words/* wordsAt */.n4)(site));
    const inVue = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
    const values = args.map(({ value }) => value);
    const handed = callEmit(text, values, inVue, unit) ?? callDefine(text, values, inVue, unit);
    if (handed)
        return handed;
    const set = calls_setPart(text, values, unit);
    if (set)
        return (0,languages_words/* wordsAt */.n4)(site).call(javascript_expressions_lowerExpression(callee, unit), [set]);
    const named = text === 'useRoute'
        ? /^<[^'"]{0,200}['"]([^'"]{1,100})['"]\s{0,9}>{1,2}$/.exec(calls_typesOf(node, unit))?.[1]
        : undefined;
    if (named !== undefined)
        return inVue.object({ params: paramsOf(openedAs(named, inVue), inVue) });
    const rune = callRune(text, first, unit, site);
    if (rune)
        return rune;
    const hook = hookName(callee, unit);
    if (hook)
        return callHook(hook, args, site);
    if (text === 'Promise.withResolvers')
        return makeResolvers(site);
    const known = globals_GLOBALS.get(text);
    if (known && args.length > 0)
        return known(values, site);
    if (text === 'cordova.exec' || text === 'exec')
        return callCordova(args, site);
    const over = callee.type === 'subscript_expression' && args.length === 0 ? (0,syntax/* childOf */.GG)(callee, 'object') : undefined;
    if (over && /^Symbol\.(?:async)?[iI]terator$/.test((0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(callee, 'index') ?? over, unit)))
        return javascript_expressions_lowerExpression(over, unit);
    if (callee.type !== 'member_expression')
        return undefined;
    const object = (0,syntax/* childOf */.GG)(callee, 'object');
    const property = (0,syntax/* childOf */.GG)(callee, 'property');
    if (!object || !property)
        return undefined;
    const of = () => javascript_expressions_lowerExpression(object, unit);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const second = values[1];
    switch ((0,lowering/* textOf */.b6)(property, unit)) {
        case 'values':
        case 'keys':
            return args.length === 0 ? { kind: 'member', of: of(), name: (0,lowering/* textOf */.b6)(property, unit), site } : undefined;
        case 'entries':
            return args.length === 0 ? own_entries_entriesOf(of(), site) : undefined;
        case 'bind':
        case 'call':
        case 'apply':
            return callFunction((0,lowering/* textOf */.b6)(property, unit), of(), args, site);
        case 'toString':
        case 'asObservable':
            return of();
        case 'toPromise':
            return /['"](?:rxjs|@angular)\b/.test(unit.text) ? of() : undefined;
        case 'returnType':
            return unit.text.includes('ts-pattern') ? of() : undefined;
        case 'getValue':
            return args.length === 0 ? of() : undefined;
        case 'pipe':
            return rxjs_pipe(of(), args, site, (name) => unit.seen.shared.add(name), unit.text);
        case 'startListening':
            return first?.kind === 'dictionary'
                ? listenTo(first, (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name)))
                : undefined;
        case 'match': {
            const [well, failed] = args.map(({ value }) => value);
            return well?.kind === 'closure' && failed?.kind === 'closure'
                ? words.call(words.member(of(), 'fold'), [failed, well])
                : undefined;
        }
        case 'catch':
            return first && args.length === 1 ? words.rescued(of(), first) : undefined;
        case 'then': {
            const [done, failed] = args;
            return done && failed
                ? words.rescued(words.call(words.member(of(), 'then'), [done.value]), failed.value)
                : undefined;
        }
        case 'subscribe': {
            if (first && second?.kind === 'closure' && isSelecting(first)) {
                const part = words.call(first, [words.name('\0state')]);
                const told = words.run([
                    words.declare('\0part', part),
                    words.does(words.call(second, [words.name('\0part'), words.name('\0part')])),
                ]);
                return words.call(method_names_asMethod(words.member(of(), 'subscribe')), [words.closure(['\0state'], [words.does(told)])]);
            }
            if (first && values.length === 1 && isObserver(first, argumentsOf(node)[0], unit.text))
                return hearBy(first, method_names_asMethod(words.member(of(), 'subscribe')), words);
            if (first?.kind !== 'dictionary')
                return undefined;
            const heard = words.call(method_names_asMethod(words.member(of(), 'subscribe')), [words.member(first, 'next')]);
            const failed = first.pairs.find(([key]) => key.kind === 'literal' && key.value === 'error')?.[1];
            return failed ? words.rescued(heard, failed) : heard;
        }
        case 'filter':
            return first?.kind === 'name' && first.name === 'Boolean' ? of() : undefined;
        case 'map':
            return first?.kind === 'name' && /^String@?$/.test(first.name) && args.length === 1 ? of() : undefined;
        case 'with': {
            const [, value] = values;
            if (unit.text.includes('ts-pattern')) {
                const [pattern] = argumentsOf(node);
                const isSelecting = pattern !== undefined && /\bselect\(/.test((0,lowering/* textOf */.b6)(pattern, unit));
                return isSelecting ? words.call(words.member(of(), SELECTED), values) : undefined;
            }
            return value && values.length === 2 ? words.call(words.member(of(), 'union'), [calls_list([value], site)]) : undefined;
        }
        case 'add': {
            const [value] = values;
            const set = object.type === 'new_expression' || object.type === 'call_expression' ? of() : undefined;
            if (!value || !set || !isSetMade(object, unit))
                return undefined;
            return words.call(words.member(set, 'union'), [calls_list([value], site)]);
        }
        case 'reduceRight':
            return second && first ? words.call(words.member(of(), 'reduce'), [second, first]) : undefined;
        case 'reduce': {
            const [closure, initial] = args;
            if (!closure || !initial)
                return undefined;
            return {
                kind: 'call',
                callee: { kind: 'member', of: of(), name: 'reduce', site },
                args: [initial, closure],
                site,
            };
        }
        case 'provide': {
            const [key, value] = values;
            if (!isKey(key) || !value || values.length !== 2 || !/['"]vue['"]/.test(unit.text))
                return undefined;
            return inVue.run([inVue.does(provideKey(key, value, inVue)), inVue.give(of())]);
        }
        case 'set': {
            const [key, value] = args;
            if (!key || !value || args.length !== 2)
                return undefined;
            return (0,entries/* putsEntry */.JG)({ of: of(), name: 'set', key: key.value, value: value.value, gives: 'map' }, words);
        }
        case 'select':
            return (0,lowering/* textOf */.b6)(object, unit) === 'Platform' && first?.kind === 'dictionary'
                ? selectedByPlatform(first, site)
                : undefined;
        default: {
            const name = /^(?:this\.#?)?(\w+)$/.exec((0,lowering/* textOf */.b6)(object, unit))?.[1];
            const isEmitter = name !== undefined &&
                /^(?:on|once|addListener|emit)$/.test((0,lowering/* textOf */.b6)(property, unit)) &&
                ownEmitters(unit.text).has(name);
            if (isEmitter)
                return callEmitter((0,lowering/* textOf */.b6)(property, unit), args, of, site);
            return callEvent((0,lowering/* textOf */.b6)(property, unit), args, site, (name) => unit.seen.shared.add(name), () => words.member(of(), 'emit'));
        }
    }
}
function isSetMade(node, unit) {
    for (let at = node; at;) {
        if (at.type === 'new_expression')
            return (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(at, 'constructor') ?? at, unit) === 'Set';
        const callee = at.type === 'call_expression' ? (0,syntax/* childOf */.GG)(at, 'function') : undefined;
        const name = callee && (0,syntax/* childOf */.GG)(callee, 'property');
        at = callee && name && (0,lowering/* textOf */.b6)(name, unit) === 'add' ? (0,syntax/* childOf */.GG)(callee, 'object') : undefined;
    }
    return false;
}
const calls_list = (items, site) => ({ kind: 'list', items, site });
function calls_typesOf(node, unit) {
    const types = (0,syntax/* findType */.up)(node, 'type_arguments');
    return types ? (0,lowering/* textOf */.b6)(types, unit) : '';
}
function isSelecting(given) {
    if (given.kind !== 'closure' || given.body.body.length !== 1)
        return false;
    const [only] = given.body.body;
    return (only?.kind === 'evaluate' || only?.kind === 'return') && only.value.kind === 'member';
}
function calls_setPart(callee, args, unit) {
    const last = args.at(-1);
    const [first] = args;
    if (!/^set[A-Z]\w*$/.test(callee) || !last || first?.kind !== 'literal' || args.length < 2)
        return undefined;
    if (!unit.text.includes('solid-js/store'))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(last.site);
    const given = last.kind === 'closure' ? words.call(last, []) : last;
    return args
        .slice(0, -1)
        .reduceRight((of, key) => (key.kind === 'literal' && typeof key.value === 'string' ? words.object({ [key.value]: of }) : of), given);
}
function hookName(callee, unit) {
    const text = (0,lowering/* textOf */.b6)(callee, unit);
    const name = text.startsWith('React.') ? text.slice('React.'.length) : text;
    if (!HOOKS.has(name))
        return undefined;
    const meaning = pathMeaning(callee, unit);
    return meaning?.kind === 'own' ? undefined : name;
}
const HOOKS = new Set(['useState', 'useMemo', 'useCallback', 'useRef', 'memo', 'forwardRef']);
function callHook(name, args, site) {
    const [first] = args;
    if (name === 'useState')
        return calls_stateOf(first?.value, site);
    if (!first)
        return expressions_nothing(site);
    if (name === 'useMemo')
        return { kind: 'call', callee: first.value, args: [], site };
    if (name === 'useRef')
        return (0,languages_words/* wordsAt */.n4)(site).filled({ current: first.value });
    return first.value;
}
function calls_stateOf(first, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const setter = { kind: 'closure', body: makeSetter(calls_STATE, site), site };
    return words.run([words.declare(calls_STATE, firstState(first)), words.give(words.tuple(words.name(calls_STATE), setter))]);
}
const calls_STATE = '\0state';
function firstState(given) {
    return given?.kind === 'closure' ? { kind: 'call', callee: given, args: [], site: given.site } : given;
}
function makeSetter(state, site) {
    const given = { kind: 'name', name: '\0next', site };
    const store = (value) => ({
        kind: 'assign',
        target: { kind: 'name', name: state, site },
        operator: '=',
        value,
        site,
    });
    const previous = { value: { kind: 'name', name: state, site } };
    return {
        name: '',
        parameters: [{ name: '\0next', site }],
        body: [
            { kind: 'evaluate', value: store(given) },
            { kind: 'evaluate', value: store({ kind: 'call', callee: given, args: [previous], site }) },
        ],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
}
function callCordova(args, site) {
    const [done, failed, service, action, list] = args.map(({ value }) => value);
    if (service?.kind !== 'literal' || action?.kind !== 'literal')
        return undefined;
    const passed = list?.kind === 'list' ? list.items : list ? [list] : [];
    const callee = { kind: 'foreign', path: `native#${service.value}.${action.value}`, site };
    const run = { kind: 'call', callee, args: passed.map((value) => ({ value })), site };
    return expressions_nothing(site, [run, ...(done ? [done] : []), ...(failed ? [failed] : [])]);
}
function argumentsOf(node) {
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    return list ? (0,syntax/* namedChildren */.TP)(list) : [];
}

;
const DATASET = 'dataset';
const data_attributes_OF_ALL = '\0dataset';
function datasetRead(member, words) {
    const isOne = member.kind === 'member' && member.of !== undefined && member.name === DATASET;
    return isOne ? words.either(member, words.shared(data_attributes_OF_ALL)) : undefined;
}
function setInDataset(target, value, words) {
    const of = target.kind === 'member' || target.kind === 'index' ? target.of : undefined;
    const [own, all] = of?.kind === 'either' ? of.of : [];
    if (own?.kind !== 'member' || own.name !== DATASET || !all || !of)
        return undefined;
    if (target.kind !== 'member' && target.kind !== 'index')
        return undefined;
    return words.run([
        words.declare('\0kept', value),
        ...[own, all].map((each) => words.assign({ ...target, of: each }, words.name('\0kept'))),
        words.give(words.name('\0kept')),
    ]);
}
function data_attributes_keyOf(name) {
    const written = name?.kind === 'literal' ? /^data-([a-z][\w-]{0,80})$/.exec(`${name.value}`)?.[1] : undefined;
    return written?.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const setAttribute = ([name, value], words, of) => {
    const key = data_attributes_keyOf(name);
    if (key === undefined || !value || !of)
        return undefined;
    const target = words.member(words.either(words.member(of, DATASET), words.shared(data_attributes_OF_ALL)), key);
    return setInDataset(target, value, words);
};
const getAttribute = ([name], words, of) => {
    const key = data_attributes_keyOf(name);
    if (key === undefined || !of)
        return undefined;
    return words.either(words.member(words.member(of, DATASET), key), words.member(words.shared(data_attributes_OF_ALL), key));
};
function drawnAttribute(name, value, words) {
    const key = data_attributes_keyOf(name);
    return key === undefined ? undefined : words.run([words.assign(words.member(words.shared(data_attributes_OF_ALL), key), value)]);
}
const OF_ELEMENT = { setAttribute, getAttribute };

;



const picked_in_views_HANDLERS = /^on(?:ValueChange|Change|Select|SelectionChange|IonChange|Input)$/;
const OF_VALUES = 'onValueChange';
const picked_in_views_LISTS = ['items', 'buttons', 'options', 'data', 'segments'];
function picked_in_views_named(pairs, isMeant) {
    return pairs.flatMap(([key, value]) => (key.kind === 'literal' && isMeant(`${key.value}`) ? [value] : []));
}
function hearsPicks(pairs) {
    return picked_in_views_named(pairs, (name) => picked_in_views_HANDLERS.test(name)).length > 0;
}
function valueOffered(pairs) {
    const [value] = picked_in_views_named(pairs, (name) => name === 'value');
    return value && !(0,depth/* isHeavy */.s)(value) ? value : undefined;
}
function picksOfItems(made, pairs, words, isOfPage) {
    const handlers = picked_in_views_named(pairs, (name) => picked_in_views_HANDLERS.test(name)).filter((it) => !(0,depth/* isHeavy */.s)(it));
    const [first] = handlers;
    const isEvent = isOfPage || (first !== undefined && asksEvent(first));
    return withPicked(made, handlers, words, (value) => (isEvent ? eventOf(value, words) : value));
}
function eventOf(value, words) {
    const target = words.object({ value });
    return words.object({ target, currentTarget: target, detail: target, nativeEvent: words.object({ text: value }) });
}
function typedInto(pairs, words, isOfPage) {
    const held = picked_in_views_named(pairs, (name) => name === 'value' || name === 'defaultValue');
    const values = held.filter((it) => it.kind !== 'literal' && !(0,depth/* isHeavy */.s)(it));
    const [first] = values;
    if (!first)
        return [];
    const hears = picked_in_views_named(pairs, (name) => /^on[A-Z]/.test(name)).filter((it) => !(0,depth/* isHeavy */.s)(it));
    const shown = { kind: 'either', of: values, site: first.site };
    const event = words.either(words.unknown('event'), eventOf(shown, words));
    return hears.filter((it) => isOfPage || asksEvent(it)).map((it) => words.call(it, [event]));
}
function asksEvent(handler) {
    const [first] = handler.kind === 'closure' ? handler.body.parameters : [];
    return first !== undefined && /^(?:e|ev|evt|event)$/.test(first.name);
}
function picksOfLists(pairs, site) {
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const lists = picked_in_views_named(pairs, (name) => picked_in_views_LISTS.includes(name)).filter((it) => !(0,depth/* isHeavy */.s)(it));
    const item = words.name(picked_in_views_ITEM);
    return lists.flatMap((list) => pairs.flatMap(([key, handler]) => {
        if (key.kind !== 'literal' || !picked_in_views_HANDLERS.test(`${key.value}`) || (0,depth/* isHeavy */.s)(handler))
            return [];
        const given = key.value === OF_VALUES ? words.member(item, 'value') : item;
        const each = words.open([picked_in_views_ITEM], [words.does(words.call(handler, [given]))]);
        return [words.call(words.member(list, 'forEach'), [each])];
    }));
}
const picked_in_views_ITEM = '\0item';

;









function lowerElement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const opening = (0,syntax/* findType */.up)(node, 'jsx_opening_element') ?? node;
    const name = node.type === 'jsx_fragment' ? undefined : (0,syntax/* childOf */.GG)(opening, 'name');
    const attributes = (0,syntax/* namedChildren */.TP)(opening).filter(({ type }) => type === 'jsx_attribute' || type === 'jsx_expression');
    const pairs = [];
    const spreads = [];
    for (const attribute of attributes) {
        const [key, value] = (0,syntax/* namedChildren */.TP)(attribute);
        if (!key)
            continue;
        if (attribute.type === 'jsx_expression')
            spreads.push(javascript_expressions_lowerExpression(key, unit));
        else {
            const at = (0,lowering/* siteOf */.zU)(key, unit);
            const given = value ? javascript_expressions_lowerExpression(value, unit) : { kind: 'literal', value: true, site: at };
            pairs.push([{ kind: 'literal', value: (0,lowering/* textOf */.b6)(key, unit), site: at }, given]);
        }
    }
    const callee = name && !/^[a-z]/.test((0,lowering/* textOf */.b6)(name, unit)) ? javascript_expressions_lowerExpression(name, unit) : undefined;
    const isOfPage = name !== undefined && !callee;
    const isOfOthers = isOfPage || (callee !== undefined && isOfPackage(callee));
    const offers = isOfOthers && hearsPicks(pairs) ? { hasValue: false } : undefined;
    const inner = offers ? { ...unit, offers } : unit;
    const children = opening === node
        ? []
        : (0,syntax/* namedChildren */.TP)(node)
            .filter(({ type }) => type.startsWith('jsx_') && !/^jsx_(?:opening|closing)_element$|text$/.test(type))
            .map((child) => javascript_expressions_lowerExpression(child, inner));
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const value = unit.offers && !offers && isOfOthers ? valueOffered(pairs) : undefined;
    const offered = value && unit.offers ? [offer(value, unit.offers, words)] : [];
    const picked = (made) => offers?.hasValue ? picksOfItems(made, pairs, words, isOfPage) : made;
    const typed = isOfOthers ? typedInto(pairs, words, isOfPage) : [];
    if (!name || !callee) {
        const kept = pairs.flatMap(([key, value]) => drawnAttribute(key, value, sharing(site, unit)) ?? []);
        const parts = [...pairs.map(([, value]) => value), ...kept, ...spreads, ...children, ...offered, ...typed];
        return picked({ kind: 'other', parts, isDrawn: true, site });
    }
    if (children.length > 0)
        pairs.push([
            { kind: 'literal', value: 'children', site },
            { kind: 'list', items: children, site },
        ]);
    const screen = shownFor((0,lowering/* textOf */.b6)(name, unit), pairs, unit, site);
    if (screen)
        return screen;
    const drawn = drawItems(pairs, site);
    const passed = drawn ? pairs.filter(([key]) => key.kind !== 'literal' || !DRAWS.test(`${key.value}`)) : pairs;
    const props = { kind: 'dictionary', pairs: passed, ...(spreads.length > 0 && { spreads }), site };
    const ref = pairs.find(([key]) => key.kind === 'literal' && key.value === 'ref')?.[1];
    const args = [{ value: props }, ...(ref?.kind === 'name' ? [{ value: ref }] : [])];
    const made = shownWhile(picked({ kind: 'call', callee, args, site }), callee, pairs, site);
    const linked = pairs.some(([key]) => key.kind === 'literal' && LINKS.test(`${key.value}`))
        ? [openLinks(site, unit)]
        : [];
    const before = [
        ...(drawn ? [drawn] : []),
        ...linked,
        ...offered,
        ...typed,
        ...(isOfOthers && !offers?.hasValue ? picksOfLists(pairs, site) : []),
    ];
    return before.length > 0 ? expressions_nothing(site, [...before, made]) : made;
}
function shownWhile(made, callee, pairs, site) {
    if (callee.kind !== 'foreign' || !MODALS.test(callee.path))
        return made;
    const test = pairs.find(([key]) => key.kind === 'literal' && VISIBLE.has(`${key.value}`))?.[1];
    if (!test || test.kind === 'literal' || (0,depth/* isHeavy */.s)(test))
        return made;
    return { kind: 'either', test, of: [made, { kind: 'literal', value: null, site }], site };
}
const MODALS = /^react-native(?:-modal|-paper)?#(?:Modal|Dialog|default)$/;
const VISIBLE = new Set(['visible', 'isVisible']);
function isOfPackage(callee) {
    if (callee.kind === 'member' && callee.of)
        return isOfPackage(callee.of);
    return callee.kind === 'foreign';
}
function shownFor(tag, pairs, unit, site) {
    const given = (name) => pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const [name, component, getter, children, initial, options] = [
        'name',
        'component',
        'getComponent',
        'children',
        'initialParams',
        'options',
    ].map(given);
    if (!/(?:^|\.)Screen$/.test(tag) || name?.kind !== 'literal' || !(component ?? getter ?? children))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site, (each) => unit.seen.shared.add(each));
    const opened = openedAs(`${name.value}`, words);
    const begun = words.name('\0initial');
    const route = words.object({ name, params: initial ? words.either(begun, opened) : opened });
    const shown = component ?? (getter ? words.call(getter, []) : undefined);
    const isSaid = options?.kind === 'closure' || options?.kind === 'dictionary';
    const rest = pairs.flatMap(([key, value]) => (key.kind === 'literal' && PARTS_OF_SCREEN.has(`${key.value}`)) || (isSaid && value === options) ? [] : [value]);
    const drawn = children?.kind === 'list' ? children.items : children ? [children] : [];
    const props = () => words.object({ route, navigation: words.unknown('navigation') });
    const said = options?.kind === 'closure' ? words.call(options, [props()]) : options;
    const shows = expressions_nothing(site, [
        ...rest,
        ...(isSaid && said ? [words.run([words.assign(words.shared(OPTIONS), said)])] : []),
        ...[...(shown ? [shown] : []), ...drawn].map((each) => words.call(each, [props()])),
    ]);
    if (!initial)
        return shows;
    return words.run([
        words.declare('\0initial', initial),
        words.assign(words.shared(`${ROUTE_OF}${name.value}`), begun),
        words.does(shows),
    ]);
}
const PARTS_OF_SCREEN = new Set([
    'name',
    'component',
    'getComponent',
    'children',
    'initialParams',
]);
const LINKS = /^(?:linking|initialState)$/;
function openLinks(site, unit) {
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
    return words.run([words.assign(words.shared(LINKED), words.unknown('params'))]);
}
const DRAWS = /^(?:render(?:Item|HiddenItem|SectionHeader|SectionFooter)|onViewableItemsChanged|viewabilityConfigCallbackPairs)$/;
function drawItems(pairs, site) {
    const given = (name) => {
        const found = pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
        return found && !(0,depth/* isHeavy */.s)(found) ? found : undefined;
    };
    const [data, sections] = ['data', 'sections'].map(given);
    const drawn = data ?? sections;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [item, section] = [words.name(jsx_ITEM), words.name(SECTION)];
    const does = (of) => {
        const one = words.object(of);
        const list = { kind: 'list', items: [one], site };
        const seen = words.object({ viewableItems: list, changed: list });
        const pair = words.name('\0pair');
        const [heard, heardIn] = [given('onViewableItemsChanged'), given('viewabilityConfigCallbackPairs')];
        return [
            ...['renderItem', 'renderHiddenItem'].flatMap((name) => {
                const draw = given(name);
                return draw ? [words.call(draw, [one])] : [];
            }),
            ...(heard ? [words.call(heard, [seen])] : []),
            ...(heardIn ? [each(heardIn, '\0pair', [words.call(words.member(pair, 'onViewableItemsChanged'), [seen])])] : []),
        ];
    };
    const each = (list, name, does) => words.call(words.member(list, 'forEach'), [words.open([name], does.map(words.does))]);
    const done = drawn ? does(data ? { item } : { item, section }) : [];
    const heads = (data ? [] : ['renderSectionHeader', 'renderSectionFooter']).flatMap((name) => {
        const head = given(name);
        return head ? [words.call(head, [words.object({ section })])] : [];
    });
    if (!drawn || done.length + heads.length === 0)
        return undefined;
    if (data)
        return each(data, jsx_ITEM, done);
    return each(drawn, SECTION, [each(words.member(section, 'data'), jsx_ITEM, done), ...heads]);
}
const jsx_ITEM = '\0item';
const SECTION = '\0section';

;

const toSignal = ([of], words) => of && words.closure([], [words.give(of)]);
const toObservable = ([of], words) => of && words.call(of, []);
const angular_loaded = (...names) => ([options], words) => {
    if (!options)
        return undefined;
    const part = (name) => words.member(words.name('\0options'), name);
    const of = (name) => redux_entryOf(options, name) ? words.call(part(name), []) : words.unknown('request');
    const given = words.object({ params: of('params'), request: of('request') });
    const load = names.find((name) => redux_entryOf(options, name)) ?? names[0] ?? '';
    return words.run([
        words.declare('\0options', options),
        words.declare('\0loaded', words.call(part(load), [given])),
        words.give(words.object({ value: words.closure([], [words.give(words.name('\0loaded'))]) })),
    ]);
};
const ANGULAR = {
    '@angular/core#resource': angular_loaded('loader'),
    '@angular/core/rxjs-interop#rxResource': angular_loaded('stream', 'loader'),
    '@angular/core/rxjs-interop#toSignal': toSignal,
    '@angular/core/rxjs-interop#toObservable': toObservable,
};

;
const draws = (target, recipe, words, more = []) => words.assign(target, words.call(recipe, [words.writable(target), ...more]));
const produce = ([base, recipe], words) => {
    const draft = words.name('\0draft');
    if (base?.kind === 'closure') {
        const done = [words.declare('\0recipe', base), draws(draft, words.name('\0recipe'), words), words.give(draft)];
        return words.closure(['\0draft'], done);
    }
    if (!base || !recipe)
        return undefined;
    const start = words.either(words.object({}, [base]), { kind: 'list', items: [base], site: words.site });
    return words.run([words.declare('\0draft', start), draws(draft, recipe, words), words.give(draft)]);
};
const useImmer = ([initial], words) => {
    const [state, recipe] = [words.name('\0state'), words.name('\0recipe')];
    const first = initial?.kind === 'closure' ? words.call(initial, []) : initial;
    const update = words.open(['\0recipe'], [words.assign(state, recipe), draws(state, recipe, words)]);
    return words.run([
        words.declare('\0state', first),
        words.declare('\0update', update),
        words.give(words.tuple(state, words.name('\0update'))),
    ]);
};
const useImmerReducer = ([reducer, initial, init], words) => {
    if (!reducer)
        return undefined;
    const [state, action] = [words.name('\0state'), words.name('\0action')];
    return words.run([
        words.declare('\0reducer', reducer),
        words.declare('\0state', initial && init ? words.call(init, [initial]) : initial),
        words.declare('\0dispatch', words.open(['\0action'], [draws(state, words.name('\0reducer'), words, [action])])),
        words.give(words.tuple(state, words.name('\0dispatch'))),
    ]);
};
const immer_same = ([given]) => given;
const IMMER = {
    'immer#produce': produce,
    'immer#': produce,
    'immer#current': immer_same,
    'immer#original': immer_same,
    'immer#createDraft': immer_same,
    'immer#finishDraft': immer_same,
    '@reduxjs/toolkit#current': immer_same,
    '@reduxjs/toolkit#original': immer_same,
    'use-immer#useImmer': useImmer,
    'use-immer#useImmerReducer': useImmerReducer,
};

;

const mobx_same = ([given]) => given;
const run = ([given], words) => given && words.call(given, []);
const reaction = ([read, effect], words) => read &&
    effect &&
    words.run([
        words.declare('\0seen', words.call(read, [])),
        words.does(words.call(effect, [words.name('\0seen'), words.name('\0seen')])),
        words.give(words.closure([], [])),
    ]);
const when = ([read, effect], words) => read && effect && words.run([words.does(words.call(read, [])), words.does(words.call(effect, []))]);
const observe = (args, words) => {
    const [of, second, third] = args;
    const listener = third ?? second;
    if (!of || !listener)
        return undefined;
    const given = words.name('\0of');
    const value = third && second?.kind === 'literal'
        ? words.member(given, `${second.value}`)
        : words.either(words.member(given, 'value'), words.member(given, 'values'));
    return words.run([
        words.declare('\0of', of),
        words.does(words.call(listener, [words.object({ object: given, newValue: value, added: given })])),
        words.give(words.closure([], [])),
    ]);
};
const mobx_named = ([first, second]) => (first?.kind === 'literal' ? second : first);
const mobx_computed = ([read], words) => read && read.kind !== 'dictionary' ? nanoStore(words.call(read, []), words) : undefined;
const OF_REACT = ['mobx-react', 'mobx-react-lite'];
const MOBX = {
    ...Object.fromEntries(['makeAutoObservable', 'makeObservable', 'toJS', 'flow', 'flowResult', 'observable', 'extendObservable']
        .concat(['object', 'array', 'map', 'set', 'shallow', 'deep', 'ref'].map((name) => `observable.${name}`))
        .map((name) => [`mobx#${name}`, mobx_same])),
    ...Object.fromEntries(['autorun', 'runInAction', 'untracked', 'transaction'].map((name) => [`mobx#${name}`, run])),
    'mobx#reaction': reaction,
    'mobx#when': when,
    'mobx#observe': observe,
    'mobx#action': mobx_named,
    'mobx#computed': mobx_computed,
    'mobx#observable.box': ([value], words) => nanoStore(value, words),
    ...Object.fromEntries(OF_REACT.flatMap((name) => [
        [`${name}#observer`, mobx_same],
        [`${name}#useLocalObservable`, run],
        [`${name}#useLocalStore`, run],
    ])),
};

;

function navigators_entriesOf(of) {
    if (of?.kind !== 'dictionary')
        return [];
    return of.pairs.flatMap(([key, value]) => key.kind === 'literal' ? [[`${key.value}`, value]] : []);
}
function navigators_shown(screen, words) {
    const parts = new Map(navigators_entriesOf(screen));
    const component = parts.get('screen');
    const params = parts.get('initialParams');
    if (!params || (component?.kind !== 'name' && component?.kind !== 'closure'))
        return [];
    const linked = words.shared(LINKED);
    const own = parts.has('linking') ? words.either(linked, words.unknown('params')) : linked;
    const route = words.object({ params: words.either(params, own) });
    return [words.call(component, [words.object({ route })])];
}
function screensIn(options, words) {
    return navigators_entriesOf(options).flatMap(([name, value]) => {
        if (name === 'screens')
            return navigators_entriesOf(value).flatMap(([, screen]) => navigators_shown(screen, words));
        if (name === 'groups')
            return navigators_entriesOf(value).flatMap(([, group]) => screensIn(group, words));
        return [];
    });
}
const navigators_navigator = ([options], words) => {
    const screens = screensIn(options, words);
    if (screens.length === 0)
        return undefined;
    return words.run([...screens.map(words.does), words.give(words.unknown('navigator'))]);
};
const navigators_MAKERS = [
    ['stack', 'createStackNavigator'],
    ['native-stack', 'createNativeStackNavigator'],
    ['bottom-tabs', 'createBottomTabNavigator'],
    ['drawer', 'createDrawerNavigator'],
    ['material-top-tabs', 'createMaterialTopTabNavigator'],
];
const NAVIGATORS = Object.fromEntries(navigators_MAKERS.map(([module, maker]) => [`@react-navigation/${module}#${maker}`, navigators_navigator]));

;




const [FEATURE, HEARD, ngrx_REDUCE] = ['\0feature', '\0heard', '\0reduce'];
function creator(made, words) {
    const payload = words.name('\0payload');
    return creatorOf(made?.kind === 'closure' ? words.call(made, [payload]) : payload, words, undefined);
}
const ngrx_createAction = ([, made], words) => creator(made, words);
const createActionGroup = ([options], words) => {
    const events = redux_entryOf(options, 'events');
    if (events?.kind !== 'dictionary')
        return undefined;
    const made = events.pairs.flatMap(([key, value]) => key.kind === 'literal' ? [[inCamelCase(`${key.value}`), creator(value, words)]] : []);
    return words.object(Object.fromEntries(made));
};
function inCamelCase(name) {
    const joined = name.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const whole = joined.join('');
    return whole.charAt(0).toLowerCase() + whole.slice(1);
}
function ngrx_madeBy(creators, words) {
    return { kind: 'either', of: creators.map((each) => words.member(each, facts/* MADE */.E3)), site: words.site };
}
const on = (given, words) => {
    const reduce = given.at(-1);
    return reduce && words.object({ [HEARD]: ngrx_madeBy(given.slice(0, -1), words), [ngrx_REDUCE]: reduce });
};
const ngrx_createReducer = ([initial, ...heard], words) => {
    const state = words.name('\0state');
    return words.run([
        words.declare('\0state', initial),
        ...heard.flatMap((each, index) => {
            const one = words.name(`\0on${index}`);
            return [
                words.declare(`\0on${index}`, each),
                reduces(state, words.member(one, ngrx_REDUCE), words.member(one, HEARD), words),
            ];
        }),
        words.give(words.closure([], [words.give(state)])),
    ]);
};
const createFeature = ([options], words) => {
    const reducer = redux_entryOf(options, 'reducer');
    const name = redux_heard_textOf(redux_entryOf(options, 'name'));
    if (!reducer || name === undefined)
        return undefined;
    const state = words.name('\0state');
    const whole = `select${name.charAt(0).toUpperCase()}${name.slice(1)}State`;
    const extra = redux_entryOf(options, 'extraSelectors');
    return words.run([
        words.declare('\0state', words.call(reducer, [])),
        words.merge(words.shared(redux_store_STATE), words.object({ [name]: state })),
        words.declare('\0whole', words.closure([], [words.give(state)])),
        words.give(words.object({ name: words.unknown('name'), [FEATURE]: state, [whole]: words.name('\0whole') }, [
            ...(extra ? [words.call(extra, [words.object({ [whole]: words.name('\0whole') })])] : []),
        ])),
    ]);
};
function selectorOf(member, words) {
    const selected = /^select([A-Z]\w*)$/.exec(member.name)?.[1];
    if (selected === undefined || !member.of)
        return undefined;
    const part = words.member(words.member(member.of, FEATURE), selected.charAt(0).toLowerCase() + selected.slice(1));
    return words.either(member, words.closure([], [words.give(part)]));
}
const createFeatureSelector = ([name], words) => {
    const text = redux_heard_textOf(name);
    return text === undefined ? undefined : words.closure([], [words.give(words.member(words.shared(redux_store_STATE), text))]);
};
const provideState = ([name, reducer], words) => {
    const text = redux_heard_textOf(name);
    return reducer && text !== undefined
        ? words.run([words.merge(words.shared(redux_store_STATE), words.object({ [text]: words.call(reducer, []) }))])
        : undefined;
};
const provideStore = ([reducers], words) => {
    if (reducers?.kind !== 'dictionary')
        return undefined;
    const parts = reducers.pairs.flatMap(([key, reducer]) => key.kind === 'literal' ? [[`${key.value}`, words.call(reducer, [])]] : []);
    return words.run([words.merge(words.shared(redux_store_STATE), words.object(Object.fromEntries(parts)))]);
};
const createEffect = ([run], words) => run && words.call(run, []);
function ngrx_selected(select, words) {
    return words.call(select, [words.shared(redux_store_STATE)]);
}
function callStore(of, name, [given], words) {
    const isStore = (of.kind === 'member' || of.kind === 'name') && /store/i.test(of.name);
    if (!isStore || !given || given.kind === 'literal')
        return undefined;
    if (name === 'selectSignal')
        return words.closure([], [words.give(ngrx_selected(given, words))]);
    if (name === 'select')
        return { kind: 'list', items: [ngrx_selected(given, words)], site: words.site };
    return name === 'dispatch' ? given : undefined;
}
const NGRX = {
    '@ngrx/store#createAction': ngrx_createAction,
    '@ngrx/store#createActionGroup': createActionGroup,
    '@ngrx/store#createReducer': ngrx_createReducer,
    '@ngrx/store#on': on,
    '@ngrx/store#createFeature': createFeature,
    '@ngrx/store#createFeatureSelector': createFeatureSelector,
    '@ngrx/store#provideState': provideState,
    '@ngrx/store#StoreModule.forFeature': provideState,
    '@ngrx/store#provideStore': provideStore,
    '@ngrx/store#StoreModule.forRoot': provideStore,
    '@ngrx/effects#createEffect': createEffect,
};

;


const PARTS = '\0parts';
const ngrx_signals_STORE = '\0store';
function ngrx_signals_writtenIn(of) {
    if (of?.kind !== 'closure')
        return of;
    const last = of.body.body.at(-1);
    return last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
}
function puts(state, given, at, words) {
    const part = words.name(`\0put${at}`);
    const written = ngrx_signals_writtenIn(given) ?? given;
    return [
        words.declare(`\0put${at}`, given.kind === 'closure' ? words.call(given, [state]) : given),
        words.merge(state, part),
        ...partsPut(state, written, part, words),
    ];
}
const withState = ([init], words) => {
    const written = ngrx_signals_writtenIn(init);
    if (!init || written?.kind !== 'dictionary')
        return undefined;
    const parts = words.member(words.name(ngrx_signals_STORE), PARTS);
    const signals = written.pairs.flatMap(([key]) => key.kind === 'literal'
        ? [[`${key.value}`, words.closure([], [words.give(words.member(parts, `${key.value}`))])]]
        : []);
    const first = init.kind === 'closure' ? words.call(init, []) : init;
    return words.closure([ngrx_signals_STORE], [words.assign(parts, first), words.give(words.object(Object.fromEntries(signals)))]);
};
const makesMore = ([make]) => make;
const withHooks = ([hooks], words) => hooks &&
    words.closure([ngrx_signals_STORE], [
        words.declare('\0hooks', hooks.kind === 'closure' ? words.call(hooks, [words.name(ngrx_signals_STORE)]) : hooks),
        words.does(words.call(words.member(words.name('\0hooks'), 'onInit'), [words.name(ngrx_signals_STORE)])),
        words.give(words.object({})),
    ]);
function filledBy(features, words) {
    return features.map((feature) => words.merge(words.name(ngrx_signals_STORE), words.call(feature, [words.name(ngrx_signals_STORE)])));
}
const signalStore = (features, words) => {
    const own = features[0]?.kind === 'dictionary' ? features.slice(1) : features;
    return words.run([words.declare(ngrx_signals_STORE, words.filled({})), ...filledBy(own, words), words.give(words.name(ngrx_signals_STORE))]);
};
const signalStoreFeature = (features, words) => {
    const own = features.filter((each) => each.kind === 'closure');
    return words.closure([ngrx_signals_STORE], [...filledBy(own, words), words.give(words.name(ngrx_signals_STORE))]);
};
const signalState = ([init], words) => {
    const made = withState([init], words);
    return (made &&
        words.run([words.declare(ngrx_signals_STORE, words.filled({})), ...filledBy([made], words), words.give(words.name(ngrx_signals_STORE))]));
};
const patchState = ([store, ...given], words) => store && (0,entries/* isPath */.uf)(store)
    ? words.run(given.flatMap((each, index) => puts(words.member(store, PARTS), each, index, words)))
    : undefined;
const rxMethod = ([make], words) => {
    const each = { kind: 'list', items: [words.name('\0value')], site: words.site };
    return make && words.closure(['\0value'], [words.does(words.call(make, [each]))]);
};
const NGRX_SIGNALS = {
    '@ngrx/signals#signalStore': signalStore,
    '@ngrx/signals#signalStoreFeature': signalStoreFeature,
    '@ngrx/signals#signalState': signalState,
    '@ngrx/signals#withState': withState,
    '@ngrx/signals#withMethods': makesMore,
    '@ngrx/signals#withComputed': makesMore,
    '@ngrx/signals#withProps': makesMore,
    '@ngrx/signals#withHooks': withHooks,
    '@ngrx/signals#patchState': patchState,
    '@ngrx/signals/rxjs-interop#rxMethod': rxMethod,
};
function callComponentStore(callee, args, words) {
    const [first] = args;
    if (callee.kind === 'name' && callee.name === 'super' && first)
        return words.run([words.assign(words.member(words.name('self'), PARTS), first)]);
    const of = callee.kind === 'member' && callee.of?.kind === 'name' ? callee.of : undefined;
    if (callee.kind !== 'member' || of?.kind !== 'name' || of.name !== 'self')
        return undefined;
    const state = words.member(of, PARTS);
    const value = words.name('\0value');
    const list = (item) => ({ kind: 'list', items: [item], site: words.site });
    switch (callee.name) {
        case 'select':
        case 'selectSignal': {
            const make = args.findLast(({ kind }) => kind === 'closure');
            if (!make)
                return undefined;
            const others = args.slice(0, args.indexOf(make));
            const given = others.length > 0 ? others.map((each) => words.call(words.member(each, 'first'), [])) : [state];
            const made = words.call(make, given);
            return callee.name === 'select' ? list(made) : words.closure([], [words.give(made)]);
        }
        case 'updater':
            return first && words.closure(['\0value'], [words.assign(state, words.call(first, [state, value]))]);
        case 'effect':
            return first && words.closure(['\0value'], [words.does(words.call(first, [list(value)]))]);
        case 'setState':
        case 'patchState':
            return first && words.run([...puts(state, first, 0, words), words.assign(state, words.name('\0put0'))]);
        case 'get':
            return first ? words.call(first, [state]) : state;
        default:
            return undefined;
    }
}

;
const redux_entities_list = (items, words) => ({ kind: 'list', items, site: words.site });
const redux_entities_PUTS = ['addOne', 'addMany', 'setOne', 'setMany', 'setAll', 'upsertOne', 'upsertMany', 'updateOne', 'updateMany'];
const REMOVES = ['removeOne', 'removeMany', 'removeAll'];
const createEntityAdapter = (_, words) => {
    const [state, given] = [words.name('\0state'), words.name('\0given')];
    const put = words.closure(['\0state', '\0given'], [
        words.assign(words.member(state, 'entities'), redux_entities_list([words.either(given, words.member(given, 'payload'), words.member(given, 'changes'))], words)),
        words.give(state),
    ]);
    const remove = words.closure(['\0state'], [words.give(state)]);
    const select = (gives, ...more) => {
        const asked = words.call(words.name('\0of'), [words.name('\0root')]);
        const kept = words.either(asked, words.name('\0root'));
        return words.closure(['\0root', ...more], [words.give(gives(kept))]);
    };
    const rows = (of) => words.member(of, 'entities');
    const count = () => words.unknown('ids');
    const selectors = words.object({
        selectAll: select(rows),
        selectEntities: select(rows),
        selectById: select(rows, '\0id'),
        selectIds: select(count),
        selectTotal: select(count),
    });
    const first = words.object({ ids: redux_entities_list([], words), entities: redux_entities_list([], words) }, [words.name('\0more')]);
    return words.run([
        words.declare('\0put', put),
        words.declare('\0remove', remove),
        words.give(words.object({
            ...Object.fromEntries(redux_entities_PUTS.map((name) => [name, words.name('\0put')])),
            ...Object.fromEntries(REMOVES.map((name) => [name, words.name('\0remove')])),
            getInitialState: words.closure(['\0more'], [words.give(first)]),
            getSelectors: words.closure(['\0of'], [words.give(selectors)]),
        })),
    ]);
};
const REDUX_ENTITIES = {
    '@reduxjs/toolkit#createEntityAdapter': createEntityAdapter,
};

;
const schemas_MADE = new WeakSet();
const STEPPED = new WeakSet();
const CHECKS = ['parse', 'parseAsync', 'validate', 'validateSync', 'cast', 'check'];
const TRIES = ['safeParse', 'safeParseAsync'];
const GIVES_ANOTHER = [
    'array',
    'optional',
    'nullable',
    'partial',
    'extend',
    'merge',
    'pick',
    'omit',
    'readonly',
    'strict',
];
function schema(words, make, parts = {}) {
    const given = words.name('\0checked');
    const result = make ? words.call(words.name('\0make'), [given]) : given;
    const check = words.closure(['\0checked'], [words.give(result)]);
    const attempt = words.closure(['\0checked'], [words.give(words.object({ data: result, output: result }))]);
    const again = words.closure([], [words.give(words.name('\0schema'))]);
    const made = words.run([
        ...(make ? [words.declare('\0make', make)] : []),
        words.declare('\0check', check),
        words.declare('\0attempt', attempt),
        words.declare('\0again', again),
        words.declare('\0schema', words.object({
            ...Object.fromEntries(CHECKS.map((name) => [name, words.name('\0check')])),
            ...Object.fromEntries(TRIES.map((name) => [name, words.name('\0attempt')])),
            ...Object.fromEntries(GIVES_ANOTHER.map((name) => [name, words.name('\0again')])),
            ...parts,
        })),
        words.give(words.name('\0schema')),
    ]);
    schemas_MADE.add(made);
    return made;
}
const plain = (_, words) => schema(words);
const checkedBy = (of, value, words) => words.call(words.member(of, 'parse'), [value]);
const schemas_objectOf = ([shape], words) => {
    const pairs = shape?.kind === 'dictionary' ? shape.pairs : [];
    const names = pairs.flatMap(([key, value]) => key.kind === 'literal' && typeof key.value === 'string' && STEPPED.has(value) ? [key.value] : []);
    if (!shape || names.length === 0)
        return schema(words);
    const [all, given] = [words.name('\0shape'), words.name('\0in')];
    const part = (name) => checkedBy(words.member(all, name), words.member(given, name), words);
    const { site } = words;
    const [from, at] = [
        { ...site, end: site.start },
        { ...site, start: site.end },
    ];
    const whole = {
        kind: 'dictionary',
        pairs: names.map((value) => [{ kind: 'literal', value, site: at }, part(value)]),
        spreads: [{ kind: 'name', name: '\0in', site: from }],
        site,
    };
    return stepping(words, [words.declare('\0shape', shape)], [words.give(whole)]);
};
const schemas_listOf = ([element], words) => {
    if (!element || !STEPPED.has(element))
        return schema(words);
    const each = words.closure(['\0each'], [words.give(checkedBy(words.name('\0element'), words.name('\0each'), words))]);
    const all = words.call(words.member(words.name('\0in'), 'map'), [each]);
    return stepping(words, [words.declare('\0element', element)], [words.give(all)]);
};
function stepping(words, start, does) {
    const made = words.run([...start, words.give(schema(words, words.closure(['\0in'], does)))]);
    schemas_MADE.add(made);
    STEPPED.add(made);
    return made;
}
const allows = ([given], words) => {
    if (!given)
        return schema(words);
    const items = given.kind === 'list' ? given.items : [];
    const named = items.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? [it.value] : []));
    const table = given.kind === 'list'
        ? words.object(Object.fromEntries(named.map((name) => [name, { kind: 'literal', value: name, site: words.site }])))
        : given;
    return schema(words, undefined, { options: given, value: given, enum: table });
};
function ofSchema(of, name, args, words) {
    if (!schemas_MADE.has(of) || CHECKS.includes(name) || TRIES.includes(name))
        return undefined;
    const step = args.at(-1);
    const then = step && STEPS[name];
    if (!then)
        return of;
    const [made, checked] = [words.name('\0own'), words.name('\0out')];
    return stepping(words, [words.declare('\0before', of), words.declare('\0own', step)], [
        words.declare('\0out', checkedBy(words.name('\0before'), words.name('\0in'), words)),
        ...then(made, checked, words),
    ]);
}
const looks = (own, checked, words) => [words.does(words.call(own, [checked])), words.give(checked)];
const makes = (own, checked, words) => [words.give(words.call(own, [checked]))];
const standsIn = (own, checked, words) => [words.give(words.either(checked, own))];
const STEPS = {
    refine: looks,
    superRefine: looks,
    test: looks,
    transform: makes,
    overwrite: makes,
    default: standsIn,
    catch: standsIn,
    prefault: standsIn,
};
const preprocess = ([make], words) => make && stepping(words, [words.declare('\0own', make)], makes(words.name('\0own'), words.name('\0in'), words));
const OWN = {
    object: schemas_objectOf,
    looseObject: schemas_objectOf,
    strictObject: schemas_objectOf,
    array: schemas_listOf,
    enum: allows,
    nativeEnum: allows,
    literal: allows,
    preprocess,
};
const schemas_KINDS = `object array enum nativeEnum record tuple union discriminatedUnion intersection map set lazy string number
  boolean date any unknown literal custom preprocess looseObject strictObject mixed`.split(/\s+/);
const first = ([given]) => given;
const second = ([, given]) => given;
const tried = ([, given], words) => given && words.object({ output: given });
const SCHEMAS = {
    ...Object.fromEntries(schemas_KINDS.flatMap((kind) => ['zod#z', 'zod#', 'zod/v4#z', 'zod/v4#', 'zod/mini#z', 'zod/mini#', 'yup#'].map((from) => [
        from.endsWith('#') ? from + kind : `${from}.${kind}`,
        OWN[kind] ?? plain,
    ]))),
    'valibot#parse': second,
    'valibot#safeParse': tried,
    'superstruct#create': first,
    'superstruct#mask': first,
    'joi#attempt': first,
};

;
const ASKED = ['\0state', '\0asked', '\0more'];
const selectors_select = (by, words) => words.call(by, ASKED.map(words.name));
const createSelector = (all, words) => {
    const given = all.length > 2 && all.at(-1)?.kind === 'dictionary' ? all.slice(0, -1) : all;
    const made = given.at(-1);
    if (!made || given.length < 2)
        return undefined;
    const [first] = given;
    const parts = given.length === 2 && first?.kind === 'list' ? first.items : given.slice(0, -1);
    const selected = parts.map((each) => selectors_select(each, words));
    return words.closure(ASKED, [words.give(words.call(made, selected))]);
};
const createCachedSelector = (given, words) => {
    const made = createSelector(given, words);
    return made && words.closure(['\0key'], [words.give(made)]);
};
const createStructuredSelector = ([of], words) => {
    if (of?.kind !== 'dictionary')
        return undefined;
    const pairs = of.pairs.map(([key, by]) => [key, selectors_select(by, words)]);
    return words.closure(ASKED, [words.give({ ...of, pairs })]);
};
const SELECTORS = {
    '@ngrx/store#createSelector': createSelector,
    're-reselect#': createCachedSelector,
    're-reselect#createCachedSelector': createCachedSelector,
    ...Object.fromEntries(['reselect', '@reduxjs/toolkit', '@reduxjs/toolkit/react'].flatMap((name) => [
        [`${name}#createSelector`, createSelector],
        [`${name}#createDraftSafeSelector`, createSelector],
        [`${name}#createStructuredSelector`, createStructuredSelector],
    ])),
};

;

const signal = ([initial], words) => {
    const kept = words.name('\0kept');
    const read = words.closure([], [words.give(kept)]);
    return words.run([
        words.declare('\0kept', initial),
        words.declare('\0set', (0,languages_words/* setter */.qB)(kept, words)),
        words.declare('\0read', read),
        words.give(words.either(words.name('\0read'), words.object({
            set: words.name('\0set'),
            update: words.name('\0set'),
            asReadonly: words.closure([], [words.give(words.name('\0read'))]),
        }))),
    ]);
};
const model = ([initial], words) => signal([initial ? words.either(initial, words.unknown('model')) : words.unknown('model')], words);
const signals_computed = ([read]) => read;
const signals_effect = ([run], words) => run && words.call(run, []);
const createSignal = ([initial], words) => {
    const kept = words.name('\0kept');
    return words.run([
        words.declare('\0kept', initial),
        words.declare('\0set', (0,languages_words/* setter */.qB)(kept, words)),
        words.give(words.tuple(words.closure([], [words.give(kept)]), words.name('\0set'))),
    ]);
};
const linkedSignal = ([read], words) => read && read.kind !== 'dictionary' ? signal([words.call(read, [])], words) : undefined;
const signals_on = ([source, heard], words) => {
    if (!source || !heard)
        return undefined;
    const value = source.kind === 'list' ? words.tuple(...source.items.map((each) => words.call(each, []))) : words.call(source, []);
    return words.closure([], [words.declare('\0seen', value), words.give(words.call(heard, [words.name('\0seen')]))]);
};
const createResource = ([first, second], words) => {
    if (!first)
        return undefined;
    const fetched = second && second.kind !== 'dictionary' ? words.call(second, [words.call(first, [])]) : words.call(first, []);
    return words.run([
        words.declare('\0fetched', fetched),
        words.give(words.tuple(words.closure([], [words.give(words.name('\0fetched'))]), words.unknown('refetch'))),
    ]);
};
const signals_createStore = ([initial], words) => {
    const kept = words.name('\0kept');
    return words.run([
        words.declare('\0kept', initial),
        words.declare('\0set', (0,languages_words/* setter */.qB)(kept, words)),
        words.give(words.tuple(kept, words.name('\0set'))),
    ]);
};
const signals_produce = ([change], words) => change &&
    words.closure(['\0state'], [words.does(words.call(change, [words.writable(words.name('\0state'))])), words.give(words.name('\0state'))]);
const signals_toSignal = ([source, options], words) => {
    if (!source)
        return undefined;
    const first = options && words.member(words.name('\0options'), 'initialValue');
    return words.run([
        words.declare('\0source', source),
        ...(options ? [words.declare('\0options', options)] : []),
        words.give(words.closure([], [words.give(first ? words.either(words.name('\0source'), first) : words.name('\0source'))])),
    ]);
};
const signals_toObservable = ([source], words) => source && words.call(source, []);
const value = ([initial], words) => words.filled(initial ? { value: initial } : {});
const computedValue = ([read], words) => read && words.object({ value: words.call(read, []) });
const PREACT = Object.fromEntries(['@preact/signals', '@preact/signals-core', '@preact/signals-react'].flatMap((name) => [
    [`${name}#signal`, value],
    [`${name}#useSignal`, value],
    [`${name}#computed`, computedValue],
    [`${name}#useComputed`, computedValue],
    [`${name}#effect`, signals_effect],
    [`${name}#useSignalEffect`, signals_effect],
    [`${name}#batch`, signals_effect],
    [`${name}#untracked`, signals_effect],
]));
const SIGNALS = {
    'react-native-reanimated#useSharedValue': value,
    'react-native-reanimated#useDerivedValue': computedValue,
    '@angular/core#signal': signal,
    '@angular/core#model': model,
    '@angular/core#computed': signals_computed,
    '@angular/core#effect': signals_effect,
    '@angular/core#linkedSignal': linkedSignal,
    'solid-js#createSignal': createSignal,
    'solid-js#createMemo': signals_computed,
    'solid-js#createEffect': signals_effect,
    'solid-js#createRenderEffect': signals_effect,
    'solid-js#createComputed': signals_effect,
    'solid-js#on': signals_on,
    'solid-js#createResource': createResource,
    'solid-js/store#createStore': signals_createStore,
    'solid-js/store#createMutable': ([initial]) => initial,
    'solid-js/store#produce': signals_produce,
    'solid-js/store#reconcile': ([next]) => next,
    'solid-js/store#unwrap': ([of]) => of,
    '@angular/core/rxjs-interop#toSignal': signals_toSignal,
    '@angular/core/rxjs-interop#toObservable': signals_toObservable,
    ...PREACT,
};

;
function adds(words, partsOf) {
    const made = words.call(words.name('\0add'), [words.writable(words.name('\0self'))]);
    return words.closure(['\0add'], [
        words.declare('\0made', made),
        ...partsOf(words.name('\0made')).map((part) => words.assign(words.name('\0self'), part)),
        words.give(words.name('\0model')),
    ]);
}
const state_tree_model = (_, words) => {
    const same = adds(words, (made) => [made]);
    const create = words.closure(['\0snapshot'], [words.assign(words.name('\0self'), words.name('\0snapshot')), words.give(words.name('\0self'))]);
    const parts = ['views', 'actions', 'state'];
    return words.run([
        words.declare('\0self', words.object({})),
        words.declare('\0model'),
        words.assign(words.name('\0model'), words.object({
            create,
            actions: same,
            views: same,
            volatile: same,
            extend: adds(words, (made) => parts.map((part) => words.member(made, part))),
            props: words.closure([], [words.give(words.name('\0model'))]),
            named: words.closure([], [words.give(words.name('\0model'))]),
        })),
        words.give(words.name('\0model')),
    ]);
};
const STATE_TREE = {
    'mobx-state-tree#types.model': state_tree_model,
    'mobx-state-tree#t.model': state_tree_model,
    'mobx-state-tree#flow': ([run]) => run,
};

var watermelon = __webpack_require__("code/models/watermelon.js");
;

const withObservables = ([, getProps], words) => {
    if (!getProps)
        return undefined;
    const [props, component, observed] = [words.name('\0props'), words.name('\0component'), words.name('\0observed')];
    const shown = words.call(component, [words.object({}, [props, observed])]);
    const wrapped = words.open(['\0props'], [words.declare('\0observed', words.call(watermelon_observing(getProps, words), [props])), words.give(shown)]);
    return words.closure(['\0component'], [words.give(wrapped)]);
};
const watermelon_observing = (getProps, words) => {
    const given = getProps.kind === 'closure' ? getProps.body.body.at(-1) : undefined;
    if (getProps.kind !== 'closure' || given?.kind !== 'return' || given.value.kind !== 'dictionary')
        return getProps;
    const { value } = given;
    const pairs = value.pairs.map(([key, part]) => [key, observedOf(part, words)]);
    const body = [...getProps.body.body.slice(0, -1), { ...given, value: { ...value, pairs } }];
    return { ...getProps, body: { ...getProps.body, body } };
};
const observedOf = (part, words) => {
    const it = words.name('\0it');
    const rows = words.call(words.member(it, watermelon/* OBSERVED */.x), []);
    return words.run([words.declare('\0it', part), words.give(words.either(it, rows))]);
};
const useDatabase = (_, { site }) => ({
    kind: 'call',
    callee: { kind: 'foreign', path: watermelon/* DATABASE */.c, site },
    args: [],
    site,
});
const WATERMELON = {
    '@nozbe/watermelondb/react#withObservables': withObservables,
    '@nozbe/with-observables#': withObservables,
    '@nozbe/with-observables#withObservables': withObservables,
    '@nozbe/watermelondb/react#useDatabase': useDatabase,
    '@nozbe/watermelondb/hooks#useDatabase': useDatabase,
};

;
const wrapped_first = ([given]) => given;
const OF_LODASH = ['memoize', 'debounce', 'throttle', 'once', 'unary', 'ary'];
const wrapped_PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'remeda'];
const ALONE = [
    ...['memoize-one#', 'p-memoize#', 'mem#', 'memoizee#', 'memoize#', 'moize#', 'fast-memoize#', 'p-debounce#'],
    ...['proxy-memoize#memoize', 'reselect#lruMemoize', 'reselect#weakMapMemoize', 'reselect#defaultMemoize'],
    ...['react#cache', 'react#useEffectEvent', 'react#experimental_useEffectEvent'],
    ...['use-debounce#useDebouncedCallback', 'use-debounce#useThrottledCallback', 'use-event-callback#'],
    ...['react-native-reanimated#runOnJS', 'react-native-reanimated#runOnUI', 'react-native-worklets#runOnJS'],
    ...['usehooks-ts#useDebounceCallback', 'usehooks-ts#useEventCallback', 'ahooks#useMemoizedFn'],
];
const runs = (words) => words.closure(['\0run', '\0given'], [words.give(words.call(words.name('\0run'), [words.name('\0given')]))]);
const JOBS = [
    ['p-map#', ([of, run], words) => of && run && words.call(words.member(of, 'map'), [run])],
    ['p-all#', ([of], words) => of && words.call(words.member(of, 'map'), [runs(words)])],
    ['p-retry#', ([run], words) => run && words.call(run, [])],
    ['p-limit#', (_, words) => runs(words)],
    ['p-queue#', (_, words) => words.object({ add: runs(words) })],
    ['react-native-worklets#scheduleOnRN', ([run, ...given], words) => run && words.call(run, given)],
    ['async-retry#', ([run], words) => run && words.call(run, [])],
];
const WRAPPED = Object.fromEntries([
    ...JOBS,
    ...OF_LODASH.flatMap((name) => [
        ...wrapped_PACKAGES.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`]),
        `lodash.${name}#`,
    ]).map((path) => [path, wrapped_first]),
    ...ALONE.map((path) => [path, wrapped_first]),
]);

;
const START = '\0start';
const MACHINE = {
    CONTEXT: '\0context',
    EVENT: '\0event',
    GIVEN: '\0given',
    INPUT: '\0input',
    OUTPUT: '\0output',
    SEND: '\0send',
    ACTOR: '\0actor',
    MAY: '\0may',
};
function snapshotOf(words) {
    const unknown = (name) => words.closure([], [words.give(words.unknown(name))]);
    return words.object({
        context: words.name(MACHINE.CONTEXT),
        output: words.name(MACHINE.OUTPUT),
        event: words.name(MACHINE.EVENT),
        value: words.unknown('value'),
        status: words.unknown('status'),
        matches: unknown('matches'),
        can: unknown('can'),
        hasTag: unknown('hasTag'),
    });
}
function mayOf(words) {
    const [context, event, next] = [words.name(MACHINE.CONTEXT), words.name(MACHINE.EVENT), words.name('\0next')];
    const args = [words.object({ context, event }, [context]), event, words.name(MACHINE.MAY)];
    const actions = words.member(words.name(MACHINE.GIVEN), 'actions');
    const byName = { kind: 'index', of: actions, index: next, site: words.site };
    const queue = words.closure(['\0next'], [words.does(words.call(next, args)), words.does(words.call(byName, args))]);
    const assigns = words.closure(['\0next'], [words.assign(context, next), words.assign(context, words.call(next, args))]);
    const keep = words.closure(['\0next'], [words.assign(context, next)]);
    const raise = words.closure(['\0next'], [words.assign(event, next)]);
    return words.object({
        assign: keep,
        raise,
        enqueue: words.either(queue, words.object({ assign: assigns, raise })),
    });
}
function machineOf(implementations, context, running, words) {
    const [given, actor, machine] = [words.name(MACHINE.GIVEN), words.name(MACHINE.ACTOR), words.name('\0machine')];
    const [more, listener] = [words.name('\0more'), words.name('\0listener')];
    const snapshot = words.name('\0snapshot');
    const provide = words.closure(['\0more'], [words.assign(given, more), words.give(machine)]);
    const listens = words.closure(['\0listener'], [words.does(words.call(listener, [snapshot])), words.does(words.call(words.member(listener, 'next'), [snapshot]))]);
    const start = words.closure(['\0more'], [
        words.assign(given, more),
        words.assign(words.name(MACHINE.INPUT), words.member(more, 'input')),
        words.give(actor),
    ]);
    const same = words.closure([], [words.give(actor)]);
    return words.run([
        words.declare(MACHINE.GIVEN, implementations),
        words.declare(MACHINE.INPUT),
        words.declare(MACHINE.ACTOR),
        words.declare('\0machine'),
        words.declare(MACHINE.EVENT, words.object({})),
        words.declare(MACHINE.SEND, words.closure(['\0sent'], [words.assign(words.name(MACHINE.EVENT), words.name('\0sent'))])),
        words.declare(MACHINE.CONTEXT, context),
        words.declare(MACHINE.MAY, mayOf(words)),
        ...running,
        words.declare('\0snapshot', snapshotOf(words)),
        words.assign(actor, words.object({
            send: words.name(MACHINE.SEND),
            getSnapshot: words.closure([], [words.give(snapshot)]),
            subscribe: listens,
            onTransition: listens,
            start: same,
            stop: same,
            [MACHINE.OUTPUT]: words.name(MACHINE.OUTPUT),
        })),
        words.assign(machine, words.object({ [START]: start, provide, withConfig: provide, initialState: snapshot })),
        words.give(words.either(machine, words.closure(['\0more'], [
            words.does(words.call(words.member(machine, START), [words.name('\0more')])),
            words.give(words.name(MACHINE.OUTPUT)),
        ]))),
    ]);
}
const actorOf = ([machine, options], words) => {
    if (!machine)
        return undefined;
    const own = words.name('\0of');
    return words.run([
        words.declare('\0of', machine),
        words.give(words.either(own, words.call(words.member(own, START), options ? [options] : []))),
    ]);
};
const ask = (actor, words) => words.call(words.member(actor, 'getSnapshot'), []);
const useMachine = (args, words) => {
    const actor = actorOf(args, words);
    const own = words.name('\0used');
    return (actor &&
        words.run([
            words.declare('\0used', actor),
            words.give(words.tuple(ask(own, words), words.member(own, 'send'), own)),
        ]));
};
const useInParts = (args, words) => {
    const actor = actorOf(args, words);
    const own = words.name('\0used');
    return (actor &&
        words.run([
            words.declare('\0used', actor),
            words.give(words.object({
                snapshot: ask(own, words),
                state: ask(own, words),
                send: words.member(own, 'send'),
                actorRef: own,
            })),
        ]));
};
const xstate_actors_useSelector = ([actor, select], words) => actor && select && words.call(select, [ask(actor, words)]);
const createActorContext = (args, words) => {
    const actor = actorOf(args, words);
    const own = words.name('\0used');
    const selected = words.open(['\0select'], [words.give(words.call(words.name('\0select'), [ask(own, words)]))]);
    return (actor &&
        words.run([
            words.declare('\0used', actor),
            words.give(words.object({
                Provider: words.closure(['\0props'], [words.give(words.member(words.name('\0props'), 'children'))]),
                useSelector: selected,
                useActorRef: words.closure([], [words.give(own)]),
            })),
        ]));
};
const waitFor = ([actor], words) => actor && ask(actor, words);
const toPromise = ([actor], words) => actor && words.member(ask(actor, words), 'output');
function xstate_actors_hooksOf() {
    const inParts = ['@xstate/vue', '@xstate/svelte'];
    return Object.fromEntries(['@xstate/react', '@xstate/solid', ...inParts].flatMap((from) => [
        [`${from}#useMachine`, inParts.includes(from) ? useInParts : useMachine],
        [`${from}#useActor`, inParts.includes(from) ? useInParts : useMachine],
        [`${from}#useActorRef`, actorOf],
        [`${from}#useInterpret`, actorOf],
        [`${from}#useSelector`, xstate_actors_useSelector],
        [`${from}#createActorContext`, createActorContext],
        ['xstate#waitFor', waitFor],
        ['xstate#toPromise', toPromise],
    ]));
}

;


const { CONTEXT, EVENT, GIVEN: xstate_GIVEN, INPUT, OUTPUT } = MACHINE;
function xstate_told(event, words) {
    const context = words.name(CONTEXT);
    return [words.object({ context, event, self: words.name(MACHINE.ACTOR) }, [context]), event, words.name(MACHINE.MAY)];
}
function given(value, args, words) {
    if (value.kind === 'literal' || value.kind === 'list')
        return value;
    if (value.kind === 'closure')
        return words.call(value, args);
    if (value.kind === 'dictionary')
        return { ...value, pairs: value.pairs.map(([key, each]) => [key, given(each, args, words)]) };
    const own = words.name('\0value');
    return words.run([words.declare('\0value', value), words.give(words.either(own, words.call(own, args)))]);
}
function xstate_creator(body) {
    return ([made], words) => {
        const args = [words.name('\0of'), words.name('\0on')];
        return made && words.open(['\0of', '\0on', '\0to'], [words.does(body(made, args, words.name('\0to'), words))]);
    };
}
const hands = (to) => xstate_creator((made, args, machine, words) => words.call(words.member(machine, to), [given(made, args, words)]));
const enqueueActions = xstate_creator((run, [of], machine, words) => {
    const check = words.unknown('check');
    return words.call(run, [words.object({ enqueue: words.member(machine, 'enqueue'), check }, of ? [of] : [])]);
});
const log = xstate_creator((made, args, _, words) => words.call({ kind: 'foreign', path: 'global#console.log', site: words.site }, [given(made, args, words)]));
function xstate_entriesOf(of) {
    if (of.kind !== 'dictionary')
        return [];
    return of.pairs.flatMap(([key, value]) => (key.kind === 'literal' ? [[`${key.value}`, value]] : []));
}
function xstate_entryOf(of, name) {
    return xstate_entriesOf(of).find(([key]) => key === name)?.[1];
}
function xstate_named(kinds, name, words) {
    const of = kinds.map((kind) => words.member(words.member(words.name(xstate_GIVEN), kind), name));
    return { kind: 'either', of, site: words.site };
}
function xstate_runs(action, event) {
    if (action.kind === 'list')
        return action.items.flatMap((each) => xstate_runs(each, event));
    const words = (0,languages_words/* wordsAt */.n4)(action.site);
    const args = xstate_told(event, words);
    if (action.kind === 'closure')
        return [words.does(words.call(action, args))];
    const type = xstate_entryOf(action, 'type');
    const params = xstate_entryOf(action, 'params');
    const name = action.kind === 'literal' ? action.value : type?.kind === 'literal' ? type.value : undefined;
    const meant = typeof name === 'string' ? xstate_named(['actions'], name, words) : action;
    const [of = event] = args;
    return [words.does(words.call(meant, [of, params ? given(params, args, words) : event, words.name(MACHINE.MAY)]))];
}
function invokes(invoke, event) {
    if (invoke.kind === 'list')
        return invoke.items.flatMap((each) => invokes(each, event));
    const src = xstate_entryOf(invoke, 'src');
    const words = (0,languages_words/* wordsAt */.n4)(invoke.site);
    if (!src)
        return [words.does(invoke)];
    const args = xstate_told(event, words);
    const done = words.name('\0done');
    const input = xstate_entryOf(invoke, 'input');
    const options = words.object({
        input: input ? given(input, args, words) : words.object({}),
        sendBack: words.name(MACHINE.SEND),
        self: words.name(MACHINE.ACTOR),
        signal: words.unknown('signal'),
        receive: words.unknown('receive'),
    }, [words.name(CONTEXT)]);
    const actor = src.kind === 'literal' ? xstate_named(['actors', 'services'], `${src.value}`, words) : src;
    const called = words.call(actor, [words.name('\0options'), event]);
    const failed = words.unknown('error');
    const rest = xstate_entriesOf(invoke).filter(([key]) => key !== 'src' && key !== 'input' && key !== 'id');
    return [
        words.does(words.run([
            words.declare('\0options', options),
            words.declare('\0result', called),
            words.declare('\0done', words.object({ output: words.name('\0result'), data: words.name('\0result') })),
            words.assign(words.name(EVENT), done),
            words.does(words.call(words.name('\0result'), [words.name(MACHINE.SEND)])),
            ...rest.flatMap(([key, value]) => walk(value, key === 'onDone' ? done : words.object({ error: failed, data: failed }))),
        ])),
    ];
}
const xstate_PLAIN = new Set(['id', 'meta', 'types', 'schema', 'tsTypes', 'description', 'version', 'tags', 'params']);
function walk(of, event) {
    if (of.kind === 'list')
        return of.items.flatMap((each) => walk(each, event));
    const words = (0,languages_words/* wordsAt */.n4)(of.site);
    if (of.kind !== 'dictionary')
        return of.kind === 'literal' ? [] : [words.does(of)];
    return [...(of.spreads ?? []).map(words.does), ...xstate_entriesOf(of).flatMap((entry) => walkEntry(entry, event))];
}
function walkEntry([key, value], event) {
    const words = (0,languages_words/* wordsAt */.n4)(value.site);
    if (xstate_PLAIN.has(key))
        return [words.does(value)];
    switch (key) {
        case 'actions':
        case 'entry':
        case 'exit':
            return xstate_runs(value, event);
        case 'invoke':
            return invokes(value, event);
        case 'guard':
        case 'cond': {
            const guard = value.kind === 'literal' ? xstate_named(['guards'], `${value.value}`, words) : value;
            return [words.does(words.call(guard, xstate_told(event, words)))];
        }
        default:
            return walk(value, event);
    }
}
function create(config, implementations, words) {
    if (config.kind !== 'dictionary')
        return undefined;
    const own = ['context', 'output'];
    const [context, output] = own.map((name) => xstate_entryOf(config, name));
    const others = xstate_entriesOf(config).filter(([key]) => !own.includes(key));
    const input = words.object({ input: words.name(INPUT), spawn: words.unknown('spawn') });
    const event = words.name(EVENT);
    return machineOf(implementations, context ? given(context, [input], words) : words.object({}), [
        ...(config.spreads ?? []).map(words.does),
        ...others.flatMap((entry) => walkEntry(entry, event)),
        ...(output ? [words.declare(OUTPUT, given(output, xstate_told(event, words), words))] : [words.declare(OUTPUT)]),
    ], words);
}
const createMachine = ([config, implementations], words) => config && create(config, implementations, words);
const setup = ([implementations]) => implementations;
const xstate_same = ([run]) => run;
const CREATORS = {
    createMachine,
    Machine: createMachine,
    setup,
    assign: hands('assign'),
    raise: hands('raise'),
    enqueueActions,
    log,
    fromPromise: xstate_same,
    fromCallback: xstate_same,
    createActor: actorOf,
    interpret: actorOf,
};
const OF_SETUP = {
    createMachine: ([config], words, of) => config && of && create(config, of, words),
};
const XSTATE = {
    ...Object.fromEntries(['xstate', 'xstate/actions', 'xstate/actors'].flatMap((from) => Object.entries(CREATORS).map(([name, library]) => [`${from}#${name}`, library]))),
    ...xstate_actors_hooksOf(),
};

;
function zustand_createStore(init, words) {
    const [state, later] = [words.name('\0state'), words.name('\0later')];
    const set = words.closure(['\0next'], [words.assign(later, words.name('\0next')), words.assign(later, words.call(words.name('\0next'), [state]))]);
    const api = words.object({
        getState: words.closure([], [words.give(state)]),
        getInitialState: words.closure([], [words.give(state)]),
        setState: words.name('\0set'),
        subscribe: zustand_subscribe(state, words),
    });
    const made = words.call(init, [
        words.name('\0set'),
        words.member(words.name('\0api'), 'getState'),
        words.name('\0api'),
    ]);
    const all = words.closure(['\0all'], [words.give(words.name('\0all'))]);
    const hook = words.each([{ name: '\0select', default: all, site: words.site }], [words.give(words.call(words.name('\0select'), [state]))]);
    return words.run([
        words.declare('\0later'),
        words.declare('\0set', set),
        words.declare('\0api', api),
        words.declare('\0state', words.object({}, [made, later])),
        words.give(words.either(hook, words.name('\0api'))),
    ]);
}
function zustand_subscribe(state, words) {
    const [first, listener, part] = [words.name('\0first'), words.name('\0listener'), words.name('\0part')];
    return words.each(['\0first', { name: '\0listener', default: words.closure([], []), site: words.site }], [
        words.declare('\0part', words.call(first, [state, state])),
        words.does(words.call(listener, [part, part])),
        words.give(words.closure([], [])),
    ]);
}
const zustand_create = ([init], words) => init ? zustand_createStore(init, words) : words.closure(['\0init'], [words.give(zustand_createStore(words.name('\0init'), words))]);
const useStore = ([store, select], words) => {
    if (!store)
        return undefined;
    const state = words.call(words.member(store, 'getState'), []);
    return select ? words.call(select, [state]) : state;
};
const zustand_first = ([given]) => given;
const combine = ([initial, init], words) => initial &&
    init &&
    words.closure(['\0set', '\0get', '\0api'], [
        words.give(words.object({}, [initial, words.call(init, [words.name('\0set'), words.name('\0get'), words.name('\0api')])])),
    ]);
const ZUSTAND = {
    'zustand#': zustand_create,
    'zustand#create': zustand_create,
    'zustand#createStore': zustand_create,
    'zustand/vanilla#createStore': zustand_create,
    'zustand/vanilla#': zustand_create,
    'zustand/traditional#createWithEqualityFn': zustand_create,
    'zustand#useStore': useStore,
    'zustand/traditional#useStoreWithEqualityFn': useStore,
    'zustand/shallow#useShallow': zustand_first,
    'zustand/react/shallow#useShallow': zustand_first,
    'zustand/middleware#devtools': zustand_first,
    'zustand/middleware#persist': zustand_first,
    'zustand/middleware#subscribeWithSelector': zustand_first,
    'zustand/middleware#combine': combine,
    'zustand/middleware/immer#immer': zustand_first,
};

;






























const LIBRARIES = new Map(Object.entries({
    ...ZUSTAND,
    ...ATOMS,
    ...REDUX,
    ...REDUX_ENTITIES,
    ...NGRX,
    ...NGRX_SIGNALS,
    ...SELECTORS,
    ...REDUX_STORE,
    ...ROUTES,
    ...QUERY,
    ...REACT,
    ...IMMER,
    ...VUE,
    ...MOBX,
    ...SIGNALS,
    ...STATE_TREE,
    ...SCHEMAS,
    ...RXJS,
    ...ANGULAR,
    ...KEYS,
    ...NAVIGATORS,
    ...LODASH,
    ...WRAPPED,
    ...WATERMELON,
    ...XSTATE,
    ...EXPO_EVENTS,
    ...EITHER,
}));
const libraries_METHODS = new Map([
    ...Object.entries(OF_CLIENT),
    ...Object.entries(OF_SETUP),
    ...Object.entries(OF_STORE),
    ...Object.entries(OF_ELEMENT),
    ...Object.entries(OF_MAP),
    ...Object.entries(OF_CONTAINER),
    ['injectEndpoints', ([options], words) => hooksOf(options, words)],
]);
function callLibrary(callee, args, site, seen) {
    const chained = callee.kind === 'member' && callee.of
        ? ofSchema(callee.of, callee.name, args.map(({ value }) => value), (0,languages_words/* wordsAt */.n4)(site, seen))
        : undefined;
    if (chained)
        return chained;
    const path = libraries_pathOf(callee);
    const library = path !== undefined ? LIBRARIES.get(path) : callee.kind === 'member' ? libraries_METHODS.get(callee.name) : undefined;
    return library?.(args.map(({ value }) => value), (0,languages_words/* wordsAt */.n4)(site, seen), callee.kind === 'member' ? callee.of : undefined);
}
function libraries_pathOf(callee) {
    if (callee.kind === 'foreign')
        return callee.path;
    const of = callee.kind === 'member' && callee.of ? libraries_pathOf(callee.of) : undefined;
    return of !== undefined && callee.kind === 'member' ? (0,foreign_paths/* foreignMember */.fL)(of, callee.name) : undefined;
}
function libraryValue(path, site, seen) {
    return storeValue(path, (0,languages_words/* wordsAt */.n4)(site, seen));
}

;
const TITLE = '\0document title';
function titleRead(of, member, words) {
    const isTitle = member.kind === 'member' && member.name === 'title' && page_title_OWN.test(of);
    return isTitle ? words.either(member, words.shared(TITLE)) : undefined;
}
const page_title_OWN = /^(?:(?:window|globalThis)\.)?document$/;
function setTitle(target, value, words) {
    const [own, shared] = target.kind === 'either' ? target.of : [];
    if (!own || shared?.kind !== 'name' || shared.name !== TITLE)
        return undefined;
    return words.run([
        words.declare('\0titled', value),
        ...[own, shared].map((each) => words.assign(each, words.name('\0titled'))),
        words.give(words.name('\0titled')),
    ]);
}

;





























function expressions_nothing(site, parts = []) {
    return { kind: 'other', parts, site };
}
function lowerGiven(node, unit) {
    const [list, more] = node.type === 'as_expression' && /\bas\s{1,9}const$/.test((0,lowering/* textOf */.b6)(node, unit)) ? (0,syntax/* namedChildren */.TP)(node) : [];
    const items = list?.type === 'array' && !more ? (0,syntax/* namedChildren */.TP)(list) : [];
    if (items.length < 2 || items.some(({ type }) => type === 'spread_element'))
        return javascript_expressions_lowerExpression(node, unit);
    return {
        kind: 'tuple',
        items: items.map((item) => ({ value: javascript_expressions_lowerExpression(item, unit) })),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
function javascript_expressions_lowerExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (child) => javascript_expressions_lowerExpression(child, unit);
    const part = (field) => {
        const child = (0,syntax/* childOf */.GG)(node, field);
        return child ? lower(child) : expressions_nothing(site);
    };
    switch (node.type) {
        case 'identifier':
        case 'shorthand_property_identifier':
            return names_lowerName((0,lowering/* textOf */.b6)(node, unit), site, unit);
        case 'this':
            return { kind: 'name', name: unit.self ?? 'self', site };
        case 'super':
            return { kind: 'name', name: 'super', site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'null':
            return { kind: 'literal', value: null, site };
        case 'undefined':
            return names_lowerName('undefined', site, unit);
        case 'number':
            return { kind: 'literal', value: Number((0,lowering/* textOf */.b6)(node, unit)), site };
        case 'string':
            return { kind: 'literal', value: stringOf(node, (child) => (0,lowering/* textOf */.b6)(child, unit)), site };
        case 'template_string':
            return lowerTemplate(node, unit);
        case 'parenthesized_expression':
        case 'await_expression':
        case 'yield_expression':
        case 'as_expression':
        case 'satisfies_expression':
        case 'non_null_expression':
        case 'spread_element':
        case 'instantiation_expression':
        case 'expression_statement':
        case 'jsx_expression': {
            const [inner] = (0,syntax/* namedChildren */.TP)(node);
            return inner ? lower(inner) : expressions_nothing(site);
        }
        case 'type_assertion': {
            const inner = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return inner ? lower(inner) : expressions_nothing(site);
        }
        case 'member_expression':
            return expressions_lowerMember(node, unit);
        case 'subscript_expression': {
            const object = (0,syntax/* childOf */.GG)(node, 'object');
            const index = (0,syntax/* childOf */.GG)(node, 'index');
            const path = object && index?.type === 'string'
                ? lowerPath(object, stringOf(index, (child) => (0,lowering/* textOf */.b6)(child, unit)), site, unit)
                : undefined;
            const given = object && index && partAt(object, index, unit, site);
            return path ?? given ?? { kind: 'index', of: part('object'), index: part('index'), site };
        }
        case 'call_expression':
        case 'new_expression':
            return expressions_lowerCall(node, unit);
        case 'array': {
            const items = (0,syntax/* namedChildren */.TP)(node);
            for (const item of items)
                expressions_noteRaw(item, unit);
            return { kind: 'list', items: items.map(lower), site };
        }
        case 'object':
            return objects_lowerObject(node, unit);
        case 'arrow_function':
        case 'function_expression':
        case 'generator_function':
            return { kind: 'closure', body: javascript_functions_lowerFunction(node, unit), site };
        case 'ternary_expression':
            return { kind: 'either', test: part('condition'), of: [part('consequence'), part('alternative')], site };
        case 'binary_expression': {
            const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            if (operator === '??' || operator === '||')
                return { kind: 'either', of: [part('left'), part('right')], isInstead: true, site };
            if (operator === '&&')
                return {
                    kind: 'either',
                    test: part('left'),
                    of: [part('right'), { kind: 'literal', value: null, site }],
                    site,
                };
            const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
            return { kind: 'operation', operator: plain, operands: [part('left'), part('right')], site };
        }
        case 'unary_expression': {
            const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('argument')], site };
        }
        case 'assignment_expression':
            return expressions_lowerAssignment(node, unit);
        case 'augmented_assignment_expression': {
            const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            if (operator === '??=' || operator === '||=' || operator === '&&=')
                return expressions_lowerAssignment(node, unit);
            return { kind: 'assign', target: part('left'), operator, value: part('right'), site };
        }
        case 'sequence_expression': {
            const inner = (0,syntax/* namedChildren */.TP)(node).map(lower);
            const [last, before] = [inner.at(-1), inner.slice(0, -1).filter(({ kind }) => kind !== 'literal')];
            if (!last || before.length === 0)
                return last ?? expressions_nothing(site);
            const words = (0,languages_words/* wordsAt */.n4)(site);
            return words.run([...before.map(words.does), words.give(last)]);
        }
        case 'jsx_element':
        case 'jsx_self_closing_element':
        case 'jsx_fragment':
            return lowerElement(node, unit);
        default:
            return expressions_nothing(site, (0,syntax/* namedChildren */.TP)(node)
                .filter(({ children }) => children.length > 0)
                .map(lower));
    }
}
function lowerTemplate(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = (0,syntax/* namedChildren */.TP)(node).map((child) => {
        const at = (0,lowering/* siteOf */.zU)(child, unit);
        if (child.type !== 'template_substitution')
            return { kind: 'literal', value: (0,lowering/* textOf */.b6)(child, unit), site: at };
        const [inner] = (0,syntax/* namedChildren */.TP)(child);
        return inner ? javascript_expressions_lowerExpression(inner, unit) : expressions_nothing(at);
    });
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'literal')
        return { ...only, site };
    return { kind: 'text', parts, site };
}
function expressions_lowerMember(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const object = (0,syntax/* childOf */.GG)(node, 'object');
    const property = (0,syntax/* childOf */.GG)(node, 'property');
    if (!object || !property)
        return expressions_nothing(site);
    const name = (0,lowering/* textOf */.b6)(property, unit);
    const path = lowerPath(object, name, site, unit);
    if (path)
        return path;
    const of = javascript_expressions_lowerExpression(object, unit);
    if (isValueOf(of, name, unit.text))
        return of;
    const member = { kind: 'member', of, name, site };
    const opened = (0,lowering/* textOf */.b6)(object, unit);
    return name === 'params' && isRoute(opened)
        ? paramsOf(member, sharing(site, unit))
        : (routeData(opened, name, unit.text, sharing(site, unit)) ??
            datasetRead(member, sharing(site, unit)) ??
            titleRead(opened, member, sharing(site, unit)) ??
            selectorIn(member, unit) ??
            member);
}
function calledAs(callee) {
    const [member] = callee.kind === 'either' ? callee.of : [];
    return member?.kind === 'member' && member.name.startsWith('select') ? member : callee;
}
function storeCall(callee, args, unit) {
    if (callee.kind !== 'member' || !callee.of || !unit.text.includes('@ngrx/store'))
        return undefined;
    const given = args.map(({ value }) => value);
    return callStore(callee.of, callee.name, given, sharing(callee.site, unit));
}
function componentStoreCall(callee, args, unit) {
    if (!unit.text.includes('@ngrx/component-store'))
        return undefined;
    const values = args.map(({ value }) => value);
    return callComponentStore(callee, values, sharing(callee.site, unit));
}
function selectorIn(member, unit) {
    return member.name.startsWith('select') && unit.text.includes('@ngrx/store')
        ? selectorOf(member, (0,languages_words/* wordsAt */.n4)(member.site))
        : undefined;
}
function expressions_lowerAssignment(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const right = (0,syntax/* childOf */.GG)(node, 'right');
    if (!left || !right)
        return expressions_nothing(site);
    if (left.type === 'object_pattern' || left.type === 'array_pattern')
        return (0,languages_words/* wordsAt */.n4)(site).run(putParts(left, javascript_expressions_lowerExpression(right, unit), unit));
    const value = javascript_expressions_lowerExpression(right, unit);
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
    const store = left.type === 'identifier' && storeMeant((0,lowering/* textOf */.b6)(left, unit), site, unit);
    if (store)
        return words.call(words.member(store, 'set'), [value]);
    const target = javascript_expressions_lowerExpression(left, unit);
    const heard = hearMessages(target, value, words) ?? hearRequest(target, value, words);
    if (heard)
        return heard;
    const mounted = unit.text.includes('jotai') ? mounts(target, value, words) : undefined;
    if (mounted)
        return mounted;
    const kept = putInModel(target, value, words, unit) ?? setInDataset(target, value, words) ?? setTitle(target, value, words);
    if (kept)
        return kept;
    const isOther = node.type === 'augmented_assignment_expression';
    const put = isOther ? { kind: 'either', of: [target, value], site } : value;
    if (target.kind === 'either' && unit.ofTemplate)
        return words.run([
            words.declare('\0put', put),
            ...target.of.map((each) => words.assign(each, words.name('\0put'))),
            words.give(words.name('\0put')),
        ]);
    const set = writtenBy(left, unit);
    if (set)
        return words.run([
            words.declare('\0put', put),
            words.assign(target, words.name('\0put')),
            words.does(words.call(words.member(set, vue_SETS), [words.name('\0put')])),
            words.give(words.name('\0put')),
        ]);
    return { kind: 'assign', target, operator: '=', value: put, site };
}
const WRITABLE = /\b(\w{1,60})\s?=\s?computed(?:<[^<>()]{0,99}>)?\(\s?\{/g;
function writtenBy(left, unit) {
    const name = /^(\w{1,60})\.value$/.exec((0,lowering/* textOf */.b6)(left, unit))?.[1];
    if (name === undefined || !unit.text.includes(`${name} = computed`))
        return undefined;
    const isTold = [...unit.text.matchAll(WRITABLE)].some(([, each]) => each === name);
    return isTold ? names_lowerName(name, (0,lowering/* siteOf */.zU)(left, unit), unit) : undefined;
}
function expressions_lowerCall(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const module = requiredModule(node, (child) => (0,lowering/* textOf */.b6)(child, unit));
    const calleeNode = (0,syntax/* childOf */.GG)(node, node.type === 'new_expression' ? 'constructor' : 'function');
    if (module !== undefined) {
        const whole = unit.modules.whole(unit.path, module);
        return calleeNode?.type === 'import' ? lowerAll(whole, site, unit) : lowerMeaning(whole, site, unit);
    }
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    if (!calleeNode)
        return expressions_nothing(site);
    const given = list && list.type === 'arguments' ? (0,syntax/* namedChildren */.TP)(list) : [];
    for (const arg of given)
        expressions_noteRaw(arg, unit);
    const tagged = list?.type === 'template_string' ? partsGiven(list, unit) : undefined;
    const args = tagged ?? arguments_lowerArguments(calleeNode, given, unit, site);
    const special = callSpecial(calleeNode, args, node, unit);
    if (special)
        return special;
    const callee = calledAs(javascript_expressions_lowerExpression(calleeNode, unit));
    const library = callLibrary(callee, args, site, (name) => unit.seen.shared.add(name));
    return (library ??
        storeCall(callee, args, unit) ??
        componentStoreCall(callee, args, unit) ??
        callModal(callee, args.map(({ value }) => value), sharing(site, unit), unit) ??
        emitFrom(callee, args.map(({ value }) => value), sharing(site, unit), unit) ??
        expressions_openRoute(calleeNode, callee, args, unit) ??
        givesType(lowerPlainCall(callee, args, site), typeGiven(node, callee, given, unit)));
}
function lowerTaken(call, names, unit) {
    const module = requiredModule(call, (child) => (0,lowering/* textOf */.b6)(child, unit));
    if (module === undefined)
        return undefined;
    const whole = unit.modules.whole(unit.path, module);
    const isWhole = whole.kind !== 'module' || names.some((name) => !unit.modules.exported(whole.path, name));
    if (isWhole && (0,syntax/* childOf */.GG)(call, 'function')?.type !== 'import')
        return undefined;
    return lowerAll(whole, (0,lowering/* siteOf */.zU)(call, unit), unit, names);
}
function lowerAll(whole, site, unit, taken) {
    if (whole.kind !== 'module')
        return lowerMeaning(whole, site, unit);
    const all = [...unit.modules.all(whole.path)].filter(([name]) => taken?.includes(name) !== false);
    return (0,languages_words/* wordsAt */.n4)(site).object(Object.fromEntries(all.map(([name, it]) => [name, lowerMeaning(it, site, unit)])));
}
function lowerPlainCall(callee, args, site) {
    if (callee.kind === 'name' && callee.name === 'super')
        return { kind: 'call', callee: { kind: 'member', of: callee, name: 'init', site }, args, site };
    return { kind: 'call', callee: method_names_asMethod(callee), args, site };
}
function expressions_openRoute(node, callee, args, unit) {
    const object = (0,syntax/* childOf */.GG)(node, 'object');
    const name = node.type === 'identifier' ? (0,lowering/* textOf */.b6)(node, unit) : callee.kind === 'member' ? callee.name : '';
    const at = openedWith(object && (0,lowering/* textOf */.b6)(object, unit), name, args, unit.text);
    const params = at === undefined ? undefined : args[at];
    if (!params)
        return undefined;
    const call = (value) => lowerPlainCall(callee, args.map((arg) => (arg === params ? { value } : arg)), callee.site);
    const [first] = args;
    return opensRoute(call, first === params ? undefined : first?.value, params.value, sharing(callee.site, unit));
}
function sharing(site, { seen }) {
    return (0,languages_words/* wordsAt */.n4)(site, (name) => seen.shared.add(name));
}
const CONTAINERS = /^(?:get|resolve|inject|getInstance)$/;
function typeGiven(node, callee, given, unit) {
    const written = (0,syntax/* findType */.up)(node, 'type_arguments');
    const types = written ? (0,syntax/* namedChildren */.TP)(written) : [];
    if (types.length === 1)
        return lowerAnnotation(types[0], unit);
    const name = callee.kind === 'member' ? callee.name : callee.kind === 'foreign' ? (0,foreign_paths/* lastPart */.S_)(callee.path) : '';
    const [only] = given;
    if (!CONTAINERS.test(name) || given.length !== 1 || only?.type !== 'identifier')
        return undefined;
    const asked = javascript_expressions_lowerExpression(only, unit);
    return asked.kind === 'name' && /^[A-Z]\w*@/.test(asked.name) ? { name: asked.name, args: [] } : undefined;
}
function expressions_noteRaw(node, unit) {
    if (unit.seen.clinical || node.type !== 'string')
        return;
    const text = stringOf(node, (child) => (0,lowering/* textOf */.b6)(child, unit));
    if (/^HKClinicalTypeIdentifier\w+$/.test(text))
        unit.seen.clinical = { text, site: (0,lowering/* siteOf */.zU)(node, unit) };
}

;







function doneByAngular(markup, start, methods, variables, unit) {
    const behind = unit.seen.behind ?? 0;
    const base = start ?? unit.text.length + behind;
    if (start === undefined)
        unit.seen.behind = behind + markup.length;
    const template = readAngular(markup, base, methods);
    const root = template && template.codes.length > 0 ? unit.parse?.(template.script) : undefined;
    if (!template || !root)
        return undefined;
    const site = { file: unit.file, start: base, end: base + markup.length };
    const modules = { ...unit.modules, find: () => undefined };
    const declared = new Set([...methods, ...variables]);
    const ofTemplate = (0,languages_words/* wordsAt */.n4)(site).name('self');
    const inside = { ...unit, modules, text: template.script, ofTemplate, declared };
    const body = angular_components_statementsOf(template.codes, (0,syntax/* namedChildren */.TP)(root), inside, 0);
    return { name: '\0handlers', parameters: [], body, modifiers: new Set(), isPositional: true, site };
}
const angular_components_DEEPEST = 40;
function angular_components_statementsOf(codes, nodes, unit, depth) {
    const statements = [];
    for (const [index, code] of codes.entries()) {
        const node = nodes.find(({ start, end }) => start <= code.end && end > code.start);
        if (!node)
            continue;
        const site = { file: unit.file, start: code.start, end: code.end };
        const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
        if (code.kind === 'on') {
            const inner = inScope(unit, ['$event']);
            const anything = words.unknown('$event');
            const told = code.tag === undefined ? anything : words.either(emittedBy(code.tag, code.name, words), anything);
            const body = [words.declare('$event', told), ...javascript_statements_lowerStatement(node, inner)];
            statements.push({ kind: 'block', conditions: [], body });
            continue;
        }
        const value = angular_components_written(node, unit);
        if (!value)
            continue;
        const awaited = code.isAwaited ? words.call(words.member(value, 'first'), []) : value;
        if (code.kind === 'prop' && code.tag !== undefined) {
            const given = code.isPiped ? words.either(awaited, words.unknown('pipe')) : awaited;
            statements.push(words.assign(words.member(inputsOf(code.tag, words), code.name), given));
            continue;
        }
        if (code.kind === 'text' || depth >= angular_components_DEEPEST) {
            statements.push(words.does(awaited));
            continue;
        }
        const rest = angular_components_statementsOf(codes.slice(index + 1), nodes, inScope(unit, [code.name]), depth + 1);
        const pattern = { kind: 'name', name: code.name, site };
        const named = code.kind === 'each'
            ? { kind: 'for', pattern, collection: awaited, body: rest, site }
            : { kind: 'block', conditions: [], body: [words.declare(code.name, awaited), ...rest] };
        return [...statements, named];
    }
    return statements;
}
function inputsOf(selector, words) {
    return words.shared(foreign_paths/* INPUTS */.mc + selector);
}
function emittedBy(selector, event, words) {
    return words.shared(`\0outputs ${selector} ${event}`);
}
function emitFrom(callee, [given], words, { selector, self }) {
    if (selector === undefined || !given || callee.kind !== 'member' || callee.name !== 'emit')
        return undefined;
    const { of } = callee;
    if (of?.kind !== 'member' || of.of?.kind !== 'name' || of.of.name !== (self ?? 'self'))
        return undefined;
    return words.run([
        words.declare('\0emitted', given),
        words.assign(emittedBy(selector, of.name, words), words.name('\0emitted')),
        words.give(words.call(callee, [words.name('\0emitted')])),
    ]);
}
const SELECTOR = /\bselector\s{0,9}:\s{0,9}['"`]([\w-]{1,99})['"`]/;
function angular_components_selectorIn(decorators) {
    return /^@Component\b/m.test(decorators) ? SELECTOR.exec(decorators)?.[1] : undefined;
}
function filledInputs(selector, inputs, unit, site, isAll, hearsChanges = false) {
    if (inputs.length === 0)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site, (name) => unit.seen.shared.add(name));
    const body = inputs.flatMap(({ name, isSignal, made }) => {
        const part = (component) => words.member(inputsOf(component, words), name);
        const all = isAll ? part(selector) : words.either(part(selector), part(unit.component ?? selector));
        const given = made ? words.call(made, [all]) : all;
        const value = isSignal ? words.closure([], [words.give(given)]) : given;
        const told = isAll ? value : { kind: 'other', parts: [value], site };
        const changes = words.object({ [name]: words.object({ currentValue: given, previousValue: given }) });
        return [
            words.assign(words.member(words.name('self'), name), told),
            ...(hearsChanges ? [words.does(words.call(words.member(words.name('self'), 'ngOnChanges'), [changes]))] : []),
        ];
    });
    const taken = words.assign(inputsOf(selector, words), words.filled({}));
    return { name: '\0inputs', parameters: [], body: [taken, ...body], modifiers: new Set(), isPositional: true, site };
}
function angular_components_written(node, unit) {
    const [inner] = node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [];
    return inner && javascript_expressions_lowerExpression(inner, unit);
}

;






function ownDecorators(nodes, unit) {
    return nodes.flatMap((node) => {
        const [said] = node.type === 'decorator' ? (0,syntax/* namedChildren */.TP)(node) : [];
        return said && decorators_isOwn(said, unit) ? [javascript_expressions_lowerExpression(said, unit)] : [];
    });
}
function decorators_isOwn(said, unit) {
    const inner = (0,syntax/* childOf */.GG)(said, 'function') ?? (0,syntax/* childOf */.GG)(said, 'object');
    if (inner)
        return decorators_isOwn(inner, unit);
    const meaning = said.type === 'identifier' ? meaningOf((0,lowering/* textOf */.b6)(said, unit), unit) : undefined;
    return meaning?.kind === 'own' || meaning?.kind === 'module';
}
function decoratorsBefore(members, index) {
    let first = index;
    while (members[first - 1]?.type === 'decorator')
        first -= 1;
    return members.slice(first, index);
}
function decorated(method, decorators) {
    if (decorators.length === 0 || method.name === 'init')
        return method;
    const words = (0,languages_words/* wordsAt */.n4)(method.site);
    const plain = { kind: 'closure', body: { ...method, name: '', modifiers: new Set() }, site: method.site };
    const made = decorators.reduceRight((of, decorator) => appliedTo(decorator, of, method, words), plain);
    const parameters = method.parameters.map((parameter, index) => ({
        name: `\0given${index}`,
        ...(parameter.type && { type: parameter.type }),
        ...(parameter.default && !(0,depth/* isHeavy */.s)(parameter.default) && { default: parameter.default }),
        ...(parameter.isVariadic && { isVariadic: true }),
        site: parameter.site,
    }));
    const args = parameters.map(({ name }) => words.name(name));
    return { ...method, parameters, body: [words.give(words.call(made, args))] };
}
const [OF, DESCRIPTOR, decorators_GIVEN] = ['\0decorated', '\0descriptor', '\0instead'];
function appliedTo(decorator, of, { name }, words) {
    const [plain, descriptor, given] = [OF, DESCRIPTOR, decorators_GIVEN].map(words.name);
    if (!plain || !descriptor || !given)
        return of;
    const key = { kind: 'literal', value: name, site: words.site };
    return words.run([
        words.declare(OF, of),
        words.declare(DESCRIPTOR, words.object({ value: plain })),
        words.declare(decorators_GIVEN, words.call(decorator, [plain, key, descriptor])),
        words.give(words.either(given, words.member(given, 'value'), words.member(descriptor, 'value'))),
    ]);
}
function decorating(ofMembers, ofClass, name, site) {
    if (ofMembers.length + ofClass.length === 0)
        return [];
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const items = [...ofMembers, ...ofClass.map((each) => words.call(each, [words.name(name)]))];
    return [{ name: '\0decorators', value: { kind: 'list', items, site }, modifiers: new Set(['static']), site }];
}

;

const filled_whole_FILLS = /\bObject\.assign\(\s{0,9}this\s{0,9},\s{0,9}(\w{1,60})\s{0,9}\)/;
function filledWhole(method, variables, text) {
    if (method.modifiers.has('static'))
        return method;
    const name = filled_whole_FILLS.exec(text.slice(method.site.start, method.site.end))?.[1];
    if (name === undefined || !method.parameters.some((it) => it.name === name))
        return method;
    const words = (0,languages_words/* wordsAt */.n4)(method.site);
    const own = variables.filter((it) => !it.getter && !it.modifiers.has('static') && /^[\w$]+$/.test(it.name));
    const filled = own.map((it) => words.assign(words.member(words.name('self'), it.name), words.member(words.name(name), it.name)));
    return { ...method, body: [...method.body, ...filled] };
}

;















function lowerClass(node, name, around, before = []) {
    const { self: _, isInOptions: __, selector: ___, component: ____, ...plain } = around;
    const ofClass = [...before, ...(0,syntax/* childrenOf */.LU)(node, 'decorator')];
    const decorators = ofClass
        .map((one) => (0,lowering/* textOf */.b6)(one, around))
        .join('\n')
        .trim();
    const selector = angular_components_selectorIn(decorators);
    const plainName = name.split('@', 1)[0] ?? name;
    const unit = { ...plain, ...(selector !== undefined && { selector, component: plainName }) };
    const inputs = [];
    let known;
    const isAll = () => (known ??= selector !== undefined && unit.isRendered?.(selector, plainName) === true);
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const heritage = (0,syntax/* findType */.up)(node, 'class_heritage');
    const extended = heritage && ((0,syntax/* findType */.up)(heritage, 'extends_clause') ?? heritage);
    const parent = extended && ((0,syntax/* childOf */.GG)(extended, 'value') ?? (0,syntax/* namedChildren */.TP)(extended)[0]);
    const supertype = parent?.type === 'identifier' ? javascript_expressions_lowerExpression(parent, unit) : undefined;
    const functions = [];
    const variables = [];
    const members = body ? (0,syntax/* namedChildren */.TP)(body) : [];
    const ofMembers = [];
    for (const [index, member] of members.entries()) {
        const own = ownDecorators([...decoratorsBefore(members, index), ...member.children], unit);
        (0,lists/* addAll */.RZ)(ofMembers, own);
        if (member.type === 'method_definition') {
            const isGetter = member.children.some(({ type }) => type === 'get');
            const method = decorated(functions_lowerMethod(member, unit), own);
            const isSetter = member.children.some(({ type }) => type === 'set');
            if (isGetter || isSetter) {
                const isDecorated = members[index - 1]?.type === 'decorator' || (0,syntax/* findType */.up)(member, 'decorator') !== undefined;
                addAccessor(variables, isDecorated ? method : onlyByCode(method), isGetter, member, unit);
                const decorator = members[index - 1];
                if (isSetter &&
                    (isFilled(member, unit) || (decorator?.type === 'decorator' && /^@Input\b/.test((0,lowering/* textOf */.b6)(decorator, unit)))))
                    inputs.push({ name: method.name, isSignal: false });
            }
            else
                functions.push(method);
            if (method.name === 'init')
                (0,lists/* addAll */.RZ)(variables, parameterProperties(member, unit));
        }
        else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
            const key = (0,syntax/* childOf */.GG)(member, 'name') ?? (0,syntax/* childOf */.GG)(member, 'property');
            const value = (0,syntax/* childOf */.GG)(member, 'value');
            if (!key)
                continue;
            const annotation = (0,syntax/* childOf */.GG)(member, 'type');
            const given = value
                ? javascript_expressions_lowerExpression(value, unit)
                : (names_tableOf((0,lowering/* textOf */.b6)(key, unit), annotation, unit) ?? names_injected(annotation, unit));
            const type = lowerAnnotation(annotation, unit);
            const isSignal = value !== undefined && SIGNAL.test((0,lowering/* textOf */.b6)(value, unit));
            const first = isSignal && isAll() ? firstOf(value, unit) : given;
            const made = transformIn(isSignal ? value : (0,syntax/* findType */.up)(member, 'decorator'), unit);
            if (isSignal || isFilled(member, unit))
                inputs.push({ name: (0,lowering/* textOf */.b6)(key, unit), isSignal, ...(made && { made }) });
            variables.push(classes_variableOf((0,lowering/* textOf */.b6)(key, unit), member, unit, { ...(first && { value: first }), ...(type && { type }) }));
        }
    }
    (0,lists/* addAll */.RZ)(variables, decorating(ofMembers, ownDecorators(ofClass, around), name, (0,lowering/* siteOf */.zU)(node, unit)));
    for (const block of members.filter(({ type }) => type === 'class_static_block'))
        fillStatics(variables, block, plainName, unit);
    const isComponent = parent !== undefined && COMPONENT.test((0,lowering/* textOf */.b6)(parent, unit));
    if (isComponent && body)
        (0,lists/* addAll */.RZ)(variables, [...propertiesOfComponent(body, variables, unit), ...contextOf(variables)]);
    if (parent && (0,lowering/* textOf */.b6)(parent, unit) === 'ComponentStore')
        variables.push(classes_variableOf(PARTS, parent, unit, {}));
    if (!heritage)
        (0,lists/* addAll */.RZ)(variables, madeByConstructor(functions, variables));
    if (isComponent)
        functions.push(makeSetState(node, unit));
    if (isComponent && !functions.some((one) => one.name === 'init'))
        functions.push(makerOfComponent(node, unit));
    const derive = isComponent ? functions.find((one) => one.name === 'getDerivedStateFromProps') : undefined;
    const filled = selector === undefined || inputs.length === 0
        ? undefined
        : filledInputs(selector, inputs, unit, (0,lowering/* siteOf */.zU)(node, unit), isAll(), functions.some((it) => it.name === 'ngOnChanges'));
    if (filled)
        functions.push(filled);
    (0,lists/* addAll */.RZ)(functions, methodsOfTemplate(decorators, variables, [...functions], unit, (0,lowering/* siteOf */.zU)(node, unit)));
    return {
        name,
        kind: 'class',
        supertypes: supertype?.kind === 'name' ? [{ name: supertype.name, args: [] }] : [],
        cases: [],
        variables,
        functions: functions.map((method) => withProperties(isComponent
            ? derives(withProps(method), name, derive)
            : filledWhole(decorators === '' ? method : madeOutside(method), variables, unit.text), body, unit)),
        types: [],
        aliases: new Map(),
        modifiers: new Set(decorators === '' ? [] : [facts/* DECORATED */.Y4]),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
function fillStatics(variables, block, own, unit) {
    const body = (0,syntax/* childOf */.GG)(block, 'body') ?? (0,syntax/* findType */.up)(block, 'statement_block');
    for (const statement of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        const [set] = statement.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(statement) : [];
        const [target, value] = [set && (0,syntax/* childOf */.GG)(set, 'left'), set && (0,syntax/* childOf */.GG)(set, 'right')];
        const [of, name] = (target && /^(\w+)\.(\w+)$/.exec((0,lowering/* textOf */.b6)(target, unit))?.slice(1)) ?? [];
        if (of !== 'this' && of !== own)
            continue;
        const at = variables.findIndex((it) => it.name === name && it.modifiers.has('static') && !it.value);
        const declared = variables[at];
        if (declared && value)
            variables[at] = { ...declared, value: javascript_expressions_lowerExpression(value, unit) };
    }
}
const SIGNAL = /^(?:input|model)(?:\.required)?\b/;
function transformIn(node, unit) {
    if (!node || !/\btransform\s{0,9}:/.test((0,lowering/* textOf */.b6)(node, unit)))
        return undefined;
    const call = node.type === 'decorator' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    const list = call && (0,syntax/* childOf */.GG)(call, 'arguments');
    const options = (list ? (0,syntax/* namedChildren */.TP)(list) : []).at(-1);
    const parts = options?.type === 'object' ? (0,syntax/* namedChildren */.TP)(options) : [];
    const key = parts.find((part) => (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(part, 'key') ?? part, unit) === 'transform');
    const made = key && (0,syntax/* childOf */.GG)(key, 'value');
    return made && javascript_expressions_lowerExpression(made, unit);
}
function firstOf(input, unit) {
    const list = (0,syntax/* childOf */.GG)(input, 'arguments');
    const [first] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    if (!first || /^\w{1,9}\.required\b/.test((0,lowering/* textOf */.b6)(input, unit)))
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(first, unit));
    return words.closure([], [words.give(javascript_expressions_lowerExpression(first, unit))]);
}
function madeByConstructor(functions, declared) {
    const names = new Set([...functions, ...declared].map(({ name }) => name));
    const body = functions.find(({ name }) => name === 'init')?.body ?? [];
    return body.flatMap((statement) => {
        const set = statement.kind === 'evaluate' && statement.value.kind === 'assign' ? statement.value.target : undefined;
        if (set?.kind !== 'member' || set.of?.kind !== 'name' || set.of.name !== 'self' || names.has(set.name))
            return [];
        names.add(set.name);
        return [{ name: set.name, modifiers: new Set(), site: set.site }];
    });
}
function onlyByCode(method) {
    return { ...method, modifiers: new Set([...method.modifiers, '@Forwards']) };
}
function addAccessor(to, method, isGetter, member, unit) {
    const accessor = isGetter ? { getter: { ...method, name: 'get' } } : { setter: { ...method, name: 'set' } };
    const index = to.findIndex(({ name, getter, setter }) => name === method.name && (getter ?? setter));
    const known = to[index];
    if (known)
        to[index] = { ...known, ...accessor };
    else
        to.push(classes_variableOf(method.name, member, unit, accessor));
}
const COMPONENT = /^(?:\w+\.)?(?:Pure)?Component$/;
function propertiesOfComponent(body, declared, unit) {
    const site = (0,lowering/* siteOf */.zU)(body, unit);
    const value = declared.find((one) => one.name === 'defaultProps')?.value;
    return ['props', 'state'].flatMap((name) => declared.some((one) => one.name === name)
        ? []
        : [{ name, ...(name === 'props' && value && { value }), modifiers: new Set(['@Rendered']), site }]);
}
function makeSetState(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [self, next] = [words.name('self'), words.name('\0next')];
    const state = words.member(self, 'state');
    return {
        name: 'setState',
        parameters: [{ name: '\0next', site }],
        body: [words.assign(state, next), words.assign(state, words.call(next, [state, words.member(self, 'props')]))],
        modifiers: new Set(['@Forwards']),
        isPositional: true,
        site,
    };
}
function contextOf(declared) {
    const { value, site } = declared.find((one) => one.name === 'contextType') ?? {};
    return value && site
        ? [{ name: 'context', value: readContext(value, (0,languages_words/* wordsAt */.n4)(site)), modifiers: new Set(), site }]
        : [];
}
function makerOfComponent(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parameters = [{ name: 'props', site }];
    return { name: 'init', parameters, body: [], modifiers: new Set(), isPositional: true, site };
}
function withProps(method) {
    const [first] = method.parameters;
    if (method.name !== 'init' || !first)
        return method;
    return {
        ...method,
        modifiers: new Set([...method.modifiers, '@Rendered']),
        body: [classes_storing('props', first.name, first.site), ...method.body],
    };
}
function derives(method, name, derive) {
    if (method.name !== 'init' || !derive)
        return method;
    const words = (0,languages_words/* wordsAt */.n4)(derive.site);
    const [props, state] = ['props', 'state'].map((part) => words.member(words.name('self'), part));
    const derived = words.call(words.member(words.name(name), derive.name), [props, state]);
    return { ...method, body: [...method.body, words.assign(state, derived)] };
}
function madeOutside(method) {
    return method.name === 'init' ? { ...method, modifiers: new Set([...method.modifiers, '@Rendered']) } : method;
}
function classes_storing(property, name, site) {
    const target = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: property, site };
    return {
        kind: 'evaluate',
        value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
    };
}
function classes_variableOf(name, node, unit, more) {
    const words = new Set(node.children.filter(({ isNamed }) => !isNamed).map((word) => (0,lowering/* textOf */.b6)(word, unit)));
    const decorator = (0,syntax/* findType */.up)(node, 'decorator');
    const isInput = decorator !== undefined &&
        /^@(?:Input|Prop|property|Model|(?:View|Content)Child(?:ren)?)\b/.test((0,lowering/* textOf */.b6)(decorator, unit));
    const { value, ...rest } = more;
    const isBlank = value?.kind === 'literal' && !value.value;
    if (isInput && value && !isBlank)
        words.add('@SetElsewhere');
    else if ((!value || isInput) && !more.getter && !more.setter && !classes_SET_BY_CODE.some((word) => words.has(word)))
        words.add('@Rendered');
    const kept = isInput && isBlank ? rest : more;
    return { name, ...kept, modifiers: words, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function isFilled(node, unit) {
    const decorator = (0,syntax/* findType */.up)(node, 'decorator');
    return decorator !== undefined && /^@Input\b/.test((0,lowering/* textOf */.b6)(decorator, unit));
}
const classes_SET_BY_CODE = ['static', 'abstract'];
function parameterProperties(method, unit) {
    const list = (0,syntax/* childOf */.GG)(method, 'parameters');
    return (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((one) => {
        const pattern = (0,syntax/* childOf */.GG)(one, 'pattern');
        if (pattern?.type !== 'identifier' || !isProperty(one))
            return [];
        const annotation = (0,syntax/* childOf */.GG)(one, 'type');
        const type = lowerAnnotation(annotation, unit);
        const value = askedFor(one, unit) ?? names_injected(annotation, unit);
        return [classes_variableOf((0,lowering/* textOf */.b6)(pattern, unit), one, unit, { ...(type && { type }), ...(value && { value }) })];
    });
}
function askedFor(parameter, unit) {
    const decorator = parameter.children.find(({ type }) => type === 'decorator');
    const call = decorator && /^@Inject\(/.test((0,lowering/* textOf */.b6)(decorator, unit)) ? (0,syntax/* namedChildren */.TP)(decorator)[0] : undefined;
    const list = call && (0,syntax/* childOf */.GG)(call, 'arguments');
    const [first] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    const key = first && javascript_expressions_lowerExpression(first, unit);
    if (!isKey(key) || !unit.text.includes('@angular/core'))
        return undefined;
    const words = sharing((0,lowering/* siteOf */.zU)(parameter, unit), unit);
    return key.kind === 'literal' ? words.either(readKey(key, words), words.unknown('inject')) : readKey(key, words);
}
function isProperty(parameter) {
    return parameter.children.some(({ type }) => type === 'accessibility_modifier' || type === 'readonly');
}
function withProperties(method, body, unit) {
    if (method.name !== 'init' || !body)
        return method;
    const node = (0,syntax/* namedChildren */.TP)(body).find(({ start }) => start === method.site.start);
    const stored = (node ? parameterProperties(node, unit) : []).map(({ name, site }) => classes_storing(name, name, site));
    return { ...method, body: [...stored, ...method.body] };
}

;






















function readJavaScript({ path, lines, text }, tree, own, modules, { markup, template, vue, parse, isRendered, }) {
    const { root } = tree;
    const file = { path, lines };
    const types = said_parts_typesIn((0,syntax/* namedChildren */.TP)(root), (node) => text.slice(node.start, node.end));
    const seen = { shared: new Set(), types };
    let count = 0;
    const fresh = () => {
        count += 1;
        return count;
    };
    const parts = { ...(markup && { markup }), ...(vue && { vue }) };
    const unit = { path, lines, text, file, modules, fresh, seen, template, parse, isRendered, ...parts };
    const lowered = { types: [], functions: [], variables: [], body: [] };
    for (const node of (0,syntax/* namedChildren */.TP)(root))
        lowerTop(node, unit, own, lowered);
    if (markup)
        useMarkup(markup, own, unit, lowered);
    if (vue && !seen.hasTemplate) {
        const words = (0,languages_words/* wordsAt */.n4)({ file, start: 0, end: 0 }, (name) => seen.shared.add(name));
        (0,lists/* addAll */.RZ)(lowered.body, doneByTemplate(vue, unit, vue_components_propsOf(path, words)));
    }
    (0,lists/* addAll */.RZ)(lowered.variables, sharedVariables(seen.shared, { file, start: 0, end: 0 }));
    return {
        path,
        lines,
        ...lowered,
        aliases: new Map(),
        regions: (0,debug_only/* debugRegions */.v7)(root, text),
        faults: (0,faults/* findTellingFaults */.Y)(root, file, text),
        ...(0,read/* cutOf */.E)(tree, file),
        traits: (0,languages/* traitsOf */.J)('javascript'),
        ...(seen.clinical && { clinical: seen.clinical }),
    };
}
function useMarkup({ words, writes }, own, unit, to) {
    const site = { file: unit.file, start: 0, end: 0 };
    for (const name of new Set(writes.map(({ path }) => path[0] ?? '')))
        if (meaningOf(name, unit)) {
            const find = (list) => meaningOf(list, unit) ? names_lowerName(list, site, unit) : undefined;
            (0,lists/* addAll */.RZ)(to.body, writtenByMarkup(name, names_lowerName(name, site, unit), unit, find));
        }
    const called = new Set([...words].map((word) => programName(word, own)));
    for (const [index, one] of to.functions.entries())
        if (called.has(one.name))
            to.functions[index] = { ...one, modifiers: new Set([...one.modifiers, '@exported']) };
}
function lowerTop(node, unit, own, to, before = []) {
    const inProgram = (name) => programName(name, own);
    switch (node.type) {
        case 'export_statement': {
            const declaration = (0,syntax/* childOf */.GG)(node, 'declaration');
            const value = (0,syntax/* childOf */.GG)(node, 'value');
            if (declaration)
                lowerTop(declaration, unit, own, to, (0,syntax/* childrenOf */.LU)(node, 'decorator'));
            if (declaration && unit.path.endsWith('.svelte') && !isConstant(declaration))
                for (const name of declaredNames([declaration], unit)) {
                    const site = (0,lowering/* siteOf */.zU)(declaration, unit);
                    to.body.push(chosenFor(name, names_lowerName(name, site, unit), site));
                }
            else if (value)
                addValue('default', value, unit, own, to);
            return;
        }
        case 'function_declaration':
        case 'generator_function_declaration': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            to.functions.push(javascript_functions_lowerFunction(node, unit, inProgram(name ? (0,lowering/* textOf */.b6)(name, unit) : 'default')));
            return;
        }
        case 'class_declaration':
        case 'abstract_class_declaration':
        case 'class': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            to.types.push(lowerClass(node, inProgram(name ? (0,lowering/* textOf */.b6)(name, unit) : 'default'), unit, before));
            return;
        }
        case 'lexical_declaration':
        case 'variable_declaration':
            for (const one of (0,syntax/* namedChildren */.TP)(node))
                read_lowerVariable(one, isConstant(node), unit, own, to);
            return;
        case 'expression_statement':
            if (!lowerCommonExport(node, unit, own, to))
                (0,lists/* addAll */.RZ)(to.body, javascript_statements_lowerStatement(node, unit));
            return;
        case 'import_statement':
        case 'enum_declaration':
        case 'ambient_declaration':
        case 'interface_declaration':
        case 'type_alias_declaration':
            return;
        case 'internal_module':
        case 'module': {
            const body = (0,syntax/* childOf */.GG)(node, 'body');
            for (const child of body ? (0,syntax/* namedChildren */.TP)(body) : [])
                lowerTop(child, unit, own, to);
            return;
        }
        default: {
            const name = reactiveName(node, unit.path, (child) => (0,lowering/* textOf */.b6)(child, unit));
            const known = name === undefined ? undefined : inProgram(name);
            if (known !== undefined && !to.variables.some((it) => it.name === known))
                to.variables.push({ name: known, modifiers: new Set(['static']), site: (0,lowering/* siteOf */.zU)(node, unit) });
            (0,lists/* addAll */.RZ)(to.body, javascript_statements_lowerStatement(node, unit));
        }
    }
}
function read_lowerVariable(node, isConst, unit, own, to) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name)
        return;
    noteModel(node, unit);
    if (name.type === 'identifier') {
        if (own.imports.has((0,lowering/* textOf */.b6)(name, unit)))
            return;
        if (requires({ ...node, type: 'lexical_declaration', children: [node] }, (child) => (0,lowering/* textOf */.b6)(child, unit)).length > 0)
            return;
        addValue((0,lowering/* textOf */.b6)(name, unit), value, unit, own, to, node, isConst);
        return;
    }
    const whole = programName(`\0${unit.fresh()}`, own);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (!value)
        return;
    const made = javascript_expressions_lowerExpression(value, unit);
    to.variables.push({ name: whole, value: made, isFixed: true, modifiers: new Set(['static']), site });
    const areParts = givesTuple(made);
    const known = new Set(patternNames(name, (child) => (0,lowering/* textOf */.b6)(child, unit)));
    const from = isPath(made) ? made : { kind: 'name', name: whole, site };
    for (const statement of declare(name, from, unit)) {
        if (statement.kind !== 'declare')
            continue;
        const names = statement.pattern.kind === 'tuple'
            ? statement.pattern.items.map(({ pattern }) => (pattern.kind === 'name' ? pattern.name : ''))
            : statement.pattern.kind === 'name'
                ? [statement.pattern.name]
                : [];
        for (const [index, each] of names.entries()) {
            const taken = statement.value && rename(statement.value, own, known);
            if (!taken)
                continue;
            const given = (taken.kind === 'member' && selectorIn(taken, unit)) || taken;
            const part = areParts
                ? { kind: 'member', of: given, name: `${index}`, site }
                : { kind: 'index', of: given, index: { kind: 'literal', value: index, site }, site };
            to.variables.push({
                name: programName(each, own),
                value: statement.pattern.kind === 'tuple' ? part : given,
                ...(isConst && { isFixed: true }),
                modifiers: new Set(['static']),
                site,
            });
        }
    }
}
function isPath(made) {
    return made.kind === 'foreign' || (made.kind === 'member' && made.of !== undefined && isPath(made.of));
}
function givesTuple(made) {
    const last = made.kind === 'call' && made.callee.kind === 'closure' ? made.callee.body.body.at(-1) : undefined;
    return last?.kind === 'return' && last.value.kind === 'tuple';
}
function rename(value, own, known) {
    if (value.kind === 'name' && (known.has(value.name) || /^\0\d+$/.test(value.name)))
        return { ...value, name: programName(value.name, own) };
    if (value.kind === 'member' && value.of)
        return { ...value, of: rename(value.of, own, known) };
    if (value.kind === 'index')
        return { ...value, of: rename(value.of, own, known) };
    if (value.kind === 'either')
        return { ...value, of: value.of.map((each) => rename(each, own, known)) };
    return value;
}
function addValue(name, value, unit, own, to, declarator, isConst = false) {
    const inProgram = programName(name, own);
    const inner = value && unwrap(value, unit);
    if (inner &&
        /^(?:arrow_function|function_expression|function|generator_function|function_declaration)$/.test(inner.type)) {
        to.functions.push(javascript_functions_lowerFunction(inner, unit, inProgram));
        return;
    }
    if (inner && (inner.type === 'class' || inner.type === 'class_declaration')) {
        to.types.push(lowerClass(inner, inProgram, unit));
        return;
    }
    const type = declarator && lowerAnnotation((0,syntax/* childOf */.GG)(declarator, 'type'), unit);
    const site = (0,lowering/* siteOf */.zU)(declarator ?? value ?? { ...EMPTY, start: 0, end: 0 }, unit);
    const words = (0,languages_words/* wordsAt */.n4)(site, (each) => unit.seen.shared.add(each));
    const plain = value && (refByName(name, value, unit, words) ?? javascript_expressions_lowerExpression(value, unit));
    if (value && /^signalStore\(/.test((0,lowering/* textOf */.b6)(value, unit)))
        to.body.push(words.assign(storeBy(inProgram, words), words.name(inProgram)));
    const seen = (name) => unit.seen.shared.add(name);
    const given = (plain?.kind === 'foreign' ? libraryValue(plain.path, site, seen) : undefined) ?? plain;
    if (given?.kind === 'closure') {
        to.functions.push({ ...given.body, name: inProgram, isPositional: true });
        return;
    }
    const isSettled = isConst && /^(?:literal|member|foreign)$/.test(given?.kind ?? '');
    to.variables.push({
        name: inProgram,
        ...(type && { type }),
        ...(given && { value: given }),
        ...(isSettled && { isConstant: true }),
        ...(isConst && { isFixed: true }),
        modifiers: new Set(['static']),
        site,
    });
}
const EMPTY = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };
function unwrap(node, unit, depth = 0) {
    if (depth > 4)
        return node;
    if (/^(?:parenthesized|as|satisfies)_expression$/.test(node.type)) {
        const [inner] = (0,syntax/* namedChildren */.TP)(node);
        return inner ? unwrap(inner, unit, depth + 1) : node;
    }
    if (node.type !== 'call_expression')
        return node;
    const callee = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments') ?? (0,syntax/* findType */.up)(node, 'arguments');
    const [first] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    return callee && first && /^(?:React\.)?(?:memo|forwardRef|observer)$/.test((0,lowering/* textOf */.b6)(callee, unit))
        ? unwrap(first, unit, depth + 1)
        : node;
}
function lowerCommonExport(node, unit, own, to) {
    const [assignment] = (0,syntax/* namedChildren */.TP)(node);
    const left = assignment?.type === 'assignment_expression' ? (0,syntax/* childOf */.GG)(assignment, 'left') : undefined;
    const right = assignment && (0,syntax/* childOf */.GG)(assignment, 'right');
    const match = left && /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec((0,lowering/* textOf */.b6)(left, unit));
    if (!match || !right)
        return false;
    if (right.type === 'identifier')
        return true;
    const name = commonName(match[1] ?? 'default');
    if (match[1] === undefined && functionsIn(right, (node) => (0,lowering/* textOf */.b6)(node, unit)).size > 0)
        lowerExported(name, right, unit, own, to);
    else
        addValue(name, right, unit, own, to);
    return true;
}
function lowerExported(name, object, unit, own, to) {
    const words = (0,languages_words/* wordsAt */.n4)((0,lowering/* siteOf */.zU)(object, unit));
    const functions = functionsIn(object, (node) => (0,lowering/* textOf */.b6)(node, unit));
    const named = [...functions].map(([key, value]) => {
        const inProgram = programName(commonName(key), own);
        to.functions.push(javascript_functions_lowerFunction(value, unit, inProgram));
        return [key, words.name(inProgram)];
    });
    const taken = new Set(functions.values());
    const isOther = (part) => !taken.has((0,syntax/* childOf */.GG)(part, 'value') ?? part);
    const rest = javascript_expressions_lowerExpression({ ...object, children: object.children.filter(isOther) }, unit);
    to.variables.push({
        name: programName(name, own),
        value: words.object(Object.fromEntries(named), [rest]),
        modifiers: new Set(['static']),
        site: words.site,
    });
}

var patterns = __webpack_require__("patterns.js");
var unimported = __webpack_require__("code/choose/unimported.js");
;






function createRendered(paths, files, isRead, parses) {
    let known;
    return (selector, name) => {
        known ??= textsOf(paths, files) ?? 'unknown';
        if (known === 'unknown')
            return false;
        const start = new RegExp(`<${(0,patterns/* literal */.e)(selector)}(?=[\\s/>])`, 'g');
        const tag = new RegExp(`${start.source}(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^>"']){0,2000}`, 'g');
        const shown = known.markups.filter(({ text }) => text.search(start) >= 0);
        const isSaid = ({ text, of }) => {
            const isPlain = of !== undefined && isRead(of) && ![...text.matchAll(tag)].some(([whole]) => UNSAID.test(whole));
            const template = isPlain ? readAngular(text, 0, NONE) : undefined;
            return template !== undefined && (template.codes.length === 0 || parses(template.script));
        };
        if (shown.length === 0 || !shown.every(isSaid))
            return false;
        const word = new RegExp(`\\b${(0,patterns/* literal */.e)(name)}\\b`);
        return known.scripts.every(({ text, inline }) => {
            const isOnlyThere = !text.includes(`<${selector}`) || count(text, start) === count(inline, start);
            return isOnlyThere && (!text.includes(name) || !word.test(withoutLists(text, name)));
        });
    };
}
const NONE = new Set();
const UNSAID = /\[\(|bind(?:on)?-|\{\{/;
function count(text, what) {
    return [...text.matchAll(what)].length;
}
function textsOf(paths, files) {
    const owners = new Map();
    const scripts = [];
    const markups = [];
    try {
        for (const path of paths.filter((one) => !(0,unimported/* isOfTests */.J)(one))) {
            const text = (0,lib_bytes/* bufferOf */.Kb)(files.bytes(path)).toString('utf8');
            const { inline, urls } = templatesIn(path, text);
            scripts.push({ text, inline: inline.join('\n') });
            for (const each of inline)
                markups.push({ text: each, of: path });
            for (const url of urls)
                owners.set(url, path);
        }
        for (const path of files.paths)
            if (/\.html?$/.test(path) && !(0,unimported/* isOfTests */.J)(path))
                markups.push({ text: (0,lib_bytes/* bufferOf */.Kb)(files.bytes(path)).toString('utf8'), of: owners.get(path) });
        return { scripts, markups };
    }
    catch (error) {
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
function withoutLists(text, name) {
    return text
        .replace(/\/\/[^\n]{0,400}|\/\*[^*]{0,2000}\*\//g, '')
        .replace(/\b(?:import|export)\s{0,9}(?:type\s{0,9})?\{[^{}]{0,4000}\}/g, '')
        .replace(/\b(?:imports|declarations|exports)\s{0,9}:\s{0,9}\[[\w\s,.]{0,4000}\]/g, '')
        .replace(new RegExp(`\\bclass\\s{1,9}${(0,patterns/* literal */.e)(name)}\\b`, 'g'), '');
}

var unread = __webpack_require__("code/choose/unread.js");
;












const open_scripts_MOST_BYTES = 6_000_000;
function tooMuch(path) {
    return { at: { file: path, line: 1, column: 1 }, reason: unread/* TOO_MUCH */.r };
}
function createScriptReader(all, resolve, parse, files, chosen) {
    const sizes = new Map(all.map(({ path, size }) => [path, size]));
    const read = new Map();
    let budget = open_scripts_MOST_BYTES * 2;
    const open = (path) => {
        const known = read.get(path);
        if (known)
            return known;
        const size = sizes.get(path);
        if (size === undefined)
            return undefined;
        const isTooMuch = size > budget;
        if (!isTooMuch)
            budget -= size;
        const found = isTooMuch ? tooMuch(path) : openScript(path, parse, files);
        read.set(path, found);
        return found;
    };
    const parseWhole = (script) => {
        const parsed = parse(script);
        return 'root' in parsed && !parsed.hasError ? parsed.root : undefined;
    };
    const modules = createModules((path) => {
        const found = open(path);
        return found && 'own' in found ? found.own : undefined;
    }, resolve);
    const template = (path) => files.has(path) ? (0,lib_bytes/* bufferOf */.Kb)(files.bytes(path)).toString('utf8', 0, LONGEST_TEMPLATE) : undefined;
    const isRendered = createRendered(all.map(({ path }) => path), files, (path) => chosen.has(path), (script) => parseWhole(script) !== undefined);
    return (path) => {
        const found = open(path);
        if (!found || !('own' in found))
            return found;
        const { source, tree, own, markup, vue } = found;
        return (0,read_source/* factsOrSkipped */.v)(source, () => readJavaScript(source, tree, own, modules, {
            template,
            parse: parseWhole,
            isRendered,
            ...(markup && { markup }),
            ...(vue && { vue }),
        }));
    };
}
const LONGEST_TEMPLATE = 1_000_000;
function openScript(path, parse, files) {
    try {
        const whole = (0,facts_source/* readSource */.o$)(path, 'javascript', files);
        const parts = /\.(?:vue|svelte)$/.test(path) ? partsOfComponent(whole.text) : undefined;
        const script = (0,page_scripts/* isPage */.y)(path) ? (0,page_scripts/* scriptsOfPage */.h)(whole.text) : parts?.script;
        const source = script === undefined ? whole : { ...whole, text: script };
        const parsed = parse(source.text);
        if ('failure' in parsed)
            return { at: (0,facts_source/* locate */.x5)(source, 0), reason: parsed.failure };
        const own = readModule(parsed.root, { path, lines: source.lines }, source.text);
        const markup = parts && readMarkup(parts.markup, path.endsWith('.svelte'));
        const vue = parts && path.endsWith('.vue') ? parseTemplate(parts.markup, parse) : undefined;
        return { source, tree: parsed, own, ...(markup && { markup }), ...(vue && { vue }) };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return { at: error.at, reason: error.message };
    }
}
function parseTemplate(markup, parse) {
    const { codes, script } = readTemplate(markup);
    const parsed = codes.length > 0 ? parse(script) : undefined;
    return parsed && 'root' in parsed ? { codes, root: parsed.root, script } : undefined;
}
function partsOfComponent(text) {
    const parts = /<(?:script|style)\b[^<>]*>|<\/(?:script|style)>/g;
    let script = '';
    let markup = '';
    let from = 0;
    let inside;
    const take = (part, tag) => {
        script += (inside === 'script' ? part : open_scripts_blank(part)) + open_scripts_blank(tag);
        markup += (inside === undefined ? part : open_scripts_blank(part)) + open_scripts_blank(tag);
    };
    for (let tag = parts.exec(text); tag; tag = parts.exec(text)) {
        take(text.slice(from, tag.index), tag[0]);
        inside = tag[0].startsWith('</') ? undefined : tag[0].startsWith('<script') ? 'script' : 'style';
        from = parts.lastIndex;
    }
    take(text.slice(from), '');
    return { script, markup };
}
function open_scripts_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;




const MOST_BESIDE = 500_000;
const DEEPEST_IMPORT = 2;
function chooseFiles(scans, resolve, files) {
    const byPath = new Map(scans.map((scan) => [scan.path, scan]));
    const imports = new Map();
    const importers = new Map();
    for (const { path, skipped } of scans) {
        if (skipped)
            continue;
        const targets = importsOf(path, files).flatMap((module) => resolve(path, module) ?? []);
        imports.set(path, targets);
        for (const target of targets)
            importers.set(target, [...(importers.get(target) ?? []), path]);
    }
    const seeds = scans.filter(({ foreign }) => foreign).map(({ path }) => path);
    const chosen = new Set();
    const left = new Set();
    let budget = open_scripts_MOST_BYTES;
    const choose = (paths, next, steps) => {
        let front = paths;
        for (let step = 0; step <= steps && front.length > 0; step += 1) {
            const found = [];
            for (const path of front) {
                const size = byPath.get(path)?.size ?? 0;
                if (step > 0 && chosen.has(path))
                    continue;
                if (step > 0 && size > budget) {
                    left.add(path);
                    continue;
                }
                if (!chosen.has(path))
                    budget -= size;
                chosen.add(path);
                (0,lists/* addAll */.RZ)(found, next(path));
            }
            front = [...new Set(found)].sort();
        }
    };
    choose(seeds, (path) => imports.get(path) ?? [], DEEPEST_IMPORT);
    choose(seeds, (path) => importers.get(path) ?? [], Number.POSITIVE_INFINITY);
    let beside = Math.min(MOST_BESIDE, budget);
    for (let step = 0; step < DEEPEST_IMPORT; step += 1) {
        const near = new Set([...chosen].flatMap((path) => imports.get(path) ?? []));
        const more = [...near].flatMap((path) => (chosen.has(path) ? [] : (byPath.get(path) ?? [])));
        for (const { path, size } of more.toSorted((a, b) => a.size - b.size)) {
            beside -= size;
            if (beside < 0)
                break;
            chosen.add(path);
        }
    }
    return { chosen: scans.filter(({ path }) => chosen.has(path)), left };
}
function withRoutes({ chosen, left }, scans, files, { reads, opens, packageOf }) {
    const holds = ({ path, skipped }, words) => !skipped && words.some((word) => (0,lib_bytes/* bufferOf */.Kb)(files.bytes(path)).includes(word));
    const packages = new Set(chosen.filter((scan) => holds(scan, reads)).map(({ path }) => packageOf(path, files)));
    if (packages.size === 0)
        return { chosen, left };
    const known = new Set(chosen);
    const opening = scans.filter((scan) => !known.has(scan) && !left.has(scan.path) && holds(scan, opens) && packages.has(packageOf(scan.path, files)));
    let budget = open_scripts_MOST_BYTES - chosen.reduce((sum, { size }) => sum + size, 0);
    const fits = ({ size }) => {
        budget -= size;
        return budget >= 0;
    };
    const more = new Set(opening.filter(fits));
    const beyond = opening.filter((scan) => !more.has(scan)).map(({ path }) => path);
    return {
        chosen: scans.filter((scan) => known.has(scan) || more.has(scan)),
        left: new Set([...left, ...beyond]),
    };
}
function chosen_scripts_packageAround(path) {
    return `/${path}`.slice(0, `/${path}`.lastIndexOf('/lib/') + 1);
}
function packageBeside(path, files) {
    const parts = path.split('/');
    for (let count = parts.length - 1; count > 0; count -= 1) {
        const folder = parts.slice(0, count).join('/');
        if (files.has(`${folder}/package.json`))
            return folder;
    }
    return '';
}
const ROUTES_OF_DART = {
    reads: ['.extra', 'settings.arguments', 'Get.arguments'],
    opens: ['extra:', 'arguments:'],
    packageOf: chosen_scripts_packageAround,
};
const ROUTES_OF_SCRIPTS = {
    reads: ['.Screen'],
    opens: [
        'navigate(',
        'popTo(',
        'jumpTo(',
        'setParams(',
        'navigation.push(',
        'navigation.replace(',
        'StackActions',
        'CommonActions',
        'screen=',
    ],
    packageOf: packageBeside,
};
function importsOf(path, files) {
    const bytes = files.bytes(path);
    const text = (0,lib_bytes/* lettersOf */.bi)(bytes);
    return [...new Set([...(0,specifiers/* specifiersIn */.b)(text)].map(({ module }) => module))];
}

;

const IS_PART = /^[ \t]*part[ \t]+of\b/m;
const PART = /^[ \t]*part[ \t]+['"]([^'"\n]{1,300})['"]/gm;
const IMPORTS = /^[ \t]*import\s[^;]{1,600};/gm;
function createPartImports(paths, resolve, files) {
    let libraries;
    const textOf = (path) => (0,lib_bytes/* lettersOf */.bi)(files.bytes(path));
    return ({ path, text }) => {
        if (!IS_PART.test(text))
            return '';
        libraries ??= new Map(paths.flatMap((library) => [...textOf(library).matchAll(PART)].flatMap(([, part = '']) => {
            const found = resolve(library, part);
            return found === undefined ? [] : [[found, library]];
        })));
        const library = libraries.get(path);
        return library === undefined ? '' : (textOf(library).match(IMPORTS) ?? []).join('\n');
    };
}

var small_app = __webpack_require__("code/choose/small-app.js");
;















async function readForeignFiles(scans, files) {
    const scripts = scans.filter(({ language }) => language === 'javascript');
    const darts = scans.filter(({ language }) => language === 'dart');
    const facts = new Map();
    const readers = new Map();
    const readersOf = createNameless(scans, files);
    if (scripts.some(({ foreign }) => foreign)) {
        const resolve = (0,script_paths/* createResolve */.x)(scripts.map(({ path }) => path), files);
        const taken = new Set();
        const read = createScriptReader(scripts, resolve, await (0,parser/* loadGrammar */.o)('tsx'), files, taken);
        readers.set('javascript', read);
        const { chosen, left } = withRoutes(chooseFiles(scripts, resolve, files), scripts, files, ROUTES_OF_SCRIPTS);
        for (const { path } of chosen)
            taken.add(path);
        for (const { path } of chosen)
            keep(facts, path, read(path));
        for (const path of left)
            facts.set(path, tooMuch(path));
    }
    if (darts.some(({ foreign }) => foreign)) {
        const parse = await (0,parser/* loadGrammar */.o)('dart');
        const isWhole = scans.some(({ language, namesTypes }) => namesTypes && (0,languages/* traitsOf */.J)(language).isNative);
        const resolve = createDartResolve(darts.map(({ path }) => path));
        const imports = createPartImports(darts.filter(({ skipped }) => !skipped).map(({ path }) => path), resolve, files);
        const read = (path) => {
            const source = (0,facts_source/* readSource */.o$)(path, 'dart', files);
            const isOwn = (module) => isWhole && resolve(path, module) !== undefined;
            return (0,read_source/* factsOrSkipped */.v)(source, () => readDart(source, parse, imports(source), isOwn));
        };
        readers.set('dart', read);
        const { chosen, left } = withRoutes(chooseFiles(darts, resolve, files), darts, files, ROUTES_OF_DART);
        for (const { path } of chosen)
            keep(facts, path, read(path));
        for (const path of left)
            facts.set(path, tooMuch(path));
    }
    for (const language of ['c-sharp', 'kotlin'])
        for (const [path, found] of await readNameless(language, readersOf, scans, files))
            facts.set(path, found);
    return {
        facts,
        read: async ({ path, language }) => language === 'c-sharp' || language === 'kotlin'
            ? (await readersOf(language))(path)
            : readers.get(language)?.(path),
    };
}
function keep(facts, path, found) {
    if (found)
        facts.set(path, found);
}
const ROUNDS = 2;
async function readNameless(language, readersOf, scans, files) {
    const facts = new Map();
    const all = scans.filter((scan) => scan.language === language && !scan.skipped);
    if (!all.some(({ clinical }) => clinical))
        return facts;
    const read = await readersOf(language);
    let budget = open_scripts_MOST_BYTES;
    let chosen = (0,small_app/* isSmall */.e)(all) ? all : all.filter(({ isRelevant }) => isRelevant);
    for (let round = 0; round <= ROUNDS && chosen.length > 0; round += 1) {
        for (const { path, size } of chosen) {
            if (size > budget) {
                facts.set(path, tooMuch(path));
                continue;
            }
            budget -= size;
            facts.set(path, read(path));
        }
        const others = all.filter(({ path }) => !facts.has(path));
        const near = (0,neighbours/* findNeighbours */.S)([...facts.values()].filter((one) => 'lines' in one), others.map(({ path }) => path), files);
        chosen = others.filter(({ path }) => near.paths.has(path));
    }
    return facts;
}
function createNameless(scans, files) {
    let known;
    const bound = () => {
        known ??= findBoundNames(scans.filter(({ language, skipped }) => language === 'c-sharp' && !skipped).map(({ path }) => path), files);
        return known;
    };
    return async (language) => {
        const parse = await (0,parser/* loadGrammar */.o)(language);
        return (path) => {
            const source = (0,facts_source/* readSource */.o$)(path, language, files);
            const found = (0,read_source/* factsOrSkipped */.v)(source, () => {
                const facts = language === 'c-sharp' ? readCSharp(source, parse, bound()) : readKotlin(source, parse);
                return 'failure' in facts || !(0,depth/* nestsTooDeep */.q)(facts) ? facts : undefined;
            });
            if (language !== 'c-sharp' || !('lines' in found) || !found.modules)
                return found;
            return { ...found, modules: { ...found.modules, everywhere: bound().usedEverywhere } };
        };
    };
}
function createDartResolve(paths) {
    const known = new Set(paths);
    return (from, module) => {
        const inPackage = /^package:([^/]+)\/(.+)$/.exec(module);
        if (inPackage)
            return paths.find((path) => path === `lib/${inPackage[2]}` || path.endsWith(`/lib/${inPackage[2]}`));
        const parts = from.split('/').slice(0, -1);
        for (const part of module.split('/')) {
            if (part === '..')
                parts.pop();
            else if (part !== '.')
                parts.push(part);
        }
        const path = parts.join('/');
        return known.has(path) ? path : undefined;
    };
}


/***/ })

};
