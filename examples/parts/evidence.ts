/** Names of evidence in a text of acts or tables. */
const namesIn = (text: string): string[] => text.match(/[A-Za-z][\w-]*\.txt/g) ?? [];

/** A made-up file for every piece of evidence that the other files name. */
export function evidenceFiles(told: Readonly<Record<string, string>>): Record<string, string> {
  const names = [...new Set(Object.values(told).flatMap(namesIn))].sort();
  return Object.fromEntries(names.map((name) => [`evidence/${name}`, `虚构示例材料：${name}\n`]));
}
