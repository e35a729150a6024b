/**
 * Kotlin's grammar with what it misreads put right; scripts/build-grammar.sh lays it over that of npm's package, which
 * it renames to base.js. Its scanner is scanner.c beside it.
 */
const base = require('./base');

/** Members and calls go before what stands in front of them: `!a.b()` asks what `b` gives. The base has 12 for `as`. */
const PREFIX = 14;
const POSTFIX = 15;

/** Words that are names wherever they modify nothing: `open(file)`, `suspend { }`. */
const ALSO_NAMES = ['open', 'suspend', 'external', 'final', 'internal', 'infix', 'inline', 'override', 'sealed'];

module.exports = grammar(base, {
  name: 'kotlin',

  externals: ($, all) => [...all.slice(0, -1), '${', $._not_in],

  conflicts: ($, all) => [
    ...all,
    [$.inheritance_modifier, $._reserved_identifier],
    [$.visibility_modifier, $._reserved_identifier],
    [$.member_modifier, $._reserved_identifier],
    [$.function_modifier, $._reserved_identifier, $.type_modifiers],
    [$.type_modifiers, $._reserved_identifier],
    [$.type_modifiers, $.annotated_expression, $.annotated_loop],
    [$.variable_declaration, $.modifiers, $.type_modifiers, $.annotated_expression, $.annotated_loop],
    [$.modifiers, $.type_modifiers, $.annotated_expression, $.annotated_loop],
    [$.if_expression, $.parenthesized_expression],
    [$.parenthesized_type],
    [$.unary_expression, $.binary_expression, $.call_expression],
  ],

  rules: {
    // `@file:JvmMultifileClass @file:JvmName("Flows")` on one line
    file_annotation: ($) => {
      const said = choice(seq('[', repeat1($._unescaped_annotation), ']'), $._unescaped_annotation);
      return seq('@', 'file', ':', said, optional($._semi));
    },

    unary_expression: ($) =>
      choice(
        prec.left(PREFIX, seq(field('operator', choice('++', '--', '+', '-', '!')), field('argument', $.expression))),
        prec.left(POSTFIX, seq(field('argument', $.expression), field('operator', choice('++', '--', '!!')))),
      ),

    // `get<A>(x)` is no comparison
    call_expression: ($) => {
      const behind = choice($.value_arguments, seq(optional($.value_arguments), $.annotated_lambda));
      return choice(
        prec.left(POSTFIX, seq($.expression, behind)),
        prec.left(POSTFIX, prec.dynamic(2, seq($.expression, $.type_arguments, behind))),
      );
    },

    index_expression: ($) => prec(POSTFIX, seq($.expression, '[', sep($.expression), optional(','), ']')),

    navigation_expression: ($) =>
      prec(POSTFIX, seq($.expression, choice('.', alias($._q_dot, '?.'), '::', '?::'), $.identifier)),

    // `@Suppress("…") while (…) { … }`
    statement: ($, old) => choice(old, $.annotated_loop),
    annotated_loop: ($) =>
      seq($.annotation, choice($.for_statement, $.while_statement, $.do_while_statement, $.annotated_loop)),

    // an annotation on the next line is that of what follows
    annotated_lambda: ($) => seq(optional($.label), $.lambda_literal),

    // `class Store : Loading by inner { … }`: what the braces hold is the class's
    class_body: ($) => prec.dynamic(1, seq('{', repeat(seq($.class_member_declaration, $._class_member_semi)), '}')),

    // `String?::plus`
    callable_reference: ($) => seq(optional($._receiver_type), choice('::', '?::'), choice($.identifier, 'class')),

    // to it a keyword is a name wherever it cannot stand: `@Test private fun f()` declares a function all the same
    infix_expression: ($) => prec.left(8, prec.dynamic(-10, seq($.expression, $.identifier, $.expression))),

    // `value !in all`, but `!inside`
    in_expression: ($) =>
      prec.left(
        6,
        seq(field('left', $.expression), choice('in', alias($._not_in, '!in')), field('right', $.expression)),
      ),
    range_test: ($) => seq(choice(alias($._in, 'in'), alias($._not_in, '!in')), $.expression),

    // `is Route if route.isOpen ->`
    when_entry: ($) =>
      seq(
        choice(seq(sep(field('condition', $._when_condition)), optional(',')), 'else'),
        optional(seq('if', field('guard', $.expression))),
        '->',
        choice($.block, $.statement),
        optional($._semi),
      ),

    // `@Composable (() -> Unit)`
    parenthesized_type: ($) => seq(optional($.type_modifiers), '(', $.type, ')'),

    // `"$name"`; `$$"$name and $$name"` is a word for itself
    string_literal: ($) =>
      choice(
        seq(
          '"',
          repeat(
            choice(
              alias(token.immediate(prec(1, /[^"\\$]+/)), $.string_content),
              alias(token.immediate('$'), $.string_content),
              $.escape_sequence,
              $.interpolation,
            ),
          ),
          '"',
        ),
        $.many_dollars,
      ),
    many_dollars: (_) => token(choice(/\$\${1,7}"([^"\\\n]|\\.)*"/, /\$\${1,7}"""([^"]|"[^"]|""[^"])*"""/)),
    multiline_string_literal: ($) =>
      seq(
        '"""',
        repeat(choice(alias($._multiline_string_content, $.string_content), $.interpolation)),
        choice('"""', '""""', '"""""'),
      ),
    interpolation: ($) =>
      choice(
        alias(token.immediate(prec(2, /\$([\p{L}_][\p{L}_\p{Nd}]*|`[^\r\n`]+`)/u)), $.interpolated_name),
        seq('${', $.expression, '}'),
      ),

    _reserved_identifier: ($, old) => choice(old, prec.dynamic(-1, alias(choice(...ALSO_NAMES), $.identifier))),
  },
});

function sep(rule) {
  return seq(rule, repeat(seq(',', rule)));
}
