import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, type NameLikeness } from './compare-names.ts';
import { parseNameWords } from './name-words.ts';
import { nameReader } from './read-name.ts';

const file = new URL('../../../../../schemes/names/cn-organisation-names.yaml', import.meta.url);
const parsed = parseNameWords(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const read = nameReader(parsed.words);
const likeness = (one: string, other: string) => compareNames(read(one), read(other));

/** Invented organisations; none of them exists. */
const pairs: readonly (readonly [string, string, NameLikeness])[] = [
  // Only the writing differs.
  ['武汉澜川科技有限公司', '武汉澜川科技有限公司', 'same'],
  ['武汉澜川科技有限公司', '武汉 澜川 科技 有限公司', 'same'],
  ['武汉澜川科技有限公司', '武汉澜川科技有限公司\u200b', 'same'],
  ['武汉澜川科技有限公司', ' 武汉澜川科技有限公司　', 'same'],
  ['澜川（武汉）科技有限公司', '澜川(武汉)科技有限公司', 'same'],
  ['澜川（武汉）科技有限公司', '澜川【武汉】科技有限公司', 'same'],
  ['澜川（武汉）科技有限公司', '澜川〔武汉〕科技有限公司', 'same'],
  ['澜川（武汉）科技有限公司', '澜川［武汉］科技有限公司', 'same'],
  ['武汉ＬＣ精密有限公司', '武汉LC精密有限公司', 'same'],
  ['武汉LC精密有限公司', '武汉lc精密有限公司', 'same'],
  ['武汉L·C精密有限公司', '武汉L-C精密有限公司', 'same'],
  ['武汉澜川科技有限公司', '武漢瀾川科技有限公司', 'different'],
  ['武汉星桥电机有限公司', '武漢星橋電機有限公司', 'same'],
  ['滨州云岭纺织有限公司', '濱州雲嶺紡織有限公司', 'same'],
  ['Lanchuan Precision Co., Ltd.', 'LANCHUAN PRECISION CO LTD', 'same'],
  // Form of company.
  ['武汉澜川科技有限公司', '武汉澜川科技有限责任公司', 'variant'],
  ['武汉澜川科技有限公司', '武汉澜川科技股份有限公司', 'variant'],
  ['武汉澜川科技股份有限公司', '武汉澜川科技股份公司', 'variant'],
  ['武汉澜川科技有限公司', '武汉澜川科技公司', 'variant'],
  ['武汉澜川科技有限公司', '武汉澜川科技', 'variant'],
  ['武汉澜川科技集团有限公司', '武汉澜川科技有限公司', 'variant'],
  ['武汉澜川科技（集团）有限公司', '武汉澜川科技集团股份有限公司', 'variant'],
  ['武汉澜川控股集团有限公司', '武汉澜川集团', 'variant'],
  ['阳泉峪河煤机总厂', '阳泉峪河煤机有限责任公司', 'variant'],
  ['Lanchuan Precision Ltd', 'Lanchuan Precision Company', 'variant'],
  // Region in front, in brackets, or left out.
  ['武汉澜川科技有限公司', '澜川科技有限公司', 'variant'],
  ['武汉市澜川科技有限公司', '武汉澜川科技有限公司', 'variant'],
  ['湖北省武汉市澜川科技有限公司', '武汉澜川科技有限公司', 'variant'],
  ['湖北武汉澜川科技有限公司', '湖北澜川科技有限公司', 'variant'],
  ['武汉市江岸区澜川科技有限公司', '武汉澜川科技有限公司', 'variant'],
  ['澜川科技（武汉）有限公司', '武汉澜川科技有限公司', 'variant'],
  ['澜川（武汉）科技有限公司', '澜川科技有限公司', 'variant'],
  ['中国澜川科技有限公司', '澜川科技有限公司', 'variant'],
  ['澜川科技（中国）有限公司', '武汉澜川科技有限公司', 'variant'],
  ['阳泉市峪河煤机有限公司', '峪河煤机', 'variant'],
  // Parts of one body.
  ['武汉澜川科技有限公司汉阳分公司', '武汉澜川科技有限公司', 'part'],
  ['武汉澜川科技有限公司黄石分公司', '武汉澜川科技股份有限公司', 'part'],
  ['武汉澜川科技有限公司第二分厂', '武汉澜川科技有限公司', 'part'],
  ['武汉澜川科技有限公司宜昌办事处', '澜川科技', 'part'],
  ['江岳银行武汉分行', '江岳银行股份有限公司', 'part'],
  ['江岳银行股份有限公司武汉洪山支行', '江岳银行', 'part'],
  ['江岳银行武汉分行', '江岳银行宜昌分行', 'part'],
  ['望洲大学机械工程学院', '望洲大学', 'part'],
  ['望洲大学机械工程学院', '望洲大学管理学院', 'part'],
  ['武汉大学管理学院', '武汉大学', 'part'],
  ['湖北省云栖医院心内科', '湖北云栖医院', 'part'],
  // Earlier and other names told in brackets.
  ['武汉澜川科技有限公司（原武汉汉水仪表厂）', '武汉汉水仪表有限公司', 'former'],
  ['武汉澜川科技有限公司（曾用名：武汉汉水仪表厂）', '汉水仪表', 'former'],
  ['武汉澜川科技有限公司（简称澜川科技）', '武汉澜川科技有限公司', 'variant'],
  ['望江建设发展有限公司（前身望江第三建筑公司）', '望江第三建筑有限公司', 'former'],
  // False friends: other bodies.
  ['武汉澜川科技有限公司', '北京澜川科技有限公司', 'different'],
  ['武汉澜川科技有限公司', '武汉澜川实业有限公司', 'different'],
  ['武汉澜川科技有限公司', '武汉澜山科技有限公司', 'different'],
  ['武汉澜川科技有限公司', '武汉新澜川科技有限公司', 'different'],
  ['澜川科技（武汉）有限公司', '澜川科技（宜昌）有限公司', 'different'],
  ['武汉大学', '北京大学', 'different'],
  ['望洲大学机械工程学院', '云麓大学机械工程学院', 'different'],
  ['望洲大学', '望洲大学附属第一医院', 'different'],
  ['望洲大学', '望洲大学出版社', 'different'],
  ['武汉市人民政府', '宜昌市人民政府', 'different'],
  ['武汉市第一医院', '武汉市第二医院', 'different'],
  ['武汉长堤街商贸有限公司', '武汉长堤街餐饮有限公司', 'different'],
  ['珞瑜路一零八号物业有限公司', '珞瑜路科技园有限公司', 'different'],
  ['江岳银行武汉分行', '江岳证券武汉分公司', 'different'],
  ['阳泉峪河煤机有限公司', '阳泉峪河化工有限公司', 'different'],
  ['中铁桥岳第一工程有限公司', '中铁桥岳第二工程有限公司', 'different'],
  ['武汉质量协会', '宜昌质量协会', 'different'],
  // Too little to tell.
  ['科技有限公司', '武汉澜川科技有限公司', 'indistinct'],
  ['有限公司', '有限公司', 'indistinct'],
  ['人民政府', '武汉市人民政府', 'indistinct'],
  ['第一中学', '武汉市第一中学', 'indistinct'],
  ['质量技术服务中心', '武汉质量技术服务中心', 'indistinct'],
  ['个体', '武汉澜川科技有限公司', 'indistinct'],
  ['退休', '退休', 'indistinct'],
  ['大学', '望洲大学', 'indistinct'],
];

describe('two names of organisations', () => {
  test.each(pairs)('%s / %s: %s', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });

  test('without a table only the writing may differ', () => {
    const plain = nameReader(undefined);
    expect(compareNames(plain('澜川（武汉）有限公司'), plain('澜川 (武汉) 有限公司'))).toBe('same');
    expect(compareNames(plain('武汉澜川科技有限公司'), plain('澜川科技'))).toBe('different');
  });

  test('a name is itself unless it says nothing, and comparing has no direction', () => {
    const name = fc.oneof(
      fc.constantFrom(...pairs.map(([one]) => one)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(['same', 'indistinct']).toContain(likeness(one, one));
      }),
    );
  });
});

describe('a table of words', () => {
  test('is refused with every problem', () => {
    expect(parseNameWords('a: [')).toMatchObject({ ok: false, problems: [{ path: '' }] });
    const broken = parseNameWords('id: Names\nforms: [""]\n');
    expect(broken.ok ? [] : broken.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'forms.0', 'places']),
    );
  });
});
