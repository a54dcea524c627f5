import { ACCESS, REQUEST } from '../../domain/subject.ts';
import type { Standing } from '../commands/standing.ts';
import type { Stores } from '../storage/stores.ts';
import { accessKind } from './access.ts';
import type { Subjects } from './kind.ts';
import { requestKind } from './requests.ts';

/** Every kind of record that has an outbox: a new one joins with one line here. */
export const createSubjects = (stores: Stores, standing: Standing): Subjects =>
  new Map([
    [REQUEST, requestKind(stores, standing)],
    [ACCESS, accessKind(stores, standing)],
  ]);
