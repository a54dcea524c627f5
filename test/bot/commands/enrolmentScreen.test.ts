import { expect, it } from 'vitest';
import { enrolmentScreen } from '../../../bot/commands/records/enrolmentScreen.ts';
import { annaIn } from '../../support/paperDesk.ts';

const FABRIKAM = { id: 'fabrikam', name: 'Fabrikam', country: 'PL', isFrp: true };

it('a form shows a day again that was typed with blanks around it, as it was read', () => {
  const open = { specId: 'cloud_security', enrolledOn: ' 2024-03-15 ' } as const;
  const { card } = enrolmentScreen(annaIn('en'), FABRIKAM, open);
  expect(JSON.stringify(card)).toContain('"2024-03-15"');
});
