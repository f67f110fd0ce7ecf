import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from 'openai/error';
import { ZodError } from 'zod';
import { UnreadableReading, type UnreadableBecause } from '../../ports/unreadableReading.ts';
import { messageOf } from '../../ports/thrown.ts';

/** A server's own words are in it, and it goes into logs. */
const LONGEST_MESSAGE = 300;

/** Names what went wrong in a call, whichever layer it went wrong in. */
export function asUnreadable(error: unknown, signal: AbortSignal): UnreadableReading {
  if (error instanceof UnreadableReading) return error;
  const message = messageOf(error);
  const because = signal.aborted ? 'timed_out' : becauseOf(error);
  return new UnreadableReading(because, message.slice(0, LONGEST_MESSAGE), error);
}

function becauseOf(error: unknown): UnreadableBecause {
  if (error instanceof APIConnectionTimeoutError) return 'timed_out';
  if (error instanceof APIConnectionError) return 'unavailable';
  if (error instanceof APIError) return becauseOfStatus(error);
  if (error instanceof LengthFinishReasonError) return 'truncated';
  if (error instanceof ContentFilterFinishReasonError) return 'refused';
  if (error instanceof SyntaxError) return 'not_json';
  if (error instanceof ZodError) return 'wrong_shape';
  return 'unavailable';
}

function becauseOfStatus({ status, code }: Pick<APIError, 'status' | 'code'>): UnreadableBecause {
  // Azure filters what it is sent before the model sees it, and answers that as a bad request.
  if (code === 'content_filter') return 'refused';
  if (status === 429) return 'rate_limited';
  if (status === undefined || status >= 500 || status === 408) return 'unavailable';
  return 'rejected';
}
