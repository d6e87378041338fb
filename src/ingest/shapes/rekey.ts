import { z } from 'zod';
import { key, mapping } from './key.js';

const explicitId = z
  .string()
  .regex(
    /^(?:person|organization|group|work|claim|measure|place|topic):[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected an explicit id with its prefix, such as claim:riders-in-2030',
  );

/** The file rekey.yaml: ids that were renamed. */
export const rekeyFile = mapping({
  rekey: key(
    z.record(explicitId, explicitId),
    '',
    'Each old id with the new one, such as `person:ines-carow: person:ines-carrow`. Ids made of it follow. Entries stay: the old ids lead to the record for ever.',
  ),
});

/** What rekey.yaml holds. */
export type RekeyFile = z.infer<typeof rekeyFile>;
