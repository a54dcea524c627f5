import type { Scene } from './scene.ts';
import { accessScenes } from './scenes/access.ts';
import { answerScenes, helpScenes, messageScenes } from './scenes/answers.ts';
import { diagnosisScenes } from './scenes/diagnosis.ts';
import { digestScenes } from './scenes/digest.ts';
import { engagementScenes } from './scenes/engagement.ts';
import { factAnswerScenes } from './scenes/factAnswers.ts';
import { fieldQuestionScenes } from './scenes/fieldQuestions.ts';
import { guideScenes } from './scenes/guides.ts';
import { peopleScenes } from './scenes/people.ts';
import { queueScenes } from './scenes/queue.ts';
import { recordScenes } from './scenes/records.ts';
import { renewalScenes } from './scenes/renewal.ts';
import { renewalReminderScenes } from './scenes/renewalReminder.ts';
import { requestScenes } from './scenes/request.ts';
import { requestFormScenes } from './scenes/requestForm.ts';
import { requestLifeScenes } from './scenes/requestLife.ts';
import { draftListScenes, requestListScenes } from './scenes/requestList.ts';
import { requestReviewScenes } from './scenes/requestReview.ts';
import { sharedRequestScenes } from './scenes/sharedRequest.ts';

/**
 * Every card in every state it can have. The gallery draws them, and the tests in `test/cards` judge them: a new card
 * joins both with one line here, `scene('card/state', 'What it shows', words => itsCard(words, …))`.
 */
export const SCENES: readonly Scene[] = [
  ...helpScenes,
  ...accessScenes,
  ...requestFormScenes,
  ...requestReviewScenes,
  ...requestScenes,
  ...requestLifeScenes,
  ...requestListScenes,
  ...draftListScenes,
  ...engagementScenes,
  ...guideScenes,
  ...diagnosisScenes,
  ...queueScenes,
  ...peopleScenes,
  ...sharedRequestScenes,
  ...digestScenes,
  ...recordScenes,
  ...renewalScenes,
  ...renewalReminderScenes,
  ...answerScenes,
  ...factAnswerScenes,
  ...fieldQuestionScenes,
  ...messageScenes,
];
