export const id = "code-clinical-code";
export const ids = ["code-clinical-code"];
export const modules = {

/***/ "code/clinical-code.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readClinicalCode: () => (/* binding */ readClinicalCode)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__("external \"node:v8\"");
// EXTERNAL MODULE: ./lib/order.js
var order = __webpack_require__("order.js");
// EXTERNAL MODULE: ./lib/code/program/neighbours.js
var program_neighbours = __webpack_require__("code/program/neighbours.js");
// EXTERNAL MODULE: ./lib/code/facts/read-source.js
var read_source = __webpack_require__("code/facts/read-source.js");
// EXTERNAL MODULE: ./lib/code/facts/source.js
var facts_source = __webpack_require__("code/facts/source.js");
// EXTERNAL MODULE: ./lib/code/languages/index.js
var languages = __webpack_require__("code/languages/index.js");
// EXTERNAL MODULE: ./lib/code/languages/objective-c/headers.js
var headers = __webpack_require__("code/languages/objective-c/headers.js");
// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__("lists.js");
// EXTERNAL MODULE: ./lib/code/facts/blank.js + 1 modules
var blank = __webpack_require__("code/facts/blank.js");
// EXTERNAL MODULE: ./lib/code/languages/directives.js
var directives = __webpack_require__("code/languages/directives.js");
// EXTERNAL MODULE: ./lib/code/languages/lowering.js
var lowering = __webpack_require__("code/languages/lowering.js");
// EXTERNAL MODULE: ./lib/code/languages/syntax.js
var syntax = __webpack_require__("code/languages/syntax.js");
// EXTERNAL MODULE: ./lib/code/models/sinks.js + 1 modules
var sinks = __webpack_require__("code/models/sinks.js");
;// CONCATENATED MODULE: ./lib/code/languages/objective-c/statements.js
/**
 * Objective-C's statements, lowered.
 */



function lowerStatements(block, unit) {
    return (0,syntax/* namedChildren */.TP)(block).flatMap((node) => lowerStatement(node, unit));
}
function lowerStatement(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    switch (node.type) {
        case 'declaration':
            return lowerDeclaration(node, unit).map(({ name, type, value }) => {
                const pattern = {
                    kind: 'name',
                    name: (0,lowering/* textOf */.b6)(name, unit),
                    ...(type && { type }),
                    site: (0,lowering/* siteOf */.zU)(name, unit),
                };
                return { kind: 'declare', pattern, ...(value && { value }) };
            });
        case 'return_statement': {
            const [value] = (0,syntax/* namedChildren */.TP)(node);
            return value ? [{ kind: 'return', value: lowerExpression(value, unit), site }] : [];
        }
        case 'if_statement':
            return [{ kind: 'evaluate', value: lowerIf(node, unit) }];
        case 'for_statement':
            return [lowerFor(node, unit)];
        case 'switch_statement':
            return [{ kind: 'evaluate', value: lowerSwitch(node, unit) }];
        case 'while_statement':
        case 'do_statement': {
            const test = (0,syntax/* childOf */.GG)(node, 'condition');
            const body = (0,syntax/* childOf */.GG)(node, 'body');
            const conditions = test ? [{ kind: 'test', value: lowerExpression(test, unit) }] : [];
            return [{ kind: 'block', conditions, body: body ? lowerBody(body, unit) : [] }];
        }
        case 'compound_statement':
            return [{ kind: 'block', conditions: [], body: lowerStatements(node, unit) }];
        case 'try_statement':
        case 'catch_clause':
        case 'finally_clause':
        case 'synchronized_statement':
        case 'labeled_statement':
        case 'autoreleasepool_statement':
        case 'ERROR':
            return (0,syntax/* namedChildren */.TP)(node).flatMap((child) => /statement|clause|declaration$/.test(child.type) ? lowerStatement(child, unit) : []);
        case 'break_statement':
        case 'continue_statement':
        case 'goto_statement':
            return [];
        default:
            return [{ kind: 'evaluate', value: lowerExpression(node, unit) }];
    }
}
function lowerBody(node, unit) {
    return node.type === 'compound_statement' ? lowerStatements(node, unit) : lowerStatement(node, unit);
}
function lowerDeclaration(node, unit) {
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const lowered = typeNode && typeNode.type !== 'typeof_specifier' ? lowerType(typeNode, unit) : undefined;
    const type = lowered?.name === '' || lowered?.name === 'instancetype' ? undefined : lowered;
    const isConstant = node.children.some((child) => child.type === 'type_qualifier' && (0,lowering/* textOf */.b6)(child, unit) === 'const');
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
                ...(value && { value: lowerExpression(value, unit) }),
                ...(isConstant && { isConstant }),
            },
        ];
    });
}
function lowerIf(node, unit) {
    const test = (0,syntax/* childOf */.GG)(node, 'condition');
    const consequence = (0,syntax/* childOf */.GG)(node, 'consequence');
    const alternative = (0,syntax/* childOf */.GG)(node, 'alternative');
    const other = alternative?.type === 'else_clause' ? (0,syntax/* namedChildren */.TP)(alternative)[0] : alternative;
    const leaves = isLeft(consequence) ? 'body' : isLeft(other) ? 'otherwise' : undefined;
    return {
        kind: 'if',
        branch: {
            conditions: test ? conditionsOf(test, unit) : [],
            body: consequence ? lowerBody(consequence, unit) : [],
            otherwise: other ? lowerBody(other, unit) : [],
            ...(leaves && { leaves }),
        },
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
const LEAVES = new Set([
    'return_statement',
    'throw_statement',
    'break_statement',
    'continue_statement',
    'goto_statement',
]);
function isLeft(block) {
    const last = block?.type === 'compound_statement' ? (0,syntax/* namedChildren */.TP)(block).at(-1) : block;
    return last !== undefined && LEAVES.has(last.type);
}
function conditionsOf(node, unit) {
    const inner = node.type === 'parenthesized_expression' ? (0,syntax/* namedChildren */.TP)(node)[0] : node;
    if (!inner)
        return [];
    if (inner.type === 'parenthesized_expression')
        return conditionsOf(inner, unit);
    if (inner.type === 'unary_expression' && (0,lowering/* textOf */.b6)(inner, unit).startsWith('!')) {
        const [operand] = conditionsOf((0,syntax/* namedChildren */.TP)(inner)[0] ?? inner, unit);
        if (operand?.kind === 'available')
            return [{ ...operand, negated: !operand.negated }];
    }
    if (inner.type === 'available_expression') {
        const version = /\biOS\s+(\d+(?:\.\d+)*)/.exec((0,lowering/* textOf */.b6)(inner, unit))?.[1] ?? '0';
        return [{ kind: 'available', version, negated: false }];
    }
    const operator = (0,syntax/* childOf */.GG)(inner, 'operator');
    const [left, right] = [(0,syntax/* childOf */.GG)(inner, 'left'), (0,syntax/* childOf */.GG)(inner, 'right')];
    if (inner.type === 'binary_expression' && left && right && operator && (0,lowering/* textOf */.b6)(operator, unit) === '&&') {
        return [...conditionsOf(left, unit), ...conditionsOf(right, unit)];
    }
    return [{ kind: 'test', value: lowerExpression(inner, unit) }];
}
function lowerFor(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const isIn = node.children.some(({ type }) => type === 'in');
    const bodyNode = (0,syntax/* childOf */.GG)(node, 'body') ?? (0,syntax/* namedChildren */.TP)(node).at(-1);
    const body = bodyNode ? lowerBody(bodyNode, unit) : [];
    if (!isIn) {
        const first = (0,syntax/* childOf */.GG)(node, 'initializer');
        return { kind: 'block', conditions: [], body: [...(first ? lowerStatement(first, unit) : []), ...body] };
    }
    const at = node.children.findIndex(({ type }) => type === 'in');
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const declarator = node.children.slice(0, at).findLast(({ isNamed }) => isNamed);
    const name = declarator && declaredName(declarator);
    const collection = node.children.slice(at + 1).find(({ isNamed }) => isNamed);
    const type = typeNode && lowerType(typeNode, unit);
    return {
        kind: 'for',
        pattern: name
            ? { kind: 'name', name: (0,lowering/* textOf */.b6)(name, unit), ...(type && type.name !== '' && { type }), site: (0,lowering/* siteOf */.zU)(name, unit) }
            : { kind: 'any' },
        collection: collection ? lowerExpression(collection, unit) : { kind: 'other', parts: [], site },
        isOverKeys: true,
        body,
        site,
    };
}
function lowerSwitch(node, unit) {
    const subject = (0,syntax/* childOf */.GG)(node, 'condition');
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const cases = [];
    let waiting = [];
    let isDefault = false;
    for (const entry of body ? body.children.filter(({ type }) => type === 'case_statement') : []) {
        const value = (0,syntax/* childOf */.GG)(entry, 'value');
        if (value)
            waiting.push({ kind: 'value', value: lowerExpression(value, unit) });
        else
            isDefault = true;
        const statements = (0,syntax/* namedChildren */.TP)(entry)
            .filter((child) => child !== value)
            .flatMap((child) => lowerStatement(child, unit));
        const isEmpty = (0,syntax/* namedChildren */.TP)(entry).filter((child) => child !== value).length === 0;
        if (isEmpty)
            continue;
        cases.push({ patterns: isDefault ? [] : waiting, body: statements });
        waiting = [];
        isDefault = false;
    }
    return {
        kind: 'switch',
        subject: subject ? lowerExpression(subject, unit) : { kind: 'other', parts: [], site },
        cases,
        site,
    };
}

;// CONCATENATED MODULE: ./lib/code/languages/objective-c/expressions.js
/**
 * Objective-C's expressions, lowered. A message is a call whose name and labels are the selector.
 */




function lowerExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const lower = (child) => lowerExpression(child, unit);
    const part = (field) => {
        const child = (0,syntax/* childOf */.GG)(node, field);
        return child ? lower(child) : { kind: 'other', parts: [], site };
    };
    switch (node.type) {
        case 'identifier':
        case 'field_identifier':
        case 'type_identifier':
            return lowerName((0,lowering/* textOf */.b6)(node, unit), site, unit);
        case 'nil':
        case 'null':
            return { kind: 'literal', value: null, site };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.type === 'true', site };
        case 'number_literal':
            return { kind: 'literal', value: Number.parseFloat((0,lowering/* textOf */.b6)(node, unit)), site };
        case 'string_literal':
        case 'concatenated_string':
            return { kind: 'literal', value: stringOf(node, unit), site };
        case 'at_expression':
        case 'parenthesized_expression': {
            const inner = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return inner ? lower(inner) : { kind: 'other', parts: [], site };
        }
        case 'message_expression':
            return lowerMessage(node, unit);
        case 'call_expression':
            return lowerCall(node, unit);
        case 'field_expression': {
            const member = lowerMember(node, unit);
            return isSent(member.name) ? { kind: 'call', callee: member, args: [], site, isMessage: true } : member;
        }
        case 'subscript_expression':
            return { kind: 'index', of: part('argument'), index: part('index'), site };
        case 'initializer_list': {
            const parts = (0,syntax/* namedChildren */.TP)(node);
            const fields = parts.flatMap((it) => fieldOf(it, unit));
            if (fields.length > 0 && fields.length === parts.length)
                return { kind: 'tuple', items: fields, site };
            return { kind: 'list', items: parts.map(lower), site };
        }
        case 'compound_literal_expression': {
            const list = (0,syntax/* namedChildren */.TP)(node).at(-1);
            return list ? lower(list) : { kind: 'other', parts: [], site };
        }
        case 'array_literal':
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
                target: lowerTarget(node, unit),
                operator: (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit),
                value: part('right'),
                site,
            };
        case 'cast_expression': {
            const type = (0,syntax/* childOf */.GG)(node, 'type');
            return type ? { kind: 'cast', value: part('value'), to: lowerType(type, unit), site } : part('value');
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
            const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('left'), part('right')], site };
        }
        case 'unary_expression': {
            const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit);
            return { kind: 'operation', operator, operands: [part('argument')], site };
        }
        case 'pointer_expression': {
            const isAddress = (0,lowering/* textOf */.b6)(node, unit).startsWith('&');
            return isAddress ? { kind: 'operation', operator: '&', operands: [part('argument')], site } : part('argument');
        }
        case 'block_literal':
            return { kind: 'closure', body: lowerBlock(node, unit), site };
        case 'selector_expression':
            return lowerSelector(node, unit);
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
function lowerMember(node, unit) {
    const of = (0,syntax/* childOf */.GG)(node, 'argument');
    const field = (0,syntax/* childOf */.GG)(node, 'field');
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const name = field ? (0,lowering/* textOf */.b6)(field, unit) : '';
    return { kind: 'member', of: of ? lowerExpression(of, unit) : { kind: 'other', parts: [], site }, name, site };
}
/** Whether a dot sends one of the system's messages: `Health.new`, `store.supportsHealthRecords`. */
function isSent(name) {
    return name === 'new' || name === 'alloc' || name === 'class' || ((0,sinks/* isSinkName */.$z)(name) && !(0,sinks/* takesTypes */.AF)(name));
}
/** `.kind = kind`, of a struct that is written out. */
function fieldOf(node, unit) {
    const designator = (0,syntax/* findType */.up)(node, 'field_designator');
    const name = designator && (0,syntax/* findType */.up)(designator, 'field_identifier');
    const value = (0,syntax/* namedChildren */.TP)(node).at(-1);
    if (node.type !== 'initializer_pair' || !name || !value)
        return [];
    return [{ label: (0,lowering/* textOf */.b6)(name, unit), value: lowerExpression(value, unit) }];
}
function lowerTarget(node, unit) {
    const left = (0,syntax/* childOf */.GG)(node, 'left');
    if (!left)
        return { kind: 'other', parts: [], site: (0,lowering/* siteOf */.zU)(node, unit) };
    return left.type === 'field_expression' ? lowerMember(left, unit) : lowerExpression(left, unit);
}
function lowerName(name, site, unit) {
    const mentions = unit.macros?.get(name);
    if (mentions)
        return { kind: 'macro', name, mentions, site };
    if (name === 'nil' || name === 'NULL' || name === 'Nil')
        return { kind: 'literal', value: null, site };
    if (name === 'YES' || name === 'NO')
        return { kind: 'literal', value: name === 'YES', site };
    return { kind: 'name', name, site };
}
function stringOf(node, unit) {
    if (node.type === 'string_content')
        return (0,lowering/* textOf */.b6)(node, unit);
    if (node.type === 'escape_sequence')
        return '\uFFFD';
    return node.children.map((child) => (child.isNamed ? stringOf(child, unit) : '')).join('');
}
/** `[[X alloc] initWith…]` and `[X new]` make an X: `[X initWith…]` here. */
function lowerMessage(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const receiver = (0,syntax/* childOf */.GG)(node, 'receiver');
    const args = [];
    let name;
    let label;
    for (const child of node.children) {
        if (child.field === 'method') {
            const text = (0,lowering/* textOf */.b6)(child, unit);
            label = name === undefined ? undefined : text;
            name ??= text;
        }
        else if (child.isNamed && child.field !== 'receiver' && name !== undefined) {
            args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
            label = undefined;
        }
    }
    if (!receiver || name === undefined)
        return { kind: 'other', parts: [], site };
    const of = lowerExpression(receiver, unit);
    const isMade = of.kind === 'call' &&
        of.callee.kind === 'member' &&
        of.callee.name === 'alloc' &&
        of.callee.of?.kind === 'name' &&
        name.startsWith('init');
    const target = isMade && of.callee.kind === 'member' && of.callee.of ? of.callee.of : of;
    return (performed(target, name, args, site) ?? {
        kind: 'call',
        callee: { kind: 'member', of: target, name, site },
        args,
        site,
        isMessage: true,
    });
}
/** `[self performSelector:@selector(show:) withObject:kind afterDelay:1]` is `[self show:kind]`. */
function performed(of, name, args, site) {
    const selector = /^performSelector(?:OnMainThread|InBackground)?$/.test(name) ? args[0]?.value : undefined;
    if (selector?.kind !== 'reference' || !selector.isSelector || selector.to.kind !== 'name')
        return undefined;
    const { labels, to } = selector;
    const given = args.filter(({ label }) => label === 'withObject').slice(0, labels.length);
    const passed = given.map(({ value }, index) => {
        const label = index > 0 ? labels[index] : undefined;
        return { ...(label !== undefined && label !== '' && { label }), value };
    });
    return {
        kind: 'call',
        callee: { kind: 'member', of, name: to.name, site: selector.site },
        args: passed,
        site,
        isMessage: true,
    };
}
function lowerCall(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const callee = (0,syntax/* childOf */.GG)(node, 'function');
    const list = (0,syntax/* childOf */.GG)(node, 'arguments');
    if (!callee)
        return { kind: 'other', parts: [], site };
    // what a macro is given is passed to code that is not known
    const called = callee.type === 'identifier'
        ? { kind: 'name', name: (0,lowering/* textOf */.b6)(callee, unit), site: (0,lowering/* siteOf */.zU)(callee, unit) }
        : lowerExpression(callee, unit);
    const args = list ? (0,syntax/* namedChildren */.TP)(list).map((arg) => ({ value: lowerExpression(arg, unit) })) : [];
    return { kind: 'call', callee: called, args, site };
}
function lowerSelector(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const [name = '', ...rest] = (0,lowering/* textOf */.b6)(node, unit)
        .replace(/^@selector\s*\(|\)$/g, '')
        .split(':');
    // behind each of its colons stands an argument, the first one under the name
    const labels = rest.length === 0 ? [] : ['_', ...rest.slice(0, -1)];
    return { kind: 'reference', to: { kind: 'name', name, site }, labels, isSelector: true, site };
}
function lowerBlock(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'parameter_list') ?? (0,syntax/* findType */.up)(node, 'function_declarator');
    const body = (0,syntax/* findType */.up)(node, 'compound_statement');
    return {
        name: '',
        parameters: list ? lowerParameterList(list, unit) : [],
        body: body ? lowerStatements(body, unit) : [],
        modifiers: new Set(),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
/** `(void)` says that there are none. */
function lowerParameterList(list, unit) {
    return list.children
        .filter((node) => node.type === 'parameter_declaration' && (0,lowering/* textOf */.b6)(node, unit).trim() !== 'void')
        .map((node) => {
        const type = (0,syntax/* childOf */.GG)(node, 'type');
        const declarator = (0,syntax/* childOf */.GG)(node, 'declarator');
        const name = declarator && declaredName(declarator);
        return {
            name: name ? (0,lowering/* textOf */.b6)(name, unit) : '_',
            ...(type && { type: lowerType(type, unit) }),
            site: (0,lowering/* siteOf */.zU)(node, unit),
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
function lowerType(node, unit) {
    if (node.type === 'generic_specifier') {
        const [name, ...args] = (0,syntax/* namedChildren */.TP)(node);
        const inner = args.filter(({ type }) => type === 'type_name').map((arg) => lowerType(arg, unit));
        return { name: name ? (0,lowering/* textOf */.b6)(name, unit) : '', args: inner };
    }
    const inner = node.children.find(({ type }) => type === 'generic_specifier' || type === 'type_name' || type === 'type_descriptor');
    if (inner)
        return lowerType(inner, unit);
    const name = node.children.find(({ type }) => type === 'type_identifier' || type === 'typedefed_specifier' || type === 'primitive_type');
    const text = name ? (0,lowering/* textOf */.b6)(name, unit) : (0,lowering/* textOf */.b6)(node, unit);
    // `id<Reading>`: whatever conforms to it
    const protocol = /^id\s*<\s*(\w+)/.exec(text)?.[1];
    return { name: text === 'NSString' ? 'String' : text === 'id' ? '' : (protocol ?? text), args: [] };
}

;// CONCATENATED MODULE: ./lib/code/languages/objective-c/declarations.js
/**
 * Objective-C classes, methods, properties and functions, as facts.
 */





function lowerClass(node, unit) {
    const nameNode = node.children.find(({ type, field }) => type === 'identifier' && field === '');
    const superclass = (0,syntax/* childOf */.GG)(node, 'superclass');
    const protocols = (0,syntax/* findType */.up)(node, 'parameterized_arguments', 'protocol_reference_list');
    const name = nameNode ? (0,lowering/* textOf */.b6)(nameNode, unit) : '';
    const isProtocol = node.type === 'protocol_declaration';
    const functions = [];
    const variables = [];
    const visit = (members) => {
        for (const member of members) {
            if (member.type === 'implementation_definition' || member.type === 'ERROR')
                visit((0,syntax/* namedChildren */.TP)(member));
            else if (member.type === 'method_definition')
                functions.push(lowerMethod(member, name, unit));
            // of a protocol what it asks for; what a class declares, it does elsewhere
            else if (isProtocol && member.type === 'method_declaration')
                functions.push(lowerMethod(member, name, unit));
            else if (isProtocol && member.type === 'qualified_protocol_interface_declaration')
                visit((0,syntax/* namedChildren */.TP)(member));
            else if (member.type === 'property_declaration')
                (0,lists/* addAll */.RZ)(variables, lowerProperty(member, unit));
            else if (member.type === 'instance_variables')
                visit((0,syntax/* namedChildren */.TP)(member));
            else if (member.type === 'instance_variable')
                (0,lists/* addAll */.RZ)(variables, lowerProperty(member, unit));
            else if (member.type === 'function_definition')
                functions.push({ ...lowerFunction(member, unit), modifiers: new Set(['static']) });
            else if (member.type === 'declaration') {
                (0,lists/* addAll */.RZ)(variables, lowerDeclaration(member, unit).map((declared) => variableOf(declared, unit, ['static'])));
            }
        }
    };
    visit((0,syntax/* namedChildren */.TP)(node));
    const above = superclass ? (0,lowering/* textOf */.b6)(superclass, unit) : unit.superclasses.get(name);
    return {
        name,
        kind: isProtocol ? 'protocol' : (0,syntax/* childOf */.GG)(node, 'category') ? 'extension' : 'class',
        supertypes: [
            ...(above !== undefined && !isProtocol ? [{ name: above, args: [] }] : []),
            ...(protocols ? (0,syntax/* namedChildren */.TP)(protocols).map((it) => ({ name: (0,lowering/* textOf */.b6)(it, unit), args: [] })) : []),
        ],
        cases: [],
        variables,
        functions,
        types: [],
        aliases: new Map(),
        modifiers: new Set(),
        site: (0,lowering/* siteOf */.zU)(nameNode ?? node, unit),
    };
}
function lowerMethod(node, owner, unit) {
    const body = (0,syntax/* findType */.up)(node, 'compound_statement');
    const resultNode = (0,syntax/* findType */.up)(node, 'method_type');
    const declared = resultNode && lowerType(resultNode, unit);
    const result = declared?.name === 'instancetype' ? { name: owner, args: [] } : declared;
    const parameters = [];
    let name;
    let nameNode;
    let label;
    for (const child of node.children) {
        if (child.type === 'identifier') {
            const text = (0,lowering/* textOf */.b6)(child, unit);
            label = name === undefined ? undefined : text;
            nameNode ??= child;
            name ??= text;
        }
        else if (child.type === 'method_parameter') {
            const typeNode = (0,syntax/* findType */.up)(child, 'method_type');
            const isBlock = typeNode !== undefined && /^\([^()]*\(\s*\^/.test((0,lowering/* textOf */.b6)(typeNode, unit));
            const lowered = typeNode && lowerType(typeNode, unit);
            const isValue = typeNode !== undefined && !/[*<]|\bid\b/.test((0,lowering/* textOf */.b6)(typeNode, unit));
            const type = isBlock ? BLOCK : lowered && isValue ? { ...lowered, isValue } : lowered;
            const inner = child.children.findLast(({ type: it }) => it === 'identifier');
            parameters.push({
                ...(label !== undefined && { label }),
                name: inner ? (0,lowering/* textOf */.b6)(inner, unit) : '_',
                ...(type && type.name !== '' && { type }),
                site: (0,lowering/* siteOf */.zU)(child, unit),
            });
        }
    }
    const modifiers = new Set();
    if (node.children[0]?.type === '+')
        modifiers.add('static');
    if (unit.exported.has(node.start))
        modifiers.add('@exported');
    const selector = `${name}${parameters.map(({ label = '' }) => `${label}:`).join('')}`;
    const otherName = unit.swiftNames.get(`${owner} ${selector}`);
    return {
        name: name ?? '',
        parameters,
        ...(result && result.name !== '' && { result }),
        body: body ? lowerStatements(body, unit) : [],
        modifiers,
        isMessage: true,
        ...(otherName !== undefined && { otherName }),
        site: (0,lowering/* siteOf */.zU)(nameNode ?? node, unit),
    };
}
const BLOCK = { name: '->', args: [] };
/** A property or an instance variable. */
function lowerProperty(node, unit) {
    const attributes = (0,syntax/* findType */.up)(node, 'property_attributes_declaration');
    const isClass = attributes ? /\bclass\b/.test((0,lowering/* textOf */.b6)(attributes, unit)) : false;
    const struct = (0,syntax/* findType */.up)(node, 'struct_declaration');
    if (!struct)
        return [];
    const typeNode = (0,syntax/* namedChildren */.TP)(struct).find(({ type }) => type !== 'struct_declarator' && type !== 'type_qualifier');
    const type = typeNode && lowerType(typeNode.children.length > 0 ? typeNode : { ...struct, children: [typeNode] }, unit);
    return struct.children
        .filter(({ type: it }) => it === 'struct_declarator')
        .flatMap((declarator) => {
        const name = declaredName(declarator);
        if (!name)
            return [];
        const modifiers = new Set(isClass ? ['static'] : []);
        return [
            { name: (0,lowering/* textOf */.b6)(name, unit), ...(type && type.name !== '' && { type }), modifiers, site: (0,lowering/* siteOf */.zU)(name, unit) },
        ];
    });
}
function lowerFunction(node, unit) {
    const body = (0,syntax/* childOf */.GG)(node, 'body');
    const typeNode = (0,syntax/* childOf */.GG)(node, 'type');
    const declarator = (0,syntax/* childOf */.GG)(node, 'declarator');
    const inner = declarator && functionDeclarator(declarator);
    const name = inner && declaredName(inner);
    const list = inner && (0,syntax/* childOf */.GG)(inner, 'parameters');
    const result = typeNode && lowerType(typeNode, unit);
    return {
        name: name ? (0,lowering/* textOf */.b6)(name, unit) : '',
        parameters: list ? lowerParameterList(list, unit) : [],
        ...(result && result.name !== '' && { result }),
        body: body ? lowerStatements(body, unit) : [],
        modifiers: new Set(),
        site: (0,lowering/* siteOf */.zU)(name ?? node, unit),
    };
}
function functionDeclarator(node) {
    if (node.type === 'function_declarator')
        return node;
    const inner = (0,syntax/* childOf */.GG)(node, 'declarator');
    return inner && functionDeclarator(inner);
}
function variableOf({ name, type, value, isConstant }, unit, modifiers) {
    return {
        name: (0,lowering/* textOf */.b6)(name, unit),
        ...(type && { type }),
        ...(value && { value }),
        ...(isConstant && { isConstant }),
        modifiers: new Set(modifiers),
        site: (0,lowering/* siteOf */.zU)(name, unit),
    };
}
/** The members of an enum, each a constant that is told apart by its name. */
function lowerEnumerators(node, unit, of) {
    const list = node.type === 'enumerator_list' ? node : undefined;
    if (!list) {
        const inner = node.children.find(({ type }) => type === 'enumerator_list' || type === 'enum_specifier');
        return inner ? lowerEnumerators(inner, unit, (0,syntax/* childOf */.GG)(node, 'name')) : [];
    }
    const type = of && { name: (0,lowering/* textOf */.b6)(of, unit), args: [] };
    return list.children
        .filter(({ type }) => type === 'enumerator')
        .flatMap((enumerator) => {
        const name = (0,syntax/* childOf */.GG)(enumerator, 'name');
        if (!name)
            return [];
        const site = (0,lowering/* siteOf */.zU)(name, unit);
        const value = { kind: 'literal', value: (0,lowering/* textOf */.b6)(name, unit), site };
        return [{ name: (0,lowering/* textOf */.b6)(name, unit), ...(type && { type }), value, modifiers: new Set(['static']), site }];
    });
}

// EXTERNAL MODULE: ./lib/code/languages/objective-c/defines.js
var defines = __webpack_require__("code/languages/objective-c/defines.js");
// EXTERNAL MODULE: ./lib/code/languages/objective-c/expansion.js + 1 modules
var expansion = __webpack_require__("code/languages/objective-c/expansion.js");
// EXTERNAL MODULE: ./lib/code/languages/faults.js
var languages_faults = __webpack_require__("code/languages/faults.js");
;// CONCATENATED MODULE: ./lib/code/languages/objective-c/macros.js
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
/** A class of Swift's that JavaScript calls: `@interface RCT_EXTERN_MODULE(Records, NSObject)`, and what stands up to `@end`
 *  is an implementation. */
const EXTERN_MODULE = /@interface\s+RCT_EXTERN_(?:MODULE\s*\(|REMAP_MODULE\s*\([^,\n]{0,300},)\s*(\w+)\s*,[^()\n]{0,300}\)/g;
/** Names a method of Swift's, over as many lines as it takes, and holds no code. */
const EXTERN = /\b(?:_?RCT_EXTERN_\w{0,60}METHOD|CAP_PLUGIN(?:_METHOD)?)\s*\(/g;
/** A module whose methods a specification in TypeScript declares, and no macro: codegen's.
 *  https://reactnative.dev/docs/turbo-native-modules-introduction */
const IMPLEMENTATION = /^@implementation\b/gm;
const MODULE = /\bRCT_EXPORT_MODULE(?:_NO_LOAD)?\b/;
const METHOD = /^[ \t]*(-[ \t]*\([^()\n]{1,200}\)[ \t]*(\w+))/gm;
/** What React Native itself asks a module for. */
const OF_MODULES = new Set([
    'init',
    'getTurboModule',
    'methodQueue',
    'constantsToExport',
    'getConstants',
    'invalidate',
]);
/** Names of C++: the grammar knows none, and takes the last part for a name of C. */
const QUALIFIED = /\b(?:[A-Za-z_]\w{0,100}::){1,9}([A-Za-z_]\w{0,100})(?:<[\w:,* ]{0,200}>)?(?:[ \t]*&(?=[ \t]*\)))?/g;
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
    for (const at of specifiedMethods(code))
        exported.add(at);
    for (const match of code.matchAll(QUALIFIED))
        replace(match.index, match.index + match[0].length, match[1]);
    for (const match of code.matchAll(EXTERN_MODULE))
        replace(match.index, match.index + match[0].length, `@implementation ${match[1]}`);
    for (const match of code.matchAll(EXTERN)) {
        const close = closingParenthesis(code, match.index + match[0].length);
        if (close !== undefined)
            replace(match.index, close + 1);
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
/** Offsets of the methods of modules that no macro exports, but for those that the module calls itself. */
function specifiedMethods(code) {
    if (!MODULE.test(code))
        return [];
    const starts = [...code.matchAll(IMPLEMENTATION)].map(({ index }) => index);
    return starts.flatMap((start, index) => {
        const body = code.slice(start, starts[index + 1]);
        if (!MODULE.test(body) || body.search(EXPORTED) >= 0)
            return [];
        const own = new Set([...body.matchAll(/\bself[ \t]{1,9}(\w+)/g)].map(([, name]) => name));
        return [...body.matchAll(METHOD)].flatMap(({ index: at, 0: line, 1: method = '', 2: name = '' }) => own.has(name) || OF_MODULES.has(name) ? [] : [start + at + line.length - method.length]);
    });
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

;// CONCATENATED MODULE: ./lib/code/languages/objective-c/reading.js
/**
 * A text of Objective-C to its tree.
 */


function readText(unmended, code, parse) {
    const { text, exported } = mendMacros(unmended, code);
    const parsed = parse(text);
    if ('failure' in parsed)
        return parsed;
    const faults = parsed.hasError ? (0,languages_faults/* findFaults */.H)(parsed.root, { path: '', lines: [] }, MOST_FAULTS) : [];
    return { text, exported, root: parsed.root, faults, ...(parsed.cut && { cut: parsed.cut }) };
}
const MOST_FAULTS = 1000;
function isBetter(a, b) {
    if ('failure' in a)
        return false;
    return 'failure' in b || a.faults.length < b.faults.length;
}

// EXTERNAL MODULE: ./lib/code/languages/objective-c/swift-names.js
var swift_names = __webpack_require__("code/languages/objective-c/swift-names.js");
;// CONCATENATED MODULE: ./lib/code/languages/objective-c/read.js
/**
 * Objective-C source to facts.
 */













/** The facts of an Objective-C file, or why there are none. */
function readObjectiveC(source, parse, around = headers/* NOTHING_AROUND */.A) {
    const { path, lines, text: whole } = source;
    const code = (0,blank/* blankProse */.W)(whole, 'objective-c');
    const { text: unconditional, regions } = (0,directives/* blankDirectives */.b6)(whole, code);
    const file = { path, lines };
    const own = (0,defines/* findDefinitions */.Cc)(source, code);
    const expanded = (0,expansion/* expandMacros */.Q)(unconditional, code, file, own, around.definitions(source));
    const plain = () => readText(unconditional, code, parse);
    const read = expanded?.siteOf ? readText(expanded.text, (0,blank/* blankProse */.W)(expanded.text, 'objective-c'), parse) : plain();
    // what makes no sense to the grammar is read as it is written
    const other = expanded?.siteOf && ('failure' in read || read.faults.length > 0) ? plain() : read;
    const isPlain = isBetter(other, read);
    const best = isPlain ? other : read;
    if ('failure' in best)
        return best;
    const unexpanded = [...(expanded?.unexpanded ?? []), ...(isPlain ? (expanded?.uses ?? []) : [])];
    const siteOf = isPlain ? undefined : expanded?.siteOf;
    const macros = new Map();
    const last = new Map();
    for (const { name, mentions } of unexpanded) {
        const known = macros.get(name);
        // what was given up on shares its words
        if (last.get(name) === mentions)
            continue;
        last.set(name, mentions);
        if (!known)
            macros.set(name, new Set(mentions));
        else
            for (const word of mentions)
                known.add(word);
    }
    const unit = {
        path,
        lines,
        text: best.text,
        file,
        exported: best.exported,
        superclasses: around.superclasses(source),
        swiftNames: (0,swift_names/* joinNames */.JH)([around.swiftNames(source), (0,swift_names/* findSwiftNames */.Z3)(code)]),
        ...(siteOf && { siteOf }),
        ...(macros.size > 0 && { macros }),
    };
    const siteIn = ({ start, end }) => siteOf?.(start, end) ?? { file, start, end };
    const faults = best.faults.slice(0, 5).map(siteIn);
    const words = (0,defines/* wordsOf */.Z9)(own);
    return {
        path,
        lines,
        ...readDeclarations((0,syntax/* namedChildren */.TP)(best.root), unit),
        body: unexpanded.map((use) => ({ kind: 'evaluate', value: { kind: 'macro', ...use } })),
        regions,
        faults,
        ...(best.cut && { tooDeep: siteIn(best.cut) }),
        ...(words.size > 0 && { macros: words }),
        traits: (0,languages/* traitsOf */.J)('objective-c'),
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
                {
                    const type = lowerClass(node, unit);
                    const swiftName = unit.swiftNames.get(type.name);
                    if (swiftName !== undefined)
                        aliases.set(swiftName, { name: type.name, args: [] });
                    types.push(type);
                }
                break;
            case 'function_definition':
                functions.push(lowerFunction(node, unit));
                break;
            case 'declaration':
                for (const declared of lowerDeclaration(node, unit)) {
                    const variable = variableOf(declared, unit, ['static']);
                    const swiftName = variable.type && unit.swiftNames.get(variable.type.name);
                    if (variable.type && swiftName !== undefined)
                        aliases.set(swiftName, variable.type);
                    variables.push(variable);
                }
                break;
            case 'enum_specifier':
            case 'type_definition':
                (0,lists/* addAll */.RZ)(variables, lowerEnumerators(node, unit));
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
                (0,lists/* addAll */.RZ)(types, inner.types);
                (0,lists/* addAll */.RZ)(functions, inner.functions);
                (0,lists/* addAll */.RZ)(variables, inner.variables);
                break;
            }
        }
    }
    return { types, functions, variables, aliases };
}
/** `#define kType HKClinicalTypeIdentifierAllergyRecord`, `#define kName @"…"`: a constant by another name. */
function lowerMacro(node, unit) {
    const name = (0,syntax/* childOf */.GG)(node, 'name');
    const valueNode = (0,syntax/* childOf */.GG)(node, 'value');
    if (!name || !valueNode)
        return undefined;
    const site = (0,lowering/* siteOf */.zU)(valueNode, unit);
    const text = (0,lowering/* textOf */.b6)(valueNode, unit).trim();
    const literal = /^\(?@?"([^"\\]*)"\)?$/.exec(text)?.[1];
    const alias = /^\(?([A-Za-z_]\w*)\)?$/.exec(text)?.[1];
    const value = literal !== undefined
        ? { kind: 'literal', value: literal, site }
        : alias !== undefined
            ? { kind: 'name', name: alias, site }
            : undefined;
    return value && { name: (0,lowering/* textOf */.b6)(name, unit), value, modifiers: new Set(['static']), site: (0,lowering/* siteOf */.zU)(name, unit) };
}

// EXTERNAL MODULE: ./lib/code/languages/parser.js
var parser = __webpack_require__("code/languages/parser.js");
// EXTERNAL MODULE: ./lib/code/languages/swift/read.js + 11 modules
var read = __webpack_require__("code/languages/swift/read.js");
;// CONCATENATED MODULE: ./lib/code/choose/parsing.js







/** Files of other languages that are worth it are parsed from the start: which file a name means hangs on all of them. */
async function createParsing(present, files) {
    const hasForeign = present.some(({ language }) => (0,languages/* traitsOf */.J)(language).isReadWhole);
    // most apps have none
    const foreign = hasForeign ? await (await __webpack_require__.e("code-choose-foreign-files").then(__webpack_require__.bind(__webpack_require__, "code/choose/foreign-files.js"))).readForeignFiles(present, files) : undefined;
    const parsed = new Map(foreign?.facts);
    const around = (0,headers/* createHeaders */.B)(files);
    return {
        parsed: (path) => parsed.get(path),
        parse: async (chosen) => {
            for (const scan of chosen) {
                if (parsed.has(scan.path))
                    continue;
                const found = (0,languages/* traitsOf */.J)(scan.language).isReadWhole ? foreign?.read(scan) : await parseFile(scan, files, around);
                if (found)
                    parsed.set(scan.path, found);
            }
            return chosen.flatMap(({ path }) => parsed.get(path) ?? []);
        },
    };
}
async function parseFile({ path, language }, files, around) {
    const source = (0,facts_source/* readSource */.o$)(path, language, files);
    const parse = await (0,parser/* loadGrammar */.o)(language === 'swift' ? 'swift' : 'objc');
    return (0,read_source/* factsOrSkipped */.v)(source, () => language === 'swift' ? (0,read/* readSwift */.K)(source, parse) : readObjectiveC(source, parse, around));
}
function isFacts(parsed) {
    return 'lines' in parsed;
}

;// CONCATENATED MODULE: ./lib/code/choose/choose-files.js


/** How far from the files that name HealthKit's types others are looked for: a screen, its model, a service, …. */
const ROUNDS = 6;
/** More bytes than that beside them are not parsed: half a second. The largest app met has less in all. */
const MOST_NEIGHBOURS = 1_500_000;
/** Beside files that name no type: what others pass is then for calls that share or that a rule looks for. */
const FEW_NEIGHBOURS = 100_000;
/** So many bytes of code that names no type are not followed to the end, whatever stands beside it. */
const MOST_WITHOUT_TYPES = 500_000;
/** The files whose code may take part in a flow: those that name HealthKit's types, and their neighbours. `beside` is
 *  another language's code that these may call. */
async function chooseFiles(scans, parse, files, namesTypes, beside = []) {
    const chosen = new Set(scans.filter((scan) => scan.isRelevant));
    const size = [...chosen].reduce((sum, scan) => sum + scan.size, 0);
    if (!namesTypes && size > MOST_WITHOUT_TYPES)
        return { scans: [...chosen], isPartial: true };
    let budget = namesTypes ? MOST_NEIGHBOURS : FEW_NEIGHBOURS;
    let isPartial = false;
    let neighbours;
    for (let round = 0; chosen.size + beside.length > 0; round += 1) {
        const facts = [...(await parse([...chosen])).filter(isFacts), ...beside];
        const others = scans.filter((scan) => !chosen.has(scan) && !scan.skipped);
        const paths = others.map(({ path }) => path);
        neighbours = (0,program_neighbours/* findNeighbours */.S)(facts, paths, files, neighbours);
        const { paths: near } = neighbours;
        const before = chosen.size;
        // many small files tell more than a large one
        const smallest = others.filter(({ path }) => near.has(path)).toSorted((a, b) => a.size - b.size);
        for (const scan of round < ROUNDS ? smallest : []) {
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

// EXTERNAL MODULE: ./lib/code/choose/kept-bytes.js
var kept_bytes = __webpack_require__("code/choose/kept-bytes.js");
// EXTERNAL MODULE: ./lib/bytes.js
var lib_bytes = __webpack_require__("bytes.js");
// EXTERNAL MODULE: ./lib/types.js
var types = __webpack_require__("types.js");
;// CONCATENATED MODULE: ./lib/code/choose/said-elsewhere.js
/**
 * Where files that were not opened say a name: as a call, a reference or a selector. Looks at bytes only.
 */




const DECLARES = /\b(?:func|var|let|case|const|class|struct|enum|actor|protocol|interface|typealias|function|@interface|@implementation|@protocol)\s+$/;
/** The first place where a file says one of the names, by what it is called by. Undefined where it says none. */
function findSaid({ path, language }, names, files) {
    const buffer = said_elsewhere_read(path, files);
    const present = buffer ? [...names].filter((name) => buffer.includes(name)) : [];
    if (!buffer || present.length === 0)
        return undefined;
    const words = new RegExp(`(?<![\\w$])(?:${present.join('|')})(?![\\w$])`, 'g');
    if (buffer.toString('latin1').search(words) < 0)
        return undefined;
    const source = (0,facts_source/* readSource */.o$)(path, language, files);
    const code = (0,blank/* blankProse */.W)(source.text, language);
    const own = new Set();
    for (const { 0: name, index } of code.matchAll(words))
        if (declares(code, index, language))
            own.add(name);
    for (const { 0: name, index } of source.text.matchAll(words)) {
        const isCode = code.startsWith(name, index);
        const isSaid = isCode
            ? isUse(code, index, name, language, own.has(name))
            : isSelector(source.text, code, index, name);
        if (isSaid)
            return { name, at: (0,facts_source/* locate */.x5)(source, index, index + name.length) };
    }
    return undefined;
}
function said_elsewhere_read(path, files) {
    try {
        return (0,lib_bytes/* bufferOf */.K)(files.bytes(path));
    }
    catch (error) {
        // what cannot be read is told by itself
        if (error instanceof types/* UnreadableFile */.i)
            return undefined;
        throw error;
    }
}
function declares(code, index, language) {
    if (DECLARES.test(code.slice(Math.max(0, index - 30), index)))
        return true;
    return language === 'objective-c' ? said_elsewhere_METHOD.test(lineBefore(code, index)) : isParameter(code, index);
}
/** `- (void)load:(Kind)kind`, up to its body. */
const said_elsewhere_METHOD = /^\s*[-+]\s*\([^{};]*$/;
/** Between the parentheses of a declaration. */
function isParameter(code, index) {
    return /\b(?:func\s+\w+|init)[^(){}]{0,80}\([^{}]*$/.test(code.slice(Math.max(0, index - 200), index));
}
function lineBefore(code, index) {
    return code.slice(code.lastIndexOf('\n', index - 1) + 1, index);
}
/** What a file declares itself it means where it says the bare name, or says it of itself. */
function isUse(code, index, name, language, isOwn) {
    if (declares(code, index, language))
        return false;
    const before = code.slice(Math.max(0, index - 30), index).trimEnd();
    const after = code.slice(index + name.length, index + name.length + 30).trimStart();
    if (/(?:\b(?:self|this|super)\s*[?!]?)\.$/.test(before))
        return !isOwn;
    if (/[?!]?\.$/.test(before))
        return true;
    if (language === 'objective-c' && (/[\w\])]$/.test(before) || /@selector\s*\($/.test(before)))
        return true;
    if (isOwn)
        return false;
    // the label of an argument, or a key
    return !after.startsWith(':') || after.startsWith('::');
}
/** `"load:"`: a selector as a text, or the name of a method that is called by it. */
function isSelector(text, code, index, name) {
    const quote = text[index - 1];
    if (quote !== '"' && quote !== "'")
        return false;
    const behind = /^:?["']/.exec(text.slice(index + name.length, index + name.length + 2));
    return (behind !== null &&
        /Selector\w{0,30}\s{0,30}\(\s{0,30}@?\s{0,30}$|\bperform\w{0,30}\s{0,30}\(\s{0,30}$/.test(code.slice(Math.max(0, index - 40), index - 1)));
}

;// CONCATENATED MODULE: ./lib/code/choose/open-mentions.js
/**
 * Nothing is called unused that an unopened file may use: the files that say the name of a helper which nobody is seen to
 * call are opened too, and where they cannot be, the answer is open, and says where.
 */


/** How often what was opened may lead to further files. */
const open_mentions_ROUNDS = 4;
/** Bytes that are opened for the sake of names, cheapest first: a quarter of a second. */
const MOST_BYTES = 500_000;
/** What was followed, with as many of the `closed` files as it takes. `follow` follows with more files beside those of
 *  before. */
async function openMentions(first, closed, files, follow) {
    let found = first;
    let rest = closed.filter(({ skipped }) => !skipped).toSorted((a, b) => a.size - b.size || (0,order/* compare */.UD)(a.path, b.path));
    let budget = MOST_BYTES;
    for (let round = 0; found.uncalled.size > 0; round += 1) {
        const names = new Set([...found.uncalled.values()].flatMap((some) => [...some]));
        const more = [];
        const left = [];
        for (const scan of rest) {
            const said = findSaid(scan, names, files);
            if (!said)
                continue;
            if (round < open_mentions_ROUNDS && scan.size <= budget) {
                budget -= scan.size;
                more.push(scan);
            }
            else
                left.push(said);
        }
        if (more.length === 0)
            return withLeft(found, left);
        found = await follow(more);
        rest = rest.filter((scan) => !more.includes(scan));
    }
    return found;
}
/** With the first place of each role that stays closed. */
function withLeft(found, left) {
    const open = [...found.uncalled].flatMap(([role, names]) => {
        const said = left.find(({ name }) => names.has(name));
        if (!said)
            return [];
        const reason = `\`${said.name}\` is mentioned in ${said.at.file}, which was not opened`;
        return [{ role, reason, at: said.at }];
    });
    return open.length === 0 ? found : { ...found, unresolved: [...found.unresolved, ...open] };
}

// EXTERNAL MODULE: ./lib/code/choose/policy-screens.js
var policy_screens = __webpack_require__("code/choose/policy-screens.js");
// EXTERNAL MODULE: ./lib/code/choose/privacy-links.js
var privacy_links = __webpack_require__("code/choose/privacy-links.js");
// EXTERNAL MODULE: ./lib/code/choose/unread.js
var unread = __webpack_require__("code/choose/unread.js");
// EXTERNAL MODULE: ./lib/code/flow/fuel.js
var flow_fuel = __webpack_require__("code/flow/fuel.js");
// EXTERNAL MODULE: ./lib/code/languages/debug-only.js
var debug_only = __webpack_require__("code/languages/debug-only.js");
;// CONCATENATED MODULE: ./lib/code/languages/javascript/console-removal.js

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

// EXTERNAL MODULE: ./lib/code/languages/javascript/script-paths.js
var script_paths = __webpack_require__("code/languages/javascript/script-paths.js");
;// CONCATENATED MODULE: ./lib/code/languages/per-flags.js
function perFlags() {
    const known = [];
    return (flags, make) => {
        const found = known.find(({ asked }) => [...asked].every(([flag, value]) => flags.get(flag) === value));
        if (found)
            return found.made;
        const asked = new Map();
        const made = make(watchFlags(flags, asked));
        known.push({ asked, made });
        return made;
    };
}
function watchFlags(flags, asked) {
    const watched = new Map(flags);
    watched.get = (flag) => {
        asked.set(flag, flags.get(flag));
        return flags.get(flag);
    };
    return watched;
}

;// CONCATENATED MODULE: ./lib/code/program/offered.js
/**
 * What an app uses of the packages of its repository. A package offers more than any one app calls: what the app does not
 * come to by any name is none of its doing, and fills no list or cache of what it does use.
 */

/** Types and protocols for whose sake the system calls nothing that could ask for a type. */
const PLAIN = new Set('Sendable Hashable Equatable Identifiable CaseIterable Error LocalizedError Comparable AnyObject Codable Decodable Encodable String Int RawRepresentable CustomStringConvertible CustomDebugStringConvertible OptionSet ExpressibleByStringLiteral ExpressibleByArrayLiteral Copyable ObservableObject Sequence'.split(' '));
/** Storyboards and runtimes make objects of these by their names. */
const OF_A_FRAMEWORK = /^(?:UI|NS|WK|SK|AR|CX)[A-Z]/;
/** Words that let others call a function by no name that Swift code shows: C by the name that `@_cdecl` gives. */
const OPEN = ['override', '@objc', '@IBAction', '@exported', '@_cdecl'];
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
function wordsIn(paths, words, files) {
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

;// CONCATENATED MODULE: ./lib/code/records/core-data-stores.js
/**
 * Which entities of Core Data an app syncs. A container for CloudKit has one store, which is synced; an app that describes
 * its stores itself says of each which configuration of the model it is for, and what is synced of them.
 * https://developer.apple.com/documentation/coredata/nspersistentstoredescription/cloudkitcontaineroptions
 */
const MADE = /\bNSPersistentStoreDescription(?:\s{0,9}\(|\s{1,9}(?:alloc|new|persistentStoreDescription))/g;
const DEFAULT = /\bpersistentStoreDescriptions\s{0,9}(?:\.first\b|\[0\]|\.firstObject\b|\.forEach\b)/g;
const REPLACES = /\bpersistentStoreDescriptions\s{0,9}=(?!=)/;
const CONFIGURATION = /\.configuration\s{0,9}=(?!=)\s{0,9}(@?"([^"\n]{0,200})")?/;
const OPTIONS = /\.cloudKitContainerOptions\s{0,9}=(?!=)\s{0,99}(nil\b)?/g;
/** The stores of a file, from its text and the same without comments and strings. */
function describedStoresOf(text, code) {
    const starts = [
        ...[...code.matchAll(MADE)].map(({ index }) => ({ index, isDefault: false })),
        ...[...code.matchAll(DEFAULT)].map(({ index }) => ({ index, isDefault: true })),
    ].sort((a, b) => a.index - b.index);
    const stores = starts.map(({ index, isDefault }, at) => {
        const end = starts[at + 1]?.index ?? code.length;
        const part = code.slice(index, end);
        const options = [...part.matchAll(OPTIONS)];
        const isOff = (match) => match[1] !== undefined;
        const isSynced = isDefault
            ? !options.some((match) => isOff(match) && isAlways(part.slice(0, match.index))) || !options.every(isOff)
            : !options.every(isOff);
        const named = part.search(CONFIGURATION);
        const configuration = named < 0 ? '' : CONFIGURATION.exec(text.slice(index + named, end))?.[2];
        return { configuration, isSynced, isDefault };
    });
    return { stores, isReplacing: REPLACES.test(code) };
}
/** Whether what stands behind is in no more braces than what stands before: it is done in any case. */
function isAlways(before) {
    return before.split('{').length <= before.split('}').length;
}
const MEMBER = /<memberEntity\b[^>]{0,400}\bname="([^"]{1,200})"/g;
const ENTITY = /<entity\b[^>]{0,800}>/g;
const NAME = /\sname="([^"]{1,200})"/;
const CLASS = /\srepresentedClassName="\.?([^"]{1,200})"/;
/** The configurations of models, from what is in `….xcdatamodel/contents`. */
function configurationsOf(models) {
    const found = new Map();
    for (const model of models) {
        const classes = new Map([...model.matchAll(ENTITY)].map(([entity]) => [NAME.exec(entity)?.[1] ?? '', CLASS.exec(entity)?.[1]]));
        for (const part of model.split('<configuration').slice(1)) {
            const [head = '', members = ''] = splitAt(part.split('</configuration>')[0] ?? '', '>');
            const configuration = NAME.exec(head)?.[1] ?? '';
            for (const [, entity = ''] of members.matchAll(MEMBER))
                for (const name of [entity, classes.get(entity) ?? entity])
                    found.set(configuration, (found.get(configuration) ?? new Set()).add(name));
        }
    }
    return found;
}
function splitAt(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
/** Whether what is put into an entity may be synced. Without its name: whether anything is. */
function mayBeInCloud(described, configurations, entity) {
    const told = described.flatMap(({ stores }) => stores);
    const isReplaced = described.some(({ isReplacing }) => isReplacing);
    const isDefaultTold = told.some(({ isDefault }) => isDefault);
    const byItself = { configuration: '', isSynced: true, isDefault: true };
    const stores = isReplaced ? told.filter(({ isDefault }) => !isDefault) : isDefaultTold ? told : [...told, byItself];
    if (stores.length === 0)
        return true;
    const synced = stores.filter(({ isSynced }) => isSynced);
    if (synced.length === 0 || entity === undefined)
        return synced.length > 0;
    const holds = ({ configuration }) => configuration === undefined || configuration === '' || (configurations.get(configuration)?.has(entity) ?? true);
    const isKeptHere = stores.some((store) => !store.isSynced && holds(store) && store.configuration);
    return !isKeptHere || synced.some(holds);
}

// EXTERNAL MODULE: ./lib/code/models/destinations.js + 2 modules
var destinations = __webpack_require__("code/models/destinations.js");
// EXTERNAL MODULE: ./lib/code/program/program.js
var program_program = __webpack_require__("code/program/program.js");
;// CONCATENATED MODULE: ./lib/code/program/scopes.js
/**
 * Names that are declared inside of a function, block by block. What a name holds is the flow's own.
 */
function findName(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const found = at.names?.get(name) ?? at.findElsewhere?.(name);
        if (found)
            return found;
    }
    return undefined;
}
function declareName(scope, name, value) {
    scope.names ??= new Map();
    scope.names.set(name, value);
}

;// CONCATENATED MODULE: ./lib/code/program/meaning.js
/**
 * What a name means by what is declared around it. Both flows ask here, so that an idiom is known to both or to none: they
 * only turn what is meant into their values.
 */



/** Belongs to no object: a global, or of a type itself. */
function isStatic({ fact, owner }) {
    return !owner || fact.modifiers.has('static') || fact.modifiers.has('class');
}
/** What a bare name means, where it is no local. Undefined for what is declared elsewhere, or is a type. */
function meaningOf(program, name, owner) {
    const own = ownMember(program, name, owner);
    if (own)
        return own;
    const variable = program.variables.get(name);
    if (variable)
        return { kind: 'global', variable };
    const functions = program.functions.get(name);
    if (functions)
        return { kind: 'functions', functions };
    return owner && isGiven(owner, name) ? { kind: 'given', owner } : undefined;
}
/** A member of the type around, or of the types around that. */
function ownMember(program, name, around) {
    for (let owner = around; owner; owner = owner.outer) {
        const variable = ownVariable(program, owner, name);
        if (variable)
            return { kind: 'variable', owner, variable };
        const methods = (0,program_program/* findMethods */.Gg)(program, owner, name);
        if (methods.length > 0)
            return { kind: 'methods', owner, methods };
    }
    return undefined;
}
/** `_types` is what the property `types` is kept in. */
function ownVariable(program, owner, name) {
    const found = (0,program_program/* findVariable */.q3)(program, owner, name);
    return found || !name.startsWith('_') ? found : (0,program_program/* findVariable */.q3)(program, owner, name.slice(1));
}
/** The variable that a bare name means, where it is no local. */
function variableNamed(program, name, around) {
    for (let owner = around; owner; owner = owner.outer) {
        const found = ownVariable(program, owner, name);
        if (found)
            return found;
    }
    return program.variables.get(name);
}
function isGiven({ kind, cases }, name) {
    // what is caught has no declaration
    return kind === 'extension' ? /^[a-z]/.test(name) && name !== 'error' : cases.size > 0 && name === 'rawValue';
}
/** `$types`: the binding of `types`. Undefined for any other name, `$0` among them. */
function boundName(name) {
    return /^\$[A-Za-z_]/.test(name) ? name.slice(1) : undefined;
}
/** Without the sign of a binding, which in other languages is part of the name: `const $kind = atom('')`. */
function nameIn({ file }, name) {
    return (file.traits.hasBindings ? boundName(name) : undefined) ?? name;
}
/** Names that are written like types and are constants: Objective-C's, macros, a generic parameter. */
const LIKE_CONSTANT = /^HK\w{1,60}TypeIdentifier\w{1,60}Record$|^[A-Z]$|^[A-Z0-9]+_[A-Z0-9_]*$/;
/** `Segment.Analytics`, `os.Logger`: with its module, since an app may well have one of the same name. */
function typeOfModule(program, { of, name }, around) {
    const qualified = of?.kind === 'name' ? `${of.name}.${name}` : '';
    if (of?.kind !== 'name' || !(0,destinations/* isDestinationType */.Bp)(qualified) || program.types.has(of.name))
        return undefined;
    const isValue = findName(around.scope, of.name) || variableNamed(program, of.name, around.owner);
    return isValue ? undefined : qualified;
}
/** `Preferences.Default`, `Crashlytics.SharedInstance`: properties of C# are written as types are. */
function isInstance(program, outer, name, { file }) {
    if (file?.path.endsWith('.cs') !== true || program.types.has(outer) || program.types.has(name))
        return false;
    return (0,destinations/* isDestinationType */.Bp)(outer) || /^(?:Default|Current|Instance|Shared|Standard)/.test(name);
}
/** The type that an expression names, when it names one. */
function typeNamed(program, expression, around) {
    if (expression.kind === 'type')
        return expression.type.name;
    if (expression.kind === 'name') {
        const { name } = expression;
        if (name === 'Self')
            return around.owner?.name;
        if (findName(around.scope, name) || variableNamed(program, name, around.owner))
            return undefined;
        if (program.types.has(name) || program.aliases.has(name))
            return (0,program_program/* findTypeInfo */.iL)(program, name)?.name ?? program.aliases.get(name)?.name ?? name;
        return /^[A-Z]/.test(name) && !LIKE_CONSTANT.test(name) && !program.functions.has(name) ? name : undefined;
    }
    if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
        const qualified = typeOfModule(program, expression, around);
        if (qualified !== undefined)
            return qualified;
        const outer = typeNamed(program, expression.of, around);
        if (outer === undefined)
            return undefined;
        if (program.types.get(outer)?.cases.has(expression.name))
            return undefined;
        if (isInstance(program, outer, expression.name, around))
            return undefined;
        return program.types.has(expression.name) || !program.types.has(outer) ? expression.name : undefined;
    }
    return undefined;
}
/** The type whose member `of.name` is. A property may be called like its type: where that has such a member, the type is
 *  meant, `protected override Chapter Chapter => Chapter.Labs`. */
function typeBefore(program, { of, name }, around) {
    const named = typeNamed(program, of, around);
    if (named !== undefined || of.kind !== 'name' || findName(around.scope, of.name))
        return named;
    const type = program.types.get(of.name);
    const variable = type && variableNamed(program, of.name, around.owner);
    if (variable?.fact.type?.name !== of.name || !type)
        return undefined;
    const own = type.variables.get(name);
    const isOfType = type.cases.has(name) ||
        (own !== undefined && isStatic(own)) ||
        type.functions.get(name)?.some(({ fact }) => fact.modifiers.has('static'));
    return isOfType ? of.name : undefined;
}

;// CONCATENATED MODULE: ./lib/code/program/named.js
/**
 * Everything that has a name, whoever it belongs to: who may be meant where nothing tells, and what is declared at all.
 */
const NO_FUNCTIONS = [];
const NO_VARIABLES = [];
function globalNamed({ variables }, name) {
    return variables.get(name);
}
function functionsNamed({ functions }, name) {
    return functions.get(name) ?? NO_FUNCTIONS;
}
/** Methods of any type. */
function methodsNamed({ methods }, name) {
    return methods.get(name) ?? NO_FUNCTIONS;
}
/** Functions, and methods of any type. */
function callableNamed(program, name) {
    return [...functionsNamed(program, name), ...methodsNamed(program, name)];
}
/** Variables of any type. */
function membersNamed({ members }, name) {
    return members.get(name) ?? NO_VARIABLES;
}
/** The types that have a variable by a name. */
function ownersOf(program, name) {
    return membersNamed(program, name).flatMap(({ owner }) => (owner ? [owner] : []));
}
/** Whether the app declares or extends a type by this very name. */
function isDeclared({ types }, name) {
    return types.has(name);
}
/** The type by this very name, not by what stands for it. */
function declaredType({ types }, name) {
    return types.get(name);
}
function typesWithCase({ withCase }, name) {
    return withCase.get(name) ?? [];
}
/** What an alias stands for, by name; any other name as it is. */
function aliasedName({ aliases }, name) {
    return aliases.get(name)?.name ?? name;
}
/** The aliases of some types. */
function aliasesOf({ aliases }, names) {
    return [...aliases].flatMap(([alias, { name }]) => (names.has(name) ? [alias] : []));
}
/** The types that an alias gives what it stands for: `typealias LabRepo = Repo<Lab>`. */
function aliasedArguments({ aliases }, name) {
    return aliases.get(name)?.args ?? [];
}

// EXTERNAL MODULE: ./lib/code/facts/type-names.js
var type_names = __webpack_require__("code/facts/type-names.js");
;// CONCATENATED MODULE: ./lib/code/program/constant-tables.js
/**
 * Dictionaries that are constants and written out, `static let names = ["labs": …]`: nobody puts anything else into one, so
 * that a key that is written out too means the values that stand behind it, and those behind keys that cannot be told.
 */




/** Undefined where the table or the key may be another. */
function entriesMeant(program, { of, index, args }, around) {
    const key = args && args.length > 1 ? undefined : keyOf(program, index);
    const table = key && constant_tables_variableOf(program, of, around);
    const value = table?.fact.isConstant && !table.fact.getter ? table.fact.value : undefined;
    if (!key || !table || value?.kind !== 'dictionary' || value.spreads)
        return undefined;
    const values = value.pairs.flatMap(([each, given]) => (mayEqual(keyOf(program, each), key) ? [given] : []));
    return { table, values };
}
function constant_tables_variableOf(program, of, around) {
    if (of.kind === 'name') {
        if (findName(around.scope, of.name))
            return undefined;
        const meaning = meaningOf(program, of.name, around.owner);
        return meaning?.kind === 'variable' || meaning?.kind === 'global' ? meaning.variable : undefined;
    }
    if (of.kind !== 'member' || !of.of)
        return undefined;
    const isSelf = of.of.kind === 'name' && of.of.name === 'self';
    const type = isSelf ? around.owner?.name : typeNamed(program, of.of, around);
    const owner = type === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(program, type);
    return owner && (0,program_program/* findVariable */.q3)(program, owner, of.name);
}
function keyOf(program, key) {
    if (key.kind === 'literal' && typeof key.value === 'string')
        return { kind: 'text', name: key.value };
    if (key.kind !== 'member' || typesWithCase(program, key.name).length === 0)
        return undefined;
    const isOfType = key.of === undefined || (key.of.kind === 'name' && /^[A-Z]/.test(key.of.name));
    return isOfType ? { kind: 'case', name: key.name } : undefined;
}
/** A case may have the text for its raw value. */
function mayEqual(one, other) {
    return one?.kind !== other.kind || one.name === other.name;
}

// EXTERNAL MODULE: ./lib/code/models/collections.js
var collections = __webpack_require__("code/models/collections.js");
// EXTERNAL MODULE: ./lib/code/program/arguments.js
var program_arguments = __webpack_require__("code/program/arguments.js");
// EXTERNAL MODULE: ./lib/code/program/inheritance.js
var inheritance = __webpack_require__("code/program/inheritance.js");
;// CONCATENATED MODULE: ./lib/code/program/called.js
/**
 * Who may be called: the methods that a call means by its name, its arguments and what it is called on, and those that may
 * stand in for them. Both flows ask here, and differ only in what a call does.
 */






function calledByName(program, name, call, around, limit) {
    for (let owner = around; owner; owner = owner.outer) {
        const methods = nearest(program, owner, name, call);
        if (methods.length > 0)
            return { kind: 'methods', owner, methods, others: fitting(overriding(program, owner, name), call, limit) };
        const variable = (0,program_program/* findVariable */.q3)(program, owner, name);
        if (variable)
            return { kind: 'held', owner, variable };
    }
    const functions = suited(program, fitting(program.functions.get(name) ?? [], call, limit), call);
    return functions.length > 0 ? { kind: 'functions', functions } : undefined;
}
/** The app's own methods that a call on a value of a type means: those of the type, or of what it holds. */
function calledOn(program, type, name, call, limit) {
    if (!type)
        return undefined;
    const own = (0,program_program/* findTypeInfo */.iL)(program, type.name);
    return (own && calledOf(program, own, name, call, limit)) ?? calledOfElements(program, type, own, name, call, limit);
}
function calledOfElements(program, type, own, name, call, limit) {
    const element = (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(type).name);
    return element && element !== own ? calledOf(program, element, name, call, limit) : undefined;
}
/** The methods of a type that a call means. What overrides the method of `super` is not meant by it. */
function calledOf(program, owner, name, call, limit) {
    const methods = nearest(program, owner, name, call);
    const others = isOnSuper(call.callee) ? [] : fitting(overriding(program, owner, name), call, limit);
    return methods.length > 0 || others.length > 0 ? { owner, methods, others } : undefined;
}
function isOnSuper(callee) {
    return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === 'super';
}
/** The methods of a type by a name that a call fits, of the nearest it inherits from that has any: by `super` not its own.
 *  A requirement of a protocol gives way to what an extension of it does. */
function nearest(program, type, name, call) {
    let required = [];
    const isAbove = isOnSuper(call.callee);
    for (const it of (0,inheritance/* lineage */.O)(program, type)) {
        if (isAbove && it === type)
            continue;
        const own = (it.functions.get(name) ?? []).filter(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call));
        const done = it.kind === 'protocol' ? own.filter(({ fact }) => fact.body.length > 0) : own;
        if (done.length > 0)
            return suited(program, done, call);
        if (required.length === 0)
            required = own;
    }
    return required;
}
const known = new WeakMap();
/** The methods of all that inherit from a type, by a name. Where none has it, what a protocol above it asks for is kept by
 *  what they inherit, or delegate to. */
function overriding(program, type, name) {
    let byName = known.get(type);
    if (!byName) {
        byName = new Map();
        known.set(type, byName);
    }
    let found = byName.get(name);
    if (!found) {
        found = (0,inheritance/* descendants */.D)(program, type).flatMap((it) => it.functions.get(name) ?? []);
        const required = found.length === 0 ? (0,program_program/* findMethods */.Gg)(program, type, name)[0] : undefined;
        const { owner = type, fact } = required ?? {};
        if (owner !== type && owner.kind === 'protocol' && fact?.body.length === 0)
            found = overriding(program, owner, name);
        byName.set(name, found);
    }
    return found;
}
/** The methods that any object of a type may have instead: those of its heirs, else what it inherits or delegates to. */
function heirsOf(program, actual, others) {
    const own = others.filter(({ owner }) => owner && actual && (0,inheritance/* descendants */.D)(program, actual).includes(owner));
    return own.length > 0 ? own : others;
}
/** Those that a call fits. */
function fitting(methods, call, { most, onMore }) {
    const found = [];
    for (const method of methods) {
        if (!(0,program_arguments/* fits */.lA)(method.fact, call))
            continue;
        if (found.length >= most) {
            onMore();
            break;
        }
        found.push(method);
    }
    return found;
}
/** Of functions that differ in types alone, those whose types the arguments may have, as far as it is written there. */
function suited(program, methods, call) {
    if (methods.length < 2)
        return methods;
    const found = methods.filter(({ fact }) => {
        const matched = (0,program_arguments/* matchArguments */.aJ)(fact, call.args, call.isMessage);
        return fact.parameters.every(({ type }, index) => {
            const at = matched?.[index];
            const value = at === undefined ? undefined : call.args[at]?.value;
            return !type || !value || mayBe(program, value, type);
        });
    });
    return found.length > 0 ? found : methods;
}
const TEXTS = new Set(['String', 'Substring', 'NSString']);
const NUMBERS = new Set(['Int', 'UInt', 'Int64', 'Double', 'Float', 'CGFloat', 'TimeInterval']);
/** Whether what is written can be of a type. */
function mayBe(program, value, type) {
    const { name } = (0,program_program/* resolveAlias */.Zg)(program, type);
    if (value.kind === 'text')
        return !NUMBERS.has(name) && name !== 'Bool';
    if (value.kind === 'literal' && value.value !== null) {
        if (typeof value.value === 'string')
            return !NUMBERS.has(name) && name !== 'Bool';
        return !TEXTS.has(name) && (typeof value.value === 'boolean' ? !NUMBERS.has(name) : name !== 'Bool');
    }
    const member = value.kind === 'call' ? value.callee : value;
    if (member.kind !== 'member' || member.of)
        return true;
    // `.name`: of an enum that has it
    const info = (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(type).name);
    if (info?.kind !== 'enum')
        return true;
    return info.cases.has(member.name) || info.variables.has(member.name) || info.functions.has(member.name);
}
/** Methods of any type by a name that a call fits: who is meant where nothing tells what is called on. */
function calledAnywhere({ methods }, name, call) {
    return (methods.get(name) ?? []).filter(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call));
}
/** Methods that the app adds to one of the system's types. Without a type to tell, to its collections. */
function addedMethods(program, type, name, call) {
    if (!program.methods.has(name))
        return [];
    return calledAnywhere(program, name, call).filter(({ owner }) => {
        if (owner?.kind !== 'extension')
            return false;
        if (!type)
            return type_names/* COLLECTIONS */.I.has(owner.name);
        return owner.name === type.name || ((0,collections/* makesCollection */.uM)(type.name) && type_names/* COLLECTIONS */.I.has(owner.name));
    });
}
function calledImplicitly(program, expected, name, call) {
    const wanted = expected && (listWanted(program, expected, name) ?? (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(expected).name));
    const owners = wanted
        ? [wanted]
        : typesWithCase(program, name).filter((it) => (it.cases.get(name)?.parameters.length ?? 0) > 0);
    const owner = owners.find((it) => it.cases.has(name));
    if (owner)
        return { kind: 'case', owner };
    const methods = wanted
        ? nearest(program, wanted, name, call)
        : calledAnywhere(program, name, call).filter(({ fact }) => fact.modifiers.has('static'));
    return methods.length > 0 ? { kind: 'methods', methods } : undefined;
}
/** The system's list, or other wrapper, that a place wants, where the app adds a static member of this name to it, or to a
 *  protocol of lists: `ask(.atLaunch)`, of `extension Array where Element == Kind`. */
function listWanted(program, expected, name) {
    const innermost = (0,type_names/* elementType */.rk)(expected).name;
    let type = (0,program_program/* resolveAlias */.Zg)(program, expected);
    while (type.name !== innermost || type.args.length > 0) {
        const adds = ((0,collections/* makesCollection */.uM)(type.name) ? [type.name, ...type_names/* COLLECTIONS */.I] : [type.name]).find((each) => {
            const info = program.types.get(each);
            return info?.kind === 'extension' && (info.variables.has(name) || info.functions.has(name));
        });
        if (adds !== undefined)
            return program.types.get(adds);
        const [inner] = type.args;
        if (!inner || type.name === innermost)
            return undefined;
        type = (0,program_program/* resolveAlias */.Zg)(program, inner);
    }
    return undefined;
}
/** A method of Swift that its type has only to be called on an object. */
function isOfObjects({ fact, file }) {
    const isTaken = !fact.isMessage && file.traits.takesMethodsFromTypes;
    return isTaken && fact.name !== 'init' && !fact.modifiers.has('static') && !fact.modifiers.has('class');
}
/** What `Type.name(…)` means of the app's own: a method of the type itself, or, `Records.load(self)`, one that is taken
 *  from it and bound to what it is given. */
function calledStatically(program, info, name, call) {
    const methods = nearest(program, info, name, call);
    const shared = methods.filter((it) => !isOfObjects(it));
    if (shared.length > 0)
        return { methods: shared, isTaken: false };
    const [given] = call.args;
    const isBinding = given && given.label === undefined && call.args.length === 1 && !call.isMessage;
    const taken = isBinding ? methodsOf(program, info, name).filter(isOfObjects) : [];
    return taken.length > 0 ? { methods: taken, isTaken: true } : { methods, isTaken: false };
}
/** The methods of a type by a name, of the nearest it inherits from that has any. */
function methodsOf(program, type, name) {
    for (const it of (0,inheritance/* lineage */.O)(program, type)) {
        const own = it.functions.get(name);
        if (own)
            return own;
    }
    return [];
}
/** The initialisers of a type that a call fits, inherited ones included. */
function initsOf(program, type, call) {
    return (0,program_program/* findMethods */.Gg)(program, type, 'init').filter(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call));
}
/** Whether a function makes an object of its type: of Objective-C each of `init…`. */
function isInitialiser({ name, isMessage }) {
    return name === 'init' || (isMessage === true && /^init(?![a-z])/.test(name));
}
/** The name of the method that calls an object like a function. */
const CALLED_AS_FUNCTION = 'callAsFunction';
/** `maker(…)`, where `maker` is an object that is called like a function. */
function calledAsFunction(program, type, call, limit) {
    if (!type || !program.methods.has(CALLED_AS_FUNCTION))
        return undefined;
    return calledOn(program, type, CALLED_AS_FUNCTION, call, limit);
}
/** Whether an expression is `Self`, `type(of: self)` or Objective-C's `[self class]`: each type that inherits from the one
 *  around may be meant. */
function isSelfType(expression) {
    if (expression.kind === 'name')
        return expression.name === 'Self';
    const [first] = expression.kind === 'call' ? expression.args : [];
    if (expression.kind !== 'call')
        return false;
    const { callee } = expression;
    if (callee.kind === 'name')
        return callee.name === 'type' && first?.label === 'of' && isSelf(first.value);
    return callee.kind === 'member' && callee.name === 'class' && callee.of !== undefined && isSelf(callee.of);
}
function isSelf(expression) {
    return expression.kind === 'name' && expression.name === 'self';
}
/** Whether more than the type around may be meant by `Self` there. */
function hasOtherSelves(program, owner) {
    return (0,inheritance/* descendants */.D)(program, owner).length > 0;
}

// EXTERNAL MODULE: ./lib/code/program/mentions.js
var program_mentions = __webpack_require__("code/program/mentions.js");
;// CONCATENATED MODULE: ./lib/code/program/members.js
/**
 * What a member means: of a value whose type is known, of a type itself, or of whatever type the place wants. Both flows
 * ask here.
 */






/** `value.name`, of the app's own. */
function memberOf(program, type, name) {
    const variable = ownVariable(program, type, name);
    if (variable)
        return { kind: 'variable', variable };
    const methods = (0,program_program/* findMethods */.Gg)(program, type, name);
    if (methods.length > 0)
        return { kind: 'methods', methods };
    const dynamic = program.methods.has(program_mentions/* SUBSCRIPT */.M0) ? (0,program_program/* findMethods */.Gg)(program, type, program_mentions/* SUBSCRIPT */.M0).filter(isDynamic) : methods;
    return dynamic.length > 0 ? { kind: 'dynamic', methods: dynamic } : undefined;
}
/** What a protocol of Swift asks for, and a type that says it conforms is not seen to have: a macro makes it, or a module
 *  that is not here. */
function isMadeElsewhere(type, { fact, owner, file }) {
    const isConcrete = type.kind !== 'protocol' && type.kind !== 'extension';
    const isAsked = owner?.kind === 'protocol' && !fact.value && (fact.getter?.body.length ?? 0) === 0;
    return isConcrete && isAsked && file.path.endsWith('.swift');
}
/** The getter that Objective-C has for a property, beside what it stores: a message of its name. */
function messageGetter(program, type, name) {
    const getter = methodsOf(program, type, name).find(({ fact }) => fact.isMessage);
    return getter?.fact.parameters.length === 0 ? getter : undefined;
}
const DYNAMIC_MEMBER = 'dynamicMember';
function isDynamic({ fact }) {
    return fact.parameters[0]?.label === DYNAMIC_MEMBER;
}
/** Whether a dynamic member is looked up by a key path, not by its name. */
function takesKeyPath({ fact }) {
    return fact.parameters[0]?.type?.name.endsWith('KeyPath') === true;
}
function staticMemberOf(program, type, name) {
    const fact = (0,program_program/* findCase */.Gd)(type, name);
    if (fact)
        return { kind: 'case', fact };
    const variable = (0,program_program/* findVariable */.q3)(program, type, name);
    if (variable && (isStatic(variable) || type.kind === 'extension'))
        return { kind: 'variable', variable };
    if (name === 'allCases')
        return { kind: 'all-cases' };
    const methods = (0,program_program/* findMethods */.Gg)(program, type, name);
    return methods.length > 0 ? { kind: 'methods', methods } : undefined;
}
/** The type whose member `.name` is, where the place tells: of `[Kind]` a list to which the app adds one, else `Kind`. */
function typeWanted(program, expected, name) {
    return expected && (listWanted(program, expected, name) ?? (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(expected).name));
}
/** `.name` where no case has that name: a static member that an extension adds, `Set.clinical` used as `.clinical`. */
function impliedVariables(program, name, wanted) {
    // where a value may be absent, what is added to `Optional` is meant too
    const isMeant = (owner) => !wanted || owner === wanted || owner?.name === 'Optional';
    return (program.members.get(name) ?? []).filter((it) => isStatic(it) && isMeant(it.owner));
}
/** The variables that a member may mean besides the nearest: of what conforms to a protocol, and those that override. */
function overridingVariables(program, type, name) {
    // an abstract getter of Dart
    const isAsked = type.kind === 'protocol' || (0,program_program/* findVariable */.q3)(program, type, name)?.fact.getter?.body.length === 0;
    return (0,inheritance/* descendants */.D)(program, type).flatMap((heir) => {
        const own = heir.variables.get(name);
        return own && (isAsked || own.fact.modifiers.has('override')) ? [own] : [];
    });
}
/** The subscripts of the app's own that `value[…]`, or `Type[…]`, means. */
function subscriptsOf(program, type, expression, around, limit) {
    if (!program.methods.has(program_mentions/* SUBSCRIPT */.M0))
        return undefined;
    const name = type?.name ?? typeNamed(program, expression.of, around);
    const own = name === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(program, name);
    return own && own.kind !== 'extension'
        ? calledOf(program, own, program_mentions/* SUBSCRIPT */.M0, subscriptCall(expression), limit)
        : undefined;
}
function subscriptOf(program, type, expression) {
    return nearest(program, type, program_mentions/* SUBSCRIPT */.M0, subscriptCall(expression))[0];
}
/** `value[…]` as the call that it is. */
function subscriptCall({ args = [], site }) {
    return { kind: 'call', callee: { kind: 'name', name: program_mentions/* SUBSCRIPT */.M0, site }, args, site };
}
const MESSAGES = ['objectForKeyedSubscript', 'objectAtIndexedSubscript'];
/** Whether a type of the app's own may answer Objective-C's subscripts itself. */
function hasMessageSubscripts(program) {
    return MESSAGES.some((name) => program.methods.has(name));
}
/** Subscripts of Objective-C are messages: `shelf[@"labs"]`. The call that it is, and what it means of a type's own. */
function messageSubscript(program, type, { of, index, site }) {
    for (const name of MESSAGES) {
        const callee = { kind: 'member', of, name, site };
        const call = { kind: 'call', callee, args: [{ value: index }], site, isMessage: true };
        const [method] = nearest(program, type, name, call);
        if (method)
            return { call, method };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/code/facts/facts.js
var facts = __webpack_require__("code/facts/facts.js");
;// CONCATENATED MODULE: ./lib/code/flow/queue.js
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

;// CONCATENATED MODULE: ./lib/code/flow/solver.js
/**
 * Inclusion constraints over sets of values, solved to a fixed point: "whatever is in `from` is in `to`".
 * Knows nothing of what the values mean, so that any domain runs on the same constraints.
 */
const DROPPED = -1;
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
        if (!to)
            return;
        if (made === undefined)
            to.sources = DROPPED;
        else
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
        cell: () => ({
            values: nothing,
            passed: 0,
            first: undefined,
            last: undefined,
            more: undefined,
            sources: 0,
        }),
        add: (cell, value) => add(inside(cell), intern(value)),
        flow(from, to, via, note) {
            const source = inside(from);
            if ((from === to && !via) || leadsTo(source, to, via))
                return;
            if (source.more?.targets)
                noteTarget(source.more.targets, to, via);
            const target = inside(to);
            if (target.sources !== DROPPED)
                target.sources += 1;
            addWay(source, { to: target, via, see: undefined, note, next: undefined });
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
        sourcesOf(cell) {
            const { sources } = inside(cell);
            return sources === DROPPED ? undefined : sources;
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

;// CONCATENATED MODULE: ./lib/code/records/system.js
/**
 * What types and functions that are not the app's own do with records, as data.
 */

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
    return type !== undefined && sourceTypes.has((0,type_names/* elementType */.rk)(type).name);
}
/** The name of a source type, as it reads in a sentence. */
function sourceName(type) {
    return (0,type_names/* elementType */.rk)(type).name;
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
    ['ModelContainer.mainContext', 'ModelContext'],
    ['NSPersistentContainer.viewContext', 'NSManagedObjectContext'],
    ['NSPersistentCloudKitContainer.viewContext', 'NSManagedObjectContext'],
].map(([key = '', name = '']) => [key, { name, args: [] }]));
/** What a macro, or what one inherits from, gives the type around: names that are declared nowhere. */
const GIVEN_MEMBERS = new Map([
    // https://developer.apple.com/documentation/swiftdata/modelactor
    ['modelContext', { name: 'ModelContext', args: [] }],
    ['managedObjectContext', { name: 'NSManagedObjectContext', args: [] }],
]);
/** Parts that say nothing of the content: when and from where a record came, and what kind of resource it is. */
const OUTER_PARTS = new Set([
    ...[
        ...['uuid', 'UUID', 'startDate', 'endDate', 'device', 'sourceRevision', 'source', 'hasUndeterminedDuration'],
        ...['sampleType', 'objectType'],
    ].map((part) => `HKClinicalRecord.${part}`),
    ...['Uuid', 'StartDate', 'EndDate', 'Device', 'SourceRevision', 'Source'].map((part) => `HKClinicalRecord.${part}`),
    'HKFHIRResource.resourceType',
    'HKFHIRResource.ResourceType',
    'HKFHIRResource.fhirVersion',
]);
/** The same, and what stands beside the samples that a query gives, by names that only HealthKit has: where the type of a
 *  value is not told. https://developer.apple.com/documentation/healthkit/hkanchoredobjectquerydescriptor/result */
const OUTER_UNTYPED = new Set([
    ...['uuid', 'UUID', 'startDate', 'endDate', 'sourceRevision', 'hasUndeterminedDuration'],
    ...['sampleType', 'objectType', 'resourceType', 'fhirVersion'],
    ...['newAnchor', 'deletedObjects', 'queryAnchor'],
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
/** What may go wrong comes there, and what is passed on is what came: `promise.catch(…)`, `future.whenComplete(…)`. */
const CATCHES = 'handleEvents';
/** What comes back cannot be read without a key: `AES.GCM.seal(data, using: key)`, `AES.encrypt(text, key)`. */
const ENCRYPTS = /^(?:seal|encrypt(?:AES|Data|String|Async)?)$/;
/** Puts the arguments into what it is called on, besides what collections do. */
const ADDS = /^(?:append|insert|add|set|put|push|update|write|replace|merge|form[A-Z]|encode|yield|send|resume|fulfill|resolve|prepend|store|subtract$|init$)/;
/** What is given to a function that it is passed becomes its result: continuations, streams, groups. */
const GIVES_BACK = /Continuation$|^Async(?:Throwing)?Stream$|^Future$|TaskGroup$/;
/** Members that give the one instance of a type, or a new one. */
const INSTANCES = /^(?:shared\w*|instance|mainInstance|default\w*|standard|general|current|main|getInstance|sharedManager|init|new|alloc|firestore|database|storage|functions)$/;
/** Types that stand for a truth, of which a record leaves no more than that. */
const TRUTHS = new Set(['Bool', 'BOOL', 'boolean', 'ObjCBool']);
/** Logging shows numbers unless told otherwise, and hides everything else.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
const system_NUMBERS = new Set([
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
/** Where a query keeps who is told of what comes later. */
const UPDATES = 'updateHandler';
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

// EXTERNAL MODULE: ./lib/code/models/foreign-paths.js
var foreign_paths = __webpack_require__("code/models/foreign-paths.js");
;// CONCATENATED MODULE: ./lib/code/records/values.js

/** What stands before the parts of something that was encoded: they are none of the bytes, and come back when those are
 *  decoded. */
const ENCODED = '\0encoded';
/** What stands before the key of an entry of a dictionary. Only who asks for another key misses it: to all else an entry is
 *  as good as the whole. */
const KEY = '\0key ';
const NUMBER = /^\d+$/;
/** Whether it is at hand itself, or as an entry of a table: none of something's other parts. */
function isAtHand({ path }) {
    return path.every((part) => part.startsWith(KEY));
}
/** A key by itself: none where it is not told. */
function bareKey(part) {
    return part === KEY ? [] : [part.slice(KEY.length)];
}
/** Deeper parts are not told apart. */
const DEEPEST = 4;
/** Values beyond which only the outermost parts are told apart. */
const MOST_VALUES = 10_000;
/** Functions are not looked for further inside: types that hold themselves would hold them in every way. */
const DEEPEST_FUNCTION = 2;
const whole = (value) => {
    if (value.kind === 'function' || value.kind === 'foreign')
        return undefined;
    return value.path.length === 0 ? value : { ...value, path: [] };
};
function createValues() {
    const known = new Map();
    const vias = new Map();
    const paths = new Set();
    const intern = (value) => {
        const key = values_keyOf(value);
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
        whole,
        derive: (value) => (value.kind === 'record' ? { ...value, strength: 'derived', path: [] } : undefined),
        real: (value) => (value.kind === 'record' && value.latent !== 'no' ? { ...value, latent: 'no' } : value),
        fetched: (value) => value.kind === 'record' && value.latent === 'certain' ? { ...value, latent: 'no', path: [] } : value,
        element: (value) => (value.path.length > 0 ? { ...value, path: value.path.slice(1) } : value),
        encoded: (value) => {
            if (value.kind === 'function' || value.kind === 'foreign' || value.path[0] === ENCODED)
                return whole(value);
            return { ...value, path: [ENCODED, ...value.path].slice(0, DEEPEST + 1) };
        },
        decoded: (value) => (value.path[0] === ENCODED ? { ...value, path: value.path.slice(1) } : whole(value)),
        keyed: (value) => value.path.some((part) => part.startsWith(KEY))
            ? { ...value, path: value.path.flatMap((part) => (part.startsWith(KEY) ? bareKey(part) : [part])) }
            : value,
        placed: (value) => value.kind === 'place' ? (value.path.length === 0 ? value : { ...value, path: [] }) : undefined,
        part: (index) => memo(`.${index}`, () => (value) => {
            const [first, ...rest] = value.path;
            // of a pair of a dictionary the second is the entry
            if (first?.startsWith(KEY))
                return index === 0 ? undefined : { ...value, path: rest };
            if (first === `${index}`)
                return { ...value, path: rest };
            return first !== undefined && /^(?:\d+|element)$/.test(first) ? undefined : value;
        }),
        push: (part) => memo(`+${part}`, () => (value) => {
            if (value.kind !== 'record' && value.path.length >= DEEPEST_FUNCTION)
                return undefined;
            const depth = known.size < MOST_VALUES ? DEEPEST : 1;
            return { ...value, path: [part, ...value.path].slice(0, depth) };
        }),
        entered: (key) => memo(`+${KEY}${key}`, () => (value) => value.kind === 'record' || value.kind === 'object'
            ? { ...value, path: [KEY + key, ...value.path].slice(0, DEEPEST) }
            : value),
        entry: (key, doubt) => memo(`-${KEY}${key}${doubt === undefined ? '' : `?${doubt}`}`, () => (value) => {
            const [first, ...rest] = value.path;
            if (!first?.startsWith(KEY))
                return value;
            if (first === KEY + key)
                return { ...value, path: rest };
            // by its index in a list of tables
            if (NUMBER.test(key) && !NUMBER.test(first.slice(KEY.length)) && first !== KEY)
                return value;
            if (first !== KEY)
                return undefined;
            return doubt === undefined || (value.kind !== 'record' && value.kind !== 'object')
                ? { ...value, path: rest }
                : { ...value, path: rest, doubt: value.doubt ?? doubt };
        }),
        pop: (part) => memo(`-${part}`, () => (inside) => {
            const isEntry = inside.path[0]?.startsWith(KEY) === true;
            const value = isEntry ? { ...inside, path: inside.path.slice(1) } : inside;
            if (isEntry && /^(?:1|value)$/.test(part))
                return value;
            if (isEntry && /^(?:0|key)$/.test(part))
                return undefined;
            const [first, ...rest] = value.path;
            // a function has no parts, and those of an object are its own
            if (first === undefined) {
                if (value.kind === 'foreign') {
                    if (paths.size >= MOST_PATHS)
                        return undefined;
                    const foreign = memberPath(value.foreign, part);
                    paths.add(foreign);
                    return { ...value, foreign };
                }
                return value.kind === 'function' || value.kind === 'object' ? undefined : value;
            }
            if (first === ENCODED)
                return whole(value);
            return first === part ? { ...value, path: rest } : undefined;
        }),
        doubted: (type) => memo(`?${type}`, () => (value) => (value.kind === 'record' && value.doubt === undefined ? { ...value, doubt: type } : value)),
    };
}
/** Longer paths are not told apart: what a loop reads from itself comes to an end. */
const MOST_MEMBERS = 5;
/** Members of what comes from outside that one target is followed to: some hundred times what apps have. */
const MOST_PATHS = 20_000;
function memberPath(path, name) {
    if ((0,foreign_paths/* nameElsewhere */.u3)(path) !== undefined)
        return path;
    return path.split('.').length > MOST_MEMBERS ? path : (0,foreign_paths/* foreignMember */.fL)(path, name);
}
function values_keyOf(value) {
    const path = value.path.join('.');
    switch (value.kind) {
        case 'record':
            return `r${value.origin.id}|${value.strength}|${value.latent}|${path}${value.doubt === undefined ? '' : `|?${value.doubt}`}`;
        case 'object':
            return `o${value.thing.id}|${path}${value.doubt === undefined ? '' : `|?${value.doubt}`}`;
        case 'function':
            return `f${value.made.id}|${path}`;
        case 'place':
            return `p${value.place.kind}|${value.place.name}|${path}`;
        case 'foreign':
            return `x${value.foreign}|${path}`;
    }
}
/** The case of a result that holds an error. */
const FAILURE = 'failure';
/** The part that a case carries at a place. */
function payload(name, index) {
    return `${name}.${index}`;
}

;// CONCATENATED MODULE: ./lib/code/records/state.js
/**
 * The state of one record flow, and the moves that every part of it makes.
 */








/** Expressions that are looked at, each once for each run of what is around it. The largest app met takes a fifth. */
const MOST_EXPRESSIONS = 3_000_000;
const LEAST_EXPRESSIONS = 20_000;
function createTaint(given, budget, apart) {
    let ids = 0;
    const values = createValues();
    return {
        ...given,
        sourceTypes: sourceTypesOf(given),
        solver: createSolver(values),
        values,
        fuel: (0,flow_fuel/* createFuel */.zz)(budget.share(MOST_EXPRESSIONS, LEAST_EXPRESSIONS)),
        pending: createQueue(),
        deferred: createQueue(),
        seeds: new Map(),
        hits: [],
        origins: new Map(),
        fallbacks: { cast: [], closure: [], property: [], parameter: [] },
        fields: new Map(),
        unknownCalls: new Set(),
        askedOf: new Set(),
        events: new Set(),
        places: [],
        placeWords: new Map(),
        apart,
        memo: new Map(),
        nextId: () => {
            ids += 1;
            return ids;
        },
    };
}
/** What adds to a type is asked for apart from what declares it. */
function extensionOf(type) {
    return `extension ${type}`;
}
/** What is of the same type by the same word. */
function saidWith({ saidIn }) {
    return saidIn === undefined ? {} : { saidIn };
}
function newCell({ solver }) {
    return solver.cell();
}
function put(taint, cell, value) {
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
function state_link(taint, from, to, via, step) {
    if (from === to)
        return;
    taint.solver.flow(from, to, via, step);
}
/** All in one cell. */
function joined(taint, cells, via) {
    const cell = newCell(taint);
    for (const each of cells)
        state_link(taint, each, cell, via);
    return cell;
}
function memoize({ memo }, key, make) {
    const found = memo.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    memo.set(key, made);
    return made;
}
/** The one origin of a place. */
function originAt(taint, site, what, symbol, types = NO_TYPES) {
    const key = (0,facts_source/* siteKey */.Dd)(site);
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
/** Types of which all instances are one here: classes, and structs that the system keeps alive. What else a struct holds
 *  goes with its value. */
function isShared(type) {
    const known = shared.get(type);
    if (known !== undefined)
        return known;
    const found = decideShared(type);
    shared.set(type, found);
    return found;
}
const shared = new WeakMap();
function decideShared({ kind, supertypes, variables }) {
    if (kind === 'class' || kind === 'protocol')
        return true;
    if (kind !== 'struct')
        return false;
    if ([...supertypes].some((name) => KEPT.test(name)))
        return true;
    return [...variables.values()].some(({ fact }) => [...fact.modifiers].some((word) => WRAPPERS.has(word)));
}
const KEPT = /^(?:View|App|Scene|ViewModifier|Widget|Commands|ToolbarContent|Reducer|\w+Representable|\w+Intent)$/;
const WRAPPERS = new Set([
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
    return type && (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(type).name);
}
function innerFrame(frame) {
    return { ...frame, scope: { outer: frame.scope } };
}

;// CONCATENATED MODULE: ./lib/code/records/asked.js



/** The file that declares a type is opened once a record comes to a value of it. */
function askForType(taint, type, value) {
    const { name } = (0,type_names/* elementType */.rk)(type);
    if (!taint.isDeclared(name) || isDeclared(taint.program, name))
        return;
    taint.solver.watch(value, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
}
/** The same of who is called like a function: what it is may be said where it comes from. */
function askForCallee(taint, { root, type }, given) {
    const names = [root, type?.name].filter((name) => name !== undefined);
    const others = names.filter((name) => taint.isDeclared(name) && !isDeclared(taint.program, name));
    if (others.length === 0)
        return;
    taint.solver.watch(given, ({ kind }) => {
        if (kind === 'record')
            for (const name of others)
                taint.unknownCalls.add(name);
    });
}
/** A function that is given a record and is not declared here may be declared in a file that was not parsed. */
function noteUnknown(taint, { name, receiver, given, made, frame }) {
    const wanted = made?.name ?? name;
    const see = ({ kind }) => {
        if (kind !== 'record')
            return;
        taint.unknownCalls.add(wanted);
        if (receiver?.root !== undefined) {
            taint.unknownCalls.add(receiver.root);
            // `Logger.records.info(…)`: what it is may be said by who adds to the type
            if (frame.file.traits.hasExtensions)
                taint.unknownCalls.add(extensionOf(receiver.root));
        }
        if (receiver?.type)
            taint.unknownCalls.add(receiver.type.name);
    };
    for (const { typed } of given) {
        taint.solver.watch(typed.cell, see);
        // what stands in a block may be built by who is given it
        taint.solver.watch(typed.cell, (value) => {
            const closure = value.kind === 'function' ? value.made.closure : undefined;
            for (const cell of closure?.dropped ? [closure.result, closure.dropped] : [])
                taint.solver.watch(cell, see);
        });
    }
    if (receiver)
        taint.solver.watch(receiver.cell, see);
}

;// CONCATENATED MODULE: ./lib/code/program/result-builders.js
/**
 * Result builders of the app's own: what stands in a block that one builds, statement by statement, is what the block gives,
 * by the builder's own functions where it has them.
 */



/** The builder among the attributes of a parameter, a function or a property. */
function builderAmong(program, attributes) {
    for (const attribute of attributes ?? []) {
        if (!/^@[A-Z]/.test(attribute))
            continue;
        const type = (0,program_program/* findTypeInfo */.iL)(program, attribute.slice(1));
        if (type && [...type.functions.keys()].some((name) => name.startsWith('build')))
            return type;
    }
    return undefined;
}
/** The builder of a function or getter: its own, or that of the protocol that asks for it. */
function builderOf(program, { fact, owner }) {
    const own = builderAmong(program, fact.modifiers);
    if (own || !owner || !hasBuilders(program))
        return own;
    for (const { kind, variables, functions } of (0,inheritance/* lineage */.O)(program, owner)) {
        if (kind !== 'protocol')
            continue;
        const asked = [variables.get(fact.name), ...(functions.get(fact.name) ?? [])];
        const builder = builderAmong(program, asked.flatMap((it) => [...(it?.fact.modifiers ?? [])]));
        if (builder)
            return builder;
    }
    return undefined;
}
const having = new WeakMap();
function hasBuilders(program) {
    const known = having.get(program);
    if (known !== undefined)
        return known;
    const found = [...program.methods.keys()].some((name) => name.startsWith('build'));
    having.set(program, found);
    return found;
}
/** What is given for a parameter: a closure that a builder builds, as the closure that gives what is built. */
function builtArgument(program, parameter, value) {
    const builder = value.kind === 'closure' ? builderAmong(program, parameter?.attributes) : undefined;
    return builder && value.kind === 'closure' ? { ...value, body: builtFunction(program, builder, value.body) } : value;
}
/** By the code that is built, so that it is one and the same whenever it is looked at. */
const result_builders_known = new WeakMap();
function builtFunction(program, builder, fact) {
    const byBuilder = result_builders_known.get(fact.body) ?? new Map();
    result_builders_known.set(fact.body, byBuilder);
    let body = byBuilder.get(builder);
    if (!body) {
        body = build(program, builder, fact);
        byBuilder.set(builder, body);
    }
    return { ...fact, body };
}
function build(program, builder, { body, site }) {
    const callOf = (name, args, at = site) => {
        const callee = { kind: 'member', of: { kind: 'name', name: builder.name, site: at }, name, site: at };
        const call = { kind: 'call', callee, args: args.map((value) => ({ value })), site: at };
        return (0,program_program/* findMethods */.Gg)(program, builder, name).some(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call)) ? call : undefined;
    };
    const partOf = (value) => {
        if (value.kind === 'if' && !value.branch.isGuard) {
            const { branch } = value;
            return { ...value, branch: { ...branch, body: inside(branch.body), otherwise: inside(branch.otherwise) } };
        }
        if (value.kind === 'switch')
            return { ...value, cases: value.cases.map((one) => ({ ...one, body: inside(one.body) })) };
        return callOf('buildExpression', [value], value.site) ?? value;
    };
    const inside = (block) => {
        const { kept, value } = blockOf(block);
        return value ? [...kept, { kind: 'evaluate', value }] : kept;
    };
    const blockOf = (block) => {
        const kept = [];
        const parts = [];
        for (const statement of block) {
            if (statement.kind === 'evaluate' || statement.kind === 'return')
                parts.push(partOf(statement.value));
            else if (statement.kind === 'for' && statement.pattern.kind === 'name')
                parts.push(each(statement));
            else
                kept.push(statement);
        }
        if (parts.length === 0)
            return { kept };
        return { kept, value: callOf('buildBlock', parts) ?? { kind: 'list', items: parts, site } };
    };
    /** `for kind in kinds { Row(kind) }`: what each gives. */
    const each = ({ pattern, collection, body: block, site: at }) => {
        const { kept, value } = blockOf(block);
        const name = pattern.kind === 'name' ? pattern.name : '_';
        const gives = {
            name: '',
            parameters: [{ name, site: at }],
            body: value ? [...kept, { kind: 'return', value, site: at }] : kept,
            modifiers: new Set(),
            site: at,
        };
        const callee = { kind: 'member', of: collection, name: 'map', site: at };
        return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: gives, site: at } }], site: at };
    };
    const { kept, value } = blockOf(body);
    if (!value)
        return body;
    return [...kept, { kind: 'return', value: callOf('buildFinalResult', [value]) ?? value, site }];
}

;// CONCATENATED MODULE: ./lib/code/models/storage.js
/**
 * Where apps keep things and get them back: a store is a place by name. What is put there under a key, or as a model, comes
 * out again by the same key or model, wherever in the app that is. All languages ask here; another store is another row.
 *
 * `puts` and `gets` are the calls, written with what their arguments are:
 * - `KEY` names the place, `VALUE` is kept there, `.part` is kept as that part of it, `MODEL` is kept under its own type;
 * - `OF` tells the type that is asked for: `Reading.self`, `FetchDescriptor<Reading>()`, or the type that the place wants;
 * - `HEARD` is a function that is given what is put there, now or later, and `SELECTOR` a method of the first argument;
 * - `ANY.f(…)` is called on whatever there is: nobody else gives such a name to anything.
 * - `TYPE.f(…)` is called on the model's type, `SELF.f(…)` on what is kept, `AT.f(…)` on what the place is called by (a box,
 *   a file) and `[KEY]` is a subscript.
 * Arguments that are not written may be there all the same.
 */
/** Events by their names, whoever sends them. */
const EVENTS = 'events';
/** Channels of Flutter by their names. */
const CHANNELS = 'an event channel';
const APPLE = 'https://developer.apple.com/documentation';
const FOR_KEY = ['set(VALUE, forKey: KEY)', 'setValue(VALUE, forKey: KEY)', 'setObject(VALUE, forKey: KEY)'];
const BY_KEY = words(`object string array stringArray dictionary data value url integer double float bool objectForKey
  stringForKey arrayForKey stringArrayForKey dictionaryForKey dataForKey valueForKey URLForKey longLong`).flatMap((name) => (name.endsWith('ForKey') ? [`${name}(KEY)`] : [`${name}(forKey: KEY)`]));
const APPLE_STORES = [
    {
        name: 'UserDefaults',
        types: ['UserDefaults', 'NSUserDefaults'],
        puts: [...FOR_KEY, 'setURL(VALUE, forKey: KEY)', '[KEY]'],
        gets: [...BY_KEY, '[KEY]'],
        wrappers: ['@AppStorage', '@Default'],
        from: `${APPLE}/foundation/userdefaults`,
    },
    {
        name: 'UserDefaults',
        types: ['Defaults'],
        modules: ['Defaults'],
        puts: ['[KEY]'],
        gets: ['[KEY]', 'updates(KEY)', 'publisher(KEY)', 'observe(KEY, HEARD)'],
        from: 'https://github.com/sindresorhus/Defaults',
    },
    {
        name: 'the scene',
        puts: [],
        gets: [],
        wrappers: ['@SceneStorage'],
        from: `${APPLE}/swiftui/scenestorage`,
    },
    {
        name: 'the iCloud key-value store',
        types: ['NSUbiquitousKeyValueStore'],
        puts: [...FOR_KEY, 'setString(VALUE, forKey: KEY)', 'setData(VALUE, forKey: KEY)', '[KEY]'],
        gets: [...BY_KEY, '[KEY]'],
        from: `${APPLE}/foundation/nsubiquitouskeyvaluestore`,
    },
    {
        name: 'a file',
        types: ['Data', 'String', 'NSData', 'NSString', 'NSArray', 'NSDictionary', 'FileManager', 'NSFileManager'],
        puts: [
            ...['write(to: KEY)', 'writeToFile(KEY)', 'writeToURL(KEY)', 'write(toFile: KEY)'].map((it) => `SELF.${it}`),
            'createFile(atPath: KEY, contents: VALUE)',
            'createFileAtPath(KEY, contents: VALUE)',
        ],
        gets: [
            'init(contentsOf: KEY)',
            'init(contentsOfFile: KEY)',
            'contents(atPath: KEY)',
            'contentsAtPath(KEY)',
            ...words('dataWithContentsOfURL dataWithContentsOfFile initWithContentsOfURL initWithContentsOfFile').map((name) => `${name}(KEY)`),
            ...words('stringWithContentsOfFile stringWithContentsOfURL arrayWithContentsOfFile').map((name) => `${name}(KEY)`),
        ],
        from: `${APPLE}/foundation/data/write(to:options:)`,
    },
    {
        name: 'SwiftData',
        types: ['ModelContext'],
        modules: ['SwiftData', 'SwiftUI'],
        puts: ['insert(MODEL)'],
        gets: ['fetch(OF)', 'model(OF)', 'registeredModel(OF)', 'enumerate(OF, HEARD)'],
        wrappers: ['@Query'],
        from: `${APPLE}/swiftdata/modelcontext`,
    },
    {
        name: 'Core Data',
        types: ['NSManagedObjectContext'],
        puts: ['insert(MODEL)', 'insertObject(MODEL)'],
        gets: [
            ...['fetch(OF)', 'existingObject(OF)', 'object(OF)'],
            ...['executeFetchRequest(OF)', 'existingObjectWithID(OF)', 'objectWithID(OF)'],
        ],
        wrappers: ['@FetchRequest', '@SectionedFetchRequest'],
        from: `${APPLE}/coredata/nsmanagedobjectcontext`,
    },
    {
        name: 'navigation',
        types: ['NavigationLink', 'NavigationPath'],
        puts: ['init(value: MODEL)', 'append(MODEL)'],
        gets: ['ANY.navigationDestination(for: OF, destination: HEARD)'],
        from: `${APPLE}/swiftui/navigationlink`,
    },
    {
        name: 'notifications',
        types: ['NotificationCenter', 'NSNotificationCenter', 'DistributedNotificationCenter'],
        puts: [
            'post(name: KEY, object: .object, userInfo: .userInfo)',
            'postNotificationName(KEY, object: .object, userInfo: .userInfo)',
        ],
        gets: [
            ...['addObserver(forName: KEY, using: HEARD)', 'addObserver(_, selector: SELECTOR, name: KEY)'],
            ...['addObserverForName(KEY, usingBlock: HEARD)', 'publisher(for: KEY)', 'notifications(named: KEY)'],
        ],
        gives: 'Notification',
        from: `${APPLE}/foundation/notificationcenter`,
    },
    // one that is made is made to be posted
    {
        name: 'notifications',
        types: ['Notification', 'NSNotification'],
        puts: [
            'init(name: KEY, object: .object, userInfo: .userInfo)',
            'initWithName(KEY, object: .object, userInfo: .userInfo)',
            'notificationWithName(KEY, object: .object, userInfo: .userInfo)',
        ],
        gets: [],
        from: `${APPLE}/foundation/notification`,
    },
];
/** What native code tells JavaScript and Dart by itself. */
const NATIVE_EVENTS = [
    {
        name: EVENTS,
        puts: [
            ...words('sendEvent sendAppEvent sendDeviceEvent').flatMap((name) => [
                `ANY.${name}(withName: KEY, body: VALUE)`,
                `ANY.${name}WithName(KEY, body: VALUE)`,
            ]),
            'ANY.notifyListeners(KEY, data: VALUE)',
        ],
        gets: [],
        from: 'https://reactnative.dev/docs/legacy/native-modules-ios#sending-events-to-javascript',
    },
    {
        name: EVENTS,
        modules: ['ExpoModulesCore'],
        puts: ['ANY.sendEvent(KEY, VALUE)'],
        gets: [],
        from: 'https://docs.expo.dev/modules/module-api/#sendevent',
    },
    // who sends is handed a block: `native-events.ts`
    {
        name: CHANNELS,
        types: ['EventChannel'],
        modules: ['flutter'],
        puts: [],
        gets: ['AT.receiveBroadcastStream()'],
        from: 'https://api.flutter.dev/flutter/services/EventChannel-class.html',
    },
];
const SWIFT_STORES = [
    {
        name: 'Realm',
        types: ['Realm', 'RLMRealm'],
        modules: ['RealmSwift', 'Realm'],
        puts: ['add(MODEL)', 'create(OF, value: VALUE)', 'addObject(MODEL)', 'addOrUpdateObject(MODEL)'],
        gets: ['objects(OF)', 'object(ofType: OF)'],
        wrappers: ['@ObservedResults'],
        from: 'https://github.com/realm/realm-swift',
    },
    {
        name: 'GRDB',
        types: ['FetchableRecord', 'PersistableRecord', 'MutablePersistableRecord', 'TableRecord', 'Record'],
        modules: ['GRDB'],
        puts: words('insert save upsert update inserted saved').map((name) => `SELF.${name}(_)`),
        gets: words('fetchAll fetchOne fetchSet fetchCursor find').map((name) => `TYPE.${name}(_)`),
        from: 'https://github.com/groue/GRDB.swift',
    },
    {
        name: 'the keychain',
        types: ['Keychain'],
        modules: ['KeychainAccess'],
        puts: ['set(VALUE, key: KEY)', '[KEY]'],
        gets: ['get(KEY)', 'getString(KEY)', 'getData(KEY)', '[KEY]'],
        from: 'https://github.com/kishikawakatsumi/KeychainAccess',
    },
    {
        name: 'the keychain',
        types: ['KeychainSwift', 'KeychainWrapper', 'Valet', 'SecureEnclaveValet'],
        puts: [
            ...['set(VALUE, forKey: KEY)', 'setString(VALUE, forKey: KEY)', 'setObject(VALUE, forKey: KEY)'],
            ...['[KEY]'],
        ],
        gets: [...['get(KEY)', 'getData(KEY)', 'string(forKey: KEY)', 'data(forKey: KEY)', 'object(forKey: KEY)'], '[KEY]'],
        from: 'https://github.com/evgenyneu/keychain-swift',
    },
    {
        name: 'an event bus',
        types: ['SwiftEventBus'],
        modules: ['SwiftEventBus'],
        puts: ['post(KEY, sender: .object, userInfo: .userInfo)', 'postToMainThread(KEY, sender: .object)'],
        gets: ['on(_, name: KEY, handler: HEARD)', 'onMainThread(_, name: KEY, handler: HEARD)'],
        gives: 'Notification',
        from: 'https://github.com/cesarferreira/SwiftEventBus',
    },
];
const SCRIPT_STORES = [
    {
        name: 'AsyncStorage',
        modules: ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
        puts: ['setItem(KEY, VALUE)', 'mergeItem(KEY, VALUE)'],
        gets: ['getItem(KEY)'],
        from: 'https://react-native-async-storage.github.io/async-storage/docs/api/',
    },
    {
        name: 'MMKV',
        modules: ['react-native-mmkv'],
        puts: ['set(KEY, VALUE)'],
        gets: words('getString getNumber getBoolean getBuffer').map((name) => `${name}(KEY)`),
        from: 'https://github.com/mrousavy/react-native-mmkv',
    },
    {
        name: 'MMKV',
        modules: ['react-native-mmkv-storage'],
        puts: words('setString setMap setArray setStringAsync setMapAsync').map((name) => `${name}(KEY, VALUE)`),
        gets: words('getString getMap getArray getStringAsync getMapAsync').map((name) => `${name}(KEY)`),
        from: 'https://github.com/ammarahm-ed/react-native-mmkv-storage',
    },
    {
        name: 'web storage',
        modules: ['global'],
        puts: ['localStorage.setItem(KEY, VALUE)', 'sessionStorage.setItem(KEY, VALUE)'],
        gets: ['localStorage.getItem(KEY)', 'sessionStorage.getItem(KEY)'],
        from: 'https://developer.mozilla.org/docs/Web/API/Storage',
    },
    {
        name: 'the keychain',
        modules: ['expo-secure-store'],
        puts: ['setItemAsync(KEY, VALUE)', 'setItem(KEY, VALUE)'],
        gets: ['getItemAsync(KEY)', 'getItem(KEY)'],
        from: 'https://docs.expo.dev/versions/latest/sdk/securestore/',
    },
    {
        name: 'the keychain',
        modules: ['react-native-encrypted-storage', 'react-native-sensitive-info'],
        puts: ['setItem(KEY, VALUE)'],
        gets: ['getItem(KEY)'],
        from: 'https://github.com/emeraldsanto/react-native-encrypted-storage',
    },
    {
        name: 'Preferences',
        modules: ['@capacitor/preferences', '@capacitor/storage'],
        puts: ['set({ key: KEY, value: .value })'],
        gets: ['get({ key: KEY })'],
        from: 'https://capacitorjs.com/docs/apis/preferences',
    },
    {
        name: 'a file',
        modules: ['expo-file-system', 'expo-file-system/legacy', 'react-native-fs', 'react-native-blob-util'],
        puts: ['writeAsStringAsync(KEY, VALUE)', 'writeFile(KEY, VALUE)', 'appendFile(KEY, VALUE)'],
        gets: ['readAsStringAsync(KEY)', 'readFile(KEY)'],
        from: 'https://docs.expo.dev/versions/latest/sdk/filesystem/',
    },
    {
        name: EVENTS,
        modules: [
            'native',
            'expo',
            'expo-modules-core',
            'react-native',
            'events',
            'eventemitter3',
            'mitt',
            'tiny-emitter',
            'react-native-event-listeners',
        ],
        puts: [
            ...['emit(KEY, VALUE)', 'DeviceEventEmitter.emit(KEY, VALUE)'],
            ...['NativeEventEmitter.emit(KEY, VALUE)', 'EventRegister.emit(KEY, VALUE)'],
        ],
        gets: [
            ...words('on once addListener addEventListener').map((name) => `${name}(KEY, HEARD)`),
            ...['DeviceEventEmitter.addListener(KEY, HEARD)', 'EventRegister.addEventListener(KEY, HEARD)'],
        ],
        from: 'https://reactnative.dev/docs/native-modules-ios#sending-events-to-javascript',
    },
    {
        name: 'Realm',
        modules: ['realm'],
        puts: ['create(KEY, VALUE)'],
        gets: ['objects(KEY)', 'objectForPrimaryKey(KEY)'],
        from: 'https://www.mongodb.com/docs/atlas/device-sdks/sdk/react-native/',
    },
];
const DART_STORES = [
    {
        name: 'SharedPreferences',
        types: ['SharedPreferences', 'SharedPreferencesAsync', 'SharedPreferencesWithCache'],
        modules: ['shared_preferences'],
        puts: words('setString setStringList setInt setDouble').map((name) => `${name}(KEY, VALUE)`),
        gets: words('getString getStringList getInt getDouble get').map((name) => `${name}(KEY)`),
        from: 'https://pub.dev/packages/shared_preferences',
    },
    {
        name: 'Hive',
        types: ['Hive', 'Box', 'LazyBox'],
        modules: ['hive', 'hive_flutter', 'hive_ce', 'hive_ce_flutter'],
        puts: ['AT.put(KEY, VALUE)', 'AT.add(VALUE)'],
        gets: ['AT.get(KEY)', 'AT.getAt(_)', 'AT.toMap()'],
        from: 'https://pub.dev/packages/hive',
    },
    {
        name: 'the keychain',
        types: ['FlutterSecureStorage'],
        modules: ['flutter_secure_storage'],
        puts: ['write(key: KEY, value: VALUE)'],
        gets: ['read(key: KEY)'],
        from: 'https://pub.dev/packages/flutter_secure_storage',
    },
    {
        name: 'GetStorage',
        types: ['GetStorage'],
        modules: ['get_storage'],
        puts: ['write(KEY, VALUE)'],
        gets: ['read(KEY)'],
        from: 'https://pub.dev/packages/get_storage',
    },
    {
        name: 'MMKV',
        types: ['MMKV'],
        modules: ['mmkv'],
        puts: ['encodeString(KEY, VALUE)'],
        gets: ['decodeString(KEY)'],
        from: 'https://pub.dev/packages/mmkv',
    },
    {
        name: 'a file',
        types: ['File'],
        modules: ['dart:io'],
        puts: words('writeAsString writeAsStringSync writeAsBytes').map((name) => `AT.${name}(VALUE)`),
        gets: words('readAsString readAsStringSync readAsLines readAsBytes').map((name) => `AT.${name}()`),
        from: 'https://api.dart.dev/dart-io/File-class.html',
    },
];
const BINDING_STORES = [
    {
        name: 'Preferences',
        types: ['Preferences', 'SecureStorage'],
        // MAUI imports its namespaces for every file
        ending: '.cs',
        puts: ['Set(KEY, VALUE)', 'SetAsync(KEY, VALUE)'],
        gets: ['Get(KEY)', 'GetAsync(KEY)'],
        from: 'https://learn.microsoft.com/dotnet/maui/platform-integration/storage/preferences',
    },
    {
        name: 'UserDefaults',
        types: ['NSUserDefaults'],
        ending: '.cs',
        puts: ['SetString(VALUE, KEY)', 'SetValueForKey(VALUE, KEY)'],
        gets: ['StringForKey(KEY)', 'ValueForKey(KEY)'],
        from: 'https://learn.microsoft.com/dotnet/api/foundation.nsuserdefaults',
    },
    {
        name: 'messages',
        types: ['MessagingCenter'],
        ending: '.cs',
        puts: ['Send(_, KEY, VALUE)'],
        gets: ['Subscribe(_, KEY, HEARD)'],
        from: 'https://learn.microsoft.com/dotnet/maui/fundamentals/messagingcenter',
    },
    {
        name: 'a file',
        types: ['File'],
        ending: '.cs',
        puts: words('WriteAllText WriteAllTextAsync WriteAllBytes WriteAllBytesAsync WriteAllLines AppendAllText').map((name) => `${name}(KEY, VALUE)`),
        gets: words('ReadAllText ReadAllTextAsync ReadAllBytes ReadAllBytesAsync ReadAllLines ReadLines').map((name) => `${name}(KEY)`),
        from: 'https://learn.microsoft.com/dotnet/api/system.io.file.writealltext',
    },
    {
        name: 'Settings',
        types: ['Settings', 'ObservableSettings', 'NSUserDefaultsSettings'],
        modules: ['com.russhwolf.settings.Settings', 'com.russhwolf.settings.set', 'com.russhwolf.settings.get'],
        puts: ['putString(KEY, VALUE)', '[KEY]'],
        gets: ['getString(KEY)', 'getStringOrNull(KEY)', '[KEY]'],
        from: 'https://github.com/russhwolf/multiplatform-settings',
    },
];
const STORES = [
    ...APPLE_STORES,
    ...NATIVE_EVENTS,
    ...SWIFT_STORES,
    ...SCRIPT_STORES,
    ...DART_STORES,
    ...BINDING_STORES,
];
function words(text) {
    return text.split(/\s+/);
}

;// CONCATENATED MODULE: ./lib/code/models/storage-calls.js
/**
 * The rows of `storage.ts`, by the calls that they name.
 */

const ROLES = new Map([
    ['KEY', 'key'],
    ['VALUE', 'value'],
    ['MODEL', 'model'],
    ['OF', 'of'],
    ['HEARD', 'heard'],
    ['SELECTOR', 'selector'],
    ['_', 'any'],
]);
const RECEIVERS = new Map([
    ['ANY', 'any'],
    ['TYPE', 'type'],
    ['SELF', 'self'],
    ['AT', 'at'],
]);
const SUBSCRIPT = '[]';
const CALLS = new Map();
for (const store of STORES) {
    for (const does of ['puts', 'gets']) {
        for (const text of store[does]) {
            const { name, ...call } = storage_calls_read(text);
            const made = { store, does, ...call };
            CALLS.set(name, [...(CALLS.get(name) ?? []), made]);
        }
    }
}
function storage_calls_read(text) {
    if (text === '[KEY]')
        return { name: SUBSCRIPT, path: SUBSCRIPT, on: 'store', args: [{ role: 'key' }] };
    const [written = '', rest = ''] = text.split('(');
    const [first = '', ...names] = written.split('.');
    const on = RECEIVERS.get(first);
    const path = on ? names.join('.') : written;
    return {
        name: path.slice(path.lastIndexOf('.') + 1),
        path,
        on: on ?? 'store',
        args: argumentsOf(rest.slice(0, -1)),
    };
}
function argumentsOf(text) {
    if (text.startsWith('{'))
        return [{ role: 'any', fields: argumentsOf(text.slice(1, -1).trim()) }];
    return text === '' ? [] : text.split(', ').map(argumentOf);
}
function argumentOf(text) {
    const [word = '', label] = text.split(': ').reverse();
    const part = word.startsWith('.') ? word.slice(1) : undefined;
    return {
        role: part === undefined ? (ROLES.get(word) ?? 'any') : 'value',
        ...(label !== undefined && { label }),
        ...(part !== undefined && { part }),
    };
}
/** What stores do with a call of this name. */
function storeCalls(name) {
    return CALLS.get(name);
}
/** The words without which no file has to do with a store of that name. */
function storeWords(name) {
    return STORES.filter((it) => it.name === name).flatMap(({ types = [], modules = [], wrappers = [] }) => [
        ...types,
        ...modules.map((it) => (it === 'global' ? 'Storage' : it)),
        ...wrappers,
    ]);
}
const BY_WRAPPER = new Map(STORES.flatMap((store) => (store.wrappers ?? []).map((word) => [word, store])));
/** The store that a property wrapper keeps things in. */
function storeOfWrapper(modifiers) {
    for (const word of modifiers) {
        const found = word.startsWith('@') ? BY_WRAPPER.get(word) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
/** The calls of packages that a path of JavaScript leads to, `package#a.b`. */
function storeCallsAt(path) {
    const at = path.indexOf('#');
    // what gets from a map is lowered to one name in every language
    const names = `.${path.slice(at + 1).replace(/(?<=^|\.)objectForKey$/, 'get')}`;
    const module = path.slice(0, at);
    const calls = CALLS.get(names.slice(names.lastIndexOf('.') + 1)) ?? [];
    return calls.filter(({ store, path: wanted }) => !store.types && store.modules?.includes(module) && names.endsWith(`.${wanted}`));
}

;// CONCATENATED MODULE: ./lib/code/models/fhir-models.js
/**
 * What describes itself by the name of its kind alone: of FHIRModels the resources, whose `description` is
 * `<DocumentReference>`. Its strings and dates describe their content.
 * https://github.com/apple/FHIRModels/blob/main/Sources/ModelsR4/FHIRAbstractResource.swift
 */

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
    return (info === undefined || info.kind === 'extension') && RESOURCES.has((0,type_names/* elementType */.rk)(type).name);
}

// EXTERNAL MODULE: ./lib/code/models/containers.js
var containers = __webpack_require__("code/models/containers.js");
;// CONCATENATED MODULE: ./lib/code/records/factories.js
/**
 * Factory's containers, in the flow of records: what a container declares is called for what its closure makes, and what
 * is done to it before, `.singleton`, `.scope(.session)`, leaves it what it is. https://github.com/hmlongco/Factory
 */


/** Whether it is what a container declares. */
function isFactory({ type }) {
    return type !== undefined && containers/* FACTORIES */.xI.has(type.name);
}
/** `self { Live() }`, `Factory(self) { Live() }`: what makes it, as what is declared by it. Undefined for any other call. */
function keepFactory(taint, name, given, { resultType, file }) {
    const declared = name === 'self' ? resultType?.name : name;
    const maker = given.at(-1);
    if (!file.traits.isNative || declared === undefined || !containers/* FACTORIES */.xI.has(declared))
        return undefined;
    if (!maker?.argument.isTrailing)
        return undefined;
    const cell = joined(taint, [maker.typed.cell], (value) => (value.kind === 'function' ? value : undefined));
    return { cell, ...(resultType && containers/* FACTORIES */.xI.has(resultType.name) && { type: resultType }) };
}
/** Calls for what is made: `feed()`, `feed.resolve(.labs)`. */
const RESOLVES = new Set(['resolve', 'callAsFunction']);

;// CONCATENATED MODULE: ./lib/code/records/objects.js
/**
 * Objects of the app's own, told apart by where they are made: what one of them holds is not in the others, and who is
 * called on one is what its type says. Most apps need none of it. So a first run takes all objects of a type for one, and
 * only where a record then goes somewhere, a second one tells apart those that may be the reason.
 */






function createApart(types) {
    return { types, made: new Map(), families: new Map(), wanted: new Map() };
}
function isApart({ apart }, type) {
    return type !== undefined && apart.types.has(type.name);
}
/** Objects of a type that are told apart; further ones may be any. */
const MOST_THINGS = 60;
/** Notes a member that means one thing or another. */
function noteFamily({ apart }, type, cells) {
    const known = apart.families.get(type);
    if (known)
        (0,lists/* addAll */.RZ)(known, cells);
    else
        apart.families.set(type, [...cells]);
}
function holdsRecord({ values }) {
    return values.some((value) => value.kind === 'record' && value.strength === 'value');
}
/** Notes where an object is made; where its type is told apart, the object is in the cell that comes back. */
function makeThing(taint, type, call) {
    const { made } = taint.apart;
    const sites = made.get(type);
    if (sites)
        sites.add(call);
    else
        made.set(type, new Set([call]));
    if (!isApart(taint, type))
        return undefined;
    const cell = newCell(taint);
    put(taint, cell, { kind: 'object', thing: isShared(type) ? newThing(taint, type) : kindOf(taint, type), path: [] });
    return cell;
}
function newThing(taint, type) {
    const count = memoize(taint, `things ${type.id}`, () => ({ things: 0 }));
    if (count.things >= MOST_THINGS)
        return standIn(taint, type, 'any');
    count.things += 1;
    return { id: taint.nextId(), type, fields: new Map() };
}
/** The type itself, and every value of it that carries its parts with it. */
function kindOf(taint, type) {
    return memoize(taint, `kind ${type.id}`, () => ({ id: taint.nextId(), type, fields: new Map() }));
}
/** A cell with the type itself in it, where types of its family are told apart. */
function kindCell(taint, type) {
    const cell = newCell(taint);
    if (isApart(taint, type))
        put(taint, cell, { kind: 'object', thing: kindOf(taint, type), path: [] });
    return cell;
}
function standIn(taint, type, stands) {
    return memoize(taint, `${stands} ${type.id}`, () => ({ id: taint.nextId(), type, fields: new Map(), stands }));
}
/** Calls back for each object of a type that comes to be in a cell, once; `doubt` where it may be another. */
function watchThings(taint, { cell }, type, frame, see) {
    want(taint, cell, type, frame);
    taint.solver.watch(cell, (value) => {
        if (value.kind === 'object' && isAtHand(value) && isOf(taint.program, value.thing, type))
            see(value.thing, value.doubt);
    });
}
/** An object of a type is expected in a cell: where none comes, it may be any. */
function want({ apart }, cell, type, frame) {
    if (!apart.wanted.has(cell))
        apart.wanted.set(cell, { type, frame });
}
function isOf(program, { type, stands }, wanted) {
    return (0,inheritance/* lineage */.O)(program, type).includes(wanted) || (stands !== undefined && (0,inheritance/* lineage */.O)(program, wanted).includes(type));
}
/** Puts what stands for objects where one is expected and none came: into what a function is called on by nobody that is
 *  seen, then wherever else. True when it put something. */
function fillIn(taint) {
    for (const isSelf of [true, false]) {
        let isPut = false;
        for (const [cell, { type, frame }] of taint.apart.wanted) {
            if ((frame?.self?.cell === cell) !== isSelf)
                continue;
            taint.apart.wanted.delete(cell);
            // whoever calls it has a run of its own
            if (frame?.root && taint.memo.has(enteredKey(frame.root)))
                continue;
            if (cell.values.some((value) => value.kind === 'object' && isOf(taint.program, value.thing, type)))
                continue;
            put(taint, cell, { kind: 'object', thing: standIn(taint, type, isSelf ? 'each' : 'any'), path: [] });
            isPut = true;
        }
        if (isPut)
            return true;
    }
    return false;
}
function enteredKey({ id }) {
    return `entered ${id}`;
}
/** Whether a property belongs to objects that are told apart. */
function isOfThings(taint, variable) {
    const { owner } = variable;
    return isApart(taint, owner) && isShared(owner) && !isStatic(variable);
}
/** What is put into a property through an object that nobody can tell: it is in each of them. */
function commonCell(taint, variable) {
    if (!isOfThings(taint, variable))
        return fieldCell(taint, variable);
    return memoize(taint, `common ${variable.id}`, () => {
        const cell = newCell(taint);
        state_link(taint, cell, fieldCell(taint, variable));
        return cell;
    });
}
/** What is read from a property of an object. */
function readThing(taint, thing, variable, into) {
    if (!thing.stands)
        state_link(taint, objects_fieldOf(taint, thing, variable), into);
    else if (thing.stands === 'each')
        state_link(taint, fieldCell(taint, variable), into);
    else {
        state_link(taint, commonCell(taint, variable), into);
        state_link(taint, fieldCell(taint, variable), into, taint.values.doubted(thing.type.name));
    }
}
/** Where what is put into a property of an object goes. */
function storeOf(taint, thing, variable) {
    return thing.stands ? commonCell(taint, variable) : objects_fieldOf(taint, thing, variable);
}
function objects_fieldOf(taint, thing, variable) {
    const known = thing.fields.get(variable);
    if (known)
        return known;
    const cell = newCell(taint);
    thing.fields.set(variable, cell);
    state_link(taint, commonCell(taint, variable), cell);
    state_link(taint, cell, fieldCell(taint, variable));
    return cell;
}
/** The types that a second run has to tell apart: those of which one object may hold a record and another may not, and
 *  those of which a member means one thing or another. */
function typesToTell(taint) {
    const { program, apart, fields } = taint;
    const names = new Set();
    const add = (type) => {
        for (const each of [type, ...(0,inheritance/* descendants */.D)(program, type)])
            names.add(each.name);
    };
    for (const [family, cells] of apart.families)
        if (cells.some(holdsRecord))
            add(family);
    for (const [{ owner }, cell] of fields) {
        if (!owner || names.has(owner.name) || !isShared(owner) || !holdsRecord(cell))
            continue;
        const heirs = [owner, ...(0,inheritance/* descendants */.D)(program, owner)];
        const sites = heirs.reduce((sum, type) => sum + (apart.made.get(type)?.size ?? 0), 0);
        if (sites > 1)
            add(owner);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/code/records/encoded.js








/** Calls whose result, or receiver, has in it what the object holds that they are given, by names of Swift, Objective-C,
 *  JavaScript, Dart, Kotlin and C#. */
const ENCODES = /^(?:encode(?:To(?:String|ByteArray|JsonElement|Stream)|Object)?|archivedData(?:WithRootObject)?|archiveRootObject|jsonObject|dataWithJSONObject|data|stringify|jsonEncode|Serialize(?:Object|Async|To(?:Utf8Bytes|Element|Node|Document))?)$/;
/** What says of a type of Apple's languages that it can be encoded. */
const ENCODABLE = new Set(['Codable', 'Encodable', 'NSCoding', 'NSSecureCoding']);
const encoding = new WeakMap();
function encodesSomething(program) {
    const known = encoding.get(program);
    if (known !== undefined)
        return known;
    const found = [...program.everyFunction, ...program.getters.values()].some(({ fact }) => [...(0,program_mentions/* mentionsOf */.jO)(fact.body).names].some((name) => name !== 'data' && ENCODES.test(name)));
    encoding.set(program, found);
    return found;
}
/** An object of a class that may be encoded, where it is made. Undefined for any other, and where objects are told apart:
 *  there each is seen anyway. */
function seenToEncode(taint, type) {
    const isTold = isApart(taint, type);
    if (isTold || !isShared(type) || type.kind !== 'class')
        return undefined;
    const { program } = taint;
    const isNative = type.site !== undefined && program.traitsOf(type.site.file).isNative;
    const isEncodable = !isNative || (0,inheritance/* lineage */.O)(program, type).some(({ supertypes }) => [...supertypes].some((name) => ENCODABLE.has(name)));
    if (!isEncodable || !encodesSomething(program))
        return undefined;
    const cell = newCell(taint);
    put(taint, cell, { kind: 'object', thing: kindOf(taint, type), path: [] });
    return cell;
}
/** Objects in objects beyond which none is looked into. */
const encoded_DEEPEST = 3;
/** What a class says itself that is encoded of it. */
const OWN = ['toJson', 'toJSON'];
/** All that the objects hold that come to a cell. */
function spill(taint, from, into, depth = 0) {
    const { program, values } = taint;
    taint.solver.watch(from, (value) => {
        if (value.kind !== 'object' || !isShared(value.thing.type))
            return;
        const { thing } = value;
        for (const name of OWN)
            for (const method of methodsOf(program, thing.type, name).slice(0, 1)) {
                const self = newCell(taint);
                put(taint, self, { ...value, path: [] });
                const type = { name: thing.type.name, args: [] };
                callInfo(taint, method, { cell: self, type }, [], method.fact.site, into, []);
                return;
            }
        if (isLoose(thing.type))
            state_link(taint, looseCells(taint, thing.type), into);
        for (const variable of (0,inheritance/* lineage */.O)(program, thing.type).slice(0, 20).flatMap(stored)) {
            const part = newCell(taint);
            if (isApart(taint, variable.owner))
                readThing(taint, thing, variable, part);
            else
                state_link(taint, fieldCell(taint, variable), part);
            state_link(taint, part, into, values.push(variable.fact.name));
            if (depth < encoded_DEEPEST)
                spill(taint, part, into, depth + 1);
        }
    });
}
function stored({ variables }) {
    return [...variables.values()].filter((variable) => !variable.fact.getter && !isStatic(variable));
}

;// CONCATENATED MODULE: ./lib/code/records/hits.js
/**
 * Calls and assignments that hand something to a destination.
 */









/** The types that a receiver may be called by: its own, what it inherits from, and what its chain began with. */
function namesOf(taint, { type, root }) {
    const names = new Set();
    if (type) {
        const info = typeInfoOf(taint, type);
        if (info && info.kind !== 'extension') {
            for (const name of supertypesOf(taint, info))
                names.add(name);
        }
        else
            names.add(aliasedName(taint.program, (0,type_names/* elementType */.rk)(type).name));
    }
    if (root !== undefined)
        names.add(root);
    return [...names];
}
/** What a type inherits from and conforms to that is not declared here. */
function supertypesOf({ program }, type) {
    const names = new Set((0,inheritance/* lineage */.O)(program, type).flatMap(({ supertypes }) => [...supertypes]));
    return [...names].filter((name) => !isDeclared(program, name));
}
/** Notes a call of what is not the app's own. True when it is a destination: what it gives back is not the record. */
function hitCall(taint, receiver, name, given, site, frame) {
    const known = receiver ? namesOf(taint, receiver) : [undefined];
    // where a place decides, whatever is written there counts
    const types = known.length > 0 ? known : ['Data'];
    let isHit = false;
    for (const type of types) {
        for (const destination of (0,destinations/* destinationsOf */.Nu)(type, name)) {
            if (known.length === 0 && destination.at === undefined)
                continue;
            const model = destination.isDeep ? given[0]?.typed.type : receiver?.type;
            if (!counts(taint, destination, type, frame.file, receiver, model))
                continue;
            const cells = handedOver(taint, destination, given, receiver, frame);
            const api = `${type === undefined || name === 'init' ? '' : `${type}.`}${name === 'init' ? type : name}(${labelsOf(given)})`;
            const places = [receiver?.cell, ...given.map(({ typed }) => typed.cell)].filter((cell) => cell !== undefined);
            taint.hits.push({ destination, api, site, cells, places });
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
    for (const type of namesOf(taint, receiver)) {
        const rows = [...(0,destinations/* destinationsOf */.Nu)(type, name), ...(0,destinations/* destinationsOf */.Nu)(type, '=')];
        const destination = rows.find((row) => counts(taint, row, type, frame.file, receiver));
        if (!destination)
            continue;
        const api = name === '[]' ? `${type}[_]` : `${type}.${name}`;
        taint.hits.push({ destination, api, site: target.site, cells: [value], places: [] });
        return true;
    }
    return false;
}
/** Notes what a property is set to that its wrapper hands on: `@AppStorage`. */
function hitWrapped(taint, { fact: { modifiers, name } }, value, site, { file }) {
    for (const word of modifiers) {
        const type = word.startsWith('@') ? word.slice(1) : undefined;
        const destination = type && (0,destinations/* destinationsOf */.Nu)(type, '=').find((row) => counts(taint, row, type, file));
        if (destination)
            taint.hits.push({ destination, api: `${word} ${name}`, site, cells: [value], places: [] });
    }
}
/** Notes the answers of a method that a destination calls. */
function hitAnswer(taint, { fact, owner, file }, result) {
    for (const type of owner ? supertypesOf(taint, owner) : []) {
        const [destination] = (0,destinations/* destinationsOf */.Nu)(type, `return ${fact.name}`);
        if (!destination || !counts(taint, destination, type, file))
            continue;
        const api = `${type}.${fact.name}()`;
        taint.hits.push({ destination, api, site: fact.site, cells: [result], places: [] });
    }
}
/** Whether a row can be meant: its module is there, and nobody here declares the type. */
function counts(taint, row, type, file, receiver, 
/** What is kept, where a store keeps it. */
model = receiver?.type) {
    if (row.needs !== undefined && !taint.imports.has(row.needs))
        return false;
    if (row.syncedBy !== undefined && !taint.isSynced(row.syncedBy, model && (0,type_names/* elementType */.rk)(model).name))
        return false;
    if (row.unless !== undefined && taint.imports.has(row.unless))
        return false;
    if (type !== undefined ? taint.isDeclared(type) : functionsNamed(taint.program, row.members?.[0] ?? '').length > 0)
        return false;
    if (!row.modules)
        return true;
    const own = taint.importsOf(file.path);
    // who is spoken to is what its own file says it is: `Log.assistant.info(…)` needs no import
    const said = receiver?.saidIn === undefined ? own : taint.importsOf(receiver.saidIn);
    if (row.modules.some((module) => own.has(module) || said.has(module)))
        return true;
    return !row.isCommonName && row.modules.some((module) => taint.imports.has(module));
}
function labelsOf(given) {
    return given.map(({ argument }) => `${argument.label ?? (argument.isTrailing ? 'completion' : '_')}:`).join('');
}
/** The cells whose content the destination gets to see. */
function handedOver(taint, destination, given, receiver, frame) {
    if (destination.privacy === 'logger')
        return given.flatMap((it) => shownParts(it));
    if (destination.privacy === 'format')
        return formatted(given);
    // what is printed into a text of the app's own goes nowhere
    if (destination.types === undefined && given.some(({ argument }) => argument.label === 'to'))
        return [];
    const { takes } = destination;
    const taken = given.filter(({ argument }) => !takes || (argument.label !== undefined && takes.includes(argument.label)));
    const cells = taken.map(({ typed }) => (destination.isDeep ? contentOf(taint, typed, frame) : typed.cell));
    if (destination.isLazy)
        for (const { typed } of taken)
            cells.push(givenBy(taint, typed));
    // a file is written by what it holds
    return destination.at === 'icloud-folder' && receiver ? [...cells, receiver.cell] : cells;
}
/** What functions give that come to a cell. */
function givenBy(taint, { cell: functions }) {
    const cell = newCell(taint);
    taint.solver.watch(functions, (value) => {
        if (value.kind === 'function' && value.made.closure)
            state_link(taint, value.made.closure.result, cell);
    });
    return cell;
}
/** The parts of a text that the system log shows: numbers, and what is marked as public.
 *  https://developer.apple.com/documentation/os/oslogprivacy */
function shownParts({ argument, parts }) {
    const { value } = argument;
    if (value.kind !== 'text' || !parts)
        return [];
    return parts.flatMap(({ cell, type }, index) => {
        const privacy = value.privacy?.[index];
        const isShown = privacy === undefined ? type !== undefined && system_NUMBERS.has(type.name) : privacy === 'public';
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
/** Objects in objects beyond which none is looked into. */
const hits_DEEPEST = 3;
/** What a value holds, all that an object of the app's own keeps included, and what the objects in it keep. */
function contentOf(taint, typed, frame, depth = 1) {
    const info = typeInfoOf(taint, typed.type);
    const cell = joined(taint, [typed.cell]);
    spill(taint, typed.cell, cell);
    if (!info || info.kind === 'extension' || depth > hits_DEEPEST)
        return cell;
    if (isApart(taint, info) && isShared(info))
        watchThings(taint, typed, info, frame, (thing) => state_link(taint, contentOfThing(taint, thing, info, depth), cell));
    else
        state_link(taint, contentOfType(taint, info, depth), cell);
    return cell;
}
function contentOfThing(taint, thing, info, depth) {
    const types = [...(0,inheritance/* lineage */.O)(taint.program, thing.type), ...(thing.stands ? (0,inheritance/* descendants */.D)(taint.program, info) : [])];
    return contentOfParts(taint, `${depth} thing ${thing.id} ${info.id}`, types, depth, (variable) => {
        const part = newCell(taint);
        readThing(taint, thing, variable, part);
        return part;
    });
}
function contentOfType(taint, info, depth) {
    const types = [...(0,inheritance/* lineage */.O)(taint.program, info), ...(0,inheritance/* descendants */.D)(taint.program, info)];
    return contentOfParts(taint, `${depth} type ${info.id}`, types, depth, (variable) => fieldCell(taint, variable));
}
/** Once for each, however many hold it. */
function contentOfParts(taint, key, types, depth, read) {
    return memoize(taint, `content ${key}`, () => {
        const cell = newCell(taint);
        for (const variable of types.slice(0, 20).flatMap(({ variables }) => [...variables.values()])) {
            const { getter, modifiers, type, name } = variable.fact;
            if (getter || modifiers.has('static'))
                continue;
            const part = read(variable);
            const isObject = type !== undefined && typeInfoOf(taint, type) !== undefined;
            const whole = isObject ? contentOf(taint, { cell: part, type }, undefined, depth + 1) : part;
            state_link(taint, whole, cell, taint.values.push(name));
        }
        return cell;
    });
}

;// CONCATENATED MODULE: ./lib/code/records/setters.js


/** Runs what is told of a value that is set. Whether it is kept nowhere else: the property is computed. */
function runSetters(taint, variable, base, value, site, frame) {
    const { fact, owner } = variable;
    for (const setter of taint.program.setters.get(variable) ?? []) {
        if (setter.fact.parameters.length > 0)
            callInfo(taint, setter, base, [value], site, newCell(taint), frame?.calls ?? []);
        else if (owner && !isShared(owner)) {
            // `didSet` of a struct sees it where it is kept
            const self = joined(taint, base ? [base.cell] : []);
            state_link(taint, value, self, taint.values.push(fact.name));
            const type = base?.type ?? { name: owner.name, args: [] };
            callInfo(taint, setter, { cell: self, type }, [], site, newCell(taint), frame?.calls ?? []);
        }
    }
    return fact.setter !== undefined;
}
/** `shelf[key] = value`, of subscripts of the app's own: their setters are given it last. Whether there are any. */
function callSubscriptSetters(taint, subscripts, base, value, site, frame, args = []) {
    let isSet = false;
    for (const { id, fact, ...rest } of subscripts) {
        if (!fact.setter)
            continue;
        isSet = true;
        const setter = { ...rest, id: -id - 0.1, fact: { ...fact.setter, modifiers: fact.modifiers } };
        const given = fact.parameters.map((_, index) => args[index]);
        callInfo(taint, setter, base, [...given, value], site, newCell(taint), frame?.calls ?? []);
    }
    return isSet;
}

;// CONCATENATED MODULE: ./lib/code/records/reads.js




/** What only records can come of, once it is fetched. */
function described(taint, call, frame) {
    const cell = newCell(taint);
    const read = taint.reads.get((0,facts_source/* siteKey */.Dd)(call.site));
    if (read) {
        const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
        put(taint, cell, recordOf(origin, read.isCertain ? 'certain' : 'maybe'));
    }
    return { cell };
}
/** A query: its handlers are given the samples, and the object says nothing of them. */
function bringQuery(taint, call, name, given, frame) {
    const query = newCell(taint);
    // HKSourceQuery brings the names of apps and devices
    if (given.some(({ argument }) => argument.label === 'samplePredicate'))
        return query;
    const read = taint.reads.get((0,facts_source/* siteKey */.Dd)(call.site));
    const position = QUERY_HANDLERS.get(name) ?? 1;
    const samples = newCell(taint);
    if (read) {
        const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
        put(taint, samples, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
    }
    const args = argumentsWith(taint, samples, position);
    for (const { typed } of given) {
        state_link(taint, typed.cell, samples, (value) => (value.kind === 'record' ? taint.values.fetched(value) : undefined));
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind === 'function')
                apply(taint, value.made, args, call, frame);
        });
    }
    const made = { id: taint.nextId(), gives: samples, site: call.site };
    put(taint, query, { kind: 'function', made, path: [UPDATES] });
    return query;
}
function argumentsWith(taint, samples, position) {
    const nothing = newCell(taint);
    return Array.from({ length: position + 1 }, (_, index) => (index === position ? samples : nothing));
}
/** `query.updateHandler = { _, samples, _, _, _ in … }`. */
function tellUpdates(taint, query, handler, call, frame) {
    taint.solver.watch(joined(taint, [query], taint.values.pop(UPDATES)), (value) => {
        const samples = value.kind === 'function' && value.path.length === 0 ? value.made.gives : undefined;
        if (!samples)
            return;
        const args = argumentsWith(taint, samples, 1);
        taint.solver.watch(handler, (told) => {
            if (told.kind === 'function')
                apply(taint, told.made, args, call, frame);
        });
    });
}
/** Calls of wrappers whose value is the samples. */
function readsDirectly(taint, call, name, frame) {
    const read = taint.reads.get((0,facts_source/* siteKey */.Dd)(call.site));
    if (!read || !READS_DIRECTLY.has(name))
        return undefined;
    const cell = newCell(taint);
    const origin = originAt(taint, call.site, 'the query brings clinical records', frame.symbol, read.types);
    put(taint, cell, recordOf(origin, read.isCertain ? 'no' : 'maybe'));
    return cell;
}

// EXTERNAL MODULE: ./lib/code/program/reducers.js
var reducers = __webpack_require__("code/program/reducers.js");
;// CONCATENATED MODULE: ./lib/code/records/reducers.js
/**
 * Actions of the composable architecture: what they carry comes to the reducer of their feature, whoever sends them.
 */



function actionsOf(taint, { path }) {
    return memoize(taint, `actions ${path}`, () => newCell(taint));
}
/** All states that are made: every feature calls its own `State`. */
function statesOf(taint) {
    return memoize(taint, 'states', () => newCell(taint));
}
/** A state is made to be reduced. */
function bringState(taint, { name }, made) {
    if (name === reducers/* STATE */.c4 && taint.imports.has(reducers/* ARCHITECTURE */._Z))
        state_link(taint, made.cell, statesOf(taint));
    return made;
}
/** An action is made to be sent. */
function sendAction(taint, { name: type }, name, made, frame) {
    if (type !== reducers/* ACTION */.hr || !taint.imports.has(reducers/* ARCHITECTURE */._Z))
        return;
    const feature = (0,reducers/* featureOf */.mo)(taint.program, name, frame.file);
    if (feature)
        state_link(taint, made, actionsOf(taint, feature));
}
/** The type of the function that a reducer is made of: what it is given first is a state of the app's own. */
function reducerOf(taint, type) {
    if (!reducers/* REDUCES */._y.has(type) || !taint.imports.has(reducers/* ARCHITECTURE */._Z) || !(0,program_program/* findTypeInfo */.iL)(taint.program, reducers/* STATE */.c4))
        return undefined;
    const given = { name: '()', args: [{ name: reducers/* STATE */.c4, args: [] }] };
    return { name: '->', args: [given] };
}
/** `Reduce { state, action in … }`. */
function reduceWith(taint, type, given, { file }) {
    if (!reducers/* REDUCES */._y.has(type) || !taint.imports.has(reducers/* ARCHITECTURE */._Z))
        return;
    for (const { typed } of given)
        taint.solver.watch(typed.cell, (value) => {
            const action = value.kind === 'function' ? value.made.closure?.parameters[reducers/* ACTION_AT */.LV] : undefined;
            if (action)
                state_link(taint, actionsOf(taint, file), action.cell);
            const state = value.kind === 'function' ? value.made.closure?.parameters[0] : undefined;
            if (state)
                state_link(taint, statesOf(taint), state.cell);
        });
}
/** `func reduce(into state: inout State, action: Action)`: what comes to the run for nobody who is seen. */
function reduceIn(taint, info, parameters) {
    const action = parameters[reducers/* ACTION_AT */.LV];
    if (!action || !(0,reducers/* isAction */.ve)(info, reducers/* ACTION_AT */.LV) || !taint.imports.has(reducers/* ARCHITECTURE */._Z))
        return;
    state_link(taint, actionsOf(taint, info.file), action);
    if (parameters[0])
        state_link(taint, statesOf(taint), parameters[0]);
}

;// CONCATENATED MODULE: ./lib/code/records/answers.js
/**
 * Who fills a stream, and what comes of it.
 */

/** `AsyncStream.makeStream(of:)`: a stream, and who fills it, wherever either is kept. */
function makeStream(taint, call) {
    const { values } = taint;
    const elements = newCell(taint);
    const cell = newCell(taint);
    for (const part of ['0', 'stream'])
        state_link(taint, elements, cell, values.push(part));
    const made = { id: taint.nextId(), fills: elements, site: call.site };
    for (const part of ['1', 'continuation'])
        put(taint, cell, { kind: 'function', made, path: [part] });
    return cell;
}
/** What is put into who fills a stream. */
function fill(taint, { cell }, added) {
    taint.solver.watch(cell, (value) => {
        if (value.kind === 'function' && value.made.fills)
            state_link(taint, added, value.made.fills);
    });
}

;// CONCATENATED MODULE: ./lib/code/records/adds.js
/**
 * What a call of what is not declared here puts into what it is called on.
 */








/** `list.append(record)`, `record.setValue(name, forKey: "name")`: what is called on holds it from now on. */
function addTo(taint, { name, receiver, of, given, frame }, results) {
    const isFailing = given.some(({ argument }) => argument.label === FAILS);
    if (!receiver || !of || !(isFailing || ADDS.test(name) || (0,collections/* collectionMethod */.kt)('records', name)?.stores))
        return;
    // an encoder gives what it makes and keeps nothing, an archiver keeps it by a key
    if (name === 'encode' && given.length === 1)
        return;
    const added = newCell(taint);
    // what is added to a list may be called from there, and nothing has called it yet
    const isKept = isListed(name, given);
    const cells = [
        ...given.map(({ argument, typed }) => {
            if (argument.label === FAILS)
                return failWith(taint, typed.cell);
            return ENCODES.test(name) ? joined(taint, [contentOf(taint, typed, frame)], taint.values.whole) : typed.cell;
        }),
        ...(isKept ? [] : results),
    ];
    for (const each of cells)
        state_link(taint, each, added, isKept ? undefined : (value) => (value.kind === 'function' ? undefined : value));
    if (of.kind === 'name' || of.kind === 'member' || of.kind === 'index')
        assign_assign(taint, of, added, frame);
    if (receiver.into)
        state_link(taint, added, receiver.into);
    fill(taint, receiver, added);
}
/** `continuation.finish(throwing: error)`, `resume(throwing:)`. */
const FAILS = 'throwing';
/** `assign(to: &$kind)`, `assign(to: \.kind, on: self)`. */
function assignTo(taint, receiver, { given, frame, call }) {
    const [to, on] = given.map(({ argument }) => argument.value);
    const [operand] = to?.kind === 'operation' ? to.operands : [];
    if (operand)
        assign_assign(taint, operand, receiver.cell, frame);
    if (to?.kind !== 'key-path' || !on)
        return;
    const target = to.path.reduce((of, name) => ({ kind: 'member', of, name, site: call.site }), on);
    assign_assign(taint, target, receiver.cell, frame);
}
const LISTS = /^(?:append|insert|push|add|updateValue|(?:add|insert|set|replace)Object(?:AtIndex|sFromArray)?)$/;
function isListed(name, given) {
    // a block after `append` is what is appended; what else takes one may call it
    return LISTS.test(name) && (name === 'append' || given.every(({ argument }) => !argument.isTrailing));
}

// EXTERNAL MODULE: ./lib/code/models/healthkit.js
var healthkit = __webpack_require__("code/models/healthkit.js");
;// CONCATENATED MODULE: ./lib/code/types/nothing.js
/**
 * Where nothing is known to be: `nil`, an empty list, a variable that nobody sets, what is taken out by name. A call that
 * only such cells lead to gets nothing; one that nothing leads to at all was lost on the way.
 */
function createNothing() {
    return { cells: new Set(), unset: [], makes: [], branches: [] };
}
/** Every empty cell to which nothing comes, since all that leads to it is known to be nothing: a list that starts empty, and
 *  that something is put into which was lost on the way, is none of them. */
function reachOfNothing({ cells, unset, makes, branches }, solver, units) {
    const made = new Map();
    for (const [from, to] of makes) {
        const known = made.get(from);
        if (known)
            known.push(to);
        else
            made.set(from, [to]);
    }
    const isSet = whoIsSet(units);
    const reached = new Set([
        ...cells,
        ...branches,
        ...unset.flatMap(({ cell, variable }) => (isSet(variable) ? [] : [cell])),
    ]);
    const leadTo = new Map();
    for (const cell of reached) {
        if (cell.values.length > 0)
            continue;
        for (const { to } of solver.flowsFrom(cell)) {
            leadTo.set(to, (leadTo.get(to) ?? 0) + 1);
            reached.add(to);
        }
        for (const to of made.get(cell) ?? [])
            reached.add(to);
    }
    const isFilled = (cell) => cell.values.length === 0 && (solver.sourcesOf(cell) ?? 0) > (leadTo.get(cell) ?? 0);
    const filled = [...reached].filter(isFilled);
    for (let cell = filled.pop(); cell; cell = filled.pop()) {
        if (!reached.delete(cell))
            continue;
        for (const { to } of solver.flowsFrom(cell)) {
            leadTo.set(to, (leadTo.get(to) ?? 0) - 1);
            if (reached.has(to) && isFilled(to))
                filled.push(to);
        }
        for (const to of made.get(cell) ?? [])
            if ((leadTo.get(to) ?? 0) === 0 && !cells.has(to))
                filled.push(to);
    }
    return reached;
}
/** Whether anybody puts something into a variable, as far as its name tells. */
function whoIsSet(units) {
    const names = new Set();
    const labels = new Set();
    for (const { mentions } of units) {
        for (const name of mentions.assigned)
            names.add(name);
        for (const [name, calls] of mentions.calls) {
            // `setKind:`, `setValue:forKey:`
            names.add(name);
            for (const { args } of calls)
                for (const { label } of args)
                    if (label !== undefined)
                        labels.add(label);
        }
    }
    return ({ fact: { name, modifiers }, owner, file }) => 
    // a class is made with what its own initialiser takes, which then sets it
    ((owner?.kind !== 'class' || file.traits.namesPropertiesWhenMade) && labels.has(name)) ||
        [...modifiers].some((word) => WRAPPED.test(word)) ||
        [name, `_${name}`, `$${name}`, `set${name.slice(0, 1).toUpperCase()}${name.slice(1)}`].some((it) => names.has(it)) ||
        labels.has('forKey');
}
/** Filled by a wrapper. What a view keeps itself is not. */
const WRAPPED = /^@(?!State\b|StateObject\b|Published\b|MainActor\b)[A-Z]/;

;// CONCATENATED MODULE: ./lib/code/types/values.js

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
        const key = types_values_keyOf(value);
        const found = known.get(key);
        if (found)
            return found;
        known.set(key, value);
        interned.add(value);
        return value;
    };
}
function types_values_keyOf(value) {
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
            return value.site ? `y${value.name}|${place(value.site)}` : `y${value.name}`;
        case 'numbers':
            return 'n';
        case 'foreign':
            return `p${value.path}`;
        case 'fhir':
            return `r${value.name}|${place(value.site)}`;
        case 'unknown':
            return `u${value.reason}|${value.isOutside}${value.isText ? 't' : ''}|${place(value.site)}`;
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

;// CONCATENATED MODULE: ./lib/code/types/shown-at.js
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
    const way = analysis_memoize(analysis, key, () => {
        return { id: analysis.nextId(), site: by.site, types: new Set(), ...(by.tags.lead && { lead: by.tags.lead }) };
    });
    way.types.add(type);
    if (stepsOf(lead).some((step) => step.way === way) || stepsOf(lead).length >= MOST_STEPS)
        return through;
    const next = analysis_memoize(analysis, `lead ${way.id} ${lead?.id ?? ''}`, () => {
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

;// CONCATENATED MODULE: ./lib/code/types/analysis.js
/**
 * The state of one analysis, and the moves that every part of it makes.
 */








/** Expressions that are looked at, each once for each run of what is around it. The largest app met takes a fifth. */
const analysis_MOST_EXPRESSIONS = 2_000_000;
const analysis_LEAST_EXPRESSIONS = 20_000;
function createAnalysis(program, compilation, narrowed, relevant, strangers, budget) {
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
        nothing: createNothing(),
        strangers,
        unknownTypes: new Map(),
        fuel: (0,flow_fuel/* createFuel */.zz)(budget.share(analysis_MOST_EXPRESSIONS, analysis_LEAST_EXPRESSIONS)),
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
function analysis_newCell({ solver }) {
    return solver.cell();
}
function analysis_put(analysis, cell, value) {
    analysis.solver.add(cell, value);
}
/** A flow out of a statement: values take on what is known of the place, and pass the branches they come from. */
function emit(analysis, frame, from, to) {
    let cell = from;
    for (let gate = frame.gate; gate; gate = gate.outer) {
        const next = analysis_newCell(analysis);
        analysis.nothing.branches.push(next);
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
    const part = analysis_newCell(analysis);
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
/** Acts when nothing has come into the cell, or only what counts for nothing. */
function whenEmpty(analysis, cell, urgency, act, isNothing) {
    analysis.fallbacks[urgency].push({ cell, act, ...(isNothing && { isNothing }) });
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
function analysis_memoize({ memo }, key, make) {
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
    const value = analysis_memoize(analysis, key, () => ({ active: (0,directives/* evaluateCondition */.F9)(region.condition, analysis.compilation) }));
    return value.active !== false;
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

;// CONCATENATED MODULE: ./lib/code/types/things.js
/**
 * Objects, and who stands for all of a type.
 */


/** Any object of a type: who is meant when no object is seen. Of an enum it is some case, nobody knows which. */
function anyOf(analysis, type, site) {
    if (type.cases.size > 0)
        return unknownValue(`which \`${type.name}\` is meant cannot be told`, site);
    return { kind: 'object', thing: starOf(analysis, type), tags: NO_TAGS };
}
/** Objects of a type that are told apart; all further ones are one. */
const things_MOST_THINGS = 60;
/** Something with parts. */
function things_newThing(analysis, form, site, type) {
    if (type) {
        const count = (analysis.things.get(type) ?? 0) + 1;
        if (count > things_MOST_THINGS)
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

;// CONCATENATED MODULE: ./lib/code/types/coerce.js
/**
 * What a place of a declared type lets in.
 */





/** What a place of a declared type lets in. A name that waits for its type gets it here. */
function coerce(analysis, type) {
    if (!type)
        return undefined;
    const declared = (0,program_program/* resolveAlias */.Zg)(analysis.program, type);
    const { name } = (0,program_program/* resolveAlias */.Zg)(analysis.program, (0,type_names/* elementType */.rk)(declared));
    if (coerce_NUMBERS.has(name))
        return (value) => value.kind === 'clinical' || value.kind === 'unknown' || value.kind === 'case' ? undefined : value;
    const info = (0,program_program/* findTypeInfo */.iL)(analysis.program, name);
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
            if (value.kind === 'constant' && analysis.program.traitsOf(value.site.file).passesTexts) {
                const found = caseOf(info, value.value);
                return found
                    ? { kind: 'case', name: found.name, owner: info, fact: found, site: value.site, tags: value.tags }
                    : value;
            }
            if (value.kind !== 'case' || value.owner)
                return value;
            const fact = (0,program_program/* findCase */.Gd)(info, value.name);
            return fact ? { ...value, name: fact.name, owner: info, fact } : value;
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
const coerce_NUMBERS = new Set([
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

;// CONCATENATED MODULE: ./lib/code/types/convert.js





/** From an identifier, a raw string or a name that waits for its type to a clinical type. */
function convert(analysis, call, frame, type) {
    const cell = analysis_newCell(analysis);
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
            const isMixed = words !== undefined || analysis.program.traitsOf(value.site.file).passesTexts;
            if (isMixed && !(0,foreign_paths/* isNearMiss */.z8)(value.value, words))
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

;// CONCATENATED MODULE: ./lib/code/types/entries.js
/**
 * Parts of tuples and entries of dictionaries: told apart by their keys where those are known.
 */








function entries_readThing(analysis, thing, name, to, frame) {
    const { solver } = analysis;
    if (thing.form === 'dictionary') {
        if (analysis.program.traitsOf(thing.site.file).hasKeyedObjects) {
            const key = keyOfName(name);
            const own = thing.fields.get(key);
            // an entry that was only asked for before is none
            const isOwn = own !== undefined && !analysis.nothing.cells.has(own);
            readEntry(analysis, thing, key, to);
            if (isOwn)
                return;
            // what a plugin calls the options that it is called with
            if (name === 'options' && frame.file.traits.isNative)
                analysis_put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
        }
        if (name === 'key' || name === 'keys' || name === 'allKeys' || name === 'keyEnumerator')
            solver.flow(keysOf(analysis, thing), to);
        else if (name === 'value' || name === 'values' || name === 'allValues' || name === 'objectEnumerator')
            solver.flow(valuesOf(analysis, thing), to);
        else if ((0,collections/* givesElements */.c$)('types', name))
            analysis_put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
        return;
    }
    const field = thing.fields.get(name);
    if (field)
        solver.flow(field, to);
    else if ((0,collections/* givesElements */.c$)('types', name))
        analysis_put(analysis, to, { kind: 'object', thing, tags: NO_TAGS });
}
/** A part of a tuple, by its position or label; of a dictionary's entry, the key or the value. */
function readPart(analysis, { cell: from, type }, index, label) {
    const { solver } = analysis;
    const cell = analysis_newCell(analysis);
    solver.watch(from, (value) => {
        const isKeyed = value.kind === 'object' && analysis.program.traitsOf(value.thing.site.file).hasKeyedObjects;
        // `val (kind, title) = entry`: the properties of a data class, in their order
        const property = isKeyed && value.thing.form === 'object' ? [...(value.thing.type?.variables.keys() ?? [])][index] : undefined;
        if (isKeyed && property !== undefined)
            solver.flow(fields_fieldOf(analysis, value.thing, property), cell);
        else if (value.kind !== 'object' || value.thing.form === 'object')
            analysis_put(analysis, cell, value);
        else if (value.thing.form === 'dictionary' && isKeyed)
            analysis_put(analysis, cell, value);
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
/** Values under keys that are not told apart. */
function unkeyedOf(analysis, thing) {
    return innerCell(analysis, thing, '\0any');
}
function innerCell(analysis, thing, name) {
    const known = thing.fields.get(name);
    if (known)
        return known;
    const cell = analysis_newCell(analysis);
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
    if (value.kind === 'type')
        return `y${value.name}`;
    return value.kind === 'clinical' ? `t${value.type}` : undefined;
}
/** `.labs` of a type that is declared elsewhere: which text or number it stands for is not known. */
function isUndeclared({ program }, value) {
    if (value.kind !== 'case' || value.owner || (0,healthkit/* typeOfCase */.ao)(value.name))
        return false;
    return typesWithCase(program, value.name).length === 0 && !membersNamed(program, value.name).some(isStatic);
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
    if (!isOwn)
        analysis.nothing.cells.add(own);
    solver.flow(own, to);
    // what was put in under a key that is not known may stand under this one
    solver.flow(unkeyedOf(analysis, thing), to, narrow);
    if (isOwn)
        return;
    // what it took over is its own from now on
    for (const base of thing.bases ?? []) {
        solver.watch(base, (value) => {
            if (value.kind === 'object' && value.thing.form === 'dictionary')
                readEntry(analysis, value.thing, key, own);
            else if (value.kind === 'unknown')
                analysis_put(analysis, own, value);
        });
    }
}
/** Where `of.name = value` goes when `of` is a dictionary. */
function storeEntry(analysis, thing, name) {
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(cell, innerCell(analysis, thing, keyOfName(name)));
    analysis.solver.flow(cell, valuesOf(analysis, thing));
    return cell;
}
/** `of[index]`: a dictionary's value, or any element. `tags` say how the element is chosen. */
function readIndex(analysis, base, key, site, tags = NO_TAGS) {
    const { solver } = analysis;
    const cell = analysis_newCell(analysis);
    analysis.nothing.makes.push([base.cell, cell]);
    solver.watch(base.cell, (value) => {
        if (value.kind !== 'object' || value.thing.form !== 'dictionary') {
            analysis_put(analysis, cell, value.kind === 'unknown' || value.kind === 'function' ? value : tagged(value, tags));
            if (value.kind === 'object' && analysis.program.traitsOf(value.thing.site.file).hasKeyedObjects)
                readPosition(analysis, value.thing, key, cell);
            return;
        }
        const { thing } = value;
        solver.watch(key, (it) => {
            const name = keyName(it);
            if (name !== undefined)
                readKeyed(analysis, thing, name, it, cell);
            if (name !== undefined && isUndeclared(analysis, it)) {
                whenEmpty(analysis, cell, 'unknown', () => {
                    analysis_put(analysis, cell, unknownValue('the key is not known', site));
                    solver.flow(valuesOf(analysis, thing), cell, narrow);
                });
            }
            else if (name !== undefined)
                return;
            else if (it.kind === 'unknown') {
                const isKept = it.isOutside || isNobody(it);
                analysis_put(analysis, cell, isKept ? it : unknownValue('the key is not known', site));
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
    if (key.kind !== 'constant' || !analysis.program.traitsOf(key.site.file).passesTexts) {
        readEntry(analysis, thing, name, to);
        return;
    }
    const cell = analysis_newCell(analysis);
    readEntry(analysis, thing, name, cell);
    const isAcross = key.site.file.path !== thing.site.file.path && !analysis.program.traitsOf(thing.site.file).passesTexts;
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

;// CONCATENATED MODULE: ./lib/code/types/bindings.js
/**
 * Names that patterns give to values.
 */





function emitAs(analysis, frame, from, to, type) {
    const via = coerce(analysis, type);
    if (!via) {
        emit(analysis, frame, from, to);
        return;
    }
    const typed = analysis_newCell(analysis);
    emit(analysis, frame, from, typed);
    analysis.solver.flow(typed, to, via);
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
            const cell = analysis_newCell(analysis);
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
            const cell = analysis_newCell(analysis);
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
    const cell = analysis_newCell(analysis);
    analysis.solver.watch(from, (value) => {
        if (value.kind === 'case' && value.name === name && value.payload) {
            const part = value.payload.fields.get(`${index}`);
            if (part)
                analysis.solver.flow(part, cell);
        }
        else if (value.kind === 'unknown' || name === 'some' || name === 'success')
            analysis_put(analysis, cell, value);
    });
    return name === 'some' && type ? { cell, type } : { cell };
}

// EXTERNAL MODULE: ./lib/code/program/relevance.js
var relevance = __webpack_require__("code/program/relevance.js");
;// CONCATENATED MODULE: ./lib/code/program/for-good.js
/**
 * What a variable means for good: its first value, where nothing puts anything else into it.
 */

/** Undefined where the variable may come to hold something else, or more. What grows is told by its name, whichever object
 *  it belongs to. */
function valueForGood(program, variable) {
    if (!variable)
        return undefined;
    const { name, value, getter, isConstant, isFixed } = variable.fact;
    if (isConstant)
        return value;
    return isFixed && !getter && !changedIn(program).has(name) ? value : undefined;
}
/** The names whose values something is put into, or taken out of, anywhere. */
function changedIn(program) {
    const found = for_good_known.get(program) ?? new Set((0,relevance/* listUnits */.EN)(program).flatMap(({ mentions }) => [...mentions.changed]));
    for_good_known.set(program, found);
    return found;
}
const for_good_known = new WeakMap();

;// CONCATENATED MODULE: ./lib/code/types/frames.js

/** The frame inside a block: names declared there end with it. */
function frames_innerFrame(frame, more = {}) {
    return {
        ...frame,
        scope: { outer: frame.scope },
        tags: more.tags ? joinTags(frame.tags, more.tags) : frame.tags,
        ...(more.gate && { gate: more.gate }),
        ...(more.tried && { tried: more.tried }),
    };
}

;// CONCATENATED MODULE: ./lib/code/types/removals.js
/**
 * What is taken out of a collection by name: `filter { $0 != .procedureRecord }`, `subtracting(deferred)`. Where the names
 * are all to be told, what stays is known and not only narrowed.
 */









/** Of a collection, what a predicate that asks for names alone lets through; undefined for any other predicate. */
function keptBy(analysis, base, keeps, predicate, frame) {
    const test = testOf(predicate);
    const element = (predicate.kind === 'closure' && predicate.body.parameters[0]?.name) || '$0';
    if (!test || keeps === 'chosen')
        return test && keptWhere(analysis, base, test, element, frame);
    const passes = keeps === 'unchosen' ? negated(keeping(analysis, test, element, frame)) : undefined;
    return passes && kept(analysis, base, passes);
}
/** What a predicate asks of `$0`, or of the parameter of its closure. */
function testOf(predicate) {
    if (predicate.kind === 'closure')
        return onlyExpression(predicate.body);
    const [name, ...more] = predicate.kind === 'key-path' ? predicate.path : [];
    const { site } = predicate;
    return name === undefined || more.length > 0
        ? undefined
        : { kind: 'member', of: { kind: 'name', name: '$0', site }, name, site };
}
/** The same of a test that names the element: `for kind in kinds where kind != .procedureRecord`. */
function keptWhere(analysis, base, test, element, frame) {
    const keeps = keeping(analysis, test, element, frame);
    if (keeps)
        return kept(analysis, base, keeps);
    const other = askedFor(test, element);
    return other && sharedWith(analysis, base, evaluate(analysis, other, frame));
}
/** The collection that a test asks for the element: `wanted.contains(kind)`. */
function askedFor(test, element) {
    if (test.kind !== 'call' || test.callee.kind !== 'member' || test.callee.name !== 'contains')
        return undefined;
    const [asked] = test.args;
    return asked && test.args.length === 1 && isElement(asked.value, element) ? test.callee.of : undefined;
}
/** What both hold, by name. Where the other holds what has none, or is open, all may be. */
function sharedWith(analysis, base, other) {
    const cell = analysis_newCell(analysis);
    analysis.solver.watch(other.cell, (it) => {
        const wanted = nameOfValue(it);
        analysis.solver.flow(base.cell, cell, (value) => {
            const name = nameOfValue(value);
            if (wanted === undefined || name === undefined)
                return tagged(value, { upperBound: true });
            return name === wanted ? tagged(value, it.tags) : undefined;
        });
    });
    return { cell, ...(base.type && { type: base.type }) };
}
/** What `subtracting` and `intersection` leave; undefined where the names in the other collection cannot all be told. */
function keptBeside(analysis, base, keeps, other, frame) {
    if (keeps !== 'shared' && keeps !== 'others')
        return undefined;
    // Kotlin takes out one by itself too: `kinds - shots`
    const one = keeps === 'others' && frame.file.traits.takesOutOne ? nameOf(analysis, other, frame) : undefined;
    const names = one === undefined ? namesIn(analysis, other, frame) : new Set([one]);
    if (!names && keeps === 'shared')
        return sharedWith(analysis, base, evaluate(analysis, other, frame));
    return names && kept(analysis, base, (it) => names.has(it) === (keeps === 'shared'));
}
/** What a call that takes something out of a collection by name leaves in it; undefined where that cannot be told. */
function keptAfter(analysis, base, { callee, args }, frame) {
    const [given] = args;
    const name = callee.kind === 'member' ? callee.name : '';
    if (!given || args.length > 1)
        return undefined;
    if (name === 'remove' || name === 'removeObject') {
        if (given.label !== undefined)
            return undefined;
        const taken = nameOf(analysis, given.value, frame);
        return taken === undefined ? undefined : kept(analysis, base, (it) => it !== taken);
    }
    if (name === 'removeAll') {
        if (given.value.kind !== 'closure')
            return undefined;
        const { body } = given.value;
        const test = onlyExpression(body);
        const taken = test && keeping(analysis, test, body.parameters[0]?.name ?? '$0', frame);
        return taken && kept(analysis, base, (it) => !taken(it));
    }
    const shared = name === 'formIntersection' || name === 'intersectSet';
    if (!shared && name !== 'subtract' && name !== 'minusSet')
        return undefined;
    return keptBeside(analysis, base, shared ? 'shared' : 'others', given.value, frame);
}
function kept(analysis, base, keeps) {
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(base.cell, cell, (value) => {
        const name = nameOfValue(value);
        if (name === undefined)
            return value.kind === 'constant' ? tagged(value, { upperBound: true }) : value;
        return keeps(name) ? value : undefined;
    });
    analysis.nothing.cells.add(cell);
    return { cell, ...(base.type && { type: base.type }) };
}
function nameOfValue(value) {
    if (value.kind === 'clinical')
        return (0,healthkit/* caseName */.cY)(value.type);
    if (value.kind === 'constant' && typeof value.value === 'string')
        return nameOfText(value.value);
    return value.kind === 'case' ? value.name : undefined;
}
function onlyExpression({ body }) {
    const [only] = body;
    if (body.length !== 1 || !only)
        return undefined;
    return only.kind === 'return' || only.kind === 'evaluate' ? only.value : undefined;
}
function keeping(analysis, test, element, frame, depth = 0) {
    if (depth > removals_DEEPEST)
        return undefined;
    if (test.kind === 'operation') {
        const [left, right] = test.operands;
        if (test.operator === '!' && left)
            return negated(keeping(analysis, left, element, frame, depth));
        if (!left || !right)
            return undefined;
        if (test.operator === '&&' || test.operator === '||') {
            const first = keeping(analysis, left, element, frame, depth);
            const second = keeping(analysis, right, element, frame, depth);
            if (!first || !second)
                return undefined;
            return test.operator === '&&' ? (it) => first(it) && second(it) : (it) => first(it) || second(it);
        }
        if (test.operator !== '==' && test.operator !== '!=')
            return undefined;
        const other = isElement(left, element) ? right : isElement(right, element) ? left : undefined;
        const name = other && nameOf(analysis, other, frame);
        if (name === undefined)
            return undefined;
        return test.operator === '==' ? (it) => it === name : (it) => it !== name;
    }
    if (test.kind === 'member' && test.of && isElement(test.of, element))
        return keptByProperty(analysis, test.name, frame, depth);
    if (test.kind === 'name' && element === 'self')
        return keptByProperty(analysis, test.name, frame, depth);
    if (test.kind === 'switch' && isElement(test.subject, element))
        return keptBySwitch(test);
    const of = askedFor(test, element);
    const names = of && namesIn(analysis, of, frame);
    return names && ((it) => names.has(it));
}
/** `kinds.filter(\.isShown)`: a computed property of one enum alone that asks which case it is. */
function keptByProperty(analysis, name, frame, depth) {
    const [property, ...others] = membersNamed(analysis.program, name);
    const test = property?.owner?.kind === 'enum' && others.length === 0 && property.fact.getter;
    const asked = test && onlyExpression(test);
    return asked ? keeping(analysis, asked, 'self', frame, depth + 1) : undefined;
}
/** `switch self { case .labs, .shots: true; default: false }` */
function keptBySwitch({ cases }) {
    const answers = new Map();
    let otherwise;
    for (const { patterns, where, body } of cases) {
        const [only] = body;
        const given = body.length === 1 && (only?.kind === 'return' || only?.kind === 'evaluate') ? only.value : undefined;
        const answer = given?.kind === 'literal' && typeof given.value === 'boolean' ? given.value : undefined;
        if (answer === undefined || where)
            return undefined;
        if (patterns.length === 0)
            otherwise = answer;
        for (const pattern of patterns) {
            if (pattern.kind === 'any')
                otherwise = answer;
            else if (pattern.kind === 'case')
                answers.set(pattern.name, answers.get(pattern.name) ?? answer);
            else
                return undefined;
        }
    }
    return (name) => answers.get(name) ?? otherwise ?? true;
}
function negated(keeps) {
    return keeps && ((it) => !keeps(it));
}
function isElement(expression, element) {
    return expression.kind === 'name' && expression.name === element;
}
/** All names in a collection that is written out, or kept for good in something that is; undefined where one is not. */
function namesIn(analysis, expression, frame, depth = 0) {
    if (depth > removals_DEEPEST)
        return undefined;
    if (expression.kind === 'list') {
        const names = expression.items.map((item) => nameOf(analysis, item, frame, depth + 1));
        return names.some((name) => name === undefined) ? undefined : new Set(names.filter((name) => name !== undefined));
    }
    // `Set(kinds)`, `Set<HKClinicalType>(kinds)`
    if (expression.kind === 'call' && expression.args.length === 1 && isMaker(expression.callee)) {
        const [given] = expression.args;
        return given && namesIn(analysis, given.value, frame, depth + 1);
    }
    const { callee, args } = expression.kind === 'call' ? expression : {};
    // `[NSSet setWithObjects:shots, nil]`
    if (args && callee?.kind === 'member' && /^(?:set|array|orderedSet)WithObjects?$/.test(callee.name)) {
        const items = args.map(({ value }) => value).filter((it) => it.kind !== 'literal' || it.value !== null);
        return namesIn(analysis, { kind: 'list', items, site: expression.site }, frame, depth + 1);
    }
    const value = keptForGood(analysis, expression, frame);
    return value && namesIn(analysis, value, frame, depth + 1);
}
function isMaker(callee) {
    const name = callee.kind === 'type' ? callee.type.name : callee.kind === 'name' ? callee.name : undefined;
    return name === 'Set' || name === 'Array';
}
/** `.allergyRecord`, `HKClinicalType(.allergyRecord)`, `Kind.allergies`, or a constant that is one of them. */
function nameOf(analysis, expression, frame, depth = 0) {
    if (depth > removals_DEEPEST)
        return undefined;
    const value = keptForGood(analysis, expression, frame);
    if (value)
        return nameOf(analysis, value, frame, depth + 1);
    if (expression.kind === 'literal' && typeof expression.value === 'string')
        return nameOfText(expression.value);
    if (expression.kind === 'name')
        return (0,healthkit/* typeOfRaw */.mb)(expression.name) && nameOfText(expression.name);
    if (expression.kind === 'member') {
        const { of, name } = expression;
        const owner = of?.kind === 'name' ? of.name : of?.kind === 'foreign' ? (0,foreign_paths/* lastPart */.S_)(of.path) : undefined;
        const word = owner === undefined || declaredType(analysis.program, owner) ? undefined : (0,foreign_paths/* wordOfEnum */.D$)(owner, name);
        if (word)
            return (0,healthkit/* caseName */.cY)(word);
        if (frame.file.traits.namesCasesByEnum && owner !== undefined && /^[A-Z]/.test(owner))
            return (0,healthkit/* typeOfCase */.ao)(name) || declaredType(analysis.program, owner)?.cases.has(name) ? name : undefined;
        const isOfType = !expression.of || (expression.of.kind === 'name' && /^[A-Z]/.test(expression.of.name));
        return isOfType ? expression.name : undefined;
    }
    const [only] = expression.kind === 'call' ? expression.args : [];
    const isOne = expression.kind === 'call' && expression.args.length === 1 && only !== undefined;
    return isOne && makesType(expression.callee) ? nameOf(analysis, only.value, frame, depth + 1) : undefined;
}
/** Of a word that some package takes for a type nobody can say here whether it is the same. */
function nameOfText(text) {
    const type = (0,healthkit/* typeOfRaw */.mb)(text);
    if (!type && (0,foreign_paths/* isWordOfPackage */.UR)(text))
        return undefined;
    return type ? (0,healthkit/* caseName */.cY)(type) : `"${text}"`;
}
/** `HKClinicalType(…)`, `HKObjectType.clinicalType(forIdentifier: …)`: the name of what they make is in what they take. */
function makesType(callee) {
    if (callee.kind === 'type')
        return true;
    if (callee.kind === 'name')
        return /^HK[A-Z]/.test(callee.name);
    return callee.kind === 'member' && /^(?:init|clinicalType\w*)$/.test(callee.name);
}
/** What a name was given once: of a `let`, here or of the type around, or of a type that is named. */
function keptForGood({ program }, expression, frame) {
    if (expression.kind === 'name') {
        const local = findName(frame.scope, expression.name);
        if (local)
            return local.constant;
        return valueForGood(program, variableNamed(program, expression.name, frame.owner));
    }
    if (expression.kind !== 'member' || expression.of?.kind !== 'name')
        return undefined;
    const { of, name } = expression;
    if (of.name === 'self' || of.name === 'Self')
        return valueForGood(program, variableNamed(program, name, frame.owner));
    return valueForGood(program, declaredType(program, of.name)?.variables.get(name));
}
const removals_DEEPEST = 5;

;// CONCATENATED MODULE: ./lib/code/types/self-type.js
/**
 * `Self`: the types of what code runs on. In a protocol or a class that others inherit from, each of them may be meant.
 */






/** The types that `Self` may be in a frame; undefined where it is the type around and no other. */
function selfType(analysis, frame) {
    const { owner, self } = frame;
    if (!owner || !self || !hasOtherSelves(analysis.program, owner))
        return undefined;
    return typesOf(analysis, { cell: self, type: { name: owner.name, args: [] } });
}
/** The types of values, as values. */
function typesOf(analysis, of) {
    const { program, solver } = analysis;
    const cell = analysis_newCell(analysis);
    const declared = of.type && (0,program_program/* findTypeInfo */.iL)(program, of.type.name);
    const any = (type) => {
        for (const each of [type, ...(0,inheritance/* descendants */.D)(program, type)])
            if (each.kind !== 'protocol')
                analysis_put(analysis, cell, { kind: 'type', name: each.name, tags: NO_TAGS });
    };
    solver.watch(of.cell, (value) => {
        if (value.kind === 'unknown') {
            if (isNobody(value))
                analysis_put(analysis, cell, value);
            else if (declared)
                any(declared);
            return;
        }
        const type = value.kind === 'object'
            ? value.thing.type
            : value.kind === 'case'
                ? value.owner
                : value.kind === 'type'
                    ? (0,program_program/* findTypeInfo */.iL)(program, value.name)
                    : undefined;
        if (!type)
            return;
        if (type.kind === 'protocol' || (value.kind === 'object' && isStar(analysis, value.thing)))
            any(type);
        else
            analysis_put(analysis, cell, value.kind === 'type' ? value : { kind: 'type', name: type.name, tags: NO_TAGS });
    });
    return { cell, ...(of.type && { type: of.type }) };
}

;// CONCATENATED MODULE: ./lib/code/types/generics.js
/**
 * Generic parameters: what `Repo<Lab>()` binds, `final class LabRepo: Repo<Lab>` inherits, and a parameter `S.Type` or `S`
 * tells. In the code of a generic type its parameters are names like any other, and hold types.
 */









/** What an object's type argument is kept by, beside its fields. */
function slotOf(parameter) {
    return `\0type ${parameter}`;
}
function genericsOf(analysis, type) {
    return analysis_memoize(analysis, `generics ${type.id}`, () => [
        ...new Set((0,inheritance/* lineage */.O)(analysis.program, type).flatMap(({ generics }) => generics)),
    ]);
}
/** The names that the parameters of a type have in its code: by what it runs on. */
function genericNames(analysis, owner, self) {
    const generics = owner ? genericsOf(analysis, owner) : [];
    if (!owner || generics.length === 0)
        return undefined;
    return new Map(generics.map((name) => {
        const cell = analysis_newCell(analysis);
        analysis.solver.watch(self, (value) => {
            if (value.kind === 'unknown')
                analysis_put(analysis, cell, value);
            else if (value.kind === 'object')
                analysis.solver.flow(fields_fieldOf(analysis, value.thing, slotOf(name)), cell);
        });
        const { site } = owner;
        if (site) {
            const unknown = unknownValue(`which type \`${name}\` is cannot be told`, site);
            whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknown));
        }
        return [name, { cell }];
    }));
}
/** Binds the parameters of the type of a new object, and of those that it inherits from. */
function bindGenerics(analysis, thing, args, given, frame) {
    const { type } = thing;
    if (!type || genericsOf(analysis, type).length === 0)
        return;
    const slot = (name) => fields_fieldOf(analysis, thing, slotOf(name));
    for (const [index, name] of type.generics.entries()) {
        // the last may be a pack
        const isLast = index === type.generics.length - 1;
        for (const arg of args.slice(index, isLast ? undefined : index + 1))
            analysis.solver.flow(typeMeant(analysis, arg, frame), slot(name));
    }
    for (const base of (0,inheritance/* lineage */.O)(analysis.program, type)) {
        for (const inherited of base.bases) {
            const parent = (0,program_program/* findTypeInfo */.iL)(analysis.program, inherited.name);
            for (const [index, name] of parent?.generics.entries() ?? []) {
                const arg = inherited.args[index];
                if (!arg || type.generics.includes(name))
                    continue;
                const from = base.generics.includes(arg.name) ? slot(arg.name) : typeMeant(analysis, arg, frame);
                analysis.solver.flow(from, slot(name));
            }
        }
    }
    for (const { parameter, cell } of given) {
        const name = parameter?.type?.name;
        if (name === undefined || !type.generics.includes(name) || args.length > 0)
            continue;
        analysis.solver.flow(parameter?.type?.isMetatype ? cell : typesOf(analysis, { cell }).cell, slot(name));
    }
}
/** Any object of what a place declares, who is meant where no object is seen: of `Repo<Lab>` one that is bound to `Lab`. */
function anyOfDeclared(analysis, owner, declared, site) {
    const { program } = analysis;
    const type = declared && (0,type_names/* elementType */.rk)(declared);
    const args = type && (0,program_program/* findTypeInfo */.iL)(program, type.name) === owner ? type.args : [];
    const isBound = args.length > 0 && owner.generics.length > 0 && owner.cases.size === 0;
    if (!isBound || args.some(({ name }) => !(0,program_program/* findTypeInfo */.iL)(program, name)))
        return anyOf(analysis, owner, site);
    const thing = analysis_memoize(analysis, `bound ${owner.id} ${args.map(({ name }) => name).join()}`, () => {
        const made = { id: analysis.nextId(), form: 'object', type: owner, fields: new Map(), isAny: true, site };
        bindGenerics(analysis, made, args, [], { scope: {} });
        return made;
    });
    return { kind: 'object', thing, tags: NO_TAGS };
}
/** Whether a field stands for a type argument. */
function isSlot(field) {
    return field.startsWith(slotOf(''));
}
/** The types that a type argument means: in generic code one of its parameters. */
function typeMeant(analysis, arg, frame) {
    const local = findName(frame.scope, arg.name);
    if (local)
        return local.cell;
    const cell = analysis_newCell(analysis);
    const name = (0,program_program/* findTypeInfo */.iL)(analysis.program, arg.name)?.name ?? arg.name;
    analysis_put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
    return cell;
}
/** What a parameter of a generic function tells of its type: `_ type: S.Type`, `_ source: S`. */
function genericOf(analysis, { type }, generics, given, scope) {
    if (!type || (0,program_program/* findTypeInfo */.iL)(analysis.program, type.name))
        return undefined;
    if (type.isMetatype)
        return [type.name, { cell: given }];
    if (!generics.includes(type.name) || scope.names?.has(type.name))
        return undefined;
    return [type.name, { cell: typesOf(analysis, { cell: given }).cell }];
}

;// CONCATENATED MODULE: ./lib/code/types/receivers.js
/**
 * Who is called on, where nobody is seen to be: any object that may be meant.
 */

/** Acts when nobody is seen to be called on at `site`. */
function whenUnseen(analysis, receiver, site, act) {
    whenEmpty(analysis, receiver, 'receiver', act, (value) => comesOfClosure(analysis, value, site));
}
/** A closure ran with nobody's arguments, beside the runs for those who call it. */
function ranForNobody(analysis, closure) {
    closures(analysis).add(closure);
}
/** Whether a value is what that run brought out of the closure: `{ count = $0.count }` says nothing of who is called on
 *  elsewhere. */
function comesOfClosure(analysis, value, at) {
    if (!isNobody(value) || !('site' in value) || !value.site || !closures(analysis).has(value.site))
        return false;
    const { file, start, end } = value.site;
    return file !== at.file || at.start < start || at.start >= end;
}
function closures(analysis) {
    return analysis_memoize(analysis, 'closures run for nobody', () => new Set());
}

;// CONCATENATED MODULE: ./lib/code/types/surroundings.js
/**
 * What a closure sees around it: the names, the receiver and the branches of the run in which it stands. Each run of what
 * is around a closure makes it anew, so that a closure in a closure in a closure would be followed twice as often as the
 * one around it. So many are told apart; all further ones share one, in which each name holds what it holds in any.
 */


/** Surroundings of one closure that are told apart. */
const MOST = 100;
/** The frame that a closure with this body shares with others; undefined while it has one of its own. */
function shareSurroundings(analysis, body, frame) {
    const all = analysis_memoize(analysis, 'surroundings', () => new Map());
    let known = all.get(body);
    if (!known) {
        known = { apart: 0, shared: new Map() };
        all.set(body, known);
    }
    if (known.apart < MOST) {
        known.apart += 1;
        return undefined;
    }
    const { tags, isOnce, isOffered } = frame;
    const key = `${tags.conditional ?? ''} ${tags.available ?? ''} ${isOnce ?? ''} ${isOffered ?? ''}`;
    const found = known.shared.get(key);
    if (found) {
        found.add(frame);
        return found;
    }
    const made = shareFrame(analysis, frame);
    known.shared.set(key, made);
    return made;
}
function shareFrame(analysis, first) {
    const scope = shareScope(analysis);
    const gate = first.gate && shareGate(first.gate);
    const self = analysis_newCell(analysis);
    const { gate: _, ...rest } = first;
    const add = (frame) => {
        scope.add(frame.scope);
        if (frame.gate)
            gate?.add(frame.gate);
        if (frame.self)
            analysis.solver.flow(frame.self, self);
    };
    add(first);
    return {
        add,
        frame: {
            ...rest,
            id: analysis.nextId(),
            scope: scope.shared,
            ...(gate && { gate: gate.shared }),
            self,
        },
    };
}
/** A name is looked up in all of them, and what is put into it comes to all of them. */
function shareScope(analysis) {
    const { solver } = analysis;
    const scopes = new Set();
    const names = new Map();
    /** Names that none of them has: nearly all are globals, and asked for again and again. */
    const absent = new Set();
    const connect = (shared, found) => {
        solver.flow(found.cell, shared.cell);
        if (shared.into)
            solver.flow(shared.into, found.into ?? found.cell);
    };
    const findElsewhere = (name) => {
        const known = names.get(name);
        if (known || absent.has(name))
            return known;
        // one that leads back here finds nothing more by that
        absent.add(name);
        const found = [...scopes].flatMap((scope) => findName(scope, name) ?? []);
        if (found.length === 0)
            return undefined;
        absent.delete(name);
        const type = found.find((each) => each.type)?.type;
        const shared = { cell: analysis_newCell(analysis), into: analysis_newCell(analysis), ...(type && { type }) };
        names.set(name, shared);
        for (const each of found)
            connect(shared, each);
        return shared;
    };
    return {
        shared: { findElsewhere },
        add(scope) {
            if (scopes.has(scope))
                return;
            scopes.add(scope);
            // names that are declared further down in the block are there by then
            analysis.pending.push(() => {
                for (const name of [...names.keys(), ...absent]) {
                    const found = findName(scope, name);
                    if (!found)
                        continue;
                    const shared = names.get(name);
                    if (shared)
                        connect(shared, found);
                    else
                        absent.delete(name);
                }
            });
        },
    };
}
/** Whoever leads into one of the branches leads into the shared one. */
function shareGate(first) {
    const gates = new Set();
    const seers = [];
    const outer = first.outer && shareGate(first.outer);
    const { name } = first;
    const add = (gate) => {
        if (gates.has(gate))
            return;
        gates.add(gate);
        for (const see of seers)
            gate.onMatch(see);
        if (gate !== first && gate.outer)
            outer?.add(gate.outer);
    };
    add(first);
    return {
        add,
        shared: {
            name,
            covers: (site) => first.covers(site),
            ...(outer && { outer: outer.shared }),
            onMatch(see) {
                const seen = new Set();
                const once = (value) => {
                    if (seen.has(value))
                        return;
                    seen.add(value);
                    see(value);
                };
                seers.push(once);
                for (const gate of gates)
                    gate.onMatch(once);
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/code/types/runs.js
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
    const { result, parameters, isPositional } = fact;
    if (relevant.has(id) || isPositional || isInitialiser(fact))
        return false;
    const given = result && (0,type_names/* elementType */.rk)(result);
    const isHarmless = !given ||
        (0,relevance/* isPlain */.$i)(given) ||
        (given.name !== '->' && (0,relevance/* isSystemType */.Mr)(given.name)) ||
        /^(?:void|NSDate|NSNumber|NSPredicate)$/.test(given.name) ||
        (fact.isMessage === true && (0,program_program/* findTypeInfo */.iL)(program, given.name)?.kind === 'class');
    return (isHarmless &&
        parameters.every((parameter) => parameter.type && !(0,type_names/* isCallable */.du)(parameter) && !parameter.type.name.startsWith('NSMutable') && !parameter.isShared));
}
/** The run of a function for a chain of calls; its body becomes constraints when it is first asked for. */
function runFunction(analysis, info, calls, tags, { isOnce, isOffered } = {}) {
    const { owner, file } = info;
    const builder = builderOf(analysis.program, info);
    const fact = builder ? builtFunction(analysis.program, builder, info.fact) : info.fact;
    const self = (frameCalls) => {
        const cell = analysis_newCell(analysis);
        const names = fact.isMessage ? undefined : genericNames(analysis, owner, cell);
        const symbol = `${owner ? `${owner.name}.` : ''}${fact.name}()`;
        return {
            id: analysis.nextId(),
            file,
            scope: names ? { names } : {},
            calls: frameCalls,
            ...(owner && { owner }),
            self: cell,
            result: analysis_newCell(analysis),
            ...(fact.result && { resultType: fact.result }),
            tags,
            thrower: info,
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
    const { thrower: _, ...rest } = outer;
    const frame = (frameCalls) => ({
        ...rest,
        id: analysis.nextId(),
        scope: { outer: outer.scope },
        calls: frameCalls,
        result: analysis_newCell(analysis),
        ...(fact.result ? { resultType: fact.result } : { resultType: { name: '', args: [] } }),
        tags: joinTags(outer.tags, tags),
        symbol: fact.name ? `${fact.name}()` : outer.symbol,
    });
    return makeRun(analysis, `c${made.id}`, fact, calls, tags, frame);
}
function makeRun(analysis, key, fact, calls, tags, open, marks = '') {
    const count = analysis_memoize(analysis, `count ${key}`, () => ({ runs: 0 }));
    const last = count.runs > MOST_RUNS ? [] : calls.slice(-MEMORY);
    const chain = last.map((call) => callId(analysis, call)).join(',');
    return analysis_memoize(analysis, `run ${key} ${chain} ${tags.conditional ?? ''} ${tags.available ?? ''} ${marks}`, () => {
        count.runs += 1;
        const frame = open(last);
        const hasNames = fact.parameters.length > 0;
        const parameters = hasNames
            ? fact.parameters.map(() => analysis_newCell(analysis))
            : Array.from({ length: fact.anonymous ?? 0 }, () => analysis_newCell(analysis));
        const inner = hasNames ? frame : { ...frame, anonymous: parameters };
        for (const [index, parameter] of fact.parameters.entries()) {
            bindParameter(analysis, parameter, parameters[index] ?? analysis_newCell(analysis), inner, fact.generics ?? []);
        }
        const region = regionTags(analysis, inner.file, fact.site.start);
        const own = fact.available === undefined ? region : joinTags(region, { available: fact.available });
        const body = { ...inner, tags: joinTags(inner.tags, own) };
        analysis.pending.push(() => execute(analysis, fact.body, body));
        const defaults = [];
        return {
            fact,
            parameters,
            self: frame.self ?? analysis_newCell(analysis),
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
function bindParameter(analysis, parameter, given, frame, generics) {
    const via = coerce(analysis, parameter.type);
    let cell = given;
    if (via) {
        cell = analysis_newCell(analysis);
        analysis.solver.flow(given, cell, via);
    }
    if (parameter.isLazy) {
        const lazy = analysis_newCell(analysis);
        analysis_put(analysis, lazy, { kind: 'function', made: { id: analysis.nextId(), gives: cell }, tags: NO_TAGS });
        bindName(analysis, parameter.name, { cell: lazy }, frame);
        return;
    }
    // what an inout parameter is given flows back to the caller through `given`
    const typed = { cell, ...(parameter.type && { type: parameter.type }), into: given };
    bindName(analysis, parameter.name, typed, frame);
    const told = genericOf(analysis, parameter, generics, cell, frame.scope);
    if (told)
        bindName(analysis, told[0], told[1], frame);
}
/** A function as a value. A closure's body counts even if nobody is seen to call it: somebody will. */
function functionValue(analysis, fact, frame, see = () => undefined) {
    const shared = shareSurroundings(analysis, fact.body, frame);
    const made = shared
        ? analysis_memoize(analysis, `shared ${shared.frame.id}`, () => makeFunction(analysis, fact, shared.frame))
        : makeFunction(analysis, fact, frame);
    see(made.run);
    return made.value;
}
function makeFunction(analysis, fact, frame) {
    const value = { id: analysis.nextId(), fact, frame };
    const run = runClosure(analysis, value, fact, frame, [], NO_TAGS);
    if (fact.isPositional)
        expectCallers(analysis, value, run);
    // this run is for what does not hang on parameters: whoever calls it, or is handed it, gets runs of their own
    else {
        ranForNobody(analysis, fact.site);
        for (const cell of run.parameters)
            analysis_put(analysis, cell, nobody(fact.site));
    }
    return { value, run };
}
/** A function that is stored where nobody is seen to call it is called from outside, with who knows what. */
function expectCallers(analysis, { id }, run) {
    // what a function makes is made once for nobody too, beside what its callers get
    const isCalled = () => analysis.memo.has(`called ${id}`) || calledFacts(analysis).has(run.fact);
    for (const [index, cell] of run.parameters.entries()) {
        const parameter = run.fact.parameters[index];
        if (!parameter)
            continue;
        whenEmpty(analysis, cell, 'unknown', () => {
            const name = parameter.name.startsWith('\0') ? 'it' : `\`${parameter.name}\``;
            const unknown = unknownValue(`${name} is passed by code that is not here`, parameter.site, true);
            analysis_put(analysis, cell, isCalled() ? nobody(parameter.site) : unknown);
        });
    }
}
function calledFacts(analysis) {
    return analysis_memoize(analysis, 'called facts', () => new Set());
}
/** The run that stands for the callers of a closure that nobody sees. */
function ownRun(analysis, made) {
    return made.fact && made.frame && runClosure(analysis, made, made.fact, made.frame, [], NO_TAGS);
}
/** The run of a function value for a call: a closure without parameters has only the one. */
function runValue(analysis, made, call, frame) {
    if (!made.fact || !made.frame)
        return undefined;
    if (made.fact.isPositional) {
        analysis.memo.set(`called ${made.id}`, true);
        calledFacts(analysis).add(made.fact);
    }
    const isPlain = made.fact.parameters.length === 0 && (made.fact.anonymous ?? 0) === 0;
    const calls = isPlain ? [] : [...frame.calls, call];
    const tags = isPlain ? NO_TAGS : frame.tags;
    return runClosure(analysis, made, made.fact, made.frame, calls, tags);
}
/** The run that stands for callers nobody sees: the system, a storyboard, a test. Its receiver is any object. */
function runAsRoot(analysis, info, isOffered = false) {
    const run = runFunction(analysis, info, [], NO_TAGS, { isOffered });
    if (info.owner)
        analysis_put(analysis, run.self, { kind: 'object', thing: starOf(analysis, info.owner), tags: NO_TAGS });
    return run;
}
/** A frame for what belongs to no function: globals, stored properties' first values. */
function topFrame(analysis, file, symbol, owner, offset = 0) {
    const self = analysis_newCell(analysis);
    if (owner)
        analysis_put(analysis, self, { kind: 'object', thing: starOf(analysis, owner), tags: NO_TAGS });
    return {
        id: analysis.nextId(),
        file,
        scope: {},
        calls: [],
        ...(owner && { owner }),
        self,
        result: analysis_newCell(analysis),
        tags: regionTags(analysis, file, offset),
        symbol,
    };
}

;// CONCATENATED MODULE: ./lib/code/types/sequences.js
/**
 * What a loop goes over where the collection is the app's own: what its iterator gives, or its subscript.
 */




/** How an element is come to, from a collection to an iterator to what that gives. */
const STEPS = ['makeIterator', 'makeAsyncIterator', 'next', '[]'];
/** A collection may be its own iterator, or that of another. */
const sequences_MOST_STEPS = 4;
/** The elements of what a cell holds: of the system's collections these are the values themselves. */
function elementsIn(analysis, from, at, frame) {
    const names = frame.file.traits.hasOwnOperators
        ? STEPS.filter((name) => methodsNamed(analysis.program, name).length > 0)
        : [];
    if (names.length === 0)
        return from;
    const to = analysis_newCell(analysis);
    follow(from, 0);
    return to;
    function follow(cell, depth) {
        analysis.solver.watch(cell, (value) => {
            const [method] = depth < sequences_MOST_STEPS ? names.flatMap((name) => stepOf(value, name)) : [];
            if (!method) {
                analysis_put(analysis, to, value);
                return;
            }
            const made = analysis_newCell(analysis);
            callFunction(analysis, method, cellOf(analysis, value), [], at, frame, made);
            // what the iterator gives is an element, whatever it is
            if (method.fact.name === 'next' || method.fact.name === '[]')
                analysis.solver.flow(made, to);
            else
                follow(made, depth + 1);
        });
    }
    function stepOf(value, name) {
        const type = value.kind === 'object' && value.thing.form === 'object' ? value.thing.type : undefined;
        const count = name === '[]' ? 1 : 0;
        if (!type || (name === '[]' && ![...type.supertypes].some((it) => it.endsWith('Collection'))))
            return [];
        const methods = (0,program_program/* findMethods */.Gg)(analysis.program, type, name).filter(({ fact }) => fact.parameters.length === count);
        return methods.slice(0, 1);
    }
}

;// CONCATENATED MODULE: ./lib/code/types/taken-out.js
/**
 * What is taken out of a local by name, statement after statement: `kinds.remove(.shots)`, `kinds.subtract(deferred)`. What
 * follows is of those that are left, and what came before is of all. Where anything else takes something out of the local,
 * in a loop, a branch or a closure, all that is in it may be out of it (`bindName`).
 */






/** The frame of what follows a statement of a block. */
function frameAfter(analysis, statement, block, frame) {
    if (analysis.narrowed.size === 0)
        return frame;
    if (statement.kind === 'declare' && statement.pattern.kind === 'name') {
        const { name } = statement.pattern;
        const local = frame.scope.names?.get(name);
        if (local?.into && analysis.narrowed.has(name) && isTakenInTurn(block, name))
            declareName(frame.scope, name, { ...local, cell: local.into, isInTurn: true });
        return frame;
    }
    const removal = removalOf(statement);
    const local = removal && findName(frame.scope, removal.name);
    if (!removal || !local?.isInTurn)
        return frame;
    const kept = keptAfter(analysis, local, removal.call, frame) ?? narrowed(analysis, local);
    // what is put in later is there
    const into = analysis_newCell(analysis);
    analysis.solver.flow(into, kept.cell);
    analysis.solver.flow(into, local.into ?? local.cell);
    const after = frames_innerFrame(frame);
    declareName(after.scope, removal.name, { ...local, cell: kept.cell, into });
    return after;
}
/** Any of it may be out. */
function narrowed(analysis, { cell: from }) {
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(from, cell, (value) => tagged(value, { upperBound: true }));
    return { cell };
}
function removalOf(statement) {
    const call = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    if (call?.kind !== 'call' || call.callee.kind !== 'member' || !program_mentions/* TAKES_OUT */.o1.has(call.callee.name))
        return undefined;
    const { of } = call.callee;
    return of?.kind === 'name' ? { name: of.name, call } : undefined;
}
function isTakenInTurn(block, name) {
    const { calls } = (0,program_mentions/* mentionsOf */.jO)(block);
    const all = [...program_mentions/* TAKES_OUT */.o1].flatMap((word) => (calls.get(word) ?? []).filter((call) => isOn(call, name)));
    const direct = block.flatMap((statement) => {
        const removal = removalOf(statement);
        return removal?.name === name ? removal.call : [];
    });
    if (all.length !== direct.length)
        return false;
    const last = block.findLastIndex((statement) => removalOf(statement)?.name === name);
    const before = block.slice(0, last + 1);
    // a closure may run when something is out already
    return !closuresIn(before).some((body) => (0,program_mentions/* mentionsOf */.jO)(body).names.has(name));
}
function isOn({ callee }, name) {
    return callee.kind === 'member' && callee.of?.kind === 'name' && callee.of.name === name;
}
function closuresIn(statements) {
    const found = [];
    const visit = (node) => {
        if (Array.isArray(node))
            for (const each of node)
                visit(each);
        else if (typeof node === 'object' && node !== null) {
            const { kind, body, fact } = node;
            if (kind === 'closure' && body)
                found.push(body.body);
            else if (kind === 'function' && fact)
                found.push(fact.body);
            else
                for (const [key, value] of Object.entries(node))
                    if (key !== 'site')
                        visit(value);
        }
    };
    visit(statements);
    return found;
}

;// CONCATENATED MODULE: ./lib/code/types/execute.js
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
        current = frameAfter(analysis, statement, statements, executeOne(analysis, statement, current));
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
                const made = analysis_newCell(analysis);
                functionValue(analysis, variable.getter, frame, (run) => analysis.solver.flow(run.result, made));
                bindName(analysis, variable.name, { cell: made, ...(declared && { type: declared }) }, outer);
                return outer;
            }
            const given = (value && evaluate(analysis, value, frame, declared)) ?? { cell: analysis_newCell(analysis) };
            const region = frame.file.regions.length > 0 ? regionAt(frame.file, siteOf(statement)) : undefined;
            if (region && pattern.kind === 'name') {
                // `let x` in each branch of `#if`: what follows may mean any of them
                const other = outer.scope.names?.get(pattern.name);
                if (other?.region && other.region !== region) {
                    emitAs(analysis, frame, given.cell, other.into ?? other.cell, pattern.type ?? other.type);
                    return outer;
                }
            }
            bind(analysis, pattern, given, frame, outer);
            const bound = pattern.kind === 'name' ? outer.scope.names?.get(pattern.name) : undefined;
            const constant = variable?.isConstant || isSettled(analysis, statement) ? value : undefined;
            if (pattern.kind === 'name' && bound && (region || constant))
                declareName(outer.scope, pattern.name, { ...bound, ...(region && { region }), ...(constant && { constant }) });
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
            enter(analysis, statement.conditions, frames_innerFrame(frame, statement.tried && { tried: statement.tried }), (inner) => {
                execute(analysis, statement.body, inner);
            });
            return outer;
        case 'function': {
            const cell = analysis_newCell(analysis);
            bindName(analysis, statement.fact.name, { cell }, outer);
            analysis_put(analysis, cell, { kind: 'function', made: functionValue(analysis, statement.fact, frame), tags: NO_TAGS });
            return outer;
        }
        case 'type':
            return outer;
    }
}
function siteOf(statement) {
    switch (statement.kind) {
        case 'return':
        case 'for':
            return statement.site;
        case 'evaluate':
            return statement.value.site;
        case 'declare':
            return statement.variable?.site ?? statement.value?.site;
        default:
            return undefined;
    }
}
/** The innermost conditional compilation around a place. */
function regionAt({ regions }, site) {
    return site && regions.findLast(({ start, end }) => start <= site.start && site.start < end);
}
function inRegion(analysis, statement, frame) {
    if (frame.file.regions.length === 0)
        return frame;
    const site = siteOf(statement);
    const tags = site ? regionTags(analysis, frame.file, site.start) : NO_TAGS;
    return tags === NO_TAGS ? frame : { ...frame, tags: joinTags(frame.tags, tags) };
}
function executeFor(analysis, statement, frame) {
    const collection = evaluate(analysis, statement.collection, frame);
    const inner = frames_innerFrame(frame);
    let cell = elementsIn(analysis, collection.cell, statement.collection, frame);
    if (statement.where) {
        const { pattern, where } = statement;
        const kept = pattern.kind === 'name' ? keptWhere(analysis, { ...collection, cell }, where, pattern.name, frame) : undefined;
        const narrowed = kept?.cell ?? analysis_newCell(analysis);
        if (!kept)
            analysis.solver.flow(cell, narrowed, (value) => tagged(value, { upperBound: true }));
        cell = narrowed;
    }
    if (statement.isOverKeys)
        cell = keysIn(analysis, cell);
    const type = collection.type && (0,type_names/* elementType */.rk)(collection.type);
    bind(analysis, statement.pattern, { cell, ...(type && { type }) }, inner, inner);
    if (statement.where)
        evaluate(analysis, statement.where, inner);
    execute(analysis, statement.body, inner);
}
/** Of other languages: means its first value for good, and that is nothing which grows. */
function isSettled({ program }, { isConstant, value, pattern }) {
    if (!isConstant)
        return false;
    if (/^(?:literal|name|member|call|foreign)$/.test(value?.kind ?? ''))
        return true;
    return value?.kind === 'list' && pattern.kind === 'name' && !changedIn(program).has(pattern.name);
}
function keysIn(analysis, from) {
    const cell = analysis_newCell(analysis);
    analysis.solver.watch(from, (value) => {
        if (value.kind === 'object' && value.thing.form === 'dictionary') {
            analysis.solver.flow(keysOf(analysis, value.thing), cell);
        }
        else
            analysis_put(analysis, cell, value);
    });
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/types/passed-over.js
/**
 * What follows `guard kind != .shots else { continue }` is of the values that are left.
 */




/** The frame of what runs only where a test holds; `frame` itself where the test names nothing that can be told. */
function frameWhere(analysis, test, frame) {
    let after = frame;
    for (const name of passed_over_namesIn(test)) {
        const local = findName(after.scope, name);
        const kept = local && keptWhere(analysis, local, test, name, frame);
        if (!local || !kept)
            continue;
        // where nothing is left, nothing runs: no other object is meant there
        whenEmpty(analysis, kept.cell, 'field', () => {
            if (local.cell.values.length === 0)
                return;
            const none = nobody(test.site);
            passedOver(analysis).add(placeOf(test.site));
            analysis_put(analysis, kept.cell, none);
        });
        // what is put in later is there, whatever the test said before
        const into = analysis_newCell(analysis);
        analysis.solver.flow(into, kept.cell);
        analysis.solver.flow(into, local.into ?? local.cell);
        after = frames_innerFrame(after);
        declareName(after.scope, name, { ...local, cell: kept.cell, into });
    }
    return after;
}
/** Whether a value says that nothing is left: it leads into no branch. */
function isPassedOver(analysis, value) {
    return (isNobody(value) && 'site' in value && value.site !== undefined && passedOver(analysis).has(placeOf(value.site)));
}
function passedOver(analysis) {
    return analysis_memoize(analysis, 'passed over', () => new Set());
}
function placeOf({ file, start }) {
    return `${file.path}:${start}`;
}
function passed_over_namesIn(test) {
    if (test.kind === 'name')
        return [test.name];
    if (test.kind === 'operation')
        return [...new Set(test.operands.flatMap(passed_over_namesIn))];
    return test.kind === 'call' ? test.args.flatMap(({ value }) => passed_over_namesIn(value)) : [];
}

;// CONCATENATED MODULE: ./lib/code/types/gates.js
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
        if (isNobody(value) && 'site' in value && analysis.program.traitsOf(value.site.file).isCalledFromOutside)
            return;
        if (isPassedOver(analysis, value))
            return;
        let isTaken = false;
        for (const [index, { patterns, where }] of cases.entries()) {
            const answers = patterns.length === 0 ? [true] : patterns.map((pattern) => matches(analysis, pattern, value));
            if (answers.every((answer) => answer === false) || isTaken)
                continue;
            // of a sealed class any subclass may be meant, and whoever passes it is not here
            if (value.kind === 'object' && frame.file.traits.isCalledFromOutside && !answers.includes(true))
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
    if (value.kind !== 'unknown' || !value.isOutside || value.isText || patterns.length === 0)
        return false;
    if (patterns.every((it) => it.kind === 'value' && typeof constantOf(analysis, it.value) === 'boolean'))
        return true;
    return (patterns.every((pattern) => pattern.kind === 'case' && !(0,healthkit/* typeOfCase */.ao)(pattern.name)) &&
        !analysis.program.files.some(({ traits }) => traits.passesTexts));
}
/** True or false where it can be told. */
function matches(analysis, pattern, value) {
    switch (pattern.kind) {
        case 'any':
        case 'name':
            return true;
        case 'cast':
            return isOfType(analysis, value, pattern.to.name);
        case 'case':
            if (WRAPPING.has(pattern.name) && !isOwnCase(value, pattern.name))
                return undefined;
            if (value.kind === 'case')
                return value.name === pattern.name;
            if (value.kind === 'clinical')
                return (0,healthkit/* caseName */.cY)(value.type) === pattern.name;
            if (value.kind === 'fhir')
                return (0,healthkit/* fhirCase */.U$)(value.name) === pattern.name;
            if (value.kind === 'constant')
                return isConstantOf(analysis, pattern.name, value.value);
            return value.kind === 'other-type' ? false : undefined;
        case 'value': {
            // a Kotlin `object` beside its sealed class is a type that is its own only value
            const named = value.kind === 'type' && pattern.value.kind === 'name' ? pattern.value.name : undefined;
            if (value.kind === 'type' && named !== undefined && (0,program_program/* findTypeInfo */.iL)(analysis.program, named))
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
/** Whether a constant is the one that a static member of the app's own has, `.labs`, where all by that name are told. */
function isConstantOf(analysis, name, value) {
    const own = membersNamed(analysis.program, name).filter(isStatic);
    const all = own.map(({ fact }) => (fact.value?.kind === 'literal' ? fact.value.value : undefined));
    return all.length === 0 || all.includes(undefined) ? undefined : all.includes(value);
}
/** Whether an object is of a class of the app's, where both are known. Any object of a class may be one of a subclass. */
function isOfType(analysis, value, name) {
    const { program } = analysis;
    const to = (0,program_program/* findTypeInfo */.iL)(program, name);
    const type = value.kind === 'object' ? value.thing.type : undefined;
    if (value.kind !== 'object' || !type || !to || to.kind !== 'class')
        return undefined;
    if ((0,inheritance/* lineage */.O)(program, type).includes(to))
        return true;
    return isStar(analysis, value.thing) && (0,inheritance/* lineage */.O)(program, to).includes(type) ? undefined : false;
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
    const variable = globalNamed(analysis.program, name) ?? membersNamed(analysis.program, name)[0];
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
    const held = containment(analysis, test, frame, around, evaluate);
    if (held)
        return held;
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
/** `kinds.contains(.labs)`, of what a caller passes: entered where that may be among them. */
function containment(analysis, test, frame, around, evaluate) {
    if (test.kind !== 'call' || test.callee.kind !== 'member' || !CONTAINS.has(test.callee.name))
        return undefined;
    const { of } = test.callee;
    const [one, ...others] = test.args;
    if (of?.kind !== 'name' || !findName(frame.scope, of.name) || !one || others.length > 0)
        return undefined;
    const fork = equality(analysis, of, one.value, frame, around, evaluate);
    // the others may be there beside it
    return fork?.yes && { yes: fork.yes };
}
const CONTAINS = new Set(['contains', 'containsObject', 'includes', 'has']);
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

;// CONCATENATED MODULE: ./lib/code/types/stored-flags.js
/**
 * Conditions that ask whether something was done before, on this device: flags that outlive the run of the app.
 */


const stored_flags_STORES = new Set([
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
    const found = membersNamed(analysis.program, name);
    if (found.length === 0)
        return false;
    return analysis_memoize(analysis, `stored ${depth} ${name}`, () => found.some(({ fact }) => fact.modifiers.has('@AppStorage') ||
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
        if (stored_flags_STORES.has(receiver.name))
            return true;
        const variable = membersNamed(analysis.program, receiver.name)[0] ?? globalNamed(analysis.program, receiver.name);
        if (variable?.fact.type)
            return stored_flags_STORES.has(variable.fact.type.name);
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

;// CONCATENATED MODULE: ./lib/code/types/branches.js
/**
 * Which branch is taken, and what holds in it: `if`, `guard`, `switch`, and what follows one that leaves.
 */














function executeGuard(analysis, branch, frame, outer) {
    execute(analysis, branch.otherwise, frames_innerFrame(frame));
    let after = asksStoredFlag(analysis, branch.conditions) ? { ...outer, isOnce: true } : outer;
    for (const condition of branch.conditions) {
        if (condition.kind === 'bind') {
            const value = evaluate(analysis, condition.value, { ...after, tags: joinTags(after.tags, frame.tags) });
            bind(analysis, condition.pattern, value, after, after);
        }
        else if (condition.kind === 'test') {
            evaluate(analysis, condition.value, after);
            after = frameWhere(analysis, condition.value, after);
        }
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
    if (asksStoredFlag(analysis, conditions))
        return { ...outer, isOnce: true };
    if (only.kind !== 'test')
        return outer;
    // `if kind == .shots { continue }`: the others are left
    const { value } = only;
    const left = { kind: 'operation', operator: '!', operands: [value], site: value.site };
    return frameWhere(analysis, leaves === 'body' ? left : value, outer);
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
                gate.onOpen(() => act(frames_innerFrame(frame, { gate })));
            else
                act(frames_innerFrame(frame));
        };
        run(fork.yes, body);
        run(fork.no, otherwise);
        return;
    }
    const negated = branch.conditions.find((it) => it.kind === 'available' && it.negated);
    enter(analysis, branch.conditions, frames_innerFrame(frame), body);
    const version = negated?.kind === 'available' ? negated.version : undefined;
    otherwise(frames_innerFrame(frame, version === undefined ? {} : { tags: since(version) }));
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
        const inner = frames_innerFrame(frame);
        bind(analysis, condition.pattern, value, inner, inner);
        next(inner);
    }
    else {
        const { yes } = forkOf(analysis, condition.value, frame, condition.value.site, (it) => evaluate(analysis, it, frame).cell);
        if (yes)
            yes.onOpen(() => next(frames_innerFrame(frame, { gate: yes })));
        else
            next(frame);
    }
}
/** The cases that patterns name, where nothing is known of what they match. */
function casesMeant(analysis, patterns, type) {
    const declared = type && (0,program_program/* findTypeInfo */.iL)(analysis.program, (0,type_names/* elementType */.rk)(type).name);
    return patterns.flatMap((pattern) => {
        if (pattern.kind !== 'case' || pattern.parts.length === 0)
            return [];
        const { name } = pattern;
        const owners = declared?.cases.has(name) ? [declared] : typesWithCase(analysis.program, name);
        return owners.length === 1 && owners[0] ? (anyCase(analysis, owners[0], name) ?? []) : [];
    });
}
/** The branches of a `switch`; `yields` is told of each, for its value. */
function executeSwitch(analysis, subject, cases, subjectName, around, frame, yields) {
    const branches = branchesOf(analysis, subject.cell, cases, frame, around);
    for (const [index, { patterns, where, body }] of cases.entries()) {
        const branch = branches[index];
        branch?.onOpen(() => {
            const inner = frames_innerFrame(frame, { gate: branch });
            const matched = analysis_newCell(analysis);
            branch.onMatch((value) => {
                if (value === ANYTHING) {
                    for (const it of casesMeant(analysis, patterns, subject.type))
                        analysis_put(analysis, matched, it);
                }
                else if (!isNobody(value))
                    analysis_put(analysis, matched, value);
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

;// CONCATENATED MODULE: ./lib/code/types/foreign-values.js





/** What a path leads to: every type where the table says so; of a file that is no code, nobody knows; else the path. */
function putForeign(analysis, path, site, tags, to) {
    if ((0,foreign_paths/* packageOf */.wg)(path)?.lists?.includes((0,foreign_paths/* lastPart */.S_)(path)))
        putAll(analysis, healthkit/* CLINICAL_TYPES */.Gb, site, tags, to);
    else if (path.startsWith('.'))
        analysis_put(analysis, to, unknownValue(`\`${path.slice(0, path.indexOf('#'))}\` is not read as code`, site));
    else
        analysis_put(analysis, to, { kind: 'foreign', path, tags });
}
/** A member of something foreign: a type where the table says so, else the longer path. */
function readForeign(analysis, path, name, site, tags, to) {
    const known = (0,foreign_paths/* packageOf */.wg)(path);
    if (known?.enums?.includes((0,foreign_paths/* lastPart */.S_)(path))) {
        const type = known.words.get(name);
        if (type)
            analysis_put(analysis, to, clinicalValue(type, site, 'case', tags));
        else if (name === 'values')
            putAll(analysis, [...known.words.values()], site, tags, to);
        else
            analysis_put(analysis, to, { kind: 'foreign', path: (0,foreign_paths/* foreignMember */.fL)(path, name), tags });
        return;
    }
    putForeign(analysis, (0,foreign_paths/* foreignMember */.fL)(path, name), site, tags, to);
}
function putAll(analysis, types, site, tags, to) {
    for (const type of types)
        analysis_put(analysis, to, clinicalValue(type, site, 'all', tags));
}
/** What a call of something foreign gives, where that is known: an object of a class is reached as the class is. */
function foreignResult(path, first, site) {
    const text = first?.kind === 'constant' && typeof first.value === 'string' ? first.value : undefined;
    if (foreign_paths/* MODULE_GETTERS */.GP.has(path)) {
        return text === undefined
            ? unknownValue('the name of the native module is not known', site)
            : { kind: 'foreign', path: (0,foreign_paths/* canonical */.$N)(`native#${text}`), tags: NO_TAGS };
    }
    if ((0,foreign_paths/* packageOf */.wg)(path)?.exports?.includes((0,foreign_paths/* lastPart */.S_)(path)))
        return { kind: 'foreign', path, tags: NO_TAGS };
    if (path === foreign_paths/* CHANNEL */.s$ && text !== undefined)
        return { kind: 'foreign', path: `channel#${text}`, tags: NO_TAGS };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/macros.js
/**
 * Macros of Objective-C that are not expanded.
 */








/** What is in a macro may ask as well as read. */
const ANY = { api: 'a macro', name: '', takes: [{ index: 0, roles: ['requested', 'read'] }] };
function readMacro(analysis, { name, mentions, site }, frame, cell) {
    analysis_put(analysis, cell, unknownValue(`\`${name}\` is a macro that is not expanded`, site));
    const answers = analysis_memoize(analysis, 'macros', () => new Map());
    let isAnyOurs = answers.get(mentions);
    if (isAnyOurs === undefined) {
        isAnyOurs = [...mentions].some((word) => isOurs(analysis, word, mentions));
        answers.set(mentions, isAnyOurs);
    }
    if (!isAnyOurs)
        return;
    const tags = tagsAt(analysis, frame, site);
    analysis.hits.push({ sink: ANY, site, frame: { ...frame, tags }, cells: [cell], instead: [] });
}
/** A clinical type, a way of asking or reading, or a function that is given types there. What makes an object only keeps
 *  them, and what takes nothing runs without being called. */
function isOurs({ program, relevant }, word, all) {
    if (word.startsWith('HKClinical') || (0,healthkit/* typeOfRaw */.mb)(word) || (0,sinks/* takesTypes */.AF)(word) || word.startsWith('clinicalType'))
        return true;
    if (word.startsWith('init'))
        return false;
    const named = callableNamed(program, word);
    return named.some((info) => relevant.has(info.id) &&
        (0,relevance/* takesSomething */.rd)(program, info.fact) &&
        info.fact.parameters.every(({ label }) => label === undefined || all.has(label)) &&
        usesTypes(program, info));
}
/** Whether a function, or one that it calls, makes types, asks for them, reads them or keeps them. */
function usesTypes(program, start) {
    const seen = new Set([start.id]);
    const waiting = [start];
    for (let info = waiting.pop(); info; info = waiting.pop()) {
        const mentions = (0,program_mentions/* mentionsOf */.jO)(info.fact.body);
        if ((0,relevance/* isSeed */.Ub)(mentions) || [...mentions.assigned].some((name) => keepsTypes(program, name)))
            return true;
        for (const name of mentions.calls.keys()) {
            for (const each of callableNamed(program, name)) {
                if (seen.has(each.id) || !(0,relevance/* takesSomething */.rd)(program, each.fact) || !(0,relevance/* leadsTo */.Rs)(mentions, each.fact))
                    continue;
                seen.add(each.id);
                waiting.push(each);
            }
        }
    }
    return false;
}
function keepsTypes(program, name) {
    return membersNamed(program, name).some(({ fact: { type } }) => type && healthkit/* CLINICAL_TYPE_NAMES */.Ys.has((0,type_names/* elementType */.rk)(type).name));
}

;// CONCATENATED MODULE: ./lib/code/types/variable-types.js
/**
 * The static types of variables and calls, as far as the source tells.
 */

function typeOfVariable(analysis, { fact, owner }) {
    if (fact.type)
        return fact.type;
    const { value } = fact;
    if (value?.kind === 'call')
        return typeOfCall(analysis, value);
    if (value?.kind === 'member' && value.of?.kind === 'name') {
        const type = (0,program_program/* findTypeInfo */.iL)(analysis.program, value.of.name);
        const member = type && (0,program_program/* findVariable */.q3)(analysis.program, type, value.name);
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
    return (0,program_program/* findTypeInfo */.iL)(analysis.program, callee.name) || /^HK|^NS/.test(callee.name)
        ? { name: callee.name, args: [] }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/static-members.js
/**
 * Reading what belongs to a type: cases, static variables, `allCases`, the names that HealthKit gives its types.
 */












/** `of` is the type it is read of, which may have it from a protocol or a class above. */
function readGlobal(analysis, variable, expression, frame, of = variable.owner?.name ?? '') {
    const cell = analysis_newCell(analysis);
    if (variable.fact.getter)
        callGetter(analysis, variable, { kind: 'type', name: of, tags: NO_TAGS }, cell, expression, frame);
    else
        analysis.solver.flow(globalCell(analysis, variable), cell, dropFlags);
    const type = typeOfVariable(analysis, variable);
    return { cell, ...(type && { type }) };
}
/** `Type.name`; undefined where the type has no such member. */
function staticMember(analysis, typeName, name, site, frame, expression) {
    const { program } = analysis;
    const cell = analysis_newCell(analysis);
    const info = (0,program_program/* findTypeInfo */.iL)(program, typeName);
    const type = { name: info?.name ?? typeName, args: [] };
    const tags = { ...frame.tags, ...regionTags(analysis, frame.file, site.start) };
    const member = info && staticMemberOf(program, info, name);
    if (info && member) {
        switch (member.kind) {
            case 'case': {
                const { fact } = member;
                analysis_put(analysis, cell, { kind: 'case', name: fact.name, owner: info, fact, site, tags });
                // a case with values is a function that makes it: `map(Action.load)`
                if (fact.parameters.length > 0) {
                    const labels = fact.parameters.map(({ label }) => label ?? '_');
                    const made = { id: analysis.nextId(), callee: expression, frame, labels };
                    analysis_put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
                }
                return { cell, type };
            }
            case 'variable': {
                if (isMadeElsewhere(info, member.variable)) {
                    analysis_put(analysis, cell, madeElsewhere(info, name, site));
                    return { cell };
                }
                const read = readGlobal(analysis, member.variable, expression, frame, info.name);
                // a class property of Objective-C is what its getter gives
                const getter = messageGetter(program, info, name);
                if (getter) {
                    const self = analysis_newCell(analysis);
                    analysis_put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
                    callFunction(analysis, getter, self, [], expression, frame, read.cell);
                }
                return read;
            }
            case 'all-cases':
                putAllCases(analysis, info, site, cell);
                return { cell, type: { name: 'Array', args: [type] } };
            case 'methods':
                bindMethods(analysis, member.methods, { kind: 'type', name: info.name, tags: NO_TAGS }, cell, expression, frame);
                return { cell };
        }
    }
    if (name === 'self') {
        analysis_put(analysis, cell, { kind: 'type', name: type.name, ...(info && { site }), tags: NO_TAGS });
        return { cell };
    }
    if (isDeclared(program, name) && /^[A-Z]/.test(name)) {
        analysis_put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
        return { cell };
    }
    const clinical = (0,healthkit/* typeOfCase */.ao)(name);
    if (clinical && (!info || info.kind === 'extension')) {
        analysis_put(analysis, cell, clinicalValue(clinical, site, 'case', tags));
        return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
    }
    if (name === 'allCases' && SYSTEM.includes(type.name)) {
        for (const each of healthkit/* CLINICAL_TYPES */.Gb)
            analysis_put(analysis, cell, clinicalValue(each, site, 'all', tags));
        return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
    }
    if (type.name === 'HKFHIRResourceType' && (0,healthkit/* typesOfFhir */.Cd)(name)) {
        analysis_put(analysis, cell, { kind: 'fhir', name, site, tags });
        return { cell, type };
    }
    if ((0,healthkit/* isOtherType */.t_)(type.name) || healthkit/* OTHER_TYPE_MAKERS */.Aq.has(name)) {
        analysis_put(analysis, cell, otherType(healthkit/* PER_OBJECT_TYPES */.EF.has(name) ? name : type.name, site, tags));
        return { cell, type };
    }
    return undefined;
}
/** What a macro may have made, or a module that is not here. */
function madeElsewhere({ name: type }, name, site) {
    return unknownValue(`what \`${type}\` has as \`${name}\` is made by code that is not seen`, site);
}
function putAllCases(analysis, info, site, cell) {
    for (const [name, fact] of info.cases) {
        analysis_put(analysis, cell, {
            kind: 'case',
            name,
            owner: info,
            fact,
            site: fact.site.file ? fact.site : site,
            tags: NO_TAGS,
        });
    }
}

;// CONCATENATED MODULE: ./lib/code/types/members.js
/**
 * Reading what belongs to a value: fields, computed properties, raw values, methods.
 */



















/** Says the same type in another form. */
const SAME_TYPE = new Set(`identifier rawValue sampleType hkSampleType objectType hashValue description`.split(/\s+/));
/** Numbers, flags and texts of anything besides how many there are: no type is made of them. */
const PLAIN_PARTS = new Set('capacity hash debugDescription localizedDescription isProxy superclass'.split(' '));
function readMember(analysis, base, name, expression, frame) {
    const { program, solver } = analysis;
    const cell = analysis_newCell(analysis);
    const info = base.type && (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(base.type).name);
    const declared = info && (0,program_program/* findVariable */.q3)(program, info, name);
    const type = declared ? typeOfVariable(analysis, declared) : partType(base.type, name);
    const shared = declared ? undefined : memberOfCollections(analysis, base.type, name);
    if (shared) {
        const run = runFunction(analysis, shared, [...frame.calls, expression], frame.tags, frame);
        solver.flow(base.cell, run.self);
        solver.flow(run.result, cell);
        return { cell, ...(shared.fact.result && { type: shared.fact.result }) };
    }
    analysis.nothing.makes.push([base.cell, cell]);
    if (name === 'indices')
        analysis_put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    solver.watch(base.cell, (value) => {
        const { choice } = value.tags;
        const to = choice ? analysis_newCell(analysis) : cell;
        // what belongs to an element is chosen with it
        if (choice)
            solver.flow(to, cell, (part) => tagged(part, { choice }));
        readOf(analysis, value, name, to, expression, frame);
    });
    if (base.type && isElsewhere(analysis, base.type)) {
        whenEmpty(analysis, base.cell, 'unknown', () => analysis_put(analysis, cell, unknownValue(`what \`${name}\` holds is not known here`, expression.site)));
    }
    const likely = info ? [info] : likelyOwners(analysis, name);
    // which case of an enum it is cannot be told: what any object of a class brings comes first
    const isOfEnum = likely.length > 0 && likely.every(({ cases }) => cases.size > 0);
    whenEmpty(analysis, base.cell, isOfEnum ? 'unknown' : 'receiver', () => {
        const owners = info
            ? [info, ...(declared?.fact.getter || declared?.fact.value ? [] : (0,inheritance/* descendants */.D)(program, info))]
            : likely;
        for (const owner of owners) {
            analysis_put(analysis, base.cell, anyOfDeclared(analysis, owner, base.type, expression.site));
        }
    });
    return { cell, ...(type && { type }) };
}
/** A computed property that the app adds to the system's collections. */
function memberOfCollections({ program }, type, name) {
    if (type && !(0,collections/* makesCollection */.uM)(type.name))
        return undefined;
    const all = membersNamed(program, name);
    const found = all.find(({ owner, fact }) => owner && type_names/* COLLECTIONS */.I.has(owner.name) && fact.getter);
    // without a type to tell, only where no other type has it
    if (!found || (!type && all.some(({ owner }) => !owner || !type_names/* COLLECTIONS */.I.has(owner.name))))
        return undefined;
    return program.getters.get(found);
}
/** A type that is declared elsewhere: what its members hold is not known. */
function isElsewhere({ program }, type) {
    const { name } = (0,type_names/* elementType */.rk)(type);
    return (/^[A-Z]/.test(name) &&
        !name.startsWith('HK') &&
        !(0,relevance/* isPlain */.$i)({ name, args: [] }) &&
        !(0,program_program/* findTypeInfo */.iL)(program, name) &&
        name !== 'String');
}
/** The app's types that have a member by this name: who is meant when nothing tells. */
function likelyOwners({ program }, name) {
    if ((0,collections/* givesElements */.c$)('types', name) || SAME_TYPE.has(name))
        return [];
    const owners = ownersOf(program, name);
    return owners.length <= 8 ? owners : [];
}
function partType(type, name) {
    if (!type)
        return undefined;
    if (type.name === 'Dictionary')
        return name === 'values' ? type.args[1] : name === 'keys' ? type.args[0] : undefined;
    const index = type.labels?.indexOf(name) ?? -1;
    return type.name === '()'
        ? type.args[index >= 0 ? index : Number(name)]
        : (0,collections/* givesElements */.c$)('types', name)
            ? type
            : undefined;
}
function readOf(analysis, value, name, to, expression, frame) {
    const { program, solver } = analysis;
    // an extension in a module that is not here may add it
    const isMissing = !(0,collections/* givesAnswer */.Nv)(name) && !PLAIN_PARTS.has(name) && frame.file.traits.hasExtensions;
    const miss = () => analysis_put(analysis, to, unknownValue(`what \`${name}\` holds is not known here`, expression.site));
    switch (value.kind) {
        case 'object': {
            const { thing } = value;
            const { type } = thing;
            const member = type && memberOf(program, type, name);
            if (type && member?.kind === 'variable') {
                readVariable(analysis, member.variable, thing, value, to, expression, frame);
                // who stands for every object of a class stands for those of its subclasses too
                const others = isStar(analysis, thing) ? overridingVariables(program, type, name) : [];
                for (const other of others) {
                    if (!other.owner)
                        continue;
                    const heir = starOf(analysis, other.owner);
                    readVariable(analysis, other, heir, { kind: 'object', thing: heir, tags: NO_TAGS }, to, expression, frame);
                }
                // an Objective-C property may have a getter of its own beside what it stores
                const getter = messageGetter(program, type, name);
                if (getter)
                    callFunction(analysis, getter, cellWith(analysis, value), [], expression, frame, to);
            }
            else if (member?.kind === 'methods')
                bindMethods(analysis, member.methods, value, to, expression, frame);
            else if (thing.form !== 'object')
                entries_readThing(analysis, thing, name, to, frame);
            else if ((0,collections/* givesElements */.c$)('types', name))
                analysis_put(analysis, to, value);
            else if (member?.kind === 'dynamic')
                readDynamically(analysis, member.methods, name, value, to, expression, frame);
            // what is called on it may still tell which object is meant
            else if (isMissing)
                whenEmpty(analysis, to, 'unknown', miss);
            return;
        }
        case 'case': {
            const owner = value.owner ?? onlyOwner(analysis, value.name, name);
            const member = owner && memberOf(program, owner, name);
            if (owner && member?.kind === 'variable' && member.variable.fact.getter) {
                const fact = owner.cases.get(value.name);
                const self = { ...value, owner, ...(fact && { fact }) };
                callGetter(analysis, member.variable, self, to, expression, frame);
            }
            else if (name === 'rawValue')
                readRaw(analysis, value, to, frame);
            else if ((0,collections/* givesElements */.c$)('types', name) || (!value.owner && SAME_TYPE.has(name)))
                analysis_put(analysis, to, value);
            else if (member?.kind === 'methods')
                bindMethods(analysis, member.methods, value, to, expression, frame);
            else if (isMissing)
                miss();
            return;
        }
        case 'clinical': {
            for (const system of SYSTEM) {
                const variable = declaredType(program, system)?.variables.get(name);
                if (!variable?.fact.getter)
                    continue;
                callGetter(analysis, variable, value, to, expression, frame);
                return;
            }
            if ((0,collections/* givesElements */.c$)('types', name) || SAME_TYPE.has(name))
                analysis_put(analysis, to, value);
            else if (isMissing)
                miss();
            return;
        }
        case 'type': {
            // a getter runs for each type by itself: what it gives is told apart
            const own = analysis_memoize(analysis, `${callId(analysis, expression)} of ${value.name}`, () => ({ ...expression }));
            const member = staticMember(analysis, value.name, name, expression.site, frame, own);
            if (member)
                solver.flow(member.cell, to, (it) => byType(analysis, it, value));
            return;
        }
        case 'unknown':
        case 'other-type':
            analysis_put(analysis, to, value);
            return;
        case 'foreign':
            readForeign(analysis, value.path, name, expression.site, value.tags, to);
            return;
        default: {
            const isText = value.kind === 'constant' && typeof value.value === 'string';
            const variable = isText ? memberOfTexts(analysis, name) : undefined;
            if (variable)
                callGetter(analysis, variable, value, to, expression, frame);
            else if ((0,collections/* givesElements */.c$)('types', name) || SAME_TYPE.has(name))
                analysis_put(analysis, to, value);
            else if (isText && isMissing)
                miss();
        }
    }
}
/** What a type has is shown, for people, where the type is handed on: `[Labs.self, Shots.self]`. */
function byType(analysis, value, by) {
    return by.site ? ledTo(analysis, value, { ...by, site: by.site }, by.name) : value;
}
/** A computed property that the app adds to the system's texts. */
function memberOfTexts({ program }, name) {
    const found = ['String', 'StringProtocol', 'NSString'].map((type) => declaredType(program, type)?.variables.get(name));
    return found.find((variable) => variable?.fact.getter);
}
/** The system's types that an app may extend, and a clinical type may be seen as. */
const SYSTEM = ['HKClinicalTypeIdentifier', 'HKClinicalType', 'HKSampleType', 'HKObjectType'];
/** The one enum of the app that has both the case and the member. */
function onlyOwner({ program }, caseName, member) {
    return ownersOf(program, member).find(({ cases }) => cases.has(caseName));
}

;// CONCATENATED MODULE: ./lib/code/types/setters.js
/**
 * What runs when a property is set: its setter, which may fill another one, and the observers that are told of it.
 */




/** Runs what is told of a value that is set. Whether it is kept nowhere else: the property is computed. */
function setters_runSetters(analysis, variable, self, value, expression, frame) {
    for (const setter of analysis.program.setters.get(variable) ?? []) {
        if (setter.fact.parameters.length === 0)
            continue;
        const run = runFunction(analysis, setter, [...frame.calls, expression], frame.tags, frame);
        const [given] = run.parameters;
        if (given)
            analysis.solver.flow(value, given);
        if (self)
            analysis.solver.flow(self, run.self);
    }
    return variable.fact.setter !== undefined;
}
/** Where a store into a variable goes that belongs to no object. */
function storeStatic(analysis, variable, expression, frame) {
    if (!isStatic(variable) || !analysis.program.setters.has(variable))
        return globalCell(analysis, variable);
    const into = analysis_newCell(analysis);
    const isComputed = setters_runSetters(analysis, variable, frame.self, into, expression, frame);
    if (!isComputed)
        analysis.solver.flow(into, globalCell(analysis, variable));
    return into;
}

;// CONCATENATED MODULE: ./lib/code/types/choices.js
/**
 * Elements that an index picks. A loop over all indices takes them all; an index that nobody knows takes one.
 */



/** The choice that is made at a place, whoever leads there. */
function choiceAt(analysis, site, index) {
    const choice = analysis_memoize(analysis, `choice ${site.file.path} ${site.start} ${site.end}`, () => ({
        id: analysis.nextId(),
        site,
        index: analysis_newCell(analysis),
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
    const global = globalNamed(program, name);
    const named = [...membersNamed(program, name), ...(global ? [global] : [])];
    return named.length > 0 && named.every(({ fact }) => fact.isConstant && fact.value?.kind === 'literal');
}
/** The choice by which a value came along, where nobody knows what is chosen. In other languages an index of which
 *  nothing is known may be that of a loop. */
function openChoice({ program }, { choice }) {
    if (!choice)
        return undefined;
    const { values } = choice.index;
    const isOpen = values.length === 0
        ? !program.traitsOf(choice.site.file).isCalledFromOutside
        : values.some((value) => value.kind === 'unknown' && !isNobody(value));
    return isOpen ? choice : undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/key-value.js
/**
 * Properties by their names as texts: `[entry valueForKey:@"kind"]` and `[entry setValue:kind forKey:@"kind"]`, of an object
 * or of each in a list. Objective-C's subscripts of the app's own are messages too: `shelf[@"labs"]`.
 */





/** The object of the app's own that a value is. */
function ownType(value) {
    return value.kind === 'object' && value.thing.form === 'object' ? value.thing.type : undefined;
}
function watchNames(analysis, key, see) {
    analysis.solver.watch(key, (value) => {
        if (value.kind === 'constant' && typeof value.value === 'string')
            see(value.value);
    });
}
/** What the properties that a key names hold comes to `to`. */
function readByKey(analysis, value, key, to, at, frame) {
    if (!ownType(value))
        return;
    watchNames(analysis, key, (path) => {
        const base = { cell: cellOf(analysis, value) };
        const read = path.split('.').reduce((of, name) => readMember(analysis, of, name, at, frame), base);
        analysis.solver.flow(read.cell, to);
    });
}
function storeByKey(analysis, value, key, from, at, frame) {
    if (!ownType(value))
        return;
    watchNames(analysis, key, (name) => {
        const into = storeInto(analysis, { cell: cellOf(analysis, value) }, name, at, frame);
        analysis.solver.flow(from, into);
    });
}
/** What a subscript of the app's own gives for those values that have one; the others come to the cell that is left. */
function readMessages(analysis, expression, base, index, frame) {
    const { program, solver } = analysis;
    if (expression.args || !hasMessageSubscripts(program))
        return undefined;
    const [found, rest] = [analysis_newCell(analysis), analysis_newCell(analysis)];
    const given = { ...index, isTrailing: false, expression: expression.index };
    solver.watch(base.cell, (value) => {
        const type = ownType(value);
        const method = type && messageSubscript(program, type, expression)?.method;
        if (method)
            callFunction(analysis, method, cellOf(analysis, value), [given], expression, frame, found);
        else
            solver.add(rest, value);
    });
    return { found, rest };
}

;// CONCATENATED MODULE: ./lib/code/types/subscripts.js
/**
 * `of[index]`: a dictionary's value, an element, or what a subscript of the app's own gives.
 */














function readSubscript(analysis, expression, frame) {
    const base = evaluateBase(analysis, expression, frame);
    const index = evaluate(analysis, expression.index, frame);
    if (expression.args?.[0]?.label === 'keyPath')
        return readPath(analysis, expression, base, index, frame);
    const key = keyType(analysis, expression, frame);
    if (key)
        return readKey(analysis, key, expression, frame);
    const meant = frame.file.traits.hasOwnOperators
        ? subscriptsOf(analysis.program, base.type, expression, frame, limitAt(analysis, expression.site))
        : undefined;
    if (!meant) {
        const messages = readMessages(analysis, expression, base, index, frame);
        if (!messages)
            return readPlain(analysis, expression, base, index, frame);
        const rest = readPlain(analysis, expression, { ...base, cell: messages.rest }, index, frame);
        analysis.solver.flow(messages.found, rest.cell);
        return rest;
    }
    const { owner, methods, others } = meant;
    const first = methods[0] ?? others[0];
    const given = (expression.args ?? []).map(({ label, value }) => {
        const typed = value === expression.index ? index : evaluate(analysis, value, frame);
        return { ...typed, ...(label !== undefined && { label }), isTrailing: false, expression: value };
    });
    const cell = analysis_newCell(analysis);
    whenEmpty(analysis, base.cell, 'receiver', () => analysis_put(analysis, base.cell, anyOf(analysis, owner, expression.site)));
    analysis.solver.watch(base.cell, (value) => {
        // `self` of a static one is the type, and of one of objects an object
        if (value.kind === 'type' && first && isOfObjects(first))
            return;
        const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
        const method = (type && subscriptOf(analysis.program, type, expression)) ?? first;
        if (method)
            callFunction(analysis, method, cellOf(analysis, value), given, expression, frame, cell);
    });
    return { cell, ...(first?.fact.result && { type: first.fact.result }) };
}
/** What stands before the brackets: `Shelf["labs"]` means a subscript of the type itself. */
function evaluateBase(analysis, { of }, frame) {
    const base = evaluate(analysis, of, frame);
    const name = base.type ? undefined : typeNamed(analysis.program, of, frame);
    return name !== undefined && (0,program_program/* findTypeInfo */.iL)(analysis.program, name) ? { ...base, type: { name, args: [] } } : base;
}
/** `values[KindKey.self]`: a type of the app's own that says what is there where nobody put anything. */
function keyType(analysis, { index }, frame) {
    if (index.kind !== 'member' || index.name !== 'self' || !index.of)
        return undefined;
    const name = typeNamed(analysis.program, index.of, frame);
    const type = name === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(analysis.program, name);
    return type && DEFAULTS.some((member) => type.variables.has(member)) ? type : undefined;
}
/** Of EnvironmentKey, PreferenceKey and FocusedValueKey, and of keys of dependencies. */
const DEFAULTS = ['defaultValue', 'liveValue', 'currentValue'];
/** What is kept under a key that is a type: whoever holds the values holds the same. */
function keptUnder(analysis, key) {
    return analysis_memoize(analysis, `kept under ${key.name}`, () => analysis_newCell(analysis));
}
function readKey(analysis, key, expression, frame) {
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(keptUnder(analysis, key), cell);
    let type;
    for (const name of DEFAULTS) {
        const first = key.variables.has(name)
            ? staticMember(analysis, key.name, name, expression.site, frame, expression)
            : undefined;
        if (first)
            analysis.solver.flow(first.cell, cell);
        type ??= first?.type;
    }
    return { cell, ...(type && { type }) };
}
/** Where `of[index] = value` goes, where a key that is a type or a subscript of the app's own takes it. */
function storeSubscript(analysis, expression, frame) {
    const key = keyType(analysis, expression, frame);
    return key && keptUnder(analysis, key);
}
/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function readPath(analysis, expression, base, path, frame) {
    const cell = analysis_newCell(analysis);
    const given = { ...base, isTrailing: false, expression: expression.of };
    callValues(analysis, path.cell, [given], expression, frame, cell);
    return { cell };
}
/** A dictionary's or a list's. */
function readPlain(analysis, expression, base, index, frame) {
    const { args = [], site } = expression;
    const tags = isTold(analysis, expression.index, frame) ? NO_TAGS : { choice: choiceAt(analysis, site, index.cell) };
    const read = readIndex(analysis, base, index.cell, site, tags);
    for (const { label, value } of args)
        if (label === 'default')
            analysis.solver.flow(evaluate(analysis, value, frame, read.type).cell, read.cell);
    return read;
}

// EXTERNAL MODULE: ./lib/code/facts/lists-by-name.js
var lists_by_name = __webpack_require__("code/facts/lists-by-name.js");
;// CONCATENATED MODULE: ./lib/code/program/thrown.js
/**
 * Who may catch what a function throws: whoever tries it, or tries what throws it on.
 */



const mentioning = new WeakMap();
const throwing = new WeakMap();
/** Whether what a function throws may come to a `do` with this body. */
function mayReach(program, from, tried) {
    const names = namesThrowing(program, from);
    return [...(0,program_mentions/* mentionsOf */.jO)(tried).names].some((name) => names.has(name));
}
/** The names of all by which it comes: its own, and those of what throws it on. */
function namesThrowing(program, from) {
    const known = throwing.get(from);
    if (known)
        return known;
    const names = new Set();
    const open = [from];
    for (let info = open.pop(); info; info = open.pop()) {
        const name = thrown_nameOf(info);
        if (names.has(name))
            continue;
        names.add(name);
        // what does not say that it throws has caught it
        (0,lists/* addAll */.RZ)(open, (whoMentions(program).get(name) ?? []).filter(({ fact }) => fact.isThrowing));
    }
    throwing.set(from, names);
    return names;
}
function thrown_nameOf({ fact, owner }) {
    return fact.name === 'init' && owner ? owner.name : fact.name;
}
function whoMentions(program) {
    const known = mentioning.get(program);
    if (known)
        return known;
    const found = new Map();
    for (const info of [...program.everyFunction, ...program.getters.values()])
        for (const name of (0,program_mentions/* mentionsOf */.jO)(info.fact.body).names)
            (0,lists_by_name/* push */.V)(found, name, info);
    mentioning.set(program, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/code/types/thrown.js
/**
 * What is thrown, and who catches it: `program/thrown.ts` says who may.
 */



function thrownOf(analysis) {
    return analysis_memoize(analysis, 'thrown', () => ({
        cells: new Map(),
        thrown: new Set(),
        anywhere: analysis_newCell(analysis),
        caught: new Map(),
    }));
}
/** Functions that are called without saying their name. */
const UNNAMED = /^(?:callAsFunction|\W.*)$/;
/** Where what is thrown here goes. */
function thrownHere(analysis, { thrower }) {
    const all = thrownOf(analysis);
    if (!thrower || thrower.fact.name === program_mentions/* SUBSCRIPT */.M0 || UNNAMED.test(thrower.fact.name))
        return all.anywhere;
    let cell = all.cells.get(thrower);
    if (!cell) {
        cell = analysis_newCell(analysis);
        all.cells.set(thrower, cell);
        analysis.solver.watch(cell, () => {
            if (all.thrown.has(thrower))
                return;
            all.thrown.add(thrower);
            for (const each of [...all.caught.values()].flat())
                join(analysis, thrower, each);
        });
    }
    return cell;
}
/** What the `catch` around may get. */
function caughtHere(analysis, { tried, thrower }) {
    const all = thrownOf(analysis);
    if (!tried)
        return all.anywhere;
    const known = all.caught.get(tried) ?? [];
    const found = known.find(({ by }) => by === thrower);
    if (found)
        return found.cell;
    const each = { cell: analysis_newCell(analysis), tried, by: thrower };
    all.caught.set(tried, [...known, each]);
    analysis.solver.flow(all.anywhere, each.cell);
    for (const from of all.thrown)
        join(analysis, from, each);
    return each.cell;
}
function join(analysis, from, { cell, tried, by }) {
    const thrown = thrownOf(analysis).cells.get(from);
    if (thrown && (from === by || mayReach(analysis.program, from, tried)))
        analysis.solver.flow(thrown, cell);
}

;// CONCATENATED MODULE: ./lib/code/program/containers.js
/**
 * Containers of dependency injection that are asked by type: what is registered for a type is what it is resolved to,
 * `container.register(Store.self) { r in Store(…) }` and `r.resolve(Store.self)`.
 */
/** Undefined for any other call. */
function containerCall(name, { args }) {
    const [type] = args;
    if (!type || type.label !== undefined || type.value.kind !== 'member' || type.value.name !== 'self')
        return undefined;
    if (!type.value.of)
        return undefined;
    if (name === 'resolve')
        return { type: type.value.of };
    if (name !== 'register')
        return undefined;
    const makers = [...args.keys()].filter((at) => at > 0 && (args[at]?.isTrailing || args[at]?.label === 'factory'));
    return makers.length > 0 ? { type: type.value.of, makers } : undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/containers.js
/**
 * Containers of dependency injection, in the flow of types: what is registered for a type is what it is resolved to.
 */










/** All that is registered for a type. */
function registered(analysis, type) {
    return analysis_memoize(analysis, `registered ${type}`, () => analysis_newCell(analysis));
}
/** What is passed where a type is resolved: Swinject's `resolve(Feed.self, argument: topic)`. */
function argumentsFor(analysis, type) {
    return analysis_memoize(analysis, `arguments for ${type}`, () => Array.from({ length: 3 }, () => analysis_newCell(analysis)));
}
/** A call that registers or resolves. Undefined for any other. */
function callContainer(analysis, name, given, call, frame) {
    if (!frame.file.traits.isNative)
        return isTaking(name, given) ? takeForContainer(analysis, given, call, frame) : undefined;
    const contained = containerCall(name, call);
    const [type] = given;
    if (!contained || !type)
        return undefined;
    const cell = analysis_newCell(analysis);
    if (contained.makers) {
        const makers = given.filter((_, at) => contained.makers?.includes(at));
        const passed = (made) => ({ cell: made, isTrailing: false, expression: call });
        analysis.solver.watch(type.cell, (value) => {
            if (value.kind !== 'type')
                return;
            // the resolver, and what is passed where it is resolved
            const taken = [analysis_newCell(analysis), ...argumentsFor(analysis, value.name)].map(passed);
            for (const maker of makers)
                callValues(analysis, maker.cell, taken, call, frame, cell);
            analysis.solver.flow(cell, registered(analysis, value.name));
        });
        return { cell: analysis_newCell(analysis) };
    }
    analysis.solver.watch(type.cell, (value) => {
        if (value.kind !== 'type')
            return;
        analysis.solver.flow(registered(analysis, value.name), cell);
        const first = given.findIndex(({ label }) => label === 'argument' || label === 'arguments');
        for (const [index, into] of (first < 0 ? [] : argumentsFor(analysis, value.name)).entries()) {
            const argument = given[first + index];
            if (argument)
                analysis.solver.flow(argument.cell, into);
        }
    });
    whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknownValue('what `resolve` gives is not known here', call.site)));
    return { cell };
}
/** `AddSingleton(source)`, `AddSingleton(provider => new Source(…))`: the container hands on an object by each type that it
 *  is of. A class it makes itself: any object of it. */
function takeForContainer(analysis, given, call, frame) {
    const { program, solver } = analysis;
    const taken = analysis_newCell(analysis);
    const enter = (type, value) => {
        for (const { name } of (0,inheritance/* lineage */.O)(program, type))
            analysis_put(analysis, registered(analysis, name), value);
    };
    for (const { cell } of given.slice(-1)) {
        solver.flow(cell, taken);
        callValues(analysis, cell, [{ cell: analysis_newCell(analysis), isTrailing: false, expression: call }], call, frame, taken);
    }
    solver.watch(taken, (value) => {
        if (value.kind === 'object' && value.thing.type)
            enter(value.thing.type, value);
        const made = value.kind === 'type' ? (0,program_program/* findTypeInfo */.iL)(program, value.name) : undefined;
        if (made)
            enter(made, { kind: 'object', thing: starOf(analysis, made), tags: NO_TAGS });
    });
    return { cell: analysis_newCell(analysis) };
}
/** A common word takes a function that makes what is taken: `single { Source(…) }`. */
function isTaking(name, given) {
    return (0,containers/* takesForContainer */.vX)(name) && (/^[A-Z]/.test(name) || given.at(-1)?.isTrailing === true);
}
/** `Screen(get())`: whatever a container was given of the type that the place wants, else any object of it. */
function resolveWanted(analysis, name, call, frame, expected) {
    if (!expected || !containers/* GIVES_WHAT_IS_WANTED */.dK.has(name) || (0,facts_source/* languageOf */.eX)(frame.file.path) !== 'kotlin')
        return undefined;
    const info = (0,program_program/* findTypeInfo */.iL)(analysis.program, (0,type_names/* elementType */.rk)(expected).name);
    if (!info || info.cases.size > 0)
        return undefined;
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(injected(analysis, info), cell);
    whenEmpty(analysis, cell, 'receiver', () => analysis_put(analysis, cell, anyOf(analysis, info, call.site)));
    return { cell, type: expected };
}
/** What a container gives a constructor for a parameter of a type: all that it was given of it. */
function injected(analysis, type) {
    return registered(analysis, type.name);
}
/** Factory's `self { Live() }`, `self { topic in Feed(topic) }`, `Factory(self) { … }`: what is declared by it is called, with
 *  what the closure takes. Whether it is never anything but called. */
function containers_keepFactory({ solver }, name, given, { resultType }, cell) {
    const declared = name === 'self' ? (resultType?.name ?? '') : name;
    const maker = given.at(-1);
    if (!maker?.isTrailing || !containers/* FACTORIES */.xI.has(declared))
        return false;
    solver.flow(maker.cell, cell, (value) => (value.kind === 'function' ? value : undefined));
    return declared === containers/* PARAMETER_FACTORY */.Hn;
}
/** Calls what is held, by a name of its own: `feed.callAsFunction(.labs)`, Factory's `feed.resolve(.labs)`. */
const CALLS_WHAT_IS_HELD = new Set(['callAsFunction', 'resolve']);

;// CONCATENATED MODULE: ./lib/code/models/apple-modules.js
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

;// CONCATENATED MODULE: ./lib/code/types/record-hit.js
/**
 * Calls that ask, read, share, or that a rule wants to know of.
 */



function recordHit(analysis, name, given, call, frame, instead, receiver) {
    if (!(0,sinks/* isSinkName */.$z)(name))
        return;
    const match = (0,sinks/* matchSink */.hi)(name, given);
    if (!match)
        return;
    if (!frame.file.traits.isNative && match.sink.isCommonName)
        return;
    const cells = match.at.map((index, position) => {
        const arg = index === undefined ? undefined : given[index];
        const path = match.sink.takes[position]?.path;
        if (!arg || !path)
            return arg?.cell;
        return path.reduce((typed, part) => readMember(analysis, typed, part, call, frame), { cell: arg.cell }).cell;
    });
    const tags = callTags(analysis, call, frame);
    analysis.hits.push({
        sink: match.sink,
        site: call.site,
        call,
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
    return (callee.kind === 'name' || callee.kind === 'member') && (0,sinks/* matchSink */.hi)(callee.name, args) !== undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/escapes.js




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
    if (given.length === 0 ||
        frame.tags.conditional !== undefined ||
        frame.file.traits.isCalledFromOutside ||
        isSinkCall(call))
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

;// CONCATENATED MODULE: ./lib/code/types/presented.js
/**
 * What SwiftUI shows of a value: a sheet of an item, a destination for a value, a binding made of functions. Whoever leads
 * there gives the value; a person only opens and closes.
 */






const PRESENTS = /^(?:sheet|fullScreenCover|popover|navigationDestination|inspector|alert|confirmationDialog)$/;
/** `$kind`, `$model.kind`: a binding, as what is bound. Undefined for any other expression. */
function boundOf(expression) {
    if (expression.kind === 'member') {
        const of = expression.of && boundOf(expression.of);
        return of && { ...expression, of };
    }
    const name = expression.kind === 'name' ? boundName(expression.name) : undefined;
    return expression.kind === 'name' && name !== undefined ? { ...expression, name } : undefined;
}
/** Whether nobody but code puts anything into a binding that is given here: what is shown is taken away again. */
function isOnlyShown({ callee }, label) {
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    return (label === 'item' && PRESENTS.test(name)) || (label === 'path' && name === 'NavigationStack');
}
/** What a person may choose by a binding that is handed to code which is not here. */
function chooseFreely(analysis, given) {
    for (const { back, expression } of given) {
        if (back)
            analysis_put(analysis, back, unknownValue('it is set by the user’s choice', expression.site));
    }
}
/** `Binding(get: { kind }, set: { kind = $0 })`. What is put into it comes to `into`. */
function makeBinding(analysis, given, call, frame) {
    const [get, set] = ['get', 'set'].map((label) => given.find((it) => it.label === label));
    if (!get || !set)
        return undefined;
    const cell = analysis_newCell(analysis);
    const into = analysis_newCell(analysis);
    callValues(analysis, get.cell, [], call, frame, cell);
    const put = { cell: into, isTrailing: false, expression: call };
    callValues(analysis, set.cell, [put], call, frame, analysis_newCell(analysis));
    return { cell, into };
}
/** All values that lead somewhere: `NavigationLink(value:)`, the elements of a path. */
function presented_destinations(analysis) {
    return analysis_memoize(analysis, 'destinations', () => analysis_newCell(analysis));
}
/** Values that views are given to lead to. */
function leadTo(analysis, name, given) {
    const label = name === 'NavigationLink' ? 'value' : name === 'NavigationStack' ? 'path' : undefined;
    for (const arg of label ? given : [])
        if (arg.label === label)
            analysis.solver.flow(arg.cell, presented_destinations(analysis));
}
/** `.sheet(item: $item) { item in … }`, `.navigationDestination(for: Kind.self) { kind in … }`. */
function present(analysis, name, given, call, frame) {
    if (!PRESENTS.test(name) || !frame.file.traits.isNative)
        return false;
    const item = given.find(({ label }) => label === 'item');
    const type = given.find(({ label }) => label === 'for');
    const closures = given.filter(({ isTrailing, label }) => isTrailing || label === 'content' || label === 'destination');
    if ((!item && !type) || closures.length === 0)
        return false;
    const shown = item ? item.cell : analysis_newCell(analysis);
    if (!item && type) {
        analysis.solver.watch(type.cell, (wanted) => {
            if (wanted.kind !== 'type')
                return;
            analysis.solver.flow(presented_destinations(analysis), shown, (value) => presented_isOf(analysis.program, value, wanted.name) ? value : undefined);
        });
    }
    const arg = { cell: shown, ...(item?.type && { type: item.type }), isTrailing: false, expression: call };
    for (const closure of closures)
        callValues(analysis, closure.cell, [arg], call, frame, analysis_newCell(analysis));
    return true;
}
function presented_isOf(program, value, name) {
    switch (value.kind) {
        case 'object': {
            const { type } = value.thing;
            const wanted = (0,program_program/* findTypeInfo */.iL)(program, name);
            return type === undefined || (wanted !== undefined && (0,inheritance/* lineage */.O)(program, type).includes(wanted));
        }
        case 'case':
            return value.owner === undefined || value.owner === (0,program_program/* findTypeInfo */.iL)(program, name);
        case 'clinical':
        case 'other-type':
            return CLINICAL_NAMES.has(name);
        case 'constant':
            return name === (typeof value.value === 'string' ? 'String' : 'Int');
        default:
            return value.kind === 'unknown';
    }
}

;// CONCATENATED MODULE: ./lib/code/types/unknown-calls.js
/**
 * Calls to code that is not here.
 */











/** A call to code that is not here: closures given to it run, with whatever is at hand; what it returns is unknown. */
function callUnknown(analysis, name, base, given, call, frame, isKnown = () => false) {
    const { solver } = analysis;
    recordEscape(analysis, name, base, given, call, frame, isKnown);
    const cell = analysis_newCell(analysis);
    chooseFreely(analysis, given);
    if (containers_keepFactory(analysis, name, given, frame, cell))
        return { cell };
    if (passesPredicates(name)) {
        // a predicate is the FHIR resource type it names, and a compound one those of its parts
        for (const arg of given)
            analysis.solver.flow(arg.cell, cell, toFhir);
    }
    if (base) {
        solver.watch(base.cell, (value) => {
            if (value.kind === 'unknown')
                analysis_put(analysis, cell, value);
        });
    }
    const handOutTo = (arg) => {
        solver.watch(arg.cell, (value) => {
            if (isNobody(value))
                analysis_put(analysis, cell, value);
            if (value.kind !== 'function')
                return;
            const closure = analysis_newCell(analysis);
            handOut(analysis, value.made, base, given, call, frame, closure);
            solver.flow(closure, cell);
        });
    };
    const handOutAll = () => given.forEach(handOutTo);
    if (!defineNative(analysis, name, given, handOutAll))
        handOutAll();
    whenEmpty(analysis, cell, 'unknown', () => {
        if (!isKnown())
            analysis_put(analysis, cell, unknownValue(`what \`${name}\` gives is not known here`, call.site));
    });
    return { cell };
}
/** `Reduce { state, action in … }`: any state that is made. Undefined for other calls. */
function stateOf({ program }, call) {
    const isReducing = call.kind === 'call' && call.callee.kind === 'name' && reducers/* REDUCES */._y.has(call.callee.name);
    return isReducing ? (0,program_program/* findTypeInfo */.iL)(program, reducers/* STATE */.c4) : undefined;
}
/** A function that unknown code will call: with the values it got beside it, or with unknown ones. */
function handOut(analysis, made, base, given, call, frame, result) {
    const count = made.method
        ? made.method.fact.parameters.length
        : (made.fact?.parameters.length ?? 0) || (made.fact?.anonymous ?? 0);
    // a query gives its handler samples, never the type it was made with
    const changed = given.find(({ label }) => label === 'queryDescriptors');
    const beside = isSinkCall(call) ? [] : [...(base ? [base] : []), ...given.filter(({ label }) => label === undefined)];
    const state = stateOf(analysis, call);
    const names = (made.method?.fact ?? made.fact)?.parameters.map(({ name }) => name) ?? [];
    const parameters = Array.from({ length: count }, (_, index) => {
        const cell = analysis_newCell(analysis);
        const what = names[index] ? `\`${names[index]}\`` : 'a value';
        // HKObserverQuery says which of its types have changed
        if (changed && index === 1)
            analysis.solver.flow(changed.cell, cell);
        if (state && index === 0)
            analysis_put(analysis, cell, anyOf(analysis, state, call.site));
        for (const source of beside) {
            analysis.solver.flow(source.cell, cell, (value) => value.kind === 'clinical' || value.kind === 'case' || value.kind === 'other-type' ? value : undefined);
        }
        whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknownValue(`${what} is passed by code that is not here`, call.site, true)));
        return { cell, isTrailing: false, expression: call };
    });
    if (made.path || made.callee)
        return;
    callValue(analysis, made, parameters, call, frame, result);
}

;// CONCATENATED MODULE: ./lib/code/types/store.js
/**
 * Where assignments go.
 */



















/** Where a store into an expression goes; undefined where nothing is kept. */
function lvalue(analysis, target, frame) {
    switch (target.kind) {
        case 'name': {
            if (target.name === facts/* THROWN */.d)
                return thrownHere(analysis, frame);
            if (/^\$\d/.test(target.name))
                return frame.anonymous?.[Number(target.name.slice(1))];
            const local = findName(frame.scope, target.name);
            if (local)
                return local.into ?? local.cell;
            const name = nameIn(frame, target.name);
            const variable = variableNamed(analysis.program, name, frame.owner);
            if (!variable)
                return undefined;
            if (isStatic(variable))
                return storeStatic(analysis, variable, target, frame);
            return storeInto(analysis, { cell: frame.self ?? analysis_newCell(analysis) }, variable.fact.name, target, frame);
        }
        case 'member': {
            if (!target.of)
                return undefined;
            const typeName = typeNamed(analysis.program, target.of, frame);
            const info = typeName === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(analysis.program, typeName);
            const name = nameIn(frame, target.name);
            const variable = info && (0,program_program/* findVariable */.q3)(analysis.program, info, name);
            if (variable)
                return storeStatic(analysis, variable, target, frame);
            const base = evaluate(analysis, target.of, frame);
            return storeInto(analysis, base, name, target, frame);
        }
        case 'index': {
            if (target.args?.[0]?.label === 'keyPath')
                return storeAlong(analysis, target, frame);
            const own = storeSubscript(analysis, target, frame);
            if (own)
                return own;
            const base = evaluate(analysis, target.of, frame).cell;
            const into = analysis_newCell(analysis);
            storeIndex(analysis, base, evaluate(analysis, target.index, frame).cell, into);
            // a dictionary's entry is none of its keys' values
            const isDictionary = typeOfTarget(analysis, target.of, frame)?.name === 'Dictionary';
            const list = isDictionary ? undefined : lvalue(analysis, target.of, frame);
            if (list && frame.file.traits.hasKeyedObjects)
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
    const into = analysis_newCell(analysis);
    const base = evaluate(analysis, target.of, frame);
    analysis.solver.watch(evaluate(analysis, target.index, frame).cell, (value) => {
        const path = value.kind === 'function' ? (value.made.path ?? []) : [];
        const last = path.at(-1);
        if (last === undefined)
            return;
        const holder = path.slice(0, -1).reduce((of, name) => readMember(analysis, of, name, target, frame), base);
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
/** Combine's `assign(to: &$kind)` and `assign(to: \.kind, on: model)`. */
function store_assignTo(analysis, values, given, expression, frame) {
    const [to, on] = given;
    if (to?.label !== 'to')
        return;
    if (to.expression.kind === 'operation') {
        const into = lvalue(analysis, to.expression, frame);
        if (into)
            analysis.solver.flow(values.cell, into);
    }
    else if (to.expression.kind === 'key-path' && on) {
        const name = to.expression.path.at(-1);
        if (name !== undefined)
            analysis.solver.flow(values.cell, storeInto(analysis, on, name, expression, frame));
    }
}
/** Functions that are stored where code that is not here finds them will be called from there. */
function handOutOf(analysis, stored, expression, frame) {
    analysis.solver.watch(stored, (value) => {
        if (value.kind === 'function')
            handOut(analysis, value.made, undefined, [], expression, frame, analysis_newCell(analysis));
    });
}
function storeInto(analysis, base, name, expression, frame) {
    const into = analysis_newCell(analysis);
    analysis.solver.watch(base.cell, (value) => {
        if (value.kind === 'unknown' && !isNobody(value))
            handOutOf(analysis, into, expression, frame);
        if (value.kind !== 'object')
            return;
        const { thing } = value;
        const variable = thing.type && ownVariable(analysis.program, thing.type, name);
        const field = variable?.fact.name ?? name;
        if (variable && !isStatic(variable)) {
            const isComputed = setters_runSetters(analysis, variable, cellOf(analysis, value), into, expression, frame);
            if (isComputed)
                return;
        }
        const target = thing.form === 'object' && thing.type
            ? variable && isStatic(variable)
                ? globalCell(analysis, variable)
                : fields_storeOf(analysis, thing, field)
            : thing.form === 'dictionary'
                ? storeEntry(analysis, thing, name)
                : fields_fieldOf(analysis, thing, name);
        const via = coerce(analysis, variable?.fact.type);
        if (via)
            analysis.solver.flow(into, target, via);
        else
            analysis.solver.flow(into, target);
    });
    const info = base.type && (0,program_program/* findTypeInfo */.iL)(analysis.program, (0,type_names/* elementType */.rk)(base.type).name);
    whenEmpty(analysis, base.cell, 'receiver', () => {
        const owners = info ? [info] : ownersOf(analysis.program, name);
        for (const owner of owners.slice(0, 4)) {
            const field = ownVariable(analysis.program, owner, name)?.fact.name ?? name;
            analysis.solver.flow(into, fields_storeOf(analysis, starOf(analysis, owner), field));
        }
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
    keepBound(analysis, target, value, frame);
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
/** `_kind = kind`: a binding is kept, and what is put into it comes back to who gave it. */
function keepBound(analysis, target, value, frame) {
    if ((target.kind !== 'name' && target.kind !== 'member') || !target.name.startsWith('_') || value.kind !== 'name')
        return;
    const name = target.name.slice(1);
    const variable = variableNamed(analysis.program, name, frame.owner);
    const back = findName(frame.scope, value.name)?.into;
    if (back && variable?.fact.modifiers.has('@Binding'))
        analysis.solver.flow(evaluate(analysis, { ...target, name }, frame).cell, back);
}
function typeOfTarget(analysis, target, frame) {
    if (target.kind === 'name') {
        return (findName(frame.scope, target.name)?.type ?? variableNamed(analysis.program, target.name, frame.owner)?.fact.type);
    }
    if (target.kind === 'member' && target.of?.kind === 'name' && target.of.name === 'self') {
        return variableNamed(analysis.program, target.name, frame.owner)?.fact.type;
    }
    if (target.kind === 'index') {
        const type = typeOfTarget(analysis, target.of, frame);
        return type?.name === 'Dictionary' ? type.args[1] : type;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/code/types/names.js
/**
 * What a bare name means: a local, a member of the type around, a global, a type, one of the system's constants.
 */

















/** `.name`: a case, or a static member, of the type that the place wants. */
function implicitMember(analysis, expression, frame, expected) {
    const { program } = analysis;
    const { name, site } = expression;
    const cell = analysis_newCell(analysis);
    const tags = tagsAt(analysis, frame, site);
    const wanted = expected && (0,type_names/* elementType */.rk)(expected).name;
    const info = typeWanted(program, expected, name);
    if (info) {
        const member = staticMember(analysis, info.name, name, site, frame, expression);
        if (member)
            return waitingFor(analysis, member, expected);
    }
    if (wanted === 'HKFHIRResourceType') {
        analysis_put(analysis, cell, { kind: 'fhir', name, site, tags });
        return { cell };
    }
    // a static member that an extension adds to a type nobody names here: `Set.clinical`, used as `.clinical`
    const implied = (0,healthkit/* typeOfCase */.ao)(name) ? [] : impliedVariables(program, name, info);
    if (!info || implied.length === 0)
        analysis_put(analysis, cell, { kind: 'case', name, site, tags });
    if ((0,healthkit/* typeOfCase */.ao)(name))
        return { cell };
    for (const variable of implied)
        analysis.solver.flow(waitingFor(analysis, readGlobal(analysis, variable, expression, frame), expected).cell, cell);
    return { cell, ...(expected && { type: expected }) };
}
/** `static let asked: Self = [.labs]`, in an extension of lists: the names in it wait for the type that the place tells. */
function waitingFor(analysis, member, expected) {
    const via = member.type?.name === 'Self' ? coerce(analysis, expected) : undefined;
    if (!via || !expected)
        return member;
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(member.cell, cell, via);
    return { cell, type: expected };
}
function readName(analysis, expression, frame) {
    const { name, site } = expression;
    const { program } = analysis;
    if (name === facts/* THROWN */.d)
        return { cell: caughtHere(analysis, frame) };
    if (name.startsWith('$') && frame.file.traits.hasBindings)
        return readDollar(analysis, expression, frame);
    const local = findName(frame.scope, name);
    if (local)
        return local;
    if (name === 'self' || name === 'super') {
        const type = frame.owner && { name: frame.owner.name, args: [] };
        return { cell: frame.self ?? analysis_newCell(analysis), ...(type && { type }) };
    }
    if (frame.owner && name === 'allCases') {
        const all = staticMember(analysis, frame.owner.name, name, site, frame, expression);
        if (all)
            return all;
    }
    const meaning = meaningOf(program, name, frame.owner);
    if (meaning)
        return readMeaning(analysis, meaning, expression, frame);
    const cell = analysis_newCell(analysis);
    const constant = systemConstant(name, site, tagsAt(analysis, frame, site));
    if (constant) {
        analysis_put(analysis, cell, constant);
        return { cell };
    }
    const typeName = /^[A-Z0-9_]+$/.test(name) ? undefined : typeNamed(program, expression, frame);
    // a class of Objective-C stands alone nowhere: what is written like one and not declared is a constant
    const isConstant = (0,facts_source/* languageOf */.eX)(site.file.path) === 'objective-c' && !isDeclared(program, name);
    if (typeName !== undefined && !isConstant) {
        analysis_put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
        return { cell };
    }
    if (!names_HARMLESS.has(name))
        analysis_put(analysis, cell, unknownValue(`\`${name}\` is not declared here`, site));
    return { cell };
}
function readMeaning(analysis, meaning, expression, frame) {
    const self = (owner) => ({
        cell: frame.self ?? analysis_newCell(analysis),
        type: { name: owner.name, args: [] },
    });
    switch (meaning.kind) {
        case 'variable': {
            const { owner, variable } = meaning;
            if (!isStatic(variable))
                return readMember(analysis, self(owner), variable.fact.name, expression, frame);
            const own = owner === frame.owner ? selfType(analysis, frame) : undefined;
            return own
                ? readMember(analysis, own, variable.fact.name, expression, frame)
                : readGlobal(analysis, variable, expression, frame);
        }
        case 'given':
            return readMember(analysis, self(meaning.owner), expression.name, expression, frame);
        case 'global':
            return readGlobal(analysis, meaning.variable, expression, frame);
        case 'methods':
        case 'functions': {
            const cell = analysis_newCell(analysis);
            const of = meaning.kind === 'methods' ? self(meaning.owner).cell : undefined;
            for (const method of meaning.kind === 'methods' ? meaning.methods : meaning.functions) {
                const made = { id: analysis.nextId(), method, ...(of && { self: of }) };
                analysis_put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
            }
            return { cell };
        }
    }
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
        return { cell: frame.anonymous?.[index] ?? analysis_newCell(analysis) };
    const bound = expression.name.slice(1);
    const plain = readName(analysis, { ...expression, name: bound }, frame);
    // a binding: whoever holds it may put anything there
    const variable = variableNamed(analysis.program, bound, frame.owner);
    if (variable && !variable.fact.modifiers.has('@Published')) {
        const unknown = unknownValue(`\`${variable.fact.name}\` is set by the user's choice`, variable.fact.site);
        const target = lvalue(analysis, { ...expression, name: bound }, frame);
        if (target)
            analysis_put(analysis, target, unknown);
    }
    return plain;
}

;// CONCATENATED MODULE: ./lib/code/types/texts.js
/**
 * Texts that are put together.
 */


const STRING = { name: 'String', args: [] };
function evaluateText(analysis, expression, frame) {
    const parts = expression.parts.map((part) => evaluate(analysis, part, frame).cell);
    return makeText(analysis, parts, expression.site, frame);
}
/** Texts that are put together at one place. */
const MOST_TEXTS = 64;
/** Characters of one: no name has as many. */
const LONGEST_TEXT = 2_000;
function lengthOf(value) {
    return typeof value === 'string' ? value.length : 1;
}
/** What is put together is a text: of constants a constant, else unknown. */
function makeText(analysis, parts, site, frame) {
    const cell = joinTexts(analysis, parts, site, frame);
    whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknownText(site)));
    return { cell, type: STRING };
}
/** Constants side by side are a constant; more than a few of them, or anything unknown, make the text unknown. */
function joinTexts(analysis, parts, site, frame) {
    const [first = analysis_newCell(analysis), ...rest] = parts;
    const tags = tagsAt(analysis, frame, site);
    let joined = first;
    for (const part of rest) {
        const next = analysis_newCell(analysis);
        const left = joined;
        analysis.solver.watch(left, (a) => {
            if (a.kind === 'unknown')
                analysis_put(analysis, next, a);
            else if (a.kind === 'constant') {
                analysis.solver.watch(part, (b) => {
                    if (b.kind === 'unknown')
                        analysis_put(analysis, next, b);
                    else if (b.kind === 'constant') {
                        const isFew = next.values.length < MOST_TEXTS;
                        const isShort = lengthOf(a.value) + lengthOf(b.value) <= LONGEST_TEXT;
                        analysis_put(analysis, next, isFew && isShort
                            ? { kind: 'constant', value: `${a.value}${b.value}`, site, tags }
                            : unknownValue(`too ${isShort ? 'many' : 'long'} texts are put together here`, site));
                    }
                });
            }
        });
        joined = next;
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/code/types/operators.js
/**
 * What operators give. Those of the app's own, `static func + (kinds: Kinds, kind: Kind) -> Kinds` or `prefix func !`,
 * are functions whose name is a sign, and mean what their operands are.
 */









/** What an operator of the app's own gives. Undefined where no such operator can be meant. */
function callOperator(analysis, expression, frame) {
    const { operator, operands } = expression;
    const call = operatorCall(expression);
    const { program } = analysis;
    const named = callableNamed(program, operator);
    const declared = frame.file.traits.hasOwnOperators ? named.filter(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call)) : [];
    if (declared.length === 0)
        return undefined;
    const given = operands.map((operand, index) => {
        const type = declared.length === 1 ? declared[0]?.fact.parameters[index]?.type : undefined;
        return { ...evaluate(analysis, operand, frame, type), isTrailing: false, expression: operand };
    });
    const cell = analysis_newCell(analysis);
    const run = (info) => callFunction(analysis, info, undefined, given, call, frame, cell);
    const known = operators_SYSTEM.has(operator) ? declared.filter((info) => isMeant(program, info, given)) : declared;
    for (const info of known)
        run(info);
    const [first] = known;
    if (first)
        return { cell, ...(first.fact.result && { type: first.fact.result }) };
    // the operands' values tell, where their types do not
    for (const info of declared) {
        let isRun = false;
        for (const [index, { type }] of info.fact.parameters.entries()) {
            const owner = type && (0,program_program/* findTypeInfo */.iL)(program, type.name);
            const operand = given[index];
            if (!owner || !operand)
                continue;
            analysis.solver.watch(operand.cell, (value) => {
                if (isRun || typeOf(value) !== owner.name)
                    return;
                isRun = true;
                run(info);
            });
        }
    }
    for (const { cell: operand } of given)
        analysis.solver.flow(operand, cell, (value) => declared.some(({ fact }) => fact.parameters.some(({ type }) => type?.name === typeOf(value))) ? undefined : value);
    return { cell, ...(given[0]?.type && { type: given[0].type }) };
}
/** Signs that the system gives a meaning to. */
const operators_SYSTEM = new Set('+ - * / % == != < > <= >= && || ! ?? ... ..< += -= & | ^ ~ << >>'.split(' '));
function isSystemOperator(operator) {
    return operators_SYSTEM.has(operator);
}
/** Whether the operands' types, as far as the source tells, are those of the parameters. */
function isMeant(program, { fact }, given) {
    return fact.parameters.some(({ type }, index) => {
        const own = type && (0,program_program/* findTypeInfo */.iL)(program, type.name);
        const operand = given[index]?.type;
        return own !== undefined && operand !== undefined && (0,program_program/* findTypeInfo */.iL)(program, operand.name) === own;
    });
}
function typeOf(value) {
    return value.kind === 'object' ? value.thing.type?.name : value.kind === 'case' ? value.owner?.name : undefined;
}
/** An operation as the call that it is. */
function operatorCall({ operator, operands, site }) {
    const args = operands.map((value) => ({ value }));
    return { kind: 'call', callee: { kind: 'name', name: operator, site }, args, site };
}
function evaluateOperation(analysis, expression, frame, expected) {
    const { operator, operands, site } = expression;
    const own = callOperator(analysis, expression, frame);
    if (own)
        return own;
    const cell = analysis_newCell(analysis);
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
        analysis_put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
    if (operator !== '+')
        return { cell };
    // lists side by side are a list; texts side by side a text
    const [first] = values;
    const parts = values.map((value) => value.cell);
    if (values.some(({ type }) => type?.name === 'String'))
        return makeText(analysis, parts, site, frame);
    if ((0,facts_source/* languageOf */.eX)(frame.file.path) === 'javascript') {
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

;// CONCATENATED MODULE: ./lib/code/types/evaluate.js
/**
 * Expressions, as constraints: each gives the cell that its values come to.
 */


























/** `expected` is the type that the place wants, where the source tells: a bare `.name` needs it. */
function evaluate(analysis, expression, frame, expected) {
    if (!analysis.fuel.enter(expression.site))
        return { cell: analysis_newCell(analysis) };
    const made = evaluateOne(analysis, expression, frame, expected);
    analysis.fuel.leave();
    return made;
}
function evaluateOne(analysis, expression, frame, expected) {
    switch (expression.kind) {
        case 'name':
            return readName(analysis, expression, frame);
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
            return evaluateInto(analysis, expression, frame, analysis_newCell(analysis), expected);
    }
}
/** What has a cell of its own. */
function evaluateInto(analysis, expression, frame, cell, expected) {
    const { solver } = analysis;
    const { site } = expression;
    switch (expression.kind) {
        case 'literal':
            if (expression.value !== null)
                analysis_put(analysis, cell, { kind: 'constant', value: expression.value, site, tags: tagsAt(analysis, frame, site) });
            else
                analysis.nothing.cells.add(cell);
            return { cell, ...(typeof expression.value === 'string' && { type: STRING }) };
        case 'list': {
            const inner = expected && (0,type_names/* elementType */.rk)(expected);
            const items = expression.items.map((item) => evaluate(analysis, item, frame, inner));
            for (const item of items)
                solver.flow(item.cell, cell);
            if (items.length === 0)
                analysis.nothing.cells.add(cell);
            const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
            return { cell, ...(type && { type }) };
        }
        case 'dictionary': {
            const thing = things_newThing(analysis, 'dictionary', site);
            const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
            for (const [key, value] of expression.pairs) {
                const keyCell = evaluate(analysis, key, frame, keyType).cell;
                putEntry(analysis, thing, keyCell, evaluate(analysis, value, frame, valueType).cell);
            }
            if (expression.spreads)
                spreadInto(analysis, thing, expression.spreads, frame);
            analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
            return { cell, ...(expected && { type: expected }) };
        }
        case 'foreign':
            putForeign(analysis, expression.path, site, tagsAt(analysis, frame, site), cell);
            return { cell };
        case 'tuple': {
            const thing = things_newThing(analysis, 'tuple', site);
            const parts = expected?.name === '()' ? expected : undefined;
            for (const [index, { label, value }] of expression.items.entries()) {
                const part = evaluate(analysis, value, frame, parts?.args[index]).cell;
                thing.fields.set(`${index}`, part);
                const name = label ?? parts?.labels?.[index];
                if (name)
                    thing.fields.set(name, part);
            }
            analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
            return { cell, ...(expected && { type: expected }) };
        }
        case 'closure':
            analysis_put(analysis, cell, {
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
            analysis_put(analysis, cell, { kind: 'function', made: { id: analysis.nextId(), path: expression.path }, tags: NO_TAGS });
            return { cell };
        case 'reference': {
            const made = { id: analysis.nextId(), callee: expression.to, frame, labels: expression.labels };
            analysis_put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
            return { cell };
        }
        case 'type':
            analysis_put(analysis, cell, { kind: 'type', name: expression.type.name, tags: NO_TAGS });
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
    const cell = analysis_newCell(analysis);
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
            gate.onOpen(() => act(frames_innerFrame(frame, { gate })));
        else
            act(frame);
    }
    return { cell, ...(expected && { type: expected }) };
}
function evaluateMember(analysis, expression, frame, expected) {
    const { of, site } = expression;
    // `model.$kind`, `Scope.$kind`: what is bound
    const name = nameIn(frame, expression.name);
    if (!of)
        return implicitMember(analysis, expression, frame, expected);
    const self = name !== 'init' && isSelfType(of) ? selfType(analysis, frame) : undefined;
    if (self)
        return readMember(analysis, self, name, expression, frame);
    const typeName = typeBefore(analysis.program, { of, name }, frame);
    if (typeName !== undefined) {
        // `map(Optional.some)`: a case with a value is a function that makes it
        const isWrapper = (typeName === 'Optional' && name === 'some') || (typeName === 'Result' && name === 'success');
        if (name === 'init' || name === 'clinicalType' || isWrapper) {
            const cell = analysis_newCell(analysis);
            analysis_put(analysis, cell, {
                kind: 'function',
                made: { id: analysis.nextId(), callee: expression, frame },
                tags: NO_TAGS,
            });
            return { cell };
        }
        const member = staticMember(analysis, typeName, name, site, frame, expression);
        if (member)
            return member;
        const cell = analysis_newCell(analysis);
        // a package may have the system's question as a property: `HealthKitReporter.isHealthDataAvailable`
        if (name === 'isHealthDataAvailable')
            recordHit(analysis, name, [], { kind: 'call', callee: expression, args: [], site }, frame, []);
        if (!isDeclared(analysis.program, typeName))
            analysis_put(analysis, cell, unknownValue(`\`${typeName}.${name}\` is not declared here`, site));
        return { cell };
    }
    return readMember(analysis, evaluate(analysis, of, frame), name, expression, frame);
}

;// CONCATENATED MODULE: ./lib/code/types/getters.js
/**
 * A member that is found, read: what a variable holds or gives, methods as functions, what stands for a case.
 */










/** `@dynamicMemberLookup`: what the subscripts give for the name. */
function readDynamically(analysis, methods, name, self, to, expression, frame) {
    for (const method of methods) {
        const { site } = expression;
        const member = takesKeyPath(method)
            ? { kind: 'function', made: { id: analysis.nextId(), path: [name] }, tags: NO_TAGS }
            : { kind: 'constant', value: name, site, tags: NO_TAGS };
        const given = { cell: cellWith(analysis, member), label: DYNAMIC_MEMBER, isTrailing: false, expression };
        callFunction(analysis, method, cellWith(analysis, self), [given], expression, frame, to);
    }
}
function cellWith(analysis, value) {
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, value);
    return cell;
}
function readVariable(analysis, variable, thing, self, to, expression, frame) {
    if (variable.fact.getter)
        callGetter(analysis, variable, self, to, expression, frame);
    else if (isStatic(variable))
        analysis.solver.flow(globalCell(analysis, variable), to);
    else {
        const field = fields_fieldOf(analysis, thing, variable.fact.name);
        analysis.solver.flow(field, to, dropFlags);
    }
}
function callGetter(analysis, variable, self, to, expression, frame) {
    const info = analysis.program.getters.get(variable);
    if (!info || isIdle(analysis, info)) {
        analysis.nothing.cells.add(to);
        return;
    }
    const run = runFunction(analysis, info, [...frame.calls, expression], frame.tags, frame);
    analysis_put(analysis, run.self, self);
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
        analysis_put(analysis, to, value);
        return;
    }
    if (fact?.raw) {
        const raw = evaluate(analysis, fact.raw, frame);
        analysis.solver.flow(raw.cell, to, (it) => it.kind === 'constant' ? { ...tagged(it, value.tags), site: value.site } : tagged(it, value.tags));
    }
    else
        analysis_put(analysis, to, { kind: 'constant', value: value.name, site: value.site, tags: value.tags });
}
/** Methods of something, as functions; Objective-C calls one without parameters by naming it. */
function bindMethods(analysis, methods, self, to, expression, frame) {
    for (const info of methods) {
        const cell = analysis_newCell(analysis);
        analysis_put(analysis, cell, self);
        if (info.fact.isMessage && info.fact.parameters.length === 0) {
            callFunction(analysis, info, cell, [], expression, frame, to);
            return;
        }
        const isUnbound = self.kind === 'type' && isOfObjects(info);
        const made = { id: analysis.nextId(), method: info, self: cell, ...(isUnbound && { isUnbound }) };
        analysis_put(analysis, to, { kind: 'function', made, tags: NO_TAGS });
    }
}

;// CONCATENATED MODULE: ./lib/code/types/environment.js
/**
 * SwiftUI's environment: `@Environment(\.kind)` holds what the app's extension of `EnvironmentValues` gives for that name,
 * or what a view above put there: `.environment(\.kind, value)`.
 */






const environment_VALUES = 'EnvironmentValues';
/** What a property that is read from the environment holds. Undefined for any other, and for the system's own values. */
function environmentOf(analysis, variable) {
    if (!variable.fact.modifiers.has('@Environment'))
        return undefined;
    const [made] = variable.fact.observers ?? [];
    const [only] = made?.body ?? [];
    const call = only?.kind === 'evaluate' && only.value.kind === 'call' ? only.value : undefined;
    const value = call?.args[0]?.value;
    const declared = value && valueNamed(analysis.program, value);
    return declared && cellOfValue(analysis, declared, value);
}
function valueNamed({ types }, path) {
    const name = path.kind === 'key-path' && path.path.length === 1 ? path.path[0] : undefined;
    return name === undefined ? undefined : types.get(environment_VALUES)?.variables.get(name);
}
function cellOfValue(analysis, declared, at) {
    if (!declared.fact.getter)
        return globalCell(analysis, declared);
    return analysis_memoize(analysis, `environment ${declared.id}`, () => {
        const cell = analysis_newCell(analysis);
        const frame = topFrame(analysis, declared.file, environment_VALUES, declared.owner, declared.fact.site.start);
        callGetter(analysis, declared, { kind: 'type', name: environment_VALUES, tags: NO_TAGS }, cell, at, frame);
        return cell;
    });
}
/** `.environment(\.kind, value)`. */
function putIntoEnvironment(analysis, name, given, call, frame) {
    const [path, value] = given;
    if (name !== 'environment' || !path || !value)
        return;
    const declared = valueNamed(analysis.program, path.expression);
    if (!declared)
        return;
    const isComputed = setters_runSetters(analysis, declared, undefined, value.cell, call, frame);
    if (!isComputed)
        analysis.solver.flow(value.cell, globalCell(analysis, declared));
}

;// CONCATENATED MODULE: ./lib/code/types/fields.js
/**
 * Where values are kept: fields of objects, globals and static variables.
 */










/** A stored number or flag may be set from outside (a toggle, a decoder): never take its first value for its only one. */
function dropFlags(value) {
    return value.kind === 'constant' && typeof value.value !== 'string' ? undefined : value;
}
/** A field of an object. What is stored in any object of a type may be read from the one that stands for all, and
 *  what is stored in that may be read from any. */
function fields_fieldOf(analysis, thing, name) {
    const known = thing.fields.get(name);
    if (known)
        return known;
    const cell = analysis_newCell(analysis);
    thing.fields.set(name, cell);
    const { type } = thing;
    // what is in every object: nothing, until something is stored through one that nobody can tell
    if (thing.form === 'any')
        analysis.nothing.cells.add(cell);
    if (!type)
        return cell;
    const variable = (0,program_program/* findVariable */.q3)(analysis.program, type, name);
    if (variable?.fact.value) {
        const via = coerce(analysis, variable.fact.type);
        const initial = initialOf(analysis, variable);
        if (via)
            analysis.solver.flow(initial, cell, via);
        else
            analysis.solver.flow(initial, cell);
    }
    else if (variable)
        analysis.nothing.unset.push({ cell, variable });
    const around = variable && environmentOf(analysis, variable);
    if (around)
        analysis.solver.flow(around, cell);
    if (variable && isFromOutside(variable))
        analysis_put(analysis, cell, outsideValue(variable));
    if (variable && isWrapped(analysis, variable)) {
        const { name: field, site } = variable.fact;
        const unknown = unknownValue(`\`${field}\` is given by a property wrapper`, site);
        whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknown));
    }
    if (variable?.fact.modifiers.has('@Rendered')) {
        const unknown = unknownValue(`\`${name}\` is set by code that is not seen`, variable.fact.site);
        whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknown));
    }
    if (isStar(analysis, thing)) {
        whenEmpty(analysis, cell, 'field', () => {
            // nobody makes an object of the type: what is done with one is never done
            if (!variable || analysis.things.has(type) || type.kind !== 'struct' || isProvided(analysis, variable))
                return;
            const { name: field, site } = variable.fact;
            const reason = `who sets \`${field}\` is in code that could not be read`;
            analysis_put(analysis, cell, analysis.program.isPartial ? unknownValue(reason, site) : nobody(site));
        });
        analysis.solver.flow(fields_fieldOf(analysis, everyone(analysis, type), name), cell);
    }
    else if (thing !== everyone(analysis, type)) {
        const any = fields_fieldOf(analysis, starOf(analysis, type), name);
        analysis.solver.flow(cell, any);
        if (thing.isAny && !isSlot(name))
            analysis.solver.flow(any, cell);
        analysis.solver.flow(fields_fieldOf(analysis, everyone(analysis, type), name), cell);
    }
    return cell;
}
/** Holds what is stored through an object nobody can tell: it is in every object of the type. */
function everyone(analysis, type) {
    return analysis_memoize(analysis, `everyone ${type.name}`, () => ({
        id: analysis.nextId(),
        form: 'any',
        fields: new Map(),
        site: { file: { path: '', lines: [0] }, start: 0, end: 0 },
    }));
}
/** Where a store into a field goes. */
function fields_storeOf(analysis, thing, name) {
    if (!thing.type || !isStar(analysis, thing))
        return fields_fieldOf(analysis, thing, name);
    fields_fieldOf(analysis, thing, name);
    return fields_fieldOf(analysis, everyone(analysis, thing.type), name);
}
/** The first value of a variable, evaluated once. */
function initialOf(analysis, variable) {
    return analysis_memoize(analysis, `initial ${variable.id}`, () => {
        const cell = analysis_newCell(analysis);
        const { fact, file, owner } = variable;
        const frame = topFrame(analysis, file, owner ? `${owner.name}.${fact.name}` : fact.name, owner, fact.site.start);
        analysis.pending.push(() => {
            if (!fact.value)
                return;
            const { cell: value } = evaluate(analysis, fact.value, frame, fact.type);
            analysis.solver.flow(value, cell);
            if (fact.isConstant || !analysis.nothing.cells.delete(value))
                return;
            // it starts with nothing, and is filled later
            analysis.nothing.unset.push({ cell, variable });
        });
        return cell;
    });
}
/** Filled by the system, or with an object that any other of its class stands in for. */
function isProvided({ program }, { fact }) {
    const kind = fact.type && (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(fact.type).name)?.kind;
    return kind === 'class' || kind === 'protocol' || [...fact.modifiers].some((word) => word.startsWith('@'));
}
/** Types that a wrapper gives, `@Injected(\.types) var types: Set<HKObjectType>`. SwiftUI's are given theirs by code. */
function isWrapped({ program }, { fact }) {
    if (fact.value || fact.getter || !fact.type)
        return false;
    const { name } = (0,type_names/* elementType */.rk)(fact.type);
    const holdsTypes = healthkit/* CLINICAL_TYPE_NAMES */.Ys.has(name) || (0,program_program/* findTypeInfo */.iL)(program, name)?.kind === 'enum';
    return holdsTypes && [...fact.modifiers].some((word) => /^@[A-Z]/.test(word) && !GIVEN.has(word));
}
const GIVEN = new Set('@State @StateObject @ObservedObject @Published @Binding @Bindable @MainActor @IBOutlet @NSManaged'.split(' '));
/** Wrappers whose value is kept outside of the code: whoever writes there decides. */
function isFromOutside({ fact }) {
    return ['@AppStorage', '@SceneStorage', '@Query', '@FetchRequest', '@SetElsewhere'].some((word) => fact.modifiers.has(word));
}
function outsideValue({ fact }) {
    return unknownValue(`\`${fact.name}\` is stored outside of the code`, fact.site);
}
/** A global or static variable: one cell for all. */
function globalCell(analysis, variable) {
    return analysis_memoize(analysis, `global ${variable.id}`, () => {
        const cell = analysis_newCell(analysis);
        const initial = initialOf(analysis, variable);
        const via = coerce(analysis, variable.fact.type);
        if (via)
            analysis.solver.flow(initial, cell, via);
        else
            analysis.solver.flow(initial, cell);
        if (!variable.fact.value)
            analysis.nothing.unset.push({ cell, variable });
        return cell;
    });
}

;// CONCATENATED MODULE: ./lib/code/program/associated-objects.js
/**
 * What is kept beside an object under a key: `objc_setAssociatedObject(self, &key, kind, …)`, the stored property of an
 * extension. The key is the address of a variable, so the variable tells which is meant; objects are not told apart.
 */




/** What a call keeps or reads. Undefined for any other call. */
function associatedObject(program, call, around) {
    const { callee, args } = call;
    const meant = callee.kind === 'name' ? FUNCTIONS.get(callee.name) : undefined;
    const key = meant && args[1] && associated_objects_keyOf(program, args[1].value, around);
    return meant && { ...meant, ...(key !== undefined && { key }) };
}
const FUNCTIONS = new Map([
    [program_mentions/* READS_BESIDE */.Tp, {}],
    [program_mentions/* KEEPS_BESIDE */.QF, { stored: 2 }],
]);
/** Where what is kept goes, or what is read comes from. A key that cannot be told may be any. */
function placesOf({ key, stored }) {
    if (stored === undefined)
        return [key ?? EVERY, UNTOLD];
    return key === undefined ? [UNTOLD] : [key, EVERY];
}
const EVERY = 'every key';
const UNTOLD = 'a key that cannot be told';
function associated_objects_keyOf(program, expression, around) {
    switch (expression.kind) {
        case 'operation':
            return expression.operator === '&' && expression.operands[0]
                ? associated_objects_keyOf(program, expression.operands[0], around)
                : undefined;
        case 'call': {
            const { callee, args } = expression;
            const isAddress = callee.kind === 'name' && callee.name === 'UnsafeRawPointer' && args[0]?.label === undefined;
            return isAddress && args[0] ? associated_objects_keyOf(program, args[0].value, around) : undefined;
        }
        case 'literal':
            return typeof expression.value === 'string' ? `text ${expression.value}` : undefined;
        case 'reference': {
            const { to } = expression;
            return expression.isSelector && (to.kind === 'name' || to.kind === 'member') ? `selector ${to.name}` : undefined;
        }
        case 'name':
        case 'member': {
            const variable = variableMeant(program, expression, around);
            return variable && `variable ${variable.id}`;
        }
        default:
            return undefined;
    }
}
function variableMeant(program, expression, around) {
    const { name } = expression;
    // what a local holds may be any key
    if (expression.kind === 'name')
        return findName(around.scope, name) ? undefined : variableNamed(program, name, around.owner);
    if (!expression.of)
        return undefined;
    const type = typeNamed(program, expression.of, around);
    const info = type === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(program, type);
    return info && (0,program_program/* findVariable */.q3)(program, info, name);
}

;// CONCATENATED MODULE: ./lib/code/types/dictionaries.js
/**
 * Calls that make a dictionary of what they are given.
 */






/** `Dictionary(uniqueKeysWithValues:)` and the like. */
function makeDictionary(analysis, given, call, expected) {
    const thing = things_newThing(analysis, 'dictionary', call.site);
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    for (const arg of given) {
        analysis.solver.watch(arg.cell, (value) => {
            if (value.kind === 'object' && value.thing.form === 'dictionary')
                analysis_put(analysis, cell, value);
        });
        const of = collections/* DICTIONARY_OF */.jo.get(arg.label ?? '');
        if (of === 'entries')
            putEntry(analysis, thing, readPart(analysis, arg, 0).cell, readPart(analysis, arg, 1).cell);
        else if (of === 'groups')
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
    const thing = things_newThing(analysis, 'dictionary', call.site);
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
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell, type: { name: 'Dictionary', args: [] } };
}

;// CONCATENATED MODULE: ./lib/code/types/folds.js
/**
 * Methods of collections whose result is made of parts.
 */






function mapValues(analysis, base, made, call) {
    const thing = things_newThing(analysis, 'dictionary', call.site);
    analysis.solver.flow(made, valuesOf(analysis, thing));
    analysis.solver.flow(made, unkeyedOf(analysis, thing));
    analysis.solver.watch(base.cell, (value) => {
        if (value.kind === 'object' && value.thing.form === 'dictionary') {
            analysis.solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
        }
    });
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell };
}
function reduce(analysis, base, given, call, frame) {
    const [initial, closure] = given;
    const cell = analysis_newCell(analysis);
    if (!initial || !closure)
        return { cell };
    const { expression, type } = initial;
    analysis.solver.flow(initial.cell, cell);
    // `reduce(into:)`: what the closure puts into its first parameter comes back
    const sum = { cell, back: cell, isTrailing: false, expression: call };
    const element = { cell: base.cell, isTrailing: false, expression: call };
    const made = analysis_newCell(analysis);
    callValues(analysis, closure.cell, [sum, element], call, frame, made);
    if (type?.name === 'String' || (expression.kind === 'literal' && typeof expression.value === 'string')) {
        const whole = analysis_newCell(analysis);
        analysis_put(analysis, whole, unknownText(call.site));
        return { cell: whole, type: { name: 'String', args: [] } };
    }
    analysis.solver.flow(made, cell);
    return { cell, ...(type && { type }) };
}
function enumerate(analysis, base, call) {
    const thing = things_newThing(analysis, 'tuple', call.site);
    const offset = analysis_newCell(analysis);
    analysis_put(analysis, offset, { kind: 'numbers', tags: NO_TAGS });
    for (const name of ['0', 'offset'])
        thing.fields.set(name, offset);
    for (const name of ['1', 'element'])
        thing.fields.set(name, base.cell);
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    const element = base.type && (0,type_names/* elementType */.rk)(base.type);
    return {
        cell,
        ...(element && { type: { name: '()', args: [{ name: 'Int', args: [] }, element], labels: ['offset', 'element'] } }),
    };
}
/** Tuples of one element of each. */
function pair(analysis, parts, call) {
    const thing = things_newThing(analysis, 'tuple', call.site);
    for (const [index, part] of parts.entries())
        thing.fields.set(`${index}`, part.cell);
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/types/free-functions.js
/**
 * Functions and types of the system that pass values on.
 */










/** Functions and types of the system that pass values on. Undefined for any other. */
function callFree(analysis, name, given, call, frame, expected) {
    const { solver } = analysis;
    const cell = analysis_newCell(analysis);
    if (name === 'String' && given[0]?.label !== undefined && given[0].label !== 'describing')
        return undefined;
    leadTo(analysis, name, given);
    const binding = name === 'Binding' ? makeBinding(analysis, given, call, frame) : undefined;
    if (binding)
        return binding;
    const view = VIEWS.has(name) && frame.file.traits.isNative ? fillView(analysis, given, call, frame) : undefined;
    if (view)
        return view;
    if ((0,collections/* makesCollection */.uM)(name) || name === 'min' || name === 'max' || name === 'String') {
        for (const arg of given)
            if (arg.label !== 'count' && arg.label !== 'capacity')
                solver.flow(arg.cell, cell);
        if (given.every(({ label }) => label === 'count' || label === 'capacity'))
            analysis.nothing.cells.add(cell);
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
    if ((0,collections/* collectionMethod */.kt)('types', name)?.gives === 'pairs')
        return pair(analysis, given, call);
    if (name === 'sequence' && given[0]?.label && given[1]) {
        // `sequence(first:next:)` starts with what it is given, `sequence(state:next:)` with what the closure makes of it
        const [start, next] = given;
        if (start.label === 'first')
            solver.flow(start.cell, cell);
        const element = { ...start, ...(start.label === 'first' && { cell }), isTrailing: false };
        callValues(analysis, next.cell, [element], call, frame, cell);
        return { cell, ...(start.type && { type: { name: 'Array', args: [start.type] } }) };
    }
    const associated = callAssociated(analysis, given, call, frame);
    if (associated)
        return associated;
    const answered = callForAnswers(analysis, name, given, call, frame);
    if (answered)
        return answered;
    // a key that stands for a type
    if (name === 'ObjectIdentifier' && given[0])
        return given[0];
    if (name === 'stride') {
        analysis_put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
        return { cell };
    }
    if (SILENT.has(name)) {
        analysis.nothing.cells.add(cell);
        return { cell };
    }
    return undefined;
}
/** What is kept beside an object, and read there. */
function callAssociated(analysis, given, call, frame) {
    const associated = associatedObject(analysis.program, call, frame);
    if (!associated)
        return undefined;
    const cell = analysis_newCell(analysis);
    const value = associated.stored === undefined ? undefined : given[associated.stored];
    for (const place of placesOf(associated)) {
        const kept = analysis_memoize(analysis, `associated ${place}`, () => analysis_newCell(analysis));
        if (value)
            emit(analysis, frame, value.cell, kept);
        else
            analysis.solver.flow(kept, cell);
    }
    if (associated.stored !== undefined)
        return { cell };
    const unknown = unknownValue('what is kept here beside an object cannot be told', call.site);
    if (associated.key === undefined)
        analysis_put(analysis, cell, unknown);
    else
        whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, unknown));
    return { cell };
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
    const type = collection.type && (0,type_names/* elementType */.rk)(collection.type);
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(collection.cell, cell);
    const element = { cell, ...(type && { type }), isTrailing: false, expression: call };
    for (const arg of given)
        if (arg.label === 'children')
            callValues(analysis, arg.cell, [element], call, frame, cell);
    for (const closure of closures)
        callValues(analysis, closure.cell, [element], call, frame, analysis_newCell(analysis));
    return { cell: analysis_newCell(analysis) };
}
/** Gives nothing that could be a type. */
const SILENT = new Set([
    'print',
    'debugPrint',
    'NSLog',
    'assert',
    'precondition',
    'fatalError',
    'assertionFailure',
    'preconditionFailure',
]);

;// CONCATENATED MODULE: ./lib/code/types/notifications.js
/**
 * Notifications: what is posted under a name comes to all that observe it, by a closure, a selector, a sequence or a
 * publisher. Where the name cannot be told, so can the notification not.
 */




const WITH_NAME = [
    { labels: ['', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2, makes: true },
    { labels: ['', 'object'], name: 0, object: 1, makes: true },
];
const BY_NAME = [
    { labels: ['name', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2, makes: true },
    { labels: ['name', 'object'], name: 0, object: 1, makes: true },
];
const WAYS = {
    post: [
        { labels: ['name', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2 },
        { labels: ['name', 'object'], name: 0, object: 1 },
    ],
    postNotificationName: [
        { labels: ['', 'object', 'userInfo'], name: 0, object: 1, userInfo: 2 },
        { labels: ['', 'object'], name: 0, object: 1 },
    ],
    addObserver: [
        { labels: ['forName', 'object', 'queue', ''], name: 0, observer: 3 },
        { labels: ['forName', 'object', 'queue', 'using'], name: 0, observer: 3 },
        { labels: ['', 'selector', 'name', 'object'], name: 2, observer: 1 },
    ],
    Notification: BY_NAME,
    NSNotification: BY_NAME,
    notificationWithName: WITH_NAME,
    initWithName: WITH_NAME,
    addObserverForName: [{ labels: ['', 'object', 'queue', 'usingBlock'], name: 0, observer: 3 }],
    notifications: [
        { labels: ['named'], name: 0, gives: true },
        { labels: ['named', 'object'], name: 0, gives: true },
    ],
    publisher: [
        { labels: ['for'], name: 0, gives: true },
        { labels: ['for', 'object'], name: 0, gives: true },
    ],
};
/** A call that posts or observes. Undefined for any other. */
function callNotifications(analysis, name, given, call, frame) {
    if (!frame.file.traits.isNative || !Object.hasOwn(WAYS, name))
        return undefined;
    const labels = given.map(({ label }) => label ?? '').join();
    const way = WAYS[name]?.find((it) => it.labels.join() === labels);
    const key = way && given[way.name];
    if (!way || !key)
        return undefined;
    const notes = analysis_newCell(analysis);
    const isGiven = way.object !== undefined;
    analysis.solver.watch(key.cell, (value) => {
        const called = notifications_nameOf(value);
        if (called === undefined) {
            // whatever is posted may have this name
            if (!isGiven && value.kind === 'unknown')
                analysis_put(analysis, notes, value);
            return;
        }
        const note = noteNamed(analysis, called);
        for (const part of ['object', 'userInfo']) {
            const field = note.fields.get(part);
            const arg = way[part] === undefined ? undefined : given[way[part]];
            if (field && arg)
                analysis.solver.flow(arg.cell, field);
        }
        if (!isGiven || way.makes)
            analysis_put(analysis, notes, { kind: 'object', thing: note, tags: NO_TAGS });
    });
    const cell = analysis_newCell(analysis);
    if (way.gives || way.makes)
        analysis.solver.flow(notes, cell);
    const observer = way.observer === undefined ? undefined : given[way.observer];
    const note = { cell: notes, isTrailing: false, expression: call };
    if (observer)
        callValues(analysis, observer.cell, [note], call, frame, analysis_newCell(analysis));
    return { cell };
}
function notifications_nameOf(value) {
    if (value.kind === 'constant')
        return `${value.value}`;
    return undefined;
}
/** All notifications of a name. */
function noteNamed(analysis, name) {
    return analysis_memoize(analysis, `notification ${name}`, () => {
        const site = { file: { path: '', lines: [0] }, start: 0, end: 0 };
        const note = things_newThing(analysis, 'any', site);
        const parts = [
            ['object', analysis_newCell(analysis)],
            ['userInfo', analysis_newCell(analysis)],
        ];
        for (const [part, cell] of parts)
            note.fields.set(part, cell);
        return note;
    });
}

;// CONCATENATED MODULE: ./lib/code/types/construct.js
/**
 * Calls that make something: objects of the app's types, cases of its enums, HealthKit's types.
 */



















/** `T(…)`. */
function construct(analysis, call, type, frame) {
    const { program } = analysis;
    const info = (0,program_program/* findTypeInfo */.iL)(program, type.name);
    const name = info?.name ?? aliasedName(program, type.name);
    if (name === 'HKClinicalType' || name === 'HKClinicalTypeIdentifier') {
        return convert(analysis, call, frame, { name, args: [] });
    }
    if (info && info.kind !== 'extension')
        return constructOwn(analysis, info, call, frame, construct_argumentsOf(program, type, call));
    const element = type.args[0];
    const wanted = call.args.map((arg) => ({
        ...(arg.label !== undefined && { label: arg.label }),
        name: '',
        ...(element && (0,collections/* makesCollection */.uM)(name) && { type: element }),
        site: call.site,
    }));
    const given = give(analysis, call, frame, wanted);
    recordHit(analysis, name, given, call, frame, []);
    const cell = analysis_newCell(analysis);
    if ((0,healthkit/* isOtherType */.t_)(name)) {
        analysis_put(analysis, cell, otherType(name, call.site, frame.tags));
        return { cell, type: { name, args: [] } };
    }
    if (name === 'HKQueryDescriptor') {
        // a type, with a predicate: what a query made of it says has changed is the type again
        const sampleType = given.find(({ label }) => label === 'sampleType');
        if (sampleType)
            analysis.solver.flow(sampleType.cell, cell);
        return { cell, type: { name, args: [] } };
    }
    const note = callNotifications(analysis, name, given, call, frame);
    if (note)
        return { ...note, type: { name, args: [] } };
    if (NAMES_OF_NOTIFICATIONS.has(name) && given.length === 1 && given[0])
        return given[0];
    if (name === 'HKFHIRResourceType') {
        const [first] = given;
        if (first)
            analysis.solver.flow(first.cell, cell, toFhir);
        return { cell, type: { name, args: [] } };
    }
    return (callFree(analysis, name, given, call, frame, type) ?? callUnknown(analysis, name, undefined, given, call, frame));
}
/** `Notification.Name("picked")`, of which the last word is left. */
const NAMES_OF_NOTIFICATIONS = new Set(['Name', 'NSNotificationName']);
/** The type arguments that are given: here, or by an alias, `typealias LabRepo = Repo<Lab>`. */
function construct_argumentsOf(program, type, { callee }) {
    if (type.args.length > 0 || callee.kind !== 'name')
        return type.args;
    return aliasedArguments(program, callee.name);
}
function constructOwn(analysis, info, call, frame, args) {
    const { program } = analysis;
    const type = { name: info.name, args: [] };
    const cell = analysis_newCell(analysis);
    const inits = initsOf(program, info, call);
    const label = call.args[0]?.label;
    if (info.cases.size > 0 && label === 'rawValue' && inits.length === 0) {
        return caseFromRaw(analysis, info, call, frame);
    }
    const thing = things_newThing(analysis, 'object', call.site, info);
    if (inits[0]) {
        const self = analysis_newCell(analysis);
        if (info.cases.size === 0)
            analysis_put(analysis, self, { kind: 'object', thing, tags: NO_TAGS });
        const [init] = inits;
        const given = give(analysis, call, frame, init.fact.parameters);
        bindGenerics(analysis, thing, args, pairs(init.fact.parameters, given), frame);
        callFunctions(analysis, [init], self, call, frame, given);
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
        attributes: [...fact.modifiers],
        site: fact.site,
    }));
    const given = give(analysis, call, frame, parameters);
    recordHit(analysis, info.name, given, call, frame, []);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    bindGenerics(analysis, thing, args, pairs(parameters, given), frame);
    for (const [index, arg] of given.entries()) {
        const parameter = arg.label === undefined
            ? arg.isTrailing
                ? lastCallable(parameters)
                : !frame.file.traits.isNative
                    ? parameters[index]
                    : undefined
            : parameters.find((it) => it.label === arg.label);
        if (!parameter) {
            if (frame.file.traits.isNative)
                leaveOpen(analysis, thing, stored, call.site);
            continue;
        }
        const into = fields_storeOf(analysis, thing, parameter.name);
        const via = coerce(analysis, parameter.type);
        if (via)
            analysis.solver.flow(arg.cell, into, via);
        else
            analysis.solver.flow(arg.cell, into);
        if (arg.back)
            analysis.solver.flow(fields_fieldOf(analysis, thing, parameter.name), arg.back);
    }
    for (const { fact } of stored)
        fields_fieldOf(analysis, thing, fact.name);
    return { cell, type };
}
/** An initialiser that is not here, or not understood, gets an argument: what it fills is not known. */
function leaveOpen(analysis, thing, stored, site) {
    for (const { fact } of stored) {
        if (fact.value)
            continue;
        const unknown = unknownValue(`how \`${thing.type?.name}\` is made is not known here`, site);
        analysis_put(analysis, fields_storeOf(analysis, thing, fact.name), unknown);
    }
}
/** Arguments beside the parameters that their labels name. */
function pairs(parameters, given) {
    return given.map(({ label, cell }, index) => ({
        parameter: label === undefined ? parameters[index] : parameters.find((it) => it.label === label),
        cell,
    }));
}
function lastCallable(parameters) {
    return parameters.findLast(type_names/* isCallable */.du);
}
/** `Kind(rawValue: "…")`: the case with that raw value. */
function caseFromRaw(analysis, info, call, frame) {
    const cell = analysis_newCell(analysis);
    const [raw] = give(analysis, call, frame);
    const type = { name: info.name, args: [] };
    if (!raw)
        return { cell, type };
    const reason = `which \`${info.name}\` is made of a text cannot be told`;
    const chosen = { kind: 'unknown', reason, isOutside: true, isText: true, site: call.site, tags: NO_TAGS };
    whenEmpty(analysis, cell, 'receiver', () => analysis_put(analysis, cell, chosen));
    analysis.solver.watch(raw.cell, (value) => {
        if (value.kind === 'unknown')
            analysis_put(analysis, cell, isNobody(value) ? value : chosen);
        if (value.kind !== 'constant')
            return;
        for (const [name, fact] of info.cases) {
            const constant = fact.raw?.kind === 'literal' ? fact.raw.value : name;
            if (constant === value.value)
                analysis_put(analysis, cell, { kind: 'case', name, owner: info, fact, site: value.site, tags: value.tags });
        }
    });
    return { cell, type };
}
/** What any case of the name carries, by its place: meant where nobody can tell which was made. */
function payloadOfAny(analysis, owner, name, index) {
    return analysis_memoize(analysis, `payload ${owner.id} ${name} ${index}`, () => analysis_newCell(analysis));
}
/** The case that stands for every one of its name; undefined where the type has none that carries something. */
function anyCase(analysis, owner, name) {
    const fact = owner.cases.get(name);
    if (!fact || fact.parameters.length === 0)
        return undefined;
    return analysis_memoize(analysis, `any case ${owner.id} ${name}`, () => {
        const payload = things_newThing(analysis, 'tuple', fact.site);
        for (const index of fact.parameters.keys())
            payload.fields.set(`${index}`, payloadOfAny(analysis, owner, name, index));
        return { kind: 'case', name, owner, fact, payload, site: fact.site, tags: NO_TAGS };
    });
}
/** One of each case: an action that somebody sends. */
function anyCases(analysis, owner) {
    return [...owner.cases].map(([name, fact]) => anyCase(analysis, owner, name) ?? { kind: 'case', name, owner, fact, site: fact.site, tags: NO_TAGS });
}
function constructCase(analysis, owner, name, call, frame) {
    const fact = owner.cases.get(name);
    const given = give(analysis, call, frame, fact?.parameters);
    const payload = things_newThing(analysis, 'tuple', call.site);
    for (const [index, arg] of given.entries()) {
        const type = fact?.parameters[index]?.type;
        const via = coerce(analysis, type);
        const part = analysis_newCell(analysis);
        if (via)
            analysis.solver.flow(arg.cell, part, via);
        else
            analysis.solver.flow(arg.cell, part);
        payload.fields.set(`${index}`, part);
        analysis.solver.flow(part, payloadOfAny(analysis, owner, name, index));
        if (arg.label !== undefined)
            payload.fields.set(arg.label, part);
    }
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'case', name, owner, ...(fact && { fact }), payload, site: call.site, tags: frame.tags });
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
        return { cell: analysis_newCell(analysis) };
    const type = held ?? given.type;
    return { cell: given.cell, ...(type && { type }) };
}

;// CONCATENATED MODULE: ./lib/code/types/function-values.js
/**
 * Calls of functions that are values: closures, methods that are handed on, key paths.
 */
















/** Calls whatever function a cell holds. */
function callValues(analysis, functions, given, call, frame, result) {
    recordCallOfValue(analysis, functions, given, call, frame);
    analysis.nothing.makes.push([functions, result]);
    analysis.solver.watch(functions, (value) => {
        if (value.kind === 'function')
            callValue(analysis, value.made, given, call, frame, result);
        else if (value.kind === 'unknown')
            analysis_put(analysis, result, value);
        else if (value.kind === 'foreign')
            callForeign(analysis, value.path, given, call, frame, result);
        // `S()`, where `S` stands for a type, or a class that is handed on: it is made where it is called
        else if (value.kind === 'type' && call.kind === 'call')
            analysis.solver.flow(construct(analysis, call, { name: value.name, args: [] }, frame).cell, result);
        else if (value.kind === 'object' && !value.thing.type)
            answerTo(analysis, value, given);
        else if (value.kind === 'object' && value.thing.type) {
            for (const method of methodsOf(analysis.program, value.thing.type, CALLED_AS_FUNCTION)) {
                callFunction(analysis, method, cellOf(analysis, value), given, call, frame, result);
            }
        }
    });
}
/** A call of what an import, a global or a bridge brings. */
function callForeign(analysis, path, given, call, frame, result) {
    if (call.kind !== 'call')
        return;
    recordHit(analysis, (0,foreign_paths/* foreignSinkName */.zc)(path), given, call, frame, []);
    callNative(analysis, path, given, call, frame, result);
    const known = analysis_newCell(analysis);
    const [first] = given;
    if (first) {
        analysis.solver.watch(first.cell, (value) => {
            const made = foreignResult(path, value, call.site);
            if (made)
                analysis_put(analysis, known, made);
        });
    }
    const made = foreignResult(path, undefined, call.site);
    if (made && made.kind !== 'unknown')
        analysis_put(analysis, known, made);
    analysis.solver.flow(known, result);
    const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1);
    const isKnown = () => known.values.length + result.values.length > 0;
    const unknown = callUnknown(analysis, name, undefined, given, call, frame, isKnown);
    analysis.solver.flow(unknown.cell, result);
}
function callValue(analysis, made, given, call, frame, result) {
    if (made.isUnbound && made.method) {
        const { method } = made;
        const bound = analysis_memoize(analysis, `bound ${made.id} ${callId(analysis, call)}`, () => {
            const self = analysis_newCell(analysis);
            return { id: analysis.nextId(), method, self };
        });
        if (given[0] && bound.self)
            analysis.solver.flow(given[0].cell, bound.self);
        analysis_put(analysis, result, { kind: 'function', made: bound, tags: NO_TAGS });
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
            value = readMember(analysis, value, name, call, frame);
        analysis.solver.flow(value.cell, result);
        return;
    }
    if (made.callee && made.frame) {
        const labels = made.labels ?? function_values_labelsOf(analysis, made.callee, made.frame, given.length);
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
function function_values_labelsOf({ program }, callee, frame, count) {
    if (callee.kind !== 'member' || callee.name !== 'init' || callee.of?.kind !== 'name')
        return [];
    const info = callee.of.name === 'Self' ? frame.owner : (0,program_program/* findTypeInfo */.iL)(program, callee.of.name);
    if (!info)
        return [];
    const init = methodsOf(program, info, 'init').find(({ fact }) => fact.parameters.length === count);
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
    const cell = analysis_newCell(analysis);
    analysis.solver.watch(typed.cell, (value) => {
        if (value.kind !== 'object' || value.thing.form === 'object') {
            analysis_put(analysis, cell, value);
            return;
        }
        const name = value.thing.form === 'dictionary' ? (index === 0 ? '\0keys' : '\0values') : `${index}`;
        const field = value.thing.fields.get(name);
        if (field)
            analysis.solver.flow(field, cell);
    });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/types/answers.js
/**
 * Whoever is handed something to answer by: a continuation, a promise, a stream's other end, a group of tasks. What is given
 * to it comes out of what it was made for.
 */




const ANSWER = '\0answer';
/** What is made of a closure that gets somebody to answer to. */
const OF_CLOSURE = /^(?:with\w*Continuation|suspend(?:Cancellable)?Coroutine|Future|Async(?:Throwing)?Stream|AsyncChannel)$/;
/** A closure gets a group that it adds tasks to, and says itself what comes back. */
const GROUP = /^with(?:Throwing)?(?:Discarding)?TaskGroup$/;
/** The answers that a value waits for. */
function answersOf(value) {
    return value.kind === 'object' ? value.thing.fields.get(ANSWER) : undefined;
}
/** `continuation.resume(returning: value)`, `continuation.yield(value)`. */
function storeAnswer(analysis, base, value) {
    analysis.solver.watch(base.cell, (it) => {
        const answers = answersOf(it);
        if (answers)
            analysis.solver.flow(value, answers);
    });
}
/** `promise(.success(value))`: called like a function. */
function answerTo(analysis, value, given) {
    const answers = answersOf(value);
    if (answers && given[0])
        analysis.solver.flow(given[0].cell, answers);
}
function whoAnswers(analysis, call, answers) {
    const thing = things_newThing(analysis, 'any', call.site);
    thing.fields.set(ANSWER, answers);
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
    return cell;
}
/** Calls that hand out somebody to answer to. Undefined for any other. */
function callForAnswers(analysis, name, given, call, frame) {
    const closures = given.filter(({ label, isTrailing }) => isTrailing || !label || /^(?:body|build)$/.test(label));
    if (closures.length === 0)
        return undefined;
    const cell = analysis_newCell(analysis);
    if (OF_CLOSURE.test(name)) {
        const arg = { cell: whoAnswers(analysis, call, cell), isTrailing: false, expression: call };
        for (const closure of closures)
            callValues(analysis, closure.cell, [arg], call, frame, analysis_newCell(analysis));
        return { cell };
    }
    if (!GROUP.test(name))
        return undefined;
    // what its tasks give are the elements of the group
    const group = { cell: analysis_newCell(analysis), isTrailing: false, expression: call };
    for (const closure of closures)
        callValues(analysis, closure.cell, [group], call, frame, cell);
    return { cell };
}
/** `AsyncStream.makeStream(of:)`: a stream, and who fills it. Taken apart, `let (stream, filler) = …`, it is one and the same. */
function answers_makeStream(analysis, call) {
    return analysis_memoize(analysis, `stream ${callId(analysis, call)}`, () => {
        const elements = analysis_newCell(analysis);
        const thing = things_newThing(analysis, 'tuple', call.site);
        const filler = whoAnswers(analysis, call, elements);
        for (const name of ['0', 'stream'])
            thing.fields.set(name, elements);
        for (const name of ['1', 'continuation'])
            thing.fields.set(name, filler);
        const cell = analysis_newCell(analysis);
        analysis_put(analysis, cell, { kind: 'object', thing, tags: NO_TAGS });
        return { cell };
    });
}

;// CONCATENATED MODULE: ./lib/code/types/builtins.js
/**
 * What collections do with values. A collection is its elements.
 */














/** A method of a collection, or of something treated as one. Undefined for any other. */
function callBuiltin(analysis, base, name, given, call, frame) {
    const isAtPlace = name === 'object' && given[0]?.label === 'at';
    const method = (0,collections/* collectionMethod */.kt)('types', isAtPlace ? 'objectAtIndex' : name);
    if (!method)
        return undefined;
    const cell = analysis_newCell(analysis);
    switch (method.gives) {
        case 'total':
            return reduce(analysis, base, given, call, frame);
        case 'numbered':
            return enumerate(analysis, base, call);
        case 'pairs':
            return pair(analysis, [base, ...given], call);
        case 'entry':
            return lookUp(analysis, base, given[0]?.cell ?? cell, call, frame);
        case 'place': {
            const [index] = given;
            if (!index)
                return base;
            return readIndex(analysis, base, index.cell, call.site, { choice: choiceAt(analysis, call.site, index.cell) });
        }
    }
    if (method.closure === 'nothing')
        return runPlainly(analysis, base, method, given, call, frame);
    if (method.stores && method.stores !== 'results') {
        store(analysis, base, method.stores, given, call, frame);
        if (method.gives === 'nothing')
            return { cell };
    }
    const closures = method.closure ? given.filter(isFunctionLike) : [];
    if (closures.length > 0) {
        const each = { ...base, cell: elementsIn(analysis, base.cell, call, frame) };
        return runEach(analysis, each, method, closures, call, frame);
    }
    switch (method.gives) {
        case 'both': {
            const areTexts = method.ofTexts === 'whole' ? !isOfLists(base, call) : isText(analysis, base, call);
            const via = areTexts ? (it) => asPart(it, call.site) : undefined;
            for (const part of [base, ...given])
                analysis.solver.flow(part.cell, cell, via);
            return { cell, ...(base.type && { type: base.type }) };
        }
        case 'some': {
            const other = given[0]?.expression;
            return (other && keptBeside(analysis, base, method.keeps, other, frame)) ?? builtins_narrowed(analysis, base);
        }
        case 'all':
        case 'stretch':
        case 'one': {
            const isPart = method.ofTexts === 'part' && isText(analysis, base, call);
            const of = isPart ? partOf(analysis, base.cell, call.site) : base.cell;
            const type = base.type && (method.gives === 'one' && !isPart ? (0,type_names/* elementType */.rk)(base.type) : base.type);
            return { cell: of, ...(type && { type }) };
        }
        default:
            return { cell };
    }
}
/** Runs what is given with each element. */
function runEach(analysis, base, { gives, closure, keeps }, closures, call, frame) {
    const made = analysis_newCell(analysis);
    const [first] = closures;
    const isArgument = closure === 'argument' && first !== undefined && first.expression.kind !== 'closure';
    const element = closure === 'value' ? valuesIn(analysis, base) : elementOf(isArgument ? first : base);
    const back = closure === 'content' ? builtins_placeOf(analysis, call, frame) : undefined;
    const arg = { ...element, isTrailing: false, expression: call, ...(back && { back }) };
    const place = { cell: analysis_newCell(analysis), isTrailing: false, expression: call };
    const isTwice = closure === 'two elements' || closure === 'argument';
    const more = isTwice ? [arg] : closure === 'element and place' ? [place] : [];
    for (const each of closures)
        callValues(analysis, each.cell, [arg, ...more], call, frame, made);
    const kept = keeps && first ? keptBy(analysis, base, keeps, first.expression, frame) : undefined;
    if (kept)
        return kept;
    switch (gives) {
        case 'values':
            return mapValues(analysis, base, made, call);
        case 'results':
            return { cell: made };
        case 'some':
        case 'stretch':
        case 'one':
            return builtins_narrowed(analysis, base);
        case 'answer':
        case 'nothing':
            return { cell: analysis_newCell(analysis) };
        default:
            return { cell: base.cell, ...(base.type && { type: base.type }) };
    }
}
/** Where what is called on is kept. */
function builtins_placeOf(analysis, { callee }, frame) {
    return callee.kind === 'member' && callee.of ? lvalue(analysis, callee.of, frame) : undefined;
}
/** Runs a closure that gets nothing: `group.addTask { kind }`, `Scope.$kind.withValue(kind) { … }`. */
function runPlainly(analysis, base, { stores, gives }, given, call, frame) {
    const made = analysis_newCell(analysis);
    const closures = given.filter(({ isTrailing, expression }) => isTrailing || expression.kind === 'closure');
    for (const each of closures)
        callValues(analysis, each.cell, [], call, frame, made);
    const stored = stores === 'results' ? [made] : given.filter((it) => !closures.includes(it)).map(({ cell }) => cell);
    const place = builtins_placeOf(analysis, call, frame) ?? base.cell;
    for (const cell of stored)
        analysis.solver.flow(cell, place);
    return { cell: gives === 'results' ? made : analysis_newCell(analysis) };
}
function isText(analysis, { type }, { callee }) {
    if (type)
        return builtins_TEXTS.has(type.name);
    const of = callee.kind === 'member' ? callee.of : undefined;
    if (of?.kind !== 'literal' && of?.kind !== 'name')
        return of?.kind === 'text';
    return typeof constantOf(analysis, of) === 'string';
}
const builtins_TEXTS = new Set(['String', 'Substring', 'NSString', 'NSMutableString']);
/** Lists that are made one list. */
function isOfLists({ type }, { callee, args }) {
    const list = callee.kind === 'member' && callee.of?.kind === 'list' ? callee.of : undefined;
    return args.length === 0 && (list?.items.some(({ kind }) => kind === 'list') || type?.args[0]?.name === 'Array');
}
function isFunctionLike({ expression }) {
    return expression.kind !== 'literal' && expression.kind !== 'list';
}
function valuesIn(analysis, base) {
    const cell = analysis_newCell(analysis);
    analysis.solver.watch(base.cell, (value) => {
        if (value.kind === 'object' && value.thing.form === 'dictionary')
            analysis.solver.flow(valuesOf(analysis, value.thing), cell);
        else
            analysis_put(analysis, cell, value);
    });
    return { cell };
}
function elementOf({ cell, type }) {
    return { cell, ...(type && { type: (0,type_names/* elementType */.rk)(type) }) };
}
function builtins_narrowed(analysis, base) {
    const cell = analysis_newCell(analysis);
    analysis.solver.flow(base.cell, cell, (value) => tagged(value, { upperBound: true }));
    return { cell, ...(base.type && { type: base.type }) };
}
function store(analysis, base, where, given, call, frame) {
    if (where === 'answer') {
        for (const arg of given)
            storeAnswer(analysis, base, arg.cell);
        return;
    }
    if (where === 'entry') {
        const [value, key] = given;
        if (!value || !key)
            return;
        analysis.solver.watch(base.cell, (it) => {
            if (it.kind === 'object' && it.thing.form === 'dictionary')
                putEntry(analysis, it.thing, key.cell, value.cell);
            else
                storeByKey(analysis, it, key.cell, value.cell, call, frame);
        });
        return;
    }
    const target = call.callee.kind === 'member' && call.callee.of ? lvalue(analysis, call.callee.of, frame) : undefined;
    const isWhole = base.type === undefined || !builtins_TEXTS.has(base.type.name);
    for (const arg of given)
        storeAnswer(analysis, base, arg.cell);
    for (const arg of given) {
        if (arg.label === 'at' || arg.label === 'atIndex')
            continue;
        const part = isWhole ? arg.cell : partOf(analysis, arg.cell, call.site);
        emit(analysis, frame, part, target ?? base.cell);
    }
}
function lookUp(analysis, base, key, call, frame) {
    const { solver } = analysis;
    const cell = analysis_newCell(analysis);
    solver.watch(base.cell, (value) => {
        if (value.kind === 'unknown')
            analysis_put(analysis, cell, value);
        readByKey(analysis, value, key, cell, call, frame);
        if (value.kind !== 'object' || value.thing.form !== 'dictionary')
            return;
        const { thing } = value;
        solver.watch(key, (it) => {
            const name = keyName(it);
            const field = name === undefined ? undefined : thing.fields.get(name);
            if (field)
                solver.flow(field, cell);
            // it may be put in later
            else if (name !== undefined && analysis.program.traitsOf(thing.site.file).hasKeyedObjects)
                readEntry(analysis, thing, name, cell);
            else if (it.kind === 'unknown')
                analysis_put(analysis, cell, it.isOutside || isNobody(it) ? it : unknownValue('the key is not known', call.site));
        });
        whenEmpty(analysis, key, 'branch', () => solver.flow(valuesOf(analysis, thing), cell));
    });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/types/messages.js
/**
 * Messages of Objective-C that mean more than a method. `[[self alloc] initWith…]` in a method of the class itself, `[[kind alloc] init]`: sent to a class, a message of
 * Objective-C that initialises makes an object of it.
 */











/** What a message is sent to: of each class that comes, an object that is made here. */
function madeByMessage(analysis, base, name, call) {
    if (!call.isMessage || !MAKES.test(name))
        return base;
    const cell = analysis_newCell(analysis);
    analysis.nothing.makes.push([base.cell, cell]);
    analysis.solver.watch(base.cell, (value) => {
        const type = value.kind === 'type' ? (0,program_program/* findTypeInfo */.iL)(analysis.program, value.name) : undefined;
        if (!type)
            analysis_put(analysis, cell, value);
        else
            analysis_put(analysis, cell, { kind: 'object', thing: things_newThing(analysis, 'object', call.site, type), tags: NO_TAGS });
    });
    return { ...base, cell };
}
const MAKES = /^(?:alloc|allocWithZone|new)$|^init(?![a-z])/;
/** `[Kind class]`, `[kind class]`: the class itself. */
function classOf(analysis, of, typeName, frame) {
    if (typeName === undefined)
        return typesOf(analysis, evaluate(analysis, of, frame));
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, { kind: 'type', name: typeName, tags: NO_TAGS });
    return { cell };
}
/** `config.with(kind)`: a block is called that the message `with` gives. */
function blockSent(analysis, call, callee, frame) {
    if (call.isMessage || (0,facts_source/* languageOf */.eX)(frame.file.path) !== 'objective-c')
        return undefined;
    const message = analysis_memoize(analysis, `sent by ${callId(analysis, call)}`, () => ({ kind: 'call', callee, args: [], site: callee.site, isMessage: true }));
    const getters = calledAnywhere(analysis.program, callee.name, message);
    if (!getters.some(({ fact }) => fact.isMessage && fact.parameters.length === 0))
        return undefined;
    const made = callMember(analysis, message, callee, frame, undefined);
    const cell = analysis_newCell(analysis);
    callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/types/methods.js
/**
 * Calls of a member: of a type, of a value, or of whatever type the place wants.
 */






































function callMember(analysis, call, callee, frame, expected) {
    const { program } = analysis;
    const { of, name } = callee;
    if (name === 'clinicalType' || name === 'clinicalTypeForIdentifier') {
        if (calledAnywhere(program, name, call).length === 0)
            return convert(analysis, call, frame, { name: 'HKClinicalType', args: [] });
    }
    if (healthkit/* OTHER_TYPE_MAKERS */.Aq.has(name) && methodsNamed(program, name).length === 0) {
        const cell = analysis_newCell(analysis);
        give(analysis, call, frame);
        analysis_put(analysis, cell, otherType(name, call.site, frame.tags));
        return { cell, type: { name: 'HKObjectType', args: [] } };
    }
    if (!of)
        return callImplicit(analysis, call, name, frame, expected);
    if (name === 'init' && of.kind === 'name' && of.name === 'self' && fillsMembers(analysis, call, frame))
        return { cell: analysis_newCell(analysis) };
    const self = name !== 'init' && isSelfType(of) ? selfType(analysis, frame) : undefined;
    if (self)
        return callMethod(analysis, madeByMessage(analysis, self, name, call), name, call, frame);
    const typeName = typeBefore(analysis.program, { of, name }, frame);
    if (name === 'class' && call.isMessage && call.args.length === 0)
        return classOf(analysis, of, typeName, frame);
    if (typeName !== undefined)
        return callStatic(analysis, call, typeName, name, frame, expected);
    const block = blockSent(analysis, call, callee, frame);
    if (block)
        return block;
    const base = madeByMessage(analysis, evaluate(analysis, of, frame), name, call);
    return callMethod(analysis, base, name, call, frame);
}
/** `self.init(kind: kind)`, where the type has no such initialiser but the one that it is given: each member is filled. */
function fillsMembers(analysis, call, frame) {
    const { owner, self } = frame;
    if (!owner || !self || owner.kind !== 'struct' || initsOf(analysis.program, owner, call).length > 0)
        return false;
    const members = call.args.map(({ label }) => (label === undefined ? undefined : owner.variables.get(label)));
    if (members.some((member) => !member))
        return false;
    for (const [index, { value, label = '' }] of call.args.entries()) {
        const type = members[index]?.fact.type;
        const given = evaluate(analysis, value, frame, type);
        emitAs(analysis, frame, given.cell, storeInto(analysis, { cell: self }, label, value, frame), type);
    }
    return true;
}
function callImplicit(analysis, call, name, frame, expected) {
    const { program } = analysis;
    if (name === 'init' && expected)
        return construct(analysis, call, (0,type_names/* elementType */.rk)(expected), frame);
    const meant = calledImplicitly(program, expected, name, call);
    if (meant?.kind === 'case')
        return constructCase(analysis, meant.owner, name, call, frame);
    if (isWrapping(name, call))
        return wrap(analysis, name, call, frame, expected);
    if (meant)
        return callFunctions(analysis, meant.methods.slice(0, 3), undefined, call, frame);
    const given = give(analysis, call, frame);
    recordHit(analysis, name, given, call, frame, []);
    return callUnknown(analysis, name, undefined, given, call, frame);
}
function callStatic(analysis, call, typeName, name, frame, expected) {
    const { program } = analysis;
    const info = (0,program_program/* findTypeInfo */.iL)(program, typeName);
    if (name === 'init')
        return construct(analysis, call, { name: typeName, args: [] }, frame);
    if (info) {
        if (info.cases.has(name))
            return constructCase(analysis, info, name, call, frame);
        const { methods, isTaken } = calledStatically(program, info, name, call);
        if (isTaken) {
            const cell = analysis_newCell(analysis);
            const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
            const given = made && give(analysis, call, frame, heldParameters(made.type, call));
            if (given)
                callValues(analysis, made.cell, given, call, frame, cell);
            return { cell };
        }
        const [first] = methods;
        if (first) {
            const self = analysis_newCell(analysis);
            const isInit = call.isMessage && name.startsWith('init');
            if (isInit)
                analysis_put(analysis, self, { kind: 'object', thing: things_newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
            else
                analysis_put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
            const made = callFunctions(analysis, [first], self, call, frame);
            return isInit ? { cell: self, type: { name: info.name, args: [] } } : made;
        }
        const variable = (0,program_program/* findVariable */.q3)(program, info, name);
        if (variable) {
            const cell = analysis_newCell(analysis);
            const made = staticMember(analysis, info.name, name, call.site, frame, call.callee);
            const given = made && give(analysis, call, frame, heldParameters(made.type, call));
            if (given)
                callValues(analysis, made.cell, given, call, frame, cell);
            return { cell };
        }
        if (call.isMessage && (name === 'alloc' || name === 'new' || name.startsWith('init'))) {
            const cell = analysis_newCell(analysis);
            give(analysis, call, frame);
            analysis_put(analysis, cell, { kind: 'object', thing: things_newThing(analysis, 'object', call.site, info), tags: NO_TAGS });
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
    if (name === 'makeStream')
        return answers_makeStream(analysis, call);
    const note = callNotifications(analysis, name, given, call, frame);
    if (note)
        return note;
    const free = (0,collections/* makesCollection */.uM)(typeName)
        ? callFree(analysis, typeName, given, call, frame, expected)
        : /^NS(?:Mutable)?Dictionary$/.test(typeName)
            ? makeOfObjects(analysis, name, given, call, frame)
            : undefined;
    return free ?? callUnknown(analysis, `${typeName}.${name}`, undefined, given, call, frame);
}
/** A method of a value: the app's own for its type, else what collections do, else something unknown. */
function callMethod(analysis, base, name, call, frame) {
    const { program, solver } = analysis;
    const static_ = base.type && (0,program_program/* findTypeInfo */.iL)(program, base.type.name);
    const element = base.type && (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(base.type).name);
    const own = static_ ?? element;
    const meant = calledOn(program, base.type, name, call, limitAt(analysis, call.site));
    if (meant)
        return callOwn(analysis, meant, name, base, call, frame);
    const added = addedMethods(program, base.type, name, call);
    if (added.length > 0)
        return callFunctions(analysis, added, base.cell, call, frame);
    const held = own && heldParameters((0,program_program/* findVariable */.q3)(program, own, name)?.fact.type, call);
    const given = give(analysis, call, frame, held ?? calledAnywhere(program, name, call)[0]?.fact.parameters);
    putIntoEnvironment(analysis, name, given, call, frame);
    const notified = callNotifications(analysis, name, given, call, frame);
    if (notified)
        return notified;
    const contained = callContainer(analysis, name, given, call, frame);
    if (contained)
        return contained;
    if (present(analysis, name, given, call, frame))
        return { cell: analysis_newCell(analysis) };
    if (name === 'assign')
        store_assignTo(analysis, base, given, call, frame);
    const builtin = callBuiltin(analysis, base, name, given, call, frame);
    // what the values are decides, where their types are the app's
    const result = builtin?.cell ?? analysis_newCell(analysis);
    let isOwn = false;
    const seen = new Set();
    solver.watch(base.cell, (value) => {
        const type = value.kind === 'object' ? value.thing.type : value.kind === 'case' ? value.owner : undefined;
        if (value.kind === 'function' && CALLS_WHAT_IS_HELD.has(name))
            callValue(analysis, value.made, given, call, frame, result);
        if (value.kind === 'unknown' && !builtin)
            analysis_put(analysis, result, value);
        if (value.kind === 'foreign') {
            const path = (0,foreign_paths/* foreignMember */.fL)(value.path, name);
            if (!builtin || (0,sinks/* isSinkName */.$z)((0,foreign_paths/* foreignSinkName */.zc)(path)))
                callForeign(analysis, path, given, call, frame, result);
            isOwn = true;
        }
        if (value.kind === 'object' &&
            value.thing.form === 'dictionary' &&
            program.traitsOf(value.thing.site.file).hasKeyedObjects) {
            const entry = analysis_newCell(analysis);
            readEntry(analysis, value.thing, keyOfName(name), entry);
            if (frame.file.traits.isNative)
                readOption(analysis, value.thing, name, given[0], result);
            callValues(analysis, entry, given, call, frame, result);
            isOwn = true;
        }
        if (!type)
            return;
        const [method] = nearest(program, type, name, call);
        if (!method) {
            const variable = (0,program_program/* findVariable */.q3)(program, type, name);
            if (variable)
                isOwn = true;
            if (variable && !seen.has(type)) {
                seen.add(type);
                const field = readMember(analysis, { cell: base.cell }, name, call.callee, frame);
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
    const named = base.type && !own && base.type.name !== '' ? [] : calledAnywhere(program, name, call);
    if (!builtin) {
        whenUnseen(analysis, base.cell, call.site, () => {
            // a closure that is kept in a field is called like a method
            const keepers = own && (0,program_program/* findVariable */.q3)(program, own, name)
                ? [own, ...(0,inheritance/* descendants */.D)(program, own)]
                : base.type
                    ? []
                    : likelyOwners(analysis, name);
            for (const owner of named.length === 0 ? keepers : [])
                analysis_put(analysis, base.cell, anyOf(analysis, owner, call.site));
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
/** Calls what the app declares for a type: of what is called on, the nearest by the type that each value has. */
function callOwn(analysis, { owner: own, methods, others }, name, base, call, frame) {
    const { program, solver } = analysis;
    const { chosen, given: known } = overloadOf(analysis, methods, call, frame);
    const [first] = chosen;
    const given = known ?? give(analysis, call, frame, (first ?? others[0])?.fact.parameters);
    recordHit(analysis, name, given, call, frame, [...methods, ...others]);
    const cell = analysis_newCell(analysis);
    const type = (first ?? others[0])?.fact.result;
    // which case of an enum it is cannot be told: what any object of a class brings comes first
    whenEmpty(analysis, base.cell, own.cases.size > 0 ? 'unknown' : 'receiver', () => {
        const owners = [own, ...others.flatMap(({ owner }) => (owner ? [owner] : []))];
        for (const owner of owners)
            analysis_put(analysis, base.cell, anyOfDeclared(analysis, owner, base.type, call.site));
    });
    if (others.length === 0 && first) {
        callFunction(analysis, first, base.cell, given, call, frame, cell);
        return { cell, ...(type && { type }) };
    }
    solver.watch(base.cell, (value) => {
        if (isNobody(value))
            analysis_put(analysis, cell, value);
        const actual = value.kind === 'object'
            ? value.thing.type
            : value.kind === 'case'
                ? value.owner
                : value.kind === 'type'
                    ? (0,program_program/* findTypeInfo */.iL)(program, value.name)
                    : undefined;
        const found = actual && nearest(program, actual, name, call)[0];
        // who stands for every object of a class stands for those of its subclasses too
        const isAny = value.kind === 'object' && isStar(analysis, value.thing);
        const targets = found
            ? isAny
                ? [found, ...heirsOf(program, actual, others)]
                : [found]
            : (value.kind === 'unknown' && !isNobody(value)) || value.kind === 'object'
                ? [...methods, ...others]
                : [];
        for (const target of targets) {
            const self = (value.kind === 'unknown' || (isAny && target !== found)) && target.owner
                ? someOf(analysis, target.owner, call.site)
                : cellOf(analysis, value);
            callFunction(analysis, target, self, given, call, frame, cell);
        }
    });
    return { cell, ...(type && { type }) };
}

;// CONCATENATED MODULE: ./lib/code/types/calls.js
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
    const cell = analysis_newCell(analysis);
    callValues(analysis, made.cell, given, call, frame, cell);
    return { cell };
}
/** Evaluates the arguments; the parameters of a likely callee tell what types they want. */
function give(analysis, call, frame, parameters) {
    const matched = parameters && ((0,program_arguments/* matchParameters */.WB)(parameters, call.args, call.isMessage) ?? (0,program_arguments/* matchLoosely */.L4)(parameters, call.args));
    return call.args.map((arg, index) => {
        const own = matched?.indexOf(index) ?? -1;
        const further = matched?.findLastIndex((at, position) => (at ?? index) < index && parameters?.[position]?.isVariadic);
        const parameter = parameters?.[own < 0 ? (further ?? -1) : own];
        const type = parameter?.type ?? wantedBySystem(call, arg.label);
        // what a binding is handed to may put something else there: code of the app's own is seen to
        const isOwn = parameter !== undefined && parameter.name !== '';
        const bound = isOwn || isOnlyShown(call, arg.label) ? boundOf(arg.value) : undefined;
        const typed = evaluate(analysis, bound ?? builtArgument(analysis.program, parameter, arg.value), frame, type);
        const back = bound && isOwn ? lvalue(analysis, bound, frame) : arg.value.kind === 'call' ? typed.into : undefined;
        return {
            ...typed,
            ...(back && { back }),
            ...(arg.label !== undefined && { label: arg.label }),
            isTrailing: arg.isTrailing ?? false,
            expression: arg.value,
        };
    });
}
/** What a closure that is held takes, by the type that it is declared with: `var load: (Kind) -> Void`, `load(.labs)`. */
function heldParameters(type, { site }) {
    const [wanted] = type?.name === '->' ? type.args : [];
    const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
    return types.length > 0 ? types.map((each) => ({ name: '', type: each, site })) : undefined;
}
/** What HealthKit's own calls want, where `.init(…)` leaves it to them. */
function wantedBySystem({ callee }, label) {
    const isPredicate = callee.kind === 'member' && callee.name === 'clinicalRecord' && label === 'type';
    return isPredicate ? { name: 'HKClinicalType', args: [] } : undefined;
}
function callName(analysis, call, name, frame, expected) {
    const { program } = analysis;
    const local = findName(frame.scope, name) ?? (/^\$\d/.test(name) ? evaluate(analysis, call.callee, frame) : undefined);
    const cell = analysis_newCell(analysis);
    if (local && !isOther(analysis, local, call, name, frame)) {
        const own = calledAsFunction(program, local.type, call, limitAt(analysis, call.site));
        if (own)
            return callOwn(analysis, own, CALLED_AS_FUNCTION, local, call, frame);
        const given = give(analysis, call, frame, heldParameters(local.type, call));
        callValues(analysis, local.cell, given, call, frame, cell);
        const result = local.type?.name === '->' ? local.type.args.at(-1) : undefined;
        return { cell, ...(result && { type: result }) };
    }
    const meant = calledByName(program, name, call, frame.owner, limitAt(analysis, call.site));
    if (meant?.kind === 'methods') {
        const { owner, methods, others } = meant;
        const isOwn = owner === frame.owner;
        // as if `self` were written
        if (others.length > 0 && isOwn && frame.self)
            return callOwn(analysis, meant, name, { cell: frame.self, type: { name: owner.name, args: [] } }, call, frame);
        const self = isOwn ? (frame.self ?? analysis_newCell(analysis)) : someOf(analysis, owner, call.site);
        const { chosen, given } = overloadOf(analysis, methods, call, frame);
        return callFunctions(analysis, [...chosen, ...others], self, call, frame, given);
    }
    if (meant?.kind === 'held') {
        const made = evaluate(analysis, call.callee, frame);
        const own = calledAsFunction(program, made.type, call, limitAt(analysis, call.site));
        if (own)
            return callOwn(analysis, own, CALLED_AS_FUNCTION, made, call, frame);
        const given = give(analysis, call, frame, heldParameters(made.type, call));
        callValues(analysis, made.cell, given, call, frame, cell);
        return { cell };
    }
    if (meant)
        return callFunctions(analysis, meant.functions.slice(0, 3), undefined, call, frame);
    const typeName = typeNamed(analysis.program, call.callee, frame);
    if (typeName !== undefined)
        return construct(analysis, call, { name: typeName, args: [] }, frame);
    const global = globalNamed(program, name);
    if (global) {
        const made = evaluate(analysis, call.callee, frame);
        callValues(analysis, made.cell, give(analysis, call, frame), call, frame, cell);
        return { cell };
    }
    const given = give(analysis, call, frame);
    recordHit(analysis, name, given, call, frame, []);
    // in an extension of a collection, `map { … }` is its own
    const { owner, self } = frame;
    const own = owner && self && type_names/* COLLECTIONS */.I.has(owner.name) ? { cell: self, type: { name: owner.name, args: [] } } : undefined;
    return ((own && callBuiltin(analysis, own, name, given, call, frame)) ??
        callContainer(analysis, name, given, call, frame) ??
        resolveWanted(analysis, name, call, frame, expected) ??
        callFree(analysis, name, given, call, frame, expected) ??
        callUnknown(analysis, name, undefined, given, call, frame));
}
/** A list beside a method of the same name: who is called is the method. */
function isOther({ program }, { type }, call, name, { owner }) {
    if (!type || !(0,collections/* makesCollection */.uM)(type.name))
        return false;
    return calledByName(program, name, call, owner, { most: 1, onMore: () => undefined }) !== undefined;
}
/** How many methods one call may mean. */
const MOST_CALLED = 200;
function limitAt({ fuel }, site) {
    return { most: MOST_CALLED, onMore: () => fuel.giveOut(site) };
}
function someOf(analysis, owner, site) {
    return cellOf(analysis, anyOf(analysis, owner, site));
}
/** Of methods that differ in types alone, the one whose types the arguments have: `run(plan)`, `run(step)`. */
function overloadOf(analysis, methods, call, frame) {
    const [first, ...more] = methods;
    if (!first || more.length === 0 || !frame.file.traits.isNative)
        return { chosen: methods.slice(0, 1) };
    const given = give(analysis, call, frame, first.fact.parameters);
    const fit = methods.find(({ fact }) => {
        const matched = (0,program_arguments/* matchArguments */.aJ)(fact, given, call.isMessage);
        return fact.parameters.every(({ type }, index) => {
            const at = matched?.[index];
            return type === undefined || at === undefined || mayBeOf(analysis, given[at]?.type, type);
        });
    });
    return { chosen: [fit ?? first], given };
}
/** Whether a value of one type may be passed where another is taken: of two types of the app's own, where it inherits. */
function mayBeOf({ program }, given, wanted) {
    const own = given && (0,program_program/* findTypeInfo */.iL)(program, given.name);
    const taken = (0,program_program/* findTypeInfo */.iL)(program, wanted.name);
    return !own || !taken || (0,inheritance/* lineage */.O)(program, own).includes(taken);
}
/** Calls each of some functions with the same arguments. */
function callFunctions(analysis, infos, self, call, frame, known) {
    const [first] = infos;
    const given = known ?? give(analysis, call, frame, first?.fact.parameters);
    const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
    recordHit(analysis, name, given, call, frame, infos);
    const cell = analysis_newCell(analysis);
    for (const info of infos)
        callFunction(analysis, info, self, given, call, frame, cell);
    const type = first?.fact.result;
    return { cell, ...(type && { type }) };
}
/** Connects a call with the run of a function. */
function callFunction(analysis, info, self, given, call, frame, result) {
    if (isIdle(analysis, info)) {
        // it gives no type
        analysis.nothing.cells.add(result);
        return;
    }
    if (!analysis.fuel.connect(call.site))
        return;
    const run = runFunction(analysis, info, [...frame.calls, call], callTags(analysis, call, frame), frame);
    if (self)
        analysis.solver.flow(self, run.self);
    const isMessage = call.kind === 'call' && call.isMessage;
    const matched = (0,program_arguments/* matchArguments */.aJ)(info.fact, given, isMessage);
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
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, value);
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/types/bridge.js
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
    const native = (0,foreign_paths/* nativeCall */.Mo)(path);
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
    const all = methodsNamed(program, method).filter(({ fact, file }) => file.traits.isNative && bridge_EXPORTED.some((word) => fact.modifiers.has(word)));
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
    const thing = things_newThing(analysis, 'dictionary', call.site);
    for (const arg of given)
        bridge_enter(analysis, thing, 'arguments', arg.cell);
    return [bridge_cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call)];
}
function bridge_cellWith(analysis, value, expression) {
    const cell = analysis_newCell(analysis);
    analysis_put(analysis, cell, value);
    return { cell, isTrailing: false, expression };
}
function bridge_enter(analysis, thing, name, from) {
    const key = `"${name}`;
    const cell = thing.fields.get(key) ?? analysis_newCell(analysis);
    thing.fields.set(key, cell);
    analysis.solver.flow(from, cell);
    analysis.solver.flow(from, valuesOf(analysis, thing));
    keysOf(analysis, thing);
}
function connect(analysis, info, given, call, frame, result) {
    const self = analysis_newCell(analysis);
    if (info.owner)
        analysis_put(analysis, self, { kind: 'object', thing: starOf(analysis, info.owner), tags: NO_TAGS });
    // by position: the labels are the native side's own
    const labelled = given.map((arg, index) => {
        const { label: _, ...rest } = arg;
        const label = info.fact.parameters[index]?.label;
        return { ...rest, ...(label !== undefined && { label }) };
    });
    const missing = info.fact.parameters.slice(given.length).map(({ label, type }) => {
        const isAnswer = /ResolveBlock$|^FlutterResult$/.test(type?.name ?? '');
        const rest = isAnswer ? bridge_answerTo(analysis, result, call, frame) : bridge_blank(analysis, call);
        return { ...rest, ...(label !== undefined && { label }) };
    });
    callFunction(analysis, info, self, [...labelled.slice(0, info.fact.parameters.length), ...missing], call, frame, result);
}
function bridge_blank(analysis, call) {
    return { cell: analysis_newCell(analysis), isTrailing: false, expression: call };
}
/** The function that native code calls with its answer: what it is given is what the call gives. */
function bridge_answerTo(analysis, result, call, frame) {
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
    return bridge_cellWith(analysis, { kind: 'function', made, tags: NO_TAGS }, call);
}
/** The functions that Expo's modules give a name; for `""` those that handle the calls of Flutter's channels. */
function door(analysis, name) {
    return analysis_memoize(analysis, `native ${name}`, () => ({ functions: analysis_newCell(analysis), called: analysis_newCell(analysis) }));
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
                    analysis_put(analysis, cell, nobody(value.site));
        });
    }
}
/** Calls the functions behind a door. One that takes more than it is given is not given the parts of what it gets. */
function enterDoor(analysis, name, given, call, frame, result) {
    const { functions, called } = door(analysis, name);
    analysis_put(analysis, called, { kind: 'constant', value: true, site: call.site, tags: NO_TAGS });
    const padded = given.length > 1 ? given : [...given, bridge_blank(analysis, call)];
    callValues(analysis, functions, padded, call, frame, result);
}
/** Flutter's handlers get a call with a method and its arguments. */
function callHandlers(analysis, given, call, frame, result) {
    const [method, args] = given;
    if (!method)
        return;
    const thing = things_newThing(analysis, 'dictionary', call.site);
    bridge_enter(analysis, thing, 'method', method.cell);
    if (args)
        bridge_enter(analysis, thing, 'arguments', args.cell);
    const passed = bridge_cellWith(analysis, { kind: 'object', thing, tags: NO_TAGS }, call);
    for (const info of analysis.program.everyFunction) {
        if (!info.file.traits.isNative || !/^handle/.test(info.fact.name) || !takesCall(info.fact.parameters))
            continue;
        connect(analysis, info, [passed], call, frame, result);
    }
    enterDoor(analysis, '', [passed, bridge_answerTo(analysis, result, call, frame)], call, frame, result);
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

;// CONCATENATED MODULE: ./lib/code/records/bridge.js
/**
 * Records that native code of the app hands to JavaScript: what it answers a call with is what the call gives. Ways in:
 * those of `bridge.ts`, but for Flutter's, whose channels have one answer for every method.
 */






/** Parameters through which native code answers. */
const ANSWERS = /^(?:RCTPromiseResolveBlock|RCTResponseSenderBlock|CAPPluginCall|Promise)$/;
const bridge_DEFINERS = new Set(['AsyncFunction', 'Function']);
/** What the functions that an Expo module gives a name answer with. */
function bridge_door(taint, name) {
    return memoize(taint, `native ${name}`, () => newCell(taint));
}
/** `AsyncFunction("name") { … }`. */
function defineAnswer(taint, name, given) {
    const first = given[0]?.argument.value;
    if (!bridge_DEFINERS.has(name) || first?.kind !== 'literal' || typeof first.value !== 'string')
        return;
    const answer = bridge_door(taint, first.value);
    for (const { typed } of given.slice(1)) {
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind !== 'function' || !value.made.closure)
                return;
            const { parameters, result } = value.made.closure;
            state_link(taint, result, answer);
            for (const parameter of parameters)
                if (isAnswer(parameter))
                    state_link(taint, parameter.cell, answer);
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
    const native = (0,foreign_paths/* nativeCall */.Mo)(path);
    if (!native)
        return undefined;
    const cell = newCell(taint);
    const step = (by) => ({ what: `answered by native code, ${by}`, site: call.site });
    for (const info of exportedMethods(taint, native)) {
        const run = runOf(taint, info, []);
        for (const [index, parameter] of info.fact.parameters.entries()) {
            const from = run.parameters[index];
            if (from && isAnswer(parameter))
                state_link(taint, from, cell, taint.values.keyed, step(`\`${symbolOf(info)}\``));
        }
    }
    state_link(taint, bridge_door(taint, native.method), cell, taint.values.keyed, step(`\`${native.method}\``));
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/records/static-members.js
/**
 * A member that is named by its type, or by the type that the place wants.
 */










function static_members_evaluateMember(taint, expression, frame, expected) {
    const { of } = expression;
    const name = nameIn(frame, expression.name);
    if (!of) {
        const owner = typeWanted(taint.program, expected, name);
        const found = owner && readStatic(taint, owner, name, expression, frame);
        if (found)
            return found;
        const implied = impliedVariables(taint.program, name, owner).map((variable) => fields_readGlobal(taint, variable).cell);
        if (implied.length > 0)
            return { cell: joined(taint, implied), ...(expected && { type: expected }) };
        return { cell: newCell(taint), ...(expected && { type: expected, root: (0,type_names/* elementType */.rk)(expected).name }) };
    }
    const typeName = static_members_typeMeant(taint, of, frame, name);
    if (typeName !== undefined) {
        const info = declaredType(taint.program, typeName);
        const found = info && readStatic(taint, info, name, expression, frame, of);
        return found ?? { cell: newCell(taint), root: typeName };
    }
    return members_readMember(taint, evaluate_evaluate(taint, of, frame), name, expression, frame);
}
/** The type that an expression names: also `type(of: self)`, and a type parameter that its caller tells. */
function static_members_typeMeant({ program }, of, frame, name) {
    const bound = of.kind === 'name' ? frame.bound?.types.get(of.name) : undefined;
    if (bound)
        return bound.name;
    if (of.kind === 'call' && isSelfType(of))
        return frame.owner?.name;
    return name === undefined ? typeNamed(program, of, frame) : typeBefore(program, { of, name }, frame);
}
function readStatic(taint, info, name, expression, frame, of) {
    const member = staticMemberOf(taint.program, info, name);
    if (member?.kind === 'case')
        return { cell: newCell(taint), type: { name: info.name, args: [] } };
    if (member?.kind === 'all-cases' && info.kind === 'enum')
        return { cell: newCell(taint), type: { name: 'Array', args: [{ name: info.name, args: [] }] } };
    if (!member && info.kind === 'extension')
        return undefined;
    const type = { name: info.name, args: [] };
    if (member?.kind === 'methods') {
        const sent = sendByDot(taint, { cell: kindCell(taint, info), type }, info, name, expression, frame);
        return sent ?? static_members_bindMethods(taint, member.methods, info, expression.site);
    }
    if (name === 'self' && !member && isApart(taint, info))
        return { cell: kindCell(taint, info), type };
    const isSelf = of !== undefined && isSelfType(of) && frame.self !== undefined;
    const self = { cell: isSelf && isApart(taint, info) ? frame.self.cell : kindCell(taint, info), type };
    return members_readMember(taint, self, name, expression, frame);
}
/** Methods that are named by their type: those of objects are first given what they are to be called on. */
function static_members_bindMethods(taint, methods, { name }, site) {
    const cell = newCell(taint);
    for (const method of methods) {
        const self = { cell: newCell(taint), type: { name, args: [] } };
        const made = { id: taint.nextId(), method, self, site, ...(isOfObjects(method) && { isUnbound: true }) };
        put(taint, cell, { kind: 'function', made, path: [] });
    }
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/records/containers.js
/**
 * Containers of dependency injection, in the flow of records: what is registered for a type is what it is resolved to.
 */




/** A call that registers or resolves. Undefined for any other. */
function containers_callContainer(taint, name, given, call, frame) {
    const contained = frame.file.traits.isNative ? containerCall(name, call) : undefined;
    const type = contained && static_members_typeMeant(taint, contained.type, frame);
    if (!contained || type === undefined)
        return undefined;
    const registered = memoize(taint, `registered ${type}`, () => newCell(taint));
    // Swinject's `resolve(Feed.self, argument: topic)`: passed to what makes it, behind the resolver
    const passed = memoize(taint, `arguments for ${type}`, () => Array.from({ length: 3 }, () => newCell(taint)));
    if (!contained.makers) {
        const first = given.findIndex(({ argument }) => argument.label === 'argument' || argument.label === 'arguments');
        for (const [index, into] of (first < 0 ? [] : passed).entries()) {
            const argument = given[first + index];
            if (argument)
                state_link(taint, argument.typed.cell, into);
        }
        return { cell: registered, type: { name: type, args: [] } };
    }
    for (const at of contained.makers) {
        const maker = given[at];
        if (!maker)
            continue;
        taint.solver.watch(maker.typed.cell, (value) => {
            if (value.kind === 'function')
                state_link(taint, apply(taint, value.made, [newCell(taint), ...passed], call, frame), registered);
        });
    }
    return { cell: newCell(taint) };
}

;// CONCATENATED MODULE: ./lib/code/records/storage.js












/** The place of a name, or of a model, in a store. */
function storage_placeOf(taint, store, place) {
    return memoize(taint, `stored ${store} ${place}`, () => {
        const cell = newCell(taint);
        taint.places.push({ store, place, cell });
        if (store === EVENTS)
            callListeners(taint, place, cell);
        return cell;
    });
}
/** A call of a store. Undefined for any other, and where a model that is asked for is not known. */
function callStore(taint, system) {
    const rows = storeCalls(system.name);
    if (!rows)
        return undefined;
    const names = receiverNames(taint, system);
    for (const row of rows) {
        if (!storage_isMeant(taint, row, names, system.frame))
            continue;
        const parts = partsOf(row, system.given);
        if (!parts)
            continue;
        const brought = runRow(taint, row, parts, system);
        if (brought)
            return { brought, isKept: false };
        // under which key is not known: nothing is joined by a guess
        const isByKey = parts.some(({ role }) => role === 'key');
        if (row.does === 'puts')
            return { isKept: isByKey };
        return isByKey ? { brought: { cell: newCell(taint) }, isKept: false } : undefined;
    }
    return undefined;
}
/** The same for JavaScript, by the path that leads to what is called. */
function callStoreAt(taint, path, { call, given, result, frame }) {
    let isStore = false;
    for (const row of storeCallsAt(path)) {
        const parts = partsOf(row, given);
        if (!parts)
            continue;
        isStore = true;
        const brought = runRow(taint, row, parts, { call, name: '', given, frame });
        if (brought)
            state_link(taint, brought.cell, result);
    }
    return isStore;
}
/** `store[key]`, which a value is put into, or taken out of. */
function indexStore(taint, base, target, frame, value) {
    if (base.type === undefined && base.root === undefined)
        return undefined;
    const names = namesOf(taint, base);
    const row = (storeCalls(SUBSCRIPT) ?? []).find((it) => it.does === (value ? 'puts' : 'gets') && storage_isMeant(taint, it, names, frame));
    const place = row && placeName(taint, target.index, frame);
    if (!row || place === undefined)
        return undefined;
    const cell = storage_placeOf(taint, row.store.name, place);
    if (value)
        state_link(taint, value, cell, undefined, stepOf(row, target.site));
    return cell;
}
/** `storage.set(key, value)` of JavaScript, which is lowered to what it does to a map. */
function setInStore(taint, base, target, value, frame) {
    const place = placeName(taint, target.index, frame);
    if (place === undefined)
        return;
    taint.solver.watch(base.cell, (of) => {
        if (of.kind !== 'foreign' || of.path.length > 0)
            return;
        for (const row of storeCallsAt(`${of.foreign}.set`))
            if (row.args.length === 2)
                state_link(taint, value, storage_placeOf(taint, row.store.name, place), undefined, stepOf(row, target.site));
    });
}
/** A property that its wrapper keeps in a store: what is put there by others comes to it. */
function wrapStored(taint, variable, cell) {
    const { fact, file, owner } = variable;
    const store = storeOfWrapper(fact.modifiers);
    if (!store)
        return;
    const [made] = (fact.observers ?? []).find(({ name }) => name === 'make')?.body ?? [];
    const call = made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value : undefined;
    const ofModel = store.gets.some((text) => text.includes('OF'));
    const key = call?.args[0]?.value;
    const model = fact.type && modelName(fact.type);
    const place = ofModel ? model : key && placeName(taint, key, runs_topFrame(taint, file, owner));
    if (place === undefined)
        return;
    const kept = storage_placeOf(taint, store.name, place);
    state_link(taint, kept, cell, undefined, { what: `comes out of ${store.name}`, site: fact.site });
    if (!ofModel)
        state_link(taint, cell, kept);
}
/** The names that what is called on may be known by. */
function receiverNames(taint, { receiver }) {
    if (!receiver)
        return NOBODY;
    const names = namesOf(taint, receiver);
    const info = receiver.root === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(taint.program, receiver.root);
    return info ? [...names, ...(0,inheritance/* lineage */.O)(taint.program, info).flatMap(({ supertypes }) => [...supertypes])] : names;
}
const NOBODY = [];
function storage_isMeant(taint, { store, on }, names, frame) {
    const { types, modules, ending } = store;
    if (ending !== undefined && !frame.file.path.endsWith(ending))
        return false;
    if (modules && !modules.some((module) => taint.imports.has(module)))
        return false;
    if (on === 'any')
        return true;
    if (!types)
        return false;
    // data of nobody knows which type
    if (names.length === 0)
        return on === 'self' && types.includes('Data');
    return types.some((type) => names.includes(type) && !taint.isDeclared(type));
}
/** The arguments of a call by what they are to the store; undefined for another call of that name. */
function partsOf({ args }, given) {
    const parts = [];
    let at = 0;
    const bare = given.filter(({ argument }) => argument.label === undefined);
    for (const wanted of args) {
        const found = wanted.label === undefined
            ? bare[at++]
            : (given.find(({ argument }) => argument.label === wanted.label) ??
                (wanted.role === 'heard' ? given.find(({ argument }) => argument.isTrailing) : undefined));
        if (found)
            parts.push({ ...wanted, given: found });
        else if (wanted.role !== 'any' && wanted.part === undefined)
            return undefined;
    }
    return parts;
}
function runRow(taint, row, parts, system) {
    const { values } = taint;
    const { frame, call, receiver } = system;
    const model = modelOf(taint, row, parts, system);
    const place = model ?? storage_keyOf(taint, row, parts, system);
    if (place === undefined)
        return undefined;
    const kept = storage_placeOf(taint, row.store.name, place);
    if (row.does === 'puts') {
        const step = stepOf(row, call.site);
        const crossing = row.store.name === EVENTS ? values.keyed : undefined;
        if (row.on === 'self' && receiver)
            state_link(taint, receiver.cell, kept, undefined, step);
        for (const { role, part, given, fields } of parts) {
            if (fields)
                putFields(taint, fields, given, kept, frame, step);
            else if (role === 'model')
                state_link(taint, given.typed.cell, kept, undefined, step);
            else if (role === 'value')
                state_link(taint, given.typed.cell, kept, part === undefined ? crossing : values.push(part), step);
        }
        return undefined;
    }
    const cell = newCell(taint);
    state_link(taint, kept, cell, undefined, stepOf(row, call.site));
    const type = storage_typeOf(row, model);
    const typed = { cell, ...(type && { type }) };
    for (const part of parts)
        hear(taint, part, parts, typed, system);
    return typed;
}
function stepOf({ store, does }, site) {
    return { what: does === 'puts' ? `kept in ${store.name}` : `comes out of ${store.name}`, site };
}
function storage_typeOf({ store }, model) {
    if (store.gives !== undefined)
        return { name: store.gives, args: [] };
    return model === undefined ? undefined : { name: 'Array', args: [{ name: model, args: [] }] };
}
/** What a key is called, within what the place is called by. */
function storage_keyOf(taint, row, parts, { of, frame }) {
    const around = row.on === 'at' ? of && placeName(taint, of, frame) : '';
    if (around === undefined)
        return undefined;
    const key = parts.find(({ role }) => role === 'key');
    const inner = key ?? parts.find(({ fields }) => fields?.some(({ role }) => role === 'key'));
    if (!inner)
        return row.on === 'at' ? `${around}/` : undefined;
    const value = key ? key.given.argument.value : storage_fieldOf(inner.given.argument.value, inner.fields);
    const name = value && placeName(taint, value, frame);
    // entries by keys that differ are those of one box
    if (name === undefined)
        return row.on === 'at' ? `${around}/` : undefined;
    return row.on === 'at' ? `${around}/${name}` : name;
}
function storage_fieldOf(value, fields = []) {
    const key = fields.find(({ role }) => role === 'key')?.label;
    return value.kind === 'dictionary' ? entryOf(value, key) : undefined;
}
function entryOf({ pairs }, key) {
    return pairs.find(([name]) => name.kind === 'literal' && name.value === key)?.[1];
}
function putFields(taint, fields, given, kept, frame, step) {
    // an object carries its parts by their names already
    for (const { role, label = '', part = '' } of fields) {
        if (role !== 'value')
            continue;
        const own = joined(taint, [given.typed.cell], taint.values.pop(label));
        state_link(taint, own, kept, taint.values.push(part), { ...step, site: given.argument.value.site ?? frame.file });
    }
}
/** The model that is kept or asked for. */
function modelOf(taint, row, parts, { receiver, expected }) {
    if (row.on === 'type')
        return receiver?.root ?? (receiver?.type && modelName(receiver.type));
    if (row.on === 'self' && !row.args.some(({ role }) => role === 'key'))
        return receiver?.type && modelName(receiver.type);
    const kept = parts.find(({ role }) => role === 'model');
    if (kept)
        return kept.given.typed.type && modelName(kept.given.typed.type);
    const asked = parts.find(({ role }) => role === 'of');
    if (!asked)
        return undefined;
    const { argument, typed } = asked.given;
    const { value } = argument;
    if (value.kind === 'member' && value.name === 'self' && value.of) {
        if (value.of.kind === 'type')
            return modelName(value.of.type);
        if (value.of.kind === 'name')
            return value.of.name;
    }
    const [inner] = typed.type?.args ?? [];
    if (inner && !isAnyModel(inner))
        return modelName(inner);
    const wanted = expected && modelName(expected);
    return wanted ?? (taint.isDeclared(typed.type?.name ?? '') ? typed.type?.name : undefined);
}
/** What `@Query` and the like hold: one, or many, however they are wrapped. */
function modelName(type) {
    let inner = (0,type_names/* elementType */.rk)(type);
    while (RESULTS.has(inner.name) && inner.args.length > 0)
        inner = (0,type_names/* elementType */.rk)(inner.args.at(-1) ?? inner);
    return inner.name === '' || isAnyModel(inner) ? undefined : inner.name;
}
const RESULTS = new Set([
    ...['FetchedResults', 'SectionedFetchResults', 'Results', 'RLMResults', 'FetchDescriptor', 'NSFetchRequest'],
    ...['RLMArray', 'FetchResultsCollection', 'Query'],
]);
function isAnyModel({ name }) {
    return /^(?:NSManagedObject|NSFetchRequestResult|Object|RLMObject|RealmSwiftObject|PersistentModel|T|id|Any)$/.test(name);
}
/** Gives what comes out to whoever is to hear of it. */
function hear(taint, part, parts, brought, { call, frame }) {
    const { role, given } = part;
    if (role === 'heard') {
        taint.solver.watch(given.typed.cell, (value) => {
            if (value.kind !== 'function' || value.path.length > 0)
                return;
            // who sent it comes first where there are two
            const isSecond = (value.made.closure?.parameters.length ?? 0) > 1 && parts.some((it) => it.role === 'any');
            apply(taint, value.made, isSecond ? [newCell(taint), brought.cell] : [brought.cell], call, frame);
        });
    }
    if (role !== 'selector')
        return;
    const { value } = given.argument;
    const to = value.kind === 'reference' ? value.to : value;
    const name = to.kind === 'name' || to.kind === 'member' ? plainName(to.name) : undefined;
    const self = parts.find((it) => it.role === 'any')?.given.typed;
    const owner = self?.type?.name;
    const methods = name === undefined ? [] : methodsNamed(taint.program, name);
    const own = methods.filter((it) => owner === undefined || it.owner?.name === owner);
    for (const method of (own.length > 0 ? own : methods).slice(0, 3))
        callInfo(taint, method, self, [brought.cell], call.site, newCell(taint), frame.calls);
}

;// CONCATENATED MODULE: ./lib/code/records/native-events.js
/**
 * What native code tells JavaScript and Dart by itself: an event comes to all that listen to its name, and what is put
 * into the sink of a channel of Flutter comes out of the channel of that name.
 * https://docs.flutter.dev/platform-integration/platform-channels
 */








/** What stands before the name of an event in the variable that keeps who listens to it in JavaScript. */
const EVENT = '\0event ';
/** Calls who listens to an event in JavaScript with what is sent. */
function callListeners(taint, event, sent) {
    const listeners = globalNamed(taint.program, EVENT + event);
    if (!listeners)
        return;
    const { site } = listeners.fact;
    const call = { kind: 'call', callee: { kind: 'name', name: event, site }, args: [], site };
    taint.solver.watch(fieldCell(taint, listeners), (value) => {
        if (value.kind === 'function' && value.path.length === 0)
            apply(taint, value.made, [sent], call, runs_topFrame(taint, listeners.file));
    });
}
/** `channel.setStreamHandler(handler)`: who is asked to listen is given a block, whose arguments come out of the channel. */
function handleStream(taint, { name, of, given, frame, call }) {
    const [handler] = given;
    if (name !== 'setStreamHandler' || !handler || !of)
        return;
    const place = placeName(taint, of, frame);
    const info = typeInfoOf(taint, handler.typed.type);
    if (place === undefined || !info)
        return;
    const fills = newCell(taint);
    const step = { what: 'sent through an event channel', site: call.site };
    state_link(taint, fills, storage_placeOf(taint, CHANNELS, `${place}/`), taint.values.keyed, step);
    for (const listen of LISTENS.flatMap((it) => info.functions.get(it) ?? [])) {
        const at = listen.fact.parameters.findIndex(({ type }) => type?.name === 'FlutterEventSink');
        const sink = runOf(taint, listen, []).parameters[at];
        if (sink)
            put(taint, sink, { kind: 'function', made: { id: taint.nextId(), fills, site: call.site }, path: [] });
    }
}
const LISTENS = ['onListen', 'onListenWithArguments'];

;// CONCATENATED MODULE: ./lib/code/records/names.js









function names_readName(taint, expression, frame) {
    const { program } = taint;
    if (frame.file.traits.hasBindings && DOLLAR.test(expression.name))
        return anonymousParameter(frame, expression.name) ?? { cell: newCell(taint) };
    const name = nameIn(frame, expression.name);
    const local = findName(frame.scope, name);
    if (local)
        return local;
    if (name === 'self' || name === 'super')
        return frame.self ?? { cell: newCell(taint) };
    const meaning = meaningOf(program, name, frame.owner);
    const wrapper = meaning &&
        (meaning.kind === 'variable' || meaning.kind === 'global') &&
        meaning.variable.fact.name !== expression.name
        ? readWrapper(taint, meaning.variable, expression.name, expression, frame)
        : undefined;
    if (wrapper)
        return wrapper;
    if (meaning)
        return names_readMeaning(taint, meaning, { ...expression, name }, frame);
    const cell = newCell(taint);
    if (isScript(frame.file)) {
        const at = expression.name.indexOf('@');
        // a global, or what a file declares that is not at hand
        if (at === expression.name.length - 1 && at > 0)
            put(taint, cell, { kind: 'foreign', foreign: (0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignRoot */.rQ)('global'), name.slice(0, -1)), path: [] });
        else if (at > 0) {
            put(taint, cell, { kind: 'foreign', foreign: (0,foreign_paths/* elsewhere */.Jn)(name), path: [] });
            return { cell, root: name };
        }
    }
    if (typeNamed(program, expression, frame) !== undefined)
        return { cell, root: name };
    const given = GIVEN_MEMBERS.get(name);
    return { cell, ...(given && { type: given }) };
}
const DOLLAR = /^\$(\d)$/;
/** `$0`. */
function anonymousParameter({ anonymous }, name) {
    const position = anonymous && DOLLAR.exec(name)?.[1];
    return position === undefined ? undefined : anonymous?.[Number(position)];
}
function names_readMeaning(taint, meaning, expression, frame) {
    switch (meaning.kind) {
        case 'variable':
            return members_readMember(taint, selfOf(taint, meaning.owner, frame), meaning.variable.fact.name, expression, frame);
        case 'methods':
        case 'given':
            return members_readMember(taint, selfOf(taint, meaning.owner, frame), expression.name, expression, frame);
        case 'global':
            return fields_readGlobal(taint, meaning.variable);
        case 'functions': {
            const cell = newCell(taint);
            for (const method of meaning.functions) {
                const made = { id: taint.nextId(), method, site: expression.site };
                put(taint, cell, { kind: 'function', made, path: [] });
            }
            return { cell };
        }
    }
}
/** What a bare name belongs to: the receiver, or whatever there is of a type around its. */
function selfOf(taint, owner, { owner: around, self }) {
    const isOwn = owner === around && self !== undefined;
    return isOwn ? self : { cell: newCell(taint), type: { name: owner.name, args: [] } };
}

;// CONCATENATED MODULE: ./lib/code/records/calls.js
/**
 * Calls, for the record flow: of the app's own functions, of functions as values, and of everything else.
 */




























function evaluateCall(taint, call, frame, expected) {
    const { callee } = call;
    // so is what lowering makes up: an object with functions
    const isMadeUp = callee.kind === 'member' && callee.name.startsWith('\0');
    if (callee.kind === 'foreign' || isScript(frame.file) || isMadeUp)
        return callScript(taint, call, frame);
    if (callee.kind === 'name')
        return calls_callName(taint, call, callee.name, frame, expected);
    if (callee.kind === 'type')
        return make(taint, call, callee.type, frame);
    if (callee.kind === 'member')
        return calls_callMember(taint, call, callee, frame, expected);
    const target = evaluate_evaluate(taint, callee, frame);
    return call_values_callValue(taint, target, call, frame);
}
function calls_callName(taint, call, name, frame, expected) {
    const { program } = taint;
    const local = findName(frame.scope, name) ?? anonymousParameter(frame, name);
    if (local)
        return call_values_callValue(taint, local, call, frame);
    const limit = createLimit();
    const meant = calledByName(program, name, call, frame.owner, limit);
    if (meant?.kind === 'methods')
        return callMethods(taint, call, allOf(meant), selfOf(taint, meant.owner, frame), frame, { limit, meant });
    if (meant?.kind === 'held') {
        const held = members_readMember(taint, selfOf(taint, meant.owner, frame), meant.variable.fact.name, call.callee, frame);
        return call_values_callValue(taint, held, call, frame);
    }
    if (meant)
        return callMethods(taint, call, meant.functions, undefined, frame, { limit });
    // a closure that a file keeps
    const kept = meaningOf(program, name, frame.owner);
    if (kept?.kind === 'global')
        return call_values_callValue(taint, fields_readGlobal(taint, kept.variable), call, frame);
    if (name === 'Self' && frame.owner)
        return make(taint, call, { name: frame.owner.name, args: [] }, frame);
    if (/^[A-Z]/.test(name) && (0,destinations/* destinationsOf */.Nu)(undefined, name).length === 0)
        return make(taint, call, { name, args: [] }, frame);
    const associated = calls_callAssociated(taint, call, frame);
    if (associated)
        return associated;
    // a method of one of the system's types, from an extension of it
    const isFunction = (0,destinations/* destinationsOf */.Nu)(undefined, name).length > 0;
    const self = frame.owner?.kind === 'extension' && !isFunction ? frame.self : undefined;
    return callSystem(taint, {
        call,
        name,
        receiver: self,
        given: evaluateArguments(taint, call, frame),
        frame,
        expected,
    });
}
/** What is kept beside an object, and read there. */
function calls_callAssociated(taint, call, frame) {
    const associated = associatedObject(taint.program, call, frame);
    if (!associated)
        return undefined;
    const cell = newCell(taint);
    const given = evaluateArguments(taint, call, frame);
    const value = associated.stored === undefined ? undefined : given[associated.stored]?.typed.cell;
    for (const place of placesOf(associated)) {
        const kept = memoize(taint, `associated ${place}`, () => newCell(taint));
        if (value)
            state_link(taint, value, kept, undefined, { what: 'kept beside an object', site: call.site });
        else
            state_link(taint, kept, cell);
    }
    return { cell };
}
function calls_callMember(taint, call, callee, frame, expected) {
    const { program } = taint;
    const { of, name } = callee;
    if (!of)
        return calls_callImplicit(taint, call, name, frame, expected);
    const limit = createLimit();
    const isSelf = name !== 'init' && isSelfType(of) && frame.owner !== undefined;
    const typeName = isSelf ? frame.owner.name : static_members_typeMeant(taint, of, frame, name);
    const made = calls_typeOfModule(taint, callee, typeName, frame);
    if (made !== undefined)
        return make(taint, call, { name: made, args: [] }, frame);
    if (typeName !== undefined) {
        const info = (0,program_program/* findTypeInfo */.iL)(program, typeName);
        const isMaker = name === 'init' || (call.isMessage === true && /^(?:init|new)/.test(name));
        if (name === 'init')
            return make(taint, call, { name: typeName, args: [] }, frame);
        if (info?.cases.has(name))
            return makeCase(taint, call, info, name, frame);
        const type = { name: typeName, args: [] };
        if (!info && typeName === 'Result' && execute_WRAPPING.has(name))
            return calls_callImplicit(taint, call, name, frame, type);
        // what a named constructor of Dart is run on
        if (info && name === 'alloc' && !frame.file.traits.isNative)
            return { cell: makeThing(taint, info, call) ?? newCell(taint), type };
        const meant = info && isSelf ? calledOf(program, info, name, call, limit) : undefined;
        if (meant)
            return callMethods(taint, call, allOf(meant), staticSelf(taint, of, type, frame), frame, { limit, meant });
        const { methods, isTaken } = info ? calledStatically(program, info, name, call) : NONE;
        // `Feature.State(kind: kind)`: a type inside of a type
        const isInner = methods.length === 0 && !isTaken && !call.isMessage && info !== undefined;
        if (isInner && isDeclared(program, name) && !(0,program_program/* findVariable */.q3)(program, info, name))
            return make(taint, call, { name, args: [] }, frame);
        if (isTaken)
            return bindTaken(taint, call, type, methods, frame);
        if (methods.length > 0) {
            const thing = info && isMaker ? makeThing(taint, info, call) : undefined;
            const self = thing ? { cell: thing, type } : staticSelf(taint, of, type, frame);
            const made = callMethods(taint, call, methods, self, frame, { limit });
            const seen = info && isMaker ? seenToEncode(taint, info) : undefined;
            const among = [thing, seen, made.cell].filter((it) => it !== undefined);
            return isMaker ? { cell: joined(taint, among), type } : made;
        }
        const held = info?.variables.has(name)
            ? members_readMember(taint, { cell: newCell(taint), type }, name, callee, frame)
            : undefined;
        if (held)
            return call_values_callValue(taint, held, call, frame);
        const receiver = { cell: newCell(taint), root: typeName };
        const given = evaluateArguments(taint, call, frame, undefined, { name, receiver });
        const brought = callSystem(taint, { call, name, receiver, given, frame, expected, ...(isMaker && { made: type }) });
        const seen = info && isMaker ? seenToEncode(taint, info) : undefined;
        return seen ? { ...brought, cell: joined(taint, [seen, brought.cell]) } : brought;
    }
    const base = evaluate_evaluate(taint, of, frame);
    if (isFactory(base)) {
        if (RESOLVES.has(name))
            return call_values_callValue(taint, base, call, frame);
        evaluateArguments(taint, call, frame);
        return base;
    }
    const meant = calledOn(program, base.type, name, call, limit);
    const methods = meant ? allOf(meant) : isOfPackage(of) ? [] : addedTo(taint, base, call, name);
    if (methods.length > 0)
        return callMethods(taint, call, methods, base, frame, { limit, of, ...(meant && { meant }) });
    if (name === CALLED_AS_FUNCTION)
        return call_values_callValue(taint, base, call, frame);
    const info = typeInfoOf(taint, base.type);
    const holder = info ?? (base.root === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(program, base.root));
    const held = holder && (0,program_program/* findVariable */.q3)(program, holder, name);
    if (held && ((info && info.kind !== 'extension') || isFactory(held.fact)))
        return call_values_callValue(taint, members_readMember(taint, base, name, callee, frame), call, frame);
    const given = evaluateArguments(taint, call, frame, undefined, { name, receiver: base });
    return callSystem(taint, { call, name, receiver: base, of, given, frame, expected });
}
const NONE = { methods: [], isTaken: false };
/** `Segment.Analytics(…)`, `Kit.Store(…)`: the type that is made, where what stands before it is a module. */
function calls_typeOfModule(taint, callee, outer, frame) {
    if (!frame.file.traits.qualifiesByModule || isDeclared(taint.program, outer ?? ''))
        return undefined;
    const made = static_members_typeMeant(taint, callee, frame);
    // `Foundation.NSLog(…)` makes nothing
    const isFunction = made !== undefined && !(0,destinations/* isDestinationType */.Bp)(made) && (0,destinations/* destinationsOf */.Nu)(outer, callee.name).length > 0;
    return isFunction ? undefined : made;
}
/** `Records.load(store)`: the method of an object, as a function. */
function bindTaken(taint, call, type, methods, frame) {
    const [given] = evaluateArguments(taint, call, frame);
    const cell = newCell(taint);
    const self = { cell: given?.typed.cell ?? newCell(taint), type };
    for (const method of methods)
        put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self, site: call.site }, path: [] });
    return { cell };
}
/** `Reporter.query()`, where an import of a package brings `Reporter`. */
function isOfPackage(expression) {
    if (expression.kind === 'member')
        return expression.of !== undefined && isOfPackage(expression.of);
    if (expression.kind === 'call')
        return isOfPackage(expression.callee);
    return expression.kind === 'foreign';
}
/** Methods that an extension adds. Where nothing tells whose it is, those of this name, where there are few. */
function addedTo(taint, { type, root }, call, name) {
    const { program } = taint;
    const added = type ? addedMethods(program, type, name, call) : [];
    // a type of the system's may inherit from the one that is extended
    if (added.length > 0 || typeInfoOf(taint, type))
        return added;
    const isKnown = type !== undefined || root !== undefined;
    const found = calledAnywhere(program, name, call).filter(({ fact, owner }) => isKnown ? owner?.kind === 'extension' : fact.parameters.length > 0 || owner?.kind === 'extension');
    return found.length <= 3 ? found : [];
}
/** `.name(…)`: a case, or a maker, of the type that the place wants. */
function calls_callImplicit(taint, call, name, frame, expected) {
    if (name === 'init' && expected)
        return make(taint, call, (0,type_names/* elementType */.rk)(expected), frame);
    const meant = calledImplicitly(taint.program, expected, name, call);
    const isOwn = meant?.kind === 'case' && (expected !== undefined || !execute_WRAPPING.has(name));
    if (isOwn)
        return makeCase(taint, call, meant.owner, name, frame);
    if (meant?.kind === 'methods' && (expected || !taint.reads.has((0,facts_source/* siteKey */.Dd)(call.site))))
        return callMethods(taint, call, meant.methods.slice(0, 3), undefined, frame);
    const given = evaluateArguments(taint, call, frame);
    if (taint.reads.has((0,facts_source/* siteKey */.Dd)(call.site)) && DESCRIBES.has(name))
        return described(taint, call, frame);
    const cell = joined(taint, given.map(({ typed }) => typed.cell), name === FAILURE ? taint.values.push(payload(FAILURE, 0)) : undefined);
    return { cell, ...(expected && { type: expected }) };
}
/** What a static member is called on: the type that is named, or that `Self` is at hand. */
function staticSelf(taint, of, type, frame) {
    const info = (0,program_program/* findTypeInfo */.iL)(taint.program, type.name);
    if (isSelfType(of) && frame.self)
        return { cell: frame.self.cell, type };
    return { cell: info ? kindCell(taint, info) : newCell(taint), type };
}

;// CONCATENATED MODULE: ./lib/code/records/scripts.js
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
    if (callee.kind === 'name' && !findName(frame.scope, callee.name)) {
        const functions = functionsNamed(program, callee.name);
        if (functions.length > 0)
            return callMethods(taint, call, functions, undefined, frame);
        if (isDeclared(program, callee.name))
            return make(taint, call, { name: callee.name, args: [] }, frame);
        if (callee.name === 'Boolean') {
            const given = evaluateArguments(taint, call, frame).map(({ typed }) => typed.cell);
            return { cell: joined(taint, given, values.derive) };
        }
    }
    if (callee.kind !== 'member' || !callee.of) {
        const name = callee.kind === 'name' ? callee.name : '';
        return callHeld(taint, { call, name, held: evaluate_evaluate(taint, callee, frame).cell }, frame);
    }
    const { of, name } = callee;
    const typeName = typeNamed(taint.program, of, frame);
    if (typeName !== undefined && isDeclared(program, typeName))
        return calls_callMember(taint, call, callee, frame, undefined);
    const isOfPlugin = typeName?.endsWith('@') && (0,destinations/* destinationAt */.wK)(globalPath(typeName.slice(0, -1), name));
    const base = typeName === undefined || isOfPlugin ? evaluate_evaluate(taint, of, frame) : { cell: newCell(taint), root: typeName };
    const info = typeInfoOf(taint, base.type);
    const limit = createLimit();
    const meant = info && calledOf(program, info, name, call, limit);
    if (meant)
        return callMethods(taint, call, allOf(meant), base, frame, { limit, of, meant });
    const held = info ? members_readMember(taint, base, name, callee, frame).cell : joined(taint, [base.cell], values.pop(name));
    if (info && name === 'setState') {
        const state = (0,program_program/* findVariable */.q3)(program, info, 'state');
        keepState(taint, call, state ? fieldCell(taint, state) : looseCell(taint, info, 'state'), frame);
    }
    return callHeld(taint, { call, name, receiver: base, of, held }, frame);
}
/** `Adjust.trackEvent`, where a plugin of Cordova puts `Adjust` into every script. */
function globalPath(name, member) {
    return (0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignMember */.fL)((0,foreign_paths/* foreignRoot */.rQ)('global'), name), member);
}
/** `this.setState({ … })`, `this.setState(previous => ({ … }))`: React keeps it in `this.state`. */
function keepState(taint, call, state, frame) {
    const [first] = evaluateArguments(taint, call, frame);
    if (!first)
        return;
    state_link(taint, first.typed.cell, state);
    taint.solver.watch(first.typed.cell, (value) => {
        if (value.kind === 'function')
            state_link(taint, apply(taint, value.made, [state], call, frame), state);
    });
}
function callHeld(taint, { call, name, receiver, of, held }, frame) {
    const given = evaluateArguments(taint, call, frame);
    const args = given.map(({ typed }) => typed.cell);
    const cell = newCell(taint);
    const backs = backsOf(taint, call, frame);
    let isKnown = false;
    taint.solver.watch(held, (value) => {
        if (value.kind !== 'function' || value.path.length > 0)
            return;
        isKnown = true;
        state_link(taint, apply(taint, value.made, args, call, frame, 'passed to a closure'), cell);
        giveBack(taint, value.made, backs);
    });
    watchForeign(taint, { call, given, receiver, held, result: cell, frame }, () => {
        isKnown = true;
    });
    const otherwise = () => {
        if (isKnown)
            return;
        // an object that nothing tells the class of: by an interface, say
        const own = receiver && !receiver.type && receiver.root === undefined ? scripts_methodsNamed(taint, name, call) : [];
        if (own.length > 0)
            state_link(taint, callMethods(taint, call, own, undefined, frame).cell, cell);
        else
            state_link(taint, callSystem(taint, { call, name, receiver, ...(of && { of }), given, frame }).cell, cell);
    };
    // a name that lowering made up, for what a state is set to, may be no function
    if (name.startsWith('\0')) {
        if (name.startsWith(EVENT))
            for (const each of args)
                taint.solver.watch(each, ({ kind }) => kind === 'record' && taint.events.add(plainName(name).slice(EVENT.length)));
        return { cell };
    }
    // who is called is seen only when everything has come to where it is called
    if ((0,collections/* isOfCollections */.vN)(name))
        otherwise();
    else
        taint.deferred.push(otherwise);
    // of a class or function in a file that is not at hand: what it gives leads there too
    const from = /@./.test(name) ? name : receiver?.root;
    return { cell, ...(from !== undefined && { root: from }) };
}
/** The methods of classes that are called so, where there are few. */
function scripts_methodsNamed({ program }, name, call) {
    const found = calledAnywhere(program, name, call).filter(({ owner, fact }) => owner && fact.parameters.length > 0);
    return found.length <= MOST_MEANT ? found : [];
}
const MOST_MEANT = 2;
/** Calls of what comes from packages and globals: they bring records, or are handed them. `onKnown` is told when the
 *  table says what the call does. */
function watchForeign(taint, of, onKnown) {
    taint.solver.watch(of.held, (value) => {
        if (value.kind === 'foreign' && value.path.length === 0)
            scripts_callForeign(taint, value.foreign, of, onKnown);
    });
}
function scripts_callForeign(taint, path, of, onKnown) {
    const { call, given, receiver, result, frame } = of;
    // what a package gives is reached as the package is: `analytics().logEvent`
    const itself = { kind: 'foreign', foreign: moduleOf(path, given) ?? path, path: [] };
    put(taint, result, itself);
    const name = (0,foreign_paths/* nameElsewhere */.u3)(path);
    if (name !== undefined) {
        for (const { typed } of given)
            taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
        return;
    }
    const answer = answerOf(taint, path, call);
    if (answer) {
        state_link(taint, answer, result);
        // callbacks of React Native: what goes wrong comes first, the answer last
        for (const { typed } of given) {
            taint.solver.watch(typed.cell, (value) => {
                const last = value.kind === 'function' ? value.made.closure?.parameters.at(-1) : undefined;
                if (last && value.path.length === 0)
                    state_link(taint, answer, last.cell);
            });
        }
        onKnown();
    }
    if (bringRecords(taint, path, of))
        onKnown();
    if (callStoreAt(taint, path, of))
        onKnown();
    const destination = (0,destinations/* destinationAt */.wK)(path);
    if (!destination)
        return;
    onKnown();
    const shown = shownBy(call);
    const args = given.map(({ typed: { cell } }) => shown ? joined(taint, [cell], (value) => (shown.has(value.path[0] ?? '') ? undefined : value)) : cell);
    const places = receiver ? [receiver.cell, ...args] : args;
    taint.hits.push({ destination, api: `${apiOf(path)}()`, site: call.site, cells: args, places });
    // a client remembers the address that it was made with
    for (const each of places)
        state_link(taint, each, result, taint.values.placed);
    const scope = newCell(taint);
    put(taint, scope, itself);
    runAll(taint, given, [scope], call, frame);
}
/** `<PostHogProvider apiKey="…">…</PostHogProvider>`: what an element of a package shows is drawn, and not handed to it.
 *  Undefined for other calls. */
function shownBy({ args, site }) {
    const [props, ...others] = args;
    if (props?.value.kind !== 'dictionary' || props.value.site !== site || others.length > 0)
        return undefined;
    const drawn = props.value.pairs.flatMap(([key, value]) => key.kind === 'literal' && value.kind === 'call' && shownBy(value) ? [`${key.value}`] : []);
    return new Set(['children', ...drawn]);
}
/** `package#a.b` as people write it. */
function apiOf(path) {
    const [module = '', rest = ''] = path.split('#');
    return rest || module;
}
/** What a package's call reads comes as its result, or to a function that it is given. */
function bringRecords(taint, path, { call, given, result, frame }) {
    const found = (0,sinks/* matchSink */.hi)((0,foreign_paths/* foreignSinkName */.zc)(path), given.map(({ argument }) => argument));
    const foreign = found?.sink.foreign;
    if (!foreign || foreign.brings.length === 0)
        return false;
    const read = taint.reads.get((0,facts_source/* siteKey */.Dd)(call.site));
    if (!read && !foreign.isClinical)
        return false;
    const name = apiOf(path);
    const origin = originAt(taint, call.site, `\`${name}\` brings clinical records`, frame.symbol, read?.types);
    for (const where of foreign.brings) {
        if (where === 'result')
            put(taint, result, recordOf(origin));
        else {
            const records = newCell(taint);
            put(taint, records, recordOf(origin));
            const nothing = newCell(taint);
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

;// CONCATENATED MODULE: ./lib/code/records/unknown.js
/**
 * Calls of what is not declared here. What is made of a record is taken for the record, unless it is known to be less.
 */



























function callSystem(taint, system) {
    const { call, name, receiver, given, frame, made } = system;
    const { values } = taint;
    const entity = entityOf(system);
    const type = entity ?? made ?? resultType(taint, system);
    // a class that Xcode makes of a Core Data model
    const isManaged = (entity && entity.name !== 'NSFetchRequest') ||
        (made && given.some(({ argument }) => argument.label === 'context') && hasCoreData(taint, frame));
    const root = isManaged ? 'NSManagedObject' : made ? undefined : rootOf(name, receiver);
    const said = receiver && root !== undefined && root === receiver.root ? saidWith(receiver) : {};
    const shape = { ...said, ...(type && { type }), ...(root !== undefined && { root }) };
    if (DESCRIBES.has(name) && taint.reads.has((0,facts_source/* siteKey */.Dd)(call.site)))
        return described(taint, call, frame);
    if (QUERY_HANDLERS.has(name)) {
        const query = bringQuery(taint, call, name, given, frame);
        if (taint.reads.has((0,facts_source/* siteKey */.Dd)(call.site)))
            return { cell: query, ...shape };
    }
    const direct = readsDirectly(taint, call, name, frame);
    if (direct)
        return { cell: direct, ...shape };
    noteUnknown(taint, system);
    const factory = keepFactory(taint, made?.name ?? name, given, frame);
    if (factory)
        return factory;
    const contained = receiver && containers_callContainer(taint, name, given, call, frame);
    if (contained)
        return contained;
    const named = receiver && members_readByKey(taint, name, receiver, given, call, frame);
    if (named)
        return named;
    if (name === 'makeStream' && receiver && frame.file.traits.isNative)
        return { cell: makeStream(taint, call) };
    putAround(taint, name, given, call, frame);
    const managed = callManaged(taint, system);
    const stored = callStore(taint, system);
    if (stored?.brought) {
        runFunctions(taint, given, [], call, frame);
        return { ...shape, ...stored.brought };
    }
    const brought = newCell(taint);
    if (receiver && !frame.file.traits.isNative && !isScript(frame.file)) {
        const held = joined(taint, [receiver.cell], values.pop(name));
        watchForeign(taint, { call, given, receiver, held, result: brought, frame }, () => undefined);
        // a function that an object holds without a type: a completer's
        const passed = given.map(({ typed }) => typed.cell);
        taint.solver.watch(held, (value) => {
            if (value.kind === 'function' && value.path.length === 0)
                state_link(taint, apply(taint, value.made, passed, call, frame), brought);
        });
    }
    if (name === 'forUbiquityContainerIdentifier' || given.some(({ argument }) => UBIQUITY.has(argument.label ?? name))) {
        const cell = newCell(taint);
        put(taint, cell, { kind: 'place', place: { kind: 'icloud-folder', name: 'iCloud' }, path: [] });
        return { cell };
    }
    if (hitCall(taint, receiver, name, given, call.site, frame)) {
        runFunctions(taint, given, [], call, frame);
        return { cell: newCell(taint), ...shape };
    }
    if (managed)
        return managed;
    if (stored?.isKept) {
        runFunctions(taint, given, [], call, frame);
        return { cell: newCell(taint), ...shape };
    }
    if (made && frame.file.traits.isNative)
        defineAnswer(taint, made.name, given);
    if (frame.file.traits.isNative)
        handleStream(taint, system);
    if (name === 'get' && receiver && given.length === 0 && frame.file.traits.isNative)
        return { cell: tryValue(taint, receiver.cell, frame), ...(receiver.type && { type: receiver.type }) };
    const plain = given.filter(({ argument }) => argument.value.kind !== 'closure');
    const args = plain.map(({ typed }) => typed.cell);
    const cell = joined(taint, [brought]);
    if (name === CATCHES && receiver && frame.file.traits.hasPromises) {
        runFunctions(taint, given, [], call, frame);
        state_link(taint, receiver.cell, cell);
        return { cell };
    }
    if (ENCRYPTS.test(name)) {
        for (const each of args)
            state_link(taint, each, cell, values.derive);
        return { cell };
    }
    const isOuter = given.length === 0 && receiver?.type && OUTER_PARTS.has(`${(0,type_names/* elementType */.rk)(receiver.type).name}.${name}`);
    if (receiver && isOuter) {
        state_link(taint, receiver.cell, cell, values.derive);
        return { cell };
    }
    const method = made ? undefined : (0,collections/* collectionMethod */.kt)('records', name);
    if (method?.gives === 'answer' && receiver) {
        runFunctions(taint, given, [receiver.cell], call, frame);
        for (const each of [receiver.cell, ...args])
            state_link(taint, each, cell, values.derive);
        return { cell, type: { name: name === 'count' || /ndex$/.test(name) ? 'Int' : 'Bool', args: [] } };
    }
    const caught = caughtIn(taint, made?.name ?? name, given, frame);
    if (caught)
        state_link(taint, caught, cell);
    const failed = callFailing(taint, made?.name ?? name, system);
    if (failed)
        return { ...failed, ...shape };
    // only the first is for what comes; the second is for what goes wrong
    const results = functionResults(taint, name === 'then' ? { ...system, given: given.slice(0, 1) } : system, plain);
    addTo(taint, system, results);
    if (GIVES_NOTHING.test(name) && receiver && frame.file.traits.isNative)
        return { cell: newCell(taint) };
    if (name === 'withValue' && system.of?.kind === 'member') {
        const [bound] = plain;
        if (bound)
            assign_assign(taint, system.of, bound.typed.cell, frame);
    }
    if (LOCKS.test(name) && receiver && system.of) {
        const back = newCell(taint);
        for (const each of runFunctions(taint, given, [receiver.cell], call, frame, [back]))
            state_link(taint, each, cell);
        if (system.of.kind === 'name' || system.of.kind === 'member')
            assign_assign(taint, system.of, back, frame);
        return { cell };
    }
    if (name === 'assign' && receiver)
        assignTo(taint, receiver, system);
    if (made && given.some(({ argument }) => collections/* DICTIONARY_OF */.jo.get(argument.label ?? '') === 'groups')) {
        for (const each of args)
            state_link(taint, each, cell, values.whole);
        return { cell, ...shape, keys: joined(taint, results) };
    }
    switch (method?.gives) {
        case 'results':
        case 'values':
            for (const each of results)
                state_link(taint, each, cell);
            // `map(String.init)`: a function of the system's
            for (const { argument } of receiver ? plain : [])
                if (receiver && isSystemFunction(taint, argument.value, frame))
                    state_link(taint, receiver.cell, cell, values.whole);
            return {
                cell,
                ...(given.length === 1 && mapsToSame(given) && { ...(receiver?.type && { type: receiver.type }) }),
            };
        case 'pairs':
            for (const [index, { cell: part }] of [
                ...(receiver ? [receiver] : []),
                ...plain.map(({ typed }) => typed),
            ].entries())
                state_link(taint, part, cell, values.push(`${index}`));
            return { cell };
        case 'numbered':
            if (!receiver)
                break;
            for (const part of ['1', 'element'])
                state_link(taint, receiver.cell, cell, values.push(part));
            return { cell, ...(receiver.type && { type: numbered(receiver.type) }) };
        case 'all':
        case 'stretch':
        case 'some':
        case 'one':
        case 'place':
        case 'both':
            if (!receiver)
                break;
            state_link(taint, receiver.cell, cell);
            for (const each of method.gives === 'both' ? args : [])
                state_link(taint, each, cell);
            return {
                cell,
                ...(receiver.type && { type: receiver.type }),
                ...(receiver.root !== undefined && { root: receiver.root }),
            };
    }
    const isWrapped = GIVES_BACK.test(made?.name ?? name) || (made !== undefined && (0,collections/* isWrapping */.zB)(made.name));
    if (receiver)
        state_link(taint, receiver.cell, cell, FETCHES.has(name) ? values.fetched : values.whole);
    const step = decodeStep(taint, system);
    const via = KEEPS_PARTS.test(name) ? values.encoded : BRINGS_PARTS.test(name) ? values.decoded : values.whole;
    for (const { typed } of plain) {
        const content = ENCODES.test(name) ? contentOf(taint, typed, frame) : typed.cell;
        state_link(taint, content, cell, isWrapped ? undefined : via, step);
    }
    for (const each of results)
        state_link(taint, each, cell, isWrapped ? undefined : values.whole);
    const wrapped = isWrapped ? (made?.args[0] ? made : made && given[0]?.typed.type) : undefined;
    const got = THROWING.test(name) ? tryValue(taint, cell, frame) : cell;
    return { cell: got, ...shape, ...(wrapped && { type: wrapped }) };
}
function hasCoreData({ importsOf }, { file }) {
    return importsOf(file.path).has('CoreData');
}
/** Fills a continuation or a stream, and gives nothing back. */
const GIVES_NOTHING = /^(?:resume|finish|yield)$/;
const THROWING = /^with(?:Checked|Unsafe)ThrowingContinuation$/;
/** Calls that let a function change what is in a lock. https://developer.apple.com/documentation/synchronization/mutex */
const LOCKS = /^with(?:Lock|LockUnchecked|LockIfAvailable|LockedValue|CriticalRegion|Mutation)$/;
const UBIQUITY = new Set(['forUbiquityContainerIdentifier', 'URLForUbiquityContainerIdentifier']);
/** Of Swift, JavaScript, Dart, Kotlin and C#, by the names that nobody else's methods have. */
const KEEPS_PARTS = /^(?:encode(?:ToString)?|stringify|jsonEncode|Serialize(?:Object)?)$/;
const BRINGS_PARTS = /^(?:decode(?:FromString)?|parse|jsonDecode|Deserialize(?:Object)?)$/;
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
/** The type of `enumerated()`. */
function numbered(type) {
    return { name: '()', args: [{ name: 'Int', args: [] }, (0,type_names/* elementType */.rk)(type)], labels: ['offset', 'element'] };
}
/** Only for {@link resultType}, which does not look at it. */
const NO_FRAME = {};
/** `Mixpanel.mainInstance()` is a Mixpanel, and so is what it gives, and what a value of that type gives. */
function rootOf(name, receiver) {
    if (receiver?.root !== undefined)
        return receiver.root;
    const type = receiver?.type?.name;
    return INSTANCES.test(name) || (type !== undefined && (0,destinations/* isDestinationType */.Bp)(type)) ? type : undefined;
}
function isSystemFunction({ program }, value, frame) {
    const of = value.kind === 'reference' ? value.to : value;
    if (of.kind !== 'member' || !of.of)
        return false;
    const type = typeNamed(program, of.of, frame);
    return type !== undefined && !isDeclared(program, type);
}

;// CONCATENATED MODULE: ./lib/code/records/makes.js
/**
 * Constructors and cases, for the record flow: what they are given is part of what they make.
 */


















function makeCase(taint, call, info, name, frame) {
    const made = fillCase(taint, info, name, evaluateArguments(taint, call, frame));
    sendAction(taint, info, name, made.cell, frame);
    return made;
}
function fillCase(taint, info, name, given) {
    const cell = newCell(taint);
    for (const [index, { typed }] of given.entries())
        state_link(taint, typed.cell, cell, taint.values.push(payload(name, index)));
    return { cell, type: { name: info.name, args: [] } };
}
/** A constructor. */
function make(taint, call, written, frame) {
    const { program, values } = taint;
    const type = meantBy(written, frame);
    const info = (0,program_program/* findTypeInfo */.iL)(program, type.name);
    if (!info || info.kind === 'extension') {
        const added = info ? initsOf(program, info, call) : [];
        if (added.length > 0)
            return { ...callMethods(taint, call, added, undefined, frame), type };
        const reducer = reducerOf(taint, type.name);
        const given = evaluateArguments(taint, call, frame, reducer && (() => reducer), { name: type.name });
        const read = taint.reads.get((0,facts_source/* siteKey */.Dd)(call.site));
        if (read && DESCRIBES.has(type.name))
            return described(taint, call, frame);
        if (QUERY_HANDLERS.has(type.name))
            return { cell: bringQuery(taint, call, type.name, given, frame), type };
        reduceWith(taint, type.name, given, frame);
        return callSystem(taint, {
            call,
            name: 'init',
            receiver: { cell: newCell(taint), root: type.name },
            made: type,
            given,
            frame,
        });
    }
    const args = type.args.length > 0 ? type.args : aliasedArguments(program, type.name);
    const made = { name: info.name, args: args.length > 0 ? args : argumentsTold(info, call) };
    const inits = initsOf(program, info, call);
    const thing = makeThing(taint, info, call);
    const seen = seenToEncode(taint, info);
    const among = [thing, seen].filter((it) => it !== undefined);
    if (inits.length > 0) {
        const { cell } = callMethods(taint, call, inits, thing && { cell: thing, type: made }, frame);
        return bringState(taint, info, { cell: among.length > 0 ? joined(taint, [...among, cell]) : cell, type: made });
    }
    const types = call.args.map(({ label }) => (label === undefined ? undefined : info.variables.get(label)?.fact.type));
    const given = evaluateArguments(taint, call, frame, (index) => types[index]);
    const cell = thing ?? newCell(taint);
    const stored = [...info.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static') && !fact.modifiers.has('class'));
    for (const { argument, typed } of given) {
        const { label } = argument;
        const variable = label === undefined ? stored.at(-1) : info.variables.get(label);
        const step = { what: `made part of \`${plainName(info.name)}\``, site: call.site };
        if (!variable) {
            if (info.cases.size > 0)
                state_link(taint, typed.cell, cell, values.whole);
            continue;
        }
        const field = isSourceType(taint, variable.fact.type) ? joined(taint, [typed.cell], values.real) : typed.cell;
        if (isOfThings(taint, variable))
            watchThings(taint, { cell }, info, frame, (each) => state_link(taint, field, storeOf(taint, each, variable), undefined, step));
        else if (isShared(info))
            state_link(taint, field, fieldCell(taint, variable), undefined, step);
        else
            state_link(taint, field, cell, values.push(variable.fact.name), step);
        setWrapped(taint, variable, typed.cell, call.site, frame);
        markPushed(taint, variable, typed.cell);
    }
    return bringState(taint, info, { cell: seen ? joined(taint, [seen, cell]) : cell, type: made });
}
/** `Repo(source: Lab.self)`: the type arguments that the arguments tell. */
function argumentsTold(info, call) {
    const told = info.generics.map((name) => {
        const argument = call.args.find(({ label }) => label !== undefined && info.variables.get(label)?.fact.type?.name === name);
        const value = argument?.value;
        return value?.kind === 'member' && value.name === 'self' && value.of?.kind === 'name' ? value.of.name : undefined;
    });
    return told.every((name) => name !== undefined) ? told.map((name) => ({ name: name ?? '', args: [] })) : [];
}

;// CONCATENATED MODULE: ./lib/code/records/wrappers.js







const wrappers_WRAPPED = 'wrappedValue';
const PROJECTED = 'projectedValue';
const ENCLOSING = '_enclosingInstance';
/** The wrapper that a property has. Who it is, where its file is not at hand, is asked for once a record comes to it. */
function wrapperOf(taint, { modifiers }) {
    for (const word of modifiers) {
        if (!/^@[A-Z]/.test(word))
            continue;
        const info = (0,program_program/* findTypeInfo */.iL)(taint.program, wrapperName(word));
        if (info && ((0,program_program/* findVariable */.q3)(taint.program, info, wrappers_WRAPPED) || isEnclosing(info)))
            return info;
    }
    return undefined;
}
/** `@Settings.Persisted`: nested ones are known by their own names. */
function wrapperName(word) {
    return word.slice(word.lastIndexOf('.') + 1).replace('@', '');
}
/** `static subscript(_enclosingInstance:wrapped:storage:)`, which stands in for the value that is wrapped. */
function isEnclosing({ functions }) {
    return (functions.get('[]') ?? []).some(({ fact }) => fact.parameters[0]?.label === ENCLOSING);
}
/** What wraps, made of what it is first given. Equal keys are one and the same. */
function makeWrapper(taint, info, wrapped, key, frame) {
    return memoize(taint, `wrapper ${key}`, () => {
        const cell = newCell(taint);
        const args = info.generics.length === 1 && wrapped.type ? [wrapped.type] : [];
        const type = { name: info.name, args };
        const { site, value, observers } = wrapped;
        const [making] = observers?.find(({ name }) => name === 'make')?.body ?? [];
        const written = making?.kind === 'evaluate' && making.value.kind === 'call' ? making.value.args : [];
        const first = value ? [{ label: wrappers_WRAPPED, value }] : [];
        const callee = { kind: 'name', name: info.name, site };
        const call = { kind: 'call', callee, args: [...first, ...written], site };
        if (call.args.length > 0)
            taint.pending.push(() => state_link(taint, make(taint, call, type, frame).cell, cell));
        return { cell, type };
    });
}
/** What wraps a property, made of what it is first given. */
function wrapProperty(taint, variable) {
    const { fact, file, owner, id } = variable;
    const info = wrapperOf(taint, fact);
    return info && makeWrapper(taint, info, fact, `${id}`, runs_topFrame(taint, file, owner));
}
/** What a property is set to. */
function setWrapped(taint, variable, value, site, frame) {
    const wrapper = wrapProperty(taint, variable);
    if (wrapper)
        setWrapper(taint, wrapper, value, site, frame);
    else
        askForWrapper(taint, variable.fact, value);
}
function setWrapper(taint, wrapper, value, site, frame) {
    const info = wrapper.type && (0,program_program/* findTypeInfo */.iL)(taint.program, wrapper.type.name);
    if (info && isEnclosing(info))
        callSubscriptSetters(taint, info.functions.get('[]') ?? [], wrapper, value, site, frame);
    storeMember(taint, wrapper, wrappers_WRAPPED, value, site, (part) => state_link(taint, part, wrapper.cell), frame);
}
function askForWrapper(taint, { modifiers }, value) {
    const names = [...modifiers].flatMap((word) => (/^@[A-Z]/.test(word) ? wrapperName(word) : []));
    const asked = names.filter((name) => taint.isDeclared(name));
    if (asked.length > 0)
        taint.solver.watch(value, ({ kind }) => {
            if (kind === 'record')
                for (const name of asked)
                    taint.unknownCalls.add(name);
        });
}
/** What a property gives beside what it was set to. */
function readWrapped(taint, variable, into, expression, frame = runs_topFrame(taint, variable.file, variable.owner)) {
    const wrapper = wrapProperty(taint, variable);
    if (wrapper)
        state_link(taint, members_readMember(taint, wrapper, wrappers_WRAPPED, expression, frame).cell, into);
}
/** `_name`, what wraps it, and `$name`, what that shows of itself. Undefined where neither is meant. */
function readWrapper(taint, variable, written, expression, frame) {
    const isProjected = written.startsWith('$');
    if (!isProjected && !written.startsWith('_'))
        return undefined;
    const wrapper = wrapProperty(taint, variable);
    if (!wrapper || !isProjected)
        return wrapper;
    const info = wrapper.type && (0,program_program/* findTypeInfo */.iL)(taint.program, wrapper.type.name);
    if (!info || !(0,program_program/* findVariable */.q3)(taint.program, info, PROJECTED))
        return undefined;
    const shown = members_readMember(taint, wrapper, PROJECTED, expression, frame);
    // `var projectedValue: Self { self }`
    return shown.type?.name === 'Self' || shown.type?.name === info.name
        ? { ...shown, cell: shown.cell, ...(wrapper.type && { type: wrapper.type }) }
        : shown;
}
/** A wrapped parameter: `func keep(@Told _ name: String)`. */
function wrapParameter(taint, { attributes, name, type, site }, given, frame) {
    if (!attributes)
        return;
    const value = { kind: 'name', name, site };
    const wrapped = { modifiers: attributes, site, value, ...(type && { type }) };
    const info = wrapperOf(taint, wrapped);
    if (info)
        makeWrapper(taint, info, wrapped, `${taint.nextId()} ${name}`, frame);
    else
        askForWrapper(taint, wrapped, given);
}
/** A wrapped local: what is set goes to what wraps it too. */
function wrapLocal(taint, variable, frame) {
    const info = variable && wrapperOf(taint, variable);
    const local = variable && findName(frame.scope, variable.name);
    if (!info || !local)
        return;
    const wrapper = makeWrapper(taint, info, variable, `${taint.nextId()} ${variable.name}`, frame);
    const into = newCell(taint);
    state_link(taint, into, local.into ?? local.cell);
    setWrapper(taint, wrapper, into, variable.site, frame);
    declareName(frame.scope, variable.name, { ...local, into });
}

;// CONCATENATED MODULE: ./lib/code/records/members.js
/**
 * Parts of objects: read, kept, and shared between the methods of a type.
 */
























/** `base.name`. */
function members_readMember(taint, base, name, expression, frame) {
    if (name === 'keys' && base.keys)
        return { cell: base.keys };
    if (isFactory(base))
        return base;
    const { program, values } = taint;
    const { site } = expression;
    const info = typeInfoOf(taint, base.type) ?? extendedBy(taint, base);
    const member = info && memberOf(program, info, name);
    if (info && member?.kind === 'variable')
        return members_readVariable(taint, base, info, member.variable, site, frame);
    const cell = newCell(taint);
    if (member?.kind === 'methods') {
        const sent = info && sendByDot(taint, base, info, name, expression, frame);
        if (sent)
            return sent;
        for (const method of member.methods)
            put(taint, cell, { kind: 'function', made: { id: taint.nextId(), method, self: base, site }, path: [] });
        return { cell };
    }
    if (member?.kind === 'dynamic')
        return members_readDynamically(taint, member.methods, base, name, site, frame);
    if (info) {
        if (isLoose(info))
            state_link(taint, looseCell(taint, info, name), cell);
        // `if (state is Loaded)`: what is known to be one of those that inherit it
        else if (frame.file.traits.narrowsByTests)
            for (const below of (0,inheritance/* descendants */.D)(program, info).slice(0, 20)) {
                const variable = below.variables.get(name);
                if (variable)
                    state_link(taint, members_readVariable(taint, base, below, variable, site, frame).cell, cell);
            }
    }
    else if (base.type && taint.isDeclared((0,type_names/* elementType */.rk)(base.type).name)) {
        // what the file that declares it says of its member is asked for
        askForType(taint, base.type, base.cell);
    }
    else if (base.type === undefined && base.root === undefined) {
        // whose it is cannot be told: a computed property that an extension adds, or the only one of that name
        const named = membersNamed(program, name);
        const isOnly = named.length === 1 && frame.file.traits.hasExtensions;
        const added = named.filter(({ owner, fact }) => fact.getter && (owner?.kind === 'extension' || isOnly));
        for (const it of added.slice(0, 3))
            state_link(taint, members_readVariable(taint, base, it.owner ?? info, it, site, frame).cell, cell);
    }
    if ((0,collections/* givesAnswer */.Nv)(name)) {
        state_link(taint, base.cell, cell, values.derive);
        return { cell, type: { name: name === 'isEmpty' ? 'Bool' : 'Int', args: [] } };
    }
    const isUntyped = !info && base.type === undefined && base.root === undefined && frame.file.traits.isNative;
    if ((frame.file.traits.hasKeyedObjects && OUTER_NAMES.has(name)) || (isUntyped && OUTER_UNTYPED.has(name))) {
        state_link(taint, base.cell, cell, (value) => (value.path.length === 0 ? values.derive(value) : values.pop(name)(value)));
        return { cell };
    }
    const typeName = base.type && (0,type_names/* elementType */.rk)(base.type).name;
    if (OUTER_PARTS.has(`${typeName}.${name}`) || namesItsKind(base.type, info, name)) {
        state_link(taint, base.cell, cell, values.derive);
        return { cell };
    }
    const step = TELLING_PARTS.has(name) ? { what: `its \`${name}\` is read`, site } : undefined;
    // of a task, or of what a publisher comes to
    const of = name === 'value' && frame.file.traits.isNative ? tryValue(taint, base.cell, frame) : base.cell;
    if (name === 'result')
        state_link(taint, base.cell, cell, failing);
    if ((0,collections/* givesElements */.c$)('records', name)) {
        state_link(taint, of, cell, values.pop(name), step);
        state_link(taint, of, cell);
        if (frame.file.traits.hasKeyedObjects && name === 'values')
            state_link(taint, of, cell, values.element);
        return { cell, ...(base.type && { type: base.type }), ...(base.root !== undefined && { root: base.root }) };
    }
    state_link(taint, base.cell, cell, values.pop(name), step);
    const part = base.type?.name === '()' ? (base.type.labels?.indexOf(name) ?? -1) : -1;
    const type = base.type?.args[part] ?? MEMBER_TYPES.get(`${typeName}.${name}`) ?? GIVEN_MEMBERS.get(name);
    const root = base.root ?? (info ? undefined : typeName);
    const saidIn = base.root === undefined ? {} : saidWith(base);
    return { cell, ...saidIn, ...(type && { type }), ...(root !== undefined && { root }) };
}
/** Objective-C sends a message without arguments by a dot too: `diagnosis.payload`. */
function sendByDot(taint, base, info, name, callee, frame) {
    if (!methodsOf(taint.program, info, name).some(({ fact }) => fact.isMessage && fact.parameters.length === 0))
        return undefined;
    const call = { kind: 'call', callee, args: [], site: callee.site, isMessage: true };
    const limit = createLimit();
    const meant = calledOf(taint.program, info, name, call, limit);
    return meant && callMethods(taint, call, allOf(meant), base, frame, { limit, meant });
}
/** `@dynamicMemberLookup`: what the subscripts give for the name. */
function members_readDynamically(taint, methods, base, name, site, frame) {
    const cell = newCell(taint);
    for (const method of methods) {
        const given = newCell(taint);
        if (takesKeyPath(method))
            put(taint, given, { kind: 'function', made: { id: taint.nextId(), keyPath: [name], site }, path: [] });
        callInfo(taint, method, base, [given], site, cell, frame.calls);
    }
    const type = methods[0]?.fact.result;
    return { cell, ...(type && { type }) };
}
function members_readVariable(taint, base, info, variable, site, frame) {
    const { program, values } = taint;
    const { fact } = variable;
    const cell = newCell(taint);
    const via = fact.type && TRUTHS.has(fact.type.name) ? values.derive : undefined;
    const raw = via ? newCell(taint) : cell;
    if (via)
        state_link(taint, raw, cell, via);
    const read = (one, into, thing) => {
        const getter = program.getters.get(one);
        const message = getter || !one.owner ? undefined : messageGetter(program, thing?.type ?? one.owner, fact.name);
        if (message)
            callInfo(taint, message, base, [], site, into, frame.calls);
        if (getter)
            callInfo(taint, getter, base, [], site, into, frame.calls);
        else if (thing && isOfThings(taint, one))
            readThing(taint, thing, one, into);
        else
            state_link(taint, fieldCell(taint, one), into);
    };
    const others = info ? overridingVariables(program, info, fact.name) : [];
    if (info && others.length > 0)
        noteFamily(taint, info, [raw]);
    if (isApart(taint, info) && (others.length > 0 || isOfThings(taint, variable))) {
        const meant = ({ type, stands }) => {
            const own = stands ? undefined : (0,program_program/* findVariable */.q3)(program, type, fact.name);
            // what only asks for it is kept by something that the object hands it on to
            return own && own.owner?.kind !== 'protocol' ? [own] : [variable, ...others];
        };
        watchThings(taint, base, info, frame, (thing, doubt) => {
            const into = doubt === undefined ? raw : newCell(taint);
            if (doubt !== undefined)
                state_link(taint, into, raw, values.doubted(doubt));
            for (const one of meant(thing))
                read(one, into, thing);
        });
    }
    else
        for (const one of [...others, variable])
            read(one, raw);
    const saidIn = variable.file.path;
    if (program.getters.has(variable))
        return { cell, saidIn, ...(fact.type && { type: fact.type }) };
    readWrapped(taint, variable, raw, { kind: 'other', parts: [], site }, frame);
    const first = fact.type ? undefined : firstValue(taint, variable);
    const type = fact.type ?? first?.type ?? typeFromAround(taint, variable);
    const own = isSourceType(taint, type) ? values.real : undefined;
    const part = newCell(taint);
    state_link(taint, base.cell, part, values.pop(fact.name));
    state_link(taint, part, raw, own);
    return { cell, saidIn, ...(type && { type }), ...(first?.root !== undefined && { root: first.root }) };
}
/** The system's type that a chain began with, where the app adds to it. */
function extendedBy({ program }, { type, root }) {
    const info = type || root === undefined ? undefined : (0,program_program/* findTypeInfo */.iL)(program, root);
    return info?.kind === 'extension' ? info : undefined;
}
/** `base.name = value`. `intoBase` puts a part into what the base itself stands in. */
function storeMember(taint, base, name, value, site, intoBase, frame) {
    const { program, values } = taint;
    const info = typeInfoOf(taint, base.type) ?? extendedBy(taint, base);
    const variable = info && ownVariable(program, info, name);
    const owner = variable?.owner;
    if (variable && frame)
        hitWrapped(taint, variable, value, site, frame);
    if (variable)
        setWrapped(taint, variable, value, site, frame);
    if (variable && runSetters(taint, variable, base, value, site, frame))
        return;
    if (variable && (!owner || isStatic(variable) || isShared(owner))) {
        const step = { what: `kept in \`${owner ? `${plainName(owner.name)}.` : ''}${plainName(name)}\``, site };
        const typed = newCell(taint);
        flowTyped(taint, value, typed, variable.fact.type);
        if (info && isOfThings(taint, variable))
            watchThings(taint, base, info, frame, (thing) => state_link(taint, typed, storeOf(taint, thing, variable), undefined, step));
        else
            state_link(taint, typed, fieldCell(taint, variable), undefined, step);
        return;
    }
    if (variable)
        markPushed(taint, variable, value);
    else if (info && isLoose(info)) {
        state_link(taint, value, looseCell(taint, info, name), undefined, {
            what: `kept in \`${plainName(info.name)}.${name}\``,
            site,
        });
        return;
    }
    if (!info)
        keepManaged(taint, base, name, value, site);
    // a part of an object of the system's taints it: the body of a request, the text of a label
    intoBase(joined(taint, [value], values.push(variable?.fact.name ?? name)));
}
const members_BY_KEY = new Set(['valueForKey', 'valueForKeyPath']);
/** `[entry valueForKey:@"kind"]`, `entry.value(forKey: "kind")`: of an object of the app's own, or of each in a list. */
function members_readByKey(taint, name, base, given, expression, frame) {
    const [key] = given;
    const label = key?.argument.label;
    const isByKey = members_BY_KEY.has(name) || (name === 'value' && (label === 'forKey' || label === 'forKeyPath'));
    const value = isByKey && given.length === 1 ? key?.argument.value : undefined;
    const path = value?.kind === 'literal' && typeof value.value === 'string' ? value.value.split('.') : [];
    const [first] = path;
    const info = typeInfoOf(taint, base.type);
    if (first === undefined || !info || !(0,program_program/* findVariable */.q3)(taint.program, info, first))
        return undefined;
    return path.reduce((of, part) => members_readMember(taint, of, part, expression, frame), base);
}

;// CONCATENATED MODULE: ./lib/code/records/managed.js




const STORE = 'Core Data';
const OBJECT = 'NSManagedObject';
/** Types of the system's, and of any language: an entity has a name of the app's own. */
const managed_SYSTEM = /^(?:(?:NS|UI|HK|CK|CL|CG|AV|SK|UN|WK|MK)[A-Z]\w*|String|Substring|Data|Date|URL|UUID|U?Int\d*|Double|Float|Decimal|Bool|Any\w*|Array|Set|Dictionary|Optional|Result|Task|Text|View|Color|Image|Void|Never|Character|Locale|Calendar|Notification|Binding|LocalizedStringKey|IndexSet|[A-Z])$/;
/** Whether a type may be a class that Xcode makes of a model. */
function isManaged(taint, type) {
    if (!taint.imports.has('CoreData'))
        return false;
    const { name } = (0,type_names/* elementType */.rk)(type);
    return /^[A-Z]/.test(name) && !managed_SYSTEM.test(name) && !taint.isDeclared(name) && !typeInfoOf(taint, type);
}
/** `entry.name = value`: in the store by the name of the entity. */
function keepManaged(taint, base, name, value, site) {
    if (!base.type || !isManaged(taint, base.type))
        return;
    const place = storage_placeOf(taint, STORE, (0,type_names/* elementType */.rk)(base.type).name);
    state_link(taint, value, place, taint.values.push(name), { what: `kept in ${STORE}`, site });
}
const managed_MAKES = /^(?:insertNewObject|insertNewObjectForEntityForName|entity|entityForName)$/;
const SETS = new Set(['setValue', 'setPrimitiveValue']);
const GETS = new Set(['value', 'primitiveValue', 'valueForKey', 'primitiveValueForKey']);
/** The entity that a call names: `insertNewObject(forEntityName: "Reading", into: context)`, `Reading.fetchRequest()`. */
function entityOf({ name, given, receiver, made, }) {
    if (name === 'fetchRequest')
        return receiver?.root === undefined ? undefined : requestFor(receiver.root);
    const named = given.find(({ argument }, index) => argument.label === 'entityName' ||
        argument.label === 'forEntityName' ||
        (index === 0 && /(?:ForName|WithEntityName)$/.test(name)));
    const entity = named && textIn(named);
    if (entity !== undefined)
        return managed_MAKES.test(name) ? { name: entity, args: [] } : requestFor(entity);
    // `NSManagedObject(entity: entity, insertInto: context)`
    return made?.name === OBJECT ? given.find(({ argument }) => argument.label === 'entity')?.typed.type : undefined;
}
function requestFor(entity) {
    return { name: 'NSFetchRequest', args: [{ name: entity, args: [] }] };
}
function textIn({ argument: { value } }) {
    return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}
/** `entry.setValue(value, forKey: "name")`, `entry.value(forKey: "name")`. */
function callManaged(taint, system) {
    const { name, given, receiver, call, frame } = system;
    const isSetting = SETS.has(name);
    if (!receiver?.type || !(isSetting || GETS.has(name)))
        return undefined;
    const key = given.find(({ argument }, index) => argument.label === 'forKey' || (index === 0 && name.endsWith('Key')));
    const attribute = key && textIn(key);
    if (attribute === undefined || !isManaged(taint, receiver.type))
        return undefined;
    if (!isSetting)
        return members_readMember(taint, receiver, attribute, call, frame);
    const [value] = given;
    if (!value || value === key)
        return undefined;
    storeMember(taint, receiver, attribute, value.typed.cell, call.site, (part) => state_link(taint, part, receiver.into ?? receiver.cell));
    return { cell: newCell(taint) };
}

;// CONCATENATED MODULE: ./lib/code/records/call-arguments.js
/**
 * What a call is given, evaluated in turn: what the receiver and the earlier arguments tell of a closure, it is told.
 */







function evaluateArguments(taint, call, frame, typeAt = () => undefined, of, 
/** What stands for the arguments, where they are not taken as written. */
values = []) {
    let first;
    const given = [];
    for (const [index, argument] of call.args.entries()) {
        const value = values[index] ?? argument.value;
        if (value.kind !== 'text') {
            const isTold = value.kind === 'closure' && of !== undefined;
            const type = typeAt(index, given) ?? (isTold ? typeOfClosure(taint, of, first) : undefined);
            const typed = evaluate_evaluate(taint, value, frame, type);
            first ??= typed;
            given.push({ argument, typed });
            continue;
        }
        const parts = value.parts.map((part) => evaluate_evaluate(taint, part, frame));
        const cells = parts.map((part) => part.cell);
        given.push({ argument, typed: { cell: joined(taint, cells, taint.values.whole), type: evaluate_STRING }, parts });
    }
    return given;
}
/** Views that show each of what they are given. */
const SHOWS = new Set(['ForEach', 'List', 'Table', 'OutlineGroup']);
const VENDORS = new Set(['advertising', 'analytics', 'crash-reporting', 'remote-ai']);
/** A closure that a collection gives its elements: of which type those are, where that is one of the app's. */
function typeOfClosure(taint, { name, receiver }, first) {
    const root = receiver?.root ?? receiver?.type?.name;
    // what a service lets one fill: `Sentry.configureScope((scope) { … })`
    if (root !== undefined && (0,destinations/* destinationsOf */.Nu)(root, name).some(({ kind }) => VENDORS.has(kind)))
        return { name: '->', args: [{ name: '()', args: [{ name: root, args: [] }] }] };
    const method = (0,collections/* collectionMethod */.kt)('records', name);
    const isOfElements = method?.closure !== undefined && method.closure !== 'argument' && method.gives !== 'total';
    const of = isOfElements ? receiver?.type : SHOWS.has(name) ? first?.type : undefined;
    const element = of && (0,type_names/* elementType */.rk)(of.name === 'Dictionary' ? (of.args[1] ?? of) : of);
    if (!element || (!typeInfoOf(taint, element) && !isManaged(taint, element)))
        return undefined;
    return {
        name: '->',
        args: [{ name: '()', args: method?.closure === 'two elements' ? [element, element] : [element] }],
    };
}
/** Where what a function puts into a parameter goes that it may write to: `&records`. */
function backOf(taint, value, frame) {
    const [operand, other] = value?.kind === 'operation' && value.operator === '&' ? value.operands : [];
    if (!operand || other)
        return undefined;
    const cell = newCell(taint);
    assign_assign(taint, operand, cell, frame);
    return cell;
}
/** The same for each argument of a call. */
function backsOf(taint, call, frame) {
    return call.args.map(({ value }) => backOf(taint, value, frame));
}
/** What a closure puts into its parameters comes back to where they were written so. */
function giveBack(taint, { closure }, backs) {
    for (const [index, parameter] of closure?.parameters.entries() ?? []) {
        const back = backs[index];
        if (back)
            state_link(taint, parameter.cell, back);
    }
}

;// CONCATENATED MODULE: ./lib/code/records/call-values.js
/**
 * Calls of functions as values: closures, methods that were taken, key paths.
 */








/** Calls whatever functions come to a cell. What is given to a function that is not seen goes into it. */
function call_values_callValue(taint, callee, call, frame) {
    const limit = createLimit();
    const own = calledAsFunction(taint.program, callee.type, call, limit);
    if (own)
        return callMethods(taint, call, allOf(own), callee, frame, { limit });
    const given = evaluateArguments(taint, call, frame);
    const cell = newCell(taint);
    const args = given.map(({ typed }) => typed.cell);
    const backs = backsOf(taint, call, frame);
    taint.solver.watch(callee.cell, (value) => {
        if (value.kind !== 'function')
            return;
        state_link(taint, apply(taint, value.made, args, call, frame, call_values_GIVEN), cell);
        giveBack(taint, value.made, backs);
    });
    const { owner } = frame;
    for (const arg of args) {
        state_link(taint, arg, callee.into ?? callee.cell);
        askForCallee(taint, callee, arg);
        // who names the type may have given it the function
        if (owner)
            taint.solver.watch(arg, ({ kind }) => kind === 'record' && taint.askedOf.add(owner.name));
    }
    const type = callee.type?.name === '->' || isFactory(callee) ? callee.type?.args.at(-1) : undefined;
    // an object that is called like a function, and what it gives
    const root = callee.root ?? (callee.type && !type && !typeInfoOf(taint, callee.type) ? callee.type.name : undefined);
    return { cell, ...(type && { type }), ...(root !== undefined && { root }) };
}
const call_values_GIVEN = 'passed to a closure';
/** The result of a function for these arguments. `what` tells a step of the trace that is worth telling. */
function apply(taint, made, args, call, frame, what) {
    const { closure, method, keyPath, self, gives, fills } = made;
    const result = newCell(taint);
    const [given] = args;
    if (gives)
        state_link(taint, gives, result);
    if (fills && given)
        state_link(taint, given, fills);
    if (made.isUnbound && method) {
        const bound = { id: taint.nextId(), method, site: made.site, self: { ...self, cell: args[0] ?? newCell(taint) } };
        put(taint, result, { kind: 'function', made: bound, path: [] });
    }
    else if (closure) {
        const step = what === undefined ? undefined : { what, site: call.site };
        for (const [index, parameter] of closure.parameters.entries()) {
            const isRest = closure.fact.parameters[index]?.isVariadic === true && closure.fact.isPositional === true;
            for (const arg of isRest ? args.slice(index) : args.slice(index, index + 1))
                state_link(taint, arg, parameter.cell, undefined, step);
            const missing = index < args.length ? undefined : closure.defaults.get(index);
            if (missing)
                state_link(taint, missing, parameter.cell);
        }
        state_link(taint, closure.result, result);
    }
    else if (method) {
        callInfo(taint, method, self, args, call.site, result, frame.calls);
    }
    else if (keyPath) {
        const [first] = args;
        let part = first && { cell: first };
        const at = { kind: 'other', parts: [], site: made.site };
        for (const name of keyPath)
            part = part && members_readMember(taint, part, name, at, frame);
        if (part)
            state_link(taint, part.cell, result);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/code/records/given-functions.js
/**
 * Functions that are passed to a call of what is not declared here, run.
 */




/** The functions among the arguments are called with the elements, or with what else is passed. */
function functionResults(taint, system, plain) {
    const { name, receiver, given, call, frame, made } = system;
    const own = plain.filter(({ typed }) => typed.cell !== receiver?.cell).map(({ typed }) => typed.cell);
    const method = made ? undefined : (0,collections/* collectionMethod */.kt)('records', name);
    if (method?.gives === 'total' && receiver) {
        const total = joined(taint, own);
        const results = runFunctions(taint, given, [total, receiver.cell], call, frame, [total]);
        for (const each of results)
            state_link(taint, each, total);
        return [total];
    }
    const isGivingBack = GIVES_BACK.test(made?.name ?? name);
    const backs = isGivingBack ? [newCell(taint)] : [];
    const isOfElements = method?.closure !== undefined && method.closure !== 'argument';
    const elements = isOfElements || own.length === 0 ? (receiver ? [receiver.cell] : []) : own;
    const each = joined(taint, elements);
    const args = method?.closure === 'two elements' ? [each, joined(taint, [each])] : [each, each, each];
    const results = runFunctions(taint, given, args, call, frame, backs);
    return [...results, ...backs];
}
/** Runs every function that is passed. `backs` get what is put into the parameters. */
function runFunctions(taint, given, args, call, frame, backs = []) {
    return given.map(({ typed }) => {
        const result = newCell(taint);
        taint.solver.watch(typed.cell, (value) => {
            if (value.kind !== 'function')
                return;
            state_link(taint, apply(taint, value.made, partsFor(taint, value.made, args), call, frame), result);
            const [first] = value.made.closure?.parameters ?? [];
            for (const back of backs)
                if (first)
                    state_link(taint, first.cell, back);
        });
        return result;
    });
}
/** One tuple given to a closure of several parameters comes apart. */
function partsFor(taint, { closure }, args) {
    const [first] = args;
    const isTuple = closure && closure.parameters.length > 1 && args.every((each) => each === first);
    return isTuple ? args.map((each, index) => joined(taint, [each], taint.values.part(index))) : args;
}

;// CONCATENATED MODULE: ./lib/code/records/thrown.js
/**
 * What is thrown, and who catches it.
 */


function thrown_thrownOf(taint) {
    return memoize(taint, 'thrown', () => ({ cells: new Map(), thrown: new Set(), caught: [] }));
}
/** `throw Failure.missing(kind)`. */
function throwValue(taint, value, frame) {
    const from = frame.function;
    if (!from)
        return;
    const { cells, thrown, caught } = thrown_thrownOf(taint);
    let cell = cells.get(from);
    if (!cell) {
        cell = newCell(taint);
        cells.set(from, cell);
        // most errors say nothing of anybody: who catches those is not asked
        taint.solver.watch(cell, () => {
            if (thrown.has(from))
                return;
            thrown.add(from);
            for (const each of caught)
                thrown_join(taint, from, each);
        });
    }
    state_link(taint, value, cell);
}
/** What a `catch` may get of what a `do` tries. */
function caughtFrom(taint, tried, frame) {
    const { thrown, caught } = thrown_thrownOf(taint);
    const by = frame.function;
    const each = { cell: newCell(taint), tried, ...(by && { by }) };
    caught.push(each);
    for (const from of thrown)
        thrown_join(taint, from, each);
    return each.cell;
}
function thrown_join(taint, from, { cell, tried, by }) {
    const thrown = thrown_thrownOf(taint).cells.get(from);
    if (thrown && (from === by || mayReach(taint.program, from, tried)))
        state_link(taint, thrown, cell);
}

;// CONCATENATED MODULE: ./lib/code/records/failures.js




const FAILED = payload(FAILURE, 0);
/** What went well, and what did not, as it stands there. */
const succeeded = (value) => (value.path[0] === FAILED ? undefined : value);
const failing = (value) => (value.path[0] === FAILED ? value : undefined);
/** The errors by themselves. */
const errors = (value) => (value.path[0] === FAILED ? { ...value, path: value.path.slice(1) } : undefined);
function errorsOf(taint, cell) {
    return joined(taint, [cell], errors);
}
/** An error where a value is expected. */
function failWith(taint, error) {
    return joined(taint, [error], taint.values.push(FAILED));
}
/** `try result.get()`, `for try await value in stream`: the value, and its error to whoever catches. */
function tryValue(taint, cell, frame) {
    throwValue(taint, errorsOf(taint, cell), frame);
    return joined(taint, [cell], succeeded);
}
/** Calls that give what the functions that they are given give, or what those throw: `Result { try parse(record) }`. */
const CATCHING = /^(?:Result|Task|detached|try(?:Map|Filter|CompactMap|FlatMap|Scan|Reduce|Catch|RemoveDuplicates))$/;
/** What is thrown by the functions that such a call is given. */
function caughtIn(taint, name, given, frame) {
    if (!CATCHING.test(name))
        return undefined;
    const functions = given.filter(({ argument }) => isFunction(argument));
    if (functions.length === 0)
        return undefined;
    const cells = functions.map(({ argument: { value } }) => {
        const tried = [{ kind: 'evaluate', value }];
        return caughtFrom(taint, tried, frame);
    });
    return failWith(taint, joined(taint, cells));
}
function isFunction({ value, label }) {
    return value.kind === 'closure' || value.kind === 'reference' || label === 'catching';
}
/** Calls that tell what fails from what does not. Undefined for any other. */
function callFailing(taint, name, { given, receiver, call, frame }) {
    const passed = given.map(({ typed }) => typed.cell);
    const run = (cell, functions = given) => joined(taint, runFunctions(taint, functions, [cell], call, frame));
    if (name === 'Fail' || (name === 'Result' && given[0]?.argument.label === 'error'))
        return { cell: failWith(taint, joined(taint, passed)) };
    if (!receiver)
        return undefined;
    const { cell, type } = receiver;
    const typed = type && { type };
    switch (name) {
        case 'sink': {
            if (given.length < 2)
                return undefined;
            // the other functions of `sink(receiveCompletion:receiveValue:)`
            const [first, ...rest] = given;
            const values = joined(taint, [cell], succeeded);
            if (first)
                run(joined(taint, [cell], failing), [first]);
            run(values, rest);
            return { cell: values, ...typed };
        }
        case 'mapError': {
            const mapped = failWith(taint, run(errorsOf(taint, cell)));
            return { cell: joined(taint, [mapped, joined(taint, [cell], succeeded)]), ...typed };
        }
        case 'catch':
        case 'tryCatch':
        case 'flatMapError': {
            const replaced = run(errorsOf(taint, cell));
            return { cell: joined(taint, [replaced, joined(taint, [cell], succeeded)]), ...typed };
        }
        case 'replaceError':
            return { cell: joined(taint, [...passed, joined(taint, [cell], succeeded)]), ...typed };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/code/records/execute.js
/**
 * Statements, for the record flow. Order does not matter: a variable holds whatever is ever put into it.
 */












/** Gives the value of a block that is one expression. */
function execute_execute(taint, statements, frame) {
    const [only] = statements;
    if (statements.length === 1 && only?.kind === 'evaluate') {
        return evaluate_evaluate(taint, only.value, frame, frame.resultType);
    }
    for (const statement of statements)
        execute_executeOne(taint, statement, frame);
    return undefined;
}
function execute_executeOne(taint, statement, frame) {
    switch (statement.kind) {
        case 'declare': {
            const { pattern, value, variable } = statement;
            const declared = pattern.kind === 'name' ? pattern.type : undefined;
            if (variable?.getter) {
                const made = closureValue(taint, variable.getter, frame);
                const cell = made.closure?.result ?? newCell(taint);
                declareName(frame.scope, variable.name, { cell, ...(declared && { type: declared }) });
                return;
            }
            execute_bind(taint, pattern, value ? evaluate_evaluate(taint, value, frame, declared) : { cell: newCell(taint) }, frame);
            if (pattern.kind === 'name')
                noteMade(frame, pattern.name, value);
            wrapLocal(taint, variable, frame);
            return;
        }
        case 'evaluate': {
            const { cell } = evaluate_evaluate(taint, statement.value, frame);
            if (frame.dropped)
                state_link(taint, cell, frame.dropped);
            return;
        }
        case 'return': {
            const value = evaluate_evaluate(taint, statement.value, frame, frame.resultType);
            flowTyped(taint, value.cell, frame.result, frame.resultType);
            return;
        }
        case 'for': {
            const over = evaluate_evaluate(taint, statement.collection, frame);
            const collection = statement.isTrying ? { ...over, cell: tryValue(taint, over.cell, frame) } : over;
            const inner = innerFrame(frame);
            const { pattern } = statement;
            const type = collection.type && execute_elementOf(collection.type);
            const [key] = pattern.kind === 'tuple' ? pattern.items : [];
            execute_bind(taint, pattern, { cell: collection.cell, ...(type && { type }) }, inner);
            if (key && collection.keys)
                execute_bind(taint, key.pattern, { cell: collection.keys }, inner);
            if (statement.where)
                evaluate_evaluate(taint, statement.where, inner);
            for (const each of statement.body)
                execute_executeOne(taint, each, inner);
            return;
        }
        case 'block': {
            const inner = innerFrame(frame);
            const { conditions, tried } = statement;
            const caught = tried && caughtFrom(taint, tried, frame);
            for (const condition of conditions) {
                if (caught && condition.kind === 'bind')
                    execute_bind(taint, condition.pattern, { cell: caught }, inner);
                else
                    executeCondition(taint, condition, inner);
            }
            for (const each of statement.body)
                execute_executeOne(taint, each, inner);
            return;
        }
        case 'function': {
            const cell = newCell(taint);
            declareName(frame.scope, statement.fact.name, { cell });
            put(taint, cell, { kind: 'function', made: closureValue(taint, statement.fact, frame), path: [] });
            return;
        }
        case 'type':
            return;
    }
}
/** `val (kind, name) = entry` of Kotlin: what an object keeps, in the order in which it is declared. */
function componentOf(taint, value, index, frame) {
    const info = !frame.file.traits.isNative ? typeInfoOf(taint, value.type) : undefined;
    const stored = info && [...info.variables.values()].filter(({ fact }) => !fact.getter && !fact.modifiers.has('static'));
    const variable = stored?.[index];
    if (!variable)
        return undefined;
    const { name, site } = variable.fact;
    return members_readMember(taint, value, name, { kind: 'other', parts: [], site }, frame).cell;
}
/** What a loop brings: of a dictionary, its keys with their values. */
function execute_elementOf(type) {
    return type.name === 'Dictionary' ? { name: '()', args: type.args, labels: ['key', 'value'] } : (0,type_names/* elementType */.rk)(type);
}
function executeCondition(taint, condition, frame) {
    if (condition.kind === 'test')
        evaluate_evaluate(taint, condition.value, frame);
    else if (condition.kind === 'bind') {
        const { pattern } = condition;
        const wanted = pattern.kind === 'name' ? pattern.type : undefined;
        execute_bind(taint, pattern, evaluate_evaluate(taint, condition.value, frame, wanted), frame);
        if (pattern.kind === 'name')
            noteMade(frame, pattern.name, condition.value);
    }
}
/** What a name stands for may name a place, a file or a key, until something else is put there. */
function noteMade({ scope }, name, made) {
    const known = scope.names?.get(name);
    if (known && made && (made.kind === 'literal' || made.kind === 'call' || made.kind === 'other'))
        declareName(scope, name, { ...known, made });
}
function executeBranch(taint, branch, frame, yields) {
    if (branch.isGuard) {
        for (const condition of branch.conditions)
            executeCondition(taint, condition, frame);
        const inner = innerFrame(frame);
        for (const each of branch.otherwise)
            execute_executeOne(taint, each, inner);
        return;
    }
    const inner = innerFrame(frame);
    for (const condition of branch.conditions)
        executeCondition(taint, condition, inner);
    const yes = execute_execute(taint, branch.body, inner);
    if (yes)
        yields(yes);
    const no = execute_execute(taint, branch.otherwise, innerFrame(frame));
    if (no)
        yields(no);
}
function execute_executeSwitch(taint, { subject, cases }, frame, yields) {
    const value = evaluate_evaluate(taint, subject, frame);
    for (const { patterns, where, body } of cases) {
        const inner = innerFrame(frame);
        for (const pattern of patterns)
            execute_bind(taint, pattern, value, inner);
        execute_narrow(taint, subject, patterns, value, inner);
        if (where)
            evaluate_evaluate(taint, where, inner);
        const result = execute_execute(taint, body, inner);
        if (result)
            yields(result);
    }
}
/** `when (event) { is Opened -> event.item }`: in a branch for some cases, or for a type, the subject is one of those. */
function execute_narrow(taint, subject, patterns, value, { scope }) {
    if (subject.kind !== 'name' || patterns.length === 0)
        return;
    const into = value.into ?? value.cell;
    const [only, ...others] = patterns;
    const name = only?.kind === 'cast' ? only.to.name : only?.kind === 'case' ? only.name : undefined;
    const type = name === undefined || others.length > 0 ? undefined : declaredType(taint.program, name);
    if (type?.kind === 'class' || type?.kind === 'struct') {
        declareName(scope, subject.name, { ...value, type: { name: type.name, args: [] }, into });
        return;
    }
    const cases = patterns.flatMap((pattern) => (pattern.kind === 'case' ? [pattern.name] : []));
    if (cases.length < patterns.length || cases.some((each) => execute_WRAPPING.has(each)))
        return;
    const isOther = ({ path: [first] }) => {
        const carrier = first === undefined ? undefined : PAYLOAD.exec(first)?.[1];
        return carrier !== undefined && !cases.includes(carrier);
    };
    const cell = newCell(taint);
    state_link(taint, value.cell, cell, (it) => (isOther(it) ? undefined : it));
    declareName(scope, subject.name, { ...value, cell, into });
}
/** Gives the names of a pattern their values. */
function execute_bind(taint, pattern, value, frame) {
    const { values } = taint;
    switch (pattern.kind) {
        case 'name': {
            // a variable of its own, so that what is assigned to it later does not flow back
            const cell = newCell(taint);
            flowTyped(taint, value.cell, cell, pattern.type);
            const type = pattern.type ?? value.type;
            const { root, keys } = value;
            if (pattern.type && isSourceType(taint, pattern.type))
                noteRecord(taint, pattern, pattern.type, cell, frame);
            declareName(frame.scope, pattern.name, {
                cell,
                ...(type && { type }),
                ...(root !== undefined && { root }),
                ...(!pattern.type && saidWith(value)),
                ...(keys && { keys }),
            });
            return;
        }
        case 'tuple':
            for (const [index, item] of pattern.items.entries()) {
                const type = value.type?.name === '()' ? value.type.args[index] : undefined;
                const cells = [joined(taint, [value.cell], values.pop(`${index}`))];
                const component = componentOf(taint, value, index, frame);
                if (component)
                    cells.push(component);
                // of an entry, which is as good as the whole: `for (key, tell) in handlers`
                if (index > 0 && index === pattern.items.length - 1)
                    cells.push(joined(taint, [value.cell], wholeFunction));
                if (item.label)
                    cells.push(joined(taint, [value.cell], values.pop(item.label)));
                execute_bind(taint, item.pattern, { cell: joined(taint, cells), ...(type && { type }) }, frame);
            }
            return;
        case 'case':
            for (const [index, inner] of pattern.parts.entries()) {
                const isWrapping = execute_WRAPPING.has(pattern.name);
                const part = values.pop(payload(pattern.name, index));
                const cell = newCell(taint);
                // what failed holds no record, unless somebody put one there
                state_link(taint, value.cell, cell, pattern.name === FAILURE ? (it) => (isOfFailure(it) ? part(it) : undefined) : part);
                if (isWrapping && pattern.name !== FAILURE)
                    state_link(taint, value.cell, cell, (it) => (isOfFailure(it) ? undefined : it));
                const type = isWrapping ? value.type : undefined;
                execute_bind(taint, inner, { cell, ...(type && { type }) }, frame);
            }
            return;
        case 'cast': {
            const cell = newCell(taint);
            flowTyped(taint, value.cell, cell, pattern.to);
            if (isSourceType(taint, pattern.to) && pattern.pattern.kind === 'name')
                noteRecord(taint, pattern.pattern, pattern.to, cell, frame);
            execute_bind(taint, pattern.pattern, { cell, type: pattern.to }, frame);
            return;
        }
        case 'value':
        case 'any':
            return;
    }
}
function wholeFunction(value) {
    return value.kind === 'function' && value.path.length === 0 ? value : undefined;
}
/** A name that can hold nothing but a record. */
function noteRecord(taint, { name, site }, type, cell, { symbol }) {
    const what = `\`${name}\` is a \`${sourceName(type)}\``;
    taint.fallbacks.cast.push({ cell, origin: () => originAt(taint, site, what, symbol) });
}
/** Cases that are a wrapping: what they carry is the value. */
const execute_WRAPPING = new Set(['some', 'success', 'failure', 'value', 'next']);
function isOfFailure({ path }) {
    return path[0] === payload(FAILURE, 0);
}
/** The case of {@link payload}. */
const PAYLOAD = /^([^.\0]+)\.\d+$/;

;// CONCATENATED MODULE: ./lib/code/records/runs.js











/** How many calls back runs are told apart. */
const runs_MEMORY = 3;
/** Runs of one function beyond which all further calls share one. */
const runs_MOST_RUNS = 60;
/** Runs beyond which callers are not told apart any more. */
const MOST_IN_ALL = 30_000;
/** A frame for what belongs to no function. */
function runs_topFrame(taint, file, owner) {
    return memoize(taint, `top ${file.path} ${owner?.id ?? ''}`, () => ({
        file,
        scope: {},
        calls: [],
        ...(owner && { owner, self: { cell: newCell(taint), type: { name: owner.name, args: [] } } }),
        result: newCell(taint),
        symbol: owner?.name ?? '',
    }));
}
/** The run of a function for a chain of calls. The empty chain is the run for callers that bring nothing. */
function runOf(taint, info, calls, bound) {
    const { owner, file } = info;
    const builder = builderOf(taint.program, info);
    const fact = builder ? builtFunction(taint.program, builder, info.fact) : info.fact;
    const count = memoize(taint, `count ${info.id}`, () => ({ runs: 0 }));
    const all = memoize(taint, 'count', () => ({ runs: 0 }));
    const isLate = all.runs > MOST_IN_ALL;
    const last = isLate ? [] : count.runs > runs_MOST_RUNS ? calls.slice(-1) : calls.slice(-runs_MEMORY);
    const chain = last.map((call) => `${call.site.file.path}:${call.site.start}`).join(' ');
    return memoize(taint, `run ${info.id} ${chain}${bound ? ` ${bound.key}` : ''}`, () => {
        count.runs += 1;
        all.runs += 1;
        const self = newCell(taint);
        const result = newCell(taint);
        const isRoot = calls.length === 0;
        const frame = {
            file,
            scope: {},
            calls: last,
            ...(owner && { owner, self: { cell: self, type: { name: owner.name, args: [] } } }),
            result,
            ...(fact.result && { resultType: fact.result }),
            symbol: symbolOf(info),
            function: info,
            ...(bound && { bound }),
            ...(isRoot && { root: info }),
        };
        const parameters = fact.parameters.map((parameter) => {
            const given = newCell(taint);
            runs_bindParameter(taint, parameter, given, frame);
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
        if (isRoot)
            reduceIn(taint, info, parameters);
        if (isRoot)
            for (const word of fact.modifiers)
                askForBuilder(taint, word);
        // a method that is added to a record, with nobody seen to call it
        if (isRoot && owner && isSourceType(taint, { name: owner.name, args: [] })) {
            taint.fallbacks.parameter.push({
                cell: self,
                applies: () => !taint.memo.has(`cloned ${info.id}`),
                origin: () => originAt(taint, fact.site, `\`${fact.name}\` belongs to a \`${owner.name}\``, frame.symbol),
            });
        }
        taint.pending.push(() => {
            const value = execute_execute(taint, fact.body, frame);
            if (value && fact.name !== 'init')
                flowTyped(taint, value.cell, result, fact.result);
        });
        return { parameters, self, result };
    });
}
/** `@Lines var body`: what builds it may be declared in a file that is not at hand. */
function askForBuilder(taint, word) {
    const name = /^@[A-Z]/.test(word) ? word.slice(1) : undefined;
    if (name && taint.isDeclared(name) && !isDeclared(taint.program, name))
        taint.unknownCalls.add(name);
}
function symbolOf({ owner, fact }) {
    return `${owner ? `${plainName(owner.name)}.` : ''}${plainName(fact.name)}()`;
}
/** A name without the file that JavaScript's names carry. */
function plainName(name) {
    return name.replace(/@[^@]*$/, '');
}
function runs_bindParameter(taint, parameter, given, frame) {
    const type = parameter.type && meantBy(parameter.type, frame);
    const place = frame.bound?.places.get(parameter.name);
    const cell = newCell(taint);
    flowTyped(taint, given, cell, type);
    if (parameter.isLazy) {
        const lazy = newCell(taint);
        put(taint, lazy, { kind: 'function', made: { id: taint.nextId(), gives: cell, site: parameter.site }, path: [] });
        declareName(frame.scope, parameter.name, { cell: lazy });
    }
    else
        declareName(frame.scope, parameter.name, {
            cell,
            ...(type && { type }),
            into: given,
            ...(place !== undefined && { place }),
        });
    wrapParameter(taint, parameter, given, frame);
    // what an inout parameter is given comes to the body too
    if (type)
        state_link(taint, given, cell);
    const value = parameter.default;
    if (value)
        taint.pending.push(() => state_link(taint, evaluate_evaluate(taint, value, frame, type).cell, given));
}
/** A call of a function of the program: `args` are the cells for its parameters. */
function callInfo(taint, info, self, args, site, result, calls, backs = [], bound) {
    if (!taint.fuel.connect(site))
        return;
    const { fact, owner } = info;
    const name = symbolOf(info);
    const back = fact.name === 'init' ? undefined : { what: `returned by \`${name}\``, site };
    const given = [...args, self?.cell].filter((cell) => cell !== undefined);
    const sharesSelf = owner !== undefined && isShared(owner);
    const connect = (run) => {
        for (const [index, back] of backs.entries()) {
            const parameter = run.parameters[index];
            if (back && parameter)
                state_link(taint, parameter, back);
        }
        if (fact.name === 'init') {
            if (!sharesSelf)
                state_link(taint, run.self, result);
        }
        else {
            state_link(taint, run.result, result, undefined, back);
            if (self && !sharesSelf)
                state_link(taint, run.self, self.into ?? self.cell);
        }
    };
    connect(runOf(taint, info, [], bound));
    let isMade = false;
    const enter = (value) => {
        if (value.kind === 'record') {
            taint.memo.set(`cloned ${info.id}`, true);
            if (owner?.kind === 'protocol')
                taint.askedOf.add(owner.name);
        }
        if (isMade)
            return;
        isMade = true;
        taint.memo.set(enteredKey(info), true);
        const own = { kind: 'other', parts: [], site };
        const run = runOf(taint, info, [...calls, own], bound);
        for (const [index, cell] of args.entries()) {
            const parameter = fact.parameters[index];
            const into = run.parameters[index];
            if (!cell || !parameter || !into)
                continue;
            // a parameter that is taken apart has no name
            const as = parameter.name.startsWith('\0') ? '' : ` as \`${parameter.name}\``;
            state_link(taint, cell, into, undefined, { what: `passed to \`${name}\`${as}`, site });
            // an inout parameter, a subject, a request: what is put into it is in the caller's too
            if (parameter.type?.name !== '->')
                runs_giveBack(taint, parameter, into, cell);
        }
        if (self)
            state_link(taint, self.cell, run.self);
        connect(run);
    };
    for (const cell of given)
        taint.solver.watch(cell, enter);
}
/** Objects of the system's that are passed are the caller's own: what is put into them is seen there. */
function runs_giveBack(taint, { type }, from, to) {
    if (type && /^(?:CKRecord|NSMutable\w+|URLRequest|NSManagedObject)$/.test(type.name))
        state_link(taint, from, to);
}
/** A closure or local function as a value. Its body counts even if nobody is seen to call it: somebody will. */
function closureValue(taint, fact, outer, expected) {
    const [wanted] = expected?.name === '->' ? expected.args : [];
    const types = wanted?.name === '()' ? wanted.args : wanted ? [wanted] : [];
    const result = newCell(taint);
    const { symbol } = outer;
    const count = Math.max(fact.parameters.length, fact.anonymous ?? 0);
    const parameters = Array.from({ length: count }, (_, index) => {
        const type = fact.parameters[index]?.type ?? types[index];
        return { cell: newCell(taint), ...(type && { type }) };
    });
    const scope = { outer: outer.scope };
    const resultType = fact.result ?? (expected?.name === '->' && expected.args.length > 1 ? expected.args.at(-1) : undefined);
    const { resultType: _, dropped: __, ...rest } = outer;
    const dropped = outer.file.traits.hasOwnOperators && fact.body.length > 0 ? newCell(taint) : undefined;
    const frame = {
        ...rest,
        scope,
        result,
        ...(resultType && { resultType }),
        ...(dropped && { dropped }),
        symbol: fact.name ? `${fact.name}()` : symbol,
        ...(fact.parameters.length === 0 && count > 0 && { anonymous: parameters }),
    };
    const defaults = new Map();
    for (const [index, parameter] of fact.parameters.entries()) {
        const typed = parameters[index];
        if (!typed)
            continue;
        const { type } = typed;
        const cell = newCell(taint);
        flowTyped(taint, typed.cell, cell, type);
        declareName(scope, parameter.name, { cell, ...(type && { type }), into: typed.cell });
        const value = parameter.default;
        if (value) {
            const own = newCell(taint);
            defaults.set(index, own);
            taint.pending.push(() => state_link(taint, evaluate_evaluate(taint, value, frame, type).cell, own));
        }
        if (isSourceType(taint, type) && type) {
            const what = `\`${parameter.name}\` is a \`${sourceName(type)}\``;
            const { site } = parameter;
            taint.fallbacks.closure.push({ cell: typed.cell, origin: () => originAt(taint, site, what, symbol) });
        }
    }
    taint.pending.push(() => {
        const value = execute_execute(taint, fact.body, frame);
        if (value)
            state_link(taint, value.cell, result);
    });
    const closure = { fact, frame, parameters, defaults, result, ...(dropped && { dropped }) };
    return { id: taint.nextId(), closure, site: fact.site };
}

;// CONCATENATED MODULE: ./lib/code/records/place-names.js








/** Declarations that stand for one another: further than that is not looked. */
const place_names_DEEPEST = 6;
function placeName(taint, expression, frame, depth = 0) {
    if (depth > place_names_DEEPEST)
        return undefined;
    const inner = (each) => placeName(taint, each, frame, depth + 1);
    switch (expression.kind) {
        case 'literal':
            return expression.value === null ? undefined : `${expression.value}`;
        case 'name': {
            const name = nameIn(frame, expression.name);
            const local = findName(frame.scope, name);
            if (local)
                return local.place ?? (local.made && inner(local.made));
            const meaning = meaningOf(taint.program, name, frame.owner);
            return meaning?.kind === 'global' || meaning?.kind === 'variable'
                ? nameOfVariable(taint, meaning.variable, depth)
                : undefined;
        }
        case 'member':
            return nameOfMember(taint, expression, frame, depth);
        case 'call':
            return nameOfCall(taint, expression, frame, depth);
        case 'cast':
            return inner(expression.value);
        case 'operation': {
            // `key!`, `try key`, `await box`
            const [only] = expression.operands;
            if (expression.operands.length === 1 && only)
                return inner(only);
            // a folder and the name of a file
            const last = expression.operands.at(-1);
            return expression.operator === '+' && last ? fileIn(last) : undefined;
        }
        case 'other': {
            const [only] = expression.parts;
            return expression.parts.length === 1 && only ? inner(only) : undefined;
        }
        case 'reference':
            return inner(expression.to);
        default:
            return undefined;
    }
}
/** The text, or the case, that a key of a dictionary is; `type` is that of the keys, where it is told. Undefined where only
 *  its declaration is known: it may stand for a text that others write. */
function keyText(taint, expression, frame, type) {
    const own = type && caseNamed(taint, expression, type);
    if (own !== undefined)
        return own;
    const name = placeName(taint, expression, frame);
    return name !== undefined && (expression.kind === 'literal' || !isDeclaration(taint, name)) ? name : undefined;
}
/** What `.labs` stands for where the place tells its type: several types may have such a case. */
function caseNamed({ program }, expression, type) {
    if (expression.kind !== 'member' || expression.of)
        return undefined;
    const info = declaredType(program, type.name);
    return info && rawOf(info, expression.name);
}
/** The keys of a dictionary, where they are cases of the app's own enum: each has a value of its own kind. */
function ownKeys({ program }, table) {
    const [key] = table?.name === 'Dictionary' ? table.args : [];
    const info = key && declaredType(program, key.name);
    return info && info.cases.size > 1 ? key : undefined;
}
/** Whether it is what {@link nameOfVariable} and {@link nameOfCall} give for want of a text. */
function isDeclaration({ program }, name) {
    const [, owner = '', member = ''] = /^(\w*)\.(\w+)(?:\(\))?$/.exec(name) ?? [];
    if (member === '')
        return false;
    const type = owner === '' ? undefined : declaredType(program, owner);
    if (type)
        return type.variables.has(member) || type.functions.has(member);
    return owner === '' && (globalNamed(program, member) !== undefined || functionsNamed(program, member).length > 0);
}
/** What ends like the name of a file. */
function fileIn(last) {
    const text = last.kind === 'literal' ? `${last.value}` : '';
    return /\.\w{1,8}$/.test(text) ? text.replace(/^.*\//, '') : undefined;
}
function nameOfMember(taint, expression, frame, depth) {
    const { of, name } = expression;
    const { program } = taint;
    // `.picked` of whatever type keys have there: where one declaration alone has that name
    if (!of) {
        const [variable, ...others] = impliedVariables(program, name, undefined);
        if (variable)
            return others.length === 0 ? nameOfVariable(taint, variable, depth) : undefined;
        const [info, ...more] = typesWithCase(program, name);
        const raw = info && more.length === 0 ? rawOf(info, name) : undefined;
        return raw === undefined ? undefined : noteWord(taint, raw, name);
    }
    if (name === 'rawValue' || name === 'path' || name === 'absoluteString' || name === 'name') {
        const raw = rawValue(taint, of, frame);
        if (raw !== undefined)
            return noteWord(taint, raw, of.kind === 'member' ? of.name : raw);
        const own = placeName(taint, of, frame, depth + 1);
        if (own !== undefined)
            return own;
    }
    const typeName = typeBefore(program, { of, name }, frame);
    const info = typeName === undefined ? undefined : declaredType(program, typeName);
    if (info) {
        const member = staticMemberOf(program, info, name);
        if (member?.kind === 'variable')
            return nameOfVariable(taint, member.variable, depth);
        return member?.kind === 'case' ? rawOf(info, name) : undefined;
    }
    if (of.kind !== 'name')
        return undefined;
    const local = findName(frame.scope, nameIn(frame, of.name));
    const type = of.name === 'self' || of.name === 'this' ? frame.owner : local && typeInfoOf(taint, local.type);
    const variable = type && (0,program_program/* findVariable */.q3)(program, type, name);
    return variable && nameOfVariable(taint, variable, depth);
}
/** `Key.last.rawValue`, `.last`. */
function rawValue({ program }, of, frame) {
    if (of.kind !== 'member' || !of.of)
        return undefined;
    const typeName = typeNamed(program, of.of, frame);
    const info = typeName === undefined ? undefined : declaredType(program, typeName);
    return info && rawOf(info, of.name);
}
function rawOf(info, name) {
    const fact = info.cases.get(name);
    if (!fact)
        return undefined;
    return fact.raw?.kind === 'literal' ? `${fact.raw.value}` : name;
}
/** Of what never changes, the text it stands for; else the declaration itself, which is the same for all who name it. */
function nameOfVariable(taint, variable, depth) {
    const { fact, file, owner } = variable;
    const told = toldBy(fact);
    const text = told && placeName(taint, told, runs_topFrame(taint, file, owner), depth + 1);
    if (text !== undefined)
        return told && noteWord(taint, text, fact.name);
    return fact.isConstant || fact.getter || isStatic(variable) ? `${owner?.name ?? ''}.${fact.name}` : undefined;
}
/** Files that name the place may write this instead of its text. */
function noteWord({ placeWords }, text, word) {
    const words = placeWords.get(text) ?? new Set();
    placeWords.set(text, words.add(plainName(word)));
    return text;
}
function toldBy({ value, getter, isConstant, modifiers }) {
    if (getter)
        return place_names_answerOf(getter);
    return isConstant || modifiers.has('static') || modifiers.has('const') ? value : undefined;
}
function place_names_answerOf({ body }) {
    const last = body.at(-1);
    return body.length === 1 && (last?.kind === 'evaluate' || last?.kind === 'return') ? last.value : undefined;
}
/** Calls that give a folder or a file in what they are called on: it is told by its own name. */
const LEADS_TO = /^(?:appendingPathComponent|appendPathComponent|appending|stringByAppendingPathComponent|URLByAppendingPathComponent|join|resolve)$/;
/** Calls whose last argument does not say what they give. */
const place_names_MAKES = /^(?:init|open\w{0,10}|box|lazyBox|initWith\w{0,20}|fileURLWithPath)$/;
function nameOfCall(taint, call, frame, depth) {
    const { callee, args } = call;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    if (LEADS_TO.test(name)) {
        const last = name === 'join' || name === 'resolve' ? args.at(-1) : args[0];
        return last && placeName(taint, last.value, frame, depth + 1);
    }
    // `Notification.Name("picked")`, `.init("picked")`, `Key<String>("name", default: "")`, `File(path)`
    const isMaker = callee.kind === 'type' || /^[A-Z]/.test(name) || place_names_MAKES.test(name);
    const [first] = args;
    if (isMaker)
        return first && placeName(taint, first.value, frame, depth + 1);
    if (callee.kind !== 'name' || args.length > 0)
        return undefined;
    const called = calledByName(taint.program, name, call, frame.owner, { most: 2, onMore: () => undefined });
    const functions = called?.kind === 'functions' ? called.functions : called?.kind === 'methods' ? called.methods : [];
    const [only] = functions;
    if (!only || functions.length > 1)
        return undefined;
    const answer = place_names_answerOf(only.fact);
    const told = answer && placeName(taint, answer, runs_topFrame(taint, only.file, only.owner), depth + 1);
    if (told !== undefined)
        return noteWord(taint, told, only.fact.name);
    return `${only.owner?.name ?? ''}.${only.fact.name}()`;
}

;// CONCATENATED MODULE: ./lib/code/records/bound.js








/** Undefined where a function has neither type parameters nor a parameter that names a place, or nothing tells them. */
function bound_boundOf(taint, info, call, matched, given, self, frame) {
    const { fact, owner } = info;
    const generics = owner && owner.generics.length > 0 ? [...owner.generics, ...(fact.generics ?? [])] : fact.generics;
    const keys = bound_keysOf(taint, info);
    if ((!generics || generics.length === 0) && keys.size === 0)
        return undefined;
    const types = new Map();
    const places = new Map();
    if (owner && owner.generics.length > 0) {
        for (const [name, type] of typesOfSelf(taint, info, self, frame))
            types.set(name, type);
    }
    for (const [index, { name, type }] of fact.parameters.entries()) {
        const at = matched ? matched[index] : index;
        const argument = at === undefined ? undefined : call.args[at];
        if (!argument)
            continue;
        if (keys.has(name)) {
            const place = (type && caseNamed(taint, argument.value, type)) ?? placeName(taint, argument.value, frame);
            if (place !== undefined && isFew(taint, info, name, place))
                places.set(name, place);
        }
        const inner = type && (0,type_names/* elementType */.rk)(type);
        if (!inner || !generics?.includes(inner.name))
            continue;
        const told = typeTold(argument.value, given[at ?? 0]?.typed, inner, frame);
        if (told)
            types.set(inner.name, told);
    }
    if (types.size === 0 && places.size === 0)
        return undefined;
    const key = [
        ...[...types].map(([name, type]) => `${name}=${type.name}`),
        ...[...places].map(([name, place]) => `${name}:${place}`),
    ].join(' ');
    return { types, places, key };
}
/** Entries of tables that one function is asked for by callers who name them: texts of an app are thousands. */
const MOST_ENTRIES = 60;
/** Whether a function is to be followed for a key by itself. What names a place of a store always is. */
function isFew(taint, { id, fact }, parameter, key) {
    if (!(0,program_mentions/* mentionsOf */.jO)(fact.body).keys.has(parameter))
        return true;
    const known = memoize(taint, `entries ${id}`, () => new Set());
    if (known.size < MOST_ENTRIES)
        known.add(key);
    return known.has(key);
}
/** `Lab.self`, or a value of a type. */
function typeTold(value, typed, { isMetatype }, frame) {
    if (value.kind === 'member' && value.name === 'self' && value.of) {
        if (value.of.kind === 'type')
            return value.of.type;
        return value.of.kind === 'name' ? meantBy({ name: value.of.name, args: [] }, frame) : undefined;
    }
    return isMetatype || !typed?.type ? undefined : (0,type_names/* elementType */.rk)(typed.type);
}
/** What `Repo<Lab>` says, however it is called or inherited from. */
function typesOfSelf({ program }, { owner }, self, frame) {
    if (!owner)
        return [];
    if (self && self === frame.self)
        return [...(frame.bound?.types ?? [])].filter(([name]) => owner.generics.includes(name));
    const type = self?.type;
    const info = type && (0,program_program/* findTypeInfo */.iL)(program, type.name);
    if (!type || !info)
        return [];
    const own = type.args.length > 0 ? type.args : aliasedArguments(program, type.name);
    const args = info === owner
        ? own
        : (0,inheritance/* lineage */.O)(program, info).flatMap(({ bases }) => bases.filter(({ name }) => name === owner.name))[0]?.args;
    return owner.generics.flatMap((name, index) => {
        const arg = args?.[index];
        return arg ? [[name, meantBy(arg, frame)]] : [];
    });
}
/** The type that a name stands for in a run. */
function meantBy(type, { bound }) {
    if (!bound || bound.types.size === 0)
        return type;
    const own = bound.types.get(type.name);
    if (own)
        return own;
    return type.args.length > 0 ? { ...type, args: type.args.map((arg) => meantBy(arg, { bound })) } : type;
}
const bound_NONE = new Set();
/** What a parameter of such a type tells is a place in a list. */
const INDICES = new Set([
    'Int',
    'NSInteger',
    'NSUInteger',
    'NSIndexPath',
    'IndexPath',
    'int',
    'Index',
]);
/** Functions that hand a key on to one another: further than that is not looked. */
const bound_DEEPEST = 3;
/** The parameters of a function that name a place of a store, or an entry of a table. */
function bound_keysOf(taint, info, depth = 0) {
    const { parameters, body } = info.fact;
    if (parameters.length === 0 || depth > bound_DEEPEST)
        return bound_NONE;
    return memoize(taint, `keys ${info.id}`, () => {
        taint.memo.set(`keys ${info.id}`, bound_NONE);
        const names = new Set(parameters.map(({ name }) => name));
        const found = new Set();
        const mentions = (0,program_mentions/* mentionsOf */.jO)(body);
        for (const { name, type } of parameters)
            if (mentions.keys.has(name) && !INDICES.has(type?.name ?? ''))
                found.add(name);
        for (const [name, calls] of mentions.calls) {
            const isStore = storeCalls(name) !== undefined || name === 'objectForKey';
            const others = isStore ? [] : callableNamed(taint.program, name).slice(0, 3);
            const isHanding = others.some((other) => bound_keysOf(taint, other, depth + 1).size > 0);
            if (!isStore && !isHanding)
                continue;
            for (const { args } of calls) {
                for (const { value } of args) {
                    const used = nameOfKey(value);
                    if (used !== undefined && names.has(used))
                        found.add(used);
                }
            }
        }
        return found.size > 0 ? found : bound_NONE;
    });
}
/** `key`, `key.rawValue`. */
function nameOfKey(value) {
    if (value.kind === 'name')
        return value.name;
    return value.kind === 'member' && value.of?.kind === 'name' ? value.of.name : undefined;
}

;// CONCATENATED MODULE: ./lib/code/records/call-methods.js
/**
 * Calls of the app's own functions: who may be meant, what each is given, and what comes back.
 */









/** Who is called on is not told apart: whatever may stand in for the nearest is called too. */
function allOf({ methods, others }) {
    return others.length > 0 ? [...methods, ...others] : methods;
}
/** Functions that one call may be of: where it is given a record and may be of more, that is said. */
const call_methods_MOST_CALLED = 30;
function createLimit() {
    const limit = { most: call_methods_MOST_CALLED, isCut: false, onMore: () => (limit.isCut = true) };
    return limit;
}
/** A call that may be of several functions. */
function callMethods(taint, call, methods, self, frame, { limit, of, meant } = {}) {
    const { program } = taint;
    const chosen = methods.slice(0, call_methods_MOST_CALLED);
    const isCut = limit?.isCut === true || chosen.length < methods.length;
    const [first] = chosen;
    const order = first && (0,program_arguments/* matchArguments */.aJ)(first.fact, call.args, call.isMessage);
    const parameterAt = (index) => first?.fact.parameters[order?.indexOf(index) ?? -1];
    const typeAt = (index, given) => {
        const type = parameterAt(index)?.type;
        if (type?.name !== '->' || !first)
            return type;
        // `with(Request()) { $0.kind = kind }`: what stands before tells what the closure is given
        const bound = bound_boundOf(taint, first, call, order, given, self, frame);
        return meantBy(type, { ...(bound && { bound }) });
    };
    const built = call.args.map(({ value }, index) => builtFor(program, chosen, call, index, value));
    const given = evaluateArguments(taint, call, frame, typeAt, undefined, built);
    for (const { typed } of isCut ? given : [])
        taint.solver.watch(typed.cell, ({ kind }) => kind === 'record' && taint.fuel.giveOut(call.site));
    const cell = newCell(taint);
    const own = self && of ? { ...self, into: selfTarget(taint, self, of, frame) } : self;
    let told;
    const connect = (info, doubt) => {
        const matched = (0,program_arguments/* matchArguments */.aJ)(info.fact, call.args, call.isMessage);
        const args = info.fact.parameters.map(({ isVariadic }, index) => {
            const at = matched ? matched[index] : index;
            if (at === undefined)
                return undefined;
            // the rest of the arguments, or all up to the next that has a label
            if (isVariadic) {
                const further = given.slice(at + 1);
                const end = info.fact.isPositional ? -1 : further.findIndex((it) => it.argument.label !== undefined);
                const rest = [given[at], ...(end < 0 ? further : further.slice(0, end))];
                return joined(taint, rest.flatMap((it) => it?.typed.cell ?? []));
            }
            return given[at]?.typed.cell;
        });
        const backs = info.fact.parameters.map((_, index) => {
            const at = matched?.[index];
            return at === undefined ? undefined : backOf(taint, call.args[at]?.value, frame);
        });
        const bound = bound_boundOf(taint, info, call, matched, given, self, frame);
        const result = doubt === undefined ? cell : newCell(taint);
        if (doubt !== undefined)
            state_link(taint, result, cell, taint.values.doubted(doubt));
        callInfo(taint, info, own, args, call.site, result, frame.calls, backs, bound);
        if (info === first)
            told = bound;
    };
    if (self && meant && meant.others.length > 0)
        noteFamily(taint, meant.owner, [cell, ...given.map(({ typed }) => typed.cell)]);
    if (self && isApart(taint, meant?.owner) && meant)
        callOn(taint, self, meant, call, frame, chosen, connect);
    else
        for (const info of chosen)
            connect(info);
    const type = first?.fact.result && meantBy(first.fact.result, { ...(told && { bound: told }) });
    return { cell, ...(type && first && { type, saidIn: first.file.path }) };
}
/** What is given, as the builder of any function that is meant builds it: `init(text:)` may be meant by a block too. */
function builtFor(program, methods, { args, isMessage }, index, value) {
    if (value.kind !== 'closure')
        return value;
    for (const { fact } of methods) {
        const at = (0,program_arguments/* matchArguments */.aJ)(fact, args, isMessage)?.indexOf(index) ?? -1;
        const built = builtArgument(program, fact.parameters[at], value);
        if (built !== value)
            return built;
    }
    return value;
}
/** Calls what each object that is called on means by the name. */
function callOn(taint, self, { owner, others }, call, frame, chosen, connect) {
    const [first] = chosen;
    if (others.length === 0 || !first) {
        want(taint, self.cell, owner, frame);
        for (const info of chosen)
            connect(info);
        return;
    }
    const connected = new Map();
    const meantBy = ({ type, stands }) => {
        const own = stands ? [] : nearest(taint.program, type, first.fact.name, call);
        // what only asks for it is done by something that the object hands it on to
        return own.some(({ fact }) => fact.body.length > 0) ? own : chosen;
    };
    watchThings(taint, self, owner, frame, (thing, doubt) => {
        const known = connected.get(doubt) ?? new Set();
        connected.set(doubt, known);
        for (const info of meantBy(thing)) {
            if (known.has(info))
                continue;
            known.add(info);
            connect(info, doubt);
        }
    });
}
/** Where a struct goes whose method changes it: back to where it stands. */
function selfTarget(taint, self, of, frame) {
    const cell = newCell(taint);
    const info = typeInfoOf(taint, self.type);
    if (info && !isShared(info) && (of.kind === 'name' || of.kind === 'member'))
        assign_assign(taint, of, cell, frame);
    return cell;
}

;// CONCATENATED MODULE: ./lib/code/records/entries.js
/**
 * What stands behind a key, an index or a path: of objects, tables and lists.
 */







/** `{ a: b, ...c }` of JavaScript and Dart: each part is told apart by its key, where the source tells it. */
function evaluateObject(taint, { pairs, spreads = [] }, frame) {
    const cell = newCell(taint);
    for (const [key, value] of pairs) {
        const part = evaluate_evaluate(taint, value, frame).cell;
        const name = partOfKey(taint, key, frame);
        if (name === undefined) {
            state_link(taint, part, cell);
            state_link(taint, evaluate_evaluate(taint, key, frame).cell, cell);
        }
        else
            state_link(taint, part, cell, taint.values.push(name));
    }
    for (const each of spreads)
        state_link(taint, evaluate_evaluate(taint, each, frame).cell, cell);
    return { cell };
}
/** The text that a key is: written out, of a constant, or told by a caller. A number is the index of a list. */
function partOfKey(taint, key, frame) {
    if (key.kind === 'literal')
        return typeof key.value === 'string' ? key.value : undefined;
    const told = key.kind === 'name' || key.kind === 'member' ? keyText(taint, key, frame) : undefined;
    return told === undefined || /^\d/.test(told) ? undefined : told;
}
/** `table[key]`: the entry, where the source tells both keys, else any. */
function entries_readEntry(taint, base, { of, index }, frame) {
    const type = base.type?.name === 'Dictionary' ? base.type.args[1] : base.type && (0,type_names/* elementType */.rk)(base.type);
    const root = base.root === undefined ? {} : { root: base.root };
    const keys = ownKeys(taint, base.type);
    const key = keyText(taint, index, frame, keys);
    if (key === undefined)
        return { cell: base.cell, ...(type && { type }), ...root };
    const table = of.kind === 'name' || of.kind === 'member' ? plainName(of.name) : 'table';
    const doubt = keys && !isSourceType(taint, type) ? `${table}[.${key}]` : undefined;
    const cell = joined(taint, [base.cell], taint.values.entry(key, doubt));
    return { cell, into: base.into ?? base.cell, ...(type && { type }), ...root };
}
/** What stands behind a key of a table that is written out. */
function readEntries(taint, { table, values }, type) {
    const wanted = type?.name === 'Dictionary' ? type.args[1] : undefined;
    const frame = runs_topFrame(taint, table.file, table.owner);
    const read = values.map((value) => evaluate_evaluate(taint, value, frame, wanted));
    const cell = newCell(taint);
    for (const each of read)
        flowTyped(taint, each.cell, cell, wanted);
    const found = wanted ?? read[0]?.type;
    return { cell, ...(found && { type: found }) };
}
/** `list[0]`, `object['name']`, `table[key]`. */
function readElement(taint, base, index, site, frame) {
    const name = partOfKey(taint, index, frame);
    if (name !== undefined)
        return members_readMember(taint, base, name, { kind: 'index', of: index, index, site }, frame);
    const cell = joined(taint, [base.cell], taint.values.element);
    state_link(taint, base.cell, cell);
    const type = base.type && (0,type_names/* elementType */.rk)(base.type);
    return { cell, ...(type && { type }), ...(base.root !== undefined && { root: base.root }) };
}
/** `value[keyPath: path]`: what the path, which is a function, leads to. */
function entries_readPath(taint, base, path, expression, frame) {
    const cell = newCell(taint);
    taint.solver.watch(path.cell, (value) => {
        let part = base;
        for (const name of value.kind === 'function' ? (value.made.keyPath ?? []) : [])
            part = members_readMember(taint, part, name, expression, frame);
        if (part !== base)
            state_link(taint, part.cell, cell);
    });
    return { cell };
}

;// CONCATENATED MODULE: ./lib/code/records/assign.js
/**
 * Assignments, for the record flow.
 */
























/** Puts a value where an expression stands. */
function assign_assign(taint, target, value, frame) {
    const { values, program } = taint;
    switch (target.kind) {
        case 'name': {
            if (target.name === facts/* THROWN */.d) {
                throwValue(taint, value, frame);
                return;
            }
            const name = nameIn(frame, target.name);
            const local = findName(frame.scope, name) ?? anonymousParameter(frame, name);
            if (local) {
                if (local.made)
                    declareAgain(frame.scope, name, local);
                flowTyped(taint, value, local.into ?? local.cell, local.type);
                return;
            }
            if (name === 'self' && frame.self) {
                state_link(taint, value, frame.self.into ?? frame.self.cell);
                return;
            }
            const meaning = meaningOf(program, name, frame.owner);
            const wrapper = wrapperMeant(taint, meaning, target.name, target, frame);
            if (wrapper) {
                state_link(taint, value, wrapper.cell);
                return;
            }
            if (meaning?.kind === 'global') {
                setWrapped(taint, meaning.variable, value, target.site, frame);
                if (runSetters(taint, meaning.variable, undefined, value, target.site, frame))
                    return;
                state_link(taint, value, fieldCell(taint, meaning.variable), undefined, {
                    what: `kept in \`${plainName(name)}\``,
                    site: target.site,
                });
            }
            else if (!meaning && frame.file.traits.leadsByName && (!isScript(frame.file) || /@./.test(name))) {
                // a variable of a file that is not at hand
                taint.solver.watch(value, ({ kind }) => kind === 'record' && taint.unknownCalls.add(name));
            }
            else if (meaning && meaning.kind !== 'functions') {
                const member = meaning.kind === 'variable' ? meaning.variable.fact.name : name;
                const self = selfOf(taint, meaning.owner, frame);
                storeMember(taint, self, member, value, target.site, (part) => {
                    if (self === frame.self)
                        assignSelf(taint, part, frame);
                }, frame);
            }
            return;
        }
        case 'member': {
            if (!target.of)
                return;
            const typeName = typeNamed(taint.program, target.of, frame);
            const base = typeName === undefined
                ? evaluate_evaluate(taint, target.of, frame)
                : { cell: newCell(taint), root: typeName, type: { name: typeName, args: [] } };
            if (hitAssignment(taint, base, target, value, frame))
                return;
            if (target.name === UPDATES)
                tellUpdates(taint, base.cell, value, target, frame);
            const { of } = target;
            storeMember(taint, base, nameIn(frame, target.name), value, target.site, (part) => assign_assign(taint, of, part, frame), frame);
            return;
        }
        case 'index': {
            const base = evaluate_evaluate(taint, target.of, frame);
            const keyed = keyedField(taint, target, frame);
            if (keyed) {
                state_link(taint, value, keyed);
                return;
            }
            const limit = createLimit();
            const own = frame.file.traits.hasOwnOperators
                ? subscriptsOf(taint.program, base.type, target, frame, limit)
                : undefined;
            const args = (target.args ?? []).map((it) => evaluate_evaluate(taint, it.value, frame).cell);
            if (base.type)
                askForType(taint, base.type, value);
            if (own && callSubscriptSetters(taint, allOf(own), base, value, target.site, frame, args))
                return;
            if (isScript(frame.file))
                setInStore(taint, base, target, value, frame);
            if (indexStore(taint, base, target, frame, value)) {
                hitAssignment(taint, base, target, value, frame);
                return;
            }
            if (hitAssignment(taint, base, target, value, frame))
                return;
            const name = frame.file.traits.hasKeyedObjects ? partOfKey(taint, target.index, frame) : undefined;
            const keys = ownKeys(taint, base.type);
            const key = frame.file.traits.hasKeyedObjects
                ? undefined
                : (keyText(taint, target.index, frame, keys) ?? (keys && ''));
            const part = name !== undefined
                ? joined(taint, [value], taint.values.push(name))
                : key !== undefined && base.type?.name !== 'Array'
                    ? joined(taint, [value], taint.values.entered(key))
                    : value;
            assign_assign(taint, target.of, part, frame);
            return;
        }
        case 'cast':
            assign_assign(taint, target.value, value, frame);
            return;
        case 'call':
            // a part of an object that a closure gives: it is put where that keeps it
            if (frame.file.traits.isNative)
                return;
            taint.solver.watch(calleeOf(taint, target.callee, frame), (function_) => {
                const closure = function_.kind === 'function' && function_.path.length === 0 ? function_.made.closure : undefined;
                const [only, more] = closure?.fact.body ?? [];
                if (!closure || only?.kind !== 'return' || more)
                    return;
                const key = `given by ${(0,facts_source/* siteKey */.Dd)(closure.fact.site)} ${(0,facts_source/* siteKey */.Dd)(target.site)}`;
                if (taint.memo.has(key))
                    return;
                taint.memo.set(key, true);
                assign_assign(taint, only.value, value, closure.frame);
            });
            return;
        case 'tuple':
            for (const [index, item] of target.items.entries())
                assign_assign(taint, item.value, joined(taint, [value], values.pop(`${index}`)), frame);
            return;
        default:
            return;
    }
}
/** `_name = Told(wrappedValue: name)`: what wraps a property is put there itself. */
function wrapperMeant(taint, meaning, written, expression, frame) {
    const isMeant = (meaning?.kind === 'variable' || meaning?.kind === 'global') && meaning.variable.fact.name !== written;
    return isMeant ? readWrapper(taint, meaning.variable, written, expression, frame) : undefined;
}
function calleeOf(taint, callee, frame) {
    if (callee.kind !== 'member' || !callee.of)
        return evaluate_evaluate(taint, callee, frame).cell;
    return joined(taint, [evaluate_evaluate(taint, callee.of, frame).cell], taint.values.pop(callee.name));
}
/** What it was made by tells no more what it holds. */
function declareAgain(scope, name, { made: _, ...rest }) {
    for (let at = scope; at; at = at.outer) {
        if (!at.names?.has(name))
            continue;
        at.names.set(name, rest);
        return;
    }
}
function assignSelf(taint, part, { self }) {
    if (self)
        state_link(taint, part, self.into ?? self.cell);
}

;// CONCATENATED MODULE: ./lib/code/records/operators.js






/** What an operator of the app's own gives. Undefined where no such operator can be meant. */
function operators_callOperator(taint, expression, frame) {
    if (!frame.file.traits.hasOwnOperators)
        return undefined;
    const { operator, operands } = expression;
    const named = callableNamed(taint.program, operator);
    if (named.length === 0)
        return undefined;
    const call = operatorCall(expression);
    const declared = named.filter(({ fact }) => (0,program_arguments/* fits */.lA)(fact, call));
    const types = operands.map((operand) => evaluate_evaluate(taint, operand, frame).type);
    const meant = declared.filter(({ fact }) => !isSystemOperator(operator) ||
        fact.parameters.some(({ type }, index) => {
            const own = type && (0,program_program/* findTypeInfo */.iL)(taint.program, type.name);
            const operand = types[index];
            return own !== undefined && operand !== undefined && (0,program_program/* findTypeInfo */.iL)(taint.program, operand.name) === own;
        }));
    return meant.length > 0 ? callMethods(taint, call, meant, undefined, frame) : undefined;
}

;// CONCATENATED MODULE: ./lib/code/records/evaluate.js
/**
 * Expressions, for the record flow: each gives the cell that its values come to.
 */



















const evaluate_STRING = { name: 'String', args: [] };
const BOOL = { name: 'Bool', args: [] };
/** `expected` is the type that the place wants, where the source tells. */
function evaluate_evaluate(taint, expression, frame, expected) {
    if (!taint.fuel.enter(expression.site))
        return { cell: newCell(taint) };
    const made = evaluate_evaluateOne(taint, expression, frame, expected);
    taint.fuel.leave();
    return made;
}
function evaluate_evaluateOne(taint, expression, frame, expected) {
    const { values } = taint;
    const visit = (each, wanted) => evaluate_evaluate(taint, each, frame, wanted);
    switch (expression.kind) {
        case 'literal': {
            const cell = newCell(taint);
            if (typeof expression.value !== 'string')
                return { cell, ...typeOfLiteral(expression.value) };
            const place = (0,destinations/* hostIn */.yo)(expression.value);
            if (place)
                put(taint, cell, { kind: 'place', place, path: [] });
            return { cell, type: evaluate_STRING };
        }
        case 'name':
            return names_readName(taint, expression, frame);
        case 'member':
            // `a.b.c = d` asks for each part of it
            return expression.of?.kind === 'member'
                ? once(frame, expression, () => static_members_evaluateMember(taint, expression, frame, expected))
                : static_members_evaluateMember(taint, expression, frame, expected);
        case 'call':
            return once(frame, expression, () => evaluateCall(taint, expression, frame, expected));
        case 'index': {
            const { of, index, site } = expression;
            const base = visit(of);
            if (expression.args?.[0]?.label === 'keyPath')
                return entries_readPath(taint, base, visit(index), expression, frame);
            const limit = createLimit();
            const meant = frame.file.traits.hasOwnOperators
                ? subscriptsOf(taint.program, base.type, expression, frame, limit)
                : undefined;
            if (meant)
                return callMethods(taint, subscriptCall(expression), allOf(meant), base, frame, { limit, of });
            const own = base.type && (0,program_program/* findTypeInfo */.iL)(taint.program, base.type.name);
            const message = own && !expression.args ? messageSubscript(taint.program, own, expression) : undefined;
            if (message)
                return callMethods(taint, message.call, [message.method], base, frame, { limit, of });
            visit(index);
            const keyed = keyedValue(taint, expression, frame);
            if (keyed)
                return keyed;
            const stored = indexStore(taint, base, expression, frame);
            if (stored)
                return { cell: stored };
            if (frame.file.traits.hasKeyedObjects)
                return readElement(taint, base, index, site, frame);
            const entries = entriesMeant(taint.program, expression, frame);
            if (entries)
                return readEntries(taint, entries, base.type);
            return entries_readEntry(taint, base, expression, frame);
        }
        case 'list': {
            const inner = expected && (0,type_names/* elementType */.rk)(expected);
            const items = expression.items.map((item) => visit(item, inner));
            const type = expected ?? (items[0]?.type && { name: 'Array', args: [items[0].type] });
            const cell = joined(taint, items.map((item) => item.cell));
            return { cell, ...(type && { type }) };
        }
        case 'dictionary': {
            if (frame.file.traits.hasKeyedObjects)
                return evaluateObject(taint, expression, frame);
            const [keyType, valueType] = expected?.name === 'Dictionary' ? expected.args : [];
            const keys = expression.pairs.map(([key]) => visit(key, keyType).cell);
            const parts = expression.pairs.map(([key, value]) => {
                return joined(taint, [visit(value, valueType).cell], values.entered(keyText(taint, key, frame, keyType) ?? ''));
            });
            const type = expected ?? { name: 'Dictionary', args: [] };
            return { cell: joined(taint, [...keys, ...parts]), type, keys: joined(taint, keys) };
        }
        case 'tuple': {
            const cell = newCell(taint);
            const parts = expected?.name === '()' ? expected : undefined;
            for (const [index, { label, value }] of expression.items.entries()) {
                const part = visit(value, parts?.args[index]).cell;
                state_link(taint, part, cell, values.push(`${index}`));
                const name = label ?? parts?.labels?.[index];
                if (name)
                    state_link(taint, part, cell, values.push(name));
            }
            return { cell, ...(expected && { type: expected }) };
        }
        case 'closure': {
            const cell = newCell(taint);
            put(taint, cell, { kind: 'function', made: closureValue(taint, expression.body, frame, expected), path: [] });
            return { cell };
        }
        case 'cast': {
            const value = visit(expression.value, expression.to);
            const cell = newCell(taint);
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
            const cell = newCell(taint);
            executeBranch(taint, expression.branch, frame, (value) => state_link(taint, value.cell, cell));
            return { cell, ...(expected && { type: expected }) };
        }
        case 'switch': {
            const cell = newCell(taint);
            execute_executeSwitch(taint, expression, frame, (value) => state_link(taint, value.cell, cell));
            return { cell, ...(expected && { type: expected }) };
        }
        case 'key-path': {
            const cell = newCell(taint);
            const made = { id: taint.nextId(), keyPath: expression.path, site: expression.site };
            put(taint, cell, { kind: 'function', made, path: [] });
            return { cell };
        }
        case 'reference':
            return visit(expression.to);
        case 'text': {
            const parts = expression.parts.map((part) => visit(part).cell);
            return { cell: joined(taint, parts, values.whole), type: evaluate_STRING };
        }
        case 'operation': {
            const own = operators_callOperator(taint, expression, frame);
            if (own)
                return own;
            const operands = expression.operands.map((each) => visit(each, expression.operator === '+' ? expected : undefined));
            const cells = operands.map((each) => each.cell);
            if (COMPARES.test(expression.operator))
                return { cell: joined(taint, cells, values.derive), type: BOOL };
            const type = operands.find((each) => each.type)?.type;
            return { cell: joined(taint, cells), ...(type && { type }) };
        }
        case 'foreign': {
            const cell = newCell(taint);
            put(taint, cell, { kind: 'foreign', foreign: expression.path, path: [] });
            return { cell };
        }
        case 'type':
        case 'macro':
            return { cell: newCell(taint) };
        case 'assign': {
            const target = evaluate_typeOfTarget(taint, expression.target, frame);
            const value = visit(expression.value, target);
            assign_assign(taint, expression.target, value.cell, frame);
            return { cell: newCell(taint) };
        }
        case 'other':
            return {
                cell: joined(taint, expression.parts.map((part) => visit(part).cell)),
            };
    }
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
        state_link(taint, from, to, taint.values.derive);
    else if (isSourceType(taint, type))
        state_link(taint, from, to, taint.values.real);
    else
        state_link(taint, from, to);
}
function evaluate_typeOfTarget(taint, target, frame) {
    return target.kind === 'name' || target.kind === 'member' ? evaluate_evaluate(taint, target, frame).type : undefined;
}

;// CONCATENATED MODULE: ./lib/code/records/fields.js
/**
 * What properties hold where the objects of a type are not told apart.
 */








/** What every instance of a type holds in a property, where instances are not told apart. */
function fieldCell(taint, variable) {
    const known = taint.fields.get(variable);
    if (known)
        return known;
    const cell = newCell(taint);
    taint.fields.set(variable, cell);
    wrapStored(taint, variable, cell);
    takeFromAround(taint, variable, cell);
    const { fact, owner } = variable;
    if (isSourceType(taint, fact.type) && fact.type && !fact.getter) {
        const { name } = fact;
        const what = `\`${owner ? `${owner.name}.` : ''}${name}\` holds a \`${sourceName(fact.type)}\``;
        taint.fallbacks.property.push({
            cell,
            into: commonCell(taint, variable),
            applies: () => !taint.memo.has(pushedKey(variable)),
            origin: () => originAt(taint, fact.site, what, owner?.name ?? ''),
        });
    }
    taint.pending.push(() => firstValue(taint, variable));
    return cell;
}
/** What every object of a class of JavaScript holds in a property that it does not declare. */
function looseCell(taint, { id }, name) {
    return memoize(taint, `loose ${id} ${name}`, () => {
        const cell = newCell(taint);
        state_link(taint, cell, looseCells(taint, { id }), taint.values.push(name));
        return cell;
    });
}
/** All of these of a class. */
function looseCells(taint, { id }) {
    return memoize(taint, `loose ${id}`, () => newCell(taint));
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
    return memoize(taint, `first ${variable.id}`, () => {
        const { fact, file, owner } = variable;
        if (!fact.value)
            return { cell: newCell(taint), ...(fact.type && { type: fact.type }) };
        // in case it leads back here
        taint.memo.set(`first ${variable.id}`, { cell: newCell(taint), ...(fact.type && { type: fact.type }) });
        const value = evaluate_evaluate(taint, fact.value, runs_topFrame(taint, file, owner), fact.type);
        flowTyped(taint, value.cell, commonCell(taint, variable), fact.type);
        return value;
    });
}
function fields_readGlobal(taint, variable) {
    const getter = taint.program.getters.get(variable);
    const type = variable.fact.type;
    if (getter) {
        const cell = newCell(taint);
        callInfo(taint, getter, undefined, [], getter.fact.site, cell, []);
        return { cell, saidIn: variable.file.path, ...(type && { type }) };
    }
    readWrapped(taint, variable, fieldCell(taint, variable), { kind: 'other', parts: [], site: variable.fact.site });
    const first = firstValue(taint, variable);
    const found = type ?? first.type;
    return {
        cell: fieldCell(taint, variable),
        saidIn: variable.file.path,
        ...(found && { type: found }),
        ...(first.root !== undefined && { root: first.root }),
    };
}

;// CONCATENATED MODULE: ./lib/code/records/environment.js






/** Where the app adds what is taken by each wrapper. https://developer.apple.com/documentation/swiftui/environmentvalues
 *  https://github.com/pointfreeco/swift-dependencies https://github.com/hmlongco/Factory */
const AROUND = new Map([
    ['@Environment', 'EnvironmentValues'],
    ['@Dependency', 'DependencyValues'],
    ['@Injected', 'Container'],
    ['@InjectedObject', 'Container'],
    ['@LazyInjected', 'Container'],
]);
const AROUND_TYPES = [...new Set(AROUND.values())];
const AROUND_WRAPPERS = [...AROUND.keys()];
/** What a key of an environment has for its value. */
const records_environment_VALUES = ['defaultValue', 'liveValue', 'currentValue', 'testValue', 'previewValue'];
/** The declaration that a property takes its value from. */
function takenFrom(taint, { fact }) {
    const word = [...fact.modifiers].find((it) => AROUND.has(it));
    if (word === undefined)
        return undefined;
    const [made] = fact.observers?.find(({ name }) => name === 'make')?.body ?? [];
    const path = made?.kind === 'evaluate' && made.value.kind === 'call' ? made.value.args[0]?.value : undefined;
    return path && environment_valueNamed(taint, AROUND.get(word) ?? '', path);
}
/** A file that adds the value is opened where none at hand does. */
function environment_valueNamed({ program, unknownCalls }, around, path) {
    const name = path.kind === 'key-path' && path.path.length === 1 ? path.path[0] : undefined;
    if (name === undefined)
        return undefined;
    const info = declaredType(program, around);
    const found = info && (0,program_program/* findVariable */.q3)(program, info, name);
    if (!found)
        unknownCalls.add(aroundKey(name));
    return found;
}
/** What a value that is added to what is around is asked for by. */
function aroundKey(name) {
    return `\\.${name}`;
}
/** What is taken from around comes to the property. */
function takeFromAround(taint, variable, cell) {
    const from = takenFrom(taint, variable);
    if (from)
        state_link(taint, fields_readGlobal(taint, from).cell, cell);
}
/** The type of such a property, where it says none. */
function typeFromAround(taint, variable) {
    if (variable.fact.type)
        return variable.fact.type;
    const from = takenFrom(taint, variable);
    const type = from && (from.fact.type ?? fields_readGlobal(taint, from).type);
    return type?.name === 'Factory' ? type.args[0] : type;
}
/** `.environment(\.kind, value)`, `.dependency(\.client, client)`. */
function putAround(taint, name, given, call, frame) {
    if (name !== 'environment' && name !== 'dependency')
        return;
    const [path, value] = given;
    const declared = path && value && environment_valueNamed(taint, around(name), path.argument.value);
    if (!declared)
        return;
    const isComputed = runSetters(taint, declared, undefined, value.typed.cell, call.site, frame);
    if (!isComputed)
        state_link(taint, value.typed.cell, fieldCell(taint, declared));
}
function around(name) {
    return name === 'environment' ? 'EnvironmentValues' : 'DependencyValues';
}
/** `self[KindKey.self]` in such an extension: what the key says, and what is put under it. */
function keyedValue(taint, expression, frame) {
    const { of, index } = expression;
    const isAround = of.kind === 'name' && of.name === 'self' && [...AROUND.values()].includes(frame.owner?.name ?? '');
    if (!isAround || index.kind !== 'member' || index.name !== 'self' || !index.of)
        return undefined;
    const key = typeNamed(taint.program, index.of, frame);
    const info = key === undefined ? undefined : declaredType(taint.program, key);
    const variables = records_environment_VALUES.flatMap((name) => {
        const found = info && (0,program_program/* findVariable */.q3)(taint.program, info, name);
        return found ? [found] : [];
    });
    const [first] = variables;
    if (!first)
        return undefined;
    const read = variables.map((variable) => fields_readGlobal(taint, variable));
    const type = read[0]?.type;
    return { cell: joined(taint, [newCell(taint), ...read.map(({ cell }) => cell)]), ...(type && { type }) };
}
/** Where `self[KindKey.self] = value` goes. */
function keyedField(taint, expression, frame) {
    const { of, index } = expression;
    if (of.kind !== 'name' || of.name !== 'self' || index.kind !== 'member' || index.name !== 'self' || !index.of)
        return undefined;
    const key = typeNamed(taint.program, index.of, frame);
    const info = key === undefined ? undefined : declaredType(taint.program, key);
    const variable = info && records_environment_VALUES.map((name) => (0,program_program/* findVariable */.q3)(taint.program, info, name)).find((it) => it);
    return variable && !variable.fact.getter ? fieldCell(taint, variable) : undefined;
}

// EXTERNAL MODULE: ./lib/code/program/build-program.js + 4 modules
var build_program = __webpack_require__("code/program/build-program.js");
;// CONCATENATED MODULE: ./lib/code/records/shipping.js

function shippingIn(files, compilation) {
    const regions = new Map(files.flatMap(({ path, regions }) => (regions.length > 0 ? [[path, regions]] : [])));
    const known = new Map();
    const ships = (condition) => {
        const found = known.get(condition) ?? (0,directives/* evaluateCondition */.F9)(condition, compilation) ?? true;
        known.set(condition, found);
        return found;
    };
    return {
        isWhole: regions.size === 0,
        conditionAt({ file, start }) {
            for (const region of regions.get(file.path) ?? []) {
                if (region.start > start)
                    break;
                if (start < region.end && !ships(region.condition))
                    return region.condition.slice(0, 80);
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/code/records/trace.js
/**
 * From solved cells to flows, each with the way a record took.
 */



/** The flows of one target, one for each call and destination. `read` tells the types of origins that do not know. */
function collectFlows(taint, read, shipping) {
    const groups = new Map();
    for (const hit of taint.hits) {
        const to = destinationOf(hit);
        if (!to)
            continue;
        const key = `${(0,facts_source/* siteKey */.Dd)(hit.site)} ${to.kind} ${to.name}`;
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
    const shipped = findWays(taint, ({ site }) => shipping.conditionAt(site) === undefined);
    // only what ships nowhere is looked for in what does not
    let all;
    const ways = [() => shipped, ...(shipping.isWhole ? [] : [() => (all ??= findWays(taint, () => true))])];
    return [...groups.values()]
        .flatMap(({ to, arrivals }) => tellFlow(to, arrivals, ways, read, shipping) ?? [])
        .sort((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* compare */.UD)(a.destination, b.destination));
}
/** Whether a record itself comes to anybody who is told of. */
function arrivesAnywhere(taint) {
    return taint.hits.some((hit) => hit.cells.some(({ values }) => values.some((it) => it.kind === 'record' && it.strength === 'value' && it.latent === 'no')) && (destinationOf(hit)?.kind ?? 'network') !== 'network');
}
/** The record itself tells more than its count, what ships more than what does not, a short way more than a long one. */
function tellFlow(to, arrivals, ways, read, shipping) {
    const whole = arrivals.filter(({ value }) => value.strength === 'value');
    const sure = whole.filter(({ value }) => value.doubt === undefined);
    const told = [sure, whole, arrivals].find((some) => some.length > 0) ?? [];
    const [first] = told;
    if (!first)
        return undefined;
    const { hit } = first;
    const here = shipping.conditionAt(hit.site);
    let best;
    for (const waysOf of ways) {
        best ??= told
            .slice(0, MOST_ARRIVALS)
            .flatMap(({ cell, value }) => {
            const came = waysOf().get(cell)?.get(value);
            return came ? [{ came, origin: value.origin }] : [];
        })
            .reduce((one, other) => (one && compareWays(one.came, other.came) <= 0 ? one : other), undefined);
    }
    if (!best)
        return undefined;
    const way = trace_stepsOf(best.came);
    const conditional = here ?? way.map(({ site }) => shipping.conditionAt(site)).find((it) => it !== undefined);
    const origins = new Set(told.map(({ value }) => value.origin));
    const types = new Set([...origins].slice(0, MOST_ORIGINS).flatMap((origin) => [...trace_typesOf(origin, read)]));
    const steps = [...way, { what: `handed to \`${hit.api}\``, site: hit.site }];
    return {
        kind: to.kind,
        destination: to.name,
        api: hit.api,
        at: trace_place(hit.site),
        trace: steps.map(({ what, site }) => ({ what, at: trace_place(site) })),
        strength: first.value.strength,
        types: [...types].sort(order/* compare */.UD),
        told: [...trace_typesOf(best.origin, read)].sort(order/* compare */.UD),
        ...(conditional !== undefined && { conditional }),
        ...(first.value.doubt !== undefined && { unsure: plainName(first.value.doubt) }),
    };
}
/** A short way before a long one; of the same length the one that begins first. */
function compareWays(a, b) {
    if (a.length !== b.length || !a.first || !b.first)
        return a.length - b.length;
    return (0,order/* compare */.UD)(a.first.site.file.path, b.first.site.file.path) || a.first.site.start - b.first.site.start;
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
function goOn(from, step) {
    const isTold = step !== undefined && !isSame(step, from?.last);
    return {
        from,
        step: isTold ? step : undefined,
        length: (from?.length ?? 0) + (isTold ? 1 : 0),
        first: from?.first ?? step,
        last: step ?? from?.last,
    };
}
function isSame(step, other) {
    return other !== undefined && other.what === step.what && other.site.start === step.site.start;
}
/** Records in cells that are looked at for a shortest way. The largest app met takes a hundredth. */
const MOST_WAYS = 1_000_000;
/** Goes out from every record at once, along the steps that `mayPass` lets through. */
function findWays(taint, mayPass) {
    const came = new Map();
    const queue = [];
    const arrive = (cell, made, before, step) => {
        const value = taint.values.intern(made);
        if (value.kind !== 'record')
            return;
        const here = came.get(cell) ?? new Map();
        if (here.has(value))
            return;
        const how = goOn(before, step);
        came.set(cell, here.set(value, how));
        queue.push({ cell, value, came: how });
    };
    for (const [cell, values] of taint.seeds) {
        for (const value of values) {
            if (mayPass(value.origin))
                arrive(cell, value, undefined, value.origin);
        }
    }
    for (let index = 0; index < queue.length; index += 1) {
        const from = queue[index];
        if (!from)
            break;
        if (index > MOST_WAYS) {
            // what is further away is not told
            taint.fuel.giveOut(from.value.origin.site);
            break;
        }
        for (const { to, via, note: step } of taint.solver.flowsFrom(from.cell)) {
            if (step && !mayPass(step))
                continue;
            const made = via ? via(from.value) : from.value;
            if (made)
                arrive(to, made, from.came, step);
        }
    }
    return came;
}
/** The steps worth telling, from the record on. */
function trace_stepsOf(came) {
    const steps = [];
    for (let at = came; at; at = at.from)
        if (at.step)
            steps.push(at.step);
    return steps.reverse();
}
/** The types that came in: as the query says, or as those do that the same code reads. */
function trace_typesOf(origin, read) {
    if (origin.types.size > 0)
        return origin.types;
    const at = trace_place(origin.site);
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
function trace_place({ file, start, end }) {
    return (0,facts_source/* locate */.x5)(file, start, end);
}

;// CONCATENATED MODULE: ./lib/code/records/follow-records.js



















/** Deliveries that one target may take, some seconds; and what all may take together, expressions with them. */
const MOST_OF_ONE = 3_000_000;
const MOST_OF_ALL_RECORDS = 6_000_000;
/** What is left for each when others took all. */
const LEAST = 30_000;
const STAGES = ['cast', 'closure', 'property', 'parameter'];
/** `apart`: the types whose objects are told apart. */
function followRecords(input, apart = follow_records_NONE) {
    const { files, reads, importsOf, imports, isDeclared, isSynced } = input;
    const program = (0,build_program/* buildProgram */.TB)(files);
    const taint = createTaint({ program, reads, importsOf, imports, isDeclared, isSynced }, input.budget, createApart(apart));
    const roots = [...program.everyFunction, ...program.getters.values()];
    for (const info of roots)
        taint.pending.push(() => hitAnswer(taint, info, runOf(taint, info, []).result));
    for (const variable of program.everyVariable) {
        const { fact, file, owner } = variable;
        if (!fact.getter)
            taint.pending.push(() => fieldCell(taint, variable));
        taint.pending.push(() => wrapProperty(taint, variable));
        for (const observer of fact.observers ?? [])
            taint.pending.push(() => execute_execute(taint, observer.body, runs_topFrame(taint, file, owner)));
    }
    for (const file of files)
        taint.pending.push(() => execute_execute(taint, file.body, runs_topFrame(taint, file)));
    const isComplete = settle(taint, input.budget.share(MOST_OF_ONE, LEAST));
    (0,flow_fuel/* noteSpent */.Fl)(taint.solver.steps());
    input.budget.spend(taint.solver.steps() + taint.fuel.used());
    const carriers = carriersOf(taint);
    return {
        tell: (compilation, read) => {
            const flows = collectFlows(taint, read, shippingIn(files, compilation));
            // looking for the ways takes fuel too
            const usedUpAt = taint.fuel.usedUpAt();
            return { flows, isComplete, ...(usedUpAt && { usedUpAt }) };
        },
        isTold: arrivesAnywhere(taint),
        wanted: taint.unknownCalls,
        carriers,
        kept: [...keptIn(taint), ...takenByPath(taint, carriers), ...sharedIn(carriers)],
        toTell: typesToTell(taint),
        isComplete,
    };
}
/** Runs to the end; then says of typed places into which nothing came that they hold a record, and runs again. */
function settle(taint, most) {
    const { pending, deferred, solver, fallbacks, fuel } = taint;
    const isSpent = () => fuel.isSpent() || solver.steps() > most;
    const drain = () => {
        for (;;) {
            for (let act = pending.shift(); act && !isSpent(); act = pending.shift())
                (0,flow_fuel/* within */.ux)(fuel, act);
            if (isSpent() || !(0,flow_fuel/* within */.ux)(fuel, () => solver.run(most)))
                return false;
            if (pending.size > 0)
                continue;
            if (deferred.size === 0)
                return true;
            for (let act = deferred.shift(); act && !isSpent(); act = deferred.shift())
                (0,flow_fuel/* within */.ux)(fuel, act);
        }
    };
    const drainAll = () => {
        do {
            if (!drain())
                return false;
        } while (fillIn(taint));
        return true;
    };
    if (!drainAll())
        return false;
    for (const stage of STAGES) {
        for (const { cell, into, applies, origin } of fallbacks[stage]) {
            const isKnown = [...cell.values].some((value) => value.kind === 'record' && value.latent === 'no');
            if (isKnown || applies?.() === false)
                continue;
            put(taint, into ?? cell, recordOf(origin()));
            if (!drainAll())
                return false;
        }
    }
    return true;
}
function holds(values) {
    for (const { kind } of values)
        if (kind === 'record')
            return true;
    return false;
}
/** Whether one of these functions gives a record: a hook, or one of an object of them. */
function givesSome(values) {
    for (const value of values)
        if (value.kind === 'function' && value.made.closure && holds(value.made.closure.result.values))
            return true;
    return false;
}
/** What views and models take from around them by a key path. */
function takenByPath({ program }, carriers) {
    const variables = AROUND_TYPES.flatMap((name) => [...(declaredType(program, name)?.variables.values() ?? [])]);
    const giving = variables.filter(({ fact: { type, name } }) => carriers.has(name) || (type && carriers.has((0,type_names/* elementType */.rk)(type).name)));
    return giving.map(({ fact: { name } }) => ({
        names: [`\\.${name}`],
        words: AROUND_WRAPPERS,
    }));
}
/** Variables that all files share, by the beginning of their names, and what reads them. */
const SHARED = [
    ['\0redux', ['redux', 'store'], ['useSelector', 'Selector(', 'getState(', 'mapState', 'connect(']],
    ['\0route', ['arguments', 'extra'], ['settings.arguments', 'state.extra', 'State.of(context).extra']],
    ['\0route', ['route', 'SearchParams'], ['.params', 'useRoute', 'SearchParams', 'params }']],
];
/** Those of them that hold records. */
function sharedIn(carriers) {
    const isKept = (start) => [...carriers].some((name) => name.startsWith(start));
    return SHARED.flatMap(([start, names, words]) => (isKept(start) ? [{ names, words }] : []));
}
const follow_records_LISTENS = ['.on(', '.once(', 'addListener', 'addEventListener', 'useEvent'];
/** An entry of a box is known by its own name, and what no text tells by the last of its names. */
function keptIn(taint) {
    const { places, placeWords, events, program } = taint;
    const heard = [...events].map((event) => ({ names: [event], words: follow_records_LISTENS }));
    const helpers = places.some(({ cell }) => holds(cell.values))
        ? program.everyFunction.filter((info) => bound_keysOf(taint, info).size > 0).map((it) => it.owner?.name ?? it.fact.name)
        : [];
    const kept = places.flatMap(({ store, place, cell }) => {
        if (!holds(cell.values))
            return [];
        const own = place.split('/').findLast((part) => part !== '') ?? place;
        const last = own.replace(/\(\)$/, '').replace(/^\w*[.@](?=\w+$)/, '');
        return [
            {
                names: [own, last, ...(placeWords.get(own) ?? [])],
                words: [...(store === EVENTS ? follow_records_LISTENS : storeWords(store)), ...helpers.map(plainName)],
            },
        ];
    });
    return [...kept, ...heard];
}
const follow_records_NONE = new Set();
/** The type of `Journal()`. */
function typeMade(value) {
    return value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : undefined;
}
function carriersOf(taint) {
    const names = new Set(taint.askedOf);
    for (const [{ owner, fact, file }, cell] of taint.fields)
        if (holds(cell.values) || (!file.traits.isNative && givesSome(cell.values)))
            names.add(owner?.name ?? fact.name);
    // who uses an object at the top of a file may not name its type
    for (const { fact, owner, file } of taint.program.everyVariable) {
        if (file.traits.isNative)
            continue;
        const type = fact.type?.name ?? typeMade(fact.value);
        if (!owner && type !== undefined && names.has(type))
            names.add(fact.name);
    }
    const note = (info, name, isVariable) => {
        const { result, parameters } = runOf(taint, info, []);
        // what a function that it is given is called with is there too
        const isGiving = holds(result.values) ||
            parameters.some(({ values }, at) => holds(values) && !isSourceType(taint, info.fact.parameters[at]?.type));
        if (!isGiving)
            return;
        names.add(info.owner?.name ?? name);
        // who calls it may know no more than what it conforms to
        for (const above of info.owner ? (0,inheritance/* lineage */.O)(taint.program, info.owner) : [])
            if ((isVariable ? above.variables : above.functions).has(name))
                names.add(above.name);
        // or what it conforms to is not at hand yet
        for (const above of info.owner?.supertypes ?? [])
            if (taint.isDeclared(above) && !isDeclared(taint.program, above))
                names.add(above);
    };
    for (const info of taint.program.everyFunction)
        note(info, info.fact.name, false);
    for (const [{ fact }, info] of taint.program.getters)
        note(info, fact.name, true);
    for (let round = 0; round < ROUNDS_OF_HOLDERS; round += 1)
        addHolders(taint, names);
    for (const alias of aliasesOf(taint.program, names))
        names.add(alias);
    return names;
}
/** Objects in objects that are looked for: a message holds a row, which holds the record. */
const ROUNDS_OF_HOLDERS = 2;
/** Who keeps an object of one of these types: objects of a class do not carry what they hold. */
function addHolders({ program }, names) {
    const found = program.everyVariable.flatMap(({ fact, file, owner }) => {
        const isHolder = owner && fact.type && !file.traits.isNative && names.has((0,type_names/* elementType */.rk)(fact.type).name);
        return isHolder ? [owner.name] : [];
    });
    for (const name of found)
        names.add(name);
}

;// CONCATENATED MODULE: ./lib/code/records/importers.js
/**
 * Files of JavaScript that import what holds records. Names there say which file they are of, and a file is imported by the
 * last of its path, or by the name through a file that passes it on.
 */
/** Finds an import of one of these, `name@path`, in the text of a file. Undefined where none is a script's. */
function importsOneOf(carriers) {
    const files = new Set();
    const names = new Set();
    for (const carrier of carriers) {
        const at = carrier.indexOf('@');
        if (at <= 0 || at === carrier.length - 1)
            continue;
        const name = carrier.slice(0, at);
        if (/^\w+$/.test(name) && name !== 'default')
            names.add(name);
        const file = importedAs(carrier.slice(at + 1));
        if (file !== undefined)
            files.add(file);
    }
    if (files.size === 0)
        return undefined;
    const byFile = `['"\`](?:[^'"\`\\n]{0,200}/)?(?:${[...files].join('|')})(?:\\.\\w{1,4})?['"\`]`;
    const byName = `import\\s{1,20}(?:\\w{1,100}\\s{0,20},\\s{0,20})?\\{[^}]{0,2000}\\b(?:${[...names].join('|')})\\b`;
    return new RegExp(names.size === 0 ? byFile : `${byFile}|${byName}`);
}
/** `store` of `src/store.ts`, `store` of `src/store/index.ts`. */
function importedAs(path) {
    const parts = path.replace(/(?:\.(?:ios|native))?\.\w+$/, '').split('/');
    const last = parts.pop();
    const name = last === 'index' ? parts.pop() : last;
    return name?.replace(/[^\w-]/g, (one) => `\\${one}`);
}

;// CONCATENATED MODULE: ./lib/code/records/swift-data.js
/**
 * Whether SwiftData syncs what an app keeps. Left alone it does, with whatever the target is entitled to; an app that keeps
 * its models on the device says so of each store.
 */

const swift_data_MADE = /\b(ModelConfiguration|init)\s{0,9}\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]{0,99}\)){0,99}\)){0,199}\)){0,999})/g;
const DATABASE = /\bcloudKitDatabase:(?:\w{1,40}\.\w{1,40})?\.(none|automatic|private)\b/;
const IN_MEMORY = /\bisStoredInMemoryOnly:(?!false\b)/;
const MODELS = /\b(?:schema|for):/;
const NEXT = /,\w{1,40}:/;
/** The stores that a file makes, from its code without comments and strings. */
function modelStoresOf(code) {
    const debug = (0,directives/* blankDirectives */.b6)(code, code).regions.filter(({ condition }) => condition === 'DEBUG');
    return [...code.matchAll(swift_data_MADE)].flatMap(({ 1: made, 2: written = '', index }) => {
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
/** Types, and nothing else: `[Row.self, Note.self]`. */
const LISTED = /^(?:Schema\()?\[?(?:\w{1,100}\.self,?){1,100}\]?\)?$/;
const LISTED_MODEL = /(\w{1,100})\.self/g;
/** Whether what is kept of a model may be synced. A store on the device speaks for the models it is for, or for all, unless
 *  another syncs the same. */
function mayBeSynced(stores, model) {
    const local = stores.filter(({ isSynced }) => isSynced === false);
    if (local.length === 0)
        return true;
    const synced = stores.filter(({ isSynced }) => isSynced === true);
    const lists = (store) => [...store.models.matchAll(LISTED_MODEL)].some(([, name]) => name === model);
    if (model !== undefined && stores.every(({ models }) => LISTED.test(models)))
        return synced.some(lists);
    return synced.some(({ models }) => local.some((it) => it.models === '' || it.models === models));
}

;// CONCATENATED MODULE: ./lib/code/records/files.js
/**
 * Which files a record's way may lead through. It begins with those that name a record, and takes in others only when
 * they declare what is given one, or use what holds one.
 */











/** How far from the files that name records others are looked for. */
const files_ROUNDS = 5;
/** More bytes than that beside them are not parsed: some seconds. */
const files_MOST_BYTES = 4_000_000;
/** Where the records of one target go: what comes back tells it of each configuration. */
async function findRecordFlows({ scans, parsed, reads, budget, parse }, files) {
    const usable = scans.filter(({ skipped }) => !skipped);
    const seen = usable.map((scan) => glanceAt(scan, files));
    const chosen = firstFiles(parsed, reads);
    for (const scan of usable)
        if ((0,languages/* traitsOf */.J)(scan.language).isNative && glanceAt(scan, files).hasSource)
            chosen.add(scan.path);
    const declared = new Set(seen.flatMap(({ declares }) => [...declares]));
    const everywhere = usable.flatMap((scan) => (scan.language === 'c-sharp' ? globalUsings(scan.path, files) : []));
    const importsOf = new Map(usable.map((scan) => [scan.path, modulesOf(scan, files, everywhere)]));
    const hasCloudContainer = seen.some((it) => it.hasCloudContainer);
    const described = seen.flatMap((it) => it.described ?? []);
    const configurations = configurationsOf(hasCloudContainer ? modelsIn(files) : []);
    const stores = seen.flatMap((it) => it.stores);
    let bytes = files_MOST_BYTES;
    for (let round = 0;; round += 1) {
        const facts = (await parse(usable.filter(({ path }) => chosen.has(path)))).filter(isFacts);
        const input = {
            files: facts,
            budget,
            reads: reads.calls,
            importsOf: (path) => importsOf.get(path) ?? NOTHING,
            imports: new Set([...importsOf.values()].flatMap((names) => [...names])),
            isDeclared: (name) => declared.has(name),
            isSynced: (by, model) => by === 'swift-data-sync'
                ? mayBeSynced(stores, model)
                : hasCloudContainer && mayBeInCloud(described, configurations, model),
        };
        const followed = followRecords(input);
        const { wanted, carriers, kept, isComplete } = followed;
        const asked = new Set([...wanted].map((name) => name.slice(name.indexOf('@') + 1)));
        const named = files_namesOf(carriers);
        const imported = importsOneOf(carriers);
        const near = round >= files_ROUNDS
            ? []
            : usable.filter((scan) => {
                if (chosen.has(scan.path) || scan.size > bytes)
                    return false;
                if (kept.length > 0 && getsSome(kept, textOf(scan.path, files)))
                    return true;
                // the names of JavaScript say which file they are of
                if (scan.language === 'javascript')
                    return asked.has(scan.path) || (imported?.test(textOf(scan.path, files)) ?? false);
                const { declares } = glanceAt(scan, files);
                return [...wanted].some((name) => declares.has(name)) || named?.test(textOf(scan.path, files));
            });
        for (const scan of near) {
            if (scan.size > bytes)
                continue;
            bytes -= scan.size;
            chosen.add(scan.path);
        }
        if (near.length === 0 || !isComplete)
            return tellApart(input, followed);
    }
}
/** Whether a file may take something out of a place that holds records. */
function getsSome(kept, text) {
    return kept.some(({ names, words }) => names.some((name) => text.includes(name)) && words.some((word) => text.includes(word)));
}
/** The flows, once more with objects told apart where a record goes somewhere and they may be the reason. What is too large
 *  for that is told as it is. */
function tellApart(input, { tell, isTold, toTell, isComplete }) {
    if (!isTold || !isComplete || toTell.size === 0)
        return tell;
    const { tell: tellOfEach } = followRecords(input, toTell);
    return (compilation, read) => {
        const apart = tellOfEach(compilation, read);
        return apart.isComplete && !apart.usedUpAt ? apart : tell(compilation, read);
    };
}
/** More lines than that are not all taken along from the start. */
const MOST_AT_FIRST = 12_000;
/** Those that the type flow looked at; of a large app, those that read, and those that no name leads to. */
function firstFiles(parsed, { paths }) {
    const size = parsed.reduce((sum, { traits, lines }) => (traits.isReadWhole ? sum : sum + lines.length), 0);
    if (size <= MOST_AT_FIRST)
        return new Set(parsed.map(({ path }) => path));
    return new Set([...paths, ...parsed.flatMap(({ path, traits }) => (traits.isReadWhole ? [path] : []))]);
}
const NOTHING = new Set();
const IMPORTED = new Map([
    ['dart', /^[ \t]*import\s{1,20}['"](?:package:([^/'"\n]{1,200})\/|(dart:\w{1,40}))/gm],
    ['c-sharp', /^[ \t]*(?:global[ \t]{1,20})?using[ \t]{1,20}([\w.]{1,200})[ \t]{0,20};/gm],
    ['kotlin', /^[ \t]*import[ \t]{1,20}([\w.]{1,200})/gm],
]);
/** What a file imports: modules, packages, namespaces. */
function modulesOf({ path, language, imports }, files, everywhere) {
    const pattern = IMPORTED.get(language);
    if (!pattern)
        return new Set(imports.map(({ value }) => value));
    const names = [...textOf(path, files).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
    // Kotlin has each pod as a package: `cocoapods.FirebaseAnalytics.FIRAnalytics`
    const pods = names.flatMap((name) => /^cocoapods\.(\w+)\./.exec(name)?.[1] ?? []);
    // `import dev.gitlive.firebase.analytics.analytics`: of the package before the last dot
    const packages = language === 'kotlin' ? names.map((name) => name.slice(0, name.lastIndexOf('.'))) : [];
    return new Set([...names, ...pods, ...packages, ...(language === 'c-sharp' ? everywhere : [])]);
}
/** What one file of C# imports for all of its project. */
function globalUsings(path, files) {
    const text = textOf(path, files);
    if (!text.includes('global'))
        return [];
    return [...text.matchAll(/^[ \t]*global[ \t]{1,20}using[ \t]{1,20}([\w.]{1,200})[ \t]{0,20};/gm)].map(([, name = '']) => name);
}
const DECLARATION = /\b(?:func|class|struct|enum|actor|protocol|extension|typealias)\s+`?(\w+)|@(?:interface|implementation|protocol)\s+(\w+)|^[-+]\s*\([^)\r\n]{0,200}\)\s*(\w+)|^\w[\w *]*?[ *](\w+)\([^;\r\n]{0,400}\)\s*\{/gm;
const TYPE_WORDS = /^[A-Z]/;
/** Variables at the top of a file of Dart. */
const DART_VARIABLE = /^(?:late |final |const |var ){0,3}(?:[\w<>?,. ]{1,80} )?(\w{1,80}) ?[=;]/gm;
/** Functions and methods of Dart. */
const DART_DECLARATION = /\b(\w{1,100})\([^()\r\n]{0,400}\)\s{0,20}(?:(?:async|sync)\*?\s{0,20})?(?:\{|=>)/g;
/** Types of C# and Kotlin, and functions of Kotlin, beside those above. */
const CURLY_DECLARATION = /\b(?:interface|record|object|fun)\s{1,20}(?:<[^<>\n]{0,200}>\s{0,20})?(?:[\w<>?, ]{1,100}\.)?(\w{1,100})/g;
/** The patterns of a language beside the common one. */
const DECLARATIONS = new Map([
    ['dart', [DART_DECLARATION, DART_VARIABLE]],
    ['c-sharp', [CURLY_DECLARATION]],
    ['kotlin', [CURLY_DECLARATION]],
]);
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
    const raw = textOf(path, files);
    const hasWord = SOURCE_WORDS.some((word) => raw.includes(word));
    const code = hasWord ? (0,blank/* blankProse */.W)(raw, language) : raw;
    const declares = new Set();
    for (const match of raw.matchAll(DECLARATION)) {
        const name = match[1] ?? match[2] ?? match[3] ?? match[4];
        // what only adds to a type does not declare it
        const isAdding = match[0].startsWith('extension') && name !== undefined && TYPE_WORDS.test(name);
        if (name !== undefined)
            declares.add(isAdding ? extensionOf(name) : name);
    }
    for (const [, name = ''] of raw.matchAll(OTHER_NAME))
        for (const part of name.split('.'))
            declares.add(part);
    if (AROUND_TYPES.some((word) => raw.includes(word)))
        for (const [, name = ''] of raw.matchAll(/\bvar\s{1,9}(\w{1,200})/g))
            declares.add(aroundKey(name));
    for (const pattern of DECLARATIONS.get(language) ?? [])
        for (const [, name = ''] of raw.matchAll(pattern))
            declares.add(name);
    return {
        declares,
        hasSource: hasWord && SOURCE_WORDS.some((word) => code.includes(word)),
        hasCloudContainer: raw.includes(CLOUD_CONTAINER),
        ...(raw.includes('ersistentStoreDescription') && { described: describedStoresOf(raw, (0,blank/* blankProse */.W)(raw, language)) }),
        stores: raw.includes('SwiftData') && (raw.includes('ModelConfiguration') || raw.includes('cloudKitDatabase'))
            ? modelStoresOf((0,blank/* blankProse */.W)(raw, language))
            : [],
    };
}
/** What Objective-C calls a declaration of Swift, and the reverse: the first word of a selector is its method. */
const OTHER_NAME = /(?:@objc|(?:NS|CF)_SWIFT_NAME)\(\s{0,9}([A-Za-z_][\w.]{0,200})/g;
const CLOUD_CONTAINER = 'NSPersistentCloudKitContainer';
const MODEL = /\.xcdatamodel\/contents$/;
/** Models beyond which none is read. */
const MOST_MODELS = 50;
/** The models of Core Data. */
function modelsIn(files) {
    const paths = files.paths.filter((path) => MODEL.test(path)).slice(0, MOST_MODELS);
    return paths.map((path) => textOf(path, files).slice(0, MOST_OF_MODEL));
}
const MOST_OF_MODEL = 1_000_000;
/** What finds the name of one of these types or functions in code. */
function files_namesOf(carriers) {
    const words = [...carriers].filter((name) => /^\w+$/.test(name));
    return words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})\\b`) : undefined;
}
function textOf(path, files) {
    const bytes = files.bytes(path);
    return (0,lib_bytes/* bufferOf */.K)(bytes).toString('latin1');
}

// EXTERNAL MODULE: ./lib/code/scan/scan.js + 1 modules
var scan = __webpack_require__("code/scan/scan.js");
;// CONCATENATED MODULE: ./lib/code/types/accessors.js


function showAccessors(analysis) {
    const byFile = new Map();
    const isOfType = ({ modifiers }) => modifiers.has('static') || modifiers.has('class');
    const add = (name, site) => (0,lists_by_name/* push */.V)(byFile, site.file.path, { name, site, types: new Set() });
    for (const { fact, owner } of analysis.program.everyVariable)
        if (owner && isOfType(fact))
            add(fact.name, declaredBy(fact));
    for (const { fact, owner } of analysis.program.everyFunction)
        if (owner && isOfType(fact) && fact.parameters.length === 0)
            add(fact.name, wholeOf(fact));
    const accessorOf = ({ file, start }) => byFile.get(file.path)?.find(({ site }) => site.start <= start && start < site.end);
    for (const { cells, sink } of byFile.size > 0 ? analysis.hits : []) {
        for (const cell of cells) {
            for (const value of cell?.values ?? []) {
                const clinical = toClinical(analysis, value, sink.foreign?.words);
                if (clinical?.kind === 'clinical')
                    accessorOf(clinical.site)?.types.add(clinical.type);
            }
        }
    }
    return (site, { call, frame: { calls } }) => {
        const accessor = accessorOf(site);
        // of several each is shown where it is named itself
        if (!accessor || accessor.types.size > 1)
            return site;
        for (const each of [call, ...calls]) {
            const found = each && accessors_givenBy(each, accessor.name);
            if (found)
                return found.site;
        }
        return site;
    };
}
/** A variable with what it is set to, or gives. */
function declaredBy({ site, value, getter }) {
    const end = value?.site.end ?? (getter && wholeOf(getter).end) ?? site.end;
    return { ...site, end: Math.max(site.end, end) };
}
/** A function with its body: of a method of Objective-C only its name has a place. */
function wholeOf({ site, body }) {
    const last = body.at(-1);
    const inner = last && ('site' in last ? last.site : 'value' in last ? last.value?.site : undefined);
    return inner && inner.end > site.end ? { ...site, end: inner.end } : site;
}
/** What is passed in a call that has the name of an accessor: `Kinds.shots`, `.shots`, `[Kinds shots]`. */
function accessors_givenBy(call, name) {
    if (call.kind !== 'call')
        return undefined;
    return call.args
        .map(({ value }) => value)
        .find((value) => {
        const of = value.kind === 'call' && value.args.length === 0 ? value.callee : value;
        return of.kind === 'member' && of.name === name;
    });
}

;// CONCATENATED MODULE: ./lib/code/types/collect.js
/**
 * From solved flows to what a target's code says.
 */










function collectFacts(analysis) {
    const uses = { requested: new Map(), read: new Map(), shared: new Map() };
    const unresolved = new Map();
    const apis = new Map();
    const used = new Set();
    const readAt = showAccessors(analysis);
    for (const hit of analysis.hits) {
        if (hit.instead.length === 0)
            collectHit(analysis, hit, { uses, unresolved, apis, used, readAt });
    }
    collectOwn(analysis, { uses, unresolved, apis, used, readAt });
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
function collectHit(analysis, hit, collecting) {
    const { uses, apis, used } = collecting;
    const narrowing = narrowingOf(analysis, hit);
    for (const value of narrowing.used)
        used.add(value);
    for (const type of narrowing.types)
        addUse(uses.read, hit, type.type, type.site, 'constant', type.tags);
    for (const [index, taken] of hit.sink.takes.entries()) {
        const cell = hit.cells[index];
        if (cell && (narrowing.types.length === 0 || !taken.roles.includes('read')))
            collectTaken(analysis, hit, taken, cell, collecting);
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
        readAt: real.readAt,
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
function collectTaken(analysis, hit, taken, cell, { uses, unresolved, readAt }) {
    for (const role of taken.roles) {
        if (role === 'none' || role === 'narrows' || role === 'fhir')
            continue;
        for (const value of cell.values) {
            const clinical = toClinical(analysis, value, hit.sink.foreign?.words);
            if (clinical?.kind === 'clinical') {
                // whoever reads one element reads, at times, each of them
                const open = role === 'read' ? undefined : openChoice(analysis, clinical.tags);
                const choice = open && isOneOfSeveral(analysis, cell, open) ? open : undefined;
                const tags = choice ? { ...clinical.tags, upperBound: true } : clinical.tags;
                const named = shownAt(clinical.site, clinical.tags.lead);
                const shown = role === 'read' ? readAt(named, hit) : named;
                addUse(uses[role], hit, clinical.type, shown, clinical.spelling, tags);
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
/** Whether an index that nobody knows may mean different types. */
function isOneOfSeveral(analysis, { values }, { id }) {
    const chosen = values.filter(({ tags }) => tags.choice?.id === id).map((value) => toClinical(analysis, value));
    return new Set(chosen.map((value) => (value?.kind === 'clinical' ? value.type : undefined))).size > 1;
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
    // a type that is not known is one of those that hold the resource, and need not be each of them
    const isOpen = values('read').some((value) => value.kind === 'unknown' && !isNobody(value));
    const types = predicates.flatMap((value) => {
        const all = fhirTypes(value);
        const tags = isOpen && all.length > 1 ? { ...value.tags, upperBound: true } : value.tags;
        return all.map((type) => ({ type, site: value.site, tags }));
    });
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
            const isShared = taken.roles.includes('shared');
            if (isShared)
                sharesOther ||= value.kind === 'other-type';
            if (use !== 'requestAuthorization' || !(isShared ? healthkit/* READ_ONLY_TYPES */.cA : healthkit/* PER_OBJECT_TYPES */.EF).has(value.name))
                continue;
            elements.push({
                name: isShared ? 'readOnlyTypeShared' : 'perObjectTypeRequested',
                at: value.site ? collect_place(value.site) : at,
                types: [],
                call: at,
                element: value.name,
            });
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
    return (0,facts_source/* locate */.x5)(file, start, end);
}
function sortUses(uses) {
    return [...uses.values()].sort((a, b) => (0,order/* compare */.UD)(a.type, b.type) || (0,order/* comparePlaces */.ig)(a.at, b.at) || (0,order/* comparePlaces */.ig)(a.call, b.call));
}

;// CONCATENATED MODULE: ./lib/code/types/roots.js
/**
 * Functions that nobody here calls, and what they are given by whoever does.
 */










/** A private function that its file names nowhere: nobody can run it, and what it reads is read by nobody. One that is given a
 *  word by an attribute, or stands in for another, may be run by whoever knows it by that. */
function isDead({ fact: { name, modifiers }, file }, relevant) {
    if (!file.traits.hidesPrivate || !PRIVATE.some((word) => modifiers.has(word)) || !/^[a-z_]\w*$/i.test(name))
        return false;
    const isNamedOtherwise = [...modifiers].some((word) => word.startsWith('@') || word === 'override');
    return !isNamedOtherwise && name !== 'init' && name !== 'get' && !relevant.isNamed(name);
}
const PRIVATE = ['private', 'fileprivate'];
/** Runs a function for callers that are not seen. Whatever may call it passes unknown values; where nobody can, nothing
 *  comes. In an app even what is public has no callers but those that are here. */
function startRoot(analysis, info, relevant, options) {
    const { fact, owner, file } = info;
    const isOutside = file.traits.isCalledFromOutside;
    const isCalled = relevant.isMentioned(info);
    const isUnread = analysis.program.isPartial && !isCalled;
    const unread = options.namesTypes ? 'could not be read' : 'was not followed, as nothing here names a clinical type';
    const run = runAsRoot(analysis, info, options.isOffered && !isCalled);
    const isOpen = fact.modifiers.has('@exported') ||
        relevant.selectors.has(fact.name) ||
        (!isCalled && (roots_OPEN.some((word) => fact.modifiers.has(word)) || [...(owner?.supertypes ?? [])].some(isBridge))) ||
        // templates call methods of components, by names that no code mentions
        (!isCalled && isOutside && (owner !== undefined || PAGE.test(fact.name))) ||
        (!isCalled && !options.isApp && PUBLIC.some((word) => fact.modifiers.has(word)));
    for (const [index, { name, site, type }] of fact.parameters.entries()) {
        const cell = run.parameters[index];
        if (!cell)
            continue;
        // calls that pass nothing but objects are not looked for in other files, and frameworks make some: any stands for them
        const passed = type && (0,program_program/* findTypeInfo */.iL)(analysis.program, type.name);
        // `func reduce(into state: inout State, action: Action)`: any state that is made
        if (passed && fact.name === 'reduce' && passed.name === reducers/* STATE */.c4 && index === 0) {
            analysis_put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
            continue;
        }
        if (type && fact.name === 'init' && isOutside && isInjected(analysis, type)) {
            inject(analysis, info, type, cell, site);
            continue;
        }
        const isGiven = passed?.kind === 'class' || (isOutside && fact.name === 'init' && passed?.cases.size === 0);
        if (passed && (0,reducers/* isAction */.ve)(info, index)) {
            for (const it of anyCases(analysis, passed))
                analysis_put(analysis, cell, it);
        }
        else if (passed && isGiven)
            analysis_put(analysis, cell, anyOfDeclared(analysis, passed, type, site));
        else if (isUnread)
            analysis_put(analysis, cell, unknownValue(`who passes \`${name}\` is in code that ${unread}`, site));
        else if (isCalled && isComponent(info))
            whenEmpty(analysis, cell, 'unknown', () => analysis_put(analysis, cell, propsOf(analysis, info, site)));
        // what nothing is seen to render is filled where it is read, and what only forwards calls a function that is called itself
        else if (fact.modifiers.has('@Rendered') || fact.modifiers.has('@Forwards'))
            continue;
        else if (fact.name === 'init')
            analysis_put(analysis, cell, nobody(site));
        // whoever is registered by a selector gets what is posted under its name: `callNotifications` gives it
        else if (type && NOTE.test(type.name) && relevant.selectors.has(fact.name))
            analysis_put(analysis, cell, nobody(site));
        else if (isOpen)
            analysis_put(analysis, cell, unknownValue(`${told(name)} comes from callers outside of the code`, site, !isControl(type)));
        // another language's code is called from Swift too: one call that is seen does not make it the only one
        else if (isCalled)
            analysis_put(analysis, cell, unknownValue(`\`${name}\` comes from calls that cannot be followed`, site, isOutside));
        else
            analysis_put(analysis, cell, nobody(site));
    }
}
/** Whether a container may hand a constructor what it takes: an object of a class or interface of the app's, or several. */
function isInjected({ program }, type) {
    const isList = type.name === 'Array';
    const info = (0,program_program/* findTypeInfo */.iL)(program, (0,type_names/* elementType */.rk)(type).name);
    return info !== undefined && info.cases.size === 0 && (isList || hasContainer(program));
}
const roots_containers = new WeakMap();
function hasContainer(program) {
    let has = roots_containers.get(program);
    if (has === undefined) {
        has = (0,relevance/* listUnits */.EN)(program).some(({ mentions }) => [...mentions.calls.keys()].some(containers/* takesForContainer */.vX));
        roots_containers.set(program, has);
    }
    return has;
}
/** What a container was given of the type, else any object of it, if nobody is seen to make the object. */
function inject(analysis, { id }, type, cell, site) {
    const info = (0,program_program/* findTypeInfo */.iL)(analysis.program, (0,type_names/* elementType */.rk)(type).name);
    if (!info)
        return;
    analysis.solver.flow(injected(analysis, info), cell);
    whenEmpty(analysis, cell, 'receiver', () => {
        const isMade = type.name === 'Array' && runsOf(analysis, id) > 1;
        analysis_put(analysis, cell, isMade ? nobody(site) : anyOfDeclared(analysis, info, (0,type_names/* elementType */.rk)(type), site));
    });
}
const NOTE = /^(?:NS)?Notification$/;
/** The name of a parameter; one that is taken apart has none. */
function told(name) {
    return name.startsWith('\0') ? 'what is passed here' : `\`${name}\``;
}
/** A view that the system tells of: its state is a test like any other, and stands for no type, as a text from elsewhere may. */
function isControl(type) {
    return type !== undefined && /^(?:UI|WK)[A-Z]/.test(type.name);
}
/** A component of JavaScript: a router renders those that no code mentions. */
const PAGE = /^(?:[A-Z]\w*|default)@/;
/** One that takes its props apart, or none: routers render what code only mentions. */
function isComponent({ fact, file }) {
    const [first, ...more] = fact.parameters;
    return (file.traits.isCalledFromOutside &&
        PAGE.test(fact.name) &&
        more.length === 0 &&
        (!first || first.name.startsWith('\0')));
}
function runsOf({ memo }, id) {
    return memo.get(`count ${id}`)?.runs ?? 0;
}
/** What a component is given by who renders it and is not seen; where somebody is seen, nothing. */
function propsOf(analysis, { id, fact: { name } }, site) {
    const [plain = ''] = name.split('@', 1);
    return runsOf(analysis, id) > 1 ? nobody(site) : unknownValue(`who renders \`${plain}\` is not seen`, site, true);
}
/** Words that let the system call a function. */
const roots_OPEN = ['override', '@objc', '@IBAction'];
const PUBLIC = ['public', 'open'];
/** Whether JavaScript or Dart may call a function: one that is exported, or a plugin's. */
function isDoor({ fact, owner, file }) {
    // what is overridden the system calls, and no bridge
    if (!file.traits.isNative || fact.modifiers.has('override') || fact.parameters.length === 0)
        return false;
    return (fact.modifiers.has('@exported') || fact.modifiers.has('@objc') || [...(owner?.supertypes ?? [])].some(isBridge));
}
/** Types whose methods are called by name: plugins, modules, delegates. */
function isBridge(supertype) {
    return /(?:Plugin|Module|Handler|Delegate|DataSource|Intent)$/.test(supertype);
}
function wasRun({ memo }, { id }) {
    return memo.has(`count ${id}`);
}

;// CONCATENATED MODULE: ./lib/code/types/follow-types.js
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
const follow_types_LEAST = 10_000;
const ORDER = ['field', 'receiver', 'unknown', 'branch'];
/** Deliveries and expressions that all targets of a run may take together. */
const MOST_OF_ALL = 4_000_000;
/** Solves the flows of the files of one target. */
function followFlows(files, compilation, options) {
    const program = (0,build_program/* buildProgram */.TB)(files, options.isPartial);
    const relevant = (0,relevance/* findRelevant */.LG)(program);
    const analysis = createAnalysis(program, compilation, relevant.narrowed, new Set(relevant.units.flatMap((unit) => (unit.kind === 'function' ? [unit.info.id] : []))), options.strangers ?? new Set(), options.budget);
    const called = [];
    const hasBridge = files.some(({ traits }) => !traits.isNative);
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
                analysis.pending.push(() => fields_fieldOf(analysis, starOf(analysis, owner), fact.name));
            else
                analysis.pending.push(() => globalCell(analysis, variable));
        }
        else if (isDead(unit.info, relevant))
            continue;
        else if (isComponent(unit.info))
            analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
        else if (unit.info.fact.name !== 'init' && relevant.isMentioned(unit.info))
            called.push(unit.info);
        // calls may come across a bridge: who they are is seen only when they do
        else if (hasBridge && isDoor(unit.info))
            called.push(unit.info);
        else
            analysis.pending.push(() => startRoot(analysis, unit.info, relevant, options));
    }
    const turn = ({ fact }) => relevant.selectors.has(fact.name) ? 0 : (0,relevance/* takesSomething */.rd)(program, fact) ? 2 : 1;
    // what may start by itself calls the others: only then is it seen who does not
    const inTurn = called.toSorted((a, b) => turn(a) - turn(b));
    const isComplete = follow_types_settle(analysis, inTurn, relevant, options);
    (0,flow_fuel/* noteSpent */.Fl)(analysis.solver.steps());
    options.budget.spend(analysis.solver.steps() + analysis.fuel.used());
    const usedUpAt = analysis.fuel.usedUpAt();
    return { analysis, units: relevant.all, isComplete, ...(usedUpAt && { usedUpAt }) };
}
/** Runs to the end; where nothing arrived, tries what may stand for it, the most likely first, and runs again. One at a
 *  time: what the first brings may reach the next. */
function follow_types_settle(analysis, called, relevant, options) {
    const { fallbacks, fuel, pending, solver } = analysis;
    const most = options.budget.share(BUDGET, follow_types_LEAST);
    let budget = Math.min(most, options.namesTypes ? LITTLE : follow_types_LEAST);
    const run = () => {
        if (solver.run(budget))
            return true;
        if (!options.namesTypes || budget === most || options.isOnlyDescribed || isOpen(analysis))
            return false;
        budget = most;
        return solver.run(budget);
    };
    const isSpent = () => fuel.isSpent() || solver.steps() > most;
    const drain = () => {
        do {
            for (let act = pending.shift(); act && !isSpent(); act = pending.shift())
                (0,flow_fuel/* within */.ux)(fuel, act);
            if (isSpent() || !(0,flow_fuel/* within */.ux)(fuel, run))
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
                const { isNothing = () => false } = due;
                if (!due.cell.values.every(isNothing))
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
        (0,flow_fuel/* within */.ux)(fuel, act);
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

// EXTERNAL MODULE: ./lib/code/program/kept-functions.js
var kept_functions = __webpack_require__("code/program/kept-functions.js");
// EXTERNAL MODULE: ./lib/code/program/holders.js
var holders = __webpack_require__("code/program/holders.js");
;// CONCATENATED MODULE: ./lib/code/types/uncalled.js
/**
 * On whose callers an answer hangs: the helpers, fields and kept functions that lead to a call which nothing reached. Who
 * calls them may stand in a file that was not opened.
 */







/** The names of what leads to a call of each role that nothing was seen to reach. Empty where no rule would say anything
 *  by what is not there. */
function findUncalled(said, flow) {
    const found = new Map();
    for (const role of rolesInQuestion(said)) {
        const names = namesBehind(role, flow);
        if (names.size > 0)
            found.set(role, names);
    }
    return found;
}
function rolesInQuestion({ requested, read, unresolved }) {
    const isOpen = (role) => unresolved.some((one) => one.role === role);
    const asked = new Set(requested.map(({ type }) => type));
    const reads = new Set(read.map(({ type }) => type));
    const isNothing = asked.size + reads.size === 0;
    const isUnread = isNothing || [...asked].some((type) => !reads.has(type));
    const isUnasked = isNothing || [...reads].some((type) => !asked.has(type));
    return [
        ...(isUnread && !isOpen('read') ? ['read'] : []),
        ...(isUnasked && !isOpen('requested') ? ['requested'] : []),
    ];
}
function namesBehind(role, { analysis, units }) {
    const { program } = analysis;
    const names = new Set();
    const unitsByPlace = createLookUp(units);
    const declared = placesOfDeclarations(program);
    const hits = analysis.hits.filter((hit) => collect_isMeant(hit) && hit.frame.tags.conditional === undefined);
    const cellsOf = ({ sink, cells }) => sink.takes.flatMap(({ roles }, index) => (roles.includes(role) ? (cells[index] ?? []) : []));
    // a closure runs once for nobody beside the runs for its callers
    const reached = new Set(hits.filter((hit) => cellsOf(hit).some(isReached)).map(({ site }) => `${site.file.path}:${site.start}`));
    const starts = new Set();
    const start = (site) => {
        const unit = unitsByPlace(site);
        if (unit)
            starts.add(unit);
        return unit;
    };
    for (const hit of hits) {
        for (const { values } of cellsOf(hit)) {
            if (values.length === 0) {
                const unit = start(hit.frame.calls[0]?.site ?? hit.site);
                for (const type of unit ? uncalled_heirsOf(program, uncalled_ownerOf(unit.unit)) : [])
                    names.add(type.name);
            }
            for (const value of values.filter(isNobody)) {
                if (!('site' in value))
                    continue;
                const { site } = value;
                const isClosure = !declared.has(`${site.file.path}:${site.start}`);
                if (isClosure && reached.has(`${hit.site.file.path}:${hit.site.start}`))
                    continue;
                const unit = start(site);
                if (unit && isClosure)
                    for (const name of uncalled_keptBy(program, unit))
                        names.add(name);
            }
        }
    }
    for (const unit of callersOf(starts, units))
        for (const name of uncalled_namesOf(unit.unit, program))
            names.add(name);
    return names;
}
function uncalled_placeKey({ file, start }) {
    return `${file.path}:${start}`;
}
function isReached({ values }) {
    return values.some((value) => !isNobody(value));
}
/** Where parameters and variables are declared: what comes to one of these from nobody is no closure's. */
function placesOfDeclarations({ everyFunction, everyVariable, getters, setters }) {
    const functions = [...everyFunction, ...getters.values(), ...[...setters.values()].flat()];
    const sites = [
        ...functions.flatMap(({ fact }) => fact.parameters.map(({ site }) => site)),
        ...everyVariable.map(({ fact }) => fact.site),
    ];
    return new Set(sites.map(uncalled_placeKey));
}
/** The piece of code that a place is in: the last that is declared before it. */
function createLookUp(units) {
    const byFile = new Map();
    for (const unit of units) {
        const site = uncalled_siteOf(unit.unit);
        if (site)
            (0,lists_by_name/* push */.V)(byFile, site.file.path, { unit, start: site.start });
    }
    return ({ file, start }) => {
        let found;
        for (const one of byFile.get(file.path) ?? [])
            if (one.start <= start && (!found || one.start > found.start))
                found = one;
        return found?.unit;
    };
}
function uncalled_siteOf(unit) {
    if (unit.kind === 'file')
        return undefined;
    return unit.kind === 'value' ? unit.variable.fact.site : unit.info.fact.site;
}
function uncalled_ownerOf(unit) {
    return unit.kind === 'function' ? unit.info.owner : unit.kind === 'value' ? unit.variable.owner : undefined;
}
/** Who may be meant by a member of a type, when some object of it is called on. */
function uncalled_heirsOf(program, owner) {
    return owner ? (0,inheritance/* descendants */.D)(program, owner) : [];
}
/** The variables that may keep the closures of a piece of code: those of its type, and of the types that it names. */
function uncalled_keptBy(program, { unit, mentions }) {
    const owner = uncalled_ownerOf(unit);
    const keepers = new Set([...(0,kept_functions/* findKeepers */.J)(program).values()].flat());
    return [...keepers].flatMap(({ fact, owner: keeper }) => (keeper && (keeper === owner || mentions.names.has(keeper.name))) || mentions.assigned.has(fact.name)
        ? [fact.name]
        : []);
}
/** These pieces of code, and all that lead to them. */
function callersOf(starts, units) {
    const found = new Set(starts);
    for (const { unit } of found) {
        for (const other of units) {
            if (!found.has(other) && isLedTo(other, unit))
                found.add(other);
        }
    }
    return found;
}
function isLedTo({ mentions }, unit) {
    if (unit.kind === 'value')
        return mentions.names.has(unit.variable.fact.name);
    if (unit.kind === 'file')
        return false;
    const { fact, alsoNamed = [], owner } = unit.info;
    if (fact.name === 'init')
        return owner !== undefined && mentions.names.has(owner.name);
    return [fact, ...alsoNamed].some((named) => (0,relevance/* leadsTo */.Rs)(mentions, named));
}
function uncalled_namesOf(unit, program) {
    if (unit.kind === 'file')
        return [];
    const { name } = unit.kind === 'value' ? unit.variable.fact : unit.info.fact;
    const owner = uncalled_ownerOf(unit);
    const others = unit.kind === 'function' ? (unit.info.alsoNamed ?? []).map((one) => one.name) : [];
    if (owner && holders/* CALLED_BY_NO_NAME */.A.has(name))
        return [owner.name, ...(0,holders/* holdersOf */.p)(owner, program)].flatMap(uncalled_plainName);
    const isMade = name === 'init' || (unit.kind === 'value' && !unit.variable.fact.modifiers.has('static'));
    return [...(name === 'init' ? [] : [name]), ...others, ...(isMade && owner ? [owner.name] : [])].flatMap(uncalled_plainName);
}
/** Names of scripts are told apart by their files: `load@src/records.ts`. What is called by the system has no other. */
function uncalled_plainName(name) {
    const [plain = ''] = name.split(/[@.]/, 1);
    return /^[A-Za-z_]\w+$/.test(plain) && !CALLED_BY_THE_SYSTEM.has(plain) ? [plain] : [];
}
const CALLED_BY_THE_SYSTEM = new Set('body init viewDidLoad viewWillAppear viewDidAppear main application scene makeUIView updateUIView default componentDidMount render get set description hash encode'.split(' '));

;// CONCATENATED MODULE: ./lib/code/types/lost.js
/**
 * Calls that nothing was seen to reach, though the code around them runs: what was passed was lost on the way, and is not
 * known to be nothing. However a type came there, by whatever is not understood here, it may have come.
 */








/** The first such call of each role in question. */
function findLost(said, { analysis, units }) {
    const roles = rolesInQuestion(said);
    const hits = analysis.hits.filter((hit) => collect_isMeant(hit) && hit.instead.length === 0 && hit.frame.tags.conditional === undefined);
    if (roles.length === 0 || hits.length === 0)
        return [];
    const unitsByPlace = createLookUp(units);
    const nothing = reachOfNothing(analysis.nothing, analysis.solver, units);
    const declared = placesOfDeclarations(analysis.program);
    const keepers = [...new Set([...(0,kept_functions/* findKeepers */.J)(analysis.program).values()].flat())];
    const isKeptCalled = keepers.some((keeper) => units.some(({ mentions }) => (0,kept_functions/* callsKept */.G)(mentions, keeper)));
    /** A closure runs, though nobody is seen to call it, where one that is kept is called; a function does not. */
    const isClosures = (value) => isKeptCalled &&
        isNobody(value) &&
        'site' in value &&
        value.site !== undefined &&
        !declared.has(uncalled_placeKey(value.site));
    const made = placesOfMakers(analysis);
    /** An initialiser runs for nobody too, beside the calls by which its objects are made: what these pass was lost. */
    const isMakers = (value) => isNobody(value) && 'site' in value && value.site !== undefined && made.has(uncalled_placeKey(value.site));
    const isKnown = (cell) => nothing.has(cell) || cell.values.some((value) => decides(value) && !isClosures(value) && !isMakers(value));
    /** What nobody is seen to call does not run: of an enum there is then no case either. */
    const isRun = (hit) => {
        const around = unitsByPlace(hit.frame.calls[0]?.site ?? hit.site);
        if (!around || (uncalled_ownerOf(around.unit)?.cases.size ?? 0) === 0)
            return true;
        return units.some((other) => other !== around && isLedTo(other, around.unit));
    };
    return roles.flatMap((role) => {
        const cellsOf = (hit) => cellsFor(hit, role);
        const known = new Set(hits.filter((hit) => cellsOf(hit).some(isKnown)).map(({ site }) => site));
        const lost = hits.find((hit) => !known.has(hit.site) && cellsOf(hit).length > 0 && isRun(hit));
        if (!lost)
            return [];
        const at = (0,facts_source/* locate */.x5)(lost.site.file, lost.site.start, lost.site.end);
        return [{ role, reason: 'what comes here could not be followed', at }];
    });
}
/** Where the parameters of initialisers stand whose objects are made: by a call that is seen, or in a way that is not. */
function placesOfMakers({ program, memo, things }) {
    const isCalled = (id) => (memo.get(`count ${id}`)?.runs ?? 0) > 1;
    const isMade = (owner) => owner !== undefined && [owner, ...(0,inheritance/* descendants */.D)(program, owner)].some((type) => things.has(type));
    return new Set(program.everyFunction.flatMap(({ id, fact, owner }) => isInitialiser(fact) && (isCalled(id) || isMade(owner)) ? fact.parameters.map(({ site }) => uncalled_placeKey(site)) : []));
}
function cellsFor({ sink, cells }, role) {
    return sink.takes.flatMap(({ roles }, index) => (roles.includes(role) ? (cells[index] ?? []) : []));
}
/** Whether a value says what is asked for or read. An object, a function or the name of a type is on its way to one. */
function decides(value) {
    if (value.kind === 'object')
        return value.thing.form === 'dictionary';
    return value.kind !== 'type' && value.kind !== 'function' && value.kind !== 'numbers';
}

;// CONCATENATED MODULE: ./lib/code/types/record-reads.js
/**
 * What the record flow has to know of the type flow: a small part of it, so that the rest can be let go of before.
 */


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
            const key = (0,facts_source/* siteKey */.Dd)(site);
            const known = calls.get(key);
            const isCertain = values.every(({ kind }) => kind === 'clinical') && known?.isCertain !== false;
            calls.set(key, { types: new Set([...(known?.types ?? []), ...types]), isCertain });
        }
    }
    return { calls, paths, hasPackage: analysis.hits.some(record_reads_isOfPackage) };
}
function record_reads_isOfPackage({ sink: { foreign } }) {
    return (foreign?.isClinical ?? false) && (foreign?.brings.length ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/code/clinical-code.js
/**
 * What source files with clinical records say of them: what is asked for, read and shared, and where. Loaded only for
 * such files: the engine behind it is large.
 */

























/** The facts of each input, in their order. Each file is read once, what is equal is computed once. */
async function readClinicalCode(inputs, scans, strict) {
    optimiseLess();
    const { files, gone } = (0,kept_bytes/* readVanishing */.s)(strict);
    const elsewhere = (0,script_paths/* otherPlatforms */.l)([...scans.keys()].filter((path) => (0,facts_source/* languageOf */.eX)(path) === 'javascript'));
    const present = [...scans.values()].flatMap((scan) => (scan && !elsewhere.has(scan.path) ? [scan] : []));
    const repository = {
        ...(await createParsing(present, files)),
        files,
        hasApp: present.some(({ isEntry }) => isEntry),
        budget: (0,flow_fuel/* createBudget */.yK)(MOST_OF_ALL),
        recordBudget: (0,flow_fuel/* createBudget */.yK)(MOST_OF_ALL_RECORDS),
    };
    const known = new Map();
    const typed = [];
    for (const input of inputs) {
        const key = JSON.stringify([input.sources, input.platforms, input.kind, input.linked, input.offered]);
        const once = known.get(key) ?? perFlags();
        known.set(key, once);
        const own = input.sources.flatMap((path) => (elsewhere.has(path) ? [] : (scans.get(path) ?? [])));
        typed.push(await once(input.flags, (flags) => followInput({ ...input, flags }, own, repository)));
    }
    // all types first: targets and configurations that read alike share where their records go
    const tellRecords = recordTeller(repository);
    const facts = [];
    for (const [index, one] of typed.entries()) {
        const input = inputs[index];
        if (input)
            facts.push(await one.once(input.flags, (flags) => tellRecords({ ...input, flags }, one)));
    }
    if (gone.size === 0)
        return facts;
    return facts.map((one) => ({ ...one, skipped: [...one.skipped, ...gone.values()] }));
}
/** Parses what may take part, and follows the types. */
async function followInput(input, scans, { parse, parsed, files, hasApp, budget }) {
    const native = scans.filter(({ language }) => (0,languages/* traitsOf */.J)(language).isNative);
    const foreign = scans.flatMap(({ path, language }) => ((0,languages/* traitsOf */.J)(language).isReadWhole ? (parsed(path) ?? []) : []));
    const namesTypes = foreign.length > 0 || native.some((scan) => scan.namesTypes);
    // Swift calls what Kotlin declares by its name
    const kotlin = foreign.filter(isFacts).filter(({ path }) => (0,facts_source/* languageOf */.eX)(path) === 'kotlin');
    const chosen = await chooseFiles(native, parse, files, namesTypes, kotlin);
    let own = [...(await parse(chosen.scans)), ...foreign];
    // where nothing is said of clinical records, what was not read passes none
    const mayPass = namesTypes || native.some(({ clinical }) => clinical);
    const standing = { isBesideApp: hasApp, isPartial: chosen.isPartial && mayPass, namesTypes, files, budget };
    const alone = factsOf(input, scans, own, standing);
    const opened = new Set(own.map((one) => (isFacts(one) ? one.path : one.at.file)));
    // no rule judges a library
    const closed = input.kind === 'library' ? [] : scans.filter(({ path }) => !opened.has(path));
    const { reads, uncalled: _, lost, ...known } = await openMentions(alone, closed, files, async (more) => {
        own = [...own, ...(await parse(more))];
        return factsOf(input, scans, own, standing);
    });
    const isOpen = (role) => known.unresolved.some((one) => one.role === role);
    const open = [...known.unresolved, ...lost.filter(({ role }) => !isOpen(role))];
    const said = { ...known, unresolved: [...open, ...hiddenUses({ ...known, unresolved: open })] };
    const holdsRecords = said.read.length > 0 || native.some(({ clinical }) => clinical) || reads.hasPackage;
    return { said, scans, parsed: own.filter(isFacts), reads: holdsRecords ? reads : undefined, once: perFlags() };
}
/** What is not understood, or not read, may ask for what is never seen to be asked for, and read what is never seen to be
 *  read: rules keep silent over it, and that is said. */
function hiddenUses(said) {
    const [first] = said.skipped;
    if (!first)
        return [];
    const reason = `a part of \`${first.at.file.slice(first.at.file.lastIndexOf('/') + 1)}\` is not understood here`;
    return rolesInQuestion(said).flatMap((role) => said.requested.length + said.read.length > 0 ? [{ role, reason, at: first.at }] : []);
}
/** Follows the records that come of the types. One flow is kept, for the next target or configuration that has the same. */
function recordTeller({ parse, files, recordBudget }) {
    let last;
    const solve = async ({ sources }, { scans, parsed, reads }) => {
        if (!reads)
            return () => ({ flows: [], isComplete: true });
        const calls = [...reads.calls].map(([site, { types, isCertain }]) => [site, [...types], isCertain]);
        const key = JSON.stringify([sources, parsed.map(({ path }) => path), calls, [...reads.paths]]);
        if (last?.key === key)
            return last.tell;
        last = undefined;
        const tell = await findRecordFlows({ scans, parsed, reads, budget: recordBudget, parse }, files);
        last = { key, tell };
        return tell;
    };
    return async (input, typed) => {
        const { said, parsed } = typed;
        const tell = await solve(input, typed);
        const { flows, isComplete, usedUpAt } = tell(input, said.read);
        const [first] = parsed;
        const doubt = isComplete || !first ? [] : [{ at: (0,facts_source/* locate */.x5)(first, 0), reason: NOT_FOLLOWED }];
        if (usedUpAt)
            doubt.push({ at: (0,facts_source/* locate */.x5)(usedUpAt.file, usedUpAt.start, usedUpAt.end), reason: NOT_FOLLOWED_HERE });
        return {
            ...said,
            skipped: [...said.skipped, ...doubt],
            flows: markRemovedConsole(flows, files),
            privacyLinks: (0,privacy_links/* findPrivacyLinks */.V)(input.sources, files),
            policyScreens: (0,policy_screens/* findPolicyScreens */.b)(input.sources, files),
        };
    };
}
/** The V8 of Node 20 spends more time on optimising the engine than its code then saves: a third of all, in a run of some
 *  seconds. Later ones optimise in two steps, and know this flag no more. */
function optimiseLess() {
    if (process.versions.v8.startsWith('11.'))
        (0,external_node_v8_.setFlagsFromString)('--interrupt-budget=500000');
}
const NOT_FOLLOWED_HERE = 'where records go is not followed here: the code nests too deep, or grows too far';
const NOT_FOLLOWED = 'there is too much code to follow where its records go; what was followed to the end is told';
function factsOf(input, scans, parsed, { isBesideApp, isPartial, namesTypes, files: repository, budget }) {
    const present = (value) => value !== undefined;
    const files = parsed.filter(isFacts);
    const skipped = parsed.filter((it) => !isFacts(it));
    // sources of other languages are apps' alone: a library has none that is linked without Xcode
    const isApp = scans.some(({ isEntry, language }) => isEntry || !(0,languages/* traitsOf */.J)(language).isNative);
    const follow = (offer) => {
        const { analysis, units, isComplete, usedUpAt } = followFlows(files, input, {
            ...options,
            ...(offer && { offer }),
        });
        const said = withDoubt(collectFacts(analysis), { isComplete, isPartial }, analysis, files[0]);
        return {
            analysis,
            units,
            said: withPlaces(said, [...files.flatMap(({ tooDeep }) => tooDeep ?? []), ...(usedUpAt ? [usedUpAt] : [])]),
        };
    };
    const options = {
        isApp,
        isOffered: !isApp && isBesideApp && (input.kind ?? 'library') === 'library',
        isPartial: isPartial || skipped.length > 0 || scans.some((scan) => scan.skipped),
        strangers: filesWithStrangers(scans),
        isOnlyDescribed: input.kind === 'library',
        namesTypes,
        budget,
    };
    const clinicalPaths = new Set(scans.flatMap(({ path, clinical, namesTypes: names }) => (clinical || names ? [path] : [])));
    const offer = offerOf(input, scans, files, repository);
    const { analysis, units, said: used } = follow(offer);
    const said = offer && findUnmatched(used).size > 0 ? withOffered(used, follow(undefined).said) : used;
    return {
        reads: readsOf(analysis),
        uncalled: findUncalled(said, { analysis, units }),
        lost: findLost(said, { analysis, units }),
        healthKit: scans.map(({ healthKit }) => healthKit).filter(present),
        clinical: [...scans.map(({ clinical }) => clinical).filter(present), ...foreignSigns(files, analysis)],
        ...said,
        flows: [],
        imports: (0,scan/* importsOf */.c5)(scans),
        privacyLinks: [],
        skipped: [
            ...(0,unread/* judgeUnread */.H)([...scans.flatMap((scan) => scan.skipped ?? []), ...skipped], files.filter(({ path, traits }) => !traits.isNative || clinicalPaths.has(path)), repository),
            ...files.flatMap(clinical_code_partOf),
        ],
    };
}
/** What packages offer to an app. What another language may call has no callers that are seen. */
function offerOf({ offered = [] }, scans, parsed, files) {
    if (offered.length === 0 || scans.some(({ language, skipped }) => skipped || !(0,languages/* traitsOf */.J)(language).isNative))
        return undefined;
    const entries = new Set(scans.flatMap(({ path, isEntry }) => (isEntry ? [path] : [])));
    const known = new Set(parsed.map(({ path }) => path));
    const others = scans.flatMap(({ path }) => (known.has(path) ? [] : [path]));
    return {
        files: new Set(offered.filter((path) => !entries.has(path))),
        namedElsewhere: (words) => wordsIn(others, words, files),
    };
}
/** A file of which a part is not understood: what is sound in it counts, and the rest is told. */
function clinical_code_partOf({ faults, tooDeep }) {
    if (tooDeep) {
        const at = (0,facts_source/* locate */.x5)(tooDeep.file, tooDeep.start, tooDeep.end);
        return [{ at, reason: 'it nests too deep here to be read; the rest of the file is read' }];
    }
    const [first] = faults;
    if (!first)
        return [];
    const at = (0,facts_source/* locate */.x5)(first.file, first.start, first.end);
    return [{ at, reason: 'it has syntax that is not understood here; the rest of the file is read' }];
}
/** What was not followed to the end, or not all read, may be asked for and read too: nothing may be called unused. Told at
 *  the first call that it leaves open; files that were not read have no such calls themselves. */
function withDoubt(facts, { isComplete, isPartial }, { hits }, file) {
    if ((isComplete && !isPartial) || !file)
        return facts;
    const doubts = ['requested', 'read'].flatMap((role) => {
        const hit = hits.find(({ sink }) => sink.takes.some(({ roles }) => roles.includes(role)));
        const at = hit ? (0,facts_source/* locate */.x5)(hit.site.file, hit.site.start, hit.site.end) : (0,facts_source/* locate */.x5)(file, 0);
        if (isComplete && !hit)
            return [];
        return [{ role, reason: 'too many calls lead here to follow them all', at }];
    });
    return { ...facts, unresolved: [...facts.unresolved, ...doubts] };
}
/** What nests too deep, or grows too far, may ask for types and read them. */
function withPlaces(facts, places) {
    const doubts = places.flatMap(({ file, start, end }) => ['requested', 'read'].map((role) => ({ role, reason: TOO_DEEP, at: (0,facts_source/* locate */.x5)(file, start, end) })));
    return doubts.length === 0 ? facts : { ...facts, unresolved: [...facts.unresolved, ...doubts] };
}
const TOO_DEEP = 'the code here nests too deep, or grows too far, to be followed to the end';
/** What shows that JavaScript or Dart has to do with clinical records: a raw identifier that is passed on, a call that
 *  gets nothing else. */
function foreignSigns(files, { hits }) {
    const raw = files.flatMap(({ clinical }) => (clinical ? [{ ...clinical, isQuestion: false }] : []));
    const calls = hits.flatMap(({ sink, site }) => sink.foreign?.isClinical ? [{ text: sink.api, site, isQuestion: sink.use === 'supportsHealthRecords' }] : []);
    const placed = [...raw, ...calls].map(({ text, isQuestion, site: { file, start, end } }) => ({
        value: text,
        at: (0,facts_source/* locate */.x5)(file, start, end),
        ...(isQuestion && { isQuestion }),
    }));
    const byPlace = new Map(placed.map((sign) => [`${sign.at.file}:${sign.at.line}:${sign.at.column}`, sign]));
    return [...byPlace.values()].toSorted((a, b) => (0,order/* comparePlaces */.ig)(a.at, b.at));
}


/***/ }),

/***/ "code/facts/facts.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ THROWN)
/* harmony export */ });
/** The name of what is thrown: whoever catches finds it there. */
const THROWN = '\0thrown';


/***/ }),

/***/ "code/facts/read-source.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ factsOrSkipped)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/source.js");

const TOO_DEEP = 'it nests too deep to be followed';
/** The facts of a source, or why there are none. */
function factsOrSkipped(source, read) {
    const at = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source, 0);
    try {
        const found = read();
        if (!found)
            return { at, reason: TOO_DEEP };
        return 'failure' in found ? { at, reason: found.failure } : found;
    }
    catch (error) {
        if (error instanceof RangeError)
            return { at, reason: TOO_DEEP };
        throw error;
    }
}


/***/ }),

/***/ "code/facts/type-names.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ COLLECTIONS),
/* harmony export */   du: () => (/* binding */ isCallable),
/* harmony export */   rk: () => (/* binding */ elementType)
/* harmony export */ });
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
    'FetchedResults',
    'Results',
    'RLMResults',
    'RLMArray',
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
/** Takes a function, as far as its type's name tells. */
function isCallable({ type }) {
    return (type === undefined || type.name === '->' || /(?:Handler|Block|Closure|Completion|Callback|Action)$/.test(type.name));
}


/***/ }),

/***/ "code/languages/faults.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findFaults),
/* harmony export */   b: () => (/* binding */ tellingFaults)
/* harmony export */ });
/** What a stretch that is not understood must mention to keep something from us. */
const TELLING = /HK[A-Z]|linical|ealth_?[Kk]it|Record|uthoriz/;
/** The stretches that may hide something of clinical records: a text with a bare `&` in it does not. */
function tellingFaults(faults, text) {
    return faults.filter(({ start, end }) => TELLING.test(text.slice(start, end)));
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


/***/ }),

/***/ "code/languages/javascript/script-paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ otherPlatforms),
/* harmony export */   x: () => (/* binding */ createResolve)
/* harmony export */ });
/* harmony import */ var _read_javascript_aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("read/javascript/aliases.js");
/* harmony import */ var _read_javascript_module_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/javascript/module-paths.js");
/**
 * Which file of the repository an import of JavaScript means.
 */


const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];
/** What is for iOS comes before what is for all. */
const PLATFORMS = ['.ios', '.native', ''];
/** Packages of a workspace beyond which no more are looked at. */
const MOST_PACKAGES = 500;
const OTHER_PLATFORM = /\.(?:android|web|windows|macos|electron)(?=\.[cm]?[jt]sx?$)/;
/** The files among these that are left out of what ships for iOS: they are for others, or one for iOS stands beside them. */
function otherPlatforms(paths) {
    const known = new Set(paths);
    const isReplaced = (path) => {
        const [, stem, ending] = /^(.*?)(\.[cm]?[jt]sx?)$/.exec(path) ?? [];
        if (stem === undefined || ending === undefined || /\.(?:ios|native)$/.test(stem))
            return false;
        const endings = [ending, ...EXTENSIONS.slice(1)];
        return endings.some((each) => known.has(`${stem}.ios${each}`) || known.has(`${stem}.native${each}`));
    };
    return new Set([...known].filter((path) => OTHER_PLATFORM.test(path) || isReplaced(path)));
}
/** `paths` are the files that an import may lead to. */
function createResolve(paths, files) {
    const known = new Set(paths);
    const byLast = new Map();
    for (const path of paths) {
        const stem = stemOf(path);
        const last = stem.slice(stem.lastIndexOf('/') + 1);
        byLast.set(last, [...(byLast.get(last) ?? []), path]);
    }
    const fileAt = (stem) => {
        if (stem === undefined)
            return undefined;
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
        return folder === undefined ? undefined : fileAt(rest === '' ? folder : (0,_read_javascript_module_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)(folder, rest));
    };
    /** An alias of a folder: the one file whose path ends so, nearest to where it is imported. */
    const byEnding = (from, ending) => {
        const last = ending.slice(ending.lastIndexOf('/') + 1);
        const found = [...(byLast.get(last) ?? []), ...(byLast.get('index') ?? [])].filter((path) => {
            const stem = stemOf(path);
            const whole = stem.endsWith('/index') ? stem.slice(0, -'/index'.length) : stem;
            return [stem, whole, whole.endsWith('/src') ? whole.slice(0, -'/src'.length) : whole].some((it) => it === ending || it.endsWith(`/${ending}`));
        });
        return found.toSorted((a, b) => shared(from, b) - shared(from, a) || a.length - b.length)[0];
    };
    const aliases = (0,_read_javascript_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .createAliases */ .X)(files);
    return (from, module) => {
        if (module.startsWith('.'))
            return fileAt((0,_read_javascript_module_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .f)((0,_read_javascript_module_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(from), module));
        for (const stem of aliases(from, module)) {
            const named = fileAt(stem);
            if (named)
                return named;
        }
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
            found.set(name, (0,_read_javascript_module_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path));
    }
    return found;
}
/** The package and what is taken out of it: `@scope/name/rest`. */
function splitModule(module) {
    const parts = module.split('/');
    const count = module.startsWith('@') ? 2 : 1;
    return [parts.slice(0, count).join('/'), parts.slice(count).join('/')];
}
function stemOf(path) {
    return path.replace(/(?:\.(?:ios|native))?\.[cm]?[jt]sx?$/, '');
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


/***/ }),

/***/ "code/languages/lowering.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ throwsOn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
const QUOTED = /^`[^`\n]*`$/;
/** What is thrown in what a function calls goes on from it, unless it catches that and throws nothing itself. */
function throwsOn(text) {
    return !/\bcatch\b/.test(text) || /\b(?:re)?throw\b/.test(text);
}
function textOf(node, { text }) {
    const written = text.slice(node.start, node.end);
    // Swift lets backticks stand around any name
    return written.startsWith('`') && QUOTED.test(written) ? written.slice(1, -1) : written;
}
function siteOf({ start, end }, unit) {
    return unit.siteOf ? unit.siteOf(start, end) : { file: unit.file, start, end };
}


/***/ }),

/***/ "code/languages/parser.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* unused harmony export PARSE_LIMITS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("external \"node:fs\"");
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("external \"node:v8\"");
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/languages/syntax.js");
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
/** A megabyte of handwritten code is unheard of, and parses in half a second; of comments four do. What is longer than
 *  its time is not read, whatever its size. */
const PARSE_LIMITS = { time: 4_000, size: 4_000_000 };
// The places differ between the sources, what tsc writes to lib/, and the bundles; the first that is there is taken.
const GRAMMAR_FOLDERS = ['../grammars/', './wasm/', '../wasm/', '../../../src/code/grammars/'];
const ENGINE_FOLDERS = ['./wasm/', '../wasm/', '../../../node_modules/web-tree-sitter/'];
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
    const { Language, Parser, cursor } = await engine;
    const language = await Language.load((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(find(`tree-sitter-${grammar}.wasm`, GRAMMAR_FOLDERS)));
    const parser = new Parser();
    parser.setLanguage(language);
    const loaded = { parser, cursor, names: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(language) };
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
            return parseWith(loaded, text, isLate) ?? { failure: `parsing it takes more than ${time} ms` };
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
function parseWith({ parser, cursor, names }, text, isLate) {
    // the typings say void, the engine stops when it gets true
    const tree = parser.parse(text, null, { progressCallback: isLate });
    if (!tree) {
        parser.reset();
        return undefined;
    }
    const copy = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTree */ .EL)(tree, cursor, names, isLate);
    const { hasError } = tree.rootNode;
    tree.delete();
    return copy && { ...copy, hasError };
}
async function loadEngine() {
    // Without these V8 optimises the grammar's huge lexer function in the background and the process hangs 3 s at exit.
    for (const flag of ['--liftoff', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'])
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(flag);
    const script = find('web-tree-sitter.js', ENGINE_FOLDERS);
    // A bundler that follows this import breaks the engine, which reads its own wasm beside its script.
    const loaded = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ `${script.href}?${engines}`)));
    // What the engine says when it breaks is told in the report.
    const wasmMemory = new WebAssembly.Memory({ initial: 512, maximum: MOST_PAGES });
    // Emscripten makes the object that it gets into the module.
    const module = { wasmMemory, print: ignore, printErr: ignore };
    await loaded.Parser.init(module);
    const { Language, Parser } = loaded;
    return { Language, Parser, cursor: module };
}
function ignore() {
    return undefined;
}
function find(name, folders) {
    const here = import.meta.url;
    for (const folder of folders) {
        const url = new URL(folder + name, here);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(url))
            return url;
    }
    throw new Error(`${name} is not there: the installation is incomplete.`);
}


/***/ }),

/***/ "code/languages/swift/read.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ cutOf),
  K: () => (/* binding */ readSwift)
});

// EXTERNAL MODULE: ./lib/code/facts/blank.js + 1 modules
var blank = __webpack_require__("code/facts/blank.js");
// EXTERNAL MODULE: ./lib/code/languages/directives.js
var directives = __webpack_require__("code/languages/directives.js");
// EXTERNAL MODULE: ./lib/code/languages/faults.js
var faults = __webpack_require__("code/languages/faults.js");
// EXTERNAL MODULE: ./lib/code/languages/index.js
var languages = __webpack_require__("code/languages/index.js");
// EXTERNAL MODULE: ./lib/code/languages/syntax.js
var syntax = __webpack_require__("code/languages/syntax.js");
// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__("lists.js");
// EXTERNAL MODULE: ./lib/code/languages/lowering.js
var lowering = __webpack_require__("code/languages/lowering.js");
// EXTERNAL MODULE: ./lib/code/facts/facts.js
var facts = __webpack_require__("code/facts/facts.js");
// EXTERNAL MODULE: ./lib/code/models/destinations.js + 2 modules
var destinations = __webpack_require__("code/models/destinations.js");
;// CONCATENATED MODULE: ./lib/code/languages/swift/types.js
/**
 * Swift's types, as written, and the words before a declaration.
 */



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
            const isMetatype = names.length > 1 && (0,lowering/* textOf */.b6)(names.at(-1) ?? node, unit) === 'Type';
            const name = names.at(isMetatype ? -2 : -1);
            const qualified = names.length > 1 && names.map((each) => (0,lowering/* textOf */.b6)(each, unit)).join('.');
            if (qualified && (0,destinations/* isDestinationType */.Bp)(qualified))
                return { name: qualified, args: [] };
            const args = (0,syntax/* findType */.up)(node, 'type_arguments');
            return {
                name: name ? (0,lowering/* textOf */.b6)(name, unit) : (0,lowering/* textOf */.b6)(node, unit),
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
            // `(any Provider)?`
            const only = args.length === 0 ? (0,syntax/* findType */.up)(node, 'tuple_type_item') : undefined;
            const inner = only && typeIn(only, unit);
            if (inner)
                return inner;
            const labels = items.map((item) => (0,lowering/* textOf */.b6)((0,syntax/* findType */.up)(item, 'simple_identifier') ?? EMPTY, unit));
            return { name: '()', args, labels };
        }
        case 'metatype':
            return { ...(parts()[0] ?? UNKNOWN), isMetatype: true };
        default:
            return parts()[0] ?? { name: (0,lowering/* textOf */.b6)(node, unit), args: [] };
    }
}
function isType({ type }) {
    return TYPES.has(type);
}
const UNKNOWN = { name: '', args: [] };
const EMPTY = { type: '', isNamed: false, field: '', start: 0, end: 0, children: [] };
/** `public`, `static`, `override`, `@objc`, …: attributes with their sign. */
function modifiersOf(node, unit) {
    // a local has its attributes without more ado
    const modifiers = node.children.flatMap((child) => child.type === 'modifiers' ? child.children : child.type === 'attribute' ? [child] : []);
    return new Set(modifiers.flatMap((modifier) => {
        if (modifier.type !== 'attribute')
            return [(0,lowering/* textOf */.b6)(modifier, unit)];
        const name = (0,syntax/* findType */.up)(modifier, 'user_type');
        return name ? [`@${(0,lowering/* textOf */.b6)(name, unit)}`] : [];
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
            const version = /^@available\s*\([^)]*\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec((0,lowering/* textOf */.b6)(attribute, unit));
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
            const text = (0,lowering/* textOf */.b6)(attribute, unit);
            const name = /^@\w+\s*\(\s*([A-Z]\w*)\.self\s*\)$/.exec(text)?.[1];
            if (name !== undefined)
                return { name, args: [] };
            if (/^@Environment\s*\(\s*\\\.modelContext\s*\)$/.test(text))
                return { name: 'ModelContext', args: [] };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/code/models/sinks.js + 1 modules
var sinks = __webpack_require__("code/models/sinks.js");
;// CONCATENATED MODULE: ./lib/code/languages/swift/patterns.js
/**
 * Swift patterns, lowered.
 */



function typedPattern(pattern, type) {
    return pattern.kind === 'name' && type ? { ...pattern, type } : pattern;
}
function lowerPattern(node, unit) {
    if (node.type === 'pattern')
        return patternFrom(node.children, unit);
    if (node.type === 'simple_identifier') {
        const name = (0,lowering/* textOf */.b6)(node, unit).replaceAll('`', '');
        return name === '_' ? { kind: 'any' } : { kind: 'name', name, site: (0,lowering/* siteOf */.zU)(node, unit) };
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
            name: (0,lowering/* textOf */.b6)(nameNode, unit).replaceAll('`', ''),
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
            label = (0,lowering/* textOf */.b6)(child, unit);
        else if (child.isNamed) {
            items.push({ ...(label !== undefined && { label }), pattern: lowerPattern(child, unit) });
            label = undefined;
        }
    }
    const [only] = items;
    return items.length === 1 && only ? only.pattern : { kind: 'tuple', items };
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/variables.js
/**
 * Swift variables, their wrappers, getters, setters and observers, as facts.
 */








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
    const isConstant = node.children.some((child) => child.type === 'value_binding_pattern' && (0,lowering/* textOf */.b6)(child, unit) === 'let');
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
        const setting = computed && (0,syntax/* findType */.up)(computed, 'computed_setter');
        const setter = setting && bodyFact('set', setting, unit, NEW_VALUE, type);
        const observing = (0,syntax/* findType */.up)(group, 'willset_didset_block');
        const making = lowerMaking(node, unit);
        const observers = [
            ...(observing ? (0,syntax/* namedChildren */.TP)(observing).map((clause) => lowerObserver(clause, type, unit)) : []),
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
                ...(setter && { setter }),
                ...(observers.length > 0 && { observers }),
                modifiers,
                ...(isConstant && { isConstant }),
                ...(available !== undefined && { available }),
                site: (0,lowering/* siteOf */.zU)(patternNode, unit),
            },
        };
    });
}
/** A property wrapper that reads by itself, `@HealthKitQuery(.allergyRecord)`: the call that it is. */
function lowerWrapper(node, unit) {
    return lowerAttribute(node, unit, sinks/* isSinkName */.$z);
}
/** Attributes that wrap nothing. */
const PLAIN = new Set(['MainActor', 'ObservationIgnored', 'Published', 'Sendable']);
/** A wrapper that may be the app's own, `@Records(.allergyRecord)`: making it runs its initialiser. */
function lowerMaking(node, unit) {
    const value = lowerAttribute(node, unit, (name) => /^[A-Z]/.test(name) && !PLAIN.has(name) && !(0,sinks/* isSinkName */.$z)(name));
    if (value?.kind !== 'call' || value.args.length === 0)
        return undefined;
    return { name: 'make', parameters: [], body: [{ kind: 'evaluate', value }], modifiers: new Set(), site: value.site };
}
function lowerAttribute(node, unit, isMeant) {
    for (const attribute of ((0,syntax/* findType */.up)(node, 'modifiers') ?? node).children) {
        const nameNode = attribute.type === 'attribute' ? (0,syntax/* findType */.up)(attribute, 'user_type') : undefined;
        if (!nameNode || !isMeant((0,lowering/* textOf */.b6)(nameNode, unit)))
            continue;
        const args = [];
        let label;
        for (const [index, child] of attribute.children.entries()) {
            if (attribute.children[index + 1]?.type === ':')
                label = (0,lowering/* textOf */.b6)(child, unit);
            else if (child.isNamed && child !== nameNode) {
                args.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
                label = undefined;
            }
        }
        const site = (0,lowering/* siteOf */.zU)(attribute, unit);
        return { kind: 'call', callee: { kind: 'name', name: (0,lowering/* textOf */.b6)(nameNode, unit), site }, args, site };
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
        // `get throws {`
        ...(getter && statements && THROWS.test(unit.text.slice(getter.start, statements.start)) && { isThrowing: true }),
        ...(available !== undefined && { available }),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
/** `willSet` is told what comes; what `didSet` is told is gone. */
function lowerObserver(clause, type, unit) {
    return clause.type === 'willset_clause'
        ? bodyFact('set', clause, unit, NEW_VALUE, type)
        : bodyFact('set', clause, unit);
}
/** What a setter calls what it is given, where it gives it no name. */
const NEW_VALUE = 'newValue';
function bodyFact(name, node, unit, given, type) {
    const statements = (0,syntax/* findType */.up)(node, 'statements');
    const body = statements ? lowerStatements(statements, unit) : [];
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const named = (0,syntax/* findType */.up)(node, 'simple_identifier');
    const inner = named ? (0,lowering/* textOf */.b6)(named, unit).replaceAll('`', '') : given;
    const parameters = given === undefined || inner === undefined ? [] : [{ name: inner, ...(type && { type }), site }];
    return { name, parameters, body, modifiers: new Set(), site };
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

;// CONCATENATED MODULE: ./lib/code/languages/swift/functions.js
/**
 * Swift functions and their parameters, as facts.
 */






function lowerFunction(node, unit) {
    const isInit = node.type === 'init_declaration';
    // the name of an operator is its sign
    const nameNode = node.children.find(({ field, type }) => field === 'name' && !functions_TYPES.test(type));
    const isOperator = node.type === 'function_declaration' && nameNode?.type !== 'simple_identifier';
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
    const otherName = objectiveCNameOf(node, unit);
    const head = unit.text.slice(node.start, block?.start ?? node.start);
    const parameters = lowerParameters(node, unit);
    const setting = computed && (0,syntax/* findType */.up)(computed, 'computed_setter');
    const setter = setting && bodyFact('[]', setting, unit, NEW_VALUE, result);
    return {
        ...(otherName !== undefined && { otherName }),
        ...(otherName === undefined && ASYNC.test(head) && { isAsync: true }),
        ...(THROWS.test(head) && { isThrowing: true }),
        ...genericsOf(node, unit),
        name: isInit
            ? 'init'
            : node.type === 'subscript_declaration'
                ? '[]'
                : nameNode
                    ? (0,lowering/* textOf */.b6)(nameNode, unit).replaceAll('`', '')
                    : '',
        parameters: isOperator ? parameters.map(withoutLabel) : parameters,
        ...(result && { result }),
        body,
        ...(setter && { setter: { ...setter, parameters: [...parameters, ...setter.parameters] } }),
        modifiers: modifiersOf(node, unit),
        ...(available !== undefined && { available }),
        site: (0,lowering/* siteOf */.zU)(nameNode ?? node, unit),
    };
}
function withoutLabel({ label: _, ...rest }) {
    return rest;
}
/** `<S: Source, Output>`. */
function genericsOf(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'type_parameters');
    const generics = list ? (0,syntax/* namedChildren */.TP)(list).flatMap((each) => nameOfGeneric(each) ?? []) : [];
    return generics.length > 0 ? { generics: generics.map((each) => (0,lowering/* textOf */.b6)(each, unit)) } : {};
}
/** `K` of `K: Kind`, and of `each K: Kind`. */
function nameOfGeneric(parameter) {
    const pack = (0,syntax/* findType */.up)(parameter, 'type_parameter_pack');
    const type = pack && (0,syntax/* findType */.up)(pack, 'user_type');
    return (0,syntax/* findType */.up)(type ?? parameter, 'type_identifier');
}
/** What the types of a pack have in common: of `<each K: Kind>` the pack `K` is of Kinds. */
function packsOf(node, unit) {
    const list = (0,syntax/* findType */.up)(node, 'type_parameters');
    return new Map((list ? (0,syntax/* namedChildren */.TP)(list) : []).flatMap((each) => {
        const name = (0,syntax/* findType */.up)(each, 'type_parameter_pack') && nameOfGeneric(each);
        const common = (0,syntax/* childOf */.GG)(each, 'name');
        return name && common ? [[(0,lowering/* textOf */.b6)(name, unit), lowerType(common, unit)]] : [];
    }));
}
/** The result has the same field as the name. */
const functions_TYPES = /_type$|^type_/;
/** After the parameters: a parameter may be an `async` closure. */
const ASYNC = /\)\s*async\b[^)]*$/;
const THROWS = /\b(?:re)?throws\b/;
/** `@objc(fetchType:)`, `@objc(CRReader)`: the name that Objective-C knows it by. */
function objectiveCNameOf(node, unit) {
    const modifiers = (0,syntax/* findType */.up)(node, 'modifiers');
    const attribute = modifiers && (0,lowering/* textOf */.b6)(modifiers, unit);
    return attribute?.includes('@objc(') ? /@objc\(\s*([\w:]+)\s*\)/.exec(attribute)?.[1] : undefined;
}
function lowerParameters(node, unit) {
    const parameters = [];
    const packs = packsOf(node, unit);
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
        const first = node.children.slice(0, index).findLastIndex(({ type }) => type === ',' || type === '(');
        const attributes = node.children.slice(first + 1, index).filter(({ type }) => type === 'attribute');
        const isLazy = words !== undefined && /@autoclosure\b/.test((0,lowering/* textOf */.b6)(words, unit));
        const written = typeIn(child, unit);
        const common = written && packs.get(written.name);
        const told = common ? { ...common, ...(written.isMetatype && { isMetatype: true }) } : written;
        const type = isLazy && told?.name === '->' ? told.args.at(-1) : told;
        const inner = name ? (0,lowering/* textOf */.b6)(name, unit).replaceAll('`', '') : '_';
        const label = external ? (0,lowering/* textOf */.b6)(external, unit).replaceAll('`', '') : isSubscript ? '_' : inner;
        parameters.push({
            ...(label !== '_' && { label }),
            name: inner,
            ...(type && { type }),
            ...(value && { default: lowerExpression(value, unit) }),
            ...(child.children.some((part) => part.type === '...' || isPack(part, unit)) && { isVariadic: true }),
            ...(words && /\binout\b/.test((0,lowering/* textOf */.b6)(words, unit)) && { isShared: true }),
            ...(isLazy && { isLazy }),
            ...(attributes.length > 0 && { attributes: attributes.map((it) => (0,lowering/* textOf */.b6)(it, unit)) }),
            site: (0,lowering/* siteOf */.zU)(child, unit),
        });
    }
    return parameters;
}
/** `repeat each K`, `repeat (each K).Type`: as many arguments as the pack has types. */
function isPack(node, unit) {
    return node.field === 'name' && node.type !== 'simple_identifier' && /^repeat\s/.test((0,lowering/* textOf */.b6)(node, unit));
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/statements.js
/**
 * Swift's statements and patterns, lowered.
 */









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
            return [{ kind: 'evaluate', value: { kind: 'if', branch: lowerIf(node, unit, true), site: (0,lowering/* siteOf */.zU)(node, unit) } }];
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
    const result = (0,syntax/* childOf */.GG)(node, 'result') ?? (0,syntax/* namedChildren */.TP)(node).find(({ type }) => type !== 'throw_keyword');
    if (!result)
        return [];
    const value = lowerExpression(result, unit);
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const word = node.children[0]?.type;
    if (word === 'return')
        return [{ kind: 'return', value, site }];
    if (word !== 'throw' && word !== 'throw_keyword')
        return [{ kind: 'evaluate', value }];
    const target = { kind: 'name', name: facts/* THROWN */.d, site };
    return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }];
}
function lowerFor(node, unit) {
    const item = (0,syntax/* childOf */.GG)(node, 'item');
    const collection = (0,syntax/* childOf */.GG)(node, 'collection');
    const where = (0,syntax/* findType */.up)(node, 'where_clause');
    const test = where && (0,syntax/* namedChildren */.TP)(where).find(({ type }) => type !== 'where_keyword');
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    return {
        kind: 'for',
        pattern: item ? typedPattern(lowerPattern(item, unit), typeIn(node, unit)) : { kind: 'any' },
        collection: collection ? withClosure(lowerExpression(collection, unit), unit) : { kind: 'other', parts: [], site },
        ...(test && { where: lowerExpression(test, unit) }),
        ...(item && TRIES.test(unit.text.slice(node.start, item.start)) && { isTrying: true }),
        body: bodyOf(node, unit),
        site,
    };
}
const TRIES = /\btry\b/;
/** What stands in braces in the text is a closure, though the grammar was shown brackets. */
function withClosure(collection, { text }) {
    const last = collection.kind === 'call' ? collection.args.at(-1) : undefined;
    if (collection.kind !== 'call' ||
        !last ||
        !/\{\s*$/.test(text.slice(last.value.site.start - 20, last.value.site.start)))
        return collection;
    const { value } = last;
    const { site } = value;
    const body = {
        name: '',
        parameters: [],
        body: [{ kind: 'return', value, site }],
        modifiers: new Set(),
        anonymous: 2,
        site,
    };
    const closure = { value: { kind: 'closure', body, site }, isTrailing: true };
    return { ...collection, args: [...collection.args.slice(0, -1), closure] };
}
function lowerDo(node, unit) {
    const catches = node.children.filter(({ type }) => type === 'catch_block');
    const tried = bodyOf(node, unit);
    return [
        { kind: 'block', conditions: [], body: tried },
        ...catches.map((block) => {
            const site = (0,lowering/* siteOf */.zU)(block, unit);
            const written = block.children.find(({ field }) => field === 'error');
            const pattern = written ? lowerPattern(written, unit) : { kind: 'name', name: 'error', site };
            const value = { kind: 'name', name: facts/* THROWN */.d, site };
            return { kind: 'block', conditions: [{ kind: 'bind', pattern, value }], body: bodyOf(block, unit), tried };
        }),
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
    let depth = 0;
    for (const child of node.children) {
        depth += child.type === '(' ? 1 : child.type === ')' ? -1 : 0;
        // those inside of a pattern part what a case carries
        if (child.type === ',' && depth === 0)
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
            : { kind: 'bind', pattern, value: NOTHING(first, unit) };
    }
    if (first?.type === 'value_binding_pattern') {
        const annotation = (0,syntax/* findType */.up)({ ...first, children: clause }, 'type_annotation');
        const type = annotation && typeIn(annotation, unit);
        const name = bound ? (0,lowering/* textOf */.b6)(bound, unit).replaceAll('`', '') : '';
        const pattern = bound
            ? { kind: 'name', name, ...(type && { type }), site: (0,lowering/* siteOf */.zU)(bound, unit) }
            : patternFrom(left.slice(1), unit);
        // `if let x` alone reads the outer x
        const value = right
            ? lowerExpression(right, unit)
            : bound
                ? { kind: 'name', name, site: (0,lowering/* siteOf */.zU)(bound, unit) }
                : NOTHING(first, unit);
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
function NOTHING(node, unit) {
    return { kind: 'other', parts: [], site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function lowerAvailability(node, unit) {
    const text = (0,lowering/* textOf */.b6)(node, unit);
    const version = /\biOS(?:ApplicationExtension)?\s+(\d+(?:\.\d+)*)/.exec(text)?.[1] ?? '0';
    return { kind: 'available', version, negated: text.startsWith('#unavailable') };
}
function lowerSwitch(node, unit) {
    const subject = (0,syntax/* childOf */.GG)(node, 'expr');
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const cases = node.children.filter(({ type }) => type === 'switch_entry').map((entry) => lowerCase(entry, unit));
    return { kind: 'switch', subject: subject ? lowerExpression(subject, unit) : NOTHING(node, unit), cases, site };
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

;// CONCATENATED MODULE: ./lib/code/languages/swift/calls.js
/**
 * Swift calls and the closures that are given to them, as facts.
 */






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
function lowerCall(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
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
        const labels = args.flatMap((arg) => (0,syntax/* childrenOf */.LU)(arg, 'reference_specifier').map((label) => (0,lowering/* textOf */.b6)(label, unit)));
        return { kind: 'reference', to: callee, labels, site };
    }
    const lowered = args.map((arg) => lowerArgument(arg, unit));
    const [only] = lowered;
    // `!(a == b)`: the grammar takes it for a call
    if (first.type === 'bang' && only)
        return { kind: 'operation', operator: '!', operands: [only.value], site };
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
    const args = (0,syntax/* namedChildren */.TP)(node).map((child) => ({ name: (0,lowering/* textOf */.b6)(child, unit), args: [] }));
    return { kind: 'type', type: { name, args }, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function lowerArgument(node, unit) {
    const label = (0,syntax/* childOf */.GG)(node, 'name');
    const value = (0,syntax/* childOf */.GG)(node, 'value') ?? (0,syntax/* namedChildren */.TP)(node).find(({ field }) => field !== 'name');
    const lowered = value
        ? lowerExpression(value, unit)
        : { kind: 'literal', value: null, site: (0,lowering/* siteOf */.zU)(node, unit) };
    return { ...(label && { label: (0,lowering/* textOf */.b6)(label, unit) }), value: lowered };
}
function trailing(suffix, unit) {
    const args = [];
    let label;
    for (const child of suffix.children) {
        if (child.field === 'name')
            label = (0,lowering/* textOf */.b6)(child, unit);
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
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (!to)
        return { kind: 'other', parts: [], site };
    if (to.kind === 'reference')
        return { ...to, isSelector: true };
    return { kind: 'reference', to, labels: [], isSelector: true, site };
}
function lowerClosure(node, unit) {
    const type = (0,syntax/* childOf */.GG)(node, 'type');
    const list = type && (0,syntax/* findType */.up)(type, 'lambda_function_type_parameters');
    const parameters = (list ? childrenOfType(list, 'lambda_parameter') : []).map((parameter) => {
        const names = parameter.children.filter((child) => child.type === 'simple_identifier');
        const name = names.at(-1) ?? parameter;
        const declared = typeIn(parameter, unit);
        // `ForEach($rows) { $row in … }`: a binding, whose value goes by the bare name
        const bare = (0,lowering/* textOf */.b6)(name, unit).replace(/^\$/, '');
        return { name: bare, ...(declared && { type: declared }), site: (0,lowering/* siteOf */.zU)(parameter, unit) };
    });
    const captures = (0,syntax/* childOf */.GG)(node, 'captures');
    const captured = (captures ? childrenOfType(captures, 'capture_list_item') : []).flatMap((item) => {
        const name = (0,syntax/* childOf */.GG)(item, 'name');
        const value = (0,syntax/* childOf */.GG)(item, 'value');
        if (!name || !value)
            return [];
        const pattern = { kind: 'name', name: (0,lowering/* textOf */.b6)(name, unit), site: (0,lowering/* siteOf */.zU)(name, unit) };
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
        ...(parameters.length === 0 && { anonymous: countAnonymous((0,lowering/* textOf */.b6)(node, unit)) }),
        site: (0,lowering/* siteOf */.zU)(node, unit),
    };
}
/** Nested closures are counted too: a parameter too many does no harm. */
function countAnonymous(text) {
    return (0,lists/* greatest */.Kf)([...text.matchAll(/\$(\d)\b/g)].map(([, digit]) => Number(digit) + 1), 0);
}
function childrenOfType(node, type) {
    return node.children.filter((child) => child.type === type);
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/operations.js
/**
 * Operators. The grammar gives a chain of them as it stands; which binds more tightly is said here.
 */



/** How tightly the operators of a kind of expression bind. https://developer.apple.com/documentation/swift/operator-declarations */
const PRECEDENCE = {
    disjunction_expression: 110,
    conjunction_expression: 120,
    equality_expression: 130,
    comparison_expression: 130,
    check_expression: 132,
    range_expression: 135,
    infix_expression: 136,
    additive_expression: 140,
    multiplicative_expression: 150,
};
function isOperation({ type }) {
    return PRECEDENCE[type] !== undefined;
}
function lowerOperation(node, unit, lower) {
    if (!isMisgrouped(node))
        return operationOf(node, operandsOf(node).map(lower), unit);
    return group(flatten(node), lower, unit);
}
function operandsOf(node) {
    return (0,syntax/* namedChildren */.TP)(node).filter(({ field }) => field !== 'op' && field !== 'name');
}
function operationOf(node, operands, unit) {
    const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'op') ?? node, unit);
    const [first, last] = [operands[0], operands.at(-1)];
    const own = (0,lowering/* siteOf */.zU)(node, unit);
    const site = first && last && operands.length > 1 ? { ...own, start: first.site.start, end: last.site.end } : own;
    const operation = { kind: 'operation', operator, operands, site };
    return ofGeneric(operation) ?? operation;
}
/** `a == .x || b`: the grammar takes all that follows the point for one operand. */
function isMisgrouped(node) {
    let tightest = PRECEDENCE[node.type] ?? 0;
    let right = operandsOf(node)[1];
    for (let depth = 0; right && isOperation(right) && depth < DEEPEST; depth += 1) {
        const own = PRECEDENCE[right.type] ?? 0;
        if (own < tightest)
            return true;
        tightest = Math.max(tightest, own);
        right = operandsOf(right)[1];
    }
    return false;
}
const DEEPEST = 30;
/** All that follows to the right; what stands to the left of an operator is whole. */
function flatten(node) {
    const [left, right] = operandsOf(node);
    if (!isOperation(node) || !left || !right)
        return { first: node, rest: [] };
    const after = flatten(right);
    return { first: left, rest: [{ operator: node, operand: after.first }, ...after.rest] };
}
/** What binds least stands outermost, and of equals the last. */
function group({ first, rest }, lower, unit) {
    if (rest.length === 0)
        return lower(first);
    const weights = rest.map(({ operator }) => PRECEDENCE[operator.type] ?? 0);
    const at = weights.lastIndexOf((0,lists/* least */.YG)(weights));
    const outermost = rest[at];
    if (!outermost)
        return lower(first);
    const left = group({ first, rest: rest.slice(0, at) }, lower, unit);
    const right = group({ first: outermost.operand, rest: rest.slice(at + 1) }, lower, unit);
    return operationOf(outermost.operator, [left, right], unit);
}
/** `Set<HKObjectType>.portal`: the grammar takes it for two comparisons, the second with an implicit member. */
function ofGeneric({ operator, operands, site }) {
    const [name, rest] = operands;
    if (operator !== '<' || name?.kind !== 'name' || !/^[A-Z]/.test(name.name))
        return undefined;
    if (rest?.kind !== 'operation' || rest.operator !== '>')
        return undefined;
    const [argument, member] = rest.operands;
    if (!member || (argument?.kind !== 'name' && argument?.kind !== 'member'))
        return undefined;
    const type = { name: name.name, args: [{ name: argument.name, args: [] }] };
    return withBase(member, { kind: 'type', type, site });
}
/** `.a.b(c)` of a value: whatever it begins with belongs to that. */
function withBase(expression, of) {
    if (expression.kind === 'member' && !expression.of)
        return { ...expression, of };
    if (expression.kind === 'member' && expression.of) {
        const inner = withBase(expression.of, of);
        return inner && { ...expression, of: inner };
    }
    if (expression.kind !== 'call')
        return undefined;
    const callee = withBase(expression.callee, of);
    return callee && { ...expression, callee };
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/texts.js
/**
 * Swift string literals, as facts.
 */



/** Text without interpolation is a literal. */
function lowerText(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const parts = [];
    const privacy = {};
    for (const child of node.children) {
        if (child.field === 'text' || child.type === 'str_escaped_char') {
            const text = (0,lowering/* textOf */.b6)(child, unit);
            const value = child.type === 'str_escaped_char' ? unescaped(text) : stripHashes(text, child.type);
            parts.push({ kind: 'literal', value, site: (0,lowering/* siteOf */.zU)(child, unit) });
        }
        else if (child.type === 'interpolated_expression' || child.type === 'raw_str_interpolation') {
            const inner = child.type === 'raw_str_interpolation' ? (0,syntax/* findType */.up)(child, 'interpolated_expression') : child;
            const value = inner && ((0,syntax/* childOf */.GG)(inner, 'value') ?? (0,syntax/* namedChildren */.TP)(inner)[0]);
            const label = inner && (0,syntax/* childOf */.GG)(inner, 'name');
            if (value && label && (0,lowering/* textOf */.b6)(label, unit) === 'privacy')
                privacy[parts.length - 1] = (0,lowering/* textOf */.b6)(value, unit).slice(1);
            else if (value)
                parts.push(lowerExpression(value, unit));
        }
    }
    const whole = (0,lowering/* textOf */.b6)(node, unit);
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

;// CONCATENATED MODULE: ./lib/code/languages/swift/expressions.js
/**
 * Swift's expressions, lowered.
 */







function lowerExpression(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
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
            return { kind: 'name', name: (0,lowering/* textOf */.b6)(node, unit).replaceAll('`', ''), site };
        case 'line_string_literal':
        case 'multi_line_string_literal':
        case 'raw_string_literal':
            return lowerText(node, unit);
        case 'integer_literal':
        case 'real_literal':
        case 'hex_literal':
        case 'oct_literal':
        case 'bin_literal':
            return { kind: 'literal', value: Number((0,lowering/* textOf */.b6)(node, unit).replaceAll('_', '')), site };
        case 'boolean_literal':
            return { kind: 'literal', value: (0,lowering/* textOf */.b6)(node, unit) === 'true', site };
        case 'nil':
            return { kind: 'literal', value: null, site };
        case 'array_literal':
            return { kind: 'list', items: (0,syntax/* childrenOf */.LU)(node, 'element').map(lower), site };
        case 'dictionary_literal':
            return lowerDictionary(node, unit);
        case 'tuple_expression':
            return lowerTuple(node, unit);
        case 'navigation_expression':
            return lowerMember(node, unit);
        case 'call_expression':
        case 'constructor_expression':
        case 'macro_invocation':
            return lowerCall(node, unit);
        case 'prefix_expression':
            return lowerPrefix(node, unit);
        case 'postfix_expression':
            return part('target');
        case 'try_expression':
        case 'await_expression':
            return part('expr');
        // `repeat each contents`: whatever is in the pack
        case 'value_pack_expansion':
        case 'value_parameter_pack': {
            const [inner] = (0,syntax/* namedChildren */.TP)(node);
            return inner ? lowerExpression(inner, unit) : { kind: 'other', parts: [], site };
        }
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
                operator: (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operator') ?? node, unit),
                value: part('result'),
                site,
            };
        case 'selector_expression':
            return lowerSelector(node, unit);
        case 'array_type':
            // `[Kind.allergy].map …`: the grammar takes the list for a type
            return { kind: 'list', items: (0,syntax/* namedChildren */.TP)(node).map((child) => lowerTyped(child, unit)), site };
        case 'existential_type':
        case 'opaque_type':
        case 'user_type':
        case 'dictionary_type':
            return { kind: 'type', type: lowerType(node, unit), site };
        default:
            if (isOperation(node))
                return lowerOperation(node, unit, lower);
            return { kind: 'other', parts: node.children.filter(mayHoldCode).map(lower), site };
    }
}
/** What looks like a type and stands where a value does: `Kind.allergy`. */
function lowerTyped(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    if (node.type === 'array_type')
        return lowerExpression(node, unit);
    const parts = node.type === 'user_type' ? (0,syntax/* namedChildren */.TP)(node) : [];
    if (parts.length === 0 || parts.some(({ type }) => type !== 'type_identifier')) {
        return { kind: 'type', type: lowerType(node, unit), site };
    }
    return parts
        .slice(1)
        .reduce((of, part) => ({ kind: 'member', of, name: (0,lowering/* textOf */.b6)(part, unit), site: { ...site, end: part.end } }), lowerExpression(parts[0] ?? node, unit));
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
    return { kind: 'dictionary', pairs, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function lowerTuple(node, unit) {
    const items = [];
    let label;
    for (const child of node.children) {
        if (child.field === 'name')
            label = (0,lowering/* textOf */.b6)(child, unit);
        else if (child.field === 'value') {
            items.push({ ...(label !== undefined && { label }), value: lowerExpression(child, unit) });
            label = undefined;
        }
    }
    const [first] = items;
    if (items.length === 1 && first && first.label === undefined)
        return first.value;
    return { kind: 'tuple', items, site: (0,lowering/* siteOf */.zU)(node, unit) };
}
function lowerMember(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const target = (0,syntax/* childOf */.GG)(node, 'target');
    const suffix = (0,syntax/* childOf */.GG)(node, 'suffix');
    const nameNode = suffix && (0,syntax/* namedChildren */.TP)(suffix).at(-1);
    if (!target || !nameNode)
        return { kind: 'other', parts: [], site };
    const name = (0,lowering/* textOf */.b6)(nameNode, unit).replaceAll('`', '');
    if (target.type === 'key_path_expression')
        return { kind: 'key-path', path: name === 'self' ? [] : [name], site };
    const of = lowerExpression(target, unit);
    if (of.kind === 'key-path')
        return { kind: 'key-path', path: [...of.path, name], site };
    return underPrefix(target, of, (inner) => ({ kind: 'member', of: inner, name, site }));
}
function lowerPrefix(node, unit) {
    const site = (0,lowering/* siteOf */.zU)(node, unit);
    const target = (0,syntax/* childOf */.GG)(node, 'target');
    const operator = (0,lowering/* textOf */.b6)((0,syntax/* childOf */.GG)(node, 'operation') ?? node, unit);
    if (!target)
        return { kind: 'other', parts: [], site };
    if (operator === '.')
        return { kind: 'member', name: (0,lowering/* textOf */.b6)(target, unit).replaceAll('`', ''), site };
    const value = lowerExpression(target, unit);
    return { kind: 'operation', operator, operands: [value], site };
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/declarations.js
/**
 * Swift's declarations, lowered.
 */







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
    const kind = KINDS.get(kindNode ? (0,lowering/* textOf */.b6)(kindNode, unit) : '') ?? 'class';
    const name = nameNode
        ? nameNode.type === 'type_identifier'
            ? (0,lowering/* textOf */.b6)(nameNode, unit)
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
        ...genericsOf(node, unit),
        ...lowerMembers(body ? (0,syntax/* namedChildren */.TP)(body) : [], unit),
        modifiers: modifiersOf(node, unit),
        ...(available !== undefined && { available }),
        site: (0,lowering/* siteOf */.zU)(nameNode ?? node, unit),
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
                (0,lists/* addAll */.RZ)(cases, lowerCases(node, unit));
                break;
            case 'property_declaration':
            case 'protocol_property_declaration':
                for (const declared of lowerVariables(node, unit))
                    (0,lists/* addAll */.RZ)(variables, asVariables(declared));
                break;
            case 'function_declaration':
            case 'protocol_function_declaration':
            case 'init_declaration':
            case 'deinit_declaration':
            case 'subscript_declaration':
                functions.push(lowerFunction(node, unit));
                break;
            case 'class_declaration':
            case 'protocol_declaration': {
                const type = lowerTypeDeclaration(node, unit);
                types.push(type);
                const elsewhere = objectiveCNameOf(node, unit);
                if (elsewhere !== undefined && elsewhere !== type.name)
                    aliases.set(elsewhere, { name: type.name, args: [] });
                break;
            }
            case 'typealias_declaration': {
                const name = (0,syntax/* findType */.up)(node, 'type_identifier');
                const target = node.children.findLast(({ field, type }) => field === 'name' && type !== 'type_identifier');
                if (name && target)
                    aliases.set((0,lowering/* textOf */.b6)(name, unit), lowerType(target, unit));
                break;
            }
            case 'ERROR': {
                // what the parser made whole inside of what it could not
                const inner = lowerMembers((0,syntax/* namedChildren */.TP)(node), unit);
                (0,lists/* addAll */.RZ)(cases, inner.cases);
                (0,lists/* addAll */.RZ)(variables, inner.variables);
                (0,lists/* addAll */.RZ)(functions, inner.functions);
                (0,lists/* addAll */.RZ)(types, inner.types);
                break;
            }
        }
    }
    return { cases, variables, functions, types, aliases };
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
            name: (0,lowering/* textOf */.b6)(name, unit).replaceAll('`', ''),
            ...(raw && { raw: lowerExpression(raw, unit) }),
            parameters: contents ? lowerCaseParameters(contents, unit) : [],
            ...(available !== undefined && { available }),
            site: (0,lowering/* siteOf */.zU)(name, unit),
        };
    });
}
function lowerCaseParameters(contents, unit) {
    const types = (0,syntax/* childrenOf */.LU)(contents, 'name').filter(({ type }) => type !== 'simple_identifier');
    return types.map((node, index) => {
        const before = contents.children[contents.children.indexOf(node) - 1];
        const labelNode = before?.type === ':' ? contents.children[contents.children.indexOf(node) - 2] : undefined;
        const label = labelNode?.type === 'simple_identifier' ? (0,lowering/* textOf */.b6)(labelNode, unit) : undefined;
        return {
            ...(label !== undefined && { label }),
            name: label ?? `${index}`,
            type: lowerType(node, unit),
            site: (0,lowering/* siteOf */.zU)(node, unit),
        };
    });
}

;// CONCATENATED MODULE: ./lib/code/languages/swift/newer.js
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
    // `try?` says nothing to a flow either, and the grammar takes the block after `if let data = try? reader.data` for a closure
    /\btry[?!](?=\s)/g,
    // `unsafe pointer.pointee`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    /\bunsafe(?=[ \t]+[A-Za-z_])(?![ \t]+(?:in|is|as|else|where)\b)(?<=(?:[(,=:[{]\s{0,20}|\b(?:return|try|await|in)\s{1,20}|(?:^|\n)[ \t]{0,80})unsafe)/g,
    // `consume samples`, `copy samples`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0366-move-function.md
    /\b(?:consume|copy)(?=[ \t]+[A-Za-z_])(?![ \t]+(?:in|is|as|else|where)\b)(?<=(?:[(,=:[]\s{0,20}|\b(?:return|try|await|in)\s{1,20})\w+)/g,
    // `nonisolated(unsafe) let`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0412-strict-concurrency-for-global-variables.md
    /\bnonisolated[ \t]?\((?:unsafe|nonsending)\)/g,
    // `throws(LoadError)`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0413-typed-throws.md
    /\([\w.]{1,100}\)(?<=\bthrows[ \t]?\([\w.]{1,100}\))/g,
    // `do throws(LoadError) {`
    /\bthrows(?=[ \t]?(?:\([\w.]{1,100}\))?\s{0,20}\{)(?<=\bdo[ \t]{1,20}throws)/g,
    // `var load: @Sendable (Kind) async -> Void`: the grammar takes what the function takes for the attribute's own
    /@(?:Sendable|concurrent|\w{0,40}Actor)(?=[ \t]{1,9}\()/g,
    // `_ value: sending Value`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0430-transferring-parameters-and-results.md
    /\b(?:sending|consuming|borrowing)(?=[ \t]+[A-Za-z_([@])(?<=:\s{0,20}(?:\w{1,20}[ \t]{1,9}){0,2}\w+)/g,
    // `isolation: isolated (any Actor)? = #isolation`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0420-inheritance-of-actor-isolation.md
    /\bisolated(?=[ \t]+[A-Za-z_(])(?<=:\s{0,20}isolated)|=[ \t]{0,20}#isolation\b/g,
    // `isolated deinit`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0371-isolated-synchronous-deinit.md
    /\bisolated(?=[ \t]+deinit\b)/g,
    // `struct Row<let count: Int>`, `InlineArray<3, Int>`, `[3 of Int]`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0452-integer-generic-parameters.md
    /\blet(?=[ \t]+\w+[ \t]{0,9}:[ \t]{0,9}Int\b)(?<=[<,]\s{0,20}let)/g,
    /\d{1,9}[ \t]{0,9},(?<=\bInlineArray[ \t]{0,9}<\s{0,20}\d{1,9}[ \t]{0,9},)/g,
    /\b\w{1,40}[ \t]{1,9}of(?=[ \t]+[A-Z([])(?<=\[\s{0,20}\w{1,40}[ \t]{1,9}of)/g,
    // `: nonisolated Hashable`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
    /\bnonisolated(?=[ \t]+[A-Z])(?<=[:,]\s{0,20}nonisolated)/g,
    // `some Collection & Sendable`: the first part tells the type
    /&(?<=\b(?:some|any)[ \t]{1,20}[\w.]{1,100}[ \t]{0,20}&)[ \t]{0,20}~?[A-Z][\w.]{0,100}(?:[ \t]{0,20}&[ \t]{0,20}~?[A-Z][\w.]{0,100})*/g,
    // what the grammar lacks: `{ (names: String...) in`, `(any Kind).Type?`, `case .percent():`
    /\.\.\.(?=\s{0,20}[,)])(?<=\{\s{0,20}\([^(){}]{0,200}\.\.\.)/g,
    /[?!](?<=\)\.(?:Type|Protocol)[?!])/g,
    /\(\)(?<=\bcase\s{1,20}\.\w{1,100}\(\))/g,
];
/** `for kind in kinds.filter { $0 != other } {`: the grammar takes the closure for the body of the loop. */
const CLOSURE_OF_LOOP = /\{[^{}\n]{0,200}\$0[^{}\n]{0,200}\}(?=[ \t]{0,9}\{)(?<=\bfor\b[^{}\n]{1,300}\w[ \t]{0,9}\{[^{}\n]{1,400}\})/g;
/** Names that are keywords elsewhere: `for each in list`, `.true(value)`. The last letter is changed. */
const NAMES = [
    /\beach\b(?![ \t]+(?!(?:in|is|as|else|where)\b)[A-Za-z_])/g,
    /\bfinal\b(?=[ \t]*(?:[.,)\]=]|\?\?))/g,
    /\b(?:true|false|nil)\b(?=[ \t]*\()(?<=\.\w+)/g,
];
/** What the grammar knows between some declarations and not between others: the same as the end of a line. */
const SEMICOLON = /;/g;
/** A regular expression, `/^[a-z#]+$/`: a text to a flow, and to the grammar often an operator. */
const REGULAR = /\/(?<=(?:[=(,:[{;]\s{0,20}|\b(?:return|in)\s{1,20}|(?:^|\n)[ \t]{0,80})\/)(?![\s/*),])(?:\\.|[^\\/\r\n]){1,500}(?<![ \t])\/(?![/*])/g;
/** The same between `#/` and `/#`: what stands in it is blank in the code. */
const HASHED = /(?<!#)(#{1,40})\/\s*\/\1/g;
/** A name of any signs, blank in the code too: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0451-escaped-identifiers.md */
const RAW_NAME = /` +`/g;
/** The text as the grammar can read it. `code` is the text with comments and strings blanked. */
function olderSpelling(text, code) {
    let result = text;
    for (const pattern of SILENT)
        result = replaced(result, code, pattern, (found) => ' '.repeat(found.length));
    result = replaced(result, code, SEMICOLON, () => '\n');
    result = replaced(result, code, CLOSURE_OF_LOOP, (found) => `(${found.slice(1, -1)})`);
    for (const pattern of NAMES)
        result = replaced(result, code, pattern, (found) => `${found.slice(0, -1)}_`);
    result = replaced(result, code, RAW_NAME, (found) => '_'.repeat(found.length));
    result = replaced(result, code, HASHED, (found) => `""${found.slice(2).replace(/[^\r\n]/g, ' ')}`);
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

;// CONCATENATED MODULE: ./lib/code/languages/swift/read.js
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
        faults: parsed.hasError ? (0,faults/* findFaults */.H)(parsed.root, file) : [],
        ...cutOf(parsed, file),
        traits: (0,languages/* traitsOf */.J)('swift'),
    };
}
/** What a tree leaves out, in a file. */
function cutOf({ cut }, file) {
    return cut ? { tooDeep: { file, start: cut.start, end: cut.end } } : {};
}


/***/ }),

/***/ "code/languages/words.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n4: () => (/* binding */ wordsAt),
/* harmony export */   qB: () => (/* binding */ setter),
/* harmony export */   qW: () => (/* binding */ callSuper)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/facts.js");
/**
 * Pieces of code that stand for what a library does with what it is given: all at the place of the call.
 */

/** `seen` is told the variables that all files share: somebody has to declare them. */
function wordsAt(site, seen = () => undefined) {
    const give = (value) => ({ kind: 'return', value, site });
    const call = (callee, args) => ({
        kind: 'call',
        callee,
        args: args.map((value) => ({ value })),
        site,
    });
    const make = (parameters, body, isPositional) => {
        const named = parameters.map((it) => (typeof it === 'string' ? { name: it, site } : it));
        const fact = { name: '', parameters: named, body, modifiers: new Set(), site };
        return { kind: 'closure', body: isPositional ? { ...fact, isPositional } : fact, site };
    };
    return {
        site,
        give,
        call,
        open: (parameters, body) => make(parameters, body, true),
        closure: (parameters, body) => make(parameters, body, false),
        run: (body) => call(make([], body, false), []),
        name: (text) => ({ kind: 'name', name: text, site }),
        shared: (name) => {
            seen(name);
            return { kind: 'name', name, site };
        },
        writable: (of) => ({ kind: 'operation', operator: '&', operands: [of], site }),
        member: (of, name) => ({ kind: 'member', of, name, site }),
        declare: (name, value) => ({ kind: 'declare', pattern: { kind: 'name', name, site }, ...(value && { value }) }),
        assign: (target, value) => ({ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }),
        does: (value) => ({ kind: 'evaluate', value }),
        throws: (value) => ({
            kind: 'evaluate',
            value: { kind: 'assign', target: { kind: 'name', name: _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .THROWN */ .d, site }, operator: '=', value, site },
        }),
        catches: (name, tried, body) => ({
            kind: 'block',
            conditions: [
                { kind: 'bind', pattern: { kind: 'name', name, site }, value: { kind: 'name', name: _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .THROWN */ .d, site } },
            ],
            body,
            tried,
        }),
        either: (...of) => ({ kind: 'either', of, site }),
        tuple: (...items) => ({ kind: 'tuple', items: items.map((value) => ({ value })), site }),
        object: (entries, spreads = []) => ({
            kind: 'dictionary',
            pairs: Object.entries(entries).map(([key, value]) => [{ kind: 'literal', value: key, site }, value]),
            ...(spreads.length > 0 && { spreads }),
            site,
        }),
        unknown: (what) => call({ kind: 'foreign', path: `library#${what}`, site }, []),
    };
}
/** Puts what it is given, or what a function that it is given makes of what is there, into `target`. */
function setter(target, words) {
    const next = words.name('\0next');
    return words.closure(['\0next'], [words.assign(target, next), words.assign(target, words.call(next, [target]))]);
}
/** `: base(…)`, `super(…)`: runs the constructor of what a class extends. */
function callSuper(parent, args, site) {
    const of = { kind: 'name', name: 'super', site };
    const callee = { kind: 'member', of, name: 'init', site };
    const mentioned = { kind: 'other', parts: [{ kind: 'name', name: parent ?? 'super', site }], site };
    return [
        { kind: 'evaluate', value: mentioned },
        { kind: 'evaluate', value: { kind: 'call', callee, args, site } },
    ];
}


/***/ }),

/***/ "code/models/collections.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ givesAnswer),
/* harmony export */   c$: () => (/* binding */ givesElements),
/* harmony export */   jo: () => (/* binding */ DICTIONARY_OF),
/* harmony export */   kt: () => (/* binding */ collectionMethod),
/* harmony export */   uM: () => (/* binding */ makesCollection),
/* harmony export */   vN: () => (/* binding */ isOfCollections),
/* harmony export */   zB: () => (/* binding */ isWrapping)
/* harmony export */ });
/**
 * What collections do with their elements, a row a method, in the names that every language is lowered to (Swift's, where
 * it has one). Both flows read it: which types are asked for, and where records go. To know another, add a word or a row.
 */
/** Of lists, sets and tables of any language, of promises and of streams: nobody gives these names another meaning. */
const COMMON = [
    ['map compactMap flatMap tryMap', { gives: 'results', closure: 'element' }],
    ['asyncMap asyncCompactMap concurrentMap concurrentCompactMap parallelMap', { gives: 'results', closure: 'element' }],
    ['mapValues compactMapValues', { gives: 'values', closure: 'value' }],
    ['then', { gives: 'results', closure: 'element' }],
    ['forEach asyncForEach concurrentForEach', { gives: 'nothing', closure: 'element' }],
    ['sink', { gives: 'all', closure: 'element' }],
    ['handleEvents', { gives: 'all', closure: 'element' }],
    ['assign', { gives: 'all', closure: 'element', only: 'records' }],
    ['reduce', { gives: 'total', closure: 'two elements' }],
    ['enumerated', { gives: 'numbered' }],
    ['zip combineLatest', { gives: 'pairs' }],
    ['sorted sort', { gives: 'all', closure: 'two elements', ofTexts: 'part' }],
    ['shuffled', { gives: 'all', ofTexts: 'part' }],
    ['reversed', { gives: 'all', isProperty: true, ofTexts: 'part' }],
    ['lazy values value copy mutableCopy publisher', { gives: 'all', isProperty: true }],
    ['wrappedValue projectedValue', { gives: 'all', isProperty: true }],
    ['uniqued unwrapped get makeIterator eraseToAnyPublisher async', { gives: 'all' }],
    ['receive', { gives: 'all', closure: 'element' }],
    ['prefix suffix dropFirst dropLast', { gives: 'stretch', closure: 'element', ofTexts: 'part' }],
    ['filter', { gives: 'some', closure: 'element', keeps: 'chosen' }],
    ['filterNot whereNot', { gives: 'some', closure: 'element', keeps: 'unchosen' }],
    ['partition', { gives: 'some', closure: 'element' }],
    ['drop', { gives: 'some', closure: 'element' }],
    ['removeAll', { gives: 'some', closure: 'element' }],
    ['intersection', { gives: 'some', keeps: 'shared' }],
    ['subtracting difference', { gives: 'some', keeps: 'others' }],
    ['first last', { gives: 'one', closure: 'element', isProperty: true, ofTexts: 'part', keeps: 'chosen' }],
    ['min max', { gives: 'one', closure: 'two elements' }],
    ['randomElement popFirst popLast removeFirst removeLast', { gives: 'one', ofTexts: 'part' }],
    // of a subject of RxJS: what comes next is given to it
    ['next', { gives: 'one', stores: 'element' }],
    ['objectAtIndex', { gives: 'place' }],
    ['union', { gives: 'both' }],
    ['joined', { gives: 'both', ofTexts: 'whole' }],
    ['contains allSatisfy firstIndex', { gives: 'answer', closure: 'element' }],
    ['count', { gives: 'answer', closure: 'element', isProperty: true }],
    ['isEmpty', { gives: 'answer', isProperty: true }],
    ['lastIndex', { gives: 'answer', closure: 'element' }],
    ['index isSubset isSuperset isDisjoint', { gives: 'answer' }],
    ['remove', { gives: 'one' }],
];
/** Of Foundation's collections, Combine and HealthKit: an app may give these names to methods of its own. */
const APPLE = [
    ['array set', { gives: 'all', isProperty: true }],
    ['allObjects allValues elements orderedSet reversedOrderedSet', { gives: 'all', isProperty: true }],
    ['objectEnumerator reverseObjectEnumerator', { gives: 'all', isProperty: true }],
    ['sortedArrayUsingDescriptors sortedArrayUsingSelector subarrayWithRange objectsAtIndexes', { gives: 'all' }],
    ['sortedArrayUsingComparator', { gives: 'all', closure: 'two elements' }],
    ['setWithSet arrayWithArray autorelease retain', { gives: 'all' }],
    ['chunked compacted cycled stride', { gives: 'all' }],
    ['split', { gives: 'all', closure: 'element', only: 'types' }],
    ['share removeDuplicates collect setFailureType mapError assertNoFailure', { gives: 'all' }],
    ['switchToLatest autoconnect makeConnectable wait', { gives: 'all' }],
    ['onReceive onChange', { gives: 'all', closure: 'argument' }],
    ['self', { gives: 'all', isProperty: true, only: 'types' }],
    ['stream element unsafelyUnwrapped', { gives: 'all', isProperty: true }],
    ['anyObject firstObject lastObject', { gives: 'one', isProperty: true }],
    ['nextObject', { gives: 'one' }],
    ['objectForKey objectForKeyedSubscript valueForKey', { gives: 'entry' }],
    ['filteredArrayUsingPredicate filteredSetUsingPredicate', { gives: 'some' }],
    ['objectsPassingTest', { gives: 'some', closure: 'element' }],
    ['symmetricDifference', { gives: 'some' }],
    ['enumerateObjectsUsingBlock enumerateObjectsWithOptions', { gives: 'nothing', closure: 'element and place' }],
    ['enumerateKeysAndObjectsUsingBlock', { gives: 'nothing', closure: 'element' }],
    ['setByAddingObject setByAddingObjectsFromArray setByAddingObjectsFromSet', { gives: 'both' }],
    ['arrayByAddingObject arrayByAddingObjectsFromArray merging', { gives: 'both' }],
    ['replaceError replaceNil replaceEmpty', { gives: 'both' }],
    ['appending stringByAppendingString componentsJoinedByString', { gives: 'both', ofTexts: 'whole' }],
    ['insert append formUnion prepend push add', { gives: 'nothing', stores: 'element' }],
    ['addObject addObjectsFromArray addObjectsFromSet insertObject', { gives: 'nothing', stores: 'element' }],
    ['unionSet setSet setArray', { gives: 'nothing', stores: 'element' }],
    ['send yield', { gives: 'nothing', stores: 'element' }],
    ['merge', { gives: 'both', stores: 'element' }],
    ['resume fulfill', { gives: 'nothing', stores: 'answer' }],
    ['updateValue setObject setValue', { gives: 'nothing', stores: 'entry' }],
    // what is taken out of a set of types is followed by its value
    ['formSymmetricDifference', { gives: 'all', only: 'types' }],
    ['subtract formIntersection removeObject minusSet removeAllObjects', { gives: 'nothing', only: 'types' }],
    ['addTask addTaskUnlessCancelled', { gives: 'nothing', closure: 'nothing', stores: 'results', only: 'types' }],
    // a task-local value, and what a lock keeps: the closure may put another there
    ['withValue', { gives: 'results', closure: 'nothing', stores: 'element', only: 'types' }],
    ['withLock withLockUnchecked withCriticalRegion', { gives: 'results', closure: 'content', only: 'types' }],
    ['execute stop cancel hash', { gives: 'nothing', only: 'types' }],
    ['containsObject indexOfObject isKindOfClass respondsToSelector isEqual isEqualToString', { gives: 'answer' }],
    ['indexOfObjectPassingTest', { gives: 'answer', closure: 'element' }],
];
/** What is asked of texts and of anything: of a record no more than an answer is left, and no type is an answer. */
const ANSWERS = [
    ['length indices startIndex endIndex underestimatedCount hashValue size', { gives: 'answer', isProperty: true }],
    ['containsString hasPrefix hasSuffix isEqualToArray distance starts elementsEqual', { gives: 'answer' }],
    ['compare caseInsensitiveCompare localizedCompare localizedStandardCompare', { gives: 'answer' }],
    ['localizedCaseInsensitiveCompare localizedCaseInsensitiveContains localizedStandardContains', { gives: 'answer' }],
    // JavaScript and Dart
    ['indexOf lastIndexOf indexWhere findIndex startsWith endsWith test search localeCompare', { gives: 'answer' }],
    ['isArray isInteger hasOwnProperty containsKey containsValue', { gives: 'answer' }],
    ['isNaN isNotEmpty runtimeType', { gives: 'answer', isProperty: true }],
    // C# and Kotlin
    ['Length Count', { gives: 'answer', isProperty: true }],
    ['Any All Contains StartsWith EndsWith IndexOf IsNullOrEmpty isNotBlank isNullOrEmpty none', { gives: 'answer' }],
];
function tableFor(flow) {
    const rows = flow === 'records' ? [...COMMON, ...APPLE, ...ANSWERS] : [...COMMON, ...APPLE];
    return new Map(rows.flatMap(([words, method]) => method.only === undefined || method.only === flow ? words.split(' ').map((name) => [name, method]) : []));
}
const FOR_TYPES = tableFor('types');
const FOR_RECORDS = tableFor('records');
const NAMES = new Set([...COMMON, ...ANSWERS].flatMap(([words]) => words.split(' ')).concat(['append', 'stringify', 'parse']));
/** What a method by this name does with elements, to the flow that asks. */
function collectionMethod(flow, name) {
    return (flow === 'types' ? FOR_TYPES : FOR_RECORDS).get(name);
}
/** Whether nobody gives a name another meaning. */
function isOfCollections(name) {
    return NAMES.has(name);
}
/** Whether `value.name` says no more than how many there are, and the like. */
function givesAnswer(name) {
    const method = FOR_RECORDS.get(name);
    return method?.isProperty === true && method.gives === 'answer';
}
/** Whether `value.name` is the elements themselves, or one of them. */
function givesElements(flow, name) {
    const method = collectionMethod(flow, name);
    return method?.isProperty === true && method.gives !== 'answer';
}
/** Types that are what they are made from. */
const MADE_OF_ELEMENTS = words(`Set Array OrderedSet ContiguousArray ArraySlice LazySequence AnySequence AnyCollection
  NSSet NSArray NSOrderedSet NSMutableSet NSMutableArray NSMutableOrderedSet Optional Just CurrentValueSubject
  PassthroughSubject`);
/** The same, where types alone are followed: what is made of records there is more than they are. */
const MADE_OF_TYPES = words('OSAllocatedUnfairLock Mutex ManagedCriticalState LockIsolated AnyIterator AnyHashable Sequence Collection List NSCountedSet');
/** Wrappers that an object of the app's, or a task, is kept in. */
const WRAPPERS = words('State Binding Published ObservedObject StateObject Result AnyPublisher Task');
function words(text) {
    return new Set(text.split(/\s+/));
}
function makesCollection(name) {
    return MADE_OF_ELEMENTS.has(name) || MADE_OF_TYPES.has(name);
}
/** Whether a type is a wrapping of what it is made from. */
function isWrapping(name) {
    return MADE_OF_ELEMENTS.has(name) || WRAPPERS.has(name);
}
/** What a dictionary is made of, by the label of the argument: its entries, or the elements that are put together under
 *  what a closure gives. */
const DICTIONARY_OF = new Map([
    ['', 'entries'],
    ['uniqueKeysWithValues', 'entries'],
    ['grouping', 'groups'],
]);


/***/ }),

/***/ "code/models/containers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ PARAMETER_FACTORY),
/* harmony export */   dK: () => (/* binding */ GIVES_WHAT_IS_WANTED),
/* harmony export */   vX: () => (/* binding */ takesForContainer),
/* harmony export */   xI: () => (/* binding */ FACTORIES)
/* harmony export */ });
/**
 * Containers of dependency injection that hand what they are given to constructors by its type.
 * .NET: https://learn.microsoft.com/dotnet/core/extensions/dependency-injection
 * Koin: https://insert-koin.io/docs/reference/koin-core/definitions
 */
const TAKES = /^(?:(?:Try)?Add(?:Enumerable|(?:Keyed)?(?:Singleton|Scoped|Transient))|single|factory|scoped|viewModel)$/;
/** Whether a method takes an object, a class, or what makes one, for a container. */
function takesForContainer(name) {
    return TAKES.test(name);
}
/** Asks a container for whatever the place wants: `Screen(get())`. */
const GIVES_WHAT_IS_WANTED = new Set(['get', 'getAll', 'koinInject']);
/** Factory's types of what a container declares: called for what its closure makes, the second with what that takes.
 *  https://github.com/hmlongco/Factory */
const PARAMETER_FACTORY = 'ParameterFactory';
const FACTORIES = new Set(['Factory', PARAMETER_FACTORY]);


/***/ }),

/***/ "code/models/destinations.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* binding */ destinationAt),
  Nu: () => (/* binding */ destinationsOf),
  yo: () => (/* binding */ hostIn),
  $3: () => (/* binding */ isDestinationPackage),
  Bp: () => (/* binding */ isDestinationType)
});

// UNUSED EXPORTS: DESTINATIONS

;// CONCATENATED MODULE: ./lib/code/models/destination-packages.js
const rows = (kind, list) => list.map(([name, modules, members, from]) => ({ kind, name, modules, ...(members && { members }), from }));
const typed = (kind, list) => list.map(([name, modules, types, from]) => ({ kind, name, modules, types, isCommonName: true, from }));
const functions = (kind, list) => rows(kind, list).map((row) => ({ ...row, isCommonName: true }));
/** All calls of a package. */
const ALL = undefined;
const SCRIPT_DESTINATIONS = [
    ...rows('logging', [
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
    ...rows('pasteboard', [
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
    ...rows('user-defaults', [
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
    ...rows('network', [
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
    ]),
];
const DART_DESTINATIONS = [
    ...functions('logging', [
        ['the system log', ['dart:developer'], ['log'], 'https://api.dart.dev/dart-developer/log.html'],
    ]),
    ...typed('logging', [['the app’s log', ['logger', 'logging'], ['Logger'], 'https://pub.dev/packages/logger']]),
    ...typed('pasteboard', [
        [
            'the pasteboard',
            ['flutter'],
            ['Clipboard', 'ClipboardData'],
            'https://api.flutter.dev/flutter/services/Clipboard-class.html',
        ],
    ]),
    ...typed('user-defaults', [
        [
            'SharedPreferences',
            ['shared_preferences'],
            ['SharedPreferences', 'SharedPreferencesAsync', 'SharedPreferencesWithCache'],
            'https://pub.dev/packages/shared_preferences',
        ],
    ]),
    ...typed('network', [
        ['a server', ['dio'], ['Dio'], 'https://pub.dev/packages/dio'],
        ['a server', ['http'], ['Client', 'MultipartRequest', 'Request'], 'https://pub.dev/packages/http'],
        ['a server', ['dart:io'], ['HttpClient', 'WebSocket'], 'https://api.dart.dev/dart-io/HttpClient-class.html'],
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
        kind: 'logging',
        name: 'the console',
        modules: ['co.touchlab.kermit'],
        types: ['Logger'],
        members: ['v', 'd', 'i', 'w', 'e', 'a', 'log'],
        isCommonName: true,
        isLazy: true,
        from: 'https://kermit.touchlab.co/docs/',
    },
    {
        kind: 'logging',
        name: 'the console',
        modules: ['io.github.aakira.napier'],
        types: ['Napier'],
        members: ['v', 'd', 'i', 'w', 'e', 'wtf', 'log'],
        isCommonName: true,
        isLazy: true,
        from: 'https://github.com/AAkira/Napier',
    },
    {
        kind: 'user-defaults',
        name: 'UserDefaults',
        modules: ['com.russhwolf.settings'],
        types: ['Settings', 'NSUserDefaultsSettings', 'ObservableSettings'],
        members: ['putString', 'putInt', 'putLong', 'putDouble', 'set', '[]'],
        isCommonName: true,
        unless: 'com.russhwolf.settings.KeychainSettings',
        from: 'https://github.com/russhwolf/multiplatform-settings',
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
        isDeep: true,
        from: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpclient',
    },
    {
        kind: 'network',
        name: 'a server',
        modules: ['io.ktor.client'],
        types: ['HttpClient'],
        members: ['post', 'put', 'patch', 'get', 'request', 'submitForm', 'submitFormWithBinaryData'],
        isCommonName: true,
        isDeep: true,
        from: 'https://ktor.io/docs/client-requests.html',
    },
];

;// CONCATENATED MODULE: ./lib/code/models/destination-system.js
const SYSTEM_DESTINATIONS = [
    // Logs that others can read.
    {
        kind: 'logging',
        name: 'the console',
        members: ['print', 'debugPrint', 'dump'],
        of: ['Swift'],
        from: 'https://developer.apple.com/documentation/swift/print(_:separator:terminator:)',
    },
    {
        kind: 'logging',
        name: 'the system log',
        members: ['NSLog', 'NSLogv'],
        of: ['Foundation'],
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
    {
        kind: 'user-defaults',
        name: 'UserDefaults',
        types: ['AppStorage'],
        modules: ['SwiftUI'],
        members: ['='],
        from: 'https://developer.apple.com/documentation/swiftui/appstorage',
    },
    {
        kind: 'user-defaults',
        name: 'UserDefaults',
        types: ['Defaults'],
        modules: ['Defaults'],
        members: ['[]'],
        from: 'https://github.com/sindresorhus/Defaults',
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
        syncedBy: 'swift-data-sync',
        from: 'https://developer.apple.com/documentation/swiftdata/syncing-model-data-across-a-persons-devices',
    },
    {
        kind: 'icloud',
        name: 'Core Data synced by CloudKit',
        types: ['NSManagedObject'],
        members: ['setValue', 'setPrimitiveValue', '='],
        syncedBy: 'NSPersistentCloudKitContainer',
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
];

// EXTERNAL MODULE: ./lib/code/models/sdk-destinations.js
var sdk_destinations = __webpack_require__("code/models/sdk-destinations.js");
;// CONCATENATED MODULE: ./lib/code/models/destinations.js



const DESTINATIONS = [
    ...sdk_destinations/* SDK_DESTINATIONS */.Vm,
    ...SYSTEM_DESTINATIONS,
    ...DART_DESTINATIONS,
    ...BINDING_DESTINATIONS,
];
/** By the type's name, and with its module before it, as by an app that has one of the same name: `Segment.Analytics`. A
 *  function of its own is one of its module: `Swift.print`. */
const BY_TYPE = index(({ types, modules = [], of = modules }) => types ? [...types, ...of.flatMap((module) => types.map((type) => `${module}.${type}`))] : of);
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
const BY_PACKAGE = [...sdk_destinations/* SDK_SCRIPT_DESTINATIONS */.Zq, ...SCRIPT_DESTINATIONS].reduce((map, row) => {
    for (const name of row.modules ?? [])
        map.set(name, [...(map.get(name) ?? []), row]);
    return map;
}, new Map());
/** The row for something that JavaScript reaches by a path, `package#a.b`. */
function destinationAt(path) {
    const at = path.indexOf('#');
    const rest = `.${path.slice(at + 1).replace(/(?<=^|\.)(?:append|objectForKey|removeObject)$/, (name) => WRITTEN.get(name) ?? name)}`;
    const rows = packageNames(path.slice(0, at)).flatMap((name) => BY_PACKAGE.get(name) ?? []);
    return rows.find(({ members }) => !members || members.some((member) => rest.endsWith(`.${member}`)));
}
/** What methods of collections are lowered to, of whatever they are called on, and how they are written. */
const WRITTEN = new Map([
    ['append', 'push'],
    ['objectForKey', 'get'],
    ['removeObject', 'delete'],
]);
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
    const labels = host.split('.');
    return labels.map((_, index) => sdk_destinations/* SDK_HOSTS */.jk.get(labels.slice(index).join('.'))).find((place) => place !== undefined);
}


/***/ }),

/***/ "code/models/sinks.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ isSinkName),
  hi: () => (/* binding */ matchSink),
  AF: () => (/* binding */ takesTypes)
});

// UNUSED EXPORTS: SINKS

;// CONCATENATED MODULE: ./lib/code/models/binding-sinks.js
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

// EXTERNAL MODULE: ./lib/code/models/foreign-packages.js
var foreign_packages = __webpack_require__("code/models/foreign-packages.js");
;// CONCATENATED MODULE: ./lib/code/models/sinks.js


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
const BY_NAME = [...SINKS, ...BINDING_SINKS, ...foreign_packages/* FOREIGN_SINKS */.Y].reduce((map, sink) => map.set(sink.name, [...(map.get(sink.name) ?? []), sink]), new Map());
/** Whether anything by this name is a sink: what {@link matchSink} is worth calling for. */
function isSinkName(name) {
    return BY_NAME.has(name);
}
/** Whether types flow into a sink by this name: others only count. */
function takesTypes(name) {
    return BY_NAME.get(name)?.some(({ takes }) => takes.length > 0) ?? false;
}
/** The sink that a call is, with the argument that each of its parts stands in. */
function matchSink(name, args) {
    for (const sink of BY_NAME.get(name) ?? []) {
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


/***/ }),

/***/ "code/program/arguments.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   L4: () => (/* binding */ matchLoosely),
/* harmony export */   WB: () => (/* binding */ matchParameters),
/* harmony export */   aJ: () => (/* binding */ matchArguments),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/type-names.js");
/**
 * Which argument goes to which parameter.
 */

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
            if (isClosure ? (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallable */ .du)(parameter) || at === parameters.length - 1 : arg.label === parameter.label)
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
/** Which argument goes to which parameter, as the language of the function has it. */
function matchArguments({ parameters, isPositional }, args, isMessage = false) {
    return isPositional ? matchLoosely(parameters, args) : matchParameters(parameters, args, isMessage);
}
/** What it takes to call a function: whatever leads to one leads to all that are alike in this. */
function shapeOf({ name, parameters, isMessage, isPositional }) {
    const parts = parameters.map((parameter) => {
        const { label = '', default: value, isVariadic } = parameter;
        return `${label}${value ? '=' : ''}${isVariadic ? '*' : ''}${(0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallable */ .du)(parameter) ? '>' : ''}`;
    });
    return `${name}${isMessage ? ':' : ''}${isPositional ? '!' : ''}(${parts.join()})`;
}
function fits(fact, call) {
    return fact.isPositional || matchParameters(fact.parameters, call.args, call.isMessage) !== undefined;
}


/***/ }),

/***/ "code/program/build-program.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sO: () => (/* binding */ SETTER),
  TB: () => (/* binding */ buildProgram),
  eJ: () => (/* binding */ settersOf)
});

// EXTERNAL MODULE: ./lib/lists.js
var lists = __webpack_require__("lists.js");
// EXTERNAL MODULE: ./lib/code/facts/lists-by-name.js
var lists_by_name = __webpack_require__("code/facts/lists-by-name.js");
// EXTERNAL MODULE: ./lib/code/languages/index.js
var languages = __webpack_require__("code/languages/index.js");
// EXTERNAL MODULE: ./lib/code/facts/type-names.js
var type_names = __webpack_require__("code/facts/type-names.js");
// EXTERNAL MODULE: ./lib/code/languages/words.js
var languages_words = __webpack_require__("code/languages/words.js");
;// CONCATENATED MODULE: ./lib/code/languages/objective-c/selectors.js
/**
 * The names that a method of one of Apple's languages has in the other.
 * https://developer.apple.com/documentation/swift/customizing-objective-c-apis
 */


const PREPOSITIONS = 'For|With|From|By|In|Into|At|To|Of|On|Onto|Using|And|Matching|Containing|As|Before|After|Between|Since|Until';
const PREPOSITION = new RegExp(`^(.*?[a-z0-9])(${PREPOSITIONS})([A-Z][\\s\\S]*)?$`);
const LAST_PREPOSITION = new RegExp(`^(.*[a-z0-9])(${PREPOSITIONS})([A-Z][\\s\\S]*)?$`);
const BEGINS_WITH_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS}|${PREPOSITIONS.toLowerCase()})(?![a-z])`);
/** What makes a method `async` in Swift: the piece of the selector that its last block has. */
const COMPLETION = /^(?:with)?(?:completion(?:Handler|Block)?|reply(?:To)?)$/i;
const WITH_COMPLETION = /With(?:Completion(?:Handler|Block)?|Reply(?:To)?)$/;
/** An Objective-C method as Swift may call it: `queryRecordsForType:` is `queryRecords(forType:)` or `queryRecords(for:)`.
 *  Swift drops words that a parameter's type says again, and what a method completes with. */
function swiftNames(fact) {
    const plain = { ...fact, isMessage: false };
    const { otherName, parameters, name } = fact;
    const all = otherName === undefined ? namesOf(plain) : [named(plain, otherName)];
    const last = parameters.at(-1);
    if (!last || !(0,type_names/* isCallable */.du)(last))
        return distinct(all);
    const isSole = parameters.length === 1;
    const piece = isSole ? WITH_COMPLETION.exec(name)?.[0] : (last.label ?? '');
    if (piece === undefined || !COMPLETION.test(piece))
        return distinct(all);
    // awaited, the block is left out
    const awaited = all.map((it) => withoutLast(it));
    return distinct([
        ...all,
        ...(isSole ? [{ ...withoutLast(plain), name: name.slice(0, -piece.length) }] : []),
        ...awaited,
    ]);
}
/** A method by a name of {@link swiftNames} that leaves its block out: it gives what the block is first given, and what comes
 *  behind that is an error. Undefined for any other name. */
function awaited(fact, as) {
    const { name, parameters, site } = fact;
    const block = parameters.at(-1);
    if (!block || !as.parameters.at(-1)?.default)
        return undefined;
    const words = (0,languages_words/* wordsAt */.n4)(site);
    const [kept, given] = ['\0kept', '\0given'];
    const keeps = words.closure([given], [words.assign(words.name(kept), words.name(given))]);
    const args = parameters.map((it) => ({
        value: it === block ? keeps : words.name(it.name),
        ...(it.label !== undefined && { label: it.label }),
    }));
    const callee = words.member(words.name('self'), name);
    const { result: _, ...plain } = as;
    return {
        ...plain,
        parameters: as.parameters.slice(0, -1),
        body: [
            words.declare(kept),
            words.does({ kind: 'call', callee, args, site, isMessage: true }),
            words.give(words.name(kept)),
        ],
    };
}
function namesOf(plain) {
    const { name, parameters } = plain;
    const [first, ...rest] = parameters;
    if (!first)
        return [plain];
    const others = rest.map((it) => relabel(it, it.label && shortened(it.label, it.type, true)));
    const made = (base, label) => [rest, others].map((more) => ({ ...plain, name: base, parameters: [relabel(first, label), ...more] }));
    if (name.startsWith('initWith')) {
        const label = lowerFirst(name.slice('initWith'.length));
        return [...made('init', label), ...made('init', shortened(label, first.type, true))];
    }
    const split = [PREPOSITION, LAST_PREPOSITION].flatMap((pattern) => {
        const [, base = '', preposition = '', noun = ''] = pattern.exec(name) ?? [];
        if (base === '')
            return [];
        const word = preposition.toLowerCase();
        const ofWith = word === 'with' && noun !== '' ? made(base, lowerFirst(noun)) : [];
        return [
            ...made(base, word + noun),
            ...made(base, word),
            ...made(base, shortened(word + noun, first.type, true)),
            ...ofWith,
        ];
    });
    return [...made(name, undefined), ...made(shortened(name, first.type, false), undefined), ...split];
}
/** `fetch(_:)`, `load(_:then:)`. */
function named(plain, otherName) {
    const [, name = otherName, list = ''] = /^([\w.]+)\(([\w:]*)\)$/.exec(otherName) ?? [];
    const labels = list.split(':');
    return {
        ...plain,
        name,
        parameters: plain.parameters.map((it, index) => relabel(it, labels[index] === '_' ? undefined : labels[index])),
    };
}
/** Without the words at its end that the type says too: `readType` of an `HKClinicalType` is `read`. */
function shortened(words, type, isLabel) {
    const own = words.split(/(?=[A-Z])/);
    const said = typeWords(type);
    let kept = own.length;
    for (let at = said.length - 1; at >= 0 && kept > 1; at -= 1) {
        const word = own[kept - 1];
        if (word !== said[at] && word !== `${said[at]}s`)
            break;
        kept -= 1;
    }
    const short = own.slice(0, kept).join('');
    // of a label only what follows a preposition is dropped
    return isLabel && !BEGINS_WITH_PREPOSITION.test(own[kept - 1] ?? '') ? words : short;
}
function typeWords(type) {
    const inner = type?.args[0] && /(?:Array|Set)$/.test(type.name) ? type.args[0] : type;
    return inner ? inner.name.replace(/^NS/, '').split(/(?=[A-Z][a-z])/) : [];
}
/** A block that Swift leaves out: it may be given, and need not. */
function withoutLast(fact) {
    const last = fact.parameters.at(-1);
    if (!last)
        return fact;
    const nothing = { kind: 'literal', value: null, site: last.site };
    return { ...fact, parameters: [...fact.parameters.slice(0, -1), { ...last, default: nothing }] };
}
function distinct(facts) {
    const known = new Map();
    for (const fact of facts) {
        const key = `${fact.name}(${fact.parameters.map((it) => `${it.label ?? '_'}${it.default ? '=' : ''}`).join()})`;
        if (!known.has(key))
            known.set(key, fact);
    }
    return [...known.values()];
}
/** A Swift method as Objective-C calls it: `read(identifier:limit:)` is `readWithIdentifier:limit:`. */
function objectiveCName(fact) {
    const { name, parameters, otherName } = fact;
    if (name === '[]' || name === 'get' || name === '')
        return undefined;
    const plain = { ...fact, isMessage: true };
    if (otherName !== undefined) {
        const [base = otherName, ...labels] = otherName.split(':');
        return {
            ...plain,
            name: base,
            parameters: parameters.map((it, index) => relabel(it, index === 0 ? undefined : labels[index - 1])),
        };
    }
    const all = fact.isAsync ? [...parameters, handlerOf(fact)] : parameters;
    const [first, ...rest] = all;
    const label = first?.label;
    const joined = label === undefined ? '' : BEGINS_WITH_PREPOSITION.test(label) ? upperFirst(label) : `With${upperFirst(label)}`;
    return { ...plain, name: name + joined, parameters: first ? [relabel(first, undefined), ...rest] : [] };
}
/** What Objective-C passes to a method that is `async` in Swift. */
function handlerOf({ site }) {
    return { label: 'completionHandler', name: 'completionHandler', type: { name: '->', args: [] }, site };
}
function relabel({ label: _, ...parameter }, label) {
    return label === undefined || label === '' ? parameter : { ...parameter, label };
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/code/program/handed-on.js
/**
 * Types that leave what they say they do to somebody else.
 */
/** What a type asks for, done by what stands in a field: `class Logged(inner: Loading) : Loading by inner`. */
function handedOn({ functions, variables }, field) {
    const doer = (site) => {
        const self = { kind: 'name', name: 'self', site };
        return { kind: 'member', of: self, name: field, site };
    };
    return {
        functions: [...functions.values()].flatMap(([first]) => {
            if (!first || first.fact.name === 'init')
                return [];
            const { fact } = first;
            const { site } = fact;
            const args = fact.parameters.map(({ name, label }) => ({
                value: { kind: 'name', name, site },
                ...(label !== undefined && { label }),
            }));
            const callee = { kind: 'member', of: doer(site), name: fact.name, site };
            return [{ ...fact, body: [{ kind: 'return', value: { kind: 'call', callee, args, site }, site }] }];
        }),
        variables: [...variables.values()].map(({ fact }) => {
            const { site } = fact;
            const value = { kind: 'member', of: doer(site), name: fact.name, site };
            const body = [{ kind: 'return', value, site }];
            return { ...fact, getter: { name: 'get', parameters: [], body, modifiers: new Set(), site } };
        }),
    };
}

// EXTERNAL MODULE: ./lib/code/program/program.js
var program_program = __webpack_require__("code/program/program.js");
// EXTERNAL MODULE: ./lib/code/program/inheritance.js
var inheritance = __webpack_require__("code/program/inheritance.js");
;// CONCATENATED MODULE: ./lib/code/program/required-names.js
/**
 * A method of Swift that does what a protocol or class of Objective-C asks for is called by the selector that is asked for:
 * `identifiers(for:)` does `identifiersForReader:`, and its own name would be another.
 */


/** Tells of each such method, and of what it is by the name that is asked for. */
function nameAsRequired(program, tell) {
    const asked = new Map();
    const askedBy = (type) => {
        const found = asked.get(type) ?? [...type.functions].flatMap(([name, all]) => messages(name, all));
        asked.set(type, found);
        return found;
    };
    for (const type of program.types.values()) {
        if (type.supertypes.size === 0)
            continue;
        const required = (0,inheritance/* lineage */.O)(program, type).flatMap((above) => (above === type ? [] : askedBy(above)));
        for (const message of required) {
            if (type.functions.get(message.name)?.some(({ fact }) => fact.isMessage && isAlike(fact, message)))
                continue;
            const done = swiftNames(message).flatMap((named) => type.functions.get(named.name)?.filter(isSame(named)) ?? [])[0];
            if (done)
                tell(done, asMessage(done.fact, message));
        }
    }
}
/** Messages of a type by the name that they are declared by. */
function messages(name, all) {
    return all.flatMap(({ fact, file }) => fact.isMessage && fact.name === name && !SWIFT.test(file.path) ? [fact] : []);
}
const SWIFT = /\.swift$/;
function labelsOf({ parameters }) {
    return parameters.map(({ label }) => label ?? '_').join(':');
}
function isAlike(one, other) {
    return labelsOf(one) === labelsOf(other);
}
function isSame(named) {
    return ({ fact, file }) => !fact.isMessage && SWIFT.test(file.path) && isAlike(fact, named);
}
/** A function of Swift by the selector of a message with as many parameters. */
function asMessage(fact, message) {
    const parameters = fact.parameters.map(({ label: _, ...parameter }, index) => {
        const label = message.parameters[index]?.label;
        return label === undefined ? parameter : { ...parameter, label };
    });
    return { ...fact, name: message.name, parameters, isMessage: true };
}

;// CONCATENATED MODULE: ./lib/code/program/swift-constants.js
/**
 * Constants of Objective-C are members of their types in Swift: of `RecordSection`, `RecordSectionLabs` is `.labs`; and the
 * cases of an enum of Swift are constants in Objective-C.
 * https://developer.apple.com/documentation/swift/grouping-related-objective-c-constants
 */
/** The type that Swift finds a global constant of Objective-C in, and by which name. Undefined for those that stay
 *  globals: `NSString *const LabsKey`. */
function swiftMember({ fact, owner, file }) {
    const { name, type } = fact;
    if (owner || !type || type.args.length > 0 || !OBJECTIVE_C.test(file.path))
        return undefined;
    const words = wordsOf(name);
    const said = wordsOf(type.name);
    let common = 0;
    while (common < words.length - 1 && words[common] === said[common])
        common += 1;
    const first = words[common];
    if (common === 0 || first === undefined)
        return undefined;
    return { type: type.name, name: [lowered(first), ...words.slice(common + 1)].join('') };
}
const OBJECTIVE_C = /\.(?:mm?|h)$/;
/** `RDSectionURLLabs` is `RD`, `Section`, `URL`, `Labs`. */
function wordsOf(name) {
    return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\d_]+|\d+|_/g) ?? [];
}
function lowered(word) {
    return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}
/** The names that Objective-C has for the cases of a Swift file's enums: `.labs` of `@objc enum RecordSection` is
 *  `RecordSectionLabs`. */
function objectiveCConstants({ types, aliases }) {
    return types.flatMap(({ kind, name, cases, modifiers }) => {
        if (kind !== 'enum' || !modifiers.has('@objc'))
            return [];
        const renamed = [...aliases].find(([, target]) => target.name === name)?.[0];
        return cases.map((one) => {
            const { site } = one;
            const value = { kind: 'member', of: { kind: 'name', name, site }, name: one.name, site };
            const constant = `${renamed ?? name}${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}`;
            return {
                name: constant,
                type: { name, args: [] },
                value,
                isConstant: true,
                modifiers: new Set(['static']),
                site,
            };
        });
    });
}

;// CONCATENATED MODULE: ./lib/code/program/build-program.js
/**
 * From the files of a target to its declarations, by name.
 */








/** What stands in no file is made up here, of Swift. */
const OF_NO_FILE = (0,languages/* traitsOf */.J)('swift');
/** `others` are paths of files that belong to the target and are not parsed. */
function buildProgram(files, isPartial = false, others = []) {
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
        hasSwift: files.some(({ path }) => build_program_SWIFT.test(path)) || others.some((path) => build_program_SWIFT.test(path)),
        hasObjectiveC: files.some(({ path }) => MESSAGING.test(path)) || others.some((path) => MESSAGING.test(path)),
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
    const handing = [];
    for (const file of files)
        for (const [name, target] of file.aliases)
            aliases.set(name, target);
    const declared = new Set(files.flatMap((file) => file.types.flatMap((it) => (it.kind === 'extension' ? [] : it.name))));
    /** What a type is kept by: an extension of an alias extends what that stands for. */
    const nameOf = ({ kind, name }) => kind === 'extension' && !declared.has(name) ? (0,program_program/* resolveAlias */.Zg)({ aliases, types }, { name, args: [] }).name : name;
    const addType = (fact, file, outer) => {
        const ownName = nameOf(fact);
        let type = types.get(ownName);
        if (!type) {
            ids += 1;
            type = {
                id: ids,
                name: ownName,
                kind: fact.kind,
                supertypes: new Set(),
                functions: new Map(),
                variables: new Map(),
                cases: new Map(),
                generics: [],
                bases: [],
                site: fact.site,
                ...(outer && { outer }),
            };
            types.set(ownName, type);
        }
        else if (type.kind === 'extension')
            type.kind = fact.kind;
        for (const { name } of fact.supertypes)
            type.supertypes.add(name);
        for (const base of fact.supertypes)
            if (base.args.length > 0)
                type.bases.push(base);
        if (type.generics.length === 0)
            (0,lists/* addAll */.RZ)(type.generics, fact.generics ?? []);
        for (const [name, field] of fact.handsOn ?? [])
            handing.push({ type, to: name, field, file });
        for (const it of fact.cases)
            type.cases.set(it.name, it);
        for (const it of fact.variables) {
            const info = addVariable(it, file, type);
            const known = type.variables.get(it.name);
            // a requirement of a protocol gives way to what an extension of it does
            if (!known || (!known.fact.getter && !known.fact.value))
                type.variables.set(it.name, info);
            (0,lists_by_name/* push */.V)(members, it.name, info);
        }
        for (const it of fact.functions) {
            const alsoNamed = namesAcross(it, languages);
            const info = addFunction(it, file, type, alsoNamed);
            // the same function by each name it has: one identity, so that it runs once
            for (const named of [it, ...alsoNamed]) {
                const waits = it.isMessage ? awaited(it, named) : undefined;
                const other = waits ? addFunction(waits, file, type) : named === it ? info : { ...info, fact: named };
                (0,lists_by_name/* push */.V)(type.functions, named.name, other);
                (0,lists_by_name/* push */.V)(methods, named.name, other);
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
            (0,lists_by_name/* push */.V)(functions, it.name, addFunction(it, file));
        for (const it of file.variables) {
            const known = variables.get(it.name);
            const info = addVariable(it, file);
            // what a header only announces is given its value elsewhere
            if (!known?.fact.value || it.value || it.getter)
                variables.set(it.name, info);
        }
    }
    for (const { type, to, field, file } of handing) {
        const asked = types.get(to);
        if (asked?.kind !== 'protocol')
            continue;
        const { functions: does, variables: holds } = handedOn(asked, field);
        for (const it of does) {
            if (type.functions.has(it.name))
                continue;
            const info = addFunction(it, file, type);
            (0,lists_by_name/* push */.V)(type.functions, it.name, info);
            (0,lists_by_name/* push */.V)(methods, it.name, info);
        }
        for (const it of holds) {
            if (type.variables.has(it.name))
                continue;
            const info = addVariable(it, file, type);
            type.variables.set(it.name, info);
            (0,lists_by_name/* push */.V)(members, it.name, info);
        }
    }
    const nameInSwift = (info) => {
        const member = swiftMember(info);
        if (!member || declared.has(member.type))
            return;
        let type = types.get(member.type);
        if (!type) {
            addType(constantsOf(member.type, info.fact.site), info.file);
            type = types.get(member.type);
        }
        if (!type || type.variables.has(member.name))
            return;
        type.variables.set(member.name, info);
        (0,lists_by_name/* push */.V)(members, member.name, info);
    };
    if (languages.hasSwift && languages.hasObjectiveC)
        for (const info of variables.values())
            nameInSwift(info);
    if (languages.hasSwift && languages.hasObjectiveC) {
        for (const file of files) {
            for (const constant of objectiveCConstants(file)) {
                if (!variables.has(constant.name))
                    variables.set(constant.name, addVariable(constant, file));
            }
        }
    }
    const getters = new Map();
    for (const variable of everyVariable) {
        const { id, fact, file, owner } = variable;
        if (fact.getter)
            getters.set(variable, {
                id,
                fact: { ...fact.getter, name: fact.name, modifiers: fact.modifiers },
                file,
                ...(owner && { owner }),
            });
    }
    const setters = new Map();
    for (const variable of everyVariable) {
        const own = settersOf(variable);
        if (own.length > 0)
            setters.set(variable, own);
    }
    const traits = new Map(files.map((file) => [file.path, file.traits]));
    const subtypes = new Map();
    /** A class may inherit by another name of its parent. */
    const nameOfParent = (name) => types.has(name) ? name : (0,program_program/* resolveAlias */.Zg)({ aliases, types }, { name, args: [] }).name;
    const withCase = new Map();
    for (const type of types.values()) {
        for (const name of type.supertypes)
            (0,lists_by_name/* push */.V)(subtypes, nameOfParent(name), type);
        for (const name of type.cases.keys())
            (0,lists_by_name/* push */.V)(withCase, name, type);
    }
    const program = {
        files,
        types,
        functions,
        variables,
        aliases,
        everyFunction,
        everyVariable,
        getters,
        setters,
        methods,
        members,
        withCase,
        subtypes,
        isPartial,
        traitsOf: ({ path }) => traits.get(path) ?? OF_NO_FILE,
    };
    if (languages.hasSwift && languages.hasObjectiveC) {
        nameAsRequired(program, (info, named) => {
            const other = { ...info, fact: named };
            if (info.owner)
                (0,lists_by_name/* push */.V)(info.owner.functions, named.name, other);
            (0,lists_by_name/* push */.V)(methods, named.name, other);
            Object.assign(info, { alsoNamed: [...(info.alsoNamed ?? []), named] });
        });
    }
    return program;
}
/** A type of Objective-C that is declared by its constants. */
function constantsOf(name, site) {
    const nothing = { supertypes: [], cases: [], variables: [], functions: [], types: [] };
    return { name, kind: 'extension', ...nothing, aliases: new Map(), modifiers: new Set(), site };
}
/** The setter and the observers of a variable, told apart by their order. */
function settersOf({ id, fact, file, owner }) {
    const all = [...(fact.setter ? [fact.setter] : []), ...(fact.observers ?? [])];
    return all.map((one, index) => ({
        id: -id - (index + 1) / 10,
        fact: { ...one, name: `${fact.name}${SETTER}` },
        file,
        ...(owner && { owner }),
    }));
}
/** What a setter is called: no code calls it by that. */
const SETTER = '.set';
const build_program_SWIFT = /\.swift$/;
const MESSAGING = /\.mm?$/;
/** The names that a method has in the other language, where the target speaks both. */
function namesAcross(fact, { hasSwift, hasObjectiveC }) {
    if (!hasSwift || !hasObjectiveC)
        return [];
    if (fact.isMessage)
        return swiftNames(fact);
    const named = objectiveCName(fact);
    return named ? [named] : [];
}


/***/ }),

/***/ "code/program/holders.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CALLED_BY_NO_NAME),
/* harmony export */   p: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/type-names.js");
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/program/mentions.js");
/**
 * What is called by no name of its own, `query(.labs)`, `query[.labs]`: it is said by the name of what holds the object.
 */


const CALLED_BY_NO_NAME = new Set(['callAsFunction', 'dynamicallyCall', _mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBSCRIPT */ .M0]);
/** The variables that hold an object of a type, by their names. */
function holdersOf({ name }, { everyVariable }) {
    return everyVariable.flatMap(({ fact: { name: holder, type, value } }) => {
        const isMade = value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === name;
        return isMade || (type && (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type).name === name) ? [holder] : [];
    });
}


/***/ }),

/***/ "code/program/inheritance.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ descendants),
/* harmony export */   O: () => (/* binding */ lineage)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/program/program.js");
/**
 * What a type inherits, and who inherits from it.
 */

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
            const parent = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findTypeInfo */ .iL)(program, name);
            if (parent && !line.includes(parent))
                line.push(parent);
        }
    }
    return line;
}
/** A type's descendants: subclasses, and whatever conforms to a protocol. */
function descendants(program, type) {
    let found = heirs.get(type);
    if (!found) {
        found = findDescendants(program, type);
        heirs.set(type, found);
    }
    return found;
}
const heirs = new WeakMap();
function findDescendants(program, type) {
    const found = new Set([type]);
    for (const each of found) {
        if (found.size >= 200)
            break;
        for (const child of program.subtypes.get(each.name) ?? [])
            found.add(child);
    }
    found.delete(type);
    return [...found];
}


/***/ }),

/***/ "code/program/kept-functions.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callsKept),
/* harmony export */   J: () => (/* binding */ findKeepers)
/* harmony export */ });
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/facts/lists-by-name.js");
/* harmony import */ var _facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/type-names.js");
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/program/program.js");
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/program/relevance.js");
/**
 * Functions that are kept: a closure that a view, a cell or a client is given, and that others call by the name of what
 * keeps it.
 */




/** The variables that keep a function with parameters that matter, by their names and by the types they belong to:
 *  whoever says one of these may be storing a function there. */
function findKeepers(program) {
    const keepers = new Map();
    for (const variable of program.everyVariable) {
        if (!keepsFunction(program, variable))
            continue;
        (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .push */ .V)(keepers, variable.fact.name, variable);
        if (variable.owner)
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .push */ .V)(keepers, variable.owner.name, variable);
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
        const { name } = (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(program, parameter));
        return !(0,_relevance_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)({ name, args: [] }) && !(0,_relevance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemType */ .Mr)(name);
    });
}
/** The function that a type is, or holds several of. */
function functionIn(program, type) {
    const inner = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(program, (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(program, type)));
    const held = inner.name === 'Dictionary' && inner.args[1] ? (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAlias */ .Zg)(program, (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(inner.args[1])) : inner;
    return held.name === '->' ? held : undefined;
}
/** Whether code calls what a variable keeps, or hands it on. */
function callsKept({ references, calls }, { fact: { name } }) {
    return references.has(name) || (calls.get(name) ?? []).some(({ args }) => args.length > 0);
}


/***/ }),

/***/ "code/program/mentions.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   M0: () => (/* binding */ SUBSCRIPT),
/* harmony export */   QF: () => (/* binding */ KEEPS_BESIDE),
/* harmony export */   Tp: () => (/* binding */ READS_BESIDE),
/* harmony export */   jO: () => (/* binding */ mentionsOf),
/* harmony export */   o1: () => (/* binding */ TAKES_OUT)
/* harmony export */ });
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/facts/lists-by-name.js");
/* harmony import */ var _models_collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/models/collections.js");
/**
 * Which names a piece of code mentions, and how.
 */


/** The name that subscripts are declared and looked up by. */
const SUBSCRIPT = '[]';
/** What keeps a value beside an object, and what reads it there. */
const KEEPS_BESIDE = 'objc_setAssociatedObject';
const READS_BESIDE = 'objc_getAssociatedObject';
/** Methods that take something out of what they are called on. */
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
/** Whether a method is known to leave what it is called on as it is. */
function leavesAlone(name) {
    const method = (0,_models_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionMethod */ .kt)('types', name) ?? (0,_models_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionMethod */ .kt)('records', name);
    return method !== undefined && !method.stores && !TAKES_OUT.has(name) && !/^(?:remove|pop)/.test(name);
}
const NOTHING = {
    names: new Set(),
    assigned: new Set(),
    changed: new Set(),
    selectors: new Set(),
    narrowed: new Set(),
    calls: new Map(),
    references: new Set(),
    keys: new Set(),
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
    const changed = new Set();
    const selectors = new Set();
    const narrowed = new Set();
    const calls = new Map();
    const references = new Set();
    const keys = new Set();
    const macros = new Set();
    const assign = (target) => {
        if (target.kind === 'name' || target.kind === 'member') {
            assigned.add(target.name);
            // what a property of Objective-C is kept in
            if (target.name.startsWith('_'))
                assigned.add(target.name.slice(1));
        }
        else if (target.kind === 'index' || target.kind === 'cast')
            assign(target.kind === 'index' ? target.of : target.value);
        else if (target.kind === 'tuple')
            for (const item of target.items)
                assign(item.value);
    };
    const change = (target) => {
        if (target?.kind === 'name' || target?.kind === 'member')
            changed.add(target.name);
        else if (target?.kind === 'index')
            change(target.of);
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
                if (callee.kind === 'member' && !leavesAlone(callee.name))
                    change(callee.of);
                if (callee.kind === 'name' || callee.kind === 'member') {
                    names.add(callee.name);
                    if (callee.name === KEEPS_BESIDE)
                        assigned.add(READS_BESIDE);
                    (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .V)(calls, callee.name, expression);
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
                if (expression.index.kind === 'name')
                    keys.add(expression.index.name);
                if (!expression.args)
                    visit(expression.index);
                for (const arg of expression.args ?? [])
                    visit(arg.value);
                if (expression.args) {
                    // a subscript of the app's own is called like this
                    const { args, site } = expression;
                    names.add(SUBSCRIPT);
                    (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .V)(calls, SUBSCRIPT, { kind: 'call', callee: { kind: 'name', name: SUBSCRIPT, site }, args, site });
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
            case 'operation': {
                expression.operands.forEach(visit);
                // an operator of the app's own is called like this
                const { operator, operands, site } = expression;
                const args = operands.map((value) => ({ value }));
                (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .push */ .V)(calls, operator, { kind: 'call', callee: { kind: 'name', name: operator, site }, args, site });
                return;
            }
            case 'literal':
                if (typeof expression.value === 'string' && expression.value.startsWith('HKClinical'))
                    names.add(expression.value);
                return;
            case 'assign':
                assign(expression.target);
                change(expression.target);
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
        changed: orNothing(changed, NOTHING.changed),
        selectors: orNothing(selectors, NOTHING.selectors),
        narrowed: orNothing(narrowed, NOTHING.narrowed),
        calls: orNothing(calls, NOTHING.calls),
        references: orNothing(references, NOTHING.references),
        keys: orNothing(keys, NOTHING.keys),
        macros: orNothing(macros, NOTHING.macros),
    };
}
/** Most pieces of code have no selectors, and take nothing out of anything: they share the empty set. */
function orNothing(found, nothing) {
    return found.size > 0 ? found : nothing;
}


/***/ }),

/***/ "code/program/neighbours.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findNeighbours)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("bytes.js");
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("code/facts/lists-by-name.js");
/* harmony import */ var _facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/type-names.js");
/* harmony import */ var _models_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/models/containers.js");
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/program/arguments.js");
/* harmony import */ var _build_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/program/build-program.js");
/* harmony import */ var _inheritance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("code/program/inheritance.js");
/* harmony import */ var _kept_functions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("code/program/kept-functions.js");
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("code/program/mentions.js");
/* harmony import */ var _reducers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("code/program/reducers.js");
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("code/program/relevance.js");
/**
 * Files that take part in flows without naming anything of HealthKit: they pass something to what relevant files declare,
 * or declare what relevant files use.
 */











/** Matches nothing. */
const NEVER = /(?!)/g;
const DECLARED = /(\b(?:enum(?: {1,9}class)?|record(?: {1,9}(?:class|struct))?|class|struct|actor|protocol|interface|object|extension|typealias)|@interface|@implementation)\s+(\w+)/g;
/** Of whose declaration more than the name matters to who extends it. */
const VALUES = /^(?:struct|enum|record)\b/;
/** Constants of Objective-C, by their own names or by that of their enum. */
const CONSTANT = /\bconst\s+(\w+)\s*=|\b(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)\s*\(\s*\w+\s*,\s*(\w+)\s*\)/g;
const MACRO_LINES = /^[ \t]*#[ \t]*define\b(?:[^\n\\]|\\[\s\S])*/gm;
/** The paths among `others` worth parsing beside `parsed`. Looks at bytes only. `earlier` is what was found beside fewer
 *  files: where these open no new doors, no file is looked at again. */
function findNeighbours(parsed, others, files, earlier) {
    const program = (0,_build_program_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProgram */ .TB)(parsed, false, others);
    const { functions, types, missing, above } = findDoors(program);
    const extended = new Set([...program.types.values()].filter(({ kind }) => kind === 'extension').map((it) => it.name));
    const stems = new Set(parsed.map(({ path }) => stemOf(path)));
    const doors = JSON.stringify([functions, types, missing, above, extended].map((one) => [...one]));
    const called = wordsPattern([...functions.keys()], '\\s*[({]');
    const sent = wordsPattern([...functions.keys()], '\\s*[:\\]]');
    const named = wordsPattern([...types], '');
    const isNear = (path) => {
        // a header tells the types of the properties of its class
        if (path.endsWith('.h') && stems.has(stemOf(path)))
            return true;
        if (earlier?.doors === doors)
            return earlier.paths.has(path);
        const bytes = files.bytes(path);
        const buffer = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .bufferOf */ .K)(bytes);
        const isMessaging = /\.(?:mm?|h)$/.test(path);
        const mayBe = isMessaging && (buffer.includes('const') || buffer.includes('_ENUM') || buffer.includes('_OPTIONS'));
        // others matter for what macros in them send
        if (path.endsWith('.h') && !mayBe && !buffer.includes('#define'))
            return false;
        const whole = buffer.toString('latin1');
        if (mayBe && givesConstant(whole, missing))
            return true;
        const text = path.endsWith('.h') ? (whole.match(MACRO_LINES) ?? []).join('\n') : whole;
        const names = new Set([...text.matchAll((isMessaging ? sent : called) ?? NEVER)].map(([, name = '']) => name));
        if ([...names].some((name) => functions.get(name)?.some((labels) => labels.every((it) => text.includes(it))))) {
            return true;
        }
        if (path.endsWith('.h'))
            return false;
        if (named?.test(text))
            return true;
        if (![...missing, ...above].some((name) => text.includes(name)))
            return false;
        for (const [, word = '', name = ''] of text.matchAll(DECLARED))
            if (above.has(name) && (word === 'class' || word === 'typealias'))
                return true;
            else if (missing.has(name) && (!extended.has(name) || VALUES.test(word) || path.endsWith('.kt')))
                return true;
        return false;
    };
    return { paths: new Set(others.filter(isNear)), doors };
}
function givesConstant(text, missing) {
    for (const [, constant = '', ofEnum = ''] of text.matchAll(CONSTANT)) {
        if (missing.has(constant) || missing.has(ofEnum))
            return true;
        // by one of its members
        if (ofEnum && [...missing].some((name) => name.startsWith(ofEnum)))
            return true;
    }
    return false;
}
function wordsPattern(words, after) {
    return words.length > 0 ? new RegExp(`\\b(${words.join('|')})\\b${after}`, after ? 'g' : '') : undefined;
}
function stemOf(path) {
    return path.slice(0, path.lastIndexOf('.'));
}
function findDoors(program) {
    const units = (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .listUnits */ .EN)(program);
    const keepers = (0,_kept_functions_js__WEBPACK_IMPORTED_MODULE_5__/* .findKeepers */ .J)(program);
    const byName = new Map();
    for (const unit of units)
        for (const name of unit.mentions.names)
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__/* .push */ .V)(byName, name, unit);
    const functions = new Map();
    // hundreds of functions may be called alike
    const shapes = new Set();
    const isNew = (shape) => !shapes.has(shape) && shapes.add(shape).size > 0;
    const types = new Set();
    const missing = new Set();
    const above = new Set();
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
    choose(units.filter(({ mentions }) => (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .isSeed */ .Ub)(mentions)));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const name of next.mentions.names) {
            if (isMissing(program, name))
                missing.add(name);
            const isOfState = program.members.get(name)?.some((it) => it.owner?.name === _reducers_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4 && (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .isWatched */ .Df)(program, it));
            if (isOfState && !types.has(_reducers_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4)) {
                types.add(_reducers_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4);
                choose(byName.get(_reducers_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE */ .c4));
            }
            for (const keeper of keepers.get(name) ?? []) {
                functions.set(keeper.fact.name, [[]]);
                choose(byName.get(keeper.fact.name)?.filter(({ mentions }) => (0,_kept_functions_js__WEBPACK_IMPORTED_MODULE_5__/* .callsKept */ .G)(mentions, keeper)));
            }
        }
        const { unit } = next;
        const maker = unit.kind === 'function' ? unit.info.owner : unit.kind === 'value' ? unit.variable.owner : undefined;
        if (maker && isMissing(program, maker.name))
            missing.add(maker.name);
        for (const name of maker?.kind === 'class' ? maker.supertypes : [])
            if (isMissing(program, name))
                above.add(name);
        // who makes an object decides what its code reads of it
        if (maker && !types.has(maker.name) && isToldWhenMade(program, maker, next.mentions)) {
            types.add(maker.name);
            choose(byName.get(maker.name));
        }
        if (unit.kind !== 'function')
            continue;
        const { fact, owner, alsoNamed = [] } = unit.info;
        // `send(_ request: Request)`, called with `.all`: what that is stands with the type
        for (const { type } of fact.parameters) {
            const inner = type && (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type).name;
            if (inner && isMissing(program, inner))
                missing.add(inner);
        }
        // who binds a generic type decides what its code reads
        if (owner?.generics.some((name) => next.mentions.names.has(name)) && !types.has(owner.name)) {
            types.add(owner.name);
            choose(byName.get(owner.name));
        }
        const takes = (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .takesSomething */ .rd)(program, fact) || isOfHeirs(program, owner, next.mentions);
        // `Container.shared.feed(.labs)`: who calls it passes what its closure takes
        if (fact.result?.name === _models_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_FACTORY */ .Hn && !functions.has(fact.name)) {
            functions.set(fact.name, [[]]);
            choose(byName.get(fact.name));
        }
        if (takes && fact.name === _mentions_js__WEBPACK_IMPORTED_MODULE_6__/* .SUBSCRIPT */ .M0 && owner)
            types.add(owner.name);
        else if (takes && fact.name !== 'init' && isNew([fact, ...alsoNamed].map(_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5).join(' '))) {
            for (const named of [fact, ...alsoNamed]) {
                const isOwn = named === fact;
                const labels = named.parameters.flatMap(({ label, default: value }) => (label && !value ? [`${label}:`] : []));
                // a closure after the parentheses has no label
                const last = named.parameters.at(-1);
                const isLabelled = named.isMessage || (!isOwn && !(last && !last.default && (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCallable */ .du)(last)));
                const needed = isLabelled ? labels : labels.slice(0, -1);
                // `read` alone is a common word
                const isCommon = !isOwn && named.name.length <= 5 && needed.length === 0;
                (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__/* .push */ .V)(functions, named.name, isCommon && owner ? [owner.name] : needed);
            }
            choose(byName.get(fact.name)?.filter(({ mentions }) => (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .leadsTo */ .Rs)(mentions, fact)));
        }
        if (owner && (fact.name === 'init' ? takes : (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .isMadeWithTypes */ .D5)(owner))) {
            types.add(owner.name);
            choose(byName.get(owner.name));
        }
    }
    for (const name of macrosWith(program, functions))
        types.add(name);
    return { functions, types, missing, above };
}
/** Macros whose use calls one of these functions, or names a clinical type. */
function macrosWith({ files }, functions) {
    const isOurs = (word) => functions.has(word) || word.startsWith('HKClinical');
    return files.flatMap(({ macros }) => [...(macros ?? [])].flatMap(([name, words]) => ([...words].some(isOurs) ? [name] : [])));
}
/** Whether code of a protocol, or of a class, uses what those below it give instead: what it is called on decides. */
function isOfHeirs(program, owner, { names }) {
    if (!owner || (owner.kind !== 'protocol' && owner.kind !== 'class'))
        return false;
    const isUsed = (name) => names.has(name) && (owner.variables.has(name) || owner.functions.has(name));
    return (0,_inheritance_js__WEBPACK_IMPORTED_MODULE_4__/* .descendants */ .D)(program, owner).some(({ variables, functions }) => [...variables.keys(), ...functions.keys()].some(isUsed));
}
/** Whether code reads a field that its type's initialiser gets from who makes the object. */
function isToldWhenMade(program, { functions, variables }, { names }) {
    if (!functions.get('init')?.some(({ fact }) => (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .takesSomething */ .rd)(program, fact)))
        return false;
    return [...variables.values()].some((variable) => names.has(variable.fact.name) &&
        !variable.fact.value &&
        !variable.fact.modifiers.has('static') &&
        (0,_relevance_js__WEBPACK_IMPORTED_MODULE_8__/* .isWatched */ .Df)(program, variable));
}
function isMissing({ types, aliases, variables }, name) {
    const type = types.get(name);
    const isDeclared = type !== undefined && type.kind !== 'extension' && !isAnnounced(type);
    return /^[A-Z]\w*[a-z]/.test(name) && !isDeclared && !aliases.has(name) && !variables.has(name);
}
/** A class of Objective-C of which only the header is at hand: what it does stands elsewhere. */
function isAnnounced({ kind, functions, site }) {
    return kind === 'class' && functions.size === 0 && site?.file.path.endsWith('.h') === true;
}


/***/ }),

/***/ "code/program/program.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ findCase),
/* harmony export */   Gg: () => (/* binding */ findMethods),
/* harmony export */   Zg: () => (/* binding */ resolveAlias),
/* harmony export */   iL: () => (/* binding */ findTypeInfo),
/* harmony export */   q3: () => (/* binding */ findVariable)
/* harmony export */ });
/* harmony import */ var _inheritance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/program/inheritance.js");
/**
 * The declarations of all files of a target, by name.
 */

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
function findVariable(program, type, name) {
    for (const it of (0,_inheritance_js__WEBPACK_IMPORTED_MODULE_0__/* .lineage */ .O)(program, type)) {
        const found = it.variables.get(name);
        if (found)
            return found;
    }
    return undefined;
}
/** A case of an enum by its name. Swift says one of Kotlin's, `LAB_RESULTS`, as `labResults`. */
function findCase({ cases }, name) {
    const found = cases.get(name);
    if (found || /^[A-Z]/.test(name))
        return found;
    return [...cases.values()].find((one) => /^[A-Z][A-Z\d_]+$/.test(one.name) && inCamelCase(one.name) === name);
}
function inCamelCase(name) {
    return name.toLowerCase().replace(/_{1,60}([a-z\d])/g, (_, letter) => letter.toUpperCase());
}
const NO_FUNCTIONS = [];
/** The methods of a type with a name, inherited ones included, nearest first. */
function findMethods(program, type, name) {
    let found = NO_FUNCTIONS;
    for (const it of (0,_inheritance_js__WEBPACK_IMPORTED_MODULE_0__/* .lineage */ .O)(program, type)) {
        const own = it.functions.get(name);
        if (own)
            found = found.length > 0 ? [...found, ...own] : own;
    }
    return found;
}


/***/ }),

/***/ "code/program/reducers.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ ACTION_AT),
/* harmony export */   _Z: () => (/* binding */ ARCHITECTURE),
/* harmony export */   _y: () => (/* binding */ REDUCES),
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   mo: () => (/* binding */ featureOf),
/* harmony export */   ve: () => (/* binding */ isAction)
/* harmony export */ });
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/lists-by-name.js");
/**
 * Reducers of the composable architecture: what is made as an action of a feature is sent to the reducer of that feature.
 * https://swiftpackageindex.com/pointfreeco/swift-composable-architecture/main/documentation/composablearchitecture/reduce
 */

const ARCHITECTURE = 'ComposableArchitecture';
/** Types that are made of a function, `{ state, action in … }`. */
const REDUCES = new Set(['Reduce', 'Reducer', 'AnyReducer']);
/** Where the action stands among the parameters of such a function, and of `reduce(into:action:)`. */
const ACTION_AT = 1;
/** What the state of each feature is called. */
const STATE = 'State';
/** What the actions of each feature are called. */
const ACTION = 'Action';
const known = new WeakMap();
/** The file of the feature that an action is of, by the case that is made: every feature calls its actions `Action`. Of the
 *  file where it is made, else of the only one that has such a case; where more have one, nobody can tell. */
function featureOf(program, name, madeIn) {
    let files = known.get(program);
    if (!files) {
        files = casesByFile(program);
        known.set(program, files);
    }
    const having = files.get(name) ?? [];
    return having.includes(madeIn) || having.length !== 1 ? having.find((file) => file === madeIn) : having[0];
}
function casesByFile(program) {
    const found = new Map();
    const add = (type, file) => {
        if (type.name === ACTION)
            for (const { name } of type.cases)
                if (!found.get(name)?.includes(file))
                    (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .push */ .V)(found, name, file);
        for (const inner of type.types)
            add(inner, file);
    };
    for (const file of program.files)
        for (const type of file.types)
            add(type, file);
    return found;
}
/** Whether a parameter is the action of `func reduce(into state: inout State, action: Action)`. */
function isAction({ fact }, index) {
    return index === ACTION_AT && fact.name === 'reduce' && fact.parameters[ACTION_AT]?.type?.name === ACTION;
}


/***/ }),

/***/ "code/program/relevance.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   D5: () => (/* binding */ isMadeWithTypes),
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   EN: () => (/* binding */ listUnits),
/* harmony export */   LG: () => (/* binding */ findRelevant),
/* harmony export */   Mr: () => (/* binding */ isSystemType),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   Ub: () => (/* binding */ isSeed),
/* harmony export */   rd: () => (/* binding */ takesSomething)
/* harmony export */ });
/* unused harmony export mayHoldTypes */
/* harmony import */ var _facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("code/facts/lists-by-name.js");
/* harmony import */ var _facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("code/facts/type-names.js");
/* harmony import */ var _models_foreign_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("code/models/foreign-paths.js");
/* harmony import */ var _models_healthkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("code/models/healthkit.js");
/* harmony import */ var _models_sinks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("code/models/sinks.js");
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("code/program/arguments.js");
/* harmony import */ var _build_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("code/program/build-program.js");
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("code/program/holders.js");
/* harmony import */ var _kept_functions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("code/program/kept-functions.js");
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("code/program/mentions.js");
/* harmony import */ var _reducers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("code/program/reducers.js");
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
        add({ kind: 'function', info }, withSelf((0,_mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .mentionsOf */ .jO)(fact.body, values), owner), [
            ...(fact.name === 'init' ? [] : [fact.name]),
            ...(info.alsoNamed ?? []).map(({ name }) => name),
            ...own,
        ]);
    };
    for (const file of program.files)
        add({ kind: 'file', file }, (0,_mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .mentionsOf */ .jO)(file.body), []);
    for (const variable of program.everyVariable) {
        const getter = program.getters.get(variable);
        if (getter)
            addFunction(getter);
        const { fact, owner } = variable;
        if (fact.value)
            add({ kind: 'value', variable }, withSelf((0,_mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .mentionsOf */ .jO)(fact.value), owner), [
                fact.name,
                ...(owner ? [owner.name] : []),
            ]);
        for (const setter of (0,_build_program_js__WEBPACK_IMPORTED_MODULE_5__/* .settersOf */ .eJ)(variable))
            addFunction(setter);
    }
    for (const info of program.everyFunction)
        addFunction(info);
    return units;
}
/** `Self` says the name of the type around. */
function withSelf(mentions, owner) {
    if (!owner || !mentions.names.has('Self'))
        return mentions;
    return { ...mentions, names: new Set(mentions.names).add(owner.name) };
}
/** How far callers are looked at that pass nothing: they may do so only in DEBUG, or on a newer iOS. */
const FARTHEST = 2;
/** Whether a function takes what may be, or become, a clinical type. Any object of a class is as good as another. */
function takesSomething({ types }, { parameters, isMessage }) {
    return parameters.some(({ type }) => {
        const inner = type && (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type);
        if (!inner)
            return true;
        if (isPlain(inner) || isSystemType(inner.name))
            return false;
        const kind = types.get(inner.name)?.kind;
        // in Objective-C a type that is not declared here is a class or a number
        if (isMessage && !kind)
            return /^(?:String|NS\w+|HK\w+|->)$/.test(inner.name) || (inner.isValue === true && isEnumName(inner.name));
        return kind !== 'class';
    });
}
/** An enum of the app's own, as far as its name tells. */
function isEnumName(name) {
    return /^[A-Z]\w*$/.test(name) && /[a-z]/.test(name) && !/(?:Block|Handler|Callback|Completion|Ref)$/.test(name);
}
function findRelevant(program) {
    const units = listUnits(program);
    const byName = new Map();
    const byAssigned = new Map();
    for (const [index, { mentions }] of units.entries()) {
        for (const name of mentions.names)
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__/* .push */ .V)(byName, name, index);
        for (const name of mentions.assigned)
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__/* .push */ .V)(byAssigned, name, index);
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
    const chooseBy = (name, distance, isMeant = () => true) => choose(byName.get(name)?.filter((index) => isMeant(units[index]?.mentions ?? _mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .NOTHING */ .K$)), distance);
    const written = new Set();
    const givers = findGivers(program, units);
    const passed = new Set();
    /** The names that code says, and those of what gives it types: who fills what that reads has a say too. */
    const namesBehind = (mentions) => {
        const names = new Set(mentions.names);
        for (const name of names) {
            for (const giver of givers.get(name) ?? []) {
                if (passed.has(giver))
                    continue;
                passed.add(giver);
                for (const behind of giver.names)
                    names.add(behind);
            }
        }
        return names;
    };
    const keepers = (0,_kept_functions_js__WEBPACK_IMPORTED_MODULE_7__/* .findKeepers */ .J)(program);
    /** Who calls functions of a shape, and from how far away that was asked for. */
    const reached = new Map();
    choose([...units.keys()].filter((index) => isSeed(units[index]?.mentions ?? _mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .NOTHING */ .K$)), 0);
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
            // who sets a property calls its setter
            if (fact.name.endsWith(_build_program_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTER */ .sO) && fact.parameters.length > 0)
                choose(byAssigned.get(fact.name.slice(0, -_build_program_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTER */ .sO.length)), next);
            for (const named of STANDARD.has(fact.name) ? [] : [fact, ...alsoNamed]) {
                // hundreds of functions may be called alike
                const shape = `${fact.parameters.length > 0} ${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeOf */ .F5)(named)}`;
                if ((reached.get(shape) ?? FARTHEST + 1) <= next)
                    continue;
                reached.set(shape, next);
                chooseBy(named.name, next, (it) => fact.parameters.length > 0 ? leadsTo(it, named) : it.calls.has(named.name));
            }
            const isInit = fact.name === 'init' && (takesSomething(program, fact) || leadsByName(unit));
            const isMade = isInit || (owner && isMadeWithTypes(owner));
            if (owner && isMade)
                chooseBy(owner.name, distance);
        }
        else if (leadsByName(unit)) {
            for (const name of gives)
                chooseBy(name, distance);
            const { fact, owner } = unit.kind === 'function' ? unit.info : { fact: undefined, owner: undefined };
            if (owner && fact && _holders_js__WEBPACK_IMPORTED_MODULE_6__/* .CALLED_BY_NO_NAME */ .A.has(fact.name))
                for (const name of (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .holdersOf */ .p)(owner, program))
                    chooseBy(name, distance);
        }
        if (distance > 0)
            continue;
        for (const name of namesBehind(mentions)) {
            if (written.has(name))
                continue;
            written.add(name);
            // a function that is stored here is called by the name of what keeps it
            for (const keeper of keepers.get(name) ?? [])
                chooseBy(keeper.fact.name, 0, (it) => (0,_kept_functions_js__WEBPACK_IMPORTED_MODULE_7__/* .callsKept */ .G)(it, keeper));
            // who fills what is read here has a say in it
            const plain = name.startsWith('_') ? name.slice(1) : name;
            const isWatchedName = program.members.get(plain)?.some((it) => isWatched(program, it));
            // who makes a state that reducers read decides what they read of it
            if (isWatchedName && program.members.get(plain)?.some(({ owner }) => owner?.name === _reducers_js__WEBPACK_IMPORTED_MODULE_9__/* .STATE */ .c4))
                chooseBy(_reducers_js__WEBPACK_IMPORTED_MODULE_9__/* .STATE */ .c4, 0);
            if (isWatchedName || mayHoldGlobal(program, name) || name === _mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .READS_BESIDE */ .Tp)
                choose(byAssigned.get(plain), 0);
        }
    }
    // calls that rules ask for by name count where they stand, and nothing flows through them
    for (const name of byName.keys())
        if ((0,_models_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .isSinkName */ .$z)(name) && !(0,_models_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .takesTypes */ .AF)(name))
            for (const index of byName.get(name) ?? [])
                if (!chosen.has(index))
                    chosen.set(index, FARTHEST);
    const union = (pick) => new Set(units.flatMap(({ mentions }) => [...pick(mentions)]));
    return {
        all: units,
        units: [...chosen.keys()].sort((a, b) => a - b).flatMap((index) => units[index]?.unit ?? []),
        isMentioned({ id, fact, owner, alsoNamed = [] }) {
            if (fact.isPositional && owner && _holders_js__WEBPACK_IMPORTED_MODULE_6__/* .CALLED_BY_NO_NAME */ .A.has(fact.name)) {
                const holders = (0,_holders_js__WEBPACK_IMPORTED_MODULE_6__/* .holdersOf */ .p)(owner, program);
                if (units.some(({ mentions }) => holders.some((name) => mentions.calls.has(name))))
                    return true;
            }
            return [fact, ...alsoNamed].some((named) => (byName.get(named.name) ?? []).some((index) => {
                const { unit, mentions } = units[index] ?? {};
                if (!mentions || (unit?.kind === 'function' && unit.info.id === id))
                    return false;
                return leadsTo(mentions, named);
            }));
        },
        isNamed: (name) => units.some(({ mentions: { references, calls, macros, selectors } }) => [references, calls, macros, selectors].some((names) => names.has(name))),
        selectors: union(({ selectors }) => selectors),
        narrowed: union(({ narrowed }) => narrowed),
    };
}
/** What functions and getters say that give types, or the app's own stand-ins for them, by their names. */
function findGivers(program, units) {
    const givers = new Map();
    const add = (name, result, mentions) => {
        const inner = result && (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(result).name;
        if (inner === undefined)
            return;
        const isOwn = (program.types.get(inner)?.cases.size ?? 0) > 0;
        if (isOwn || _models_healthkit_js__WEBPACK_IMPORTED_MODULE_2__/* .CLINICAL_TYPE_NAMES */ .Ys.has(inner) || LISTS.test(inner))
            (0,_facts_lists_by_name_js__WEBPACK_IMPORTED_MODULE_10__/* .push */ .V)(givers, name, mentions);
    };
    const variables = new Map([...program.getters].map(([variable, getter]) => [getter.id, variable]));
    for (const { unit, mentions } of units) {
        if (unit.kind !== 'function')
            continue;
        const { id, fact } = unit.info;
        const variable = variables.get(id);
        if (variable)
            add(variable.fact.name, variable.fact.type, mentions);
        else
            add(fact.name, fact.result, mentions);
    }
    return givers;
}
/** Of Objective-C, where nothing tells what is in them. */
const LISTS = /^NS(?:Mutable)?(?:Array|Set|OrderedSet)$/;
/** Whether code calls a function, as far as name and labels tell, or hands it on. */
function leadsTo({ references, calls, macros }, fact) {
    if (macros.has(fact.name))
        return true;
    // a message with arguments is handed on as a selector, never by its bare name
    const isNamed = references.has(fact.name) && !(fact.isMessage && fact.parameters.length > 0);
    return isNamed || (calls.get(fact.name) ?? []).some((call) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)(fact, call));
}
/** What every class has, called by the system: nobody passes a type to it. */
const STANDARD = new Set('isEqual initWithCoder encodeWithCoder encode copyWithZone mutableCopyWithZone hash dealloc viewDidLoad'.split(' '));
/** Whether code itself makes clinical types, asks for them or reads them. */
function isSeed({ names, calls }) {
    for (const name of names) {
        if (name.startsWith('HKClinical') || name.startsWith('clinicalType') || (0,_models_healthkit_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfCase */ .ao)(name))
            return true;
        if (name.includes('#') && (0,_models_foreign_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeignSeed */ .OR)(name))
            return true;
        if ((0,_models_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .takesTypes */ .AF)(name) && calls.get(name)?.some(({ args }) => (0,_models_sinks_js__WEBPACK_IMPORTED_MODULE_3__/* .matchSink */ .hi)(name, args)))
            return true;
    }
    return false;
}
function leadsByName(unit) {
    const file = unit.kind === 'file' ? unit.file : unit.kind === 'value' ? unit.variable.file : unit.info.file;
    return file.traits.leadsByName;
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
    if (!type || variable.file.traits.leadsByName)
        return true;
    const inner = (0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type);
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
        return !isPlain((0,_facts_type_names_js__WEBPACK_IMPORTED_MODULE_0__/* .elementType */ .rk)(type));
    return value?.kind !== 'literal' && value?.kind !== 'text';
}
function isPlain({ name }) {
    return /^(?:Bool|BOOL|Int\d*|Double|Float|CGFloat|Date|DateInterval|DateComponents|Decimal|IndexPath|IndexSet|Locale|TimeZone|URL|URLRequest|URLResponse|UUID|Data|Error|NSError|Color|Image|Void|Never|TimeInterval|NSInteger|NSUInteger|HKHealthStore|HKQuery|AnyCancellable|View|Task|Timer|UI[A-Z]\w+)$/.test(name);
}


/***/ }),

/***/ "read/javascript/aliases.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createAliases)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _json5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/json5.js");
/* harmony import */ var _module_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/javascript/module-paths.js");
/**
 * Folders that a `tsconfig.json` gives other names: `@app/health` for `../../libs/health/src`.
 * https://www.typescriptlang.org/tsconfig/#paths
 */



const NAMES = ['tsconfig.json', 'jsconfig.json'];
/** Configurations that extend one another beyond which none is read. */
const MOST_EXTENDED = 10;
function createAliases(files) {
    const byFolder = new Map();
    const aliasesOf = (folder) => {
        const known = byFolder.get(folder);
        if (known)
            return known;
        const file = NAMES.map((name) => (folder === '' ? name : `${folder}/${name}`)).find((path) => files.has(path));
        const up = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
        const found = file ? readAliases(file, files, MOST_EXTENDED) : folder === '' ? [] : aliasesOf(up);
        byFolder.set(folder, found);
        return found;
    };
    const meanings = new Map();
    const find = (from, module) => {
        const aliases = aliasesOf((0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from));
        if (aliases.length === 0)
            return [];
        const known = meanings.get(aliases) ?? new Map();
        meanings.set(aliases, known);
        const found = known.get(module) ?? placesOf(module, aliases);
        known.set(module, found);
        return found;
    };
    return Object.assign(find, { has: (from) => aliasesOf((0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(from)).length > 0 });
}
function placesOf(module, aliases) {
    return aliases.flatMap(({ before, after, places }) => {
        if (after === undefined)
            return module === before ? places : [];
        const fits = module.startsWith(before) && module.endsWith(after) && module.length >= before.length + after.length;
        if (!fits)
            return [];
        const between = module.slice(before.length, module.length - after.length);
        return places.map((place) => place.replace('*', () => between)).filter((place) => !place.startsWith('..'));
    });
}
function readAliases(file, files, left) {
    const config = readConfig(file, files);
    const folder = (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file);
    const options = entry(config, 'compilerOptions');
    const paths = entry(options, 'paths');
    if (paths?.kind !== 'dictionary') {
        const bases = texts(entry(config, 'extends')).filter((base) => base.startsWith('.'));
        const next = bases
            .map((base) => (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, base))
            .flatMap((path) => (path === undefined ? [] : ([path, `${path}.json`].find((it) => files.has(it)) ?? [])))
            .at(-1);
        return next && left > 0 ? readAliases(next, files, left - 1) : [];
    }
    const base = (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(folder, texts(entry(options, 'baseUrl'))[0] ?? '.');
    if (base === undefined)
        return [];
    return [...paths.value].map(([pattern, { value }]) => {
        const [before = '', after] = pattern.split('*');
        const places = texts(value).flatMap((place) => (0,_module_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .f)(base, place.replace(/\.[cm]?[jt]sx?$/, '')) ?? []);
        return { before, after, places };
    });
}
function readConfig(file, files) {
    try {
        return (0,_json5_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson5 */ ._)(files.bytes(file), file);
    }
    catch (error) {
        // then its names mean nothing here, and what they lead to is not followed
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i)
            return undefined;
        throw error;
    }
}
function entry(value, key) {
    return value?.kind === 'dictionary' ? value.value.get(key)?.value : undefined;
}
function texts(value) {
    if (value?.kind === 'array')
        return value.value.flatMap(texts);
    return value?.kind === 'string' ? [value.value] : [];
}


/***/ }),

/***/ "read/javascript/module-paths.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * Paths as modules write them, from the root of the repository.
 */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** Undefined where the path leads out of the repository. */
function join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ "read/json5.js":
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readJson5)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("types.js");
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("read/text.js");
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("read/values.js");
/**
 * JSON5 with the place of every key and value: `project.xcproj` is written in it. https://spec.json5.org
 */



const NAME = /(?:[\p{ID_Start}$_]|\\u[\da-fA-F]{4})(?:[\p{ID_Continue}$\u200C\u200D]|\\u[\da-fA-F]{4})*/uy;
const NUMBER = /[+-]?(?:0[xX][\da-fA-F]+|(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Infinity|NaN)/y;
const WORD = /[\p{ID_Continue}$.]/u;
const LINE_COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
const BLANKS = /\s+/y;
const STRING_PART = /[^'"\\\n\r]+/y;
const CODE_ESCAPE = /x[\da-fA-F]{2}|u[\da-fA-F]{4}/y;
const CONTINUED_LINE = /\r\n|[\n\r\u2028\u2029]/y;
const WRONG_ESCAPE = /[xu1-9]|0\d/y;
const ESCAPES = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['0', '\0'],
]);
/**
 * Reads JSON5. `null` stands for an entry that is not there. A container's place is its opening bracket.
 * Throws {@link UnreadableFile} at the first mistake.
 */
function readJson5(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(file, text);
    let offset = 0;
    function refuse(reason, start = offset) {
        const what = start >= text.length ? 'it is cut off' : reason;
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`is not valid JSON5: ${what}`, place(Math.min(start, text.length)));
    }
    /** What the pattern matches right here, passed over; `""` where it does not match. */
    function take(pattern) {
        pattern.lastIndex = offset;
        const found = pattern.exec(text)?.[0] ?? '';
        offset += found.length;
        return found;
    }
    function skipBlanks() {
        for (;;) {
            if (text.startsWith('/*', offset)) {
                const close = text.indexOf('*/', offset + 2);
                if (close < 0)
                    refuse('a comment is not closed');
                offset = close + 2;
            }
            else if (take(BLANKS) === '' && take(LINE_COMMENT) === '') {
                return;
            }
        }
    }
    /** Passes over blanks and comments, then over the character if it is next. */
    function takeNext(character) {
        skipBlanks();
        if (text[offset] !== character)
            return false;
        offset += 1;
        return true;
    }
    function readValue(depth) {
        skipBlanks();
        if (depth > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l)
            throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFile */ .i(`nests deeper than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .l} levels`, place(offset));
        const start = offset;
        switch (text[offset]) {
            case '{':
                return { kind: 'dictionary', value: readEntries(depth), at: place(start, start + 1) };
            case '[':
                return { kind: 'array', value: readItems(depth), at: place(start, start + 1) };
            case '"':
            case "'":
                return { kind: 'string', value: readString().value, at: place(start, offset) };
            default:
                return readWord(start);
        }
    }
    function readWord(start) {
        const number = take(NUMBER);
        const word = number === '' ? take(NAME) : number;
        if (WORD.test(text[offset] ?? ''))
            refuse('a value was expected', start);
        const at = place(start, offset);
        if (number !== '')
            return { kind: 'number', value: toNumber(number), at };
        if (word === 'true' || word === 'false')
            return { kind: 'boolean', value: word === 'true', at };
        return word === 'null' ? undefined : refuse('a value was expected', start);
    }
    function readItems(depth) {
        const items = [];
        offset += 1;
        while (!takeNext(']')) {
            const item = readValue(depth + 1);
            if (item)
                items.push(item);
            if (!takeNext(',') && text[offset] !== ']')
                refuse('"," or "]" was expected');
        }
        return items;
    }
    function readEntries(depth) {
        const entries = new Map();
        offset += 1;
        while (!takeNext('}')) {
            const key = readKey();
            if (!takeNext(':'))
                refuse('":" was expected');
            const value = readValue(depth + 1);
            if (value)
                (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addEntry */ .A)(entries, key.value, place(key.start, key.end), value);
            else
                entries.delete(key.value);
            if (!takeNext(',') && text[offset] !== '}')
                refuse('"," or "}" was expected');
        }
        return entries;
    }
    function readKey() {
        if (text[offset] === '"' || text[offset] === "'")
            return readString();
        const start = offset;
        const name = take(NAME);
        if (name === '')
            refuse('a key was expected');
        const value = name.replace(/\\u(.{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        return { value, start, end: offset };
    }
    function readString() {
        const start = offset;
        const quote = text[offset];
        let value = '';
        offset += 1;
        for (;;) {
            value += take(STRING_PART);
            const next = text[offset];
            if (next === undefined || next === '\n' || next === '\r')
                refuse('a text is not closed');
            offset += 1;
            if (next === quote)
                return { value, start, end: offset };
            value += next === '\\' ? readEscape() : next;
        }
    }
    /** The backslash is passed over already. */
    function readEscape() {
        const code = take(CODE_ESCAPE);
        if (code)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (take(CONTINUED_LINE))
            return '';
        const next = text[offset];
        if (next === undefined || take(WRONG_ESCAPE))
            refuse('an escape says nothing', offset);
        offset += 1;
        return ESCAPES.get(next) ?? next;
    }
    const value = readValue(0);
    skipBlanks();
    if (offset < text.length)
        refuse('the text goes on after its value');
    return value ?? refuse('it holds no value', 0);
}
function toNumber(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    return sign * Number(text.replace(/^[+-]/, ''));
}


/***/ })

};
