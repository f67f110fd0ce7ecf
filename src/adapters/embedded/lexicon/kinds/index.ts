import { CODES } from './codes.ts';
import type { Talk } from '../talk/talk.ts';
import type { LexiconLanguage, Phrases } from '../lexicon.ts';
import { CAME } from './arrivals.ts';
import { BELONGINGS } from './belongings.ts';
import { CARRIERS } from './carriers.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { DESPAIR, DISMAY } from './despair.ts';
import { DISPUTES } from './disputes.ts';
import { FIGURES } from './dangers/figures.ts';
import { dangersIn } from './dangers/index.ts';
import { EXCHANGES } from './exchanges.ts';
import { FIRES } from './fires.ts';
import { INJURIES } from './injuries.ts';
import { LAST_THINGS } from './lastThings.ts';
import { LODGED } from './lodged.ts';
import { LIVING_ON } from './livingOn.ts';
import { AT_THE_DOOR, HANDS } from './hands.ts';
import { NOBODY } from './nobody.ts';
import { MISUSE } from './misuse.ts';
import { PAYMENTS } from './payments.ts';
import { RIGHT_ONE } from './rightOne.ts';
import { PRIVACY } from './privacy.ts';
import { ON_LABELS, RECORDS } from './records.ts';
import { SICKENED } from './sickened.ts';
import { TAKEN_BACK } from './takenBack.ts';
import { TEMPERS } from './tempers.ts';
import { CAME_UNASKED, UNASKED } from './unasked.ts';
import { UNDER_AGE } from './underAge.ts';

type Kinds = { [S in 'alarms' | 'requests' | 'wishes' | 'news']: Partial<Record<keyof Talk[S], Phrases>> };

/**
 * What is said by a construction more than by set words, kind by kind, each in the six languages side by side. It stands beside
 * what `talk` lists for each language.
 */
const kindsOf = (language: LexiconLanguage): Kinds => ({
  alarms: {
    self_harm: [DESPAIR[language], LIVING_ON[language], CIRCUMSTANCES[language], LAST_THINGS[language]].join(
      '\n',
    ),
    safety: [INJURIES[language], SICKENED[language], FIRES[language].told, dangersIn(language)].join('\n'),
    dispute_opened: [DISPUTES[language], LODGED[language]].join('\n'),
    privacy: [PRIVACY[language], MISUSE[language], RECORDS[language]].join('\n'),
    minor: UNDER_AGE[language],
    unauthorised: UNASKED[language],
  },
  requests: {
    other_damage: BELONGINGS[language],
    delivery: CARRIERS[language],
    exchange: EXCHANGES[language].exchange,
    payment: PAYMENTS[language].payment,
    coupon: [PAYMENTS[language].coupon, CODES[language]].join('\n'),
  },
  wishes: { reship: [EXCHANGES[language].reship, RIGHT_ONE[language]].join('\n') },
  news: {
    not_found: NOBODY[language],
    arrived: [HANDS[language], AT_THE_DOOR[language], CAME[language], TAKEN_BACK[language]].join('\n'),
  },
});

/** A language's talk with what is said of each kind by construction. */
export function withKinds(talk: Talk, language: LexiconLanguage): Talk {
  const kinds = kindsOf(language);
  return {
    ...talk,
    harmless: [
      talk.harmless,
      DISMAY[language] ?? '',
      TEMPERS[language],
      FIGURES[language],
      ON_LABELS[language],
      CAME_UNASKED[language],
    ].join('\n'),
    alarms: joined(talk.alarms, kinds.alarms),
    requests: joined(talk.requests, kinds.requests),
    wishes: joined(talk.wishes, kinds.wishes),
    news: joined(talk.news, kinds.news),
  };
}

const joined = <T extends Record<string, Phrases>>(lists: T, more: Partial<T>): T => ({
  ...lists,
  ...Object.fromEntries(
    Object.entries(more).map(([name, phrases]) => [name, [lists[name], phrases].join('\n')]),
  ),
});
