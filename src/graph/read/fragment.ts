/** A file of `cypher/read/`: how one schema field reaches its records, with placeholders that the composer fills. */
export interface Fragment {
  /** `Claim/assertions`, as the file is named. */
  readonly name: string;
  /** Rows (`MATCH …`) or one expression (`RETURN …`). */
  readonly kind: 'rows' | 'expression';
  readonly lines: readonly FragmentLine[];
  /** All lines, whatever they depend on. */
  readonly text: string;
  /** Property that the pattern holds equal: first in the index and in ORDER BY. */
  readonly prefix: string | null;
  /** Whether the properties that the list is ordered by are the node's, or copies that the link to it holds. */
  readonly keys: 'node' | 'link';
  /** Whether the rows come best first, and are shown in that order. */
  readonly ranked: boolean;
  /** What must hold of the parent for there to be any row: a look at it costs less than a search in an index that finds none. */
  readonly onlyIf: string | null;
  /** ORDER BY of a plain list, in the words of the fragment. */
  readonly order: string | null;
  /** Columns that name a candidate where more than one may fit: name and id. */
  readonly oneOf: string | null;
  /** Whether there is one row for each parent, by the rules of the model: then it is joined to the rows of the parent. */
  readonly exactlyOne: boolean;
  /** Whether the records reached are never retired and hold for any day. */
  readonly alwaysStands: boolean;
  /** Whether it reads a total that is stored for today alone, and so cannot answer for another day. */
  readonly ofToday: boolean;
  /** Whether a row without a record is part of the answer. */
  readonly keepsNulls: boolean;
  /** What is concluded from the rows, where they are its inputs. */
  readonly conclusion: ConclusionInputs | null;
}

/** How rows become the inputs of a conclusion. */
export interface ConclusionInputs {
  /** Its name in `conclusions.ts`. */
  readonly name: string;
  /** Whether it is records themselves that are concluded, instead of an object that holds some. */
  readonly records: boolean;
  /** A Cypher list for each row. */
  readonly facts: string;
  /** Whether there may be more rows than it is to be drawn from. */
  readonly bounded: boolean;
  /** By the name of a field that holds a record: the variable of the row that is that record. */
  readonly faces: ReadonlyMap<string, string>;
}

/** A line of Cypher, used only when the named argument is given (or, with `negated`, when it is not). */
export interface FragmentLine {
  readonly text: string;
  readonly condition: { readonly argument: string; readonly negated: boolean } | null;
}

/** Reads a fragment. Directives are comment lines: `//! prefix: P`, `//! keys: link`, `//! ranked`, `//! only if: PREDICATE`, `//! order: EXPR`, `//! one of: EXPRS`, `//! exactly one`, `//! concludes [records]: NAME` with `//! facts: LIST` and `//! faces: FIELD=VARIABLE, …` and `//! bounded`, `//! goes on as: FILE` (see `fragments.ts`), `//? [!]argument` for the next line. */
export function parseFragment(name: string, source: string): Fragment {
  const lines: FragmentLine[] = [];
  const directives = new Map<string, string>();
  let condition: FragmentLine['condition'] = null;
  for (const raw of source.split('\n')) {
    const text = raw.trimEnd();
    const directive = /^\/\/! ([a-z ]+?)(?:: (.+))?$/.exec(text);
    const when = /^\/\/\? (!?)([\w.]+)$/.exec(text);
    if (directive) directives.set(directive[1] ?? '', directive[2] ?? '');
    else if (when) condition = { argument: when[2] ?? '', negated: when[1] === '!' };
    else if (text !== '' && !text.startsWith('//')) {
      lines.push({ text, condition });
      condition = null;
    }
  }
  const expression = lines[0]?.text.startsWith('RETURN ') ?? false;
  const kept = expression ? lines.map((line) => ({ ...line, text: line.text.replace(/^RETURN /, '') })) : lines;
  return {
    name,
    kind: expression ? 'expression' : 'rows',
    lines: kept,
    text: kept.map((line) => line.text).join('\n'),
    prefix: directives.get('prefix') ?? null,
    keys: directives.get('keys') === 'link' ? 'link' : 'node',
    ranked: directives.has('ranked'),
    onlyIf: directives.get('only if') ?? null,
    order: directives.get('order') ?? null,
    oneOf: directives.get('one of') ?? null,
    exactlyOne: directives.has('exactly one'),
    alwaysStands: directives.has('always stands'),
    ofToday: directives.has('of today'),
    keepsNulls: directives.has('keeps nulls'),
    conclusion: conclusionOf(directives),
  };
}

function conclusionOf(directives: ReadonlyMap<string, string>): ConclusionInputs | null {
  const records = directives.has('concludes records');
  const name = directives.get(records ? 'concludes records' : 'concludes');
  if (name === undefined) return null;
  const faces = (directives.get('faces') ?? '').split(', ').filter((face) => face !== '');
  return {
    name,
    records,
    facts: directives.get('facts') ?? '[]',
    bounded: directives.has('bounded'),
    faces: new Map(faces.map((face) => face.split('=') as [string, string])),
  };
}
