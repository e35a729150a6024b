// What Kotlin's grammar cannot say: where a line ends a statement, comments that nest, `!is`, `!in`, `?.`, and what raw
// texts say. docs/decisions/foreign-languages.md says why it is not the one of the package.

#include "tree_sitter/parser.h"

#include <string.h>
#include <wctype.h>

// In the order of the grammar's `externals`; what is named after a text is here to tell whether that may stand here.
enum TokenType {
  SEMI,
  CLASS_MEMBER_SEMI,
  BLOCK_COMMENT,
  NOT_IS,
  IN,
  Q_DOT,
  RAW_CONTENT,
  CONSTRUCTOR,
  GET,
  SET,
  HOLE,
  NOT_IN,
};

#define LONGEST_WORD 16

static const char *const MODIFIERS[] = {
    "public", "private", "protected", "internal",    "abstract", "final",   "open",   "override",
    "inline", "vararg",  "noinline",  "crossinline", "external", "suspend", "lateinit",
};

// Words that go on with what stands above them.
static const char *const GOING_ON[] = {"in", "by", "as", "where"};

// How far is looked ahead for what does not become a token: what is far longer is no code.
#define FARTHEST 20000
static unsigned seen;

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

// One character further ahead; no more of them are there at the end, or too far from it.
static bool look(TSLexer *lexer) {
  if (lexer->eof(lexer) || seen >= FARTHEST) return false;
  seen += 1;
  advance(lexer);
  return true;
}

static bool is_letter(int32_t c) { return iswalpha(c) || c == '_'; }

static bool is_in_word(int32_t c) { return iswalnum(c) || c == '_'; }

static bool is_one_of(const char *word, const char *const *words, unsigned count) {
  for (unsigned i = 0; i < count; i += 1) {
    if (strncmp(word, words[i], LONGEST_WORD) == 0) return true;
  }
  return false;
}

#define IS_ONE_OF(word, words) is_one_of(word, words, sizeof(words) / sizeof(words[0]))

// Stands at the slash. Of a comment that nests the end is that of the outer one; one that is not closed has all the rest.
static bool pass_comment(TSLexer *lexer) {
  advance(lexer);
  if (lexer->lookahead != '*') return false;
  advance(lexer);
  unsigned depth = 1;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == '*' && lexer->lookahead == '/') {
      advance(lexer);
      depth -= 1;
      if (depth == 0) return true;
    } else if (c == '/' && lexer->lookahead == '*') {
      advance(lexer);
      depth += 1;
    }
  }
  return true;
}

// Whitespace and comments, of which none is kept. Whether none of them begins and does not end.
static bool pass_space(TSLexer *lexer) {
  for (;;) {
    while (iswspace(lexer->lookahead)) {
      if (!look(lexer)) return false;
    }
    if (lexer->lookahead != '/') return true;
    look(lexer);
    int32_t second = lexer->lookahead;
    if (second != '/' && second != '*') return false;
    look(lexer);
    if (second == '/') {
      while (lexer->lookahead != '\n') {
        if (!look(lexer)) return false;
      }
      continue;
    }
    for (bool is_star = false; !(is_star && lexer->lookahead == '/');) {
      is_star = lexer->lookahead == '*';
      if (!look(lexer)) return false;
    }
    look(lexer);
  }
}

// Brackets and all in them.
static void pass_brackets(TSLexer *lexer, int32_t open, int32_t close) {
  unsigned depth = 0;
  for (int32_t c = lexer->lookahead; look(lexer); c = lexer->lookahead) {
    if (c == open) {
      depth += 1;
    } else if (c == close) {
      depth -= 1;
      if (depth == 0) return;
    } else if (c == '"') {
      while (lexer->lookahead != '"' && lexer->lookahead != '\n') {
        if (lexer->lookahead == '\\') look(lexer);
        if (!look(lexer)) return;
      }
      look(lexer);
    }
  }
}

// `@field:Named("x")`, `@[A B]`
static void pass_annotation(TSLexer *lexer) {
  look(lexer);
  while (is_in_word(lexer->lookahead) || lexer->lookahead == '.' || lexer->lookahead == ':') {
    if (!look(lexer)) return;
  }
  if (lexer->lookahead == '[') pass_brackets(lexer, '[', ']');
  if (lexer->lookahead == '<') pass_brackets(lexer, '<', '>');
  if (lexer->lookahead == '(') pass_brackets(lexer, '(', ')');
}

// What stands behind `get` or `set` makes it an accessor of the property above.
static bool is_accessor(TSLexer *lexer, bool is_getter, bool is_modified) {
  while (lexer->lookahead == ' ' || lexer->lookahead == '\t') {
    if (!look(lexer)) return is_modified;
  }
  if (lexer->lookahead != '(') return is_modified;
  if (is_getter) {
    look(lexer);
    pass_space(lexer);
    if (lexer->lookahead != ')') return false;
    look(lexer);
  } else {
    pass_brackets(lexer, '(', ')');
  }
  pass_space(lexer);
  return lexer->lookahead == '=' || lexer->lookahead == '{' || lexer->lookahead == ':';
}

// Whether a line that begins with a word or an annotation begins anew.
static bool is_new_by_word(TSLexer *lexer, const bool *valid) {
  bool has_more = valid[CONSTRUCTOR] || valid[GET] || valid[SET];
  bool is_modified = false;
  char word[LONGEST_WORD] = {0};
  for (;;) {
    if (lexer->lookahead == '@') {
      if (!has_more) return true;
      pass_annotation(lexer);
    } else {
      memset(word, 0, LONGEST_WORD);
      unsigned size = 0;
      for (; is_in_word(lexer->lookahead) && size < LONGEST_WORD; size += 1) {
        if (size < LONGEST_WORD - 1) word[size] = (char)lexer->lookahead;
        look(lexer);
      }
      if (size == LONGEST_WORD || size == 0) return true;
      if (!has_more || !IS_ONE_OF(word, MODIFIERS)) break;
    }
    is_modified = true;
    if (!pass_space(lexer)) return true;
  }
  if (strcmp(word, "constructor") == 0) return !valid[CONSTRUCTOR];
  if (strcmp(word, "get") == 0) return !valid[GET] || !is_accessor(lexer, true, is_modified);
  if (strcmp(word, "set") == 0) return !valid[SET] || !is_accessor(lexer, false, is_modified);
  if (is_modified) return true;
  if (strcmp(word, "in") == 0 && valid[IN]) return true;
  if (strcmp(word, "else") == 0) {
    // that of a `when` is one of its entries
    pass_space(lexer);
    if (lexer->lookahead != '-') return false;
    advance(lexer);
    return lexer->lookahead == '>';
  }
  return !IS_ONE_OF(word, GOING_ON);
}

// Whether a line begins anew with what stands here. `?.` is looked at before.
static bool is_new(TSLexer *lexer, const bool *valid) {
  int32_t c = lexer->lookahead;
  if (is_letter(c) || c == '@') return is_new_by_word(lexer, valid);
  switch (c) {
    case ',':
    case '.':
    case '*':
    case '%':
    case '>':
    case '<':
    case '=':
    case '{':
    case '[':
    case '|':
    case '&':
    case '/':
      return false;
    case ':':
      // `::run` is a value
      advance(lexer);
      return lexer->lookahead == ':';
    case '!':
      advance(lexer);
      return lexer->lookahead != '=';
    default:
      return true;
  }
}

static bool scan_raw(TSLexer *lexer) {
  bool has_content = false;
  lexer->result_symbol = RAW_CONTENT;
  while (!lexer->eof(lexer)) {
    lexer->mark_end(lexer);
    if (lexer->lookahead == '$') {
      advance(lexer);
      if (is_letter(lexer->lookahead) || lexer->lookahead == '{' || lexer->lookahead == '`') return has_content;
    } else if (lexer->lookahead == '"') {
      unsigned count = 0;
      for (; lexer->lookahead == '"' && count < 3; advance(lexer)) count += 1;
      if (count == 3) return has_content;
    } else {
      advance(lexer);
    }
    has_content = true;
  }
  lexer->mark_end(lexer);
  return has_content;
}

static bool scan_safe_dot(TSLexer *lexer, const bool *valid) {
  advance(lexer);
  if (!valid[Q_DOT]) return false;
  while (iswspace(lexer->lookahead)) advance(lexer);
  if (lexer->lookahead != '.') return false;
  advance(lexer);
  lexer->result_symbol = Q_DOT;
  lexer->mark_end(lexer);
  return true;
}

// Behind an `i`: the other letter, and no more of a word.
static bool scan_ending(TSLexer *lexer, const bool *valid, int32_t letter, enum TokenType type) {
  if (!valid[type] || lexer->lookahead != letter) return false;
  advance(lexer);
  lexer->result_symbol = type;
  lexer->mark_end(lexer);
  return !is_in_word(lexer->lookahead);
}

static bool scan_semi(TSLexer *lexer, const bool *valid, bool *is_decided) {
  enum TokenType semi = valid[SEMI] ? SEMI : CLASS_MEMBER_SEMI;
  bool is_newline = false;
  *is_decided = true;
  lexer->result_symbol = semi;
  lexer->mark_end(lexer);
  while (iswspace(lexer->lookahead)) {
    if (lexer->lookahead == '\n' || lexer->lookahead == '\r') is_newline = true;
    lexer->advance(lexer, true);
  }
  if (lexer->eof(lexer)) return true;
  if (lexer->lookahead == ';') {
    advance(lexer);
    lexer->mark_end(lexer);
    return true;
  }
  if (!is_newline) {
    *is_decided = false;
    return false;
  }
  if (lexer->lookahead == '?') {
    if (scan_safe_dot(lexer, valid)) return true;
    return lexer->lookahead != ':';
  }
  if (lexer->lookahead != '/') return is_new(lexer, valid);
  // a comment, behind which the line goes on: where a new statement stands there, the end of the one above reaches to it
  if (!pass_comment(lexer)) return false;
  lexer->mark_end(lexer);
  lexer->result_symbol = BLOCK_COMMENT;
  while (iswspace(lexer->lookahead)) {
    if (lexer->lookahead == '\n' || lexer->lookahead == '\r') return true;
    advance(lexer);
  }
  if (lexer->lookahead != '?' && !lexer->eof(lexer) && is_new(lexer, valid)) lexer->result_symbol = semi;
  return true;
}

bool tree_sitter_kotlin_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  seen = 0;
  // all is valid where the parser looks for its way out of an error
  bool is_lost = valid[RAW_CONTENT] && valid[SEMI] && valid[CLASS_MEMBER_SEMI];
  if (valid[RAW_CONTENT] && !is_lost) return scan_raw(lexer);
  if (valid[HOLE] && !is_lost) return false;
  if (valid[SEMI] || valid[CLASS_MEMBER_SEMI]) {
    bool is_decided;
    bool is_found = scan_semi(lexer, valid, &is_decided);
    if (is_decided) return is_found;
  }
  while (iswspace(lexer->lookahead)) lexer->advance(lexer, true);
  switch (lexer->lookahead) {
    case '!':
      advance(lexer);
      if (lexer->lookahead != 'i') return false;
      advance(lexer);
      return lexer->lookahead == 's' ? scan_ending(lexer, valid, 's', NOT_IS) : scan_ending(lexer, valid, 'n', NOT_IN);
    case 'i':
      advance(lexer);
      return scan_ending(lexer, valid, 'n', IN);
    case '?':
      return scan_safe_dot(lexer, valid);
    case '/':
      if (!pass_comment(lexer)) return false;
      lexer->result_symbol = BLOCK_COMMENT;
      lexer->mark_end(lexer);
      return true;
    case '}':
      lexer->result_symbol = CLASS_MEMBER_SEMI;
      return valid[CLASS_MEMBER_SEMI] && !is_lost;
    default:
      return false;
  }
}

void *tree_sitter_kotlin_external_scanner_create(void) { return NULL; }

void tree_sitter_kotlin_external_scanner_destroy(void *payload) {}

unsigned tree_sitter_kotlin_external_scanner_serialize(void *payload, char *buffer) { return 0; }

void tree_sitter_kotlin_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {}
