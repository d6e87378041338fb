import type { RecInput } from '../model/record.js';
import { openCast } from './cast.js';
import { openLedger } from './ledger.js';
import { openSetting } from './setting.js';
import { type Told, tellWork } from './tell-work.js';

/** What to invent: how many assertions, and the number on which all chance depends (0 to 4,294,967,295). */
export interface Wish {
  readonly assertions: number;
  readonly seed: number;
}

/** The records of one work and of whatever it is the first to speak of; and the text of the work, if it is held. */
export interface Scene extends Pick<Told, 'text'> {
  readonly records: readonly RecInput[];
  /** Assertions so far. */
  readonly assertions: number;
}

/** Invents a dataset, work by work in the order of publication, exactly as many assertions as were wished. The same wish gives the same records everywhere. */
export function* invent({ assertions, seed }: Wish): Generator<Scene, void> {
  const setting = openSetting(assertions, seed);
  let records: RecInput[] = [];
  const cast = openCast(setting, (record) => records.push(record));
  const ledger = openLedger();
  for (let work = 0, made = 0; made < assertions; work++) {
    const told = tellWork(work, assertions - made, setting, cast, ledger);
    made += told.assertions;
    yield { records: [...records, ...told.records], assertions: made, text: told.text };
    records = [];
  }
}
