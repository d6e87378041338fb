/** Line and column in a file, each counted from 1 (columns in UTF-16 units, as editors count). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A scalar: always text, whatever it looks like. `quoted` tells whether it stood in quotation marks or a block. */
export interface Scalar {
  readonly type: 'scalar';
  readonly text: string;
  readonly quoted: boolean;
  readonly at: Place;
}

/** A list; `flow` when it is written in brackets. */
export interface List {
  readonly type: 'list';
  readonly items: readonly Tree[];
  readonly flow: boolean;
  readonly at: Place;
}

/** A mapping; `flow` when it is written in braces. */
export interface Mapping {
  readonly type: 'mapping';
  readonly entries: ReadonlyMap<string, { readonly key: Place; readonly value: Tree }>;
  readonly flow: boolean;
  readonly at: Place;
}

/** What a seed file holds, with the place of every part. */
export type Tree = Scalar | List | Mapping;

/** The way from the top of a file to a part of it. */
export type Path = readonly (string | number)[];

/** The bare value of a tree: strings, arrays, and objects without a prototype. */
export function valueOf(tree: Tree): unknown {
  switch (tree.type) {
    case 'scalar':
      return tree.text;
    case 'list':
      return tree.items.map(valueOf);
    case 'mapping': {
      const value: Record<string, unknown> = Object.create(null);
      for (const [key, entry] of tree.entries) value[key] = valueOf(entry.value);
      return value;
    }
    default:
      return tree satisfies never;
  }
}

/** The part at a path, or undefined where there is none. */
export function treeAt(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (here?.type === 'mapping') here = here.entries.get(String(step))?.value;
    else if (here?.type === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}

/** Where the part at a path begins; where it is missing, the place of the nearest part around it. */
export function placeOf(tree: Tree, path: Path): Place {
  let here: Tree = tree;
  let place = tree.at;
  for (const step of path) {
    const next: Tree | undefined =
      here.type === 'mapping' ? here.entries.get(String(step))?.value : here.type === 'list' ? here.items[Number(step)] : undefined;
    if (next === undefined) return place;
    here = next;
    place = next.at;
  }
  return place;
}

/** Where the key at the end of a path stands; of a list's item, where the item begins. */
export function keyPlaceOf(tree: Tree, path: Path): Place {
  const last = path.at(-1);
  const around = treeAt(tree, path.slice(0, -1));
  if (around?.type === 'mapping' && last !== undefined) return around.entries.get(String(last))?.key ?? around.at;
  return placeOf(tree, path);
}

/** A path as people read it: `said[2].says[0].ferry-riders`. */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
