import type { Language } from './language.ts';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const shanghaiAhead = 8 * 3_600_000;

/** A day `YYYY-MM-DD` with its weekday: `2026-11-24（周二）`, `2026-11-24 (Tue)`; what is no day stays as it is. */
export function showDay(language: Language, day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  const weekday = weekdays[language][midnight.getUTCDay()];
  if (weekday === undefined || !midnight.toISOString().startsWith(day)) return day;
  return language === 'en' ? `${day} (${weekday})` : `${day}（${weekday}）`;
}

/** A moment as day, weekday and time in Asia/Shanghai. */
function showMoment(language: Language, moment: string): string {
  const local = new Date(Date.parse(moment) + shanghaiAhead).toISOString();
  const gap = language === 'en' ? ' ' : '';
  return `${showDay(language, local.slice(0, 10))}${gap}${local.slice(11, 16)}`;
}

/** A fact as a sentence shows it: days with weekdays, lists joined, objects by their `path` and `message`. */
export function showFact(language: Language, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((each) => showFact(language, each)).join(language === 'en' ? ', ' : '、');
  }
  if (typeof value === 'string') {
    if (dayForm.test(value)) return showDay(language, value);
    return momentForm.test(value) ? showMoment(language, value) : value;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.values(value).map((each) => showFact(language, each));
    return fields.filter((field) => field !== '').join(' ');
  }
  return String(value);
}
