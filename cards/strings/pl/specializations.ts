import { specializations as english } from '../en/specializations.ts';
import type { Like } from '../like.ts';

/** In Polish the programme's names are used in English: "Threat Protection", "Modern Work". */
export const specializations: Like<typeof english> = english;
