import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Composed } from '../../../src/graph/read/composed.js';

/** What a statement cost Neo4j and how it went about it. */
export interface Profile {
  /** Accesses of the store: exact, the same in every run and on every machine. */
  readonly hits: number;
  /** The steps that look at more than an index would hand them. */
  readonly scans: readonly string[];
  /** The steps that put rows in order which no index has in order, with how many. */
  readonly sorts: readonly { readonly step: string; readonly rows: number }[];
  readonly data: Record<string, unknown>;
}

/** Opens what profiles are taken over. */
export function openProfiler(uri: string, username: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Runs a composed operation under PROFILE. Steps below a CASE are not told apart; what they cost is. */
export async function profile(driver: Driver, composed: Composed): Promise<Profile> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.run(`PROFILE ${composed.statement}`, composed.parameters);
    if (!summary.profile) throw new Error('Neo4j gave no profile');
    const steps = [...all(summary.profile)];
    const data = composed.answer([records[0]?.get(0) as readonly unknown[]]);
    if (data === null) throw new Error('the plan did not answer');
    return {
      hits: steps.reduce((sum, step) => sum + (step.dbHits ?? 0), 0),
      scans: steps.filter(({ operatorType }) => /AllNodesScan|ByLabelScan|TypeScan|CartesianProduct/.test(operatorType)).map(describeStep),
      sorts: steps
        .filter(({ operatorType }) => /^(Sort|Top|PartialSort|PartialTop)/.test(operatorType))
        // Not the few candidates that a name may mean
        .filter(({ arguments: { Details } }) => !/\.name` ASC, .* LIMIT 6$/.test(String(Details)))
        .map((step) => ({ step: describeStep(step), rows: step.children.reduce((sum, { rows }) => sum + (rows ?? 0), 0) })),
      data,
    };
  } finally {
    await session.close();
  }
}

function* all(step: ProfiledPlan): Generator<ProfiledPlan> {
  yield step;
  for (const child of step.children) yield* all(child);
}

function describeStep({ operatorType, arguments: { Details } }: ProfiledPlan): string {
  return `${operatorType.replace('@neo4j', '')} ${String(Details ?? '').slice(0, 120)}`;
}
