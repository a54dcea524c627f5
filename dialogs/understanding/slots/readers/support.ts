import { lexicons } from '../reading.ts';
import { first, given, type SlotReader } from './sentence.ts';

export const balance: SlotReader = ({ reading }) =>
  given('field', first(lexicons.balances.find(reading.text.folded))?.id);

export const membership: SlotReader = ({ reading }) => {
  const found = lexicons.memberships.find(reading.text.folded).map(({ id }) => id);
  return given('membership', found.includes('network_member') ? 'network_member' : first(found));
};

export const level: SlotReader = ({ reading }) => {
  const found = lexicons.levels.find(reading.text.folded).map(({ id }) => id);
  return given('level', found.includes('abtk') ? 'abtk' : first(found));
};
