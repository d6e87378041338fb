import { InvalidArgumentError, Option } from 'commander';
import { MOST_IN_BATCH } from '../settings.js';

/** `--batch-size`: how many records are written at once, over the setting ONRECORD_BATCH_SIZE. */
export function batchSizeOption(): Option {
  return new Option(
    '--batch-size <number>',
    'most records in one transaction of an ingest in steps (default: ONRECORD_BATCH_SIZE or 1000)',
  ).argParser(readSize);
}

function readSize(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || size < 1 || size > MOST_IN_BATCH) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_IN_BATCH}.`);
  return size;
}
