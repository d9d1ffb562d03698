import { turn } from './random.ts';

/** Words that no firm registry and no telephone book has in these combinations. */
const firsts = [
  '星河',
  '云岭',
  '白鹭',
  '晨曦',
  '松涛',
  '映湖',
  '银杏',
  '长堤',
  '听雨',
  '望山',
  '青禾',
  '沐光',
  '远汀',
  '飞鸢',
];
const trades = [
  '精密制造',
  '智能装备',
  '光电器件',
  '生物医药',
  '绿色食品',
  '轨道部件',
  '检验服务',
  '物流服务',
  '新材料',
  '软件服务',
];
const surnames = ['江', '云', '星', '汀', '岚', '沐', '曦', '榆', '霁', '鹭', '泽', '筱'];
const given = [
  '知远',
  '望舒',
  '听澜',
  '怀瑾',
  '长风',
  '映雪',
  '未央',
  '清和',
  '砚秋',
  '予安',
  '照野',
  '行舟',
  '若谷',
  '鸣皋',
  '疏影',
  '临川',
  '含章',
];

/** The n-th made-up organisation of a made-up place, in one of these trades. */
export const organisationName = (place: string, n: number, among: readonly string[] = trades): string =>
  `${place}${turn(firsts, n)}${turn(among, n * 3 + Math.floor(n / 14))}${n % 9 === 0 ? '集团' : ''}有限公司`;

/** The n-th made-up person. */
export const personName = (n: number): string =>
  `${turn(surnames, n)}${turn(given, n + Math.floor(n / surnames.length))}`;
