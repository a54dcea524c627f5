import type { FormAnswers, FormErrors, FormField } from '../../../cards/engagementForm.ts';

/** What looks like a password or a key is not even shown again (AMB-33). */
export const withoutSecrets = (answers: FormAnswers, errors: FormErrors): FormAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, text]) => [key, errors[key as FormField] === 'secret' ? '' : text]),
  );
