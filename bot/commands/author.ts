import { randomUUID } from 'node:crypto';
import type { Person } from '../../domain/people.ts';
import type { Author } from '../storage/directoryChange.ts';

/** Somebody who changes a record of people in chat, for its audit; `at` is an ISO instant. */
export const authorInChat = ({ id, name }: Pick<Person, 'id' | 'name'>, at: string): Author => ({
  ...{ at, actorId: id, actorName: name, via: 'chat', commitId: randomUUID() },
});
