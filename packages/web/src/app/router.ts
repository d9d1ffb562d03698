import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { BehindDoor } from './behind-door.tsx';
import { NotHere } from './not-here.tsx';
import { ownText, prefillOf } from './search.ts';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotHere });

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (
    search,
  ): { readonly next?: string; readonly problem?: string; readonly needs?: string } => ({
    ...ownText(search, 'next'),
    ...ownText(search, 'problem'),
    ...ownText(search, 'needs'),
  }),
  component: lazyRouteComponent(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: 'reset',
  component: lazyRouteComponent(() => import('../pages/reset-page.tsx'), 'ResetPage'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('../pages/invitation-page.tsx'), 'InvitationPage'),
});

const setUp = createRoute({
  getParentRoute: () => rootRoute,
  path: 'setup',
  component: lazyRouteComponent(() => import('../pages/set-up-page.tsx'), 'SetUpPage'),
});

/** Every page that needs somebody signed in. */
const door = createRoute({ getParentRoute: () => rootRoute, id: 'door', component: BehindDoor });

const home = createRoute({
  getParentRoute: () => door,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home-page.tsx'), 'HomePage'),
});

const account = createRoute({
  getParentRoute: () => door,
  path: 'account',
  component: lazyRouteComponent(() => import('../pages/account-page.tsx'), 'AccountPage'),
});

const city = createRoute({ getParentRoute: () => door, path: 'city/$jurisdiction', component: Outlet });

const cityHome = createRoute({
  getParentRoute: () => city,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/city-page.tsx'), 'CityPage'),
});

const cityAct = createRoute({
  getParentRoute: () => city,
  path: 'acts/$command',
  validateSearch: prefillOf,
  component: lazyRouteComponent(() => import('../pages/city-act-page.tsx'), 'CityActPage'),
});

const cityView = createRoute({
  getParentRoute: () => city,
  path: 'views/$view',
  validateSearch: prefillOf,
  component: lazyRouteComponent(() => import('../pages/city-view-page.tsx'), 'CityViewPage'),
});

const oversight = createRoute({
  getParentRoute: () => city,
  path: 'oversight',
  component: lazyRouteComponent(() => import('../pages/oversight-page.tsx'), 'OversightPage'),
});

const planRound = createRoute({
  getParentRoute: () => city,
  path: 'plan/$round',
  validateSearch: prefillOf,
  component: lazyRouteComponent(() => import('../pages/plan-round-page.tsx'), 'PlanRoundPage'),
});

/** The frame of every page of a round: its line, its articles, its desks. */
const round = createRoute({
  getParentRoute: () => city,
  path: 'rounds/$round',
  component: lazyRouteComponent(() => import('../pages/round-frame.tsx'), 'RoundFrame'),
});

const roundHome = createRoute({
  getParentRoute: () => round,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/round-page.tsx'), 'RoundPage'),
});

const roundActs = createRoute({
  getParentRoute: () => round,
  path: 'acts',
  component: lazyRouteComponent(() => import('../pages/acts-page.tsx'), 'ActsPage'),
});

const roundAct = createRoute({
  getParentRoute: () => round,
  path: 'acts/$command',
  validateSearch: prefillOf,
  component: lazyRouteComponent(() => import('../pages/round-act-page.tsx'), 'RoundActPage'),
});

const roundView = createRoute({
  getParentRoute: () => round,
  path: 'views/$view',
  validateSearch: prefillOf,
  component: lazyRouteComponent(() => import('../pages/round-view-page.tsx'), 'RoundViewPage'),
});

const caseHome = createRoute({
  getParentRoute: () => round,
  path: 'cases/$caseId',
  component: lazyRouteComponent(() => import('../pages/case-page.tsx'), 'CasePage'),
});

const apply = createRoute({
  getParentRoute: () => round,
  path: 'apply',
  validateSearch: (search): { readonly party?: string; readonly case?: string } => ({
    ...ownText(search, 'party'),
    ...ownText(search, 'case'),
  }),
  component: lazyRouteComponent(() => import('../pages/apply-page.tsx'), 'ApplyPage'),
});

const recommendation = createRoute({
  getParentRoute: () => round,
  path: 'recommendation',
  component: lazyRouteComponent(() => import('../pages/recommendation-page.tsx'), 'RecommendationPage'),
});

const eligibility = createRoute({
  getParentRoute: () => round,
  path: 'eligibility',
  component: lazyRouteComponent(() => import('../pages/eligibility-page.tsx'), 'EligibilityPage'),
});

const eligibilityCase = createRoute({
  getParentRoute: () => round,
  path: 'eligibility/$caseId',
  component: lazyRouteComponent(() => import('../pages/eligibility-case-page.tsx'), 'EligibilityCasePage'),
});

const scoring = createRoute({
  getParentRoute: () => round,
  path: 'scoring',
  component: lazyRouteComponent(() => import('../pages/scoring-page.tsx'), 'ScoringPage'),
});

const score = createRoute({
  getParentRoute: () => round,
  path: 'scoring/$stage/$caseId',
  component: lazyRouteComponent(() => import('../pages/score-page.tsx'), 'ScorePage'),
});

const ranking = createRoute({
  getParentRoute: () => round,
  path: 'ranking/$track',
  component: lazyRouteComponent(() => import('../pages/ranking-page.tsx'), 'RankingPage'),
});

const deliberation = createRoute({
  getParentRoute: () => round,
  path: 'deliberation',
  component: lazyRouteComponent(() => import('../pages/deliberation-page.tsx'), 'DeliberationPage'),
});

const motion = createRoute({
  getParentRoute: () => round,
  path: 'deliberation/$motion',
  component: lazyRouteComponent(() => import('../pages/motion-page.tsx'), 'MotionPage'),
});

const draws = createRoute({
  getParentRoute: () => round,
  path: 'draws',
  component: lazyRouteComponent(() => import('../pages/draws-page.tsx'), 'DrawsPage'),
});

const draw = createRoute({
  getParentRoute: () => round,
  path: 'draws/$draw',
  component: lazyRouteComponent(() => import('../pages/draw-page.tsx'), 'DrawPage'),
});

const conflicts = createRoute({
  getParentRoute: () => round,
  path: 'conflicts',
  component: lazyRouteComponent(() => import('../pages/conflicts-page.tsx'), 'ConflictsPage'),
});

const assignment = createRoute({
  getParentRoute: () => round,
  path: 'assignment/$track',
  component: lazyRouteComponent(() => import('../pages/assignment-page.tsx'), 'AssignmentPage'),
});

const advice = createRoute({
  getParentRoute: () => round,
  path: 'advice/$stage/$track',
  component: lazyRouteComponent(() => import('../pages/advice-page.tsx'), 'AdvicePage'),
});

const notices = createRoute({
  getParentRoute: () => round,
  path: 'notices',
  component: lazyRouteComponent(() => import('../pages/notices-page.tsx'), 'NoticesPage'),
});

const objections = createRoute({
  getParentRoute: () => round,
  path: 'objections',
  component: lazyRouteComponent(() => import('../pages/objections-page.tsx'), 'ObjectionsPage'),
});

const objection = createRoute({
  getParentRoute: () => round,
  path: 'objections/$objection',
  component: lazyRouteComponent(() => import('../pages/objection-page.tsx'), 'ObjectionPage'),
});

const routeTree = rootRoute.addChildren([
  signIn,
  reset,
  invitation,
  setUp,
  door.addChildren([
    home,
    account,
    city.addChildren([
      cityHome,
      cityAct,
      cityView,
      oversight,
      planRound,
      round.addChildren([
        roundHome,
        roundActs,
        roundAct,
        roundView,
        caseHome,
        apply,
        recommendation,
        eligibility,
        eligibilityCase,
        scoring,
        score,
        ranking,
        deliberation,
        motion,
        draws,
        draw,
        conflicts,
        assignment,
        advice,
        notices,
        objections,
        objection,
      ]),
    ]),
  ]),
]);

/** Every page of the signed-in has an address here. */
export const router = createRouter({
  routeTree,
  basepath: '/app',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
