import { useRound } from '../../app/round.ts';

/** What the scheme cites for its panels: for recusal, and for how they are composed. Nothing while it is not known. */
export function usePanelRules(): { readonly recusal: readonly string[]; readonly formed: readonly string[] } {
  const { scheme } = useRound();
  const rules = scheme?.document.process.find((each) => each.stage === 'panel');
  return rules?.stage === 'panel'
    ? { recusal: rules.recusal.cites, formed: rules.formed?.cites ?? rules.size.cites }
    : { recusal: [], formed: [] };
}
