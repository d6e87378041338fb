import { AppError } from '../errors.js';
import { FORMATS, type Format, LEFT_OUT } from '../export/formats.js';
import { suggest } from '../ingest/suggest.js';

/** The format of this name. USAGE, with the nearest name, when there is none. */
export function formatNamed(name: string): Format {
  const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (found !== undefined) return found;
  const near = suggest(name, Object.keys(FORMATS));
  const names = Object.keys(FORMATS).join(', ');
  throw new AppError('USAGE', `There is no format ${name}.${near === null ? '' : ` Did you mean ${near}?`} Formats: ${names}.`);
}

/** What a format is, as text for people or as JSON; of all formats without a name. USAGE when there is none of that name. */
export function explainFormats(name: string | null, json: boolean): string {
  const names = name === null ? Object.keys(FORMATS) : [name];
  const explained = names.map((each) => explanation(each, formatNamed(each)));
  if (json) return `${JSON.stringify(name === null ? explained : explained[0], null, 2)}\n`;
  return explained.map(printed).join('\n');
}

type Explanation = ReturnType<typeof explanation>;

function explanation(format: string, { summary, holds, lacks, derives, readBy, specification }: Format) {
  return { format, summary, holds, lacks: [...lacks, ...(derives ? LEFT_OUT.slice(0, -1) : LEFT_OUT)], readBy, specification };
}

function printed({ format, summary, holds, lacks, readBy, specification }: Explanation): string {
  const lines = [
    `${format}: ${summary}`,
    `  Holds: ${holds}`,
    '  Cannot hold or leaves out:',
    ...lacks.map((lack) => `  - ${lack}`),
    `  Read by: ${readBy}`,
    `  Specification: ${specification.name}, ${specification.address}`,
  ];
  return `${lines.join('\n')}\n`;
}
