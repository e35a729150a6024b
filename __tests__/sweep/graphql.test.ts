import { expect, test } from 'vitest';
import { LISTING } from '../../src/sweep/list-repositories.ts';
import { answerFaults, queryFaults } from './graphql.ts';

test('what is asked of GitHub is in its own schema', () => {
  expect(queryFaults(LISTING, { login: 'acme', after: null })).toEqual([]);
});

test.each([
  [LISTING.replace('nameWithOwner', 'fullName'), ['Repository has no fullName.']],
  [LISTING.replace('first: 100', 'most: 100'), ['RepositoryOwner.repositories takes no most.']],
  [
    LISTING.replace('field: SIZE', 'field: WEIGHT'),
    ['Repository.languages(orderBy)(field) is LanguageOrderField!, not WEIGHT.'],
  ],
  [LISTING.replace('on Commit', 'on Issue'), ['GitObject is never Issue.']],
  [LISTING.replace('$after: String', '$after: Int'), ['RepositoryOwner.repositories(after) is String, $after is Int.']],
])('a query that GitHub would refuse: %#', (query, faults) => {
  expect(queryFaults(query, { login: 'acme' })).toEqual(faults);
});

test('an answer that GitHub would not give', () => {
  const owner = { repositories: { pageInfo: { hasNextPage: 'no', endCursor: null }, nodes: [null] } };
  expect(queryFaults('query { viewer { login } }', {})).toEqual([]);
  expect(answerFaults(LISTING, { repositoryOwner: owner })).toEqual([
    'Query.repositoryOwner.repositories.pageInfo.hasNextPage is "no", not Boolean!.',
  ]);
  expect(answerFaults(LISTING, {})).toEqual(['Query.repositoryOwner is undefined, not RepositoryOwner.']);
});
