import type { ReactNode } from 'react';
import type { Ask } from './ask.js';
import type { Answer, Data, RequestName } from './requests.js';

/** Where a visitor is. */
export interface Place {
  /** The path of the address, without `.json`. */
  readonly path: string;
  /** The record that the address names; '' on pages of lists. */
  readonly id: string;
  /** What the address asks behind its `?`. */
  readonly questions: URLSearchParams;
}

/** What a page shows. */
export interface Shown {
  /** For the tab and for citations. */
  readonly title: string;
  /** What kind of page, in a word or two: stands above the title. */
  readonly kind: string;
  readonly content: ReactNode;
  /** What was searched for, so that it stands in the field. */
  readonly searched?: string;
  /** What the client draws; nothing when there is none. */
  readonly drawing?: unknown;
  /** The query of `cypher/explore/` that draws the same in Neo4j Browser, and what stands in it for `$id`; '' where it asks for nothing. */
  readonly cypher?: { readonly name: string; readonly id: string };
}

/** Where an address leads instead of to its page: to another address, or to words about what it asks, with 400 where that is a fault. */
export type Detour = { readonly to: string } | { readonly instead: Shown; readonly status: 200 | 400 };

/** A kind of page: what it asks, and what it makes of the answers. */
export interface PageDefinition<M extends RequestName = RequestName, B extends RequestName = RequestName> {
  /** What it cannot do without. */
  readonly request: M;
  /** What is asked beside it, and whose refusal is told where its answer would stand. */
  readonly beside?: B;
  /** Looks at what the address asks before anything else is asked; null where the page can answer it. */
  readonly detour?: (place: Place, ask: Ask) => Promise<Detour | null>;
  readonly variables: (place: Place) => Readonly<Record<string, unknown>>;
  /** Null where there is no such record. */
  readonly show: (data: Data<M>, beside: Answer<B> | null, place: Place) => Shown | null;
}

/** Defines a page with the types of its requests. */
export function definePage<M extends RequestName, B extends RequestName = never>(definition: PageDefinition<M, B>): PageDefinition {
  return definition as unknown as PageDefinition;
}
