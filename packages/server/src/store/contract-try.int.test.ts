import { expect, it } from 'vitest';
import { emptyDatabase, storeKinds } from '../testing/test-databases.ts';
it.each(storeKinds)('%s', async (kind) => {
  const t = Date.now();
  const db = await emptyDatabase(kind);
  console.log(kind, 'made', Date.now() - t);
  const store = await db.open();
  console.log(kind, 'open', Date.now() - t);
  await db.remove();
  console.log(kind, 'removed', Date.now() - t);
  await store.close();
  expect(1).toBe(1);
});
