import type { DatasetNameFragment } from './generated/requests.js';
import { dateInWords } from './parts/time.js';

/** What to write below a text that uses a page: title, datasets with their versions, address, and the day on which it was read. */
export function citation(title: string, address: string, datasets: readonly DatasetNameFragment[], today: string): string {
  const of = datasets.map((each) => `${each.title} (version ${each.version.slice(0, 12)})`).join('; ');
  return `“${title.replace(/[.]$/, '')}.” onrecord${of === '' ? '' : `, ${of}`}. ${address} (accessed ${dateInWords(today)}).`;
}
