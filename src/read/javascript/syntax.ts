/**
 * The syntax of JavaScript and TypeScript, as far as configuration modules use it.
 * `start` and `end` are offsets in the text; types are left out.
 */

interface Span {
  readonly start: number;
  readonly end: number;
}

export type JsExpression = Span &
  (
    | { readonly type: 'literal'; readonly value: string | number | boolean | null }
    | { readonly type: 'template'; readonly parts: readonly (string | JsExpression)[] }
    | { readonly type: 'array'; readonly items: readonly JsItem[] }
    | { readonly type: 'object'; readonly properties: readonly JsProperty[] }
    | { readonly type: 'name'; readonly name: string }
    | { readonly type: 'member'; readonly object: JsExpression; readonly property: JsKey; readonly optional: boolean }
    | {
        readonly type: 'call';
        readonly callee: JsExpression;
        readonly args: readonly JsItem[];
        readonly optional: boolean;
        readonly construct: boolean;
      }
    | JsFunction
    | { readonly type: 'unary'; readonly operator: string; readonly operand: JsExpression }
    | { readonly type: 'binary'; readonly operator: string; readonly left: JsExpression; readonly right: JsExpression }
    | { readonly type: 'logical'; readonly operator: string; readonly left: JsExpression; readonly right: JsExpression }
    | {
        readonly type: 'conditional';
        readonly test: JsExpression;
        readonly yes: JsExpression;
        readonly no: JsExpression;
      }
    | {
        readonly type: 'assign';
        readonly operator: string;
        readonly target: JsExpression;
        readonly value: JsExpression;
      }
    /** What is read and not understood: a class, a generator, a regular expression. `what` names it. */
    | { readonly type: 'unknown'; readonly what: string }
  );

export type JsFunction = Span & {
  readonly type: 'function';
  readonly name?: string;
  readonly parameters: readonly JsPattern[];
  readonly body: readonly JsStatement[] | JsExpression;
  /** Reads `this` or yields: its result is not to be told. */
  readonly generator: boolean;
};

export type JsKey = string | JsExpression;
export type JsItem = { readonly spread: boolean; readonly value: JsExpression };

export type JsProperty =
  | {
      readonly key: JsKey;
      readonly keyStart: number;
      readonly keyEnd: number;
      readonly value: JsExpression;
      readonly shorthand: boolean;
    }
  | { readonly spread: JsExpression };

export type JsPattern = Span &
  (
    | { readonly type: 'name'; readonly name: string; readonly fallback?: JsExpression }
    | {
        readonly type: 'object-pattern';
        readonly properties: readonly { readonly key: JsKey; readonly target: JsPattern }[];
        readonly rest?: JsPattern;
        readonly fallback?: JsExpression;
      }
    | {
        readonly type: 'array-pattern';
        readonly items: readonly (JsPattern | undefined)[];
        readonly rest?: JsPattern;
        readonly fallback?: JsExpression;
      }
    | { readonly type: 'rest'; readonly target: JsPattern; readonly fallback?: undefined }
  );

/** Without `test`: `default`. */
export interface JsCase {
  readonly test?: JsExpression;
  readonly body: readonly JsStatement[];
}

export type JsStatement = Span &
  (
    | { readonly type: 'expression'; readonly expression: JsExpression }
    | { readonly type: 'declare'; readonly pattern: JsPattern; readonly value?: JsExpression }
    | { readonly type: 'function'; readonly declared: JsFunction }
    | { readonly type: 'return'; readonly value?: JsExpression }
    | { readonly type: 'throw' }
    | { readonly type: 'break' | 'continue' }
    | { readonly type: 'block'; readonly body: readonly JsStatement[] }
    | {
        readonly type: 'if';
        readonly test: JsExpression;
        readonly yes: readonly JsStatement[];
        readonly no: readonly JsStatement[];
      }
    | {
        readonly type: 'for-of';
        readonly pattern: JsPattern;
        readonly list: JsExpression;
        readonly body: readonly JsStatement[];
      }
    | { readonly type: 'switch'; readonly value: JsExpression; readonly cases: readonly JsCase[] }
    /** A loop whose turns are not counted: its body may run. */
    | { readonly type: 'maybe'; readonly what: string; readonly body: readonly JsStatement[] }
    | {
        readonly type: 'try';
        readonly body: readonly JsStatement[];
        readonly handler: readonly JsStatement[];
        readonly finalizer: readonly JsStatement[];
      }
    | {
        readonly type: 'import';
        readonly from: string;
        readonly bindings: readonly { readonly imported: string; readonly local: string }[];
      }
    | {
        readonly type: 'export';
        readonly names: readonly { readonly local: string; readonly exported: string }[];
        readonly from?: string;
      }
    | { readonly type: 'export-default'; readonly value: JsExpression }
    /** What could not be read. `names` are the names in it: it may have changed any of them. */
    | { readonly type: 'unreadable'; readonly names: readonly string[] }
  );
