export const id = 853;
export const ids = [853];
export const modules = {

/***/ 1853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readClinicalCode: () => (/* binding */ readClinicalCode)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__(91167);
// EXTERNAL MODULE: ./lib/bytes.js
var lib_bytes = __webpack_require__(50240);
;// CONCATENATED MODULE: ./lib/code/arguments.js
/** For each parameter the argument that goes there, by index: undefined for one that is left out; undefined for all
 *  when the call does not fit. */
function matchParameters(parameters, args, isMessage = false) {
    const matched = parameters.map(() => undefined);
    let at = 0;
    for (const [index, arg] of args.entries()) {
        while (at < parameters.length) {
            const parameter = parameters[at];
            if (!parameter)
                return undefined;
            const isClosure = arg.isTrailing && arg.label === undefined;
            if (isClosure ? isCallable(parameter) || at === parameters.length - 1 : arg.label === parameter.label)
                break;
            // `observe(for: a, b)`: only the first of several has the label
            const isFurther = parameter.isVariadic && matched[at] !== undefined && arg.label === undefined;
            if (isFurther && !arg.isTrailing)
                break;
            if (parameter.isVariadic && matched[at] !== undefined) {
                at += 1;
                continue;
            }
            if (isMessage || (!parameter.default && !parameter.isVariadic && !arg.isTrailing))
                return undefined;
            at += 1;
        }
        const parameter = parameters[at];
        if (!parameter)
            return undefined;
        matched[at] ??= index;
        if (!parameter.isVariadic)
            at += 1;
    }
    const missing = parameters.some((parameter, index) => matched[index] === undefined && !parameter.default && !parameter.isVariadic);
    return missing ? undefined : matched;
}
/** The same for languages where what has no label goes by position, and labels may stand in any order. */
function matchLoosely(parameters, args) {
    const plain = args.flatMap(({ label }, index) => (label === undefined ? [index] : []));
    let next = 0;
    return parameters.map(({ label, name }) => {
        const labelled = args.findIndex((arg) => arg.label !== undefined && arg.label === (label ?? name));
        if (labelled >= 0)
            return labelled;
        if (label !== undefined)
            return undefined;
        next += 1;
        return plain[next - 1];
    });
}
/** Takes a function, as far as its type's name tells. */
function isCallable({ type }) {
    return (type === undefined || type.name === '->' || /(?:Handler|Block|Closure|Completion|Callback|Action)$/.test(type.name));
}
/** What it takes to call a function: whatever leads to one leads to all that are alike in this. */
function shapeOf({ name, parameters, isMessage, isPositional }) {
    const parts = parameters.map((parameter) => {
        const { label = '', default: value, isVariadic } = parameter;
        return `${label}${value ? '=' : ''}${isVariadic ? '*' : ''}${isCallable(parameter) ? '>' : ''}`;
    });
    return `${name}${isMessage ? ':' : ''}${isPositional ? '!' : ''}(${parts.join()})`;
}
function fits(fact, call) {
    return fact.isPositional || matchParameters(fact.parameters, call.args, call.isMessage) !== undefined;
}

;// CONCATENATED MODULE: ./lib/code/mentions.js
/** The name that subscripts are declared and looked up by. */
const SUBSCRIPT = '[]';
const TAKES_OUT = new Set([
    'remove',
    'subtract',
    'formIntersection',
    'removeAll',
    'removeObject',
    'minusSet',
    'formSymmetricDifference',
    'intersectSet',
]);
const NOTHING = {
    names: new Set(),
    assigned: new Set(),
    selectors: new Set(),
    narrowed: new Set(),
    calls: new Map(),
    references: new Set(),
    macros: new Set(),
};
/** By the code: targets share files, and all are looked at anew whenever others come to them. */
const known = new WeakMap();
/** What a piece of code mentions: statements, or a value. `defaults` of parameters stand beside statements. */
function mentionsOf(code, defaults = []) {
    if (defaults.length > 0)
        return findMentions(code, defaults);
    let found = known.get(code);
    if (!found) {
        found = findMentions(code, []);
        known.set(code, found);
    }
    return found;
}
function findMentions(code, defaults) {
    const names = new Set();
    const assigned = new Set();
    const selectors = new Set();
    const narrowed = new Set();
    const calls = new Map();
    const references = new Set();
    const macros = new Set();
    const assign = (target) => {
        if (target.kind === 'name' || target.kind === 'member')
            assigned.add(target.name);
        else if (target.kind === 'index' || target.kind === 'cast')
            assign(target.kind === 'index' ? target.of : target.value);
        else if (target.kind === 'tuple')
            for (const item of target.items)
                assign(item.value);
    };
    const visit = (expression) => {
        switch (expression.kind) {
            case 'name':
                names.add(expression.name);
                references.add(expression.name);
                // a binding: whoever gets it may write
                if (expression.name.startsWith('$'))
                    assigned.add(expression.name.slice(1)).add(expression.name);
                return;
            case 'member':
                names.add(expression.name);
                references.add(expression.name);
                if (expression.of)
                    visit(expression.of);
                return;
            case 'call': {
                const { callee } = expression;
                if (callee.kind === 'member' && TAKES_OUT.has(callee.name) && expression.args.length > 0) {
                    const { of } = callee;
                    if (of?.kind === 'name' || of?.kind === 'member')
                        narrowed.add(of.name);
                }
                if (callee.kind === 'member' && callee.of)
                    assign(callee.of);
                if (callee.kind === 'name' || callee.kind === 'member') {
                    names.add(callee.name);
                    push(calls, callee.name, expression);
                    if (callee.kind === 'member' && callee.of)
                        visit(callee.of);
                }
                else
                    visit(callee);
                for (const arg of expression.args)
                    visit(arg.value);
                return;
            }
            case 'index':
                visit(expression.of);
                if (!expression.args)
                    visit(expression.index);
                for (const arg of expression.args ?? [])
                    visit(arg.value);
                if (expression.args) {
                    // a subscript of the app's own is called like this
                    const { args, site } = expression;
                    names.add(SUBSCRIPT);
                    push(calls, SUBSCRIPT, { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site });
                }
                return;
            case 'list':
                expression.items.forEach(visit);
                return;
            case 'dictionary':
                for (const [key, value] of expression.pairs) {
                    visit(key);
                    visit(value);
                }
                expression.spreads?.forEach(visit);
                return;
            case 'foreign':
                names.add(expression.path);
                return;
            case 'tuple':
                for (const item of expression.items)
                    visit(item.value);
                return;
            case 'closure':
                visitAll(expression.body.body);
                return;
            case 'cast':
                visit(expression.value);
                return;
            case 'either':
                if (expression.test)
                    visit(expression.test);
                expression.of.forEach(visit);
                return;
            case 'if':
                visitConditions(expression.branch.conditions);
                visitAll(expression.branch.body);
                visitAll(expression.branch.otherwise);
                return;
            case 'switch':
                visit(expression.subject);
                for (const { body, where } of expression.cases) {
                    if (where)
                        visit(where);
                    visitAll(body);
                }
                return;
            case 'key-path':
                for (const name of expression.path) {
                    names.add(name);
                    references.add(name);
                }
                return;
            case 'reference':
                visit(expression.to);
                if (expression.isSelector && (expression.to.kind === 'name' || expression.to.kind === 'member'))
                    selectors.add(expression.to.name);
                return;
            case 'macro':
                for (const word of expression.mentions) {
                    names.add(word);
                    macros.add(word);
                }
                return;
            case 'text':
            case 'other':
                expression.parts.forEach(visit);
                return;
            case 'operation':
                expression.operands.forEach(visit);
                return;
            case 'literal':
                if (typeof expression.value === 'string' && expression.value.startsWith('HKClinical'))
                    names.add(expression.value);
                return;
            case 'assign':
                assign(expression.target);
                visit(expression.target);
                visit(expression.value);
                return;
        }
    };
    const visitConditions = (conditions) => {
        for (const condition of conditions)
            if (condition.kind !== 'available')
                visit(condition.value);
    };
    const visitAll = (statements) => {
        for (const statement of statements) {
            switch (statement.kind) {
                case 'declare':
                    if (statement.value)
                        visit(statement.value);
                    if (statement.variable?.getter)
                        visitAll(statement.variable.getter.body);
                    break;
                case 'evaluate':
                case 'return':
                    visit(statement.value);
                    break;
                case 'for':
                    visit(statement.collection);
                    if (statement.where)
                        visit(statement.where);
                    visitAll(statement.body);
                    break;
                case 'block':
                    visitConditions(statement.conditions);
                    visitAll(statement.body);
                    break;
                case 'function':
                    visitAll(statement.fact.body);
                    break;
                case 'type':
                    break;
            }
        }
    };
    if ('kind' in code)
        visit(code);
    else
        visitAll(code);
    for (const value of defaults)
        visit(value);
    return {
        names: orNothing(names, NOTHING.names),
        assigned: orNothing(assigned, NOTHING.assigned),
        selectors: orNothing(selectors, NOTHING.selectors),
        narrowed: orNothing(narrowed, NOTHING.narrowed),
        calls: orNothing(calls, NOTHING.calls),
        references: orNothing(references, NOTHING.references),
        macros: orNothing(macros, NOTHING.macros),
    };
}
/** Most pieces of code have no selectors, and take nothing out of anything: they share the empty set. */
function orNothing(found, nothing) {
    return found.size > 0 ? found : nothing;
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./lib/code/selectors.js
const PREPOSITION = /^(.*?[a-z0-9])(For|With|From|By|In|At|To|Of|On|Using|And|Matching|Containing)([A-Z][\s\S]*)?$/;
/** An Objective-C method as Swift may call it: `queryRecordsForType:` is `queryRecords(forType:)` or `queryRecords(for:)`. */
function swiftNames(fact) {
    const { name, parameters } = fact;
    const [first, ...rest] = parameters;
    const plain = { ...fact, isMessage: false };
    if (!first)
        return [plain];
    const made = (base, label) => ({
        ...plain,
        name: base,
        parameters: [relabel(first, label), ...rest],
    });
    if (name.startsWith('initWith')) {
        const label = lowerFirst(name.slice('initWith'.length));
        return [made('init', label)];
    }
    const parts = PREPOSITION.exec(name);
    if (!parts)
        return [made(name, undefined)];
    const [, base = '', preposition = '', noun = ''] = parts;
    const word = preposition.toLowerCase();
    return [made(name, undefined), made(base, word + noun), made(base, word)];
}
/** A Swift method as Objective-C calls it: `read(identifier:limit:)` is `readWithIdentifier:limit:`. */
function objectiveCName(fact) {
    const { name, parameters } = fact;
    const [first, ...rest] = parameters;
    if (name === '[]' || name === 'get' || name === '')
        return undefined;
    const label = first?.label;
    const joined = label === undefined
        ? ''
        : /^(?:for|with|from|by|in|at|to|of|on|using)/.test(label)
            ? upperFirst(label)
            : `With${upperFirst(label)}`;
    return {
        ...fact,
        name: name + joined,
        parameters: first ? [relabel(first, undefined), ...rest] : [],
        isMessage: true,
    };
}
function relabel({ label: _, ...parameter }, label) {
    return label === undefined ? parameter : { ...parameter, label };
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/code/program.js

function buildProgram(files, isPartial = false) {
    const types = new Map();
    const functions = new Map();
    const variables = new Map();
    const aliases = new Map();
    const everyFunction = [];
    const everyVariable = [];
    const methods = new Map();
    const members = new Map();
    let ids = 0;
    const languages = {
        hasSwift: files.some(({ path }) => path.endsWith('.swift')),
        hasObjectiveC: files.some(({ path }) => /\.mm?$/.test(path)),
    };
    const addFunction = (fact, file, owner, alsoNamed = []) => {
        ids += 1;
        const info = { id: ids, fact, file, ...(owner && { owner }), ...(alsoNamed.length > 0 && { alsoNamed }) };
        everyFunction.push(info);
        return info;
    };
    const addVariable = (fact, file, owner) => {
        ids += 1;
        const info = { id: ids, fact, file, ...(owner && { owner }) };
        everyVariable.push(info);
        return info;
    };
    const addType = (fact, file, outer) => {
        let type = types.get(fact.name);
        if (!type) {
            ids += 1;
            type = {
                id: ids,
                name: fact.name,
                kind: fact.kind,
                supertypes: new Set(),
                functions: new Map(),
                variables: new Map(),
                cases: new Map(),
                ...(outer && { outer }),
            };
            types.set(fact.name, type);
        }
        else if (type.kind === 'extension')
            type.kind = fact.kind;
        for (const { name } of fact.supertypes)
            type.supertypes.add(name);
        for (const it of fact.cases)
            type.cases.set(it.name, it);
        for (const it of fact.variables) {
            const info = addVariable(it, file, type);
            const known = type.variables.get(it.name);
            // a requirement of a protocol gives way to what an extension of it does
            if (!known || (!known.fact.getter && !known.fact.value))
                type.variables.set(it.name, info);
            program_push(members, it.name, info);
        }
        for (const it of fact.functions) {
            const alsoNamed = namesAcross(it, languages);
            const info = addFunction(it, file, type, alsoNamed);
            // the same function by each name it has: one identity, so that it runs once
            for (const named of [it, ...alsoNamed]) {
                const other = named === it ? info : { ...info, fact: named };
                program_push(type.functions, named.name, other);
                program_push(methods, named.name, other);
            }
        }
        for (const [name, target] of fact.aliases)
            aliases.set(name, target);
        for (const it of fact.types)
            addType(it, file, type);
    };
    for (const file of files) {
        for (const it of file.types)
            addType(it, file);
        for (const it of file.functions)
            program_push(functions, it.name, addFunction(it, file));
        for (const it of file.variables)
            variables.set(it.name, addVariable(it, file));
        for (const [name, target] of file.aliases)
            aliases.set(name, target);
    }
    const getters = new Map();
    for (const variable of everyVariable) {
        const { id, fact, file, owner } = variable;
        if (fact.getter)
            getters.set(variable, { id, fact: { ...fact.getter, name: fact.name }, file, ...(owner && { owner }) });
    }
    const foreign = new Set(files.filter((file) => file.isForeign).map(({ path }) => path));
    const subtypes = new Map();
    for (const type of types.values())
        for (const name of type.supertypes)
            program_push(subtypes, name, type);
    return {
        files,
        types,
        functions,
        variables,
        aliases,
        everyFunction,
        everyVariable,
        getters,
        methods,
        members,
        subtypes,
        isPartial,
        isForeign: (path) => foreign.has(path),
    };
}
/** The names that a method has in the other language, where the target speaks both. */
function namesAcross(fact, { hasSwift, hasObjectiveC }) {
    if (!hasSwift || !hasObjectiveC)
        return [];
    if (fact.isMessage)
        return swiftNames(fact);
    const named = objectiveCName(fact);
    return named ? [named] : [];
}
function program_push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** A type of the program by name, through aliases. */
function findTypeInfo(program, name) {
    return program.types.get(name) ?? program.types.get(resolveAlias(program, { name, args: [] }).name);
}
function resolveAlias({ aliases, types }, type) {
    let found = type;
    for (let hops = 0; hops < 5 && !types.has(found.name); hops += 1) {
        const target = aliases.get(found.name);
        if (!target)
            break;
        found = target;
    }
    return found;
}
/** By the type, once all declarations are known: most of what is looked up goes through it. */
const lines = new WeakMap();
/** A type and what it inherits from, nearest first. */
function lineage(program, type) {
    let line = lines.get(type);
    if (!line) {
        line = findLineage(program, type);
        lines.set(type, line);
    }
    return line;
}
function findLineage(program, type) {
    const line = [type];
    for (let index = 0; index < line.length && line.length < 30; index += 1) {
        for (const name of line[index]?.supertypes ?? []) {
            const parent = findTypeInfo(program, name);
            if (parent && !line.includes(parent))
                line.push(parent);
        }
    }
    return line;
}
/** A type's descendants: subclasses, and whatever conforms to a protocol. */
function descendants(program, type) {
    const found = [type];
    for (let index = 0; index < found.length && found.length < 200; index += 1) {
        for (const child of program.subtypes.get(found[index]?.name ?? '') ?? [])
            if (!found.includes(child))
                found.push(child);
    }
    return found.slice(1);
}
function findVariable(program, type, name) {
    for (const it of lineage(program, type)) {
        const found = it.variables.get(name);
        if (found)
            return found;
    }
    return undefined;
}
const NO_FUNCTIONS = [];
/** The methods of a type with a name, inherited ones included, nearest first. */
function findMethods(program, type, name) {
    let found = NO_FUNCTIONS;
    for (const it of lineage(program, type)) {
        const own = it.functions.get(name);
        if (own)
            found = found.length > 0 ? [...found, ...own] : own;
    }
    return found;
}
/** The type inside: `[T]`, `Set<T>`, `T?` say T. */
function elementType(type) {
    let inner = type;
    while (WRAPPERS.has(inner.name) && inner.args[0])
        inner = inner.args[0];
    return inner;
}
const WRAPPERS = new Set([
    'Array',
    'Set',
    'Optional',
    'ArraySlice',
    'ContiguousArray',
    'OrderedSet',
    'NSSet',
    'NSArray',
    'NSMutableSet',
    'NSMutableArray',
    'NSOrderedSet',
    'Sequence',
    'Collection',
    'Published',
    'Binding',
    'State',
    'AnyPublisher',
    'CurrentValueSubject',
    'PassthroughSubject',
    'AsyncStream',
    'Result',
]);
/** The system's collections, that an app may extend. */
const COLLECTIONS = new Set([
    'Sequence',
    'Collection',
    'Array',
    'Set',
    'Dictionary',
    'RandomAccessCollection',
    'SetAlgebra',
    'NSSet',
    'NSArray',
]);

// EXTERNAL MODULE: ./lib/code/directives.js
var directives = __webpack_require__(87223);
// EXTERNAL MODULE: ./lib/code/healthkit.js
var healthkit = __webpack_require__(36007);
;// CONCATENATED MODULE: ./lib/code/values.js

const NO_TAGS = {};
/** What is kept of a type that is not clinical: all are alike but those asked for object by object. */
function otherType(name, site, tags) {
    return healthkit/* PER_OBJECT_TYPES */.EF.has(name) && site
        ? { kind: 'other-type', name, site, tags }
        : { kind: 'other-type', name: '', tags };
}
function createIntern() {
    const known = new Map();
    const interned = new Set();
    return (value) => {
        if (interned.has(value))
            return value;
        const key = keyOf(value);
        const found = known.get(key);
        if (found)
            return found;
        known.set(key, value);
        interned.add(value);
        return value;
    };
}
function keyOf(value) {
    const { upperBound, conditional, available, choice, lead } = value.tags;
    const way = `${choice?.id ?? ''}|${lead?.id ?? ''}`;
    return `${identity(value)}|${upperBound ? 1 : ''}|${conditional ?? ''}|${available ?? ''}|${way}`;
}
function identity(value) {
    switch (value.kind) {
        case 'clinical':
            return `t${value.type}|${place(value.site)}`;
        case 'other-type':
            return value.site ? `o${value.name}|${place(value.site)}` : 'o';
        case 'constant':
            return `c${typeof value.value}${value.value}|${place(value.site)}`;
        case 'case':
            return `e${value.owner?.id ?? ''}.${value.name}|${value.payload?.id ?? ''}|${place(value.site)}`;
        case 'object':
            return `x${value.thing.id}`;
        case 'function':
            return `f${value.made.id}`;
        case 'type':
            return `y${value.name}`;
        case 'numbers':
            return 'n';
        case 'foreign':
            return `p${value.path}`;
        case 'fhir':
            return `r${value.name}|${place(value.site)}`;
        case 'unknown':
            return `u${value.reason}|${value.isOutside}|${place(value.site)}`;
    }
}
function place({ file, start }) {
    return `${start}@${file.path}`;
}
/** The value with more said about its way. Tags only accumulate, and the highest availability holds. */
function tagged(value, tags) {
    if (tags === NO_TAGS)
        return value;
    const had = value.tags;
    const upperBound = had.upperBound || tags.upperBound;
    const conditional = had.conditional ?? tags.conditional;
    const available = latest(had.available, tags.available);
    const choice = had.choice ?? tags.choice;
    const lead = had.lead ?? tags.lead;
    const isSame = upperBound === had.upperBound &&
        conditional === had.conditional &&
        available === had.available &&
        choice === had.choice &&
        lead === had.lead;
    if (isSame)
        return value;
    return { ...value, tags: joinTags(had, tags) };
}
function joinTags(a, b) {
    if (a === NO_TAGS)
        return b;
    if (b === NO_TAGS)
        return a;
    const conditional = a.conditional ?? b.conditional;
    const available = latest(a.available, b.available);
    const choice = a.choice ?? b.choice;
    const lead = a.lead ?? b.lead;
    return {
        ...((a.upperBound || b.upperBound) && { upperBound: true }),
        ...(conditional !== undefined && { conditional }),
        ...(available !== undefined && { available }),
        ...(choice && { choice }),
        ...(lead && { lead }),
    };
}
/** The later of two versions. */
function latest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const left = a.split('.').map(Number);
    const right = b.split('.').map(Number);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference > 0 ? a : b;
    }
    return a;
}

;// CONCATENATED MODULE: ./lib/code/leads.js
/**
 * Where people are shown a type that something else stands for: an enum's case, a text of another language. That is the
 * place where it stands for one type; of several each is shown where it is named itself.
 */



/** Further steps say nothing that people would want to know. */
const MOST_STEPS = 4;
/** The value as `by` led to it at a place. */
function ledTo(analysis, value, by, at) {
    const type = value.kind === 'clinical' ? value.type : value.kind === 'case' ? (0,healthkit/* typeOfCase */.ao)(value.name) : undefined;
    const { lead: _, ...known } = by.tags;
    const through = tagged(value, known);
    const { lead } = through.tags;
    if (!type)
        return through;
    const what = by.kind === 'case' ? by.name : by.kind === 'constant' ? `"${by.value}` : by.kind;
    const key = `way ${at} ${what} ${by.site.file.path} ${by.site.start} ${by.tags.lead?.id ?? ''}`;
    const way = memoize(analysis, key, () => {
        return { id: analysis.nextId(), site: by.site, types: new Set(), ...(by.tags.lead && { lead: by.tags.lead }) };
    });
    way.types.add(type);
    if (stepsOf(lead).some((step) => step.way === way) || stepsOf(lead).length >= MOST_STEPS)
        return through;
    const next = memoize(analysis, `lead ${way.id} ${lead?.id ?? ''}`, () => {
        return { id: analysis.nextId(), way, ...(lead && { before: lead }) };
    });
    return { ...through, tags: { ...through.tags, lead: next } };
}
/** The steps that led to a value, the last first. */
function stepsOf(lead) {
    return lead ? [lead, ...stepsOf(lead.before)] : [];
}
/** Where a value is shown, once all is known of what led to it. */
function shownAt(site, lead) {
    const last = stepsOf(lead).find(({ way }) => way.types.size === 1);
    return last ? shownAt(last.way.site, last.way.lead) : site;
}
/** Where it is shown if each step stands for one type. */
function likelyAt(site, lead) {
    return lead ? likelyAt(lead.way.site, lead.way.lead) : site;
}

;// CONCATENATED MODULE: ./lib/code/queue.js
/** Taken items are dropped in bulk: shifting an array moves all of it. */
function createQueue() {
    let items = [];
    let head = 0;
    return {
        get size() {
            return items.length - head;
        },
        push(item) {
            items.push(item);
        },
        shift() {
            const item = items[head];
            if (head >= items.length)
                return undefined;
            head += 1;
            if (head > 1_000 && head * 2 > items.length) {
                items = items.slice(head);
                head = 0;
            }
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./lib/code/solver.js
/**
 * Inclusion constraints over sets of values, solved to a fixed point: "whatever is in `from` is in `to`".
 * Knows nothing of what the values mean, so that any domain runs on the same constraints.
 */
/** Fewer than that are looked through one by one. */
const MANY = 8;
function createSolver({ intern, scarce }) {
    const queue = [];
    const nothing = [];
    let taken = 0;
    const isLetIn = (cell, value) => {
        const kind = scarce?.kindOf(value);
        if (!scarce || kind === undefined)
            return true;
        cell.more ??= {};
        cell.more.counts ??= new Array(scarce.kinds).fill(0);
        const { counts } = cell.more;
        const count = counts[kind] ?? 0;
        if (count >= scarce.most)
            return false;
        counts[kind] = count + 1;
        return true;
    };
    const holds = (cell, value) => {
        if (cell.values.length <= MANY)
            return cell.values.includes(value);
        cell.more ??= {};
        cell.more.known ??= new Set(cell.values);
        return cell.more.known.has(value);
    };
    const add = (cell, value) => {
        if (holds(cell, value) || !isLetIn(cell, value))
            return;
        const isWaiting = cell.passed < cell.values.length;
        // an array that grows makes room for sixteen more
        if (cell.values.length < 3)
            cell.values = cell.values.concat(value);
        else
            cell.values.push(value);
        cell.more?.known?.add(value);
        if (!cell.first)
            cell.passed = cell.values.length;
        else if (!isWaiting)
            queue.push(cell);
    };
    const pass = ({ to, via, see }, value) => {
        taken += 1;
        if (see) {
            see(value);
            return;
        }
        const made = via ? via(value) : value;
        if (to && made !== undefined)
            add(to, made === value ? made : intern(made));
    };
    /** A new way gets what was passed on before; what is not comes to all ways at once. */
    const addWay = (cell, way) => {
        if (cell.last)
            cell.last.next = way;
        else
            cell.first = way;
        cell.last = way;
        const { values, passed } = cell;
        for (let index = 0; index < passed; index += 1)
            pass(way, values[index]);
    };
    /** Whether the same flow is there already. */
    const leadsTo = (cell, to, via) => {
        const targets = cell.more?.targets;
        if (targets)
            return targets.get(to)?.includes(via) ?? false;
        let count = 0;
        for (let way = cell.first; way; way = way.next) {
            if (way.to === to && way.via === via)
                return true;
            count += 1;
        }
        if (count < MANY)
            return false;
        cell.more ??= {};
        cell.more.targets = new Map();
        for (let way = cell.first; way; way = way.next)
            if (way.to)
                noteTarget(cell.more.targets, way.to, way.via);
        return false;
    };
    return {
        cell: () => ({ values: nothing, passed: 0, first: undefined, last: undefined, more: undefined }),
        add: (cell, value) => add(inside(cell), intern(value)),
        flow(from, to, via, note) {
            const source = inside(from);
            if ((from === to && !via) || leadsTo(source, to, via))
                return;
            if (source.more?.targets)
                noteTarget(source.more.targets, to, via);
            addWay(source, { to: inside(to), via, see: undefined, note, next: undefined });
        },
        watch(cell, see) {
            addWay(inside(cell), { to: undefined, via: undefined, see, note: undefined, next: undefined });
        },
        run(budget) {
            for (let cell = queue.pop(); cell; cell = queue.pop()) {
                if (taken > budget) {
                    queue.push(cell);
                    return false;
                }
                const { values, passed, last } = cell;
                const end = values.length;
                cell.passed = end;
                for (let index = passed; index < end; index += 1) {
                    // ways that are added meanwhile get these values by themselves
                    for (let way = cell.first; way; way = way === last ? undefined : way.next)
                        pass(way, values[index]);
                }
            }
            return true;
        },
        isUsed: (cell) => inside(cell).first !== undefined,
        *flowsFrom(cell) {
            for (let way = inside(cell).first; way; way = way.next) {
                if (way.to)
                    yield { to: way.to, via: way.via, note: way.note };
            }
        },
        steps: () => taken,
    };
}
function noteTarget(targets, to, via) {
    const known = targets.get(to);
    if (known)
        known.push(via);
    else
        targets.set(to, [via]);
}
/** Every cell comes from `cell()` above. */
function inside(cell) {
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/analysis.js







function createAnalysis(program, compilation, narrowed, relevant, strangers = new Set()) {
    let ids = 0;
    return {
        program,
        compilation,
        // one unknown value makes a set unknown; a second and third are for people
        solver: createSolver({
            intern: createIntern(),
            scarce: {
                kindOf: (value) => value.kind === 'unknown' ? (value.isOutside ? 2 : 0) + (isNobody(value) ? 1 : 0) : undefined,
                kinds: 4,
                most: 3,
            },
        }),
        hits: [],
        escapes: [],
        strangers,
        unknownTypes: new Map(),
        pending: createQueue(),
        fallbacks: { field: createQueue(), receiver: createQueue(), branch: createQueue(), unknown: createQueue() },
        things: new Map(),
        stars: new Map(),
        memo: new Map(),
        narrowed,
        relevant,
        nextId: () => {
            ids += 1;
            return ids;
        },
    };
}
function newCell({ solver }) {
    return solver.cell();
}
function put(analysis, cell, value) {
    analysis.solver.add(cell, value);
}
/** A flow out of a statement: values take on what is known of the place, and pass the branches they come from. */
function emit(analysis, frame, from, to) {
    let cell = from;
    for (let gate = frame.gate; gate; gate = gate.outer) {
        const next = newCell(analysis);
        const last = cell;
        const through = gate;
        gate.onMatch((matched) => analysis.solver.flow(last, next, (value) => passGate(analysis, value, matched, through)));
        cell = next;
    }
    if (frame.tags === NO_TAGS)
        analysis.solver.flow(cell, to);
    else
        analysis.solver.flow(cell, to, (value) => tagged(value, frame.tags));
}
function unknownText(site) {
    return unknownValue('what texts are put together to is not known here', site);
}
/** A text that is put together with others: the whole is none of its parts. */
function asPart(value, site) {
    return value.kind === 'constant' && typeof value.value === 'string' ? unknownText(site) : value;
}
function partOf(analysis, cell, site) {
    const part = newCell(analysis);
    analysis.solver.flow(cell, part, (value) => asPart(value, site));
    return part;
}
/** What leads into every branch: nothing is known of the subject. */
const ANYTHING = unknownValue('', { file: { path: '', lines: [0] }, start: 0, end: 0 });
/** A value leaves a branch that `matched` led into. A type that the branch names is named, for people, by what led
 *  there, if that stands for no other: the app's own enum case, or the text that stands for it. Who may bring anything gets an unknown type. */
function passGate(analysis, value, matched, gate) {
    if (value.kind !== 'clinical' && value.kind !== 'case')
        return value;
    if (matched === ANYTHING)
        return value;
    if (matched.kind === 'unknown')
        return matched.isOutside || isNobody(matched) ? matched : value;
    // a name that waits for its type will be one
    const isType = value.kind === 'clinical' || (!value.owner && (0,healthkit/* typeOfCase */.ao)(value.name) !== undefined);
    if (!isType || !gate.covers(likelyAt(value.site, value.tags.lead)))
        return value;
    const leads = (matched.kind === 'case' && matched.owner) || (matched.kind === 'constant' && typeof matched.value === 'string');
    return leads ? ledTo(analysis, value, matched, gate.name) : value;
}
/** Acts when nothing has come into the cell. */
function whenEmpty(analysis, cell, urgency, act) {
    analysis.fallbacks[urgency].push({ cell, act });
}
function unknownValue(reason, site, isOutside = false) {
    return { kind: 'unknown', reason, site, isOutside, tags: NO_TAGS };
}
/** What a parameter holds that nobody is seen to pass: it adds nothing anywhere. */
function nobody(site) {
    return unknownValue('', site);
}
function isNobody(value) {
    return value.kind === 'unknown' && value.reason === '';
}
/** Any object of a type: who is meant when no object is seen. Of an enum it is some case, nobody knows which. */
function anyOf(analysis, type, site) {
    if (type.cases.size > 0)
        return unknownValue(`which \`${type.name}\` is meant cannot be told`, site);
    return { kind: 'object', thing: starOf(analysis, type), tags: NO_TAGS };
}
/** Objects of a type that are told apart; all further ones are one. */
const MOST_THINGS = 60;
/** Something with parts. */
function newThing(analysis, form, site, type) {
    if (type) {
        const count = (analysis.things.get(type) ?? 0) + 1;
        if (count > MOST_THINGS)
            return starOf(analysis, type);
        analysis.things.set(type, count);
    }
    return { id: analysis.nextId(), form, fields: new Map(), site, ...(type && { type }) };
}
/** The object that stands for every object of a type. */
function starOf(analysis, type) {
    let star = analysis.stars.get(type.name);
    if (!star) {
        const site = { file: { path: '', lines: [0] }, start: 0, end: 0 };
        star = { id: analysis.nextId(), form: 'object', type, fields: new Map(), site };
        analysis.stars.set(type.name, star);
    }
    return star;
}
function isStar(analysis, thing) {
    return thing.type !== undefined && analysis.stars.get(thing.type.name) === thing;
}
function memoize({ memo }, key, make) {
    const found = memo.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    memo.set(key, made);
    return made;
}
/** What holds at an offset of a file because of conditional compilation. */
function regionTags(analysis, file, offset) {
    if (file.regions.length === 0)
        return NO_TAGS;
    let tags = NO_TAGS;
    for (const region of file.regions) {
        if (region.start > offset)
            break;
        if (offset < region.end && !isActive(analysis, file, region)) {
            tags = joinTags(tags, { conditional: region.condition.slice(0, 80) });
        }
    }
    return tags;
}
function isActive(analysis, file, region) {
    const key = `region ${file.path} ${region.start}`;
    const value = memoize(analysis, key, () => ({ active: (0,directives/* evaluateCondition */.F9)(region.condition, analysis.compilation) }));
    return value.active !== false;
}
/** What a place of a declared type lets in. A name that waits for its type gets it here. */
function coerce(analysis, type) {
    if (!type)
        return undefined;
    const declared = resolveAlias(analysis.program, type);
    const { name } = resolveAlias(analysis.program, elementType(declared));
    if (NUMBERS.has(name))
        return (value) => value.kind === 'clinical' || value.kind === 'unknown' || value.kind === 'case' ? undefined : value;
    const info = findTypeInfo(analysis.program, name);
    if ((0,healthkit/* isOtherType */.t_)(name)) {
        return (value) => value.kind === 'case' || value.kind === 'unknown' || value.kind === 'clinical'
            ? otherType(name, value.site, value.tags)
            : value;
    }
    if (name === 'HKFHIRResourceType') {
        return (value) => value.kind === 'case' && !value.owner
            ? { kind: 'fhir', name: value.name, site: value.site, tags: value.tags }
            : value;
    }
    if (info?.kind === 'class' && declared.name === name) {
        // any object of the class, by whatever way it came
        const some = { kind: 'object', thing: starOf(analysis, info), tags: NO_TAGS };
        return (value) => (value.kind === 'unknown' ? some : value);
    }
    if (info && info.cases.size > 0) {
        return (value) => {
            // across a bridge a case comes as the text that stands for it
            if (value.kind === 'constant' && analysis.program.isForeign(value.site.file.path)) {
                const found = caseOf(info, value.value);
                return found
                    ? { kind: 'case', name: found.name, owner: info, fact: found, site: value.site, tags: value.tags }
                    : value;
            }
            if (value.kind !== 'case' || value.owner)
                return value;
            const fact = info.cases.get(value.name);
            return fact ? { ...value, owner: info, fact } : value;
        };
    }
    if (CLINICAL_NAMES.has(name)) {
        return (value) => {
            if (value.kind !== 'case' || value.owner)
                return value;
            const clinical = (0,healthkit/* typeOfCase */.ao)(value.name);
            return clinical ? clinicalValue(clinical, value.site, 'case', value.tags) : value;
        };
    }
    return undefined;
}
/** The case of an enum with a raw value. */
function caseOf(info, raw) {
    for (const fact of info.cases.values()) {
        if ((fact.raw?.kind === 'literal' ? fact.raw.value : fact.name) === raw)
            return fact;
    }
    return undefined;
}
const NUMBERS = new Set([
    'Int',
    'Double',
    'Float',
    'CGFloat',
    'Bool',
    'Date',
    'UUID',
    'Data',
    'URL',
    'Void',
    'TimeInterval',
    'IndexPath',
    'BOOL',
    'NSInteger',
    'NSUInteger',
]);
const CLINICAL_NAMES = new Set([
    'HKClinicalType',
    'HKClinicalTypeIdentifier',
    'HKSampleType',
    'HKObjectType',
    'SampleType',
]);
function clinicalValue(type, site, spelling, tags = NO_TAGS) {
    return { kind: 'clinical', type, site, spelling, tags };
}
/** A number for each call, for the names of runs. */
function callId(analysis, call) {
    const known = analysis.memo.get('calls');
    const ids = known instanceof Map ? known : new Map();
    if (!known)
        analysis.memo.set('calls', ids);
    let id = ids.get(call);
    if (id === undefined) {
        id = ids.size;
        ids.set(call, id);
    }
    return id;
}

// EXTERNAL MODULE: ./lib/code/foreign-packages.js
var foreign_packages = __webpack_require__(19475);
;// CONCATENATED MODULE: ./lib/code/foreign.js




/** Longer paths are cut: nothing in the table is as deep. */
const LONGEST = 200;
const BY_NAME = new Map(foreign_packages/* FOREIGN_PACKAGES */.x.flatMap((it) => it.names.map((name) => [name, it])));
/** Paths that lead to the same thing, the longest first. */
const ALIASES = [
    ...foreign_packages/* FOREIGN_PACKAGES */.x.flatMap(({ names, paths = [] }) => paths.map((path) => [path, `${names[0]}#`])),
    ...foreign_packages/* FOREIGN_PACKAGES */.x.flatMap(({ names: [first, ...others] }) => others.map((name) => [`${name}#`, `${first}#`])),
    ['react-native#NativeModules', 'native#'],
    ['@capacitor/core#Plugins', 'native#'],
    ['@capacitor/core#Capacitor.Plugins', 'native#'],
    ['global#Capacitor.Plugins', 'native#'],
    ['global#NativeModules', 'native#'],
    ['global#window', 'global#'],
    ['global#globalThis', 'global#'],
].toSorted(([a], [b]) => b.length - a.length);
/** Functions that give a native module by its name. */
const MODULE_GETTERS = new Set([
    'expo-modules-core#requireNativeModule',
    'expo-modules-core#requireOptionalNativeModule',
    'expo#requireNativeModule',
    'expo#requireOptionalNativeModule',
    'react-native#TurboModuleRegistry.get',
    'react-native#TurboModuleRegistry.getEnforcing',
    'react-native#requireNativeModule',
    '@capacitor/core#registerPlugin',
    'global#Capacitor.registerPlugin',
]);
/** Flutter's way to native code. https://api.flutter.dev/flutter/services/MethodChannel-class.html */
const CHANNEL = 'flutter#MethodChannel';
/** What an import of a module gives, before anything is taken out of it. */
function foreignRoot(module) {
    return canonical(`${module}#`);
}
/** `path.name`. `default` and `then` lead nowhere else. */
function foreignMember(path, name) {
    if (name === 'default' || path.length > LONGEST)
        return path;
    return canonical(path.endsWith('#') ? path + name : `${path}.${name}`);
}
function canonical(path) {
    for (const [from, to] of ALIASES) {
        if (!path.startsWith(from))
            continue;
        const rest = path.slice(from.length);
        if (rest === '' || from.endsWith('#'))
            return to + rest;
        if (rest.startsWith('.'))
            return to + rest.slice(1);
    }
    return path;
}
function packageOf(path) {
    return BY_NAME.get(path.slice(0, path.indexOf('#')));
}
/** Whether code that reaches for this may have to do with clinical records: a package of the table, a native module. */
function isForeignSeed(path) {
    const module = path.slice(0, path.indexOf('#'));
    return BY_NAME.has(module) || module === 'native' || path === CHANNEL || MODULE_GETTERS.has(path);
}
/** What a path leads to: every type where the table says so, else the path. */
function putForeign(analysis, path, site, tags, to) {
    if (packageOf(path)?.lists?.includes(lastPart(path)))
        putAll(analysis, healthkit/* CLINICAL_TYPES */.Gb, site, tags, to);
    else
        put(analysis, to, { kind: 'foreign', path, tags });
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
}
/** A member of something foreign: a type where the table says so, else the longer path. */
function readForeign(analysis, path, name, site, tags, to) {
    const known = packageOf(path);
    if (known?.enums?.includes(lastPart(path))) {
        const type = known.words.get(name);
        if (type)
            put(analysis, to, clinicalValue(type, site, 'case', tags));
        else if (name === 'values')
            putAll(analysis, [...known.words.values()], site, tags, to);
        else
            put(analysis, to, { kind: 'foreign', path: foreignMember(path, name), tags });
        return;
    }
    putForeign(analysis, foreignMember(path, name), site, tags, to);
}
function putAll(analysis, types, site, tags, to) {
    for (const type of types)
        put(analysis, to, clinicalValue(type, site, 'all', tags));
}
/** The name a sink has when it is reached by this path: `package#call`. */
function foreignSinkName(path) {
    return `${path.slice(0, path.indexOf('#'))}#${lastPart(path)}`;
}
/** The native module and the method that a path names, when it names one. */
function nativeCall(path) {
    const match = /^native#(?:(.+)\.)?([^.]+)$/.exec(path);
    return match ? { module: match[1] ?? '', method: match[2] ?? '' } : undefined;
}
/** What a call of something foreign gives, where that is known: an object of a class is reached as the class is. */
function foreignResult(path, first, site) {
    const text = first?.kind === 'constant' && typeof first.value === 'string' ? first.value : undefined;
    if (MODULE_GETTERS.has(path)) {
        return text === undefined
            ? unknownValue('the name of the native module is not known', site)
            : { kind: 'foreign', path: canonical(`native#${text}`), tags: NO_TAGS };
    }
    if (packageOf(path)?.exports?.includes(lastPart(path)))
        return { kind: 'foreign', path, tags: NO_TAGS };
    if (path === CHANNEL && text !== undefined)
        return { kind: 'foreign', path: `channel#${text}`, tags: NO_TAGS };
    return undefined;
}
/** Whether a text that is no clinical type was meant as one: a raw identifier that does not exist, a word of the package
 *  that is misspelled. */
function isNearMiss(text, words = new Map()) {
    if (/^HKClinical/i.test(text))
        return true;
    if (text.length > 40 || words.has(text))
        return false;
    const plain = text.toLowerCase();
    return [...words.keys()].some((word) => word.length > 6 && isWithinTwo(plain, word.toLowerCase()));
}
/** Whether at most two letters are too many, missing or different. */
function isWithinTwo(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return false;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return (row[b.length] ?? 9) <= 2;
}
/** What a stretch that is not understood must mention to keep something from us. */
const TELLING = /HK[A-Z]|linical|ealth_?[Kk]it|Record|uthoriz/;
/** The stretches that may hide something of clinical records: a text with a bare `&` in it does not. */
function tellingFaults(faults, text) {
    return faults.filter(({ start, end }) => TELLING.test(text.slice(start, end)));
}

;// CONCATENATED MODULE: ./lib/code/binding-sinks.js
const at = (index, ...roles) => ({ index, roles });
function rows(names, takes, use) {
    return names.map((name) => ({ api: name, name, takes, ...(use && { use }) }));
}
const BINDING_SINKS = [
    ...rows([
        // https://learn.microsoft.com/dotnet/api/healthkit.hkhealthstore.requestauthorizationtoshare
        'RequestAuthorizationToShare',
        'RequestAuthorizationToShareAsync',
        // without the labels that Kotlin may leave out
        'requestAuthorizationToShareTypes',
        // https://docs.nativescript.org/guide/native-code/marshalling/ios-marshalling
        'requestAuthorizationToShareTypesReadTypesCompletion',
    ], [at(0, 'shared'), at(1, 'requested')], 'requestAuthorization'),
    ...rows([
        'GetRequestStatusForAuthorizationToShare',
        'GetRequestStatusForAuthorizationToShareAsync',
        'getRequestStatusForAuthorizationToShareTypes',
        'getRequestStatusForAuthorizationToShareTypesReadTypesCompletion',
    ], [at(0, 'shared'), at(1, 'none')], 'requestStatus'),
    ...rows(['GetAuthorizationStatus'], [at(0, 'none')], 'authorizationStatus'),
    ...rows([
        'HKSampleQuery',
        'HKAnchoredObjectQuery',
        'HKObserverQuery',
        'HKSourceQuery',
        'HKQueryDescriptor',
        'initWithSampleTypePredicateLimitSortDescriptorsResultsHandler',
        'initWithTypePredicateAnchorLimitResultsHandler',
        'initWithSampleTypePredicateUpdateHandler',
        'initWithSampleTypeSamplePredicateCompletionHandler',
        'initWithSampleTypePredicate',
    ], [at(0, 'read')]),
    ...rows([
        'EnableBackgroundDelivery',
        'EnableBackgroundDeliveryAsync',
        'enableBackgroundDeliveryForTypeFrequencyWithCompletion',
    ], [at(0, 'read')], 'enableBackgroundDelivery'),
    ...rows(['GetPredicateForClinicalRecords'], [at(0, 'fhir')]),
    ...rows(['predicateForClinicalRecordsFromSourceFHIRResourceTypeIdentifier'], [at(1, 'fhir')]),
    ...rows(['SupportsHealthRecords'], [], 'supportsHealthRecords'),
    ...rows(['IsHealthDataAvailable'], [], 'isHealthDataAvailable'),
];

;// CONCATENATED MODULE: ./lib/code/sinks.js


const asks = (label, isOptional) => take({ label }, ['requested'], isOptional);
const reads = (label, isOptional) => take({ label }, ['read'], isOptional);
const shares = (label, isOptional) => take({ label }, ['shared'], isOptional);
const fhir = (label) => take({ label }, ['fhir']);
const tells = (label) => take({ label }, ['none']);
const narrows = take({ label: 'predicate' }, ['narrows'], true);
const first = (...roles) => take({ index: 0 }, roles);
function take(where, roles, isOptional = false) {
    return { ...where, roles, ...(isOptional && { isOptional }) };
}
const SINKS = [
    // Asking. https://developer.apple.com/documentation/healthkit/hkhealthstore/requestauthorization(toshare:read:completion:)
    {
        api: 'requestAuthorization(toShare:read:)',
        name: 'requestAuthorization',
        takes: [shares('toShare'), asks('read')],
        use: 'requestAuthorization',
    },
    {
        api: 'requestAuthorizationToShareTypes:readTypes:completion:',
        name: 'requestAuthorizationToShareTypes',
        takes: [first('shared'), asks('readTypes')],
        use: 'requestAuthorization',
    },
    {
        api: 'healthDataAccessRequest(store:shareTypes:readTypes:trigger:completion:)',
        name: 'healthDataAccessRequest',
        takes: [shares('shareTypes', true), asks('readTypes')],
        use: 'requestAuthorization',
    },
    {
        api: 'healthDataAccessRequest(store:objectType:predicate:trigger:completion:)',
        name: 'healthDataAccessRequest',
        takes: [tells('objectType')],
        use: 'requestPerObjectReadAuthorization',
    },
    {
        api: 'requestPerObjectReadAuthorization(for:predicate:)',
        name: 'requestPerObjectReadAuthorization',
        takes: [tells('for')],
        use: 'requestPerObjectReadAuthorization',
    },
    {
        api: 'requestPerObjectReadAuthorizationForType:predicate:completion:',
        name: 'requestPerObjectReadAuthorizationForType',
        takes: [first('none')],
        use: 'requestPerObjectReadAuthorization',
    },
    // Status calls ask nothing, and refuse a clinical type to share all the same.
    {
        api: 'getRequestStatusForAuthorization(toShare:read:completion:)',
        name: 'getRequestStatusForAuthorization',
        takes: [shares('toShare'), tells('read')],
        use: 'requestStatus',
    },
    {
        api: 'statusForAuthorizationRequest(toShare:read:)',
        name: 'statusForAuthorizationRequest',
        takes: [shares('toShare'), tells('read')],
        use: 'requestStatus',
    },
    {
        api: 'getRequestStatusForAuthorizationToShareTypes:readTypes:completion:',
        name: 'getRequestStatusForAuthorizationToShareTypes',
        takes: [first('shared'), tells('readTypes')],
        use: 'requestStatus',
    },
    {
        api: 'authorizationStatus(for:)',
        name: 'authorizationStatus',
        takes: [tells('for')],
        use: 'authorizationStatus',
    },
    {
        api: 'authorizationStatusForType:',
        name: 'authorizationStatusForType',
        takes: [first('none')],
        use: 'authorizationStatus',
    },
    // Reading. https://developer.apple.com/documentation/healthkit/queries
    { api: 'HKSampleQuery', name: 'HKSampleQuery', takes: [reads('sampleType'), narrows] },
    { api: 'HKAnchoredObjectQuery', name: 'HKAnchoredObjectQuery', takes: [reads('type'), narrows] },
    { api: 'HKObserverQuery', name: 'HKObserverQuery', takes: [reads('sampleType'), narrows] },
    { api: 'HKSourceQuery', name: 'HKSourceQuery', takes: [reads('sampleType')] },
    { api: 'HKQueryDescriptor', name: 'HKQueryDescriptor', takes: [reads('sampleType'), narrows] },
    { api: 'HKSamplePredicate.clinicalRecord(type:predicate:)', name: 'clinicalRecord', takes: [reads('type'), narrows] },
    { api: 'HKSamplePredicate.sample(type:predicate:)', name: 'sample', takes: [reads('type')], isCommonName: true },
    {
        api: 'initWithSampleType:predicate:limit:sortDescriptors:resultsHandler:',
        name: 'initWithSampleType',
        takes: [first('read'), narrows],
        needs: ['predicate'],
    },
    {
        api: 'HKSourceQuery initWithSampleType:samplePredicate:completionHandler:',
        name: 'initWithSampleType',
        takes: [first('read')],
        needs: ['samplePredicate'],
    },
    {
        api: 'HKAnchoredObjectQuery initWithType:predicate:anchor:limit:',
        name: 'initWithType',
        takes: [first('read'), narrows],
        needs: ['predicate', 'anchor'],
    },
    {
        api: 'enableBackgroundDelivery(for:frequency:)',
        name: 'enableBackgroundDelivery',
        takes: [reads('for')],
        use: 'enableBackgroundDelivery',
    },
    {
        api: 'enableBackgroundDeliveryForType:frequency:withCompletion:',
        name: 'enableBackgroundDeliveryForType',
        takes: [first('read')],
        use: 'enableBackgroundDelivery',
    },
    // https://developer.apple.com/documentation/healthkit/hkquery/predicateforclinicalrecords(withfhirresourcetype:)
    {
        api: 'predicateForClinicalRecords(withFHIRResourceType:)',
        name: 'predicateForClinicalRecords',
        takes: [fhir('withFHIRResourceType')],
    },
    {
        api: 'predicateForClinicalRecords(from:fhirResourceType:identifier:)',
        name: 'predicateForClinicalRecords',
        takes: [fhir('fhirResourceType')],
    },
    {
        api: 'predicateForClinicalRecordsWithFHIRResourceType:',
        name: 'predicateForClinicalRecordsWithFHIRResourceType',
        takes: [first('fhir')],
    },
    {
        api: 'predicateForClinicalRecordsFromSource:FHIRResourceType:identifier:',
        name: 'predicateForClinicalRecordsFromSource',
        takes: [fhir('FHIRResourceType')],
    },
    // Calls that rules ask for by name.
    { api: 'supportsHealthRecords()', name: 'supportsHealthRecords', takes: [], use: 'supportsHealthRecords' },
    { api: 'isHealthDataAvailable()', name: 'isHealthDataAvailable', takes: [], use: 'isHealthDataAvailable' },
    {
        api: 'HKVerifiableClinicalRecordQuery',
        name: 'HKVerifiableClinicalRecordQuery',
        takes: [],
        use: 'verifiableClinicalRecordQuery',
    },
    {
        api: 'HKVerifiableClinicalRecordQueryDescriptor',
        name: 'HKVerifiableClinicalRecordQueryDescriptor',
        takes: [],
        use: 'verifiableClinicalRecordQuery',
    },
    // SpeziHealthKit: a collected sample is asked for and read. https://github.com/StanfordSpezi/SpeziHealthKit
    { api: 'CollectSample', name: 'CollectSample', takes: [first('requested', 'read')] },
    { api: 'CollectSamples', name: 'CollectSamples', takes: [first('requested', 'read')] },
    { api: 'RequestReadAccess', name: 'RequestReadAccess', takes: [asks('other')] },
    { api: 'RequestReadAccess', name: 'RequestReadAccess', takes: [first('requested')] },
    { api: 'RequestWriteAccess', name: 'RequestWriteAccess', takes: [first('shared')] },
    { api: 'HealthKitQuery', name: 'HealthKitQuery', takes: [first('read')] },
    { api: 'HealthKit.query(_:)', name: 'query', takes: [first('read')], isCommonName: 'HealthKit' },
    { api: 'HealthKit.continuousQuery(_:)', name: 'continuousQuery', takes: [first('read')], isCommonName: 'HealthKit' },
    { api: 'HealthKit.statisticsQuery(_:)', name: 'statisticsQuery', takes: [first('read')], isCommonName: 'HealthKit' },
    {
        api: 'HealthKit.askForAuthorization(for:)',
        name: 'askForAuthorization',
        takes: [asks('for')],
        isCommonName: 'HealthKit',
    },
    // HealthKitReporter. https://github.com/kvs-coder/HealthKitReporter
    {
        api: 'HealthKitManager.requestAuthorization(toRead:toWrite:)',
        name: 'requestAuthorization',
        takes: [asks('toRead'), shares('toWrite')],
        use: 'requestAuthorization',
    },
    {
        api: 'HealthKitReader.sampleQuery(type:)',
        name: 'sampleQuery',
        takes: [reads('type')],
        isCommonName: 'HealthKitReader',
    },
    {
        api: 'HealthKitReader.anchoredObjectQuery(type:)',
        name: 'anchoredObjectQuery',
        takes: [reads('type')],
        isCommonName: true,
    },
    {
        api: 'HealthKitObserver.observerQuery(type:)',
        name: 'observerQuery',
        takes: [reads('type')],
        isCommonName: 'HealthKitObserver',
    },
    {
        api: 'HealthKitObserver.enableBackgroundDelivery(type:frequency:)',
        name: 'enableBackgroundDelivery',
        takes: [reads('type')],
        use: 'enableBackgroundDelivery',
    },
    // ResearchKit: a recorder asks for its type and reads it. https://github.com/ResearchKit/ResearchKit
    {
        api: 'ORKHealthClinicalTypeRecorderConfiguration',
        name: 'ORKHealthClinicalTypeRecorderConfiguration',
        takes: [take({ label: 'healthClinicalType' }, ['requested', 'read'])],
    },
    {
        api: 'ORKHealthClinicalTypeRecorderConfiguration',
        name: 'initWithIdentifier',
        takes: [take({ label: 'healthClinicalType' }, ['requested', 'read'])],
    },
    {
        api: 'ORKHealthKitPermissionType',
        name: 'ORKHealthKitPermissionType',
        takes: [shares('sampleTypesToWrite'), asks('objectTypesToRead')],
        use: 'requestAuthorization',
    },
];
const sinks_BY_NAME = [...SINKS, ...BINDING_SINKS, ...foreign_packages/* FOREIGN_SINKS */.Y].reduce((map, sink) => map.set(sink.name, [...(map.get(sink.name) ?? []), sink]), new Map());
/** Whether anything by this name is a sink: what {@link matchSink} is worth calling for. */
function isSinkName(name) {
    return sinks_BY_NAME.has(name);
}
/** Whether types flow into a sink by this name: others only count. */
function takesTypes(name) {
    return sinks_BY_NAME.get(name)?.some(({ takes }) => takes.length > 0) ?? false;
}
/** The sink that a call is, with the argument that each of its parts stands in. */
function matchSink(name, args) {
    for (const sink of sinks_BY_NAME.get(name) ?? []) {
        if (sink.needs?.some((label) => !args.some((arg) => arg.label === label)))
            continue;
        const at = sink.takes.map((taken) => {
            const index = args.findIndex((arg, position) => taken.label === undefined ? position === taken.index && arg.label === undefined : arg.label === taken.label);
            return index < 0 ? undefined : index;
        });
        if (sink.takes.every((taken, index) => taken.isOptional || at[index] !== undefined))
            return { sink, at };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/relevance.js
/**
 * Which pieces of code can have to do with clinical types at all: the rest is followed only where it is called from there.
 */







/** Every piece of code of a program, in order. */
function listUnits(program) {
    const units = [];
    const add = (unit, mentions, gives) => {
        units.push({ unit, mentions, gives });
    };
    const addFunction = (info) => {
        const { fact, owner } = info;
        const values = fact.parameters.flatMap((parameter) => parameter.default ?? []);
        const own = owner ? [owner.name] : [];
        add({ kind: 'function', info }, mentionsOf(fact.body, values), [
            ...(fact.name === 'init' ? [] : [fact.name]),
            ...(info.alsoNamed ?? []).map(({ name }) => name),
            ...own,
        ]);
    };
    for (const file of program.files)
        add({ kind: 'file', file }, mentionsOf(file.body), []);
    for (const variable of program.everyVariable) {
        const getter = program.getters.get(variable);
        if (getter)
            addFunction(getter);
        const { fact, owner } = variable;
        if (fact.value)
            add({ kind: 'value', variable }, mentionsOf(fact.value), [fact.name, ...(owner ? [owner.name] : [])]);
        for (const [index, observer] of (fact.observers ?? []).entries()) {
            addFunction({
                id: -variable.id - (index + 1) / 10,
                fact: { ...observer, name: `${fact.name}.set` },
                file: variable.file,
                ...(owner && { owner }),
            });
        }
    }
    for (const info of program.everyFunction)
        addFunction(info);
    return units;
}
/** How far callers are looked at that pass nothing: they may do so only in DEBUG, or on a newer iOS. */
const FARTHEST = 2;
/** Whether a function takes what may be, or become, a clinical type. Any object of a class is as good as another. */
function takesSomething({ types }, { parameters, isMessage }) {
    return parameters.some(({ type }) => {
        const inner = type && elementType(type);
        if (!inner)
            return true;
        if (isPlain(inner) || isSystemType(inner.name))
            return false;
        const kind = types.get(inner.name)?.kind;
        // in Objective-C a type that is not declared here is a class or a number
        if (isMessage && !kind)
            return /^(?:String|NS\w+|HK\w+|->)$/.test(inner.name);
        return kind !== 'class';
    });
}
function findRelevant(program) {
    const units = listUnits(program);
    const byName = new Map();
    const byAssigned = new Map();
    for (const [index, { mentions }] of units.entries()) {
        for (const name of mentions.names)
            push(byName, name, index);
        for (const name of mentions.assigned)
            push(byAssigned, name, index);
    }
    /** How many calls away from where types flow. */
    const chosen = new Map();
    const waiting = [];
    const choose = (indices, distance) => {
        for (const index of indices ?? []) {
            if (distance > FARTHEST || (chosen.get(index) ?? FARTHEST + 1) <= distance)
                continue;
            chosen.set(index, distance);
            waiting.push(index);
        }
    };
    const chooseBy = (name, distance, isMeant = () => true) => choose(byName.get(name)?.filter((index) => isMeant(units[index]?.mentions ?? NOTHING)), distance);
    const written = new Set();
    const keepers = findKeepers(program);
    /** Who calls functions of a shape, and from how far away that was asked for. */
    const reached = new Map();
    choose([...units.keys()].filter((index) => isSeed(units[index]?.mentions ?? NOTHING)), 0);
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const found = units[index];
        if (!found)
            continue;
        const { unit, gives, mentions } = found;
        const distance = chosen.get(index) ?? 0;
        if (unit.kind === 'function' && !unit.info.fact.isPositional) {
            // who calls it decides what it gets; who reads a property or a list does nothing with it by that alone
            const { fact, alsoNamed = [], owner } = unit.info;
            const next = takesSomething(program, fact) ? distance : distance + 1;
            for (const named of STANDARD.has(fact.name) ? [] : [fact, ...alsoNamed]) {
                // hundreds of functions may be called alike
                const shape = `${fact.parameters.length > 0} ${shapeOf(named)}`;
                if ((reached.get(shape) ?? FARTHEST + 1) <= next)
                    continue;
                reached.set(shape, next);
                chooseBy(named.name, next, (it) => fact.parameters.length > 0 ? leadsTo(it, named) : it.calls.has(named.name));
            }
            const isInit = fact.name === 'init' && (takesSomething(program, fact) || isForeign(unit));
            const isMade = isInit || (owner && isMadeWithTypes(owner));
            if (owner && isMade)
                chooseBy(owner.name, distance);
        }
        else if (isForeign(unit))
            for (const name of gives)
                chooseBy(name, distance);
        if (distance > 0)
            continue;
        for (const name of mentions.names) {
            if (written.has(name))
                continue;
            written.add(name);
            // a function that is stored here is called by the name of what keeps it
            for (const keeper of keepers.get(name) ?? [])
                chooseBy(keeper.fact.name, 0, (it) => callsKept(it, keeper));
            // who fills what is read here has a say in it
            if (program.members.get(name)?.some((it) => isWatched(program, it)) || mayHoldGlobal(program, name)) {
                choose(byAssigned.get(name), 0);
            }
        }
    }
    // calls that rules ask for by name count where they stand, and nothing flows through them
    for (const name of byName.keys())
        if (isSinkName(name) && !takesTypes(name))
            for (const index of byName.get(name) ?? [])
                if (!chosen.has(index))
                    chosen.set(index, FARTHEST);
    const union = (pick) => new Set(units.flatMap(({ mentions }) => [...pick(mentions)]));
    return {
        all: units,
        units: [...chosen.keys()].sort((a, b) => a - b).flatMap((index) => units[index]?.unit ?? []),
        isMentioned({ id, fact, alsoNamed = [] }) {
            return [fact, ...alsoNamed].some((named) => (byName.get(named.name) ?? []).some((index) => {
                const { unit, mentions } = units[index] ?? {};
                if (!mentions || (unit?.kind === 'function' && unit.info.id === id))
                    return false;
                return leadsTo(mentions, named);
            }));
        },
        selectors: union(({ selectors }) => selectors),
        narrowed: union(({ narrowed }) => narrowed),
    };
}
/** Whether code calls a function, as far as name and labels tell, or hands it on. */
function leadsTo({ references, calls, macros }, fact) {
    if (macros.has(fact.name))
        return true;
    // a message with arguments is handed on as a selector, never by its bare name
    const isNamed = references.has(fact.name) && !(fact.isMessage && fact.parameters.length > 0);
    return isNamed || (calls.get(fact.name) ?? []).some((call) => fits(fact, call));
}
/** What every class has, called by the system: nobody passes a type to it. */
const STANDARD = new Set('isEqual initWithCoder encodeWithCoder encode copyWithZone mutableCopyWithZone hash dealloc viewDidLoad'.split(' '));
/** Whether code itself makes clinical types, asks for them or reads them. */
function isSeed({ names, calls }) {
    for (const name of names) {
        if (name.startsWith('HKClinical') || name.startsWith('clinicalType') || (0,healthkit/* typeOfCase */.ao)(name))
            return true;
        if (name.includes('#') && isForeignSeed(name))
            return true;
        if (takesTypes(name) && calls.get(name)?.some(({ args }) => matchSink(name, args)))
            return true;
    }
    return false;
}
function isForeign(unit) {
    const file = unit.kind === 'file' ? unit.file : unit.kind === 'value' ? unit.variable.file : unit.info.file;
    return file.isForeign === true;
}
/** An enum, or a type that is made with what may be a clinical type. */
function isMadeWithTypes({ cases, variables, kind, functions }) {
    // classes have no initialiser but those they declare
    if (kind !== 'struct' && kind !== 'enum')
        return false;
    if (cases.size > 0)
        return true;
    if (functions.has('init'))
        return false;
    return [...variables.values()].some((variable) => !variable.fact.value &&
        !variable.fact.modifiers.has('static') &&
        ![...variable.fact.modifiers].some((word) => word.startsWith('@')) &&
        mayHoldTypes(variable) &&
        !isSystemType(variable.fact.type?.name ?? ''));
}
/** The system's own types, that are none of HealthKit's. */
function isSystemType(name) {
    return (name === '->' ||
        /^(?:UI|NS(?!Set|Array|Mutable|Dictionary)|CL|CG|CA|AV|WK|HK(?!Clinical|FHIR|Sample(?:Type)?$|Object))[A-Z]/.test(name));
}
/** Whether it matters what is put into a variable. Any object of a class is as good as another; a text counts where its
 *  name says that it stands for a type. */
function isWatched(program, variable) {
    if (!mayHoldTypes(variable))
        return false;
    const { name, type } = variable.fact;
    if (!type || variable.file.isForeign)
        return true;
    const inner = elementType(type);
    if (inner.name === 'String')
        return /type|identifier|kind|key|record|categor|name|resource/i.test(name);
    if (inner.name !== '->' && isSystemType(inner.name))
        return false;
    return program.types.get(inner.name)?.kind !== 'class';
}
function mayHoldGlobal({ variables }, name) {
    const variable = variables.get(name);
    return variable !== undefined && mayHoldTypes(variable);
}
/** Whether a variable's type says that it holds no clinical type. */
function mayHoldTypes({ fact: { type, value, getter } }) {
    if (getter)
        return false;
    if (type)
        return !isPlain(elementType(type));
    return value?.kind !== 'literal' && value?.kind !== 'text';
}
function isPlain({ name }) {
    return /^(?:Bool|BOOL|Int\d*|Double|Float|CGFloat|Date|URL|UUID|Data|Error|NSError|Color|Image|Void|Never|TimeInterval|NSInteger|NSUInteger|HKHealthStore|HKQuery|AnyCancellable|View|Task|Timer|UI[A-Z]\w+)$/.test(name);
}

;// CONCATENATED MODULE: ./lib/code/kept-functions.js



/** The variables that keep a function with parameters that matter, by their names and by the types they belong to:
 *  whoever says one of these may be storing a function there. */
function findKeepers(program) {
    const keepers = new Map();
    for (const variable of program.everyVariable) {
        if (!keepsFunction(program, variable))
            continue;
        push(keepers, variable.fact.name, variable);
        if (variable.owner)
            push(keepers, variable.owner.name, variable);
    }
    return keepers;
}
function keepsFunction(program, { fact: { type, value, getter } }) {
    if (getter)
        return false;
    if (!type)
        return value?.kind === 'closure' && (value.body.parameters.length > 0 || (value.body.anonymous ?? 0) > 0);
    const kept = functionIn(program, type);
    const given = kept?.args[0];
    const parameters = given?.name === '()' ? given.args : given ? [given] : [];
    return parameters.some((parameter) => {
        const { name } = elementType(resolveAlias(program, parameter));
        return !isPlain({ name, args: [] }) && !isSystemType(name);
    });
}
/** The function that a type is, or holds several of. */
function functionIn(program, type) {
    const inner = resolveAlias(program, elementType(resolveAlias(program, type)));
    const held = inner.name === 'Dictionary' && inner.args[1] ? resolveAlias(program, inner.args[1]) : inner;
    return held.name === '->' ? held : undefined;
}
/** Whether code calls what a variable keeps, or hands it on. */
function callsKept({ references, calls }, { fact: { name } }) {
    return references.has(name) || (calls.get(name) ?? []).some(({ args }) => args.length > 0);
}

;// CONCATENATED MODULE: ./lib/code/neighbours.js
/**
 * Files that take part in flows without naming anything of HealthKit: they pass something to what relevant files declare,
 * or declare what relevant files use.
 */






/** Matches nothing. */
const NEVER = /(?!)/g;
const DECLARED = /(\b(?:class|struct|enum|actor|protocol|extension|typealias)|@interface|@implementation)\s+(\w+)/g;
const MACRO_LINES = /^[ \t]*#[ \t]*define\b(?:[^\n\\]|\\[\s\S])*/gm;
/** The paths among `others` worth parsing beside `parsed`. Looks at bytes only. */
function findNeighbours(parsed, others, files) {
    const program = buildProgram(parsed);
    const { functions, types, missing } = findDoors(program);
    const extended = new Set([...program.types.values()].filter(({ kind }) => kind === 'extension').map((it) => it.name));
    const stems = new Set(parsed.map(({ path }) => stemOf(path)));
    const called = wordsPattern([...functions.keys()], '\\s*[({]');
    const sent = wordsPattern([...functions.keys()], '\\s*[:\\]]');
    const named = wordsPattern([...types], '');
    return others.filter((path) => {
        // a header tells the types of the properties of its class
        if (path.endsWith('.h') && stems.has(stemOf(path)))
            return true;
        const bytes = files.bytes(path);
        const buffer = (0,lib_bytes/* bufferOf */.K)(bytes);
        // others matter for what macros in them send
        if (path.endsWith('.h') && !buffer.includes('#define'))
            return false;
        const whole = buffer.toString('latin1');
        const text = path.endsWith('.h') ? (whole.match(MACRO_LINES) ?? []).join('\n') : whole;
        const isMessaging = /\.(?:mm?|h)$/.test(path);
        const names = new Set([...text.matchAll((isMessaging ? sent : called) ?? NEVER)].map(([, name = '']) => name));
        if ([...names].some((name) => functions.get(name)?.some((labels) => labels.every((it) => text.includes(`${it}:`))))) {
            return true;
        }
        if (path.endsWith('.h'))
            return false;
        if (named?.test(text))
            return true;
        if (missing.size === 0)
            return false;
        for (const [, word, name = ''] of text.matchAll(DECLARED))
            if (missing.has(name) && (!extended.has(name) || word === 'struct' || word === 'enum'))
                return true;
        return false;
    });
}
function wordsPattern(words, after) {
    return words.length > 0 ? new RegExp(`\\b(${words.join('|')})\\b${after}`, after ? 'g' : '') : undefined;
}
function stemOf(path) {
    return path.slice(0, path.lastIndexOf('.'));
}
function findDoors(program) {
    const units = listUnits(program);
    const keepers = findKeepers(program);
    const byName = new Map();
    for (const unit of units)
        for (const name of unit.mentions.names)
            push(byName, name, unit);
    const functions = new Map();
    // hundreds of functions may be called alike
    const shapes = new Set();
    const isNew = (shape) => !shapes.has(shape) && shapes.add(shape).size > 0;
    const types = new Set();
    const missing = new Set();
    const carriers = new Set();
    const waiting = [];
    const choose = (chosen) => {
        for (const unit of chosen ?? []) {
            if (carriers.has(unit))
                continue;
            carriers.add(unit);
            waiting.push(unit);
        }
    };
    choose(units.filter(({ mentions }) => isSeed(mentions)));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const name of next.mentions.names) {
            if (isMissing(program, name))
                missing.add(name);
            for (const keeper of keepers.get(name) ?? []) {
                functions.set(keeper.fact.name, [[]]);
                choose(byName.get(keeper.fact.name)?.filter(({ mentions }) => callsKept(mentions, keeper)));
            }
        }
        const { unit } = next;
        const maker = unit.kind === 'function' ? unit.info.owner : unit.kind === 'value' ? unit.variable.owner : undefined;
        if (maker && isMissing(program, maker.name))
            missing.add(maker.name);
        // who makes an object decides what its code reads of it
        if (maker && !types.has(maker.name) && isToldWhenMade(program, maker, next.mentions)) {
            types.add(maker.name);
            choose(byName.get(maker.name));
        }
        if (unit.kind !== 'function')
            continue;
        const { fact, owner, alsoNamed = [] } = unit.info;
        const takes = takesSomething(program, fact);
        if (takes && fact.name === SUBSCRIPT && owner)
            types.add(owner.name);
        else if (takes && fact.name !== 'init' && isNew([fact, ...alsoNamed].map(shapeOf).join(' '))) {
            for (const named of [fact, ...alsoNamed.filter(({ name }) => name.length > 5)]) {
                const labels = named.parameters.flatMap(({ label, default: value }) => (label && !value ? [label] : []));
                // a closure after the parentheses has no label
                push(functions, named.name, named.isMessage ? labels : labels.slice(0, -1));
            }
            choose(byName.get(fact.name)?.filter(({ mentions }) => leadsTo(mentions, fact)));
        }
        if (owner && (fact.name === 'init' ? takes : isMadeWithTypes(owner))) {
            types.add(owner.name);
            choose(byName.get(owner.name));
        }
    }
    for (const name of macrosWith(program, functions))
        types.add(name);
    return { functions, types, missing };
}
/** Macros whose use calls one of these functions, or names a clinical type. */
function macrosWith({ files }, functions) {
    const isOurs = (word) => functions.has(word) || word.startsWith('HKClinical');
    return files.flatMap(({ macros }) => [...(macros ?? [])].flatMap(([name, words]) => ([...words].some(isOurs) ? [name] : [])));
}
/** Whether code reads a field that its type's initialiser gets from who makes the object. */
function isToldWhenMade(program, { functions, variables }, { names }) {
    if (!functions.get('init')?.some(({ fact }) => takesSomething(program, fact)))
        return false;
    return [...variables.values()].some((variable) => names.has(variable.fact.name) &&
        !variable.fact.value &&
        !variable.fact.modifiers.has('static') &&
        isWatched(program, variable));
}
function isMissing({ types, aliases, variables }, name) {
    const isDeclared = types.has(name) && types.get(name)?.kind !== 'extension';
    return /^[A-Z][a-z]/.test(name) && !isDeclared && !aliases.has(name) && !variables.has(name);
}

// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__(64170);
// EXTERNAL MODULE: ./lib/code/blank.js
var blank = __webpack_require__(8731);
;// CONCATENATED MODULE: ./lib/code/curly-tokens.js
/**
 * Tokens of C# and Kotlin. Both are read by hand: docs/decisions/foreign-languages.md says why.
 */
/** Longest first. */
const MARKS = /^(?:\?\?=|<<=|>>=|===|!==|\.\.\.|\.\.<|\?\.|\?:|\?\?|::|=>|->|==|!=|<=|&&|\|\||\+\+|--|\+=|-=|\*=|\/=|%=|\|=|&=|\.\.|!!|[{}()[\];,.:?=<>+\-*/%!&|^~@#$])/;
const NAME = {
    'c-sharp': /^@?[\p{L}_][\p{L}\p{N}_]*/u,
    kotlin: /^(?:[\p{L}_][\p{L}\p{N}_]*|`[^`\n]+`)/u,
};
const NUMBER = /^(?:0[xXbB][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)\w*/;
const TEXT = {
    'c-sharp': /^(?:\$+"""|"""|\$@"|@\$"|@"|\$"|"|')/,
    kotlin: /^(?:"""|"|')/,
};
/** The tokens of a text; comments are none. Bounded by the text's length. */
function readTokens(text, language) {
    const tokens = [];
    let at = 0;
    let isFirst = true;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '\n') {
            isFirst = true;
            at += 1;
            continue;
        }
        if (/\s/.test(character) || character === '\uFEFF') {
            at += 1;
            continue;
        }
        if (text.startsWith('//', at)) {
            at = endOf(text, text.indexOf('\n', at));
            continue;
        }
        // `#region`, `#pragma`: conditions have been taken out before
        if (character === '#' && isFirst && language === 'c-sharp') {
            at = endOf(text, text.indexOf('\n', at));
            continue;
        }
        if (text.startsWith('/*', at)) {
            const close = text.indexOf('*/', at + 2);
            if (text.slice(at, close).includes('\n'))
                isFirst = true;
            at = close < 0 ? text.length : close + 2;
            continue;
        }
        const rest = text.slice(at, at + 200);
        const opening = TEXT[language].exec(rest)?.[0];
        const token = opening === undefined ? readPlain(rest, at, language, isFirst) : readText(text, at, opening, language, isFirst);
        tokens.push(token);
        at = Math.max(token.end, at + 1);
        isFirst = false;
    }
    return tokens;
}
function readPlain(rest, start, language, isFirst) {
    const name = NAME[language].exec(rest)?.[0];
    if (name !== undefined)
        return { kind: 'name', text: name.replace(/[@`]/g, ''), start, end: start + name.length, isFirst };
    const number = NUMBER.exec(rest)?.[0];
    if (number !== undefined)
        return { kind: 'number', text: number, start, end: start + number.length, isFirst };
    const mark = MARKS.exec(rest)?.[0] ?? rest.charAt(0);
    return { kind: 'mark', text: mark, start, end: start + mark.length, isFirst };
}
function endOf(text, end) {
    return end < 0 ? text.length : end;
}
/** A text, from its opening quotes to the closing ones. `{…}` in C#'s and `$name`, `${…}` in Kotlin's are holes. */
function readText(text, start, opening, language, isFirst) {
    const quotes = opening.includes('"""') ? '"""' : opening.endsWith("'") ? "'" : '"';
    const isVerbatim = opening.includes('@') || quotes === '"""';
    const hasHoles = language === 'kotlin' ? quotes !== "'" : opening.includes('$');
    const holes = [];
    const words = [];
    let word = '';
    let at = start + opening.length;
    while (at < text.length) {
        const character = text.charAt(at);
        if (text.startsWith(quotes, at)) {
            if (!(isVerbatim && quotes === '"' && text.charAt(at + 1) === '"'))
                break;
            word += '"';
            at += 2;
        }
        else if (character === '\n' && !isVerbatim)
            break;
        else if (character === '\\' && !isVerbatim) {
            word += '\uFFFD';
            at += 2;
        }
        else {
            const hole = hasHoles ? holeAt(text, at, language) : undefined;
            if (hole) {
                words.push(word);
                word = '';
                holes.push(hole.inside);
                at = hole.end;
            }
            else {
                word += character;
                at += 1;
            }
        }
    }
    words.push(word);
    const end = Math.min(text.length, text.startsWith(quotes, at) ? at + quotes.length : at);
    return { kind: 'text', text: words.join(''), start, end, isFirst, ...(holes.length > 0 && { holes, words }) };
}
function holeAt(text, at, language) {
    if (language === 'kotlin') {
        if (text.charAt(at) !== '$')
            return undefined;
        const name = /^\$[\p{L}_][\p{L}\p{N}_]*/u.exec(text.slice(at, at + 100))?.[0];
        if (name !== undefined)
            return { inside: { start: at + 1, end: at + name.length }, end: at + name.length };
        if (text.charAt(at + 1) !== '{')
            return undefined;
        const close = closing(text, at + 1);
        return { inside: { start: at + 2, end: close }, end: close + 1 };
    }
    if (text.charAt(at) !== '{' || text.charAt(at + 1) === '{')
        return undefined;
    const close = closing(text, at);
    return { inside: { start: at + 1, end: close }, end: close + 1 };
}
/** The brace that closes the one at `open`. */
function closing(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text.charAt(at) === '{')
            depth += 1;
        else if (text.charAt(at) === '}') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else if (text.charAt(at) === '\n' && at > open + 2_000)
            break;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/code/curly.js
/**
 * Walking over tokens: what the readers of C# and Kotlin share.
 */

/** Nesting deeper than any code has: what lies below is passed over. */
const DEEPEST = 150;
function createReader(text, file, language) {
    return { language, text, file, tokens: readTokens(text, language), at: 0, depth: 0, faults: [] };
}
const END = { kind: 'end', text: '', start: 0, end: 0, isFirst: true };
function peek({ tokens, at }, ahead = 0) {
    return tokens[at + ahead] ?? END;
}
function next(reader) {
    const token = peek(reader);
    reader.at += 1;
    return token;
}
/** Whether a mark or word stands here. A text never is one. */
function isAt(reader, ...texts) {
    const token = peek(reader);
    return (token.kind === 'mark' || token.kind === 'name') && texts.includes(token.text);
}
/** Takes an operator. `>=`, `>>` and `<<` come in two pieces, as a `>` may close type arguments. */
function takeOperator(reader) {
    const first = next(reader);
    const second = peek(reader);
    const isWhole = second.kind === 'mark' && second.start === first.end;
    if (isWhole && (first.text === '>' || first.text === '<') && (second.text === '=' || second.text === first.text))
        return first.text + next(reader).text;
    return first.text;
}
/** Takes a mark or word when it stands here. */
function curly_take(reader, ...texts) {
    if (!isAt(reader, ...texts))
        return false;
    reader.at += 1;
    return true;
}
/** The stretch from a token to the one before where the reader stands. */
function siteFrom(reader, from) {
    const first = reader.tokens[from] ?? END;
    const last = reader.tokens[Math.max(from, reader.at - 1)] ?? first;
    return { file: reader.file, start: first.start, end: last.end };
}
function nothing(site, parts = []) {
    return { kind: 'other', parts, site };
}
/** Runs a reading that may nest; below the deepest level it passes over one token and gives `instead`. */
function nested(reader, read, instead) {
    if (reader.depth >= DEEPEST) {
        reader.at += 1;
        return instead();
    }
    reader.depth += 1;
    try {
        return read();
    }
    finally {
        reader.depth -= 1;
    }
}
/** Tries a reading; where it gives undefined the reader stands where it stood. */
function attempt(reader, read) {
    const { at, faults } = reader;
    const known = faults.length;
    const found = read();
    if (found !== undefined)
        return found;
    reader.at = at;
    faults.length = known;
    return undefined;
}
const CLOSING = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
]);
/** Passes over a bracket and all in it. Stands behind it. */
function skipBrackets(reader) {
    const open = next(reader).text;
    const close = CLOSING.get(open);
    let depth = 1;
    while (depth > 0 && peek(reader).kind !== 'end') {
        const { kind, text } = next(reader);
        if (kind !== 'mark')
            continue;
        if (text === open)
            depth += 1;
        else if (text === close)
            depth -= 1;
    }
}
/** Passes over what no reading understands: one token, or a bracket with all in it. Remembers the first few places. */
function skipUnknown(reader) {
    const { at } = reader;
    if (isAt(reader, '(', '[', '{'))
        skipBrackets(reader);
    else
        next(reader);
    if (reader.faults.length < 5)
        reader.faults.push(siteFrom(reader, at));
}
/** A list up to its closing mark, which is taken. `read` reads one item; one that reads nothing is passed over. */
function readList(reader, close, read) {
    const items = [];
    while (!isAt(reader, close) && peek(reader).kind !== 'end') {
        const { at } = reader;
        const item = read();
        if (item !== undefined)
            items.push(item);
        if (reader.at === at)
            skipUnknown(reader);
        if (!curly_take(reader, ',') && !isAt(reader, close) && reader.at === at)
            next(reader);
    }
    curly_take(reader, close);
    return items;
}
/** Type arguments, where `<` opens some: balanced, with nothing in them that no type has. Stands behind them. */
function skipTypeArguments(reader) {
    if (!isAt(reader, '<'))
        return false;
    return (attempt(reader, () => {
        let depth = 0;
        for (let count = 0; count < 80; count += 1) {
            const { kind, text } = next(reader);
            if (text === '<' && kind === 'mark')
                depth += 1;
            else if (text === '>' && kind === 'mark') {
                depth -= 1;
                if (depth === 0)
                    return true;
            }
            else if (kind !== 'name' &&
                !(kind === 'mark' && ['.', ',', '?', '*', ':', '(', ')', '->', '[', ']'].includes(text)))
                return undefined;
        }
        return undefined;
    }) ?? false);
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-types.js
/**
 * Types of C#, and what methods of .NET are called in the flow.
 */

/** What methods of collections and tasks, and HealthKit's own, are called in the flow. */
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
    ['AsEnumerable', 'array'],
    ['Distinct', 'array'],
    ['ConfigureAwait', 'array'],
    ['OrderBy', 'sorted'],
    ['First', 'first'],
    ['FirstOrDefault', 'first'],
    ['Last', 'last'],
    ['Single', 'first'],
    ['Any', 'contains'],
    ['All', 'allSatisfy'],
    ['Contains', 'contains'],
    ['Add', 'append'],
    ['AddRange', 'formUnion'],
    ['UnionWith', 'formUnion'],
    ['Concat', 'union'],
    ['Union', 'union'],
    ['Append', 'union'],
    ['Take', 'prefix'],
    ['Skip', 'prefix'],
    ['ForEach', 'forEach'],
    ['Aggregate', 'reduce'],
    ['ContinueWith', 'then'],
    ['Remove', 'remove'],
    ['RemoveAll', 'removeAll'],
]);
function methodName(name) {
    return METHODS.get(name) ?? name;
}
/** A type. Namespaces before it and what a nullable adds are dropped, lists are an Array. */
function readType(reader, isTest = false) {
    return nested(reader, () => {
        if (isAt(reader, '('))
            return readTupleType(reader);
        if (peek(reader).kind !== 'name')
            return undefined;
        let name = next(reader).text;
        while (isAt(reader, '.', '::') && peek(reader, 1).kind === 'name') {
            next(reader);
            name = next(reader).text;
        }
        let args = [];
        if (isAt(reader, '<')) {
            next(reader);
            args = readList(reader, '>', () => readType(reader) ?? { name: '', args: [] });
        }
        let type = nameType(name, args);
        for (;;) {
            // `x is T ? a : b` chooses, and T is not nullable
            if (!isTest && curly_take(reader, '?'))
                continue;
            if (isAt(reader, '[') && (peek(reader, 1).text === ']' || peek(reader, 1).text === ',')) {
                while (!curly_take(reader, ']') && peek(reader).kind !== 'end')
                    next(reader);
                type = { name: 'Array', args: [type] };
            }
            else
                return type;
        }
    }, () => undefined);
}
function readTupleType(reader) {
    next(reader);
    readList(reader, ')', () => {
        const type = readType(reader);
        if (peek(reader).kind === 'name')
            next(reader);
        return type;
    });
    curly_take(reader, '?');
    return { name: '', args: [] };
}
function nameType(name, args) {
    const known = args.flatMap((arg) => arg ?? []);
    if (/^(?:Task|ValueTask|Nullable|Lazy)$/.test(name))
        return known[0] ?? { name: '', args: [] };
    if (/^(?:I?(?:List|Set|Collection|Enumerable|ReadOnlyList|ReadOnlyCollection)|HashSet|NSSet|NSMutableSet|ISet)$/.test(name))
        return { name: 'Array', args: known };
    if (/^I?(?:ReadOnly)?Dictionary$/.test(name))
        return { name: 'Dictionary', args: known };
    if (name === 'string' || name === 'String')
        return { name: 'String', args: [] };
    return { name, args: [] };
}
/** What a type says to the flow: nothing where it is a keyword, `var`, or a letter. */
function kept(type) {
    if (!type || type.name === '' || /^(?:var|object|dynamic|void|bool|int|long|double|float|T)$/.test(type.name))
        return undefined;
    if ((type.name === 'Array' || type.name === 'Dictionary') && type.args.some((arg) => !kept(arg)))
        return undefined;
    return type;
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-new.js
/**
 * What C# makes: objects, lists and dictionaries, with what is put into them.
 */




const SETS = /^NS(?:Mutable)?(?:Set|Array)$/;
/** `new T(…) { … }`, `new[] { … }`, `new() { … }`. */
function readNew(reader, from) {
    const isTarget = isAt(reader, '(');
    const isList = isAt(reader, '[');
    if (isList)
        while (!curly_take(reader, ']') && peek(reader).kind !== 'end')
            next(reader);
    let type;
    if (!isTarget && !isList && !isAt(reader, '{'))
        type = readType(reader);
    if (isAt(reader, '[')) {
        // the length of an array
        while (!curly_take(reader, ']') && peek(reader).kind !== 'end')
            next(reader);
        type = { name: 'Array', args: [] };
    }
    const args = isAt(reader, '(') ? readArguments(reader) : [];
    const made = curly_take(reader, '{') ? readInitializer(reader) : undefined;
    const site = siteFrom(reader, from);
    const isCollection = isList || type?.name === 'Array' || (type && SETS.test(type.name));
    const items = [...args.map(({ value }) => value), ...(made?.items ?? [])];
    if (type?.name === 'Dictionary' ||
        (made && made.pairs.length > 0 && made.items.length === 0 && type?.name !== 'Array' && !made.isObject))
        return { kind: 'dictionary', pairs: made?.pairs ?? [], site };
    if (isCollection)
        return { kind: 'list', items, site };
    // the type that is declared says what `new(…)` makes
    if (!type)
        return made
            ? { kind: 'list', items, site }
            : { kind: 'call', callee: { kind: 'name', name: '', site }, args, site };
    const object = { kind: 'call', callee: { kind: 'name', name: type.name, site }, args, site };
    return made?.isObject ? withFields(object, made.pairs, site) : object;
}
/** `new T { A = a }`: an object with what is stored into it. */
function withFields(object, pairs, site) {
    const made = { kind: 'name', name: '\0made', site };
    const stores = pairs.map(([key, value]) => {
        const name = key.kind === 'literal' ? `${key.value}` : '';
        const target = { kind: 'member', of: made, name, site: key.site };
        return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: key.site } };
    });
    const body = [
        { kind: 'declare', pattern: { kind: 'name', name: '\0made', site }, value: object },
        ...stores,
        { kind: 'return', value: made, site },
    ];
    return { kind: 'call', callee: closure([], body, site), args: [], site };
}
function readInitializer(reader) {
    const items = [];
    const pairs = [];
    let isObject = false;
    readList(reader, '}', () => {
        const { at } = reader;
        if (peek(reader).kind === 'name' && peek(reader, 1).text === '=') {
            const key = { kind: 'literal', value: next(reader).text, site: siteFrom(reader, at) };
            next(reader);
            isObject = true;
            if (curly_take(reader, '{'))
                pairs.push([key, { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) }]);
            else
                pairs.push([key, readExpression(reader)]);
        }
        else if (isAt(reader, '[')) {
            const list = readPrimary(reader);
            const [key] = list.kind === 'list' ? list.items : [];
            if (curly_take(reader, '=') && key)
                pairs.push([key, readExpression(reader)]);
            else
                items.push(list);
        }
        else if (curly_take(reader, '{')) {
            const [key, value] = readInitializer(reader).items;
            if (key && value)
                pairs.push([key, value]);
        }
        else
            items.push(readExpression(reader));
        return true;
    });
    return { items, pairs, isObject };
}
/** `= new(…)` and `= { … }` are of the type that is declared. */
function typed(value, type) {
    const isOpen = value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === '';
    if (!isOpen || !type)
        return value;
    if (type.name === 'Array')
        return { kind: 'list', items: value.args.map((arg) => arg.value), site: value.site };
    return { ...value, callee: { kind: 'name', name: type.name, site: value.site } };
}
function readExpressionOrInitializer(reader) {
    const { at } = reader;
    if (!curly_take(reader, '{'))
        return readExpression(reader);
    return { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) };
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-patterns.js
/**
 * Patterns of C#: tests, and the cases of a switch.
 */



/** `x is T t`, `x is not null`, `x is { … }`: a test whose outcome nobody knows. What it binds is x. */
function readIs(reader, subject, from) {
    curly_take(reader, 'not');
    if (isAt(reader, '{', '('))
        skipPattern(reader);
    else {
        readType(reader, true);
        if (isAt(reader, '{'))
            skipPattern(reader);
    }
    if (peek(reader).kind === 'name' && !isAt(reader, 'and', 'or', 'when')) {
        const { at } = reader;
        const name = next(reader).text;
        const site = siteFrom(reader, at);
        const target = { kind: 'name', name, site };
        return nothing(siteFrom(reader, from), [{ kind: 'assign', target, operator: '=', value: subject, site }]);
    }
    while (curly_take(reader, 'or', 'and')) {
        curly_take(reader, 'not');
        readBinary(reader, 5);
    }
    return nothing(siteFrom(reader, from), [subject]);
}
function skipPattern(reader) {
    const open = next(reader).text;
    readList(reader, open === '{' ? '}' : ')', () => readExpression(reader));
}
function readSwitchExpression(reader, subject, from) {
    next(reader);
    if (!curly_take(reader, '{'))
        return subject;
    const cases = readList(reader, '}', () => {
        const patterns = readPatterns(reader);
        curly_take(reader, '=>');
        return { patterns, body: [{ kind: 'evaluate', value: readExpression(reader) }] };
    });
    return { kind: 'switch', subject, cases, site: siteFrom(reader, from) };
}
/** `A.B or "c" when d`; empty for what matches anything. */
function readPatterns(reader) {
    const patterns = [];
    do {
        curly_take(reader, 'not');
        if (isAt(reader, '_') || isAt(reader, 'var', '{', '(', '>', '<')) {
            while (!isAt(reader, '=>', ':', 'when') && peek(reader).kind !== 'end')
                next(reader);
            return [];
        }
        const value = readBinary(reader, 6);
        const isCase = value.kind === 'member' && value.of?.kind === 'name' && value.of.name !== 'HKClinicalTypeIdentifier';
        patterns.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : { kind: 'value', value });
        if (peek(reader).kind === 'name' && !isAt(reader, 'or', 'when', 'and'))
            next(reader);
    } while (curly_take(reader, 'or'));
    if (curly_take(reader, 'when'))
        readBinary(reader, 0);
    return patterns;
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-statements.js
/**
 * Statements of C#, as facts.
 */






function readBlock(reader) {
    if (!curly_take(reader, '{'))
        return readStatement(reader);
    const statements = [];
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
        const { at } = reader;
        statements.push(...nested(reader, () => readStatement(reader), () => []));
        if (reader.at === at)
            skipUnknown(reader);
    }
    curly_take(reader, '}');
    return statements;
}
function readStatement(reader) {
    const { at } = reader;
    const token = peek(reader);
    if (curly_take(reader, ';'))
        return [];
    if (isAt(reader, '{'))
        return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
    if (token.kind === 'name') {
        const special = readKeyword(reader, token.text, at);
        if (special)
            return special;
        const declared = readDeclaration(reader);
        if (declared)
            return declared;
    }
    const value = readExpression(reader);
    curly_take(reader, ';');
    return [{ kind: 'evaluate', value }];
}
function readKeyword(reader, word, from) {
    const site = () => siteFrom(reader, from);
    switch (word) {
        case 'return':
        case 'yield': {
            next(reader);
            if (word === 'yield' && curly_take(reader, 'break'))
                return [];
            curly_take(reader, 'return');
            if (curly_take(reader, ';'))
                return [];
            const value = readExpression(reader);
            curly_take(reader, ';');
            return [{ kind: 'return', value, site: site() }];
        }
        case 'if': {
            next(reader);
            const conditions = curly_take(reader, '(')
                ? readList(reader, ')', () => readExpression(reader)).map((value) => ({ kind: 'test', value }))
                : [];
            const body = readBlock(reader);
            const otherwise = curly_take(reader, 'else') ? readBlock(reader) : [];
            return [{ kind: 'evaluate', value: { kind: 'if', branch: { conditions, body, otherwise }, site: site() } }];
        }
        case 'foreach':
            return [readForEach(reader)];
        case 'for': {
            next(reader);
            const statements = [];
            if (curly_take(reader, '(')) {
                while (!isAt(reader, ')') && peek(reader).kind !== 'end') {
                    const { at } = reader;
                    statements.push(...readStatement(reader));
                    curly_take(reader, ',');
                    if (reader.at === at)
                        skipUnknown(reader);
                }
                curly_take(reader, ')');
            }
            return [{ kind: 'block', conditions: [], body: [...statements, ...readBlock(reader)] }];
        }
        case 'while':
        case 'lock':
        case 'fixed':
            next(reader);
            if (curly_take(reader, '('))
                readList(reader, ')', () => readExpression(reader));
            return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
        case 'do':
        case 'unsafe':
        case 'else':
            next(reader);
            return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
        case 'switch':
            return peek(reader, 1).text === '(' ? [{ kind: 'evaluate', value: readSwitch(reader) }] : undefined;
        case 'try':
        case 'finally':
            next(reader);
            return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
        case 'catch':
            next(reader);
            if (isAt(reader, '('))
                readParameters(reader);
            if (curly_take(reader, 'when'))
                readExpression(reader);
            return [{ kind: 'block', conditions: [], body: readBlock(reader) }];
        case 'using': {
            next(reader);
            if (!curly_take(reader, '('))
                return undefined;
            const declared = readDeclaration(reader) ?? [{ kind: 'evaluate', value: readExpression(reader) }];
            curly_take(reader, ')');
            return [{ kind: 'block', conditions: [], body: [...declared, ...readBlock(reader)] }];
        }
        case 'break':
        case 'continue':
        case 'goto':
            while (!curly_take(reader, ';') && peek(reader).kind !== 'end')
                next(reader);
            return [];
        case 'const':
        case 'static':
            next(reader);
            return readDeclaration(reader);
        default:
            return undefined;
    }
}
/** `T a = b, c = d;`, `var (a, b) = c;`, `T f(U u) { … }`: a type and a name say so. */
function readDeclaration(reader) {
    const { at } = reader;
    return attempt(reader, () => {
        for (let count = 0; count < 3 && isAt(reader, 'async', 'await', 'using'); count += 1) {
            if (peek(reader, 1).kind === 'name')
                next(reader);
        }
        const written = readType(reader);
        if (!written)
            return undefined;
        if (written.name === 'var' && isAt(reader, '(')) {
            next(reader);
            const items = readList(reader, ')', () => ({ pattern: readName(reader) }));
            if (!curly_take(reader, '='))
                return undefined;
            const value = readExpression(reader);
            curly_take(reader, ';');
            return [{ kind: 'declare', pattern: { kind: 'tuple', items }, value }];
        }
        if (peek(reader).kind !== 'name' || isAt(reader, 'is', 'as', 'switch', 'with'))
            return undefined;
        const after = peek(reader, 1).text;
        if (after === '(' || after === '<')
            return readLocalFunction(reader, at);
        if (!['=', ';', ',', ')'].includes(after))
            return undefined;
        const type = kept(written);
        const statements = [];
        do {
            const name = readName(reader);
            const value = curly_take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
            statements.push({
                kind: 'declare',
                pattern: type && name.kind === 'name' ? { ...name, type } : name,
                ...(value && { value }),
            });
        } while (curly_take(reader, ','));
        curly_take(reader, ';');
        return statements;
    });
}
function readName(reader) {
    const { at } = reader;
    return { kind: 'name', name: next(reader).text, site: siteFrom(reader, at) };
}
function readLocalFunction(reader, from) {
    const name = next(reader).text;
    if (isAt(reader, '<') && !skipTypeArguments(reader))
        return undefined;
    if (!isAt(reader, '(') || !isFunctionHead(reader))
        return undefined;
    const parameters = readParameters(reader);
    const body = readFunctionBody(reader);
    const site = siteFrom(reader, from);
    return [{ kind: 'function', fact: { name, parameters, body, modifiers: new Set(), isPositional: true, site } }];
}
/** Whether the bracket here is followed by a body. */
function isFunctionHead(reader) {
    const { at } = reader;
    readParameters(reader);
    const isHead = isAt(reader, '{', '=>', 'where');
    reader.at = at;
    return isHead;
}
/** `{ … }`, `=> x;`, or `;` where there is none. */
function readFunctionBody(reader) {
    const { at } = reader;
    while (!isAt(reader, '{', '=>', ';', '}') && peek(reader).kind !== 'end')
        next(reader);
    if (isAt(reader, '{'))
        return readBlock(reader);
    if (!curly_take(reader, '=>')) {
        curly_take(reader, ';');
        return [];
    }
    const value = readExpression(reader);
    curly_take(reader, ';');
    return [{ kind: 'return', value, site: siteFrom(reader, at) }];
}
function readForEach(reader) {
    const { at } = reader;
    next(reader);
    curly_take(reader, '(');
    const type = kept(readType(reader));
    const name = curly_take(reader, '(')
        ? { kind: 'tuple', items: readList(reader, ')', () => ({ pattern: readName(reader) })) }
        : readName(reader);
    curly_take(reader, 'in');
    const collection = readExpression(reader);
    curly_take(reader, ')');
    const pattern = type && name.kind === 'name' ? { ...name, type } : name;
    const body = readBlock(reader);
    return { kind: 'for', pattern, collection, body, site: siteFrom(reader, at) };
}
function readSwitch(reader) {
    const { at } = reader;
    next(reader);
    next(reader);
    const [subject] = readList(reader, ')', () => readExpression(reader));
    const cases = [];
    curly_take(reader, '{');
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
        const start = reader.at;
        const patterns = [];
        let isOpen = false;
        while (isAt(reader, 'case', 'default')) {
            if (next(reader).text === 'default')
                isOpen = true;
            else {
                const read = readPatterns(reader);
                if (read.length === 0)
                    isOpen = true;
                patterns.push(...read);
            }
            curly_take(reader, ':');
        }
        const body = [];
        while (!isAt(reader, 'case', 'default', '}') && peek(reader).kind !== 'end') {
            const before = reader.at;
            body.push(...readStatement(reader));
            if (reader.at === before)
                skipUnknown(reader);
        }
        cases.push({ patterns: isOpen ? [] : patterns, body });
        if (reader.at === start)
            skipUnknown(reader);
    }
    curly_take(reader, '}');
    const site = siteFrom(reader, at);
    return { kind: 'switch', subject: subject ?? nothing(site), cases, site };
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-lambdas.js
/**
 * Lambdas and parameters of C#.
 */




function closure(parameters, body, site) {
    const fact = { name: '', parameters, body, modifiers: new Set(), isPositional: true, site };
    return { kind: 'closure', body: fact, site };
}
/** `x => …`, `(x, y) => …`, `async (x) => { … }`, `static () => …`. */
function readLambda(reader) {
    const { at } = reader;
    return attempt(reader, () => {
        // more of them are no code, and looking past all at each would take the square of their number
        for (let count = 0; count < 3 && isAt(reader, 'async', 'static'); count += 1)
            next(reader);
        const start = reader.at;
        let parameters;
        if (peek(reader).kind === 'name' && peek(reader, 1).text === '=>') {
            parameters = [{ name: next(reader).text, site: siteFrom(reader, start) }];
        }
        else if (isAt(reader, '(') && isLambdaHead(reader))
            parameters = readParameters(reader);
        else
            return undefined;
        if (!curly_take(reader, '=>'))
            return undefined;
        const bodyAt = reader.at;
        const body = isAt(reader, '{')
            ? readBlock(reader)
            : [{ kind: 'return', value: readExpression(reader), site: siteFrom(reader, bodyAt) }];
        return closure(parameters, body, siteFrom(reader, at));
    });
}
/** Whether the bracket here is followed by `=>`. */
function isLambdaHead(reader) {
    let depth = 0;
    for (let ahead = 0; ahead < 200; ahead += 1) {
        const { kind, text } = peek(reader, ahead);
        if (kind === 'end')
            return false;
        if (kind !== 'mark')
            continue;
        if (text === '(')
            depth += 1;
        else if (text === ')') {
            depth -= 1;
            if (depth === 0)
                return peek(reader, ahead + 1).text === '=>';
        }
        else if (text === ';' || text === '{')
            return false;
    }
    return false;
}
/** Parameters of a method or lambda; a type may be missing. */
function readParameters(reader) {
    next(reader);
    return readList(reader, ')', () => {
        const { at } = reader;
        while (isAt(reader, '['))
            skipAttribute(reader);
        let isVariadic = false;
        while (isAt(reader, 'this', 'ref', 'out', 'in', 'params', 'readonly', 'scoped'))
            isVariadic = next(reader).text === 'params';
        const isBare = peek(reader).kind === 'name' && [',', ')', '='].includes(peek(reader, 1).text);
        const type = isBare ? undefined : kept(readType(reader));
        if (peek(reader).kind !== 'name')
            return undefined;
        const name = next(reader).text;
        const given = curly_take(reader, '=') ? readExpression(reader) : undefined;
        return {
            name,
            ...(type && { type }),
            ...(given && { default: given }),
            ...(isVariadic && { isVariadic: true }),
            site: siteFrom(reader, at),
        };
    });
}
function skipAttribute(reader) {
    next(reader);
    readList(reader, ']', () => {
        // `[assembly: …]` says what it belongs to
        if (peek(reader).kind === 'name' && peek(reader, 1).text === ':')
            reader.at += 2;
        return readExpression(reader);
    });
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-expressions.js
/**
 * C# expressions and statements, as facts. HealthKit's identifiers get the names they have in Swift.
 */







const BINARY = [
    ['||'],
    ['&&'],
    ['|'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', 'is', 'as'],
    ['+', '-'],
    ['*', '/', '%'],
];
function readExpression(reader) {
    return nested(reader, () => readAssignment(reader), () => nothing(siteFrom(reader, reader.at - 1)));
}
function readAssignment(reader) {
    const { at } = reader;
    const lambda = readLambda(reader);
    if (lambda)
        return lambda;
    const left = readConditional(reader);
    if (!isAt(reader, '=', '+=', '-=', '??=', '|=', '&='))
        return left;
    const operator = next(reader).text;
    const value = readExpression(reader);
    return {
        kind: 'assign',
        target: left,
        operator: operator === '??=' ? '=' : operator,
        value,
        site: siteFrom(reader, at),
    };
}
function readConditional(reader) {
    const { at } = reader;
    const test = readCoalescing(reader);
    if (!curly_take(reader, '?'))
        return test;
    const yes = readExpression(reader);
    curly_take(reader, ':');
    const no = readExpression(reader);
    return { kind: 'either', test, of: [yes, no], site: siteFrom(reader, at) };
}
function readCoalescing(reader) {
    const { at } = reader;
    const left = readBinary(reader, 0);
    if (!curly_take(reader, '??'))
        return left;
    const right = readCoalescing(reader);
    return { kind: 'either', of: [left, right], site: siteFrom(reader, at) };
}
function readBinary(reader, level) {
    const operators = BINARY[level];
    if (!operators)
        return readUnary(reader);
    const { at } = reader;
    let left = readBinary(reader, level + 1);
    while (operators.includes(peek(reader).text) && peek(reader).kind !== 'text') {
        const operator = takeOperator(reader);
        if (operator === 'is') {
            left = readIs(reader, left, at);
            continue;
        }
        if (operator === 'as') {
            const to = kept(readType(reader));
            if (to)
                left = { kind: 'cast', value: left, to, site: siteFrom(reader, at) };
            continue;
        }
        const right = readBinary(reader, level + 1);
        left = { kind: 'operation', operator, operands: [left, right], site: siteFrom(reader, at) };
    }
    return left;
}
function readUnary(reader) {
    const { at } = reader;
    if (isAt(reader, '!', '-', '+', '++', '--', '~', '&', '^')) {
        const operator = next(reader).text;
        const value = readUnary(reader);
        return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
    }
    if (isAt(reader, 'await') && peek(reader, 1).text !== '.') {
        next(reader);
        return readUnary(reader);
    }
    if (isAt(reader, 'throw', 'ref', 'out', 'in') && peek(reader, 1).kind === 'name') {
        next(reader);
        return readUnary(reader);
    }
    const cast = readCast(reader);
    if (cast)
        return cast;
    return readPostfix(reader);
}
/** `(T)x`: a type in brackets with what can only be its operand behind it. */
function readCast(reader) {
    const { at } = reader;
    if (!isAt(reader, '('))
        return undefined;
    return attempt(reader, () => {
        next(reader);
        const type = readType(reader);
        if (!type || !curly_take(reader, ')'))
            return undefined;
        const { kind, text } = peek(reader);
        const isOperand = kind === 'name'
            ? !/^(?:is|as|and|or|switch|with|when)$/.test(text)
            : kind === 'text' || kind === 'number' || text === '(';
        if (!isOperand)
            return undefined;
        const value = readUnary(reader);
        const to = kept(type);
        return to ? { kind: 'cast', value, to, site: siteFrom(reader, at) } : value;
    });
}
function readPostfix(reader) {
    const { at } = reader;
    let value = readPrimary(reader);
    for (;;) {
        const { kind, text } = peek(reader);
        if (kind === 'name' && text === 'switch')
            value = readSwitchExpression(reader, value, at);
        else if (kind === 'name' && text === 'with' && peek(reader, 1).text === '{') {
            next(reader);
            skipPattern(reader);
        }
        else if (kind !== 'mark')
            return value;
        else if (text === '.' || text === '?.' || text === '::') {
            next(reader);
            value = lowerMember(value, next(reader).text, siteFrom(reader, at));
        }
        else if (text === '!' && peek(reader, 1).text !== '=')
            next(reader);
        else if (text === '(')
            value = lowerCall(value, readArguments(reader), siteFrom(reader, at));
        else if (text === '[' || (text === '?' && peek(reader, 1).text === '[')) {
            curly_take(reader, '?');
            next(reader);
            const [index] = readList(reader, ']', () => readExpression(reader));
            const site = siteFrom(reader, at);
            value = { kind: 'index', of: value, index: index ?? nothing(site), site };
        }
        else if (text === '<' && isGenericCall(reader))
            skipTypeArguments(reader);
        else if (text === '++' || text === '--')
            next(reader);
        else
            return value;
    }
}
function isGenericCall(reader) {
    const { at } = reader;
    const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '.', ')', ',', ';');
    reader.at = at;
    return isGeneric;
}
/** `HKClinicalTypeIdentifier.AllergyRecord` and its like are spelled as in Swift. */
function lowerMember(of, name, site) {
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
    // properties in .NET, methods everywhere else
    if (name === 'SupportsHealthRecords' || name === 'IsHealthDataAvailable') {
        return { kind: 'call', callee: { kind: 'member', of, name, site }, args: [], site };
    }
    if (name === 'Values' || name === 'Keys')
        return { kind: 'member', of, name: name.toLowerCase(), site };
    if (name === 'Result')
        return of;
    return { kind: 'member', of, name, site };
}
function lowerCall(callee, args, site) {
    if (callee.kind === 'call' && args.length === 0)
        return callee;
    const first = args[0]?.value;
    if (callee.kind === 'member') {
        const owner = callee.of?.kind === 'name' ? callee.of.name : '';
        const isMaker = SETS.test(owner) && /^(?:MakeNSObjectSet|FromObjects|FromNSObjects|From)/.test(callee.name);
        if (isMaker || owner === 'ImmutableArray' || owner === 'ImmutableHashSet')
            return { kind: 'list', items: args.map(({ value }) => value), site };
        if (owner === 'Enum' && callee.name === 'GetValues' && first)
            return { kind: 'member', of: first, name: 'allCases', site };
        if ((owner === 'Task' || owner === 'Enumerable') && first && /^(?:WhenAll|FromResult|Run)$/.test(callee.name))
            return first;
        return { kind: 'call', callee: { ...callee, name: methodName(callee.name) }, args, site };
    }
    return { kind: 'call', callee, args, site };
}
function readArguments(reader) {
    next(reader);
    return readList(reader, ')', () => {
        const isLabelled = peek(reader).kind === 'name' && peek(reader, 1).text === ':' && peek(reader, 1).kind === 'mark';
        const label = isLabelled ? next(reader).text : undefined;
        if (isLabelled)
            next(reader);
        if (isAt(reader, 'out', 'ref') && peek(reader, 1).kind === 'name' && peek(reader, 2).kind === 'name')
            reader.at += 2;
        const value = readExpression(reader);
        return { ...(label !== undefined && { label }), value };
    });
}
function readPrimary(reader) {
    const { at } = reader;
    const token = peek(reader);
    const site = () => siteFrom(reader, at);
    if (token.kind === 'text')
        return c_sharp_expressions_readText(reader);
    if (token.kind === 'number') {
        next(reader);
        return { kind: 'literal', value: Number.parseFloat(token.text), site: site() };
    }
    if (token.kind === 'mark') {
        if (token.text === '(') {
            next(reader);
            const items = readList(reader, ')', () => {
                if (peek(reader).kind === 'name' && peek(reader, 1).text === ':')
                    reader.at += 2;
                return { value: readExpression(reader) };
            });
            const [only] = items;
            return items.length === 1 && only ? only.value : { kind: 'tuple', items, site: site() };
        }
        if (token.text === '[') {
            next(reader);
            const items = readList(reader, ']', () => {
                curly_take(reader, '..');
                return readExpression(reader);
            });
            return { kind: 'list', items, site: site() };
        }
        return nothing(site());
    }
    next(reader);
    switch (token.text) {
        case 'true':
        case 'false':
            return { kind: 'literal', value: token.text === 'true', site: site() };
        case 'null':
        case 'default':
            if (token.text === 'default' && isAt(reader, '('))
                readArguments(reader);
            return { kind: 'literal', value: null, site: site() };
        case 'this':
        case 'base':
            return { kind: 'name', name: 'self', site: site() };
        case 'new':
            return readNew(reader, at);
        case 'typeof':
            if (curly_take(reader, '(')) {
                const type = readType(reader);
                curly_take(reader, ')');
                if (type)
                    return { kind: 'type', type, site: site() };
            }
            return nothing(site());
        case 'delegate': {
            const parameters = isAt(reader, '(') ? readParameters(reader) : [];
            return closure(parameters, readBlock(reader), site());
        }
        case 'stackalloc':
        case 'checked':
        case 'unchecked':
            return readUnary(reader);
        default:
            return { kind: 'name', name: token.text, site: site() };
    }
}
function c_sharp_expressions_readText(reader) {
    const { at } = reader;
    const token = next(reader);
    const site = siteFrom(reader, at);
    if (!token.holes || !token.words)
        return { kind: 'literal', value: token.text, site };
    const parts = [];
    for (const [index, word] of token.words.entries()) {
        if (word !== '')
            parts.push({ kind: 'literal', value: word, site });
        const hole = token.holes[index];
        if (!hole)
            continue;
        const inner = createReader(reader.text.slice(hole.start, hole.end), reader.file, reader.language);
        inner.depth = reader.depth + 1;
        parts.push(readExpression(inner));
    }
    return { kind: 'text', parts, site };
}

;// CONCATENATED MODULE: ./lib/code/c-sharp-members.js
/**
 * Members of C# types: fields, properties, methods, constructors.
 */







const MODIFIERS = new Set([
    'public',
    'private',
    'internal',
    'protected',
    'static',
    'readonly',
    'sealed',
    'abstract',
    'partial',
    'virtual',
    'override',
    'async',
    'const',
    'new',
    'extern',
    'unsafe',
    'volatile',
    'required',
    'file',
    'event',
    'fixed',
    'implicit',
    'explicit',
]);
/** With attributes, more than any declaration has. */
const MOST_MODIFIERS = 60;
function readModifiers(reader) {
    const words = new Set();
    for (let count = 0; count < MOST_MODIFIERS; count += 1) {
        if (isAt(reader, '['))
            skipAttribute(reader);
        else if (peek(reader).kind === 'name' && MODIFIERS.has(peek(reader).text))
            words.add(next(reader).text);
        else
            break;
    }
    return words;
}
function isTypeWord(reader) {
    return isAt(reader, 'class', 'struct', 'interface', 'enum', 'record', 'delegate');
}
/** A field, property, method, constructor or nested type of the type called `owner`. */
function readMember(reader, owner, to) {
    const from = reader.at;
    const words = readModifiers(reader);
    if (isTypeWord(reader)) {
        readTypeDeclaration(reader, from, words, to);
        return;
    }
    if (curly_take(reader, ';'))
        return;
    const modifiers = words.has('const') ? new Set([...words, 'static']) : words;
    if (isAt(reader, owner) && peek(reader, 1).text === '(') {
        next(reader);
        const parameters = readParameters(reader);
        const chained = curly_take(reader, ':') ? readChained(reader) : [];
        const body = [...chained, ...readFunctionBody(reader)];
        // what runs before anything else is no constructor that somebody calls
        if (words.has('static'))
            return;
        to.functions.push({ name: 'init', parameters, body, modifiers, isPositional: true, site: siteFrom(reader, from) });
        return;
    }
    const type = readType(reader);
    if (curly_take(reader, 'operator', '~')) {
        readFunctionBody(reader);
        return;
    }
    if (!type || (peek(reader).kind !== 'name' && !isAt(reader, 'this')))
        return;
    let name = next(reader).text;
    if (isAt(reader, '<'))
        skipTypeArguments(reader);
    while (curly_take(reader, '.')) {
        name = next(reader).text;
        if (isAt(reader, '<'))
            skipTypeArguments(reader);
    }
    if (isAt(reader, '(')) {
        const parameters = readParameters(reader);
        const body = readFunctionBody(reader);
        const result = kept(type);
        to.functions.push({
            name: methodName(name),
            parameters,
            ...(result && { result }),
            body,
            modifiers,
            isPositional: true,
            site: siteFrom(reader, from),
        });
        return;
    }
    if (isAt(reader, '[')) {
        skipBrackets(reader);
        if (isAt(reader, '{'))
            skipBrackets(reader);
        return;
    }
    readVariable(reader, from, name, kept(type), modifiers, to);
}
/** `: base(a)`, `: this(b)`. */
function readChained(reader) {
    return [{ kind: 'evaluate', value: readExpression(reader) }];
}
/** `a = b, c = d;`, `{ get; set; } = b;`, `=> b;`, `{ get { … } }`. */
function readVariable(reader, from, name, type, modifiers, to) {
    const getterOf = (body) => ({
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body,
        modifiers: new Set(),
        site: siteFrom(reader, from),
    });
    const add = (each, more) => {
        to.variables.push({ name: each, ...(type && { type }), ...more, modifiers, site: siteFrom(reader, from) });
    };
    if (isAt(reader, '=>')) {
        add(name, { getter: getterOf(readFunctionBody(reader)) });
        return;
    }
    if (curly_take(reader, '{')) {
        let getter;
        while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
            const { at } = reader;
            readModifiers(reader);
            const isGetter = isAt(reader, 'get');
            if (isAt(reader, 'get', 'set', 'init', 'add', 'remove'))
                next(reader);
            const body = readFunctionBody(reader);
            if (isGetter && body.length > 0)
                getter = getterOf(body);
            if (reader.at === at)
                skipUnknown(reader);
        }
        curly_take(reader, '}');
        const value = curly_take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
        curly_take(reader, ';');
        add(name, { ...(getter && { getter }), ...(value && { value }) });
        return;
    }
    let each = name;
    for (;;) {
        const value = curly_take(reader, '=') ? typed(readExpressionOrInitializer(reader), type) : undefined;
        add(each, value ? { value } : {});
        if (!curly_take(reader, ','))
            break;
        each = next(reader).text;
    }
    curly_take(reader, ';');
}

;// CONCATENATED MODULE: ./lib/code/c-sharp.js
/**
 * C# source to facts: .NET, MAUI and Xamarin apps call HealthKit through bindings.
 */









/** The facts of a C# file. */
function readCSharp({ path, lines, text: whole }) {
    const { text, regions } = (0,directives/* blankDirectives */.b6)(whole, (0,blank/* blankProse */.W)(whole, 'c-sharp'));
    const reader = createReader(text, { path, lines }, 'c-sharp');
    const types = [];
    const body = [];
    readNamespace(reader, types, body);
    return {
        path,
        lines,
        types,
        functions: [],
        variables: [],
        aliases: new Map(),
        body,
        regions: regions.map(ofPlatform),
        faults: tellingFaults(reader.faults, text),
        isForeign: true,
    };
}
/** Symbols of target frameworks, as conditions that are known. */
function ofPlatform(region) {
    const condition = region.condition
        .replace(/\b(?:__IOS__|IOS|__MOBILE__)\b/g, 'os(iOS)')
        .replace(/\b(?:__ANDROID__|ANDROID)\b/g, 'os(Android)')
        .replace(/\b(?:WINDOWS|TIZEN|NETFX_CORE|WINDOWS_UWP)\b/g, 'os(Windows)');
    return { ...region, condition };
}
/** What stands in a file or namespace: types, and in a program without a class its statements. */
function readNamespace(reader, types, body) {
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
        const { at } = reader;
        if (curly_take(reader, 'namespace')) {
            while (peek(reader).kind === 'name' || isAt(reader, '.'))
                next(reader);
            if (curly_take(reader, '{')) {
                nested(reader, () => readNamespace(reader, types, body), () => undefined);
                curly_take(reader, '}');
            }
            else
                curly_take(reader, ';');
        }
        else if (isAt(reader, '[') && /^(?:assembly|module)$/.test(peek(reader, 1).text))
            skipAttribute(reader);
        else if (isAt(reader, 'global', 'using', 'extern') && peek(reader, 1).text !== '(') {
            while (!curly_take(reader, ';') && peek(reader).kind !== 'end')
                next(reader);
        }
        else {
            const members = { types: [], functions: [], variables: [] };
            const words = readModifiers(reader);
            if (isTypeWord(reader))
                readTypeDeclaration(reader, at, words, members);
            else {
                reader.at = at;
                body.push(...readBlock(reader));
            }
            types.push(...members.types);
        }
        if (reader.at === at)
            skipUnknown(reader);
    }
}
function readTypeDeclaration(reader, from, words, to) {
    const word = next(reader).text;
    curly_take(reader, 'class', 'struct');
    if (word === 'delegate') {
        while (!curly_take(reader, ';') && peek(reader).kind !== 'end')
            next(reader);
        return;
    }
    const name = peek(reader).kind === 'name' ? next(reader).text : '';
    if (isAt(reader, '<'))
        skipTypeArguments(reader);
    const parameters = isAt(reader, '(') ? readParameters(reader) : [];
    const supertypes = [];
    if (curly_take(reader, ':')) {
        do {
            const type = readType(reader);
            if (type)
                supertypes.push(type);
            if (isAt(reader, '('))
                skipBrackets(reader);
        } while (curly_take(reader, ','));
    }
    while (!isAt(reader, '{', ';') && peek(reader).kind !== 'end')
        next(reader);
    const cases = [];
    const members = { types: [], functions: [], variables: [] };
    // the parameters of a class are seen by all of it
    for (const { name: each, type, site } of parameters)
        members.variables.push({ name: each, ...(type && { type }), modifiers: new Set(), site });
    if (curly_take(reader, '{')) {
        if (word === 'enum')
            readCases(reader, cases);
        while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
            const { at } = reader;
            nested(reader, () => readMember(reader, name, members), () => undefined);
            if (reader.at === at)
                skipUnknown(reader);
        }
        curly_take(reader, '}');
    }
    else
        curly_take(reader, ';');
    const site = siteFrom(reader, from);
    const stores = parameters.map(({ name: each }) => {
        const target = { kind: 'member', of: { kind: 'name', name: 'self', site }, name: each, site };
        return {
            kind: 'evaluate',
            value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name: each, site }, site },
        };
    });
    if (parameters.length > 0)
        members.functions.push({ name: 'init', parameters, body: stores, modifiers: new Set(), isPositional: true, site });
    to.types.push({
        name,
        kind: word === 'enum' ? 'enum' : word === 'interface' ? 'protocol' : 'class',
        supertypes,
        cases,
        variables: members.variables,
        functions: members.functions,
        types: members.types,
        aliases: new Map(),
        modifiers: words,
        site,
    });
}
function readCases(reader, cases) {
    while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
        while (isAt(reader, '['))
            skipAttribute(reader);
        const { at } = reader;
        if (peek(reader).kind !== 'name')
            break;
        const name = next(reader).text;
        cases.push({ name, parameters: [], site: siteFrom(reader, at) });
        if (curly_take(reader, '='))
            readExpression(reader);
        if (!curly_take(reader, ','))
            break;
    }
}

// EXTERNAL MODULE: ./lib/code/syntax.js
var syntax = __webpack_require__(74770);
;// CONCATENATED MODULE: ./lib/code/swift-types.js

function textOf(node, { text }) {
    return text.slice(node.start, node.end);
}
const TYPES = new Set([
    'user_type',
    'array_type',
    'dictionary_type',
    'optional_type',
    'tuple_type',
    'function_type',
    'opaque_type',
    'existential_type',
    'metatype',
    'protocol_composition_type',
    'suppressed_constraint',
    'type_pack_expansion',
    'type_parameter_pack',
]);
/** The first type among the children of a node. */
function typeIn(node, unit) {
    const found = node.children.find(({ type }) => TYPES.has(type));
    return found && lowerType(found, unit);
}
function lowerType(node, unit) {
    const parts = () => (0,syntax/* namedChildren */.TP)(node)
        .filter(isType)
        .map((child) => lowerType(child, unit));
    switch (node.type) {
        case 'user_type': {
            const names = node.children.filter(({ type }) => type === 'type_identifier');
            // the grammar has `T.Type` for a type that is named `Type` inside of T
            const isMetatype = names.length > 1 && textOf(names.at(-1) ?? node, unit) === 'Type';
            const name = names.at(isMetatype ? -2 : -1);
            const args = (0,syntax/* findType */.up)(node, 'type_arguments');
            return {
                name: name ? textOf(name, unit) : textOf(node, unit),
                args: args
                    ? (0,syntax/* namedChildren */.TP)(args)
                        .filter(isType)
                        .map((child) => lowerType(child, unit))
                    : [],
                ...(isMetatype && { isMetatype }),
            };
        }
        case 'array_type':
            return { name: 'Array', args: parts() };
        case 'dictionary_type':
            return { name: 'Dictionary', args: parts() };
        case 'function_type':
            return { name: '->', args: parts() };
        case 'tuple_type': {
            const items = (0,syntax/* childrenOf */.LU)(node, 'element');
            const args = items.map((item) => typeIn(item, unit) ?? UNKNOWN);
            if (args.length === 1 && args[0])
                return args[0];
            const labels = items.map((item) => textOf((0,syntax/* findType */.up)(item, 'simple_identifier') ?? EMPTY, unit));
            return { name: '()', args, labels };
        }
        case 'metatype':
            return { ...(parts()[0] ?? UNKNOWN), isMetatype: true };
        default:
            return parts()[0] ?? { name: textOf(node, unit), args: [] };
    }
}
function isType({ type }) {
    return TYPES.has(type);
}
const UNKNOWN = { name: '', args: [] };
const EMPTY = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };
/** `public`, `static`, `override`, `@objc`, …: attributes with their sign. */
function modifiersOf(node, unit) {
    const modifiers = node.children.filter(({ type }) => type === 'modifiers').flatMap(({ children }) => children);
    return new Set(modifiers.flatMap((modifier) => {
        if (modifier.type !== 'attribute')
            return [textOf(modifier, unit)];
        const name = (0,syntax/* findType */.up)(modifier, 'user_type');
        return name ? [`@${textOf(name, unit)}`] : [];
    }));
}
/** The iOS version in `@available(iOS 16.4, *)`. */
function availabilityOf(node, unit) {
    for (const modifiers of node.children) {
        if (modifiers.type !== 'modifiers')
            continue;
        for (const attribute of modifiers.children) {
            if (attribute.type !== 'attribute')
                continue;
            const version = /^@available\s*\([^)]*\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec(textOf(attribute, unit));
            if (version)
                return version[1];
        }
    }
    return undefined;
}
/** The type that an attribute names: `@Environment(Store.self) var store` holds a Store. */
function typeOfAttribute(node, unit) {
    for (const modifiers of node.children) {
        if (modifiers.type !== 'modifiers')
            continue;
        for (const attribute of modifiers.children) {
            if (attribute.type !== 'attribute')
                continue;
            const text = textOf(attribute, unit);
            const name = /^@\w+\s*\(\s*([A-Z]\w*)\.self\s*\)$/.exec(text)?.[1];
            if (name !== undefined)
                return { name, args: [] };
            if (/^@Environment\s*\(\s*\\\.modelContext\s*\)$/.test(text))
                return { name: 'ModelContext', args: [] };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/swift-declarations.js





/** `let a = 1, b: T`, `var c: T { … }`, `let (a, b) = pair`. */
function lowerVariables(node, unit) {
    const groups = [];
    for (const child of node.children) {
        if (child.field === 'name' && child.type === 'pattern')
            groups.push({ pattern: child, rest: [] });
        else
            groups.at(-1)?.rest.push(child);
    }
    const modifiers = modifiersOf(node, unit);
    const isConstant = node.children.some((child) => child.type === 'value_binding_pattern' && textOf(child, unit) === 'let');
    const available = availabilityOf(node, unit);
    return groups.map(({ pattern: patternNode, rest }) => {
        const group = { ...node, children: rest };
        const annotation = (0,syntax/* findType */.up)(group, 'type_annotation');
        const type = annotation ? typeIn(annotation, unit) : typeOfAttribute(node, unit);
        const valueNode = (0,syntax/* childOf */.GG)(group, 'value');
        const value = valueNode ? lowerExpression(valueNode, unit) : lowerWrapper(node, unit);
        const pattern = lowerPattern(patternNode, unit);
        if (pattern.kind !== 'name')
            return { pattern, ...(value && { value }) };
        const computed = (0,syntax/* childOf */.GG)(group, 'computed_value');
        const getter = computed && lowerGetter(computed, type, modifiers, available, unit);
        const observing = (0,syntax/* findType */.up)(group, 'willset_didset_block');
        const making = valueNode ? undefined : lowerMaking(node, unit);
        const observers = [
            ...(observing ? (0,syntax/* namedChildren */.TP)(observing).map((clause) => bodyFact('set', clause, unit)) : []),
            ...(making ? [making] : []),
        ];
        return {
            pattern: { ...pattern, ...(type && { type }) },
            ...(value && { value }),
            variable: {
                name: pattern.name,
                ...(type && { type }),
                ...(value && { value }),
                ...(getter && { getter }),
                ...(observers.length > 0 && { observers }),
                modifiers,
                ...(isConstant && { isConstant }),
                ...(available !== undefined && { available }),
                site: siteOf(patternNode, unit),
            },
        };
    });
}
/** A property wrapper that reads by itself, `@HealthKitQuery(.allergyRecord)`: the call that it is. */
function lowerWrapper(node, unit) {
    return lowerAttribute(node, unit, isSinkName);
}
/** A wrapper that may be the app's own, `@Records(.allergyRecord)`: making it runs its initialiser. */
function lowerMaking(node, unit) {
    const value = lowerAttribute(node, unit, (name) => /^[A-Z]/.test(name) && !isSinkName(name));
    if (value?.kind !== 'call' || value.args.length === 0)
        return undefined;
    return { name: 'make', parameters: [], body: [{ kind: 'evaluate', value }], modifiers: new Set(), site: value.site };
}
function lowerAttribute(node, unit, isMeant) {
    const modifiers = (0,syntax/* findType */.up)(node, 'modifiers');
    for (const attribute of modifiers?.children ?? []) {
        const nameNode = attribute.type === 'attribute' ? (0,syntax/* findType */.up)(attribute, 'user_type') : undefined;
        if (!nameNode || !isMeant(textOf(nameNode, unit)))
            continue;
        const args = [];
        let label;
        for (const [index, child] of attribute.children.entries()) {
            if (attribute.children[index + 1]?.type === ':')
                label = textOf(child, unit);
            else if (child.isNamed && child !== nameNode) {
                args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
                label = undefined;
            }
        }
        const site = siteOf(attribute, unit);
        return { kind: 'call', callee: { kind: 'name', name: textOf(nameNode, unit), site }, args, site };
    }
    return undefined;
}
function lowerGetter(node, result, modifiers, available, unit) {
    const getter = (0,syntax/* findType */.up)(node, 'computed_getter');
    const statements = (0,syntax/* findType */.up)(getter ?? node, 'statements');
    return {
        name: 'get',
        parameters: [],
        ...(result && { result }),
        body: statements ? lowerStatements(statements, unit, true) : [],
        modifiers,
        ...(available !== undefined && { available }),
        site: siteOf(node, unit),
    };
}
function bodyFact(name, node, unit) {
    const statements = (0,syntax/* findType */.up)(node, 'statements');
    const body = statements ? lowerStatements(statements, unit) : [];
    return { name, parameters: [], body, modifiers: new Set(), site: siteOf(node, unit) };
}
function lowerFunction(node, unit) {
    const isInit = node.type === 'init_declaration';
    const nameNode = node.children.find(({ field, type }) => field === 'name' && type === 'simple_identifier');
    const arrow = node.children.findIndex(({ type }) => type === '->');
    const result = arrow < 0 ? undefined : typeIn({ ...node, children: node.children.slice(arrow) }, unit);
    const block = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* findType */.up)(node, 'function_body');
    const computed = (0,syntax/* findType */.up)(node, 'computed_property');
    const statements = block && (0,syntax/* findType */.up)(block, 'statements');
    const body = computed
        ? lowerGetter(computed, result, new Set(), undefined, unit).body
        : statements
            ? lowerStatements(statements, unit, !isInit)
            : [];
    const available = availabilityOf(node, unit);
    return {
        name: isInit
            ? 'init'
            : node.type === 'subscript_declaration'
                ? '[]'
                : nameNode
                    ? textOf(nameNode, unit).replaceAll('`', '')
                    : '',
        parameters: lowerParameters(node, unit),
        ...(result && { result }),
        body,
        modifiers: modifiersOf(node, unit),
        ...(available !== undefined && { available }),
        site: siteOf(nameNode ?? node, unit),
    };
}
function lowerParameters(node, unit) {
    const parameters = [];
    const isSubscript = node.type === 'subscript_declaration';
    for (const [index, child] of node.children.entries()) {
        if (child.type !== 'parameter')
            continue;
        const external = (0,syntax/* childOf */.GG)(child, 'external_name');
        const name = child.children.find(({ field, type }) => field === 'name' && type === 'simple_identifier');
        const following = node.children.slice(index + 1);
        const end = following.findIndex(({ type }) => type === 'parameter' || type === ',' || type === ')');
        const value = following.slice(0, end < 0 ? undefined : end).find(({ field }) => field === 'default_value');
        const words = (0,syntax/* findType */.up)(child, 'parameter_modifiers');
        const isLazy = words !== undefined && /@autoclosure\b/.test(textOf(words, unit));
        const written = typeIn(child, unit);
        const type = isLazy && written?.name === '->' ? written.args.at(-1) : written;
        const inner = name ? textOf(name, unit).replaceAll('`', '') : '_';
        const label = external ? textOf(external, unit).replaceAll('`', '') : isSubscript ? '_' : inner;
        parameters.push({
            ...(label !== '_' && { label }),
            name: inner,
            ...(type && { type }),
            ...(value && { default: lowerExpression(value, unit) }),
            ...(child.children.some((part) => part.type === '...') && { isVariadic: true }),
            ...(words && /\binout\b/.test(textOf(words, unit)) && { isShared: true }),
            ...(isLazy && { isLazy }),
            site: siteOf(child, unit),
        });
    }
    return parameters;
}
const KINDS = new Map([
    ['class', 'class'],
    ['actor', 'class'],
    ['struct', 'struct'],
    ['enum', 'enum'],
    ['protocol', 'protocol'],
    ['extension', 'extension'],
]);
function lowerTypeDeclaration(node, unit) {
    const kindNode = (0,syntax/* childOf */.GG)(node, 'declaration_kind');
    const nameNode = (0,syntax/* childOf */.GG)(node, 'name');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const kind = KINDS.get(kindNode ? textOf(kindNode, unit) : '') ?? 'class';
    const name = nameNode
        ? nameNode.type === 'type_identifier'
            ? textOf(nameNode, unit)
            : lowerType(nameNode, unit).name
        : '';
    const supertypes = node.children
        .filter(({ type }) => type === 'inheritance_specifier')
        .flatMap((specifier) => typeIn(specifier, unit) ?? []);
    const available = availabilityOf(node, unit);
    return {
        name,
        kind,
        supertypes,
        ...lowerMembers(body ? (0,syntax/* namedChildren */.TP)(body) : [], unit),
        modifiers: modifiersOf(node, unit),
        ...(available !== undefined && { available }),
        site: siteOf(nameNode ?? node, unit),
    };
}
/** The declarations of a type's body, or of a file. */
function lowerMembers(nodes, unit) {
    const cases = [];
    const variables = [];
    const functions = [];
    const types = [];
    const aliases = new Map();
    for (const node of nodes) {
        switch (node.type) {
            case 'enum_entry':
                cases.push(...lowerCases(node, unit));
                break;
            case 'property_declaration':
            case 'protocol_property_declaration':
                for (const declared of lowerVariables(node, unit))
                    variables.push(...asVariables(declared));
                break;
            case 'function_declaration':
            case 'protocol_function_declaration':
            case 'init_declaration':
            case 'deinit_declaration':
            case 'subscript_declaration':
                functions.push(lowerFunction(node, unit));
                break;
            case 'class_declaration':
            case 'protocol_declaration':
                types.push(lowerTypeDeclaration(node, unit));
                break;
            case 'typealias_declaration': {
                const name = (0,syntax/* findType */.up)(node, 'type_identifier');
                const target = node.children.findLast(({ field, type }) => field === 'name' && type !== 'type_identifier');
                if (name && target)
                    aliases.set(textOf(name, unit), lowerType(target, unit));
                break;
            }
            case 'ERROR': {
                // what the parser made whole inside of what it could not
                const inner = lowerMembers((0,syntax/* namedChildren */.TP)(node), unit);
                cases.push(...inner.cases);
                variables.push(...inner.variables);
                functions.push(...inner.functions);
                types.push(...inner.types);
                break;
            }
        }
    }
    return { cases, variables, functions, types, aliases };
}
function asVariables({ pattern, value, variable }) {
    if (variable)
        return [variable];
    if (pattern.kind !== 'tuple')
        return [];
    return pattern.items.flatMap(({ pattern: part, label }, index) => {
        if (part.kind !== 'name')
            return [];
        const site = part.site;
        const taken = value && { kind: 'member', of: value, name: label ?? `${index}`, site };
        return [{ name: part.name, ...(taken && { value: taken }), modifiers: new Set(), site }];
    });
}
function lowerCases(node, unit) {
    const cases = [];
    for (const child of node.children) {
        if (child.field === 'name' && child.type === 'simple_identifier')
            cases.push({ name: child, rest: [] });
        else
            cases.at(-1)?.rest.push(child);
    }
    const available = availabilityOf(node, unit);
    return cases.map(({ name, rest }) => {
        const raw = rest.find(({ field }) => field === 'raw_value');
        const contents = rest.find(({ field }) => field === 'data_contents');
        return {
            name: textOf(name, unit).replaceAll('`', ''),
            ...(raw && { raw: lowerExpression(raw, unit) }),
            parameters: contents ? lowerCaseParameters(contents, unit) : [],
            ...(available !== undefined && { available }),
            site: siteOf(name, unit),
        };
    });
}
function lowerCaseParameters(contents, unit) {
    const types = (0,syntax/* childrenOf */.LU)(contents, 'name').filter(({ type }) => type !== 'simple_identifier');
    return types.map((node, index) => {
        const before = contents.children[contents.children.indexOf(node) - 1];
        const labelNode = before?.type === ':' ? contents.children[contents.children.indexOf(node) - 2] : undefined;
        const label = labelNode?.type === 'simple_identifier' ? textOf(labelNode, unit) : undefined;
        return {
            ...(label !== undefined && { label }),
            name: label ?? `${index}`,
            type: lowerType(node, unit),
            site: siteOf(node, unit),
        };
    });
}

;// CONCATENATED MODULE: ./lib/code/swift-statements.js




/** The statements of a block. `yields`: a lone expression is the block's value, as in closures and getters. */
function lowerStatements(block, unit, yields = false) {
    const nodes = (0,syntax/* namedChildren */.TP)(block);
    const statements = nodes.flatMap((node) => lowerStatement(node, unit));
    const [only] = statements;
    if (yields && statements.length === 1 && only?.kind === 'evaluate') {
        return [{ kind: 'return', value: only.value, site: only.value.site }];
    }
    return yields && isBuilt(statements) ? statements.flatMap(yielded) : statements;
}
/** A result builder's block: what stands alone as a statement, and does nothing, is a part of what is built. */
function isBuilt(statements) {
    const values = statements.flatMap((it) => (it.kind === 'evaluate' ? [it.value] : []));
    return (values.length === statements.length &&
        values.some(isPart) &&
        values.every((value) => isPart(value) || value.kind === 'switch' || (value.kind === 'if' && !value.branch.isGuard)));
}
function isPart({ kind, ...value }) {
    if (kind === 'member' || kind === 'list')
        return true;
    if (kind !== 'call' || !('callee' in value))
        return false;
    const { callee } = value;
    return (callee.kind === 'name' || callee.kind === 'member') && /^(?:HKClinicalType|clinicalType)$/.test(callee.name);
}
function yielded(statement) {
    return statement.kind === 'evaluate'
        ? [{ kind: 'return', value: statement.value, site: statement.value.site }]
        : [statement];
}
function lowerStatement(node, unit) {
    switch (node.type) {
        case 'property_declaration':
            return lowerVariables(node, unit).map(({ pattern, value, variable }) => ({
                kind: 'declare',
                pattern,
                ...(value && { value }),
                ...(variable && { variable }),
            }));
        case 'function_declaration':
            return [{ kind: 'function', fact: lowerFunction(node, unit) }];
        case 'class_declaration':
        case 'protocol_declaration':
            return [{ kind: 'type', fact: lowerTypeDeclaration(node, unit) }];
        case 'control_transfer_statement':
            return lowerTransfer(node, unit);
        case 'guard_statement':
            return [{ kind: 'evaluate', value: { kind: 'if', branch: lowerIf(node, unit, true), site: siteOf(node, unit) } }];
        case 'for_statement':
            return [lowerFor(node, unit)];
        case 'while_statement':
        case 'repeat_while_statement':
            return [{ kind: 'block', conditions: lowerConditions(node, unit), body: bodyOf(node, unit) }];
        case 'do_statement':
            return lowerDo(node, unit);
        case 'statements':
            return lowerStatements(node, unit);
        case 'statement_label':
        case 'typealias_declaration':
        case 'import_declaration':
        case 'operator_declaration':
        case 'precedence_group_declaration':
            return [];
        default:
            return [{ kind: 'evaluate', value: lowerExpression(node, unit) }];
    }
}
function bodyOf(node, unit) {
    return node.children.filter(({ type }) => type === 'statements').flatMap((block) => lowerStatements(block, unit));
}
function lowerTransfer(node, unit) {
    const result = (0,syntax/* childOf */.GG)(node, 'result') ?? (0,syntax/* namedChildren */.TP)(node)[0];
    if (!result)
        return [];
    const value = lowerExpression(result, unit);
    const isReturn = node.children[0]?.type === 'return';
    return [isReturn ? { kind: 'return', value, site: siteOf(node, unit) } : { kind: 'evaluate', value }];
}
function lowerFor(node, unit) {
    const item = (0,syntax/* childOf */.GG)(node, 'item');
    const collection = (0,syntax/* childOf */.GG)(node, 'collection');
    const where = (0,syntax/* findType */.up)(node, 'where_clause');
    const test = where && (0,syntax/* namedChildren */.TP)(where).find(({ type }) => type !== 'where_keyword');
    const site = siteOf(node, unit);
    return {
        kind: 'for',
        pattern: item ? typedPattern(lowerPattern(item, unit), typeIn(node, unit)) : { kind: 'any' },
        collection: collection ? lowerExpression(collection, unit) : { kind: 'other', parts: [], site },
        ...(test && { where: lowerExpression(test, unit) }),
        body: bodyOf(node, unit),
        site,
    };
}
function typedPattern(pattern, type) {
    return pattern.kind === 'name' && type ? { ...pattern, type } : pattern;
}
function lowerDo(node, unit) {
    const catches = node.children.filter(({ type }) => type === 'catch_block');
    return [
        { kind: 'block', conditions: [], body: bodyOf(node, unit) },
        ...catches.map((block) => ({ kind: 'block', conditions: [], body: bodyOf(block, unit) })),
    ];
}
/** `if` and `guard`. Both branches of an `if` may be its value. */
function lowerIf(node, unit, isGuard = false) {
    const elseAt = node.children.findIndex(({ type }) => type === 'else');
    const before = elseAt < 0 ? node.children : node.children.slice(0, elseAt);
    const after = elseAt < 0 ? [] : node.children.slice(elseAt + 1);
    const block = (nodes) => nodes
        .filter(({ type }) => type === 'statements' || type === 'if_statement')
        .flatMap((child) => child.type === 'if_statement'
        ? [{ kind: 'evaluate', value: lowerExpression(child, unit) }]
        : lowerStatements(child, unit));
    const conditions = lowerConditions({ ...node, children: before }, unit);
    if (isGuard)
        return { conditions, body: [], otherwise: block(after), isGuard };
    const body = before.filter(({ field }) => field !== 'condition');
    const leaves = isLeft(body) ? 'body' : isLeft(after) ? 'otherwise' : undefined;
    return { conditions, body: block(body), otherwise: block(after), ...(leaves && { leaves }) };
}
/** Whether a block ends with `return`, `throw`, `break` or `continue`. */
function isLeft(nodes) {
    const block = nodes.findLast(({ type }) => type === 'statements');
    return block?.children.findLast(({ isNamed }) => isNamed)?.type === 'control_transfer_statement';
}
/** The conditions of `if`, `guard` and `while`. The grammar gives a flat row of tokens: split at its commas. */
function lowerConditions(node, unit) {
    const clauses = [[]];
    for (const child of node.children) {
        if (child.type === ',')
            clauses.push([]);
        else if (child.field === 'condition' || child.field === 'bound_identifier' || clauses.at(-1)?.length) {
            if (child.type !== '{' && child.type !== '}' && child.type !== 'statements' && child.type !== 'else')
                clauses.at(-1)?.push(child);
        }
    }
    return clauses.filter((clause) => clause.length > 0).map((clause) => lowerCondition(clause, unit));
}
function lowerCondition(clause, unit) {
    const [first] = clause;
    if (first?.type === 'availability_condition')
        return lowerAvailability(first, unit);
    const equals = clause.findIndex(({ type }) => type === '=');
    const bound = clause.find(({ field }) => field === 'bound_identifier');
    const left = equals < 0 ? clause : clause.slice(0, equals);
    const right = equals < 0 ? undefined : clause[equals + 1];
    if (first?.type === 'case') {
        const pattern = patternFrom(left.slice(1), unit);
        return right
            ? { kind: 'bind', pattern, value: lowerExpression(right, unit) }
            : { kind: 'bind', pattern, value: swift_statements_NOTHING(first, unit) };
    }
    if (first?.type === 'value_binding_pattern') {
        const annotation = (0,syntax/* findType */.up)({ ...first, children: clause }, 'type_annotation');
        const type = annotation && typeIn(annotation, unit);
        const name = bound ? textOf(bound, unit).replaceAll('`', '') : '';
        const pattern = bound
            ? { kind: 'name', name, ...(type && { type }), site: siteOf(bound, unit) }
            : patternFrom(left.slice(1), unit);
        // `if let x` alone reads the outer x
        const value = right
            ? lowerExpression(right, unit)
            : bound
                ? { kind: 'name', name, site: siteOf(bound, unit) }
                : swift_statements_NOTHING(first, unit);
        return { kind: 'bind', pattern, value };
    }
    const value = clause.find(({ isNamed }) => isNamed) ?? first;
    return {
        kind: 'test',
        value: value
            ? lowerExpression(value, unit)
            : { kind: 'other', parts: [], site: { file: unit.file, start: 0, end: 0 } },
    };
}
function swift_statements_NOTHING(node, unit) {
    return { kind: 'other', parts: [], site: siteOf(node, unit) };
}
function lowerAvailability(node, unit) {
    const text = textOf(node, unit);
    const version = /\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? '0';
    return { kind: 'available', version, negated: text.startsWith('#unavailable') };
}
function lowerSwitch(node, unit) {
    const subject = (0,syntax/* childOf */.GG)(node, 'expr');
    const site = siteOf(node, unit);
    const cases = node.children.filter(({ type }) => type === 'switch_entry').map((entry) => lowerCase(entry, unit));
    return { kind: 'switch', subject: subject ? lowerExpression(subject, unit) : swift_statements_NOTHING(node, unit), cases, site };
}
function lowerCase(entry, unit) {
    const patterns = entry.children.filter(({ type }) => type === 'switch_pattern');
    const whereAt = entry.children.findIndex(({ type }) => type === 'where_keyword');
    const where = whereAt < 0 ? undefined : entry.children[whereAt + 1];
    return {
        patterns: patterns.map((pattern) => patternFrom(pattern.children, unit)),
        ...(where && { where: lowerExpression(where, unit) }),
        body: entry.children.filter(({ type }) => type === 'statements').flatMap((block) => lowerStatements(block, unit)),
    };
}
function lowerPattern(node, unit) {
    if (node.type === 'pattern')
        return patternFrom(node.children, unit);
    if (node.type === 'simple_identifier') {
        const name = textOf(node, unit).replaceAll('`', '');
        return name === '_' ? { kind: 'any' } : { kind: 'name', name, site: siteOf(node, unit) };
    }
    if (node.type === 'wildcard_pattern')
        return { kind: 'any' };
    return { kind: 'value', value: lowerExpression(node, unit) };
}
/** A pattern from the row of tokens that the grammar makes of it. */
function patternFrom(row, unit) {
    const children = row.filter(({ type }) => type !== 'value_binding_pattern' && type !== 'case');
    const [first, second] = children;
    if (!first)
        return { kind: 'any' };
    const asAt = children.findIndex(({ type }) => type === 'as');
    const castTo = asAt > 0 ? typeIn({ ...first, children: children.slice(asAt) }, unit) : undefined;
    if (castTo)
        return { kind: 'cast', pattern: patternFrom(children.slice(0, asAt), unit), to: castTo };
    if (first.type === 'is')
        return { kind: 'any' };
    const nameNode = first.type === '.'
        ? second
        : first.type === 'user_type'
            ? children.find(({ type }) => type === 'simple_identifier')
            : undefined;
    if (nameNode && (first.type === '.' || first.type === 'user_type')) {
        const rest = children.slice(children.indexOf(nameNode) + 1);
        return {
            kind: 'case',
            name: textOf(nameNode, unit).replaceAll('`', ''),
            parts: rest.filter(({ type }) => type === 'pattern').map((part) => lowerPattern(part, unit)),
            labels: [],
        };
    }
    const parts = children.filter(({ type }) => type === 'pattern' || type === 'simple_identifier');
    const isName = first.type === 'simple_identifier' || first.type === 'wildcard_pattern';
    if (first.field === 'bound_identifier' || (isName && children.length === 1))
        return lowerPattern(first, unit);
    if (first.type === 'navigation_expression')
        return memberPattern(first, children, unit);
    if (parts.length > 1 || first.type === '(')
        return tuplePattern(children, unit);
    if (first.type === 'pattern')
        return lowerPattern(first, unit);
    return { kind: 'value', value: lowerExpression(first, unit) };
}
/** `Kind.allergy`: a case, named with its enum. */
function memberPattern(node, rest, unit) {
    const value = lowerExpression(node, unit);
    const parts = rest.filter(({ type }) => type === 'pattern').map((part) => lowerPattern(part, unit));
    return value.kind === 'member' ? { kind: 'case', name: value.name, parts, labels: [] } : { kind: 'value', value };
}
/** `(a, label: b)`: labels stand as identifiers before their pattern. */
function tuplePattern(children, unit) {
    const items = [];
    let label;
    for (const child of children) {
        if (child.type === 'simple_identifier' && child.field !== 'bound_identifier')
            label = textOf(child, unit);
        else if (child.isNamed) {
            items.push({ ...(label !== undefined && { label }), pattern: lowerPattern(child, unit) });
            label = undefined;
        }
    }
    const [only] = items;
    return items.length === 1 && only ? only.pattern : { kind: 'tuple', items };
}

;// CONCATENATED MODULE: ./lib/code/swift-expressions.js



function siteOf({ start, end }, unit) {
    return unit.siteOf ? unit.siteOf(start, end) : { file: unit.file, start, end };
}
function lowerExpression(node, unit) {
    const site = siteOf(node, unit);
    const lower = (child) => lowerExpression(child, unit);
    const part = (field) => {
        const child = (0,syntax/* childOf */.GG)(node, field);
        return child ? lower(child) : { kind: 'other', parts: [], site };
    };
    switch (node.type) {
        case 'simple_identifier':
        case 'type_identifier':
        case 'self_expression':
        case 'super_expression':
            return { kind: 'name', name: textOf(node, unit).replaceAll('`', ''), site };
        case 'line_string_literal':
        case 'multi_line_string_literal':
        case 'raw_string_literal':
            return lowerText(node, unit);
        case 'integer_literal':
        case 'real_literal':
        case 'hex_literal':
        case 'oct_literal':
        case 'bin_literal':
            return { kind: 'literal', value: Number(textOf(node, unit).replaceAll('_', '')), site };
        case 'boolean_literal':
            return { kind: 'literal', value: textOf(node, unit) === 'true', site };
        case 'nil':
            return { kind: 'literal', value: null, site };
        case 'array_literal':
            return { kind: 'list', items: (0,syntax/* childrenOf */.LU)(node, 'element').map(lower), site };
        case 'dictionary_literal':
            return lowerDictionary(node, unit);
        case 'tuple_expression':
            return lowerTuple(node, unit);
        case 'navigation_expression':
            return swift_expressions_lowerMember(node, unit);
        case 'call_expression':
        case 'constructor_expression':
        case 'macro_invocation':
            return swift_expressions_lowerCall(node, unit);
        case 'prefix_expression':
            return lowerPrefix(node, unit);
        case 'postfix_expression':
            return part('target');
        case 'try_expression':
        case 'await_expression':
            return part('expr');
        case 'as_expression': {
            const type = typeIn(node, unit);
            return type ? { kind: 'cast', value: part('expr'), to: type, site } : part('expr');
        }
        case 'ternary_expression':
            return { kind: 'either', test: part('condition'), of: [part('if_true'), part('if_false')], site };
        case 'nil_coalescing_expression':
            return { kind: 'either', of: [part('value'), part('if_nil')], site };
        case 'lambda_literal':
            return { kind: 'closure', body: lowerClosure(node, unit), site };
        case 'if_statement':
            return { kind: 'if', branch: lowerIf(node, unit), site };
        case 'switch_statement':
            return lowerSwitch(node, unit);
        case 'assignment':
            return {
                kind: 'assign',
                target: lowerTarget((0,syntax/* childOf */.GG)(node, 'target') ?? node, unit),
                operator: textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit),
                value: part('result'),
                site,
            };
        case 'selector_expression':
            return lowerSelector(node, unit);
        case 'array_type':
            // `[Kind.allergy].map …`: the grammar takes the list for a type
            return { kind: 'list', items: (0,syntax/* namedChildren */.TP)(node).map((child) => lowerTyped(child, unit)), site };
        case 'user_type':
        case 'dictionary_type':
            return { kind: 'type', type: lowerType(node, unit), site };
        case 'additive_expression':
        case 'multiplicative_expression':
        case 'comparison_expression':
        case 'equality_expression':
        case 'conjunction_expression':
        case 'disjunction_expression':
        case 'infix_expression':
        case 'range_expression':
        case 'check_expression': {
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'op') ?? node, unit);
            const operands = (0,syntax/* namedChildren */.TP)(node).filter(({ field }) => field !== 'op' && field !== 'name');
            return { kind: 'operation', operator, operands: operands.map(lower), site };
        }
        default:
            return { kind: 'other', parts: node.children.filter(mayHoldCode).map(lower), site };
    }
}
/** What looks like a type and stands where a value does: `Kind.allergy`. */
function lowerTyped(node, unit) {
    const site = siteOf(node, unit);
    const parts = node.type === 'user_type' ? (0,syntax/* namedChildren */.TP)(node) : [];
    if (parts.length === 0 || parts.some(({ type }) => type !== 'type_identifier')) {
        return { kind: 'type', type: lowerType(node, unit), site };
    }
    return parts
        .slice(1)
        .reduce((of, part) => ({ kind: 'member', of, name: textOf(part, unit), site: { ...site, end: part.end } }), lowerExpression(parts[0] ?? node, unit));
}
/** Leaves that are no expression cost nothing to skip. */
function mayHoldCode({ isNamed, children, type }) {
    return isNamed && (children.length > 0 || type === 'simple_identifier');
}
function lowerTarget(node, unit) {
    const inner = node.type === 'directly_assignable_expression' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    return lowerExpression(inner ?? node, unit);
}
function lowerDictionary(node, unit) {
    const keys = (0,syntax/* childrenOf */.LU)(node, 'key');
    const values = (0,syntax/* childrenOf */.LU)(node, 'value');
    const pairs = keys.flatMap((key, index) => {
        const value = values[index];
        return value ? [[lowerExpression(key, unit), lowerExpression(value, unit)]] : [];
    });
    return { kind: 'dictionary', pairs, site: siteOf(node, unit) };
}
function lowerTuple(node, unit) {
    const items = [];
    let label;
    for (const child of node.children) {
        if (child.field === 'name')
            label = textOf(child, unit);
        else if (child.field === 'value') {
            items.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
            label = undefined;
        }
    }
    const [first] = items;
    if (items.length === 1 && first && first.label === undefined)
        return first.value;
    return { kind: 'tuple', items, site: siteOf(node, unit) };
}
function swift_expressions_lowerMember(node, unit) {
    const site = siteOf(node, unit);
    const target = (0,syntax/* childOf */.GG)(node, 'target');
    const suffix = (0,syntax/* childOf */.GG)(node, 'suffix');
    const nameNode = suffix && (0,syntax/* namedChildren */.TP)(suffix).at(-1);
    if (!target || !nameNode)
        return { kind: 'other', parts: [], site };
    const name = textOf(nameNode, unit).replaceAll('`', '');
    if (target.type === 'key_path_expression')
        return { kind: 'key-path', path: name === 'self' ? [] : [name], site };
    const of = lowerExpression(target, unit);
    if (of.kind === 'key-path')
        return { kind: 'key-path', path: [...of.path, name], site };
    return underPrefix(target, of, (inner) => ({ kind: 'member', of: inner, name, site }));
}
/** The grammar takes `!a.b(c)` for `(!a).b(c)`, and `a + b.c` for `(a + b).c`: what follows belongs to the operand that
 *  stands before it. */
function underPrefix(node, lowered, wrap) {
    if (node.type === 'tuple_expression')
        return wrap(lowered);
    const last = lowered.kind === 'operation' ? lowered.operands.at(-1) : lowered.kind === 'either' ? lowered.of.at(-1) : undefined;
    if (!last)
        return wrap(lowered);
    if (lowered.kind === 'operation')
        return { ...lowered, operands: [...lowered.operands.slice(0, -1), wrap(last)] };
    return lowered.kind === 'either' ? { ...lowered, of: [...lowered.of.slice(0, -1), wrap(last)] } : wrap(lowered);
}
function lowerPrefix(node, unit) {
    const site = siteOf(node, unit);
    const target = (0,syntax/* childOf */.GG)(node, 'target');
    const operator = textOf((0,syntax/* childOf */.GG)(node, 'operation') ?? node, unit);
    if (!target)
        return { kind: 'other', parts: [], site };
    if (operator === '.')
        return { kind: 'member', name: textOf(target, unit).replaceAll('`', ''), site };
    const value = lowerExpression(target, unit);
    return { kind: 'operation', operator, operands: [value], site };
}
function swift_expressions_lowerCall(node, unit) {
    const site = siteOf(node, unit);
    const [first] = (0,syntax/* namedChildren */.TP)(node);
    const suffix = (0,syntax/* findType */.up)(node, 'call_suffix', 'constructor_suffix');
    if (node.type === 'macro_invocation')
        return { kind: 'other', parts: [], site };
    if (!first || !suffix)
        return { kind: 'other', parts: [], site };
    const values = (0,syntax/* findType */.up)(suffix, 'value_arguments');
    const args = values ? childrenOfType(values, 'value_argument') : [];
    const isIndex = values?.children[0]?.type === '[';
    const callee = isIndex ? lowerExpression(first, unit) : lowerCallee(first, unit);
    if (args.length > 0 && args.every((arg) => (0,syntax/* childOf */.GG)(arg, 'reference_specifier'))) {
        const labels = args.flatMap((arg) => (0,syntax/* childrenOf */.LU)(arg, 'reference_specifier').map((label) => textOf(label, unit)));
        return { kind: 'reference', to: callee, labels, site };
    }
    const lowered = args.map((arg) => lowerArgument(arg, unit));
    return underPrefix(first, callee, (inner) => {
        if (isIndex) {
            return {
                kind: 'index',
                of: inner,
                index: lowered[0]?.value ?? { kind: 'other', parts: [], site },
                args: lowered,
                site,
            };
        }
        // and two calls of `f(a) { … }`
        if (!values && inner.kind === 'call' && !inner.args.some(({ isTrailing }) => isTrailing)) {
            return { ...inner, args: [...inner.args, ...trailing(suffix, unit)], site };
        }
        return {
            kind: 'call',
            callee: inner,
            args: [...lowered, ...trailing(suffix, unit)],
            site,
        };
    });
}
/** `[X]()` and `[K: V]()` make empty collections: a type stands where a literal seems to. */
function lowerCallee(node, unit) {
    if (node.type !== 'array_literal' && node.type !== 'dictionary_literal')
        return lowerExpression(node, unit);
    const name = node.type === 'array_literal' ? 'Array' : 'Dictionary';
    const args = (0,syntax/* namedChildren */.TP)(node).map((child) => ({ name: textOf(child, unit), args: [] }));
    return { kind: 'type', type: { name, args }, site: siteOf(node, unit) };
}
function lowerArgument(node, unit) {
    const label = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value') ?? (0,syntax/* namedChildren */.TP)(node).find(({ field }) => field !== 'name');
    const lowered = value
        ? lowerExpression(value, unit)
        : { kind: 'literal', value: null, site: siteOf(node, unit) };
    return { ...(label && { label: textOf(label, unit) }), value: lowered };
}
function trailing(suffix, unit) {
    const args = [];
    let label;
    for (const child of suffix.children) {
        if (child.field === 'name')
            label = textOf(child, unit);
        if (child.type !== 'lambda_literal')
            continue;
        args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit), isTrailing: true });
        label = undefined;
    }
    return args;
}
function lowerSelector(node, unit) {
    const [target] = (0,syntax/* namedChildren */.TP)(node);
    const to = target && lowerExpression(target, unit);
    const site = siteOf(node, unit);
    if (!to)
        return { kind: 'other', parts: [], site };
    if (to.kind === 'reference')
        return { ...to, isSelector: true };
    return { kind: 'reference', to, labels: [], isSelector: true, site };
}
/** Text without interpolation is a literal. */
function lowerText(node, unit) {
    const site = siteOf(node, unit);
    const parts = [];
    const privacy = {};
    for (const child of node.children) {
        if (child.field === 'text' || child.type === 'str_escaped_char') {
            const text = textOf(child, unit);
            const value = child.type === 'str_escaped_char' ? unescaped(text) : stripHashes(text, child.type);
            parts.push({ kind: 'literal', value, site: siteOf(child, unit) });
        }
        else if (child.type === 'interpolated_expression' || child.type === 'raw_str_interpolation') {
            const inner = child.type === 'raw_str_interpolation' ? (0,syntax/* findType */.up)(child, 'interpolated_expression') : child;
            const value = inner && ((0,syntax/* childOf */.GG)(inner, 'value') ?? (0,syntax/* namedChildren */.TP)(inner)[0]);
            const label = inner && (0,syntax/* childOf */.GG)(inner, 'name');
            if (value && label && textOf(label, unit) === 'privacy')
                privacy[parts.length - 1] = textOf(value, unit).slice(1);
            else if (value)
                parts.push(lowerExpression(value, unit));
        }
    }
    const whole = textOf(node, unit);
    const told = /^#*"""/.test(whole) ? unindented(parts, whole) : parts;
    if (told.every((part) => part.kind === 'literal')) {
        return { kind: 'literal', value: told.map(({ value }) => value).join(''), site };
    }
    return { kind: 'text', parts: told, site, ...(Object.keys(privacy).length > 0 && { privacy }) };
}
/** The parts of a literal of several lines without the line breaks beside its quotes, and without the indent of the last. */
function unindented(parts, whole) {
    const [, indent = ''] = /\n([ \t]*)"""#*$/.exec(whole) ?? [];
    return parts.map((part, index) => {
        if (part.kind !== 'literal' || typeof part.value !== 'string')
            return part;
        let value = part.value.replaceAll('\r\n', '\n').replaceAll(`\n${indent}`, '\n');
        if (index === 0)
            value = value.replace(/^\n/, '');
        // a line that is continued by a backslash
        const before = parts[index - 1];
        if (before?.kind === 'literal' && before.value === '')
            value = value.replace(/^[ \t]+/, '');
        if (index === parts.length - 1)
            value = value.replace(/\n[ \t]*$/, '');
        return { ...part, value };
    });
}
/** What an escape stands for; U+FFFD for what is none. https://docs.swift.org/swift-book/documentation/the-swift-programming-language/stringsandcharacters */
function unescaped(written) {
    const [, code] = /^\\#*u\{([0-9a-fA-F]{1,6})\}$/.exec(written) ?? [];
    if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
        return String.fromCodePoint(Number.parseInt(code, 16));
    const letter = written.replace(/^\\#*/, '');
    if (/^\s/.test(letter))
        return '';
    return ESCAPES.get(letter) ?? '\uFFFD';
}
const ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['0', '\0'],
    ['"', '"'],
    ["'", "'"],
    ['\\', '\\'],
]);
function stripHashes(text, type) {
    if (type === 'raw_str_part')
        return text.replace(/^#+"+/, '');
    return type === 'raw_str_end_part' ? text.replace(/^#*"*|"+#+$/g, '') : text;
}
function lowerClosure(node, unit) {
    const type = (0,syntax/* childOf */.GG)(node, 'type');
    const list = type && (0,syntax/* findType */.up)(type, 'lambda_function_type_parameters');
    const parameters = (list ? childrenOfType(list, 'lambda_parameter') : []).map((parameter) => {
        const names = parameter.children.filter((child) => child.type === 'simple_identifier');
        const name = names.at(-1) ?? parameter;
        const declared = typeIn(parameter, unit);
        // `ForEach($rows) { $row in … }`: a binding, whose value goes by the bare name
        const bare = textOf(name, unit).replace(/^\$/, '');
        return { name: bare, ...(declared && { type: declared }), site: siteOf(parameter, unit) };
    });
    const captures = (0,syntax/* childOf */.GG)(node, 'captures');
    const captured = (captures ? childrenOfType(captures, 'capture_list_item') : []).flatMap((item) => {
        const name = (0,syntax/* childOf */.GG)(item, 'name');
        const value = (0,syntax/* childOf */.GG)(item, 'value');
        if (!name || !value)
            return [];
        const pattern = { kind: 'name', name: textOf(name, unit), site: siteOf(name, unit) };
        return [{ kind: 'declare', pattern, value: lowerExpression(value, unit) }];
    });
    const statements = (0,syntax/* findType */.up)(node, 'statements');
    const result = type && typeIn(type, unit);
    return {
        name: '',
        parameters,
        ...(result && { result }),
        body: [...captured, ...(statements ? lowerStatements(statements, unit, true) : [])],
        modifiers: new Set(),
        ...(parameters.length === 0 && { anonymous: countAnonymous(textOf(node, unit)) }),
        site: siteOf(node, unit),
    };
}
/** Nested closures are counted too: a parameter too many does no harm. */
function countAnonymous(text) {
    return Math.max(0, ...[...text.matchAll(/\$(\d)\b/g)].map(([, digit]) => Number(digit) + 1));
}
function childrenOfType(node, type) {
    return node.children.filter((child) => child.type === type);
}

;// CONCATENATED MODULE: ./lib/code/dart-collections.js
/**
 * Texts, lists and maps of Dart.
 */





/** Runs of nodes between commas. */
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
    const site = siteOf(node, unit);
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
    return { kind: 'list', items: runs.map((run) => lowerRun(run, unit)), site: siteOf(node, unit) };
}
function lowerMap(node, unit) {
    const pairs = [];
    const spreads = [];
    const add = (element) => {
        if (element.type === 'pair') {
            pairs.push([lowerRun((0,syntax/* childrenOf */.LU)(element, 'key'), unit), lowerRun((0,syntax/* childrenOf */.LU)(element, 'value'), unit)]);
        }
        else if (element.type === 'if_element') {
            for (const part of [...(0,syntax/* childrenOf */.LU)(element, 'consequence'), ...(0,syntax/* childrenOf */.LU)(element, 'alternative')])
                add(part);
        }
        else
            spreads.push(lowerRun([element], unit));
    };
    for (const [first] of splitRuns(node))
        if (first)
            add(first);
    return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site: siteOf(node, unit) };
}
/** `for (final t in ts) t.identifier`: what mapping gives. */
function lowerForElement(node, unit) {
    const site = siteOf(node, unit);
    const loop = (0,syntax/* findType */.up)(node, 'for_loop_parts');
    const name = loop && (0,syntax/* childOf */.GG)(loop, 'name');
    const body = lowerRun((0,syntax/* childrenOf */.LU)(node, 'body'), unit);
    if (!loop || !name)
        return body;
    const fact = {
        name: '',
        parameters: [{ name: textOf(name, unit), site: siteOf(name, unit) }],
        body: [{ kind: 'return', value: body, site }],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    const of = lowerRun((0,syntax/* childrenOf */.LU)(loop, 'value'), unit);
    const callee = { kind: 'member', of, name: 'map', site };
    return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: fact, site } }], site };
}

;// CONCATENATED MODULE: ./lib/code/dart-types.js
/**
 * Types and patterns of Dart.
 */





/** `Kind.allergy`, `'allergy'`, `_`, `a || b`. */
function dart_types_lowerPattern(node, unit) {
    const site = siteOf(node, unit);
    if (node.type === 'logical_or_pattern')
        return (0,syntax/* namedChildren */.TP)(node).flatMap((child) => dart_types_lowerPattern(child, unit));
    const [inner] = (0,syntax/* namedChildren */.TP)(node);
    if (!inner)
        return [{ kind: 'any' }];
    if (inner.type === 'identifier') {
        const name = textOf(inner, unit);
        return name === '_' ? [{ kind: 'any' }] : [{ kind: 'value', value: { kind: 'name', name, site } }];
    }
    if (inner.type === 'qualified') {
        const name = (0,syntax/* namedChildren */.TP)(inner).at(-1);
        return name ? [{ kind: 'case', name: textOf(name, unit), parts: [], labels: [] }] : [{ kind: 'any' }];
    }
    return [{ kind: 'value', value: lowerRun((0,syntax/* namedChildren */.TP)(node), unit) }];
}
const dart_types_COLLECTIONS = new Set(['List', 'Set', 'Iterable']);
/** The type that stands before a name: `Future<List<T>>` is what it gives, a list of T. */
function dart_types_lowerType(nodes, unit) {
    const index = nodes.findIndex(({ type }) => type === 'type_identifier');
    const name = nodes[index];
    if (!name)
        return undefined;
    const text = textOf(name, unit);
    if (unit.foreign.has(text))
        return undefined;
    const next = nodes[index + 1];
    const args = next?.type === 'type_arguments' ? splitRuns(next).flatMap((run) => dart_types_lowerType(run, unit) ?? []) : [];
    if (/^(?:Future|FutureOr|Stream)$/.test(text))
        return args[0];
    if (dart_types_COLLECTIONS.has(text))
        return args[0] && { name: 'Array', args };
    if (text === 'Map')
        return args.length === 2 ? { name: 'Dictionary', args } : undefined;
    if (text === 'String')
        return { name: 'String', args: [] };
    return /^_?[A-Z]/.test(text) && !/^(?:Object|Function|Iterable|Widget|BuildContext|T|E|K|V)$/.test(text)
        ? { name: text, args: [] }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/code/dart-statements.js
/**
 * Dart statements and functions, as facts.
 */






/** The body of a function: a block, or what stands after `=>`. */
function lowerFunctionBody(node, unit) {
    const block = (0,syntax/* findType */.up)(node, 'block');
    if (block)
        return dart_statements_lowerStatements((0,syntax/* namedChildren */.TP)(block), unit);
    const run = (0,syntax/* namedChildren */.TP)(node);
    return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site: siteOf(node, unit) }] : [];
}
function dart_statements_lowerStatements(nodes, unit) {
    const isFunction = ({ type }) => type === 'local_function_declaration';
    // local functions may be used above where they stand
    return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => dart_statements_lowerStatement(node, unit));
}
function lowerBody(nodes, unit) {
    return nodes.flatMap((node) => node.type === 'block' ? dart_statements_lowerStatements((0,syntax/* namedChildren */.TP)(node), unit) : dart_statements_lowerStatement(node, unit));
}
function dart_statements_lowerStatement(node, unit) {
    const site = siteOf(node, unit);
    const evaluate = (value) => [{ kind: 'evaluate', value }];
    switch (node.type) {
        case 'local_variable_declaration':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((each) => dart_statements_lowerVariables(each, unit));
        case 'local_function_declaration': {
            const lambda = (0,syntax/* findType */.up)(node, 'lambda_expression');
            const signature = lambda && (0,syntax/* childOf */.GG)(lambda, 'parameters');
            const name = signature && (0,syntax/* childOf */.GG)(signature, 'name');
            return lambda && name
                ? [{ kind: 'function', fact: { ...dart_expressions_lowerClosure(lambda, unit), name: textOf(name, unit) } }]
                : [];
        }
        case 'return_statement':
        case 'yield_statement':
        case 'yield_each_statement': {
            const run = (0,syntax/* namedChildren */.TP)(node);
            return run.length > 0 ? [{ kind: 'return', value: lowerRun(run, unit), site }] : [];
        }
        case 'if_statement': {
            const end = node.children.findIndex(({ field }) => field === 'consequence');
            const test = node.children.slice(0, end).filter(({ isNamed }) => isNamed);
            const conditions = [{ kind: 'test', value: lowerRun(test, unit) }];
            const body = lowerBody((0,syntax/* childrenOf */.LU)(node, 'consequence'), unit);
            const otherwise = lowerBody((0,syntax/* childrenOf */.LU)(node, 'alternative'), unit);
            return evaluate({ kind: 'if', branch: { conditions, body, otherwise }, site });
        }
        case 'for_statement':
            return [dart_statements_lowerFor(node, unit)];
        case 'while_statement':
        case 'do_statement':
            return [{ kind: 'block', conditions: [], body: lowerBody((0,syntax/* childrenOf */.LU)(node, 'body'), unit) }];
        case 'switch_statement':
            return evaluate(dart_statements_lowerSwitch(node, unit));
        case 'block':
            return [{ kind: 'block', conditions: [], body: dart_statements_lowerStatements((0,syntax/* namedChildren */.TP)(node), unit) }];
        case 'try_statement':
        case 'finally_clause':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((part) => part.type === 'block' || part.type === 'finally_clause' ? dart_statements_lowerStatement(part, unit) : []);
        case 'break_statement':
        case 'continue_statement':
            return [];
        default:
            return evaluate(lowerRun(node.type === 'expression_statement' ? (0,syntax/* namedChildren */.TP)(node) : [node], unit));
    }
}
function dart_statements_lowerVariables(node, unit) {
    if (node.type === 'pattern_variable_declaration')
        return lowerDestructuring(node, unit);
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    if (!name)
        return [];
    const type = dart_types_lowerType(node.children, unit);
    const value = (0,syntax/* childrenOf */.LU)(node, 'value');
    const first = declaration(name, type, value, unit);
    const others = node.children.filter(({ type: each }) => each === 'initialized_identifier');
    return [first, ...others.map((other) => initialized(other, type, unit))];
}
function declaration(name, type, value, unit) {
    const pattern = { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) };
    return { kind: 'declare', pattern, ...(value.length > 0 && { value: lowerRun(value, unit) }) };
}
function initialized(node, type, unit) {
    const [name, ...value] = (0,syntax/* namedChildren */.TP)(node);
    return declaration(name ?? node, type, value, unit);
}
/** `final (a, b) = pair`: parts of a record; of other patterns nothing is known. */
function lowerDestructuring(node, unit) {
    const pattern = (0,syntax/* findType */.up)(node, 'record_pattern', 'list_pattern');
    const site = siteOf(node, unit);
    const run = (0,syntax/* namedChildren */.TP)(node).filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
    const value = lowerRun(run, unit);
    if (!pattern)
        return [{ kind: 'evaluate', value }];
    const items = (0,syntax/* namedChildren */.TP)(pattern).map((part) => {
        const name = (0,syntax/* findType */.up)(part, 'identifier');
        return { pattern: name ? { kind: 'name', name: textOf(name, unit), site } : { kind: 'any' } };
    });
    return [{ kind: 'declare', pattern: { kind: 'tuple', items }, value }];
}
function dart_statements_lowerFor(node, unit) {
    const site = siteOf(node, unit);
    const loop = (0,syntax/* findType */.up)(node, 'for_loop_parts');
    const name = loop && (0,syntax/* childOf */.GG)(loop, 'name');
    const body = lowerBody((0,syntax/* childrenOf */.LU)(node, 'body'), unit);
    if (!loop || !name) {
        const first = loop && (0,syntax/* childOf */.GG)(loop, 'init');
        return { kind: 'block', conditions: [], body: [...(first ? dart_statements_lowerStatement(first, unit) : []), ...body] };
    }
    const collection = lowerRun((0,syntax/* childrenOf */.LU)(loop, 'value'), unit);
    const type = dart_types_lowerType(loop.children, unit);
    const pattern = { kind: 'name', name: textOf(name, unit), ...(type && { type }), site: siteOf(name, unit) };
    return { kind: 'for', pattern, collection, body, site };
}
function dart_statements_lowerSwitch(node, unit) {
    const site = siteOf(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const block = (0,syntax/* childOf */.GG)(node, 'body');
    const cases = [];
    let waiting = [];
    let isDefault = false;
    for (const entry of block ? (0,syntax/* namedChildren */.TP)(block) : []) {
        if (entry.type === 'switch_statement_default')
            isDefault = true;
        const parts = (0,syntax/* namedChildren */.TP)(entry);
        waiting.push(...parts.filter(({ type }) => type.endsWith('_pattern')).flatMap((it) => dart_types_lowerPattern(it, unit)));
        const statements = parts.filter(({ type }) => !type.endsWith('_pattern') && !type.endsWith('_builtin'));
        if (statements.length === 0)
            continue;
        const isOpen = isDefault || waiting.some(({ kind }) => kind === 'any');
        cases.push({ patterns: isOpen ? [] : waiting, body: dart_statements_lowerStatements(statements, unit) });
        waiting = [];
        isDefault = false;
    }
    return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : dart_expressions_nothing(site), cases, site };
}
/** The parameters of a function; those in braces are passed by name and may be left out. `stores` is what `this.x` does. */
function dart_statements_lowerParameters(list, unit) {
    const parameters = [];
    const stores = [];
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
            const text = textOf(name, unit);
            if (stored?.type === 'constructor_param')
                stores.push(text);
            const type = dart_types_lowerType((stored ?? node).children, unit);
            parameters.push({
                name: text,
                ...(isNamed && { label: text }),
                ...(type && { type }),
                default: defaultAfter(nodes, index, unit) ?? { kind: 'literal', value: null, site: siteOf(node, unit) },
                site: siteOf(node, unit),
            });
        }
    };
    add(list?.children ?? [], false);
    return { parameters, stores };
}
/** `= value` after a parameter: its neighbours up to the comma. */
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
/** A function or method from its signature and the body that follows it. */
function dart_statements_lowerFunction(signature, body, unit, modifiers) {
    const name = (0,syntax/* childOf */.GG)(signature, 'name');
    const result = dart_types_lowerType(signature.children, unit);
    const { parameters } = dart_statements_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
    return {
        name: name ? textOf(name, unit) : '',
        parameters,
        ...(result && { result }),
        body: body ? lowerFunctionBody(body, unit) : [],
        modifiers: new Set(modifiers),
        isPositional: true,
        site: { file: unit.file, start: signature.start, end: (body ?? signature).end },
    };
}
/** What stands behind the parameters of a constructor: `: super(a), b = c`. */
function lowerInitializers(node, unit) {
    return (node ? (0,syntax/* namedChildren */.TP)(node) : []).flatMap((entry) => {
        const site = siteOf(entry, unit);
        const field = (0,syntax/* findType */.up)(entry, 'field_initializer');
        if (field) {
            const [name, ...value] = (0,syntax/* namedChildren */.TP)(field).filter(({ type }) => type !== 'this');
            if (!name)
                return [];
            const target = {
                kind: 'member',
                of: { kind: 'name', name: 'self', site },
                name: textOf(name, unit),
                site,
            };
            return [
                { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value: lowerRun(value, unit), site } },
            ];
        }
        const args = (0,syntax/* findType */.up)(entry, 'arguments');
        const values = args ? lowerArguments(args, unit).map(({ value }) => value) : [];
        return [{ kind: 'evaluate', value: dart_expressions_nothing(site, values) }];
    });
}

;// CONCATENATED MODULE: ./lib/code/dart-expressions.js
/**
 * Dart expressions, as facts. The grammar writes `a.b(c)` as neighbours, a primary and its selectors: a run of nodes.
 */








function dart_expressions_nothing(site, parts = []) {
    return { kind: 'other', parts, site };
}
function spanOf(nodes, unit) {
    const first = nodes[0];
    const last = nodes.at(-1);
    return { file: unit.file, start: first?.start ?? 0, end: last?.end ?? 0 };
}
/** The expression of a run of neighbours. */
function lowerRun(nodes, unit) {
    const run = nodes.filter(({ isNamed, type }) => (isNamed && !SKIPPED.has(type)) || type === 'this' || type === 'super');
    const [first, ...rest] = run;
    if (!first)
        return dart_expressions_nothing(spanOf(nodes, unit));
    let value = lowerPrimary(first, unit);
    for (const [index, node] of rest.entries()) {
        const site = spanOf(run.slice(0, index + 2), unit);
        if (node.type === 'cascade_section')
            value = dart_expressions_nothing(site, [value, lowerCascade(value, node, unit)]);
        else
            value = dart_calls_select(value, node, site, unit);
    }
    // of `a..b()..c()` the value is a
    if (value.kind === 'other' && rest.some(({ type }) => type === 'cascade_section'))
        return cascaded(value);
    return value;
}
const SKIPPED = new Set(['const_builtin', 'type_arguments', 'label', 'inferred_type']);
function lowerPrimary(node, unit) {
    const site = siteOf(node, unit);
    const lower = (nodes) => lowerRun(nodes, unit);
    switch (node.type) {
        case 'identifier':
        case 'type_identifier':
        case 'identifier_dollar_escaped':
            return lowerName(textOf(node, unit), site, unit);
        case 'this':
        case 'super':
            return { kind: 'name', name: 'self', site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'null_literal':
            return { kind: 'literal', value: null, site };
        case 'decimal_integer_literal':
        case 'decimal_floating_point_literal':
            return { kind: 'literal', value: Number(textOf(node, unit)), site };
        case 'string_literal':
            return lowerString(node, unit);
        case 'list_literal':
            return lowerList(node, unit);
        case 'set_or_map_literal':
            return splitRuns(node).some(([first]) => first?.type === 'pair') ? lowerMap(node, unit) : lowerList(node, unit);
        case 'parenthesized_expression':
        case 'unary_expression':
        case 'await_expression':
        case 'assignable_expression':
        case 'expression_statement':
        case 'throw_expression':
        case 'spread_element': {
            const operator = (0,syntax/* findType */.up)(node, 'prefix_operator');
            const inner = lower((0,syntax/* namedChildren */.TP)(node).filter((child) => child !== operator));
            return operator && textOf(operator, unit) === '!'
                ? { kind: 'operation', operator: '!', operands: [inner], site }
                : inner;
        }
        case 'if_element': {
            const parts = ['consequence', 'alternative']
                .map((field) => (0,syntax/* childrenOf */.LU)(node, field))
                .filter(({ length }) => length > 0);
            return { kind: 'either', test: lower(untilField(node)), of: parts.map(lower), site };
        }
        case 'for_element':
            return lowerForElement(node, unit);
        case 'function_expression':
            return { kind: 'closure', body: dart_expressions_lowerClosure(node, unit), site };
        case 'conditional_expression':
            return {
                kind: 'either',
                test: lower(untilField(node)),
                of: [lower((0,syntax/* childrenOf */.LU)(node, 'consequence')), lower((0,syntax/* childrenOf */.LU)(node, 'alternative'))],
                site,
            };
        case 'if_null_expression':
            return { kind: 'either', of: [lower((0,syntax/* childrenOf */.LU)(node, 'first')), lower((0,syntax/* childrenOf */.LU)(node, 'second'))], site };
        case 'assignment_expression': {
            const operator = (0,syntax/* childOf */.GG)(node, 'operator');
            return {
                kind: 'assign',
                target: lower((0,syntax/* childrenOf */.LU)(node, 'left')),
                operator: operator ? textOf(operator, unit) : '=',
                value: lower((0,syntax/* childrenOf */.LU)(node, 'right')),
                site,
            };
        }
        case 'type_cast_expression': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? lower((0,syntax/* namedChildren */.TP)(node).filter(({ type }) => type !== 'type_cast')) : dart_expressions_nothing(site);
        }
        case 'new_expression':
        case 'const_object_expression': {
            const type = (0,syntax/* findType */.up)(node, 'type_identifier', 'identifier');
            const args = (0,syntax/* findType */.up)(node, 'arguments');
            const named = node.children.filter(({ type: each }) => each === 'identifier');
            if (!type)
                return dart_expressions_nothing(site);
            const whole = lowerName(textOf(type, unit), siteOf(type, unit), unit);
            const maker = named.find((each) => each !== type);
            const callee = maker ? dart_calls_lowerMember(whole, textOf(maker, unit), site, unit) : whole;
            return dart_calls_lowerCall(callee, args ? lowerArguments(args, unit) : [], site);
        }
        case 'switch_expression':
            return lowerSwitchExpression(node, unit);
        default:
            return /_expression$/.test(node.type) ? lowerOperation(node, unit) : dart_expressions_nothing(site);
    }
}
/** The nodes before the first that has a part to play: a test. */
function untilField(node) {
    const end = node.children.findIndex(({ field }) => field === 'consequence');
    return node.children.slice(0, end < 0 ? undefined : end).filter(({ isNamed }) => isNamed);
}
function lowerName(name, site, unit) {
    const path = unit.foreign.get(name);
    if (path !== undefined)
        return { kind: 'foreign', path, site };
    if (name === 'MethodChannel')
        return { kind: 'foreign', path: CHANNEL, site };
    return { kind: 'name', name, site };
}
function lowerOperation(node, unit) {
    const site = siteOf(node, unit);
    const runs = [[]];
    let operator = '';
    for (const child of node.children) {
        if (/operator$/.test(child.type)) {
            operator = textOf(child, unit);
            runs.push([]);
        }
        else if (child.isNamed)
            runs.at(-1)?.push(child);
    }
    const operands = runs.filter(({ length }) => length > 0).map((run) => lowerRun(run, unit));
    return { kind: 'operation', operator, operands, site };
}
function dart_expressions_lowerClosure(node, unit) {
    const list = (0,syntax/* childOf */.GG)(node, 'parameters');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const formal = list?.type === 'function_signature' ? (0,syntax/* findType */.up)(list, 'formal_parameter_list') : list;
    return {
        name: '',
        ...dart_statements_lowerParameters(formal, unit),
        body: body ? lowerFunctionBody(body, unit) : [],
        modifiers: new Set(),
        isPositional: true,
        site: siteOf(node, unit),
    };
}
function lowerSwitchExpression(node, unit) {
    const site = siteOf(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const cases = node.children
        .filter(({ type }) => type === 'switch_expression_case')
        .map((each) => {
        const parts = (0,syntax/* namedChildren */.TP)(each);
        const patterns = parts.filter(({ type }) => type.endsWith('_pattern')).flatMap((it) => dart_types_lowerPattern(it, unit));
        const value = lowerRun(parts.filter(({ type }) => !type.endsWith('_pattern')), unit);
        return {
            patterns: patterns.some(({ kind }) => kind === 'any') ? [] : patterns,
            body: [{ kind: 'evaluate', value }],
        };
    });
    return { kind: 'switch', subject: subject ? lowerRun([subject], unit) : dart_expressions_nothing(site), cases, site };
}

;// CONCATENATED MODULE: ./lib/code/dart-calls.js
/**
 * Members and calls of Dart, and what methods of its library are called in the flow.
 */





/** What methods of collections are called in the flow. */
const dart_calls_METHODS = new Map([
    ['toList', 'array'],
    ['toSet', 'array'],
    ['cast', 'array'],
    ['whereType', 'array'],
    ['asBroadcastStream', 'array'],
    ['where', 'filter'],
    ['expand', 'flatMap'],
    ['asyncMap', 'map'],
    ['addAll', 'formUnion'],
    ['any', 'contains'],
    ['every', 'allSatisfy'],
    ['firstWhere', 'first'],
    ['lastWhere', 'last'],
    ['singleWhere', 'first'],
    ['elementAt', 'objectAtIndex'],
    ['followedBy', 'union'],
    ['union', 'union'],
    ['skip', 'prefix'],
    ['take', 'prefix'],
    ['sublist', 'prefix'],
    ['removeWhere', 'removeAll'],
    ['retainWhere', 'removeAll'],
    ['catchError', 'handleEvents'],
    ['whenComplete', 'handleEvents'],
    ['listen', 'sink'],
]);
function dart_calls_methodName(name) {
    return dart_calls_METHODS.get(name) ?? name;
}
function cascaded(value) {
    const parts = [];
    let target = value;
    while (target.kind === 'other' && target.parts.length === 2) {
        const [inner, section] = target.parts;
        if (!inner || !section)
            break;
        parts.unshift(section);
        target = inner;
    }
    // evaluated for what the sections do, and yielding what they are done to
    return { kind: 'either', of: [target, dart_expressions_nothing(value.site, parts)], site: value.site };
}
function lowerCascade(target, node, unit) {
    const site = siteOf(node, unit);
    const parts = (0,syntax/* namedChildren */.TP)(node);
    const selector = parts.find(({ type }) => type === 'cascade_selector');
    const name = selector && (0,syntax/* findType */.up)(selector, 'identifier');
    const args = (0,syntax/* findType */.up)(node, 'argument_part');
    if (!name)
        return dart_expressions_nothing(site);
    const text = textOf(name, unit);
    if (args) {
        const callee = { kind: 'member', of: target, name: dart_calls_methodName(text), site };
        return { kind: 'call', callee, args: lowerArguments(args, unit), site };
    }
    const rest = parts.filter((part) => part !== selector);
    if (rest.length === 0)
        return { kind: 'member', of: target, name: text, site };
    return {
        kind: 'assign',
        target: { kind: 'member', of: target, name: text, site },
        operator: '=',
        value: lowerRun(rest, unit),
        site,
    };
}
/** `value.name`, `value(…)`, `value[…]`, `value!`. */
function dart_calls_select(value, node, site, unit) {
    const inner = node.type === 'selector' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    if (!inner)
        return value;
    if (inner.type === 'argument_part')
        return dart_calls_lowerCall(value, lowerArguments(inner, unit), site);
    if (inner.type === 'index_selector')
        return lowerIndex(value, inner, site, unit);
    const index = (0,syntax/* findType */.up)(inner, 'index_selector');
    if (index)
        return lowerIndex(value, index, site, unit);
    const name = (0,syntax/* findType */.up)(inner, 'identifier');
    return name ? dart_calls_lowerMember(value, textOf(name, unit), site, unit) : value;
}
function lowerIndex(of, node, site, unit) {
    return { kind: 'index', of, index: lowerRun((0,syntax/* namedChildren */.TP)(node), unit), site };
}
function dart_calls_lowerMember(of, name, site, unit) {
    const prefix = of.kind === 'name' ? unit.prefixes.get(of.name) : undefined;
    if (prefix !== undefined)
        return { kind: 'foreign', path: foreignMember(prefix, name), site };
    const isType = of.kind === 'name' && /^_?[A-Z]/.test(of.name);
    return { kind: 'member', of, name: name === 'values' && isType ? 'allCases' : name, site };
}
function dart_calls_lowerCall(callee, args, site) {
    const [first] = args;
    if (callee.kind === 'member' && callee.of?.kind === 'name') {
        const path = `${callee.of.name}.${callee.name}`;
        if (first &&
            /^(?:List|Set|Iterable|Map|Future|Stream|LinkedHashMap|UnmodifiableListView)\.(?:from|of|unmodifiable|value|wait|fromIterable|sync)$/.test(path))
            return first.value;
    }
    if (callee.kind === 'member' && callee.name === 'toString' && callee.of)
        return callee.of;
    if (callee.kind !== 'member')
        return { kind: 'call', callee, args, site };
    // `fold(first, combine)` is Swift's reduce
    const name = callee.name === 'fold' ? 'reduce' : dart_calls_methodName(callee.name);
    return { kind: 'call', callee: { ...callee, name }, args, site };
}
function lowerArguments(part, unit) {
    const list = part.type === 'arguments' ? part : (0,syntax/* findType */.up)(part, 'arguments');
    return (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((node) => {
        if (node.type === 'named_argument') {
            const label = (0,syntax/* findType */.up)(node, 'label');
            const name = label && (0,syntax/* findType */.up)(label, 'identifier');
            const rest = (0,syntax/* namedChildren */.TP)(node).filter((child) => child !== label);
            return [{ ...(name && { label: textOf(name, unit) }), value: lowerRun(rest, unit) }];
        }
        const inner = (0,syntax/* namedChildren */.TP)(node);
        const [only] = inner;
        if (only && inner.length === 1)
            noteRaw(only, unit);
        return [{ value: lowerRun(inner, unit) }];
    });
}
/** A raw identifier as an argument or list element shows that the file has to do with clinical records. */
function noteRaw(node, unit) {
    if (unit.seen.clinical || node.type !== 'string_literal')
        return;
    const text = textOf(node, unit).slice(1, -1);
    if (/^HKClinicalTypeIdentifier\w+$/.test(text))
        unit.seen.clinical = { text, site: siteOf(node, unit) };
}

;// CONCATENATED MODULE: ./lib/code/dart-members.js
/**
 * Members of Dart types and files: functions, getters, variables, constructors.
 */







/** The functions and variables among declarations. A body follows its signature; modifiers and types go before. */
function dart_members_lowerMembers(nodes, unit, owner) {
    const functions = [];
    const variables = [];
    for (const [index, node] of nodes.entries()) {
        const next = nodes[index + 1];
        const body = next?.type === 'function_body' ? next : undefined;
        switch (node.type) {
            case 'method_signature':
            case 'declaration':
                dart_members_lowerMember(node, body, unit, owner, { functions, variables });
                break;
            case 'function_signature':
                functions.push(renamed(dart_statements_lowerFunction(node, body, unit, [])));
                break;
            case 'getter_signature':
                variables.push(dart_members_lowerGetter(node, body, unit, owner === '' ? ['static'] : []));
                break;
            case 'static_final_declaration_list':
            case 'initialized_identifier_list':
                // at the top of a file the type stands before the list
                variables.push(...dart_members_lowerList(node, typeBefore(nodes, index, unit), unit, ['static']));
                break;
        }
    }
    return { functions, variables };
}
function typeBefore(nodes, index, unit) {
    const before = [];
    for (let at = index - 1; at >= 0; at -= 1) {
        const node = nodes[at];
        if (!node || !/^(?:type_identifier|type_arguments|nullable_type)$/.test(node.type))
            break;
        before.unshift(node);
    }
    return dart_types_lowerType(before, unit);
}
/** Methods get the names that the flow knows, as their calls do. */
function renamed(fact) {
    return { ...fact, name: dart_calls_methodName(fact.name) };
}
function dart_members_lowerMember(node, body, unit, owner, to) {
    const isStatic = node.children.some(({ type }) => type === 'static');
    const words = isStatic ? ['static'] : [];
    const inner = (0,syntax/* namedChildren */.TP)(node);
    const signature = inner.find(({ type }) => type.endsWith('_signature'));
    if (!signature) {
        const list = inner.find(({ type }) => type.endsWith('_list') && type !== 'formal_parameter_list');
        // constants of a class belong to it; `final x = …` in a class is of each object
        const isConstant = isStatic || inner.some(({ type }) => type === 'const_builtin');
        if (list)
            to.variables.push(...dart_members_lowerList(list, dart_types_lowerType(node.children, unit), unit, isConstant ? ['static'] : []));
        return;
    }
    if (signature.type === 'function_signature')
        to.functions.push(renamed(dart_statements_lowerFunction(signature, body, unit, words)));
    else if (signature.type === 'getter_signature')
        to.variables.push(dart_members_lowerGetter(signature, body, unit, words));
    else if (/constructor_signature$/.test(signature.type)) {
        const made = lowerConstructor(node, signature, body, unit, owner);
        if (made)
            to.functions.push(made);
    }
}
function dart_members_lowerGetter(signature, body, unit, words) {
    const name = (0,syntax/* childOf */.GG)(signature, 'name');
    const type = dart_types_lowerType(signature.children, unit);
    const site = siteOf(signature, unit);
    const getter = {
        name: 'get',
        parameters: [],
        ...(type && { result: type }),
        body: body ? lowerFunctionBody(body, unit) : [],
        modifiers: new Set(),
        site,
    };
    return { name: name ? textOf(name, unit) : '', ...(type && { type }), getter, modifiers: new Set(words), site };
}
function dart_members_lowerList(list, type, unit, words) {
    return (0,syntax/* namedChildren */.TP)(list).flatMap((one) => {
        const [name, ...value] = one.type === 'identifier' ? [one] : (0,syntax/* namedChildren */.TP)(one);
        if (!name)
            return [];
        return [
            {
                name: textOf(name, unit),
                ...(type && { type }),
                ...(value.length > 0 && { value: lowerRun(value, unit) }),
                modifiers: new Set(words),
                site: siteOf(one, unit),
            },
        ];
    });
}
/** `Store(this.types)` is `init`; `Store.named(…)` and factories are functions of the class that give an object. */
function lowerConstructor(node, signature, body, unit, owner) {
    const names = signature.children.filter(({ type }) => type === 'identifier').map((name) => textOf(name, unit));
    const named = names.find((name) => name !== owner);
    const site = siteOf(node, unit);
    const { parameters, stores } = dart_statements_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit);
    const statements = body ? lowerFunctionBody(body, unit) : [];
    const base = { parameters, isPositional: true, site };
    if (signature.type.includes('factory')) {
        return named === undefined ? undefined : { ...base, name: named, body: statements, modifiers: new Set(['static']) };
    }
    const initializers = lowerInitializers((0,syntax/* findType */.up)(signature, 'initializers') ?? (0,syntax/* findType */.up)(node, 'initializers'), unit);
    const store = (self) => stores.map((name) => {
        const target = { kind: 'member', of: { kind: 'name', name: self, site }, name, site };
        return {
            kind: 'evaluate',
            value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
        };
    });
    if (named === undefined) {
        return { ...base, name: 'init', body: [...store('self'), ...initializers, ...statements], modifiers: new Set() };
    }
    const made = '\0made';
    const alloc = {
        kind: 'call',
        callee: { kind: 'member', of: { kind: 'name', name: owner, site }, name: 'alloc', site },
        args: [],
        isMessage: true,
        site,
    };
    const declared = { kind: 'declare', pattern: { kind: 'name', name: made, site }, value: alloc };
    const given = { kind: 'return', value: { kind: 'name', name: made, site }, site };
    return { ...base, name: named, body: [declared, ...store(made), given], modifiers: new Set(['static']) };
}

;// CONCATENATED MODULE: ./lib/code/dart-classes.js
/**
 * Classes, mixins, enums and extensions of Dart, as facts.
 */







function dart_classes_lowerTypeDeclaration(node, unit) {
    const kind = dart_classes_KINDS.get(node.type);
    if (!kind)
        return [];
    const named = (0,syntax/* childOf */.GG)(node, 'name') ?? (0,syntax/* findType */.up)(node, 'identifier');
    const extended = (0,syntax/* childOf */.GG)(node, 'class');
    const nameNode = kind === 'extension' ? extended : named;
    const body = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* findType */.up)(node, 'class_body');
    if (!nameNode)
        return [];
    const name = textOf(nameNode, unit);
    const nodes = body ? body.children.filter(({ isNamed }) => isNamed) : [];
    const { functions, variables } = dart_members_lowerMembers(nodes, unit, name);
    const { cases, getters } = dart_classes_lowerCases(nodes, functions, unit);
    const site = siteOf(node, unit);
    const widget = widgetOf(node, unit, site);
    return [
        {
            name,
            kind,
            supertypes: supertypesOf(node, unit),
            cases,
            variables: [
                ...variables.filter((it) => !getters.some((getter) => getter.name === it.name)),
                ...getters,
                ...widget,
            ],
            functions,
            types: [],
            aliases: new Map(),
            modifiers: new Set(),
            site,
        },
    ];
}
const dart_classes_KINDS = new Map([
    ['class_definition', 'class'],
    ['mixin_declaration', 'class'],
    ['enum_declaration', 'enum'],
    ['extension_declaration', 'extension'],
]);
function supertypesOf(node, unit) {
    const parts = [(0,syntax/* childOf */.GG)(node, 'superclass'), (0,syntax/* childOf */.GG)(node, 'interfaces')].flatMap((part) => (part ? [part] : []));
    const all = parts.flatMap((part) => [...part.children, ...(0,syntax/* childrenOf */.LU)(part, '').flatMap(({ children }) => children)]);
    return all.filter(({ type }) => type === 'type_identifier').map((type) => ({ name: textOf(type, unit), args: [] }));
}
/** Of a state, the widget it belongs to. */
function widgetOf(node, unit, site) {
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const name = superclass && (0,syntax/* findType */.up)(superclass, 'type_identifier');
    const list = superclass && (0,syntax/* findType */.up)(superclass, 'type_arguments');
    const type = list && dart_types_lowerType((0,syntax/* namedChildren */.TP)(list), unit);
    if (!name || !type || !/State$/.test(textOf(name, unit)))
        return [];
    return [{ name: 'widget', type, modifiers: new Set(), site }];
}
/** The cases of an enum, and what each says of itself: its name, and the fields that its constructor fills. */
function dart_classes_lowerCases(nodes, functions, unit) {
    const constants = nodes.filter(({ type }) => type === 'enum_constant');
    if (constants.length === 0)
        return { cases: [], getters: [] };
    const parameters = functions.find(({ name }) => name === 'init')?.parameters ?? enumParameters(nodes, unit);
    const cases = constants.flatMap((node) => {
        const name = (0,syntax/* childOf */.GG)(node, 'name');
        const part = (0,syntax/* findType */.up)(node, 'argument_part', 'arguments');
        if (!name)
            return [];
        const args = part ? lowerArguments(part, unit) : [];
        return [{ name: textOf(name, unit), parameters: [], site: siteOf(node, unit), args }];
    });
    const site = siteOf(constants[0] ?? nodes[0] ?? { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] }, unit);
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
            return dart_statements_lowerParameters((0,syntax/* findType */.up)(signature, 'formal_parameter_list'), unit).parameters;
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
        getter: { name: 'get', parameters: [], body, modifiers: new Set(), site },
        modifiers: new Set(),
        site,
    };
}

// EXTERNAL MODULE: ./lib/code/debug-only.js
var debug_only = __webpack_require__(66897);
;// CONCATENATED MODULE: ./lib/code/destination-hosts.js
const HOSTS = [
    { host: 'api.openai.com', kind: 'remote-ai', name: 'OpenAI', from: 'https://platform.openai.com/docs/api-reference' },
    {
        host: 'openai.azure.com',
        kind: 'remote-ai',
        name: 'Azure OpenAI',
        from: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
    },
    { host: 'api.anthropic.com', kind: 'remote-ai', name: 'Anthropic', from: 'https://docs.anthropic.com/en/api' },
    { host: 'generativelanguage.googleapis.com', kind: 'remote-ai', name: 'Gemini', from: 'https://ai.google.dev/api' },
    {
        host: 'aiplatform.googleapis.com',
        kind: 'remote-ai',
        name: 'Vertex AI',
        from: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
    },
    { host: 'api.mistral.ai', kind: 'remote-ai', name: 'Mistral', from: 'https://docs.mistral.ai/api' },
    { host: 'api.groq.com', kind: 'remote-ai', name: 'Groq', from: 'https://console.groq.com/docs/api-reference' },
    { host: 'api.cohere.com', kind: 'remote-ai', name: 'Cohere', from: 'https://docs.cohere.com/reference' },
    { host: 'api.x.ai', kind: 'remote-ai', name: 'xAI', from: 'https://docs.x.ai/docs/api-reference' },
    {
        host: 'api.deepseek.com',
        kind: 'remote-ai',
        name: 'DeepSeek',
        from: 'https://api-docs.deepseek.com/api/deepseek-api',
    },
    { host: 'openrouter.ai', kind: 'remote-ai', name: 'OpenRouter', from: 'https://openrouter.ai/docs/api-reference' },
    {
        host: 'api.perplexity.ai',
        kind: 'remote-ai',
        name: 'Perplexity',
        from: 'https://docs.perplexity.ai/api-reference',
    },
    {
        host: 'api-inference.huggingface.co',
        kind: 'remote-ai',
        name: 'Hugging Face',
        from: 'https://huggingface.co/docs/inference-providers',
    },
    {
        host: 'www.google-analytics.com',
        kind: 'analytics',
        name: 'Google Analytics',
        from: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4',
    },
    { host: 'api.mixpanel.com', kind: 'analytics', name: 'Mixpanel', from: 'https://developer.mixpanel.com/reference' },
    {
        host: 'api2.amplitude.com',
        kind: 'analytics',
        name: 'Amplitude',
        from: 'https://amplitude.com/docs/apis/analytics/http-v2',
    },
    {
        host: 'api.segment.io',
        kind: 'analytics',
        name: 'Segment',
        from: 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/',
    },
    { host: 'i.posthog.com', kind: 'analytics', name: 'PostHog', from: 'https://posthog.com/docs/api' },
    { host: 'ingest.sentry.io', kind: 'crash-reporting', name: 'Sentry', from: 'https://docs.sentry.io/api/' },
];

;// CONCATENATED MODULE: ./lib/code/destination-packages.js
const destination_packages_rows = (kind, list) => list.map(([name, modules, members, from]) => ({ kind, name, modules, ...(members && { members }), from }));
const destination_packages_typed = (kind, list) => list.map(([name, modules, types, from]) => ({ kind, name, modules, types, isCommonName: true, from }));
const functions = (kind, list) => destination_packages_rows(kind, list).map((row) => ({ ...row, isCommonName: true }));
/** All calls of a package. */
const ALL = undefined;
const SCRIPT_DESTINATIONS = [
    ...destination_packages_rows('advertising', [
        [
            'Google Mobile Ads',
            ['react-native-google-mobile-ads', '@capacitor-community/admob'],
            ALL,
            'https://github.com/invertase/react-native-google-mobile-ads',
        ],
        [
            'Meta App Events',
            ['react-native-fbsdk-next', 'react-native-fbsdk'],
            ALL,
            'https://github.com/thebergamo/react-native-fbsdk-next',
        ],
        [
            'AppsFlyer',
            ['react-native-appsflyer', 'appsflyer-capacitor-plugin'],
            ALL,
            'https://github.com/AppsFlyerSDK/appsflyer-react-native-plugin',
        ],
        ['Adjust', ['react-native-adjust'], ALL, 'https://github.com/adjust/react_native_sdk'],
        [
            'Branch',
            ['react-native-branch'],
            ALL,
            'https://github.com/BranchMetrics/react-native-branch-deep-linking-attribution',
        ],
        ['Singular', ['singular-react-native'], ALL, 'https://github.com/singular-labs/Singular-React-Native-SDK'],
        [
            'Kochava',
            ['react-native-kochava-tracker', 'react-native-kochava-measurement'],
            ALL,
            'https://www.npmjs.com/package/react-native-kochava-tracker',
        ],
        ['AppLovin', ['react-native-applovin-max'], ALL, 'https://github.com/AppLovin/AppLovin-MAX-React-Native'],
        ['Airbridge', ['airbridge-react-native-sdk'], ALL, 'https://www.npmjs.com/package/airbridge-react-native-sdk'],
    ]),
    ...destination_packages_rows('analytics', [
        [
            'Firebase Analytics',
            [
                '@react-native-firebase/analytics',
                'firebase/analytics',
                'expo-firebase-analytics',
                '@capacitor-firebase/analytics',
            ],
            ALL,
            'https://rnfirebase.io/analytics/usage',
        ],
        [
            'Mixpanel',
            ['mixpanel-react-native', 'mixpanel-browser'],
            ALL,
            'https://github.com/mixpanel/mixpanel-react-native',
        ],
        [
            'Amplitude',
            ['@amplitude/analytics-react-native', '@amplitude/react-native', '@amplitude/analytics-browser'],
            ALL,
            'https://amplitude.com/docs/sdks/analytics/react-native/react-native-sdk',
        ],
        [
            'Segment',
            ['@segment/analytics-react-native', '@segment/analytics-next'],
            ALL,
            'https://github.com/segmentio/analytics-react-native',
        ],
        ['PostHog', ['posthog-react-native', 'posthog-js'], ALL, 'https://posthog.com/docs/libraries/react-native'],
        ['Braze', ['@braze/react-native-sdk'], ALL, 'https://github.com/braze-inc/braze-react-native-sdk'],
        ['OneSignal', ['react-native-onesignal'], ALL, 'https://github.com/OneSignal/react-native-onesignal'],
        ['CleverTap', ['clevertap-react-native'], ALL, 'https://github.com/CleverTap/clevertap-react-native'],
        ['Intercom', ['@intercom/intercom-react-native'], ALL, 'https://github.com/intercom/intercom-react-native'],
        [
            'RudderStack',
            ['@rudderstack/rudder-sdk-react-native'],
            ALL,
            'https://github.com/rudderlabs/rudder-sdk-react-native',
        ],
        ['Customer.io', ['customerio-reactnative'], ALL, 'https://github.com/customerio/customerio-reactnative'],
        [
            'Statsig',
            ['statsig-react-native', '@statsig/react-native-bindings'],
            ALL,
            'https://github.com/statsig-io/react-native',
        ],
        ['Aptabase', ['@aptabase/react-native'], ALL, 'https://github.com/aptabase/aptabase-react-native'],
        ['Countly', ['countly-sdk-react-native-bridge'], ALL, 'https://github.com/Countly/countly-sdk-react-native-bridge'],
        ['Datadog RUM', ['@datadog/mobile-react-native'], ALL, 'https://github.com/DataDog/dd-sdk-reactnative'],
    ]),
    ...destination_packages_rows('crash-reporting', [
        [
            'Sentry',
            ['@sentry/react-native', 'sentry-expo', '@sentry/capacitor', '@sentry/react', '@sentry/browser'],
            ALL,
            'https://docs.sentry.io/platforms/react-native/usage/',
        ],
        ['Firebase Crashlytics', ['@react-native-firebase/crashlytics'], ALL, 'https://rnfirebase.io/crashlytics/usage'],
        [
            'Bugsnag',
            ['@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/js'],
            ALL,
            'https://docs.bugsnag.com/platforms/react-native/',
        ],
        ['Instabug', ['instabug-reactnative'], ALL, 'https://github.com/Instabug/Instabug-React-Native'],
        ['Rollbar', ['rollbar-react-native'], ALL, 'https://github.com/rollbar/rollbar-react-native'],
        ['LogRocket', ['@logrocket/react-native'], ALL, 'https://docs.logrocket.com/reference/react-native'],
    ]),
    ...destination_packages_rows('remote-ai', [
        ['OpenAI', ['openai', '@ai-sdk/openai'], ALL, 'https://github.com/openai/openai-node'],
        [
            'Anthropic',
            ['@anthropic-ai/sdk', '@ai-sdk/anthropic'],
            ALL,
            'https://github.com/anthropics/anthropic-sdk-typescript',
        ],
        [
            'Gemini',
            [
                '@google/generative-ai',
                '@google/genai',
                'firebase/ai',
                'firebase/vertexai',
                '@react-native-firebase/ai',
                '@ai-sdk/google',
            ],
            ALL,
            'https://ai.google.dev/gemini-api/docs/libraries',
        ],
        ['Groq', ['groq-sdk'], ALL, 'https://github.com/groq/groq-typescript'],
        ['Mistral', ['@mistralai/mistralai'], ALL, 'https://github.com/mistralai/client-ts'],
        [
            'a model behind the AI SDK',
            ['ai'],
            ['generateText', 'streamText', 'generateObject', 'streamObject'],
            'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
        ],
        [
            'a model behind LangChain',
            ['@langchain/openai', '@langchain/anthropic', '@langchain/google-genai'],
            ALL,
            'https://js.langchain.com/docs/integrations/chat/',
        ],
    ]),
    ...destination_packages_rows('logging', [
        [
            'the console',
            ['global'],
            [
                'console.log',
                'console.info',
                'console.warn',
                'console.error',
                'console.debug',
                'console.table',
                'console.dir',
                'console.trace',
            ],
            'https://reactnative.dev/docs/performance#using-consolelog-statements',
        ],
        ['the app’s log', ['react-native-logs'], ALL, 'https://github.com/mowispace/react-native-logs'],
    ]),
    ...destination_packages_rows('pasteboard', [
        [
            'the pasteboard',
            ['@react-native-clipboard/clipboard', '@react-native-community/clipboard'],
            ['setString', 'setStrings', 'setImage'],
            'https://github.com/react-native-clipboard/clipboard',
        ],
        [
            'the pasteboard',
            ['expo-clipboard'],
            ['setStringAsync', 'setString', 'setUrlAsync'],
            'https://docs.expo.dev/versions/latest/sdk/clipboard/',
        ],
        ['the pasteboard', ['react-native'], ['Clipboard.setString'], 'https://reactnative.dev/docs/clipboard'],
        ['the pasteboard', ['@capacitor/clipboard'], ['write'], 'https://capacitorjs.com/docs/apis/clipboard'],
        [
            'the pasteboard',
            ['global'],
            ['navigator.clipboard.writeText', 'navigator.clipboard.write'],
            'https://developer.mozilla.org/en-US/docs/Web/API/Clipboard',
        ],
    ]),
    ...destination_packages_rows('user-defaults', [
        [
            'AsyncStorage',
            ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
            ['setItem', 'multiSet', 'mergeItem', 'multiMerge'],
            'https://docs.expo.dev/versions/unversioned/sdk/async-storage/',
        ],
        [
            'AsyncStorage',
            ['react-native'],
            ['AsyncStorage.setItem', 'AsyncStorage.multiSet'],
            'https://reactnative.dev/docs/asyncstorage',
        ],
        [
            'Capacitor Preferences',
            ['@capacitor/preferences', '@capacitor/storage'],
            ['set'],
            'https://capacitorjs.com/docs/apis/preferences',
        ],
        [
            'the web view’s storage',
            ['global'],
            ['localStorage.setItem', 'sessionStorage.setItem'],
            'https://developer.mozilla.org/en-US/docs/Web/API/Window/localStorage',
        ],
    ]),
    ...destination_packages_rows('network', [
        [
            'a server',
            ['http'],
            ['post', 'put', 'patch', 'get', 'delete', 'send', 'request'],
            'https://pub.dev/packages/http',
        ],
        [
            'a server',
            ['global'],
            ['fetch', 'XMLHttpRequest.send', 'WebSocket.send', 'navigator.sendBeacon'],
            'https://reactnative.dev/docs/network',
        ],
        ['a server', ['expo/fetch'], ['fetch'], 'https://docs.expo.dev/versions/latest/sdk/expo/'],
        [
            'a server',
            ['axios', 'ky', 'superagent', 'cross-fetch', 'node-fetch', 'isomorphic-fetch'],
            ALL,
            'https://axios-http.com/docs/intro',
        ],
        ['a server', ['socket.io-client'], ['emit', 'send'], 'https://socket.io/docs/v4/client-api/'],
        ['a server', ['@apollo/client'], ['mutate', 'query'], 'https://www.apollographql.com/docs/react'],
        [
            'a server',
            ['@capacitor/core', '@capacitor-community/http'],
            ['CapacitorHttp.post', 'CapacitorHttp.put', 'CapacitorHttp.request', 'Http.post', 'Http.request'],
            'https://capacitorjs.com/docs/apis/http',
        ],
        [
            'Cloud Firestore',
            ['@react-native-firebase/firestore', 'firebase/firestore'],
            ['add', 'set', 'update', 'addDoc', 'setDoc', 'updateDoc'],
            'https://rnfirebase.io/firestore/usage',
        ],
        [
            'Firebase Realtime Database',
            ['@react-native-firebase/database', 'firebase/database'],
            ['set', 'update', 'push'],
            'https://rnfirebase.io/database/usage',
        ],
        [
            'Firebase Storage',
            ['@react-native-firebase/storage', 'firebase/storage'],
            ['put', 'putString', 'putFile', 'uploadBytes', 'uploadString'],
            'https://rnfirebase.io/storage/usage',
        ],
        [
            'Cloud Functions',
            ['@react-native-firebase/functions', 'firebase/functions'],
            ['httpsCallable'],
            'https://rnfirebase.io/functions/usage',
        ],
        [
            'Supabase',
            ['@supabase/supabase-js'],
            ['insert', 'upsert', 'update', 'upload', 'rpc', 'invoke'],
            'https://supabase.com/docs/reference/javascript/insert',
        ],
    ]),
];
const DART_DESTINATIONS = [
    ...destination_packages_typed('advertising', [
        [
            'Google Mobile Ads',
            ['google_mobile_ads'],
            ['AdRequest', 'AdManagerAdRequest', 'MobileAds'],
            'https://pub.dev/packages/google_mobile_ads',
        ],
        ['Meta App Events', ['facebook_app_events'], ['FacebookAppEvents'], 'https://pub.dev/packages/facebook_app_events'],
        ['AppsFlyer', ['appsflyer_sdk'], ['AppsflyerSdk'], 'https://pub.dev/packages/appsflyer_sdk'],
        ['Adjust', ['adjust_sdk'], ['Adjust', 'AdjustEvent'], 'https://pub.dev/packages/adjust_sdk'],
        [
            'Branch',
            ['flutter_branch_sdk'],
            ['FlutterBranchSdk', 'BranchEvent', 'BranchUniversalObject'],
            'https://pub.dev/packages/flutter_branch_sdk',
        ],
        ['AppLovin', ['applovin_max'], ['AppLovinMAX'], 'https://pub.dev/packages/applovin_max'],
        ['Singular', ['singular_flutter_sdk'], ['Singular'], 'https://pub.dev/packages/singular_flutter_sdk'],
    ]),
    ...destination_packages_typed('analytics', [
        [
            'Firebase Analytics',
            ['firebase_analytics'],
            ['FirebaseAnalytics'],
            'https://pub.dev/packages/firebase_analytics',
        ],
        ['Mixpanel', ['mixpanel_flutter'], ['Mixpanel', 'People'], 'https://pub.dev/packages/mixpanel_flutter'],
        [
            'Amplitude',
            ['amplitude_flutter'],
            ['Amplitude', 'BaseEvent', 'Identify'],
            'https://pub.dev/packages/amplitude_flutter',
        ],
        ['PostHog', ['posthog_flutter'], ['Posthog'], 'https://pub.dev/packages/posthog_flutter'],
        ['OneSignal', ['onesignal_flutter'], ['OneSignal'], 'https://pub.dev/packages/onesignal_flutter'],
        ['Intercom', ['intercom_flutter'], ['Intercom'], 'https://pub.dev/packages/intercom_flutter'],
        [
            'Datadog RUM',
            ['datadog_flutter_plugin'],
            ['DatadogSdk', 'DatadogRum'],
            'https://pub.dev/packages/datadog_flutter_plugin',
        ],
    ]),
    ...destination_packages_typed('crash-reporting', [
        [
            'Sentry',
            ['sentry_flutter', 'sentry'],
            ['Sentry', 'Breadcrumb', 'Scope', 'SentryEvent'],
            'https://pub.dev/packages/sentry_flutter',
        ],
        [
            'Firebase Crashlytics',
            ['firebase_crashlytics'],
            ['FirebaseCrashlytics'],
            'https://pub.dev/packages/firebase_crashlytics',
        ],
        ['Bugsnag', ['bugsnag_flutter'], ['Bugsnag'], 'https://pub.dev/packages/bugsnag_flutter'],
    ]),
    ...destination_packages_typed('remote-ai', [
        [
            'OpenAI',
            ['dart_openai', 'openai_dart', 'chat_gpt_sdk'],
            ['OpenAI', 'OpenAIClient'],
            'https://pub.dev/packages/dart_openai',
        ],
        ['Anthropic', ['anthropic_sdk_dart'], ['AnthropicClient'], 'https://pub.dev/packages/anthropic_sdk_dart'],
        [
            'Gemini',
            ['google_generative_ai', 'firebase_ai', 'firebase_vertexai', 'flutter_gemini'],
            ['GenerativeModel', 'ChatSession', 'FirebaseAI', 'FirebaseVertexAI', 'Gemini'],
            'https://pub.dev/packages/google_generative_ai',
        ],
    ]),
    ...functions('logging', [
        ['the system log', ['dart:developer'], ['log'], 'https://api.dart.dev/dart-developer/log.html'],
    ]),
    ...destination_packages_typed('logging', [['the app’s log', ['logger', 'logging'], ['Logger'], 'https://pub.dev/packages/logger']]),
    ...destination_packages_typed('pasteboard', [
        [
            'the pasteboard',
            ['flutter'],
            ['Clipboard', 'ClipboardData'],
            'https://api.flutter.dev/flutter/services/Clipboard-class.html',
        ],
    ]),
    ...destination_packages_typed('user-defaults', [
        [
            'SharedPreferences',
            ['shared_preferences'],
            ['SharedPreferences', 'SharedPreferencesAsync', 'SharedPreferencesWithCache'],
            'https://pub.dev/packages/shared_preferences',
        ],
    ]),
    ...destination_packages_typed('network', [
        ['a server', ['dio'], ['Dio'], 'https://pub.dev/packages/dio'],
        ['a server', ['http'], ['Client', 'MultipartRequest', 'Request'], 'https://pub.dev/packages/http'],
        ['a server', ['dart:io'], ['HttpClient', 'WebSocket'], 'https://api.dart.dev/dart-io/HttpClient-class.html'],
        [
            'Cloud Firestore',
            ['cloud_firestore'],
            ['FirebaseFirestore', 'DocumentReference', 'CollectionReference', 'WriteBatch'],
            'https://pub.dev/packages/cloud_firestore',
        ],
        [
            'Firebase Realtime Database',
            ['firebase_database'],
            ['FirebaseDatabase', 'DatabaseReference'],
            'https://pub.dev/packages/firebase_database',
        ],
        [
            'Firebase Storage',
            ['firebase_storage'],
            ['FirebaseStorage', 'Reference'],
            'https://pub.dev/packages/firebase_storage',
        ],
        [
            'Supabase',
            ['supabase_flutter', 'supabase'],
            ['Supabase', 'SupabaseClient'],
            'https://pub.dev/packages/supabase_flutter',
        ],
    ]),
];
/** Of C# and Kotlin: names that need no import there, or a namespace. */
const BINDING_DESTINATIONS = [
    {
        kind: 'logging',
        name: 'the console',
        types: ['Console'],
        members: ['WriteLine', 'Write', 'Error'],
        from: 'https://learn.microsoft.com/dotnet/api/system.console.writeline',
    },
    {
        kind: 'logging',
        name: 'the console',
        members: ['println'],
        from: 'https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.io/println.html',
    },
    {
        kind: 'user-defaults',
        name: 'Preferences',
        types: ['Preferences'],
        members: ['Set'],
        from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
    },
    {
        kind: 'pasteboard',
        name: 'the pasteboard',
        types: ['Clipboard'],
        members: ['SetTextAsync'],
        from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/data/clipboard',
    },
    {
        kind: 'network',
        name: 'a server',
        types: ['HttpClient'],
        members: ['PostAsync', 'PutAsync', 'PatchAsync', 'SendAsync', 'PostAsJsonAsync', 'PutAsJsonAsync'],
        from: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpclient',
    },
    ...destination_packages_typed('analytics', [
        [
            'App Center Analytics',
            ['Microsoft.AppCenter.Analytics'],
            ['Analytics'],
            'https://learn.microsoft.com/appcenter/sdk/analytics/xamarin',
        ],
    ]),
    ...destination_packages_typed('crash-reporting', [
        ['Sentry', ['Sentry'], ['SentrySdk'], 'https://docs.sentry.io/platforms/dotnet/usage/'],
        [
            'App Center Crashes',
            ['Microsoft.AppCenter.Crashes'],
            ['Crashes'],
            'https://learn.microsoft.com/appcenter/sdk/crashes/xamarin',
        ],
    ]),
    ...destination_packages_typed('remote-ai', [
        [
            'OpenAI',
            ['OpenAI', 'OpenAI.Chat', 'Azure.AI.OpenAI'],
            ['OpenAIClient', 'ChatClient'],
            'https://github.com/openai/openai-dotnet',
        ],
    ]),
];

// EXTERNAL MODULE: ./lib/code/destination-sdks.js
var destination_sdks = __webpack_require__(27479);
;// CONCATENATED MODULE: ./lib/code/destination-system.js
const SYSTEM_DESTINATIONS = [
    // Logs that others can read.
    {
        kind: 'logging',
        name: 'the console',
        members: ['print', 'debugPrint', 'dump'],
        from: 'https://developer.apple.com/documentation/swift/print(_:separator:terminator:)',
    },
    {
        kind: 'logging',
        name: 'the system log',
        members: ['NSLog', 'NSLogv'],
        from: 'https://developer.apple.com/documentation/foundation/nslog',
    },
    {
        kind: 'logging',
        name: 'the system log',
        members: ['os_log'],
        privacy: 'format',
        from: 'https://developer.apple.com/documentation/os/generating-log-messages-from-your-code',
    },
    {
        kind: 'logging',
        name: 'the system log',
        modules: ['os', 'OSLog'],
        types: ['Logger', 'OSLogger'],
        members: ['log', 'trace', 'debug', 'info', 'notice', 'warning', 'error', 'critical', 'fault'],
        isCommonName: true,
        privacy: 'logger',
        from: 'https://developer.apple.com/documentation/os/logger',
    },
    {
        kind: 'logging',
        name: 'the app’s log',
        modules: ['Logging'],
        types: ['Logger'],
        members: ['log', 'trace', 'debug', 'info', 'notice', 'warning', 'error', 'critical'],
        isCommonName: true,
        from: 'https://github.com/apple/swift-log',
    },
    {
        kind: 'logging',
        name: 'CocoaLumberjack',
        modules: ['CocoaLumberjack', 'CocoaLumberjackSwift'],
        members: ['DDLogVerbose', 'DDLogDebug', 'DDLogInfo', 'DDLogWarn', 'DDLogError'],
        from: 'https://github.com/CocoaLumberjack/CocoaLumberjack',
    },
    {
        kind: 'logging',
        name: 'SwiftyBeaver',
        modules: ['SwiftyBeaver'],
        types: ['SwiftyBeaver'],
        members: ['verbose', 'debug', 'info', 'warning', 'error', 'critical', 'fault'],
        from: 'https://github.com/SwiftyBeaver/SwiftyBeaver',
    },
    {
        kind: 'logging',
        name: 'XCGLogger',
        modules: ['XCGLogger'],
        types: ['XCGLogger'],
        from: 'https://github.com/DaveWoodCom/XCGLogger',
    },
    // What other apps can read, and what is kept in the clear.
    {
        kind: 'pasteboard',
        name: 'the pasteboard',
        types: ['UIPasteboard', 'NSPasteboard'],
        members: [
            'string',
            'strings',
            'url',
            'items',
            'itemProviders',
            'setValue',
            'setData',
            'setItems',
            'setItemProviders',
            'setObjects',
            'addItems',
            'setString',
            'writeObjects',
        ],
        from: 'https://developer.apple.com/documentation/uikit/uipasteboard',
    },
    {
        kind: 'user-defaults',
        name: 'UserDefaults',
        types: ['UserDefaults', 'NSUserDefaults'],
        members: ['set', 'setValue', 'setObject', 'register', 'setPersistentDomain', 'registerDefaults', '[]'],
        from: 'https://developer.apple.com/documentation/foundation/userdefaults',
    },
    // iCloud.
    {
        kind: 'icloud',
        name: 'the iCloud key-value store',
        types: ['NSUbiquitousKeyValueStore'],
        members: [
            'set',
            'setString',
            'setObject',
            'setArray',
            'setDictionary',
            'setData',
            'setValue',
            'setLongLong',
            'setDouble',
            '[]',
        ],
        from: 'https://developer.apple.com/documentation/foundation/nsubiquitouskeyvaluestore',
    },
    {
        kind: 'icloud',
        name: 'CloudKit',
        types: ['CKRecord'],
        members: ['init', '[]', 'setValue', 'setObject', 'setValuesForKeys', 'encryptedValues'],
        from: 'https://developer.apple.com/documentation/cloudkit/ckrecord',
    },
    {
        kind: 'icloud',
        name: 'CloudKit',
        types: ['CKDatabase', 'CKContainer', 'CKModifyRecordsOperation', 'CKSyncEngine'],
        from: 'https://developer.apple.com/documentation/cloudkit/ckdatabase',
    },
    {
        kind: 'icloud',
        name: 'a file in iCloud',
        types: ['Data', 'String', 'NSData', 'NSString', 'FileManager', 'NSFileManager'],
        members: ['write', 'writeToFile', 'writeToURL', 'createFile', 'createFileAtPath', 'copyItem', 'moveItem'],
        at: 'icloud-folder',
        from: 'https://developer.apple.com/documentation/foundation/filemanager/url(forubiquitycontaineridentifier:)',
    },
    {
        kind: 'icloud',
        name: 'SwiftData synced by CloudKit',
        modules: ['SwiftData'],
        types: ['ModelContext'],
        members: ['insert'],
        isDeep: true,
        needs: 'swift-data-sync',
        from: 'https://developer.apple.com/documentation/swiftdata/syncing-model-data-across-a-persons-devices',
    },
    {
        kind: 'icloud',
        name: 'Core Data synced by CloudKit',
        types: ['NSManagedObject'],
        members: ['setValue', 'setPrimitiveValue', '='],
        needs: 'NSPersistentCloudKitContainer',
        from: 'https://developer.apple.com/documentation/coredata/nspersistentcloudkitcontainer',
    },
    // Other machines.
    {
        kind: 'network',
        name: 'a server',
        types: ['URLSession', 'NSURLSession', 'URLSessionWebSocketTask'],
        from: 'https://developer.apple.com/documentation/foundation/urlsession',
    },
    {
        kind: 'network',
        name: 'a server',
        types: ['NSURLConnection', 'NWConnection'],
        from: 'https://developer.apple.com/documentation/network/nwconnection',
    },
    {
        kind: 'network',
        name: 'a server',
        modules: ['Alamofire'],
        types: ['AF', 'Alamofire', 'SessionManager'],
        from: 'https://github.com/Alamofire/Alamofire',
    },
    {
        kind: 'network',
        name: 'a server',
        modules: ['Alamofire'],
        types: ['Session'],
        isCommonName: true,
        from: 'https://github.com/Alamofire/Alamofire',
    },
    {
        kind: 'network',
        name: 'a server',
        modules: ['Moya'],
        types: ['MoyaProvider'],
        from: 'https://github.com/Moya/Moya',
    },
    {
        kind: 'network',
        name: 'a server',
        modules: ['Apollo'],
        types: ['ApolloClient'],
        from: 'https://github.com/apollographql/apollo-ios',
    },
    {
        kind: 'network',
        name: 'Cloud Firestore',
        modules: ['FirebaseFirestore', 'Firebase', 'FirebaseFirestoreSwift'],
        types: ['Firestore', 'DocumentReference', 'CollectionReference', 'WriteBatch', 'Transaction', 'FIRFirestore'],
        members: ['setData', 'updateData', 'addDocument', 'setDocument'],
        from: 'https://firebase.google.com/docs/firestore/manage-data/add-data',
    },
    {
        kind: 'network',
        name: 'Cloud Firestore through CardinalKit',
        modules: ['CardinalKit'],
        types: ['CKApp', 'CKSendHelper'],
        from: 'https://github.com/CardinalKit/CardinalKit',
    },
    {
        kind: 'network',
        name: 'Firebase Realtime Database',
        modules: ['FirebaseDatabase', 'Firebase'],
        types: ['Database', 'DatabaseReference', 'FIRDatabase'],
        members: ['setValue', 'updateChildValues'],
        from: 'https://firebase.google.com/docs/database/ios/read-and-write',
    },
    {
        kind: 'network',
        name: 'Firebase Storage',
        modules: ['FirebaseStorage', 'Firebase'],
        types: ['Storage', 'StorageReference', 'FIRStorage'],
        members: ['putData', 'putDataAsync', 'putFile', 'putFileAsync'],
        from: 'https://firebase.google.com/docs/storage/ios/upload-files',
    },
    {
        kind: 'network',
        name: 'Cloud Functions',
        modules: ['FirebaseFunctions', 'Firebase'],
        types: ['Functions', 'HTTPSCallable', 'FIRFunctions'],
        members: ['call'],
        from: 'https://firebase.google.com/docs/functions/callable',
    },
    {
        kind: 'network',
        name: 'Supabase',
        modules: ['Supabase'],
        types: ['SupabaseClient'],
        from: 'https://github.com/supabase/supabase-swift',
    },
    {
        kind: 'network',
        name: 'Parse',
        modules: ['Parse', 'ParseSwift', 'ParseCore'],
        types: ['PFObject', 'PFCloud'],
        from: 'https://github.com/parse-community/Parse-SDK-iOS-OSX',
    },
    {
        kind: 'network',
        name: 'Amplify',
        modules: ['Amplify'],
        types: ['Amplify'],
        from: 'https://github.com/aws-amplify/amplify-swift',
    },
];

;// CONCATENATED MODULE: ./lib/code/destinations.js




const DESTINATIONS = [
    ...destination_sdks/* SDK_DESTINATIONS */.V,
    ...SYSTEM_DESTINATIONS,
    ...DART_DESTINATIONS,
    ...BINDING_DESTINATIONS,
];
const BY_TYPE = index((row) => row.types ?? []);
const BY_FUNCTION = index((row) => (row.types ? [] : (row.members ?? [])));
function index(keysOf) {
    const map = new Map();
    for (const row of DESTINATIONS)
        for (const key of keysOf(row))
            map.set(key, [...(map.get(key) ?? []), row]);
    return map;
}
/** The rows for a member of a type, or for a function of its own. */
function destinationsOf(type, member) {
    if (type === undefined)
        return BY_FUNCTION.get(member) ?? [];
    return (BY_TYPE.get(type) ?? []).filter(({ members }) => !members || members.includes(member));
}
/** Whether some row is about members of a type. */
function isDestinationType(type) {
    return BY_TYPE.has(type);
}
const BY_PACKAGE = SCRIPT_DESTINATIONS.reduce((map, row) => {
    for (const name of row.modules ?? [])
        map.set(name, [...(map.get(name) ?? []), row]);
    return map;
}, new Map());
/** The row for something that JavaScript reaches by a path, `package#a.b`. */
function destinationAt(path) {
    const at = path.indexOf('#');
    const rest = `.${path.slice(at + 1)}`;
    const rows = packageNames(path.slice(0, at)).flatMap((name) => BY_PACKAGE.get(name) ?? []);
    return rows.find(({ members }) => !members || members.some((member) => rest.endsWith(`.${member}`)));
}
/** What a path inside of a package belongs to: `firebase/analytics/dist/x` to `firebase/analytics` and `firebase`. */
function packageNames(module) {
    const parts = module.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
/** Whether a package is one of a row: its names are worth telling from the app's own. */
function isDestinationPackage(name) {
    return BY_PACKAGE.has(name);
}
/** Who an address belongs to, from a literal that holds its host. */
function hostIn(text) {
    const host = /^(?:https?:|wss?:)?(?:\/\/)?([A-Za-z0-9.-]+)/.exec(text)?.[1]?.toLowerCase();
    if (host === undefined || !host.includes('.'))
        return undefined;
    const row = HOSTS.find((it) => host === it.host || host.endsWith(`.${it.host}`));
    return row && { kind: 'host', name: row.host, destination: { kind: row.kind, name: row.name } };
}

;// CONCATENATED MODULE: ./lib/code/swift-newer.js
/**
 * Swift that is newer than the grammar: words that say nothing to a flow are blanked before parsing, and names that the
 * grammar takes for keywords are spelled otherwise there. Offsets stay.
 */
/** What is blanked: all that a pattern matches. Each looks at code without comments and texts. What stands before comes last
 *  in a pattern: it is looked at only where the word is. */
const SILENT = [
    // `await`, but for the loop over what comes one after another, `for try await`. The grammar takes the block after
    // `for x in try await f()`, `if await f()` for a closure that is given to `f`, and reads the rest of the function wrong.
    /\bawait(?=\s)(?<!\bfor\s{1,20}(?:try[?!]?\s{1,20})?await)/g,
    // `consume samples`, `copy samples`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0366-move-function.md
    /\b(?:consume|copy)(?=[ \t]+[A-Za-z_])(?![ \t]+(?:in|is|as|else|where)\b)(?<=(?:[(,=:[]\s{0,20}|\b(?:return|try|await|in)\s{1,20})\w+)/g,
    // `nonisolated(unsafe) let`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0412-strict-concurrency-for-global-variables.md
    /\bnonisolated[ \t]?\((?:unsafe|nonsending)\)/g,
    // `throws(LoadError)`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0413-typed-throws.md
    /\([\w.]{1,100}\)(?<=\bthrows[ \t]?\([\w.]{1,100}\))/g,
    // `_ value: sending Value`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0430-transferring-parameters-and-results.md
    /\b(?:sending|consuming|borrowing)(?=[ \t]+[A-Za-z_([@])(?<=:\s{0,20}\w+)/g,
    // `isolation: isolated (any Actor)? = #isolation`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0420-inheritance-of-actor-isolation.md
    /\bisolated(?=[ \t]+[A-Za-z_(])(?<=:\s{0,20}isolated)|=[ \t]{0,20}#isolation\b/g,
    // `: nonisolated Hashable`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
    /\bnonisolated(?=[ \t]+[A-Z])(?<=[:,]\s{0,20}nonisolated)/g,
    // `some Collection & Sendable`: the first part tells the type
    /&(?<=\b(?:some|any)[ \t]{1,20}[\w.]{1,100}[ \t]{0,20}&)[ \t]{0,20}~?[A-Z][\w.]{0,100}(?:[ \t]{0,20}&[ \t]{0,20}~?[A-Z][\w.]{0,100})*/g,
    // what the grammar lacks: `{ (names: String...) in`, `(any Kind).Type?`, `case .percent():`
    /\.\.\.(?=\s{0,20}[,)])(?<=\{\s{0,20}\([^(){}]{0,200}\.\.\.)/g,
    /[?!](?<=\)\.(?:Type|Protocol)[?!])/g,
    /\(\)(?<=\bcase\s{1,20}\.\w{1,100}\(\))/g,
];
/** Names that are keywords elsewhere: `for each in list`, `.true(value)`. The last letter is changed. */
const NAMES = [
    /\beach\b(?![ \t]+(?!(?:in|is|as|else|where)\b)[A-Za-z_])/g,
    /\bfinal\b(?=[ \t]*(?:[.,)\]=]|\?\?))/g,
    /\b(?:true|false|nil)\b(?=[ \t]*\()(?<=\.\w+)/g,
];
/** A regular expression, `/^[a-z#]+$/`: a text to a flow, and to the grammar often an operator. */
const REGULAR = /\/(?<=[=(,:[]\s{0,20}\/|\b(?:return|in)\s{1,20}\/)(?![\s/*),])(?:\\.|[^\\/\r\n]){1,500}\/(?![/*])/g;
/** The text as the grammar can read it. `code` is the text with comments and strings blanked. */
function olderSpelling(text, code) {
    let result = text;
    for (const pattern of SILENT)
        result = replaced(result, code, pattern, (found) => ' '.repeat(found.length));
    for (const pattern of NAMES)
        result = replaced(result, code, pattern, (found) => `${found.slice(0, -1)}_`);
    return replaced(result, code, REGULAR, (found) => `"${' '.repeat(found.length - 2)}"`);
}
function replaced(text, code, pattern, make) {
    const parts = [];
    let kept = 0;
    for (const { 0: found, index } of code.matchAll(pattern)) {
        parts.push(text.slice(kept, index), make(found));
        kept = index + found.length;
    }
    return kept === 0 ? text : parts.join('') + text.slice(kept);
}

;// CONCATENATED MODULE: ./lib/code/swift.js
/**
 * Swift source to facts.
 */






const DECLARATIONS = new Set([
    'import_declaration',
    'class_declaration',
    'protocol_declaration',
    'function_declaration',
    'typealias_declaration',
]);
/** The facts of a Swift file, or why there are none. */
function readSwift({ path, lines, text: whole }, parse) {
    const code = (0,blank/* blankProse */.W)(whole, 'swift');
    const { text, regions } = (0,directives/* blankDirectives */.b6)(whole, code);
    // names are read from the text as it is
    const parsed = parse(olderSpelling(text, code));
    if ('failure' in parsed)
        return parsed;
    const file = { path, lines };
    const unit = { path, lines, text, file };
    const nodes = (0,syntax/* namedChildren */.TP)(parsed.root);
    // Top-level variables are globals, and code beside them may use them: `main.swift`, playgrounds.
    const members = lowerMembers(nodes, unit);
    const rest = nodes.filter(({ type }) => !DECLARATIONS.has(type) && type !== 'property_declaration');
    return {
        path,
        lines,
        types: members.types,
        functions: members.functions,
        variables: members.variables,
        aliases: members.aliases,
        body: lowerStatements({ ...parsed.root, children: rest }, unit),
        regions,
        faults: parsed.hasError ? findFaults(parsed.root, file) : [],
    };
}
/** The places of syntax errors, the first few. */
function findFaults(root, file, most = 5) {
    const faults = [];
    const visit = (node) => {
        if (faults.length >= most)
            return;
        if (node.type === 'ERROR')
            faults.push({ file, start: node.start, end: node.end });
        else
            for (const child of node.children)
                visit(child);
    };
    visit(root);
    return faults;
}

;// CONCATENATED MODULE: ./lib/code/dart.js
/**
 * Dart source to facts.
 */







/** Type arguments of a call: the grammar may take `f<T>(x)` for two comparisons. They say nothing to the flow. */
const TYPE_ARGUMENTS = /(?<=\w)<[A-Za-z_][\w\s,.?<>[\]]{0,120}>(?=\()/g;
/** The grammar takes a fraction of a millisecond for each sign that no Dart has outside strings, and cannot be stopped. */
const STRANGE = /[^\t-~]|`/g;
const MOST_STRANGE = 2000;
/** The facts of a Dart file, or why there are none. */
function readDart({ path, lines, text }, parse) {
    const strange = (0,blank/* blankProse */.W)(text, 'dart').match(STRANGE)?.length ?? 0;
    if (strange > MOST_STRANGE)
        return { failure: `it has ${strange} characters that no Dart code has` };
    const parsed = parse(text.replace(TYPE_ARGUMENTS, (whole) => ' '.repeat(whole.length)));
    if ('failure' in parsed)
        return parsed;
    const file = { path, lines };
    const nodes = parsed.root.children.filter(({ isNamed }) => isNamed);
    const seen = {};
    const unit = { path, lines, text, file, seen, ...readImports(nodes, text) };
    const members = dart_members_lowerMembers(nodes, unit, '');
    return {
        path,
        lines,
        types: nodes.flatMap((node) => dart_classes_lowerTypeDeclaration(node, unit)),
        functions: members.functions.map((fact) => ({ ...fact, modifiers: new Set() })),
        variables: members.variables,
        aliases: new Map(),
        body: [],
        regions: (0,debug_only/* debugRegions */.v)(parsed.root, text),
        faults: parsed.hasError ? tellingFaults(findFaults(parsed.root, file, 100), text) : [],
        isForeign: true,
        ...(seen.clinical && { clinical: seen.clinical }),
    };
}
/** What imports of packages bring into the file. */
function readImports(nodes, text) {
    const foreign = new Map();
    const prefixes = new Map();
    for (const node of nodes) {
        if (node.type !== 'import_or_export')
            continue;
        const whole = text.slice(node.start, node.end);
        const name = /['"]package:([^/'"]+)\//.exec(whole)?.[1];
        const found = name === undefined ? undefined : packageOf(foreignRoot(name));
        if (name === undefined || !(found || isDestinationPackage(name)))
            continue;
        const prefix = /\bas\s+(\w+)/.exec(whole)?.[1];
        if (prefix !== undefined)
            prefixes.set(prefix, foreignRoot(name));
        else
            for (const each of found?.exports ?? [])
                foreign.set(each, foreignMember(foreignRoot(name), each));
    }
    return { foreign, prefixes };
}

;// CONCATENATED MODULE: ./lib/code/depth.js
/** Nesting of expressions and statements below which the flow's own recursion ends well before the stack does. */
const depth_DEEPEST = 600;
/** What says where something stands nests no further, and belongs to many. */
const PLACES = new Set(['site', 'file', 'lines', 'path']);
/** Whether facts nest deeper than any code that people write: a chain of thousands of calls, a sum of thousands. */
function nestsTooDeep(facts) {
    const open = [[facts, 0]];
    for (let one = open.pop(); one; one = open.pop()) {
        const [node, depth] = one;
        if (depth > depth_DEEPEST)
            return true;
        for (const [key, value] of node instanceof Map ? node : Object.entries(node)) {
            if (typeof value === 'object' && value !== null && !PLACES.has(key))
                open.push([value, depth + 1]);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/code/javascript-modules.js
/**
 * Modules of JavaScript and TypeScript: what each imports, exports and declares, and what a name in one means in another.
 */


/** Hops of exports that pass on exports. */
const FURTHEST = 8;
/** The name that a top-level name has in the whole program. */
function programName(name, { path, isModule }) {
    return `${name}@${isModule ? path : ''}`;
}
/** `factsOf` reads a file's facts when they are first needed; `resolve` gives the file that a module's name means. */
function createModules(factsOf, resolve) {
    const follow = (from, { module, name }, hops) => {
        const path = resolve(from, module);
        if (path === undefined || packageOf(foreignRoot(module))) {
            const root = foreignRoot(module);
            return { kind: 'foreign', path: name === '*' ? root : foreignMember(root, name) };
        }
        return name === '*' ? { kind: 'module', path } : exported(path, name, hops + 1);
    };
    const known = new Map();
    const exported = (path, name, hops) => {
        const key = `${path}\0${name}`;
        if (known.has(key))
            return known.get(key);
        // files that pass on each other's exports come back here while this is not known yet
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
                ? packageOf(foreignRoot(module)) && follow(path, { module, name }, hops)
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
        whole: (from, module) => follow(from, { module, name: '*' }, 0) ?? { kind: 'foreign', path: foreignRoot(module) },
    };
}
/** What a file imports, exports and declares. */
function readModule(root, path, text) {
    const imports = new Map();
    const exports = new Map();
    const stars = [];
    const declared = new Set();
    const enums = new Map();
    let isModule = false;
    const textOf = (node) => text.slice(node.start, node.end);
    const declare = (node) => {
        const names = namesOf(node, textOf);
        for (const name of names)
            declared.add(name);
        if (node.type === 'enum_declaration' && names[0])
            enums.set(names[0], enumMembers(node, textOf));
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
/** `module.exports = …`, `exports.name = …`. */
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
    return true;
}
/** What a CommonJS export that has no name of its own is called. */
function commonName(name) {
    return name === 'default' ? name : `exports.${name}`;
}
/** `const x = require('y')`, `const { a: b } = require('y')`, `= require('y').z`. */
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
/** The module of `require('…')` and `import('…')`. */
function requiredModule(node, textOf) {
    if (node.type !== 'call_expression')
        return undefined;
    const callee = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    const [argument] = list ? (0,syntax/* namedChildren */.TP)(list) : [];
    if (!callee || argument?.type !== 'string')
        return undefined;
    return callee.type === 'import' || textOf(callee) === 'require' ? stringOf(argument, textOf) : undefined;
}
/** The names that a declaration declares. */
function namesOf(node, textOf) {
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
/** The names that a pattern binds. */
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
function enumMembers(node, textOf) {
    const members = new Map();
    let next = 0;
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    for (const member of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        const name = member.type === 'enum_assignment' ? (0,syntax/* childOf */.GG)(member, 'name') : member;
        const value = member.type === 'enum_assignment' ? (0,syntax/* childOf */.GG)(member, 'value') : undefined;
        if (!name)
            continue;
        const key = name.type === 'string' ? stringOf(name, textOf) : textOf(name);
        if (value?.type === 'string' || value?.type === 'template_string')
            members.set(key, stringOf(value, textOf));
        else if (value?.type === 'number') {
            next = Number(textOf(value));
            members.set(key, next);
        }
        else if (!value && next !== undefined)
            members.set(key, next);
        next = next === undefined || !members.has(key) ? undefined : next + 1;
    }
    return members;
}
function stringOf(node, textOf) {
    return node.children
        .map((child) => child.type === 'string_fragment' ? textOf(child) : child.type === 'escape_sequence' ? '\uFFFD' : '')
        .join('');
}

;// CONCATENATED MODULE: ./lib/code/javascript-names.js





/** The unit inside a block or function that declares some names. */
function inScope(unit, names) {
    const set = new Set(names);
    return set.size === 0 ? unit : { ...unit, scope: { names: set, ...(unit.scope && { outer: unit.scope }) } };
}
function isLocal(name, { scope }) {
    for (let at = scope; at; at = at.outer)
        if (at.names.has(name))
            return true;
    return false;
}
/** What a name means, where it is not local. */
function meaningOf(name, unit) {
    return isLocal(name, unit) ? undefined : unit.modules.find(unit.path, name);
}
/** Globals that keep their name: the system's classes of NativeScript, and what collections are called everywhere. */
const KEPT = /^(?:HK|NS)[A-Z]\w*$|^(?:Set|Array|Map|Promise|Object|String|Number|Boolean|Symbol|JSON|Math|Date|undefined)$/;
function javascript_names_lowerName(name, site, unit) {
    if (isLocal(name, unit))
        return { kind: 'name', name, site };
    const meaning = unit.modules.find(unit.path, name);
    if (meaning)
        return lowerMeaning(meaning, site, unit);
    if (name === 'undefined' || name === 'NaN')
        return { kind: 'literal', value: null, site };
    if (KEPT.test(name)) {
        if (name.startsWith('HKClinical'))
            unit.seen.clinical ??= { text: name, site };
        return { kind: 'name', name, site };
    }
    if (GLOBALS.has(name))
        return { kind: 'foreign', path: foreignMember(foreignRoot('global'), name), site };
    return { kind: 'name', name: `${name}@`, site };
}
/** Globals through which plugins are reached. */
const GLOBALS = new Set(['window', 'globalThis', 'cordova', 'Capacitor', 'NativeModules', 'plugins', 'navigator']);
function lowerMeaning(meaning, site, unit) {
    switch (meaning.kind) {
        case 'own':
            return { kind: 'name', name: meaning.name, site };
        case 'foreign':
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
                pairs: [...meaning.members].map(([name, value]) => [
                    { kind: 'literal', value: name, site },
                    { kind: 'literal', value, site },
                ]),
                site,
            };
    }
}
/** `a.b` where `a` is an enum or a module of the app. */
function lowerPath(object, property, site, unit) {
    const meaning = pathMeaning(object, unit);
    if (meaning?.kind === 'enum') {
        const value = meaning.members.get(property);
        return value === undefined ? undefined : { kind: 'literal', value, site };
    }
    if (meaning?.kind !== 'module')
        return undefined;
    const found = unit.modules.exported(meaning.path, property);
    return found && lowerMeaning(found, site, unit);
}
/** What a name, or a path of names through modules, means. */
function pathMeaning(node, unit) {
    if (node.type === 'identifier') {
        const name = textOf(node, unit);
        const meaning = meaningOf(name, unit);
        // what a CommonJS file exports, as it says itself
        return meaning ?? (name === 'exports' ? { kind: 'module', path: unit.path } : undefined);
    }
    if (node.type !== 'member_expression')
        return undefined;
    const object = (0,syntax/* childOf */.GG)(node, 'object');
    const property = (0,syntax/* childOf */.GG)(node, 'property');
    const outer = object && property && pathMeaning(object, unit);
    return outer?.kind === 'module' && property ? unit.modules.exported(outer.path, textOf(property, unit)) : undefined;
}
/** The type that an annotation gives, as far as the flow can use it: a class of the app, a list of it, a function's. */
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
            const meaning = meaningOf(textOf(node, unit), unit);
            return meaning?.kind === 'own' ? { name: meaning.name, args: [] } : undefined;
        }
        case 'generic_type': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            const list = (0,syntax/* findType */.up)(node, 'type_arguments');
            const text = name && textOf(name, unit);
            const inner = list && lowerAnnotation((0,syntax/* namedChildren */.TP)(list)[0], unit, depth + 1);
            if (text === 'Promise')
                return inner;
            return inner && /^(?:Readonly)?(?:Array|Set)$/.test(text ?? '') ? { name: 'Array', args: [inner] } : undefined;
        }
        default:
            return undefined;
    }
}
/** The package whose class an annotation names: what dependency injection puts there. */
function injected(node, unit) {
    const type = node && (0,syntax/* findType */.up)(node, 'type_identifier');
    const meaning = type && meaningOf(textOf(type, unit), unit);
    return type && meaning?.kind === 'foreign'
        ? { kind: 'foreign', path: meaning.path, site: siteOf(type, unit) }
        : undefined;
}
/** The names that statements declare in their block, and functions in theirs. */
function declaredNames(statements, unit) {
    const read = (node) => textOf(node, unit);
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
                return name ? [textOf(name, unit)] : [];
            }
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./lib/code/javascript-calls.js





/** What a call means when it is none of a function of the app; undefined for a plain call. */
function callSpecial(callee, args, node, unit) {
    const site = siteOf(node, unit);
    const text = textOf(callee, unit);
    const first = args[0]?.value;
    if (node.type === 'new_expression')
        return text === 'Map' ? makeMap(first, site) : undefined;
    const hook = hookName(callee, unit);
    if (hook)
        return callHook(hook, args, site);
    const known = javascript_calls_GLOBALS.get(text);
    if (known && args.length > 0)
        return known(args.map(({ value }) => value), site);
    if (text === 'cordova.exec' || text === 'exec')
        return callCordova(args, site);
    if (callee.type !== 'member_expression')
        return undefined;
    const object = (0,syntax/* childOf */.GG)(callee, 'object');
    const property = (0,syntax/* childOf */.GG)(callee, 'property');
    if (!object || !property)
        return undefined;
    const of = () => javascript_expressions_lowerExpression(object, unit);
    switch (textOf(property, unit)) {
        case 'values':
        case 'keys':
            return args.length === 0 ? { kind: 'member', of: of(), name: textOf(property, unit), site } : undefined;
        case 'entries':
            return args.length === 0 ? entriesOf(of(), site) : undefined;
        case 'toString':
        case 'bind':
        case 'trim':
            return of();
        case 'filter':
            return first?.kind === 'name' && first.name === 'Boolean' ? of() : undefined;
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
        case 'set': {
            const [key, value] = args;
            if (!key || !value || args.length !== 2)
                return undefined;
            return {
                kind: 'assign',
                target: { kind: 'index', of: of(), index: key.value, site },
                operator: '=',
                value: value.value,
                site,
            };
        }
        case 'select':
            return textOf(object, unit) === 'Platform' && first?.kind === 'dictionary'
                ? {
                    kind: 'either',
                    of: ['ios', 'native', 'default'].map((name) => ({ kind: 'member', of: first, name, site })),
                    site,
                }
                : undefined;
        default:
            return undefined;
    }
}
const pick = (name) => ([of], site) => of && { kind: 'member', of, name, site };
const same = ([of]) => of;
const javascript_calls_GLOBALS = new Map([
    ['Object.values', pick('values')],
    ['Object.keys', pick('keys')],
    ['Object.entries', ([of], site) => of && entriesOf(of, site)],
    ['Object.freeze', same],
    ['Object.seal', same],
    ['Object.assign', (args, site) => ({ kind: 'dictionary', pairs: [], spreads: args, site })],
    ['Promise.all', same],
    ['Promise.allSettled', same],
    ['Promise.race', same],
    ['Promise.resolve', same],
    ['Array.of', (args, site) => ({ kind: 'list', items: args, site })],
    [
        'Array.from',
        ([of, closure], site) => of && closure
            ? { kind: 'call', callee: { kind: 'member', of, name: 'map', site }, args: [{ value: closure }], site }
            : of,
    ],
]);
/** `[key, value]` of each entry. */
function entriesOf(of, site) {
    const part = (name) => ({ value: { kind: 'member', of, name, site } });
    return { kind: 'tuple', items: [part('keys'), part('values')], site };
}
/** `new Map([[key, value], …])`. */
function makeMap(entries, site) {
    const items = entries?.kind === 'list' ? entries.items : [];
    const pairs = items.flatMap((item) => {
        const [key, value] = item.kind === 'list' ? item.items : [];
        return key && value ? [[key, value]] : [];
    });
    const spreads = entries && entries.kind !== 'list' ? [entries] : [];
    return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site };
}
/** `useMemo`, however it is imported. */
function hookName(callee, unit) {
    const text = textOf(callee, unit);
    const name = text.startsWith('React.') ? text.slice('React.'.length) : text;
    if (!HOOKS.has(name))
        return undefined;
    const meaning = pathMeaning(callee, unit);
    return meaning?.kind === 'own' ? undefined : name;
}
const HOOKS = new Set(['useState', 'useMemo', 'useCallback', 'useRef', 'memo', 'forwardRef']);
function callHook(name, args, site) {
    const [first] = args;
    if (!first)
        return javascript_expressions_nothing(site);
    if (name === 'useMemo')
        return { kind: 'call', callee: first.value, args: [], site };
    if (name === 'useRef')
        return { kind: 'dictionary', pairs: [[{ kind: 'literal', value: 'current', site }, first.value]], site };
    // a state by itself, not taken apart
    return first.value;
}
/** The setter of a state: what it is given, or what a function it is given returns, is the state. */
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
/** `cordova.exec(done, failed, 'Service', 'action', [arguments])`. */
function callCordova(args, site) {
    const [done, failed, service, action, list] = args.map(({ value }) => value);
    if (service?.kind !== 'literal' || action?.kind !== 'literal')
        return undefined;
    const passed = list?.kind === 'list' ? list.items : list ? [list] : [];
    const callee = { kind: 'foreign', path: `native#${service.value}.${action.value}`, site };
    const run = { kind: 'call', callee, args: passed.map((value) => ({ value })), site };
    return javascript_expressions_nothing(site, [run, ...(done ? [done] : []), ...(failed ? [failed] : [])]);
}
/** The arguments of a call, as nodes. */
function argumentsOf(node) {
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    return list ? (0,syntax/* namedChildren */.TP)(list) : [];
}

;// CONCATENATED MODULE: ./lib/code/javascript-patterns.js






/** `const a = b`, `const { a, b: c = d } = e`, `const [a, setA] = useState(b)`. */
function lowerDeclarator(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name)
        return [];
    if (name.type === 'array_pattern' && value?.type === 'call_expression') {
        const callee = (0,syntax/* childOf */.GG)(value, 'function');
        if (callee && hookName(callee, unit) === 'useState')
            return lowerState(name, value, unit);
    }
    const type = lowerAnnotation((0,syntax/* childOf */.GG)(node, 'type'), unit);
    return declare(name, value && javascript_expressions_lowerExpression(value, unit), unit, type);
}
function lowerState(name, value, unit) {
    const site = siteOf(value, unit);
    const [state, setter] = (0,syntax/* namedChildren */.TP)(name);
    const [first] = argumentsOf(value);
    const lowered = first && javascript_expressions_lowerExpression(first, unit);
    // a function given to useState makes the first value
    const initial = lowered?.kind === 'closure' ? { kind: 'call', callee: lowered, args: [], site } : lowered;
    const statements = state ? declare(state, initial, unit) : [];
    if (state?.type !== 'identifier' || setter?.type !== 'identifier')
        return statements;
    const body = makeSetter(textOf(state, unit), site);
    return [...statements, ...declare(setter, { kind: 'closure', body, site }, unit)];
}
/** Binds the names of a pattern. Objects are taken apart member by member. */
function declare(pattern, value, unit, type = undefined) {
    const site = siteOf(pattern, unit);
    switch (pattern.type) {
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
            return [
                {
                    kind: 'declare',
                    pattern: { kind: 'name', name: textOf(pattern, unit), ...(type && { type }), site },
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
            return declare(left, { kind: 'either', of, site }, unit, type);
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
                ...(0,syntax/* namedChildren */.TP)(pattern).flatMap((part) => {
                    if (part.type === 'rest_pattern')
                        return declare(part, { kind: 'name', name: whole, site }, unit);
                    const key = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'key') : ((0,syntax/* childOf */.GG)(part, 'left') ?? part);
                    const target = part.type === 'pair_pattern' ? (0,syntax/* childOf */.GG)(part, 'value') : part;
                    return key && target ? declare(target, taken(lowerKey(key, unit)), unit) : [];
                }),
            ];
        }
        case 'array_pattern': {
            const parts = partsOf(pattern);
            const elements = elementsOf(value, unit);
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
                    return { pattern: { kind: 'name', name: textOf(part, unit), site: siteOf(part, unit) } };
                const name = `\0${unit.fresh()}`;
                later.push(...declare(part, { kind: 'name', name, site }, unit));
                return { pattern: { kind: 'name', name, site } };
            });
            return [{ kind: 'declare', pattern: { kind: 'tuple', items }, ...(value && { value }) }, ...later];
        }
        default:
            return value ? [{ kind: 'evaluate', value }] : [];
    }
}
/** The elements of a list that is taken apart where it is written: `Promise.all([a(), b()])`. */
function elementsOf(value, { text }) {
    if (value?.kind !== 'list')
        return undefined;
    const isSpread = ({ site: { start } }) => text.slice(start - 3, start) === '...';
    return value.items.some(isSpread) ? undefined : value.items;
}
/** The parts of `[a, , b]`, undefined for what is left out. */
function partsOf(pattern) {
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

;// CONCATENATED MODULE: ./lib/code/javascript-statements.js








/** The statements of a block, in a scope of its own; functions first, as they may be called before they stand. */
function lowerBlock(nodes, outer) {
    const unit = inScope(outer, declaredNames(nodes, outer));
    const isFunction = ({ type }) => /function_declaration$/.test(type);
    return [...nodes.filter(isFunction), ...nodes.filter((node) => !isFunction(node))].flatMap((node) => javascript_statements_lowerStatement(node, unit));
}
function javascript_statements_lowerBody(node, unit) {
    if (!node)
        return [];
    return lowerBlock(node.type === 'statement_block' ? (0,syntax/* namedChildren */.TP)(node) : [node], unit);
}
function javascript_statements_lowerStatement(node, unit) {
    const site = siteOf(node, unit);
    const evaluate = (value) => [{ kind: 'evaluate', value }];
    switch (node.type) {
        case 'lexical_declaration':
        case 'variable_declaration':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((one) => lowerDeclarator(one, unit));
        case 'function_declaration':
        case 'generator_function_declaration':
            return [{ kind: 'function', fact: javascript_functions_lowerFunction(node, unit) }];
        case 'return_statement': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? [{ kind: 'return', value: javascript_expressions_lowerExpression(value, unit), site }] : [];
        }
        case 'if_statement':
            return evaluate({ kind: 'if', branch: javascript_statements_lowerIf(node, unit), site });
        case 'for_in_statement':
            return [lowerForOf(node, unit)];
        case 'for_statement': {
            const first = (0,syntax/* childOf */.GG)(node, 'initializer');
            const inner = first ? inScope(unit, declaredNames([first], unit)) : unit;
            const body = [...(first ? javascript_statements_lowerStatement(first, inner) : []), ...javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), inner)];
            return [{ kind: 'block', conditions: [], body }];
        }
        case 'while_statement':
        case 'do_statement':
            return [{ kind: 'block', conditions: [], body: javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit) }];
        case 'switch_statement':
            return evaluate(javascript_statements_lowerSwitch(node, unit));
        case 'statement_block':
            return [{ kind: 'block', conditions: [], body: javascript_statements_lowerBody(node, unit) }];
        case 'try_statement':
            return [(0,syntax/* childOf */.GG)(node, 'body'), (0,syntax/* childOf */.GG)(node, 'handler'), (0,syntax/* childOf */.GG)(node, 'finalizer')].flatMap((part) => {
                const block = part?.type === 'statement_block' ? part : part && (0,syntax/* childOf */.GG)(part, 'body');
                const caught = part && (0,syntax/* childOf */.GG)(part, 'parameter');
                const names = caught ? patternNames(caught, (child) => textOf(child, unit)) : [];
                return block ? [{ kind: 'block', conditions: [], body: javascript_statements_lowerBody(block, inScope(unit, names)) }] : [];
            });
        case 'labeled_statement':
            return javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), unit);
        case 'break_statement':
        case 'continue_statement':
        case 'empty_statement':
        case 'interface_declaration':
        case 'type_alias_declaration':
        case 'import_statement':
            return [];
        default:
            return evaluate(javascript_expressions_lowerExpression(node, unit));
    }
}
function javascript_statements_lowerIf(node, unit) {
    const test = (0,syntax/* childOf */.GG)(node, 'condition');
    const alternative = (0,syntax/* childOf */.GG)(node, 'alternative');
    const other = alternative?.type === 'else_clause' ? (0,syntax/* namedChildren */.TP)(alternative)[0] : alternative;
    const conditions = test ? [{ kind: 'test', value: javascript_expressions_lowerExpression(test, unit) }] : [];
    return { conditions, body: javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'consequence'), unit), otherwise: javascript_statements_lowerBody(other, unit) };
}
/** `for (const x of xs)`; `for (const key in object)` goes over the keys. */
function lowerForOf(node, unit) {
    const site = siteOf(node, unit);
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const right = (0,syntax/* childOf */.GG)(node, 'right');
    const isIn = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit) === 'in';
    const over = right ? javascript_expressions_lowerExpression(right, unit) : javascript_expressions_nothing(site);
    const collection = isIn ? { kind: 'member', of: over, name: 'keys', site } : over;
    const names = left ? patternNames(left, (child) => textOf(child, unit)) : [];
    const inner = inScope(unit, names);
    const bound = left ? declare(left, { kind: 'name', name: '\0each', site }, inner) : [];
    const body = [...bound, ...javascript_statements_lowerBody((0,syntax/* childOf */.GG)(node, 'body'), inner)];
    return { kind: 'for', pattern: { kind: 'name', name: '\0each', site }, collection, body, site };
}
function javascript_statements_lowerSwitch(node, unit) {
    const site = siteOf(node, unit);
    const subject = (0,syntax/* childOf */.GG)(node, 'value');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const cases = [];
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
        cases.push({ patterns: isDefault ? [] : waiting, body: lowerBlock(statements, unit) });
        waiting = [];
        isDefault = false;
    }
    return { kind: 'switch', subject: subject ? javascript_expressions_lowerExpression(subject, unit) : javascript_expressions_nothing(site), cases, site };
}

;// CONCATENATED MODULE: ./lib/code/javascript-functions.js








/** A function, arrow function or method. `name` is its own where the caller gives none. */
function javascript_functions_lowerFunction(node, outer, name) {
    const site = siteOf(node, outer);
    const own = (0,syntax/* childOf */.GG)(node, 'name');
    const read = (child) => textOf(child, outer);
    const single = (0,syntax/* childOf */.GG)(node, 'parameter');
    const list = (0,syntax/* childOf */.GG)(node, 'parameters');
    const nodes = single ? [single] : list ? (0,syntax/* namedChildren */.TP)(list) : [];
    const names = nodes.flatMap((one) => patternNames((0,syntax/* childOf */.GG)(one, 'pattern') ?? one, read));
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const hoisted = body ? hoistedNames(body, outer) : [];
    const unit = inScope(outer, [...names, ...hoisted]);
    const parameters = [];
    const taken = [];
    for (const one of nodes) {
        const pattern = (0,syntax/* childOf */.GG)(one, 'pattern') ?? one;
        const at = siteOf(one, unit);
        const inner = pattern.type === 'rest_pattern' ? ((0,syntax/* namedChildren */.TP)(pattern)[0] ?? pattern) : pattern;
        const isPlain = inner.type === 'identifier';
        const parameter = isPlain ? textOf(inner, unit) : `\0${unit.fresh()}`;
        const annotation = (0,syntax/* childOf */.GG)(one, 'type');
        const type = lowerAnnotation(annotation, unit);
        const value = (0,syntax/* childOf */.GG)(one, 'value');
        const given = value ? javascript_expressions_lowerExpression(value, unit) : injected(annotation, unit);
        parameters.push({
            name: parameter,
            ...(type && { type }),
            ...(given && { default: given }),
            ...(pattern.type === 'rest_pattern' && { isVariadic: true }),
            site: at,
        });
        if (!isPlain)
            taken.push(...declare(inner, { kind: 'name', name: parameter, site: at }, unit));
    }
    const result = lowerAnnotation((0,syntax/* childOf */.GG)(node, 'return_type'), unit);
    return {
        name: name ?? (own && node.type !== 'function_expression' ? textOf(own, outer) : ''),
        parameters,
        ...(result && { result }),
        body: [...taken, ...javascript_functions_lowerFunctionBody(body, unit)],
        modifiers: new Set(node.children.filter(({ isNamed }) => !isNamed).map(read)),
        isPositional: true,
        site,
    };
}
function javascript_functions_lowerFunctionBody(body, unit) {
    if (!body)
        return [];
    if (body.type === 'statement_block')
        return lowerBlock((0,syntax/* namedChildren */.TP)(body), unit);
    return [{ kind: 'return', value: javascript_expressions_lowerExpression(body, unit), site: siteOf(body, unit) }];
}
/** `var` belongs to the whole function. */
function hoistedNames(body, unit) {
    const found = [];
    const visit = (node, depth) => {
        if (depth > 60 || /function|class/.test(node.type))
            return;
        if (node.type === 'variable_declaration')
            found.push(...declaredNames([node], unit));
        for (const child of node.children)
            visit(child, depth + 1);
    };
    for (const child of body.children)
        visit(child, 0);
    return found;
}
function lowerMethod(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const text = name ? textOf(name, unit) : '';
    return javascript_functions_lowerFunction(node, unit, text === 'constructor' ? 'init' : javascript_expressions_methodName(text));
}

;// CONCATENATED MODULE: ./lib/code/jsx.js




function lowerElement(node, unit) {
    const site = siteOf(node, unit);
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
            const at = siteOf(key, unit);
            const given = value ? javascript_expressions_lowerExpression(value, unit) : { kind: 'literal', value: true, site: at };
            pairs.push([{ kind: 'literal', value: textOf(key, unit), site: at }, given]);
        }
    }
    const children = opening === node
        ? []
        : (0,syntax/* namedChildren */.TP)(node)
            .filter(({ type }) => type.startsWith('jsx_') && !/^jsx_(?:opening|closing)_element$|text$/.test(type))
            .map((child) => javascript_expressions_lowerExpression(child, unit));
    if (!name || /^[a-z]/.test(textOf(name, unit))) {
        return javascript_expressions_nothing(site, [...pairs.map(([, value]) => value), ...spreads, ...children]);
    }
    if (children.length > 0)
        pairs.push([
            { kind: 'literal', value: 'children', site },
            { kind: 'list', items: children, site },
        ]);
    const drawn = drawItems(pairs, site);
    // what draws the items is called with each of them, and not from outside
    const passed = drawn ? pairs.filter(([key]) => key.kind !== 'literal' || key.value !== 'renderItem') : pairs;
    const props = { kind: 'dictionary', pairs: passed, ...(spreads.length > 0 && { spreads }), site };
    const made = { kind: 'call', callee: javascript_expressions_lowerExpression(name, unit), args: [{ value: props }], site };
    return drawn ? javascript_expressions_nothing(site, [drawn, made]) : made;
}
/** Lists of React Native call `renderItem` with each of `data`. */
function drawItems(pairs, site) {
    const given = (name) => pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
    const data = given('data');
    const draw = given('renderItem');
    if (!data || !draw)
        return undefined;
    const item = {
        value: {
            kind: 'dictionary',
            pairs: [
                [
                    { kind: 'literal', value: 'item', site },
                    { kind: 'name', name: '\0item', site },
                ],
            ],
            site,
        },
    };
    const body = {
        name: '',
        parameters: [{ name: '\0item', site }],
        body: [{ kind: 'evaluate', value: { kind: 'call', callee: draw, args: [item], site } }],
        modifiers: new Set(),
        isPositional: true,
        site,
    };
    return {
        kind: 'call',
        callee: { kind: 'member', of: data, name: 'forEach', site },
        args: [{ value: { kind: 'closure', body, site } }],
        site,
    };
}

;// CONCATENATED MODULE: ./lib/code/javascript-expressions.js








/** What methods of arrays, sets, maps and promises are called in the flow. */
const javascript_expressions_METHODS = new Map([
    ['concat', 'union'],
    ['slice', 'prefix'],
    ['flat', 'joined'],
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
    ['toSorted', 'sorted'],
    ['sort', 'sorted'],
    ['reverse', 'reversed'],
    ['toReversed', 'reversed'],
    ['get', 'objectForKey'],
    ['catch', 'handleEvents'],
    ['finally', 'handleEvents'],
    ['delete', 'removeObject'],
]);
function javascript_expressions_methodName(name) {
    return javascript_expressions_METHODS.get(name) ?? name;
}
function javascript_expressions_nothing(site, parts = []) {
    return { kind: 'other', parts, site };
}
function javascript_expressions_lowerExpression(node, unit) {
    const site = siteOf(node, unit);
    const lower = (child) => javascript_expressions_lowerExpression(child, unit);
    const part = (field) => {
        const child = (0,syntax/* childOf */.GG)(node, field);
        return child ? lower(child) : javascript_expressions_nothing(site);
    };
    switch (node.type) {
        case 'identifier':
        case 'shorthand_property_identifier':
            return javascript_names_lowerName(textOf(node, unit), site, unit);
        case 'this':
        case 'super':
            return { kind: 'name', name: 'self', site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'null':
        case 'undefined':
            return { kind: 'literal', value: null, site };
        case 'number':
            return { kind: 'literal', value: Number(textOf(node, unit)), site };
        case 'string':
            return { kind: 'literal', value: stringOf(node, (child) => textOf(child, unit)), site };
        case 'template_string':
            return lowerTemplate(node, unit);
        case 'parenthesized_expression':
        case 'await_expression':
        case 'as_expression':
        case 'satisfies_expression':
        case 'non_null_expression':
        case 'spread_element':
        case 'instantiation_expression':
        case 'expression_statement':
        case 'jsx_expression': {
            const [inner] = (0,syntax/* namedChildren */.TP)(node);
            return inner ? lower(inner) : javascript_expressions_nothing(site);
        }
        case 'type_assertion': {
            const inner = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return inner ? lower(inner) : javascript_expressions_nothing(site);
        }
        case 'member_expression':
            return javascript_expressions_lowerMember(node, unit);
        case 'subscript_expression': {
            const object = (0,syntax/* childOf */.GG)(node, 'object');
            const index = (0,syntax/* childOf */.GG)(node, 'index');
            const path = object && index?.type === 'string'
                ? lowerPath(object, stringOf(index, (child) => textOf(child, unit)), site, unit)
                : undefined;
            return path ?? { kind: 'index', of: part('object'), index: part('index'), site };
        }
        case 'call_expression':
        case 'new_expression':
            return javascript_expressions_lowerCall(node, unit);
        case 'array': {
            const items = (0,syntax/* namedChildren */.TP)(node);
            for (const item of items)
                javascript_expressions_noteRaw(item, unit);
            return { kind: 'list', items: items.map(lower), site };
        }
        case 'object':
            return lowerObject(node, unit);
        case 'arrow_function':
        case 'function_expression':
        case 'generator_function':
            return { kind: 'closure', body: javascript_functions_lowerFunction(node, unit), site };
        case 'ternary_expression':
            return { kind: 'either', test: part('condition'), of: [part('consequence'), part('alternative')], site };
        case 'binary_expression': {
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            if (operator === '??' || operator === '||')
                return { kind: 'either', of: [part('left'), part('right')], site };
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
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('argument')], site };
        }
        case 'assignment_expression':
            return lowerAssignment(node, unit);
        case 'augmented_assignment_expression': {
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'assign', target: part('left'), operator, value: part('right'), site };
        }
        case 'sequence_expression': {
            const inner = (0,syntax/* namedChildren */.TP)(node).map(lower);
            return inner.at(-1) ?? javascript_expressions_nothing(site);
        }
        case 'jsx_element':
        case 'jsx_self_closing_element':
        case 'jsx_fragment':
            return lowerElement(node, unit);
        default:
            return javascript_expressions_nothing(site, (0,syntax/* namedChildren */.TP)(node)
                .filter(({ children }) => children.length > 0)
                .map(lower));
    }
}
function lowerTemplate(node, unit) {
    const site = siteOf(node, unit);
    const parts = (0,syntax/* namedChildren */.TP)(node).map((child) => {
        const at = siteOf(child, unit);
        if (child.type !== 'template_substitution')
            return { kind: 'literal', value: textOf(child, unit), site: at };
        const [inner] = (0,syntax/* namedChildren */.TP)(child);
        return inner ? javascript_expressions_lowerExpression(inner, unit) : javascript_expressions_nothing(at);
    });
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'literal')
        return { ...only, site };
    return { kind: 'text', parts, site };
}
function javascript_expressions_lowerMember(node, unit) {
    const site = siteOf(node, unit);
    const object = (0,syntax/* childOf */.GG)(node, 'object');
    const property = (0,syntax/* childOf */.GG)(node, 'property');
    if (!object || !property)
        return javascript_expressions_nothing(site);
    const name = textOf(property, unit);
    const path = lowerPath(object, name, site, unit);
    if (path)
        return path;
    const of = javascript_expressions_lowerExpression(object, unit);
    return { kind: 'member', of, name, site };
}
function lowerAssignment(node, unit) {
    const site = siteOf(node, unit);
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    const right = (0,syntax/* childOf */.GG)(node, 'right');
    if (!left || !right)
        return javascript_expressions_nothing(site);
    return {
        kind: 'assign',
        target: javascript_expressions_lowerExpression(left, unit),
        operator: '=',
        value: javascript_expressions_lowerExpression(right, unit),
        site,
    };
}
/** `{ a, b: c, ...d, e() {} }`. */
function lowerObject(node, unit) {
    const site = siteOf(node, unit);
    const pairs = [];
    const spreads = [];
    for (const part of (0,syntax/* namedChildren */.TP)(node)) {
        const at = siteOf(part, unit);
        if (part.type === 'spread_element')
            spreads.push(javascript_expressions_lowerExpression(part, unit));
        else if (part.type === 'shorthand_property_identifier')
            pairs.push([{ kind: 'literal', value: textOf(part, unit), site: at }, javascript_expressions_lowerExpression(part, unit)]);
        else if (part.type === 'method_definition') {
            const method = lowerMethod(part, unit);
            pairs.push([
                { kind: 'literal', value: method.name, site: at },
                { kind: 'closure', body: method, site: at },
            ]);
        }
        else {
            const key = (0,syntax/* childOf */.GG)(part, 'key');
            const value = (0,syntax/* childOf */.GG)(part, 'value');
            if (key && value)
                pairs.push([lowerKey(key, unit), javascript_expressions_lowerExpression(value, unit)]);
        }
    }
    return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), site };
}
function lowerKey(key, unit) {
    if (key.type === 'computed_property_name') {
        const [inner] = (0,syntax/* namedChildren */.TP)(key);
        return inner ? javascript_expressions_lowerExpression(inner, unit) : javascript_expressions_nothing(siteOf(key, unit));
    }
    if (key.type === 'string' || key.type === 'number')
        return javascript_expressions_lowerExpression(key, unit);
    return { kind: 'literal', value: textOf(key, unit), site: siteOf(key, unit) };
}
function javascript_expressions_lowerCall(node, unit) {
    const site = siteOf(node, unit);
    const module = requiredModule(node, (child) => textOf(child, unit));
    if (module !== undefined)
        return lowerMeaning(unit.modules.whole(unit.path, module), site, unit);
    const calleeNode = (0,syntax/* childOf */.GG)(node, node.type === 'new_expression' ? 'constructor' : 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    if (!calleeNode)
        return javascript_expressions_nothing(site);
    const given = list && list.type === 'arguments' ? (0,syntax/* namedChildren */.TP)(list) : [];
    for (const arg of given)
        javascript_expressions_noteRaw(arg, unit);
    const args = given.map((arg) => ({ value: javascript_expressions_lowerExpression(arg, unit) }));
    return callSpecial(calleeNode, args, node, unit) ?? lowerPlainCall(calleeNode, args, site, unit);
}
function lowerPlainCall(calleeNode, args, site, unit) {
    const callee = javascript_expressions_lowerExpression(calleeNode, unit);
    if (callee.kind !== 'member')
        return { kind: 'call', callee, args, site };
    const name = javascript_expressions_methodName(callee.name);
    return { kind: 'call', callee: { ...callee, name }, args, site };
}
/** A raw identifier as an argument or list element shows that the file has to do with clinical records. */
function javascript_expressions_noteRaw(node, unit) {
    if (unit.seen.clinical || node.type !== 'string')
        return;
    const text = stringOf(node, (child) => textOf(child, unit));
    if (/^HKClinicalTypeIdentifier\w+$/.test(text))
        unit.seen.clinical = { text, site: siteOf(node, unit) };
}

;// CONCATENATED MODULE: ./lib/code/javascript-classes.js






/** A class, under its name in the whole program. */
function lowerClass(node, name, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const heritage = (0,syntax/* findType */.up)(node, 'class_heritage');
    const extended = heritage && ((0,syntax/* findType */.up)(heritage, 'extends_clause') ?? heritage);
    const parent = extended && ((0,syntax/* childOf */.GG)(extended, 'value') ?? (0,syntax/* namedChildren */.TP)(extended)[0]);
    const supertype = parent?.type === 'identifier' ? javascript_expressions_lowerExpression(parent, unit) : undefined;
    const functions = [];
    const variables = [];
    for (const member of body ? (0,syntax/* namedChildren */.TP)(body) : []) {
        if (member.type === 'method_definition') {
            const isGetter = member.children.some(({ type }) => type === 'get');
            const method = lowerMethod(member, unit);
            if (isGetter)
                variables.push(variableOf(method.name, member, unit, { getter: { ...method, name: 'get' } }));
            else
                functions.push(method);
            if (method.name === 'init')
                variables.push(...parameterProperties(member, unit));
        }
        else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
            const key = (0,syntax/* childOf */.GG)(member, 'name') ?? (0,syntax/* childOf */.GG)(member, 'property');
            const value = (0,syntax/* childOf */.GG)(member, 'value');
            if (!key)
                continue;
            const annotation = (0,syntax/* childOf */.GG)(member, 'type');
            const given = value ? javascript_expressions_lowerExpression(value, unit) : injected(annotation, unit);
            const type = lowerAnnotation(annotation, unit);
            variables.push(variableOf(textOf(key, unit), member, unit, { ...(given && { value: given }), ...(type && { type }) }));
        }
    }
    return {
        name,
        kind: 'class',
        supertypes: supertype?.kind === 'name' ? [{ name: supertype.name, args: [] }] : [],
        cases: [],
        variables,
        functions: [...functions.map((method) => withProperties(method, body, unit))],
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site: siteOf(node, unit),
    };
}
function variableOf(name, node, unit, more) {
    const words = node.children.filter(({ isNamed }) => !isNamed).map((word) => textOf(word, unit));
    return { name, ...more, modifiers: new Set(words), site: siteOf(node, unit) };
}
/** `constructor(private records: RecordStore)` declares a property. */
function parameterProperties(method, unit) {
    const list = (0,syntax/* childOf */.GG)(method, 'parameters');
    return (list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((one) => {
        const pattern = (0,syntax/* childOf */.GG)(one, 'pattern');
        if (pattern?.type !== 'identifier' || !isProperty(one))
            return [];
        const annotation = (0,syntax/* childOf */.GG)(one, 'type');
        const type = lowerAnnotation(annotation, unit);
        const value = injected(annotation, unit);
        return [variableOf(textOf(pattern, unit), one, unit, { ...(type && { type }), ...(value && { value }) })];
    });
}
function isProperty(parameter) {
    return parameter.children.some(({ type }) => type === 'accessibility_modifier' || type === 'readonly');
}
/** A constructor stores its parameter properties. */
function withProperties(method, body, unit) {
    if (method.name !== 'init' || !body)
        return method;
    const node = (0,syntax/* namedChildren */.TP)(body).find(({ start }) => start === method.site.start);
    const stored = (node ? parameterProperties(node, unit) : []).map(({ name, site }) => {
        const target = { kind: 'member', of: { kind: 'name', name: 'self', site }, name, site };
        return {
            kind: 'evaluate',
            value: { kind: 'assign', target, operator: '=', value: { kind: 'name', name, site }, site },
        };
    });
    return { ...method, body: [...stored, ...method.body] };
}

;// CONCATENATED MODULE: ./lib/code/javascript.js
/**
 * JavaScript and TypeScript source, with or without JSX, to facts. One grammar reads them all: docs/decisions/foreign-languages.md.
 */













/** The facts of a file, whose names are told apart by its path. */
function readJavaScript({ path, lines, text }, root, own, modules) {
    const file = { path, lines };
    const seen = {};
    let count = 0;
    const fresh = () => {
        count += 1;
        return count;
    };
    const unit = { path, lines, text, file, modules, fresh, seen };
    const lowered = { types: [], functions: [], variables: [], body: [] };
    for (const node of (0,syntax/* namedChildren */.TP)(root))
        lowerTop(node, unit, own, lowered);
    return {
        path,
        lines,
        ...lowered,
        aliases: new Map(),
        regions: (0,debug_only/* debugRegions */.v)(root, text),
        faults: tellingFaults(findFaults(root, file, 100), text),
        isForeign: true,
        ...(seen.clinical && { clinical: seen.clinical }),
    };
}
function lowerTop(node, unit, own, to) {
    const inProgram = (name) => programName(name, own);
    switch (node.type) {
        case 'export_statement': {
            const declaration = (0,syntax/* childOf */.GG)(node, 'declaration');
            const value = (0,syntax/* childOf */.GG)(node, 'value');
            if (declaration)
                lowerTop(declaration, unit, own, to);
            else if (value)
                addValue('default', value, unit, own, to);
            return;
        }
        case 'function_declaration':
        case 'generator_function_declaration': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            to.functions.push(javascript_functions_lowerFunction(node, unit, inProgram(name ? textOf(name, unit) : 'default')));
            return;
        }
        case 'class_declaration':
        case 'abstract_class_declaration':
        case 'class': {
            const name = (0,syntax/* childOf */.GG)(node, 'name');
            to.types.push(lowerClass(node, inProgram(name ? textOf(name, unit) : 'default'), unit));
            return;
        }
        case 'lexical_declaration':
        case 'variable_declaration':
            for (const one of (0,syntax/* namedChildren */.TP)(node))
                lowerVariable(one, unit, own, to);
            return;
        case 'expression_statement':
            if (!lowerCommonExport(node, unit, own, to))
                to.body.push(...javascript_statements_lowerStatement(node, unit));
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
        default:
            to.body.push(...javascript_statements_lowerStatement(node, unit));
    }
}
function lowerVariable(node, unit, own, to) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name)
        return;
    if (name.type === 'identifier') {
        if (requires({ ...node, type: 'lexical_declaration', children: [node] }, (child) => textOf(child, unit)).length > 0)
            return;
        addValue(textOf(name, unit), value, unit, own, to, node);
        return;
    }
    // what a pattern takes apart at the top of a file: each name reads its part of the whole
    const whole = programName(`\0${unit.fresh()}`, own);
    const site = siteOf(node, unit);
    if (!value)
        return;
    to.variables.push({ name: whole, value: javascript_expressions_lowerExpression(value, unit), modifiers: new Set(['static']), site });
    const known = new Set(patternNames(name, (child) => textOf(child, unit)));
    for (const statement of declare(name, { kind: 'name', name: whole, site }, unit)) {
        if (statement.kind !== 'declare')
            continue;
        const names = statement.pattern.kind === 'tuple'
            ? statement.pattern.items.map(({ pattern }) => (pattern.kind === 'name' ? pattern.name : ''))
            : statement.pattern.kind === 'name'
                ? [statement.pattern.name]
                : [];
        for (const each of names) {
            const given = statement.value;
            if (!given)
                continue;
            to.variables.push({
                name: programName(each, own),
                value: rename(given, own, known),
                modifiers: new Set(['static']),
                site,
            });
        }
    }
}
/** Names that a pattern made up belong to the file, as what it binds does. */
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
/** A top-level value: a function where it is one, so that calls of it are told apart. */
function addValue(name, value, unit, own, to, declarator) {
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
    const site = siteOf(declarator ?? value ?? { ...javascript_EMPTY, start: 0, end: 0 }, unit);
    to.variables.push({
        name: inProgram,
        ...(type && { type }),
        ...(value && { value: javascript_expressions_lowerExpression(value, unit) }),
        modifiers: new Set(['static']),
        site,
    });
}
const javascript_EMPTY = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };
/** The function inside of `memo(() => …)`, `observer(function …)`, `useCallback(…)`, `(… as T)`. */
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
    return callee && first && /^(?:React\.)?(?:memo|forwardRef|observer)$/.test(textOf(callee, unit))
        ? unwrap(first, unit, depth + 1)
        : node;
}
function lowerCommonExport(node, unit, own, to) {
    const [assignment] = (0,syntax/* namedChildren */.TP)(node);
    const left = assignment?.type === 'assignment_expression' ? (0,syntax/* childOf */.GG)(assignment, 'left') : undefined;
    const right = assignment && (0,syntax/* childOf */.GG)(assignment, 'right');
    const match = left && /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(textOf(left, unit));
    if (!match || !right)
        return false;
    if (right.type !== 'identifier')
        addValue(commonName(match[1] ?? 'default'), right, unit, own, to);
    return true;
}

;// CONCATENATED MODULE: ./lib/code/kotlin-types.js
/**
 * Types of Kotlin, and what functions of its library are called in the flow.
 */


/** What functions of collections, and those that take the receiver along, are called in the flow. */
const kotlin_types_METHODS = new Map([
    ['toList', 'array'],
    ['toSet', 'array'],
    ['toMutableList', 'array'],
    ['toMutableSet', 'array'],
    ['filterNotNull', 'array'],
    ['filterIsInstance', 'array'],
    ['asSequence', 'array'],
    ['distinct', 'array'],
    ['orEmpty', 'array'],
    ['mapNotNull', 'compactMap'],
    ['mapTo', 'map'],
    ['map', 'map'],
    ['associateWith', 'map'],
    ['let', 'then'],
    ['run', 'then'],
    ['also', 'handleEvents'],
    ['apply', 'handleEvents'],
    ['onEach', 'handleEvents'],
    ['takeIf', 'filter'],
    ['firstOrNull', 'first'],
    ['lastOrNull', 'last'],
    ['find', 'first'],
    ['single', 'first'],
    ['any', 'contains'],
    ['all', 'allSatisfy'],
    ['none', 'allSatisfy'],
    ['addAll', 'formUnion'],
    ['plus', 'union'],
    ['union', 'union'],
    ['take', 'prefix'],
    ['fold', 'reduce'],
    ['get', 'objectForKey'],
    ['getOrNull', 'objectAtIndex'],
    ['getValue', 'objectForKey'],
]);
function kotlin_types_methodName(name) {
    return kotlin_types_METHODS.get(name) ?? name;
}
/** A type: its name and arguments; a nullable one is what it holds, a list an Array. */
function kotlin_types_readType(reader) {
    return nested(reader, () => {
        skipAnnotations(reader);
        curly_take(reader, 'suspend');
        if (isAt(reader, '(')) {
            next(reader);
            readList(reader, ')', () => {
                if (peek(reader).kind === 'name' && peek(reader, 1).text === ':')
                    reader.at += 2;
                return kotlin_types_readType(reader);
            });
            if (curly_take(reader, '->')) {
                kotlin_types_readType(reader);
                return { name: '->', args: [] };
            }
            curly_take(reader, '?');
            return undefined;
        }
        if (peek(reader).kind !== 'name' && !isAt(reader, '*'))
            return undefined;
        let name = next(reader).text;
        if (name === 'in' || name === 'out')
            name = next(reader).text;
        while (isAt(reader, '.') && peek(reader, 1).kind === 'name') {
            next(reader);
            name = next(reader).text;
        }
        const args = curly_take(reader, '<') ? readList(reader, '>', () => kotlin_types_readType(reader)) : [];
        while (curly_take(reader, '?', '!!', '&'))
            ;
        // with a receiver: `A.(B) -> C`
        if (isAt(reader, '.') && peek(reader, 1).text === '(') {
            next(reader);
            return kotlin_types_readType(reader);
        }
        return kotlin_types_nameType(name, args);
    }, () => undefined);
}
function kotlin_types_nameType(name, args) {
    const known = args.flatMap((arg) => arg ?? []);
    if (/^(?:Mutable)?(?:List|Set|Collection)$|^(?:Array|Iterable|Sequence|Flow|StateFlow|Result)$/.test(name))
        return known.length > 0 ? { name: 'Array', args: known } : undefined;
    if (/^(?:Mutable)?Map$/.test(name))
        return known.length === 2 ? { name: 'Dictionary', args: known } : undefined;
    if (name === 'String')
        return { name, args: [] };
    if (/^(?:Any|Unit|Nothing|T|R|E|K|V|\*|Int|Long|Boolean|Double|Float|ULong|UInt)$/.test(name))
        return undefined;
    return { name, args: [] };
}

;// CONCATENATED MODULE: ./lib/code/kotlin-functions.js
/**
 * Functions of Kotlin, with what stands before them.
 */




function skipAnnotations(reader) {
    while (isAt(reader, '@') &&
        !(peek(reader).text === '@' && peek(reader, 1).kind !== 'name' && peek(reader, 1).text !== '[')) {
        next(reader);
        if (isAt(reader, '[')) {
            skipBrackets(reader);
            continue;
        }
        next(reader);
        while (curly_take(reader, ':', '.'))
            next(reader);
        if (isAt(reader, '(') && !peek(reader).isFirst)
            skipBrackets(reader);
    }
}
const kotlin_functions_MODIFIERS = new Set([
    'public',
    'private',
    'internal',
    'protected',
    'override',
    'open',
    'abstract',
    'final',
    'sealed',
    'data',
    'inline',
    'suspend',
    'operator',
    'infix',
    'expect',
    'actual',
    'const',
    'lateinit',
    'inner',
    'companion',
    'enum',
    'external',
    'tailrec',
    'value',
    'annotation',
    'vararg',
    'noinline',
    'crossinline',
    'reified',
]);
function kotlin_functions_readModifiers(reader) {
    const words = new Set();
    for (;;) {
        skipAnnotations(reader);
        const { kind, text } = peek(reader);
        // a word that is followed by what makes it a name is one
        if (kind !== 'name' || !kotlin_functions_MODIFIERS.has(text) || /^[:=.(,)]$/.test(peek(reader, 1).text))
            return words;
        words.add(text);
        next(reader);
    }
}
/** The receivers of extensions: kept beside the facts, which know of none. */
const RECEIVERS = new WeakMap();
/** What follows `fun`: `<T> Receiver<X>.name(a: A = b): R = expression`, or a block. */
function kotlin_functions_lowerFunction(reader, from, words) {
    if (isAt(reader, '<'))
        skipTypeArguments(reader);
    const { receiver, name } = readReceiver(reader);
    const parameters = isAt(reader, '(') ? kotlin_functions_readParameters(reader).map(({ parameter }) => parameter) : [];
    const result = curly_take(reader, ':') ? kotlin_types_readType(reader) : undefined;
    if (curly_take(reader, 'where'))
        while (!isAt(reader, '{', '=') && peek(reader).kind !== 'end')
            next(reader);
    const body = readBody(reader);
    const fact = {
        name: kotlin_types_methodName(name),
        parameters,
        ...(result && { result }),
        body,
        modifiers: words,
        isPositional: true,
        site: siteFrom(reader, from),
    };
    if (receiver !== undefined)
        RECEIVERS.set(fact, receiver);
    return fact;
}
function readBody(reader) {
    const { at } = reader;
    if (curly_take(reader, '{'))
        return readStatements(reader, '}');
    if (!curly_take(reader, '='))
        return [];
    const value = kotlin_expressions_readExpression(reader);
    return [{ kind: 'return', value, site: siteFrom(reader, at) }];
}
/** `Receiver.name`; a generic receiver is what it holds. */
function readReceiver(reader) {
    let receiver;
    let name = peek(reader).kind === 'name' ? next(reader).text : '';
    for (;;) {
        if (isAt(reader, '<'))
            skipTypeArguments(reader);
        curly_take(reader, '?');
        if (!isAt(reader, '.', '?.') || peek(reader, 1).kind !== 'name')
            return { ...(receiver !== undefined && { receiver }), name };
        next(reader);
        receiver = name;
        name = next(reader).text;
    }
}
function kotlin_functions_readParameters(reader) {
    next(reader);
    return readList(reader, ')', () => {
        const { at } = reader;
        const words = kotlin_functions_readModifiers(reader);
        const isProperty = curly_take(reader, 'val', 'var');
        if (peek(reader).kind !== 'name')
            return undefined;
        const name = next(reader).text;
        const type = curly_take(reader, ':') ? kotlin_types_readType(reader) : undefined;
        const given = curly_take(reader, '=') ? kotlin_expressions_readExpression(reader) : undefined;
        const site = siteFrom(reader, at);
        return {
            isProperty,
            parameter: {
                name,
                ...(type && { type }),
                ...(given && { default: given }),
                ...(words.has('vararg') && { isVariadic: true }),
                site,
            },
        };
    });
}

;// CONCATENATED MODULE: ./lib/code/kotlin-statements.js
/**
 * Statements and lambdas of Kotlin, as facts.
 */




const NO_FUNCTION = { name: '', parameters: [], modifiers: new Set(), isPositional: true };
/** `{ a, b -> … }`, `{ … it … }`. */
function kotlin_statements_readLambda(reader) {
    const { at } = reader;
    next(reader);
    const named = attempt(reader, () => {
        const names = [];
        while (!isAt(reader, '->')) {
            const token = next(reader);
            if (token.kind === 'name') {
                names.push({ name: token.text, site: siteFrom(reader, reader.at - 1) });
                if (curly_take(reader, ':'))
                    kotlin_types_readType(reader);
            }
            else if (token.text === '(') {
                const parts = readList(reader, ')', () => next(reader).text);
                names.push({ name: parts[0] ?? '_', site: siteFrom(reader, reader.at - 1) });
            }
            else if (token.text !== ',')
                return undefined;
        }
        next(reader);
        return names;
    });
    const body = readStatements(reader, '}');
    const site = siteFrom(reader, at);
    const parameters = named ?? [{ name: 'it', site }];
    return {
        kind: 'closure',
        body: { ...NO_FUNCTION, parameters, body: yielding(body), site },
        site,
    };
}
/** A block gives the value of its last expression. */
function yielding(statements) {
    const last = statements.at(-1);
    if (last?.kind !== 'evaluate')
        return [...statements];
    return [...statements.slice(0, -1), { kind: 'return', value: last.value, site: last.value.site }];
}
function kotlin_statements_readBlock(reader) {
    if (!curly_take(reader, '{')) {
        const statement = kotlin_statements_readStatement(reader);
        return statement;
    }
    return readStatements(reader, '}');
}
/** Statements up to a closing mark, which is taken. */
function readStatements(reader, close) {
    const statements = [];
    while (!isAt(reader, close) && peek(reader).kind !== 'end') {
        const { at } = reader;
        statements.push(...nested(reader, () => kotlin_statements_readStatement(reader), () => []));
        if (reader.at === at)
            skipUnknown(reader);
        curly_take(reader, ';');
    }
    curly_take(reader, close);
    return statements;
}
function readCatches(reader) {
    const statements = [];
    while (isAt(reader, 'catch', 'finally')) {
        const isCatch = next(reader).text === 'catch';
        if (isCatch && isAt(reader, '(')) {
            next(reader);
            readList(reader, ')', () => next(reader));
        }
        statements.push({ kind: 'block', conditions: [], body: kotlin_statements_readBlock(reader) });
    }
    return statements;
}
function kotlin_statements_readStatement(reader) {
    const { at } = reader;
    skipAnnotations(reader);
    const token = peek(reader);
    if (token.kind === 'name' && !(peek(reader, 1).text === '=' || peek(reader, 1).text === '.')) {
        switch (token.text) {
            case 'val':
            case 'var':
                next(reader);
                return readLocal(reader, at);
            case 'fun':
                next(reader);
                if (peek(reader).kind === 'name')
                    return [{ kind: 'function', fact: kotlin_functions_lowerFunction(reader, at, new Set()) }];
                reader.at = at;
                break;
            case 'return':
                next(reader);
                if (curly_take(reader, '@'))
                    next(reader);
                if (peek(reader).isFirst || isAt(reader, '}'))
                    return [];
                return [{ kind: 'return', value: kotlin_expressions_readExpression(reader), site: siteFrom(reader, at) }];
            case 'for':
                return [readFor(reader)];
            case 'while':
                next(reader);
                if (curly_take(reader, '('))
                    readList(reader, ')', () => kotlin_expressions_readExpression(reader));
                return [{ kind: 'block', conditions: [], body: kotlin_statements_readBlock(reader) }];
            case 'do':
                next(reader);
                return [{ kind: 'block', conditions: [], body: kotlin_statements_readBlock(reader) }];
        }
    }
    const value = kotlin_expressions_readExpression(reader);
    if (isAt(reader, '=', '+=', '-=')) {
        const operator = next(reader).text;
        const given = kotlin_expressions_readExpression(reader);
        const site = siteFrom(reader, at);
        // `types += x` puts x in
        if (operator === '+=') {
            const callee = { kind: 'member', of: value, name: 'append', site };
            return [{ kind: 'evaluate', value: { kind: 'call', callee, args: [{ value: given }], site } }];
        }
        return [{ kind: 'evaluate', value: { kind: 'assign', target: value, operator, value: given, site } }];
    }
    return [{ kind: 'evaluate', value }];
}
/** `val a: T = b`, `val (a, b) = c`, `val a by lazy { b }`. */
function readLocal(reader, from) {
    const pattern = readPattern(reader);
    const type = curly_take(reader, ':') ? kotlin_types_readType(reader) : undefined;
    const value = curly_take(reader, '=', 'by') ? kotlin_expressions_readExpression(reader) : undefined;
    const site = siteFrom(reader, from);
    const named = pattern.kind === 'name' && type ? { ...pattern, type, site } : pattern;
    return [{ kind: 'declare', pattern: named, ...(value && { value }) }];
}
function readPattern(reader) {
    if (curly_take(reader, '(')) {
        const items = readList(reader, ')', () => {
            const pattern = readPattern(reader);
            if (curly_take(reader, ':'))
                kotlin_types_readType(reader);
            return { pattern };
        });
        return { kind: 'tuple', items };
    }
    const { at } = reader;
    return { kind: 'name', name: next(reader).text, site: siteFrom(reader, at) };
}
function readFor(reader) {
    const { at } = reader;
    next(reader);
    curly_take(reader, '(');
    const pattern = readPattern(reader);
    if (curly_take(reader, ':'))
        kotlin_types_readType(reader);
    curly_take(reader, 'in');
    const collection = kotlin_expressions_readExpression(reader);
    curly_take(reader, ')');
    const body = kotlin_statements_readBlock(reader);
    return { kind: 'for', pattern, collection, body, site: siteFrom(reader, at) };
}

;// CONCATENATED MODULE: ./lib/code/kotlin-branches.js
/**
 * Branches of Kotlin: `if` and `when`.
 */




function readIf(reader, from) {
    const conditions = [];
    if (curly_take(reader, '(')) {
        const [test] = readList(reader, ')', () => kotlin_expressions_readExpression(reader));
        if (test)
            conditions.push({ kind: 'test', value: test });
    }
    const body = kotlin_statements_readBlock(reader);
    curly_take(reader, ';');
    const otherwise = curly_take(reader, 'else') ? kotlin_statements_readBlock(reader) : [];
    return { kind: 'if', branch: { conditions, body, otherwise }, site: siteFrom(reader, from) };
}
/** `when (subject) { A, B -> x; else -> y }`; without a subject a chain of tests. */
function readWhen(reader, from) {
    let subject;
    if (curly_take(reader, '(')) {
        if (curly_take(reader, 'val', 'var')) {
            next(reader);
            curly_take(reader, '=');
        }
        subject = readList(reader, ')', () => kotlin_expressions_readExpression(reader))[0];
    }
    const branches = [];
    if (curly_take(reader, '{')) {
        while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
            const { at } = reader;
            const tests = curly_take(reader, 'else') ? [] : readTests(reader, subject !== undefined);
            curly_take(reader, '->');
            branches.push({ tests, body: kotlin_statements_readBlock(reader) });
            curly_take(reader, ';');
            if (reader.at === at)
                skipUnknown(reader);
        }
        curly_take(reader, '}');
    }
    const site = siteFrom(reader, from);
    if (subject) {
        const cases = branches.map(({ tests, body }) => ({
            patterns: tests.map((test) => (isPattern(test) ? test : { kind: 'value', value: test })),
            body,
        }));
        return { kind: 'switch', subject, cases, site };
    }
    const chain = branches.reduceRight((otherwise, { tests, body }) => {
        const [test] = tests;
        if (!test || isPattern(test))
            return body;
        const branch = { conditions: [{ kind: 'test', value: test }], body, otherwise };
        return [{ kind: 'evaluate', value: { kind: 'if', branch, site } }];
    }, []);
    const [only] = chain;
    return only?.kind === 'evaluate' ? only.value : nothing(site);
}
function isPattern(test) {
    return test.kind === 'case' || test.kind === 'any' || test.kind === 'value';
}
function readTests(reader, hasSubject) {
    const tests = [];
    do {
        if (isAt(reader, '->'))
            break;
        if (curly_take(reader, 'in')) {
            kotlin_expressions_readExpression(reader);
            tests.push({ kind: 'any' });
        }
        else if (curly_take(reader, 'is')) {
            const type = kotlin_types_readType(reader);
            tests.push(type ? { kind: 'case', name: type.name, parts: [], labels: [] } : { kind: 'any' });
        }
        else {
            const value = kotlin_expressions_readExpression(reader);
            const isCase = hasSubject && value.kind === 'member' && /^[A-Z]/.test(value.name);
            tests.push(isCase ? { kind: 'case', name: value.name, parts: [], labels: [] } : value);
        }
    } while (curly_take(reader, ','));
    return tests;
}

;// CONCATENATED MODULE: ./lib/code/kotlin-calls.js
/**
 * Calls of Kotlin, and the collections that some of them make.
 */




const LISTS = new Set([
    'listOf',
    'setOf',
    'listOfNotNull',
    'setOfNotNull',
    'mutableListOf',
    'mutableSetOf',
    'arrayOf',
    'arrayListOf',
    'hashSetOf',
    'linkedSetOf',
    'sequenceOf',
]);
const MAPS = new Set(['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf']);
/** `(arguments)` and a lambda behind them. */
function readCall(reader, callee, from) {
    const args = curly_take(reader, '(') ? readList(reader, ')', () => readArgument(reader)) : [];
    if (isAt(reader, '{') && !peek(reader).isFirst) {
        args.push({ value: kotlin_statements_readLambda(reader), isTrailing: true });
    }
    return kotlin_calls_lowerCall(callee, args, siteFrom(reader, from));
}
function readArgument(reader) {
    const label = peek(reader);
    if (label.kind === 'name' && peek(reader, 1).text === '=' && peek(reader, 1).kind === 'mark') {
        reader.at += 2;
        return { label: label.text, value: kotlin_expressions_readExpression(reader) };
    }
    curly_take(reader, '*');
    return { value: kotlin_expressions_readExpression(reader) };
}
/** The names of the first parameter of Objective-C's methods, which Kotlin may write out. */
const FIRST_LABELS = new Set(['typesToShare', 'identifier', 'type', 'withFHIRResourceType']);
function kotlin_calls_lowerCall(callee, given, site) {
    const name = callee.kind === 'name' ? callee.name : undefined;
    if (name !== undefined && LISTS.has(name))
        return { kind: 'list', items: given.map(({ value }) => value), site };
    if (name !== undefined && MAPS.has(name)) {
        const pairs = given.flatMap(({ value }) => {
            const [key, entry] = value.kind === 'tuple' ? value.items : [];
            return key && entry ? [[key.value, entry.value]] : [];
        });
        return { kind: 'dictionary', pairs, site };
    }
    if (name === 'buildList' || name === 'buildSet' || name === 'lazy' || name === 'remember' || name === 'run') {
        const closure = given.at(-1)?.value;
        if (closure?.kind === 'closure')
            return buildValue(name, closure.body, site);
    }
    if (callee.kind !== 'member')
        return { kind: 'call', callee, args: given, site };
    const args = given.map((arg, index) => {
        if (index > 0 || arg.label === undefined || !FIRST_LABELS.has(arg.label))
            return arg;
        return { value: arg.value };
    });
    return { kind: 'call', callee: { ...callee, name: kotlin_types_methodName(callee.name) }, args, site };
}
/** `buildList { add(x) }`: the list that its block fills; `lazy { x }`: what its block gives. */
function buildValue(name, body, site) {
    if (!name.startsWith('build'))
        return { kind: 'call', callee: { kind: 'closure', body, site }, args: [], site };
    const built = '\0built';
    const fill = (statement) => statement.kind === 'evaluate' || statement.kind === 'return'
        ? { kind: 'evaluate', value: onBuilt(statement.value) }
        : deep(statement);
    const onBuilt = (value) => {
        if (value.kind === 'call' && value.callee.kind === 'name' && /^(?:add|addAll)$/.test(value.callee.name)) {
            const of = { kind: 'name', name: built, site };
            return { ...value, callee: { kind: 'member', of, name: kotlin_types_methodName(value.callee.name), site: value.callee.site } };
        }
        if (value.kind === 'if') {
            const { branch } = value;
            return { ...value, branch: { ...branch, body: branch.body.map(fill), otherwise: branch.otherwise.map(fill) } };
        }
        return value;
    };
    const deep = (statement) => statement.kind === 'for' ? { ...statement, body: statement.body.map(fill) } : statement;
    const given = {
        ...body,
        parameters: [],
        body: [
            { kind: 'declare', pattern: { kind: 'name', name: built, site }, value: { kind: 'list', items: [], site } },
            ...body.body.map(fill),
            { kind: 'return', value: { kind: 'name', name: built, site }, site },
        ],
    };
    return { kind: 'call', callee: { kind: 'closure', body: given, site }, args: [], site };
}

;// CONCATENATED MODULE: ./lib/code/kotlin-expressions.js
/**
 * Kotlin expressions and statements, as facts.
 */






const kotlin_expressions_BINARY = [
    ['||'],
    ['&&'],
    ['==', '!=', '===', '!=='],
    ['<', '>', '<=', 'in', 'is'],
    ['?:'],
    ['..', '..<', 'until', 'downTo', 'step', 'to'],
    ['+', '-'],
    ['*', '/', '%'],
];
function kotlin_expressions_readExpression(reader, level = 0) {
    return nested(reader, () => kotlin_expressions_readBinary(reader, level), () => nothing(siteFrom(reader, reader.at - 1)));
}
function kotlin_expressions_readBinary(reader, level) {
    const operators = kotlin_expressions_BINARY[level];
    if (!operators)
        return kotlin_expressions_readUnary(reader);
    const { at } = reader;
    let left = kotlin_expressions_readBinary(reader, level + 1);
    for (;;) {
        const token = peek(reader);
        const isNegated = token.text === '!' && (peek(reader, 1).text === 'in' || peek(reader, 1).text === 'is') && !token.isFirst;
        const operator = isNegated ? peek(reader, 1).text : token.text;
        if (token.kind === 'text' || !operators.includes(operator))
            return left;
        // on a line of its own only these go on with what stands above
        if (token.isFirst && !['?:', '&&', '||'].includes(operator))
            return left;
        if (isNegated)
            reader.at += 2;
        else
            takeOperator(reader);
        if (operator === 'is') {
            kotlin_types_readType(reader);
            left = nothing(siteFrom(reader, at), [left]);
            continue;
        }
        const right = kotlin_expressions_readBinary(reader, level + 1);
        const site = siteFrom(reader, at);
        if (operator === '?:')
            left = { kind: 'either', of: [left, right], site };
        else if (operator === 'to')
            left = { kind: 'tuple', items: [{ value: left }, { value: right }], site };
        else {
            const plain = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
            left = { kind: 'operation', operator: plain, operands: [left, right], site };
        }
    }
}
function kotlin_expressions_readUnary(reader) {
    const { at } = reader;
    if (isAt(reader, '!', '-', '+', '++', '--')) {
        const operator = next(reader).text;
        const value = kotlin_expressions_readUnary(reader);
        return operator === '!' ? { kind: 'operation', operator, operands: [value], site: siteFrom(reader, at) } : value;
    }
    skipAnnotations(reader);
    let value = kotlin_expressions_readPostfix(reader);
    while (isAt(reader, 'as') && !peek(reader).isFirst) {
        next(reader);
        curly_take(reader, '?');
        const to = kotlin_types_readType(reader);
        if (to)
            value = { kind: 'cast', value, to, site: siteFrom(reader, at) };
    }
    return value;
}
function kotlin_expressions_readPostfix(reader) {
    const { at } = reader;
    let value = kotlin_expressions_readPrimary(reader);
    for (;;) {
        const token = peek(reader);
        if (token.kind !== 'mark')
            return value;
        if (token.text === '.' || token.text === '?.') {
            next(reader);
            const name = next(reader);
            value = { kind: 'member', of: value, name: name.text, site: siteFrom(reader, at) };
        }
        else if (token.text === '::') {
            next(reader);
            const name = next(reader);
            if (name.text === 'class')
                continue;
            value = {
                kind: 'reference',
                to: { kind: 'member', of: value, name: name.text, site: siteFrom(reader, at) },
                labels: ['_'],
                site: siteFrom(reader, at),
            };
        }
        else if (token.text === '!!')
            next(reader);
        else if (token.isFirst)
            return value;
        else if (token.text === '(')
            value = readCall(reader, value, at);
        else if (token.text === '{' && isCallee(value))
            value = readCall(reader, value, at);
        else if (token.text === '[') {
            next(reader);
            const [index] = readList(reader, ']', () => kotlin_expressions_readExpression(reader));
            const site = siteFrom(reader, at);
            value = { kind: 'index', of: value, index: index ?? nothing(site), site };
        }
        else if (token.text === '<' && isCallee(value) && kotlin_expressions_isGenericCall(reader))
            skipTypeArguments(reader);
        else if (token.text === '++' || token.text === '--')
            next(reader);
        else
            return value;
    }
}
function isCallee({ kind }) {
    return kind === 'name' || kind === 'member';
}
/** `f<T>(…)`, `f<T> { … }` rather than a comparison. */
function kotlin_expressions_isGenericCall(reader) {
    const { at } = reader;
    const isGeneric = skipTypeArguments(reader) && isAt(reader, '(', '{');
    reader.at = at;
    return isGeneric;
}
function kotlin_expressions_readPrimary(reader) {
    const { at } = reader;
    const token = peek(reader);
    const site = () => siteFrom(reader, at);
    if (token.kind === 'text')
        return kotlin_expressions_readText(reader);
    if (token.kind === 'number') {
        next(reader);
        return { kind: 'literal', value: Number.parseFloat(token.text), site: site() };
    }
    if (token.kind === 'mark') {
        if (token.text === '(') {
            next(reader);
            const [value] = readList(reader, ')', () => kotlin_expressions_readExpression(reader));
            return value ?? nothing(site());
        }
        if (token.text === '{')
            return kotlin_statements_readLambda(reader);
        if (token.text === '[') {
            next(reader);
            const items = readList(reader, ']', () => kotlin_expressions_readExpression(reader));
            return { kind: 'list', items, site: site() };
        }
        if (token.text === '::') {
            next(reader);
            const name = next(reader).text;
            return { kind: 'reference', to: { kind: 'name', name, site: site() }, labels: ['_'], site: site() };
        }
        return nothing(site());
    }
    next(reader);
    switch (token.text) {
        case 'true':
        case 'false':
            return { kind: 'literal', value: token.text === 'true', site: site() };
        case 'null':
            return { kind: 'literal', value: null, site: site() };
        case 'this':
        case 'super':
            if (isAt(reader, '@'))
                reader.at += 2;
            return { kind: 'name', name: 'self', site: site() };
        case 'if':
            return readIf(reader, at);
        case 'when':
            return readWhen(reader, at);
        case 'try': {
            const body = kotlin_statements_readBlock(reader);
            const rest = readCatches(reader);
            const whole = { ...NO_FUNCTION, body: [...yielding(body), ...rest], site: site() };
            return { kind: 'call', callee: { kind: 'closure', body: whole, site: site() }, args: [], site: site() };
        }
        case 'return':
        case 'throw': {
            if (curly_take(reader, '@'))
                next(reader);
            return peek(reader).isFirst || isAt(reader, '}', ')')
                ? nothing(site())
                : nothing(site(), [kotlin_expressions_readExpression(reader)]);
        }
        case 'object':
            if (curly_take(reader, ':')) {
                kotlin_types_readType(reader);
                if (isAt(reader, '('))
                    readCall(reader, nothing(site()), at);
            }
            if (isAt(reader, '{'))
                return nothing(site(), [kotlin_statements_readLambda(reader)]);
            return nothing(site());
        case 'fun': {
            const fact = kotlin_functions_lowerFunction(reader, at, new Set());
            return { kind: 'closure', body: { ...fact, name: '' }, site: site() };
        }
        default:
            return { kind: 'name', name: token.text, site: site() };
    }
}
function kotlin_expressions_readText(reader) {
    const { at } = reader;
    const token = next(reader);
    const site = siteFrom(reader, at);
    if (!token.holes || !token.words)
        return { kind: 'literal', value: token.text, site };
    const parts = [];
    for (const [index, word] of token.words.entries()) {
        if (word !== '')
            parts.push({ kind: 'literal', value: word, site });
        const hole = token.holes[index];
        if (hole)
            parts.push(readHole(reader, hole));
    }
    return { kind: 'text', parts, site };
}
/** The expression in a text. Its places are those of the text around it. */
function readHole(reader, { start, end }) {
    const inner = createReader(reader.text.slice(start, end), reader.file, reader.language);
    inner.depth = reader.depth + 1;
    return kotlin_expressions_readExpression(inner);
}

;// CONCATENATED MODULE: ./lib/code/kotlin-classes.js
/**
 * Classes, enums and objects of Kotlin, as facts.
 */





function kotlin_classes_readTypeDeclaration(reader, from, word, words, to, owner) {
    const isCompanion = words.has('companion');
    const name = peek(reader).kind === 'name' && !isAt(reader, ':') ? next(reader).text : owner;
    if (isAt(reader, '<'))
        skipTypeArguments(reader);
    kotlin_functions_readModifiers(reader);
    curly_take(reader, 'constructor');
    const given = isAt(reader, '(') ? kotlin_functions_readParameters(reader) : [];
    const supertypes = curly_take(reader, ':') ? readSupertypes(reader) : [];
    const members = newMembers();
    const cases = [];
    const values = new Map();
    if (curly_take(reader, '{')) {
        if (words.has('enum'))
            kotlin_classes_readCases(reader, cases, values);
        while (!isAt(reader, '}') && peek(reader).kind !== 'end') {
            const { at } = reader;
            nested(reader, () => kotlin_readMember(reader, members, name), () => undefined);
            if (reader.at === at)
                skipUnknown(reader);
        }
        curly_take(reader, '}');
    }
    const site = siteFrom(reader, from);
    if (words.has('expect'))
        return;
    const asStatic = (fact) => ({
        ...fact,
        modifiers: new Set([...fact.modifiers, 'static']),
    });
    if (isCompanion || (word === 'object' && supertypes.length === 0)) {
        const holder = isCompanion ? owner : name;
        to.types.push({
            ...extension(holder, { functions: members.functions.map(asStatic), variables: members.variables.map(asStatic) }, { site }),
            kind: isCompanion ? 'extension' : 'class',
            types: members.types,
        });
        return;
    }
    // objects of a sealed class are its cases
    const sealed = members.types.filter((type) => type.supertypes.some((parent) => parent.name === name));
    const kept = members.types.filter((type) => !sealed.includes(type) || type.functions.length > 0);
    for (const type of sealed)
        cases.push({ name: type.name, parameters: [], site: type.site });
    const properties = given
        .filter(({ isProperty }) => isProperty)
        .map(({ parameter }) => ({
        name: parameter.name,
        ...(parameter.type && { type: parameter.type }),
        ...(words.has('enum') && { getter: caseGetter(parameter, given, values, parameter.name) }),
        modifiers: new Set(),
        site: parameter.site,
    }));
    to.types.push({
        name,
        kind: cases.length > 0 ? 'enum' : word === 'interface' ? 'protocol' : 'class',
        supertypes,
        cases,
        variables: [...properties, ...members.variables],
        functions: cases.length > 0 ? members.functions : [...members.functions, ...makeConstructor(given, members.body, site)],
        types: cases.length > 0 ? kept : members.types,
        aliases: new Map(),
        modifiers: words,
        site,
    });
}
/** The constructor in a class's head stores its properties and runs the `init` blocks. */
function makeConstructor(given, body, site) {
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
    return [{ name: 'init', parameters, body: [...stores, ...body], modifiers: new Set(), isPositional: true, site }];
}
/** What each case of an enum gives for a property of its constructor. */
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
        site,
    };
}
function readSupertypes(reader) {
    const types = [];
    do {
        const type = kotlin_types_readType(reader);
        if (type)
            types.push(type);
        if (isAt(reader, '('))
            skipBrackets(reader);
        if (curly_take(reader, 'by'))
            kotlin_expressions_readExpression(reader);
    } while (curly_take(reader, ','));
    return types;
}
/** `A("x"), B("y") { … };` */
function kotlin_classes_readCases(reader, cases, values) {
    while (peek(reader).kind === 'name' || isAt(reader, '@')) {
        skipAnnotations(reader);
        const { at } = reader;
        const name = next(reader).text;
        const args = curly_take(reader, '(')
            ? readList(reader, ')', () => {
                if (peek(reader).kind === 'name' && peek(reader, 1).text === '=')
                    reader.at += 2;
                return kotlin_expressions_readExpression(reader);
            })
            : [];
        cases.push({ name, parameters: [], site: siteFrom(reader, at) });
        values.set(name, args);
        if (isAt(reader, '{'))
            skipBrackets(reader);
        if (!curly_take(reader, ','))
            break;
    }
    curly_take(reader, ';');
}

;// CONCATENATED MODULE: ./lib/code/kotlin.js
/**
 * Kotlin source to facts: Kotlin Multiplatform calls HealthKit by the names of Objective-C.
 */







const newMembers = () => ({ types: [], functions: [], variables: [], body: [] });
/** The facts of a Kotlin file. */
function readKotlin({ path, lines, text }) {
    const file = { path, lines };
    const reader = createReader(text, file, 'kotlin');
    const members = newMembers();
    while (peek(reader).kind !== 'end') {
        const { at } = reader;
        kotlin_readMember(reader, members, '');
        if (reader.at === at)
            skipUnknown(reader);
    }
    const { types, functions, variables } = members;
    return {
        path,
        lines,
        types,
        functions,
        variables: variables.map(asGlobal),
        aliases: new Map(),
        body: [],
        regions: [],
        faults: tellingFaults(reader.faults, text),
        isForeign: true,
    };
}
function asGlobal(variable) {
    return { ...variable, modifiers: new Set([...variable.modifiers, 'static']) };
}
/** One declaration, of a file or of the type called `owner`. */
function kotlin_readMember(reader, to, owner) {
    const from = reader.at;
    const words = kotlin_functions_readModifiers(reader);
    const { kind, text } = peek(reader);
    if (kind !== 'name') {
        curly_take(reader, ';');
        return;
    }
    switch (text) {
        case 'package':
        case 'import':
            next(reader);
            while (!peek(reader).isFirst && peek(reader).kind !== 'end')
                next(reader);
            return;
        case 'typealias':
            while (next(reader).text !== '=' && peek(reader).kind !== 'end')
                ;
            kotlin_types_readType(reader);
            return;
        case 'fun': {
            next(reader);
            const fact = kotlin_functions_lowerFunction(reader, from, words);
            // what is only promised is declared where it is kept
            if (words.has('expect'))
                return;
            const receiver = RECEIVERS.get(fact);
            if (receiver)
                to.types.push(extension(receiver, { functions: [fact] }, fact));
            else
                to.functions.push(fact);
            return;
        }
        case 'val':
        case 'var':
            next(reader);
            readProperty(reader, from, words, to);
            return;
        case 'class':
        case 'interface':
        case 'object':
            next(reader);
            kotlin_classes_readTypeDeclaration(reader, from, text, words, to, owner);
            return;
        case 'init':
            next(reader);
            if (curly_take(reader, '{'))
                to.body.push(...readStatements(reader, '}'));
            return;
        case 'constructor': {
            next(reader);
            const parameters = kotlin_functions_readParameters(reader).map(({ parameter }) => parameter);
            if (curly_take(reader, ':')) {
                next(reader);
                if (isAt(reader, '('))
                    skipBrackets(reader);
            }
            const body = curly_take(reader, '{') ? readStatements(reader, '}') : [];
            to.functions.push({
                name: 'init',
                parameters,
                body,
                modifiers: new Set(),
                isPositional: true,
                site: siteFrom(reader, from),
            });
            return;
        }
        default:
    }
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
/** `val Receiver.name: T = value`, `get() = value`, `by lazy { value }`. */
function readProperty(reader, from, words, to) {
    if (isAt(reader, '<'))
        skipTypeArguments(reader);
    const { receiver, name } = readReceiver(reader);
    const type = curly_take(reader, ':') ? kotlin_types_readType(reader) : undefined;
    const value = curly_take(reader, '=', 'by') ? kotlin_expressions_readExpression(reader) : undefined;
    let getter;
    for (;;) {
        const { at } = reader;
        kotlin_functions_readModifiers(reader);
        const isGetter = isAt(reader, 'get');
        // `private set`
        if (isAt(reader, 'get', 'set') && peek(reader, 1).isFirst) {
            next(reader);
            continue;
        }
        if ((!isGetter && !isAt(reader, 'set')) || peek(reader, 1).text !== '(') {
            reader.at = at;
            break;
        }
        next(reader);
        skipBrackets(reader);
        if (curly_take(reader, ':'))
            kotlin_types_readType(reader);
        const body = readBody(reader);
        if (isGetter)
            getter = {
                name: 'get',
                parameters: [],
                ...(type && { result: type }),
                body,
                modifiers: new Set(),
                site: siteFrom(reader, at),
            };
    }
    const variable = {
        name,
        ...(type && { type }),
        ...(value && { value }),
        ...(getter && { getter }),
        modifiers: words,
        site: siteFrom(reader, from),
    };
    if (receiver === undefined)
        to.variables.push(variable);
    else
        to.types.push(extension(receiver, { variables: [variable] }, variable));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/code/parser.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Parsing with tree-sitter: bounded in size and time, each grammar loaded when a file first needs it.
 */



/** The Swift grammar looks at all that follows each sign of such a run, and cannot be stopped while it does. */
const LONGEST_HASHES = /#{300}/;
/** A megabyte of handwritten code is unheard of, and parses in half a second. */
const PARSE_LIMITS = { time: 2_000, size: 1_500_000 };
// The places differ between the sources, what tsc writes to lib/, and the bundles; the first that is there is taken.
const GRAMMAR_FOLDERS = ['./grammars/', './wasm/', '../wasm/', '../../src/code/grammars/'];
const ENGINE_FOLDERS = ['./wasm/', '../wasm/', '../../node_modules/web-tree-sitter/'];
/** Milliseconds that no handwritten file takes, and how long all files together may take more than that: a repository of
 *  thousands that are made to be slow ends too. */
const SLOW = 500;
const SLOW_IN_ALL = 20_000;
let slow = 0;
/** Pages of 64 KiB that the engine may take, 384 MB. A grammar that is led to hold many readings of a file apart takes
 *  gigabytes in a second; where there are no more, the engine breaks, as below. */
const MOST_PAGES = 6_144;
/** A file can bring the engine's own memory into disorder: then nothing that it parses later can be relied on, and
 *  another engine is loaded for the files after it. More than this many are meant. */
const MOST_ENGINES = 4;
let engines = 1;
let engine;
const grammars = new Map();
/** Loads a grammar, once. */
function loadGrammar(grammar) {
    let loaded = grammars.get(grammar);
    if (!loaded) {
        loaded = load(grammar);
        grammars.set(grammar, loaded);
    }
    return loaded;
}
async function load(grammar) {
    engine ??= loadEngine();
    const { Language, Parser } = await engine;
    const language = await Language.load((0,external_node_fs_.readFileSync)(find(`tree-sitter-${grammar}.wasm`, GRAMMAR_FOLDERS)));
    const parser = new Parser();
    parser.setLanguage(language);
    const names = (0,syntax/* namesOf */.eZ)(language);
    const own = engines;
    return (text, limits = PARSE_LIMITS) => {
        if (text.length > limits.size)
            return { failure: `it has more than ${limits.size} characters` };
        if (LONGEST_HASHES.test(text))
            return { failure: 'it has hundreds of `#` in a row' };
        if (own !== engines)
            return { failure: 'the parser gave up on another file' };
        const start = performance.now();
        const time = slow > SLOW_IN_ALL ? Math.min(limits.time, SLOW) : limits.time;
        const isLate = () => performance.now() > start + time;
        try {
            return parseWith(parser, names, text, isLate) ?? { failure: `parsing it takes more than ${time} ms` };
        }
        catch (error) {
            if (!(error instanceof Error && error.name === 'RuntimeError'))
                throw error;
            engines += 1;
            if (engines <= MOST_ENGINES) {
                engine = undefined;
                grammars.clear();
            }
            return { failure: 'the parser gives up on it' };
        }
        finally {
            const spent = performance.now() - start;
            if (spent > SLOW)
                slow += spent;
        }
    };
}
function parseWith(parser, names, text, isLate) {
    // the typings say void, the engine stops when it gets true
    const tree = parser.parse(text, null, { progressCallback: isLate });
    if (!tree) {
        parser.reset();
        return undefined;
    }
    const root = (0,syntax/* copyTree */.EL)(tree.walk(), names, isLate);
    const { hasError } = tree.rootNode;
    tree.delete();
    return root && { root, hasError };
}
async function loadEngine() {
    // Without these V8 optimises the grammar's huge lexer function in the background and the process hangs 3 s at exit.
    for (const flag of ['--liftoff', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'])
        (0,external_node_v8_.setFlagsFromString)(flag);
    const script = find('web-tree-sitter.js', ENGINE_FOLDERS);
    // A bundler that follows this import breaks the engine, which reads its own wasm beside its script.
    const loaded = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ `${script.href}?${engines}`)));
    // What the engine says when it breaks is told in the report.
    const wasmMemory = new WebAssembly.Memory({ initial: 512, maximum: MOST_PAGES });
    await loaded.Parser.init({ wasmMemory, print: ignore, printErr: ignore });
    return loaded;
}
function ignore() {
    return undefined;
}
function find(name, folders) {
    const here = import.meta.url;
    for (const folder of folders) {
        const url = new URL(folder + name, here);
        if ((0,external_node_fs_.existsSync)(url))
            return url;
    }
    throw new Error(`${name} is not there: the installation is incomplete.`);
}

;// CONCATENATED MODULE: ./lib/code/script-paths.js
const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];
const PLATFORMS = ['', '.ios', '.native'];
/** Packages of a workspace beyond which no more are looked at. */
const MOST_PACKAGES = 500;
/** `paths` are the files that an import may lead to. */
function createResolve(paths, files) {
    const known = new Set(paths);
    const byLast = new Map();
    for (const path of paths) {
        const stem = script_paths_stemOf(path);
        const last = stem.slice(stem.lastIndexOf('/') + 1);
        byLast.set(last, [...(byLast.get(last) ?? []), path]);
    }
    const fileAt = (stem) => {
        for (const folder of ['', '/index', '/src/index']) {
            for (const platform of PLATFORMS)
                for (const extension of EXTENSIONS) {
                    const path = stem + folder + platform + extension;
                    if (known.has(path))
                        return path;
                }
            // TypeScript may name the JavaScript that it becomes
            const source = folder === '' && /\.[cm]?jsx?$/.test(stem) ? fileOfOutput(stem, known) : undefined;
            if (source)
                return source;
        }
        return undefined;
    };
    let packages;
    const inWorkspace = (module) => {
        packages ??= findPackages(files);
        const [name, rest] = splitModule(module);
        const folder = packages.get(name);
        return folder === undefined ? undefined : fileAt(rest === '' ? folder : join(folder, rest));
    };
    /** An alias of a folder: the one file whose path ends so, nearest to where it is imported. */
    const byEnding = (from, ending) => {
        const last = ending.slice(ending.lastIndexOf('/') + 1);
        const found = [...(byLast.get(last) ?? []), ...(byLast.get('index') ?? [])].filter((path) => {
            const stem = script_paths_stemOf(path);
            const whole = stem.endsWith('/index') ? stem.slice(0, -'/index'.length) : stem;
            return [stem, whole, whole.endsWith('/src') ? whole.slice(0, -'/src'.length) : whole].some((it) => it === ending || it.endsWith(`/${ending}`));
        });
        return found.toSorted((a, b) => shared(from, b) - shared(from, a) || a.length - b.length)[0];
    };
    return (from, module) => {
        if (module.startsWith('.'))
            return fileAt(join(folderOf(from), module));
        const own = inWorkspace(module);
        if (own)
            return own;
        const parts = module.replace(/^[@~#]\//, '').split('/');
        const isAlias = /^[@~#]\//.test(module);
        if (parts.length < 2 && !isAlias)
            return undefined;
        return byEnding(from, parts.join('/')) ?? (parts.length > 2 ? byEnding(from, parts.slice(1).join('/')) : undefined);
    };
}
function fileOfOutput(stem, known) {
    const bare = stem.replace(/\.[cm]?jsx?$/, '');
    return ['.ts', '.tsx', '.mts', '.cts'].map((extension) => bare + extension).find((path) => known.has(path));
}
function findPackages(files) {
    const found = new Map();
    const manifests = files.paths.filter((path) => path === 'package.json' || path.endsWith('/package.json'));
    for (const path of manifests.slice(0, MOST_PACKAGES)) {
        const name = /"name"\s*:\s*"([^"\n]{1,200})"/.exec(new TextDecoder().decode(files.bytes(path)))?.[1];
        if (name && !found.has(name))
            found.set(name, folderOf(path));
    }
    return found;
}
/** The package and what is taken out of it: `@scope/name/rest`. */
function splitModule(module) {
    const parts = module.split('/');
    const count = module.startsWith('@') ? 2 : 1;
    return [parts.slice(0, count).join('/'), parts.slice(count).join('/')];
}
function script_paths_stemOf(path) {
    return path.replace(/(?:\.(?:ios|native))?\.[cm]?[jt]sx?$/, '');
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** How many folders two paths have in common from the top. */
function shared(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length && left[count] === right[count])
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./lib/code/source.js
var code_source = __webpack_require__(21120);
;// CONCATENATED MODULE: ./lib/code/foreign-files.js
/**
 * The JavaScript and Dart of the repository that may take part in a flow, as facts: the files that show something of
 * clinical records, those that import them, and what they import.
 */












/** Bytes beyond which no further files are parsed: some seconds. */
const MOST_BYTES = 6_000_000;
/** How far files are looked for that the files with clinical records import. */
const DEEPEST_IMPORT = 2;
const IMPORT = /(?:\bfrom|\bimport|\brequire\s{0,80}\(|\bexport|\bpart)\s{0,80}\(?\s{0,80}['"]([^'"\n]{1,300})['"]/g;
/** Reads what is worth it, of all targets at once: which file a name means does not depend on the target. */
async function readForeignFiles(scans, files) {
    const scripts = scans.filter(({ language }) => language === 'javascript');
    const darts = scans.filter(({ language }) => language === 'dart');
    const facts = new Map();
    const readers = new Map([
        ['c-sharp', (path) => readCurlyFile((0,code_source/* readSource */.o$)(path, 'c-sharp', files))],
        ['kotlin', (path) => readCurlyFile((0,code_source/* readSource */.o$)(path, 'kotlin', files))],
    ]);
    if (scripts.some(({ foreign }) => foreign)) {
        const resolve = createResolve(scripts.map(({ path }) => path), files);
        const read = createScriptReader(scripts, resolve, await loadGrammar('tsx'), files);
        readers.set('javascript', read);
        for (const { path } of chooseFiles(scripts, resolve, files))
            keep(facts, path, read(path));
    }
    if (darts.some(({ foreign }) => foreign)) {
        const parse = await loadGrammar('dart');
        const resolve = createDartResolve(darts.map(({ path }) => path));
        const read = (path) => {
            const source = (0,code_source/* readSource */.o$)(path, 'dart', files);
            const found = readDart(source, parse);
            return 'failure' in found ? { at: (0,code_source/* locate */.x5)(source, 0), reason: found.failure } : found;
        };
        readers.set('dart', read);
        for (const { path } of chooseFiles(darts, resolve, files))
            keep(facts, path, read(path));
    }
    for (const [path, found] of readCurly(scans, files))
        facts.set(path, found);
    return { facts, read: ({ path, language }) => readers.get(language)?.(path) };
}
function keep(facts, path, found) {
    if (found)
        facts.set(path, found);
}
/** Rounds of looking for files of C# and Kotlin that use what relevant ones declare. */
const ROUNDS = 2;
/** C# and Kotlin name no files: those that call HealthKit, and those that call them. */
function readCurly(scans, files) {
    const facts = new Map();
    for (const language of ['c-sharp', 'kotlin']) {
        const all = scans.filter((scan) => scan.language === language && !scan.skipped);
        if (!all.some(({ clinical }) => clinical))
            continue;
        let budget = MOST_BYTES;
        let chosen = all.filter(({ isRelevant }) => isRelevant);
        for (let round = 0; round <= ROUNDS && chosen.length > 0; round += 1) {
            for (const { path, size } of chosen) {
                if (size > budget)
                    continue;
                budget -= size;
                const source = (0,code_source/* readSource */.o$)(path, language, files);
                facts.set(path, readCurlyFile(source));
            }
            const others = all.filter(({ path }) => !facts.has(path));
            const near = new Set(findNeighbours([...facts.values()].filter((one) => 'lines' in one), others.map(({ path }) => path), files));
            chosen = others.filter(({ path }) => near.has(path));
        }
    }
    return facts;
}
/** These readers call themselves for every level. */
function readCurlyFile(source) {
    const tooDeep = { at: (0,code_source/* locate */.x5)(source, 0), reason: 'it nests too deep to be followed' };
    try {
        const facts = source.language === 'kotlin' ? readKotlin(source) : readCSharp(source);
        return nestsTooDeep(facts) ? tooDeep : facts;
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooDeep;
        throw error;
    }
}
/** The files that show something, those that come to them by imports, and, some steps on, those that they import. */
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
    let budget = MOST_BYTES;
    const choose = (paths, next, steps) => {
        let front = paths;
        for (let step = 0; step <= steps && front.length > 0; step += 1) {
            const found = [];
            for (const path of front) {
                const size = byPath.get(path)?.size ?? 0;
                if (step > 0 && (chosen.has(path) || size > budget))
                    continue;
                if (!chosen.has(path))
                    budget -= size;
                chosen.add(path);
                found.push(...next(path));
            }
            front = [...new Set(found)].sort();
        }
    };
    choose(seeds, (path) => imports.get(path) ?? [], DEEPEST_IMPORT);
    choose(seeds, (path) => importers.get(path) ?? [], Number.POSITIVE_INFINITY);
    return scans.filter(({ path }) => chosen.has(path));
}
function importsOf(path, files) {
    const bytes = files.bytes(path);
    const text = (0,lib_bytes/* bufferOf */.K)(bytes).toString('latin1');
    return [...new Set([...text.matchAll(IMPORT)].map((match) => match[1] ?? ''))];
}
function createScriptReader(all, resolve, parse, files) {
    const sizes = new Map(all.map(({ path, size }) => [path, size]));
    const read = new Map();
    let budget = MOST_BYTES * 2;
    const open = (path) => {
        const known = read.get(path);
        if (known)
            return known;
        const size = sizes.get(path);
        if (size === undefined || size > budget)
            return undefined;
        budget -= size;
        const found = openScript(path, parse, files);
        read.set(path, found);
        return found;
    };
    const modules = createModules((path) => {
        const found = open(path);
        return found && 'own' in found ? found.own : undefined;
    }, resolve);
    return (path) => {
        const found = open(path);
        return found && 'own' in found ? readJavaScript(found.source, found.root, found.own, modules) : found;
    };
}
function openScript(path, parse, files) {
    try {
        const whole = (0,code_source/* readSource */.o$)(path, 'javascript', files);
        const source = /\.(?:vue|svelte)$/.test(path) ? { ...whole, text: scriptOf(whole.text) } : whole;
        const parsed = parse(source.text);
        if ('failure' in parsed)
            return { at: (0,code_source/* locate */.x5)(source, 0), reason: parsed.failure };
        return { source, root: parsed.root, own: readModule(parsed.root, path, source.text) };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return { at: error.at, reason: error.message };
    }
}
/** The `<script>` parts of a component, everything else blank, offsets kept. */
function scriptOf(text) {
    const parts = /<script\b[^<>]*>|<\/script>/g;
    let kept = '';
    let from = 0;
    let isScript = false;
    for (let tag = parts.exec(text); tag; tag = parts.exec(text)) {
        const before = text.slice(from, tag.index);
        kept += (isScript ? before : foreign_files_blank(before)) + foreign_files_blank(tag[0]);
        isScript = !tag[0].startsWith('</');
        from = parts.lastIndex;
    }
    const rest = text.slice(from);
    return kept + (isScript ? rest : foreign_files_blank(rest));
}
function foreign_files_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
/** `package:app/records.dart` is in the `lib/` of the package; other names are paths. */
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

;// CONCATENATED MODULE: ./lib/code/objective-c-defines.js
const DIRECTIVE = /^[ \t]*#[ \t]*(define|undef)[ \t]+([A-Za-z_]\w*)/gm;
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|@?"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_]\w*|\d[\w.]*|##|(?:\s|\\\r?\n)+|[\s\S]/g;
/** More than this is a table that somebody generated. */
const objective_c_defines_LONGEST = 20_000;
/** The definitions of a file, in order. `code` is its text without comments and texts. */
function findDefinitions({ path, lines, text }, code) {
    if (!text.includes('define'))
        return [];
    const file = { path, lines };
    return [...code.matchAll(DIRECTIVE)].map(([line, word, name = ''], index, all) => {
        const start = (all[index]?.index ?? 0) + line.length;
        const end = endOfDirective(code, start);
        if (word === 'undef' || end - start > objective_c_defines_LONGEST)
            return { name, end };
        const tokens = tokensOf(text.slice(start, end), start, file);
        return { name, end, macro: macroOf(name, tokens) };
    });
}
/** Where the line ends, with those that a backslash joins to it. */
function endOfDirective(code, from) {
    for (let end = code.indexOf('\n', from); end >= 0; end = code.indexOf('\n', end + 1)) {
        if (!/\\\r?$/.test(code.slice(Math.max(from, end - 2), end)))
            return end;
    }
    return code.length;
}
/** Comments and space between words are one space. */
function tokensOf(text, from, file) {
    return [...text.matchAll(TOKEN)].map(({ 0: match, index }) => ({
        text: /^(?:\/[/*]|\s|\\\r?\n)/.test(match) ? ' ' : match,
        site: { file, start: from + index, end: from + index + match.length },
    }));
}
function macroOf(name, tokens) {
    // only a parenthesis right behind the name opens parameters
    const close = tokens[0]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
    if (close < 0)
        return { name, isVariadic: false, body: trim(tokens) };
    const words = tokens.slice(1, close).map(({ text }) => text);
    const isVariadic = words.includes('.');
    const names = words.filter((text) => /^[A-Za-z_]/.test(text));
    // `...` is called `__VA_ARGS__` where it has no name of its own
    const parameters = isVariadic && (words.at(-4) ?? ',') === ',' ? [...names, '__VA_ARGS__'] : names;
    return { name, parameters, isVariadic, body: trim(tokens.slice(close + 1)) };
}
function trim(tokens) {
    const first = tokens.findIndex(({ text }) => text !== ' ');
    const last = tokens.findLastIndex(({ text }) => text !== ' ');
    return first < 0 ? [] : tokens.slice(first, last + 1);
}
/** Whether two say the same, wherever they stand. */
function isSame(a, b) {
    const said = ({ parameters, body }) => `${parameters}|${body.map(({ text }) => text).join('')}`;
    return said(a) === said(b);
}
/** Those that stand for more than a constant, with the words in each. */
function wordsOf(definitions) {
    const words = new Map();
    for (const { name, macro } of definitions) {
        if (!macro || (!macro.parameters && macro.body.length < 2))
            continue;
        const own = macro.body.flatMap(({ text }) => (/^[A-Za-z_]/.test(text) ? [text] : []));
        words.set(name, new Set([...(words.get(name) ?? []), ...own]));
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/code/objective-c-substitution.js
/** The tokens between parentheses, parted by commas; `end` is where the last parenthesis stands. */
function objective_c_substitution_argumentsOf(tokens, from) {
    const open = tokens.findIndex(({ text }, index) => index >= from && text !== ' ');
    if (tokens[open]?.text !== '(')
        return undefined;
    const args = [[]];
    let depth = 0;
    for (let end = open; end < tokens.length; end += 1) {
        const token = tokens[end];
        if (!token)
            break;
        if (token.text === '(')
            depth += 1;
        else if (token.text === ')')
            depth -= 1;
        if (depth === 0)
            return { args, end };
        if (token.text === ',' && depth === 1)
            args.push([]);
        else if (end > open)
            args.at(-1)?.push(token);
    }
    return undefined;
}
/** The body with what is given: as it is beside `#` and `##`, expanded elsewhere. Undefined where the count is wrong. */
function substitute({ parameters = [], isVariadic, body }, given, expanded) {
    const count = parameters.length;
    if (count > 0 && (isVariadic ? given.length < count - 1 : given.length !== count))
        return undefined;
    const argument = (name, all) => {
        const index = name === undefined ? -1 : parameters.indexOf(name);
        if (index < 0)
            return undefined;
        if (!isVariadic || index < count - 1)
            return all[index] ?? [];
        return all
            .slice(index)
            .flatMap((one, at) => (at === 0 ? one : [{ text: ',', site: one[0]?.site ?? NOWHERE }, ...one]));
    };
    const out = [];
    const near = (from, step) => {
        let at = from + step;
        while (body[at]?.text === ' ')
            at += step;
        return at;
    };
    for (let at = 0; at < body.length; at += 1) {
        const token = body[at];
        if (!token)
            break;
        if (token.text === '##') {
            const right = near(at, 1);
            const word = body[right];
            while (out.at(-1)?.text === ' ')
                out.pop();
            const words = argument(word?.text, given);
            const [first, ...rest] = words ? trimmed(words) : word ? [word] : [];
            const last = out.at(-1);
            // `, ## __VA_ARGS__` without arguments takes the comma away
            if (last?.text === ',' && word?.text === parameters.at(-1) && isVariadic) {
                if (first)
                    out.push(first, ...rest);
                else
                    out.pop();
            }
            else if (last && first) {
                // what is given makes the difference, and tells the place
                out.splice(-1, 1, { text: last.text + first.text, site: words ? first.site : last.site }, ...rest);
            }
            else if (first)
                out.push(first, ...rest);
            at = right;
        }
        else if (token.text === '#' && argument(body[near(at, 1)]?.text, given)) {
            at = near(at, 1);
            const words = trimmed(argument(body[at]?.text, given) ?? [])
                .map(({ text }) => text)
                .join('');
            out.push({ text: `"${words.replace(/["\\]/g, '\\$&')}"`, site: token.site });
        }
        else {
            const isPasted = body[near(at, 1)]?.text === '##';
            const words = argument(token.text, isPasted ? given : expanded);
            if (words)
                out.push(...trimmed(words));
            else
                out.push(token);
        }
    }
    return out;
}
const NOWHERE = { file: { path: '', lines: [0] }, start: 0, end: 0 };
function trimmed(tokens) {
    const first = tokens.findIndex(({ text }) => text !== ' ');
    return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ text }) => text !== ' ') + 1);
}

;// CONCATENATED MODULE: ./lib/code/objective-c-expansion.js


const WORD = /[A-Za-z_]\w*|^[ \t]*#/gm;
/** Those of the system say something of declarations; other files deal with them. */
const SYSTEMS = /^(?:_|(?:NS|CF|API|RCT|UI|DISPATCH|OBJC)_)/;
/** No code that the grammar takes comes of these. */
const UNFIT = /^(?:__attribute__|_Pragma|__asm__|__declspec|extern)$/;
/** What people are shown where it was written: the type, or the text that stands for one. */
const NAMED = /^@?"|^[A-Z]/;
const MOST_DEPTH = 24;
/** Of all that comes of macros in a file: more is a table that nobody follows by eye either. */
const MOST_TOKENS = 5_000;
/** Undefined where no macro is used. `code` is the text without comments and texts; `around` holds from its beginning. */
function expandMacros(text, code, file, own, around) {
    if (own.length + around.length === 0)
        return undefined;
    const macros = new Map();
    for (const definition of around)
        objective_c_expansion_define(macros, definition);
    const pieces = [];
    const parts = [];
    const uses = [];
    const unexpanded = [];
    let length = 0;
    const add = (part, site, use) => {
        pieces.push({ at: length, text: use ? part : '', site, ...(use && { use }) });
        parts.push(part);
        length += part.length;
    };
    let made = 0;
    let kept = 0;
    let next = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(code); match; match = WORD.exec(code)) {
        const [name] = match;
        const start = match.index;
        if (name.endsWith('#')) {
            WORD.lastIndex = endOfDirective(code, start);
            for (; next < own.length && (own[next]?.end ?? 0) <= WORD.lastIndex; next += 1)
                if (own[next])
                    objective_c_expansion_define(macros, own[next]);
            continue;
        }
        const meanings = macros.get(name);
        if (!meanings || !isMeant(meanings, macros))
            continue;
        const isCalled = meanings.some(({ parameters }) => parameters);
        const close = isCalled ? endOfArguments(code, start + name.length) : undefined;
        if (isCalled && close === undefined && meanings.length === 1)
            continue;
        const end = close ?? start + name.length;
        const use = { name, site: { file, start, end }, mentions: new Set() };
        for (const word of wordsIn(code.slice(start, end)))
            collectMentions(word, macros, use.mentions);
        const tokens = expandAll(tokensOf(text.slice(start, end), start, file), macros);
        WORD.lastIndex = end;
        made += tokens?.length ?? 0;
        (tokens ? uses : unexpanded).push(use);
        if (!tokens || made > MOST_TOKENS)
            continue;
        if (start > kept)
            add(text.slice(kept, start), { file, start: kept, end: start });
        for (const token of tokens)
            add(token.text, token.site, use.site);
        kept = end;
    }
    if (made > MOST_TOKENS)
        return { text, uses: [], unexpanded: [...uses, ...unexpanded] };
    if (uses.length === 0)
        return unexpanded.length > 0 ? { text, uses, unexpanded } : undefined;
    if (kept < text.length)
        add(text.slice(kept), { file, start: kept, end: text.length });
    return { text: parts.join(''), uses, unexpanded, siteOf: (start, end) => siteIn(pieces, file, start, end) };
}
function wordsIn(code) {
    return code.match(/[A-Za-z_]\w*/g) ?? [];
}
function objective_c_expansion_define(macros, { name, macro }) {
    if (SYSTEMS.test(name))
        return;
    const known = macros.get(name) ?? [];
    if (!macro)
        macros.delete(name);
    else if (!known.some((one) => isSame(one, macro)))
        macros.set(name, [...known, macro]);
}
/** A type or text by another name is a variable, and what is empty says something of a declaration. */
function isMeant(meanings, macros, depth = 0) {
    return meanings.some(({ body, parameters, name }) => {
        if (body.length === 0)
            return false;
        const words = body.filter(({ text }) => text !== '(' && text !== ')' && text !== ' ');
        const [only] = words;
        if (parameters || words.length !== 1 || !only)
            return words.length > 0;
        if (/^\d/.test(only.text))
            return true;
        const target = only.text === name ? undefined : macros.get(only.text);
        return target !== undefined && depth < MOST_DEPTH && isMeant(target, macros, depth + 1);
    });
}
/** All words that a macro may stand for. */
function collectMentions(name, macros, into, seen = new Set()) {
    if (seen.has(name))
        return;
    seen.add(name);
    for (const { body } of macros.get(name) ?? []) {
        for (const { text } of body) {
            if (!/^@?["A-Za-z_]/.test(text))
                continue;
            into.add(text.replace(/^@?"|"$/g, ''));
            collectMentions(text, macros, into, seen);
        }
    }
}
/** Behind the parenthesis that closes what is opened next; undefined when nothing is. */
function endOfArguments(code, from) {
    const open = /^\s*\(/.exec(code.slice(from, from + 200));
    if (!open)
        return undefined;
    let depth = 0;
    for (let at = from + open[0].length - 1; at < code.length; at += 1) {
        if (code[at] === '(')
            depth += 1;
        else if (code[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
/** Undefined where it is too much, or a macro in it cannot be expanded. */
function expandAll(tokens, macros) {
    let left = MOST_TOKENS;
    const expand = (from, hidden) => {
        const out = [];
        for (let at = 0; at < from.length; at += 1) {
            const token = from[at];
            if (!token)
                break;
            left -= 1;
            if (left < 0 || hidden.length > MOST_DEPTH)
                return undefined;
            const meanings = hidden.includes(token.text) ? undefined : macros.get(token.text);
            const [macro, other] = meanings ?? [];
            if (!meanings || !macro || !isMeant(meanings, macros)) {
                out.push(token);
                continue;
            }
            if (other || macro.body.some(({ text }) => UNFIT.test(text)))
                return undefined;
            let args = [];
            if (macro.parameters) {
                const found = objective_c_substitution_argumentsOf(from, at + 1);
                if (!found) {
                    out.push(token);
                    continue;
                }
                args = found.args;
                at = found.end;
            }
            const inner = [];
            for (const arg of args) {
                const expanded = expand(arg, hidden);
                if (!expanded)
                    return undefined;
                inner.push(expanded);
            }
            const body = substitute(macro, args, inner);
            const expanded = body && expand(body, [...hidden, token.text]);
            if (!expanded)
                return undefined;
            out.push(...expanded);
        }
        return out;
    };
    return expand(tokens, []);
}
/** Where a stretch of the new text was written. */
function siteIn(pieces, file, start, end) {
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, Math.max(start, end - 1));
    if (!first || !last)
        return { file, start: 0, end: 0 };
    if (first === last && first.use && NAMED.test(first.text))
        return first.site;
    const from = first.use ? first.use.start : first.site.start + start - first.at;
    const to = last.use ? last.use.end : last.site.start + end - last.at;
    return { file, start: from, end: Math.max(from, to) };
}
function pieceAt(pieces, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return pieces[low];
}

;// CONCATENATED MODULE: ./lib/code/objective-c-statements.js




function objective_c_statements_lowerStatements(block, unit) {
    return (0,syntax/* namedChildren */.TP)(block).flatMap((node) => objective_c_statements_lowerStatement(node, unit));
}
function objective_c_statements_lowerStatement(node, unit) {
    const site = siteOf(node, unit);
    switch (node.type) {
        case 'declaration':
            return lowerDeclaration(node, unit).map(({ name, type, value }) => {
                const pattern = {
                    kind: 'name',
                    name: textOf(name, unit),
                    ...(type && { type }),
                    site: siteOf(name, unit),
                };
                return { kind: 'declare', pattern, ...(value && { value }) };
            });
        case 'return_statement': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? [{ kind: 'return', value: objective_c_expressions_lowerExpression(value, unit), site }] : [];
        }
        case 'if_statement':
            return [{ kind: 'evaluate', value: objective_c_statements_lowerIf(node, unit) }];
        case 'for_statement':
            return [objective_c_statements_lowerFor(node, unit)];
        case 'switch_statement':
            return [{ kind: 'evaluate', value: objective_c_statements_lowerSwitch(node, unit) }];
        case 'while_statement':
        case 'do_statement': {
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const body = (0,syntax/* childOf */.GG)(node, 'body');
            const conditions = test ? [{ kind: 'test', value: objective_c_expressions_lowerExpression(test, unit) }] : [];
            return [{ kind: 'block', conditions, body: body ? objective_c_statements_lowerBody(body, unit) : [] }];
        }
        case 'compound_statement':
            return [{ kind: 'block', conditions: [], body: objective_c_statements_lowerStatements(node, unit) }];
        case 'try_statement':
        case 'catch_clause':
        case 'finally_clause':
        case 'synchronized_statement':
        case 'labeled_statement':
        case 'autoreleasepool_statement':
        case 'ERROR':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((child) => /statement|clause|declaration$/.test(child.type) ? objective_c_statements_lowerStatement(child, unit) : []);
        case 'break_statement':
        case 'continue_statement':
        case 'goto_statement':
            return [];
        default:
            return [{ kind: 'evaluate', value: objective_c_expressions_lowerExpression(node, unit) }];
    }
}
function objective_c_statements_lowerBody(node, unit) {
    return node.type === 'compound_statement' ? objective_c_statements_lowerStatements(node, unit) : objective_c_statements_lowerStatement(node, unit);
}
function lowerDeclaration(node, unit) {
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const lowered = typeNode && typeNode.type !== 'typeof_specifier' ? objective_c_expressions_lowerType(typeNode, unit) : undefined;
    const type = lowered?.name === '' || lowered?.name === 'instancetype' ? undefined : lowered;
    const isConstant = node.children.some((child) => child.type === 'type_qualifier' && textOf(child, unit) === 'const');
    return (0,syntax/* childrenOf */.LU)(node, 'declarator').flatMap((declarator) => {
        const name = declaredName(declarator);
        const value = declarator.type === 'init_declarator' ? (0,syntax/* childOf */.GG)(declarator, 'value') : undefined;
        const isFunction = declarator.type === 'function_declarator' && !(0,syntax/* childOf */.GG)(declarator, 'declarator')?.type.startsWith('paren');
        if (!name || isFunction)
            return [];
        return [
            {
                name,
                ...(type && { type }),
                ...(value && { value: objective_c_expressions_lowerExpression(value, unit) }),
                ...(isConstant && { isConstant }),
            },
        ];
    });
}
function objective_c_statements_lowerIf(node, unit) {
    const test = (0,syntax/* childOf */.GG)(node, 'condition');
    const consequence = (0,syntax/* childOf */.GG)(node, 'consequence');
    const alternative = (0,syntax/* childOf */.GG)(node, 'alternative');
    const other = alternative?.type === 'else_clause' ? (0,syntax/* namedChildren */.TP)(alternative)[0] : alternative;
    const leaves = objective_c_statements_isLeft(consequence) ? 'body' : objective_c_statements_isLeft(other) ? 'otherwise' : undefined;
    return {
        kind: 'if',
        branch: {
            conditions: test ? conditionsOf(test, unit) : [],
            body: consequence ? objective_c_statements_lowerBody(consequence, unit) : [],
            otherwise: other ? objective_c_statements_lowerBody(other, unit) : [],
            ...(leaves && { leaves }),
        },
        site: siteOf(node, unit),
    };
}
const LEAVES = new Set([
    'return_statement',
    'throw_statement',
    'break_statement',
    'continue_statement',
    'goto_statement',
]);
function objective_c_statements_isLeft(block) {
    const last = block?.type === 'compound_statement' ? (0,syntax/* namedChildren */.TP)(block).at(-1) : block;
    return last !== undefined && LEAVES.has(last.type);
}
function conditionsOf(node, unit) {
    const inner = node.type === 'parenthesized_expression' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    if (!inner)
        return [];
    if (inner.type === 'parenthesized_expression')
        return conditionsOf(inner, unit);
    if (inner.type === 'unary_expression' && textOf(inner, unit).startsWith('!')) {
        const [operand] = conditionsOf((0,syntax/* namedChildren */.TP)(inner)[0] ?? inner, unit);
        if (operand?.kind === 'available')
            return [{ ...operand, negated: !operand.negated }];
    }
    if (inner.type === 'available_expression') {
        const version = /\biOS\s+(\d+(?:\.\d+)*)/.exec(textOf(inner, unit))?.[1] ?? '0';
        return [{ kind: 'available', version, negated: false }];
    }
    const operator = (0,syntax/* childOf */.GG)(inner, 'operator');
    const [left, right] = [(0,syntax/* childOf */.GG)(inner, 'left'), (0,syntax/* childOf */.GG)(inner, 'right')];
    if (inner.type === 'binary_expression' && left && right && operator && textOf(operator, unit) === '&&') {
        return [...conditionsOf(left, unit), ...conditionsOf(right, unit)];
    }
    return [{ kind: 'test', value: objective_c_expressions_lowerExpression(inner, unit) }];
}
function objective_c_statements_lowerFor(node, unit) {
    const site = siteOf(node, unit);
    const isIn = node.children.some(({ type }) => type === 'in');
    const bodyNode = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* namedChildren */.TP)(node).at(-1);
    const body = bodyNode ? objective_c_statements_lowerBody(bodyNode, unit) : [];
    if (!isIn) {
        const first = (0,syntax/* childOf */.GG)(node, 'initializer');
        return { kind: 'block', conditions: [], body: [...(first ? objective_c_statements_lowerStatement(first, unit) : []), ...body] };
    }
    const at = node.children.findIndex(({ type }) => type === 'in');
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const declarator = node.children.slice(0, at).findLast(({ isNamed }) => isNamed);
    const name = declarator && declaredName(declarator);
    const collection = node.children.slice(at + 1).find(({ isNamed }) => isNamed);
    const type = typeNode && objective_c_expressions_lowerType(typeNode, unit);
    return {
        kind: 'for',
        pattern: name
            ? { kind: 'name', name: textOf(name, unit), ...(type && type.name !== '' && { type }), site: siteOf(name, unit) }
            : { kind: 'any' },
        collection: collection ? objective_c_expressions_lowerExpression(collection, unit) : { kind: 'other', parts: [], site },
        isOverKeys: true,
        body,
        site,
    };
}
function objective_c_statements_lowerSwitch(node, unit) {
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const site = siteOf(node, unit);
    const cases = [];
    let waiting = [];
    let isDefault = false;
    for (const entry of body ? body.children.filter(({ type }) => type === 'case_statement') : []) {
        const value = (0,syntax/* childOf */.GG)(entry, 'value');
        if (value)
            waiting.push({ kind: 'value', value: objective_c_expressions_lowerExpression(value, unit) });
        else
            isDefault = true;
        const statements = (0,syntax/* namedChildren */.TP)(entry)
            .filter((child) => child !== value)
            .flatMap((child) => objective_c_statements_lowerStatement(child, unit));
        const isEmpty = (0,syntax/* namedChildren */.TP)(entry).filter((child) => child !== value).length === 0;
        if (isEmpty)
            continue;
        cases.push({ patterns: isDefault ? [] : waiting, body: statements });
        waiting = [];
        isDefault = false;
    }
    return {
        kind: 'switch',
        subject: subject ? objective_c_expressions_lowerExpression(subject, unit) : { kind: 'other', parts: [], site },
        cases,
        site,
    };
}

;// CONCATENATED MODULE: ./lib/code/objective-c-expressions.js





function objective_c_expressions_lowerExpression(node, unit) {
    const site = siteOf(node, unit);
    const lower = (child) => objective_c_expressions_lowerExpression(child, unit);
    const part = (field) => {
        const child = (0,syntax/* childOf */.GG)(node, field);
        return child ? lower(child) : { kind: 'other', parts: [], site };
    };
    switch (node.type) {
        case 'identifier':
        case 'field_identifier':
        case 'type_identifier':
            return objective_c_expressions_lowerName(textOf(node, unit), site, unit);
        case 'nil':
        case 'null':
            return { kind: 'literal', value: null, site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'number_literal':
            return { kind: 'literal', value: Number.parseFloat(textOf(node, unit)), site };
        case 'string_literal':
        case 'concatenated_string':
            return { kind: 'literal', value: objective_c_expressions_stringOf(node, unit), site };
        case 'at_expression':
        case 'parenthesized_expression': {
            const inner = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return inner ? lower(inner) : { kind: 'other', parts: [], site };
        }
        case 'message_expression':
            return lowerMessage(node, unit);
        case 'call_expression':
            return objective_c_expressions_lowerCall(node, unit);
        case 'field_expression': {
            const member = objective_c_expressions_lowerMember(node, unit);
            return isSent(member.name) ? { kind: 'call', callee: member, args: [], site, isMessage: true } : member;
        }
        case 'subscript_expression':
            return { kind: 'index', of: part('argument'), index: part('index'), site };
        case 'array_literal':
        case 'initializer_list':
            return { kind: 'list', items: (0,syntax/* namedChildren */.TP)(node).map(lower), site };
        case 'dictionary_literal': {
            const pairs = node.children
                .filter(({ type }) => type === 'dictionary_pair')
                .flatMap((pair) => {
                const [key, value] = (0,syntax/* namedChildren */.TP)(pair);
                return key && value ? [[lower(key), lower(value)]] : [];
            });
            return { kind: 'dictionary', pairs, site };
        }
        case 'assignment_expression':
            return {
                kind: 'assign',
                target: objective_c_expressions_lowerTarget(node, unit),
                operator: textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit),
                value: part('right'),
                site,
            };
        case 'cast_expression': {
            const type = (0,syntax/* childOf */.GG)(node, 'type');
            return type ? { kind: 'cast', value: part('value'), to: objective_c_expressions_lowerType(type, unit), site } : part('value');
        }
        case 'conditional_expression': {
            const test = part('condition');
            const yes = (0,syntax/* childOf */.GG)(node, 'consequence');
            // `a ?: b` is a, or else b
            return yes
                ? { kind: 'either', test, of: [lower(yes), part('alternative')], site }
                : { kind: 'either', of: [test, part('alternative')], site };
        }
        case 'binary_expression': {
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('left'), part('right')], site };
        }
        case 'unary_expression': {
            const operator = textOf((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('argument')], site };
        }
        case 'pointer_expression': {
            const isAddress = textOf(node, unit).startsWith('&');
            return isAddress ? { kind: 'operation', operator: '&', operands: [part('argument')], site } : part('argument');
        }
        case 'block_literal':
            return { kind: 'closure', body: objective_c_expressions_lowerBlock(node, unit), site };
        case 'selector_expression':
            return objective_c_expressions_lowerSelector(node, unit);
        case 'compound_statement':
            // a statement expression, `({ …; value; })`: its last value
            return { kind: 'other', parts: (0,syntax/* namedChildren */.TP)(node).map(lower), site };
        case 'expression_statement': {
            const [inner] = (0,syntax/* namedChildren */.TP)(node);
            return inner ? lower(inner) : { kind: 'other', parts: [], site };
        }
        default:
            return {
                kind: 'other',
                parts: node.children.filter(({ isNamed, children }) => isNamed && children.length > 0).map(lower),
                site,
            };
    }
}
function objective_c_expressions_lowerMember(node, unit) {
    const of = (0,syntax/* childOf */.GG)(node, 'argument');
    const field = (0,syntax/* childOf */.GG)(node, 'field');
    const site = siteOf(node, unit);
    const name = field ? textOf(field, unit) : '';
    return { kind: 'member', of: of ? objective_c_expressions_lowerExpression(of, unit) : { kind: 'other', parts: [], site }, name, site };
}
/** Whether a dot sends one of the system's messages: `Health.new`, `store.supportsHealthRecords`. */
function isSent(name) {
    return name === 'new' || name === 'alloc' || (isSinkName(name) && !takesTypes(name));
}
function objective_c_expressions_lowerTarget(node, unit) {
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    if (!left)
        return { kind: 'other', parts: [], site: siteOf(node, unit) };
    return left.type === 'field_expression' ? objective_c_expressions_lowerMember(left, unit) : objective_c_expressions_lowerExpression(left, unit);
}
function objective_c_expressions_lowerName(name, site, unit) {
    const mentions = unit.macros?.get(name);
    if (mentions)
        return { kind: 'macro', name, mentions, site };
    if (name === 'nil' || name === 'NULL' || name === 'Nil')
        return { kind: 'literal', value: null, site };
    if (name === 'YES' || name === 'NO')
        return { kind: 'literal', value: name === 'YES', site };
    return { kind: 'name', name, site };
}
function objective_c_expressions_stringOf(node, unit) {
    if (node.type === 'string_content')
        return textOf(node, unit);
    if (node.type === 'escape_sequence')
        return '\uFFFD';
    return node.children.map((child) => (child.isNamed ? objective_c_expressions_stringOf(child, unit) : '')).join('');
}
/** `[[X alloc] initWith…]` and `[X new]` make an X: `[X initWith…]` here. */
function lowerMessage(node, unit) {
    const site = siteOf(node, unit);
    const receiver = (0,syntax/* childOf */.GG)(node, 'receiver');
    const args = [];
    let name;
    let label;
    for (const child of node.children) {
        if (child.field === 'method') {
            const text = textOf(child, unit);
            label = name === undefined ? undefined : text;
            name ??= text;
        }
        else if (child.isNamed && child.field !== 'receiver' && name !== undefined) {
            args.push({ ...(label !== undefined && { label }), value: objective_c_expressions_lowerExpression(child, unit) });
            label = undefined;
        }
    }
    if (!receiver || name === undefined)
        return { kind: 'other', parts: [], site };
    const of = objective_c_expressions_lowerExpression(receiver, unit);
    const isMade = of.kind === 'call' &&
        of.callee.kind === 'member' &&
        of.callee.name === 'alloc' &&
        of.callee.of?.kind === 'name' &&
        name.startsWith('init');
    const target = isMade && of.callee.kind === 'member' && of.callee.of ? of.callee.of : of;
    return { kind: 'call', callee: { kind: 'member', of: target, name, site }, args, site, isMessage: true };
}
function objective_c_expressions_lowerCall(node, unit) {
    const site = siteOf(node, unit);
    const callee = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    if (!callee)
        return { kind: 'other', parts: [], site };
    // what a macro is given is passed to code that is not known
    const called = callee.type === 'identifier'
        ? { kind: 'name', name: textOf(callee, unit), site: siteOf(callee, unit) }
        : objective_c_expressions_lowerExpression(callee, unit);
    const args = list ? (0,syntax/* namedChildren */.TP)(list).map((arg) => ({ value: objective_c_expressions_lowerExpression(arg, unit) })) : [];
    return { kind: 'call', callee: called, args, site };
}
function objective_c_expressions_lowerSelector(node, unit) {
    const site = siteOf(node, unit);
    const [name = '', ...labels] = textOf(node, unit)
        .replace(/^@selector\s*\(|\)$/g, '')
        .split(':');
    return { kind: 'reference', to: { kind: 'name', name, site }, labels, isSelector: true, site };
}
function objective_c_expressions_lowerBlock(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'parameter_list') ?? (0,syntax/* findType */.up)(node, 'function_declarator');
    const body = (0,syntax/* findType */.up)(node, 'compound_statement');
    return {
        name: '',
        parameters: list ? lowerParameterList(list, unit) : [],
        body: body ? objective_c_statements_lowerStatements(body, unit) : [],
        modifiers: new Set(),
        site: siteOf(node, unit),
    };
}
/** `(void)` says that there are none. */
function lowerParameterList(list, unit) {
    return list.children
        .filter((node) => node.type === 'parameter_declaration' && textOf(node, unit).trim() !== 'void')
        .map((node) => {
        const type = (0,syntax/* childOf */.GG)(node, 'type');
        const declarator = (0,syntax/* childOf */.GG)(node, 'declarator');
        const name = declarator && declaredName(declarator);
        return {
            name: name ? textOf(name, unit) : '_',
            ...(type && { type: objective_c_expressions_lowerType(type, unit) }),
            site: siteOf(node, unit),
        };
    });
}
/** The identifier inside of `*x`, `x[]`, `(^x)(…)`. */
function declaredName(node) {
    if (node.type === 'identifier' || node.type === 'field_identifier')
        return node;
    const inner = (0,syntax/* childOf */.GG)(node, 'declarator') ??
        node.children.find(({ isNamed, type }) => isNamed && (type === 'identifier' || type.endsWith('declarator')));
    return inner && declaredName(inner);
}
/** Lightweight generics are kept, pointers dropped. */
function objective_c_expressions_lowerType(node, unit) {
    if (node.type === 'generic_specifier') {
        const [name, ...args] = (0,syntax/* namedChildren */.TP)(node);
        const inner = args.filter(({ type }) => type === 'type_name').map((arg) => objective_c_expressions_lowerType(arg, unit));
        return { name: name ? textOf(name, unit) : '', args: inner };
    }
    const inner = node.children.find(({ type }) => type === 'generic_specifier' || type === 'type_name' || type === 'type_descriptor');
    if (inner)
        return objective_c_expressions_lowerType(inner, unit);
    const name = node.children.find(({ type }) => type === 'type_identifier' || type === 'typedefed_specifier' || type === 'primitive_type');
    const text = name ? textOf(name, unit) : textOf(node, unit);
    return { name: text === 'NSString' ? 'String' : text === 'id' ? '' : text, args: [] };
}

;// CONCATENATED MODULE: ./lib/code/objective-c-macros.js
/**
 * Macros of Apple's frameworks that the grammar of Objective-C stumbles over, replaced before parsing. Offsets stay.
 */
/** Says something of a declaration, changes nothing of it: `NS_ASSUME_NONNULL_BEGIN`, `API_AVAILABLE(ios(12.0))`. */
const REMARK = /\b(?!RCT_(?:EXPORT|REMAP)\w{0,40}_METHOD)(?:NS_ASSUME_NONNULL_(?:BEGIN|END)|[A-Z]{2}[A-Z0-9_]*_(?:AVAILABLE|UNAVAILABLE|DEPRECATED|EXTERN|EXPORT|SWIFT_NAME|DESIGNATED_INITIALIZER|REQUIRES_SUPER|NOESCAPE|RETURNS_\w+|REFINED_FOR_SWIFT|SWIFT_\w+|BEGIN_DECLS|END_DECLS)\w*|API_(?:UN)?AVAILABLE|DEPRECATED_ATTRIBUTE|UNAVAILABLE_ATTRIBUTE|__\w+_(?:PROHIBITED|AVAILABLE|UNAVAILABLE)|__deprecated(?:_msg)?|__attribute__)\b(\s*\((?:[^()\n]|\([^()\n]*\)){0,400}\))?/g;
/** A macro alone on its line, before a declaration or between them. */
const ALONE = /^[ \t]*[A-Z][A-Z0-9_]{4,}(?:\([^()\n]*\))?[ \t]*$/gm;
const ENUM = /\b(?:typedef\s+)?(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\(\s*\w+\s*,\s*(\w+)\s*\)/g;
/** React Native's way of declaring a method that JavaScript calls. */
const EXPORTED = /\bRCT_EXPORT(?:_BLOCKING_SYNCHRONOUS)?_METHOD\s*\(|\bRCT_REMAP_(?:BLOCKING_SYNCHRONOUS_)?METHOD\s*\([^,\n]{0,300},/g;
/** `code` is the text with comments and strings blanked. */
function mendMacros(text, code) {
    const characters = [];
    const exported = new Set();
    const replace = (start, end, by = '') => {
        characters.push({ start, end, by: by + text.slice(start + by.length, end).replace(/[^\r\n]/g, ' ') });
    };
    for (const match of code.matchAll(EXPORTED)) {
        const open = match.index + match[0].length;
        const close = closingParenthesis(code, open);
        if (close === undefined)
            continue;
        replace(match.index, open, '- (void)');
        replace(close, close + 1);
        exported.add(match.index);
    }
    for (const match of code.matchAll(ENUM)) {
        const name = match[1] ?? '';
        const at = match.index + match[0].lastIndexOf(name);
        replace(match.index, at, 'enum ');
        replace(at + name.length, match.index + match[0].length);
    }
    for (const pattern of [REMARK, ALONE]) {
        for (const match of code.matchAll(pattern))
            replace(match.index, match.index + match[0].length);
    }
    if (characters.length === 0)
        return { text, exported };
    characters.sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = [];
    let kept = 0;
    for (const { start, end, by } of characters) {
        if (start < kept)
            continue;
        parts.push(text.slice(kept, start), by);
        kept = end;
    }
    return { text: parts.join('') + text.slice(kept), exported };
}
/** The parenthesis that closes one opened before `from`. */
function closingParenthesis(code, from) {
    let depth = 1;
    for (let at = from; at < code.length && at < from + 4000; at += 1) {
        if (code[at] === '(')
            depth += 1;
        else if (code[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/objective-c-reading.js


function objective_c_reading_readText(unmended, code, parse) {
    const { text, exported } = mendMacros(unmended, code);
    const parsed = parse(text);
    if ('failure' in parsed)
        return parsed;
    const faults = parsed.hasError ? findFaults(parsed.root, { path: '', lines: [] }, MOST_FAULTS) : [];
    return { text, exported, root: parsed.root, faults };
}
const MOST_FAULTS = 1000;
function isBetter(a, b) {
    if ('failure' in a)
        return false;
    return 'failure' in b || a.faults.length < b.faults.length;
}

;// CONCATENATED MODULE: ./lib/code/objective-c.js
/**
 * Objective-C source to facts.
 */










/** The facts of an Objective-C file, or why there are none. */
function readObjectiveC(source, parse, around = () => []) {
    const { path, lines, text: whole } = source;
    const code = (0,blank/* blankProse */.W)(whole, 'objective-c');
    const { text: unconditional, regions } = (0,directives/* blankDirectives */.b6)(whole, code);
    const file = { path, lines };
    const own = findDefinitions(source, code);
    const expanded = expandMacros(unconditional, code, file, own, around(source));
    const plain = () => objective_c_reading_readText(unconditional, code, parse);
    const read = expanded?.siteOf ? objective_c_reading_readText(expanded.text, (0,blank/* blankProse */.W)(expanded.text, 'objective-c'), parse) : plain();
    // what makes no sense to the grammar is read as it is written
    const other = expanded?.siteOf && ('failure' in read || read.faults.length > 0) ? plain() : read;
    const isPlain = isBetter(other, read);
    const best = isPlain ? other : read;
    if ('failure' in best)
        return best;
    const unexpanded = [...(expanded?.unexpanded ?? []), ...(isPlain ? (expanded?.uses ?? []) : [])];
    const siteOf = isPlain ? undefined : expanded?.siteOf;
    const macros = new Map();
    for (const { name, mentions } of unexpanded)
        macros.set(name, new Set([...(macros.get(name) ?? []), ...mentions]));
    const unit = {
        path,
        lines,
        text: best.text,
        file,
        exported: best.exported,
        ...(siteOf && { siteOf }),
        ...(macros.size > 0 && { macros }),
    };
    const faults = best.faults.slice(0, 5).map(({ start, end }) => siteOf?.(start, end) ?? { file, start, end });
    const words = wordsOf(own);
    return {
        path,
        lines,
        ...readDeclarations((0,syntax/* namedChildren */.TP)(best.root), unit),
        body: unexpanded.map((use) => ({ kind: 'evaluate', value: { kind: 'macro', ...use } })),
        regions,
        faults,
        ...(words.size > 0 && { macros: words }),
    };
}
function readDeclarations(nodes, unit) {
    const types = [];
    const functions = [];
    const variables = [];
    const aliases = new Map();
    for (const node of nodes) {
        switch (node.type) {
            case 'class_interface':
            case 'class_implementation':
            case 'protocol_declaration':
                types.push(objective_c_lowerClass(node, unit));
                break;
            case 'function_definition':
                functions.push(objective_c_lowerFunction(node, unit));
                break;
            case 'declaration':
                variables.push(...lowerDeclaration(node, unit).map((declared) => objective_c_variableOf(declared, unit, ['static'])));
                break;
            case 'enum_specifier':
            case 'type_definition':
                variables.push(...lowerEnumerators(node, unit));
                break;
            case 'preproc_def': {
                const variable = lowerMacro(node, unit);
                if (variable)
                    variables.push(variable);
                break;
            }
            case 'linkage_specification':
            case 'declaration_list':
            case 'ERROR': {
                const inner = readDeclarations((0,syntax/* namedChildren */.TP)(node), unit);
                types.push(...inner.types);
                functions.push(...inner.functions);
                variables.push(...inner.variables);
                break;
            }
        }
    }
    return { types, functions, variables, aliases };
}
function objective_c_lowerClass(node, unit) {
    const nameNode = node.children.find(({ type, field }) => type === 'identifier' && field === '');
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const protocols = (0,syntax/* findType */.up)(node, 'parameterized_arguments', 'protocol_reference_list');
    const name = nameNode ? textOf(nameNode, unit) : '';
    const functions = [];
    const variables = [];
    const visit = (members) => {
        for (const member of members) {
            if (member.type === 'implementation_definition' || member.type === 'ERROR')
                visit((0,syntax/* namedChildren */.TP)(member));
            else if (member.type === 'method_definition')
                functions.push(objective_c_lowerMethod(member, name, unit));
            else if (member.type === 'property_declaration')
                variables.push(...lowerProperty(member, unit));
            else if (member.type === 'instance_variables')
                visit((0,syntax/* namedChildren */.TP)(member));
            else if (member.type === 'instance_variable')
                variables.push(...lowerProperty(member, unit));
            else if (member.type === 'function_definition')
                functions.push({ ...objective_c_lowerFunction(member, unit), modifiers: new Set(['static']) });
            else if (member.type === 'declaration') {
                variables.push(...lowerDeclaration(member, unit).map((declared) => objective_c_variableOf(declared, unit, ['static'])));
            }
        }
    };
    visit((0,syntax/* namedChildren */.TP)(node));
    return {
        name,
        kind: node.type === 'protocol_declaration' ? 'protocol' : (0,syntax/* childOf */.GG)(node, 'category') ? 'extension' : 'class',
        supertypes: [
            ...(superclass ? [{ name: textOf(superclass, unit), args: [] }] : []),
            ...(protocols ? (0,syntax/* namedChildren */.TP)(protocols).map((it) => ({ name: textOf(it, unit), args: [] })) : []),
        ],
        cases: [],
        variables,
        functions,
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site: siteOf(nameNode ?? node, unit),
    };
}
function objective_c_lowerMethod(node, owner, unit) {
    const body = (0,syntax/* findType */.up)(node, 'compound_statement');
    const resultNode = (0,syntax/* findType */.up)(node, 'method_type');
    const declared = resultNode && objective_c_expressions_lowerType(resultNode, unit);
    const result = declared?.name === 'instancetype' ? { name: owner, args: [] } : declared;
    const parameters = [];
    let name;
    let nameNode;
    let label;
    for (const child of node.children) {
        if (child.type === 'identifier') {
            const text = textOf(child, unit);
            label = name === undefined ? undefined : text;
            nameNode ??= child;
            name ??= text;
        }
        else if (child.type === 'method_parameter') {
            const typeNode = (0,syntax/* findType */.up)(child, 'method_type');
            const type = typeNode && objective_c_expressions_lowerType(typeNode, unit);
            const inner = child.children.findLast(({ type: it }) => it === 'identifier');
            parameters.push({
                ...(label !== undefined && { label }),
                name: inner ? textOf(inner, unit) : '_',
                ...(type && type.name !== '' && { type }),
                site: siteOf(child, unit),
            });
        }
    }
    const modifiers = new Set();
    if (node.children[0]?.type === '+')
        modifiers.add('static');
    if (unit.exported.has(node.start))
        modifiers.add('@exported');
    return {
        name: name ?? '',
        parameters,
        ...(result && result.name !== '' && { result }),
        body: body ? objective_c_statements_lowerStatements(body, unit) : [],
        modifiers,
        isMessage: true,
        site: siteOf(nameNode ?? node, unit),
    };
}
/** A property or an instance variable. */
function lowerProperty(node, unit) {
    const attributes = (0,syntax/* findType */.up)(node, 'property_attributes_declaration');
    const isClass = attributes ? /\bclass\b/.test(textOf(attributes, unit)) : false;
    const struct = (0,syntax/* findType */.up)(node, 'struct_declaration');
    if (!struct)
        return [];
    const typeNode = (0,syntax/* namedChildren */.TP)(struct).find(({ type }) => type !== 'struct_declarator' && type !== 'type_qualifier');
    const type = typeNode && objective_c_expressions_lowerType(typeNode.children.length > 0 ? typeNode : { ...struct, children: [typeNode] }, unit);
    return struct.children
        .filter(({ type: it }) => it === 'struct_declarator')
        .flatMap((declarator) => {
        const name = declaredName(declarator);
        if (!name)
            return [];
        const modifiers = new Set(isClass ? ['static'] : []);
        return [
            { name: textOf(name, unit), ...(type && type.name !== '' && { type }), modifiers, site: siteOf(name, unit) },
        ];
    });
}
function objective_c_lowerFunction(node, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const declarator = (0,syntax/* childOf */.GG)(node, 'declarator');
    const inner = declarator && functionDeclarator(declarator);
    const name = inner && declaredName(inner);
    const list = inner && (0,syntax/* childOf */.GG)(inner, 'parameters');
    const result = typeNode && objective_c_expressions_lowerType(typeNode, unit);
    return {
        name: name ? textOf(name, unit) : '',
        parameters: list ? lowerParameterList(list, unit) : [],
        ...(result && result.name !== '' && { result }),
        body: body ? objective_c_statements_lowerStatements(body, unit) : [],
        modifiers: new Set(),
        site: siteOf(name ?? node, unit),
    };
}
function functionDeclarator(node) {
    if (node.type === 'function_declarator')
        return node;
    const inner = (0,syntax/* childOf */.GG)(node, 'declarator');
    return inner && functionDeclarator(inner);
}
function objective_c_variableOf({ name, type, value, isConstant }, unit, modifiers) {
    return {
        name: textOf(name, unit),
        ...(type && { type }),
        ...(value && { value }),
        ...(isConstant && { isConstant }),
        modifiers: new Set(modifiers),
        site: siteOf(name, unit),
    };
}
/** The members of an enum, each a constant that is told apart by its name. */
function lowerEnumerators(node, unit) {
    const list = node.type === 'enumerator_list' ? node : undefined;
    if (!list) {
        const inner = node.children.find(({ type }) => type === 'enumerator_list' || type === 'enum_specifier');
        return inner ? lowerEnumerators(inner, unit) : [];
    }
    return list.children
        .filter(({ type }) => type === 'enumerator')
        .flatMap((enumerator) => {
        const name = (0,syntax/* childOf */.GG)(enumerator, 'name');
        if (!name)
            return [];
        const site = siteOf(name, unit);
        const value = { kind: 'literal', value: textOf(name, unit), site };
        return [{ name: textOf(name, unit), value, modifiers: new Set(['static']), site }];
    });
}
/** `#define kType HKClinicalTypeIdentifierAllergyRecord`, `#define kName @"…"`: a constant by another name. */
function lowerMacro(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const valueNode = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name || !valueNode)
        return undefined;
    const site = siteOf(valueNode, unit);
    const text = textOf(valueNode, unit).trim();
    const literal = /^\(?@?"([^"\\]*)"\)?$/.exec(text)?.[1];
    const alias = /^\(?([A-Za-z_]\w*)\)?$/.exec(text)?.[1];
    const value = literal !== undefined
        ? { kind: 'literal', value: literal, site }
        : alias !== undefined
            ? { kind: 'name', name: alias, site }
            : undefined;
    return value && { name: textOf(name, unit), value, modifiers: new Set(['static']), site: siteOf(name, unit) };
}

;// CONCATENATED MODULE: ./lib/code/objective-c-headers.js
/**
 * The macros that a file of Objective-C gets from headers of the repository.
 */





const objective_c_headers_IMPORT = /^[ \t]*#[ \t]*(?:import|include)[ \t]+["<]([^">\n]{1,1000})[">]/gm;
const NONE = { definitions: [], imports: [] };
/** Headers that one file may lead to. */
const MOST = 400;
function createHeaders(files) {
    let places;
    const known = new Map();
    const read = (path) => {
        let header = known.get(path);
        if (!header) {
            header = readHeader(path, files);
            known.set(path, header);
        }
        return header;
    };
    return ({ path, text }) => {
        places ??= findHeaders(files);
        const { byName, prefixes } = places;
        const found = new Set();
        const waiting = [...importsIn(text), ...prefixes.flatMap((prefix) => read(prefix).imports)];
        const seen = new Set(waiting);
        for (let name = waiting.pop(); name !== undefined && found.size < MOST; name = waiting.pop()) {
            for (const one of byName.get(name) ?? []) {
                if (found.has(one) || one === path)
                    continue;
                found.add(one);
                for (const next of read(one).imports) {
                    if (!seen.has(next))
                        waiting.push(next);
                    seen.add(next);
                }
            }
        }
        return [...prefixes, ...found].flatMap((one) => read(one).definitions);
    };
}
function findHeaders({ paths }) {
    const byName = new Map();
    for (const path of paths)
        if (path.endsWith('.h'))
            push(byName, path.slice(path.lastIndexOf('/') + 1), path);
    return { byName, prefixes: paths.filter((path) => path.endsWith('.pch')) };
}
function importsIn(text) {
    return [...text.matchAll(objective_c_headers_IMPORT)].flatMap(([, path = '']) => path.endsWith('.h') ? path.slice(path.lastIndexOf('/') + 1) : []);
}
function readHeader(path, files) {
    try {
        const source = (0,code_source/* readSource */.o$)(path, 'objective-c', files);
        const code = (0,blank/* blankProse */.W)(source.text, 'objective-c');
        return { definitions: findDefinitions(source, code), imports: importsIn(source.text) };
    }
    catch (error) {
        if (!(error instanceof types/* UnreadableFile */.i))
            throw error;
        return NONE;
    }
}

;// CONCATENATED MODULE: ./lib/code/parsing.js






/** Files of other languages that are worth it are parsed from the start: which file a name means hangs on all of them. */
async function createParsing(present, files) {
    const foreign = await readForeignFiles(present, files);
    const parsed = new Map(foreign.facts);
    const around = createHeaders(files);
    return {
        parsed: (path) => parsed.get(path),
        parse: async (chosen) => {
            for (const scan of chosen) {
                if (parsed.has(scan.path))
                    continue;
                const found = (0,code_source/* isForeign */.jq)(scan.language) ? foreign.read(scan) : await parseFile(scan, files, around);
                if (found)
                    parsed.set(scan.path, found);
            }
            return chosen.flatMap(({ path }) => parsed.get(path) ?? []);
        },
    };
}
async function parseFile({ path, language }, files, around) {
    const source = (0,code_source/* readSource */.o$)(path, language, files);
    const at = (0,code_source/* locate */.x5)(source, 0);
    const facts = language === 'swift'
        ? readSwift(source, await loadGrammar('swift'))
        : readObjectiveC(source, await loadGrammar('objc'), around);
    return 'failure' in facts ? { at, reason: facts.failure } : facts;
}
function isFacts(parsed) {
    return 'lines' in parsed;
}

;// CONCATENATED MODULE: ./lib/code/choose-files.js


/** How far from the files that name HealthKit's types others are looked for: a screen, its model, a service, …. */
const choose_files_ROUNDS = 6;
/** More bytes than that beside them are not parsed: half a second. The largest app met has less in all. */
const MOST_NEIGHBOURS = 1_500_000;
/** Beside files that name no type: what others pass is then for calls that share or that a rule looks for. */
const FEW_NEIGHBOURS = 100_000;
/** The files whose code may take part in a flow: those that name HealthKit's types, and their neighbours. */
async function choose_files_chooseFiles(scans, parse, files, namesTypes) {
    const chosen = new Set(scans.filter((scan) => scan.isRelevant));
    let budget = namesTypes ? MOST_NEIGHBOURS : FEW_NEIGHBOURS;
    let isPartial = false;
    for (let round = 0; chosen.size > 0; round += 1) {
        const facts = (await parse([...chosen])).filter(isFacts);
        const others = scans.filter((scan) => !chosen.has(scan) && !scan.skipped);
        const near = new Set(findNeighbours(facts, others.map(({ path }) => path), files));
        const before = chosen.size;
        // many small files tell more than a large one
        const smallest = others.filter(({ path }) => near.has(path)).toSorted((a, b) => a.size - b.size);
        for (const scan of round < choose_files_ROUNDS ? smallest : []) {
            if (scan.size > budget)
                break;
            budget -= scan.size;
            chosen.add(scan);
        }
        const added = chosen.size - before;
        isPartial = added < near.size;
        if (added === 0)
            break;
    }
    return { scans: scans.filter((scan) => chosen.has(scan)), isPartial };
}

;// CONCATENATED MODULE: ./lib/code/frames.js

function findName(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const found = at.names?.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function declareName(scope, name, typed) {
    scope.names ??= new Map();
    scope.names.set(name, typed);
}
/** The frame inside a block: names declared there end with it. */
function innerFrame(frame, more = {}) {
    return {
        ...frame,
        scope: { outer: frame.scope },
        tags: more.tags ? joinTags(frame.tags, more.tags) : frame.tags,
        ...(more.gate && { gate: more.gate }),
    };
}

;// CONCATENATED MODULE: ./lib/code/choices.js
/**
 * Elements that an index picks. A loop over all indices takes them all; an index that nobody knows takes one.
 */


/** The choice that is made at a place, whoever leads there. */
function choiceAt(analysis, site, index) {
    const choice = memoize(analysis, `choice ${site.file.path} ${site.start} ${site.end}`, () => ({
        id: analysis.nextId(),
        site,
        index: newCell(analysis),
    }));
    analysis.solver.flow(index, choice.index);
    return choice;
}
const ENDS = new Set(['count', 'length', 'size', 'startIndex', 'endIndex', 'lastIndex']);
/** Whether an index says itself which element it means: a constant, or one counted from an end, `list[list.count - 1]`. */
function isTold(analysis, index, frame) {
    const isSo = (each) => isTold(analysis, each, frame);
    switch (index.kind) {
        case 'literal':
            return true;
        case 'operation':
            return index.operands.every(isSo);
        case 'tuple':
            return index.items.every(({ value }) => isSo(value));
        case 'call':
            return index.callee.kind === 'member' && ENDS.has(index.callee.name);
        case 'member':
            return ENDS.has(index.name) || isConstant(analysis, index.name);
        case 'name':
            return !findName(frame.scope, index.name) && isConstant(analysis, index.name);
        default:
            return false;
    }
}
function isConstant({ program }, name) {
    const global = program.variables.get(name);
    const named = [...(program.members.get(name) ?? []), ...(global ? [global] : [])];
    return named.length > 0 && named.every(({ fact }) => fact.isConstant && fact.value?.kind === 'literal');
}
/** The choice by which a value came along, where nobody knows what is chosen. In other languages an index of which
 *  nothing is known may be that of a loop. */
function openChoice({ program }, { choice }) {
    if (!choice)
        return undefined;
    const { values } = choice.index;
    const isOpen = values.length === 0
        ? !program.isForeign(choice.site.file.path)
        : values.some((value) => value.kind === 'unknown' && !isNobody(value));
    return isOpen ? choice : undefined;
}

;// CONCATENATED MODULE: ./lib/code/gates.js
/**
 * Branches that only some values lead into: `switch`, `if x == …`, a flag that a caller passes. They open when such a
 * value arrives; when nothing that can be told apart arrives, all of them do.
 */




function createBranch(outer, around) {
    const matched = [];
    const seers = [];
    return {
        ...(outer && { outer }),
        name: `${around.file.path} ${around.start}`,
        covers: ({ file, start }) => file.path === around.file.path && start >= around.start && start < around.end,
        onMatch(see) {
            seers.push(see);
            for (const value of [...matched])
                see(value);
        },
        onOpen(act) {
            let isOpen = false;
            this.onMatch(() => {
                if (isOpen)
                    return;
                isOpen = true;
                act();
            });
        },
        let(value) {
            if (matched.includes(value))
                return;
            matched.push(value);
            for (const see of [...seers])
                see(value);
        },
    };
}
/** One branch a case, open for the values that its patterns match. */
function branchesOf(analysis, subject, cases, frame, around) {
    const branches = cases.map(() => createBranch(frame.gate, around));
    analysis.solver.watch(subject, (value) => {
        // the receiver of an enum's own method that nobody is seen to call: no case at all
        if (value.kind === 'object' && value.thing.type && value.thing.type.cases.size > 0)
            return;
        // what a function of another language passes on that nobody calls
        if (isNobody(value) && 'site' in value && analysis.program.isForeign(value.site.file.path))
            return;
        let isTaken = false;
        for (const [index, { patterns, where }] of cases.entries()) {
            const answers = patterns.length === 0 ? [true] : patterns.map((pattern) => matches(analysis, pattern, value));
            if (answers.every((answer) => answer === false) || isTaken)
                continue;
            // of a sealed class any subclass may be meant, and whoever passes it is not here
            if (value.kind === 'object' && frame.file.isForeign && !answers.includes(true))
                branches[index]?.let(unknownValue('which object is passed cannot be told', around, true));
            else
                branches[index]?.let(isOwnChoice(analysis, value, patterns) ? ANYTHING : value);
            if (answers.includes(true) && !where)
                isTaken = true;
        }
    });
    whenEmpty(analysis, subject, 'branch', () => {
        for (const branch of branches)
            branch.let(ANYTHING);
    });
    return branches;
}
/** A framework hands the app's own code a flag, or a case of an enum of the app's own: only its code makes one, so that any
 *  branch may be entered. Texts, and cases that come across a bridge, others choose. */
function isOwnChoice(analysis, value, patterns) {
    if (value.kind !== 'unknown' || !value.isOutside || patterns.length === 0)
        return false;
    if (patterns.every((it) => it.kind === 'value' && typeof constantOf(analysis, it.value) === 'boolean'))
        return true;
    return (patterns.every((pattern) => pattern.kind === 'case' && !(0,healthkit/* typeOfCase */.ao)(pattern.name)) &&
        !analysis.program.files.some(({ isForeign }) => isForeign));
}
/** True or false where it can be told. */
function matches(analysis, pattern, value) {
    switch (pattern.kind) {
        case 'any':
        case 'name':
            return true;
        case 'cast':
            return undefined;
        case 'case':
            if (WRAPPING.has(pattern.name) && !isOwnCase(value, pattern.name))
                return undefined;
            if (value.kind === 'case')
                return value.name === pattern.name;
            if (value.kind === 'clinical')
                return (0,healthkit/* caseName */.cY)(value.type) === pattern.name;
            if (value.kind === 'fhir')
                return (0,healthkit/* fhirCase */.U$)(value.name) === pattern.name;
            return value.kind === 'other-type' ? false : undefined;
        case 'value': {
            // a Kotlin `object` beside its sealed class is a type that is its own only value
            const named = value.kind === 'type' && pattern.value.kind === 'name' ? pattern.value.name : undefined;
            if (value.kind === 'type' && named !== undefined && findTypeInfo(analysis.program, named))
                return value.name === named;
            const constant = constantOf(analysis, pattern.value);
            if (constant === undefined)
                return undefined;
            // only a flag is true or false: anything else is asked whether it is there
            if (typeof constant === 'boolean' && !(value.kind === 'constant' && typeof value.value === 'boolean'))
                return undefined;
            if (value.kind === 'constant')
                return value.value === constant;
            if (value.kind === 'clinical')
                return value.type === constant;
            if (value.kind === 'fhir')
                return typeof constant === 'string' && (0,healthkit/* fhirCase */.U$)(value.name) === (0,healthkit/* fhirCase */.U$)(constant);
            return value.kind === 'case' && value.name === constant ? true : undefined;
        }
        case 'tuple':
            return undefined;
    }
}
/** The cases of Optional and Result: what is held by one is in the cell itself, and whether it is there is not known. */
const WRAPPING = new Set(['some', 'none', 'success', 'failure']);
function isOwnCase(value, name) {
    return value.kind === 'case' && (value.name === name || value.owner?.cases.has(name) === true);
}
/** A literal, or the name of a constant with one. */
function constantOf(analysis, expression, depth = 0) {
    if (expression.kind === 'literal')
        return expression.value ?? undefined;
    if (expression.kind === 'member' && !expression.of)
        return expression.name;
    if (depth > 3)
        return undefined;
    const name = expression.kind === 'name' || expression.kind === 'member' ? expression.name : undefined;
    if (name === undefined)
        return undefined;
    const variable = analysis.program.variables.get(name) ?? analysis.program.members.get(name)?.[0];
    if (variable?.fact.value)
        return constantOf(analysis, variable.fact.value, depth + 1);
    return expression.kind === 'name' && name.startsWith('HKClinicalTypeIdentifier') ? name : undefined;
}
/** Which branches a test leads into. */
function forkOf(analysis, test, frame, around, evaluate) {
    if (test.kind === 'operation') {
        const [left, right] = test.operands;
        if (test.operator === '!' && left) {
            const { yes, no } = forkOf(analysis, left, frame, around, evaluate);
            return { ...(no && { yes: no }), ...(yes && { no: yes }) };
        }
        if (test.operator === '&&' && left && right) {
            const first = forkOf(analysis, left, frame, around, evaluate);
            if (first.yes) {
                evaluate(right);
                return { yes: first.yes };
            }
            const { yes } = forkOf(analysis, right, frame, around, evaluate);
            return { ...(yes && { yes }) };
        }
        if ((test.operator === '==' || test.operator === '!=') && left && right) {
            const fork = equality(analysis, left, right, frame, around, evaluate) ??
                equality(analysis, right, left, frame, around, evaluate);
            if (fork)
                return test.operator === '==' ? fork : { ...(fork.no && { yes: fork.no }), ...(fork.yes && { no: fork.yes }) };
        }
    }
    if (test.kind === 'call' && test.callee.kind === 'member' && EQUALITY.has(test.callee.name)) {
        const [other] = test.args;
        const { of } = test.callee;
        const fork = of &&
            other &&
            (equality(analysis, of, other.value, frame, around, evaluate) ??
                equality(analysis, other.value, of, frame, around, evaluate));
        if (fork)
            return fork;
    }
    const cell = evaluate(test);
    // Only what a caller passes can be told apart: a stored flag may be set by anybody.
    if (test.kind !== 'name' || !findName(frame.scope, test.name))
        return {};
    const literal = (value) => ({ kind: 'value', value: { kind: 'literal', value, site: test.site } });
    const cases = [
        { patterns: [literal(true)], body: [] },
        { patterns: [literal(false)], body: [] },
    ];
    const [yes, no] = branchesOf(analysis, cell, cases, frame, around);
    return { ...(yes && { yes }), ...(no && { no }) };
}
const EQUALITY = new Set(['isEqualToString', 'isEqual']);
function equality(analysis, subject, constant, frame, around, evaluate) {
    const value = constantOf(analysis, constant);
    if (value === undefined || typeof value === 'boolean')
        return undefined;
    const pattern = constant.kind === 'member' && !constant.of
        ? { kind: 'case', name: constant.name, parts: [], labels: [] }
        : { kind: 'value', value: constant };
    const [yes, no] = branchesOf(analysis, evaluate(subject), [
        { patterns: [pattern], body: [] },
        { patterns: [], body: [] },
    ], frame, around);
    return { ...(yes && { yes }), ...(no && { no }) };
}

;// CONCATENATED MODULE: ./lib/code/runs.js
/**
 * Runs of functions: one for each chain of the last calls that lead to it, so that call sites are told apart.
 */







/** How many calls back runs of one function are told apart. */
const MEMORY = 3;
/** Runs of one function beyond which all further calls share one. */
const MOST_RUNS = 80;
/** Whether calling a function can neither bring a clinical type anywhere nor give one back. An object of a class is as
 *  good as any other of it, which stands in where nothing is given. */
function isIdle({ relevant, program }, { id, fact }) {
    const { result, parameters, name, isPositional } = fact;
    if (relevant.has(id) || isPositional || name === 'init')
        return false;
    const given = result && elementType(result);
    const isHarmless = !given ||
        isPlain(given) ||
        (given.name !== '->' && isSystemType(given.name)) ||
        /^(?:void|NSDate|NSNumber|NSPredicate)$/.test(given.name) ||
        (fact.isMessage === true && findTypeInfo(program, given.name)?.kind === 'class');
    return (isHarmless &&
        parameters.every((parameter) => parameter.type && !isCallable(parameter) && !parameter.type.name.startsWith('NSMutable') && !parameter.isShared));
}
/** The run of a function for a chain of calls; its body becomes constraints when it is first asked for. */
function runFunction(analysis, info, calls, tags, { isOnce, isOffered } = {}) {
    const { fact, owner, file } = info;
    const self = (frameCalls) => {
        const cell = newCell(analysis);
        const symbol = `${owner ? `${owner.name}.` : ''}${fact.name}()`;
        return {
            id: analysis.nextId(),
            file,
            scope: {},
            calls: frameCalls,
            ...(owner && { owner }),
            self: cell,
            result: newCell(analysis),
            ...(fact.result && { resultType: fact.result }),
            tags,
            symbol,
            ...(isOnce && { isOnce }),
            ...(isOffered && { isOffered }),
        };
    };
    const known = analysis.relevant.has(info.id) ? calls : calls.slice(-1);
    const marks = `${isOnce ? 'once' : ''} ${isOffered ? 'offered' : ''}`;
    return makeRun(analysis, `${info.id}`, fact, known, tags, self, marks);
}
/** The run of a closure or local function, which sees the names around it. */
function runClosure(analysis, made, fact, outer, calls, tags) {
    const frame = (frameCalls) => ({
        ...outer,
        id: analysis.nextId(),
        scope: { outer: outer.scope },
        calls: frameCalls,
        result: newCell(analysis),
        ...(fact.result ? { resultType: fact.result } : { resultType: { name: '', args: [] } }),
        tags: joinTags(outer.tags, tags),
        symbol: fact.name ? `${fact.name}()` : outer.symbol,
    });
    return makeRun(analysis, `c${made.id}`, fact, calls, tags, frame);
}
function makeRun(analysis, key, fact, calls, tags, open, marks = '') {
    const count = memoize(analysis, `count ${key}`, () => ({ runs: 0 }));
    const last = count.runs > MOST_RUNS ? [] : calls.slice(-MEMORY);
    const chain = last.map((call) => callId(analysis, call)).join(',');
    return memoize(analysis, `run ${key} ${chain} ${tags.conditional ?? ''} ${tags.available ?? ''} ${marks}`, () => {
        count.runs += 1;
        const frame = open(last);
        const hasNames = fact.parameters.length > 0;
        const parameters = hasNames
            ? fact.parameters.map(() => newCell(analysis))
            : Array.from({ length: fact.anonymous ?? 0 }, () => newCell(analysis));
        const inner = hasNames ? frame : { ...frame, anonymous: parameters };
        for (const [index, parameter] of fact.parameters.entries()) {
            bindParameter(analysis, parameter, parameters[index] ?? newCell(analysis), inner);
        }
        const region = regionTags(analysis, inner.file, fact.site.start);
        const own = fact.available === undefined ? region : joinTags(region, { available: fact.available });
        const body = { ...inner, tags: joinTags(inner.tags, own) };
        analysis.pending.push(() => execute(analysis, fact.body, body));
        const defaults = [];
        return {
            fact,
            parameters,
            self: frame.self ?? newCell(analysis),
            result: frame.result,
            useDefault(index) {
                const parameter = fact.parameters[index];
                const cell = parameters[index];
                if (!parameter?.default || !cell || defaults.includes(index))
                    return;
                defaults.push(index);
                const given = evaluate(analysis, parameter.default, body, parameter.type);
                analysis.solver.flow(given.cell, cell);
            },
        };
    });
}
function bindParameter(analysis, parameter, given, frame) {
    const via = coerce(analysis, parameter.type);
    let cell = given;
    if (via) {
        cell = newCell(analysis);
        analysis.solver.flow(given, cell, via);
    }
    if (parameter.isLazy) {
        const lazy = newCell(analysis);
        put(analysis, lazy, { kind: 'function', made: { id: analysis.nextId(), gives: cell }, tags: NO_TAGS });
        bindName(analysis, parameter.name, { cell: lazy }, frame);
        return;
    }
    // what an inout parameter is given flows back to the caller through `given`
    const typed = { cell, ...(parameter.type && { type: parameter.type }), into: given };
    bindName(analysis, parameter.name, typed, frame);
    // `_ type: T.Type` tells what `T` is
    const { isMetatype, name = '' } = parameter.type ?? {};
    if (isMetatype && !findTypeInfo(analysis.program, name))
        bindName(analysis, name, { cell }, frame);
}
/** A function as a value. A closure's body counts even if nobody is seen to call it: somebody will. */
function functionValue(analysis, fact, frame, see = () => undefined) {
    const made = { id: analysis.nextId(), fact, frame };
    const run = runClosure(analysis, made, fact, frame, [], NO_TAGS);
    if (fact.isPositional)
        expectCallers(analysis, made, run);
    // this run is for what does not hang on parameters: whoever calls it, or is handed it, gets runs of their own
    else
        for (const cell of run.parameters)
            put(analysis, cell, nobody(fact.site));
    see(run);
    return made;
}
/** A function that is stored where nobody is seen to call it is called from outside, with who knows what. */
function expectCallers(analysis, { id }, run) {
    for (const [index, cell] of run.parameters.entries()) {
        const parameter = run.fact.parameters[index];
        if (!parameter)
            continue;
        whenEmpty(analysis, cell, 'unknown', () => {
            const name = parameter.name.startsWith('\0') ? 'it' : `\`${parameter.name}\``;
            const unknown = unknownValue(`${name} is passed by code that is not here`, parameter.site, true);
            put(analysis, cell, analysis.memo.has(`called ${id}`) ? nobody(parameter.site) : unknown);
        });
    }
}
/** The run that stands for the callers of a closure that nobody sees. */
function ownRun(analysis, made) {
    return made.fact && made.frame && runClosure(analysis, made, made.fact, made.frame, [], NO_TAGS);
}
/** The run of a function value for a call: a closure without parameters has only the one. */
function runValue(analysis, made, call, frame) {
    if (!made.fact || !made.frame)
        return undefined;
    if (made.fact.isPositional)
        analysis.memo.set(`called ${made.id}`, true);
    const isPlain = made.fact.parameters.length === 0 && (made.fact.anonymous ?? 0) === 0;
    const calls = isPlain ? [] : [...frame.calls, call];
    const tags = isPlain ? NO_TAGS : frame.tags;
    return runClosure(analysis, made, made.fact, made.frame, calls, tags);
}
/** The run that stands for callers nobody sees: the system, a storyboard, a test. Its receiver is any object. */
function runAsRoot(analysis, info, isOffered = false) {
    const run = runFunction(analysis, info, [], NO_TAGS, { isOffered });
    if (info.owner)
        put(analysis, run.self, { kind: 'object', thing: starOf(analysis, info.owner), tags: NO_TAGS });
    return run;
}
/** A frame for what belongs to no function: globals, stored properties' first values. */
function topFrame(analysis, file, symbol, owner, offset = 0) {
    const self = newCell(analysis);
    if (owner)
        put(analysis, self, { kind: 'object', thing: starOf(analysis, owner), tags: NO_TAGS });
    return {
        id: analysis.nextId(),
        file,
        scope: {},
        calls: [],
        ...(owner && { owner }),
        self,
        result: newCell(analysis),
        tags: regionTags(analysis, file, offset),
        symbol,
    };
}

;// CONCATENATED MODULE: ./lib/code/stored-flags.js
/**
 * Conditions that ask whether something was done before, on this device: flags that outlive the run of the app.
 */

const STORES = new Set([
    'UserDefaults',
    'NSUserDefaults',
    'AppStorage',
    'NSUbiquitousKeyValueStore',
    'SharedPreferences',
]);
const stored_flags_DEEPEST = 4;
function asksStoredFlag(analysis, conditions) {
    return conditions.some((condition) => condition.kind !== 'available' && isStored(analysis, condition.value, 0) && !namesSetting(condition.value, 0));
}
/** What a person switches on and off, or agrees to, remembers nothing that was asked. */
const SETTING = /enabl|disabl|allow|switch|setting|prefer|consent|agree|accept|opt(?:ed)?(?:in|out)|subscri|premium|paid|log(?:ged)?(?:in|out)|sign(?:ed)?(?:in|out)|sync|pause/i;
function namesSetting(test, depth) {
    if (depth > stored_flags_DEEPEST)
        return false;
    const isOne = (part) => namesSetting(part, depth + 1);
    switch (test.kind) {
        case 'literal':
            return typeof test.value === 'string' && SETTING.test(test.value);
        case 'name':
            return SETTING.test(test.name);
        case 'member':
            return SETTING.test(test.name) || (test.of !== undefined && isOne(test.of));
        case 'call':
            return isOne(test.callee) || test.args.some(({ value }) => isOne(value));
        case 'operation':
            return test.operands.some(isOne);
        default:
            return false;
    }
}
/** The test is a flag, or negates or compares one: anything with more to it decides more than "once". */
function isStored(analysis, test, depth) {
    if (depth > stored_flags_DEEPEST)
        return false;
    switch (test.kind) {
        case 'operation':
            return test.operands.some((operand) => isStored(analysis, operand, depth + 1));
        case 'call':
            return (test.callee.kind === 'member' && test.callee.of !== undefined && namesStore(analysis, test.callee.of, depth));
        case 'name':
        case 'member': {
            if (test.kind === 'member' && test.of && namesStore(analysis, test.of, depth))
                return true;
            return holdsStored(analysis, test.name, depth);
        }
        default:
            return false;
    }
}
/** Whether a property of that name is such a flag. Dozens may be called `type`, and each branch asks. */
function holdsStored(analysis, name, depth) {
    const found = analysis.program.members.get(name);
    if (found === undefined)
        return false;
    return memoize(analysis, `stored ${depth} ${name}`, () => found.some(({ fact }) => fact.modifiers.has('@AppStorage') ||
        (fact.value !== undefined && isStored(analysis, fact.value, depth + 1)) ||
        (fact.getter?.body ?? []).some((statement) => statedBy(analysis, statement, depth + 1))));
}
function statedBy(analysis, statement, depth) {
    return (statement.kind === 'return' || statement.kind === 'evaluate') && isStored(analysis, statement.value, depth);
}
function namesStore(analysis, receiver, depth) {
    if (depth > stored_flags_DEEPEST)
        return false;
    if (receiver.kind === 'name') {
        if (STORES.has(receiver.name))
            return true;
        const variable = analysis.program.members.get(receiver.name)?.[0] ?? analysis.program.variables.get(receiver.name);
        if (variable?.fact.type)
            return STORES.has(variable.fact.type.name);
        if (variable?.fact.value)
            return namesStore(analysis, variable.fact.value, depth + 1);
        // a constant of the function
        return !variable && /^(?:user)?defaults$/i.test(receiver.name);
    }
    if (receiver.kind === 'member') {
        if (receiver.of && namesStore(analysis, receiver.of, depth + 1))
            return true;
        return namesStore(analysis, { kind: 'name', name: receiver.name, site: receiver.site }, depth + 1);
    }
    return receiver.kind === 'call' && namesStore(analysis, receiver.callee, depth + 1);
}

;// CONCATENATED MODULE: ./lib/code/execute.js
/**
 * Statements, as constraints. Order does not matter: a variable holds whatever is ever put into it.
 */









/** Gives the value of a block that is one expression: what an `if` or `switch` used as a value yields. */
function execute(analysis, statements, frame) {
    const [only] = statements;
    if (statements.length === 1 &&
        only?.kind === 'evaluate' &&
        !(only.value.kind === 'if' && only.value.branch.isGuard)) {
        return evaluate(analysis, only.value, inRegion(analysis, only, frame));
    }
    let current = frame;
    for (const statement of statements)
        current = executeOne(analysis, statement, current);
    return undefined;
}
/** Returns the frame for what follows: a `guard` binds names and checks availability for the rest of its block. */
function executeOne(analysis, statement, outer) {
    const frame = inRegion(analysis, statement, outer);
    switch (statement.kind) {
        case 'declare': {
            const { pattern, value, variable } = statement;
            const declared = pattern.kind === 'name' ? pattern.type : undefined;
            if (variable?.getter) {
                const made = newCell(analysis);
                functionValue(analysis, variable.getter, frame, (run) => analysis.solver.flow(run.result, made));
                bindName(analysis, variable.name, { cell: made, ...(declared && { type: declared }) }, outer);
                return outer;
            }
            const given = value && evaluate(analysis, value, frame, declared);
            bind(analysis, pattern, given ?? { cell: newCell(analysis) }, frame, outer);
            return outer;
        }
        case 'evaluate':
            if (statement.value.kind === 'if' && statement.value.branch.isGuard) {
                return executeGuard(analysis, statement.value.branch, frame, outer);
            }
            evaluate(analysis, statement.value, frame);
            return statement.value.kind === 'if' && statement.value.branch.leaves
                ? afterLeaving(analysis, statement.value.branch, outer)
                : outer;
        case 'return': {
            const { cell } = evaluate(analysis, statement.value, frame, frame.resultType);
            emitAs(analysis, frame, cell, frame.result, frame.resultType);
            return outer;
        }
        case 'for':
            executeFor(analysis, statement, frame);
            return outer;
        case 'block':
            enter(analysis, statement.conditions, innerFrame(frame), (inner) => {
                execute(analysis, statement.body, inner);
            });
            return outer;
        case 'function': {
            const cell = newCell(analysis);
            bindName(analysis, statement.fact.name, { cell }, outer);
            put(analysis, cell, { kind: 'function', made: functionValue(analysis, statement.fact, frame), tags: NO_TAGS });
            return outer;
        }
        case 'type':
            return outer;
    }
}
function inRegion(analysis, statement, frame) {
    if (frame.file.regions.length === 0)
        return frame;
    const site = statement.kind === 'return' || statement.kind === 'for'
        ? statement.site
        : statement.kind === 'evaluate'
            ? statement.value.site
            : statement.kind === 'declare'
                ? (statement.variable?.site ?? statement.value?.site)
                : undefined;
    const tags = site ? regionTags(analysis, frame.file, site.start) : NO_TAGS;
    return tags === NO_TAGS ? frame : { ...frame, tags: joinTags(frame.tags, tags) };
}
function emitAs(analysis, frame, from, to, type) {
    const via = coerce(analysis, type);
    if (!via) {
        emit(analysis, frame, from, to);
        return;
    }
    const typed = newCell(analysis);
    emit(analysis, frame, from, typed);
    analysis.solver.flow(typed, to, via);
}
function executeGuard(analysis, branch, frame, outer) {
    execute(analysis, branch.otherwise, innerFrame(frame));
    let after = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
    for (const condition of branch.conditions) {
        if (condition.kind === 'bind') {
            const value = evaluate(analysis, condition.value, { ...after, tags: joinTags(after.tags, frame.tags) });
            bind(analysis, condition.pattern, value, after, after);
        }
        else if (condition.kind === 'test')
            evaluate(analysis, condition.value, after);
        else if (!condition.negated)
            after = { ...after, tags: joinTags(after.tags, since(condition.version)) };
    }
    return after;
}
/** What follows `if asked { return }`, `if #unavailable(iOS 16.4) { return }`. */
function afterLeaving(analysis, { conditions, leaves }, outer) {
    const [only] = conditions;
    if (conditions.length !== 1 || !only)
        return outer;
    if (only.kind === 'available') {
        return only.negated === (leaves === 'body') ? { ...outer, tags: joinTags(outer.tags, since(only.version)) } : outer;
    }
    return asksStoredFlag(analysis, conditions) ? { ...outer, isOnce: true } : outer;
}
function executeIf(analysis, branch, around, outer, yields) {
    const frame = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
    const [only] = branch.conditions;
    const body = (inner) => yields(execute(analysis, branch.body, inner), inner);
    const otherwise = (inner) => yields(execute(analysis, branch.otherwise, inner), inner);
    if (branch.conditions.length === 1 && only?.kind === 'test') {
        const fork = forkOf(analysis, only.value, frame, around, (it) => evaluate(analysis, it, frame).cell);
        const run = (gate, act) => {
            if (gate)
                gate.onOpen(() => act(innerFrame(frame, { gate })));
            else
                act(innerFrame(frame));
        };
        run(fork.yes, body);
        run(fork.no, otherwise);
        return;
    }
    const negated = branch.conditions.find((it) => it.kind === 'available' && it.negated);
    enter(analysis, branch.conditions, innerFrame(frame), body);
    const version = negated?.kind === 'available' ? negated.version : undefined;
    otherwise(innerFrame(frame, version === undefined ? {} : { tags: since(version) }));
}
/** A check that names no iOS holds on every one. */
function since(version) {
    return version === '0' ? NO_TAGS : { available: version };
}
/** Runs `act` where all conditions hold. */
function enter(analysis, conditions, frame, act, from = 0) {
    const condition = conditions[from];
    if (!condition) {
        act(frame);
        return;
    }
    const next = (inner) => enter(analysis, conditions, inner, act, from + 1);
    if (condition.kind === 'available') {
        next(condition.negated ? frame : { ...frame, tags: joinTags(frame.tags, since(condition.version)) });
    }
    else if (condition.kind === 'bind') {
        const value = evaluate(analysis, condition.value, frame);
        const inner = innerFrame(frame);
        bind(analysis, condition.pattern, value, inner, inner);
        next(inner);
    }
    else {
        const { yes } = forkOf(analysis, condition.value, frame, condition.value.site, (it) => evaluate(analysis, it, frame).cell);
        if (yes)
            yes.onOpen(() => next(innerFrame(frame, { gate: yes })));
        else
            next(frame);
    }
}
function executeFor(analysis, statement, frame) {
    const collection = evaluate(analysis, statement.collection, frame);
    const inner = innerFrame(frame);
    let { cell } = collection;
    if (statement.where) {
        const narrowed = newCell(analysis);
        analysis.solver.flow(cell, narrowed, (value) => tagged(value, { upperBound: true }));
        cell = narrowed;
    }
    if (statement.isOverKeys)
        cell = keysIn(analysis, cell);
    const type = collection.type && elementType(collection.type);
    bind(analysis, statement.pattern, { cell, ...(type && { type }) }, inner, inner);
    if (statement.where)
        evaluate(analysis, statement.where, inner);
    execute(analysis, statement.body, inner);
}
function keysIn(analysis, from) {
    const cell = newCell(analysis);
    analysis.solver.watch(from, (value) => {
        if (value.kind === 'object' && value.thing.form === 'dictionary') {
            analysis.solver.flow(keysOf(analysis, value.thing), cell);
        }
        else
            put(analysis, cell, value);
    });
    return cell;
}
function bindName({ narrowed, solver }, name, value, frame) {
    if (!narrowed.has(name)) {
        declareName(frame.scope, name, value);
        return;
    }
    // something is taken out of a variable of this name somewhere: all that is in it may be out of it
    const read = solver.cell();
    solver.flow(value.cell, read, (it) => tagged(it, { upperBound: true }));
    declareName(frame.scope, name, { ...value, cell: read, into: value.cell });
}
/** Gives the names of a pattern their values. `into` is the frame whose block declares them. */
function bind(analysis, pattern, value, frame, into) {
    switch (pattern.kind) {
        case 'name': {
            // a variable of its own, so that what is assigned to it later does not flow back
            const cell = newCell(analysis);
            emitAs(analysis, frame, value.cell, cell, pattern.type);
            const type = pattern.type ?? value.type;
            bindName(analysis, pattern.name, { cell, ...(type && { type }) }, into);
            return;
        }
        case 'tuple':
            for (const [index, item] of pattern.items.entries()) {
                bind(analysis, item.pattern, readPart(analysis, value, index, item.label), frame, into);
            }
            return;
        case 'case':
            for (const [index, part] of pattern.parts.entries()) {
                bind(analysis, part, readPayload(analysis, value, pattern.name, index), frame, into);
            }
            return;
        case 'cast': {
            const cell = newCell(analysis);
            const via = coerce(analysis, pattern.to);
            if (via)
                analysis.solver.flow(value.cell, cell, via);
            else
                analysis.solver.flow(value.cell, cell);
            bind(analysis, pattern.pattern, { cell, type: pattern.to }, frame, into);
            return;
        }
        case 'value':
        case 'any':
            return;
    }
}
/** What a case carries: `.some(x)` and `.success(x)` are the value itself. */
function readPayload(analysis, { cell: from, type }, name, index) {
    const cell = newCell(analysis);
    analysis.solver.watch(from, (value) => {
        if (value.kind === 'case' && value.name === name && value.payload) {
            const part = value.payload.fields.get(`${index}`);
            if (part)
                analysis.solver.flow(part, cell);
        }
        else if (value.kind === 'unknown' || name === 'some' || name === 'success')
            put(analysis, cell, value);
    });
    return name === 'some' && type ? { cell, type } : { cell };
}
/** The branches of a `switch`; `yields` is told of each, for its value. */
function executeSwitch(analysis, subject, cases, subjectName, around, frame, yields) {
    const branches = branchesOf(analysis, subject.cell, cases, frame, around);
    for (const [index, { patterns, where, body }] of cases.entries()) {
        const branch = branches[index];
        branch?.onOpen(() => {
            const inner = innerFrame(frame, { gate: branch });
            const matched = newCell(analysis);
            branch.onMatch((value) => {
                if (value.kind !== 'unknown' || value.reason !== '')
                    put(analysis, matched, value);
            });
            const typed = { cell: matched, ...(subject.type && { type: subject.type }) };
            // in the branch the subject is what led there
            const known = subjectName === undefined ? undefined : findName(frame.scope, subjectName);
            if (subjectName !== undefined && known) {
                declareName(inner.scope, subjectName, { ...typed, into: known.into ?? known.cell });
            }
            // what a pattern binds is the value that led here: the gate has done its part
            const { gate: _, ...open } = inner;
            for (const pattern of patterns)
                bind(analysis, pattern, typed, frame.gate ? { ...open, gate: frame.gate } : open, inner);
            if (where)
                evaluate(analysis, where, inner);
            yields(execute(analysis, body, inner), inner);
        });
    }
}

;// CONCATENATED MODULE: ./lib/code/macros.js
/**
 * Macros of Objective-C that are not expanded.
 */







/** What is in a macro may ask as well as read. */
const ANY = { api: 'a macro', name: '', takes: [{ index: 0, roles: ['requested', 'read'] }] };
function readMacro(analysis, { name, mentions, site }, frame, cell) {
    put(analysis, cell, unknownValue(`\`${name}\` is a macro that is not expanded`, site));
    if (![...mentions].some((word) => isOurs(analysis, word, mentions)))
        return;
    const tags = tagsAt(analysis, frame, site);
    analysis.hits.push({ sink: ANY, site, frame: { ...frame, tags }, cells: [cell], instead: [] });
}
/** A clinical type, a way of asking or reading, or a function that is given types there. What makes an object only keeps
 *  them, and what takes nothing runs without being called. */
function isOurs({ program, relevant }, word, all) {
    if (word.startsWith('HKClinical') || (0,healthkit/* typeOfRaw */.mb)(word) || takesTypes(word) || word.startsWith('clinicalType'))
        return true;
    if (word.startsWith('init'))
        return false;
    const named = [...(program.functions.get(word) ?? []), ...(program.methods.get(word) ?? [])];
    return named.some((info) => relevant.has(info.id) &&
        takesSomething(program, info.fact) &&
        info.fact.parameters.every(({ label }) => label === undefined || all.has(label)) &&
        usesTypes(program, info));
}
/** Whether a function, or one that it calls, makes types, asks for them, reads them or keeps them. */
function usesTypes(program, start) {
    const seen = new Set([start.id]);
    const waiting = [start];
    for (let info = waiting.pop(); info; info = waiting.pop()) {
        const mentions = mentionsOf(info.fact.body);
        if (isSeed(mentions) || [...mentions.assigned].some((name) => keepsTypes(program, name)))
            return true;
        for (const name of mentions.calls.keys()) {
            for (const each of [...(program.functions.get(name) ?? []), ...(program.methods.get(name) ?? [])]) {
                if (seen.has(each.id) || !takesSomething(program, each.fact) || !leadsTo(mentions, each.fact))
                    continue;
                seen.add(each.id);
                waiting.push(each);
            }
        }
    }
    return false;
}
function keepsTypes({ members }, name) {
    return (members.get(name) ?? []).some(({ fact: { type } }) => type && healthkit/* CLINICAL_TYPE_NAMES */.Ys.has(elementType(type).name));
}

;// CONCATENATED MODULE: ./lib/code/fields.js
/**
 * Where values are kept: fields of objects, globals and static variables.
 */





/** A stored number or flag may be set from outside (a toggle, a decoder): never take its first value for its only one. */
function dropFlags(value) {
    return value.kind === 'constant' && typeof value.value !== 'string' ? undefined : value;
}
/** A field of an object. What is stored in any object of a type may be read from the one that stands for all, and
 *  what is stored in that may be read from any. */
function fieldOf(analysis, thing, name) {
    const known = thing.fields.get(name);
    if (known)
        return known;
    const cell = newCell(analysis);
    thing.fields.set(name, cell);
    const { type } = thing;
    if (!type)
        return cell;
    const variable = findVariable(analysis.program, type, name);
    if (variable?.fact.value) {
        const via = coerce(analysis, variable.fact.type);
        const initial = initialOf(analysis, variable);
        if (via)
            analysis.solver.flow(initial, cell, via);
        else
            analysis.solver.flow(initial, cell);
    }
    if (variable && isFromOutside(variable))
        put(analysis, cell, outsideValue(variable));
    if (variable && isWrapped(analysis, variable)) {
        const { name: field, site } = variable.fact;
        const unknown = unknownValue(`\`${field}\` is given by a property wrapper`, site);
        whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknown));
    }
    if (isStar(analysis, thing)) {
        whenEmpty(analysis, cell, 'field', () => {
            // nobody makes an object of the type: what is done with one is never done
            if (!variable || analysis.things.has(type) || type.kind !== 'struct' || isProvided(analysis, variable))
                return;
            const { name: field, site } = variable.fact;
            const reason = `who sets \`${field}\` is in code that could not be read`;
            put(analysis, cell, analysis.program.isPartial ? unknownValue(reason, site) : nobody(site));
        });
        analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell);
    }
    else if (thing !== everyone(analysis, type)) {
        analysis.solver.flow(cell, fieldOf(analysis, starOf(analysis, type), name));
        analysis.solver.flow(fieldOf(analysis, everyone(analysis, type), name), cell);
    }
    return cell;
}
/** Holds what is stored through an object nobody can tell: it is in every object of the type. */
function everyone(analysis, type) {
    return memoize(analysis, `everyone ${type.name}`, () => ({
        id: analysis.nextId(),
        form: 'any',
        fields: new Map(),
        site: { file: { path: '', lines: [0] }, start: 0, end: 0 },
    }));
}
/** Where a store into a field goes. */
function storeOf(analysis, thing, name) {
    if (!thing.type || !isStar(analysis, thing))
        return fieldOf(analysis, thing, name);
    fieldOf(analysis, thing, name);
    return fieldOf(analysis, everyone(analysis, thing.type), name);
}
/** The first value of a variable, evaluated once. */
function initialOf(analysis, variable) {
    return memoize(analysis, `initial ${variable.id}`, () => {
        const cell = newCell(analysis);
        const { fact, file, owner } = variable;
        const frame = topFrame(analysis, file, owner ? `${owner.name}.${fact.name}` : fact.name, owner, fact.site.start);
        analysis.pending.push(() => {
            if (!fact.value)
                return;
            const { cell: value } = evaluate(analysis, fact.value, frame, fact.type);
            analysis.solver.flow(value, cell);
        });
        return cell;
    });
}
/** Filled by the system, or with an object that any other of its class stands in for. */
function isProvided({ program }, { fact }) {
    const kind = fact.type && findTypeInfo(program, elementType(fact.type).name)?.kind;
    return kind === 'class' || kind === 'protocol' || [...fact.modifiers].some((word) => word.startsWith('@'));
}
/** Types that a wrapper gives, `@Injected(\.types) var types: Set<HKObjectType>`. SwiftUI's are given theirs by code. */
function isWrapped({ program }, { fact }) {
    if (fact.value || fact.getter || !fact.type)
        return false;
    const { name } = elementType(fact.type);
    const holdsTypes = healthkit/* CLINICAL_TYPE_NAMES */.Ys.has(name) || findTypeInfo(program, name)?.kind === 'enum';
    return holdsTypes && [...fact.modifiers].some((word) => /^@[A-Z]/.test(word) && !GIVEN.has(word));
}
const GIVEN = new Set('@State @StateObject @ObservedObject @Published @Binding @Bindable @MainActor @IBOutlet @NSManaged'.split(' '));
/** Wrappers whose value is kept outside of the code: whoever writes there decides. */
function isFromOutside({ fact }) {
    return ['@AppStorage', '@SceneStorage', '@Query', '@FetchRequest'].some((word) => fact.modifiers.has(word));
}
function outsideValue({ fact }) {
    return unknownValue(`\`${fact.name}\` is stored outside of the code`, fact.site);
}
function isStatic({ fact, owner }) {
    return !owner || fact.modifiers.has('static') || fact.modifiers.has('class');
}
/** A global or static variable: one cell for all. */
function globalCell(analysis, variable) {
    return memoize(analysis, `global ${variable.id}`, () => {
        const cell = newCell(analysis);
        const initial = initialOf(analysis, variable);
        const via = coerce(analysis, variable.fact.type);
        if (via)
            analysis.solver.flow(initial, cell, via);
        else
            analysis.solver.flow(initial, cell);
        return cell;
    });
}

;// CONCATENATED MODULE: ./lib/code/variable-types.js

function typeOfVariable(analysis, { fact, owner }) {
    if (fact.type)
        return fact.type;
    const { value } = fact;
    if (value?.kind === 'call')
        return typeOfCall(analysis, value);
    if (value?.kind === 'member' && value.of?.kind === 'name') {
        const type = findTypeInfo(analysis.program, value.of.name);
        const member = type && findVariable(analysis.program, type, value.name);
        if (member && member.owner !== owner)
            return typeOfVariable(analysis, member);
        if (type && value.name === 'shared')
            return { name: type.name, args: [] };
        if (type?.cases.has(value.name))
            return { name: type.name, args: [] };
    }
    return undefined;
}
/** `Store()`, `Outer.Store()`, `Set<T>()`: a capital letter says that a type is made. */
function typeOfCall(analysis, call) {
    const { callee } = call;
    if (callee.kind === 'type')
        return callee.type;
    if (callee.kind !== 'name' && callee.kind !== 'member')
        return undefined;
    if (callee.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name')
        return { name: callee.of.name, args: [] };
    return findTypeInfo(analysis.program, callee.name) || /^HK|^NS/.test(callee.name)
        ? { name: callee.name, args: [] }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/code/static-members.js
/**
 * Reading what belongs to a type: cases, static variables, `allCases`, the names that HealthKit gives its types.
 */







function readGlobal(analysis, variable, expression, frame) {
    const cell = newCell(analysis);
    if (variable.fact.getter)
        callGetter(analysis, variable, { kind: 'type', name: variable.owner?.name ?? '', tags: NO_TAGS }, cell, expression, frame);
    else
        analysis.solver.flow(globalCell(analysis, variable), cell, dropFlags);
    const type = typeOfVariable(analysis, variable);
    return { cell, ...(type && { type }) };
}
/** `Type.name`; undefined where the type has no such member. */
function staticMember(analysis, typeName, name, site, frame, expression) {
    const { program } = analysis;
    const cell = newCell(analysis);
    const info = findTypeInfo(program, typeName);
    const type = { name: info?.name ?? typeName, args: [] };
    const tags = { ...frame.tags, ...regionTags(analysis, frame.file, site.start) };
    if (info) {
        const fact = info.cases.get(name);
        if (fact) {
            put(analysis, cell, { kind: 'case', name, owner: info, fact, site, tags });
            // a case with values is a function that makes it: `map(Action.load)`
            if (fact.parameters.length > 0) {
                const labels = fact.parameters.map(({ label }) => label ?? '_');
                const made = { id: analysis.nextId(), callee: expression, frame, labels };
                put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
            }
            return { cell, type };
        }
        const variable = findVariable(program, info, name);
        if (variable && (isStatic(variable) || info.kind === 'extension'))
            return readGlobal(analysis, variable, expression, frame);
        if (name === 'allCases') {
            putAllCases(analysis, info, site, cell);
            return { cell, type: { name: 'Array', args: [type] } };
        }
        const methods = findMethods(program, info, name);
        if (methods.length > 0) {
            bindMethods(analysis, info, name, { kind: 'type', name: info.name, tags: NO_TAGS }, cell, expression, frame);
            return { cell };
        }
    }
    if (name === 'self') {
        put(analysis, cell, { kind: 'type', name: type.name, tags: NO_TAGS });
        return { cell };
    }
    const nested = program.types.get(name);
    if (nested && /^[A-Z]/.test(name)) {
        put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
        return { cell };
    }
    const clinical = (0,healthkit/* typeOfCase */.ao)(name);
    if (clinical && (!info || info.kind === 'extension')) {
        put(analysis, cell, clinicalValue(clinical, site, 'case', tags));
        return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
    }
    if (name === 'allCases' && SYSTEM.includes(type.name)) {
        for (const each of healthkit/* CLINICAL_TYPES */.Gb)
            put(analysis, cell, clinicalValue(each, site, 'all', tags));
        return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
    }
    if (type.name === 'HKFHIRResourceType' && (0,healthkit/* typesOfFhir */.Cd)(name)) {
        put(analysis, cell, { kind: 'fhir', name, site, tags });
        return { cell, type };
    }
    if ((0,healthkit/* isOtherType */.t_)(type.name) || healthkit/* OTHER_TYPE_MAKERS */.Aq.has(name)) {
        put(analysis, cell, otherType(healthkit/* PER_OBJECT_TYPES */.EF.has(name) ? name : type.name, site, tags));
        return { cell, type };
    }
    return undefined;
}
function putAllCases(analysis, info, site, cell) {
    for (const [name, fact] of info.cases) {
        put(analysis, cell, {
            kind: 'case',
            name,
            owner: info,
            fact,
            site: fact.site.file ? fact.site : site,
            tags: NO_TAGS,
        });
    }
}

;// CONCATENATED MODULE: ./lib/code/apple-modules.js
/**
 * What Apple's SDKs bring: a module that an app imports and that is neither here nor its own is somebody else's code.
 * https://developer.apple.com/documentation/technologies
 */
const MODULES = `
ARKit AVFAudio AVFoundation AVKit Accelerate Accessibility Accounts ActivityKit AdServices AdSupport AddressBook AlarmKit
AppIntents AppKit AppTrackingTransparency ApplicationServices AssetsLibrary AudioToolbox AuthenticationServices
AutomaticAssessmentConfiguration BackgroundAssets BackgroundTasks Builtin BusinessChat CFNetwork CallKit CarPlay
ClockKit CloudKit ClassKit Collaboration ColorSync Combine Compression Contacts ContactsUI CoreAudio CoreBluetooth
CoreData CoreFoundation CoreGraphics CoreHaptics CoreImage CoreLocation CoreLocationUI CoreMIDI CoreML CoreMedia
CoreMotion CoreNFC CoreServices CoreSpotlight CoreTelephony CoreText CoreTransferable CoreVideo CreateML CryptoKit
CryptoTokenKit DataDetection Darwin DeveloperToolsSupport DeviceActivity DeviceCheck DeviceDiscoveryUI Dispatch
Distributed EventKit EventKitUI ExposureNotification ExternalAccessory FamilyControls FileProvider FinanceKit Foundation
FoundationEssentials FoundationModels FoundationNetworking GLKit GameController GameKit GameplayKit GroupActivities
HealthKit HealthKitUI HomeKit IdentityLookup ImageIO Intents IntentsUI JavaScriptCore JournalingSuggestions LinkPresentation
LocalAuthentication ManagedSettings ManagedSettingsUI MapKit Matter MediaPlayer MessageUI Messages Metal MetalKit
MetricKit MobileCoreServices ModelIO MultipeerConnectivity MusicKit NaturalLanguage NearbyInteraction Network
NetworkExtension NotificationCenter ObjectiveC Observation OSLog PDFKit PassKit PencilKit Photos PhotosUI ProximityReader
PushKit PushToTalk QuartzCore QuickLook QuickLookThumbnailing RealityKit RegexBuilder RelevanceKit ReplayKit RoomPlan
SafariServices SceneKit ScreenTime Security SensitiveContentAnalysis SensorKit SharedWithYou ShazamKit SiriKit Social
SoundAnalysis Speech SpriteKit StateReporting StoreKit Swift SwiftData SwiftUI SwiftUICore SystemConfiguration Synchronization
System TabularData Testing ThreadNetwork TipKit Translation UIKit UniformTypeIdentifiers UserNotifications
UserNotificationsUI VideoSubscriberAccount VideoToolbox Vision VisionKit WatchConnectivity WatchKit WeatherKit WebKit
WidgetKit WorkoutKit XCTest XPC Charts MachO _Concurrency _Differentiation _StringProcessing os simd sqlite3 zlib
`;
const APPLE_MODULES = new Set(MODULES.trim().split(/\s+/));

;// CONCATENATED MODULE: ./lib/code/record-hit.js



function recordHit(analysis, name, given, call, frame, instead, receiver) {
    if (!isSinkName(name))
        return;
    const match = matchSink(name, given);
    if (!match)
        return;
    if (frame.file.isForeign && match.sink.isCommonName)
        return;
    const cells = match.at.map((index, position) => {
        const arg = index === undefined ? undefined : given[index];
        const path = match.sink.takes[position]?.path;
        if (!arg || !path)
            return arg?.cell;
        return path.reduce((typed, part) => members_readMember(analysis, typed, part, call, frame), { cell: arg.cell }).cell;
    });
    const tags = callTags(analysis, call, frame);
    analysis.hits.push({
        sink: match.sink,
        site: call.site,
        frame: { ...frame, tags },
        cells,
        instead: instead.map(({ fact }) => fact.site),
        ...(receiver !== undefined && { receiver }),
    });
}
/** Whether a call asks, reads or shares, as far as its name and labels tell. */
function isSinkCall(call) {
    if (call.kind !== 'call')
        return false;
    const { callee, args } = call;
    return (callee.kind === 'name' || callee.kind === 'member') && matchSink(callee.name, args) !== undefined;
}

;// CONCATENATED MODULE: ./lib/code/escapes.js




/** The files that import a module of somebody else: a call that leads nowhere in another file leads to the system. */
function filesWithStrangers(scans) {
    const own = new Set(scans.flatMap(({ path }) => path.split('/').slice(0, -1)));
    const isStrange = (module) => !APPLE_MODULES.has(module) && !own.has(module);
    return new Set(scans.filter(({ imports }) => imports.some(({ value }) => isStrange(value))).map(({ path }) => path));
}
/** The system's calls, and those of loggers and stores, that do nothing for a type's records. */
const HARMLESS = /^(?:print|debugPrint|dump|NSLog|os_log|log\w*|debug|info|notice|warning|error|critical|fault|trace|track\w*|capture\w*|post|encode\w*|set\w*|hash|combine|assert\w*|precondition\w*|fatalError|XCT\w+|expect|require|contains|firstIndex|index|isEqual\w*|stop|execute|delete\w*|remove\w*|disable\w+|preferredUnits|authorizationStatus\w*|String|Text|Label|Image|Button|Logger|describe|initWithFormat|stringWithFormat|objectForKey|valueForKey)$/;
/** A call of code that is not here. */
function recordEscape(analysis, name, base, given, call, frame, isKnown) {
    if (given.length === 0 || frame.tags.conditional !== undefined || !analysis.strangers.has(frame.file.path))
        return;
    const called = name.slice(name.lastIndexOf('.') + 1);
    if (HARMLESS.test(called) || isSinkCall(call) || isOfTheSystem(base?.type?.name))
        return;
    const reason = `they are handed to \`${name}\`, whose code is not here`;
    analysis.escapes.push({ given: given.map(({ cell }) => cell), reason, site: call.site, isKnown });
}
/** A call of a closure that a value, a field or a parameter may hold. */
function recordCallOfValue(analysis, callee, given, call, frame) {
    if (given.length === 0 || frame.tags.conditional !== undefined || frame.file.isForeign || isSinkCall(call))
        return;
    const reason = 'they are handed to a closure that is not seen to be set';
    // what nobody passes, to a function that nobody calls, adds nothing
    const isKnown = () => callee.values.some((value) => value.kind !== 'unknown' || isNobody(value));
    analysis.escapes.push({ given: given.map(({ cell }) => cell), reason, site: call.site, isKnown });
}
/** Classes of UIKit and Foundation: what an extension of one is called by is seen by its name alone. */
function isOfTheSystem(type) {
    return type !== undefined && /^(?:UI|NS|CG|CA|AV|CL|CK|WK|SK|URL|JSON|User(?:Defaults|Activity))/.test(type);
}
/** The types that went where nobody sees what becomes of them, each with the first place. */
function escapedTypes(analysis) {
    const found = new Map();
    // a call that may mean several things is known where one of them is
    const known = new Set(analysis.escapes.filter(({ isKnown }) => isKnown()).map(({ site }) => site));
    for (const one of analysis.escapes) {
        if (known.has(one.site))
            continue;
        for (const type of one.given.flatMap((cell) => typesIn(analysis, cell, DEPTH))) {
            if (!found.has(type))
                found.set(type, one);
        }
    }
    return found;
}
/** Objects in objects that are looked into. */
const DEPTH = 2;
function typesIn(analysis, { values }, depth) {
    return values.flatMap((value) => {
        if (value.kind === 'object')
            return depth === 0
                ? []
                : [...value.thing.fields.values()].flatMap((field) => typesIn(analysis, field, depth - 1));
        if (value.tags.conditional !== undefined)
            return [];
        const clinical = value.kind === 'constant' ? undefined : toClinical(analysis, value);
        return clinical?.kind === 'clinical' ? [clinical.type] : [];
    });
}

;// CONCATENATED MODULE: ./lib/code/function-values.js
/**
 * Calls of functions that are values: closures, methods that are handed on, key paths.
 */












/** Calls whatever function a cell holds. */
function callValues(analysis, functions, given, call, frame, result) {
    recordCallOfValue(analysis, functions, given, call, frame);
    analysis.solver.watch(functions, (value) => {
        if (value.kind === 'function')
            callValue(analysis, value.made, given, call, frame, result);
        else if (value.kind === 'unknown')
            put(analysis, result, value);
        else if (value.kind === 'foreign')
            callForeign(analysis, value.path, given, call, frame, result);
        else if (value.kind === 'object' && value.thing.type) {
            for (const method of findMethods(analysis.program, value.thing.type, 'callAsFunction')) {
                callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
            }
        }
    });
}
/** A call of what an import, a global or a bridge brings. */
function callForeign(analysis, path, given, call, frame, result) {
    if (call.kind !== 'call')
        return;
    recordHit(analysis, foreignSinkName(path), given, call, frame, []);
    callNative(analysis, path, given, call, frame, result);
    const known = newCell(analysis);
    const [first] = given;
    if (first) {
        analysis.solver.watch(first.cell, (value) => {
            const made = foreignResult(path, value, call.site);
            if (made)
                put(analysis, known, made);
        });
    }
    const made = foreignResult(path, undefined, call.site);
    if (made && made.kind !== 'unknown')
        put(analysis, known, made);
    analysis.solver.flow(known, result);
    const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
    const isKnown = () => known.values.length + result.values.length > 0;
    const unknown = callUnknown(analysis, name, undefined, given, call, frame, isKnown);
    analysis.solver.flow(unknown.cell, result);
}
function callValue(analysis, made, given, call, frame, result) {
    if (made.isUnbound && made.method) {
        const { method } = made;
        const bound = memoize(analysis, `bound ${made.id} ${callId(analysis, call)}`, () => {
            const self = newCell(analysis);
            return { id: analysis.nextId(), method, self };
        });
        if (given[0] && bound.self)
            analysis.solver.flow(given[0].cell, bound.self);
        put(analysis, result, { kind: 'function', made: bound, tags: NO_TAGS });
        return;
    }
    if (made.method) {
        callFunction(analysis, made.method, made.self, given.map(({ label: _, ...rest }, index) => labelled(rest, made.method?.fact.parameters[index])), call, frame, result);
        return;
    }
    if (made.gives) {
        analysis.solver.flow(made.gives, result);
        return;
    }
    if (made.path) {
        const [first] = given;
        if (!first)
            return;
        let value = first;
        for (const name of made.path)
            value = members_readMember(analysis, value, name, call, frame);
        analysis.solver.flow(value.cell, result);
        return;
    }
    if (made.callee && made.frame) {
        const labels = made.labels ?? labelsOf(analysis, made.callee, made.frame, given.length);
        const args = given.map(({ expression }, index) => {
            const label = labels[index];
            return { ...(label !== undefined && label !== '_' && { label }), value: expression };
        });
        // the arguments are cells already: stand-ins carry them into the call
        const names = new Map(given.map((each, index) => [`\0${index}`, each]));
        const inner = { ...made.frame, calls: frame.calls, scope: { names, outer: made.frame.scope } };
        const stood = args.map((arg, index) => ({
            ...arg,
            value: { kind: 'name', name: `\0${index}`, site: arg.value.site },
        }));
        const typed = callExpression(analysis, { kind: 'call', callee: made.callee, args: stood, site: call.site }, inner, undefined);
        analysis.solver.flow(typed.cell, result);
        return;
    }
    const run = runValue(analysis, made, call, frame);
    if (!run)
        return;
    pass(analysis, run, spread(analysis, run, given), undefined, frame);
    analysis.solver.flow(run.result, result);
}
/** The labels of an initialiser that is handed on without them: `Row.init`. */
function labelsOf({ program }, callee, frame, count) {
    if (callee.kind !== 'member' || callee.name !== 'init' || callee.of?.kind !== 'name')
        return [];
    const info = callee.of.name === 'Self' ? frame.owner : findTypeInfo(program, callee.of.name);
    if (!info)
        return [];
    const init = findMethods(program, info, 'init').find(({ fact }) => fact.parameters.length === count);
    if (init)
        return init.fact.parameters.map(({ label }) => label ?? '_');
    return [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it)).map(({ fact }) => fact.name);
}
function labelled(given, parameter) {
    return { ...given, ...(parameter?.label !== undefined && { label: parameter.label }) };
}
/** One tuple given to a closure of several parameters comes apart. */
function spread(analysis, run, given) {
    const [only] = given;
    if (given.length !== 1 || !only || run.parameters.length < 2 || run.fact.isPositional)
        return given;
    return run.parameters.map((_, index) => ({ ...only, ...function_values_partOf(analysis, only, index) }));
}
function function_values_partOf(analysis, typed, index) {
    const cell = newCell(analysis);
    analysis.solver.watch(typed.cell, (value) => {
        if (value.kind !== 'object' || value.thing.form === 'object') {
            put(analysis, cell, value);
            return;
        }
        const name = value.thing.form === 'dictionary' ? (index === 0 ? '\0keys' : '\0values') : `${index}`;
        const field = value.thing.fields.get(name);
        if (field)
            analysis.solver.flow(field, cell);
    });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/bridge.js
/**
 * Calls from JavaScript and Dart into native code of the app. Whoever passes the types decides what is asked for; the
 * native table that maps texts to types does not.
 *
 * React Native: `NativeModules.X.f(a)` runs the exported method f. https://reactnative.dev/docs/legacy/native-modules-ios
 * Expo: `requireNativeModule('X').f(a)` runs what `AsyncFunction("f")` is given. https://docs.expo.dev/modules/module-api/
 * Capacitor: `X.f(options)` runs f with a call that holds the options. https://capacitorjs.com/docs/plugins/ios
 * Cordova: `cordova.exec(…, 'X', 'f', [a])` runs f with a command. https://cordova.apache.org/docs/en/latest/guide/platforms/ios/plugin.html
 * Flutter: `channel.invokeMethod('f', a)` runs the handler. https://docs.flutter.dev/platform-integration/platform-channels
 */







/** Methods that code outside of the native code may call. */
const bridge_EXPORTED = ['@exported', '@objc'];
/** Runs the native code that a path leads to, with what is passed to it. */
function callNative(analysis, path, given, call, frame, result) {
    const native = nativeCall(path);
    if (native) {
        for (const info of exportedMethods(analysis, native)) {
            connect(analysis, info, bridged(analysis, info, given, call), call, frame, result);
        }
        enterDoor(analysis, native.method, given, call, frame, result);
        return;
    }
    if (path.startsWith('channel#') && /\.invoke(?:List|Map)?Method$/.test(path)) {
        callHandlers(analysis, given, call, frame, result);
    }
}
/** The methods by a name that are exported, of the class that is named like the module where several have it. */
function exportedMethods({ program }, { module, method }) {
    const all = (program.methods.get(method) ?? []).filter(({ fact, file }) => !file.isForeign && bridge_EXPORTED.some((word) => fact.modifiers.has(word)));
    const named = all.filter(({ owner }) => owner && module !== '' && isNamedLike(owner.name, module));
    return named.length > 0 ? named : all;
}
function isNamedLike(type, module) {
    const bare = (name) => name.replace(/^RCT|^RN|Module$|Plugin$|Bridge$/g, '').toLowerCase();
    return bare(type) === bare(module);
}
/** What the method's parameters get: a plugin's call holds the options, a command its arguments. */
function bridged(analysis, { fact }, given, call) {
    const type = fact.parameters[0]?.type?.name;
    if (type !== 'CDVInvokedUrlCommand')
        return given;
    const thing = newThing(analysis, 'dictionary', call.site);
    for (const arg of given)
        bridge_enter(analysis, thing, 'arguments', arg.cell);
    return [cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call)];
}
function cellWith(analysis, value, expression) {
    const cell = newCell(analysis);
    put(analysis, cell, value);
    return { cell, isTrailing: false, expression };
}
function bridge_enter(analysis, thing, name, from) {
    const key = `"${name}`;
    const cell = thing.fields.get(key) ?? newCell(analysis);
    thing.fields.set(key, cell);
    analysis.solver.flow(from, cell);
    analysis.solver.flow(from, valuesOf(analysis, thing));
    keysOf(analysis, thing);
}
function connect(analysis, info, given, call, frame, result) {
    const self = newCell(analysis);
    if (info.owner)
        put(analysis, self, { kind: 'object', thing: starOf(analysis, info.owner), tags: NO_TAGS });
    // by position: the labels are the native side's own
    const labelled = given.map((arg, index) => {
        const { label: _, ...rest } = arg;
        const label = info.fact.parameters[index]?.label;
        return { ...rest, ...(label !== undefined && { label }) };
    });
    const missing = info.fact.parameters.slice(given.length).map(({ label, type }) => {
        const isAnswer = /ResolveBlock$|^FlutterResult$/.test(type?.name ?? '');
        const rest = isAnswer ? answerTo(analysis, result, call, frame) : bridge_blank(analysis, call);
        return { ...rest, ...(label !== undefined && { label }) };
    });
    callFunction(analysis, info, self, [...labelled.slice(0, info.fact.parameters.length), ...missing], call, frame, result);
}
function bridge_blank(analysis, call) {
    return { cell: newCell(analysis), isTrailing: false, expression: call };
}
/** The function that native code calls with its answer: what it is given is what the call gives. */
function answerTo(analysis, result, call, frame) {
    const { site } = call;
    const into = { kind: 'name', name: '\0answer', site };
    const value = { kind: 'name', name: '\0value', site };
    const fact = {
        name: '',
        parameters: [{ name: '\0value', site }],
        body: [{ kind: 'evaluate', value: { kind: 'assign', target: into, operator: '=', value, site } }],
        modifiers: new Set(),
        site,
    };
    const answer = { ...frame, scope: { names: new Map([['\0answer', { cell: result }]]) } };
    const made = { id: analysis.nextId(), fact, frame: answer };
    return cellWith(analysis, { kind: 'function', made, tags: NO_TAGS }, call);
}
/** The functions that Expo's modules give a name; for `""` those that handle the calls of Flutter's channels. */
function door(analysis, name) {
    return memoize(analysis, `native ${name}`, () => ({ functions: newCell(analysis), called: newCell(analysis) }));
}
const DEFINERS = new Set(['AsyncFunction', 'Function']);
/** `AsyncFunction("name") { … }`, `setMethodCallHandler { … }`: whoever calls from the other side passes the arguments.
 *  Where nobody is seen to, `otherwise` is done. False for any other call. */
function defineNative(analysis, name, given, otherwise) {
    const literal = given[0]?.expression;
    const isDefiner = DEFINERS.has(name) && literal?.kind === 'literal' && given.length > 1;
    if (!isDefiner && name !== 'setMethodCallHandler')
        return false;
    const { functions, called } = door(analysis, isDefiner ? `${literal.value}` : '');
    for (const arg of given) {
        analysis.solver.flow(arg.cell, functions, (value) => (value.kind === 'function' ? value : undefined));
        analysis.solver.watch(arg.cell, (value) => {
            if (value.kind === 'function')
                expectNobodyElse(analysis, value.made, called);
        });
    }
    analysis.solver.watch(called, () => undefined);
    whenEmpty(analysis, called, 'unknown', otherwise);
    return true;
}
/** By itself a function behind a door is called by nobody once somebody comes through it. */
function expectNobodyElse(analysis, made, called) {
    for (const cell of ownRun(analysis, made)?.parameters ?? []) {
        analysis.solver.watch(cell, () => undefined);
        whenEmpty(analysis, cell, 'unknown', () => {
            // it stands in the other language: such a value leads into no branch
            for (const value of called.values)
                if ('site' in value)
                    put(analysis, cell, nobody(value.site));
        });
    }
}
/** Calls the functions behind a door. One that takes more than it is given is not given the parts of what it gets. */
function enterDoor(analysis, name, given, call, frame, result) {
    const { functions, called } = door(analysis, name);
    put(analysis, called, { kind: 'constant', value: true, site: call.site, tags: NO_TAGS });
    const padded = given.length > 1 ? given : [...given, bridge_blank(analysis, call)];
    callValues(analysis, functions, padded, call, frame, result);
}
/** Flutter's handlers get a call with a method and its arguments. */
function callHandlers(analysis, given, call, frame, result) {
    const [method, args] = given;
    if (!method)
        return;
    const thing = newThing(analysis, 'dictionary', call.site);
    bridge_enter(analysis, thing, 'method', method.cell);
    if (args)
        bridge_enter(analysis, thing, 'arguments', args.cell);
    const passed = cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call);
    for (const info of analysis.program.everyFunction) {
        if (info.file.isForeign || !/^handle/.test(info.fact.name) || !takesCall(info.fact.parameters))
            continue;
        connect(analysis, info, [passed], call, frame, result);
    }
    enterDoor(analysis, '', [passed, answerTo(analysis, result, call, frame)], call, frame, result);
}
function takesCall(parameters) {
    return parameters[0]?.type?.name === 'FlutterMethodCall';
}
/** `call.getArray("types")`, `call.getString("type")`: an entry of the options that a plugin is called with. */
function readOption(analysis, thing, name, key, to) {
    if (!/^get[A-Z]\w*$/.test(name) || !key)
        return;
    analysis.solver.watch(key.cell, (value) => {
        if (value.kind === 'constant')
            readEntry(analysis, thing, `"${value.value}`, to);
    });
}

;// CONCATENATED MODULE: ./lib/code/unknown-calls.js
/**
 * Calls to code that is not here.
 */






/** A call to code that is not here: closures given to it run, with whatever is at hand; what it returns is unknown. */
function callUnknown(analysis, name, base, given, call, frame, isKnown = () => false) {
    const { solver } = analysis;
    recordEscape(analysis, name, base, given, call, frame, isKnown);
    const cell = newCell(analysis);
    if (passesPredicates(name)) {
        // a predicate is the FHIR resource type it names, and a compound one those of its parts
        for (const arg of given)
            analysis.solver.flow(arg.cell, cell, toFhir);
    }
    if (base) {
        solver.watch(base.cell, (value) => {
            if (value.kind === 'unknown')
                put(analysis, cell, value);
        });
    }
    const handOutTo = (arg) => {
        solver.watch(arg.cell, (value) => {
            if (isNobody(value))
                put(analysis, cell, value);
            if (value.kind !== 'function')
                return;
            const closure = newCell(analysis);
            handOut(analysis, value.made, base, given, call, frame, closure);
            solver.flow(closure, cell);
        });
    };
    const handOutAll = () => given.forEach(handOutTo);
    if (!defineNative(analysis, name, given, handOutAll))
        handOutAll();
    whenEmpty(analysis, cell, 'unknown', () => {
        if (!isKnown())
            put(analysis, cell, unknownValue(`what \`${name}\` gives is not known here`, call.site));
    });
    return { cell };
}
/** A function that unknown code will call: with the values it got beside it, or with unknown ones. */
function handOut(analysis, made, base, given, call, frame, result) {
    const count = made.method
        ? made.method.fact.parameters.length
        : (made.fact?.parameters.length ?? 0) || (made.fact?.anonymous ?? 0);
    // a query gives its handler samples, never the type it was made with
    const changed = given.find(({ label }) => label === 'queryDescriptors');
    const beside = isSinkCall(call) ? [] : [...(base ? [base] : []), ...given.filter(({ label }) => label === undefined)];
    const names = (made.method?.fact ?? made.fact)?.parameters.map(({ name }) => name) ?? [];
    const parameters = Array.from({ length: count }, (_, index) => {
        const cell = newCell(analysis);
        const what = names[index] ? `\`${names[index]}\`` : 'a value';
        // HKObserverQuery says which of its types have changed
        if (changed && index === 1)
            analysis.solver.flow(changed.cell, cell);
        for (const source of beside) {
            analysis.solver.flow(source.cell, cell, (value) => value.kind === 'clinical' || value.kind === 'case' || value.kind === 'other-type' ? value : undefined);
        }
        whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknownValue(`${what} is passed by code that is not here`, call.site, true)));
        return { cell, isTrailing: false, expression: call };
    });
    if (made.path || made.callee)
        return;
    callValue(analysis, made, parameters, call, frame, result);
}

;// CONCATENATED MODULE: ./lib/code/store.js
/**
 * Where assignments go.
 */










/** Where a store into an expression goes; undefined where nothing is kept. */
function lvalue(analysis, target, frame) {
    switch (target.kind) {
        case 'name': {
            if (/^\$\d/.test(target.name))
                return frame.anonymous?.[Number(target.name.slice(1))];
            const local = findName(frame.scope, target.name);
            if (local)
                return local.into ?? local.cell;
            const variable = variableNamed(analysis, target.name, frame);
            if (!variable)
                return undefined;
            if (isStatic(variable))
                return globalCell(analysis, variable);
            return storeInto(analysis, { cell: frame.self ?? newCell(analysis) }, variable.fact.name, target, frame);
        }
        case 'member': {
            if (!target.of)
                return undefined;
            const typeName = typeNamed(analysis, target.of, frame);
            const info = typeName === undefined ? undefined : findTypeInfo(analysis.program, typeName);
            const variable = info && findVariable(analysis.program, info, target.name);
            if (variable)
                return globalCell(analysis, variable);
            const base = evaluate(analysis, target.of, frame);
            return storeInto(analysis, base, target.name, target, frame);
        }
        case 'index': {
            if (target.args?.[0]?.label === 'keyPath')
                return storeAlong(analysis, target, frame);
            const base = evaluate(analysis, target.of, frame).cell;
            const into = newCell(analysis);
            storeIndex(analysis, base, evaluate(analysis, target.index, frame).cell, into);
            // a dictionary's entry is none of its keys' values
            const isDictionary = typeOfTarget(analysis, target.of, frame)?.name === 'Dictionary';
            const list = isDictionary ? undefined : lvalue(analysis, target.of, frame);
            if (list && frame.file.isForeign)
                storeElement(analysis, base, into, list);
            else if (list)
                analysis.solver.flow(into, list);
            return into;
        }
        case 'cast':
            return lvalue(analysis, target.value, frame);
        case 'operation':
            return target.operator === '&' && target.operands[0] ? lvalue(analysis, target.operands[0], frame) : undefined;
        default:
            return undefined;
    }
}
/** `of[keyPath: path] = value`. */
function storeAlong(analysis, target, frame) {
    const into = newCell(analysis);
    const base = evaluate(analysis, target.of, frame);
    analysis.solver.watch(evaluate(analysis, target.index, frame).cell, (value) => {
        const path = value.kind === 'function' ? (value.made.path ?? []) : [];
        const last = path.at(-1);
        if (last === undefined)
            return;
        const holder = path.slice(0, -1).reduce((of, name) => members_readMember(analysis, of, name, target, frame), base);
        analysis.solver.flow(into, storeInto(analysis, holder, last, target, frame));
    });
    return into;
}
/** `of[key] = value` without types to tell: an entry where `of` is an object, else an element. */
function storeElement(analysis, base, into, list) {
    analysis.solver.watch(base, (value) => {
        if (value.kind !== 'object' || value.thing.form !== 'dictionary')
            analysis.solver.flow(into, list);
    });
    whenEmpty(analysis, base, 'branch', () => analysis.solver.flow(into, list));
}
/** Functions that are stored where code that is not here finds them will be called from there. */
function handOutOf(analysis, stored, expression, frame) {
    analysis.solver.watch(stored, (value) => {
        if (value.kind === 'function')
            handOut(analysis, value.made, undefined, [], expression, frame, newCell(analysis));
    });
}
function storeInto(analysis, base, name, expression, frame) {
    const into = newCell(analysis);
    analysis.solver.watch(base.cell, (value) => {
        if (value.kind === 'unknown' && !isNobody(value))
            handOutOf(analysis, into, expression, frame);
        if (value.kind !== 'object')
            return;
        const { thing } = value;
        const variable = thing.type && findVariable(analysis.program, thing.type, name);
        const target = thing.form === 'object' && thing.type
            ? variable && isStatic(variable)
                ? globalCell(analysis, variable)
                : storeOf(analysis, thing, name)
            : thing.form === 'dictionary'
                ? storeEntry(analysis, thing, name)
                : fieldOf(analysis, thing, name);
        const via = coerce(analysis, variable?.fact.type);
        if (via)
            analysis.solver.flow(into, target, via);
        else
            analysis.solver.flow(into, target);
    });
    const info = base.type && findTypeInfo(analysis.program, elementType(base.type).name);
    whenEmpty(analysis, base.cell, 'receiver', () => {
        const owners = info
            ? [info]
            : (analysis.program.members.get(name) ?? []).flatMap(({ owner }) => (owner ? [owner] : []));
        for (const owner of owners.slice(0, 4))
            analysis.solver.flow(into, storeOf(analysis, starOf(analysis, owner), name));
    });
    return into;
}
function store_assign(analysis, expression, frame) {
    const { target, value } = expression;
    if (target.kind === 'tuple') {
        const given = evaluate(analysis, value, frame);
        for (const item of target.items) {
            const into = lvalue(analysis, item.value, frame);
            if (into)
                emit(analysis, frame, given.cell, into);
        }
        return;
    }
    const type = typeOfTarget(analysis, target, frame);
    const given = evaluate(analysis, value, frame, type);
    const into = lvalue(analysis, target, frame);
    const isPart = expression.operator === '+=' && given.type?.name === 'String';
    const cell = isPart ? partOf(analysis, given.cell, expression.site) : given.cell;
    if (into)
        emitAs(analysis, frame, cell, into, type);
    else {
        evaluate(analysis, target, frame);
        handOutOf(analysis, given.cell, expression, frame);
    }
}
function typeOfTarget(analysis, target, frame) {
    if (target.kind === 'name') {
        return findName(frame.scope, target.name)?.type ?? variableNamed(analysis, target.name, frame)?.fact.type;
    }
    if (target.kind === 'member' && target.of?.kind === 'name' && target.of.name === 'self') {
        return variableNamed(analysis, target.name, frame)?.fact.type;
    }
    if (target.kind === 'index') {
        const type = typeOfTarget(analysis, target.of, frame);
        return type?.name === 'Dictionary' ? type.args[1] : type;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/names.js
/**
 * What a bare name means: a local, a member of the type around, a global, a type, one of the system's constants.
 */










/** The type that an expression names, when it names one. */
function typeNamed(analysis, expression, frame) {
    if (expression.kind === 'type')
        return expression.type.name;
    if (expression.kind === 'name') {
        const { name } = expression;
        if (name === 'Self')
            return frame.owner?.name;
        if (findName(frame.scope, name) || variableNamed(analysis, name, frame))
            return undefined;
        if (analysis.program.types.has(name) || analysis.program.aliases.has(name))
            return findTypeInfo(analysis.program, name)?.name ?? analysis.program.aliases.get(name)?.name ?? name;
        return /^[A-Z]/.test(name) && !/^HK\w{1,60}TypeIdentifier\w{1,60}Record$|^k[A-Z]|^[A-Z0-9_]+$/.test(name)
            ? name
            : undefined;
    }
    if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
        const outer = typeNamed(analysis, expression.of, frame);
        if (outer === undefined)
            return undefined;
        if (analysis.program.types.get(outer)?.cases.has(expression.name))
            return undefined;
        return analysis.program.types.has(expression.name) || !analysis.program.types.has(outer)
            ? expression.name
            : undefined;
    }
    return undefined;
}
/** `.name`: a case, or a static member, of the type that the place wants. */
function implicitMember(analysis, expression, frame, expected) {
    const { program } = analysis;
    const { name, site } = expression;
    const cell = newCell(analysis);
    const tags = tagsAt(analysis, frame, site);
    const wanted = expected && elementType(expected).name;
    const info = wanted === undefined ? undefined : findTypeInfo(program, wanted);
    if (info && wanted !== undefined) {
        const member = staticMember(analysis, info.name, name, site, frame, expression);
        if (member)
            return member;
    }
    if (wanted === 'HKFHIRResourceType') {
        put(analysis, cell, { kind: 'fhir', name, site, tags });
        return { cell };
    }
    put(analysis, cell, { kind: 'case', name, site, tags });
    if ((0,healthkit/* typeOfCase */.ao)(name))
        return { cell };
    // a static member that an extension adds to a type nobody names here: `Set.clinical`, used as `.clinical`
    for (const variable of program.members.get(name) ?? []) {
        if (!isStatic(variable) || (wanted !== undefined && info && variable.owner !== info))
            continue;
        analysis.solver.flow(readGlobal(analysis, variable, expression, frame).cell, cell);
    }
    return { cell, ...(expected && { type: expected }) };
}
function names_readName(analysis, expression, frame) {
    const { name, site } = expression;
    const { program } = analysis;
    if (name.startsWith('$'))
        return readDollar(analysis, expression, frame);
    const local = findName(frame.scope, name);
    if (local)
        return local;
    if (name === 'self' || name === 'super') {
        const type = frame.owner && { name: frame.owner.name, args: [] };
        return { cell: frame.self ?? newCell(analysis), ...(type && { type }) };
    }
    const member = ownMember(analysis, name, expression, frame);
    if (member)
        return member;
    const global = program.variables.get(name);
    if (global)
        return readGlobal(analysis, global, expression, frame);
    const cell = newCell(analysis);
    const functions = program.functions.get(name);
    if (functions) {
        for (const method of functions)
            put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method }, tags: NO_TAGS });
        return { cell };
    }
    const constant = systemConstant(name, site, tagsAt(analysis, frame, site));
    if (constant) {
        put(analysis, cell, constant);
        return { cell };
    }
    const typeName = typeNamed(analysis, expression, frame);
    if (typeName !== undefined) {
        put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
        return { cell };
    }
    if (!names_HARMLESS.has(name))
        put(analysis, cell, unknownValue(`\`${name}\` is not declared here`, site));
    return { cell };
}
const names_HARMLESS = new Set(['nil', 'true', 'false', 'YES', 'NO', 'NULL', 'error', '_']);
/** Objective-C's constants. */
function systemConstant(name, site, tags) {
    const clinical = (0,healthkit/* typeOfRaw */.mb)(name);
    if (clinical)
        return clinicalValue(clinical, site, 'constant', tags);
    if (name.startsWith('HKFHIRResourceType') && (0,healthkit/* typesOfFhir */.Cd)(name))
        return { kind: 'fhir', name, site, tags };
    if (/^HK[A-Za-z]+TypeIdentifier[A-Z]/.test(name))
        return otherType(name, site, tags);
    return undefined;
}
function readDollar(analysis, expression, frame) {
    const index = Number(expression.name.slice(1));
    if (Number.isInteger(index))
        return { cell: frame.anonymous?.[index] ?? newCell(analysis) };
    const plain = names_readName(analysis, { ...expression, name: expression.name.slice(1) }, frame);
    // a binding: whoever holds it may put anything there
    const variable = variableNamed(analysis, expression.name.slice(1), frame);
    if (variable && !variable.fact.modifiers.has('@Published')) {
        const unknown = unknownValue(`\`${variable.fact.name}\` is set by the user's choice`, variable.fact.site);
        const target = lvalue(analysis, { ...expression, name: expression.name.slice(1) }, frame);
        if (target)
            put(analysis, target, unknown);
    }
    return plain;
}
function variableNamed(analysis, name, frame) {
    for (let owner = frame.owner; owner; owner = owner.outer) {
        const found = findVariable(analysis.program, owner, name) ?? ivar(analysis, owner, name);
        if (found)
            return found;
    }
    return analysis.program.variables.get(name);
}
/** `_types` is what the property `types` is kept in. */
function ivar(analysis, owner, name) {
    return name.startsWith('_') ? findVariable(analysis.program, owner, name.slice(1)) : undefined;
}
/** A member of the type around, or of the types around that. */
function ownMember(analysis, name, expression, frame) {
    const { program } = analysis;
    if (frame.owner && (name === 'rawValue' || name === 'identifier') && !findVariable(program, frame.owner, name)) {
        const { owner } = frame;
        if (owner.cases.size > 0 || owner.kind === 'extension') {
            return members_readMember(analysis, { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } }, name, expression, frame);
        }
    }
    if (frame.owner && name === 'allCases')
        return staticMember(analysis, frame.owner.name, name, expression.site, frame, expression);
    for (let owner = frame.owner; owner; owner = owner.outer) {
        const variable = findVariable(program, owner, name) ?? ivar(analysis, owner, name);
        if (variable) {
            if (isStatic(variable))
                return readGlobal(analysis, variable, expression, frame);
            const self = { cell: frame.self ?? newCell(analysis), type: { name: owner.name, args: [] } };
            return members_readMember(analysis, self, variable.fact.name, expression, frame);
        }
        const methods = findMethods(program, owner, name);
        if (methods.length > 0) {
            const cell = newCell(analysis);
            const self = frame.self ?? newCell(analysis);
            for (const method of methods)
                put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), method, self }, tags: NO_TAGS });
            return { cell };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/subscripts.js
/**
 * `of[index]`: a dictionary's value, an element, or what a subscript of the app's own gives.
 */










function readSubscript(analysis, expression, frame) {
    const base = evaluate(analysis, expression.of, frame);
    const index = evaluate(analysis, expression.index, frame);
    if (expression.args?.[0]?.label === 'keyPath')
        return readPath(analysis, expression, base, index, frame);
    if (!analysis.program.methods.has(SUBSCRIPT) || frame.file.isForeign)
        return subscripts_readPlain(analysis, expression, base, index, frame);
    const declared = base.type && findTypeInfo(analysis.program, base.type.name);
    const own = declared && declared.kind !== 'extension' && subscriptOf(analysis, declared, expression);
    if (!declared || !own)
        return subscripts_readPlain(analysis, expression, base, index, frame);
    const given = (expression.args ?? []).map(({ label, value }) => {
        const typed = value === expression.index ? index : evaluate(analysis, value, frame);
        return { ...typed, ...(label !== undefined && { label }), isTrailing: false, expression: value };
    });
    const cell = newCell(analysis);
    whenEmpty(analysis, base.cell, 'receiver', () => put(analysis, base.cell, anyOf(analysis, declared, expression.site)));
    analysis.solver.watch(base.cell, (value) => {
        const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
        const method = (type && subscriptOf(analysis, type, expression)) ?? own;
        callFunction(analysis, method, cellOf(analysis, value), given, expression, frame, cell);
    });
    return { cell, ...(own.fact.result && { type: own.fact.result }) };
}
function subscriptOf({ program }, type, { args = [], site }) {
    const call = { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site };
    return findMethods(program, type, SUBSCRIPT).find(({ fact }) => fits(fact, call));
}
/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function readPath(analysis, expression, base, path, frame) {
    const cell = newCell(analysis);
    const given = { ...base, isTrailing: false, expression: expression.of };
    callValues(analysis, path.cell, [given], expression, frame, cell);
    return { cell };
}
/** A dictionary's or a list's. */
function subscripts_readPlain(analysis, expression, base, index, frame) {
    const { args = [], site } = expression;
    const tags = isTold(analysis, expression.index, frame) ? NO_TAGS : { choice: choiceAt(analysis, site, index.cell) };
    const read = readIndex(analysis, base, index.cell, site, tags);
    for (const { label, value } of args)
        if (label === 'default')
            analysis.solver.flow(evaluate(analysis, value, frame, read.type).cell, read.cell);
    return read;
}

;// CONCATENATED MODULE: ./lib/code/evaluate.js
/**
 * Expressions, as constraints: each gives the cell that its values come to.
 */


















/** `expected` is the type that the place wants, where the source tells: a bare `.name` needs it. */
function evaluate(analysis, expression, frame, expected) {
    switch (expression.kind) {
        case 'name':
            return names_readName(analysis, expression, frame);
        case 'member':
            return evaluateMember(analysis, expression, frame, expected);
        case 'call':
            return callExpression(analysis, expression, frame, expected);
        case 'index':
            return readSubscript(analysis, expression, frame);
        case 'either':
            return evaluateEither(analysis, expression, frame, expected);
        case 'text':
            return evaluateText(analysis, expression, frame);
        case 'operation':
            return evaluateOperation(analysis, expression, frame, expected);
        default:
            return evaluateInto(analysis, expression, frame, newCell(analysis), expected);
    }
}
/** What has a cell of its own. */
function evaluateInto(analysis, expression, frame, cell, expected) {
    const { solver } = analysis;
    const { site } = expression;
    switch (expression.kind) {
        case 'literal':
            if (expression.value !== null)
                put(analysis, cell, { kind: 'constant', value: expression.value, site, tags: tagsAt(analysis, frame, site) });
            return { cell, ...(typeof expression.value === 'string' && { type: STRING }) };
        case 'list': {
            const inner = expected && elementType(expected);
            const items = expression.items.map((item) => evaluate(analysis, item, frame, inner));
            for (const item of items)
                solver.flow(item.cell, cell);
            const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
            return { cell, ...(type && { type }) };
        }
        case 'dictionary': {
            const thing = newThing(analysis, 'dictionary', site);
            const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
            for (const [key, value] of expression.pairs) {
                const keyCell = evaluate(analysis, key, frame, keyType).cell;
                putEntry(analysis, thing, keyCell, evaluate(analysis, value, frame, valueType).cell);
            }
            if (expression.spreads)
                spreadInto(analysis, thing, expression.spreads, frame);
            put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
            return { cell, ...(expected && { type: expected }) };
        }
        case 'foreign':
            putForeign(analysis, expression.path, site, tagsAt(analysis, frame, site), cell);
            return { cell };
        case 'tuple': {
            const thing = newThing(analysis, 'tuple', site);
            const parts = expected?.name === '()' ? expected : undefined;
            for (const [index, { label, value }] of expression.items.entries()) {
                const part = evaluate(analysis, value, frame, parts?.args[index]).cell;
                thing.fields.set(`${index}`, part);
                const name = label ?? parts?.labels?.[index];
                if (name)
                    thing.fields.set(name, part);
            }
            put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
            return { cell, ...(expected && { type: expected }) };
        }
        case 'closure':
            put(analysis, cell, {
                kind: 'function',
                made: functionValue(analysis, withTypes(expression.body, expected), frame),
                tags: NO_TAGS,
            });
            return { cell };
        case 'cast': {
            const value = evaluate(analysis, expression.value, frame, expression.to);
            const via = coerce(analysis, expression.to);
            if (!via)
                return { cell: value.cell, type: expression.to };
            analysis.solver.flow(value.cell, cell, via);
            return { cell, type: expression.to };
        }
        case 'if':
            executeIf(analysis, expression.branch, site, frame, (value, inner) => {
                if (value)
                    emitAs(analysis, inner, value.cell, cell, expected);
            });
            return { cell, ...(expected && { type: expected }) };
        case 'switch': {
            const subject = evaluate(analysis, expression.subject, frame);
            const name = expression.subject.kind === 'name' ? expression.subject.name : undefined;
            executeSwitch(analysis, subject, expression.cases, name, site, frame, (value, inner) => {
                if (value)
                    emitAs(analysis, inner, value.cell, cell, expected);
            });
            return { cell, ...(expected && { type: expected }) };
        }
        case 'key-path':
            put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), path: expression.path }, tags: NO_TAGS });
            return { cell };
        case 'reference': {
            const made = { id: analysis.nextId(), callee: expression.to, frame, labels: expression.labels };
            put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
            return { cell };
        }
        case 'type':
            put(analysis, cell, { kind: 'type', name: expression.type.name, tags: NO_TAGS });
            return { cell };
        case 'assign':
            store_assign(analysis, expression, frame);
            return { cell };
        case 'macro':
            readMacro(analysis, expression, frame, cell);
            return { cell };
        case 'other':
            for (const part of expression.parts)
                evaluate(analysis, part, frame);
            return { cell };
    }
}
const STRING = { name: 'String', args: [] };
/** Entries of other dictionaries, where the thing has none of its own by that name. */
function spreadInto(analysis, thing, spreads, frame) {
    const bases = spreads.map((spread) => evaluate(analysis, spread, frame).cell);
    Object.assign(thing, { bases });
    for (const base of bases) {
        analysis.solver.watch(base, (value) => {
            if (value.kind !== 'object' || value.thing.form !== 'dictionary')
                return;
            analysis.solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
            analysis.solver.flow(valuesOf(analysis, value.thing), valuesOf(analysis, thing));
        });
    }
}
function tagsAt(analysis, frame, site) {
    // a word of a macro may stand in a header
    return site.file.path === frame.file.path
        ? joinTags(frame.tags, regionTags(analysis, frame.file, site.start))
        : frame.tags;
}
/** A closure whose parameters the place types: `let f: (Kind) -> T = { … }`. */
function withTypes(fact, expected) {
    if (expected?.name !== '->')
        return fact;
    const [given] = expected.args;
    const types = given?.name === '()' ? given.args : given ? [given] : [];
    const result = fact.result ?? expected.args.at(-1);
    return {
        ...fact,
        parameters: fact.parameters.map((parameter, index) => {
            const type = parameter.type ?? types[index];
            return type ? { ...parameter, type } : parameter;
        }),
        ...(result && { result }),
    };
}
function evaluateEither(analysis, expression, frame, expected) {
    const cell = newCell(analysis);
    const { test, of } = expression;
    if (!test) {
        const all = of.map((each) => evaluate(analysis, each, frame, expected));
        for (const each of all)
            analysis.solver.flow(each.cell, cell);
        const type = expected ?? all.find((each) => each.type)?.type;
        return { cell, ...(type && { type }) };
    }
    const fork = forkOf(analysis, test, frame, expression.site, (it) => evaluate(analysis, it, frame).cell);
    for (const [index, each] of of.entries()) {
        const gate = index === 0 ? fork.yes : fork.no;
        const act = (inner) => emit(analysis, inner, evaluate(analysis, each, inner, expected).cell, cell);
        if (gate)
            gate.onOpen(() => act(innerFrame(frame, { gate })));
        else
            act(frame);
    }
    return { cell, ...(expected && { type: expected }) };
}
function evaluateText(analysis, expression, frame) {
    const parts = expression.parts.map((part) => evaluate(analysis, part, frame).cell);
    return makeText(analysis, parts, expression.site, frame);
}
/** Texts that are put together at one place. */
const MOST_TEXTS = 64;
/** What is put together is a text: of constants a constant, else unknown. */
function makeText(analysis, parts, site, frame) {
    const cell = joinTexts(analysis, parts, site, frame);
    whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknownText(site)));
    return { cell, type: STRING };
}
/** Constants side by side are a constant; more than a few of them, or anything unknown, make the text unknown. */
function joinTexts(analysis, parts, site, frame) {
    const [first = newCell(analysis), ...rest] = parts;
    const tags = tagsAt(analysis, frame, site);
    let joined = first;
    for (const part of rest) {
        const next = newCell(analysis);
        const left = joined;
        analysis.solver.watch(left, (a) => {
            if (a.kind === 'unknown')
                put(analysis, next, a);
            else if (a.kind === 'constant') {
                analysis.solver.watch(part, (b) => {
                    if (b.kind === 'unknown')
                        put(analysis, next, b);
                    else if (b.kind === 'constant') {
                        const isFew = next.values.length < MOST_TEXTS;
                        put(analysis, next, isFew
                            ? { kind: 'constant', value: `${a.value}${b.value}`, site, tags }
                            : unknownValue('too many texts are put together here', site));
                    }
                });
            }
        });
        joined = next;
    }
    return joined;
}
function evaluateOperation(analysis, expression, frame, expected) {
    const { operator, operands, site } = expression;
    const cell = newCell(analysis);
    if (operator === '&') {
        const [operand] = operands;
        return operand ? evaluate(analysis, operand, frame) : { cell };
    }
    const values = operands.map((operand) => evaluate(analysis, operand, frame, operator === '+' ? expected : undefined));
    if (operator === '!') {
        const [operand] = values;
        if (operand) {
            analysis.solver.flow(operand.cell, cell, (value) => value.kind === 'constant' && typeof value.value === 'boolean' ? { ...value, value: !value.value } : undefined);
        }
        return { cell };
    }
    if (operator === '..<' || operator === '...')
        put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    if (operator !== '+')
        return { cell };
    // lists side by side are a list; texts side by side a text
    const [first] = values;
    const parts = values.map((value) => value.cell);
    if (values.some(({ type }) => type?.name === 'String'))
        return makeText(analysis, parts, site, frame);
    if ((0,code_source/* languageOf */.eX)(frame.file.path) === 'javascript') {
        // there `+` makes no lists: two texts a text, two numbers a number
        analysis.solver.flow(joinTexts(analysis, parts, site, frame), cell);
        for (const part of parts)
            analysis.solver.flow(part, cell, (value) => (value.kind === 'constant' ? undefined : value));
        return { cell };
    }
    for (const part of parts)
        analysis.solver.flow(part, cell);
    return { cell, ...(first?.type && { type: first.type }) };
}
function evaluateMember(analysis, expression, frame, expected) {
    const { of, name, site } = expression;
    if (!of)
        return implicitMember(analysis, expression, frame, expected);
    const typeName = typeNamed(analysis, of, frame);
    if (typeName !== undefined) {
        if (name === 'init' || name === 'clinicalType') {
            const cell = newCell(analysis);
            put(analysis, cell, {
                kind: 'function',
                made: { id: analysis.nextId(), callee: expression, frame },
                tags: NO_TAGS,
            });
            return { cell };
        }
        const member = staticMember(analysis, typeName, name, site, frame, expression);
        if (member)
            return member;
        const cell = newCell(analysis);
        // a package may have the system's question as a property: `HealthKitReporter.isHealthDataAvailable`
        if (name === 'isHealthDataAvailable')
            recordHit(analysis, name, [], { kind: 'call', callee: expression, args: [], site }, frame, []);
        if (!analysis.program.types.has(typeName))
            put(analysis, cell, unknownValue(`\`${typeName}.${name}\` is not declared here`, site));
        return { cell };
    }
    return members_readMember(analysis, evaluate(analysis, of, frame), name, expression, frame);
}

;// CONCATENATED MODULE: ./lib/code/members.js
/**
 * Reading what belongs to a value: fields, computed properties, raw values, methods.
 */














/** Collections are their elements: these give one, some or all of them. */
const ELEMENTS = new Set(`first last lazy values allObjects anyObject firstObject lastObject self wrappedValue projectedValue value
  publisher array set allValues elements copy mutableCopy element objectEnumerator unsafelyUnwrapped orderedSet
  reversedOrderedSet stream`.split(/\s+/));
/** Says the same type in another form. */
const SAME_TYPE = new Set(`identifier rawValue sampleType hkSampleType objectType hashValue description`.split(/\s+/));
/** Numbers, flags and texts of anything: no type is made of them. */
const PLAIN_PARTS = new Set(`count isEmpty indices startIndex endIndex underestimatedCount capacity hash hashValue debugDescription
  localizedDescription length isProxy superclass`.split(/\s+/));
function members_readMember(analysis, base, name, expression, frame) {
    const { program, solver } = analysis;
    const cell = newCell(analysis);
    const info = base.type && findTypeInfo(program, elementType(base.type).name);
    const declared = info && findVariable(program, info, name);
    const type = declared ? typeOfVariable(analysis, declared) : partType(base.type, name);
    const shared = declared ? undefined : memberOfCollections(analysis, base.type, name);
    if (shared) {
        const run = runFunction(analysis, shared, [...frame.calls, expression], frame.tags, frame);
        solver.flow(base.cell, run.self);
        solver.flow(run.result, cell);
        return { cell, ...(shared.fact.result && { type: shared.fact.result }) };
    }
    if (name === 'indices')
        put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    solver.watch(base.cell, (value) => {
        const { choice } = value.tags;
        const to = choice ? newCell(analysis) : cell;
        // what belongs to an element is chosen with it
        if (choice)
            solver.flow(to, cell, (part) => tagged(part, { choice }));
        readOf(analysis, value, name, to, expression, frame);
    });
    if (base.type && isElsewhere(analysis, base.type)) {
        whenEmpty(analysis, base.cell, 'unknown', () => put(analysis, cell, unknownValue(`what \`${name}\` holds is not known here`, expression.site)));
    }
    whenEmpty(analysis, base.cell, 'receiver', () => {
        const owners = info
            ? [info, ...(declared?.fact.getter || declared?.fact.value ? [] : descendants(program, info))]
            : ownersOf(analysis, name);
        for (const owner of owners) {
            put(analysis, base.cell, anyOf(analysis, owner, expression.site));
        }
    });
    return { cell, ...(type && { type }) };
}
/** A computed property that the app adds to the system's collections. */
function memberOfCollections({ program }, type, name) {
    if (type && !makesCollection(type.name))
        return undefined;
    const all = program.members.get(name) ?? [];
    const found = all.find(({ owner, fact }) => owner && COLLECTIONS.has(owner.name) && fact.getter);
    // without a type to tell, only where no other type has it
    if (!found || (!type && all.some(({ owner }) => !owner || !COLLECTIONS.has(owner.name))))
        return undefined;
    return program.getters.get(found);
}
/** A type that is declared elsewhere: what its members hold is not known. */
function isElsewhere({ program }, type) {
    const { name } = elementType(type);
    return (/^[A-Z]/.test(name) &&
        !name.startsWith('HK') &&
        !isPlain({ name, args: [] }) &&
        !findTypeInfo(program, name) &&
        name !== 'String');
}
/** The app's types that have a member by this name: who is meant when nothing tells. */
function ownersOf({ program }, name) {
    if (ELEMENTS.has(name) || SAME_TYPE.has(name))
        return [];
    const owners = (program.members.get(name) ?? []).flatMap(({ owner }) => (owner ? [owner] : []));
    return owners.length <= 8 ? owners : [];
}
function partType(type, name) {
    if (!type)
        return undefined;
    if (type.name === 'Dictionary')
        return name === 'values' ? type.args[1] : name === 'keys' ? type.args[0] : undefined;
    const index = type.labels?.indexOf(name) ?? -1;
    return type.name === '()' ? type.args[index >= 0 ? index : Number(name)] : ELEMENTS.has(name) ? type : undefined;
}
function readOf(analysis, value, name, to, expression, frame) {
    const { program, solver } = analysis;
    // an extension in a module that is not here may add it
    const isMissing = !PLAIN_PARTS.has(name) && !frame.file.isForeign;
    const miss = () => put(analysis, to, unknownValue(`what \`${name}\` holds is not known here`, expression.site));
    switch (value.kind) {
        case 'object': {
            const { thing } = value;
            const { type } = thing;
            const variable = type && findVariable(program, type, name);
            if (variable) {
                members_readVariable(analysis, variable, thing, value, to, expression, frame);
                // an Objective-C property may have a getter of its own beside what it stores
                const getter = type && findMethods(program, type, name).find(({ fact }) => fact.isMessage);
                if (getter && getter.fact.parameters.length === 0) {
                    callFunction(analysis, getter, members_cellWith(analysis, value), [], expression, frame, to);
                }
            }
            else if (type && findMethods(program, type, name).length > 0)
                bindMethods(analysis, type, name, value, to, expression, frame);
            else if (thing.form !== 'object')
                readThing(analysis, thing, name, to, frame);
            else if (ELEMENTS.has(name))
                put(analysis, to, value);
            else if (type && readDynamically(analysis, type, name, value, to, expression, frame))
                return;
            // what is called on it may still tell which object is meant
            else if (isMissing)
                whenEmpty(analysis, to, 'unknown', miss);
            return;
        }
        case 'case': {
            const owner = value.owner ?? onlyOwner(analysis, value.name, name);
            const variable = owner && findVariable(program, owner, name);
            if (variable?.fact.getter) {
                const fact = owner?.cases.get(value.name);
                const self = owner ? { ...value, owner, ...(fact && { fact }) } : value;
                callGetter(analysis, variable, self, to, expression, frame);
            }
            else if (name === 'rawValue')
                readRaw(analysis, value, to, frame);
            else if (ELEMENTS.has(name) || (!value.owner && SAME_TYPE.has(name)))
                put(analysis, to, value);
            else if (owner && findMethods(program, owner, name).length > 0)
                bindMethods(analysis, owner, name, value, to, expression, frame);
            else if (isMissing)
                miss();
            return;
        }
        case 'clinical': {
            for (const system of SYSTEM) {
                const variable = program.types.get(system)?.variables.get(name);
                if (!variable?.fact.getter)
                    continue;
                callGetter(analysis, variable, value, to, expression, frame);
                return;
            }
            if (ELEMENTS.has(name) || SAME_TYPE.has(name))
                put(analysis, to, value);
            else if (isMissing)
                miss();
            return;
        }
        case 'type': {
            const member = staticMember(analysis, value.name, name, expression.site, frame, expression);
            if (member)
                solver.flow(member.cell, to);
            return;
        }
        case 'unknown':
        case 'other-type':
            put(analysis, to, value);
            return;
        case 'foreign':
            readForeign(analysis, value.path, name, expression.site, value.tags, to);
            return;
        default: {
            const isText = value.kind === 'constant' && typeof value.value === 'string';
            const variable = isText ? memberOfTexts(analysis, name) : undefined;
            if (variable)
                callGetter(analysis, variable, value, to, expression, frame);
            else if (ELEMENTS.has(name) || SAME_TYPE.has(name))
                put(analysis, to, value);
            else if (isText && isMissing)
                miss();
        }
    }
}
/** A computed property that the app adds to the system's texts. */
function memberOfTexts({ program }, name) {
    const found = ['String', 'StringProtocol', 'NSString'].map((type) => program.types.get(type)?.variables.get(name));
    return found.find((variable) => variable?.fact.getter);
}
/** `@dynamicMemberLookup`: what the subscript gives for the name. */
function readDynamically(analysis, type, name, self, to, expression, frame) {
    const methods = findMethods(analysis.program, type, SUBSCRIPT).filter(({ fact }) => fact.parameters[0]?.label === 'dynamicMember');
    for (const method of methods) {
        const isPath = method.fact.parameters[0]?.type?.name.endsWith('KeyPath');
        const { site } = expression;
        const member = isPath
            ? { kind: 'function', made: { id: analysis.nextId(), path: [name] }, tags: NO_TAGS }
            : { kind: 'constant', value: name, site, tags: NO_TAGS };
        const given = { cell: members_cellWith(analysis, member), label: 'dynamicMember', isTrailing: false, expression };
        callFunction(analysis, method, members_cellWith(analysis, self), [given], expression, frame, to);
    }
    return methods.length > 0;
}
function members_cellWith(analysis, value) {
    const cell = newCell(analysis);
    put(analysis, cell, value);
    return cell;
}
/** The system's types that an app may extend, and a clinical type may be seen as. */
const SYSTEM = ['HKClinicalTypeIdentifier', 'HKClinicalType', 'HKSampleType', 'HKObjectType'];
/** The one enum of the app that has both the case and the member. */
function onlyOwner({ program }, caseName, member) {
    const owners = (program.members.get(member) ?? []).flatMap(({ owner }) => owner?.cases.has(caseName) ? [owner] : []);
    return owners[0];
}
function members_readVariable(analysis, variable, thing, self, to, expression, frame) {
    if (variable.fact.getter)
        callGetter(analysis, variable, self, to, expression, frame);
    else if (isStatic(variable))
        analysis.solver.flow(globalCell(analysis, variable), to);
    else {
        const field = fieldOf(analysis, thing, variable.fact.name);
        analysis.solver.flow(field, to, dropFlags);
    }
}
function callGetter(analysis, variable, self, to, expression, frame) {
    const info = analysis.program.getters.get(variable);
    if (!info || isIdle(analysis, info))
        return;
    const run = runFunction(analysis, info, [...frame.calls, expression], frame.tags, frame);
    put(analysis, run.self, self);
    const via = coerce(analysis, variable.fact.type);
    if (via)
        analysis.solver.flow(run.result, to, via);
    else
        analysis.solver.flow(run.result, to);
}
function readRaw(analysis, value, to, frame) {
    const fact = value.fact ?? value.owner?.cases.get(value.name);
    if (!value.owner) {
        // `.allergyRecord.rawValue` of a type that is not declared here
        put(analysis, to, value);
        return;
    }
    if (fact?.raw) {
        const raw = evaluate(analysis, fact.raw, frame);
        analysis.solver.flow(raw.cell, to, (it) => it.kind === 'constant' ? { ...tagged(it, value.tags), site: value.site } : tagged(it, value.tags));
    }
    else
        put(analysis, to, { kind: 'constant', value: value.name, site: value.site, tags: value.tags });
}
/** A method of Swift that its type has only to be called on an object. */
function isOfObjects({ fact, file }) {
    const isSwift = !fact.isMessage && !file.isForeign;
    return isSwift && fact.name !== 'init' && !fact.modifiers.has('static') && !fact.modifiers.has('class');
}
/** The methods of something by a name, as functions; Objective-C calls one without parameters by naming it. */
function bindMethods(analysis, type, name, self, to, expression, frame) {
    for (const info of findMethods(analysis.program, type, name)) {
        const cell = newCell(analysis);
        put(analysis, cell, self);
        if (info.fact.isMessage && info.fact.parameters.length === 0) {
            callFunction(analysis, info, cell, [], expression, frame, to);
            return;
        }
        const isUnbound = self.kind === 'type' && isOfObjects(info);
        const made = { id: analysis.nextId(), method: info, self: cell, ...(isUnbound && { isUnbound }) };
        put(analysis, to, { kind: 'function', made, tags: NO_TAGS });
    }
}

;// CONCATENATED MODULE: ./lib/code/entries.js
/**
 * Parts of tuples and entries of dictionaries: told apart by their keys where those are known.
 */




function readThing(analysis, thing, name, to, frame) {
    const { solver } = analysis;
    if (thing.form === 'dictionary') {
        if (analysis.program.isForeign(thing.site.file.path)) {
            const key = keyOfName(name);
            const isOwn = thing.fields.has(key);
            readEntry(analysis, thing, key, to);
            if (isOwn)
                return;
            // what a plugin calls the options that it is called with
            if (name === 'options' && !frame.file.isForeign)
                put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
        }
        if (name === 'key' || name === 'keys' || name === 'allKeys' || name === 'keyEnumerator')
            solver.flow(keysOf(analysis, thing), to);
        else if (name === 'value' || name === 'values' || name === 'allValues' || name === 'objectEnumerator')
            solver.flow(valuesOf(analysis, thing), to);
        else if (ELEMENTS.has(name))
            put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
        return;
    }
    const field = thing.fields.get(name);
    if (field)
        solver.flow(field, to);
    else if (ELEMENTS.has(name))
        put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
}
/** A part of a tuple, by its position or label; of a dictionary's entry, the key or the value. */
function readPart(analysis, { cell: from, type }, index, label) {
    const { solver } = analysis;
    const cell = newCell(analysis);
    solver.watch(from, (value) => {
        if (value.kind !== 'object' || value.thing.form === 'object')
            put(analysis, cell, value);
        else if (value.thing.form === 'dictionary' && analysis.program.isForeign(value.thing.site.file.path))
            put(analysis, cell, value);
        else if (value.thing.form === 'dictionary') {
            solver.flow(index === 0 ? keysOf(analysis, value.thing) : valuesOf(analysis, value.thing), cell);
        }
        else {
            const field = (label !== undefined && value.thing.fields.get(label)) || value.thing.fields.get(`${index}`);
            if (field)
                solver.flow(field, cell);
        }
    });
    const part = type?.name === '()' || type?.name === 'Dictionary' ? type.args[index] : undefined;
    return { cell, ...(part && { type: part }) };
}
const KEYS = '\0keys';
const VALUES = '\0values';
function keysOf(analysis, thing) {
    return innerCell(analysis, thing, KEYS);
}
function valuesOf(analysis, thing) {
    return innerCell(analysis, thing, VALUES);
}
function innerCell(analysis, thing, name) {
    const known = thing.fields.get(name);
    if (known)
        return known;
    const cell = newCell(analysis);
    thing.fields.set(name, cell);
    return cell;
}
/** One of several, nobody knows which. */
function narrow(value) {
    return tagged(value, { upperBound: true });
}
/** What a dictionary's key is told apart by. */
function keyName(value) {
    if (value.kind === 'constant')
        return `"${value.value}`;
    if (value.kind === 'case')
        return `.${value.name}`;
    return value.kind === 'clinical' ? `t${value.type}` : undefined;
}
/** What a member's name is told apart by where dictionaries have members: JavaScript's objects. */
function keyOfName(name) {
    return `"${name}`;
}
/** The value of an entry: the dictionary's own, else that of what it took over. */
function readEntry(analysis, thing, key, to) {
    const { solver } = analysis;
    const isOwn = thing.fields.has(key);
    const own = innerCell(analysis, thing, key);
    solver.flow(own, to);
    // what was put in under a key that is not known may stand under this one
    solver.flow(innerCell(analysis, thing, '\0any'), to, narrow);
    if (isOwn)
        return;
    // what it took over is its own from now on
    for (const base of thing.bases ?? []) {
        solver.watch(base, (value) => {
            if (value.kind === 'object' && value.thing.form === 'dictionary')
                readEntry(analysis, value.thing, key, own);
            else if (value.kind === 'unknown')
                put(analysis, own, value);
        });
    }
}
/** Where `of.name = value` goes when `of` is a dictionary. */
function storeEntry(analysis, thing, name) {
    const cell = newCell(analysis);
    analysis.solver.flow(cell, innerCell(analysis, thing, keyOfName(name)));
    analysis.solver.flow(cell, valuesOf(analysis, thing));
    return cell;
}
/** `of[index]`: a dictionary's value, or any element. `tags` say how the element is chosen. */
function readIndex(analysis, base, key, site, tags = NO_TAGS) {
    const { solver } = analysis;
    const cell = newCell(analysis);
    solver.watch(base.cell, (value) => {
        if (value.kind !== 'object' || value.thing.form !== 'dictionary') {
            put(analysis, cell, value.kind === 'unknown' || value.kind === 'function' ? value : tagged(value, tags));
            if (value.kind === 'object' && analysis.program.isForeign(value.thing.site.file.path))
                readPosition(analysis, value.thing, key, cell);
            return;
        }
        const { thing } = value;
        solver.watch(key, (it) => {
            const name = keyName(it);
            if (name !== undefined)
                readKeyed(analysis, thing, name, it, cell);
            else if (it.kind === 'unknown') {
                const isKept = it.isOutside || isNobody(it);
                put(analysis, cell, isKept ? it : unknownValue('the key is not known', site));
                if (!isKept)
                    solver.flow(valuesOf(analysis, thing), cell, narrow);
            }
            else
                solver.flow(valuesOf(analysis, thing), cell, narrow);
        });
        whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell, narrow));
    });
    const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type;
    return { cell, ...(type && { type }) };
}
/** `pair[0]`, where pairs are lists: an element of a list of pairs, or a part of the one. */
function readPosition(analysis, thing, key, to) {
    analysis.solver.watch(key, (it) => {
        const field = it.kind === 'constant' ? thing.fields.get(`${it.value}`) : undefined;
        if (field)
            analysis.solver.flow(field, to);
    });
}
/** An entry by its key. What another language asks for by a text is named, for people, by that text. */
function readKeyed(analysis, thing, name, key, to) {
    if (key.kind !== 'constant' || !analysis.program.isForeign(key.site.file.path)) {
        readEntry(analysis, thing, name, to);
        return;
    }
    const cell = newCell(analysis);
    readEntry(analysis, thing, name, cell);
    const isAcross = key.site.file.path !== thing.site.file.path && !analysis.program.isForeign(thing.site.file.path);
    analysis.solver.flow(cell, to, (value) => isAcross && (value.kind === 'clinical' || value.kind === 'case')
        ? ledTo(analysis, value, key, `entry ${thing.id}`)
        : value);
}
/** Where `of[key] = value` goes. */
function storeIndex(analysis, base, key, value) {
    const { solver } = analysis;
    solver.watch(base, (it) => {
        if (it.kind !== 'object' || it.thing.form !== 'dictionary')
            return;
        const { thing } = it;
        solver.flow(value, valuesOf(analysis, thing));
        solver.flow(key, keysOf(analysis, thing));
        solver.watch(key, (each) => solver.flow(value, innerCell(analysis, thing, keyName(each) ?? '\0any')));
    });
}
function putEntry(analysis, thing, key, value) {
    const { solver } = analysis;
    solver.flow(key, keysOf(analysis, thing));
    solver.flow(value, valuesOf(analysis, thing));
    solver.watch(key, (each) => solver.flow(value, innerCell(analysis, thing, keyName(each) ?? '\0any')));
}

;// CONCATENATED MODULE: ./lib/code/folds.js
/**
 * Methods of collections whose result is made of parts.
 */





function mapValues(analysis, base, made, call) {
    const thing = newThing(analysis, 'dictionary', call.site);
    analysis.solver.flow(made, valuesOf(analysis, thing));
    analysis.solver.watch(base.cell, (value) => {
        if (value.kind === 'object' && value.thing.form === 'dictionary') {
            analysis.solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
        }
    });
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell };
}
function reduce(analysis, base, given, call, frame) {
    const [initial, closure] = given;
    const cell = newCell(analysis);
    if (!initial || !closure)
        return { cell };
    const { expression, type } = initial;
    analysis.solver.flow(initial.cell, cell);
    // `reduce(into:)`: what the closure puts into its first parameter comes back
    const sum = { cell, back: cell, isTrailing: false, expression: call };
    const element = { cell: base.cell, isTrailing: false, expression: call };
    const made = newCell(analysis);
    callValues(analysis, closure.cell, [sum, element], call, frame, made);
    if (type?.name === 'String' || (expression.kind === 'literal' && typeof expression.value === 'string')) {
        const whole = newCell(analysis);
        put(analysis, whole, unknownText(call.site));
        return { cell: whole, type: { name: 'String', args: [] } };
    }
    analysis.solver.flow(made, cell);
    return { cell, ...(type && { type }) };
}
function enumerate(analysis, base, call) {
    const thing = newThing(analysis, 'tuple', call.site);
    const offset = newCell(analysis);
    put(analysis, offset, { kind: 'numbers', tags: NO_TAGS });
    for (const name of ['0', 'offset'])
        thing.fields.set(name, offset);
    for (const name of ['1', 'element'])
        thing.fields.set(name, base.cell);
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    const element = base.type && elementType(base.type);
    return {
        cell,
        ...(element && { type: { name: '()', args: [{ name: 'Int', args: [] }, element], labels: ['offset', 'element'] } }),
    };
}

;// CONCATENATED MODULE: ./lib/code/dictionaries.js
/**
 * Calls that make a dictionary of what they are given.
 */




/** `Dictionary(uniqueKeysWithValues:)` and the like. */
function makeDictionary(analysis, given, call, expected) {
    const thing = newThing(analysis, 'dictionary', call.site);
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    for (const arg of given) {
        analysis.solver.watch(arg.cell, (value) => {
            if (value.kind === 'object' && value.thing.form === 'dictionary')
                put(analysis, cell, value);
        });
        if (arg.label === 'uniqueKeysWithValues' || arg.label === undefined) {
            putEntry(analysis, thing, readPart(analysis, arg, 0).cell, readPart(analysis, arg, 1).cell);
        }
        else if (arg.label === 'grouping')
            analysis.solver.flow(arg.cell, valuesOf(analysis, thing));
    }
    return { cell, ...(expected?.name === 'Dictionary' && { type: expected }) };
}
/** Objective-C's `dictionaryWithObjectsAndKeys:`, `dictionaryWithObject:forKey:`, `dictionaryWithObjects:forKeys:`, and
 *  the initialisers of the same names. Undefined for any other. */
function makeOfObjects(analysis, name, given, call, frame) {
    const kind = /^(?:dictionary|init)With(Objects?(?:AndKeys)?)$/.exec(name)?.[1];
    if (kind === undefined || !call.isMessage)
        return undefined;
    const thing = newThing(analysis, 'dictionary', call.site);
    const [objects, keys] = given;
    if (kind === 'ObjectsAndKeys') {
        // by turns, and `nil` ends them
        for (let index = 0; index + 1 < given.length; index += 2) {
            const [value, key] = given.slice(index, index + 2);
            if (value && key)
                putEntry(analysis, thing, key.cell, value.cell);
        }
    }
    else if (objects?.expression.kind === 'list' && keys?.expression.kind === 'list') {
        const values = objects.expression.items;
        for (const [index, key] of keys.expression.items.entries()) {
            const value = values[index];
            if (value)
                putEntry(analysis, thing, evaluate(analysis, key, frame).cell, evaluate(analysis, value, frame).cell);
        }
    }
    else if (objects && keys)
        putEntry(analysis, thing, keys.cell, objects.cell);
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell, type: { name: 'Dictionary', args: [] } };
}

;// CONCATENATED MODULE: ./lib/code/free-functions.js
/**
 * Functions and types of the system that pass values on.
 */






const ANSWER = '\0answer';
function storeAnswer(analysis, base, value) {
    analysis.solver.watch(base.cell, (it) => {
        const answer = it.kind === 'object' ? it.thing.fields.get(ANSWER) : undefined;
        if (answer)
            analysis.solver.flow(value, answer);
    });
}
/** Functions and types of the system that pass values on. Undefined for any other. */
function callFree(analysis, name, given, call, frame, expected) {
    const { solver } = analysis;
    const cell = newCell(analysis);
    if (name === 'String' && given[0]?.label !== undefined && given[0].label !== 'describing')
        return undefined;
    const view = VIEWS.has(name) && !frame.file.isForeign ? fillView(analysis, given, call, frame) : undefined;
    if (view)
        return view;
    if (makesCollection(name) || name === 'min' || name === 'max' || name === 'String') {
        for (const arg of given)
            if (arg.label !== 'count' && arg.label !== 'capacity')
                solver.flow(arg.cell, cell);
        const type = name === 'String' ? { name, args: [] } : (expected ?? given[0]?.type);
        return { cell, ...(type && { type }) };
    }
    if (name === 'Dictionary' || name === 'NSDictionary' || name === 'NSMutableDictionary')
        return makeDictionary(analysis, given, call, expected);
    if (name === 'DataAccessRequirements') {
        // SpeziHealthKit: what is to be read and written; asked for as a whole
        for (const arg of given)
            if (arg.label === 'read')
                solver.flow(arg.cell, cell);
        return { cell };
    }
    if (name === 'zip') {
        const thing = newThing(analysis, 'tuple', call.site);
        for (const [index, arg] of given.entries())
            thing.fields.set(`${index}`, arg.cell);
        put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
        return { cell };
    }
    if (name === 'sequence' && given[0]?.label && given[1]) {
        // `sequence(first:next:)` starts with what it is given, `sequence(state:next:)` with what the closure makes of it
        const [start, next] = given;
        if (start.label === 'first')
            solver.flow(start.cell, cell);
        const element = { ...start, ...(start.label === 'first' && { cell }), isTrailing: false };
        callValues(analysis, next.cell, [element], call, frame, cell);
        return { cell, ...(start.type && { type: { name: 'Array', args: [start.type] } }) };
    }
    if (/^with\w*Continuation$/.test(name)) {
        const thing = newThing(analysis, 'any', call.site);
        thing.fields.set(ANSWER, cell);
        const continuation = newCell(analysis);
        put(analysis, continuation, { kind: 'object', thing, tags: NO_TAGS });
        const arg = { cell: continuation, isTrailing: false, expression: call };
        for (const closure of given)
            callValues(analysis, closure.cell, [arg], call, frame, newCell(analysis));
        return { cell };
    }
    if (name === 'stride') {
        put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
        return { cell };
    }
    if (free_functions_SILENT.has(name))
        return { cell };
    return undefined;
}
/** Views whose closure gets each element of the first argument. */
const VIEWS = new Set(['ForEach', 'List', 'OutlineGroup', 'Table', 'Chart']);
const CONTENT = new Set(['content', 'rowContent']);
/** A view of the elements of a collection, and of what a key path says is under each. Undefined for one without any:
 *  `List { … }`. */
function fillView(analysis, given, call, frame) {
    const collection = given.find(({ label, isTrailing }) => label === undefined && !isTrailing);
    const closures = given.filter(({ label = '', isTrailing }) => isTrailing || CONTENT.has(label));
    if (!collection || closures.length === 0)
        return undefined;
    const type = collection.type && elementType(collection.type);
    const cell = newCell(analysis);
    analysis.solver.flow(collection.cell, cell);
    const element = { cell, ...(type && { type }), isTrailing: false, expression: call };
    for (const arg of given)
        if (arg.label === 'children')
            callValues(analysis, arg.cell, [element], call, frame, cell);
    for (const closure of closures)
        callValues(analysis, closure.cell, [element], call, frame, newCell(analysis));
    return { cell: newCell(analysis) };
}
/** Gives nothing that could be a type. */
const free_functions_SILENT = new Set([
    'print',
    'debugPrint',
    'NSLog',
    'assert',
    'precondition',
    'fatalError',
    'assertionFailure',
    'preconditionFailure',
]);

;// CONCATENATED MODULE: ./lib/code/builtins.js
/**
 * What collections do with values. A collection is its elements.
 */










const COLLECTION = /^(?:NS(?:Mutable)?(?:Ordered)?(?:Set|Array)|Set|Array|OrderedSet|ContiguousArray|ArraySlice|Any(?:Sequence|Collection|Iterator|Hashable)|Optional|LazySequence|Sequence|Collection|List|Just|CurrentValueSubject|NSCountedSet)$/;
/** Types whose value is that of what they are made from. */
function makesCollection(name) {
    return COLLECTION.test(name);
}
function set(words) {
    return new Set(words.split(/\s+/));
}
/** Gives back all, some or one of the elements. */
const SAME = set(`sorted shuffled reversed prefix suffix dropFirst dropLast first last randomElement makeIterator next copy
  mutableCopy allObjects anyObject objectAtIndex firstObject lastObject objectEnumerator reverseObjectEnumerator
  nextObject eraseToAnyPublisher receive min max popFirst popLast removeFirst removeLast chunked uniqued unwrapped
  compacted get sortedArrayUsingDescriptors sortedArrayUsingComparator sortedArrayUsingSelector subarrayWithRange
  cycled stride publisher share removeDuplicates collect async wait array set self setWithSet arrayWithArray
  objectsAtIndexes valueForKey autorelease retain formSymmetricDifference setFailureType mapError assertNoFailure
  switchToLatest autoconnect makeConnectable`);
/** Gives back fewer of them, nobody knows which. */
const FEWER = set(`filter drop subtracting intersection symmetricDifference filteredArrayUsingPredicate filteredSetUsingPredicate
  objectsPassingTest partition removeAll`);
/** Gives them back together with those of the arguments. */
const MORE = set(`union appending stringByAppendingString componentsJoinedByString setByAddingObject setByAddingObjectsFromArray setByAddingObjectsFromSet arrayByAddingObject
  arrayByAddingObjectsFromArray merging replaceError replaceNil replaceEmpty`);
/** Puts the arguments into what it is called on. */
const ADDS = set(`insert append formUnion addObject addObjectsFromArray unionSet setSet setArray prepend push insertObject add
  addObjectsFromSet send yield`);
/** Gives a closure each element. */
const EACH = set(`map compactMap flatMap forEach filter first last contains allSatisfy sorted sort min max drop prefix
  enumerateObjectsUsingBlock mapValues compactMapValues partition removeAll firstIndex asyncMap asyncCompactMap
  asyncForEach concurrentMap concurrentForEach concurrentCompactMap sink tryMap parallelMap then onReceive
  onChange objectsPassingTest sortedArrayUsingComparator enumerateObjectsWithOptions count lastIndex split
  enumerateKeysAndObjectsUsingBlock receive handleEvents indexOfObjectPassingTest`);
/** Whose closure makes the elements of the result. */
const builtins_MAPS = set(`map compactMap flatMap asyncMap asyncCompactMap concurrentMap concurrentCompactMap tryMap parallelMap then`);
const builtins_NOTHING = set(`contains allSatisfy count isEmpty firstIndex index isSubset isSuperset isDisjoint hash lastIndex containsObject
  indexOfObject isKindOfClass respondsToSelector isEqual isEqualToString remove subtract formIntersection
  removeObject minusSet removeAllObjects execute stop cancel`);
/** A method of a collection, or of something treated as one. Undefined for any other. */
function callBuiltin(analysis, base, name, given, call, frame) {
    const { solver } = analysis;
    const cell = newCell(analysis);
    const closures = given.filter(isFunctionLike);
    if (name === 'reduce')
        return reduce(analysis, base, given, call, frame);
    if (name === 'enumerated')
        return enumerate(analysis, base, call);
    if (ADDS.has(name) || name === 'updateValue' || name === 'setObject' || name === 'setValue') {
        addTo(analysis, base, name, given, call, frame);
        return { cell };
    }
    if (name === 'objectForKey' || name === 'valueForKey' || name === 'objectForKeyedSubscript') {
        return lookUp(analysis, base, given[0]?.cell ?? cell, call);
    }
    if (name === 'objectAtIndex' || (name === 'object' && given[0]?.label === 'at')) {
        const [index] = given;
        if (index)
            return readIndex(analysis, base, index.cell, call.site, { choice: choiceAt(analysis, call.site, index.cell) });
    }
    if (name === 'resume' || name === 'fulfill') {
        for (const arg of given)
            storeAnswer(analysis, base, arg.cell);
        return { cell };
    }
    if (EACH.has(name) && closures.length > 0) {
        const made = newCell(analysis);
        const element = builtins_elementsOf(analysis, base, name);
        const arg = { ...element, isTrailing: false, expression: call };
        for (const closure of closures)
            callValues(analysis, closure.cell, [arg, ...more(analysis, name, arg)], call, frame, made);
        if (name === 'mapValues' || name === 'compactMapValues')
            return mapValues(analysis, base, made, call);
        if (builtins_MAPS.has(name))
            return { cell: made };
        if (name === 'forEach' || name.startsWith('enumerate') || builtins_NOTHING.has(name))
            return { cell };
        if (name === 'first' || name === 'last' || FEWER.has(name) || name === 'prefix')
            return narrowed(analysis, base);
        return { cell: base.cell, ...(base.type && { type: base.type }) };
    }
    if (MORE.has(name) || name === 'joined') {
        const areTexts = PUTS_TEXTS_TOGETHER.has(name) ? !isOfLists(base, call) : isText(analysis, base, call);
        const via = areTexts ? (it) => asPart(it, call.site) : undefined;
        for (const part of [base, ...given])
            solver.flow(part.cell, cell, via);
        return { cell, ...(base.type && { type: base.type }) };
    }
    if (name === 'subtracting' || name === 'symmetricDifference')
        return subtracted(analysis, base, given);
    if (FEWER.has(name))
        return narrowed(analysis, base);
    if (PARTS_OF_TEXTS.has(name) && isText(analysis, base, call))
        return { cell: partOf(analysis, base.cell, call.site), ...(base.type && { type: base.type }) };
    if (SAME.has(name))
        return {
            cell: base.cell,
            ...(base.type && { type: name === 'first' || name === 'last' ? elementType(base.type) : base.type }),
        };
    if (builtins_NOTHING.has(name))
        return { cell };
    return undefined;
}
/** Of texts these make one text, which none of the parts is. */
const PUTS_TEXTS_TOGETHER = set(`joined appending stringByAppendingString componentsJoinedByString`);
/** Of a text these make another one. */
const PARTS_OF_TEXTS = set(`prefix suffix dropFirst dropLast first last reversed sorted shuffled randomElement popFirst popLast removeFirst removeLast`);
function isText(analysis, { type }, { callee }) {
    if (type)
        return TEXTS.has(type.name);
    const of = callee.kind === 'member' ? callee.of : undefined;
    if (of?.kind !== 'literal' && of?.kind !== 'name')
        return of?.kind === 'text';
    return typeof constantOf(analysis, of) === 'string';
}
const TEXTS = set(`String Substring NSString NSMutableString`);
/** Lists that are made one list. */
function isOfLists({ type }, { callee, args }) {
    const list = callee.kind === 'member' && callee.of?.kind === 'list' ? callee.of : undefined;
    return args.length === 0 && (list?.items.some(({ kind }) => kind === 'list') || type?.args[0]?.name === 'Array');
}
function isFunctionLike({ expression }) {
    return expression.kind !== 'literal' && expression.kind !== 'list';
}
/** `sorted(by:)` and the like give their closure two elements. */
function more(analysis, name, element) {
    if (name === 'sorted' || name === 'sort' || name === 'min' || name === 'max')
        return [element];
    if (name !== 'enumerateObjectsUsingBlock')
        return [];
    return [{ cell: newCell(analysis), isTrailing: false, expression: element.expression }];
}
function builtins_elementsOf(analysis, base, name) {
    if (name === 'mapValues' || name === 'compactMapValues') {
        const cell = newCell(analysis);
        analysis.solver.watch(base.cell, (value) => {
            if (value.kind === 'object' && value.thing.form === 'dictionary')
                analysis.solver.flow(valuesOf(analysis, value.thing), cell);
            else
                put(analysis, cell, value);
        });
        return { cell };
    }
    const type = base.type && elementType(base.type);
    return { cell: base.cell, ...(type && { type }) };
}
function narrowed(analysis, base) {
    const cell = newCell(analysis);
    analysis.solver.flow(base.cell, cell, (value) => tagged(value, { upperBound: true }));
    return { cell, ...(base.type && { type: base.type }) };
}
/** What a literal list takes away may be gone; the rest stays for sure. */
function subtracted(analysis, base, given) {
    const [taken] = given;
    if (taken?.expression.kind !== 'list')
        return narrowed(analysis, base);
    const cell = newCell(analysis);
    const gone = new Set(taken.expression.items.flatMap((item) => nameIn(item) ?? []));
    if (gone.size !== taken.expression.items.length)
        return narrowed(analysis, base);
    analysis.solver.flow(base.cell, cell, (value) => {
        const name = value.kind === 'clinical'
            ? value.type.slice(24, 25).toLowerCase() + value.type.slice(25)
            : value.kind === 'case'
                ? value.name
                : undefined;
        return name !== undefined && gone.has(name) ? undefined : value;
    });
    return { cell, ...(base.type && { type: base.type }) };
}
function nameIn(item) {
    if (item.kind === 'member')
        return item.name;
    if (item.kind === 'call' && item.args.length === 1 && item.args[0])
        return nameIn(item.args[0].value);
    return undefined;
}
function addTo(analysis, base, name, given, call, frame) {
    const target = call.callee.kind === 'member' && call.callee.of ? lvalue(analysis, call.callee.of, frame) : undefined;
    if (name === 'updateValue' || name === 'setObject' || name === 'setValue') {
        const [value, key] = given;
        if (!value || !key)
            return;
        analysis.solver.watch(base.cell, (it) => {
            if (it.kind === 'object' && it.thing.form === 'dictionary')
                putEntry(analysis, it.thing, key.cell, value.cell);
        });
        return;
    }
    const isWhole = base.type === undefined || !TEXTS.has(base.type.name);
    for (const arg of given) {
        if (arg.label === 'at' || arg.label === 'atIndex')
            continue;
        const part = isWhole ? arg.cell : partOf(analysis, arg.cell, call.site);
        emit(analysis, frame, part, target ?? base.cell);
    }
}
function lookUp(analysis, base, key, call) {
    const { solver } = analysis;
    const cell = newCell(analysis);
    solver.watch(base.cell, (value) => {
        if (value.kind === 'unknown')
            put(analysis, cell, value);
        if (value.kind !== 'object' || value.thing.form !== 'dictionary')
            return;
        const { thing } = value;
        solver.watch(key, (it) => {
            const name = keyName(it);
            const field = name === undefined ? undefined : thing.fields.get(name);
            if (field)
                solver.flow(field, cell);
            else if (it.kind === 'unknown')
                put(analysis, cell, it.isOutside || isNobody(it) ? it : unknownValue('the key is not known', call.site));
        });
        whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell));
    });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/construct.js
/**
 * Calls that make something: objects of the app's types, cases of its enums, HealthKit's types.
 */












/** `T(…)`. */
function construct(analysis, call, type, frame) {
    const { program } = analysis;
    const info = findTypeInfo(program, type.name);
    const name = info?.name ?? program.aliases.get(type.name)?.name ?? type.name;
    if (name === 'HKClinicalType' || name === 'HKClinicalTypeIdentifier') {
        return convert(analysis, call, frame, { name, args: [] });
    }
    if (info && info.kind !== 'extension')
        return constructOwn(analysis, info, call, frame);
    const element = type.args[0];
    const wanted = call.args.map((arg) => ({
        ...(arg.label !== undefined && { label: arg.label }),
        name: '',
        ...(element && makesCollection(name) && { type: element }),
        site: call.site,
    }));
    const given = give(analysis, call, frame, wanted);
    recordHit(analysis, name, given, call, frame, []);
    const cell = newCell(analysis);
    if ((0,healthkit/* isOtherType */.t_)(name)) {
        put(analysis, cell, otherType(name, call.site, frame.tags));
        return { cell, type: { name, args: [] } };
    }
    if (name === 'HKQueryDescriptor') {
        // a type, with a predicate: what a query made of it says has changed is the type again
        const sampleType = given.find(({ label }) => label === 'sampleType');
        if (sampleType)
            analysis.solver.flow(sampleType.cell, cell);
        return { cell, type: { name, args: [] } };
    }
    if (name === 'HKFHIRResourceType') {
        const [first] = given;
        if (first)
            analysis.solver.flow(first.cell, cell, toFhir);
        return { cell, type: { name, args: [] } };
    }
    return (callFree(analysis, name, given, call, frame, type) ?? callUnknown(analysis, name, undefined, given, call, frame));
}
function constructOwn(analysis, info, call, frame) {
    const { program } = analysis;
    const type = { name: info.name, args: [] };
    const cell = newCell(analysis);
    const inits = findMethods(program, info, 'init').filter(({ fact }) => fits(fact, call));
    const label = call.args[0]?.label;
    if (info.cases.size > 0 && label === 'rawValue' && inits.length === 0) {
        return caseFromRaw(analysis, info, call, frame);
    }
    const thing = newThing(analysis, 'object', call.site, info);
    if (inits[0]) {
        const self = newCell(analysis);
        if (info.cases.size === 0)
            put(analysis, self, { kind: 'object', thing, tags: NO_TAGS });
        callFunctions(analysis, inits.slice(0, 1), self, call, frame);
        // an enum's init assigns one of its cases to self
        analysis.solver.flow(self, cell);
        return { cell, type };
    }
    const stored = [...info.variables.values()].filter((it) => !it.fact.getter && !isStatic(it));
    const parameters = stored.map(({ fact }) => ({
        label: fact.name,
        name: fact.name,
        ...(fact.type && { type: fact.type }),
        ...(fact.value && { default: fact.value }),
        site: fact.site,
    }));
    const given = give(analysis, call, frame, parameters);
    recordHit(analysis, info.name, given, call, frame, []);
    put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    for (const [index, arg] of given.entries()) {
        const parameter = arg.label === undefined
            ? arg.isTrailing
                ? lastCallable(parameters)
                : parameters[index]
            : parameters.find((it) => it.label === arg.label);
        if (!parameter)
            continue;
        const into = storeOf(analysis, thing, parameter.name);
        const via = coerce(analysis, parameter.type);
        if (via)
            analysis.solver.flow(arg.cell, into, via);
        else
            analysis.solver.flow(arg.cell, into);
    }
    for (const { fact } of stored)
        fieldOf(analysis, thing, fact.name);
    return { cell, type };
}
function lastCallable(parameters) {
    return parameters.findLast(isCallable);
}
/** `Kind(rawValue: "…")`: the case with that raw value. */
function caseFromRaw(analysis, info, call, frame) {
    const cell = newCell(analysis);
    const [raw] = give(analysis, call, frame);
    const type = { name: info.name, args: [] };
    if (!raw)
        return { cell, type };
    analysis.solver.watch(raw.cell, (value) => {
        if (value.kind === 'unknown')
            put(analysis, cell, value);
        if (value.kind !== 'constant')
            return;
        for (const [name, fact] of info.cases) {
            const constant = fact.raw?.kind === 'literal' ? fact.raw.value : name;
            if (constant === value.value)
                put(analysis, cell, { kind: 'case', name, owner: info, fact, site: value.site, tags: value.tags });
        }
    });
    return { cell, type };
}
function constructCase(analysis, owner, name, call, frame) {
    const fact = owner.cases.get(name);
    const given = give(analysis, call, frame, fact?.parameters);
    const payload = newThing(analysis, 'tuple', call.site);
    for (const [index, arg] of given.entries()) {
        const type = fact?.parameters[index]?.type;
        const via = coerce(analysis, type);
        const part = newCell(analysis);
        if (via)
            analysis.solver.flow(arg.cell, part, via);
        else
            analysis.solver.flow(arg.cell, part);
        payload.fields.set(`${index}`, part);
        if (arg.label !== undefined)
            payload.fields.set(arg.label, part);
    }
    const cell = newCell(analysis);
    put(analysis, cell, { kind: 'case', name, owner, ...(fact && { fact }), payload, site: call.site, tags: frame.tags });
    return { cell, type: { name: owner.name, args: [] } };
}
/** The cases of Optional and Result. */
function isWrapping(name, { args, isMessage }) {
    return /^(?:some|success|failure)$/.test(name) && args.length === 1 && args[0]?.label === undefined && !isMessage;
}
/** `.some(x)` and `.success(x)` are what they hold, and a failure holds no type. */
function wrap(analysis, name, call, frame, expected) {
    const held = expected?.name === 'Result' || expected?.name === 'Optional' ? expected.args[0] : expected;
    const [given] = give(analysis, call, frame, [{ name: '', ...(held && { type: held }), site: call.site }]);
    if (!given || name === 'failure')
        return { cell: newCell(analysis) };
    const type = held ?? given.type;
    return { cell: given.cell, ...(type && { type }) };
}

;// CONCATENATED MODULE: ./lib/code/methods.js
/**
 * Calls of a member: of a type, of a value, or of whatever type the place wants.
 */






















function callMember(analysis, call, callee, frame, expected) {
    const { program } = analysis;
    const { of, name } = callee;
    if (name === 'clinicalType' || name === 'clinicalTypeForIdentifier') {
        const own = (program.methods.get(name) ?? []).some(({ fact }) => fits(fact, call));
        if (!own)
            return convert(analysis, call, frame, { name: 'HKClinicalType', args: [] });
    }
    if (healthkit/* OTHER_TYPE_MAKERS */.Aq.has(name) && !program.methods.has(name)) {
        const cell = newCell(analysis);
        give(analysis, call, frame);
        put(analysis, cell, otherType(name, call.site, frame.tags));
        return { cell, type: { name: 'HKObjectType', args: [] } };
    }
    if (!of)
        return callImplicit(analysis, call, name, frame, expected);
    const typeName = typeNamed(analysis, of, frame);
    if (typeName !== undefined)
        return callStatic(analysis, call, typeName, name, frame, expected);
    const base = evaluate(analysis, of, frame);
    return callMethod(analysis, base, name, call, frame);
}
function callImplicit(analysis, call, name, frame, expected) {
    const { program } = analysis;
    if (name === 'init' && expected)
        return construct(analysis, call, elementType(expected), frame);
    const wanted = expected && findTypeInfo(program, elementType(expected).name);
    const owners = wanted
        ? [wanted]
        : [...program.types.values()].filter((it) => (it.cases.get(name)?.parameters.length ?? 0) > 0);
    const owner = owners.find((it) => it.cases.has(name));
    if (owner)
        return constructCase(analysis, owner, name, call, frame);
    if (isWrapping(name, call))
        return wrap(analysis, name, call, frame, expected);
    const methods = wanted
        ? findMethods(program, wanted, name).filter(({ fact }) => fits(fact, call))
        : (program.methods.get(name) ?? []).filter(({ fact }) => fact.modifiers.has('static') && fits(fact, call));
    if (methods.length > 0)
        return callFunctions(analysis, methods.slice(0, 3), undefined, call, frame);
    const given = give(analysis, call, frame);
    recordHit(analysis, name, given, call, frame, []);
    return callUnknown(analysis, name, undefined, given, call, frame);
}
function callStatic(analysis, call, typeName, name, frame, expected) {
    const { program } = analysis;
    const info = findTypeInfo(program, typeName);
    if (name === 'init')
        return construct(analysis, call, { name: typeName, args: [] }, frame);
    if (info) {
        if (info.cases.has(name))
            return constructCase(analysis, info, name, call, frame);
        const named = findMethods(program, info, name);
        const methods = named.filter(({ fact }) => fits(fact, call));
        const shared = methods.find((it) => !isOfObjects(it));
        const first = shared ?? methods[0];
        const [given] = call.args;
        const isBinding = given && given.label === undefined && call.args.length === 1 && !call.isMessage;
        if (!shared && isBinding && named.some(isOfObjects)) {
            // `Records.load(self)`: the method of an object
            const cell = newCell(analysis);
            const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
            if (made)
                callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
            return { cell };
        }
        if (first) {
            const self = newCell(analysis);
            const isInit = call.isMessage && name.startsWith('init');
            if (isInit)
                put(analysis, self, { kind: 'object', thing: newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
            else
                put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
            const made = callFunctions(analysis, [first], self, call, frame);
            return isInit ? { cell: self, type: { name: info.name, args: [] } } : made;
        }
        const variable = findVariable(program, info, name);
        if (variable) {
            const cell = newCell(analysis);
            const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
            if (made)
                callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
            return { cell };
        }
        if (call.isMessage && (name === 'alloc' || name === 'new' || name.startsWith('init'))) {
            const cell = newCell(analysis);
            give(analysis, call, frame);
            put(analysis, cell, { kind: 'object', thing: newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
            return { cell, type: { name: info.name, args: [] } };
        }
    }
    if ((typeName === 'Optional' || typeName === 'Result') && !info && isWrapping(name, call)) {
        const { callee } = call;
        const args = callee.kind === 'member' && callee.of?.kind === 'type' ? callee.of.type.args : [];
        return wrap(analysis, name, call, frame, args[0] ?? expected);
    }
    if (/^[A-Z]/.test(name) && !call.isMessage)
        return construct(analysis, call, { name, args: [] }, frame);
    const given = give(analysis, call, frame);
    recordHit(analysis, name, given, call, frame, []);
    const free = makesCollection(typeName)
        ? callFree(analysis, typeName, given, call, frame, expected)
        : /^NS(?:Mutable)?Dictionary$/.test(typeName)
            ? makeOfObjects(analysis, name, given, call, frame)
            : undefined;
    return free ?? callUnknown(analysis, `${typeName}.${name}`, undefined, given, call, frame);
}
/** A method of a value: the app's own for its type, else what collections do, else something unknown. */
function callMethod(analysis, base, name, call, frame) {
    const { program, solver } = analysis;
    const static_ = base.type && findTypeInfo(program, base.type.name);
    const element = base.type && findTypeInfo(program, elementType(base.type).name);
    const own = static_ ?? element;
    const methods = own ? findMethods(program, own, name).filter(({ fact }) => fits(fact, call)) : [];
    const overriding = own
        ? descendants(program, own)
            .flatMap((it) => it.functions.get(name) ?? [])
            .filter(({ fact }) => fits(fact, call))
        : [];
    if (own && (methods.length > 0 || overriding.length > 0)) {
        return callOwn(analysis, own, methods, overriding, base, call, frame);
    }
    const extensions = extensionMethods(program, base.type, name).filter(({ fact }) => fits(fact, call));
    if (extensions.length > 0)
        return callFunctions(analysis, extensions, base.cell, call, frame);
    const given = give(analysis, call, frame, likelyParameters(program, name, call));
    const builtin = callBuiltin(analysis, base, name, given, call, frame);
    // what the values are decides, where their types are the app's
    const result = builtin?.cell ?? newCell(analysis);
    let isOwn = false;
    const seen = new Set();
    solver.watch(base.cell, (value) => {
        const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
        if (value.kind === 'function' && name === 'callAsFunction')
            callValue(analysis, value.made, given, call, frame, result);
        if (value.kind === 'unknown' && !builtin)
            put(analysis, result, value);
        if (value.kind === 'foreign') {
            const path = foreignMember(value.path, name);
            if (!builtin || isSinkName(foreignSinkName(path)))
                callForeign(analysis, path, given, call, frame, result);
            isOwn = true;
        }
        if (value.kind === 'object' && value.thing.form === 'dictionary' && program.isForeign(value.thing.site.file.path)) {
            const entry = newCell(analysis);
            readEntry(analysis, value.thing, keyOfName(name), entry);
            if (!frame.file.isForeign)
                readOption(analysis, value.thing, name, given[0], result);
            callValues(analysis, entry, given, call, frame, result);
            isOwn = true;
        }
        if (!type)
            return;
        const [method] = findMethods(program, type, name).filter(({ fact }) => fits(fact, call));
        if (!method) {
            const variable = findVariable(program, type, name);
            if (variable)
                isOwn = true;
            if (variable && !seen.has(type)) {
                seen.add(type);
                const field = members_readMember(analysis, { cell: base.cell }, name, call.callee, frame);
                callValues(analysis, field.cell, given, call, frame, result);
            }
            return;
        }
        isOwn = true;
        if (!seen.has(type))
            recordHit(analysis, name, [], call, frame, [method]);
        seen.add(type);
        callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
    });
    const named = base.type && !own && base.type.name !== ''
        ? []
        : (program.methods.get(name) ?? []).filter(({ fact }) => fits(fact, call));
    if (!builtin) {
        whenEmpty(analysis, base.cell, 'receiver', () => {
            // a closure that is kept in a field is called like a method
            const keepers = own && findVariable(program, own, name)
                ? [own, ...descendants(program, own)]
                : base.type
                    ? []
                    : ownersOf(analysis, name);
            for (const owner of named.length === 0 ? keepers : [])
                put(analysis, base.cell, anyOf(analysis, owner, call.site));
            for (const method of named.slice(0, 8)) {
                const self = method.owner ? someOf(analysis, method.owner, call.site) : undefined;
                callFunction(analysis, method, self, given, call, frame, result);
            }
        });
    }
    recordHit(analysis, name, given, call, frame, named, base.type?.name);
    if (builtin)
        return { cell: result, ...(builtin.type && { type: builtin.type }) };
    const unknown = callUnknown(analysis, name, base, given, call, frame, () => isOwn || (named.length > 0 && base.cell.values.length === 0));
    solver.flow(unknown.cell, result);
    const type = named[0]?.fact.result;
    return { cell: result, ...(type && { type }) };
}
/** The parameters of the app's only function by that name that fits: what its arguments are. */
function likelyParameters(program, name, call) {
    return (program.methods.get(name) ?? []).find(({ fact }) => fits(fact, call))?.fact.parameters;
}
/** Methods that the app adds to the system's types. */
function extensionMethods(program, type, name) {
    const methods = program.methods.get(name);
    if (!methods)
        return [];
    return methods.filter(({ owner }) => {
        if (owner?.kind !== 'extension')
            return false;
        if (!type)
            return COLLECTIONS.has(owner.name);
        return owner.name === type.name || (makesCollection(type.name) && COLLECTIONS.has(owner.name));
    });
}
function callOwn(analysis, own, methods, overriding, base, call, frame) {
    const { program, solver } = analysis;
    const [first] = methods;
    const given = give(analysis, call, frame, (first ?? overriding[0])?.fact.parameters);
    const name = call.callee.kind === 'member' ? call.callee.name : '';
    recordHit(analysis, name, given, call, frame, [...methods, ...overriding]);
    const cell = newCell(analysis);
    const type = (first ?? overriding[0])?.fact.result;
    whenEmpty(analysis, base.cell, 'receiver', () => {
        const owners = [own, ...overriding.flatMap(({ owner }) => (owner ? [owner] : []))];
        for (const owner of owners)
            put(analysis, base.cell, anyOf(analysis, owner, call.site));
    });
    if (overriding.length === 0 && first) {
        callFunction(analysis, first, base.cell, given, call, frame, cell);
        return { cell, ...(type && { type }) };
    }
    solver.watch(base.cell, (value) => {
        if (isNobody(value))
            put(analysis, cell, value);
        const actual = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
        const found = actual && findMethods(program, actual, name).find(({ fact }) => fits(fact, call));
        const targets = found
            ? [found]
            : (value.kind === 'unknown' && !isNobody(value)) || value.kind === 'object'
                ? [...methods, ...overriding]
                : [];
        for (const target of targets) {
            const self = value.kind === 'unknown' && target.owner ? someOf(analysis, target.owner, call.site) : cellOf(analysis, value);
            callFunction(analysis, target, self, given, call, frame, cell);
        }
    });
    return { cell, ...(type && { type }) };
}

;// CONCATENATED MODULE: ./lib/code/calls.js
/**
 * Calls: to what a name may mean, with what is passed.
 */
















function callExpression(analysis, call, frame, expected) {
    const { callee } = call;
    if (callee.kind === 'name')
        return callName(analysis, call, callee.name, frame, expected);
    if (callee.kind === 'type')
        return construct(analysis, call, callee.type, frame);
    if (callee.kind === 'member')
        return callMember(analysis, call, callee, frame, expected);
    const made = evaluate(analysis, callee, frame);
    const given = give(analysis, call, frame);
    const cell = newCell(analysis);
    callValues(analysis, made.cell, given, call, frame, cell);
    return { cell };
}
/** Evaluates the arguments; the parameters of a likely callee tell what types they want. */
function give(analysis, call, frame, parameters) {
    const matched = parameters && (matchParameters(parameters, call.args, call.isMessage) ?? matchLoosely(parameters, call.args));
    return call.args.map((arg, index) => {
        const own = matched?.indexOf(index) ?? -1;
        const further = matched?.findLastIndex((at, position) => (at ?? index) < index && parameters?.[position]?.isVariadic);
        const type = parameters?.[own < 0 ? (further ?? -1) : own]?.type ?? wantedBySystem(call, arg.label);
        const typed = evaluate(analysis, arg.value, frame, type);
        return {
            ...typed,
            ...(arg.label !== undefined && { label: arg.label }),
            isTrailing: arg.isTrailing ?? false,
            expression: arg.value,
        };
    });
}
/** What HealthKit's own calls want, where `.init(…)` leaves it to them. */
function wantedBySystem({ callee }, label) {
    const isPredicate = callee.kind === 'member' && callee.name === 'clinicalRecord' && label === 'type';
    return isPredicate ? { name: 'HKClinicalType', args: [] } : undefined;
}
function callName(analysis, call, name, frame, expected) {
    const { program } = analysis;
    const local = findName(frame.scope, name);
    const cell = newCell(analysis);
    if (local) {
        const given = give(analysis, call, frame);
        callValues(analysis, local.cell, given, call, frame, cell);
        const result = local.type?.name === '->' ? local.type.args.at(-1) : undefined;
        return { cell, ...(result && { type: result }) };
    }
    for (let owner = frame.owner; owner; owner = owner.outer) {
        const methods = findMethods(program, owner, name).filter(({ fact }) => fits(fact, call));
        if (methods.length > 0) {
            const overriding = descendants(program, owner).flatMap((it) => it.functions.get(name) ?? []);
            const all = [...methods.slice(0, 1), ...overriding.filter(({ fact }) => fits(fact, call))];
            const self = owner === frame.owner ? (frame.self ?? newCell(analysis)) : someOf(analysis, owner, call.site);
            return callFunctions(analysis, all, self, call, frame);
        }
        const variable = findVariable(program, owner, name);
        if (variable) {
            const made = evaluate(analysis, call.callee, frame);
            callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
            return { cell };
        }
    }
    const functions = (program.functions.get(name) ?? []).filter(({ fact }) => fits(fact, call));
    if (functions.length > 0)
        return callFunctions(analysis, functions.slice(0, 3), undefined, call, frame);
    const typeName = typeNamed(analysis, call.callee, frame);
    if (typeName !== undefined)
        return construct(analysis, call, { name: typeName, args: [] }, frame);
    const global = program.variables.get(name);
    if (global) {
        const made = evaluate(analysis, call.callee, frame);
        callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
        return { cell };
    }
    const given = give(analysis, call, frame);
    recordHit(analysis, name, given, call, frame, []);
    // in an extension of a collection, `map { … }` is its own
    const { owner, self } = frame;
    const own = owner && self && COLLECTIONS.has(owner.name) ? { cell: self, type: { name: owner.name, args: [] } } : undefined;
    return ((own && callBuiltin(analysis, own, name, given, call, frame)) ??
        callFree(analysis, name, given, call, frame, expected) ??
        callUnknown(analysis, name, undefined, given, call, frame));
}
function someOf(analysis, owner, site) {
    return cellOf(analysis, anyOf(analysis, owner, site));
}
/** Calls each of some functions with the same arguments. */
function callFunctions(analysis, infos, self, call, frame, known) {
    const [first] = infos;
    const given = known ?? give(analysis, call, frame, first?.fact.parameters);
    const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
    recordHit(analysis, name, given, call, frame, infos);
    const cell = newCell(analysis);
    for (const info of infos)
        callFunction(analysis, info, self, given, call, frame, cell);
    const type = first?.fact.result;
    return { cell, ...(type && { type }) };
}
/** Connects a call with the run of a function. */
function callFunction(analysis, info, self, given, call, frame, result) {
    if (isIdle(analysis, info))
        return;
    const run = runFunction(analysis, info, [...frame.calls, call], callTags(analysis, call, frame), frame);
    if (self)
        analysis.solver.flow(self, run.self);
    const isMessage = call.kind === 'call' && call.isMessage;
    const matched = info.fact.isPositional
        ? matchLoosely(info.fact.parameters, given)
        : matchParameters(info.fact.parameters, given, isMessage);
    pass(analysis, run, given, matched, frame);
    analysis.solver.flow(run.result, result);
}
function callTags(analysis, call, frame) {
    return joinTags(frame.tags, regionTags(analysis, frame.file, call.site.start));
}
/** The values say themselves what is known of them. */
const UNMARKED = { tags: NO_TAGS };
function pass(analysis, run, given, matched, frame) {
    const way = frame.gate ? { gate: frame.gate, tags: NO_TAGS } : UNMARKED;
    for (const [position, parameter] of run.parameters.entries()) {
        const declared = run.fact.parameters[position];
        const index = matched ? matched[position] : position;
        const arg = index === undefined ? undefined : given[index];
        if (!arg) {
            run.useDefault(position);
            continue;
        }
        emit(analysis, way, arg.cell, parameter);
        if (declared?.isVariadic) {
            for (const more of given.slice((index ?? 0) + 1)) {
                if (more.label !== undefined || more.isTrailing)
                    break;
                analysis.solver.flow(more.cell, parameter);
            }
        }
        if (arg.back)
            analysis.solver.flow(parameter, arg.back);
        const isShared = arg.expression.kind === 'operation' && arg.expression.operator === '&';
        if (isShared || declared?.type?.name.startsWith('NSMutable')) {
            const target = lvalue(analysis, arg.expression, frame);
            if (target)
                analysis.solver.flow(parameter, target);
        }
    }
}
function cellOf(analysis, value) {
    const cell = newCell(analysis);
    put(analysis, cell, value);
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/convert.js




/** From an identifier, a raw string or a name that waits for its type to a clinical type. */
function convert(analysis, call, frame, type) {
    const cell = newCell(analysis);
    const [first] = give(analysis, call, frame, [
        {
            name: '',
            ...(call.args[0]?.label !== undefined && { label: call.args[0].label }),
            type: { name: call.args[0]?.label === 'rawValue' ? 'String' : 'HKClinicalTypeIdentifier', args: [] },
            site: call.site,
        },
    ]);
    // an identifier may be made of any text, to compare it with others: only the type that is made of it cannot
    const keepsText = type.name === 'HKClinicalTypeIdentifier';
    if (first) {
        analysis.solver.flow(first.cell, cell, (value) => keepsText && isOtherText(value) ? value : toClinical(analysis, value));
    }
    return { cell, type };
}
function isOtherText(value) {
    return value.kind === 'constant' && typeof value.value === 'string' && !(0,healthkit/* typeOfRaw */.mb)(value.value);
}
/** A raw string that is none of the nine is remembered: HealthKit refuses it. */
function toClinical(analysis, value, words) {
    switch (value.kind) {
        case 'clinical':
        case 'unknown':
            return value;
        case 'constant': {
            // an empty text stands for one that is missing
            if (typeof value.value !== 'string' || value.value === '')
                return undefined;
            const type = (0,healthkit/* typeOfRaw */.mb)(value.value);
            if (type)
                return clinicalValue(type, value.site, 'string', value.tags);
            const word = words?.get(value.value);
            if (word)
                return clinicalValue(word, value.site, 'case', value.tags);
            // more is put to it before it is a type
            if (healthkit/* PREFIX */.H3.startsWith(value.value))
                return unknownValue('how the name of the type goes on is not known here', value.site);
            // where other types are passed as texts too, only what looks like a clinical one is a mistaken one
            const isMixed = words !== undefined || analysis.program.isForeign(value.site.file.path);
            if (isMixed && !isNearMiss(value.value, words))
                return undefined;
            const key = `${value.site.file.path}:${value.site.start}`;
            analysis.unknownTypes.set(key, { text: value.value, site: value.site });
            return undefined;
        }
        case 'case': {
            if (value.owner)
                return undefined;
            const type = (0,healthkit/* typeOfCase */.ao)(value.name);
            return type && clinicalValue(type, value.site, 'case', value.tags);
        }
        default:
            return undefined;
    }
}
function toFhir(value) {
    if (value.kind === 'constant' && typeof value.value === 'string' && (0,healthkit/* typesOfFhir */.Cd)(value.value)) {
        return { kind: 'fhir', name: value.value, site: value.site, tags: value.tags };
    }
    if (value.kind === 'case' && (0,healthkit/* typesOfFhir */.Cd)(value.name))
        return { kind: 'fhir', name: value.name, site: value.site, tags: value.tags };
    return value.kind === 'unknown' || value.kind === 'fhir' ? value : undefined;
}
/** `HKQuery.predicateForClinicalRecords(withFHIRResourceType:)`, `NSCompoundPredicate(andPredicateWithSubpredicates:)`. */
function passesPredicates(name) {
    return /predicateForClinicalRecords|CompoundPredicate/.test(name);
}

;// CONCATENATED MODULE: ./lib/code/collect.js
/**
 * From solved flows to what a target's code says.
 */









function collectFacts(analysis) {
    const uses = { requested: new Map(), read: new Map(), shared: new Map() };
    const unresolved = new Map();
    const apis = new Map();
    const used = new Set();
    for (const hit of analysis.hits) {
        if (hit.instead.length === 0)
            collectHit(analysis, hit, { uses, unresolved, apis, used });
    }
    collectOwn(analysis, { uses, unresolved, apis, used });
    for (const hit of analysis.hits)
        collectPredicates(hit, used, uses.read);
    collectEscaped(analysis, uses, unresolved);
    return {
        requested: sortUses(uses.requested),
        read: sortUses(uses.read),
        shared: sortUses(uses.shared),
        unresolved: [...unresolved.values()].sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.role, b.role)),
        unknownTypes: [...analysis.unknownTypes.values()]
            .map(({ text, site }) => ({ value: text, at: collect_place(site) }))
            .sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at)),
        apis: [...apis.values()].sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.name, b.name)),
    };
}
function collectHit(analysis, hit, { uses, unresolved, apis, used }) {
    const narrowing = narrowingOf(analysis, hit);
    for (const value of narrowing.used)
        used.add(value);
    for (const type of narrowing.types)
        addUse(uses.read, hit, type.type, type.site, 'constant', type.tags);
    for (const [index, taken] of hit.sink.takes.entries()) {
        const cell = hit.cells[index];
        if (cell && (narrowing.types.length === 0 || !taken.roles.includes('read')))
            collectTaken(analysis, hit, taken, cell, uses, unresolved);
    }
    for (const { type, site } of resourceTexts(analysis, hit))
        addUse(uses.read, hit, type, site, 'case', NO_TAGS);
    for (const type of hit.sink.foreign?.reads ?? [])
        addUse(uses.read, hit, type, hit.site, 'case', NO_TAGS);
    collectApi(analysis, hit, apis);
}
/** Calls of the app's own functions that are named like the system's: wrappers and protocols. What they lead to has been
 *  counted where it is asked for and read; what they lead nowhere with is done by what stands behind the protocol. */
function collectOwn(analysis, real) {
    const own = {
        uses: { requested: new Map(), read: new Map(), shared: new Map() },
        unresolved: new Map(),
        apis: new Map(),
        used: real.used,
    };
    for (const hit of analysis.hits)
        if (hit.instead.length > 0)
            collectHit(analysis, hit, own);
    const led = new Set(analysis.hits.flatMap(({ sink, instead }) => (instead.length === 0 ? [sink.api] : [])));
    for (const role of ['requested', 'read', 'shared']) {
        const named = ({ type, at }) => `${type} ${at.file}:${at.line}:${at.column}`;
        const known = new Set([...real.uses[role].values()].map(named));
        for (const [key, use] of own.uses[role])
            if (!known.has(named(use)))
                real.uses[role].set(key, use);
    }
    const isLed = analysis.hits.some(({ sink, instead }) => instead.length > 0 && led.has(sink.api));
    if (isLed)
        return;
    for (const [key, it] of own.unresolved)
        real.unresolved.set(key, it);
    for (const [key, it] of own.apis)
        real.apis.set(key, it);
}
/** A type that goes where nobody sees what becomes of it may be read there, or asked for. Told only where it matters. */
function collectEscaped(analysis, uses, unresolved) {
    const typesOf = (role) => new Set([...uses[role].values()].map(({ type }) => type));
    const [requested, read] = [typesOf('requested'), typesOf('read')];
    if ([...requested].every((type) => read.has(type)) && [...read].every((type) => requested.has(type)))
        return;
    for (const [type, { reason, site }] of escapedTypes(analysis)) {
        if (requested.has(type) === read.has(type))
            continue;
        const role = requested.has(type) ? 'read' : 'requested';
        const at = collect_place(site);
        unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason, at });
    }
}
function collectTaken(analysis, hit, taken, cell, uses, unresolved) {
    for (const role of taken.roles) {
        if (role === 'none' || role === 'narrows' || role === 'fhir')
            continue;
        for (const value of cell.values) {
            const clinical = toClinical(analysis, value, hit.sink.foreign?.words);
            if (clinical?.kind === 'clinical') {
                // whoever reads one element reads, at times, each of them
                const choice = role === 'read' ? undefined : openChoice(analysis, clinical.tags);
                const tags = choice ? { ...clinical.tags, upperBound: true } : clinical.tags;
                addUse(uses[role], hit, clinical.type, shownAt(clinical.site, clinical.tags.lead), clinical.spelling, tags);
                if (choice && collect_isMeant(hit) && hit.frame.tags.conditional === undefined && tags.conditional === undefined) {
                    const at = collect_place(choice.site);
                    unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason: UNKNOWN_INDEX, at });
                }
            }
            else if (value.kind === 'unknown' &&
                !isNobody(value) &&
                collect_isMeant(hit) &&
                hit.frame.tags.conditional === undefined &&
                value.tags.conditional === undefined) {
                const at = collect_place(value.site);
                unresolved.set(`${role} ${at.file}:${at.line}:${at.column}`, { role, reason: value.reason, at });
            }
        }
    }
}
const UNKNOWN_INDEX = 'the index is not known';
/** Whether a call is the sink for sure, so that an unknown argument is an unknown type. */
function collect_isMeant({ sink: { isCommonName }, receiver }) {
    return !isCommonName || (receiver !== undefined && receiver === isCommonName);
}
/** With a known sample type that type is read and no other; without one, each type that can hold the resource. */
function narrowingOf(analysis, { sink, cells }) {
    const values = (role) => sink.takes.flatMap((taken, index) => (taken.roles.includes(role) ? [...(cells[index]?.values ?? [])] : []));
    const predicates = values('narrows').filter((value) => value.kind === 'fhir');
    if (predicates.length === 0)
        return { types: [], used: [] };
    const isKnown = values('read').some((value) => toClinical(analysis, value)?.kind === 'clinical');
    const types = predicates.flatMap((value) => fhirTypes(value).map((type) => ({ type, site: value.site, tags: value.tags })));
    return { types: isKnown ? [] : types, used: predicates.map(({ site }) => placeKey(site)) };
}
/** What a package reads by the name of a FHIR resource, where it is given no type. */
function resourceTexts(analysis, { sink, cells }) {
    const words = sink.foreign?.words;
    if (!words)
        return [];
    const given = (role) => sink.takes.flatMap((taken, index) => (taken.roles.includes(role) ? [...(cells[index]?.values ?? [])] : []));
    if (given('read').some((value) => toClinical(analysis, value, words)?.kind === 'clinical'))
        return [];
    return given('fhir').flatMap((value) => value.kind === 'constant' ? ((0,healthkit/* typesOfFhir */.Cd)(`${value.value}`) ?? []).map((type) => ({ type, site: value.site })) : []);
}
function placeKey({ file, start }) {
    return `${file.path}:${start}`;
}
/** A predicate that is seen to reach no query is read where it is made. */
function collectPredicates(hit, used, read) {
    for (const [index, { roles }] of hit.sink.takes.entries()) {
        if (!roles.includes('fhir'))
            continue;
        for (const value of hit.cells[index]?.values ?? []) {
            if (!('site' in value) || used.has(placeKey(value.site)))
                continue;
            for (const type of fhirTypes(value))
                addUse(read, hit, type, value.site, 'constant', value.tags);
        }
    }
}
function fhirTypes(value) {
    if (value.kind === 'fhir' || (value.kind === 'case' && !value.owner))
        return (0,healthkit/* typesOfFhir */.Cd)(value.name) ?? [];
    return [];
}
function addUse(uses, hit, type, site, spelling, tags) {
    const at = collect_place(site);
    const call = collect_place(hit.site);
    const key = `${type} ${at.file}:${at.line}:${at.column} ${call.file}:${call.line}:${call.column}`;
    const conditional = tags.conditional ?? hit.frame.tags.conditional;
    const available = latest(tags.available, hit.frame.tags.available);
    // names of modules are told apart by their file: `load@src/records.ts()`
    const symbol = hit.frame.symbol.replace(/@[^()@]*(?=\(|$)/, '');
    const use = {
        type,
        at,
        call,
        api: hit.sink.api,
        ...(symbol && { symbol }),
        ...(tags.upperBound && { upperBound: true }),
        ...(conditional !== undefined && { conditional }),
        ...(available !== undefined && { available }),
        spelling,
    };
    if (hit.frame.isOffered)
        return;
    const known = uses.get(key);
    uses.set(key, known ? weaker(known, use) : use);
}
/** What holds of one way and not of the other does not hold. */
function weaker(a, b) {
    const { upperBound, conditional, available, ...rest } = a;
    if (conditional !== undefined && b.conditional === undefined)
        return b;
    if (conditional === undefined && b.conditional !== undefined)
        return a;
    const earliest = available === undefined || b.available === undefined
        ? undefined
        : latest(available, b.available) === available
            ? b.available
            : available;
    return {
        ...rest,
        ...(upperBound && b.upperBound && { upperBound }),
        ...(conditional !== undefined && { conditional }),
        ...(earliest !== undefined && { available: earliest }),
    };
}
function collectApi(analysis, hit, apis) {
    const { use } = hit.sink;
    if (!use)
        return;
    const at = collect_place(hit.site);
    const types = new Set();
    let unresolved;
    const elements = [];
    let sharesOther = false;
    for (const [index, taken] of hit.sink.takes.entries()) {
        for (const value of hit.cells[index]?.values ?? []) {
            const clinical = toClinical(analysis, value, hit.sink.foreign?.words);
            if (clinical?.kind === 'clinical' && openChoice(analysis, clinical.tags))
                unresolved = UNKNOWN_INDEX;
            else if (clinical?.kind === 'clinical' && !taken.roles.includes('shared'))
                types.add(clinical.type);
            if (value.kind === 'unknown' && !isNobody(value))
                unresolved = value.reason;
            if (use === 'requestPerObjectReadAuthorization' && clinical?.kind === 'clinical')
                elements.push({
                    name: 'clinicalTypePerObject',
                    at: collect_place(shownAt(clinical.site, clinical.tags.lead)),
                    types: [clinical.type],
                    call: at,
                });
            if (value.kind !== 'other-type' && value.kind !== 'case')
                continue;
            if (taken.roles.includes('shared'))
                sharesOther ||= value.kind === 'other-type';
            else if (use === 'requestAuthorization' && healthkit/* PER_OBJECT_TYPES */.EF.has(value.name)) {
                const element = value.name;
                elements.push({
                    name: 'perObjectTypeRequested',
                    at: value.site ? collect_place(value.site) : at,
                    types: [],
                    call: at,
                    element,
                });
            }
        }
    }
    const conditional = hit.frame.tags.conditional;
    const base = { at, types: [...types].sort(order/* compare */.UD), ...(conditional !== undefined && { conditional }) };
    const add = (api) => {
        const key = `${api.name} ${api.at.file}:${api.at.line}:${api.at.column}`;
        const known = apis.get(key);
        apis.set(key, known ? { ...known, types: [...new Set([...known.types, ...api.types])].sort(order/* compare */.UD) } : api);
    };
    if (use === 'requestAuthorization')
        for (const name of hit.sink.foreign?.missing ?? [])
            add({ ...base, name, types: [] });
    add({ ...base, name: use, ...(unresolved !== undefined && { unresolved }) });
    if (use === 'requestAuthorization' && sharesOther)
        add({ ...base, name: 'shareNonClinical', types: [] });
    if (use === 'requestAuthorization' && hit.frame.isOnce && types.size > 0)
        add({ ...base, name: 'asksOnce' });
    for (const element of elements)
        add({ ...element, ...(conditional !== undefined && { conditional }) });
}
function collect_place({ file, start, end }) {
    return (0,code_source/* locate */.x5)(file, start, end);
}
function sortUses(uses) {
    return [...uses.values()].sort((a, b) => (0,order/* compare */.UD)(a.type, b.type) || (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* comparePlaces */.ig)(a.call, b.call));
}

;// CONCATENATED MODULE: ./lib/code/console-removal.js

const CONFIGURATIONS = ['babel.config.js', 'babel.config.cjs', 'babel.config.json', '.babelrc', '.babelrc.js'];
const SCRIPT = /\.[cm]?[jt]sx?$/;
const CONSOLE = /^console\.(\w+)/;
const PLUGIN = /["'](?:babel-plugin-)?transform-remove-console["'](?:\s*,\s*\{\s*["']?exclude["']?\s*:\s*\[([^\]]{0,200})\])?/;
/** The flows, with those to a console that is not there in what ships told apart. */
function markRemovedConsole(flows, files) {
    const kept = new Map();
    return flows.map((flow) => {
        const { api, at, conditional } = flow;
        const call = CONSOLE.exec(api)?.[1];
        if (call === undefined || conditional !== undefined || !SCRIPT.test(at.file))
            return flow;
        const configuration = findConfiguration(at.file, files);
        if (configuration === undefined)
            return flow;
        if (!kept.has(configuration))
            kept.set(configuration, keptCalls(configuration, files));
        const stays = kept.get(configuration);
        return stays === undefined || stays.includes(call) ? flow : { ...flow, conditional: debug_only/* DEBUG_ONLY */.t };
    });
}
/** The configuration in the nearest folder around a file. */
function findConfiguration(file, files) {
    for (let folder = file; folder !== '';) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
        const found = CONFIGURATIONS.map((name) => (folder === '' ? name : `${folder}/${name}`)).find((one) => files.has(one));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The calls that stay although the plugin is there, as they are written; undefined where it is not. */
function keptCalls(configuration, files) {
    const code = Buffer.from(files.bytes(configuration))
        .toString('utf8')
        .split('*/')
        .map((piece) => piece.split('/*', 1)[0])
        .join('')
        .replace(/^[ \t]*\/\/.*$/gm, '');
    const found = PLUGIN.exec(code);
    return found ? (found[1] ?? '') : undefined;
}

;// CONCATENATED MODULE: ./lib/code/offered.js
/**
 * What an app uses of the packages of its repository. A package offers more than any one app calls: what the app does not
 * come to by any name is none of its doing, and fills no list or cache of what it does use.
 */

/** Types and protocols for whose sake the system calls nothing that could ask for a type. */
const PLAIN = new Set('Sendable Hashable Equatable Identifiable CaseIterable Error LocalizedError Comparable AnyObject Codable Decodable Encodable String Int RawRepresentable CustomStringConvertible CustomDebugStringConvertible OptionSet ExpressibleByStringLiteral ExpressibleByArrayLiteral Copyable ObservableObject Sequence'.split(' '));
/** Storyboards and runtimes make objects of these by their names. */
const OF_A_FRAMEWORK = /^(?:UI|NS|WK|SK|AR|CX)[A-Z]/;
/** Words that let others call a function by no name that Swift code shows. */
const OPEN = ['override', '@objc', '@IBAction', '@exported'];
/** Tells of a piece of code whether the app comes to it: by a name that used code mentions, or because the system calls
 *  the members of a type that it makes. */
function findUsed(program, units, offer) {
    const names = new Set();
    const types = new Set();
    const used = new Set();
    const open = new Set();
    function take({ unit, mentions }) {
        used.add(unit);
        for (const set of [mentions.names, mentions.references, mentions.assigned, mentions.selectors])
            for (const name of set)
                names.add(name);
        if (unit.kind === 'function') {
            const { parameters, result } = unit.info.fact;
            for (const type of [result, ...parameters.map((parameter) => parameter.type)])
                addType(type);
        }
        const owner = ownerOf(unit);
        if (owner)
            types.add(owner);
    }
    function addType(type) {
        if (!type)
            return;
        names.add(type.name);
        type.args.forEach(addType);
    }
    for (const one of units) {
        if (one.unit.kind !== 'file' && offer.files.has(fileOf(one.unit)))
            open.add(one);
        else
            take(one);
    }
    const words = new Set([...open].flatMap(({ unit, gives }) => [...gives, ownerOf(unit)?.name ?? '']));
    for (const name of offer.namedElsewhere(words))
        names.add(name);
    for (const { fact, file } of program.everyVariable)
        if (!offer.files.has(file.path))
            addType(fact.type);
    for (let before = -1; before !== used.size + types.size;) {
        before = used.size + types.size;
        for (const type of program.types.values()) {
            if (!types.has(type) && (names.has(type.name) || [...type.supertypes].some((name) => OF_A_FRAMEWORK.test(name))))
                types.add(type);
        }
        for (const type of types) {
            for (const name of type.supertypes)
                names.add(name);
            for (const { fact } of type.variables.values())
                if (!fact.modifiers.has('static'))
                    addType(fact.type);
        }
        for (const one of open) {
            if (!isUsed(one))
                continue;
            open.delete(one);
            take(one);
        }
    }
    function isUsed({ unit, gives }) {
        const owner = ownerOf(unit);
        if (gives.some((name) => name !== owner?.name && names.has(name)))
            return true;
        if (unit.kind === 'file')
            return true;
        const { fact } = unit.kind === 'function' ? unit.info : unit.variable;
        if (owner && !types.has(owner))
            return false;
        if (OPEN.some((word) => fact.modifiers.has(word)))
            return true;
        if (!owner)
            return false;
        if (fact.name === 'init')
            return names.has(owner.name) || names.has('init');
        // observers run whenever a property is set, first values whenever an object is made
        if (fact.name.endsWith('.set'))
            return true;
        if (unit.kind === 'value')
            return !fact.modifiers.has('static');
        return !isPlainType(program, owner);
    }
    return (unit) => used.has(unit);
}
/** Whether nobody but code that is here calls the members of a type. */
function isPlainType(program, type, seen = new Set()) {
    if (seen.has(type))
        return true;
    seen.add(type);
    return [...type.supertypes].every((name) => {
        const declared = program.types.get(name);
        return PLAIN.has(name) || (declared && declared.kind !== 'extension' && isPlainType(program, declared, seen));
    });
}
function ownerOf(unit) {
    return unit.kind === 'function' ? unit.info.owner : unit.kind === 'value' ? unit.variable.owner : undefined;
}
function fileOf(unit) {
    return (unit.kind === 'file' ? unit.file : unit.kind === 'value' ? unit.variable.file : unit.info.file).path;
}
/** Which of the words stand in any of the files, byte for byte. */
function offered_wordsIn(paths, words, files) {
    const found = new Set();
    for (const path of paths) {
        const bytes = files.bytes(path);
        const text = (0,lib_bytes/* bufferOf */.K)(bytes).toString('latin1');
        for (const [word] of text.matchAll(/[A-Za-z_]\w*/g))
            if (words.has(word))
                found.add(word);
    }
    return found;
}
/** The types that are asked for and not read, or read and not asked for. */
function findUnmatched({ requested, read }) {
    const types = (uses) => new Set(uses.map(({ type }) => type));
    const [asked, reads] = [types(requested), types(read)];
    return new Set([...asked, ...reads].filter((type) => !asked.has(type) || !reads.has(type)));
}
/** What is used, with what all that is offered does with types that do not match: a package may be used by a way that is
 *  not seen, and nothing is called unused that it might read. */
function withOffered(used, offered) {
    const unmatched = findUnmatched(used);
    const add = (own, all) => [
        ...own,
        ...all
            .filter(({ type }) => unmatched.has(type) && !own.some((use) => use.type === type))
            .map((use) => ({ ...use, upperBound: true })),
    ];
    return {
        ...used,
        requested: add(used.requested, offered.requested),
        read: add(used.read, offered.read),
        unresolved: used.unresolved.length > 0 ? used.unresolved : offered.unresolved,
    };
}

;// CONCATENATED MODULE: ./lib/code/flow.js
/**
 * From facts to flows: which clinical types reach which call. See docs/decisions/flow.md for what is followed and what is
 * given up on.
 */








/** Deliveries that one target may take. The largest app met that can be followed takes two thirds of them. */
const BUDGET = 500_000;
/** What is left of them to code from which nothing more can be concluded: of a library, which is described and not judged,
 *  and of a target of which both what is asked for and what is read are open by then. Nearly all apps take less in all. */
const LITTLE = 150_000;
/** Of code that names no type: nothing can be found asked for and not read. */
const LEAST = 30_000;
const ORDER = ['field', 'receiver', 'unknown', 'branch'];
/** Solves the flows of the files of one target. */
function followFlows(files, compilation, options) {
    const program = buildProgram(files, options.isPartial);
    const relevant = findRelevant(program);
    const analysis = createAnalysis(program, compilation, relevant.narrowed, new Set(relevant.units.flatMap((unit) => (unit.kind === 'function' ? [unit.info.id] : []))), options.strangers);
    const called = [];
    const hasForeign = files.some((file) => file.isForeign);
    const isUsed = options.offer ? findUsed(program, relevant.all, options.offer) : () => true;
    for (const unit of relevant.units.filter(isUsed)) {
        if (unit.kind === 'file') {
            const frame = topFrame(analysis, unit.file, '');
            analysis.pending.push(() => execute(analysis, unit.file.body, frame));
        }
        else if (unit.kind === 'value') {
            const { variable } = unit;
            const { owner, fact } = variable;
            if (owner)
                analysis.pending.push(() => fieldOf(analysis, starOf(analysis, owner), fact.name));
            else
                analysis.pending.push(() => globalCell(analysis, variable));
        }
        else if (unit.info.fact.name !== 'init' && relevant.isMentioned(unit.info))
            called.push(unit.info);
        // calls may come across a bridge: who they are is seen only when they do
        else if (hasForeign && isDoor(unit.info))
            called.push(unit.info);
        else
            analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
    }
    const turn = ({ fact }) => relevant.selectors.has(fact.name) ? 0 : takesSomething(program, fact) ? 2 : 1;
    // what may start by itself calls the others: only then is it seen who does not
    const inTurn = called.toSorted((a, b) => turn(a) - turn(b));
    const isComplete = settle(analysis, inTurn, relevant, options);
    return { analysis, isComplete };
}
/** Runs a function for callers that are not seen. Whatever may call it passes unknown values; where nobody can, nothing
 *  comes. In an app even what is public has no callers but those that are here. */
function startRoot(analysis, info, relevant, options) {
    const { fact, owner, file } = info;
    const isCalled = relevant.isMentioned(info);
    const isUnread = analysis.program.isPartial && !isCalled;
    const unread = options.namesTypes ? 'could not be read' : 'was not followed, as nothing here names a clinical type';
    const run = runAsRoot(analysis, info, options.isOffered && !isCalled);
    const isOpen = fact.modifiers.has('@exported') ||
        relevant.selectors.has(fact.name) ||
        (!isCalled && (flow_OPEN.some((word) => fact.modifiers.has(word)) || [...(owner?.supertypes ?? [])].some(isBridge))) ||
        // templates call methods of components, by names that no code mentions
        (!isCalled && file.isForeign && owner !== undefined) ||
        (!isCalled && !options.isApp && PUBLIC.some((word) => fact.modifiers.has(word)));
    for (const [index, { name, site, type }] of fact.parameters.entries()) {
        const cell = run.parameters[index];
        if (!cell)
            continue;
        // calls that pass nothing but objects are not looked for in other files, and frameworks make some: any stands for them
        const passed = type && findTypeInfo(analysis.program, type.name);
        const isGiven = passed?.kind === 'class' || (file.isForeign && fact.name === 'init');
        if (passed && isGiven)
            put(analysis, cell, anyOf(analysis, passed, site));
        else if (isUnread)
            put(analysis, cell, unknownValue(`who passes \`${name}\` is in code that ${unread}`, site));
        else if (fact.name === 'init')
            put(analysis, cell, nobody(site));
        else if (isOpen)
            put(analysis, cell, unknownValue(`\`${name}\` comes from callers outside of the code`, site, !isControl(type)));
        // another language's code is called from Swift too: one call that is seen does not make it the only one
        else if (isCalled)
            put(analysis, cell, unknownValue(`\`${name}\` comes from calls that cannot be followed`, site, file.isForeign));
        else
            put(analysis, cell, nobody(site));
    }
}
/** A view that the system tells of: its state is a test like any other, and stands for no type, as a text from elsewhere may. */
function isControl(type) {
    return type !== undefined && /^(?:UI|WK)[A-Z]/.test(type.name);
}
/** Words that let the system call a function. */
const flow_OPEN = ['override', '@objc', '@IBAction'];
const PUBLIC = ['public', 'open'];
/** Whether JavaScript or Dart may call a function: one that is exported, or a plugin's. */
function isDoor({ fact, owner, file }) {
    // what is overridden the system calls, and no bridge
    if (file.isForeign || fact.modifiers.has('override') || fact.parameters.length === 0)
        return false;
    return (fact.modifiers.has('@exported') || fact.modifiers.has('@objc') || [...(owner?.supertypes ?? [])].some(isBridge));
}
/** Types whose methods are called by name: plugins, modules, delegates. */
function isBridge(supertype) {
    return /(?:Plugin|Module|Handler|Delegate|DataSource|Intent)$/.test(supertype);
}
/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. One at a
 *  time: what the first brings may reach the next. */
function settle(analysis, called, relevant, options) {
    const { fallbacks, pending, solver } = analysis;
    let budget = options.namesTypes ? LITTLE : LEAST;
    const run = () => {
        if (solver.run(budget))
            return true;
        if (!options.namesTypes || budget === BUDGET || options.isOnlyDescribed || isOpen(analysis))
            return false;
        budget = BUDGET;
        return solver.run(budget);
    };
    const drain = () => {
        do {
            for (let act = pending.shift(); act; act = pending.shift())
                act();
            if (!run())
                return false;
        } while (pending.size > 0);
        return true;
    };
    const idle = [];
    let waiting = 0;
    const next = () => {
        for (const urgency of ORDER) {
            const queue = fallbacks[urgency];
            for (let due = queue.shift(); due; due = queue.shift()) {
                if (due.cell.values.length > 0)
                    continue;
                if (urgency !== 'unknown' || solver.isUsed(due.cell))
                    return due.act;
                idle.push(due);
            }
        }
        // what nobody looked at before may be looked at now
        const woken = idle.findIndex(({ cell }) => cell.values.length === 0 && solver.isUsed(cell));
        if (woken >= 0)
            return idle.splice(woken, 1)[0]?.act;
        for (; waiting < called.length; waiting += 1) {
            const info = called[waiting];
            if (info && !wasRun(analysis, info))
                return () => startRoot(analysis, info, relevant, options);
        }
        return undefined;
    };
    if (!drain())
        return false;
    for (let act = next(); act; act = next()) {
        act();
        if (!drain())
            return false;
    }
    return true;
}
/** Whether both what is asked for and what is read hold something unknown: sets only grow, so they always will. */
function isOpen(analysis) {
    const roles = new Set(collectFacts(analysis).unresolved.map(({ role }) => role));
    return roles.has('requested') && roles.has('read');
}
function wasRun({ memo }, { id }) {
    return memo.has(`count ${id}`);
}

// EXTERNAL MODULE: ./lib/code/privacy-links.js
var privacy_links = __webpack_require__(60861);
;// CONCATENATED MODULE: ./lib/code/taint-values.js

/** Deeper parts are not told apart. */
const taint_values_DEEPEST = 4;
/** Values beyond which only the outermost parts are told apart. */
const MOST_VALUES = 10_000;
/** Functions are not looked for further inside: types that hold themselves would hold them in every way. */
const DEEPEST_FUNCTION = 2;
function createValues() {
    const known = new Map();
    const vias = new Map();
    const paths = new Set();
    const intern = (value) => {
        const key = taint_values_keyOf(value);
        const found = known.get(key);
        if (found)
            return found;
        known.set(key, value);
        return value;
    };
    const memo = (key, make) => {
        const found = vias.get(key) ?? make();
        vias.set(key, found);
        return found;
    };
    return {
        intern,
        whole: (value) => value.kind === 'function' || value.kind === 'foreign'
            ? undefined
            : value.path.length === 0
                ? value
                : { ...value, path: [] },
        derive: (value) => (value.kind === 'record' ? { ...value, strength: 'derived', path: [] } : undefined),
        real: (value) => (value.kind === 'record' && value.latent !== 'no' ? { ...value, latent: 'no' } : value),
        fetched: (value) => value.kind === 'record' && value.latent === 'certain' ? { ...value, latent: 'no', path: [] } : value,
        element: (value) => (value.path.length > 0 ? { ...value, path: value.path.slice(1) } : value),
        placed: (value) => value.kind === 'place' ? (value.path.length === 0 ? value : { ...value, path: [] }) : undefined,
        push: (part) => memo(`+${part}`, () => (value) => {
            if (value.kind !== 'record' && value.path.length >= DEEPEST_FUNCTION)
                return undefined;
            const depth = known.size < MOST_VALUES ? taint_values_DEEPEST : 1;
            return { ...value, path: [part, ...value.path].slice(0, depth) };
        }),
        pop: (part) => memo(`-${part}`, () => (value) => {
            const [first, ...rest] = value.path;
            // a function has no parts
            if (first === undefined) {
                if (value.kind === 'foreign') {
                    if (paths.size >= MOST_PATHS)
                        return undefined;
                    const foreign = memberPath(value.foreign, part);
                    paths.add(foreign);
                    return { ...value, foreign };
                }
                return value.kind === 'function' ? undefined : value;
            }
            return first === part ? { ...value, path: rest } : undefined;
        }),
    };
}
/** Longer paths are not told apart: what a loop reads from itself comes to an end. */
const MOST_MEMBERS = 5;
/** Members of what comes from outside that one target is followed to: some hundred times what apps have. */
const MOST_PATHS = 20_000;
function memberPath(path, name) {
    return path.split('.').length > MOST_MEMBERS ? path : foreignMember(path, name);
}
function taint_values_keyOf(value) {
    const path = value.path.join('.');
    switch (value.kind) {
        case 'record':
            return `r${value.origin.id}|${value.strength}|${value.latent}|${path}`;
        case 'function':
            return `f${value.made.id}|${path}`;
        case 'place':
            return `p${value.place.kind}|${value.place.name}|${path}`;
        case 'foreign':
            return `x${value.foreign}|${path}`;
    }
}
/** Site of an expression, for keys. */
function siteKey({ file, start, end }) {
    return `${file.path}:${start}:${end}`;
}

;// CONCATENATED MODULE: ./lib/code/record-reads.js


function readsOf(analysis) {
    const calls = new Map();
    const paths = new Set();
    for (const { sink, cells, site } of analysis.hits) {
        for (const [index, taken] of sink.takes.entries()) {
            if (!taken.roles.includes('read'))
                continue;
            paths.add(site.file.path);
            const values = cells[index]?.values ?? [];
            const types = values.flatMap((value) => {
                const clinical = toClinical(analysis, value);
                return clinical?.kind === 'clinical' ? [clinical.type] : [];
            });
            if (types.length === 0)
                continue;
            const key = siteKey(site);
            const known = calls.get(key);
            const isCertain = values.every(({ kind }) => kind === 'clinical') && known?.isCertain !== false;
            calls.set(key, { types: new Set([...(known?.types ?? []), ...types]), isCertain });
        }
    }
    return { calls, paths, hasPackage: analysis.hits.some(isOfPackage) };
}
function isOfPackage({ sink: { foreign } }) {
    return (foreign?.isClinical ?? false) && (foreign?.brings.length ?? 0) > 0;
}

// EXTERNAL MODULE: ./lib/code/scan.js + 1 modules
var scan = __webpack_require__(26596);
;// CONCATENATED MODULE: ./lib/code/swift-data.js
/**
 * Whether SwiftData syncs what an app keeps. Left alone it does, with whatever the target is entitled to; an app that keeps
 * its models on the device says so of each store.
 */

const MADE = /\b(ModelConfiguration|init)\s{0,9}\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]{0,99}\)){0,99}\)){0,199}\)){0,999})/g;
const DATABASE = /\bcloudKitDatabase:(?:\w{1,40}\.\w{1,40})?\.(none|automatic|private)\b/;
const IN_MEMORY = /\bisStoredInMemoryOnly:(?!false\b)/;
const MODELS = /\b(?:schema|for):/;
const NEXT = /,\w{1,40}:/;
/** The stores that a file makes, from its code without comments and strings. */
function modelStoresOf(code) {
    const debug = (0,directives/* blankDirectives */.b6)(code, code).regions.filter(({ condition }) => condition === 'DEBUG');
    return [...code.matchAll(MADE)].flatMap(({ 1: made, 2: written = '', index }) => {
        if (debug.some(({ start, end }) => start <= index && index < end))
            return [];
        const given = written.replaceAll(/\s/g, '');
        const isNamed = given.includes('cloudKitDatabase:');
        if (made === 'init' && !isNamed)
            return [];
        const [, models = ''] = given.split(MODELS);
        const database = DATABASE.exec(given)?.[1];
        const isOpen = database === undefined && (isNamed || IN_MEMORY.test(given));
        return [{ models: models.split(NEXT)[0] ?? '', ...(!isOpen && { isSynced: database !== 'none' }) }];
    });
}
/** A store on the device speaks for the models it is for, or for all, unless another syncs the same. */
function mayBeSynced(stores) {
    const local = stores.filter(({ isSynced }) => isSynced === false);
    if (local.length === 0)
        return true;
    return stores.some(({ models, isSynced }) => isSynced && local.some((it) => it.models === '' || it.models === models));
}

;// CONCATENATED MODULE: ./lib/code/fhir-models.js

const RESOURCES = new Set([
    'Resource',
    'DomainResource',
    'AllergyIntolerance',
    'Condition',
    'Coverage',
    'DiagnosticReport',
    'DocumentReference',
    'Immunization',
    'MedicationDispense',
    'MedicationOrder',
    'MedicationRequest',
    'MedicationStatement',
    'Observation',
    'Patient',
    'Procedure',
]);
/** Whether what is read of a value is the name of its kind. A type of the app that is called like a resource is none. */
function namesItsKind(type, info, part) {
    if (part !== 'description' || type === undefined || type.args.length > 0)
        return false;
    return (info === undefined || info.kind === 'extension') && RESOURCES.has(elementType(type).name);
}

;// CONCATENATED MODULE: ./lib/code/taint-system.js

/** Types whose values are clinical records, or parts of them. `HKClinicalRecord` and its resource:
 *  https://developer.apple.com/documentation/healthkit/hkclinicalrecord */
const SOURCES = [
    { type: 'HKClinicalRecord', from: 'https://developer.apple.com/documentation/healthkit/hkclinicalrecord' },
    { type: 'HKFHIRResource', from: 'https://developer.apple.com/documentation/healthkit/hkfhirresource' },
    // what SpeziFHIR makes of records
    { type: 'FHIRResource', module: 'SpeziFHIR', from: 'https://github.com/StanfordSpezi/SpeziFHIR' },
    { type: 'FHIRStore', module: 'SpeziFHIR', from: 'https://github.com/StanfordSpezi/SpeziFHIR' },
];
/** Words without which a file has no record of its own. */
const SOURCE_WORDS = [...SOURCES.map(({ type }) => type), 'clinicalRecord'];
/** The source types of a target: a package's names are anybody's, and may be the target's own. */
function sourceTypesOf({ imports, isDeclared }) {
    const known = SOURCES.filter(({ type, module }) => !module || imports.has(module) || !isDeclared(type));
    return new Set(known.map(({ type }) => type));
}
function isSourceType({ sourceTypes }, type) {
    return type !== undefined && sourceTypes.has(elementType(type).name);
}
/** The name of a source type, as it reads in a sentence. */
function sourceName(type) {
    return elementType(type).name;
}
/** What parts of a record are worth a step of the trace. */
const TELLING_PARTS = new Set([
    'displayName',
    'fhirResource',
    'FHIRResource',
    'clinicalType',
    'data',
    'jsonDescription',
]);
/** Types of what the system's types have. */
const MEMBER_TYPES = new Map([
    ['HKClinicalRecord.fhirResource', 'HKFHIRResource'],
    ['HKClinicalRecord.FHIRResource', 'HKFHIRResource'],
    ['HKClinicalRecord.displayName', 'String'],
    ['HKFHIRResource.data', 'Data'],
    ['HKFHIRResource.identifier', 'String'],
    ['FHIRResource.displayName', 'String'],
    ['FHIRStore.allResources', 'FHIRResource'],
    ['FHIRStore.llmRelevantResources', 'FHIRResource'],
    ['String.count', 'Int'],
].map(([key = '', name = '']) => [key, { name, args: [] }]));
/** Parts that say nothing of the content: when and from where a record came, and what kind of resource it is. */
const OUTER_PARTS = new Set([
    ...['uuid', 'UUID', 'startDate', 'endDate', 'device', 'sourceRevision', 'source', 'hasUndeterminedDuration'].map((part) => `HKClinicalRecord.${part}`),
    ...['Uuid', 'StartDate', 'EndDate', 'Device', 'SourceRevision', 'Source'].map((part) => `HKClinicalRecord.${part}`),
    'HKFHIRResource.resourceType',
    'HKFHIRResource.ResourceType',
    'HKFHIRResource.fhirVersion',
]);
/** A number or a boolean made of it: `records.isEmpty`, `name.contains("x")`. */
const DERIVED = new Set([
    'count',
    'isEmpty',
    'length',
    'indices',
    'startIndex',
    'endIndex',
    'underestimatedCount',
    'hashValue',
    'contains',
    'containsObject',
    'containsString',
    'hasPrefix',
    'hasSuffix',
    'allSatisfy',
    'isEqual',
    'isEqualToString',
    'isEqualToArray',
    'firstIndex',
    'lastIndex',
    'index',
    'indexOfObject',
    'distance',
    'starts',
    'elementsEqual',
    'compare',
    'caseInsensitiveCompare',
    'localizedCompare',
    'localizedStandardCompare',
    'localizedCaseInsensitiveCompare',
    'localizedCaseInsensitiveContains',
    'localizedStandardContains',
    'respondsToSelector',
    'isKindOfClass',
    'isSubset',
    'isSuperset',
    'isDisjoint',
    // JavaScript and Dart
    'size',
    'indexOf',
    'lastIndexOf',
    'indexWhere',
    'findIndex',
    'startsWith',
    'endsWith',
    'test',
    'search',
    'localeCompare',
    'isArray',
    'isInteger',
    'isNaN',
    'isNotEmpty',
    'hasOwnProperty',
    'containsKey',
    'containsValue',
    'runtimeType',
    // C# and Kotlin
    'Length',
    'Count',
    'Any',
    'All',
    'Contains',
    'StartsWith',
    'EndsWith',
    'IndexOf',
    'IsNullOrEmpty',
    'isNotBlank',
    'isNullOrEmpty',
    'none',
]);
/** Parts of a record, in JavaScript and Dart, that say nothing of the content. */
const OUTER_NAMES = new Set([
    'id',
    'uuid',
    'startDate',
    'endDate',
    'startTimestamp',
    'endTimestamp',
    'sourceId',
    'sourceName',
    'sourceRevision',
    'device',
    'resourceType',
    'fhirVersion',
]);
/** Gives back all, some or one of the elements, parts and all. */
const taint_system_SAME = new Set([
    'sorted',
    'shuffled',
    'reversed',
    'prefix',
    'suffix',
    'dropFirst',
    'dropLast',
    'first',
    'last',
    'randomElement',
    'filter',
    'drop',
    'min',
    'max',
    'popLast',
    'popFirst',
    'removeFirst',
    'removeLast',
    'remove',
    'union',
    'intersection',
    'subtracting',
    'makeIterator',
    'next',
    'copy',
    'mutableCopy',
    'objectAtIndex',
    'firstObject',
    'lastObject',
    'allObjects',
    'anyObject',
    'joined',
    'eraseToAnyPublisher',
    'receive',
    'get',
    'value',
    'values',
    'lazy',
    'wrappedValue',
    'projectedValue',
    'publisher',
    'async',
    'enumerated',
    'uniqued',
    'unwrapped',
    'partition',
]);
/** Whose function makes what comes back; what it is called on does not come back itself. */
const taint_system_MAPS = new Set([
    'map',
    'compactMap',
    'flatMap',
    'tryMap',
    'asyncMap',
    'asyncCompactMap',
    'concurrentMap',
    'concurrentCompactMap',
    'mapValues',
    'compactMapValues',
    'parallelMap',
    // of a promise or future
    'then',
]);
/** Whose function is given each element, whatever else is passed. */
const taint_system_EACH = new Set([
    ...taint_system_MAPS,
    'forEach',
    'filter',
    'first',
    'last',
    'contains',
    'allSatisfy',
    'sorted',
    'sort',
    'min',
    'max',
    'drop',
    'prefix',
    'sink',
    'removeAll',
    'firstIndex',
    'enumerateObjectsUsingBlock',
    'enumerateObjectsWithOptions',
    'asyncForEach',
    'concurrentForEach',
    'assign',
]);
/** What may go wrong comes there, and what is passed on is what came: `promise.catch(…)`, `future.whenComplete(…)`. */
const CATCHES = 'handleEvents';
/** Methods of lists, tables and promises of JavaScript, which nobody gives another meaning. */
function isOfCollections(name) {
    return taint_system_MAPS.has(name) || taint_system_EACH.has(name) || taint_system_SAME.has(name) || DERIVED.has(name) || COLLECTION_WORDS.has(name);
}
const COLLECTION_WORDS = new Set(['append', 'reduce', 'stringify', 'parse', CATCHES]);
/** What comes back cannot be read without a key: `AES.GCM.seal(data, using: key)`, `AES.encrypt(text, key)`. */
const ENCRYPTS = /^(?:seal|encrypt(?:AES|Data|String|Async)?)$/;
/** Puts the arguments into what it is called on. */
const taint_system_ADDS = /^(?:append|insert|add|set|put|push|update|write|replace|merge|form[A-Z]|encode|yield|send|resume|fulfill|resolve|prepend|store|subtract$|init$)/;
/** What is given to a function that it is passed becomes its result: continuations, streams, groups. */
const GIVES_BACK = /Continuation$|^Async(?:Throwing)?Stream$|^Future$|TaskGroup$/;
/** Types that are a wrapping of what they are made from. */
const WRAPS = /^(?:Optional|Array|Set|ContiguousArray|ArraySlice|OrderedSet|NS(?:Mutable)?(?:Ordered)?(?:Set|Array)|Just|CurrentValueSubject|State|Binding|Published|ObservedObject|StateObject|Result|LazySequence|AnySequence|AnyCollection|AnyPublisher|Task)$/;
/** Members that give the one instance of a type, or a new one. */
const INSTANCES = /^(?:shared\w*|instance|mainInstance|default\w*|standard|general|current|main|getInstance|sharedManager|init|new|alloc|firestore|database|storage|functions)$/;
/** Types that stand for a truth, of which a record leaves no more than that. */
const TRUTHS = new Set(['Bool', 'BOOL', 'boolean', 'ObjCBool']);
/** Logging shows numbers unless told otherwise, and hides everything else.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
const taint_system_NUMBERS = new Set([
    'Int',
    'Int8',
    'Int16',
    'Int32',
    'Int64',
    'UInt',
    'UInt8',
    'UInt16',
    'UInt32',
    'UInt64',
    'Double',
    'Float',
    'CGFloat',
    'Bool',
    'TimeInterval',
    'NSInteger',
    'NSUInteger',
]);
/** How HealthKit's queries are made: the parameter of the handler that brings samples, by its position. */
const QUERY_HANDLERS = new Map([
    ['HKSampleQuery', 1],
    ['HKAnchoredObjectQuery', 1],
    ['initWithSampleType', 1],
    ['initWithType', 1],
]);
/** Calls that bring what a descriptor asks for. */
const FETCHES = new Set(['result', 'results']);
/** Calls of HealthKit and wrappers whose value is the samples themselves, or a description that brings them. */
const READS_DIRECTLY = new Set([
    'query',
    'continuousQuery',
    'sampleQuery',
    'anchoredObjectQuery',
]);
const DESCRIBES = new Set(['clinicalRecord', 'sample', 'HKQueryDescriptor']);

;// CONCATENATED MODULE: ./lib/code/taint-state.js






function createTaint(given) {
    let ids = 0;
    const values = createValues();
    return {
        ...given,
        sourceTypes: sourceTypesOf(given),
        solver: createSolver(values),
        values,
        pending: createQueue(),
        deferred: createQueue(),
        seeds: new Map(),
        hits: [],
        origins: new Map(),
        fallbacks: { cast: [], closure: [], property: [], parameter: [] },
        fields: new Map(),
        unknownCalls: new Set(),
        memo: new Map(),
        nextId: () => {
            ids += 1;
            return ids;
        },
    };
}
function taint_state_newCell({ solver }) {
    return solver.cell();
}
function taint_state_put(taint, cell, value) {
    if (value.kind === 'record') {
        const known = taint.seeds.get(cell);
        if (known)
            known.push(value);
        else
            taint.seeds.set(cell, [value]);
    }
    taint.solver.add(cell, value);
}
/** Whatever comes to `from` comes to `to`; remembered, so that a trace can be told. */
function taint_state_link(taint, from, to, via, step) {
    if (from === to)
        return;
    taint.solver.flow(from, to, via, step);
}
/** All in one cell. */
function joined(taint, cells, via) {
    const cell = taint_state_newCell(taint);
    for (const each of cells)
        taint_state_link(taint, each, cell, via);
    return cell;
}
function taint_state_memoize({ memo }, key, make) {
    const found = memo.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    memo.set(key, made);
    return made;
}
/** The one origin of a place. */
function originAt(taint, site, what, symbol, types = NO_TYPES) {
    const key = siteKey(site);
    const known = taint.origins.get(key);
    if (known)
        return known;
    const made = { id: taint.nextId(), site, what, symbol, types };
    taint.origins.set(key, made);
    return made;
}
const NO_TYPES = new Set();
function recordOf(origin, latent = 'no') {
    return { kind: 'record', origin, strength: 'value', latent, path: [] };
}
/** The condition under which a place does not ship, when there is one. */
function conditionAt({ memo, compilation }, file, offset) {
    for (const region of file.regions) {
        if (region.start > offset)
            break;
        if (offset >= region.end)
            continue;
        const key = `region ${file.path} ${region.start}`;
        if (!memo.has(key))
            memo.set(key, (0,directives/* evaluateCondition */.F9)(region.condition, compilation) ?? true);
        if (memo.get(key) === false)
            return region.condition.slice(0, 80);
    }
    return undefined;
}
/** Types of which all instances are one here: classes, and structs that the system keeps alive. What else a struct holds
 *  goes with its value. */
function isShared({ kind, supertypes, variables }) {
    if (kind === 'class' || kind === 'protocol')
        return true;
    if (kind !== 'struct')
        return false;
    if ([...supertypes].some((name) => taint_state_KEPT.test(name)))
        return true;
    return [...variables.values()].some(({ fact }) => [...fact.modifiers].some((word) => taint_state_WRAPPERS.has(word)));
}
const taint_state_KEPT = /^(?:View|App|Scene|ViewModifier|Widget|Commands|ToolbarContent|Reducer|\w+Representable|\w+Intent)$/;
const taint_state_WRAPPERS = new Set([
    '@State',
    '@StateObject',
    '@ObservedObject',
    '@EnvironmentObject',
    '@Environment',
    '@Binding',
    '@Published',
    '@AppStorage',
    '@Query',
]);
function typeInfoOf({ program }, type) {
    return type && findTypeInfo(program, elementType(type).name);
}
function taint_state_findName(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const found = at.names?.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function taint_state_declareName(scope, name, typed) {
    scope.names ??= new Map();
    scope.names.set(name, typed);
}
function taint_state_innerFrame(frame) {
    return { ...frame, scope: { outer: frame.scope } };
}

;// CONCATENATED MODULE: ./lib/code/taint-runs.js




/** How many calls back runs are told apart. */
const taint_runs_MEMORY = 3;
/** Runs of one function beyond which all further calls share one. */
const taint_runs_MOST_RUNS = 60;
/** Runs beyond which callers are not told apart any more. */
const MOST_IN_ALL = 30_000;
/** A frame for what belongs to no function. */
function taint_runs_topFrame(taint, file, owner) {
    return taint_state_memoize(taint, `top ${file.path} ${owner?.id ?? ''}`, () => ({
        file,
        scope: {},
        calls: [],
        ...(owner && { owner, self: { cell: taint_state_newCell(taint), type: { name: owner.name, args: [] } } }),
        result: taint_state_newCell(taint),
        symbol: owner?.name ?? '',
    }));
}
/** The run of a function for a chain of calls. The empty chain is the run for callers that bring nothing. */
function runOf(taint, info, calls) {
    const { fact, owner, file } = info;
    const count = taint_state_memoize(taint, `count ${info.id}`, () => ({ runs: 0 }));
    const all = taint_state_memoize(taint, 'count', () => ({ runs: 0 }));
    const isLate = all.runs > MOST_IN_ALL;
    const last = isLate ? [] : count.runs > taint_runs_MOST_RUNS ? calls.slice(-1) : calls.slice(-taint_runs_MEMORY);
    const chain = last.map((call) => `${call.site.file.path}:${call.site.start}`).join(' ');
    return taint_state_memoize(taint, `run ${info.id} ${chain}`, () => {
        count.runs += 1;
        all.runs += 1;
        const self = taint_state_newCell(taint);
        const result = taint_state_newCell(taint);
        const frame = {
            file,
            scope: {},
            calls: last,
            ...(owner && { owner, self: { cell: self, type: { name: owner.name, args: [] } } }),
            result,
            ...(fact.result && { resultType: fact.result }),
            symbol: symbolOf(info),
        };
        const isRoot = calls.length === 0;
        const parameters = fact.parameters.map((parameter) => {
            const given = taint_state_newCell(taint);
            taint_runs_bindParameter(taint, parameter, given, frame);
            if (isRoot && isSourceType(taint, parameter.type) && parameter.type) {
                const { name, type, site } = parameter;
                const what = `\`${name}\` of \`${frame.symbol}\` is a \`${sourceName(type)}\``;
                taint.fallbacks.parameter.push({
                    cell: given,
                    applies: () => !taint.memo.has(`cloned ${info.id}`),
                    origin: () => originAt(taint, site, what, frame.symbol),
                });
            }
            return given;
        });
        // a method that is added to a record, with nobody seen to call it
        if (isRoot && owner && isSourceType(taint, { name: owner.name, args: [] })) {
            taint.fallbacks.parameter.push({
                cell: self,
                applies: () => !taint.memo.has(`cloned ${info.id}`),
                origin: () => originAt(taint, fact.site, `\`${fact.name}\` belongs to a \`${owner.name}\``, frame.symbol),
            });
        }
        taint.pending.push(() => {
            const value = taint_execute_execute(taint, fact.body, frame);
            if (value && fact.name !== 'init')
                flowTyped(taint, value.cell, result, fact.result);
        });
        return { parameters, self, result };
    });
}
function symbolOf({ owner, fact }) {
    return `${owner ? `${plainName(owner.name)}.` : ''}${plainName(fact.name)}()`;
}
/** A name without the file that JavaScript's names carry. */
function plainName(name) {
    return name.replace(/@[^@]*$/, '');
}
function taint_runs_bindParameter(taint, parameter, given, frame) {
    const { type } = parameter;
    const cell = taint_state_newCell(taint);
    flowTyped(taint, given, cell, type);
    taint_state_declareName(frame.scope, parameter.name, { cell, ...(type && { type }), into: given });
    // what an inout parameter is given comes to the body too
    if (type)
        taint_state_link(taint, given, cell);
    const value = parameter.default;
    if (value)
        taint.pending.push(() => taint_state_link(taint, taint_evaluate_evaluate(taint, value, frame, type).cell, given));
}
/** A call of a function of the program: `args` are the cells for its parameters. */
function callInfo(taint, info, self, args, site, result, calls) {
    const { fact, owner } = info;
    const name = symbolOf(info);
    const back = fact.name === 'init' ? undefined : { what: `returned by \`${name}\``, site };
    const given = [...args, self?.cell].filter((cell) => cell !== undefined);
    const sharesSelf = owner !== undefined && isShared(owner);
    const connect = (run) => {
        if (fact.name === 'init') {
            if (!sharesSelf)
                taint_state_link(taint, run.self, result);
        }
        else {
            taint_state_link(taint, run.result, result, undefined, back);
            if (self && !sharesSelf)
                taint_state_link(taint, run.self, self.into ?? self.cell);
        }
    };
    connect(runOf(taint, info, []));
    let isMade = false;
    const enter = (value) => {
        if (value.kind === 'record')
            taint.memo.set(`cloned ${info.id}`, true);
        if (isMade)
            return;
        isMade = true;
        const own = { kind: 'other', parts: [], site };
        const run = runOf(taint, info, [...calls, own]);
        for (const [index, cell] of args.entries()) {
            const parameter = fact.parameters[index];
            const into = run.parameters[index];
            if (!cell || !parameter || !into)
                continue;
            // a parameter that is taken apart has no name
            const as = parameter.name.startsWith('\0') ? '' : ` as \`${parameter.name}\``;
            taint_state_link(taint, cell, into, undefined, { what: `passed to \`${name}\`${as}`, site });
            // an inout parameter, a subject, a request: what is put into it is in the caller's too
            if (parameter.type?.name !== '->')
                giveBack(taint, parameter, into, cell);
        }
        if (self)
            taint_state_link(taint, self.cell, run.self);
        connect(run);
    };
    for (const cell of given)
        taint.solver.watch(cell, enter);
}
/** Objects of the system's that are passed are the caller's own: what is put into them is seen there. */
function giveBack(taint, { type }, from, to) {
    if (type && /^(?:CKRecord|NSMutable\w+|URLRequest|NSManagedObject)$/.test(type.name))
        taint_state_link(taint, from, to);
}
/** A closure or local function as a value. Its body counts even if nobody is seen to call it: somebody will. */
function closureValue(taint, fact, outer, expected) {
    const [wanted] = expected?.name === '->' ? expected.args : [];
    const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
    const result = taint_state_newCell(taint);
    const { symbol } = outer;
    const count = Math.max(fact.parameters.length, fact.anonymous ?? 0);
    const parameters = Array.from({ length: count }, (_, index) => {
        const type = fact.parameters[index]?.type ?? types[index];
        return { cell: taint_state_newCell(taint), ...(type && { type }) };
    });
    const scope = { outer: outer.scope };
    const resultType = fact.result ?? (expected?.name === '->' ? expected.args.at(-1) : undefined);
    const { resultType: _, ...rest } = outer;
    const frame = {
        ...rest,
        scope,
        result,
        ...(resultType && { resultType }),
        symbol: fact.name ? `${fact.name}()` : symbol,
        ...(fact.parameters.length === 0 && count > 0 && { anonymous: parameters }),
    };
    for (const [index, parameter] of fact.parameters.entries()) {
        const typed = parameters[index];
        if (!typed)
            continue;
        const { type } = typed;
        const cell = taint_state_newCell(taint);
        flowTyped(taint, typed.cell, cell, type);
        taint_state_declareName(scope, parameter.name, { cell, ...(type && { type }), into: typed.cell });
        if (isSourceType(taint, type) && type) {
            const what = `\`${parameter.name}\` is a \`${sourceName(type)}\``;
            const { site } = parameter;
            taint.fallbacks.closure.push({ cell: typed.cell, origin: () => originAt(taint, site, what, symbol) });
        }
    }
    taint.pending.push(() => {
        const value = taint_execute_execute(taint, fact.body, frame);
        if (value)
            taint_state_link(taint, value.cell, result);
    });
    return { id: taint.nextId(), closure: { fact, frame, parameters, result }, site: fact.site };
}

;// CONCATENATED MODULE: ./lib/code/taint-members.js






/** Whether the type around a frame, or what it inherits from, has a member of this name. */
function taint_members_ownMember({ program }, name, { owner }) {
    if (!owner)
        return false;
    return lineage(program, owner).some((it) => it.variables.has(name) || it.functions.has(name));
}
/** What every instance of a type holds in a property, where instances are not told apart. */
function fieldCell(taint, variable) {
    const known = taint.fields.get(variable);
    if (known)
        return known;
    const cell = taint_state_newCell(taint);
    taint.fields.set(variable, cell);
    const { fact, owner } = variable;
    if (isSourceType(taint, fact.type) && fact.type && !fact.getter) {
        const { name } = fact;
        const what = `\`${owner ? `${owner.name}.` : ''}${name}\` holds a \`${sourceName(fact.type)}\``;
        taint.fallbacks.property.push({
            cell,
            applies: () => !taint.memo.has(pushedKey(variable)),
            origin: () => originAt(taint, fact.site, what, owner?.name ?? ''),
        });
    }
    taint.pending.push(() => firstValue(taint, variable));
    return cell;
}
/** What every object of a class of JavaScript holds in a property that it does not declare. */
function looseCell(taint, { id }, name) {
    return taint_state_memoize(taint, `loose ${id} ${name}`, () => taint_state_newCell(taint));
}
/** Names of JavaScript carry their file: only there classes get properties by assignment. */
function isLoose({ name }) {
    return name.includes('@');
}
function pushedKey({ id }) {
    return `pushed ${id}`;
}
/** Something is seen to be put into the property of a struct: what it holds is known. */
function markPushed(taint, variable, value) {
    if (!isSourceType(taint, variable.fact.type))
        return;
    taint.solver.watch(value, ({ kind }) => {
        if (kind === 'record')
            taint.memo.set(pushedKey(variable), true);
    });
}
/** What a variable is first given, with the type that tells. */
function firstValue(taint, variable) {
    return taint_state_memoize(taint, `first ${variable.id}`, () => {
        const { fact, file, owner } = variable;
        if (!fact.value)
            return { cell: taint_state_newCell(taint), ...(fact.type && { type: fact.type }) };
        // in case it leads back here
        taint.memo.set(`first ${variable.id}`, { cell: taint_state_newCell(taint), ...(fact.type && { type: fact.type }) });
        const value = taint_evaluate_evaluate(taint, fact.value, taint_runs_topFrame(taint, file, owner), fact.type);
        flowTyped(taint, value.cell, fieldCell(taint, variable), fact.type);
        return value;
    });
}
function globalOf(taint, variable) {
    const getter = taint.program.getters.get(variable);
    const type = variable.fact.type;
    if (getter) {
        const cell = taint_state_newCell(taint);
        callInfo(taint, getter, undefined, [], getter.fact.site, cell, []);
        return { cell, ...(type && { type }) };
    }
    const first = firstValue(taint, variable);
    const found = type ?? first.type;
    return {
        cell: fieldCell(taint, variable),
        ...(found && { type: found }),
        ...(first.root !== undefined && { root: first.root }),
    };
}
/** `base.name`. */
function taint_members_readMember(taint, base, name, expression, frame) {
    if (name === 'keys' && base.keys)
        return { cell: base.keys };
    const { program, values } = taint;
    const { site } = expression;
    const info = typeInfoOf(taint, base.type);
    const variable = info && findVariable(program, info, name);
    if (info && variable)
        return taint_members_readVariable(taint, base, info, variable, site, frame);
    const cell = taint_state_newCell(taint);
    if (info) {
        const methods = findMethods(program, info, name);
        for (const method of methods) {
            taint_state_put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self: base, site }, path: [] });
        }
        if (methods.length > 0)
            return { cell };
        if (isLoose(info))
            taint_state_link(taint, looseCell(taint, info, name), cell);
    }
    else if (base.type === undefined && base.root === undefined) {
        // whose it is cannot be told: a computed property that an extension adds
        const added = (program.members.get(name) ?? []).filter(({ owner, fact }) => fact.getter && owner?.kind === 'extension');
        for (const it of added.slice(0, 3))
            taint_state_link(taint, taint_members_readVariable(taint, base, it.owner ?? info, it, site, frame).cell, cell);
    }
    if (DERIVED.has(name)) {
        taint_state_link(taint, base.cell, cell, values.derive);
        return { cell, type: { name: name === 'isEmpty' ? 'Bool' : 'Int', args: [] } };
    }
    if (frame.file.isForeign && OUTER_NAMES.has(name)) {
        taint_state_link(taint, base.cell, cell, (value) => (value.path.length === 0 ? values.derive(value) : values.pop(name)(value)));
        return { cell };
    }
    const typeName = base.type && elementType(base.type).name;
    if (OUTER_PARTS.has(`${typeName}.${name}`) || namesItsKind(base.type, info, name)) {
        taint_state_link(taint, base.cell, cell, values.derive);
        return { cell };
    }
    const step = TELLING_PARTS.has(name) ? { what: `its \`${name}\` is read`, site } : undefined;
    if (taint_system_SAME.has(name)) {
        taint_state_link(taint, base.cell, cell, values.pop(name), step);
        taint_state_link(taint, base.cell, cell);
        if (frame.file.isForeign && name === 'values')
            taint_state_link(taint, base.cell, cell, values.element);
        return { cell, ...(base.type && { type: base.type }), ...(base.root !== undefined && { root: base.root }) };
    }
    taint_state_link(taint, base.cell, cell, values.pop(name), step);
    const type = MEMBER_TYPES.get(`${typeName}.${name}`);
    const root = base.root ?? (info ? undefined : typeName);
    return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
}
function taint_members_readVariable(taint, base, info, variable, site, frame) {
    const { program, values } = taint;
    const { fact } = variable;
    const cell = taint_state_newCell(taint);
    const via = fact.type && TRUTHS.has(fact.type.name) ? values.derive : undefined;
    const raw = via ? taint_state_newCell(taint) : cell;
    if (via)
        taint_state_link(taint, raw, cell, via);
    const getter = program.getters.get(variable);
    if (getter) {
        callInfo(taint, getter, base, [], site, raw, frame.calls);
        return { cell, ...(fact.type && { type: fact.type }) };
    }
    const heirs = info?.kind === 'protocol' ? descendants(program, info) : [];
    for (const heir of heirs) {
        const own = heir.variables.get(fact.name);
        if (!own)
            continue;
        const its = program.getters.get(own);
        if (its)
            callInfo(taint, its, base, [], site, raw, frame.calls);
        else
            taint_state_link(taint, fieldCell(taint, own), raw);
    }
    const first = fact.type ? undefined : firstValue(taint, variable);
    const type = fact.type ?? first?.type;
    taint_state_link(taint, fieldCell(taint, variable), raw);
    const own = isSourceType(taint, type) ? values.real : undefined;
    const part = taint_state_newCell(taint);
    taint_state_link(taint, base.cell, part, values.pop(fact.name));
    taint_state_link(taint, part, raw, own);
    return { cell, ...(type && { type }), ...(first?.root !== undefined && { root: first.root }) };
}
/** `base.name = value`. `intoBase` puts a part into what the base itself stands in. */
function storeMember(taint, base, name, value, site, intoBase) {
    const { program, values } = taint;
    const info = typeInfoOf(taint, base.type);
    const variable = info && findVariable(program, info, name);
    const owner = variable?.owner;
    if (variable && (variable.fact.modifiers.has('static') || !owner || isShared(owner))) {
        const step = { what: `kept in \`${owner ? `${plainName(owner.name)}.` : ''}${plainName(name)}\``, site };
        const typed = taint_state_newCell(taint);
        flowTyped(taint, value, typed, variable.fact.type);
        taint_state_link(taint, typed, fieldCell(taint, variable), undefined, step);
        return;
    }
    if (variable)
        markPushed(taint, variable, value);
    else if (info && isLoose(info)) {
        taint_state_link(taint, value, looseCell(taint, info, name), undefined, {
            what: `kept in \`${plainName(info.name)}.${name}\``,
            site,
        });
        return;
    }
    // a part of an object of the system's taints it: the body of a request, the text of a label
    intoBase(joined(taint, [value], values.push(name)));
}

;// CONCATENATED MODULE: ./lib/code/taint-hits.js
/**
 * Calls and assignments that hand something to a destination.
 */





/** The types that a receiver may be called by: its own, what it inherits from, and what its chain began with. */
function taint_hits_namesOf(taint, { type, root }) {
    const names = new Set();
    if (type) {
        const info = typeInfoOf(taint, type);
        if (info && info.kind !== 'extension') {
            for (const name of taint_hits_supertypesOf(taint, info))
                names.add(name);
        }
        else
            names.add(elementType(type).name);
    }
    if (root !== undefined)
        names.add(root);
    return [...names];
}
/** What a type inherits from and conforms to that is not declared here. */
function taint_hits_supertypesOf({ program }, type) {
    const names = new Set(lineage(program, type).flatMap(({ supertypes }) => [...supertypes]));
    return [...names].filter((name) => !program.types.has(name));
}
/** Notes a call of what is not the app's own. True when it is a destination: what it gives back is not the record. */
function hitCall(taint, receiver, name, given, site, frame) {
    const known = receiver ? taint_hits_namesOf(taint, receiver) : [undefined];
    // where a place decides, whatever is written there counts
    const types = known.length > 0 ? known : ['Data'];
    let isHit = false;
    for (const type of types) {
        for (const destination of destinationsOf(type, name)) {
            if (known.length === 0 && destination.at === undefined)
                continue;
            if (!counts(taint, destination, type, frame.file))
                continue;
            const cells = handedOver(taint, destination, given, receiver);
            const api = `${type === undefined || name === 'init' ? '' : `${type}.`}${name === 'init' ? type : name}(${taint_hits_labelsOf(given)})`;
            const places = [receiver?.cell, ...given.map(({ typed }) => typed.cell)].filter((cell) => cell !== undefined);
            taint.hits.push({ destination, api, site, file: frame.file, cells, places });
            if (destination.at === undefined)
                isHit = true;
            break;
        }
    }
    return isHit;
}
/** Notes `receiver.name = value` and `receiver[…] = value`. True when it is a destination: it is told once. */
function hitAssignment(taint, receiver, target, value, frame) {
    const name = target.kind === 'member' ? target.name : '[]';
    for (const type of taint_hits_namesOf(taint, receiver)) {
        const rows = [...destinationsOf(type, name), ...destinationsOf(type, '=')];
        const destination = rows.find((row) => counts(taint, row, type, frame.file));
        if (!destination)
            continue;
        const api = name === '[]' ? `${type}[_]` : `${type}.${name}`;
        taint.hits.push({ destination, api, site: target.site, file: frame.file, cells: [value], places: [] });
        return true;
    }
    return false;
}
/** Notes the answers of a method that a destination calls. */
function hitAnswer(taint, { fact, owner, file }, result) {
    for (const type of owner ? taint_hits_supertypesOf(taint, owner) : []) {
        const [destination] = destinationsOf(type, `return ${fact.name}`);
        if (!destination || !counts(taint, destination, type, file))
            continue;
        const api = `${type}.${fact.name}()`;
        taint.hits.push({ destination, api, site: fact.site, file, cells: [result], places: [] });
    }
}
/** Whether a row can be meant: its module is there, and nobody here declares the type. */
function counts(taint, row, type, file) {
    if (row.needs !== undefined && !taint.imports.has(row.needs) && !taint.mentions(row.needs))
        return false;
    if (type !== undefined ? taint.isDeclared(type) : taint.program.functions.has(row.members?.[0] ?? ''))
        return false;
    if (!row.modules)
        return true;
    const own = taint.importsOf(file.path);
    if (row.modules.some((module) => own.has(module)))
        return true;
    return !row.isCommonName && row.modules.some((module) => taint.imports.has(module));
}
function taint_hits_labelsOf(given) {
    return given.map(({ argument }) => `${argument.label ?? (argument.isTrailing ? 'completion' : '_')}:`).join('');
}
/** The cells whose content the destination gets to see. */
function handedOver(taint, destination, given, receiver) {
    if (destination.privacy === 'logger')
        return given.flatMap((it) => shownParts(it));
    if (destination.privacy === 'format')
        return formatted(given);
    // what is printed into a text of the app's own goes nowhere
    if (destination.types === undefined && given.some(({ argument }) => argument.label === 'to'))
        return [];
    const { takes } = destination;
    const taken = given.filter(({ argument }) => !takes || (argument.label !== undefined && takes.includes(argument.label)));
    const cells = taken.map(({ typed }) => (destination.isDeep ? contentOf(taint, typed) : typed.cell));
    // a file is written by what it holds
    return destination.at === 'icloud-folder' && receiver ? [...cells, receiver.cell] : cells;
}
/** The parts of a text that the system log shows: numbers, and what is marked as public.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
function shownParts({ argument, parts }) {
    const { value } = argument;
    if (value.kind !== 'text' || !parts)
        return [];
    return parts.flatMap(({ cell, type }, index) => {
        const privacy = value.privacy?.[index];
        const isShown = privacy === undefined ? type !== undefined && taint_system_NUMBERS.has(type.name) : privacy === 'public';
        return isShown ? [cell] : [];
    });
}
/** `os_log("%{public}@ …", a, b)`: numbers are shown, objects where the format says so. A text with parts in it is as
 *  for `Logger`. */
function formatted(given) {
    const at = given.findIndex(({ argument }) => {
        const { value, label } = argument;
        return label === undefined && value.kind === 'literal' && typeof value.value === 'string';
    });
    const format = given[at]?.argument.value;
    if (format?.kind !== 'literal')
        return given.flatMap((it) => shownParts(it));
    const args = given.slice(at + 1).filter(({ argument }) => argument.label === undefined || argument.label === 'args');
    const holes = [
        ...`${format.value}`.matchAll(/%(?:\{([^}]{0,200})\})?[-+ #0-9.*]*(?:hh|h|ll|l|q|z|t|j|L)?([@a-zA-Z])/g),
    ];
    return args.flatMap(({ typed }, index) => {
        const hole = holes[index];
        if (!hole)
            return [];
        const [, options = '', conversion = ''] = hole;
        const isNumber = /^[dDiuUxXoOfFeEgGaAcC]$/.test(conversion);
        const isShown = /\bpublic\b/.test(options) || (isNumber && !/\b(?:private|sensitive)\b/.test(options));
        return isShown ? [typed.cell] : [];
    });
}
/** What a value holds, all that an object of the app's own keeps included. */
function contentOf(taint, typed) {
    const info = typeInfoOf(taint, typed.type);
    if (!info || info.kind === 'extension')
        return typed.cell;
    const cell = joined(taint, [typed.cell]);
    for (const type of [...lineage(taint.program, info), ...descendants(taint.program, info)].slice(0, 20)) {
        for (const variable of type.variables.values()) {
            if (!variable.fact.getter && !variable.fact.modifiers.has('static'))
                taint_state_link(taint, fieldCell(taint, variable), cell);
        }
    }
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/taint-bridge.js
/**
 * Records that native code of the app hands to JavaScript: what it answers a call with is what the call gives. Ways in:
 * those of `bridge.ts`, but for Flutter's, whose channels have one answer for every method.
 */





/** Parameters through which native code answers. */
const ANSWERS = /^(?:RCTPromiseResolveBlock|RCTResponseSenderBlock|CAPPluginCall|Promise)$/;
const taint_bridge_DEFINERS = new Set(['AsyncFunction', 'Function']);
/** What the functions that an Expo module gives a name answer with. */
function taint_bridge_door(taint, name) {
    return taint_state_memoize(taint, `native ${name}`, () => taint_state_newCell(taint));
}
/** `AsyncFunction("name") { … }`. */
function defineAnswer(taint, name, given) {
    const first = given[0]?.argument.value;
    if (!taint_bridge_DEFINERS.has(name) || first?.kind !== 'literal' || typeof first.value !== 'string')
        return;
    const answer = taint_bridge_door(taint, first.value);
    for (const { typed } of given.slice(1)) {
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind !== 'function' || !value.made.closure)
                return;
            const { parameters, result } = value.made.closure;
            taint_state_link(taint, result, answer);
            for (const parameter of parameters)
                if (isAnswer(parameter))
                    taint_state_link(taint, parameter.cell, answer);
        });
    }
}
function isAnswer({ type }) {
    return type !== undefined && ANSWERS.test(type.name);
}
/** The native module that `requireNativeModule('Name')` gives, by its path. */
function moduleOf(path, given) {
    const literal = given[0]?.argument.value;
    if (literal?.kind !== 'literal' || typeof literal.value !== 'string')
        return undefined;
    const { value, site } = literal;
    const made = foreignResult(path, { kind: 'constant', value, site, tags: NO_TAGS }, site);
    return made?.kind === 'foreign' ? made.path : undefined;
}
/** What the native code behind a path answers with; undefined for a path that leads to none. */
function answerOf(taint, path, call) {
    const native = nativeCall(path);
    if (!native)
        return undefined;
    const cell = taint_state_newCell(taint);
    const step = (by) => ({ what: `answered by native code, ${by}`, site: call.site });
    for (const info of exportedMethods(taint, native)) {
        const run = runOf(taint, info, []);
        for (const [index, parameter] of info.fact.parameters.entries()) {
            const from = run.parameters[index];
            if (from && isAnswer(parameter))
                taint_state_link(taint, from, cell, undefined, step(`\`${symbolOf(info)}\``));
        }
    }
    taint_state_link(taint, taint_bridge_door(taint, native.method), cell, undefined, step(`\`${native.method}\``));
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/taint-reads.js




/** What only records can come of, once it is fetched. */
function described(taint, call, frame) {
    const cell = taint_state_newCell(taint);
    const read = taint.reads.get(siteKey(call.site));
    if (read) {
        const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
        taint_state_put(taint, cell, recordOf(origin, read.isCertain ? 'certain' : 'maybe'));
    }
    return { cell };
}
/** The samples that a query's handler is given. */
function bringQuery(taint, call, name, given, frame) {
    // HKSourceQuery brings the names of apps and devices
    if (given.some(({ argument }) => argument.label === 'samplePredicate'))
        return;
    const read = taint.reads.get(siteKey(call.site));
    const position = QUERY_HANDLERS.get(name) ?? 1;
    const samples = taint_state_newCell(taint);
    if (read) {
        const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
        taint_state_put(taint, samples, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
    }
    for (const { typed } of given) {
        taint_state_link(taint, typed.cell, samples, (value) => (value.kind === 'record' ? taint.values.fetched(value) : undefined));
        const nothing = taint_state_newCell(taint);
        const args = Array.from({ length: position + 1 }, (_, index) => (index === position ? samples : nothing));
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind === 'function')
                apply(taint, value.made, args, call, frame);
        });
    }
}
/** Calls of wrappers whose value is the samples. */
function readsDirectly(taint, call, name, frame) {
    const read = taint.reads.get(siteKey(call.site));
    if (!read || !READS_DIRECTLY.has(name))
        return undefined;
    const cell = taint_state_newCell(taint);
    const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
    taint_state_put(taint, cell, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/taint-unknown.js
/**
 * Calls of what is not declared here. What is made of a record is taken for the record, unless it is known to be less.
 */











function callSystem(taint, system) {
    const { call, name, receiver, given, frame, made } = system;
    const { values } = taint;
    const type = made ?? resultType(taint, system);
    // a class that Xcode makes of a Core Data model
    const isManaged = made && given.some(({ argument }) => argument.label === 'context') && hasCoreData(taint, frame);
    const root = made ? (isManaged ? 'NSManagedObject' : undefined) : rootOf(name, receiver);
    const shape = { ...(type && { type }), ...(root !== undefined && { root }) };
    if (taint.reads.has(siteKey(call.site)) && DESCRIBES.has(name))
        return described(taint, call, frame);
    if (QUERY_HANDLERS.has(name))
        bringQuery(taint, call, name, given, frame);
    const direct = readsDirectly(taint, call, name, frame);
    if (direct)
        return { cell: direct, ...shape };
    noteUnknown(taint, system);
    const brought = taint_state_newCell(taint);
    if (receiver && frame.file.isForeign && !isScript(frame.file)) {
        const held = joined(taint, [receiver.cell], values.pop(name));
        watchForeign(taint, { call, given, receiver, held, result: brought, frame }, () => undefined);
    }
    if (name === 'forUbiquityContainerIdentifier' || given.some(({ argument }) => UBIQUITY.has(argument.label ?? name))) {
        const cell = taint_state_newCell(taint);
        taint_state_put(taint, cell, { kind: 'place', place: { kind: 'icloud-folder', name: 'iCloud' }, path: [] });
        return { cell };
    }
    if (hitCall(taint, receiver, name, given, call.site, frame)) {
        runFunctions(taint, given, [], call, frame);
        return { cell: taint_state_newCell(taint), ...shape };
    }
    if (made && !frame.file.isForeign)
        defineAnswer(taint, made.name, given);
    const plain = given.filter(({ argument }) => argument.value.kind !== 'closure');
    const args = plain.map(({ typed }) => typed.cell);
    const cell = joined(taint, [brought]);
    if (name === CATCHES && receiver && frame.file.isForeign) {
        runFunctions(taint, given, [], call, frame);
        taint_state_link(taint, receiver.cell, cell);
        return { cell };
    }
    if (ENCRYPTS.test(name)) {
        for (const each of args)
            taint_state_link(taint, each, cell, values.derive);
        return { cell };
    }
    const isOuter = given.length === 0 && receiver?.type && OUTER_PARTS.has(`${elementType(receiver.type).name}.${name}`);
    if (receiver && isOuter) {
        taint_state_link(taint, receiver.cell, cell, values.derive);
        return { cell };
    }
    if (DERIVED.has(name) && receiver) {
        runFunctions(taint, given, [receiver.cell], call, frame);
        for (const each of [receiver.cell, ...args])
            taint_state_link(taint, each, cell, values.derive);
        return { cell, type: { name: name === 'count' || /ndex$/.test(name) ? 'Int' : 'Bool', args: [] } };
    }
    // only the first is for what comes; the second is for what goes wrong
    const results = functionResults(taint, name === 'then' ? { ...system, given: given.slice(0, 1) } : system, plain);
    taint_unknown_addTo(taint, system, results);
    if (made && given.some(({ argument }) => argument.label === 'grouping')) {
        for (const each of args)
            taint_state_link(taint, each, cell, values.whole);
        return { cell, ...shape, keys: joined(taint, results) };
    }
    if (taint_system_MAPS.has(name)) {
        for (const each of results)
            taint_state_link(taint, each, cell);
        return { cell, ...(given.length === 1 && mapsToSame(given) && { ...(receiver?.type && { type: receiver.type }) }) };
    }
    if (receiver && taint_system_SAME.has(name)) {
        taint_state_link(taint, receiver.cell, cell);
        for (const each of args)
            taint_state_link(taint, each, cell);
        return {
            cell,
            ...(receiver.type && { type: receiver.type }),
            ...(receiver.root !== undefined && { root: receiver.root }),
        };
    }
    const isWrapping = made !== undefined && WRAPS.test(made.name);
    if (receiver)
        taint_state_link(taint, receiver.cell, cell, FETCHES.has(name) ? values.fetched : values.whole);
    const step = decodeStep(taint, system);
    for (const { typed } of plain) {
        const content = ENCODES.test(name) ? contentOf(taint, typed) : typed.cell;
        taint_state_link(taint, content, cell, isWrapping ? undefined : values.whole, step);
    }
    for (const each of results)
        taint_state_link(taint, each, cell, isWrapping ? undefined : values.whole);
    const wrapped = isWrapping ? (made.args[0] ? made : given[0]?.typed.type) : undefined;
    return { cell, ...shape, ...(wrapped && { type: wrapped }) };
}
function hasCoreData({ importsOf }, { file }) {
    return importsOf(file.path).has('CoreData');
}
const UBIQUITY = new Set(['forUbiquityContainerIdentifier', 'URLForUbiquityContainerIdentifier']);
const ENCODES = /^(?:encode|archivedData|jsonObject|dataWithJSONObject|data)$/;
function mapsToSame(given) {
    const value = given[0]?.argument.value;
    return value?.kind === 'key-path' && value.path.length === 0;
}
/** `decode(Patient.self, from: data)` gives a Patient. */
function resultType(taint, { name, given, receiver }) {
    const first = given[0]?.argument.value;
    const isType = first?.kind === 'member' && first.name === 'self' && first.of;
    if (/^(?:decode|load|unarchivedObject|value)/.test(name) && isType) {
        if (first.of?.kind === 'name')
            return { name: first.of.name, args: [] };
        if (first.of?.kind === 'type')
            return first.of.type;
        if (first.of?.kind === 'list' && first.of.items[0]?.kind === 'name')
            return { name: 'Array', args: [{ name: first.of.items[0].name, args: [] }] };
    }
    return FETCHES.has(name) && isSourceType(taint, receiver?.type) ? receiver?.type : undefined;
}
function decodeStep(taint, { name, given, call, made }) {
    if (/^decode/.test(name)) {
        const type = resultType(taint, { name, given, call, frame: NO_FRAME });
        return { what: `decoded${type ? ` as \`${type.args[0]?.name ?? type.name}\`` : ''}`, site: call.site };
    }
    return made && /^(?:Patient|Observation|Condition|Bundle|\w{0,60}Resource\w{0,60})$/.test(made.name)
        ? { what: `read as \`${made.name}\``, site: call.site }
        : undefined;
}
/** Only for {@link resultType}, which does not look at it. */
const NO_FRAME = {};
/** `Mixpanel.mainInstance()` is a Mixpanel, and so is what it gives, and what a value of that type gives. */
function rootOf(name, receiver) {
    if (receiver?.root !== undefined)
        return receiver.root;
    const type = receiver?.type?.name;
    return INSTANCES.test(name) || (type !== undefined && isDestinationType(type)) ? type : undefined;
}
/** The functions among the arguments are called with the elements, or with what else is passed. */
function functionResults(taint, system, plain) {
    const { name, receiver, given, call, frame, made } = system;
    const own = plain.filter(({ typed }) => typed.cell !== receiver?.cell).map(({ typed }) => typed.cell);
    if (name === 'reduce' && receiver) {
        const total = joined(taint, own);
        const results = runFunctions(taint, given, [total, receiver.cell], call, frame, [total]);
        for (const each of results)
            taint_state_link(taint, each, total);
        return [total];
    }
    const isGivingBack = GIVES_BACK.test(made?.name ?? name);
    const backs = isGivingBack ? [taint_state_newCell(taint)] : [];
    const elements = taint_system_EACH.has(name) || own.length === 0 ? (receiver ? [receiver.cell] : []) : own;
    const each = joined(taint, elements);
    const results = runFunctions(taint, given, [each, each, each], call, frame, backs);
    return [...results, ...backs];
}
/** Runs every function that is passed. `backs` get what is put into the parameters. */
function runFunctions(taint, given, args, call, frame, backs = []) {
    return given.map(({ typed }) => {
        const result = taint_state_newCell(taint);
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind !== 'function')
                return;
            taint_state_link(taint, apply(taint, value.made, args, call, frame), result);
            const [first] = value.made.closure?.parameters ?? [];
            for (const back of backs)
                if (first)
                    taint_state_link(taint, first.cell, back);
        });
        return result;
    });
}
/** `list.append(record)`, `record.setValue(name, forKey: "name")`: what is called on holds it from now on. */
function taint_unknown_addTo(taint, { name, receiver, of, given, frame }, results) {
    if (!receiver || !of || !taint_system_ADDS.test(name))
        return;
    const cells = [...given.map(({ typed }) => typed.cell), ...results];
    const added = taint_state_newCell(taint);
    for (const each of cells)
        taint_state_link(taint, each, added, (value) => (value.kind === 'function' ? undefined : value));
    if (of.kind === 'name' || of.kind === 'member' || of.kind === 'index')
        taint_assign_assign(taint, of, added, frame);
    if (receiver.into)
        taint_state_link(taint, added, receiver.into);
}
/** A function that is given a record and is not declared here may be declared in a file that was not parsed. */
function noteUnknown(taint, { name, receiver, given, made }) {
    const wanted = made?.name ?? name;
    const see = ({ kind }) => {
        if (kind !== 'record')
            return;
        taint.unknownCalls.add(wanted);
        if (receiver?.root !== undefined)
            taint.unknownCalls.add(receiver.root);
        if (receiver?.type)
            taint.unknownCalls.add(receiver.type.name);
    };
    for (const { typed } of given)
        taint.solver.watch(typed.cell, see);
    if (receiver)
        taint.solver.watch(receiver.cell, see);
}

;// CONCATENATED MODULE: ./lib/code/taint-makes.js
/**
 * Constructors and cases, for the record flow: what they are given is part of what they make.
 */











function makeCase(taint, call, info, name, frame) {
    return fillCase(taint, info, name, evaluateArguments(taint, call, frame));
}
function fillCase(taint, info, name, given) {
    const cell = taint_state_newCell(taint);
    for (const [index, { typed }] of given.entries())
        taint_state_link(taint, typed.cell, cell, taint.values.push(payload(name, index)));
    return { cell, type: { name: info.name, args: [] } };
}
/** A constructor. */
function make(taint, call, type, frame) {
    const { program, values } = taint;
    const info = findTypeInfo(program, type.name);
    if (!info || info.kind === 'extension') {
        const added = info ? findMethods(program, info, 'init').filter(({ fact }) => fits(fact, call)) : [];
        if (added.length > 0)
            return { ...callMethods(taint, call, added, undefined, frame), type };
        const given = evaluateArguments(taint, call, frame);
        const read = taint.reads.get(siteKey(call.site));
        if (read && DESCRIBES.has(type.name))
            return described(taint, call, frame);
        if (QUERY_HANDLERS.has(type.name))
            bringQuery(taint, call, type.name, given, frame);
        return callSystem(taint, {
            call,
            name: 'init',
            receiver: { cell: taint_state_newCell(taint), root: type.name },
            made: type,
            given,
            frame,
        });
    }
    const made = { name: info.name, args: type.args };
    const inits = findMethods(program, info, 'init').filter(({ fact }) => fits(fact, call));
    if (inits.length > 0)
        return { ...callMethods(taint, call, inits, undefined, frame), type: made };
    const types = call.args.map(({ label }) => (label === undefined ? undefined : info.variables.get(label)?.fact.type));
    const given = evaluateArguments(taint, call, frame, types);
    const cell = taint_state_newCell(taint);
    const stored = [...info.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static'));
    for (const { argument, typed } of given) {
        const { label } = argument;
        const variable = label === undefined ? stored.at(-1) : info.variables.get(label);
        const step = { what: `made part of \`${plainName(info.name)}\``, site: call.site };
        if (!variable) {
            if (info.cases.size > 0)
                taint_state_link(taint, typed.cell, cell, values.whole);
            continue;
        }
        const field = isSourceType(taint, variable.fact.type) ? joined(taint, [typed.cell], values.real) : typed.cell;
        if (isShared(info))
            taint_state_link(taint, field, fieldCell(taint, variable), undefined, step);
        else
            taint_state_link(taint, field, cell, values.push(variable.fact.name), step);
        markPushed(taint, variable, typed.cell);
    }
    return { cell, type: made };
}

;// CONCATENATED MODULE: ./lib/code/taint-calls.js
/**
 * Calls, for the record flow: of the app's own functions, of functions as values, and of everything else.
 */
















function evaluateCall(taint, call, frame, expected) {
    const { callee } = call;
    if (callee.kind === 'foreign' || isScript(frame.file))
        return callScript(taint, call, frame);
    if (callee.kind === 'name')
        return taint_calls_callName(taint, call, callee.name, frame, expected);
    if (callee.kind === 'type')
        return make(taint, call, callee.type, frame);
    if (callee.kind === 'member')
        return taint_calls_callMember(taint, call, callee, frame, expected);
    const target = taint_evaluate_evaluate(taint, callee, frame);
    return taint_calls_callValue(taint, target, evaluateArguments(taint, call, frame), call, frame);
}
function taint_calls_callName(taint, call, name, frame, expected) {
    const { program } = taint;
    const local = taint_state_findName(frame.scope, name);
    if (local)
        return taint_calls_callValue(taint, local, evaluateArguments(taint, call, frame), call, frame);
    if (frame.owner && taint_members_ownMember(taint, name, frame)) {
        const methods = findMethods(program, frame.owner, name);
        if (methods.length > 0)
            return callMethods(taint, call, methods, frame.self, frame);
        const held = taint_members_readMember(taint, frame.self ?? { cell: taint_state_newCell(taint) }, name, call.callee, frame);
        return taint_calls_callValue(taint, held, evaluateArguments(taint, call, frame), call, frame);
    }
    const functions = program.functions.get(name);
    if (functions)
        return callMethods(taint, call, functions, undefined, frame);
    if (/^[A-Z]/.test(name) && destinationsOf(undefined, name).length === 0)
        return make(taint, call, { name, args: [] }, frame);
    // a method of one of the system's types, from an extension of it
    const self = frame.owner?.kind === 'extension' ? frame.self : undefined;
    return callSystem(taint, {
        call,
        name,
        receiver: self,
        given: evaluateArguments(taint, call, frame),
        frame,
        expected,
    });
}
function taint_calls_callMember(taint, call, callee, frame, expected) {
    const { program } = taint;
    const { of, name } = callee;
    if (!of)
        return taint_calls_callImplicit(taint, call, name, frame, expected);
    const typeName = taint_names_typeNamed(taint, of, frame);
    if (typeName !== undefined) {
        const info = findTypeInfo(program, typeName);
        const isMaker = name === 'init' || (call.isMessage === true && /^(?:init|new)/.test(name));
        if (name === 'init')
            return make(taint, call, { name: typeName, args: [] }, frame);
        if (info?.cases.has(name))
            return makeCase(taint, call, info, name, frame);
        const methods = info ? findMethods(program, info, name) : [];
        if (methods.length > 0) {
            const type = { name: typeName, args: [] };
            const made = callMethods(taint, call, methods, { cell: taint_state_newCell(taint), type }, frame);
            return isMaker ? { cell: made.cell, type } : made;
        }
        const held = info?.variables.has(name)
            ? taint_members_readMember(taint, { cell: taint_state_newCell(taint), type: { name: typeName, args: [] } }, name, callee, frame)
            : undefined;
        const given = evaluateArguments(taint, call, frame);
        if (held)
            return taint_calls_callValue(taint, held, given, call, frame);
        const receiver = { cell: taint_state_newCell(taint), root: typeName };
        const made = isMaker ? { name: typeName, args: [] } : undefined;
        return callSystem(taint, { call, name, receiver, given, frame, expected, ...(made && { made }) });
    }
    const base = taint_evaluate_evaluate(taint, of, frame);
    const info = typeInfoOf(taint, base.type);
    const methods = info ? methodsOf(taint, info, name) : taint_calls_isOfPackage(of) ? [] : addedMethods(taint, base, call, name);
    if (methods.length > 0)
        return callMethods(taint, call, methods, base, frame, of);
    const given = evaluateArguments(taint, call, frame);
    if (info && info.kind !== 'extension' && findHeld(info, name)) {
        return taint_calls_callValue(taint, taint_members_readMember(taint, base, name, callee, frame), given, call, frame);
    }
    return callSystem(taint, { call, name, receiver: base, of, given, frame, expected });
}
/** `Reporter.query()`, where an import of a package brings `Reporter`. */
function taint_calls_isOfPackage(expression) {
    if (expression.kind === 'member')
        return expression.of !== undefined && taint_calls_isOfPackage(expression.of);
    if (expression.kind === 'call')
        return taint_calls_isOfPackage(expression.callee);
    return expression.kind === 'foreign';
}
/** The methods of a type; of a protocol, those of whatever conforms to it. */
function methodsOf({ program }, info, name) {
    const own = findMethods(program, info, name);
    const heirs = descendants(program, info).flatMap((it) => it.functions.get(name) ?? []);
    return [...own, ...heirs].slice(0, 30);
}
/** Whose it is cannot be told: the methods of this name, where there are few and the call fits them. */
function addedMethods({ program }, base, call, name) {
    const isKnown = base.type !== undefined || base.root !== undefined;
    const found = (program.methods.get(name) ?? []).filter(({ fact, owner }) => {
        if (isKnown && owner?.kind !== 'extension')
            return false;
        return fits(fact, call) && (fact.parameters.length > 0 || owner?.kind === 'extension');
    });
    return found.length <= 3 ? found : [];
}
function findHeld(info, name) {
    return info.variables.has(name);
}
/** `.name(…)`: a case, or a maker, of the type that the place wants. */
function taint_calls_callImplicit(taint, call, name, frame, expected) {
    const { program } = taint;
    const wanted = expected && elementType(expected);
    const info = wanted && findTypeInfo(program, wanted.name);
    if (name === 'init' && wanted)
        return make(taint, call, wanted, frame);
    if (info?.cases.has(name))
        return makeCase(taint, call, info, name, frame);
    const methods = info ? findMethods(program, info, name) : [];
    if (methods.length > 0)
        return callMethods(taint, call, methods, undefined, frame);
    const read = taint.reads.get(siteKey(call.site));
    const given = evaluateArguments(taint, call, frame);
    if (read && DESCRIBES.has(name))
        return described(taint, call, frame);
    const owner = info ?? [...program.types.values()].find(({ cases }) => (cases.get(name)?.parameters.length ?? 0) > 0);
    if (owner?.cases.has(name) && !taint_execute_WRAPPING.has(name))
        return fillCase(taint, owner, name, given);
    const cell = joined(taint, given.map(({ typed }) => typed.cell));
    return { cell, ...(expected && { type: expected }) };
}
function evaluateArguments(taint, call, frame, types = []) {
    return call.args.map((argument, index) => {
        const { value } = argument;
        if (value.kind !== 'text')
            return { argument, typed: taint_evaluate_evaluate(taint, value, frame, types[index]) };
        const parts = value.parts.map((part) => taint_evaluate_evaluate(taint, part, frame));
        const cells = parts.map((part) => part.cell);
        return { argument, typed: { cell: joined(taint, cells, taint.values.whole), type: taint_evaluate_STRING }, parts };
    });
}
/** A call that may be of several functions: those that it fits. */
function callMethods(taint, call, methods, self, frame, of) {
    const fitting = methods.filter(({ fact }) => fits(fact, call));
    const chosen = fitting.length > 0 ? fitting : methods.slice(0, 1);
    const [first] = chosen;
    const order = first && matchCall(first, call);
    const types = call.args.map((_, index) => {
        const parameter = order?.indexOf(index) ?? -1;
        return parameter < 0 ? undefined : first?.fact.parameters[parameter]?.type;
    });
    const given = evaluateArguments(taint, call, frame, types);
    const cell = taint_state_newCell(taint);
    const own = self && of ? { ...self, into: selfTarget(taint, self, of, frame) } : self;
    for (const info of chosen) {
        const matched = matchCall(info, call);
        const args = info.fact.parameters.map(({ isVariadic }, index) => {
            const at = matched ? matched[index] : index;
            if (at === undefined)
                return undefined;
            // the rest of the arguments
            if (isVariadic && info.fact.isPositional) {
                const rest = given.slice(at).map(({ typed }) => typed.cell);
                return joined(taint, rest);
            }
            return given[at]?.typed.cell;
        });
        callInfo(taint, info, own, args, call.site, cell, frame.calls);
    }
    const type = first?.fact.result;
    return { cell, ...(type && { type }) };
}
function matchCall({ fact }, call) {
    const { parameters, isPositional } = fact;
    return isPositional ? matchLoosely(parameters, call.args) : matchParameters(parameters, call.args, call.isMessage);
}
/** Where a struct goes whose method changes it: back to where it stands. */
function selfTarget(taint, self, of, frame) {
    const cell = taint_state_newCell(taint);
    const info = typeInfoOf(taint, self.type);
    if (info && !isShared(info) && (of.kind === 'name' || of.kind === 'member'))
        taint_assign_assign(taint, of, cell, frame);
    return cell;
}
/** Calls whatever functions come to a cell. What is given to a function that is not seen goes into it. */
function taint_calls_callValue(taint, callee, given, call, frame) {
    const cell = taint_state_newCell(taint);
    const args = given.map(({ typed }) => typed.cell);
    taint.solver.watch(callee.cell, (value) => {
        if (value.kind === 'function')
            taint_state_link(taint, apply(taint, value.made, args, call, frame, taint_calls_GIVEN), cell);
    });
    for (const arg of args)
        taint_state_link(taint, arg, callee.into ?? callee.cell);
    const type = callee.type?.name === '->' ? callee.type.args.at(-1) : undefined;
    // an object that is called like a function, and what it gives
    const root = callee.root ?? (callee.type && !type && !typeInfoOf(taint, callee.type) ? callee.type.name : undefined);
    return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
}
const taint_calls_GIVEN = 'passed to a closure';
/** The result of a function for these arguments. `what` tells a step of the trace that is worth telling. */
function apply(taint, made, args, call, frame, what) {
    const { closure, method, keyPath, self } = made;
    const result = taint_state_newCell(taint);
    if (closure) {
        const step = what === undefined ? undefined : { what, site: call.site };
        for (const [index, parameter] of closure.parameters.entries()) {
            const isRest = closure.fact.parameters[index]?.isVariadic === true && closure.fact.isPositional === true;
            for (const arg of isRest ? args.slice(index) : args.slice(index, index + 1))
                taint_state_link(taint, arg, parameter.cell, undefined, step);
        }
        taint_state_link(taint, closure.result, result);
    }
    else if (method) {
        callInfo(taint, method, self, args, call.site, result, frame.calls);
    }
    else if (keyPath) {
        const [first] = args;
        let part = first && { cell: first };
        const at = { kind: 'other', parts: [], site: made.site };
        for (const name of keyPath)
            part = part && taint_members_readMember(taint, part, name, at, frame);
        if (part)
            taint_state_link(taint, part.cell, result);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/code/taint-scripts.js
/**
 * Calls of JavaScript, for the record flow, and calls into packages from Dart too. What a name or a member holds decides
 * what is called: a function of the app, or something that an import or a global brings.
 */














/** JavaScript and TypeScript: nothing there has a type that tells what is called. */
function isScript({ path }) {
    return /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(path);
}
function callScript(taint, call, frame) {
    const { program, values } = taint;
    const { callee } = call;
    if (callee.kind === 'name' && !taint_state_findName(frame.scope, callee.name)) {
        const functions = program.functions.get(callee.name);
        if (functions)
            return callMethods(taint, call, functions, undefined, frame);
        if (program.types.has(callee.name))
            return make(taint, call, { name: callee.name, args: [] }, frame);
        if (callee.name === 'Boolean') {
            const given = evaluateArguments(taint, call, frame).map(({ typed }) => typed.cell);
            return { cell: joined(taint, given, values.derive) };
        }
    }
    if (callee.kind !== 'member' || !callee.of) {
        const name = callee.kind === 'name' ? callee.name : '';
        return callHeld(taint, { call, name, held: taint_evaluate_evaluate(taint, callee, frame).cell }, frame);
    }
    const { of, name } = callee;
    const typeName = taint_names_typeNamed(taint, of, frame);
    if (typeName !== undefined && program.types.has(typeName))
        return taint_calls_callMember(taint, call, callee, frame, undefined);
    const base = typeName === undefined ? taint_evaluate_evaluate(taint, of, frame) : { cell: taint_state_newCell(taint), root: typeName };
    const info = typeInfoOf(taint, base.type);
    const methods = info ? methodsOf(taint, info, name) : [];
    if (methods.length > 0)
        return callMethods(taint, call, methods, base, frame, of);
    const held = info ? taint_members_readMember(taint, base, name, callee, frame).cell : joined(taint, [base.cell], values.pop(name));
    if (info && name === 'setState') {
        const state = findVariable(program, info, 'state');
        keepState(taint, call, state ? fieldCell(taint, state) : looseCell(taint, info, 'state'), frame);
    }
    return callHeld(taint, { call, name, receiver: base, of, held }, frame);
}
/** `this.setState({ … })`, `this.setState(previous => ({ … }))`: React keeps it in `this.state`. */
function keepState(taint, call, state, frame) {
    const [first] = evaluateArguments(taint, call, frame);
    if (!first)
        return;
    taint_state_link(taint, first.typed.cell, state);
    taint.solver.watch(first.typed.cell, (value) => {
        if (value.kind === 'function')
            taint_state_link(taint, apply(taint, value.made, [state], call, frame), state);
    });
}
function callHeld(taint, { call, name, receiver, of, held }, frame) {
    const given = evaluateArguments(taint, call, frame);
    const args = given.map(({ typed }) => typed.cell);
    const cell = taint_state_newCell(taint);
    let isKnown = false;
    taint.solver.watch(held, (value) => {
        if (value.kind !== 'function' || value.path.length > 0)
            return;
        isKnown = true;
        taint_state_link(taint, apply(taint, value.made, args, call, frame, 'passed to a closure'), cell);
    });
    watchForeign(taint, { call, given, receiver, held, result: cell, frame }, () => {
        isKnown = true;
    });
    const otherwise = () => {
        if (!isKnown)
            taint_state_link(taint, callSystem(taint, { call, name, receiver, ...(of && { of }), given, frame }).cell, cell);
    };
    // a name that lowering made up, for what a state is set to, may be no function
    if (name.startsWith('\0'))
        return { cell };
    // who is called is seen only when everything has come to where it is called
    if (isOfCollections(name))
        otherwise();
    else
        taint.deferred.push(otherwise);
    // of a class or function in a file that is not at hand: what it gives leads there too
    const from = /@./.test(name) ? name : receiver?.root;
    return { cell, ...(from !== undefined && { root: from }) };
}
/** Calls of what comes from packages and globals: they bring records, or are handed them. `onKnown` is told when the
 *  table says what the call does. */
function watchForeign(taint, of, onKnown) {
    taint.solver.watch(of.held, (value) => {
        if (value.kind === 'foreign' && value.path.length === 0)
            taint_scripts_callForeign(taint, value.foreign, of, onKnown);
    });
}
function taint_scripts_callForeign(taint, path, of, onKnown) {
    const { call, given, receiver, result, frame } = of;
    // what a package gives is reached as the package is: `analytics().logEvent`
    const itself = { kind: 'foreign', foreign: moduleOf(path, given) ?? path, path: [] };
    taint_state_put(taint, result, itself);
    const answer = answerOf(taint, path, call);
    if (answer) {
        taint_state_link(taint, answer, result);
        // callbacks of React Native: what goes wrong comes first, the answer last
        for (const { typed } of given) {
            taint.solver.watch(typed.cell, (value) => {
                const last = value.kind === 'function' ? value.made.closure?.parameters.at(-1) : undefined;
                if (last && value.path.length === 0)
                    taint_state_link(taint, answer, last.cell);
            });
        }
        onKnown();
    }
    if (bringRecords(taint, path, of))
        onKnown();
    const destination = destinationAt(path);
    if (!destination)
        return;
    onKnown();
    const args = given.map(({ typed }) => typed.cell);
    const places = receiver ? [receiver.cell, ...args] : args;
    taint.hits.push({ destination, api: `${apiOf(path)}()`, site: call.site, file: frame.file, cells: args, places });
    // a client remembers the address that it was made with
    for (const each of places)
        taint_state_link(taint, each, result, taint.values.placed);
    const scope = taint_state_newCell(taint);
    taint_state_put(taint, scope, itself);
    runAll(taint, given, [scope], call, frame);
}
/** `package#a.b` as people write it. */
function apiOf(path) {
    const [module = '', rest = ''] = path.split('#');
    return rest || module;
}
/** What a package's call reads comes as its result, or to a function that it is given. */
function bringRecords(taint, path, { call, given, result, frame }) {
    const found = matchSink(foreignSinkName(path), given.map(({ argument }) => argument));
    const foreign = found?.sink.foreign;
    if (!foreign || foreign.brings.length === 0)
        return false;
    const read = taint.reads.get(siteKey(call.site));
    if (!read && !foreign.isClinical)
        return false;
    const name = apiOf(path);
    const origin = originAt(taint, call.site, `\`${name}\` brings clinical records`, frame.symbol, read?.types);
    for (const where of foreign.brings) {
        if (where === 'result')
            taint_state_put(taint, result, recordOf(origin));
        else {
            const records = taint_state_newCell(taint);
            taint_state_put(taint, records, recordOf(origin));
            const nothing = taint_state_newCell(taint);
            const args = Array.from({ length: where + 1 }, (_, index) => (index === where ? records : nothing));
            runAll(taint, given, args, call, frame);
        }
    }
    return true;
}
function runAll(taint, given, args, call, frame) {
    for (const { typed } of given) {
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind === 'function' && value.path.length === 0)
                apply(taint, value.made, args, call, frame);
        });
    }
}

;// CONCATENATED MODULE: ./lib/code/taint-names.js





/** The type that an expression names, when it names one. */
function taint_names_typeNamed(taint, expression, frame) {
    const { program } = taint;
    if (expression.kind === 'type')
        return expression.type.name;
    if (expression.kind === 'name') {
        const { name } = expression;
        if (name === 'Self')
            return frame.owner?.name;
        if (!/^[A-Z]/.test(name) || taint_state_findName(frame.scope, name))
            return undefined;
        if (taint_members_ownMember(taint, name, frame))
            return undefined;
        if (program.types.has(name) || program.aliases.has(name))
            return findTypeInfo(program, name)?.name ?? name;
        return program.variables.has(name) || program.functions.has(name) ? undefined : name;
    }
    if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
        const outer = taint_names_typeNamed(taint, expression.of, frame);
        return outer === undefined || program.types.get(outer)?.cases.has(expression.name) ? undefined : expression.name;
    }
    return undefined;
}
function taint_names_readName(taint, expression, frame) {
    const { program } = taint;
    const dollar = /^\$(\d)$/.exec(expression.name)?.[1];
    if (dollar !== undefined)
        return frame.anonymous?.[Number(dollar)] ?? { cell: taint_state_newCell(taint) };
    // in JavaScript these signs are part of the name
    const name = frame.file.isForeign ? expression.name : bare(expression.name);
    const local = taint_state_findName(frame.scope, name);
    if (local)
        return local;
    if (name === 'self' || name === 'super')
        return frame.self ?? { cell: taint_state_newCell(taint) };
    if (frame.self && taint_members_ownMember(taint, name, frame))
        return taint_members_readMember(taint, frame.self, name, expression, frame);
    const global = program.variables.get(name);
    if (global)
        return globalOf(taint, global);
    const cell = taint_state_newCell(taint);
    for (const method of program.functions.get(name) ?? []) {
        const made = { id: taint.nextId(), method, site: expression.site };
        taint_state_put(taint, cell, { kind: 'function', made, path: [] });
    }
    // a member of one of the system's types, that is extended here
    if (frame.self && frame.owner?.kind === 'extension' && /^[a-z]/.test(name) && !program.functions.has(name)) {
        return taint_members_readMember(taint, frame.self, name, expression, frame);
    }
    if (isScript(frame.file) && !program.functions.has(name)) {
        const at = expression.name.indexOf('@');
        // a global, or what a file declares that is not at hand
        if (at === expression.name.length - 1 && at > 0)
            taint_state_put(taint, cell, { kind: 'foreign', foreign: foreignMember(foreignRoot('global'), name.slice(0, -1)), path: [] });
        else if (at > 0)
            return { cell, root: name };
    }
    return taint_names_typeNamed(taint, expression, frame) === undefined ? { cell } : { cell, root: name };
}
/** Without the sign of a binding, or the line of a property's storage. */
function bare(name) {
    return /^[$_][A-Za-z]/.test(name) ? name.slice(1) : name;
}

;// CONCATENATED MODULE: ./lib/code/taint-assign.js






/** Puts a value where an expression stands. */
function taint_assign_assign(taint, target, value, frame) {
    const { values, program } = taint;
    switch (target.kind) {
        case 'name': {
            const name = frame.file.isForeign ? target.name : bare(target.name);
            const local = taint_state_findName(frame.scope, name);
            if (local) {
                flowTyped(taint, value, local.into ?? local.cell, local.type);
                return;
            }
            if (name === 'self' && frame.self) {
                taint_state_link(taint, value, frame.self.into ?? frame.self.cell);
                return;
            }
            if (frame.self && taint_members_ownMember(taint, name, frame)) {
                storeMember(taint, frame.self, name, value, target.site, (part) => assignSelf(taint, part, frame));
                return;
            }
            const global = program.variables.get(name);
            if (global)
                taint_state_link(taint, value, fieldCell(taint, global), undefined, {
                    what: `kept in \`${plainName(name)}\``,
                    site: target.site,
                });
            return;
        }
        case 'member': {
            if (!target.of)
                return;
            const typeName = taint_names_typeNamed(taint, target.of, frame);
            const base = typeName === undefined
                ? taint_evaluate_evaluate(taint, target.of, frame)
                : { cell: taint_state_newCell(taint), root: typeName, type: { name: typeName, args: [] } };
            if (hitAssignment(taint, base, target, value, frame))
                return;
            const { of } = target;
            storeMember(taint, base, target.name, value, target.site, (part) => taint_assign_assign(taint, of, part, frame));
            return;
        }
        case 'index': {
            const base = taint_evaluate_evaluate(taint, target.of, frame);
            if (hitAssignment(taint, base, target, value, frame))
                return;
            const name = frame.file.isForeign ? nameOfKey(target.index) : undefined;
            const part = name === undefined ? value : joined(taint, [value], taint.values.push(name));
            taint_assign_assign(taint, target.of, part, frame);
            return;
        }
        case 'cast':
            taint_assign_assign(taint, target.value, value, frame);
            return;
        case 'tuple':
            for (const [index, item] of target.items.entries())
                taint_assign_assign(taint, item.value, joined(taint, [value], values.pop(`${index}`)), frame);
            return;
        default:
            return;
    }
}
function assignSelf(taint, part, { self }) {
    if (self)
        taint_state_link(taint, part, self.into ?? self.cell);
}

;// CONCATENATED MODULE: ./lib/code/taint-evaluate.js
/**
 * Expressions, for the record flow: each gives the cell that its values come to.
 */










const taint_evaluate_STRING = { name: 'String', args: [] };
const BOOL = { name: 'Bool', args: [] };
/** `expected` is the type that the place wants, where the source tells. */
function taint_evaluate_evaluate(taint, expression, frame, expected) {
    const { values } = taint;
    const visit = (each, wanted) => taint_evaluate_evaluate(taint, each, frame, wanted);
    switch (expression.kind) {
        case 'literal': {
            const cell = taint_state_newCell(taint);
            if (typeof expression.value !== 'string')
                return { cell, ...typeOfLiteral(expression.value) };
            const place = hostIn(expression.value);
            if (place)
                taint_state_put(taint, cell, { kind: 'place', place, path: [] });
            return { cell, type: taint_evaluate_STRING };
        }
        case 'name':
            return taint_names_readName(taint, expression, frame);
        case 'member':
            return taint_evaluate_evaluateMember(taint, expression, frame, expected);
        case 'call':
            return once(frame, expression, () => evaluateCall(taint, expression, frame, expected));
        case 'index': {
            const { of, index, site } = expression;
            const base = visit(of);
            visit(index);
            if (frame.file.isForeign)
                return readElement(taint, base, index, site, frame);
            const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && elementType(base.type);
            return { cell: base.cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
        }
        case 'list': {
            const inner = expected && elementType(expected);
            const items = expression.items.map((item) => visit(item, inner));
            const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
            const cell = joined(taint, items.map((item) => item.cell));
            return { cell, ...(type && { type }) };
        }
        case 'dictionary': {
            if (frame.file.isForeign)
                return evaluateObject(taint, expression, frame);
            const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
            const parts = expression.pairs.flatMap(([key, value]) => [
                visit(key, keyType).cell,
                visit(value, valueType).cell,
            ]);
            return { cell: joined(taint, parts), type: expected ?? { name: 'Dictionary', args: [] } };
        }
        case 'tuple': {
            const cell = taint_state_newCell(taint);
            const parts = expected?.name === '()' ? expected : undefined;
            for (const [index, { label, value }] of expression.items.entries()) {
                const part = visit(value, parts?.args[index]).cell;
                taint_state_link(taint, part, cell, values.push(`${index}`));
                const name = label ?? parts?.labels?.[index];
                if (name)
                    taint_state_link(taint, part, cell, values.push(name));
            }
            return { cell, ...(expected && { type: expected }) };
        }
        case 'closure': {
            const cell = taint_state_newCell(taint);
            taint_state_put(taint, cell, { kind: 'function', made: closureValue(taint, expression.body, frame, expected), path: [] });
            return { cell };
        }
        case 'cast': {
            const value = visit(expression.value, expression.to);
            const cell = taint_state_newCell(taint);
            flowTyped(taint, value.cell, cell, expression.to);
            if (isSourceType(taint, expression.to)) {
                const what = `what is here is a \`${sourceName(expression.to)}\``;
                taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, expression.site, what, frame.symbol) });
            }
            return { cell, type: expression.to };
        }
        case 'either': {
            if (expression.test)
                visit(expression.test);
            const of = expression.of.map((each) => visit(each, expected));
            const type = expected ?? of.find((each) => each.type)?.type;
            const root = of.find((each) => each.root !== undefined)?.root;
            const cell = joined(taint, of.map((each) => each.cell));
            return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
        }
        case 'if': {
            const cell = taint_state_newCell(taint);
            executeBranch(taint, expression.branch, frame, (value) => taint_state_link(taint, value.cell, cell));
            return { cell, ...(expected && { type: expected }) };
        }
        case 'switch': {
            const cell = taint_state_newCell(taint);
            taint_execute_executeSwitch(taint, expression, frame, (value) => taint_state_link(taint, value.cell, cell));
            return { cell, ...(expected && { type: expected }) };
        }
        case 'key-path': {
            const cell = taint_state_newCell(taint);
            const made = { id: taint.nextId(), keyPath: expression.path, site: expression.site };
            taint_state_put(taint, cell, { kind: 'function', made, path: [] });
            return { cell };
        }
        case 'reference':
            return visit(expression.to);
        case 'text': {
            const parts = expression.parts.map((part) => visit(part).cell);
            return { cell: joined(taint, parts, values.whole), type: taint_evaluate_STRING };
        }
        case 'operation': {
            const operands = expression.operands.map((each) => visit(each, expression.operator === '+' ? expected : undefined));
            const cells = operands.map((each) => each.cell);
            if (COMPARES.test(expression.operator))
                return { cell: joined(taint, cells, values.derive), type: BOOL };
            const type = operands.find((each) => each.type)?.type;
            return { cell: joined(taint, cells), ...(type && { type }) };
        }
        case 'foreign': {
            const cell = taint_state_newCell(taint);
            taint_state_put(taint, cell, { kind: 'foreign', foreign: expression.path, path: [] });
            return { cell };
        }
        case 'type':
        case 'macro':
            return { cell: taint_state_newCell(taint) };
        case 'assign': {
            const target = taint_evaluate_typeOfTarget(taint, expression.target, frame);
            const value = visit(expression.value, target);
            taint_assign_assign(taint, expression.target, value.cell, frame);
            return { cell: taint_state_newCell(taint) };
        }
        case 'other':
            return {
                cell: joined(taint, expression.parts.map((part) => visit(part).cell)),
            };
    }
}
/** `{ a: b, ...c }` of JavaScript and Dart: each part is told apart by its key, where the source tells it. */
function evaluateObject(taint, { pairs, spreads = [] }, frame) {
    const cell = taint_state_newCell(taint);
    for (const [key, value] of pairs) {
        const part = taint_evaluate_evaluate(taint, value, frame).cell;
        const name = nameOfKey(key);
        if (name === undefined) {
            taint_state_link(taint, part, cell);
            taint_state_link(taint, taint_evaluate_evaluate(taint, key, frame).cell, cell);
        }
        else
            taint_state_link(taint, part, cell, taint.values.push(name));
    }
    for (const each of spreads)
        taint_state_link(taint, taint_evaluate_evaluate(taint, each, frame).cell, cell);
    return { cell };
}
function nameOfKey(key) {
    return key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
}
/** `list[0]`, `object['name']`, `table[key]`. */
function readElement(taint, base, index, site, frame) {
    const name = nameOfKey(index);
    if (name !== undefined)
        return taint_members_readMember(taint, base, name, { kind: 'index', of: index, index, site }, frame);
    const cell = joined(taint, [base.cell], taint.values.element);
    taint_state_link(taint, base.cell, cell);
    const type = base.type && elementType(base.type);
    return { cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
}
/** What stands somewhere is evaluated once, also when it is assigned to or looked at again for its type. */
function once({ scope }, expression, make) {
    const found = scope.known?.get(expression);
    if (found)
        return found;
    const made = make();
    scope.known ??= new Map();
    scope.known.set(expression, made);
    return made;
}
const COMPARES = /^(?:[=!]==?|[<>]=?|&&|\|\||!|~=|is|typeof|instanceof|in)$/;
function typeOfLiteral(value) {
    if (value === null)
        return {};
    return { type: { name: typeof value === 'boolean' ? 'Bool' : Number.isInteger(value) ? 'Int' : 'Double', args: [] } };
}
/** A flow into a place of a declared type: a truth keeps no record, and a sample that is a record becomes one. */
function flowTyped(taint, from, to, type) {
    if (type && TRUTHS.has(type.name))
        taint_state_link(taint, from, to, taint.values.derive);
    else if (isSourceType(taint, type))
        taint_state_link(taint, from, to, taint.values.real);
    else
        taint_state_link(taint, from, to);
}
function taint_evaluate_evaluateMember(taint, expression, frame, expected) {
    const { of, name } = expression;
    if (!of) {
        const owner = expected && findTypeInfo(taint.program, elementType(expected).name);
        const found = owner && readStatic(taint, owner, name, expression, frame);
        return found ?? { cell: taint_state_newCell(taint), ...(expected && { type: expected, root: elementType(expected).name }) };
    }
    const typeName = taint_names_typeNamed(taint, of, frame);
    if (typeName !== undefined) {
        const info = taint.program.types.get(typeName);
        const found = info && readStatic(taint, info, name, expression, frame);
        return found ?? { cell: taint_state_newCell(taint), root: typeName };
    }
    return taint_members_readMember(taint, taint_evaluate_evaluate(taint, of, frame), name, expression, frame);
}
function readStatic(taint, info, name, expression, frame) {
    if (info.cases.has(name))
        return { cell: taint_state_newCell(taint), type: { name: info.name, args: [] } };
    if (!info.variables.has(name) && !info.functions.has(name) && info.kind === 'extension')
        return undefined;
    const self = { cell: taint_state_newCell(taint), type: { name: info.name, args: [] } };
    return taint_members_readMember(taint, self, name, expression, frame);
}
function taint_evaluate_typeOfTarget(taint, target, frame) {
    return target.kind === 'name' || target.kind === 'member' ? taint_evaluate_evaluate(taint, target, frame).type : undefined;
}

;// CONCATENATED MODULE: ./lib/code/taint-execute.js





/** Gives the value of a block that is one expression. */
function taint_execute_execute(taint, statements, frame) {
    const [only] = statements;
    if (statements.length === 1 && only?.kind === 'evaluate') {
        return taint_evaluate_evaluate(taint, only.value, frame, frame.resultType);
    }
    for (const statement of statements)
        taint_execute_executeOne(taint, statement, frame);
    return undefined;
}
function taint_execute_executeOne(taint, statement, frame) {
    switch (statement.kind) {
        case 'declare': {
            const { pattern, value, variable } = statement;
            const declared = pattern.kind === 'name' ? pattern.type : undefined;
            if (variable?.getter) {
                const made = closureValue(taint, variable.getter, frame);
                const cell = made.closure?.result ?? taint_state_newCell(taint);
                taint_state_declareName(frame.scope, variable.name, { cell, ...(declared && { type: declared }) });
                return;
            }
            taint_execute_bind(taint, pattern, value ? taint_evaluate_evaluate(taint, value, frame, declared) : { cell: taint_state_newCell(taint) }, frame);
            return;
        }
        case 'evaluate':
            taint_evaluate_evaluate(taint, statement.value, frame);
            return;
        case 'return': {
            const value = taint_evaluate_evaluate(taint, statement.value, frame, frame.resultType);
            flowTyped(taint, value.cell, frame.result, frame.resultType);
            return;
        }
        case 'for': {
            const collection = taint_evaluate_evaluate(taint, statement.collection, frame);
            const inner = taint_state_innerFrame(frame);
            const type = collection.type && elementType(collection.type);
            const { pattern } = statement;
            const [key] = pattern.kind === 'tuple' ? pattern.items : [];
            taint_execute_bind(taint, pattern, { cell: collection.cell, ...(type && { type }) }, inner);
            if (key && collection.keys)
                taint_execute_bind(taint, key.pattern, { cell: collection.keys }, inner);
            if (statement.where)
                taint_evaluate_evaluate(taint, statement.where, inner);
            for (const each of statement.body)
                taint_execute_executeOne(taint, each, inner);
            return;
        }
        case 'block': {
            const inner = taint_state_innerFrame(frame);
            for (const condition of statement.conditions)
                executeCondition(taint, condition, inner);
            for (const each of statement.body)
                taint_execute_executeOne(taint, each, inner);
            return;
        }
        case 'function': {
            const cell = taint_state_newCell(taint);
            taint_state_declareName(frame.scope, statement.fact.name, { cell });
            taint_state_put(taint, cell, { kind: 'function', made: closureValue(taint, statement.fact, frame), path: [] });
            return;
        }
        case 'type':
            return;
    }
}
function executeCondition(taint, condition, frame) {
    if (condition.kind === 'test')
        taint_evaluate_evaluate(taint, condition.value, frame);
    else if (condition.kind === 'bind') {
        const { pattern } = condition;
        const wanted = pattern.kind === 'name' ? pattern.type : undefined;
        taint_execute_bind(taint, pattern, taint_evaluate_evaluate(taint, condition.value, frame, wanted), frame);
    }
}
function executeBranch(taint, branch, frame, yields) {
    if (branch.isGuard) {
        for (const condition of branch.conditions)
            executeCondition(taint, condition, frame);
        const inner = taint_state_innerFrame(frame);
        for (const each of branch.otherwise)
            taint_execute_executeOne(taint, each, inner);
        return;
    }
    const inner = taint_state_innerFrame(frame);
    for (const condition of branch.conditions)
        executeCondition(taint, condition, inner);
    const yes = taint_execute_execute(taint, branch.body, inner);
    if (yes)
        yields(yes);
    const no = taint_execute_execute(taint, branch.otherwise, taint_state_innerFrame(frame));
    if (no)
        yields(no);
}
function taint_execute_executeSwitch(taint, { subject, cases }, frame, yields) {
    const value = taint_evaluate_evaluate(taint, subject, frame);
    for (const { patterns, where, body } of cases) {
        const inner = taint_state_innerFrame(frame);
        for (const pattern of patterns)
            taint_execute_bind(taint, pattern, value, inner);
        if (where)
            taint_evaluate_evaluate(taint, where, inner);
        const result = taint_execute_execute(taint, body, inner);
        if (result)
            yields(result);
    }
}
/** Gives the names of a pattern their values. */
function taint_execute_bind(taint, pattern, value, frame) {
    const { values } = taint;
    switch (pattern.kind) {
        case 'name': {
            // a variable of its own, so that what is assigned to it later does not flow back
            const cell = taint_state_newCell(taint);
            flowTyped(taint, value.cell, cell, pattern.type);
            const type = pattern.type ?? value.type;
            const { root, keys } = value;
            if (pattern.type && isSourceType(taint, pattern.type))
                noteRecord(taint, pattern, pattern.type, cell, frame);
            taint_state_declareName(frame.scope, pattern.name, {
                cell,
                ...(type && { type }),
                ...(root !== undefined && { root }),
                ...(keys && { keys }),
            });
            return;
        }
        case 'tuple':
            for (const [index, item] of pattern.items.entries()) {
                const type = value.type?.name === '()' ? value.type.args[index] : undefined;
                const cells = [joined(taint, [value.cell], values.pop(`${index}`))];
                if (item.label)
                    cells.push(joined(taint, [value.cell], values.pop(item.label)));
                taint_execute_bind(taint, item.pattern, { cell: joined(taint, cells), ...(type && { type }) }, frame);
            }
            return;
        case 'case':
            for (const [index, part] of pattern.parts.entries()) {
                const cell = joined(taint, [value.cell], values.pop(payload(pattern.name, index)));
                const isWrapping = taint_execute_WRAPPING.has(pattern.name);
                if (isWrapping)
                    taint_state_link(taint, value.cell, cell);
                const type = isWrapping ? value.type : undefined;
                taint_execute_bind(taint, part, { cell, ...(type && { type }) }, frame);
            }
            return;
        case 'cast': {
            const cell = taint_state_newCell(taint);
            flowTyped(taint, value.cell, cell, pattern.to);
            if (isSourceType(taint, pattern.to) && pattern.pattern.kind === 'name')
                noteRecord(taint, pattern.pattern, pattern.to, cell, frame);
            taint_execute_bind(taint, pattern.pattern, { cell, type: pattern.to }, frame);
            return;
        }
        case 'value':
        case 'any':
            return;
    }
}
/** A name that can hold nothing but a record. */
function noteRecord(taint, { name, site }, type, cell, { symbol }) {
    const what = `\`${name}\` is a \`${sourceName(type)}\``;
    taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, site, what, symbol) });
}
/** Cases that are a wrapping: what they carry is the value. */
const taint_execute_WRAPPING = new Set(['some', 'success', 'failure', 'value', 'next']);
function payload(name, index) {
    return `${name}.${index}`;
}

;// CONCATENATED MODULE: ./lib/code/taint-trace.js
/**
 * From solved cells to flows, each with the way a record took.
 */




/** The flows of one target, one for each call and destination. `read` tells the types of origins that do not know. */
function collectFlows(taint, read) {
    const groups = new Map();
    for (const hit of taint.hits) {
        const to = destinationOf(hit);
        if (!to)
            continue;
        const key = `${siteKey(hit.site)} ${to.kind} ${to.name}`;
        const group = groups.get(key) ?? { to, arrivals: [] };
        for (const cell of hit.cells) {
            for (const value of cell.values) {
                if (value.kind === 'record' && value.latent === 'no')
                    group.arrivals.push({ hit, cell, value });
            }
        }
        if (group.arrivals.length > 0)
            groups.set(key, group);
    }
    if (groups.size === 0)
        return [];
    const shipping = findWays(taint, (step) => conditionOf(taint, step) === undefined);
    const isWhole = taint.program.files.every(({ regions }) => regions.length === 0);
    const ways = [shipping, ...(isWhole ? [] : [findWays(taint, () => true)])];
    return [...groups.values()]
        .flatMap(({ to, arrivals }) => tellFlow(taint, to, arrivals, ways, read) ?? [])
        .sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.destination, b.destination));
}
/** The record itself tells more than its count, what ships more than what does not, a short way more than a long one. */
function tellFlow(taint, to, arrivals, ways, read) {
    const whole = arrivals.filter(({ value }) => value.strength === 'value');
    const told = whole.length > 0 ? whole : arrivals;
    const [first] = told;
    if (!first)
        return undefined;
    const { hit } = first;
    const here = conditionAt(taint, hit.file, hit.site.start);
    const best = ways
        .map((from) => told
        .slice(0, MOST_ARRIVALS)
        .map((arrival) => wayTo(from, arrival))
        .filter((way) => way !== undefined)
        .reduce((a, way) => (a && a.length <= way.length ? a : way), undefined))
        .find((way) => way !== undefined);
    if (!best)
        return undefined;
    const conditional = here ?? best.map((step) => conditionOf(taint, step)).find((it) => it !== undefined);
    const origins = new Set(told.map(({ value }) => value.origin));
    const types = new Set([...origins].slice(0, MOST_ORIGINS).flatMap((origin) => [...typesOf(origin, read)]));
    const steps = [...best, { what: `handed to \`${hit.api}\``, site: hit.site }];
    return {
        kind: to.kind,
        destination: to.name,
        api: hit.api,
        at: taint_trace_place(hit.site),
        trace: steps.map(({ what, site }) => ({ what, at: taint_trace_place(site) })),
        strength: first.value.strength,
        types: [...types].sort(order/* compare */.UD),
        ...(conditional !== undefined && { conditional }),
    };
}
const MOST_ORIGINS = 100;
const MOST_ARRIVALS = 100;
/** Who gets it: as the table says, or as the address does. */
function destinationOf({ destination, places }) {
    const found = places.flatMap((cell) => [...cell.values]).filter((value) => value.kind === 'place');
    const pointedAt = (kind) => found.find(({ place }) => place.kind === kind)?.place;
    if (destination.at !== undefined && !pointedAt(destination.at))
        return undefined;
    const host = destination.kind === 'network' ? pointedAt('host')?.destination : undefined;
    return host ?? { kind: destination.kind, name: destination.name };
}
function conditionOf(taint, { site }) {
    const files = taint_state_memoize(taint, 'files', () => new Map(taint.program.files.map((file) => [file.path, file])));
    const file = files.get(site.file.path);
    return file && conditionAt(taint, file, site.start);
}
/** Goes out from every record at once, along the steps that `mayPass` lets through. */
function findWays(taint, mayPass) {
    const came = new Map();
    const queue = [];
    const arrive = (cell, made, how) => {
        const value = taint.values.intern(made);
        if (value.kind !== 'record')
            return;
        const here = came.get(cell) ?? new Map();
        if (here.has(value))
            return;
        came.set(cell, here.set(value, how));
        queue.push({ cell, value });
    };
    for (const [cell, values] of taint.seeds) {
        for (const value of values) {
            if (mayPass(value.origin))
                arrive(cell, value, { step: value.origin });
        }
    }
    for (let index = 0; index < queue.length; index += 1) {
        const from = queue[index];
        if (!from)
            break;
        for (const { to, via, note: step } of taint.solver.flowsFrom(from.cell)) {
            if (step && !mayPass(step))
                continue;
            const made = via ? via(from.value) : from.value;
            if (made)
                arrive(to, made, { from, ...(step && { step }) });
        }
    }
    return came;
}
/** The steps worth telling, from the record on. */
function wayTo(ways, { cell, value }) {
    const steps = [];
    let at = { cell, value };
    while (at) {
        const came = ways.get(at.cell)?.get(at.value);
        if (!came)
            return undefined;
        const last = steps.at(-1);
        const { step } = came;
        if (step && !(last && last.what === step.what && last.site.start === step.site.start))
            steps.push(step);
        at = came.from;
    }
    return steps.reverse();
}
/** The types that came in: as the query says, or as those do that the same code reads. */
function typesOf(origin, read) {
    if (origin.types.size > 0)
        return origin.types;
    const at = taint_trace_place(origin.site);
    const around = read.filter(({ call }) => encloses(call, at));
    const near = around.length > 0 ? around : read.filter(({ symbol, call }) => symbol === origin.symbol && call.file === at.file);
    const ships = near.filter(({ conditional }) => conditional === undefined);
    return new Set(ships.map(({ type }) => type));
}
function encloses(outer, inner) {
    if (outer.file !== inner.file || outer.endLine === undefined)
        return false;
    const starts = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
    const ends = outer.endLine > inner.line || (outer.endLine === inner.line && (outer.endColumn ?? 0) >= inner.column);
    return starts && ends;
}
function taint_trace_place({ file, start, end }) {
    return (0,code_source/* locate */.x5)(file, start, end);
}

;// CONCATENATED MODULE: ./lib/code/taint.js







/** Deliveries that one target may take: some seconds. */
const taint_BUDGET = 10_000_000;
const STAGES = ['cast', 'closure', 'property', 'parameter'];
function followRecords(input) {
    const { files, compilation, reads, importsOf, imports, isDeclared, mentions } = input;
    const program = buildProgram(files);
    const taint = createTaint({ program, compilation, reads, importsOf, imports, isDeclared, mentions });
    const roots = [...program.everyFunction, ...program.getters.values()];
    for (const info of roots)
        taint.pending.push(() => hitAnswer(taint, info, runOf(taint, info, []).result));
    for (const variable of program.everyVariable) {
        const { fact, file, owner } = variable;
        if (!fact.getter)
            taint.pending.push(() => fieldCell(taint, variable));
        for (const observer of fact.observers ?? [])
            taint.pending.push(() => taint_execute_execute(taint, observer.body, taint_runs_topFrame(taint, file, owner)));
    }
    for (const file of files)
        taint.pending.push(() => taint_execute_execute(taint, file.body, taint_runs_topFrame(taint, file)));
    const isComplete = taint_settle(taint);
    return {
        flows: collectFlows(taint, input.read),
        wanted: taint.unknownCalls,
        carriers: carriersOf(taint, roots),
        isComplete,
    };
}
/** Runs to the end; then says of typed places into which nothing came that they hold a record, and runs again. */
function taint_settle(taint) {
    const { pending, deferred, solver, fallbacks } = taint;
    const drain = () => {
        for (;;) {
            for (let act = pending.shift(); act; act = pending.shift())
                act();
            if (!solver.run(taint_BUDGET))
                return false;
            if (pending.size > 0)
                continue;
            if (deferred.size === 0)
                return true;
            for (let act = deferred.shift(); act; act = deferred.shift())
                act();
        }
    };
    if (!drain())
        return false;
    for (const stage of STAGES) {
        for (const { cell, applies, origin } of fallbacks[stage]) {
            const isKnown = [...cell.values].some((value) => value.kind === 'record' && value.latent === 'no');
            if (isKnown || applies?.() === false)
                continue;
            taint_state_put(taint, cell, recordOf(origin()));
            if (!drain())
                return false;
        }
    }
    return true;
}
function carriersOf(taint, roots) {
    const names = new Set();
    const holds = (values) => [...values].some(({ kind }) => kind === 'record');
    for (const [{ owner, fact }, cell] of taint.fields)
        if (holds(cell.values))
            names.add(owner?.name ?? fact.name);
    for (const info of roots) {
        if (holds(runOf(taint, info, []).result.values))
            names.add(info.owner?.name ?? info.fact.name);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/code/taint-files.js
/**
 * Which files a record's way may lead through. It begins with those that name a record, and takes in others only when
 * they declare what is given one, or use what holds one.
 */







/** How far from the files that name records others are looked for. */
const taint_files_ROUNDS = 5;
/** More bytes than that beside them are not parsed: some seconds. */
const taint_files_MOST_BYTES = 4_000_000;
/** Where the records of one target go. */
async function findRecordFlows({ scans, parsed, compilation, reads, read, parse }, files) {
    const usable = scans.filter(({ skipped }) => !skipped);
    const seen = usable.map((scan) => glanceAt(scan, files));
    const chosen = firstFiles(parsed, reads);
    for (const scan of usable)
        if (!(0,code_source/* isForeign */.jq)(scan.language) && glanceAt(scan, files).hasSource)
            chosen.add(scan.path);
    const declared = new Set(seen.flatMap(({ declares }) => [...declares]));
    const importsOf = new Map(usable.map((scan) => [scan.path, modulesOf(scan, files)]));
    const mentioned = new Set();
    if (seen.some((it) => it.hasCloudContainer))
        mentioned.add('NSPersistentCloudKitContainer');
    if (mayBeSynced(seen.flatMap(({ stores }) => stores)))
        mentioned.add('swift-data-sync');
    let budget = taint_files_MOST_BYTES;
    for (let round = 0;; round += 1) {
        const facts = (await parse(usable.filter(({ path }) => chosen.has(path)))).filter(isFacts);
        const { flows, wanted, carriers, isComplete } = followRecords({
            files: facts,
            compilation,
            reads: reads.calls,
            read,
            importsOf: (path) => importsOf.get(path) ?? taint_files_NOTHING,
            imports: new Set([...importsOf.values()].flatMap((names) => [...names])),
            isDeclared: (name) => declared.has(name),
            mentions: (word) => mentioned.has(word),
        });
        const asked = new Set([...wanted].map((name) => name.slice(name.indexOf('@') + 1)));
        const named = taint_files_namesOf(carriers);
        const near = round >= taint_files_ROUNDS
            ? []
            : usable.filter((scan) => {
                if (chosen.has(scan.path) || scan.size > budget)
                    return false;
                // the names of JavaScript say which file they are of
                if (scan.language === 'javascript')
                    return asked.has(scan.path);
                const { declares } = glanceAt(scan, files);
                return [...wanted].some((name) => declares.has(name)) || named?.test(taint_files_textOf(scan.path, files));
            });
        for (const scan of near) {
            if (scan.size > budget)
                continue;
            budget -= scan.size;
            chosen.add(scan.path);
        }
        if (near.length === 0)
            return { flows, isComplete };
    }
}
/** More lines than that are not all taken along from the start. */
const MOST_AT_FIRST = 12_000;
/** Those that the type flow looked at; of a large app, those that read, and those that no name leads to. */
function firstFiles(parsed, { paths }) {
    const size = parsed.reduce((sum, { isForeign, lines }) => (isForeign ? sum : sum + lines.length), 0);
    if (size <= MOST_AT_FIRST)
        return new Set(parsed.map(({ path }) => path));
    return new Set([...paths, ...parsed.flatMap(({ path, isForeign }) => (isForeign ? [path] : []))]);
}
const taint_files_NOTHING = new Set();
const IMPORTED = new Map([
    ['dart', /^[ \t]*import\s{1,20}['"](?:package:([^/'"\n]{1,200})\/|(dart:\w{1,40}))/gm],
    ['c-sharp', /^[ \t]*(?:global[ \t]{1,20})?using[ \t]{1,20}([\w.]{1,200})[ \t]{0,20};/gm],
    ['kotlin', /^[ \t]*import[ \t]{1,20}([\w.]{1,200})/gm],
]);
/** What a file imports: modules, packages, namespaces. */
function modulesOf({ path, language, imports }, files) {
    const pattern = IMPORTED.get(language);
    if (!pattern)
        return new Set(imports.map(({ value }) => value));
    return new Set([...taint_files_textOf(path, files).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''));
}
const DECLARATION = /\b(?:func|class|struct|enum|actor|protocol|extension|typealias)\s+`?(\w+)|@(?:interface|implementation|protocol)\s+(\w+)|^[-+]\s*\([^)\r\n]{0,200}\)\s*(\w+)|^\w[\w *]*?[ *](\w+)\([^;\r\n]{0,400}\)\s*\{/gm;
const TYPE_WORDS = /^[A-Z]/;
/** Functions and methods of Dart. */
const DART_DECLARATION = /\b(\w{1,100})\([^()\r\n]{0,400}\)\s{0,20}(?:(?:async|sync)\*?\s{0,20})?(?:\{|=>)/g;
/** By the scan: targets share files. */
const glances = new WeakMap();
function glanceAt(scan, files) {
    let found = glances.get(scan);
    if (!found) {
        found = glance(scan, files);
        glances.set(scan, found);
    }
    return found;
}
function glance({ path, language }, files) {
    const raw = taint_files_textOf(path, files);
    const hasWord = SOURCE_WORDS.some((word) => raw.includes(word));
    const code = hasWord ? (0,blank/* blankProse */.W)(raw, language) : raw;
    const declares = new Set();
    for (const match of raw.matchAll(DECLARATION)) {
        const name = match[1] ?? match[2] ?? match[3] ?? match[4];
        // what only adds to a type does not declare it
        if (name !== undefined && !(match[0].startsWith('extension') && TYPE_WORDS.test(name)))
            declares.add(name);
    }
    if (language === 'dart')
        for (const [, name = ''] of raw.matchAll(DART_DECLARATION))
            declares.add(name);
    return {
        declares,
        hasSource: hasWord && SOURCE_WORDS.some((word) => code.includes(word)),
        hasCloudContainer: raw.includes('NSPersistentCloudKitContainer'),
        stores: raw.includes('SwiftData') && (raw.includes('ModelConfiguration') || raw.includes('cloudKitDatabase'))
            ? modelStoresOf((0,blank/* blankProse */.W)(raw, language))
            : [],
    };
}
/** What finds the name of one of these types or functions in code. */
function taint_files_namesOf(carriers) {
    const words = [...carriers].filter((name) => /^\w+$/.test(name));
    return words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`) : undefined;
}
function taint_files_textOf(path, files) {
    const bytes = files.bytes(path);
    return (0,lib_bytes/* bufferOf */.K)(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/code/vanishing.js
/**
 * Files that are looked at again and again, and may vanish, or become unreadable, while a run goes on.
 */

/** Bytes that are kept: all sources of most apps. */
const MOST_KEPT = 16_000_000;
/** The same files; one that cannot be read is empty, and `gone` says why. Every file was looked at once before this. */
function readVanishing(files) {
    const gone = new Map();
    const kept = new Map();
    let room = MOST_KEPT;
    const bytes = (path) => {
        const known = kept.get(path);
        if (known)
            return known;
        try {
            const read = files.bytes(path);
            if (read.length <= room) {
                room -= read.length;
                kept.set(path, read);
            }
            return read;
        }
        catch (error) {
            if (!(error instanceof types/* UnreadableFile */.i))
                throw error;
            gone.set(path, { at: error.at, reason: error.message });
            return new Uint8Array();
        }
    };
    return { files: { ...files, paths: files.paths, bytes }, gone };
}

;// CONCATENATED MODULE: ./lib/code/clinical-code.js
/**
 * What source files with clinical records say of them: what is asked for, read and shared, and where. Loaded only for
 * such files: the engine behind it is large.
 */















/** The facts of each input, in their order. Each file is read once, what is equal is computed once. */
async function readClinicalCode(inputs, scans, strict) {
    optimiseLess();
    const { files, gone } = readVanishing(strict);
    const present = [...scans.values()].filter((scan) => scan !== undefined);
    const repository = {
        ...(await createParsing(present, files)),
        files,
        hasApp: present.some(({ isEntry }) => isEntry),
    };
    const known = new Map();
    const facts = [];
    for (const input of inputs) {
        const key = JSON.stringify([input.sources, input.platforms, input.kind, input.linked, input.offered]);
        const earlier = known.get(key) ?? [];
        let found = earlier.find(({ asked }) => [...asked].every(([flag, value]) => input.flags.get(flag) === value));
        if (!found) {
            const asked = new Map();
            const watched = { ...input, flags: watchFlags(input.flags, asked) };
            const own = input.sources.flatMap((path) => scans.get(path) ?? []);
            found = { asked, facts: await readInput(watched, own, repository) };
            known.set(key, [...earlier, found]);
        }
        facts.push(found.facts);
    }
    if (gone.size === 0)
        return facts;
    return facts.map((one) => ({ ...one, skipped: [...one.skipped, ...gone.values()] }));
}
/** Parses what may take part, follows the types, and then the records that come of them. */
async function readInput(input, scans, { parse, parsed, files, hasApp }) {
    const native = scans.filter(({ language }) => !(0,code_source/* isForeign */.jq)(language));
    const foreign = scans.flatMap(({ path, language }) => ((0,code_source/* isForeign */.jq)(language) ? (parsed(path) ?? []) : []));
    const namesTypes = foreign.length > 0 || native.some((scan) => scan.namesTypes);
    const chosen = await choose_files_chooseFiles(native, parse, files, namesTypes);
    const own = [...(await parse(chosen.scans)), ...foreign];
    // where nothing is said of clinical records, what was not read passes none
    const mayPass = namesTypes || native.some(({ clinical }) => clinical);
    const standing = { isBesideApp: hasApp, isPartial: chosen.isPartial && mayPass, namesTypes, files };
    const { reads, ...said } = factsOf(input, scans, own, standing);
    const facts = own.filter(isFacts);
    const holdsRecords = said.read.length > 0 || native.some(({ clinical }) => clinical) || reads.hasPackage;
    const { flows, isComplete } = holdsRecords
        ? await findRecordFlows({ scans, parsed: facts, compilation: input, reads, read: said.read, parse }, files)
        : { flows: [], isComplete: true };
    const [first] = facts;
    const doubt = isComplete || !first ? [] : [{ at: (0,code_source/* locate */.x5)(first, 0), reason: NOT_FOLLOWED }];
    return {
        ...said,
        skipped: [...said.skipped, ...doubt],
        flows: markRemovedConsole(flows, files),
        privacyLinks: (0,privacy_links/* findPrivacyLinks */.V)(input.sources, files),
    };
}
/** The V8 of Node 20 spends more time on optimising the engine than its code then saves: a third of all, in a run of some
 *  seconds. Later ones optimise in two steps, and know this flag no more. */
function optimiseLess() {
    if (process.versions.v8.startsWith('11.'))
        (0,external_node_v8_.setFlagsFromString)('--interrupt-budget=500000');
}
const NOT_FOLLOWED = 'the code is too large for where its records go to be followed to the end';
function watchFlags(flags, asked) {
    const watched = new Map(flags);
    watched.get = (flag) => {
        asked.set(flag, flags.get(flag));
        return flags.get(flag);
    };
    return watched;
}
function factsOf(input, scans, parsed, { isBesideApp, isPartial, namesTypes, files: repository }) {
    const present = (value) => value !== undefined;
    const files = parsed.filter(isFacts);
    const skipped = parsed.filter((it) => !isFacts(it));
    // sources of other languages are apps' alone: a library has none that is linked without Xcode
    const isApp = scans.some(({ isEntry, language }) => isEntry || (0,code_source/* isForeign */.jq)(language));
    const follow = (offer) => {
        const { analysis, isComplete } = followFlows(files, input, { ...options, ...(offer && { offer }) });
        return { analysis, said: withDoubt(collectFacts(analysis), { isComplete, isPartial }, analysis, files[0]) };
    };
    const options = {
        isApp,
        isOffered: !isApp && isBesideApp && (input.kind ?? 'library') === 'library',
        isPartial: isPartial || skipped.length > 0 || scans.some((scan) => scan.skipped),
        strangers: filesWithStrangers(scans),
        isOnlyDescribed: input.kind === 'library',
        namesTypes,
    };
    const offer = offerOf(input, scans, files, repository);
    const { analysis, said: used } = follow(offer);
    const said = offer && findUnmatched(used).size > 0 ? withOffered(used, follow(undefined).said) : used;
    return {
        reads: readsOf(analysis),
        healthKit: scans.map(({ healthKit }) => healthKit).filter(present),
        clinical: [...scans.map(({ clinical }) => clinical).filter(present), ...foreignSigns(files, analysis)],
        ...said,
        flows: [],
        imports: (0,scan/* importsOf */.c)(scans),
        privacyLinks: [],
        skipped: [...scans.flatMap((scan) => (scan.skipped ? [scan.skipped] : [])), ...skipped, ...files.flatMap(clinical_code_partOf)],
    };
}
/** What packages offer to an app. What another language may call has no callers that are seen. */
function offerOf({ offered = [] }, scans, parsed, files) {
    if (offered.length === 0 || scans.some(({ language, skipped }) => skipped || (0,code_source/* isForeign */.jq)(language)))
        return undefined;
    const entries = new Set(scans.flatMap(({ path, isEntry }) => (isEntry ? [path] : [])));
    const known = new Set(parsed.map(({ path }) => path));
    const others = scans.flatMap(({ path }) => (known.has(path) ? [] : [path]));
    return {
        files: new Set(offered.filter((path) => !entries.has(path))),
        namedElsewhere: (words) => offered_wordsIn(others, words, files),
    };
}
/** A file of which a part is not understood: what is sound in it counts, and the rest is told. */
function clinical_code_partOf({ faults }) {
    const [first] = faults;
    if (!first)
        return [];
    const at = (0,code_source/* locate */.x5)(first.file, first.start, first.end);
    return [{ at, reason: 'it has syntax that is not understood here; the rest of the file is read' }];
}
/** What was not followed to the end, or not all read, may be asked for and read too: nothing may be called unused. Told at
 *  the first call that it leaves open; files that were not read have no such calls themselves. */
function withDoubt(facts, { isComplete, isPartial }, { hits }, file) {
    if ((isComplete && !isPartial) || !file)
        return facts;
    const doubts = ['requested', 'read'].flatMap((role) => {
        const hit = hits.find(({ sink }) => sink.takes.some(({ roles }) => roles.includes(role)));
        const at = hit ? (0,code_source/* locate */.x5)(hit.site.file, hit.site.start, hit.site.end) : (0,code_source/* locate */.x5)(file, 0);
        if (isComplete && !hit)
            return [];
        return [{ role, reason: 'the code that leads here is too large to be followed to the end', at }];
    });
    return { ...facts, unresolved: [...facts.unresolved, ...doubts] };
}
/** What shows that JavaScript or Dart has to do with clinical records: a raw identifier that is passed on, a call that
 *  gets nothing else. */
function foreignSigns(files, { hits }) {
    const raw = files.flatMap(({ clinical }) => clinical ?? []);
    const calls = hits.flatMap(({ sink, site }) => (sink.foreign?.isClinical ? [{ text: sink.api, site }] : []));
    const placed = [...raw, ...calls].map(({ text, site: { file, start, end } }) => ({
        value: text,
        at: (0,code_source/* locate */.x5)(file, start, end),
    }));
    const byPlace = new Map(placed.map((sign) => [`${sign.at.file}:${sign.at.line}:${sign.at.column}`, sign]));
    return [...byPlace.values()].toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at));
}


/***/ })

};
