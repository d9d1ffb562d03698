/** A page that people see, by whom, and what is on it once it is all there. */
export interface MainPage {
  readonly name: string;
  readonly city: string;
  /** The person who opens it. */
  readonly as: string;
  readonly path: string;
  readonly shows: string;
}

const jiangcheng = '/app/city/jiangcheng/rounds/jc-2026';
const lanchuan = '/app/city/lanchuan/rounds/lc-2021';
const chaoping = '/app/city/chaoping/rounds/cp-2022';
const wangchuan = '/app/city/wangchuan/rounds/wc-2025';

/** The main pages of the signed-in, in the cities of the demonstration. */
export const mainPages: readonly MainPage[] = [
  { name: 'next-acts', city: 'wangchuan', as: 'district-01-clerk', path: '/app/', shows: '.round-line' },
  { name: 'city', city: 'jiangcheng', as: 'office-head', path: '/app/city/jiangcheng', shows: '.act-list' },
  { name: 'round', city: 'jiangcheng', as: 'office-head', path: jiangcheng, shows: '[data-call]' },
  { name: 'acts', city: 'jiangcheng', as: 'office-head', path: `${jiangcheng}/acts`, shows: '.act-list' },
  {
    name: 'act-form',
    city: 'jiangcheng',
    as: 'office-head',
    path: `${jiangcheng}/acts/send-consultation`,
    shows: '.act-buttons',
  },
  {
    name: 'ranking',
    city: 'jiangcheng',
    as: 'chair',
    path: `${jiangcheng}/ranking/organisation`,
    shows: '.tabs',
  },
  {
    name: 'case',
    city: 'jiangcheng',
    as: 'office-head',
    path: `${jiangcheng}/cases/O-01`,
    shows: '.trace li',
  },
  {
    name: 'deliberation',
    city: 'lanchuan',
    as: 'chair',
    path: `${lanchuan}/deliberation`,
    shows: '[data-meeting]',
  },
  {
    name: 'notices',
    city: 'lanchuan',
    as: 'office-head',
    path: `${lanchuan}/notices`,
    shows: '[data-notice]',
  },
  {
    name: 'objections',
    city: 'jiangcheng',
    as: 'office-head',
    path: `${jiangcheng}/objections`,
    shows: '.ant-input-search',
  },
  { name: 'scoring', city: 'chaoping', as: 'ex-02', path: `${chaoping}/scoring`, shows: '.find-sheet' },
  {
    name: 'recommendation',
    city: 'wangchuan',
    as: 'district-01-clerk',
    path: `${wangchuan}/recommendation`,
    shows: '.desk-table, .ant-empty',
  },
  {
    name: 'eligibility',
    city: 'jiangcheng',
    as: 'office-clerk-2',
    path: `${jiangcheng}/eligibility`,
    shows: '.ant-segmented',
  },
  {
    name: 'eligibility-case',
    city: 'jiangcheng',
    as: 'office-clerk-2',
    path: `${jiangcheng}/eligibility/O-01`,
    shows: '[data-rule]',
  },
  { name: 'account', city: 'jiangcheng', as: 'office-head', path: '/app/account', shows: '.card' },
];
