import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { htmlOf, mainText } from '../testing/models.ts';
import { CertificatePage, type CertificateSeen } from './certificate-page.tsx';

const known = {
  number: 'T-1',
  status: 'valid',
  name: '甲公司',
  track: 'organisation',
  grade: 'award',
  awardYear: 2026,
  issuedOn: '2026-12-10',
};
const answered = (change: object) => {
  const seen = { ...known, ...change } as CertificateSeen;
  const page = createElement(CertificatePage, { number: 'T-1', seen, award: '质量奖' });
  return mainText(htmlOf(page)).slice(4, -1);
};

describe('a certificate looked up', () => {
  it('that stands', () => {
    expect(answered({})).toEqual([
      '✓ 有效',
      '这张证书是本市颁发的，称号现在有效。请核对下面的名称与证书是否一致。',
      '编号',
      'T-1',
      '获奖者',
      '甲公司',
      '奖项与奖级',
      '质量奖',
      '获奖年度',
      '2026',
      '颁发日期',
      '2026-12-10（周四）',
    ]);
  });

  it.each([
    ['withdrawn', '✕ 已撤销', { withdrawnOn: '2028-06-05' }, ['撤销日期', '2028-06-05（周一）']],
    ['expired', '— 有效期已满', { validUntil: '2031-12-09' }, ['有效期至', '2031-12-09（周二）']],
    ['replaced', '→ 已取代', {}, ['颁发日期', '2026-12-10（周四）']],
  ])('that is %s', (status, title, more, end) => {
    const text = answered({ status, ...more });

    expect(text[0]).toBe(title);
    expect(text.slice(-2)).toEqual(end);
  });

  it('that nobody issued tells nothing but that, and what to check', () => {
    expect(answered({ status: 'unknown' })).toEqual([
      '？ 没有查到“T-1”',
      '没有颁发过这个编号的证书。请对照证书，检查有没有漏掉或多打字母、数字和横线；仍然查不到时，请联系评审办公室。',
    ]);
  });

  it('shows what was typed as text', () => {
    const number = '"><script>alert(1)</script>';
    const seen = { number, status: 'unknown' } as const;
    const html = htmlOf(createElement(CertificatePage, { number, seen, award: undefined }));

    expect(html).not.toContain('<script');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });
});
