/**
 * What lowering Kotlin takes besides the tree.
 */
import type { Expression, TypeFact, TypeName } from '../../facts/facts.ts';
import type { Unit } from '../lowering.ts';
import type { Context } from './contexts.ts';

export interface KotlinUnit extends Unit {
  /** Classes that functions declare: as if they stood in the file. */
  readonly local: TypeFact[];
  /** The names of the file's sealed classes. */
  readonly sealed: ReadonlySet<string>;
  /** The letters that stand for types which the file's functions and classes are told. */
  readonly letters: ReadonlySet<string>;
  /** What stands before its functions. */
  readonly contexts: readonly Context[];
  /** What `this` is in the extension of a collection that is lowered. */
  receiver?: TypeName;
  /** In a block, which may have a receiver of its own. */
  isInBlock?: true;
  /** By which name `it` of the lambda around is known: it is `it` of one in it that is given nothing too. */
  it?: string;
  /** The same in a block that is run on an object. */
  meansIt?: string;
  /** What a block that writes or reads a file is on. */
  opened?: string;
  /** The Realm that a block writes to. */
  realm?: Expression;
}
