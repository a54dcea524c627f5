export const eligibility = {
  'verdict.sme': 'An SME is available for {workload} with {seats} seats.',
  'verdict.sme.no_seats': 'An SME is available for {workload}.',
  'verdict.exception': 'Possible by exception only: {workload} with {seats} seats.',
  'verdict.self_deploy': 'Self-deployment only for {workload}: there is a guide, but no people.',
  'verdict.ask_fpm': '{seats} seats of {workload} are not covered by the source.',
  'verdict.ask_first': 'Ask your FPM before you submit.',
  'verdict.below_threshold':
    '{seats} seats of {workload} are too few: the source wants more than {threshold}.',
  'verdict.no_seat_rule': 'The source has no seat rule for {workload}.',
  'verdict.seats_needed': 'For {workload} the number of seats decides: more than {threshold} are needed.',

  'verdict.pick': 'In the FTC Resource Request tool (aka.ms/frpsmerequest) choose “{pick}”.',
  'verdict.guide': 'Self-deployment guide (in English): {url}',
  'verdict.fpm_first': 'Agree it with your FPM first; it is not guaranteed.',
  'verdict.fpm_advises': 'Your FPM may advise what is possible.',
  'verdict.engineer': 'A FastTrack Engineer SME covers any FRP workload; agree the request with your FPM.',

  'language.listed': 'Language: the source lists English.',
  'language.not_listed':
    'Language: the source lists English, not {language}. Write the need into the form and ask your FPM; I promise nothing.',
  'language.list_not_in_source':
    'Language: “WW FTC supported”. The list is not in the source, so confirm {language} with your FPM.',
  'language.limited':
    'Language: “English/limited”. What “limited” means is not defined, so confirm {language} with your FPM.',
  'language.not_asked': 'Language: the source lists English. For another one, ask your FPM.',
  'language.not_asked.ftc_supported': 'Language: “WW FTC supported”; the list is not in the source.',
  'language.not_asked.limited': 'Language: “English/limited”, without saying what “limited” means.',

  'ask.workload': 'Which one do you mean?',
  'ask.workload.any': 'Which workload is it about?',
  'ask.file': 'Request this SME',
} as const;
