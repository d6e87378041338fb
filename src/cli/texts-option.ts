import { Option } from 'commander';

/** `--texts` of the commands that write a graph: an explicit act, so the setting ONRECORD_TEXTS does not stand in for it. */
export function textsOption(): Option {
  return new Option(
    '--texts <dir>',
    'also store the words of the evidence, from the texts in this folder; they are recognised by their content (ONRECORD_TEXTS alone never does this)',
  );
}
