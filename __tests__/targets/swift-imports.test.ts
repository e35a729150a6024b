import { expect, test } from 'vitest';
import { modulesIn } from '../../src/targets/packages/swift-imports.ts';
import { filesOf } from '../code/code.ts';

test('modules are named by every way of importing them', () => {
  const files = filesOf({
    'One.swift':
      'import Core\n@_spi(Internals) import Kit\npublic import struct Shapes.Circle\n  @testable import Checked\n',
    'Two.m': '#import <Charts/Charts.h>\n@import Maps;\n#include "own.h"\n',
  });
  expect([...modulesIn(files.paths, files)].sort()).toEqual(['Charts', 'Checked', 'Core', 'Kit', 'Maps', 'Shapes']);
});
