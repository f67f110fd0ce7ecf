import type { ContainerRequest } from '@azure/cosmos';

/** Only what is asked for is indexed: every other property of a document would cost request units at each write. */
const indexing = (...paths: string[]): NonNullable<ContainerRequest['indexingPolicy']> => ({
  indexingMode: 'consistent',
  includedPaths: paths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }],
});

/** `id` and `_ts` are always indexed. */
export const COMMITS = {
  id: 'commits',
  partitionKey: { paths: ['/stream'] },
  indexingPolicy: indexing('/stream/?'),
} satisfies ContainerRequest;

export const VIEWS = {
  id: 'views',
  partitionKey: { paths: ['/stream'] },
  indexingPolicy: indexing(
    '/stream/?',
    '/sortKey/?',
    '/status/?',
    '/fulfilmentDue/?',
    '/dueAt/?',
    '/conversationId/?',
    '/summary/channelId/?',
    '/buyerId/?',
    '/orderNumber/?',
  ),
} satisfies ContainerRequest;

export const ORDERS = {
  id: 'orders',
  partitionKey: { paths: ['/number'] },
  indexingPolicy: indexing('/number/?', '/buyerId/?', '/channelUsers/[]/?'),
} satisfies ContainerRequest;

/** Cases as review searches them: their facts, and what was said. */
export const REVIEW = {
  id: 'review',
  partitionKey: { paths: ['/stream'] },
  indexingPolicy: indexing(
    '/stream/?',
    '/sortKey/?',
    '/openedAt/?',
    '/status/?',
    '/outcome/?',
    '/complaint/?',
    '/mood/?',
    '/language/?',
    '/product/?',
    '/policyVersion/?',
    '/buyerId/?',
    '/buyerName/?',
    '/orderNumber/?',
    '/marks/[]/?',
    '/amounts/[]/?',
    '/text/?',
    '/version/?',
  ),
} satisfies ContainerRequest;

/** What one process at a time does; what nobody gave back is deleted after an hour. */
export const LEASES = {
  id: 'leases',
  partitionKey: { paths: ['/name'] },
  defaultTtl: 3_600,
  indexingPolicy: indexing('/name/?'),
} satisfies ContainerRequest;
