import { caption } from '../graph/caption.js';
import type { Graph } from '../graph/connection.js';
import { exportRecords } from './export-records.js';
import type { Exported, Format } from './formats.js';
import { type Entity, ftmEntities } from './ftm-entities.js';
import { ftmLacks } from './ftm-fields.js';

/** FollowTheMoney, the data model of Aleph and OpenSanctions. */
export const followthemoney: Format = {
  summary: 'FollowTheMoney entities, for Aleph, OpenAleph and the tools of OpenSanctions',
  holds:
    'entities.ftm.json, an entity a line: people, organizations, groups (LegalEntity), places (Territory), articles and documents, tenures ' +
    '(Occupancy of a Position), claims and corrections (Note), topics (Event or Note), assertions (Event, with the speaker as `involved` and ' +
    'the work as `proof`), and responses, stances and other links (UnknownLink, Membership, Documentation), their `role` in our words.',
  lacks: [
    ...ftmLacks(),
    'What somebody disputes is a link whose `role` says how; FollowTheMoney knows no disputes, so that its tools show them as any other link.',
    'Dates stand as far as they are certain (year, month or day); what was printed and how it was resolved stays behind.',
    'Languages that have no code of three letters in our short list stay behind.',
    'Nothing tells companies or public bodies from other organizations: all are Organization.',
    'Ids hold letters, digits, dots and hyphens only: where ours are made of others, a digest stands for them; `recordId` of events and links has ours.',
    'Titles, licences and curators of datasets, and ids that were renamed, stay behind; `datasets` names datasets with _ for -.',
  ],
  readBy: '`ftm` of PyPI, Aleph, OpenAleph, nomenklatura, yente',
  specification: { name: 'FollowTheMoney', address: 'https://followthemoney.tech/' },
  write: exportFollowTheMoney,
};

const FILE = 'entities.ftm.json';

/** Writes every record that stands as entities of FollowTheMoney, one a line. GRAPH_DAMAGED, LOCKED. */
export function exportFollowTheMoney(graph: Graph, folder: string): Promise<Exported> {
  return exportRecords(graph, folder, async (_surroundings, { add }) => {
    await add(FILE, '');
    const positions = new Set<string>();
    return {
      take: async (record, { datasets, properties }) => {
        const called = typeof properties.caption === 'string' ? properties.caption : caption(record);
        for (const entity of ftmEntities(record, called)) {
          // Several people hold one position: the only entity that does not belong to one record
          if (entity.schema === 'Position') {
            if (positions.has(entity.id)) continue;
            positions.add(entity.id);
          }
          await add(FILE, entityLine(entity, datasets));
        }
      },
      end: async () => undefined,
    };
  });
}

function entityLine(entity: Entity, datasets: readonly string[]): string {
  const names = datasets.map((id) => id.slice('dataset:'.length).replaceAll('-', '_')).sort();
  return `${JSON.stringify({ ...entity, datasets: names })}\n`;
}
