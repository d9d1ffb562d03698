import type { Language } from '@laureate/locales';
import type { CityWindow } from '../look/city-window.ts';
import { programmesSeen, roundSeen } from '../look/round-seen.ts';
import { schemeSeen } from '../look/scheme-seen.ts';
import { toldSettings } from '../look/told-settings.ts';
import { inRound } from './home-model.ts';
import type { RoundModel } from './round-page.tsx';

/** What the page of a round shows; nothing for a round that is not there. */
export async function roundModel(
  window: CityWindow,
  id: string,
  language: Language,
): Promise<RoundModel | undefined> {
  const round = await roundSeen(window, id);
  if (!round) return undefined;
  const scheme = await schemeSeen(window, round.line);
  const programmes = await programmesSeen(window);
  const period = programmes
    .find(({ programme }) => programme === round.line.programme)
    ?.periods.find((each) => each.period === round.line.period);
  const accepted = await window.round(id, 'accepted-list');
  const recusals = await window.round(id, 'recusal-count');
  return {
    today: window.today,
    round,
    scheme,
    settings: scheme && round.call ? toldSettings(scheme, round.call.settings, language) : [],
    notices: round.notices.map((row) => inRound(window, round, row)),
    accepted: accepted?.cases ?? [],
    period: period && { from: period.from, to: period.to },
    recusals: recusals?.count,
  };
}
