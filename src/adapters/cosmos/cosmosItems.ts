import type { Container, Resource } from '@azure/cosmos';
import { ErrorResponse } from '@azure/cosmos';
import { NOT_FOUND } from './cosmosErrors.ts';

/**
 * The document, or null when there is none. The SDK answers every 404 alike; one with a substatus means that the
 * container is gone (1003) or that this replica is behind (1002), and says nothing about the document: it throws.
 */
export async function readItem<T extends { id: string }>(
  container: Container,
  id: string,
  partition: string,
  signal: AbortSignal,
): Promise<(T & Resource) | null> {
  const { resource, statusCode, substatus } = await container
    .item(id, partition)
    .read<T>({ abortSignal: signal });
  if (statusCode === NOT_FOUND && substatus !== undefined && substatus !== 0) {
    const error = new ErrorResponse(`the document could not be looked for (substatus ${substatus})`);
    error.code = statusCode;
    error.substatus = substatus;
    throw error;
  }
  return resource ?? null;
}
