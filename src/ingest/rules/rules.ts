import type { Problem } from '../../model/problem.js';
import type { World } from '../world.js';

/** One rule of the model: looks at all records and returns what breaks it. */
export type Rule = (world: World) => readonly Problem[];

/** Every rule that a dataset is held against. */
export const RULES: readonly Rule[] = [];
