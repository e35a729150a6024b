import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  destinationLines,
  destinationMarkup,
  destinationSections,
  destinationsJson,
} from '../../src/reporters/destinations.ts';
import { painter } from '../../src/reporters/paint.ts';
import type { RecordFlow, ReportContext } from '../../src/types.ts';
import { at, clinicalType, finding, HOSTILE, NO_CODE, target } from './sample-report.ts';

const CONTEXT: ReportContext = { colour: false, prefix: '' };
const snapshots = path.join(import.meta.dirname, 'expected');

function flow(more: Partial<RecordFlow> = {}): RecordFlow {
  return {
    kind: 'analytics',
    destination: 'Firebase Analytics',
    api: 'Analytics.logEvent(_:parameters:)',
    at: at(50, 3, undefined, 'App/Events.swift'),
    trace: [{ what: 'the query brings clinical records', at: at(9, 3, undefined, 'App/Store.swift') }],
    strength: 'value',
    types: [clinicalType('Allergy'), clinicalType('LabResult')],
    ...more,
  };
}

function withFlows(flows: readonly RecordFlow[]) {
  return target({ code: { ...NO_CODE, flows } });
}

const FLOWS = [
  flow(),
  flow({ at: at(60, 3, undefined, 'App/Events.swift') }),
  flow({ kind: 'network', destination: 'a server', types: [], at: at(5, 3, undefined, 'App/Uploader.swift') }),
  flow({ kind: 'advertising', destination: 'Adjust', types: [clinicalType('Allergy')] }),
  flow({ kind: 'logging', destination: 'the console', strength: 'derived' }),
  flow({ kind: 'pasteboard', destination: 'the pasteboard', conditional: 'DEBUG' }),
];

function page(flows: readonly RecordFlow[], context = CONTEXT): string {
  return destinationSections(withFlows(flows), context, 'the full report')
    .map(({ open, rows, close }) => open + rows.join('') + close)
    .join('');
}

test('a diagram, its calls, and a tree', async () => {
  const lines = destinationLines(withFlows(FLOWS), [finding({ at: FLOWS[3]?.at ?? at(1, 1) })], painter(false));
  const both = `${page(FLOWS)}\n---\n${lines.join('\n')}\n`;
  await expect(both).toMatchFileSnapshot(path.join(snapshots, 'destinations.snap'));
});

describe('nothing where there is nothing to show', () => {
  test.each([
    ['no flow', []],
    ['a count', [flow({ strength: 'derived' })]],
    ['what does not ship', [flow({ conditional: 'DEBUG' })]],
  ])('%s', (_, flows) => {
    expect(page(flows)).toBe('');
    expect(destinationLines(withFlows(flows), [], painter(false))).toEqual([]);
  });
});

test('nothing breaks out of the diagram', () => {
  const names = [
    HOSTILE,
    'a"] --> b["c',
    'end\n```\n# heading',
    '%%{init: {"securityLevel": "loose"}}%%',
    '<b>&quot;#35;',
  ];
  const text = page(names.map((destination) => flow({ destination })));
  const diagram = /```mermaid\n(.*?)```\n/s.exec(text)?.[1] ?? '';
  for (const line of diagram.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^(?:flowchart LR| {2}t\d+\["(?:[\p{L}\p{N} .,’…-]|<br\/>)+"\]| {2}d\d+\(\["[\p{L}\p{N} .,’…-]+"\]\)| {2}t\d+ --> d\d+)$/u,
    );
  }
  expect(text.match(/```/g)).toHaveLength(2);
});

test('a table of text in HTML', () => {
  const { html } = destinationMarkup(withFlows([flow({ destination: '<script>alert(1)</script>' })]), CONTEXT);
  expect(html).toContain('allergies and lab results');
  expect(html).not.toContain('<script');
  expect(destinationMarkup(withFlows([]), CONTEXT).html).toBe('');
});

test('a release tells the calls elsewhere', () => {
  expect(page(FLOWS, { ...CONTEXT, release: true })).not.toContain('Events.swift');
});

test('JSON has every flow with its way', () => {
  const flows = destinationsJson(withFlows(FLOWS), ({ file, line }) => `${file}:${line}`);
  expect(flows).toHaveLength(FLOWS.length);
  expect(flows[0]).toMatchObject({
    kind: 'advertising',
    at: 'App/Events.swift:50',
    trace: [{ at: 'App/Store.swift:9' }],
  });
});
