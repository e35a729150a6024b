export const id = "shared-read-javascript";
export const ids = ["shared-read-javascript"];
export const modules = {

/***/ "read/javascript/literals.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openReading)
});

var types = __webpack_require__("types.js");
var read_text = __webpack_require__("read/text.js");
var javascript_machine = __webpack_require__("read/javascript/machine.js");
var javascript_values = __webpack_require__("read/javascript/values.js");
;


function callMethod(context, value, name, args, at) {
    if (value.kind === 'array')
        return callOnList(context, value, name, args, at);
    if (value.kind === 'string')
        return callOnText(context.machine, value.value, name, args, at);
    if (value.kind === 'maybe') {
        const result = callMethod(context, value.value, name, args, at);
        return result && (0,javascript_values/* unresolved */.II)(value.reason, value.at);
    }
    if (value.kind === 'object' && name === 'hasOwnProperty' && args[0]?.kind === 'string') {
        return value.open ?? { kind: 'boolean', value: value.entries.has(args[0].value), at };
    }
    if ((0,javascript_values/* isScalar */.jn)(value) && name === 'toString')
        return { kind: 'string', value: String(value.value), at };
    return undefined;
}
function callOnList(context, list, name, args, at) {
    const { machine } = context;
    const [first] = args;
    const make = (lists) => {
        const made = (0,javascript_machine/* joinLists */.Qc)(machine, lists, at);
        return list.open ? { ...made, open: list.open } : made;
    };
    if (name !== 'push' && name !== 'add' && name !== 'unshift')
        (0,javascript_machine/* spendOnLooking */.ng)(machine, list.items.length);
    switch (name) {
        case 'push':
        case 'add':
            (0,javascript_machine/* addItems */.IP)(machine, list, args, 'end');
            return list;
        case 'unshift':
            (0,javascript_machine/* addItems */.IP)(machine, list, args, 'start');
            return list;
        case 'sort':
        case 'reverse':
            if (args.length > 0 || list.open || !list.items.every(javascript_values/* isScalar */.jn))
                return lose(list, name, at);
            if (name === 'reverse')
                list.items.reverse();
            else
                sortTexts(machine, list.items);
            return list;
        case 'splice':
        case 'pop':
        case 'shift':
        case 'fill':
        case 'copyWithin':
            return lose(list, name, at);
        case 'forEach':
            each(context, list, first, at);
            return (0,javascript_values/* nothing */.s6)(at);
        case 'map':
            return first?.kind === 'function' ? make([each(context, list, first, at)]) : undefined;
        case 'flatMap':
            return first?.kind === 'function' ? make(each(context, list, first, at).map(flat)) : undefined;
        case 'flat':
            return make(list.items.map(flat));
        case 'filter':
            return make([keep(context, list, first, at)]);
        case 'concat':
            return make([list.items, ...args.map(flat)]);
        case 'includes':
        case 'has':
            return includes(list, first, at);
        case 'some':
        case 'every':
        case 'find':
            return search(context, list, name, first, at);
        case 'join':
            return join(machine, list, first, at);
        case 'slice':
            return args.length === 0 ? make([list.items]) : undefined;
        case 'indexOf': {
            const found = includes(list, first, at);
            return found.kind === 'boolean' && !found.value
                ? { kind: 'number', value: -1, at }
                : (0,javascript_values/* unresolved */.II)('the index is not evaluated', at);
        }
        default:
            return undefined;
    }
}
function lose(list, name, at) {
    list.open ??= (0,javascript_values/* unresolved */.II)(`\`.${name}()\` is not evaluated`, at);
    return list.open;
}
function sortTexts(machine, items) {
    (0,javascript_machine/* spend */.Rf)(machine, items.length * Math.ceil(Math.log2(items.length + 1)));
    if (!(0,javascript_machine/* isExhausted */.qo)(machine))
        items.sort(byText);
}
function byText(a, b) {
    const [one, other] = [a, b].map((value) => ((0,javascript_values/* isScalar */.jn)(value) ? String(value.value) : ''));
    return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
function flat(value) {
    if (value.kind === 'array' && !value.open)
        return value.items;
    return value.kind === 'array' && value.open ? [value.open] : [value];
}
function each({ machine }, { items }, callback, at) {
    const results = [];
    for (const [index, item] of items.entries()) {
        if ((0,javascript_machine/* isExhausted */.qo)(machine) || callback?.kind !== 'function')
            break;
        const position = { kind: 'number', value: index, at };
        if (item.kind === 'maybe') {
            const doubt = (0,javascript_values/* unresolved */.II)(item.reason, item.at);
            const { value } = item;
            results.push((0,javascript_machine/* maybe */.no)((0,javascript_machine/* inDoubt */.aE)(machine, doubt, () => callback.call([value, position], at)), doubt));
        }
        else
            results.push(callback.call([item, position], at));
    }
    return results;
}
function keep(context, list, callback, at) {
    const tests = each(context, list, callback, at);
    return list.items.flatMap((item, index) => {
        const test = tests[index] ?? (0,javascript_values/* unresolved */.II)('the filter is not evaluated', at);
        if (test.kind === 'maybe')
            return (0,javascript_values/* isTrue */.Hn)(test.value) === false ? [] : [item];
        const holds = (0,javascript_values/* isTrue */.Hn)(test);
        if (typeof holds === 'boolean')
            return holds ? [item] : [];
        return [(0,javascript_machine/* maybe */.no)(item, holds)];
    });
}
function includes({ items, open }, wanted, at) {
    if (!wanted || !(0,javascript_values/* isScalar */.jn)(wanted))
        return (0,javascript_values/* unresolved */.II)('what is looked for is not known', at);
    const isWanted = (item) => (0,javascript_values/* isScalar */.jn)(item) && item.value === wanted.value;
    if (items.some(isWanted))
        return { kind: 'boolean', value: true, at };
    const unknown = open ?? items.find(({ kind }) => kind === 'unresolved' || kind === 'maybe');
    if (unknown?.kind === 'unresolved' || unknown?.kind === 'maybe')
        return (0,javascript_values/* unresolved */.II)(unknown.reason, unknown.at);
    return { kind: 'boolean', value: false, at };
}
function search(context, list, name, callback, at) {
    if (callback?.kind !== 'function')
        return undefined;
    const tests = each(context, list, callback, at).map(javascript_values/* isTrue */.Hn);
    const unknown = list.open ?? tests.find((test) => typeof test !== 'boolean');
    if (typeof unknown === 'object')
        return unknown;
    if (name === 'find')
        return list.items[tests.indexOf(true)] ?? (0,javascript_values/* nothing */.s6)(at);
    return { kind: 'boolean', value: name === 'some' ? tests.includes(true) : !tests.includes(false), at };
}
function join(machine, { items, open }, separator, at) {
    const texts = items.flatMap((item) => ((0,javascript_values/* isScalar */.jn)(item) ? [String(item.value)] : []));
    if (open || texts.length < items.length)
        return open;
    return (0,javascript_machine/* makeText */.aK)(machine, texts, at, separator?.kind === 'string' ? separator.value : ',');
}
function callOnText(machine, text, name, args, at) {
    (0,javascript_machine/* spendOnLooking */.ng)(machine, text.length);
    if ((0,javascript_machine/* isExhausted */.qo)(machine))
        return undefined;
    const known = args.flatMap((arg) => ((0,javascript_values/* isScalar */.jn)(arg) ? [arg.value] : []));
    if (known.length < args.length)
        return undefined;
    const [first, second] = known.map(String);
    const toText = (value) => ({ kind: 'string', value, at });
    const toBoolean = (value) => ({ kind: 'boolean', value, at });
    switch (name) {
        case 'toLowerCase':
            return toText(text.toLowerCase());
        case 'toUpperCase':
            return toText(text.toUpperCase());
        case 'trim':
            return toText(text.trim());
        case 'toString':
            return toText(text);
        case 'slice':
        case 'substring':
            return known.every((value) => typeof value === 'number') ? toText(text.slice(known[0], known[1])) : undefined;
        case 'replace':
        case 'replaceAll': {
            if (first === undefined || second === undefined)
                return undefined;
            const parts = split(text, first);
            if (!parts)
                return undefined;
            const [head = '', ...rest] = parts;
            if (name === 'replaceAll' || rest.length === 0)
                return (0,javascript_machine/* makeText */.aK)(machine, parts, at, second);
            return (0,javascript_machine/* makeText */.aK)(machine, [head, second, text.slice(head.length + first.length)], at);
        }
        case 'split': {
            const parts = first === undefined ? [text] : split(text, first);
            return parts && (0,javascript_machine/* makeArray */.gv)(machine, parts.map(toText), at);
        }
        case 'concat':
            return (0,javascript_machine/* makeText */.aK)(machine, [text, ...known.map(String)], at);
        case 'includes':
            return first === undefined ? undefined : toBoolean(text.includes(first));
        case 'startsWith':
            return first === undefined ? undefined : toBoolean(text.startsWith(first));
        case 'endsWith':
            return first === undefined ? undefined : toBoolean(text.endsWith(first));
        default:
            return undefined;
    }
}
function split(text, separator) {
    return separator === '' ? undefined : text.split(separator);
}

;



function makeList(context, scope, items, at) {
    const list = (0,javascript_machine/* makeArray */.gv)(context.machine, [], at);
    for (const { spread, value } of items) {
        if ((0,javascript_machine/* isExhausted */.qo)(context.machine))
            break;
        const item = evaluate(context, scope, value);
        if (spread)
            spreadInto(context, list, item);
        else
            (0,javascript_machine/* addItems */.IP)(context.machine, list, [item], 'end');
    }
    return list;
}
function spreadInto({ machine }, list, item) {
    const source = item.kind === 'maybe' ? item.value : item;
    if (source.kind === 'array') {
        const items = item.kind === 'maybe' ? source.items.map((one) => (0,javascript_machine/* maybe */.no)(one, (0,javascript_values/* unresolved */.II)(item.reason, item.at))) : source.items;
        (0,javascript_machine/* addItems */.IP)(machine, list, items, 'end');
        if (source.open)
            list.open = source.open;
    }
    else {
        const why = item.kind === 'maybe' || item.kind === 'unresolved' ? item : undefined;
        list.open ??= (0,javascript_values/* unresolved */.II)(why?.reason ?? 'what is spread here is no list', why?.at ?? item.at);
    }
}
function makeDictionary(context, scope, properties, at) {
    const made = (0,javascript_machine/* makeObject */._q)(context.machine, new Map(), at);
    for (const property of properties) {
        if ((0,javascript_machine/* isExhausted */.qo)(context.machine))
            break;
        if ('spread' in property) {
            spreadEntries(context, made, evaluate(context, scope, property.spread));
            continue;
        }
        const keyAt = context.places(property.keyStart, property.keyEnd);
        const value = evaluate(context, scope, property.value);
        const key = readKey(context, scope, property.key);
        if (typeof key !== 'string')
            made.open = key;
        else if (key === '__proto__' && typeof property.key === 'string' && !property.shorthand) {
            made.open = (0,javascript_values/* unresolved */.II)('`__proto__` gives it the keys of another object', keyAt);
        }
        else
            made.entries.set(key, { keyAt, value });
    }
    return made;
}
function spreadEntries({ machine }, made, source) {
    if (source.kind === 'nothing' || source.kind === 'boolean' || source.kind === 'number')
        return;
    const from = source.kind === 'maybe' ? source.value : source;
    const doubt = source.kind === 'maybe' ? (0,javascript_values/* unresolved */.II)(source.reason, source.at) : undefined;
    if ((0,javascript_values/* hasEntries */.T5)(from)) {
        (0,javascript_machine/* spend */.Rf)(machine, from.entries.size);
        if ((0,javascript_machine/* isExhausted */.qo)(machine))
            return;
        if (from.open)
            cloud(machine, made, from.open);
        for (const [key, entry] of from.entries) {
            if (doubt)
                (0,javascript_machine/* inDoubt */.aE)(machine, doubt, () => (0,javascript_machine/* setEntry */.RY)(machine, made, key, entry));
            else
                (0,javascript_machine/* setEntry */.RY)(machine, made, key, entry);
        }
    }
    else {
        cloud(machine, made, from.kind === 'unresolved' ? from : (doubt ?? (0,javascript_values/* unresolved */.II)('what is spread here has no keys', from.at)));
    }
}
function cloud(machine, made, open) {
    for (const [key, { keyAt, value }] of made.entries) {
        made.entries.set(key, { keyAt, value: (0,javascript_machine/* either */.gP)(machine, value, open, open) });
    }
    made.open ??= open;
}
function readKey(context, scope, key) {
    if (typeof key === 'string')
        return key;
    const value = evaluate(context, scope, key);
    if ((0,javascript_values/* isScalar */.jn)(value))
        return String(value.value);
    const why = value.kind === 'unresolved' || value.kind === 'maybe' ? value.reason : 'the key is no text';
    return (0,javascript_values/* unresolved */.II)(why, value.at);
}

;



const NATIVES = new Map([
    ['Object.assign', assignObject],
    ['Object.freeze', (_, [value]) => value],
    [
        'Object.keys',
        (context, [value], at) => listEntries(context, value, at, (key) => ({ kind: 'string', value: key, at })),
    ],
    ['Object.values', (context, [value], at) => listEntries(context, value, at, (_, inner) => inner)],
    [
        'Object.entries',
        (context, [value], at) => listEntries(context, value, at, (key, inner) => (0,javascript_machine/* makeArray */.gv)(context.machine, [{ kind: 'string', value: key, at }, inner], at)),
    ],
    ['Object.fromEntries', fromEntries],
    [
        'Array.isArray',
        (_, [value], at) => value && value.kind !== 'maybe' && value.kind !== 'unresolved'
            ? { kind: 'boolean', value: value.kind === 'array', at }
            : undefined,
    ],
    ['Array', natives_makeList],
    ['Array.of', (context, items, at) => (0,javascript_machine/* makeArray */.gv)(context.machine, items, at)],
    [
        'Array.from',
        (context, [value], at) => (value?.kind === 'array' ? (0,javascript_machine/* makeArray */.gv)(context.machine, value.items, at) : undefined),
    ],
    [
        'JSON.stringify',
        (_, [value], at) => (value?.kind === 'string' ? (0,javascript_values/* unresolved */.II)('a quoted text is not evaluated', at) : undefined),
    ],
    ['Boolean', (_, [value], at) => toBoolean(value ?? (0,javascript_values/* nothing */.s6)(at), at)],
    [
        'String',
        (_, [value], at) => (value && (0,javascript_values/* isScalar */.jn)(value) ? { kind: 'string', value: String(value.value), at } : undefined),
    ],
    [
        'Number',
        (_, [value], at) => (value && (0,javascript_values/* isScalar */.jn)(value) ? { kind: 'number', value: Number(value.value), at } : undefined),
    ],
    ['structuredClone', (_, [value]) => value],
]);
function natives_makeList({ machine }, items, at) {
    const [length, second] = items;
    if (length === undefined || second !== undefined || length.kind === 'string')
        return (0,javascript_machine/* makeArray */.gv)(machine, items, at);
    if (length.kind === 'number')
        return length.value === 0 ? (0,javascript_machine/* makeArray */.gv)(machine, [], at) : undefined;
    return length.kind === 'array' || length.kind === 'object' ? (0,javascript_machine/* makeArray */.gv)(machine, items, at) : undefined;
}
function toBoolean(value, at) {
    const holds = (0,javascript_values/* isTrue */.Hn)(value);
    return typeof holds === 'boolean' ? { kind: 'boolean', value: holds, at } : holds;
}
function assignObject(context, [target, ...sources]) {
    if (!target || !(0,javascript_values/* hasEntries */.T5)(target))
        return undefined;
    for (const source of sources)
        spreadEntries(context, target, source);
    return target;
}
function listEntries({ machine }, value, at, pick) {
    if (value?.kind === 'unresolved')
        return value;
    if (!value || !(0,javascript_values/* hasEntries */.T5)(value))
        return undefined;
    (0,javascript_machine/* spendOnLooking */.ng)(machine, value.entries.size);
    const items = [...value.entries].map(([key, entry]) => pick(key, entry.value));
    return { ...(0,javascript_machine/* makeArray */.gv)(machine, items, at), ...(value.open && { open: value.open }) };
}
function fromEntries({ machine }, [list], at) {
    if (list?.kind !== 'array' || list.open)
        return undefined;
    (0,javascript_machine/* spend */.Rf)(machine, list.items.length);
    const made = (0,javascript_machine/* makeObject */._q)(machine, new Map(), at);
    for (const pair of list.items) {
        const [key, value] = pair.kind === 'array' ? pair.items : [];
        if (key?.kind !== 'string' || !value)
            return undefined;
        made.entries.set(key.value, { keyAt: key.at, value });
    }
    return made;
}

;







function evaluateCall(context, scope, call, at) {
    const { callee } = call;
    if (callee.type === 'member' && typeof callee.property === 'string' && !isEnvironment(callee.object)) {
        return evaluateMethodCall(context, scope, { call, receiver: callee.object, name: callee.property }, at);
    }
    const target = evaluate(context, scope, callee);
    const args = makeList(context, scope, call.args, at);
    if (call.construct)
        return construct(context, callee, args.items, at) ?? (0,javascript_values/* unresolved */.II)('an object of a class is not evaluated', at);
    if (target.kind === 'function')
        return args.open ?? target.call(args.items, at);
    if (target.kind === 'nothing' && call.optional)
        return target;
    return callUnknown(context, target, callee.type === 'name' ? callee.name : '', args.items, at);
}
function evaluateMethodCall(context, scope, { call, receiver, name }, at) {
    const object = evaluate(context, scope, receiver);
    const own = readMember(object, name, at);
    const args = makeList(context, scope, call.args, at);
    if (args.open)
        return args.open;
    if (own.kind === 'function')
        return own.call(args.items, at);
    if (object.kind === 'nothing')
        return object;
    return callMethod(context, object, name, args.items, at) ?? callUnknown(context, own, name, args.items, at);
}
function construct(context, callee, args, at) {
    const [list] = args;
    const { machine } = context;
    if (callee.type === 'name' && callee.name === 'Array')
        return NATIVES.get('Array')?.(context, args, at);
    if (callee.type !== 'name' || callee.name !== 'Set')
        return undefined;
    if (!list)
        return { kind: 'array', items: [], level: 0, at };
    if (list.kind !== 'array')
        return list.kind === 'unresolved' ? list : undefined;
    (0,javascript_machine/* spend */.Rf)(machine, list.items.length);
    const seen = new Set();
    const items = list.items.filter((item) => {
        const mark = (0,javascript_values/* isScalar */.jn)(item) ? item.value : item;
        return !seen.has(mark) && seen.add(mark);
    });
    return { ...list, items };
}
function callUnknown({ host }, target, name, args, at) {
    const answered = host.callUnknown?.(name, args, at);
    if (answered)
        return answered;
    if (target.kind === 'maybe')
        return (0,javascript_values/* unresolved */.II)(target.reason, target.at);
    return target.kind === 'unresolved' ? target : (0,javascript_values/* unresolved */.II)('what is called here is not in the repository', at);
}

;

function openScope(machine, outer) {
    return { names: new Map(), level: machine.level, outer };
}
function findName(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const value = at.names.get(name);
        if (value)
            return value;
    }
    return undefined;
}
function assignName(machine, scope, name, value) {
    for (let at = scope; at; at = at.outer) {
        const before = at.names.get(name);
        if (!before)
            continue;
        const doubt = (0,javascript_machine/* isInDoubt */.cd)(machine, at.level);
        at.names.set(name, doubt ? (0,javascript_machine/* either */.gP)(machine, value, before, doubt) : value);
        return;
    }
    scope.names.set(name, value);
}

;




function runSwitch(context, scope, statement, frame) {
    const { taken, doubt } = findCases(context, scope, statement);
    const run = (from) => {
        if ((0,javascript_machine/* isExhausted */.qo)(context.machine))
            return NORMAL;
        (0,javascript_machine/* spend */.Rf)(context.machine, statement.cases.length - from);
        const body = statement.cases.slice(from).flatMap((one) => one.body);
        (0,javascript_machine/* spendOnLooking */.ng)(context.machine, body.length);
        const ending = runBlock(context, scope, body, frame);
        return ending.type === 'break' ? NORMAL : ending;
    };
    const [first = statement.cases.length] = taken;
    if (!doubt)
        return run(first);
    return taken
        .map((from) => (0,javascript_machine/* inDoubt */.aE)(context.machine, doubt, () => run(from)))
        .reduceRight((after, ending) => settle(context, frame, doubt, [ending, after]));
}
function findCases(context, scope, { value, cases, start, end }) {
    const switched = evaluate(context, scope, value);
    const taken = [];
    let doubt;
    for (const [index, { test }] of cases.entries()) {
        if (!test)
            continue;
        const at = context.places(start, end);
        const fits = (0,javascript_values/* isTrue */.Hn)(evaluateBinary(context.machine, '===', switched, evaluate(context, scope, test), at));
        if (fits === false)
            continue;
        taken.push(index);
        if (fits === true)
            return { taken, doubt };
        doubt ??= fits;
    }
    const otherwise = cases.findIndex(({ test }) => !test);
    return { taken: [...taken, otherwise < 0 ? cases.length : otherwise], doubt };
}

;







const NORMAL = { type: 'normal' };
function runModule(context, scope, statements) {
    runStatements(context, scope, statements, { returned: [], raised: 0 });
}
function makeFunction(context, scope, declared) {
    const at = context.places(declared.start, declared.end);
    const call = (args) => {
        if (declared.generator)
            return (0,javascript_values/* unresolved */.II)('a generator is not evaluated', at);
        const inner = openScope(context.machine, scope);
        for (const [index, parameter] of declared.parameters.entries()) {
            const rest = parameter.type === 'rest' ? (0,javascript_machine/* makeArray */.gv)(context.machine, args.slice(index), at) : undefined;
            bind(context, inner, parameter.type === 'rest' ? parameter.target : parameter, rest ?? args[index] ?? (0,javascript_values/* nothing */.s6)(at));
        }
        return runBody(context, inner, declared.body, at);
    };
    return { kind: 'function', call, entries: new Map(), level: context.machine.level, at };
}
function runBody(context, scope, body, at) {
    if (!isStatements(body))
        return evaluate(context, scope, body);
    const { machine } = context;
    const outer = machine.doubt;
    const frame = { returned: [], raised: 0 };
    const ending = runStatements(context, scope, body, frame);
    machine.level -= frame.raised;
    machine.doubt = outer;
    if (ending.type === 'throw' && frame.returned.length === 0)
        return (0,javascript_values/* unresolved */.II)('it ends in an error', at);
    const last = ending.type === 'return' ? ending.value : (0,javascript_values/* nothing */.s6)(at);
    return frame.returned.reduceRight((value, early) => (0,javascript_machine/* either */.gP)(machine, early.value, value, early.doubt), last);
}
function isStatements(body) {
    return Array.isArray(body);
}
function runStatements(context, scope, statements, frame) {
    for (const statement of statements) {
        if (statement.type === 'function' && statement.declared.name !== undefined) {
            scope.names.set(statement.declared.name, makeFunction(context, scope, statement.declared));
        }
    }
    for (const statement of statements) {
        if ((0,javascript_machine/* isExhausted */.qo)(context.machine)) {
            (0,javascript_machine/* stopAt */.mk)(context.machine, context.places(statement.start, statement.end));
            return NORMAL;
        }
        const ending = runStatement(context, scope, statement, frame);
        if (ending.type !== 'normal')
            return ending;
    }
    return NORMAL;
}
function runBlock(context, scope, statements, frame) {
    const { machine } = context;
    return (0,javascript_machine/* descendTo */.Yp)(machine, () => runStatements(context, openScope(machine, scope), statements, frame)) ?? NORMAL;
}
function runStatement(context, scope, statement, frame) {
    const { machine, places } = context;
    const at = () => places(statement.start, statement.end);
    (0,javascript_machine/* spend */.Rf)(machine, 1);
    switch (statement.type) {
        case 'expression':
            evaluate(context, scope, statement.expression);
            return NORMAL;
        case 'declare': {
            const value = statement.value ? evaluate(context, scope, statement.value) : (0,javascript_values/* nothing */.s6)(at());
            bind(context, scope, statement.pattern, value);
            return NORMAL;
        }
        case 'return':
            return { type: 'return', value: statement.value ? evaluate(context, scope, statement.value) : (0,javascript_values/* nothing */.s6)(at()) };
        case 'break':
        case 'continue':
        case 'throw':
            return { type: statement.type };
        case 'block':
            return runBlock(context, scope, statement.body, frame);
        case 'if':
            return runIf(context, scope, statement, frame);
        case 'for-of':
            return runLoop(context, scope, statement, frame);
        case 'switch':
            return runSwitch(context, scope, statement, frame);
        case 'maybe': {
            const doubt = (0,javascript_values/* unresolved */.II)(`it depends on ${statement.what} that is not evaluated`, at());
            return settle(context, frame, doubt, [
                (0,javascript_machine/* inDoubt */.aE)(machine, doubt, () => runBlock(context, scope, statement.body, frame)),
                NORMAL,
            ]);
        }
        case 'try':
            return runTry(context, scope, statement, frame);
        case 'unreadable':
            return passUnreadable(context, scope, statement.names, at());
        default:
            return runModuleStatement(context, scope, statement);
    }
}
function passUnreadable(context, scope, names, at) {
    const why = (0,javascript_values/* unresolved */.II)('a statement about it cannot be read', at);
    for (const name of names)
        if (findName(scope, name))
            assignName(context.machine, scope, name, why);
    if (['export', 'exports', 'module'].some((name) => names.includes(name))) {
        context.exported.entries.set('exports', { keyAt: at, value: why });
    }
    return names.includes('return') ? { type: 'return', value: why } : NORMAL;
}
function runIf(context, scope, { test, yes, no }, frame) {
    const condition = (0,javascript_values/* isTrue */.Hn)(evaluate(context, scope, test));
    if (typeof condition === 'boolean')
        return runBlock(context, scope, condition ? yes : no, frame);
    const run = (body) => (0,javascript_machine/* inDoubt */.aE)(context.machine, condition, () => runBlock(context, scope, body, frame));
    return settle(context, frame, condition, [run(yes), run(no)]);
}
function settle(context, frame, doubt, [a, b]) {
    if (a.type === 'throw')
        return b;
    if (b.type === 'throw')
        return a;
    if (a.type === 'normal' && b.type === 'normal')
        return NORMAL;
    if (a.type === 'return' && b.type === 'return') {
        return { type: 'return', value: (0,javascript_machine/* either */.gP)(context.machine, a.value, b.value, doubt) };
    }
    for (const ending of [a, b])
        if (ending.type === 'return')
            frame.returned.push({ value: ending.value, doubt });
    frame.raised += 1;
    context.machine.level += 1;
    context.machine.doubt = doubt;
    return NORMAL;
}
function runLoop(context, scope, statement, frame) {
    const { machine } = context;
    const list = evaluate(context, scope, statement.list);
    const turn = (item) => {
        const inner = openScope(machine, scope);
        bind(context, inner, statement.pattern, item);
        return runBlock(context, inner, statement.body, frame);
    };
    if (list.kind !== 'array' || list.open) {
        const why = list.kind === 'unresolved' ? list.reason : 'it depends on a loop that is not evaluated';
        const doubt = (0,javascript_values/* unresolved */.II)(why, list.at);
        return settle(context, frame, doubt, [(0,javascript_machine/* inDoubt */.aE)(machine, doubt, () => turn(doubt)), NORMAL]);
    }
    for (const item of list.items) {
        if ((0,javascript_machine/* isExhausted */.qo)(machine)) {
            (0,javascript_machine/* stopAt */.mk)(machine, context.places(statement.start, statement.end));
            break;
        }
        const doubt = item.kind === 'maybe' ? (0,javascript_values/* unresolved */.II)(item.reason, item.at) : undefined;
        const ending = doubt && item.kind === 'maybe'
            ? settle(context, frame, doubt, [(0,javascript_machine/* inDoubt */.aE)(machine, doubt, () => turn(item.value)), NORMAL])
            : turn(item);
        if (ending.type === 'break')
            break;
        if (ending.type === 'return' || ending.type === 'throw')
            return ending;
    }
    return NORMAL;
}
function runTry(context, scope, { body, handler, finalizer }, frame) {
    const ending = runBlock(context, scope, body, frame);
    const settled = ending.type === 'throw' ? runBlock(context, scope, handler, frame) : ending;
    const last = runBlock(context, scope, finalizer, frame);
    return last.type === 'normal' ? settled : last;
}
function runModuleStatement(context, scope, statement) {
    const at = context.places(statement.start, statement.end);
    if (statement.type === 'import') {
        const module = context.load(statement.from, at);
        for (const { imported, local } of statement.bindings) {
            scope.names.set(local, imported === '*' ? module : readImport(module, imported, at));
        }
    }
    if (statement.type === 'export') {
        const module = statement.from === undefined ? undefined : context.load(statement.from, at);
        for (const { local, exported } of statement.names)
            exportName(context, scope, { local, exported, module, at });
    }
    if (statement.type === 'export-default') {
        const value = evaluate(context, scope, statement.value);
        moduleExports(context).set('default', { keyAt: at, value });
    }
    return NORMAL;
}
function moduleExports({ exported }) {
    const own = exported.entries.get('exports')?.value;
    return own && (0,javascript_values/* hasEntries */.T5)(own) ? own.entries : exported.entries;
}
function readImport(module, name, at) {
    if (name !== 'default' || !(0,javascript_values/* hasEntries */.T5)(module))
        return readMember(module, name, at);
    return module.entries.get('default')?.value ?? module;
}
function exportName(context, scope, { local, exported, module, at }) {
    const names = moduleExports(context);
    if (module && exported === '*') {
        if ((0,javascript_values/* hasEntries */.T5)(module))
            for (const [key, entry] of module.entries)
                if (key !== 'default')
                    names.set(key, entry);
        return;
    }
    const own = scope.names.get(local) ?? (0,javascript_values/* unresolved */.II)(`\`${local}\` is not declared`, at);
    names.set(exported, { keyAt: at, value: module ? (local === '*' ? module : readImport(module, local, at)) : own });
}

;







const ONE = { type: 'unknown', what: 'counting', start: 0, end: 0 };
function evaluate(context, scope, expression) {
    return (0,javascript_machine/* step */.PM)(context.machine, () => context.places(expression.start, expression.end), () => evaluateOne(context, scope, expression));
}
function evaluateOne(context, scope, expression) {
    const { machine } = context;
    const at = context.places(expression.start, expression.end);
    const inner = (part) => evaluate(context, scope, part);
    switch (expression.type) {
        case 'literal':
            return toLiteral(expression.value, at);
        case 'template':
            return joinTexts(machine, expression.parts.map((part) => (typeof part === 'string' ? toLiteral(part, at) : inner(part))), at);
        case 'name':
            return evaluateName(scope, expression.name, at);
        case 'array':
            return makeList(context, scope, expression.items, at);
        case 'object':
            return makeDictionary(context, scope, expression.properties, at);
        case 'function':
            return makeFunction(context, scope, expression);
        case 'member':
            return evaluateMember(context, scope, expression, at);
        case 'call':
            return evaluateCall(context, scope, expression, at);
        case 'conditional': {
            const test = (0,javascript_values/* isTrue */.Hn)(inner(expression.test));
            if (typeof test === 'boolean')
                return inner(test ? expression.yes : expression.no);
            const yes = (0,javascript_machine/* inDoubt */.aE)(machine, test, () => inner(expression.yes));
            const no = (0,javascript_machine/* inDoubt */.aE)(machine, test, () => inner(expression.no));
            return (0,javascript_machine/* either */.gP)(machine, yes, no, test);
        }
        case 'logical':
            return evaluateLogical(context, scope, expression);
        case 'unary':
            if (expression.operator === 'delete')
                return evaluateDelete(context, scope, expression.operand, at);
            if (expression.operator === '++' || expression.operator === '--') {
                return evaluateAssignment(context, scope, {
                    ...expression,
                    operator: '+=',
                    target: expression.operand,
                    value: ONE,
                });
            }
            return evaluateUnary(expression.operator, inner(expression.operand), at);
        case 'binary':
            return evaluateBinary(machine, expression.operator, inner(expression.left), inner(expression.right), at);
        case 'assign':
            return evaluateAssignment(context, scope, expression);
        case 'unknown':
            return (0,javascript_values/* unresolved */.II)(`${expression.what} is not evaluated`, at);
    }
}
function toLiteral(value, at) {
    if (typeof value === 'string')
        return { kind: 'string', value, at };
    if (typeof value === 'number')
        return { kind: 'number', value, at };
    return typeof value === 'boolean' ? { kind: 'boolean', value, at } : (0,javascript_values/* nothing */.s6)(at);
}
function evaluateName(scope, name, at) {
    if (name === 'undefined')
        return (0,javascript_values/* nothing */.s6)(at);
    return findName(scope, name) ?? (0,javascript_values/* unresolved */.II)(`\`${name}\` is not known before the build`, at);
}
function joinTexts(machine, values, at) {
    const texts = [];
    for (const value of values) {
        if (value.kind === 'maybe' || value.kind === 'unresolved')
            return (0,javascript_values/* unresolved */.II)(value.reason, value.at);
        if (!(0,javascript_values/* isScalar */.jn)(value))
            return (0,javascript_values/* unresolved */.II)('it is joined with what is no text', at);
        texts.push(String(value.value));
    }
    return (0,javascript_machine/* makeText */.aK)(machine, texts, at);
}
function evaluateLogical(context, scope, { operator, left, right }) {
    const { machine } = context;
    const first = evaluate(context, scope, left);
    const test = operator === '??' ? isPresent(first) : (0,javascript_values/* isTrue */.Hn)(first);
    if (typeof test !== 'boolean') {
        const second = (0,javascript_machine/* inDoubt */.aE)(machine, test, () => evaluate(context, scope, right));
        if (operator === '&&')
            return (0,javascript_machine/* maybe */.no)(second, test);
        return (0,javascript_machine/* either */.gP)(machine, first.kind === 'maybe' ? first.value : first, second, test);
    }
    return test === (operator === '&&') ? evaluate(context, scope, right) : first;
}
function isPresent(value) {
    if (value.kind === 'unresolved' || value.kind === 'maybe')
        return (0,javascript_values/* unresolved */.II)(value.reason, value.at);
    return value.kind !== 'nothing';
}
function evaluateUnary(operator, operand, at) {
    if (operator === 'await')
        return operand;
    if (operator === 'void')
        return (0,javascript_values/* nothing */.s6)(at);
    if (operand.kind === 'unresolved' || operand.kind === 'maybe')
        return (0,javascript_values/* unresolved */.II)(operand.reason, operand.at);
    if (operator === '!')
        return { kind: 'boolean', value: (0,javascript_values/* isTrue */.Hn)(operand) === false, at };
    if (operator === 'typeof')
        return { kind: 'string', value: typeName(operand), at };
    if (operand.kind === 'number' && operator === '-')
        return { kind: 'number', value: -operand.value, at };
    if ((0,javascript_values/* isScalar */.jn)(operand) && operator === '+')
        return { kind: 'number', value: Number(operand.value), at };
    return (0,javascript_values/* unresolved */.II)(`\`${operator}\` is not evaluated`, at);
}
function typeName({ kind }) {
    if (kind === 'nothing')
        return 'undefined';
    return kind === 'array' ? 'object' : kind;
}
function evaluateBinary(machine, operator, left, right, at) {
    for (const side of [left, right]) {
        if (side.kind === 'unresolved' || side.kind === 'maybe')
            return (0,javascript_values/* unresolved */.II)(side.reason, side.at);
    }
    if (operator === '===' || operator === '==')
        return { kind: 'boolean', value: isEqual(left, right), at };
    if (operator === '!==' || operator === '!=')
        return { kind: 'boolean', value: !isEqual(left, right), at };
    if (operator === '+' && (0,javascript_values/* isScalar */.jn)(left) && (0,javascript_values/* isScalar */.jn)(right)) {
        if (left.kind !== 'number' || right.kind !== 'number')
            return joinTexts(machine, [left, right], at);
        return { kind: 'number', value: left.value + right.value, at };
    }
    if (operator === 'in' && left.kind === 'string' && (0,javascript_values/* hasEntries */.T5)(right)) {
        return right.open ?? { kind: 'boolean', value: right.entries.has(left.value), at };
    }
    if (left.kind === 'number' && right.kind === 'number')
        return compute(operator, left.value, right.value, at);
    return (0,javascript_values/* unresolved */.II)(`\`${operator}\` is not evaluated`, at);
}
function isEqual(left, right) {
    if ((0,javascript_values/* isScalar */.jn)(left) && (0,javascript_values/* isScalar */.jn)(right))
        return left.value === right.value;
    return left === right || (left.kind === 'nothing' && right.kind === 'nothing');
}
function compute(operator, left, right, at) {
    const number = new Map([
        ['-', left - right],
        ['*', left * right],
        ['/', left / right],
        ['%', left % right],
    ]).get(operator);
    if (number !== undefined)
        return { kind: 'number', value: number, at };
    const test = new Map([
        ['<', left < right],
        ['>', left > right],
        ['<=', left <= right],
        ['>=', left >= right],
    ]).get(operator);
    if (test !== undefined)
        return { kind: 'boolean', value: test, at };
    return (0,javascript_values/* unresolved */.II)(`\`${operator}\` is not evaluated`, at);
}

;





function evaluateMember(context, scope, member, at) {
    if (isEnvironment(member.object) && typeof member.property === 'string') {
        const known = context.host.environment?.get(member.property);
        return known ?? (0,javascript_values/* unresolved */.II)(`\`process.env.${member.property}\` is set outside the repository`, at);
    }
    const object = evaluate(context, scope, member.object);
    const key = readKey(context, scope, member.property);
    if (object.kind === 'array')
        (0,javascript_machine/* spendOnLooking */.ng)(context.machine, object.items.length);
    return typeof key === 'string' ? readMember(object, key, at) : readAny(context, object, key);
}
function readAny({ machine }, table, key) {
    if (table.kind !== 'object' || table.open || table.entries.size > MOST_ENTRIES)
        return key;
    const [first, ...others] = [...table.entries.values()].map(({ value }) => value);
    return first
        ? (0,javascript_machine/* maybe */.no)(others.reduce((one, other) => (0,javascript_machine/* either */.gP)(machine, one, other, key), first), key)
        : key;
}
const MOST_ENTRIES = 20;
function isEnvironment(expression) {
    return (expression.type === 'member' &&
        expression.property === 'env' &&
        expression.object.type === 'name' &&
        expression.object.name === 'process');
}
const INHERITED = ['__proto__', 'constructor', 'prototype'];
function readMember(value, key, at) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind === 'maybe')
        return (0,javascript_machine/* maybe */.no)(readMember(value.value, key, at), (0,javascript_values/* unresolved */.II)(value.reason, value.at));
    if ((0,javascript_values/* hasEntries */.T5)(value)) {
        const entry = value.entries.get(key);
        if (entry)
            return entry.value;
        if (INHERITED.includes(key))
            return (0,javascript_values/* unresolved */.II)(`\`${key}\` is not evaluated`, at);
        return value.open ?? (0,javascript_values/* nothing */.s6)(at);
    }
    if (value.kind === 'array')
        return readItem(value, key, at);
    if (value.kind === 'string' && key === 'length')
        return { kind: 'number', value: value.value.length, at };
    return value.kind === 'nothing' ? (0,javascript_values/* nothing */.s6)(at) : (0,javascript_values/* unresolved */.II)(`\`.${key}\` is not evaluated`, at);
}
function readItem({ items, open }, key, at) {
    if (open)
        return open;
    if (key !== 'length' && !/^\d+$/.test(key))
        return (0,javascript_values/* unresolved */.II)(`\`.${key}\` is not evaluated`, at);
    if (items.some(({ kind }) => kind === 'maybe'))
        return (0,javascript_values/* unresolved */.II)('the list depends on a condition', at);
    return key === 'length' ? { kind: 'number', value: items.length, at } : (items[Number(key)] ?? (0,javascript_values/* nothing */.s6)(at));
}
function evaluateAssignment(context, scope, { operator, target, value, }) {
    const plain = operator.slice(0, -1);
    const combined = { operator: plain, left: target, right: value, start: target.start, end: target.end };
    const isLogical = plain === '&&' || plain === '||' || plain === '??';
    const type = isLogical ? 'logical' : 'binary';
    const assigned = evaluate(context, scope, plain === '' ? value : { type, ...combined });
    access_assign(context, scope, target, assigned);
    return assigned;
}
function access_assign(context, scope, target, value) {
    const { machine, places } = context;
    if (target.type === 'name')
        assignName(machine, scope, target.name, value);
    if (target.type === 'object' || target.type === 'array')
        forget(context, scope, target);
    if (target.type !== 'member')
        return;
    const object = evaluate(context, scope, target.object);
    const key = readKey(context, scope, target.property);
    if (object.kind === 'array') {
        object.open ??= (0,javascript_values/* unresolved */.II)('an item of the list is replaced', places(target.start, target.end));
    }
    else if ((0,javascript_values/* hasEntries */.T5)(object)) {
        if (typeof key !== 'string')
            cloud(machine, object, key);
        else if (key === '__proto__')
            cloud(machine, object, (0,javascript_values/* unresolved */.II)('its `__proto__` is replaced', value.at));
        else
            (0,javascript_machine/* setEntry */.RY)(machine, object, key, { keyAt: keyPlace(context, target), value });
    }
}
function forget(context, scope, target) {
    const why = (0,javascript_values/* unresolved */.II)('it is taken out of another value', context.places(target.start, target.end));
    const parts = target.type === 'array' ? target.items.map(({ value }) => value) : [];
    if (target.type === 'object')
        for (const part of target.properties)
            if ('value' in part)
                parts.push(part.value);
    for (const part of parts)
        if (part.type === 'name')
            assignName(context.machine, scope, part.name, why);
}
function evaluateDelete(context, scope, operand, at) {
    if (operand.type !== 'member')
        return (0,javascript_values/* nothing */.s6)(at);
    const object = evaluate(context, scope, operand.object);
    const key = readKey(context, scope, operand.property);
    if (!(0,javascript_values/* hasEntries */.T5)(object))
        return (0,javascript_values/* nothing */.s6)(at);
    const doubt = (0,javascript_machine/* isInDoubt */.cd)(context.machine, object.level);
    if (typeof key !== 'string')
        cloud(context.machine, object, key);
    else if (!doubt)
        object.entries.delete(key);
    else {
        const entry = object.entries.get(key);
        if (entry)
            object.entries.set(key, { ...entry, value: (0,javascript_machine/* either */.gP)(context.machine, entry.value, (0,javascript_values/* nothing */.s6)(at), doubt) });
    }
    return (0,javascript_values/* nothing */.s6)(at);
}
function keyPlace({ places }, { property, end }) {
    return typeof property === 'string' ? places(end - property.length, end) : places(property.start, property.end);
}

;




function bind(context, scope, pattern, given) {
    const { machine, places } = context;
    const at = places(pattern.start, pattern.end);
    const value = given.kind === 'nothing' && pattern.fallback ? evaluate(context, scope, pattern.fallback) : given;
    switch (pattern.type) {
        case 'name':
            scope.names.set(pattern.name, withFallback(context, scope, pattern, value));
            return;
        case 'rest':
            bind(context, scope, pattern.target, value);
            return;
        case 'array-pattern':
            for (const [index, item] of pattern.items.entries()) {
                if (value.kind === 'array')
                    (0,javascript_machine/* spendOnLooking */.ng)(machine, value.items.length);
                if (item)
                    bind(context, scope, item, readMember(value, String(index), at));
            }
            if (pattern.rest) {
                const isPlain = value.kind === 'array' && !value.open;
                const items = isPlain
                    ? (0,javascript_machine/* makeArray */.gv)(machine, value.items.slice(pattern.items.length), at)
                    : readMember(value, '0', at);
                bind(context, scope, pattern.rest, items);
            }
            return;
        case 'object-pattern': {
            const taken = new Set();
            for (const { key, target } of pattern.properties) {
                const name = typeof key === 'string' ? key : undefined;
                if (name !== undefined)
                    taken.add(name);
                bind(context, scope, target, name === undefined ? (0,javascript_values/* unresolved */.II)('a computed key is not evaluated', at) : readBound(value, name, at));
            }
            if (pattern.rest)
                bind(context, scope, pattern.rest, restOf(machine, value, taken, at));
        }
    }
}
function withFallback(context, scope, { fallback }, value) {
    if (!fallback || value.kind !== 'maybe')
        return value;
    const doubt = (0,javascript_values/* unresolved */.II)(value.reason, value.at);
    return (0,javascript_machine/* either */.gP)(context.machine, value.value, evaluate(context, scope, fallback), doubt);
}
function readBound(value, name, at) {
    const open = value.kind === 'object' && !value.entries.has(name) ? value.open : value;
    if (open?.kind === 'unresolved' && open.reason === ENVIRONMENT)
        return (0,javascript_values/* unresolved */.II)(`\`process.env.${name}\` is set outside the repository`, at);
    return readMember(value, name, at);
}
const ENVIRONMENT = '`process.env` is set outside the repository';
function restOf(machine, value, taken, at) {
    if (value.kind !== 'object')
        return readMember(value, '...', at);
    const entries = new Map([...value.entries].filter(([key]) => !taken.has(key)));
    return { ...(0,javascript_machine/* makeObject */._q)(machine, entries, at), ...(value.open && { open: value.open }) };
}

var lists = __webpack_require__("lists.js");
;
const OPERATORS = [
    ...['...', '===', '!==', '**=', '<<=', '&&=', '||=', '??='],
    ...[
        '=>',
        '==',
        '!=',
        '<=',
        '>=',
        '&&',
        '||',
        '??',
        '?.',
        '++',
        '--',
        '+=',
        '-=',
        '*=',
        '/=',
        '%=',
        '&=',
        '|=',
        '^=',
        '**',
        '<<',
    ],
];
const BEFORE_OPERAND = new Set([
    'return',
    'typeof',
    'case',
    'in',
    'of',
    'delete',
    'void',
    'throw',
    'new',
    'await',
    'else',
    'do',
    'yield',
]);
const NAME = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /(?:0[xob][\da-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy;
const SPACE = /\s+/y;
const DEEPEST = 60;
function readJsTokens(text) {
    const start = text.startsWith('#!') ? endOfLine(text, 0) : 0;
    const { tokens, end } = readUntil(text, start, false, 0);
    return [...tokens, { type: 'end', text: '', start: end, end, newline: true }];
}
function readUntil(text, from, inTemplate, depth) {
    const tokens = [];
    let at = from;
    let open = 0;
    let newline = false;
    const push = (token) => {
        tokens.push({ ...token, newline });
        newline = false;
        at = token.end;
    };
    while (at < text.length) {
        const char = text.charAt(at);
        const next = text.charAt(at + 1);
        const space = match(SPACE, text, at);
        if (space !== undefined) {
            newline ||= /[\n\r\u2028\u2029]/.test(space);
            at += space.length;
        }
        else if (char === '/' && next === '/') {
            at = endOfLine(text, at);
        }
        else if (char === '/' && next === '*') {
            const close = text.indexOf('*/', at + 2);
            const end = close < 0 ? text.length : close + 2;
            newline ||= text.slice(at, end).includes('\n');
            at = end;
        }
        else if (char === '"' || char === "'") {
            push(readString(text, at, char));
        }
        else if (char === '`') {
            push(readTemplate(text, at, depth));
        }
        else if (char === '/' && startsRegex(tokens.at(-1))) {
            push(readRegex(text, at));
        }
        else if (inTemplate && char === '}' && open === 0) {
            break;
        }
        else {
            if (char === '{')
                open += 1;
            if (char === '}')
                open -= 1;
            push(readWord(text, at));
        }
    }
    return { tokens, end: at };
}
function readWord(text, at) {
    const name = match(NAME, text, at);
    if (name !== undefined)
        return { type: 'name', text: name, start: at, end: at + name.length };
    const number = /[\d.]/.test(text.charAt(at)) ? match(NUMBER, text, at) : undefined;
    if (number !== undefined)
        return { type: 'number', text: number, start: at, end: at + number.length };
    const operator = OPERATORS.find((candidate) => text.startsWith(candidate, at)) ?? text.charAt(at);
    return { type: 'punctuator', text: operator, start: at, end: at + operator.length };
}
function startsRegex(before) {
    if (!before)
        return true;
    if (before.type === 'name')
        return BEFORE_OPERAND.has(before.text);
    return before.type === 'punctuator' && ![')', ']', '}', '++', '--'].includes(before.text);
}
function readRegex(text, start) {
    let inClass = false;
    let at = start + 1;
    for (; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '\n')
            return { type: 'punctuator', text: '/', start, end: start + 1 };
        else if (char === '/' && !inClass)
            break;
    }
    const flags = match(/[a-z]*/y, text, at + 1) ?? '';
    const end = Math.min(at + 1 + flags.length, text.length);
    return { type: 'regex', text: text.slice(start, end), start, end };
}
function readString(text, start, quote) {
    let value = '';
    let at = start + 1;
    while (at < text.length) {
        const char = text.charAt(at);
        if (char === quote)
            return { type: 'string', text: value, start, end: at + 1 };
        if (char === '\n')
            break;
        if (char === '\\') {
            const escaped = readEscape(text, at);
            value += escaped.value;
            at = escaped.end;
        }
        else {
            value += char;
            at += 1;
        }
    }
    return { type: 'string', text: value, start, end: at };
}
function readTemplate(text, start, depth) {
    const parts = [];
    let value = '';
    let at = start + 1;
    while (at < text.length && text.charAt(at) !== '`') {
        if (text.startsWith('${', at) && depth < DEEPEST) {
            parts.push(value);
            value = '';
            const inner = readUntil(text, at + 2, true, depth + 1);
            parts.push([...inner.tokens, { type: 'end', text: '', start: inner.end, end: inner.end, newline: true }]);
            at = inner.end + 1;
        }
        else if (text.charAt(at) === '\\') {
            const escaped = readEscape(text, at);
            value += escaped.value;
            at = escaped.end;
        }
        else {
            value += text.charAt(at);
            at += 1;
        }
    }
    parts.push(value);
    return { type: 'template', text: value, start, end: Math.min(at + 1, text.length), parts };
}
const ESCAPES = new Map([...'nrtbfv0'].map((letter, index) => [letter, '\n\r\t\b\f\v\0'.charAt(index)]));
function readEscape(text, at) {
    const hex = match(/\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]{1,6}\})/iy, text, at);
    if (hex !== undefined) {
        const code = Number.parseInt(hex.replace(/^\\[xu]\{?/i, ''), 16);
        return { value: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', end: at + hex.length };
    }
    const continued = match(/\\(?:\r\n|[\n\r\u2028\u2029])/y, text, at);
    if (continued !== undefined)
        return { value: '', end: at + continued.length };
    const letter = text.charAt(at + 1);
    return { value: ESCAPES.get(letter) ?? letter, end: Math.min(at + 2, text.length) };
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;



const reader_DEEPEST = 120;
function openJs(text, file) {
    const reader = openTokens(readJsTokens(text), { places: (0,read_text/* placesIn */.yN)(file, text), depth: 0 });
    const last = reader.tokens.length - 1;
    for (const [start, end] of reader.closings) {
        const token = tokenAt(reader, start);
        if (end === last)
            throw new types/* UnreadableFile */.i('has a bracket that is never closed', reader.places(token.start, token.end));
    }
    return reader;
}
function openTokens(tokens, { places, depth }) {
    return { tokens, closings: findClosings(tokens), places, depth, at: 0, inConsequent: false };
}
function findClosings(tokens) {
    const closings = new Map();
    const open = [];
    for (const [index, { type, text }] of tokens.entries()) {
        if (type !== 'punctuator')
            continue;
        if (text === '(' || text === '[' || text === '{')
            open.push(index);
        if (text !== ')' && text !== ']' && text !== '}')
            continue;
        const start = open.pop();
        if (start !== undefined)
            closings.set(start, index);
    }
    for (const start of open)
        closings.set(start, tokens.length - 1);
    return closings;
}
function tokenAt(reader, index) {
    const token = reader.tokens[Math.min(index, reader.tokens.length - 1)];
    if (!token)
        throw new RangeError('A token list ends with an end token.');
    return token;
}
function peek(reader, ahead = 0) {
    return tokenAt(reader, reader.at + ahead);
}
function take(reader) {
    const token = peek(reader);
    if (reader.at < reader.tokens.length - 1)
        reader.at += 1;
    return token;
}
function isNext(reader, text, ahead = 0) {
    return isToken(peek(reader, ahead), text);
}
function isToken(token, text) {
    return token.text === text && (token.type === 'punctuator' || token.type === 'name');
}
function takeIf(reader, text) {
    const found = isNext(reader, text);
    if (found)
        take(reader);
    return found;
}
function isAtEnd(reader) {
    return peek(reader).type === 'end';
}
function endOfRead(reader) {
    return reader.at === 0 ? peek(reader).start : tokenAt(reader, reader.at - 1).end;
}
function skipTo(reader, stops) {
    while (!isAtEnd(reader)) {
        const token = peek(reader);
        if (token.type === 'punctuator' && (stops.includes(token.text) || [')', ']', '}'].includes(token.text)))
            return;
        const closing = reader.closings.get(reader.at);
        if (closing !== undefined)
            reader.at = closing;
        take(reader);
    }
}
function descend(reader, parse) {
    if (reader.depth >= reader_DEEPEST) {
        throw new types/* UnreadableFile */.i('is nested too deeply', reader.places(peek(reader).start));
    }
    reader.depth += 1;
    const parsed = parse();
    reader.depth -= 1;
    return parsed;
}

;



function parseObject(reader) {
    const { start } = take(reader);
    const properties = [];
    while (!isAtEnd(reader) && !isNext(reader, '}')) {
        properties.push(inBrackets(reader, () => parseProperty(reader)));
        if (!isNext(reader, ','))
            skipTo(reader, [',']);
        if (!takeIf(reader, ','))
            break;
    }
    skipTo(reader, []);
    takeIf(reader, '}');
    return { type: 'object', properties, start, end: endOfRead(reader) };
}
function parseProperty(reader) {
    if (takeIf(reader, '...'))
        return { spread: parseWhole(reader) };
    const accessor = ['get', 'set', 'async', '*'].find((word) => isNext(reader, word) && startsKey(peek(reader, 1)));
    if (accessor !== undefined)
        take(reader);
    const { start: keyStart, text, type } = peek(reader);
    const key = parseKey(reader);
    const place = { key, keyStart, keyEnd: endOfRead(reader), shorthand: false };
    if (isNext(reader, '(') || isNext(reader, '<')) {
        const method = parseCallable(reader, keyStart, accessor === '*');
        const isAccessor = accessor === 'get' || accessor === 'set';
        return { ...place, value: isAccessor ? unknownExpression(reader, keyStart, 'an accessor') : method };
    }
    if (takeIf(reader, ':'))
        return { ...place, value: parseWhole(reader) };
    const end = place.keyEnd;
    const value = type === 'name'
        ? { type: 'name', name: text, start: keyStart, end }
        : { type: 'unknown', what: 'a property', start: keyStart, end };
    return { ...place, value, shorthand: true };
}
function startsKey({ type, text }) {
    return type === 'name' || type === 'string' || type === 'number' || text === '[';
}
function parseKey(reader) {
    const token = take(reader);
    if (!isToken(token, '['))
        return token.type === 'number' ? String(toNumber(token.text)) : token.text;
    const key = parseExpression(reader);
    skipTo(reader, []);
    takeIf(reader, ']');
    return key;
}

;

const PREFIXES = ['keyof', 'readonly', 'unique', 'infer', 'asserts', 'abstract', 'new'];
function skipType(reader, from) {
    return descend(reader, () => {
        let at = skipUnion(reader, from);
        if (at !== undefined && isAt(reader, at, 'is'))
            at = skipUnion(reader, at + 1);
        if (at === undefined || !isAt(reader, at, 'extends'))
            return at;
        const bound = skipUnion(reader, at + 1);
        if (bound === undefined || !isAt(reader, bound, '?'))
            return bound;
        const yes = skipType(reader, bound + 1);
        return yes === undefined || !isAt(reader, yes, ':') ? yes : skipType(reader, yes + 1);
    });
}
function skipTypeArguments(reader, from) {
    if (!isAt(reader, from, '<'))
        return undefined;
    let at = from + 1;
    while (!isAt(reader, at, '>')) {
        if (isAt(reader, at, 'const') || isAt(reader, at, 'in') || isAt(reader, at, 'out'))
            at += 1;
        const end = skipType(reader, at);
        if (end === undefined)
            return undefined;
        at = end;
        if (isAt(reader, at, '='))
            at = skipType(reader, at + 1) ?? at;
        if (isAt(reader, at, ','))
            at += 1;
        else if (!isAt(reader, at, '>'))
            return undefined;
    }
    return at + 1;
}
function skipUnion(reader, from) {
    let at = isAt(reader, from, '|') || isAt(reader, from, '&') ? from + 1 : from;
    for (;;) {
        const end = skipOne(reader, at);
        if (end === undefined)
            return undefined;
        if (!isAt(reader, end, '|') && !isAt(reader, end, '&'))
            return end;
        at = end + 1;
    }
}
function skipOne(reader, from) {
    let at = from;
    while (PREFIXES.some((prefix) => isAt(reader, at, prefix)) && startsType(reader, at + 1))
        at += 1;
    const generic = skipTypeArguments(reader, at);
    if (generic !== undefined)
        at = generic;
    const end = skipPrimary(reader, at);
    return end === undefined ? undefined : skipIndexes(reader, end);
}
function startsType(reader, index) {
    const { type, text } = tokenAt(reader, index);
    return type !== 'end' && (type !== 'punctuator' || ['(', '[', '{', '<', '-'].includes(text));
}
function skipPrimary(reader, at) {
    const token = tokenAt(reader, at);
    const closing = reader.closings.get(at);
    if (closing !== undefined) {
        const isFunction = token.text === '(' && isAt(reader, closing + 1, '=>');
        return isFunction ? skipType(reader, closing + 2) : closing + 1;
    }
    if (token.text === '-' && token.type === 'punctuator')
        return at + 2;
    if (token.type === 'string' || token.type === 'number' || token.type === 'template')
        return at + 1;
    if (token.type !== 'name')
        return undefined;
    return skipReference(reader, isAt(reader, at, 'typeof') ? at + 1 : at);
}
function skipReference(reader, from) {
    let at = from + 1;
    if (isAt(reader, from, 'import'))
        at = (reader.closings.get(at) ?? at) + 1;
    while (isAt(reader, at, '.') && tokenAt(reader, at + 1).type === 'name')
        at += 2;
    return skipTypeArguments(reader, at) ?? at;
}
function skipIndexes(reader, from) {
    let at = from;
    while (isAt(reader, at, '[') && !tokenAt(reader, at).newline)
        at = (reader.closings.get(at) ?? at) + 1;
    return at;
}
function isAt(reader, index, text) {
    return isToken(tokenAt(reader, index), text);
}

;




function parsePattern(reader) {
    return descend(reader, () => {
        const { start } = peek(reader);
        const target = parseTarget(reader);
        takeIf(reader, '?');
        takeIf(reader, '!');
        if (isNext(reader, ':'))
            reader.at = skipType(reader, reader.at + 1) ?? reader.at + 1;
        const fallback = takeIf(reader, '=') ? parseExpression(reader) : undefined;
        const span = { start, end: endOfRead(reader) };
        return fallback === undefined || target.type === 'rest' ? { ...target, ...span } : { ...target, ...span, fallback };
    });
}
function parseParameters(reader) {
    const parameters = [];
    take(reader);
    while (!isAtEnd(reader) && !isNext(reader, ')')) {
        while (isModifier(reader))
            take(reader);
        parameters.push(parsePattern(reader));
        if (!takeIf(reader, ','))
            skipTo(reader, [',']);
        takeIf(reader, ',');
        if (isNext(reader, ']') || isNext(reader, '}'))
            break;
    }
    takeIf(reader, ')');
    return parameters;
}
function isModifier(reader) {
    const isWord = ['public', 'private', 'protected', 'readonly', 'override'].some((word) => isNext(reader, word));
    return isWord && peek(reader, 1).type === 'name';
}
function parseTarget(reader) {
    const { start, end, text, type } = peek(reader);
    if (takeIf(reader, '...'))
        return { type: 'rest', target: parsePattern(reader), start, end: endOfRead(reader) };
    if (isNext(reader, '{'))
        return parseObjectPattern(reader);
    if (isNext(reader, '['))
        return parseArrayPattern(reader);
    if (type === 'name')
        take(reader);
    return { type: 'name', name: type === 'name' ? text : '', start, end };
}
function parseObjectPattern(reader) {
    const { start } = take(reader);
    const properties = [];
    let rest;
    while (!isAtEnd(reader) && !isNext(reader, '}')) {
        if (takeIf(reader, '...'))
            rest = parsePattern(reader);
        else
            properties.push(patterns_parseProperty(reader));
        if (!isNext(reader, ','))
            skipTo(reader, [',']);
        if (!takeIf(reader, ','))
            break;
    }
    takeIf(reader, '}');
    const span = { start, end: endOfRead(reader) };
    return { type: 'object-pattern', properties, ...(rest && { rest }), ...span };
}
function patterns_parseProperty(reader) {
    const name = peek(reader);
    const key = parseKey(reader);
    if (takeIf(reader, ':'))
        return { key, target: parsePattern(reader) };
    const fallback = takeIf(reader, '=') ? parseExpression(reader) : undefined;
    const span = { start: name.start, end: endOfRead(reader) };
    return { key, target: { type: 'name', name: name.text, ...(fallback && { fallback }), ...span } };
}
function parseArrayPattern(reader) {
    const { start } = take(reader);
    const items = [];
    let rest;
    while (!isAtEnd(reader) && !isNext(reader, ']')) {
        if (isNext(reader, ','))
            items.push(undefined);
        else if (takeIf(reader, '...'))
            rest = parsePattern(reader);
        else
            items.push(parsePattern(reader));
        if (!isNext(reader, ','))
            skipTo(reader, [',']);
        if (!takeIf(reader, ','))
            break;
    }
    takeIf(reader, ']');
    const span = { start, end: endOfRead(reader) };
    return { type: 'array-pattern', items, ...(rest && { rest }), ...span };
}

;





function parseArrow(reader) {
    const { start } = peek(reader);
    const isAsync = isNext(reader, 'async') && !peek(reader, 1).newline && !isNext(reader, '=>', 1);
    const from = isAsync ? reader.at + 1 : reader.at;
    const first = tokenAt(reader, from);
    if (first.type === 'name' && isToken(tokenAt(reader, from + 1), '=>')) {
        reader.at = from;
        const parameter = { type: 'name', name: take(reader).text, start: first.start, end: first.end };
        return parseArrowBody(reader, start, [parameter]);
    }
    const open = skipTypeArguments(reader, from) ?? from;
    const closing = isToken(tokenAt(reader, open), '(') ? reader.closings.get(open) : undefined;
    if (closing === undefined)
        return undefined;
    let arrow = closing + 1;
    if (isToken(tokenAt(reader, arrow), ':') && !reader.inConsequent)
        arrow = skipType(reader, arrow + 1);
    if (arrow === undefined || !isToken(tokenAt(reader, arrow), '=>'))
        return undefined;
    reader.at = open;
    const parameters = parseParameters(reader);
    reader.at = arrow;
    return parseArrowBody(reader, start, parameters);
}
function parseArrowBody(reader, start, parameters) {
    take(reader);
    const body = isNext(reader, '{') ? inBrackets(reader, () => parseBlock(reader)) : parseExpression(reader);
    return { type: 'function', parameters, body, generator: false, start, end: endOfRead(reader) };
}
function parseFunction(reader) {
    const { start } = peek(reader);
    takeIf(reader, 'async');
    take(reader);
    const generator = takeIf(reader, '*');
    const name = peek(reader).type === 'name' ? take(reader).text : undefined;
    const callable = parseCallable(reader, start, generator);
    return name === undefined ? callable : { ...callable, name };
}
function parseCallable(reader, start, generator) {
    reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
    const parameters = isNext(reader, '(') ? parseParameters(reader) : [parsePattern(reader)];
    if (takeIf(reader, ':'))
        reader.at = skipType(reader, reader.at) ?? reader.at;
    const body = isNext(reader, '{') ? inBrackets(reader, () => parseBlock(reader)) : [];
    return { type: 'function', parameters, body, generator, start, end: endOfRead(reader) };
}
function parseConstruction(reader, start) {
    let callee = descend(reader, () => parsePrimary(reader));
    while (takeIf(reader, '.')) {
        const property = take(reader).text;
        callee = { type: 'member', object: callee, property, optional: false, start, end: endOfRead(reader) };
    }
    reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
    const args = isNext(reader, '(') ? parseItems(reader, ')') : [];
    return { type: 'call', callee, args, optional: false, construct: true, start, end: endOfRead(reader) };
}
function parseClass(reader) {
    const { start } = take(reader);
    while (!isAtEnd(reader) && !isNext(reader, '{') && !isNext(reader, ';'))
        take(reader);
    reader.at = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
    return unknownExpression(reader, start, 'a class');
}

;




const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%=', '**=', '&&=', '||=', '??=', '&=', '|=', '^=', '<<='];
const PRECEDENCE = new Map([['??'], ['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!=', '===', '!=='], ['<', '>', '<=', '>=', 'in', 'instanceof']]
    .concat([['<<'], ['+', '-'], ['*', '/', '%'], ['**']])
    .flatMap((operators, level) => operators.map((operator) => [operator, level])));
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function parseExpression(reader) {
    return descend(reader, () => parseArrow(reader) ?? parseAssignment(reader));
}
function unknownExpression(reader, start, what) {
    return { type: 'unknown', what, start, end: Math.max(start, endOfRead(reader)) };
}
function parseAssignment(reader) {
    const target = parseConditional(reader);
    const operator = peek(reader);
    if (operator.type !== 'punctuator' || !ASSIGNMENTS.includes(operator.text))
        return target;
    take(reader);
    const value = parseExpression(reader);
    return { type: 'assign', operator: operator.text, target, value, start: target.start, end: value.end };
}
function parseConditional(reader) {
    const test = parseBinary(reader, 0);
    if (!isNext(reader, '?'))
        return test;
    take(reader);
    const outer = reader.inConsequent;
    reader.inConsequent = true;
    const yes = parseExpression(reader);
    reader.inConsequent = outer;
    if (!takeIf(reader, ':'))
        return unknownExpression(reader, test.start, 'a conditional without its colon');
    const no = parseExpression(reader);
    return { type: 'conditional', test, yes, no, start: test.start, end: no.end };
}
function parseBinary(reader, least) {
    let left = parseUnary(reader);
    for (;;) {
        const token = peek(reader);
        if (token.type === 'name' && (token.text === 'as' || token.text === 'satisfies') && !token.newline) {
            reader.at = skipType(reader, reader.at + 1) ?? reader.at + 1;
            continue;
        }
        const operator = joinShift(reader, token);
        const level = token.type === 'string' ? undefined : PRECEDENCE.get(operator);
        if (level === undefined || level < least)
            return left;
        take(reader);
        const right = descend(reader, () => parseBinary(reader, operator === '**' ? level : level + 1));
        const type = operator === '&&' || operator === '||' || operator === '??' ? 'logical' : 'binary';
        left = { type, operator, left, right, start: left.start, end: right.end };
    }
}
function joinShift(reader, token) {
    if (!isToken(token, '>') || !isNext(reader, '>', 1) || peek(reader, 1).start !== token.end)
        return token.text;
    take(reader);
    return '<<';
}
const UNARY = ['!', '-', '+', '~', 'typeof', 'void', 'delete', 'await', '++', '--'];
function parseUnary(reader) {
    const token = peek(reader);
    const isOperator = token.type !== 'string' && UNARY.includes(token.text);
    if (!isOperator || (token.text === 'await' && !startsOperand(peek(reader, 1))))
        return parsePostfix(reader);
    take(reader);
    const operand = descend(reader, () => parseUnary(reader));
    return { type: 'unary', operator: token.text, operand, start: token.start, end: operand.end };
}
function startsOperand({ type, text, newline }) {
    return !newline && (type !== 'punctuator' || ['(', '[', '{', '!'].includes(text)) && type !== 'end';
}
function parsePostfix(reader) {
    let object = parsePrimary(reader);
    for (let hops = 0; hops < 2000; hops += 1) {
        const next = parseSuffix(reader, object);
        if (next === undefined)
            return object;
        object = next;
    }
    return unknownExpression(reader, object.start, 'an endless chain');
}
function parseSuffix(reader, object) {
    const { start } = object;
    const token = peek(reader);
    if (token.type === 'template') {
        take(reader);
        return unknownExpression(reader, start, 'a tagged template');
    }
    if (token.type !== 'punctuator')
        return undefined;
    const optional = takeIf(reader, '?.');
    if ((optional && peek(reader).type === 'name') || (!optional && takeIf(reader, '.'))) {
        const property = take(reader).text;
        return { type: 'member', object, property, optional, start, end: endOfRead(reader) };
    }
    if (isNext(reader, '[')) {
        take(reader);
        const property = inBrackets(reader, () => parseExpression(reader));
        skipTo(reader, []);
        takeIf(reader, ']');
        return { type: 'member', object, property, optional, start, end: endOfRead(reader) };
    }
    const generic = isNext(reader, '<') ? skipTypeArguments(reader, reader.at) : undefined;
    if (generic !== undefined && isToken(tokenAt(reader, generic), '('))
        reader.at = generic;
    if (isNext(reader, '(')) {
        const args = parseItems(reader, ')');
        return { type: 'call', callee: object, args, optional, construct: false, start, end: endOfRead(reader) };
    }
    if (token.newline)
        return undefined;
    if (takeIf(reader, '!'))
        return object;
    if (!takeIf(reader, '++') && !takeIf(reader, '--'))
        return undefined;
    return { type: 'unary', operator: '++', operand: object, start, end: endOfRead(reader) };
}
function parsePrimary(reader) {
    const token = peek(reader);
    const { start, end, text } = token;
    if (token.type === 'name')
        return parseNamed(reader, token);
    if (token.type === 'punctuator')
        return parseBracketed(reader, token);
    if (token.type !== 'end')
        take(reader);
    if (token.type === 'string')
        return { type: 'literal', value: text, start, end };
    if (token.type === 'number')
        return { type: 'literal', value: toNumber(text), start, end };
    if (token.type === 'template')
        return { type: 'template', parts: parseTemplate(reader, token), start, end };
    return { type: 'unknown', what: token.type === 'regex' ? 'a regular expression' : 'the end of the file', start, end };
}
function toNumber(text) {
    return Number(text.replaceAll('_', '').replace(/n$/, ''));
}
function parseTemplate(reader, { parts = [] }) {
    return parts.map((part) => {
        if (typeof part === 'string')
            return part;
        const inner = openTokens(part, reader);
        const expression = parseExpression(inner);
        return isAtEnd(inner) ? expression : unknownExpression(inner, expression.start, 'a template');
    });
}
function parseNamed(reader, { start, end, text }) {
    const literal = LITERALS.get(text);
    if (literal !== undefined) {
        take(reader);
        return { type: 'literal', value: literal, start, end };
    }
    if (text === 'function' || (text === 'async' && isNext(reader, 'function', 1)))
        return parseFunction(reader);
    if (text === 'class')
        return parseClass(reader);
    take(reader);
    if (text === 'new' && !isNext(reader, '.'))
        return parseConstruction(reader, start);
    return { type: 'name', name: text, start, end };
}
function parseBracketed(reader, { start, text }) {
    if (text === '{')
        return parseObject(reader);
    if (text === '[') {
        const items = parseItems(reader, ']');
        return { type: 'array', items, start, end: endOfRead(reader) };
    }
    if (text === '(') {
        const items = parseItems(reader, ')');
        const value = items.at(-1)?.value;
        return value ? { ...value } : unknownExpression(reader, start, 'empty parentheses');
    }
    if (text === '<') {
        reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
        if (!isNext(reader, '<'))
            return descend(reader, () => parseUnary(reader));
    }
    if (![')', ']', '}', ',', ';'].includes(text))
        take(reader);
    return unknownExpression(reader, start, `\`${text}\``);
}
function parseItems(reader, close) {
    const items = [];
    take(reader);
    while (!isAtEnd(reader) && !isNext(reader, close)) {
        if (isNext(reader, ',')) {
            items.push({ spread: false, value: unknownExpression(reader, peek(reader).start, 'a hole in a list') });
        }
        else {
            const spread = takeIf(reader, '...');
            items.push({ spread, value: inBrackets(reader, () => parseWhole(reader)) });
        }
        if (!takeIf(reader, ','))
            break;
    }
    skipTo(reader, []);
    takeIf(reader, close);
    return items;
}
function parseWhole(reader) {
    const value = parseExpression(reader);
    const next = peek(reader);
    if (next.type === 'end' || (next.type === 'punctuator' && [',', ')', ']', '}'].includes(next.text)))
        return value;
    skipTo(reader, [',']);
    return unknownExpression(reader, value.start, 'an expression');
}
function inBrackets(reader, parse) {
    const outer = reader.inConsequent;
    reader.inConsequent = false;
    const parsed = parse();
    reader.inConsequent = outer;
    return parsed;
}

;





function parseBody(reader) {
    return isNext(reader, '{') ? parseBlock(reader) : parseStatement(reader);
}
function parseParenthesised(reader) {
    const end = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
    const { start } = peek(reader);
    const value = parseSequence(reader);
    const whole = reader.at === end;
    reader.at = end;
    take(reader);
    return whole ? value : { type: 'unknown', what: 'a condition', start, end: endOfRead(reader) };
}
function parseIf(reader, start) {
    take(reader);
    const test = parseParenthesised(reader);
    const yes = parseBody(reader);
    const no = takeIf(reader, 'else') ? parseBody(reader) : [];
    return { type: 'if', test, yes, no, start, end: endOfRead(reader) };
}
function parseFor(reader, start) {
    take(reader);
    takeIf(reader, 'await');
    const end = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
    const declares = ['const', 'let', 'var'].some((word) => takeIf(reader, word));
    const pattern = declares ? parsePattern(reader) : undefined;
    const list = pattern && takeIf(reader, 'of') ? parseExpression(reader) : undefined;
    const whole = reader.at === end;
    reader.at = end;
    take(reader);
    const body = parseBody(reader);
    const span = { start, end: endOfRead(reader) };
    return pattern && list && whole
        ? { type: 'for-of', pattern, list, body, ...span }
        : { type: 'maybe', what: 'a loop', body, ...span };
}
function parseWhile(reader, start, word) {
    take(reader);
    if (isNext(reader, '('))
        parseParenthesised(reader);
    const body = parseBody(reader);
    if (word === 'do' && takeIf(reader, 'while'))
        parseParenthesised(reader);
    return { type: 'maybe', what: 'a loop', body, start, end: endOfRead(reader) };
}
function parseSwitch(reader, start) {
    take(reader);
    const value = parseParenthesised(reader);
    const end = reader.closings.get(reader.at) ?? reader.at;
    const cases = [];
    take(reader);
    while (reader.at < end) {
        const { at } = reader;
        if (takeIf(reader, 'case')) {
            const test = parseExpression(reader);
            takeIf(reader, ':');
            cases.push({ test, body: parseCaseBody(reader, end) });
        }
        else if (takeIf(reader, 'default')) {
            takeIf(reader, ':');
            cases.push({ body: parseCaseBody(reader, end) });
        }
        if (reader.at === at)
            take(reader);
    }
    reader.at = end;
    take(reader);
    return { type: 'switch', value, cases, start, end: endOfRead(reader) };
}
function parseCaseBody(reader, end) {
    const body = [];
    while (reader.at < end && !isNext(reader, 'case') && !isDefault(reader)) {
        const { at } = reader;
        (0,lists/* addAll */.RZ)(body, parseStatement(reader));
        if (reader.at === at)
            take(reader);
    }
    return body;
}
function isDefault(reader) {
    return isNext(reader, 'default') && isNext(reader, ':', 1);
}
function parseTry(reader, start) {
    take(reader);
    const body = parseBody(reader);
    let handler = [];
    if (takeIf(reader, 'catch')) {
        if (isNext(reader, '(')) {
            reader.at = reader.closings.get(reader.at) ?? reader.at;
            take(reader);
        }
        handler = parseBody(reader);
    }
    const finalizer = takeIf(reader, 'finally') ? parseBody(reader) : [];
    return { type: 'try', body, handler, finalizer, start, end: endOfRead(reader) };
}

;




function isImport(reader) {
    return isNext(reader, 'import') && !isNext(reader, '(', 1) && !isNext(reader, '.', 1);
}
function isExport(reader) {
    return isNext(reader, 'export');
}
function parseImport(reader) {
    const { start } = take(reader);
    const typeOnly = isNext(reader, 'type') && !isNext(reader, 'from', 1) && !isNext(reader, ',', 1);
    if (typeOnly)
        take(reader);
    const bindings = [];
    if (peek(reader).type === 'name' && !isNext(reader, 'from')) {
        bindings.push({ imported: 'default', local: take(reader).text });
        takeIf(reader, ',');
    }
    if (takeIf(reader, '*')) {
        takeIf(reader, 'as');
        bindings.push({ imported: '*', local: take(reader).text });
    }
    if (isNext(reader, '{')) {
        for (const { local, exported } of parseNames(reader))
            bindings.push({ imported: local, local: exported });
    }
    let from = takeIf(reader, 'from') || peek(reader).type === 'string' ? take(reader).text : '';
    if (takeIf(reader, '='))
        from = parseRequire(reader);
    if (takeIf(reader, 'with') || takeIf(reader, 'assert'))
        parseExpression(reader);
    return { type: 'import', from, bindings: typeOnly ? [] : bindings, start, end: endOfRead(reader) };
}
function parseRequire(reader) {
    const call = parseExpression(reader);
    const argument = call.type === 'call' ? call.args[0]?.value : undefined;
    return argument?.type === 'literal' && typeof argument.value === 'string' ? argument.value : '';
}
function parseNames(reader) {
    const names = [];
    take(reader);
    while (!isAtEnd(reader) && !isNext(reader, '}')) {
        const ahead = peek(reader, 1);
        const isType = isNext(reader, 'type') && ahead.type === 'name' && ahead.text !== 'as';
        if (isType)
            take(reader);
        const local = take(reader).text;
        const exported = takeIf(reader, 'as') ? take(reader).text : local;
        if (!isType)
            names.push({ local, exported });
        if (!isNext(reader, ','))
            skipTo(reader, [',']);
        if (!takeIf(reader, ','))
            break;
    }
    takeIf(reader, '}');
    return names;
}
function parseExport(reader) {
    const { start } = take(reader);
    const span = () => ({ start, end: endOfRead(reader) });
    if (takeIf(reader, 'default') || takeIf(reader, '=')) {
        if (isNext(reader, 'interface') && skipTypeDeclaration(reader))
            return [];
        const value = parseDefault(reader);
        return [{ type: 'export-default', value, ...span() }, ...namedFunction(value)];
    }
    if (takeIf(reader, '*')) {
        const exported = takeIf(reader, 'as') ? take(reader).text : '*';
        takeIf(reader, 'from');
        return [{ type: 'export', names: [{ local: '*', exported }], from: take(reader).text, ...span() }];
    }
    if (isNext(reader, '{') || (isNext(reader, 'type') && isNext(reader, '{', 1))) {
        const typeOnly = takeIf(reader, 'type');
        const names = parseNames(reader);
        const from = takeIf(reader, 'from') ? take(reader).text : undefined;
        return [{ type: 'export', names: typeOnly ? [] : names, ...(from !== undefined && { from }), ...span() }];
    }
    const declared = parseKeyword(reader, peek(reader).start) ?? [];
    const names = declared.flatMap(declaredNames).map((name) => ({ local: name, exported: name }));
    return [...declared, { type: 'export', names, ...span() }];
}
function parseDefault(reader) {
    const isFunction = isNext(reader, 'function') || (isNext(reader, 'async') && isNext(reader, 'function', 1));
    return isFunction ? parseFunction(reader) : parseExpression(reader);
}
function namedFunction(value) {
    return value.type === 'function' && value.name !== undefined
        ? [{ type: 'function', declared: value, start: value.start, end: value.end }]
        : [];
}
function declaredNames(statement) {
    if (statement.type === 'function')
        return statement.declared.name === undefined ? [] : [statement.declared.name];
    return statement.type === 'declare' ? boundNames(statement.pattern) : [];
}
function boundNames(pattern) {
    if (pattern.type === 'name')
        return [pattern.name];
    if (pattern.type === 'rest')
        return boundNames(pattern.target);
    const rest = pattern.rest ? boundNames(pattern.rest) : [];
    if (pattern.type === 'object-pattern')
        return [...pattern.properties.flatMap(({ target }) => boundNames(target)), ...rest];
    return [...pattern.items.flatMap((item) => (item ? boundNames(item) : [])), ...rest];
}

;








function parseJs(text, file) {
    const reader = openJs(text, file);
    const statements = [];
    while (!isAtEnd(reader)) {
        const { at } = reader;
        (0,lists/* addAll */.RZ)(statements, parseStatement(reader));
        if (reader.at === at)
            take(reader);
    }
    return statements;
}
function parseBlock(reader) {
    const end = reader.closings.get(reader.at) ?? reader.tokens.length - 1;
    const statements = [];
    take(reader);
    while (reader.at < end) {
        const { at } = reader;
        (0,lists/* addAll */.RZ)(statements, parseStatement(reader));
        if (reader.at === at)
            take(reader);
    }
    reader.at = end;
    take(reader);
    return statements;
}
function parseStatement(reader) {
    return descend(reader, () => {
        const from = reader.at;
        const { start } = peek(reader);
        const parsed = parseKeyword(reader, start) ?? [parseSimple(reader, start)];
        if (endsStatement(reader)) {
            takeIf(reader, ';');
            return parsed;
        }
        return [passOver(reader, from)];
    });
}
function endsStatement(reader) {
    const { type, text, newline } = peek(reader);
    const before = reader.at > 0 ? tokenAt(reader, reader.at - 1).text : ';';
    return newline || type === 'end' || text === ';' || text === '}' || before === ';' || before === '}';
}
function passOver(reader, from) {
    while (!isAtEnd(reader) && !isNext(reader, '}')) {
        if (takeIf(reader, ';') || peek(reader).newline)
            break;
        reader.at = reader.closings.get(reader.at) ?? reader.at;
        take(reader);
    }
    const read = reader.tokens.slice(from, Math.max(reader.at, from + 1));
    const names = new Set(read.filter(({ type }) => type === 'name').map(({ text }) => text));
    return { type: 'unreadable', names: [...names], start: tokenAt(reader, from).start, end: endOfRead(reader) };
}
function parseSimple(reader, start) {
    const expression = parseExpression(reader);
    while (takeIf(reader, ','))
        parseExpression(reader);
    return { type: 'expression', expression, start, end: endOfRead(reader) };
}
function parseKeyword(reader, start) {
    const { type, text } = peek(reader);
    const span = () => ({ start, end: endOfRead(reader) });
    if (text === '{' && type === 'punctuator')
        return [{ type: 'block', body: parseBlock(reader), ...span() }];
    if (text === ';' && type === 'punctuator')
        return [];
    if (type !== 'name')
        return undefined;
    if (isImport(reader))
        return [parseImport(reader)];
    if (isExport(reader))
        return parseExport(reader);
    switch (text) {
        case 'const':
        case 'let':
        case 'var':
            return isNext(reader, 'enum', 1) ? parseKeyword(skip(reader), start) : parseDeclarations(reader);
        case 'declare':
        case 'abstract':
            return peek(reader, 1).type === 'name' ? parseKeyword(skip(reader), start) : undefined;
        case 'function':
            return parseDeclared(reader, start);
        case 'async':
            return isNext(reader, 'function', 1) ? parseDeclared(reader, start) : undefined;
        case 'class':
            return [parseClassDeclaration(reader, start)];
        case 'enum':
            return peek(reader, 1).type === 'name' ? [parseEnum(reader, start)] : undefined;
        case 'interface':
        case 'type':
        case 'namespace':
        case 'module':
            return skipTypeDeclaration(reader) ? [] : undefined;
        case 'return': {
            take(reader);
            const value = endsBare(reader) ? undefined : parseSequence(reader);
            return [{ type: 'return', ...(value && { value }), ...span() }];
        }
        case 'throw':
            take(reader);
            parseSequence(reader);
            return [{ type: 'throw', ...span() }];
        case 'break':
        case 'continue':
            take(reader);
            if (!endsBare(reader))
                take(reader);
            return [{ type: text, ...span() }];
        case 'if':
            return [parseIf(reader, start)];
        case 'for':
            return [parseFor(reader, start)];
        case 'while':
        case 'do':
            return [parseWhile(reader, start, text)];
        case 'switch':
            return [parseSwitch(reader, start)];
        case 'try':
            return [parseTry(reader, start)];
        default:
            return undefined;
    }
}
function skip(reader) {
    take(reader);
    return reader;
}
function endsBare(reader) {
    const { newline, text, type } = peek(reader);
    return newline || type === 'end' || text === ';' || text === '}';
}
function parseSequence(reader) {
    let value = parseExpression(reader);
    while (takeIf(reader, ','))
        value = parseExpression(reader);
    return value;
}
function parseDeclarations(reader) {
    take(reader);
    const declarations = [];
    do {
        const { fallback, ...pattern } = parsePattern(reader);
        const span = { start: pattern.start, end: endOfRead(reader) };
        declarations.push({ type: 'declare', pattern, ...(fallback && { value: fallback }), ...span });
    } while (takeIf(reader, ','));
    return declarations;
}
function parseDeclared(reader, start) {
    const declared = parseFunction(reader);
    const { end } = declared;
    return Array.isArray(declared.body) && declared.body.length === 0 && !wasBody(reader)
        ? []
        : [{ type: 'function', declared, start, end }];
}
function wasBody(reader) {
    return tokenAt(reader, reader.at - 1).text === '}';
}
function parseClassDeclaration(reader, start) {
    const { text: name, start: from, end } = peek(reader, 1);
    const value = parseClass(reader);
    return { type: 'declare', pattern: { type: 'name', name, start: from, end }, value, start, end: value.end };
}
function parseEnum(reader, start) {
    take(reader);
    const { text: name, ...place } = take(reader);
    const properties = [];
    const end = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
    while (reader.at < end) {
        const key = take(reader);
        const value = takeIf(reader, '=')
            ? parseExpression(reader)
            : { type: 'unknown', what: 'a numbered enum member', start: key.start, end: key.end };
        properties.push({ key: key.text, keyStart: key.start, keyEnd: key.end, value, shorthand: false });
        if (!takeIf(reader, ','))
            break;
    }
    reader.at = end;
    take(reader);
    const pattern = { type: 'name', name, start: place.start, end: place.end };
    const value = { type: 'object', properties, start: place.start, end: endOfRead(reader) };
    return { type: 'declare', pattern, value, start, end: endOfRead(reader) };
}
function skipTypeDeclaration(reader) {
    const { type, newline } = peek(reader, 1);
    if ((type !== 'name' && type !== 'string') || newline)
        return false;
    const word = take(reader).text;
    take(reader);
    reader.at = skipTypeArguments(reader, reader.at) ?? reader.at;
    if (word === 'type') {
        if (takeIf(reader, '='))
            reader.at = skipType(reader, reader.at) ?? reader.at;
        return true;
    }
    while (!isAtEnd(reader) && !isNext(reader, '{'))
        take(reader);
    reader.at = reader.closings.get(reader.at) ?? reader.at;
    take(reader);
    return true;
}

;









const LARGEST = 400_000;
const PARSING = 2;
function openReading(host) {
    const machine = (0,javascript_machine/* startMachine */.ei)(host.fuel);
    const modules = new Map();
    const resolved = new Map();
    function readModule(file) {
        const known = modules.get(file);
        if (known)
            return exportsOf(known);
        const at = { file, line: 1, column: 1 };
        const exported = (0,javascript_values/* object */.Ik)(at);
        exported.entries.set('exports', { keyAt: at, value: (0,javascript_values/* object */.Ik)(at) });
        modules.set(file, exported);
        try {
            runFile(file, exported);
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            exported.entries.set('exports', { keyAt: at, value: (0,javascript_values/* unresolved */.II)(`\`${file}\` ${error.message}`, error.at) });
        }
        return exportsOf(exported);
    }
    function runFile(file, exported) {
        const bytes = host.bytes(file);
        const top = { file, line: 1, column: 1 };
        if (bytes.length > LARGEST)
            throw new types/* UnreadableFile */.i('is too long for a configuration', top);
        const text = (0,read_text/* decodeText */.g7)(bytes, file);
        const context = {
            ...{ machine, host, file, text, exported, places: (0,read_text/* placesIn */.yN)(file, text) },
            load: (specifier, at) => load(specifier, file, at),
        };
        (0,javascript_machine/* spendOnLooking */.ng)(machine, text.length * PARSING);
        if ((0,javascript_machine/* isExhausted */.qo)(machine))
            throw new types/* UnreadableFile */.i('is not read: evaluating takes too long', top);
        const statements = parseJs(text, file);
        (0,javascript_machine/* withoutDoubt */.hL)(machine, () => runModule(context, openModuleScope(context), statements));
    }
    function load(specifier, from, at) {
        const key = JSON.stringify([from, specifier]);
        const found = resolved.has(key) ? resolved.get(key) : host.resolve(specifier, from);
        resolved.set(key, found);
        if (!found)
            return (0,javascript_values/* unresolved */.II)(`\`${specifier}\` is not in the repository`, at);
        return 'value' in found ? found.value : readModule(found.file);
    }
    function environmentAt(at) {
        const known = host.environment ?? new Map();
        const open = (0,javascript_values/* unresolved */.II)(ENVIRONMENT, at);
        return known.size === 0 ? open : { ...(0,javascript_values/* object */.Ik)(at, known), open };
    }
    function openModuleScope(context) {
        const scope = openScope(machine);
        const at = context.exported.at;
        const process = (0,javascript_values/* object */.Ik)(at, [['env', environmentAt(at)]]);
        process.open = (0,javascript_values/* unresolved */.II)('`process` is not known before the build', at);
        scope.names.set('process', process);
        scope.names.set('module', context.exported);
        scope.names.set('exports', exportsOf(context.exported));
        scope.names.set('require', makeRequire(context));
        addNatives(context, scope);
        return scope;
    }
    return {
        readModule,
        exhausted: () => (0,javascript_machine/* isExhausted */.qo)(machine) ? (0,javascript_machine/* stopAt */.mk)(machine, { file: [...modules.keys()][0] ?? '', line: 1, column: 1 }) : undefined,
        doubt: () => (machine.level > 0 ? machine.doubt : undefined),
        suppose: (doubt, run) => (0,javascript_machine/* inDoubt */.aE)(machine, doubt, run),
        set: (target, key, entry) => (0,javascript_machine/* setEntry */.RY)(machine, target, key, entry),
    };
}
function makeRequire({ load, exported: { at } }) {
    const loadNamed = (specifier, place) => specifier?.kind === 'string'
        ? load(specifier.value, place)
        : (0,javascript_values/* unresolved */.II)('what is required here is not known', place);
    const required = (0,javascript_values/* callable */.J8)(at, ([specifier], place) => loadNamed(specifier, place));
    const resolve = (0,javascript_values/* callable */.J8)(at, ([specifier], place) => specifier ?? (0,javascript_values/* unresolved */.II)('nothing is resolved here', place));
    required.entries.set('resolve', { keyAt: at, value: resolve });
    return required;
}
function exportsOf({ entries, at }) {
    return entries.get('exports')?.value ?? (0,javascript_values/* unresolved */.II)('it exports nothing', at);
}
function addNatives(context, scope) {
    const { at } = context.exported;
    for (const [path, native] of NATIVES) {
        const value = (0,javascript_values/* callable */.J8)(at, (args, place) => native(context, args, place) ?? (0,javascript_values/* unresolved */.II)(`\`${path}\` is not evaluated here`, place));
        const [name = '', member] = path.split('.');
        if (member === undefined)
            scope.names.set(name, value);
        else {
            const holder = scope.names.get(name) ?? (0,javascript_values/* object */.Ik)(at);
            if (holder.kind === 'object')
                holder.entries.set(member, { keyAt: at, value });
            scope.names.set(name, holder);
        }
    }
}


/***/ }),

/***/ "read/javascript/machine.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ addItems),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   Qc: () => (/* binding */ joinLists),
/* harmony export */   RY: () => (/* binding */ setEntry),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   Xf: () => (/* binding */ fuelOfRun),
/* harmony export */   Yp: () => (/* binding */ descendTo),
/* harmony export */   _q: () => (/* binding */ makeObject),
/* harmony export */   aE: () => (/* binding */ inDoubt),
/* harmony export */   aK: () => (/* binding */ makeText),
/* harmony export */   cd: () => (/* binding */ isInDoubt),
/* harmony export */   ei: () => (/* binding */ startMachine),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   gv: () => (/* binding */ makeArray),
/* harmony export */   hL: () => (/* binding */ withoutDoubt),
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   ng: () => (/* binding */ spendOnLooking),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   qo: () => (/* binding */ isExhausted)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/values.js");

const FUEL = 300_000;
const SHARED_FUEL = 3_000_000;
const DEEPEST = 300;
const MOST_ITEMS = 20_000;
const LONGEST = 20_000;
const PER_VALUE = 16;
const PER_TEXT = 256;
function fuelOfRun() {
    return { left: SHARED_FUEL };
}
function startMachine(shared = fuelOfRun()) {
    return { own: { left: FUEL }, shared, spentAt: undefined, depth: 0, level: 0, doubt: undefined };
}
function isExhausted({ own, shared }) {
    return own.left < 0 || shared.left < 0;
}
function spend({ own, shared }, values) {
    own.left -= values;
    shared.left -= values;
}
function spendOnLooking(machine, length) {
    spend(machine, Math.ceil(length / PER_VALUE));
}
function step(machine, at, run) {
    return descendTo(machine, run) ?? stopAt(machine, at());
}
function stopAt(machine, at) {
    machine.spentAt ??= (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolved */ .II)('evaluating it takes too long', at);
    return machine.spentAt;
}
function makeText(machine, parts, at, separator = '') {
    const length = parts.reduce((sum, part) => sum + part.length + separator.length, 0);
    if (length > LONGEST + separator.length)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolved */ .II)('the text is too long to be read', at);
    spend(machine, parts.length + Math.ceil(length / PER_TEXT));
    return { kind: 'string', value: parts.join(separator), at };
}
function joinLists(machine, lists, at) {
    const length = lists.reduce((sum, items) => sum + items.length, 0);
    spend(machine, Math.min(length, MOST_ITEMS));
    if (length > MOST_ITEMS)
        return { ...emptyArray(machine, at), open: tooLong(at) };
    return { ...emptyArray(machine, at), items: lists.flat() };
}
function tooLong(at) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolved */ .II)('the list is too long to be read', at);
}
function emptyArray({ level }, at) {
    return { kind: 'array', items: [], level, at };
}
function descendTo(machine, run) {
    spend(machine, 1);
    if (machine.depth >= DEEPEST)
        machine.own.left = -1;
    if (isExhausted(machine))
        return undefined;
    machine.depth += 1;
    const result = run();
    machine.depth -= 1;
    return result;
}
function inDoubt(machine, doubt, run) {
    const outer = machine.doubt;
    machine.level += 1;
    machine.doubt = doubt;
    const result = run();
    machine.level -= 1;
    machine.doubt = outer;
    return result;
}
function withoutDoubt(machine, run) {
    const { level, doubt } = machine;
    machine.level = 0;
    machine.doubt = undefined;
    run();
    machine.level = level;
    machine.doubt = doubt;
}
function makeArray(machine, items, at) {
    return joinLists(machine, [items], at);
}
function makeObject(machine, entries, at) {
    spend(machine, entries.size);
    return { kind: 'object', entries, level: machine.level, at };
}
function isInDoubt(machine, level) {
    return machine.level > level ? machine.doubt : undefined;
}
function setEntry(machine, target, key, entry) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEntries */ .T5)(target))
        return;
    const { keyAt, perhaps } = entry;
    const known = target.entries.get(key);
    const before = known?.value ?? target.open ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(keyAt);
    const laid = perhaps ? either(machine, perhaps.value, before, perhaps.doubt) : entry.value;
    const doubt = isInDoubt(machine, target.level);
    const value = doubt ? either(machine, laid, before, doubt) : laid;
    const why = doubt ?? perhaps?.doubt;
    const isThere = known || target.open || !why;
    const isSpare = entry.isSpare && !doubt;
    target.entries.set(key, isThere
        ? { keyAt, value, ...(isSpare && { isSpare }) }
        : { keyAt, value, perhaps: { value: perhaps?.value ?? entry.value, doubt: why } });
}
function addItems(machine, target, items, where) {
    spend(machine, items.length);
    if (target.items.length + items.length > MOST_ITEMS)
        target.open ??= tooLong(target.at);
    if (isExhausted(machine) || target.items.length + items.length > MOST_ITEMS)
        return;
    const doubt = isInDoubt(machine, target.level);
    const added = doubt ? items.map((item) => maybe(item, doubt)) : items;
    const after = where === 'start' ? target.items.splice(0) : [];
    spendOnLooking(machine, after.length);
    for (const item of added)
        target.items.push(item);
    for (const item of after)
        target.items.push(item);
}
function maybe(value, { reason, at }) {
    if (value.kind === 'maybe' || value.kind === 'nothing' || value.kind === 'unresolved')
        return value;
    return { kind: 'maybe', value, reason, at };
}
function either(machine, a, b, doubt) {
    return step(machine, () => doubt.at, () => {
        if (a === b)
            return a;
        if (a.kind === 'nothing')
            return maybe(b, doubt);
        if (b.kind === 'nothing')
            return maybe(a, doubt);
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(a) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(b))
            return a.value === b.value ? a : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolved */ .II)(doubt.reason, doubt.at);
        if (a.kind === 'object' && b.kind === 'object')
            return eitherObject(machine, a, b, doubt);
        if (a.kind === 'array' && b.kind === 'array')
            return eitherArray(machine, a, b, doubt);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolved */ .II)(doubt.reason, doubt.at);
    });
}
function eitherObject(machine, a, b, doubt) {
    const merged = makeObject(machine, new Map(), a.at);
    spend(machine, a.entries.size + b.entries.size);
    if (isExhausted(machine))
        return merged;
    for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
        const [one, other] = [a.entries.get(key), b.entries.get(key)];
        const keyAt = (one ?? other)?.keyAt ?? a.at;
        const value = either(machine, one?.value ?? a.open ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(keyAt), other?.value ?? b.open ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(keyAt), doubt);
        const isSure = (one ? !one.perhaps : a.open) && (other ? !other.perhaps : b.open);
        merged.entries.set(key, isSure ? { keyAt, value } : { keyAt, value, perhaps: perhapsOf(machine, one, other, doubt) });
    }
    const open = a.open ?? b.open;
    return open ? { ...merged, open } : merged;
}
function perhapsOf(machine, one, other, doubt) {
    const values = [one, other].flatMap((entry) => (entry ? (entry.perhaps?.value ?? entry.value) : []));
    const [first = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(doubt.at), second = first] = values;
    return { value: either(machine, first, second, doubt), doubt };
}
function eitherArray(machine, a, b, doubt) {
    const merged = makeArray(machine, [], a.at);
    spend(machine, a.items.length + b.items.length);
    if (isExhausted(machine))
        return merged;
    let common = 0;
    while (common < a.items.length && common < b.items.length) {
        const [one, other] = [a.items[common], b.items[common]];
        if (!one || !other || !isSame(one, other))
            break;
        merged.items.push(one);
        common += 1;
    }
    for (const item of [...a.items.slice(common), ...b.items.slice(common)])
        merged.items.push(maybe(item, doubt));
    const open = a.open ?? b.open;
    return open ? { ...merged, open } : merged;
}
function isSame(a, b) {
    return a === b || ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(a) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(b) && a.value === b.value);
}


/***/ }),

/***/ "read/javascript/values.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   J8: () => (/* binding */ callable),
/* harmony export */   Oo: () => (/* binding */ toPlist),
/* harmony export */   T5: () => (/* binding */ hasEntries),
/* harmony export */   Wo: () => (/* binding */ toEntries),
/* harmony export */   XA: () => (/* binding */ readDeep),
/* harmony export */   fy: () => (/* binding */ fromPlist),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("lists.js");

function unresolved(reason, at) {
    return { kind: 'unresolved', reason: reason.charAt(0).toUpperCase() + reason.slice(1), at };
}
function nothing(at) {
    return { kind: 'nothing', at };
}
function callable(at, call) {
    return { kind: 'function', call, entries: new Map(), level: 0, at };
}
function object(at, entries = [], level = 0) {
    const placed = [...entries].map(([key, value]) => [key, { keyAt: value.at, value }]);
    return { kind: 'object', entries: new Map(placed), level, at };
}
function isTrue(value) {
    switch (value.kind) {
        case 'nothing':
            return false;
        case 'string':
        case 'number':
        case 'boolean':
            return Boolean(value.value);
        case 'maybe':
            return unresolved(value.reason, value.at);
        case 'unresolved':
            return value;
        default:
            return true;
    }
}
function isScalar(value) {
    return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean';
}
function hasEntries(value) {
    return value.kind === 'object' || value.kind === 'function';
}
function readDeep(value, keys) {
    return keys.reduce((inner, key) => {
        if (inner.kind === 'unresolved')
            return inner;
        if (inner.kind === 'maybe')
            return unresolved(inner.reason, inner.at);
        const entry = hasEntries(inner) ? inner.entries.get(key) : undefined;
        return entry?.value ?? (hasEntries(inner) ? inner.open : undefined) ?? nothing(inner.at);
    }, value);
}
function fromPlist(value) {
    switch (value.kind) {
        case 'array':
            return { kind: 'array', items: value.value.map(fromPlist), level: 0, at: value.at };
        case 'dictionary': {
            const entries = [...value.value.values()].map(({ key, keyAt, value: inner }) => [key, { keyAt, value: fromPlist(inner) }]);
            return { kind: 'object', entries: new Map(entries), level: 0, at: value.at };
        }
        case 'date':
        case 'data':
            return { kind: 'string', value: value.value, at: value.at };
        default:
            return value;
    }
}
const MOST_NODES = 50_000;
const MOST_TEXTS = 100;
const DEEPEST = 60;
function toEntries(value) {
    const entries = new Map();
    for (const [key, { keyAt, value: inner, isSpare }] of value.entries) {
        const plist = toPlist(inner);
        if (plist)
            entries.set(key, { key, keyAt, value: plist, ...(isSpare && { isSpare }) });
    }
    return entries;
}
function toPlist(value) {
    let nodes = 0;
    function convert(inner, depth) {
        nodes += 1;
        if (nodes > MOST_NODES || depth > DEEPEST)
            return unresolved('the value is too large to be read', inner.at);
        switch (inner.kind) {
            case 'nothing':
                return undefined;
            case 'function':
                return unresolved('the value is a function', inner.at);
            case 'maybe':
                return withTexts(unresolved(inner.reason, inner.at), [inner]);
            case 'array':
                return convertArray(inner, depth);
            case 'object':
                return inner.open ?? { kind: 'dictionary', value: convertEntries(inner, depth), at: inner.at };
            case 'unresolved':
                return withTexts(inner);
            default:
                return inner;
        }
    }
    function convertArray({ items, open, at }, depth) {
        const maybe = items.find((item) => item.kind === 'maybe');
        const why = open ?? (maybe?.kind === 'maybe' ? unresolved(maybe.reason, maybe.at) : undefined);
        if (why)
            return withTexts(why, items);
        const converted = items.map((item) => convert(item, depth + 1) ?? unresolved('an item of the list is null', item.at));
        return { kind: 'array', value: converted, at };
    }
    function convertEntries({ entries }, depth) {
        const converted = new Map();
        for (const [key, { keyAt, value: inner }] of entries) {
            const plist = convert(inner, depth + 1);
            if (plist)
                converted.set(key, { key, keyAt, value: plist });
        }
        return converted;
    }
    return convert(value, 0);
}
function withTexts(why, values = []) {
    const texts = [];
    const queue = values.slice(0, MOST_TEXTS);
    for (const value of queue) {
        if (value.kind === 'string')
            texts.push(value.value);
        if (value.kind === 'maybe')
            queue.push(value.value);
        if (value.kind === 'array' && queue.length < MOST_TEXTS)
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(queue, value.items.slice(0, MOST_TEXTS));
    }
    return { ...why, mayHold: texts };
}


/***/ }),

/***/ "targets/js-fuel.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ jsFuelOf)
/* harmony export */ });
/* harmony import */ var _read_javascript_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/machine.js");

const fuels = new WeakMap();
function jsFuelOf(files) {
    const fuel = fuels.get(files) ?? (0,_read_javascript_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .fuelOfRun */ .Xf)();
    fuels.set(files, fuel);
    return fuel;
}


/***/ })

};
